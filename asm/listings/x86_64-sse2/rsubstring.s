# rsubstring of SSE2, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    sub         rsp, 248
    lea         rbx, [r8 + 1]
    sub         rbx, rsi
    jb          .L1
    mov         rax, qword ptr [rdx]
    mov         r9, rax
    add         r9, rbx
    setb        r10b
    cmp         r9, r8
    seta        r9b
    or          r9b, r10b
    jne         .L1
    mov         r9, qword ptr [rdx + 8]
    mov         r10, r9
    add         r10, rbx
    setb        r11b
    cmp         r10, r8
    seta        r10b
    or          r10b, r11b
    jne         .L1
    cmp         rax, rsi
    jae         .L1
    cmp         r9, rsi
    jae         .L1
    lea         r10, [rcx + rax]
    lea         r12, [rcx + r9]
    movzx       r11d, byte ptr [rdi + rax]
    movzx       r13d, byte ptr [rdi + r9]
    mov         qword ptr [rsp + 184], rcx
    mov         qword ptr [rsp + 192], r8
    mov         qword ptr [rsp + 168], rdi
    mov         qword ptr [rsp + 176], rsi
    mov         qword ptr [rsp + 200], 0
    mov         qword ptr [rsp + 208], rbx
    mov         qword ptr [rsp + 216], 0
    cmp         rbx, 65
    mov         qword ptr [rsp + 120], r8
    mov         qword ptr [rsp + 128], rcx
    mov         qword ptr [rsp + 112], rsi
    mov         qword ptr [rsp + 40], rdi
    jae         .L2
    mov         r14, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         edi, r11d
    mov         rsi, r10
    mov         rdx, rbx
    call        r14
    mov         r15, rax
    mov         edi, r13d
    mov         rsi, r12
    mov         rdx, rbx
    call        r14
    mov         rsi, rax
    and         rsi, r15
    je          .L1
    xor         eax, eax
    mov         rdi, qword ptr [rsp + 120]
    mov         r8, qword ptr [rsp + 112]
    mov         r9, qword ptr [rsp + 40]
.L3:
    bsr         rdx, rsi
    mov         r10d, 1
    mov         ecx, edx
    shl         r10, cl
    lea         rcx, [rdx + r8]
    cmp         rcx, rdi
    jbe         .L4
    xor         ebx, ebx
    jmp         .L5
.L4:
    mov         rcx, qword ptr [rsp + 128]
    lea         r11, [rcx + rdx]
    cmp         r8, 17
    jb          .L6
    xor         ecx, ecx
    mov         rbx, r9
.L7:
#APP
    mov         r14, qword ptr [r11]
#NO_APP
    mov         r15, qword ptr [rbx]
    cmp         r14, r15
    jne         .L8
    add         r11, 8
    add         rbx, 8
    lea         r14, [r8 + rcx]
    add         r14, -8
    add         rcx, -8
    cmp         r14, 16
    ja          .L7
    add         rcx, r8
    jmp         .L9
.L6:
    mov         rcx, r8
    mov         rbx, r9
.L9:
    cmp         rcx, 7
    ja          .L10
    cmp         rcx, 4
    jae         .L11
    cmp         rcx, 2
    jae         .L12
    test        rcx, rcx
    je          .L13
    movzx       ebx, byte ptr [rbx]
#APP
    movzx       ebp, byte ptr [r11]
#NO_APP
    xor         r11d, r11d
    cmp         bl, bpl
    sete        r11b
    jmp         .L14
.L10:
    mov         r15, qword ptr [rbx]
    mov         r14, qword ptr [rbx + rcx - 8]
#APP
    mov         rbx, qword ptr [r11]
#NO_APP
    cmp         rbx, r15
    jne         .L15
    lea         rbx, [rcx - 8]
    add         r11, rbx
#APP
    mov         r15, qword ptr [r11]
#NO_APP
    mov         r11, rcx
    cmp         r15, r14
    je          .L14
    xor         r15, r14
    rep         bsf r11, r15
    shr         r11d, 3
    add         r11, rbx
    jmp         .L14
.L8:
    xor         r15, r14
    rep         bsf rbx, r15
    shr         ebx, 3
    sub         rbx, rcx
    jmp         .L5
.L11:
    mov         ebp, dword ptr [rbx]
    mov         ebx, dword ptr [rbx + rcx - 4]
#APP
    mov         r14d, dword ptr [r11]
#NO_APP
    cmp         r14d, ebp
    jne         .L16
    lea         r14, [rcx - 4]
    add         r11, r14
#APP
    mov         ebp, dword ptr [r11]
#NO_APP
    mov         r11, rcx
    cmp         ebp, ebx
    je          .L14
    xor         ebp, ebx
    rep         bsf r11d, ebp
    jmp         .L17
.L15:
    xor         rbx, r15
    rep         bsf r11, rbx
    shr         r11d, 3
    jmp         .L14
.L12:
    movzx       ebp, word ptr [rbx]
    movzx       ebx, word ptr [rbx + rcx - 2]
#APP
    movzx       r14d, word ptr [r11]
#NO_APP
    cmp         bp, r14w
    jne         .L18
    lea         r14, [rcx - 2]
    add         r11, r14
#APP
    movzx       ebp, word ptr [r11]
#NO_APP
    mov         r11, rcx
    cmp         bx, bp
    je          .L14
    xor         ebx, ebp
    rep         bsf r11d, ebx
.L17:
    shr         r11d, 3
    add         r14, r11
    mov         r11, r14
    jmp         .L14
.L16:
    xor         r14d, ebp
    rep         bsf r11d, r14d
    shr         r11d, 3
    jmp         .L14
.L18:
    xor         ebp, r14d
    rep         bsf r11d, ebp
    shr         r11d, 3
    jmp         .L14
.L13:
    xor         r11d, r11d
.L14:
    mov         rbx, r8
    sub         rbx, rcx
    add         rbx, r11
.L5:
    cmp         rbx, r8
    je          .L19
    mov         rcx, rsi
    btc         rcx, rdx
    cmp         r10, rsi
    mov         rsi, rcx
    jne         .L3
    jmp         .L20
.L2:
    mov         qword ptr [rsp + 8], r10
    cmp         byte ptr [rdx + 16], 1
    movd        xmm0, r11d
    mov         dword ptr [rsp + 84], r11d
    jne         .L21
    lea         rdx, [rcx + rax]
    lea         r9, [rdx + 63]
    mov         qword ptr [rsp + 160], r9
    add         rdx, 128
    mov         qword ptr [rsp + 88], rdx
    movdqa      xmmword ptr [rsp + 224], xmm0
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm10, xmm0, 68
    lea         rdx, [rax + rcx - 3521]
    mov         qword ptr [rsp + 152], rdx
    lea         rdx, [rax + rcx - 449]
    mov         qword ptr [rsp + 144], rdx
    add         rax, rcx
    add         rax, -321
    mov         qword ptr [rsp + 136], rax
    xor         eax, eax
    mov         qword ptr [rsp + 24], 0
    mov         rdx, rbx
    xor         ebp, ebp
    movdqa      xmmword ptr [rsp + 48], xmm10
.L22:
    cmp         rdx, rbx
    ja          .L23
    cmp         rdx, 64
    jae         .L24
    mov         edi, r11d
    mov         rsi, qword ptr [rsp + 8]
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Backward>]
    cmp         rax, 1
    jne         .L25
    mov         r8, qword ptr [rsp + 120]
    mov         rcx, qword ptr [rsp + 128]
    mov         rsi, qword ptr [rsp + 112]
    mov         rdi, qword ptr [rsp + 40]
    xor         eax, eax
    movdqa      xmm10, xmmword ptr [rsp + 48]
    jmp         .L26
