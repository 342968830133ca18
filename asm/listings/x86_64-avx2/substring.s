# substring of AVX2, x86_64-unknown-linux-gnu

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
    mov         rax, qword ptr [rdx]
    mov         r9, rax
    add         r9, rbx
    setb        r10b
    cmp         r9, r8
    seta        r9b
    or          r9b, r10b
    jne         .L1
    mov         r9, qword ptr [rdx + 8]
    mov         r10, r9
    add         r10, rbx
    setb        r11b
    cmp         r10, r8
    seta        r10b
    or          r10b, r11b
    jne         .L1
    cmp         rax, rsi
    jae         .L1
    cmp         r9, rsi
    jae         .L1
    lea         r15, [rcx + rax]
    lea         r12, [rcx + r9]
    movzx       eax, byte ptr [rdi + rax]
    movzx       ebp, byte ptr [rdi + r9]
    mov         qword ptr [rsp + 144], rcx
    mov         qword ptr [rsp + 152], r8
    mov         qword ptr [rsp + 128], rdi
    mov         qword ptr [rsp + 136], rsi
    mov         qword ptr [rsp + 160], 0
    mov         qword ptr [rsp + 168], rbx
    mov         qword ptr [rsp + 176], 0
    cmp         rbx, 65
    mov         qword ptr [rsp + 80], r8
    mov         qword ptr [rsp + 104], rcx
    mov         qword ptr [rsp + 96], rsi
    mov         qword ptr [rsp + 88], rdi
    jae         .L2
    mov         r14, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         edi, eax
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
    mov         rdi, qword ptr [rsp + 80]
    mov         r8, qword ptr [rsp + 104]
    mov         r9, qword ptr [rsp + 96]
    mov         r10, qword ptr [rsp + 88]
.L3:
    tzcnt       rdx, rcx
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
    mov         qword ptr [rsp + 112], r12
    cmp         byte ptr [rdx + 16], 0
    mov         qword ptr [rsp], r15
    mov         dword ptr [rsp + 20], eax
    mov         dword ptr [rsp + 44], ebp
    je          .L21
    lea         rdx, [r15 + rbx]
    add         rdx, -256
    mov         qword ptr [rsp + 8], rdx
    vmovd       xmm0, eax
    vpbroadcastb ymm0, xmm0
    vmovdqu     ymmword ptr [rsp + 48], ymm0
    lea         rax, [rsi - 4]
    mov         qword ptr [rsp + 32], rax
    lea         rax, [rsi - 2]
    mov         qword ptr [rsp + 24], rax
    xor         eax, eax
    xor         r14d, r14d
    xor         r13d, r13d
    xor         ebp, ebp
.L22:
    mov         rdx, rbx
    sub         rdx, r13
    jb          .L23
    lea         r9, [r15 + r13]
    cmp         rdx, 64
    jae         .L24
    mov         edi, dword ptr [rsp + 20]
    mov         rsi, r9
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Forward>]
    mov         rdi, qword ptr [rsp + 88]
    mov         rsi, qword ptr [rsp + 96]
    mov         rcx, qword ptr [rsp + 104]
    mov         r8, qword ptr [rsp + 80]
    mov         r9, rax
    xor         eax, eax
    cmp         r9, 1
    je          .L25
    jmp         .L23
.L24:
    lea         r10, [rdx - 64]
    cmp         rdx, 129
    jae         .L26
    lea         rdx, [r9 + r10]
    vmovups     ymm1, ymmword ptr [rsp + 48]
#APP
    vpcmpeqb    ymm2, ymm1, ymmword ptr [r9]
    vpcmpeqb    ymm3, ymm1, ymmword ptr [r9 + 32]
#NO_APP
#APP
    vpcmpeqb    ymm0, ymm1, ymmword ptr [rdx]
    vpcmpeqb    ymm1, ymm1, ymmword ptr [rdx + 32]
#NO_APP
    vpor        ymm4, ymm2, ymm0
    vpor        ymm5, ymm1, ymm3
    vpor        ymm4, ymm5, ymm4
    vpmovmskb   edx, ymm4
    test        edx, edx
    je          .L23
    vpmovmskb   r9d, ymm3
    shl         r9, 32
    vpmovmskb   edx, ymm2
    or          rdx, r9
    je          .L27
    xor         r10d, r10d
    jmp         .L28
.L26:
    cmp         rdx, 257
    jae         .L29
    lea         r11, [r9 + rdx]
    add         r11, -128
    vmovups     ymm1, ymmword ptr [rsp + 48]
#APP
    vpcmpeqb    ymm6, ymm1, ymmword ptr [r9]
    vpcmpeqb    ymm7, ymm1, ymmword ptr [r9 + 32]
#NO_APP
#APP
    vpcmpeqb    ymm4, ymm1, ymmword ptr [r9 + 64]
    vpcmpeqb    ymm5, ymm1, ymmword ptr [r9 + 96]
#NO_APP
#APP
    vpcmpeqb    ymm2, ymm1, ymmword ptr [r11]
    vpcmpeqb    ymm3, ymm1, ymmword ptr [r11 + 32]
