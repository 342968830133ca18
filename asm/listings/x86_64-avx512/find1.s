# find1 of AVX512, x86_64-unknown-linux-gnu

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
    lea         rcx, [rsi + rdx]
    add         rcx, -256
    cmp         rdx, 512
    ja          .L15
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
    je          .L16
    kmovq       rax, k4
    test        rax, rax
    je          .L17
.L18:
    xor         ecx, ecx
    jmp         .L19
.L15:
    mov         eax, esi
    and         eax, 63
    mov         edi, 256
    sub         rdi, rax
    mov         r8, rdx
    sub         r8, rdi
    cmp         r8, 256
    jae         .L20
.L21:
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
    je          .L16
    kmovq       rax, k4
    test        rax, rax
    jne         .L18
.L17:
    kmovq       rax, k3
    test        rax, rax
    je          .L22
    mov         ecx, 64
    jmp         .L19
.L20:
    add         rsi, rdi
    or          rax, -256
    xor         edi, edi
    jmp         .L23
.L24:
    add         rsi, 256
    lea         r8, [rdx + rax]
    add         r8, -256
    add         rax, -256
    cmp         r8, 256
    jb          .L25
.L23:
    lea         r8, [rdx + rax]
    cmp         r8, 1048575
    jbe         .L26
#APP
    prefetcht0  byte ptr [rsi + 3072]
    prefetcht0  byte ptr [rsi + 3136]
    prefetcht0  byte ptr [rsi + 3200]
    prefetcht0  byte ptr [rsi + 3264]
#NO_APP
.L26:
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
    je          .L24
    kmovq       r8, k4
    test        r8, r8
    jne         .L27
    kmovq       r8, k3
    test        r8, r8
    jne         .L28
    kmovq       r8, k2
    test        r8, r8
    jne         .L29
    kmovq       r8, k1
    test        r8, r8
    je          .L24
    mov         edi, 192
    jmp         .L27
.L25:
    add         rax, rdx
    jne         .L21
.L3:
    xor         eax, eax
    pop         rcx
    vzeroupper
    ret
.L22:
    kmovq       rax, k2
    test        rax, rax
    je          .L30
    mov         ecx, 128
    jmp         .L19
.L28:
    mov         edi, 64
    jmp         .L27
.L29:
    mov         edi, 128
.L27:
    tzcnt       rdx, r8
    add         rdx, rdi
    sub         rdx, rax
    mov         eax, 1
    pop         rcx
    vzeroupper
    ret
.L30:
    kmovq       rax, k1
    test        rax, rax
    je          .L16
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
.L16:
    xor         eax, eax
    add         rdx, rsi
    add         rdx, -256
    pop         rcx
    vzeroupper
    ret
