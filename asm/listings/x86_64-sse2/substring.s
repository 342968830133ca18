# substring of SSE2, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    sub         rsp, 456
    mov         r10, r8
    mov         rbp, rcx
    mov         r11, rdx
    mov         qword ptr [rsp + 24], rsi
    mov         r13, rdi
    mov         r15, qword ptr [rdi + 128]
    mov         r14, qword ptr [rdi + 136]
    lea         rax, [r8 - 64]
    mov         qword ptr [rsp + 264], rax
    lea         rax, [rdx - 8]
    mov         qword ptr [rsp + 328], rax
    lea         rax, [rdx - 4]
    mov         qword ptr [rsp + 320], rax
    lea         rax, [rdx - 2]
    mov         qword ptr [rsp + 312], rax
    lea         rax, [4*rdx + 4096]
    mov         qword ptr [rsp + 448], rax
    lea         rax, [rdx - 1]
    mov         qword ptr [rsp + 440], rax
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         qword ptr [rsp + 8], 0
    xor         esi, esi
    mov         qword ptr [rsp + 32], 0
    mov         qword ptr [rsp + 16], rdi
    mov         qword ptr [rsp + 200], r14
    mov         qword ptr [rsp + 72], r8
    mov         qword ptr [rsp + 120], rcx
    mov         qword ptr [rsp + 104], rdx
.L1:
    mov         r12, qword ptr [r13 + 144]
    cmp         r12, 255
    mov         qword ptr [rsp + 336], r12
    mov         qword ptr [rsp + 128], rsi
    jbe         .L2
    movzx       ebx, byte ptr [r13 + 195]
    cmp         ebx, 1
    je          .L3
    cmp         ebx, 2
    jne         .L4
    movzx       eax, byte ptr [r13 + 192]
    movzx       ebx, byte ptr [r13 + 193]
    cmp         r11, 2
    je          .L5
    cmp         r11, 1
    jne         .L6
    mov         dl, 1
    mov         dil, 4
    cmp         r11, rax
    ja          .L7
    jmp         .L8
.L2:
    movzx       eax, word ptr [r13 + 192]
    movzx       edi, byte ptr [r13 + 194]
    mov         ecx, edi
    shl         ecx, 16
    or          ecx, eax
    movzx       edx, byte ptr [r13 + 195]
    mov         byte ptr [rsp + 208], dl
    cmp         dl, 3
    setae       dl
    movzx       esi, cl
    shr         ecx, 8
    mov         qword ptr [rsp + 272], rsi
    cmp         r11, rsi
    seta        sil
    movzx       ecx, cl
    cmp         r11, rcx
    seta        r8b
    and         r8b, sil
    mov         byte ptr [rsp + 160], r8b
    cmp         al, cl
    setne       sil
    cmp         al, dil
    setne       r8b
    mov         qword ptr [rsp + 192], rdi
    mov         qword ptr [rsp + 224], rcx
    cmp         cl, dil
    setne       al
    and         r8b, dl
    and         r8b, al
    mov         byte ptr [rsp + 240], sil
    and         r8b, sil
    mov         byte ptr [rsp + 256], r8b
    movzx       eax, byte ptr [r13 + 196]
    mov         byte ptr [rsp + 144], al
    mov         rax, qword ptr [r13 + 168]
    mov         qword ptr [rsp + 288], rax
    mov         rax, qword ptr [r13 + 152]
    mov         qword ptr [rsp + 176], rax
    mov         rax, qword ptr [r13 + 160]
    mov         qword ptr [rsp + 64], rax
    mov         r8, r15
    mov         rbx, qword ptr [rsp + 32]
.L9:
    mov         r12, r14
    sub         r12, r8
    jbe         .L10
    cmp         r12, 64
    mov         eax, 64
    cmovae      r12, rax
    cmp         byte ptr [rsp + 160], 0
    mov         qword ptr [rsp + 80], r8
    je          .L11
    mov         rcx, qword ptr [rsp + 272]
    lea         r14, [r8 + rcx]
    mov         rax, qword ptr [rsp + 24]
    movzx       edi, byte ptr [rax + rcx]
    mov         rcx, qword ptr [rsp + 224]
    movzx       r15d, byte ptr [rax + rcx]
    cmp         r10, 63
    ja          .L12
    mov         rsi, rbp
    mov         rdx, r10
    call        r9
    mov         r13, rax
    mov         ecx, r14d
    shr         r13, cl
    cmp         byte ptr [rsp + 208], 1
    ja          .L13
    test        r13, r13
    jne         .L13
    xor         r15d, r15d
    mov         r13, qword ptr [rsp + 16]
    mov         r14, qword ptr [rsp + 8]
    mov         r10, qword ptr [rsp + 72]
    mov         r11, qword ptr [rsp + 104]
    jmp         .L14
.L12:
    mov         rcx, qword ptr [rsp + 264]
    cmp         r14, rcx
    cmovb       rcx, r14
    lea         rax, [rbp + rcx]
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
    sub         r14d, ecx
    mov         ecx, r14d
    shr         rax, cl
    cmp         byte ptr [rsp + 208], 1
    ja          .L15
    test        rax, rax
    jne         .L15
.L11:
    xor         r15d, r15d
.L16:
    mov         r14, qword ptr [rsp + 8]
.L17:
    mov         ecx, r12d
    neg         cl
    shl         r15, cl
    shr         r15, cl
    cmp         r11, 3
    je          .L18
    movzx       eax, byte ptr [rsp + 240]
    mov         dword ptr [rsp + 56], eax
    cmp         r11, 2
    je          .L19
    cmp         r11, 1
    jne         .L20
    mov         al, 1
    jmp         .L21
.L18:
    movzx       eax, byte ptr [rsp + 256]
.L21:
    mov         dword ptr [rsp + 56], eax
.L19:
    mov         qword ptr [rsp + 136], r12
    mov         r12, r8
    test        r15, r15
    jne         .L22
.L23:
    mov         qword ptr [rsp + 8], r14
    mov         rax, qword ptr [rsp + 136]
    add         rax, r8
    cmp         rax, r12
    cmovbe      rax, r12
    mov         r12, rax
    mov         r14, qword ptr [rsp + 200]
    mov         rax, r14
    sub         rax, r12
    mov         edx, 0
    cmovb       rax, rdx
    mov         rcx, qword ptr [rsp + 336]
    sub         rcx, rax
    sub         rcx, qword ptr [rsp + 288]
    cmovb       rcx, rdx
    mov         rax, qword ptr [rsp + 64]
    shl         rax, 10
    add         rcx, 4096
    mov         r8, r12
    cmp         rax, rcx
    mov         rbp, qword ptr [rsp + 120]
    jbe         .L9
    jmp         .L24
.L20:
    mov         dword ptr [rsp + 56], 0
    mov         qword ptr [rsp + 136], r12
    mov         r12, r8
    test        r15, r15
    jne         .L22
    jmp         .L23
.L25:
    bsr         rax, rax
    xor         rax, 63
    add         r12, r14
    add         r12, rax
    add         r12, -64
    mov         r10, qword ptr [rsp + 72]
    mov         r11, qword ptr [rsp + 104]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 80]
.L26:
    add         r12, rbp
    shl         rbp, 4
    add         rbp, 4096
    cmp         qword ptr [rsp + 176], rbp
    mov         r13, qword ptr [rsp + 16]
    mov         rbx, qword ptr [rsp + 32]
    mov         r14, qword ptr [rsp + 8]
    ja          .L27
.L28:
    lea         rax, [r15 - 1]
    mov         rcx, r12
    sub         rcx, r8
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    and         rdx, rax
    and         r15, rdx
    je          .L23
.L22:
    rep         bsf rbp, r15
    add         rbp, r8
    cmp         byte ptr [rsp + 56], 0
    je          .L29
.L30:
    test        r14b, r14b
    cmove       rbx, rbp
    mov         rcx, rbp
    sub         rcx, rbx
    mov         rax, rbx
    sub         rax, rbp
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L31
    mov         ecx, r14d
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r13 + 2*rcx], ax
    inc         r14b
    add         rbp, r11
    mov         r12, rbp
    cmp         r14b, byte ptr [rsp + 144]
    jb          .L28
    jmp         .L32
.L29:
    mov         rax, rbp
    add         rax, r11
    setb        cl
    cmp         rax, r10
    seta        al
    or          al, cl
    jne         .L28
    mov         rax, qword ptr [rsp + 120]
    lea         rcx, [rax + rbp]
    cmp         r11, 17
    jb          .L33
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 24]
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
    mov         rcx, qword ptr [rsp + 24]
    cmp         byte ptr [rcx], al
    je          .L30
    xor         esi, esi
    jmp         .L40
.L35:
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         esi, ecx
    shr         esi, 3
    sub         rsi, rdx
    jmp         .L41
.L37:
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 24]
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
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 328]
    jmp         .L41
.L42:
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
    mov         rax, qword ptr [rsp + 24]
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
    xor         edx, eax
    rep         bsf ecx, edx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 320]
    jmp         .L44
.L39:
    mov         rax, qword ptr [rsp + 24]
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
    xor         rdx, rax
    rep         bsf rcx, rdx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 312]
    jmp         .L41
.L43:
    xor         esi, eax
    rep         bsf ecx, esi
    mov         esi, ecx
    shr         esi, 3
.L44:
    and         cl, 24
    shr         eax, cl
    jmp         .L40
.L45:
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
.L41:
    and         cl, 56
    shr         rax, cl
.L40:
    mov         rcx, qword ptr [rsp + 64]
    inc         rcx
    mov         qword ptr [rsp + 64], rcx
    mov         qword ptr [r13 + 160], rcx
    mov         rcx, qword ptr [rsp + 176]
    add         rcx, rsi
    inc         rcx
    mov         qword ptr [rsp + 176], rcx
    mov         qword ptr [r13 + 152], rcx
    cmp         rsi, 16
    mov         qword ptr [rsp + 128], rsi
    jb          .L28
    mov         qword ptr [rsp + 8], r14
    mov         qword ptr [rsp + 32], rbx
    lea         rbx, [rsi + 1]
    cmp         rbx, 1
    mov         r14, rbx
    adc         r14, -1
    mov         r12d, 1
    cmp         r14, r11
    ja          .L26
    movzx       r13d, al
.L46:
    mov         rax, r14
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r14, rsi
    je          .L26
    add         rsi, qword ptr [rsp + 24]
    mov         edi, r13d
    mov         rdx, r14
    call        r9
    test        rax, rax
    jne         .L25
    add         r12, r14
    mov         rax, rbx
    sub         rax, r12
    mov         r14d, 0
    cmovae      r14, rax
    mov         r11, qword ptr [rsp + 104]
    cmp         r14, r11
    mov         r10, qword ptr [rsp + 72]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 80]
    jbe         .L46
    jmp         .L26
.L13:
    mov         rax, qword ptr [rsp + 224]
    mov         rcx, qword ptr [rsp + 80]
    lea         r14d, [rcx + rax]
    mov         edi, r15d
    mov         rsi, rbp
    mov         rdx, qword ptr [rsp + 72]
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r15, rax
    mov         ecx, r14d
    shr         r15, cl
    and         r15, r13
    mov         r11, qword ptr [rsp + 104]
    cmp         r11, qword ptr [rsp + 192]
    jbe         .L47
    cmp         byte ptr [rsp + 208], 3
    mov         r13, qword ptr [rsp + 16]
    mov         r14, qword ptr [rsp + 8]
    jne         .L48
    test        r15, r15
    mov         r10, qword ptr [rsp + 72]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 80]
    je          .L17
    mov         rax, qword ptr [rsp + 24]
    mov         rcx, qword ptr [rsp + 192]
    movzx       edi, byte ptr [rax + rcx]
    lea         r14, [r8 + rcx]
    mov         rsi, rbp
    mov         rdx, r10
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 80]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r11, qword ptr [rsp + 104]
    mov         r10, qword ptr [rsp + 72]
    jmp         .L49
.L15:
    mov         rcx, qword ptr [rsp + 224]
    add         rcx, r8
    mov         rdx, qword ptr [rsp + 264]
    cmp         rcx, rdx
    cmovb       rdx, rcx
    lea         rsi, [rbp + rdx]
#APP
    movdqu      xmm0, xmmword ptr [rsi]
    movdqu      xmm1, xmmword ptr [rsi + 16]
    movdqu      xmm2, xmmword ptr [rsi + 32]
    movdqu      xmm3, xmmword ptr [rsi + 48]
#NO_APP
    movd        xmm4, r15d
    punpcklbw   xmm4, xmm4
    pshuflw     xmm4, xmm4, 0
    pshufd      xmm4, xmm4, 68
    pcmpeqb     xmm0, xmm4
    pmovmskb    esi, xmm0
    pcmpeqb     xmm1, xmm4
    pmovmskb    edi, xmm1
    shl         edi, 16
    or          edi, esi
    pcmpeqb     xmm2, xmm4
    pmovmskb    esi, xmm2
    pcmpeqb     xmm3, xmm4
    pmovmskb    r15d, xmm3
    shl         r15d, 16
    or          r15d, esi
    shl         r15, 32
    or          r15, rdi
    sub         ecx, edx
    shr         r15, cl
    and         r15, rax
    cmp         r11, qword ptr [rsp + 192]
    mov         r14, qword ptr [rsp + 8]
    jbe         .L17
    cmp         byte ptr [rsp + 208], 3
    jne         .L17
    test        r15, r15
    je          .L17
    mov         rsi, qword ptr [rsp + 192]
    lea         r14, [r8 + rsi]
    mov         rcx, qword ptr [rsp + 264]
    cmp         r14, rcx
    cmovb       rcx, r14
    lea         rax, [rbp + rcx]
    mov         rdx, qword ptr [rsp + 24]
    movzx       edx, byte ptr [rdx + rsi]