#NO_APP
#APP
    vpcmpeqb    ymm0, ymm1, ymmword ptr [r11 + 64]
    vpcmpeqb    ymm1, ymm1, ymmword ptr [r11 + 96]
#NO_APP
    vpor        ymm8, ymm4, ymm6
    vpor        ymm8, ymm8, ymm2
    vpor        ymm9, ymm7, ymm0
    vpor        ymm8, ymm9, ymm8
    vpor        ymm9, ymm5, ymm3
    vpor        ymm9, ymm9, ymm1
    vpor        ymm8, ymm8, ymm9
    vpmovmskb   r9d, ymm8
    test        r9d, r9d
    je          .L23
    vpmovmskb   r11d, ymm7
    shl         r11, 32
    vpmovmskb   r9d, ymm6
    or          r9, r11
    je          .L30
    xor         r11d, r11d
    jmp         .L31
.L29:
    vmovups     ymm1, ymmword ptr [rsp + 48]
#APP
    vpcmpeqb    ymm6, ymm1, ymmword ptr [r9]
    vpcmpeqb    ymm7, ymm1, ymmword ptr [r9 + 32]
#NO_APP
#APP
    vpcmpeqb    ymm4, ymm1, ymmword ptr [r9 + 64]
    vpcmpeqb    ymm5, ymm1, ymmword ptr [r9 + 96]
#NO_APP
#APP
    vpcmpeqb    ymm2, ymm1, ymmword ptr [r9 + 128]
    vpcmpeqb    ymm3, ymm1, ymmword ptr [r9 + 160]
#NO_APP
#APP
    vpcmpeqb    ymm0, ymm1, ymmword ptr [r9 + 192]
    vpcmpeqb    ymm1, ymm1, ymmword ptr [r9 + 224]
#NO_APP
    vpor        ymm8, ymm4, ymm6
    vpor        ymm9, ymm0, ymm2
    vpor        ymm8, ymm9, ymm8
    vpor        ymm9, ymm7, ymm5
    vpor        ymm9, ymm9, ymm3
    vpor        ymm8, ymm9, ymm8
    vpor        ymm8, ymm8, ymm1
    vpmovmskb   r10d, ymm8
    test        r10d, r10d
    je          .L32
    vpmovmskb   r11d, ymm7
    shl         r11, 32
    vpmovmskb   r10d, ymm6
    or          r10, r11
    je          .L33
    xor         r11d, r11d
    jmp         .L34
.L27:
    vpmovmskb   r9d, ymm1
    shl         r9, 32
    vpmovmskb   edx, ymm0
    or          rdx, r9
    je          .L23
.L28:
    tzcnt       rdx, rdx
    add         rdx, r10
    jmp         .L25
.L30:
    vpmovmskb   r11d, ymm5
    shl         r11, 32
    vpmovmskb   r9d, ymm4
    or          r9, r11
    mov         r11d, 64
    jne         .L31
    vpmovmskb   r11d, ymm3
    shl         r11, 32
    vpmovmskb   r9d, ymm2
    or          r9, r11
    je          .L35
    add         rdx, -128
    mov         r11, rdx
    jmp         .L31
.L33:
    vpmovmskb   r11d, ymm5
    shl         r11, 32
    vpmovmskb   r10d, ymm4
    or          r10, r11
    mov         r11d, 64
    jne         .L34
    vpmovmskb   r11d, ymm3
    shl         r11, 32
    vpmovmskb   r10d, ymm2
    or          r10, r11
    mov         r11d, 128
    jne         .L34
    vpmovmskb   r11d, ymm1
    shl         r11, 32
    vpmovmskb   r10d, ymm0
    or          r10, r11
    mov         r11d, 192
    je          .L32
.L34:
    tzcnt       rdx, r10
    or          rdx, r11
    jmp         .L25
.L32:
    cmp         rdx, 512
    ja          .L36
    mov         rdx, qword ptr [rsp + 8]
    vmovups     ymm1, ymmword ptr [rsp + 48]
#APP
    vpcmpeqb    ymm6, ymm1, ymmword ptr [rdx]
    vpcmpeqb    ymm7, ymm1, ymmword ptr [rdx + 32]
#NO_APP
#APP
    vpcmpeqb    ymm4, ymm1, ymmword ptr [rdx + 64]
    vpcmpeqb    ymm5, ymm1, ymmword ptr [rdx + 96]
#NO_APP
#APP
    vpcmpeqb    ymm2, ymm1, ymmword ptr [rdx + 128]
    vpcmpeqb    ymm3, ymm1, ymmword ptr [rdx + 160]
#NO_APP
#APP
    vpcmpeqb    ymm0, ymm1, ymmword ptr [rdx + 192]
    vpcmpeqb    ymm1, ymm1, ymmword ptr [rdx + 224]
#NO_APP
.L37:
    vpor        ymm8, ymm4, ymm6
    vpor        ymm9, ymm0, ymm2
    vpor        ymm8, ymm9, ymm8
    vpor        ymm9, ymm7, ymm5
    vpor        ymm9, ymm9, ymm3
    vpor        ymm8, ymm9, ymm8
    vpor        ymm8, ymm8, ymm1
    vpmovmskb   edx, ymm8
    test        edx, edx
    je          .L38
    vpmovmskb   r9d, ymm7
    shl         r9, 32
    vpmovmskb   edx, ymm6
    or          rdx, r9
    je          .L39
    xor         r9d, r9d
    jmp         .L40
