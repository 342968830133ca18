# substring of SSE2, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    sub         rsp, 440
    mov         r10, r8
    mov         qword ptr [rsp + 56], rcx
    mov         r11, rdx
    mov         qword ptr [rsp + 8], rsi
    mov         rsi, qword ptr [rdi + 128]
    mov         r15, qword ptr [rdi + 136]
    lea         rax, [r8 - 64]
    mov         qword ptr [rsp + 208], rax
    lea         rax, [rdx - 8]
    mov         qword ptr [rsp + 232], rax
    lea         rax, [rdx - 4]
    mov         qword ptr [rsp + 224], rax
    lea         rax, [rdx - 2]
    mov         qword ptr [rsp + 216], rax
    lea         rax, [4*rdx + 4096]
    mov         qword ptr [rsp + 432], rax
    lea         rax, [rdx - 1]
    mov         qword ptr [rsp + 424], rax
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    xor         r14d, r14d
    mov         qword ptr [rsp + 200], 0
    xor         r12d, r12d
    mov         qword ptr [rsp + 120], rdi
    mov         qword ptr [rsp + 136], r15
    mov         qword ptr [rsp + 64], r8
    mov         qword ptr [rsp + 72], rdx
.L1:
    mov         qword ptr [rsp + 16], r14
    mov         r14, qword ptr [rdi + 144]
    cmp         r14, 255
    mov         rbx, rdi
    jbe         .L2
    movzx       ebp, byte ptr [rbx + 195]
    cmp         ebp, 1
    je          .L3
    cmp         ebp, 2
    jne         .L4
    movzx       eax, byte ptr [rbx + 192]
    cmp         r11, 2
    je          .L5
    cmp         r11, 1
    jne         .L6
    mov         r13b, 1
    mov         r8b, 4
    cmp         r11, rax
    ja          .L7
    jmp         .L8
.L2:
    mov         r8, rsi
.L9:
    mov         rsi, r15
    sub         rsi, r8
    jbe         .L10
    cmp         rsi, 64
    mov         eax, 64
    cmovae      rsi, rax
    movzx       eax, word ptr [rbx + 192]
    movzx       ebp, byte ptr [rbx + 194]
    mov         ecx, ebp
    shl         ecx, 16
    or          ecx, eax
    movzx       edi, byte ptr [rbx + 195]
    movzx       eax, cl
    shr         ecx, 8
    movzx       r14d, cl
    cmp         r11, rax
    seta        cl
    cmp         r11, r14
    seta        dl
    and         dl, cl
    cmp         dl, 1
    mov         qword ptr [rsp + 80], rsi
    mov         qword ptr [rsp + 96], r8
    jne         .L11
    mov         byte ptr [rsp], dil
    lea         rbx, [r8 + rax]
    mov         rcx, qword ptr [rsp + 8]
    movzx       edi, byte ptr [rcx + rax]
    movzx       r15d, byte ptr [rcx + r14]
    cmp         r10, 63
    ja          .L12
    mov         rsi, qword ptr [rsp + 56]
    mov         rdx, r10
    call        r9
    mov         r13, rax
    mov         ecx, ebx
    shr         r13, cl
    movzx       edi, byte ptr [rsp]
    cmp         dil, 1
    ja          .L13
    test        r13, r13
    jne         .L13
    xor         r15d, r15d
    mov         rbx, qword ptr [rsp + 120]
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rsp + 72]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rsi, qword ptr [rsp + 80]
    mov         r8, qword ptr [rsp + 96]
    jmp         .L14
.L11:
    xor         r15d, r15d
    mov         r14, qword ptr [rsp + 16]
    jmp         .L15
.L12:
    mov         rax, qword ptr [rsp + 208]
    cmp         rbx, rax
    cmovb       rax, rbx
    mov         rcx, qword ptr [rsp + 56]
    lea         rcx, [rcx + rax]
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
    pmovmskb    r13d, xmm3
    shl         r13d, 16
    or          r13d, ecx
    shl         r13, 32
    or          r13, rdx
    sub         ebx, eax
    mov         ecx, ebx
    shr         r13, cl
    movzx       edi, byte ptr [rsp]
    cmp         dil, 1
    ja          .L16
    test        r13, r13
    jne         .L16
    xor         r15d, r15d
    mov         rbx, qword ptr [rsp + 120]
    jmp         .L14
.L13:
    mov         edi, r15d
    mov         r15, qword ptr [rsp + 96]
    add         r14, r15
    mov         rsi, qword ptr [rsp + 56]
    mov         rbx, qword ptr [rsp + 64]
    mov         rdx, rbx
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    movzx       edi, byte ptr [rsp]
    mov         r8, r15
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r10, rbx
    mov         r15, rax
    mov         rbx, qword ptr [rsp + 120]
    mov         r11, qword ptr [rsp + 72]
    mov         rsi, qword ptr [rsp + 80]
    jmp         .L17
.L16:
    add         r14, r8
    mov         rax, qword ptr [rsp + 208]
    cmp         r14, rax
    cmovb       rax, r14
    mov         rcx, qword ptr [rsp + 56]
    lea         rcx, [rcx + rax]
#APP
    movdqu      xmm0, xmmword ptr [rcx]
    movdqu      xmm1, xmmword ptr [rcx + 16]
    movdqu      xmm2, xmmword ptr [rcx + 32]
    movdqu      xmm3, xmmword ptr [rcx + 48]
#NO_APP
    movd        xmm4, r15d
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
    pmovmskb    r15d, xmm3
    shl         r15d, 16
    or          r15d, ecx
    shl         r15, 32
    or          r15, rdx
    sub         r14, rax
    mov         rbx, qword ptr [rsp + 120]
.L17:
    mov         ecx, r14d
    shr         r15, cl
    and         r15, r13
.L14:
    cmp         r11, rbp
    mov         r14, qword ptr [rsp + 16]
    jbe         .L15
    cmp         dil, 3
    jne         .L15
    test        r15, r15
    je          .L15
    lea         r14, [r8 + rbp]
    mov         rax, qword ptr [rsp + 8]
    movzx       edi, byte ptr [rax + rbp]
    cmp         r10, 64
    jae         .L18
    mov         rsi, qword ptr [rsp + 56]
    mov         rdx, r10
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 96]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r11, qword ptr [rsp + 72]
    mov         r10, qword ptr [rsp + 64]
    jmp         .L19
.L18:
    mov         rcx, qword ptr [rsp + 208]
    cmp         r14, rcx
    cmovb       rcx, r14
    mov         rax, qword ptr [rsp + 56]
    lea         rax, [rax + rcx]
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
    sub         r14, rcx
.L19:
    mov         ecx, r14d
    shr         rax, cl
    and         r15, rax
    mov         r14, qword ptr [rsp + 16]
    mov         rsi, qword ptr [rsp + 80]
    movzx       edi, byte ptr [rsp]
.L15:
    mov         ecx, esi
    neg         cl
    shl         r15, cl
    shr         r15, cl
    movzx       ecx, byte ptr [rbx + 192]
    movzx       eax, byte ptr [rbx + 193]
    cmp         r11, 3
    je          .L20
    cmp         r11, 2
    je          .L21
    cmp         r11, 1
    jne         .L22
    mov         al, 1
    jmp         .L23
.L21:
    cmp         cl, al
    setne       al
    jmp         .L23
.L20:
    cmp         dil, 3
    setae       dl
    movzx       esi, byte ptr [rbx + 194]
    cmp         cl, al
    setne       dil
    cmp         cl, sil
    setne       cl
    and         cl, dil
    cmp         al, sil
    setne       al
    and         al, dl
    and         al, cl
.L23:
    mov         dword ptr [rsp], eax
    mov         rbp, r8
    test        r15, r15
    jne         .L24
    jmp         .L25
.L22:
    mov         dword ptr [rsp], 0
    mov         rbp, r8
    test        r15, r15
    jne         .L24
.L25:
    mov         qword ptr [rsp + 16], r14
    mov         r13, qword ptr [rsp + 80]
    add         r13, r8
    cmp         r13, rbp
    cmovbe      r13, rbp
    mov         r15, qword ptr [rsp + 136]
    mov         rax, r15
    sub         rax, r13
    mov         edx, 0
    cmovb       rax, rdx
    mov         rcx, qword ptr [rbx + 144]
    sub         rcx, rax
    mov         rax, qword ptr [rbx + 160]
    sub         rcx, qword ptr [rbx + 168]
    cmovb       rcx, rdx
    shl         rax, 10
    add         rcx, 4096
    mov         r8, r13
    cmp         rax, rcx
    jbe         .L9
    jmp         .L26
.L27:
    mov         r12, qword ptr [rsp + 32]
.L28:
    lea         rax, [r15 - 1]
    mov         rcx, rbp
    sub         rcx, r8
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    and         rdx, rax
    and         r15, rdx
    je          .L25
.L24:
    rep         bsf r13, r15
    add         r13, r8
    cmp         byte ptr [rsp], 0
    je          .L29
.L30:
    test        r14b, r14b
    cmove       r12, r13
    mov         rcx, r13
    sub         rcx, r12
    mov         rax, r12
    sub         rax, r13
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L31
    mov         ecx, r14d
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [rbx + 2*rcx], ax
    inc         r14b
    add         r13, r11
    mov         rbp, r13
    cmp         r14b, byte ptr [rbx + 196]
    jb          .L28
    jmp         .L32
.L29:
    mov         rax, r13
    add         rax, r11
    setb        cl
    cmp         rax, r10
    seta        al
    or          al, cl
    jne         .L28
    mov         rax, qword ptr [rsp + 56]
    lea         rcx, [rax + r13]
    cmp         r11, 17
    jb          .L33
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
.L34:
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    mov         rdi, qword ptr [rsi]
    cmp         rax, rdi
    jne         .L35
    add         rcx, 8
    add         rsi, 8
    lea         rax, [r11 + rdx]
    add         rax, -8
    add         rdx, -8
    cmp         rax, 16
    ja          .L34
    lea         rdi, [r11 + rdx]
    neg         rdx
    jmp         .L36
.L33:
    cmp         r11, 7
    ja          .L37
    cmp         r11, 4
    jae         .L38
    cmp         r11, 2
    jae         .L39
    test        r11, r11
    je          .L30
#APP
    movzx       eax, byte ptr [rcx]
#NO_APP
    mov         rcx, qword ptr [rsp + 8]
    cmp         byte ptr [rcx], al
    je          .L30
    mov         qword ptr [rsp + 32], r12
    xor         esi, esi
    jmp         .L40
.L35:
    mov         qword ptr [rsp + 32], r12
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         esi, ecx
    shr         esi, 3
    sub         rsi, rdx
    jmp         .L41
.L37:
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
    mov         rdi, r11
.L36:
    mov         r8, qword ptr [rsi]
    mov         rsi, qword ptr [rsi + rdi - 8]
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    cmp         rax, r8
    jne         .L42
    lea         rax, [rcx + rdi]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rsi
    mov         r8, qword ptr [rsp + 96]
    je          .L30
    mov         qword ptr [rsp + 32], r12
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 232]
    jmp         .L41
.L42:
    mov         qword ptr [rsp + 32], r12
    xor         r8, rax
    rep         bsf rcx, r8
    mov         esi, ecx
    shr         esi, 3
    add         rsi, rdx
    and         cl, 56
    shr         rax, cl
    mov         r8, qword ptr [rsp + 96]
    jmp         .L40
.L38:
    mov         rax, qword ptr [rsp + 8]
    mov         esi, dword ptr [rax]
    mov         edx, dword ptr [rax + r11 - 4]
#APP
    mov         eax, dword ptr [rcx]
#NO_APP
    mov         eax, eax
    cmp         rax, rsi
    jne         .L43
    lea         rax, [rcx + r11]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    mov         eax, eax
    cmp         rax, rdx
    je          .L30
    mov         qword ptr [rsp + 32], r12
    xor         rdx, rax
    rep         bsf rcx, rdx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 224]
    jmp         .L41
.L39:
    mov         rax, qword ptr [rsp + 8]
    movzx       esi, word ptr [rax]
    movzx       edx, word ptr [rax + r11 - 2]
#APP
    movzx       eax, word ptr [rcx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L43
    lea         rax, [rcx + r11]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdx
    je          .L30
    mov         qword ptr [rsp + 32], r12
    xor         rdx, rax
    rep         bsf rcx, rdx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 216]
    jmp         .L41
.L43:
    mov         qword ptr [rsp + 32], r12
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
.L41:
    and         cl, 56
    shr         rax, cl
.L40:
    lea         r12, [rsi + 1]
    movq        xmm0, r12
    movdqu      xmm1, xmmword ptr [rbx + 152]
    shufpd      xmm0, xmmword ptr [rip + .C1], 2
    paddq       xmm0, xmm1
    movdqu      xmmword ptr [rbx + 152], xmm0
    mov         qword ptr [rsp + 200], rsi
    cmp         rsi, 16
    jb          .L27
    mov         qword ptr [rsp + 16], r14
    cmp         r12, 1
    mov         rbx, r12
    adc         rbx, -1
    mov         ebp, 1
    cmp         rbx, r11
    ja          .L44
    movzx       r14d, al
.L45:
    mov         rax, rbx
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbx, rsi
    je          .L44
    add         rsi, qword ptr [rsp + 8]
    mov         edi, r14d
    mov         rdx, rbx
    call        r9
    test        rax, rax
    jne         .L46
    add         rbp, rbx
    mov         rax, r12
    sub         rax, rbp
    mov         ebx, 0
    cmovae      rbx, rax
    mov         r11, qword ptr [rsp + 72]
    cmp         rbx, r11
    mov         r10, qword ptr [rsp + 64]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 96]
    jbe         .L45
    jmp         .L44
.L46:
    bsr         rax, rax
    xor         rax, 63
    add         rbp, rbx
    add         rbp, rax
    add         rbp, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rsp + 72]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 96]
