# find3 of AVX2, x86_64-unknown-linux-gnu

    sub         rsp, 200
    cmp         rdx, 64
    jae         .L1
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<3>, atomic_memchr_kernels::algo::direction::Forward>]
    add         rsp, 200
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
#APP
    vmovdqu     ymm6, ymmword ptr [rsi]
    vmovdqu     ymm9, ymmword ptr [rsi + 32]
#NO_APP
    vpcmpeqb    ymm3, ymm9, ymm2
    vpcmpeqb    ymm5, ymm2, ymm6
    vpcmpeqb    ymm7, ymm1, ymm6
    vpcmpeqb    ymm4, ymm9, ymm1
    vpcmpeqb    ymm8, ymm0, ymm6
    vpcmpeqb    ymm6, ymm9, ymm0
    cmp         rdx, 129
    jae         .L2
    add         rsi, rax
#APP
    vmovdqu     ymm9, ymmword ptr [rsi]
    vmovdqu     ymm10, ymmword ptr [rsi + 32]
#NO_APP
    vpcmpeqb    ymm11, ymm9, ymm2
    vpcmpeqb    ymm2, ymm10, ymm2
    vpcmpeqb    ymm12, ymm9, ymm1
    vpor        ymm11, ymm11, ymm12
    vpcmpeqb    ymm1, ymm10, ymm1
    vpor        ymm2, ymm2, ymm1
    vpcmpeqb    ymm1, ymm9, ymm0
    vpor        ymm1, ymm11, ymm1
    vpcmpeqb    ymm0, ymm10, ymm0
    vpor        ymm0, ymm2, ymm0
    vpor        ymm2, ymm8, ymm7
    vpor        ymm2, ymm2, ymm5
    vpor        ymm4, ymm4, ymm6
    vpor        ymm3, ymm4, ymm3
    vpor        ymm4, ymm2, ymm3
    vpor        ymm4, ymm0, ymm4
    vpor        ymm4, ymm4, ymm1
    vpmovmskb   ecx, ymm4
    test        ecx, ecx
    je          .L3
    vpmovmskb   edx, ymm3
    shl         rdx, 32
    vpmovmskb   ecx, ymm2
    or          rcx, rdx
    je          .L4
    xor         eax, eax
    jmp         .L5
.L2:
#APP
    vmovdqu     ymm9, ymmword ptr [rsi + 64]
    vmovdqu     ymm11, ymmword ptr [rsi + 96]
#NO_APP
    vpcmpeqb    ymm10, ymm11, ymm2
    vmovdqu     ymmword ptr [rsp + 160], ymm10
    vpcmpeqb    ymm10, ymm9, ymm2
    vmovdqu     ymmword ptr [rsp + 128], ymm10
    vpcmpeqb    ymm10, ymm9, ymm1
    vmovdqu     ymmword ptr [rsp + 32], ymm10
    vpcmpeqb    ymm10, ymm11, ymm1
    vmovdqu     ymmword ptr [rsp + 96], ymm10
    vpcmpeqb    ymm9, ymm9, ymm0
    vmovdqu     ymmword ptr [rsp], ymm9
    vpcmpeqb    ymm9, ymm11, ymm0
    vmovdqu     ymmword ptr [rsp + 64], ymm9
    cmp         rdx, 257
    jae         .L6
    lea         rcx, [rsi + rdx]
    add         rcx, -128
#APP
    vmovdqu     ymm9, ymmword ptr [rcx]
    vmovdqu     ymm10, ymmword ptr [rcx + 32]
#NO_APP
#APP
    vmovdqu     ymm11, ymmword ptr [rcx + 64]
    vmovdqu     ymm12, ymmword ptr [rcx + 96]
