# rfill2 of AVX2, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    sub         rsp, 104
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
    mov         qword ptr [rsp + 24], rax
    jmp         .L8
.L5:
    xor         eax, eax
.L7:
    add         rax, qword ptr [rsi + 32]
    mov         qword ptr [rsi + 16], rax
.L4:
    mov         dword ptr [rsi + 304], 0
    mov         qword ptr [rsp + 24], 0
.L8:
    mov         rcx, qword ptr [rsi + 16]
    mov         r13, qword ptr [rsi + 24]
    mov         rbx, r13
    sub         rbx, rcx
    jb          .L9
    cmp         r13, rdx
    ja          .L9
    mov         edx, edi
    shr         edx, 8
    vmovd       xmm1, edi
    vmovd       xmm0, edx
    mov         r8, qword ptr [rsi]
    add         rcx, r8
    movabs      r12, 1085102592571150095
    movabs      r15, 3689348814741910323
    movabs      r14, 6148914691236517205
    cmp         rbx, 64
    mov         dword ptr [rsp + 32], edi
    jb          .L10
    lea         eax, [rcx + rbx]
    and         eax, 63
    je          .L10
    add         r8, r13
    add         r8, -64
    sub         rbx, rax
#APP
    vmovdqu     ymm2, ymmword ptr [r8]
    vmovdqu     ymm3, ymmword ptr [r8 + 32]
#NO_APP
    vpbroadcastb ymm4, xmm1
    vpcmpeqb    ymm5, ymm4, ymm3
    vpcmpeqb    ymm4, ymm4, ymm2
    vpbroadcastb ymm6, xmm0
    vpcmpeqb    ymm3, ymm6, ymm3
    vpor        ymm3, ymm5, ymm3
    vpcmpeqb    ymm2, ymm6, ymm2
    vpor        ymm2, ymm4, ymm2
    vmovdqa     ymm4, ymmword ptr [rip + .C1]
    vpshufb     ymm3, ymm3, ymm4
    vpermq      ymm3, ymm3, 78
    vpmovmskb   r8d, ymm3
    vpshufb     ymm2, ymm2, ymm4
    vpermq      ymm2, ymm2, 78
    vpmovmskb   r9d, ymm2
    shl         r9, 32
    or          r9, r8
    bzhi        rax, r9, rax
    xor         r8d, r8d
    mov         r9, rax
.L11:
    cmp         r8, 256
    je          .L12
    tzcnt       r10, r9
    blsr        r9, r9
    tzcnt       r11, r9
    shl         r11d, 16
    or          r11, r10
    blsr        r9, r9
    tzcnt       r10, r9
    shl         r10, 32
    or          r10, r11
    blsr        r9, r9
    tzcnt       r11, r9
    shl         r11, 48
    or          r11, r10
    blsr        r9, r9
    mov         qword ptr [rsi + r8 + 40], r11
    tzcnt       r10, r9
    blsr        r9, r9
    tzcnt       r11, r9
    shl         r11d, 16
    or          r11, r10
    blsr        r9, r9
    tzcnt       r10, r9
    shl         r10, 32
    or          r10, r11
    blsr        r9, r9
    tzcnt       r11, r9
    shl         r11, 48
    or          r11, r10
    mov         qword ptr [rsi + r8 + 48], r11
    add         r8, 16
    blsr        r9, r9
    jne         .L11
.L12:
    test        rax, rax
    je          .L10
    popcnt      rbp, rax
    jmp         .L13
.L10:
    vmovd       xmm2, edi
    vpbroadcastb ymm2, xmm2
    vmovd       xmm3, edx
    vpbroadcastb ymm3, xmm3
    movabs      r9, 18014673391583296
    mov         r8, rbx
    jmp         .L14
.L15:
    xor         ebp, ebp
    mov         r8, rbx
    test        rbp, rbp
    jne         .L13
.L14:
    cmp         r8, 128
    jb          .L16
    lea         rbx, [r8 - 128]
    lea         rdx, [rcx + r8]
    add         rdx, -128
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
#APP
    vmovdqu     ymm6, ymmword ptr [rdx + 64]
    vmovdqu     ymm7, ymmword ptr [rdx + 96]
