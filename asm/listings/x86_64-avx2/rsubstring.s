# rsubstring of AVX2, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    sub         rsp, 184
    lea         rbx, [r8 + 1]
    sub         rbx, rsi
    jb          .L1
    mov         r13, rcx
    mov         rax, qword ptr [rdx]
    mov         rcx, rax
    add         rcx, rbx
    setb        r9b
    cmp         rcx, r8
    seta        cl
    or          cl, r9b
    jne         .L1
    mov         r9, qword ptr [rdx + 8]
    mov         rcx, r9
    add         rcx, rbx
    setb        r10b
    cmp         rcx, r8
    seta        cl
    or          cl, r10b
    jne         .L1
    cmp         rax, rsi
    jae         .L1
    cmp         r9, rsi
    jae         .L1
    lea         r15, [rax + r13]
    lea         r12, [r9 + r13]
    movzx       ecx, byte ptr [rdi + rax]
    movzx       ebp, byte ptr [rdi + r9]
    mov         qword ptr [rsp + 144], r13
    mov         qword ptr [rsp + 152], r8
    mov         qword ptr [rsp + 128], rdi
    mov         qword ptr [rsp + 136], rsi
    mov         qword ptr [rsp + 160], 0
    mov         qword ptr [rsp + 176], 0
    cmp         rbx, 65
    mov         qword ptr [rsp + 32], r8
    mov         qword ptr [rsp + 24], r13
    mov         qword ptr [rsp + 48], rsi
    mov         qword ptr [rsp + 40], rdi
    jae         .L2
    mov         edi, ecx
    mov         r14, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rsi, r15
    mov         rdx, rbx
    call        r14
    mov         r15, rax
    mov         edi, ebp
    mov         rsi, r12
    mov         rdx, rbx
    call        r14
    mov         rcx, rax
    and         rcx, r15
    je          .L1
    mov         esi, 1
    xor         eax, eax
    mov         rdi, qword ptr [rsp + 32]
    mov         r8, qword ptr [rsp + 24]
    mov         r9, qword ptr [rsp + 48]
    mov         r10, qword ptr [rsp + 40]
.L3:
    bsr         rdx, rcx
    lea         r11, [rdx + r9]
    cmp         r11, rdi
    jbe         .L4
    xor         r14d, r14d
    jmp         .L5
.L4:
    lea         rbx, [r8 + rdx]
    cmp         r9, 17
    jb          .L6
    xor         r11d, r11d
    mov         r14, r10
.L7:
#APP
    mov         r15, qword ptr [rbx]
#NO_APP
    mov         r12, qword ptr [r14]
    cmp         r15, r12
    jne         .L8
    add         rbx, 8
    add         r14, 8
    lea         r15, [r9 + r11]
    add         r15, -8
    add         r11, -8
    cmp         r15, 16
    ja          .L7
    add         r11, r9
    jmp         .L9
.L6:
    mov         r11, r9
    mov         r14, r10
.L9:
    cmp         r11, 7
    ja          .L10
    cmp         r11, 4
    jae         .L11
    cmp         r11, 2
    jae         .L12
    test        r11, r11
    je          .L13
    movzx       ebp, byte ptr [r14]
#APP
    movzx       r14d, byte ptr [rbx]
#NO_APP
    xor         ebx, ebx
    cmp         bpl, r14b
    sete        bl
    jmp         .L14
.L10:
    mov         r12, qword ptr [r14]
    mov         r15, qword ptr [r14 + r11 - 8]
#APP
    mov         r14, qword ptr [rbx]
#NO_APP
    cmp         r14, r12
    jne         .L15
    lea         r14, [r11 - 8]
    add         rbx, r14
#APP
    mov         r12, qword ptr [rbx]
#NO_APP
    mov         rbx, r11
    cmp         r12, r15
    je          .L14
    xor         r12, r15
    tzcnt       rbx, r12
    shr         ebx, 3
    add         rbx, r14
    jmp         .L14
.L8:
    xor         r12, r15
    tzcnt       r14, r12
    shr         r14d, 3
    sub         r14, r11
    jmp         .L5
.L11:
    mov         r15d, dword ptr [r14]
    mov         ebp, dword ptr [r14 + r11 - 4]
#APP
    mov         r14d, dword ptr [rbx]
#NO_APP
    cmp         r14d, r15d
    jne         .L16
    lea         r14, [r11 - 4]
    add         rbx, r14
#APP
    mov         r15d, dword ptr [rbx]
#NO_APP
    mov         rbx, r11
    cmp         r15d, ebp
    je          .L14
    xor         r15d, ebp
    tzcnt       ebx, r15d
    jmp         .L17
.L15:
    xor         r14, r12
    tzcnt       rbx, r14
    shr         ebx, 3
    jmp         .L14
.L12:
    movzx       r15d, word ptr [r14]
    movzx       ebp, word ptr [r14 + r11 - 2]
#APP
    movzx       r14d, word ptr [rbx]
#NO_APP
    cmp         r15w, r14w
    jne         .L18
    lea         r14, [r11 - 2]
    add         rbx, r14
#APP
    movzx       r15d, word ptr [rbx]
#NO_APP
    mov         rbx, r11
    cmp         bp, r15w
    je          .L14
    xor         ebp, r15d
    tzcnt       ebx, ebp
.L17:
    shr         ebx, 3
    add         r14, rbx
    mov         rbx, r14
    jmp         .L14
.L16:
    xor         r14d, r15d
    tzcnt       ebx, r14d
    shr         ebx, 3
    jmp         .L14
