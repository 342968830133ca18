# rfill2 of SSE2, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    sub         rsp, 24
    mov         rdx, qword ptr [rsi + 8]
    cmp         rdx, 65
    jae         .L1
    mov         rbx, qword ptr [rsi + 24]
    cmp         qword ptr [rsi + 16], rbx
    je          .L2
    mov         rax, qword ptr [rsi]
    mov         r14, rsi
    mov         rsi, rax
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<2>>]
    mov         qword ptr [r14 + 296], rax
    mov         qword ptr [r14 + 16], rbx
    jmp         .L2
.L1:
    cmp         byte ptr [rsi + 310], 0
    je          .L3
    mov         byte ptr [rsi + 310], 0
    mov         word ptr [rsi + 308], 0
    movzx       eax, byte ptr [rsi + 304]
    cmp         byte ptr [rsi + 305], al
    je          .L4
    test        rax, rax
    je          .L5
    cmp         al, -128
    ja          .L6
    movzx       eax, word ptr [rsi + 2*rax + 38]
    inc         rax
    jmp         .L7
.L3:
    movzx       eax, word ptr [rsi + 308]
    mov         qword ptr [rsp + 8], rax
    jmp         .L8
.L5:
    xor         eax, eax
.L7:
    add         rax, qword ptr [rsi + 32]
    mov         qword ptr [rsi + 16], rax
.L4:
    mov         dword ptr [rsi + 304], 0
    mov         qword ptr [rsp + 8], 0
.L8:
    mov         r13, qword ptr [rsi + 16]
    mov         r8, qword ptr [rsi + 24]
    mov         rax, r8
    sub         rax, r13
    jb          .L9
    cmp         r8, rdx
    ja          .L9
    movd        xmm0, edi
    movdqa      xmm1, xmm0
    punpcklbw   xmm1, xmm0
    pshuflw     xmm1, xmm1, 0
    pshufd      xmm1, xmm1, 68
    psrld       xmm0, 8
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    mov         rdi, qword ptr [rsi]
    add         r13, rdi
    movabs      rdx, 1085102592571150095
    movabs      r9, 3689348814741910323
    movabs      r10, 6148914691236517205
    cmp         rax, 64
    mov         qword ptr [rsp + 16], r13
    mov         qword ptr [rsp], r8
    jb          .L10
    lea         ecx, [rax + r13]
    and         ecx, 63
    je          .L10
    add         rdi, r8
    add         rdi, -64
    sub         rax, rcx
#APP
    movdqu      xmm5, xmmword ptr [rdi]
    movdqu      xmm4, xmmword ptr [rdi + 16]
    movdqu      xmm3, xmmword ptr [rdi + 32]
    movdqu      xmm2, xmmword ptr [rdi + 48]
#NO_APP
    movdqa      xmm6, xmm1
    pcmpeqb     xmm6, xmm5
    movdqa      xmm7, xmm1
    pcmpeqb     xmm7, xmm4
    movdqa      xmm8, xmm1
    pcmpeqb     xmm8, xmm3
    movdqa      xmm9, xmm1
    pcmpeqb     xmm9, xmm2
    pcmpeqb     xmm5, xmm0
    por         xmm5, xmm6
    pcmpeqb     xmm4, xmm0
    por         xmm4, xmm7
    pcmpeqb     xmm3, xmm0
    por         xmm3, xmm8
    pcmpeqb     xmm2, xmm0
    por         xmm2, xmm9
    pmovmskb    edi, xmm5
    pmovmskb    r11d, xmm4
    shl         r11d, 16
    or          r11d, edi
    pmovmskb    edi, xmm3
    pmovmskb    ebx, xmm2
    shl         ebx, 16
    or          ebx, edi
    shl         rbx, 32
    or          rbx, r11
    bswap       rbx
    mov         rdi, rbx
    shr         rdi, 4
    and         rdi, rdx
    and         rbx, rdx
    shl         rbx, 4
    or          rbx, rdi
    mov         rdi, rbx
    and         rdi, r9
    shr         rbx, 2
    and         rbx, r9
    lea         rdi, [rbx + 4*rdi]
    mov         r11, rdi
    and         r11, r10
    shr         rdi
    and         rdi, r10
    lea         rdi, [rdi + 2*r11]
    mov         r15, -1
    shl         r15, cl
    not         r15
    and         r15, rdi
    xor         ecx, ecx
    mov         rdi, r15