#NO_APP
    vpcmpeqb    ymm8, ymm2, ymm6
    vpcmpeqb    ymm9, ymm2, ymm7
    vpcmpeqb    ymm6, ymm3, ymm6
    vpor        ymm6, ymm8, ymm6
    vpcmpeqb    ymm7, ymm3, ymm7
    vpor        ymm7, ymm9, ymm7
    vpor        ymm8, ymm5, ymm6
    vpor        ymm9, ymm4, ymm7
    vpor        ymm8, ymm8, ymm9
    vpmovmskb   edx, ymm8
    test        edx, edx
    je          .L15
    add         r8, qword ptr [rsi + 16]
    vpmovmskb   edx, ymm7
    shl         rdx, 32
    vpmovmskb   r13d, ymm6
    or          r13, rdx
    mov         rdx, r13
    bswap       rdx
    mov         rdi, rdx
    shr         rdi, 4
    and         rdi, r12
    and         rdx, r12
    shl         rdx, 4
    or          rdx, rdi
    mov         rdi, rdx
    and         rdi, r15
    shr         rdx, 2
    and         rdx, r15
    lea         rdx, [rdx + 4*rdi]
    mov         rdi, rdx
    and         rdi, r14
    shr         rdx
    and         rdx, r14
    vpmovmskb   r10d, ymm5
    shl         r10, 32
    vpmovmskb   r11d, ymm4
    or          r11, r10
    popcnt      r10, r11
    bswap       r11
    lea         rdi, [rdx + 2*rdi]
    mov         rdx, r11
    shr         rdx, 4
    and         rdx, r12
    and         r11, r12
    shl         r11, 4
    or          r11, rdx
    mov         rdx, r11
    and         rdx, r15
    shr         r11, 2
    and         r11, r15
    lea         rdx, [r11 + 4*rdx]
    mov         r11, rdx
    and         r11, r14
    shr         rdx
    and         rdx, r14
    lea         r11, [rdx + 2*r11]
    popcnt      rbp, r13
    lea         edx, [r10 + rbp]
    cmp         edx, 1
    je          .L17
    xor         edx, edx
.L18:
    cmp         rdx, 256
    je          .L19
    tzcnt       r13, rdi
    blsr        rdi, rdi
    tzcnt       rax, rdi
    shl         eax, 16
    or          rax, r13
    blsr        rdi, rdi
    tzcnt       r13, rdi
    shl         r13, 32
    or          r13, rax
    blsr        rax, rdi
    tzcnt       rdi, rax
    shl         rdi, 48
    or          rdi, r13
    blsr        rax, rax
    mov         qword ptr [rsi + rdx + 40], rdi
    tzcnt       rdi, rax
    blsr        rax, rax
    tzcnt       r13, rax
    shl         r13d, 16
    or          r13, rdi
    blsr        rax, rax
    tzcnt       rdi, rax
    shl         rdi, 32
    or          rdi, r13
    blsr        rax, rax
    tzcnt       r13, rax
    shl         r13, 48
    or          r13, rdi
    mov         qword ptr [rsi + rdx + 48], r13
    add         rdx, 16
    blsr        rdi, rax
    jne         .L18
.L19:
    mov         r13d, 128
    sub         r13d, ebp
    lea         rax, [rsi + 40]
    lea         rdx, [rax + 2*rbp]
    add         r13d, r13d
    and         r13d, -16
.L20:
    test        r13, r13
    je          .L21
    tzcnt       rax, r11
    blsr        rdi, r11
    tzcnt       r11, rdi
    shl         r11d, 16
    or          r11, rax
    blsr        rax, rdi
    tzcnt       rdi, rax
    shl         rdi, 32
    or          rdi, r11
    blsr        rax, rax
    tzcnt       r11, rax
    shl         r11, 48
    or          r11, rdi
    blsr        rax, rax
    add         r11, r9
    mov         qword ptr [rdx], r11
    tzcnt       rdi, rax
    blsr        rax, rax
    tzcnt       r11, rax
    shl         r11d, 16
    or          r11, rdi
    blsr        rax, rax
    tzcnt       rdi, rax
    shl         rdi, 32
    or          rdi, r11
    blsr        rax, rax
    tzcnt       r11, rax
    shl         r11, 48
    or          r11, rdi
    add         r11, r9
    mov         qword ptr [rdx + 8], r11
    add         rdx, 16
    add         r13, -16
    blsr        r11, rax
    jne         .L20
