# find::three::forward of sse2, x86_64-unknown-linux-gnu

    push        rbx
    sub         rsp, 48
    cmp         rdx, 64
    jae         .L1
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<3>, atomic_memchr_kernels::algo::direction::Forward>]
    add         rsp, 48
    pop         rbx
    ret
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
    cmp         rdx, 129
    jae         .L2
    add         rdx, -64
    lea         rax, [rsi + rdx]
#APP
    movdqu      xmm9, xmmword ptr [rsi]
    movdqu      xmm8, xmmword ptr [rsi + 16]
    movdqu      xmm7, xmmword ptr [rsi + 32]
    movdqu      xmm0, xmmword ptr [rsi + 48]
#NO_APP
    movaps      xmmword ptr [rsp + 32], xmm0
    movdqa      xmmword ptr [rsp + 16], xmm14
    movdqa      xmmword ptr [rsp], xmm14
#APP
    movdqu      xmm6, xmmword ptr [rax]
    movdqu      xmm5, xmmword ptr [rax + 16]
    movdqu      xmm12, xmmword ptr [rax + 32]
    movdqu      xmm3, xmmword ptr [rax + 48]
#NO_APP
    movdqa      xmm4, xmm13
    movdqa      xmm13, xmm14
    pcmpeqb     xmm13, xmm6
    movdqa      xmm2, xmm14
    pcmpeqb     xmm2, xmm5
    movdqa      xmm10, xmm14
    pcmpeqb     xmm10, xmm12
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm6
    por         xmm1, xmm13
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm5
    por         xmm0, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm12
    por         xmm2, xmm10
    movdqa      xmm11, xmm14
    movdqa      xmm13, xmm14
    pcmpeqb     xmm14, xmm3
    movdqa      xmm10, xmm15
    pcmpeqb     xmm10, xmm3
    por         xmm10, xmm14
    pcmpeqb     xmm6, xmm4
    por         xmm6, xmm1
    pcmpeqb     xmm5, xmm4
    por         xmm5, xmm0
    pcmpeqb     xmm12, xmm4
    por         xmm12, xmm2
    movdqa      xmm1, xmmword ptr [rsp + 16]
    pcmpeqb     xmm1, xmm9
    movdqa      xmm2, xmmword ptr [rsp]
    pcmpeqb     xmm2, xmm8
    pcmpeqb     xmm11, xmm7
    pcmpeqb     xmm3, xmm4
    por         xmm3, xmm10
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm9
    por         xmm0, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm8
    por         xmm1, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm7
    por         xmm2, xmm11
    movdqa      xmm10, xmmword ptr [rsp + 32]
    pcmpeqb     xmm13, xmm10
    pcmpeqb     xmm15, xmm10
    por         xmm15, xmm13
    pcmpeqb     xmm9, xmm4
    por         xmm9, xmm0
    pcmpeqb     xmm8, xmm4
    por         xmm8, xmm1
    pcmpeqb     xmm7, xmm4
    por         xmm7, xmm2
    pcmpeqb     xmm4, xmm10
    por         xmm4, xmm15
    movdqa      xmm0, xmm9
    por         xmm0, xmm6
    movdqa      xmm1, xmm5
    por         xmm1, xmm8
    por         xmm1, xmm0
    movdqa      xmm0, xmm3
    por         xmm0, xmm4
    por         xmm0, xmm12
    por         xmm0, xmm1
    por         xmm0, xmm7
    psllw       xmm0, 7
    pmovmskb    eax, xmm0
    test        eax, eax
    je          .L3
    pmovmskb    eax, xmm9
    pmovmskb    ecx, xmm8
    shl         ecx, 16
    or          ecx, eax
    pmovmskb    esi, xmm7
    pmovmskb    eax, xmm4
    shl         eax, 16
    or          eax, esi
    shl         rax, 32
    or          rax, rcx
    je          .L4
    xor         edx, edx
    jmp         .L5
.L2:
    mov         rdi, rdx
    cmp         rdx, 257
    jae         .L6
#APP
    movdqu      xmm10, xmmword ptr [rsi]
    movdqu      xmm9, xmmword ptr [rsi + 16]
    movdqu      xmm8, xmmword ptr [rsi + 32]
    movdqu      xmm7, xmmword ptr [rsi + 48]
#NO_APP
#APP
    movdqu      xmm6, xmmword ptr [rsi + 64]
    movdqu      xmm5, xmmword ptr [rsi + 80]
    movdqu      xmm4, xmmword ptr [rsi + 96]
    movdqu      xmm3, xmmword ptr [rsi + 112]
