# advance::one::forward of avx2, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    push        rax
    mov         rdx, qword ptr [rsi + 264]
    cmp         rdx, 65
    jae         .L1
    mov         rbx, qword ptr [rsi + 280]
    cmp         qword ptr [rsi + 272], rbx
    je          .L2
    mov         rax, qword ptr [rsi + 256]
    mov         r14, rsi
    mov         rsi, rax
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         qword ptr [r14 + 296], rax
    mov         qword ptr [r14 + 272], rbx
    jmp         .L2
.L1:
    cmp         byte ptr [rsi + 310], 1
    jne         .L3
    movzx       ecx, word ptr [rsi + 308]
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
    movzx       eax, word ptr [rsi + 2*rax - 2]
    not         rax
    jmp         .L8
.L6:
    xor         eax, eax
.L8:
    add         rax, qword ptr [rsi + 288]
    mov         qword ptr [rsi + 280], rax
.L5:
    mov         dword ptr [rsi + 304], 0
    xor         ecx, ecx
.L4:
    mov         rax, qword ptr [rsi + 272]
    mov         r9, qword ptr [rsi + 280]
    mov         r8, r9
    sub         r8, rax
    jb          .L9
    cmp         r9, rdx
    ja          .L9
    vmovd       xmm0, edi
    vpbroadcastb ymm0, xmm0
    mov         r10, qword ptr [rsi + 256]
    add         r10, rax
    mov         edx, r10d
    neg         edx
    and         edx, 63
    sete        dil
    cmp         r8, 64
    setb        r9b
    or          r9b, dil
    jne         .L10
    sub         r8, rdx
    lea         rdi, [r10 + rdx]
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [r10]
    vpcmpeqb    ymm2, ymm0, ymmword ptr [r10 + 32]
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
    mov         qword ptr [rsi + r9], rbx
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
    mov         qword ptr [rsi + r9 + 8], rbx
    add         r9, 16
    blsr        r10, r10
    jne         .L11
.L12:
    test        rdx, rdx
    je          .L13
    popcnt      rdx, rdx
    jmp         .L14
.L13:
    mov         r10, rdi
.L10:
    movabs      r9, 18014673391583296
    mov         r11, r8
    jmp         .L15
.L16:
    xor         edx, edx
    mov         r11, r8
    mov         r10, rdi
    test        rdx, rdx
    jne         .L14
.L15:
    cmp         r11, 128
    jb          .L17
    lea         r8, [r11 - 128]
    lea         rdi, [r10 + 128]
#APP
    vpcmpeqb    ymm3, ymm0, ymmword ptr [r10]
    vpcmpeqb    ymm4, ymm0, ymmword ptr [r10 + 32]
#NO_APP
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [r10 + 64]
    vpcmpeqb    ymm2, ymm0, ymmword ptr [r10 + 96]
#NO_APP
    vpor        ymm5, ymm4, ymm3
    vpor        ymm6, ymm1, ymm2
    vpor        ymm5, ymm5, ymm6
    vpmovmskb   edx, ymm5
    test        edx, edx
    je          .L16
    mov         rax, qword ptr [rsi + 280]
    sub         rax, r11
    vpmovmskb   edx, ymm4
    shl         rdx, 32
    vpmovmskb   r14d, ymm3
    or          r14, rdx
    vpmovmskb   edx, ymm2
    shl         rdx, 32
    vpmovmskb   r11d, ymm1
    or          r11, rdx
    popcnt      r10, r14
    popcnt      rdx, r11
    lea         ebx, [rdx + r10]
    cmp         ebx, 1
    je          .L18
    xor         ebx, ebx
.L19:
    cmp         rbx, 256
    je          .L20
    tzcnt       r15, r14
    blsr        r14, r14
    tzcnt       r12, r14
    shl         r12d, 16
    or          r12, r15
    blsr        r14, r14
    tzcnt       r15, r14
    shl         r15, 32
    or          r15, r12
    blsr        r14, r14
    tzcnt       r12, r14
    shl         r12, 48
    or          r12, r15
    blsr        r14, r14
    mov         qword ptr [rsi + rbx], r12
    tzcnt       r15, r14
    blsr        r14, r14
    tzcnt       r12, r14
    shl         r12d, 16
    or          r12, r15
    blsr        r14, r14
    tzcnt       r15, r14
    shl         r15, 32
    or          r15, r12
    blsr        r14, r14
    tzcnt       r12, r14
    shl         r12, 48
    or          r12, r15
    mov         qword ptr [rsi + rbx + 8], r12
    add         rbx, 16
    blsr        r14, r14
    jne         .L19
.L20:
    mov         ebx, 128
    sub         ebx, r10d
    lea         r14, [rsi + 2*r10]
    add         ebx, ebx
    and         ebx, -16
