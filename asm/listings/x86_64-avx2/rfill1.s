# rfill1 of AVX2, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    sub         rsp, 24
    mov         rdx, qword ptr [rsi + 8]
    cmp         rdx, 65
    jae         .L1
    mov         rbx, qword ptr [rsi + 24]
    cmp         qword ptr [rsi + 16], rbx
    je          .L2
    mov         rax, qword ptr [rsi]
    mov         r14, rsi
    mov         rsi, rax
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         qword ptr [r14 + 296], rax
    mov         qword ptr [r14 + 16], rbx
    jmp         .L2
.L1:
    cmp         byte ptr [rsi + 310], 0
    je          .L3
    mov         byte ptr [rsi + 310], 0
    mov         word ptr [rsi + 308], 0
    movzx       eax, byte ptr [rsi + 304]
    cmp         byte ptr [rsi + 305], al
    je          .L4
    test        rax, rax
    je          .L5
    cmp         al, -128
    ja          .L6
    movzx       eax, word ptr [rsi + 2*rax + 38]
    inc         rax
    jmp         .L7
.L3:
    movzx       eax, word ptr [rsi + 308]
    mov         qword ptr [rsp + 16], rax
    jmp         .L8
.L5:
    xor         eax, eax
.L7:
    add         rax, qword ptr [rsi + 32]
    mov         qword ptr [rsi + 16], rax
.L4:
    mov         dword ptr [rsi + 304], 0
    mov         qword ptr [rsp + 16], 0
.L8:
    mov         r8, qword ptr [rsi + 16]
    mov         r11, qword ptr [rsi + 24]
    mov         rax, r11
    sub         rax, r8
    jb          .L9
    cmp         r11, rdx
    ja          .L9
    vmovd       xmm0, edi
    vpbroadcastb ymm0, xmm0
    mov         r10, qword ptr [rsi]
    add         r8, r10
    movabs      rdi, 1085102592571150095
    movabs      rdx, 3689348814741910323
    movabs      rcx, 6148914691236517205
    cmp         rax, 64
    mov         qword ptr [rsp + 8], r11
    jb          .L10
    lea         r9d, [r8 + rax]
    and         r9d, 63
    je          .L10
    add         r10, r11
    add         r10, -64
    sub         rax, r9
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [r10]
    vpcmpeqb    ymm2, ymm0, ymmword ptr [r10 + 32]
#NO_APP
    vmovdqa     ymm3, ymmword ptr [rip + .C1]
    vpshufb     ymm2, ymm2, ymm3
    vpermq      ymm2, ymm2, 78
    vpmovmskb   r10d, ymm2
    vpshufb     ymm1, ymm1, ymm3
    vpermq      ymm1, ymm1, 78
    vpmovmskb   r11d, ymm1
    shl         r11, 32
    or          r11, r10
    bzhi        r9, r11, r9
    xor         r10d, r10d
    mov         r11, r9
.L11:
    cmp         r10, 256
    je          .L12
    tzcnt       rbx, r11
    blsr        r11, r11
    tzcnt       r14, r11
    shl         r14d, 16
    or          r14, rbx
    blsr        r11, r11
    tzcnt       rbx, r11
    shl         rbx, 32
    or          rbx, r14
    blsr        r11, r11
    tzcnt       r14, r11
    shl         r14, 48
    or          r14, rbx
    blsr        r11, r11
    mov         qword ptr [rsi + r10 + 40], r14
    tzcnt       rbx, r11
    blsr        r11, r11
    tzcnt       r14, r11
    shl         r14d, 16
    or          r14, rbx
    blsr        r11, r11
    tzcnt       rbx, r11
    shl         rbx, 32
    or          rbx, r14
    blsr        r11, r11
    tzcnt       r14, r11
    shl         r14, 48
    or          r14, rbx
    mov         qword ptr [rsi + r10 + 48], r14
    add         r10, 16
    blsr        r11, r11
    jne         .L11
.L12:
    test        r9, r9
    je          .L10
    popcnt      r10, r9
    jmp         .L13
.L10:
    movabs      r15, 18014673391583296
    mov         r14, rax
    jmp         .L14
.L15:
    xor         r10d, r10d
    mov         r14, rax
    test        r10, r10
    jne         .L13
.L14:
    cmp         r14, 128
    jb          .L16
    lea         rax, [r14 - 128]
    lea         r9, [r8 + r14]
    add         r9, -128
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [r9]
    vpcmpeqb    ymm2, ymm0, ymmword ptr [r9 + 32]
