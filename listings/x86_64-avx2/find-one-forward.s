# find::one::forward of avx2, x86_64-unknown-linux-gnu

    push        rax
    cmp         rdx, 64
    jae         .L1
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Forward>]
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
    vpcmpeqb    ymm2, ymm0, ymmword ptr [rsi]
    vpcmpeqb    ymm3, ymm0, ymmword ptr [rsi + 32]
#NO_APP
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rcx]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rcx + 32]
#NO_APP
    vpor        ymm4, ymm2, ymm1
    vpor        ymm5, ymm0, ymm3
    vpor        ymm4, ymm5, ymm4
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
    cmp         rdx, 257
    jae         .L6
    lea         rcx, [rsi + rdx]
    add         rcx, -128
#APP
    vpcmpeqb    ymm6, ymm0, ymmword ptr [rsi]
    vpcmpeqb    ymm7, ymm0, ymmword ptr [rsi + 32]
#NO_APP
#APP
    vpcmpeqb    ymm4, ymm0, ymmword ptr [rsi + 64]
    vpcmpeqb    ymm5, ymm0, ymmword ptr [rsi + 96]
#NO_APP
#APP
    vpcmpeqb    ymm2, ymm0, ymmword ptr [rcx]
    vpcmpeqb    ymm3, ymm0, ymmword ptr [rcx + 32]
#NO_APP
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rcx + 64]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rcx + 96]
#NO_APP
    vpor        ymm8, ymm4, ymm6
    vpor        ymm9, ymm1, ymm2
    vpor        ymm8, ymm9, ymm8
    vpor        ymm9, ymm7, ymm5
    vpor        ymm9, ymm9, ymm3
    vpor        ymm8, ymm9, ymm8
    vpor        ymm8, ymm8, ymm0
    vpmovmskb   ecx, ymm8
    test        ecx, ecx
    je          .L3
    vpmovmskb   esi, ymm7
    shl         rsi, 32
    vpmovmskb   ecx, ymm6
    or          rcx, rsi
    je          .L7
    xor         esi, esi
    jmp         .L8
.L6:
#APP
    vpcmpeqb    ymm7, ymm0, ymmword ptr [rsi]
    vpcmpeqb    ymm8, ymm0, ymmword ptr [rsi + 32]
#NO_APP
#APP
    vpcmpeqb    ymm5, ymm0, ymmword ptr [rsi + 64]
    vpcmpeqb    ymm6, ymm0, ymmword ptr [rsi + 96]
#NO_APP
#APP
    vpcmpeqb    ymm3, ymm0, ymmword ptr [rsi + 128]
    vpcmpeqb    ymm4, ymm0, ymmword ptr [rsi + 160]
#NO_APP
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rsi + 192]
    vpcmpeqb    ymm2, ymm0, ymmword ptr [rsi + 224]
#NO_APP
    vpor        ymm9, ymm5, ymm7
    vpor        ymm10, ymm1, ymm3
    vpor        ymm9, ymm10, ymm9
    vpor        ymm10, ymm8, ymm6
    vpor        ymm10, ymm10, ymm4
    vpor        ymm9, ymm10, ymm9
    vpor        ymm9, ymm9, ymm2
    vpmovmskb   eax, ymm9
    test        eax, eax
    je          .L9
    vpmovmskb   ecx, ymm8
    shl         rcx, 32
    vpmovmskb   eax, ymm7
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
    pop         rcx
    vzeroupper
    ret
.L7:
    vpmovmskb   esi, ymm5
    shl         rsi, 32
    vpmovmskb   ecx, ymm4
    or          rcx, rsi
    mov         esi, 64
    jne         .L8
    vpmovmskb   esi, ymm3
    shl         rsi, 32
    vpmovmskb   ecx, ymm2
    or          rcx, rsi
    je          .L12
    add         rdx, -128
    mov         rsi, rdx
    jmp         .L8
.L10:
    vpmovmskb   ecx, ymm6
    shl         rcx, 32
    vpmovmskb   eax, ymm5
    or          rax, rcx
    mov         ecx, 64
    jne         .L11
    vpmovmskb   ecx, ymm4
    shl         rcx, 32
    vpmovmskb   eax, ymm3
    or          rax, rcx
    mov         ecx, 128
    jne         .L11
    vpmovmskb   ecx, ymm2
    shl         rcx, 32
    vpmovmskb   eax, ymm1
    or          rax, rcx
    mov         ecx, 192
    je          .L9