.L18:
    xor         r15d, r14d
    tzcnt       ebx, r15d
    shr         ebx, 3
    jmp         .L14
.L13:
    xor         ebx, ebx
.L14:
    mov         r14, r9
    sub         r14, r11
    add         r14, rbx
.L5:
    cmp         r14, r9
    je          .L19
    shlx        r11, rsi, rdx
    mov         rbx, rcx
    btc         rbx, rdx
    cmp         r11, rcx
    mov         rcx, rbx
    jne         .L3
    jmp         .L20
.L2:
    mov         dword ptr [rsp + 60], ebp
    mov         qword ptr [rsp + 112], r12
    cmp         byte ptr [rdx + 16], 1
    mov         qword ptr [rsp + 16], r15
    mov         dword ptr [rsp + 56], ecx
    jne         .L21
    lea         rdx, [r15 + 63]
    mov         qword ptr [rsp + 8], rdx
    lea         rbp, [rbx + 4096]
    vmovd       xmm0, ecx
    vpbroadcastb ymm0, xmm0
    vmovdqu     ymmword ptr [rsp + 64], ymm0
    lea         rcx, [rax + r13 - 3521]
    mov         qword ptr [rsp + 104], rcx
    add         rax, r13
    add         rax, -449
    mov         qword ptr [rsp + 120], rax
    xor         eax, eax
    xor         r14d, r14d
    mov         rdx, rbx
    xor         r12d, r12d
.L22:
    cmp         rdx, rbx
    ja          .L23
    cmp         rdx, 64
    jae         .L24
    mov         edi, dword ptr [rsp + 56]
    mov         rsi, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Backward>]
    mov         rdi, qword ptr [rsp + 40]
    mov         rsi, qword ptr [rsp + 48]
    mov         r13, qword ptr [rsp + 24]
    mov         r8, qword ptr [rsp + 32]
    mov         r9, rax
    xor         eax, eax
.L25:
    test        r9b, 1
    jne         .L26
    jmp         .L23
.L24:
    lea         r9, [rdx - 64]
    cmp         rdx, 129
    jae         .L27
    lea         rcx, [r15 + r9]
    vmovups     ymm3, ymmword ptr [rsp + 64]
#APP
    vpcmpeqb    ymm0, ymm3, ymmword ptr [r15]
    vpcmpeqb    ymm1, ymm3, ymmword ptr [r15 + 32]
#NO_APP
#APP
    vpcmpeqb    ymm2, ymm3, ymmword ptr [rcx]
    vpcmpeqb    ymm3, ymm3, ymmword ptr [rcx + 32]
#NO_APP
    vpor        ymm4, ymm0, ymm2
    vpor        ymm5, ymm3, ymm1
    vpor        ymm4, ymm5, ymm4
    vpmovmskb   ecx, ymm4
    test        ecx, ecx
    je          .L23
    vpmovmskb   ecx, ymm3
    shl         rcx, 32
    vpmovmskb   r10d, ymm2
    or          r10, rcx
    jne         .L28
.L29:
    vpmovmskb   ecx, ymm1
    shl         rcx, 32
    vpmovmskb   r10d, ymm0
    or          r10, rcx
    mov         r9d, 0
    jne         .L28
    jmp         .L20
.L27:
    cmp         rdx, 257
    jae         .L30
    lea         rcx, [r15 + rdx]
    add         rcx, -128
    vmovups     ymm7, ymmword ptr [rsp + 64]
#APP
    vpcmpeqb    ymm0, ymm7, ymmword ptr [r15]
    vpcmpeqb    ymm1, ymm7, ymmword ptr [r15 + 32]
#NO_APP
#APP
    vpcmpeqb    ymm2, ymm7, ymmword ptr [r15 + 64]
    vpcmpeqb    ymm3, ymm7, ymmword ptr [r15 + 96]
#NO_APP
#APP
    vpcmpeqb    ymm4, ymm7, ymmword ptr [rcx]
    vpcmpeqb    ymm5, ymm7, ymmword ptr [rcx + 32]
#NO_APP
#APP
    vpcmpeqb    ymm6, ymm7, ymmword ptr [rcx + 64]
    vpcmpeqb    ymm7, ymm7, ymmword ptr [rcx + 96]
#NO_APP
    vpor        ymm8, ymm2, ymm0
    vpor        ymm8, ymm8, ymm4
    vpor        ymm9, ymm1, ymm6
    vpor        ymm8, ymm9, ymm8
    vpor        ymm9, ymm3, ymm5
    vpor        ymm9, ymm9, ymm7
    vpor        ymm8, ymm8, ymm9
    vpmovmskb   ecx, ymm8
    test        ecx, ecx
    je          .L23
    vpmovmskb   ecx, ymm7
    shl         rcx, 32
    vpmovmskb   r10d, ymm6
    or          r10, rcx
    jne         .L28
    vpmovmskb   ecx, ymm5
    shl         rcx, 32
    vpmovmskb   r10d, ymm4
    or          r10, rcx
    je          .L31
    add         rdx, -128
    mov         r9, rdx
    jmp         .L28
.L30:
    lea         rcx, [r15 + rdx]
    add         rcx, -256
    vmovups     ymm7, ymmword ptr [rsp + 64]
#APP
    vpcmpeqb    ymm0, ymm7, ymmword ptr [rcx]
    vpcmpeqb    ymm1, ymm7, ymmword ptr [rcx + 32]
#NO_APP
#APP
    vpcmpeqb    ymm2, ymm7, ymmword ptr [rcx + 64]
    vpcmpeqb    ymm3, ymm7, ymmword ptr [rcx + 96]
