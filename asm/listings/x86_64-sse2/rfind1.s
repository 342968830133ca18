# rfind1 of SSE2, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        rbx
    push        rax
    mov         rax, rdx
    cmp         rdx, 64
    jae         .L1
    mov         rdx, rax
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Backward>]
    jmp         .L2
.L1:
    movd        xmm0, edi
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    cmp         rax, 129
    jae         .L3
    add         rax, -64
    lea         rcx, [rsi + rax]
#APP
    movdqu      xmm1, xmmword ptr [rsi]
    movdqu      xmm2, xmmword ptr [rsi + 16]
    movdqu      xmm3, xmmword ptr [rsi + 32]
    movdqu      xmm4, xmmword ptr [rsi + 48]
#NO_APP
    pcmpeqb     xmm1, xmm0
    pcmpeqb     xmm2, xmm0
    pcmpeqb     xmm3, xmm0
    pcmpeqb     xmm4, xmm0
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
    movdqa      xmm0, xmm4
    por         xmm0, xmm3
    por         xmm0, xmm8
    movdqa      xmm9, xmm7
    por         xmm9, xmm1
    por         xmm9, xmm0
    movdqa      xmm0, xmm5
    por         xmm0, xmm2
    por         xmm0, xmm6
    por         xmm0, xmm9
    psllw       xmm0, 7
    pmovmskb    ecx, xmm0
    test        ecx, ecx
    je          .L4
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
    jne         .L5
    pmovmskb    eax, xmm4
    shl         eax, 16
    pmovmskb    ecx, xmm3
    or          ecx, eax
    pmovmskb    eax, xmm2
    shl         eax, 16
    pmovmskb    edx, xmm1
    or          edx, eax
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
    movdqu      xmm1, xmmword ptr [rcx]
    movdqu      xmm2, xmmword ptr [rcx + 16]
    movdqu      xmm3, xmmword ptr [rcx + 32]
    movdqu      xmm4, xmmword ptr [rcx + 48]
#NO_APP
    pcmpeqb     xmm1, xmm0
    pcmpeqb     xmm2, xmm0
    pcmpeqb     xmm3, xmm0
    pcmpeqb     xmm4, xmm0
#APP
    movdqu      xmm5, xmmword ptr [rcx + 64]
    movdqu      xmm6, xmmword ptr [rcx + 80]
    movdqu      xmm7, xmmword ptr [rcx + 96]
    movdqu      xmm8, xmmword ptr [rcx + 112]
#NO_APP
    pcmpeqb     xmm5, xmm0
    pcmpeqb     xmm6, xmm0
    pcmpeqb     xmm7, xmm0
    pcmpeqb     xmm8, xmm0
    movdqa      xmm9, xmm8
    por         xmm9, xmm4
    movdqa      xmm10, xmm3
    por         xmm10, xmm7
    por         xmm10, xmm9
    movdqa      xmm9, xmm1
    por         xmm9, xmm5
    por         xmm9, xmm2
    por         xmm9, xmm10
    por         xmm9, xmm6
    psllw       xmm9, 7
    pmovmskb    eax, xmm9
    test        eax, eax
    je          .L9
    pmovmskb    eax, xmm8
    shl         eax, 16
    pmovmskb    edx, xmm7
    or          edx, eax
    pmovmskb    eax, xmm6
    shl         eax, 16
    pmovmskb    edi, xmm5
    or          edi, eax
    shl         rdx, 32
    or          rdx, rdi
    mov         eax, 64
    jne         .L10
    pmovmskb    eax, xmm4
    shl         eax, 16
    pmovmskb    edx, xmm3
    or          edx, eax
    pmovmskb    eax, xmm2
    shl         eax, 16
    pmovmskb    edi, xmm1
    or          edi, eax
    shl         rdx, 32
    or          rdx, rdi
    je          .L9
    xor         eax, eax
    jmp         .L10
.L8:
    lea         rdx, [rcx - 128]
#APP
    movdqu      xmm1, xmmword ptr [rdx]
    movdqu      xmm2, xmmword ptr [rdx + 16]
    movdqu      xmm3, xmmword ptr [rdx + 32]
    movdqu      xmm4, xmmword ptr [rdx + 48]
