# substring of SSE2, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    sub         rsp, 168
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
    lea         r15, [rcx + rax]
    lea         r12, [rcx + r9]
    movzx       eax, byte ptr [rdi + rax]
    movzx       ebp, byte ptr [rdi + r9]
    mov         qword ptr [rsp + 120], rcx
    mov         qword ptr [rsp + 128], r8
    mov         qword ptr [rsp + 104], rdi
    mov         qword ptr [rsp + 112], rsi
    mov         qword ptr [rsp + 136], 0
    mov         qword ptr [rsp + 144], rbx
    mov         qword ptr [rsp + 152], 0
    cmp         rbx, 65
    mov         qword ptr [rsp + 64], r8
    mov         qword ptr [rsp + 72], rcx
    mov         qword ptr [rsp + 48], rsi
    mov         qword ptr [rsp + 56], rdi
    jae         .L2
    mov         r14, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         edi, eax
    mov         rsi, r15
    mov         rdx, rbx
    call        r14
    mov         r15, rax
    mov         edi, ebp
    mov         rsi, r12
    mov         rdx, rbx
    call        r14
    mov         rsi, rax
    and         rsi, r15
    je          .L1
    xor         eax, eax
    mov         rdi, qword ptr [rsp + 64]
    mov         r8, qword ptr [rsp + 48]
    mov         r9, qword ptr [rsp + 56]
.L3:
    rep         bsf rdx, rsi
    mov         r10d, 1
    mov         ecx, edx
    shl         r10, cl
    lea         rcx, [rdx + r8]
    cmp         rcx, rdi
    jbe         .L4
    xor         ebx, ebx
    jmp         .L5
.L4:
    mov         rcx, qword ptr [rsp + 72]
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
    mov         qword ptr [rsp + 96], r12
    cmp         byte ptr [rdx + 16], 0
    movd        xmm0, eax
    mov         dword ptr [rsp + 40], ebp
    mov         qword ptr [rsp + 16], r15
    mov         dword ptr [rsp + 44], eax
    je          .L21
    lea         rax, [r15 + rbx]
    add         rax, -256
    mov         qword ptr [rsp + 8], rax
    lea         r13, [r15 + rbx - 128]
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm13, xmm0, 68
    xor         eax, eax
    xor         r12d, r12d
    xor         r14d, r14d
    xor         ebp, ebp
    movdqa      xmmword ptr [rsp + 80], xmm13
.L22:
    mov         r10, rbx
    sub         r10, r14
    jb          .L23
    lea         r9, [r15 + r14]
    cmp         r10, 64
    jae         .L24
    mov         edi, dword ptr [rsp + 44]
    mov         rsi, r9
    mov         rdx, r10
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Forward>]
    cmp         rax, 1
    jne         .L25
    mov         r8, qword ptr [rsp + 64]
    mov         rcx, qword ptr [rsp + 72]
    mov         rsi, qword ptr [rsp + 48]
    mov         rdi, qword ptr [rsp + 56]
    xor         eax, eax
    movdqa      xmm13, xmmword ptr [rsp + 80]
    jmp         .L26
.L24:
    cmp         r10, 129
    jae         .L27
    add         r10, -64
    lea         rdx, [r9 + r10]
#APP
    movdqu      xmm4, xmmword ptr [r9]
    movdqu      xmm5, xmmword ptr [r9 + 16]
    movdqu      xmm6, xmmword ptr [r9 + 32]
    movdqu      xmm7, xmmword ptr [r9 + 48]
#NO_APP
    pcmpeqb     xmm4, xmm13
    pcmpeqb     xmm5, xmm13
    pcmpeqb     xmm6, xmm13
    pcmpeqb     xmm7, xmm13
#APP
    movdqu      xmm0, xmmword ptr [rdx]
    movdqu      xmm1, xmmword ptr [rdx + 16]
    movdqu      xmm2, xmmword ptr [rdx + 32]
    movdqu      xmm3, xmmword ptr [rdx + 48]
#NO_APP
    pcmpeqb     xmm0, xmm13
    pcmpeqb     xmm1, xmm13
    pcmpeqb     xmm2, xmm13
    pcmpeqb     xmm3, xmm13
    movdqa      xmm8, xmm7
    por         xmm8, xmm6
    por         xmm8, xmm3
    movdqa      xmm9, xmm2
    por         xmm9, xmm4
    por         xmm9, xmm8
    movdqa      xmm8, xmm0
    por         xmm8, xmm5
    por         xmm8, xmm1
    por         xmm8, xmm9
    psllw       xmm8, 7
    pmovmskb    edx, xmm8
    test        edx, edx
    je          .L23
    pmovmskb    r9d, xmm7
    shl         r9d, 16
    pmovmskb    edx, xmm6
    or          edx, r9d
    pmovmskb    r9d, xmm5
    shl         r9d, 16
    pmovmskb    r11d, xmm4
    or          r11d, r9d
    shl         rdx, 32
    or          rdx, r11
    je          .L28
    xor         r10d, r10d
    jmp         .L29
.L27:
    cmp         r10, 257
    jae         .L30
#APP
    movdqu      xmm4, xmmword ptr [r9]
    movdqu      xmm5, xmmword ptr [r9 + 16]
    movdqu      xmm6, xmmword ptr [r9 + 32]
    movdqu      xmm7, xmmword ptr [r9 + 48]
#NO_APP
    pcmpeqb     xmm4, xmm13
    pcmpeqb     xmm5, xmm13
    pcmpeqb     xmm6, xmm13
    pcmpeqb     xmm7, xmm13
#APP
    movdqu      xmm0, xmmword ptr [r9 + 64]
    movdqu      xmm1, xmmword ptr [r9 + 80]
    movdqu      xmm2, xmmword ptr [r9 + 96]
    movdqu      xmm3, xmmword ptr [r9 + 112]
#NO_APP
    pcmpeqb     xmm0, xmm13
    pcmpeqb     xmm1, xmm13
    pcmpeqb     xmm2, xmm13
    pcmpeqb     xmm3, xmm13
    movdqa      xmm8, xmm3
    por         xmm8, xmm7
    movdqa      xmm9, xmm6
    por         xmm9, xmm2
    por         xmm9, xmm8
    movdqa      xmm8, xmm4
    por         xmm8, xmm0
    por         xmm8, xmm5
    por         xmm8, xmm9
    por         xmm8, xmm1
    psllw       xmm8, 7
    pmovmskb    edx, xmm8
    test        edx, edx
    je          .L31
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
    je          .L32
    mov         rdx, r9
    jmp         .L33
.L30:
    mov         qword ptr [rsp + 24], r14