#NO_APP
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm6
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm5
    movdqa      xmm2, xmm14
    pcmpeqb     xmm2, xmm4
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm3
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm6
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm5
    por         xmm0, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm4
    por         xmm1, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm3
    por         xmm2, xmm11
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm10
    pcmpeqb     xmm6, xmm13
    por         xmm6, xmm12
    movdqa      xmm12, xmm14
    pcmpeqb     xmm12, xmm9
    pcmpeqb     xmm5, xmm13
    por         xmm5, xmm0
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm8
    pcmpeqb     xmm4, xmm13
    por         xmm4, xmm1
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm7
    pcmpeqb     xmm3, xmm13
    por         xmm3, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm10
    por         xmm2, xmm11
    movdqa      xmm11, xmm15
    pcmpeqb     xmm11, xmm9
    por         xmm11, xmm12
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm8
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm7
    por         xmm0, xmm1
    pcmpeqb     xmm10, xmm13
    por         xmm10, xmm2
    pcmpeqb     xmm9, xmm13
    por         xmm9, xmm11
    pcmpeqb     xmm8, xmm13
    por         xmm8, xmm12
    pcmpeqb     xmm7, xmm13
    por         xmm7, xmm0
    movdqa      xmm0, xmm10
    por         xmm0, xmm6
    movdqa      xmm1, xmm5
    por         xmm1, xmm9
    por         xmm1, xmm0
    movdqa      xmm0, xmm3
    por         xmm0, xmm7
    por         xmm0, xmm4
    por         xmm0, xmm1
    por         xmm0, xmm8
    psllw       xmm0, 7
    pmovmskb    eax, xmm0
    test        eax, eax
    je          .L7
    pmovmskb    eax, xmm10
    pmovmskb    ecx, xmm9
    shl         ecx, 16
    or          ecx, eax
    pmovmskb    edx, xmm8
    pmovmskb    eax, xmm7
    shl         eax, 16
    or          eax, edx
    shl         rax, 32
    or          rax, rcx
    jne         .L8
    pmovmskb    eax, xmm6
    pmovmskb    ecx, xmm5
    shl         ecx, 16
    or          ecx, eax
    pmovmskb    edx, xmm4
    pmovmskb    eax, xmm3
    shl         eax, 16
    or          eax, edx
    shl         rax, 32
    or          rax, rcx
    mov         ecx, 64
    mov         rdx, rsi
    jne         .L9
.L7:
    lea         rdx, [rsi + rdi]
    add         rdx, -128
#APP
    movdqu      xmm9, xmmword ptr [rdx]
    movdqu      xmm8, xmmword ptr [rdx + 16]
    movdqu      xmm7, xmmword ptr [rdx + 32]
    movdqu      xmm0, xmmword ptr [rdx + 48]
#NO_APP
    movaps      xmmword ptr [rsp + 32], xmm0
    movdqa      xmmword ptr [rsp + 16], xmm14
    movdqa      xmmword ptr [rsp], xmm14
#APP
    movdqu      xmm5, xmmword ptr [rdx + 64]
    movdqu      xmm4, xmmword ptr [rdx + 80]
    movdqu      xmm3, xmmword ptr [rdx + 96]
    movdqu      xmm6, xmmword ptr [rdx + 112]
#NO_APP
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm5
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm4
    movdqa      xmm2, xmm14
    pcmpeqb     xmm2, xmm3
    movdqa      xmm10, xmm15
    pcmpeqb     xmm10, xmm5
    por         xmm10, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm4
    por         xmm0, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm3
    por         xmm1, xmm2
    movdqa      xmm12, xmm14
    movdqa      xmm11, xmm14
    pcmpeqb     xmm14, xmm6
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm6
    por         xmm2, xmm14
    pcmpeqb     xmm5, xmm13
    por         xmm5, xmm10
    pcmpeqb     xmm4, xmm13
    por         xmm4, xmm0
    pcmpeqb     xmm3, xmm13
    por         xmm3, xmm1
    movdqa      xmm1, xmmword ptr [rsp + 16]
    pcmpeqb     xmm1, xmm9
    movdqa      xmm10, xmmword ptr [rsp]
    pcmpeqb     xmm10, xmm8
    pcmpeqb     xmm12, xmm7
    pcmpeqb     xmm6, xmm13
    por         xmm6, xmm2
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm9
    por         xmm0, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm8
    por         xmm1, xmm10
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm7
    por         xmm2, xmm12
    movdqa      xmm10, xmmword ptr [rsp + 32]
    pcmpeqb     xmm11, xmm10
    pcmpeqb     xmm15, xmm10
    por         xmm15, xmm11
    pcmpeqb     xmm9, xmm13
    por         xmm9, xmm0
    pcmpeqb     xmm8, xmm13
    por         xmm8, xmm1
    pcmpeqb     xmm7, xmm13
    por         xmm7, xmm2
    pcmpeqb     xmm13, xmm10
    por         xmm13, xmm15
    movdqa      xmm0, xmm9
    por         xmm0, xmm5
    movdqa      xmm1, xmm4
    por         xmm1, xmm8
    por         xmm1, xmm0
    movdqa      xmm0, xmm6
    por         xmm0, xmm13
    por         xmm0, xmm3
    por         xmm0, xmm1
    por         xmm0, xmm7
    psllw       xmm0, 7
    pmovmskb    eax, xmm0
    test        eax, eax
    je          .L3
    pmovmskb    eax, xmm9
    pmovmskb    ecx, xmm8
    shl         ecx, 16
    or          ecx, eax
    pmovmskb    edi, xmm7
    pmovmskb    eax, xmm13
    shl         eax, 16
    or          eax, edi
    shl         rax, 32
    or          rax, rcx
    jne         .L10
    pmovmskb    eax, xmm5
    pmovmskb    ecx, xmm4
    shl         ecx, 16
    or          ecx, eax
    pmovmskb    edi, xmm3
    pmovmskb    eax, xmm6
    shl         eax, 16
    or          eax, edi
    shl         rax, 32
    or          rax, rcx
    mov         ecx, 64
    jne         .L9
    jmp         .L3
