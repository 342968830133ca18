# count::three of sse2, x86_64-unknown-linux-gnu

    cmp         rdx, 64
    jae         .L1
    jmp         qword ptr [rip + atomic_memchr_kernels::algo::short::count_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<3>>]
.L1:
    push        r15
    push        r14
    push        r12
    push        rbx
    sub         rsp, 248
    movd        xmm0, edi
    movdqa      xmm1, xmm0
    punpcklbw   xmm1, xmm0
    pshuflw     xmm1, xmm1, 0
    pshufd      xmm10, xmm1, 68
    movdqa      xmm1, xmm0
    psrld       xmm1, 8
    punpcklbw   xmm1, xmm1
    pshuflw     xmm1, xmm1, 0
    pshufd      xmm11, xmm1, 68
    psrld       xmm0, 16
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm9, xmm0, 68
    mov         ecx, esi
    neg         ecx
    movabs      r11, 6148914691236517205
    movabs      r10, 3689348814741910323
    movabs      r9, 1085102592571150095
    movabs      r8, 72340172838076673
    and         ecx, 63
    je          .L2
#APP
    movdqu      xmm3, xmmword ptr [rsi]
    movdqu      xmm2, xmmword ptr [rsi + 16]
    movdqu      xmm1, xmmword ptr [rsi + 32]
    movdqu      xmm0, xmmword ptr [rsi + 48]
#NO_APP
    lea         r12, [rsi + rcx]
    mov         rdi, rdx
    sub         rdi, rcx
    movdqa      xmm4, xmm10
    pcmpeqb     xmm4, xmm0
    movdqa      xmm5, xmm10
    pcmpeqb     xmm5, xmm1
    movdqa      xmm6, xmm10
    pcmpeqb     xmm6, xmm2
    movdqa      xmm7, xmm10
    pcmpeqb     xmm7, xmm3
    movdqa      xmm8, xmm11
    pcmpeqb     xmm8, xmm0
    por         xmm8, xmm4
    movdqa      xmm4, xmm11
    pcmpeqb     xmm4, xmm1
    por         xmm4, xmm5
    movdqa      xmm5, xmm11
    pcmpeqb     xmm5, xmm2
    por         xmm5, xmm6
    movdqa      xmm6, xmm11
    pcmpeqb     xmm6, xmm3
    por         xmm6, xmm7
    pcmpeqb     xmm3, xmm9
    por         xmm3, xmm6
    pcmpeqb     xmm2, xmm9
    por         xmm2, xmm5
    pcmpeqb     xmm1, xmm9
    por         xmm1, xmm4
    pcmpeqb     xmm0, xmm9
    por         xmm0, xmm8
    pmovmskb    eax, xmm3
    pmovmskb    r14d, xmm2
    shl         r14d, 16
    or          r14d, eax
    pmovmskb    eax, xmm1
    pmovmskb    ebx, xmm0
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
#APP
    movdqu      xmm3, xmmword ptr [r12]
    movdqu      xmm2, xmmword ptr [r12 + 16]
    movdqu      xmm1, xmmword ptr [r12 + 32]
    movdqu      xmm0, xmmword ptr [r12 + 48]
#NO_APP
    add         rdi, -64
    add         r12, 64
    movdqa      xmm4, xmm10
    pcmpeqb     xmm4, xmm0
    movdqa      xmm5, xmm10
    pcmpeqb     xmm5, xmm1
    movdqa      xmm6, xmm10
    pcmpeqb     xmm6, xmm2
    movdqa      xmm7, xmm10
    pcmpeqb     xmm7, xmm3
    movdqa      xmm8, xmm11
    pcmpeqb     xmm8, xmm0
    por         xmm8, xmm4
    movdqa      xmm4, xmm11
    pcmpeqb     xmm4, xmm1
    por         xmm4, xmm5
    movdqa      xmm5, xmm11
    pcmpeqb     xmm5, xmm2
    por         xmm5, xmm6
    movdqa      xmm6, xmm11
    pcmpeqb     xmm6, xmm3
    por         xmm6, xmm7
    pcmpeqb     xmm3, xmm9
    por         xmm3, xmm6
    pcmpeqb     xmm2, xmm9
    por         xmm2, xmm5
    pcmpeqb     xmm1, xmm9
    por         xmm1, xmm4
    pcmpeqb     xmm0, xmm9
    por         xmm0, xmm8
    pmovmskb    ecx, xmm3
    pmovmskb    ebx, xmm2
    shl         ebx, 16
    or          ebx, ecx
    pmovmskb    ecx, xmm1
    pmovmskb    r14d, xmm0
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
    movdqu      xmm2, xmmword ptr [rcx]
    movdqu      xmm1, xmmword ptr [rcx + 16]
    movdqu      xmm0, xmmword ptr [rcx + 32]
    movdqu      xmm3, xmmword ptr [rcx + 48]