#APP
    movdqu      xmm4, xmmword ptr [r9]
    movdqu      xmm5, xmmword ptr [r9 + 16]
    movdqu      xmm6, xmmword ptr [r9 + 32]
    movdqu      xmm7, xmmword ptr [r9 + 48]
#NO_APP
    pcmpeqb     xmm4, xmm13
    pcmpeqb     xmm5, xmm13
    pcmpeqb     xmm6, xmm13
    pcmpeqb     xmm7, xmm13
#APP
    movdqu      xmm0, xmmword ptr [r9 + 64]
    movdqu      xmm1, xmmword ptr [r9 + 80]
    movdqu      xmm2, xmmword ptr [r9 + 96]
    movdqu      xmm3, xmmword ptr [r9 + 112]
#NO_APP
    pcmpeqb     xmm0, xmm13
    pcmpeqb     xmm1, xmm13
    pcmpeqb     xmm2, xmm13
    pcmpeqb     xmm3, xmm13
    movdqa      xmm8, xmm3
    por         xmm8, xmm7
    movdqa      xmm9, xmm6
    por         xmm9, xmm2
    por         xmm9, xmm8
    movdqa      xmm8, xmm4
    por         xmm8, xmm0
    por         xmm8, xmm5
    por         xmm8, xmm9
    por         xmm8, xmm1
    psllw       xmm8, 7
    pmovmskb    edx, xmm8
    test        edx, edx
    je          .L34
    pmovmskb    edx, xmm7
    shl         edx, 16
    pmovmskb    r11d, xmm6
    or          r11d, edx
    pmovmskb    edx, xmm5
    shl         edx, 16
    pmovmskb    r14d, xmm4
    or          r14d, edx
    shl         r11, 32
    or          r11, r14
    je          .L35
    mov         rdx, r9
    xor         r14d, r14d
    jmp         .L36
.L28:
    pmovmskb    r9d, xmm3
    shl         r9d, 16
    pmovmskb    edx, xmm2
    or          edx, r9d
    pmovmskb    r9d, xmm1
    shl         r9d, 16
    pmovmskb    r11d, xmm0
    or          r11d, r9d
    shl         rdx, 32
    or          rdx, r11
    je          .L23
.L29:
    rep         bsf rdx, rdx
    add         rdx, r10
    jmp         .L26
.L32:
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
    mov         r11d, 64
    mov         rdx, r9
    jne         .L37
.L31:
#APP
    movdqu      xmm4, xmmword ptr [r13]
    movdqu      xmm5, xmmword ptr [r13 + 16]
    movdqu      xmm6, xmmword ptr [r13 + 32]
    movdqu      xmm7, xmmword ptr [r13 + 48]
#NO_APP
    pcmpeqb     xmm4, xmm13
    pcmpeqb     xmm5, xmm13
    pcmpeqb     xmm6, xmm13
    pcmpeqb     xmm7, xmm13
#APP
    movdqu      xmm0, xmmword ptr [r13 + 64]
    movdqu      xmm1, xmmword ptr [r13 + 80]
    movdqu      xmm2, xmmword ptr [r13 + 96]
    movdqu      xmm3, xmmword ptr [r13 + 112]
#NO_APP
.L38:
    pcmpeqb     xmm0, xmm13
    pcmpeqb     xmm1, xmm13
    pcmpeqb     xmm2, xmm13
    pcmpeqb     xmm3, xmm13
    movdqa      xmm8, xmm3
    por         xmm8, xmm7
    movdqa      xmm9, xmm6
    por         xmm9, xmm2
    por         xmm9, xmm8
    movdqa      xmm8, xmm4
    por         xmm8, xmm0
    por         xmm8, xmm5
    por         xmm8, xmm9
    por         xmm8, xmm1
    psllw       xmm8, 7
    pmovmskb    edx, xmm8
    test        edx, edx
    je          .L39
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
    je          .L40
    mov         rdx, r13
.L33:
    xor         r11d, r11d
.L37:
    rep         bsf r10, r10
    sub         rdx, r9
    add         rdx, r11
    add         rdx, r10
    jmp         .L26
.L35:
    pmovmskb    edx, xmm3
    shl         edx, 16
    pmovmskb    r11d, xmm2
    or          r11d, edx
    pmovmskb    edx, xmm1
    shl         edx, 16
    pmovmskb    r14d, xmm0
    or          r14d, edx
    shl         r11, 32
    or          r11, r14
    mov         r14d, 64
    mov         rdx, r9
    jne         .L36
.L34:
    lea         rdx, [r9 + 128]
#APP
    movdqu      xmm4, xmmword ptr [rdx]
    movdqu      xmm5, xmmword ptr [rdx + 16]
    movdqu      xmm6, xmmword ptr [rdx + 32]
    movdqu      xmm7, xmmword ptr [rdx + 48]
#NO_APP
    pcmpeqb     xmm4, xmm13
    pcmpeqb     xmm5, xmm13
    pcmpeqb     xmm6, xmm13
    pcmpeqb     xmm7, xmm13
#APP
    movdqu      xmm0, xmmword ptr [rdx + 64]
    movdqu      xmm1, xmmword ptr [rdx + 80]
    movdqu      xmm2, xmmword ptr [rdx + 96]
    movdqu      xmm3, xmmword ptr [rdx + 112]
#NO_APP
    pcmpeqb     xmm0, xmm13
    pcmpeqb     xmm1, xmm13
    pcmpeqb     xmm2, xmm13
    pcmpeqb     xmm3, xmm13
    movdqa      xmm8, xmm3
    por         xmm8, xmm7
    movdqa      xmm9, xmm6
    por         xmm9, xmm2
    por         xmm9, xmm8
    movdqa      xmm8, xmm4
    por         xmm8, xmm0
    por         xmm8, xmm5
    por         xmm8, xmm9
    por         xmm8, xmm1
    psllw       xmm8, 7
    pmovmskb    r11d, xmm8
    test        r11d, r11d
    je          .L41
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
    je          .L42
    xor         r14d, r14d
    mov         r15, qword ptr [rsp + 16]
    jmp         .L36
.L40:
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
    mov         r11d, 64
    mov         rdx, r13
    jne         .L37
    jmp         .L39
.L42:
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
    mov         r14d, 64
    mov         r15, qword ptr [rsp + 16]
    je          .L41
.L36:
    rep         bsf r10, r11
    sub         rdx, r9
    add         rdx, r14
    add         rdx, r10
.L43:
    mov         r14, qword ptr [rsp + 24]