.L24:
    cmp         rdx, 129
    jae         .L27
    add         rdx, -64
    mov         r10, qword ptr [rsp + 8]
    lea         r9, [r10 + rdx]
#APP
    movdqu      xmm0, xmmword ptr [r10]
    movdqu      xmm1, xmmword ptr [r10 + 16]
    movdqu      xmm2, xmmword ptr [r10 + 32]
    movdqu      xmm3, xmmword ptr [r10 + 48]
#NO_APP
    pcmpeqb     xmm0, xmm10
    pcmpeqb     xmm1, xmm10
    pcmpeqb     xmm2, xmm10
    pcmpeqb     xmm3, xmm10
#APP
    movdqu      xmm4, xmmword ptr [r9]
    movdqu      xmm5, xmmword ptr [r9 + 16]
    movdqu      xmm6, xmmword ptr [r9 + 32]
    movdqu      xmm7, xmmword ptr [r9 + 48]
#NO_APP
    pcmpeqb     xmm4, xmm10
    pcmpeqb     xmm5, xmm10
    pcmpeqb     xmm6, xmm10
    pcmpeqb     xmm7, xmm10
    movdqa      xmm8, xmm3
    por         xmm8, xmm2
    por         xmm8, xmm7
    movdqa      xmm9, xmm6
    por         xmm9, xmm0
    por         xmm9, xmm8
    movdqa      xmm8, xmm4
    por         xmm8, xmm1
    por         xmm8, xmm5
    por         xmm8, xmm9
    psllw       xmm8, 7
    pmovmskb    r9d, xmm8
    test        r9d, r9d
    je          .L23
    pmovmskb    r10d, xmm7
    shl         r10d, 16
    pmovmskb    r9d, xmm6
    or          r9d, r10d
    pmovmskb    r10d, xmm5
    shl         r10d, 16
    pmovmskb    r11d, xmm4
    or          r11d, r10d
    shl         r9, 32
    or          r9, r11
    jne         .L28
    pmovmskb    edx, xmm3
    shl         edx, 16
    pmovmskb    r9d, xmm2
    or          r9d, edx
    pmovmskb    edx, xmm1
    shl         edx, 16
    pmovmskb    r10d, xmm0
    or          r10d, edx
    shl         r9, 32
    or          r9, r10
    mov         edx, 0
    je          .L20
.L28:
    bsr         r9, r9
    add         rdx, r9
    jmp         .L26
.L27:
    mov         r9, qword ptr [rsp + 8]
    add         r9, rdx
    cmp         rdx, 257
    jae         .L29
    add         r9, -128
#APP
    movdqu      xmm0, xmmword ptr [r9]
    movdqu      xmm1, xmmword ptr [r9 + 16]
    movdqu      xmm2, xmmword ptr [r9 + 32]
    movdqu      xmm3, xmmword ptr [r9 + 48]
#NO_APP
    pcmpeqb     xmm0, xmm10
    pcmpeqb     xmm1, xmm10
    pcmpeqb     xmm2, xmm10
    pcmpeqb     xmm3, xmm10
#APP
    movdqu      xmm4, xmmword ptr [r9 + 64]
    movdqu      xmm5, xmmword ptr [r9 + 80]
    movdqu      xmm6, xmmword ptr [r9 + 96]
    movdqu      xmm7, xmmword ptr [r9 + 112]
#NO_APP
    pcmpeqb     xmm4, xmm10
    pcmpeqb     xmm5, xmm10
    pcmpeqb     xmm6, xmm10
    pcmpeqb     xmm7, xmm10
    movdqa      xmm8, xmm7
    por         xmm8, xmm3
    movdqa      xmm9, xmm2
    por         xmm9, xmm6
    por         xmm9, xmm8
    movdqa      xmm8, xmm0
    por         xmm8, xmm4
    por         xmm8, xmm1
    por         xmm8, xmm9
    por         xmm8, xmm5
    psllw       xmm8, 7
    pmovmskb    edx, xmm8
    test        edx, edx
    je          .L30
    pmovmskb    edx, xmm7
    shl         edx, 16
    pmovmskb    r10d, xmm6
    or          r10d, edx
    pmovmskb    edx, xmm5
    shl         edx, 16
    pmovmskb    r11d, xmm4
    or          r11d, edx
    shl         r10, 32
    or          r10, r11
    mov         r11d, 64
    jne         .L31
    pmovmskb    edx, xmm3
    shl         edx, 16
    pmovmskb    r10d, xmm2
    or          r10d, edx
    pmovmskb    edx, xmm1
    shl         edx, 16
    pmovmskb    r11d, xmm0
    or          r11d, edx
    shl         r10, 32
    or          r10, r11
    je          .L30
    xor         r11d, r11d
    jmp         .L31
.L29:
    lea         r10, [r9 - 128]
#APP
    movdqu      xmm0, xmmword ptr [r10]
    movdqu      xmm1, xmmword ptr [r10 + 16]
    movdqu      xmm2, xmmword ptr [r10 + 32]
    movdqu      xmm3, xmmword ptr [r10 + 48]
#NO_APP
    pcmpeqb     xmm0, xmm10
    pcmpeqb     xmm1, xmm10
    pcmpeqb     xmm2, xmm10
    pcmpeqb     xmm3, xmm10
#APP
    movdqu      xmm4, xmmword ptr [r10 + 64]
    movdqu      xmm5, xmmword ptr [r10 + 80]
    movdqu      xmm6, xmmword ptr [r10 + 96]
    movdqu      xmm7, xmmword ptr [r10 + 112]
#NO_APP
    pcmpeqb     xmm4, xmm10
    pcmpeqb     xmm5, xmm10
    pcmpeqb     xmm6, xmm10
    pcmpeqb     xmm7, xmm10
    movdqa      xmm8, xmm7
    por         xmm8, xmm3
    movdqa      xmm9, xmm2
    por         xmm9, xmm6
    por         xmm9, xmm8
    movdqa      xmm8, xmm0
    por         xmm8, xmm4
    por         xmm8, xmm1
    por         xmm8, xmm9
    por         xmm8, xmm5
    psllw       xmm8, 7
    pmovmskb    r11d, xmm8
    test        r11d, r11d
    je          .L32
    pmovmskb    r14d, xmm7
    shl         r14d, 16
    pmovmskb    r11d, xmm6
    or          r11d, r14d
    pmovmskb    r14d, xmm5
    shl         r14d, 16
    pmovmskb    r15d, xmm4
    or          r15d, r14d
    shl         r11, 32
    or          r11, r15
    mov         r14d, 64
    jne         .L33
    pmovmskb    r14d, xmm3
    shl         r14d, 16
    pmovmskb    r11d, xmm2
    or          r11d, r14d
    pmovmskb    r14d, xmm1
    shl         r14d, 16
    pmovmskb    r15d, xmm0
    or          r15d, r14d
    shl         r11, 32
    or          r11, r15
    jne         .L34
.L32:
    add         r9, -256
#APP
    movdqu      xmm0, xmmword ptr [r9]
    movdqu      xmm1, xmmword ptr [r9 + 16]
    movdqu      xmm2, xmmword ptr [r9 + 32]
    movdqu      xmm3, xmmword ptr [r9 + 48]