#NO_APP
    pcmpeqb     xmm1, xmm0
    pcmpeqb     xmm2, xmm0
    pcmpeqb     xmm3, xmm0
    pcmpeqb     xmm4, xmm0
#APP
    movdqu      xmm5, xmmword ptr [rdx + 64]
    movdqu      xmm6, xmmword ptr [rdx + 80]
    movdqu      xmm7, xmmword ptr [rdx + 96]
    movdqu      xmm8, xmmword ptr [rdx + 112]
#NO_APP
    pcmpeqb     xmm5, xmm0
    pcmpeqb     xmm6, xmm0
    pcmpeqb     xmm7, xmm0
    pcmpeqb     xmm8, xmm0
    movdqa      xmm9, xmm8
    por         xmm9, xmm4
    movdqa      xmm10, xmm3
    por         xmm10, xmm7
    por         xmm10, xmm9
    movdqa      xmm9, xmm1
    por         xmm9, xmm5
    por         xmm9, xmm2
    por         xmm9, xmm10
    por         xmm9, xmm6
    psllw       xmm9, 7
    pmovmskb    edi, xmm9
    test        edi, edi
    je          .L11
    pmovmskb    r8d, xmm8
    shl         r8d, 16
    pmovmskb    edi, xmm7
    or          edi, r8d
    pmovmskb    r8d, xmm6
    shl         r8d, 16
    pmovmskb    r9d, xmm5
    or          r9d, r8d
    shl         rdi, 32
    or          rdi, r9
    mov         r8d, 64
    jne         .L12
    pmovmskb    r8d, xmm4
    shl         r8d, 16
    pmovmskb    edi, xmm3
    or          edi, r8d
    pmovmskb    r8d, xmm2
    shl         r8d, 16
    pmovmskb    r9d, xmm1
    or          r9d, r8d
    shl         rdi, 32
    or          rdi, r9
    je          .L11
    xor         r8d, r8d
    jmp         .L12
.L9:
#APP
    movdqu      xmm1, xmmword ptr [rsi]
    movdqu      xmm2, xmmword ptr [rsi + 16]
    movdqu      xmm3, xmmword ptr [rsi + 32]
    movdqu      xmm4, xmmword ptr [rsi + 48]
#NO_APP
    pcmpeqb     xmm1, xmm0
    pcmpeqb     xmm2, xmm0
    pcmpeqb     xmm3, xmm0
    pcmpeqb     xmm4, xmm0
#APP
    movdqu      xmm5, xmmword ptr [rsi + 64]
    movdqu      xmm6, xmmword ptr [rsi + 80]
    movdqu      xmm7, xmmword ptr [rsi + 96]
    movdqu      xmm8, xmmword ptr [rsi + 112]
#NO_APP
    pcmpeqb     xmm5, xmm0
    pcmpeqb     xmm6, xmm0
    pcmpeqb     xmm7, xmm0
    pcmpeqb     xmm8, xmm0
    movdqa      xmm0, xmm8
    por         xmm0, xmm4
    movdqa      xmm9, xmm3
    por         xmm9, xmm7
    por         xmm9, xmm0
    movdqa      xmm0, xmm1
    por         xmm0, xmm5
    por         xmm0, xmm2
    por         xmm0, xmm9
    por         xmm0, xmm6
    psllw       xmm0, 7
    pmovmskb    eax, xmm0
    test        eax, eax
    je          .L4
    pmovmskb    eax, xmm8
    shl         eax, 16
    pmovmskb    edx, xmm7
    or          edx, eax
    pmovmskb    eax, xmm6
    shl         eax, 16
    pmovmskb    ecx, xmm5
    or          ecx, eax
    shl         rdx, 32
    or          rdx, rcx
    mov         eax, 64
    mov         rcx, rsi
    jne         .L10
    pmovmskb    eax, xmm4
    shl         eax, 16
    pmovmskb    edx, xmm3
    or          edx, eax
    pmovmskb    eax, xmm2
    shl         eax, 16
    pmovmskb    ecx, xmm1
    or          ecx, eax
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
    movdqu      xmm1, xmmword ptr [rcx]
    movdqu      xmm2, xmmword ptr [rcx + 16]
    movdqu      xmm3, xmmword ptr [rcx + 32]
    movdqu      xmm4, xmmword ptr [rcx + 48]
