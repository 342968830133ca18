# count2 of SSE2, x86_64-unknown-linux-gnu

    push        r15
    push        r14
    push        r12
    push        rbx
    push        rax
    cmp         rdx, 64
    jae         .L1
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<2>>]
    mov         rcx, rax
    shr         rcx
    movabs      rdx, 6148914691236517205
    and         rdx, rcx
    sub         rax, rdx
    movabs      rcx, 3689348814741910323
    mov         rdx, rax
    and         rdx, rcx
    shr         rax, 2
    and         rax, rcx
    add         rax, rdx
    mov         rcx, rax
    shr         rcx, 4
    add         rax, rcx
    movabs      rcx, 1085102592571150095
    and         rax, rcx
    movabs      rcx, 72340172838076673
    imul        rax, rcx
    shr         rax, 56
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
    mov         ecx, esi
    neg         ecx
    movabs      r11, 6148914691236517205
    movabs      r10, 3689348814741910323
    movabs      r9, 1085102592571150095
    movabs      r8, 72340172838076673
    and         ecx, 63
    je          .L3
    lea         r12, [rsi + rcx]
    mov         rdi, rdx
    sub         rdi, rcx
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
    pmovmskb    eax, xmm5
    pmovmskb    r14d, xmm4
    shl         r14d, 16
    or          r14d, eax
    pmovmskb    eax, xmm3
    pmovmskb    ebx, xmm2
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
    jae         .L4
.L5:
    cmp         rdi, 64
    jb          .L6
.L7:
    add         rdi, -64
#APP
    movdqu      xmm5, xmmword ptr [r12]
    movdqu      xmm4, xmmword ptr [r12 + 16]
    movdqu      xmm3, xmmword ptr [r12 + 32]
    movdqu      xmm2, xmmword ptr [r12 + 48]
#NO_APP
    add         r12, 64
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
    pmovmskb    ecx, xmm5
    pmovmskb    ebx, xmm4
    shl         ebx, 16
    or          ebx, ecx
    pmovmskb    ecx, xmm3
    pmovmskb    r14d, xmm2
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
    ja          .L7
.L6:
    test        rdi, rdi
    je          .L2
    lea         rcx, [rsi + rdx]
    add         rcx, -64
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
    pcmpeqb     xmm1, xmm2
    pcmpeqb     xmm5, xmm0
    por         xmm5, xmm6
    pcmpeqb     xmm4, xmm0
    por         xmm4, xmm7
    pcmpeqb     xmm3, xmm0
    por         xmm3, xmm8
    pcmpeqb     xmm0, xmm2
    por         xmm0, xmm1
    pmovmskb    ecx, xmm5
    pmovmskb    esi, xmm4
    shl         esi, 16
    or          esi, ecx
    pmovmskb    ecx, xmm3
    pmovmskb    edx, xmm0
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
.L2:
    add         rsp, 8
    pop         rbx
    pop         r12
    pop         r14
    pop         r15
    ret
.L3:
    xor         eax, eax
    mov         r12, rsi
    mov         rdi, rdx
    cmp         rdi, 256
    jb          .L5
.L4:
    mov         ecx, 126
    pxor        xmm2, xmm2
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
    pxor        xmm4, xmm4
    pxor        xmm7, xmm7
    pxor        xmm9, xmm9
    pxor        xmm3, xmm3
    pxor        xmm5, xmm5
    pxor        xmm6, xmm6
    pxor        xmm8, xmm8
    pxor        xmm10, xmm10
.L9:
    lea         r12, [r14 + r15]
#APP
    movdqu      xmm12, xmmword ptr [r12]
    movdqu      xmm13, xmmword ptr [r12 + 16]
    movdqu      xmm14, xmmword ptr [r12 + 32]
    movdqu      xmm11, xmmword ptr [r12 + 48]
#NO_APP
    movdqa      xmm15, xmm1
    pcmpeqb     xmm15, xmm12
    pcmpeqb     xmm12, xmm0
    por         xmm12, xmm15
    movdqa      xmm15, xmm1
    pcmpeqb     xmm15, xmm13
    psubb       xmm8, xmm12
    movdqa      xmm12, xmm1
    pcmpeqb     xmm12, xmm14
    pcmpeqb     xmm13, xmm0
    por         xmm13, xmm15
    movdqa      xmm15, xmm1
    pcmpeqb     xmm15, xmm11
    psubb       xmm6, xmm13
    pcmpeqb     xmm14, xmm0
    por         xmm14, xmm12
    psubb       xmm5, xmm14
    pcmpeqb     xmm11, xmm0
    por         xmm11, xmm15
    psubb       xmm3, xmm11
