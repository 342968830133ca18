# substring of SSE2, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    sub         rsp, 200
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
    movzx       r10d, byte ptr [rdi + rax]
    movzx       ebp, byte ptr [rdi + r9]
    mov         qword ptr [rsp + 160], rcx
    mov         qword ptr [rsp + 168], r8
    mov         qword ptr [rsp + 144], rdi
    mov         qword ptr [rsp + 152], rsi
    mov         qword ptr [rsp + 176], 0
    mov         qword ptr [rsp + 184], rbx
    mov         qword ptr [rsp + 192], 0
    cmp         rbx, 65
    mov         qword ptr [rsp + 64], r8
    mov         qword ptr [rsp + 72], rcx
    mov         qword ptr [rsp + 48], rsi
    mov         qword ptr [rsp + 56], rdi
    jae         .L2
    mov         r14, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         edi, r10d
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
    mov         dword ptr [rsp + 40], ebp
    mov         qword ptr [rsp + 112], r12
    cmp         byte ptr [rdx + 16], 0
    mov         dword ptr [rsp + 44], r10d
    movd        xmm0, r10d
    mov         qword ptr [rsp + 16], r15
    je          .L21
    lea         rdx, [r15 + rbx]
    add         rdx, -256
    mov         qword ptr [rsp + 32], rdx
    lea         rdx, [r15 + rbx - 128]
    mov         qword ptr [rsp], rdx
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm13, xmm0, 68
    mov         rdx, r8
    sub         rdx, rsi
    add         rdx, -255
    mov         qword ptr [rsp + 136], rdx
    lea         rdx, [rax + rcx]
    add         rdx, 256
    mov         qword ptr [rsp + 128], rdx
    add         rax, rcx
    add         rax, 384
    mov         qword ptr [rsp + 120], rax
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
    mov         r13, r9
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
    pmovmskb    r9d, xmm4
    or          r9d, edx
    shl         r10, 32
    or          r10, r9
    je          .L32
    mov         rdx, r13
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
    pmovmskb    r9d, xmm0
    or          r9d, edx
    shl         r10, 32
    or          r10, r9
    mov         r11d, 64
    mov         rdx, r13
    jne         .L37
.L31:
    mov         rdx, qword ptr [rsp]
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
    je          .L38
    mov         rdx, qword ptr [rsp]
.L33:
    xor         r11d, r11d
.L37:
    rep         bsf r9, r10
    sub         rdx, r13
.L39:
    add         rdx, r11
    add         rdx, r9
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
    je          .L40
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
    je          .L41
    xor         r14d, r14d
    mov         r15, qword ptr [rsp + 16]
    jmp         .L36
.L38:
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
    mov         r11d, 64
    mov         rdx, qword ptr [rsp]
    jne         .L37
    jmp         .L23
.L41:
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
    je          .L40
.L36:
    rep         bsf r10, r11
    sub         rdx, r9
    add         rdx, r14
    add         rdx, r10
.L42:
    mov         r14, qword ptr [rsp + 24]
.L26:
    add         rdx, r14
    mov         r9, rdx
    add         r9, rsi
    setb        r10b
    cmp         r9, r8
    seta        r9b
    or          r9b, r10b
    je          .L43
    xor         r11d, r11d
    jmp         .L44
.L43:
    lea         r10, [rcx + rdx]
    cmp         rsi, 17
    jb          .L45
    xor         r9d, r9d
    mov         r11, rdi
.L46:
#APP
    mov         r14, qword ptr [r10]
#NO_APP
    mov         r15, qword ptr [r11]
    cmp         r14, r15
    jne         .L47
    add         r10, 8
    add         r11, 8
    lea         r14, [rsi + r9]
    add         r14, -8
    add         r9, -8
    cmp         r14, 16
    ja          .L46
    add         r9, rsi
    jmp         .L48
.L45:
    mov         r9, rsi
    mov         r11, rdi
