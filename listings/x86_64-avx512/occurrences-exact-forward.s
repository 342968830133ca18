# occurrences::exact::forward of avx512, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    sub         rsp, 632
    mov         qword ptr [rsp + 64], rcx
    mov         qword ptr [rsp + 32], rsi
    mov         r11, rdi
    mov         r12, qword ptr [rdi]
    mov         r10, qword ptr [rdi + 8]
    lea         rax, [r8 - 64]
    mov         qword ptr [rsp + 160], rax
    lea         rax, [rdx - 8]
    mov         qword ptr [rsp + 144], rax
    lea         rax, [rdx - 4]
    mov         qword ptr [rsp + 136], rax
    lea         rax, [rdx - 2]
    mov         qword ptr [rsp + 128], rax
    lea         rax, [4*rdx + 4096]
    mov         qword ptr [rsp + 232], rax
    lea         rax, [rdx - 1]
    mov         qword ptr [rsp + 224], rax
    mov         qword ptr [rsp + 16], 0
    mov         qword ptr [rsp + 112], 0
    mov         qword ptr [rsp + 24], 0
    mov         qword ptr [rsp + 80], r10
    mov         qword ptr [rsp + 40], r8
    mov         qword ptr [rsp + 8], rdx
.L1:
    mov         r14, qword ptr [r11 + 16]
    mov         r13, r14
    mov         qword ptr [rsp], r12
    mov         r9, qword ptr [rsp + 64]
    mov         qword ptr [rsp + 72], r14
.L2:
    cmp         r14, 256
    jae         .L3
    mov         rax, r10
    mov         rcx, qword ptr [rsp]
    sub         rax, rcx
    mov         r12d, 0
    cmovae      r12, rax
    cmp         r12, 64
    mov         eax, 64
    cmovae      r12, rax
    cmp         r10, rcx
    ja          .L4
    jmp         .L5
.L3:
    movzx       eax, byte ptr [r11 + 48]
    lea         rcx, [rax + r13]
    cmp         rcx, rax
    setae       dl
    cmp         rcx, r8
    setbe       sil
    cmp         qword ptr [rsp + 8], rax
    seta        cl
    and         cl, dl
    and         cl, sil
    cmp         cl, 1
    jne         .L6
    cmp         qword ptr [rsp], r10
    ja          .L6
    cmp         r10, r13
    ja          .L6
    lea         r12, [r9 + rax]
    mov         rdi, qword ptr [rsp]
    lea         edx, [r12 + rdi]
    neg         edx
    and         edx, 63
    mov         esi, 64
    sub         rsi, rdx
    test        edx, edx
    mov         edx, 0
    cmove       rsi, rdx
    cmp         rdi, rsi
    cmovb       rsi, rdx
    mov         rdx, rdi
    sub         rdx, rsi
    mov         rdi, r10
    sub         rdi, rdx
    setb        sil
    cmp         rdi, 4096
    jb          .L6
    test        sil, sil
    jne         .L6
    add         r12d, edx
    neg         r12d
    and         r12d, 63
    je          .L6
.L4:
    movzx       eax, word ptr [r11 + 48]
    movzx       r14d, byte ptr [r11 + 50]
    mov         ecx, r14d
    shl         ecx, 16
    or          ecx, eax
    movzx       ebx, byte ptr [r11 + 51]
    movzx       eax, cl
    shr         ecx, 8
    movzx       r15d, cl
    mov         rsi, qword ptr [rsp + 8]
    cmp         rsi, rax
    seta        cl
    cmp         rsi, r15
    seta        dl
    and         dl, cl
    cmp         dl, 1
    jne         .L7
    mov         r10, qword ptr [rsp]
    lea         rbp, [r10 + rax]
    mov         rcx, qword ptr [rsp + 32]
    movzx       edi, byte ptr [rcx + rax]
    movzx       r13d, byte ptr [rcx + r15]
    cmp         r8, 63
    ja          .L8
    mov         qword ptr [rsp + 56], r11
    mov         rsi, qword ptr [rsp + 64]
    mov         rdx, r8
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    shrx        rbp, rax, rbp
    cmp         bl, 1
    ja          .L9
    test        rbp, rbp
    jne         .L9
    xor         r15d, r15d
    mov         r11, qword ptr [rsp + 56]
    mov         r8, qword ptr [rsp + 40]
    mov         rsi, qword ptr [rsp + 8]
    cmp         rsi, r14
    jbe         .L10
    jmp         .L11
.L7:
    xor         r15d, r15d
    mov         r9, qword ptr [rsp + 64]
    movzx       ecx, byte ptr [r11 + 48]
    movzx       eax, byte ptr [r11 + 49]
    cmp         rsi, 3
    jne         .L12
    jmp         .L13
.L8:
    mov         rax, qword ptr [rsp + 160]
    cmp         rbp, rax
    cmovb       rax, rbp
    mov         rcx, qword ptr [rsp + 64]
    add         rcx, rax
    vpbroadcastb zmm0, edi
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rcx]
#NO_APP
    kmovq       rcx, k1
    sub         ebp, eax
    shrx        rbp, rcx, rbp
    cmp         bl, 1
    ja          .L14
    test        rbp, rbp
    jne         .L14
    xor         r15d, r15d
    cmp         rsi, r14
    ja          .L11
    jmp         .L10
.L9:
    add         r15, qword ptr [rsp]
    mov         edi, r13d
    mov         rsi, qword ptr [rsp + 64]
    mov         r13, qword ptr [rsp + 40]
    mov         rdx, r13
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, r13
    mov         r11, qword ptr [rsp + 56]
    mov         rsi, qword ptr [rsp + 8]
    shrx        r15, rax, r15
    and         r15, rbp
    cmp         rsi, r14
    jbe         .L10
    jmp         .L11
.L14:
    add         r15, r10
    mov         rcx, qword ptr [rsp + 160]
    cmp         r15, rcx
    cmovb       rcx, r15
    mov         rax, qword ptr [rsp + 64]
    add         rax, rcx
    vpbroadcastb zmm0, r13d
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rax]
#NO_APP
    kmovq       rax, k1
    sub         r15, rcx
    shrx        r15, rax, r15
    and         r15, rbp
    cmp         rsi, r14
    jbe         .L10
.L11:
    cmp         bl, 3
    jne         .L10
    test        r15, r15
    je          .L10
    mov         rax, qword ptr [rsp]
    lea         r13, [rax + r14]
    mov         rax, qword ptr [rsp + 32]
    movzx       edi, byte ptr [rax + r14]
    cmp         r8, 64
    jae         .L15
    mov         rbp, qword ptr [rsp + 64]
    mov         rsi, rbp
    mov         rdx, r8
    mov         r14, r11
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rsi, qword ptr [rsp + 8]
    mov         r8, qword ptr [rsp + 40]
    mov         r11, r14
    mov         r9, rbp
    jmp         .L16
.L10:
    mov         r9, qword ptr [rsp + 64]
    movzx       ecx, byte ptr [r11 + 48]
    movzx       eax, byte ptr [r11 + 49]
    cmp         rsi, 3
    je          .L13
.L12:
    mov         r14, r11
    cmp         rsi, 2
    je          .L17
    cmp         rsi, 1
    mov         r11d, 0
    jne         .L18
    mov         bl, 1
    jmp         .L19
.L17:
    cmp         cl, al
    setne       bl
    jmp         .L20
.L18:
    xor         ebx, ebx
    jmp         .L19
.L15:
    mov         rcx, qword ptr [rsp + 160]
    cmp         r13, rcx
    cmovb       rcx, r13
    mov         r9, qword ptr [rsp + 64]
    lea         rax, [r9 + rcx]
    vpbroadcastb zmm0, edi
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rax]
#NO_APP
    kmovq       rax, k1
    sub         r13, rcx
.L16:
    shrx        rax, rax, r13
    and         r15, rax
    movzx       ecx, byte ptr [r11 + 48]
    movzx       eax, byte ptr [r11 + 49]
    cmp         rsi, 3
    jne         .L12
