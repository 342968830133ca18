# rfill3 of AVX512, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    sub         rsp, 184
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
    movzx       ecx, word ptr [rsi + 308]
    jmp         .L8
.L5:
    xor         eax, eax
.L7:
    add         rax, qword ptr [rsi + 32]
    mov         qword ptr [rsi + 16], rax
.L4:
    mov         dword ptr [rsi + 304], 0
    xor         ecx, ecx
.L8:
    mov         r10, qword ptr [rsi + 16]
    mov         r14, qword ptr [rsi + 24]
    mov         rbp, r14
    sub         rbp, r10
    jb          .L9
    cmp         r14, rdx
    ja          .L9
    mov         qword ptr [rsp + 32], rdx
    mov         eax, edi
    shr         eax, 8
    mov         r8d, edi
    shr         r8d, 16
    vpbroadcastb zmm0, edi
    vpbroadcastb zmm1, eax
    vpbroadcastb zmm2, r8d
    mov         rdx, qword ptr [rsi]
    movabs      r13, 1085102592571150095
    movabs      r12, 3689348814741910323
    movabs      r15, 6148914691236517205
    cmp         rbp, 64
    mov         qword ptr [rsp + 16], r10
    mov         qword ptr [rsp + 24], r14
    mov         qword ptr [rsp + 112], rdx
    jb          .L10
    lea         eax, [rdx + r10]
    add         eax, ebp
    and         eax, 63
    je          .L10
    lea         r8, [rdx + r14]
    add         r8, -64
#APP
    vmovdqu64   zmm3, zmmword ptr [r8]
#NO_APP
    vpcmpeqb    k0, zmm0, zmm3
    vpcmpeqb    k1, zmm1, zmm3
    korq        k0, k0, k1
    vpcmpeqb    k1, zmm2, zmm3
    korq        k0, k0, k1
    sub         rbp, rax
    vpmovm2b    zmm3, k0
    vpshufb     zmm3, zmm3, zmmword ptr [rip + .C1]
    vshufi64x2  zmm3, zmm3, zmm3, 27
    vpmovb2m    k0, zmm3
    kmovq       r8, k0
    bzhi        rax, r8, rax
    vmovdqa64   zmm6, zmmword ptr [rip + .C2]
    kmovq       k1, rax
    vpcompressb zmm3 {k1} {z}, zmm6
    vpmovzxbw   zmm4, ymm3
    vextracti64x4 ymm3, zmm3, 1
    vpmovzxbw   zmm3, ymm3
    vmovdqu64   zmmword ptr [rsi + 40], zmm4
    vmovdqu64   zmmword ptr [rsi + 104], zmm3
    je          .L11
    mov         r8, r10
    popcnt      rbx, rax
    jmp         .L12
.L10:
    vmovdqa64   zmm6, zmmword ptr [rip + .C2]
.L11:
    add         rdx, r10
    vmovdqa64   zmm3, zmmword ptr [rip + .C3]
    mov         r8, r14
    mov         r9, rbp
    jmp         .L13
.L14:
    xor         ebx, ebx
    test        rbx, rbx
    jne         .L15
.L13:
    mov         rbp, r9
    sub         r9, 128
    jb          .L16
    lea         rax, [rdx + rbp]
    add         rax, -128
#APP
    vmovdqu64   zmm4, zmmword ptr [rax]
#NO_APP
    vpcmpeqb    k1, zmm0, zmm4
#APP
    vmovdqu64   zmm5, zmmword ptr [rax + 64]
