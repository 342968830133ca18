# count::one of avx2, x86_64-unknown-linux-gnu

    cmp         rdx, 64
    jae         .L1
    jmp         qword ptr [rip + atomic_memchr_kernels::algo::short::count_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
.L1:
    vmovd       xmm0, edi
    vpbroadcastb ymm0, xmm0
    mov         eax, esi
    neg         eax
    and         eax, 63
    je          .L2
    lea         rdi, [rsi + rax]
    mov         rcx, rdx
    sub         rcx, rax
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rsi]
    vpcmpeqb    ymm2, ymm0, ymmword ptr [rsi + 32]
#NO_APP
    vpmovmskb   r8d, ymm1
    vpmovmskb   r9d, ymm2
    shl         r9, 32
    or          r9, r8
    neg         al
    shlx        rax, r9, rax
    popcnt      rax, rax
    cmp         rcx, 256
    jae         .L3
.L4:
    cmp         rcx, 64
    jb          .L5
.L6:
    add         rcx, -64
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rdi]
    vpcmpeqb    ymm2, ymm0, ymmword ptr [rdi + 32]
#NO_APP
    add         rdi, 64
    vpmovmskb   r8d, ymm1
    vpmovmskb   r9d, ymm2
    shl         r9, 32
    or          r9, r8
    popcnt      r8, r9
    add         rax, r8
    cmp         rcx, 63
    ja          .L6
.L5:
    test        rcx, rcx
    je          .L7
    add         rdx, rsi
    add         rdx, -64
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rdx]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rdx + 32]
#NO_APP
    vpmovmskb   edx, ymm1
    vpmovmskb   esi, ymm0
    shl         rsi, 32
    or          rsi, rdx
    neg         cl
    shrx        rcx, rsi, rcx
    popcnt      rcx, rcx
    add         rax, rcx
.L7:
    vzeroupper
    ret
.L2:
    xor         eax, eax
    mov         rdi, rsi
    mov         rcx, rdx
    cmp         rcx, 256
    jb          .L4
.L3:
    mov         r8d, 126
    vpxor       xmm1, xmm1, xmm1
.L8:
    mov         r9, rcx
    add         rcx, -256
    shr         rcx, 8
    cmp         rcx, 126
    cmovae      rcx, r8
    mov         r10, rdi
    shl         ecx, 8
    add         rcx, 256
    xor         r11d, r11d
    vpxor       xmm2, xmm2, xmm2
    vpxor       xmm3, xmm3, xmm3
    vpxor       xmm5, xmm5, xmm5
    vpxor       xmm4, xmm4, xmm4
.L9:
    lea         rdi, [r10 + r11]
#APP
    vpcmpeqb    ymm6, ymm0, ymmword ptr [rdi]
    vpcmpeqb    ymm7, ymm0, ymmword ptr [rdi + 32]
#NO_APP
#APP
    vpcmpeqb    ymm8, ymm0, ymmword ptr [rdi + 64]
    vpcmpeqb    ymm9, ymm0, ymmword ptr [rdi + 96]
#NO_APP
#APP
    vpcmpeqb    ymm10, ymm0, ymmword ptr [rdi + 128]
    vpcmpeqb    ymm11, ymm0, ymmword ptr [rdi + 160]
#NO_APP
    vpaddb      ymm6, ymm10, ymm6
    vpsubb      ymm5, ymm5, ymm6
    vpaddb      ymm6, ymm11, ymm7
    vpsubb      ymm3, ymm3, ymm6
#APP
    vpcmpeqb    ymm6, ymm0, ymmword ptr [rdi + 192]
    vpcmpeqb    ymm7, ymm0, ymmword ptr [rdi + 224]
#NO_APP
    vpaddb      ymm6, ymm8, ymm6
    vpsubb      ymm4, ymm4, ymm6
    vpaddb      ymm6, ymm9, ymm7
    vpsubb      ymm2, ymm2, ymm6
    add         r11, 256
    cmp         rcx, r11
    jne         .L9
    vpsadbw     ymm5, ymm5, ymm1
    vpsadbw     ymm3, ymm3, ymm1
    vpaddq      ymm3, ymm3, ymm5
    vpsadbw     ymm4, ymm4, ymm1
    vpsadbw     ymm2, ymm2, ymm1
    vpaddq      ymm2, ymm2, ymm4
    vpaddq      ymm2, ymm2, ymm3
    vextracti128 xmm3, ymm2, 1
    vpaddq      xmm2, xmm2, xmm3
    vpshufd     xmm3, xmm2, 238
    vpaddq      xmm2, xmm2, xmm3
    vmovq       rcx, xmm2
    add         rax, rcx
    mov         rcx, r9
    sub         rcx, r11
    lea         rdi, [r10 + r11]
    cmp         rcx, 255
    ja          .L8
    sub         r9, r11
    add         r10, r11
    mov         rdi, r10
    mov         rcx, r9
    cmp         rcx, 64
    jae         .L6
    jmp         .L5
