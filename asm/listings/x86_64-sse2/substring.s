# substring of SSE2, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    sub         rsp, 472
    mov         r14, r8
    mov         qword ptr [rsp + 40], rcx
    mov         r10, rdx
    mov         qword ptr [rsp + 8], rsi
    mov         r13, rdi
    mov         r9, qword ptr [rdi + 128]
    mov         rax, qword ptr [rdi + 136]
    mov         qword ptr [rsp + 200], rax
    lea         rax, [r8 - 64]
    mov         qword ptr [rsp + 368], rax
    lea         rax, [rdx - 8]
    mov         qword ptr [rsp + 352], rax
    lea         rax, [rdx - 4]
    mov         qword ptr [rsp + 344], rax
    lea         rax, [rdx - 2]
    mov         qword ptr [rsp + 336], rax
    lea         rax, [4*rdx + 4096]
    mov         qword ptr [rsp + 464], rax
    lea         rax, [rdx - 1]
    mov         qword ptr [rsp + 456], rax
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         qword ptr [rsp + 32], 0
    mov         qword ptr [rsp + 136], 0
    mov         qword ptr [rsp + 16], rdi
    mov         qword ptr [rsp + 24], r8
    mov         qword ptr [rsp + 72], rdx
.L1:
    mov         rcx, qword ptr [r13 + 144]
    mov         qword ptr [rsp + 288], rcx
    cmp         rcx, 255
    jbe         .L2
    movzx       r15d, byte ptr [r13 + 179]
    cmp         r15d, 1
    je          .L3
    cmp         r15d, 2
    jne         .L4
    movzx       esi, byte ptr [r13 + 176]
    movzx       ebx, byte ptr [r13 + 177]
    cmp         r10, 2
    je          .L5
    cmp         r10, 1
    jne         .L6
    mov         r12b, 1
    mov         r14b, 4
    cmp         r10, rsi
    ja          .L7
    jmp         .L8
.L2:
    movzx       eax, word ptr [r13 + 176]
    movzx       edi, byte ptr [r13 + 178]
    mov         ecx, edi
    shl         ecx, 16
    or          ecx, eax
    movzx       edx, byte ptr [r13 + 179]
    mov         byte ptr [rsp + 104], dl
    cmp         dl, 3
    setae       dl
    movzx       esi, cl
    shr         ecx, 8
    mov         qword ptr [rsp + 88], rsi
    cmp         r10, rsi
    seta        sil
    movzx       ecx, cl
    cmp         r10, rcx
    seta        r8b
    and         r8b, sil
    mov         byte ptr [rsp + 320], r8b
    cmp         al, cl
    setne       sil
    cmp         al, dil
    setne       r8b
    mov         qword ptr [rsp + 248], rdi
    mov         qword ptr [rsp + 272], rcx
    cmp         cl, dil
    setne       al
    and         r8b, dl
    and         r8b, al
    mov         byte ptr [rsp + 96], sil
    and         r8b, sil
    mov         byte ptr [rsp + 312], r8b
    movzx       eax, byte ptr [r13 + 180]
    mov         byte ptr [rsp + 208], al
    mov         rax, qword ptr [r13 + 168]
    mov         qword ptr [rsp + 256], rax
    mov         rax, qword ptr [r13 + 152]
    mov         qword ptr [rsp + 176], rax
    mov         rax, qword ptr [r13 + 160]
    mov         qword ptr [rsp + 144], rax
    mov         r15, r9
    jmp         .L9
.L10:
    mov         r9, r15
.L11:
    mov         rdi, qword ptr [rsp + 224]
    add         rdi, r15
    cmp         rdi, r9
    cmovbe      rdi, r9
    mov         rax, qword ptr [rsp + 200]
    sub         rax, rdi
    mov         edx, 0
    cmovb       rax, rdx
    mov         rcx, qword ptr [rsp + 288]
    sub         rcx, rax
    sub         rcx, qword ptr [rsp + 256]
    cmovb       rcx, rdx
    mov         rax, qword ptr [rsp + 144]
    shl         rax, 10
    add         rcx, 4096
    mov         rsi, rdi
    mov         r15, rdi
    cmp         rax, rcx
    ja          .L12
.L9:
    mov         r8, qword ptr [rsp + 200]
    sub         r8, r15
    jbe         .L13
    cmp         r8, 64
    mov         eax, 64
    cmovae      r8, rax
    cmp         byte ptr [rsp + 320], 0
    mov         qword ptr [rsp + 48], r15
    je          .L14
    mov         rcx, qword ptr [rsp + 88]
    add         r15, rcx
    mov         rax, qword ptr [rsp + 8]
    movzx       edi, byte ptr [rax + rcx]
    mov         rcx, qword ptr [rsp + 272]
    movzx       ebp, byte ptr [rax + rcx]
    cmp         r14, 63
    ja          .L15
    mov         rbx, r8
    mov         rsi, qword ptr [rsp + 40]
    mov         rdx, r14
    call        r11
    mov         r14, rax
    mov         ecx, r15d
    shr         r14, cl
    cmp         byte ptr [rsp + 104], 1
    ja          .L16
    test        r14, r14
    jne         .L16
    xor         ebp, ebp
    mov         r14, qword ptr [rsp + 24]
    mov         r10, qword ptr [rsp + 72]
.L17:
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, rbx
    jmp         .L18
.L14:
    xor         ebp, ebp
    jmp         .L19
.L15:
    mov         rcx, qword ptr [rsp + 368]
    cmp         r15, rcx
    cmovb       rcx, r15
    mov         rax, qword ptr [rsp + 40]
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
    sub         r15d, ecx
    mov         ecx, r15d
    shr         rax, cl
    cmp         byte ptr [rsp + 104], 1
    ja          .L20
    test        rax, rax
    jne         .L20
    xor         ebp, ebp
    jmp         .L18
.L16:
    mov         rax, qword ptr [rsp + 272]
    mov         rcx, qword ptr [rsp + 48]
    lea         r15d, [rcx + rax]
    mov         edi, ebp
    mov         rsi, qword ptr [rsp + 40]
    mov         rdx, qword ptr [rsp + 24]
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rbp, rax
    mov         ecx, r15d
    shr         rbp, cl
    and         rbp, r14
    mov         r10, qword ptr [rsp + 72]
    cmp         r10, qword ptr [rsp + 248]
    jbe         .L21
    cmp         byte ptr [rsp + 104], 3
    mov         r8, rbx
    jne         .L22
    test        rbp, rbp
    mov         r14, qword ptr [rsp + 24]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r15, qword ptr [rsp + 48]
    je          .L19
    mov         rax, qword ptr [rsp + 8]
    mov         rcx, qword ptr [rsp + 248]
    movzx       edi, byte ptr [rax + rcx]
    add         r15, rcx
    mov         rsi, qword ptr [rsp + 40]
    mov         rdx, r14
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, rbx
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r10, qword ptr [rsp + 72]
    jmp         .L23
.L20:
    mov         rcx, qword ptr [rsp + 272]
    mov         r15, qword ptr [rsp + 48]
    add         rcx, r15
    mov         rdx, qword ptr [rsp + 368]
    cmp         rcx, rdx
    cmovb       rdx, rcx
    mov         rsi, qword ptr [rsp + 40]
    lea         rsi, [rsi + rdx]
#APP
    movdqu      xmm0, xmmword ptr [rsi]
    movdqu      xmm1, xmmword ptr [rsi + 16]
    movdqu      xmm2, xmmword ptr [rsi + 32]
    movdqu      xmm3, xmmword ptr [rsi + 48]
#NO_APP
    movd        xmm4, ebp
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
    pmovmskb    ebp, xmm3
    shl         ebp, 16
    or          ebp, esi
    shl         rbp, 32
    or          rbp, rdi
    sub         ecx, edx
    shr         rbp, cl
    and         rbp, rax
    cmp         r10, qword ptr [rsp + 248]
    jbe         .L19
    cmp         byte ptr [rsp + 104], 3
    jne         .L19
    test        rbp, rbp
    je          .L19
    mov         rsi, qword ptr [rsp + 248]
    add         r15, rsi
    mov         rcx, qword ptr [rsp + 368]
    cmp         r15, rcx
    cmovb       rcx, r15
    mov         rax, qword ptr [rsp + 40]
    lea         rax, [rax + rcx]
    mov         rdx, qword ptr [rsp + 8]
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
    sub         r15, rcx
.L23:
    mov         ecx, r15d
    shr         rax, cl
    and         rbp, rax
.L18:
    mov         r15, qword ptr [rsp + 48]
.L19:
    mov         ecx, r8d
    neg         cl
    shl         rbp, cl
    shr         rbp, cl
    cmp         r10, 3
    je          .L24
    movzx       eax, byte ptr [rsp + 96]
    mov         dword ptr [rsp + 112], eax
    cmp         r10, 2
    je          .L25
    cmp         r10, 1
    jne         .L26
    mov         al, 1
    jmp         .L27
.L24:
    movzx       eax, byte ptr [rsp + 312]
.L27:
    mov         dword ptr [rsp + 112], eax
.L25:
    mov         qword ptr [rsp + 224], r8
    test        rbp, rbp
    je          .L10
.L28:
    mov         rax, r15
    jmp         .L29
.L30:
    mov         rcx, qword ptr [rsp + 32]
    mov         eax, ecx
    and         al, 15
    movzx       eax, al
    mov         qword ptr [r13 + 8*rax], r12
    inc         cl
    mov         qword ptr [rsp + 32], rcx
    cmp         cl, byte ptr [rsp + 208]
    jae         .L31
.L32:
    mov         rcx, r9
    sub         rcx, r15
    mov         eax, 0
    cmovb       rcx, rax
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rax
    lea         rax, [rbp - 1]
    and         rdx, rax
    mov         rax, r9
    and         rbp, rdx
    je          .L11
.L29:
    rep         bsf r12, rbp
    add         r12, r15
    lea         r9, [r12 + r10]
    cmp         byte ptr [rsp + 112], 0
    jne         .L30
    cmp         r12, r9
    seta        cl
    cmp         r9, r14
    seta        dl
    or          dl, cl
    jne         .L33
    mov         rcx, qword ptr [rsp + 40]
    add         rcx, r12
    cmp         r10, 17
    jb          .L34
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 8]
.L35:
#APP
    mov         rdx, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rdi]
    cmp         rdx, r8
    jne         .L36
    add         rcx, 8
    add         rdi, 8
    lea         rdx, [r10 + rsi]
    add         rdx, -8
    add         rsi, -8
    cmp         rdx, 16
    ja          .L35
    mov         r15, r9
    lea         r8, [r10 + rsi]
    neg         rsi
    jmp         .L37
.L34:
    cmp         r10, 7
    ja          .L38
    cmp         r10, 4
    jae         .L39
    cmp         r10, 2
    jae         .L40
    test        r10, r10
    je          .L30
#APP
    movzx       edx, byte ptr [rcx]
#NO_APP
    mov         rcx, qword ptr [rsp + 8]
    cmp         byte ptr [rcx], dl
    je          .L30
    xor         edi, edi
    jmp         .L41
.L36:
    xor         r8, rdx
    rep         bsf rcx, r8
    mov         edi, ecx
    shr         edi, 3
    sub         rdi, rsi
    jmp         .L42
.L38:
    mov         r15, r9
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 8]
    mov         r8, r10
.L37:
    mov         r9, qword ptr [rdi]
    mov         rdi, qword ptr [rdi + r8 - 8]
#APP
    mov         rdx, qword ptr [rcx]
#NO_APP
    cmp         rdx, r9
    jne         .L43
    add         rcx, r8
    add         rcx, -8
#APP
    mov         rdx, qword ptr [rcx]
#NO_APP
    cmp         rdx, rdi
    mov         r9, r15
    mov         r15, qword ptr [rsp + 48]
    je          .L30
    xor         rdi, rdx
    rep         bsf rcx, rdi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 352]
    jmp         .L42
.L43:
    xor         r9, rdx
    rep         bsf rcx, r9
    mov         edi, ecx
    shr         edi, 3
    add         rdi, rsi
    and         cl, 56
    shr         rdx, cl
    mov         r15, qword ptr [rsp + 48]
    jmp         .L41
.L39:
    mov         rdx, qword ptr [rsp + 8]
    mov         edi, dword ptr [rdx]
    mov         esi, dword ptr [rdx + r10 - 4]
#APP
    mov         edx, dword ptr [rcx]
#NO_APP
    cmp         edx, edi
    jne         .L44
    add         rcx, r10
    add         rcx, -4
#APP
    mov         edx, dword ptr [rcx]
#NO_APP
    cmp         edx, esi
    je          .L30
    xor         esi, edx
    rep         bsf ecx, esi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 344]
    jmp         .L45
.L40:
    mov         rdx, qword ptr [rsp + 8]
    movzx       edi, word ptr [rdx]
    movzx       esi, word ptr [rdx + r10 - 2]
#APP
    movzx       edx, word ptr [rcx]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rdi
    jne         .L46
    add         rcx, r10
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       edx, cx
    cmp         rdx, rsi
    je          .L30
    xor         rsi, rdx
    rep         bsf rcx, rsi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 336]
    jmp         .L42
.L44:
    xor         edi, edx
    rep         bsf ecx, edi
    mov         edi, ecx
    shr         edi, 3
.L45:
    and         cl, 24
    shr         edx, cl
    jmp         .L41
.L46:
    xor         rdi, rdx
    rep         bsf rcx, rdi
    mov         edi, ecx
    shr         edi, 3
.L42:
    and         cl, 56
    shr         rdx, cl
.L41:
    mov         rcx, qword ptr [rsp + 144]
    inc         rcx
    mov         qword ptr [rsp + 144], rcx
    mov         qword ptr [r13 + 160], rcx
    mov         rcx, qword ptr [rsp + 176]
    add         rcx, rdi
    inc         rcx
    mov         qword ptr [rsp + 176], rcx
    mov         qword ptr [r13 + 152], rcx
    cmp         rdi, 16
    mov         qword ptr [rsp + 136], rdi
    jae         .L47
.L33:
    mov         r9, rax
    jmp         .L32
.L47:
    lea         r13, [rdi + 1]
    cmp         r13, 1
    mov         r15, r13
    adc         r15, -1
    mov         r9d, 1
    cmp         r15, r10
    ja          .L48
    movzx       r14d, dl
.L49:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L48
    mov         rbx, r9
    add         rsi, qword ptr [rsp + 8]
    mov         edi, r14d
    mov         rdx, r15
    call        r11
    test        rax, rax
    jne         .L50
    mov         r9, rbx
    add         r9, r15
    mov         rax, r13
    sub         rax, r9
    mov         r15d, 0
    cmovae      r15, rax
    mov         r10, qword ptr [rsp + 72]
    cmp         r15, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    jbe         .L49
    jmp         .L48
.L50:
    bsr         rax, rax
    xor         rax, 63
    mov         r9, rbx
    add         r9, r15
    add         r9, rax
    add         r9, -64
    mov         r10, qword ptr [rsp + 72]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
.L48:
    add         r9, r12
    shl         r12, 4
    add         r12, 4096
    cmp         qword ptr [rsp + 176], r12
    mov         r13, qword ptr [rsp + 16]
    mov         r14, qword ptr [rsp + 24]
    mov         r15, qword ptr [rsp + 48]
    jbe         .L32
    jmp         .L51
.L26:
    mov         dword ptr [rsp + 112], 0
    mov         qword ptr [rsp + 224], r8
    test        rbp, rbp
    jne         .L28
    jmp         .L10
.L21:
    mov         r14, qword ptr [rsp + 24]
    jmp         .L17
.L22:
    mov         r14, qword ptr [rsp + 24]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    jmp         .L18
