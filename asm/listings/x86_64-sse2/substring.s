# substring of SSE2, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    sub         rsp, 424
    mov         r10, r8
    mov         qword ptr [rsp + 56], rcx
    mov         r11, rdx
    mov         qword ptr [rsp], rsi
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
    mov         qword ptr [rsp + 416], rax
    lea         rax, [rdx - 1]
    mov         qword ptr [rsp + 408], rax
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    xor         r14d, r14d
    mov         qword ptr [rsp + 192], 0
    xor         r12d, r12d
    mov         qword ptr [rsp + 120], rdi
    mov         qword ptr [rsp + 136], r15
    mov         qword ptr [rsp + 64], r8
    mov         qword ptr [rsp + 72], rdx
.L1:
    mov         qword ptr [rsp + 32], r14
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
    mov         qword ptr [rsp + 96], rsi
    mov         qword ptr [rsp + 80], r8
    jne         .L11
    mov         byte ptr [rsp + 8], dil
    lea         rbx, [r8 + rax]
    mov         rcx, qword ptr [rsp]
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
    movzx       edi, byte ptr [rsp + 8]
    cmp         dil, 1
    ja          .L13
    test        r13, r13
    jne         .L13
    xor         r15d, r15d
    mov         rbx, qword ptr [rsp + 120]
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rsp + 72]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rsi, qword ptr [rsp + 96]
    mov         r8, qword ptr [rsp + 80]
    jmp         .L14
.L11:
    xor         r15d, r15d
    mov         r14, qword ptr [rsp + 32]
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
    movzx       edi, byte ptr [rsp + 8]
    cmp         dil, 1
    ja          .L16
    test        r13, r13
    jne         .L16
    xor         r15d, r15d
    mov         rbx, qword ptr [rsp + 120]
    jmp         .L14
.L13:
    mov         edi, r15d
    mov         r15, qword ptr [rsp + 80]
    add         r14, r15
    mov         rsi, qword ptr [rsp + 56]
    mov         rbx, qword ptr [rsp + 64]
    mov         rdx, rbx
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    movzx       edi, byte ptr [rsp + 8]
    mov         r8, r15
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r10, rbx
    mov         r15, rax
    mov         rbx, qword ptr [rsp + 120]
    mov         r11, qword ptr [rsp + 72]
    mov         rsi, qword ptr [rsp + 96]
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
    mov         r14, qword ptr [rsp + 32]
    jbe         .L15
    cmp         dil, 3
    jne         .L15
    test        r15, r15
    je          .L15
    lea         r14, [r8 + rbp]
    mov         rax, qword ptr [rsp]
    movzx       edi, byte ptr [rax + rbp]
    cmp         r10, 64
    jae         .L18
    mov         rsi, qword ptr [rsp + 56]
    mov         rdx, r10
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 80]
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
    mov         r14, qword ptr [rsp + 32]
    mov         rsi, qword ptr [rsp + 96]
    movzx       edi, byte ptr [rsp + 8]
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
    mov         dword ptr [rsp + 8], eax
    mov         rbp, r8
    test        r15, r15
    jne         .L24
    jmp         .L25
.L22:
    mov         dword ptr [rsp + 8], 0
    mov         rbp, r8
    test        r15, r15
    jne         .L24
.L25:
    mov         qword ptr [rsp + 32], r14
    mov         r13, qword ptr [rsp + 96]
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
    mov         r12, qword ptr [rsp + 16]
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
    cmp         byte ptr [rsp + 8], 0
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
    mov         rsi, qword ptr [rsp]
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
    mov         rcx, qword ptr [rsp]
    cmp         byte ptr [rcx], al
    je          .L30
    mov         qword ptr [rsp + 16], r12
    xor         esi, esi
    jmp         .L40
.L35:
    mov         qword ptr [rsp + 16], r12
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         esi, ecx
    shr         esi, 3
    sub         rsi, rdx
    jmp         .L41
.L37:
    xor         edx, edx
    mov         rsi, qword ptr [rsp]
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
    mov         r8, qword ptr [rsp + 80]
    je          .L30
    mov         qword ptr [rsp + 16], r12
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 232]
    jmp         .L41
.L42:
    mov         qword ptr [rsp + 16], r12
    xor         r8, rax
    rep         bsf rcx, r8
    mov         esi, ecx
    shr         esi, 3
    add         rsi, rdx
    and         cl, 56
    shr         rax, cl
    mov         r8, qword ptr [rsp + 80]
    jmp         .L40
.L38:
    mov         rax, qword ptr [rsp]
    mov         esi, dword ptr [rax]
    mov         edx, dword ptr [rax + r11 - 4]
#APP
    mov         eax, dword ptr [rcx]
#NO_APP
    cmp         eax, esi
    jne         .L43
    lea         rax, [rcx + r11]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, edx
    je          .L30
    mov         qword ptr [rsp + 16], r12
    xor         edx, eax
    rep         bsf ecx, edx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 224]
    jmp         .L44
.L39:
    mov         rax, qword ptr [rsp]
    movzx       esi, word ptr [rax]
    movzx       edx, word ptr [rax + r11 - 2]
#APP
    movzx       eax, word ptr [rcx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L45
    lea         rax, [rcx + r11]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdx
    je          .L30
    mov         qword ptr [rsp + 16], r12
    xor         rdx, rax
    rep         bsf rcx, rdx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 216]
    jmp         .L41
.L43:
    mov         qword ptr [rsp + 16], r12
    xor         esi, eax
    rep         bsf ecx, esi
    mov         esi, ecx
    shr         esi, 3
.L44:
    and         cl, 24
    shr         eax, cl
    jmp         .L40
.L45:
    mov         qword ptr [rsp + 16], r12
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
    mov         qword ptr [rsp + 192], rsi
    cmp         rsi, 16
    jb          .L27
    mov         qword ptr [rsp + 32], r14
    cmp         r12, 1
    mov         rbx, r12
    adc         rbx, -1
    mov         ebp, 1
    cmp         rbx, r11
    ja          .L46
    movzx       r14d, al
.L47:
    mov         rax, rbx
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbx, rsi
    je          .L46
    add         rsi, qword ptr [rsp]
    mov         edi, r14d
    mov         rdx, rbx
    call        r9
    test        rax, rax
    jne         .L48
    add         rbp, rbx
    mov         rax, r12
    sub         rax, rbp
    mov         ebx, 0
    cmovae      rbx, rax
    mov         r11, qword ptr [rsp + 72]
    cmp         rbx, r11
    mov         r10, qword ptr [rsp + 64]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 80]
    jbe         .L47
    jmp         .L46
.L48:
    bsr         rax, rax
    xor         rax, 63
    add         rbp, rbx
    add         rbp, rax
    add         rbp, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rsp + 72]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 80]
.L46:
    add         rbp, r13
    shl         r13, 4
    add         r13, 4096
    mov         rbx, qword ptr [rsp + 120]
    cmp         qword ptr [rbx + 152], r13
    mov         r12, qword ptr [rsp + 16]
    mov         r14, qword ptr [rsp + 32]
    jbe         .L28
    jmp         .L49
.L3:
    movzx       eax, byte ptr [rbx + 192]
    mov         r8b, 4
    cmp         r11, rax
    jbe         .L50
    lea         rcx, [r14 + rax]
    cmp         rcx, rax
    jb          .L50
    cmp         rcx, r10
    ja          .L50
    movzx       ecx, byte ptr [rbx + 193]
    cmp         r11, rcx
    jbe         .L50
    lea         rdx, [r14 + rcx]
    cmp         rdx, rcx
    jb          .L50
    cmp         rdx, r10
    ja          .L50
    movzx       ecx, byte ptr [rbx + 194]
    cmp         r11, rcx
    jbe         .L50
    lea         rdx, [r14 + rcx]
    cmp         rdx, rcx
    jb          .L50
    cmp         rdx, r10
    ja          .L50
    cmp         rsi, r15
    seta        cl
    cmp         r15, r14
    seta        dl
    or          dl, cl
    jne         .L50
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
    jae         .L51
.L50:
    mov         r15, rsi
.L52:
    mov         r14, qword ptr [rsp + 32]
    mov         r13, r15
    jmp         .L53
.L4:
    movzx       eax, byte ptr [rbx + 192]
    movzx       r13d, byte ptr [rbx + 193]
    cmp         r11, 3
    je          .L54
    cmp         r11, 2
    je          .L55
    cmp         r11, 1
    jne         .L56
    mov         dl, 1
    mov         r8b, 4
    cmp         r11, rax
    ja          .L57
    jmp         .L58
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
    mov         qword ptr [rsp + 16], r12
    movzx       edi, byte ptr [rbx + 193]
    cmp         r11, rdi
    jbe         .L59
    lea         rcx, [r14 + rdi]
    cmp         rcx, rdi
    jb          .L59
    cmp         rcx, r10
    ja          .L59
    movzx       ecx, byte ptr [rbx + 194]
    cmp         r11, rcx
    jbe         .L59
    lea         rdx, [r14 + rcx]
    cmp         rdx, rcx
    jb          .L59
    cmp         rdx, r10
    ja          .L59
    cmp         rsi, r15
    seta        cl
    cmp         r15, r14
    seta        dl
    or          dl, cl
    jne         .L59
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
    mov         qword ptr [rsp + 8], rbp
    sub         rcx, rbp
    jae         .L60
.L59:
    mov         rbp, rsi
.L61:
    mov         r12, qword ptr [rsp + 16]
    jmp         .L62
.L8:
    mov         rbp, rsi
.L62:
    mov         r14, qword ptr [rsp + 32]
    mov         r13, rbp
    jmp         .L53
.L55:
    cmp         al, r13b
    setne       dl
    mov         r8b, 4
    cmp         r11, rax
    ja          .L57
    jmp         .L58
.L54:
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
    ja          .L57
    jmp         .L58
.L56:
    xor         edx, edx
    mov         r8b, 4
    cmp         r11, rax
    jbe         .L58
.L57:
    lea         rcx, [r14 + rax]
    cmp         rcx, rax
    jb          .L58
    cmp         rcx, r10
    ja          .L58
    cmp         r11, r13
    jbe         .L58
    lea         rcx, [r14 + r13]
    cmp         rcx, r13
    jb          .L58
    cmp         rcx, r10
    ja          .L58
    movzx       edi, byte ptr [rbx + 194]
    cmp         r11, rdi
    jbe         .L58
    lea         rcx, [r14 + rdi]
    cmp         rcx, rdi
    jb          .L58
    cmp         rcx, r10
    ja          .L58
    mov         dword ptr [rsp + 316], edx
    cmp         rsi, r15
    seta        cl
    cmp         r15, r14
    seta        dl
    or          dl, cl
    jne         .L58
    mov         qword ptr [rsp + 80], rdi
    mov         rcx, qword ptr [rsp + 56]
    add         rcx, rax
    mov         qword ptr [rsp + 296], rcx
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
    mov         qword ptr [rsp + 256], rdi
    sub         rcx, rdi
    jae         .L63
