# fill3 of SSE2, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    push        rax
    mov         rdx, qword ptr [rsi + 8]
    cmp         rdx, 65
    jae         .L1
    mov         rbx, qword ptr [rsi + 24]
    cmp         qword ptr [rsi + 16], rbx
    je          .L2
    mov         rax, qword ptr [rsi]
    mov         r14, rsi
    mov         rsi, rax
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<3>>]
    mov         qword ptr [r14 + 296], rax
    mov         qword ptr [r14 + 16], rbx
    jmp         .L2
.L1:
    cmp         byte ptr [rsi + 310], 1
    jne         .L3
    movzx       eax, word ptr [rsi + 308]
    mov         qword ptr [rsp], rax
    jmp         .L4
.L3:
    mov         byte ptr [rsi + 310], 1
    mov         word ptr [rsi + 308], 0
    movzx       eax, byte ptr [rsi + 306]
    cmp         byte ptr [rsi + 307], al
    je          .L5
    test        rax, rax
    je          .L6
    cmp         al, -128
    ja          .L7
    movzx       eax, word ptr [rsi + 2*rax + 38]
    not         rax
    jmp         .L8
.L6:
    xor         eax, eax
.L8:
    add         rax, qword ptr [rsi + 32]
    mov         qword ptr [rsi + 24], rax
.L5:
    mov         dword ptr [rsi + 304], 0
    mov         qword ptr [rsp], 0
.L4:
    mov         r9, qword ptr [rsi + 16]
    mov         rax, qword ptr [rsi + 24]
    mov         r8, rax
    sub         r8, r9
    jb          .L9
    cmp         rax, rdx
    ja          .L9
    movd        xmm2, edi
    movdqa      xmm0, xmm2
    punpcklbw   xmm0, xmm2
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm1, xmm0, 68
    movdqa      xmm0, xmm2
    psrld       xmm0, 8
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    psrld       xmm2, 16
    punpcklbw   xmm2, xmm2
    pshuflw     xmm2, xmm2, 0
    pshufd      xmm2, xmm2, 68
    mov         rax, qword ptr [rsi]
    add         rax, r9
    mov         ecx, eax
    neg         ecx
    and         ecx, 63
    sete        dl
    cmp         r8, 64
    setb        dil
    or          dil, dl
    movabs      r10, 3689348814741910323
    jne         .L10
#APP
    movdqu      xmm6, xmmword ptr [rax]
    movdqu      xmm5, xmmword ptr [rax + 16]
    movdqu      xmm4, xmmword ptr [rax + 32]
    movdqu      xmm3, xmmword ptr [rax + 48]
#NO_APP
    add         rax, rcx
    sub         r8, rcx
    movdqa      xmm7, xmm1
    pcmpeqb     xmm7, xmm3
    movdqa      xmm8, xmm1
    pcmpeqb     xmm8, xmm4
    movdqa      xmm9, xmm1
    pcmpeqb     xmm9, xmm5
    movdqa      xmm10, xmm1
    pcmpeqb     xmm10, xmm6
    movdqa      xmm11, xmm0
    pcmpeqb     xmm11, xmm3
    por         xmm11, xmm7
    movdqa      xmm7, xmm0
    pcmpeqb     xmm7, xmm4
    por         xmm7, xmm8
    movdqa      xmm8, xmm0
    pcmpeqb     xmm8, xmm5
    por         xmm8, xmm9
    movdqa      xmm9, xmm0
    pcmpeqb     xmm9, xmm6
    por         xmm9, xmm10
    pcmpeqb     xmm6, xmm2
    por         xmm6, xmm9
    pcmpeqb     xmm5, xmm2
    por         xmm5, xmm8
    pcmpeqb     xmm4, xmm2
    por         xmm4, xmm7
    pcmpeqb     xmm3, xmm2
    por         xmm3, xmm11
    pmovmskb    edx, xmm6
    pmovmskb    edi, xmm5
    shl         edi, 16
    or          edi, edx
    pmovmskb    edx, xmm4
    pmovmskb    r11d, xmm3
    shl         r11d, 16
    or          r11d, edx
    shl         r11, 32
    or          r11, rdi
    mov         r15, -1
    shl         r15, cl
    not         r15
    and         r15, r11
    xor         ecx, ecx
    mov         rdx, r15