#NO_APP
#APP
    vpcmpeqb    ymm3, ymm0, ymmword ptr [r9 + 64]
    vpcmpeqb    ymm4, ymm0, ymmword ptr [r9 + 96]
#NO_APP
    vpor        ymm5, ymm2, ymm1
    vpor        ymm6, ymm3, ymm4
    vpor        ymm5, ymm5, ymm6
    vpmovmskb   r9d, ymm5
    test        r9d, r9d
    je          .L15
    add         r14, qword ptr [rsi + 16]
    vpmovmskb   r9d, ymm4
    shl         r9, 32
    vpmovmskb   r13d, ymm3
    or          r13, r9
    mov         r9, r13
    bswap       r9
    mov         r10, r9
    shr         r10, 4
    and         r10, rdi
    and         r9, rdi
    shl         r9, 4
    or          r9, r10
    mov         r10, r9
    and         r10, rdx
    shr         r9, 2
    and         r9, rdx
    lea         r9, [r9 + 4*r10]
    mov         r10, r9
    and         r10, rcx
    shr         r9
    and         r9, rcx
    vpmovmskb   r11d, ymm2
    shl         r11, 32
    vpmovmskb   r12d, ymm1
    or          r12, r11
    popcnt      r11, r12
    bswap       r12
    lea         rbp, [r9 + 2*r10]
    mov         r9, r12
    shr         r9, 4
    and         r9, rdi
    and         r12, rdi
    shl         r12, 4
    or          r12, r9
    mov         r9, r12
    and         r9, rdx
    shr         r12, 2
    and         r12, rdx
    lea         r9, [r12 + 4*r9]
    mov         r10, r9
    and         r10, rcx
    shr         r9
    and         r9, rcx
    lea         r12, [r9 + 2*r10]
    popcnt      r10, r13
    lea         r9d, [r11 + r10]
    cmp         r9d, 1
    je          .L17
    xor         r9d, r9d
.L18:
    cmp         r9, 256
    je          .L19
    tzcnt       r13, rbp
    blsr        rbp, rbp
    tzcnt       rbx, rbp
    shl         ebx, 16
    or          rbx, r13
    blsr        r13, rbp
    tzcnt       rbp, r13
    shl         rbp, 32
    or          rbp, rbx
    blsr        rbx, r13
    tzcnt       r13, rbx
    shl         r13, 48
    or          r13, rbp
    blsr        rbx, rbx
    mov         qword ptr [rsi + r9 + 40], r13
    tzcnt       r13, rbx
    blsr        rbx, rbx
    tzcnt       rbp, rbx
    shl         ebp, 16
    or          rbp, r13
    blsr        rbx, rbx
    tzcnt       r13, rbx
    shl         r13, 32
    or          r13, rbp
    blsr        rbx, rbx
    tzcnt       rbp, rbx
    shl         rbp, 48
    or          rbp, r13
    mov         qword ptr [rsi + r9 + 48], rbp
    add         r9, 16
    blsr        rbp, rbx
    jne         .L18
.L19:
    mov         r13d, 128
    sub         r13d, r10d
    lea         r9, [rsi + 40]
    lea         r9, [r9 + 2*r10]
    add         r13d, r13d
    and         r13d, -16
.L20:
    test        r13, r13
    je          .L21
    tzcnt       rbx, r12
    blsr        r12, r12
    tzcnt       rbp, r12
    shl         ebp, 16
    or          rbp, rbx
    blsr        rbx, r12
    tzcnt       r12, rbx
    shl         r12, 32
    or          r12, rbp
    blsr        rbx, rbx
    tzcnt       rbp, rbx
    shl         rbp, 48
    or          rbp, r12
    blsr        rbx, rbx
    add         rbp, r15
    mov         qword ptr [r9], rbp
    tzcnt       r12, rbx
    blsr        rbx, rbx
    tzcnt       rbp, rbx
    shl         ebp, 16
    or          rbp, r12
    blsr        rbx, rbx
    tzcnt       r12, rbx
    shl         r12, 32
    or          r12, rbp
    blsr        rbx, rbx
    tzcnt       rbp, rbx
    shl         rbp, 48
    or          rbp, r12
    add         rbp, r15
    mov         qword ptr [r9 + 8], rbp
    add         r9, 16
    add         r13, -16
    blsr        r12, rbx
    jne         .L20
