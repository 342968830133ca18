# count::three of avx2, x86_64-unknown-linux-gnu

    cmp         rdx, 64
    jae         .L1
    jmp         qword ptr [rip + atomic_memchr_kernels::algo::short::count_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<3>>]
.L1:
    push        rbx
    mov         r9d, edi
    shr         r9d, 8
    mov         r10d, edi
    shr         r10d, 16
    vmovd       xmm2, edi
    vmovd       xmm1, r9d
    vmovd       xmm0, r10d
    mov         eax, esi
    neg         eax
    and         eax, 63
    je          .L2
#APP
    vmovdqu     ymm3, ymmword ptr [rsi]
    vmovdqu     ymm4, ymmword ptr [rsi + 32]
#NO_APP
    lea         r8, [rsi + rax]
    mov         rcx, rdx
    sub         rcx, rax
    vpbroadcastb ymm5, xmm2
    vpcmpeqb    ymm6, ymm5, ymm4
    vpcmpeqb    ymm5, ymm5, ymm3
    vpbroadcastb ymm7, xmm1
    vpcmpeqb    ymm8, ymm7, ymm4
    vpor        ymm6, ymm8, ymm6
    vpcmpeqb    ymm7, ymm7, ymm3
    vpor        ymm5, ymm5, ymm7
    vpbroadcastb ymm7, xmm0
    vpcmpeqb    ymm3, ymm7, ymm3
    vpor        ymm3, ymm5, ymm3
    vpcmpeqb    ymm4, ymm7, ymm4
    vpor        ymm4, ymm6, ymm4
    vpmovmskb   r11d, ymm3
    vpmovmskb   ebx, ymm4
    shl         rbx, 32
    or          rbx, r11
    neg         al
    shlx        rax, rbx, rax
    popcnt      rax, rax
    cmp         rcx, 256
    jae         .L3
.L4:
    cmp         rcx, 64
    jae         .L5
    jmp         .L6
.L2:
    xor         eax, eax
    mov         r8, rsi
    mov         rcx, rdx
    cmp         rcx, 256
    jb          .L4
.L3:
    vmovdqa     xmmword ptr [rsp - 112], xmm2
    vmovdqa     xmmword ptr [rsp - 96], xmm1
    vmovdqa     xmmword ptr [rsp - 80], xmm0
    vmovd       xmm3, edi
    vmovd       xmm4, r9d
    vmovd       xmm5, r10d
    vpbroadcastb ymm6, xmm3
    vpbroadcastb ymm4, xmm4
    vpbroadcastb ymm5, xmm5
    mov         edi, 126
.L7:
    mov         r9, rcx
    add         rcx, -256
    shr         rcx, 8
    cmp         rcx, 126
    cmovae      rcx, rdi
    mov         r10, r8
    shl         ecx, 8
    add         rcx, 256
    xor         r11d, r11d
    vpxor       xmm13, xmm13, xmm13
    vpxor       xmm9, xmm9, xmm9
    vpxor       xmm11, xmm11, xmm11
    vpxor       xmm10, xmm10, xmm10
.L8:
    lea         r8, [r10 + r11]
#APP
    vmovdqu     ymm1, ymmword ptr [r8]
    vmovdqu     ymm0, ymmword ptr [r8 + 32]
#NO_APP
    vmovups     ymmword ptr [rsp - 64], ymm1
    vmovups     ymmword ptr [rsp - 32], ymm0
#APP
    vmovdqu     ymm15, ymmword ptr [r8 + 64]
    vmovdqu     ymm14, ymmword ptr [r8 + 96]
#NO_APP
#APP
    vmovdqu     ymm0, ymmword ptr [r8 + 128]
    vmovdqu     ymm1, ymmword ptr [r8 + 160]
#NO_APP
#APP
    vmovdqu     ymm2, ymmword ptr [r8 + 192]
    vmovdqu     ymm7, ymmword ptr [r8 + 224]
