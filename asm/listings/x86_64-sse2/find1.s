# find1 of SSE2, x86_64-unknown-linux-gnu

    push        rbx
    mov         rax, rdx
    cmp         rdx, 64
    jae         .L1
    mov         rdx, rax
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Forward>]
    pop         rbx
    ret
.L1:
    movd        xmm0, edi
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    cmp         rax, 129
    jae         .L2
    add         rax, -64
    lea         rcx, [rsi + rax]
#APP
    movdqu      xmm5, xmmword ptr [rsi]
    movdqu      xmm6, xmmword ptr [rsi + 16]
    movdqu      xmm7, xmmword ptr [rsi + 32]
    movdqu      xmm8, xmmword ptr [rsi + 48]
#NO_APP
    pcmpeqb     xmm5, xmm0
    pcmpeqb     xmm6, xmm0
    pcmpeqb     xmm7, xmm0
    pcmpeqb     xmm8, xmm0
#APP
    movdqu      xmm1, xmmword ptr [rcx]
    movdqu      xmm2, xmmword ptr [rcx + 16]
    movdqu      xmm3, xmmword ptr [rcx + 32]
    movdqu      xmm4, xmmword ptr [rcx + 48]
#NO_APP
    pcmpeqb     xmm1, xmm0
    pcmpeqb     xmm2, xmm0
    pcmpeqb     xmm3, xmm0
    pcmpeqb     xmm4, xmm0
    movdqa      xmm0, xmm8
    por         xmm0, xmm7
    por         xmm0, xmm4
    movdqa      xmm9, xmm3
    por         xmm9, xmm5
    por         xmm9, xmm0
    movdqa      xmm0, xmm1
    por         xmm0, xmm6
    por         xmm0, xmm2
    por         xmm0, xmm9
    psllw       xmm0, 7
    pmovmskb    ecx, xmm0
    test        ecx, ecx
    je          .L3
    pmovmskb    edx, xmm8
    shl         edx, 16
    pmovmskb    ecx, xmm7
    or          ecx, edx
    pmovmskb    edx, xmm6
    shl         edx, 16
    pmovmskb    esi, xmm5
    or          esi, edx
    shl         rcx, 32
    or          rcx, rsi
    je          .L4
    xor         eax, eax
    jmp         .L5
.L2:
    cmp         rax, 257
    jae         .L6
#APP
    movdqu      xmm5, xmmword ptr [rsi]
    movdqu      xmm6, xmmword ptr [rsi + 16]
    movdqu      xmm7, xmmword ptr [rsi + 32]
    movdqu      xmm8, xmmword ptr [rsi + 48]
#NO_APP
    pcmpeqb     xmm5, xmm0
    pcmpeqb     xmm6, xmm0
    pcmpeqb     xmm7, xmm0
    pcmpeqb     xmm8, xmm0
#APP
    movdqu      xmm1, xmmword ptr [rsi + 64]
    movdqu      xmm2, xmmword ptr [rsi + 80]
    movdqu      xmm3, xmmword ptr [rsi + 96]
    movdqu      xmm4, xmmword ptr [rsi + 112]
#NO_APP
    pcmpeqb     xmm1, xmm0
    pcmpeqb     xmm2, xmm0
    pcmpeqb     xmm3, xmm0
    pcmpeqb     xmm4, xmm0
    movdqa      xmm9, xmm4
    por         xmm9, xmm8
    movdqa      xmm10, xmm7
    por         xmm10, xmm3
    por         xmm10, xmm9
    movdqa      xmm9, xmm5
    por         xmm9, xmm1
    por         xmm9, xmm6
    por         xmm9, xmm10
    por         xmm9, xmm2
    psllw       xmm9, 7
    pmovmskb    ecx, xmm9
    test        ecx, ecx
    je          .L7
    pmovmskb    edx, xmm8
    shl         edx, 16
    pmovmskb    ecx, xmm7
    or          ecx, edx
    pmovmskb    edx, xmm6
    shl         edx, 16
    pmovmskb    edi, xmm5
    or          edi, edx
    shl         rcx, 32
    or          rcx, rdi
    jne         .L8
    pmovmskb    edx, xmm4
    shl         edx, 16
    pmovmskb    ecx, xmm3
    or          ecx, edx
    pmovmskb    edx, xmm2
    shl         edx, 16
    pmovmskb    edi, xmm1
    or          edi, edx
    shl         rcx, 32
    or          rcx, rdi
    mov         edi, 64
    mov         rdx, rsi
    jne         .L9