.L11:
    cmp         rcx, 256
    je          .L12
    mov         r11d, 64
    rep         bsf r11, rdi
    lea         rbx, [rdi - 1]
    and         rbx, rdi
    mov         edi, 64
    rep         bsf rdi, rbx
    shl         edi, 16
    or          rdi, r11
    lea         r11, [rbx - 1]
    and         r11, rbx
    mov         ebx, 64
    rep         bsf rbx, r11
    shl         rbx, 32
    or          rbx, rdi
    lea         rdi, [r11 - 1]
    and         rdi, r11
    mov         r11d, 64
    rep         bsf r11, rdi
    shl         r11, 48
    or          r11, rbx
    lea         rbx, [rdi - 1]
    and         rbx, rdi
    mov         qword ptr [rsi + rcx + 40], r11
    mov         edi, 64
    rep         bsf rdi, rbx
    lea         r11, [rbx - 1]
    and         r11, rbx
    mov         ebx, 64
    rep         bsf rbx, r11
    shl         ebx, 16
    or          rbx, rdi
    lea         rdi, [r11 - 1]
    and         rdi, r11
    mov         r11d, 64
    rep         bsf r11, rdi
    shl         r11, 32
    or          r11, rbx
    lea         rbx, [rdi - 1]
    and         rbx, rdi
    mov         edi, 64
    rep         bsf rdi, rbx
    shl         rdi, 48
    or          rdi, r11
    mov         qword ptr [rsi + rcx + 48], rdi
    lea         rdi, [rbx - 1]
    add         rcx, 16
    and         rdi, rbx
    jne         .L11
.L12:
    test        r15, r15
    je          .L10
    mov         rcx, r15
    shr         rcx
    movabs      rdi, 1537228672809129301
    and         rdi, rcx
    sub         r15, rdi
    mov         rcx, r15
    and         rcx, r9
    shr         r15, 2
    and         r15, r9
    add         r15, rcx
    mov         r14, r15
    shr         r14, 4
    add         r14, r15
    and         r14, rdx
    movabs      rcx, 72340172838076673
    imul        r14, rcx
    shr         r14, 56
    jmp         .L13
.L10:
    movabs      r12, 18014673391583296
    mov         r15, rax
    movabs      r8, 72340172838076673
    jmp         .L14
.L15:
    xor         r14d, r14d
    mov         r15, rax
    test        r14, r14
    jne         .L13
.L14:
    cmp         r15, 128
    jb          .L16
    lea         rax, [r15 - 128]
    lea         rcx, [r15 + r13]
    add         rcx, -128
#APP
    movdqu      xmm5, xmmword ptr [rcx]
    movdqu      xmm4, xmmword ptr [rcx + 16]
    movdqu      xmm3, xmmword ptr [rcx + 32]
    movdqu      xmm2, xmmword ptr [rcx + 48]
#NO_APP
    movdqa      xmm6, xmm1
    pcmpeqb     xmm6, xmm5
    movdqa      xmm7, xmm1
    pcmpeqb     xmm7, xmm4
    movdqa      xmm8, xmm1
    pcmpeqb     xmm8, xmm3
    movdqa      xmm9, xmm1
    pcmpeqb     xmm9, xmm2
    pcmpeqb     xmm5, xmm0
    por         xmm5, xmm6
    pcmpeqb     xmm4, xmm0
    por         xmm4, xmm7
    pcmpeqb     xmm3, xmm0
    por         xmm3, xmm8
    pcmpeqb     xmm2, xmm0
    por         xmm2, xmm9
#APP
    movdqu      xmm9, xmmword ptr [rcx + 64]
    movdqu      xmm8, xmmword ptr [rcx + 80]
    movdqu      xmm7, xmmword ptr [rcx + 96]
    movdqu      xmm6, xmmword ptr [rcx + 112]