#NO_APP
    pcmpeqb     xmm0, xmm10
    pcmpeqb     xmm1, xmm10
    pcmpeqb     xmm2, xmm10
    pcmpeqb     xmm3, xmm10
#APP
    movdqu      xmm4, xmmword ptr [r9 + 64]
    movdqu      xmm5, xmmword ptr [r9 + 80]
    movdqu      xmm6, xmmword ptr [r9 + 96]
    movdqu      xmm7, xmmword ptr [r9 + 112]
#NO_APP
    pcmpeqb     xmm4, xmm10
    pcmpeqb     xmm5, xmm10
    pcmpeqb     xmm6, xmm10
    pcmpeqb     xmm7, xmm10
    movdqa      xmm8, xmm7
    por         xmm8, xmm3
    movdqa      xmm9, xmm2
    por         xmm9, xmm6
    por         xmm9, xmm8
    movdqa      xmm8, xmm0
    por         xmm8, xmm4
    por         xmm8, xmm1
    por         xmm8, xmm9
    por         xmm8, xmm5
    psllw       xmm8, 7
    pmovmskb    r10d, xmm8
    test        r10d, r10d
    je          .L35
    pmovmskb    r10d, xmm7
    shl         r10d, 16
    pmovmskb    r11d, xmm6
    or          r11d, r10d
    pmovmskb    r10d, xmm5
    shl         r10d, 16
    pmovmskb    r14d, xmm4
    or          r14d, r10d
    shl         r11, 32
    or          r11, r14
    mov         r14d, 64
    je          .L36
    mov         r10, r9
    jmp         .L33
.L30:
    mov         r14, qword ptr [rsp + 8]
#APP
    movdqu      xmm0, xmmword ptr [r14]
    movdqu      xmm1, xmmword ptr [r14 + 16]
    movdqu      xmm2, xmmword ptr [r14 + 32]
    movdqu      xmm3, xmmword ptr [r14 + 48]
#NO_APP
    pcmpeqb     xmm0, xmm10
    pcmpeqb     xmm1, xmm10
    pcmpeqb     xmm2, xmm10
    pcmpeqb     xmm3, xmm10
#APP
    movdqu      xmm4, xmmword ptr [r14 + 64]
    movdqu      xmm5, xmmword ptr [r14 + 80]
    movdqu      xmm6, xmmword ptr [r14 + 96]
    movdqu      xmm7, xmmword ptr [r14 + 112]
#NO_APP
    pcmpeqb     xmm4, xmm10
    pcmpeqb     xmm5, xmm10
    pcmpeqb     xmm6, xmm10
    pcmpeqb     xmm7, xmm10
    movdqa      xmm8, xmm7
    por         xmm8, xmm3
    movdqa      xmm9, xmm2
    por         xmm9, xmm6
    por         xmm9, xmm8
    movdqa      xmm8, xmm0
    por         xmm8, xmm4
    por         xmm8, xmm1
    por         xmm8, xmm9
    por         xmm8, xmm5
    psllw       xmm8, 7
    pmovmskb    edx, xmm8
    test        edx, edx
    je          .L23
    pmovmskb    edx, xmm7
    shl         edx, 16
    pmovmskb    r10d, xmm6
    or          r10d, edx
    pmovmskb    edx, xmm5
    shl         edx, 16
    pmovmskb    r9d, xmm4
    or          r9d, edx
    shl         r10, 32
    or          r10, r9
    mov         r11d, 64
    mov         r9, r14
    jne         .L31
    pmovmskb    edx, xmm3
    shl         edx, 16
    pmovmskb    r10d, xmm2
    or          r10d, edx
    pmovmskb    edx, xmm1
    shl         edx, 16
    pmovmskb    r9d, xmm0
    or          r9d, edx
    shl         r10, 32
    or          r10, r9
    mov         r9, qword ptr [rsp + 8]
    mov         r11d, 0
    je          .L20
.L31:
    bsr         rdx, r10
    sub         r9, qword ptr [rsp + 8]
    add         r9, r11
    add         r9, rdx
    mov         rdx, r9
    jmp         .L26
.L36:
    pmovmskb    r10d, xmm3
    shl         r10d, 16
    pmovmskb    r11d, xmm2
    or          r11d, r10d
    pmovmskb    r10d, xmm1
    shl         r10d, 16
    pmovmskb    r14d, xmm0
    or          r14d, r10d
    shl         r11, 32
    or          r11, r14
    je          .L35
    mov         r10, r9
.L34:
    xor         r14d, r14d
.L33:
    bsr         rdx, r11
    sub         r10, qword ptr [rsp + 8]
    add         r10, r14
    add         r10, rdx
    mov         rdx, r10
.L26:
    mov         r9, rdx
    add         r9, rsi
    setb        r10b
    cmp         r9, r8
    seta        r9b
    or          r9b, r10b
    je          .L37
    xor         r11d, r11d
    jmp         .L38
.L37:
    lea         r10, [rcx + rdx]
    cmp         rsi, 17
    jb          .L39
    xor         r9d, r9d
    mov         r11, rdi
.L40:
#APP
    mov         r14, qword ptr [r10]
#NO_APP
    mov         r15, qword ptr [r11]
    cmp         r14, r15
    jne         .L41
    add         r10, 8
    add         r11, 8
    lea         r14, [rsi + r9]
    add         r14, -8
    add         r9, -8
    cmp         r14, 16
    ja          .L40
    add         r9, rsi
    jmp         .L42
.L39:
    mov         r9, rsi
    mov         r11, rdi
.L42:
    cmp         r9, 7
    ja          .L43
    cmp         r9, 4
    jae         .L44
    cmp         r9, 2
    jae         .L45
    test        r9, r9
    je          .L46
    movzx       r11d, byte ptr [r11]
#APP
    movzx       r14d, byte ptr [r10]
#NO_APP
    xor         r10d, r10d
    cmp         r11b, r14b
    sete        r10b
    jmp         .L47
.L43:
    mov         r15, qword ptr [r11]
    mov         r14, qword ptr [r11 + r9 - 8]
#APP
    mov         r11, qword ptr [r10]
#NO_APP
    cmp         r11, r15
    jne         .L48
    lea         r11, [r9 - 8]
    add         r10, r11
#APP
    mov         r15, qword ptr [r10]
#NO_APP
    mov         r10, r9
    cmp         r15, r14
    je          .L47
    xor         r15, r14
    rep         bsf r10, r15
    shr         r10d, 3
    add         r10, r11
    jmp         .L47
.L41:
    xor         r15, r14
    rep         bsf r11, r15
    shr         r11d, 3
    sub         r11, r9
    jmp         .L38
.L44:
    mov         r14d, dword ptr [r11]
    mov         r11d, dword ptr [r11 + r9 - 4]
#APP
    mov         r15d, dword ptr [r10]
#NO_APP
    cmp         r15d, r14d
    jne         .L49
    lea         r14, [r9 - 4]
    add         r10, r14
#APP
    mov         r15d, dword ptr [r10]
#NO_APP
    mov         r10, r9
    cmp         r15d, r11d
    je          .L47
    xor         r15d, r11d
    rep         bsf r10d, r15d
    jmp         .L50
.L48:
    xor         r11, r15
    rep         bsf r10, r11
    shr         r10d, 3
    jmp         .L47
.L45:
    movzx       r14d, word ptr [r11]
    movzx       r11d, word ptr [r11 + r9 - 2]
#APP
    movzx       r15d, word ptr [r10]
