# fill3 of AVX512, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    sub         rsp, 152
    mov         rdx, qword ptr [rsi + 8]
    cmp         rdx, 65
    jae         .L1
    mov         rbx, qword ptr [rsi + 24]
    cmp         qword ptr [rsi + 16], rbx
    je          .L2
    mov         rax, qword ptr [rsi]
    mov         r14, rsi
    mov         rsi, rax
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<3>>]
    mov         qword ptr [r14 + 296], rax
    mov         qword ptr [r14 + 16], rbx
    jmp         .L2
.L1:
    cmp         byte ptr [rsi + 310], 1
    jne         .L3
    movzx       r8d, word ptr [rsi + 308]
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
    xor         r8d, r8d
.L4:
    mov         rbx, qword ptr [rsi + 16]
    mov         r14, qword ptr [rsi + 24]
    mov         rcx, r14
    sub         rcx, rbx
    jb          .L9
    cmp         r14, rdx
    ja          .L9
    mov         eax, edi
    shr         eax, 8
    mov         r9d, edi
    shr         r9d, 16
    vpbroadcastb zmm0, edi
    vpbroadcastb zmm1, eax
    vpbroadcastb zmm2, r9d
    mov         rax, qword ptr [rsi]
    mov         qword ptr [rsp + 80], rax
    lea         r9, [rax + rbx]
    mov         eax, r9d
    neg         eax
    and         eax, 63
    sete        r10b
    cmp         rcx, 64
    setb        r11b
    or          r11b, r10b
    cmp         r11b, 1
    jne         .L10
    vmovdqa64   zmm6, zmmword ptr [rip + .C1]
    jmp         .L11
.L10:
#APP
    vmovdqu64   zmm3, zmmword ptr [r9]
#NO_APP
    vpcmpeqb    k0, zmm0, zmm3
    vpcmpeqb    k1, zmm1, zmm3
    korq        k0, k0, k1
    vpcmpeqb    k1, zmm2, zmm3
    korq        k0, k0, k1
    kmovq       r10, k0
    add         r9, rax
    sub         rcx, rax
    bzhi        rax, r10, rax
    vmovdqa64   zmm6, zmmword ptr [rip + .C1]
    kmovq       k1, rax
    vpcompressb zmm3 {k1} {z}, zmm6
    vpmovzxbw   zmm4, ymm3
    vextracti64x4 ymm3, zmm3, 1
    vpmovzxbw   zmm3, ymm3
    vmovdqu64   zmmword ptr [rsi + 40], zmm4
    vmovdqu64   zmmword ptr [rsi + 104], zmm3
    je          .L11
    popcnt      r12, rax
    mov         r15, rbx
    jmp         .L12
.L11:
    mov         r15, r14
    sub         r15, rcx
    vmovdqa64   zmm3, zmmword ptr [rip + .C2]
    mov         r11, rbx
    mov         r10, rcx
    mov         rax, r9
    jmp         .L13
.L14:
    xor         r12d, r12d
    lea         rax, [r9 + 128]
    sub         r15, -128
    test        r12, r12
    jne         .L15
.L13:
    mov         r9, rax
    mov         rcx, r10
    sub         r10, 128
    jb          .L16
#APP
    vmovdqu64   zmm4, zmmword ptr [r9]
#NO_APP
    vpcmpeqb    k0, zmm0, zmm4
#APP
    vmovdqu64   zmm5, zmmword ptr [r9 + 64]