.L3:
    movzx       esi, byte ptr [r13 + 176]
    mov         r14b, 4
    cmp         r10, rsi
    jbe         .L52
    mov         rax, qword ptr [rsp + 288]
    add         rax, rsi
    cmp         rax, rsi
    jb          .L52
    cmp         rax, qword ptr [rsp + 24]
    ja          .L52
    movzx       ebx, byte ptr [r13 + 177]
    cmp         r10, rbx
    jbe         .L52
    mov         rax, qword ptr [rsp + 288]
    add         rax, rbx
    cmp         rax, rbx
    jb          .L52
    cmp         rax, qword ptr [rsp + 24]
    ja          .L52
    movzx       eax, byte ptr [r13 + 178]
    cmp         r10, rax
    jbe         .L52
    mov         rcx, qword ptr [rsp + 288]
    add         rcx, rax
    cmp         rcx, rax
    jb          .L52
    cmp         rcx, qword ptr [rsp + 24]
    ja          .L52
    mov         rdx, qword ptr [rsp + 200]
    mov         rax, rdx
    sub         rax, r9
    setb        cl
    cmp         rdx, qword ptr [rsp + 288]
    seta        dl
    or          dl, cl
    jne         .L52
    mov         rcx, qword ptr [rsp + 8]
    movzx       edx, byte ptr [rcx + rsi]
    add         rsi, qword ptr [rsp + 40]
    lea         r12, [rsi + r9]
    mov         edi, r12d
    neg         edi
    and         edi, 63
    je          .L53
    mov         ecx, 64
    sub         rcx, rdi
    mov         r8, r9
    sub         r8, rcx
    jae         .L54
    cmp         rax, 4096
    jb          .L53
    mov         qword ptr [rsp + 256], rdi
    mov         byte ptr [rsp + 320], dl
    mov         rax, qword ptr [rsp + 16]
    movzx       r13d, word ptr [rax + 176]
    movzx       ecx, byte ptr [rax + 178]
    shl         ecx, 16
    or          ecx, r13d
    movzx       eax, cl
    shr         ecx, 8
    movzx       r8d, cl
    cmp         r10, rax
    seta        cl
    cmp         r10, r8
    seta        dl
    and         dl, cl
    cmp         dl, 1
    mov         qword ptr [rsp + 104], rsi
    jne         .L55
    lea         r15, [r9 + rax]
    mov         rcx, qword ptr [rsp + 8]
    movzx       edi, byte ptr [rcx + rax]
    mov         qword ptr [rsp + 112], r8
    movzx       eax, byte ptr [rcx + r8]
    mov         dword ptr [rsp + 208], eax
    mov         rbp, qword ptr [rsp + 24]
    cmp         rbp, 63
    ja          .L56
    mov         dword ptr [rsp + 48], r13d
    mov         qword ptr [rsp + 144], r12
    mov         r13, r9
    mov         rsi, qword ptr [rsp + 40]
    mov         rdx, rbp
    mov         r12, r11
    call        r11
    mov         ecx, r15d
    shr         rax, cl
    test        rax, rax
    je          .L57
    mov         qword ptr [rsp + 176], rax
    mov         r15, qword ptr [rsp + 112]
    add         r15, r13
    mov         edi, dword ptr [rsp + 208]
    mov         rsi, qword ptr [rsp + 40]
    mov         rdx, rbp
    call        r12
    mov         rcx, r15
    mov         r9, r13
    mov         rbp, rax
    mov         r10, qword ptr [rsp + 72]
    mov         r11, r12
    mov         r12, qword ptr [rsp + 144]
    mov         r13d, dword ptr [rsp + 48]
    jmp         .L58
.L4:
    movzx       esi, byte ptr [r13 + 176]
    mov         rax, r13
    movzx       r13d, byte ptr [r13 + 177]
    movzx       ebx, byte ptr [rax + 178]
    cmp         r10, 3
    je          .L59
    cmp         r10, 2
    je          .L60
    cmp         r10, 1
    jne         .L61
    mov         r12b, 1
    mov         r14b, 4
    cmp         r10, rsi
    ja          .L62
    jmp         .L63
.L5:
    cmp         sil, bl
    setne       r12b
    mov         r14b, 4
    cmp         r10, rsi
    ja          .L7
    jmp         .L8
.L6:
    xor         r12d, r12d
    mov         r14b, 4
    cmp         r10, rsi
    jbe         .L8
.L7:
    mov         rax, qword ptr [rsp + 288]
    add         rax, rsi
    cmp         rax, rsi
    jb          .L8
    cmp         rax, qword ptr [rsp + 24]
    ja          .L8
    cmp         r10, rbx
    jbe         .L8
    mov         rax, qword ptr [rsp + 288]
    add         rax, rbx
    cmp         rax, rbx
    jb          .L8
    cmp         rax, qword ptr [rsp + 24]
    ja          .L8
    movzx       eax, byte ptr [r13 + 178]
    cmp         r10, rax
    jbe         .L8
    mov         rcx, qword ptr [rsp + 288]
    add         rcx, rax
    cmp         rcx, rax
    jb          .L8
    cmp         rcx, qword ptr [rsp + 24]
    ja          .L8
    mov         rdx, qword ptr [rsp + 200]
    mov         rax, rdx
    sub         rax, r9
    setb        cl
    cmp         rdx, qword ptr [rsp + 288]
    seta        dl
    or          dl, cl
    jne         .L8
    mov         rcx, qword ptr [rsp + 8]
    movzx       r15d, byte ptr [rcx + rsi]
    add         rsi, qword ptr [rsp + 40]
    movzx       edx, byte ptr [rcx + rbx]
    lea         r8, [rsi + r9]
    mov         edi, r8d
    neg         edi
    and         edi, 63
    je          .L64
    mov         ecx, 64
    mov         qword ptr [rsp + 272], rdi
    sub         rcx, rdi
    mov         rbp, r9
    sub         rbp, rcx
    jae         .L65
    cmp         rax, 4096
    jb          .L64
    mov         dword ptr [rsp + 88], edx
    movzx       edi, word ptr [r13 + 176]
    movzx       ecx, byte ptr [r13 + 178]
    shl         ecx, 16
    or          ecx, edi
    movzx       eax, cl
    shr         ecx, 8
    movzx       ebp, cl
    cmp         r10, rax
    seta        cl
    cmp         r10, rbp
    seta        dl
    and         dl, cl
    cmp         dl, 1
    mov         byte ptr [rsp + 96], r15b
    mov         qword ptr [rsp + 312], rsi
    jne         .L66
    mov         dword ptr [rsp + 176], edi
    mov         qword ptr [rsp + 208], r8
    lea         r15, [r9 + rax]
    mov         rcx, qword ptr [rsp + 8]
    movzx       edi, byte ptr [rcx + rax]
    mov         qword ptr [rsp + 112], rbp
    movzx       eax, byte ptr [rcx + rbp]
    mov         dword ptr [rsp + 144], eax
    mov         rbp, qword ptr [rsp + 24]
    cmp         rbp, 64
    jae         .L67
    mov         dword ptr [rsp + 104], r12d
    mov         r12, qword ptr [rsp + 40]
    mov         rsi, r12
    mov         rdx, rbp
    mov         qword ptr [rsp + 168], r9
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         ecx, r15d
    mov         r15, rax
    mov         rsi, r12
    mov         r12d, dword ptr [rsp + 104]
    shr         r15, cl
    mov         rax, qword ptr [rsp + 112]
    add         rax, qword ptr [rsp + 168]
    mov         qword ptr [rsp + 112], rax
    mov         edi, dword ptr [rsp + 144]
    mov         rdx, rbp
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, qword ptr [rsp + 168]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r10, qword ptr [rsp + 72]
    mov         rbp, rax
    jmp         .L68
.L60:
    cmp         sil, r13b
    setne       r12b
    mov         r14b, 4
    cmp         r10, rsi
    ja          .L62
    jmp         .L63
.L59:
    cmp         sil, r13b
    setne       al
    cmp         sil, bl
    setne       cl
    and         cl, al
    cmp         r13b, bl
    setne       r12b
    and         r12b, cl
    mov         r14b, 4
    cmp         r10, rsi
    ja          .L62
    jmp         .L63
.L61:
    xor         r12d, r12d
    mov         r14b, 4
    cmp         r10, rsi
    jbe         .L63
.L62:
    mov         rax, qword ptr [rsp + 288]
    add         rax, rsi
    cmp         rax, rsi
    jb          .L63
    cmp         rax, qword ptr [rsp + 24]
    ja          .L63
    mov         rax, qword ptr [rsp + 16]
    movzx       ebp, byte ptr [rax + 177]
    cmp         r10, rbp
    jbe         .L63
    mov         rax, qword ptr [rsp + 288]
    add         rax, rbp
    cmp         rax, rbp
    jb          .L63
    cmp         rax, qword ptr [rsp + 24]
    ja          .L63
    mov         rax, qword ptr [rsp + 16]
    movzx       r8d, byte ptr [rax + 178]
    cmp         r10, r8
    jbe         .L63
    mov         rax, qword ptr [rsp + 288]
    add         rax, r8
    cmp         rax, r8
    jb          .L63
    cmp         rax, qword ptr [rsp + 24]
    ja          .L63
    mov         rdx, qword ptr [rsp + 200]
    mov         rax, rdx
    sub         rax, r9
    setb        cl
    cmp         rdx, qword ptr [rsp + 288]
    seta        dl
    or          dl, cl
    je          .L69
.L63:
    mov         r13, qword ptr [rsp + 16]
.L70:
    movzx       eax, r14b
    lea         rcx, [rip + .C1]
    movsxd      rax, dword ptr [rcx + 4*rax]
    add         rax, rcx
    mov         rsi, r9
    mov         r14, qword ptr [rsp + 24]
    jmp         rax
.L69:
    mov         rcx, qword ptr [rsp + 8]
    movzx       edx, byte ptr [rcx + rsi]
    mov         byte ptr [rsp + 48], dl
    add         rsi, qword ptr [rsp + 40]
    movzx       edx, byte ptr [rcx + rbp]
    mov         dword ptr [rsp + 144], edx
    movzx       ecx, byte ptr [rcx + r8]
    mov         dword ptr [rsp + 176], ecx
    lea         rdi, [rsi + r9]
    mov         edx, edi
    neg         edx
    and         edx, 63
    mov         dword ptr [rsp + 84], r12d
    je          .L71
    mov         ecx, 64
    mov         qword ptr [rsp + 104], rdx
    sub         rcx, rdx
    mov         rdx, r9
    sub         rdx, rcx
    jae         .L72
    cmp         rax, 4096
    jb          .L71
    mov         qword ptr [rsp + 112], rdi
    mov         rax, qword ptr [rsp + 16]
    movzx       edx, word ptr [rax + 176]
    movzx       eax, byte ptr [rax + 178]
    mov         qword ptr [rsp + 224], rax
    mov         ecx, eax
    shl         ecx, 16
    mov         dword ptr [rsp + 320], edx
    or          ecx, edx
    movzx       eax, cl
    shr         ecx, 8
    movzx       edi, cl
    cmp         r10, rax
    seta        cl
    cmp         r10, rdi
    seta        dl
    and         dl, cl
    cmp         dl, 1
    mov         qword ptr [rsp + 208], r8
    mov         qword ptr [rsp + 432], rsi
    jne         .L73
    lea         r12, [r9 + rax]
    mov         rcx, qword ptr [rsp + 8]
    mov         rdx, rdi
    movzx       edi, byte ptr [rcx + rax]
    mov         qword ptr [rsp + 256], rdx
    movzx       eax, byte ptr [rcx + rdx]
    mov         dword ptr [rsp + 272], eax
    mov         rdx, qword ptr [rsp + 24]
    cmp         rdx, 63
    ja          .L74
    mov         qword ptr [rsp + 168], r9
    mov         rsi, qword ptr [rsp + 40]
    call        r11
    mov         ecx, r12d
    shr         rax, cl
    cmp         r15b, 1
    ja          .L75
    test        rax, rax
    jne         .L75
    mov         qword ptr [rsp + 88], 0
    mov         r10, qword ptr [rsp + 72]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, qword ptr [rsp + 168]
    mov         r8, qword ptr [rsp + 208]
    jmp         .L76
.L64:
    mov         rbp, r9
.L65:
    mov         rcx, qword ptr [rsp + 200]
    sub         rcx, rbp
    jae         .L77
.L8:
    movzx       eax, r14b
    lea         rcx, [rip + .C1]
    movsxd      rax, dword ptr [rcx + 4*rax]
    add         rax, rcx
    mov         rsi, r9
    mov         r14, qword ptr [rsp + 24]
    jmp         rax
.L53:
    mov         r8, r9
.L54:
    mov         rbp, qword ptr [rsp + 200]
    sub         rbp, r8
    mov         r13, qword ptr [rsp + 16]
    jae         .L78
.L52:
    movzx       eax, r14b
    lea         rcx, [rip + .C1]
    movsxd      rax, dword ptr [rcx + 4*rax]
    add         rax, rcx
    mov         rsi, r9
    mov         r14, qword ptr [rsp + 24]
    jmp         rax
.L51:
    mov         rax, qword ptr [rsp + 200]
    sub         rax, r9
    mov         ebx, 0
    cmovae      rbx, rax
    mov         rax, qword ptr [rsp + 464]
    cmp         rax, rbx
    cmovb       rbx, rax
    add         rbx, r9
    mov         rax, qword ptr [rsp + 456]
    add         rax, rbx
    mov         rcx, rax
    sub         rcx, r9
    setb        dl
    cmp         rax, r14
    seta        al
    or          al, dl
    jne         .L1
    mov         rax, qword ptr [rsp + 40]
    lea         rdx, [rax + r9]
    mov         rdi, qword ptr [rsp + 8]
    mov         rsi, r10
    mov         r15, r9
    call        qword ptr [rip + atomic_memchr_kernels::algo::two_way::find::<atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>]
    cmp         rax, 1
    jne         .L79
    add         rdx, r15
    mov         rcx, qword ptr [rsp + 32]
    mov         eax, ecx
    and         al, 15
    movzx       eax, al
    mov         qword ptr [r13 + 8*rax], rdx
    inc         cl
    mov         r10, qword ptr [rsp + 72]
    add         rdx, r10
    mov         r9, rdx
    mov         qword ptr [rsp + 32], rcx
    cmp         cl, byte ptr [r13 + 180]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    jb          .L1
    jmp         .L31
.L71:
    mov         rcx, r9
    jmp         .L80
.L72:
    mov         rcx, rdx
    jmp         .L80
.L66:
    xor         ebp, ebp
    jmp         .L81
.L73:
    xor         edi, edi
    mov         r12d, dword ptr [rsp + 84]
    jmp         .L82
.L67:
    mov         r8, qword ptr [rsp + 368]
    cmp         r15, r8
    mov         rax, r8
    cmovb       rax, r15
    mov         rsi, qword ptr [rsp + 40]
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
    sub         r15d, eax
    mov         ecx, r15d
    mov         r15, rdi
    shr         r15, cl
    mov         rdi, qword ptr [rsp + 112]
    add         rdi, r9
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
    movd        xmm4, dword ptr [rsp + 144]
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
    pmovmskb    ebp, xmm3
    shl         ebp, 16
    or          ebp, ecx
    shl         rbp, 32
    or          rbp, rdx
    sub         rdi, rax
    mov         qword ptr [rsp + 112], rdi
.L68:
    mov         rcx, qword ptr [rsp + 112]
    shr         rbp, cl
    and         rbp, r15
    movzx       r15d, byte ptr [rsp + 96]
    mov         r8, qword ptr [rsp + 208]
    mov         edi, dword ptr [rsp + 176]
.L81:
    mov         ecx, r8d
    shl         rbp, cl
    shr         rbp, cl
    cmp         r10, 2
    je          .L83
    cmp         r10, 1
    jne         .L84
    mov         al, 1
    jmp         .L85
.L83:
    cmp         bl, dil
    setne       al
.L85:
    mov         dword ptr [rsp + 112], eax
    jmp         .L86
.L84:
    mov         dword ptr [rsp + 112], 0
.L86:
    test        rbp, rbp
    je          .L87
    movzx       eax, byte ptr [r13 + 180]
    mov         byte ptr [rsp + 144], al
    mov         rax, qword ptr [r13 + 152]
    mov         qword ptr [rsp + 320], rax
    mov         rax, qword ptr [r13 + 160]
    mov         qword ptr [rsp + 256], rax
    mov         qword ptr [rsp + 224], r9
    mov         qword ptr [rsp + 168], r9
    mov         dword ptr [rsp + 104], r12d
    jmp         .L88
.L89:
    mov         rdx, qword ptr [rsp + 32]
    mov         eax, edx
    and         al, 15
    movzx       eax, al
    mov         qword ptr [r13 + 8*rax], r8
    inc         dl
    mov         qword ptr [rsp + 32], rdx
    cmp         dl, byte ptr [rsp + 144]
    jae         .L90
.L91:
    lea         rax, [rbp - 1]
    mov         qword ptr [rsp + 224], rcx
    sub         rcx, r9
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    and         rdx, rax
    and         rbp, rdx
    je          .L92
.L88:
    rep         bsf r8, rbp
    add         r8, r9
    lea         rcx, [r8 + r10]
    cmp         byte ptr [rsp + 112], 0
    jne         .L89
    cmp         rcx, qword ptr [rsp + 24]
    ja          .L93
    mov         rax, qword ptr [rsp + 40]
    lea         rdx, [rax + r8]
    cmp         r10, 17
    mov         qword ptr [rsp + 208], r8
    jb          .L94
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 8]
.L95:
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    mov         r8, qword ptr [rdi]
    cmp         rax, r8
    jne         .L96
    add         rdx, 8
    add         rdi, 8
    lea         rax, [r10 + rsi]
    add         rax, -8
    add         rsi, -8
    cmp         rax, 16
    ja          .L95
    lea         r8, [r10 + rsi]
    neg         rsi
    jmp         .L97
