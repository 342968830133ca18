# rfind2 of SSE2, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        rbx
    push        rax
    mov         rax, rdx
    cmp         rdx, 64
    jae         .L1
    mov         rdx, rax
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<2>, atomic_memchr_kernels::algo::direction::Backward>]
    jmp         .L2
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
    jae         .L3
    add         rax, -64
    lea         rcx, [rsi + rax]
#APP
    movdqu      xmm5, xmmword ptr [rsi]
    movdqu      xmm4, xmmword ptr [rsi + 16]
    movdqu      xmm3, xmmword ptr [rsi + 32]
    movdqu      xmm2, xmmword ptr [rsi + 48]
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
    movdqu      xmm8, xmmword ptr [rcx]
    movdqu      xmm7, xmmword ptr [rcx + 16]
    movdqu      xmm6, xmmword ptr [rcx + 32]
    movdqu      xmm9, xmmword ptr [rcx + 48]
#NO_APP
    movdqa      xmm10, xmm1
    pcmpeqb     xmm10, xmm8
    movdqa      xmm11, xmm1
    pcmpeqb     xmm11, xmm7
    movdqa      xmm12, xmm1
    pcmpeqb     xmm12, xmm6
    pcmpeqb     xmm1, xmm9
    pcmpeqb     xmm8, xmm0
    por         xmm8, xmm10
    pcmpeqb     xmm7, xmm0
    por         xmm7, xmm11
    pcmpeqb     xmm6, xmm0
    por         xmm6, xmm12
    pcmpeqb     xmm0, xmm9
    por         xmm0, xmm1
    movdqa      xmm1, xmm5
    por         xmm1, xmm8
    movdqa      xmm9, xmm7
    por         xmm9, xmm4
    por         xmm9, xmm1
    movdqa      xmm1, xmm0
    por         xmm1, xmm2
    por         xmm1, xmm6
    por         xmm1, xmm9
    por         xmm1, xmm3
    psllw       xmm1, 7
    pmovmskb    ecx, xmm1
    test        ecx, ecx
    je          .L4
    pmovmskb    ecx, xmm8
    pmovmskb    edx, xmm7
    shl         edx, 16
    or          edx, ecx
    pmovmskb    esi, xmm6
    pmovmskb    ecx, xmm0
    shl         ecx, 16
    or          ecx, esi
    shl         rcx, 32
    or          rcx, rdx
    jne         .L5
    pmovmskb    eax, xmm5
    pmovmskb    edx, xmm4
    shl         edx, 16
    or          edx, eax
    pmovmskb    eax, xmm3
    pmovmskb    ecx, xmm2
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
    movdqa      xmm10, xmm5
    por         xmm10, xmm9
    movdqa      xmm11, xmm8
    por         xmm11, xmm4
    por         xmm11, xmm10
    movdqa      xmm10, xmm6
    por         xmm10, xmm2
    por         xmm10, xmm7
    por         xmm10, xmm11
    por         xmm10, xmm3
    psllw       xmm10, 7
    pmovmskb    eax, xmm10
    test        eax, eax
    je          .L9
    pmovmskb    eax, xmm9
    pmovmskb    edi, xmm8
    shl         edi, 16
    or          edi, eax
    pmovmskb    eax, xmm7
    pmovmskb    edx, xmm6
    shl         edx, 16
    or          edx, eax
    shl         rdx, 32
    or          rdx, rdi
    mov         eax, 64
    jne         .L10
    pmovmskb    eax, xmm5
    pmovmskb    edi, xmm4
    shl         edi, 16
    or          edi, eax
    pmovmskb    eax, xmm3
    pmovmskb    edx, xmm2
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
    movdqu      xmm5, xmmword ptr [rdx]
    movdqu      xmm4, xmmword ptr [rdx + 16]
    movdqu      xmm3, xmmword ptr [rdx + 32]
    movdqu      xmm2, xmmword ptr [rdx + 48]
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
    movdqu      xmm9, xmmword ptr [rdx + 64]
    movdqu      xmm8, xmmword ptr [rdx + 80]
    movdqu      xmm7, xmmword ptr [rdx + 96]
    movdqu      xmm6, xmmword ptr [rdx + 112]
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
    movdqa      xmm10, xmm5
    por         xmm10, xmm9
    movdqa      xmm11, xmm8
    por         xmm11, xmm4
    por         xmm11, xmm10
    movdqa      xmm10, xmm6
    por         xmm10, xmm2
    por         xmm10, xmm7
    por         xmm10, xmm11
    por         xmm10, xmm3
    psllw       xmm10, 7
    pmovmskb    edi, xmm10
    test        edi, edi
    je          .L11
    pmovmskb    edi, xmm9
    pmovmskb    r8d, xmm8
    shl         r8d, 16
    or          r8d, edi
    pmovmskb    r9d, xmm7
    pmovmskb    edi, xmm6
    shl         edi, 16
    or          edi, r9d
    shl         rdi, 32
    or          rdi, r8
    mov         r8d, 64
    jne         .L12
    pmovmskb    edi, xmm5
    pmovmskb    r8d, xmm4
    shl         r8d, 16
    or          r8d, edi
    pmovmskb    r9d, xmm3
    pmovmskb    edi, xmm2
    shl         edi, 16
    or          edi, r9d
    shl         rdi, 32
    or          rdi, r8
    je          .L11
    xor         r8d, r8d
    jmp         .L12
