# find::one::forward of avx512, x86_64-unknown-linux-gnu

    push        rax
    cmp         rdx, 64
    jae         .L1
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Forward>]
    pop         rcx
    ret
.L1:
    lea         rax, [rdx - 64]
    vpbroadcastb zmm0, edi
    cmp         rdx, 129
    jae         .L2
    lea         rcx, [rsi + rax]
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [rsi]
#NO_APP
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rcx]
#NO_APP
    kortestq    k1, k2
    je          .L3
    kmovq       rcx, k2
    test        rcx, rcx
    jne         .L4
.L5:
    kmovq       rcx, k1
    test        rcx, rcx
    jne         .L6
    jmp         .L3
.L2:
    cmp         rdx, 257
    jae         .L7
    lea         rcx, [rsi + rdx]
    add         rcx, -128
#APP
    vpcmpeqb    k4, zmm0, zmmword ptr [rsi]
#NO_APP
#APP
    vpcmpeqb    k3, zmm0, zmmword ptr [rsi + 64]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [rcx]
#NO_APP
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rcx + 64]
#NO_APP
    korq        k0, k3, k4
    korq        k0, k2, k0
    kortestq    k1, k0
    je          .L3
    kmovq       rcx, k4
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
    vpcmpeqb    k4, zmm0, zmmword ptr [rsi]
#NO_APP
#APP
    vpcmpeqb    k3, zmm0, zmmword ptr [rsi + 64]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [rsi + 128]
#NO_APP
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rsi + 192]
#NO_APP
    korq        k0, k3, k4
    korq        k0, k2, k0
    kortestq    k1, k0
    je          .L9
    kmovq       rax, k4
    test        rax, rax
    je          .L10
    xor         ecx, ecx
    jmp         .L11
.L8:
    kmovq       rcx, k3
    test        rcx, rcx
    je          .L12
    mov         eax, 64
    jmp         .L6
.L10:
    kmovq       rax, k3
    test        rax, rax
    je          .L13
    mov         ecx, 64
    jmp         .L11
.L12:
    kmovq       rcx, k2
    test        rcx, rcx
    je          .L5
    add         rdx, -128
    mov         rax, rdx
    jmp         .L6
.L13:
    kmovq       rax, k2
    test        rax, rax
    je          .L14
    mov         ecx, 128
    jmp         .L11
.L14:
    kmovq       rax, k1
    test        rax, rax
    je          .L9
    mov         ecx, 192
.L11:
    tzcnt       rdx, rax
    or          rdx, rcx
    mov         eax, 1
    pop         rcx
    vzeroupper
    ret
.L9:
    lea         rax, [rsi + rdx]
    add         rax, -256
    cmp         rdx, 512
    ja          .L15
#APP
    vpcmpeqb    k4, zmm0, zmmword ptr [rax]
#NO_APP
#APP
    vpcmpeqb    k3, zmm0, zmmword ptr [rax + 64]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [rax + 128]
#NO_APP
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rax + 192]
#NO_APP
    korq        k0, k3, k4
    korq        k0, k2, k0
    kortestq    k1, k0
    jne         .L16
    jmp         .L17
.L15:
    mov         edi, esi
    and         edi, 63
    mov         r9d, 256
    sub         r9, rdi
    lea         rcx, [rsi + r9]
    mov         r8, rdx
    sub         r8, r9
    cmp         r8, 1048576
    jb          .L18
    or          rdi, -256
    xor         r8d, r8d
    jmp         .L19
.L20:
    add         rcx, 256
    lea         r9, [rdx + rdi]
    add         r9, -256
    add         rdi, -256
    cmp         r9, 3328
    jb          .L21
.L19:
#APP
    prefetcht0  byte ptr [rcx + 3072]
    prefetcht0  byte ptr [rcx + 3136]
    prefetcht0  byte ptr [rcx + 3200]
    prefetcht0  byte ptr [rcx + 3264]
#NO_APP
#APP
    vpcmpeqb    k4, zmm0, zmmword ptr [rcx]
#NO_APP
#APP
    vpcmpeqb    k3, zmm0, zmmword ptr [rcx + 64]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [rcx + 128]
#NO_APP
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rcx + 192]
#NO_APP
    korq        k0, k3, k4
    korq        k0, k2, k0
    kortestq    k1, k0
    je          .L20
    kmovq       r9, k4
    test        r9, r9
    jne         .L22
    kmovq       r9, k3
    test        r9, r9
    jne         .L23
    kmovq       r9, k2
    test        r9, r9
    jne         .L24
    kmovq       r9, k1
    test        r9, r9
    je          .L20
    mov         r8d, 192
    jmp         .L22
.L21:
    add         rdi, rdx
    mov         r8, rdi
.L18:
    cmp         r8, 256
    jae         .L25
.L26:
    test        r8, r8
    je          .L3
#APP
    vpcmpeqb    k4, zmm0, zmmword ptr [rax]
#NO_APP
#APP
    vpcmpeqb    k3, zmm0, zmmword ptr [rax + 64]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [rax + 128]
#NO_APP
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rax + 192]
#NO_APP
    korq        k0, k3, k4
    korq        k0, k2, k0
    kortestq    k1, k0
    je          .L17
.L16:
    kmovq       rax, k4
    test        rax, rax
    je          .L27
    xor         ecx, ecx
    jmp         .L28
.L3:
    xor         eax, eax
    pop         rcx
    vzeroupper
    ret
.L25:
    sub         rsi, rcx
    xor         edi, edi
    jmp         .L29
.L30:
    add         r8, -256
    add         rcx, 256
    add         rsi, -256
    cmp         r8, 256
    jb          .L26
.L29:
#APP
    vpcmpeqb    k4, zmm0, zmmword ptr [rcx]
#NO_APP
#APP
    vpcmpeqb    k3, zmm0, zmmword ptr [rcx + 64]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [rcx + 128]
#NO_APP
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rcx + 192]
#NO_APP
    korq        k0, k3, k4
    korq        k0, k2, k0
    kortestq    k1, k0
    je          .L30
    kmovq       r9, k4
    test        r9, r9
    jne         .L31
    kmovq       r9, k3
    test        r9, r9
    jne         .L32
    kmovq       r9, k2
    test        r9, r9
    jne         .L33
    kmovq       r9, k1
    test        r9, r9
    je          .L30
    mov         edi, 192
    jmp         .L31
.L27:
    kmovq       rax, k3
    test        rax, rax
    je          .L34
    mov         ecx, 64
    jmp         .L28
.L34:
    kmovq       rax, k2
    test        rax, rax
    je          .L35
    mov         ecx, 128
    jmp         .L28
.L23:
    mov         r8d, 64
    jmp         .L22
.L24:
    mov         r8d, 128
.L22:
    tzcnt       rdx, r9
    add         rdx, r8
    sub         rdx, rdi
    mov         eax, 1
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
.L35:
    kmovq       rax, k1
    test        rax, rax
    je          .L17
    mov         ecx, 192
.L28:
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