.L6:
#APP
    movdqu      xmm10, xmmword ptr [rsi]
    movdqu      xmm9, xmmword ptr [rsi + 16]
    movdqu      xmm8, xmmword ptr [rsi + 32]
    movdqu      xmm7, xmmword ptr [rsi + 48]
#NO_APP
#APP
    movdqu      xmm6, xmmword ptr [rsi + 64]
    movdqu      xmm5, xmmword ptr [rsi + 80]
    movdqu      xmm4, xmmword ptr [rsi + 96]
    movdqu      xmm3, xmmword ptr [rsi + 112]
#NO_APP
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm6
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm5
    movdqa      xmm2, xmm14
    pcmpeqb     xmm2, xmm4
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm3
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm6
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm5
    por         xmm0, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm4
    por         xmm1, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm3
    por         xmm2, xmm11
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm10
    pcmpeqb     xmm6, xmm13
    por         xmm6, xmm12
    movdqa      xmm12, xmm14
    pcmpeqb     xmm12, xmm9
    pcmpeqb     xmm5, xmm13
    por         xmm5, xmm0
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm8
    pcmpeqb     xmm4, xmm13
    por         xmm4, xmm1
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm7
    pcmpeqb     xmm3, xmm13
    por         xmm3, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm10
    por         xmm2, xmm11
    movdqa      xmm11, xmm15
    pcmpeqb     xmm11, xmm9
    por         xmm11, xmm12
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm8
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm7
    por         xmm0, xmm1
    pcmpeqb     xmm10, xmm13
    por         xmm10, xmm2
    pcmpeqb     xmm9, xmm13
    por         xmm9, xmm11
    pcmpeqb     xmm8, xmm13
    por         xmm8, xmm12
    pcmpeqb     xmm7, xmm13
    por         xmm7, xmm0
    movdqa      xmm0, xmm10
    por         xmm0, xmm6
    movdqa      xmm1, xmm5
    por         xmm1, xmm9
    por         xmm1, xmm0
    movdqa      xmm0, xmm3
    por         xmm0, xmm7
    por         xmm0, xmm4
    por         xmm0, xmm1
    por         xmm0, xmm8
    psllw       xmm0, 7
    pmovmskb    eax, xmm0
    test        eax, eax
    je          .L11
    pmovmskb    eax, xmm10
    pmovmskb    ecx, xmm9
    shl         ecx, 16
    or          ecx, eax
    pmovmskb    edx, xmm8
    pmovmskb    eax, xmm7
    shl         eax, 16
    or          eax, edx
    shl         rax, 32
    or          rax, rcx
    je          .L12
.L8:
    xor         ecx, ecx
    mov         rdx, rsi
    jmp         .L9
.L4:
    pmovmskb    eax, xmm6
    pmovmskb    ecx, xmm5
    shl         ecx, 16
    or          ecx, eax
    pmovmskb    esi, xmm12
    pmovmskb    eax, xmm3
    shl         eax, 16
    or          eax, esi
    shl         rax, 32
    or          rax, rcx
    je          .L3
.L5:
    mov         rcx, rdx
    rep         bsf rdx, rax
    add         rdx, rcx
    mov         eax, 1
    add         rsp, 48
    pop         rbx
    ret
.L12:
    pmovmskb    eax, xmm6
    pmovmskb    ecx, xmm5
    shl         ecx, 16
    or          ecx, eax
    pmovmskb    edx, xmm4
    pmovmskb    eax, xmm3
    shl         eax, 16
    or          eax, edx
    shl         rax, 32
    or          rax, rcx
    mov         ecx, 64
    mov         rdx, rsi
    jne         .L9
.L11:
    lea         rdx, [rsi + 128]
#APP
    movdqu      xmm10, xmmword ptr [rdx]
    movdqu      xmm9, xmmword ptr [rdx + 16]
    movdqu      xmm8, xmmword ptr [rdx + 32]
    movdqu      xmm7, xmmword ptr [rdx + 48]
#NO_APP
#APP
    movdqu      xmm6, xmmword ptr [rdx + 64]
    movdqu      xmm5, xmmword ptr [rdx + 80]
    movdqu      xmm4, xmmword ptr [rdx + 96]
    movdqu      xmm3, xmmword ptr [rdx + 112]