.L7:
    lea         rdx, [rsi + rax]
    add         rdx, -128
#APP
    movdqu      xmm5, xmmword ptr [rdx]
    movdqu      xmm6, xmmword ptr [rdx + 16]
    movdqu      xmm7, xmmword ptr [rdx + 32]
    movdqu      xmm8, xmmword ptr [rdx + 48]
#NO_APP
    pcmpeqb     xmm5, xmm0
    pcmpeqb     xmm6, xmm0
    pcmpeqb     xmm7, xmm0
    pcmpeqb     xmm8, xmm0
#APP
    movdqu      xmm1, xmmword ptr [rdx + 64]
    movdqu      xmm2, xmmword ptr [rdx + 80]
    movdqu      xmm3, xmmword ptr [rdx + 96]
    movdqu      xmm4, xmmword ptr [rdx + 112]
#NO_APP
    pcmpeqb     xmm1, xmm0
    pcmpeqb     xmm2, xmm0
    pcmpeqb     xmm3, xmm0
    pcmpeqb     xmm4, xmm0
    movdqa      xmm0, xmm4
    por         xmm0, xmm8
    movdqa      xmm9, xmm7
    por         xmm9, xmm3
    por         xmm9, xmm0
    movdqa      xmm0, xmm5
    por         xmm0, xmm1
    por         xmm0, xmm6
    por         xmm0, xmm9
    por         xmm0, xmm2
    psllw       xmm0, 7
    pmovmskb    eax, xmm0
    test        eax, eax
    je          .L3
    pmovmskb    eax, xmm8
    shl         eax, 16
    pmovmskb    ecx, xmm7
    or          ecx, eax
    pmovmskb    eax, xmm6
    shl         eax, 16
    pmovmskb    edi, xmm5
    or          edi, eax
    shl         rcx, 32
    or          rcx, rdi
    jne         .L10
    pmovmskb    eax, xmm4
    shl         eax, 16
    pmovmskb    ecx, xmm3
    or          ecx, eax
    pmovmskb    eax, xmm2
    shl         eax, 16
    pmovmskb    edi, xmm1
    or          edi, eax
    shl         rcx, 32
    or          rcx, rdi
    mov         edi, 64
    jne         .L9
    jmp         .L3
.L6:
#APP
    movdqu      xmm5, xmmword ptr [rsi]
    movdqu      xmm6, xmmword ptr [rsi + 16]
    movdqu      xmm7, xmmword ptr [rsi + 32]
    movdqu      xmm8, xmmword ptr [rsi + 48]
#NO_APP
    pcmpeqb     xmm5, xmm0
    pcmpeqb     xmm6, xmm0
    pcmpeqb     xmm7, xmm0
    pcmpeqb     xmm8, xmm0
#APP
    movdqu      xmm1, xmmword ptr [rsi + 64]
    movdqu      xmm2, xmmword ptr [rsi + 80]
    movdqu      xmm3, xmmword ptr [rsi + 96]
    movdqu      xmm4, xmmword ptr [rsi + 112]
