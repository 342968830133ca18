# rfind3 of SSE2, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        rbx
    sub         rsp, 56
    mov         rax, rdx
    cmp         rdx, 64
    jae         .L1
    mov         rdx, rax
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<3>, atomic_memchr_kernels::algo::direction::Backward>]
    jmp         .L2
.L1:
    movd        xmm0, edi
    movdqa      xmm1, xmm0
    punpcklbw   xmm1, xmm0
    pshuflw     xmm1, xmm1, 0
    pshufd      xmm14, xmm1, 68
    movdqa      xmm1, xmm0
    psrld       xmm1, 8
    punpcklbw   xmm1, xmm1
    pshuflw     xmm1, xmm1, 0
    pshufd      xmm15, xmm1, 68
    psrld       xmm0, 16
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm13, xmm0, 68
    cmp         rax, 129
    jae         .L3
    add         rax, -64
    lea         rcx, [rsi + rax]
#APP
    movdqu      xmm5, xmmword ptr [rsi]
    movdqu      xmm4, xmmword ptr [rsi + 16]
    movdqu      xmm12, xmmword ptr [rsi + 32]
    movdqu      xmm0, xmmword ptr [rsi + 48]
#NO_APP
    movaps      xmmword ptr [rsp + 32], xmm0
    movdqa      xmmword ptr [rsp + 16], xmm14
    movdqa      xmmword ptr [rsp], xmm14
#APP
    movdqu      xmm9, xmmword ptr [rcx]
    movdqu      xmm8, xmmword ptr [rcx + 16]
    movdqu      xmm7, xmmword ptr [rcx + 32]
    movdqu      xmm6, xmmword ptr [rcx + 48]
#NO_APP
    movdqa      xmm11, xmm13
    movdqa      xmm13, xmm14
    pcmpeqb     xmm13, xmm9
    movdqa      xmm2, xmm14
    pcmpeqb     xmm2, xmm8
    movdqa      xmm3, xmm14
    pcmpeqb     xmm3, xmm7
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm9
    por         xmm1, xmm13
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm8
    por         xmm0, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm7
    por         xmm2, xmm3
    movdqa      xmm10, xmm14
    movdqa      xmm13, xmm14
    pcmpeqb     xmm14, xmm6
    movdqa      xmm3, xmm15
    pcmpeqb     xmm3, xmm6
    por         xmm3, xmm14
    pcmpeqb     xmm9, xmm11
    por         xmm9, xmm1
    pcmpeqb     xmm8, xmm11
    por         xmm8, xmm0
    pcmpeqb     xmm7, xmm11
    por         xmm7, xmm2
    movdqa      xmm1, xmmword ptr [rsp + 16]
    pcmpeqb     xmm1, xmm5
    movdqa      xmm2, xmmword ptr [rsp]
    pcmpeqb     xmm2, xmm4
    pcmpeqb     xmm10, xmm12
    pcmpeqb     xmm6, xmm11
    por         xmm6, xmm3
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm5
    por         xmm0, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm4
    por         xmm1, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm12
    por         xmm2, xmm10
    movdqa      xmm3, xmmword ptr [rsp + 32]
    pcmpeqb     xmm13, xmm3
    pcmpeqb     xmm15, xmm3
    por         xmm15, xmm13
    pcmpeqb     xmm5, xmm11
    por         xmm5, xmm0
    pcmpeqb     xmm4, xmm11
    por         xmm4, xmm1
    pcmpeqb     xmm12, xmm11
    por         xmm12, xmm2
    pcmpeqb     xmm11, xmm3
    por         xmm11, xmm15
    movdqa      xmm0, xmm5
    por         xmm0, xmm9
    movdqa      xmm1, xmm8
    por         xmm1, xmm4
    por         xmm1, xmm0
    movdqa      xmm0, xmm6
    por         xmm0, xmm11
    por         xmm0, xmm7
    por         xmm0, xmm1
    por         xmm0, xmm12
    psllw       xmm0, 7
    pmovmskb    ecx, xmm0
    test        ecx, ecx
    je          .L4
    pmovmskb    ecx, xmm9
    pmovmskb    edx, xmm8
    shl         edx, 16
    or          edx, ecx
    pmovmskb    esi, xmm7
    pmovmskb    ecx, xmm6
    shl         ecx, 16
    or          ecx, esi
    shl         rcx, 32
    or          rcx, rdx
    jne         .L5
    pmovmskb    eax, xmm5
    pmovmskb    edx, xmm4
    shl         edx, 16
    or          edx, eax
    pmovmskb    eax, xmm12
    pmovmskb    ecx, xmm11
    shl         ecx, 16
    or          ecx, eax
    shl         rcx, 32
    xor         eax, eax
    or          rcx, rdx
    je          .L6