#NO_APP
    vpcmpeqb    ymm13, ymm11, ymm2
    vpcmpeqb    ymm14, ymm11, ymm1
    vpor        ymm13, ymm13, ymm14
    vpcmpeqb    ymm14, ymm12, ymm2
    vpcmpeqb    ymm15, ymm12, ymm1
    vpor        ymm14, ymm14, ymm15
    vpcmpeqb    ymm11, ymm11, ymm0
    vpor        ymm15, ymm13, ymm11
    vpcmpeqb    ymm11, ymm12, ymm0
    vpor        ymm11, ymm14, ymm11
    vpcmpeqb    ymm12, ymm9, ymm2
    vpcmpeqb    ymm13, ymm9, ymm1
    vpor        ymm12, ymm12, ymm13
    vpcmpeqb    ymm2, ymm10, ymm2
    vpcmpeqb    ymm1, ymm10, ymm1
    vpor        ymm2, ymm2, ymm1
    vpcmpeqb    ymm1, ymm9, ymm0
    vpor        ymm1, ymm12, ymm1
    vpcmpeqb    ymm0, ymm10, ymm0
    vpor        ymm0, ymm2, ymm0
    vmovdqu     ymm2, ymmword ptr [rsp]
    vpor        ymm2, ymm2, ymmword ptr [rsp + 32]
    vpor        ymm2, ymm2, ymmword ptr [rsp + 128]
    vmovdqu     ymm9, ymmword ptr [rsp + 64]
    vpor        ymm9, ymm9, ymmword ptr [rsp + 96]
    vpor        ymm9, ymm9, ymmword ptr [rsp + 160]
    vpor        ymm7, ymm8, ymm7
    vpor        ymm5, ymm7, ymm5
    vpor        ymm4, ymm4, ymm6
    vpor        ymm3, ymm4, ymm3
    vpor        ymm4, ymm9, ymm3
    vpor        ymm4, ymm4, ymm0
    vpor        ymm4, ymm11, ymm4
    vpor        ymm6, ymm5, ymm2
    vpor        ymm6, ymm6, ymm1
    vpor        ymm6, ymm15, ymm6
    vpor        ymm4, ymm6, ymm4
    vpsllw      ymm4, ymm4, 7
    vpmovmskb   ecx, ymm4
    test        ecx, ecx
    je          .L3
    vpmovmskb   esi, ymm3
    shl         rsi, 32
    vpmovmskb   ecx, ymm5
    or          rcx, rsi
    je          .L7
    xor         esi, esi
    jmp         .L8
.L6:
#APP
    vmovdqu     ymm11, ymmword ptr [rsi + 128]
    vmovdqu     ymm10, ymmword ptr [rsi + 160]
#NO_APP
#APP
    vmovdqu     ymm12, ymmword ptr [rsi + 192]
    vmovdqu     ymm13, ymmword ptr [rsi + 224]
#NO_APP
    vpcmpeqb    ymm14, ymm12, ymm2
    vpcmpeqb    ymm15, ymm12, ymm1
    vpor        ymm14, ymm14, ymm15
    vpcmpeqb    ymm15, ymm13, ymm2
    vpcmpeqb    ymm9, ymm13, ymm1
    vpor        ymm9, ymm15, ymm9
    vpcmpeqb    ymm12, ymm12, ymm0
    vpor        ymm14, ymm14, ymm12
    vpcmpeqb    ymm12, ymm13, ymm0
    vpor        ymm15, ymm9, ymm12
    vpcmpeqb    ymm9, ymm11, ymm2
    vpcmpeqb    ymm12, ymm11, ymm1
    vpor        ymm9, ymm9, ymm12
    vpcmpeqb    ymm12, ymm10, ymm2
    vpcmpeqb    ymm13, ymm10, ymm1
    vpor        ymm12, ymm12, ymm13
    vpcmpeqb    ymm11, ymm11, ymm0
    vpor        ymm13, ymm9, ymm11
    vpcmpeqb    ymm9, ymm10, ymm0
    vpor        ymm11, ymm12, ymm9
    vmovdqu     ymm9, ymmword ptr [rsp]
    vpor        ymm9, ymm9, ymmword ptr [rsp + 32]
    vpor        ymm9, ymm9, ymmword ptr [rsp + 128]
    vmovdqu     ymm10, ymmword ptr [rsp + 64]
    vpor        ymm10, ymm10, ymmword ptr [rsp + 96]
    vpor        ymm10, ymm10, ymmword ptr [rsp + 160]
    vpor        ymm7, ymm8, ymm7
    vpor        ymm5, ymm7, ymm5
    vpor        ymm4, ymm4, ymm6
    vpor        ymm3, ymm4, ymm3
    vpor        ymm4, ymm10, ymm3
    vpor        ymm6, ymm11, ymm15
    vpor        ymm4, ymm4, ymm6
    vpor        ymm6, ymm9, ymm5
    vpor        ymm6, ymm13, ymm6
    vpor        ymm4, ymm6, ymm4
    vpor        ymm4, ymm14, ymm4
    vpsllw      ymm4, ymm4, 7
    vpmovmskb   eax, ymm4
    test        eax, eax
    je          .L9
    vpmovmskb   ecx, ymm3
    shl         rcx, 32
    vpmovmskb   eax, ymm5
    or          rax, rcx
    je          .L10
    xor         ecx, ecx
    jmp         .L11
