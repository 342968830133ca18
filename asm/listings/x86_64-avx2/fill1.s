# fill1 of AVX2, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    push        rax
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
    cmp         byte ptr [rsi + 310], 1
    jne         .L3
    movzx       eax, word ptr [rsi + 308]
    mov         qword ptr [rsp], rax
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
    mov         qword ptr [rsp], 0
.L4:
    mov         rax, qword ptr [rsi + 16]
    mov         r9, qword ptr [rsi + 24]
    mov         r8, r9
    sub         r8, rax
    jb          .L9
    cmp         r9, rdx
    ja          .L9
    vmovd       xmm0, edi
    vpbroadcastb ymm0, xmm0
    mov         r11, qword ptr [rsi]
    add         r11, rax
    mov         edx, r11d
    neg         edx
    and         edx, 63
    sete        dil
    cmp         r8, 64
    setb        r9b
    or          r9b, dil
    jne         .L10
    sub         r8, rdx
    lea         rdi, [r11 + rdx]
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [r11]
    vpcmpeqb    ymm2, ymm0, ymmword ptr [r11 + 32]
#NO_APP
    vpmovmskb   r9d, ymm1
    vpmovmskb   r10d, ymm2
    shl         r10, 32
    or          r10, r9
    bzhi        rdx, r10, rdx
    xor         r9d, r9d
    mov         r10, rdx
.L11:
    cmp         r9, 256
    je          .L12
    tzcnt       r11, r10
    blsr        r10, r10
    tzcnt       rbx, r10
    shl         ebx, 16
    or          rbx, r11
    blsr        r10, r10
    tzcnt       r11, r10
    shl         r11, 32
    or          r11, rbx
    blsr        r10, r10
    tzcnt       rbx, r10
    shl         rbx, 48
    or          rbx, r11
    blsr        r10, r10
    mov         qword ptr [rsi + r9 + 40], rbx
    tzcnt       r11, r10
    blsr        r10, r10
    tzcnt       rbx, r10
    shl         ebx, 16
    or          rbx, r11
    blsr        r10, r10
    tzcnt       r11, r10
    shl         r11, 32
    or          r11, rbx
    blsr        r10, r10
    tzcnt       rbx, r10
    shl         rbx, 48
    or          rbx, r11
    mov         qword ptr [rsi + r9 + 48], rbx
    add         r9, 16
    blsr        r10, r10
    jne         .L11
.L12:
    test        rdx, rdx
    je          .L13
    popcnt      rdx, rdx
    jmp         .L14
.L13:
    mov         r11, rdi
.L10:
    movabs      r10, 18014673391583296
    lea         r9, [rsi + 40]
    mov         rbx, r8
    jmp         .L15
.L16:
    xor         edx, edx
    mov         rbx, r8
    mov         r11, rdi
    test        rdx, rdx
    jne         .L14
.L15:
    cmp         rbx, 128
    jb          .L17
    lea         r8, [rbx - 128]
    lea         rdi, [r11 + 128]
#APP
    vpcmpeqb    ymm3, ymm0, ymmword ptr [r11]
    vpcmpeqb    ymm4, ymm0, ymmword ptr [r11 + 32]
#NO_APP
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [r11 + 64]
    vpcmpeqb    ymm2, ymm0, ymmword ptr [r11 + 96]
#NO_APP
    vpor        ymm5, ymm4, ymm3
    vpor        ymm6, ymm1, ymm2
    vpor        ymm5, ymm5, ymm6
    vpmovmskb   edx, ymm5
    test        edx, edx
    je          .L16
    mov         rax, qword ptr [rsi + 24]
    sub         rax, rbx
    vpmovmskb   edx, ymm4
    shl         rdx, 32
    vpmovmskb   r15d, ymm3
    or          r15, rdx
    vpmovmskb   edx, ymm2
    shl         rdx, 32
    vpmovmskb   ebx, ymm1
    or          rbx, rdx
    popcnt      r11, r15
    popcnt      rdx, rbx
    lea         ebp, [rdx + r11]
    cmp         ebp, 1
    je          .L18
    xor         r14d, r14d
