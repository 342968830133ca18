# occurrences::exact::forward of sse2, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    sub         rsp, 408
    mov         qword ptr [rsp + 24], rsi
    mov         r10, rdi
    mov         rdi, rdx
    mov         r15, qword ptr [r10]
    mov         r11, qword ptr [r10 + 8]
    mov         qword ptr [rsp + 32], r8
    lea         rax, [r8 - 64]
    mov         qword ptr [rsp + 256], rax
    mov         r8, rcx
    lea         rax, [rdx - 8]
    mov         qword ptr [rsp + 216], rax
    lea         rax, [rdx - 4]
    mov         qword ptr [rsp + 208], rax
    lea         rax, [rdx - 2]
    mov         qword ptr [rsp + 200], rax
    lea         rax, [4*rdx + 4096]
    mov         qword ptr [rsp + 400], rax
    lea         rax, [rdx - 1]
    mov         qword ptr [rsp + 392], rax
    xor         r12d, r12d
    mov         qword ptr [rsp + 120], 0
    xor         r9d, r9d
    mov         qword ptr [rsp + 64], r11
    mov         qword ptr [rsp + 16], rcx
    mov         qword ptr [rsp + 8], rdx
.L1:
    mov         r13, qword ptr [r10 + 16]
    mov         r14, r13
    mov         rbp, r15
    mov         rbx, qword ptr [rsp + 32]
    mov         qword ptr [rsp + 144], r13
.L2:
    cmp         r13, 256
    jae         .L3
    mov         rax, r11
    sub         rax, rbp
    mov         r15d, 0
    cmovae      r15, rax
    cmp         r15, 64
    mov         eax, 64
    cmovae      r15, rax
    cmp         r11, rbp
    ja          .L4
    jmp         .L5
.L3:
    movzx       eax, byte ptr [r10 + 48]
    lea         rcx, [r14 + rax]
    cmp         rcx, rax
    setae       dl
    cmp         rcx, rbx
    setbe       sil
    cmp         rdi, rax
    seta        cl
    and         cl, dl
    and         cl, sil
    cmp         cl, 1
    jne         .L6
    cmp         rbp, r11
    ja          .L6
    cmp         r11, r14
    ja          .L6
    lea         r15, [r8 + rax]
    lea         edx, [r15 + rbp]
    neg         edx
    and         edx, 63
    mov         esi, 64
    sub         rsi, rdx
    test        edx, edx
    mov         edx, 0
    cmove       rsi, rdx
    cmp         rbp, rsi
    cmovb       rsi, rdx
    mov         rdx, rbp
    sub         rdx, rsi
    mov         rdi, r11
    sub         rdi, rdx
    setb        sil
    cmp         rdi, 4096
    mov         rdi, qword ptr [rsp + 8]
    jb          .L6
    test        sil, sil
    jne         .L6
    add         r15d, edx
    neg         r15d
    and         r15d, 63
    je          .L6
.L4:
    mov         qword ptr [rsp + 80], r12
    movzx       eax, word ptr [r10 + 48]
    movzx       r12d, byte ptr [r10 + 50]
    mov         ecx, r12d
    shl         ecx, 16
    or          ecx, eax
    movzx       esi, byte ptr [r10 + 51]
    movzx       eax, cl
    shr         ecx, 8
    movzx       r13d, cl
    cmp         rdi, rax
    seta        cl
    cmp         rdi, r13
    seta        dl
    and         dl, cl
    cmp         dl, 1
    mov         qword ptr [rsp + 48], rbp
    jne         .L7
    add         rbp, rax
    mov         rcx, qword ptr [rsp + 24]
    movzx       edi, byte ptr [rcx + rax]
    movzx       r14d, byte ptr [rcx + r13]
    cmp         rbx, 63
    ja          .L8
    mov         qword ptr [rsp + 104], r12
    mov         qword ptr [rsp + 40], r9
    mov         qword ptr [rsp + 160], r10
    mov         r12d, esi
    mov         rsi, r8
    mov         rdx, rbx
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rbx, rax
    mov         ecx, ebp
    shr         rbx, cl
    cmp         r12b, 1
    ja          .L9
    test        rbx, rbx
    jne         .L9
    mov         esi, r12d
    xor         r14d, r14d
    mov         r10, qword ptr [rsp + 160]
    mov         r11, qword ptr [rsp + 64]
    mov         r9, qword ptr [rsp + 40]
    mov         r8, qword ptr [rsp + 16]
    mov         rdi, qword ptr [rsp + 8]
    mov         rbp, qword ptr [rsp + 48]
    mov         r12, qword ptr [rsp + 104]
    cmp         rdi, r12
    mov         rbx, qword ptr [rsp + 32]
    jbe         .L10
    jmp         .L11
.L7:
    xor         r14d, r14d
    mov         r12, qword ptr [rsp + 80]
    jmp         .L12
.L8:
    mov         rax, qword ptr [rsp + 256]
    cmp         rbp, rax
    cmovb       rax, rbp
    lea         rcx, [r8 + rax]
#APP
    movdqu      xmm0, xmmword ptr [rcx]
    movdqu      xmm1, xmmword ptr [rcx + 16]
    movdqu      xmm2, xmmword ptr [rcx + 32]
    movdqu      xmm3, xmmword ptr [rcx + 48]
#NO_APP
    movd        xmm4, edi
    punpcklbw   xmm4, xmm4
    pshuflw     xmm4, xmm4, 0
    pshufd      xmm4, xmm4, 68
    pcmpeqb     xmm0, xmm4
    pmovmskb    ecx, xmm0
    pcmpeqb     xmm1, xmm4
    pmovmskb    edx, xmm1
    shl         edx, 16
    or          edx, ecx
    pcmpeqb     xmm2, xmm4
    pmovmskb    ecx, xmm2
    pcmpeqb     xmm3, xmm4
    pmovmskb    ebx, xmm3
    shl         ebx, 16
    or          ebx, ecx
    shl         rbx, 32
    or          rbx, rdx
    sub         ebp, eax
    mov         ecx, ebp
    shr         rbx, cl
    cmp         sil, 1
    ja          .L13
    test        rbx, rbx
    jne         .L13
    xor         r14d, r14d
    mov         rdi, qword ptr [rsp + 8]
    mov         rbp, qword ptr [rsp + 48]
    cmp         rdi, r12
    mov         rbx, qword ptr [rsp + 32]
    ja          .L11
    jmp         .L10
.L9:
    mov         rbp, qword ptr [rsp + 48]
    add         r13, rbp
    mov         edi, r14d
    mov         r14, qword ptr [rsp + 16]
    mov         rsi, r14
    mov         rdx, qword ptr [rsp + 32]
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         esi, r12d
    mov         r8, r14
    mov         r14, rax
    mov         r10, qword ptr [rsp + 160]
    mov         r11, qword ptr [rsp + 64]
    mov         r9, qword ptr [rsp + 40]
    mov         rdi, qword ptr [rsp + 8]
    mov         r12, qword ptr [rsp + 104]
    jmp         .L14
.L13:
    mov         rbp, qword ptr [rsp + 48]
    add         r13, rbp
    mov         rax, qword ptr [rsp + 256]
    cmp         r13, rax
    cmovb       rax, r13
    lea         rcx, [r8 + rax]
#APP
    movdqu      xmm0, xmmword ptr [rcx]
    movdqu      xmm1, xmmword ptr [rcx + 16]
    movdqu      xmm2, xmmword ptr [rcx + 32]
    movdqu      xmm3, xmmword ptr [rcx + 48]
#NO_APP
    movd        xmm4, r14d
    punpcklbw   xmm4, xmm4
    pshuflw     xmm4, xmm4, 0
    pshufd      xmm4, xmm4, 68
    pcmpeqb     xmm0, xmm4
    pmovmskb    ecx, xmm0
    pcmpeqb     xmm1, xmm4
    pmovmskb    edx, xmm1
    shl         edx, 16
    or          edx, ecx
    pcmpeqb     xmm2, xmm4
    pmovmskb    ecx, xmm2
    pcmpeqb     xmm3, xmm4
    pmovmskb    r14d, xmm3
    shl         r14d, 16
    or          r14d, ecx
    shl         r14, 32
    or          r14, rdx
    sub         r13, rax
    mov         rdi, qword ptr [rsp + 8]
.L14:
    mov         ecx, r13d
    shr         r14, cl
    and         r14, rbx
    cmp         rdi, r12
    mov         rbx, qword ptr [rsp + 32]
    jbe         .L10
.L11:
    cmp         sil, 3
    jne         .L10
    test        r14, r14
    je          .L10
    mov         byte ptr [rsp + 40], sil
    mov         rdx, rbx
    lea         rbx, [r12 + rbp]
    mov         rax, qword ptr [rsp + 24]
    movzx       edi, byte ptr [rax + r12]
    cmp         rdx, 64
    jae         .L15
    mov         rsi, r8
    mov         r12, r10
    mov         r13, r9
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 16]
    mov         r9, r13
    mov         r11, qword ptr [rsp + 64]
    mov         r10, r12
    jmp         .L16
.L10:
    mov         r12, qword ptr [rsp + 80]
    jmp         .L12
.L15:
    mov         rcx, qword ptr [rsp + 256]
    cmp         rbx, rcx
    cmovb       rcx, rbx
    lea         rax, [r8 + rcx]
#APP
    movdqu      xmm0, xmmword ptr [rax]
    movdqu      xmm1, xmmword ptr [rax + 16]
    movdqu      xmm2, xmmword ptr [rax + 32]
    movdqu      xmm3, xmmword ptr [rax + 48]
#NO_APP
    movd        xmm4, edi
    punpcklbw   xmm4, xmm4
    pshuflw     xmm4, xmm4, 0
    pshufd      xmm4, xmm4, 68
    pcmpeqb     xmm0, xmm4
    pmovmskb    eax, xmm0
    pcmpeqb     xmm1, xmm4
    pmovmskb    edx, xmm1
    shl         edx, 16
    or          edx, eax
    pcmpeqb     xmm2, xmm4
    pmovmskb    esi, xmm2
    pcmpeqb     xmm3, xmm4
    pmovmskb    eax, xmm3
    shl         eax, 16
    or          eax, esi
    shl         rax, 32
    or          rax, rdx
    sub         rbx, rcx
.L16:
    mov         r12, qword ptr [rsp + 80]
    mov         ecx, ebx
    shr         rax, cl
    and         r14, rax
    mov         rbx, qword ptr [rsp + 32]
    mov         rdi, qword ptr [rsp + 8]
    movzx       esi, byte ptr [rsp + 40]
.L12:
    mov         ecx, r15d
    neg         cl
    shl         r14, cl
    shr         r14, cl
    movzx       ecx, byte ptr [r10 + 48]
    movzx       eax, byte ptr [r10 + 49]
    cmp         rdi, 3
    je          .L17
    cmp         rdi, 2
    je          .L18
    cmp         rdi, 1
    jne         .L19
    mov         al, 1
    jmp         .L20
.L18:
    cmp         cl, al
    setne       al
    jmp         .L20
.L17:
    cmp         sil, 3
    setae       dl
    movzx       esi, byte ptr [r10 + 50]
    cmp         cl, al
    setne       dil
    cmp         cl, sil
    setne       cl
    and         cl, dil
    mov         rdi, qword ptr [rsp + 8]
    cmp         al, sil
    setne       al
    and         al, dl
    and         al, cl