.L9:
#APP
    movdqu      xmm5, xmmword ptr [rsi]
    movdqu      xmm4, xmmword ptr [rsi + 16]
    movdqu      xmm3, xmmword ptr [rsi + 32]
    movdqu      xmm2, xmmword ptr [rsi + 48]
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
    movdqu      xmm8, xmmword ptr [rsi + 64]
    movdqu      xmm7, xmmword ptr [rsi + 80]
    movdqu      xmm6, xmmword ptr [rsi + 96]
    movdqu      xmm9, xmmword ptr [rsi + 112]
#NO_APP
    movdqa      xmm10, xmm1
    pcmpeqb     xmm10, xmm8
    movdqa      xmm11, xmm1
    pcmpeqb     xmm11, xmm7
    movdqa      xmm12, xmm1
    pcmpeqb     xmm12, xmm6
    pcmpeqb     xmm1, xmm9
    pcmpeqb     xmm8, xmm0
    por         xmm8, xmm10
    pcmpeqb     xmm7, xmm0
    por         xmm7, xmm11
    pcmpeqb     xmm6, xmm0
    por         xmm6, xmm12
    pcmpeqb     xmm0, xmm9
    por         xmm0, xmm1
    movdqa      xmm1, xmm5
    por         xmm1, xmm8
    movdqa      xmm9, xmm7
    por         xmm9, xmm4
    por         xmm9, xmm1
    movdqa      xmm1, xmm0
    por         xmm1, xmm2
    por         xmm1, xmm6
    por         xmm1, xmm9
    por         xmm1, xmm3
    psllw       xmm1, 7
    pmovmskb    eax, xmm1
    test        eax, eax
    je          .L4
    pmovmskb    eax, xmm8
    pmovmskb    ecx, xmm7
    shl         ecx, 16
    or          ecx, eax
    pmovmskb    eax, xmm6
    pmovmskb    edx, xmm0
    shl         edx, 16
    or          edx, eax
    shl         rdx, 32
    or          rdx, rcx
    mov         eax, 64
    mov         rcx, rsi
    jne         .L10
    pmovmskb    eax, xmm5
    pmovmskb    ecx, xmm4
    shl         ecx, 16
    or          ecx, eax
    pmovmskb    eax, xmm3
    pmovmskb    edx, xmm2
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
    movdqa      xmm10, xmm5
    por         xmm10, xmm9
    movdqa      xmm11, xmm8
    por         xmm11, xmm4
    por         xmm11, xmm10
    movdqa      xmm10, xmm6
    por         xmm10, xmm2
    por         xmm10, xmm7
    por         xmm10, xmm11
    por         xmm10, xmm3
    psllw       xmm10, 7
    pmovmskb    edx, xmm10
    test        edx, edx
    je          .L13
    pmovmskb    edx, xmm9
    pmovmskb    r8d, xmm8
    shl         r8d, 16
    or          r8d, edx
    pmovmskb    edx, xmm7
    pmovmskb    edi, xmm6
    shl         edi, 16
    or          edi, edx
    shl         rdi, 32
    or          rdi, r8
    mov         r8d, 64
    jne         .L14
    pmovmskb    edx, xmm5
    pmovmskb    r8d, xmm4
    shl         r8d, 16
    or          r8d, edx
    pmovmskb    edx, xmm3
    pmovmskb    edi, xmm2
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
    movdqu      xmm5, xmmword ptr [rdx]
    movdqu      xmm4, xmmword ptr [rdx + 16]
    movdqu      xmm3, xmmword ptr [rdx + 32]
    movdqu      xmm2, xmmword ptr [rdx + 48]
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
    movdqu      xmm9, xmmword ptr [rdx + 64]
    movdqu      xmm8, xmmword ptr [rdx + 80]
    movdqu      xmm7, xmmword ptr [rdx + 96]
    movdqu      xmm6, xmmword ptr [rdx + 112]
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
    movdqa      xmm10, xmm5
    por         xmm10, xmm9
    movdqa      xmm11, xmm8
    por         xmm11, xmm4
    por         xmm11, xmm10
    movdqa      xmm10, xmm6
    por         xmm10, xmm2
    por         xmm10, xmm7
    por         xmm10, xmm11
    por         xmm10, xmm3
    psllw       xmm10, 7
    pmovmskb    eax, xmm10
    test        eax, eax
    je          .L17
    pmovmskb    eax, xmm9
    pmovmskb    edi, xmm8
    shl         edi, 16
    or          edi, eax
    pmovmskb    eax, xmm7
    pmovmskb    ecx, xmm6
    shl         ecx, 16
    or          ecx, eax
    shl         rcx, 32
    or          rcx, rdi
    mov         eax, 64
    jne         .L18
    pmovmskb    eax, xmm5
    pmovmskb    edi, xmm4
    shl         edi, 16
    or          edi, eax
    pmovmskb    eax, xmm3
    pmovmskb    ecx, xmm2
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
    lea         rdx, [rsi + r8]
    add         rdx, -256
    lea         r14, [r9 + r11]