.L94:
    cmp         r10, 7
    ja          .L98
    cmp         r10, 4
    jae         .L99
    cmp         r10, 2
    jae         .L100
    test        r10, r10
    je          .L89
#APP
    movzx       eax, byte ptr [rdx]
#NO_APP
    mov         rdx, qword ptr [rsp + 8]
    cmp         byte ptr [rdx], al
    je          .L89
    xor         edx, edx
    jmp         .L101
.L96:
    xor         r8, rax
    rep         bsf rcx, r8
    mov         edx, ecx
    shr         edx, 3
    sub         rdx, rsi
    and         cl, 56
    shr         rax, cl
    jmp         .L102
.L98:
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 8]
    mov         r8, r10
.L97:
    mov         r9, qword ptr [rdi]
    mov         rdi, qword ptr [rdi + r8 - 8]
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    cmp         rax, r9
    jne         .L103
    lea         rax, [rdx + r8]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         r9, qword ptr [rsp + 168]
    mov         r8, qword ptr [rsp + 208]
    je          .L89
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 352]
    jmp         .L104
.L103:
    xor         r9, rax
    rep         bsf rcx, r9
    mov         edx, ecx
    shr         edx, 3
    add         rdx, rsi
    and         cl, 56
    shr         rax, cl
    mov         r9, qword ptr [rsp + 168]
.L102:
    mov         r8, qword ptr [rsp + 208]
    jmp         .L101
.L99:
    mov         rax, qword ptr [rsp + 8]
    mov         edi, dword ptr [rax]
    mov         esi, dword ptr [rax + r10 - 4]
#APP
    mov         eax, dword ptr [rdx]
#NO_APP
    cmp         eax, edi
    jne         .L105
    lea         rax, [rdx + r10]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, esi
    je          .L89
    xor         esi, eax
    rep         bsf ecx, esi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 344]
    jmp         .L106
.L100:
    mov         rax, qword ptr [rsp + 8]
    movzx       edi, word ptr [rax]
    movzx       esi, word ptr [rax + r10 - 2]
#APP
    movzx       eax, word ptr [rdx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdi
    jne         .L107
    lea         rax, [rdx + r10]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    je          .L89
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 336]
    jmp         .L104
.L105:
    xor         edi, eax
    rep         bsf ecx, edi
    mov         edx, ecx
    shr         edx, 3
.L106:
    and         cl, 24
    shr         eax, cl
    jmp         .L101
.L107:
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
.L104:
    and         cl, 56
    shr         rax, cl
.L101:
    mov         rcx, qword ptr [rsp + 256]
    inc         rcx
    mov         qword ptr [rsp + 256], rcx
    mov         qword ptr [r13 + 160], rcx
    mov         rcx, qword ptr [rsp + 320]
    add         rcx, rdx
    inc         rcx
    mov         qword ptr [rsp + 320], rcx
    mov         qword ptr [r13 + 152], rcx
    cmp         rdx, 16
    mov         qword ptr [rsp + 136], rdx
    jae         .L108
.L93:
    mov         rcx, qword ptr [rsp + 224]
    jmp         .L91
.L108:
    lea         r15, [rdx + 1]
    cmp         r15, 1
    mov         qword ptr [rsp + 176], r15
    adc         r15, -1
    mov         r12d, 1
    cmp         r15, r10
    ja          .L109
    movzx       eax, al
    mov         dword ptr [rsp + 48], eax
.L110:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L109
    mov         r13, r9
    add         rsi, qword ptr [rsp + 8]
    mov         edi, dword ptr [rsp + 48]
    mov         rdx, r15
    call        r11
    test        rax, rax
    jne         .L111
    mov         rcx, r12
    add         rcx, r15
    mov         rax, qword ptr [rsp + 176]
    mov         r12, rcx
    sub         rax, rcx
    mov         r15d, 0
    cmovae      r15, rax
    mov         r10, qword ptr [rsp + 72]
    cmp         r15, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, r13
    mov         r8, qword ptr [rsp + 208]
    jbe         .L110
    jmp         .L109
.L111:
    bsr         rax, rax
    xor         rax, 63
    add         r12, r15
    add         r12, rax
    add         r12, -64
    mov         r10, qword ptr [rsp + 72]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, r13
    mov         r8, qword ptr [rsp + 208]
.L109:
    add         r12, r8
    shl         r8, 4
    add         r8, 4096
    cmp         qword ptr [rsp + 320], r8
    movzx       r15d, byte ptr [rsp + 96]
    ja          .L112
    mov         r13, qword ptr [rsp + 16]
    mov         rcx, r12
    mov         r12d, dword ptr [rsp + 104]
    jmp         .L91
.L87:
    mov         qword ptr [rsp + 224], r9
.L92:
    mov         rbp, qword ptr [rsp + 272]
    add         rbp, r9
    mov         r9, qword ptr [rsp + 224]
    cmp         rbp, r9
    cmova       r9, rbp
    mov         rsi, qword ptr [rsp + 312]
    mov         edx, dword ptr [rsp + 88]
    mov         rcx, qword ptr [rsp + 200]
    sub         rcx, rbp
    jb          .L8
.L77:
    mov         dword ptr [rsp + 104], r12d
    add         rbx, qword ptr [rsp + 40]
    movzx       eax, r15b
    movd        xmm0, eax
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm12, xmm0, 68
    movd        xmm0, edx
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm13, xmm0, 68
    lea         rax, [rsi + rbp]
    mov         qword ptr [rsp + 208], rax
    add         rbp, rbx
    mov         rax, qword ptr [rsp + 288]
    mov         qword ptr [rsp + 312], rsi
    lea         rdx, [rsi + rax]
    add         rdx, -256
    mov         qword ptr [rsp + 176], rdx
    lea         rax, [rbx + rax - 256]
    mov         qword ptr [rsp + 144], rax
    movzx       eax, byte ptr [r13 + 180]
    mov         byte ptr [rsp + 96], al
    mov         rax, qword ptr [r13 + 168]
    mov         qword ptr [rsp + 416], rax
    mov         rax, qword ptr [r13 + 152]
    mov         qword ptr [rsp + 256], rax
    mov         rax, qword ptr [r13 + 160]
    mov         qword ptr [rsp + 272], rax
    mov         r12, rcx
    mov         qword ptr [rsp + 112], rcx
    mov         rbx, rcx
    movdqa      xmmword ptr [rsp + 224], xmm12
    movdqa      xmmword ptr [rsp + 320], xmm13
    jmp         .L113
.L114:
    mov         rdi, rax
    or          rdi, rdx
    or          rdi, rsi
    or          rdi, rcx
    jne         .L115
.L113:
    cmp         rbx, 256
    jae         .L116
    test        rbx, rbx
    jne         .L117
    jmp         .L118
.L116:
    cmp         r12, 256
    setb        al
    mov         rsi, qword ptr [rsp + 112]
    cmp         rsi, 256
    setb        cl
    or          cl, al
    je          .L119
.L117:
    mov         r14, qword ptr [rsp + 176]
    mov         rcx, qword ptr [rsp + 144]
    xor         ebx, ebx
    mov         rbp, qword ptr [rsp + 208]
    xor         r12d, r12d
    mov         qword ptr [rsp + 112], 0
.L120:
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
    movdqu      xmm3, xmmword ptr [rcx]
    movdqu      xmm2, xmmword ptr [rcx + 16]
    movdqu      xmm1, xmmword ptr [rcx + 32]
    movdqu      xmm0, xmmword ptr [rcx + 48]
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
    movdqu      xmm7, xmmword ptr [rcx + 64]
    movdqu      xmm6, xmmword ptr [rcx + 80]
    movdqu      xmm5, xmmword ptr [rcx + 96]
    movdqu      xmm4, xmmword ptr [rcx + 112]
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
    mov         eax, 0
    test        esi, esi
    je          .L121
    pmovmskb    eax, xmm3
    pmovmskb    esi, xmm2
    shl         esi, 16
    or          esi, eax
    pmovmskb    edx, xmm1
    pmovmskb    eax, xmm0
    shl         eax, 16
    or          eax, edx
    pmovmskb    edx, xmm7
    pmovmskb    edi, xmm6
    shl         edi, 16
    or          edi, edx
    pmovmskb    r8d, xmm5
    pmovmskb    edx, xmm4
    shl         edx, 16
    or          edx, r8d
    shl         rax, 32
    or          rax, rsi
    shl         rdx, 32
    or          rdx, rdi
.L121:
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
    movdqu      xmm3, xmmword ptr [rcx + 128]
    movdqu      xmm2, xmmword ptr [rcx + 144]
    movdqu      xmm1, xmmword ptr [rcx + 160]
    movdqu      xmm0, xmmword ptr [rcx + 176]
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
    movdqu      xmm7, xmmword ptr [rcx + 192]
    movdqu      xmm6, xmmword ptr [rcx + 208]
    movdqu      xmm5, xmmword ptr [rcx + 224]
    movdqu      xmm4, xmmword ptr [rcx + 240]
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
    pmovmskb    edi, xmm8
    mov         esi, 0
    mov         ecx, 0
    test        edi, edi
    je          .L114
    pmovmskb    ecx, xmm3
    pmovmskb    edi, xmm2
    shl         edi, 16
    or          edi, ecx
    pmovmskb    esi, xmm1
    pmovmskb    ecx, xmm0
    shl         ecx, 16
    or          ecx, esi
    pmovmskb    esi, xmm7
    pmovmskb    r8d, xmm6
    shl         r8d, 16
    or          r8d, esi
    mov         r15, rbp
    mov         rbp, r14
    mov         r14, r12
    mov         r12, rbx
    mov         rbx, r9
    pmovmskb    r9d, xmm5
    pmovmskb    esi, xmm4
    shl         esi, 16
    or          esi, r9d
    mov         r9, rbx
    mov         rbx, r12
    mov         r12, r14
    mov         r14, rbp
    mov         rbp, r15
    shl         rcx, 32
    or          rcx, rdi
    shl         rsi, 32
    or          rsi, r8
    jmp         .L114
.L119:
    mov         rax, qword ptr [rsp + 208]
    mov         r14, rax
    add         rax, 256
    add         rbx, -256
    mov         rcx, rbp
    add         rbp, 256
    add         r12, -256
    add         rsi, -256
    mov         qword ptr [rsp + 112], rsi
    mov         qword ptr [rsp + 208], rax
    jmp         .L120
.L115:
    mov         qword ptr [rsp + 360], rbx
    mov         qword ptr [rsp + 384], rax
    mov         qword ptr [rsp + 392], rdx
    mov         qword ptr [rsp + 400], rcx
    mov         qword ptr [rsp + 408], rsi
    sub         r14, qword ptr [rsp + 312]
    lea         rdi, [rax - 1]
    and         rdi, rax
    lea         r8, [rdi - 1]
    test        rdi, r8
    mov         qword ptr [rsp + 48], rbp
    je          .L122
    lea         rdi, [rsi - 1]
    and         rdi, rsi
    lea         r8, [rdi - 1]
    test        rdi, r8
    je          .L122
    xor         edx, edx
    mov         qword ptr [rsp + 88], r12
    jmp         .L123
.L122:
    xor         edi, edi
    test        rax, rax
    setne       dil
    xor         eax, eax
    test        rdx, rdx
    setne       al
    lea         rax, [rdi + 2*rax]
    xor         edx, edx
    test        rcx, rcx
    setne       dl
    lea         rax, [rax + 4*rdx]
    xor         ebx, ebx
    test        rsi, rsi
    setne       bl
    shl         ebx, 3
    or          rbx, rax
    je          .L124
    mov         qword ptr [rsp + 88], r12
    jmp         .L125
.L126:
    mov         r9, rdi
    mov         rdx, qword ptr [rsp + 32]
    mov         eax, edx
    and         al, 15
    movzx       eax, al
    mov         rcx, qword ptr [rsp + 16]
    mov         qword ptr [rcx + 8*rax], r12
    mov         rax, rdx
    inc         al
    cmp         al, byte ptr [rsp + 96]
    mov         qword ptr [rsp + 32], rax
    jae         .L127
.L128:
    mov         r12, qword ptr [rsp + 88]
.L129:
    not         r13
    and         rbx, r13
    je          .L124
.L125:
    rep         bsf rax, rbx
    mov         edx, eax
    shl         edx, 6
    add         rdx, r14
    mov         rcx, r9
    sub         rcx, rdx
    mov         edi, 0
    cmovb       rcx, rdi
    mov         rsi, -1
    shl         rsi, cl
    cmp         rcx, 64
    cmovae      rsi, rdi
    and         rsi, qword ptr [rsp + 8*rax + 384]
    lea         rdi, [rsi - 1]
    xor         r13d, r13d
    and         rdi, rsi
    sete        r13b
    mov         ecx, eax
    shl         r13, cl
    mov         qword ptr [rsp + 8*rax + 384], rdi
    cmp         rsi, 1
    jb          .L129
    rep         bsf r12, rsi
    add         r12, rdx
    lea         rdi, [r12 + r10]
    cmp         byte ptr [rsp + 104], 0
    jne         .L126
    cmp         r12, rdi
    seta        al
    cmp         rdi, qword ptr [rsp + 24]
    seta        cl
    or          cl, al
    je          .L130
    mov         rbp, qword ptr [rsp + 48]
    jmp         .L128
.L130:
    mov         rbp, rdi
    mov         rax, qword ptr [rsp + 40]
    lea         rcx, [rax + r12]
    cmp         r10, 17
    jb          .L131
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
.L132:
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    mov         rdi, qword ptr [rsi]
    cmp         rax, rdi
    jne         .L133
    add         rcx, 8
    add         rsi, 8
    lea         rax, [r10 + rdx]
    add         rax, -8
    add         rdx, -8
    cmp         rax, 16
    ja          .L132
    lea         rdi, [r10 + rdx]
    neg         rdx
    jmp         .L134
.L131:
    cmp         r10, 7
    ja          .L135
    cmp         r10, 4
    jae         .L136
    cmp         r10, 2
    jae         .L137
    test        r10, r10
    mov         rdi, rbp
    mov         rbp, qword ptr [rsp + 48]
    je          .L126
#APP
    movzx       eax, byte ptr [rcx]
#NO_APP
    mov         rcx, qword ptr [rsp + 8]
    cmp         byte ptr [rcx], al
    je          .L126
    xor         esi, esi
    jmp         .L138
.L133:
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         esi, ecx
    shr         esi, 3
    sub         rsi, rdx
    jmp         .L139
.L135:
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
    mov         rdi, r10
.L134:
    mov         r8, qword ptr [rsi]
    mov         rsi, qword ptr [rsi + rdi - 8]
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    cmp         rax, r8
    jne         .L140
    lea         rax, [rcx + rdi]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rsi
    mov         rdi, rbp
    mov         rbp, qword ptr [rsp + 48]
    je          .L126
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 352]
.L141:
    and         cl, 56
    shr         rax, cl
    jmp         .L138
.L140:
    xor         r8, rax
    rep         bsf rcx, r8
    mov         esi, ecx
    shr         esi, 3
    add         rsi, rdx
.L139:
    and         cl, 56
    shr         rax, cl
.L142:
    mov         rbp, qword ptr [rsp + 48]
.L138:
    mov         rdx, qword ptr [rsp + 272]
    inc         rdx
    mov         rcx, qword ptr [rsp + 16]
    mov         qword ptr [rsp + 272], rdx
    mov         qword ptr [rcx + 160], rdx
    mov         rdx, qword ptr [rsp + 256]
    add         rdx, rsi
    inc         rdx
    mov         qword ptr [rsp + 256], rdx
    mov         qword ptr [rcx + 152], rdx
    cmp         rsi, 16
    mov         qword ptr [rsp + 136], rsi
    jb          .L128
    lea         r15, [rsi + 1]
    cmp         r15, 1
    mov         qword ptr [rsp + 248], r15
    adc         r15, -1
    mov         r9d, 1
    cmp         r15, r10
    ja          .L143
    movzx       eax, al
    mov         dword ptr [rsp + 168], eax
.L144:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L143
    mov         rbp, r9
    add         rsi, qword ptr [rsp + 8]
    mov         edi, dword ptr [rsp + 168]
    mov         rdx, r15
    call        r11
    test        rax, rax
    jne         .L145
    mov         r9, rbp
    add         r9, r15
    mov         rax, qword ptr [rsp + 248]
    sub         rax, r9
    mov         r15d, 0
    cmovae      r15, rax
    mov         r10, qword ptr [rsp + 72]
    cmp         r15, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rbp, qword ptr [rsp + 48]
    movdqa      xmm12, xmmword ptr [rsp + 224]
    movdqa      xmm13, xmmword ptr [rsp + 320]
    jbe         .L144
    jmp         .L143