.L44:
    add         rbp, r13
    shl         r13, 4
    add         r13, 4096
    mov         rbx, qword ptr [rsp + 120]
    cmp         qword ptr [rbx + 152], r13
    mov         r12, qword ptr [rsp + 32]
    mov         r14, qword ptr [rsp + 16]
    jbe         .L28
    jmp         .L47
.L3:
    movzx       eax, byte ptr [rbx + 192]
    mov         r8b, 4
    cmp         r11, rax
    jbe         .L48
    lea         rcx, [r14 + rax]
    cmp         rcx, rax
    jb          .L48
    cmp         rcx, r10
    ja          .L48
    movzx       ecx, byte ptr [rbx + 193]
    cmp         r11, rcx
    jbe         .L48
    lea         rdx, [r14 + rcx]
    cmp         rdx, rcx
    jb          .L48
    cmp         rdx, r10
    ja          .L48
    movzx       ecx, byte ptr [rbx + 194]
    cmp         r11, rcx
    jbe         .L48
    lea         rdx, [r14 + rcx]
    cmp         rdx, rcx
    jb          .L48
    cmp         rdx, r10
    ja          .L48
    cmp         rsi, r15
    seta        cl
    cmp         r15, r14
    seta        dl
    or          dl, cl
    jne         .L48
    mov         rcx, qword ptr [rsp + 56]
    lea         r13, [rcx + rax]
    lea         ecx, [rsi + r13]
    neg         ecx
    and         ecx, 63
    mov         edx, 64
    sub         rdx, rcx
    test        ecx, ecx
    mov         ecx, 0
    cmove       rdx, rcx
    cmp         rsi, rdx
    cmovb       rdx, rcx
    mov         rbp, rsi
    sub         rbp, rdx
    mov         rcx, r15
    sub         rcx, rbp
    jae         .L49
.L48:
    mov         r15, rsi
.L50:
    mov         r14, qword ptr [rsp + 16]
    mov         r13, r15
    jmp         .L51
.L4:
    movzx       eax, byte ptr [rbx + 192]
    movzx       r13d, byte ptr [rbx + 193]
    cmp         r11, 3
    je          .L52
    cmp         r11, 2
    je          .L53
    cmp         r11, 1
    jne         .L54
    mov         dl, 1
    mov         r8b, 4
    cmp         r11, rax
    ja          .L55
    jmp         .L8
.L5:
    cmp         al, byte ptr [rbx + 193]
    setne       r13b
    mov         r8b, 4
    cmp         r11, rax
    ja          .L7
    jmp         .L8
.L6:
    xor         r13d, r13d
    mov         r8b, 4
    cmp         r11, rax
    jbe         .L8
.L7:
    lea         rcx, [r14 + rax]
    cmp         rcx, rax
    jb          .L8
    cmp         rcx, r10
    ja          .L8
    mov         qword ptr [rsp + 32], r12
    movzx       edi, byte ptr [rbx + 193]
    cmp         r11, rdi
    jbe         .L56
    lea         rcx, [r14 + rdi]
    cmp         rcx, rdi
    jb          .L56
    cmp         rcx, r10
    ja          .L56
    movzx       ecx, byte ptr [rbx + 194]
    cmp         r11, rcx
    jbe         .L56
    lea         rdx, [r14 + rcx]
    cmp         rdx, rcx
    jb          .L56
    cmp         rdx, r10
    ja          .L56
    cmp         rsi, r15
    seta        cl
    cmp         r15, r14
    seta        dl
    or          dl, cl
    jne         .L56
    mov         qword ptr [rsp + 176], rdi
    mov         rcx, qword ptr [rsp + 56]
    lea         rdi, [rcx + rax]
    lea         ecx, [rdi + rsi]
    neg         ecx
    and         ecx, 63
    mov         edx, 64
    sub         rdx, rcx
    test        ecx, ecx
    mov         ecx, 0
    cmove       rdx, rcx
    cmp         rsi, rdx
    cmovb       rdx, rcx
    mov         rbp, rsi
    sub         rbp, rdx
    mov         rcx, r15
    mov         qword ptr [rsp + 96], rbp
    sub         rcx, rbp
    jae         .L57
.L56:
    mov         rbp, rsi
.L58:
    mov         r12, qword ptr [rsp + 32]
    mov         r14, qword ptr [rsp + 16]
    mov         r13, rbp
    jmp         .L51
.L53:
    cmp         al, r13b
    setne       dl
    mov         r8b, 4
    cmp         r11, rax
    ja          .L55
    jmp         .L8
.L52:
    movzx       ecx, byte ptr [rbx + 194]
    cmp         al, r13b
    setne       dl
    cmp         al, cl
    mov         rdi, rsi
    setne       sil
    and         sil, dl
    cmp         r13b, cl
    setne       dl
    and         dl, sil
    mov         rsi, rdi
    mov         r8b, 4
    cmp         r11, rax
    ja          .L55
    jmp         .L8
.L54:
    xor         edx, edx
    mov         r8b, 4
    cmp         r11, rax
    jbe         .L8
.L55:
    lea         rcx, [r14 + rax]
    cmp         rcx, rax
    jb          .L8
    cmp         rcx, r10
    ja          .L8
    cmp         r11, r13
    jbe         .L8
    lea         rcx, [r14 + r13]
    cmp         rcx, r13
    jb          .L8
    cmp         rcx, r10
    ja          .L8
    movzx       edi, byte ptr [rbx + 194]
    cmp         r11, rdi
    jbe         .L8
    lea         rcx, [r14 + rdi]
    cmp         rcx, rdi
    jb          .L8
    cmp         rcx, r10
    ja          .L8
    mov         dword ptr [rsp + 332], edx
    cmp         rsi, r15
    seta        cl
    cmp         r15, r14
    seta        dl
    or          dl, cl
    jne         .L8
    mov         qword ptr [rsp + 96], rdi
    mov         rcx, qword ptr [rsp + 56]
    add         rcx, rax
    mov         qword ptr [rsp + 312], rcx
    add         ecx, esi
    neg         ecx
    and         ecx, 63
    mov         edx, 64
    sub         rdx, rcx
    test        ecx, ecx
    mov         ecx, 0
    cmove       rdx, rcx
    cmp         rsi, rdx
    cmovb       rdx, rcx
    mov         rdi, rsi
    sub         rdi, rdx
    mov         rcx, r15
    mov         qword ptr [rsp + 264], rdi
    sub         rcx, rdi
    jae         .L59
.L8:
    mov         r14, qword ptr [rsp + 16]
    mov         r13, rsi
.L51:
    cmp         r8b, 3
    jne         .L60
    mov         rbp, r13
.L47:
    mov         r15, qword ptr [rsp + 136]
    mov         rax, r15
    sub         rax, rbp
    mov         rdi, rbx
    mov         ebx, 0
    cmovae      rbx, rax
    mov         rax, qword ptr [rsp + 432]
    cmp         rax, rbx
    cmovb       rbx, rax
    add         rbx, rbp
    mov         rax, qword ptr [rsp + 424]
    add         rax, rbx
    mov         rcx, rax
    sub         rcx, rbp
    setb        dl
    cmp         rax, r10
    seta        al
    or          al, dl
    mov         rsi, rbp
    jne         .L1
    mov         rax, qword ptr [rsp + 56]
    lea         rdx, [rax + rbp]
    mov         rdi, qword ptr [rsp + 8]
    mov         rsi, r11
    call        qword ptr [rip + atomic_memchr_kernels::algo::two_way::find::<atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>]
    cmp         rax, 1
    jne         .L61
    mov         rsi, rdx
    add         rsi, rbp
    test        r14b, r14b
    cmove       r12, rsi
    mov         rcx, rsi
    sub         rcx, r12
    mov         rax, r12
    sub         rax, rsi
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L62
    mov         ecx, r14d
    and         cl, 63
    movzx       ecx, cl
    mov         rdi, qword ptr [rsp + 120]
    mov         word ptr [rdi + 2*rcx], ax
    inc         r14b
    mov         r11, qword ptr [rsp + 72]
    add         rsi, r11
    movzx       ecx, byte ptr [rdi + 196]
    cmp         r14b, cl
    mov         r10, qword ptr [rsp + 64]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    jb          .L1
    jmp         .L63
.L60:
    movzx       eax, r8b
    cmp         eax, 4
    je          .L32
    cmp         eax, 2
    jb          .L32
    mov         qword ptr [rsp + 16], r14
    mov         r15, qword ptr [rsp + 136]
.L26:
    mov         rax, r15
    mov         r8, r13
    sub         rax, r13
    mov         esi, 0
    cmovae      rsi, rax
    movzx       eax, byte ptr [rbx + 193]
    movzx       ecx, byte ptr [rbx + 194]
    movzx       edx, byte ptr [rbx + 195]
    cmp         qword ptr [rsp + 200], 255
    jbe         .L64
    mov         r14, qword ptr [rsp + 16]
    jmp         .L65
.L64:
    cmp         edx, 3
    mov         r14, qword ptr [rsp + 16]
    je          .L66
    cmp         edx, 2
    je          .L67
    jmp         .L65
.L57:
    mov         dword ptr [rsp + 384], r13d
    mov         rdx, qword ptr [rsp + 8]
    movzx       eax, byte ptr [rdx + rax]
    mov         r12, qword ptr [rsp + 176]
    movzx       r13d, byte ptr [rdx + r12]
    cmp         rcx, 4096
    mov         qword ptr [rsp + 368], rdi
    jb          .L68
    mov         rcx, qword ptr [rsp + 96]
    add         rdi, rcx
    mov         edx, edi
    neg         edx
    and         edx, 63
    je          .L69
    mov         qword ptr [rsp + 240], rdx
    mov         byte ptr [rsp + 144], al
    movzx       eax, word ptr [rbx + 192]
    movzx       ecx, byte ptr [rbx + 194]
    shl         ecx, 16
    or          ecx, eax
    movzx       eax, cl
    shr         ecx, 8
    movzx       ebp, cl
    cmp         r11, rax
    seta        cl
    cmp         r11, rbp
    seta        dl
    and         dl, cl
    cmp         dl, 1
    mov         dword ptr [rsp + 128], r13d
    jne         .L70
    mov         qword ptr [rsp], rdi
    lea         r15, [rsi + rax]
    mov         rcx, qword ptr [rsp + 8]
    movzx       edi, byte ptr [rcx + rax]
    mov         qword ptr [rsp + 160], rbp
    movzx       r12d, byte ptr [rcx + rbp]
    cmp         r10, 64
    mov         rbp, rsi
    jae         .L71
    mov         r13, qword ptr [rsp + 56]
    mov         rsi, r13
    mov         rdx, r10
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rbx, rax
    mov         ecx, r15d
    shr         rbx, cl
    mov         r15, rbp
    mov         rax, qword ptr [rsp + 160]
    add         rax, rbp
    mov         rbp, rax
    mov         edi, r12d
    mov         rsi, r13
    mov         rdx, qword ptr [rsp + 64]
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r11, qword ptr [rsp + 72]
    mov         r10, qword ptr [rsp + 64]
    mov         r13, rax
    jmp         .L72
.L49:
    mov         rdx, qword ptr [rsp + 8]
    movzx       edx, byte ptr [rdx + rax]
    cmp         rcx, 4096
    jb          .L73
    mov         rdi, r13
    add         rdi, rbp
    mov         eax, edi
    neg         eax
    and         eax, 63
    je          .L73
    mov         qword ptr [rsp + 160], rax
    mov         byte ptr [rsp + 176], dl
    movzx       eax, word ptr [rbx + 192]
    movzx       ecx, byte ptr [rbx + 194]
    shl         ecx, 16
    or          ecx, eax
    movzx       eax, cl
    shr         ecx, 8
    movzx       r15d, cl
    cmp         r11, rax
    seta        cl
    cmp         r11, r15
    seta        dl
    and         dl, cl
    cmp         dl, 1
    mov         qword ptr [rsp + 80], rsi
    mov         qword ptr [rsp + 144], r13
    mov         qword ptr [rsp + 128], rbp
    jne         .L74
    mov         qword ptr [rsp], rdi
    mov         rdx, r15
    lea         r15, [rsi + rax]
    mov         rcx, qword ptr [rsp + 8]
    movzx       edi, byte ptr [rcx + rax]
    mov         qword ptr [rsp + 96], rdx
    movzx       eax, byte ptr [rcx + rdx]
    mov         dword ptr [rsp + 32], eax
    cmp         r10, 63
    ja          .L75
    mov         r13, qword ptr [rsp + 56]
    mov         rsi, r13
    mov         rdx, r10
    mov         rbp, r9
    call        r9
    mov         rbx, rax
    mov         ecx, r15d
    shr         rbx, cl
    test        rbx, rbx
    je          .L76
    mov         r15, qword ptr [rsp + 96]
    add         r15, qword ptr [rsp + 80]
    mov         edi, dword ptr [rsp + 32]
    mov         rsi, r13
    mov         rdx, qword ptr [rsp + 64]
    call        rbp
    mov         r13, rax
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rsp + 72]
    mov         r9, rbp
    jmp         .L77
