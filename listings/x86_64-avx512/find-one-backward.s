# find::one::backward of avx512, x86_64-unknown-linux-gnu

    push        rax
    cmp         rdx, 64
    jae         .L1
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Backward>]
    pop         rcx
    ret
.L1:
    lea         rax, [rdx - 64]
    vpbroadcastb zmm0, edi
    cmp         rdx, 129
    jae         .L2
    lea         rcx, [rsi + rax]
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rsi]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [rcx]
#NO_APP
    kortestq    k2, k1
    je          .L3
    kmovq       rcx, k2
    test        rcx, rcx
    jne         .L4
.L5:
    kmovq       rcx, k1
    xor         eax, eax
    test        rcx, rcx
    jne         .L4
.L6:
    pop         rcx
    vzeroupper
    ret
.L2:
    cmp         rdx, 257
    jae         .L7
    lea         rcx, [rsi + rdx]
    add         rcx, -128
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rsi]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [rsi + 64]
#NO_APP
#APP
    vpcmpeqb    k3, zmm0, zmmword ptr [rcx]
#NO_APP
#APP
    vpcmpeqb    k4, zmm0, zmmword ptr [rcx + 64]
#NO_APP
    korq        k0, k2, k1
    korq        k0, k3, k0
    kortestq    k4, k0
    je          .L3
    kmovq       rcx, k4
    test        rcx, rcx
    jne         .L4
    kmovq       rcx, k3
    test        rcx, rcx
    je          .L8
    add         rdx, -128
    mov         rax, rdx
    jmp         .L4
.L7:
    lea         rax, [rsi + rdx]
    add         rax, -256
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rax]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [rax + 64]
#NO_APP
#APP
    vpcmpeqb    k3, zmm0, zmmword ptr [rax + 128]
#NO_APP
#APP
    vpcmpeqb    k4, zmm0, zmmword ptr [rax + 192]
#NO_APP
    korq        k0, k2, k1
    korq        k0, k3, k0
    kortestq    k4, k0
    je          .L9
    kmovq       rax, k4
    test        rax, rax
    je          .L10
    mov         ecx, 192
    jmp         .L11
.L10:
    kmovq       rax, k3
    test        rax, rax
    je          .L12
    mov         ecx, 128
    jmp         .L11
.L8:
    kmovq       rcx, k2
    test        rcx, rcx
    je          .L5
    mov         eax, 64
.L4:
    bsr         rdx, rcx
    add         rdx, rax
    mov         eax, 1
    pop         rcx
    vzeroupper
    ret
.L12:
    kmovq       rax, k2
    test        rax, rax
    je          .L13
    mov         ecx, 64
    jmp         .L11
.L13:
    kmovq       rax, k1
    test        rax, rax
    je          .L9
    xor         ecx, ecx
.L11:
    bsr         rax, rax
    xor         rax, 63
    or          rax, rcx
    xor         rax, 63
    add         rdx, rax
    add         rdx, -256
    mov         eax, 1
    pop         rcx
    vzeroupper
    ret
.L9:
    cmp         rdx, 512
    ja          .L14
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rsi]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [rsi + 64]
#NO_APP
#APP
    vpcmpeqb    k3, zmm0, zmmword ptr [rsi + 128]
#NO_APP
#APP
    vpcmpeqb    k4, zmm0, zmmword ptr [rsi + 192]
#NO_APP
    korq        k0, k2, k1
    korq        k0, k3, k0
    kortestq    k4, k0
    je          .L3
.L15:
    kmovq       rcx, k4
    test        rcx, rcx
    je          .L16
    mov         eax, 192
    jmp         .L17
.L14:
    lea         eax, [rsi + rdx]
    dec         eax
    and         eax, 63
    sub         rdx, rax
    lea         rax, [rdx - 193]
    cmp         rax, 1048576
    jb          .L18
    lea         rcx, [rdx + rsi]
    add         rcx, -3521
    add         rdx, -449
    mov         rdi, rdx
    xor         edx, edx
    jmp         .L19