.L4:
    vpmovmskb   edx, ymm0
    shl         rdx, 32
    vpmovmskb   ecx, ymm1
    or          rcx, rdx
    je          .L3
.L5:
    tzcnt       rdx, rcx
    add         rdx, rax
    mov         eax, 1
    add         rsp, 200
    vzeroupper
    ret
.L7:
    vpmovmskb   esi, ymm9
    shl         rsi, 32
    vpmovmskb   ecx, ymm2
    or          rcx, rsi
    mov         esi, 64
    jne         .L8
    vpmovmskb   esi, ymm0
    shl         rsi, 32
    vpmovmskb   ecx, ymm1
    or          rcx, rsi
    je          .L12
    add         rdx, -128
    mov         rsi, rdx
    jmp         .L8
.L10:
    vpmovmskb   ecx, ymm10
    shl         rcx, 32
    vpmovmskb   eax, ymm9
    or          rax, rcx
    mov         ecx, 64
    jne         .L11
    vpmovmskb   ecx, ymm11
    shl         rcx, 32
    vpmovmskb   eax, ymm13
    or          rax, rcx
    mov         ecx, 128
    jne         .L11
    vpmovmskb   ecx, ymm15
    shl         rcx, 32
    vpmovmskb   eax, ymm14
    or          rax, rcx
    mov         ecx, 192
    je          .L9
.L11:
    tzcnt       rdx, rax
    or          rdx, rcx
    mov         eax, 1
    add         rsp, 200
    vzeroupper
    ret
.L9:
    lea         rax, [rsi + rdx]
    add         rax, -256
    cmp         rdx, 512
    ja          .L13
#APP
    vmovdqu     ymm8, ymmword ptr [rax]
    vmovdqu     ymm7, ymmword ptr [rax + 32]
#NO_APP
#APP
    vmovdqu     ymm9, ymmword ptr [rax + 64]
    vmovdqu     ymm10, ymmword ptr [rax + 96]
#NO_APP
#APP
    vmovdqu     ymm5, ymmword ptr [rax + 128]
    vmovdqu     ymm6, ymmword ptr [rax + 160]
#NO_APP
#APP
    vmovdqu     ymm3, ymmword ptr [rax + 192]
    vmovdqu     ymm4, ymmword ptr [rax + 224]
#NO_APP
.L14:
    vpcmpeqb    ymm11, ymm2, ymm3
    vpcmpeqb    ymm12, ymm2, ymm4
    vpcmpeqb    ymm13, ymm1, ymm3
    vpor        ymm11, ymm11, ymm13
    vpcmpeqb    ymm13, ymm1, ymm4
    vpor        ymm12, ymm12, ymm13
    vpcmpeqb    ymm13, ymm2, ymm5
    vpcmpeqb    ymm3, ymm0, ymm3
    vpor        ymm3, ymm11, ymm3
    vpcmpeqb    ymm11, ymm2, ymm6
    vpcmpeqb    ymm4, ymm0, ymm4
    vpor        ymm4, ymm12, ymm4
    vpcmpeqb    ymm12, ymm1, ymm5
    vpor        ymm12, ymm13, ymm12
    vpcmpeqb    ymm13, ymm1, ymm6
    vpor        ymm11, ymm11, ymm13
    vpcmpeqb    ymm13, ymm9, ymm2
    vpcmpeqb    ymm5, ymm0, ymm5
    vpor        ymm5, ymm12, ymm5
    vpcmpeqb    ymm12, ymm10, ymm2
    vpcmpeqb    ymm6, ymm0, ymm6
    vpor        ymm6, ymm11, ymm6
    vpcmpeqb    ymm11, ymm9, ymm1
    vpor        ymm11, ymm13, ymm11
    vpcmpeqb    ymm13, ymm10, ymm1
    vpor        ymm12, ymm12, ymm13
    vpcmpeqb    ymm9, ymm9, ymm0
    vpor        ymm9, ymm11, ymm9
    vpcmpeqb    ymm11, ymm8, ymm2
    vpcmpeqb    ymm10, ymm10, ymm0
    vpor        ymm10, ymm12, ymm10
    vpcmpeqb    ymm12, ymm8, ymm1
    vpor        ymm11, ymm11, ymm12
    vpcmpeqb    ymm2, ymm2, ymm7
    vpcmpeqb    ymm1, ymm1, ymm7
    vpor        ymm2, ymm2, ymm1
    vpcmpeqb    ymm1, ymm8, ymm0
    vpor        ymm1, ymm11, ymm1
    vpcmpeqb    ymm0, ymm0, ymm7
    vpor        ymm0, ymm2, ymm0
    vpor        ymm2, ymm10, ymm0
    vpor        ymm7, ymm6, ymm4
    vpor        ymm2, ymm2, ymm7
    vpor        ymm7, ymm9, ymm1
    vpor        ymm7, ymm7, ymm5
    vpor        ymm2, ymm7, ymm2
    vpor        ymm2, ymm2, ymm3
    vpsllw      ymm2, ymm2, 7
    vpmovmskb   eax, ymm2
    test        eax, eax
    je          .L15
    vpmovmskb   ecx, ymm0
    shl         rcx, 32
    vpmovmskb   eax, ymm1
    or          rax, rcx
    je          .L16
    xor         ecx, ecx
    jmp         .L17
