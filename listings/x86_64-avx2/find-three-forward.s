# find::three::forward of avx2, x86_64-unknown-linux-gnu

    push        rax
    cmp         rdx, 64
    jae         .L1
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<3>, atomic_memchr_kernels::algo::direction::Forward>]
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
    vpor        ymm4, ymm1, ymm0
    vpor        ymm4, ymm3, ymm4
    vpor        ymm4, ymm4, ymm2
    vpmovmskb   ecx, ymm4
    test        ecx, ecx
    je          .L3
    vpmovmskb   edx, ymm0
    shl         rdx, 32
    vpmovmskb   ecx, ymm1
    or          rcx, rdx
    je          .L4
    xor         eax, eax
    jmp         .L5
.L2:
    cmp         rdx, 257
    jae         .L6
#APP
    vmovdqu     ymm8, ymmword ptr [rsi]
    vmovdqu     ymm7, ymmword ptr [rsi + 32]
#NO_APP
#APP
    vmovdqu     ymm9, ymmword ptr [rsi + 64]
    vmovdqu     ymm10, ymmword ptr [rsi + 96]
#NO_APP
    lea         rcx, [rsi + rdx]
    add         rcx, -128
#APP
    vmovdqu     ymm5, ymmword ptr [rcx]
    vmovdqu     ymm6, ymmword ptr [rcx + 32]
#NO_APP
#APP
    vmovdqu     ymm3, ymmword ptr [rcx + 64]
    vmovdqu     ymm4, ymmword ptr [rcx + 96]
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
    vpor        ymm2, ymm2, ymm6
    vpor        ymm2, ymm2, ymm4
    vpor        ymm7, ymm9, ymm1
    vpor        ymm7, ymm7, ymm5
    vpor        ymm7, ymm7, ymm3
    vpor        ymm2, ymm7, ymm2
    vpsllw      ymm2, ymm2, 7
    vpmovmskb   ecx, ymm2
    test        ecx, ecx
    je          .L3
    vpmovmskb   esi, ymm0
    shl         rsi, 32
    vpmovmskb   ecx, ymm1
    or          rcx, rsi
    je          .L7
    xor         esi, esi
    jmp         .L8
.L6:
    mov         rdi, rdx
#APP
    vmovdqu     ymm5, ymmword ptr [rsi]
    vmovdqu     ymm6, ymmword ptr [rsi + 32]
#NO_APP
    vpcmpeqb    ymm7, ymm2, ymm5
    vpcmpeqb    ymm8, ymm2, ymm6
#APP
    vmovdqu     ymm3, ymmword ptr [rsi + 64]
    vmovdqu     ymm4, ymmword ptr [rsi + 96]
#NO_APP
    vpcmpeqb    ymm9, ymm2, ymm3
    vpcmpeqb    ymm10, ymm2, ymm4
    vpcmpeqb    ymm11, ymm1, ymm3
    vpor        ymm9, ymm9, ymm11
    vpcmpeqb    ymm11, ymm1, ymm4
    vpor        ymm10, ymm10, ymm11
    vpcmpeqb    ymm3, ymm0, ymm3
    vpor        ymm3, ymm9, ymm3
    vpcmpeqb    ymm4, ymm0, ymm4
    vpor        ymm4, ymm10, ymm4
    vpcmpeqb    ymm9, ymm1, ymm5
    vpor        ymm7, ymm9, ymm7
    vpcmpeqb    ymm9, ymm1, ymm6
    vpor        ymm8, ymm8, ymm9
    vpcmpeqb    ymm5, ymm0, ymm5
    vpor        ymm5, ymm7, ymm5
    vpcmpeqb    ymm6, ymm0, ymm6
    vpor        ymm6, ymm8, ymm6
    vpor        ymm7, ymm4, ymm5
    vpor        ymm8, ymm6, ymm3
    vpor        ymm7, ymm8, ymm7
    vpmovmskb   eax, ymm7
    test        eax, eax
    je          .L9
    vpmovmskb   ecx, ymm6
    shl         rcx, 32
    vpmovmskb   eax, ymm5
    or          rax, rcx
    je          .L10
    xor         ecx, ecx
    mov         rdx, rsi
    jmp         .L11
