# fill::one::forward of avx512, x86_64-unknown-linux-gnu

    push        rbp
    push        r14
    push        rbx
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
.L2:
    pop         rbx
    pop         r14
    pop         rbp
    ret
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
    xor         r8d, r8d
.L4:
    mov         rax, qword ptr [rsi + 272]
    mov         r9, qword ptr [rsi + 280]
    mov         rcx, r9
    sub         rcx, rax
    jb          .L9
    cmp         r9, rdx
    ja          .L9
    vpbroadcastb zmm1, edi
    mov         rbx, qword ptr [rsi + 256]
    add         rbx, rax
    mov         edx, ebx
    neg         edx
    and         edx, 63
    sete        dil
    cmp         rcx, 64
    setb        r10b
    or          r10b, dil
    cmp         r10b, 1
    jne         .L10
    vmovdqa64   zmm0, zmmword ptr [rip + .C1]
    jmp         .L11
.L10:
    sub         rcx, rdx
    lea         rdi, [rbx + rdx]
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [rbx]
#NO_APP
    kmovq       r10, k1
    bzhi        rdx, r10, rdx
    vmovdqa64   zmm0, zmmword ptr [rip + .C1]
    kmovq       k1, rdx
    vpcompressb zmm2 {k1} {z}, zmm0
    vpmovzxbw   zmm3, ymm2
    vextracti64x4 ymm2, zmm2, 1
    vpmovzxbw   zmm2, ymm2
    vmovdqa64   zmmword ptr [rsi], zmm3
    vmovdqa64   zmmword ptr [rsi + 64], zmm2
    je          .L12
    popcnt      rdx, rdx
    jmp         .L13
.L12:
    mov         rbx, rdi
.L11:
    mov         r10, r9
    sub         r10, rcx
    vmovdqa64   zmm2, zmmword ptr [rip + .C2]
    mov         r11, rcx
    jmp         .L14
.L15:
    xor         edx, edx
    lea         rbx, [rdi + 128]
    sub         r10, -128
    test        rdx, rdx
    jne         .L16
.L14:
    mov         rdi, rbx
    mov         rcx, r11
    sub         r11, 128
    jb          .L17
#APP
    vpcmpeqb    k2, zmm1, zmmword ptr [rdi]
#NO_APP
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [rdi + 64]
#NO_APP
    kortestq    k1, k2
    je          .L15
    kmovq       rbx, k2
    kmovq       r14, k1
    popcnt      rax, rbx
    popcnt      rdx, r14
    lea         ebp, [rdx + rax]
    cmp         ebp, 1
    je          .L18
    vpcompressb zmm3 {k2} {z}, zmm0
    vpmovzxbw   zmm4, ymm3
    vextracti64x4 ymm3, zmm3, 1
    vpmovzxbw   zmm3, ymm3
    vmovdqa64   zmmword ptr [rsi], zmm4
    vmovdqa64   zmmword ptr [rsi + 64], zmm3
    vpcompressb zmm3 {k1} {z}, zmm0
    vpmovzxbw   zmm4, ymm3
    vextracti64x4 ymm3, zmm3, 1
    vpmovzxbw   zmm3, ymm3
    vpaddw      zmm4, zmm4, zmm2
    vpaddw      zmm3, zmm3, zmm2
    vmovdqu64   zmmword ptr [rsi + 2*rax], zmm4
    vmovdqu64   zmmword ptr [rsi + 2*rax + 64], zmm3
    add         rdx, rax
    mov         rax, r10
    lea         rbx, [rdi + 128]
    sub         r10, -128
    test        rdx, rdx
    je          .L14
.L16:
    add         rcx, -128
    sub         rdi, -128
    jmp         .L13
.L17:
    xor         edx, edx
    jmp         .L19
.L18:
    xor         eax, eax
    test        rbx, rbx
    sete        al
    cmovne      r14, rbx
    tzcnt       rdx, r14
    shl         eax, 6
    add         eax, edx
    mov         word ptr [rsi], ax
    add         rcx, -128
    sub         rdi, -128
    mov         edx, 1
.L19:
    mov         rax, r10