#NO_APP
#APP
    vpcmpeqb    ymm4, ymm7, ymmword ptr [rcx + 128]
    vpcmpeqb    ymm5, ymm7, ymmword ptr [rcx + 160]
#NO_APP
#APP
    vpcmpeqb    ymm6, ymm7, ymmword ptr [rcx + 192]
    vpcmpeqb    ymm7, ymm7, ymmword ptr [rcx + 224]
#NO_APP
    vpor        ymm8, ymm2, ymm0
    vpor        ymm9, ymm6, ymm4
    vpor        ymm8, ymm9, ymm8
    vpor        ymm9, ymm1, ymm3
    vpor        ymm9, ymm9, ymm5
    vpor        ymm8, ymm9, ymm8
    vpor        ymm8, ymm8, ymm7
    vpmovmskb   ecx, ymm8
    test        ecx, ecx
    je          .L32
    vpmovmskb   ecx, ymm7
    shl         rcx, 32
    vpmovmskb   r9d, ymm6
    or          r9, rcx
    mov         r10d, 192
    jne         .L33
    vpmovmskb   ecx, ymm5
    shl         rcx, 32
    vpmovmskb   r9d, ymm4
    or          r9, rcx
    mov         r10d, 128
    jne         .L33
    vpmovmskb   ecx, ymm3
    shl         rcx, 32
    vpmovmskb   r9d, ymm2
    or          r9, rcx
    mov         r10d, 64
    jne         .L33
    vpmovmskb   ecx, ymm1
    shl         rcx, 32
    vpmovmskb   r9d, ymm0
    or          r9, rcx
    je          .L32
    xor         r10d, r10d
.L33:
    bsr         rcx, r9
    add         rdx, rcx
    add         rdx, r10
    add         rdx, -256
    jmp         .L26
.L32:
    cmp         rdx, 512
    jbe         .L34
    lea         r11, [rdx - 193]
    mov         rcx, qword ptr [rsp + 8]
    lea         r9d, [rcx + rdx]
    and         r9d, 63
    mov         r15, r9
    neg         r15
    mov         rcx, qword ptr [rsp + 104]
    lea         rbp, [rcx + rdx]
    mov         r10d, 449
    sub         r10, rdx
    add         rdx, qword ptr [rsp + 120]
    jmp         .L35
.L36:
    add         rbp, -256
    lea         rcx, [r15 + r11]
    add         rcx, -256
    add         r11, -256
    add         r10, 256
    add         rdx, -256
    cmp         rcx, 256
    jb          .L37
.L35:
    lea         rcx, [r15 + r11]
    cmp         rcx, 1048575
    jbe         .L38
    lea         rcx, [r15 + rbp]
#APP
    prefetcht0  byte ptr [rcx]
    prefetcht0  byte ptr [rcx + 64]
    prefetcht0  byte ptr [rcx + 128]
    prefetcht0  byte ptr [rcx + 192]
#NO_APP
.L38:
    lea         rcx, [rdx + r15]
    vmovups     ymm7, ymmword ptr [rsp + 64]
#APP
    vpcmpeqb    ymm0, ymm7, ymmword ptr [rcx]
    vpcmpeqb    ymm1, ymm7, ymmword ptr [rcx + 32]
#NO_APP
#APP
    vpcmpeqb    ymm2, ymm7, ymmword ptr [rcx + 64]
    vpcmpeqb    ymm3, ymm7, ymmword ptr [rcx + 96]
#NO_APP
#APP
    vpcmpeqb    ymm4, ymm7, ymmword ptr [rcx + 128]
    vpcmpeqb    ymm5, ymm7, ymmword ptr [rcx + 160]
#NO_APP
#APP
    vpcmpeqb    ymm6, ymm7, ymmword ptr [rcx + 192]
    vpcmpeqb    ymm7, ymm7, ymmword ptr [rcx + 224]
#NO_APP
    vpor        ymm8, ymm2, ymm0
    vpor        ymm9, ymm6, ymm4
    vpor        ymm8, ymm9, ymm8
    vpor        ymm9, ymm1, ymm3
    vpor        ymm9, ymm9, ymm5
    vpor        ymm8, ymm9, ymm8
    vpor        ymm8, ymm8, ymm7
    vpmovmskb   ecx, ymm8
    test        ecx, ecx
    je          .L36
    vpmovmskb   ecx, ymm7
    shl         rcx, 32
    vpmovmskb   r13d, ymm6
    or          r13, rcx
    jne         .L39
    vpmovmskb   ecx, ymm5
    shl         rcx, 32
    vpmovmskb   r13d, ymm4
    or          r13, rcx
    jne         .L40
    vpmovmskb   ecx, ymm3
    shl         rcx, 32
    vpmovmskb   r13d, ymm2
    or          r13, rcx
    jne         .L41
    vpmovmskb   ecx, ymm1
    shl         rcx, 32
    vpmovmskb   r13d, ymm0
    or          r13, rcx
    je          .L36
    xor         r11d, r11d
    jmp         .L42
.L31:
    vpmovmskb   ecx, ymm3
    shl         rcx, 32
    vpmovmskb   r10d, ymm2
    or          r10, rcx
    mov         r9d, 64
    je          .L29
.L28:
    bsr         rdx, r10
    add         rdx, r9
.L26:
    mov         rcx, rdx
    add         rcx, rsi
    setb        r9b
    cmp         rcx, r8
    seta        cl
    or          cl, r9b
    je          .L43
    xor         r11d, r11d
    jmp         .L44
