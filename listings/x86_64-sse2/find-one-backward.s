# find::one::backward of sse2, x86_64-unknown-linux-gnu

    push        rax
    mov         rax, rdx
    cmp         rdx, 64
    jae         .L1
    mov         rdx, rax
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Backward>]
    pop         rcx
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
    jne         .L4
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
    je          .L5
.L4:
    bsr         rdx, rcx
    add         rdx, rax
    mov         eax, 1
    pop         rcx
    ret
.L2:
    lea         rcx, [rsi + rax]
    cmp         rax, 257
    jae         .L6
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
    movdqa      xmm9, xmm5
    por         xmm9, xmm1
    movdqa      xmm10, xmm2
    por         xmm10, xmm6
    por         xmm10, xmm9
    movdqa      xmm9, xmm4
    por         xmm9, xmm8
    por         xmm9, xmm3
    por         xmm9, xmm10
    por         xmm9, xmm7
    psllw       xmm9, 7
    pmovmskb    eax, xmm9
    test        eax, eax
    je          .L7
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
    jne         .L8
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
    je          .L7
    xor         eax, eax
    jmp         .L8
.L6:
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
    je          .L9
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
    jne         .L10
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
    je          .L9
    xor         r8d, r8d
    jmp         .L10
.L7:
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
    movdqa      xmm0, xmm5
    por         xmm0, xmm1
    movdqa      xmm9, xmm2
    por         xmm9, xmm6
    por         xmm9, xmm0
    movdqa      xmm0, xmm4
    por         xmm0, xmm8
    por         xmm0, xmm3
    por         xmm0, xmm9
    por         xmm0, xmm7
    psllw       xmm0, 7
    pmovmskb    eax, xmm0
    test        eax, eax
    je          .L3
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
    jne         .L8
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
    je          .L5
    mov         rcx, rsi
.L8:
    bsr         rdx, rdx
    sub         rcx, rsi
    add         rcx, rax
    add         rcx, rdx
    mov         eax, 1
    mov         rdx, rcx
    pop         rcx
    ret
.L9:
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
    je          .L11
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
    jne         .L12
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
    je          .L11
    xor         r8d, r8d
.L12:
    mov         rdx, rcx
.L10:
    bsr         rax, rdi
    sub         rdx, rsi
    add         rdx, r8
    add         rdx, rax
    mov         eax, 1
    pop         rcx
    ret
.L11:
    cmp         rax, 513
    jae         .L13
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
    je          .L14
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
    jne         .L15
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
    je          .L14
.L16:
    xor         eax, eax
    jmp         .L15
.L13:
    lea         ecx, [rsi + rax]
    dec         ecx
    and         ecx, 63
    sub         rax, rcx
    lea         rcx, [rax - 193]
    cmp         rcx, 1048576
    jb          .L17
    lea         rdi, [rax + rsi]
    add         rdi, -3521
    xor         eax, eax
    jmp         .L18
.L19:
    add         rcx, -256
    add         rdi, -256
    cmp         rcx, 3328
    jb          .L17
.L18:
#APP
    prefetcht0  byte ptr [rdi]
    prefetcht0  byte ptr [rdi + 64]
    prefetcht0  byte ptr [rdi + 128]
    prefetcht0  byte ptr [rdi + 192]
#NO_APP
    lea         rdx, [rdi + 3200]
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
    pmovmskb    r8d, xmm9
    test        r8d, r8d
    je          .L20
    pmovmskb    r9d, xmm8
    shl         r9d, 16
    pmovmskb    r8d, xmm7
    or          r8d, r9d
    pmovmskb    r9d, xmm6
    shl         r9d, 16
    pmovmskb    r10d, xmm5
    or          r10d, r9d
    shl         r8, 32
    or          r8, r10
    jne         .L21
    pmovmskb    r9d, xmm4
    shl         r9d, 16
    pmovmskb    r8d, xmm3
    or          r8d, r9d
    pmovmskb    r9d, xmm2
    shl         r9d, 16
    pmovmskb    r10d, xmm1
    or          r10d, r9d
    shl         r8, 32
    or          r8, r10
    jne         .L22