#APP
    movdqu      xmm0, xmmword ptr [rax]
    movdqu      xmm1, xmmword ptr [rax + 16]
    movdqu      xmm2, xmmword ptr [rax + 32]
    movdqu      xmm3, xmmword ptr [rax + 48]
#NO_APP
    movd        xmm4, edx
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
.L49:
    mov         ecx, r14d
    shr         rax, cl
    and         r15, rax
    jmp         .L16
.L47:
    mov         r13, qword ptr [rsp + 16]
    mov         r14, qword ptr [rsp + 8]
.L48:
    mov         r10, qword ptr [rsp + 72]
.L14:
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 80]
    jmp         .L17
.L3:
    movzx       eax, byte ptr [r13 + 192]
    mov         dil, 4
    cmp         r11, rax
    jbe         .L50
    lea         rcx, [r12 + rax]
    cmp         rcx, rax
    mov         rbx, qword ptr [rsp + 32]
    jb          .L51
    cmp         rcx, r10
    ja          .L51
    movzx       ebx, byte ptr [r13 + 193]
    cmp         r11, rbx
    jbe         .L50
    lea         rcx, [r12 + rbx]
    cmp         rcx, rbx
    jb          .L50
    cmp         rcx, r10
    ja          .L50
    movzx       ecx, byte ptr [r13 + 194]
    cmp         r11, rcx
    jbe         .L50
    lea         rdx, [r12 + rcx]
    cmp         rdx, rcx
    jb          .L50
    cmp         rdx, r10
    ja          .L50
    mov         rdi, r15
    cmp         r15, r14
    seta        cl
    cmp         r14, r12
    seta        dl
    or          dl, cl
    jne         .L52
    lea         r8, [rax + rbp]
    lea         ecx, [r8 + rdi]
    neg         ecx
    and         ecx, 63
    mov         edx, 64
    sub         rdx, rcx
    test        ecx, ecx
    mov         ecx, 0
    cmove       rdx, rcx
    cmp         rdi, rdx
    cmovb       rdx, rcx
    mov         rbp, rdi
    sub         rbp, rdx
    mov         rcx, r14
    mov         qword ptr [rsp + 160], rbp
    sub         rcx, rbp
    jae         .L53
.L52:
    mov         rbp, rdi
    mov         rbx, qword ptr [rsp + 32]
    mov         r14, qword ptr [rsp + 8]
    mov         dil, 4
    mov         r12, rbp
    cmp         dil, 3
    je          .L27
    jmp         .L54
.L4:
    movzx       eax, byte ptr [r13 + 192]
    mov         rcx, r13
    movzx       r13d, byte ptr [r13 + 193]
    movzx       r8d, byte ptr [rcx + 194]
    cmp         r11, 3
    je          .L55
    cmp         r11, 2
    je          .L56
    cmp         r11, 1
    jne         .L57
    mov         dl, 1
    mov         dil, 4
    cmp         r11, rax
    ja          .L58
    jmp         .L59
.L50:
    mov         rbx, qword ptr [rsp + 32]
    mov         r14, qword ptr [rsp + 8]
    mov         r12, r15
    cmp         dil, 3
    je          .L27
    jmp         .L54
.L5:
    cmp         al, bl
    setne       dl
    mov         dil, 4
    cmp         r11, rax
    ja          .L7
    jmp         .L8
.L6:
    xor         edx, edx
    mov         dil, 4
    cmp         r11, rax
    jbe         .L8
.L7:
    lea         rcx, [r12 + rax]
    cmp         rcx, rax
    jb          .L8
    cmp         rcx, r10
    ja          .L8
    cmp         r11, rbx
    jbe         .L8
    lea         rcx, [r12 + rbx]
    cmp         rcx, rbx
    jb          .L8
    cmp         rcx, r10
    ja          .L8
    movzx       ecx, byte ptr [r13 + 194]
    cmp         r11, rcx
    jbe         .L8
    mov         dword ptr [rsp + 224], edx
    lea         rdx, [r12 + rcx]
    cmp         rdx, rcx
    jb          .L8
    cmp         rdx, r10
    ja          .L8
    mov         rsi, r15
    cmp         r15, r14
    seta        cl
    cmp         r14, r12
    seta        dl
    or          dl, cl
    jne         .L60
    lea         r8, [rax + rbp]
    lea         ecx, [r8 + rsi]
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
    mov         rcx, r14
    mov         qword ptr [rsp + 56], rbp
    sub         rcx, rbp
    jae         .L61
.L60:
    mov         rbp, rsi
    jmp         .L62
.L8:
    mov         rbp, r15
    jmp         .L62
.L51:
    mov         r14, qword ptr [rsp + 8]
    mov         r12, r15
    cmp         dil, 3
    je          .L27
    jmp         .L54
.L56:
    cmp         al, r13b
    setne       dl
    mov         dil, 4
    cmp         r11, rax
    ja          .L58
    jmp         .L59
.L55:
    cmp         al, r13b
    setne       cl
    cmp         al, r8b
    setne       dl
    and         dl, cl
    cmp         r13b, r8b
    setne       cl
    and         cl, dl
    mov         edx, ecx
    mov         dil, 4
    cmp         r11, rax
    ja          .L58
    jmp         .L59
.L57:
    xor         edx, edx
    mov         dil, 4
    cmp         r11, rax
    jbe         .L59
.L58:
    lea         rcx, [r12 + rax]
    cmp         rcx, rax
    jb          .L59
    cmp         rcx, r10
    ja          .L59
    cmp         r11, r13
    jbe         .L59
    lea         rcx, [r12 + r13]
    cmp         rcx, r13
    jb          .L59
    cmp         rcx, r10
    ja          .L59
    cmp         r11, r8
    jbe         .L59
    lea         rcx, [r12 + r8]
    cmp         rcx, r8
    jb          .L59
    cmp         rcx, r10
    ja          .L59
    mov         dword ptr [rsp + 388], edx
    mov         rsi, r15
    cmp         r15, r14
    seta        cl
    cmp         r14, r12
    seta        dl
    or          dl, cl
    jne         .L63
    mov         qword ptr [rsp + 80], r8
    lea         r8, [rax + rbp]
    lea         ecx, [r8 + rsi]
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
    mov         rcx, r14
    mov         qword ptr [rsp + 224], rbp
    sub         rcx, rbp
    jae         .L64
.L63:
    mov         rbp, rsi
    jmp         .L65
.L59:
    mov         rbp, r15
.L65:
    mov         r13, qword ptr [rsp + 16]
.L62:
    mov         rbx, qword ptr [rsp + 32]
.L66:
    mov         r14, qword ptr [rsp + 8]
.L67:
    mov         r12, rbp
    cmp         dil, 3
    jne         .L54
.L27:
    mov         qword ptr [rsp + 32], rbx
    mov         qword ptr [rsp + 8], r14
    mov         r14, qword ptr [rsp + 200]
    mov         rax, r14
    sub         rax, r12
    mov         ebx, 0
    cmovae      rbx, rax
    mov         rax, qword ptr [rsp + 448]
    cmp         rax, rbx
    cmovb       rbx, rax
    add         rbx, r12
    mov         rax, qword ptr [rsp + 440]
    add         rax, rbx
    mov         rcx, rax
    sub         rcx, r12
    setb        dl
    cmp         rax, r10
    seta        al
    or          al, dl
    mov         r15, r12
    mov         rbp, qword ptr [rsp + 120]
    mov         rsi, qword ptr [rsp + 128]
    jne         .L1
    lea         rdx, [r12 + rbp]
    mov         rdi, qword ptr [rsp + 24]
    mov         rsi, r11
    call        qword ptr [rip + atomic_memchr_kernels::algo::two_way::find::<atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>]
    cmp         rax, 1
    jne         .L68
    add         rdx, r12
    mov         rdi, qword ptr [rsp + 8]
    test        dil, dil
    mov         rax, qword ptr [rsp + 32]
    cmove       rax, rdx
    mov         rcx, rdx
    sub         rcx, rax
    mov         qword ptr [rsp + 32], rax
    sub         rax, rdx
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L69
    mov         ecx, edi
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r13 + 2*rcx], ax
    inc         dil
    mov         r11, qword ptr [rsp + 104]
    add         rdx, r11
    mov         r15, rdx
    movzx       ecx, byte ptr [r13 + 196]
    mov         qword ptr [rsp + 8], rdi
    cmp         dil, cl
    mov         r10, qword ptr [rsp + 72]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rsi, qword ptr [rsp + 128]
    jb          .L1
    jmp         .L70
.L61:
    mov         rdx, qword ptr [rsp + 24]
    movzx       eax, byte ptr [rdx + rax]
    movzx       esi, byte ptr [rdx + rbx]
    cmp         rcx, 4096
    mov         qword ptr [rsp + 256], r8
    jb          .L71
    mov         byte ptr [rsp + 208], al
    mov         rax, qword ptr [rsp + 56]
    lea         rbp, [r8 + rax]
    mov         eax, ebp
    neg         eax
    and         eax, 63
    je          .L72
    mov         qword ptr [rsp + 272], rax
    movzx       edi, word ptr [r13 + 192]
    movzx       ecx, byte ptr [r13 + 194]
    shl         ecx, 16
    or          ecx, edi
    movzx       eax, cl
    shr         ecx, 8
    movzx       r8d, cl
    cmp         r11, rax
    seta        cl
    cmp         r11, r8
    seta        dl
    and         dl, cl
    cmp         dl, 1
    mov         dword ptr [rsp + 288], esi
    jne         .L73
    mov         dword ptr [rsp + 144], edi
    mov         qword ptr [rsp + 136], r15
    lea         r14, [r15 + rax]
    mov         rcx, qword ptr [rsp + 24]
    movzx       edi, byte ptr [rcx + rax]
    mov         qword ptr [rsp + 80], r8
    movzx       eax, byte ptr [rcx + r8]
    mov         dword ptr [rsp + 176], eax
    cmp         r10, 64
    jae         .L74
    mov         qword ptr [rsp + 64], rbp
    mov         rbp, qword ptr [rsp + 120]
    mov         rsi, rbp
    mov         rdx, r10
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r12, rax
    mov         ecx, r14d
    shr         r12, cl
    mov         rax, qword ptr [rsp + 136]
    add         qword ptr [rsp + 80], rax
    mov         edi, dword ptr [rsp + 176]
    mov         rsi, rbp
    mov         rbp, qword ptr [rsp + 64]
    mov         rdx, qword ptr [rsp + 72]
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r11, qword ptr [rsp + 104]
    mov         r10, qword ptr [rsp + 72]
    mov         r8, rax
    jmp         .L75
.L53:
    mov         rdx, qword ptr [rsp + 24]
    movzx       edx, byte ptr [rdx + rax]
    cmp         rcx, 4096
    mov         qword ptr [rsp + 240], r8
    jb          .L76
    mov         rax, qword ptr [rsp + 160]
    lea         rbp, [r8 + rax]
    mov         eax, ebp
    neg         eax
    and         eax, 63
    mov         dil, 4
    je          .L77
    mov         qword ptr [rsp + 208], rax
    mov         byte ptr [rsp + 224], dl
    movzx       r8d, word ptr [r13 + 192]
    movzx       ecx, byte ptr [r13 + 194]
    shl         ecx, 16
    or          ecx, r8d
    movzx       eax, cl
    shr         ecx, 8
    movzx       r13d, cl
    cmp         r11, rax
    seta        cl
    cmp         r11, r13
    seta        dl
    and         dl, cl
    cmp         dl, 1
    jne         .L78
    mov         dword ptr [rsp + 56], r8d
    lea         r14, [r15 + rax]
    mov         rcx, qword ptr [rsp + 24]
    movzx       edi, byte ptr [rcx + rax]
    movzx       eax, byte ptr [rcx + r13]
    mov         dword ptr [rsp + 80], eax
    cmp         r10, 63
    ja          .L79
    mov         qword ptr [rsp + 64], r13
    mov         qword ptr [rsp + 176], rbp
    mov         r13, qword ptr [rsp + 120]
    mov         rsi, r13
    mov         rdx, r10
    mov         r12, r10
    mov         rbp, r9
    call        r9
    mov         ecx, r14d
    shr         rax, cl
    test        rax, rax
    je          .L80
    mov         qword ptr [rsp + 144], rax
    mov         qword ptr [rsp + 136], r15
    mov         r14, qword ptr [rsp + 64]
    add         r14, r15
    mov         edi, dword ptr [rsp + 80]
    mov         rsi, r13
    mov         rdx, r12
    call        rbp
    mov         rcx, r14
    mov         r13, rax
    mov         r14, qword ptr [rsp + 8]
    mov         r10, r12
    mov         r12, qword ptr [rsp + 136]
    mov         r11, qword ptr [rsp + 104]
    mov         r9, rbp
    mov         dil, 4
    mov         rbp, qword ptr [rsp + 176]
    jmp         .L81