.L20:
    mov         dword ptr [rsp + 80], eax
    mov         r13, rbp
    test        r14, r14
    jne         .L21
    jmp         .L22
.L19:
    mov         dword ptr [rsp + 80], 0
    mov         r13, rbp
    test        r14, r14
    jne         .L21
.L22:
    add         r15, rbp
    cmp         r15, r13
    cmovbe      r15, r13
    mov         rax, r11
    sub         rax, r15
    mov         esi, 0
    cmovb       rax, rsi
    mov         r14, qword ptr [r10 + 16]
    mov         rcx, qword ptr [r10 + 32]
    mov         rdx, r14
    sub         rdx, rax
    sub         rdx, qword ptr [r10 + 40]
    cmovb       rdx, rsi
    shl         rcx, 10
    add         rdx, 4096
    mov         rbp, r15
    cmp         rcx, rdx
    mov         r13, qword ptr [rsp + 144]
    jbe         .L2
    jmp         .L23
.L24:
    lea         rax, [r14 - 1]
    mov         rcx, r13
    mov         rbp, qword ptr [rsp + 48]
    sub         rcx, rbp
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    and         rdx, rax
    and         r14, rdx
    je          .L22
.L21:
    mov         rax, rbp
    rep         bsf rbp, r14
    add         rbp, rax
    cmp         byte ptr [rsp + 80], 0
    je          .L25
.L26:
    test        r12b, r12b
    cmove       r9, rbp
    mov         rcx, rbp
    sub         rcx, r9
    mov         rax, r9
    sub         rax, rbp
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L27
    mov         ecx, r12d
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r10 + 2*rcx + 64], ax
    inc         r12b
    add         rbp, rdi
    mov         r13, rbp
    cmp         r12b, byte ptr [r10 + 200]
    jb          .L24
    jmp         .L5
.L25:
    mov         rax, rbp
    add         rax, rdi
    setb        cl
    cmp         rax, rbx
    seta        al
    or          al, cl
    jne         .L24
    lea         rcx, [r8 + rbp]
    cmp         rdi, 17
    jb          .L28
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 24]
.L29:
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    mov         rdi, qword ptr [rsi]
    cmp         rax, rdi
    jne         .L30
    add         rcx, 8
    add         rsi, 8
    mov         rdi, qword ptr [rsp + 8]
    lea         rax, [rdi + rdx]
    add         rax, -8
    add         rdx, -8
    cmp         rax, 16
    ja          .L29
    add         rdi, rdx
    neg         rdx
    jmp         .L31
.L28:
    cmp         rdi, 7
    ja          .L32
    cmp         rdi, 4
    jae         .L33
    cmp         rdi, 2
    jae         .L34
    test        rdi, rdi
    je          .L26
#APP
    movzx       eax, byte ptr [rcx]
#NO_APP
    mov         rcx, qword ptr [rsp + 24]
    cmp         byte ptr [rcx], al
    je          .L26
    xor         edx, edx
    jmp         .L35
.L30:
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         esi, ecx
    shr         esi, 3
    sub         rsi, rdx
    mov         rdx, rsi
    and         cl, 56
    shr         rax, cl
    jmp         .L36
.L32:
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 24]
.L31:
    mov         r8, qword ptr [rsi]
    mov         rsi, qword ptr [rsi + rdi - 8]
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    cmp         rax, r8
    jne         .L37
    lea         rax, [rcx + rdi]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rsi
    mov         r8, qword ptr [rsp + 16]
    mov         rdi, qword ptr [rsp + 8]
    je          .L26
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 216]
    jmp         .L38
.L37:
    xor         r8, rax
    rep         bsf rcx, r8
    mov         esi, ecx
    shr         esi, 3
    add         rsi, rdx
    mov         rdx, rsi
    and         cl, 56
    shr         rax, cl
    mov         r8, qword ptr [rsp + 16]
.L36:
    mov         rdi, qword ptr [rsp + 8]
    jmp         .L35
.L33:
    mov         rax, qword ptr [rsp + 24]
    mov         esi, dword ptr [rax]
    mov         edx, dword ptr [rax + rdi - 4]
#APP
    mov         eax, dword ptr [rcx]
#NO_APP
    mov         eax, eax
    cmp         rax, rsi
    jne         .L39
    lea         rax, [rcx + rdi]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    mov         eax, eax
    cmp         rax, rdx
    je          .L26
    xor         rdx, rax
    rep         bsf rcx, rdx
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 208]
    jmp         .L38
.L34:
    mov         rax, qword ptr [rsp + 24]
    movzx       esi, word ptr [rax]
    movzx       edx, word ptr [rax + rdi - 2]
#APP
    movzx       eax, word ptr [rcx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L39
    lea         rax, [rcx + rdi]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdx
    je          .L26
    xor         rdx, rax
    rep         bsf rcx, rdx
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 200]
    jmp         .L38
.L39:
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         edx, ecx
    shr         edx, 3
.L38:
    and         cl, 56
    shr         rax, cl
.L35:
    lea         rcx, [rdx + 1]
    movq        xmm0, rcx
    movdqu      xmm1, xmmword ptr [r10 + 24]
    shufpd      xmm0, xmmword ptr [rip + .C1], 2
    paddq       xmm0, xmm1
    movdqu      xmmword ptr [r10 + 24], xmm0
    cmp         rdx, 16
    mov         qword ptr [rsp + 120], rdx
    jb          .L24
    movzx       ecx, al
    mov         rdi, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 8]
    mov         rbx, r12
    mov         r12, r10
    mov         r13, r9
    call        qword ptr [rip + atomic_memchr_kernels::algo::substring::bad_character::shift::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>]
    mov         rdi, qword ptr [rsp + 8]
    mov         r8, qword ptr [rsp + 16]
    mov         r9, r13
    mov         r11, qword ptr [rsp + 64]
    mov         r10, r12
    mov         r12, rbx
    mov         rbx, qword ptr [rsp + 32]
    mov         r13, rax
    add         r13, rbp
    shl         rbp, 4
    add         rbp, 4096
    cmp         qword ptr [r10 + 24], rbp
    jbe         .L24
    jmp         .L40
.L6:
    movzx       edx, byte ptr [r10 + 51]
    cmp         edx, 1
    je          .L41
    cmp         edx, 2
    jne         .L42
    cmp         rdi, 2
    je          .L43
    cmp         rdi, 1
    jne         .L44
    mov         sil, 1
    mov         r13b, 4
    test        cl, cl
    jne         .L45
    jmp         .L46
.L41:
    mov         r13b, 4
    test        cl, cl
    je          .L46
    movzx       ecx, byte ptr [r10 + 49]
    cmp         rdi, rcx
    jbe         .L46
    lea         rdx, [r14 + rcx]
    cmp         rdx, rcx
    jb          .L46
    cmp         rdx, rbx
    ja          .L46
    movzx       ecx, byte ptr [r10 + 50]
    cmp         rdi, rcx
    jbe         .L46
    lea         rdx, [r14 + rcx]
    cmp         rdx, rcx
    jb          .L46
    cmp         rdx, rbx
    ja          .L46
    cmp         rbp, r11
    seta        cl
    cmp         r11, r14
    seta        dl
    or          dl, cl
    jne         .L46
    lea         rsi, [r8 + rax]
    lea         ecx, [rsi + rbp]
    neg         ecx
    and         ecx, 63
    mov         edx, 64
    sub         rdx, rcx
    test        ecx, ecx
    mov         ecx, 0
    cmove       rdx, rcx
    cmp         rbp, rdx
    cmovb       rdx, rcx
    mov         r15, rbp
    sub         r15, rdx
    mov         rcx, r11
    sub         rcx, r15
    jb          .L46
    mov         qword ptr [rsp + 144], rcx
    mov         rcx, qword ptr [rsp + 24]
    movzx       eax, byte ptr [rcx + rax]
    movd        xmm0, eax
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm10, xmm0, 68
    add         r15, rsi
    mov         qword ptr [rsp + 176], rsi
    lea         rax, [rsi + r14]
    add         rax, -256
    mov         qword ptr [rsp + 104], rax
.L47:
    mov         rdi, r15
    jmp         .L48
.L49:
    mov         rdi, rax
    or          rdi, rcx
    or          rdi, rsi
    or          rdi, rdx
    mov         rdi, qword ptr [rsp + 40]
    jne         .L50
.L48:
    mov         rax, qword ptr [rsp + 144]
    cmp         rax, 256
    jae         .L51
    test        rax, rax
    je          .L52
    cmp         r14, 255
    jbe         .L53
    mov         qword ptr [rsp + 144], 0
    mov         qword ptr [rsp + 40], rdi
    mov         r15, qword ptr [rsp + 104]
    jmp         .L54
.L51:
    add         rax, -256
    lea         rcx, [rdi + 256]
    cmp         rax, 3328
    mov         qword ptr [rsp + 144], rax
    mov         qword ptr [rsp + 40], rcx
    jb          .L55
#APP
    prefetcht0  byte ptr [rcx + 3072]
    prefetcht0  byte ptr [rcx + 3136]
    prefetcht0  byte ptr [rcx + 3200]
    prefetcht0  byte ptr [rcx + 3264]
#NO_APP
.L55:
    mov         r15, rdi
.L54:
#APP
    movdqu      xmm7, xmmword ptr [r15]
    movdqu      xmm6, xmmword ptr [r15 + 16]
    movdqu      xmm3, xmmword ptr [r15 + 32]
    movdqu      xmm2, xmmword ptr [r15 + 48]
#NO_APP
    pcmpeqb     xmm7, xmm10
    pcmpeqb     xmm6, xmm10
    pcmpeqb     xmm3, xmm10
    pcmpeqb     xmm2, xmm10
#APP
    movdqu      xmm5, xmmword ptr [r15 + 64]
    movdqu      xmm4, xmmword ptr [r15 + 80]
    movdqu      xmm1, xmmword ptr [r15 + 96]
    movdqu      xmm0, xmmword ptr [r15 + 112]
#NO_APP
    pcmpeqb     xmm5, xmm10
    pcmpeqb     xmm4, xmm10
    pcmpeqb     xmm1, xmm10
    pcmpeqb     xmm0, xmm10
    movdqa      xmm8, xmm7
    por         xmm8, xmm5
    movdqa      xmm9, xmm4
    por         xmm9, xmm6
    por         xmm9, xmm8
    movdqa      xmm8, xmm1
    por         xmm8, xmm3
    por         xmm8, xmm2
    por         xmm8, xmm9
    por         xmm8, xmm0
    psllw       xmm8, 7
    pmovmskb    edx, xmm8
    mov         ecx, 0
    mov         eax, 0
    test        edx, edx
    je          .L56
    pmovmskb    eax, xmm7
    pmovmskb    edx, xmm6
    shl         edx, 16
    or          edx, eax
    pmovmskb    ecx, xmm3
    pmovmskb    eax, xmm2
    shl         eax, 16
    or          eax, ecx
    pmovmskb    ecx, xmm5
    pmovmskb    esi, xmm4
    shl         esi, 16
    or          esi, ecx
    pmovmskb    edi, xmm1
    pmovmskb    ecx, xmm0
    shl         ecx, 16
    or          ecx, edi
    shl         rax, 32
    or          rax, rdx
    shl         rcx, 32
    or          rcx, rsi
