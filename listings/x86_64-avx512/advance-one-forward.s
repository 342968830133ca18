# advance::one::forward of avx512, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        rbx
    push        rax
    mov         rdx, qword ptr [rsi + 264]
    cmp         rdx, 65
    jae         .L1
    mov         rax, qword ptr [rsi + 272]
    cmp         rax, qword ptr [rsi + 280]
    je          .L2
    mov         rax, qword ptr [rsi + 256]
    mov         rbx, rsi
    mov         rsi, rax
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         qword ptr [rbx + 296], rax
    mov         rax, qword ptr [rbx + 280]
    mov         qword ptr [rbx + 272], rax
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
    setb        r9b
    or          r9b, dil
    cmp         r9b, 1
    jne         .L10
    vmovdqa64   zmm0, zmmword ptr [rip + .C1]
    jmp         .L11
.L10:
    sub         rcx, rdx
    lea         rdi, [rbx + rdx]
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [rbx]
#NO_APP
    kmovq       r9, k1
    bzhi        r9, r9, rdx
    vmovdqa64   zmm0, zmmword ptr [rip + .C1]
    kmovq       k1, r9
    vpcompressb zmm2 {k1} {z}, zmm0
    vpmovzxbw   zmm3, ymm2
    popcnt      rdx, r9
    mov         r10d, esi
    and         r10d, 4088
    cmp         r10d, 3969
    jb          .L12
    cmp         edx, 9
    jae         .L12
    vmovdqu     xmmword ptr [rsi], xmm3
    jmp         .L13
.L12:
    vmovdqu64   zmmword ptr [rsi], zmm3
    cmp         edx, 33
    jae         .L14
.L13:
    test        r9, r9
    jne         .L15
    mov         rbx, rdi
.L11:
    mov         r10d, esi
    and         r10d, 4088
    mov         r9, rcx
    neg         r9
    vmovdqa64   zmm2, zmmword ptr [rip + .C2]
    mov         r11, rcx
    jmp         .L16
.L17:
    xor         edx, edx
    lea         rbx, [rdi + 128]
    sub         r9, -128
    test        rdx, rdx
    jne         .L18
.L16:
    mov         rdi, rbx
    mov         rcx, r11
    sub         r11, 128
    jb          .L19
#APP
    vpcmpeqb    k2, zmm1, zmmword ptr [rdi]
#NO_APP
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [rdi + 64]
#NO_APP
    kortestq    k1, k2
    je          .L17
    kmovq       r14, k2
    kmovq       r15, k1
    mov         rax, qword ptr [rsi + 280]
    popcnt      rbx, r14
    popcnt      rdx, r15
    lea         ebp, [rdx + rbx]
    cmp         ebp, 1
    je          .L20
    vpcompressb zmm3 {k2} {z}, zmm0
    vpmovzxbw   zmm4, ymm3
    cmp         r10d, 3969
    jb          .L21
    cmp         ebx, 9
    jae         .L21
    vmovdqu     xmmword ptr [rsi], xmm4
    jmp         .L22
.L21:
    vmovdqu64   zmmword ptr [rsi], zmm4
    cmp         ebx, 33
    jb          .L22
    vextracti64x4 ymm3, zmm3, 1
    vpmovzxbw   zmm3, ymm3
    vmovdqu64   zmmword ptr [rsi + 64], zmm3
.L22:
    lea         r14, [rsi + 2*rbx]
    vpcompressb zmm3 {k1} {z}, zmm0
    vpmovzxbw   zmm4, ymm3
    vpaddw      zmm4, zmm4, zmm2
    cmp         edx, 8
    ja          .L23
    mov         r15d, r14d
    and         r15d, 4094
    cmp         r15d, 3968
    jbe         .L23
    vmovdqu     xmmword ptr [r14], xmm4
    jmp         .L24
.L23:
    vmovdqu64   zmmword ptr [r14], zmm4
    cmp         edx, 33
    jb          .L24
    vextracti64x4 ymm3, zmm3, 1
    vpmovzxbw   zmm3, ymm3
    vpaddw      zmm3, zmm3, zmm2
    vmovdqu64   zmmword ptr [r14 + 64], zmm3
.L24:
    add         rax, r9
    add         rdx, rbx
    lea         rbx, [rdi + 128]
    sub         r9, -128
    test        rdx, rdx
    je          .L16
.L18:
    add         rcx, -128
    sub         rdi, -128
    jmp         .L15
.L19:
    mov         rax, qword ptr [rsi + 280]
    sub         rax, rcx
    xor         edx, edx
    jmp         .L15