.L21:
    add         r10, r11
    mov         qword ptr [rsp + 8], r14
    mov         r14, rax
    test        r10, r10
    je          .L14
    jmp         .L13
.L16:
    mov         rax, qword ptr [rsi + 16]
    add         rax, r14
    mov         qword ptr [rsp + 8], rax
    xor         r10d, r10d
    mov         rax, r14
    jmp         .L13
.L17:
    xor         r9d, r9d
    test        r13, r13
    sete        r9b
    cmove       rbp, r12
    tzcnt       r10, rbp
    shl         r9d, 6
    add         r9d, r10d
    lea         r10, [rsi + 40]
    mov         word ptr [r10], r9w
    mov         r10d, 1
    mov         qword ptr [rsp + 8], r14
.L13:
    mov         r9, qword ptr [rsi + 16]
    add         r9, rax
    mov         r11, r9
    mov         r14, qword ptr [rsp + 8]
    sub         r11, r14
    sub         r14, r9
    cmovb       r14, r11
    jmp         .L22
.L23:
    popcnt      r9, r12
    add         r10, r9
    add         r14, 64
.L22:
    test        r10, r10
    je          .L24
    cmp         r10, 64
    ja          .L25
    cmp         r14, qword ptr [rsp + 16]
    jae         .L25
.L24:
    cmp         rax, 64
    jb          .L26
    lea         r9, [r8 + rax]
    add         r9, -64
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [r9]
    vpcmpeqb    ymm2, ymm0, ymmword ptr [r9 + 32]
#NO_APP
    vpmovmskb   r9d, ymm1
    vpmovmskb   r12d, ymm2
    shl         r12, 32
    or          r12, r9
    mov         r9, r12
    bswap       r9
    add         rax, -64
    mov         r11, r9
    shr         r11, 4
    and         r11, rdi
    and         r9, rdi
    shl         r9, 4
    or          r9, r11
    mov         r11, r9
    and         r11, rdx
    shr         r9, 2
    and         r9, rdx
    lea         r9, [r9 + 4*r11]
    mov         r11, r9
    and         r11, rcx
    shr         r9
    and         r9, rcx
    lea         r11, [r9 + 2*r11]
    mov         r13d, 128
    sub         r13d, r10d
    lea         r9, [rsi + 40]
    lea         r9, [r9 + 2*r10]
    movzx       ebp, r14w
    movabs      rbx, 281479271743489
    imul        rbp, rbx
    add         r13d, r13d
    and         r13d, 496
.L27:
    test        r13, r13
    je          .L23
    tzcnt       rbx, r11
    blsr        r11, r11
    tzcnt       r15, r11
    shl         r15d, 16
    or          r15, rbx
    blsr        r11, r11
    tzcnt       rbx, r11
    shl         rbx, 32
    or          rbx, r15
    blsr        r11, r11
    tzcnt       r15, r11
    shl         r15, 48
    or          r15, rbx
    blsr        r11, r11
    add         r15, rbp
    mov         qword ptr [r9], r15
    tzcnt       rbx, r11
    blsr        r11, r11
    tzcnt       r15, r11
    shl         r15d, 16
    or          r15, rbx
    blsr        r11, r11
    tzcnt       rbx, r11
    shl         rbx, 32
    or          rbx, r15
    blsr        r11, r11
    tzcnt       r15, r11
    shl         r15, 48
    or          r15, rbx
    add         r15, rbp
    mov         qword ptr [r9 + 8], r15
    add         r9, 16
    add         r13, -16
    blsr        r11, r11
    jne         .L27
    jmp         .L23
.L26:
    test        rax, rax
    je          .L28
    test        r10, r10
    jne         .L29
    jmp         .L30
.L25:
    lea         r9, [rax - 1]
    cmp         r9, 63
    jae         .L31
.L29:
    cmp         r10, 64
    ja          .L31
    cmp         r14, qword ptr [rsp + 16]
    jae         .L31
.L30:
    mov         r11, qword ptr [rsi]
    mov         r12, qword ptr [rsi + 8]
    sub         r8, r11
    lea         r9, [r8 + rax]
    cmp         r9, r12
    seta        bl
    cmp         r9, 64
    setb        bpl
    or          bpl, bl
    je          .L32
    cmp         r12, 64
    jae         .L33
    xor         r8d, r8d
    jmp         .L34
