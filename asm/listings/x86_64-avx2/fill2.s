# fill2 of AVX2, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    sub         rsp, 88
    mov         rdx, qword ptr [rsi + 8]
    cmp         rdx, 65
    jae         .L1
    mov         rbx, qword ptr [rsi + 24]
    cmp         qword ptr [rsi + 16], rbx
    je          .L2
    mov         rax, qword ptr [rsi]
    mov         r14, rsi
    mov         rsi, rax
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<2>>]
    mov         qword ptr [r14 + 296], rax
    mov         qword ptr [r14 + 16], rbx
    jmp         .L2
.L1:
    cmp         byte ptr [rsi + 310], 1
    jne         .L3
    movzx       eax, word ptr [rsi + 308]
    mov         qword ptr [rsp + 16], rax
    jmp         .L4
.L3:
    mov         byte ptr [rsi + 310], 1
    mov         word ptr [rsi + 308], 0
    movzx       eax, byte ptr [rsi + 306]
    cmp         byte ptr [rsi + 307], al
    je          .L5
    test        rax, rax
    je          .L6
    cmp         al, -128
    ja          .L7
    movzx       eax, word ptr [rsi + 2*rax + 38]
    not         rax
    jmp         .L8
.L6:
    xor         eax, eax
.L8:
    add         rax, qword ptr [rsi + 32]
    mov         qword ptr [rsi + 24], rax
.L5:
    mov         dword ptr [rsi + 304], 0
    mov         qword ptr [rsp + 16], 0
.L4:
    mov         rbx, qword ptr [rsi + 16]
    mov         r8, qword ptr [rsi + 24]
    mov         rcx, r8
    sub         rcx, rbx
    jb          .L9
    cmp         r8, rdx
    ja          .L9
    mov         r8d, edi
    shr         r8d, 8
    vmovd       xmm1, edi
    vmovd       xmm0, r8d
    mov         r10, qword ptr [rsi]
    add         r10, rbx
    mov         r9d, r10d
    neg         r9d
    and         r9d, 63
    sete        dl
    cmp         rcx, 64
    setb        r11b
    or          r11b, dl
    mov         dword ptr [rsp + 12], edi
    jne         .L10
    lea         rdx, [r10 + r9]
    sub         rcx, r9
#APP
    vmovdqu     ymm2, ymmword ptr [r10]
    vmovdqu     ymm3, ymmword ptr [r10 + 32]
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
    bzhi        r9, r11, r9
    xor         r10d, r10d
    mov         r11, r9
.L11:
    cmp         r10, 256
    je          .L12
    tzcnt       r14, r11
    blsr        r11, r11
    tzcnt       r15, r11
    shl         r15d, 16
    or          r15, r14
    blsr        r11, r11
    tzcnt       r14, r11
    shl         r14, 32
    or          r14, r15
    blsr        r11, r11
    tzcnt       r15, r11
    shl         r15, 48
    or          r15, r14
    blsr        r11, r11
    mov         qword ptr [rsi + r10 + 40], r15
    tzcnt       r14, r11
    blsr        r11, r11
    tzcnt       r15, r11
    shl         r15d, 16
    or          r15, r14
    blsr        r11, r11
    tzcnt       r14, r11
    shl         r14, 32
    or          r14, r15
    blsr        r11, r11
    tzcnt       r15, r11
    shl         r15, 48
    or          r15, r14
    mov         qword ptr [rsi + r10 + 48], r15
    add         r10, 16
    blsr        r11, r11
    jne         .L11
.L12:
    test        r9, r9
    je          .L13
    popcnt      r14, r9
    jmp         .L14
.L13:
    mov         r10, rdx
    mov         edi, dword ptr [rsp + 12]
.L10:
    vmovd       xmm2, edi
    vpbroadcastb ymm2, xmm2
    vmovd       xmm3, r8d
    vpbroadcastb ymm3, xmm3
    movabs      r9, 18014673391583296
    lea         r8, [rsi + 40]
    mov         r11, rcx
    jmp         .L15
.L16:
    xor         r14d, r14d
    mov         r11, rcx
    mov         r10, rdx
    test        r14, r14
    jne         .L14
.L15:
    cmp         r11, 128
    jb          .L17
    lea         rcx, [r11 - 128]
    lea         rdx, [r10 + 128]
#APP
    vmovdqu     ymm4, ymmword ptr [r10]
    vmovdqu     ymm6, ymmword ptr [r10 + 32]
