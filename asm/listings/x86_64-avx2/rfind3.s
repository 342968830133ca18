# rfind3 of AVX2, x86_64-unknown-linux-gnu

    push        rax
    cmp         rdx, 64
    jae         .L1
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<3>, atomic_memchr_kernels::algo::direction::Backward>]
    pop         rcx
    ret
.L1:
    mov         eax, edi
    shr         eax, 8
    mov         ecx, edi
    shr         edi, 16
    vmovd       xmm0, ecx
    vpbroadcastb ymm2, xmm0
    vmovd       xmm0, eax
    vpbroadcastb ymm1, xmm0
    vmovd       xmm0, edi
    vpbroadcastb ymm0, xmm0
    lea         rax, [rdx - 64]
    cmp         rdx, 129
    jae         .L2
    lea         rcx, [rsi + rax]
#APP
    vmovdqu     ymm4, ymmword ptr [rsi]
    vmovdqu     ymm5, ymmword ptr [rsi + 32]
#NO_APP
    vpcmpeqb    ymm6, ymm2, ymm4
    vpcmpeqb    ymm7, ymm2, ymm5
#APP
    vmovdqu     ymm3, ymmword ptr [rcx]
    vmovdqu     ymm8, ymmword ptr [rcx + 32]
#NO_APP
    vpcmpeqb    ymm9, ymm2, ymm3
    vpcmpeqb    ymm2, ymm8, ymm2
    vpcmpeqb    ymm10, ymm1, ymm3
    vpor        ymm9, ymm9, ymm10
    vpcmpeqb    ymm10, ymm8, ymm1
    vpor        ymm10, ymm10, ymm2
    vpcmpeqb    ymm2, ymm0, ymm3
    vpor        ymm2, ymm9, ymm2
    vpcmpeqb    ymm3, ymm8, ymm0
    vpor        ymm3, ymm10, ymm3
    vpcmpeqb    ymm8, ymm1, ymm4
    vpor        ymm6, ymm8, ymm6
    vpcmpeqb    ymm1, ymm1, ymm5
    vpor        ymm7, ymm7, ymm1
    vpcmpeqb    ymm1, ymm0, ymm4
    vpor        ymm1, ymm6, ymm1
    vpcmpeqb    ymm0, ymm0, ymm5
    vpor        ymm0, ymm7, ymm0
    vpor        ymm4, ymm3, ymm2
    vpor        ymm5, ymm0, ymm1
    vpor        ymm4, ymm4, ymm5
    vpmovmskb   ecx, ymm4
    test        ecx, ecx
    je          .L3
    vpmovmskb   edx, ymm3
    shl         rdx, 32
    vpmovmskb   ecx, ymm2
    or          rcx, rdx
    jne         .L4
.L5:
    vpmovmskb   edx, ymm0
    shl         rdx, 32
    vpmovmskb   ecx, ymm1
    xor         eax, eax
    or          rcx, rdx
    jne         .L4
.L6:
    pop         rcx
    vzeroupper
    ret
.L2:
    cmp         rdx, 257
    jae         .L7
#APP
    vmovdqu     ymm7, ymmword ptr [rsi]
    vmovdqu     ymm5, ymmword ptr [rsi + 32]
#NO_APP
#APP
    vmovdqu     ymm3, ymmword ptr [rsi + 64]
    vmovdqu     ymm8, ymmword ptr [rsi + 96]
#NO_APP
    lea         rcx, [rsi + rdx]
    add         rcx, -128
#APP
    vmovdqu     ymm4, ymmword ptr [rcx]
    vmovdqu     ymm9, ymmword ptr [rcx + 32]
#NO_APP
#APP
    vmovdqu     ymm6, ymmword ptr [rcx + 64]
    vmovdqu     ymm10, ymmword ptr [rcx + 96]
