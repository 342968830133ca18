# advance::one::forward of sse2, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    push        rax
    mov         rdx, qword ptr [rsi + 264]
    cmp         rdx, 65
    jae         .L1
    mov         rbx, qword ptr [rsi + 280]
    cmp         qword ptr [rsi + 272], rbx
    je          .L2
    mov         rax, qword ptr [rsi + 256]
    mov         r14, rsi
    mov         rsi, rax
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         qword ptr [r14 + 296], rax
    mov         qword ptr [r14 + 272], rbx
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
    movzx       eax, word ptr [rsi + 2*rax - 2]
    not         rax
    jmp         .L8
.L6:
    xor         eax, eax
.L8:
    add         rax, qword ptr [rsi + 288]
    mov         qword ptr [rsi + 280], rax
.L5:
    mov         dword ptr [rsi + 304], 0
    mov         qword ptr [rsp], 0
.L4:
    mov         r8, qword ptr [rsi + 272]
    mov         rcx, qword ptr [rsi + 280]
    mov         rax, rcx
    sub         rax, r8
    jb          .L9
    cmp         rcx, rdx
    ja          .L9
    movd        xmm0, edi
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    mov         r15, qword ptr [rsi + 256]
    add         r15, r8
    mov         ecx, r15d
    neg         ecx
    and         ecx, 63
    sete        dl
    cmp         rax, 64
    setb        dil
    or          dil, dl
    movabs      r10, 3689348814741910323
    jne         .L10
    sub         rax, rcx
    lea         rdx, [r15 + rcx]
#APP
    movdqu      xmm1, xmmword ptr [r15]
    movdqu      xmm2, xmmword ptr [r15 + 16]
    movdqu      xmm3, xmmword ptr [r15 + 32]
    movdqu      xmm4, xmmword ptr [r15 + 48]
#NO_APP
    pcmpeqb     xmm1, xmm0
    pmovmskb    edi, xmm1
    pcmpeqb     xmm2, xmm0
    pmovmskb    r9d, xmm2
    shl         r9d, 16
    or          r9d, edi
    pcmpeqb     xmm3, xmm0
    pmovmskb    edi, xmm3
    pcmpeqb     xmm4, xmm0
    pmovmskb    r14d, xmm4
    shl         r14d, 16
    or          r14d, edi
    shl         r14, 32
    or          r14, r9
    mov         r15, -1
    shl         r15, cl
    not         r15
    and         r15, r14
    xor         ecx, ecx
    mov         rdi, r15
.L11:
    cmp         rcx, 256
    je          .L12
    mov         r9d, 64
    rep         bsf r9, rdi
    lea         r14, [rdi - 1]
    and         r14, rdi
    mov         edi, 64
    rep         bsf rdi, r14
    shl         edi, 16
    or          rdi, r9
    lea         r9, [r14 - 1]
    and         r9, r14
    mov         r14d, 64
    rep         bsf r14, r9
    shl         r14, 32
    or          r14, rdi
    lea         rdi, [r9 - 1]
    and         rdi, r9
    mov         r9d, 64
    rep         bsf r9, rdi
    shl         r9, 48
    or          r9, r14
    lea         r14, [rdi - 1]
    and         r14, rdi
    mov         qword ptr [rsi + rcx], r9
    mov         edi, 64
    rep         bsf rdi, r14
    lea         r9, [r14 - 1]
    and         r9, r14
    mov         r14d, 64
    rep         bsf r14, r9
    shl         r14d, 16
    or          r14, rdi
    lea         rdi, [r9 - 1]
    and         rdi, r9
    mov         r9d, 64
    rep         bsf r9, rdi
    shl         r9, 32
    or          r9, r14
    lea         r14, [rdi - 1]
    and         r14, rdi
    mov         edi, 64
    rep         bsf rdi, r14
    shl         rdi, 48
    or          rdi, r9
    mov         qword ptr [rsi + rcx + 8], rdi
    add         rcx, 16
    lea         rdi, [r14 - 1]
    and         rdi, r14
    jne         .L11
.L12:
    test        r15, r15
    je          .L13
    mov         rcx, r15
    shr         rcx
    movabs      rdi, 1537228672809129301
    and         rdi, rcx
    sub         r15, rdi
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
    jmp         .L14
