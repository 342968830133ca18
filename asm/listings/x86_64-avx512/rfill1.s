# rfill1 of AVX512, x86_64-unknown-linux-gnu

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
    movzx       r10d, word ptr [rsi + 308]
    jmp         .L8
.L5:
    xor         eax, eax
.L7:
    add         rax, qword ptr [rsi + 32]
    mov         qword ptr [rsi + 16], rax
.L4:
    mov         dword ptr [rsi + 304], 0
    xor         r10d, r10d
.L8:
    mov         rcx, qword ptr [rsi + 16]
    mov         r15, qword ptr [rsi + 24]
    mov         rbx, r15
    sub         rbx, rcx
    jb          .L9
    cmp         r15, rdx
    ja          .L9
    mov         qword ptr [rsp + 16], rdx
    vpbroadcastb zmm1, edi
    mov         rdx, qword ptr [rsi]
    movabs      r9, 1085102592571150095
    movabs      r8, 3689348814741910323
    movabs      rdi, 6148914691236517205
    cmp         rbx, 64
    mov         qword ptr [rsp], r15
    mov         qword ptr [rsp + 8], rdx
    jb          .L10
    lea         eax, [rdx + rcx]
    add         eax, ebx
    and         eax, 63
    je          .L10
    lea         r11, [rdx + r15]
    add         r11, -64
    sub         rbx, rax
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [r11]
#NO_APP
    vpmovm2b    zmm0, k1
    vpshufb     zmm0, zmm0, zmmword ptr [rip + .C1]
    vshufi64x2  zmm0, zmm0, zmm0, 27
    vpmovb2m    k0, zmm0
    kmovq       r11, k0
    bzhi        rax, r11, rax
    vmovdqa64   zmm0, zmmword ptr [rip + .C2]
    kmovq       k1, rax
    vpcompressb zmm2 {k1} {z}, zmm0
    vpmovzxbw   zmm3, ymm2
    vextracti64x4 ymm2, zmm2, 1
    vpmovzxbw   zmm2, ymm2
    vmovdqu64   zmmword ptr [rsi + 40], zmm3
    vmovdqu64   zmmword ptr [rsi + 104], zmm2
    je          .L11
    popcnt      r14, rax
    jmp         .L12
.L10:
    vmovdqa64   zmm0, zmmword ptr [rip + .C2]
.L11:
    lea         r12, [rdx + rcx]
    vmovdqa64   zmm2, zmmword ptr [rip + .C3]
    mov         r13, rbx
    jmp         .L13
.L14:
    xor         r14d, r14d
    test        r14, r14
    jne         .L15
.L13:
    mov         rbx, r13
    sub         r13, 128
    jb          .L16
    lea         rax, [r12 + rbx]
    add         rax, -128
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [rax]
#NO_APP
#APP
    vpcmpeqb    k2, zmm1, zmmword ptr [rax + 64]
#NO_APP
    kortestq    k2, k1
    je          .L14
    kmovq       r15, k2
    mov         rax, r15
    bswap       rax
    kmovq       rbp, k1
    mov         r11, rax
    shr         r11, 4
    and         r11, r9
    and         rax, r9
    shl         rax, 4
    or          rax, r11
    mov         r11, rax
    and         r11, r8
    shr         rax, 2
    and         rax, r8
    lea         r11, [rax + 4*r11]
    mov         rax, r11
    and         rax, rdi
    shr         r11
    and         r11, rdi
    popcnt      r14, rbp
    bswap       rbp
    lea         rax, [r11 + 2*rax]
    mov         r11, rbp
    shr         r11, 4
    and         r11, r9
    and         rbp, r9
    shl         rbp, 4
    or          rbp, r11
    mov         r11, rbp
    and         r11, r8
    shr         rbp, 2
    and         rbp, r8
    lea         r11, [4*r11]
    add         r11, rbp
    mov         rbp, r11
    and         rbp, rdi
    shr         r11
    and         r11, rdi
    lea         rbp, [r11 + 2*rbp]
    popcnt      r11, r15
    lea         edx, [r14 + r11]
    cmp         edx, 1
    je          .L17
    lea         r15, [rcx + rbx]
    kmovq       k1, rax
    vpcompressb zmm3 {k1} {z}, zmm0
    vpmovzxbw   zmm4, ymm3
    vextracti64x4 ymm3, zmm3, 1
    vpmovzxbw   zmm3, ymm3
    vmovdqu64   zmmword ptr [rsi + 40], zmm4
    vmovdqu64   zmmword ptr [rsi + 104], zmm3
    kmovq       k1, rbp
    vpcompressb zmm3 {k1} {z}, zmm0
    vpmovzxbw   zmm4, ymm3
    vextracti64x4 ymm3, zmm3, 1
    vpmovzxbw   zmm3, ymm3
    vpaddw      zmm4, zmm4, zmm2
    vpaddw      zmm3, zmm3, zmm2
    vmovdqu64   zmmword ptr [rsi + 2*r11 + 40], zmm4
    vmovdqu64   zmmword ptr [rsi + 2*r11 + 104], zmm3
    add         r14, r11
    test        r14, r14
    je          .L13
.L15:
    add         rbx, -128
    jmp         .L12