.L64:
    mov         rdx, qword ptr [rsp + 24]
    movzx       eax, byte ptr [rdx + rax]
    mov         byte ptr [rsp + 208], al
    movzx       esi, byte ptr [rdx + r13]
    mov         rax, qword ptr [rsp + 80]
    movzx       edx, byte ptr [rdx + rax]
    cmp         rcx, 4096
    mov         qword ptr [rsp + 424], r8
    jb          .L82
    mov         rax, qword ptr [rsp + 224]
    lea         rcx, [r8 + rax]
    mov         eax, ecx
    neg         eax
    and         eax, 63
    je          .L82
    mov         qword ptr [rsp + 56], rcx
    mov         qword ptr [rsp + 192], rax
    mov         dword ptr [rsp + 288], edx
    mov         rax, qword ptr [rsp + 16]
    movzx       ebp, word ptr [rax + 192]
    movzx       edi, byte ptr [rax + 194]
    mov         ecx, edi
    shl         ecx, 16
    or          ecx, ebp
    movzx       eax, cl
    shr         ecx, 8
    movzx       r12d, cl
    cmp         r11, rax
    seta        cl
    cmp         r11, r12
    seta        dl
    and         dl, cl
    cmp         dl, 1
    mov         r8, qword ptr [rsp + 80]
    mov         dword ptr [rsp + 272], esi
    jne         .L83
    mov         qword ptr [rsp + 176], rdi
    lea         r14, [r15 + rax]
    mov         rcx, qword ptr [rsp + 24]
    movzx       edi, byte ptr [rcx + rax]
    mov         qword ptr [rsp + 64], r12
    movzx       eax, byte ptr [rcx + r12]
    mov         dword ptr [rsp + 160], eax
    cmp         r10, 63
    mov         dword ptr [rsp + 144], ebp
    ja          .L84
    mov         rsi, qword ptr [rsp + 120]
    mov         rdx, r10
    call        r9
    mov         r12, rax
    mov         ecx, r14d
    shr         r12, cl
    cmp         bl, 1
    ja          .L85
    test        r12, r12
    jne         .L85
    xor         ebp, ebp
    mov         r14, qword ptr [rsp + 8]
    mov         r10, qword ptr [rsp + 72]
    mov         r11, qword ptr [rsp + 104]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 80]
    jmp         .L86
.L82:
    mov         rbp, r15
    mov         rbx, qword ptr [rsp + 32]
    mov         r15, qword ptr [rsp + 224]
    mov         r8, qword ptr [rsp + 80]
    jmp         .L87
.L72:
    mov         rbp, r15
    mov         r14, qword ptr [rsp + 8]
    mov         rdx, qword ptr [rsp + 56]
    jmp         .L88
.L77:
    mov         rbp, r15
    mov         rbx, qword ptr [rsp + 32]
    mov         r14, qword ptr [rsp + 8]
    jmp         .L89
.L71:
    mov         rbp, r15
    mov         r14, qword ptr [rsp + 8]
    mov         rdx, qword ptr [rsp + 56]
    jmp         .L90
.L73:
    xor         r8d, r8d
    mov         r14, qword ptr [rsp + 8]
    jmp         .L91
.L76:
    mov         rbp, r15
    mov         rbx, qword ptr [rsp + 32]
    mov         r14, qword ptr [rsp + 8]
    mov         dil, 4
.L89:
    mov         r15, qword ptr [rsp + 160]
    jmp         .L92
.L78:
    xor         r13d, r13d
    mov         r14, qword ptr [rsp + 8]
    mov         r12, r15
    jmp         .L93
.L83:
    xor         r12d, r12d
    mov         r14, qword ptr [rsp + 8]
    mov         rdi, r15
    jmp         .L94
.L74:
    mov         r8, qword ptr [rsp + 264]
    cmp         r14, r8
    mov         rax, r8
    cmovb       rax, r14
    mov         rsi, qword ptr [rsp + 120]
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
    pmovmskb    r12d, xmm3
    shl         r12d, 16
    or          r12d, ecx
    shl         r12, 32
    or          r12, rdx
    sub         r14d, eax
    mov         ecx, r14d
    shr         r12, cl
    mov         rdi, qword ptr [rsp + 80]
    add         rdi, qword ptr [rsp + 136]
    cmp         rdi, r8
    mov         rax, r8
    cmovb       rax, rdi
    lea         rcx, [rsi + rax]
#APP
    movdqu      xmm0, xmmword ptr [rcx]
    movdqu      xmm1, xmmword ptr [rcx + 16]
    movdqu      xmm2, xmmword ptr [rcx + 32]
    movdqu      xmm3, xmmword ptr [rcx + 48]
#NO_APP
    movd        xmm4, dword ptr [rsp + 176]
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
    pmovmskb    r8d, xmm3
    shl         r8d, 16
    or          r8d, ecx
    shl         r8, 32
    or          r8, rdx
    sub         rdi, rax
    mov         qword ptr [rsp + 80], rdi
.L75:
    mov         rcx, qword ptr [rsp + 80]
    shr         r8, cl
    and         r8, r12
    mov         r14, qword ptr [rsp + 8]
    mov         edi, dword ptr [rsp + 144]
.L91:
    mov         ecx, ebp
    shl         r8, cl
    shr         r8, cl
    cmp         r11, 2
    je          .L95
    cmp         r11, 1
    jne         .L96
    mov         al, 1
    jmp         .L97
.L95:
    cmp         bl, dil
    setne       al
.L97:
    mov         dword ptr [rsp + 80], eax
    jmp         .L98
.L96:
    mov         dword ptr [rsp + 80], 0
.L98:
    mov         rdi, r15
    test        r8, r8
    je          .L99
    movzx       eax, byte ptr [r13 + 196]
    mov         byte ptr [rsp + 176], al
    mov         rax, qword ptr [r13 + 152]
    mov         qword ptr [rsp + 160], rax
    mov         rax, qword ptr [r13 + 160]
    mov         qword ptr [rsp + 240], rax
    mov         rbp, rdi
    jmp         .L100
.L101:
    mov         rbp, r12
.L102:
    lea         rax, [r8 - 1]
    mov         rcx, rbp
    mov         rdi, r15
    sub         rcx, r15
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    and         rdx, rax
    and         r8, rdx
    je          .L103
.L100:
    rep         bsf r12, r8
    add         r12, rdi
    cmp         byte ptr [rsp + 80], 0
    je          .L104
.L105:
    test        r14b, r14b
    mov         rax, qword ptr [rsp + 32]
    cmove       rax, r12
    mov         rcx, r12
    sub         rcx, rax
    mov         qword ptr [rsp + 32], rax
    sub         rax, r12
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L106
    mov         ecx, r14d
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r13 + 2*rcx], ax
    inc         r14b
    add         r12, r11
    cmp         r14b, byte ptr [rsp + 176]
    jb          .L101
    jmp         .L107
.L104:
    mov         rax, r12
    add         rax, r11
    setb        cl
    cmp         rax, r10
    seta        al
    or          al, cl
    jne         .L102
    mov         rax, qword ptr [rsp + 120]
    lea         rcx, [rax + r12]
    cmp         r11, 17
    jb          .L108
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 24]
.L109:
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    mov         rdi, qword ptr [rsi]
    cmp         rax, rdi
    jne         .L110
    add         rcx, 8
    add         rsi, 8
    lea         rax, [r11 + rdx]
    add         rax, -8
    add         rdx, -8
    cmp         rax, 16
    ja          .L109
    mov         qword ptr [rsp + 144], r8
    lea         rdi, [r11 + rdx]
    neg         rdx
    jmp         .L111
.L108:
    cmp         r11, 7
    ja          .L112
    cmp         r11, 4
    jae         .L113
    cmp         r11, 2
    jae         .L114
    test        r11, r11
    je          .L105
#APP
    movzx       eax, byte ptr [rcx]
#NO_APP
    mov         rcx, qword ptr [rsp + 24]
    cmp         byte ptr [rcx], al
    je          .L105
    xor         esi, esi
    jmp         .L115
.L110:
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         esi, ecx
    shr         esi, 3
    sub         rsi, rdx
    jmp         .L116
.L112:
    mov         qword ptr [rsp + 144], r8
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 24]
    mov         rdi, r11
.L111:
    mov         r8, qword ptr [rsi]
    mov         rsi, qword ptr [rsi + rdi - 8]
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    cmp         rax, r8
    jne         .L117
    lea         rax, [rcx + rdi]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rsi
    mov         r8, qword ptr [rsp + 144]
    je          .L105
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 328]
    jmp         .L116
.L117:
    xor         r8, rax
    rep         bsf rcx, r8
    mov         esi, ecx
    shr         esi, 3
    add         rsi, rdx
    and         cl, 56
    shr         rax, cl
    mov         r8, qword ptr [rsp + 144]
    jmp         .L115
.L113:
    mov         rax, qword ptr [rsp + 24]
    mov         esi, dword ptr [rax]
    mov         edx, dword ptr [rax + r11 - 4]
#APP
    mov         eax, dword ptr [rcx]
#NO_APP
    cmp         eax, esi
    jne         .L118
    lea         rax, [rcx + r11]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, edx
    je          .L105
    xor         edx, eax
    rep         bsf ecx, edx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 320]
    jmp         .L119
.L114:
    mov         rax, qword ptr [rsp + 24]
    movzx       esi, word ptr [rax]
    movzx       edx, word ptr [rax + r11 - 2]
#APP
    movzx       eax, word ptr [rcx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L120
    lea         rax, [rcx + r11]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdx
    je          .L105
    xor         rdx, rax
    rep         bsf rcx, rdx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 312]
    jmp         .L116
.L118:
    xor         esi, eax
    rep         bsf ecx, esi
    mov         esi, ecx
    shr         esi, 3
.L119:
    and         cl, 24
    shr         eax, cl
    jmp         .L115
.L120:
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
.L116:
    and         cl, 56
    shr         rax, cl
.L115:
    mov         rcx, qword ptr [rsp + 240]
    inc         rcx
    mov         qword ptr [rsp + 240], rcx
    mov         qword ptr [r13 + 160], rcx
    mov         rcx, qword ptr [rsp + 160]
    add         rcx, rsi
    inc         rcx
    mov         qword ptr [rsp + 160], rcx
    mov         qword ptr [r13 + 152], rcx
    cmp         rsi, 16
    mov         qword ptr [rsp + 128], rsi
    jb          .L102
    mov         qword ptr [rsp + 8], r14
    lea         r14, [rsi + 1]
    cmp         r14, 1
    mov         qword ptr [rsp + 144], r14
    adc         r14, -1
    mov         ebp, 1
    cmp         r14, r11
    ja          .L121
    movzx       eax, al
    mov         dword ptr [rsp + 64], eax
.L122:
    mov         rax, r14
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r14, rsi
    je          .L121
    mov         r13, r8
    add         rsi, qword ptr [rsp + 24]
    mov         edi, dword ptr [rsp + 64]
    mov         rdx, r14
    call        r9
    test        rax, rax
    jne         .L123
    add         rbp, r14
    mov         rax, qword ptr [rsp + 144]
    sub         rax, rbp
    mov         r14d, 0
    cmovae      r14, rax
    mov         r11, qword ptr [rsp + 104]
    cmp         r14, r11
    mov         r10, qword ptr [rsp + 72]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, r13
    jbe         .L122
    jmp         .L121
.L123:
    bsr         rax, rax
    xor         rax, 63
    add         rbp, r14
    add         rbp, rax
    add         rbp, -64
    mov         r10, qword ptr [rsp + 72]
    mov         r11, qword ptr [rsp + 104]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, r13
.L121:
    add         rbp, r12
    shl         r12, 4
    add         r12, 4096
    cmp         qword ptr [rsp + 160], r12
    mov         r14, qword ptr [rsp + 8]
    ja          .L124
    mov         r13, qword ptr [rsp + 16]
    jmp         .L102
.L99:
    mov         rbp, rdi
.L103:
    mov         rax, qword ptr [rsp + 272]
    add         rdi, rax
    cmp         rdi, rbp
    cmova       rbp, rdi
    mov         rdx, qword ptr [rsp + 56]
    add         rdx, rax
    mov         r12, qword ptr [rsp + 336]
    mov         dil, 4
    mov         esi, dword ptr [rsp + 288]
.L88:
    movzx       eax, byte ptr [rsp + 208]
.L90:
    mov         rcx, qword ptr [rsp + 200]
    sub         rcx, rdx
    jb          .L125
    add         rbx, qword ptr [rsp + 120]
    movzx       eax, al
    movd        xmm0, eax
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm12, xmm0, 68
    movd        xmm0, esi
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm13, xmm0, 68
    mov         rax, qword ptr [rsp + 256]
    lea         r8, [rax + rdx]
    add         rdx, rbx
    add         rax, r12
    add         rax, -256
    mov         qword ptr [rsp + 136], rax
    lea         rax, [rbx + r12 - 256]
    mov         qword ptr [rsp + 160], rax
    movzx       eax, byte ptr [r13 + 196]
    mov         byte ptr [rsp + 192], al
    mov         rax, qword ptr [r13 + 168]
    mov         qword ptr [rsp + 344], rax
    mov         rax, qword ptr [r13 + 152]
    mov         qword ptr [rsp + 288], rax
    mov         rax, qword ptr [r13 + 160]
    mov         qword ptr [rsp + 272], rax
    mov         qword ptr [rsp + 176], rcx
    mov         qword ptr [rsp + 80], rcx
.L126:
    mov         rax, rdx
    mov         rbx, qword ptr [rsp + 32]
    jmp         .L127
.L128:
    mov         rax, rcx
    or          rax, rdx
    or          rax, rdi
    or          rax, rsi
    mov         rax, qword ptr [rsp + 56]
    mov         r8, qword ptr [rsp + 144]
    jne         .L129
.L127:
    mov         rdx, qword ptr [rsp + 80]
    cmp         rdx, 256
    jae         .L130
    test        rdx, rdx
    jne         .L131
    jmp         .L132
.L130:
    mov         rcx, qword ptr [rsp + 176]
    cmp         rcx, 256
    jae         .L133
.L131:
    mov         qword ptr [rsp + 176], 0
    mov         qword ptr [rsp + 56], r8
    mov         qword ptr [rsp + 80], 0
    mov         qword ptr [rsp + 144], r8
    mov         r8, qword ptr [rsp + 136]
    mov         rax, qword ptr [rsp + 160]