.L13:
    mov         r15, rdx
.L10:
    movabs      rcx, 18014673391583296
    mov         rdi, rax
    movabs      rbx, 1085102592571150095
    movabs      r11, 72340172838076673
    jmp         .L15
.L16:
    xor         r14d, r14d
    mov         rdi, rax
    mov         r15, rdx
    test        r14, r14
    jne         .L14
.L15:
    cmp         rdi, 128
    jb          .L17
    lea         rax, [rdi - 128]
    lea         rdx, [r15 + 128]
#APP
    movdqu      xmm1, xmmword ptr [r15]
    movdqu      xmm2, xmmword ptr [r15 + 16]
    movdqu      xmm3, xmmword ptr [r15 + 32]
    movdqu      xmm4, xmmword ptr [r15 + 48]
#NO_APP
    pcmpeqb     xmm1, xmm0
    pcmpeqb     xmm2, xmm0
    pcmpeqb     xmm3, xmm0
    pcmpeqb     xmm4, xmm0
#APP
    movdqu      xmm5, xmmword ptr [r15 + 64]
    movdqu      xmm6, xmmword ptr [r15 + 80]
    movdqu      xmm7, xmmword ptr [r15 + 96]
    movdqu      xmm8, xmmword ptr [r15 + 112]
#NO_APP
    pcmpeqb     xmm5, xmm0
    pcmpeqb     xmm6, xmm0
    pcmpeqb     xmm7, xmm0
    pcmpeqb     xmm8, xmm0
    movdqa      xmm9, xmm1
    por         xmm9, xmm5
    movdqa      xmm10, xmm6
    por         xmm10, xmm2
    por         xmm10, xmm9
    movdqa      xmm9, xmm7
    por         xmm9, xmm3
    por         xmm9, xmm4
    por         xmm9, xmm10
    por         xmm9, xmm8
    psllw       xmm9, 7
    pmovmskb    r9d, xmm9
    test        r9d, r9d
    je          .L16
    pmovmskb    r8d, xmm8
    shl         r8d, 16
    pmovmskb    r12d, xmm7
    or          r12d, r8d
    pmovmskb    r8d, xmm6
    shl         r8d, 16
    pmovmskb    r9d, xmm5
    or          r9d, r8d
    pmovmskb    r8d, xmm4
    shl         r8d, 16
    pmovmskb    r13d, xmm3
    or          r13d, r8d
    pmovmskb    r8d, xmm2
    shl         r8d, 16
    pmovmskb    r14d, xmm1
    or          r14d, r8d
    mov         r8, qword ptr [rsi + 280]
    sub         r8, rdi
    shl         r13, 32
    or          r13, r14
    shl         r12, 32
    or          r12, r9
    mov         rdi, r13
    shr         rdi
    movabs      r14, 6148914691236517205
    and         rdi, r14
    mov         r9, r13
    sub         r9, rdi
    mov         rdi, r9
    and         rdi, r10
    shr         r9, 2
    and         r9, r10
    add         r9, rdi
    mov         r15, r9
    shr         r15, 4
    add         r15, r9
    and         r15, rbx
    imul        r15, r11
    shr         r15, 56
    mov         rdi, r12
    shr         rdi
    and         rdi, r14
    mov         r9, r12
    sub         r9, rdi
    mov         rdi, r9
    and         rdi, r10
    shr         r9, 2
    and         r9, r10
    add         r9, rdi
    mov         r14, r9
    shr         r14, 4
    add         r14, r9
    and         r14, rbx
    imul        r14, r11
    shr         r14, 56
    lea         edi, [r14 + r15]
    cmp         edi, 1
    je          .L18
    xor         edi, edi