.L26:
    add         rdx, r14
    mov         r9, rdx
    add         r9, rsi
    setb        r10b
    cmp         r9, r8
    seta        r9b
    or          r9b, r10b
    je          .L44
    xor         r11d, r11d
    jmp         .L45
.L44:
    lea         r10, [rcx + rdx]
    cmp         rsi, 17
    jb          .L46
    xor         r9d, r9d
    mov         r11, rdi
.L47:
#APP
    mov         r14, qword ptr [r10]
#NO_APP
    mov         r15, qword ptr [r11]
    cmp         r14, r15
    jne         .L48
    add         r10, 8
    add         r11, 8
    lea         r14, [rsi + r9]
    add         r14, -8
    add         r9, -8
    cmp         r14, 16
    ja          .L47
    add         r9, rsi
    jmp         .L49
.L46:
    mov         r9, rsi
    mov         r11, rdi
.L49:
    cmp         r9, 7
    ja          .L50
    cmp         r9, 4
    jae         .L51
    cmp         r9, 2
    jae         .L52
    test        r9, r9
    je          .L53
    movzx       r11d, byte ptr [r11]
#APP
    movzx       r14d, byte ptr [r10]
#NO_APP
    xor         r10d, r10d
    cmp         r11b, r14b
    sete        r10b
    jmp         .L54
.L50:
    mov         r15, qword ptr [r11]
    mov         r14, qword ptr [r11 + r9 - 8]
#APP
    mov         r11, qword ptr [r10]
#NO_APP
    cmp         r11, r15
    jne         .L55
    lea         r11, [r9 - 8]
    add         r10, r11
#APP
    mov         r15, qword ptr [r10]
#NO_APP
    mov         r10, r9
    cmp         r15, r14
    je          .L54
    xor         r15, r14
    rep         bsf r10, r15
    shr         r10d, 3
    add         r10, r11
    jmp         .L54
.L48:
    xor         r15, r14
    rep         bsf r11, r15
    shr         r11d, 3
    sub         r11, r9
    jmp         .L56
.L51:
    mov         r14d, dword ptr [r11]
    mov         r11d, dword ptr [r11 + r9 - 4]
#APP
    mov         r15d, dword ptr [r10]
#NO_APP
    cmp         r15d, r14d
    jne         .L57
    lea         r14, [r9 - 4]
    add         r10, r14
#APP
    mov         r15d, dword ptr [r10]
#NO_APP
    mov         r10, r9
    cmp         r15d, r11d
    je          .L54
    xor         r15d, r11d
    rep         bsf r10d, r15d
    jmp         .L58
.L55:
    xor         r11, r15
    rep         bsf r10, r11
    shr         r10d, 3
    jmp         .L54
.L52:
    movzx       r14d, word ptr [r11]
    movzx       r11d, word ptr [r11 + r9 - 2]
#APP
    movzx       r15d, word ptr [r10]
#NO_APP
    cmp         r14w, r15w
    jne         .L59
    lea         r14, [r9 - 2]
    add         r10, r14
#APP
    movzx       r15d, word ptr [r10]
#NO_APP
    mov         r10, r9
    cmp         r11w, r15w
    je          .L54
    xor         r11d, r15d
    rep         bsf r10d, r11d
.L58:
    shr         r10d, 3
    add         r14, r10
    mov         r10, r14
    jmp         .L54
.L57:
    xor         r15d, r14d
    rep         bsf r10d, r15d
    shr         r10d, 3
    jmp         .L54
.L41:
    cmp         r10, 513
    jae         .L60
    mov         rdx, qword ptr [rsp + 8]
#APP
    movdqu      xmm4, xmmword ptr [rdx]
    movdqu      xmm5, xmmword ptr [rdx + 16]
    movdqu      xmm6, xmmword ptr [rdx + 32]
    movdqu      xmm7, xmmword ptr [rdx + 48]
#NO_APP
    pcmpeqb     xmm4, xmm13
    pcmpeqb     xmm5, xmm13
    pcmpeqb     xmm6, xmm13
    pcmpeqb     xmm7, xmm13
#APP
    movdqu      xmm0, xmmword ptr [rdx + 64]
    movdqu      xmm1, xmmword ptr [rdx + 80]
    movdqu      xmm2, xmmword ptr [rdx + 96]
    movdqu      xmm3, xmmword ptr [rdx + 112]
#NO_APP
    pcmpeqb     xmm0, xmm13
    pcmpeqb     xmm1, xmm13
    pcmpeqb     xmm2, xmm13
    pcmpeqb     xmm3, xmm13
    movdqa      xmm8, xmm3
    por         xmm8, xmm7
    movdqa      xmm9, xmm6
    por         xmm9, xmm2
    por         xmm9, xmm8
    movdqa      xmm8, xmm4
    por         xmm8, xmm0
    por         xmm8, xmm5
    por         xmm8, xmm9
    por         xmm8, xmm1
    psllw       xmm8, 7
    pmovmskb    edx, xmm8
    test        edx, edx
    mov         r14, qword ptr [rsp + 24]
    je          .L61
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
    je          .L62
.L63:
    mov         rdx, qword ptr [rsp + 8]
    jmp         .L33
.L59:
    xor         r14d, r15d
    rep         bsf r10d, r14d
    shr         r10d, 3
    jmp         .L54
.L53:
    xor         r10d, r10d
.L54:
    mov         r11, rsi
    sub         r11, r9
    add         r11, r10
.L56:
    mov         r15, qword ptr [rsp + 16]
.L45:
    add         r12, r11
    inc         r12
    cmp         r11, rsi
    je          .L64
    lea         r14, [rdx + 1]
    mov         qword ptr [rsp + 136], r14
    inc         rbp
    mov         r9, rbp
    shl         r9, 8
    add         rdx, 4097
    cmp         r9, rdx
    jbe         .L22
    jmp         .L65
.L60:
    mov         edx, r9d
    and         edx, 63
    mov         r11d, 256
    sub         r11, rdx
    neg         rdx
    add         rdx, r9
    add         rdx, 256
    sub         r10, r11
    cmp         r10, 1048576
    mov         qword ptr [rsp + 32], r9
    jae         .L66
    jmp         .L67
.L68:
    add         r10, -256
    add         rdx, 256
    cmp         r10, 3328
    jb          .L67
.L66:
#APP
    prefetcht0  byte ptr [rdx + 3072]
    prefetcht0  byte ptr [rdx + 3136]
    prefetcht0  byte ptr [rdx + 3200]
    prefetcht0  byte ptr [rdx + 3264]