#NO_APP
    cmp         r14w, r15w
    jne         .L51
    lea         r14, [r9 - 2]
    add         r10, r14
#APP
    movzx       r15d, word ptr [r10]
#NO_APP
    mov         r10, r9
    cmp         r11w, r15w
    je          .L47
    xor         r11d, r15d
    rep         bsf r10d, r11d
.L50:
    shr         r10d, 3
    add         r14, r10
    mov         r10, r14
    jmp         .L47
.L49:
    xor         r15d, r14d
    rep         bsf r10d, r15d
    shr         r10d, 3
    jmp         .L47
.L35:
    cmp         rdx, 513
    jae         .L52
    mov         r11, qword ptr [rsp + 88]
#APP
    movdqu      xmm0, xmmword ptr [r11]
    movdqu      xmm1, xmmword ptr [r11 + 16]
    movdqu      xmm2, xmmword ptr [r11 + 32]
    movdqu      xmm3, xmmword ptr [r11 + 48]
#NO_APP
    pcmpeqb     xmm0, xmm10
    pcmpeqb     xmm1, xmm10
    pcmpeqb     xmm2, xmm10
    pcmpeqb     xmm3, xmm10
#APP
    movdqu      xmm4, xmmword ptr [r11 + 64]
    movdqu      xmm5, xmmword ptr [r11 + 80]
    movdqu      xmm6, xmmword ptr [r11 + 96]
    movdqu      xmm7, xmmword ptr [r11 + 112]
#NO_APP
    pcmpeqb     xmm4, xmm10
    pcmpeqb     xmm5, xmm10
    pcmpeqb     xmm6, xmm10
    pcmpeqb     xmm7, xmm10
    movdqa      xmm8, xmm7
    por         xmm8, xmm3
    movdqa      xmm9, xmm2
    por         xmm9, xmm6
    por         xmm9, xmm8
    movdqa      xmm8, xmm0
    por         xmm8, xmm4
    por         xmm8, xmm1
    por         xmm8, xmm9
    por         xmm8, xmm5
    psllw       xmm8, 7
    pmovmskb    edx, xmm8
    test        edx, edx
    je          .L53
    pmovmskb    edx, xmm7
    shl         edx, 16
    pmovmskb    r9d, xmm6
    or          r9d, edx
    pmovmskb    edx, xmm5
    shl         edx, 16
    pmovmskb    r10d, xmm4
    or          r10d, edx
    shl         r9, 32
    or          r9, r10
    mov         r10d, 64
    mov         rdx, r11
    jne         .L54
    pmovmskb    edx, xmm3
    shl         edx, 16
    pmovmskb    r9d, xmm2
    or          r9d, edx
    pmovmskb    edx, xmm1
    shl         edx, 16
    pmovmskb    r10d, xmm0
    or          r10d, edx
    shl         r9, 32
    or          r9, r10
    mov         rdx, qword ptr [rsp + 88]
    jne         .L55
.L53:
    mov         r11, qword ptr [rsp + 8]
#APP
    movdqu      xmm0, xmmword ptr [r11]
    movdqu      xmm1, xmmword ptr [r11 + 16]
    movdqu      xmm2, xmmword ptr [r11 + 32]
    movdqu      xmm3, xmmword ptr [r11 + 48]
#NO_APP
    pcmpeqb     xmm0, xmm10
    pcmpeqb     xmm1, xmm10
    pcmpeqb     xmm2, xmm10
    pcmpeqb     xmm3, xmm10
#APP
    movdqu      xmm4, xmmword ptr [r11 + 64]
    movdqu      xmm5, xmmword ptr [r11 + 80]
    movdqu      xmm6, xmmword ptr [r11 + 96]
    movdqu      xmm7, xmmword ptr [r11 + 112]
#NO_APP
    jmp         .L56
.L51:
    xor         r14d, r15d
    rep         bsf r10d, r14d
    shr         r10d, 3
    jmp         .L47
.L46:
    xor         r10d, r10d
.L47:
    mov         r11, rsi
    sub         r11, r9
    add         r11, r10
.L38:
    cmp         r11, rsi
    je          .L19
    mov         r9, rdi
    mov         rdi, qword ptr [rsp + 24]
    add         rdi, r11
    inc         rdi
    mov         qword ptr [rsp + 24], rdi
    mov         rdi, r9
    mov         qword ptr [rsp + 208], rdx
    inc         rbp
    mov         r9, rbp
    shl         r9, 8
    lea         r10, [rbx + 4096]
    sub         r10, rdx
    cmp         r9, r10
    mov         r11d, dword ptr [rsp + 84]
    jbe         .L22
    jmp         .L57
.L52:
    mov         dword ptr [rsp + 36], r13d
    mov         qword ptr [rsp + 72], r12
    lea         r10, [rdx - 193]
    mov         r9, qword ptr [rsp + 160]
    add         r9d, edx
    and         r9d, 63
    mov         r11, r10
    sub         r11, r9
    mov         qword ptr [rsp + 104], r9
    mov         r15, r9
    neg         r15
    mov         r9, qword ptr [rsp + 152]
    lea         r12, [r9 + rdx]
    mov         r9, qword ptr [rsp + 144]
    lea         r14, [r9 + rdx]
    mov         r9, r12
    add         rdx, qword ptr [rsp + 136]
    mov         r13, rdx
    mov         qword ptr [rsp + 96], r15
    jmp         .L58
.L59:
    add         r11, -256
    mov         r9, qword ptr [rsp + 16]
    add         r9, -256
    lea         rdx, [r15 + r10]
    add         rdx, -256
    add         r10, -256
    add         r14, -256
    add         r13, -256
    cmp         rdx, 256
    jb          .L60
.L58:
    lea         rdx, [r15 + r10]
    cmp         rdx, 1048575
    jbe         .L61
    lea         rdx, [r9 + r15]
#APP
    prefetcht0  byte ptr [rdx]
    prefetcht0  byte ptr [rdx + 64]
    prefetcht0  byte ptr [rdx + 128]
    prefetcht0  byte ptr [rdx + 192]
#NO_APP
.L61:
    mov         qword ptr [rsp + 16], r9
    mov         rdx, qword ptr [rsp + 8]
    add         rdx, r11
    add         rdx, -256
    lea         r9, [r13 + r15]
#APP
    movdqu      xmm0, xmmword ptr [r9]
    movdqu      xmm1, xmmword ptr [r9 + 16]
    movdqu      xmm2, xmmword ptr [r9 + 32]
    movdqu      xmm3, xmmword ptr [r9 + 48]
#NO_APP
    pcmpeqb     xmm0, xmm10
    pcmpeqb     xmm1, xmm10
    pcmpeqb     xmm2, xmm10
    pcmpeqb     xmm3, xmm10
#APP
    movdqu      xmm4, xmmword ptr [r9 + 64]
    movdqu      xmm5, xmmword ptr [r9 + 80]
    movdqu      xmm6, xmmword ptr [r9 + 96]
    movdqu      xmm7, xmmword ptr [r9 + 112]
