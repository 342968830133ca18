# fill1 of AVX512, x86_64-unknown-linux-gnu

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
    movzx       r9d, word ptr [rsi + 308]
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
    xor         r9d, r9d
.L4:
    mov         rax, qword ptr [rsi + 16]
    mov         rcx, qword ptr [rsi + 24]
    mov         r8, rcx
    sub         r8, rax
    jb          .L9
    cmp         rcx, rdx
    ja          .L9
    vpbroadcastb zmm1, edi
    mov         r10, qword ptr [rsi]
    lea         r15, [r10 + rax]
    mov         edi, r15d
    neg         edi
    and         edi, 63
    sete        r11b
    cmp         r8, 64
    setb        bl
    or          bl, r11b
    cmp         bl, 1
    jne         .L10
    vmovdqa64   zmm0, zmmword ptr [rip + .C1]
    jmp         .L11
.L10:
    sub         r8, rdi
    lea         rbx, [r15 + rdi]
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [r15]
#NO_APP
    kmovq       r11, k1
    bzhi        rdi, r11, rdi
    vmovdqa64   zmm0, zmmword ptr [rip + .C1]
    kmovq       k1, rdi
    vpcompressb zmm2 {k1} {z}, zmm0
    vpmovzxbw   zmm3, ymm2
    vextracti64x4 ymm2, zmm2, 1
    vpmovzxbw   zmm2, ymm2
    vmovdqu64   zmmword ptr [rsi + 40], zmm3
    vmovdqu64   zmmword ptr [rsi + 104], zmm2
    je          .L12
    popcnt      r11, rdi
    mov         rdi, rax
    jmp         .L13
.L12:
    mov         r15, rbx
.L11:
    mov         rdi, rcx
    sub         rdi, r8
    vmovdqa64   zmm2, zmmword ptr [rip + .C2]
    mov         r12, rax
    mov         r14, r8
    jmp         .L14
.L15:
    xor         r11d, r11d
    lea         r15, [rbx + 128]
    sub         rdi, -128
    test        r11, r11
    jne         .L16
.L14:
    mov         rbx, r15
    mov         r8, r14
    sub         r14, 128
    jb          .L17
#APP
    vpcmpeqb    k2, zmm1, zmmword ptr [rbx]
#NO_APP
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [rbx + 64]
#NO_APP
    kortestq    k1, k2
    je          .L15
    kmovq       r13, k2
    kmovq       r12, k1
    popcnt      r15, r13
    popcnt      r11, r12
    lea         ebp, [r11 + r15]
    cmp         ebp, 1
    je          .L18
    vpcompressb zmm3 {k2} {z}, zmm0
    vpmovzxbw   zmm4, ymm3
    vextracti64x4 ymm3, zmm3, 1
    vpmovzxbw   zmm3, ymm3
    vmovdqu64   zmmword ptr [rsi + 40], zmm4
    vmovdqu64   zmmword ptr [rsi + 104], zmm3
    vpcompressb zmm3 {k1} {z}, zmm0
    vpmovzxbw   zmm4, ymm3
    vextracti64x4 ymm3, zmm3, 1
    vpmovzxbw   zmm3, ymm3
    vpaddw      zmm4, zmm4, zmm2
    vpaddw      zmm3, zmm3, zmm2
    vmovdqu64   zmmword ptr [rsi + 2*r15 + 40], zmm4
    vmovdqu64   zmmword ptr [rsi + 2*r15 + 104], zmm3
    add         r11, r15
    mov         r12, rdi
    lea         r15, [rbx + 128]
    sub         rdi, -128
    test        r11, r11
    je          .L14
.L16:
    add         r8, -128
    sub         rbx, -128
    mov         rdi, r12
    jmp         .L13
.L17:
    xor         r11d, r11d
    jmp         .L13