#APP
    movdqu      xmm5, xmmword ptr [r14]
    movdqu      xmm4, xmmword ptr [r14 + 16]
    movdqu      xmm3, xmmword ptr [r14 + 32]
    movdqu      xmm2, xmmword ptr [r14 + 48]
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
    movdqu      xmm9, xmmword ptr [r14 + 64]
    movdqu      xmm8, xmmword ptr [r14 + 80]
    movdqu      xmm7, xmmword ptr [r14 + 96]
    movdqu      xmm6, xmmword ptr [r14 + 112]
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
    movdqa      xmm10, xmm5
    por         xmm10, xmm9
    movdqa      xmm11, xmm8
    por         xmm11, xmm4
    por         xmm11, xmm10
    movdqa      xmm10, xmm6
    por         xmm10, xmm2
    por         xmm10, xmm7
    por         xmm10, xmm11
    por         xmm10, xmm3
    psllw       xmm10, 7
    pmovmskb    ebp, xmm10
    test        ebp, ebp
    je          .L24
    pmovmskb    ebp, xmm9
    pmovmskb    r15d, xmm8
    shl         r15d, 16
    or          r15d, ebp
    pmovmskb    ebp, xmm7
    pmovmskb    r14d, xmm6
    shl         r14d, 16
    or          r14d, ebp
    shl         r14, 32
    or          r14, r15
    jne         .L25
    pmovmskb    ebp, xmm5
    pmovmskb    r15d, xmm4
    shl         r15d, 16
    or          r15d, ebp
    pmovmskb    ebp, xmm3
    pmovmskb    r14d, xmm2
    shl         r14d, 16
    or          r14d, ebp
    shl         r14, 32
    or          r14, r15
    jne         .L26
.L24:
    lea         r14, [r10 + r11]
#APP
    movdqu      xmm5, xmmword ptr [r14]
    movdqu      xmm4, xmmword ptr [r14 + 16]
    movdqu      xmm3, xmmword ptr [r14 + 32]
    movdqu      xmm2, xmmword ptr [r14 + 48]
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
    movdqu      xmm9, xmmword ptr [r14 + 64]
    movdqu      xmm8, xmmword ptr [r14 + 80]
    movdqu      xmm7, xmmword ptr [r14 + 96]
    movdqu      xmm6, xmmword ptr [r14 + 112]
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
    movdqa      xmm10, xmm5
    por         xmm10, xmm9
    movdqa      xmm11, xmm8
    por         xmm11, xmm4
    por         xmm11, xmm10
    movdqa      xmm10, xmm6
    por         xmm10, xmm2
    por         xmm10, xmm7
    por         xmm10, xmm11
    por         xmm10, xmm3
    psllw       xmm10, 7
    pmovmskb    ebp, xmm10
    test        ebp, ebp
    je          .L21
    pmovmskb    ebp, xmm9
    pmovmskb    r15d, xmm8
    shl         r15d, 16
    or          r15d, ebp
    pmovmskb    ebp, xmm7
    pmovmskb    r14d, xmm6
    shl         r14d, 16
    or          r14d, ebp
    shl         r14, 32
    or          r14, r15
    jne         .L27
    pmovmskb    ebp, xmm5
    pmovmskb    r15d, xmm4
    shl         r15d, 16
    or          r15d, ebp
    pmovmskb    ebp, xmm3
    pmovmskb    r14d, xmm2
    shl         r14d, 16
    or          r14d, ebp
    shl         r14, 32
    or          r14, r15
    je          .L21
    jmp         .L28