.L59:
    mov         rdx, qword ptr [rsp + 8]
    movzx       eax, byte ptr [rdx + rax]
    mov         byte ptr [rsp + 240], al
    movzx       eax, byte ptr [rdx + r13]
    mov         dword ptr [rsp + 144], eax
    mov         rdi, qword ptr [rsp + 96]
    movzx       eax, byte ptr [rdx + rdi]
    mov         dword ptr [rsp + 128], eax
    cmp         rcx, 4096
    jb          .L78
    mov         rax, qword ptr [rsp + 312]
    mov         rcx, qword ptr [rsp + 264]
    add         rcx, rax
    mov         eax, ecx
    neg         eax
    and         eax, 63
    je          .L78
    mov         qword ptr [rsp], rcx
    mov         qword ptr [rsp + 288], rax
    mov         qword ptr [rsp + 32], r12
    movzx       eax, word ptr [rbx + 192]
    movzx       ecx, byte ptr [rbx + 194]
    mov         qword ptr [rsp + 176], rcx
    shl         ecx, 16
    or          ecx, eax
    movzx       eax, cl
    shr         ecx, 8
    movzx       r15d, cl
    cmp         r11, rax
    seta        cl
    cmp         r11, r15
    seta        dl
    and         dl, cl
    cmp         dl, 1
    mov         qword ptr [rsp + 80], rsi
    jne         .L79
    mov         rdx, r15
    lea         r15, [rsi + rax]
    mov         rcx, qword ptr [rsp + 8]
    movzx       edi, byte ptr [rcx + rax]
    mov         r12, rdx
    movzx       eax, byte ptr [rcx + rdx]
    mov         dword ptr [rsp + 160], eax
    cmp         r10, 63
    ja          .L80
    mov         rsi, qword ptr [rsp + 56]
    mov         rdx, r10
    call        r9
    mov         rbx, rax
    mov         ecx, r15d
    shr         rbx, cl
    cmp         bpl, 1
    ja          .L81
    test        rbx, rbx
    jne         .L81
    xor         r15d, r15d
    mov         r10, qword ptr [rsp + 64]
    mov         rsi, qword ptr [rsp + 56]
    mov         r11, qword ptr [rsp + 72]
    mov         r8, qword ptr [rsp + 208]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    jmp         .L82
.L66:
    mov         eax, ecx
.L67:
    mov         rcx, qword ptr [rsp + 200]
.L65:
    mov         rdi, qword ptr [rbx + 144]
    sub         rdi, rsi
    inc         dl
    movzx       edx, dl
    cmp         dl, 3
    mov         esi, 3
    cmovae      edx, esi
    mov         byte ptr [rbx + 193], al
    mov         byte ptr [rbx + 194], cl
    mov         byte ptr [rbx + 195], dl
    mov         qword ptr [rbx + 160], 0
    mov         qword ptr [rbx + 168], rdi
    mov         rdi, rbx
    mov         rsi, r8
    jmp         .L1
.L73:
    mov         r15, rsi
    jmp         .L83
.L78:
    mov         rbp, rsi
    mov         rcx, qword ptr [rsp + 264]
    jmp         .L84
.L69:
    mov         rbp, rsi
    jmp         .L85
.L68:
    mov         rbp, rsi
    mov         rcx, qword ptr [rsp + 96]
    jmp         .L85
.L70:
    xor         r13d, r13d
    jmp         .L86
.L74:
    xor         r13d, r13d
    jmp         .L87
.L79:
    xor         r15d, r15d
    mov         r12, qword ptr [rsp + 32]
.L88:
    mov         rcx, qword ptr [rsp]
    jmp         .L89
.L71:
    mov         r8, qword ptr [rsp + 208]
    cmp         r15, r8
    mov         rax, r8
    cmovb       rax, r15
    mov         rsi, qword ptr [rsp + 56]
    lea         rcx, [rsi + rax]
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
    sub         r15d, eax
    mov         ecx, r15d
    shr         rbx, cl
    mov         r15, rbp
    mov         rax, qword ptr [rsp + 160]
    add         rax, rbp
    mov         rbp, rax
    cmp         rax, r8
    mov         rax, r8
    cmovb       rax, rbp
    lea         rcx, [rsi + rax]
#APP
    movdqu      xmm0, xmmword ptr [rcx]
    movdqu      xmm1, xmmword ptr [rcx + 16]
    movdqu      xmm2, xmmword ptr [rcx + 32]
    movdqu      xmm3, xmmword ptr [rcx + 48]
#NO_APP
    movd        xmm4, r12d
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
    pmovmskb    r13d, xmm3
    shl         r13d, 16
    or          r13d, ecx
    shl         r13, 32
    or          r13, rdx
    sub         rbp, rax
.L72:
    mov         ecx, ebp
    shr         r13, cl
    and         r13, rbx
    mov         rbx, qword ptr [rsp + 120]
    mov         rsi, r15
    mov         r8b, 4
    mov         rdi, qword ptr [rsp]
.L86:
    mov         ecx, edi
    shl         r13, cl
    shr         r13, cl
    cmp         r11, 2
    je          .L90
    cmp         r11, 1
    jne         .L91
    mov         al, 1
    jmp         .L92
.L90:
    movzx       eax, byte ptr [rbx + 192]
    cmp         al, byte ptr [rbx + 193]
    setne       al
.L92:
    mov         dword ptr [rsp], eax
    jmp         .L93
.L91:
    mov         dword ptr [rsp], 0
.L93:
    mov         rbp, rsi
    test        r13, r13
    je          .L94
    mov         qword ptr [rsp + 80], rsi
.L95:
    rep         bsf r15, r13
    add         r15, rsi
    cmp         byte ptr [rsp], 0
    je          .L96
.L97:
    mov         rdx, qword ptr [rsp + 16]
    test        dl, dl
    mov         rax, qword ptr [rsp + 32]
    cmove       rax, r15
    mov         rcx, r15
    sub         rcx, rax
    mov         qword ptr [rsp + 32], rax
    sub         rax, r15
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L98
    mov         ecx, edx
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [rbx + 2*rcx], ax
    inc         dl
    add         r15, r11
    mov         qword ptr [rsp + 16], rdx
    cmp         dl, byte ptr [rbx + 196]
    jae         .L99
    mov         rbp, r15
    jmp         .L100
.L96:
    mov         rax, r15
    add         rax, r11
    setb        cl
    cmp         rax, r10
    seta        al
    or          al, cl
    jne         .L100
    mov         rax, qword ptr [rsp + 56]
    lea         rcx, [rax + r15]
    cmp         r11, 17
    jb          .L101
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
.L102:
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    mov         rdi, qword ptr [rsi]
    cmp         rax, rdi
    jne         .L103
    add         rcx, 8
    add         rsi, 8
    lea         rax, [r11 + rdx]
    add         rax, -8
    add         rdx, -8
    cmp         rax, 16
    ja          .L102
    lea         rdi, [r11 + rdx]
    neg         rdx
    jmp         .L104
.L101:
    cmp         r11, 7
    ja          .L105
    cmp         r11, 4
    jae         .L106
    cmp         r11, 2
    jae         .L107
    test        r11, r11
    je          .L97
#APP
    movzx       eax, byte ptr [rcx]
#NO_APP
    mov         rcx, qword ptr [rsp + 8]
    cmp         byte ptr [rcx], al
    je          .L97
    xor         esi, esi
    jmp         .L108
.L103:
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         esi, ecx
    shr         esi, 3
    sub         rsi, rdx
    jmp         .L109
.L105:
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
    mov         rdi, r11
.L104:
    mov         r8, qword ptr [rsi]
    mov         rsi, qword ptr [rsi + rdi - 8]
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    cmp         rax, r8
    jne         .L110
    lea         rax, [rcx + rdi]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rsi
    mov         r8b, 4
    je          .L97
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 232]
    jmp         .L109
.L110:
    xor         r8, rax
    rep         bsf rcx, r8
    mov         esi, ecx
    shr         esi, 3
    add         rsi, rdx
    and         cl, 56
    shr         rax, cl
    mov         r8b, 4
    jmp         .L108
.L106:
    mov         rax, qword ptr [rsp + 8]
    mov         esi, dword ptr [rax]
    mov         edx, dword ptr [rax + r11 - 4]
#APP
    mov         eax, dword ptr [rcx]
#NO_APP
    mov         eax, eax
    cmp         rax, rsi
    jne         .L111
    lea         rax, [rcx + r11]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    mov         eax, eax
    cmp         rax, rdx
    je          .L97
    xor         rdx, rax
    rep         bsf rcx, rdx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 224]
    jmp         .L109
.L107:
    mov         rax, qword ptr [rsp + 8]
    movzx       esi, word ptr [rax]
    movzx       edx, word ptr [rax + r11 - 2]
#APP
    movzx       eax, word ptr [rcx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L111
    lea         rax, [rcx + r11]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdx
    je          .L97
    xor         rdx, rax
    rep         bsf rcx, rdx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 216]
    jmp         .L109
.L111:
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
.L109:
    and         cl, 56
    shr         rax, cl
.L108:
    lea         r12, [rsi + 1]
    movq        xmm0, r12
    movdqu      xmm1, xmmword ptr [rbx + 152]
    shufpd      xmm0, xmmword ptr [rip + .C1], 2
    paddq       xmm0, xmm1
    movdqu      xmmword ptr [rbx + 152], xmm0
    mov         qword ptr [rsp + 200], rsi
    cmp         rsi, 16
    jae         .L112
.L100:
    mov         rdx, qword ptr [rsp + 80]
.L113:
    lea         rax, [r13 - 1]
    mov         rcx, rbp
    sub         rcx, rdx
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    mov         rsi, qword ptr [rsp + 80]
    and         rdx, rax
    and         r13, rdx
    jne         .L95
    jmp         .L94
.L112:
    cmp         r12, 1
    mov         rbx, r12
    adc         rbx, -1
    mov         ebp, 1
    cmp         rbx, r11
    ja          .L114
    movzx       eax, al
    mov         dword ptr [rsp + 160], eax
.L115:
    mov         rax, rbx
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbx, rsi
    je          .L114
    add         rsi, qword ptr [rsp + 8]
    mov         edi, dword ptr [rsp + 160]
    mov         rdx, rbx
    call        r9
    test        rax, rax
    jne         .L116
    add         rbp, rbx
    mov         rax, r12
    sub         rax, rbp
    mov         ebx, 0
    cmovae      rbx, rax
    mov         r11, qword ptr [rsp + 72]
    cmp         rbx, r11
    mov         r10, qword ptr [rsp + 64]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8b, 4
    jbe         .L115
    jmp         .L114
.L116:
    bsr         rax, rax
    xor         rax, 63
    add         rbp, rbx
    add         rbp, rax
    add         rbp, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rsp + 72]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8b, 4
.L114:
    add         rbp, r15
    shl         r15, 4
    add         r15, 4096
    mov         rbx, qword ptr [rsp + 120]
    cmp         qword ptr [rbx + 152], r15
    mov         rdx, qword ptr [rsp + 80]
    jbe         .L113
.L117:
    mov         r8b, 3
    jmp         .L58
.L94:
    mov         rax, qword ptr [rsp + 240]
    add         rsi, rax
    cmp         rsi, rbp
    cmova       rbp, rsi
    mov         rcx, qword ptr [rsp + 96]
    add         rcx, rax
    mov         r15, qword ptr [rsp + 136]
    mov         r13d, dword ptr [rsp + 128]
    movzx       eax, byte ptr [rsp + 144]
.L85:
    mov         rdx, r15
    sub         rdx, rcx
    jb          .L58
    mov         rsi, qword ptr [rsp + 176]
    add         rsi, qword ptr [rsp + 56]
    movzx       eax, al
    movd        xmm0, eax
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm12, xmm0, 68
    movd        xmm0, r13d
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm13, xmm0, 68
    mov         rax, qword ptr [rsp + 368]
    lea         r8, [rax + rcx]
    add         rcx, rsi
    add         rax, r14
    add         rax, -256
    mov         qword ptr [rsp + 160], rax
    lea         rax, [rsi + r14 - 256]
    mov         qword ptr [rsp + 128], rax
    mov         qword ptr [rsp + 176], rdx
    mov         qword ptr [rsp + 80], rdx
    mov         r14, qword ptr [rsp + 16]
.L118:
    mov         rax, rcx
    mov         r12, qword ptr [rsp + 32]
    jmp         .L119
.L120:
    mov         rax, rcx
    or          rax, rdx
    or          rax, rdi
    or          rax, rsi
    mov         rax, qword ptr [rsp + 96]
    mov         r8, qword ptr [rsp]
    jne         .L121
.L119:
    mov         rcx, qword ptr [rsp + 80]
    cmp         rcx, 256
    jae         .L122
    test        rcx, rcx
    jne         .L123
    jmp         .L124
.L122:
    mov         rdx, qword ptr [rsp + 176]
    cmp         rdx, 256
    jae         .L125
.L123:
    mov         qword ptr [rsp + 176], 0
    mov         qword ptr [rsp + 96], r8
    mov         qword ptr [rsp + 80], 0
    mov         qword ptr [rsp], r8
    mov         r13, qword ptr [rsp + 160]
    mov         rax, qword ptr [rsp + 128]
.L126:
#APP
    movdqu      xmm4, xmmword ptr [r13]
    movdqu      xmm5, xmmword ptr [r13 + 16]
    movdqu      xmm6, xmmword ptr [r13 + 32]
    movdqu      xmm7, xmmword ptr [r13 + 48]
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
    movdqu      xmm8, xmmword ptr [r13 + 64]
    movdqu      xmm9, xmmword ptr [r13 + 80]
    movdqu      xmm10, xmmword ptr [r13 + 96]
    movdqu      xmm11, xmmword ptr [r13 + 112]
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
    je          .L127
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
    pmovmskb    r8d, xmm5
    pmovmskb    edx, xmm4
    shl         edx, 16
    or          edx, r8d
    shl         rcx, 32
    or          rcx, rsi
    shl         rdx, 32
    or          rdx, rdi