.L36:
    mov         r11d, r9d
    and         r11d, 63
    mov         r15d, 256
    sub         r15, r11
    lea         r10, [r9 + r15]
    sub         rdx, r15
    cmp         rdx, 1048576
    jb          .L41
    or          r11, -256
    jmp         .L42
.L43:
    add         rdx, -256
    add         r10, 256
    add         r11, -256
    cmp         rdx, 3328
    jb          .L41
.L42:
#APP
    prefetcht0  byte ptr [r10 + 3072]
    prefetcht0  byte ptr [r10 + 3136]
    prefetcht0  byte ptr [r10 + 3200]
    prefetcht0  byte ptr [r10 + 3264]
#NO_APP
    vmovups     ymm1, ymmword ptr [rsp + 48]
#APP
    vpcmpeqb    ymm6, ymm1, ymmword ptr [r10]
    vpcmpeqb    ymm7, ymm1, ymmword ptr [r10 + 32]
#NO_APP
#APP
    vpcmpeqb    ymm4, ymm1, ymmword ptr [r10 + 64]
    vpcmpeqb    ymm5, ymm1, ymmword ptr [r10 + 96]
#NO_APP
#APP
    vpcmpeqb    ymm2, ymm1, ymmword ptr [r10 + 128]
    vpcmpeqb    ymm3, ymm1, ymmword ptr [r10 + 160]
#NO_APP
#APP
    vpcmpeqb    ymm0, ymm1, ymmword ptr [r10 + 192]
    vpcmpeqb    ymm1, ymm1, ymmword ptr [r10 + 224]
#NO_APP
    vpor        ymm8, ymm4, ymm6
    vpor        ymm9, ymm0, ymm2
    vpor        ymm8, ymm9, ymm8
    vpor        ymm9, ymm7, ymm5
    vpor        ymm9, ymm9, ymm3
    vpor        ymm8, ymm9, ymm8
    vpor        ymm8, ymm8, ymm1
    vpmovmskb   r15d, ymm8
    test        r15d, r15d
    je          .L43
    vpmovmskb   r12d, ymm7
    shl         r12, 32
    vpmovmskb   r15d, ymm6
    or          r15, r12
    jne         .L44
    vpmovmskb   r12d, ymm5
    shl         r12, 32
    vpmovmskb   r15d, ymm4
    or          r15, r12
    jne         .L45
    vpmovmskb   r12d, ymm3
    shl         r12, 32
    vpmovmskb   r15d, ymm2
    or          r15, r12
    jne         .L46
    vpmovmskb   r12d, ymm1
    shl         r12, 32
    vpmovmskb   r15d, ymm0
    or          r15, r12
    je          .L43
    mov         r9d, 192
    jmp         .L47
.L41:
    sub         r9, r10
    mov         r15, qword ptr [rsp]
    jmp         .L48
.L49:
    add         rdx, -256
    add         r10, 256
    add         r9, -256
    cmp         rdx, 256
    jb          .L50
.L48:
    vmovups     ymm1, ymmword ptr [rsp + 48]
#APP
    vpcmpeqb    ymm6, ymm1, ymmword ptr [r10]
    vpcmpeqb    ymm7, ymm1, ymmword ptr [r10 + 32]
#NO_APP
#APP
    vpcmpeqb    ymm4, ymm1, ymmword ptr [r10 + 64]
    vpcmpeqb    ymm5, ymm1, ymmword ptr [r10 + 96]
#NO_APP
#APP
    vpcmpeqb    ymm2, ymm1, ymmword ptr [r10 + 128]
    vpcmpeqb    ymm3, ymm1, ymmword ptr [r10 + 160]
#NO_APP
#APP
    vpcmpeqb    ymm0, ymm1, ymmword ptr [r10 + 192]
    vpcmpeqb    ymm1, ymm1, ymmword ptr [r10 + 224]
#NO_APP
    vpor        ymm8, ymm4, ymm6
    vpor        ymm9, ymm0, ymm2
    vpor        ymm8, ymm9, ymm8
    vpor        ymm9, ymm7, ymm5
    vpor        ymm9, ymm9, ymm3
    vpor        ymm8, ymm9, ymm8
    vpor        ymm8, ymm8, ymm1
    vpmovmskb   r11d, ymm8
    test        r11d, r11d
    je          .L49
    vpmovmskb   r15d, ymm7
    shl         r15, 32
    vpmovmskb   r11d, ymm6
    or          r11, r15
    jne         .L51
    vpmovmskb   r15d, ymm5
    shl         r15, 32
    vpmovmskb   r11d, ymm4
    or          r11, r15
    jne         .L52
    vpmovmskb   r15d, ymm3
    shl         r15, 32
    vpmovmskb   r11d, ymm2
    or          r11, r15
    jne         .L53
    vpmovmskb   r15d, ymm1
    shl         r15, 32
    vpmovmskb   r11d, ymm0
    or          r11, r15
    mov         r15, qword ptr [rsp]
    je          .L49
    mov         r10d, 192
    jmp         .L54