#NO_APP
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm6
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm5
    movdqa      xmm2, xmm14
    pcmpeqb     xmm2, xmm4
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm3
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm6
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm5
    por         xmm0, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm4
    por         xmm1, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm3
    por         xmm2, xmm11
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm10
    pcmpeqb     xmm6, xmm13
    por         xmm6, xmm12
    movdqa      xmm12, xmm14
    pcmpeqb     xmm12, xmm9
    pcmpeqb     xmm5, xmm13
    por         xmm5, xmm0
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm8
    pcmpeqb     xmm4, xmm13
    por         xmm4, xmm1
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm7
    pcmpeqb     xmm3, xmm13
    por         xmm3, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm10
    por         xmm2, xmm11
    movdqa      xmm11, xmm15
    pcmpeqb     xmm11, xmm9
    por         xmm11, xmm12
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm8
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm7
    por         xmm0, xmm1
    pcmpeqb     xmm10, xmm13
    por         xmm10, xmm2
    pcmpeqb     xmm9, xmm13
    por         xmm9, xmm11
    pcmpeqb     xmm8, xmm13
    por         xmm8, xmm12
    pcmpeqb     xmm7, xmm13
    por         xmm7, xmm0
    movdqa      xmm0, xmm10
    por         xmm0, xmm6
    movdqa      xmm1, xmm5
    por         xmm1, xmm9
    por         xmm1, xmm0
    movdqa      xmm0, xmm3
    por         xmm0, xmm7
    por         xmm0, xmm4
    por         xmm0, xmm1
    por         xmm0, xmm8
    psllw       xmm0, 7
    pmovmskb    eax, xmm0
    test        eax, eax
    je          .L13
    pmovmskb    eax, xmm10
    pmovmskb    ecx, xmm9
    shl         ecx, 16
    or          ecx, eax
    pmovmskb    r8d, xmm8
    pmovmskb    eax, xmm7
    shl         eax, 16
    or          eax, r8d
    shl         rax, 32
    or          rax, rcx
    je          .L14
.L10:
    xor         ecx, ecx
.L9:
    rep         bsf rax, rax
    sub         rdx, rsi
    add         rdx, rcx
.L15:
    add         rdx, rax
    mov         eax, 1
    add         rsp, 48
    pop         rbx
    ret
.L14:
    pmovmskb    eax, xmm6
    pmovmskb    ecx, xmm5
    shl         ecx, 16
    or          ecx, eax
    pmovmskb    r8d, xmm4
    pmovmskb    eax, xmm3
    shl         eax, 16
    or          eax, r8d
    shl         rax, 32
    or          rax, rcx
    mov         ecx, 64
    jne         .L9
.L13:
    lea         rax, [rsi + rdi]
    lea         rdx, [rsi + rdi]
    add         rdx, -256
    cmp         rdi, 513
    jae         .L16
#APP
    movdqu      xmm10, xmmword ptr [rdx]
    movdqu      xmm9, xmmword ptr [rdx + 16]
    movdqu      xmm8, xmmword ptr [rdx + 32]
    movdqu      xmm7, xmmword ptr [rdx + 48]
#NO_APP
#APP
    movdqu      xmm6, xmmword ptr [rdx + 64]
    movdqu      xmm5, xmmword ptr [rdx + 80]
    movdqu      xmm4, xmmword ptr [rdx + 96]
    movdqu      xmm3, xmmword ptr [rdx + 112]
#NO_APP
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm6
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm5
    movdqa      xmm2, xmm14
    pcmpeqb     xmm2, xmm4
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm3
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm6
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm5
    por         xmm0, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm4
    por         xmm1, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm3
    por         xmm2, xmm11
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm10
    pcmpeqb     xmm6, xmm13
    por         xmm6, xmm12
    movdqa      xmm12, xmm14
    pcmpeqb     xmm12, xmm9
    pcmpeqb     xmm5, xmm13
    por         xmm5, xmm0
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm8
    pcmpeqb     xmm4, xmm13
    por         xmm4, xmm1
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm7
    pcmpeqb     xmm3, xmm13
    por         xmm3, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm10
    por         xmm2, xmm11
    movdqa      xmm11, xmm15
    pcmpeqb     xmm11, xmm9
    por         xmm11, xmm12
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm8
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm7
    por         xmm0, xmm1
    pcmpeqb     xmm10, xmm13
    por         xmm10, xmm2
    pcmpeqb     xmm9, xmm13
    por         xmm9, xmm11
    pcmpeqb     xmm8, xmm13
    por         xmm8, xmm12
    pcmpeqb     xmm7, xmm13
    por         xmm7, xmm0
    movdqa      xmm0, xmm10
    por         xmm0, xmm6
    movdqa      xmm1, xmm5
    por         xmm1, xmm9
    por         xmm1, xmm0
    movdqa      xmm0, xmm3
    por         xmm0, xmm7
    por         xmm0, xmm4
    por         xmm0, xmm1
    por         xmm0, xmm8
    psllw       xmm0, 7
    pmovmskb    ecx, xmm0
    test        ecx, ecx
    je          .L17
    pmovmskb    ecx, xmm10
    pmovmskb    edi, xmm9
    shl         edi, 16
    or          edi, ecx
    pmovmskb    r8d, xmm8
    pmovmskb    ecx, xmm7
    shl         ecx, 16
    or          ecx, r8d
    shl         rcx, 32
    or          rcx, rdi
    je          .L18
.L19:
    xor         edi, edi
    jmp         .L20
.L16:
    mov         ecx, esi
    and         ecx, 63
    mov         r8d, 256
    sub         r8, rcx
    neg         rcx
    add         rcx, rsi
    add         rcx, 256
    mov         r9, rdi
    sub         r9, r8
    mov         rdi, r9
    cmp         r9, 1048576
    jb          .L21
    xor         r8d, r8d
    jmp         .L22
.L23:
    mov         r9, rdi
    add         r9, -256
    add         rcx, 256
    mov         rdi, r9
    cmp         r9, 3328
    jb          .L21
.L22:
#APP
    prefetcht0  byte ptr [rcx + 3072]
    prefetcht0  byte ptr [rcx + 3136]
    prefetcht0  byte ptr [rcx + 3200]
    prefetcht0  byte ptr [rcx + 3264]