.L58:
    mov         r14, qword ptr [rsp + 32]
    mov         r13, rsi
.L53:
    cmp         r8b, 3
    jne         .L64
    mov         rbp, r13
.L49:
    mov         r15, qword ptr [rsp + 136]
    mov         rax, r15
    sub         rax, rbp
    mov         rdi, rbx
    mov         ebx, 0
    cmovae      rbx, rax
    mov         rax, qword ptr [rsp + 416]
    cmp         rax, rbx
    cmovb       rbx, rax
    add         rbx, rbp
    mov         rax, qword ptr [rsp + 408]
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
    mov         rdi, qword ptr [rsp]
    mov         rsi, r11
    call        qword ptr [rip + atomic_memchr_kernels::algo::two_way::find::<atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>]
    cmp         rax, 1
    jne         .L65
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
    ja          .L66
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
    jmp         .L67
.L64:
    movzx       eax, r8b
    cmp         eax, 4
    je          .L32
    cmp         eax, 2
    jb          .L32
    mov         qword ptr [rsp + 32], r14
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
    cmp         qword ptr [rsp + 192], 255
    jbe         .L68
    mov         r14, qword ptr [rsp + 32]
    jmp         .L69
.L68:
    cmp         edx, 3
    mov         r14, qword ptr [rsp + 32]
    je          .L70
    cmp         edx, 2
    je          .L71
    jmp         .L69
.L60:
    mov         rdx, qword ptr [rsp]
    movzx       eax, byte ptr [rdx + rax]
    mov         byte ptr [rsp + 144], al
    mov         rax, qword ptr [rsp + 176]
    movzx       eax, byte ptr [rdx + rax]
    cmp         rcx, 4096
    mov         qword ptr [rsp + 352], rdi
    mov         dword ptr [rsp + 128], eax
    jb          .L72
    mov         rcx, qword ptr [rsp + 8]
    add         rdi, rcx
    mov         edx, edi
    neg         edx
    and         edx, 63
    je          .L73
    mov         qword ptr [rsp + 240], rdx
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
    mov         dword ptr [rsp + 200], r13d
    jne         .L74
    mov         qword ptr [rsp + 80], rdi
    lea         r15, [rsi + rax]
    mov         rcx, qword ptr [rsp]
    movzx       edi, byte ptr [rcx + rax]
    mov         qword ptr [rsp + 160], rbp
    movzx       r12d, byte ptr [rcx + rbp]
    cmp         r10, 64
    mov         rbp, rsi
    jae         .L75
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
    jmp         .L76
.L51:
    mov         rdx, qword ptr [rsp]
    movzx       edx, byte ptr [rdx + rax]
    cmp         rcx, 4096
    jb          .L77
    mov         rdi, r13
    add         rdi, rbp
    mov         eax, edi
    neg         eax
    and         eax, 63
    je          .L77
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
    mov         qword ptr [rsp + 96], rsi
    mov         qword ptr [rsp + 144], r13
    mov         qword ptr [rsp + 128], rbp
    jne         .L78
    mov         qword ptr [rsp + 8], rdi
    mov         rdx, r15
    lea         r15, [rsi + rax]
    mov         rcx, qword ptr [rsp]
    movzx       edi, byte ptr [rcx + rax]
    mov         qword ptr [rsp + 80], rdx
    movzx       eax, byte ptr [rcx + rdx]
    mov         dword ptr [rsp + 16], eax
    cmp         r10, 63
    ja          .L79
    mov         r13, qword ptr [rsp + 56]
    mov         rsi, r13
    mov         rdx, r10
    mov         rbp, r9
    call        r9
    mov         rbx, rax
    mov         ecx, r15d
    shr         rbx, cl
    test        rbx, rbx
    je          .L80
    mov         r15, qword ptr [rsp + 80]
    add         r15, qword ptr [rsp + 96]
    mov         edi, dword ptr [rsp + 16]
    mov         rsi, r13
    mov         rdx, qword ptr [rsp + 64]
    call        rbp
    mov         r13, rax
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rsp + 72]
    mov         r9, rbp
    jmp         .L81
.L63:
    mov         rdx, qword ptr [rsp]
    movzx       eax, byte ptr [rdx + rax]
    mov         byte ptr [rsp + 240], al
    movzx       eax, byte ptr [rdx + r13]
    mov         dword ptr [rsp + 144], eax
    mov         rdi, qword ptr [rsp + 80]
    movzx       eax, byte ptr [rdx + rdi]
    mov         dword ptr [rsp + 128], eax
    cmp         rcx, 4096
    jb          .L82
    mov         rax, qword ptr [rsp + 296]
    mov         rcx, qword ptr [rsp + 256]
    add         rcx, rax
    mov         eax, ecx
    neg         eax
    and         eax, 63
    je          .L82
    mov         qword ptr [rsp + 8], rcx
    mov         qword ptr [rsp + 272], rax
    mov         qword ptr [rsp + 16], r12
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
    mov         qword ptr [rsp + 96], rsi
    jne         .L83
    mov         rdx, r15
    lea         r15, [rsi + rax]
    mov         rcx, qword ptr [rsp]
    movzx       edi, byte ptr [rcx + rax]
    mov         r12, rdx
    movzx       eax, byte ptr [rcx + rdx]
    mov         dword ptr [rsp + 160], eax
    cmp         r10, 63
    ja          .L84
    mov         rsi, qword ptr [rsp + 56]
    mov         rdx, r10
    call        r9
    mov         rbx, rax
    mov         ecx, r15d
    shr         rbx, cl
    cmp         bpl, 1
    ja          .L85
    test        rbx, rbx
    jne         .L85
    xor         r15d, r15d
    mov         r10, qword ptr [rsp + 64]
    mov         rsi, qword ptr [rsp + 56]
    mov         r11, qword ptr [rsp + 72]
    mov         r8, qword ptr [rsp + 208]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    jmp         .L86
.L70:
    mov         eax, ecx
.L71:
    mov         rcx, qword ptr [rsp + 192]
.L69:
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
.L77:
    mov         r15, rsi
    jmp         .L87
.L82:
    mov         rbp, rsi
    mov         rcx, qword ptr [rsp + 256]
    jmp         .L88
.L73:
    mov         rbp, rsi
    jmp         .L89
.L72:
    mov         rbp, rsi
    mov         rcx, qword ptr [rsp + 8]
    jmp         .L89
.L74:
    xor         r13d, r13d
    jmp         .L90
.L78:
    xor         r13d, r13d
    jmp         .L91
.L83:
    xor         r15d, r15d
    mov         r12, qword ptr [rsp + 16]
.L92:
    mov         rcx, qword ptr [rsp + 8]
    jmp         .L93
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
.L76:
    mov         ecx, ebp
    shr         r13, cl
    and         r13, rbx
    mov         rbx, qword ptr [rsp + 120]
    mov         rsi, r15
    mov         r8b, 4
    mov         rdi, qword ptr [rsp + 80]
.L90:
    mov         ecx, edi
    shl         r13, cl
    shr         r13, cl
    cmp         r11, 2
    je          .L94
    cmp         r11, 1
    jne         .L95
    mov         al, 1
    jmp         .L96
.L94:
    movzx       eax, byte ptr [rbx + 192]
    cmp         al, byte ptr [rbx + 193]
    setne       al
.L96:
    mov         dword ptr [rsp + 80], eax
    jmp         .L97
.L95:
    mov         dword ptr [rsp + 80], 0
.L97:
    mov         rbp, rsi
    test        r13, r13
    je          .L98
    mov         qword ptr [rsp + 96], rsi
.L99:
    rep         bsf r15, r13
    add         r15, rsi
    cmp         byte ptr [rsp + 80], 0
    je          .L100
.L101:
    mov         rdx, qword ptr [rsp + 32]
    test        dl, dl
    mov         rax, qword ptr [rsp + 16]
    cmove       rax, r15
    mov         rcx, r15
    sub         rcx, rax
    mov         qword ptr [rsp + 16], rax
    sub         rax, r15
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L102
    mov         ecx, edx
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [rbx + 2*rcx], ax
    inc         dl
    add         r15, r11
    mov         qword ptr [rsp + 32], rdx
    cmp         dl, byte ptr [rbx + 196]
    jae         .L103
    mov         rbp, r15
    jmp         .L104
.L100:
    mov         rax, r15
    add         rax, r11
    setb        cl
    cmp         rax, r10
    seta        al
    or          al, cl
    jne         .L104
    mov         rax, qword ptr [rsp + 56]
    lea         rcx, [rax + r15]
    cmp         r11, 17
    jb          .L105
    xor         edx, edx
    mov         rsi, qword ptr [rsp]
.L106:
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    mov         rdi, qword ptr [rsi]
    cmp         rax, rdi
    jne         .L107
    add         rcx, 8
    add         rsi, 8
    lea         rax, [r11 + rdx]
    add         rax, -8
    add         rdx, -8
    cmp         rax, 16
    ja          .L106
    lea         rdi, [r11 + rdx]
    neg         rdx
    jmp         .L108
.L105:
    cmp         r11, 7
    ja          .L109
    cmp         r11, 4
    jae         .L110
    cmp         r11, 2
    jae         .L111
    test        r11, r11
    je          .L101
#APP
    movzx       eax, byte ptr [rcx]
#NO_APP
    mov         rcx, qword ptr [rsp]
    cmp         byte ptr [rcx], al
    je          .L101
    xor         esi, esi
    jmp         .L112
.L107:
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         esi, ecx
    shr         esi, 3
    sub         rsi, rdx
    jmp         .L113
.L109:
    xor         edx, edx
    mov         rsi, qword ptr [rsp]
    mov         rdi, r11
.L108:
    mov         r8, qword ptr [rsi]
    mov         rsi, qword ptr [rsi + rdi - 8]
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    cmp         rax, r8
    jne         .L114
    lea         rax, [rcx + rdi]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rsi
    mov         r8b, 4
    je          .L101
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 232]
    jmp         .L113