#NO_APP
    pcmpeqb     xmm1, xmm0
    pcmpeqb     xmm2, xmm0
    pcmpeqb     xmm3, xmm0
    pcmpeqb     xmm4, xmm0
#APP
    movdqu      xmm5, xmmword ptr [rcx + 64]
    movdqu      xmm6, xmmword ptr [rcx + 80]
    movdqu      xmm7, xmmword ptr [rcx + 96]
    movdqu      xmm8, xmmword ptr [rcx + 112]
#NO_APP
    pcmpeqb     xmm5, xmm0
    pcmpeqb     xmm6, xmm0
    pcmpeqb     xmm7, xmm0
    pcmpeqb     xmm8, xmm0
    movdqa      xmm9, xmm8
    por         xmm9, xmm4
    movdqa      xmm10, xmm3
    por         xmm10, xmm7
    por         xmm10, xmm9
    movdqa      xmm9, xmm1
    por         xmm9, xmm5
    por         xmm9, xmm2
    por         xmm9, xmm10
    por         xmm9, xmm6
    psllw       xmm9, 7
    pmovmskb    edx, xmm9
    test        edx, edx
    je          .L13
    pmovmskb    edx, xmm8
    shl         edx, 16
    pmovmskb    edi, xmm7
    or          edi, edx
    pmovmskb    edx, xmm6
    shl         edx, 16
    pmovmskb    r8d, xmm5
    or          r8d, edx
    shl         rdi, 32
    or          rdi, r8
    mov         r8d, 64
    jne         .L14
    pmovmskb    edx, xmm4
    shl         edx, 16
    pmovmskb    edi, xmm3
    or          edi, edx
    pmovmskb    edx, xmm2
    shl         edx, 16
    pmovmskb    r8d, xmm1
    or          r8d, edx
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
    movdqu      xmm1, xmmword ptr [rdx]
    movdqu      xmm2, xmmword ptr [rdx + 16]
    movdqu      xmm3, xmmword ptr [rdx + 32]
    movdqu      xmm4, xmmword ptr [rdx + 48]
#NO_APP
    pcmpeqb     xmm1, xmm0
    pcmpeqb     xmm2, xmm0
    pcmpeqb     xmm3, xmm0
    pcmpeqb     xmm4, xmm0
#APP
    movdqu      xmm5, xmmword ptr [rdx + 64]
    movdqu      xmm6, xmmword ptr [rdx + 80]
    movdqu      xmm7, xmmword ptr [rdx + 96]
    movdqu      xmm8, xmmword ptr [rdx + 112]
#NO_APP
    pcmpeqb     xmm5, xmm0
    pcmpeqb     xmm6, xmm0
    pcmpeqb     xmm7, xmm0
    pcmpeqb     xmm8, xmm0
    movdqa      xmm9, xmm8
    por         xmm9, xmm4
    movdqa      xmm10, xmm3
    por         xmm10, xmm7
    por         xmm10, xmm9
    movdqa      xmm9, xmm1
    por         xmm9, xmm5
    por         xmm9, xmm2
    por         xmm9, xmm10
    por         xmm9, xmm6
    psllw       xmm9, 7
    pmovmskb    eax, xmm9
    test        eax, eax
    je          .L17
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
    mov         eax, 64
    jne         .L18
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
    movdqu      xmm1, xmmword ptr [r14]
    movdqu      xmm2, xmmword ptr [r14 + 16]
    movdqu      xmm3, xmmword ptr [r14 + 32]
    movdqu      xmm4, xmmword ptr [r14 + 48]
#NO_APP
    pcmpeqb     xmm1, xmm0
    pcmpeqb     xmm2, xmm0
    pcmpeqb     xmm3, xmm0
    pcmpeqb     xmm4, xmm0
