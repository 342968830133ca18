# find2 of SSE2, x86_64-unknown-linux-gnu

    push        rbx
    mov         rax, rdx
    cmp         rdx, 64
    jae         .L1
    mov         rdx, rax
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<2>, atomic_memchr_kernels::algo::direction::Forward>]
    pop         rbx
    ret
.L1:
    movd        xmm0, edi
    movdqa      xmm1, xmm0
    punpcklbw   xmm1, xmm0
    pshuflw     xmm1, xmm1, 0
    pshufd      xmm1, xmm1, 68
    psrld       xmm0, 8
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    cmp         rax, 129
    jae         .L2
    add         rax, -64
    lea         rcx, [rsi + rax]
#APP
    movdqu      xmm6, xmmword ptr [rsi]
    movdqu      xmm4, xmmword ptr [rsi + 16]
    movdqu      xmm3, xmmword ptr [rsi + 32]
    movdqu      xmm2, xmmword ptr [rsi + 48]
#NO_APP
    movdqa      xmm5, xmm1
    pcmpeqb     xmm5, xmm6
    movdqa      xmm7, xmm1
    pcmpeqb     xmm7, xmm4
    movdqa      xmm8, xmm1
    pcmpeqb     xmm8, xmm3
    movdqa      xmm9, xmm1
    pcmpeqb     xmm9, xmm2
    pcmpeqb     xmm6, xmm0
    por         xmm6, xmm5
    pcmpeqb     xmm4, xmm0
    por         xmm4, xmm7
    pcmpeqb     xmm3, xmm0
    por         xmm3, xmm8
    pcmpeqb     xmm2, xmm0
    por         xmm2, xmm9
#APP
    movdqu      xmm8, xmmword ptr [rcx]
    movdqu      xmm7, xmmword ptr [rcx + 16]
    movdqu      xmm5, xmmword ptr [rcx + 32]
    movdqu      xmm9, xmmword ptr [rcx + 48]
#NO_APP
    movdqa      xmm10, xmm1
    pcmpeqb     xmm10, xmm8
    movdqa      xmm11, xmm1
    pcmpeqb     xmm11, xmm7
    movdqa      xmm12, xmm1
    pcmpeqb     xmm12, xmm5
    pcmpeqb     xmm1, xmm9
    pcmpeqb     xmm8, xmm0
    por         xmm8, xmm10
    pcmpeqb     xmm7, xmm0
    por         xmm7, xmm11
    pcmpeqb     xmm5, xmm0
    por         xmm5, xmm12
    pcmpeqb     xmm0, xmm9
    por         xmm0, xmm1
    movdqa      xmm1, xmm6
    por         xmm1, xmm8
    movdqa      xmm9, xmm7
    por         xmm9, xmm4
    por         xmm9, xmm1
    movdqa      xmm1, xmm0
    por         xmm1, xmm2
    por         xmm1, xmm5
    por         xmm1, xmm9
    por         xmm1, xmm3
    psllw       xmm1, 7
    pmovmskb    ecx, xmm1
    test        ecx, ecx
    je          .L3
    pmovmskb    ecx, xmm6
    pmovmskb    edx, xmm4
    shl         edx, 16
    or          edx, ecx
    pmovmskb    esi, xmm3
    pmovmskb    ecx, xmm2
    shl         ecx, 16
    or          ecx, esi
    shl         rcx, 32
    or          rcx, rdx
    je          .L4
    xor         eax, eax
    jmp         .L5
.L2:
    cmp         rax, 257
    jae         .L6
#APP
    movdqu      xmm7, xmmword ptr [rsi]
    movdqu      xmm6, xmmword ptr [rsi + 16]
    movdqu      xmm3, xmmword ptr [rsi + 32]
    movdqu      xmm2, xmmword ptr [rsi + 48]
#NO_APP
    movdqa      xmm4, xmm1
    pcmpeqb     xmm4, xmm7
    movdqa      xmm5, xmm1
    pcmpeqb     xmm5, xmm6
    movdqa      xmm8, xmm1
    pcmpeqb     xmm8, xmm3
    movdqa      xmm9, xmm1
    pcmpeqb     xmm9, xmm2
    pcmpeqb     xmm7, xmm0
    por         xmm7, xmm4
    pcmpeqb     xmm6, xmm0
    por         xmm6, xmm5
    pcmpeqb     xmm3, xmm0
    por         xmm3, xmm8
    pcmpeqb     xmm2, xmm0
    por         xmm2, xmm9