#NO_APP
    movdqa      xmm10, xmm1
    pcmpeqb     xmm10, xmm9
    movdqa      xmm11, xmm1
    pcmpeqb     xmm11, xmm8
    movdqa      xmm12, xmm1
    pcmpeqb     xmm12, xmm7
    movdqa      xmm13, xmm1
    pcmpeqb     xmm13, xmm6
    pcmpeqb     xmm9, xmm0
    por         xmm9, xmm10
    pcmpeqb     xmm8, xmm0
    por         xmm8, xmm11
    pcmpeqb     xmm7, xmm0
    por         xmm7, xmm12
    pcmpeqb     xmm6, xmm0
    por         xmm6, xmm13
    movdqa      xmm10, xmm2
    por         xmm10, xmm9
    movdqa      xmm11, xmm3
    por         xmm11, xmm4
    por         xmm11, xmm10
    movdqa      xmm10, xmm5
    por         xmm10, xmm6
    por         xmm10, xmm7
    por         xmm10, xmm11
    por         xmm10, xmm8
    psllw       xmm10, 7
    pmovmskb    ecx, xmm10
    test        ecx, ecx
    je          .L15
    add         r15, qword ptr [rsi + 16]
    pmovmskb    ecx, xmm9
    pmovmskb    edi, xmm8
    shl         edi, 16
    or          edi, ecx
    pmovmskb    ecx, xmm7
    pmovmskb    ebp, xmm6
    shl         ebp, 16
    or          ebp, ecx
    shl         rbp, 32
    or          rbp, rdi
    mov         rcx, rbp
    bswap       rcx
    mov         rdi, rcx
    shr         rdi, 4
    and         rdi, rdx
    and         rcx, rdx
    shl         rcx, 4
    or          rcx, rdi
    mov         rdi, rcx
    and         rdi, r9
    shr         rcx, 2
    and         rcx, r9
    lea         rcx, [rcx + 4*rdi]
    mov         rdi, rcx
    and         rdi, r10
    shr         rcx
    and         rcx, r10
    lea         rcx, [rcx + 2*rdi]
    pmovmskb    edi, xmm5
    pmovmskb    r11d, xmm4
    shl         r11d, 16
    or          r11d, edi
    pmovmskb    ebx, xmm3
    pmovmskb    edi, xmm2
    shl         edi, 16
    or          edi, ebx
    shl         rdi, 32
    or          rdi, r11
    mov         r11, rdi
    bswap       r11
    mov         rbx, r11
    shr         rbx, 4
    and         rbx, rdx
    and         r11, rdx
    shl         r11, 4
    or          r11, rbx
    mov         rbx, r11
    and         rbx, r9
    shr         r11, 2
    and         r11, r9
    lea         r11, [r11 + 4*rbx]
    mov         rbx, r11
    and         rbx, r10
    shr         r11
    and         r11, r10
    lea         r13, [r11 + 2*rbx]
    mov         r11, rbp
    shr         r11
    and         r11, r10
    mov         rbx, rbp
    sub         rbx, r11
    mov         r11, rbx
    and         r11, r9
    shr         rbx, 2
    and         rbx, r9
    add         rbx, r11
    mov         r14, rbx
    shr         r14, 4
    add         r14, rbx
    and         r14, rdx
    imul        r14, r8
    shr         r14, 56
    mov         r11, rdi
    shr         r11
    and         r11, r10
    sub         rdi, r11
    mov         r11, rdi
    and         r11, r9
    shr         rdi, 2
    and         rdi, r9
    add         rdi, r11
    mov         rbx, rdi
    shr         rbx, 4
    add         rbx, rdi
    and         rbx, rdx
    imul        rbx, r8
    shr         rbx, 56
    lea         edi, [rbx + r14]
    cmp         edi, 1
    je          .L17
    xor         edi, edi