.L4:
    vpmovmskb   edx, ymm3
    shl         rdx, 32
    vpmovmskb   ecx, ymm2
    or          rcx, rdx
    je          .L3
.L5:
    tzcnt       rdx, rcx
    add         rdx, rax
    mov         eax, 1
    pop         rcx
    vzeroupper
    ret
.L7:
    vpmovmskb   esi, ymm10
    shl         rsi, 32
    vpmovmskb   ecx, ymm9
    or          rcx, rsi
    mov         esi, 64
    jne         .L8
    vpmovmskb   esi, ymm6
    shl         rsi, 32
    vpmovmskb   ecx, ymm5
    or          rcx, rsi
    je          .L12
    add         rdx, -128
    mov         rsi, rdx
    jmp         .L8
.L10:
    vpmovmskb   ecx, ymm4
    shl         rcx, 32
    vpmovmskb   eax, ymm3
    or          rax, rcx
    mov         ecx, 64
    mov         rdx, rsi
    jne         .L11
.L9:
    lea         rdx, [rsi + 128]
#APP
    vmovdqu     ymm5, ymmword ptr [rdx]
    vmovdqu     ymm6, ymmword ptr [rdx + 32]
#NO_APP
    vpcmpeqb    ymm7, ymm2, ymm5
    vpcmpeqb    ymm8, ymm2, ymm6
#APP
    vmovdqu     ymm3, ymmword ptr [rdx + 64]
    vmovdqu     ymm4, ymmword ptr [rdx + 96]
#NO_APP
    vpcmpeqb    ymm9, ymm2, ymm3
    vpcmpeqb    ymm10, ymm2, ymm4
    vpcmpeqb    ymm11, ymm1, ymm3
    vpor        ymm9, ymm9, ymm11
    vpcmpeqb    ymm11, ymm1, ymm4
    vpor        ymm10, ymm10, ymm11
    vpcmpeqb    ymm3, ymm0, ymm3
    vpor        ymm3, ymm9, ymm3
    vpcmpeqb    ymm4, ymm0, ymm4
    vpor        ymm4, ymm10, ymm4
    vpcmpeqb    ymm9, ymm1, ymm5
    vpor        ymm7, ymm9, ymm7
    vpcmpeqb    ymm9, ymm1, ymm6
    vpor        ymm8, ymm8, ymm9
    vpcmpeqb    ymm5, ymm0, ymm5
    vpor        ymm5, ymm7, ymm5
    vpcmpeqb    ymm6, ymm0, ymm6
    vpor        ymm6, ymm8, ymm6
    vpor        ymm7, ymm4, ymm5
    vpor        ymm8, ymm6, ymm3
    vpor        ymm7, ymm8, ymm7
    vpmovmskb   eax, ymm7
    test        eax, eax
    je          .L13
    vpmovmskb   ecx, ymm6
    shl         rcx, 32
    vpmovmskb   eax, ymm5
    or          rax, rcx
    je          .L14
    xor         ecx, ecx
    jmp         .L11
.L14:
    vpmovmskb   ecx, ymm4
    shl         rcx, 32
    vpmovmskb   eax, ymm3
    or          rax, rcx
    mov         ecx, 64
    je          .L13
.L11:
    tzcnt       rax, rax
    sub         rdx, rsi
    add         rdx, rcx
    add         rdx, rax
    mov         eax, 1
    pop         rcx
    vzeroupper
    ret
.L13:
    lea         rax, [rsi + rdi]
    lea         rdx, [rsi + rdi]
    add         rdx, -256
    cmp         rdi, 513
    jae         .L15
#APP
    vmovdqu     ymm5, ymmword ptr [rdx]
    vmovdqu     ymm6, ymmword ptr [rdx + 32]
#NO_APP
    vpcmpeqb    ymm7, ymm2, ymm5
    vpcmpeqb    ymm8, ymm2, ymm6