.L13:
    cmp         bl, 3
    setae       dl
    mov         r14, r11
    movzx       esi, byte ptr [r11 + 50]
    cmp         cl, al
    setne       dil
    cmp         cl, sil
    setne       cl
    and         cl, dil
    cmp         al, sil
    mov         rsi, qword ptr [rsp + 8]
    setne       bl
    and         bl, dl
    and         bl, cl
.L20:
    xor         r11d, r11d
.L19:
    mov         r10, qword ptr [rsp]
    mov         eax, r12d
    neg         al
    and         al, 63
    mov         ecx, 64
    sub         ecx, eax
    bzhi        rbp, r15, rcx
    je          .L21
    mov         r15, r10
    jmp         .L22
.L23:
    mov         r10, qword ptr [rsp]
.L24:
    lea         rax, [rbp - 1]
    mov         rcx, r15
    sub         rcx, r10
    cmovb       rcx, r11
    cmp         rcx, 64
    mov         rdi, -1
    shlx        rcx, rdi, rcx
    cmovae      rcx, r11
    and         rcx, rax
    and         rbp, rcx
    je          .L25
.L22:
    tzcnt       r13, rbp
    add         r13, r10
    test        bl, bl
    je          .L26
.L27:
    mov         rdi, qword ptr [rsp + 16]
    test        dil, dil
    mov         rdx, qword ptr [rsp + 24]
    cmove       rdx, r13
    mov         rcx, r13
    sub         rcx, rdx
    mov         rax, rdx
    mov         qword ptr [rsp + 24], rdx
    sub         rax, r13
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L28
    mov         ecx, edi
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r14 + 2*rcx + 64], ax
    inc         dil
    add         r13, rsi
    mov         r15, r13
    mov         qword ptr [rsp + 16], rdi
    cmp         dil, byte ptr [r14 + 200]
    jb          .L24
    jmp         .L29
.L26:
    mov         rax, r13
    add         rax, rsi
    setb        cl
    cmp         rax, r8
    seta        al
    or          al, cl
    jne         .L24
    lea         rax, [r9 + r13]
    cmp         rsi, 17
    jb          .L30
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 32]
.L31:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L32
    add         rax, 8
    add         rdx, 8
    mov         rsi, qword ptr [rsp + 8]
    add         rsi, rcx
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L31
    mov         rsi, qword ptr [rsp + 8]
    add         rsi, rcx
    neg         rcx
    jmp         .L33
.L30:
    cmp         rsi, 7
    ja          .L34
    cmp         rsi, 4
    jae         .L35
    cmp         rsi, 2
    jae         .L36
    test        rsi, rsi
    je          .L27
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 32]
    cmp         byte ptr [rcx], al
    je          .L27
    xor         edx, edx
    jmp         .L37
.L32:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edx, eax
    shr         edx, 3
    sub         rdx, rcx
    and         al, 56
    shrx        rax, rsi, rax
    jmp         .L38
.L34:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 32]
.L33:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         r11, qword ptr [rax]
#NO_APP
    cmp         r11, r8
    jne         .L39
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         r8, qword ptr [rsp + 40]
    mov         rsi, qword ptr [rsp + 8]
    mov         r11d, 0
    je          .L27
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 144]
    jmp         .L40
.L39:
    xor         r8, r11
    tzcnt       rax, r8
    mov         edx, eax
    shr         edx, 3
    add         rdx, rcx
    and         al, 56
    shrx        rax, r11, rax
    mov         r8, qword ptr [rsp + 40]
.L38:
    mov         rsi, qword ptr [rsp + 8]
.L41:
    xor         r11d, r11d
    jmp         .L37
.L35:
    mov         rdi, rsi
    mov         rcx, qword ptr [rsp + 32]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + rdi - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    mov         r11d, edx
    cmp         r11, rsi
    jne         .L42
    add         rax, rdi
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    mov         eax, eax
    cmp         rax, rcx
    mov         rsi, rdi
    mov         r11d, 0
    je          .L27
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 136]
    jmp         .L40
.L36:
    mov         rdi, rsi
    mov         rcx, qword ptr [rsp + 32]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + rdi - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       r11d, dx
    cmp         r11, rsi
    jne         .L42
    add         rax, rdi
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         rsi, rdi
    mov         r11d, 0
    je          .L27
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 128]
.L40:
    and         cl, 56
    shrx        rax, rax, rcx
.L37:
    lea         rcx, [rdx + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rcx, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r14 + 24]
    vmovdqu     xmmword ptr [r14 + 24], xmm0
    cmp         rdx, 16
    mov         qword ptr [rsp + 112], rdx
    jb          .L23
    movzx       ecx, al
    mov         rdi, qword ptr [rsp + 32]
    mov         rsi, qword ptr [rsp + 8]
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::substring::bad_character::shift::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>]
    xor         r11d, r11d
    mov         rsi, qword ptr [rsp + 8]
    mov         r8, qword ptr [rsp + 40]
    mov         r9, qword ptr [rsp + 64]
    mov         r15, rax
    add         r15, r13
    shl         r13, 4
    add         r13, 4096
    cmp         qword ptr [r14 + 24], r13
    mov         r10, qword ptr [rsp]
    jbe         .L24
    jmp         .L43
.L42:
    xor         rsi, r11
    tzcnt       rax, rsi
    mov         edx, eax
    shr         edx, 3
    and         al, 56
    shrx        rax, r11, rax
    mov         rsi, rdi
    jmp         .L41
.L21:
    mov         r15, r10
.L25:
    add         r12, r10
    cmp         r12, r15
    cmovbe      r12, r15
    mov         r10, qword ptr [rsp + 80]
    mov         rax, r10
    sub         rax, r12
    cmovb       rax, r11
    mov         r11, r14
    mov         r13, qword ptr [r14 + 16]
    mov         rcx, qword ptr [r14 + 32]
    xor         edi, edi
    mov         rdx, r13
    sub         rdx, rax
    sub         rdx, qword ptr [r14 + 40]
    cmovb       rdx, rdi
    shl         rcx, 10
    add         rdx, 4096
    mov         qword ptr [rsp], r12
    cmp         rcx, rdx
    mov         r14, qword ptr [rsp + 72]
    jbe         .L2
.L44:
    mov         rax, r10
    sub         rax, r12
    mov         esi, 0
    cmovae      rsi, rax
    movzx       eax, byte ptr [r11 + 49]
    movzx       ecx, byte ptr [r11 + 50]
    movzx       edx, byte ptr [r11 + 51]
    mov         rdi, qword ptr [rsp + 112]
    cmp         rdi, 255
    ja          .L45
    cmp         edx, 3
    je          .L46
    cmp         edx, 2
    je          .L47
    jmp         .L45
.L6:
    movzx       edx, byte ptr [r11 + 51]
    cmp         edx, 1
    je          .L48
    cmp         edx, 2
    mov         rsi, qword ptr [rsp + 8]
    jne         .L49
    cmp         rsi, 2
    mov         rdi, qword ptr [rsp + 16]
    je          .L50
    cmp         rsi, 1
    jne         .L51
    mov         bpl, 1
    jmp         .L52
.L48:
    mov         r15b, 4
    test        cl, cl
    mov         rsi, qword ptr [rsp + 8]
    mov         rdi, qword ptr [rsp + 16]
    je          .L53
    movzx       ecx, byte ptr [r11 + 49]
    cmp         rsi, rcx
    jbe         .L53
    lea         rdx, [rcx + r13]
    cmp         rdx, rcx
    jb          .L53
    cmp         rdx, r8
    ja          .L53
    movzx       ecx, byte ptr [r11 + 50]
    cmp         rsi, rcx
    jbe         .L53
    lea         rdx, [rcx + r13]
    cmp         rdx, rcx
    jb          .L53
    cmp         rdx, r8
    ja          .L53
    mov         rdi, qword ptr [rsp]
    cmp         rdi, r10
    seta        cl
    cmp         r10, r13
    seta        dl
    or          dl, cl
    jne         .L54
    lea         rbp, [r9 + rax]
    lea         ecx, [rdi + rbp]
    neg         ecx
    and         ecx, 63
    mov         edx, 64
    sub         rdx, rcx
    test        ecx, ecx
    mov         ecx, 0
    cmove       rdx, rcx
    cmp         rdi, rdx
    cmovb       rdx, rcx
    sub         rdi, rdx
    mov         rdx, r10
    sub         rdx, rdi
    jb          .L54
    mov         rcx, qword ptr [rsp + 32]
    movzx       eax, byte ptr [rcx + rax]
    vpbroadcastb zmm1, eax
    add         rdi, rbp
    lea         rax, [1*r13 - 256]
    add         rax, rbp
    jmp         .L55