.L11:
    cmp         rcx, 256
    je          .L12
    mov         edi, 64
    rep         bsf rdi, rdx
    lea         r11, [rdx - 1]
    and         r11, rdx
    mov         edx, 64
    rep         bsf rdx, r11
    shl         edx, 16
    or          rdx, rdi
    lea         rdi, [r11 - 1]
    and         rdi, r11
    mov         r11d, 64
    rep         bsf r11, rdi
    shl         r11, 32
    or          r11, rdx
    lea         rdx, [rdi - 1]
    and         rdx, rdi
    mov         edi, 64
    rep         bsf rdi, rdx
    shl         rdi, 48
    or          rdi, r11
    lea         r11, [rdx - 1]
    and         r11, rdx
    mov         qword ptr [rsi + rcx + 40], rdi
    mov         edx, 64
    rep         bsf rdx, r11
    lea         rdi, [r11 - 1]
    and         rdi, r11
    mov         r11d, 64
    rep         bsf r11, rdi
    shl         r11d, 16
    or          r11, rdx
    lea         rdx, [rdi - 1]
    and         rdx, rdi
    mov         edi, 64
    rep         bsf rdi, rdx
    shl         rdi, 32
    or          rdi, r11
    lea         r11, [rdx - 1]
    and         r11, rdx
    mov         edx, 64
    rep         bsf rdx, r11
    shl         rdx, 48
    or          rdx, rdi
    mov         qword ptr [rsi + rcx + 48], rdx
    lea         rdx, [r11 - 1]
    add         rcx, 16
    and         rdx, r11
    jne         .L11
.L12:
    test        r15, r15
    je          .L10
    mov         rcx, r15
    shr         rcx
    movabs      rdx, 1537228672809129301
    and         rdx, rcx
    sub         r15, rdx
    mov         rcx, r15
    and         rcx, r10
    shr         r15, 2
    and         r15, r10
    add         r15, rcx
    mov         r14, r15
    shr         r14, 4
    add         r14, r15
    movabs      rcx, 1085102592571150095
    and         r14, rcx
    movabs      rcx, 72340172838076673
    imul        r14, rcx
    shr         r14, 56
    jmp         .L13
.L10:
    movabs      r15, 18014673391583296
    lea         rcx, [rsi + 40]
    mov         r12, r8
    movabs      rbx, 1085102592571150095
    jmp         .L14
.L15:
    xor         r14d, r14d
    mov         r12, r8
    test        r14, r14
    jne         .L13
.L14:
    cmp         r12, 128
    jb          .L16
#APP
    movdqu      xmm10, xmmword ptr [rax]
    movdqu      xmm9, xmmword ptr [rax + 16]
    movdqu      xmm8, xmmword ptr [rax + 32]
    movdqu      xmm7, xmmword ptr [rax + 48]
#NO_APP
#APP
    movdqu      xmm6, xmmword ptr [rax + 64]
    movdqu      xmm5, xmmword ptr [rax + 80]
    movdqu      xmm4, xmmword ptr [rax + 96]
    movdqu      xmm3, xmmword ptr [rax + 112]