#APP
    movdqu      xmm9, xmmword ptr [rsi + 64]
    movdqu      xmm8, xmmword ptr [rsi + 80]
    movdqu      xmm5, xmmword ptr [rsi + 96]
    movdqu      xmm4, xmmword ptr [rsi + 112]
#NO_APP
    movdqa      xmm10, xmm1
    pcmpeqb     xmm10, xmm9
    movdqa      xmm11, xmm1
    pcmpeqb     xmm11, xmm8
    movdqa      xmm12, xmm1
    pcmpeqb     xmm12, xmm5
    movdqa      xmm13, xmm1
    pcmpeqb     xmm13, xmm4
    pcmpeqb     xmm9, xmm0
    por         xmm9, xmm10
    pcmpeqb     xmm8, xmm0
    por         xmm8, xmm11
    pcmpeqb     xmm5, xmm0
    por         xmm5, xmm12
    pcmpeqb     xmm4, xmm0
    por         xmm4, xmm13
    movdqa      xmm10, xmm7
    por         xmm10, xmm9
    movdqa      xmm11, xmm8
    por         xmm11, xmm6
    por         xmm11, xmm10
    movdqa      xmm10, xmm4
    por         xmm10, xmm2
    por         xmm10, xmm5
    por         xmm10, xmm11
    por         xmm10, xmm3
    psllw       xmm10, 7
    pmovmskb    ecx, xmm10
    test        ecx, ecx
    je          .L7
    pmovmskb    ecx, xmm7
    pmovmskb    edx, xmm6
    shl         edx, 16
    or          edx, ecx
    pmovmskb    edi, xmm3
    pmovmskb    ecx, xmm2
    shl         ecx, 16
    or          ecx, edi
    shl         rcx, 32
    or          rcx, rdx
    jne         .L8
    pmovmskb    ecx, xmm9
    pmovmskb    edx, xmm8
    shl         edx, 16
    or          edx, ecx
    pmovmskb    edi, xmm5
    pmovmskb    ecx, xmm4
    shl         ecx, 16
    or          ecx, edi
    shl         rcx, 32
    or          rcx, rdx
    mov         edi, 64
    mov         rdx, rsi
    jne         .L9
.L7:
    lea         rdx, [rsi + rax]
    add         rdx, -128
#APP
    movdqu      xmm6, xmmword ptr [rdx]
    movdqu      xmm5, xmmword ptr [rdx + 16]
    movdqu      xmm3, xmmword ptr [rdx + 32]
    movdqu      xmm2, xmmword ptr [rdx + 48]
#NO_APP
    movdqa      xmm4, xmm1
    pcmpeqb     xmm4, xmm6
    movdqa      xmm7, xmm1
    pcmpeqb     xmm7, xmm5
    movdqa      xmm8, xmm1
    pcmpeqb     xmm8, xmm3
    movdqa      xmm9, xmm1
    pcmpeqb     xmm9, xmm2
    pcmpeqb     xmm6, xmm0
    por         xmm6, xmm4
    pcmpeqb     xmm5, xmm0
    por         xmm5, xmm7
    pcmpeqb     xmm3, xmm0
    por         xmm3, xmm8
    pcmpeqb     xmm2, xmm0
    por         xmm2, xmm9
#APP
    movdqu      xmm8, xmmword ptr [rdx + 64]
    movdqu      xmm7, xmmword ptr [rdx + 80]
    movdqu      xmm4, xmmword ptr [rdx + 96]
    movdqu      xmm9, xmmword ptr [rdx + 112]