.L56:
#APP
    movdqu      xmm7, xmmword ptr [r15 + 128]
    movdqu      xmm6, xmmword ptr [r15 + 144]
    movdqu      xmm3, xmmword ptr [r15 + 160]
    movdqu      xmm2, xmmword ptr [r15 + 176]
#NO_APP
    pcmpeqb     xmm7, xmm10
    pcmpeqb     xmm6, xmm10
    pcmpeqb     xmm3, xmm10
    pcmpeqb     xmm2, xmm10
#APP
    movdqu      xmm5, xmmword ptr [r15 + 192]
    movdqu      xmm4, xmmword ptr [r15 + 208]
    movdqu      xmm1, xmmword ptr [r15 + 224]
    movdqu      xmm0, xmmword ptr [r15 + 240]
#NO_APP
    pcmpeqb     xmm5, xmm10
    pcmpeqb     xmm4, xmm10
    pcmpeqb     xmm1, xmm10
    pcmpeqb     xmm0, xmm10
    movdqa      xmm8, xmm7
    por         xmm8, xmm5
    movdqa      xmm9, xmm4
    por         xmm9, xmm6
    por         xmm9, xmm8
    movdqa      xmm8, xmm1
    por         xmm8, xmm3
    por         xmm8, xmm2
    por         xmm8, xmm9
    por         xmm8, xmm0
    psllw       xmm8, 7
    pmovmskb    edi, xmm8
    mov         esi, 0
    mov         edx, 0
    test        edi, edi
    je          .L49
    pmovmskb    edx, xmm7
    pmovmskb    edi, xmm6
    shl         edi, 16
    or          edi, edx
    pmovmskb    esi, xmm3
    pmovmskb    edx, xmm2
    shl         edx, 16
    or          edx, esi
    pmovmskb    esi, xmm5
    pmovmskb    r8d, xmm4
    shl         r8d, 16
    or          r8d, esi
    mov         rbx, r9
    pmovmskb    r9d, xmm1
    pmovmskb    esi, xmm0
    shl         esi, 16
    or          esi, r9d
    mov         r9, rbx
    mov         rbx, qword ptr [rsp + 32]
    shl         rdx, 32
    or          rdx, rdi
    shl         rsi, 32
    or          rsi, r8
    mov         r8, qword ptr [rsp + 16]
    jmp         .L49
.L50:
    mov         qword ptr [rsp + 272], rax
    mov         qword ptr [rsp + 280], rcx
    xor         edi, edi
    test        rcx, rcx
    setne       dil
    mov         qword ptr [rsp + 288], rdx
    xor         ecx, ecx
    test        rdx, rdx
    setne       cl
    mov         qword ptr [rsp + 48], rcx
    mov         qword ptr [rsp + 296], rsi
    xor         ecx, ecx
    test        rsi, rsi
    setne       cl
    xor         edx, edx
    test        rax, rax
    setne       dl
    lea         rax, [rdx + 2*rdi]
    mov         rdx, qword ptr [rsp + 48]
    lea         rax, [rax + 4*rdx]
    shl         ecx, 3
    or          rcx, rax
    je          .L57
    sub         r15, qword ptr [rsp + 176]
    mov         rdi, qword ptr [rsp + 8]
    jmp         .L58
.L59:
    mov         rcx, qword ptr [rsp + 72]
    lea         rax, [rcx - 1]
    and         rcx, rax
    mov         rbx, qword ptr [rsp + 32]
    mov         rbp, qword ptr [rsp + 48]
    je          .L57
.L58:
    mov         qword ptr [rsp + 72], rcx
    rep         bsf rax, rcx
    mov         esi, eax
    shl         esi, 6
    add         rsi, r15
    mov         qword ptr [rsp + 48], rbp
    mov         rcx, rbp
    sub         rcx, rsi
    mov         edx, 0
    cmovb       rcx, rdx
    mov         rbp, -1
    shl         rbp, cl
    cmp         rcx, 64
    cmovae      rbp, rdx
    and         rbp, qword ptr [rsp + 8*rax + 272]
    je          .L59
    cmp         rdi, 1
    jne         .L60
    rep         bsf rbx, rbp
    add         rbx, rsi
    test        r12b, r12b
    cmove       r9, rbx
    mov         rax, rbx
    sub         rax, r9
    mov         rcx, r9
    sub         rcx, rbx
    cmovb       rcx, rax
    cmp         rcx, 65535
    ja          .L61
    movzx       eax, byte ptr [r10 + 200]
    mov         byte ptr [rsp + 80], al
    inc         r12b
.L62:
    lea         edx, [r12 - 1]
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r10 + 2*rdx + 64], cx
    mov         rcx, rbx
    inc         rcx
    cmp         r12b, byte ptr [rsp + 80]
    jae         .L63
    lea         rdx, [rbp - 1]
    mov         qword ptr [rsp + 48], rcx
    sub         rcx, rsi
    mov         ebx, 0
    cmovb       rcx, rbx
    mov         rax, rsi
    mov         rsi, -1
    shl         rsi, cl
    cmp         rcx, 64
    cmovae      rsi, rbx
    and         rsi, rdx
    and         rbp, rsi
    je          .L59
    rep         bsf rbx, rbp
    add         rbx, rax
    test        r12b, r12b
    cmove       r9, rbx
    mov         rdx, rbx
    sub         rdx, r9
    mov         rcx, r9
    sub         rcx, rbx
    cmovb       rcx, rdx
    inc         r12b
    cmp         rcx, 65535
    mov         rsi, rax
    jbe         .L62
    jmp         .L64
.L60:
    mov         qword ptr [rsp + 160], rsi
    movdqa      xmmword ptr [rsp + 128], xmm10
    jmp         .L65
.L66:
    mov         rdi, qword ptr [rsp + 8]
.L67:
    mov         rsi, qword ptr [rsp + 160]
.L68:
    lea         rax, [rbp - 1]
    mov         rcx, qword ptr [rsp + 48]
    sub         rcx, rsi
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    mov         rsi, qword ptr [rsp + 160]
    and         rdx, rax
    and         rbp, rdx
    je          .L59
.L65:
    rep         bsf rbx, rbp
    add         rbx, rsi
    mov         rcx, rbx
    add         rcx, rdi
    setb        al
    cmp         rcx, qword ptr [rsp + 32]
    seta        dl
    or          dl, al
    jne         .L68
    lea         rdx, [r8 + rbx]
    cmp         rdi, 17
    jb          .L69
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 24]
.L70:
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    mov         r8, qword ptr [rdi]
    cmp         rax, r8
    jne         .L71
    add         rdx, 8
    add         rdi, 8
    mov         rax, qword ptr [rsp + 8]
    add         rax, rsi
    add         rax, -8
    add         rsi, -8
    cmp         rax, 16
    ja          .L70
    mov         r13, r12
    mov         r12, r9
    mov         rax, qword ptr [rsp + 8]
    lea         r8, [rax + rsi]
    neg         rsi
    jmp         .L72
.L69:
    cmp         rdi, 7
    ja          .L73
    cmp         rdi, 4
    jae         .L74
    cmp         rdi, 2
    jae         .L75
    test        rdi, rdi
    je          .L76
#APP
    movzx       eax, byte ptr [rdx]
#NO_APP
    mov         rdx, qword ptr [rsp + 24]
    cmp         byte ptr [rdx], al
    je          .L76
    xor         edx, edx
    jmp         .L77
.L71:
    xor         r8, rax
    rep         bsf rcx, r8
    mov         edx, ecx
    shr         edx, 3
    sub         rdx, rsi
    and         cl, 56
    shr         rax, cl
    mov         r8, qword ptr [rsp + 16]
    jmp         .L78
.L73:
    mov         r13, r12
    mov         r12, r9
    xor         esi, esi
    mov         r8, rdi
    mov         rdi, qword ptr [rsp + 24]
.L72:
    mov         r9, qword ptr [rdi]
    mov         rdi, qword ptr [rdi + r8 - 8]
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    cmp         rax, r9
    jne         .L79
    lea         rax, [rdx + r8]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         r9, r12
    mov         r12, r13
    mov         r8, qword ptr [rsp + 16]
    je          .L76
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 216]
    jmp         .L80
.L79:
    xor         r9, rax
    rep         bsf rcx, r9
    mov         edx, ecx
    shr         edx, 3
    add         rdx, rsi
    and         cl, 56
    shr         rax, cl
    mov         r9, r12
    mov         r12, r13
    mov         r8, qword ptr [rsp + 16]
    jmp         .L77
.L74:
    mov         r13, rdi
    mov         rax, qword ptr [rsp + 24]
    mov         edi, dword ptr [rax]
    mov         esi, dword ptr [rax + r13 - 4]
#APP
    mov         eax, dword ptr [rdx]
#NO_APP
    mov         eax, eax
    cmp         rax, rdi
    jne         .L81
    lea         rax, [rdx + r13]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    mov         eax, eax
    cmp         rax, rsi
    je          .L76
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 208]
    jmp         .L80
.L75:
    mov         r13, rdi
    mov         rax, qword ptr [rsp + 24]
    movzx       edi, word ptr [rax]
    movzx       esi, word ptr [rax + r13 - 2]
#APP
    movzx       eax, word ptr [rdx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdi
    jne         .L81
    lea         rax, [rdx + r13]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L82
.L76:
    test        r12b, r12b
    cmove       r9, rbx
    mov         rdx, rbx
    sub         rdx, r9
    mov         rax, r9
    sub         rax, rbx
    cmovb       rax, rdx
    cmp         rax, 65535
    mov         rsi, qword ptr [rsp + 160]
    ja          .L83
    mov         edx, r12d
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r10 + 2*rdx + 64], ax
    inc         r12b
    cmp         r12b, byte ptr [r10 + 200]
    mov         r13b, 4
    jae         .L84
    mov         qword ptr [rsp + 48], rcx
    mov         rdi, qword ptr [rsp + 8]
    jmp         .L68
.L81:
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
.L80:
    and         cl, 56
    shr         rax, cl
.L77:
    mov         r13b, 4
.L78:
    lea         rcx, [rdx + 1]
    movq        xmm0, rcx
    movdqu      xmm1, xmmword ptr [r10 + 24]
    shufpd      xmm0, xmmword ptr [rip + .C1], 2
    paddq       xmm0, xmm1
    movdqu      xmmword ptr [r10 + 24], xmm0
    cmp         rdx, 16
    mov         qword ptr [rsp + 120], rdx
    jb          .L66
    mov         qword ptr [rsp + 80], r12
    mov         r13, r9
    movzx       ecx, al
    mov         rdi, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 8]
    mov         r12, r10
    call        qword ptr [rip + atomic_memchr_kernels::algo::substring::bad_character::shift::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>]
    mov         r10, r12
    add         rax, rbx
    mov         qword ptr [rsp + 48], rax
    shl         rbx, 4
    add         rbx, 4096
    cmp         qword ptr [r12 + 24], rbx
    ja          .L85
    mov         r11, qword ptr [rsp + 64]
    mov         r9, r13
    mov         r12, qword ptr [rsp + 80]
    mov         r8, qword ptr [rsp + 16]
    mov         rdi, qword ptr [rsp + 8]
    mov         r13b, 4
    movdqa      xmm10, xmmword ptr [rsp + 128]
    jmp         .L67
.L82:
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 200]
    jmp         .L80