#NO_APP
    movdqa      xmm11, xmm1
    pcmpeqb     xmm11, xmm6
    movdqa      xmm12, xmm1
    pcmpeqb     xmm12, xmm5
    movdqa      xmm13, xmm1
    pcmpeqb     xmm13, xmm4
    movdqa      xmm14, xmm1
    pcmpeqb     xmm14, xmm3
    movdqa      xmm15, xmm0
    pcmpeqb     xmm15, xmm6
    por         xmm15, xmm11
    movdqa      xmm11, xmm0
    pcmpeqb     xmm11, xmm5
    por         xmm11, xmm12
    movdqa      xmm12, xmm0
    pcmpeqb     xmm12, xmm4
    por         xmm12, xmm13
    movdqa      xmm13, xmm0
    pcmpeqb     xmm13, xmm3
    por         xmm13, xmm14
    movdqa      xmm14, xmm1
    pcmpeqb     xmm14, xmm10
    pcmpeqb     xmm6, xmm2
    por         xmm6, xmm15
    movdqa      xmm15, xmm1
    pcmpeqb     xmm15, xmm9
    pcmpeqb     xmm5, xmm2
    por         xmm5, xmm11
    movdqa      xmm11, xmm1
    pcmpeqb     xmm11, xmm8
    pcmpeqb     xmm4, xmm2
    por         xmm4, xmm12
    movdqa      xmm12, xmm1
    pcmpeqb     xmm12, xmm7
    pcmpeqb     xmm3, xmm2
    por         xmm3, xmm13
    movdqa      xmm13, xmm0
    pcmpeqb     xmm13, xmm10
    por         xmm13, xmm14
    movdqa      xmm14, xmm0
    pcmpeqb     xmm14, xmm9
    por         xmm14, xmm15
    movdqa      xmm15, xmm0
    pcmpeqb     xmm15, xmm8
    por         xmm15, xmm11
    movdqa      xmm11, xmm0
    pcmpeqb     xmm11, xmm7
    por         xmm11, xmm12
    pcmpeqb     xmm10, xmm2
    por         xmm10, xmm13
    pcmpeqb     xmm9, xmm2
    por         xmm9, xmm14
    pcmpeqb     xmm8, xmm2
    por         xmm8, xmm15
    pcmpeqb     xmm7, xmm2
    por         xmm7, xmm11
    movdqa      xmm11, xmm7
    por         xmm11, xmm10
    movdqa      xmm12, xmm8
    por         xmm12, xmm9
    por         xmm12, xmm11
    movdqa      xmm11, xmm3
    por         xmm11, xmm4
    por         xmm11, xmm5
    por         xmm11, xmm12
    por         xmm11, xmm6
    psllw       xmm11, 7
    pmovmskb    edx, xmm11
    lea         r8, [r12 - 128]
    sub         rax, -128
    test        edx, edx
    je          .L15
    mov         r9, qword ptr [rsi + 24]
    sub         r9, r12
    pmovmskb    edx, xmm10
    pmovmskb    edi, xmm9
    shl         edi, 16
    or          edi, edx
    pmovmskb    edx, xmm8
    pmovmskb    ebp, xmm7
    shl         ebp, 16
    or          ebp, edx
    shl         rbp, 32
    or          rbp, rdi
    pmovmskb    edx, xmm6
    pmovmskb    edi, xmm5
    shl         edi, 16
    or          edi, edx
    pmovmskb    edx, xmm4
    pmovmskb    r13d, xmm3
    shl         r13d, 16
    or          r13d, edx
    shl         r13, 32
    or          r13, rdi
    mov         rdx, rbp
    shr         rdx
    movabs      r14, 6148914691236517205
    and         rdx, r14
    mov         rdi, rbp
    sub         rdi, rdx
    mov         rdx, rdi
    and         rdx, r10
    shr         rdi, 2
    and         rdi, r10
    add         rdi, rdx
    mov         r12, rdi
    shr         r12, 4
    add         r12, rdi
    and         r12, rbx
    movabs      r11, 72340172838076673
    imul        r12, r11
    shr         r12, 56
    mov         rdx, r13
    shr         rdx
    and         rdx, r14
    mov         rdi, r13
    sub         rdi, rdx
    mov         rdx, rdi
    and         rdx, r10
    shr         rdi, 2
    and         rdi, r10
    add         rdi, rdx
    mov         r14, rdi
    shr         r14, 4
    add         r14, rdi
    and         r14, rbx
    imul        r14, r11
    shr         r14, 56
    lea         edx, [r14 + r12]
    cmp         edx, 1
    je          .L17
    xor         edx, edx
.L18:
    cmp         rdx, 256
    je          .L19
    mov         edi, 64
    rep         bsf rdi, rbp
    lea         r11, [rbp - 1]
    and         r11, rbp
    mov         ebp, 64
    rep         bsf rbp, r11
    shl         ebp, 16
    or          rbp, rdi
    lea         rdi, [r11 - 1]
    and         rdi, r11
    mov         r11d, 64
    rep         bsf r11, rdi
    shl         r11, 32
    or          r11, rbp
    lea         rbp, [rdi - 1]
    and         rbp, rdi
    mov         edi, 64
    rep         bsf rdi, rbp
    shl         rdi, 48
    or          rdi, r11
    lea         r11, [rbp - 1]
    and         r11, rbp
    mov         qword ptr [rsi + rdx + 40], rdi
    mov         edi, 64
    rep         bsf rdi, r11
    lea         rbp, [r11 - 1]
    and         rbp, r11
    mov         r11d, 64
    rep         bsf r11, rbp
    shl         r11d, 16
    or          r11, rdi
    lea         rdi, [rbp - 1]
    and         rdi, rbp
    mov         ebp, 64
    rep         bsf rbp, rdi
    shl         rbp, 32
    or          rbp, r11
    lea         r11, [rdi - 1]
    and         r11, rdi
    mov         edi, 64
    rep         bsf rdi, r11
    shl         rdi, 48
    or          rdi, rbp
    mov         qword ptr [rsi + rdx + 48], rdi
    lea         rbp, [r11 - 1]
    add         rdx, 16
    and         rbp, r11
    jne         .L18