.L21:
    add         rbp, r10
    mov         r13, r8
    mov         r8, rbx
    test        rbp, rbp
    je          .L14
    jmp         .L13
.L16:
    mov         r13, qword ptr [rsi + 16]
    add         r13, r8
    xor         ebp, ebp
    mov         rbx, r8
    jmp         .L13
.L17:
    xor         edx, edx
    test        r13, r13
    sete        dl
    cmove       rdi, r11
    tzcnt       rdi, rdi
    shl         edx, 6
    add         edx, edi
    lea         rax, [rsi + 40]
    mov         word ptr [rax], dx
    mov         ebp, 1
    mov         r13, r8
.L13:
    mov         rax, qword ptr [rsi + 16]
    add         rax, rbx
    mov         rdx, rax
    sub         rdx, r13
    mov         qword ptr [rsp + 16], r13
    sub         r13, rax
    cmovb       r13, rdx
    lea         rax, [rsi + 40]
    mov         qword ptr [rsp + 40], rax
    vpbroadcastb ymm2, xmm1
    vpbroadcastb ymm3, xmm0
    jmp         .L22
.L23:
    popcnt      rax, rdx
    add         rbp, rax
    add         r13, 64
.L22:
    test        rbp, rbp
    je          .L24
    cmp         rbp, 64
    ja          .L25
    cmp         r13, qword ptr [rsp + 24]
    jae         .L25
.L24:
    cmp         rbx, 63
    jbe         .L26
    lea         rax, [rcx + rbx]
    add         rax, -64
#APP
    vmovdqu     ymm4, ymmword ptr [rax]
    vmovdqu     ymm5, ymmword ptr [rax + 32]
#NO_APP
    vpcmpeqb    ymm6, ymm2, ymm4
    vpcmpeqb    ymm7, ymm2, ymm5
    vpcmpeqb    ymm4, ymm3, ymm4
    vpor        ymm4, ymm6, ymm4
    vpcmpeqb    ymm5, ymm3, ymm5
    vpor        ymm5, ymm7, ymm5
    vpmovmskb   eax, ymm4
    vpmovmskb   edx, ymm5
    shl         rdx, 32
    or          rdx, rax
    mov         rax, rdx
    bswap       rax
    add         rbx, -64
    mov         rdi, rax
    shr         rdi, 4
    and         rdi, r12
    and         rax, r12
    shl         rax, 4
    or          rax, rdi
    mov         rdi, rax
    and         rdi, r15
    shr         rax, 2
    and         rax, r15
    lea         rax, [rax + 4*rdi]
    mov         rdi, rax
    and         rdi, r14
    shr         rax
    and         rax, r14
    lea         rdi, [rax + 2*rdi]
    mov         r8d, 128
    sub         r8d, ebp
    lea         rax, [rsi + 40]
    lea         r10, [rax + 2*rbp]
    movzx       r9d, r13w
    movabs      rax, 281479271743489
    imul        r9, rax
    add         r8d, r8d
    and         r8d, 496
.L27:
    test        r8, r8
    je          .L23
    tzcnt       rax, rdi
    blsr        rdi, rdi
    tzcnt       r11, rdi
    shl         r11d, 16
    or          r11, rax
    blsr        rax, rdi
    tzcnt       rdi, rax
    shl         rdi, 32
    or          rdi, r11
    blsr        rax, rax
    tzcnt       r11, rax
    shl         r11, 48
    or          r11, rdi
    blsr        rax, rax
    add         r11, r9
    mov         qword ptr [r10], r11
    tzcnt       rdi, rax
    blsr        rax, rax
    tzcnt       r11, rax
    shl         r11d, 16
    or          r11, rdi
    blsr        rax, rax
    tzcnt       rdi, rax
    shl         rdi, 32
    or          rdi, r11
    blsr        rax, rax
    tzcnt       r11, rax
    shl         r11, 48
    or          r11, rdi
    add         r11, r9
    mov         qword ptr [r10 + 8], r11
    add         r10, 16
    add         r8, -16
    blsr        rdi, rax
    jne         .L27
    jmp         .L23