#NO_APP
    vpcmpeqb    ymm11, ymm2, ymm6
    vpcmpeqb    ymm12, ymm10, ymm2
    vpcmpeqb    ymm13, ymm1, ymm6
    vpor        ymm11, ymm11, ymm13
    vpcmpeqb    ymm13, ymm10, ymm1
    vpor        ymm12, ymm12, ymm13
    vpcmpeqb    ymm13, ymm2, ymm4
    vpcmpeqb    ymm6, ymm0, ymm6
    vpor        ymm6, ymm11, ymm6
    vpcmpeqb    ymm11, ymm9, ymm2
    vpcmpeqb    ymm10, ymm10, ymm0
    vpor        ymm10, ymm12, ymm10
    vpcmpeqb    ymm12, ymm1, ymm4
    vpor        ymm12, ymm13, ymm12
    vpcmpeqb    ymm13, ymm9, ymm1
    vpor        ymm11, ymm11, ymm13
    vpcmpeqb    ymm13, ymm2, ymm3
    vpcmpeqb    ymm4, ymm0, ymm4
    vpor        ymm4, ymm12, ymm4
    vpcmpeqb    ymm12, ymm8, ymm2
    vpcmpeqb    ymm9, ymm9, ymm0
    vpor        ymm9, ymm11, ymm9
    vpcmpeqb    ymm11, ymm1, ymm3
    vpor        ymm11, ymm13, ymm11
    vpcmpeqb    ymm13, ymm8, ymm1
    vpor        ymm12, ymm12, ymm13
    vpcmpeqb    ymm3, ymm0, ymm3
    vpor        ymm3, ymm11, ymm3
    vpcmpeqb    ymm11, ymm2, ymm7
    vpcmpeqb    ymm8, ymm8, ymm0
    vpor        ymm8, ymm12, ymm8
    vpcmpeqb    ymm12, ymm1, ymm7
    vpor        ymm11, ymm11, ymm12
    vpcmpeqb    ymm2, ymm2, ymm5
    vpcmpeqb    ymm1, ymm1, ymm5
    vpor        ymm2, ymm2, ymm1
    vpcmpeqb    ymm1, ymm0, ymm7
    vpor        ymm1, ymm11, ymm1
    vpcmpeqb    ymm0, ymm0, ymm5
    vpor        ymm0, ymm2, ymm0
    vpor        ymm2, ymm6, ymm4
    vpor        ymm5, ymm3, ymm1
    vpor        ymm5, ymm10, ymm5
    vpor        ymm2, ymm2, ymm5
    vpor        ymm5, ymm8, ymm0
    vpor        ymm5, ymm9, ymm5
    vpor        ymm2, ymm2, ymm5
    vpsllw      ymm2, ymm2, 7
    vpmovmskb   ecx, ymm2
    test        ecx, ecx
    je          .L3
    vpmovmskb   esi, ymm10
    shl         rsi, 32
    vpmovmskb   ecx, ymm6
    or          rcx, rsi
    jne         .L4
    vpmovmskb   eax, ymm9
    shl         rax, 32
    vpmovmskb   ecx, ymm4
    or          rcx, rax
    je          .L8
    add         rdx, -128
    mov         rax, rdx
    jmp         .L4
.L7:
    lea         rax, [rsi + rdx]
    add         rax, -256
#APP
    vmovdqu     ymm3, ymmword ptr [rax]
    vmovdqu     ymm5, ymmword ptr [rax + 32]
#NO_APP
#APP
    vmovdqu     ymm4, ymmword ptr [rax + 64]
    vmovdqu     ymm7, ymmword ptr [rax + 96]
#NO_APP
#APP
    vmovdqu     ymm6, ymmword ptr [rax + 128]
    vmovdqu     ymm9, ymmword ptr [rax + 160]
#NO_APP
#APP
    vmovdqu     ymm8, ymmword ptr [rax + 192]
    vmovdqu     ymm10, ymmword ptr [rax + 224]