.L114:
    xor         r8, rax
    rep         bsf rcx, r8
    mov         esi, ecx
    shr         esi, 3
    add         rsi, rdx
    and         cl, 56
    shr         rax, cl
    mov         r8b, 4
    jmp         .L112
.L110:
    mov         rax, qword ptr [rsp]
    mov         esi, dword ptr [rax]
    mov         edx, dword ptr [rax + r11 - 4]
#APP
    mov         eax, dword ptr [rcx]
#NO_APP
    cmp         eax, esi
    jne         .L115
    lea         rax, [rcx + r11]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, edx
    je          .L101
    xor         edx, eax
    rep         bsf ecx, edx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 224]
    jmp         .L116
.L111:
    mov         rax, qword ptr [rsp]
    movzx       esi, word ptr [rax]
    movzx       edx, word ptr [rax + r11 - 2]
#APP
    movzx       eax, word ptr [rcx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L117
    lea         rax, [rcx + r11]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdx
    je          .L101
    xor         rdx, rax
    rep         bsf rcx, rdx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 216]
    jmp         .L113
.L115:
    xor         esi, eax
    rep         bsf ecx, esi
    mov         esi, ecx
    shr         esi, 3
.L116:
    and         cl, 24
    shr         eax, cl
    jmp         .L112
.L117:
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
.L113:
    and         cl, 56
    shr         rax, cl
.L112:
    lea         r12, [rsi + 1]
    movq        xmm0, r12
    movdqu      xmm1, xmmword ptr [rbx + 152]
    shufpd      xmm0, xmmword ptr [rip + .C1], 2
    paddq       xmm0, xmm1
    movdqu      xmmword ptr [rbx + 152], xmm0
    mov         qword ptr [rsp + 192], rsi
    cmp         rsi, 16
    jae         .L118
.L104:
    mov         rdx, qword ptr [rsp + 96]
.L119:
    lea         rax, [r13 - 1]
    mov         rcx, rbp
    sub         rcx, rdx
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    mov         rsi, qword ptr [rsp + 96]
    and         rdx, rax
    and         r13, rdx
    jne         .L99
    jmp         .L98
.L118:
    cmp         r12, 1
    mov         rbx, r12
    adc         rbx, -1
    mov         ebp, 1
    cmp         rbx, r11
    ja          .L120
    movzx       eax, al
    mov         dword ptr [rsp + 160], eax
.L121:
    mov         rax, rbx
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbx, rsi
    je          .L120
    add         rsi, qword ptr [rsp]
    mov         edi, dword ptr [rsp + 160]
    mov         rdx, rbx
    call        r9
    test        rax, rax
    jne         .L122
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
    jbe         .L121
    jmp         .L120
.L122:
    bsr         rax, rax
    xor         rax, 63
    add         rbp, rbx
    add         rbp, rax
    add         rbp, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rsp + 72]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8b, 4
.L120:
    add         rbp, r15
    shl         r15, 4
    add         r15, 4096
    mov         rbx, qword ptr [rsp + 120]
    cmp         qword ptr [rbx + 152], r15
    mov         rdx, qword ptr [rsp + 96]
    jbe         .L119
.L123:
    mov         r8b, 3
    jmp         .L61
.L98:
    mov         rax, qword ptr [rsp + 240]
    add         rsi, rax
    cmp         rsi, rbp
    cmova       rbp, rsi
    mov         rcx, qword ptr [rsp + 8]
    add         rcx, rax
    mov         r15, qword ptr [rsp + 136]
    mov         r13d, dword ptr [rsp + 200]
.L89:
    mov         rdx, r15
    sub         rdx, rcx
    jb          .L61
    mov         rsi, qword ptr [rsp + 176]
    add         rsi, qword ptr [rsp + 56]
    movzx       eax, byte ptr [rsp + 144]
    movd        xmm0, eax
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm12, xmm0, 68
    movd        xmm0, dword ptr [rsp + 128]
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm13, xmm0, 68
    mov         rax, qword ptr [rsp + 352]
    lea         r8, [rax + rcx]
    add         rcx, rsi
    add         rax, r14
    add         rax, -256
    mov         qword ptr [rsp + 160], rax
    lea         rax, [rsi + r14]
    add         rax, -256
    mov         qword ptr [rsp + 128], rax
    mov         qword ptr [rsp + 176], rdx
    mov         qword ptr [rsp + 80], rdx
.L124:
    mov         rax, rcx
    mov         r12, qword ptr [rsp + 16]
    jmp         .L125
.L126:
    mov         rax, rcx
    or          rax, rdx
    or          rax, rdi
    or          rax, rsi
    mov         rax, qword ptr [rsp + 8]
    mov         r8, qword ptr [rsp + 96]
    jne         .L127
.L125:
    mov         rsi, qword ptr [rsp + 80]
    cmp         rsi, 256
    jae         .L128
    test        rsi, rsi
    jne         .L129
    jmp         .L130
.L128:
    mov         rdx, qword ptr [rsp + 176]
    cmp         rdx, 256
    jae         .L131
.L129:
    mov         qword ptr [rsp + 176], 0
    mov         qword ptr [rsp + 8], r8
    mov         qword ptr [rsp + 80], 0
    mov         qword ptr [rsp + 96], r8
    mov         r14, qword ptr [rsp + 160]
    mov         rax, qword ptr [rsp + 128]
.L132:
#APP
    movdqu      xmm4, xmmword ptr [r14]
    movdqu      xmm5, xmmword ptr [r14 + 16]
    movdqu      xmm6, xmmword ptr [r14 + 32]
    movdqu      xmm7, xmmword ptr [r14 + 48]
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
    movdqu      xmm8, xmmword ptr [r14 + 64]
    movdqu      xmm9, xmmword ptr [r14 + 80]
    movdqu      xmm10, xmmword ptr [r14 + 96]
    movdqu      xmm11, xmmword ptr [r14 + 112]
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
    je          .L133
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
.L133:
#APP
    movdqu      xmm4, xmmword ptr [r14 + 128]
    movdqu      xmm5, xmmword ptr [r14 + 144]
    movdqu      xmm6, xmmword ptr [r14 + 160]
    movdqu      xmm7, xmmword ptr [r14 + 176]
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
    movdqu      xmm8, xmmword ptr [r14 + 192]
    movdqu      xmm9, xmmword ptr [r14 + 208]
    movdqu      xmm10, xmmword ptr [r14 + 224]
    movdqu      xmm11, xmmword ptr [r14 + 240]
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
    je          .L126
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
    jmp         .L126
.L131:
    add         rsi, -256
    lea         r14, [r8 + 256]
    add         rdx, -256
    lea         rcx, [rax + 256]
    mov         qword ptr [rsp + 80], rsi
    cmp         rsi, 3328
    mov         qword ptr [rsp + 8], rcx
    mov         qword ptr [rsp + 176], rdx
    mov         qword ptr [rsp + 96], r14
    jb          .L134
#APP
    prefetcht0  byte ptr [r14 + 3072]
    prefetcht0  byte ptr [r14 + 3136]
    prefetcht0  byte ptr [r14 + 3200]
    prefetcht0  byte ptr [r14 + 3264]
#NO_APP
.L134:
    mov         r14, r8
    jmp         .L132
.L127:
    mov         qword ptr [rsp + 320], rcx
    mov         qword ptr [rsp + 328], rdx
    xor         eax, eax
    test        rdx, rdx
    setne       al
    mov         qword ptr [rsp + 336], rsi
    xor         edx, edx
    test        rsi, rsi
    setne       dl
    mov         qword ptr [rsp + 344], rdi
    xor         r8d, r8d
    test        rdi, rdi
    setne       r8b
    xor         esi, esi
    test        rcx, rcx
    setne       sil
    lea         rax, [rsi + 2*rax]
    lea         rax, [rax + 4*rdx]
    shl         r8d, 3
    or          r8, rax
    je          .L135
    sub         r14, qword ptr [rsp + 352]
    mov         dword ptr [rsp + 200], r13d
    jmp         .L136
.L137:
    mov         r8, qword ptr [rsp + 264]
    lea         rax, [r8 - 1]
    and         r8, rax
    mov         r13d, dword ptr [rsp + 200]
    je          .L135
.L136:
    mov         qword ptr [rsp + 264], r8
    rep         bsf rax, r8
    mov         r8d, eax
    shl         r8d, 6
    add         r8, r14
    mov         rcx, rbp
    sub         rcx, r8
    mov         edx, 0
    cmovb       rcx, rdx
    mov         r12, -1
    shl         r12, cl
    cmp         rcx, 64
    cmovae      r12, rdx
    and         r12, qword ptr [rsp + 8*rax + 320]
    je          .L137
    test        r13b, r13b
    je          .L138
    rep         bsf r13, r12
    add         r13, r8
    mov         rsi, qword ptr [rsp + 32]
    test        sil, sil
    mov         rcx, qword ptr [rsp + 16]
    cmove       rcx, r13
    mov         rax, r13
    sub         rax, rcx
    mov         qword ptr [rsp + 16], rcx
    sub         rcx, r13
    cmovb       rcx, rax
    cmp         rcx, 65535
    ja          .L139
    movzx       eax, byte ptr [rbx + 196]
    inc         sil
.L140:
    lea         edx, [rsi - 1]
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [rbx + 2*rdx], cx
    mov         rbp, r13
    add         rbp, r11
    mov         qword ptr [rsp + 32], rsi
    cmp         sil, al
    jae         .L141
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
    je          .L137
    rep         bsf r13, r12
    add         r13, r8
    mov         rsi, qword ptr [rsp + 32]
    test        sil, sil
    mov         rcx, qword ptr [rsp + 16]
    cmove       rcx, r13
    mov         rdx, r13
    sub         rdx, rcx
    mov         qword ptr [rsp + 16], rcx
    sub         rcx, r13
    cmovb       rcx, rdx
    inc         sil
    cmp         rcx, 65535
    jbe         .L140
    jmp         .L142
.L138:
    mov         qword ptr [rsp + 144], r8
    movdqa      xmmword ptr [rsp + 272], xmm12
    movdqa      xmmword ptr [rsp + 368], xmm13
    jmp         .L143
.L144:
    mov         rbp, rcx
.L145:
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
    je          .L137
.L143:
    rep         bsf r13, r12
    add         r13, r8
    mov         rcx, r13
    add         rcx, r11
    setb        al
    cmp         rcx, r10
    seta        dl
    or          dl, al
    jne         .L145
    mov         rax, qword ptr [rsp + 56]
    lea         rdx, [rax + r13]
    cmp         r11, 17
    jb          .L146
    xor         esi, esi
    mov         rdi, qword ptr [rsp]