.L18:
    cmp         rdi, 256
    je          .L19
    mov         r11d, 64
    rep         bsf r11, rcx
    lea         rbp, [rcx - 1]
    and         rbp, rcx
    mov         ecx, 64
    rep         bsf rcx, rbp
    shl         ecx, 16
    or          rcx, r11
    lea         r11, [rbp - 1]
    and         r11, rbp
    mov         ebp, 64
    rep         bsf rbp, r11
    shl         rbp, 32
    or          rbp, rcx
    lea         rcx, [r11 - 1]
    and         rcx, r11
    mov         r11d, 64
    rep         bsf r11, rcx
    shl         r11, 48
    or          r11, rbp
    lea         rbp, [rcx - 1]
    and         rbp, rcx
    mov         qword ptr [rsi + rdi + 40], r11
    mov         ecx, 64
    rep         bsf rcx, rbp
    lea         r11, [rbp - 1]
    and         r11, rbp
    mov         ebp, 64
    rep         bsf rbp, r11
    shl         ebp, 16
    or          rbp, rcx
    lea         rcx, [r11 - 1]
    and         rcx, r11
    mov         r11d, 64
    rep         bsf r11, rcx
    shl         r11, 32
    or          r11, rbp
    lea         rbp, [rcx - 1]
    and         rbp, rcx
    mov         ecx, 64
    rep         bsf rcx, rbp
    shl         rcx, 48
    or          rcx, r11
    mov         qword ptr [rsi + rdi + 48], rcx
    lea         rcx, [rbp - 1]
    add         rdi, 16
    and         rcx, rbp
    jne         .L18
.L19:
    mov         ecx, 128
    sub         ecx, r14d
    lea         rdi, [rsi + 40]
    lea         rdi, [rdi + 2*r14]
    add         ecx, ecx
    and         ecx, 496
.L20:
    test        rcx, rcx
    je          .L21
    mov         r11d, 64
    rep         bsf r11, r13
    lea         rbp, [r13 - 1]
    and         rbp, r13
    mov         r13d, 64
    rep         bsf r13, rbp
    shl         r13d, 16
    or          r13, r11
    lea         r11, [rbp - 1]
    and         r11, rbp
    mov         ebp, 64
    rep         bsf rbp, r11
    shl         rbp, 32
    or          rbp, r13
    lea         r13, [r11 - 1]
    and         r13, r11
    mov         r11d, 64
    rep         bsf r11, r13
    shl         r11, 48
    or          r11, rbp
    lea         rbp, [r13 - 1]
    and         rbp, r13
    add         r11, r12
    mov         qword ptr [rdi], r11
    mov         r11d, 64
    rep         bsf r11, rbp
    lea         r13, [rbp - 1]
    and         r13, rbp
    mov         ebp, 64
    rep         bsf rbp, r13
    shl         ebp, 16
    or          rbp, r11
    lea         r11, [r13 - 1]
    and         r11, r13
    mov         r13d, 64
    rep         bsf r13, r11
    shl         r13, 32
    or          r13, rbp
    lea         rbp, [r11 - 1]
    and         rbp, r11
    mov         r11d, 64
    rep         bsf r11, rbp
    shl         r11, 48
    or          r11, r13
    lea         r13, [rbp - 1]
    add         r11, r12
    mov         qword ptr [rdi + 8], r11
    add         rdi, 16
    add         rcx, -16
    and         r13, rbp
    jne         .L20
.L21:
    add         r14, rbx
    mov         qword ptr [rsp], r15
    mov         r13, qword ptr [rsp + 16]
    mov         r15, rax
    test        r14, r14
    je          .L14
    jmp         .L13
.L16:
    mov         rax, qword ptr [rsi + 16]
    add         rax, r15
    mov         qword ptr [rsp], rax
    xor         r14d, r14d
    mov         rax, r15
    jmp         .L13
.L17:
    xor         edi, edi
    test        rbp, rbp
    cmove       rcx, r13
    sete        dil
    mov         r11d, 64
    rep         bsf r11, rcx
    shl         edi, 6
    add         edi, r11d
    lea         rcx, [rsi + 40]
    mov         word ptr [rcx], di
    mov         r14d, 1
    mov         qword ptr [rsp], r15
    mov         r13, qword ptr [rsp + 16]
.L13:
    mov         rcx, qword ptr [rsi + 16]
    add         rcx, rax
    mov         rdi, rcx
    mov         r12, qword ptr [rsp]
    sub         rdi, r12
    sub         r12, rcx
    cmovb       r12, rdi
    jmp         .L22