.L20:
    lea         rdx, [rdi + 3072]
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
    pmovmskb    r8d, xmm9
    test        r8d, r8d
    je          .L19
    pmovmskb    r9d, xmm8
    shl         r9d, 16
    pmovmskb    r8d, xmm7
    or          r8d, r9d
    pmovmskb    r9d, xmm6
    shl         r9d, 16
    pmovmskb    r10d, xmm5
    or          r10d, r9d
    shl         r8, 32
    or          r8, r10
    jne         .L23
    pmovmskb    edx, xmm4
    shl         edx, 16
    pmovmskb    r8d, xmm3
    or          r8d, edx
    pmovmskb    edx, xmm2
    shl         edx, 16
    pmovmskb    r9d, xmm1
    or          r9d, edx
    shl         r8, 32
    or          r8, r9
    je          .L19
    lea         rdx, [rsi + rcx]
    add         rdx, -256
    jmp         .L24
.L17:
    lea         rdi, [rsi - 256]
    xor         eax, eax
    jmp         .L25
.L26:
    add         rcx, -256
    cmp         rcx, 256
    jb          .L27
.L25:
    lea         rdx, [rsi + rcx]
    add         rdx, -128
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
    pmovmskb    r8d, xmm9
    test        r8d, r8d
    je          .L28
    pmovmskb    r9d, xmm8
    shl         r9d, 16
    pmovmskb    r8d, xmm7
    or          r8d, r9d
    pmovmskb    r9d, xmm6
    shl         r9d, 16
    pmovmskb    r10d, xmm5
    or          r10d, r9d
    shl         r8, 32
    or          r8, r10
    jne         .L23
    pmovmskb    r9d, xmm4
    shl         r9d, 16
    pmovmskb    r8d, xmm3
    or          r8d, r9d
    pmovmskb    r9d, xmm2
    shl         r9d, 16
    pmovmskb    r10d, xmm1
    or          r10d, r9d
    shl         r8, 32
    or          r8, r10
    jne         .L22
.L28:
    lea         rdx, [rdi + rcx]
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
    pmovmskb    edx, xmm9
    test        edx, edx
    je          .L26
    lea         rdx, [rsi + rcx]
    add         rdx, -256
    pmovmskb    r9d, xmm8
    shl         r9d, 16
    pmovmskb    r8d, xmm7
    or          r8d, r9d
    pmovmskb    r9d, xmm6
    shl         r9d, 16
    pmovmskb    r10d, xmm5
    or          r10d, r9d
    shl         r8, 32
    or          r8, r10
    jne         .L23
    pmovmskb    r9d, xmm4
    shl         r9d, 16
    pmovmskb    r8d, xmm3
    or          r8d, r9d
    pmovmskb    r9d, xmm2
    shl         r9d, 16
    pmovmskb    r10d, xmm1
    or          r10d, r9d
    shl         r8, 32
    or          r8, r10
    je          .L26
    jmp         .L24
.L14:
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
    je          .L3
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
    jne         .L15
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
    je          .L5
    mov         rdx, rsi
    jmp         .L15
.L22:
    xor         eax, eax
    jmp         .L24
.L27:
    test        rcx, rcx
    je          .L3
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
.L15:
    bsr         rcx, rcx
    jmp         .L32
.L3:
    xor         eax, eax
.L5:
    pop         rcx
    ret
.L21:
    lea         rdx, [rsi + rcx]
    add         rdx, -128
.L23:
    mov         eax, 64
.L24:
    bsr         rcx, r8
.L32:
    sub         rdx, rsi
    add         rdx, rax
    add         rdx, rcx
    mov         eax, 1
    pop         rcx
    ret
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
    jne         .L16
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