.L136:
    mov         rax, qword ptr [rsp + 8]
    mov         esi, dword ptr [rax]
    mov         edx, dword ptr [rax + r10 - 4]
#APP
    mov         eax, dword ptr [rcx]
#NO_APP
    cmp         eax, esi
    jne         .L146
    lea         rax, [rcx + r10]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, edx
    mov         rdi, rbp
    mov         rbp, qword ptr [rsp + 48]
    je          .L126
    xor         edx, eax
    rep         bsf ecx, edx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 344]
    and         cl, 24
    shr         eax, cl
    jmp         .L138
.L145:
    bsr         rax, rax
    xor         rax, 63
    mov         r9, rbp
    add         r9, r15
    add         r9, rax
    add         r9, -64
    mov         r10, qword ptr [rsp + 72]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rbp, qword ptr [rsp + 48]
    movdqa      xmm12, xmmword ptr [rsp + 224]
    movdqa      xmm13, xmmword ptr [rsp + 320]
.L143:
    add         r9, r12
    shl         r12, 4
    add         r12, 4096
    cmp         qword ptr [rsp + 256], r12
    jbe         .L128
    jmp         .L147
.L137:
    mov         rax, qword ptr [rsp + 8]
    movzx       esi, word ptr [rax]
    movzx       edx, word ptr [rax + r10 - 2]
#APP
    movzx       eax, word ptr [rcx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L148
    lea         rax, [rcx + r10]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdx
    mov         rdi, rbp
    mov         rbp, qword ptr [rsp + 48]
    je          .L126
    xor         rdx, rax
    rep         bsf rcx, rdx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 336]
    jmp         .L141
.L146:
    xor         esi, eax
    rep         bsf ecx, esi
    mov         esi, ecx
    shr         esi, 3
    and         cl, 24
    shr         eax, cl
    jmp         .L142
.L148:
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
    jmp         .L139
.L149:
    mov         qword ptr [rsp + 32], rax
.L150:
    mov         rdx, qword ptr [rsp + 424]
    inc         rdx
    cmp         rdx, 4
    mov         r12, qword ptr [rsp + 88]
    je          .L124
.L123:
    mov         r15, rdx
    shl         r15, 6
    add         r15, r14
    mov         rcx, r9
    sub         rcx, r15
    mov         eax, 0
    cmovb       rcx, rax
    mov         rbx, -1
    shl         rbx, cl
    cmp         rcx, 64
    mov         esi, 0
    cmovae      rbx, rax
    mov         qword ptr [rsp + 424], rdx
    and         rbx, qword ptr [rsp + 8*rdx + 384]
    je          .L150
    mov         eax, dword ptr [rsp + 104]
    test        al, al
    mov         r13, qword ptr [rsp + 16]
    je          .L151
    mov         rcx, qword ptr [rsp + 32]
    jmp         .L152
.L153:
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    lea         rcx, [rbx - 1]
    and         rdx, rcx
    mov         ecx, eax
    and         rbx, rdx
    je          .L149
.L152:
    rep         bsf r9, rbx
    add         r9, r15
    mov         eax, ecx
    and         al, 15
    movzx       eax, al
    mov         qword ptr [r13 + 8*rax], r9
    lea         eax, [rcx + 1]
    add         r9, r10
    cmp         al, byte ptr [rsp + 96]
    jae         .L154
    mov         rdx, r9
    mov         ecx, 0
    sub         rdx, r15
    jb          .L153
    mov         rcx, rdx
    jmp         .L153
.L151:
    mov         qword ptr [rsp + 168], r15
    jmp         .L155
.L156:
    mov         rbp, qword ptr [rsp + 48]
    lea         rax, [rbx - 1]
    mov         rcx, r9
    sub         rcx, r15
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    and         rdx, rax
    and         rbx, rdx
    je          .L150
.L155:
    rep         bsf r12, rbx
    add         r12, r15
    mov         rcx, r12
    add         rcx, r10
    setb        al
    mov         rbp, rcx
    cmp         rcx, qword ptr [rsp + 24]
    seta        cl
    or          cl, al
    jne         .L156
    mov         rax, qword ptr [rsp + 40]
    lea         rcx, [rax + r12]
    cmp         r10, 17
    jb          .L157
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
.L158:
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    mov         rdi, qword ptr [rsi]
    cmp         rax, rdi
    jne         .L159
    add         rcx, 8
    add         rsi, 8
    lea         rax, [r10 + rdx]
    add         rax, -8
    add         rdx, -8
    cmp         rax, 16
    ja          .L158
    lea         rdi, [r10 + rdx]
    neg         rdx
    jmp         .L160
.L157:
    cmp         r10, 7
    ja          .L161
    cmp         r10, 4
    jae         .L162
    cmp         r10, 2
    jae         .L163
    test        r10, r10
    je          .L164
#APP
    movzx       eax, byte ptr [rcx]
#NO_APP
    mov         rcx, qword ptr [rsp + 8]
    cmp         byte ptr [rcx], al
    je          .L164
    xor         esi, esi
    jmp         .L165
.L159:
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         esi, ecx
    shr         esi, 3
    sub         rsi, rdx
    jmp         .L166
.L161:
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
    mov         rdi, r10
.L160:
    mov         r8, qword ptr [rsi]
    mov         rsi, qword ptr [rsi + rdi - 8]
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    cmp         rax, r8
    jne         .L167
    lea         rax, [rcx + rdi]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rsi
    je          .L164
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 352]
    jmp         .L166
.L167:
    xor         r8, rax
    rep         bsf rcx, r8
    mov         esi, ecx
    shr         esi, 3
    add         rsi, rdx
.L166:
    and         cl, 56
    shr         rax, cl
.L165:
    mov         rcx, qword ptr [rsp + 272]
    inc         rcx
    mov         qword ptr [rsp + 272], rcx
    mov         qword ptr [r13 + 160], rcx
    mov         rcx, qword ptr [rsp + 256]
    add         rcx, rsi
    inc         rcx
    mov         qword ptr [rsp + 256], rcx
    mov         qword ptr [r13 + 152], rcx
    cmp         rsi, 16
    mov         qword ptr [rsp + 136], rsi
    jb          .L156
    mov         qword ptr [rsp + 248], r12
    lea         r15, [rsi + 1]
    cmp         r15, 1
    mov         r12, r15
    adc         r15, -1
    mov         r9d, 1
    cmp         r15, r10
    ja          .L168
    movzx       ebp, al
.L169:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L168
    mov         r13, r14
    mov         r14, r9
    add         rsi, qword ptr [rsp + 8]
    mov         edi, ebp
    mov         rdx, r15
    call        r11
    test        rax, rax
    jne         .L170
    mov         r9, r14
    add         r9, r15
    mov         rax, r12
    sub         rax, r9
    mov         r15d, 0
    cmovae      r15, rax
    mov         r10, qword ptr [rsp + 72]
    cmp         r15, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    movdqa      xmm12, xmmword ptr [rsp + 224]
    movdqa      xmm13, xmmword ptr [rsp + 320]
    mov         r14, r13
    jbe         .L169
    jmp         .L168
.L162:
    mov         rax, qword ptr [rsp + 8]
    mov         esi, dword ptr [rax]
    mov         edx, dword ptr [rax + r10 - 4]
#APP
    mov         eax, dword ptr [rcx]
#NO_APP
    cmp         eax, esi
    jne         .L171
    lea         rax, [rcx + r10]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, edx
    je          .L164
    xor         edx, eax
    rep         bsf ecx, edx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 344]
    jmp         .L172
.L170:
    bsr         rax, rax
    xor         rax, 63
    mov         r9, r14
    add         r9, r15
    add         r9, rax
    add         r9, -64
    mov         r10, qword ptr [rsp + 72]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    movdqa      xmm12, xmmword ptr [rsp + 224]
    movdqa      xmm13, xmmword ptr [rsp + 320]
    mov         r14, r13
.L168:
    mov         rax, qword ptr [rsp + 248]
    add         r9, rax
    shl         rax, 4
    add         rax, 4096
    cmp         qword ptr [rsp + 256], rax
    mov         r15, qword ptr [rsp + 168]
    ja          .L147
    mov         r13, qword ptr [rsp + 16]
    jmp         .L156
.L163:
    mov         rax, qword ptr [rsp + 8]
    movzx       esi, word ptr [rax]
    movzx       edx, word ptr [rax + r10 - 2]
#APP
    movzx       eax, word ptr [rcx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L173
    lea         rax, [rcx + r10]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdx
    jne         .L174
.L164:
    mov         rcx, qword ptr [rsp + 32]
    mov         eax, ecx
    and         al, 15
    movzx       eax, al
    mov         qword ptr [r13 + 8*rax], r12
    inc         cl
    cmp         cl, byte ptr [rsp + 96]
    mov         qword ptr [rsp + 32], rcx
    jae         .L175
    mov         r9, rbp
    jmp         .L156
.L171:
    xor         esi, eax
    rep         bsf ecx, esi
    mov         esi, ecx
    shr         esi, 3
.L172:
    and         cl, 24
    shr         eax, cl
    jmp         .L165
.L173:
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
    jmp         .L166
.L174:
    xor         rdx, rax
    rep         bsf rcx, rdx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 336]
    jmp         .L166
.L124:
    mov         rax, qword ptr [rsp + 288]
    mov         rbx, qword ptr [rsp + 360]
    sub         rax, rbx
    sub         rax, qword ptr [rsp + 416]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [rsp + 272]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         r13, qword ptr [rsp + 16]
    jbe         .L113
    mov         rdx, qword ptr [rsp + 200]
    sub         rdx, rbx
    cmp         rdx, r9
    cmovbe      rdx, r9
    mov         al, 2
    movzx       eax, al
    lea         rcx, [rip + .C1]
    movsxd      rax, dword ptr [rcx + 4*rax]
    add         rax, rcx
    mov         rsi, rdx
    mov         r9, rdx
    mov         r14, qword ptr [rsp + 24]
    jmp         rax
.L118:
    mov         rax, qword ptr [rsp + 200]
    cmp         rax, r9
    cmova       r9, rax
    mov         al, 1
    movzx       eax, al
    lea         rcx, [rip + .C1]
    movsxd      rax, dword ptr [rcx + 4*rax]
    add         rax, rcx
    mov         rsi, r9
    mov         r14, qword ptr [rsp + 24]
    jmp         rax
.L154:
    inc         cl
    mov         qword ptr [rsp + 32], rcx
    xor         r14d, r14d
    jmp         .L8
.L56:
    mov         r8, qword ptr [rsp + 368]
    cmp         r15, r8
    mov         rax, r8
    cmovb       rax, r15
    mov         rsi, qword ptr [rsp + 40]
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
    sub         r15d, eax
    mov         ecx, r15d
    shr         rdi, cl
    test        rdi, rdi
    je          .L55
    mov         qword ptr [rsp + 176], rdi
    mov         rcx, qword ptr [rsp + 112]
    add         rcx, r9
    cmp         rcx, r8
    mov         rax, r8
    cmovb       rax, rcx
    lea         rdx, [rsi + rax]
#APP
    movdqu      xmm0, xmmword ptr [rdx]
    movdqu      xmm1, xmmword ptr [rdx + 16]
    movdqu      xmm2, xmmword ptr [rdx + 32]
    movdqu      xmm3, xmmword ptr [rdx + 48]
#NO_APP
    movd        xmm4, dword ptr [rsp + 208]
    punpcklbw   xmm4, xmm4
    pshuflw     xmm4, xmm4, 0
    pshufd      xmm4, xmm4, 68
    pcmpeqb     xmm0, xmm4
    pmovmskb    edi, xmm0
    pcmpeqb     xmm1, xmm4
    pmovmskb    edx, xmm1
    shl         edx, 16
    or          edx, edi
    pcmpeqb     xmm2, xmm4
    pmovmskb    edi, xmm2
    pcmpeqb     xmm3, xmm4
    pmovmskb    ebp, xmm3
    shl         ebp, 16
    or          ebp, edi
    shl         rbp, 32
    or          rbp, rdx
    sub         rcx, rax
.L58:
    shr         rbp, cl
    and         rbp, qword ptr [rsp + 176]
    jmp         .L176
.L55:
    xor         ebp, ebp
.L176:
    mov         ecx, r12d
    shl         rbp, cl
    shr         rbp, cl
    cmp         r10, 2
    je          .L177
    cmp         r10, 1
    jne         .L178
    mov         bl, 1
    jmp         .L179
.L177:
    cmp         bl, r13b
    setne       bl
    jmp         .L179
.L178:
    xor         ebx, ebx
.L179:
    mov         r8, qword ptr [rsp + 136]
    test        rbp, rbp
    je          .L180
    mov         rax, qword ptr [rsp + 16]
    movzx       r15d, byte ptr [rax + 180]
    mov         rcx, qword ptr [rax + 152]
    mov         qword ptr [rsp + 176], rcx
    mov         rax, qword ptr [rax + 160]
    mov         qword ptr [rsp + 144], rax
    mov         r13, r9
    mov         qword ptr [rsp + 168], r9
    mov         dword ptr [rsp + 224], ebx
    mov         byte ptr [rsp + 48], r15b
    jmp         .L181
.L182:
    mov         rsi, qword ptr [rsp + 32]
    mov         eax, esi
    and         al, 15
    movzx       eax, al
    mov         rdx, qword ptr [rsp + 16]
    mov         qword ptr [rdx + 8*rax], r12
    inc         sil
    mov         qword ptr [rsp + 32], rsi
    cmp         sil, r15b
    jae         .L183
.L184:
    lea         rax, [rbp - 1]
    mov         r13, rcx
    sub         rcx, r9
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    and         rdx, rax
    and         rbp, rdx
    je          .L185
.L181:
    rep         bsf r12, rbp
    add         r12, r9
    lea         rcx, [r12 + r10]
    test        bl, bl
    jne         .L182
    cmp         rcx, qword ptr [rsp + 24]
    ja          .L186
    mov         rax, qword ptr [rsp + 40]
    lea         rdx, [rax + r12]
    cmp         r10, 17
    jb          .L187
    mov         qword ptr [rsp + 136], r8
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 8]
.L188:
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    mov         r8, qword ptr [rdi]
    cmp         rax, r8
    jne         .L189
    add         rdx, 8
    add         rdi, 8
    lea         rax, [r10 + rsi]
    add         rax, -8
    add         rsi, -8
    cmp         rax, 16
    ja          .L188
    lea         r8, [r10 + rsi]
    neg         rsi
    jmp         .L190
.L187:
    cmp         r10, 7
    ja          .L191
    cmp         r10, 4
    jae         .L192
    cmp         r10, 2
    jae         .L193
    test        r10, r10
    je          .L182
#APP
    movzx       eax, byte ptr [rdx]
#NO_APP
    mov         rdx, qword ptr [rsp + 8]
    cmp         byte ptr [rdx], al
    je          .L182
    xor         r8d, r8d
    jmp         .L194
.L189:
    xor         r8, rax
    rep         bsf rcx, r8
    mov         r8d, ecx
    shr         r8d, 3
    sub         r8, rsi
    jmp         .L195
.L191:
    mov         qword ptr [rsp + 136], r8
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 8]
    mov         r8, r10
.L190:
    mov         r9, qword ptr [rdi]
    mov         rdi, qword ptr [rdi + r8 - 8]
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    cmp         rax, r9
    jne         .L196
    lea         rax, [rdx + r8]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         r9, qword ptr [rsp + 168]
    mov         r8, qword ptr [rsp + 136]
    je          .L182
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         r8d, ecx
    shr         r8d, 3
    add         r8, qword ptr [rsp + 352]
    jmp         .L195
.L196:
    xor         r9, rax
    rep         bsf rcx, r9
    mov         r8d, ecx
    shr         r8d, 3
    add         r8, rsi
    and         cl, 56
    shr         rax, cl
    mov         r9, qword ptr [rsp + 168]
    jmp         .L194
.L192:
    mov         rax, qword ptr [rsp + 8]
    mov         edi, dword ptr [rax]
    mov         esi, dword ptr [rax + r10 - 4]
#APP
    mov         eax, dword ptr [rdx]
#NO_APP
    cmp         eax, edi
    jne         .L197
    lea         rax, [rdx + r10]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, esi
    je          .L182
    xor         esi, eax
    rep         bsf ecx, esi
    mov         r8d, ecx
    shr         r8d, 3
    add         r8, qword ptr [rsp + 344]
    jmp         .L198
.L193:
    mov         rax, qword ptr [rsp + 8]
    movzx       edi, word ptr [rax]
    movzx       esi, word ptr [rax + r10 - 2]