#NO_APP
#APP
    movdqu      xmm4, xmmword ptr [rdx]
    movdqu      xmm5, xmmword ptr [rdx + 16]
    movdqu      xmm6, xmmword ptr [rdx + 32]
    movdqu      xmm7, xmmword ptr [rdx + 48]
#NO_APP
    pcmpeqb     xmm4, xmm13
    pcmpeqb     xmm5, xmm13
    pcmpeqb     xmm6, xmm13
    pcmpeqb     xmm7, xmm13
#APP
    movdqu      xmm0, xmmword ptr [rdx + 64]
    movdqu      xmm1, xmmword ptr [rdx + 80]
    movdqu      xmm2, xmmword ptr [rdx + 96]
    movdqu      xmm3, xmmword ptr [rdx + 112]
#NO_APP
    pcmpeqb     xmm0, xmm13
    pcmpeqb     xmm1, xmm13
    pcmpeqb     xmm2, xmm13
    pcmpeqb     xmm3, xmm13
    movdqa      xmm8, xmm3
    por         xmm8, xmm7
    movdqa      xmm9, xmm6
    por         xmm9, xmm2
    por         xmm9, xmm8
    movdqa      xmm8, xmm4
    por         xmm8, xmm0
    por         xmm8, xmm5
    por         xmm8, xmm9
    por         xmm8, xmm1
    psllw       xmm8, 7
    pmovmskb    r11d, xmm8
    test        r11d, r11d
    je          .L69
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
    jne         .L70
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
    mov         r15, qword ptr [rsp + 16]
    jne         .L71
.L69:
    lea         r14, [rdx + 128]
#APP
    movdqu      xmm4, xmmword ptr [r14]
    movdqu      xmm5, xmmword ptr [r14 + 16]
    movdqu      xmm6, xmmword ptr [r14 + 32]
    movdqu      xmm7, xmmword ptr [r14 + 48]
#NO_APP
    pcmpeqb     xmm4, xmm13
    pcmpeqb     xmm5, xmm13
    pcmpeqb     xmm6, xmm13
    pcmpeqb     xmm7, xmm13
#APP
    movdqu      xmm0, xmmword ptr [r14 + 64]
    movdqu      xmm1, xmmword ptr [r14 + 80]
    movdqu      xmm2, xmmword ptr [r14 + 96]
    movdqu      xmm3, xmmword ptr [r14 + 112]
#NO_APP
    pcmpeqb     xmm0, xmm13
    pcmpeqb     xmm1, xmm13
    pcmpeqb     xmm2, xmm13
    pcmpeqb     xmm3, xmm13
    movdqa      xmm8, xmm3
    por         xmm8, xmm7
    movdqa      xmm9, xmm6
    por         xmm9, xmm2
    por         xmm9, xmm8
    movdqa      xmm8, xmm4
    por         xmm8, xmm0
    por         xmm8, xmm5
    por         xmm8, xmm9
    por         xmm8, xmm1
    psllw       xmm8, 7
    pmovmskb    r11d, xmm8
    test        r11d, r11d
    je          .L68
    mov         r9, r13
    pmovmskb    r15d, xmm7
    shl         r15d, 16
    pmovmskb    r11d, xmm6
    or          r11d, r15d
    pmovmskb    r15d, xmm5
    shl         r15d, 16
    pmovmskb    r13d, xmm4
    or          r13d, r15d
    shl         r11, 32
    or          r11, r13
    jne         .L72
    pmovmskb    r15d, xmm3
    shl         r15d, 16
    pmovmskb    r11d, xmm2
    or          r11d, r15d
    pmovmskb    r15d, xmm1
    shl         r15d, 16
    pmovmskb    r13d, xmm0
    or          r13d, r15d
    shl         r11, 32
    or          r11, r13
    mov         r15, qword ptr [rsp + 16]
    mov         r13, r9
    mov         r9, qword ptr [rsp + 32]
    je          .L68
    mov         r10d, 64
    mov         rdx, r14
    jmp         .L73
.L74:
    add         r10, -256
    add         rdx, 256
    cmp         r10, 256
    jb          .L75
.L67:
#APP
    movdqu      xmm4, xmmword ptr [rdx]
    movdqu      xmm5, xmmword ptr [rdx + 16]
    movdqu      xmm6, xmmword ptr [rdx + 32]
    movdqu      xmm7, xmmword ptr [rdx + 48]
#NO_APP
    pcmpeqb     xmm4, xmm13
    pcmpeqb     xmm5, xmm13
    pcmpeqb     xmm6, xmm13
    pcmpeqb     xmm7, xmm13
#APP
    movdqu      xmm0, xmmword ptr [rdx + 64]
    movdqu      xmm1, xmmword ptr [rdx + 80]
    movdqu      xmm2, xmmword ptr [rdx + 96]
    movdqu      xmm3, xmmword ptr [rdx + 112]
#NO_APP
    pcmpeqb     xmm0, xmm13
    pcmpeqb     xmm1, xmm13
    pcmpeqb     xmm2, xmm13
    pcmpeqb     xmm3, xmm13
    movdqa      xmm8, xmm3
    por         xmm8, xmm7
    movdqa      xmm9, xmm6
    por         xmm9, xmm2
    por         xmm9, xmm8
    movdqa      xmm8, xmm4
    por         xmm8, xmm0
    por         xmm8, xmm5
    por         xmm8, xmm9
    por         xmm8, xmm1
    psllw       xmm8, 7
    pmovmskb    r11d, xmm8
    test        r11d, r11d
    je          .L76
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
    jne         .L77
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
    mov         r15, qword ptr [rsp + 16]
    jne         .L78
.L76:
    lea         r14, [rdx + 128]
#APP
    movdqu      xmm4, xmmword ptr [r14]
    movdqu      xmm5, xmmword ptr [r14 + 16]
    movdqu      xmm6, xmmword ptr [r14 + 32]
    movdqu      xmm7, xmmword ptr [r14 + 48]
#NO_APP
    pcmpeqb     xmm4, xmm13
    pcmpeqb     xmm5, xmm13
    pcmpeqb     xmm6, xmm13
    pcmpeqb     xmm7, xmm13
#APP
    movdqu      xmm0, xmmword ptr [r14 + 64]
    movdqu      xmm1, xmmword ptr [r14 + 80]
    movdqu      xmm2, xmmword ptr [r14 + 96]
    movdqu      xmm3, xmmword ptr [r14 + 112]