.L49:
    movzx       edx, byte ptr [r11 + 49]
    cmp         rsi, 3
    je          .L56
    cmp         rsi, 2
    je          .L57
    cmp         rsi, 1
    jne         .L58
    mov         dil, 1
    mov         dword ptr [rsp + 72], edi
    jmp         .L59
.L50:
    cmp         al, byte ptr [r11 + 49]
    setne       bpl
    jmp         .L52
.L51:
    xor         ebp, ebp
.L52:
    mov         r15b, 4
    test        cl, cl
    je          .L53
    movzx       ecx, byte ptr [r11 + 49]
    cmp         rsi, rcx
    jbe         .L53
    lea         rdx, [rcx + r13]
    cmp         rdx, rcx
    jb          .L53
    cmp         rdx, r8
    ja          .L53
    movzx       edx, byte ptr [r11 + 50]
    cmp         rsi, rdx
    jbe         .L53
    lea         rsi, [rdx + r13]
    cmp         rsi, rdx
    jb          .L60
    cmp         rsi, r8
    ja          .L60
    mov         rdi, qword ptr [rsp]
    cmp         rdi, r10
    seta        dl
    cmp         r10, r13
    seta        sil
    or          sil, dl
    jne         .L61
    mov         dword ptr [rsp + 104], ebp
    lea         r14, [r9 + rax]
    lea         edx, [r14 + rdi]
    neg         edx
    and         edx, 63
    mov         esi, 64
    sub         rsi, rdx
    test        edx, edx
    mov         edx, 0
    cmove       rsi, rdx
    cmp         rdi, rsi
    cmovb       rsi, rdx
    mov         r12, rdi
    sub         r12, rsi
    mov         rdi, r10
    sub         rdi, r12
    jb          .L61
    mov         rsi, qword ptr [rsp + 32]
    movzx       eax, byte ptr [rsi + rax]
    lea         rdx, [r9 + rcx]
    vpbroadcastb zmm1, eax
    vpbroadcastb zmm2, byte ptr [rsi + rcx]
    lea         rax, [r14 + r12]
    mov         qword ptr [rsp + 72], rax
    add         r12, rdx
    lea         rax, [r14 + r13]
    add         rax, -256
    mov         qword ptr [rsp + 96], rax
    lea         r9, [rdx + r13 - 256]
    mov         rsi, qword ptr [rsp + 8]
    mov         rcx, r14
    mov         r14, rdi
    mov         qword ptr [rsp + 88], r9
.L62:
    mov         rdx, qword ptr [rsp + 96]
    jmp         .L63
.L64:
    test        r14, r14
    je          .L65
.L66:
    cmp         r13, 255
    jbe         .L67
    xor         edi, edi
    mov         r12, r15
    xor         r14d, r14d
    mov         qword ptr [rsp + 72], r15
    mov         r15, rdx
    mov         rax, r9
.L68:
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [r15]
#NO_APP
#APP
    vpcmpeqb    k1 {k1}, zmm2, zmmword ptr [rax]
#NO_APP
#APP
    vpcmpeqb    k2, zmm1, zmmword ptr [r15 + 64]
#NO_APP
#APP
    vpcmpeqb    k2 {k2}, zmm2, zmmword ptr [rax + 64]
#NO_APP
#APP
    vpcmpeqb    k3, zmm1, zmmword ptr [r15 + 128]
#NO_APP
#APP
    vpcmpeqb    k3 {k3}, zmm2, zmmword ptr [rax + 128]
#NO_APP
#APP
    vpcmpeqb    k4, zmm1, zmmword ptr [r15 + 192]
#NO_APP
#APP
    vpcmpeqb    k4 {k4}, zmm2, zmmword ptr [rax + 192]
#NO_APP
    korq        k0, k2, k1
    korq        k0, k0, k3
    kortestq    k0, k4
    jne         .L69
.L63:
    mov         r15, qword ptr [rsp + 72]
    cmp         r14, 256
    jb          .L64
    cmp         rdi, 256
    jb          .L66
    mov         rax, r12
    add         r14, -256
    lea         rbp, [r15 + 256]
    add         rdi, -256
    add         r12, 256
    cmp         r14, 3328
    mov         qword ptr [rsp + 72], rbp
    jb          .L68
#APP
    prefetcht0  byte ptr [rbp + 3072]
    prefetcht0  byte ptr [rbp + 3136]
    prefetcht0  byte ptr [rbp + 3200]
    prefetcht0  byte ptr [rbp + 3264]
#NO_APP
    jmp         .L68
.L69:
    mov         qword ptr [rsp + 432], rdi
    mov         qword ptr [rsp + 120], rcx
    kmovq       rax, k1
    kmovq       rcx, k2
    kmovq       rdx, k3
    kmovq       rsi, k4
    mov         qword ptr [rsp + 168], rax
    mov         qword ptr [rsp + 176], rcx
    xor         edi, edi
    test        rcx, rcx
    setne       dil
    mov         qword ptr [rsp + 184], rdx
    xor         ecx, ecx
    test        rdx, rdx
    setne       cl
    mov         qword ptr [rsp + 192], rsi
    xor         ebp, ebp
    test        rsi, rsi
    setne       bpl
    xor         edx, edx
    test        rax, rax
    setne       dl
    lea         rax, [rdx + 2*rdi]
    lea         rax, [rax + 4*rcx]
    shl         ebp, 3
    or          rbp, rax
    je          .L70
    sub         r15, qword ptr [rsp + 120]
    mov         rsi, qword ptr [rsp + 8]
    xor         edx, edx
    mov         qword ptr [rsp + 48], r12
    mov         qword ptr [rsp + 240], r14
    jmp         .L71
.L70:
    mov         rsi, qword ptr [rsp + 8]
.L72:
    mov         rax, qword ptr [r11 + 16]
    sub         rax, r14
    sub         rax, qword ptr [r11 + 40]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [r11 + 32]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         rcx, qword ptr [rsp + 120]
    mov         rdi, qword ptr [rsp + 432]
    mov         r9, qword ptr [rsp + 88]
    jbe         .L62
    jmp         .L73
.L74:
    xor         edx, edx
    mov         r14, qword ptr [rsp + 240]
.L75:
    mov         rbp, qword ptr [rsp + 152]
    blsr        rbp, rbp
    je          .L72
.L71:
    tzcnt       rax, rbp
    mov         edi, eax
    shl         edi, 6
    add         rdi, r15
    mov         rcx, qword ptr [rsp]
    mov         qword ptr [rsp + 56], rdi
    sub         rcx, rdi
    cmovb       rcx, rdx
    cmp         rcx, 64
    mov         rdi, -1
    shlx        r9, rdi, rcx
    cmovae      r9, rdx
    and         r9, qword ptr [rsp + 8*rax + 168]
    mov         qword ptr [rsp + 152], rbp
    je          .L75
    cmp         byte ptr [rsp + 104], 0
    je          .L76
    tzcnt       r14, r9
    add         r14, qword ptr [rsp + 56]
    mov         rdi, qword ptr [rsp + 16]
    test        dil, dil
    mov         rdx, qword ptr [rsp + 24]
    cmove       rdx, r14
    mov         rax, r14
    sub         rax, rdx
    mov         rcx, rdx
    mov         qword ptr [rsp + 24], rdx
    sub         rcx, r14
    cmovb       rcx, rax
    cmp         rcx, 65535
    ja          .L77
    movzx       eax, byte ptr [r11 + 200]
    inc         dil