.L18:
    xor         r11d, r11d
    test        r13, r13
    cmovne      r12, r13
    sete        r11b
    tzcnt       r14, r12
    shl         r11d, 6
    add         r11d, r14d
    mov         word ptr [rsi + 40], r11w
    add         r8, -128
    sub         rbx, -128
    mov         r11d, 1
.L13:
    mov         r15, rcx
    sub         r15, r8
    mov         r12, r15
    sub         r12, rdi
    mov         r14, rdi
    sub         r14, r15
    cmovb       r14, r12
    xor         r15d, r15d
    mov         r12, r8
    lea         r13, [r14 + r15]
    test        r11, r11
    je          .L19
.L20:
    cmp         r11, 64
    ja          .L21
    cmp         r13, r9
    jae         .L21
.L19:
    mov         rbp, r12
    sub         rbp, 64
    jb          .L22
    lea         r12, [rbx + r15]
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [r12]
#NO_APP
    vpcompressb zmm2 {k1} {z}, zmm0
    kmovq       r12, k1
    lea         r13d, [r14 + r15]
    vpbroadcastw zmm3, r13d
    vpmovzxbw   zmm4, ymm2
    vextracti64x4 ymm2, zmm2, 1
    vpmovzxbw   zmm2, ymm2
    vpaddw      zmm4, zmm3, zmm4
    vpaddw      zmm2, zmm3, zmm2
    vmovdqu64   zmmword ptr [rsi + 2*r11 + 40], zmm4
    vmovdqu64   zmmword ptr [rsi + 2*r11 + 104], zmm2
    popcnt      r12, r12
    add         r11, r12
    add         r15, 64
    mov         r12, rbp
    lea         r13, [r14 + r15]
    test        r11, r11
    jne         .L20
    jmp         .L19
.L22:
    cmp         r8, r15
    je          .L23
    test        r11, r11
    jne         .L24
    jmp         .L25
.L21:
    mov         rbp, r15
    not         rbp
    add         rbp, r8
    cmp         rbp, 63
    jae         .L26
.L24:
    cmp         r11, 64
    ja          .L26
    cmp         r13, r9
    jae         .L26
.L25:
    sub         rbx, r10
    add         rbx, r15
    add         r12, rbx
    cmp         r12, rdx
    seta        dl
    cmp         r12, 64
    setb        r9b
    or          r9b, dl
    je          .L27
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [r10]
#NO_APP
    kmovq       rdx, k1
    and         r12b, 63
    bzhi        rdx, rdx, r12
    jmp         .L28
.L27:
    lea         rdx, [r10 + r12]
    add         rdx, -64
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [rdx]
#NO_APP
    kmovq       rdx, k1
    mov         rbx, r15
    sub         rbx, r8
.L28:
    shrx        rdx, rdx, rbx
    add         r14d, r15d
    popcnt      r8, rdx
    kmovq       k1, rdx
    vpcompressb zmm0 {k1} {z}, zmm0
    vpbroadcastw zmm1, r14d
    vpmovzxbw   zmm2, ymm0
    vextracti64x4 ymm0, zmm0, 1
    vpmovzxbw   zmm0, ymm0
    vpaddw      zmm2, zmm1, zmm2
    vpaddw      zmm0, zmm1, zmm0
    vmovdqu64   zmmword ptr [rsi + 2*r11 + 40], zmm2
    vmovdqu64   zmmword ptr [rsi + 2*r11 + 104], zmm0
    add         r11, r8
.L23:
    xor         r12d, r12d
.L26:
    mov         qword ptr [rsi + 32], rdi
    mov         byte ptr [rsi + 304], 0
    sub         rcx, r12
    mov         rdx, rcx
    sub         rdx, rax
    sub         rax, rcx
    cmovb       rax, rdx
    mov         byte ptr [rsi + 305], r11b
    mov         qword ptr [rsi + 16], rcx
    shl         r11, 9
    cmp         r11, rax
    jae         .L29
    xor         eax, eax
    jmp         .L30
.L29:
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
.L30:
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
