# find::three::forward of avx512, x86_64-unknown-linux-gnu

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
    cmp         rdx, 129
    jae         .L2
    lea         rcx, [rsi + rax]
#APP
    vmovdqu64   zmm3, zmmword ptr [rsi]
#NO_APP
    vpcmpeqb    k1, zmm2, zmm3
#APP
    vmovdqu64   zmm4, zmmword ptr [rcx]
#NO_APP
    vpcmpeqb    k0, zmm2, zmm4
    vpcmpeqb    k2, zmm1, zmm4
    korq        k0, k0, k2
    vpcmpeqb    k2, zmm0, zmm4
    korq        k0, k0, k2
    vpcmpeqb    k2, zmm1, zmm3
    korq        k1, k1, k2
    vpcmpeqb    k2, zmm0, zmm3
    korq        k1, k1, k2
    kortestq    k0, k1
    je          .L3
    kmovq       rcx, k1
    test        rcx, rcx
    jne         .L4
.L5:
    kmovq       rcx, k0
    test        rcx, rcx
    jne         .L6
    jmp         .L3
.L2:
    cmp         rdx, 257
    jae         .L7
#APP
    vmovdqu64   zmm3, zmmword ptr [rsi]
#NO_APP
    vpcmpeqb    k1, zmm2, zmm3
#APP
    vmovdqu64   zmm4, zmmword ptr [rsi + 64]
#NO_APP
    vpcmpeqb    k3, zmm2, zmm4
    lea         rcx, [rsi + rdx]
    add         rcx, -128
#APP
    vmovdqu64   zmm5, zmmword ptr [rcx]
#NO_APP
    vpcmpeqb    k2, zmm2, zmm5
#APP
    vmovdqu64   zmm6, zmmword ptr [rcx + 64]
#NO_APP
    vpcmpeqb    k0, zmm2, zmm6
    vpcmpeqb    k4, zmm1, zmm6
    korq        k0, k0, k4
    vpcmpeqb    k4, zmm0, zmm6
    korq        k0, k0, k4
    vpcmpeqb    k4, zmm1, zmm5
    korq        k2, k2, k4
    vpcmpeqb    k4, zmm0, zmm5
    korq        k2, k2, k4
    vpcmpeqb    k4, zmm1, zmm4
    korq        k3, k3, k4
    vpcmpeqb    k4, zmm0, zmm4
    korq        k3, k3, k4
    vpcmpeqb    k4, zmm1, zmm3
    korq        k1, k1, k4
    vpcmpeqb    k4, zmm0, zmm3
    korq        k1, k1, k4
    korq        k4, k3, k1
    korq        k4, k4, k2
    kortestq    k4, k0
    je          .L3
    kmovq       rcx, k1
    test        rcx, rcx
    je          .L8
.L4:
    xor         eax, eax
.L6:
    tzcnt       rdx, rcx
    add         rdx, rax
    mov         eax, 1
    pop         rcx
    vzeroupper
    ret
.L7:
#APP
    vmovdqu64   zmm3, zmmword ptr [rsi]
#NO_APP
    vpcmpeqb    k1, zmm2, zmm3
#APP
    vmovdqu64   zmm4, zmmword ptr [rsi + 64]
#NO_APP
    vpcmpeqb    k0, zmm2, zmm4
    vpcmpeqb    k2, zmm1, zmm4
    korq        k0, k0, k2
    vpcmpeqb    k2, zmm0, zmm4
    korq        k0, k0, k2
    vpcmpeqb    k2, zmm1, zmm3
    korq        k1, k1, k2
    vpcmpeqb    k2, zmm0, zmm3
    korq        k1, k1, k2
    kortestq    k0, k1
    je          .L9
    kmovq       rax, k1
    test        rax, rax
    je          .L10
    xor         ecx, ecx
    mov         rdx, rsi
    jmp         .L11
.L8:
    kmovq       rcx, k3
    test        rcx, rcx
    je          .L12
    mov         eax, 64
    jmp         .L6
.L10:
    kmovq       rax, k0
    test        rax, rax
    je          .L9
    mov         ecx, 64
    mov         rdx, rsi
    jmp         .L11
.L9:
    mov         rdi, rdx
    lea         rdx, [rsi + 128]
#APP
    vmovdqu64   zmm3, zmmword ptr [rdx]
#NO_APP
    vpcmpeqb    k1, zmm2, zmm3
#APP
    vmovdqu64   zmm4, zmmword ptr [rdx + 64]