.L16:
    lea         r15, [rcx + rbx]
    xor         r14d, r14d
    jmp         .L12
.L17:
    xor         edx, edx
    test        r15, r15
    cmove       rax, rbp
    sete        dl
    tzcnt       rax, rax
    shl         edx, 6
    add         edx, eax
    mov         word ptr [rsi + 40], dx
    lea         r15, [rcx + rbx]
    add         rbx, -128
    mov         r14d, 1
.L12:
    lea         rax, [rbx + rcx]
    mov         rdx, rax
    sub         rdx, r15
    mov         r12, r15
    sub         r12, rax
    cmovb       r12, rdx
    mov         rax, qword ptr [rsp + 8]
    lea         r13, [rcx + rax]
    add         r13, -64
    test        r14, r14
    je          .L18
.L19:
    cmp         r14, 64
    ja          .L20
    cmp         r12, r10
    jae         .L20
.L18:
    mov         rbp, rbx
    sub         rbp, 64
    jb          .L21
    add         rbx, r13
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [rbx]
#NO_APP
    kmovq       rbx, k1
    popcnt      rax, rbx
    bswap       rbx
    mov         rdx, rbx
    shr         rdx, 4
    and         rdx, r9
    and         rbx, r9
    shl         rbx, 4
    or          rbx, rdx
    mov         rdx, rbx
    and         rdx, r8
    shr         rbx, 2
    and         rbx, r8
    lea         rdx, [rbx + 4*rdx]
    mov         r11, rdx
    and         r11, rdi
    shr         rdx
    and         rdx, rdi
    lea         rdx, [rdx + 2*r11]
    kmovq       k1, rdx
    vpcompressb zmm2 {k1} {z}, zmm0
    vpbroadcastw zmm3, r12d
    vpmovzxbw   zmm4, ymm2
    vextracti64x4 ymm2, zmm2, 1
    vpmovzxbw   zmm2, ymm2
    vpaddw      zmm4, zmm3, zmm4
    vpaddw      zmm2, zmm3, zmm2
    vmovdqu64   zmmword ptr [rsi + 2*r14 + 40], zmm4
    vmovdqu64   zmmword ptr [rsi + 2*r14 + 104], zmm2
    add         r14, rax
    add         r12, 64
    mov         rbx, rbp
    test        r14, r14
    jne         .L19
    jmp         .L18
.L21:
    test        rbx, rbx
    je          .L22
    test        r14, r14
    mov         r11, qword ptr [rsp]
    jne         .L23
    jmp         .L24
.L20:
    lea         rax, [rbx - 1]
    cmp         rax, 63
    mov         r11, qword ptr [rsp]
    jae         .L25
.L23:
    cmp         r14, 64
    ja          .L25
    cmp         r12, r10
    jae         .L25
.L24:
    lea         rax, [rcx + rbx]
    cmp         rax, qword ptr [rsp + 16]
    seta        dl
    cmp         rax, 64
    setb        r10b
    or          r10b, dl
    je          .L26
    mov         rdx, qword ptr [rsp + 8]
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [rdx]
#NO_APP
    kmovq       rdx, k1
    and         al, 63
    bzhi        rax, rdx, rax
    shrx        rax, rax, rcx
    neg         bl
    jmp         .L27
.L22:
    xor         ebx, ebx
    mov         r11, qword ptr [rsp]
    jmp         .L25
.L26:
    mov         rax, qword ptr [rsp + 8]
    add         rax, rcx
    add         rax, rbx
    add         rax, -64
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [rax]
#NO_APP
    kmovq       rax, k1
    neg         bl
    shrx        rax, rax, rbx
.L27:
    shlx        rax, rax, rbx
    mov         rdx, rax
    bswap       rdx
    mov         r10, rdx
    shr         r10, 4
    and         r10, r9
    and         rdx, r9
    shl         rdx, 4
    or          rdx, r10
    mov         r9, rdx
    and         r9, r8
    shr         rdx, 2
    and         rdx, r8
    lea         rdx, [rdx + 4*r9]
    mov         r8, rdx
    and         r8, rdi
    shr         rdx
    and         rdx, rdi
    lea         rdx, [rdx + 2*r8]
    kmovq       k1, rdx
    vpcompressb zmm0 {k1} {z}, zmm0
    vpbroadcastw zmm1, r12d
    vpmovzxbw   zmm2, ymm0
    vextracti64x4 ymm0, zmm0, 1
    vpmovzxbw   zmm0, ymm0
    vpaddw      zmm2, zmm1, zmm2
    vpaddw      zmm0, zmm1, zmm0
    vmovdqu64   zmmword ptr [rsi + 2*r14 + 40], zmm2
    vmovdqu64   zmmword ptr [rsi + 2*r14 + 104], zmm0
    popcnt      rax, rax
    add         r14, rax
    xor         ebx, ebx
.L25:
    mov         qword ptr [rsi + 32], r15
    mov         byte ptr [rsi + 306], 0
    add         rbx, rcx
    mov         rax, rbx
    sub         rax, r11
    sub         r11, rbx
    cmovb       r11, rax
    mov         byte ptr [rsi + 307], r14b
    mov         qword ptr [rsi + 24], rbx
    shl         r14, 9
    cmp         r14, r11
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