#APP
    vmovdqu     ymm3, ymmword ptr [rdx + 64]
    vmovdqu     ymm4, ymmword ptr [rdx + 96]
#NO_APP
    vpcmpeqb    ymm9, ymm2, ymm3
    vpcmpeqb    ymm10, ymm2, ymm4
    vpcmpeqb    ymm11, ymm1, ymm3
    vpor        ymm9, ymm9, ymm11
    vpcmpeqb    ymm11, ymm1, ymm4
    vpor        ymm10, ymm10, ymm11
    vpcmpeqb    ymm3, ymm0, ymm3
    vpor        ymm3, ymm9, ymm3
    vpcmpeqb    ymm4, ymm0, ymm4
    vpor        ymm4, ymm10, ymm4
    vpcmpeqb    ymm9, ymm1, ymm5
    vpor        ymm7, ymm9, ymm7
    vpcmpeqb    ymm9, ymm1, ymm6
    vpor        ymm8, ymm8, ymm9
    vpcmpeqb    ymm5, ymm0, ymm5
    vpor        ymm5, ymm7, ymm5
    vpcmpeqb    ymm6, ymm0, ymm6
    vpor        ymm6, ymm8, ymm6
    vpor        ymm7, ymm4, ymm5
    vpor        ymm8, ymm6, ymm3
    vpor        ymm7, ymm8, ymm7
    vpmovmskb   ecx, ymm7
    test        ecx, ecx
    je          .L16
    vpmovmskb   edi, ymm6
    shl         rdi, 32
    vpmovmskb   ecx, ymm5
    or          rcx, rdi
    je          .L17
.L18:
    xor         edi, edi
    jmp         .L19
.L15:
    mov         ecx, esi
    and         ecx, 63
    mov         r8d, 256
    sub         r8, rcx
    neg         rcx
    add         rcx, rsi
    add         rcx, 256
    mov         r9, rdi
    sub         r9, r8
    mov         rdi, r9
    cmp         r9, 1048576
    jb          .L20
    xor         r8d, r8d
    jmp         .L21
.L22:
    mov         r9, rdi
    add         r9, -256
    add         rcx, 256
    mov         rdi, r9
    cmp         r9, 3328
    jb          .L20
.L21:
#APP
    prefetcht0  byte ptr [rcx + 3072]
    prefetcht0  byte ptr [rcx + 3136]
    prefetcht0  byte ptr [rcx + 3200]
    prefetcht0  byte ptr [rcx + 3264]
#NO_APP
#APP
    vmovdqu     ymm5, ymmword ptr [rcx]
    vmovdqu     ymm6, ymmword ptr [rcx + 32]
#NO_APP
    vpcmpeqb    ymm7, ymm2, ymm5
    vpcmpeqb    ymm8, ymm2, ymm6
#APP
    vmovdqu     ymm3, ymmword ptr [rcx + 64]
    vmovdqu     ymm4, ymmword ptr [rcx + 96]
#NO_APP
    vpcmpeqb    ymm9, ymm2, ymm3
    vpcmpeqb    ymm10, ymm2, ymm4
    vpcmpeqb    ymm11, ymm1, ymm3
    vpor        ymm9, ymm9, ymm11
    vpcmpeqb    ymm11, ymm1, ymm4
    vpor        ymm10, ymm10, ymm11
    vpcmpeqb    ymm3, ymm0, ymm3
    vpor        ymm3, ymm9, ymm3
    vpcmpeqb    ymm4, ymm0, ymm4
    vpor        ymm4, ymm10, ymm4
    vpcmpeqb    ymm9, ymm1, ymm5
    vpor        ymm7, ymm9, ymm7
    vpcmpeqb    ymm9, ymm1, ymm6
    vpor        ymm8, ymm8, ymm9
    vpcmpeqb    ymm5, ymm0, ymm5
    vpor        ymm5, ymm7, ymm5
    vpcmpeqb    ymm6, ymm0, ymm6
    vpor        ymm6, ymm8, ymm6
    vpor        ymm7, ymm4, ymm5
    vpor        ymm8, ymm6, ymm3
    vpor        ymm7, ymm8, ymm7
    vpmovmskb   r9d, ymm7
    test        r9d, r9d
    je          .L23
    vpmovmskb   r9d, ymm6
    shl         r9, 32
    vpmovmskb   r10d, ymm5
    or          r10, r9
    jne         .L24
    vpmovmskb   r9d, ymm4
    shl         r9, 32
    vpmovmskb   r10d, ymm3
    or          r10, r9
    jne         .L25