.L19:
    cmp         rdi, 256
    je          .L20
    mov         r9d, 64
    rep         bsf r9, r13
    lea         rbp, [r13 - 1]
    and         rbp, r13
    mov         r13d, 64
    rep         bsf r13, rbp
    shl         r13d, 16
    or          r13, r9
    lea         r9, [rbp - 1]
    and         r9, rbp
    mov         ebp, 64
    rep         bsf rbp, r9
    shl         rbp, 32
    or          rbp, r13
    lea         r13, [r9 - 1]
    and         r13, r9
    mov         r9d, 64
    rep         bsf r9, r13
    shl         r9, 48
    or          r9, rbp
    lea         rbp, [r13 - 1]
    and         rbp, r13
    mov         qword ptr [rsi + rdi], r9
    mov         r9d, 64
    rep         bsf r9, rbp
    lea         r13, [rbp - 1]
    and         r13, rbp
    mov         ebp, 64
    rep         bsf rbp, r13
    shl         ebp, 16
    or          rbp, r9
    lea         r9, [r13 - 1]
    and         r9, r13
    mov         r13d, 64
    rep         bsf r13, r9
    shl         r13, 32
    or          r13, rbp
    lea         rbp, [r9 - 1]
    and         rbp, r9
    mov         r9d, 64
    rep         bsf r9, rbp
    shl         r9, 48
    or          r9, r13
    mov         qword ptr [rsi + rdi + 8], r9
    add         rdi, 16
    lea         r13, [rbp - 1]
    and         r13, rbp
    jne         .L19
.L20:
    mov         r13d, 128
    sub         r13d, r15d
    lea         rdi, [rsi + 2*r15]
    add         r13d, r13d
    and         r13d, 496
.L21:
    test        r13, r13
    je          .L22
    mov         r9d, 64
    rep         bsf r9, r12
    lea         rbp, [r12 - 1]
    and         rbp, r12
    mov         r12d, 64
    rep         bsf r12, rbp
    shl         r12d, 16
    or          r12, r9
    lea         r9, [rbp - 1]
    and         r9, rbp
    mov         ebp, 64
    rep         bsf rbp, r9
    shl         rbp, 32
    or          rbp, r12
    lea         r12, [r9 - 1]
    and         r12, r9
    mov         r9d, 64
    rep         bsf r9, r12
    shl         r9, 48
    or          r9, rbp
    lea         rbp, [r12 - 1]
    and         rbp, r12
    add         r9, rcx
    mov         qword ptr [rdi], r9
    mov         r9d, 64
    rep         bsf r9, rbp
    lea         r12, [rbp - 1]
    and         r12, rbp
    mov         ebp, 64
    rep         bsf rbp, r12
    shl         ebp, 16
    or          rbp, r9
    lea         r9, [r12 - 1]
    and         r9, r12
    mov         r12d, 64
    rep         bsf r12, r9
    shl         r12, 32
    or          r12, rbp
    lea         rbp, [r9 - 1]
    and         rbp, r9
    mov         r9d, 64
    rep         bsf r9, rbp
    shl         r9, 48
    or          r9, r12
    lea         r12, [rbp - 1]
    add         r9, rcx
    mov         qword ptr [rdi + 8], r9
    add         rdi, 16
    add         r13, -16
    and         r12, rbp
    jne         .L21
.L22:
    add         r14, r15
    mov         rdi, rax
    mov         r15, rdx
    test        r14, r14
    je          .L15
    jmp         .L14
.L17:
    mov         r8, qword ptr [rsi + 280]
    sub         r8, rdi
    xor         r14d, r14d
    mov         rdx, r15
    mov         rax, rdi
    jmp         .L14
.L18:
    xor         ecx, ecx
    test        r13, r13
    sete        cl
    cmovne      r12, r13
    mov         edi, 64
    rep         bsf rdi, r12
    shl         ecx, 6
    add         ecx, edi
    mov         word ptr [rsi], cx
    mov         r14d, 1
.L14:
    mov         rcx, qword ptr [rsi + 280]
    sub         rcx, rax
    mov         rdi, rcx
    sub         rdi, r8
    mov         r12, r8
    sub         r12, rcx
    cmovb       r12, rdi
    jmp         .L23
.L24:
    mov         rdx, r9
    shr         rdx
    movabs      rdi, 6148914691236517205
    and         rdx, rdi
    sub         r9, rdx
    mov         rdx, r9
    and         rdx, r10
    shr         r9, 2
    and         r9, r10
    add         r9, rdx
    mov         rdx, r9
    shr         rdx, 4
    add         rdx, r9
    movabs      rdi, 1085102592571150095
    and         rdx, rdi
    movabs      rdi, 72340172838076673
    imul        rdx, rdi
    shr         rdx, 56
    add         r14, rdx
    add         r12, 64
    mov         rdx, rax
    mov         rax, rcx