#NO_APP
#APP
    movdqu      xmm10, xmmword ptr [rcx]
    movdqu      xmm9, xmmword ptr [rcx + 16]
    movdqu      xmm8, xmmword ptr [rcx + 32]
    movdqu      xmm7, xmmword ptr [rcx + 48]
#NO_APP
#APP
    movdqu      xmm6, xmmword ptr [rcx + 64]
    movdqu      xmm5, xmmword ptr [rcx + 80]
    movdqu      xmm4, xmmword ptr [rcx + 96]
    movdqu      xmm3, xmmword ptr [rcx + 112]
#NO_APP
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm6
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm5
    movdqa      xmm2, xmm14
    pcmpeqb     xmm2, xmm4
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm3
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm6
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm5
    por         xmm0, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm4
    por         xmm1, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm3
    por         xmm2, xmm11
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm10
    pcmpeqb     xmm6, xmm13
    por         xmm6, xmm12
    movdqa      xmm12, xmm14
    pcmpeqb     xmm12, xmm9
    pcmpeqb     xmm5, xmm13
    por         xmm5, xmm0
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm8
    pcmpeqb     xmm4, xmm13
    por         xmm4, xmm1
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm7
    pcmpeqb     xmm3, xmm13
    por         xmm3, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm10
    por         xmm2, xmm11
    movdqa      xmm11, xmm15
    pcmpeqb     xmm11, xmm9
    por         xmm11, xmm12
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm8
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm7
    por         xmm0, xmm1
    pcmpeqb     xmm10, xmm13
    por         xmm10, xmm2
    pcmpeqb     xmm9, xmm13
    por         xmm9, xmm11
    pcmpeqb     xmm8, xmm13
    por         xmm8, xmm12
    pcmpeqb     xmm7, xmm13
    por         xmm7, xmm0
    movdqa      xmm0, xmm10
    por         xmm0, xmm6
    movdqa      xmm1, xmm5
    por         xmm1, xmm9
    por         xmm1, xmm0
    movdqa      xmm0, xmm3
    por         xmm0, xmm7
    por         xmm0, xmm4
    por         xmm0, xmm1
    por         xmm0, xmm8
    psllw       xmm0, 7
    pmovmskb    r9d, xmm0
    test        r9d, r9d
    je          .L24
    pmovmskb    r9d, xmm10
    pmovmskb    r11d, xmm9
    shl         r11d, 16
    or          r11d, r9d
    pmovmskb    r9d, xmm8
    pmovmskb    r10d, xmm7
    shl         r10d, 16
    or          r10d, r9d
    shl         r10, 32
    or          r10, r11
    jne         .L25
    pmovmskb    r9d, xmm6
    pmovmskb    r11d, xmm5
    shl         r11d, 16
    or          r11d, r9d
    pmovmskb    r9d, xmm4
    pmovmskb    r10d, xmm3
    shl         r10d, 16
    or          r10d, r9d
    shl         r10, 32
    or          r10, r11
    jne         .L26
.L24:
    lea         r9, [rcx + 128]
#APP
    movdqu      xmm10, xmmword ptr [r9]
    movdqu      xmm9, xmmword ptr [r9 + 16]
    movdqu      xmm8, xmmword ptr [r9 + 32]
    movdqu      xmm7, xmmword ptr [r9 + 48]
#NO_APP
#APP
    movdqu      xmm6, xmmword ptr [r9 + 64]
    movdqu      xmm5, xmmword ptr [r9 + 80]
    movdqu      xmm4, xmmword ptr [r9 + 96]
    movdqu      xmm3, xmmword ptr [r9 + 112]
#NO_APP
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm6
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm5
    movdqa      xmm2, xmm14
    pcmpeqb     xmm2, xmm4
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm3
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm6
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm5
    por         xmm0, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm4
    por         xmm1, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm3
    por         xmm2, xmm11
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm10
    pcmpeqb     xmm6, xmm13
    por         xmm6, xmm12
    movdqa      xmm12, xmm14
    pcmpeqb     xmm12, xmm9
    pcmpeqb     xmm5, xmm13
    por         xmm5, xmm0
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm8
    pcmpeqb     xmm4, xmm13
    por         xmm4, xmm1
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm7
    pcmpeqb     xmm3, xmm13
    por         xmm3, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm10
    por         xmm2, xmm11
    movdqa      xmm11, xmm15
    pcmpeqb     xmm11, xmm9
    por         xmm11, xmm12
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm8
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm7
    por         xmm0, xmm1
    pcmpeqb     xmm10, xmm13
    por         xmm10, xmm2
    pcmpeqb     xmm9, xmm13
    por         xmm9, xmm11
    pcmpeqb     xmm8, xmm13
    por         xmm8, xmm12
    pcmpeqb     xmm7, xmm13
    por         xmm7, xmm0
    movdqa      xmm0, xmm10
    por         xmm0, xmm6
    movdqa      xmm1, xmm5
    por         xmm1, xmm9
    por         xmm1, xmm0
    movdqa      xmm0, xmm3
    por         xmm0, xmm7
    por         xmm0, xmm4
    por         xmm0, xmm1
    por         xmm0, xmm8
    psllw       xmm0, 7
    pmovmskb    r10d, xmm0
    test        r10d, r10d
    je          .L23
    pmovmskb    r10d, xmm10
    pmovmskb    r11d, xmm9
    shl         r11d, 16
    or          r11d, r10d
    pmovmskb    ebx, xmm8
    pmovmskb    r10d, xmm7
    shl         r10d, 16
    or          r10d, ebx
    shl         r10, 32
    or          r10, r11
    jne         .L27
    pmovmskb    r10d, xmm6
    pmovmskb    r11d, xmm5
    shl         r11d, 16
    or          r11d, r10d
    pmovmskb    ebx, xmm4
    pmovmskb    r10d, xmm3
    shl         r10d, 16
    or          r10d, ebx
    shl         r10, 32
    or          r10, r11
    je          .L23
    jmp         .L28