.L147:
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    mov         r8, qword ptr [rdi]
    cmp         rax, r8
    jne         .L148
    add         rdx, 8
    add         rdi, 8
    lea         rax, [r11 + rsi]
    add         rax, -8
    add         rsi, -8
    cmp         rax, 16
    ja          .L147
    lea         r8, [r11 + rsi]
    neg         rsi
    jmp         .L149
.L146:
    cmp         r11, 7
    ja          .L150
    cmp         r11, 4
    jae         .L151
    cmp         r11, 2
    jae         .L152
    test        r11, r11
    je          .L153
#APP
    movzx       eax, byte ptr [rdx]
#NO_APP
    mov         rdx, qword ptr [rsp]
    cmp         byte ptr [rdx], al
    je          .L153
    xor         edx, edx
    jmp         .L154
.L148:
    xor         r8, rax
    rep         bsf rcx, r8
    mov         edx, ecx
    shr         edx, 3
    sub         rdx, rsi
    and         cl, 56
    shr         rax, cl
    jmp         .L155
.L150:
    xor         esi, esi
    mov         rdi, qword ptr [rsp]
    mov         r8, r11
.L149:
    mov         r9, qword ptr [rdi]
    mov         rdi, qword ptr [rdi + r8 - 8]
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    cmp         rax, r9
    jne         .L156
    lea         rax, [rdx + r8]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 144]
    je          .L153
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 232]
    jmp         .L157
.L156:
    xor         r9, rax
    rep         bsf rcx, r9
    mov         edx, ecx
    shr         edx, 3
    add         rdx, rsi
    and         cl, 56
    shr         rax, cl
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
.L155:
    mov         r8, qword ptr [rsp + 144]
    jmp         .L154
.L151:
    mov         rax, qword ptr [rsp]
    mov         edi, dword ptr [rax]
    mov         esi, dword ptr [rax + r11 - 4]
#APP
    mov         eax, dword ptr [rdx]
#NO_APP
    cmp         eax, edi
    jne         .L158
    lea         rax, [rdx + r11]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, esi
    je          .L153
    xor         esi, eax
    rep         bsf ecx, esi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 224]
    jmp         .L159
.L152:
    mov         rax, qword ptr [rsp]
    movzx       edi, word ptr [rax]
    movzx       esi, word ptr [rax + r11 - 2]
#APP
    movzx       eax, word ptr [rdx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdi
    jne         .L160
    lea         rax, [rdx + r11]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L161
.L153:
    mov         rsi, qword ptr [rsp + 32]
    test        sil, sil
    mov         rax, qword ptr [rsp + 16]
    cmove       rax, r13
    mov         rdx, r13
    sub         rdx, rax
    mov         qword ptr [rsp + 16], rax
    sub         rax, r13
    cmovb       rax, rdx
    cmp         rax, 65535
    ja          .L139
    mov         edx, esi
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [rbx + 2*rdx], ax
    inc         sil
    mov         qword ptr [rsp + 32], rsi
    cmp         sil, byte ptr [rbx + 196]
    jb          .L144
    jmp         .L162
.L158:
    xor         edi, eax
    rep         bsf ecx, edi
    mov         edx, ecx
    shr         edx, 3
.L159:
    and         cl, 24
    shr         eax, cl
    jmp         .L154
.L160:
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
    jmp         .L157
.L161:
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 216]
.L157:
    and         cl, 56
    shr         rax, cl
.L154:
    lea         rcx, [rdx + 1]
    movq        xmm0, rcx
    movdqu      xmm1, xmmword ptr [rbx + 152]
    shufpd      xmm0, xmmword ptr [rip + .C1], 2
    paddq       xmm0, xmm1
    movdqu      xmmword ptr [rbx + 152], xmm0
    mov         qword ptr [rsp + 192], rdx
    cmp         rdx, 16
    jb          .L145
    cmp         rcx, 1
    mov         rbx, rcx
    adc         rbx, -1
    mov         ebp, 1
    cmp         rbx, r11
    ja          .L163
    movzx       eax, al
    mov         dword ptr [rsp + 240], eax
.L164:
    mov         rax, rbx
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbx, rsi
    je          .L163
    mov         r15, r14
    mov         r14, rcx
    add         rsi, qword ptr [rsp]
    mov         edi, dword ptr [rsp + 240]
    mov         rdx, rbx
    call        r9
    test        rax, rax
    jne         .L165
    add         rbp, rbx
    mov         rcx, r14
    mov         rax, r14
    sub         rax, rbp
    mov         ebx, 0
    cmovae      rbx, rax
    mov         r11, qword ptr [rsp + 72]
    cmp         rbx, r11
    mov         r10, qword ptr [rsp + 64]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    movdqa      xmm12, xmmword ptr [rsp + 272]
    movdqa      xmm13, xmmword ptr [rsp + 368]
    mov         r8, qword ptr [rsp + 144]
    mov         r14, r15
    jbe         .L164
    jmp         .L163
.L165:
    bsr         rax, rax
    xor         rax, 63
    add         rbp, rbx
    add         rbp, rax
    add         rbp, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rsp + 72]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    movdqa      xmm12, xmmword ptr [rsp + 272]
    movdqa      xmm13, xmmword ptr [rsp + 368]
    mov         r8, qword ptr [rsp + 144]
    mov         r14, r15
.L163:
    add         rbp, r13
    shl         r13, 4
    add         r13, 4096
    mov         rbx, qword ptr [rsp + 120]
    cmp         qword ptr [rbx + 152], r13
    ja          .L123
    mov         r15, qword ptr [rsp + 136]
    jmp         .L145
.L135:
    mov         rax, qword ptr [rbx + 144]
    sub         rax, qword ptr [rsp + 80]
    sub         rax, qword ptr [rbx + 168]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [rbx + 160]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         rcx, qword ptr [rsp + 8]
    mov         r8, qword ptr [rsp + 96]
    jbe         .L124
    mov         rax, r15
    sub         rax, qword ptr [rsp + 80]
    cmp         rax, rbp
    cmova       rbp, rax
    mov         r8b, 2
    jmp         .L61
.L130:
    cmp         r15, rbp
    cmova       rbp, r15
    mov         r8b, 1
    jmp         .L62
.L79:
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
    je          .L166
    mov         r15, qword ptr [rsp + 80]
    add         r15, qword ptr [rsp + 96]
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
    movd        xmm4, dword ptr [rsp + 16]
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
.L81:
    mov         rdi, qword ptr [rsp + 8]
    mov         ecx, r15d
    shr         r13, cl
    and         r13, rbx
    mov         rbx, qword ptr [rsp + 120]
    mov         rsi, qword ptr [rsp + 96]
    mov         r8b, 4
    jmp         .L91
.L84:
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
    ja          .L167
    test        rbx, rbx
    jne         .L167
    xor         r15d, r15d
    mov         rsi, qword ptr [rsp + 56]
.L86:
    mov         rdi, qword ptr [rsp + 80]
    jmp         .L168
.L102:
    cmp         r15, rbp
    cmova       rbp, r15
    xor         r8d, r8d
    mov         r12, qword ptr [rsp + 16]
    mov         r14, rdx
    mov         r13, rbp
    jmp         .L53
.L103:
    xor         r8d, r8d
    mov         rbp, r15
    jmp         .L61
.L141:
    xor         r8d, r8d
    jmp         .L61
.L85:
    add         r12, qword ptr [rsp + 96]
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
    jmp         .L169
.L167:
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
.L169:
    mov         rdi, qword ptr [rsp + 80]
    mov         ecx, r12d
    shr         r15, cl
    and         r15, rbx
.L168:
    mov         rcx, qword ptr [rsp + 8]
    cmp         r11, qword ptr [rsp + 176]
    mov         rbx, qword ptr [rsp + 120]
    jbe         .L170
    cmp         bpl, 3
    jne         .L170
    test        r15, r15
    je          .L170
    mov         rax, qword ptr [rsp + 96]
    mov         rcx, qword ptr [rsp + 176]
    lea         rbx, [rax + rcx]
    mov         rax, qword ptr [rsp]
    movzx       edi, byte ptr [rax + rcx]
    cmp         r10, 64
    jae         .L171
    mov         rdx, r10
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r11, qword ptr [rsp + 72]
    mov         r10, qword ptr [rsp + 64]
    jmp         .L172
.L170:
    mov         r12, qword ptr [rsp + 16]
    mov         rsi, qword ptr [rsp + 96]
    mov         r8b, 4
.L93:
    shl         r15, cl
    shr         r15, cl
    movzx       ecx, byte ptr [rbx + 192]
    movzx       eax, byte ptr [rbx + 193]
    cmp         r11, 3
    je          .L173
    cmp         r11, 2
    je          .L174
    cmp         r11, 1
    jne         .L175
    mov         al, 1
    jmp         .L176
.L174:
    cmp         cl, al
    setne       al
    jmp         .L176
.L173:
    cmp         bpl, 3
    setae       dl
    mov         r8, rsi
    movzx       esi, byte ptr [rbx + 194]
    cmp         cl, al
    setne       dil
    cmp         cl, sil
    setne       cl
    and         cl, dil
    mov         rdi, qword ptr [rsp + 80]
    cmp         al, sil
    mov         rsi, r8
    mov         r8b, 4
    setne       al
    and         al, dl
    and         al, cl
.L176:
    mov         dword ptr [rsp + 176], eax
    jmp         .L177
.L175:
    mov         dword ptr [rsp + 176], 0
.L177:
    mov         rbp, rsi
    test        r15, r15
    je          .L178
.L179:
    mov         qword ptr [rsp + 8], r15
    rep         bsf r15, r15
    add         r15, rsi
    cmp         byte ptr [rsp + 176], 0
    je          .L180
.L181:
    mov         rdx, qword ptr [rsp + 32]
    test        dl, dl
    cmove       r12, r15
    mov         rcx, r15
    sub         rcx, r12
    mov         rax, r12
    sub         rax, r15
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L182
    mov         ecx, edx
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [rbx + 2*rcx], ax
    inc         dl
    add         r15, r11
    mov         qword ptr [rsp + 32], rdx
    cmp         dl, byte ptr [rbx + 196]
    jae         .L183
    mov         rbp, r15
    jmp         .L184