#NO_APP
    movdqa      xmm4, xmm10
    pcmpeqb     xmm4, xmm3
    movdqa      xmm5, xmm10
    pcmpeqb     xmm5, xmm0
    movdqa      xmm6, xmm10
    pcmpeqb     xmm6, xmm1
    pcmpeqb     xmm10, xmm2
    movdqa      xmm7, xmm11
    pcmpeqb     xmm7, xmm3
    por         xmm7, xmm4
    movdqa      xmm4, xmm11
    pcmpeqb     xmm4, xmm0
    por         xmm4, xmm5
    movdqa      xmm5, xmm11
    pcmpeqb     xmm5, xmm1
    por         xmm5, xmm6
    pcmpeqb     xmm11, xmm2
    por         xmm11, xmm10
    pcmpeqb     xmm2, xmm9
    por         xmm2, xmm11
    pcmpeqb     xmm1, xmm9
    por         xmm1, xmm5
    pcmpeqb     xmm0, xmm9
    por         xmm0, xmm4
    pcmpeqb     xmm9, xmm3
    por         xmm9, xmm7
    pmovmskb    ecx, xmm2
    pmovmskb    esi, xmm1
    shl         esi, 16
    or          esi, ecx
    pmovmskb    ecx, xmm0
    pmovmskb    edx, xmm9
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
    add         rsp, 248
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
    movdqa      xmmword ptr [rsp - 64], xmm11
    movdqa      xmmword ptr [rsp - 48], xmm10
    movdqa      xmmword ptr [rsp - 32], xmm9
    mov         ecx, 126
    movdqa      xmm14, xmmword ptr [rsp - 32]
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
    pxor        xmm5, xmm5
    pxor        xmm8, xmm8
    xorps       xmm12, xmm12
    pxor        xmm1, xmm1
    pxor        xmm2, xmm2
    pxor        xmm3, xmm3
    pxor        xmm4, xmm4
    pxor        xmm0, xmm0
    movdqa      xmmword ptr [rsp - 128], xmm0
.L9:
    movaps      xmmword ptr [rsp + 128], xmm12
    movdqa      xmmword ptr [rsp + 144], xmm4
    movdqa      xmmword ptr [rsp + 160], xmm8
    movdqa      xmmword ptr [rsp + 176], xmm3
    movdqa      xmmword ptr [rsp + 192], xmm2
    movdqa      xmmword ptr [rsp + 208], xmm5
    movdqa      xmmword ptr [rsp + 224], xmm1
    lea         r12, [r14 + r15]
#APP
    movdqu      xmm3, xmmword ptr [r12]
    movdqu      xmm2, xmmword ptr [r12 + 16]
    movdqu      xmm1, xmmword ptr [r12 + 32]
    movdqu      xmm0, xmmword ptr [r12 + 48]
#NO_APP
    movaps      xmmword ptr [rsp + 64], xmm3
    movaps      xmmword ptr [rsp + 80], xmm2
    movaps      xmmword ptr [rsp + 96], xmm1
    movaps      xmmword ptr [rsp + 112], xmm0
#APP
    movdqu      xmm12, xmmword ptr [r12 + 64]
    movdqu      xmm11, xmmword ptr [r12 + 80]
    movdqu      xmm8, xmmword ptr [r12 + 96]
    movdqu      xmm0, xmmword ptr [r12 + 112]
#NO_APP
    movaps      xmmword ptr [rsp], xmm0
#APP
    movdqu      xmm10, xmmword ptr [r12 + 128]
    movdqu      xmm2, xmmword ptr [r12 + 144]
    movdqu      xmm1, xmmword ptr [r12 + 160]
    movdqu      xmm0, xmmword ptr [r12 + 176]
#NO_APP
    movaps      xmmword ptr [rsp - 112], xmm2
    movaps      xmmword ptr [rsp - 96], xmm1
    movaps      xmmword ptr [rsp - 80], xmm0