#APP
    movdqu      xmm5, xmmword ptr [r14 + 64]
    movdqu      xmm6, xmmword ptr [r14 + 80]
    movdqu      xmm7, xmmword ptr [r14 + 96]
    movdqu      xmm8, xmmword ptr [r14 + 112]
#NO_APP
    pcmpeqb     xmm5, xmm0
    pcmpeqb     xmm6, xmm0
    pcmpeqb     xmm7, xmm0
    pcmpeqb     xmm8, xmm0
    movdqa      xmm9, xmm8
    por         xmm9, xmm4
    movdqa      xmm10, xmm3
    por         xmm10, xmm7
    por         xmm10, xmm9
    movdqa      xmm9, xmm1
    por         xmm9, xmm5
    por         xmm9, xmm2
    por         xmm9, xmm10
    por         xmm9, xmm6
    psllw       xmm9, 7
    pmovmskb    ebp, xmm9
    test        ebp, ebp
    je          .L24
    pmovmskb    ebp, xmm8
    shl         ebp, 16
    pmovmskb    r14d, xmm7
    or          r14d, ebp
    pmovmskb    ebp, xmm6
    shl         ebp, 16
    pmovmskb    r15d, xmm5
    or          r15d, ebp
    shl         r14, 32
    or          r14, r15
    jne         .L25
    pmovmskb    ebp, xmm4
    shl         ebp, 16
    pmovmskb    r14d, xmm3
    or          r14d, ebp
    pmovmskb    ebp, xmm2
    shl         ebp, 16
    pmovmskb    r15d, xmm1
    or          r15d, ebp
    shl         r14, 32
    or          r14, r15
    jne         .L26
.L24:
    lea         r14, [r10 + r11]
#APP
    movdqu      xmm1, xmmword ptr [r14]
    movdqu      xmm2, xmmword ptr [r14 + 16]
    movdqu      xmm3, xmmword ptr [r14 + 32]
    movdqu      xmm4, xmmword ptr [r14 + 48]
#NO_APP
    pcmpeqb     xmm1, xmm0
    pcmpeqb     xmm2, xmm0
    pcmpeqb     xmm3, xmm0
    pcmpeqb     xmm4, xmm0
#APP
    movdqu      xmm5, xmmword ptr [r14 + 64]
    movdqu      xmm6, xmmword ptr [r14 + 80]
    movdqu      xmm7, xmmword ptr [r14 + 96]
    movdqu      xmm8, xmmword ptr [r14 + 112]
#NO_APP
    pcmpeqb     xmm5, xmm0
    pcmpeqb     xmm6, xmm0
    pcmpeqb     xmm7, xmm0
    pcmpeqb     xmm8, xmm0
    movdqa      xmm9, xmm8
    por         xmm9, xmm4
    movdqa      xmm10, xmm3
    por         xmm10, xmm7
    por         xmm10, xmm9
    movdqa      xmm9, xmm1
    por         xmm9, xmm5
    por         xmm9, xmm2
    por         xmm9, xmm10
    por         xmm9, xmm6
    psllw       xmm9, 7
    pmovmskb    ebp, xmm9
    test        ebp, ebp
    je          .L21
    pmovmskb    ebp, xmm8
    shl         ebp, 16
    pmovmskb    r14d, xmm7
    or          r14d, ebp
    pmovmskb    ebp, xmm6
    shl         ebp, 16
    pmovmskb    r15d, xmm5
    or          r15d, ebp
    shl         r14, 32
    or          r14, r15
    jne         .L27
    pmovmskb    ebp, xmm4
    shl         ebp, 16
    pmovmskb    r14d, xmm3
    or          r14d, ebp
    pmovmskb    ebp, xmm2
    shl         ebp, 16
    pmovmskb    r15d, xmm1
    or          r15d, ebp
    shl         r14, 32
    or          r14, r15
    je          .L21
    jmp         .L28
.L17:
#APP
    movdqu      xmm1, xmmword ptr [rsi]
    movdqu      xmm2, xmmword ptr [rsi + 16]
    movdqu      xmm3, xmmword ptr [rsi + 32]
    movdqu      xmm4, xmmword ptr [rsi + 48]