#NO_APP
    vmovdqa     ymm12, ymm5
    vmovdqa     ymm5, ymm6
    vpcmpeqb    ymm6, ymm6, ymm2
    vpcmpeqb    ymm3, ymm5, ymm7
    vmovdqa     ymm8, ymm4
    vpcmpeqb    ymm4, ymm4, ymm2
    vpor        ymm4, ymm6, ymm4
    vpcmpeqb    ymm6, ymm8, ymm7
    vpor        ymm3, ymm3, ymm6
    vpcmpeqb    ymm6, ymm5, ymm0
    vpcmpeqb    ymm2, ymm12, ymm2
    vpor        ymm2, ymm4, ymm2
    vpcmpeqb    ymm4, ymm5, ymm1
    vpcmpeqb    ymm7, ymm12, ymm7
    vpor        ymm3, ymm3, ymm7
    vpcmpeqb    ymm7, ymm8, ymm0
    vpor        ymm6, ymm6, ymm7
    vpcmpeqb    ymm7, ymm8, ymm1
    vpor        ymm4, ymm4, ymm7
    vpcmpeqb    ymm7, ymm15, ymm5
    vpcmpeqb    ymm0, ymm12, ymm0
    vpor        ymm0, ymm6, ymm0
    vpcmpeqb    ymm6, ymm14, ymm5
    vpcmpeqb    ymm1, ymm12, ymm1
    vpor        ymm1, ymm4, ymm1
    vpcmpeqb    ymm4, ymm8, ymm15
    vpor        ymm4, ymm7, ymm4
    vpcmpeqb    ymm7, ymm8, ymm14
    vpor        ymm6, ymm6, ymm7
    vpcmpeqb    ymm7, ymm12, ymm15
    vpor        ymm4, ymm4, ymm7
    vpcmpeqb    ymm7, ymm12, ymm14
    vpor        ymm6, ymm6, ymm7
    vpbroadcastb ymm7, byte ptr [rip + .C1]
    vpand       ymm4, ymm4, ymm7
    vpsubb      ymm2, ymm4, ymm2
    vpaddb      ymm10, ymm10, ymm2
    vmovdqu     ymm14, ymmword ptr [rsp - 64]
    vpcmpeqb    ymm2, ymm14, ymm5
    vpand       ymm4, ymm6, ymm7
    vmovdqa     ymm6, ymm5
    vmovdqa     ymm5, ymm12
    vpsubb      ymm3, ymm4, ymm3
    vmovdqu     ymm12, ymmword ptr [rsp - 32]
    vpcmpeqb    ymm4, ymm12, ymm6
    vpaddb      ymm13, ymm13, ymm3
    vpcmpeqb    ymm3, ymm8, ymm14
    vpor        ymm2, ymm2, ymm3
    vpcmpeqb    ymm3, ymm8, ymm12
    vpor        ymm3, ymm4, ymm3
    vpcmpeqb    ymm4, ymm14, ymm5
    vpor        ymm2, ymm2, ymm4
    vpcmpeqb    ymm4, ymm12, ymm5
    vpor        ymm3, ymm3, ymm4
    vmovdqa     ymm4, ymm8
    vpand       ymm2, ymm2, ymm7
    vpsubb      ymm0, ymm2, ymm0
    vpaddb      ymm11, ymm11, ymm0
    vpand       ymm0, ymm3, ymm7
    vpsubb      ymm0, ymm0, ymm1
    vpaddb      ymm9, ymm9, ymm0
    add         r11, 256
    cmp         rcx, r11
    jne         .L8
    vpxor       xmm0, xmm0, xmm0
    vpsadbw     ymm11, ymm11, ymm0
    vpsadbw     ymm9, ymm9, ymm0
    vpaddq      ymm9, ymm9, ymm11
    vpsadbw     ymm10, ymm10, ymm0
    vpsadbw     ymm8, ymm13, ymm0
    vpaddq      ymm8, ymm8, ymm10
    vpaddq      ymm8, ymm8, ymm9
    vextracti128 xmm9, ymm8, 1
    vpaddq      xmm8, xmm8, xmm9
    vpshufd     xmm9, xmm8, 238
    vpaddq      xmm8, xmm8, xmm9
    vmovq       rcx, xmm8
    add         rax, rcx
    mov         rcx, r9
    sub         rcx, r11
    lea         r8, [r10 + r11]
    cmp         rcx, 255
    ja          .L7
    sub         r9, r11
    add         r10, r11
    mov         r8, r10
    mov         rcx, r9
    vmovdqa     xmm0, xmmword ptr [rsp - 80]
    vmovdqa     xmm1, xmmword ptr [rsp - 96]
    vmovdqa     xmm2, xmmword ptr [rsp - 112]
    cmp         rcx, 64
    jb          .L6
.L5:
    vpbroadcastb ymm3, xmm2
    vpbroadcastb ymm4, xmm1
    vpbroadcastb ymm5, xmm0
.L9:
#APP
    vmovdqu     ymm6, ymmword ptr [r8]
    vmovdqu     ymm7, ymmword ptr [r8 + 32]
#NO_APP
    add         rcx, -64
    add         r8, 64
    vpcmpeqb    ymm8, ymm3, ymm7
    vpcmpeqb    ymm9, ymm3, ymm6
    vpcmpeqb    ymm10, ymm4, ymm7
    vpor        ymm8, ymm8, ymm10
    vpcmpeqb    ymm10, ymm4, ymm6
    vpor        ymm9, ymm9, ymm10
    vpcmpeqb    ymm6, ymm5, ymm6
    vpor        ymm6, ymm9, ymm6
    vpcmpeqb    ymm7, ymm5, ymm7
    vpor        ymm7, ymm8, ymm7
    vpmovmskb   edi, ymm6
    vpmovmskb   r9d, ymm7
    shl         r9, 32
    or          r9, rdi
    popcnt      rdi, r9
    add         rax, rdi
    cmp         rcx, 63
    ja          .L9
.L6:
    test        rcx, rcx
    je          .L10
    add         rdx, rsi
    add         rdx, -64
#APP
    vmovdqu     ymm3, ymmword ptr [rdx]
    vmovdqu     ymm4, ymmword ptr [rdx + 32]
#NO_APP
    vpbroadcastb ymm2, xmm2
    vpcmpeqb    ymm5, ymm2, ymm4
    vpcmpeqb    ymm2, ymm2, ymm3
    vpbroadcastb ymm1, xmm1
    vpcmpeqb    ymm6, ymm1, ymm4
    vpor        ymm5, ymm5, ymm6
    vpcmpeqb    ymm1, ymm1, ymm3
    vpor        ymm1, ymm2, ymm1
    vpbroadcastb ymm0, xmm0
    vpcmpeqb    ymm2, ymm0, ymm3
    vpor        ymm1, ymm1, ymm2
    vpcmpeqb    ymm0, ymm0, ymm4
    vpor        ymm0, ymm5, ymm0
    vpmovmskb   edx, ymm1
    vpmovmskb   esi, ymm0
    shl         rsi, 32
    or          rsi, rdx
    neg         cl
    shrx        rcx, rsi, rcx
    popcnt      rcx, rcx
    add         rax, rcx
.L10:
    pop         rbx
    vzeroupper
    ret

.C1:
    .byte       1