.L48:
    cmp         r9, 7
    ja          .L49
    cmp         r9, 4
    jae         .L50
    cmp         r9, 2
    jae         .L51
    test        r9, r9
    je          .L52
    movzx       r11d, byte ptr [r11]
#APP
    movzx       r14d, byte ptr [r10]
#NO_APP
    xor         r10d, r10d
    cmp         r11b, r14b
    sete        r10b
    jmp         .L53
.L49:
    mov         r15, qword ptr [r11]
    mov         r14, qword ptr [r11 + r9 - 8]
#APP
    mov         r11, qword ptr [r10]
#NO_APP
    cmp         r11, r15
    jne         .L54
    lea         r11, [r9 - 8]
    add         r10, r11
#APP
    mov         r15, qword ptr [r10]
#NO_APP
    mov         r10, r9
    cmp         r15, r14
    je          .L53
    xor         r15, r14
    rep         bsf r10, r15
    shr         r10d, 3
    add         r10, r11
    jmp         .L53
.L47:
    xor         r15, r14
    rep         bsf r11, r15
    shr         r11d, 3
    sub         r11, r9
    jmp         .L55
.L50:
    mov         r14d, dword ptr [r11]
    mov         r11d, dword ptr [r11 + r9 - 4]
#APP
    mov         r15d, dword ptr [r10]
#NO_APP
    cmp         r15d, r14d
    jne         .L56
    lea         r14, [r9 - 4]
    add         r10, r14
#APP
    mov         r15d, dword ptr [r10]
#NO_APP
    mov         r10, r9
    cmp         r15d, r11d
    je          .L53
    xor         r15d, r11d
    rep         bsf r10d, r15d
    jmp         .L57
.L54:
    xor         r11, r15
    rep         bsf r10, r11
    shr         r10d, 3
    jmp         .L53
.L51:
    movzx       r14d, word ptr [r11]
    movzx       r11d, word ptr [r11 + r9 - 2]
#APP
    movzx       r15d, word ptr [r10]
#NO_APP
    cmp         r14w, r15w
    jne         .L58
    lea         r14, [r9 - 2]
    add         r10, r14
#APP
    movzx       r15d, word ptr [r10]
#NO_APP
    mov         r10, r9
    cmp         r11w, r15w
    je          .L53
    xor         r11d, r15d
    rep         bsf r10d, r11d
.L57:
    shr         r10d, 3
    add         r14, r10
    mov         r10, r14
    jmp         .L53
.L56:
    xor         r15d, r14d
    rep         bsf r10d, r15d
    shr         r10d, 3
    jmp         .L53
.L40:
    cmp         r10, 513
    jae         .L59
    mov         rdx, qword ptr [rsp + 32]
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
    je          .L60
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
    je          .L61
    mov         rdx, qword ptr [rsp + 32]
    jmp         .L62
.L58:
    xor         r14d, r15d
    rep         bsf r10d, r14d
    shr         r10d, 3
    jmp         .L53
.L52:
    xor         r10d, r10d
.L53:
    mov         r11, rsi
    sub         r11, r9
    add         r11, r10
.L55:
    mov         r15, qword ptr [rsp + 16]
.L44:
    cmp         r11, rsi
    je          .L19
    add         r12, r11
    inc         r12
    lea         r14, [rdx + 1]
    mov         qword ptr [rsp + 176], r14
    inc         rbp
    mov         r9, rbp
    shl         r9, 8
    add         rdx, 4097
    cmp         r9, rdx
    jbe         .L22
    jmp         .L63
.L59:
    mov         r13d, r9d
    and         r13d, 63
    mov         qword ptr [rsp + 104], r9
    mov         rdx, r9
    and         rdx, -64
    add         rdx, 256
    mov         r14, qword ptr [rsp + 136]
    mov         r9, qword ptr [rsp + 24]
    sub         r14, r9
    mov         r10, qword ptr [rsp + 128]
    lea         r11, [r10 + r9]
    mov         r10, r13
    neg         r10
    mov         qword ptr [rsp + 8], r10
    mov         r10, qword ptr [rsp + 120]
    lea         r15, [r10 + r9]
    mov         qword ptr [rsp + 96], r13
    jmp         .L64