.L127:
#APP
    movdqu      xmm4, xmmword ptr [r13 + 128]
    movdqu      xmm5, xmmword ptr [r13 + 144]
    movdqu      xmm6, xmmword ptr [r13 + 160]
    movdqu      xmm7, xmmword ptr [r13 + 176]
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
#APP
    movdqu      xmm8, xmmword ptr [r13 + 192]
    movdqu      xmm9, xmmword ptr [r13 + 208]
    movdqu      xmm10, xmmword ptr [r13 + 224]
    movdqu      xmm11, xmmword ptr [r13 + 240]
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
    je          .L120
    pmovmskb    eax, xmm3
    pmovmskb    r8d, xmm2
    shl         r8d, 16
    or          r8d, eax
    pmovmskb    eax, xmm1
    pmovmskb    esi, xmm0
    shl         esi, 16
    or          esi, eax
    pmovmskb    eax, xmm7
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
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    jmp         .L120
.L125:
    add         rcx, -256
    lea         r13, [r8 + 256]
    add         rdx, -256
    mov         rdi, rcx
    lea         rcx, [rax + 256]
    mov         qword ptr [rsp + 80], rdi
    cmp         rdi, 3328
    mov         qword ptr [rsp + 96], rcx
    mov         qword ptr [rsp + 176], rdx
    mov         qword ptr [rsp], r13
    jb          .L128
#APP
    prefetcht0  byte ptr [r13 + 3072]
    prefetcht0  byte ptr [r13 + 3136]
    prefetcht0  byte ptr [r13 + 3200]
    prefetcht0  byte ptr [r13 + 3264]
#NO_APP
.L128:
    mov         r13, r8
    jmp         .L126
.L121:
    mov         qword ptr [rsp + 336], rcx
    mov         qword ptr [rsp + 344], rdx
    xor         eax, eax
    test        rdx, rdx
    setne       al
    mov         qword ptr [rsp + 352], rsi
    xor         edx, edx
    test        rsi, rsi
    setne       dl
    mov         qword ptr [rsp + 360], rdi
    xor         r12d, r12d
    test        rdi, rdi
    setne       r12b
    xor         esi, esi
    test        rcx, rcx
    setne       sil
    lea         rax, [rsi + 2*rax]
    lea         rax, [rax + 4*rdx]
    shl         r12d, 3
    or          r12, rax
    je          .L129
    sub         r13, qword ptr [rsp + 368]
    mov         r8, qword ptr [rsp]
    mov         qword ptr [rsp + 272], r13
    jmp         .L130
.L129:
    mov         r8, qword ptr [rsp]
.L131:
    mov         rax, qword ptr [rbx + 144]
    sub         rax, qword ptr [rsp + 80]
    sub         rax, qword ptr [rbx + 168]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [rbx + 160]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         rcx, qword ptr [rsp + 96]
    jbe         .L118
    jmp         .L132
.L133:
    mov         r8, qword ptr [rsp]
.L134:
    mov         r12, qword ptr [rsp + 280]
    lea         rax, [r12 - 1]
    and         r12, rax
    mov         r13, qword ptr [rsp + 272]
    je          .L131
.L130:
    mov         qword ptr [rsp + 280], r12
    rep         bsf rax, r12
    mov         esi, eax
    shl         esi, 6
    add         rsi, r13
    mov         rcx, rbp
    sub         rcx, rsi
    mov         edx, 0
    cmovb       rcx, rdx
    mov         r12, -1
    shl         r12, cl
    cmp         rcx, 64
    cmovae      r12, rdx
    and         r12, qword ptr [rsp + 8*rax + 336]
    je          .L134
    cmp         byte ptr [rsp + 384], 0
    je          .L135
    rep         bsf r13, r12
    add         r13, rsi
    test        r14b, r14b
    mov         rcx, qword ptr [rsp + 32]
    cmove       rcx, r13
    mov         rax, r13
    sub         rax, rcx
    mov         qword ptr [rsp + 32], rcx
    sub         rcx, r13
    cmovb       rcx, rax
    cmp         rcx, 65535
    ja          .L136
    movzx       eax, byte ptr [rbx + 196]
    inc         r14b
.L137:
    lea         edx, [r14 - 1]
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [rbx + 2*rdx], cx
    mov         rbp, r13
    add         rbp, r11
    cmp         r14b, al
    jae         .L138
    lea         rdx, [r12 - 1]
    mov         rcx, rbp
    sub         rcx, rsi
    mov         edi, 0
    cmovb       rcx, rdi
    mov         r8, rsi
    mov         rsi, -1
    shl         rsi, cl
    cmp         rcx, 64
    cmovae      rsi, rdi
    and         rsi, rdx
    and         r12, rsi
    je          .L133
    rep         bsf r13, r12
    add         r13, r8
    test        r14b, r14b
    mov         rcx, qword ptr [rsp + 32]
    cmove       rcx, r13
    mov         rdx, r13
    sub         rdx, rcx
    mov         qword ptr [rsp + 32], rcx
    sub         rcx, r13
    cmovb       rcx, rdx
    inc         r14b
    cmp         rcx, 65535
    mov         rsi, r8
    jbe         .L137
    jmp         .L139
.L135:
    mov         qword ptr [rsp + 144], rsi
    movdqa      xmmword ptr [rsp + 240], xmm12
    movdqa      xmmword ptr [rsp + 288], xmm13
    jmp         .L140
.L141:
    mov         r14, qword ptr [rsp + 16]
    mov         rsi, qword ptr [rsp + 144]
.L142:
    lea         rax, [r12 - 1]
    mov         rcx, rbp
    sub         rcx, rsi
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    mov         rsi, qword ptr [rsp + 144]
    and         rdx, rax
    and         r12, rdx
    mov         r8, qword ptr [rsp]
    je          .L134
.L140:
    rep         bsf r13, r12
    add         r13, rsi
    mov         rcx, r13
    add         rcx, r11
    setb        al
    cmp         rcx, r10
    seta        dl
    or          dl, al
    jne         .L142
    mov         rax, qword ptr [rsp + 56]
    lea         rdx, [rax + r13]
    cmp         r11, 17
    jb          .L143
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 8]
.L144:
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    mov         r8, qword ptr [rdi]
    cmp         rax, r8
    jne         .L145
    add         rdx, 8
    add         rdi, 8
    lea         rax, [r11 + rsi]
    add         rax, -8
    add         rsi, -8
    cmp         rax, 16
    ja          .L144
    lea         r8, [r11 + rsi]
    neg         rsi
    jmp         .L146
.L143:
    cmp         r11, 7
    ja          .L147
    cmp         r11, 4
    jae         .L148
    cmp         r11, 2
    jae         .L149
    test        r11, r11
    je          .L150
#APP
    movzx       eax, byte ptr [rdx]
#NO_APP
    mov         rdx, qword ptr [rsp + 8]
    cmp         byte ptr [rdx], al
    je          .L150
    mov         qword ptr [rsp + 16], r14
    xor         edx, edx
    jmp         .L151
.L145:
    mov         qword ptr [rsp + 16], r14
    xor         r8, rax
    rep         bsf rcx, r8
    mov         edx, ecx
    shr         edx, 3
    sub         rdx, rsi
    jmp         .L152
.L147:
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 8]
    mov         r8, r11
.L146:
    mov         r9, qword ptr [rdi]
    mov         rdi, qword ptr [rdi + r8 - 8]
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    cmp         rax, r9
    jne         .L153
    lea         rax, [rdx + r8]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    je          .L150
    mov         qword ptr [rsp + 16], r14
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 232]
    jmp         .L152
.L153:
    mov         qword ptr [rsp + 16], r14
    xor         r9, rax
    rep         bsf rcx, r9
    mov         edx, ecx
    shr         edx, 3
    add         rdx, rsi
    and         cl, 56
    shr         rax, cl
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    jmp         .L151
.L148:
    mov         rax, qword ptr [rsp + 8]
    mov         edi, dword ptr [rax]
    mov         esi, dword ptr [rax + r11 - 4]
#APP
    mov         eax, dword ptr [rdx]
#NO_APP
    mov         eax, eax
    cmp         rax, rdi
    jne         .L154
    lea         rax, [rdx + r11]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    mov         eax, eax
    cmp         rax, rsi
    je          .L150
    mov         qword ptr [rsp + 16], r14
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 224]
    jmp         .L152
.L149:
    mov         rax, qword ptr [rsp + 8]
    movzx       edi, word ptr [rax]
    movzx       esi, word ptr [rax + r11 - 2]
#APP
    movzx       eax, word ptr [rdx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdi
    jne         .L154
    lea         rax, [rdx + r11]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L155
.L150:
    test        r14b, r14b
    mov         rax, qword ptr [rsp + 32]
    cmove       rax, r13
    mov         rdx, r13
    sub         rdx, rax
    mov         qword ptr [rsp + 32], rax
    sub         rax, r13
    cmovb       rax, rdx
    cmp         rax, 65535
    mov         rsi, qword ptr [rsp + 144]
    ja          .L136
    mov         edx, r14d
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [rbx + 2*rdx], ax
    inc         r14b
    cmp         r14b, byte ptr [rbx + 196]
    jae         .L156
    mov         rbp, rcx
    jmp         .L142
.L154:
    mov         qword ptr [rsp + 16], r14
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
.L152:
    and         cl, 56
    shr         rax, cl
.L151:
    lea         r14, [rdx + 1]
    movq        xmm0, r14
    movdqu      xmm1, xmmword ptr [rbx + 152]
    shufpd      xmm0, xmmword ptr [rip + .C1], 2
    paddq       xmm0, xmm1
    movdqu      xmmword ptr [rbx + 152], xmm0
    mov         qword ptr [rsp + 200], rdx
    cmp         rdx, 16
    jb          .L141
    cmp         r14, 1
    mov         rbx, r14
    adc         rbx, -1
    mov         ebp, 1
    cmp         rbx, r11
    ja          .L157
    movzx       r15d, al
.L158:
    mov         rax, rbx
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbx, rsi
    je          .L157
    add         rsi, qword ptr [rsp + 8]
    mov         edi, r15d
    mov         rdx, rbx
    call        r9
    test        rax, rax
    jne         .L159
    add         rbp, rbx
    mov         rax, r14
    sub         rax, rbp
    mov         ebx, 0
    cmovae      rbx, rax
    mov         r11, qword ptr [rsp + 72]
    cmp         rbx, r11
    mov         r10, qword ptr [rsp + 64]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    movdqa      xmm12, xmmword ptr [rsp + 240]
    movdqa      xmm13, xmmword ptr [rsp + 288]
    jbe         .L158
    jmp         .L157
.L159:
    bsr         rax, rax
    xor         rax, 63
    add         rbp, rbx
    add         rbp, rax
    add         rbp, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rsp + 72]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    movdqa      xmm12, xmmword ptr [rsp + 240]
    movdqa      xmm13, xmmword ptr [rsp + 288]
.L157:
    add         rbp, r13
    shl         r13, 4
    add         r13, 4096
    mov         rbx, qword ptr [rsp + 120]
    cmp         qword ptr [rbx + 152], r13
    ja          .L117
    mov         r15, qword ptr [rsp + 136]
    jmp         .L141
.L155:
    mov         qword ptr [rsp + 16], r14
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 216]
    jmp         .L152
.L75:
    mov         r8, qword ptr [rsp + 208]
    cmp         r15, r8
    mov         rax, r8
    cmovb       rax, r15
    mov         rsi, qword ptr [rsp + 56]
    lea         rcx, [rsi + rax]
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
    sub         r15d, eax
    mov         ecx, r15d
    shr         rbx, cl
    test        rbx, rbx
    je          .L160
    mov         r15, qword ptr [rsp + 96]
    add         r15, qword ptr [rsp + 80]
    cmp         r15, r8
    mov         rax, r8
    cmovb       rax, r15
    lea         rcx, [rsi + rax]
#APP
    movdqu      xmm0, xmmword ptr [rcx]
    movdqu      xmm1, xmmword ptr [rcx + 16]
    movdqu      xmm2, xmmword ptr [rcx + 32]
    movdqu      xmm3, xmmword ptr [rcx + 48]
#NO_APP
    movd        xmm4, dword ptr [rsp + 32]
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
    pmovmskb    r13d, xmm3
    shl         r13d, 16
    or          r13d, ecx
    shl         r13, 32
    or          r13, rdx
    sub         r15, rax
.L77:
    mov         rdi, qword ptr [rsp]
    mov         ecx, r15d
    shr         r13, cl
    and         r13, rbx
    mov         rbx, qword ptr [rsp + 120]
    mov         rsi, qword ptr [rsp + 80]
    mov         r8b, 4
    jmp         .L87
.L80:
    mov         r8, qword ptr [rsp + 208]
    cmp         r15, r8
    mov         rax, r8
    cmovb       rax, r15
    mov         rcx, qword ptr [rsp + 56]
    lea         rcx, [rcx + rax]
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
    sub         r15d, eax
    mov         ecx, r15d
    shr         rbx, cl
    cmp         bpl, 1
    ja          .L161
    test        rbx, rbx
    jne         .L161
    xor         r15d, r15d
    mov         rsi, qword ptr [rsp + 56]
.L82:
    mov         rdi, qword ptr [rsp + 96]
    jmp         .L162
.L98:
    cmp         r15, rbp
    cmova       rbp, r15
    xor         r8d, r8d
    mov         r12, qword ptr [rsp + 32]
    mov         r14, rdx
    mov         r13, rbp
    jmp         .L51
.L99:
    xor         r8d, r8d
    mov         rbp, r15
    jmp         .L58
.L81:
    add         r12, qword ptr [rsp + 80]
    mov         edi, dword ptr [rsp + 160]
    mov         rsi, qword ptr [rsp + 56]
    mov         r15, qword ptr [rsp + 64]
    mov         rdx, r15
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r10, r15
    mov         rsi, qword ptr [rsp + 56]
    mov         r15, rax
    mov         r11, qword ptr [rsp + 72]
    mov         r8, qword ptr [rsp + 208]
    jmp         .L163
.L161:
    add         r12, rsi
    cmp         r12, r8
    mov         rax, r8
    cmovb       rax, r12
    mov         rsi, qword ptr [rsp + 56]
    lea         rcx, [rsi + rax]
