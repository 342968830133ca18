# find::one::backward of avx2, x86_64-unknown-linux-gnu

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
    jne         .L13
    vpmovmskb   eax, ymm6
    shl         rax, 32
    vpmovmskb   ecx, ymm5
    or          rcx, rax
    mov         eax, 128
    jne         .L13
    vpmovmskb   eax, ymm4
    shl         rax, 32
    vpmovmskb   ecx, ymm3
    or          rcx, rax
    mov         eax, 64
    jne         .L13
    vpmovmskb   edx, ymm2
    shl         rdx, 32
    vpmovmskb   ecx, ymm1
    xor         eax, eax
    or          rcx, rdx
    je          .L6
.L13:
    bsr         rdx, rcx
    xor         rdx, 63
    or          rdx, rax
    xor         rdx, 63
    mov         eax, 1
    pop         rcx
    vzeroupper
    ret
.L11:
    lea         eax, [rsi + rdx]
    dec         eax
    and         eax, 63
    sub         rdx, rax
    lea         rax, [rdx - 193]
    cmp         rax, 1048576
    jb          .L14
    lea         rcx, [rdx + rsi]
    add         rcx, -3521
    add         rdx, -449
    mov         rdi, rdx
    xor         edx, edx
    jmp         .L15
.L16:
    add         rcx, -256
    lea         rdi, [rax - 256]
    cmp         rax, 3328
    jb          .L17
.L15:
    mov         rax, rdi
    lea         rdi, [rcx + 3072]
#APP
    prefetcht0  byte ptr [rcx]
    prefetcht0  byte ptr [rcx + 64]
    prefetcht0  byte ptr [rcx + 128]
    prefetcht0  byte ptr [rcx + 192]
#NO_APP
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
    je          .L16
    vpmovmskb   r8d, ymm8
    shl         r8, 32
    vpmovmskb   edi, ymm7
    or          rdi, r8
    jne         .L18
    vpmovmskb   r8d, ymm6
    shl         r8, 32
    vpmovmskb   edi, ymm5
    or          rdi, r8
    jne         .L19
    vpmovmskb   r8d, ymm4
    shl         r8, 32
    vpmovmskb   edi, ymm3
    or          rdi, r8
    jne         .L20
    vpmovmskb   r8d, ymm2
    shl         r8, 32
    vpmovmskb   edi, ymm1
    or          rdi, r8
    je          .L16
    bsr         rcx, rdi
    jmp         .L21
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
.L17:
    mov         rax, rdi
    add         rax, 256
.L14:
    add         rax, -256
    xor         edx, edx
    jmp         .L22
.L23:
    add         rax, -256
    mov         rcx, rax
    add         rcx, 256
    jb          .L24
.L22:
    lea         rcx, [rsi + rax]
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rcx]
    vpcmpeqb    ymm2, ymm0, ymmword ptr [rcx + 32]
#NO_APP
#APP
    vpcmpeqb    ymm3, ymm0, ymmword ptr [rcx + 64]
    vpcmpeqb    ymm4, ymm0, ymmword ptr [rcx + 96]
#NO_APP
#APP
    vpcmpeqb    ymm5, ymm0, ymmword ptr [rcx + 128]
    vpcmpeqb    ymm6, ymm0, ymmword ptr [rcx + 160]
#NO_APP
#APP
    vpcmpeqb    ymm7, ymm0, ymmword ptr [rcx + 192]
    vpcmpeqb    ymm8, ymm0, ymmword ptr [rcx + 224]
#NO_APP
    vpor        ymm9, ymm3, ymm1
    vpor        ymm10, ymm7, ymm5
    vpor        ymm9, ymm10, ymm9
    vpor        ymm10, ymm2, ymm4
    vpor        ymm10, ymm10, ymm6
    vpor        ymm9, ymm10, ymm9
    vpor        ymm9, ymm9, ymm8
    vpmovmskb   ecx, ymm9
    test        ecx, ecx
    je          .L23
    vpmovmskb   edi, ymm8
    shl         rdi, 32
    vpmovmskb   ecx, ymm7
    or          rcx, rdi
    jne         .L25
    vpmovmskb   edi, ymm6
    shl         rdi, 32
    vpmovmskb   ecx, ymm5
    or          rcx, rdi
    jne         .L26
    vpmovmskb   edi, ymm4
    shl         rdi, 32
    vpmovmskb   ecx, ymm3
    or          rcx, rdi
    jne         .L27
    vpmovmskb   edi, ymm2
    shl         rdi, 32
    vpmovmskb   ecx, ymm1
    or          rcx, rdi
    je          .L23
    jmp         .L28
.L24:
    cmp         rax, -256
    jne         .L29
.L3:
    xor         eax, eax
    pop         rcx
    vzeroupper
    ret
.L25:
    mov         edx, 192
    jmp         .L28
.L26:
    mov         edx, 128
    jmp         .L28
.L27:
    mov         edx, 64
.L28:
    bsr         rcx, rcx
.L21:
    add         rdx, rax
    add         rdx, rcx
    mov         eax, 1
    pop         rcx
    vzeroupper
    ret
.L18:
    mov         edx, 192
    bsr         rcx, rdi
    jmp         .L21
.L19:
    mov         edx, 128
    bsr         rcx, rdi
    jmp         .L21
.L29:
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
.L20:
    mov         edx, 64
    bsr         rcx, rdi
    jmp         .L21