.L23:
    test        r14, r14
    je          .L25
    cmp         r14, 64
    ja          .L26
    cmp         r12, qword ptr [rsp]
    jae         .L26
.L25:
    mov         rcx, rax
    sub         rcx, 64
    jb          .L27
    lea         rax, [rdx + 64]
#APP
    movdqu      xmm1, xmmword ptr [rdx]
    movdqu      xmm2, xmmword ptr [rdx + 16]
    movdqu      xmm3, xmmword ptr [rdx + 32]
    movdqu      xmm4, xmmword ptr [rdx + 48]
#NO_APP
    pcmpeqb     xmm1, xmm0
    pmovmskb    edx, xmm1
    pcmpeqb     xmm2, xmm0
    pmovmskb    edi, xmm2
    shl         edi, 16
    or          edi, edx
    pcmpeqb     xmm3, xmm0
    pmovmskb    edx, xmm3
    pcmpeqb     xmm4, xmm0
    pmovmskb    r9d, xmm4
    shl         r9d, 16
    or          r9d, edx
    shl         r9, 32
    or          r9, rdi
    mov         r13d, 128
    sub         r13d, r14d
    lea         rdi, [rsi + 2*r14]
    movzx       ebp, r12w
    movabs      rdx, 281479271743489
    imul        rbp, rdx
    add         r13d, r13d
    and         r13d, 496
    mov         rdx, r9
.L28:
    test        r13, r13
    je          .L24
    mov         r11d, 64
    rep         bsf r11, rdx
    lea         rbx, [rdx - 1]
    and         rbx, rdx
    mov         edx, 64
    rep         bsf rdx, rbx
    shl         edx, 16
    or          rdx, r11
    lea         r11, [rbx - 1]
    and         r11, rbx
    mov         ebx, 64
    rep         bsf rbx, r11
    shl         rbx, 32
    or          rbx, rdx
    lea         rdx, [r11 - 1]
    and         rdx, r11
    mov         r11d, 64
    rep         bsf r11, rdx
    shl         r11, 48
    or          r11, rbx
    lea         rbx, [rdx - 1]
    and         rbx, rdx
    add         r11, rbp
    mov         qword ptr [rdi], r11
    mov         edx, 64
    rep         bsf rdx, rbx
    lea         r11, [rbx - 1]
    and         r11, rbx
    mov         ebx, 64
    rep         bsf rbx, r11
    shl         ebx, 16
    or          rbx, rdx
    lea         rdx, [r11 - 1]
    and         rdx, r11
    mov         r11d, 64
    rep         bsf r11, rdx
    shl         r11, 32
    or          r11, rbx
    lea         rbx, [rdx - 1]
    and         rbx, rdx
    mov         r15d, 64
    rep         bsf r15, rbx
    shl         r15, 48
    or          r15, r11
    lea         rdx, [rbx - 1]
    add         r15, rbp
    mov         qword ptr [rdi + 8], r15
    add         rdi, 16
    add         r13, -16
    and         rdx, rbx
    jne         .L28
    jmp         .L24
.L27:
    test        rax, rax
    je          .L29
    test        r14, r14
    jne         .L30
    jmp         .L31
.L26:
    lea         rcx, [rax - 1]
    cmp         rcx, 63
    jae         .L32
.L30:
    cmp         r14, 64
    ja          .L32
    cmp         r12, qword ptr [rsp]
    jae         .L32
.L31:
    mov         rdi, qword ptr [rsi + 256]
    mov         r9, qword ptr [rsi + 264]
    sub         rdx, rdi
    lea         rcx, [rdx + rax]
    cmp         rcx, r9
    seta        r11b
    cmp         rcx, 64
    setb        bl
    or          bl, r11b
    je          .L33
    cmp         r9, 64
    jae         .L34
    xor         ebx, ebx
    jmp         .L35
.L33:
    add         rcx, rdi
    add         rcx, -64
#APP
    movdqu      xmm1, xmmword ptr [rcx]
    movdqu      xmm2, xmmword ptr [rcx + 16]
    movdqu      xmm3, xmmword ptr [rcx + 32]
    movdqu      xmm4, xmmword ptr [rcx + 48]