.L23:
    lea         r9, [rcx + 128]
#APP
    vmovdqu     ymm5, ymmword ptr [r9]
    vmovdqu     ymm6, ymmword ptr [r9 + 32]
#NO_APP
    vpcmpeqb    ymm7, ymm2, ymm5
    vpcmpeqb    ymm8, ymm2, ymm6
#APP
    vmovdqu     ymm3, ymmword ptr [r9 + 64]
    vmovdqu     ymm4, ymmword ptr [r9 + 96]
#NO_APP
    vpcmpeqb    ymm9, ymm2, ymm3
    vpcmpeqb    ymm10, ymm2, ymm4
    vpcmpeqb    ymm11, ymm1, ymm3
    vpor        ymm9, ymm9, ymm11
    vpcmpeqb    ymm11, ymm1, ymm4
    vpor        ymm10, ymm10, ymm11
    vpcmpeqb    ymm3, ymm0, ymm3
    vpor        ymm3, ymm9, ymm3
    vpcmpeqb    ymm4, ymm0, ymm4
    vpor        ymm4, ymm10, ymm4
    vpcmpeqb    ymm9, ymm1, ymm5
    vpor        ymm7, ymm9, ymm7
    vpcmpeqb    ymm9, ymm1, ymm6
    vpor        ymm8, ymm8, ymm9
    vpcmpeqb    ymm5, ymm0, ymm5
    vpor        ymm5, ymm7, ymm5
    vpcmpeqb    ymm6, ymm0, ymm6
    vpor        ymm6, ymm8, ymm6
    vpor        ymm7, ymm4, ymm5
    vpor        ymm8, ymm6, ymm3
    vpor        ymm7, ymm8, ymm7
    vpmovmskb   r10d, ymm7
    test        r10d, r10d
    je          .L22
    vpmovmskb   r11d, ymm6
    shl         r11, 32
    vpmovmskb   r10d, ymm5
    or          r10, r11
    jne         .L26
    vpmovmskb   r11d, ymm4
    shl         r11, 32
    vpmovmskb   r10d, ymm3
    or          r10, r11
    je          .L22
    jmp         .L27
.L20:
    xor         r8d, r8d
    jmp         .L28
.L29:
    mov         r9, rdi
    add         r9, -256
    add         rcx, 256
    mov         rdi, r9
    cmp         r9, 256
    jb          .L30
.L28:
#APP
    vmovdqu     ymm5, ymmword ptr [rcx]
    vmovdqu     ymm6, ymmword ptr [rcx + 32]
#NO_APP
    vpcmpeqb    ymm7, ymm2, ymm5
    vpcmpeqb    ymm8, ymm2, ymm6
#APP
    vmovdqu     ymm3, ymmword ptr [rcx + 64]
    vmovdqu     ymm4, ymmword ptr [rcx + 96]