.L5:
    bsr         rdx, rcx
    jmp         .L7
.L3:
    lea         rcx, [rsi + rax]
    cmp         rax, 257
    jae         .L8
    add         rcx, -128
#APP
    movdqu      xmm6, xmmword ptr [rcx]
    movdqu      xmm5, xmmword ptr [rcx + 16]
    movdqu      xmm4, xmmword ptr [rcx + 32]
    movdqu      xmm3, xmmword ptr [rcx + 48]
#NO_APP
#APP
    movdqu      xmm10, xmmword ptr [rcx + 64]
    movdqu      xmm9, xmmword ptr [rcx + 80]
    movdqu      xmm8, xmmword ptr [rcx + 96]
    movdqu      xmm7, xmmword ptr [rcx + 112]
#NO_APP
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm10
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm9
    movdqa      xmm2, xmm14
    pcmpeqb     xmm2, xmm8
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm7
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm10
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm9
    por         xmm0, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm8
    por         xmm1, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm7
    por         xmm2, xmm11
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm6
    pcmpeqb     xmm10, xmm13
    por         xmm10, xmm12
    movdqa      xmm12, xmm14
    pcmpeqb     xmm12, xmm5
    pcmpeqb     xmm9, xmm13
    por         xmm9, xmm0
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm4
    pcmpeqb     xmm8, xmm13
    por         xmm8, xmm1
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm3
    pcmpeqb     xmm7, xmm13
    por         xmm7, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm6
    por         xmm2, xmm11
    movdqa      xmm11, xmm15
    pcmpeqb     xmm11, xmm5
    por         xmm11, xmm12
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm4
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm3
    por         xmm0, xmm1
    pcmpeqb     xmm6, xmm13
    por         xmm6, xmm2
    pcmpeqb     xmm5, xmm13
    por         xmm5, xmm11
    pcmpeqb     xmm4, xmm13
    por         xmm4, xmm12
    pcmpeqb     xmm3, xmm13
    por         xmm3, xmm0
    movdqa      xmm0, xmm6
    por         xmm0, xmm10
    movdqa      xmm1, xmm9
    por         xmm1, xmm5
    por         xmm1, xmm0
    movdqa      xmm0, xmm7
    por         xmm0, xmm3
    por         xmm0, xmm8
    por         xmm0, xmm1
    por         xmm0, xmm4
    psllw       xmm0, 7
    pmovmskb    eax, xmm0
    test        eax, eax
    je          .L9
    pmovmskb    eax, xmm10
    pmovmskb    edi, xmm9
    shl         edi, 16
    or          edi, eax
    pmovmskb    eax, xmm8
    pmovmskb    edx, xmm7
    shl         edx, 16
    or          edx, eax
    shl         rdx, 32
    or          rdx, rdi
    mov         eax, 64
    jne         .L10
    pmovmskb    eax, xmm6
    pmovmskb    edi, xmm5
    shl         edi, 16
    or          edi, eax
    pmovmskb    eax, xmm4
    pmovmskb    edx, xmm3
    shl         edx, 16
    or          edx, eax
    shl         rdx, 32
    or          rdx, rdi
    je          .L9
    xor         eax, eax
    jmp         .L10
.L8:
    lea         rdx, [rcx - 128]
#APP
    movdqu      xmm6, xmmword ptr [rdx]
    movdqu      xmm5, xmmword ptr [rdx + 16]
    movdqu      xmm4, xmmword ptr [rdx + 32]
    movdqu      xmm3, xmmword ptr [rdx + 48]
#NO_APP
#APP
    movdqu      xmm10, xmmword ptr [rdx + 64]
    movdqu      xmm9, xmmword ptr [rdx + 80]
    movdqu      xmm8, xmmword ptr [rdx + 96]
    movdqu      xmm7, xmmword ptr [rdx + 112]