#NO_APP
    pcmpeqb     xmm1, xmm0
    pcmpeqb     xmm2, xmm0
    pcmpeqb     xmm3, xmm0
    pcmpeqb     xmm4, xmm0
    movdqa      xmm9, xmm4
    por         xmm9, xmm8
    movdqa      xmm10, xmm7
    por         xmm10, xmm3
    por         xmm10, xmm9
    movdqa      xmm9, xmm5
    por         xmm9, xmm1
    por         xmm9, xmm6
    por         xmm9, xmm10
    por         xmm9, xmm2
    psllw       xmm9, 7
    pmovmskb    ecx, xmm9
    test        ecx, ecx
    je          .L11
    pmovmskb    edx, xmm8
    shl         edx, 16
    pmovmskb    ecx, xmm7
    or          ecx, edx
    pmovmskb    edx, xmm6
    shl         edx, 16
    pmovmskb    edi, xmm5
    or          edi, edx
    shl         rcx, 32
    or          rcx, rdi
    je          .L12
.L8:
    xor         edi, edi
    mov         rdx, rsi
    jmp         .L9
.L4:
    pmovmskb    edx, xmm4
    shl         edx, 16
    pmovmskb    ecx, xmm3
    or          ecx, edx
    pmovmskb    edx, xmm2
    shl         edx, 16
    pmovmskb    esi, xmm1
    or          esi, edx
    shl         rcx, 32
    or          rcx, rsi
    je          .L3
.L5:
    rep         bsf rdx, rcx
    add         rdx, rax
    mov         eax, 1
    pop         rbx
    ret
.L12:
    pmovmskb    edx, xmm4
    shl         edx, 16
    pmovmskb    ecx, xmm3
    or          ecx, edx
    pmovmskb    edx, xmm2
    shl         edx, 16
    pmovmskb    edi, xmm1
    or          edi, edx
    shl         rcx, 32
    or          rcx, rdi
    mov         edi, 64
    mov         rdx, rsi
    jne         .L9
.L11:
    lea         rdx, [rsi + 128]
#APP
    movdqu      xmm5, xmmword ptr [rdx]
    movdqu      xmm6, xmmword ptr [rdx + 16]
    movdqu      xmm7, xmmword ptr [rdx + 32]
    movdqu      xmm8, xmmword ptr [rdx + 48]
#NO_APP
    pcmpeqb     xmm5, xmm0
    pcmpeqb     xmm6, xmm0
    pcmpeqb     xmm7, xmm0
    pcmpeqb     xmm8, xmm0
#APP
    movdqu      xmm1, xmmword ptr [rdx + 64]
    movdqu      xmm2, xmmword ptr [rdx + 80]
    movdqu      xmm3, xmmword ptr [rdx + 96]
    movdqu      xmm4, xmmword ptr [rdx + 112]
#NO_APP
    pcmpeqb     xmm1, xmm0
    pcmpeqb     xmm2, xmm0
    pcmpeqb     xmm3, xmm0
    pcmpeqb     xmm4, xmm0
    movdqa      xmm9, xmm4
    por         xmm9, xmm8
    movdqa      xmm10, xmm7
    por         xmm10, xmm3
    por         xmm10, xmm9
    movdqa      xmm9, xmm5
    por         xmm9, xmm1
    por         xmm9, xmm6
    por         xmm9, xmm10
    por         xmm9, xmm2
    psllw       xmm9, 7
    pmovmskb    ecx, xmm9
    test        ecx, ecx
    je          .L13
    pmovmskb    edi, xmm8
    shl         edi, 16
    pmovmskb    ecx, xmm7
    or          ecx, edi
    pmovmskb    edi, xmm6
    shl         edi, 16
    pmovmskb    r8d, xmm5
    or          r8d, edi
    shl         rcx, 32
    or          rcx, r8
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
    pmovmskb    edi, xmm4
    shl         edi, 16
    pmovmskb    ecx, xmm3
    or          ecx, edi
    pmovmskb    edi, xmm2
    shl         edi, 16
    pmovmskb    r8d, xmm1
    or          r8d, edi
    shl         rcx, 32
    or          rcx, r8
    mov         edi, 64
    jne         .L9
.L13:
    lea         rcx, [rsi + rax]
    lea         rdx, [rsi + rax]
    add         rdx, -256
    cmp         rax, 513
    jae         .L16