#NO_APP
    vpcmpeqb    ymm9, ymm2, ymm3
    vpcmpeqb    ymm10, ymm2, ymm4
    vpcmpeqb    ymm11, ymm1, ymm3
    vpor        ymm9, ymm9, ymm11
    vpcmpeqb    ymm11, ymm1, ymm4
    vpor        ymm10, ymm10, ymm11
    vpcmpeqb    ymm3, ymm0, ymm3
    vpor        ymm3, ymm9, ymm3
    vpcmpeqb    ymm4, ymm0, ymm4
    vpor        ymm4, ymm10, ymm4
    vpcmpeqb    ymm9, ymm1, ymm5
    vpor        ymm7, ymm9, ymm7
    vpcmpeqb    ymm9, ymm1, ymm6
    vpor        ymm8, ymm8, ymm9
    vpcmpeqb    ymm5, ymm0, ymm5
    vpor        ymm5, ymm7, ymm5
    vpcmpeqb    ymm6, ymm0, ymm6
    vpor        ymm6, ymm8, ymm6
    vpor        ymm7, ymm4, ymm5
    vpor        ymm8, ymm6, ymm3
    vpor        ymm7, ymm8, ymm7
    vpmovmskb   r9d, ymm7
    test        r9d, r9d
    je          .L31
    vpmovmskb   r9d, ymm6
    shl         r9, 32
    vpmovmskb   r10d, ymm5
    or          r10, r9
    jne         .L24
    vpmovmskb   r9d, ymm4
    shl         r9, 32
    vpmovmskb   r10d, ymm3
    or          r10, r9
    jne         .L25
.L31:
    lea         r9, [rcx + 128]
#APP
    vmovdqu     ymm5, ymmword ptr [r9]
    vmovdqu     ymm6, ymmword ptr [r9 + 32]
#NO_APP
    vpcmpeqb    ymm7, ymm2, ymm5
    vpcmpeqb    ymm8, ymm2, ymm6
#APP
    vmovdqu     ymm3, ymmword ptr [r9 + 64]
    vmovdqu     ymm4, ymmword ptr [r9 + 96]
#NO_APP
    vpcmpeqb    ymm9, ymm2, ymm3
    vpcmpeqb    ymm10, ymm2, ymm4
    vpcmpeqb    ymm11, ymm1, ymm3
    vpor        ymm9, ymm9, ymm11
    vpcmpeqb    ymm11, ymm1, ymm4
    vpor        ymm10, ymm10, ymm11
    vpcmpeqb    ymm3, ymm0, ymm3
    vpor        ymm3, ymm9, ymm3
    vpcmpeqb    ymm4, ymm0, ymm4
    vpor        ymm4, ymm10, ymm4
    vpcmpeqb    ymm9, ymm1, ymm5
    vpor        ymm7, ymm9, ymm7
    vpcmpeqb    ymm9, ymm1, ymm6
    vpor        ymm8, ymm8, ymm9
    vpcmpeqb    ymm5, ymm0, ymm5
    vpor        ymm5, ymm7, ymm5
    vpcmpeqb    ymm6, ymm0, ymm6
    vpor        ymm6, ymm8, ymm6
    vpor        ymm7, ymm4, ymm5
    vpor        ymm8, ymm6, ymm3
    vpor        ymm7, ymm8, ymm7
    vpmovmskb   r10d, ymm7
    test        r10d, r10d
    je          .L29
    vpmovmskb   r11d, ymm6
    shl         r11, 32
    vpmovmskb   r10d, ymm5
    or          r10, r11
    jne         .L26
    vpmovmskb   r11d, ymm4
    shl         r11, 32
    vpmovmskb   r10d, ymm3
    or          r10, r11
    je          .L29
.L27:
    mov         r8d, 64
.L26:
    mov         rcx, r9
    jmp         .L24
.L12:
    vpmovmskb   edx, ymm4
    shl         rdx, 32
    vpmovmskb   ecx, ymm3
    or          rcx, rdx
    mov         rsi, rax
    je          .L3
.L8:
    tzcnt       rdx, rcx
    add         rdx, rsi
    mov         eax, 1
    pop         rcx
    vzeroupper
    ret
.L17:
    vpmovmskb   edi, ymm4
    shl         rdi, 32
    vpmovmskb   ecx, ymm3
    or          rcx, rdi
    mov         edi, 64
    jne         .L19
.L16:
    add         rax, -128
#APP
    vmovdqu     ymm4, ymmword ptr [rax]
    vmovdqu     ymm5, ymmword ptr [rax + 32]
#NO_APP
    vpcmpeqb    ymm6, ymm2, ymm4
    vpcmpeqb    ymm7, ymm2, ymm5
#APP
    vmovdqu     ymm3, ymmword ptr [rax + 64]
    vmovdqu     ymm8, ymmword ptr [rax + 96]