.L78:
    lea         edx, [rdi - 1]
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r11 + 2*rdx + 64], cx
    add         r14, rsi
    cmp         dil, al
    mov         qword ptr [rsp], r14
    jae         .L79
    mov         qword ptr [rsp + 16], rdi
    lea         rcx, [r9 - 1]
    mov         rdx, r14
    mov         rbp, qword ptr [rsp + 56]
    sub         rdx, rbp
    mov         edi, 0
    cmovb       rdx, rdi
    cmp         rdx, 64
    mov         r14, -1
    shlx        rdx, r14, rdx
    mov         r14, r9
    cmovae      rdx, rdi
    and         rdx, rcx
    and         r14, rdx
    je          .L74
    mov         r9, r14
    tzcnt       r14, r14
    add         r14, rbp
    mov         rbx, qword ptr [rsp + 16]
    test        bl, bl
    mov         rdi, qword ptr [rsp + 24]
    cmove       rdi, r14
    mov         rdx, r14
    sub         rdx, rdi
    mov         rcx, rdi
    mov         qword ptr [rsp + 24], rdi
    mov         rdi, rbx
    sub         rcx, r14
    cmovb       rcx, rdx
    inc         dil
    cmp         rcx, 65535
    jbe         .L78
    jmp         .L80
.L76:
    mov         rdi, qword ptr [rsp + 56]
    vmovdqu64   zmmword ptr [rsp + 368], zmm1
    vmovdqu64   zmmword ptr [rsp + 304], zmm2
    jmp         .L81
.L82:
    mov         qword ptr [rsp], rax
.L83:
    xor         edx, edx
    mov         r14, qword ptr [rsp + 240]
.L84:
    mov         r9, rbp
    lea         rax, [rbp - 1]
    mov         rcx, qword ptr [rsp]
    sub         rcx, rdi
    cmovb       rcx, rdx
    cmp         rcx, 64
    mov         rdi, -1
    shlx        rcx, rdi, rcx
    mov         rdi, qword ptr [rsp + 56]
    cmovae      rcx, rdx
    and         rcx, rax
    and         r9, rcx
    je          .L75
.L81:
    mov         rbp, r9
    tzcnt       r14, r9
    add         r14, rdi
    mov         rax, r14
    add         rax, rsi
    setb        cl
    cmp         rax, r8
    seta        dl
    or          dl, cl
    jne         .L83
    mov         rcx, qword ptr [rsp + 64]
    add         rcx, r14
    cmp         rsi, 17
    jb          .L85
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 32]
.L86:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L87
    add         rcx, 8
    add         rsi, 8
    mov         rdi, qword ptr [rsp + 8]
    add         rdi, rdx
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L86
    mov         r12, qword ptr [rsp + 24]
    mov         rdi, qword ptr [rsp + 8]
    add         rdi, rdx
    neg         rdx
    jmp         .L88
.L85:
    cmp         rsi, 7
    ja          .L89
    cmp         rsi, 4
    jae         .L90
    cmp         rsi, 2
    jae         .L91
    test        rsi, rsi
    je          .L92
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 32]
    cmp         byte ptr [rdx], cl
    je          .L92
    xor         r8d, r8d
    jmp         .L93
.L87:
    xor         r8, rdi
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    sub         r8, rdx
    and         al, 56
    shrx        rcx, rdi, rax
    mov         rsi, qword ptr [rsp + 8]
    jmp         .L93
.L89:
    mov         r12, qword ptr [rsp + 24]
    xor         edx, edx
    mov         rdi, rsi
    mov         rsi, qword ptr [rsp + 32]
.L88:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    mov         qword ptr [rsp + 24], r12
    jne         .L94
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         rsi, qword ptr [rsp + 8]
    mov         r12, qword ptr [rsp + 48]
    je          .L92
    xor         r8, rcx
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 144]
    jmp         .L95
.L94:
    xor         r9, rsi
    tzcnt       rax, r9
    mov         r8d, eax
    shr         r8d, 3
    add         r8, rdx
    and         al, 56
    shrx        rcx, rsi, rax
    mov         rsi, qword ptr [rsp + 8]
    mov         r12, qword ptr [rsp + 48]
    jmp         .L93
.L90:
    mov         rdx, qword ptr [rsp + 32]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + rsi - 4]
    mov         r12, rsi
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    mov         esi, esi
    cmp         rsi, rdi
    jne         .L96
    add         rcx, r12
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    mov         ecx, ecx
    cmp         rcx, rdx
    mov         rsi, r12
    mov         r12, qword ptr [rsp + 48]
    je          .L92
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 136]
    jmp         .L95
.L91:
    mov         rdx, qword ptr [rsp + 32]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + rsi - 2]
    mov         r12, rsi
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L96
    add         rcx, r12
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         rsi, r12
    mov         r12, qword ptr [rsp + 48]
    jne         .L97
.L92:
    mov         rbx, qword ptr [rsp + 16]
    test        bl, bl
    mov         rdi, qword ptr [rsp + 24]
    cmove       rdi, r14
    mov         rdx, r14
    sub         rdx, rdi
    mov         rcx, rdi
    mov         qword ptr [rsp + 24], rdi
    sub         rcx, r14
    cmovb       rcx, rdx
    cmp         rcx, 65535
    ja          .L98
    mov         edx, ebx
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r11 + 2*rdx + 64], cx
    inc         bl
    mov         qword ptr [rsp + 16], rbx
    cmp         bl, byte ptr [r11 + 200]
    mov         r8, qword ptr [rsp + 40]
    mov         rdi, qword ptr [rsp + 56]
    jb          .L82
    jmp         .L99
.L96:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 56
    shrx        rcx, rsi, rax
    mov         rsi, r12
    mov         r12, qword ptr [rsp + 48]
    jmp         .L93
.L97:
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 128]
.L95:
    and         al, 56
    shrx        rcx, rcx, rax
.L93:
    lea         rax, [r8 + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rax, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r11 + 24]
    vmovdqu     xmmword ptr [r11 + 24], xmm0
    cmp         r8, 16
    mov         qword ptr [rsp + 112], r8
    jae         .L100
    mov         r8, qword ptr [rsp + 40]
    xor         edx, edx
    jmp         .L101
.L100:
    movzx       ecx, cl
    mov         rdi, qword ptr [rsp + 32]
    mov         rdx, r8
    mov         r12, r11
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::substring::bad_character::shift::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>]
    mov         r11, r12
    add         rax, r14
    mov         qword ptr [rsp], rax
    shl         r14, 4
    add         r14, 4096
    cmp         qword ptr [r12 + 24], r14
    ja          .L102
    mov         r10, qword ptr [rsp + 80]
    mov         r8, qword ptr [rsp + 40]
    mov         rsi, qword ptr [rsp + 8]
    xor         edx, edx
    vmovdqu64   zmm1, zmmword ptr [rsp + 368]
    vmovdqu64   zmm2, zmmword ptr [rsp + 304]
    mov         r12, qword ptr [rsp + 48]
.L101:
    mov         r14, qword ptr [rsp + 240]
    mov         rdi, qword ptr [rsp + 56]
    jmp         .L84
.L57:
    cmp         al, dl
    setne       dil
    mov         dword ptr [rsp + 72], edi
    jmp         .L59
.L56:
    movzx       esi, byte ptr [r11 + 50]
    cmp         al, dl
    setne       dil
    cmp         al, sil
    setne       r8b
    and         r8b, dil
    cmp         dl, sil
    mov         rsi, qword ptr [rsp + 8]
    setne       dil
    and         dil, r8b
    mov         dword ptr [rsp + 72], edi
    mov         r8, qword ptr [rsp + 40]
    jmp         .L59
.L58:
    mov         dword ptr [rsp + 72], 0