.L57:
    mov         rax, qword ptr [r10 + 16]
    sub         rax, qword ptr [rsp + 144]
    sub         rax, qword ptr [r10 + 40]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [r10 + 32]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         r15, qword ptr [rsp + 40]
    jbe         .L47
    mov         rax, r11
    sub         rax, qword ptr [rsp + 144]
    cmp         rax, rbp
    cmova       rbp, rax
    mov         r13b, 2
    jmp         .L53
.L42:
    movzx       edx, byte ptr [r10 + 49]
    cmp         rdi, 3
    je          .L86
    cmp         rdi, 2
    je          .L87
    cmp         rdi, 1
    jne         .L88
    mov         r15b, 1
    jmp         .L89
.L43:
    cmp         al, byte ptr [r10 + 49]
    setne       sil
    mov         r13b, 4
    test        cl, cl
    jne         .L45
    jmp         .L46
.L44:
    xor         esi, esi
    mov         r13b, 4
    test        cl, cl
    je          .L46
.L45:
    movzx       ecx, byte ptr [r10 + 49]
    cmp         rdi, rcx
    jbe         .L46
    lea         rdx, [r14 + rcx]
    cmp         rdx, rcx
    jb          .L46
    cmp         rdx, rbx
    ja          .L46
    movzx       edx, byte ptr [r10 + 50]
    cmp         rdi, rdx
    jbe         .L46
    mov         dword ptr [rsp + 128], esi
    lea         rsi, [r14 + rdx]
    cmp         rsi, rdx
    jb          .L46
    cmp         rsi, rbx
    ja          .L46
    cmp         rbp, r11
    seta        dl
    cmp         r11, r14
    seta        sil
    or          sil, dl
    jne         .L46
    lea         r15, [r8 + rax]
    lea         edx, [r15 + rbp]
    neg         edx
    and         edx, 63
    mov         esi, 64
    sub         rsi, rdx
    test        edx, edx
    mov         edx, 0
    cmove       rsi, rdx
    cmp         rbp, rsi
    cmovb       rsi, rdx
    mov         r13, rbp
    sub         r13, rsi
    mov         rdx, r11
    sub         rdx, r13
    jae         .L90
    mov         r13b, 4
    jmp         .L46
.L87:
    cmp         al, dl
    setne       r15b
    jmp         .L89
.L86:
    movzx       esi, byte ptr [r10 + 50]
    cmp         al, dl
    setne       dil
    cmp         al, sil
    setne       r8b
    and         r8b, dil
    mov         rdi, qword ptr [rsp + 8]
    cmp         dl, sil
    setne       r15b
    and         r15b, r8b
    mov         r8, qword ptr [rsp + 16]
    jmp         .L89
.L88:
    xor         r15d, r15d
.L89:
    mov         r13b, 4
    test        cl, cl
    je          .L46
    cmp         rdi, rdx
    jbe         .L46
    lea         rcx, [r14 + rdx]
    cmp         rcx, rdx
    jb          .L46
    cmp         rcx, rbx
    ja          .L46
    movzx       ecx, byte ptr [r10 + 50]
    cmp         rdi, rcx
    jbe         .L46
    lea         rsi, [r14 + rcx]
    cmp         rsi, rcx
    jb          .L46
    cmp         rsi, rbx
    ja          .L46
    cmp         rbp, r11
    seta        sil
    cmp         r11, r14
    seta        dil
    or          dil, sil
    je          .L91
.L53:
    mov         rdi, qword ptr [rsp + 8]
    jmp         .L46
.L91:
    mov         dword ptr [rsp + 268], r15d
    lea         r15, [r8 + rax]
    lea         esi, [r15 + rbp]
    neg         esi
    and         esi, 63
    mov         edi, 64
    sub         rdi, rsi
    test        esi, esi
    mov         esi, 0
    cmove       rdi, rsi
    cmp         rbp, rdi
    cmovb       rdi, rsi
    mov         r13, rbp
    sub         r13, rdi
    mov         rsi, r11
    sub         rsi, r13
    jae         .L92
    mov         rdi, qword ptr [rsp + 8]
    mov         r13b, 4
    jmp         .L46
.L90:
    lea         rdi, [r8 + rcx]
    mov         rsi, qword ptr [rsp + 24]
    movzx       eax, byte ptr [rsi + rax]
    movd        xmm0, eax
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm12, xmm0, 68
    movzx       eax, byte ptr [rsi + rcx]
    movd        xmm0, eax
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm13, xmm0, 68
    lea         r8, [r15 + r13]
    add         r13, rdi
    mov         qword ptr [rsp + 320], r15
    lea         rax, [r15 + r14]
    add         rax, -256
    mov         qword ptr [rsp + 160], rax
    lea         rax, [rdi + r14 - 256]
    mov         qword ptr [rsp + 104], rax
    mov         qword ptr [rsp + 48], rdx
    mov         r15, rdx
    mov         rax, r13
    mov         r13b, 4
    jmp         .L93
.L94:
    mov         rax, rcx
    or          rax, rdx
    or          rax, rdi
    or          rax, rsi
    mov         rax, qword ptr [rsp + 80]
    mov         r8, qword ptr [rsp + 144]
    jne         .L95
.L93:
    mov         rdx, qword ptr [rsp + 48]
    cmp         rdx, 256
    jae         .L96
    test        rdx, rdx
    mov         rdi, qword ptr [rsp + 8]
    jne         .L97
    jmp         .L98
.L96:
    cmp         r15, 256
    mov         rdi, qword ptr [rsp + 8]
    jae         .L99
.L97:
    cmp         r14, 255
    jbe         .L100
    xor         r15d, r15d
    mov         qword ptr [rsp + 80], r8
    mov         qword ptr [rsp + 48], 0
    mov         qword ptr [rsp + 144], r8
    mov         r8, qword ptr [rsp + 160]
    mov         rax, qword ptr [rsp + 104]
.L101:
#APP
    movdqu      xmm4, xmmword ptr [r8]
    movdqu      xmm5, xmmword ptr [r8 + 16]
    movdqu      xmm6, xmmword ptr [r8 + 32]
    movdqu      xmm7, xmmword ptr [r8 + 48]
#NO_APP
    pcmpeqb     xmm4, xmm12
    pcmpeqb     xmm5, xmm12
    pcmpeqb     xmm6, xmm12
    pcmpeqb     xmm7, xmm12
#APP
    movdqu      xmm3, xmmword ptr [rax]
    movdqu      xmm2, xmmword ptr [rax + 16]
    movdqu      xmm1, xmmword ptr [rax + 32]
    movdqu      xmm0, xmmword ptr [rax + 48]
#NO_APP
    pcmpeqb     xmm3, xmm13
    pand        xmm3, xmm4
    pcmpeqb     xmm2, xmm13
    pand        xmm2, xmm5
    pcmpeqb     xmm1, xmm13
    pand        xmm1, xmm6
    pcmpeqb     xmm0, xmm13
    pand        xmm0, xmm7
#APP
    movdqu      xmm8, xmmword ptr [r8 + 64]
    movdqu      xmm9, xmmword ptr [r8 + 80]
    movdqu      xmm10, xmmword ptr [r8 + 96]
    movdqu      xmm11, xmmword ptr [r8 + 112]
#NO_APP
    pcmpeqb     xmm8, xmm12
    pcmpeqb     xmm9, xmm12
    pcmpeqb     xmm10, xmm12
    pcmpeqb     xmm11, xmm12
#APP
    movdqu      xmm7, xmmword ptr [rax + 64]
    movdqu      xmm6, xmmword ptr [rax + 80]
    movdqu      xmm5, xmmword ptr [rax + 96]
    movdqu      xmm4, xmmword ptr [rax + 112]
#NO_APP
    pcmpeqb     xmm7, xmm13
    pand        xmm7, xmm8
    pcmpeqb     xmm6, xmm13
    pand        xmm6, xmm9
    pcmpeqb     xmm5, xmm13
    pand        xmm5, xmm10
    pcmpeqb     xmm4, xmm13
    pand        xmm4, xmm11
    movdqa      xmm8, xmm2
    por         xmm8, xmm3
    movdqa      xmm9, xmm1
    por         xmm9, xmm0
    por         xmm9, xmm8
    movdqa      xmm8, xmm7
    por         xmm8, xmm6
    por         xmm8, xmm5
    por         xmm8, xmm9
    por         xmm8, xmm4
    psllw       xmm8, 7
    pmovmskb    esi, xmm8
    mov         edx, 0
    mov         ecx, 0
    test        esi, esi
    je          .L102
    pmovmskb    ecx, xmm3
    pmovmskb    esi, xmm2
    shl         esi, 16
    or          esi, ecx
    pmovmskb    edx, xmm1
    pmovmskb    ecx, xmm0
    shl         ecx, 16
    or          ecx, edx
    pmovmskb    edx, xmm7
    pmovmskb    edi, xmm6
    shl         edi, 16
    or          edi, edx
    mov         r13, r15
    mov         r15, r8
    pmovmskb    r8d, xmm5
    pmovmskb    edx, xmm4
    shl         edx, 16
    or          edx, r8d
    mov         r8, r15
    mov         r15, r13
    mov         r13b, 4
    shl         rcx, 32
    or          rcx, rsi
    shl         rdx, 32
    or          rdx, rdi
.L102:
#APP
    movdqu      xmm4, xmmword ptr [r8 + 128]
    movdqu      xmm5, xmmword ptr [r8 + 144]
    movdqu      xmm6, xmmword ptr [r8 + 160]
    movdqu      xmm7, xmmword ptr [r8 + 176]
#NO_APP
    pcmpeqb     xmm4, xmm12
    pcmpeqb     xmm5, xmm12
    pcmpeqb     xmm6, xmm12
    pcmpeqb     xmm7, xmm12
#APP
    movdqu      xmm3, xmmword ptr [rax + 128]
    movdqu      xmm2, xmmword ptr [rax + 144]
    movdqu      xmm1, xmmword ptr [rax + 160]
    movdqu      xmm0, xmmword ptr [rax + 176]
#NO_APP
    pcmpeqb     xmm3, xmm13
    pand        xmm3, xmm4
    pcmpeqb     xmm2, xmm13
    pand        xmm2, xmm5
    pcmpeqb     xmm1, xmm13
    pand        xmm1, xmm6
    pcmpeqb     xmm0, xmm13
    pand        xmm0, xmm7
    mov         qword ptr [rsp + 40], r8
#APP
    movdqu      xmm8, xmmword ptr [r8 + 192]
    movdqu      xmm9, xmmword ptr [r8 + 208]
    movdqu      xmm10, xmmword ptr [r8 + 224]
    movdqu      xmm11, xmmword ptr [r8 + 240]
#NO_APP
    pcmpeqb     xmm8, xmm12
    pcmpeqb     xmm9, xmm12
    pcmpeqb     xmm10, xmm12
    pcmpeqb     xmm11, xmm12
#APP
    movdqu      xmm7, xmmword ptr [rax + 192]
    movdqu      xmm6, xmmword ptr [rax + 208]
    movdqu      xmm5, xmmword ptr [rax + 224]
    movdqu      xmm4, xmmword ptr [rax + 240]