.L19:
    cmp         r14, 256
    je          .L20
    tzcnt       r12, r15
    blsr        r15, r15
    tzcnt       r13, r15
    shl         r13d, 16
    or          r13, r12
    blsr        r15, r15
    tzcnt       r12, r15
    shl         r12, 32
    or          r12, r13
    blsr        r15, r15
    tzcnt       r13, r15
    shl         r13, 48
    or          r13, r12
    blsr        r15, r15
    mov         qword ptr [rsi + r14 + 40], r13
    tzcnt       r12, r15
    blsr        r15, r15
    tzcnt       r13, r15
    shl         r13d, 16
    or          r13, r12
    blsr        r15, r15
    tzcnt       r12, r15
    shl         r12, 32
    or          r12, r13
    blsr        r15, r15
    tzcnt       r13, r15
    shl         r13, 48
    or          r13, r12
    mov         qword ptr [rsi + r14 + 48], r13
    add         r14, 16
    blsr        r15, r15
    jne         .L19
.L20:
    mov         r14d, 128
    sub         r14d, r11d
    lea         r15, [r9 + 2*r11]
    add         r14d, r14d
    and         r14d, -16
.L21:
    test        r14, r14
    je          .L22
    tzcnt       r12, rbx
    blsr        rbx, rbx
    tzcnt       r13, rbx
    shl         r13d, 16
    or          r13, r12
    blsr        rbx, rbx
    tzcnt       r12, rbx
    shl         r12, 32
    or          r12, r13
    blsr        rbx, rbx
    tzcnt       r13, rbx
    shl         r13, 48
    or          r13, r12
    blsr        rbx, rbx
    add         r13, r10
    mov         qword ptr [r15], r13
    tzcnt       r12, rbx
    blsr        rbx, rbx
    tzcnt       r13, rbx
    shl         r13d, 16
    or          r13, r12
    blsr        rbx, rbx
    tzcnt       r12, rbx
    shl         r12, 32
    or          r12, r13
    blsr        rbx, rbx
    tzcnt       r13, rbx
    shl         r13, 48
    or          r13, r12
    add         r13, r10
    mov         qword ptr [r15 + 8], r13
    add         r15, 16
    add         r14, -16
    blsr        rbx, rbx
    jne         .L21
.L22:
    add         rdx, r11
    mov         rbx, r8
    mov         r11, rdi
    test        rdx, rdx
    je          .L15
    jmp         .L14
.L17:
    mov         rax, qword ptr [rsi + 24]
    sub         rax, rbx
    xor         edx, edx
    mov         rdi, r11
    mov         r8, rbx
    jmp         .L14
.L18:
    xor         edx, edx
    test        r15, r15
    sete        dl
    cmovne      rbx, r15
    tzcnt       r10, rbx
    shl         edx, 6
    add         edx, r10d
    mov         word ptr [r9], dx
    mov         edx, 1
.L14:
    movabs      r9, 281479271743489
    mov         r11, qword ptr [rsi + 24]
    sub         r11, r8
    mov         rbx, r11
    sub         rbx, rax
    mov         r10, rax
    sub         r10, r11
    cmovb       r10, rbx
    lea         r11, [rsi + 40]
    jmp         .L23
.L24:
    popcnt      rcx, rdi
    add         rdx, rcx
    add         r10, 64
    mov         rdi, r8
    mov         r8, rbx
.L23:
    test        rdx, rdx
    je          .L25
    cmp         rdx, 64
    ja          .L26
    cmp         r10, qword ptr [rsp]
    jae         .L26
.L25:
    mov         rbx, r8
    sub         rbx, 64
    jb          .L27
    lea         r8, [rdi + 64]
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rdi]
    vpcmpeqb    ymm2, ymm0, ymmword ptr [rdi + 32]
#NO_APP
    vpmovmskb   r14d, ymm1
    vpmovmskb   edi, ymm2
    shl         rdi, 32
    or          rdi, r14
    mov         r14d, 128
    sub         r14d, edx
    lea         r12, [r11 + 2*rdx]
    movzx       r15d, r10w
    imul        r15, r9
    add         r14d, r14d
    and         r14d, 496
    mov         r13, rdi