.L59:
    mov         rdi, qword ptr [rsp + 16]
    mov         r15b, 4
    test        cl, cl
    je          .L53
    cmp         rsi, rdx
    jbe         .L53
    lea         rcx, [rdx + r13]
    cmp         rcx, rdx
    jb          .L53
    cmp         rcx, r8
    ja          .L53
    movzx       ecx, byte ptr [r11 + 50]
    cmp         rsi, rcx
    jbe         .L53
    lea         rsi, [rcx + r13]
    cmp         rsi, rcx
    jb          .L60
    cmp         rsi, r8
    ja          .L60
    mov         r14, qword ptr [rsp]
    cmp         r14, r10
    seta        sil
    cmp         r10, r13
    seta        dil
    or          dil, sil
    jne         .L61
    lea         r12, [r9 + rax]
    lea         esi, [r12 + r14]
    neg         esi
    and         esi, 63
    mov         edi, 64
    sub         rdi, rsi
    test        esi, esi
    mov         esi, 0
    cmove       rdi, rsi
    cmp         r14, rdi
    cmovb       rdi, rsi
    mov         rbp, r14
    sub         rbp, rdi
    mov         r14, r10
    sub         r14, rbp
    jae         .L103
.L61:
    mov         rsi, qword ptr [rsp + 8]
.L54:
    mov         rdi, qword ptr [rsp + 16]
    jmp         .L53
.L104:
    xor         edx, edx
    mov         rdi, rcx
    mov         rcx, rax
.L105:
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [rcx]
#NO_APP
#APP
    vpcmpeqb    k2, zmm1, zmmword ptr [rcx + 64]
#NO_APP
#APP
    vpcmpeqb    k3, zmm1, zmmword ptr [rcx + 128]
#NO_APP
#APP
    vpcmpeqb    k4, zmm1, zmmword ptr [rcx + 192]
#NO_APP
    korq        k0, k2, k1
    korq        k0, k0, k3
    kortestq    k0, k4
    jne         .L106
.L55:
    mov         rcx, rdi
    cmp         rdx, 256
    jae         .L107
    test        rdx, rdx
    je          .L65
    cmp         r13, 255
    ja          .L104
    jmp         .L54
.L107:
    add         rdx, -256
    lea         rdi, [rcx + 256]
    cmp         rdx, 3328
    jb          .L105
#APP
    prefetcht0  byte ptr [rdi + 3072]
    prefetcht0  byte ptr [rdi + 3136]
    prefetcht0  byte ptr [rdi + 3200]
    prefetcht0  byte ptr [rdi + 3264]
#NO_APP
    jmp         .L105
.L106:
    mov         r9, rcx
    mov         qword ptr [rsp + 96], rdi
    mov         qword ptr [rsp + 104], rdx
    kmovq       rax, k1
    kmovq       rcx, k2
    kmovq       rdx, k3
    kmovq       rsi, k4
    mov         qword ptr [rsp + 168], rax
    mov         qword ptr [rsp + 176], rcx
    xor         edi, edi
    test        rcx, rcx
    setne       dil
    mov         qword ptr [rsp + 184], rdx
    xor         ecx, ecx
    test        rdx, rdx
    setne       cl
    mov         qword ptr [rsp + 192], rsi
    xor         r14d, r14d
    test        rsi, rsi
    setne       r14b
    xor         edx, edx
    test        rax, rax
    setne       dl
    lea         rax, [rdx + 2*rdi]
    lea         rax, [rax + 4*rcx]
    shl         r14d, 3
    or          r14, rax
    je          .L108
    sub         r9, rbp
    mov         rsi, qword ptr [rsp + 8]
    xor         edx, edx
    mov         qword ptr [rsp + 48], r9
    jmp         .L109
.L108:
    mov         rsi, qword ptr [rsp + 8]
.L110:
    mov         rax, qword ptr [r11 + 16]
    mov         rdx, qword ptr [rsp + 104]
    sub         rax, rdx
    sub         rax, qword ptr [r11 + 40]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [r11 + 32]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         r15b, 4
    lea         rax, [rbp + r13 - 256]
    mov         rdi, qword ptr [rsp + 96]
    jbe         .L55
    jmp         .L111
.L112:
    xor         edx, edx
.L113:
    mov         r14, qword ptr [rsp + 56]
    blsr        r14, r14
    mov         r9, qword ptr [rsp + 48]
    je          .L110
.L109:
    mov         qword ptr [rsp + 56], r14
    tzcnt       rax, r14
    mov         ecx, eax
    shl         ecx, 6
    add         rcx, r9
    mov         r9, rcx
    mov         rcx, qword ptr [rsp]
    sub         rcx, r9
    cmovb       rcx, rdx
    cmp         rcx, 64
    mov         rdi, -1
    shlx        r15, rdi, rcx
    cmovae      r15, rdx
    and         r15, qword ptr [rsp + 8*rax + 168]
    je          .L113
    cmp         rsi, 1
    jne         .L114
    tzcnt       r14, r15
    add         r14, r9
    mov         rdi, qword ptr [rsp + 16]
    test        dil, dil
    mov         rdx, qword ptr [rsp + 24]
    cmove       rdx, r14
    mov         rax, r14
    sub         rax, rdx
    mov         rcx, rdx
    mov         qword ptr [rsp + 24], rdx
    sub         rcx, r14
    cmovb       rcx, rax
    cmp         rcx, 65535
    ja          .L77
    movzx       eax, byte ptr [r11 + 200]
    inc         dil
.L115:
    lea         edx, [rdi - 1]
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r11 + 2*rdx + 64], cx
    inc         r14
    cmp         dil, al
    mov         qword ptr [rsp], r14
    jae         .L79
    mov         qword ptr [rsp + 16], rdi
    lea         rcx, [r15 - 1]
    mov         rdx, r14
    sub         rdx, r9
    mov         edi, 0
    cmovb       rdx, rdi
    cmp         rdx, 64
    mov         r14, -1
    shlx        rdx, r14, rdx
    cmovae      rdx, rdi
    and         rdx, rcx
    and         r15, rdx
    je          .L112
    tzcnt       r14, r15
    add         r14, r9
    mov         rbx, qword ptr [rsp + 16]
    test        bl, bl
    mov         rdi, qword ptr [rsp + 24]
    cmove       rdi, r14
    mov         rdx, r14
    sub         rdx, rdi
    mov         rcx, rdi
    mov         qword ptr [rsp + 24], rdi
    mov         rdi, rbx
    sub         rcx, r14
    cmovb       rcx, rdx
    inc         dil
    cmp         rcx, 65535
    jbe         .L115
    jmp         .L80
.L114:
    mov         qword ptr [rsp + 72], r9
    vmovdqu64   zmmword ptr [rsp + 240], zmm1
    jmp         .L116
.L117:
    mov         r8, qword ptr [rsp + 40]
.L118:
    xor         edx, edx
.L119:
    lea         rax, [r15 - 1]
    mov         rcx, qword ptr [rsp]
    sub         rcx, r9
    cmovb       rcx, rdx
    cmp         rcx, 64
    mov         rdi, -1
    shlx        rcx, rdi, rcx
    cmovae      rcx, rdx
    and         rcx, rax
    and         r15, rcx
    je          .L113
.L116:
    tzcnt       r14, r15
    add         r14, r9
    mov         rax, r14
    add         rax, rsi
    setb        cl
    cmp         rax, r8
    seta        dl
    or          dl, cl
    jne         .L118
    mov         rcx, qword ptr [rsp + 64]
    add         rcx, r14
    cmp         rsi, 17
    jb          .L120
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 32]
.L121:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L122
    add         rcx, 8
    add         rsi, 8
    mov         rdi, qword ptr [rsp + 8]
    add         rdi, rdx
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L121
    mov         r12, qword ptr [rsp + 24]
    mov         rdi, qword ptr [rsp + 8]
    add         rdi, rdx
    neg         rdx
    jmp         .L123
.L120:
    cmp         rsi, 7
    ja          .L124
    cmp         rsi, 4
    jae         .L125
    cmp         rsi, 2
    jae         .L126
    test        rsi, rsi
    je          .L127
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 32]
    cmp         byte ptr [rdx], cl
    je          .L127
    xor         r8d, r8d
    jmp         .L128
.L122:
    xor         r8, rdi
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    sub         r8, rdx
    and         al, 56
    shrx        rcx, rdi, rax
    mov         rsi, qword ptr [rsp + 8]
    jmp         .L128
.L124:
    mov         r12, qword ptr [rsp + 24]
    xor         edx, edx
    mov         rdi, rsi
    mov         rsi, qword ptr [rsp + 32]