.L32:
    lea         r8, [r11 + r9]
    add         r8, -64
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [r8]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [r8 + 32]
#NO_APP
    vpmovmskb   r8d, ymm1
    vpmovmskb   r9d, ymm0
    shl         r9, 32
    or          r9, r8
    neg         al
    shrx        r8, r9, rax
    jmp         .L35
.L33:
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [r11]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [r11 + 32]
#NO_APP
    vpmovmskb   r11d, ymm1
    vpmovmskb   ebx, ymm0
    shl         rbx, 32
    or          rbx, r11
    and         r9b, 63
    bzhi        r9, rbx, r9
    shrx        r8, r9, r8
.L34:
    neg         al
.L35:
    shlx        rax, r8, rax
    mov         r8, rax
    bswap       r8
    mov         r9, r8
    shr         r9, 4
    and         r9, rdi
    and         r8, rdi
    shl         r8, 4
    or          r8, r9
    mov         rdi, r8
    and         rdi, rdx
    shr         r8, 2
    and         r8, rdx
    lea         rdx, [r8 + 4*rdi]
    mov         rdi, rdx
    and         rdi, rcx
    shr         rdx
    and         rdx, rcx
    lea         r8, [rdx + 2*rdi]
    mov         ecx, 128
    sub         ecx, r10d
    lea         rdx, [rsi + 40]
    lea         rdi, [rdx + 2*r10]
    movzx       edx, r14w
    movabs      r9, 281479271743489
    imul        rdx, r9
    add         ecx, ecx
    and         ecx, 496
.L36:
    test        rcx, rcx
    je          .L37
    tzcnt       r9, r8
    blsr        r8, r8
    tzcnt       r11, r8
    shl         r11d, 16
    or          r11, r9
    blsr        r8, r8
    tzcnt       r9, r8
    shl         r9, 32
    or          r9, r11
    blsr        r8, r8
    tzcnt       r11, r8
    shl         r11, 48
    or          r11, r9
    blsr        r8, r8
    add         r11, rdx
    mov         qword ptr [rdi], r11
    tzcnt       r9, r8
    blsr        r8, r8
    tzcnt       r11, r8
    shl         r11d, 16
    or          r11, r9
    blsr        r8, r8
    tzcnt       r9, r8
    shl         r9, 32
    or          r9, r11
    blsr        r8, r8
    tzcnt       r11, r8
    shl         r11, 48
    or          r11, r9
    add         r11, rdx
    mov         qword ptr [rdi + 8], r11
    add         rdi, 16
    add         rcx, -16
    blsr        r8, r8
    jne         .L36
.L37:
    popcnt      rax, rax
    add         r10, rax
.L28:
    xor         eax, eax
.L31:
    mov         rcx, qword ptr [rsp + 8]
    mov         qword ptr [rsi + 32], rcx
    mov         byte ptr [rsi + 306], 0
    mov         byte ptr [rsi + 307], r10b
    add         rax, qword ptr [rsi + 16]
    mov         rcx, qword ptr [rsi + 24]
    mov         rdx, rax
    sub         rdx, rcx
    sub         rcx, rax
    cmovb       rcx, rdx
    mov         qword ptr [rsi + 24], rax
    shl         r10, 9
    cmp         r10, rcx
    jae         .L38
    xor         eax, eax
    jmp         .L39
.L38:
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
.L39:
    mov         word ptr [rsi + 308], ax
.L2:
    add         rsp, 24
    pop         rbx
    pop         r12
    pop         r13
    pop         r14
    pop         r15
    pop         rbp
    vzeroupper
    ret
.L9:
    lea         rdi, [rip + .C2]
    lea         rdx, [rip + .C3]
    mov         esi, 185
    call        qword ptr [rip + core::panicking::panic_fmt]
.L6:
    dec         rax
    lea         rdx, [rip + .C4]
    mov         esi, 128
    mov         rdi, rax
    call        qword ptr [rip + core::panicking::panic_bounds_check]

.C1:
    .byte       15
    .byte       14
    .byte       13
    .byte       12
    .byte       11
    .byte       10
    .byte       9
    .byte       8
    .byte       7
    .byte       6
    .byte       5
    .byte       4
    .byte       3
    .byte       2
    .byte       1
    .byte       0
    .byte       15
    .byte       14
    .byte       13
    .byte       12
    .byte       11
    .byte       10
    .byte       9
    .byte       8
    .byte       7
    .byte       6
    .byte       5
    .byte       4
    .byte       3
    .byte       2
    .byte       1
    .byte       0