#NO_APP
    pcmpeqb     xmm4, xmm10
    pcmpeqb     xmm5, xmm10
    pcmpeqb     xmm6, xmm10
    pcmpeqb     xmm7, xmm10
    movdqa      xmm8, xmm7
    por         xmm8, xmm3
    movdqa      xmm9, xmm2
    por         xmm9, xmm6
    por         xmm9, xmm8
    movdqa      xmm8, xmm0
    por         xmm8, xmm4
    por         xmm8, xmm1
    por         xmm8, xmm9
    por         xmm8, xmm5
    psllw       xmm8, 7
    pmovmskb    r9d, xmm8
    test        r9d, r9d
    je          .L62
    pmovmskb    r12d, xmm7
    shl         r12d, 16
    pmovmskb    r9d, xmm6
    or          r9d, r12d
    pmovmskb    r12d, xmm5
    shl         r12d, 16
    pmovmskb    r15d, xmm4
    or          r15d, r12d
    shl         r9, 32
    or          r9, r15
    jne         .L63
    pmovmskb    r15d, xmm3
    shl         r15d, 16
    pmovmskb    r9d, xmm2
    or          r9d, r15d
    pmovmskb    r15d, xmm1
    shl         r15d, 16
    pmovmskb    r12d, xmm0
    or          r12d, r15d
    shl         r9, 32
    or          r9, r12
    mov         r15, qword ptr [rsp + 96]
    jne         .L64
.L62:
    lea         r9, [r14 + r15]
#APP
    movdqu      xmm0, xmmword ptr [r9]
    movdqu      xmm1, xmmword ptr [r9 + 16]
    movdqu      xmm2, xmmword ptr [r9 + 32]
    movdqu      xmm3, xmmword ptr [r9 + 48]
#NO_APP
    pcmpeqb     xmm0, xmm10
    pcmpeqb     xmm1, xmm10
    pcmpeqb     xmm2, xmm10
    pcmpeqb     xmm3, xmm10
#APP
    movdqu      xmm4, xmmword ptr [r9 + 64]
    movdqu      xmm5, xmmword ptr [r9 + 80]
    movdqu      xmm6, xmmword ptr [r9 + 96]
    movdqu      xmm7, xmmword ptr [r9 + 112]
#NO_APP
    pcmpeqb     xmm4, xmm10
    pcmpeqb     xmm5, xmm10
    pcmpeqb     xmm6, xmm10
    pcmpeqb     xmm7, xmm10
    movdqa      xmm8, xmm7
    por         xmm8, xmm3
    movdqa      xmm9, xmm2
    por         xmm9, xmm6
    por         xmm9, xmm8
    movdqa      xmm8, xmm0
    por         xmm8, xmm4
    por         xmm8, xmm1
    por         xmm8, xmm9
    por         xmm8, xmm5
    psllw       xmm8, 7
    pmovmskb    r9d, xmm8
    test        r9d, r9d
    je          .L59
    pmovmskb    r15d, xmm7
    shl         r15d, 16
    pmovmskb    r9d, xmm6
    or          r9d, r15d
    pmovmskb    r15d, xmm5
    shl         r15d, 16
    pmovmskb    r12d, xmm4
    or          r12d, r15d
    shl         r9, 32
    or          r9, r12
    jne         .L65
    pmovmskb    r15d, xmm3
    shl         r15d, 16
    pmovmskb    r9d, xmm2
    or          r9d, r15d
    pmovmskb    r15d, xmm1
    shl         r15d, 16
    pmovmskb    r12d, xmm0
    or          r12d, r15d
    shl         r9, 32
    or          r9, r12
    mov         r15, qword ptr [rsp + 96]
    je          .L59
    xor         r10d, r10d
    jmp         .L66
.L60:
    cmp         r10, qword ptr [rsp + 104]
    mov         r12, qword ptr [rsp + 72]
    mov         r13d, dword ptr [rsp + 36]
    je          .L23
    mov         r11, qword ptr [rsp + 88]
#APP
    movdqu      xmm0, xmmword ptr [r11]
    movdqu      xmm1, xmmword ptr [r11 + 16]
    movdqu      xmm2, xmmword ptr [r11 + 32]
    movdqu      xmm3, xmmword ptr [r11 + 48]
#NO_APP
    pcmpeqb     xmm0, xmm10
    pcmpeqb     xmm1, xmm10
    pcmpeqb     xmm2, xmm10
    pcmpeqb     xmm3, xmm10
#APP
    movdqu      xmm4, xmmword ptr [r11 + 64]
    movdqu      xmm5, xmmword ptr [r11 + 80]
    movdqu      xmm6, xmmword ptr [r11 + 96]
    movdqu      xmm7, xmmword ptr [r11 + 112]
#NO_APP
    pcmpeqb     xmm4, xmm10
    pcmpeqb     xmm5, xmm10
    pcmpeqb     xmm6, xmm10
    pcmpeqb     xmm7, xmm10
    movdqa      xmm8, xmm7
    por         xmm8, xmm3
    movdqa      xmm9, xmm2
    por         xmm9, xmm6
    por         xmm9, xmm8
    movdqa      xmm8, xmm0
    por         xmm8, xmm4
    por         xmm8, xmm1
    por         xmm8, xmm9
    por         xmm8, xmm5
    psllw       xmm8, 7
    pmovmskb    edx, xmm8
    test        edx, edx
    je          .L67
    pmovmskb    edx, xmm7
    shl         edx, 16
    pmovmskb    r9d, xmm6
    or          r9d, edx
    pmovmskb    edx, xmm5
    shl         edx, 16
    pmovmskb    r10d, xmm4
    or          r10d, edx
    shl         r9, 32
    or          r9, r10
    mov         r10d, 64
    mov         rdx, r11
    jne         .L54
    pmovmskb    edx, xmm3
    shl         edx, 16
    pmovmskb    r9d, xmm2
    or          r9d, edx
    pmovmskb    edx, xmm1
    shl         edx, 16
    pmovmskb    r10d, xmm0
    or          r10d, edx
    shl         r9, 32
    or          r9, r10
    mov         rdx, qword ptr [rsp + 88]
    je          .L67
.L55:
    xor         r10d, r10d
    jmp         .L54
.L63:
    sub         rdx, -128
    mov         r10d, 64
    jmp         .L66
.L64:
    sub         r13, qword ptr [rsp + 104]
    mov         rdx, r13
    xor         r10d, r10d
    jmp         .L66
.L65:
    sub         r14, qword ptr [rsp + 104]
    mov         r10d, 64
    mov         rdx, r14
.L66:
    bsr         r9, r9
    sub         rdx, qword ptr [rsp + 8]
    add         rdx, r10
    add         rdx, r9
    mov         r12, qword ptr [rsp + 72]
    mov         r13d, dword ptr [rsp + 36]
    jmp         .L26
.L67:
    mov         r11, qword ptr [rsp + 8]
#APP
    movdqu      xmm0, xmmword ptr [r11]
    movdqu      xmm1, xmmword ptr [r11 + 16]
    movdqu      xmm2, xmmword ptr [r11 + 32]
    movdqu      xmm3, xmmword ptr [r11 + 48]
#NO_APP
    pcmpeqb     xmm0, xmm10
    pcmpeqb     xmm1, xmm10
    pcmpeqb     xmm2, xmm10
    pcmpeqb     xmm3, xmm10
#APP
    movdqu      xmm4, xmmword ptr [r11 + 64]
    movdqu      xmm5, xmmword ptr [r11 + 80]
    movdqu      xmm6, xmmword ptr [r11 + 96]
    movdqu      xmm7, xmmword ptr [r11 + 112]