.L23:
    mov         rdi, rcx
    shr         rdi
    and         rdi, r10
    sub         rcx, rdi
    mov         rdi, rcx
    and         rdi, r9
    shr         rcx, 2
    and         rcx, r9
    add         rcx, rdi
    mov         rdi, rcx
    shr         rdi, 4
    add         rdi, rcx
    and         rdi, rdx
    movabs      rcx, 72340172838076673
    imul        rdi, rcx
    shr         rdi, 56
    add         r14, rdi
    add         r12, 64
    mov         r13, qword ptr [rsp + 16]
.L22:
    test        r14, r14
    je          .L24
    cmp         r14, 64
    ja          .L25
    cmp         r12, qword ptr [rsp + 8]
    jae         .L25
.L24:
    cmp         rax, 63
    jbe         .L26
    lea         rcx, [rax + r13]
    add         rcx, -64
#APP
    movdqu      xmm5, xmmword ptr [rcx]
    movdqu      xmm4, xmmword ptr [rcx + 16]
    movdqu      xmm3, xmmword ptr [rcx + 32]
    movdqu      xmm2, xmmword ptr [rcx + 48]
#NO_APP
    movdqa      xmm6, xmm1
    pcmpeqb     xmm6, xmm5
    movdqa      xmm7, xmm1
    pcmpeqb     xmm7, xmm4
    movdqa      xmm8, xmm1
    pcmpeqb     xmm8, xmm3
    movdqa      xmm9, xmm1
    pcmpeqb     xmm9, xmm2
    pcmpeqb     xmm5, xmm0
    por         xmm5, xmm6
    pcmpeqb     xmm4, xmm0
    por         xmm4, xmm7
    pcmpeqb     xmm3, xmm0
    por         xmm3, xmm8
    pcmpeqb     xmm2, xmm0
    por         xmm2, xmm9
    pmovmskb    ecx, xmm5
    pmovmskb    edi, xmm4
    shl         edi, 16
    or          edi, ecx
    pmovmskb    r11d, xmm3
    pmovmskb    ecx, xmm2
    shl         ecx, 16
    or          ecx, r11d
    shl         rcx, 32
    or          rcx, rdi
    mov         rdi, rcx
    bswap       rdi
    add         rax, -64
    mov         r11, rdi
    shr         r11, 4
    and         r11, rdx
    and         rdi, rdx
    shl         rdi, 4
    or          rdi, r11
    mov         r11, rdi
    and         r11, r9
    shr         rdi, 2
    and         rdi, r9
    lea         rdi, [rdi + 4*r11]
    mov         r11, rdi
    and         r11, r10
    shr         rdi
    and         rdi, r10
    lea         r11, [rdi + 2*r11]
    mov         ebp, 128
    sub         ebp, r14d
    lea         rdi, [rsi + 40]
    lea         rbx, [rdi + 2*r14]
    movzx       edi, r12w
    movabs      r8, 281479271743489
    imul        rdi, r8
    add         ebp, ebp
    and         ebp, 496
.L27:
    test        rbp, rbp
    je          .L23
    mov         r15d, 64
    rep         bsf r15, r11
    lea         r13, [r11 - 1]
    and         r13, r11
    mov         r11d, 64
    rep         bsf r11, r13
    shl         r11d, 16
    or          r11, r15
    lea         r15, [r13 - 1]
    and         r15, r13
    mov         r13d, 64
    rep         bsf r13, r15
    shl         r13, 32
    or          r13, r11
    lea         r11, [r15 - 1]
    and         r11, r15
    mov         r15d, 64
    rep         bsf r15, r11
    shl         r15, 48
    or          r15, r13
    lea         r13, [r11 - 1]
    and         r13, r11
    add         r15, rdi
    mov         qword ptr [rbx], r15
    mov         r11d, 64
    rep         bsf r11, r13
    lea         r15, [r13 - 1]
    and         r15, r13
    mov         r13d, 64
    rep         bsf r13, r15
    shl         r13d, 16
    or          r13, r11
    lea         r11, [r15 - 1]
    and         r11, r15
    mov         r15d, 64
    rep         bsf r15, r11
    shl         r15, 32
    or          r15, r13
    lea         r13, [r11 - 1]
    and         r13, r11
    mov         r8d, 64
    rep         bsf r8, r13
    shl         r8, 48
    or          r8, r15
    lea         r11, [r13 - 1]
    add         r8, rdi
    mov         qword ptr [rbx + 8], r8
    add         rbx, 16
    add         rbp, -16
    and         r11, r13
    jne         .L27
    jmp         .L23