#NO_APP
.L32:
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
    vpor        ymm4, ymm3, ymm1
    vpor        ymm5, ymm0, ymm2
    vpor        ymm4, ymm4, ymm5
    vpmovmskb   ecx, ymm4
    test        ecx, ecx
    je          .L3
    vpmovmskb   edx, ymm0
    shl         rdx, 32
    vpmovmskb   ecx, ymm1
    or          rcx, rdx
    je          .L33
    xor         edi, edi
    mov         rdx, rax
    jmp         .L19
.L25:
    mov         r8d, 64
.L24:
    tzcnt       rax, r10
    sub         rcx, rsi
    add         rcx, r8
    add         rcx, rax
    mov         eax, 1
    mov         rdx, rcx
    pop         rcx
    vzeroupper
    ret
.L30:
    test        rdi, rdi
    je          .L3
#APP
    vmovdqu     ymm5, ymmword ptr [rdx]
    vmovdqu     ymm6, ymmword ptr [rdx + 32]
#NO_APP
    vpcmpeqb    ymm7, ymm2, ymm5
    vpcmpeqb    ymm8, ymm2, ymm6
#APP
    vmovdqu     ymm3, ymmword ptr [rdx + 64]
    vmovdqu     ymm4, ymmword ptr [rdx + 96]
#NO_APP
    vpcmpeqb    ymm9, ymm2, ymm3
    vpcmpeqb    ymm10, ymm2, ymm4
    vpcmpeqb    ymm11, ymm1, ymm3
    vpor        ymm9, ymm9, ymm11
    vpcmpeqb    ymm11, ymm1, ymm4
    vpor        ymm10, ymm10, ymm11
    vpcmpeqb    ymm3, ymm0, ymm3
    vpor        ymm3, ymm9, ymm3
    vpcmpeqb    ymm4, ymm0, ymm4
    vpor        ymm4, ymm10, ymm4
    vpcmpeqb    ymm9, ymm1, ymm5
    vpor        ymm7, ymm9, ymm7
    vpcmpeqb    ymm9, ymm1, ymm6
    vpor        ymm8, ymm8, ymm9
    vpcmpeqb    ymm5, ymm0, ymm5
    vpor        ymm5, ymm7, ymm5
    vpcmpeqb    ymm6, ymm0, ymm6
    vpor        ymm6, ymm8, ymm6
    vpor        ymm7, ymm4, ymm5
    vpor        ymm8, ymm6, ymm3
    vpor        ymm7, ymm8, ymm7
    vpmovmskb   ecx, ymm7
    test        ecx, ecx
    je          .L34
    vpmovmskb   edi, ymm6
    shl         rdi, 32
    vpmovmskb   ecx, ymm5
    or          rcx, rdi
    jne         .L18
    vpmovmskb   edi, ymm4
    shl         rdi, 32
    vpmovmskb   ecx, ymm3
    or          rcx, rdi
    mov         edi, 64
    jne         .L19
.L34:
    add         rax, -128
#APP
    vmovdqu     ymm4, ymmword ptr [rax]
    vmovdqu     ymm5, ymmword ptr [rax + 32]
#NO_APP
    vpcmpeqb    ymm6, ymm2, ymm4
    vpcmpeqb    ymm7, ymm2, ymm5
#APP
    vmovdqu     ymm3, ymmword ptr [rax + 64]
    vmovdqu     ymm8, ymmword ptr [rax + 96]
#NO_APP
    jmp         .L32
.L33:
    vpmovmskb   edx, ymm3
    shl         rdx, 32
    vpmovmskb   ecx, ymm2
    or          rcx, rdx
    mov         edi, 64
    mov         rdx, rax
    je          .L3
.L19:
    tzcnt       rax, rcx
    sub         rdx, rsi
    add         rdx, rdi
    add         rdx, rax
    mov         eax, 1
    pop         rcx
    vzeroupper
    ret
.L3:
    xor         eax, eax
    pop         rcx
    vzeroupper
    ret