#NO_APP
    movdqa      xmm10, xmm1
    pcmpeqb     xmm10, xmm8
    movdqa      xmm11, xmm1
    pcmpeqb     xmm11, xmm7
    movdqa      xmm12, xmm1
    pcmpeqb     xmm12, xmm4
    pcmpeqb     xmm1, xmm9
    pcmpeqb     xmm8, xmm0
    por         xmm8, xmm10
    pcmpeqb     xmm7, xmm0
    por         xmm7, xmm11
    pcmpeqb     xmm4, xmm0
    por         xmm4, xmm12
    pcmpeqb     xmm0, xmm9
    por         xmm0, xmm1
    movdqa      xmm1, xmm6
    por         xmm1, xmm8
    movdqa      xmm9, xmm7
    por         xmm9, xmm5
    por         xmm9, xmm1
    movdqa      xmm1, xmm0
    por         xmm1, xmm2
    por         xmm1, xmm4
    por         xmm1, xmm9
    por         xmm1, xmm3
    psllw       xmm1, 7
    pmovmskb    eax, xmm1
    test        eax, eax
    je          .L3
    pmovmskb    eax, xmm6
    pmovmskb    edi, xmm5
    shl         edi, 16
    or          edi, eax
    pmovmskb    eax, xmm3
    pmovmskb    ecx, xmm2
    shl         ecx, 16
    or          ecx, eax
    shl         rcx, 32
    or          rcx, rdi
    jne         .L10
    pmovmskb    eax, xmm8
    pmovmskb    edi, xmm7
    shl         edi, 16
    or          edi, eax
    pmovmskb    eax, xmm4
    pmovmskb    ecx, xmm0
    shl         ecx, 16
    or          ecx, eax
    shl         rcx, 32
    or          rcx, rdi
    mov         edi, 64
    jne         .L9
    jmp         .L3
.L6:
#APP
    movdqu      xmm7, xmmword ptr [rsi]
    movdqu      xmm6, xmmword ptr [rsi + 16]
    movdqu      xmm3, xmmword ptr [rsi + 32]
    movdqu      xmm2, xmmword ptr [rsi + 48]
#NO_APP
    movdqa      xmm4, xmm1
    pcmpeqb     xmm4, xmm7
    movdqa      xmm5, xmm1
    pcmpeqb     xmm5, xmm6
    movdqa      xmm8, xmm1
    pcmpeqb     xmm8, xmm3
    movdqa      xmm9, xmm1
    pcmpeqb     xmm9, xmm2
    pcmpeqb     xmm7, xmm0
    por         xmm7, xmm4
    pcmpeqb     xmm6, xmm0
    por         xmm6, xmm5
    pcmpeqb     xmm3, xmm0
    por         xmm3, xmm8
    pcmpeqb     xmm2, xmm0
    por         xmm2, xmm9
#APP
    movdqu      xmm9, xmmword ptr [rsi + 64]
    movdqu      xmm8, xmmword ptr [rsi + 80]
    movdqu      xmm5, xmmword ptr [rsi + 96]
    movdqu      xmm4, xmmword ptr [rsi + 112]
#NO_APP
    movdqa      xmm10, xmm1
    pcmpeqb     xmm10, xmm9
    movdqa      xmm11, xmm1
    pcmpeqb     xmm11, xmm8
    movdqa      xmm12, xmm1
    pcmpeqb     xmm12, xmm5
    movdqa      xmm13, xmm1
    pcmpeqb     xmm13, xmm4
    pcmpeqb     xmm9, xmm0
    por         xmm9, xmm10
    pcmpeqb     xmm8, xmm0
    por         xmm8, xmm11
    pcmpeqb     xmm5, xmm0
    por         xmm5, xmm12
    pcmpeqb     xmm4, xmm0
    por         xmm4, xmm13
    movdqa      xmm10, xmm7
    por         xmm10, xmm9
    movdqa      xmm11, xmm8
    por         xmm11, xmm6
    por         xmm11, xmm10
    movdqa      xmm10, xmm4
    por         xmm10, xmm2
    por         xmm10, xmm5
    por         xmm10, xmm11
    por         xmm10, xmm3
    psllw       xmm10, 7
    pmovmskb    ecx, xmm10
    test        ecx, ecx
    je          .L11
    pmovmskb    ecx, xmm7
    pmovmskb    edx, xmm6
    shl         edx, 16
    or          edx, ecx
    pmovmskb    edi, xmm3
    pmovmskb    ecx, xmm2
    shl         ecx, 16
    or          ecx, edi
    shl         rcx, 32
    or          rcx, rdx
    je          .L12
.L8:
    xor         edi, edi
    mov         rdx, rsi
    jmp         .L9
.L4:
    pmovmskb    ecx, xmm8
    pmovmskb    edx, xmm7
    shl         edx, 16
    or          edx, ecx
    pmovmskb    esi, xmm5
    pmovmskb    ecx, xmm0
    shl         ecx, 16
    or          ecx, esi
    shl         rcx, 32
    or          rcx, rdx
    je          .L3
.L5:
    rep         bsf rdx, rcx
    add         rdx, rax
    mov         eax, 1
    pop         rbx
    ret