.L123:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    mov         qword ptr [rsp + 24], r12
    jne         .L129
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         rsi, qword ptr [rsp + 8]
    mov         r9, qword ptr [rsp + 72]
    je          .L127
    xor         r8, rcx
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 144]
    jmp         .L130
.L129:
    xor         r9, rsi
    tzcnt       rax, r9
    mov         r8d, eax
    shr         r8d, 3
    add         r8, rdx
    and         al, 56
    shrx        rcx, rsi, rax
    mov         rsi, qword ptr [rsp + 8]
    mov         r9, qword ptr [rsp + 72]
    jmp         .L128
.L125:
    mov         rdx, qword ptr [rsp + 32]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + rsi - 4]
    mov         r12, rsi
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    mov         esi, esi
    cmp         rsi, rdi
    jne         .L131
    add         rcx, r12
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    mov         ecx, ecx
    cmp         rcx, rdx
    mov         rsi, r12
    je          .L127
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 136]
    jmp         .L130
.L126:
    mov         rdx, qword ptr [rsp + 32]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + rsi - 2]
    mov         r12, rsi
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L131
    add         rcx, r12
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         rsi, r12
    jne         .L132
.L127:
    mov         rbx, qword ptr [rsp + 16]
    test        bl, bl
    mov         rdi, qword ptr [rsp + 24]
    cmove       rdi, r14
    mov         rdx, r14
    sub         rdx, rdi
    mov         rcx, rdi
    mov         qword ptr [rsp + 24], rdi
    sub         rcx, r14
    cmovb       rcx, rdx
    cmp         rcx, 65535
    ja          .L98
    mov         edx, ebx
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r11 + 2*rdx + 64], cx
    inc         bl
    mov         qword ptr [rsp + 16], rbx
    cmp         bl, byte ptr [r11 + 200]
    mov         r8, qword ptr [rsp + 40]
    jae         .L99
    mov         qword ptr [rsp], rax
    jmp         .L118
.L131:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 56
    shrx        rcx, rsi, rax
    mov         rsi, r12
    jmp         .L128
.L132:
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 128]
.L130:
    and         al, 56
    shrx        rcx, rcx, rax
.L128:
    lea         rax, [r8 + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rax, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r11 + 24]
    vmovdqu     xmmword ptr [r11 + 24], xmm0
    cmp         r8, 16
    mov         qword ptr [rsp + 112], r8
    jb          .L117
    movzx       ecx, cl
    mov         rdi, qword ptr [rsp + 32]
    mov         rdx, r8
    mov         r12, r11
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::substring::bad_character::shift::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>]
    mov         r11, r12
    add         rax, r14
    mov         qword ptr [rsp], rax
    shl         r14, 4
    add         r14, 4096
    cmp         qword ptr [r12 + 24], r14
    ja          .L102
    mov         r10, qword ptr [rsp + 80]
    mov         r8, qword ptr [rsp + 40]
    mov         rsi, qword ptr [rsp + 8]
    xor         edx, edx
    vmovdqu64   zmm1, zmmword ptr [rsp + 240]
    mov         r9, qword ptr [rsp + 72]
    jmp         .L119
.L46:
    mov         eax, ecx
.L47:
    mov         ecx, edi
.L45:
    mov         rdi, qword ptr [r11 + 16]
    sub         rdi, rsi
    inc         dl
    movzx       edx, dl
    cmp         dl, 3
    mov         esi, 3
    cmovae      edx, esi
    mov         byte ptr [r11 + 49], al
    mov         byte ptr [r11 + 50], cl
    mov         byte ptr [r11 + 51], dl
    mov         qword ptr [r11 + 32], 0
    mov         qword ptr [r11 + 40], rdi
    jmp         .L1
.L60:
    mov         rsi, qword ptr [rsp + 8]
.L53:
    mov         qword ptr [rsp + 16], rdi
    mov         r12, qword ptr [rsp]
    mov         r14, r11
    cmp         r15b, 3
    jne         .L133
    mov         r15, r12
.L43:
    mov         r10, qword ptr [rsp + 80]
    mov         rax, r10
    sub         rax, r15
    mov         r13d, 0
    cmovae      r13, rax
    mov         rax, qword ptr [rsp + 232]
    cmp         rax, r13
    cmovb       r13, rax
    add         r13, r15
    mov         rax, qword ptr [rsp + 224]
    add         rax, r13
    mov         rcx, rax
    sub         rcx, r15
    setb        dl
    cmp         rax, r8
    seta        al
    or          al, dl
    mov         r12, r15
    mov         r11, r14
    jne         .L1
    mov         rbp, qword ptr [rsp + 24]
    mov         r14, r11
    mov         rax, qword ptr [rsp + 64]
    lea         rdx, [rax + r15]
    mov         rdi, qword ptr [rsp + 32]
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::substring::two_way::find::<atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>]
    cmp         rax, 1
    jne         .L134
    mov         r12, rdx
    add         r12, r15
    mov         rax, qword ptr [rsp + 16]
    mov         rdx, rax
    test        al, al
    mov         rax, rbp
    cmove       rax, r12
    mov         rcx, r12
    sub         rcx, rax
    mov         r9, rax
    sub         rax, r12
    cmovb       rax, rcx
    cmp         rax, 65535
    mov         qword ptr [rsp + 24], r9
    ja          .L135
    mov         ecx, edx
    and         cl, 63
    movzx       ecx, cl
    mov         r11, r14
    mov         word ptr [r14 + 2*rcx + 64], ax
    inc         dl
    mov         rsi, qword ptr [rsp + 8]
    add         r12, rsi
    movzx       ecx, byte ptr [r14 + 200]
    mov         qword ptr [rsp + 16], rdx
    cmp         dl, cl
    mov         r10, qword ptr [rsp + 80]
    mov         r8, qword ptr [rsp + 40]
    jb          .L1
    jmp         .L136
.L103:
    mov         r15, qword ptr [rsp + 32]
    movzx       eax, byte ptr [r15 + rax]
    lea         rsi, [r9 + rdx]
    lea         rdi, [r9 + rcx]
    vpbroadcastb zmm1, eax
    vpbroadcastb zmm2, byte ptr [r15 + rdx]
    vpbroadcastb zmm3, byte ptr [r15 + rcx]
    lea         r15, [r12 + rbp]
    lea         r9, [rsi + rbp]
    add         rbp, rdi
    lea         rax, [r12 + r13]
    add         rax, -256
    mov         qword ptr [rsp + 104], rax
    lea         rax, [rsi + r13 - 256]
    mov         qword ptr [rsp + 96], rax
    lea         rax, [rdi + r13 - 256]
    mov         qword ptr [rsp + 152], rax
    mov         rdi, r14
    mov         rsi, qword ptr [rsp + 8]
    mov         qword ptr [rsp + 216], r12
    mov         qword ptr [rsp + 56], r14
.L137:
    mov         rcx, rbp
    mov         rdx, r9
    mov         rax, r15
    mov         r15b, 4
    jmp         .L138
.L139:
    lea         r9, [rax + 256]
    mov         rdi, r12
    add         rdi, -256
    lea         r12, [rdx + 256]
    add         rbp, -256
    mov         qword ptr [rsp + 56], rbp
    add         r14, -256
    lea         rbx, [rcx + 256]
    mov         rbp, rax
    mov         qword ptr [rsp + 240], r9
    mov         rax, r9
    mov         r9, r12
    mov         r12, rbp
    mov         rbp, rbx
.L140:
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [r12]
#NO_APP
#APP
    vpcmpeqb    k1 {k1}, zmm2, zmmword ptr [rdx]
#NO_APP
#APP
    vpcmpeqb    k1 {k1}, zmm3, zmmword ptr [rcx]
#NO_APP
#APP
    vpcmpeqb    k2, zmm1, zmmword ptr [r12 + 64]
#NO_APP
#APP
    vpcmpeqb    k2 {k2}, zmm2, zmmword ptr [rdx + 64]
#NO_APP
#APP
    vpcmpeqb    k2 {k2}, zmm3, zmmword ptr [rcx + 64]
#NO_APP
#APP
    vpcmpeqb    k3, zmm1, zmmword ptr [r12 + 128]
