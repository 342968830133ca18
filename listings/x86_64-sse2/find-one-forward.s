# find::one::forward of sse2, x86_64-unknown-linux-gnu

    push        rbx
    cmp         rdx, 64
    jae         .L1
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Forward>]
    pop         rbx
    ret
.L1:
    movd        xmm0, edi
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    cmp         rdx, 129
    jae         .L2
    add         rdx, -64
    lea         rax, [rsi + rdx]
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
    movdqu      xmm1, xmmword ptr [rax]
    movdqu      xmm2, xmmword ptr [rax + 16]
    movdqu      xmm3, xmmword ptr [rax + 32]
    movdqu      xmm4, xmmword ptr [rax + 48]
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
    pmovmskb    eax, xmm0
    test        eax, eax
    je          .L3
    pmovmskb    ecx, xmm8
    shl         ecx, 16
    pmovmskb    eax, xmm7
    or          eax, ecx
    pmovmskb    ecx, xmm6
    shl         ecx, 16
    pmovmskb    esi, xmm5
    or          esi, ecx
    shl         rax, 32
    or          rax, rsi
    je          .L4
    xor         edx, edx
    jmp         .L5
.L2:
    mov         rdi, rdx
    cmp         rdx, 257
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
    pmovmskb    eax, xmm9
    test        eax, eax
    je          .L7
    pmovmskb    ecx, xmm8
    shl         ecx, 16
    pmovmskb    eax, xmm7
    or          eax, ecx
    pmovmskb    ecx, xmm6
    shl         ecx, 16
    pmovmskb    edx, xmm5
    or          edx, ecx
    shl         rax, 32
    or          rax, rdx
    jne         .L8
    pmovmskb    ecx, xmm4
    shl         ecx, 16
    pmovmskb    eax, xmm3
    or          eax, ecx
    pmovmskb    ecx, xmm2
    shl         ecx, 16
    pmovmskb    edx, xmm1
    or          edx, ecx
    shl         rax, 32
    or          rax, rdx
    mov         ecx, 64
    mov         rdx, rsi
    jne         .L9
.L7:
    lea         rdx, [rsi + rdi]
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
    pmovmskb    ecx, xmm8
    shl         ecx, 16
    pmovmskb    eax, xmm7
    or          eax, ecx
    pmovmskb    ecx, xmm6
    shl         ecx, 16
    pmovmskb    edi, xmm5
    or          edi, ecx
    shl         rax, 32
    or          rax, rdi
    jne         .L10
    pmovmskb    ecx, xmm4
    shl         ecx, 16
    pmovmskb    eax, xmm3
    or          eax, ecx
    pmovmskb    ecx, xmm2
    shl         ecx, 16
    pmovmskb    edi, xmm1
    or          edi, ecx
    shl         rax, 32
    or          rax, rdi
    mov         ecx, 64
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
    pmovmskb    eax, xmm9
    test        eax, eax
    je          .L11
    pmovmskb    ecx, xmm8
    shl         ecx, 16
    pmovmskb    eax, xmm7
    or          eax, ecx
    pmovmskb    ecx, xmm6
    shl         ecx, 16
    pmovmskb    edx, xmm5
    or          edx, ecx
    shl         rax, 32
    or          rax, rdx
    je          .L12
.L8:
    xor         ecx, ecx
    mov         rdx, rsi
    jmp         .L9
.L4:
    pmovmskb    ecx, xmm4
    shl         ecx, 16
    pmovmskb    eax, xmm3
    or          eax, ecx
    pmovmskb    ecx, xmm2
    shl         ecx, 16
    pmovmskb    esi, xmm1
    or          esi, ecx
    shl         rax, 32
    or          rax, rsi
    je          .L3
.L5:
    mov         rcx, rdx
    rep         bsf rdx, rax
    add         rdx, rcx
    mov         eax, 1
    pop         rbx
    ret
.L12:
    pmovmskb    ecx, xmm4
    shl         ecx, 16
    pmovmskb    eax, xmm3
    or          eax, ecx
    pmovmskb    ecx, xmm2
    shl         ecx, 16
    pmovmskb    edx, xmm1
    or          edx, ecx
    shl         rax, 32
    or          rax, rdx
    mov         ecx, 64
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
    pmovmskb    eax, xmm9
    test        eax, eax
    je          .L13
    pmovmskb    ecx, xmm8
    shl         ecx, 16
    pmovmskb    eax, xmm7
    or          eax, ecx
    pmovmskb    ecx, xmm6
    shl         ecx, 16
    pmovmskb    r8d, xmm5
    or          r8d, ecx
    shl         rax, 32
    or          rax, r8
    je          .L14
.L10:
    xor         ecx, ecx