.L39:
    vpmovmskb   r9d, ymm5
    shl         r9, 32
    vpmovmskb   edx, ymm4
    or          rdx, r9
    mov         r9d, 64
    jne         .L40
    vpmovmskb   r9d, ymm3
    shl         r9, 32
    vpmovmskb   edx, ymm2
    or          rdx, r9
    mov         r9d, 128
    jne         .L40
    vpmovmskb   r9d, ymm1
    shl         r9, 32
    vpmovmskb   edx, ymm0
    or          rdx, r9
    mov         r9d, 192
    je          .L38
.L40:
    tzcnt       r10, rdx
    or          r10, r9
    mov         r9d, 1
    jmp         .L55
.L38:
    xor         r9d, r9d
.L55:
    lea         rdx, [rbx - 256]
    sub         rdx, r13
    add         rdx, r10
    cmp         r9, 1
    je          .L25
    jmp         .L23
.L35:
    vpmovmskb   edx, ymm1
    shl         rdx, 32
    vpmovmskb   r9d, ymm0
    or          r9, rdx
    mov         r11, r10
    je          .L23
.L31:
    tzcnt       rdx, r9
    add         rdx, r11
.L25:
    add         rdx, r13
    mov         r9, rdx
    add         r9, rsi
    setb        r10b
    cmp         r9, r8
    seta        r9b
    or          r9b, r10b
    je          .L56
    xor         r9d, r9d
    jmp         .L57
.L56:
    lea         r10, [rcx + rdx]
    cmp         rsi, 17
    jb          .L58
    xor         r9d, r9d
    mov         r15, rdi
.L59:
#APP
    mov         r11, qword ptr [r10]
#NO_APP
    mov         r12, qword ptr [r15]
    cmp         r11, r12
    jne         .L60
    add         r10, 8
    add         r15, 8
    lea         r11, [rsi + r9]
    add         r11, -8
    add         r9, -8
    cmp         r11, 16
    ja          .L59
    lea         r11, [rsi + r9]
    neg         r9
    jmp         .L61
.L58:
    cmp         rsi, 7
    ja          .L62
    cmp         rsi, 4
    jae         .L63
    cmp         rsi, 2
    jae         .L64
    test        rsi, rsi
    je          .L65
    movzx       r9d, byte ptr [rdi]
#APP
    movzx       r10d, byte ptr [r10]
#NO_APP
    xor         r11d, r11d
    cmp         r9b, r10b
    sete        r11b
    xor         r9d, r9d
    jmp         .L66
.L60:
    xor         r12, r11
    tzcnt       r10, r12
    shr         r10d, 3
    sub         r10, r9
    mov         r9, r10
    mov         r15, qword ptr [rsp]
    jmp         .L57
.L62:
    xor         r9d, r9d
    mov         r15, rdi
    mov         r11, rsi
.L61:
    mov         r13, qword ptr [r15]
    mov         r12, qword ptr [r15 + r11 - 8]
#APP
    mov         r15, qword ptr [r10]
#NO_APP
    cmp         r15, r13
    jne         .L67
    lea         r15, [r11 - 8]
    add         r10, r15
#APP
    mov         r10, qword ptr [r10]
#NO_APP
    cmp         r10, r12
    je          .L68
    xor         r10, r12
    tzcnt       r11, r10
    shr         r11d, 3
    add         r11, r15
    jmp         .L68
.L67:
    xor         r15, r13
    tzcnt       r11, r15
    shr         r11d, 3
    jmp         .L68
.L63:
    mov         r11d, dword ptr [rdi]
    mov         r9d, dword ptr [rdi + rsi - 4]
#APP
    mov         r15d, dword ptr [r10]
#NO_APP
    cmp         r15d, r11d
    jne         .L69
    mov         r15, qword ptr [rsp + 32]
    add         r10, r15
#APP
    mov         r10d, dword ptr [r10]
#NO_APP
    cmp         r10d, r9d
    je          .L70
    xor         r10d, r9d
    tzcnt       r11d, r10d
    jmp         .L71
.L64:
    movzx       r11d, word ptr [rdi]
    movzx       r9d, word ptr [rdi + rsi - 2]
#APP
    movzx       r15d, word ptr [r10]
#NO_APP
    cmp         r11w, r15w
    jne         .L72
    mov         r15, qword ptr [rsp + 24]
    add         r10, r15
#APP
    movzx       r10d, word ptr [r10]
#NO_APP
    cmp         r9w, r10w
    jne         .L73
.L70:
    xor         r9d, r9d
    mov         r15, qword ptr [rsp]
    add         r9, rsi
    jmp         .L57
.L69:
    xor         r15d, r11d
    tzcnt       r11d, r15d
    jmp         .L74
.L72:
    xor         r11d, r15d
    tzcnt       r11d, r11d
.L74:
    shr         r11d, 3
    jmp         .L75
.L65:
    xor         r9d, r9d
    xor         r11d, r11d
    jmp         .L66
.L73:
    xor         r9d, r10d
    tzcnt       r11d, r9d