.L180:
    mov         rax, r15
    add         rax, r11
    setb        cl
    cmp         rax, r10
    seta        al
    or          al, cl
    jne         .L184
    mov         rax, qword ptr [rsp + 56]
    lea         rcx, [rax + r15]
    cmp         r11, 17
    jb          .L185
    xor         edx, edx
    mov         rsi, qword ptr [rsp]
.L186:
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    mov         rdi, qword ptr [rsi]
    cmp         rax, rdi
    jne         .L187
    add         rcx, 8
    add         rsi, 8
    lea         rax, [r11 + rdx]
    add         rax, -8
    add         rdx, -8
    cmp         rax, 16
    ja          .L186
    lea         rdi, [r11 + rdx]
    neg         rdx
    jmp         .L188
.L185:
    cmp         r11, 7
    ja          .L189
    cmp         r11, 4
    jae         .L190
    cmp         r11, 2
    jae         .L191
    test        r11, r11
    je          .L181
#APP
    movzx       eax, byte ptr [rcx]
#NO_APP
    mov         rcx, qword ptr [rsp]
    cmp         byte ptr [rcx], al
    je          .L181
    mov         qword ptr [rsp + 16], r12
    xor         esi, esi
    jmp         .L192
.L187:
    mov         qword ptr [rsp + 16], r12
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         esi, ecx
    shr         esi, 3
    sub         rsi, rdx
    and         cl, 56
    shr         rax, cl
    jmp         .L193
.L189:
    xor         edx, edx
    mov         rsi, qword ptr [rsp]
    mov         rdi, r11
.L188:
    mov         r8, qword ptr [rsi]
    mov         rsi, qword ptr [rsi + rdi - 8]
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    cmp         rax, r8
    jne         .L194
    lea         rax, [rcx + rdi]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rsi
    mov         r8b, 4
    mov         rdi, qword ptr [rsp + 80]
    je          .L181
    mov         qword ptr [rsp + 16], r12
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 232]
    jmp         .L195
.L194:
    mov         qword ptr [rsp + 16], r12
    xor         r8, rax
    rep         bsf rcx, r8
    mov         esi, ecx
    shr         esi, 3
    add         rsi, rdx
    and         cl, 56
    shr         rax, cl
    mov         r8b, 4
.L193:
    mov         rdi, qword ptr [rsp + 80]
    jmp         .L192
.L190:
    mov         rax, qword ptr [rsp]
    mov         esi, dword ptr [rax]
    mov         edx, dword ptr [rax + r11 - 4]
#APP
    mov         eax, dword ptr [rcx]
#NO_APP
    cmp         eax, esi
    jne         .L196
    lea         rax, [rcx + r11]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, edx
    je          .L181
    mov         qword ptr [rsp + 16], r12
    xor         edx, eax
    rep         bsf ecx, edx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 224]
    jmp         .L197
.L191:
    mov         rax, qword ptr [rsp]
    movzx       esi, word ptr [rax]
    movzx       edx, word ptr [rax + r11 - 2]
#APP
    movzx       eax, word ptr [rcx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L198
    lea         rax, [rcx + r11]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdx
    je          .L181
    mov         qword ptr [rsp + 16], r12
    xor         rdx, rax
    rep         bsf rcx, rdx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 216]
    jmp         .L195
.L196:
    mov         qword ptr [rsp + 16], r12
    xor         esi, eax
    rep         bsf ecx, esi
    mov         esi, ecx
    shr         esi, 3
.L197:
    and         cl, 24
    shr         eax, cl
    jmp         .L192
.L198:
    mov         qword ptr [rsp + 16], r12
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
.L195:
    and         cl, 56
    shr         rax, cl
.L192:
    lea         r12, [rsi + 1]
    movq        xmm0, r12
    movdqu      xmm1, xmmword ptr [rbx + 152]
    shufpd      xmm0, xmmword ptr [rip + .C1], 2
    paddq       xmm0, xmm1
    movdqu      xmmword ptr [rbx + 152], xmm0
    mov         qword ptr [rsp + 192], rsi
    cmp         rsi, 16
    jae         .L199
    mov         r12, qword ptr [rsp + 16]
.L184:
    mov         rdx, qword ptr [rsp + 96]
.L200:
    mov         r15, qword ptr [rsp + 8]
    lea         rax, [r15 - 1]
    mov         rcx, rbp
    sub         rcx, rdx
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    mov         rsi, qword ptr [rsp + 96]
    and         rdx, rax
    and         r15, rdx
    jne         .L179
    jmp         .L178
.L199:
    cmp         r12, 1
    mov         rbx, r12
    adc         rbx, -1
    mov         ebp, 1
    cmp         rbx, r11
    ja          .L201
    movzx       eax, al
    mov         dword ptr [rsp + 160], eax
.L202:
    mov         rax, rbx
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbx, rsi
    je          .L201
    add         rsi, qword ptr [rsp]
    mov         edi, dword ptr [rsp + 160]
    mov         rdx, rbx
    call        r9
    test        rax, rax
    jne         .L203
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
    mov         rdi, qword ptr [rsp + 80]
    jbe         .L202
    jmp         .L201
.L203:
    bsr         rax, rax
    xor         rax, 63
    add         rbp, rbx
    add         rbp, rax
    add         rbp, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rsp + 72]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8b, 4
    mov         rdi, qword ptr [rsp + 80]
.L201:
    add         rbp, r15
    shl         r15, 4
    add         r15, 4096
    mov         rbx, qword ptr [rsp + 120]
    cmp         qword ptr [rbx + 152], r15
    mov         rdx, qword ptr [rsp + 96]
    ja          .L204
    mov         r12, qword ptr [rsp + 16]
    jmp         .L200
.L178:
    mov         rax, qword ptr [rsp + 272]
    add         rsi, rax
    cmp         rsi, rbp
    cmova       rbp, rsi
    mov         rcx, qword ptr [rsp + 256]
    add         rcx, rax
    mov         r15, qword ptr [rsp + 136]
.L88:
    mov         rdx, r15
    sub         rdx, rcx
    jb          .L62
    mov         rax, qword ptr [rsp + 56]
    add         r13, rax
    add         rdi, rax
    movzx       eax, byte ptr [rsp + 240]
    movd        xmm0, eax
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    movdqa      xmmword ptr [rsp + 80], xmm0
    movd        xmm0, dword ptr [rsp + 144]
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    movdqa      xmmword ptr [rsp + 96], xmm0
    movd        xmm0, dword ptr [rsp + 128]
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    movdqa      xmmword ptr [rsp + 176], xmm0
    mov         rax, qword ptr [rsp + 296]
    mov         r8, rdi
    lea         rdi, [rax + rcx]
    lea         rsi, [rcx + r13]
    add         rcx, r8
    add         rax, r14
    add         rax, -256
    mov         qword ptr [rsp + 400], rax
    lea         rax, [r13 + r14 - 256]
    mov         qword ptr [rsp + 392], rax
    lea         rax, [r8 + r14 - 256]
    mov         qword ptr [rsp + 384], rax
    mov         qword ptr [rsp + 200], rdx
    mov         qword ptr [rsp + 8], rdx
    mov         qword ptr [rsp + 264], rdx
    mov         r14, qword ptr [rsp + 32]
    mov         r13, rcx
.L205:
    mov         rcx, rsi
    mov         rax, r13
    jmp         .L206
.L207:
    mov         rax, rsi
    or          rax, rdx
    or          rax, r9
    or          rax, r8
    mov         rdi, qword ptr [rsp + 160]
    mov         rcx, qword ptr [rsp + 128]
    mov         rax, r13
    jne         .L208
.L206:
    mov         r8, qword ptr [rsp + 8]
    cmp         r8, 256
    jae         .L209
    test        r8, r8
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    jne         .L210
    jmp         .L211
.L209:
    mov         r9, qword ptr [rsp + 200]
    cmp         r9, 256
    setb        dl
    mov         r13, qword ptr [rsp + 264]
    cmp         r13, 256
    setb        sil
    or          sil, dl
    je          .L212
.L210:
    mov         qword ptr [rsp + 160], rdi
    mov         qword ptr [rsp + 8], 0
    mov         qword ptr [rsp + 128], rdi
    mov         qword ptr [rsp + 200], 0
    mov         r13, rdi
    mov         qword ptr [rsp + 264], 0
    mov         r9, qword ptr [rsp + 400]
    mov         rcx, qword ptr [rsp + 392]
    mov         rax, qword ptr [rsp + 384]
.L213:
#APP
    movdqu      xmm3, xmmword ptr [r9]
    movdqu      xmm2, xmmword ptr [r9 + 16]
    movdqu      xmm1, xmmword ptr [r9 + 32]
    movdqu      xmm0, xmmword ptr [r9 + 48]
#NO_APP
    movaps      xmmword ptr [rsp + 352], xmm3
    movaps      xmmword ptr [rsp + 272], xmm2
    movaps      xmmword ptr [rsp + 16], xmm1
    movaps      xmmword ptr [rsp + 32], xmm0
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
    movdqa      xmm1, xmmword ptr [rsp + 80]
    pcmpeqb     xmm4, xmm1
#APP
    movdqu      xmm9, xmmword ptr [rcx + 64]
    movdqu      xmm12, xmmword ptr [rcx + 80]
    movdqu      xmm14, xmmword ptr [rcx + 96]
    movdqu      xmm0, xmmword ptr [rcx + 112]
#NO_APP
    movdqa      xmm3, xmmword ptr [rsp + 96]
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
    movdqa      xmm0, xmmword ptr [rsp + 352]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm13, xmm3
    pand        xmm13, xmm0
    movdqa      xmm0, xmmword ptr [rsp + 272]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm11, xmm3
    pand        xmm11, xmm0
    movdqa      xmm0, xmmword ptr [rsp + 16]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm7, xmm3
    pand        xmm7, xmm0
    movdqa      xmm9, xmmword ptr [rsp + 32]
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
    je          .L214
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
    mov         qword ptr [rsp + 32], rax
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
    mov         rax, qword ptr [rsp + 32]
    shl         rdx, 32
    or          rdx, r8
    shl         rsi, 32
    or          rsi, rdi
.L214:
#APP
    movdqu      xmm3, xmmword ptr [r9 + 128]
    movdqu      xmm2, xmmword ptr [r9 + 144]
    movdqu      xmm1, xmmword ptr [r9 + 160]
    movdqu      xmm0, xmmword ptr [r9 + 176]
#NO_APP
    movaps      xmmword ptr [rsp + 352], xmm3
    movaps      xmmword ptr [rsp + 272], xmm2
    movaps      xmmword ptr [rsp + 16], xmm1
    movaps      xmmword ptr [rsp + 32], xmm0
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
    mov         qword ptr [rsp + 304], r9