.L65:
    add         rdx, 256
    mov         r13, qword ptr [rsp + 96]
    lea         r9, [r14 + r13]
    add         r9, -256
    add         r14, -256
    add         r11, 256
    add         r15, 256
    cmp         r9, 256
    jb          .L66
.L64:
    add         r13, r14
    mov         r9, qword ptr [rsp + 8]
    lea         r10, [r11 + r9]
    cmp         r13, 1048575
    jbe         .L67
#APP
    prefetcht0  byte ptr [r10 + 3072]
    prefetcht0  byte ptr [r10 + 3136]
    prefetcht0  byte ptr [r10 + 3200]
    prefetcht0  byte ptr [r10 + 3264]
#NO_APP
.L67:
#APP
    movdqu      xmm4, xmmword ptr [r10]
    movdqu      xmm5, xmmword ptr [r10 + 16]
    movdqu      xmm6, xmmword ptr [r10 + 32]
    movdqu      xmm7, xmmword ptr [r10 + 48]
#NO_APP
    pcmpeqb     xmm4, xmm13
    pcmpeqb     xmm5, xmm13
    pcmpeqb     xmm6, xmm13
    pcmpeqb     xmm7, xmm13
#APP
    movdqu      xmm0, xmmword ptr [r10 + 64]
    movdqu      xmm1, xmmword ptr [r10 + 80]
    movdqu      xmm2, xmmword ptr [r10 + 96]
    movdqu      xmm3, xmmword ptr [r10 + 112]
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
    pmovmskb    r10d, xmm8
    test        r10d, r10d
    je          .L68
    pmovmskb    r13d, xmm7
    shl         r13d, 16
    pmovmskb    r10d, xmm6
    or          r10d, r13d
    pmovmskb    r13d, xmm5
    shl         r13d, 16
    pmovmskb    r9d, xmm4
    or          r9d, r13d
    shl         r10, 32
    or          r10, r9
    jne         .L69
    pmovmskb    r9d, xmm3
    shl         r9d, 16
    pmovmskb    r10d, xmm2
    or          r10d, r9d
    pmovmskb    r9d, xmm1
    shl         r9d, 16
    pmovmskb    r13d, xmm0
    or          r13d, r9d
    shl         r10, 32
    or          r10, r13
    jne         .L70
.L68:
    mov         r9, qword ptr [rsp + 8]
    add         r9, r15
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
    pmovmskb    r9d, xmm8
    test        r9d, r9d
    je          .L65
    pmovmskb    r9d, xmm7
    shl         r9d, 16
    pmovmskb    r10d, xmm6
    or          r10d, r9d
    pmovmskb    r9d, xmm5
    shl         r9d, 16
    pmovmskb    r13d, xmm4
    or          r13d, r9d
    shl         r10, 32
    or          r10, r13
    jne         .L71
    pmovmskb    r9d, xmm3
    shl         r9d, 16
    pmovmskb    r10d, xmm2
    or          r10d, r9d
    pmovmskb    r9d, xmm1
    shl         r9d, 16
    pmovmskb    r13d, xmm0
    or          r13d, r9d
    shl         r10, 32
    or          r10, r13
    je          .L65
    sub         r15, qword ptr [rsp + 96]
    mov         r11d, 64
    mov         rdx, r15
    jmp         .L72
.L66:
    add         r13, r14
    mov         r15, qword ptr [rsp + 16]
    je          .L23
    mov         rdx, qword ptr [rsp + 32]
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
    je          .L73
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
    je          .L74
    mov         rdx, qword ptr [rsp + 32]
    xor         r11d, r11d
    jmp         .L75
.L61:
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
    mov         rdx, qword ptr [rsp + 32]
    jne         .L76
.L60:
    mov         rdx, qword ptr [rsp]
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
    je          .L23
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
    je          .L77
    mov         rdx, qword ptr [rsp]
.L62:
    xor         r11d, r11d
