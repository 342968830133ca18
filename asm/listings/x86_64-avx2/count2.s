# count2 of AVX2, x86_64-unknown-linux-gnu

    push        rax
    cmp         rdx, 64
    jae         .L1
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<2>>]
    popcnt      rax, rax
    pop         rcx
    ret
.L1:
    mov         r9d, edi
    shr         r9d, 8
    vmovd       xmm1, edi
    vmovd       xmm0, r9d
    mov         eax, esi
    neg         eax
    and         eax, 63
    je          .L2
    lea         r8, [rsi + rax]
    mov         rcx, rdx
    sub         rcx, rax
#APP
    vmovdqu     ymm2, ymmword ptr [rsi]
    vmovdqu     ymm3, ymmword ptr [rsi + 32]
#NO_APP
    vpbroadcastb ymm4, xmm1
    vpcmpeqb    ymm5, ymm4, ymm2
    vpcmpeqb    ymm4, ymm4, ymm3
    vpbroadcastb ymm6, xmm0
    vpcmpeqb    ymm2, ymm6, ymm2
    vpor        ymm2, ymm5, ymm2
    vpcmpeqb    ymm3, ymm6, ymm3
    vpor        ymm3, ymm4, ymm3
    vpmovmskb   r10d, ymm2
    vpmovmskb   r11d, ymm3
    shl         r11, 32
    or          r11, r10
    neg         al
    shlx        rax, r11, rax
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
    vmovd       xmm2, edi
    vmovd       xmm3, r9d
    vpbroadcastb ymm2, xmm2
    vpbroadcastb ymm3, xmm3
    mov         edi, 126
    vpxor       xmm4, xmm4, xmm4
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
    vpxor       xmm5, xmm5, xmm5
    vpxor       xmm6, xmm6, xmm6
    vpxor       xmm8, xmm8, xmm8
    vpxor       xmm7, xmm7, xmm7
.L8:
    lea         r8, [r10 + r11]
#APP
    vmovdqu     ymm9, ymmword ptr [r8]
    vmovdqu     ymm10, ymmword ptr [r8 + 32]
#NO_APP
    vpcmpeqb    ymm11, ymm9, ymm2
    vpcmpeqb    ymm12, ymm10, ymm2
    vpcmpeqb    ymm9, ymm9, ymm3
    vpor        ymm9, ymm11, ymm9
    vpsubb      ymm8, ymm8, ymm9
    vpcmpeqb    ymm9, ymm10, ymm3
    vpor        ymm9, ymm12, ymm9
    vpsubb      ymm6, ymm6, ymm9
#APP
    vmovdqu     ymm9, ymmword ptr [r8 + 64]
    vmovdqu     ymm10, ymmword ptr [r8 + 96]
#NO_APP
    vpcmpeqb    ymm11, ymm9, ymm2
    vpcmpeqb    ymm12, ymm10, ymm2
    vpcmpeqb    ymm9, ymm9, ymm3
    vpor        ymm9, ymm11, ymm9
    vpsubb      ymm7, ymm7, ymm9
    vpcmpeqb    ymm9, ymm10, ymm3
    vpor        ymm9, ymm12, ymm9
    vpsubb      ymm5, ymm5, ymm9
#APP
    vmovdqu     ymm9, ymmword ptr [r8 + 128]
    vmovdqu     ymm10, ymmword ptr [r8 + 160]
#NO_APP
    vpcmpeqb    ymm11, ymm9, ymm2
    vpcmpeqb    ymm12, ymm10, ymm2
    vpcmpeqb    ymm9, ymm9, ymm3
    vpor        ymm9, ymm11, ymm9
    vpsubb      ymm8, ymm8, ymm9
    vpcmpeqb    ymm9, ymm10, ymm3
    vpor        ymm9, ymm12, ymm9
    vpsubb      ymm6, ymm6, ymm9
#APP
    vmovdqu     ymm9, ymmword ptr [r8 + 192]
    vmovdqu     ymm10, ymmword ptr [r8 + 224]
#NO_APP
    vpcmpeqb    ymm11, ymm9, ymm2
    vpcmpeqb    ymm12, ymm10, ymm2
    vpcmpeqb    ymm9, ymm9, ymm3
    vpor        ymm9, ymm11, ymm9
    vpsubb      ymm7, ymm7, ymm9
    vpcmpeqb    ymm9, ymm10, ymm3
    vpor        ymm9, ymm12, ymm9
    vpsubb      ymm5, ymm5, ymm9
    add         r11, 256
    cmp         rcx, r11
    jne         .L8
    vpsadbw     ymm8, ymm8, ymm4
    vpsadbw     ymm6, ymm6, ymm4
    vpaddq      ymm6, ymm8, ymm6
    vpsadbw     ymm7, ymm7, ymm4
    vpsadbw     ymm5, ymm5, ymm4
    vpaddq      ymm5, ymm5, ymm7
    vpaddq      ymm5, ymm5, ymm6
    vextracti128 xmm6, ymm5, 1
    vpaddq      xmm5, xmm5, xmm6
    vpshufd     xmm6, xmm5, 238
    vpaddq      xmm5, xmm5, xmm6
    vmovq       rcx, xmm5
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
    cmp         rcx, 64
    jb          .L6
.L5:
    vpbroadcastb ymm2, xmm1
    vpbroadcastb ymm3, xmm0
.L9:
    add         rcx, -64
#APP
    vmovdqu     ymm4, ymmword ptr [r8]
    vmovdqu     ymm5, ymmword ptr [r8 + 32]
#NO_APP
    add         r8, 64
    vpcmpeqb    ymm6, ymm2, ymm4
    vpcmpeqb    ymm7, ymm2, ymm5
    vpcmpeqb    ymm4, ymm3, ymm4
    vpor        ymm4, ymm6, ymm4
    vpcmpeqb    ymm5, ymm3, ymm5
    vpor        ymm5, ymm7, ymm5
    vpmovmskb   edi, ymm4
    vpmovmskb   r9d, ymm5
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
    vmovdqu     ymm2, ymmword ptr [rdx]
    vmovdqu     ymm3, ymmword ptr [rdx + 32]
#NO_APP
    vpbroadcastb ymm1, xmm1
    vpcmpeqb    ymm4, ymm1, ymm2
    vpcmpeqb    ymm1, ymm1, ymm3
    vpbroadcastb ymm0, xmm0
    vpcmpeqb    ymm2, ymm0, ymm2
    vpor        ymm2, ymm4, ymm2
    vpcmpeqb    ymm0, ymm0, ymm3
    vpor        ymm0, ymm1, ymm0
    vpmovmskb   edx, ymm2
    vpmovmskb   esi, ymm0
    shl         rsi, 32
    or          rsi, rdx
    neg         cl
    shrx        rcx, rsi, rcx
    popcnt      rcx, rcx
    add         rax, rcx
.L10:
    pop         rcx
    vzeroupper
    ret