.L9:
    rep         bsf rax, rax
    sub         rdx, rsi
    add         rdx, rcx
    add         rdx, rax
    mov         eax, 1
    pop         rbx
    ret
.L14:
    pmovmskb    ecx, xmm4
    shl         ecx, 16
    pmovmskb    eax, xmm3
    or          eax, ecx
    pmovmskb    ecx, xmm2
    shl         ecx, 16
    pmovmskb    r8d, xmm1
    or          r8d, ecx
    shl         rax, 32
    or          rax, r8
    mov         ecx, 64
    jne         .L9
.L13:
    lea         rax, [rsi + rdi]
    lea         rdx, [rsi + rdi]
    add         rdx, -256
    cmp         rdi, 513
    jae         .L15
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
    je          .L16
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
    je          .L17
.L18:
    xor         edi, edi
    jmp         .L19
.L15:
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
    jb          .L20
    xor         r8d, r8d
    jmp         .L21
.L22:
    mov         r9, rdi
    add         r9, -256
    add         rcx, 256
    mov         rdi, r9
    cmp         r9, 3328
    jb          .L20
.L21:
#APP
    prefetcht0  byte ptr [rcx + 3072]
    prefetcht0  byte ptr [rcx + 3136]
    prefetcht0  byte ptr [rcx + 3200]
    prefetcht0  byte ptr [rcx + 3264]
#NO_APP
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
    je          .L23
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
    jne         .L24
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
    jne         .L25
.L23:
    lea         r10, [rcx + 128]
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
    je          .L22
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
    jne         .L26
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
    je          .L22
    jmp         .L27
.L20:
    xor         r8d, r8d
    jmp         .L28
.L29:
    mov         r9, rdi
    add         r9, -256
    add         rcx, 256
    mov         rdi, r9
    cmp         r9, 256
    jb          .L30
.L28:
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
    je          .L31
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
    jne         .L24
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
    jne         .L25
.L31:
    lea         r10, [rcx + 128]
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
    je          .L29
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
    jne         .L26
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
    je          .L29
.L27:
    mov         r8d, 64
.L26:
    mov         rcx, r10
    jmp         .L24
.L17:
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
    jne         .L19
.L16:
    add         rax, -128
#APP
    movdqu      xmm5, xmmword ptr [rax]
    movdqu      xmm6, xmmword ptr [rax + 16]
    movdqu      xmm7, xmmword ptr [rax + 32]
    movdqu      xmm8, xmmword ptr [rax + 48]
#NO_APP
    pcmpeqb     xmm5, xmm0
    pcmpeqb     xmm6, xmm0
    pcmpeqb     xmm7, xmm0
    pcmpeqb     xmm8, xmm0
#APP
    movdqu      xmm1, xmmword ptr [rax + 64]
    movdqu      xmm2, xmmword ptr [rax + 80]
    movdqu      xmm3, xmmword ptr [rax + 96]
    movdqu      xmm4, xmmword ptr [rax + 112]
#NO_APP
.L32:
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
    pmovmskb    ecx, xmm0
    test        ecx, ecx
    je          .L3
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
    je          .L33
    xor         edi, edi
    mov         rdx, rax
    jmp         .L19
.L25:
    mov         r8d, 64
.L24:
    rep         bsf rax, r9
    sub         rcx, rsi
    add         rcx, r8
    add         rcx, rax
    mov         eax, 1
    mov         rdx, rcx
    pop         rbx
    ret
.L30:
    test        rdi, rdi
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
    pmovmskb    ecx, xmm9
    test        ecx, ecx
    je          .L34
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
    jne         .L18
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
    jne         .L19
.L34:
    add         rax, -128
#APP
    movdqu      xmm5, xmmword ptr [rax]
    movdqu      xmm6, xmmword ptr [rax + 16]
    movdqu      xmm7, xmmword ptr [rax + 32]
    movdqu      xmm8, xmmword ptr [rax + 48]
#NO_APP
    pcmpeqb     xmm5, xmm0
    pcmpeqb     xmm6, xmm0
    pcmpeqb     xmm7, xmm0
    pcmpeqb     xmm8, xmm0
#APP
    movdqu      xmm1, xmmword ptr [rax + 64]
    movdqu      xmm2, xmmword ptr [rax + 80]
    movdqu      xmm3, xmmword ptr [rax + 96]
    movdqu      xmm4, xmmword ptr [rax + 112]
#NO_APP
    jmp         .L32
.L33:
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
    mov         rdx, rax
    je          .L3
.L19:
    rep         bsf rax, rcx
    sub         rdx, rsi
    add         rdx, rdi
    add         rdx, rax
    mov         eax, 1
    pop         rbx
    ret
.L3:
    xor         eax, eax
    pop         rbx
    ret