#NO_APP
    pcmpeqb     xmm0, xmm13
    pcmpeqb     xmm1, xmm13
    pcmpeqb     xmm2, xmm13
    pcmpeqb     xmm3, xmm13
    movdqa      xmm8, xmm3
    por         xmm8, xmm7
    movdqa      xmm9, xmm6
    por         xmm9, xmm2
    por         xmm9, xmm8
    movdqa      xmm8, xmm4
    por         xmm8, xmm0
    por         xmm8, xmm5
    por         xmm8, xmm9
    por         xmm8, xmm1
    psllw       xmm8, 7
    pmovmskb    r11d, xmm8
    test        r11d, r11d
    je          .L74
    mov         r9, r13
    pmovmskb    r15d, xmm7
    shl         r15d, 16
    pmovmskb    r11d, xmm6
    or          r11d, r15d
    pmovmskb    r15d, xmm5
    shl         r15d, 16
    pmovmskb    r13d, xmm4
    or          r13d, r15d
    shl         r11, 32
    or          r11, r13
    jne         .L79
    pmovmskb    r15d, xmm3
    shl         r15d, 16
    pmovmskb    r11d, xmm2
    or          r11d, r15d
    pmovmskb    r15d, xmm1
    shl         r15d, 16
    pmovmskb    r13d, xmm0
    or          r13d, r15d
    shl         r11, 32
    or          r11, r13
    mov         r15, qword ptr [rsp + 16]
    mov         r13, r9
    mov         r9, qword ptr [rsp + 32]
    je          .L74
    mov         r10d, 64
    mov         rdx, r14
    jmp         .L80
.L62:
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
    mov         r11d, 64
    mov         rdx, qword ptr [rsp + 8]
    jne         .L37
.L61:
#APP
    movdqu      xmm4, xmmword ptr [r13]
    movdqu      xmm5, xmmword ptr [r13 + 16]
    movdqu      xmm6, xmmword ptr [r13 + 32]
    movdqu      xmm7, xmmword ptr [r13 + 48]
#NO_APP
    pcmpeqb     xmm4, xmm13
    pcmpeqb     xmm5, xmm13
    pcmpeqb     xmm6, xmm13
    pcmpeqb     xmm7, xmm13
#APP
    movdqu      xmm0, xmmword ptr [r13 + 64]
    movdqu      xmm1, xmmword ptr [r13 + 80]
    movdqu      xmm2, xmmword ptr [r13 + 96]
    movdqu      xmm3, xmmword ptr [r13 + 112]
#NO_APP
    jmp         .L38
.L75:
    test        r10, r10
    je          .L23
    mov         rdx, qword ptr [rsp + 8]
#APP
    movdqu      xmm4, xmmword ptr [rdx]
    movdqu      xmm5, xmmword ptr [rdx + 16]
    movdqu      xmm6, xmmword ptr [rdx + 32]
    movdqu      xmm7, xmmword ptr [rdx + 48]
#NO_APP
    pcmpeqb     xmm4, xmm13
    pcmpeqb     xmm5, xmm13
    pcmpeqb     xmm6, xmm13
    pcmpeqb     xmm7, xmm13
#APP
    movdqu      xmm0, xmmword ptr [rdx + 64]
    movdqu      xmm1, xmmword ptr [rdx + 80]
    movdqu      xmm2, xmmword ptr [rdx + 96]
    movdqu      xmm3, xmmword ptr [rdx + 112]
#NO_APP
    pcmpeqb     xmm0, xmm13
    pcmpeqb     xmm1, xmm13
    pcmpeqb     xmm2, xmm13
    pcmpeqb     xmm3, xmm13
    movdqa      xmm8, xmm3
    por         xmm8, xmm7
    movdqa      xmm9, xmm6
    por         xmm9, xmm2
    por         xmm9, xmm8
    movdqa      xmm8, xmm4
    por         xmm8, xmm0
    por         xmm8, xmm5
    por         xmm8, xmm9
    por         xmm8, xmm1
    psllw       xmm8, 7
    pmovmskb    edx, xmm8
    test        edx, edx
    mov         r14, qword ptr [rsp + 24]
    je          .L81
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
    jne         .L63
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
    mov         r11d, 64
    mov         rdx, qword ptr [rsp + 8]
    jne         .L37
.L81:
#APP
    movdqu      xmm4, xmmword ptr [r13]
    movdqu      xmm5, xmmword ptr [r13 + 16]
    movdqu      xmm6, xmmword ptr [r13 + 32]
    movdqu      xmm7, xmmword ptr [r13 + 48]
#NO_APP
    pcmpeqb     xmm4, xmm13
    pcmpeqb     xmm5, xmm13
    pcmpeqb     xmm6, xmm13
    pcmpeqb     xmm7, xmm13
#APP
    movdqu      xmm0, xmmword ptr [r13 + 64]
    movdqu      xmm1, xmmword ptr [r13 + 80]
    movdqu      xmm2, xmmword ptr [r13 + 96]
    movdqu      xmm3, xmmword ptr [r13 + 112]
#NO_APP
    jmp         .L38
.L77:
    xor         r10d, r10d
    mov         r15, qword ptr [rsp + 16]
    jmp         .L80
.L78:
    mov         r10d, 64
    jmp         .L80
.L79:
    mov         rdx, r14
    xor         r10d, r10d
    mov         r15, qword ptr [rsp + 16]
    mov         r13, r9
    mov         r9, qword ptr [rsp + 32]
.L80:
    rep         bsf r11, r11
    sub         rdx, r9
    add         rdx, r10
    add         rdx, r11
    jmp         .L43
.L70:
    xor         r10d, r10d
    mov         r15, qword ptr [rsp + 16]
    jmp         .L73
.L71:
    mov         r10d, 64
.L73:
    mov         r14, qword ptr [rsp + 24]
    jmp         .L82
.L72:
    mov         rdx, r14
    xor         r10d, r10d
    mov         r15, qword ptr [rsp + 16]
    mov         r14, qword ptr [rsp + 24]
    mov         r13, r9
    mov         r9, qword ptr [rsp + 32]
.L82:
    rep         bsf r11, r11
    sub         rdx, r9
    add         rdx, r10
    add         rdx, r11
    jmp         .L26
.L21:
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm13, xmm0, 68
    movd        xmm0, ebp
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    xor         r14d, r14d
    xor         r12d, r12d
.L83:
    mov         qword ptr [rsp + 24], r14
.L84:
    mov         rax, rbx
    sub         rax, r14
    cmp         rax, 128
    jb          .L85
    lea         rdx, [r15 + r14]
    mov         qword ptr [rsp + 160], rax
    add         rax, -128
    mov         qword ptr [rsp + 32], rax
    mov         rax, qword ptr [rsp + 96]
    lea         rax, [rax + r14]