.L12:
    pmovmskb    ecx, xmm9
    pmovmskb    edx, xmm8
    shl         edx, 16
    or          edx, ecx
    pmovmskb    edi, xmm5
    pmovmskb    ecx, xmm4
    shl         ecx, 16
    or          ecx, edi
    shl         rcx, 32
    or          rcx, rdx
    mov         edi, 64
    mov         rdx, rsi
    jne         .L9
.L11:
    lea         rdx, [rsi + 128]
#APP
    movdqu      xmm7, xmmword ptr [rdx]
    movdqu      xmm6, xmmword ptr [rdx + 16]
    movdqu      xmm3, xmmword ptr [rdx + 32]
    movdqu      xmm2, xmmword ptr [rdx + 48]
#NO_APP
    movdqa      xmm4, xmm1
    pcmpeqb     xmm4, xmm7
    movdqa      xmm5, xmm1
    pcmpeqb     xmm5, xmm6
    movdqa      xmm8, xmm1
    pcmpeqb     xmm8, xmm3
    movdqa      xmm9, xmm1
    pcmpeqb     xmm9, xmm2
    pcmpeqb     xmm7, xmm0
    por         xmm7, xmm4
    pcmpeqb     xmm6, xmm0
    por         xmm6, xmm5
    pcmpeqb     xmm3, xmm0
    por         xmm3, xmm8
    pcmpeqb     xmm2, xmm0
    por         xmm2, xmm9
#APP
    movdqu      xmm9, xmmword ptr [rdx + 64]
    movdqu      xmm8, xmmword ptr [rdx + 80]
    movdqu      xmm5, xmmword ptr [rdx + 96]
    movdqu      xmm4, xmmword ptr [rdx + 112]
#NO_APP
    movdqa      xmm10, xmm1
    pcmpeqb     xmm10, xmm9
    movdqa      xmm11, xmm1
    pcmpeqb     xmm11, xmm8
    movdqa      xmm12, xmm1
    pcmpeqb     xmm12, xmm5
    movdqa      xmm13, xmm1
    pcmpeqb     xmm13, xmm4
    pcmpeqb     xmm9, xmm0
    por         xmm9, xmm10
    pcmpeqb     xmm8, xmm0
    por         xmm8, xmm11
    pcmpeqb     xmm5, xmm0
    por         xmm5, xmm12
    pcmpeqb     xmm4, xmm0
    por         xmm4, xmm13
    movdqa      xmm10, xmm7
    por         xmm10, xmm9
    movdqa      xmm11, xmm8
    por         xmm11, xmm6
    por         xmm11, xmm10
    movdqa      xmm10, xmm4
    por         xmm10, xmm2
    por         xmm10, xmm5
    por         xmm10, xmm11
    por         xmm10, xmm3
    psllw       xmm10, 7
    pmovmskb    ecx, xmm10
    test        ecx, ecx
    je          .L13
    pmovmskb    ecx, xmm7
    pmovmskb    edi, xmm6
    shl         edi, 16
    or          edi, ecx
    pmovmskb    r8d, xmm3
    pmovmskb    ecx, xmm2
    shl         ecx, 16
    or          ecx, r8d
    shl         rcx, 32
    or          rcx, rdi
    je          .L14
.L10:
    xor         edi, edi
.L9:
    rep         bsf rax, rcx
.L15:
    sub         rdx, rsi
    add         rdx, rdi
    add         rdx, rax
    mov         eax, 1
    pop         rbx
    ret
.L14:
    pmovmskb    ecx, xmm9
    pmovmskb    edi, xmm8
    shl         edi, 16
    or          edi, ecx
    pmovmskb    r8d, xmm5
    pmovmskb    ecx, xmm4
    shl         ecx, 16
    or          ecx, r8d
    shl         rcx, 32
    or          rcx, rdi
    mov         edi, 64
    jne         .L9
.L13:
    lea         rcx, [rsi + rax]
    lea         rdx, [rsi + rax]
    add         rdx, -256
    cmp         rax, 513
    jae         .L16
#APP
    movdqu      xmm7, xmmword ptr [rdx]
    movdqu      xmm6, xmmword ptr [rdx + 16]
    movdqu      xmm3, xmmword ptr [rdx + 32]
    movdqu      xmm2, xmmword ptr [rdx + 48]