#APP
    movdqu      xmm0, xmmword ptr [rcx]
    movdqu      xmm1, xmmword ptr [rcx + 16]
    movdqu      xmm2, xmmword ptr [rcx + 32]
    movdqu      xmm3, xmmword ptr [rcx + 48]
#NO_APP
    movd        xmm4, dword ptr [rsp + 160]
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
    pmovmskb    r15d, xmm3
    shl         r15d, 16
    or          r15d, ecx
    shl         r15, 32
    or          r15, rdx
    sub         r12, rax
.L163:
    mov         rdi, qword ptr [rsp + 96]
    mov         ecx, r12d
    shr         r15, cl
    and         r15, rbx
.L162:
    mov         rcx, qword ptr [rsp]
    cmp         r11, qword ptr [rsp + 176]
    mov         rbx, qword ptr [rsp + 120]
    jbe         .L164
    cmp         bpl, 3
    jne         .L164
    test        r15, r15
    je          .L164
    mov         rax, qword ptr [rsp + 80]
    mov         rcx, qword ptr [rsp + 176]
    lea         rbx, [rax + rcx]
    mov         rax, qword ptr [rsp + 8]
    movzx       edi, byte ptr [rax + rcx]
    cmp         r10, 64
    jae         .L165
    mov         rdx, r10
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r11, qword ptr [rsp + 72]
    mov         r10, qword ptr [rsp + 64]
    jmp         .L166
.L164:
    mov         r12, qword ptr [rsp + 32]
    mov         rsi, qword ptr [rsp + 80]
    mov         r8b, 4
.L89:
    shl         r15, cl
    shr         r15, cl
    movzx       ecx, byte ptr [rbx + 192]
    movzx       eax, byte ptr [rbx + 193]
    cmp         r11, 3
    je          .L167
    cmp         r11, 2
    je          .L168
    cmp         r11, 1
    jne         .L169
    mov         al, 1
    jmp         .L170
.L168:
    cmp         cl, al
    setne       al
    jmp         .L170
.L167:
    cmp         bpl, 3
    setae       dl
    mov         r8, rsi
    movzx       esi, byte ptr [rbx + 194]
    cmp         cl, al
    setne       dil
    cmp         cl, sil
    setne       cl
    and         cl, dil
    mov         rdi, qword ptr [rsp + 96]
    cmp         al, sil
    mov         rsi, r8
    mov         r8b, 4
    setne       al
    and         al, dl
    and         al, cl
.L170:
    mov         dword ptr [rsp + 176], eax
    jmp         .L171
.L169:
    mov         dword ptr [rsp + 176], 0
.L171:
    mov         rbp, rsi
    test        r15, r15
    je          .L172
.L173:
    mov         qword ptr [rsp], r15
    rep         bsf r15, r15
    add         r15, rsi
    cmp         byte ptr [rsp + 176], 0
    je          .L174
.L175:
    mov         rdx, qword ptr [rsp + 16]
    test        dl, dl
    cmove       r12, r15
    mov         rcx, r15
    sub         rcx, r12
    mov         rax, r12
    sub         rax, r15
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L176
    mov         ecx, edx
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [rbx + 2*rcx], ax
    inc         dl
    add         r15, r11
    mov         qword ptr [rsp + 16], rdx
    cmp         dl, byte ptr [rbx + 196]
    jae         .L177
    mov         rbp, r15
    jmp         .L178
.L174:
    mov         rax, r15
    add         rax, r11
    setb        cl
    cmp         rax, r10
    seta        al
    or          al, cl
    jne         .L178
    mov         rax, qword ptr [rsp + 56]
    lea         rcx, [rax + r15]
    cmp         r11, 17
    jb          .L179
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
.L180:
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    mov         rdi, qword ptr [rsi]
    cmp         rax, rdi
    jne         .L181
    add         rcx, 8
    add         rsi, 8
    lea         rax, [r11 + rdx]
    add         rax, -8
    add         rdx, -8
    cmp         rax, 16
    ja          .L180
    lea         rdi, [r11 + rdx]
    neg         rdx
    jmp         .L182
.L179:
    cmp         r11, 7
    ja          .L183
    cmp         r11, 4
    jae         .L184
    cmp         r11, 2
    jae         .L185
    test        r11, r11
    je          .L175
#APP
    movzx       eax, byte ptr [rcx]
#NO_APP
    mov         rcx, qword ptr [rsp + 8]
    cmp         byte ptr [rcx], al
    je          .L175
    mov         qword ptr [rsp + 32], r12
    xor         esi, esi
    jmp         .L186
.L181:
    mov         qword ptr [rsp + 32], r12
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         esi, ecx
    shr         esi, 3
    sub         rsi, rdx
    and         cl, 56
    shr         rax, cl
    jmp         .L187
.L183:
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
    mov         rdi, r11
.L182:
    mov         r8, qword ptr [rsi]
    mov         rsi, qword ptr [rsi + rdi - 8]
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    cmp         rax, r8
    jne         .L188
    lea         rax, [rcx + rdi]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rsi
    mov         r8b, 4
    mov         rdi, qword ptr [rsp + 96]
    je          .L175
    mov         qword ptr [rsp + 32], r12
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 232]
    jmp         .L189
.L188:
    mov         qword ptr [rsp + 32], r12
    xor         r8, rax
    rep         bsf rcx, r8
    mov         esi, ecx
    shr         esi, 3
    add         rsi, rdx
    and         cl, 56
    shr         rax, cl
    mov         r8b, 4
.L187:
    mov         rdi, qword ptr [rsp + 96]
    jmp         .L186
.L184:
    mov         rax, qword ptr [rsp + 8]
    mov         esi, dword ptr [rax]
    mov         edx, dword ptr [rax + r11 - 4]
#APP
    mov         eax, dword ptr [rcx]
#NO_APP
    mov         eax, eax
    cmp         rax, rsi
    jne         .L190
    lea         rax, [rcx + r11]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    mov         eax, eax
    cmp         rax, rdx
    je          .L175
    mov         qword ptr [rsp + 32], r12
    xor         rdx, rax
    rep         bsf rcx, rdx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 224]
    jmp         .L189
.L185:
    mov         rax, qword ptr [rsp + 8]
    movzx       esi, word ptr [rax]
    movzx       edx, word ptr [rax + r11 - 2]
#APP
    movzx       eax, word ptr [rcx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L190
    lea         rax, [rcx + r11]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdx
    je          .L175
    mov         qword ptr [rsp + 32], r12
    xor         rdx, rax
    rep         bsf rcx, rdx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 216]
    jmp         .L189
.L190:
    mov         qword ptr [rsp + 32], r12
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
.L189:
    and         cl, 56
    shr         rax, cl
.L186:
    lea         r12, [rsi + 1]
    movq        xmm0, r12
    movdqu      xmm1, xmmword ptr [rbx + 152]
    shufpd      xmm0, xmmword ptr [rip + .C1], 2
    paddq       xmm0, xmm1
    movdqu      xmmword ptr [rbx + 152], xmm0
    mov         qword ptr [rsp + 200], rsi
    cmp         rsi, 16
    jae         .L191
    mov         r12, qword ptr [rsp + 32]
.L178:
    mov         rdx, qword ptr [rsp + 80]
.L192:
    mov         r15, qword ptr [rsp]
    lea         rax, [r15 - 1]
    mov         rcx, rbp
    sub         rcx, rdx
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    mov         rsi, qword ptr [rsp + 80]
    and         rdx, rax
    and         r15, rdx
    jne         .L173
    jmp         .L172
.L191:
    cmp         r12, 1
    mov         rbx, r12
    adc         rbx, -1
    mov         ebp, 1
    cmp         rbx, r11
    ja          .L193
    movzx       eax, al
    mov         dword ptr [rsp + 160], eax
.L194:
    mov         rax, rbx
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbx, rsi
    je          .L193
    add         rsi, qword ptr [rsp + 8]
    mov         edi, dword ptr [rsp + 160]
    mov         rdx, rbx
    call        r9
    test        rax, rax
    jne         .L195
    add         rbp, rbx
    mov         rax, r12
    sub         rax, rbp
    mov         ebx, 0
    cmovae      rbx, rax
    mov         r11, qword ptr [rsp + 72]
    cmp         rbx, r11
    mov         r10, qword ptr [rsp + 64]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8b, 4
    mov         rdi, qword ptr [rsp + 96]
    jbe         .L194
    jmp         .L193
.L195:
    bsr         rax, rax
    xor         rax, 63
    add         rbp, rbx
    add         rbp, rax
    add         rbp, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rsp + 72]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8b, 4
    mov         rdi, qword ptr [rsp + 96]
.L193:
    add         rbp, r15
    shl         r15, 4
    add         r15, 4096
    mov         rbx, qword ptr [rsp + 120]
    cmp         qword ptr [rbx + 152], r15
    mov         rdx, qword ptr [rsp + 80]
    ja          .L196
    mov         r12, qword ptr [rsp + 32]
    jmp         .L192
.L172:
    mov         rax, qword ptr [rsp + 288]
    add         rsi, rax
    cmp         rsi, rbp
    cmova       rbp, rsi
    mov         rcx, qword ptr [rsp + 264]
    add         rcx, rax
    mov         r15, qword ptr [rsp + 136]
.L84:
    mov         rdx, r15
    sub         rdx, rcx
    jae         .L197
    mov         r14, qword ptr [rsp + 16]
    mov         r13, rbp
    jmp         .L51
.L197:
    mov         rax, qword ptr [rsp + 56]
    add         r13, rax
    add         rdi, rax
    movzx       eax, byte ptr [rsp + 240]
    movd        xmm0, eax
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    movdqa      xmmword ptr [rsp + 96], xmm0
    movd        xmm0, dword ptr [rsp + 144]
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    movdqa      xmmword ptr [rsp + 80], xmm0
    movd        xmm0, dword ptr [rsp + 128]
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    movdqa      xmmword ptr [rsp + 176], xmm0
    mov         rax, qword ptr [rsp + 312]
    mov         r8, rdi
    lea         rdi, [rax + rcx]
    lea         rsi, [rcx + r13]
    add         rcx, r8
    add         rax, r14
    add         rax, -256
    mov         qword ptr [rsp + 416], rax
    lea         rax, [r13 + r14 - 256]
    mov         qword ptr [rsp + 408], rax
    lea         rax, [r8 + r14 - 256]
    mov         qword ptr [rsp + 400], rax
    mov         qword ptr [rsp + 280], rdx
    mov         qword ptr [rsp], rdx
    mov         qword ptr [rsp + 272], rdx
    mov         r14, qword ptr [rsp + 16]
    mov         r13, rcx
.L198:
    mov         rcx, rsi
    mov         rax, r13
    jmp         .L199
.L200:
    mov         rax, rsi
    or          rax, rdx
    or          rax, r9
    or          rax, r8
    mov         rdi, qword ptr [rsp + 160]
    mov         rcx, qword ptr [rsp + 128]
    mov         rax, r13
    jne         .L201
.L199:
    mov         r8, qword ptr [rsp]
    cmp         r8, 256
    jae         .L202
    test        r8, r8
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    jne         .L203
    jmp         .L124
.L202:
    mov         r9, qword ptr [rsp + 280]
    cmp         r9, 256
    setb        dl
    mov         r13, qword ptr [rsp + 272]
    cmp         r13, 256
    setb        sil
    or          sil, dl
    je          .L204
.L203:
    mov         qword ptr [rsp + 160], rdi
    mov         qword ptr [rsp], 0
    mov         qword ptr [rsp + 128], rdi
    mov         qword ptr [rsp + 280], 0
    mov         r13, rdi
    mov         qword ptr [rsp + 272], 0
    mov         r9, qword ptr [rsp + 416]
    mov         rcx, qword ptr [rsp + 408]
    mov         rax, qword ptr [rsp + 400]
.L205:
#APP
    movdqu      xmm3, xmmword ptr [r9]
    movdqu      xmm2, xmmword ptr [r9 + 16]
    movdqu      xmm1, xmmword ptr [r9 + 32]
    movdqu      xmm0, xmmword ptr [r9 + 48]
#NO_APP
    movaps      xmmword ptr [rsp + 384], xmm3
    movaps      xmmword ptr [rsp + 288], xmm2
    movaps      xmmword ptr [rsp + 32], xmm1
    movaps      xmmword ptr [rsp + 16], xmm0
#APP
    movdqu      xmm13, xmmword ptr [rcx]
    movdqu      xmm11, xmmword ptr [rcx + 16]
    movdqu      xmm7, xmmword ptr [rcx + 32]
    movdqu      xmm0, xmmword ptr [rcx + 48]
#NO_APP
    movaps      xmmword ptr [rsp + 144], xmm0
#APP
    movdqu      xmm5, xmmword ptr [rax]
    movdqu      xmm0, xmmword ptr [rax + 16]
    movdqu      xmm15, xmmword ptr [rax + 32]
    movdqu      xmm1, xmmword ptr [rax + 48]
#NO_APP
    movaps      xmmword ptr [rsp + 368], xmm1
    movaps      xmmword ptr [rsp + 240], xmm0
#APP
    movdqu      xmm4, xmmword ptr [r9 + 64]
    movdqu      xmm6, xmmword ptr [r9 + 80]
    movdqu      xmm8, xmmword ptr [r9 + 96]
    movdqu      xmm10, xmmword ptr [r9 + 112]
#NO_APP
    movdqa      xmm1, xmmword ptr [rsp + 96]
    pcmpeqb     xmm4, xmm1
#APP
    movdqu      xmm9, xmmword ptr [rcx + 64]
    movdqu      xmm12, xmmword ptr [rcx + 80]
    movdqu      xmm14, xmmword ptr [rcx + 96]
    movdqu      xmm0, xmmword ptr [rcx + 112]