#NO_APP
.L56:
    pcmpeqb     xmm4, xmm10
    pcmpeqb     xmm5, xmm10
    pcmpeqb     xmm6, xmm10
    pcmpeqb     xmm7, xmm10
    movdqa      xmm8, xmm7
    por         xmm8, xmm3
    movdqa      xmm9, xmm2
    por         xmm9, xmm6
    por         xmm9, xmm8
    movdqa      xmm8, xmm0
    por         xmm8, xmm4
    por         xmm8, xmm1
    por         xmm8, xmm9
    por         xmm8, xmm5
    psllw       xmm8, 7
    pmovmskb    edx, xmm8
    test        edx, edx
    je          .L23
    pmovmskb    edx, xmm7
    shl         edx, 16
    pmovmskb    r9d, xmm6
    or          r9d, edx
    pmovmskb    edx, xmm5
    shl         edx, 16
    pmovmskb    r10d, xmm4
    or          r10d, edx
    shl         r9, 32
    or          r9, r10
    mov         r10d, 64
    mov         rdx, r11
    jne         .L54
    pmovmskb    edx, xmm3
    shl         edx, 16
    pmovmskb    r9d, xmm2
    or          r9d, edx
    pmovmskb    edx, xmm1
    shl         edx, 16
    pmovmskb    r10d, xmm0
    or          r10d, edx
    shl         r9, 32
    or          r9, r10
    mov         rdx, qword ptr [rsp + 8]
    mov         r10d, 0
    je          .L20
.L54:
    bsr         r9, r9
    sub         rdx, qword ptr [rsp + 8]
    add         rdx, r10
    add         rdx, r9
    jmp         .L26
.L21:
    mov         qword ptr [rsp + 24], 0
    mov         rdx, rbx
.L68:
    cmp         rdx, rbx
    seta        al
    cmp         rdx, 128
    setb        r9b
    or          r9b, al
    je          .L69
    mov         r9, rdx
.L70:
    test        r9, r9
    je          .L1
    lea         rcx, [rsi - 4]
    add         rsi, -2
    xor         eax, eax
    mov         qword ptr [rsp + 72], r12
    mov         dword ptr [rsp + 36], r13d
    mov         qword ptr [rsp + 16], rcx
    mov         qword ptr [rsp + 96], rsi
    jmp         .L71
.L1:
    xor         eax, eax
.L23:
.L20:
    add         rsp, 248
    pop         rbx
    pop         r12
    pop         r13
    pop         r14
    pop         r15
    pop         rbp
    ret
.L72:
    mov         qword ptr [rsp + 24], r12
    test        r9, r9
    je          .L20
.L71:
    cmp         r9, 64
    mov         r13d, 64
    cmovb       r13, r9
    cmp         r9, rbx
    ja          .L23
    sub         r9, r13
    mov         qword ptr [rsp + 48], r9
    mov         rax, qword ptr [rsp + 8]
    lea         rsi, [rax + r9]
    mov         edi, dword ptr [rsp + 84]
    mov         rdx, r13
    mov         r14, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    call        r14
    mov         rbp, rax
    mov         rax, qword ptr [rsp + 72]
    mov         rcx, qword ptr [rsp + 48]
    lea         rsi, [rax + rcx]
    mov         edi, dword ptr [rsp + 36]
    mov         rdx, r13
    call        r14
    mov         r9, qword ptr [rsp + 48]
    mov         rdi, qword ptr [rsp + 112]
    mov         r8, qword ptr [rsp + 120]
    mov         rsi, rax
    xor         eax, eax
    and         rsi, rbp
    mov         r12, qword ptr [rsp + 24]
    je          .L72
.L73:
    bsr         rcx, rsi
    mov         r10d, 1
    shl         r10, cl
    lea         rdx, [rcx + r9]
    mov         r11, rdx
    add         r11, rdi
    setb        bpl
    cmp         r11, r8
    seta        r11b
    or          r11b, bpl
    je          .L74
    xor         r11d, r11d
    jmp         .L75
.L74:
    mov         r11, qword ptr [rsp + 128]
    lea         r15, [r11 + rdx]
    cmp         rdi, 17
    jb          .L76
    mov         r9, r12
    xor         r11d, r11d
    mov         r14, qword ptr [rsp + 40]
.L77:
#APP
    mov         r12, qword ptr [r15]
#NO_APP
    mov         r13, qword ptr [r14]
    cmp         r12, r13
    jne         .L78
    add         r15, 8
    add         r14, 8
    lea         r12, [rdi + r11]
    add         r12, -8
    add         r11, -8
    cmp         r12, 16
    ja          .L77
    lea         r13, [rdi + r11]
    neg         r11
    jmp         .L79
.L76:
    cmp         rdi, 7
    ja          .L80
    cmp         rdi, 4
    jae         .L81
    cmp         rdi, 2
    jae         .L82
    test        rdi, rdi
    je          .L83
    mov         r11, qword ptr [rsp + 40]
    movzx       r11d, byte ptr [r11]
#APP
    movzx       ebp, byte ptr [r15]
#NO_APP
    xor         r13d, r13d
    cmp         r11b, bpl
    sete        r13b
    jmp         .L84
.L78:
    xor         r13, r12
    rep         bsf r14, r13
    shr         r14d, 3
    sub         r14, r11
    mov         r11, r14
    mov         r12, r9
    mov         r9, qword ptr [rsp + 48]
    jmp         .L75
.L80:
    mov         r9, r12
    xor         r11d, r11d
    mov         r14, qword ptr [rsp + 40]
    mov         r13, rdi
.L79:
    mov         r12, qword ptr [r14]
    mov         rbp, qword ptr [r14 + r13 - 8]
#APP
    mov         r14, qword ptr [r15]
#NO_APP
    cmp         r14, r12
    jne         .L85
    lea         r14, [r13 - 8]
    add         r15, r14
#APP
    mov         r15, qword ptr [r15]
#NO_APP
    cmp         r15, rbp
    je          .L86
    xor         r15, rbp
    rep         bsf r13, r15
    shr         r13d, 3
    add         r13, r14
    jmp         .L86
.L85:
    xor         r14, r12
    rep         bsf r13, r14
    shr         r13d, 3
.L86:
    mov         r12, r9
    mov         r9, qword ptr [rsp + 48]
    jmp         .L87
.L81:
    mov         r11, qword ptr [rsp + 40]
    mov         ebp, dword ptr [r11]
    mov         r11d, dword ptr [r11 + rdi - 4]
#APP
    mov         r14d, dword ptr [r15]
#NO_APP
    cmp         r14d, ebp
    jne         .L88
    mov         r14, qword ptr [rsp + 16]
    add         r15, r14
#APP
    mov         ebp, dword ptr [r15]
#NO_APP
    cmp         ebp, r11d
    je          .L89
    xor         ebp, r11d
    rep         bsf r13d, ebp
    jmp         .L90
.L82:
    mov         r11, qword ptr [rsp + 40]
    movzx       ebp, word ptr [r11]
    movzx       r11d, word ptr [r11 + rdi - 2]
#APP
    movzx       r14d, word ptr [r15]
#NO_APP
    cmp         bp, r14w
    jne         .L91
    mov         r14, qword ptr [rsp + 96]
    add         r15, r14
#APP
    movzx       ebp, word ptr [r15]
#NO_APP
    cmp         r11w, bp
    jne         .L92
.L89:
    xor         r11d, r11d
    add         r11, rdi
    jmp         .L75
.L88:
    xor         r14d, ebp
    rep         bsf r13d, r14d
    shr         r13d, 3
    jmp         .L84
.L91:
    xor         ebp, r14d
    rep         bsf r13d, ebp
    shr         r13d, 3
    jmp         .L84