.L43:
    lea         r10, [rdx + r13]
    cmp         rsi, 17
    jb          .L45
    xor         r9d, r9d
    mov         r11, rdi
.L46:
#APP
    mov         rcx, qword ptr [r10]
#NO_APP
    mov         r15, qword ptr [r11]
    cmp         rcx, r15
    jne         .L47
    add         r10, 8
    add         r11, 8
    lea         rcx, [rsi + r9]
    add         rcx, -8
    add         r9, -8
    cmp         rcx, 16
    ja          .L46
    add         r9, rsi
    jmp         .L48
.L45:
    mov         r9, rsi
    mov         r11, rdi
.L48:
    cmp         r9, 7
    ja          .L49
    cmp         r9, 4
    jae         .L50
    cmp         r9, 2
    jae         .L51
    test        r9, r9
    je          .L52
    movzx       ecx, byte ptr [r11]
#APP
    movzx       r11d, byte ptr [r10]
#NO_APP
    xor         r10d, r10d
    cmp         cl, r11b
    sete        r10b
    jmp         .L53
.L49:
    mov         rbp, r13
    mov         r13, qword ptr [r11]
    mov         r15, qword ptr [r11 + r9 - 8]
#APP
    mov         rcx, qword ptr [r10]
#NO_APP
    cmp         rcx, r13
    jne         .L54
    lea         r11, [r9 - 8]
    add         r10, r11
#APP
    mov         rcx, qword ptr [r10]
#NO_APP
    mov         r10, r9
    cmp         rcx, r15
    mov         r13, rbp
    je          .L53
    xor         rcx, r15
    tzcnt       r10, rcx
    shr         r10d, 3
    add         r10, r11
    jmp         .L53
.L47:
    xor         r15, rcx
    tzcnt       r11, r15
    shr         r11d, 3
    sub         r11, r9
    mov         r15, qword ptr [rsp + 16]
    jmp         .L44
.L50:
    mov         ebp, dword ptr [r11]
    mov         r11d, dword ptr [r11 + r9 - 4]
#APP
    mov         ecx, dword ptr [r10]
#NO_APP
    cmp         ecx, ebp
    jne         .L55
    lea         r15, [r9 - 4]
    add         r10, r15
#APP
    mov         ecx, dword ptr [r10]
#NO_APP
    mov         r10, r9
    cmp         ecx, r11d
    je          .L53
    xor         ecx, r11d
    tzcnt       ecx, ecx
    jmp         .L56
.L54:
    xor         rcx, r13
    tzcnt       r10, rcx
    shr         r10d, 3
    mov         r13, rbp
    jmp         .L53
.L51:
    movzx       ebp, word ptr [r11]
    movzx       r11d, word ptr [r11 + r9 - 2]
#APP
    movzx       ecx, word ptr [r10]
#NO_APP
    cmp         bp, cx
    jne         .L57
    lea         r15, [r9 - 2]
    add         r10, r15
#APP
    movzx       ebp, word ptr [r10]
#NO_APP
    mov         r10, r9
    cmp         r11w, bp
    je          .L53
    xor         r11d, ebp
    tzcnt       ecx, r11d
.L56:
    shr         ecx, 3
    add         r15, rcx
    mov         r10, r15
    jmp         .L53
.L55:
    xor         ecx, ebp
    tzcnt       r10d, ecx
    shr         r10d, 3
    jmp         .L53
.L57:
    xor         ebp, ecx
    tzcnt       r10d, ebp
    shr         r10d, 3
    jmp         .L53
.L52:
    xor         r10d, r10d
.L53:
    mov         r11, rsi
    sub         r11, r9
    add         r11, r10
    mov         r15, qword ptr [rsp + 16]
    lea         rbp, [rbx + 4096]
.L44:
    cmp         r11, rsi
    je          .L19
    add         r14, r11
    inc         r14
    mov         qword ptr [rsp + 168], rdx
    inc         r12
    mov         rcx, r12
    shl         rcx, 8
    mov         r9, rbp
    sub         r9, rdx
    cmp         rcx, r9
    jbe         .L22
    jmp         .L58
.L34:
    vmovups     ymm7, ymmword ptr [rsp + 64]
#APP
    vpcmpeqb    ymm0, ymm7, ymmword ptr [r15]
    vpcmpeqb    ymm1, ymm7, ymmword ptr [r15 + 32]
#NO_APP
#APP
    vpcmpeqb    ymm2, ymm7, ymmword ptr [r15 + 64]
    vpcmpeqb    ymm3, ymm7, ymmword ptr [r15 + 96]
#NO_APP
#APP
    vpcmpeqb    ymm4, ymm7, ymmword ptr [r15 + 128]
    vpcmpeqb    ymm5, ymm7, ymmword ptr [r15 + 160]
#NO_APP
#APP
    vpcmpeqb    ymm6, ymm7, ymmword ptr [r15 + 192]
    vpcmpeqb    ymm7, ymm7, ymmword ptr [r15 + 224]
#NO_APP
    vpor        ymm8, ymm2, ymm0
    vpor        ymm9, ymm6, ymm4
    vpor        ymm8, ymm9, ymm8
    vpor        ymm9, ymm1, ymm3
    vpor        ymm9, ymm9, ymm5
    vpor        ymm8, ymm9, ymm8
    vpor        ymm8, ymm8, ymm7
    vpmovmskb   ecx, ymm8
    test        ecx, ecx
    je          .L59