#NO_APP
    movdqa      xmm3, xmmword ptr [rsp + 80]
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
    movdqa      xmm2, xmmword ptr [rsp + 176]
    pcmpeqb     xmm10, xmm2
    pand        xmm10, xmm9
    pcmpeqb     xmm8, xmm2
    pand        xmm8, xmm12
    pcmpeqb     xmm6, xmm2
    pand        xmm6, xmm14
    pcmpeqb     xmm4, xmm2
    pand        xmm4, xmm0
    movdqa      xmm0, xmmword ptr [rsp + 384]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm13, xmm3
    pand        xmm13, xmm0
    movdqa      xmm0, xmmword ptr [rsp + 288]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm11, xmm3
    pand        xmm11, xmm0
    movdqa      xmm0, xmmword ptr [rsp + 32]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm7, xmm3
    pand        xmm7, xmm0
    movdqa      xmm9, xmmword ptr [rsp + 16]
    pcmpeqb     xmm9, xmm1
    movdqa      xmm1, xmmword ptr [rsp + 368]
    movdqa      xmm0, xmmword ptr [rsp + 144]
    pcmpeqb     xmm0, xmm3
    movdqa      xmm3, xmmword ptr [rsp + 240]
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
    je          .L206
    pmovmskb    edx, xmm10
    pmovmskb    edi, xmm8
    shl         edi, 16
    or          edi, edx
    pmovmskb    edx, xmm6
    pmovmskb    esi, xmm4
    shl         esi, 16
    or          esi, edx
    pmovmskb    edx, xmm7
    pmovmskb    r8d, xmm3
    shl         r8d, 16
    or          r8d, edx
    mov         qword ptr [rsp + 16], rax
    mov         rax, rbp
    mov         rbp, r13
    mov         r13, r9
    pmovmskb    r9d, xmm15
    pmovmskb    edx, xmm1
    shl         edx, 16
    or          edx, r9d
    mov         r9, r13
    mov         r13, rbp
    mov         rbp, rax
    mov         rax, qword ptr [rsp + 16]
    shl         rdx, 32
    or          rdx, r8
    shl         rsi, 32
    or          rsi, rdi
.L206:
#APP
    movdqu      xmm3, xmmword ptr [r9 + 128]
    movdqu      xmm2, xmmword ptr [r9 + 144]
    movdqu      xmm1, xmmword ptr [r9 + 160]
    movdqu      xmm0, xmmword ptr [r9 + 176]
#NO_APP
    movaps      xmmword ptr [rsp + 384], xmm3
    movaps      xmmword ptr [rsp + 288], xmm2
    movaps      xmmword ptr [rsp + 32], xmm1
    movaps      xmmword ptr [rsp + 16], xmm0
#APP
    movdqu      xmm13, xmmword ptr [rcx + 128]
    movdqu      xmm11, xmmword ptr [rcx + 144]
    movdqu      xmm4, xmmword ptr [rcx + 160]
    movdqu      xmm0, xmmword ptr [rcx + 176]
#NO_APP
    movaps      xmmword ptr [rsp + 144], xmm0
#APP
    movdqu      xmm2, xmmword ptr [rax + 128]
    movdqu      xmm7, xmmword ptr [rax + 144]
    movdqu      xmm0, xmmword ptr [rax + 160]
    movdqu      xmm1, xmmword ptr [rax + 176]
#NO_APP
    movaps      xmmword ptr [rsp + 368], xmm1
    movaps      xmmword ptr [rsp + 240], xmm0
    mov         qword ptr [rsp + 320], r9
#APP
    movdqu      xmm5, xmmword ptr [r9 + 192]
    movdqu      xmm6, xmmword ptr [r9 + 208]
    movdqu      xmm9, xmmword ptr [r9 + 224]
    movdqu      xmm10, xmmword ptr [r9 + 240]
#NO_APP
    movdqa      xmm1, xmmword ptr [rsp + 96]
    pcmpeqb     xmm5, xmm1
#APP
    movdqu      xmm8, xmmword ptr [rcx + 192]
    movdqu      xmm12, xmmword ptr [rcx + 208]
    movdqu      xmm14, xmmword ptr [rcx + 224]
    movdqu      xmm0, xmmword ptr [rcx + 240]
#NO_APP
    movdqa      xmm3, xmmword ptr [rsp + 80]
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
    movdqa      xmm15, xmmword ptr [rsp + 176]
    pcmpeqb     xmm10, xmm15
    pand        xmm10, xmm8
    pcmpeqb     xmm9, xmm15
    pand        xmm9, xmm12
    pcmpeqb     xmm6, xmm15
    pand        xmm6, xmm14
    pcmpeqb     xmm5, xmm15
    pand        xmm5, xmm0
    movdqa      xmm0, xmmword ptr [rsp + 384]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm13, xmm3
    pand        xmm13, xmm0
    movdqa      xmm0, xmmword ptr [rsp + 288]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm11, xmm3
    pand        xmm11, xmm0
    movdqa      xmm0, xmmword ptr [rsp + 32]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm4, xmm3
    pand        xmm4, xmm0
    movdqa      xmm8, xmmword ptr [rsp + 16]
    pcmpeqb     xmm8, xmm1
    movdqa      xmm1, xmmword ptr [rsp + 368]
    movdqa      xmm0, xmmword ptr [rsp + 144]
    pcmpeqb     xmm0, xmm3
    movdqa      xmm3, xmmword ptr [rsp + 240]
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
    mov         r9d, 0
    mov         r8d, 0
    test        eax, eax
    je          .L200
    pmovmskb    ecx, xmm10
    pmovmskb    eax, xmm9
    shl         eax, 16
    or          eax, ecx
    pmovmskb    ecx, xmm6
    pmovmskb    r8d, xmm5
    shl         r8d, 16
    or          r8d, ecx
    pmovmskb    ecx, xmm2
    pmovmskb    edi, xmm7
    shl         edi, 16
    or          edi, ecx
    pmovmskb    ecx, xmm3
    pmovmskb    r9d, xmm1
    shl         r9d, 16
    or          r9d, ecx
    shl         r9, 32
    or          r9, rdi
    shl         r8, 32
    or          r8, rax
    jmp         .L200
.L204:
    lea         rdx, [rdi + 256]
    mov         qword ptr [rsp + 160], rdx
    add         r8, -256
    mov         qword ptr [rsp], r8
    lea         rdx, [rcx + 256]
    mov         qword ptr [rsp + 128], rdx
    add         r9, -256
    mov         qword ptr [rsp + 280], r9
    add         r13, -256
    mov         qword ptr [rsp + 272], r13
    lea         r13, [rax + 256]
    mov         r9, rdi
    jmp         .L205
.L201:
    mov         qword ptr [rsp + 32], r12
    mov         qword ptr [rsp + 336], rdx
    mov         qword ptr [rsp + 344], rsi
    xor         eax, eax
    test        rsi, rsi
    setne       al
    mov         qword ptr [rsp + 352], r9
    xor         ecx, ecx
    test        r9, r9
    setne       cl
    mov         qword ptr [rsp + 360], r8
    mov         rdi, rdx
    xor         edx, edx
    test        r8, r8
    setne       dl
    xor         esi, esi
    test        rdi, rdi
    setne       sil
    lea         rax, [rsi + 2*rax]
    lea         rax, [rax + 4*rcx]
    shl         edx, 3
    or          rdx, rax
    je          .L207
    mov         rax, qword ptr [rsp + 320]
    sub         rax, qword ptr [rsp + 312]
    mov         qword ptr [rsp + 320], rax
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    jmp         .L208
.L209:
    mov         r15, qword ptr [rsp + 136]
.L210:
    mov         rdx, qword ptr [rsp + 240]
    lea         rax, [rdx - 1]
    and         rdx, rax
    je          .L207
.L208:
    mov         qword ptr [rsp + 240], rdx
    rep         bsf rax, rdx
    mov         r8d, eax
    shl         r8d, 6
    add         r8, qword ptr [rsp + 320]
    mov         rcx, rbp
    sub         rcx, r8
    mov         edx, 0
    cmovb       rcx, rdx
    mov         r12, -1
    shl         r12, cl
    cmp         rcx, 64
    cmovae      r12, rdx
    and         r12, qword ptr [rsp + 8*rax + 336]
    je          .L210
    cmp         byte ptr [rsp + 332], 0
    je          .L211
    rep         bsf r15, r12
    add         r15, r8
    test        r14b, r14b
    mov         rcx, qword ptr [rsp + 32]
    cmove       rcx, r15
    mov         rax, r15
    sub         rax, rcx
    mov         qword ptr [rsp + 32], rcx
    sub         rcx, r15
    cmovb       rcx, rax
    cmp         rcx, 65535
    ja          .L212
    movzx       eax, byte ptr [rbx + 196]
    inc         r14b
.L213:
    lea         edx, [r14 - 1]
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [rbx + 2*rdx], cx
    mov         rbp, r15
    add         rbp, r11
    cmp         r14b, al
    jae         .L214
    lea         rdx, [r12 - 1]
    mov         rcx, rbp
    sub         rcx, r8
    mov         edi, 0
    cmovb       rcx, rdi
    mov         rsi, -1
    shl         rsi, cl
    cmp         rcx, 64
    cmovae      rsi, rdi
    and         rsi, rdx
    and         r12, rsi
    je          .L209
    rep         bsf r15, r12
    add         r15, r8
    test        r14b, r14b
    mov         rcx, qword ptr [rsp + 32]
    cmove       rcx, r15
    mov         rdx, r15
    sub         rdx, rcx
    mov         qword ptr [rsp + 32], rcx
    sub         rcx, r15
    cmovb       rcx, rdx
    inc         r14b
    cmp         rcx, 65535
    jbe         .L213
    jmp         .L215
.L211:
    mov         qword ptr [rsp + 144], r8
    mov         qword ptr [rsp + 264], r13
    jmp         .L216
.L217:
    mov         rbp, rcx
.L218:
    mov         r15, qword ptr [rsp + 136]
.L219:
    lea         rax, [r12 - 1]
    mov         rcx, rbp
    sub         rcx, r8
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    and         rdx, rax
    and         r12, rdx
    je          .L210
.L216:
    rep         bsf r15, r12
    add         r15, r8
    mov         rcx, r15
    add         rcx, r11
    setb        al
    cmp         rcx, r10
    seta        dl
    or          dl, al
    jne         .L218
    mov         rax, qword ptr [rsp + 56]
    lea         rdx, [rax + r15]
    cmp         r11, 17
    jb          .L220
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 8]
.L221:
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    mov         r8, qword ptr [rdi]
    cmp         rax, r8
    jne         .L222
    add         rdx, 8
    add         rdi, 8
    lea         rax, [r11 + rsi]
    add         rax, -8
    add         rsi, -8
    cmp         rax, 16
    ja          .L221
    lea         r8, [r11 + rsi]
    neg         rsi
    jmp         .L223
.L220:
    cmp         r11, 7
    ja          .L224
    cmp         r11, 4
    jae         .L225
    cmp         r11, 2
    jae         .L226
    test        r11, r11
    je          .L227
#APP
    movzx       eax, byte ptr [rdx]
#NO_APP
    mov         rdx, qword ptr [rsp + 8]
    cmp         byte ptr [rdx], al
    je          .L227
    mov         qword ptr [rsp + 16], r14
    xor         edx, edx
    jmp         .L228
.L222:
    mov         qword ptr [rsp + 16], r14
    xor         r8, rax
    rep         bsf rcx, r8
    mov         edx, ecx
    shr         edx, 3
    sub         rdx, rsi
    and         cl, 56
    shr         rax, cl
    jmp         .L229
.L224:
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 8]
    mov         r8, r11
.L223:
    mov         r9, qword ptr [rdi]
    mov         rdi, qword ptr [rdi + r8 - 8]
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    cmp         rax, r9
    jne         .L230
    lea         rax, [rdx + r8]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 144]
    je          .L227
    mov         qword ptr [rsp + 16], r14
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 232]
    jmp         .L231
.L230:
    mov         qword ptr [rsp + 16], r14
    xor         r9, rax
    rep         bsf rcx, r9
    mov         edx, ecx
    shr         edx, 3
    add         rdx, rsi
    and         cl, 56
    shr         rax, cl
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
.L229:
    mov         r8, qword ptr [rsp + 144]
    jmp         .L228
.L225:
    mov         rax, qword ptr [rsp + 8]
    mov         edi, dword ptr [rax]
    mov         esi, dword ptr [rax + r11 - 4]
#APP
    mov         eax, dword ptr [rdx]
#NO_APP
    mov         eax, eax
    cmp         rax, rdi
    jne         .L232
    lea         rax, [rdx + r11]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    mov         eax, eax
    cmp         rax, rsi
    je          .L227
    mov         qword ptr [rsp + 16], r14
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 224]
    jmp         .L231
.L226:
    mov         rax, qword ptr [rsp + 8]
    movzx       edi, word ptr [rax]
    movzx       esi, word ptr [rax + r11 - 2]