#NO_APP
    movdqa      xmm4, xmm1
    pcmpeqb     xmm4, xmm7
    movdqa      xmm5, xmm1
    pcmpeqb     xmm5, xmm6
    movdqa      xmm8, xmm1
    pcmpeqb     xmm8, xmm3
    movdqa      xmm9, xmm1
    pcmpeqb     xmm9, xmm2
    pcmpeqb     xmm7, xmm0
    por         xmm7, xmm4
    pcmpeqb     xmm6, xmm0
    por         xmm6, xmm5
    pcmpeqb     xmm3, xmm0
    por         xmm3, xmm8
    pcmpeqb     xmm2, xmm0
    por         xmm2, xmm9
#APP
    movdqu      xmm9, xmmword ptr [rdx + 64]
    movdqu      xmm8, xmmword ptr [rdx + 80]
    movdqu      xmm5, xmmword ptr [rdx + 96]
    movdqu      xmm4, xmmword ptr [rdx + 112]
#NO_APP
    movdqa      xmm10, xmm1
    pcmpeqb     xmm10, xmm9
    movdqa      xmm11, xmm1
    pcmpeqb     xmm11, xmm8
    movdqa      xmm12, xmm1
    pcmpeqb     xmm12, xmm5
    movdqa      xmm13, xmm1
    pcmpeqb     xmm13, xmm4
    pcmpeqb     xmm9, xmm0
    por         xmm9, xmm10
    pcmpeqb     xmm8, xmm0
    por         xmm8, xmm11
    pcmpeqb     xmm5, xmm0
    por         xmm5, xmm12
    pcmpeqb     xmm4, xmm0
    por         xmm4, xmm13
    movdqa      xmm10, xmm7
    por         xmm10, xmm9
    movdqa      xmm11, xmm8
    por         xmm11, xmm6
    por         xmm11, xmm10
    movdqa      xmm10, xmm4
    por         xmm10, xmm2
    por         xmm10, xmm5
    por         xmm10, xmm11
    por         xmm10, xmm3
    psllw       xmm10, 7
    pmovmskb    eax, xmm10
    test        eax, eax
    je          .L17
    pmovmskb    eax, xmm7
    pmovmskb    edi, xmm6
    shl         edi, 16
    or          edi, eax
    pmovmskb    r8d, xmm3
    pmovmskb    eax, xmm2
    shl         eax, 16
    or          eax, r8d
    shl         rax, 32
    or          rax, rdi
    je          .L18
.L19:
    xor         edi, edi
    rep         bsf rax, rax
    jmp         .L15
.L16:
    mov         edi, esi
    and         edi, 63
    mov         r8d, 256
    sub         r8, rdi
    sub         rax, r8
    neg         rdi
    add         rdi, rsi
    add         rdi, 256
    xor         r8d, r8d
    jmp         .L20
.L21:
    add         rax, -256
    add         rdi, 256
    cmp         rax, 256
    jb          .L22
.L20:
    cmp         rax, 1048575
    jbe         .L23
#APP
    prefetcht0  byte ptr [rdi + 3072]
    prefetcht0  byte ptr [rdi + 3136]
    prefetcht0  byte ptr [rdi + 3200]
    prefetcht0  byte ptr [rdi + 3264]
#NO_APP
.L23:
#APP
    movdqu      xmm7, xmmword ptr [rdi]
    movdqu      xmm6, xmmword ptr [rdi + 16]
    movdqu      xmm3, xmmword ptr [rdi + 32]
    movdqu      xmm2, xmmword ptr [rdi + 48]
#NO_APP
    movdqa      xmm4, xmm1
    pcmpeqb     xmm4, xmm7
    movdqa      xmm5, xmm1
    pcmpeqb     xmm5, xmm6
    movdqa      xmm8, xmm1
    pcmpeqb     xmm8, xmm3
    movdqa      xmm9, xmm1
    pcmpeqb     xmm9, xmm2
    pcmpeqb     xmm7, xmm0
    por         xmm7, xmm4
    pcmpeqb     xmm6, xmm0
    por         xmm6, xmm5
    pcmpeqb     xmm3, xmm0
    por         xmm3, xmm8
    pcmpeqb     xmm2, xmm0
    por         xmm2, xmm9
#APP
    movdqu      xmm9, xmmword ptr [rdi + 64]
    movdqu      xmm8, xmmword ptr [rdi + 80]
    movdqu      xmm5, xmmword ptr [rdi + 96]
    movdqu      xmm4, xmmword ptr [rdi + 112]