.L134:
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
    mov         r15, r8
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
    je          .L135
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
.L135:
#APP
    movdqu      xmm4, xmmword ptr [r15 + 128]
    movdqu      xmm5, xmmword ptr [r15 + 144]
    movdqu      xmm6, xmmword ptr [r15 + 160]
    movdqu      xmm7, xmmword ptr [r15 + 176]
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
    movdqu      xmm8, xmmword ptr [r15 + 192]
    movdqu      xmm9, xmmword ptr [r15 + 208]
    movdqu      xmm10, xmmword ptr [r15 + 224]
    movdqu      xmm11, xmmword ptr [r15 + 240]
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
    je          .L128
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
    jmp         .L128
.L133:
    add         rdx, -256
    lea         rsi, [r8 + 256]
    add         rcx, -256
    lea         rdi, [rax + 256]
    mov         qword ptr [rsp + 56], rdi
    cmp         rdx, 3328
    mov         qword ptr [rsp + 176], rcx
    mov         qword ptr [rsp + 80], rdx
    mov         qword ptr [rsp + 144], rsi
    jb          .L134
#APP
    prefetcht0  byte ptr [rsi + 3072]
    prefetcht0  byte ptr [rsi + 3136]
    prefetcht0  byte ptr [rsi + 3200]
    prefetcht0  byte ptr [rsi + 3264]
#NO_APP
    jmp         .L134
.L129:
    mov         qword ptr [rsp + 392], rcx
    mov         qword ptr [rsp + 400], rdx
    xor         eax, eax
    test        rdx, rdx
    setne       al
    mov         qword ptr [rsp + 408], rsi
    xor         edx, edx
    test        rsi, rsi
    setne       dl
    mov         qword ptr [rsp + 416], rdi
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
    je          .L136
    sub         r15, qword ptr [rsp + 256]
    mov         qword ptr [rsp + 352], r15
    jmp         .L137
.L138:
    mov         r13, qword ptr [rsp + 16]
.L139:
    mov         r8, qword ptr [rsp + 360]
    lea         rax, [r8 - 1]
    and         r8, rax
    mov         r15, qword ptr [rsp + 352]
    je          .L136
.L137:
    mov         qword ptr [rsp + 360], r8
    rep         bsf rax, r8
    mov         ecx, eax
    shl         ecx, 6
    add         rcx, r15
    mov         rdx, rcx
    mov         rcx, rbp
    mov         qword ptr [rsp + 64], rdx
    sub         rcx, rdx
    mov         edx, 0
    cmovb       rcx, rdx
    mov         rbx, -1
    shl         rbx, cl
    cmp         rcx, 64
    cmovae      rbx, rdx
    and         rbx, qword ptr [rsp + 8*rax + 392]
    je          .L139
    cmp         byte ptr [rsp + 224], 0
    je          .L140
    rep         bsf r13, rbx
    add         r13, qword ptr [rsp + 64]
    test        r14b, r14b
    mov         rax, qword ptr [rsp + 32]
    cmove       rax, r13
    mov         rcx, r13
    sub         rcx, rax
    mov         qword ptr [rsp + 32], rax
    sub         rax, r13
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L141
    inc         r14b
.L142:
    lea         ecx, [r14 - 1]
    and         cl, 63
    movzx       ecx, cl
    mov         rdx, qword ptr [rsp + 16]
    mov         word ptr [rdx + 2*rcx], ax
    mov         rbp, r13
    add         rbp, r11
    cmp         r14b, byte ptr [rsp + 192]
    jae         .L143
    lea         rax, [rbx - 1]
    mov         rcx, rbp
    sub         rcx, qword ptr [rsp + 64]
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    and         rdx, rax
    and         rbx, rdx
    je          .L138
    rep         bsf r13, rbx
    add         r13, qword ptr [rsp + 64]
    test        r14b, r14b
    mov         rax, qword ptr [rsp + 32]
    cmove       rax, r13
    mov         rcx, r13
    sub         rcx, rax
    mov         qword ptr [rsp + 32], rax
    sub         rax, r13
    cmovb       rax, rcx
    inc         r14b
    cmp         rax, 65535
    jbe         .L142
    jmp         .L144
.L140:
    movdqa      xmmword ptr [rsp + 240], xmm12
    movdqa      xmmword ptr [rsp + 208], xmm13
    jmp         .L145
.L146:
    mov         r13, qword ptr [rsp + 16]
.L147:
    lea         rax, [rbx - 1]
    mov         rcx, rbp
    sub         rcx, qword ptr [rsp + 64]
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    and         rdx, rax
    and         rbx, rdx
    je          .L139
.L145:
    rep         bsf r13, rbx
    add         r13, qword ptr [rsp + 64]
    mov         rcx, r13
    add         rcx, r11
    setb        al
    cmp         rcx, r10
    seta        dl
    or          dl, al
    jne         .L146
    mov         rax, qword ptr [rsp + 120]
    lea         rdx, [rax + r13]
    cmp         r11, 17
    jb          .L148
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 24]
.L149:
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    mov         r8, qword ptr [rdi]
    cmp         rax, r8
    jne         .L150
    add         rdx, 8
    add         rdi, 8
    lea         rax, [r11 + rsi]
    add         rax, -8
    add         rsi, -8
    cmp         rax, 16
    ja          .L149
    lea         r8, [r11 + rsi]
    neg         rsi
    jmp         .L151
.L148:
    cmp         r11, 7
    ja          .L152
    cmp         r11, 4
    jae         .L153
    cmp         r11, 2
    jae         .L154
    test        r11, r11
    je          .L155
#APP
    movzx       eax, byte ptr [rdx]
#NO_APP
    mov         rdx, qword ptr [rsp + 24]
    cmp         byte ptr [rdx], al
    je          .L155
    xor         edx, edx
    jmp         .L156
.L150:
    xor         r8, rax
    rep         bsf rcx, r8
    mov         edx, ecx
    shr         edx, 3
    sub         rdx, rsi
    jmp         .L157
.L152:
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 24]
    mov         r8, r11
.L151:
    mov         r9, qword ptr [rdi]
    mov         rdi, qword ptr [rdi + r8 - 8]
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    cmp         rax, r9
    jne         .L158
    lea         rax, [rdx + r8]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    je          .L155
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 328]
    jmp         .L157
.L158:
    xor         r9, rax
    rep         bsf rcx, r9
    mov         edx, ecx
    shr         edx, 3
    add         rdx, rsi
    and         cl, 56
    shr         rax, cl
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    jmp         .L156
.L153:
    mov         rax, qword ptr [rsp + 24]
    mov         edi, dword ptr [rax]
    mov         esi, dword ptr [rax + r11 - 4]
#APP
    mov         eax, dword ptr [rdx]
#NO_APP
    cmp         eax, edi
    jne         .L159
    lea         rax, [rdx + r11]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, esi
    je          .L155
    xor         esi, eax
    rep         bsf ecx, esi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 320]
    jmp         .L160
.L154:
    mov         rax, qword ptr [rsp + 24]
    movzx       edi, word ptr [rax]
    movzx       esi, word ptr [rax + r11 - 2]
#APP
    movzx       eax, word ptr [rdx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdi
    jne         .L161
    lea         rax, [rdx + r11]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L162
.L155:
    test        r14b, r14b
    mov         rax, qword ptr [rsp + 32]
    cmove       rax, r13
    mov         rdx, r13
    sub         rdx, rax
    mov         qword ptr [rsp + 32], rax
    sub         rax, r13
    cmovb       rax, rdx
    cmp         rax, 65535
    ja          .L141
    mov         edx, r14d
    and         dl, 63
    movzx       edx, dl
    mov         r13, qword ptr [rsp + 16]
    mov         word ptr [r13 + 2*rdx], ax
    inc         r14b
    cmp         r14b, byte ptr [rsp + 192]
    jae         .L163
    mov         rbp, rcx
    jmp         .L147
.L159:
    xor         edi, eax
    rep         bsf ecx, edi
    mov         edx, ecx
    shr         edx, 3
.L160:
    and         cl, 24
    shr         eax, cl
    jmp         .L156
.L161:
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
    jmp         .L157
.L162:
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 312]
.L157:
    and         cl, 56
    shr         rax, cl
.L156:
    mov         rsi, qword ptr [rsp + 272]
    inc         rsi
    mov         rcx, qword ptr [rsp + 16]
    mov         qword ptr [rsp + 272], rsi
    mov         qword ptr [rcx + 160], rsi
    mov         rsi, qword ptr [rsp + 288]
    add         rsi, rdx
    inc         rsi
    mov         qword ptr [rsp + 288], rsi
    mov         qword ptr [rcx + 152], rsi
    cmp         rdx, 16
    mov         qword ptr [rsp + 128], rdx
    jb          .L146
    mov         qword ptr [rsp + 8], r14
    lea         r14, [rdx + 1]
    cmp         r14, 1
    mov         r15, r14
    adc         r14, -1
    mov         ebp, 1
    cmp         r14, r11
    ja          .L164
    movzx       r12d, al
.L165:
    mov         rax, r14
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r14, rsi
    je          .L164
    add         rsi, qword ptr [rsp + 24]
    mov         edi, r12d
    mov         rdx, r14
    call        r9
    test        rax, rax
    jne         .L166
    add         rbp, r14
    mov         rax, r15
    sub         rax, rbp
    mov         r14d, 0
    cmovae      r14, rax
    mov         r11, qword ptr [rsp + 104]
    cmp         r14, r11
    mov         r10, qword ptr [rsp + 72]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    movdqa      xmm12, xmmword ptr [rsp + 240]
    movdqa      xmm13, xmmword ptr [rsp + 208]
    jbe         .L165
    jmp         .L164
.L166:
    bsr         rax, rax
    xor         rax, 63
    add         rbp, r14
    add         rbp, rax
    add         rbp, -64
    mov         r10, qword ptr [rsp + 72]
    mov         r11, qword ptr [rsp + 104]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    movdqa      xmm12, xmmword ptr [rsp + 240]
    movdqa      xmm13, xmmword ptr [rsp + 208]
.L164:
    add         rbp, r13
    shl         r13, 4
    add         r13, 4096
    cmp         qword ptr [rsp + 288], r13
    mov         r14, qword ptr [rsp + 8]
    ja          .L124
    mov         r13, qword ptr [rsp + 16]
    mov         r12, qword ptr [rsp + 336]
    jmp         .L147
.L136:
    mov         rax, r12
    sub         rax, qword ptr [rsp + 80]
    sub         rax, qword ptr [rsp + 344]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [rsp + 272]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         r8, qword ptr [rsp + 144]
    mov         rdx, qword ptr [rsp + 56]
    jbe         .L126
    mov         rax, qword ptr [rsp + 200]
    sub         rax, qword ptr [rsp + 80]
    cmp         rax, rbp
    cmova       rbp, rax
    mov         dil, 2
    jmp         .L125
.L79:
    mov         r12, r15
    mov         r8, qword ptr [rsp + 264]
    cmp         r14, r8
    mov         rax, r8
    cmovb       rax, r14
    mov         rsi, qword ptr [rsp + 120]
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
    pmovmskb    edi, xmm3
    shl         edi, 16
    or          edi, ecx
    shl         rdi, 32
    or          rdi, rdx
    sub         r14d, eax
    mov         ecx, r14d
    shr         rdi, cl
    test        rdi, rdi
    je          .L167
    mov         qword ptr [rsp + 144], rdi
    add         r13, r12
    cmp         r13, r8
    mov         rax, r8
    cmovb       rax, r13
    lea         rcx, [rsi + rax]
#APP
    movdqu      xmm0, xmmword ptr [rcx]
    movdqu      xmm1, xmmword ptr [rcx + 16]
    movdqu      xmm2, xmmword ptr [rcx + 32]
    movdqu      xmm3, xmmword ptr [rcx + 48]
#NO_APP
    movd        xmm4, dword ptr [rsp + 80]
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
    pmovmskb    esi, xmm2
    pcmpeqb     xmm3, xmm4
    mov         rcx, r13
    pmovmskb    r13d, xmm3
    shl         r13d, 16
    or          r13d, esi
    shl         r13, 32
    or          r13, rdx
    sub         rcx, rax
    mov         r14, qword ptr [rsp + 8]
    mov         dil, 4
.L81:
    shr         r13, cl
    and         r13, qword ptr [rsp + 144]
    jmp         .L168
.L84:
    mov         rax, qword ptr [rsp + 264]
    cmp         r14, rax
    cmovb       rax, r14
    mov         rcx, qword ptr [rsp + 120]
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
    pmovmskb    r12d, xmm3
    shl         r12d, 16
    or          r12d, ecx
    shl         r12, 32
    or          r12, rdx
    sub         r14d, eax
    mov         ecx, r14d
    shr         r12, cl
    cmp         bl, 1
    ja          .L169
    test        r12, r12
    jne         .L169
    xor         ebp, ebp
    mov         r14, qword ptr [rsp + 8]
    jmp         .L86
.L106:
    cmp         r12, rbp
    cmova       rbp, r12
    xor         edi, edi
    jmp         .L125
.L107:
    xor         edi, edi
    mov         rbp, r12
    jmp         .L125
.L85:
    mov         rbp, qword ptr [rsp + 64]
    add         rbp, r15
    mov         edi, dword ptr [rsp + 160]
    mov         rsi, qword ptr [rsp + 120]
    mov         r14, qword ptr [rsp + 72]
    mov         rdx, r14
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r10, r14
    mov         r14, qword ptr [rsp + 8]
    mov         r11, qword ptr [rsp + 104]
    mov         r8, qword ptr [rsp + 80]
    jmp         .L170