#NO_APP
    vpcmpeqb    k0, zmm2, zmm4
    vpcmpeqb    k2, zmm1, zmm4
    korq        k0, k0, k2
    vpcmpeqb    k2, zmm0, zmm4
    korq        k0, k0, k2
    vpcmpeqb    k2, zmm1, zmm3
    korq        k1, k1, k2
    vpcmpeqb    k2, zmm0, zmm3
    korq        k1, k1, k2
    kortestq    k0, k1
    je          .L13
    kmovq       rax, k1
    test        rax, rax
    je          .L14
    xor         ecx, ecx
    jmp         .L11
.L14:
    kmovq       rax, k0
    test        rax, rax
    je          .L13
    mov         ecx, 64
.L11:
    tzcnt       rax, rax
    sub         rdx, rsi
    add         rdx, rcx
    add         rdx, rax
    mov         eax, 1
    pop         rcx
    vzeroupper
    ret
.L13:
    lea         rax, [rsi + rdi]
    lea         rdx, [rsi + rdi]
    add         rdx, -256
    cmp         rdi, 513
    jae         .L15
#APP
    vmovdqu64   zmm3, zmmword ptr [rdx]
#NO_APP
    vpcmpeqb    k1, zmm2, zmm3
#APP
    vmovdqu64   zmm4, zmmword ptr [rdx + 64]
#NO_APP
    vpcmpeqb    k0, zmm2, zmm4
    vpcmpeqb    k2, zmm1, zmm4
    korq        k0, k0, k2
    vpcmpeqb    k2, zmm0, zmm4
    korq        k0, k0, k2
    vpcmpeqb    k2, zmm1, zmm3
    korq        k1, k1, k2
    vpcmpeqb    k2, zmm0, zmm3
    korq        k1, k1, k2
    kortestq    k0, k1
    je          .L16
    kmovq       rcx, k1
    test        rcx, rcx
    je          .L17
.L18:
    xor         edi, edi
    jmp         .L19
.L15:
    mov         ecx, esi
    and         ecx, 63
    mov         r8d, 256
    sub         r8, rcx
    neg         rcx
    add         rcx, rsi
    add         rcx, 256
    mov         r9, rdi
    sub         r9, r8
    mov         rdi, r9
    cmp         r9, 1048576
    jb          .L20
    xor         r8d, r8d
    jmp         .L21
.L22:
    mov         r9, rdi
    add         r9, -256
    add         rcx, 256
    mov         rdi, r9
    cmp         r9, 3328
    jb          .L20
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
    vpcmpeqb    k1, zmm2, zmm3
#APP
    vmovdqu64   zmm4, zmmword ptr [rcx + 64]
#NO_APP
    vpcmpeqb    k0, zmm2, zmm4
    vpcmpeqb    k2, zmm1, zmm4
    korq        k0, k0, k2
    vpcmpeqb    k2, zmm0, zmm4
    korq        k0, k0, k2
    vpcmpeqb    k2, zmm1, zmm3
    korq        k1, k1, k2
    vpcmpeqb    k2, zmm0, zmm3
    korq        k1, k1, k2
    kortestq    k0, k1
    je          .L23
    kmovq       r9, k1
    test        r9, r9
    jne         .L24
    kmovq       r9, k0
    test        r9, r9
    jne         .L25
.L23:
    lea         r10, [rcx + 128]
#APP
    vmovdqu64   zmm3, zmmword ptr [r10]
#NO_APP
    vpcmpeqb    k1, zmm2, zmm3
#APP
    vmovdqu64   zmm4, zmmword ptr [r10 + 64]
#NO_APP
    vpcmpeqb    k0, zmm2, zmm4
    vpcmpeqb    k2, zmm1, zmm4
    korq        k0, k0, k2
    vpcmpeqb    k2, zmm0, zmm4
    korq        k0, k0, k2
    vpcmpeqb    k2, zmm1, zmm3
    korq        k1, k1, k2
    vpcmpeqb    k2, zmm0, zmm3
    korq        k1, k1, k2
    kortestq    k0, k1
    je          .L22
    kmovq       r9, k1
    test        r9, r9
    jne         .L26
    kmovq       r9, k0
    test        r9, r9
    je          .L22
    jmp         .L27
.L12:
    kmovq       rcx, k2
    test        rcx, rcx
    je          .L5
    add         rdx, -128
    mov         rax, rdx
    jmp         .L6
.L20:
    xor         r8d, r8d
    jmp         .L28
.L29:
    mov         r9, rdi
    add         r9, -256
    add         rcx, 256
    mov         rdi, r9
    cmp         r9, 256
    jb          .L30
.L28:
#APP
    vmovdqu64   zmm3, zmmword ptr [rcx]
#NO_APP
    vpcmpeqb    k1, zmm2, zmm3
#APP
    vmovdqu64   zmm4, zmmword ptr [rcx + 64]