.L11:
    tzcnt       rdx, rax
    or          rdx, rcx
    mov         eax, 1
    pop         rcx
    vzeroupper
    ret
.L9:
    lea         rax, [rsi + rdx]
    add         rax, -256
    cmp         rdx, 512
    ja          .L13
#APP
    vpcmpeqb    ymm6, ymm0, ymmword ptr [rax]
    vpcmpeqb    ymm7, ymm0, ymmword ptr [rax + 32]
#NO_APP
#APP
    vpcmpeqb    ymm4, ymm0, ymmword ptr [rax + 64]
    vpcmpeqb    ymm5, ymm0, ymmword ptr [rax + 96]
#NO_APP
#APP
    vpcmpeqb    ymm2, ymm0, ymmword ptr [rax + 128]
    vpcmpeqb    ymm3, ymm0, ymmword ptr [rax + 160]
#NO_APP
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rax + 192]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rax + 224]
#NO_APP
    jmp         .L14
.L13:
    mov         edi, esi
    and         edi, 63
    mov         r9d, 256
    sub         r9, rdi
    lea         rcx, [rsi + r9]
    mov         r8, rdx
    sub         r8, r9
    cmp         r8, 1048576
    jb          .L15
    or          rdi, -256
    xor         r8d, r8d
    jmp         .L16
.L17:
    add         rcx, 256
    lea         r9, [rdx + rdi]
    add         r9, -256
    add         rdi, -256
    cmp         r9, 3328
    jb          .L18
.L16:
#APP
    prefetcht0  byte ptr [rcx + 3072]
    prefetcht0  byte ptr [rcx + 3136]
    prefetcht0  byte ptr [rcx + 3200]
    prefetcht0  byte ptr [rcx + 3264]
#NO_APP
#APP
    vpcmpeqb    ymm7, ymm0, ymmword ptr [rcx]
    vpcmpeqb    ymm8, ymm0, ymmword ptr [rcx + 32]
#NO_APP
#APP
    vpcmpeqb    ymm5, ymm0, ymmword ptr [rcx + 64]
    vpcmpeqb    ymm6, ymm0, ymmword ptr [rcx + 96]
#NO_APP
#APP
    vpcmpeqb    ymm3, ymm0, ymmword ptr [rcx + 128]
    vpcmpeqb    ymm4, ymm0, ymmword ptr [rcx + 160]
#NO_APP
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rcx + 192]
    vpcmpeqb    ymm2, ymm0, ymmword ptr [rcx + 224]
#NO_APP
    vpor        ymm9, ymm5, ymm7
    vpor        ymm10, ymm1, ymm3
    vpor        ymm9, ymm10, ymm9
    vpor        ymm10, ymm8, ymm6
    vpor        ymm10, ymm10, ymm4
    vpor        ymm9, ymm10, ymm9
    vpor        ymm9, ymm9, ymm2
    vpmovmskb   r9d, ymm9
    test        r9d, r9d
    je          .L17
    vpmovmskb   r10d, ymm8
    shl         r10, 32
    vpmovmskb   r9d, ymm7
    or          r9, r10
    jne         .L19
    vpmovmskb   r10d, ymm6
    shl         r10, 32
    vpmovmskb   r9d, ymm5
    or          r9, r10
    jne         .L20
    vpmovmskb   r10d, ymm4
    shl         r10, 32
    vpmovmskb   r9d, ymm3
    or          r9, r10
    jne         .L21
    vpmovmskb   r10d, ymm2
    shl         r10, 32
    vpmovmskb   r9d, ymm1
    or          r9, r10
    je          .L17
    mov         r8d, 192
    jmp         .L19
.L12:
    vpmovmskb   edx, ymm0
    shl         rdx, 32
    vpmovmskb   ecx, ymm1
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
.L18:
    add         rdi, rdx
    mov         r8, rdi
.L15:
    cmp         r8, 256
    jae         .L22
.L23:
    test        r8, r8
    je          .L3
#APP
    vpcmpeqb    ymm6, ymm0, ymmword ptr [rax]
    vpcmpeqb    ymm7, ymm0, ymmword ptr [rax + 32]
#NO_APP
#APP
    vpcmpeqb    ymm4, ymm0, ymmword ptr [rax + 64]
    vpcmpeqb    ymm5, ymm0, ymmword ptr [rax + 96]