.L76:
    rep         bsf r10, r10
    sub         rdx, r9
    add         rdx, r11
    add         rdx, r10
    jmp         .L26
.L69:
    sub         r11, qword ptr [rsp + 96]
    mov         rdx, r11
    jmp         .L78
.L70:
    mov         r11d, 64
    jmp         .L72
.L71:
    sub         rdx, -128
.L78:
    xor         r11d, r11d
.L72:
    rep         bsf r9, r10
    sub         rdx, qword ptr [rsp + 104]
    add         rdx, r11
    add         rdx, r9
    mov         r15, qword ptr [rsp + 16]
    jmp         .L42
.L77:
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
    mov         rdx, qword ptr [rsp]
    jne         .L76
    jmp         .L23
.L74:
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
    mov         r11d, 64
    mov         rdx, qword ptr [rsp + 32]
    jne         .L75
.L73:
    mov         rax, qword ptr [rsp]
#APP
    movdqu      xmm4, xmmword ptr [rax]
    movdqu      xmm5, xmmword ptr [rax + 16]
    movdqu      xmm6, xmmword ptr [rax + 32]
    movdqu      xmm7, xmmword ptr [rax + 48]
#NO_APP
    pcmpeqb     xmm4, xmm13
    pcmpeqb     xmm5, xmm13
    pcmpeqb     xmm6, xmm13
    pcmpeqb     xmm7, xmm13
#APP
    movdqu      xmm0, xmmword ptr [rax + 64]
    movdqu      xmm1, xmmword ptr [rax + 80]
    movdqu      xmm2, xmmword ptr [rax + 96]
    movdqu      xmm3, xmmword ptr [rax + 112]
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
    pmovmskb    eax, xmm8
    test        eax, eax
    je          .L25
    pmovmskb    eax, xmm7
    shl         eax, 16
    pmovmskb    r10d, xmm6
    or          r10d, eax
    pmovmskb    eax, xmm5
    shl         eax, 16
    pmovmskb    ecx, xmm4
    or          ecx, eax
    shl         r10, 32
    or          r10, rcx
    je          .L79
    mov         rdx, qword ptr [rsp]
    xor         r11d, r11d
    mov         r8, qword ptr [rsp + 64]
    mov         rcx, qword ptr [rsp + 72]
    mov         rsi, qword ptr [rsp + 48]
    mov         rdi, qword ptr [rsp + 56]
    xor         eax, eax
    mov         r15, qword ptr [rsp + 16]
    movdqa      xmm13, xmmword ptr [rsp + 80]
    mov         r14, qword ptr [rsp + 24]
    jmp         .L75
.L79:
    pmovmskb    eax, xmm3
    shl         eax, 16
    pmovmskb    r10d, xmm2
    or          r10d, eax
    pmovmskb    eax, xmm1
    shl         eax, 16
    pmovmskb    ecx, xmm0
    or          ecx, eax
    shl         r10, 32
    or          r10, rcx
    mov         r11d, 64
    mov         rdx, qword ptr [rsp]
    mov         r8, qword ptr [rsp + 64]
    mov         rcx, qword ptr [rsp + 72]
    mov         rsi, qword ptr [rsp + 48]
    mov         rdi, qword ptr [rsp + 56]
    mov         eax, 0
    mov         r15, qword ptr [rsp + 16]
    movdqa      xmm13, xmmword ptr [rsp + 80]
    mov         r14, qword ptr [rsp + 24]
    je          .L23
.L75:
    rep         bsf r9, r10
    sub         rdx, qword ptr [rsp + 104]
    jmp         .L39
.L21:
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm13, xmm0, 68
    movd        xmm0, dword ptr [rsp + 40]
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    xor         r14d, r14d
    xor         r12d, r12d
.L80:
    mov         qword ptr [rsp + 24], r14
.L81:
    mov         rax, rbx
    sub         rax, r14
    cmp         rax, 128
    jb          .L82
    lea         rdx, [r15 + r14]
    mov         qword ptr [rsp + 32], rax
    add         rax, -128
    mov         qword ptr [rsp], rax
    mov         rax, qword ptr [rsp + 112]
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
    je          .L83
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
    jmp         .L84