#NO_APP
    vpcmpeqb    k1, zmm0, zmm5
    vpcmpeqb    k2, zmm1, zmm5
    korq        k1, k1, k2
    vpcmpeqb    k2, zmm2, zmm5
    korq        k1, k1, k2
    vpcmpeqb    k2, zmm1, zmm4
    korq        k0, k0, k2
    vpcmpeqb    k2, zmm2, zmm4
    korq        k2, k0, k2
    kortestq    k1, k2
    je          .L14
    kmovq       r11, k1
    kmovq       r13, k2
    popcnt      rax, r13
    popcnt      r12, r11
    lea         ebp, [r12 + rax]
    cmp         ebp, 1
    je          .L17
    vpcompressb zmm4 {k2} {z}, zmm6
    vpmovzxbw   zmm5, ymm4
    vextracti64x4 ymm4, zmm4, 1
    vpmovzxbw   zmm4, ymm4
    vmovdqu64   zmmword ptr [rsi + 40], zmm5
    vmovdqu64   zmmword ptr [rsi + 104], zmm4
    vpcompressb zmm4 {k1} {z}, zmm6
    vpmovzxbw   zmm5, ymm4
    vextracti64x4 ymm4, zmm4, 1
    vpmovzxbw   zmm4, ymm4
    vpaddw      zmm5, zmm5, zmm3
    vpaddw      zmm4, zmm4, zmm3
    vmovdqu64   zmmword ptr [rsi + 2*rax + 40], zmm5
    vmovdqu64   zmmword ptr [rsi + 2*rax + 104], zmm4
    add         r12, rax
    mov         r11, r15
    lea         rax, [r9 + 128]
    sub         r15, -128
    test        r12, r12
    je          .L13
.L15:
    add         rcx, -128
    sub         r9, -128
    mov         r15, r11
    jmp         .L12
.L16:
    xor         r12d, r12d
    jmp         .L12
.L17:
    xor         eax, eax
    test        r13, r13
    cmovne      r11, r13
    sete        al
    tzcnt       r10, r11
    shl         eax, 6
    add         eax, r10d
    mov         word ptr [rsi + 40], ax
    add         rcx, -128
    sub         r9, -128
    mov         r12d, 1
.L12:
    mov         rax, r14
    sub         rax, rcx
    mov         r10, rax
    sub         r10, r15
    mov         r13, r15
    sub         r13, rax
    cmovb       r13, r10
    xor         ebp, ebp
    mov         r10, rcx
    mov         rax, r13
    add         rax, rbp
    test        r12, r12
    je          .L18
.L19:
    cmp         r12, 64
    ja          .L20
    cmp         rax, r8
    jae         .L20
.L18:
    mov         r11, r10
    sub         r11, 64
    jb          .L21
    lea         rax, [r9 + rbp]
#APP
    vmovdqu64   zmm3, zmmword ptr [rax]
#NO_APP
    vpcmpeqb    k0, zmm0, zmm3
    vpcmpeqb    k1, zmm1, zmm3
    korq        k0, k0, k1
    vpcmpeqb    k1, zmm2, zmm3
    korq        k1, k0, k1
    vpcompressb zmm3 {k1} {z}, zmm6
    kmovq       rax, k1
    lea         r10d, [r13 + rbp]
    vpbroadcastw zmm4, r10d
    vpmovzxbw   zmm5, ymm3
    vextracti64x4 ymm3, zmm3, 1
    vpmovzxbw   zmm3, ymm3
    vpaddw      zmm5, zmm4, zmm5
    vpaddw      zmm3, zmm4, zmm3
    vmovdqu64   zmmword ptr [rsi + 2*r12 + 40], zmm5
    vmovdqu64   zmmword ptr [rsi + 2*r12 + 104], zmm3
    popcnt      rax, rax
    add         r12, rax
    add         rbp, 64
    mov         r10, r11
    mov         rax, r13
    add         rax, rbp
    test        r12, r12
    jne         .L19
    jmp         .L18
.L21:
    cmp         rcx, rbp
    je          .L22
    test        r12, r12
    jne         .L23
    jmp         .L24
.L20:
    mov         r11, rbp
    not         r11
    add         r11, rcx
    cmp         r11, 63
    jae         .L25
.L23:
    cmp         r12, 64
    ja          .L25
    cmp         rax, r8
    jae         .L25