.L21:
    xor         r8d, r8d
    jmp         .L29
.L30:
    mov         r9, rdi
    add         r9, -256
    add         rcx, 256
    mov         rdi, r9
    cmp         r9, 256
    jb          .L31
.L29:
#APP
    movdqu      xmm10, xmmword ptr [rcx]
    movdqu      xmm9, xmmword ptr [rcx + 16]
    movdqu      xmm8, xmmword ptr [rcx + 32]
    movdqu      xmm7, xmmword ptr [rcx + 48]
#NO_APP
#APP
    movdqu      xmm6, xmmword ptr [rcx + 64]
    movdqu      xmm5, xmmword ptr [rcx + 80]
    movdqu      xmm4, xmmword ptr [rcx + 96]
    movdqu      xmm3, xmmword ptr [rcx + 112]
#NO_APP
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm6
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm5
    movdqa      xmm2, xmm14
    pcmpeqb     xmm2, xmm4
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm3
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm6
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm5
    por         xmm0, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm4
    por         xmm1, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm3
    por         xmm2, xmm11
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm10
    pcmpeqb     xmm6, xmm13
    por         xmm6, xmm12
    movdqa      xmm12, xmm14
    pcmpeqb     xmm12, xmm9
    pcmpeqb     xmm5, xmm13
    por         xmm5, xmm0
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm8
    pcmpeqb     xmm4, xmm13
    por         xmm4, xmm1
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm7
    pcmpeqb     xmm3, xmm13
    por         xmm3, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm10
    por         xmm2, xmm11
    movdqa      xmm11, xmm15
    pcmpeqb     xmm11, xmm9
    por         xmm11, xmm12
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm8
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm7
    por         xmm0, xmm1
    pcmpeqb     xmm10, xmm13
    por         xmm10, xmm2
    pcmpeqb     xmm9, xmm13
    por         xmm9, xmm11
    pcmpeqb     xmm8, xmm13
    por         xmm8, xmm12
    pcmpeqb     xmm7, xmm13
    por         xmm7, xmm0
    movdqa      xmm0, xmm10
    por         xmm0, xmm6
    movdqa      xmm1, xmm5
    por         xmm1, xmm9
    por         xmm1, xmm0
    movdqa      xmm0, xmm3
    por         xmm0, xmm7
    por         xmm0, xmm4
    por         xmm0, xmm1
    por         xmm0, xmm8
    psllw       xmm0, 7
    pmovmskb    r9d, xmm0
    test        r9d, r9d
    je          .L32
    pmovmskb    r9d, xmm10
    pmovmskb    r11d, xmm9
    shl         r11d, 16
    or          r11d, r9d
    pmovmskb    r9d, xmm8
    pmovmskb    r10d, xmm7
    shl         r10d, 16
    or          r10d, r9d
    shl         r10, 32
    or          r10, r11
    jne         .L25
    pmovmskb    r9d, xmm6
    pmovmskb    r11d, xmm5
    shl         r11d, 16
    or          r11d, r9d
    pmovmskb    r9d, xmm4
    pmovmskb    r10d, xmm3
    shl         r10d, 16
    or          r10d, r9d
    shl         r10, 32
    or          r10, r11
    jne         .L26
.L32:
    lea         r9, [rcx + 128]
#APP
    movdqu      xmm10, xmmword ptr [r9]
    movdqu      xmm9, xmmword ptr [r9 + 16]
    movdqu      xmm8, xmmword ptr [r9 + 32]
    movdqu      xmm7, xmmword ptr [r9 + 48]
#NO_APP
#APP
    movdqu      xmm6, xmmword ptr [r9 + 64]
    movdqu      xmm5, xmmword ptr [r9 + 80]
    movdqu      xmm4, xmmword ptr [r9 + 96]
    movdqu      xmm3, xmmword ptr [r9 + 112]