.L20:
    add         rcx, -256
    lea         rdi, [rax - 256]
    cmp         rax, 3328
    jb          .L21
.L19:
    mov         rax, rdi
    lea         rdi, [rcx + 3072]
#APP
    prefetcht0  byte ptr [rcx]
    prefetcht0  byte ptr [rcx + 64]
    prefetcht0  byte ptr [rcx + 128]
    prefetcht0  byte ptr [rcx + 192]
#NO_APP
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rdi]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [rdi + 64]
#NO_APP
#APP
    vpcmpeqb    k3, zmm0, zmmword ptr [rdi + 128]
#NO_APP
#APP
    vpcmpeqb    k4, zmm0, zmmword ptr [rdi + 192]
#NO_APP
    korq        k0, k2, k1
    korq        k0, k3, k0
    kortestq    k4, k0
    je          .L20
    kmovq       rdi, k4
    test        rdi, rdi
    jne         .L22
    kmovq       rdi, k3
    test        rdi, rdi
    jne         .L23
    kmovq       rdi, k2
    test        rdi, rdi
    jne         .L24
    kmovq       rdi, k1
    test        rdi, rdi
    je          .L20
    bsr         rcx, rdi
    jmp         .L25
.L16:
    kmovq       rcx, k3
    test        rcx, rcx
    je          .L26
    mov         eax, 128
    jmp         .L17
.L21:
    mov         rax, rdi
    add         rax, 256
.L18:
    add         rax, -256
    xor         edx, edx
    jmp         .L27
.L28:
    add         rax, -256
    mov         rcx, rax
    add         rcx, 256
    jb          .L29
.L27:
    lea         rcx, [rsi + rax]
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rcx]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [rcx + 64]
#NO_APP
#APP
    vpcmpeqb    k3, zmm0, zmmword ptr [rcx + 128]
#NO_APP
#APP
    vpcmpeqb    k4, zmm0, zmmword ptr [rcx + 192]
#NO_APP
    korq        k0, k2, k1
    korq        k0, k3, k0
    kortestq    k4, k0
    je          .L28
    kmovq       rcx, k4
    test        rcx, rcx
    jne         .L30
    kmovq       rcx, k3
    test        rcx, rcx
    jne         .L31
    kmovq       rcx, k2
    test        rcx, rcx
    jne         .L32
    kmovq       rcx, k1
    test        rcx, rcx
    je          .L28
    jmp         .L33
.L29:
    cmp         rax, -256
    je          .L3
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rsi]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [rsi + 64]
#NO_APP
#APP
    vpcmpeqb    k3, zmm0, zmmword ptr [rsi + 128]
#NO_APP
#APP
    vpcmpeqb    k4, zmm0, zmmword ptr [rsi + 192]
#NO_APP
    korq        k0, k2, k1
    korq        k0, k3, k0
    kortestq    k4, k0
    jne         .L15
.L3:
    xor         eax, eax
    pop         rcx
    vzeroupper
    ret
.L30:
    mov         edx, 192
    jmp         .L33
.L31:
    mov         edx, 128
    jmp         .L33
.L32:
    mov         edx, 64
.L33:
    bsr         rcx, rcx
.L25:
    add         rdx, rax
    add         rdx, rcx
    mov         eax, 1
    pop         rcx
    vzeroupper
    ret
.L26:
    kmovq       rcx, k2
    test        rcx, rcx
    je          .L34
    mov         eax, 64
    jmp         .L17
.L22:
    mov         edx, 192
    bsr         rcx, rdi
    jmp         .L25
.L23:
    mov         edx, 128
    bsr         rcx, rdi
    jmp         .L25
.L24:
    mov         edx, 64
    bsr         rcx, rdi
    jmp         .L25
.L34:
    kmovq       rcx, k1
    xor         eax, eax
    test        rcx, rcx
    je          .L6
.L17:
    bsr         rdx, rcx
    xor         rdx, 63
    or          rdx, rax
    xor         rdx, 63
    mov         eax, 1
    pop         rcx
    vzeroupper
    ret