#NO_APP
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm10
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm9
    movdqa      xmm2, xmm14
    pcmpeqb     xmm2, xmm8
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm7
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm10
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm9
    por         xmm0, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm8
    por         xmm1, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm7
    por         xmm2, xmm11
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm6
    pcmpeqb     xmm10, xmm13
    por         xmm10, xmm12
    movdqa      xmm12, xmm14
    pcmpeqb     xmm12, xmm5
    pcmpeqb     xmm9, xmm13
    por         xmm9, xmm0
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm4
    pcmpeqb     xmm8, xmm13
    por         xmm8, xmm1
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm3
    pcmpeqb     xmm7, xmm13
    por         xmm7, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm6
    por         xmm2, xmm11
    movdqa      xmm11, xmm15
    pcmpeqb     xmm11, xmm5
    por         xmm11, xmm12
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm4
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm3
    por         xmm0, xmm1
    pcmpeqb     xmm6, xmm13
    por         xmm6, xmm2
    pcmpeqb     xmm5, xmm13
    por         xmm5, xmm11
    pcmpeqb     xmm4, xmm13
    por         xmm4, xmm12
    pcmpeqb     xmm3, xmm13
    por         xmm3, xmm0
    movdqa      xmm0, xmm6
    por         xmm0, xmm10
    movdqa      xmm1, xmm9
    por         xmm1, xmm5
    por         xmm1, xmm0
    movdqa      xmm0, xmm7
    por         xmm0, xmm3
    por         xmm0, xmm8
    por         xmm0, xmm1
    por         xmm0, xmm4
    psllw       xmm0, 7
    pmovmskb    edi, xmm0
    test        edi, edi
    je          .L11
    pmovmskb    edi, xmm10
    pmovmskb    r8d, xmm9
    shl         r8d, 16
    or          r8d, edi
    pmovmskb    r9d, xmm8
    pmovmskb    edi, xmm7
    shl         edi, 16
    or          edi, r9d
    shl         rdi, 32
    or          rdi, r8
    mov         r8d, 64
    jne         .L12
    pmovmskb    edi, xmm6
    pmovmskb    r8d, xmm5
    shl         r8d, 16
    or          r8d, edi
    pmovmskb    r9d, xmm4
    pmovmskb    edi, xmm3
    shl         edi, 16
    or          edi, r9d
    shl         rdi, 32
    or          rdi, r8
    je          .L11
    xor         r8d, r8d
    jmp         .L12
.L9:
#APP
    movdqu      xmm3, xmmword ptr [rsi]
    movdqu      xmm5, xmmword ptr [rsi + 16]
    movdqu      xmm4, xmmword ptr [rsi + 32]
    movdqu      xmm0, xmmword ptr [rsi + 48]
#NO_APP
    movaps      xmmword ptr [rsp + 32], xmm0
    movdqa      xmmword ptr [rsp + 16], xmm14
    movdqa      xmmword ptr [rsp], xmm14
#APP
    movdqu      xmm9, xmmword ptr [rsi + 64]
    movdqu      xmm8, xmmword ptr [rsi + 80]
    movdqu      xmm7, xmmword ptr [rsi + 96]
    movdqu      xmm6, xmmword ptr [rsi + 112]
#NO_APP
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm9
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm8
    movdqa      xmm2, xmm14
    pcmpeqb     xmm2, xmm7
    movdqa      xmm10, xmm15
    pcmpeqb     xmm10, xmm9
    por         xmm10, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm8
    por         xmm0, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm7
    por         xmm1, xmm2
    movdqa      xmm12, xmm14
    movdqa      xmm11, xmm14
    pcmpeqb     xmm14, xmm6
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm6
    por         xmm2, xmm14
    pcmpeqb     xmm9, xmm13
    por         xmm9, xmm10
    pcmpeqb     xmm8, xmm13
    por         xmm8, xmm0
    pcmpeqb     xmm7, xmm13
    por         xmm7, xmm1
    movdqa      xmm1, xmmword ptr [rsp + 16]
    pcmpeqb     xmm1, xmm3
    movdqa      xmm10, xmmword ptr [rsp]
    pcmpeqb     xmm10, xmm5
    pcmpeqb     xmm12, xmm4
    pcmpeqb     xmm6, xmm13
    por         xmm6, xmm2
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm3
    por         xmm0, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm5
    por         xmm1, xmm10
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm4
    por         xmm2, xmm12
    movdqa      xmm10, xmmword ptr [rsp + 32]
    pcmpeqb     xmm11, xmm10
    pcmpeqb     xmm15, xmm10
    por         xmm15, xmm11
    pcmpeqb     xmm3, xmm13
    por         xmm3, xmm0
    pcmpeqb     xmm5, xmm13
    por         xmm5, xmm1
    pcmpeqb     xmm4, xmm13
    por         xmm4, xmm2
    pcmpeqb     xmm13, xmm10
    por         xmm13, xmm15
    movdqa      xmm0, xmm3
    por         xmm0, xmm9
    movdqa      xmm1, xmm8
    por         xmm1, xmm5
    por         xmm1, xmm0
    movdqa      xmm0, xmm6
    por         xmm0, xmm13
    por         xmm0, xmm7
    por         xmm0, xmm1
    por         xmm0, xmm4
    psllw       xmm0, 7
    pmovmskb    eax, xmm0
    test        eax, eax
    je          .L4
    pmovmskb    eax, xmm9
    pmovmskb    ecx, xmm8
    shl         ecx, 16
    or          ecx, eax
    pmovmskb    eax, xmm7
    pmovmskb    edx, xmm6
    shl         edx, 16
    or          edx, eax
    shl         rdx, 32
    or          rdx, rcx
    mov         eax, 64
    mov         rcx, rsi
    jne         .L10
    pmovmskb    eax, xmm3
    pmovmskb    ecx, xmm5
    shl         ecx, 16
    or          ecx, eax
    pmovmskb    eax, xmm4
    pmovmskb    edx, xmm13
    shl         edx, 16
    or          edx, eax
    shl         rdx, 32
    xor         eax, eax
    or          rdx, rcx
    je          .L6
    mov         rcx, rsi