.L26:
    test        rax, rax
    je          .L28
    test        r14, r14
    jne         .L29
    jmp         .L30
.L25:
    lea         rcx, [rax - 1]
    cmp         rcx, 63
    jae         .L31
.L29:
    cmp         r14, 64
    ja          .L31
    cmp         r12, qword ptr [rsp + 8]
    jae         .L31
.L30:
    mov         rdi, qword ptr [rsi]
    mov         r11, qword ptr [rsi + 8]
    sub         r13, rdi
    lea         rcx, [rax + r13]
    cmp         rcx, r11
    seta        r8b
    cmp         rcx, 64
    setb        bl
    or          bl, r8b
    je          .L32
    cmp         r11, 64
    jae         .L33
    xor         r11d, r11d
    jmp         .L34
.L32:
    add         rcx, rdi
    add         rcx, -64
#APP
    movdqu      xmm5, xmmword ptr [rcx]
    movdqu      xmm4, xmmword ptr [rcx + 16]
    movdqu      xmm3, xmmword ptr [rcx + 32]
    movdqu      xmm2, xmmword ptr [rcx + 48]
#NO_APP
    movdqa      xmm6, xmm1
    pcmpeqb     xmm6, xmm5
    movdqa      xmm7, xmm1
    pcmpeqb     xmm7, xmm4
    movdqa      xmm8, xmm1
    pcmpeqb     xmm8, xmm3
    pcmpeqb     xmm1, xmm2
    pcmpeqb     xmm5, xmm0
    por         xmm5, xmm6
    pcmpeqb     xmm4, xmm0
    por         xmm4, xmm7
    pcmpeqb     xmm3, xmm0
    por         xmm3, xmm8
    pcmpeqb     xmm0, xmm2
    por         xmm0, xmm1
    pmovmskb    ecx, xmm5
    pmovmskb    edi, xmm4
    shl         edi, 16
    or          edi, ecx
    pmovmskb    ecx, xmm3
    pmovmskb    r11d, xmm0
    shl         r11d, 16
    or          r11d, ecx
    shl         r11, 32
    or          r11, rdi
    neg         al
    mov         ecx, eax
    shr         r11, cl
    jmp         .L35
.L33:
#APP
    movdqu      xmm5, xmmword ptr [rdi]
    movdqu      xmm4, xmmword ptr [rdi + 16]
    movdqu      xmm3, xmmword ptr [rdi + 32]
    movdqu      xmm2, xmmword ptr [rdi + 48]
#NO_APP
    movdqa      xmm6, xmm1
    pcmpeqb     xmm6, xmm5
    movdqa      xmm7, xmm1
    pcmpeqb     xmm7, xmm4
    movdqa      xmm8, xmm1
    pcmpeqb     xmm8, xmm3
    pcmpeqb     xmm1, xmm2
    pcmpeqb     xmm5, xmm0
    por         xmm5, xmm6
    pcmpeqb     xmm4, xmm0
    por         xmm4, xmm7
    pcmpeqb     xmm3, xmm0
    por         xmm3, xmm8
    pcmpeqb     xmm0, xmm2
    por         xmm0, xmm1
    pmovmskb    edi, xmm5
    pmovmskb    r8d, xmm4
    shl         r8d, 16
    or          r8d, edi
    pmovmskb    edi, xmm3
    pmovmskb    ebx, xmm0
    shl         ebx, 16
    or          ebx, edi
    mov         r11, -1
    shl         r11, cl
    shl         rbx, 32
    or          rbx, r8
    not         r11
    and         r11, rbx
    mov         ecx, r13d
    shr         r11, cl
.L34:
    neg         al
    mov         ecx, eax