.L60:
    vpmovmskb   ecx, ymm7
    shl         rcx, 32
    vpmovmskb   edx, ymm6
    or          rdx, rcx
    mov         r9d, 192
    jne         .L61
    vpmovmskb   ecx, ymm5
    shl         rcx, 32
    vpmovmskb   edx, ymm4
    or          rdx, rcx
    mov         r9d, 128
    jne         .L61
    vpmovmskb   ecx, ymm3
    shl         rcx, 32
    vpmovmskb   edx, ymm2
    or          rdx, rcx
    mov         r9d, 64
    jne         .L61
    vpmovmskb   eax, ymm1
    shl         rax, 32
    vpmovmskb   edx, ymm0
    xor         r9d, r9d
    or          rdx, rax
    je          .L62
    mov         r8, qword ptr [rsp + 32]
    mov         r13, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 48]
    mov         rdi, qword ptr [rsp + 40]
    xor         eax, eax
    mov         r15, qword ptr [rsp + 16]
    lea         rbp, [rbx + 4096]
.L61:
    bsr         rdx, rdx
    xor         rdx, 63
    or          rdx, r9
    xor         rdx, 63
    mov         r9b, 1
    jmp         .L25
.L37:
    add         r15, r11
    lea         rbp, [rbx + 4096]
    je          .L23
    mov         r15, qword ptr [rsp + 16]
    vmovups     ymm7, ymmword ptr [rsp + 64]
#APP
    vpcmpeqb    ymm0, ymm7, ymmword ptr [r15]
    vpcmpeqb    ymm1, ymm7, ymmword ptr [r15 + 32]
#NO_APP
#APP
    vpcmpeqb    ymm2, ymm7, ymmword ptr [r15 + 64]
    vpcmpeqb    ymm3, ymm7, ymmword ptr [r15 + 96]
#NO_APP
#APP
    vpcmpeqb    ymm4, ymm7, ymmword ptr [r15 + 128]
    vpcmpeqb    ymm5, ymm7, ymmword ptr [r15 + 160]
#NO_APP
#APP
    vpcmpeqb    ymm6, ymm7, ymmword ptr [r15 + 192]
    vpcmpeqb    ymm7, ymm7, ymmword ptr [r15 + 224]
#NO_APP
    vpor        ymm8, ymm2, ymm0
    vpor        ymm9, ymm6, ymm4
    vpor        ymm8, ymm9, ymm8
    vpor        ymm9, ymm1, ymm3
    vpor        ymm9, ymm9, ymm5
    vpor        ymm8, ymm9, ymm8
    vpor        ymm8, ymm8, ymm7
    vpmovmskb   ecx, ymm8
    test        ecx, ecx
    mov         r13, qword ptr [rsp + 24]
    jne         .L60
.L59:
    xor         r9d, r9d
    jmp         .L25
.L39:
    mov         r11d, 192
    jmp         .L42
.L40:
    mov         r11d, 128
    jmp         .L42
.L41:
    mov         r11d, 64
.L42:
    bsr         rdx, r13
    add         rdx, r11
    sub         rdx, r9
    sub         rdx, r10
    mov         r15, qword ptr [rsp + 16]
    mov         r13, qword ptr [rsp + 24]
    lea         rbp, [rbx + 4096]
    jmp         .L26
.L62:
    mov         r8, qword ptr [rsp + 32]
    mov         r13, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 48]
    mov         rdi, qword ptr [rsp + 40]
    xor         eax, eax
    mov         r15, qword ptr [rsp + 16]
    lea         rbp, [rbx + 4096]
    jmp         .L25
.L21:
    xor         r14d, r14d
    mov         rdx, rbx
.L63:
    cmp         rdx, rbx
    seta        al
    cmp         rdx, 128
    setb        cl
    or          cl, al
    je          .L64
    mov         rbp, rdx
.L65:
    test        rbp, rbp
    je          .L1
    lea         rcx, [rsi - 4]
    add         rsi, -2
    xor         eax, eax
    mov         qword ptr [rsp + 8], rcx
    mov         qword ptr [rsp + 104], rsi
    jmp         .L66
.L1:
    xor         eax, eax
.L23:
.L20:
    add         rsp, 184
    pop         rbx
    pop         r12
    pop         r13
    pop         r14
    pop         r15
    pop         rbp
    vzeroupper
    ret
.L67:
    test        rbp, rbp
    je          .L20
.L66:
    cmp         rbp, 64
    mov         r13d, 64
    cmovb       r13, rbp
    cmp         rbp, rbx
    ja          .L23
    sub         rbp, r13
    mov         qword ptr [rsp + 64], rbp
    lea         rsi, [r15 + rbp]
    mov         edi, dword ptr [rsp + 56]
    mov         rdx, r13
    mov         r12, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vzeroupper
    call        r12
    mov         rbp, rax
    mov         rax, qword ptr [rsp + 112]
    mov         rcx, qword ptr [rsp + 64]
    lea         rsi, [rax + rcx]
    mov         edi, dword ptr [rsp + 60]
    mov         rdx, r13
    call        r12
    mov         rdi, qword ptr [rsp + 40]
    mov         r9, qword ptr [rsp + 48]
    mov         r8, qword ptr [rsp + 32]
    mov         rcx, rax
    xor         eax, eax
    and         rcx, rbp
    mov         rbp, qword ptr [rsp + 64]
    je          .L67
.L68:
    bsr         r10, rcx
    lea         rdx, [r10 + rbp]
    mov         rsi, rdx
    add         rsi, r9
    setb        r11b
    cmp         rsi, r8
    seta        sil
    or          sil, r11b
    je          .L69
    xor         r11d, r11d
    jmp         .L70