#NO_APP
    pcmpeqb     xmm7, xmm13
    pand        xmm7, xmm8
    pcmpeqb     xmm6, xmm13
    pand        xmm6, xmm9
    pcmpeqb     xmm5, xmm13
    pand        xmm5, xmm10
    pcmpeqb     xmm4, xmm13
    pand        xmm4, xmm11
    movdqa      xmm8, xmm2
    por         xmm8, xmm3
    movdqa      xmm9, xmm1
    por         xmm9, xmm0
    por         xmm9, xmm8
    movdqa      xmm8, xmm7
    por         xmm8, xmm6
    por         xmm8, xmm5
    por         xmm8, xmm9
    por         xmm8, xmm4
    psllw       xmm8, 7
    pmovmskb    eax, xmm8
    mov         edi, 0
    mov         esi, 0
    test        eax, eax
    je          .L94
    pmovmskb    eax, xmm3
    pmovmskb    r8d, xmm2
    shl         r8d, 16
    or          r8d, eax
    pmovmskb    eax, xmm1
    pmovmskb    esi, xmm0
    shl         esi, 16
    or          esi, eax
    pmovmskb    eax, xmm7
    mov         rbx, r9
    pmovmskb    r9d, xmm6
    shl         r9d, 16
    or          r9d, eax
    pmovmskb    eax, xmm5
    pmovmskb    edi, xmm4
    shl         edi, 16
    or          edi, eax
    shl         rsi, 32
    or          rsi, r8
    shl         rdi, 32
    or          rdi, r9
    mov         r9, rbx
    mov         rbx, qword ptr [rsp + 32]
    jmp         .L94
.L99:
    add         rdx, -256
    lea         rsi, [r8 + 256]
    add         r15, -256
    lea         rcx, [rax + 256]
    cmp         rdx, 3328
    mov         qword ptr [rsp + 80], rcx
    mov         qword ptr [rsp + 48], rdx
    mov         qword ptr [rsp + 144], rsi
    jb          .L101
#APP
    prefetcht0  byte ptr [rsi + 3072]
    prefetcht0  byte ptr [rsi + 3136]
    prefetcht0  byte ptr [rsi + 3200]
    prefetcht0  byte ptr [rsi + 3264]
#NO_APP
    jmp         .L101
.L95:
    mov         qword ptr [rsp + 304], r15
    mov         qword ptr [rsp + 272], rcx
    mov         qword ptr [rsp + 280], rdx
    xor         eax, eax
    test        rdx, rdx
    setne       al
    mov         qword ptr [rsp + 288], rsi
    xor         edx, edx
    test        rsi, rsi
    setne       dl
    mov         qword ptr [rsp + 296], rdi
    xor         r15d, r15d
    test        rdi, rdi
    setne       r15b
    xor         esi, esi
    test        rcx, rcx
    setne       sil
    lea         rax, [rsi + 2*rax]
    lea         rax, [rax + 4*rdx]
    shl         r15d, 3
    or          r15, rax
    je          .L103
    mov         rax, qword ptr [rsp + 40]
    sub         rax, qword ptr [rsp + 320]
    mov         qword ptr [rsp + 40], rax
    mov         r8, qword ptr [rsp + 16]
    mov         rdi, qword ptr [rsp + 8]
    jmp         .L104
.L105:
    mov         r15, qword ptr [rsp + 176]
    lea         rax, [r15 - 1]
    and         r15, rax
    mov         rbx, qword ptr [rsp + 32]
    je          .L106
.L104:
    mov         qword ptr [rsp + 176], r15
    rep         bsf rax, r15
    mov         esi, eax
    shl         esi, 6
    add         rsi, qword ptr [rsp + 40]
    mov         rcx, rbp
    sub         rcx, rsi
    mov         edx, 0
    cmovb       rcx, rdx
    mov         r15, -1
    shl         r15, cl
    cmp         rcx, 64
    cmovae      r15, rdx
    and         r15, qword ptr [rsp + 8*rax + 272]
    je          .L105
    cmp         byte ptr [rsp + 128], 0
    je          .L107
    rep         bsf rbx, r15
    add         rbx, rsi
    test        r12b, r12b
    cmove       r9, rbx
    mov         rax, rbx
    sub         rax, r9
    mov         rcx, r9
    sub         rcx, rbx
    cmovb       rcx, rax
    cmp         rcx, 65535
    ja          .L108
    movzx       eax, byte ptr [r10 + 200]
    mov         byte ptr [rsp + 72], al
    inc         r12b
.L109:
    lea         edx, [r12 - 1]
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r10 + 2*rdx + 64], cx
    mov         rbp, rbx
    add         rbp, rdi
    cmp         r12b, byte ptr [rsp + 72]
    jae         .L110
    lea         rdx, [r15 - 1]
    mov         rcx, rbp
    sub         rcx, rsi
    mov         ebx, 0
    cmovb       rcx, rbx
    mov         rax, rsi
    mov         rsi, -1
    shl         rsi, cl
    cmp         rcx, 64
    cmovae      rsi, rbx
    and         rsi, rdx
    and         r15, rsi
    je          .L105
    rep         bsf rbx, r15
    add         rbx, rax
    test        r12b, r12b
    cmove       r9, rbx
    mov         rdx, rbx
    sub         rdx, r9
    mov         rcx, r9
    sub         rcx, rbx
    cmovb       rcx, rdx
    inc         r12b
    cmp         rcx, 65535
    mov         rsi, rax
    jbe         .L109
    jmp         .L111
.L107:
    mov         qword ptr [rsp + 72], rsi
    movdqa      xmmword ptr [rsp + 224], xmm12
    movdqa      xmmword ptr [rsp + 336], xmm13
    jmp         .L112
.L113:
    mov         rdi, qword ptr [rsp + 8]
.L114:
    mov         rsi, qword ptr [rsp + 72]
.L115:
    lea         rax, [r15 - 1]
    mov         rcx, rbp
    sub         rcx, rsi
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    mov         rsi, qword ptr [rsp + 72]
    and         rdx, rax
    and         r15, rdx
    je          .L105
.L112:
    rep         bsf rbx, r15
    add         rbx, rsi
    mov         rcx, rbx
    add         rcx, rdi
    setb        al
    cmp         rcx, qword ptr [rsp + 32]
    seta        dl
    or          dl, al
    jne         .L115
    lea         rdx, [r8 + rbx]
    cmp         rdi, 17
    jb          .L116
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 24]
.L117:
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    mov         r8, qword ptr [rdi]
    cmp         rax, r8
    jne         .L118
    add         rdx, 8
    add         rdi, 8
    mov         rax, qword ptr [rsp + 8]
    add         rax, rsi
    add         rax, -8
    add         rsi, -8
    cmp         rax, 16
    ja          .L117
    mov         r13, r12
    mov         r12, r9
    mov         rax, qword ptr [rsp + 8]
    lea         r8, [rax + rsi]
    neg         rsi
    jmp         .L119
.L116:
    cmp         rdi, 7
    ja          .L120
    cmp         rdi, 4
    jae         .L121
    cmp         rdi, 2
    jae         .L122
    test        rdi, rdi
    je          .L123
#APP
    movzx       eax, byte ptr [rdx]
#NO_APP
    mov         rdx, qword ptr [rsp + 24]
    cmp         byte ptr [rdx], al
    je          .L123
    xor         edx, edx
    jmp         .L124
.L118:
    xor         r8, rax
    rep         bsf rcx, r8
    mov         edx, ecx
    shr         edx, 3
    sub         rdx, rsi
    and         cl, 56
    shr         rax, cl
    mov         r8, qword ptr [rsp + 16]
    jmp         .L124
.L120:
    mov         r13, r12
    mov         r12, r9
    xor         esi, esi
    mov         r8, rdi
    mov         rdi, qword ptr [rsp + 24]
.L119:
    mov         r9, qword ptr [rdi]
    mov         rdi, qword ptr [rdi + r8 - 8]
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    cmp         rax, r9
    jne         .L125
    lea         rax, [rdx + r8]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         r9, r12
    mov         r12, r13
    mov         r8, qword ptr [rsp + 16]
    mov         r13b, 4
    je          .L123
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 216]
    jmp         .L126
.L125:
    xor         r9, rax
    rep         bsf rcx, r9
    mov         edx, ecx
    shr         edx, 3
    add         rdx, rsi
    and         cl, 56
    shr         rax, cl
    mov         r9, r12
    mov         r12, r13
    mov         r8, qword ptr [rsp + 16]
    mov         r13b, 4
    jmp         .L124
.L121:
    mov         r13, rdi
    mov         rax, qword ptr [rsp + 24]
    mov         edi, dword ptr [rax]
    mov         esi, dword ptr [rax + r13 - 4]
#APP
    mov         eax, dword ptr [rdx]
#NO_APP
    mov         eax, eax
    cmp         rax, rdi
    jne         .L127
    lea         rax, [rdx + r13]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    mov         eax, eax
    cmp         rax, rsi
    mov         r13b, 4
    je          .L123
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 208]
    jmp         .L126
.L122:
    mov         r13, rdi
    mov         rax, qword ptr [rsp + 24]
    movzx       edi, word ptr [rax]
    movzx       esi, word ptr [rax + r13 - 2]
#APP
    movzx       eax, word ptr [rdx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdi
    jne         .L127
    lea         rax, [rdx + r13]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    mov         r13b, 4
    jne         .L128
.L123:
    test        r12b, r12b
    cmove       r9, rbx
    mov         rdx, rbx
    sub         rdx, r9
    mov         rax, r9
    sub         rax, rbx
    cmovb       rax, rdx
    cmp         rax, 65535
    mov         rsi, qword ptr [rsp + 72]
    ja          .L129
    mov         edx, r12d
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r10 + 2*rdx + 64], ax
    inc         r12b
    cmp         r12b, byte ptr [r10 + 200]
    jae         .L130
    mov         rbp, rcx
    mov         rdi, qword ptr [rsp + 8]
    jmp         .L115
.L127:
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
    and         cl, 56
    shr         rax, cl
    mov         r13b, 4
    jmp         .L124
.L128:
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 200]
.L126:
    and         cl, 56
    shr         rax, cl
.L124:
    lea         rcx, [rdx + 1]
    movq        xmm0, rcx
    movdqu      xmm1, xmmword ptr [r10 + 24]
    shufpd      xmm0, xmmword ptr [rip + .C1], 2
    paddq       xmm0, xmm1
    movdqu      xmmword ptr [r10 + 24], xmm0
    cmp         rdx, 16
    mov         qword ptr [rsp + 120], rdx
    jb          .L113
    mov         rbp, r12
    mov         r13, r9
    movzx       ecx, al
    mov         rdi, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 8]
    mov         r12, r10
    call        qword ptr [rip + atomic_memchr_kernels::algo::substring::bad_character::shift::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>]
    mov         r10, r12
    add         rax, rbx
    shl         rbx, 4
    add         rbx, 4096
    cmp         qword ptr [r12 + 24], rbx
    ja          .L131
    mov         r11, qword ptr [rsp + 64]
    mov         r9, r13
    mov         r12, rbp
    mov         r8, qword ptr [rsp + 16]
    mov         rdi, qword ptr [rsp + 8]
    mov         rbp, rax
    mov         r13b, 4
    movdqa      xmm12, xmmword ptr [rsp + 224]
    movdqa      xmm13, xmmword ptr [rsp + 336]
    jmp         .L114
.L103:
    mov         rdi, qword ptr [rsp + 8]