#NO_APP
#APP
    vpcmpeqb    k3 {k3}, zmm2, zmmword ptr [rdx + 128]
#NO_APP
#APP
    vpcmpeqb    k3 {k3}, zmm3, zmmword ptr [rcx + 128]
#NO_APP
#APP
    vpcmpeqb    k4, zmm1, zmmword ptr [r12 + 192]
#NO_APP
#APP
    vpcmpeqb    k4 {k4}, zmm2, zmmword ptr [rdx + 192]
#NO_APP
#APP
    vpcmpeqb    k4 {k4}, zmm3, zmmword ptr [rcx + 192]
#NO_APP
    korq        k0, k2, k1
    korq        k0, k0, k3
    kortestq    k0, k4
    mov         rcx, rbp
    mov         rdx, r9
    jne         .L141
.L138:
    cmp         rdi, 256
    jae         .L142
    test        rdi, rdi
    jne         .L143
    jmp         .L65
.L142:
    mov         r12, rdi
    mov         rbp, qword ptr [rsp + 56]
    cmp         rbp, 256
    setb        sil
    cmp         r14, 256
    setb        dil
    or          dil, sil
    mov         rsi, qword ptr [rsp + 8]
    je          .L139
.L143:
    cmp         r13, 255
    jbe         .L54
    mov         rbp, rax
    mov         qword ptr [rsp + 56], 0
    mov         r9, rax
    xor         edi, edi
    mov         qword ptr [rsp + 240], rax
    xor         r14d, r14d
    mov         r12, qword ptr [rsp + 104]
    mov         rdx, qword ptr [rsp + 96]
    mov         rcx, qword ptr [rsp + 152]
    jmp         .L140
.L141:
    mov         qword ptr [rsp + 208], rdi
    kmovq       rax, k1
    kmovq       rcx, k2
    kmovq       rdx, k3
    kmovq       rsi, k4
    mov         qword ptr [rsp + 168], rax
    mov         qword ptr [rsp + 176], rcx
    xor         edi, edi
    test        rcx, rcx
    setne       dil
    mov         qword ptr [rsp + 184], rdx
    xor         ecx, ecx
    test        rdx, rdx
    setne       cl
    mov         qword ptr [rsp + 192], rsi
    xor         r15d, r15d
    test        rsi, rsi
    setne       r15b
    xor         edx, edx
    test        rax, rax
    setne       dl
    lea         rax, [rdx + 2*rdi]
    lea         rax, [rax + 4*rcx]
    shl         r15d, 3
    or          r15, rax
    mov         qword ptr [rsp + 200], rbp
    je          .L144
    sub         r12, qword ptr [rsp + 216]
    mov         rsi, qword ptr [rsp + 8]
    xor         edx, edx
    mov         qword ptr [rsp + 88], r9
    mov         qword ptr [rsp + 304], r12
    mov         qword ptr [rsp + 368], r14
    jmp         .L145
.L144:
    mov         rsi, qword ptr [rsp + 8]
.L146:
    mov         rax, qword ptr [r11 + 16]
    mov         rdi, qword ptr [rsp + 208]
    sub         rax, rdi
    sub         rax, qword ptr [r11 + 40]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [r11 + 32]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         r15, qword ptr [rsp + 240]
    mov         rbp, qword ptr [rsp + 200]
    jbe         .L137
    jmp         .L147
.L148:
    xor         edx, edx
    mov         r14, qword ptr [rsp + 368]
.L149:
    mov         r15, qword ptr [rsp + 120]
    blsr        r15, r15
    je          .L146
.L145:
    mov         qword ptr [rsp + 120], r15
    tzcnt       rax, r15
    mov         edi, eax
    shl         edi, 6
    add         rdi, r12
    mov         rcx, qword ptr [rsp]
    mov         qword ptr [rsp + 48], rdi
    sub         rcx, rdi
    cmovb       rcx, rdx
    cmp         rcx, 64
    mov         rdi, -1
    shlx        r15, rdi, rcx
    cmovae      r15, rdx
    and         r15, qword ptr [rsp + 8*rax + 168]
    je          .L149
    cmp         byte ptr [rsp + 72], 0
    je          .L150
    tzcnt       r14, r15
    add         r14, qword ptr [rsp + 48]
    mov         rdi, qword ptr [rsp + 16]
    test        dil, dil
    mov         rdx, qword ptr [rsp + 24]
    cmove       rdx, r14
    mov         rax, r14
    sub         rax, rdx
    mov         rcx, rdx
    mov         qword ptr [rsp + 24], rdx
    sub         rcx, r14
    cmovb       rcx, rax
    cmp         rcx, 65535
    ja          .L77
    movzx       eax, byte ptr [r11 + 200]
    inc         dil
.L151:
    lea         edx, [rdi - 1]
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r11 + 2*rdx + 64], cx
    add         r14, rsi
    cmp         dil, al
    mov         qword ptr [rsp], r14
    jae         .L79
    mov         qword ptr [rsp + 16], rdi
    lea         rcx, [r15 - 1]
    mov         rdx, r14
    mov         rbp, qword ptr [rsp + 48]
    sub         rdx, rbp
    mov         edi, 0
    cmovb       rdx, rdi
    cmp         rdx, 64
    mov         r14, -1
    shlx        rdx, r14, rdx
    cmovae      rdx, rdi
    and         rdx, rcx
    and         r15, rdx
    je          .L148
    tzcnt       r14, r15
    add         r14, rbp
    mov         rbx, qword ptr [rsp + 16]
    test        bl, bl
    mov         rdi, qword ptr [rsp + 24]
    cmove       rdi, r14
    mov         rdx, r14
    sub         rdx, rdi
    mov         rcx, rdi
    mov         qword ptr [rsp + 24], rdi
    mov         rdi, rbx
    sub         rcx, r14
    cmovb       rcx, rdx
    inc         dil
    cmp         rcx, 65535
    jbe         .L151
    jmp         .L80
.L150:
    mov         rdi, qword ptr [rsp + 48]
    vmovdqu64   zmmword ptr [rsp + 432], zmm1
    vmovdqu64   zmmword ptr [rsp + 560], zmm2
    vmovdqu64   zmmword ptr [rsp + 496], zmm3
    jmp         .L152
.L153:
    xor         edx, edx
    mov         r14, qword ptr [rsp + 368]
.L154:
    lea         rax, [r15 - 1]
    mov         rcx, qword ptr [rsp]
    sub         rcx, rdi
    cmovb       rcx, rdx
    cmp         rcx, 64
    mov         rdi, -1
    shlx        rcx, rdi, rcx
    mov         rdi, qword ptr [rsp + 48]
    cmovae      rcx, rdx
    and         rcx, rax
    and         r15, rcx
    je          .L149
.L152:
    tzcnt       r14, r15
    add         r14, rdi
    mov         rax, r14
    add         rax, rsi
    setb        cl
    cmp         rax, r8
    seta        dl
    or          dl, cl
    jne         .L153
    mov         rcx, qword ptr [rsp + 64]
    add         rcx, r14
    cmp         rsi, 17
    jb          .L155
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 32]
.L156:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L157
    add         rcx, 8
    add         rsi, 8
    mov         rdi, qword ptr [rsp + 8]
    add         rdi, rdx
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L156
    mov         r12, qword ptr [rsp + 24]
    mov         rdi, qword ptr [rsp + 8]
    add         rdi, rdx
    neg         rdx
    jmp         .L158
.L155:
    cmp         rsi, 7
    ja          .L159
    cmp         rsi, 4
    jae         .L160
    cmp         rsi, 2
    jae         .L161
    test        rsi, rsi
    je          .L162
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 32]
    cmp         byte ptr [rdx], cl
    je          .L162
    xor         r8d, r8d
    jmp         .L163
.L157:
    xor         r8, rdi
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    sub         r8, rdx
    and         al, 56
    shrx        rcx, rdi, rax
    mov         rsi, qword ptr [rsp + 8]
    jmp         .L163
.L159:
    mov         r12, qword ptr [rsp + 24]
    xor         edx, edx
    mov         rdi, rsi
    mov         rsi, qword ptr [rsp + 32]