#APP
    movzx       eax, word ptr [rdx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdi
    jne         .L199
    lea         rax, [rdx + r10]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    je          .L182
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         r8d, ecx
    shr         r8d, 3
    add         r8, qword ptr [rsp + 336]
    jmp         .L195
.L197:
    xor         edi, eax
    rep         bsf ecx, edi
    mov         r8d, ecx
    shr         r8d, 3
.L198:
    and         cl, 24
    shr         eax, cl
    jmp         .L194
.L199:
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         r8d, ecx
    shr         r8d, 3
.L195:
    and         cl, 56
    shr         rax, cl
.L194:
    mov         rdx, qword ptr [rsp + 144]
    inc         rdx
    mov         rcx, qword ptr [rsp + 16]
    mov         qword ptr [rsp + 144], rdx
    mov         qword ptr [rcx + 160], rdx
    mov         rdx, qword ptr [rsp + 176]
    add         rdx, r8
    inc         rdx
    mov         qword ptr [rsp + 176], rdx
    mov         qword ptr [rcx + 152], rdx
    cmp         r8, 16
    jae         .L200
.L186:
    mov         rcx, r13
    jmp         .L184
.L200:
    mov         qword ptr [rsp + 136], r8
    lea         r15, [r8 + 1]
    cmp         r15, 1
    mov         qword ptr [rsp + 112], r15
    adc         r15, -1
    mov         ebx, 1
    cmp         r15, r10
    ja          .L201
    movzx       eax, al
    mov         dword ptr [rsp + 208], eax
.L202:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L201
    mov         r13, r9
    add         rsi, qword ptr [rsp + 8]
    mov         edi, dword ptr [rsp + 208]
    mov         rdx, r15
    call        r11
    test        rax, rax
    jne         .L203
    mov         rcx, rbx
    add         rcx, r15
    mov         rax, qword ptr [rsp + 112]
    mov         rbx, rcx
    sub         rax, rcx
    mov         r15d, 0
    cmovae      r15, rax
    mov         r10, qword ptr [rsp + 72]
    cmp         r15, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, r13
    jbe         .L202
    jmp         .L201
.L203:
    bsr         rax, rax
    xor         rax, 63
    add         rbx, r15
    add         rbx, rax
    add         rbx, -64
    mov         r10, qword ptr [rsp + 72]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, r13
.L201:
    add         rbx, r12
    shl         r12, 4
    add         r12, 4096
    cmp         qword ptr [rsp + 176], r12
    movzx       r15d, byte ptr [rsp + 48]
    ja          .L204
    mov         r8, qword ptr [rsp + 136]
    mov         rcx, rbx
    mov         ebx, dword ptr [rsp + 224]
    jmp         .L184
.L180:
    mov         r13, r9
.L185:
    mov         qword ptr [rsp + 136], r8
    mov         rax, qword ptr [rsp + 256]
    add         rax, r9
    mov         r9, r13
    cmp         rax, r13
    cmova       r9, rax
    mov         r8, rax
    mov         rsi, qword ptr [rsp + 104]
    movzx       edx, byte ptr [rsp + 320]
    mov         rbp, qword ptr [rsp + 200]
    sub         rbp, r8
    mov         r13, qword ptr [rsp + 16]
    jb          .L52
.L78:
    movzx       eax, dl
    movd        xmm0, eax
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm10, xmm0, 68
    add         r8, rsi
    mov         qword ptr [rsp + 320], r8
    mov         rax, qword ptr [rsp + 288]
    mov         qword ptr [rsp + 104], rsi
    add         rax, rsi
    add         rax, -256
    mov         qword ptr [rsp + 208], rax
    movzx       eax, byte ptr [r13 + 180]
    mov         byte ptr [rsp + 272], al
    mov         rax, qword ptr [r13 + 168]
    mov         qword ptr [rsp + 248], rax
    mov         rax, qword ptr [r13 + 152]
    mov         qword ptr [rsp + 48], rax
    mov         rax, qword ptr [r13 + 160]
    mov         qword ptr [rsp + 224], rax
    mov         rbx, rbp
    mov         r14, rbp
    movdqa      xmmword ptr [rsp + 144], xmm10
    jmp         .L205
.L206:
    mov         rdi, rax
    or          rdi, rcx
    or          rdi, rsi
    or          rdi, rdx
    jne         .L207
.L205:
    cmp         rbp, 256
    jae         .L208
    test        rbp, rbp
    jne         .L209
    jmp         .L210
.L208:
    cmp         rbx, 256
    setb        al
    cmp         r14, 256
    setb        cl
    or          cl, al
    je          .L211
.L209:
    mov         rax, qword ptr [rsp + 208]
    mov         qword ptr [rsp + 112], rax
    xor         ebp, ebp
    xor         ebx, ebx
    xor         r14d, r14d
.L212:
    mov         rax, qword ptr [rsp + 112]
#APP
    movdqu      xmm7, xmmword ptr [rax]
    movdqu      xmm6, xmmword ptr [rax + 16]
    movdqu      xmm3, xmmword ptr [rax + 32]
    movdqu      xmm2, xmmword ptr [rax + 48]
#NO_APP
    pcmpeqb     xmm7, xmm10
    pcmpeqb     xmm6, xmm10
    pcmpeqb     xmm3, xmm10
    pcmpeqb     xmm2, xmm10
#APP
    movdqu      xmm5, xmmword ptr [rax + 64]
    movdqu      xmm4, xmmword ptr [rax + 80]
    movdqu      xmm1, xmmword ptr [rax + 96]
    movdqu      xmm0, xmmword ptr [rax + 112]
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
    je          .L213
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
.L213:
    mov         rdx, qword ptr [rsp + 112]
#APP
    movdqu      xmm7, xmmword ptr [rdx + 128]
    movdqu      xmm6, xmmword ptr [rdx + 144]
    movdqu      xmm3, xmmword ptr [rdx + 160]
    movdqu      xmm2, xmmword ptr [rdx + 176]
#NO_APP
    pcmpeqb     xmm7, xmm10
    pcmpeqb     xmm6, xmm10
    pcmpeqb     xmm3, xmm10
    pcmpeqb     xmm2, xmm10
#APP
    movdqu      xmm5, xmmword ptr [rdx + 192]
    movdqu      xmm4, xmmword ptr [rdx + 208]
    movdqu      xmm1, xmmword ptr [rdx + 224]
    movdqu      xmm0, xmmword ptr [rdx + 240]
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
    je          .L206
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
    mov         r12, rbx
    mov         rbx, r9
    pmovmskb    r9d, xmm1
    pmovmskb    esi, xmm0
    shl         esi, 16
    or          esi, r9d
    mov         r9, rbx
    mov         rbx, r12
    shl         rdx, 32
    or          rdx, rdi
    shl         rsi, 32
    or          rsi, r8
    jmp         .L206
.L211:
    mov         rax, qword ptr [rsp + 320]
    mov         qword ptr [rsp + 112], rax
    add         rax, 256
    add         rbp, -256
    add         rbx, -256
    add         r14, -256
    mov         qword ptr [rsp + 320], rax
    jmp         .L212
.L207:
    mov         qword ptr [rsp + 312], rbx
    mov         qword ptr [rsp + 384], rax
    mov         qword ptr [rsp + 392], rcx
    mov         qword ptr [rsp + 400], rdx
    mov         qword ptr [rsp + 408], rsi
    mov         rdi, qword ptr [rsp + 112]
    sub         rdi, qword ptr [rsp + 104]
    mov         qword ptr [rsp + 112], rdi
    lea         rdi, [rax - 1]
    and         rdi, rax
    lea         r8, [rdi - 1]
    test        rdi, r8
    mov         qword ptr [rsp + 176], rbp
    je          .L214
    lea         rdi, [rsi - 1]
    and         rdi, rsi
    lea         r8, [rdi - 1]
    test        rdi, r8
    je          .L214
    xor         edx, edx
    mov         qword ptr [rsp + 256], r14
    jmp         .L215
.L214:
    xor         edi, edi
    test        rax, rax
    setne       dil
    xor         eax, eax
    test        rcx, rcx
    setne       al
    lea         rax, [rdi + 2*rax]
    xor         ecx, ecx
    test        rdx, rdx
    setne       cl
    lea         rax, [rax + 4*rcx]
    xor         ebx, ebx
    test        rsi, rsi
    setne       bl
    shl         ebx, 3
    or          rbx, rax
    je          .L216
    mov         qword ptr [rsp + 256], r14
    jmp         .L217
.L218:
    mov         r9, rdi
    mov         rdx, qword ptr [rsp + 32]
    mov         eax, edx
    and         al, 15
    movzx       eax, al
    mov         rcx, qword ptr [rsp + 16]
    mov         qword ptr [rcx + 8*rax], r12
    inc         dl
    cmp         dl, byte ptr [rsp + 272]
    mov         qword ptr [rsp + 32], rdx
    jae         .L219
.L220:
    mov         r14, qword ptr [rsp + 256]
.L221:
    not         r13
    and         rbx, r13
    je          .L216
.L217:
    rep         bsf rax, rbx
    mov         edx, eax
    shl         edx, 6
    add         rdx, qword ptr [rsp + 112]
    mov         rcx, r9
    sub         rcx, rdx
    mov         edi, 0
    cmovb       rcx, rdi
    mov         rsi, -1
    shl         rsi, cl
    cmp         rcx, 64
    cmovae      rsi, rdi
    and         rsi, qword ptr [rsp + 8*rax + 384]
    lea         rdi, [rsi - 1]
    xor         r13d, r13d
    and         rdi, rsi
    sete        r13b
    mov         ecx, eax
    shl         r13, cl
    mov         qword ptr [rsp + 8*rax + 384], rdi
    cmp         rsi, 1
    jb          .L221
    rep         bsf r12, rsi
    add         r12, rdx
    lea         rdi, [r12 + r10]
    cmp         r10, 1
    je          .L218
    cmp         r12, rdi
    seta        al
    cmp         rdi, qword ptr [rsp + 24]
    seta        cl
    or          cl, al
    je          .L222
    mov         rbp, qword ptr [rsp + 176]
    jmp         .L220
.L222:
    mov         rbp, rdi
    mov         rax, qword ptr [rsp + 40]
    lea         rcx, [rax + r12]
    cmp         r10, 17
    jb          .L223
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
.L224:
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    mov         rdi, qword ptr [rsi]
    cmp         rax, rdi
    jne         .L225
    add         rcx, 8
    add         rsi, 8
    lea         rax, [r10 + rdx]
    add         rax, -8
    add         rdx, -8
    cmp         rax, 16
    ja          .L224
    lea         rdi, [r10 + rdx]
    neg         rdx
    jmp         .L226
.L223:
    cmp         r10, 7
    ja          .L227
    cmp         r10, 4
    jae         .L228
    cmp         r10, 2
    jae         .L229
    test        r10, r10
    mov         rdi, rbp
    mov         rbp, qword ptr [rsp + 176]
    je          .L218
#APP
    movzx       eax, byte ptr [rcx]
#NO_APP
    mov         rcx, qword ptr [rsp + 8]
    cmp         byte ptr [rcx], al
    je          .L218
    xor         esi, esi
    jmp         .L230
.L225:
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         esi, ecx
    shr         esi, 3
    sub         rsi, rdx
    jmp         .L231
.L227:
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
    mov         rdi, r10
.L226:
    mov         r8, qword ptr [rsi]
    mov         rsi, qword ptr [rsi + rdi - 8]
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    cmp         rax, r8
    jne         .L232
    lea         rax, [rcx + rdi]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rsi
    mov         rdi, rbp
    mov         rbp, qword ptr [rsp + 176]
    je          .L218
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 352]
.L233:
    and         cl, 56
    shr         rax, cl
    jmp         .L230
.L232:
    xor         r8, rax
    rep         bsf rcx, r8
    mov         esi, ecx
    shr         esi, 3
    add         rsi, rdx
.L231:
    and         cl, 56
    shr         rax, cl
.L234:
    mov         rbp, qword ptr [rsp + 176]
.L230:
    mov         rdx, qword ptr [rsp + 224]
    inc         rdx
    mov         rcx, qword ptr [rsp + 16]
    mov         qword ptr [rsp + 224], rdx
    mov         qword ptr [rcx + 160], rdx
    mov         rdx, qword ptr [rsp + 48]
    add         rdx, rsi
    inc         rdx
    mov         qword ptr [rsp + 48], rdx
    mov         qword ptr [rcx + 152], rdx
    cmp         rsi, 16
    mov         qword ptr [rsp + 136], rsi
    jb          .L220
    lea         r15, [rsi + 1]
    cmp         r15, 1
    mov         qword ptr [rsp + 96], r15
    adc         r15, -1
    mov         r9d, 1
    cmp         r15, r10
    ja          .L235
    movzx       r14d, al
.L236:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L235
    mov         rbp, r9
    add         rsi, qword ptr [rsp + 8]
    mov         edi, r14d
    mov         rdx, r15
    call        r11
    test        rax, rax
    jne         .L237
    mov         r9, rbp
    add         r9, r15
    mov         rax, qword ptr [rsp + 96]
    sub         rax, r9
    mov         r15d, 0
    cmovae      r15, rax
    mov         r10, qword ptr [rsp + 72]
    cmp         r15, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rbp, qword ptr [rsp + 176]
    movdqa      xmm10, xmmword ptr [rsp + 144]
    jbe         .L236
    jmp         .L235
.L228:
    mov         rax, qword ptr [rsp + 8]
    mov         esi, dword ptr [rax]
    mov         edx, dword ptr [rax + r10 - 4]
#APP
    mov         eax, dword ptr [rcx]
#NO_APP
    cmp         eax, esi
    jne         .L238
    lea         rax, [rcx + r10]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, edx
    mov         rdi, rbp
    mov         rbp, qword ptr [rsp + 176]
    je          .L218
    xor         edx, eax
    rep         bsf ecx, edx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 344]
    and         cl, 24
    shr         eax, cl
    jmp         .L230
.L237:
    bsr         rax, rax
    xor         rax, 63
    mov         r9, rbp
    add         r9, r15
    add         r9, rax
    add         r9, -64
    mov         r10, qword ptr [rsp + 72]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rbp, qword ptr [rsp + 176]
    movdqa      xmm10, xmmword ptr [rsp + 144]
.L235:
    add         r9, r12
    shl         r12, 4
    add         r12, 4096
    cmp         qword ptr [rsp + 48], r12
    jbe         .L220
    jmp         .L239
.L229:
    mov         rax, qword ptr [rsp + 8]
    movzx       esi, word ptr [rax]
    movzx       edx, word ptr [rax + r10 - 2]
#APP
    movzx       eax, word ptr [rcx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L240
    lea         rax, [rcx + r10]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdx
    mov         rdi, rbp
    mov         rbp, qword ptr [rsp + 176]
    je          .L218
    xor         rdx, rax
    rep         bsf rcx, rdx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 336]
    jmp         .L233
.L238:
    xor         esi, eax
    rep         bsf ecx, esi
    mov         esi, ecx
    shr         esi, 3
    and         cl, 24
    shr         eax, cl
    jmp         .L234
.L240:
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
    jmp         .L231
.L241:
    mov         qword ptr [rsp + 32], rax
.L242:
    mov         rdx, qword ptr [rsp + 88]
    inc         rdx
    cmp         rdx, 4
    mov         r14, qword ptr [rsp + 256]
    je          .L216
.L215:
    mov         r15, rdx
    shl         r15, 6
    add         r15, qword ptr [rsp + 112]
    mov         rcx, r9
    sub         rcx, r15
    mov         eax, 0
    cmovb       rcx, rax
    mov         rbx, -1
    shl         rbx, cl
    cmp         rcx, 64
    mov         esi, 0
    cmovae      rbx, rax
    mov         qword ptr [rsp + 88], rdx
    and         rbx, qword ptr [rsp + 8*rdx + 384]
    je          .L242
    cmp         r10, 1
    mov         r13, qword ptr [rsp + 16]
    jne         .L243
    movzx       edi, byte ptr [rsp + 272]
    mov         r8, qword ptr [rsp + 32]
    jmp         .L244
.L245:
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    lea         rcx, [rbx - 1]
    and         rdx, rcx
    mov         r8d, eax
    and         rbx, rdx
    je          .L241
.L244:
    rep         bsf rcx, rbx
    lea         rax, [rcx + r15]
    mov         edx, r8d
    and         dl, 15
    movzx       edx, dl
    mov         qword ptr [r13 + 8*rdx], rax
    lea         eax, [r8 + 1]
    lea         r9, [rcx + r15]
    inc         r9
    cmp         al, dil
    jae         .L246
    mov         rdx, r9
    mov         ecx, 0
    sub         rdx, r15
    jb          .L245
    mov         rcx, rdx
    jmp         .L245
.L243:
    mov         qword ptr [rsp + 96], r15
    jmp         .L247
.L248:
    mov         rcx, qword ptr [rsp + 32]
    mov         eax, ecx
    and         al, 15
    movzx       eax, al
    mov         qword ptr [r13 + 8*rax], r12
    inc         cl
    cmp         cl, byte ptr [rsp + 272]
    mov         qword ptr [rsp + 32], rcx
    jae         .L249
    mov         r9, rbp