.L106:
    mov         rax, qword ptr [r10 + 16]
    sub         rax, qword ptr [rsp + 48]
    sub         rax, qword ptr [r10 + 40]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [r10 + 32]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         r15, qword ptr [rsp + 304]
    mov         rax, qword ptr [rsp + 80]
    mov         r8, qword ptr [rsp + 144]
    jbe         .L93
    mov         rax, r11
    sub         rax, qword ptr [rsp + 48]
    cmp         rax, rbp
    cmova       rbp, rax
    mov         r13b, 2
.L100:
    mov         r8, qword ptr [rsp + 16]
    jmp         .L46
.L92:
    mov         qword ptr [rsp + 40], r9
    lea         r9, [r8 + rdx]
    lea         rdi, [r8 + rcx]
    mov         r8, qword ptr [rsp + 24]
    movzx       eax, byte ptr [r8 + rax]
    movd        xmm0, eax
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    movdqa      xmmword ptr [rsp + 80], xmm0
    movzx       eax, byte ptr [r8 + rdx]
    movd        xmm0, eax
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    movdqa      xmmword ptr [rsp + 144], xmm0
    movzx       eax, byte ptr [r8 + rcx]
    movd        xmm0, eax
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    movdqa      xmmword ptr [rsp + 160], xmm0
    lea         rcx, [r15 + r13]
    lea         rdx, [r9 + r13]
    add         r13, rdi
    mov         qword ptr [rsp + 360], r15
    lea         rax, [r15 + r14]
    add         rax, -256
    mov         qword ptr [rsp + 384], rax
    lea         rax, [r9 + r14 - 256]
    mov         qword ptr [rsp + 376], rax
    lea         rax, [rdi + r14 - 256]
    mov         qword ptr [rsp + 368], rax
    mov         qword ptr [rsp + 248], rsi
    mov         rbx, rsi
    mov         r15, rsi
    mov         rax, r13
    mov         r13, rcx
.L132:
    mov         r8, r13
    mov         rcx, rdx
    jmp         .L133
.L134:
    mov         rax, rsi
    or          rax, rdx
    or          rax, rdi
    or          rax, r9
    mov         r8, r13
    mov         rcx, qword ptr [rsp + 72]
    mov         rax, qword ptr [rsp + 104]
    jne         .L135
.L133:
    cmp         r15, 256
    jae         .L136
    test        r15, r15
    mov         r9, qword ptr [rsp + 40]
    mov         rdi, qword ptr [rsp + 8]
    jne         .L137
    jmp         .L138
.L136:
    mov         r13, r15
    mov         r15, rbx
    mov         rbx, qword ptr [rsp + 248]
    cmp         rbx, 256
    setb        dl
    cmp         r15, 256
    setb        sil
    or          sil, dl
    mov         r9, qword ptr [rsp + 40]
    mov         rdi, qword ptr [rsp + 8]
    je          .L139
.L137:
    cmp         r14, 255
    jbe         .L140
    mov         r13, r8
    xor         r15d, r15d
    mov         qword ptr [rsp + 72], r8
    mov         qword ptr [rsp + 248], 0
    mov         qword ptr [rsp + 104], r8
    xor         ebx, ebx
    mov         r8, qword ptr [rsp + 384]
    mov         rcx, qword ptr [rsp + 376]
    mov         rax, qword ptr [rsp + 368]
    jmp         .L141
.L139:
    lea         rsi, [r8 + 256]
    add         r13, -256
    lea         rdx, [rcx + 256]
    mov         qword ptr [rsp + 72], rdx
    add         rbx, -256
    mov         qword ptr [rsp + 248], rbx
    add         r15, -256
    lea         rdx, [rax + 256]
    mov         qword ptr [rsp + 104], rdx
    mov         rbx, r15
    mov         r15, r13
    mov         r13, rsi
.L141:
#APP
    movdqu      xmm3, xmmword ptr [r8]
    movdqu      xmm2, xmmword ptr [r8 + 16]
    movdqu      xmm1, xmmword ptr [r8 + 32]
    movdqu      xmm0, xmmword ptr [r8 + 48]
#NO_APP
    movaps      xmmword ptr [rsp + 304], xmm3
    movaps      xmmword ptr [rsp + 336], xmm2
    movaps      xmmword ptr [rsp + 128], xmm1
    movaps      xmmword ptr [rsp + 48], xmm0
#APP
    movdqu      xmm13, xmmword ptr [rcx]
    movdqu      xmm11, xmmword ptr [rcx + 16]
    movdqu      xmm7, xmmword ptr [rcx + 32]
    movdqu      xmm0, xmmword ptr [rcx + 48]
#NO_APP
    movaps      xmmword ptr [rsp + 176], xmm0
#APP
    movdqu      xmm5, xmmword ptr [rax]
    movdqu      xmm0, xmmword ptr [rax + 16]
    movdqu      xmm15, xmmword ptr [rax + 32]
    movdqu      xmm1, xmmword ptr [rax + 48]
#NO_APP
    movaps      xmmword ptr [rsp + 320], xmm1
    movaps      xmmword ptr [rsp + 224], xmm0
#APP
    movdqu      xmm4, xmmword ptr [r8 + 64]
    movdqu      xmm6, xmmword ptr [r8 + 80]
    movdqu      xmm8, xmmword ptr [r8 + 96]
    movdqu      xmm10, xmmword ptr [r8 + 112]
#NO_APP
    movdqa      xmm1, xmmword ptr [rsp + 80]
    pcmpeqb     xmm4, xmm1
#APP
    movdqu      xmm9, xmmword ptr [rcx + 64]
    movdqu      xmm12, xmmword ptr [rcx + 80]
    movdqu      xmm14, xmmword ptr [rcx + 96]
    movdqu      xmm0, xmmword ptr [rcx + 112]
#NO_APP
    movdqa      xmm3, xmmword ptr [rsp + 144]
    pcmpeqb     xmm9, xmm3
    pand        xmm9, xmm4
    pcmpeqb     xmm6, xmm1
    pcmpeqb     xmm12, xmm3
    pand        xmm12, xmm6
    pcmpeqb     xmm8, xmm1
    pcmpeqb     xmm14, xmm3
    pand        xmm14, xmm8
    pcmpeqb     xmm10, xmm1
    pcmpeqb     xmm0, xmm3
    pand        xmm0, xmm10
#APP
    movdqu      xmm10, xmmword ptr [rax + 64]
    movdqu      xmm8, xmmword ptr [rax + 80]
    movdqu      xmm6, xmmword ptr [rax + 96]
    movdqu      xmm4, xmmword ptr [rax + 112]
#NO_APP
    movdqa      xmm2, xmmword ptr [rsp + 160]
    pcmpeqb     xmm10, xmm2
    pand        xmm10, xmm9
    pcmpeqb     xmm8, xmm2
    pand        xmm8, xmm12
    pcmpeqb     xmm6, xmm2
    pand        xmm6, xmm14
    pcmpeqb     xmm4, xmm2
    pand        xmm4, xmm0
    movdqa      xmm0, xmmword ptr [rsp + 304]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm13, xmm3
    pand        xmm13, xmm0
    movdqa      xmm0, xmmword ptr [rsp + 336]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm11, xmm3
    pand        xmm11, xmm0
    movdqa      xmm0, xmmword ptr [rsp + 128]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm7, xmm3
    pand        xmm7, xmm0
    movdqa      xmm9, xmmword ptr [rsp + 48]
    pcmpeqb     xmm9, xmm1
    movdqa      xmm1, xmmword ptr [rsp + 320]
    movdqa      xmm0, xmmword ptr [rsp + 176]
    pcmpeqb     xmm0, xmm3
    movdqa      xmm3, xmmword ptr [rsp + 224]
    pand        xmm0, xmm9
    pcmpeqb     xmm5, xmm2
    pand        xmm5, xmm13
    pcmpeqb     xmm3, xmm2
    pand        xmm3, xmm11
    pcmpeqb     xmm15, xmm2
    pand        xmm15, xmm7
    movdqa      xmm7, xmm5
    pcmpeqb     xmm1, xmm2
    pand        xmm1, xmm0
    movdqa      xmm0, xmm3
    por         xmm0, xmm5
    movdqa      xmm5, xmm15
    por         xmm5, xmm1
    por         xmm5, xmm0
    movdqa      xmm0, xmm10
    por         xmm0, xmm8
    por         xmm0, xmm6
    por         xmm0, xmm5
    por         xmm0, xmm4
    psllw       xmm0, 7
    pmovmskb    edi, xmm0
    mov         edx, 0
    mov         esi, 0
    test        edi, edi
    je          .L142
    pmovmskb    edx, xmm10
    pmovmskb    edi, xmm8
    shl         edi, 16
    or          edi, edx
    pmovmskb    esi, xmm6
    pmovmskb    edx, xmm4
    shl         edx, 16
    or          edx, esi
    pmovmskb    esi, xmm7
    mov         qword ptr [rsp + 112], r13
    mov         r13, rbx
    mov         rbx, r15
    mov         r15, r8
    pmovmskb    r8d, xmm3
    shl         r8d, 16
    or          r8d, esi
    pmovmskb    r9d, xmm15
    pmovmskb    esi, xmm1
    shl         esi, 16
    or          esi, r9d
    shl         rsi, 32
    or          rsi, r8
    mov         r8, r15
    mov         r15, rbx
    mov         rbx, r13
    mov         r13, qword ptr [rsp + 112]
    shl         rdx, 32
    or          rdx, rdi
.L142:
#APP
    movdqu      xmm3, xmmword ptr [r8 + 128]
    movdqu      xmm2, xmmword ptr [r8 + 144]
    movdqu      xmm1, xmmword ptr [r8 + 160]
    movdqu      xmm0, xmmword ptr [r8 + 176]
#NO_APP
    movaps      xmmword ptr [rsp + 304], xmm3
    movaps      xmmword ptr [rsp + 336], xmm2
    movaps      xmmword ptr [rsp + 128], xmm1
    movaps      xmmword ptr [rsp + 48], xmm0
#APP
    movdqu      xmm13, xmmword ptr [rcx + 128]
    movdqu      xmm11, xmmword ptr [rcx + 144]
    movdqu      xmm4, xmmword ptr [rcx + 160]
    movdqu      xmm0, xmmword ptr [rcx + 176]
#NO_APP
    movaps      xmmword ptr [rsp + 176], xmm0
#APP
    movdqu      xmm2, xmmword ptr [rax + 128]
    movdqu      xmm7, xmmword ptr [rax + 144]
    movdqu      xmm0, xmmword ptr [rax + 160]
    movdqu      xmm1, xmmword ptr [rax + 176]
#NO_APP
    movaps      xmmword ptr [rsp + 320], xmm1
    movaps      xmmword ptr [rsp + 224], xmm0
    mov         qword ptr [rsp + 240], r8
#APP
    movdqu      xmm5, xmmword ptr [r8 + 192]
    movdqu      xmm6, xmmword ptr [r8 + 208]
    movdqu      xmm9, xmmword ptr [r8 + 224]
    movdqu      xmm10, xmmword ptr [r8 + 240]
#NO_APP
    movdqa      xmm1, xmmword ptr [rsp + 80]
    pcmpeqb     xmm5, xmm1
#APP
    movdqu      xmm8, xmmword ptr [rcx + 192]
    movdqu      xmm12, xmmword ptr [rcx + 208]
    movdqu      xmm14, xmmword ptr [rcx + 224]
    movdqu      xmm0, xmmword ptr [rcx + 240]