.L13:
    mov         edi, esi
    and         edi, 63
    mov         r9d, 256
    sub         r9, rdi
    lea         rcx, [rsi + r9]
    mov         r8, rdx
    sub         r8, r9
    cmp         r8, 1048576
    jb          .L18
    or          rdi, -256
    xor         r8d, r8d
    jmp         .L19
.L20:
    add         rcx, 256
    lea         r9, [rdx + rdi]
    add         r9, -256
    add         rdi, -256
    cmp         r9, 3328
    jb          .L21
.L19:
#APP
    prefetcht0  byte ptr [rcx + 3072]
    prefetcht0  byte ptr [rcx + 3136]
    prefetcht0  byte ptr [rcx + 3200]
    prefetcht0  byte ptr [rcx + 3264]
#NO_APP
#APP
    vmovdqu     ymm8, ymmword ptr [rcx]
    vmovdqu     ymm7, ymmword ptr [rcx + 32]
#NO_APP
#APP
    vmovdqu     ymm9, ymmword ptr [rcx + 64]
    vmovdqu     ymm10, ymmword ptr [rcx + 96]
#NO_APP
#APP
    vmovdqu     ymm5, ymmword ptr [rcx + 128]
    vmovdqu     ymm6, ymmword ptr [rcx + 160]
#NO_APP
#APP
    vmovdqu     ymm3, ymmword ptr [rcx + 192]
    vmovdqu     ymm4, ymmword ptr [rcx + 224]
#NO_APP
    vpcmpeqb    ymm11, ymm2, ymm3
    vpcmpeqb    ymm12, ymm2, ymm4
    vpcmpeqb    ymm13, ymm1, ymm3
    vpor        ymm11, ymm11, ymm13
    vpcmpeqb    ymm13, ymm1, ymm4
    vpor        ymm12, ymm12, ymm13
    vpcmpeqb    ymm13, ymm2, ymm5
    vpcmpeqb    ymm3, ymm0, ymm3
    vpor        ymm3, ymm11, ymm3
    vpcmpeqb    ymm11, ymm2, ymm6
    vpcmpeqb    ymm4, ymm0, ymm4
    vpor        ymm4, ymm12, ymm4
    vpcmpeqb    ymm12, ymm1, ymm5
    vpor        ymm12, ymm13, ymm12
    vpcmpeqb    ymm13, ymm1, ymm6
    vpor        ymm11, ymm11, ymm13
    vpcmpeqb    ymm13, ymm9, ymm2
    vpcmpeqb    ymm5, ymm0, ymm5
    vpor        ymm5, ymm12, ymm5
    vpcmpeqb    ymm12, ymm10, ymm2
    vpcmpeqb    ymm6, ymm0, ymm6
    vpor        ymm6, ymm11, ymm6
    vpcmpeqb    ymm11, ymm9, ymm1
    vpor        ymm11, ymm13, ymm11
    vpcmpeqb    ymm13, ymm10, ymm1
    vpor        ymm12, ymm12, ymm13
    vpcmpeqb    ymm13, ymm8, ymm2
    vpcmpeqb    ymm9, ymm9, ymm0
    vpor        ymm9, ymm11, ymm9
    vpcmpeqb    ymm11, ymm2, ymm7
    vpcmpeqb    ymm10, ymm10, ymm0
    vpor        ymm10, ymm12, ymm10
    vpcmpeqb    ymm12, ymm8, ymm1
    vpor        ymm12, ymm13, ymm12
    vpcmpeqb    ymm13, ymm1, ymm7
    vpor        ymm11, ymm11, ymm13
    vpcmpeqb    ymm8, ymm8, ymm0
    vpor        ymm8, ymm12, ymm8
    vpcmpeqb    ymm7, ymm0, ymm7
    vpor        ymm7, ymm11, ymm7
    vpor        ymm11, ymm10, ymm7
    vpor        ymm12, ymm6, ymm4
    vpor        ymm11, ymm11, ymm12
    vpor        ymm12, ymm8, ymm9
    vpor        ymm12, ymm12, ymm5
    vpor        ymm11, ymm12, ymm11
    vpor        ymm11, ymm11, ymm3
    vpsllw      ymm11, ymm11, 7
    vpmovmskb   r9d, ymm11
    test        r9d, r9d
    je          .L20
    vpmovmskb   r10d, ymm7
    shl         r10, 32
    vpmovmskb   r9d, ymm8
    or          r9, r10
    jne         .L22
    vpmovmskb   r10d, ymm10
    shl         r10, 32
    vpmovmskb   r9d, ymm9
    or          r9, r10
    jne         .L23
    vpmovmskb   r10d, ymm6
    shl         r10, 32
    vpmovmskb   r9d, ymm5
    or          r9, r10
    jne         .L24
    vpmovmskb   r10d, ymm4
    shl         r10, 32
    vpmovmskb   r9d, ymm3
    or          r9, r10
    je          .L20
    mov         r8d, 192
    jmp         .L22