.L13:
    sub         r9, rcx
    mov         r11, r9
    sub         r11, rax
    mov         r10, rax
    sub         r10, r9
    cmovb       r10, r11
    xor         r9d, r9d
    mov         r11, rcx
    lea         rbx, [r10 + r9]
    test        rdx, rdx
    je          .L20
.L21:
    cmp         rdx, 64
    ja          .L22
    cmp         rbx, r8
    jae         .L22
.L20:
    mov         r14, r11
    sub         r14, 64
    jb          .L23
    lea         r11, [rdi + r9]
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [r11]
#NO_APP
    vpcompressb zmm2 {k1} {z}, zmm0
    kmovq       r11, k1
    lea         ebx, [r10 + r9]
    vpbroadcastw zmm3, ebx
    vpmovzxbw   zmm4, ymm2
    vextracti64x4 ymm2, zmm2, 1
    vpmovzxbw   zmm2, ymm2
    vpaddw      zmm4, zmm3, zmm4
    vpaddw      zmm2, zmm3, zmm2
    vmovdqu64   zmmword ptr [rsi + 2*rdx], zmm4
    vmovdqu64   zmmword ptr [rsi + 2*rdx + 64], zmm2
    popcnt      r11, r11
    add         rdx, r11
    add         r9, 64
    mov         r11, r14
    lea         rbx, [r10 + r9]
    test        rdx, rdx
    jne         .L21
    jmp         .L20
.L23:
    cmp         rcx, r9
    je          .L24
    test        rdx, rdx
    jne         .L25
    jmp         .L26
.L22:
    mov         r14, r9
    not         r14
    add         r14, rcx
    cmp         r14, 63
    jae         .L27
.L25:
    cmp         rdx, 64
    ja          .L27
    cmp         rbx, r8
    jae         .L27
.L26:
    mov         r8, qword ptr [rsi + 256]
    mov         rbx, qword ptr [rsi + 264]
    sub         rdi, r8
    add         rdi, r9
    add         r11, rdi
    cmp         r11, rbx
    seta        bpl
    cmp         r11, 64
    setb        r14b
    or          r14b, bpl
    je          .L28
    cmp         rbx, 64
    jae         .L29
    xor         ecx, ecx
    jmp         .L30
.L28:
    lea         rdi, [r8 + r11]
    add         rdi, -64
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [rdi]
#NO_APP
    kmovq       rdi, k1
    mov         r8d, r9d
    sub         r8d, ecx
    shrx        rcx, rdi, r8
    jmp         .L30
.L29:
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [r8]
#NO_APP
    kmovq       rcx, k1
    and         r11b, 63
    bzhi        rcx, rcx, r11
    shrx        rcx, rcx, rdi
.L30:
    add         r10d, r9d
    kmovq       k1, rcx
    vpcompressb zmm0 {k1} {z}, zmm0
    vpbroadcastw zmm1, r10d
    vpmovzxbw   zmm2, ymm0
    vextracti64x4 ymm0, zmm0, 1
    vpmovzxbw   zmm0, ymm0
    vpaddw      zmm2, zmm1, zmm2
    vpaddw      zmm0, zmm1, zmm0
    vmovdqu64   zmmword ptr [rsi + 2*rdx], zmm2
    vmovdqu64   zmmword ptr [rsi + 2*rdx + 64], zmm0
    popcnt      rcx, rcx
    add         rdx, rcx
.L24:
    xor         r11d, r11d
.L27:
    mov         qword ptr [rsi + 288], rax
    mov         byte ptr [rsi + 304], 0
    mov         byte ptr [rsi + 305], dl
    mov         rax, qword ptr [rsi + 272]
    mov         rcx, qword ptr [rsi + 280]
    sub         rcx, r11
    mov         rdi, rcx
    sub         rdi, rax
    sub         rax, rcx
    cmovb       rax, rdi
    mov         qword ptr [rsi + 272], rcx
    shl         rdx, 9
    cmp         rdx, rax
    jae         .L31
    xor         eax, eax
    jmp         .L32
.L31:
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
.L32:
    mov         word ptr [rsi + 308], ax
    pop         rbx
    pop         r14
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