.L169:
    mov         rbp, qword ptr [rsp + 64]
    add         rbp, r15
    mov         rdi, qword ptr [rsp + 264]
    cmp         rbp, rdi
    cmovb       rdi, rbp
    mov         rcx, qword ptr [rsp + 120]
    lea         rcx, [rcx + rdi]
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
    pmovmskb    eax, xmm3
    shl         eax, 16
    or          eax, ecx
    shl         rax, 32
    or          rax, rdx
    sub         rbp, rdi
    mov         r14, qword ptr [rsp + 8]
.L170:
    mov         ecx, ebp
    shr         rax, cl
    and         rax, r12
    mov         rbp, rax
.L86:
    mov         rcx, qword ptr [rsp + 176]
    cmp         r11, rcx
    jbe         .L171
    cmp         bl, 3
    jne         .L171
    test        rbp, rbp
    je          .L171
    lea         rdx, [r15 + rcx]
    mov         rax, qword ptr [rsp + 24]
    movzx       edi, byte ptr [rax + rcx]
    cmp         r10, 64
    jae         .L172
    mov         rsi, qword ptr [rsp + 120]
    mov         r12, rdx
    mov         rdx, r10
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rcx, r12
    mov         r8, qword ptr [rsp + 80]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r11, qword ptr [rsp + 104]
    mov         r10, qword ptr [rsp + 72]
    jmp         .L173
.L171:
    mov         rdi, r15
    mov         r12, rbp
    jmp         .L174
.L80:
    xor         r13d, r13d
    mov         r14, qword ptr [rsp + 8]
    mov         r10, r12
    mov         r11, qword ptr [rsp + 104]
    mov         r9, rbp
    mov         r12, r15
    mov         dil, 4
    mov         rbp, qword ptr [rsp + 176]
    jmp         .L168
.L167:
    xor         r13d, r13d
    mov         r14, qword ptr [rsp + 8]
    mov         dil, 4
.L168:
    mov         r8d, dword ptr [rsp + 56]
.L93:
    mov         ecx, ebp
    shl         r13, cl
    shr         r13, cl
    cmp         r11, 2
    je          .L175
    cmp         r11, 1
    jne         .L176
    mov         al, 1
    jmp         .L177
.L175:
    cmp         bl, r8b
    setne       al
.L177:
    mov         dword ptr [rsp + 56], eax
    jmp         .L178
.L176:
    mov         dword ptr [rsp + 56], 0
.L178:
    mov         rbx, qword ptr [rsp + 32]
    test        r13, r13
    je          .L179
    mov         rax, qword ptr [rsp + 16]
    movzx       ecx, byte ptr [rax + 196]
    mov         byte ptr [rsp + 80], cl
    mov         rcx, qword ptr [rax + 152]
    mov         qword ptr [rsp + 176], rcx
    mov         rax, qword ptr [rax + 160]
    mov         qword ptr [rsp + 64], rax
    mov         rbp, r12
    jmp         .L180
.L179:
    mov         rbp, r12
.L181:
    mov         rax, qword ptr [rsp + 208]
    add         r12, rax
    cmp         r12, rbp
    cmova       rbp, r12
    mov         r15, qword ptr [rsp + 160]
    add         r15, rax
    mov         r13, qword ptr [rsp + 16]
    mov         rsi, qword ptr [rsp + 128]
    mov         r12, qword ptr [rsp + 336]
    movzx       edx, byte ptr [rsp + 224]
.L92:
    mov         rax, qword ptr [rsp + 200]
    sub         rax, r15
    mov         qword ptr [rsp + 128], rsi
    jb          .L67
    mov         qword ptr [rsp + 56], rax
    movzx       eax, dl
    movd        xmm0, eax
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm10, xmm0, 68
    mov         rax, qword ptr [rsp + 240]
    add         r15, rax
    add         rax, r12
    add         rax, -256
    mov         qword ptr [rsp + 144], rax
    movzx       eax, byte ptr [r13 + 196]
    mov         byte ptr [rsp + 224], al
    mov         rax, qword ptr [r13 + 168]
    mov         qword ptr [rsp + 272], rax
    mov         rax, qword ptr [r13 + 152]
    mov         qword ptr [rsp + 64], rax
    mov         rax, qword ptr [r13 + 160]
    mov         qword ptr [rsp + 136], rax
.L182:
    mov         rdi, r15
    jmp         .L183
.L184:
    mov         rdi, rax
    or          rdi, rcx
    or          rdi, rsi
    or          rdi, rdx
    mov         rdi, r15
    jne         .L185
.L183:
    mov         rax, qword ptr [rsp + 56]
    cmp         rax, 256
    jae         .L186
    test        rax, rax
    je          .L132
    mov         qword ptr [rsp + 56], 0
    mov         r15, rdi
    mov         r12, qword ptr [rsp + 144]
    jmp         .L187
.L186:
    add         rax, -256
    lea         r15, [rdi + 256]
    cmp         rax, 3328
    mov         qword ptr [rsp + 56], rax
    jb          .L188
#APP
    prefetcht0  byte ptr [r15 + 3072]
    prefetcht0  byte ptr [r15 + 3136]
    prefetcht0  byte ptr [r15 + 3200]
    prefetcht0  byte ptr [r15 + 3264]
#NO_APP
.L188:
    mov         r12, rdi
.L187:
#APP
    movdqu      xmm7, xmmword ptr [r12]
    movdqu      xmm6, xmmword ptr [r12 + 16]
    movdqu      xmm3, xmmword ptr [r12 + 32]
    movdqu      xmm2, xmmword ptr [r12 + 48]
#NO_APP
    pcmpeqb     xmm7, xmm10
    pcmpeqb     xmm6, xmm10
    pcmpeqb     xmm3, xmm10
    pcmpeqb     xmm2, xmm10
#APP
    movdqu      xmm5, xmmword ptr [r12 + 64]
    movdqu      xmm4, xmmword ptr [r12 + 80]
    movdqu      xmm1, xmmword ptr [r12 + 96]
    movdqu      xmm0, xmmword ptr [r12 + 112]
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
    je          .L189
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
.L189:
#APP
    movdqu      xmm7, xmmword ptr [r12 + 128]
    movdqu      xmm6, xmmword ptr [r12 + 144]
    movdqu      xmm3, xmmword ptr [r12 + 160]
    movdqu      xmm2, xmmword ptr [r12 + 176]
#NO_APP
    pcmpeqb     xmm7, xmm10
    pcmpeqb     xmm6, xmm10
    pcmpeqb     xmm3, xmm10
    pcmpeqb     xmm2, xmm10
#APP
    movdqu      xmm5, xmmword ptr [r12 + 192]
    movdqu      xmm4, xmmword ptr [r12 + 208]
    movdqu      xmm1, xmmword ptr [r12 + 224]
    movdqu      xmm0, xmmword ptr [r12 + 240]
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
    je          .L184
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
    jmp         .L184
.L185:
    mov         qword ptr [rsp + 32], rbx
    mov         qword ptr [rsp + 392], rax
    mov         qword ptr [rsp + 400], rcx
    xor         edi, edi
    test        rcx, rcx
    setne       dil
    mov         qword ptr [rsp + 408], rdx
    xor         ecx, ecx
    test        rdx, rdx
    setne       cl
    mov         qword ptr [rsp + 416], rsi
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
    je          .L190
    sub         r12, qword ptr [rsp + 240]
    mov         rsi, qword ptr [rsp + 128]
    jmp         .L191
.L190:
    mov         rsi, qword ptr [rsp + 128]
.L192:
    mov         qword ptr [rsp + 128], rsi
    mov         rax, qword ptr [rsp + 336]
    sub         rax, qword ptr [rsp + 56]
    sub         rax, qword ptr [rsp + 272]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [rsp + 136]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         rbx, qword ptr [rsp + 32]
    jbe         .L182
    jmp         .L193
.L194:
    mov         r13, qword ptr [rsp + 16]
.L195:
    mov         r8, qword ptr [rsp + 288]
    lea         rax, [r8 - 1]
    and         r8, rax
    mov         rsi, qword ptr [rsp + 128]
    je          .L192
.L191:
    mov         qword ptr [rsp + 288], r8
    rep         bsf rax, r8
    mov         r8d, eax
    shl         r8d, 6
    add         r8, r12
    mov         rcx, rbp
    sub         rcx, r8
    mov         edx, 0
    cmovb       rcx, rdx
    mov         rbx, -1
    shl         rbx, cl
    cmp         rcx, 64
    cmovae      rbx, rdx
    and         rbx, qword ptr [rsp + 8*rax + 392]
    mov         qword ptr [rsp + 128], rsi
    je          .L195
    cmp         r11, 1
    jne         .L196
    rep         bsf r13, rbx
    add         r13, r8
    test        r14b, r14b
    mov         rax, qword ptr [rsp + 32]
    cmove       rax, r13
    mov         rcx, r13
    sub         rcx, rax
    mov         qword ptr [rsp + 32], rax
    sub         rax, r13
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L141
    inc         r14b
.L197:
    lea         ecx, [r14 - 1]
    and         cl, 63
    movzx       ecx, cl
    mov         rdx, qword ptr [rsp + 16]
    mov         word ptr [rdx + 2*rcx], ax
    mov         rbp, r13
    inc         rbp
    cmp         r14b, byte ptr [rsp + 224]
    jae         .L143
    lea         rax, [rbx - 1]
    mov         rcx, rbp
    sub         rcx, r8
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    and         rdx, rax
    and         rbx, rdx
    je          .L194
    rep         bsf r13, rbx
    add         r13, r8
    test        r14b, r14b
    mov         rax, qword ptr [rsp + 32]
    cmove       rax, r13
    mov         rcx, r13
    sub         rcx, rax
    mov         qword ptr [rsp + 32], rax
    sub         rax, r13
    cmovb       rax, rcx
    inc         r14b
    cmp         rax, 65535
    jbe         .L197
    jmp         .L144
.L196:
    mov         qword ptr [rsp + 80], r8
    mov         qword ptr [rsp + 160], r15
    movdqa      xmmword ptr [rsp + 176], xmm10
    mov         qword ptr [rsp + 208], r12
    jmp         .L198
.L199:
    mov         r13, qword ptr [rsp + 16]
.L200:
    lea         rax, [rbx - 1]
    mov         rcx, rbp
    sub         rcx, r8
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    and         rdx, rax
    and         rbx, rdx
    je          .L195
.L198:
    rep         bsf r13, rbx
    add         r13, r8
    mov         rcx, r13
    add         rcx, r11
    setb        al
    cmp         rcx, r10
    seta        dl
    or          dl, al
    jne         .L199
    mov         rax, qword ptr [rsp + 120]
    lea         rdx, [rax + r13]
    cmp         r11, 17
    jb          .L201
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 24]
.L202:
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    mov         r8, qword ptr [rdi]
    cmp         rax, r8
    jne         .L203
    add         rdx, 8
    add         rdi, 8
    lea         rax, [r11 + rsi]
    add         rax, -8
    add         rsi, -8
    cmp         rax, 16
    ja          .L202
    lea         r8, [r11 + rsi]
    neg         rsi
    jmp         .L204
.L201:
    cmp         r11, 7
    ja          .L205
    cmp         r11, 4
    jae         .L206
    cmp         r11, 2
    jae         .L207
    test        r11, r11
    je          .L208
#APP
    movzx       eax, byte ptr [rdx]
#NO_APP
    mov         rdx, qword ptr [rsp + 24]
    cmp         byte ptr [rdx], al
    je          .L208
    xor         edx, edx
    jmp         .L209
.L203:
    xor         r8, rax
    rep         bsf rcx, r8
    mov         edx, ecx
    shr         edx, 3
    sub         rdx, rsi
    and         cl, 56
    shr         rax, cl
    jmp         .L210
.L205:
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 24]
    mov         r8, r11
.L204:
    mov         r9, qword ptr [rdi]
    mov         rdi, qword ptr [rdi + r8 - 8]
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    cmp         rax, r9
    jne         .L211
    lea         rax, [rdx + r8]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 80]
    je          .L208
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 328]
    jmp         .L212
.L211:
    xor         r9, rax
    rep         bsf rcx, r9
    mov         edx, ecx
    shr         edx, 3
    add         rdx, rsi
    and         cl, 56
    shr         rax, cl
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
.L210:
    mov         r8, qword ptr [rsp + 80]
    jmp         .L209
.L206:
    mov         rax, qword ptr [rsp + 24]
    mov         edi, dword ptr [rax]
    mov         esi, dword ptr [rax + r11 - 4]
#APP
    mov         eax, dword ptr [rdx]
#NO_APP
    cmp         eax, edi
    jne         .L213
    lea         rax, [rdx + r11]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, esi
    je          .L208
    xor         esi, eax
    rep         bsf ecx, esi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 320]
    jmp         .L214
.L207:
    mov         rax, qword ptr [rsp + 24]
    movzx       edi, word ptr [rax]
    movzx       esi, word ptr [rax + r11 - 2]
#APP
    movzx       eax, word ptr [rdx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdi
    jne         .L215
    lea         rax, [rdx + r11]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L216
.L208:
    test        r14b, r14b
    mov         rax, qword ptr [rsp + 32]
    cmove       rax, r13
    mov         rdx, r13
    sub         rdx, rax
    mov         qword ptr [rsp + 32], rax
    sub         rax, r13
    cmovb       rax, rdx
    cmp         rax, 65535
    ja          .L141
    mov         edx, r14d
    and         dl, 63
    movzx       edx, dl
    mov         r13, qword ptr [rsp + 16]
    mov         word ptr [r13 + 2*rdx], ax
    inc         r14b
    cmp         r14b, byte ptr [rsp + 224]
    jae         .L163
    mov         rbp, rcx
    jmp         .L200
.L213:
    xor         edi, eax
    rep         bsf ecx, edi
    mov         edx, ecx
    shr         edx, 3
.L214:
    and         cl, 24
    shr         eax, cl
    jmp         .L209
.L215:
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
    jmp         .L212
.L216:
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 312]
.L212:
    and         cl, 56
    shr         rax, cl