#NO_APP
    pcmpeqb     xmm1, xmm0
    pmovmskb    ecx, xmm1
    pcmpeqb     xmm2, xmm0
    pmovmskb    edx, xmm2
    shl         edx, 16
    or          edx, ecx
    pcmpeqb     xmm3, xmm0
    pmovmskb    ecx, xmm3
    pcmpeqb     xmm4, xmm0
    pmovmskb    ebx, xmm4
    shl         ebx, 16
    or          ebx, ecx
    shl         rbx, 32
    or          rbx, rdx
    neg         al
    mov         ecx, eax
    jmp         .L36
.L34:
#APP
    movdqu      xmm1, xmmword ptr [rdi]
    movdqu      xmm2, xmmword ptr [rdi + 16]
    movdqu      xmm3, xmmword ptr [rdi + 32]
    movdqu      xmm4, xmmword ptr [rdi + 48]
#NO_APP
    pcmpeqb     xmm1, xmm0
    pmovmskb    eax, xmm1
    pcmpeqb     xmm2, xmm0
    pmovmskb    edi, xmm2
    shl         edi, 16
    or          edi, eax
    pcmpeqb     xmm3, xmm0
    pmovmskb    eax, xmm3
    pcmpeqb     xmm4, xmm0
    pmovmskb    r9d, xmm4
    shl         r9d, 16
    or          r9d, eax
    mov         rbx, -1
    shl         rbx, cl
    shl         r9, 32
    or          r9, rdi
    not         rbx
    and         rbx, r9
    mov         ecx, edx
.L36:
    shr         rbx, cl
.L35:
    mov         eax, 128
    sub         eax, r14d
    lea         rdx, [rsi + 2*r14]
    movzx       ecx, r12w
    movabs      rdi, 281479271743489
    imul        rcx, rdi
    add         eax, eax
    and         eax, 496
    mov         rdi, rbx
.L37:
    test        rax, rax
    je          .L38
    mov         r9d, 64
    rep         bsf r9, rdi
    lea         r11, [rdi - 1]
    and         r11, rdi
    mov         edi, 64
    rep         bsf rdi, r11
    shl         edi, 16
    or          rdi, r9
    lea         r9, [r11 - 1]
    and         r9, r11
    mov         r11d, 64
    rep         bsf r11, r9
    shl         r11, 32
    or          r11, rdi
    lea         rdi, [r9 - 1]
    and         rdi, r9
    mov         r9d, 64
    rep         bsf r9, rdi
    shl         r9, 48
    or          r9, r11
    lea         r11, [rdi - 1]
    and         r11, rdi
    add         r9, rcx
    mov         qword ptr [rdx], r9
    mov         edi, 64
    rep         bsf rdi, r11
    lea         r9, [r11 - 1]
    and         r9, r11
    mov         r11d, 64
    rep         bsf r11, r9
    shl         r11d, 16
    or          r11, rdi
    lea         rdi, [r9 - 1]
    and         rdi, r9
    mov         r9d, 64
    rep         bsf r9, rdi
    shl         r9, 32
    or          r9, r11
    lea         r11, [rdi - 1]
    and         r11, rdi
    mov         r15d, 64
    rep         bsf r15, r11
    shl         r15, 48
    or          r15, r9
    lea         rdi, [r11 - 1]
    add         r15, rcx
    mov         qword ptr [rdx + 8], r15
    add         rdx, 16
    add         rax, -16
    and         rdi, r11
    jne         .L37
.L38:
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
.L29:
    xor         eax, eax
.L32:
    mov         qword ptr [rsi + 288], r8
    mov         byte ptr [rsi + 304], 0
    mov         byte ptr [rsi + 305], r14b
    mov         rcx, qword ptr [rsi + 272]
    mov         rdx, qword ptr [rsi + 280]
    sub         rdx, rax
    mov         rax, rdx
    sub         rax, rcx
    sub         rcx, rdx
    cmovb       rcx, rax
    mov         qword ptr [rsi + 272], rdx
    shl         r14, 9
    cmp         r14, rcx
    jae         .L39
    xor         eax, eax
    jmp         .L40
.L39:
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
.L40:
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