.L85:
    xor         eax, eax
.L86:
    add         r12, rax
    inc         r12
    mov         qword ptr [rsp + 192], r12
    btc         r15, r9
    cmp         rax, rsi
    je          .L19
.L84:
    test        r15, r15
    je          .L87
    rep         bsf r9, r15
    lea         rdx, [r9 + r14]
    mov         rax, rdx
    add         rax, rsi
    setb        r10b
    cmp         rax, r8
    seta        al
    or          al, r10b
    jne         .L85
    lea         r10, [rcx + rdx]
    cmp         rsi, 17
    jb          .L88
    xor         eax, eax
    mov         r13, rdi
.L89:
#APP
    mov         r11, qword ptr [r10]
#NO_APP
    mov         r14, qword ptr [r13]
    cmp         r11, r14
    jne         .L90
    add         r10, 8
    add         r13, 8
    lea         r11, [rsi + rax]
    add         r11, -8
    add         rax, -8
    cmp         r11, 16
    ja          .L89
    lea         rbp, [rsi + rax]
    neg         rax
    jmp         .L91
.L88:
    cmp         rsi, 7
    ja          .L92
    cmp         rsi, 4
    jae         .L93
    cmp         rsi, 2
    jae         .L94
    test        rsi, rsi
    je          .L95
    movzx       eax, byte ptr [rdi]
#APP
    movzx       r10d, byte ptr [r10]
#NO_APP
    xor         ebp, ebp
    cmp         al, r10b
    sete        bpl
    jmp         .L96
.L90:
    xor         r14, r11
    rep         bsf r10, r14
    shr         r10d, 3
    sub         r10, rax
    mov         rax, r10
    mov         r14, qword ptr [rsp + 8]
    jmp         .L86
.L92:
    xor         eax, eax
    mov         r13, rdi
    mov         rbp, rsi
.L91:
    mov         r14, qword ptr [r13]
    mov         r11, qword ptr [r13 + rbp - 8]
#APP
    mov         r13, qword ptr [r10]
#NO_APP
    cmp         r13, r14
    jne         .L97
    lea         r13, [rbp - 8]
    add         r10, r13
#APP
    mov         r10, qword ptr [r10]
#NO_APP
    cmp         r10, r11
    jne         .L98
    mov         r14, qword ptr [rsp + 8]
    add         rax, rbp
    jmp         .L86
.L97:
    xor         r13, r14
    rep         bsf rbp, r13
    shr         ebp, 3
    mov         r14, qword ptr [rsp + 8]
    add         rax, rbp
    jmp         .L86
.L93:
    mov         r11d, dword ptr [rdi]
    mov         eax, dword ptr [rdi + rsi - 4]
#APP
    mov         ebp, dword ptr [r10]
#NO_APP
    cmp         ebp, r11d
    jne         .L99
    lea         r11, [rsi - 4]
    add         r10, r11
#APP
    mov         r10d, dword ptr [r10]
#NO_APP
    cmp         r10d, eax
    je          .L100
    xor         r10d, eax
    rep         bsf ebp, r10d
    jmp         .L101
.L98:
    xor         r10, r11
    rep         bsf rbp, r10
    shr         ebp, 3
    add         rbp, r13
    mov         r14, qword ptr [rsp + 8]
    add         rax, rbp
    jmp         .L86
.L94:
    movzx       r11d, word ptr [rdi]
    movzx       eax, word ptr [rdi + rsi - 2]
#APP
    movzx       ebp, word ptr [r10]
#NO_APP
    cmp         r11w, bp
    jne         .L102
    lea         r11, [rsi - 2]
    add         r10, r11
#APP
    movzx       r10d, word ptr [r10]
#NO_APP
    cmp         ax, r10w
    jne         .L103
.L100:
    xor         eax, eax
    add         rax, rsi
    jmp         .L86
.L99:
    xor         ebp, r11d
    rep         bsf ebp, ebp
    shr         ebp, 3
    jmp         .L96