#NO_APP
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm6
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm5
    movdqa      xmm2, xmm14
    pcmpeqb     xmm2, xmm4
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm3
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm6
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm5
    por         xmm0, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm4
    por         xmm1, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm3
    por         xmm2, xmm11
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm10
    pcmpeqb     xmm6, xmm13
    por         xmm6, xmm12
    movdqa      xmm12, xmm14
    pcmpeqb     xmm12, xmm9
    pcmpeqb     xmm5, xmm13
    por         xmm5, xmm0
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm8
    pcmpeqb     xmm4, xmm13
    por         xmm4, xmm1
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm7
    pcmpeqb     xmm3, xmm13
    por         xmm3, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm10
    por         xmm2, xmm11
    movdqa      xmm11, xmm15
    pcmpeqb     xmm11, xmm9
    por         xmm11, xmm12
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm8
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm7
    por         xmm0, xmm1
    pcmpeqb     xmm10, xmm13
    por         xmm10, xmm2
    pcmpeqb     xmm9, xmm13
    por         xmm9, xmm11
    pcmpeqb     xmm8, xmm13
    por         xmm8, xmm12
    pcmpeqb     xmm7, xmm13
    por         xmm7, xmm0
    movdqa      xmm0, xmm10
    por         xmm0, xmm6
    movdqa      xmm1, xmm5
    por         xmm1, xmm9
    por         xmm1, xmm0
    movdqa      xmm0, xmm3
    por         xmm0, xmm7
    por         xmm0, xmm4
    por         xmm0, xmm1
    por         xmm0, xmm8
    psllw       xmm0, 7
    pmovmskb    r10d, xmm0
    test        r10d, r10d
    je          .L30
    pmovmskb    r10d, xmm10
    pmovmskb    r11d, xmm9
    shl         r11d, 16
    or          r11d, r10d
    pmovmskb    ebx, xmm8
    pmovmskb    r10d, xmm7
    shl         r10d, 16
    or          r10d, ebx
    shl         r10, 32
    or          r10, r11
    jne         .L27
    pmovmskb    r10d, xmm6
    pmovmskb    r11d, xmm5
    shl         r11d, 16
    or          r11d, r10d
    pmovmskb    ebx, xmm4
    pmovmskb    r10d, xmm3
    shl         r10d, 16
    or          r10d, ebx
    shl         r10, 32
    or          r10, r11
    je          .L30
.L28:
    mov         r8d, 64
.L27:
    mov         rcx, r9
    jmp         .L25
.L18:
    pmovmskb    ecx, xmm6
    pmovmskb    edi, xmm5
    shl         edi, 16
    or          edi, ecx
    pmovmskb    r8d, xmm4
    pmovmskb    ecx, xmm3
    shl         ecx, 16
    or          ecx, r8d
    shl         rcx, 32
    or          rcx, rdi
    mov         edi, 64
    jne         .L20
.L17:
    add         rax, -128
#APP
    movdqu      xmm9, xmmword ptr [rax]
    movdqu      xmm8, xmmword ptr [rax + 16]
    movdqu      xmm7, xmmword ptr [rax + 32]
    movdqu      xmm0, xmmword ptr [rax + 48]
#NO_APP
    movaps      xmmword ptr [rsp + 32], xmm0
    movdqa      xmmword ptr [rsp + 16], xmm14
    movdqa      xmmword ptr [rsp], xmm14
#APP
    movdqu      xmm5, xmmword ptr [rax + 64]
    movdqu      xmm4, xmmword ptr [rax + 80]
    movdqu      xmm3, xmmword ptr [rax + 96]
    movdqu      xmm6, xmmword ptr [rax + 112]
#NO_APP
.L33:
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm5
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm4
    movdqa      xmm2, xmm14
    pcmpeqb     xmm2, xmm3
    movdqa      xmm10, xmm15
    pcmpeqb     xmm10, xmm5
    por         xmm10, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm4
    por         xmm0, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm3
    por         xmm1, xmm2
    movdqa      xmm12, xmm14
    movdqa      xmm11, xmm14
    pcmpeqb     xmm14, xmm6
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm6
    por         xmm2, xmm14
    pcmpeqb     xmm5, xmm13
    por         xmm5, xmm10
    pcmpeqb     xmm4, xmm13
    por         xmm4, xmm0
    pcmpeqb     xmm3, xmm13
    por         xmm3, xmm1
    movdqa      xmm1, xmmword ptr [rsp + 16]
    pcmpeqb     xmm1, xmm9
    movdqa      xmm10, xmmword ptr [rsp]
    pcmpeqb     xmm10, xmm8
    pcmpeqb     xmm12, xmm7
    pcmpeqb     xmm6, xmm13
    por         xmm6, xmm2
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm9
    por         xmm0, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm8
    por         xmm1, xmm10
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm7
    por         xmm2, xmm12
    movdqa      xmm10, xmmword ptr [rsp + 32]
    pcmpeqb     xmm11, xmm10
    pcmpeqb     xmm15, xmm10
    por         xmm15, xmm11
    pcmpeqb     xmm9, xmm13
    por         xmm9, xmm0
    pcmpeqb     xmm8, xmm13
    por         xmm8, xmm1
    pcmpeqb     xmm7, xmm13
    por         xmm7, xmm2
    pcmpeqb     xmm13, xmm10
    por         xmm13, xmm15
    movdqa      xmm0, xmm9
    por         xmm0, xmm5
    movdqa      xmm1, xmm4
    por         xmm1, xmm8
    por         xmm1, xmm0
    movdqa      xmm0, xmm6
    por         xmm0, xmm13
    por         xmm0, xmm3
    por         xmm0, xmm1
    por         xmm0, xmm7
    psllw       xmm0, 7
    pmovmskb    ecx, xmm0
    test        ecx, ecx
    je          .L3
    pmovmskb    ecx, xmm9
    pmovmskb    edx, xmm8
    shl         edx, 16
    or          edx, ecx
    pmovmskb    edi, xmm7
    pmovmskb    ecx, xmm13
    shl         ecx, 16
    or          ecx, edi
    shl         rcx, 32
    or          rcx, rdx
    je          .L34
    xor         edi, edi
    mov         rdx, rax
    jmp         .L20
