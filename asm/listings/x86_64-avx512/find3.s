# find3 of AVX512, x86_64-unknown-linux-gnu

    push        rax
    cmp         rdx, 64
    jae         .L1
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<3>, atomic_memchr_kernels::algo::direction::Forward>]
    pop         rcx
    ret
.L1:
    mov         eax, edi
    shr         eax, 8
    mov         ecx, edi
    shr         edi, 16
    vpbroadcastb zmm2, ecx
    vpbroadcastb zmm1, eax
    vpbroadcastb zmm0, edi
    lea         rax, [rdx - 64]
#APP
    vmovdqu64   zmm3, zmmword ptr [rsi]
#NO_APP
    vpcmpeqb    k0, zmm2, zmm3
    vpcmpeqb    k1, zmm1, zmm3
    vpcmpeqb    k2, zmm0, zmm3
    cmp         rdx, 129
    jae         .L2
    add         rsi, rax
#APP
    vmovdqu64   zmm3, zmmword ptr [rsi]
#NO_APP
    vpcmpeqb    k3, zmm2, zmm3
    vpcmpeqb    k4, zmm1, zmm3
    korq        k3, k3, k4
    vpcmpeqb    k4, zmm0, zmm3
    korq        k3, k3, k4
    korq        k1, k1, k2
    korq        k0, k1, k0
    kortestq    k3, k0
    je          .L3
    kmovq       rcx, k0
    test        rcx, rcx
    jne         .L4
    kmovq       rcx, k3
    test        rcx, rcx
    jne         .L5
    jmp         .L3
.L2:
#APP
    vmovdqu64   zmm3, zmmword ptr [rsi + 64]
#NO_APP
    vpcmpeqb    k3, zmm2, zmm3
    vpcmpeqb    k5, zmm1, zmm3
    vpcmpeqb    k4, zmm0, zmm3
    cmp         rdx, 257
    jae         .L6
    lea         rcx, [rsi + rdx]
    add         rcx, -128
#APP
    vmovdqu64   zmm3, zmmword ptr [rcx]
#NO_APP
#APP
    vmovdqu64   zmm4, zmmword ptr [rcx + 64]
#NO_APP
    vpcmpeqb    k6, zmm2, zmm4
    vpcmpeqb    k7, zmm1, zmm4
    korq        k6, k6, k7
    vpcmpeqb    k7, zmm0, zmm4
    kmovq       qword ptr [rsp], k5
    korq        k5, k6, k7
    vpcmpeqb    k7, zmm2, zmm3
    vpcmpeqb    k6, zmm1, zmm3
    korq        k6, k7, k6
    vpcmpeqb    k7, zmm0, zmm3
    korq        k7, k6, k7
    kmovq       k6, qword ptr [rsp]
    korq        k4, k6, k4
    korq        k3, k4, k3
    korq        k1, k1, k2
    korq        k0, k1, k0
    korq        k1, k3, k0
    korq        k1, k1, k7
    kortestq    k1, k5
    je          .L3
    kmovq       rcx, k0
    test        rcx, rcx
    je          .L7
.L4:
    xor         eax, eax
.L5:
    tzcnt       rdx, rcx
    add         rdx, rax
    mov         eax, 1
    pop         rcx
    vzeroupper
    ret
.L6:
#APP
    vmovdqu64   zmm3, zmmword ptr [rsi + 128]
#NO_APP
#APP
    vmovdqu64   zmm4, zmmword ptr [rsi + 192]
#NO_APP
    vpcmpeqb    k6, zmm2, zmm4
    vpcmpeqb    k7, zmm1, zmm4
    korq        k6, k6, k7
    vpcmpeqb    k7, zmm0, zmm4
    kmovq       qword ptr [rsp], k3
    korq        k3, k6, k7
    vpcmpeqb    k7, zmm2, zmm3
    vpcmpeqb    k6, zmm1, zmm3
    korq        k6, k7, k6
    vpcmpeqb    k7, zmm0, zmm3
    korq        k7, k6, k7
    korq        k4, k5, k4
    kmovq       k5, qword ptr [rsp]
    korq        k4, k4, k5
    korq        k1, k1, k2
    korq        k0, k1, k0
    korq        k1, k4, k0
    korq        k1, k1, k7
    kortestq    k1, k3
    je          .L8
    kmovq       rax, k0
    test        rax, rax
    je          .L9
    xor         ecx, ecx
    jmp         .L10
.L7:
    kmovq       rcx, k3
    test        rcx, rcx
    je          .L11
    mov         eax, 64
    jmp         .L5