.L158:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    mov         qword ptr [rsp + 24], r12
    jne         .L164
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         rsi, qword ptr [rsp + 8]
    mov         r9, qword ptr [rsp + 88]
    mov         r12, qword ptr [rsp + 304]
    je          .L162
    xor         r8, rcx
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 144]
    jmp         .L165
.L164:
    xor         r9, rsi
    tzcnt       rax, r9
    mov         r8d, eax
    shr         r8d, 3
    add         r8, rdx
    and         al, 56
    shrx        rcx, rsi, rax
    mov         rsi, qword ptr [rsp + 8]
    mov         r9, qword ptr [rsp + 88]
    mov         r12, qword ptr [rsp + 304]
    jmp         .L163
.L160:
    mov         rdx, qword ptr [rsp + 32]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + rsi - 4]
    mov         r12, rsi
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    mov         esi, esi
    cmp         rsi, rdi
    jne         .L166
    add         rcx, r12
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    mov         ecx, ecx
    cmp         rcx, rdx
    mov         rsi, r12
    mov         r12, qword ptr [rsp + 304]
    je          .L162
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 136]
    jmp         .L165
.L161:
    mov         rdx, qword ptr [rsp + 32]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + rsi - 2]
    mov         r12, rsi
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L166
    add         rcx, r12
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         rsi, r12
    mov         r12, qword ptr [rsp + 304]
    jne         .L167
.L162:
    mov         rbx, qword ptr [rsp + 16]
    test        bl, bl
    mov         rdi, qword ptr [rsp + 24]
    cmove       rdi, r14
    mov         rdx, r14
    sub         rdx, rdi
    mov         rcx, rdi
    mov         qword ptr [rsp + 24], rdi
    sub         rcx, r14
    cmovb       rcx, rdx
    cmp         rcx, 65535
    ja          .L98
    mov         edx, ebx
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r11 + 2*rdx + 64], cx
    inc         bl
    mov         qword ptr [rsp + 16], rbx
    cmp         bl, byte ptr [r11 + 200]
    mov         r8, qword ptr [rsp + 40]
    mov         rdi, qword ptr [rsp + 48]
    jae         .L99
    mov         qword ptr [rsp], rax
    jmp         .L153
.L166:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 56
    shrx        rcx, rsi, rax
    mov         rsi, r12
    mov         r12, qword ptr [rsp + 304]
    jmp         .L163
.L167:
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 128]
.L165:
    and         al, 56
    shrx        rcx, rcx, rax
.L163:
    lea         rax, [r8 + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rax, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r11 + 24]
    vmovdqu     xmmword ptr [r11 + 24], xmm0
    cmp         r8, 16
    mov         qword ptr [rsp + 112], r8
    jae         .L168
    mov         r8, qword ptr [rsp + 40]
    xor         edx, edx
    mov         r14, qword ptr [rsp + 368]
    mov         rdi, qword ptr [rsp + 48]
    jmp         .L154
.L168:
    movzx       ecx, cl
    mov         rdi, qword ptr [rsp + 32]
    mov         rdx, r8
    mov         r12, r11
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::substring::bad_character::shift::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>]
    mov         r11, r12
    add         rax, r14
    mov         qword ptr [rsp], rax
    shl         r14, 4
    add         r14, 4096
    cmp         qword ptr [r12 + 24], r14
    ja          .L102
    mov         r10, qword ptr [rsp + 80]
    mov         r8, qword ptr [rsp + 40]
    mov         rsi, qword ptr [rsp + 8]
    xor         edx, edx
    vmovdqu64   zmm1, zmmword ptr [rsp + 432]
    vmovdqu64   zmm2, zmmword ptr [rsp + 560]
    vmovdqu64   zmm3, zmmword ptr [rsp + 496]
    mov         r14, qword ptr [rsp + 368]
    mov         r9, qword ptr [rsp + 88]
    mov         r12, qword ptr [rsp + 304]
    mov         rdi, qword ptr [rsp + 48]
    jmp         .L154
.L65:
    mov         rax, qword ptr [rsp]
    cmp         r10, rax
    cmova       rax, r10
    mov         qword ptr [rsp], rax
    mov         r15b, 1
    jmp         .L54
.L67:
    mov         r15b, 4
    jmp         .L54
.L79:
    xor         r15d, r15d
    jmp         .L53
.L80:
    dec         dil
.L77:
    mov         rax, qword ptr [rsp]
    cmp         r14, rax
    cmova       rax, r14
    mov         qword ptr [rsp], rax
    xor         r15d, r15d
    jmp         .L53
.L102:
    mov         r15b, 3
    mov         r8, qword ptr [rsp + 40]
    jmp         .L61
.L98:
    mov         r8, qword ptr [rsp + 40]
    mov         rdi, rbx
    jmp         .L77
.L99:
    xor         r15d, r15d
    mov         qword ptr [rsp], rax
    jmp         .L54
.L134:
    cmp         r13, r15
    cmova       r15, r13
    mov         r12, r15
    mov         r11, r14
    mov         r10, qword ptr [rsp + 80]
    mov         r8, qword ptr [rsp + 40]
    jmp         .L1
.L111:
    mov         rax, r10
    sub         rax, rdx
    jmp         .L169
.L147:
    mov         rax, r10
    sub         rax, rdi
    jmp         .L169
.L73:
    mov         rax, r10
    sub         rax, r14
.L169:
    mov         rcx, qword ptr [rsp]
    cmp         rax, rcx
    cmova       rcx, rax
    mov         qword ptr [rsp], rcx
    mov         r15b, 2
    jmp         .L54
.L133:
    movzx       eax, r15b
    cmp         eax, 2
    jb          .L170
    jne         .L170
    mov         r11, r14
    mov         r10, qword ptr [rsp + 80]
    mov         r8, qword ptr [rsp + 40]
    jmp         .L44
.L28:
    cmp         r13, r15
    cmovbe      r13, r15
.L29:
    mov         r11, r14
    mov         rax, qword ptr [r14 + 8]
    xor         ecx, ecx
    sub         rax, qword ptr [r14]
    cmovb       rax, rcx
    mov         r10, qword ptr [rsp + 80]
    mov         rdx, r10
    sub         rdx, r13
    cmovb       rdx, rcx
    sub         rax, rdx
    mov         rsi, qword ptr [rsp + 16]
    cmp         sil, 3
    setae       dl
    cmp         sil, byte ptr [r14 + 200]
    sete        cl
    and         cl, dl
.L171:
    movzx       edx, sil
    tzcnt       esi, edx
    shrx        rax, rax, rsi
    xor         esi, esi
    test        cl, cl
    cmovne      rsi, rax
    mov         qword ptr [r11 + 56], rsi
    mov         byte ptr [r11 + 201], 0
    mov         byte ptr [r11 + 202], dl
    mov         rax, qword ptr [rsp + 24]
    mov         qword ptr [r11 + 192], rax
    mov         qword ptr [r11], r13
    mov         qword ptr [r11 + 8], r10
    add         rsp, 632
    pop         rbx
    pop         r12
    pop         r13
    pop         r14
    pop         r15
    pop         rbp
    vzeroupper
    ret
.L5:
    mov         r14, r11
    mov         r13, qword ptr [rsp]
    jmp         .L29
.L135:
    cmp         r12, r15
    cmovbe      r12, r15
    mov         r11, r14
    movzx       ecx, byte ptr [r14 + 200]
    mov         r10, qword ptr [rsp + 80]
.L136:
    mov         rax, qword ptr [r11 + 8]
    xor         edx, edx
    sub         rax, qword ptr [r11]
    cmovb       rax, rdx
    mov         rsi, r10
    sub         rsi, r12
    cmovb       rsi, rdx
    sub         rax, rsi
    mov         rsi, qword ptr [rsp + 16]
    cmp         sil, 3
    setae       dl
    cmp         sil, cl
    sete        cl
    and         cl, dl
    mov         r13, r12
    jmp         .L171
.L170:
    mov         r13, r12
    jmp         .L29

.C1:
    .zero       8
    .quad       1