#APP
    movdqu      xmm5, xmmword ptr [rdx]
    movdqu      xmm6, xmmword ptr [rdx + 16]
    movdqu      xmm7, xmmword ptr [rdx + 32]
    movdqu      xmm8, xmmword ptr [rdx + 48]
#NO_APP
    pcmpeqb     xmm5, xmm0
    pcmpeqb     xmm6, xmm0
    pcmpeqb     xmm7, xmm0
    pcmpeqb     xmm8, xmm0
#APP
    movdqu      xmm1, xmmword ptr [rdx + 64]
    movdqu      xmm2, xmmword ptr [rdx + 80]
    movdqu      xmm3, xmmword ptr [rdx + 96]
    movdqu      xmm4, xmmword ptr [rdx + 112]
#NO_APP
    pcmpeqb     xmm1, xmm0
    pcmpeqb     xmm2, xmm0
    pcmpeqb     xmm3, xmm0
    pcmpeqb     xmm4, xmm0
    movdqa      xmm9, xmm4
    por         xmm9, xmm8
    movdqa      xmm10, xmm7
    por         xmm10, xmm3
    por         xmm10, xmm9
    movdqa      xmm9, xmm5
    por         xmm9, xmm1
    por         xmm9, xmm6
    por         xmm9, xmm10
    por         xmm9, xmm2
    psllw       xmm9, 7
    pmovmskb    eax, xmm9
    test        eax, eax
    je          .L17
    pmovmskb    edi, xmm8
    shl         edi, 16
    pmovmskb    eax, xmm7
    or          eax, edi
    pmovmskb    edi, xmm6
    shl         edi, 16
    pmovmskb    r8d, xmm5
    or          r8d, edi
    shl         rax, 32
    or          rax, r8
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
    movdqu      xmm5, xmmword ptr [rdi]
    movdqu      xmm6, xmmword ptr [rdi + 16]
    movdqu      xmm7, xmmword ptr [rdi + 32]
    movdqu      xmm8, xmmword ptr [rdi + 48]
#NO_APP
    pcmpeqb     xmm5, xmm0
    pcmpeqb     xmm6, xmm0
    pcmpeqb     xmm7, xmm0
    pcmpeqb     xmm8, xmm0
#APP
    movdqu      xmm1, xmmword ptr [rdi + 64]
    movdqu      xmm2, xmmword ptr [rdi + 80]
    movdqu      xmm3, xmmword ptr [rdi + 96]
    movdqu      xmm4, xmmword ptr [rdi + 112]
#NO_APP
    pcmpeqb     xmm1, xmm0
    pcmpeqb     xmm2, xmm0
    pcmpeqb     xmm3, xmm0
    pcmpeqb     xmm4, xmm0
    movdqa      xmm9, xmm4
    por         xmm9, xmm8
    movdqa      xmm10, xmm7
    por         xmm10, xmm3
    por         xmm10, xmm9
    movdqa      xmm9, xmm5
    por         xmm9, xmm1
    por         xmm9, xmm6
    por         xmm9, xmm10
    por         xmm9, xmm2
    psllw       xmm9, 7
    pmovmskb    r9d, xmm9
    test        r9d, r9d
    je          .L24
    pmovmskb    r10d, xmm8
    shl         r10d, 16
    pmovmskb    r9d, xmm7
    or          r9d, r10d
    pmovmskb    r10d, xmm6
    shl         r10d, 16
    pmovmskb    r11d, xmm5
    or          r11d, r10d
    shl         r9, 32
    or          r9, r11
    jne         .L25
    pmovmskb    r10d, xmm4
    shl         r10d, 16
    pmovmskb    r9d, xmm3
    or          r9d, r10d
    pmovmskb    r10d, xmm2
    shl         r10d, 16
    pmovmskb    r11d, xmm1
    or          r11d, r10d
    shl         r9, 32
    or          r9, r11
    jne         .L26
.L24:
    lea         r10, [rdi + 128]
#APP
    movdqu      xmm5, xmmword ptr [r10]
    movdqu      xmm6, xmmword ptr [r10 + 16]
    movdqu      xmm7, xmmword ptr [r10 + 32]
    movdqu      xmm8, xmmword ptr [r10 + 48]