#NO_APP
    movdqa      xmm3, xmmword ptr [rsp + 144]
    pcmpeqb     xmm8, xmm3
    pand        xmm8, xmm5
    pcmpeqb     xmm6, xmm1
    pcmpeqb     xmm12, xmm3
    pand        xmm12, xmm6
    pcmpeqb     xmm9, xmm1
    pcmpeqb     xmm14, xmm3
    pand        xmm14, xmm9
    pcmpeqb     xmm10, xmm1
    pcmpeqb     xmm0, xmm3
    pand        xmm0, xmm10
#APP
    movdqu      xmm10, xmmword ptr [rax + 192]
    movdqu      xmm9, xmmword ptr [rax + 208]
    movdqu      xmm6, xmmword ptr [rax + 224]
    movdqu      xmm5, xmmword ptr [rax + 240]
#NO_APP
    movdqa      xmm15, xmmword ptr [rsp + 160]
    pcmpeqb     xmm10, xmm15
    pand        xmm10, xmm8
    pcmpeqb     xmm9, xmm15
    pand        xmm9, xmm12
    pcmpeqb     xmm6, xmm15
    pand        xmm6, xmm14
    pcmpeqb     xmm5, xmm15
    pand        xmm5, xmm0
    movdqa      xmm0, xmmword ptr [rsp + 304]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm13, xmm3
    pand        xmm13, xmm0
    movdqa      xmm0, xmmword ptr [rsp + 336]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm11, xmm3
    pand        xmm11, xmm0
    movdqa      xmm0, xmmword ptr [rsp + 128]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm4, xmm3
    pand        xmm4, xmm0
    movdqa      xmm8, xmmword ptr [rsp + 48]
    pcmpeqb     xmm8, xmm1
    movdqa      xmm1, xmmword ptr [rsp + 320]
    movdqa      xmm0, xmmword ptr [rsp + 176]
    pcmpeqb     xmm0, xmm3
    movdqa      xmm3, xmmword ptr [rsp + 224]
    pand        xmm0, xmm8
    pcmpeqb     xmm2, xmm15
    pand        xmm2, xmm13
    pcmpeqb     xmm7, xmm15
    pand        xmm7, xmm11
    pcmpeqb     xmm3, xmm15
    pand        xmm3, xmm4
    pcmpeqb     xmm1, xmm15
    pand        xmm1, xmm0
    movdqa      xmm0, xmm7
    por         xmm0, xmm2
    movdqa      xmm4, xmm3
    por         xmm4, xmm1
    por         xmm4, xmm0
    movdqa      xmm0, xmm10
    por         xmm0, xmm9
    por         xmm0, xmm6
    por         xmm0, xmm4
    por         xmm0, xmm5
    psllw       xmm0, 7
    pmovmskb    eax, xmm0
    mov         edi, 0
    mov         r9d, 0
    test        eax, eax
    je          .L134
    pmovmskb    ecx, xmm10
    pmovmskb    eax, xmm9
    shl         eax, 16
    or          eax, ecx
    pmovmskb    ecx, xmm6
    pmovmskb    edi, xmm5
    shl         edi, 16
    or          edi, ecx
    pmovmskb    ecx, xmm2
    pmovmskb    r8d, xmm7
    shl         r8d, 16
    or          r8d, ecx
    pmovmskb    ecx, xmm3
    pmovmskb    r9d, xmm1
    shl         r9d, 16
    or          r9d, ecx
    shl         r9, 32
    or          r9, r8
    shl         rdi, 32
    or          rdi, rax
    jmp         .L134
.L135:
    mov         qword ptr [rsp + 224], rbx
    mov         qword ptr [rsp + 272], rsi
    mov         qword ptr [rsp + 280], rdx
    xor         eax, eax
    test        rdx, rdx
    setne       al
    mov         qword ptr [rsp + 288], r9
    xor         ecx, ecx
    test        r9, r9
    setne       cl
    mov         qword ptr [rsp + 296], rdi
    xor         r8d, r8d
    test        rdi, rdi
    setne       r8b
    xor         edx, edx
    test        rsi, rsi
    setne       dl
    lea         rax, [rdx + 2*rax]
    lea         rax, [rax + 4*rcx]
    mov         rcx, r8
    shl         ecx, 3
    or          rcx, rax
    je          .L143
    mov         rax, qword ptr [rsp + 240]
    sub         rax, qword ptr [rsp + 360]
    mov         qword ptr [rsp + 240], rax
    mov         r9, qword ptr [rsp + 40]
    mov         rbx, qword ptr [rsp + 32]
    mov         r8, qword ptr [rsp + 16]
    mov         rdi, qword ptr [rsp + 8]
    mov         qword ptr [rsp + 128], r15
    mov         qword ptr [rsp + 112], r13
    jmp         .L144
.L143:
    mov         r9, qword ptr [rsp + 40]
.L145:
    mov         qword ptr [rsp + 40], r9
    mov         rax, qword ptr [r10 + 16]
    sub         rax, r15
    sub         rax, qword ptr [r10 + 40]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [r10 + 32]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         rax, qword ptr [rsp + 104]
    mov         rbx, qword ptr [rsp + 224]
    mov         rdx, qword ptr [rsp + 72]
    jbe         .L132
    jmp         .L146
.L147:
    mov         r15, qword ptr [rsp + 128]
    mov         r13, qword ptr [rsp + 112]
.L148:
    mov         rcx, qword ptr [rsp + 176]
    lea         rax, [rcx - 1]
    and         rcx, rax
    mov         rbp, qword ptr [rsp + 48]
    je          .L145
.L144:
    mov         qword ptr [rsp + 176], rcx
    rep         bsf rax, rcx
    mov         esi, eax
    shl         esi, 6
    add         rsi, qword ptr [rsp + 240]
    mov         qword ptr [rsp + 48], rbp
    mov         rcx, rbp
    sub         rcx, rsi
    mov         edx, 0
    cmovb       rcx, rdx
    mov         rbp, -1
    shl         rbp, cl
    cmp         rcx, 64
    cmovae      rbp, rdx
    and         rbp, qword ptr [rsp + 8*rax + 272]
    je          .L148
    cmp         byte ptr [rsp + 268], 0
    je          .L149
    rep         bsf r13, rbp
    add         r13, rsi
    test        r12b, r12b
    cmove       r9, r13
    mov         rax, r13
    sub         rax, r9
    mov         rcx, r9
    sub         rcx, r13
    cmovb       rcx, rax
    cmp         rcx, 65535
    ja          .L150
    movzx       eax, byte ptr [r10 + 200]
    mov         byte ptr [rsp + 40], al
    inc         r12b
.L151:
    lea         edx, [r12 - 1]
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r10 + 2*rdx + 64], cx
    add         r13, rdi
    cmp         r12b, byte ptr [rsp + 40]
    jae         .L152
    lea         rdx, [rbp - 1]
    mov         qword ptr [rsp + 48], r13
    sub         r13, rsi
    mov         r15d, 0
    cmovb       r13, r15
    mov         rax, rsi
    mov         rsi, -1
    mov         ecx, r13d
    shl         rsi, cl
    cmp         r13, 64
    cmovae      rsi, r15
    and         rsi, rdx
    and         rbp, rsi
    je          .L147
    rep         bsf r13, rbp
    add         r13, rax
    test        r12b, r12b
    cmove       r9, r13
    mov         rdx, r13
    sub         rdx, r9
    mov         rcx, r9
    sub         rcx, r13
    cmovb       rcx, rdx
    inc         r12b
    cmp         rcx, 65535
    mov         rsi, rax
    jbe         .L151
    jmp         .L153
.L149:
    mov         qword ptr [rsp + 40], rsi
    jmp         .L154
.L155:
    mov         r13, qword ptr [rsp + 112]
.L156:
    lea         rax, [rbp - 1]
    mov         rcx, qword ptr [rsp + 48]
    sub         rcx, rsi
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    mov         rsi, qword ptr [rsp + 40]
    and         rdx, rax
    and         rbp, rdx
    je          .L148
.L154:
    rep         bsf r13, rbp
    add         r13, rsi
    mov         rcx, r13
    add         rcx, rdi
    setb        al
    cmp         rcx, rbx
    seta        dl
    or          dl, al
    jne         .L155
    lea         rdx, [r8 + r13]
    cmp         rdi, 17
    jb          .L157
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 24]
.L158:
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    mov         r8, qword ptr [rdi]
    cmp         rax, r8
    jne         .L159
    add         rdx, 8
    add         rdi, 8
    mov         rax, qword ptr [rsp + 8]
    add         rax, rsi
    add         rax, -8
    add         rsi, -8
    cmp         rax, 16
    ja          .L158
    mov         rbx, r9
    mov         rax, qword ptr [rsp + 8]
    lea         r8, [rax + rsi]
    neg         rsi
    jmp         .L160
.L157:
    cmp         rdi, 7
    ja          .L161
    cmp         rdi, 4
    jae         .L162
    cmp         rdi, 2
    jae         .L163
    test        rdi, rdi
    je          .L164
#APP
    movzx       eax, byte ptr [rdx]
#NO_APP
    mov         rdx, qword ptr [rsp + 24]
    cmp         byte ptr [rdx], al
    je          .L164
    xor         edx, edx
    jmp         .L165
.L159:
    xor         r8, rax
    rep         bsf rcx, r8
    mov         edx, ecx
    shr         edx, 3
    sub         rdx, rsi
    and         cl, 56
    shr         rax, cl
    jmp         .L166
.L161:
    mov         rbx, r9
    xor         esi, esi
    mov         r8, rdi
    mov         rdi, qword ptr [rsp + 24]
.L160:
    mov         r9, qword ptr [rdi]
    mov         rdi, qword ptr [rdi + r8 - 8]
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    cmp         rax, r9
    jne         .L167
    lea         rax, [rdx + r8]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         r9, rbx
    mov         rbx, qword ptr [rsp + 32]
    mov         r8, qword ptr [rsp + 16]
    je          .L164
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 216]
    jmp         .L168
.L167:
    xor         r9, rax
    rep         bsf rcx, r9
    mov         edx, ecx
    shr         edx, 3
    add         rdx, rsi
    and         cl, 56
    shr         rax, cl
    mov         r9, rbx
    mov         rbx, qword ptr [rsp + 32]
.L166:
    mov         r8, qword ptr [rsp + 16]
    jmp         .L165
.L162:
    mov         r15, rdi
    mov         rax, qword ptr [rsp + 24]
    mov         edi, dword ptr [rax]
    mov         esi, dword ptr [rax + r15 - 4]
#APP
    mov         eax, dword ptr [rdx]
#NO_APP
    mov         eax, eax
    cmp         rax, rdi
    jne         .L169
    lea         rax, [rdx + r15]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    mov         eax, eax
    cmp         rax, rsi
    mov         r15, qword ptr [rsp + 128]
    je          .L164
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 208]
    jmp         .L168
.L163:
    mov         r15, rdi
    mov         rax, qword ptr [rsp + 24]
    movzx       edi, word ptr [rax]
    movzx       esi, word ptr [rax + r15 - 2]