.L102:
    xor         r11d, ebp
    rep         bsf ebp, r11d
    shr         ebp, 3
    jmp         .L96
.L95:
    xor         eax, eax
    xor         ebp, ebp
    add         rax, rbp
    jmp         .L86
.L103:
    xor         eax, r10d
    rep         bsf ebp, eax
.L101:
    shr         ebp, 3
    add         rbp, r11
.L96:
    xor         eax, eax
    add         rax, rbp
    jmp         .L86
.L87:
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
    jmp         .L104
.L105:
    xor         r10d, r10d
.L106:
    add         r12, r10
    inc         r12
    mov         qword ptr [rsp + 192], r12
    btc         r14, r9
    cmp         r10, rsi
    je          .L19
.L104:
    test        r14, r14
    je          .L107
    rep         bsf r9, r14
    mov         rax, qword ptr [rsp + 80]
    lea         rdx, [r9 + rax]
    mov         rax, rdx
    add         rax, rsi
    setb        r10b
    cmp         rax, r8
    seta        al
    or          al, r10b
    jne         .L105
    lea         rax, [rcx + rdx]
    cmp         rsi, 17
    jb          .L108
    xor         r15d, r15d
    mov         r10, rdi
.L109:
#APP
    mov         r11, qword ptr [rax]
#NO_APP
    mov         r13, qword ptr [r10]
    cmp         r11, r13
    jne         .L110
    add         rax, 8
    add         r10, 8
    lea         r11, [rsi + r15]
    add         r11, -8
    add         r15, -8
    cmp         r11, 16
    ja          .L109
    add         r15, rsi
    jmp         .L111
.L108:
    mov         r15, rsi
    mov         r10, rdi
.L111:
    cmp         r15, 8
    jae         .L112
    cmp         r15, 4
    jae         .L113
    cmp         r15, 2
    jae         .L114
    test        r15, r15
    je          .L115
    movzx       r10d, byte ptr [r10]
#APP
    movzx       r11d, byte ptr [rax]
#NO_APP
    xor         eax, eax
    cmp         r10b, r11b
    sete        al
    jmp         .L116
.L112:
    mov         r11, qword ptr [r10]
    mov         r13, qword ptr [r10 + r15 - 8]
#APP
    mov         r10, qword ptr [rax]
#NO_APP
    cmp         r10, r11
    jne         .L117
    lea         r10, [r15 - 8]
    add         rax, r10
#APP
    mov         r11, qword ptr [rax]
#NO_APP
    mov         rax, r15
    cmp         r11, r13
    je          .L116
    xor         r11, r13
    rep         bsf rax, r11
    shr         eax, 3
    add         rax, r10
    jmp         .L116
.L110:
    xor         r13, r11
    rep         bsf r10, r13
    shr         r10d, 3
    sub         r10, r15
    jmp         .L118
.L113:
    mov         r11d, dword ptr [r10]
    mov         r10d, dword ptr [r10 + r15 - 4]
#APP
    mov         ebp, dword ptr [rax]
#NO_APP
    cmp         ebp, r11d
    jne         .L119
    lea         r13, [r15 - 4]
    add         rax, r13
#APP
    mov         r11d, dword ptr [rax]
#NO_APP
    mov         rax, r15
    cmp         r11d, r10d
    je          .L116
    xor         r11d, r10d
    rep         bsf eax, r11d
    jmp         .L120
.L117:
    xor         r10, r11
    rep         bsf rax, r10
    shr         eax, 3
    jmp         .L116
.L114:
    movzx       r11d, word ptr [r10]
    movzx       r10d, word ptr [r10 + r15 - 2]
#APP
    movzx       ebp, word ptr [rax]
#NO_APP
    cmp         r11w, bp
    jne         .L121
    lea         r13, [r15 - 2]
    add         rax, r13
#APP
    movzx       r11d, word ptr [rax]
#NO_APP
    mov         rax, r15
    cmp         r10w, r11w
    je          .L116
    xor         r10d, r11d
    rep         bsf eax, r10d