.L16:
    vpmovmskb   ecx, ymm10
    shl         rcx, 32
    vpmovmskb   eax, ymm9
    or          rax, rcx
    mov         ecx, 64
    jne         .L17
    vpmovmskb   ecx, ymm6
    shl         rcx, 32
    vpmovmskb   eax, ymm5
    or          rax, rcx
    mov         ecx, 128
    jne         .L17
    vpmovmskb   ecx, ymm4
    shl         rcx, 32
    vpmovmskb   eax, ymm3
    or          rax, rcx
    mov         ecx, 192
    je          .L15
.L17:
    tzcnt       rsi, rax
    or          rsi, rcx
    mov         eax, 1
    add         rdx, rsi
    add         rdx, -256
    add         rsp, 200
    vzeroupper
    ret
.L15:
    xor         eax, eax
    add         rdx, rsi
    add         rdx, -256
    add         rsp, 200
    vzeroupper
    ret
.L12:
    vpmovmskb   edx, ymm11
    shl         rdx, 32
    vpmovmskb   ecx, ymm15
    or          rcx, rdx
    mov         rsi, rax
    je          .L3
.L8:
    tzcnt       rdx, rcx
    add         rdx, rsi
    mov         eax, 1
    add         rsp, 200
    vzeroupper
    ret
.L21:
    add         rdi, rdx
    mov         r8, rdi
.L18:
    sub         rsi, rcx
    xor         edi, edi
    jmp         .L25
.L26:
    add         r8, -256
    add         rcx, 256
    add         rsi, -256
    cmp         r8, 256
    jb          .L27
.L25:
#APP
    vmovdqu     ymm8, ymmword ptr [rcx]
    vmovdqu     ymm7, ymmword ptr [rcx + 32]
#NO_APP
#APP
    vmovdqu     ymm9, ymmword ptr [rcx + 64]
    vmovdqu     ymm10, ymmword ptr [rcx + 96]
#NO_APP
#APP
    vmovdqu     ymm5, ymmword ptr [rcx + 128]
    vmovdqu     ymm6, ymmword ptr [rcx + 160]
#NO_APP
#APP
    vmovdqu     ymm3, ymmword ptr [rcx + 192]
    vmovdqu     ymm4, ymmword ptr [rcx + 224]