.L24:
    mov         dword ptr [rsp + 12], edi
    mov         r8, qword ptr [rsp + 80]
    sub         r9, r8
    add         r9, rbp
    mov         qword ptr [rsp + 24], r9
    add         r9, r10
    mov         qword ptr [rsp + 32], r9
    lea         rax, [rsp + 11]
    mov         qword ptr [rsp + 40], rax
    lea         rax, [rsp + 12]
    cmp         r9, rdx
    seta        dl
    mov         qword ptr [rsp + 48], rax
    cmp         r9, 64
    setb        al
    or          al, dl
    je          .L26
    lea         rax, [rsp + 40]
    mov         qword ptr [rsp + 56], rax
    lea         rax, [rsp + 32]
    mov         qword ptr [rsp + 64], rax
    lea         rax, [rsp + 24]
    mov         qword ptr [rsp + 72], rax
    lea         rdx, [rsp + 56]
    mov         edi, 1
    mov         qword ptr [rsp + 16], rsi
    mov         rsi, r8
    vmovdqu64   zmmword ptr [rsp + 80], zmm6
    vzeroupper
    call        <core::option::Option<atomic_memchr_asm::block::Block<64>>>::map_or::<u64, atomic_memchr_kernels::algo::iterate::rest_bits<atomic_memchr_kernels::isa::avx512::Avx512, atomic_memchr_kernels::pattern::Needles<3>>::{closure#1}>
    vmovdqu64   zmm6, zmmword ptr [rsp + 80]
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L27
.L26:
    lea         rax, [r8 + r9]
    add         rax, -64
#APP
    vmovdqu64   zmm3, zmmword ptr [rax]
#NO_APP
    vpcmpeqb    k0, zmm0, zmm3
    vpcmpeqb    k1, zmm1, zmm3
    korq        k0, k0, k1
    vpcmpeqb    k1, zmm2, zmm3
    korq        k0, k0, k1
    kmovq       rax, k0
    mov         edx, ebp
    sub         edx, ecx
    shrx        rax, rax, rdx
.L27:
    add         r13d, ebp
    kmovq       k1, rax
    vpcompressb zmm0 {k1} {z}, zmm6
    vpbroadcastw zmm1, r13d
    vpmovzxbw   zmm2, ymm0
    vextracti64x4 ymm0, zmm0, 1
    vpmovzxbw   zmm0, ymm0
    vpaddw      zmm2, zmm1, zmm2
    vpaddw      zmm0, zmm1, zmm0
    vmovdqu64   zmmword ptr [rsi + 2*r12 + 40], zmm2
    vmovdqu64   zmmword ptr [rsi + 2*r12 + 104], zmm0
    popcnt      rax, rax
    add         r12, rax
.L22:
    xor         r10d, r10d
.L25:
    mov         qword ptr [rsi + 32], r15
    mov         byte ptr [rsi + 304], 0
    sub         r14, r10
    mov         rax, r14
    sub         rax, rbx
    sub         rbx, r14
    cmovb       rbx, rax
    mov         byte ptr [rsi + 305], r12b
    mov         qword ptr [rsi + 16], r14
    shl         r12, 9
    cmp         r12, rbx
    jae         .L28
    xor         eax, eax
    jmp         .L29
.L28:
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
.L29:
    mov         word ptr [rsi + 308], ax
.L2:
    add         rsp, 152
    pop         rbx
    pop         r12
    pop         r13
    pop         r14
    pop         r15
    pop         rbp
    vzeroupper
    ret
.L9:
    lea         rdi, [rip + .C3]
    lea         rdx, [rip + .C4]
    mov         esi, 185
    call        qword ptr [rip + core::panicking::panic_fmt]
.L7:
    dec         rax
    lea         rdx, [rip + .C5]
    mov         esi, 128
    mov         rdi, rax
    call        qword ptr [rip + core::panicking::panic_bounds_check]

.C2:
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
    .short      64