.L209:
    mov         rsi, qword ptr [rsp + 136]
    inc         rsi
    mov         rcx, qword ptr [rsp + 16]
    mov         qword ptr [rsp + 136], rsi
    mov         qword ptr [rcx + 160], rsi
    mov         rsi, qword ptr [rsp + 64]
    add         rsi, rdx
    inc         rsi
    mov         qword ptr [rsp + 64], rsi
    mov         qword ptr [rcx + 152], rsi
    cmp         rdx, 16
    mov         qword ptr [rsp + 128], rdx
    jb          .L199
    mov         qword ptr [rsp + 8], r14
    lea         r14, [rdx + 1]
    cmp         r14, 1
    mov         r12, r14
    adc         r14, -1
    mov         ebp, 1
    cmp         r14, r11
    ja          .L217
    movzx       r15d, al
.L218:
    mov         rax, r14
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r14, rsi
    je          .L217
    add         rsi, qword ptr [rsp + 24]
    mov         edi, r15d
    mov         rdx, r14
    call        r9
    test        rax, rax
    jne         .L219
    add         rbp, r14
    mov         rax, r12
    sub         rax, rbp
    mov         r14d, 0
    cmovae      r14, rax
    mov         r11, qword ptr [rsp + 104]
    cmp         r14, r11
    mov         r10, qword ptr [rsp + 72]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    movdqa      xmm10, xmmword ptr [rsp + 176]
    mov         r8, qword ptr [rsp + 80]
    jbe         .L218
    jmp         .L217
.L219:
    bsr         rax, rax
    xor         rax, 63
    add         rbp, r14
    add         rbp, rax
    add         rbp, -64
    mov         r10, qword ptr [rsp + 72]
    mov         r11, qword ptr [rsp + 104]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    movdqa      xmm10, xmmword ptr [rsp + 176]
    mov         r8, qword ptr [rsp + 80]
.L217:
    add         rbp, r13
    shl         r13, 4
    add         r13, 4096
    cmp         qword ptr [rsp + 64], r13
    mov         r14, qword ptr [rsp + 8]
    mov         r12, qword ptr [rsp + 208]
    ja          .L124
    mov         r13, qword ptr [rsp + 16]
    mov         r15, qword ptr [rsp + 160]
    jmp         .L200
.L132:
    mov         rax, qword ptr [rsp + 200]
    cmp         rax, rbp
    cmova       rbp, rax
    mov         dil, 1
    mov         r12, rbp
    cmp         dil, 3
    je          .L27
    jmp         .L54
.L144:
    dec         r14b
.L141:
    cmp         r13, rbp
    cmova       rbp, r13
.L143:
    xor         edi, edi
.L220:
    mov         r13, qword ptr [rsp + 16]
.L125:
    mov         rbx, qword ptr [rsp + 32]
    mov         r12, rbp
    cmp         dil, 3
    je          .L27
.L54:
    movzx       eax, dil
    cmp         eax, 4
    je          .L221
    cmp         eax, 2
    jb          .L221
    mov         qword ptr [rsp + 8], r14
    mov         r14, qword ptr [rsp + 200]
    mov         rbp, qword ptr [rsp + 120]
.L24:
    mov         rax, r14
    sub         rax, r12
    mov         esi, 0
    cmovae      rsi, rax
    movzx       eax, byte ptr [r13 + 193]
    movzx       ecx, byte ptr [r13 + 194]
    movzx       edx, byte ptr [r13 + 195]
    cmp         qword ptr [rsp + 128], 255
    mov         qword ptr [rsp + 32], rbx
    mov         r15, r12
    ja          .L222
    cmp         edx, 3
    je          .L223
    cmp         edx, 2
    je          .L224
    jmp         .L222
.L223:
    mov         eax, ecx
.L224:
    mov         rcx, qword ptr [rsp + 128]
.L222:
    mov         rdi, qword ptr [r13 + 144]
    sub         rdi, rsi
    inc         dl
    movzx       edx, dl
    cmp         dl, 3
    mov         esi, 3
    cmovae      edx, esi
    mov         byte ptr [r13 + 193], al
    mov         byte ptr [r13 + 194], cl
    mov         byte ptr [r13 + 195], dl
    mov         qword ptr [r13 + 160], 0
    mov         qword ptr [r13 + 168], rdi
    mov         rsi, qword ptr [rsp + 128]
    jmp         .L1
.L225:
    bsr         rax, rax
    xor         rax, 63
    add         rbp, r14
    add         rbp, rax
    add         rbp, -64
    mov         r10, qword ptr [rsp + 72]
    mov         r11, qword ptr [rsp + 104]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         dil, 4
.L226:
    add         rbp, r12
    shl         r12, 4
    add         r12, 4096
    cmp         qword ptr [rsp + 176], r12
    mov         rbx, qword ptr [rsp + 32]
    mov         r14, qword ptr [rsp + 8]
    ja          .L227
.L228:
    lea         rax, [r13 - 1]
    mov         rcx, rbp
    mov         r12, r15
    sub         rcx, r15
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    and         rdx, rax
    and         r13, rdx
    je          .L181
.L180:
    mov         rax, r12
    rep         bsf r12, r13
    add         r12, rax
    cmp         byte ptr [rsp + 56], 0
    je          .L229
.L230:
    test        r14b, r14b
    cmove       rbx, r12
    mov         rcx, r12
    sub         rcx, rbx
    mov         rax, rbx
    sub         rax, r12
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L231
    mov         ecx, r14d
    and         cl, 63
    movzx       ecx, cl
    mov         rdx, qword ptr [rsp + 16]
    mov         word ptr [rdx + 2*rcx], ax
    inc         r14b
    add         r12, r11
    cmp         r14b, byte ptr [rsp + 80]
    jae         .L232
    mov         rbp, r12
    jmp         .L228
.L229:
    mov         rax, r12
    add         rax, r11
    setb        cl
    cmp         rax, r10
    seta        al
    or          al, cl
    jne         .L228
    mov         rax, qword ptr [rsp + 120]
    lea         rcx, [rax + r12]
    cmp         r11, 17
    jb          .L233
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 24]
.L234:
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    mov         rdi, qword ptr [rsi]
    cmp         rax, rdi
    jne         .L235
    add         rcx, 8
    add         rsi, 8
    lea         rax, [r11 + rdx]
    add         rax, -8
    add         rdx, -8
    cmp         rax, 16
    ja          .L234
    lea         rdi, [r11 + rdx]
    neg         rdx
    jmp         .L236
.L233:
    cmp         r11, 7
    ja          .L237
    cmp         r11, 4
    jae         .L238
    cmp         r11, 2
    jae         .L239
    test        r11, r11
    je          .L230
#APP
    movzx       eax, byte ptr [rcx]
#NO_APP
    mov         rcx, qword ptr [rsp + 24]
    cmp         byte ptr [rcx], al
    je          .L230
    xor         esi, esi
    jmp         .L240
.L235:
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         esi, ecx
    shr         esi, 3
    sub         rsi, rdx
    jmp         .L241
.L237:
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 24]
    mov         rdi, r11
.L236:
    mov         r8, qword ptr [rsi]
    mov         rsi, qword ptr [rsi + rdi - 8]
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    cmp         rax, r8
    jne         .L242
    lea         rax, [rcx + rdi]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rsi
    mov         dil, 4
    je          .L230
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 328]
    jmp         .L243
.L242:
    xor         r8, rax
    rep         bsf rcx, r8
    mov         esi, ecx
    shr         esi, 3
    add         rsi, rdx
.L241:
    and         cl, 56
    shr         rax, cl
    mov         dil, 4
    jmp         .L240
.L238:
    mov         rax, qword ptr [rsp + 24]
    mov         esi, dword ptr [rax]
    mov         edx, dword ptr [rax + r11 - 4]
#APP
    mov         eax, dword ptr [rcx]
#NO_APP
    cmp         eax, esi
    jne         .L244
    lea         rax, [rcx + r11]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, edx
    je          .L230
    xor         edx, eax
    rep         bsf ecx, edx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 320]
    jmp         .L245
.L239:
    mov         rax, qword ptr [rsp + 24]
    movzx       esi, word ptr [rax]
    movzx       edx, word ptr [rax + r11 - 2]
#APP
    movzx       eax, word ptr [rcx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L246
    lea         rax, [rcx + r11]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdx
    je          .L230
    xor         rdx, rax
    rep         bsf rcx, rdx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 312]
    jmp         .L243
.L244:
    xor         esi, eax
    rep         bsf ecx, esi
    mov         esi, ecx
    shr         esi, 3
.L245:
    and         cl, 24
    shr         eax, cl
    jmp         .L240
.L246:
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
.L243:
    and         cl, 56
    shr         rax, cl
.L240:
    mov         rdx, qword ptr [rsp + 64]
    inc         rdx
    mov         rcx, qword ptr [rsp + 16]
    mov         qword ptr [rsp + 64], rdx
    mov         qword ptr [rcx + 160], rdx
    mov         rdx, qword ptr [rsp + 176]
    add         rdx, rsi
    inc         rdx
    mov         qword ptr [rsp + 176], rdx
    mov         qword ptr [rcx + 152], rdx
    cmp         rsi, 16
    mov         qword ptr [rsp + 128], rsi
    jb          .L228
    mov         qword ptr [rsp + 8], r14
    mov         qword ptr [rsp + 32], rbx
    lea         rbx, [rsi + 1]
    cmp         rbx, 1
    mov         r14, rbx
    adc         r14, -1
    mov         ebp, 1
    cmp         r14, r11
    ja          .L226
    movzx       eax, al
    mov         dword ptr [rsp + 144], eax
.L247:
    mov         rax, r14
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r14, rsi
    je          .L226
    add         rsi, qword ptr [rsp + 24]
    mov         edi, dword ptr [rsp + 144]
    mov         rdx, r14
    call        r9
    test        rax, rax
    jne         .L225
    add         rbp, r14
    mov         rax, rbx
    sub         rax, rbp
    mov         r14d, 0
    cmovae      r14, rax
    mov         r11, qword ptr [rsp + 104]
    cmp         r14, r11
    mov         r10, qword ptr [rsp + 72]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         dil, 4
    jbe         .L247
    jmp         .L226
.L124:
    mov         dil, 3
    jmp         .L220
.L172:
    mov         r12, qword ptr [rsp + 264]
    cmp         rdx, r12
    cmovb       r12, rdx
    mov         rax, qword ptr [rsp + 120]
    lea         rax, [rax + r12]
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
    mov         rcx, rdx
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
    sub         rcx, r12
.L173:
    mov         r12, rbp
    shr         rax, cl
    and         r12, rax
    mov         rdi, r15
.L174:
    mov         ebp, dword ptr [rsp + 144]
.L94:
    mov         rcx, qword ptr [rsp + 56]
    shl         r12, cl
    shr         r12, cl
    cmp         r11, 3
    je          .L248
    cmp         r11, 2
    je          .L249
    cmp         r11, 1
    mov         rbx, qword ptr [rsp + 32]
    jne         .L250
    mov         al, 1
    mov         dword ptr [rsp + 144], eax
    jmp         .L251
.L249:
    cmp         r13b, bpl
    setne       al
    mov         dword ptr [rsp + 144], eax
    jmp         .L252
.L248:
    cmp         bl, 3
    setae       al
    cmp         r13b, bpl
    setne       cl
    cmp         r8b, bpl
    setne       dl
    and         dl, cl
    cmp         r13b, r8b
    setne       cl
    and         cl, al
    and         cl, dl
    mov         dword ptr [rsp + 144], ecx
.L252:
    mov         rbx, qword ptr [rsp + 32]
    jmp         .L251
.L250:
    mov         dword ptr [rsp + 144], 0
.L251:
    test        r12, r12
    je          .L253
    mov         rax, qword ptr [rsp + 16]
    movzx       ecx, byte ptr [rax + 196]
    mov         byte ptr [rsp + 176], cl
    mov         rcx, qword ptr [rax + 152]
    mov         qword ptr [rsp + 160], rcx
    mov         rax, qword ptr [rax + 160]
    mov         qword ptr [rsp + 240], rax
    mov         rbp, rdi
    jmp         .L254
.L253:
    mov         rbp, rdi
.L255:
    mov         qword ptr [rsp + 8], r14
    mov         rax, qword ptr [rsp + 192]
    add         rdi, rax
    cmp         rdi, rbp
    cmova       rbp, rdi
    mov         r15, qword ptr [rsp + 224]
    add         r15, rax
    mov         r14, qword ptr [rsp + 200]
    mov         r12, qword ptr [rsp + 336]
    mov         dil, 4
    mov         edx, dword ptr [rsp + 288]
    mov         esi, dword ptr [rsp + 272]
.L87:
    mov         rcx, r14
    sub         rcx, r15
    jb          .L256
    mov         rax, qword ptr [rsp + 120]
    add         r13, rax
    add         r8, rax
    movzx       eax, byte ptr [rsp + 208]
    movd        xmm0, eax
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    movdqa      xmmword ptr [rsp + 80], xmm0
    movd        xmm0, esi
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    movdqa      xmmword ptr [rsp + 144], xmm0
    movd        xmm0, edx
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    movdqa      xmmword ptr [rsp + 176], xmm0
    mov         rax, qword ptr [rsp + 424]
    lea         rdi, [rax + r15]
    lea         rsi, [r15 + r13]
    add         r15, r8
    add         rax, r12
    add         rax, -256
    mov         qword ptr [rsp + 360], rax
    lea         rax, [r13 + r12 - 256]
    mov         qword ptr [rsp + 352], rax
    lea         rax, [r8 + r12 - 256]
    mov         qword ptr [rsp + 344], rax
    mov         rax, qword ptr [rsp + 16]
    mov         rdx, qword ptr [rax + 168]
    mov         qword ptr [rsp + 432], rdx
    mov         rdx, qword ptr [rax + 152]
    mov         qword ptr [rsp + 376], rdx
    mov         rdx, qword ptr [rax + 160]
    mov         qword ptr [rsp + 368], rdx
    movzx       eax, byte ptr [rax + 196]
    mov         byte ptr [rsp + 119], al
    mov         qword ptr [rsp + 192], rcx
    mov         qword ptr [rsp + 56], rcx
    mov         qword ptr [rsp + 256], rcx