#NO_APP
    pcmpeqb     xmm5, xmm0
    pcmpeqb     xmm6, xmm0
    pcmpeqb     xmm7, xmm0
    pcmpeqb     xmm8, xmm0
#APP
    movdqu      xmm1, xmmword ptr [r10 + 64]
    movdqu      xmm2, xmmword ptr [r10 + 80]
    movdqu      xmm3, xmmword ptr [r10 + 96]
    movdqu      xmm4, xmmword ptr [r10 + 112]
#NO_APP
    pcmpeqb     xmm1, xmm0
    pcmpeqb     xmm2, xmm0
    pcmpeqb     xmm3, xmm0
    pcmpeqb     xmm4, xmm0
    movdqa      xmm9, xmm4
    por         xmm9, xmm8
    movdqa      xmm10, xmm7
    por         xmm10, xmm3
    por         xmm10, xmm9
    movdqa      xmm9, xmm5
    por         xmm9, xmm1
    por         xmm9, xmm6
    por         xmm9, xmm10
    por         xmm9, xmm2
    psllw       xmm9, 7
    pmovmskb    r9d, xmm9
    test        r9d, r9d
    je          .L21
    pmovmskb    r11d, xmm8
    shl         r11d, 16
    pmovmskb    r9d, xmm7
    or          r9d, r11d
    pmovmskb    r11d, xmm6
    shl         r11d, 16
    pmovmskb    ebx, xmm5
    or          ebx, r11d
    shl         r9, 32
    or          r9, rbx
    jne         .L27
    pmovmskb    r11d, xmm4
    shl         r11d, 16
    pmovmskb    r9d, xmm3
    or          r9d, r11d
    pmovmskb    r11d, xmm2
    shl         r11d, 16
    pmovmskb    ebx, xmm1
    or          ebx, r11d
    shl         r9, 32
    or          r9, rbx
    je          .L21
    mov         r8d, 64
.L27:
    mov         rdi, r10
    jmp         .L25
.L22:
    test        rax, rax
    je          .L3
#APP
    movdqu      xmm5, xmmword ptr [rdx]
    movdqu      xmm6, xmmword ptr [rdx + 16]
    movdqu      xmm7, xmmword ptr [rdx + 32]
    movdqu      xmm8, xmmword ptr [rdx + 48]
#NO_APP
    pcmpeqb     xmm5, xmm0
    pcmpeqb     xmm6, xmm0
    pcmpeqb     xmm7, xmm0
    pcmpeqb     xmm8, xmm0
#APP
    movdqu      xmm1, xmmword ptr [rdx + 64]
    movdqu      xmm2, xmmword ptr [rdx + 80]
    movdqu      xmm3, xmmword ptr [rdx + 96]
    movdqu      xmm4, xmmword ptr [rdx + 112]
#NO_APP
    pcmpeqb     xmm1, xmm0
    pcmpeqb     xmm2, xmm0
    pcmpeqb     xmm3, xmm0
    pcmpeqb     xmm4, xmm0
    movdqa      xmm9, xmm4
    por         xmm9, xmm8
    movdqa      xmm10, xmm7
    por         xmm10, xmm3
    por         xmm10, xmm9
    movdqa      xmm9, xmm5
    por         xmm9, xmm1
    por         xmm9, xmm6
    por         xmm9, xmm10
    por         xmm9, xmm2
    psllw       xmm9, 7
    pmovmskb    eax, xmm9
    test        eax, eax
    je          .L28
    pmovmskb    edi, xmm8
    shl         edi, 16
    pmovmskb    eax, xmm7
    or          eax, edi
    pmovmskb    edi, xmm6
    shl         edi, 16
    pmovmskb    r8d, xmm5
    or          r8d, edi
    shl         rax, 32
    or          rax, r8
    jne         .L19
    pmovmskb    edi, xmm4
    shl         edi, 16
    pmovmskb    eax, xmm3
    or          eax, edi
    pmovmskb    edi, xmm2
    shl         edi, 16
    pmovmskb    r8d, xmm1
    or          r8d, edi
    shl         rax, 32
    or          rax, r8
    mov         edi, 64
    jne         .L29