#NO_APP
    vpcmpeqb    ymm5, ymm2, ymm4
    vpcmpeqb    ymm7, ymm2, ymm6
    vpcmpeqb    ymm4, ymm3, ymm4
    vpor        ymm5, ymm5, ymm4
    vpcmpeqb    ymm4, ymm3, ymm6
    vpor        ymm7, ymm7, ymm4
#APP
    vmovdqu     ymm4, ymmword ptr [r10 + 64]
    vmovdqu     ymm6, ymmword ptr [r10 + 96]
#NO_APP
    vpcmpeqb    ymm8, ymm2, ymm4
    vpcmpeqb    ymm9, ymm2, ymm6
    vpcmpeqb    ymm4, ymm3, ymm4
    vpor        ymm4, ymm8, ymm4
    vpcmpeqb    ymm6, ymm3, ymm6
    vpor        ymm6, ymm9, ymm6
    vpor        ymm8, ymm5, ymm7
    vpor        ymm9, ymm6, ymm4
    vpor        ymm8, ymm8, ymm9
    vpmovmskb   r10d, ymm8
    test        r10d, r10d
    je          .L16
    mov         rbx, qword ptr [rsi + 24]
    sub         rbx, r11
    vpmovmskb   r10d, ymm7
    shl         r10, 32
    vpmovmskb   r12d, ymm5
    or          r12, r10
    vpmovmskb   r10d, ymm6
    shl         r10, 32
    vpmovmskb   r11d, ymm4
    or          r11, r10
    popcnt      r10, r12
    popcnt      r14, r11
    lea         ebp, [r14 + r10]
    cmp         ebp, 1
    je          .L18
    xor         r15d, r15d
.L19:
    cmp         r15, 256
    je          .L20
    tzcnt       r13, r12
    blsr        r12, r12
    tzcnt       rbp, r12
    shl         ebp, 16
    or          rbp, r13
    blsr        r12, r12
    tzcnt       r13, r12
    shl         r13, 32
    or          r13, rbp
    blsr        r12, r12
    tzcnt       rbp, r12
    shl         rbp, 48
    or          rbp, r13
    blsr        r12, r12
    mov         qword ptr [rsi + r15 + 40], rbp
    tzcnt       r13, r12
    blsr        r12, r12
    tzcnt       rbp, r12
    shl         ebp, 16
    or          rbp, r13
    blsr        r12, r12
    tzcnt       r13, r12
    shl         r13, 32
    or          r13, rbp
    blsr        r12, r12
    tzcnt       rbp, r12
    shl         rbp, 48
    or          rbp, r13
    mov         qword ptr [rsi + r15 + 48], rbp
    add         r15, 16
    blsr        r12, r12
    jne         .L19
.L20:
    mov         r15d, 128
    sub         r15d, r10d
    lea         r12, [r8 + 2*r10]
    add         r15d, r15d
    and         r15d, -16
.L21:
    test        r15, r15
    je          .L22
    tzcnt       r13, r11
    blsr        r11, r11
    tzcnt       rbp, r11
    shl         ebp, 16
    or          rbp, r13
    blsr        r11, r11
    tzcnt       r13, r11
    shl         r13, 32
    or          r13, rbp
    blsr        r11, r11
    tzcnt       rbp, r11
    shl         rbp, 48
    or          rbp, r13
    blsr        r11, r11
    add         rbp, r9
    mov         qword ptr [r12], rbp
    tzcnt       r13, r11
    blsr        r11, r11
    tzcnt       rbp, r11
    shl         ebp, 16
    or          rbp, r13
    blsr        r11, r11
    tzcnt       r13, r11
    shl         r13, 32
    or          r13, rbp
    blsr        r11, r11
    tzcnt       rbp, r11
    shl         rbp, 48
    or          rbp, r13
    add         rbp, r9
    mov         qword ptr [r12 + 8], rbp
    add         r12, 16
    add         r15, -16
    blsr        r11, r11
    jne         .L21
.L22:
    add         r14, r10
    mov         r11, rcx
    mov         r10, rdx
    test        r14, r14
    je          .L15
    jmp         .L14
.L17:
    mov         rbx, qword ptr [rsi + 24]
    sub         rbx, r11
    xor         r14d, r14d
    mov         rdx, r10
    mov         rcx, r11
    jmp         .L14