.L257:
    mov         rcx, rsi
    mov         rax, r15
    jmp         .L258
.L259:
    mov         rax, rsi
    or          rax, rdx
    or          rax, r9
    or          rax, r8
    mov         rdi, qword ptr [rsp + 64]
    mov         rcx, qword ptr [rsp + 136]
    mov         rax, r15
    jne         .L260
.L258:
    mov         r8, qword ptr [rsp + 56]
    cmp         r8, 256
    jae         .L261
    test        r8, r8
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    jne         .L262
    jmp         .L263
.L261:
    mov         r9, qword ptr [rsp + 192]
    cmp         r9, 256
    setb        dl
    mov         r15, qword ptr [rsp + 256]
    cmp         r15, 256
    setb        sil
    or          sil, dl
    je          .L264
.L262:
    mov         qword ptr [rsp + 64], rdi
    mov         qword ptr [rsp + 56], 0
    mov         qword ptr [rsp + 136], rdi
    mov         qword ptr [rsp + 192], 0
    mov         r15, rdi
    mov         qword ptr [rsp + 256], 0
    mov         r13, qword ptr [rsp + 360]
    mov         rcx, qword ptr [rsp + 352]
    mov         rax, qword ptr [rsp + 344]
.L265:
#APP
    movdqu      xmm3, xmmword ptr [r13]
    movdqu      xmm2, xmmword ptr [r13 + 16]
    movdqu      xmm1, xmmword ptr [r13 + 32]
    movdqu      xmm0, xmmword ptr [r13 + 48]
#NO_APP
    movaps      xmmword ptr [rsp + 272], xmm3
    movaps      xmmword ptr [rsp + 208], xmm2
    movaps      xmmword ptr [rsp + 160], xmm1
    movaps      xmmword ptr [rsp + 32], xmm0
#APP
    movdqu      xmm13, xmmword ptr [rcx]
    movdqu      xmm11, xmmword ptr [rcx + 16]
    movdqu      xmm7, xmmword ptr [rcx + 32]
    movdqu      xmm0, xmmword ptr [rcx + 48]
#NO_APP
    movaps      xmmword ptr [rsp + 224], xmm0
#APP
    movdqu      xmm5, xmmword ptr [rax]
    movdqu      xmm0, xmmword ptr [rax + 16]
    movdqu      xmm15, xmmword ptr [rax + 32]
    movdqu      xmm1, xmmword ptr [rax + 48]
#NO_APP
    movaps      xmmword ptr [rsp + 288], xmm1
    movaps      xmmword ptr [rsp + 240], xmm0
#APP
    movdqu      xmm4, xmmword ptr [r13 + 64]
    movdqu      xmm6, xmmword ptr [r13 + 80]
    movdqu      xmm8, xmmword ptr [r13 + 96]
    movdqu      xmm10, xmmword ptr [r13 + 112]
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
    movdqa      xmm2, xmmword ptr [rsp + 176]
    pcmpeqb     xmm10, xmm2
    pand        xmm10, xmm9
    pcmpeqb     xmm8, xmm2
    pand        xmm8, xmm12
    pcmpeqb     xmm6, xmm2
    pand        xmm6, xmm14
    pcmpeqb     xmm4, xmm2
    pand        xmm4, xmm0
    movdqa      xmm0, xmmword ptr [rsp + 272]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm13, xmm3
    pand        xmm13, xmm0
    movdqa      xmm0, xmmword ptr [rsp + 208]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm11, xmm3
    pand        xmm11, xmm0
    movdqa      xmm0, xmmword ptr [rsp + 160]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm7, xmm3
    pand        xmm7, xmm0
    movdqa      xmm9, xmmword ptr [rsp + 32]
    pcmpeqb     xmm9, xmm1
    movdqa      xmm1, xmmword ptr [rsp + 288]
    movdqa      xmm0, xmmword ptr [rsp + 224]
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
    je          .L266
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
    pmovmskb    r9d, xmm15
    pmovmskb    edx, xmm1
    shl         edx, 16
    or          edx, r9d
    shl         rdx, 32
    or          rdx, r8
    shl         rsi, 32
    or          rsi, rdi
.L266:
#APP
    movdqu      xmm3, xmmword ptr [r13 + 128]
    movdqu      xmm2, xmmword ptr [r13 + 144]
    movdqu      xmm1, xmmword ptr [r13 + 160]
    movdqu      xmm0, xmmword ptr [r13 + 176]
#NO_APP
    movaps      xmmword ptr [rsp + 272], xmm3
    movaps      xmmword ptr [rsp + 208], xmm2
    movaps      xmmword ptr [rsp + 160], xmm1
    movaps      xmmword ptr [rsp + 32], xmm0
#APP
    movdqu      xmm13, xmmword ptr [rcx + 128]
    movdqu      xmm11, xmmword ptr [rcx + 144]
    movdqu      xmm4, xmmword ptr [rcx + 160]
    movdqu      xmm0, xmmword ptr [rcx + 176]
#NO_APP
    movaps      xmmword ptr [rsp + 224], xmm0
#APP
    movdqu      xmm2, xmmword ptr [rax + 128]
    movdqu      xmm7, xmmword ptr [rax + 144]
    movdqu      xmm0, xmmword ptr [rax + 160]
    movdqu      xmm1, xmmword ptr [rax + 176]
#NO_APP
    movaps      xmmword ptr [rsp + 288], xmm1
    movaps      xmmword ptr [rsp + 240], xmm0
#APP
    movdqu      xmm5, xmmword ptr [r13 + 192]
    movdqu      xmm6, xmmword ptr [r13 + 208]
    movdqu      xmm9, xmmword ptr [r13 + 224]
    movdqu      xmm10, xmmword ptr [r13 + 240]
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
    movdqa      xmm15, xmmword ptr [rsp + 176]
    pcmpeqb     xmm10, xmm15
    pand        xmm10, xmm8
    pcmpeqb     xmm9, xmm15
    pand        xmm9, xmm12
    pcmpeqb     xmm6, xmm15
    pand        xmm6, xmm14
    pcmpeqb     xmm5, xmm15
    pand        xmm5, xmm0
    movdqa      xmm0, xmmword ptr [rsp + 272]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm13, xmm3
    pand        xmm13, xmm0
    movdqa      xmm0, xmmword ptr [rsp + 208]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm11, xmm3
    pand        xmm11, xmm0
    movdqa      xmm0, xmmword ptr [rsp + 160]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm4, xmm3
    pand        xmm4, xmm0
    movdqa      xmm8, xmmword ptr [rsp + 32]
    pcmpeqb     xmm8, xmm1
    movdqa      xmm1, xmmword ptr [rsp + 288]
    movdqa      xmm0, xmmword ptr [rsp + 224]
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
    je          .L259
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
    jmp         .L259
.L264:
    lea         rdx, [rdi + 256]
    mov         qword ptr [rsp + 64], rdx
    add         r8, -256
    mov         qword ptr [rsp + 56], r8
    lea         rdx, [rcx + 256]
    mov         qword ptr [rsp + 136], rdx
    add         r9, -256
    mov         qword ptr [rsp + 192], r9
    add         r15, -256
    mov         qword ptr [rsp + 256], r15
    lea         r15, [rax + 256]
    mov         r13, rdi
    jmp         .L265
.L260:
    mov         qword ptr [rsp + 32], rbx
    mov         qword ptr [rsp + 392], rdx
    mov         qword ptr [rsp + 400], rsi
    xor         eax, eax
    test        rsi, rsi
    setne       al
    mov         qword ptr [rsp + 408], r9
    xor         ecx, ecx
    test        r9, r9
    setne       cl
    mov         qword ptr [rsp + 416], r8
    xor         edi, edi
    test        r8, r8
    setne       dil
    xor         esi, esi
    test        rdx, rdx
    setne       sil
    lea         rax, [rsi + 2*rax]
    lea         rax, [rax + 4*rcx]
    shl         edi, 3
    or          rdi, rax
    je          .L267
    sub         r13, qword ptr [rsp + 424]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         qword ptr [rsp + 224], r15
.L268:
    mov         qword ptr [rsp + 208], rdi
    rep         bsf rax, rdi
    mov         r8d, eax
    shl         r8d, 6
    add         r8, r13
    mov         rcx, rbp
    sub         rcx, r8
    mov         edx, 0
    cmovb       rcx, rdx
    mov         rbx, -1
    shl         rbx, cl
    cmp         rcx, 64
    cmovae      rbx, rdx
    and         rbx, qword ptr [rsp + 8*rax + 392]
    je          .L269
    cmp         byte ptr [rsp + 388], 0
    mov         r14, qword ptr [rsp + 8]
    je          .L270
    rep         bsf r15, rbx
    add         r15, r8
    test        r14b, r14b
    mov         rax, qword ptr [rsp + 32]
    cmove       rax, r15
    mov         rcx, r15
    sub         rcx, rax
    mov         qword ptr [rsp + 32], rax
    sub         rax, r15
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L271
    inc         r14b
.L272:
    lea         ecx, [r14 - 1]
    and         cl, 63
    movzx       ecx, cl
    mov         rdx, qword ptr [rsp + 16]
    mov         word ptr [rdx + 2*rcx], ax
    mov         rbp, r15
    add         rbp, r11
    cmp         r14b, byte ptr [rsp + 119]
    jae         .L273
    lea         rax, [rbx - 1]
    mov         rcx, rbp
    sub         rcx, r8
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    and         rdx, rax
    and         rbx, rdx
    je          .L274
    rep         bsf r15, rbx
    add         r15, r8
    test        r14b, r14b
    mov         rax, qword ptr [rsp + 32]
    cmove       rax, r15
    mov         rcx, r15
    sub         rcx, rax
    mov         qword ptr [rsp + 32], rax
    sub         rax, r15
    cmovb       rax, rcx
    inc         r14b
    cmp         rax, 65535
    jbe         .L272
    jmp         .L275
.L269:
    mov         r14, qword ptr [rsp + 8]
.L274:
    mov         qword ptr [rsp + 8], r14
    mov         rdi, qword ptr [rsp + 208]
    lea         rax, [rdi - 1]
    and         rdi, rax
    mov         r14, qword ptr [rsp + 200]
    mov         r15, qword ptr [rsp + 224]
    jne         .L268
    jmp         .L267
.L270:
    mov         qword ptr [rsp + 160], r8
    mov         qword ptr [rsp + 240], r13
    jmp         .L276
.L277:
    mov         rbp, rcx
.L278:
    lea         rax, [rbx - 1]
    mov         rcx, rbp
    sub         rcx, r8
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    and         rdx, rax
    and         rbx, rdx
    je          .L274
.L276:
    rep         bsf r15, rbx
    add         r15, r8
    mov         rcx, r15
    add         rcx, r11
    setb        al
    cmp         rcx, r10
    seta        dl
    or          dl, al
    jne         .L278
    mov         rax, qword ptr [rsp + 120]
    lea         rdx, [rax + r15]
    cmp         r11, 17
    jb          .L279
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 24]
.L280:
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    mov         r8, qword ptr [rdi]
    cmp         rax, r8
    jne         .L281
    add         rdx, 8
    add         rdi, 8
    lea         rax, [r11 + rsi]
    add         rax, -8
    add         rsi, -8
    cmp         rax, 16
    ja          .L280
    lea         r8, [r11 + rsi]
    neg         rsi
    jmp         .L282
.L279:
    cmp         r11, 7
    ja          .L283
    cmp         r11, 4
    jae         .L284
    cmp         r11, 2
    jae         .L285
    test        r11, r11
    je          .L286
#APP
    movzx       eax, byte ptr [rdx]
#NO_APP
    mov         rdx, qword ptr [rsp + 24]
    cmp         byte ptr [rdx], al
    je          .L286
    xor         edx, edx
    jmp         .L287
.L281:
    xor         r8, rax
    rep         bsf rcx, r8
    mov         edx, ecx
    shr         edx, 3
    sub         rdx, rsi
    and         cl, 56
    shr         rax, cl
    jmp         .L288
.L283:
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 24]
    mov         r8, r11
.L282:
    mov         r9, qword ptr [rdi]
    mov         rdi, qword ptr [rdi + r8 - 8]
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    cmp         rax, r9
    jne         .L289
    lea         rax, [rdx + r8]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 160]
    je          .L286
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 328]
    jmp         .L290
.L289:
    xor         r9, rax
    rep         bsf rcx, r9
    mov         edx, ecx
    shr         edx, 3
    add         rdx, rsi
    and         cl, 56
    shr         rax, cl
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
.L288:
    mov         r8, qword ptr [rsp + 160]
    jmp         .L287
.L284:
    mov         rax, qword ptr [rsp + 24]
    mov         edi, dword ptr [rax]
    mov         esi, dword ptr [rax + r11 - 4]
#APP
    mov         eax, dword ptr [rdx]
#NO_APP
    cmp         eax, edi
    jne         .L291
    lea         rax, [rdx + r11]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, esi
    je          .L286
    xor         esi, eax
    rep         bsf ecx, esi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 320]
    jmp         .L292
.L285:
    mov         rax, qword ptr [rsp + 24]
    movzx       edi, word ptr [rax]
    movzx       esi, word ptr [rax + r11 - 2]