.L69:
    mov         rsi, qword ptr [rsp + 24]
    lea         r13, [rsi + rdx]
    cmp         r9, 17
    jb          .L71
    xor         r11d, r11d
    mov         r12, rdi
.L72:
#APP
    mov         rsi, qword ptr [r13]
#NO_APP
    mov         r15, qword ptr [r12]
    cmp         rsi, r15
    jne         .L73
    add         r13, 8
    add         r12, 8
    lea         rsi, [r9 + r11]
    add         rsi, -8
    add         r11, -8
    cmp         rsi, 16
    ja          .L72
    lea         rbp, [r9 + r11]
    neg         r11
    jmp         .L74
.L71:
    cmp         r9, 7
    ja          .L75
    cmp         r9, 4
    jae         .L76
    cmp         r9, 2
    jae         .L77
    test        r9, r9
    je          .L78
    movzx       esi, byte ptr [rdi]
#APP
    movzx       r11d, byte ptr [r13]
#NO_APP
    xor         ebp, ebp
    cmp         sil, r11b
    sete        bpl
    jmp         .L79
.L73:
    xor         r15, rsi
    tzcnt       rsi, r15
    shr         esi, 3
    sub         rsi, r11
    mov         r11, rsi
    mov         r15, qword ptr [rsp + 16]
    jmp         .L70
.L75:
    xor         r11d, r11d
    mov         r12, rdi
    mov         rbp, r9
.L74:
    mov         rsi, qword ptr [r12]
    mov         r15, qword ptr [r12 + rbp - 8]
#APP
    mov         r12, qword ptr [r13]
#NO_APP
    cmp         r12, rsi
    jne         .L80
    lea         r12, [rbp - 8]
    add         r13, r12
#APP
    mov         rsi, qword ptr [r13]
#NO_APP
    cmp         rsi, r15
    jne         .L81
    mov         r15, qword ptr [rsp + 16]
    jmp         .L82
.L80:
    xor         r12, rsi
    tzcnt       rbp, r12
    shr         ebp, 3
    mov         r15, qword ptr [rsp + 16]
    jmp         .L82
.L76:
    mov         esi, dword ptr [rdi]
    mov         r11d, dword ptr [rdi + r9 - 4]
#APP
    mov         ebp, dword ptr [r13]
#NO_APP
    cmp         ebp, esi
    jne         .L83
    mov         r12, qword ptr [rsp + 8]
    add         r13, r12
#APP
    mov         esi, dword ptr [r13]
#NO_APP
    cmp         esi, r11d
    je          .L84
    xor         esi, r11d
    tzcnt       ebp, esi
    jmp         .L85
.L81:
    xor         rsi, r15
    tzcnt       rbp, rsi
    shr         ebp, 3
    add         rbp, r12
    mov         r15, qword ptr [rsp + 16]
    jmp         .L82
.L77:
    movzx       ebp, word ptr [rdi]
    movzx       r11d, word ptr [rdi + r9 - 2]
#APP
    movzx       esi, word ptr [r13]
#NO_APP
    cmp         bp, si
    jne         .L83
    mov         r12, qword ptr [rsp + 104]
    add         r13, r12
#APP
    movzx       esi, word ptr [r13]
#NO_APP
    cmp         r11w, si
    jne         .L86
.L84:
    xor         r11d, r11d
    mov         rbp, r9
    jmp         .L82
.L83:
    xor         ebp, esi
    tzcnt       ebp, ebp
    shr         ebp, 3
    jmp         .L79
.L78:
    xor         r11d, r11d
    xor         ebp, ebp
    jmp         .L82
.L86:
    xor         r11d, esi
    tzcnt       ebp, r11d
.L85:
    shr         ebp, 3
    add         rbp, r12
.L79:
    xor         r11d, r11d
.L82:
    add         r11, rbp
    mov         rbp, qword ptr [rsp + 64]
.L70:
    cmp         r11, r9
    je          .L19
    mov         edx, 1
    shlx        rdx, rdx, r10
    mov         rsi, rcx
    btc         rsi, r10
    add         r14, r11
    inc         r14
    cmp         rdx, rcx
    mov         rcx, rsi
    jne         .L68
    jmp         .L67
.L19:
    mov         eax, 1
    jmp         .L20
.L64:
    vmovd       xmm0, dword ptr [rsp + 56]
    vpbroadcastb ymm0, xmm0
    vmovd       xmm1, dword ptr [rsp + 60]
    vpbroadcastb ymm1, xmm1
    mov         r12, rdx
.L87:
    lea         rbp, [r12 - 128]
    lea         rax, [r15 + r12]
    add         rax, -128
    mov         rcx, qword ptr [rsp + 112]
    lea         rcx, [r12 + rcx - 128]
#APP
    vpcmpeqb    ymm2, ymm0, ymmword ptr [rax]
    vpcmpeqb    ymm3, ymm0, ymmword ptr [rax + 32]
#NO_APP
#APP
    vpcmpeqb    ymm4, ymm1, ymmword ptr [rcx]
    vpcmpeqb    ymm5, ymm1, ymmword ptr [rcx + 32]
#NO_APP
    vpand       ymm2, ymm4, ymm2
    vpand       ymm3, ymm5, ymm3
#APP
    vpcmpeqb    ymm4, ymm0, ymmword ptr [rax + 64]
    vpcmpeqb    ymm5, ymm0, ymmword ptr [rax + 96]