#NO_APP
    vpcmpeqb    ymm11, ymm8, ymm2
    vpcmpeqb    ymm12, ymm10, ymm2
    vpcmpeqb    ymm13, ymm8, ymm1
    vpor        ymm11, ymm11, ymm13
    vpcmpeqb    ymm13, ymm10, ymm1
    vpor        ymm12, ymm12, ymm13
    vpcmpeqb    ymm13, ymm2, ymm6
    vpcmpeqb    ymm8, ymm8, ymm0
    vpor        ymm8, ymm11, ymm8
    vpcmpeqb    ymm11, ymm9, ymm2
    vpcmpeqb    ymm10, ymm10, ymm0
    vpor        ymm10, ymm12, ymm10
    vpcmpeqb    ymm12, ymm1, ymm6
    vpor        ymm12, ymm13, ymm12
    vpcmpeqb    ymm13, ymm9, ymm1
    vpor        ymm11, ymm11, ymm13
    vpcmpeqb    ymm13, ymm2, ymm4
    vpcmpeqb    ymm6, ymm0, ymm6
    vpor        ymm6, ymm12, ymm6
    vpcmpeqb    ymm12, ymm2, ymm7
    vpcmpeqb    ymm9, ymm9, ymm0
    vpor        ymm9, ymm11, ymm9
    vpcmpeqb    ymm11, ymm1, ymm4
    vpor        ymm11, ymm13, ymm11
    vpcmpeqb    ymm13, ymm1, ymm7
    vpor        ymm12, ymm12, ymm13
    vpcmpeqb    ymm13, ymm2, ymm3
    vpcmpeqb    ymm4, ymm0, ymm4
    vpor        ymm4, ymm11, ymm4
    vpcmpeqb    ymm11, ymm2, ymm5
    vpcmpeqb    ymm7, ymm0, ymm7
    vpor        ymm7, ymm12, ymm7
    vpcmpeqb    ymm12, ymm1, ymm3
    vpor        ymm12, ymm13, ymm12
    vpcmpeqb    ymm13, ymm1, ymm5
    vpor        ymm11, ymm11, ymm13
    vpcmpeqb    ymm3, ymm0, ymm3
    vpor        ymm3, ymm12, ymm3
    vpcmpeqb    ymm5, ymm0, ymm5
    vpor        ymm5, ymm11, ymm5
    vpor        ymm11, ymm7, ymm5
    vpor        ymm12, ymm8, ymm6
    vpor        ymm13, ymm4, ymm3
    vpor        ymm12, ymm12, ymm13
    vpor        ymm13, ymm10, ymm9
    vpor        ymm11, ymm13, ymm11
    vpor        ymm11, ymm12, ymm11
    vpsllw      ymm11, ymm11, 7
    vpmovmskb   eax, ymm11
    test        eax, eax
    je          .L9
    vpmovmskb   ecx, ymm10
    shl         rcx, 32
    vpmovmskb   eax, ymm8
    or          rax, rcx
    mov         ecx, 192
    jne         .L10
    vpmovmskb   ecx, ymm9
    shl         rcx, 32
    vpmovmskb   eax, ymm6
    or          rax, rcx
    mov         ecx, 128
    jne         .L10
    vpmovmskb   ecx, ymm7
    shl         rcx, 32
    vpmovmskb   eax, ymm4
    or          rax, rcx
    mov         ecx, 64
    jne         .L10
    vpmovmskb   ecx, ymm5
    shl         rcx, 32
    vpmovmskb   eax, ymm3
    or          rax, rcx
    je          .L9
    xor         ecx, ecx
.L10:
    bsr         rax, rax
    xor         rax, 63
    or          rax, rcx
    xor         rax, 63
    add         rdx, rax
    add         rdx, -256
    mov         eax, 1
    pop         rcx
    vzeroupper
    ret
.L9:
    cmp         rdx, 512
    ja          .L11
#APP
    vmovdqu     ymm8, ymmword ptr [rsi]
    vmovdqu     ymm7, ymmword ptr [rsi + 32]
#NO_APP
#APP
    vmovdqu     ymm3, ymmword ptr [rsi + 64]
    vmovdqu     ymm5, ymmword ptr [rsi + 96]
#NO_APP
#APP
    vmovdqu     ymm4, ymmword ptr [rsi + 128]
    vmovdqu     ymm9, ymmword ptr [rsi + 160]
#NO_APP
#APP
    vmovdqu     ymm6, ymmword ptr [rsi + 192]
    vmovdqu     ymm10, ymmword ptr [rsi + 224]
#NO_APP
    jmp         .L12
.L11:
    lea         eax, [rsi + rdx]
    dec         eax
    and         eax, 63
    sub         rdx, rax
    lea         rdi, [rdx - 193]
    cmp         rdi, 256
    jae         .L13
.L14:
    test        rdi, rdi
    je          .L3
#APP
    vmovdqu     ymm8, ymmword ptr [rsi]
    vmovdqu     ymm7, ymmword ptr [rsi + 32]
#NO_APP
#APP
    vmovdqu     ymm3, ymmword ptr [rsi + 64]
    vmovdqu     ymm5, ymmword ptr [rsi + 96]
#NO_APP
#APP
    vmovdqu     ymm4, ymmword ptr [rsi + 128]
    vmovdqu     ymm9, ymmword ptr [rsi + 160]
#NO_APP
#APP
    vmovdqu     ymm6, ymmword ptr [rsi + 192]
    vmovdqu     ymm10, ymmword ptr [rsi + 224]