#APP
    movzx       eax, word ptr [rdx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdi
    jne         .L293
    lea         rax, [rdx + r11]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L294
.L286:
    test        r14b, r14b
    mov         rax, qword ptr [rsp + 32]
    cmove       rax, r15
    mov         rdx, r15
    sub         rdx, rax
    mov         qword ptr [rsp + 32], rax
    sub         rax, r15
    cmovb       rax, rdx
    cmp         rax, 65535
    ja          .L271
    mov         edx, r14d
    and         dl, 63
    movzx       edx, dl
    mov         rsi, qword ptr [rsp + 16]
    mov         word ptr [rsi + 2*rdx], ax
    inc         r14b
    cmp         r14b, byte ptr [rsp + 119]
    jb          .L277
    jmp         .L295
.L291:
    xor         edi, eax
    rep         bsf ecx, edi
    mov         edx, ecx
    shr         edx, 3
.L292:
    and         cl, 24
    shr         eax, cl
    jmp         .L287
.L293:
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
    jmp         .L290
.L294:
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 312]
.L290:
    and         cl, 56
    shr         rax, cl
.L287:
    mov         rsi, qword ptr [rsp + 368]
    inc         rsi
    mov         rcx, qword ptr [rsp + 16]
    mov         qword ptr [rsp + 368], rsi
    mov         qword ptr [rcx + 160], rsi
    mov         rsi, qword ptr [rsp + 376]
    add         rsi, rdx
    inc         rsi
    mov         qword ptr [rsp + 376], rsi
    mov         qword ptr [rcx + 152], rsi
    cmp         rdx, 16
    mov         qword ptr [rsp + 128], rdx
    jb          .L278
    mov         qword ptr [rsp + 8], r14
    lea         r14, [rdx + 1]
    cmp         r14, 1
    mov         r13, r14
    adc         r14, -1
    mov         ebp, 1
    cmp         r14, r11
    ja          .L296
    movzx       r12d, al
.L297:
    mov         rax, r14
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r14, rsi
    je          .L296
    add         rsi, qword ptr [rsp + 24]
    mov         edi, r12d
    mov         rdx, r14
    call        r9
    test        rax, rax
    jne         .L298
    add         rbp, r14
    mov         rax, r13
    sub         rax, rbp
    mov         r14d, 0
    cmovae      r14, rax
    mov         r11, qword ptr [rsp + 104]
    cmp         r14, r11
    mov         r10, qword ptr [rsp + 72]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 160]
    jbe         .L297
    jmp         .L296
.L298:
    bsr         rax, rax
    xor         rax, 63
    add         rbp, r14
    add         rbp, rax
    add         rbp, -64
    mov         r10, qword ptr [rsp + 72]
    mov         r11, qword ptr [rsp + 104]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 160]
.L296:
    add         rbp, r15
    shl         r15, 4
    add         r15, 4096
    cmp         qword ptr [rsp + 376], r15
    mov         r14, qword ptr [rsp + 8]
    mov         r13, qword ptr [rsp + 240]
    ja          .L299
    mov         r12, qword ptr [rsp + 336]
    jmp         .L278
.L267:
    mov         rax, r12
    sub         rax, qword ptr [rsp + 56]
    sub         rax, qword ptr [rsp + 432]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [rsp + 368]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         rbx, qword ptr [rsp + 32]
    mov         rdi, qword ptr [rsp + 64]
    mov         rsi, qword ptr [rsp + 136]
    jbe         .L257
    mov         rax, r14
    sub         rax, qword ptr [rsp + 56]
    cmp         rax, rbp
    cmova       rbp, rax
    mov         dil, 2
    mov         r13, qword ptr [rsp + 16]
    mov         r14, qword ptr [rsp + 8]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r12, rbp
    cmp         dil, 3
    je          .L27
    jmp         .L54
.L263:
    cmp         r14, rbp
    cmova       rbp, r14
    mov         dil, 1
.L256:
    mov         r13, qword ptr [rsp + 16]
    jmp         .L66
.L300:
    bsr         rax, rax
    xor         rax, 63
    add         rbp, r14
    add         rbp, rax
    add         rbp, -64
    mov         r10, qword ptr [rsp + 72]
    mov         r11, qword ptr [rsp + 104]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 80]
.L301:
    add         rbp, r12
    shl         r12, 4
    add         r12, 4096
    cmp         qword ptr [rsp + 160], r12
    mov         rbx, qword ptr [rsp + 32]
    mov         r14, qword ptr [rsp + 8]
    ja          .L227
.L302:
    mov         r12, qword ptr [rsp + 56]
    lea         rax, [r12 - 1]
    mov         rcx, rbp
    mov         rdi, r15
    sub         rcx, r15
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    and         rdx, rax
    and         r12, rdx
    je          .L255
.L254:
    mov         qword ptr [rsp + 56], r12
    rep         bsf r12, r12
    add         r12, rdi
    cmp         byte ptr [rsp + 144], 0
    je          .L303
.L304:
    test        r14b, r14b
    cmove       rbx, r12
    mov         rcx, r12
    sub         rcx, rbx
    mov         rax, rbx
    sub         rax, r12
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L231
    mov         ecx, r14d
    and         cl, 63
    movzx       ecx, cl
    mov         rdx, qword ptr [rsp + 16]
    mov         word ptr [rdx + 2*rcx], ax
    inc         r14b
    add         r12, r11
    cmp         r14b, byte ptr [rsp + 176]
    jae         .L232
    mov         rbp, r12
    jmp         .L302
.L303:
    mov         rax, r12
    add         rax, r11
    setb        cl
    cmp         rax, r10
    seta        al
    or          al, cl
    jne         .L302
    mov         rax, qword ptr [rsp + 120]
    lea         rcx, [rax + r12]
    cmp         r11, 17
    jb          .L305
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 24]
.L306:
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    mov         rdi, qword ptr [rsi]
    cmp         rax, rdi
    jne         .L307
    add         rcx, 8
    add         rsi, 8
    lea         rax, [r11 + rdx]
    add         rax, -8
    add         rdx, -8
    cmp         rax, 16
    ja          .L306
    lea         rdi, [r11 + rdx]
    neg         rdx
    jmp         .L308
.L305:
    cmp         r11, 7
    ja          .L309
    cmp         r11, 4
    jae         .L310
    cmp         r11, 2
    jae         .L311
    test        r11, r11
    je          .L304
#APP
    movzx       eax, byte ptr [rcx]
#NO_APP
    mov         rcx, qword ptr [rsp + 24]
    cmp         byte ptr [rcx], al
    je          .L304
    xor         esi, esi
    jmp         .L312
.L307:
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         esi, ecx
    shr         esi, 3
    sub         rsi, rdx
    jmp         .L313
.L309:
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 24]
    mov         rdi, r11
.L308:
    mov         r8, qword ptr [rsi]
    mov         rsi, qword ptr [rsi + rdi - 8]
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    cmp         rax, r8
    jne         .L314
    lea         rax, [rcx + rdi]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rsi
    mov         r8, qword ptr [rsp + 80]
    je          .L304
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 328]
    jmp         .L313
.L314:
    xor         r8, rax
    rep         bsf rcx, r8
    mov         esi, ecx
    shr         esi, 3
    add         rsi, rdx
    and         cl, 56
    shr         rax, cl
    mov         r8, qword ptr [rsp + 80]
    jmp         .L312
.L310:
    mov         rax, qword ptr [rsp + 24]
    mov         esi, dword ptr [rax]
    mov         edx, dword ptr [rax + r11 - 4]
#APP
    mov         eax, dword ptr [rcx]
#NO_APP
    cmp         eax, esi
    jne         .L315
    lea         rax, [rcx + r11]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, edx
    je          .L304
    xor         edx, eax
    rep         bsf ecx, edx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 320]
    jmp         .L316
.L311:
    mov         rax, qword ptr [rsp + 24]
    movzx       esi, word ptr [rax]
    movzx       edx, word ptr [rax + r11 - 2]
#APP
    movzx       eax, word ptr [rcx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L317
    lea         rax, [rcx + r11]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdx
    je          .L304
    xor         rdx, rax
    rep         bsf rcx, rdx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 312]
    jmp         .L313
.L315:
    xor         esi, eax
    rep         bsf ecx, esi
    mov         esi, ecx
    shr         esi, 3
.L316:
    and         cl, 24
    shr         eax, cl
    jmp         .L312
.L317:
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
.L313:
    and         cl, 56
    shr         rax, cl
.L312:
    mov         rdx, qword ptr [rsp + 240]
    inc         rdx
    mov         rcx, qword ptr [rsp + 16]
    mov         qword ptr [rsp + 240], rdx
    mov         qword ptr [rcx + 160], rdx
    mov         rdx, qword ptr [rsp + 160]
    add         rdx, rsi
    inc         rdx
    mov         qword ptr [rsp + 160], rdx
    mov         qword ptr [rcx + 152], rdx
    cmp         rsi, 16
    mov         qword ptr [rsp + 128], rsi
    jb          .L302
    mov         qword ptr [rsp + 8], r14
    mov         qword ptr [rsp + 32], rbx
    lea         rbx, [rsi + 1]
    cmp         rbx, 1
    mov         r14, rbx
    adc         r14, -1
    mov         ebp, 1
    cmp         r14, r11
    ja          .L301
    movzx       eax, al
    mov         dword ptr [rsp + 64], eax
.L318:
    mov         rax, r14
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r14, rsi
    je          .L301
    add         rsi, qword ptr [rsp + 24]
    mov         edi, dword ptr [rsp + 64]
    mov         rdx, r14
    call        r9
    test        rax, rax
    jne         .L300
    add         rbp, r14
    mov         rax, rbx
    sub         rax, rbp
    mov         r14d, 0
    cmovae      r14, rax
    mov         r11, qword ptr [rsp + 104]
    cmp         r14, r11
    mov         r10, qword ptr [rsp + 72]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 80]
    jbe         .L318
    jmp         .L301
.L231:
    cmp         r12, rbp
    cmova       rbp, r12
    xor         edi, edi
    mov         r13, qword ptr [rsp + 16]
    mov         r12, rbp
    cmp         dil, 3
    je          .L27
    jmp         .L54
.L232:
    xor         edi, edi
    mov         r13, qword ptr [rsp + 16]
    cmp         dil, 3
    je          .L27
    jmp         .L54
.L275:
    dec         r14b
.L271:
    cmp         r15, rbp
    cmova       rbp, r15
.L273:
    xor         edi, edi
.L319:
    mov         r13, qword ptr [rsp + 16]
    mov         rbx, qword ptr [rsp + 32]
    mov         r12, rbp
    cmp         dil, 3
    je          .L27
    jmp         .L54
.L163:
    xor         edi, edi
    mov         rbp, rcx
    jmp         .L125
.L227:
    mov         dil, 3
    mov         r13, qword ptr [rsp + 16]
    mov         r12, rbp
    cmp         dil, 3
    je          .L27
    jmp         .L54
.L299:
    mov         dil, 3
    jmp         .L319
.L295:
    xor         edi, edi
    mov         rbp, rcx
    jmp         .L319
.L68:
    cmp         rbx, r12
    cmova       r12, rbx
    mov         r15, r12
    mov         r10, qword ptr [rsp + 72]
    mov         r11, qword ptr [rsp + 104]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rsi, qword ptr [rsp + 128]
    jmp         .L1
.L193:
    mov         rax, qword ptr [rsp + 200]
    sub         rax, qword ptr [rsp + 56]
    cmp         rax, rbp
    cmova       rbp, rax
    mov         dil, 2
    mov         r12, rbp
    cmp         dil, 3
    je          .L27
    jmp         .L54
.L31:
    cmp         rbp, r12
    cmovbe      rbp, r12
    jmp         .L32
.L221:
    mov         rbp, r12
    jmp         .L32
.L10:
    mov         rbp, r8
    mov         r14, qword ptr [rsp + 8]
.L32:
    mov         rax, qword ptr [r13 + 136]
    xor         ecx, ecx
    sub         rax, qword ptr [r13 + 128]
    cmovb       rax, rcx
    mov         rdi, r14
    mov         r14, qword ptr [rsp + 200]
    mov         rdx, r14
    sub         rdx, rbp
    cmovb       rdx, rcx
    sub         rax, rdx
    cmp         dil, 3
    setae       cl
    cmp         dil, byte ptr [r13 + 196]
    sete        dl
    and         dl, cl
.L320:
    movzx       esi, dil
    rep         bsf ecx, esi
    shr         rax, cl
    xor         ecx, ecx
    test        dl, dl
    cmovne      rcx, rax
    mov         qword ptr [r13 + 176], rcx
    mov         qword ptr [r13 + 128], rbp
    mov         qword ptr [r13 + 136], r14
    mov         byte ptr [r13 + 197], 0
    mov         byte ptr [r13 + 198], sil
    mov         qword ptr [r13 + 184], rbx
    add         rsp, 456
    pop         rbx
    pop         r12
    pop         r13
    pop         r14
    pop         r15
    pop         rbp
    ret
.L69:
    cmp         rdx, r12
    cmovbe      rdx, r12
    mov         r15, rdx
    movzx       ecx, byte ptr [r13 + 196]
.L70:
    mov         rax, qword ptr [r13 + 136]
    xor         edx, edx
    sub         rax, qword ptr [r13 + 128]
    cmovb       rax, rdx
    mov         rsi, r14
    sub         rsi, r15
    cmovb       rsi, rdx
    sub         rax, rsi
    mov         rdi, qword ptr [rsp + 8]
    cmp         dil, 3
    setae       sil
    cmp         dil, cl
    sete        dl
    and         dl, sil
    mov         rbp, r15
    mov         rbx, qword ptr [rsp + 32]
    jmp         .L320