.L250:
    mov         rbp, qword ptr [rsp + 176]
    lea         rax, [rbx - 1]
    mov         rcx, r9
    sub         rcx, r15
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    and         rdx, rax
    and         rbx, rdx
    je          .L242
.L247:
    rep         bsf r12, rbx
    add         r12, r15
    mov         rcx, r12
    add         rcx, r10
    setb        al
    mov         rbp, rcx
    cmp         rcx, qword ptr [rsp + 24]
    seta        cl
    or          cl, al
    jne         .L250
    mov         rax, qword ptr [rsp + 40]
    lea         rcx, [rax + r12]
    cmp         r10, 17
    jb          .L251
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
.L252:
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    mov         rdi, qword ptr [rsi]
    cmp         rax, rdi
    jne         .L253
    add         rcx, 8
    add         rsi, 8
    lea         rax, [r10 + rdx]
    add         rax, -8
    add         rdx, -8
    cmp         rax, 16
    ja          .L252
    lea         rdi, [r10 + rdx]
    neg         rdx
    jmp         .L254
.L251:
    cmp         r10, 7
    ja          .L255
    cmp         r10, 4
    jae         .L256
    cmp         r10, 2
    jae         .L257
    test        r10, r10
    je          .L248
#APP
    movzx       eax, byte ptr [rcx]
#NO_APP
    mov         rcx, qword ptr [rsp + 8]
    cmp         byte ptr [rcx], al
    je          .L248
    xor         esi, esi
    jmp         .L258
.L253:
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         esi, ecx
    shr         esi, 3
    sub         rsi, rdx
    jmp         .L259
.L255:
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
    mov         rdi, r10
.L254:
    mov         r8, qword ptr [rsi]
    mov         rsi, qword ptr [rsi + rdi - 8]
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    cmp         rax, r8
    jne         .L260
    lea         rax, [rcx + rdi]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rsi
    je          .L248
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 352]
    jmp         .L259
.L260:
    xor         r8, rax
    rep         bsf rcx, r8
    mov         esi, ecx
    shr         esi, 3
    add         rsi, rdx
.L259:
    and         cl, 56
    shr         rax, cl
.L258:
    mov         rcx, qword ptr [rsp + 224]
    inc         rcx
    mov         qword ptr [rsp + 224], rcx
    mov         qword ptr [r13 + 160], rcx
    mov         rcx, qword ptr [rsp + 48]
    add         rcx, rsi
    inc         rcx
    mov         qword ptr [rsp + 48], rcx
    mov         qword ptr [r13 + 152], rcx
    cmp         rsi, 16
    mov         qword ptr [rsp + 136], rsi
    jb          .L250
    lea         r15, [rsi + 1]
    cmp         r15, 1
    mov         r14, r15
    adc         r15, -1
    mov         r9d, 1
    cmp         r15, r10
    ja          .L261
    movzx       ebp, al
.L262:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L261
    mov         r13, r9
    add         rsi, qword ptr [rsp + 8]
    mov         edi, ebp
    mov         rdx, r15
    call        r11
    test        rax, rax
    jne         .L263
    mov         r9, r13
    add         r9, r15
    mov         rax, r14
    sub         rax, r9
    mov         r15d, 0
    cmovae      r15, rax
    mov         r10, qword ptr [rsp + 72]
    cmp         r15, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    movdqa      xmm10, xmmword ptr [rsp + 144]
    jbe         .L262
    jmp         .L261
.L256:
    mov         rax, qword ptr [rsp + 8]
    mov         esi, dword ptr [rax]
    mov         edx, dword ptr [rax + r10 - 4]
#APP
    mov         eax, dword ptr [rcx]
#NO_APP
    cmp         eax, esi
    jne         .L264
    lea         rax, [rcx + r10]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, edx
    je          .L248
    xor         edx, eax
    rep         bsf ecx, edx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 344]
    jmp         .L265
.L263:
    bsr         rax, rax
    xor         rax, 63
    mov         r9, r13
    add         r9, r15
    add         r9, rax
    add         r9, -64
    mov         r10, qword ptr [rsp + 72]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    movdqa      xmm10, xmmword ptr [rsp + 144]
.L261:
    add         r9, r12
    shl         r12, 4
    add         r12, 4096
    cmp         qword ptr [rsp + 48], r12
    mov         r15, qword ptr [rsp + 96]
    ja          .L239
    mov         r13, qword ptr [rsp + 16]
    jmp         .L250
.L257:
    mov         rax, qword ptr [rsp + 8]
    movzx       esi, word ptr [rax]
    movzx       edx, word ptr [rax + r10 - 2]
#APP
    movzx       eax, word ptr [rcx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L266
    lea         rax, [rcx + r10]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdx
    je          .L248
    xor         rdx, rax
    rep         bsf rcx, rdx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 336]
    jmp         .L259
.L264:
    xor         esi, eax
    rep         bsf ecx, esi
    mov         esi, ecx
    shr         esi, 3
.L265:
    and         cl, 24
    shr         eax, cl
    jmp         .L258
.L266:
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
    jmp         .L259
.L216:
    mov         rax, qword ptr [rsp + 288]
    sub         rax, rbp
    sub         rax, qword ptr [rsp + 248]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [rsp + 224]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         r13, qword ptr [rsp + 16]
    mov         rbx, qword ptr [rsp + 312]
    jbe         .L205
    mov         rdx, qword ptr [rsp + 200]
    sub         rdx, rbp
    cmp         rdx, r9
    cmovbe      rdx, r9
    mov         al, 2
    movzx       eax, al
    lea         rcx, [rip + .C1]
    movsxd      rax, dword ptr [rcx + 4*rax]
    add         rax, rcx
    mov         rsi, rdx
    mov         r9, rdx
    mov         r14, qword ptr [rsp + 24]
    jmp         rax
.L210:
    mov         rax, qword ptr [rsp + 200]
    cmp         rax, r9
    cmova       r9, rax
    mov         al, 1
    movzx       eax, al
    lea         rcx, [rip + .C1]
    movsxd      rax, dword ptr [rcx + 4*rax]
    add         rax, rcx
    mov         rsi, r9
    mov         r14, qword ptr [rsp + 24]
    jmp         rax
.L246:
    inc         r8b
    mov         qword ptr [rsp + 32], r8
    xor         r14d, r14d
    jmp         .L52
.L74:
    mov         rax, qword ptr [rsp + 368]
    cmp         r12, rax
    cmovb       rax, r12
    mov         rcx, qword ptr [rsp + 40]
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
    pmovmskb    edi, xmm3
    shl         edi, 16
    or          edi, ecx
    shl         rdi, 32
    or          rdi, rdx
    sub         r12d, eax
    mov         ecx, r12d
    shr         rdi, cl
    cmp         r15b, 1
    ja          .L267
    test        rdi, rdi
    jne         .L267
    mov         qword ptr [rsp + 88], 0
    jmp         .L76
.L147:
    mov         r14b, 3
    mov         r13, qword ptr [rsp + 16]
    jmp         .L8
.L239:
    mov         r14b, 3
    mov         r13, qword ptr [rsp + 16]
    jmp         .L52
.L127:
    xor         r14d, r14d
    mov         r13, qword ptr [rsp + 16]
    jmp         .L8
.L219:
    xor         r14d, r14d
    mov         r13, qword ptr [rsp + 16]
    jmp         .L52
.L90:
    xor         r14d, r14d
    mov         r9, rcx
    jmp         .L8
.L183:
    mov         qword ptr [rsp + 136], r8
    xor         r14d, r14d
    mov         r9, rcx
    mov         r13, qword ptr [rsp + 16]
    jmp         .L52
.L75:
    mov         qword ptr [rsp + 96], rax
    mov         r12, qword ptr [rsp + 256]
    add         r12, qword ptr [rsp + 168]
    mov         edi, dword ptr [rsp + 272]
    mov         rsi, qword ptr [rsp + 40]
    mov         rdx, qword ptr [rsp + 24]
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rcx, r12
    mov         r9, qword ptr [rsp + 168]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r10, qword ptr [rsp + 72]
    mov         r8, qword ptr [rsp + 208]
    jmp         .L268
.L267:
    mov         qword ptr [rsp + 96], rdi
    mov         rdi, qword ptr [rsp + 256]
    add         rdi, r9
    mov         r12, qword ptr [rsp + 368]
    cmp         rdi, r12
    cmovb       r12, rdi
    mov         rcx, qword ptr [rsp + 40]
    lea         rcx, [rcx + r12]
#APP
    movdqu      xmm0, xmmword ptr [rcx]
    movdqu      xmm1, xmmword ptr [rcx + 16]
    movdqu      xmm2, xmmword ptr [rcx + 32]
    movdqu      xmm3, xmmword ptr [rcx + 48]
#NO_APP
    movd        xmm4, dword ptr [rsp + 272]
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
    sub         rdi, r12
    mov         rcx, rdi
.L268:
    shr         rax, cl
    and         rax, qword ptr [rsp + 96]
    mov         qword ptr [rsp + 88], rax
.L76:
    cmp         r10, qword ptr [rsp + 224]
    jbe         .L269
    cmp         r15b, 3
    jne         .L269
    cmp         qword ptr [rsp + 88], 0
    je          .L269
    mov         rcx, qword ptr [rsp + 224]
    lea         rsi, [r9 + rcx]
    mov         rax, qword ptr [rsp + 8]
    movzx       edi, byte ptr [rax + rcx]
    mov         rdx, qword ptr [rsp + 24]
    cmp         rdx, 64
    jae         .L270
    mov         qword ptr [rsp + 224], rsi
    mov         rsi, qword ptr [rsp + 40]
    mov         r12, r9
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rcx, qword ptr [rsp + 224]
    mov         r8, qword ptr [rsp + 208]
    mov         r9, r12
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r10, qword ptr [rsp + 72]
    jmp         .L271
.L269:
    mov         r12d, dword ptr [rsp + 84]
    mov         rdi, qword ptr [rsp + 88]
    jmp         .L82
.L175:
    xor         r14d, r14d
    mov         r9, rbp
    jmp         .L8
.L249:
    xor         r14d, r14d
    mov         r9, rbp
    jmp         .L52
.L57:
    xor         ebp, ebp
    mov         r10, qword ptr [rsp + 72]
    mov         r11, r12
    mov         r9, r13
    mov         r12, qword ptr [rsp + 144]
    mov         r13d, dword ptr [rsp + 48]
    jmp         .L176
.L270:
    mov         r12, qword ptr [rsp + 368]
    cmp         rsi, r12
    cmovb       r12, rsi
    mov         rax, qword ptr [rsp + 40]
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
    pmovmskb    edx, xmm1
    shl         edx, 16
    or          edx, eax
    pcmpeqb     xmm2, xmm4
    mov         rcx, rsi
    pmovmskb    esi, xmm2
    pcmpeqb     xmm3, xmm4
    pmovmskb    eax, xmm3
    shl         eax, 16
    or          eax, esi
    shl         rax, 32
    or          rax, rdx
    sub         rcx, r12
.L271:
    mov         r12d, dword ptr [rsp + 84]
    shr         rax, cl
    mov         rdi, qword ptr [rsp + 88]
    and         rdi, rax
.L82:
    mov         rcx, qword ptr [rsp + 112]
    shl         rdi, cl
    shr         rdi, cl
    cmp         r10, 3
    je          .L272
    cmp         r10, 2
    je          .L273
    cmp         r10, 1
    mov         r15, rdi
    jne         .L274
    mov         al, 1
    mov         dword ptr [rsp + 112], eax
    jmp         .L275
.L273:
    cmp         r13b, byte ptr [rsp + 320]
    setne       al
    mov         dword ptr [rsp + 112], eax
    jmp         .L276
.L272:
    cmp         r15b, 3
    setae       al
    mov         edx, dword ptr [rsp + 320]
    cmp         r13b, dl
    setne       cl
    cmp         bl, dl
    setne       dl
    and         dl, cl
    cmp         r13b, bl
    setne       cl
    and         cl, al
    and         cl, dl
    mov         dword ptr [rsp + 112], ecx
.L276:
    mov         r15, rdi
    jmp         .L275
.L274:
    mov         dword ptr [rsp + 112], 0
.L275:
    test        r15, r15
    je          .L277
    mov         rax, qword ptr [rsp + 16]
    movzx       ecx, byte ptr [rax + 180]
    mov         byte ptr [rsp + 320], cl
    mov         rcx, qword ptr [rax + 152]
    mov         qword ptr [rsp + 272], rcx
    mov         rax, qword ptr [rax + 160]
    mov         qword ptr [rsp + 96], rax
    mov         r13, r9
    jmp         .L278
.L279:
    mov         rsi, qword ptr [rsp + 32]
    mov         eax, esi
    and         al, 15
    movzx       eax, al
    mov         rdx, qword ptr [rsp + 16]
    mov         qword ptr [rdx + 8*rax], rbx
    inc         sil
    mov         qword ptr [rsp + 32], rsi
    cmp         sil, byte ptr [rsp + 320]
    jae         .L280
.L281:
    lea         rax, [r15 - 1]
    mov         r13, rcx
    sub         rcx, r9
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    and         rdx, rax
    and         r15, rdx
    je          .L282
.L278:
    rep         bsf rbx, r15
    add         rbx, r9
    lea         rcx, [rbx + r10]
    cmp         byte ptr [rsp + 112], 0
    jne         .L279
    cmp         rcx, qword ptr [rsp + 24]
    ja          .L283
    mov         rax, qword ptr [rsp + 40]
    lea         rdx, [rax + rbx]
    cmp         r10, 17
    jb          .L284
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 8]
.L285:
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    mov         r8, qword ptr [rdi]
    cmp         rax, r8
    jne         .L286
    add         rdx, 8
    add         rdi, 8
    lea         rax, [r10 + rsi]
    add         rax, -8
    add         rsi, -8
    cmp         rax, 16
    ja          .L285
    mov         r12, r9
    lea         r8, [r10 + rsi]
    neg         rsi
    jmp         .L287
.L284:
    cmp         r10, 7
    ja          .L288
    cmp         r10, 4
    jae         .L289
    cmp         r10, 2
    jae         .L290
    test        r10, r10
    je          .L279
#APP
    movzx       eax, byte ptr [rdx]
#NO_APP
    mov         rdx, qword ptr [rsp + 8]
    cmp         byte ptr [rdx], al
    je          .L279
    xor         edx, edx
    jmp         .L291
.L286:
    xor         r8, rax
    rep         bsf rcx, r8
    mov         edx, ecx
    shr         edx, 3
    sub         rdx, rsi
    and         cl, 56
    shr         rax, cl
    jmp         .L292
.L288:
    mov         r12, r9
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 8]
    mov         r8, r10
.L287:
    mov         r9, qword ptr [rdi]
    mov         rdi, qword ptr [rdi + r8 - 8]
#APP
    mov         rax, qword ptr [rdx]
#NO_APP
    cmp         rax, r9
    jne         .L293
    lea         rax, [rdx + r8]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         r9, r12
    mov         r12d, dword ptr [rsp + 84]
    mov         r8, qword ptr [rsp + 208]
    je          .L279
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 352]
    jmp         .L294
.L293:
    xor         r9, rax
    rep         bsf rcx, r9
    mov         edx, ecx
    shr         edx, 3
    add         rdx, rsi
    and         cl, 56
    shr         rax, cl
    mov         r9, r12
    mov         r12d, dword ptr [rsp + 84]
.L292:
    mov         r8, qword ptr [rsp + 208]
    jmp         .L291
.L289:
    mov         rax, qword ptr [rsp + 8]
    mov         edi, dword ptr [rax]
    mov         esi, dword ptr [rax + r10 - 4]
#APP
    mov         eax, dword ptr [rdx]
#NO_APP
    cmp         eax, edi
    jne         .L295
    lea         rax, [rdx + r10]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, esi
    je          .L279
    xor         esi, eax
    rep         bsf ecx, esi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 344]
    jmp         .L296
.L290:
    mov         rax, qword ptr [rsp + 8]
    movzx       edi, word ptr [rax]
    movzx       esi, word ptr [rax + r10 - 2]
#APP
    movzx       eax, word ptr [rdx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdi
    jne         .L297
    lea         rax, [rdx + r10]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    je          .L279
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 336]
    jmp         .L294
.L295:
    xor         edi, eax
    rep         bsf ecx, edi
    mov         edx, ecx
    shr         edx, 3
.L296:
    and         cl, 24
    shr         eax, cl
    jmp         .L291
.L297:
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         edx, ecx
    shr         edx, 3
.L294:
    and         cl, 56
    shr         rax, cl