#NO_APP
    pcmpeqb     xmm1, xmm0
    pcmpeqb     xmm2, xmm0
    pcmpeqb     xmm3, xmm0
    pcmpeqb     xmm4, xmm0
#APP
    movdqu      xmm5, xmmword ptr [rsi + 64]
    movdqu      xmm6, xmmword ptr [rsi + 80]
    movdqu      xmm7, xmmword ptr [rsi + 96]
    movdqu      xmm8, xmmword ptr [rsi + 112]
#NO_APP
.L29:
    pcmpeqb     xmm5, xmm0
    pcmpeqb     xmm6, xmm0
    pcmpeqb     xmm7, xmm0
    pcmpeqb     xmm8, xmm0
    movdqa      xmm0, xmm8
    por         xmm0, xmm4
    movdqa      xmm9, xmm3
    por         xmm9, xmm7
    por         xmm9, xmm0
    movdqa      xmm0, xmm1
    por         xmm0, xmm5
    por         xmm0, xmm2
    por         xmm0, xmm9
    por         xmm0, xmm6
    psllw       xmm0, 7
    pmovmskb    eax, xmm0
    test        eax, eax
    je          .L4
    pmovmskb    eax, xmm8
    shl         eax, 16
    pmovmskb    ecx, xmm7
    or          ecx, eax
    pmovmskb    eax, xmm6
    shl         eax, 16
    pmovmskb    edx, xmm5
    or          edx, eax
    shl         rcx, 32
    or          rcx, rdx
    mov         eax, 64
    mov         rdx, rsi
    jne         .L18
    pmovmskb    eax, xmm4
    shl         eax, 16
    pmovmskb    ecx, xmm3
    or          ecx, eax
    pmovmskb    eax, xmm2
    shl         eax, 16
    pmovmskb    edx, xmm1
    or          edx, eax
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
    movdqu      xmm1, xmmword ptr [rdx]
    movdqu      xmm2, xmmword ptr [rdx + 16]
    movdqu      xmm3, xmmword ptr [rdx + 32]
    movdqu      xmm4, xmmword ptr [rdx + 48]
#NO_APP
    pcmpeqb     xmm1, xmm0
    pcmpeqb     xmm2, xmm0
    pcmpeqb     xmm3, xmm0
    pcmpeqb     xmm4, xmm0
#APP
    movdqu      xmm5, xmmword ptr [rdx + 64]
    movdqu      xmm6, xmmword ptr [rdx + 80]
    movdqu      xmm7, xmmword ptr [rdx + 96]
    movdqu      xmm8, xmmword ptr [rdx + 112]
#NO_APP
    pcmpeqb     xmm5, xmm0
    pcmpeqb     xmm6, xmm0
    pcmpeqb     xmm7, xmm0
    pcmpeqb     xmm8, xmm0
    movdqa      xmm9, xmm8
    por         xmm9, xmm4
    movdqa      xmm10, xmm3
    por         xmm10, xmm7
    por         xmm10, xmm9
    movdqa      xmm9, xmm1
    por         xmm9, xmm5
    por         xmm9, xmm2
    por         xmm9, xmm10
    por         xmm9, xmm6
    psllw       xmm9, 7
    pmovmskb    eax, xmm9
    test        eax, eax
    je          .L30
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
    jne         .L19
.L30:
#APP
    movdqu      xmm1, xmmword ptr [rsi]
    movdqu      xmm2, xmmword ptr [rsi + 16]
    movdqu      xmm3, xmmword ptr [rsi + 32]
    movdqu      xmm4, xmmword ptr [rsi + 48]
#NO_APP
    pcmpeqb     xmm1, xmm0
    pcmpeqb     xmm2, xmm0
    pcmpeqb     xmm3, xmm0
    pcmpeqb     xmm4, xmm0
#APP
    movdqu      xmm5, xmmword ptr [rsi + 64]
    movdqu      xmm6, xmmword ptr [rsi + 80]
    movdqu      xmm7, xmmword ptr [rsi + 96]
    movdqu      xmm8, xmmword ptr [rsi + 112]
#NO_APP
    jmp         .L29