#NO_APP
    vpcmpeqb    k0, zmm2, zmm4
    vpcmpeqb    k2, zmm1, zmm4
    korq        k0, k0, k2
    vpcmpeqb    k2, zmm0, zmm4
    korq        k0, k0, k2
    vpcmpeqb    k2, zmm1, zmm3
    korq        k1, k1, k2
    vpcmpeqb    k2, zmm0, zmm3
    korq        k1, k1, k2
    kortestq    k0, k1
    je          .L31
    kmovq       r9, k1
    test        r9, r9
    jne         .L24
    kmovq       r9, k0
    test        r9, r9
    jne         .L25
.L31:
    lea         r10, [rcx + 128]
#APP
    vmovdqu64   zmm3, zmmword ptr [r10]
#NO_APP
    vpcmpeqb    k1, zmm2, zmm3
#APP
    vmovdqu64   zmm4, zmmword ptr [r10 + 64]
#NO_APP
    vpcmpeqb    k0, zmm2, zmm4
    vpcmpeqb    k2, zmm1, zmm4
    korq        k0, k0, k2
    vpcmpeqb    k2, zmm0, zmm4
    korq        k0, k0, k2
    vpcmpeqb    k2, zmm1, zmm3
    korq        k1, k1, k2
    vpcmpeqb    k2, zmm0, zmm3
    korq        k1, k1, k2
    kortestq    k0, k1
    je          .L29
    kmovq       r9, k1
    test        r9, r9
    jne         .L26
    kmovq       r9, k0
    test        r9, r9
    je          .L29
.L27:
    mov         r8d, 64
.L26:
    mov         rcx, r10
    jmp         .L24
.L17:
    kmovq       rcx, k0
    test        rcx, rcx
    je          .L16
.L32:
    mov         edi, 64
    jmp         .L19
.L16:
    add         rax, -128
#APP
    vmovdqu64   zmm3, zmmword ptr [rax]
#NO_APP
    vpcmpeqb    k1, zmm2, zmm3
#APP
    vmovdqu64   zmm4, zmmword ptr [rax + 64]
#NO_APP
.L33:
    vpcmpeqb    k0, zmm2, zmm4
    vpcmpeqb    k2, zmm1, zmm4
    korq        k0, k0, k2
    vpcmpeqb    k2, zmm0, zmm4
    korq        k0, k0, k2
    vpcmpeqb    k2, zmm1, zmm3
    korq        k1, k1, k2
    vpcmpeqb    k2, zmm0, zmm3
    korq        k1, k1, k2
    kortestq    k0, k1
    je          .L3
    kmovq       rcx, k1
    test        rcx, rcx
    je          .L34
    xor         edi, edi
    jmp         .L35
.L25:
    mov         r8d, 64
.L24:
    tzcnt       rax, r9
    sub         rcx, rsi
    add         rcx, r8
    add         rcx, rax
    mov         eax, 1
    mov         rdx, rcx
    pop         rcx
    vzeroupper
    ret
.L30:
    test        rdi, rdi
    je          .L3
#APP
    vmovdqu64   zmm3, zmmword ptr [rdx]
#NO_APP
    vpcmpeqb    k1, zmm2, zmm3
#APP
    vmovdqu64   zmm4, zmmword ptr [rdx + 64]
#NO_APP
    vpcmpeqb    k0, zmm2, zmm4
    vpcmpeqb    k2, zmm1, zmm4
    korq        k0, k0, k2
    vpcmpeqb    k2, zmm0, zmm4
    korq        k0, k0, k2
    vpcmpeqb    k2, zmm1, zmm3
    korq        k1, k1, k2
    vpcmpeqb    k2, zmm0, zmm3
    korq        k1, k1, k2
    kortestq    k0, k1
    je          .L36
    kmovq       rcx, k1
    test        rcx, rcx
    jne         .L18
    kmovq       rcx, k0
    test        rcx, rcx
    jne         .L32
.L36:
    add         rax, -128
#APP
    vmovdqu64   zmm3, zmmword ptr [rax]
#NO_APP
    vpcmpeqb    k1, zmm2, zmm3
#APP
    vmovdqu64   zmm4, zmmword ptr [rax + 64]
#NO_APP
    jmp         .L33
.L34:
    kmovq       rcx, k0
    test        rcx, rcx
    je          .L3
    mov         edi, 64
.L35:
    mov         rdx, rax
.L19:
    tzcnt       rax, rcx
    sub         rdx, rsi
    add         rdx, rdi
    add         rdx, rax
    mov         eax, 1
    pop         rcx
    vzeroupper
    ret
.L3:
    xor         eax, eax
    pop         rcx
    vzeroupper
    ret