.L291:
    mov         rsi, qword ptr [rsp + 96]
    inc         rsi
    mov         rcx, qword ptr [rsp + 16]
    mov         qword ptr [rsp + 96], rsi
    mov         qword ptr [rcx + 160], rsi
    mov         rsi, qword ptr [rsp + 272]
    add         rsi, rdx
    inc         rsi
    mov         qword ptr [rsp + 272], rsi
    mov         qword ptr [rcx + 152], rsi
    cmp         rdx, 16
    mov         qword ptr [rsp + 136], rdx
    jae         .L298
.L283:
    mov         rcx, r13
    jmp         .L281
.L298:
    mov         qword ptr [rsp + 88], r15
    lea         r15, [rdx + 1]
    cmp         r15, 1
    mov         qword ptr [rsp + 224], r15
    adc         r15, -1
    mov         r12d, 1
    cmp         r15, r10
    ja          .L299
    movzx       eax, al
    mov         dword ptr [rsp + 256], eax
.L300:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L299
    mov         r13, r9
    add         rsi, qword ptr [rsp + 8]
    mov         edi, dword ptr [rsp + 256]
    mov         rdx, r15
    call        r11
    test        rax, rax
    jne         .L301
    mov         rcx, r12
    add         rcx, r15
    mov         rax, qword ptr [rsp + 224]
    mov         r12, rcx
    sub         rax, rcx
    mov         r15d, 0
    cmovae      r15, rax
    mov         r10, qword ptr [rsp + 72]
    cmp         r15, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, r13
    mov         r8, qword ptr [rsp + 208]
    jbe         .L300
    jmp         .L299
.L301:
    bsr         rax, rax
    xor         rax, 63
    add         r12, r15
    add         r12, rax
    add         r12, -64
    mov         r10, qword ptr [rsp + 72]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, r13
    mov         r8, qword ptr [rsp + 208]
.L299:
    add         r12, rbx
    shl         rbx, 4
    add         rbx, 4096
    cmp         qword ptr [rsp + 272], rbx
    mov         r15, qword ptr [rsp + 88]
    ja          .L302
    mov         rcx, r12
    mov         r12d, dword ptr [rsp + 84]
    jmp         .L281
.L277:
    mov         r13, r9
.L282:
    mov         rcx, qword ptr [rsp + 104]
    add         rcx, r9
    mov         r9, r13
    cmp         rcx, r13
    cmova       r9, rcx
    mov         rsi, qword ptr [rsp + 432]
.L80:
    mov         rdx, qword ptr [rsp + 200]
    sub         rdx, rcx
    mov         r13, qword ptr [rsp + 16]
    jb          .L70
    mov         rax, qword ptr [rsp + 40]
    add         rbp, rax
    add         r8, rax
    movzx       eax, byte ptr [rsp + 48]
    movd        xmm0, eax
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    movdqa      xmmword ptr [rsp + 112], xmm0
    movd        xmm0, dword ptr [rsp + 144]
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    movdqa      xmmword ptr [rsp + 208], xmm0
    movd        xmm0, dword ptr [rsp + 176]
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    movdqa      xmmword ptr [rsp + 176], xmm0
    lea         rax, [rsi + rcx]
    mov         qword ptr [rsp + 248], rax
    lea         rax, [rcx + rbp]
    mov         qword ptr [rsp + 312], rax
    add         rcx, r8
    mov         qword ptr [rsp + 88], rcx
    mov         rax, qword ptr [rsp + 288]
    mov         qword ptr [rsp + 432], rsi
    lea         rcx, [rsi + rax]
    add         rcx, -256
    mov         qword ptr [rsp + 168], rcx
    lea         rcx, [rbp + rax - 256]
    mov         qword ptr [rsp + 424], rcx
    lea         rax, [r8 + rax - 256]
    mov         qword ptr [rsp + 416], rax
    movzx       eax, byte ptr [r13 + 180]
    mov         byte ptr [rsp + 83], al
    mov         rax, qword ptr [r13 + 144]
    mov         qword ptr [rsp + 448], rax
    mov         rax, qword ptr [r13 + 152]
    mov         qword ptr [rsp + 360], rax
    mov         rax, qword ptr [r13 + 168]
    mov         qword ptr [rsp + 440], rax
    mov         rax, qword ptr [r13 + 160]
    mov         qword ptr [rsp + 376], rax
    mov         qword ptr [rsp + 96], rdx
    mov         qword ptr [rsp + 104], rdx
    mov         r14, qword ptr [rsp + 32]
    mov         rbp, rdx
.L303:
    mov         qword ptr [rsp + 32], r14
    mov         rbx, r9
    jmp         .L304
.L305:
    mov         rdi, rax
    or          rdi, rsi
    or          rdi, rdx
    or          rdi, rcx
    jne         .L306
.L304:
    cmp         rbp, 256
    jae         .L307
    test        rbp, rbp
    jne         .L308
    jmp         .L309
.L307:
    mov         rdx, qword ptr [rsp + 96]
    cmp         rdx, 256
    setb        al
    mov         rsi, qword ptr [rsp + 104]
    cmp         rsi, 256
    setb        cl
    or          cl, al
    je          .L310
.L308:
    mov         r14, qword ptr [rsp + 168]
    mov         rdx, qword ptr [rsp + 424]
    mov         rcx, qword ptr [rsp + 416]
    xor         ebp, ebp
    mov         rax, qword ptr [rsp + 248]
    mov         qword ptr [rsp + 312], rax
    mov         qword ptr [rsp + 96], 0
    mov         qword ptr [rsp + 88], rax
    mov         qword ptr [rsp + 104], 0
.L311:
#APP
    movdqu      xmm3, xmmword ptr [r14]
    movdqu      xmm2, xmmword ptr [r14 + 16]
    movdqu      xmm1, xmmword ptr [r14 + 32]
    movdqu      xmm0, xmmword ptr [r14 + 48]
#NO_APP
    movaps      xmmword ptr [rsp + 272], xmm3
    movaps      xmmword ptr [rsp + 320], xmm2
    movaps      xmmword ptr [rsp + 48], xmm1
    movaps      xmmword ptr [rsp + 144], xmm0
#APP
    movdqu      xmm13, xmmword ptr [rdx]
    movdqu      xmm11, xmmword ptr [rdx + 16]
    movdqu      xmm7, xmmword ptr [rdx + 32]
    movdqu      xmm0, xmmword ptr [rdx + 48]
#NO_APP
    movaps      xmmword ptr [rsp + 288], xmm0
#APP
    movdqu      xmm5, xmmword ptr [rcx]
    movdqu      xmm0, xmmword ptr [rcx + 16]
    movdqu      xmm15, xmmword ptr [rcx + 32]
    movdqu      xmm1, xmmword ptr [rcx + 48]
#NO_APP
    movaps      xmmword ptr [rsp + 256], xmm1
    movaps      xmmword ptr [rsp + 224], xmm0
#APP
    movdqu      xmm4, xmmword ptr [r14 + 64]
    movdqu      xmm6, xmmword ptr [r14 + 80]
    movdqu      xmm8, xmmword ptr [r14 + 96]
    movdqu      xmm10, xmmword ptr [r14 + 112]
#NO_APP
    movdqa      xmm1, xmmword ptr [rsp + 112]
    pcmpeqb     xmm4, xmm1
#APP
    movdqu      xmm9, xmmword ptr [rdx + 64]
    movdqu      xmm12, xmmword ptr [rdx + 80]
    movdqu      xmm14, xmmword ptr [rdx + 96]
    movdqu      xmm0, xmmword ptr [rdx + 112]
#NO_APP
    movdqa      xmm3, xmmword ptr [rsp + 208]
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
    movdqu      xmm10, xmmword ptr [rcx + 64]
    movdqu      xmm8, xmmword ptr [rcx + 80]
    movdqu      xmm6, xmmword ptr [rcx + 96]
    movdqu      xmm4, xmmword ptr [rcx + 112]
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
    movdqa      xmm0, xmmword ptr [rsp + 320]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm11, xmm3
    pand        xmm11, xmm0
    movdqa      xmm0, xmmword ptr [rsp + 48]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm7, xmm3
    pand        xmm7, xmm0
    movdqa      xmm9, xmmword ptr [rsp + 144]
    pcmpeqb     xmm9, xmm1
    movdqa      xmm1, xmmword ptr [rsp + 256]
    movdqa      xmm0, xmmword ptr [rsp + 288]
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
    mov         esi, 0
    mov         eax, 0
    test        edi, edi
    je          .L312
    pmovmskb    eax, xmm10
    pmovmskb    edi, xmm8
    shl         edi, 16
    or          edi, eax
    pmovmskb    esi, xmm6
    pmovmskb    eax, xmm4
    shl         eax, 16
    or          eax, esi
    pmovmskb    esi, xmm7
    pmovmskb    r8d, xmm3
    shl         r8d, 16
    or          r8d, esi
    pmovmskb    r9d, xmm15
    pmovmskb    esi, xmm1
    shl         esi, 16
    or          esi, r9d
    mov         r9, rbx
    shl         rsi, 32
    or          rsi, r8
    shl         rax, 32
    or          rax, rdi
.L312:
#APP
    movdqu      xmm3, xmmword ptr [r14 + 128]
    movdqu      xmm2, xmmword ptr [r14 + 144]
    movdqu      xmm1, xmmword ptr [r14 + 160]
    movdqu      xmm0, xmmword ptr [r14 + 176]
#NO_APP
    movaps      xmmword ptr [rsp + 272], xmm3
    movaps      xmmword ptr [rsp + 320], xmm2
    movaps      xmmword ptr [rsp + 48], xmm1
    movaps      xmmword ptr [rsp + 144], xmm0
#APP
    movdqu      xmm13, xmmword ptr [rdx + 128]
    movdqu      xmm11, xmmword ptr [rdx + 144]
    movdqu      xmm4, xmmword ptr [rdx + 160]
    movdqu      xmm0, xmmword ptr [rdx + 176]
#NO_APP
    movaps      xmmword ptr [rsp + 288], xmm0
#APP
    movdqu      xmm2, xmmword ptr [rcx + 128]
    movdqu      xmm7, xmmword ptr [rcx + 144]
    movdqu      xmm0, xmmword ptr [rcx + 160]
    movdqu      xmm1, xmmword ptr [rcx + 176]
#NO_APP
    movaps      xmmword ptr [rsp + 256], xmm1
    movaps      xmmword ptr [rsp + 224], xmm0
#APP
    movdqu      xmm5, xmmword ptr [r14 + 192]
    movdqu      xmm6, xmmword ptr [r14 + 208]
    movdqu      xmm9, xmmword ptr [r14 + 224]
    movdqu      xmm10, xmmword ptr [r14 + 240]
#NO_APP
    movdqa      xmm1, xmmword ptr [rsp + 112]
    pcmpeqb     xmm5, xmm1
#APP
    movdqu      xmm8, xmmword ptr [rdx + 192]
    movdqu      xmm12, xmmword ptr [rdx + 208]
    movdqu      xmm14, xmmword ptr [rdx + 224]
    movdqu      xmm0, xmmword ptr [rdx + 240]
#NO_APP
    movdqa      xmm3, xmmword ptr [rsp + 208]
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
    movdqu      xmm10, xmmword ptr [rcx + 192]
    movdqu      xmm9, xmmword ptr [rcx + 208]
    movdqu      xmm6, xmmword ptr [rcx + 224]
    movdqu      xmm5, xmmword ptr [rcx + 240]
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
    movdqa      xmm0, xmmword ptr [rsp + 320]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm11, xmm3
    pand        xmm11, xmm0
    movdqa      xmm0, xmmword ptr [rsp + 48]
    pcmpeqb     xmm0, xmm1
    pcmpeqb     xmm4, xmm3
    pand        xmm4, xmm0
    movdqa      xmm8, xmmword ptr [rsp + 144]
    pcmpeqb     xmm8, xmm1
    movdqa      xmm1, xmmword ptr [rsp + 256]
    movdqa      xmm0, xmmword ptr [rsp + 288]
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
    pmovmskb    edi, xmm0
    mov         edx, 0
    mov         ecx, 0
    test        edi, edi
    je          .L305
    pmovmskb    ecx, xmm10
    pmovmskb    edi, xmm9
    shl         edi, 16
    or          edi, ecx
    pmovmskb    edx, xmm6
    pmovmskb    ecx, xmm5
    shl         ecx, 16
    or          ecx, edx
    pmovmskb    edx, xmm2
    pmovmskb    r8d, xmm7
    shl         r8d, 16
    or          r8d, edx
    pmovmskb    r9d, xmm3
    pmovmskb    edx, xmm1
    shl         edx, 16
    or          edx, r9d
    mov         r9, rbx
    shl         rdx, 32
    or          rdx, r8
    shl         rcx, 32
    or          rcx, rdi
    jmp         .L305
.L310:
    mov         rax, qword ptr [rsp + 248]
    mov         r14, rax
    add         rax, 256
    add         rbp, -256
    mov         rcx, qword ptr [rsp + 312]
    mov         rdi, rdx
    mov         rdx, rcx
    mov         r8, rsi
    lea         rsi, [rcx + 256]
    add         rdi, -256
    mov         qword ptr [rsp + 96], rdi
    add         r8, -256
    mov         qword ptr [rsp + 104], r8
    mov         rdi, qword ptr [rsp + 88]
    mov         rcx, rdi
    add         rdi, 256
    mov         qword ptr [rsp + 248], rax
    mov         qword ptr [rsp + 312], rsi
    mov         qword ptr [rsp + 88], rdi
    jmp         .L311
.L306:
    mov         qword ptr [rsp + 384], rsi
    mov         qword ptr [rsp + 392], rax
    mov         qword ptr [rsp + 400], rdx
    mov         qword ptr [rsp + 408], rcx
    sub         r14, qword ptr [rsp + 432]
    mov         qword ptr [rsp + 144], r14
    lea         rdi, [rsi - 1]
    and         rdi, rsi
    lea         r8, [rdi - 1]
    test        rdi, r8
    mov         qword ptr [rsp + 48], rbp
    je          .L313
    lea         rdi, [rcx - 1]
    and         rdi, rcx
    lea         r8, [rdi - 1]
    test        rdi, r8
    je          .L313
    xor         edx, edx
    mov         r8, qword ptr [rsp + 144]
    mov         r14, qword ptr [rsp + 32]
    jmp         .L314
.L313:
    xor         edi, edi
    test        rsi, rsi
    setne       dil
    xor         esi, esi
    test        rax, rax
    setne       sil
    lea         rax, [rdi + 2*rsi]
    xor         esi, esi
    test        rdx, rdx
    setne       sil
    lea         rax, [rax + 4*rsi]
    xor         ebx, ebx
    test        rcx, rcx
    setne       bl
    shl         ebx, 3
    or          rbx, rax
    je          .L315
    mov         r8, qword ptr [rsp + 144]
    mov         r14, qword ptr [rsp + 32]
    jmp         .L316
.L317:
    mov         r12d, dword ptr [rsp + 84]
    mov         rbp, qword ptr [rsp + 48]
.L318:
    not         r13
    and         rbx, r13
    je          .L319
.L316:
    rep         bsf rax, rbx
    mov         edx, eax
    shl         edx, 6
    add         rdx, r8
    mov         rcx, r9
    sub         rcx, rdx
    mov         edi, 0
    cmovb       rcx, rdi
    mov         rsi, -1
    shl         rsi, cl
    cmp         rcx, 64
    cmovae      rsi, rdi
    and         rsi, qword ptr [rsp + 8*rax + 384]
    lea         rdi, [rsi - 1]
    xor         r13d, r13d
    and         rdi, rsi
    sete        r13b
    mov         ecx, eax
    shl         r13, cl
    mov         qword ptr [rsp + 8*rax + 384], rdi
    cmp         rsi, 1
    jb          .L318
    mov         eax, r12d
    rep         bsf r12, rsi
    add         r12, rdx
    lea         rdi, [r12 + r10]
    test        al, al
    je          .L320
.L321:
    mov         r9, rdi
    mov         eax, r14d
    and         al, 15
    movzx       eax, al
    mov         rcx, qword ptr [rsp + 16]
    mov         qword ptr [rcx + 8*rax], r12
    inc         r14b
    cmp         r14b, byte ptr [rsp + 83]
    jae         .L322
.L323:
    mov         r12d, dword ptr [rsp + 84]
    jmp         .L318
.L320:
    cmp         r12, rdi
    seta        al
    cmp         rdi, qword ptr [rsp + 24]
    seta        cl
    or          cl, al
    jne         .L317
    mov         rbp, rdi
    mov         rax, qword ptr [rsp + 40]
    lea         rcx, [rax + r12]
    cmp         r10, 17
    jb          .L324
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
.L325:
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    mov         rdi, qword ptr [rsi]
    cmp         rax, rdi
    jne         .L326
    add         rcx, 8
    add         rsi, 8
    lea         rax, [r10 + rdx]
    add         rax, -8
    add         rdx, -8
    cmp         rax, 16
    ja          .L325
    lea         rdi, [r10 + rdx]
    neg         rdx
    jmp         .L327