#NO_APP
    movdqa      xmm10, xmm1
    pcmpeqb     xmm10, xmm9
    movdqa      xmm11, xmm1
    pcmpeqb     xmm11, xmm8
    movdqa      xmm12, xmm1
    pcmpeqb     xmm12, xmm5
    movdqa      xmm13, xmm1
    pcmpeqb     xmm13, xmm4
    pcmpeqb     xmm9, xmm0
    por         xmm9, xmm10
    pcmpeqb     xmm8, xmm0
    por         xmm8, xmm11
    pcmpeqb     xmm5, xmm0
    por         xmm5, xmm12
    pcmpeqb     xmm4, xmm0
    por         xmm4, xmm13
    movdqa      xmm10, xmm7
    por         xmm10, xmm9
    movdqa      xmm11, xmm8
    por         xmm11, xmm6
    por         xmm11, xmm10
    movdqa      xmm10, xmm4
    por         xmm10, xmm2
    por         xmm10, xmm5
    por         xmm10, xmm11
    por         xmm10, xmm3
    psllw       xmm10, 7
    pmovmskb    r9d, xmm10
    test        r9d, r9d
    je          .L24
    pmovmskb    r9d, xmm7
    pmovmskb    r11d, xmm6
    shl         r11d, 16
    or          r11d, r9d
    pmovmskb    r9d, xmm3
    pmovmskb    r10d, xmm2
    shl         r10d, 16
    or          r10d, r9d
    shl         r10, 32
    or          r10, r11
    jne         .L25
    pmovmskb    r9d, xmm9
    pmovmskb    r11d, xmm8
    shl         r11d, 16
    or          r11d, r9d
    pmovmskb    r9d, xmm5
    pmovmskb    r10d, xmm4
    shl         r10d, 16
    or          r10d, r9d
    shl         r10, 32
    or          r10, r11
    jne         .L26
.L24:
    lea         r9, [rdi + 128]
#APP
    movdqu      xmm7, xmmword ptr [r9]
    movdqu      xmm6, xmmword ptr [r9 + 16]
    movdqu      xmm3, xmmword ptr [r9 + 32]
    movdqu      xmm2, xmmword ptr [r9 + 48]
#NO_APP
    movdqa      xmm4, xmm1
    pcmpeqb     xmm4, xmm7
    movdqa      xmm5, xmm1
    pcmpeqb     xmm5, xmm6
    movdqa      xmm8, xmm1
    pcmpeqb     xmm8, xmm3
    movdqa      xmm9, xmm1
    pcmpeqb     xmm9, xmm2
    pcmpeqb     xmm7, xmm0
    por         xmm7, xmm4
    pcmpeqb     xmm6, xmm0
    por         xmm6, xmm5
    pcmpeqb     xmm3, xmm0
    por         xmm3, xmm8
    pcmpeqb     xmm2, xmm0
    por         xmm2, xmm9
#APP
    movdqu      xmm9, xmmword ptr [r9 + 64]
    movdqu      xmm8, xmmword ptr [r9 + 80]
    movdqu      xmm5, xmmword ptr [r9 + 96]
    movdqu      xmm4, xmmword ptr [r9 + 112]
#NO_APP
    movdqa      xmm10, xmm1
    pcmpeqb     xmm10, xmm9
    movdqa      xmm11, xmm1
    pcmpeqb     xmm11, xmm8
    movdqa      xmm12, xmm1
    pcmpeqb     xmm12, xmm5
    movdqa      xmm13, xmm1
    pcmpeqb     xmm13, xmm4
    pcmpeqb     xmm9, xmm0
    por         xmm9, xmm10
    pcmpeqb     xmm8, xmm0
    por         xmm8, xmm11
    pcmpeqb     xmm5, xmm0
    por         xmm5, xmm12
    pcmpeqb     xmm4, xmm0
    por         xmm4, xmm13
    movdqa      xmm10, xmm7
    por         xmm10, xmm9
    movdqa      xmm11, xmm8
    por         xmm11, xmm6
    por         xmm11, xmm10
    movdqa      xmm10, xmm4
    por         xmm10, xmm2
    por         xmm10, xmm5
    por         xmm10, xmm11
    por         xmm10, xmm3
    psllw       xmm10, 7
    pmovmskb    r10d, xmm10
    test        r10d, r10d
    je          .L21
    pmovmskb    r10d, xmm7
    pmovmskb    r11d, xmm6
    shl         r11d, 16
    or          r11d, r10d
    pmovmskb    ebx, xmm3
    pmovmskb    r10d, xmm2
    shl         r10d, 16
    or          r10d, ebx
    shl         r10, 32
    or          r10, r11
    jne         .L27
    pmovmskb    r10d, xmm9
    pmovmskb    r11d, xmm8
    shl         r11d, 16
    or          r11d, r10d
    pmovmskb    ebx, xmm5
    pmovmskb    r10d, xmm4
    shl         r10d, 16
    or          r10d, ebx
    shl         r10, 32
    or          r10, r11
    je          .L21
    mov         r8d, 64