#NO_APP
#APP
    vpcmpeqb    ymm6, ymm1, ymmword ptr [rcx + 64]
    vpcmpeqb    ymm7, ymm1, ymmword ptr [rcx + 96]
#NO_APP
    vpand       ymm4, ymm6, ymm4
    vpand       ymm5, ymm7, ymm5
    vpor        ymm6, ymm3, ymm2
    vpor        ymm7, ymm4, ymm5
    vpor        ymm6, ymm6, ymm7
    vpmovmskb   eax, ymm6
    test        eax, eax
    je          .L88
    mov         qword ptr [rsp + 64], rbp
    add         r12, -64
    vpmovmskb   eax, ymm5
    shl         rax, 32
    vpmovmskb   r11d, ymm4
    or          r11, rax
    mov         qword ptr [rsp + 8], r12
    jmp         .L89
.L90:
    xor         ebp, ebp
.L91:
    add         r14, rbp
    inc         r14
    mov         qword ptr [rsp + 176], r14
    btc         r11, r13
    cmp         rbp, rsi
    je          .L92
.L89:
    test        r11, r11
    je          .L93
    bsr         r13, r11
    lea         rcx, [r12 + r13]
    mov         rax, rcx
    add         rax, rsi
    setb        r9b
    cmp         rax, r8
    seta        al
    or          al, r9b
    jne         .L90
    mov         rax, qword ptr [rsp + 24]
    lea         r9, [rax + rcx]
    cmp         rsi, 17
    jb          .L94
    xor         ebp, ebp
    mov         r12, rdi
.L95:
#APP
    mov         rax, qword ptr [r9]
#NO_APP
    mov         r10, qword ptr [r12]
    cmp         rax, r10
    jne         .L96
    add         r9, 8
    add         r12, 8
    lea         rax, [rsi + rbp]
    add         rax, -8
    add         rbp, -8
    cmp         rax, 16
    ja          .L95
    lea         rax, [rsi + rbp]
    neg         rbp
    jmp         .L97
.L94:
    cmp         rsi, 7
    ja          .L98
    cmp         rsi, 4
    jae         .L99
    cmp         rsi, 2
    jae         .L100
    test        rsi, rsi
    je          .L101
    movzx       r10d, byte ptr [rdi]
#APP
    movzx       r9d, byte ptr [r9]
#NO_APP
    xor         eax, eax
    cmp         r10b, r9b
    sete        al
    jmp         .L102
.L96:
    xor         r10, rax
    tzcnt       rax, r10
    shr         eax, 3
    sub         rax, rbp
    mov         rbp, rax
    mov         r12, qword ptr [rsp + 8]
    jmp         .L91
.L98:
    xor         ebp, ebp
    mov         r12, rdi
    mov         rax, rsi
.L97:
    mov         r15, qword ptr [r12]
    mov         r10, qword ptr [r12 + rax - 8]
#APP
    mov         r12, qword ptr [r9]
#NO_APP
    cmp         r12, r15
    jne         .L103
    lea         r12, [rax - 8]
    add         r9, r12
#APP
    mov         r9, qword ptr [r9]
#NO_APP
    cmp         r9, r10
    jne         .L104
    mov         r12, qword ptr [rsp + 8]
    add         rbp, rax
    jmp         .L91
.L103:
    xor         r12, r15
    tzcnt       rax, r12
    shr         eax, 3
    mov         r12, qword ptr [rsp + 8]
    add         rbp, rax
    jmp         .L91
.L99:
    mov         r10d, dword ptr [rdi]
    mov         eax, dword ptr [rdi + rsi - 4]
#APP
    mov         ebp, dword ptr [r9]
#NO_APP
    cmp         ebp, r10d
    jne         .L105
    lea         r10, [rsi - 4]
    add         r9, r10
#APP
    mov         r9d, dword ptr [r9]
#NO_APP
    cmp         r9d, eax
    je          .L106
    xor         r9d, eax
    tzcnt       eax, r9d
    jmp         .L107
.L104:
    xor         r9, r10
    tzcnt       rax, r9
    shr         eax, 3
    add         rax, r12
    mov         r12, qword ptr [rsp + 8]
    add         rbp, rax
    jmp         .L91
.L100:
    movzx       r10d, word ptr [rdi]
    movzx       eax, word ptr [rdi + rsi - 2]
#APP
    movzx       ebp, word ptr [r9]
#NO_APP
    cmp         r10w, bp
    jne         .L108
    lea         r10, [rsi - 2]
    add         r9, r10
#APP
    movzx       r9d, word ptr [r9]
#NO_APP
    cmp         ax, r9w
    jne         .L109
.L106:
    xor         ebp, ebp
    add         rbp, rsi
    jmp         .L91
.L105:
    xor         ebp, r10d
    tzcnt       eax, ebp
    shr         eax, 3
    jmp         .L102
.L108:
    xor         r10d, ebp
    tzcnt       eax, r10d
    shr         eax, 3
    jmp         .L102
.L101:
    xor         ebp, ebp
    xor         eax, eax
    add         rbp, rax
    jmp         .L91
.L109:
    xor         eax, r9d
    tzcnt       eax, eax
.L107:
    shr         eax, 3
    add         rax, r10
.L102:
    xor         ebp, ebp
    add         rbp, rax
    jmp         .L91
.L93:
    vpmovmskb   eax, ymm3
    shl         rax, 32
    vpmovmskb   r10d, ymm2
    or          r10, rax
    mov         rbp, qword ptr [rsp + 64]
    jmp         .L110
.L111:
    xor         r13d, r13d