.L19:
    mov         edx, 128
    sub         edx, r12d
    lea         rdi, [rcx + 2*r12]
    add         edx, edx
    and         edx, 496
.L20:
    test        rdx, rdx
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
    add         r11, r15
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
    add         r11, r15
    mov         qword ptr [rdi + 8], r11
    add         rdi, 16
    add         rdx, -16
    and         r13, rbp
    jne         .L20
.L21:
    add         r14, r12
    mov         r12, r8
    test        r14, r14
    je          .L14
    jmp         .L13
.L16:
    mov         r9, qword ptr [rsi + 24]
    sub         r9, r12
    xor         r14d, r14d
    mov         r8, r12
    jmp         .L13
.L17:
    xor         edx, edx
    test        rbp, rbp
    sete        dl
    cmovne      r13, rbp
    mov         edi, 64
    rep         bsf rdi, r13
    shl         edx, 6
    add         edx, edi
    mov         word ptr [rcx], dx
    mov         r14d, 1
.L13:
    mov         rcx, qword ptr [rsi + 24]
    sub         rcx, r8
    mov         rdx, rcx
    sub         rdx, r9
    mov         r12, r9
    sub         r12, rcx
    cmovb       r12, rdx
    jmp         .L22
.L23:
    mov         rdx, r11
    shr         rdx
    movabs      rdi, 6148914691236517205
    and         rdx, rdi
    sub         r11, rdx
    mov         rdx, r11
    and         rdx, r10
    shr         r11, 2
    and         r11, r10
    add         r11, rdx
    mov         rdx, r11
    shr         rdx, 4
    add         rdx, r11
    movabs      rdi, 1085102592571150095
    and         rdx, rdi
    movabs      rdi, 72340172838076673
    imul        rdx, rdi
    shr         rdx, 56
    add         r14, rdx
    add         r12, 64
    mov         r8, rcx
.L22:
    test        r14, r14
    je          .L24
    cmp         r14, 64
    ja          .L25
    cmp         r12, qword ptr [rsp]
    jae         .L25
.L24:
    mov         rcx, r8
    sub         rcx, 64
    jb          .L26
#APP
    movdqu      xmm6, xmmword ptr [rax]
    movdqu      xmm5, xmmword ptr [rax + 16]
    movdqu      xmm4, xmmword ptr [rax + 32]
    movdqu      xmm3, xmmword ptr [rax + 48]
#NO_APP
    add         rax, 64
    movdqa      xmm7, xmm1
    pcmpeqb     xmm7, xmm3
    movdqa      xmm8, xmm1
    pcmpeqb     xmm8, xmm4
    movdqa      xmm9, xmm1
    pcmpeqb     xmm9, xmm5
    movdqa      xmm10, xmm1
    pcmpeqb     xmm10, xmm6
    movdqa      xmm11, xmm0
    pcmpeqb     xmm11, xmm3
    por         xmm11, xmm7
    movdqa      xmm7, xmm0
    pcmpeqb     xmm7, xmm4
    por         xmm7, xmm8
    movdqa      xmm8, xmm0
    pcmpeqb     xmm8, xmm5
    por         xmm8, xmm9
    movdqa      xmm9, xmm0
    pcmpeqb     xmm9, xmm6
    por         xmm9, xmm10
    pcmpeqb     xmm6, xmm2
    por         xmm6, xmm9
    pcmpeqb     xmm5, xmm2
    por         xmm5, xmm8
    pcmpeqb     xmm4, xmm2
    por         xmm4, xmm7
    pcmpeqb     xmm3, xmm2
    por         xmm3, xmm11
    pmovmskb    edx, xmm6
    pmovmskb    edi, xmm5
    shl         edi, 16
    or          edi, edx
    pmovmskb    edx, xmm4
    pmovmskb    r11d, xmm3
    shl         r11d, 16
    or          r11d, edx
    shl         r11, 32
    or          r11, rdi
    mov         ebp, 128
    sub         ebp, r14d
    lea         rdx, [rsi + 40]
    lea         rdi, [rdx + 2*r14]
    movzx       edx, r12w
    movabs      r8, 281479271743489
    imul        rdx, r8
    add         ebp, ebp
    and         ebp, 496
    mov         r8, r11