.L35:
    shl         r11, cl
    mov         rax, r11
    bswap       rax
    mov         rcx, rax
    shr         rcx, 4
    and         rcx, rdx
    and         rax, rdx
    shl         rax, 4
    or          rax, rcx
    mov         rcx, rax
    and         rcx, r9
    shr         rax, 2
    and         rax, r9
    lea         rax, [rax + 4*rcx]
    mov         rcx, rax
    and         rcx, r10
    shr         rax
    and         rax, r10
    lea         r8, [rax + 2*rcx]
    mov         eax, 128
    sub         eax, r14d
    lea         rcx, [rsi + 40]
    lea         rdi, [rcx + 2*r14]
    movzx       ecx, r12w
    movabs      rbx, 281479271743489
    imul        rcx, rbx
    add         eax, eax
    and         eax, 496
.L36:
    test        rax, rax
    je          .L37
    mov         ebx, 64
    rep         bsf rbx, r8
    lea         r15, [r8 - 1]
    and         r15, r8
    mov         r8d, 64
    rep         bsf r8, r15
    shl         r8d, 16
    or          r8, rbx
    lea         rbx, [r15 - 1]
    and         rbx, r15
    mov         r15d, 64
    rep         bsf r15, rbx
    shl         r15, 32
    or          r15, r8
    lea         r8, [rbx - 1]
    and         r8, rbx
    mov         ebx, 64
    rep         bsf rbx, r8
    shl         rbx, 48
    or          rbx, r15
    lea         r15, [r8 - 1]
    and         r15, r8
    add         rbx, rcx
    mov         qword ptr [rdi], rbx
    mov         r8d, 64
    rep         bsf r8, r15
    lea         rbx, [r15 - 1]
    and         rbx, r15
    mov         r15d, 64
    rep         bsf r15, rbx
    shl         r15d, 16
    or          r15, r8
    lea         r8, [rbx - 1]
    and         r8, rbx
    mov         ebx, 64
    rep         bsf rbx, r8
    shl         rbx, 32
    or          rbx, r15
    lea         r15, [r8 - 1]
    and         r15, r8
    mov         r12d, 64
    rep         bsf r12, r15
    shl         r12, 48
    or          r12, rbx
    lea         r8, [r15 - 1]
    add         r12, rcx
    mov         qword ptr [rdi + 8], r12
    add         rdi, 16
    add         rax, -16
    and         r8, r15
    jne         .L36
.L37:
    mov         rax, r11
    shr         rax
    and         rax, r10
    sub         r11, rax
    mov         rax, r11
    and         rax, r9
    shr         r11, 2
    and         r11, r9
    add         r11, rax
    mov         rax, r11
    shr         rax, 4
    add         rax, r11
    and         rax, rdx
    movabs      rcx, 72340172838076673
    imul        rax, rcx
    shr         rax, 56
    add         r14, rax
.L28:
    xor         eax, eax
.L31:
    mov         rcx, qword ptr [rsp]
    mov         qword ptr [rsi + 32], rcx
    mov         byte ptr [rsi + 306], 0
    mov         byte ptr [rsi + 307], r14b
    add         rax, qword ptr [rsi + 16]
    mov         rcx, qword ptr [rsi + 24]
    mov         rdx, rax
    sub         rdx, rcx
    sub         rcx, rax
    cmovb       rcx, rdx
    mov         qword ptr [rsi + 24], rax
    shl         r14, 9
    cmp         r14, rcx
    jae         .L38
    xor         eax, eax
    jmp         .L39
.L38:
    mov         eax, dword ptr [rsi + 308]
    add         eax, eax
    movzx       ecx, ax
    cmp         ecx, 257
    mov         ecx, 256
    cmovae      ecx, eax
    movzx       eax, cx
    cmp         eax, 4096
    mov         eax, 4096
    cmovb       eax, ecx
.L39:
    mov         word ptr [rsi + 308], ax
.L2:
    add         rsp, 24
    pop         rbx
    pop         r12
    pop         r13
    pop         r14
    pop         r15
    pop         rbp
    ret
.L9:
    lea         rdi, [rip + .C1]
    lea         rdx, [rip + .C2]
    mov         esi, 185
    call        qword ptr [rip + core::panicking::panic_fmt]
.L6:
    dec         rax
    lea         rdx, [rip + .C3]
    mov         esi, 128
    mov         rdi, rax
    call        qword ptr [rip + core::panicking::panic_bounds_check]