#APP
    movdqu      xmm1, xmmword ptr [rdx]
    movdqu      xmm2, xmmword ptr [rdx + 16]
    movdqu      xmm3, xmmword ptr [rdx + 32]
    movdqu      xmm4, xmmword ptr [rdx + 48]
#NO_APP
    pcmpeqb     xmm1, xmm13
    pcmpeqb     xmm2, xmm13
    pcmpeqb     xmm3, xmm13
    pcmpeqb     xmm4, xmm13
#APP
    movdqu      xmm8, xmmword ptr [rax]
    movdqu      xmm7, xmmword ptr [rax + 16]
    movdqu      xmm6, xmmword ptr [rax + 32]
    movdqu      xmm5, xmmword ptr [rax + 48]
#NO_APP
    pcmpeqb     xmm8, xmm0
    pand        xmm8, xmm1
    pcmpeqb     xmm7, xmm0
    pand        xmm7, xmm2
    pcmpeqb     xmm6, xmm0
    pand        xmm6, xmm3
    pcmpeqb     xmm5, xmm0
    pand        xmm5, xmm4
#APP
    movdqu      xmm9, xmmword ptr [rdx + 64]
    movdqu      xmm10, xmmword ptr [rdx + 80]
    movdqu      xmm11, xmmword ptr [rdx + 96]
    movdqu      xmm12, xmmword ptr [rdx + 112]
#NO_APP
    pcmpeqb     xmm9, xmm13
    pcmpeqb     xmm10, xmm13
    pcmpeqb     xmm11, xmm13
    pcmpeqb     xmm12, xmm13
#APP
    movdqu      xmm4, xmmword ptr [rax + 64]
    movdqu      xmm3, xmmword ptr [rax + 80]
    movdqu      xmm2, xmmword ptr [rax + 96]
    movdqu      xmm1, xmmword ptr [rax + 112]
#NO_APP
    pcmpeqb     xmm4, xmm0
    pand        xmm4, xmm9
    pcmpeqb     xmm3, xmm0
    pand        xmm3, xmm10
    pcmpeqb     xmm2, xmm0
    pand        xmm2, xmm11
    pcmpeqb     xmm1, xmm0
    pand        xmm1, xmm12
    movdqa      xmm9, xmm7
    por         xmm9, xmm8
    movdqa      xmm10, xmm6
    por         xmm10, xmm5
    por         xmm10, xmm9
    movdqa      xmm9, xmm4
    por         xmm9, xmm3
    por         xmm9, xmm2
    por         xmm9, xmm10
    por         xmm9, xmm1
    psllw       xmm9, 7
    pmovmskb    eax, xmm9
    test        eax, eax
    je          .L86
    lea         rax, [r14 + 64]
    mov         qword ptr [rsp + 80], rax
    pmovmskb    eax, xmm8
    pmovmskb    edx, xmm7
    shl         edx, 16
    or          edx, eax
    pmovmskb    eax, xmm6
    pmovmskb    r15d, xmm5
    shl         r15d, 16
    or          r15d, eax
    shl         r15, 32
    or          r15, rdx
    mov         qword ptr [rsp + 8], r14
    jmp         .L87
.L88:
    xor         eax, eax
.L89:
    add         r12, rax
    inc         r12
    mov         qword ptr [rsp + 152], r12
    btc         r15, r9
    cmp         rax, rsi
    je          .L19
.L87:
    test        r15, r15
    je          .L90
    rep         bsf r9, r15
    lea         rdx, [r9 + r14]
    mov         rax, rdx
    add         rax, rsi
    setb        r10b
    cmp         rax, r8
    seta        al
    or          al, r10b
    jne         .L88
    lea         r10, [rcx + rdx]
    cmp         rsi, 17
    jb          .L91
    xor         eax, eax
    mov         r13, rdi
.L92:
#APP
    mov         r11, qword ptr [r10]
#NO_APP
    mov         r14, qword ptr [r13]
    cmp         r11, r14
    jne         .L93
    add         r10, 8
    add         r13, 8
    lea         r11, [rsi + rax]
    add         r11, -8
    add         rax, -8
    cmp         r11, 16
    ja          .L92
    lea         rbp, [rsi + rax]
    neg         rax
    jmp         .L94
.L91:
    cmp         rsi, 7
    ja          .L95
    cmp         rsi, 4
    jae         .L96
    cmp         rsi, 2
    jae         .L97
    test        rsi, rsi
    je          .L98
    movzx       eax, byte ptr [rdi]
#APP
    movzx       r10d, byte ptr [r10]
#NO_APP
    xor         ebp, ebp
    cmp         al, r10b
    sete        bpl
    jmp         .L99
.L93:
    xor         r14, r11
    rep         bsf r10, r14
    shr         r10d, 3
    sub         r10, rax
    mov         rax, r10
    mov         r14, qword ptr [rsp + 8]
    jmp         .L89
.L95:
    xor         eax, eax
    mov         r13, rdi
    mov         rbp, rsi
.L94:
    mov         r14, qword ptr [r13]
    mov         r11, qword ptr [r13 + rbp - 8]
#APP
    mov         r13, qword ptr [r10]
#NO_APP
    cmp         r13, r14
    jne         .L100
    lea         r13, [rbp - 8]
    add         r10, r13
#APP
    mov         r10, qword ptr [r10]
#NO_APP
    cmp         r10, r11
    jne         .L101
    mov         r14, qword ptr [rsp + 8]
    add         rax, rbp
    jmp         .L89
.L100:
    xor         r13, r14
    rep         bsf rbp, r13
    shr         ebp, 3
    mov         r14, qword ptr [rsp + 8]
    add         rax, rbp
    jmp         .L89
.L96:
    mov         r11d, dword ptr [rdi]
    mov         eax, dword ptr [rdi + rsi - 4]
#APP
    mov         ebp, dword ptr [r10]
#NO_APP
    cmp         ebp, r11d
    jne         .L102
    lea         r11, [rsi - 4]
    add         r10, r11
#APP
    mov         r10d, dword ptr [r10]
#NO_APP
    cmp         r10d, eax
    je          .L103
    xor         r10d, eax
    rep         bsf ebp, r10d
    jmp         .L104
.L101:
    xor         r10, r11
    rep         bsf rbp, r10
    shr         ebp, 3
    add         rbp, r13
    mov         r14, qword ptr [rsp + 8]
    add         rax, rbp
    jmp         .L89
.L97:
    movzx       r11d, word ptr [rdi]
    movzx       eax, word ptr [rdi + rsi - 2]
#APP
    movzx       ebp, word ptr [r10]
#NO_APP
    cmp         r11w, bp
    jne         .L105
    lea         r11, [rsi - 2]
    add         r10, r11