.L10:
    bsr         rdx, rdx
    sub         rcx, rsi
    add         rcx, rax
    add         rcx, rdx
    mov         eax, 1
    mov         rdx, rcx
    jmp         .L2
.L11:
    add         rcx, -256
#APP
    movdqu      xmm6, xmmword ptr [rcx]
    movdqu      xmm5, xmmword ptr [rcx + 16]
    movdqu      xmm4, xmmword ptr [rcx + 32]
    movdqu      xmm3, xmmword ptr [rcx + 48]
#NO_APP
#APP
    movdqu      xmm10, xmmword ptr [rcx + 64]
    movdqu      xmm9, xmmword ptr [rcx + 80]
    movdqu      xmm8, xmmword ptr [rcx + 96]
    movdqu      xmm7, xmmword ptr [rcx + 112]
#NO_APP
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm10
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm9
    movdqa      xmm2, xmm14
    pcmpeqb     xmm2, xmm8
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm7
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm10
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm9
    por         xmm0, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm8
    por         xmm1, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm7
    por         xmm2, xmm11
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm6
    pcmpeqb     xmm10, xmm13
    por         xmm10, xmm12
    movdqa      xmm12, xmm14
    pcmpeqb     xmm12, xmm5
    pcmpeqb     xmm9, xmm13
    por         xmm9, xmm0
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm4
    pcmpeqb     xmm8, xmm13
    por         xmm8, xmm1
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm3
    pcmpeqb     xmm7, xmm13
    por         xmm7, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm6
    por         xmm2, xmm11
    movdqa      xmm11, xmm15
    pcmpeqb     xmm11, xmm5
    por         xmm11, xmm12
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm4
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm3
    por         xmm0, xmm1
    pcmpeqb     xmm6, xmm13
    por         xmm6, xmm2
    pcmpeqb     xmm5, xmm13
    por         xmm5, xmm11
    pcmpeqb     xmm4, xmm13
    por         xmm4, xmm12
    pcmpeqb     xmm3, xmm13
    por         xmm3, xmm0
    movdqa      xmm0, xmm6
    por         xmm0, xmm10
    movdqa      xmm1, xmm9
    por         xmm1, xmm5
    por         xmm1, xmm0
    movdqa      xmm0, xmm7
    por         xmm0, xmm3
    por         xmm0, xmm8
    por         xmm0, xmm1
    por         xmm0, xmm4
    psllw       xmm0, 7
    pmovmskb    edx, xmm0
    test        edx, edx
    je          .L13
    pmovmskb    edx, xmm10
    pmovmskb    r8d, xmm9
    shl         r8d, 16
    or          r8d, edx
    pmovmskb    edx, xmm8
    pmovmskb    edi, xmm7
    shl         edi, 16
    or          edi, edx
    shl         rdi, 32
    or          rdi, r8
    mov         r8d, 64
    jne         .L14
    pmovmskb    edx, xmm6
    pmovmskb    r8d, xmm5
    shl         r8d, 16
    or          r8d, edx
    pmovmskb    edx, xmm4
    pmovmskb    edi, xmm3
    shl         edi, 16
    or          edi, edx
    shl         rdi, 32
    or          rdi, r8
    je          .L13
    xor         r8d, r8d
.L14:
    mov         rdx, rcx
.L12:
    bsr         rax, rdi
    sub         rdx, rsi
    add         rdx, r8
.L7:
    add         rdx, rax
.L15:
    mov         eax, 1
    jmp         .L2
.L13:
    cmp         rax, 513
    jae         .L16
    lea         rdx, [rsi + 128]
#APP
    movdqu      xmm6, xmmword ptr [rdx]
    movdqu      xmm5, xmmword ptr [rdx + 16]
    movdqu      xmm4, xmmword ptr [rdx + 32]
    movdqu      xmm3, xmmword ptr [rdx + 48]