.L18:
    xor         r9d, r9d
    test        r12, r12
    sete        r9b
    cmovne      r11, r12
    tzcnt       r10, r11
    shl         r9d, 6
    add         r9d, r10d
    mov         word ptr [r8], r9w
    mov         r14d, 1
.L14:
    mov         r8, qword ptr [rsi + 24]
    sub         r8, rcx
    mov         r9, r8
    sub         r9, rbx
    mov         r15, rbx
    sub         r15, r8
    cmovb       r15, r9
    movabs      r12, 281479271743489
    lea         r13, [rsi + 40]
    vpbroadcastb ymm2, xmm1
    vpbroadcastb ymm3, xmm0
    jmp         .L23
.L24:
    popcnt      rax, rdx
    add         r14, rax
    add         r15, 64
    mov         rdx, rcx
    mov         rcx, r8
.L23:
    test        r14, r14
    je          .L25
    cmp         r14, 64
    ja          .L26
    cmp         r15, qword ptr [rsp + 16]
    jae         .L26
.L25:
    mov         r8, rcx
    sub         r8, 64
    jb          .L27
    lea         rcx, [rdx + 64]
#APP
    vmovdqu     ymm4, ymmword ptr [rdx]
    vmovdqu     ymm5, ymmword ptr [rdx + 32]
#NO_APP
    vpcmpeqb    ymm6, ymm2, ymm4
    vpcmpeqb    ymm7, ymm2, ymm5
    vpcmpeqb    ymm4, ymm3, ymm4
    vpor        ymm4, ymm6, ymm4
    vpcmpeqb    ymm5, ymm3, ymm5
    vpor        ymm5, ymm7, ymm5
    vpmovmskb   r9d, ymm4
    vpmovmskb   edx, ymm5
    shl         rdx, 32
    or          rdx, r9
    mov         r9d, 128
    sub         r9d, r14d
    lea         r11, [2*r14]
    add         r11, r13
    movzx       r10d, r15w
    imul        r10, r12
    add         r9d, r9d
    and         r9d, 496
    mov         rbp, rdx
.L28:
    test        r9, r9
    je          .L24
    tzcnt       rax, rbp
    blsr        rbp, rbp
    tzcnt       rdi, rbp
    shl         edi, 16
    or          rdi, rax
    blsr        rax, rbp
    tzcnt       rbp, rax
    shl         rbp, 32
    or          rbp, rdi
    blsr        rax, rax
    tzcnt       rdi, rax
    shl         rdi, 48
    or          rdi, rbp
    blsr        rax, rax
    add         rdi, r10
    mov         qword ptr [r11], rdi
    tzcnt       rdi, rax
    blsr        rax, rax
    tzcnt       rbp, rax
    shl         ebp, 16
    or          rbp, rdi
    blsr        rax, rax
    tzcnt       rdi, rax
    shl         rdi, 32
    or          rdi, rbp
    blsr        rax, rax
    tzcnt       rbp, rax
    shl         rbp, 48
    or          rbp, rdi
    add         rbp, r10
    mov         qword ptr [r11 + 8], rbp
    add         r11, 16
    add         r9, -16
    blsr        rbp, rax
    jne         .L28
    jmp         .L24
.L27:
    test        rcx, rcx
    je          .L29
    test        r14, r14
    jne         .L30
    jmp         .L31
.L26:
    lea         r8, [rcx - 1]
    cmp         r8, 63
    jae         .L32
.L30:
    cmp         r14, 64
    ja          .L32
    cmp         r15, qword ptr [rsp + 16]
    jae         .L32