#NO_APP
    vpcmpeqb    k0, zmm0, zmm5
    vpcmpeqb    k2, zmm1, zmm5
    korq        k0, k0, k2
    vpcmpeqb    k2, zmm2, zmm5
    korq        k0, k0, k2
    vpcmpeqb    k2, zmm1, zmm4
    korq        k1, k1, k2
    vpcmpeqb    k2, zmm2, zmm4
    korq        k1, k1, k2
    kortestq    k0, k1
    je          .L14
    kmovq       r10, k0
    mov         rax, r10
    bswap       rax
    kmovq       r11, k1
    mov         rbx, rax
    shr         rbx, 4
    and         rbx, r13
    and         rax, r13
    shl         rax, 4
    or          rax, rbx
    mov         rbx, rax
    and         rbx, r12
    shr         rax, 2
    and         rax, r12
    lea         r14, [rax + 4*rbx]
    mov         rax, r14
    and         rax, r15
    shr         r14
    and         r14, r15
    popcnt      rbx, r11
    bswap       r11
    lea         rax, [r14 + 2*rax]
    mov         r14, r11
    shr         r14, 4
    and         r14, r13
    and         r11, r13
    shl         r11, 4
    or          r11, r14
    mov         r14, r11
    and         r14, r12
    shr         r11, 2
    and         r11, r12
    lea         r11, [r11 + 4*r14]
    mov         r14, r11
    and         r14, r15
    shr         r11
    and         r11, r15
    lea         r14, [r11 + 2*r14]
    popcnt      r11, r10
    lea         r8d, [rbx + r11]
    cmp         r8d, 1
    je          .L17
    mov         r8, qword ptr [rsp + 16]
    add         r8, rbp
    kmovq       k1, rax
    vpcompressb zmm4 {k1} {z}, zmm6
    vpmovzxbw   zmm5, ymm4
    vextracti64x4 ymm4, zmm4, 1
    vpmovzxbw   zmm4, ymm4
    vmovdqu64   zmmword ptr [rsi + 40], zmm5
    vmovdqu64   zmmword ptr [rsi + 104], zmm4
    kmovq       k1, r14
    vpcompressb zmm4 {k1} {z}, zmm6
    vpmovzxbw   zmm5, ymm4
    vextracti64x4 ymm4, zmm4, 1
    vpmovzxbw   zmm4, ymm4
    vpaddw      zmm5, zmm5, zmm3
    vpaddw      zmm4, zmm4, zmm3
    vmovdqu64   zmmword ptr [rsi + 2*r11 + 40], zmm5
    vmovdqu64   zmmword ptr [rsi + 2*r11 + 104], zmm4
    add         rbx, r11
    test        rbx, rbx
    je          .L13
.L15:
    add         rbp, -128
    mov         r14, r8
    mov         r8, qword ptr [rsp + 16]
    jmp         .L12
.L16:
    mov         r8, qword ptr [rsp + 16]
    lea         r14, [r8 + rbp]
    xor         ebx, ebx
    jmp         .L12
.L17:
    xor         edx, edx
    test        r10, r10
    cmove       rax, r14
    sete        dl
    tzcnt       rax, rax
    shl         edx, 6
    add         edx, eax
    mov         word ptr [rsi + 40], dx
    mov         r8, qword ptr [rsp + 16]
    lea         r14, [r8 + rbp]
    add         rbp, -128
    mov         ebx, 1
.L12:
    lea         rax, [r8 + rbp]
    mov         rdx, rax
    sub         rdx, r14
    mov         qword ptr [rsp + 48], r14
    sub         r14, rax
    cmovb       r14, rdx
    mov         rax, qword ptr [rsp + 112]
    add         r8, rax
    add         r8, -64
    test        rbx, rbx
    je          .L18
.L19:
    cmp         rbx, 64
    ja          .L20
    cmp         r14, rcx
    jae         .L20
.L18:
    mov         r9, rbp
    sub         r9, 64
    jb          .L21
    add         rbp, r8
#APP
    vmovdqu64   zmm3, zmmword ptr [rbp]
#NO_APP
    vpcmpeqb    k0, zmm0, zmm3
    vpcmpeqb    k1, zmm1, zmm3
    korq        k0, k0, k1
    vpcmpeqb    k1, zmm2, zmm3
    korq        k0, k0, k1
    kmovq       r10, k0
    popcnt      rax, r10
    bswap       r10
    mov         rdx, r10
    shr         rdx, 4
    and         rdx, r13
    and         r10, r13
    shl         r10, 4
    or          r10, rdx
    mov         rdx, r10
    and         rdx, r12
    shr         r10, 2
    and         r10, r12
    lea         rdx, [r10 + 4*rdx]
    mov         r10, rdx
    and         r10, r15
    shr         rdx
    and         rdx, r15
    lea         rdx, [rdx + 2*r10]
    kmovq       k1, rdx
    vpcompressb zmm3 {k1} {z}, zmm6
    vpbroadcastw zmm4, r14d
    vpmovzxbw   zmm5, ymm3
    vextracti64x4 ymm3, zmm3, 1
    vpmovzxbw   zmm3, ymm3
    vpaddw      zmm5, zmm4, zmm5
    vpaddw      zmm3, zmm4, zmm3
    vmovdqu64   zmmword ptr [rsi + 2*rbx + 40], zmm5
    vmovdqu64   zmmword ptr [rsi + 2*rbx + 104], zmm3
    add         rbx, rax
    add         r14, 64
    mov         rbp, r9
    test        rbx, rbx
    jne         .L19
    jmp         .L18