.L20:
    xor         edx, edx
    test        r14, r14
    sete        dl
    cmovne      r15, r14
    tzcnt       r10, r15
    shl         edx, 6
    add         edx, r10d
    mov         word ptr [rsi], dx
    add         rax, r9
    add         rcx, -128
    sub         rdi, -128
    mov         edx, 1
    jmp         .L15
.L14:
    vextracti64x4 ymm2, zmm2, 1
    vpmovzxbw   zmm2, ymm2
    vmovdqu64   zmmword ptr [rsi + 64], zmm2
.L15:
    mov         r10, qword ptr [rsi + 280]
    sub         r10, rcx
    mov         r11, r10
    sub         r11, rax
    mov         r9, rax
    sub         r9, r10
    cmovb       r9, r11
    xor         r10d, r10d
    mov         r11, rcx
    jmp         .L25
.L26:
    vmovdqu     xmmword ptr [r11], xmm4
.L27:
    add         rdx, r14
    add         r10, 64
    mov         r11, rbx
.L25:
    lea         r14, [r9 + r10]
    test        rdx, rdx
    je          .L28
    cmp         rdx, 64
    ja          .L29
    cmp         r14, r8
    jae         .L29
.L28:
    mov         rbx, r11
    sub         rbx, 64
    jb          .L30
    lea         r11, [rdi + r10]
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [r11]
#NO_APP
    vpcompressb zmm2 {k1} {z}, zmm0
    kmovq       r14, k1
    lea         r11, [rsi + 2*rdx]
    lea         ebp, [r9 + r10]
    vpbroadcastw zmm3, ebp
    vpmovzxbw   zmm4, ymm2
    vpaddw      zmm4, zmm3, zmm4
    popcnt      r14, r14
    mov         ebp, r11d
    and         ebp, 4094
    cmp         ebp, 3969
    jb          .L31
    cmp         r14d, 9
    jb          .L26
.L31:
    vmovdqu64   zmmword ptr [r11], zmm4
    cmp         r14d, 33
    jb          .L27
    vextracti64x4 ymm2, zmm2, 1
    vpmovzxbw   zmm2, ymm2
    vpaddw      zmm2, zmm3, zmm2
    vmovdqu64   zmmword ptr [r11 + 64], zmm2
    jmp         .L27
.L30:
    cmp         rcx, r10
    je          .L32
    test        rdx, rdx
    jne         .L33
    jmp         .L34
.L29:
    mov         rbx, r10
    not         rbx
    add         rbx, rcx
    cmp         rbx, 63
    jae         .L35
.L33:
    cmp         rdx, 64
    ja          .L35
    cmp         r14, r8
    jae         .L35
.L34:
    mov         r8, qword ptr [rsi + 256]
    mov         rbx, qword ptr [rsi + 264]
    sub         rdi, r8
    add         rdi, r10
    add         r11, rdi
    cmp         r11, rbx
    seta        bpl
    cmp         r11, 64
    setb        r14b
    or          r14b, bpl
    je          .L36
    cmp         rbx, 64
    jae         .L37
    xor         edi, edi
    jmp         .L38
.L36:
    lea         rdi, [r8 + r11]
    add         rdi, -64
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [rdi]
#NO_APP
    kmovq       rdi, k1
    mov         r8d, r10d
    sub         r8d, ecx
    shrx        rdi, rdi, r8
    jmp         .L38
.L37:
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [r8]
#NO_APP
    kmovq       rcx, k1
    and         r11b, 63
    bzhi        rcx, rcx, r11
    shrx        rdi, rcx, rdi
.L38:
    lea         rcx, [rsi + 2*rdx]
    add         r9d, r10d
    kmovq       k1, rdi
    vpcompressb zmm0 {k1} {z}, zmm0
    vpbroadcastw zmm1, r9d
    vpmovzxbw   zmm2, ymm0
    vpaddw      zmm2, zmm1, zmm2
    popcnt      rdi, rdi
    mov         r8d, ecx
    and         r8d, 4094
    cmp         r8d, 3969
    jb          .L39
    cmp         edi, 9
    jae         .L39
    vmovdqu     xmmword ptr [rcx], xmm2
    jmp         .L40
.L39:
    vmovdqu64   zmmword ptr [rcx], zmm2
    cmp         edi, 33
    jb          .L40
    vextracti64x4 ymm0, zmm0, 1
    vpmovzxbw   zmm0, ymm0
    vpaddw      zmm0, zmm1, zmm0
    vmovdqu64   zmmword ptr [rcx + 64], zmm0
.L40:
    add         rdx, rdi
.L32:
    xor         r11d, r11d
.L35:
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
    jae         .L41
    xor         eax, eax
    jmp         .L42
.L41:
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
.L42:
    mov         word ptr [rsi + 308], ax
.L2:
    add         rsp, 8
    pop         rbx
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