#NO_APP
#APP
    movdqu      xmm10, xmmword ptr [rdx + 64]
    movdqu      xmm9, xmmword ptr [rdx + 80]
    movdqu      xmm8, xmmword ptr [rdx + 96]
    movdqu      xmm7, xmmword ptr [rdx + 112]
#NO_APP
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm10
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm9
    movdqa      xmm2, xmm14
    pcmpeqb     xmm2, xmm8
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm7
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm10
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm9
    por         xmm0, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm8
    por         xmm1, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm7
    por         xmm2, xmm11
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm6
    pcmpeqb     xmm10, xmm13
    por         xmm10, xmm12
    movdqa      xmm12, xmm14
    pcmpeqb     xmm12, xmm5
    pcmpeqb     xmm9, xmm13
    por         xmm9, xmm0
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm4
    pcmpeqb     xmm8, xmm13
    por         xmm8, xmm1
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm3
    pcmpeqb     xmm7, xmm13
    por         xmm7, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm6
    por         xmm2, xmm11
    movdqa      xmm11, xmm15
    pcmpeqb     xmm11, xmm5
    por         xmm11, xmm12
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm4
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm3
    por         xmm0, xmm1
    pcmpeqb     xmm6, xmm13
    por         xmm6, xmm2
    pcmpeqb     xmm5, xmm13
    por         xmm5, xmm11
    pcmpeqb     xmm4, xmm13
    por         xmm4, xmm12
    pcmpeqb     xmm3, xmm13
    por         xmm3, xmm0
    movdqa      xmm0, xmm6
    por         xmm0, xmm10
    movdqa      xmm1, xmm9
    por         xmm1, xmm5
    por         xmm1, xmm0
    movdqa      xmm0, xmm7
    por         xmm0, xmm3
    por         xmm0, xmm8
    por         xmm0, xmm1
    por         xmm0, xmm4
    psllw       xmm0, 7
    pmovmskb    eax, xmm0
    test        eax, eax
    je          .L17
    pmovmskb    eax, xmm10
    pmovmskb    edi, xmm9
    shl         edi, 16
    or          edi, eax
    pmovmskb    eax, xmm8
    pmovmskb    ecx, xmm7
    shl         ecx, 16
    or          ecx, eax
    shl         rcx, 32
    or          rcx, rdi
    mov         eax, 64
    jne         .L18
    pmovmskb    eax, xmm6
    pmovmskb    edi, xmm5
    shl         edi, 16
    or          edi, eax
    pmovmskb    eax, xmm4
    pmovmskb    ecx, xmm3
    shl         ecx, 16
    or          ecx, eax
    shl         rcx, 32
    or          rcx, rdi
    je          .L17
.L19:
    xor         eax, eax
    jmp         .L18
.L16:
    lea         rdi, [rax - 193]
    lea         ecx, [rsi + rax]
    dec         ecx
    and         ecx, 63
    mov         r8, rdi
    sub         r8, rcx
    mov         r11, rcx
    neg         r11
    lea         rbx, [rax + rsi]
    add         rbx, -3521
    lea         r10, [rax + rsi]
    add         r10, -449
    lea         r9, [rax + rsi]
    add         r9, -321
    xor         eax, eax
    jmp         .L20
.L21:
    add         r8, -256
    add         rbx, -256
    lea         rdx, [r11 + rdi]
    add         rdx, -256
    add         rdi, -256
    add         r10, -256
    add         r9, -256
    cmp         rdx, 256
    jb          .L22
.L20:
    lea         rdx, [r11 + rdi]
    cmp         rdx, 1048575
    jbe         .L23
    lea         rdx, [rbx + r11]
#APP
    prefetcht0  byte ptr [rdx]
    prefetcht0  byte ptr [rdx + 64]
    prefetcht0  byte ptr [rdx + 128]
    prefetcht0  byte ptr [rdx + 192]
#NO_APP
.L23:
    lea         rdx, [r9 + r11]
#APP
    movdqu      xmm6, xmmword ptr [rdx]
    movdqu      xmm5, xmmword ptr [rdx + 16]
    movdqu      xmm4, xmmword ptr [rdx + 32]
    movdqu      xmm3, xmmword ptr [rdx + 48]
#NO_APP
#APP
    movdqu      xmm10, xmmword ptr [rdx + 64]
    movdqu      xmm9, xmmword ptr [rdx + 80]
    movdqu      xmm8, xmmword ptr [rdx + 96]
    movdqu      xmm7, xmmword ptr [rdx + 112]