.L120:
    shr         eax, 3
    add         r13, rax
    mov         rax, r13
    jmp         .L116
.L119:
    xor         ebp, r11d
    rep         bsf eax, ebp
    shr         eax, 3
    jmp         .L116
.L121:
    xor         r11d, ebp
    rep         bsf eax, r11d
    shr         eax, 3
    jmp         .L116
.L115:
    xor         eax, eax
.L116:
    mov         r10, rsi
    sub         r10, r15
    add         r10, rax
.L118:
    mov         r15, qword ptr [rsp + 16]
    jmp         .L106
.L107:
    mov         rdx, qword ptr [rsp + 32]
    add         rdx, qword ptr [rsp + 24]
    mov         rax, rbx
    sub         rax, rdx
    lea         rax, [4*rax + 4608]
    cmp         r12, rax
    ja          .L122
.L83:
    mov         r14, rbx
    sub         r14, qword ptr [rsp]
    mov         qword ptr [rsp + 176], r14
    jae         .L81
    jmp         .L82
.L63:
    mov         qword ptr [rsp + 192], r12
    cmp         r14, rbx
    jbe         .L123
.L82:
    cmp         r14, rbx
    jae         .L1
    lea         rcx, [rsi - 4]
    add         rsi, -2
    xor         eax, eax
    mov         edi, dword ptr [rsp + 44]
    mov         qword ptr [rsp + 24], rcx
    mov         qword ptr [rsp], rsi
.L124:
    mov         r13, rbx
    sub         r13, r14
    cmp         r13, 64
    mov         edx, 64
    cmovae      r13, rdx
    mov         r8, r13
    add         r8, r14
    jb          .L20
    mov         qword ptr [rsp + 80], r8
    cmp         r8, rbx
    ja          .L20
    mov         rax, qword ptr [rsp + 16]
    lea         rsi, [rax + r14]
    mov         rdx, r13
    mov         r15, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    call        r15
    mov         rbp, rax
    mov         rax, qword ptr [rsp + 112]
    lea         rsi, [rax + r14]
    mov         edi, dword ptr [rsp + 40]
    mov         rdx, r13
    call        r15
    mov         r15, qword ptr [rsp + 56]
    mov         rsi, qword ptr [rsp + 48]
    mov         rdi, qword ptr [rsp + 64]
    and         rax, rbp
    mov         qword ptr [rsp + 8], r14
    jne         .L125
.L126:
    mov         rax, qword ptr [rsp + 80]
    mov         r14, rax
    cmp         rax, rbx
    mov         eax, 0
    mov         edi, dword ptr [rsp + 44]
    jb          .L124
    jmp         .L20
.L127:
    xor         r10d, r10d
    cmp         r10, rsi
    je          .L19
.L128:
    mov         rdx, rax
    btc         rdx, rcx
    add         r12, r10
    inc         r12
    cmp         r9, rax
    mov         rax, rdx
    je          .L126
.L125:
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
    jne         .L127
    mov         r8, qword ptr [rsp + 72]
    lea         r11, [r8 + rdx]
    cmp         rsi, 17
    jb          .L129
    xor         r10d, r10d
    mov         rbp, r15
.L130:
#APP
    mov         r8, qword ptr [r11]
#NO_APP
    mov         r14, qword ptr [rbp]
    cmp         r8, r14
    jne         .L131
    add         r11, 8
    add         rbp, 8
    lea         r8, [rsi + r10]
    add         r8, -8
    add         r10, -8
    cmp         r8, 16
    ja          .L130
    lea         r13, [rsi + r10]
    neg         r10
    jmp         .L132
.L129:
    cmp         rsi, 7
    ja          .L133
    cmp         rsi, 4
    jae         .L134
    cmp         rsi, 2
    jae         .L135
    test        rsi, rsi
    je          .L136
    movzx       r8d, byte ptr [r15]
#APP
    movzx       r10d, byte ptr [r11]
