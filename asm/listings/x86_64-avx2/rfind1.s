# rfind1 of AVX2, x86_64-unknown-linux-gnu

    push        rax
    cmp         rdx, 64
    jae         .L1
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Backward>]
    pop         rcx
    ret
.L1:
    lea         rax, [rdx - 64]
    vmovd       xmm0, edi
    vpbroadcastb ymm0, xmm0
    cmp         rdx, 129
    jae         .L2
    lea         rcx, [rsi + rax]
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rsi]
    vpcmpeqb    ymm2, ymm0, ymmword ptr [rsi + 32]
#NO_APP
#APP
    vpcmpeqb    ymm3, ymm0, ymmword ptr [rcx]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rcx + 32]
#NO_APP
    vpor        ymm4, ymm1, ymm3
    vpor        ymm5, ymm0, ymm2
    vpor        ymm4, ymm5, ymm4
    vpmovmskb   ecx, ymm4
    test        ecx, ecx
    je          .L3
    vpmovmskb   edx, ymm0
    shl         rdx, 32
    vpmovmskb   ecx, ymm3
    or          rcx, rdx
    jne         .L4
.L5:
    vpmovmskb   edx, ymm2
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
    lea         rcx, [rsi + rdx]
    add         rcx, -128
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rsi]
    vpcmpeqb    ymm2, ymm0, ymmword ptr [rsi + 32]
#NO_APP
#APP
    vpcmpeqb    ymm3, ymm0, ymmword ptr [rsi + 64]
    vpcmpeqb    ymm4, ymm0, ymmword ptr [rsi + 96]
#NO_APP
#APP
    vpcmpeqb    ymm5, ymm0, ymmword ptr [rcx]
    vpcmpeqb    ymm6, ymm0, ymmword ptr [rcx + 32]
#NO_APP
#APP
    vpcmpeqb    ymm7, ymm0, ymmword ptr [rcx + 64]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rcx + 96]
#NO_APP
    vpor        ymm8, ymm3, ymm1
    vpor        ymm9, ymm7, ymm5
    vpor        ymm8, ymm9, ymm8
    vpor        ymm9, ymm2, ymm4
    vpor        ymm9, ymm9, ymm6
    vpor        ymm8, ymm9, ymm8
    vpor        ymm8, ymm8, ymm0
    vpmovmskb   ecx, ymm8
    test        ecx, ecx
    je          .L3
    vpmovmskb   esi, ymm0
    shl         rsi, 32
    vpmovmskb   ecx, ymm7
    or          rcx, rsi
    jne         .L4
    vpmovmskb   eax, ymm6
    shl         rax, 32
    vpmovmskb   ecx, ymm5
    or          rcx, rax
    je          .L8
    add         rdx, -128
    mov         rax, rdx
    jmp         .L4
.L7:
    lea         rax, [rsi + rdx]
    add         rax, -256
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rax]
    vpcmpeqb    ymm2, ymm0, ymmword ptr [rax + 32]
#NO_APP
#APP
    vpcmpeqb    ymm3, ymm0, ymmword ptr [rax + 64]
    vpcmpeqb    ymm4, ymm0, ymmword ptr [rax + 96]
#NO_APP
#APP
    vpcmpeqb    ymm5, ymm0, ymmword ptr [rax + 128]
    vpcmpeqb    ymm6, ymm0, ymmword ptr [rax + 160]
#NO_APP
#APP
    vpcmpeqb    ymm7, ymm0, ymmword ptr [rax + 192]
    vpcmpeqb    ymm8, ymm0, ymmword ptr [rax + 224]
#NO_APP
    vpor        ymm9, ymm3, ymm1
    vpor        ymm10, ymm7, ymm5
    vpor        ymm9, ymm10, ymm9
    vpor        ymm10, ymm2, ymm4
    vpor        ymm10, ymm10, ymm6
    vpor        ymm9, ymm10, ymm9
    vpor        ymm9, ymm9, ymm8
    vpmovmskb   eax, ymm9
    test        eax, eax
    je          .L9
    vpmovmskb   ecx, ymm8
    shl         rcx, 32
    vpmovmskb   eax, ymm7
    or          rax, rcx
    mov         ecx, 192
    jne         .L10
    vpmovmskb   ecx, ymm6
    shl         rcx, 32
    vpmovmskb   eax, ymm5
    or          rax, rcx
    mov         ecx, 128
    jne         .L10
    vpmovmskb   ecx, ymm4
    shl         rcx, 32
    vpmovmskb   eax, ymm3
    or          rax, rcx
    mov         ecx, 64
    jne         .L10
    vpmovmskb   ecx, ymm2
    shl         rcx, 32
    vpmovmskb   eax, ymm1
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
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rsi]
    vpcmpeqb    ymm2, ymm0, ymmword ptr [rsi + 32]