#APP
    movzx       r10d, word ptr [r10]
#NO_APP
    cmp         ax, r10w
    jne         .L106
.L103:
    xor         eax, eax
    add         rax, rsi
    jmp         .L89
.L102:
    xor         ebp, r11d
    rep         bsf ebp, ebp
    shr         ebp, 3
    jmp         .L99
.L105:
    xor         r11d, ebp
    rep         bsf ebp, r11d
    shr         ebp, 3
    jmp         .L99
.L98:
    xor         eax, eax
    xor         ebp, ebp
    add         rax, rbp
    jmp         .L89
.L106:
    xor         eax, r10d
    rep         bsf ebp, eax
.L104:
    shr         ebp, 3
    add         rbp, r11
.L99:
    xor         eax, eax
    add         rax, rbp
    jmp         .L89
.L90:
    pmovmskb    eax, xmm4
    pmovmskb    edx, xmm3
    shl         edx, 16
    or          edx, eax
    pmovmskb    eax, xmm2
    pmovmskb    r14d, xmm1
    shl         r14d, 16
    or          r14d, eax
    shl         r14, 32
    or          r14, rdx
    mov         r15, qword ptr [rsp + 16]
    jmp         .L107
.L108:
    xor         r10d, r10d
.L109:
    add         r12, r10
    inc         r12
    mov         qword ptr [rsp + 152], r12
    btc         r14, r9
    cmp         r10, rsi
    je          .L19
.L107:
    test        r14, r14
    je          .L110
    rep         bsf r9, r14
    mov         rax, qword ptr [rsp + 80]
    lea         rdx, [r9 + rax]
    mov         rax, rdx
    add         rax, rsi
    setb        r10b
    cmp         rax, r8
    seta        al
    or          al, r10b
    jne         .L108
    lea         rax, [rcx + rdx]
    cmp         rsi, 17
    jb          .L111
    xor         r15d, r15d
    mov         r10, rdi
.L112:
#APP
    mov         r11, qword ptr [rax]
#NO_APP
    mov         r13, qword ptr [r10]
    cmp         r11, r13
    jne         .L113
    add         rax, 8
    add         r10, 8
    lea         r11, [rsi + r15]
    add         r11, -8
    add         r15, -8
    cmp         r11, 16
    ja          .L112
    add         r15, rsi
    jmp         .L114
.L111:
    mov         r15, rsi
    mov         r10, rdi
.L114:
    cmp         r15, 8
    jae         .L115
    cmp         r15, 4
    jae         .L116
    cmp         r15, 2
    jae         .L117
    test        r15, r15
    je          .L118
    movzx       r10d, byte ptr [r10]
#APP
    movzx       r11d, byte ptr [rax]
#NO_APP
    xor         eax, eax
    cmp         r10b, r11b
    sete        al
    jmp         .L119
.L115:
    mov         r11, qword ptr [r10]
    mov         r13, qword ptr [r10 + r15 - 8]
#APP
    mov         r10, qword ptr [rax]
#NO_APP
    cmp         r10, r11
    jne         .L120
    lea         r10, [r15 - 8]
    add         rax, r10
#APP
    mov         r11, qword ptr [rax]
#NO_APP
    mov         rax, r15
    cmp         r11, r13
    je          .L119
    xor         r11, r13
    rep         bsf rax, r11
    shr         eax, 3
    add         rax, r10
    jmp         .L119
.L113:
    xor         r13, r11
    rep         bsf r10, r13
    shr         r10d, 3
    sub         r10, r15
    jmp         .L121
.L116:
    mov         r11d, dword ptr [r10]
    mov         r10d, dword ptr [r10 + r15 - 4]
#APP
    mov         ebp, dword ptr [rax]
#NO_APP
    cmp         ebp, r11d
    jne         .L122
    lea         r13, [r15 - 4]
    add         rax, r13
#APP
    mov         r11d, dword ptr [rax]
#NO_APP
    mov         rax, r15
    cmp         r11d, r10d
    je          .L119
    xor         r11d, r10d
    rep         bsf eax, r11d
    jmp         .L123
.L120:
    xor         r10, r11
    rep         bsf rax, r10
    shr         eax, 3
    jmp         .L119
.L117:
    movzx       r11d, word ptr [r10]
    movzx       r10d, word ptr [r10 + r15 - 2]
#APP
    movzx       ebp, word ptr [rax]
#NO_APP
    cmp         r11w, bp
    jne         .L124
    lea         r13, [r15 - 2]
    add         rax, r13
#APP
    movzx       r11d, word ptr [rax]
#NO_APP
    mov         rax, r15
    cmp         r10w, r11w
    je          .L119
    xor         r10d, r11d
    rep         bsf eax, r10d
.L123:
    shr         eax, 3
    add         r13, rax
    mov         rax, r13
    jmp         .L119
.L122:
    xor         ebp, r11d
    rep         bsf eax, ebp
    shr         eax, 3
    jmp         .L119
.L124:
    xor         r11d, ebp
    rep         bsf eax, r11d
    shr         eax, 3
    jmp         .L119
.L118:
    xor         eax, eax
.L119:
    mov         r10, rsi
    sub         r10, r15
    add         r10, rax
.L121:
    mov         r15, qword ptr [rsp + 16]
    jmp         .L109
.L110:
    mov         rdx, qword ptr [rsp + 160]
    add         rdx, qword ptr [rsp + 24]
    mov         rax, rbx
    sub         rax, rdx
    lea         rax, [4*rax + 4608]
    cmp         r12, rax
    ja          .L125
.L86:
    mov         r14, rbx
    sub         r14, qword ptr [rsp + 32]
    mov         qword ptr [rsp + 136], r14
    jae         .L84
    jmp         .L85
.L23:
    mov         qword ptr [rsp + 152], r12
    jmp         .L20
.L64:
    mov         eax, 1
    mov         qword ptr [rsp + 152], r12
    jmp         .L20
.L65:
    mov         qword ptr [rsp + 152], r12
    cmp         r14, rbx
    jbe         .L126
.L85:
    cmp         r14, rbx
    jae         .L1
    lea         rcx, [rsi - 4]
    add         rsi, -2
    xor         eax, eax
    mov         qword ptr [rsp + 24], rcx
    mov         qword ptr [rsp + 32], rsi