.L83:
    xor         r11d, r11d
    xor         r13d, r13d
    jmp         .L87
.L92:
    xor         r11d, ebp
    rep         bsf r13d, r11d
.L90:
    shr         r13d, 3
    add         r13, r14
.L84:
    xor         r11d, r11d
.L87:
    add         r11, r13
.L75:
    cmp         r11, rdi
    je          .L19
    mov         rdx, rsi
    btc         rdx, rcx
    add         r12, r11
    inc         r12
    cmp         r10, rsi
    mov         rsi, rdx
    jne         .L73
    jmp         .L72
.L19:
    mov         eax, 1
    jmp         .L20
.L69:
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    movd        xmm1, r13d
    punpcklbw   xmm1, xmm1
    pshuflw     xmm1, xmm1, 0
    pshufd      xmm1, xmm1, 68
    mov         r14, rdx
    mov         rax, qword ptr [rsp + 8]
    mov         qword ptr [rsp + 72], r12
    mov         dword ptr [rsp + 36], r13d
.L93:
    lea         r9, [r14 - 128]
    mov         qword ptr [rsp + 48], r9
    lea         r9, [rax + r14]
    add         r9, -128
    lea         rax, [r14 + r12 - 128]
#APP
    movdqu      xmm6, xmmword ptr [r9]
    movdqu      xmm7, xmmword ptr [r9 + 16]
    movdqu      xmm8, xmmword ptr [r9 + 32]
    movdqu      xmm9, xmmword ptr [r9 + 48]
#NO_APP
    pcmpeqb     xmm6, xmm0
    pcmpeqb     xmm7, xmm0
    pcmpeqb     xmm8, xmm0
    pcmpeqb     xmm9, xmm0
#APP
    movdqu      xmm5, xmmword ptr [rax]
    movdqu      xmm4, xmmword ptr [rax + 16]
    movdqu      xmm3, xmmword ptr [rax + 32]
    movdqu      xmm2, xmmword ptr [rax + 48]
#NO_APP
    pcmpeqb     xmm5, xmm1
    pand        xmm5, xmm6
    pcmpeqb     xmm4, xmm1
    pand        xmm4, xmm7
    pcmpeqb     xmm3, xmm1
    pand        xmm3, xmm8
    pcmpeqb     xmm2, xmm1
    pand        xmm2, xmm9
#APP
    movdqu      xmm10, xmmword ptr [r9 + 64]
    movdqu      xmm11, xmmword ptr [r9 + 80]
    movdqu      xmm12, xmmword ptr [r9 + 96]
    movdqu      xmm13, xmmword ptr [r9 + 112]
#NO_APP
    pcmpeqb     xmm10, xmm0
    pcmpeqb     xmm11, xmm0
    pcmpeqb     xmm12, xmm0
    pcmpeqb     xmm13, xmm0
#APP
    movdqu      xmm9, xmmword ptr [rax + 64]
    movdqu      xmm8, xmmword ptr [rax + 80]
    movdqu      xmm7, xmmword ptr [rax + 96]
    movdqu      xmm6, xmmword ptr [rax + 112]
#NO_APP
    pcmpeqb     xmm9, xmm1
    pand        xmm9, xmm10
    pcmpeqb     xmm8, xmm1
    pand        xmm8, xmm11
    pcmpeqb     xmm7, xmm1
    pand        xmm7, xmm12
    pcmpeqb     xmm6, xmm1
    pand        xmm6, xmm13
    movdqa      xmm10, xmm4
    por         xmm10, xmm5
    movdqa      xmm11, xmm3
    por         xmm11, xmm2
    por         xmm11, xmm10
    movdqa      xmm10, xmm9
    por         xmm10, xmm8
    por         xmm10, xmm7
    por         xmm10, xmm11
    por         xmm10, xmm6
    pmovmskb    eax, xmm10
    test        eax, eax
    je          .L94
    add         r14, -64
    pmovmskb    eax, xmm9
    pmovmskb    r9d, xmm8
    shl         r9d, 16
    or          r9d, eax
    pmovmskb    eax, xmm7
    pmovmskb    r11d, xmm6
    shl         r11d, 16
    or          r11d, eax
    shl         r11, 32
    or          r11, r9
    mov         r12, qword ptr [rsp + 24]
    mov         qword ptr [rsp + 16], r14
    jmp         .L95
.L96:
    xor         r15d, r15d
.L97:
    add         r12, r15
    inc         r12
    mov         qword ptr [rsp + 216], r12
    btc         r11, rbp
    cmp         r15, rsi
    je          .L98
.L95:
    test        r11, r11
    je          .L99
    bsr         rbp, r11
    lea         r13, [r14 + rbp]
    mov         rax, r13
    add         rax, rsi
    setb        r9b
    cmp         rax, r8
    seta        al
    or          al, r9b
    jne         .L96
    lea         r9, [rcx + r13]
    cmp         rsi, 17
    jb          .L100
    xor         r15d, r15d
    mov         r14, rdi
.L101:
#APP
    mov         rax, qword ptr [r9]
#NO_APP
    mov         r10, qword ptr [r14]
    cmp         rax, r10
    jne         .L102
    add         r9, 8
    add         r14, 8
    lea         rax, [rsi + r15]
    add         rax, -8
    add         r15, -8
    cmp         rax, 16
    ja          .L101
    mov         rdi, r12
    lea         rax, [rsi + r15]
    neg         r15
    jmp         .L103
.L100:
    cmp         rsi, 7
    ja          .L104
    cmp         rsi, 4
    jae         .L105
    cmp         rsi, 2
    jae         .L106
    test        rsi, rsi
    je          .L107
    movzx       r10d, byte ptr [rdi]
#APP
    movzx       r9d, byte ptr [r9]
#NO_APP
    xor         eax, eax
    cmp         r10b, r9b
    sete        al
    xor         r15d, r15d
    add         r15, rax
    jmp         .L97
.L102:
    xor         r10, rax
    rep         bsf rax, r10
    shr         eax, 3
    sub         rax, r15
    mov         r15, rax
    mov         r14, qword ptr [rsp + 16]
    jmp         .L97
.L104:
    mov         r14, rdi
    mov         rdi, r12
    xor         r15d, r15d
    mov         rax, rsi
.L103:
    mov         r12, qword ptr [r14]
    mov         r10, qword ptr [r14 + rax - 8]
#APP
    mov         r14, qword ptr [r9]
#NO_APP
    cmp         r14, r12
    jne         .L108
    lea         r14, [rax - 8]
    add         r9, r14
#APP
    mov         r9, qword ptr [r9]
#NO_APP
    cmp         r9, r10
    je          .L109
    xor         r9, r10
    rep         bsf rax, r9
    shr         eax, 3
    add         rax, r14
    jmp         .L109
.L108:
    xor         r14, r12
    rep         bsf rax, r14
    shr         eax, 3
.L109:
    mov         r12, rdi
    mov         rdi, qword ptr [rsp + 40]
    mov         r14, qword ptr [rsp + 16]
    add         r15, rax
    jmp         .L97
.L105:
    mov         r10d, dword ptr [rdi]
    mov         eax, dword ptr [rdi + rsi - 4]
#APP
    mov         r14d, dword ptr [r9]
#NO_APP
    cmp         r14d, r10d
    jne         .L110
    lea         r10, [rsi - 4]
    add         r9, r10
#APP
    mov         r9d, dword ptr [r9]
#NO_APP
    cmp         r9d, eax
    je          .L111
    xor         r9d, eax
    rep         bsf eax, r9d
    jmp         .L112