.L27:
    mov         rdi, r9
    jmp         .L25
.L22:
    test        rax, rax
    je          .L3
#APP
    movdqu      xmm7, xmmword ptr [rdx]
    movdqu      xmm6, xmmword ptr [rdx + 16]
    movdqu      xmm3, xmmword ptr [rdx + 32]
    movdqu      xmm2, xmmword ptr [rdx + 48]
#NO_APP
    movdqa      xmm4, xmm1
    pcmpeqb     xmm4, xmm7
    movdqa      xmm5, xmm1
    pcmpeqb     xmm5, xmm6
    movdqa      xmm8, xmm1
    pcmpeqb     xmm8, xmm3
    movdqa      xmm9, xmm1
    pcmpeqb     xmm9, xmm2
    pcmpeqb     xmm7, xmm0
    por         xmm7, xmm4
    pcmpeqb     xmm6, xmm0
    por         xmm6, xmm5
    pcmpeqb     xmm3, xmm0
    por         xmm3, xmm8
    pcmpeqb     xmm2, xmm0
    por         xmm2, xmm9
#APP
    movdqu      xmm9, xmmword ptr [rdx + 64]
    movdqu      xmm8, xmmword ptr [rdx + 80]
    movdqu      xmm5, xmmword ptr [rdx + 96]
    movdqu      xmm4, xmmword ptr [rdx + 112]
#NO_APP
    movdqa      xmm10, xmm1
    pcmpeqb     xmm10, xmm9
    movdqa      xmm11, xmm1
    pcmpeqb     xmm11, xmm8
    movdqa      xmm12, xmm1
    pcmpeqb     xmm12, xmm5
    movdqa      xmm13, xmm1
    pcmpeqb     xmm13, xmm4
    pcmpeqb     xmm9, xmm0
    por         xmm9, xmm10
    pcmpeqb     xmm8, xmm0
    por         xmm8, xmm11
    pcmpeqb     xmm5, xmm0
    por         xmm5, xmm12
    pcmpeqb     xmm4, xmm0
    por         xmm4, xmm13
    movdqa      xmm10, xmm7
    por         xmm10, xmm9
    movdqa      xmm11, xmm8
    por         xmm11, xmm6
    por         xmm11, xmm10
    movdqa      xmm10, xmm4
    por         xmm10, xmm2
    por         xmm10, xmm5
    por         xmm10, xmm11
    por         xmm10, xmm3
    psllw       xmm10, 7
    pmovmskb    eax, xmm10
    test        eax, eax
    je          .L28
    pmovmskb    eax, xmm7
    pmovmskb    edi, xmm6
    shl         edi, 16
    or          edi, eax
    pmovmskb    r8d, xmm3
    pmovmskb    eax, xmm2
    shl         eax, 16
    or          eax, r8d
    shl         rax, 32
    or          rax, rdi
    jne         .L19
    pmovmskb    eax, xmm9
    pmovmskb    edi, xmm8
    shl         edi, 16
    or          edi, eax
    pmovmskb    r8d, xmm5
    pmovmskb    eax, xmm4
    shl         eax, 16
    or          eax, r8d
    shl         rax, 32
    or          rax, rdi
    mov         edi, 64
    jne         .L29
.L28:
    add         rcx, -128
#APP
    movdqu      xmm6, xmmword ptr [rcx]
    movdqu      xmm5, xmmword ptr [rcx + 16]
    movdqu      xmm3, xmmword ptr [rcx + 32]
    movdqu      xmm2, xmmword ptr [rcx + 48]
#NO_APP
    movdqa      xmm4, xmm1
    pcmpeqb     xmm4, xmm6
    movdqa      xmm7, xmm1
    pcmpeqb     xmm7, xmm5
    movdqa      xmm8, xmm1
    pcmpeqb     xmm8, xmm3
    movdqa      xmm9, xmm1
    pcmpeqb     xmm9, xmm2
    pcmpeqb     xmm6, xmm0
    por         xmm6, xmm4
    pcmpeqb     xmm5, xmm0
    por         xmm5, xmm7
    pcmpeqb     xmm3, xmm0
    por         xmm3, xmm8
    pcmpeqb     xmm2, xmm0
    por         xmm2, xmm9