.L9:
    kmovq       rax, k4
    test        rax, rax
    je          .L12
    mov         ecx, 64
    jmp         .L10
.L11:
    kmovq       rcx, k7
    test        rcx, rcx
    je          .L13
    add         rdx, -128
    mov         rax, rdx
    jmp         .L5
.L12:
    kmovq       rax, k7
    test        rax, rax
    je          .L14
    mov         ecx, 128
    jmp         .L10
.L13:
    kmovq       rcx, k5
    test        rcx, rcx
    jne         .L5
    jmp         .L3
.L14:
    kmovq       rax, k3
    test        rax, rax
    je          .L8
    mov         ecx, 192
.L10:
    tzcnt       rdx, rax
    or          rdx, rcx
    mov         eax, 1
    pop         rcx
    vzeroupper
    ret
.L8:
    lea         rax, [rsi + rdx]
    add         rax, -256
    cmp         rdx, 512
    ja          .L15
#APP
    vmovdqu64   zmm3, zmmword ptr [rax]
#NO_APP
    vpcmpeqb    k2, zmm2, zmm3
#APP
    vmovdqu64   zmm4, zmmword ptr [rax + 64]
#NO_APP
    vpcmpeqb    k3, zmm2, zmm4
#APP
    vmovdqu64   zmm5, zmmword ptr [rax + 128]
#NO_APP
    vpcmpeqb    k1, zmm2, zmm5
#APP
    vmovdqu64   zmm6, zmmword ptr [rax + 192]
#NO_APP
.L16:
    vpcmpeqb    k0, zmm2, zmm6
    vpcmpeqb    k4, zmm1, zmm6
    korq        k0, k0, k4
    vpcmpeqb    k4, zmm0, zmm6
    korq        k0, k0, k4
    vpcmpeqb    k4, zmm1, zmm5
    korq        k1, k1, k4
    vpcmpeqb    k4, zmm0, zmm5
    korq        k1, k1, k4
    vpcmpeqb    k4, zmm1, zmm4
    korq        k3, k3, k4
    vpcmpeqb    k4, zmm0, zmm4
    korq        k3, k3, k4
    vpcmpeqb    k4, zmm1, zmm3
    korq        k2, k2, k4
    vpcmpeqb    k4, zmm0, zmm3
    korq        k2, k2, k4
    korq        k4, k3, k2
    korq        k4, k4, k1
    kortestq    k4, k0
    je          .L17
    kmovq       rax, k2
    test        rax, rax
    je          .L18
    xor         ecx, ecx
    jmp         .L19
.L15:
    mov         edi, esi
    and         edi, 63
    mov         r9d, 256
    sub         r9, rdi
    lea         rcx, [rsi + r9]
    mov         r8, rdx
    sub         r8, r9
    cmp         r8, 1048576
    jb          .L20
    or          rdi, -256
    xor         r8d, r8d
    jmp         .L21
.L22:
    add         rcx, 256
    lea         r9, [rdx + rdi]
    add         r9, -256
    add         rdi, -256
    cmp         r9, 3328
    jb          .L23
.L21:
#APP
    prefetcht0  byte ptr [rcx + 3072]
    prefetcht0  byte ptr [rcx + 3136]
    prefetcht0  byte ptr [rcx + 3200]
    prefetcht0  byte ptr [rcx + 3264]
#NO_APP
#APP
    vmovdqu64   zmm3, zmmword ptr [rcx]
#NO_APP
    vpcmpeqb    k2, zmm2, zmm3
#APP
    vmovdqu64   zmm4, zmmword ptr [rcx + 64]
#NO_APP
    vpcmpeqb    k3, zmm2, zmm4
#APP
    vmovdqu64   zmm5, zmmword ptr [rcx + 128]
#NO_APP
    vpcmpeqb    k1, zmm2, zmm5
#APP
    vmovdqu64   zmm6, zmmword ptr [rcx + 192]
#NO_APP
    vpcmpeqb    k0, zmm2, zmm6
    vpcmpeqb    k4, zmm1, zmm6
    korq        k0, k0, k4
    vpcmpeqb    k4, zmm0, zmm6
    korq        k0, k0, k4
    vpcmpeqb    k4, zmm1, zmm5
    korq        k1, k1, k4
    vpcmpeqb    k4, zmm0, zmm5
    korq        k1, k1, k4
    vpcmpeqb    k4, zmm1, zmm4
    korq        k3, k3, k4
    vpcmpeqb    k4, zmm0, zmm4
    korq        k3, k3, k4
    vpcmpeqb    k4, zmm1, zmm3
    korq        k2, k2, k4
    vpcmpeqb    k4, zmm0, zmm3
    korq        k2, k2, k4
    korq        k4, k3, k2
    korq        k4, k4, k1
    kortestq    k4, k0
    je          .L22
    kmovq       r9, k2
    test        r9, r9
    jne         .L24
    kmovq       r9, k3
    test        r9, r9
    jne         .L25
    kmovq       r9, k1
    test        r9, r9
    jne         .L26
    kmovq       r9, k0
    test        r9, r9
    je          .L22
    mov         r8d, 192
    jmp         .L24