.L106:
    movzx       r10d, word ptr [rdi]
    movzx       eax, word ptr [rdi + rsi - 2]
#APP
    movzx       r14d, word ptr [r9]
#NO_APP
    cmp         r10w, r14w
    jne         .L113
    lea         r10, [rsi - 2]
    add         r9, r10
#APP
    movzx       r9d, word ptr [r9]
#NO_APP
    cmp         ax, r9w
    jne         .L114
.L111:
    xor         r15d, r15d
    mov         r14, qword ptr [rsp + 16]
    add         r15, rsi
    jmp         .L97
.L110:
    xor         r14d, r10d
    rep         bsf eax, r14d
    jmp         .L115
.L113:
    xor         r10d, r14d
    rep         bsf eax, r10d
.L115:
    shr         eax, 3
    jmp         .L116
.L107:
    xor         r15d, r15d
    xor         eax, eax
    add         r15, rax
    jmp         .L97
.L114:
    xor         eax, r9d
    rep         bsf eax, eax
.L112:
    shr         eax, 3
    add         rax, r10
.L116:
    xor         r15d, r15d
    mov         r14, qword ptr [rsp + 16]
    add         r15, rax
    jmp         .L97
.L94:
    mov         r9, qword ptr [rsp + 48]
    jmp         .L117
.L99:
    pmovmskb    eax, xmm5
    pmovmskb    r9d, xmm4
    shl         r9d, 16
    or          r9d, eax
    pmovmskb    eax, xmm3
    pmovmskb    r10d, xmm2
    shl         r10d, 16
    or          r10d, eax
    shl         r10, 32
    or          r10, r9
    mov         r9, qword ptr [rsp + 48]
    jmp         .L118
.L119:
    xor         r15d, r15d
.L120:
    mov         r9, qword ptr [rsp + 48]
.L121:
    add         r12, r15
    inc         r12
    mov         qword ptr [rsp + 216], r12
    btc         r10, r13
    cmp         r15, rsi
    je          .L122
.L118:
    test        r10, r10
    je          .L123
    bsr         r13, r10
    lea         r14, [r9 + r13]
    mov         rax, r14
    add         rax, rsi
    setb        r9b
    cmp         rax, r8
    seta        al
    or          al, r9b
    jne         .L119
    lea         r9, [rcx + r14]
    cmp         rsi, 17
    jb          .L124
    mov         qword ptr [rsp + 24], r14
    xor         ebp, ebp
    mov         r14, rdi
.L125:
#APP
    mov         rax, qword ptr [r9]
#NO_APP
    mov         r11, qword ptr [r14]
    cmp         rax, r11
    jne         .L126
    add         r9, 8
    add         r14, 8
    lea         rax, [rsi + rbp]
    add         rax, -8
    add         rbp, -8
    cmp         rax, 16
    ja          .L125
    lea         rax, [rsi + rbp]
    neg         rbp
    mov         r15, rbp
    jmp         .L127
.L124:
    cmp         rsi, 7
    ja          .L128
    cmp         rsi, 4
    jae         .L129
    cmp         rsi, 2
    jae         .L130
    test        rsi, rsi
    je          .L131
    movzx       r11d, byte ptr [rdi]
#APP
    movzx       r9d, byte ptr [r9]
#NO_APP
    xor         eax, eax
    cmp         r11b, r9b
    sete        al
    xor         r15d, r15d
    jmp         .L132
.L126:
    xor         r11, rax
    rep         bsf r15, r11
    shr         r15d, 3
    sub         r15, rbp
    mov         r9, qword ptr [rsp + 48]
    mov         r14, qword ptr [rsp + 24]
    jmp         .L121
.L128:
    mov         qword ptr [rsp + 24], r14
    xor         r15d, r15d
    mov         r14, rdi
    mov         rax, rsi
.L127:
    mov         r11, qword ptr [r14]
    mov         rbp, qword ptr [r14 + rax - 8]
#APP
    mov         r14, qword ptr [r9]
#NO_APP
    cmp         r14, r11
    jne         .L133
    lea         r14, [rax - 8]
    add         r9, r14
#APP
    mov         r9, qword ptr [r9]
#NO_APP
    cmp         r9, rbp
    je          .L134
    xor         r9, rbp
    rep         bsf rax, r9
    shr         eax, 3
    add         rax, r14
    jmp         .L134
.L133:
    xor         r14, r11
    rep         bsf rax, r14
    shr         eax, 3
.L134:
    mov         r14, qword ptr [rsp + 24]
.L132:
    add         r15, rax
    jmp         .L120
.L129:
    mov         ebp, dword ptr [rdi]
    mov         eax, dword ptr [rdi + rsi - 4]
#APP
    mov         r11d, dword ptr [r9]
#NO_APP
    cmp         r11d, ebp
    jne         .L135
    lea         r11, [rsi - 4]
    add         r9, r11
#APP
    mov         r9d, dword ptr [r9]
#NO_APP
    cmp         r9d, eax
    je          .L136
    xor         r9d, eax
    rep         bsf eax, r9d
    jmp         .L137
.L130:
    movzx       ebp, word ptr [rdi]
    movzx       eax, word ptr [rdi + rsi - 2]
#APP
    movzx       r11d, word ptr [r9]
#NO_APP
    cmp         bp, r11w
    jne         .L138
    lea         r11, [rsi - 2]
    add         r9, r11
#APP
    movzx       r9d, word ptr [r9]
#NO_APP
    cmp         ax, r9w
    jne         .L139
.L136:
    xor         r15d, r15d
    mov         rax, rsi
    jmp         .L132
.L135:
    xor         r11d, ebp
    rep         bsf eax, r11d
    jmp         .L140
.L138:
    xor         ebp, r11d
    rep         bsf eax, ebp
.L140:
    shr         eax, 3
    xor         r15d, r15d
    jmp         .L132
.L131:
    xor         r15d, r15d
    xor         eax, eax
    jmp         .L132
.L139:
    xor         eax, r9d
    rep         bsf eax, eax
.L137:
    shr         eax, 3
    add         rax, r11
    xor         r15d, r15d
    jmp         .L132
.L123:
    mov         rax, rdx
    sub         rax, r9
    lea         rax, [4*rax + 4096]
    mov         qword ptr [rsp + 24], r12
    mov         rdi, qword ptr [rsp + 40]
    cmp         r12, rax
    mov         r12, qword ptr [rsp + 72]
    mov         r13d, dword ptr [rsp + 36]
    ja          .L141
.L117:
    mov         qword ptr [rsp + 208], r9
    cmp         r9, rbx
    mov         rax, qword ptr [rsp + 8]
    ja          .L70
    mov         r14, r9
    cmp         r9, 128
    jae         .L93
    jmp         .L70
.L98:
    mov         eax, 1
    mov         rdx, r13
    jmp         .L20
.L57:
    mov         rax, qword ptr [rsp + 24]
    mov         qword ptr [rsp + 216], rax
    movdqa      xmm0, xmmword ptr [rsp + 224]
    jmp         .L68
.L122:
    mov         eax, 1
    mov         rdx, r14
    jmp         .L20
.L25:
    xor         eax, eax
    jmp         .L20
.L141:
    mov         qword ptr [rsp + 208], r9
    lea         rdi, [rsp + 168]
    call        <atomic_memchr_kernels::algo::substring::Search>::two_way::<atomic_memchr_kernels::algo::direction::Backward>
    jmp         .L20