.L28:
    add         rcx, -128
#APP
    movdqu      xmm5, xmmword ptr [rcx]
    movdqu      xmm6, xmmword ptr [rcx + 16]
    movdqu      xmm7, xmmword ptr [rcx + 32]
    movdqu      xmm8, xmmword ptr [rcx + 48]
#NO_APP
    pcmpeqb     xmm5, xmm0
    pcmpeqb     xmm6, xmm0
    pcmpeqb     xmm7, xmm0
    pcmpeqb     xmm8, xmm0
#APP
    movdqu      xmm1, xmmword ptr [rcx + 64]
    movdqu      xmm2, xmmword ptr [rcx + 80]
    movdqu      xmm3, xmmword ptr [rcx + 96]
    movdqu      xmm4, xmmword ptr [rcx + 112]
#NO_APP
    jmp         .L30
.L18:
    pmovmskb    edi, xmm4
    shl         edi, 16
    pmovmskb    eax, xmm3
    or          eax, edi
    pmovmskb    edi, xmm2
    shl         edi, 16
    pmovmskb    r8d, xmm1
    or          r8d, edi
    shl         rax, 32
    or          rax, r8
    mov         edi, 64
    jne         .L29
.L17:
    add         rcx, -128
#APP
    movdqu      xmm5, xmmword ptr [rcx]
    movdqu      xmm6, xmmword ptr [rcx + 16]
    movdqu      xmm7, xmmword ptr [rcx + 32]
    movdqu      xmm8, xmmword ptr [rcx + 48]
#NO_APP
    pcmpeqb     xmm5, xmm0
    pcmpeqb     xmm6, xmm0
    pcmpeqb     xmm7, xmm0
    pcmpeqb     xmm8, xmm0
#APP
    movdqu      xmm1, xmmword ptr [rcx + 64]
    movdqu      xmm2, xmmword ptr [rcx + 80]
    movdqu      xmm3, xmmword ptr [rcx + 96]
    movdqu      xmm4, xmmword ptr [rcx + 112]
#NO_APP
.L30:
    pcmpeqb     xmm1, xmm0
    pcmpeqb     xmm2, xmm0
    pcmpeqb     xmm3, xmm0
    pcmpeqb     xmm4, xmm0
    movdqa      xmm0, xmm4
    por         xmm0, xmm8
    movdqa      xmm9, xmm7
    por         xmm9, xmm3
    por         xmm9, xmm0
    movdqa      xmm0, xmm5
    por         xmm0, xmm1
    por         xmm0, xmm6
    por         xmm0, xmm9
    por         xmm0, xmm2
    psllw       xmm0, 7
    pmovmskb    eax, xmm0
    test        eax, eax
    je          .L3
    pmovmskb    edx, xmm8
    shl         edx, 16
    pmovmskb    eax, xmm7
    or          eax, edx
    pmovmskb    edx, xmm6
    shl         edx, 16
    pmovmskb    edi, xmm5
    or          edi, edx
    shl         rax, 32
    or          rax, rdi
    je          .L31
    xor         edi, edi
    mov         rdx, rcx
    rep         bsf rax, rax
    jmp         .L15
.L26:
    mov         r8d, 64
.L25:
    rep         bsf rax, r9
    sub         rdi, rsi
    add         rdi, r8
    add         rdi, rax
    mov         eax, 1
    mov         rdx, rdi
    pop         rbx
    ret
.L31:
    pmovmskb    edx, xmm4
    shl         edx, 16
    pmovmskb    eax, xmm3
    or          eax, edx
    pmovmskb    edx, xmm2
    shl         edx, 16
    pmovmskb    edi, xmm1
    or          edi, edx
    shl         rax, 32
    or          rax, rdi
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