#NO_APP
    vpcmpeqb    ymm11, ymm2, ymm3
    vpcmpeqb    ymm12, ymm2, ymm4
    vpcmpeqb    ymm13, ymm1, ymm3
    vpor        ymm11, ymm11, ymm13
    vpcmpeqb    ymm13, ymm1, ymm4
    vpor        ymm12, ymm12, ymm13
    vpcmpeqb    ymm13, ymm2, ymm5
    vpcmpeqb    ymm3, ymm0, ymm3
    vpor        ymm3, ymm11, ymm3
    vpcmpeqb    ymm11, ymm2, ymm6
    vpcmpeqb    ymm4, ymm0, ymm4
    vpor        ymm4, ymm12, ymm4
    vpcmpeqb    ymm12, ymm1, ymm5
    vpor        ymm12, ymm13, ymm12
    vpcmpeqb    ymm13, ymm1, ymm6
    vpor        ymm11, ymm11, ymm13
    vpcmpeqb    ymm13, ymm9, ymm2
    vpcmpeqb    ymm5, ymm0, ymm5
    vpor        ymm5, ymm12, ymm5
    vpcmpeqb    ymm12, ymm10, ymm2
    vpcmpeqb    ymm6, ymm0, ymm6
    vpor        ymm6, ymm11, ymm6
    vpcmpeqb    ymm11, ymm9, ymm1
    vpor        ymm11, ymm13, ymm11
    vpcmpeqb    ymm13, ymm10, ymm1
    vpor        ymm12, ymm12, ymm13
    vpcmpeqb    ymm13, ymm8, ymm2
    vpcmpeqb    ymm9, ymm9, ymm0
    vpor        ymm9, ymm11, ymm9
    vpcmpeqb    ymm11, ymm2, ymm7
    vpcmpeqb    ymm10, ymm10, ymm0
    vpor        ymm10, ymm12, ymm10
    vpcmpeqb    ymm12, ymm8, ymm1
    vpor        ymm12, ymm13, ymm12
    vpcmpeqb    ymm13, ymm1, ymm7
    vpor        ymm11, ymm11, ymm13
    vpcmpeqb    ymm8, ymm8, ymm0
    vpor        ymm8, ymm12, ymm8
    vpcmpeqb    ymm7, ymm0, ymm7
    vpor        ymm7, ymm11, ymm7
    vpor        ymm11, ymm10, ymm7
    vpor        ymm12, ymm6, ymm4
    vpor        ymm11, ymm11, ymm12
    vpor        ymm12, ymm8, ymm9
    vpor        ymm12, ymm12, ymm5
    vpor        ymm11, ymm12, ymm11
    vpor        ymm11, ymm11, ymm3
    vpsllw      ymm11, ymm11, 7
    vpmovmskb   r9d, ymm11
    test        r9d, r9d
    je          .L26
    vpmovmskb   r10d, ymm7
    shl         r10, 32
    vpmovmskb   r9d, ymm8
    or          r9, r10
    jne         .L28
    vpmovmskb   r10d, ymm10
    shl         r10, 32
    vpmovmskb   r9d, ymm9
    or          r9, r10
    jne         .L29
    vpmovmskb   r10d, ymm6
    shl         r10, 32
    vpmovmskb   r9d, ymm5
    or          r9, r10
    jne         .L30
    vpmovmskb   r10d, ymm4
    shl         r10, 32
    vpmovmskb   r9d, ymm3
    or          r9, r10
    je          .L26
    mov         edi, 192
    jmp         .L28
.L27:
    test        r8, r8
    je          .L3
#APP
    vmovdqu     ymm8, ymmword ptr [rax]
    vmovdqu     ymm7, ymmword ptr [rax + 32]
#NO_APP
#APP
    vmovdqu     ymm9, ymmword ptr [rax + 64]
    vmovdqu     ymm10, ymmword ptr [rax + 96]
#NO_APP
#APP
    vmovdqu     ymm5, ymmword ptr [rax + 128]
    vmovdqu     ymm6, ymmword ptr [rax + 160]
#NO_APP
#APP
    vmovdqu     ymm3, ymmword ptr [rax + 192]
    vmovdqu     ymm4, ymmword ptr [rax + 224]
#NO_APP
    jmp         .L14
.L3:
    xor         eax, eax
    add         rsp, 200
    vzeroupper
    ret
.L29:
    mov         edi, 64
    jmp         .L28
.L30:
    mov         edi, 128
.L28:
    tzcnt       rdx, r9
    add         rdx, rdi
    sub         rdx, rsi
    mov         eax, 1
    add         rsp, 200
    vzeroupper
    ret
.L23:
    mov         r8d, 64
    jmp         .L22
.L24:
    mov         r8d, 128
.L22:
    tzcnt       rdx, r9
    add         rdx, r8
    sub         rdx, rdi
    mov         eax, 1
    add         rsp, 200
    vzeroupper
    ret