.L27:
    test        rbp, rbp
    je          .L23
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
    add         rbx, rdx
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
    mov         r13d, 64
    rep         bsf r13, r15
    shl         r13, 48
    or          r13, rbx
    lea         r8, [r15 - 1]
    add         r13, rdx
    mov         qword ptr [rdi + 8], r13
    add         rdi, 16
    add         rbp, -16
    and         r8, r15
    jne         .L27
    jmp         .L23
.L26:
    test        r8, r8
    je          .L28
    test        r14, r14
    jne         .L29
    jmp         .L30
.L25:
    lea         rcx, [r8 - 1]
    cmp         rcx, 63
    jae         .L31
.L29:
    cmp         r14, 64
    ja          .L31
    cmp         r12, qword ptr [rsp]
    jae         .L31
.L30:
    mov         rdx, qword ptr [rsi]
    mov         rdi, qword ptr [rsi + 8]
    sub         rax, rdx
    lea         rcx, [rax + r8]
    cmp         rcx, rdi
    seta        r11b
    cmp         rcx, 64
    setb        bl
    or          bl, r11b
    je          .L32
    cmp         rdi, 64
    jae         .L33
    xor         ebx, ebx
    jmp         .L34
.L32:
    lea         rax, [rdx + rcx]
    add         rax, -64
#APP
    movdqu      xmm5, xmmword ptr [rax]
    movdqu      xmm4, xmmword ptr [rax + 16]
    movdqu      xmm3, xmmword ptr [rax + 32]
    movdqu      xmm6, xmmword ptr [rax + 48]
#NO_APP
    movdqa      xmm7, xmm1
    pcmpeqb     xmm7, xmm6
    movdqa      xmm8, xmm1
    pcmpeqb     xmm8, xmm3
    movdqa      xmm9, xmm1
    pcmpeqb     xmm9, xmm4
    pcmpeqb     xmm1, xmm5
    movdqa      xmm10, xmm0
    pcmpeqb     xmm10, xmm6
    por         xmm10, xmm7
    movdqa      xmm7, xmm0
    pcmpeqb     xmm7, xmm3
    por         xmm7, xmm8
    movdqa      xmm8, xmm0
    pcmpeqb     xmm8, xmm4
    por         xmm8, xmm9
    pcmpeqb     xmm0, xmm5
    por         xmm0, xmm1
    pcmpeqb     xmm5, xmm2
    por         xmm5, xmm0
    pcmpeqb     xmm4, xmm2
    por         xmm4, xmm8
    pcmpeqb     xmm3, xmm2
    por         xmm3, xmm7
    pcmpeqb     xmm2, xmm6
    por         xmm2, xmm10
    pmovmskb    eax, xmm5
    pmovmskb    ecx, xmm4
    shl         ecx, 16
    or          ecx, eax
    pmovmskb    eax, xmm3
    pmovmskb    ebx, xmm2
    shl         ebx, 16
    or          ebx, eax
    shl         rbx, 32
    or          rbx, rcx
    neg         r8b
    mov         ecx, r8d
    jmp         .L35
.L33:
#APP
    movdqu      xmm7, xmmword ptr [rdx]
    movdqu      xmm5, xmmword ptr [rdx + 16]
    movdqu      xmm4, xmmword ptr [rdx + 32]
    movdqu      xmm3, xmmword ptr [rdx + 48]