#NO_APP
#APP
    vpcmpeqb    ymm3, ymm0, ymmword ptr [rsi + 64]
    vpcmpeqb    ymm4, ymm0, ymmword ptr [rsi + 96]
#NO_APP
#APP
    vpcmpeqb    ymm5, ymm0, ymmword ptr [rsi + 128]
    vpcmpeqb    ymm6, ymm0, ymmword ptr [rsi + 160]
#NO_APP
#APP
    vpcmpeqb    ymm7, ymm0, ymmword ptr [rsi + 192]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rsi + 224]
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
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rsi]
    vpcmpeqb    ymm2, ymm0, ymmword ptr [rsi + 32]
#NO_APP
#APP
    vpcmpeqb    ymm3, ymm0, ymmword ptr [rsi + 64]
    vpcmpeqb    ymm4, ymm0, ymmword ptr [rsi + 96]
#NO_APP
#APP
    vpcmpeqb    ymm5, ymm0, ymmword ptr [rsi + 128]
    vpcmpeqb    ymm6, ymm0, ymmword ptr [rsi + 160]
#NO_APP
#APP
    vpcmpeqb    ymm7, ymm0, ymmword ptr [rsi + 192]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rsi + 224]
#NO_APP
.L12:
    vpor        ymm8, ymm3, ymm1
    vpor        ymm9, ymm7, ymm5
    vpor        ymm8, ymm9, ymm8
    vpor        ymm9, ymm2, ymm4
    vpor        ymm9, ymm9, ymm6
    vpor        ymm8, ymm9, ymm8
    vpor        ymm8, ymm8, ymm0
    vpmovmskb   eax, ymm8
    test        eax, eax
    je          .L3
    vpmovmskb   eax, ymm0
    shl         rax, 32
    vpmovmskb   ecx, ymm7
    or          rcx, rax
    mov         eax, 192
    jne         .L15
    vpmovmskb   eax, ymm6
    shl         rax, 32
    vpmovmskb   ecx, ymm5
    or          rcx, rax
    mov         eax, 128
    jne         .L15
    vpmovmskb   eax, ymm4
    shl         rax, 32
    vpmovmskb   ecx, ymm3
    or          rcx, rax
    mov         eax, 64
    jne         .L15
    vpmovmskb   edx, ymm2
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
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rdi]
    vpcmpeqb    ymm2, ymm0, ymmword ptr [rdi + 32]
#NO_APP
#APP
    vpcmpeqb    ymm3, ymm0, ymmword ptr [rdi + 64]
    vpcmpeqb    ymm4, ymm0, ymmword ptr [rdi + 96]
#NO_APP
#APP
    vpcmpeqb    ymm5, ymm0, ymmword ptr [rdi + 128]
    vpcmpeqb    ymm6, ymm0, ymmword ptr [rdi + 160]
#NO_APP
#APP
    vpcmpeqb    ymm7, ymm0, ymmword ptr [rdi + 192]
    vpcmpeqb    ymm8, ymm0, ymmword ptr [rdi + 224]
#NO_APP
    vpor        ymm9, ymm3, ymm1
    vpor        ymm10, ymm7, ymm5
    vpor        ymm9, ymm10, ymm9
    vpor        ymm10, ymm2, ymm4
    vpor        ymm10, ymm10, ymm6
    vpor        ymm9, ymm10, ymm9
    vpor        ymm9, ymm9, ymm8
    vpmovmskb   edi, ymm9
    test        edi, edi
    je          .L17
    vpmovmskb   r8d, ymm8
    shl         r8, 32
    vpmovmskb   edi, ymm7
    or          rdi, r8
    jne         .L19
    vpmovmskb   r8d, ymm6
    shl         r8, 32
    vpmovmskb   edi, ymm5
    or          rdi, r8
    jne         .L20
    vpmovmskb   r8d, ymm4
    shl         r8, 32
    vpmovmskb   edi, ymm3
    or          rdi, r8
    jne         .L21
    vpmovmskb   r8d, ymm2
    shl         r8, 32
    vpmovmskb   edi, ymm1
    or          rdi, r8
    je          .L17
    jmp         .L22
.L8:
    vpmovmskb   eax, ymm4
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