#NO_APP
.L12:
    vpcmpeqb    ymm11, ymm2, ymm6
    vpcmpeqb    ymm12, ymm10, ymm2
    vpcmpeqb    ymm13, ymm1, ymm6
    vpor        ymm11, ymm11, ymm13
    vpcmpeqb    ymm13, ymm10, ymm1
    vpor        ymm12, ymm12, ymm13
    vpcmpeqb    ymm13, ymm2, ymm4
    vpcmpeqb    ymm6, ymm0, ymm6
    vpor        ymm6, ymm11, ymm6
    vpcmpeqb    ymm11, ymm9, ymm2
    vpcmpeqb    ymm10, ymm10, ymm0
    vpor        ymm10, ymm12, ymm10
    vpcmpeqb    ymm12, ymm1, ymm4
    vpor        ymm12, ymm13, ymm12
    vpcmpeqb    ymm13, ymm9, ymm1
    vpor        ymm11, ymm11, ymm13
    vpcmpeqb    ymm13, ymm2, ymm3
    vpcmpeqb    ymm4, ymm0, ymm4
    vpor        ymm4, ymm12, ymm4
    vpcmpeqb    ymm12, ymm2, ymm5
    vpcmpeqb    ymm9, ymm9, ymm0
    vpor        ymm9, ymm11, ymm9
    vpcmpeqb    ymm11, ymm1, ymm3
    vpor        ymm11, ymm13, ymm11
    vpcmpeqb    ymm13, ymm1, ymm5
    vpor        ymm12, ymm12, ymm13
    vpcmpeqb    ymm3, ymm0, ymm3
    vpor        ymm3, ymm11, ymm3
    vpcmpeqb    ymm11, ymm8, ymm2
    vpcmpeqb    ymm5, ymm0, ymm5
    vpor        ymm5, ymm12, ymm5
    vpcmpeqb    ymm12, ymm8, ymm1
    vpor        ymm11, ymm11, ymm12
    vpcmpeqb    ymm2, ymm2, ymm7
    vpcmpeqb    ymm1, ymm1, ymm7
    vpor        ymm2, ymm2, ymm1
    vpcmpeqb    ymm1, ymm8, ymm0
    vpor        ymm1, ymm11, ymm1
    vpcmpeqb    ymm0, ymm0, ymm7
    vpor        ymm0, ymm2, ymm0
    vpor        ymm2, ymm5, ymm0
    vpor        ymm7, ymm6, ymm4
    vpor        ymm8, ymm3, ymm1
    vpor        ymm7, ymm8, ymm7
    vpor        ymm8, ymm10, ymm9
    vpor        ymm2, ymm8, ymm2
    vpor        ymm2, ymm7, ymm2
    vpsllw      ymm2, ymm2, 7
    vpmovmskb   eax, ymm2
    test        eax, eax
    je          .L3
    vpmovmskb   eax, ymm10
    shl         rax, 32
    vpmovmskb   ecx, ymm6
    or          rcx, rax
    mov         eax, 192
    jne         .L15
    vpmovmskb   eax, ymm9
    shl         rax, 32
    vpmovmskb   ecx, ymm4
    or          rcx, rax
    mov         eax, 128
    jne         .L15
    vpmovmskb   eax, ymm5
    shl         rax, 32
    vpmovmskb   ecx, ymm3
    or          rcx, rax
    mov         eax, 64
    jne         .L15
    vpmovmskb   edx, ymm0
    shl         rdx, 32
    vpmovmskb   ecx, ymm1
    xor         eax, eax
    or          rcx, rdx
    je          .L6
.L15:
    bsr         rdx, rcx
    xor         rdx, 63
    or          rdx, rax
    xor         rdx, 63
    mov         eax, 1
    pop         rcx
    vzeroupper
    ret
.L3:
    xor         eax, eax
    pop         rcx
    vzeroupper
    ret
.L13:
    lea         rcx, [rdx + rsi]
    add         rcx, -3521
    add         rdx, -449
    xor         eax, eax
    jmp         .L16
.L17:
    add         rcx, -256
    add         rdx, -256
    mov         rdi, rdx
    add         rdi, 256
    jb          .L14
.L16:
    lea         rdi, [rdx + 256]
    cmp         rdi, 1048575
    jbe         .L18
#APP
    prefetcht0  byte ptr [rcx]
    prefetcht0  byte ptr [rcx + 64]
    prefetcht0  byte ptr [rcx + 128]
    prefetcht0  byte ptr [rcx + 192]
#NO_APP
.L18:
    lea         rdi, [rcx + 3072]
#APP
    vmovdqu     ymm3, ymmword ptr [rdi]
    vmovdqu     ymm7, ymmword ptr [rdi + 32]
#NO_APP
#APP
    vmovdqu     ymm6, ymmword ptr [rdi + 64]
    vmovdqu     ymm10, ymmword ptr [rdi + 96]