#APP
    movzx       eax, word ptr [rdx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdi
    jne         .L232
    lea         rax, [rdx + r11]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L233
.L227:
    test        r14b, r14b
    mov         rax, qword ptr [rsp + 32]
    cmove       rax, r15
    mov         rdx, r15
    sub         rdx, rax
    mov         qword ptr [rsp + 32], rax
    sub         rax, r15
    cmovb       rax, rdx
    cmp         rax, 65535
    ja          .L212
    mov         edx, r14d
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [rbx + 2*rdx], ax
    inc         r14b
    cmp         r14b, byte ptr [rbx + 196]
    jb          .L217
    jmp         .L234
.L232:
    mov         qword ptr [rsp + 16], r14
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
.L231:
    and         cl, 56
    shr         rax, cl
.L228:
    lea         r14, [rdx + 1]
    movq        xmm0, r14
    movdqu      xmm1, xmmword ptr [rbx + 152]
    shufpd      xmm0, xmmword ptr [rip + .C1], 2
    paddq       xmm0, xmm1
    movdqu      xmmword ptr [rbx + 152], xmm0
    mov         qword ptr [rsp + 200], rdx
    cmp         rdx, 16
    jae         .L235
    mov         r15, qword ptr [rsp + 136]
    mov         r14, qword ptr [rsp + 16]
    jmp         .L219
.L235:
    cmp         r14, 1
    mov         rbx, r14
    adc         rbx, -1
    mov         ebp, 1
    cmp         rbx, r11
    ja          .L236
    movzx       r13d, al
.L237:
    mov         rax, rbx
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbx, rsi
    je          .L236
    add         rsi, qword ptr [rsp + 8]
    mov         edi, r13d
    mov         rdx, rbx
    call        r9
    test        rax, rax
    jne         .L238
    add         rbp, rbx
    mov         rax, r14
    sub         rax, rbp
    mov         ebx, 0
    cmovae      rbx, rax
    mov         r11, qword ptr [rsp + 72]
    cmp         rbx, r11
    mov         r10, qword ptr [rsp + 64]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 144]
    jbe         .L237
    jmp         .L236
.L238:
    bsr         rax, rax
    xor         rax, 63
    add         rbp, rbx
    add         rbp, rax
    add         rbp, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rsp + 72]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 144]
.L236:
    add         rbp, r15
    shl         r15, 4
    add         r15, 4096
    mov         rbx, qword ptr [rsp + 120]
    cmp         qword ptr [rbx + 152], r15
    ja          .L196
    mov         r15, qword ptr [rsp + 136]
    mov         r14, qword ptr [rsp + 16]
    mov         r13, qword ptr [rsp + 264]
    jmp         .L219
.L233:
    mov         qword ptr [rsp + 16], r14
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 216]
    jmp         .L231
.L207:
    mov         rax, qword ptr [rbx + 144]
    sub         rax, qword ptr [rsp]
    sub         rax, qword ptr [rbx + 168]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [rbx + 160]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         r12, qword ptr [rsp + 32]
    mov         rdi, qword ptr [rsp + 160]
    mov         rsi, qword ptr [rsp + 128]
    jbe         .L198
    mov         rax, r15
    sub         rax, qword ptr [rsp]
    cmp         rax, rbp
    cmova       rbp, rax
    mov         r8b, 2
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r13, rbp
    jmp         .L51
.L124:
    cmp         r15, rbp
    cmova       rbp, r15
    mov         r8b, 1
    mov         r13, rbp
    jmp         .L51
.L176:
    cmp         r15, rbp
    cmova       rbp, r15
    xor         r8d, r8d
    mov         r14, rdx
    mov         r13, rbp
    jmp         .L51
.L177:
    xor         r8d, r8d
    mov         r14, qword ptr [rsp + 16]
    mov         r13, r15
    jmp         .L51
.L139:
    dec         r14b
.L136:
    cmp         r13, rbp
    cmova       rbp, r13
.L138:
    xor         r8d, r8d
.L239:
    mov         r12, qword ptr [rsp + 32]
    mov         r13, rbp
    jmp         .L51
.L215:
    dec         r14b
.L212:
    cmp         r15, rbp
    cmova       rbp, r15
.L214:
    xor         r8d, r8d
    mov         r12, qword ptr [rsp + 32]
    mov         r13, rbp
    jmp         .L51
.L76:
    xor         r13d, r13d
    mov         rbx, qword ptr [rsp + 120]
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rsp + 72]
    mov         r9, rbp
    jmp         .L240
.L160:
    xor         r13d, r13d
    mov         rbx, qword ptr [rsp + 120]
.L240:
    mov         rsi, qword ptr [rsp + 80]
    mov         r8b, 4
    mov         rdi, qword ptr [rsp]
.L87:
    mov         ecx, edi
    shl         r13, cl
    shr         r13, cl
    cmp         r11, 2
    je          .L241
    cmp         r11, 1
    jne         .L242
    mov         al, 1
    jmp         .L243
.L241:
    movzx       eax, byte ptr [rbx + 192]
    cmp         al, byte ptr [rbx + 193]
    setne       al
.L243:
    mov         dword ptr [rsp], eax
    jmp         .L244
.L242:
    mov         dword ptr [rsp], 0
.L244:
    mov         r15, rsi
    test        r13, r13
    je          .L245
.L246:
    rep         bsf rbp, r13
    add         rbp, rsi
    cmp         byte ptr [rsp], 0
    je          .L247
.L248:
    mov         rdx, qword ptr [rsp + 16]
    test        dl, dl
    cmove       r12, rbp
    mov         rcx, rbp
    sub         rcx, r12
    mov         rax, r12
    sub         rax, rbp
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L249
    mov         ecx, edx
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [rbx + 2*rcx], ax
    inc         dl
    add         rbp, r11
    mov         qword ptr [rsp + 16], rdx
    cmp         dl, byte ptr [rbx + 196]
    jae         .L250
    mov         r15, rbp
    jmp         .L251
.L247:
    mov         rax, rbp
    add         rax, r11
    setb        cl
    cmp         rax, r10
    seta        al
    or          al, cl
    jne         .L251
    mov         rax, qword ptr [rsp + 56]
    lea         rcx, [rax + rbp]
    cmp         r11, 17
    jb          .L252
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
.L253:
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    mov         rdi, qword ptr [rsi]
    cmp         rax, rdi
    jne         .L254
    add         rcx, 8
    add         rsi, 8
    lea         rax, [r11 + rdx]
    add         rax, -8
    add         rdx, -8
    cmp         rax, 16
    ja          .L253
    lea         rdi, [r11 + rdx]
    neg         rdx
    jmp         .L255
.L252:
    cmp         r11, 7
    ja          .L256
    cmp         r11, 4
    jae         .L257
    cmp         r11, 2
    jae         .L258
    test        r11, r11
    je          .L248
#APP
    movzx       eax, byte ptr [rcx]
#NO_APP
    mov         rcx, qword ptr [rsp + 8]
    cmp         byte ptr [rcx], al
    je          .L248
    mov         qword ptr [rsp + 32], r12
    xor         esi, esi
    jmp         .L259
.L254:
    mov         qword ptr [rsp + 32], r12
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         esi, ecx
    shr         esi, 3
    sub         rsi, rdx
    jmp         .L260
.L256:
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
    mov         rdi, r11
.L255:
    mov         r8, qword ptr [rsi]
    mov         rsi, qword ptr [rsi + rdi - 8]
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    cmp         rax, r8
    jne         .L261
    lea         rax, [rcx + rdi]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rsi
    mov         r8b, 4
    je          .L248
    mov         qword ptr [rsp + 32], r12
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 232]
    jmp         .L260
.L261:
    mov         qword ptr [rsp + 32], r12
    xor         r8, rax
    rep         bsf rcx, r8
    mov         esi, ecx
    shr         esi, 3
    add         rsi, rdx
    and         cl, 56
    shr         rax, cl
    mov         r8b, 4
    jmp         .L259
.L257:
    mov         rax, qword ptr [rsp + 8]
    mov         esi, dword ptr [rax]
    mov         edx, dword ptr [rax + r11 - 4]
#APP
    mov         eax, dword ptr [rcx]
#NO_APP
    mov         eax, eax
    cmp         rax, rsi
    jne         .L262
    lea         rax, [rcx + r11]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    mov         eax, eax
    cmp         rax, rdx
    je          .L248
    mov         qword ptr [rsp + 32], r12
    xor         rdx, rax
    rep         bsf rcx, rdx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 224]
    jmp         .L260
.L258:
    mov         rax, qword ptr [rsp + 8]
    movzx       esi, word ptr [rax]
    movzx       edx, word ptr [rax + r11 - 2]
#APP
    movzx       eax, word ptr [rcx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L262
    lea         rax, [rcx + r11]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdx
    je          .L248
    mov         qword ptr [rsp + 32], r12
    xor         rdx, rax
    rep         bsf rcx, rdx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 216]
    jmp         .L260
.L262:
    mov         qword ptr [rsp + 32], r12
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
.L260:
    and         cl, 56
    shr         rax, cl
.L259:
    lea         r12, [rsi + 1]
    movq        xmm0, r12
    movdqu      xmm1, xmmword ptr [rbx + 152]
    shufpd      xmm0, xmmword ptr [rip + .C1], 2
    paddq       xmm0, xmm1
    movdqu      xmmword ptr [rbx + 152], xmm0
    mov         qword ptr [rsp + 200], rsi
    cmp         rsi, 16
    jae         .L263
    mov         r12, qword ptr [rsp + 32]
.L251:
    mov         rdx, qword ptr [rsp + 80]
.L264:
    lea         rax, [r13 - 1]
    mov         rcx, r15
    sub         rcx, rdx
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    mov         rsi, qword ptr [rsp + 80]
    and         rdx, rax
    and         r13, rdx
    jne         .L246
    jmp         .L245
.L263:
    cmp         r12, 1
    mov         rbx, r12
    adc         rbx, -1
    mov         r15d, 1
    cmp         rbx, r11
    ja          .L265
    movzx       eax, al
    mov         dword ptr [rsp + 96], eax
.L266:
    mov         rax, rbx
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbx, rsi
    je          .L265
    add         rsi, qword ptr [rsp + 8]
    mov         edi, dword ptr [rsp + 96]
    mov         rdx, rbx
    call        r9
    test        rax, rax
    jne         .L267
    add         r15, rbx
    mov         rax, r12
    sub         rax, r15
    mov         ebx, 0
    cmovae      rbx, rax
    mov         r11, qword ptr [rsp + 72]
    cmp         rbx, r11
    mov         r10, qword ptr [rsp + 64]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8b, 4
    jbe         .L266
    jmp         .L265
.L267:
    bsr         rax, rax
    xor         rax, 63
    add         r15, rbx
    add         r15, rax
    add         r15, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rsp + 72]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8b, 4
.L265:
    add         r15, rbp
    shl         rbp, 4
    add         rbp, 4096
    mov         rbx, qword ptr [rsp + 120]
    cmp         qword ptr [rbx + 152], rbp
    mov         rdx, qword ptr [rsp + 80]
    ja          .L268
    mov         r12, qword ptr [rsp + 32]
    jmp         .L264
.L245:
    mov         rax, qword ptr [rsp + 160]
    add         rsi, rax
    cmp         rsi, r15
    cmova       r15, rsi
    mov         rbp, qword ptr [rsp + 128]
    add         rbp, rax
    mov         r13, qword ptr [rsp + 144]
    movzx       edx, byte ptr [rsp + 176]
.L83:
    mov         rax, qword ptr [rsp + 136]
    sub         rax, rbp
    jb          .L50
    mov         qword ptr [rsp], rax
    movzx       eax, dl
    movd        xmm0, eax
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm10, xmm0, 68
    add         rbp, r13
    lea         rax, [r14 + r13]
    add         rax, -256
    mov         qword ptr [rsp + 80], rax
.L269:
    mov         rdi, rbp
    jmp         .L270
.L271:
    mov         rdi, rax
    or          rdi, rcx
    or          rdi, rsi
    or          rdi, rdx
    mov         rdi, rbp
    jne         .L272
.L270:
    mov         rax, qword ptr [rsp]
    cmp         rax, 256
    jae         .L273
    test        rax, rax
    je          .L274
    mov         qword ptr [rsp], 0
    mov         rbp, rdi
    mov         r14, qword ptr [rsp + 80]
    jmp         .L275
.L273:
    add         rax, -256
    lea         rbp, [rdi + 256]
    cmp         rax, 3328
    mov         qword ptr [rsp], rax
    jb          .L276
#APP
    prefetcht0  byte ptr [rbp + 3072]
    prefetcht0  byte ptr [rbp + 3136]
    prefetcht0  byte ptr [rbp + 3200]
    prefetcht0  byte ptr [rbp + 3264]
#NO_APP
.L276:
    mov         r14, rdi
.L275:
#APP
    movdqu      xmm7, xmmword ptr [r14]
    movdqu      xmm6, xmmword ptr [r14 + 16]
    movdqu      xmm3, xmmword ptr [r14 + 32]
    movdqu      xmm2, xmmword ptr [r14 + 48]
#NO_APP
    pcmpeqb     xmm7, xmm10
    pcmpeqb     xmm6, xmm10
    pcmpeqb     xmm3, xmm10
    pcmpeqb     xmm2, xmm10
#APP
    movdqu      xmm5, xmmword ptr [r14 + 64]
    movdqu      xmm4, xmmword ptr [r14 + 80]
    movdqu      xmm1, xmmword ptr [r14 + 96]
    movdqu      xmm0, xmmword ptr [r14 + 112]
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
    je          .L277
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
.L277:
#APP
    movdqu      xmm7, xmmword ptr [r14 + 128]
    movdqu      xmm6, xmmword ptr [r14 + 144]
    movdqu      xmm3, xmmword ptr [r14 + 160]
    movdqu      xmm2, xmmword ptr [r14 + 176]
#NO_APP
    pcmpeqb     xmm7, xmm10
    pcmpeqb     xmm6, xmm10
    pcmpeqb     xmm3, xmm10
    pcmpeqb     xmm2, xmm10
#APP
    movdqu      xmm5, xmmword ptr [r14 + 192]
    movdqu      xmm4, xmmword ptr [r14 + 208]
    movdqu      xmm1, xmmword ptr [r14 + 224]
    movdqu      xmm0, xmmword ptr [r14 + 240]
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
    je          .L271
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
    pmovmskb    r9d, xmm1
    pmovmskb    esi, xmm0
    shl         esi, 16
    or          esi, r9d
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    shl         rdx, 32
    or          rdx, rdi
    shl         rsi, 32
    or          rsi, r8
    jmp         .L271
