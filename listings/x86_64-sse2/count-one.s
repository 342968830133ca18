# count::one of sse2, x86_64-unknown-linux-gnu

    cmp         rdx, 64
    jae         .L1
    jmp         qword ptr [rip + atomic_memchr_kernels::algo::short::count_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
.L1:
    push        r15
    push        r14
    push        r12
    push        rbx
    movd        xmm0, edi
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    mov         ecx, esi
    neg         ecx
    movabs      r11, 6148914691236517205
    movabs      r10, 3689348814741910323
    movabs      r9, 1085102592571150095
    movabs      r8, 72340172838076673
    and         ecx, 63
    je          .L2
    lea         r12, [rsi + rcx]
    mov         rdi, rdx
    sub         rdi, rcx
#APP
    movdqu      xmm1, xmmword ptr [rsi]
    movdqu      xmm2, xmmword ptr [rsi + 16]
    movdqu      xmm3, xmmword ptr [rsi + 32]
    movdqu      xmm4, xmmword ptr [rsi + 48]
#NO_APP
    pcmpeqb     xmm1, xmm0
    pmovmskb    eax, xmm1
    pcmpeqb     xmm2, xmm0
    pmovmskb    r14d, xmm2
    shl         r14d, 16
    or          r14d, eax
    pcmpeqb     xmm3, xmm0
    pmovmskb    eax, xmm3
    pcmpeqb     xmm4, xmm0
    pmovmskb    ebx, xmm4
    shl         ebx, 16
    or          ebx, eax
    shl         rbx, 32
    or          rbx, r14
    neg         cl
    shl         rbx, cl
    mov         rax, rbx
    shr         rax
    and         rax, r11
    sub         rbx, rax
    mov         rax, rbx
    and         rax, r10
    shr         rbx, 2
    and         rbx, r10
    add         rbx, rax
    mov         rax, rbx
    shr         rax, 4
    add         rax, rbx
    and         rax, r9
    imul        rax, r8
    shr         rax, 56
    cmp         rdi, 256
    jae         .L3
.L4:
    cmp         rdi, 64
    jb          .L5
.L6:
    add         rdi, -64
#APP
    movdqu      xmm1, xmmword ptr [r12]
    movdqu      xmm2, xmmword ptr [r12 + 16]
    movdqu      xmm3, xmmword ptr [r12 + 32]
    movdqu      xmm4, xmmword ptr [r12 + 48]
#NO_APP
    add         r12, 64
    pcmpeqb     xmm1, xmm0
    pmovmskb    ecx, xmm1
    pcmpeqb     xmm2, xmm0
    pmovmskb    ebx, xmm2
    shl         ebx, 16
    or          ebx, ecx
    pcmpeqb     xmm3, xmm0
    pmovmskb    ecx, xmm3
    pcmpeqb     xmm4, xmm0
    pmovmskb    r14d, xmm4
    shl         r14d, 16
    or          r14d, ecx
    shl         r14, 32
    or          r14, rbx
    mov         rcx, r14
    shr         rcx
    and         rcx, r11
    sub         r14, rcx
    mov         rcx, r14
    and         rcx, r10
    shr         r14, 2
    and         r14, r10
    add         r14, rcx
    mov         rcx, r14
    shr         rcx, 4
    add         rcx, r14
    and         rcx, r9
    imul        rcx, r8
    shr         rcx, 56
    add         rax, rcx
    cmp         rdi, 63
    ja          .L6
.L5:
    test        rdi, rdi
    je          .L7
    lea         rcx, [rsi + rdx]
    add         rcx, -64
#APP
    movdqu      xmm1, xmmword ptr [rcx]
    movdqu      xmm2, xmmword ptr [rcx + 16]
    movdqu      xmm3, xmmword ptr [rcx + 32]
    movdqu      xmm4, xmmword ptr [rcx + 48]
#NO_APP
    pcmpeqb     xmm1, xmm0
    pmovmskb    ecx, xmm1
    pcmpeqb     xmm2, xmm0
    pmovmskb    esi, xmm2
    shl         esi, 16
    or          esi, ecx
    pcmpeqb     xmm3, xmm0
    pmovmskb    ecx, xmm3
    pcmpeqb     xmm4, xmm0
    pmovmskb    edx, xmm4
    shl         edx, 16
    or          edx, ecx
    shl         rdx, 32
    or          rdx, rsi
    neg         dil
    mov         ecx, edi
    shr         rdx, cl
    mov         rcx, rdx
    shr         rcx
    and         rcx, r11
    sub         rdx, rcx
    mov         rcx, rdx
    and         rcx, r10
    shr         rdx, 2
    and         rdx, r10
    add         rdx, rcx
    mov         rcx, rdx
    shr         rcx, 4
    add         rcx, rdx
    and         rcx, r9
    imul        rcx, r8
    shr         rcx, 56
    add         rax, rcx
.L7:
    pop         rbx
    pop         r12
    pop         r14
    pop         r15
    ret
.L2:
    xor         eax, eax
    mov         r12, rsi
    mov         rdi, rdx
    cmp         rdi, 256
    jb          .L4
.L3:
    mov         ecx, 126
    pxor        xmm1, xmm1
.L8:
    mov         rbx, rdi
    add         rdi, -256
    shr         rdi, 8
    cmp         rdi, 126
    cmovae      rdi, rcx
    mov         r14, r12
    shl         edi, 8
    add         rdi, 256
    xor         r15d, r15d
    pxor        xmm3, xmm3
    pxor        xmm6, xmm6
    pxor        xmm8, xmm8
    pxor        xmm2, xmm2
    pxor        xmm4, xmm4
    pxor        xmm5, xmm5
    pxor        xmm7, xmm7
    pxor        xmm9, xmm9
.L9:
    lea         r12, [r14 + r15]
#APP
    movdqu      xmm10, xmmword ptr [r12]
    movdqu      xmm11, xmmword ptr [r12 + 16]
    movdqu      xmm12, xmmword ptr [r12 + 32]
    movdqu      xmm13, xmmword ptr [r12 + 48]
#NO_APP
    pcmpeqb     xmm10, xmm0
    psubb       xmm7, xmm10
    pcmpeqb     xmm11, xmm0
    psubb       xmm5, xmm11
    pcmpeqb     xmm12, xmm0
    psubb       xmm4, xmm12
    pcmpeqb     xmm13, xmm0
    psubb       xmm2, xmm13
#APP
    movdqu      xmm10, xmmword ptr [r12 + 64]
    movdqu      xmm11, xmmword ptr [r12 + 80]
    movdqu      xmm12, xmmword ptr [r12 + 96]
    movdqu      xmm13, xmmword ptr [r12 + 112]
#NO_APP
    pcmpeqb     xmm10, xmm0
    psubb       xmm9, xmm10
    pcmpeqb     xmm11, xmm0
    psubb       xmm8, xmm11
    pcmpeqb     xmm12, xmm0
    psubb       xmm6, xmm12
    pcmpeqb     xmm13, xmm0
    psubb       xmm3, xmm13
#APP
    movdqu      xmm10, xmmword ptr [r12 + 128]
    movdqu      xmm11, xmmword ptr [r12 + 144]
    movdqu      xmm12, xmmword ptr [r12 + 160]
    movdqu      xmm13, xmmword ptr [r12 + 176]
#NO_APP
    pcmpeqb     xmm10, xmm0
    psubb       xmm7, xmm10
    pcmpeqb     xmm11, xmm0
    psubb       xmm5, xmm11
    pcmpeqb     xmm12, xmm0
    psubb       xmm4, xmm12
    pcmpeqb     xmm13, xmm0
    psubb       xmm2, xmm13
#APP
    movdqu      xmm10, xmmword ptr [r12 + 192]
    movdqu      xmm11, xmmword ptr [r12 + 208]
    movdqu      xmm12, xmmword ptr [r12 + 224]
    movdqu      xmm13, xmmword ptr [r12 + 240]
#NO_APP
    pcmpeqb     xmm10, xmm0
    psubb       xmm9, xmm10
    pcmpeqb     xmm11, xmm0
    psubb       xmm8, xmm11
    pcmpeqb     xmm12, xmm0
    psubb       xmm6, xmm12
    pcmpeqb     xmm13, xmm0
    psubb       xmm3, xmm13
    add         r15, 256
    cmp         rdi, r15
    jne         .L9
    psadbw      xmm9, xmm1
    psadbw      xmm8, xmm1
    psadbw      xmm6, xmm1
    psadbw      xmm3, xmm1
    psadbw      xmm7, xmm1
    paddq       xmm7, xmm9
    psadbw      xmm5, xmm1
    paddq       xmm5, xmm8
    psadbw      xmm4, xmm1
    paddq       xmm4, xmm6
    paddq       xmm4, xmm7
    psadbw      xmm2, xmm1
    paddq       xmm2, xmm3
    paddq       xmm2, xmm5
    paddq       xmm2, xmm4
    pshufd      xmm3, xmm2, 238
    paddq       xmm3, xmm2
    movq        rdi, xmm3
    add         rax, rdi
    mov         rdi, rbx
    sub         rdi, r15
    lea         r12, [r14 + r15]
    cmp         rdi, 255
    ja          .L8
    sub         rbx, r15
    add         r14, r15
    mov         r12, r14
    mov         rdi, rbx
    cmp         rdi, 64
    jae         .L6
    jmp         .L5