.L71:
    shr         r11d, 3
    add         r11, r15
.L75:
    xor         r9d, r9d
.L68:
    mov         r15, qword ptr [rsp]
.L66:
    add         r9, r11
.L57:
    cmp         r9, rsi
    je          .L19
    add         r14, r9
    inc         r14
    lea         r13, [rdx + 1]
    inc         rbp
    mov         r9, rbp
    shl         r9, 8
    add         rdx, 4097
    cmp         r9, rdx
    jbe         .L22
    jmp         .L76
.L50:
    test        rdx, rdx
    je          .L23
    mov         rdx, qword ptr [rsp + 8]
    vmovups     ymm1, ymmword ptr [rsp + 48]
#APP
    vpcmpeqb    ymm6, ymm1, ymmword ptr [rdx]
    vpcmpeqb    ymm7, ymm1, ymmword ptr [rdx + 32]
#NO_APP
#APP
    vpcmpeqb    ymm4, ymm1, ymmword ptr [rdx + 64]
    vpcmpeqb    ymm5, ymm1, ymmword ptr [rdx + 96]
#NO_APP
#APP
    vpcmpeqb    ymm2, ymm1, ymmword ptr [rdx + 128]
    vpcmpeqb    ymm3, ymm1, ymmword ptr [rdx + 160]
#NO_APP
#APP
    vpcmpeqb    ymm0, ymm1, ymmword ptr [rdx + 192]
    vpcmpeqb    ymm1, ymm1, ymmword ptr [rdx + 224]
#NO_APP
    jmp         .L37
.L51:
    xor         r10d, r10d
    jmp         .L77
.L52:
    mov         r10d, 64
    jmp         .L77
.L53:
    mov         r10d, 128
.L77:
    mov         r15, qword ptr [rsp]
.L54:
    tzcnt       rdx, r11
    add         rdx, r10
    sub         rdx, r9
    jmp         .L25
.L44:
    xor         r9d, r9d
    jmp         .L47
.L45:
    mov         r9d, 64
    jmp         .L47
.L46:
    mov         r9d, 128
.L47:
    tzcnt       rdx, r15
    add         rdx, r9
    sub         rdx, r11
    mov         r15, qword ptr [rsp]
    jmp         .L25
.L21:
    vmovd       xmm0, eax
    vpbroadcastb ymm0, xmm0
    vmovd       xmm1, ebp
    vpbroadcastb ymm1, xmm1
    xor         r13d, r13d
    xor         r14d, r14d
.L78:
    mov         r12, r13
    mov         qword ptr [rsp + 48], r13
.L79:
    mov         rdx, rbx
    sub         rdx, r12
    cmp         rdx, 128
    jb          .L80
    lea         rax, [r15 + r12]
    mov         qword ptr [rsp + 120], rdx
    add         rdx, -128
    mov         qword ptr [rsp + 24], rdx
    mov         rdx, qword ptr [rsp + 112]
    lea         rdx, [rdx + r12]
#APP
    vpcmpeqb    ymm2, ymm0, ymmword ptr [rax]
    vpcmpeqb    ymm3, ymm0, ymmword ptr [rax + 32]
#NO_APP
#APP
    vpcmpeqb    ymm4, ymm1, ymmword ptr [rdx]
    vpcmpeqb    ymm5, ymm1, ymmword ptr [rdx + 32]
#NO_APP
    vpand       ymm4, ymm4, ymm2
    vpand       ymm5, ymm5, ymm3
#APP
    vpcmpeqb    ymm2, ymm0, ymmword ptr [rax + 64]
    vpcmpeqb    ymm3, ymm0, ymmword ptr [rax + 96]
#NO_APP
#APP
    vpcmpeqb    ymm6, ymm1, ymmword ptr [rdx + 64]
    vpcmpeqb    ymm7, ymm1, ymmword ptr [rdx + 96]
#NO_APP
    vpand       ymm2, ymm6, ymm2
    vpand       ymm3, ymm7, ymm3
    vpor        ymm6, ymm5, ymm4
    vpor        ymm7, ymm2, ymm3
    vpor        ymm6, ymm6, ymm7
    vpmovmskb   eax, ymm6
    test        eax, eax
    je          .L81
    lea         rax, [r12 + 64]
    mov         qword ptr [rsp + 32], rax
    vpmovmskb   eax, ymm5
    shl         rax, 32
    vpmovmskb   r15d, ymm4
    or          r15, rax
    mov         qword ptr [rsp + 8], r12
    jmp         .L82
.L83:
    xor         eax, eax
.L84:
    add         r14, rax
    inc         r14
    mov         qword ptr [rsp + 176], r14
    btc         r15, r9
    cmp         rax, rsi
    je          .L19
.L82:
    test        r15, r15
    je          .L85
    tzcnt       r9, r15
    lea         rdx, [r9 + r12]
    mov         rax, rdx
    add         rax, rsi
    setb        r10b
    cmp         rax, r8
    seta        al
    or          al, r10b
    jne         .L83
    lea         r10, [rcx + rdx]
    cmp         rsi, 17
    jb          .L86
    xor         eax, eax
    mov         r13, rdi