.L17:
#APP
    movdqu      xmm5, xmmword ptr [rsi]
    movdqu      xmm4, xmmword ptr [rsi + 16]
    movdqu      xmm3, xmmword ptr [rsi + 32]
    movdqu      xmm2, xmmword ptr [rsi + 48]
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
    movdqu      xmm8, xmmword ptr [rsi + 64]
    movdqu      xmm7, xmmword ptr [rsi + 80]
    movdqu      xmm6, xmmword ptr [rsi + 96]
    movdqu      xmm9, xmmword ptr [rsi + 112]
#NO_APP
.L29:
    movdqa      xmm10, xmm1
    pcmpeqb     xmm10, xmm8
    movdqa      xmm11, xmm1
    pcmpeqb     xmm11, xmm7
    movdqa      xmm12, xmm1
    pcmpeqb     xmm12, xmm6
    pcmpeqb     xmm1, xmm9
    pcmpeqb     xmm8, xmm0
    por         xmm8, xmm10
    pcmpeqb     xmm7, xmm0
    por         xmm7, xmm11
    pcmpeqb     xmm6, xmm0
    por         xmm6, xmm12
    pcmpeqb     xmm0, xmm9
    por         xmm0, xmm1
    movdqa      xmm1, xmm5
    por         xmm1, xmm8
    movdqa      xmm9, xmm7
    por         xmm9, xmm4
    por         xmm9, xmm1
    movdqa      xmm1, xmm0
    por         xmm1, xmm2
    por         xmm1, xmm6
    por         xmm1, xmm9
    por         xmm1, xmm3
    psllw       xmm1, 7
    pmovmskb    eax, xmm1
    test        eax, eax
    je          .L4
    pmovmskb    eax, xmm8
    pmovmskb    edx, xmm7
    shl         edx, 16
    or          edx, eax
    pmovmskb    eax, xmm6
    pmovmskb    ecx, xmm0
    shl         ecx, 16
    or          ecx, eax
    shl         rcx, 32
    or          rcx, rdx
    mov         eax, 64
    mov         rdx, rsi
    jne         .L18
    pmovmskb    eax, xmm5
    pmovmskb    edx, xmm4
    shl         edx, 16
    or          edx, eax
    pmovmskb    eax, xmm3
    pmovmskb    ecx, xmm2
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
    movdqu      xmm5, xmmword ptr [rdx]
    movdqu      xmm4, xmmword ptr [rdx + 16]
    movdqu      xmm3, xmmword ptr [rdx + 32]
    movdqu      xmm2, xmmword ptr [rdx + 48]
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
    movdqu      xmm9, xmmword ptr [rdx + 64]
    movdqu      xmm8, xmmword ptr [rdx + 80]
    movdqu      xmm7, xmmword ptr [rdx + 96]
    movdqu      xmm6, xmmword ptr [rdx + 112]
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
    movdqa      xmm10, xmm5
    por         xmm10, xmm9
    movdqa      xmm11, xmm8
    por         xmm11, xmm4
    por         xmm11, xmm10
    movdqa      xmm10, xmm6
    por         xmm10, xmm2
    por         xmm10, xmm7
    por         xmm10, xmm11
    por         xmm10, xmm3
    psllw       xmm10, 7
    pmovmskb    eax, xmm10
    test        eax, eax
    je          .L30
    pmovmskb    eax, xmm9
    pmovmskb    edi, xmm8
    shl         edi, 16
    or          edi, eax
    pmovmskb    eax, xmm7
    pmovmskb    ecx, xmm6
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
    add         rsp, 8
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
    pmovmskb    eax, xmm5
    pmovmskb    edi, xmm4
    shl         edi, 16
    or          edi, eax
    pmovmskb    eax, xmm3
    pmovmskb    ecx, xmm2
    shl         ecx, 16
    or          ecx, eax
    shl         rcx, 32
    or          rcx, rdi
    jne         .L19
.L30:
#APP
    movdqu      xmm5, xmmword ptr [rsi]
    movdqu      xmm4, xmmword ptr [rsi + 16]
    movdqu      xmm3, xmmword ptr [rsi + 32]
    movdqu      xmm2, xmmword ptr [rsi + 48]
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
    movdqu      xmm8, xmmword ptr [rsi + 64]
    movdqu      xmm7, xmmword ptr [rsi + 80]
    movdqu      xmm6, xmmword ptr [rsi + 96]
    movdqu      xmm9, xmmword ptr [rsi + 112]
#NO_APP
    jmp         .L29