#NO_APP
    movdqa      xmm6, xmm2
    pcmpeqb     xmm6, xmm7
    movdqa      xmm8, xmm2
    pcmpeqb     xmm8, xmm5
    movdqa      xmm9, xmm2
    pcmpeqb     xmm9, xmm4
    pcmpeqb     xmm2, xmm3
    movdqa      xmm10, xmm1
    pcmpeqb     xmm10, xmm3
    movdqa      xmm11, xmm1
    pcmpeqb     xmm11, xmm4
    movdqa      xmm12, xmm1
    pcmpeqb     xmm12, xmm5
    pcmpeqb     xmm1, xmm7
    pcmpeqb     xmm3, xmm0
    por         xmm3, xmm10
    por         xmm3, xmm2
    pcmpeqb     xmm4, xmm0
    por         xmm4, xmm11
    por         xmm4, xmm9
    pcmpeqb     xmm5, xmm0
    por         xmm5, xmm12
    por         xmm5, xmm8
    pcmpeqb     xmm0, xmm7
    por         xmm0, xmm1
    por         xmm0, xmm6
    pmovmskb    edx, xmm0
    pmovmskb    edi, xmm5
    shl         edi, 16
    or          edi, edx
    pmovmskb    edx, xmm4
    pmovmskb    r8d, xmm3
    shl         r8d, 16
    or          r8d, edx
    mov         rbx, -1
    shl         rbx, cl
    shl         r8, 32
    or          r8, rdi
    not         rbx
    and         rbx, r8
    mov         ecx, eax
.L35:
    shr         rbx, cl
.L34:
    mov         eax, 128
    sub         eax, r14d
    lea         rcx, [rsi + 40]
    lea         rdx, [rcx + 2*r14]
    movzx       ecx, r12w
    movabs      rdi, 281479271743489
    imul        rcx, rdi
    add         eax, eax
    and         eax, 496
    mov         rdi, rbx
.L36:
    test        rax, rax
    je          .L37
    mov         r8d, 64
    rep         bsf r8, rdi
    lea         r11, [rdi - 1]
    and         r11, rdi
    mov         edi, 64
    rep         bsf rdi, r11
    shl         edi, 16
    or          rdi, r8
    lea         r8, [r11 - 1]
    and         r8, r11
    mov         r11d, 64
    rep         bsf r11, r8
    shl         r11, 32
    or          r11, rdi
    lea         rdi, [r8 - 1]
    and         rdi, r8
    mov         r8d, 64
    rep         bsf r8, rdi
    shl         r8, 48
    or          r8, r11
    lea         r11, [rdi - 1]
    and         r11, rdi
    add         r8, rcx
    mov         qword ptr [rdx], r8
    mov         edi, 64
    rep         bsf rdi, r11
    lea         r8, [r11 - 1]
    and         r8, r11
    mov         r11d, 64
    rep         bsf r11, r8
    shl         r11d, 16
    or          r11, rdi
    lea         rdi, [r8 - 1]
    and         rdi, r8
    mov         r8d, 64
    rep         bsf r8, rdi
    shl         r8, 32
    or          r8, r11
    lea         r11, [rdi - 1]
    and         r11, rdi
    mov         r15d, 64
    rep         bsf r15, r11
    shl         r15, 48
    or          r15, r8
    lea         rdi, [r11 - 1]
    add         r15, rcx
    mov         qword ptr [rdx + 8], r15
    add         rdx, 16
    add         rax, -16
    and         rdi, r11
    jne         .L36
.L37:
    mov         rax, rbx
    shr         rax
    movabs      rcx, 6148914691236517205
    and         rax, rcx
    sub         rbx, rax
    mov         rax, rbx
    and         rax, r10
    shr         rbx, 2
    and         rbx, r10
    add         rbx, rax
    mov         rax, rbx
    shr         rax, 4
    add         rax, rbx
    movabs      rcx, 1085102592571150095
    and         rax, rcx
    movabs      rcx, 72340172838076673
    imul        rax, rcx
    shr         rax, 56
    add         r14, rax
.L28:
    xor         r8d, r8d
.L31:
    mov         qword ptr [rsi + 32], r9
    mov         byte ptr [rsi + 304], 0
    mov         byte ptr [rsi + 305], r14b
    mov         rax, qword ptr [rsi + 16]
    mov         rcx, qword ptr [rsi + 24]
    sub         rcx, r8
    mov         rdx, rcx
    sub         rdx, rax
    sub         rax, rcx
    cmovb       rax, rdx
    mov         qword ptr [rsi + 16], rcx
    shl         r14, 9
    cmp         r14, rax
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
    add         rsp, 8
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
.L7:
    dec         rax
    lea         rdx, [rip + .C3]
    mov         esi, 128
    mov         rdi, rax
    call        qword ptr [rip + core::panicking::panic_bounds_check]