.L127:
    mov         r13, rbx
    sub         r13, r14
    cmp         r13, 64
    mov         edx, 64
    cmovae      r13, rdx
    mov         rdi, r13
    add         rdi, r14
    jb          .L20
    mov         qword ptr [rsp + 80], rdi
    cmp         rdi, rbx
    ja          .L20
    mov         rax, qword ptr [rsp + 16]
    lea         rsi, [rax + r14]
    mov         edi, dword ptr [rsp + 44]
    mov         rdx, r13
    mov         r15, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    call        r15
    mov         rbp, rax
    mov         rax, qword ptr [rsp + 96]
    lea         rsi, [rax + r14]
    mov         edi, dword ptr [rsp + 40]
    mov         rdx, r13
    call        r15
    mov         r15, qword ptr [rsp + 56]
    mov         rsi, qword ptr [rsp + 48]
    mov         rdi, qword ptr [rsp + 64]
    and         rax, rbp
    mov         qword ptr [rsp + 8], r14
    jne         .L128
.L129:
    mov         rax, qword ptr [rsp + 80]
    mov         r14, rax
    cmp         rax, rbx
    mov         eax, 0
    jb          .L127
    jmp         .L20
.L130:
    xor         r10d, r10d
    cmp         r10, rsi
    je          .L19
.L131:
    mov         rdx, rax
    btc         rdx, rcx
    add         r12, r10
    inc         r12
    cmp         r9, rax
    mov         rax, rdx
    je          .L129
.L128:
    rep         bsf rcx, rax
    mov         r9d, 1
    shl         r9, cl
    lea         rdx, [rcx + r14]
    mov         r8, rdx
    add         r8, rsi
    setb        r10b
    cmp         r8, rdi
    seta        r8b
    or          r8b, r10b
    jne         .L130
    mov         r8, qword ptr [rsp + 72]
    lea         r11, [r8 + rdx]
    cmp         rsi, 17
    jb          .L132
    xor         r10d, r10d
    mov         rbp, r15
.L133:
#APP
    mov         r8, qword ptr [r11]
#NO_APP
    mov         r14, qword ptr [rbp]
    cmp         r8, r14
    jne         .L134
    add         r11, 8
    add         rbp, 8
    lea         r8, [rsi + r10]
    add         r8, -8
    add         r10, -8
    cmp         r8, 16
    ja          .L133
    lea         r13, [rsi + r10]
    neg         r10
    jmp         .L135
.L132:
    cmp         rsi, 7
    ja          .L136
    cmp         rsi, 4
    jae         .L137
    cmp         rsi, 2
    jae         .L138
    test        rsi, rsi
    je          .L139
    movzx       r8d, byte ptr [r15]
#APP
    movzx       r10d, byte ptr [r11]
#NO_APP
    xor         r13d, r13d
    cmp         r8b, r10b
    sete        r13b
    jmp         .L140
.L134:
    xor         r14, r8
    rep         bsf r8, r14
    shr         r8d, 3
    sub         r8, r10
    mov         r10, r8
    mov         r14, qword ptr [rsp + 8]
    cmp         r10, rsi
    jne         .L131
    jmp         .L19
.L136:
    xor         r10d, r10d
    mov         rbp, r15
    mov         r13, rsi
.L135:
    mov         r14, qword ptr [rbp]
    mov         r8, qword ptr [rbp + r13 - 8]
#APP
    mov         rbp, qword ptr [r11]
#NO_APP
    cmp         rbp, r14
    jne         .L141
    lea         rbp, [r13 - 8]
    add         r11, rbp
#APP
    mov         r11, qword ptr [r11]
#NO_APP
    cmp         r11, r8
    jne         .L142
    mov         r14, qword ptr [rsp + 8]
    add         r10, r13
    cmp         r10, rsi
    jne         .L131
    jmp         .L19
.L141:
    xor         rbp, r14
    rep         bsf r13, rbp
    shr         r13d, 3
    mov         r14, qword ptr [rsp + 8]
    add         r10, r13
    cmp         r10, rsi
    jne         .L131
    jmp         .L19
.L137:
    mov         r10d, dword ptr [r15]
    mov         r8d, dword ptr [r15 + rsi - 4]
#APP
    mov         ebp, dword ptr [r11]
#NO_APP
    cmp         ebp, r10d
    jne         .L143
    mov         rbp, qword ptr [rsp + 24]
    add         r11, rbp
#APP
    mov         r10d, dword ptr [r11]
#NO_APP
    cmp         r10d, r8d
    jne         .L144
.L145:
    xor         r10d, r10d
    add         r10, rsi
    cmp         r10, rsi
    jne         .L131
    jmp         .L19
.L142:
    xor         r11, r8
    rep         bsf r13, r11
    shr         r13d, 3
    add         r13, rbp
    mov         r14, qword ptr [rsp + 8]
    add         r10, r13
    cmp         r10, rsi
    jne         .L131
    jmp         .L19
.L138:
    movzx       r8d, word ptr [r15]
    movzx       r10d, word ptr [r15 + rsi - 2]
#APP
    movzx       ebp, word ptr [r11]
#NO_APP
    cmp         r8w, bp
    jne         .L146
    mov         rbp, qword ptr [rsp + 32]
    add         r11, rbp
#APP
    movzx       r8d, word ptr [r11]
#NO_APP
    cmp         r10w, r8w
    je          .L145
.L144:
    xor         r10d, r8d
    rep         bsf r13d, r10d
    shr         r13d, 3
    add         r13, rbp
    jmp         .L140
.L143:
    xor         ebp, r10d
    rep         bsf r13d, ebp
    jmp         .L147
.L146:
    xor         r8d, ebp
    rep         bsf r13d, r8d
.L147:
    shr         r13d, 3
.L140:
    xor         r10d, r10d
    add         r10, r13
    cmp         r10, rsi
    jne         .L131
    jmp         .L19
.L139:
    xor         r10d, r10d
    xor         r13d, r13d
    add         r10, r13
    cmp         r10, rsi
    jne         .L131
.L19:
    mov         eax, 1
    jmp         .L20
.L25:
    xor         eax, eax
    mov         qword ptr [rsp + 152], r12
    jmp         .L20
.L126:
    movd        xmm0, dword ptr [rsp + 40]
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    jmp         .L83
.L39:
    mov         qword ptr [rsp + 152], r12
.L1:
    xor         eax, eax
.L20:
    add         rsp, 168
    pop         rbx
    pop         r12
    pop         r13
    pop         r14
    pop         r15
    pop         rbp
    ret
.L125:
    sub         rbx, qword ptr [rsp + 32]
    mov         qword ptr [rsp + 136], rbx
    lea         rdi, [rsp + 104]
    call        <atomic_memchr_kernels::algo::substring::Search>::two_way::<atomic_memchr_kernels::algo::direction::Forward>
    jmp         .L20