#NO_APP
    xor         r13d, r13d
    cmp         r8b, r10b
    sete        r13b
    jmp         .L137
.L131:
    xor         r14, r8
    rep         bsf r8, r14
    shr         r8d, 3
    sub         r8, r10
    mov         r10, r8
    mov         r14, qword ptr [rsp + 8]
    cmp         r10, rsi
    jne         .L128
    jmp         .L19
.L133:
    xor         r10d, r10d
    mov         rbp, r15
    mov         r13, rsi
.L132:
    mov         r14, qword ptr [rbp]
    mov         r8, qword ptr [rbp + r13 - 8]
#APP
    mov         rbp, qword ptr [r11]
#NO_APP
    cmp         rbp, r14
    jne         .L138
    lea         rbp, [r13 - 8]
    add         r11, rbp
#APP
    mov         r11, qword ptr [r11]
#NO_APP
    cmp         r11, r8
    jne         .L139
    mov         r14, qword ptr [rsp + 8]
    add         r10, r13
    cmp         r10, rsi
    jne         .L128
    jmp         .L19
.L138:
    xor         rbp, r14
    rep         bsf r13, rbp
    shr         r13d, 3
    mov         r14, qword ptr [rsp + 8]
    add         r10, r13
    cmp         r10, rsi
    jne         .L128
    jmp         .L19
.L134:
    mov         r10d, dword ptr [r15]
    mov         r8d, dword ptr [r15 + rsi - 4]
#APP
    mov         ebp, dword ptr [r11]
#NO_APP
    cmp         ebp, r10d
    jne         .L140
    mov         rbp, qword ptr [rsp + 24]
    add         r11, rbp
#APP
    mov         r10d, dword ptr [r11]
#NO_APP
    cmp         r10d, r8d
    jne         .L141
.L142:
    xor         r10d, r10d
    add         r10, rsi
    cmp         r10, rsi
    jne         .L128
    jmp         .L19
.L139:
    xor         r11, r8
    rep         bsf r13, r11
    shr         r13d, 3
    add         r13, rbp
    mov         r14, qword ptr [rsp + 8]
    add         r10, r13
    cmp         r10, rsi
    jne         .L128
    jmp         .L19
.L135:
    movzx       r8d, word ptr [r15]
    movzx       r10d, word ptr [r15 + rsi - 2]
#APP
    movzx       ebp, word ptr [r11]
#NO_APP
    cmp         r8w, bp
    jne         .L143
    mov         rbp, qword ptr [rsp]
    add         r11, rbp
#APP
    movzx       r8d, word ptr [r11]
#NO_APP
    cmp         r10w, r8w
    je          .L142
.L141:
    xor         r10d, r8d
    rep         bsf r13d, r10d
    shr         r13d, 3
    add         r13, rbp
    jmp         .L137
.L140:
    xor         ebp, r10d
    rep         bsf r13d, ebp
    jmp         .L144
.L143:
    xor         r8d, ebp
    rep         bsf r13d, r8d
.L144:
    shr         r13d, 3
.L137:
    xor         r10d, r10d
    add         r10, r13
    cmp         r10, rsi
    jne         .L128
    jmp         .L19
.L136:
    xor         r10d, r10d
    xor         r13d, r13d
    add         r10, r13
    cmp         r10, rsi
    jne         .L128
.L19:
    mov         eax, 1
    jmp         .L20
.L1:
    xor         eax, eax
.L23:
.L20:
    add         rsp, 200
    pop         rbx
    pop         r12
    pop         r13
    pop         r14
    pop         r15
    pop         rbp
    ret
.L25:
    xor         eax, eax
    jmp         .L20
.L123:
    movd        xmm0, dword ptr [rsp + 40]
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    jmp         .L80
.L122:
    sub         rbx, qword ptr [rsp]
    mov         qword ptr [rsp + 176], rbx
    lea         rdi, [rsp + 144]
    call        <atomic_memchr_kernels::algo::substring::Search>::two_way::<atomic_memchr_kernels::algo::direction::Forward>
    jmp         .L20