#NO_APP
#APP
    vpcmpeqb    ymm2, ymm0, ymmword ptr [rax + 128]
    vpcmpeqb    ymm3, ymm0, ymmword ptr [rax + 160]
#NO_APP
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rax + 192]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rax + 224]
#NO_APP
.L14:
    vpor        ymm8, ymm4, ymm6
    vpor        ymm9, ymm1, ymm2
    vpor        ymm8, ymm9, ymm8
    vpor        ymm9, ymm7, ymm5
    vpor        ymm9, ymm9, ymm3
    vpor        ymm8, ymm9, ymm8
    vpor        ymm8, ymm8, ymm0
    vpmovmskb   eax, ymm8
    test        eax, eax
    je          .L24
    vpmovmskb   ecx, ymm7
    shl         rcx, 32
    vpmovmskb   eax, ymm6
    or          rax, rcx
    je          .L25
    xor         ecx, ecx
    jmp         .L26
.L3:
    xor         eax, eax
    pop         rcx
    vzeroupper
    ret
.L22:
    sub         rsi, rcx
    xor         edi, edi
    jmp         .L27
.L28:
    add         r8, -256
    add         rcx, 256
    add         rsi, -256
    cmp         r8, 256
    jb          .L23
.L27:
#APP
    vpcmpeqb    ymm7, ymm0, ymmword ptr [rcx]
    vpcmpeqb    ymm8, ymm0, ymmword ptr [rcx + 32]
#NO_APP
#APP
    vpcmpeqb    ymm5, ymm0, ymmword ptr [rcx + 64]
    vpcmpeqb    ymm6, ymm0, ymmword ptr [rcx + 96]
#NO_APP
#APP
    vpcmpeqb    ymm3, ymm0, ymmword ptr [rcx + 128]
    vpcmpeqb    ymm4, ymm0, ymmword ptr [rcx + 160]
#NO_APP
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rcx + 192]
    vpcmpeqb    ymm2, ymm0, ymmword ptr [rcx + 224]
#NO_APP
    vpor        ymm9, ymm5, ymm7
    vpor        ymm10, ymm1, ymm3
    vpor        ymm9, ymm10, ymm9
    vpor        ymm10, ymm8, ymm6
    vpor        ymm10, ymm10, ymm4
    vpor        ymm9, ymm10, ymm9
    vpor        ymm9, ymm9, ymm2
    vpmovmskb   r9d, ymm9
    test        r9d, r9d
    je          .L28
    vpmovmskb   r10d, ymm8
    shl         r10, 32
    vpmovmskb   r9d, ymm7
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
    jne         .L31
    vpmovmskb   r10d, ymm2
    shl         r10, 32
    vpmovmskb   r9d, ymm1
    or          r9, r10
    je          .L28
    mov         edi, 192
    jmp         .L29
.L25:
    vpmovmskb   ecx, ymm5
    shl         rcx, 32
    vpmovmskb   eax, ymm4
    or          rax, rcx
    mov         ecx, 64
    jne         .L26
    vpmovmskb   ecx, ymm3
    shl         rcx, 32
    vpmovmskb   eax, ymm2
    or          rax, rcx
    mov         ecx, 128
    jne         .L26
    vpmovmskb   ecx, ymm0
    shl         rcx, 32
    vpmovmskb   eax, ymm1
    or          rax, rcx
    mov         ecx, 192
    je          .L24
.L26:
    tzcnt       rsi, rax
    or          rsi, rcx
    mov         eax, 1
    add         rdx, rsi
    add         rdx, -256
    pop         rcx
    vzeroupper
    ret
.L24:
    xor         eax, eax
    add         rdx, rsi
    add         rdx, -256
    pop         rcx
    vzeroupper
    ret
.L20:
    mov         r8d, 64
    jmp         .L19
.L21:
    mov         r8d, 128
.L19:
    tzcnt       rdx, r9
    add         rdx, r8
    sub         rdx, rdi
    mov         eax, 1
    pop         rcx
    vzeroupper
    ret
.L30:
    mov         edi, 64
    jmp         .L29
.L31:
    mov         edi, 128
.L29:
    tzcnt       rdx, r9
    add         rdx, rdi
    sub         rdx, rsi
    mov         eax, 1
    pop         rcx
    vzeroupper
    ret