#APP
    movdqu      xmm13, xmmword ptr [r12 + 192]
    movdqu      xmm5, xmmword ptr [r12 + 208]
    movdqu      xmm7, xmmword ptr [r12 + 224]
    movdqu      xmm9, xmmword ptr [r12 + 240]
#NO_APP
    movdqa      xmm15, xmmword ptr [rsp - 48]
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm13
    movdqa      xmm6, xmmword ptr [rsp - 64]
    movdqa      xmm4, xmm6
    pcmpeqb     xmm4, xmm13
    por         xmm4, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm5
    movdqa      xmm3, xmm6
    pcmpeqb     xmm3, xmm5
    por         xmm3, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm7
    movdqa      xmm2, xmm6
    pcmpeqb     xmm2, xmm7
    por         xmm2, xmm1
    movdqa      xmm1, xmm15
    pcmpeqb     xmm1, xmm9
    movdqa      xmm0, xmm6
    pcmpeqb     xmm0, xmm9
    por         xmm0, xmm1
    pcmpeqb     xmm13, xmm14
    por         xmm13, xmm4
    pcmpeqb     xmm5, xmm14
    por         xmm5, xmm3
    movdqa      xmmword ptr [rsp - 16], xmm5
    pcmpeqb     xmm7, xmm14
    por         xmm7, xmm2
    movdqa      xmmword ptr [rsp + 16], xmm7
    pcmpeqb     xmm9, xmm14
    por         xmm9, xmm0
    movdqa      xmmword ptr [rsp + 32], xmm9
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm10
    movdqa      xmm1, xmm6
    pcmpeqb     xmm1, xmm10
    movdqa      xmm5, xmm10
    por         xmm1, xmm0
    movdqa      xmm0, xmm15
    movdqa      xmm9, xmmword ptr [rsp - 112]
    pcmpeqb     xmm0, xmm9
    movdqa      xmm2, xmm6
    pcmpeqb     xmm2, xmm9
    por         xmm2, xmm0
    movdqa      xmm0, xmm15
    movdqa      xmm7, xmmword ptr [rsp - 96]
    pcmpeqb     xmm0, xmm7
    movdqa      xmm3, xmm6
    pcmpeqb     xmm3, xmm7
    por         xmm3, xmm0
    movdqa      xmm0, xmm15
    movdqa      xmm10, xmmword ptr [rsp - 80]
    pcmpeqb     xmm0, xmm10
    movdqa      xmm4, xmm6
    pcmpeqb     xmm4, xmm10
    por         xmm4, xmm0
    pcmpeqb     xmm5, xmm14
    por         xmm5, xmm1
    movdqa      xmmword ptr [rsp + 48], xmm5
    pcmpeqb     xmm9, xmm14
    por         xmm9, xmm2
    movdqa      xmmword ptr [rsp - 112], xmm9
    pcmpeqb     xmm7, xmm14
    por         xmm7, xmm3
    movdqa      xmmword ptr [rsp - 96], xmm7
    pcmpeqb     xmm10, xmm14
    por         xmm10, xmm4
    movdqa      xmmword ptr [rsp - 80], xmm10
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm12
    movdqa      xmm1, xmm6
    pcmpeqb     xmm1, xmm12
    por         xmm1, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm11
    movdqa      xmm2, xmm6
    pcmpeqb     xmm2, xmm11
    por         xmm2, xmm0
    movdqa      xmm0, xmm15
    pcmpeqb     xmm0, xmm8
    movdqa      xmm3, xmm6
    pcmpeqb     xmm3, xmm8
    por         xmm3, xmm0
    movdqa      xmm0, xmm15
    movdqa      xmm7, xmmword ptr [rsp]
    pcmpeqb     xmm0, xmm7
    movdqa      xmm4, xmm6
    pcmpeqb     xmm4, xmm7
    por         xmm4, xmm0
    pcmpeqb     xmm12, xmm14
    por         xmm12, xmm1
    pcmpeqb     xmm11, xmm14
    por         xmm11, xmm2
    pcmpeqb     xmm8, xmm14
    por         xmm8, xmm3
    pcmpeqb     xmm7, xmm14
    por         xmm7, xmm4
    pand        xmm12, xmmword ptr [rip + .C1]
    psubb       xmm12, xmm13
    movdqa      xmm2, xmmword ptr [rsp + 160]
    movdqa      xmm0, xmmword ptr [rsp - 128]
    paddb       xmm0, xmm12
    movdqa      xmmword ptr [rsp - 128], xmm0
    pand        xmm11, xmmword ptr [rip + .C1]
    psubb       xmm11, xmmword ptr [rsp - 16]
    movdqa      xmm12, xmmword ptr [rsp + 128]
    paddb       xmm12, xmm11
    movdqa      xmm0, xmm15
    movdqa      xmm13, xmmword ptr [rsp + 64]
    pcmpeqb     xmm0, xmm13
    pand        xmm8, xmmword ptr [rip + .C1]
    psubb       xmm8, xmmword ptr [rsp + 16]
    movdqa      xmm1, xmm15
    movdqa      xmm11, xmmword ptr [rsp + 80]
    pcmpeqb     xmm1, xmm11
    paddb       xmm2, xmm8
    movdqa      xmm8, xmm2
    movdqa      xmm5, xmmword ptr [rsp + 208]
    movdqa      xmm2, xmm15
    movdqa      xmm9, xmmword ptr [rsp + 96]
    pcmpeqb     xmm2, xmm9
    pand        xmm7, xmmword ptr [rip + .C1]
    psubb       xmm7, xmmword ptr [rsp + 32]
    movdqa      xmm10, xmmword ptr [rsp + 112]
    pcmpeqb     xmm15, xmm10
    paddb       xmm5, xmm7
    movdqa      xmm4, xmm6
    pcmpeqb     xmm4, xmm13
    por         xmm4, xmm0
    movdqa      xmm0, xmm6
    pcmpeqb     xmm0, xmm11
    por         xmm0, xmm1
    movdqa      xmm1, xmm6
    pcmpeqb     xmm1, xmm9
    por         xmm1, xmm2
    pcmpeqb     xmm6, xmm10
    por         xmm6, xmm15
    movdqa      xmm3, xmmword ptr [rsp + 176]
    pcmpeqb     xmm13, xmm14
    por         xmm13, xmm4
    movdqa      xmm4, xmmword ptr [rsp + 144]
    pcmpeqb     xmm11, xmm14
    por         xmm11, xmm0
    pcmpeqb     xmm9, xmm14
    por         xmm9, xmm1
    movdqa      xmm1, xmmword ptr [rsp + 224]
    movdqa      xmm0, xmmword ptr [rip + .C1]
    pcmpeqb     xmm10, xmm14
    por         xmm10, xmm6
    movdqa      xmm2, xmmword ptr [rsp + 192]
    pand        xmm13, xmm0
    psubb       xmm13, xmmword ptr [rsp + 48]
    paddb       xmm4, xmm13
    pand        xmm11, xmm0
    psubb       xmm11, xmmword ptr [rsp - 112]
    paddb       xmm3, xmm11
    pand        xmm9, xmm0
    psubb       xmm9, xmmword ptr [rsp - 96]
    paddb       xmm2, xmm9
    pand        xmm10, xmm0
    psubb       xmm10, xmmword ptr [rsp - 80]
    paddb       xmm1, xmm10
    add         r15, 256
    cmp         rdi, r15
    jne         .L9
    pxor        xmm0, xmm0
    movdqa      xmm6, xmmword ptr [rsp - 128]
    psadbw      xmm6, xmm0
    psadbw      xmm12, xmm0
    psadbw      xmm8, xmm0
    psadbw      xmm5, xmm0
    psadbw      xmm4, xmm0
    paddq       xmm4, xmm6
    psadbw      xmm3, xmm0
    paddq       xmm3, xmm12
    psadbw      xmm2, xmm0
    paddq       xmm2, xmm8
    paddq       xmm2, xmm4
    psadbw      xmm1, xmm0
    paddq       xmm1, xmm5
    paddq       xmm1, xmm3
    paddq       xmm1, xmm2
    pshufd      xmm0, xmm1, 238
    paddq       xmm0, xmm1
    movq        rdi, xmm0
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
    movdqa      xmm9, xmmword ptr [rsp - 32]
    movdqa      xmm10, xmmword ptr [rsp - 48]
    movdqa      xmm11, xmmword ptr [rsp - 64]
    cmp         rdi, 64
    jae         .L6
    jmp         .L5

.C1:
    .zero       16,1