.L18:
    kmovq       rax, k3
    test        rax, rax
    je          .L27
    mov         ecx, 64
    jmp         .L19
.L23:
    add         rdi, rdx
    mov         r8, rdi
.L20:
    sub         rsi, rcx
    xor         edi, edi
    jmp         .L28
.L29:
    add         r8, -256
    add         rcx, 256
    add         rsi, -256
    cmp         r8, 256
    jb          .L30
.L28:
#APP
    vmovdqu64   zmm3, zmmword ptr [rcx]
#NO_APP
    vpcmpeqb    k2, zmm2, zmm3
#APP
    vmovdqu64   zmm4, zmmword ptr [rcx + 64]
#NO_APP
    vpcmpeqb    k3, zmm2, zmm4
#APP
    vmovdqu64   zmm5, zmmword ptr [rcx + 128]
#NO_APP
    vpcmpeqb    k1, zmm2, zmm5
#APP
    vmovdqu64   zmm6, zmmword ptr [rcx + 192]
#NO_APP
    vpcmpeqb    k0, zmm2, zmm6
    vpcmpeqb    k4, zmm1, zmm6
    korq        k0, k0, k4
    vpcmpeqb    k4, zmm0, zmm6
    korq        k0, k0, k4
    vpcmpeqb    k4, zmm1, zmm5
    korq        k1, k1, k4
    vpcmpeqb    k4, zmm0, zmm5
    korq        k1, k1, k4
    vpcmpeqb    k4, zmm1, zmm4
    korq        k3, k3, k4
    vpcmpeqb    k4, zmm0, zmm4
    korq        k3, k3, k4
    vpcmpeqb    k4, zmm1, zmm3
    korq        k2, k2, k4
    vpcmpeqb    k4, zmm0, zmm3
    korq        k2, k2, k4
    korq        k4, k3, k2
    korq        k4, k4, k1
    kortestq    k4, k0
    je          .L29
    kmovq       r9, k2
    test        r9, r9
    jne         .L31
    kmovq       r9, k3
    test        r9, r9
    jne         .L32
    kmovq       r9, k1
    test        r9, r9
    jne         .L33
    kmovq       r9, k0
    test        r9, r9
    je          .L29
    mov         edi, 192
    jmp         .L31
.L30:
    test        r8, r8
    je          .L3
#APP
    vmovdqu64   zmm3, zmmword ptr [rax]
#NO_APP
    vpcmpeqb    k2, zmm2, zmm3
#APP
    vmovdqu64   zmm4, zmmword ptr [rax + 64]
#NO_APP
    vpcmpeqb    k3, zmm2, zmm4
#APP
    vmovdqu64   zmm5, zmmword ptr [rax + 128]
#NO_APP
    vpcmpeqb    k1, zmm2, zmm5
#APP
    vmovdqu64   zmm6, zmmword ptr [rax + 192]
#NO_APP
    jmp         .L16
.L3:
    xor         eax, eax
    pop         rcx
    vzeroupper
    ret
.L32:
    mov         edi, 64
    jmp         .L31
.L33:
    mov         edi, 128
.L31:
    tzcnt       rdx, r9
    add         rdx, rdi
    sub         rdx, rsi
    mov         eax, 1
    pop         rcx
    vzeroupper
    ret
.L27:
    kmovq       rax, k1
    test        rax, rax
    je          .L34
    mov         ecx, 128
    jmp         .L19
.L25:
    mov         r8d, 64
    jmp         .L24
.L26:
    mov         r8d, 128
.L24:
    tzcnt       rdx, r9
    add         rdx, r8
    sub         rdx, rdi
    mov         eax, 1
    pop         rcx
    vzeroupper
    ret
.L34:
    kmovq       rax, k0
    test        rax, rax
    je          .L17
    mov         ecx, 192
.L19:
    tzcnt       rsi, rax
    or          rsi, rcx
    mov         eax, 1
    add         rdx, rsi
    add         rdx, -256
    pop         rcx
    vzeroupper
    ret
.L17:
    xor         eax, eax
    add         rdx, rsi
    add         rdx, -256
    pop         rcx
    vzeroupper
    ret