.L87:
#APP
    mov         r11, qword ptr [r10]
#NO_APP
    mov         r12, qword ptr [r13]
    cmp         r11, r12
    jne         .L88
    add         r10, 8
    add         r13, 8
    lea         r11, [rsi + rax]
    add         r11, -8
    add         rax, -8
    cmp         r11, 16
    ja          .L87
    lea         rbp, [rsi + rax]
    neg         rax
    jmp         .L89
.L86:
    cmp         rsi, 7
    ja          .L90
    cmp         rsi, 4
    jae         .L91
    cmp         rsi, 2
    jae         .L92
    test        rsi, rsi
    je          .L93
    movzx       eax, byte ptr [rdi]
#APP
    movzx       r10d, byte ptr [r10]
#NO_APP
    xor         ebp, ebp
    cmp         al, r10b
    sete        bpl
    jmp         .L94
.L88:
    xor         r12, r11
    tzcnt       r10, r12
    shr         r10d, 3
    sub         r10, rax
    mov         rax, r10
    mov         r13, qword ptr [rsp + 48]
    mov         r12, qword ptr [rsp + 8]
    jmp         .L84
.L90:
    xor         eax, eax
    mov         r13, rdi
    mov         rbp, rsi
.L89:
    mov         r12, qword ptr [r13]
    mov         r11, qword ptr [r13 + rbp - 8]
#APP
    mov         r13, qword ptr [r10]
#NO_APP
    cmp         r13, r12
    jne         .L95
    lea         r13, [rbp - 8]
    add         r10, r13
#APP
    mov         r10, qword ptr [r10]
#NO_APP
    cmp         r10, r11
    je          .L96
    xor         r10, r11
    tzcnt       rbp, r10
    shr         ebp, 3
    add         rbp, r13
    jmp         .L96
.L95:
    xor         r13, r12
    tzcnt       rbp, r13
    shr         ebp, 3
.L96:
    mov         r13, qword ptr [rsp + 48]
    mov         r12, qword ptr [rsp + 8]
    add         rax, rbp
    jmp         .L84
.L91:
    mov         r11d, dword ptr [rdi]
    mov         eax, dword ptr [rdi + rsi - 4]
#APP
    mov         ebp, dword ptr [r10]
#NO_APP
    cmp         ebp, r11d
    jne         .L97
    lea         r11, [rsi - 4]
    add         r10, r11
#APP
    mov         r10d, dword ptr [r10]
#NO_APP
    cmp         r10d, eax
    je          .L98
    xor         r10d, eax
    tzcnt       ebp, r10d
    jmp         .L99
.L92:
    movzx       r11d, word ptr [rdi]
    movzx       eax, word ptr [rdi + rsi - 2]
#APP
    movzx       ebp, word ptr [r10]
#NO_APP
    cmp         r11w, bp
    jne         .L100
    lea         r11, [rsi - 2]
    add         r10, r11
#APP
    movzx       r10d, word ptr [r10]
#NO_APP
    cmp         ax, r10w
    jne         .L101
.L98:
    xor         eax, eax
    add         rax, rsi
    jmp         .L84
.L97:
    xor         ebp, r11d
    tzcnt       ebp, ebp
    shr         ebp, 3
    jmp         .L94
.L100:
    xor         r11d, ebp
    tzcnt       ebp, r11d
    shr         ebp, 3
    jmp         .L94
.L93:
    xor         eax, eax
    xor         ebp, ebp
    add         rax, rbp
    jmp         .L84
.L101:
    xor         eax, r10d
    tzcnt       ebp, eax
.L99:
    shr         ebp, 3
    add         rbp, r11
.L94:
    xor         eax, eax
    add         rax, rbp
    jmp         .L84
.L85:
    vpmovmskb   eax, ymm3
    shl         rax, 32
    vpmovmskb   r15d, ymm2
    or          r15, rax
    jmp         .L102
.L103:
    xor         r12d, r12d
.L104:
    add         r14, r12
    inc         r14
    mov         qword ptr [rsp + 176], r14
    btc         r15, r9
    cmp         r12, rsi
    je          .L19
.L102:
    test        r15, r15
    je          .L105
    tzcnt       r9, r15
    mov         rax, qword ptr [rsp + 32]
    lea         rdx, [r9 + rax]
    mov         rax, rdx
    add         rax, rsi
    setb        r10b
    cmp         rax, r8
    seta        al
    or          al, r10b
    jne         .L103
    lea         rax, [rcx + rdx]
    cmp         rsi, 17
    jb          .L106
    xor         ebp, ebp
    mov         r13, rdi
.L107:
#APP
    mov         r10, qword ptr [rax]
#NO_APP
    mov         r11, qword ptr [r13]
    cmp         r10, r11
    jne         .L108
    add         rax, 8
    add         r13, 8
    lea         r10, [rsi + rbp]
    add         r10, -8
    add         rbp, -8
    cmp         r10, 16
    ja          .L107
    lea         r10, [rsi + rbp]
    neg         rbp
    mov         r12, rbp
    jmp         .L109