.L26:
    test        rbx, rbx
    je          .L28
    test        rbp, rbp
    jne         .L29
    jmp         .L30
.L25:
    lea         rax, [rbx - 1]
    cmp         rax, 63
    jae         .L31
.L29:
    cmp         rbp, 64
    ja          .L31
    cmp         r13, qword ptr [rsp + 24]
    jae         .L31
.L30:
    mov         rax, qword ptr [rsi]
    mov         rdx, qword ptr [rsi + 8]
    mov         edi, dword ptr [rsp + 32]
    mov         dword ptr [rsp + 36], edi
    sub         rcx, rax
    mov         qword ptr [rsp + 48], rcx
    add         rcx, rbx
    lea         rdi, [rsp + 15]
    mov         qword ptr [rsp + 64], rdi
    lea         rdi, [rsp + 36]
    mov         qword ptr [rsp + 72], rdi
    cmp         rcx, rdx
    seta        dil
    mov         qword ptr [rsp + 56], rcx
    cmp         rcx, 64
    setb        r8b
    or          r8b, dil
    je          .L32
    xor         edi, edi
    cmp         rdx, 64
    setae       dil
    lea         rcx, [rsp + 64]
    mov         qword ptr [rsp + 80], rcx
    lea         rcx, [rsp + 56]
    mov         qword ptr [rsp + 88], rcx
    lea         rcx, [rsp + 48]
    mov         qword ptr [rsp + 96], rcx
    lea         rdx, [rsp + 80]
    mov         qword ptr [rsp + 24], rsi
    mov         rsi, rax
    vzeroupper
    call        <core::option::Option<atomic_memchr_asm::block::Block<64>>>::map_or::<u64, atomic_memchr_kernels::algo::iterate::rest_bits<atomic_memchr_kernels::isa::avx2::Avx2, atomic_memchr_kernels::pattern::Needles<2>>::{closure#1}>
    mov         rsi, qword ptr [rsp + 24]
    neg         bl
    jmp         .L33
.L32:
    add         rax, rcx
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
    vpmovmskb   ecx, ymm0
    shl         rcx, 32
    or          rcx, rax
    neg         bl
    shrx        rax, rcx, rbx
.L33:
    shlx        rax, rax, rbx
    mov         rcx, rax
    bswap       rcx
    mov         rdx, rcx
    shr         rdx, 4
    and         rdx, r12
    and         rcx, r12
    shl         rcx, 4
    or          rcx, rdx
    mov         rdx, rcx
    and         rdx, r15
    shr         rcx, 2
    and         rcx, r15
    lea         rcx, [rcx + 4*rdx]
    mov         rdx, rcx
    and         rdx, r14
    shr         rcx
    and         rcx, r14
    lea         r8, [rcx + 2*rdx]
    mov         ecx, 128
    sub         ecx, ebp
    mov         rdx, qword ptr [rsp + 40]
    lea         rdi, [rdx + 2*rbp]
    movzx       edx, r13w
    movabs      r9, 281479271743489
    imul        rdx, r9
    add         ecx, ecx
    and         ecx, 496
.L34:
    test        rcx, rcx
    je          .L35
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
    jne         .L34
.L35:
    popcnt      rax, rax
    add         rbp, rax
.L28:
    xor         ebx, ebx
.L31:
    mov         rax, qword ptr [rsp + 16]
    mov         qword ptr [rsi + 32], rax
    mov         byte ptr [rsi + 306], 0
    mov         byte ptr [rsi + 307], bpl
    add         rbx, qword ptr [rsi + 16]
    mov         rax, qword ptr [rsi + 24]
    mov         rcx, rbx
    sub         rcx, rax
    sub         rax, rbx
    cmovb       rax, rcx
    mov         qword ptr [rsi + 24], rbx
    shl         rbp, 9
    cmp         rbp, rax
    jae         .L36
    xor         eax, eax
    jmp         .L37
.L36:
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
.L37:
    mov         word ptr [rsi + 308], ax
.L2:
    add         rsp, 104
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