#NO_APP
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm10
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm9
    movdqa      xmm2, xmm14
    pcmpeqb     xmm2, xmm8
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm7
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm10
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm9
    por         xmm0, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm8
    por         xmm1, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm7
    por         xmm2, xmm11
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm6
    pcmpeqb     xmm10, xmm13
    por         xmm10, xmm12
    movdqa      xmm12, xmm14
    pcmpeqb     xmm12, xmm5
    pcmpeqb     xmm9, xmm13
    por         xmm9, xmm0
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm4
    pcmpeqb     xmm8, xmm13
    por         xmm8, xmm1
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm3
    pcmpeqb     xmm7, xmm13
    por         xmm7, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm6
    por         xmm2, xmm11
    movdqa      xmm11, xmm15
    pcmpeqb     xmm11, xmm5
    por         xmm11, xmm12
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm4
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm3
    por         xmm0, xmm1
    pcmpeqb     xmm6, xmm13
    por         xmm6, xmm2
    pcmpeqb     xmm5, xmm13
    por         xmm5, xmm11
    pcmpeqb     xmm4, xmm13
    por         xmm4, xmm12
    pcmpeqb     xmm3, xmm13
    por         xmm3, xmm0
    movdqa      xmm0, xmm6
    por         xmm0, xmm10
    movdqa      xmm1, xmm9
    por         xmm1, xmm5
    por         xmm1, xmm0
    movdqa      xmm0, xmm7
    por         xmm0, xmm3
    por         xmm0, xmm8
    por         xmm0, xmm1
    por         xmm0, xmm4
    psllw       xmm0, 7
    pmovmskb    ebp, xmm0
    lea         rdx, [rsi + r8]
    add         rdx, -256
    test        ebp, ebp
    je          .L24
    pmovmskb    ebp, xmm10
    pmovmskb    r15d, xmm9
    shl         r15d, 16
    or          r15d, ebp
    pmovmskb    ebp, xmm8
    pmovmskb    r14d, xmm7
    shl         r14d, 16
    or          r14d, ebp
    shl         r14, 32
    or          r14, r15
    jne         .L25
    pmovmskb    ebp, xmm6
    pmovmskb    r15d, xmm5
    shl         r15d, 16
    or          r15d, ebp
    pmovmskb    ebp, xmm4
    pmovmskb    r14d, xmm3
    shl         r14d, 16
    or          r14d, ebp
    shl         r14, 32
    or          r14, r15
    jne         .L26
.L24:
    lea         r14, [r10 + r11]
#APP
    movdqu      xmm6, xmmword ptr [r14]
    movdqu      xmm5, xmmword ptr [r14 + 16]
    movdqu      xmm4, xmmword ptr [r14 + 32]
    movdqu      xmm3, xmmword ptr [r14 + 48]
#NO_APP
#APP
    movdqu      xmm10, xmmword ptr [r14 + 64]
    movdqu      xmm9, xmmword ptr [r14 + 80]
    movdqu      xmm8, xmmword ptr [r14 + 96]
    movdqu      xmm7, xmmword ptr [r14 + 112]
#NO_APP
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm10
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm9
    movdqa      xmm2, xmm14
    pcmpeqb     xmm2, xmm8
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm7
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm10
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm9
    por         xmm0, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm8
    por         xmm1, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm7
    por         xmm2, xmm11
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm6
    pcmpeqb     xmm10, xmm13
    por         xmm10, xmm12
    movdqa      xmm12, xmm14
    pcmpeqb     xmm12, xmm5
    pcmpeqb     xmm9, xmm13
    por         xmm9, xmm0
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm4
    pcmpeqb     xmm8, xmm13
    por         xmm8, xmm1
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm3
    pcmpeqb     xmm7, xmm13
    por         xmm7, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm6
    por         xmm2, xmm11
    movdqa      xmm11, xmm15
    pcmpeqb     xmm11, xmm5
    por         xmm11, xmm12
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm4
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm3
    por         xmm0, xmm1
    pcmpeqb     xmm6, xmm13
    por         xmm6, xmm2
    pcmpeqb     xmm5, xmm13
    por         xmm5, xmm11
    pcmpeqb     xmm4, xmm13
    por         xmm4, xmm12
    pcmpeqb     xmm3, xmm13
    por         xmm3, xmm0
    movdqa      xmm0, xmm6
    por         xmm0, xmm10
    movdqa      xmm1, xmm9
    por         xmm1, xmm5
    por         xmm1, xmm0
    movdqa      xmm0, xmm7
    por         xmm0, xmm3
    por         xmm0, xmm8
    por         xmm0, xmm1
    por         xmm0, xmm4
    psllw       xmm0, 7
    pmovmskb    ebp, xmm0
    test        ebp, ebp
    je          .L21
    pmovmskb    ebp, xmm10
    pmovmskb    r15d, xmm9
    shl         r15d, 16
    or          r15d, ebp
    pmovmskb    ebp, xmm8
    pmovmskb    r14d, xmm7
    shl         r14d, 16
    or          r14d, ebp
    shl         r14, 32
    or          r14, r15
    jne         .L27
    pmovmskb    ebp, xmm6
    pmovmskb    r15d, xmm5
    shl         r15d, 16
    or          r15d, ebp
    pmovmskb    ebp, xmm4
    pmovmskb    r14d, xmm3
    shl         r14d, 16
    or          r14d, ebp
    shl         r14, 32
    or          r14, r15
    je          .L21
    jmp         .L28