#APP
    movdqu      xmm8, xmmword ptr [rcx + 64]
    movdqu      xmm7, xmmword ptr [rcx + 80]
    movdqu      xmm4, xmmword ptr [rcx + 96]
    movdqu      xmm9, xmmword ptr [rcx + 112]
#NO_APP
    jmp         .L30
.L18:
    pmovmskb    eax, xmm9
    pmovmskb    edi, xmm8
    shl         edi, 16
    or          edi, eax
    pmovmskb    r8d, xmm5
    pmovmskb    eax, xmm4
    shl         eax, 16
    or          eax, r8d
    shl         rax, 32
    or          rax, rdi
    mov         edi, 64
    jne         .L29
.L17:
    add         rcx, -128
#APP
    movdqu      xmm6, xmmword ptr [rcx]
    movdqu      xmm5, xmmword ptr [rcx + 16]
    movdqu      xmm3, xmmword ptr [rcx + 32]
    movdqu      xmm2, xmmword ptr [rcx + 48]
#NO_APP
    movdqa      xmm4, xmm1
    pcmpeqb     xmm4, xmm6
    movdqa      xmm7, xmm1
    pcmpeqb     xmm7, xmm5
    movdqa      xmm8, xmm1
    pcmpeqb     xmm8, xmm3
    movdqa      xmm9, xmm1
    pcmpeqb     xmm9, xmm2
    pcmpeqb     xmm6, xmm0
    por         xmm6, xmm4
    pcmpeqb     xmm5, xmm0
    por         xmm5, xmm7
    pcmpeqb     xmm3, xmm0
    por         xmm3, xmm8
    pcmpeqb     xmm2, xmm0
    por         xmm2, xmm9
#APP
    movdqu      xmm8, xmmword ptr [rcx + 64]
    movdqu      xmm7, xmmword ptr [rcx + 80]
    movdqu      xmm4, xmmword ptr [rcx + 96]
    movdqu      xmm9, xmmword ptr [rcx + 112]
#NO_APP
.L30:
    movdqa      xmm10, xmm1
    pcmpeqb     xmm10, xmm8
    movdqa      xmm11, xmm1
    pcmpeqb     xmm11, xmm7
    movdqa      xmm12, xmm1
    pcmpeqb     xmm12, xmm4
    pcmpeqb     xmm1, xmm9
    pcmpeqb     xmm8, xmm0
    por         xmm8, xmm10
    pcmpeqb     xmm7, xmm0
    por         xmm7, xmm11
    pcmpeqb     xmm4, xmm0
    por         xmm4, xmm12
    pcmpeqb     xmm0, xmm9
    por         xmm0, xmm1
    movdqa      xmm1, xmm6
    por         xmm1, xmm8
    movdqa      xmm9, xmm7
    por         xmm9, xmm5
    por         xmm9, xmm1
    movdqa      xmm1, xmm0
    por         xmm1, xmm2
    por         xmm1, xmm4
    por         xmm1, xmm9
    por         xmm1, xmm3
    psllw       xmm1, 7
    pmovmskb    eax, xmm1
    test        eax, eax
    je          .L3
    pmovmskb    eax, xmm6
    pmovmskb    edx, xmm5
    shl         edx, 16
    or          edx, eax
    pmovmskb    edi, xmm3
    pmovmskb    eax, xmm2
    shl         eax, 16
    or          eax, edi
    shl         rax, 32
    or          rax, rdx
    je          .L31
    xor         edi, edi
    mov         rdx, rcx
    rep         bsf rax, rax
    jmp         .L15
.L26:
    mov         r8d, 64
.L25:
    rep         bsf rax, r10
    sub         rdi, rsi
    add         rdi, r8
    add         rdi, rax
    mov         eax, 1
    mov         rdx, rdi
    pop         rbx
    ret
.L31:
    pmovmskb    eax, xmm8
    pmovmskb    edx, xmm7
    shl         edx, 16
    or          edx, eax
    pmovmskb    edi, xmm4
    pmovmskb    eax, xmm0
    shl         eax, 16
    or          eax, edi
    shl         rax, 32
    or          rax, rdx
    mov         edi, 64
    mov         rdx, rcx
    je          .L3
.L29:
    rep         bsf rax, rax
    jmp         .L15
.L3:
    xor         eax, eax
    pop         rbx
    ret