#NO_APP
#APP
    vmovdqu     ymm5, ymmword ptr [rdi + 128]
    vmovdqu     ymm9, ymmword ptr [rdi + 160]
#NO_APP
#APP
    vmovdqu     ymm4, ymmword ptr [rdi + 192]
    vmovdqu     ymm8, ymmword ptr [rdi + 224]
#NO_APP
    vpcmpeqb    ymm11, ymm2, ymm4
    vpcmpeqb    ymm12, ymm8, ymm2
    vpcmpeqb    ymm13, ymm1, ymm4
    vpor        ymm11, ymm11, ymm13
    vpcmpeqb    ymm13, ymm8, ymm1
    vpor        ymm12, ymm12, ymm13
    vpcmpeqb    ymm13, ymm2, ymm5
    vpcmpeqb    ymm4, ymm0, ymm4
    vpor        ymm4, ymm11, ymm4
    vpcmpeqb    ymm11, ymm9, ymm2
    vpcmpeqb    ymm8, ymm8, ymm0
    vpor        ymm8, ymm12, ymm8
    vpcmpeqb    ymm12, ymm1, ymm5
    vpor        ymm12, ymm13, ymm12
    vpcmpeqb    ymm13, ymm9, ymm1
    vpor        ymm11, ymm11, ymm13
    vpcmpeqb    ymm13, ymm2, ymm6
    vpcmpeqb    ymm5, ymm0, ymm5
    vpor        ymm5, ymm12, ymm5
    vpcmpeqb    ymm12, ymm10, ymm2
    vpcmpeqb    ymm9, ymm9, ymm0
    vpor        ymm9, ymm11, ymm9
    vpcmpeqb    ymm11, ymm1, ymm6
    vpor        ymm11, ymm13, ymm11
    vpcmpeqb    ymm13, ymm10, ymm1
    vpor        ymm12, ymm12, ymm13
    vpcmpeqb    ymm13, ymm2, ymm3
    vpcmpeqb    ymm6, ymm0, ymm6
    vpor        ymm6, ymm11, ymm6
    vpcmpeqb    ymm11, ymm2, ymm7
    vpcmpeqb    ymm10, ymm10, ymm0
    vpor        ymm10, ymm12, ymm10
    vpcmpeqb    ymm12, ymm1, ymm3
    vpor        ymm12, ymm13, ymm12
    vpcmpeqb    ymm13, ymm1, ymm7
    vpor        ymm11, ymm11, ymm13
    vpcmpeqb    ymm3, ymm0, ymm3
    vpor        ymm3, ymm12, ymm3
    vpcmpeqb    ymm7, ymm0, ymm7
    vpor        ymm7, ymm11, ymm7
    vpor        ymm11, ymm10, ymm7
    vpor        ymm12, ymm4, ymm5
    vpor        ymm13, ymm6, ymm3
    vpor        ymm12, ymm12, ymm13
    vpor        ymm13, ymm8, ymm9
    vpor        ymm11, ymm13, ymm11
    vpor        ymm11, ymm12, ymm11
    vpsllw      ymm11, ymm11, 7
    vpmovmskb   edi, ymm11
    test        edi, edi
    je          .L17
    vpmovmskb   r8d, ymm8
    shl         r8, 32
    vpmovmskb   edi, ymm4
    or          rdi, r8
    jne         .L19
    vpmovmskb   r8d, ymm9
    shl         r8, 32
    vpmovmskb   edi, ymm5
    or          rdi, r8
    jne         .L20
    vpmovmskb   r8d, ymm10
    shl         r8, 32
    vpmovmskb   edi, ymm6
    or          rdi, r8
    jne         .L21
    vpmovmskb   r8d, ymm7
    shl         r8, 32
    vpmovmskb   edi, ymm3
    or          rdi, r8
    je          .L17
    jmp         .L22
.L8:
    vpmovmskb   eax, ymm8
    shl         rax, 32
    vpmovmskb   ecx, ymm3
    or          rcx, rax
    mov         eax, 64
    je          .L5
.L4:
    bsr         rdx, rcx
    add         rdx, rax
    mov         eax, 1
    pop         rcx
    vzeroupper
    ret
.L19:
    mov         eax, 192
    jmp         .L22
.L20:
    mov         eax, 128
    jmp         .L22
.L21:
    mov         eax, 64
.L22:
    bsr         rcx, rdi
    xor         rcx, 63
    or          rcx, rax
    xor         rcx, 63
    add         rcx, rdx
    mov         rdx, rcx
    mov         eax, 1
    pop         rcx
    vzeroupper
    ret