.L21:
    test        rbx, rbx
    je          .L22
    tzcnt       r15, r11
    blsr        r11, r11
    tzcnt       r12, r11
    shl         r12d, 16
    or          r12, r15
    blsr        r11, r11
    tzcnt       r15, r11
    shl         r15, 32
    or          r15, r12
    blsr        r11, r11
    tzcnt       r12, r11
    shl         r12, 48
    or          r12, r15
    blsr        r11, r11
    add         r12, r9
    mov         qword ptr [r14], r12
    tzcnt       r15, r11
    blsr        r11, r11
    tzcnt       r12, r11
    shl         r12d, 16
    or          r12, r15
    blsr        r11, r11
    tzcnt       r15, r11
    shl         r15, 32
    or          r15, r12
    blsr        r11, r11
    tzcnt       r12, r11
    shl         r12, 48
    or          r12, r15
    add         r12, r9
    mov         qword ptr [r14 + 8], r12
    add         r14, 16
    add         rbx, -16
    blsr        r11, r11
    jne         .L21
.L22:
    add         rdx, r10
    mov         r11, r8
    mov         r10, rdi
    test        rdx, rdx
    je          .L15
    jmp         .L14
.L17:
    mov         rax, qword ptr [rsi + 280]
    sub         rax, r11
    xor         edx, edx
    mov         rdi, r10
    mov         r8, r11
    jmp         .L14
.L18:
    xor         edx, edx
    test        r14, r14
    sete        dl
    cmovne      r11, r14
    tzcnt       r9, r11
    shl         edx, 6
    add         edx, r9d
    mov         word ptr [rsi], dx
    mov         edx, 1
.L14:
    movabs      r9, 281479271743489
    mov         r11, qword ptr [rsi + 280]
    sub         r11, r8
    mov         rbx, r11
    sub         rbx, rax
    mov         r10, rax
    sub         r10, r11
    cmovb       r10, rbx
    jmp         .L23
.L24:
    popcnt      rdi, rdi
    add         rdx, rdi
    add         r10, 64
    mov         rdi, r8
    mov         r8, r11
.L23:
    test        rdx, rdx
    je          .L25
    cmp         rdx, 64
    ja          .L26
    cmp         r10, rcx
    jae         .L26
.L25:
    mov         r11, r8
    sub         r11, 64
    jb          .L27
    lea         r8, [rdi + 64]
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rdi]
    vpcmpeqb    ymm2, ymm0, ymmword ptr [rdi + 32]
#NO_APP
    vpmovmskb   ebx, ymm1
    vpmovmskb   edi, ymm2
    shl         rdi, 32
    or          rdi, rbx
    mov         ebx, 128
    sub         ebx, edx
    lea         r15, [rsi + 2*rdx]
    movzx       r14d, r10w
    imul        r14, r9
    add         ebx, ebx
    and         ebx, 496
    mov         r12, rdi
.L28:
    test        rbx, rbx
    je          .L24
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
    add         rbp, r14
    mov         qword ptr [r15], rbp
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
    add         rbp, r14
    mov         qword ptr [r15 + 8], rbp
    add         r15, 16
    add         rbx, -16
    blsr        r12, r12
    jne         .L28
    jmp         .L24
.L27:
    test        r8, r8
    je          .L29
    test        rdx, rdx
    jne         .L30
    jmp         .L31
.L26:
    lea         r11, [r8 - 1]
    cmp         r11, 63
    jae         .L32
.L30:
    cmp         rdx, 64
    ja          .L32
    cmp         r10, rcx
    jae         .L32
.L31:
    mov         r11, qword ptr [rsi + 256]
    mov         rbx, qword ptr [rsi + 264]
    sub         rdi, r11
    lea         rcx, [rdi + r8]
    cmp         rcx, rbx
    seta        bpl
    cmp         rcx, 64
    setb        r14b
    or          r14b, bpl
    je          .L33
    cmp         rbx, 64
    jae         .L34
    xor         ecx, ecx
    jmp         .L35
.L33:
    add         rcx, r11
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
    vpcmpeqb    ymm1, ymm0, ymmword ptr [r11]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [r11 + 32]
#NO_APP
    vpmovmskb   r8d, ymm1
    vpmovmskb   r11d, ymm0
    shl         r11, 32
    or          r11, r8
    and         cl, 63
    bzhi        rcx, r11, rcx
    shrx        rcx, rcx, rdi
.L35:
    mov         edi, 128
    sub         edi, edx
    lea         r11, [rsi + 2*rdx]
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
    mov         qword ptr [rsi + 288], rax
    mov         byte ptr [rsi + 304], 0
    mov         byte ptr [rsi + 305], dl
    mov         rax, qword ptr [rsi + 272]
    mov         rcx, qword ptr [rsi + 280]
    sub         rcx, r8
    mov         rdi, rcx
    sub         rdi, rax
    sub         rax, rcx
    cmovb       rax, rdi
    mov         qword ptr [rsi + 272], rcx
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