.L31:
    mov         rax, qword ptr [rsi]
    mov         r8, qword ptr [rsi + 8]
    mov         edi, dword ptr [rsp + 12]
    mov         dword ptr [rsp + 28], edi
    sub         rdx, rax
    mov         qword ptr [rsp + 32], rdx
    add         rdx, rcx
    lea         rdi, [rsp + 11]
    mov         qword ptr [rsp + 48], rdi
    lea         rdi, [rsp + 28]
    mov         qword ptr [rsp + 56], rdi
    cmp         rdx, r8
    seta        dil
    mov         qword ptr [rsp + 40], rdx
    cmp         rdx, 64
    setb        r9b
    or          r9b, dil
    je          .L33
    xor         edi, edi
    cmp         r8, 64
    setae       dil
    lea         rcx, [rsp + 48]
    mov         qword ptr [rsp + 64], rcx
    lea         rcx, [rsp + 40]
    mov         qword ptr [rsp + 72], rcx
    lea         rcx, [rsp + 32]
    mov         qword ptr [rsp + 80], rcx
    lea         rdx, [rsp + 64]
    mov         rbp, rsi
    mov         rsi, rax
    vzeroupper
    call        <core::option::Option<atomic_memchr_asm::block::Block<64>>>::map_or::<u64, atomic_memchr_kernels::algo::iterate::rest_bits<atomic_memchr_kernels::isa::avx2::Avx2, atomic_memchr_kernels::pattern::Needles<2>>::{closure#1}>
    mov         rsi, rbp
    jmp         .L34
.L33:
    add         rax, rdx
    add         rax, -64
#APP
    vmovdqu     ymm2, ymmword ptr [rax]
    vmovdqu     ymm3, ymmword ptr [rax + 32]
#NO_APP
    vpbroadcastb ymm1, xmm1
    vpcmpeqb    ymm4, ymm1, ymm2
    vpcmpeqb    ymm1, ymm1, ymm3
    vpbroadcastb ymm0, xmm0
    vpcmpeqb    ymm2, ymm0, ymm2
    vpor        ymm2, ymm4, ymm2
    vpcmpeqb    ymm0, ymm0, ymm3
    vpor        ymm0, ymm1, ymm0
    vpmovmskb   eax, ymm2
    vpmovmskb   edx, ymm0
    shl         rdx, 32
    or          rdx, rax
    neg         cl
    shrx        rax, rdx, rcx
.L34:
    mov         ecx, 128
    sub         ecx, r14d
    lea         rdi, [2*r14]
    add         rdi, r13
    movzx       edx, r15w
    imul        rdx, r12
    add         ecx, ecx
    and         ecx, 496
    mov         r8, rax
.L35:
    test        rcx, rcx
    je          .L36
    tzcnt       r9, r8
    blsr        r8, r8
    tzcnt       r10, r8
    shl         r10d, 16
    or          r10, r9
    blsr        r8, r8
    tzcnt       r9, r8
    shl         r9, 32
    or          r9, r10
    blsr        r8, r8
    tzcnt       r10, r8
    shl         r10, 48
    or          r10, r9
    blsr        r8, r8
    add         r10, rdx
    mov         qword ptr [rdi], r10
    tzcnt       r9, r8
    blsr        r8, r8
    tzcnt       r10, r8
    shl         r10d, 16
    or          r10, r9
    blsr        r8, r8
    tzcnt       r9, r8
    shl         r9, 32
    or          r9, r10
    blsr        r8, r8
    tzcnt       r10, r8
    shl         r10, 48
    or          r10, r9
    add         r10, rdx
    mov         qword ptr [rdi + 8], r10
    add         rdi, 16
    add         rcx, -16
    blsr        r8, r8
    jne         .L35
.L36:
    popcnt      rax, rax
    add         r14, rax
.L29:
    xor         ecx, ecx
.L32:
    mov         qword ptr [rsi + 32], rbx
    mov         byte ptr [rsi + 304], 0
    mov         byte ptr [rsi + 305], r14b
    mov         rax, qword ptr [rsi + 16]
    mov         rdx, qword ptr [rsi + 24]
    sub         rdx, rcx
    mov         rcx, rdx
    sub         rcx, rax
    sub         rax, rdx
    cmovb       rax, rcx
    mov         qword ptr [rsi + 16], rdx
    shl         r14, 9
    cmp         r14, rax
    jae         .L37
    xor         eax, eax
    jmp         .L38
.L37:
    mov         eax, dword ptr [rsi + 308]
    add         eax, eax
    movzx       ecx, ax
    cmp         ecx, 257
    mov         ecx, 256
    cmovae      ecx, eax
    movzx       eax, cx
    cmp         eax, 4096
    mov         eax, 4096
    cmovb       eax, ecx
.L38:
    mov         word ptr [rsi + 308], ax
.L2:
    add         rsp, 88
    pop         rbx
    pop         r12
    pop         r13
    pop         r14
    pop         r15
    pop         rbp
    vzeroupper
    ret
.L9:
    lea         rdi, [rip + .C1]
    lea         rdx, [rip + .C2]
    mov         esi, 185
    call        qword ptr [rip + core::panicking::panic_fmt]
.L7:
    dec         rax
    lea         rdx, [rip + .C3]
    mov         esi, 128
    mov         rdi, rax
    call        qword ptr [rip + core::panicking::panic_bounds_check]