.L26:
    mov         r8d, 64
.L25:
    rep         bsf rax, r10
    sub         rcx, rsi
    add         rcx, r8
    add         rcx, rax
    mov         eax, 1
    mov         rdx, rcx
    add         rsp, 48
    pop         rbx
    ret
.L31:
    test        rdi, rdi
    je          .L3
#APP
    movdqu      xmm10, xmmword ptr [rdx]
    movdqu      xmm9, xmmword ptr [rdx + 16]
    movdqu      xmm8, xmmword ptr [rdx + 32]
    movdqu      xmm7, xmmword ptr [rdx + 48]
#NO_APP
#APP
    movdqu      xmm6, xmmword ptr [rdx + 64]
    movdqu      xmm5, xmmword ptr [rdx + 80]
    movdqu      xmm4, xmmword ptr [rdx + 96]
    movdqu      xmm3, xmmword ptr [rdx + 112]
#NO_APP
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm6
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm5
    movdqa      xmm2, xmm14
    pcmpeqb     xmm2, xmm4
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm3
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm6
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm5
    por         xmm0, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm4
    por         xmm1, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm3
    por         xmm2, xmm11
    movdqa      xmm11, xmm14
    pcmpeqb     xmm11, xmm10
    pcmpeqb     xmm6, xmm13
    por         xmm6, xmm12
    movdqa      xmm12, xmm14
    pcmpeqb     xmm12, xmm9
    pcmpeqb     xmm5, xmm13
    por         xmm5, xmm0
    movdqa      xmm0, xmm14
    pcmpeqb     xmm0, xmm8
    pcmpeqb     xmm4, xmm13
    por         xmm4, xmm1
    movdqa      xmm1, xmm14
    pcmpeqb     xmm1, xmm7
    pcmpeqb     xmm3, xmm13
    por         xmm3, xmm2
    movdqa      xmm2, xmm15
    pcmpeqb     xmm2, xmm10
    por         xmm2, xmm11
    movdqa      xmm11, xmm15
    pcmpeqb     xmm11, xmm9
    por         xmm11, xmm12
    movdqa      xmm12, xmm15
    pcmpeqb     xmm12, xmm8
    por         xmm12, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm7
    por         xmm0, xmm1
    pcmpeqb     xmm10, xmm13
    por         xmm10, xmm2
    pcmpeqb     xmm9, xmm13
    por         xmm9, xmm11
    pcmpeqb     xmm8, xmm13
    por         xmm8, xmm12
    pcmpeqb     xmm7, xmm13
    por         xmm7, xmm0
    movdqa      xmm0, xmm10
    por         xmm0, xmm6
    movdqa      xmm1, xmm5
    por         xmm1, xmm9
    por         xmm1, xmm0
    movdqa      xmm0, xmm3
    por         xmm0, xmm7
    por         xmm0, xmm4
    por         xmm0, xmm1
    por         xmm0, xmm8
    psllw       xmm0, 7
    pmovmskb    ecx, xmm0
    test        ecx, ecx
    je          .L35
    pmovmskb    ecx, xmm10
    pmovmskb    edi, xmm9
    shl         edi, 16
    or          edi, ecx
    pmovmskb    r8d, xmm8
    pmovmskb    ecx, xmm7
    shl         ecx, 16
    or          ecx, r8d
    shl         rcx, 32
    or          rcx, rdi
    jne         .L19
    pmovmskb    ecx, xmm6
    pmovmskb    edi, xmm5
    shl         edi, 16
    or          edi, ecx
    pmovmskb    r8d, xmm4
    pmovmskb    ecx, xmm3
    shl         ecx, 16
    or          ecx, r8d
    shl         rcx, 32
    or          rcx, rdi
    mov         edi, 64
    jne         .L20
.L35:
    add         rax, -128
#APP
    movdqu      xmm9, xmmword ptr [rax]
    movdqu      xmm8, xmmword ptr [rax + 16]
    movdqu      xmm7, xmmword ptr [rax + 32]
    movdqu      xmm0, xmmword ptr [rax + 48]
#NO_APP
    movaps      xmmword ptr [rsp + 32], xmm0
    movdqa      xmmword ptr [rsp + 16], xmm14
    movdqa      xmmword ptr [rsp], xmm14
#APP
    movdqu      xmm5, xmmword ptr [rax + 64]
    movdqu      xmm4, xmmword ptr [rax + 80]
    movdqu      xmm3, xmmword ptr [rax + 96]
    movdqu      xmm6, xmmword ptr [rax + 112]
#NO_APP
    jmp         .L33
.L34:
    pmovmskb    ecx, xmm5
    pmovmskb    edx, xmm4
    shl         edx, 16
    or          edx, ecx
    pmovmskb    edi, xmm3
    pmovmskb    ecx, xmm6
    shl         ecx, 16
    or          ecx, edi
    shl         rcx, 32
    or          rcx, rdx
    mov         edi, 64
    mov         rdx, rax
    je          .L3
.L20:
    rep         bsf rax, rcx
    sub         rdx, rsi
    add         rdx, rdi
    jmp         .L15
.L3:
    xor         eax, eax
    add         rsp, 48
    pop         rbx
    ret