.L28:
    test        r14, r14
    je          .L24
    tzcnt       rbp, r13
    blsr        r13, r13
    tzcnt       rcx, r13
    shl         ecx, 16
    or          rcx, rbp
    blsr        r13, r13
    tzcnt       rbp, r13
    shl         rbp, 32
    or          rbp, rcx
    blsr        rcx, r13
    tzcnt       r13, rcx
    shl         r13, 48
    or          r13, rbp
    blsr        rcx, rcx
    add         r13, r15
    mov         qword ptr [r12], r13
    tzcnt       r13, rcx
    blsr        rcx, rcx
    tzcnt       rbp, rcx
    shl         ebp, 16
    or          rbp, r13
    blsr        rcx, rcx
    tzcnt       r13, rcx
    shl         r13, 32
    or          r13, rbp
    blsr        rcx, rcx
    tzcnt       rbp, rcx
    shl         rbp, 48
    or          rbp, r13
    add         rbp, r15
    mov         qword ptr [r12 + 8], rbp
    add         r12, 16
    add         r14, -16
    blsr        r13, rcx
    jne         .L28
    jmp         .L24
.L27:
    test        r8, r8
    je          .L29
    test        rdx, rdx
    jne         .L30
    jmp         .L31
.L26:
    lea         rbx, [r8 - 1]
    cmp         rbx, 63
    jae         .L32
.L30:
    cmp         rdx, 64
    ja          .L32
    cmp         r10, qword ptr [rsp]
    jae         .L32
.L31:
    mov         rbx, qword ptr [rsi]
    mov         r14, qword ptr [rsi + 8]
    sub         rdi, rbx
    lea         rcx, [rdi + r8]
    cmp         rcx, r14
    seta        bpl
    cmp         rcx, 64
    setb        r15b
    or          r15b, bpl
    je          .L33
    cmp         r14, 64
    jae         .L34
    xor         ecx, ecx
    jmp         .L35
.L33:
    add         rcx, rbx
    add         rcx, -64
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rcx]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rcx + 32]
#NO_APP
    vpmovmskb   ecx, ymm1
    vpmovmskb   edi, ymm0
    shl         rdi, 32
    or          rdi, rcx
    neg         r8b
    shrx        rcx, rdi, r8
    jmp         .L35
.L34:
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rbx]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rbx + 32]
#NO_APP
    vpmovmskb   r8d, ymm1
    vpmovmskb   ebx, ymm0
    shl         rbx, 32
    or          rbx, r8
    and         cl, 63
    bzhi        rcx, rbx, rcx
    shrx        rcx, rcx, rdi
.L35:
    mov         edi, 128
    sub         edi, edx
    lea         r11, [r11 + 2*rdx]
    movzx       r8d, r10w
    imul        r8, r9
    add         edi, edi
    and         edi, 496
    mov         r9, rcx
.L36:
    test        rdi, rdi
    je          .L37
    tzcnt       r10, r9
    blsr        r9, r9
    tzcnt       rbx, r9
    shl         ebx, 16
    or          rbx, r10
    blsr        r9, r9
    tzcnt       r10, r9
    shl         r10, 32
    or          r10, rbx
    blsr        r9, r9
    tzcnt       rbx, r9
    shl         rbx, 48
    or          rbx, r10
    blsr        r9, r9
    add         rbx, r8
    mov         qword ptr [r11], rbx
    tzcnt       r10, r9
    blsr        r9, r9
    tzcnt       rbx, r9
    shl         ebx, 16
    or          rbx, r10
    blsr        r9, r9
    tzcnt       r10, r9
    shl         r10, 32
    or          r10, rbx
    blsr        r9, r9
    tzcnt       rbx, r9
    shl         rbx, 48
    or          rbx, r10
    add         rbx, r8
    mov         qword ptr [r11 + 8], rbx
    add         r11, 16
    add         rdi, -16
    blsr        r9, r9
    jne         .L36
.L37:
    popcnt      rcx, rcx
    add         rdx, rcx
.L29:
    xor         r8d, r8d
.L32:
    mov         qword ptr [rsi + 32], rax
    mov         byte ptr [rsi + 304], 0
    mov         byte ptr [rsi + 305], dl
    mov         rax, qword ptr [rsi + 16]
    mov         rcx, qword ptr [rsi + 24]
    sub         rcx, r8
    mov         rdi, rcx
    sub         rdi, rax
    sub         rax, rcx
    cmovb       rax, rdi
    mov         qword ptr [rsi + 16], rcx
    shl         rdx, 9
    cmp         rdx, rax
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
    add         rsp, 8
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