.L17:
#APP
    movdqu      xmm3, xmmword ptr [rsi]
    movdqu      xmm5, xmmword ptr [rsi + 16]
    movdqu      xmm4, xmmword ptr [rsi + 32]
    movdqu      xmm0, xmmword ptr [rsi + 48]
#NO_APP
    movaps      xmmword ptr [rsp + 32], xmm0
    movdqa      xmmword ptr [rsp + 16], xmm14
    movdqa      xmmword ptr [rsp], xmm14
#APP
    movdqu      xmm9, xmmword ptr [rsi + 64]
    movdqu      xmm8, xmmword ptr [rsi + 80]
    movdqu      xmm7, xmmword ptr [rsi + 96]
    movdqu      xmm6, xmmword ptr [rsi + 112]
#NO_APP
.L29:
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm9
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm8
    movdqa      xmm2, xmm14
    pcmpeqb     xmm2, xmm7
    movdqa      xmm10, xmm15
    pcmpeqb     xmm10, xmm9
    por         xmm10, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm8
    por         xmm0, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm7
    por         xmm1, xmm2
    movdqa      xmm12, xmm14
    movdqa      xmm11, xmm14
    pcmpeqb     xmm14, xmm6
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm6
    por         xmm2, xmm14
    pcmpeqb     xmm9, xmm13
    por         xmm9, xmm10
    pcmpeqb     xmm8, xmm13
    por         xmm8, xmm0
    pcmpeqb     xmm7, xmm13
    por         xmm7, xmm1
    movdqa      xmm1, xmmword ptr [rsp + 16]
    pcmpeqb     xmm1, xmm3
    movdqa      xmm10, xmmword ptr [rsp]
    pcmpeqb     xmm10, xmm5
    pcmpeqb     xmm12, xmm4
    pcmpeqb     xmm6, xmm13
    por         xmm6, xmm2
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm3
    por         xmm0, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm5
    por         xmm1, xmm10
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm4
    por         xmm2, xmm12
    movdqa      xmm10, xmmword ptr [rsp + 32]
    pcmpeqb     xmm11, xmm10
    pcmpeqb     xmm15, xmm10
    por         xmm15, xmm11
    pcmpeqb     xmm3, xmm13
    por         xmm3, xmm0
    pcmpeqb     xmm5, xmm13
    por         xmm5, xmm1
    pcmpeqb     xmm4, xmm13
    por         xmm4, xmm2
    pcmpeqb     xmm13, xmm10
    por         xmm13, xmm15
    movdqa      xmm0, xmm3
    por         xmm0, xmm9
    movdqa      xmm1, xmm8
    por         xmm1, xmm5
    por         xmm1, xmm0
    movdqa      xmm0, xmm6
    por         xmm0, xmm13
    por         xmm0, xmm7
    por         xmm0, xmm1
    por         xmm0, xmm4
    psllw       xmm0, 7
    pmovmskb    eax, xmm0
    test        eax, eax
    je          .L4
    pmovmskb    eax, xmm9
    pmovmskb    edx, xmm8
    shl         edx, 16
    or          edx, eax
    pmovmskb    eax, xmm7
    pmovmskb    ecx, xmm6
    shl         ecx, 16
    or          ecx, eax
    shl         rcx, 32
    or          rcx, rdx
    mov         eax, 64
    mov         rdx, rsi
    jne         .L18
    pmovmskb    eax, xmm3
    pmovmskb    edx, xmm5
    shl         edx, 16
    or          edx, eax
    pmovmskb    eax, xmm4
    pmovmskb    ecx, xmm13
    shl         ecx, 16
    or          ecx, eax
    shl         rcx, 32
    xor         eax, eax
    or          rcx, rdx
    je          .L6
    mov         rdx, rsi
    jmp         .L18