.L272:
    mov         qword ptr [rsp + 32], r12
    mov         qword ptr [rsp + 336], rax
    mov         qword ptr [rsp + 344], rcx
    xor         edi, edi
    test        rcx, rcx
    setne       dil
    mov         qword ptr [rsp + 352], rdx
    xor         ecx, ecx
    test        rdx, rdx
    setne       cl
    mov         qword ptr [rsp + 360], rsi
    xor         r8d, r8d
    test        rsi, rsi
    setne       r8b
    xor         edx, edx
    test        rax, rax
    setne       dl
    lea         rax, [rdx + 2*rdi]
    lea         rax, [rax + 4*rcx]
    shl         r8d, 3
    or          r8, rax
    je          .L278
    sub         r14, r13
    mov         qword ptr [rsp + 144], r13
    jmp         .L279
.L280:
    mov         r8, qword ptr [rsp + 240]
    lea         rax, [r8 - 1]
    and         r8, rax
    mov         r13, qword ptr [rsp + 144]
    je          .L278
.L279:
    mov         qword ptr [rsp + 240], r8
    rep         bsf rax, r8
    mov         r8d, eax
    shl         r8d, 6
    add         r8, r14
    mov         rcx, r15
    sub         rcx, r8
    mov         edx, 0
    cmovb       rcx, rdx
    mov         r12, -1
    shl         r12, cl
    cmp         rcx, 64
    cmovae      r12, rdx
    and         r12, qword ptr [rsp + 8*rax + 336]
    je          .L280
    cmp         r11, 1
    jne         .L281
    rep         bsf r13, r12
    add         r13, r8
    mov         rsi, qword ptr [rsp + 16]
    test        sil, sil
    mov         rcx, qword ptr [rsp + 32]
    cmove       rcx, r13
    mov         rax, r13
    sub         rax, rcx
    mov         qword ptr [rsp + 32], rcx
    sub         rcx, r13
    cmovb       rcx, rax
    cmp         rcx, 65535
    ja          .L282
    movzx       eax, byte ptr [rbx + 196]
    inc         sil
.L283:
    lea         edx, [rsi - 1]
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [rbx + 2*rdx], cx
    mov         r15, r13
    inc         r15
    mov         qword ptr [rsp + 16], rsi
    cmp         sil, al
    jae         .L284
    lea         rdx, [r12 - 1]
    mov         rcx, r15
    sub         rcx, r8
    mov         edi, 0
    cmovb       rcx, rdi
    mov         rsi, -1
    shl         rsi, cl
    cmp         rcx, 64
    cmovae      rsi, rdi
    and         rsi, rdx
    and         r12, rsi
    je          .L280
    rep         bsf r13, r12
    add         r13, r8
    mov         rsi, qword ptr [rsp + 16]
    test        sil, sil
    mov         rcx, qword ptr [rsp + 32]
    cmove       rcx, r13
    mov         rdx, r13
    sub         rdx, rcx
    mov         qword ptr [rsp + 32], rcx
    sub         rcx, r13
    cmovb       rcx, rdx
    inc         sil
    cmp         rcx, 65535
    jbe         .L283
    jmp         .L285
.L281:
    mov         qword ptr [rsp + 96], r8
    mov         qword ptr [rsp + 128], rbp
    movdqa      xmmword ptr [rsp + 160], xmm10
    jmp         .L286
.L287:
    bsr         rax, rax
    xor         rax, 63
    add         r15, rbx
    add         r15, rax
    add         r15, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rsp + 72]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    movdqa      xmm10, xmmword ptr [rsp + 160]
    mov         r8, qword ptr [rsp + 96]
    mov         r14, rbp
.L288:
    add         r15, r13
    shl         r13, 4
    add         r13, 4096
    mov         rbx, qword ptr [rsp + 120]
    cmp         qword ptr [rbx + 152], r13
    ja          .L268
    mov         rbp, qword ptr [rsp + 128]
.L289:
    lea         rax, [r12 - 1]
    mov         rcx, r15
    sub         rcx, r8
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    and         rdx, rax
    and         r12, rdx
    je          .L280
.L286:
    rep         bsf r13, r12
    add         r13, r8
    mov         rcx, r13
    add         rcx, r11
    setb        al
    cmp         rcx, r10
    seta        dl
    or          dl, al
    jne         .L289
    mov         rax, qword ptr [rsp + 56]
    lea         rdx, [rax + r13]
    cmp         r11, 17
    jb          .L290
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 8]
.L291:
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    mov         r8, qword ptr [rdi]
    cmp         rax, r8
    jne         .L292
    add         rdx, 8
    add         rdi, 8
    lea         rax, [r11 + rsi]
    add         rax, -8
    add         rsi, -8
    cmp         rax, 16
    ja          .L291
    lea         r8, [r11 + rsi]
    neg         rsi
    jmp         .L293
.L290:
    cmp         r11, 7
    ja          .L294
    cmp         r11, 4
    jae         .L295
    cmp         r11, 2
    jae         .L296
    test        r11, r11
    je          .L297
#APP
    movzx       eax, byte ptr [rdx]
#NO_APP
    mov         rdx, qword ptr [rsp + 8]
    cmp         byte ptr [rdx], al
    je          .L297
    xor         edx, edx
    jmp         .L298
.L292:
    xor         r8, rax
    rep         bsf rcx, r8
    mov         edx, ecx
    shr         edx, 3
    sub         rdx, rsi
    and         cl, 56
    shr         rax, cl
    jmp         .L299
.L294:
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 8]
    mov         r8, r11
.L293:
    mov         r9, qword ptr [rdi]
    mov         rdi, qword ptr [rdi + r8 - 8]
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    cmp         rax, r9
    jne         .L300
    lea         rax, [rdx + r8]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 96]
    je          .L297
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 232]
    jmp         .L301
.L300:
    xor         r9, rax
    rep         bsf rcx, r9
    mov         edx, ecx
    shr         edx, 3
    add         rdx, rsi
    and         cl, 56
    shr         rax, cl
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
.L299:
    mov         r8, qword ptr [rsp + 96]
    jmp         .L298
.L295:
    mov         rax, qword ptr [rsp + 8]
    mov         edi, dword ptr [rax]
    mov         esi, dword ptr [rax + r11 - 4]
#APP
    mov         eax, dword ptr [rdx]
#NO_APP
    mov         eax, eax
    cmp         rax, rdi
    jne         .L302
    lea         rax, [rdx + r11]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    mov         eax, eax
    cmp         rax, rsi
    je          .L297
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 224]
    jmp         .L301
.L296:
    mov         rax, qword ptr [rsp + 8]
    movzx       edi, word ptr [rax]
    movzx       esi, word ptr [rax + r11 - 2]
#APP
    movzx       eax, word ptr [rdx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdi
    jne         .L302
    lea         rax, [rdx + r11]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L303
.L297:
    mov         rsi, qword ptr [rsp + 16]
    test        sil, sil
    mov         rax, qword ptr [rsp + 32]
    cmove       rax, r13
    mov         rdx, r13
    sub         rdx, rax
    mov         qword ptr [rsp + 32], rax
    sub         rax, r13
    cmovb       rax, rdx
    cmp         rax, 65535
    ja          .L282
    mov         edx, esi
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [rbx + 2*rdx], ax
    inc         sil
    mov         qword ptr [rsp + 16], rsi
    cmp         sil, byte ptr [rbx + 196]
    jae         .L304
    mov         r15, rcx
    jmp         .L289
.L302:
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
.L301:
    and         cl, 56
    shr         rax, cl
.L298:
    lea         rcx, [rdx + 1]
    movq        xmm0, rcx
    movdqu      xmm1, xmmword ptr [rbx + 152]
    shufpd      xmm0, xmmword ptr [rip + .C1], 2
    paddq       xmm0, xmm1
    movdqu      xmmword ptr [rbx + 152], xmm0
    mov         qword ptr [rsp + 200], rdx
    cmp         rdx, 16
    jb          .L289
    cmp         rcx, 1
    mov         rbx, rcx
    adc         rbx, -1
    mov         r15d, 1
    cmp         rbx, r11
    ja          .L288
    movzx       eax, al
    mov         dword ptr [rsp + 176], eax
.L305:
    mov         rax, rbx
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbx, rsi
    je          .L288
    mov         rbp, r14
    mov         r14, rcx
    add         rsi, qword ptr [rsp + 8]
    mov         edi, dword ptr [rsp + 176]
    mov         rdx, rbx
    call        r9
    test        rax, rax
    jne         .L287
    add         r15, rbx
    mov         rcx, r14
    mov         rax, r14
    sub         rax, r15
    mov         ebx, 0
    cmovae      rbx, rax
    mov         r11, qword ptr [rsp + 72]
    cmp         rbx, r11
    mov         r10, qword ptr [rsp + 64]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    movdqa      xmm10, xmmword ptr [rsp + 160]
    mov         r8, qword ptr [rsp + 96]
    mov         r14, rbp
    jbe         .L305
    jmp         .L288
.L303:
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 216]
    jmp         .L301
.L278:
    mov         rax, qword ptr [rbx + 144]
    sub         rax, qword ptr [rsp]
    sub         rax, qword ptr [rbx + 168]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [rbx + 160]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         r12, qword ptr [rsp + 32]
    jbe         .L269
    mov         rax, qword ptr [rsp + 136]
    sub         rax, qword ptr [rsp]
    cmp         rax, r15
    cmova       r15, rax
    mov         r8b, 2
    jmp         .L50
.L274:
    mov         rax, qword ptr [rsp + 136]
    cmp         rax, r15
    cmova       r15, rax
    mov         r8b, 1
    jmp         .L50
.L249:
    cmp         rbp, r15
    cmova       r15, rbp
    xor         r8d, r8d
    mov         r14, rdx
    mov         r13, r15
    jmp         .L51
.L250:
    xor         r8d, r8d
    mov         r15, rbp
    jmp         .L50
.L284:
    xor         r8d, r8d
    mov         r12, qword ptr [rsp + 32]
    jmp         .L50
.L285:
    dec         sil
.L282:
    mov         r14, rsi
    cmp         r13, r15
    cmova       r15, r13
    xor         r8d, r8d
    mov         r12, qword ptr [rsp + 32]
    mov         r13, r15
    jmp         .L51
.L268:
    mov         r8b, 3
    mov         r12, qword ptr [rsp + 32]
    jmp         .L50
.L196:
    mov         r8b, 3
    mov         r12, qword ptr [rsp + 32]
    mov         r14, qword ptr [rsp + 16]
    mov         r13, rbp
    jmp         .L51
.L165:
    cmp         rbx, r8
    mov         rcx, r8
    cmovb       rcx, rbx
    lea         rax, [rsi + rcx]
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
.L166:
    mov         r12, qword ptr [rsp + 32]
    mov         ecx, ebx
    shr         rax, cl
    and         r15, rax
    mov         rbx, qword ptr [rsp + 120]
    mov         rsi, qword ptr [rsp + 80]
    mov         r8b, 4
    mov         rdi, qword ptr [rsp + 96]
    jmp         .L88
.L304:
    xor         r8d, r8d
    mov         r15, rcx
    mov         r12, qword ptr [rsp + 32]
    jmp         .L50
.L156:
    xor         r8d, r8d
    mov         rbp, rcx
    jmp         .L239
.L234:
    xor         r8d, r8d
    mov         r12, qword ptr [rsp + 32]
    mov         r13, rcx
    jmp         .L51
.L61:
    cmp         rbx, rbp
    cmova       rbp, rbx
    mov         rsi, rbp
    mov         rdi, qword ptr [rsp + 120]
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rsp + 72]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    jmp         .L1
.L132:
    mov         rax, r15
    sub         rax, qword ptr [rsp + 80]
    cmp         rax, rbp
    cmova       rbp, rax
    mov         r8b, 2
    jmp         .L239
.L31:
    cmp         r13, rbp
    cmovbe      r13, rbp
.L32:
    mov         rax, qword ptr [rbx + 136]
    xor         ecx, ecx
    sub         rax, qword ptr [rbx + 128]
    cmovb       rax, rcx
    mov         r15, qword ptr [rsp + 136]
    mov         rdx, r15
    sub         rdx, r13
    cmovb       rdx, rcx
    sub         rax, rdx
    cmp         r14b, 3
    setae       cl
    cmp         r14b, byte ptr [rbx + 196]
    sete        dl
    and         dl, cl
.L306:
    movzx       esi, r14b
    rep         bsf ecx, esi
    shr         rax, cl
    xor         ecx, ecx
    test        dl, dl
    cmovne      rcx, rax
    mov         qword ptr [rbx + 176], rcx
    mov         qword ptr [rbx + 128], r13
    mov         qword ptr [rbx + 136], r15
    mov         byte ptr [rbx + 197], 0
    mov         byte ptr [rbx + 198], sil
    mov         qword ptr [rbx + 184], r12
    add         rsp, 440
    pop         rbx
    pop         r12
    pop         r13
    pop         r14
    pop         r15
    pop         rbp
    ret
.L10:
    mov         r13, r8
    mov         r14, qword ptr [rsp + 16]
    jmp         .L32
.L62:
    cmp         rsi, rbp
    cmovbe      rsi, rbp
    mov         rdi, qword ptr [rsp + 120]
    movzx       ecx, byte ptr [rdi + 196]
.L63:
    mov         rax, qword ptr [rdi + 136]
    xor         edx, edx
    sub         rax, qword ptr [rdi + 128]
    cmovb       rax, rdx
    mov         r13, rsi
    mov         rsi, r15
    sub         rsi, r13
    cmovb       rsi, rdx
    sub         rax, rsi
    cmp         r14b, 3
    setae       sil
    cmp         r14b, cl
    sete        dl
    and         dl, sil
    mov         rbx, rdi
    jmp         .L306

.C1:
    .zero       8
    .quad       1