.L21:
    test        rbp, rbp
    je          .L22
    test        rbx, rbx
    mov         r8, qword ptr [rsp + 24]
    jne         .L23
    jmp         .L24
.L20:
    lea         rax, [rbp - 1]
    cmp         rax, 63
    mov         r8, qword ptr [rsp + 24]
    jae         .L25
.L23:
    cmp         rbx, 64
    ja          .L25
    cmp         r14, rcx
    jae         .L25
.L24:
    mov         dword ptr [rsp + 44], edi
    mov         rdi, qword ptr [rsp + 16]
    mov         qword ptr [rsp + 56], rdi
    lea         rax, [rdi + rbp]
    mov         qword ptr [rsp + 64], rax
    lea         rcx, [rsp + 15]
    mov         qword ptr [rsp + 72], rcx
    lea         rcx, [rsp + 44]
    cmp         rax, qword ptr [rsp + 32]
    seta        dl
    mov         qword ptr [rsp + 80], rcx
    cmp         rax, 64
    setb        al
    or          al, dl
    je          .L26
    lea         rax, [rsp + 72]
    mov         qword ptr [rsp + 88], rax
    lea         rax, [rsp + 64]
    mov         qword ptr [rsp + 96], rax
    lea         rax, [rsp + 56]
    mov         qword ptr [rsp + 104], rax
    lea         rdx, [rsp + 88]
    mov         edi, 1
    mov         qword ptr [rsp + 32], rsi
    mov         rsi, qword ptr [rsp + 112]
    vmovdqu64   zmmword ptr [rsp + 112], zmm6
    vzeroupper
    call        <core::option::Option<atomic_memchr_asm::block::Block<64>>>::map_or::<u64, atomic_memchr_kernels::algo::iterate::rest_bits<atomic_memchr_kernels::isa::avx512::Avx512, atomic_memchr_kernels::pattern::Needles<3>>::{closure#1}>
    vmovdqu64   zmm6, zmmword ptr [rsp + 112]
    mov         r8, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 32]
    neg         bpl
    jmp         .L27
.L22:
    xor         ebp, ebp
    mov         r8, qword ptr [rsp + 24]
    jmp         .L25
.L26:
    mov         rax, qword ptr [rsp + 112]
    add         rax, rdi
    add         rax, rbp
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
    neg         bpl
    shrx        rax, rax, rbp
.L27:
    shlx        rax, rax, rbp
    mov         rcx, rax
    bswap       rcx
    mov         rdx, rcx
    shr         rdx, 4
    and         rdx, r13
    and         rcx, r13
    shl         rcx, 4
    or          rcx, rdx
    mov         rdx, rcx
    and         rdx, r12
    shr         rcx, 2
    and         rcx, r12
    lea         rcx, [rcx + 4*rdx]
    mov         rdx, rcx
    and         rdx, r15
    shr         rcx
    and         rcx, r15
    lea         rcx, [rcx + 2*rdx]
    kmovq       k1, rcx
    vpcompressb zmm0 {k1} {z}, zmm6
    vpbroadcastw zmm1, r14d
    vpmovzxbw   zmm2, ymm0
    vextracti64x4 ymm0, zmm0, 1
    vpmovzxbw   zmm0, ymm0
    vpaddw      zmm2, zmm1, zmm2
    vpaddw      zmm0, zmm1, zmm0
    vmovdqu64   zmmword ptr [rsi + 2*rbx + 40], zmm2
    vmovdqu64   zmmword ptr [rsi + 2*rbx + 104], zmm0
    popcnt      rax, rax
    add         rbx, rax
    xor         ebp, ebp
.L25:
    mov         rax, qword ptr [rsp + 48]
    mov         qword ptr [rsi + 32], rax
    mov         byte ptr [rsi + 306], 0
    mov         rcx, qword ptr [rsp + 16]
    add         rcx, rbp
    mov         rax, rcx
    sub         rax, r8
    sub         r8, rcx
    cmovb       r8, rax
    mov         byte ptr [rsi + 307], bl
    mov         qword ptr [rsi + 24], rcx
    shl         rbx, 9
    cmp         rbx, r8
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
    add         rsp, 184
    pop         rbx
    pop         r12
    pop         r13
    pop         r14
    pop         r15
    pop         rbp
    vzeroupper
    ret
.L9:
    lea         rdi, [rip + .C4]
    lea         rdx, [rip + .C5]
    mov         esi, 185
    call        qword ptr [rip + core::panicking::panic_fmt]
.L6:
    dec         rax
    lea         rdx, [rip + .C6]
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

.C3:
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