#APP
    movzx       eax, word ptr [rdx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdi
    jne         .L169
    lea         rax, [rdx + r15]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    mov         r15, qword ptr [rsp + 128]
    jne         .L170
.L164:
    test        r12b, r12b
    cmove       r9, r13
    mov         rdx, r13
    sub         rdx, r9
    mov         rax, r9
    sub         rax, r13
    cmovb       rax, rdx
    cmp         rax, 65535
    mov         rsi, qword ptr [rsp + 40]
    ja          .L171
    mov         edx, r12d
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r10 + 2*rdx + 64], ax
    inc         r12b
    cmp         r12b, byte ptr [r10 + 200]
    jae         .L172
    mov         qword ptr [rsp + 48], rcx
    mov         rdi, qword ptr [rsp + 8]
    jmp         .L155
.L169:
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
    and         cl, 56
    shr         rax, cl
    mov         r15, qword ptr [rsp + 128]
    jmp         .L165
.L170:
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 200]
.L168:
    and         cl, 56
    shr         rax, cl
.L165:
    lea         rcx, [rdx + 1]
    movq        xmm0, rcx
    movdqu      xmm1, xmmword ptr [r10 + 24]
    shufpd      xmm0, xmmword ptr [rip + .C1], 2
    paddq       xmm0, xmm1
    movdqu      xmmword ptr [r10 + 24], xmm0
    cmp         rdx, 16
    mov         qword ptr [rsp + 120], rdx
    jae         .L173
    mov         rdi, qword ptr [rsp + 8]
    jmp         .L174
.L173:
    mov         r15, r12
    mov         r12, r9
    movzx       ecx, al
    mov         rdi, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 8]
    mov         rbx, r10
    call        qword ptr [rip + atomic_memchr_kernels::algo::substring::bad_character::shift::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>]
    mov         r10, rbx
    add         rax, r13
    mov         qword ptr [rsp + 48], rax
    shl         r13, 4
    add         r13, 4096
    cmp         qword ptr [rbx + 24], r13
    ja          .L175
    mov         r11, qword ptr [rsp + 64]
    mov         r9, r12
    mov         r12, r15
    mov         rbx, qword ptr [rsp + 32]
    mov         r8, qword ptr [rsp + 16]
    mov         rdi, qword ptr [rsp + 8]
    mov         r15, qword ptr [rsp + 128]
.L174:
    mov         r13, qword ptr [rsp + 112]
    mov         rsi, qword ptr [rsp + 40]
    jmp         .L156
.L52:
    cmp         r11, rbp
    cmova       rbp, r11
    mov         r13b, 1
    jmp         .L53
.L98:
    cmp         r11, rbp
    cmova       rbp, r11
    mov         r13b, 1
    mov         r8, qword ptr [rsp + 16]
    jmp         .L46
.L138:
    cmp         r11, rbp
    cmova       rbp, r11
    mov         r13b, 1
    mov         rbx, qword ptr [rsp + 32]
    mov         r8, qword ptr [rsp + 16]
    jmp         .L46
.L140:
    mov         rbx, qword ptr [rsp + 32]
    mov         r8, qword ptr [rsp + 16]
    mov         r13b, 4
    jmp         .L46
.L63:
    xor         r13d, r13d
    mov         rbx, qword ptr [rsp + 32]
    mov         r15, rcx
    jmp         .L176
.L64:
    dec         r12b
.L61:
    mov         rbp, qword ptr [rsp + 48]
    cmp         rbx, rbp
    cmova       rbp, rbx
    xor         r13d, r13d
    mov         rbx, qword ptr [rsp + 32]
    jmp         .L46
.L152:
    mov         rbp, r13
    jmp         .L177
.L111:
    dec         r12b
.L108:
    cmp         rbx, rbp
    cmova       rbp, rbx
.L110:
    xor         r13d, r13d
    mov         rbx, qword ptr [rsp + 32]
    jmp         .L46
.L153:
    dec         r12b
.L150:
    mov         rbp, qword ptr [rsp + 48]
    cmp         r13, rbp
    cmova       rbp, r13
.L177:
    xor         r13d, r13d
.L46:
    mov         r15, rbp
.L176:
    cmp         r13b, 3
    jne         .L178
    mov         r13, r15
.L40:
    mov         rax, r11
    sub         rax, r13
    mov         rsi, rbx
    mov         ebx, 0
    cmovae      rbx, rax
    mov         rax, qword ptr [rsp + 400]
    cmp         rax, rbx
    cmovb       rbx, rax
    add         rbx, r13
    mov         rax, qword ptr [rsp + 392]
    add         rax, rbx
    mov         rcx, rax
    sub         rcx, r13
    setb        dl
    cmp         rax, rsi
    seta        al
    or          al, dl
    mov         r15, r13
    jne         .L1
    mov         rbp, r12
    mov         r12, r9
    mov         r14, r10
    lea         rdx, [r8 + r13]
    mov         rsi, rdi
    mov         rdi, qword ptr [rsp + 24]
    call        qword ptr [rip + atomic_memchr_kernels::algo::substring::two_way::find::<atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>]
    cmp         rax, 1
    jne         .L179
    mov         r15, rdx
    add         r15, r13
    test        bpl, bpl
    mov         rax, r12
    cmove       rax, r15
    mov         rcx, r15
    sub         rcx, rax
    mov         r9, rax
    sub         rax, r15
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L180
    mov         r12, rbp
    mov         ecx, r12d
    and         cl, 63
    movzx       ecx, cl
    mov         r10, r14
    mov         word ptr [r14 + 2*rcx + 64], ax
    inc         r12b
    mov         rdi, qword ptr [rsp + 8]
    add         r15, rdi
    movzx       ecx, byte ptr [r14 + 200]
    cmp         r12b, cl
    mov         r11, qword ptr [rsp + 64]
    mov         r8, qword ptr [rsp + 16]
    jb          .L1
    jmp         .L181
.L85:
    mov         r11, qword ptr [rsp + 64]
    mov         r9, r13
    mov         r13b, 3
    mov         r12, qword ptr [rsp + 80]
    jmp         .L182
.L131:
    mov         r11, qword ptr [rsp + 64]
    mov         r9, r13
    mov         r13b, 3
    mov         r12, rbp
    mov         rbx, qword ptr [rsp + 32]
    mov         r8, qword ptr [rsp + 16]
    mov         rdi, qword ptr [rsp + 8]
    mov         r15, rax
    jmp         .L176
.L175:
    mov         r13b, 3
    mov         r11, qword ptr [rsp + 64]
    mov         r9, r12
    mov         r12, r15
.L182:
    mov         rbx, qword ptr [rsp + 32]
    mov         r8, qword ptr [rsp + 16]
    mov         rdi, qword ptr [rsp + 8]
    mov         r15, qword ptr [rsp + 48]
    jmp         .L176
.L83:
    mov         rdi, qword ptr [rsp + 8]
    jmp         .L61
.L84:
    xor         r13d, r13d
    mov         rbp, rcx
    mov         rbx, qword ptr [rsp + 32]
    jmp         .L53
.L129:
    mov         rdi, qword ptr [rsp + 8]
    jmp         .L108
.L171:
    mov         rdi, qword ptr [rsp + 8]
    jmp         .L150
.L130:
    xor         r13d, r13d
    mov         rbx, qword ptr [rsp + 32]
    mov         rdi, qword ptr [rsp + 8]
    mov         r15, rcx
    jmp         .L176
.L172:
    xor         r13d, r13d
    mov         rdi, qword ptr [rsp + 8]
    mov         r15, rcx
    jmp         .L176
.L179:
    cmp         rbx, r13
    cmova       r13, rbx
    mov         r15, r13
    mov         r10, r14
    mov         r11, qword ptr [rsp + 64]
    mov         r9, r12
    mov         r12, rbp
    mov         r8, qword ptr [rsp + 16]
    mov         rdi, qword ptr [rsp + 8]
    jmp         .L1
.L146:
    mov         rax, r11
    sub         rax, r15
    cmp         rax, rbp
    cmova       rbp, rax
    mov         r13b, 2
    mov         r9, qword ptr [rsp + 40]
    mov         rbx, qword ptr [rsp + 32]
    mov         r8, qword ptr [rsp + 16]
    jmp         .L53
.L178:
    movzx       eax, r13b
    cmp         eax, 2
    jb          .L183
    jne         .L183
    mov         r11, qword ptr [rsp + 64]
    mov         r8, qword ptr [rsp + 16]
.L23:
    mov         rax, r11
    sub         rax, r15
    mov         esi, 0
    cmovae      rsi, rax
    movzx       eax, byte ptr [r10 + 49]
    movzx       ecx, byte ptr [r10 + 50]
    movzx       edx, byte ptr [r10 + 51]
    cmp         qword ptr [rsp + 120], 255
    ja          .L184
    cmp         edx, 3
    je          .L185
    cmp         edx, 2
    je          .L186
    jmp         .L184
.L185:
    mov         eax, ecx
.L186:
    mov         rcx, qword ptr [rsp + 120]
.L184:
    mov         rdi, qword ptr [r10 + 16]
    sub         rdi, rsi
    inc         dl
    movzx       edx, dl
    cmp         dl, 3
    mov         esi, 3
    cmovae      edx, esi
    mov         byte ptr [r10 + 49], al
    mov         byte ptr [r10 + 50], cl
    mov         byte ptr [r10 + 51], dl
    mov         qword ptr [r10 + 32], 0
    mov         qword ptr [r10 + 40], rdi
    mov         rdi, qword ptr [rsp + 8]
    jmp         .L1
.L27:
    cmp         rbp, r13
    cmovbe      rbp, r13
.L5:
    mov         rax, qword ptr [r10 + 8]
    xor         ecx, ecx
    sub         rax, qword ptr [r10]
    cmovb       rax, rcx
    mov         rdx, r11
    sub         rdx, rbp
    cmovb       rdx, rcx
    sub         rax, rdx
    cmp         r12b, 3
    setae       cl
    cmp         r12b, byte ptr [r10 + 200]
    sete        dl
    and         dl, cl
.L187:
    movzx       esi, r12b
    rep         bsf ecx, esi
    shr         rax, cl
    xor         ecx, ecx
    test        dl, dl
    cmovne      rcx, rax
    mov         qword ptr [r10 + 56], rcx
    mov         byte ptr [r10 + 201], 0
    mov         byte ptr [r10 + 202], sil
    mov         qword ptr [r10 + 192], r9
    mov         qword ptr [r10], rbp
    mov         qword ptr [r10 + 8], r11
    add         rsp, 408
    pop         rbx
    pop         r12
    pop         r13
    pop         r14
    pop         r15
    pop         rbp
    ret
.L180:
    cmp         r15, r13
    cmovbe      r15, r13
    mov         r10, r14
    movzx       ecx, byte ptr [r14 + 200]
    mov         r11, qword ptr [rsp + 64]
    mov         r12, rbp
.L181:
    mov         rax, qword ptr [r10 + 8]
    xor         edx, edx
    sub         rax, qword ptr [r10]
    cmovb       rax, rdx
    mov         rsi, r11
    sub         rsi, r15
    cmovb       rsi, rdx
    sub         rax, rsi
    cmp         r12b, 3
    setae       sil
    cmp         r12b, cl
    sete        dl
    and         dl, sil
    mov         rbp, r15
    jmp         .L187
.L183:
    mov         rbp, r15
    mov         r11, qword ptr [rsp + 64]
    jmp         .L5

.C1:
    .zero       8
    .quad       1