.L324:
    cmp         r10, 7
    ja          .L328
    cmp         r10, 4
    jae         .L329
    cmp         r10, 2
    jae         .L330
    test        r10, r10
    mov         rdi, rbp
    mov         rbp, qword ptr [rsp + 48]
    je          .L321
#APP
    movzx       eax, byte ptr [rcx]
#NO_APP
    mov         rcx, qword ptr [rsp + 8]
    cmp         byte ptr [rcx], al
    je          .L321
    xor         esi, esi
    jmp         .L331
.L326:
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         esi, ecx
    shr         esi, 3
    sub         rsi, rdx
.L332:
    and         cl, 56
    shr         rax, cl
.L333:
    mov         rbp, qword ptr [rsp + 48]
    jmp         .L331
.L328:
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
    mov         rdi, r10
.L327:
    mov         r8, qword ptr [rsi]
    mov         rsi, qword ptr [rsi + rdi - 8]
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    cmp         rax, r8
    jne         .L334
    lea         rax, [rcx + rdi]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rsi
    mov         rdi, rbp
    mov         rbp, qword ptr [rsp + 48]
    mov         r8, qword ptr [rsp + 144]
    je          .L321
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 352]
.L335:
    and         cl, 56
    shr         rax, cl
    jmp         .L331
.L334:
    xor         r8, rax
    rep         bsf rcx, r8
    mov         esi, ecx
    shr         esi, 3
    add         rsi, rdx
    and         cl, 56
    shr         rax, cl
    mov         rbp, qword ptr [rsp + 48]
    mov         r8, qword ptr [rsp + 144]
.L331:
    mov         rdx, qword ptr [rsp + 376]
    inc         rdx
    mov         rcx, qword ptr [rsp + 16]
    mov         qword ptr [rsp + 376], rdx
    mov         qword ptr [rcx + 160], rdx
    mov         rdx, qword ptr [rsp + 360]
    add         rdx, rsi
    inc         rdx
    mov         qword ptr [rsp + 360], rdx
    mov         qword ptr [rcx + 152], rdx
    cmp         rsi, 16
    mov         qword ptr [rsp + 136], rsi
    jb          .L323
    mov         qword ptr [rsp + 32], r14
    lea         r14, [rsi + 1]
    cmp         r14, 1
    mov         r15, r14
    adc         r15, -1
    mov         r9d, 1
    cmp         r15, r10
    ja          .L336
    movzx       eax, al
    mov         dword ptr [rsp + 288], eax
.L337:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L336
    mov         rbp, r9
    add         rsi, qword ptr [rsp + 8]
    mov         edi, dword ptr [rsp + 288]
    mov         rdx, r15
    call        r11
    test        rax, rax
    jne         .L338
    mov         r9, rbp
    add         r9, r15
    mov         rax, r14
    sub         rax, r9
    mov         r15d, 0
    cmovae      r15, rax
    mov         r10, qword ptr [rsp + 72]
    cmp         r15, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rbp, qword ptr [rsp + 48]
    mov         r8, qword ptr [rsp + 144]
    jbe         .L337
    jmp         .L336
.L329:
    mov         rax, qword ptr [rsp + 8]
    mov         esi, dword ptr [rax]
    mov         edx, dword ptr [rax + r10 - 4]
#APP
    mov         eax, dword ptr [rcx]
#NO_APP
    cmp         eax, esi
    jne         .L339
    lea         rax, [rcx + r10]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, edx
    mov         rdi, rbp
    mov         rbp, qword ptr [rsp + 48]
    je          .L321
    xor         edx, eax
    rep         bsf ecx, edx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 344]
    and         cl, 24
    shr         eax, cl
    jmp         .L331
.L338:
    bsr         rax, rax
    xor         rax, 63
    mov         r9, rbp
    add         r9, r15
    add         r9, rax
    add         r9, -64
    mov         r10, qword ptr [rsp + 72]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rbp, qword ptr [rsp + 48]
    mov         r8, qword ptr [rsp + 144]
.L336:
    add         r9, r12
    shl         r12, 4
    add         r12, 4096
    cmp         qword ptr [rsp + 360], r12
    ja          .L340
    mov         r14, qword ptr [rsp + 32]
    mov         r12d, dword ptr [rsp + 84]
    jmp         .L318
.L330:
    mov         rax, qword ptr [rsp + 8]
    movzx       esi, word ptr [rax]
    movzx       edx, word ptr [rax + r10 - 2]
#APP
    movzx       eax, word ptr [rcx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L341
    lea         rax, [rcx + r10]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdx
    mov         rdi, rbp
    mov         rbp, qword ptr [rsp + 48]
    je          .L321
    xor         rdx, rax
    rep         bsf rcx, rdx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 336]
    jmp         .L335
.L339:
    xor         esi, eax
    rep         bsf ecx, esi
    mov         esi, ecx
    shr         esi, 3
    and         cl, 24
    shr         eax, cl
    jmp         .L333
.L341:
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
    jmp         .L332
.L342:
    mov         r14d, eax
.L343:
    mov         rdx, qword ptr [rsp + 224]
    inc         rdx
    cmp         rdx, 4
    mov         r12d, dword ptr [rsp + 84]
    je          .L319
.L314:
    mov         r15, rdx
    shl         r15, 6
    add         r15, r8
    mov         rcx, r9
    sub         rcx, r15
    mov         eax, 0
    cmovb       rcx, rax
    mov         rbx, -1
    shl         rbx, cl
    cmp         rcx, 64
    mov         esi, 0
    cmovae      rbx, rax
    mov         qword ptr [rsp + 224], rdx
    and         rbx, qword ptr [rsp + 8*rdx + 384]
    je          .L343
    test        r12b, r12b
    mov         r13, qword ptr [rsp + 16]
    je          .L344
    movzx       edi, byte ptr [rsp + 83]
    jmp         .L345
.L346:
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    lea         rcx, [rbx - 1]
    and         rdx, rcx
    mov         r14d, eax
    and         rbx, rdx
    je          .L342
.L345:
    rep         bsf r9, rbx
    add         r9, r15
    mov         eax, r14d
    and         al, 15
    movzx       eax, al
    mov         qword ptr [r13 + 8*rax], r9
    lea         eax, [r14 + 1]
    add         r9, r10
    cmp         al, dil
    jae         .L347
    mov         rdx, r9
    mov         ecx, 0
    sub         rdx, r15
    jb          .L346
    mov         rcx, rdx
    jmp         .L346
.L344:
    mov         qword ptr [rsp + 288], r15
    jmp         .L348
.L349:
    mov         eax, r14d
    and         al, 15
    movzx       eax, al
    mov         qword ptr [r13 + 8*rax], r12
    inc         r14b
    cmp         r14b, byte ptr [rsp + 83]
    jae         .L350
    mov         r9, rbp
.L351:
    mov         rbp, qword ptr [rsp + 48]
    lea         rax, [rbx - 1]
    mov         rcx, r9
    sub         rcx, r15
    mov         esi, 0
    cmovb       rcx, rsi
    mov         rdx, -1
    shl         rdx, cl
    cmp         rcx, 64
    cmovae      rdx, rsi
    and         rdx, rax
    and         rbx, rdx
    je          .L343
.L348:
    rep         bsf r12, rbx
    add         r12, r15
    mov         rcx, r12
    add         rcx, r10
    setb        al
    mov         rbp, rcx
    cmp         rcx, qword ptr [rsp + 24]
    seta        cl
    or          cl, al
    jne         .L351
    mov         rax, qword ptr [rsp + 40]
    lea         rcx, [rax + r12]
    cmp         r10, 17
    jb          .L352
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
.L353:
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    mov         rdi, qword ptr [rsi]
    cmp         rax, rdi
    jne         .L354
    add         rcx, 8
    add         rsi, 8
    lea         rax, [r10 + rdx]
    add         rax, -8
    add         rdx, -8
    cmp         rax, 16
    ja          .L353
    lea         rdi, [r10 + rdx]
    neg         rdx
    jmp         .L355
.L352:
    cmp         r10, 7
    ja          .L356
    cmp         r10, 4
    jae         .L357
    cmp         r10, 2
    jae         .L358
    test        r10, r10
    je          .L349
#APP
    movzx       eax, byte ptr [rcx]
#NO_APP
    mov         rcx, qword ptr [rsp + 8]
    cmp         byte ptr [rcx], al
    je          .L349
    xor         esi, esi
    jmp         .L359
.L354:
    xor         rdi, rax
    rep         bsf rcx, rdi
    mov         esi, ecx
    shr         esi, 3
    sub         rsi, rdx
    jmp         .L360
.L356:
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
    mov         rdi, r10
.L355:
    mov         r8, qword ptr [rsi]
    mov         rsi, qword ptr [rsi + rdi - 8]
#APP
    mov         rax, qword ptr [rcx]
#NO_APP
    cmp         rax, r8
    jne         .L361
    lea         rax, [rcx + rdi]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rsi
    mov         r8, qword ptr [rsp + 144]
    je          .L349
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 352]
    jmp         .L360
.L361:
    xor         r8, rax
    rep         bsf rcx, r8
    mov         esi, ecx
    shr         esi, 3
    add         rsi, rdx
    and         cl, 56
    shr         rax, cl
    mov         r8, qword ptr [rsp + 144]
    jmp         .L359
.L357:
    mov         rax, qword ptr [rsp + 8]
    mov         esi, dword ptr [rax]
    mov         edx, dword ptr [rax + r10 - 4]
#APP
    mov         eax, dword ptr [rcx]
#NO_APP
    cmp         eax, esi
    jne         .L362
    lea         rax, [rcx + r10]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, edx
    je          .L349
    xor         edx, eax
    rep         bsf ecx, edx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 344]
    jmp         .L363
.L358:
    mov         rax, qword ptr [rsp + 8]
    movzx       esi, word ptr [rax]
    movzx       edx, word ptr [rax + r10 - 2]
#APP
    movzx       eax, word ptr [rcx]
#NO_APP
    movzx       eax, ax
    cmp         rax, rsi
    jne         .L364
    lea         rax, [rcx + r10]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rdx
    je          .L349
    xor         rdx, rax
    rep         bsf rcx, rdx
    mov         esi, ecx
    shr         esi, 3
    add         rsi, qword ptr [rsp + 336]
    jmp         .L360
.L362:
    xor         esi, eax
    rep         bsf ecx, esi
    mov         esi, ecx
    shr         esi, 3
.L363:
    and         cl, 24
    shr         eax, cl
    jmp         .L359
.L364:
    xor         rsi, rax
    rep         bsf rcx, rsi
    mov         esi, ecx
    shr         esi, 3
.L360:
    and         cl, 56
    shr         rax, cl
.L359:
    mov         rcx, qword ptr [rsp + 376]
    inc         rcx
    mov         qword ptr [rsp + 376], rcx
    mov         qword ptr [r13 + 160], rcx
    mov         rcx, qword ptr [rsp + 360]
    add         rcx, rsi
    inc         rcx
    mov         qword ptr [rsp + 360], rcx
    mov         qword ptr [r13 + 152], rcx
    cmp         rsi, 16
    mov         qword ptr [rsp + 136], rsi
    jb          .L351
    mov         qword ptr [rsp + 32], r14
    lea         r13, [rsi + 1]
    cmp         r13, 1
    mov         r15, r13
    adc         r15, -1
    mov         r9d, 1
    cmp         r15, r10
    ja          .L365
    movzx       ebp, al
.L366:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L365
    mov         r14, r9
    add         rsi, qword ptr [rsp + 8]
    mov         edi, ebp
    mov         rdx, r15
    call        r11
    test        rax, rax
    jne         .L367
    mov         r9, r14
    add         r9, r15
    mov         rax, r13
    sub         rax, r9
    mov         r15d, 0
    cmovae      r15, rax
    mov         r10, qword ptr [rsp + 72]
    cmp         r15, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 144]
    jbe         .L366
    jmp         .L365
.L367:
    bsr         rax, rax
    xor         rax, 63
    mov         r9, r14
    add         r9, r15
    add         r9, rax
    add         r9, -64
    mov         r10, qword ptr [rsp + 72]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 144]
.L365:
    add         r9, r12
    shl         r12, 4
    add         r12, 4096
    cmp         qword ptr [rsp + 360], r12
    mov         r15, qword ptr [rsp + 288]
    ja          .L340
    mov         r13, qword ptr [rsp + 16]
    mov         r14, qword ptr [rsp + 32]
    jmp         .L351
.L315:
    mov         r14, qword ptr [rsp + 32]
.L319:
    mov         rax, qword ptr [rsp + 448]
    sub         rax, rbp
    sub         rax, qword ptr [rsp + 440]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [rsp + 376]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         r13, qword ptr [rsp + 16]
    jbe         .L303
    mov         qword ptr [rsp + 32], r14
    mov         rdx, qword ptr [rsp + 200]
    sub         rdx, rbp
    cmp         rdx, r9
    cmovbe      rdx, r9
    mov         al, 2
    movzx       eax, al
    lea         rcx, [rip + .C1]
    movsxd      rax, dword ptr [rcx + 4*rax]
    add         rax, rcx
    mov         rsi, rdx
    mov         r9, rdx
    mov         r14, qword ptr [rsp + 24]
    jmp         rax
.L309:
    mov         rax, qword ptr [rsp + 200]
    cmp         rax, r9
    cmova       r9, rax
    mov         al, 1
    movzx       eax, al
    lea         rcx, [rip + .C1]
    movsxd      rax, dword ptr [rcx + 4*rax]
    add         rax, rcx
    mov         rsi, r9
    mov         r14, qword ptr [rsp + 24]
    jmp         rax
.L12:
    mov         rax, qword ptr [rsp + 200]
    mov         r9, rsi
    sub         rax, rsi
    mov         esi, 0
    cmovae      rsi, rax
    movzx       eax, byte ptr [r13 + 177]
    movzx       ecx, byte ptr [r13 + 178]
    movzx       edx, byte ptr [r13 + 179]
    mov         rdi, qword ptr [rsp + 136]
    cmp         rdi, 255
    ja          .L368
    cmp         edx, 3
    je          .L369
    cmp         edx, 2
    je          .L370
    jmp         .L368
.L369:
    mov         eax, ecx
.L370:
    mov         ecx, edi
.L368:
    mov         rdi, qword ptr [r13 + 144]
    sub         rdi, rsi
    inc         dl
    movzx       edx, dl
    cmp         dl, 3
    mov         esi, 3
    cmovae      edx, esi
    mov         byte ptr [r13 + 177], al
    mov         byte ptr [r13 + 178], cl
    mov         byte ptr [r13 + 179], dl
    mov         qword ptr [r13 + 160], 0
    mov         qword ptr [r13 + 168], rdi
    jmp         .L1
.L347:
    inc         r14b
    mov         qword ptr [rsp + 32], r14
    xor         r14d, r14d
    jmp         .L70
.L340:
    mov         r14b, 3
    mov         r13, qword ptr [rsp + 16]
    jmp         .L70
.L322:
    mov         qword ptr [rsp + 32], r14
    xor         r14d, r14d
    mov         r13, qword ptr [rsp + 16]
    jmp         .L70
.L280:
    xor         r14d, r14d
    mov         r9, rcx
    mov         r13, qword ptr [rsp + 16]
    jmp         .L70
.L350:
    mov         qword ptr [rsp + 32], r14
    xor         r14d, r14d
    mov         r9, rbp
    jmp         .L70
.L112:
    mov         r14b, 3
    mov         r13, qword ptr [rsp + 16]
    mov         r9, r12
    jmp         .L8
.L204:
    mov         r14b, 3
    mov         r13, qword ptr [rsp + 16]
    mov         r9, rbx
    jmp         .L52
.L302:
    mov         r14b, 3
    mov         r13, qword ptr [rsp + 16]
    mov         r9, r12
    jmp         .L70
.L79:
    cmp         rbx, r15
    cmova       r15, rbx
    mov         r10, qword ptr [rsp + 72]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, r15
    jmp         .L1
.L13:
    mov         r9, r15
.L31:
    mov         qword ptr [r13 + 128], r9
    mov         rax, qword ptr [rsp + 200]
    mov         qword ptr [r13 + 136], rax
    mov         byte ptr [r13 + 181], 0
    mov         rax, qword ptr [rsp + 32]
    mov         byte ptr [r13 + 182], al
    add         rsp, 472
    pop         rbx
    pop         r12
    pop         r13
    pop         r14
    pop         r15
    pop         rbp
    ret

.C1:
    .long       .L31-.C1
    .long       .L31-.C1
    .long       .L12-.C1
    .long       .L51-.C1
    .long       .L31-.C1