.L112:
    add         r14, r13
    inc         r14
    mov         qword ptr [rsp + 176], r14
    btc         r10, r15
    cmp         r13, rsi
    je          .L113
.L110:
    test        r10, r10
    je          .L114
    bsr         r15, r10
    lea         r11, [r15 + rbp]
    mov         rax, r11
    add         rax, rsi
    setb        cl
    cmp         rax, r8
    seta        al
    or          al, cl
    jne         .L111
    mov         rax, qword ptr [rsp + 24]
    lea         r9, [rax + r11]
    cmp         rsi, 17
    jb          .L115
    xor         ebp, ebp
    mov         r12, rdi
.L116:
#APP
    mov         rax, qword ptr [r9]
#NO_APP
    mov         rcx, qword ptr [r12]
    cmp         rax, rcx
    jne         .L117
    add         r9, 8
    add         r12, 8
    lea         rax, [rsi + rbp]
    add         rax, -8
    add         rbp, -8
    cmp         rax, 16
    ja          .L116
    mov         qword ptr [rsp + 8], r11
    lea         rax, [rsi + rbp]
    neg         rbp
    mov         r13, rbp
    jmp         .L118
.L115:
    cmp         rsi, 7
    ja          .L119
    cmp         rsi, 4
    jae         .L120
    cmp         rsi, 2
    jae         .L121
    test        rsi, rsi
    je          .L122
    movzx       ecx, byte ptr [rdi]
#APP
    movzx       r9d, byte ptr [r9]
#NO_APP
    xor         eax, eax
    cmp         cl, r9b
    sete        al
    xor         r13d, r13d
    jmp         .L123
.L117:
    xor         rcx, rax
    tzcnt       r13, rcx
    shr         r13d, 3
    sub         r13, rbp
    mov         rbp, qword ptr [rsp + 64]
    jmp         .L112
.L119:
    mov         qword ptr [rsp + 8], r11
    xor         r13d, r13d
    mov         r12, rdi
    mov         rax, rsi
.L118:
    mov         r11, qword ptr [r12]
    mov         rbp, qword ptr [r12 + rax - 8]
#APP
    mov         rcx, qword ptr [r9]
#NO_APP
    cmp         rcx, r11
    jne         .L124
    lea         r12, [rax - 8]
    add         r9, r12
#APP
    mov         rcx, qword ptr [r9]
#NO_APP
    cmp         rcx, rbp
    je          .L125
    xor         rcx, rbp
    tzcnt       rax, rcx
    shr         eax, 3
    add         rax, r12
    jmp         .L125
.L124:
    xor         rcx, r11
    tzcnt       rax, rcx
    shr         eax, 3
.L125:
    mov         rbp, qword ptr [rsp + 64]
    mov         r11, qword ptr [rsp + 8]
.L123:
    add         r13, rax
    jmp         .L112
.L120:
    mov         ebp, dword ptr [rdi]
    mov         eax, dword ptr [rdi + rsi - 4]
#APP
    mov         ecx, dword ptr [r9]
#NO_APP
    cmp         ecx, ebp
    jne         .L126
    mov         r12, r11
    lea         r11, [rsi - 4]
    add         r9, r11
#APP
    mov         ecx, dword ptr [r9]
#NO_APP
    cmp         ecx, eax
    je          .L127
    xor         ecx, eax
    tzcnt       eax, ecx
    jmp         .L128
.L121:
    movzx       ebp, word ptr [rdi]
    movzx       eax, word ptr [rdi + rsi - 2]
#APP
    movzx       ecx, word ptr [r9]
#NO_APP
    cmp         bp, cx
    jne         .L129
    mov         r12, r11
    lea         r11, [rsi - 2]
    add         r9, r11
#APP
    movzx       ecx, word ptr [r9]
#NO_APP
    cmp         ax, cx
    jne         .L130
.L127:
    xor         r13d, r13d
    mov         rax, rsi
    jmp         .L131
.L126:
    xor         ecx, ebp
    tzcnt       eax, ecx
    jmp         .L132
.L129:
    xor         ebp, ecx
    tzcnt       eax, ebp
.L132:
    shr         eax, 3
    xor         r13d, r13d
    mov         rbp, qword ptr [rsp + 64]
    jmp         .L123
.L122:
    xor         r13d, r13d
    xor         eax, eax
    jmp         .L123
.L130:
    xor         eax, ecx
    tzcnt       eax, eax
.L128:
    shr         eax, 3
    add         rax, r11
    xor         r13d, r13d
.L131:
    mov         rbp, qword ptr [rsp + 64]
    mov         r11, r12
    jmp         .L123
.L114:
    mov         rax, rdx
    sub         rax, rbp
    lea         rax, [4*rax + 4096]
    cmp         r14, rax
    mov         r15, qword ptr [rsp + 16]
    ja          .L133
.L88:
    mov         qword ptr [rsp + 168], rbp
    cmp         rbp, rbx
    ja          .L65
    mov         r12, rbp
    cmp         rbp, 128
    jae         .L87
    jmp         .L65
.L92:
    mov         eax, 1
    mov         rdx, rcx
    jmp         .L20
.L58:
    mov         qword ptr [rsp + 176], r14
    jmp         .L63
.L113:
    mov         eax, 1
    mov         rdx, r11
    jmp         .L20
.L133:
    mov         qword ptr [rsp + 168], rbp
    lea         rdi, [rsp + 128]
    vzeroupper
    call        <atomic_memchr_kernels::algo::substring::Search>::two_way::<atomic_memchr_kernels::algo::direction::Backward>
    jmp         .L20