#APP
    movdqu      xmm5, xmmword ptr [r9 + 192]
    movdqu      xmm6, xmmword ptr [r9 + 208]
    movdqu      xmm9, xmmword ptr [r9 + 224]
    movdqu      xmm10, xmmword ptr [r9 + 240]
#NO_APP
    movdqa      xmm1, xmmword ptr [rsp + 80]
    pcmpeqb     xmm5, xmm1
#APP
    movdqu      xmm8, xmmword ptr [rcx + 192]
    movdqu      xmm12, xmmword ptr [rcx + 208]
    movdqu      xmm14, xmmword ptr [rcx + 224]
    movdqu      xmm0, xmmword ptr [rcx + 240]
#NO_APP
    movdqa      xmm3, xmmword ptr [rsp + 96]
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
    movdqa      xmm0, xmmword ptr [rsp + 352]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm13, xmm3
    pand        xmm13, xmm0
    movdqa      xmm0, xmmword ptr [rsp + 272]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm11, xmm3
    pand        xmm11, xmm0
    movdqa      xmm0, xmmword ptr [rsp + 16]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm4, xmm3
    pand        xmm4, xmm0
    movdqa      xmm8, xmmword ptr [rsp + 32]
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
    je          .L207
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
    jmp         .L207
.L212:
    lea         rdx, [rdi + 256]
    mov         qword ptr [rsp + 160], rdx
    add         r8, -256
    mov         qword ptr [rsp + 8], r8
    lea         rdx, [rcx + 256]
    mov         qword ptr [rsp + 128], rdx
    add         r9, -256
    mov         qword ptr [rsp + 200], r9
    add         r13, -256
    mov         qword ptr [rsp + 264], r13
    lea         r13, [rax + 256]
    mov         r9, rdi
    jmp         .L213
.L208:
    mov         qword ptr [rsp + 16], r12
    mov         qword ptr [rsp + 320], rdx
    mov         qword ptr [rsp + 328], rsi
    xor         eax, eax
    test        rsi, rsi
    setne       al
    mov         qword ptr [rsp + 336], r9
    xor         ecx, ecx
    test        r9, r9
    setne       cl
    mov         qword ptr [rsp + 344], r8
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
    je          .L215
    mov         rax, qword ptr [rsp + 304]
    sub         rax, qword ptr [rsp + 296]
    mov         qword ptr [rsp + 304], rax
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    jmp         .L216
.L217:
    mov         r15, qword ptr [rsp + 136]
.L218:
    mov         rdx, qword ptr [rsp + 240]
    lea         rax, [rdx - 1]
    and         rdx, rax
    je          .L215
.L216:
    mov         qword ptr [rsp + 240], rdx
    rep         bsf rax, rdx
    mov         r8d, eax
    shl         r8d, 6
    add         r8, qword ptr [rsp + 304]
    mov         rcx, rbp
    sub         rcx, r8
    mov         edx, 0
    cmovb       rcx, rdx
    mov         r12, -1
    shl         r12, cl
    cmp         rcx, 64
    cmovae      r12, rdx
    and         r12, qword ptr [rsp + 8*rax + 320]
    je          .L218
    cmp         byte ptr [rsp + 316], 0
    je          .L219
    rep         bsf r15, r12
    add         r15, r8
    test        r14b, r14b
    mov         rcx, qword ptr [rsp + 16]
    cmove       rcx, r15
    mov         rax, r15
    sub         rax, rcx
    mov         qword ptr [rsp + 16], rcx
    sub         rcx, r15
    cmovb       rcx, rax
    cmp         rcx, 65535
    ja          .L220
    movzx       eax, byte ptr [rbx + 196]
    inc         r14b
.L221:
    lea         edx, [r14 - 1]
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [rbx + 2*rdx], cx
    mov         rbp, r15
    add         rbp, r11
    cmp         r14b, al
    jae         .L222
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
    je          .L217
    rep         bsf r15, r12
    add         r15, r8
    test        r14b, r14b
    mov         rcx, qword ptr [rsp + 16]
    cmove       rcx, r15
    mov         rdx, r15
    sub         rdx, rcx
    mov         qword ptr [rsp + 16], rcx
    sub         rcx, r15
    cmovb       rcx, rdx
    inc         r14b
    cmp         rcx, 65535
    jbe         .L221
    jmp         .L223
.L219:
    mov         qword ptr [rsp + 144], r8
    mov         qword ptr [rsp + 256], r13
    jmp         .L224
.L225:
    mov         rbp, rcx
.L226:
    mov         r15, qword ptr [rsp + 136]
.L227:
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
    je          .L218
.L224:
    rep         bsf r15, r12
    add         r15, r8
    mov         rcx, r15
    add         rcx, r11
    setb        al
    cmp         rcx, r10
    seta        dl
    or          dl, al
    jne         .L226
    mov         rax, qword ptr [rsp + 56]
    lea         rdx, [rax + r15]
    cmp         r11, 17
    jb          .L228
    xor         esi, esi
    mov         rdi, qword ptr [rsp]
.L229:
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    mov         r8, qword ptr [rdi]
    cmp         rax, r8
    jne         .L230
    add         rdx, 8
    add         rdi, 8
    lea         rax, [r11 + rsi]
    add         rax, -8
    add         rsi, -8
    cmp         rax, 16
    ja          .L229
    lea         r8, [r11 + rsi]
    neg         rsi
    jmp         .L231
.L228:
    cmp         r11, 7
    ja          .L232
    cmp         r11, 4
    jae         .L233
    cmp         r11, 2
    jae         .L234
    test        r11, r11
    je          .L235
#APP
    movzx       eax, byte ptr [rdx]
#NO_APP
    mov         rdx, qword ptr [rsp]
    cmp         byte ptr [rdx], al
    je          .L235
    mov         qword ptr [rsp + 32], r14
    xor         edx, edx
    jmp         .L236
.L230:
    mov         qword ptr [rsp + 32], r14
    xor         r8, rax
    rep         bsf rcx, r8
    mov         edx, ecx
    shr         edx, 3
    sub         rdx, rsi
    and         cl, 56
    shr         rax, cl
    jmp         .L237
.L232:
    xor         esi, esi
    mov         rdi, qword ptr [rsp]
    mov         r8, r11
.L231:
    mov         r9, qword ptr [rdi]
    mov         rdi, qword ptr [rdi + r8 - 8]
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    cmp         rax, r9
    jne         .L238
    lea         rax, [rdx + r8]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 144]
    je          .L235
    mov         qword ptr [rsp + 32], r14
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 232]
    jmp         .L239
.L238:
    mov         qword ptr [rsp + 32], r14
    xor         r9, rax
    rep         bsf rcx, r9
    mov         edx, ecx
    shr         edx, 3
    add         rdx, rsi
    and         cl, 56
    shr         rax, cl
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
.L237:
    mov         r8, qword ptr [rsp + 144]
    jmp         .L236
.L233:
    mov         rax, qword ptr [rsp]
    mov         edi, dword ptr [rax]
    mov         esi, dword ptr [rax + r11 - 4]
#APP
    mov         eax, dword ptr [rdx]
#NO_APP
    cmp         eax, edi
    jne         .L240
    lea         rax, [rdx + r11]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, esi
    je          .L235
    mov         qword ptr [rsp + 32], r14
    xor         esi, eax
    rep         bsf ecx, esi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 224]
    jmp         .L241
.L234:
    mov         rax, qword ptr [rsp]
    movzx       edi, word ptr [rax]
    movzx       esi, word ptr [rax + r11 - 2]
#APP
    movzx       eax, word ptr [rdx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdi
    jne         .L242
    lea         rax, [rdx + r11]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L243
.L235:
    test        r14b, r14b
    mov         rax, qword ptr [rsp + 16]
    cmove       rax, r15
    mov         rdx, r15
    sub         rdx, rax
    mov         qword ptr [rsp + 16], rax
    sub         rax, r15
    cmovb       rax, rdx
    cmp         rax, 65535
    ja          .L220
    mov         edx, r14d
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [rbx + 2*rdx], ax
    inc         r14b
    cmp         r14b, byte ptr [rbx + 196]
    jb          .L225
    jmp         .L244
.L240:
    mov         qword ptr [rsp + 32], r14
    xor         edi, eax
    rep         bsf ecx, edi
    mov         edx, ecx
    shr         edx, 3
.L241:
    and         cl, 24
    shr         eax, cl
    jmp         .L236
.L242:
    mov         qword ptr [rsp + 32], r14
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
    jmp         .L239
.L243:
    mov         qword ptr [rsp + 32], r14
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 216]
.L239:
    and         cl, 56
    shr         rax, cl
.L236:
    lea         r14, [rdx + 1]
    movq        xmm0, r14
    movdqu      xmm1, xmmword ptr [rbx + 152]
    shufpd      xmm0, xmmword ptr [rip + .C1], 2
    paddq       xmm0, xmm1
    movdqu      xmmword ptr [rbx + 152], xmm0
    mov         qword ptr [rsp + 192], rdx
    cmp         rdx, 16
    jae         .L245
    mov         r15, qword ptr [rsp + 136]
    mov         r14, qword ptr [rsp + 32]
    jmp         .L227
.L245:
    cmp         r14, 1
    mov         rbx, r14
    adc         rbx, -1
    mov         ebp, 1
    cmp         rbx, r11
    ja          .L246
    movzx       r13d, al
.L247:
    mov         rax, rbx
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbx, rsi
    je          .L246
    add         rsi, qword ptr [rsp]
    mov         edi, r13d
    mov         rdx, rbx
    call        r9
    test        rax, rax
    jne         .L248
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
    jbe         .L247
    jmp         .L246
.L248:
    bsr         rax, rax
    xor         rax, 63
    add         rbp, rbx
    add         rbp, rax
    add         rbp, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rsp + 72]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 144]
.L246:
    add         rbp, r15
    shl         r15, 4
    add         r15, 4096
    mov         rbx, qword ptr [rsp + 120]
    cmp         qword ptr [rbx + 152], r15
    ja          .L204
    mov         r15, qword ptr [rsp + 136]
    mov         r14, qword ptr [rsp + 32]
    mov         r13, qword ptr [rsp + 256]
    jmp         .L227