#APP
    movdqu      xmm12, xmmword ptr [r12 + 64]
    movdqu      xmm13, xmmword ptr [r12 + 80]
    movdqu      xmm14, xmmword ptr [r12 + 96]
    movdqu      xmm11, xmmword ptr [r12 + 112]
#NO_APP
    movdqa      xmm15, xmm1
    pcmpeqb     xmm15, xmm12
    pcmpeqb     xmm12, xmm0
    por         xmm12, xmm15
    movdqa      xmm15, xmm1
    pcmpeqb     xmm15, xmm13
    psubb       xmm10, xmm12
    movdqa      xmm12, xmm1
    pcmpeqb     xmm12, xmm14
    pcmpeqb     xmm13, xmm0
    por         xmm13, xmm15
    movdqa      xmm15, xmm1
    pcmpeqb     xmm15, xmm11
    psubb       xmm9, xmm13
    pcmpeqb     xmm14, xmm0
    por         xmm14, xmm12
    psubb       xmm7, xmm14
    pcmpeqb     xmm11, xmm0
    por         xmm11, xmm15
    psubb       xmm4, xmm11
#APP
    movdqu      xmm12, xmmword ptr [r12 + 128]
    movdqu      xmm13, xmmword ptr [r12 + 144]
    movdqu      xmm14, xmmword ptr [r12 + 160]
    movdqu      xmm11, xmmword ptr [r12 + 176]
#NO_APP
    movdqa      xmm15, xmm1
    pcmpeqb     xmm15, xmm12
    pcmpeqb     xmm12, xmm0
    por         xmm12, xmm15
    movdqa      xmm15, xmm1
    pcmpeqb     xmm15, xmm13
    psubb       xmm8, xmm12
    movdqa      xmm12, xmm1
    pcmpeqb     xmm12, xmm14
    pcmpeqb     xmm13, xmm0
    por         xmm13, xmm15
    movdqa      xmm15, xmm1
    pcmpeqb     xmm15, xmm11
    psubb       xmm6, xmm13
    pcmpeqb     xmm14, xmm0
    por         xmm14, xmm12
    psubb       xmm5, xmm14
    pcmpeqb     xmm11, xmm0
    por         xmm11, xmm15
    psubb       xmm3, xmm11
#APP
    movdqu      xmm12, xmmword ptr [r12 + 192]
    movdqu      xmm13, xmmword ptr [r12 + 208]
    movdqu      xmm14, xmmword ptr [r12 + 224]
    movdqu      xmm11, xmmword ptr [r12 + 240]
#NO_APP
    movdqa      xmm15, xmm1
    pcmpeqb     xmm15, xmm12
    pcmpeqb     xmm12, xmm0
    por         xmm12, xmm15
    psubb       xmm10, xmm12
    movdqa      xmm12, xmm1
    pcmpeqb     xmm12, xmm13
    pcmpeqb     xmm13, xmm0
    por         xmm13, xmm12
    psubb       xmm9, xmm13
    movdqa      xmm12, xmm1
    pcmpeqb     xmm12, xmm14
    pcmpeqb     xmm14, xmm0
    por         xmm14, xmm12
    psubb       xmm7, xmm14
    movdqa      xmm12, xmm1
    pcmpeqb     xmm12, xmm11
    pcmpeqb     xmm11, xmm0
    por         xmm11, xmm12
    psubb       xmm4, xmm11
    add         r15, 256
    cmp         rdi, r15
    jne         .L9
    psadbw      xmm10, xmm2
    psadbw      xmm9, xmm2
    psadbw      xmm7, xmm2
    psadbw      xmm4, xmm2
    psadbw      xmm8, xmm2
    paddq       xmm8, xmm10
    psadbw      xmm6, xmm2
    paddq       xmm6, xmm9
    psadbw      xmm5, xmm2
    paddq       xmm5, xmm7
    paddq       xmm5, xmm8
    psadbw      xmm3, xmm2
    paddq       xmm3, xmm4
    paddq       xmm3, xmm6
    paddq       xmm3, xmm5
    pshufd      xmm4, xmm3, 238
    paddq       xmm4, xmm3
    movq        rdi, xmm4
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
    jae         .L7
    jmp         .L6