.L106:
    cmp         rsi, 7
    ja          .L110
    cmp         rsi, 4
    jae         .L111
    cmp         rsi, 2
    jae         .L112
    test        rsi, rsi
    je          .L113
    movzx       r11d, byte ptr [rdi]
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    xor         r10d, r10d
    cmp         r11b, al
    sete        r10b
    xor         r12d, r12d
    jmp         .L114
.L108:
    xor         r11, r10
    tzcnt       r12, r11
    shr         r12d, 3
    sub         r12, rbp
    mov         r13, qword ptr [rsp + 48]
    jmp         .L104
.L110:
    xor         r12d, r12d
    mov         r13, rdi
    mov         r10, rsi
.L109:
    mov         r11, qword ptr [r13]
    mov         rbp, qword ptr [r13 + r10 - 8]
#APP
    mov         r13, qword ptr [rax]
#NO_APP
    cmp         r13, r11
    jne         .L115
    lea         r13, [r10 - 8]
    add         rax, r13
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rbp
    je          .L116
    xor         rax, rbp
    tzcnt       r10, rax
    shr         r10d, 3
    add         r10, r13
    jmp         .L116
.L115:
    xor         r13, r11
    tzcnt       r10, r13
    shr         r10d, 3
.L116:
    mov         r13, qword ptr [rsp + 48]
.L114:
    add         r12, r10
    jmp         .L104
.L111:
    mov         r11d, dword ptr [rdi]
    mov         r10d, dword ptr [rdi + rsi - 4]
#APP
    mov         ebp, dword ptr [rax]
#NO_APP
    cmp         ebp, r11d
    jne         .L117
    lea         r11, [rsi - 4]
    add         rax, r11
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, r10d
    je          .L118
    xor         eax, r10d
    tzcnt       r10d, eax
    jmp         .L119
.L112:
    movzx       r11d, word ptr [rdi]
    movzx       r10d, word ptr [rdi + rsi - 2]
#APP
    movzx       ebp, word ptr [rax]
#NO_APP
    cmp         r11w, bp
    jne         .L120
    lea         r11, [rsi - 2]
    add         rax, r11
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    cmp         r10w, ax
    jne         .L121
.L118:
    xor         r12d, r12d
    mov         r10, rsi
    jmp         .L114
.L117:
    xor         ebp, r11d
    tzcnt       r10d, ebp
    jmp         .L122
.L120:
    xor         r11d, ebp
    tzcnt       r10d, r11d
.L122:
    shr         r10d, 3
    xor         r12d, r12d
    jmp         .L114
.L113:
    xor         r12d, r12d
    xor         r10d, r10d
    jmp         .L114
.L121:
    xor         r10d, eax
    tzcnt       r10d, r10d
.L119:
    shr         r10d, 3
    add         r10, r11
    xor         r12d, r12d
    jmp         .L114
.L105:
    mov         rdx, qword ptr [rsp + 120]
    add         rdx, r13
    mov         rax, rbx
    sub         rax, rdx
    lea         rax, [4*rax + 4608]
    cmp         r14, rax
    mov         r15, qword ptr [rsp]
    ja          .L123
.L81:
    mov         r12, rbx
    sub         r12, qword ptr [rsp + 24]
    mov         qword ptr [rsp + 160], r12
    jae         .L79
    jmp         .L80
.L76:
    mov         qword ptr [rsp + 176], r14
    cmp         r13, rbx
    jbe         .L124
    mov         r12, r13
.L80:
    cmp         r12, rbx
    jae         .L1
    lea         rcx, [rsi - 4]
    add         rsi, -2
    xor         eax, eax
    mov         qword ptr [rsp + 32], rcx
    mov         qword ptr [rsp + 24], rsi
.L125:
    mov         r13, rbx
    sub         r13, r12
    cmp         r13, 64
    mov         edx, 64
    cmovae      r13, rdx
    mov         rdi, r13
    add         rdi, r12
    jb          .L20
    mov         qword ptr [rsp + 48], rdi
    cmp         rdi, rbx
    ja          .L20
    mov         rax, qword ptr [rsp]
    lea         rsi, [rax + r12]
    mov         edi, dword ptr [rsp + 20]
    mov         rdx, r13
    mov         r15, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vzeroupper
    call        r15
    mov         rbp, rax
    mov         rax, qword ptr [rsp + 112]
    lea         rsi, [rax + r12]
    mov         edi, dword ptr [rsp + 44]
    mov         rdx, r13
    call        r15
    mov         r15d, 1
    mov         rsi, qword ptr [rsp + 88]
    mov         r8, qword ptr [rsp + 96]
    mov         rdi, qword ptr [rsp + 80]
    and         rax, rbp
    mov         qword ptr [rsp + 8], r12
    jne         .L126
.L127:
    mov         rax, qword ptr [rsp + 48]
    mov         r12, rax
    cmp         rax, rbx
    mov         eax, 0
    jb          .L125
    jmp         .L20
.L128:
    xor         r10d, r10d
    cmp         r10, r8
    je          .L19
.L129:
    shlx        rcx, r15, r9
    mov         rdx, rax
    btc         rdx, r9
    add         r14, r10
    inc         r14
    cmp         rcx, rax
    mov         rax, rdx
    je          .L127