.L22:
    cmp         rdi, rcx
    je          .L4
    lea         rdx, [rsi + 128]
#APP
    movdqu      xmm6, xmmword ptr [rdx]
    movdqu      xmm5, xmmword ptr [rdx + 16]
    movdqu      xmm4, xmmword ptr [rdx + 32]
    movdqu      xmm3, xmmword ptr [rdx + 48]
#NO_APP
#APP
    movdqu      xmm10, xmmword ptr [rdx + 64]
    movdqu      xmm9, xmmword ptr [rdx + 80]
    movdqu      xmm8, xmmword ptr [rdx + 96]
    movdqu      xmm7, xmmword ptr [rdx + 112]
#NO_APP
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm10
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm9
    movdqa      xmm2, xmm14
    pcmpeqb     xmm2, xmm8
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm7
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm10
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm9
    por         xmm0, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm8
    por         xmm1, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm7
    por         xmm2, xmm11
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm6
    pcmpeqb     xmm10, xmm13
    por         xmm10, xmm12
    movdqa      xmm12, xmm14
    pcmpeqb     xmm12, xmm5
    pcmpeqb     xmm9, xmm13
    por         xmm9, xmm0
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm4
    pcmpeqb     xmm8, xmm13
    por         xmm8, xmm1
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm3
    pcmpeqb     xmm7, xmm13
    por         xmm7, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm6
    por         xmm2, xmm11
    movdqa      xmm11, xmm15
    pcmpeqb     xmm11, xmm5
    por         xmm11, xmm12
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm4
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm3
    por         xmm0, xmm1
    pcmpeqb     xmm6, xmm13
    por         xmm6, xmm2
    pcmpeqb     xmm5, xmm13
    por         xmm5, xmm11
    pcmpeqb     xmm4, xmm13
    por         xmm4, xmm12
    pcmpeqb     xmm3, xmm13
    por         xmm3, xmm0
    movdqa      xmm0, xmm6
    por         xmm0, xmm10
    movdqa      xmm1, xmm9
    por         xmm1, xmm5
    por         xmm1, xmm0
    movdqa      xmm0, xmm7
    por         xmm0, xmm3
    por         xmm0, xmm8
    por         xmm0, xmm1
    por         xmm0, xmm4
    psllw       xmm0, 7
    pmovmskb    eax, xmm0
    test        eax, eax
    je          .L30
    pmovmskb    eax, xmm10
    pmovmskb    edi, xmm9
    shl         edi, 16
    or          edi, eax
    pmovmskb    eax, xmm8
    pmovmskb    ecx, xmm7
    shl         ecx, 16
    or          ecx, eax
    shl         rcx, 32
    or          rcx, rdi
    mov         eax, 64
    je          .L31
.L18:
    bsr         rcx, rcx
    jmp         .L32
.L4:
    xor         eax, eax
.L6:
.L2:
    add         rsp, 56
    pop         rbx
    pop         r14
    pop         r15
    pop         rbp
    ret
.L25:
    sub         rdx, -128
    mov         eax, 64
    jmp         .L28
.L26:
    sub         r9, rcx
    xor         eax, eax
    mov         rdx, r9
    jmp         .L28
.L27:
    sub         r10, rcx
    mov         eax, 64
    mov         rdx, r10
.L28:
    bsr         rcx, r14
.L32:
    sub         rdx, rsi
    add         rdx, rax
    add         rdx, rcx
    jmp         .L15
.L31:
    pmovmskb    eax, xmm6
    pmovmskb    edi, xmm5
    shl         edi, 16
    or          edi, eax
    pmovmskb    eax, xmm4
    pmovmskb    ecx, xmm3
    shl         ecx, 16
    or          ecx, eax
    shl         rcx, 32
    or          rcx, rdi
    jne         .L19
.L30:
#APP
    movdqu      xmm3, xmmword ptr [rsi]
    movdqu      xmm5, xmmword ptr [rsi + 16]
    movdqu      xmm4, xmmword ptr [rsi + 32]
    movdqu      xmm0, xmmword ptr [rsi + 48]
#NO_APP
    movaps      xmmword ptr [rsp + 32], xmm0
    movdqa      xmmword ptr [rsp + 16], xmm14
    movdqa      xmmword ptr [rsp], xmm14
#APP
    movdqu      xmm9, xmmword ptr [rsi + 64]
    movdqu      xmm8, xmmword ptr [rsi + 80]
    movdqu      xmm7, xmmword ptr [rsi + 96]
    movdqu      xmm6, xmmword ptr [rsi + 112]
#NO_APP
    jmp         .L29