.L215:
    mov         rax, qword ptr [rbx + 144]
    sub         rax, qword ptr [rsp + 8]
    sub         rax, qword ptr [rbx + 168]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [rbx + 160]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         r12, qword ptr [rsp + 16]
    mov         rdi, qword ptr [rsp + 160]
    mov         rsi, qword ptr [rsp + 128]
    jbe         .L205
    mov         rax, r15
    sub         rax, qword ptr [rsp + 8]
    cmp         rax, rbp
    cmova       rbp, rax
    mov         r8b, 2
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r13, rbp
    jmp         .L53
.L211:
    cmp         r15, rbp
    cmova       rbp, r15
    mov         r8b, 1
    mov         r13, rbp
    jmp         .L53
.L182:
    cmp         r15, rbp
    cmova       rbp, r15
    xor         r8d, r8d
    mov         r14, rdx
    mov         r13, rbp
    jmp         .L53
.L183:
    xor         r8d, r8d
    mov         r14, qword ptr [rsp + 32]
    mov         r13, r15
    jmp         .L53
.L142:
    dec         sil
.L139:
    mov         r14, rsi
    cmp         r13, rbp
    cmova       rbp, r13
    xor         r8d, r8d
    mov         r12, qword ptr [rsp + 16]
    mov         r13, rbp
    jmp         .L53
.L223:
    dec         r14b
.L220:
    cmp         r15, rbp
    cmova       rbp, r15
.L222:
    xor         r8d, r8d
    mov         r12, qword ptr [rsp + 16]
    mov         r13, rbp
    jmp         .L53
.L80:
    xor         r13d, r13d
    mov         rbx, qword ptr [rsp + 120]
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rsp + 72]
    mov         r9, rbp
    jmp         .L249
.L166:
    xor         r13d, r13d
    mov         rbx, qword ptr [rsp + 120]
.L249:
    mov         rsi, qword ptr [rsp + 96]
    mov         r8b, 4
    mov         rdi, qword ptr [rsp + 8]
.L91:
    mov         ecx, edi
    shl         r13, cl
    shr         r13, cl
    cmp         r11, 2
    je          .L250
    cmp         r11, 1
    jne         .L251
    mov         al, 1
    jmp         .L252
.L250:
    movzx       eax, byte ptr [rbx + 192]
    cmp         al, byte ptr [rbx + 193]
    setne       al
.L252:
    mov         dword ptr [rsp + 8], eax
    jmp         .L253
.L251:
    mov         dword ptr [rsp + 8], 0
.L253:
    mov         r15, rsi
    test        r13, r13
    je          .L254
.L255:
    rep         bsf rbp, r13
    add         rbp, rsi
    cmp         byte ptr [rsp + 8], 0
    je          .L256
.L257:
    mov         rdx, qword ptr [rsp + 32]
    test        dl, dl
    cmove       r12, rbp
    mov         rcx, rbp
    sub         rcx, r12
    mov         rax, r12
    sub         rax, rbp
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L258
    mov         ecx, edx
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [rbx + 2*rcx], ax
    inc         dl
    add         rbp, r11
    mov         qword ptr [rsp + 32], rdx
    cmp         dl, byte ptr [rbx + 196]
    jae         .L259
    mov         r15, rbp
    jmp         .L260
.L256:
    mov         rax, rbp
    add         rax, r11
    setb        cl
    cmp         rax, r10
    seta        al
    or          al, cl
    jne         .L260
    mov         rax, qword ptr [rsp + 56]
    lea         rcx, [rax + rbp]
    cmp         r11, 17
    jb          .L261
    xor         edx, edx
    mov         rsi, qword ptr [rsp]
.L262:
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    mov         rdi, qword ptr [rsi]
    cmp         rax, rdi
    jne         .L263
    add         rcx, 8
    add         rsi, 8
    lea         rax, [r11 + rdx]
    add         rax, -8
    add         rdx, -8
    cmp         rax, 16
    ja          .L262
    lea         rdi, [r11 + rdx]
    neg         rdx
    jmp         .L264
.L261:
    cmp         r11, 7
    ja          .L265
    cmp         r11, 4
    jae         .L266
    cmp         r11, 2
    jae         .L267
    test        r11, r11
    je          .L257
#APP
    movzx       eax, byte ptr [rcx]
#NO_APP
    mov         rcx, qword ptr [rsp]
    cmp         byte ptr [rcx], al
    je          .L257
    mov         qword ptr [rsp + 16], r12
    xor         esi, esi
    jmp         .L268
.L263:
    mov         qword ptr [rsp + 16], r12
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         esi, ecx
    shr         esi, 3
    sub         rsi, rdx
    jmp         .L269
.L265:
    xor         edx, edx
    mov         rsi, qword ptr [rsp]
    mov         rdi, r11
.L264:
    mov         r8, qword ptr [rsi]
    mov         rsi, qword ptr [rsi + rdi - 8]
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    cmp         rax, r8
    jne         .L270
    lea         rax, [rcx + rdi]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rsi
    mov         r8b, 4
    je          .L257
    mov         qword ptr [rsp + 16], r12
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 232]
    jmp         .L269
.L270:
    mov         qword ptr [rsp + 16], r12
    xor         r8, rax
    rep         bsf rcx, r8
    mov         esi, ecx
    shr         esi, 3
    add         rsi, rdx
    and         cl, 56
    shr         rax, cl
    mov         r8b, 4
    jmp         .L268
.L266:
    mov         rax, qword ptr [rsp]
    mov         esi, dword ptr [rax]
    mov         edx, dword ptr [rax + r11 - 4]
#APP
    mov         eax, dword ptr [rcx]
#NO_APP
    cmp         eax, esi
    jne         .L271
    lea         rax, [rcx + r11]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, edx
    je          .L257
    mov         qword ptr [rsp + 16], r12
    xor         edx, eax
    rep         bsf ecx, edx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 224]
    jmp         .L272
.L267:
    mov         rax, qword ptr [rsp]
    movzx       esi, word ptr [rax]
    movzx       edx, word ptr [rax + r11 - 2]
#APP
    movzx       eax, word ptr [rcx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L273
    lea         rax, [rcx + r11]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdx
    je          .L257
    mov         qword ptr [rsp + 16], r12
    xor         rdx, rax
    rep         bsf rcx, rdx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 216]
    jmp         .L269
.L271:
    mov         qword ptr [rsp + 16], r12
    xor         esi, eax
    rep         bsf ecx, esi
    mov         esi, ecx
    shr         esi, 3
.L272:
    and         cl, 24
    shr         eax, cl
    jmp         .L268
.L273:
    mov         qword ptr [rsp + 16], r12
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
.L269:
    and         cl, 56
    shr         rax, cl
.L268:
    lea         r12, [rsi + 1]
    movq        xmm0, r12
    movdqu      xmm1, xmmword ptr [rbx + 152]
    shufpd      xmm0, xmmword ptr [rip + .C1], 2
    paddq       xmm0, xmm1
    movdqu      xmmword ptr [rbx + 152], xmm0
    mov         qword ptr [rsp + 192], rsi
    cmp         rsi, 16
    jae         .L274
    mov         r12, qword ptr [rsp + 16]
.L260:
    mov         rdx, qword ptr [rsp + 96]
.L275:
    lea         rax, [r13 - 1]
    mov         rcx, r15
    sub         rcx, rdx
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    mov         rsi, qword ptr [rsp + 96]
    and         rdx, rax
    and         r13, rdx
    jne         .L255
    jmp         .L254
.L274:
    cmp         r12, 1
    mov         rbx, r12
    adc         rbx, -1
    mov         r15d, 1
    cmp         rbx, r11
    ja          .L276
    movzx       eax, al
    mov         dword ptr [rsp + 80], eax
.L277:
    mov         rax, rbx
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbx, rsi
    je          .L276
    add         rsi, qword ptr [rsp]
    mov         edi, dword ptr [rsp + 80]
    mov         rdx, rbx
    call        r9
    test        rax, rax
    jne         .L278
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
    jbe         .L277
    jmp         .L276
.L278:
    bsr         rax, rax
    xor         rax, 63
    add         r15, rbx
    add         r15, rax
    add         r15, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rsp + 72]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8b, 4
.L276:
    add         r15, rbp
    shl         rbp, 4
    add         rbp, 4096
    mov         rbx, qword ptr [rsp + 120]
    cmp         qword ptr [rbx + 152], rbp
    mov         rdx, qword ptr [rsp + 96]
    ja          .L279
    mov         r12, qword ptr [rsp + 16]
    jmp         .L275
.L254:
    mov         rax, qword ptr [rsp + 160]
    add         rsi, rax
    cmp         rsi, r15
    cmova       r15, rsi
    mov         rbp, qword ptr [rsp + 128]
    add         rbp, rax
    mov         r13, qword ptr [rsp + 144]
    movzx       edx, byte ptr [rsp + 176]
.L87:
    mov         rax, qword ptr [rsp + 136]
    sub         rax, rbp
    jb          .L52
    mov         qword ptr [rsp + 8], rax
    movzx       eax, dl
    movd        xmm0, eax
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm10, xmm0, 68
    add         rbp, r13
    lea         rax, [r14 + r13]
    add         rax, -256
    mov         qword ptr [rsp + 96], rax
.L280:
    mov         rdi, rbp
    jmp         .L281
.L282:
    mov         rdi, rax
    or          rdi, rcx
    or          rdi, rsi
    or          rdi, rdx
    mov         rdi, rbp
    jne         .L283
.L281:
    mov         rax, qword ptr [rsp + 8]
    cmp         rax, 256
    jae         .L284
    test        rax, rax
    je          .L285
    mov         qword ptr [rsp + 8], 0
    mov         rbp, rdi
    mov         r14, qword ptr [rsp + 96]
    jmp         .L286
.L284:
    add         rax, -256
    lea         rbp, [rdi + 256]
    cmp         rax, 3328
    mov         qword ptr [rsp + 8], rax
    jb          .L287
#APP
    prefetcht0  byte ptr [rbp + 3072]
    prefetcht0  byte ptr [rbp + 3136]
    prefetcht0  byte ptr [rbp + 3200]
    prefetcht0  byte ptr [rbp + 3264]
#NO_APP
.L287:
    mov         r14, rdi
.L286:
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
    je          .L288
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
.L288:
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
    je          .L282
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
    jmp         .L282
.L283:
    mov         qword ptr [rsp + 16], r12
    mov         qword ptr [rsp + 320], rax
    mov         qword ptr [rsp + 328], rcx
    xor         edi, edi
    test        rcx, rcx
    setne       dil
    mov         qword ptr [rsp + 336], rdx
    xor         ecx, ecx
    test        rdx, rdx
    setne       cl
    mov         qword ptr [rsp + 344], rsi
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
    je          .L289
    sub         r14, r13
    mov         qword ptr [rsp + 144], r13
    jmp         .L290