.L126:
    tzcnt       r9, rax
    lea         rdx, [r9 + r12]
    mov         rcx, rdx
    add         rcx, r8
    setb        r10b
    cmp         rcx, rdi
    seta        cl
    or          cl, r10b
    jne         .L128
    mov         rcx, qword ptr [rsp + 104]
    lea         r11, [rcx + rdx]
    cmp         r8, 17
    jb          .L130
    xor         r10d, r10d
    mov         rbp, rsi
.L131:
#APP
    mov         rcx, qword ptr [r11]
#NO_APP
    mov         r12, qword ptr [rbp]
    cmp         rcx, r12
    jne         .L132
    add         r11, 8
    add         rbp, 8
    lea         rcx, [r8 + r10]
    add         rcx, -8
    add         r10, -8
    cmp         rcx, 16
    ja          .L131
    lea         r13, [r8 + r10]
    neg         r10
    jmp         .L133
.L130:
    cmp         r8, 7
    ja          .L134
    cmp         r8, 4
    jae         .L135
    cmp         r8, 2
    jae         .L136
    test        r8, r8
    je          .L137
    movzx       ecx, byte ptr [rsi]
#APP
    movzx       r10d, byte ptr [r11]
#NO_APP
    xor         r13d, r13d
    cmp         cl, r10b
    sete        r13b
    jmp         .L138
.L132:
    xor         r12, rcx
    tzcnt       rcx, r12
    shr         ecx, 3
    sub         rcx, r10
    mov         r10, rcx
    mov         r12, qword ptr [rsp + 8]
    cmp         r10, r8
    jne         .L129
    jmp         .L19
.L134:
    xor         r10d, r10d
    mov         rbp, rsi
    mov         r13, r8
.L133:
    mov         r12, qword ptr [rbp]
    mov         rcx, qword ptr [rbp + r13 - 8]
#APP
    mov         rbp, qword ptr [r11]
#NO_APP
    cmp         rbp, r12
    jne         .L139
    lea         rbp, [r13 - 8]
    add         r11, rbp
#APP
    mov         r11, qword ptr [r11]
#NO_APP
    cmp         r11, rcx
    jne         .L140
    mov         r12, qword ptr [rsp + 8]
    add         r10, r13
    cmp         r10, r8
    jne         .L129
    jmp         .L19
.L139:
    xor         rbp, r12
    tzcnt       r13, rbp
    shr         r13d, 3
    mov         r12, qword ptr [rsp + 8]
    add         r10, r13
    cmp         r10, r8
    jne         .L129
    jmp         .L19
.L135:
    mov         r10d, dword ptr [rsi]
    mov         ecx, dword ptr [rsi + r8 - 4]
#APP
    mov         ebp, dword ptr [r11]
#NO_APP
    cmp         ebp, r10d
    jne         .L141
    mov         rbp, qword ptr [rsp + 32]
    add         r11, rbp
#APP
    mov         r10d, dword ptr [r11]
#NO_APP
    cmp         r10d, ecx
    jne         .L142
.L143:
    xor         r10d, r10d
    add         r10, r8
    cmp         r10, r8
    jne         .L129
    jmp         .L19
.L140:
    xor         r11, rcx
    tzcnt       r13, r11
    shr         r13d, 3
    add         r13, rbp
    mov         r12, qword ptr [rsp + 8]
    add         r10, r13
    cmp         r10, r8
    jne         .L129
    jmp         .L19
.L136:
    movzx       ecx, word ptr [rsi]
    movzx       r10d, word ptr [rsi + r8 - 2]
#APP
    movzx       ebp, word ptr [r11]
#NO_APP
    cmp         cx, bp
    jne         .L144
    mov         rbp, qword ptr [rsp + 24]
    add         r11, rbp
#APP
    movzx       ecx, word ptr [r11]
#NO_APP
    cmp         r10w, cx
    je          .L143
.L142:
    xor         r10d, ecx
    tzcnt       r13d, r10d
    shr         r13d, 3
    add         r13, rbp
    jmp         .L138
.L141:
    xor         ebp, r10d
    tzcnt       r13d, ebp
    jmp         .L145
.L144:
    xor         ecx, ebp
    tzcnt       r13d, ecx
.L145:
    shr         r13d, 3
.L138:
    xor         r10d, r10d
    add         r10, r13
    cmp         r10, r8
    jne         .L129
    jmp         .L19
.L137:
    xor         r10d, r10d
    xor         r13d, r13d
    add         r10, r13
    cmp         r10, r8
    jne         .L129
.L19:
    mov         eax, 1
    jmp         .L20
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
.L124:
    vmovd       xmm0, dword ptr [rsp + 20]
    vpbroadcastb ymm0, xmm0
    vmovd       xmm1, dword ptr [rsp + 44]
    vpbroadcastb ymm1, xmm1
    jmp         .L78
.L123:
    sub         rbx, qword ptr [rsp + 24]
    mov         qword ptr [rsp + 160], rbx
    lea         rdi, [rsp + 128]
    vzeroupper
    call        <atomic_memchr_kernels::algo::substring::Search>::two_way::<atomic_memchr_kernels::algo::direction::Forward>
    jmp         .L20