.L291:
    mov         r8, qword ptr [rsp + 240]
    lea         rax, [r8 - 1]
    and         r8, rax
    mov         r13, qword ptr [rsp + 144]
    je          .L289
.L290:
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
    and         r12, qword ptr [rsp + 8*rax + 320]
    je          .L291
    cmp         r11, 1
    jne         .L292
    rep         bsf r13, r12
    add         r13, r8
    mov         rsi, qword ptr [rsp + 32]
    test        sil, sil
    mov         rcx, qword ptr [rsp + 16]
    cmove       rcx, r13
    mov         rax, r13
    sub         rax, rcx
    mov         qword ptr [rsp + 16], rcx
    sub         rcx, r13
    cmovb       rcx, rax
    cmp         rcx, 65535
    ja          .L293
    movzx       eax, byte ptr [rbx + 196]
    inc         sil
.L294:
    lea         edx, [rsi - 1]
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [rbx + 2*rdx], cx
    mov         r15, r13
    inc         r15
    mov         qword ptr [rsp + 32], rsi
    cmp         sil, al
    jae         .L295
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
    je          .L291
    rep         bsf r13, r12
    add         r13, r8
    mov         rsi, qword ptr [rsp + 32]
    test        sil, sil
    mov         rcx, qword ptr [rsp + 16]
    cmove       rcx, r13
    mov         rdx, r13
    sub         rdx, rcx
    mov         qword ptr [rsp + 16], rcx
    sub         rcx, r13
    cmovb       rcx, rdx
    inc         sil
    cmp         rcx, 65535
    jbe         .L294
    jmp         .L296
.L292:
    mov         qword ptr [rsp + 80], r8
    mov         qword ptr [rsp + 128], rbp
    movdqa      xmmword ptr [rsp + 160], xmm10
    jmp         .L297
.L298:
    bsr         rax, rax
    xor         rax, 63
    add         r15, rbx
    add         r15, rax
    add         r15, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rsp + 72]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    movdqa      xmm10, xmmword ptr [rsp + 160]
    mov         r8, qword ptr [rsp + 80]
    mov         r14, rbp
.L299:
    add         r15, r13
    shl         r13, 4
    add         r13, 4096
    mov         rbx, qword ptr [rsp + 120]
    cmp         qword ptr [rbx + 152], r13
    ja          .L279
    mov         rbp, qword ptr [rsp + 128]
.L300:
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
    je          .L291
.L297:
    rep         bsf r13, r12
    add         r13, r8
    mov         rcx, r13
    add         rcx, r11
    setb        al
    cmp         rcx, r10
    seta        dl
    or          dl, al
    jne         .L300
    mov         rax, qword ptr [rsp + 56]
    lea         rdx, [rax + r13]
    cmp         r11, 17
    jb          .L301
    xor         esi, esi
    mov         rdi, qword ptr [rsp]
.L302:
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    mov         r8, qword ptr [rdi]
    cmp         rax, r8
    jne         .L303
    add         rdx, 8
    add         rdi, 8
    lea         rax, [r11 + rsi]
    add         rax, -8
    add         rsi, -8
    cmp         rax, 16
    ja          .L302
    lea         r8, [r11 + rsi]
    neg         rsi
    jmp         .L304
.L301:
    cmp         r11, 7
    ja          .L305
    cmp         r11, 4
    jae         .L306
    cmp         r11, 2
    jae         .L307
    test        r11, r11
    je          .L308
#APP
    movzx       eax, byte ptr [rdx]
#NO_APP
    mov         rdx, qword ptr [rsp]
    cmp         byte ptr [rdx], al
    je          .L308
    xor         edx, edx
    jmp         .L309
.L303:
    xor         r8, rax
    rep         bsf rcx, r8
    mov         edx, ecx
    shr         edx, 3
    sub         rdx, rsi
    and         cl, 56
    shr         rax, cl
    jmp         .L310
.L305:
    xor         esi, esi
    mov         rdi, qword ptr [rsp]
    mov         r8, r11
.L304:
    mov         r9, qword ptr [rdi]
    mov         rdi, qword ptr [rdi + r8 - 8]
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    cmp         rax, r9
    jne         .L311
    lea         rax, [rdx + r8]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 80]
    je          .L308
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 232]
    jmp         .L312
.L311:
    xor         r9, rax
    rep         bsf rcx, r9
    mov         edx, ecx
    shr         edx, 3
    add         rdx, rsi
    and         cl, 56
    shr         rax, cl
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
.L310:
    mov         r8, qword ptr [rsp + 80]
    jmp         .L309
.L306:
    mov         rax, qword ptr [rsp]
    mov         edi, dword ptr [rax]
    mov         esi, dword ptr [rax + r11 - 4]
#APP
    mov         eax, dword ptr [rdx]
#NO_APP
    cmp         eax, edi
    jne         .L313
    lea         rax, [rdx + r11]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, esi
    je          .L308
    xor         esi, eax
    rep         bsf ecx, esi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 224]
    jmp         .L314
.L307:
    mov         rax, qword ptr [rsp]
    movzx       edi, word ptr [rax]
    movzx       esi, word ptr [rax + r11 - 2]
#APP
    movzx       eax, word ptr [rdx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdi
    jne         .L315
    lea         rax, [rdx + r11]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L316
.L308:
    mov         rsi, qword ptr [rsp + 32]
    test        sil, sil
    mov         rax, qword ptr [rsp + 16]
    cmove       rax, r13
    mov         rdx, r13
    sub         rdx, rax
    mov         qword ptr [rsp + 16], rax
    sub         rax, r13
    cmovb       rax, rdx
    cmp         rax, 65535
    ja          .L293
    mov         edx, esi
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [rbx + 2*rdx], ax
    inc         sil
    mov         qword ptr [rsp + 32], rsi
    cmp         sil, byte ptr [rbx + 196]
    jae         .L317
    mov         r15, rcx
    jmp         .L300
.L313:
    xor         edi, eax
    rep         bsf ecx, edi
    mov         edx, ecx
    shr         edx, 3
.L314:
    and         cl, 24
    shr         eax, cl
    jmp         .L309
.L315:
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
    jmp         .L312
.L316:
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 216]
.L312:
    and         cl, 56
    shr         rax, cl
.L309:
    lea         rcx, [rdx + 1]
    movq        xmm0, rcx
    movdqu      xmm1, xmmword ptr [rbx + 152]
    shufpd      xmm0, xmmword ptr [rip + .C1], 2
    paddq       xmm0, xmm1
    movdqu      xmmword ptr [rbx + 152], xmm0
    mov         qword ptr [rsp + 192], rdx
    cmp         rdx, 16
    jb          .L300
    cmp         rcx, 1
    mov         rbx, rcx
    adc         rbx, -1
    mov         r15d, 1
    cmp         rbx, r11
    ja          .L299
    movzx       eax, al
    mov         dword ptr [rsp + 176], eax
.L318:
    mov         rax, rbx
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbx, rsi
    je          .L299
    mov         rbp, r14
    mov         r14, rcx
    add         rsi, qword ptr [rsp]
    mov         edi, dword ptr [rsp + 176]
    mov         rdx, rbx
    call        r9
    test        rax, rax
    jne         .L298
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
    mov         r8, qword ptr [rsp + 80]
    mov         r14, rbp
    jbe         .L318
    jmp         .L299
.L289:
    mov         rax, qword ptr [rbx + 144]
    sub         rax, qword ptr [rsp + 8]
    sub         rax, qword ptr [rbx + 168]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [rbx + 160]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         r12, qword ptr [rsp + 16]
    jbe         .L280
    mov         rax, qword ptr [rsp + 136]
    sub         rax, qword ptr [rsp + 8]
    cmp         rax, r15
    cmova       r15, rax
    mov         r8b, 2
    jmp         .L52
.L285:
    mov         rax, qword ptr [rsp + 136]
    cmp         rax, r15
    cmova       r15, rax
    mov         r8b, 1
    jmp         .L52
.L258:
    cmp         rbp, r15
    cmova       r15, rbp
    xor         r8d, r8d
    mov         r14, rdx
    mov         r13, r15
    jmp         .L53
.L259:
    xor         r8d, r8d
    mov         r15, rbp
    jmp         .L52
.L295:
    xor         r8d, r8d
    mov         r12, qword ptr [rsp + 16]
    jmp         .L52
.L296:
    dec         sil
.L293:
    mov         r14, rsi
    cmp         r13, r15
    cmova       r15, r13
    xor         r8d, r8d
    mov         r12, qword ptr [rsp + 16]
    mov         r13, r15
    jmp         .L53
.L279:
    mov         r8b, 3
    mov         r12, qword ptr [rsp + 16]
    jmp         .L52
.L204:
    mov         r8b, 3
    mov         r12, qword ptr [rsp + 16]
    mov         r14, qword ptr [rsp + 32]
    mov         r13, rbp
    jmp         .L53
.L171:
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
.L172:
    mov         r12, qword ptr [rsp + 16]
    mov         ecx, ebx
    shr         rax, cl
    and         r15, rax
    mov         rbx, qword ptr [rsp + 120]
    mov         rsi, qword ptr [rsp + 96]
    mov         r8b, 4
    mov         rdi, qword ptr [rsp + 80]
    jmp         .L92
.L317:
    xor         r8d, r8d
    mov         r15, rcx
    mov         r12, qword ptr [rsp + 16]
    jmp         .L52
.L162:
    xor         r8d, r8d
    mov         rbp, rcx
    jmp         .L61
.L244:
    xor         r8d, r8d
    mov         r12, qword ptr [rsp + 16]
    mov         r13, rcx
    jmp         .L53
.L65:
    cmp         rbx, rbp
    cmova       rbp, rbx
    mov         rsi, rbp
    mov         rdi, qword ptr [rsp + 120]
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rsp + 72]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    jmp         .L1
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
.L319:
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
    add         rsp, 424
    pop         rbx
    pop         r12
    pop         r13
    pop         r14
    pop         r15
    pop         rbp
    ret
.L10:
    mov         r13, r8
    mov         r14, qword ptr [rsp + 32]
    jmp         .L32
.L66:
    cmp         rsi, rbp
    cmovbe      rsi, rbp
    mov         rdi, qword ptr [rsp + 120]
    movzx       ecx, byte ptr [rdi + 196]
.L67:
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
    jmp         .L319

.C1:
    .zero       8
    .quad       1
