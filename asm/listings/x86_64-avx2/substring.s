# substring of AVX2, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    sub         rsp, 632
    mov         r14, r8
    mov         r15, rcx
    mov         r10, rdx
    mov         qword ptr [rsp + 8], rsi
    mov         rbp, rdi
    mov         r9, qword ptr [rdi + 128]
    mov         rax, qword ptr [rdi + 136]
    mov         qword ptr [rsp + 120], rax
    lea         rax, [r8 - 64]
    mov         qword ptr [rsp + 400], rax
    lea         rax, [rdx - 8]
    mov         qword ptr [rsp + 232], rax
    lea         rax, [rdx - 4]
    mov         qword ptr [rsp + 216], rax
    lea         rax, [rdx - 2]
    mov         qword ptr [rsp + 208], rax
    lea         rax, [4*rdx + 4096]
    mov         qword ptr [rsp + 624], rax
    lea         rax, [rdx - 1]
    mov         qword ptr [rsp + 616], rax
    xor         esi, esi
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         qword ptr [rsp + 24], 0
    mov         qword ptr [rsp + 56], 0
    mov         qword ptr [rsp + 40], rdi
    mov         qword ptr [rsp + 16], r8
    mov         qword ptr [rsp + 32], rcx
    mov         qword ptr [rsp + 48], rdx
.L1:
    mov         rcx, qword ptr [rbp + 144]
    mov         qword ptr [rsp + 416], rcx
    cmp         rcx, 255
    jbe         .L2
    movzx       r12d, byte ptr [rbp + 179]
    cmp         r12d, 1
    je          .L3
    cmp         r12d, 2
    jne         .L4
    movzx       r8d, byte ptr [rbp + 176]
    movzx       r15d, byte ptr [rbp + 177]
    cmp         r10, 2
    je          .L5
    cmp         r10, 1
    jne         .L6
    mov         dil, 1
    mov         r12b, 4
    cmp         r10, r8
    ja          .L7
    jmp         .L8
.L2:
    movzx       eax, word ptr [rbp + 176]
    movzx       edi, byte ptr [rbp + 178]
    mov         ecx, edi
    shl         ecx, 16
    or          ecx, eax
    movzx       edx, byte ptr [rbp + 179]
    mov         byte ptr [rsp + 528], dl
    cmp         dl, 3
    setae       dl
    movzx       esi, cl
    shr         ecx, 8
    mov         qword ptr [rsp + 112], rsi
    cmp         r10, rsi
    seta        sil
    movzx       ecx, cl
    cmp         r10, rcx
    seta        r8b
    and         r8b, sil
    mov         byte ptr [rsp + 368], r8b
    xor         esi, esi
    cmp         al, cl
    setne       r8b
    cmp         al, dil
    setne       bl
    mov         qword ptr [rsp + 168], rdi
    mov         qword ptr [rsp + 480], rcx
    cmp         cl, dil
    setne       al
    and         bl, dl
    and         bl, al
    mov         byte ptr [rsp + 560], r8b
    and         bl, r8b
    mov         byte ptr [rsp + 224], bl
    movzx       eax, byte ptr [rbp + 180]
    mov         byte ptr [rsp + 240], al
    mov         rax, qword ptr [rbp + 168]
    mov         qword ptr [rsp + 96], rax
    mov         rax, qword ptr [rbp + 152]
    mov         qword ptr [rsp + 176], rax
    mov         rax, qword ptr [rbp + 160]
    mov         qword ptr [rsp + 336], rax
    mov         rdi, r9
    jmp         .L9
.L10:
    mov         r9, rdi
    mov         r15, qword ptr [rsp + 32]
.L11:
    mov         rdx, qword ptr [rsp + 272]
    add         rdx, rdi
    cmp         rdx, r9
    cmovbe      rdx, r9
    mov         rax, qword ptr [rsp + 120]
    sub         rax, rdx
    cmovb       rax, rsi
    mov         rcx, qword ptr [rsp + 416]
    sub         rcx, rax
    sub         rcx, qword ptr [rsp + 96]
    cmovb       rcx, rsi
    mov         rax, qword ptr [rsp + 336]
    shl         rax, 10
    add         rcx, 4096
    mov         r8, rdx
    mov         rdi, rdx
    cmp         rax, rcx
    ja          .L12
.L9:
    mov         rbx, qword ptr [rsp + 120]
    sub         rbx, rdi
    jbe         .L13
    cmp         rbx, 64
    mov         eax, 64
    cmovae      rbx, rax
    cmp         byte ptr [rsp + 368], 0
    mov         qword ptr [rsp + 64], rdi
    je          .L14
    mov         rdx, r14
    mov         rcx, qword ptr [rsp + 112]
    lea         r14, [rdi + rcx]
    mov         rax, qword ptr [rsp + 8]
    movzx       edi, byte ptr [rax + rcx]
    mov         rcx, qword ptr [rsp + 480]
    movzx       ebp, byte ptr [rax + rcx]
    cmp         rdx, 63
    mov         r8, qword ptr [rsp + 400]
    ja          .L15
    mov         rsi, r15
    vzeroupper
    call        r11
    shrx        r14, rax, r14
    cmp         byte ptr [rsp + 528], 1
    ja          .L16
    test        r14, r14
    jne         .L16
    xor         r15d, r15d
    mov         rbp, qword ptr [rsp + 40]
    mov         r14, qword ptr [rsp + 16]
    mov         r10, qword ptr [rsp + 48]
.L17:
    xor         esi, esi
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    jmp         .L18
.L14:
    xor         r15d, r15d
    cmp         r10, 3
    je          .L19
.L20:
    movzx       eax, byte ptr [rsp + 560]
    mov         dword ptr [rsp + 128], eax
    cmp         r10, 2
    je          .L21
    cmp         r10, 1
    jne         .L22
    mov         al, 1
    jmp         .L23
.L15:
    cmp         r14, r8
    mov         rax, r8
    cmovb       rax, r14
    lea         rcx, [r15 + rax]
    vmovd       xmm0, edi
    vpbroadcastb ymm0, xmm0
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rcx]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rcx + 32]
#NO_APP
    vpmovmskb   ecx, ymm1
    vpmovmskb   edx, ymm0
    shl         rdx, 32
    or          rdx, rcx
    sub         r14d, eax
    shrx        rax, rdx, r14
    cmp         byte ptr [rsp + 528], 1
    ja          .L24
    test        rax, rax
    jne         .L24
    xor         r15d, r15d
    mov         rbp, qword ptr [rsp + 40]
    jmp         .L25
.L22:
    mov         dword ptr [rsp + 128], 0
    jmp         .L21
.L16:
    mov         rax, qword ptr [rsp + 480]
    mov         rcx, qword ptr [rsp + 64]
    lea         r15d, [rcx + rax]
    mov         edi, ebp
    mov         rsi, qword ptr [rsp + 32]
    mov         rdx, qword ptr [rsp + 16]
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    shrx        r15, rax, r15
    and         r15, r14
    mov         r10, qword ptr [rsp + 48]
    cmp         r10, qword ptr [rsp + 168]
    jbe         .L26
    cmp         byte ptr [rsp + 528], 3
    mov         rbp, qword ptr [rsp + 40]
    mov         esi, 0
    jne         .L27
    test        r15, r15
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    je          .L25
    mov         rax, qword ptr [rsp + 8]
    mov         rcx, qword ptr [rsp + 168]
    movzx       edi, byte ptr [rax + rcx]
    mov         rax, qword ptr [rsp + 64]
    lea         r14, [rax + rcx]
    mov         rsi, qword ptr [rsp + 32]
    mov         rdx, qword ptr [rsp + 16]
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    xor         esi, esi
    mov         r10, qword ptr [rsp + 48]
    jmp         .L28
.L24:
    mov         rcx, qword ptr [rsp + 480]
    mov         rdx, qword ptr [rsp + 64]
    add         rcx, rdx
    cmp         rcx, r8
    mov         rdx, r8
    cmovb       rdx, rcx
    lea         rsi, [r15 + rdx]
    vmovd       xmm0, ebp
    vpbroadcastb ymm0, xmm0
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rsi]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rsi + 32]
#NO_APP
    vpmovmskb   esi, ymm1
    vpmovmskb   edi, ymm0
    shl         rdi, 32
    or          rdi, rsi
    sub         ecx, edx
    shrx        r15, rdi, rcx
    and         r15, rax
    cmp         r10, qword ptr [rsp + 168]
    mov         r14, qword ptr [rsp + 16]
    jbe         .L29
    cmp         byte ptr [rsp + 528], 3
    mov         rbp, qword ptr [rsp + 40]
    mov         esi, 0
    jne         .L18
    test        r15, r15
    je          .L18
    mov         rdi, qword ptr [rsp + 168]
    mov         rax, qword ptr [rsp + 64]
    lea         r14, [rax + rdi]
    cmp         r14, r8
    mov         rcx, r8
    cmovb       rcx, r14
    mov         rax, qword ptr [rsp + 32]
    add         rax, rcx
    mov         rdx, qword ptr [rsp + 8]
    vpbroadcastb ymm0, byte ptr [rdx + rdi]
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rax]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rax + 32]
#NO_APP
    vpmovmskb   edx, ymm1
    vpmovmskb   eax, ymm0
    shl         rax, 32
    or          rax, rdx
    sub         r14, rcx
.L28:
    shrx        rax, rax, r14
    and         r15, rax
.L25:
    mov         r14, qword ptr [rsp + 16]
.L18:
    mov         rdi, qword ptr [rsp + 64]
    cmp         r10, 3
    jne         .L20
.L19:
    movzx       eax, byte ptr [rsp + 224]
.L23:
    mov         dword ptr [rsp + 128], eax
.L21:
    mov         qword ptr [rsp + 272], rbx
    mov         eax, ebx
    neg         al
    and         al, 63
    mov         ecx, 64
    sub         ecx, eax
    bzhi        r12, r15, rcx
    je          .L10
    mov         rax, rdi
    mov         r15, qword ptr [rsp + 32]
    jmp         .L30
.L31:
    mov         rcx, qword ptr [rsp + 24]
    mov         eax, ecx
    and         al, 15
    movzx       eax, al
    mov         qword ptr [rbp + 8*rax], r13
    inc         cl
    mov         qword ptr [rsp + 24], rcx
    cmp         cl, byte ptr [rsp + 240]
    jae         .L32
.L33:
    mov         rax, r9
    sub         rax, rdi
    cmovb       rax, rsi
    cmp         rax, 64
    mov         rcx, -1
    shlx        rcx, rcx, rax
    cmovae      rcx, rsi
    lea         rax, [r12 - 1]
    and         rcx, rax
    mov         rax, r9
    and         r12, rcx
    je          .L11
.L30:
    tzcnt       r13, r12
    add         r13, rdi
    lea         r9, [r10 + r13]
    cmp         byte ptr [rsp + 128], 0
    jne         .L31
    cmp         r13, r9
    seta        cl
    cmp         r9, r14
    seta        dl
    or          dl, cl
    jne         .L34
    lea         rcx, [r15 + r13]
    cmp         r10, 17
    jb          .L35
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
.L36:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L37
    add         rcx, 8
    add         rsi, 8
    lea         rdi, [r10 + rdx]
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L36
    mov         rbx, rbp
    mov         rbp, r9
    lea         rdi, [r10 + rdx]
    neg         rdx
    jmp         .L38
.L35:
    cmp         r10, 7
    ja          .L39
    cmp         r10, 4
    jae         .L40
    cmp         r10, 2
    jae         .L41
    test        r10, r10
    je          .L31
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 8]
    cmp         byte ptr [rdx], cl
    je          .L31
    xor         r8d, r8d
    jmp         .L42
.L37:
    xor         r8, rdi
    tzcnt       rcx, r8
    mov         r8d, ecx
    shr         r8d, 3
    sub         r8, rdx
    and         cl, 56
    shrx        rcx, rdi, rcx
.L43:
    xor         esi, esi
    jmp         .L44
.L39:
    mov         rbx, rbp
    mov         rbp, r9
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
    mov         rdi, r10
.L38:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L45
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         esi, 0
    mov         r9, rbp
    mov         rbp, rbx
    mov         rdi, qword ptr [rsp + 64]
    je          .L31
    xor         r8, rcx
    tzcnt       rdx, r8
    mov         r8d, edx
    shr         r8d, 3
    add         r8, qword ptr [rsp + 232]
.L46:
    and         dl, 56
    shrx        rcx, rcx, rdx
    jmp         .L42
.L45:
    xor         r9, rsi
    tzcnt       rcx, r9
    mov         r8d, ecx
    shr         r8d, 3
    add         r8, rdx
    and         cl, 56
    shrx        rcx, rsi, rcx
    xor         esi, esi
    mov         rbp, rbx
.L44:
    mov         rdi, qword ptr [rsp + 64]
.L42:
    mov         rdx, qword ptr [rsp + 336]
    inc         rdx
    mov         qword ptr [rsp + 336], rdx
    mov         qword ptr [rbp + 160], rdx
    mov         rdx, qword ptr [rsp + 176]
    add         rdx, r8
    inc         rdx
    mov         qword ptr [rsp + 176], rdx
    mov         qword ptr [rbp + 152], rdx
    cmp         r8, 16
    mov         qword ptr [rsp + 56], r8
    jae         .L47
.L34:
    mov         r9, rax
    jmp         .L33
.L47:
    lea         r14, [r8 + 1]
    cmp         r14, 1
    mov         rbp, r14
    adc         rbp, -1
    mov         r9d, 1
    cmp         rbp, r10
    ja          .L48
    movzx       r15d, cl
.L49:
    mov         rax, rbp
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbp, rsi
    je          .L48
    mov         rbx, r9
    add         rsi, qword ptr [rsp + 8]
    mov         edi, r15d
    mov         rdx, rbp
    vzeroupper
    call        r11
    test        rax, rax
    jne         .L50
    mov         r9, rbx
    add         r9, rbp
    mov         rax, r14
    sub         rax, r9
    mov         ebp, 0
    cmovae      rbp, rax
    mov         r10, qword ptr [rsp + 48]
    cmp         rbp, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rdi, qword ptr [rsp + 64]
    jbe         .L49
    jmp         .L48
.L40:
    mov         rdx, qword ptr [rsp + 8]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + r10 - 4]
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    cmp         esi, edi
    jne         .L51
    add         rcx, r10
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    cmp         ecx, edx
    mov         esi, 0
    mov         rdi, qword ptr [rsp + 64]
    je          .L31
    xor         edx, ecx
    tzcnt       edx, edx
    mov         r8d, edx
    shr         r8d, 3
    add         r8, qword ptr [rsp + 216]
    and         dl, 24
    shrx        ecx, ecx, edx
    jmp         .L42
.L50:
    bsr         rax, rax
    xor         rax, 63
    mov         r9, rbx
    add         r9, rbp
    add         r9, rax
    add         r9, -64
    mov         r10, qword ptr [rsp + 48]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rdi, qword ptr [rsp + 64]
.L48:
    add         r9, r13
    shl         r13, 4
    add         r13, 4096
    cmp         qword ptr [rsp + 176], r13
    mov         rbp, qword ptr [rsp + 40]
    mov         r14, qword ptr [rsp + 16]
    mov         r15, qword ptr [rsp + 32]
    mov         esi, 0
    jbe         .L33
    jmp         .L52
.L41:
    mov         rdx, qword ptr [rsp + 8]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + r10 - 2]
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L53
    add         rcx, r10
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         esi, 0
    mov         rdi, qword ptr [rsp + 64]
    je          .L31
    xor         rdx, rcx
    tzcnt       rdx, rdx
    mov         r8d, edx
    shr         r8d, 3
    add         r8, qword ptr [rsp + 208]
    jmp         .L46
.L51:
    xor         edi, esi
    tzcnt       ecx, edi
    mov         r8d, ecx
    shr         r8d, 3
    and         cl, 24
    shrx        ecx, esi, ecx
    jmp         .L43
.L53:
    xor         rdi, rsi
    tzcnt       rcx, rdi
    mov         r8d, ecx
    shr         r8d, 3
    and         cl, 56
    shrx        rcx, rsi, rcx
    jmp         .L43
.L26:
    mov         rbp, qword ptr [rsp + 40]
    mov         r14, qword ptr [rsp + 16]
    jmp         .L17
.L29:
    mov         rbp, qword ptr [rsp + 40]
    xor         esi, esi
    jmp         .L18
.L27:
    mov         r14, qword ptr [rsp + 16]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    jmp         .L18
.L3:
    movzx       r8d, byte ptr [rbp + 176]
    mov         r15b, 4
    cmp         r10, r8
    jbe         .L54
    mov         rax, qword ptr [rsp + 416]
    add         rax, r8
    cmp         rax, r8
    jb          .L54
    cmp         rax, r14
    ja          .L54
    movzx       ebx, byte ptr [rbp + 177]
    cmp         r10, rbx
    jbe         .L54
    mov         rax, qword ptr [rsp + 416]
    add         rax, rbx
    cmp         rax, rbx
    jb          .L54
    cmp         rax, r14
    ja          .L54
    movzx       eax, byte ptr [rbp + 178]
    cmp         r10, rax
    jbe         .L54
    mov         rcx, qword ptr [rsp + 416]
    add         rcx, rax
    cmp         rcx, rax
    jb          .L54
    cmp         rcx, r14
    ja          .L54
    mov         rdx, qword ptr [rsp + 120]
    mov         rax, rdx
    sub         rax, r9
    setb        cl
    cmp         rdx, qword ptr [rsp + 416]
    seta        dl
    or          dl, cl
    jne         .L54
    mov         rcx, qword ptr [rsp + 8]
    movzx       edx, byte ptr [rcx + r8]
    add         r8, qword ptr [rsp + 32]
    lea         r13, [r8 + r9]
    mov         edi, r13d
    neg         edi
    and         edi, 63
    je          .L55
    mov         ecx, 64
    sub         rcx, rdi
    mov         r12, r9
    sub         r12, rcx
    jae         .L56
    cmp         rax, 4096
    jb          .L55
    mov         dword ptr [rsp + 368], edx
    mov         qword ptr [rsp + 480], r8
    movzx       r14d, word ptr [rbp + 176]
    movzx       ecx, byte ptr [rbp + 178]
    shl         ecx, 16
    or          ecx, r14d
    movzx       eax, cl
    shr         ecx, 8
    movzx       ebp, cl
    cmp         r10, rax
    seta        cl
    cmp         r10, rbp
    seta        dl
    and         dl, cl
    cmp         dl, 1
    mov         qword ptr [rsp + 96], rdi
    jne         .L57
    lea         r12, [r9 + rax]
    mov         rcx, qword ptr [rsp + 8]
    movzx       edi, byte ptr [rcx + rax]
    movzx       eax, byte ptr [rcx + rbp]
    mov         dword ptr [rsp + 64], eax
    mov         rdx, qword ptr [rsp + 16]
    cmp         rdx, 63
    ja          .L58
    mov         dword ptr [rsp + 240], r14d
    mov         r14, r9
    mov         rsi, qword ptr [rsp + 32]
    vzeroupper
    call        r11
    shrx        r12, rax, r12
    test        r12, r12
    je          .L59
    add         rbp, r14
    mov         edi, dword ptr [rsp + 64]
    mov         rsi, qword ptr [rsp + 32]
    mov         rdx, qword ptr [rsp + 16]
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, r14
    mov         r10, qword ptr [rsp + 48]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r14d, dword ptr [rsp + 240]
    jmp         .L60
.L4:
    movzx       r8d, byte ptr [rbp + 176]
    movzx       r14d, byte ptr [rbp + 177]
    movzx       r13d, byte ptr [rbp + 178]
    cmp         r10, 3
    je          .L61
    cmp         r10, 2
    je          .L62
    cmp         r10, 1
    jne         .L63
    mov         dl, 1
    mov         bl, 4
    cmp         r10, r8
    ja          .L64
    jmp         .L65
.L5:
    cmp         r8b, r15b
    setne       dil
    mov         r12b, 4
    cmp         r10, r8
    ja          .L7
    jmp         .L8
.L6:
    xor         edi, edi
    mov         r12b, 4
    cmp         r10, r8
    jbe         .L8
.L7:
    mov         rax, qword ptr [rsp + 416]
    add         rax, r8
    cmp         rax, r8
    jb          .L8
    cmp         rax, r14
    ja          .L8
    cmp         r10, r15
    jbe         .L8
    mov         rax, qword ptr [rsp + 416]
    add         rax, r15
    cmp         rax, r15
    jb          .L8
    cmp         rax, r14
    ja          .L8
    movzx       eax, byte ptr [rbp + 178]
    cmp         r10, rax
    jbe         .L8
    mov         rcx, qword ptr [rsp + 416]
    add         rcx, rax
    cmp         rcx, rax
    jb          .L8
    cmp         rcx, r14
    ja          .L8
    mov         rdx, qword ptr [rsp + 120]
    mov         rax, rdx
    sub         rax, r9
    setb        cl
    cmp         rdx, qword ptr [rsp + 416]
    seta        dl
    or          dl, cl
    jne         .L8
    mov         rcx, qword ptr [rsp + 8]
    movzx       edx, byte ptr [rcx + r8]
    add         r8, qword ptr [rsp + 32]
    vpbroadcastb ymm10, byte ptr [rcx + r15]
    lea         r14, [r8 + r9]
    mov         r13d, r14d
    neg         r13d
    and         r13d, 63
    vmovdqu     ymmword ptr [rsp + 336], ymm10
    je          .L66
    mov         ecx, 64
    sub         rcx, r13
    mov         rbx, r9
    sub         rbx, rcx
    jae         .L67
    cmp         rax, 4096
    jb          .L66
    mov         dword ptr [rsp + 528], edx
    mov         dword ptr [rsp + 560], edi
    mov         qword ptr [rsp + 320], r8
    movzx       edi, word ptr [rbp + 176]
    movzx       ecx, byte ptr [rbp + 178]
    shl         ecx, 16
    or          ecx, edi
    movzx       eax, cl
    shr         ecx, 8
    movzx       ebp, cl
    cmp         r10, rax
    seta        cl
    cmp         r10, rbp
    seta        dl
    and         dl, cl
    cmp         dl, 1
    mov         qword ptr [rsp + 480], r13
    jne         .L68
    mov         dword ptr [rsp + 64], edi
    lea         r12, [r9 + rax]
    mov         rcx, qword ptr [rsp + 8]
    movzx       edi, byte ptr [rcx + rax]
    movzx       ebx, byte ptr [rcx + rbp]
    mov         r13, qword ptr [rsp + 16]
    cmp         r13, 64
    jae         .L69
    mov         rsi, qword ptr [rsp + 32]
    mov         rdx, r13
    mov         qword ptr [rsp + 128], r9
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    shrx        r12, rax, r12
    add         rbp, qword ptr [rsp + 128]
    mov         edi, ebx
    mov         rsi, qword ptr [rsp + 32]
    mov         rdx, r13
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vmovdqu     ymm10, ymmword ptr [rsp + 336]
    mov         r9, qword ptr [rsp + 128]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r10, qword ptr [rsp + 48]
    jmp         .L70
.L62:
    cmp         r8b, r14b
    setne       dl
    mov         bl, 4
    cmp         r10, r8
    ja          .L64
    jmp         .L65
.L61:
    cmp         r8b, r14b
    setne       al
    cmp         r8b, r13b
    setne       cl
    and         cl, al
    cmp         r14b, r13b
    setne       dl
    and         dl, cl
    mov         bl, 4
    cmp         r10, r8
    ja          .L64
    jmp         .L65
.L63:
    xor         edx, edx
    mov         bl, 4
    cmp         r10, r8
    jbe         .L65
.L64:
    mov         rax, qword ptr [rsp + 416]
    add         rax, r8
    cmp         rax, r8
    jb          .L65
    cmp         rax, qword ptr [rsp + 16]
    ja          .L65
    movzx       r15d, byte ptr [rbp + 177]
    cmp         r10, r15
    jbe         .L71
    mov         rax, qword ptr [rsp + 416]
    add         rax, r15
    cmp         rax, r15
    jb          .L71
    cmp         rax, qword ptr [rsp + 16]
    ja          .L71
    mov         dword ptr [rsp + 328], edx
    movzx       edi, byte ptr [rbp + 178]
    cmp         r10, rdi
    jbe         .L71
    mov         rax, qword ptr [rsp + 416]
    add         rax, rdi
    cmp         rax, rdi
    jb          .L71
    cmp         rax, qword ptr [rsp + 16]
    ja          .L71
    mov         rdx, qword ptr [rsp + 120]
    mov         rax, rdx
    sub         rax, r9
    setb        cl
    cmp         rdx, qword ptr [rsp + 416]
    seta        dl
    or          dl, cl
    je          .L72
.L71:
    mov         r14, qword ptr [rsp + 16]
.L73:
    mov         r15, qword ptr [rsp + 32]
    jmp         .L74
.L65:
    mov         r14, qword ptr [rsp + 16]
.L74:
    movzx       eax, bl
    lea         rcx, [rip + .C1]
    movsxd      rax, dword ptr [rcx + 4*rax]
    add         rax, rcx
    mov         r8, r9
    jmp         rax
.L72:
    mov         rcx, qword ptr [rsp + 8]
    movzx       edx, byte ptr [rcx + r8]
    add         r8, qword ptr [rsp + 32]
    vpbroadcastb ymm0, byte ptr [rcx + r15]
    vmovdqu     ymmword ptr [rsp + 480], ymm0
    vpbroadcastb ymm0, byte ptr [rcx + rdi]
    vmovdqu     ymmword ptr [rsp + 560], ymm0
    lea         rbp, [r8 + r9]
    mov         ecx, ebp
    neg         ecx
    and         ecx, 63
    je          .L75
    mov         dword ptr [rsp + 336], edx
    mov         rdx, rcx
    mov         ecx, 64
    mov         qword ptr [rsp + 528], rdx
    sub         rcx, rdx
    mov         rdx, r9
    sub         rdx, rcx
    jae         .L76
    cmp         rax, 4096
    jb          .L77
    mov         rax, qword ptr [rsp + 40]
    movzx       edx, word ptr [rax + 176]
    movzx       eax, byte ptr [rax + 178]
    mov         qword ptr [rsp + 240], rax
    mov         ecx, eax
    shl         ecx, 16
    mov         dword ptr [rsp + 64], edx
    or          ecx, edx
    movzx       eax, cl
    shr         ecx, 8
    movzx       ebx, cl
    cmp         r10, rax
    seta        cl
    cmp         r10, rbx
    seta        dl
    and         dl, cl
    cmp         dl, 1
    mov         qword ptr [rsp + 176], rdi
    mov         qword ptr [rsp + 408], r8
    jne         .L78
    lea         rcx, [r9 + rax]
    mov         qword ptr [rsp + 272], rcx
    mov         rcx, qword ptr [rsp + 8]
    movzx       edi, byte ptr [rcx + rax]
    mov         qword ptr [rsp + 368], rbx
    movzx       eax, byte ptr [rcx + rbx]
    mov         dword ptr [rsp + 96], eax
    mov         rdx, qword ptr [rsp + 16]
    cmp         rdx, 63
    ja          .L79
    mov         rbx, r9
    mov         rsi, qword ptr [rsp + 32]
    vzeroupper
    call        r11
    mov         rcx, qword ptr [rsp + 272]
    shrx        rax, rax, rcx
    cmp         r12b, 1
    ja          .L80
    test        rax, rax
    jne         .L80
    xor         edx, edx
    mov         r10, qword ptr [rsp + 48]
    xor         esi, esi
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, rbx
    mov         rdi, qword ptr [rsp + 176]
    mov         ebx, dword ptr [rsp + 64]
    jmp         .L81
.L66:
    mov         rbx, r9
.L67:
    mov         rcx, qword ptr [rsp + 120]
    sub         rcx, rbx
    mov         r14, qword ptr [rsp + 16]
    jae         .L82
.L8:
    mov         r13, r9
.L83:
    movzx       eax, r12b
    lea         rcx, [rip + .C1]
    movsxd      rax, dword ptr [rcx + 4*rax]
    add         rax, rcx
    mov         r8, r13
    mov         r9, r13
    mov         r15, qword ptr [rsp + 32]
    jmp         rax
.L55:
    mov         r12, r9
.L56:
    mov         rdi, qword ptr [rsp + 120]
    sub         rdi, r12
    mov         r14, qword ptr [rsp + 16]
    jae         .L84
.L54:
    mov         r12, r9
.L85:
    movzx       eax, r15b
    lea         rcx, [rip + .C1]
    movsxd      rax, dword ptr [rcx + 4*rax]
    add         rax, rcx
    mov         r8, r12
    mov         r9, r12
    mov         r15, qword ptr [rsp + 32]
    jmp         rax
.L52:
    mov         rax, qword ptr [rsp + 120]
    sub         rax, r9
    mov         ebx, 0
    cmovae      rbx, rax
    mov         rax, qword ptr [rsp + 624]
    cmp         rax, rbx
    cmovb       rbx, rax
    add         rbx, r9
    mov         rax, qword ptr [rsp + 616]
    add         rax, rbx
    mov         rcx, rax
    sub         rcx, r9
    setb        dl
    cmp         rax, r14
    seta        al
    or          al, dl
    jne         .L1
    lea         rdx, [r15 + r9]
    mov         rdi, qword ptr [rsp + 8]
    mov         rsi, r10
    mov         r12, r9
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::two_way::find::<atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>]
    cmp         rax, 1
    jne         .L86
    add         rdx, r12
    mov         rcx, qword ptr [rsp + 24]
    mov         eax, ecx
    and         al, 15
    movzx       eax, al
    mov         qword ptr [rbp + 8*rax], rdx
    inc         cl
    mov         r10, qword ptr [rsp + 48]
    add         rdx, r10
    mov         r9, rdx
    mov         qword ptr [rsp + 24], rcx
    cmp         cl, byte ptr [rbp + 180]
    mov         esi, 0
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    jb          .L1
    jmp         .L32
.L75:
    mov         r12, r9
    mov         rbp, qword ptr [rsp + 40]
    mov         r14, qword ptr [rsp + 16]
    jmp         .L87
.L76:
    mov         rbp, qword ptr [rsp + 40]
    mov         r14, qword ptr [rsp + 16]
    mov         r12, rdx
    jmp         .L88
.L77:
    mov         r12, r9
    mov         rbp, qword ptr [rsp + 40]
    mov         r14, qword ptr [rsp + 16]
    jmp         .L88
.L68:
    xor         eax, eax
    mov         r12, qword ptr [rsp + 24]
    jmp         .L89
.L57:
    xor         eax, eax
    jmp         .L90
.L78:
    xor         edx, edx
    mov         ebx, dword ptr [rsp + 64]
    jmp         .L91
.L69:
    mov         r8, qword ptr [rsp + 400]
    cmp         r12, r8
    mov         rax, r8
    cmovb       rax, r12
    mov         rsi, qword ptr [rsp + 32]
    lea         rcx, [rsi + rax]
    vmovd       xmm0, edi
    vpbroadcastb ymm0, xmm0
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rcx]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rcx + 32]
#NO_APP
    vpmovmskb   ecx, ymm1
    vpmovmskb   edx, ymm0
    shl         rdx, 32
    or          rdx, rcx
    sub         r12d, eax
    shrx        r12, rdx, r12
    add         rbp, r9
    cmp         rbp, r8
    mov         rcx, r8
    cmovb       rcx, rbp
    lea         rax, [rsi + rcx]
    vmovd       xmm0, ebx
    vpbroadcastb ymm0, xmm0
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rax]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rax + 32]
#NO_APP
    vpmovmskb   edx, ymm1
    vpmovmskb   eax, ymm0
    shl         rax, 32
    or          rax, rdx
    sub         rbp, rcx
.L70:
    shrx        rax, rax, rbp
    and         rax, r12
    xor         esi, esi
    mov         r12, qword ptr [rsp + 24]
    mov         r13, qword ptr [rsp + 480]
    mov         edi, dword ptr [rsp + 64]
.L89:
    cmp         r10, 2
    mov         rbp, qword ptr [rsp + 40]
    je          .L92
    cmp         r10, 1
    jne         .L93
    mov         cl, 1
    jmp         .L94
.L92:
    cmp         r15b, dil
    setne       cl
.L94:
    mov         dword ptr [rsp + 64], ecx
    jmp         .L95
.L93:
    mov         dword ptr [rsp + 64], 0
.L95:
    and         r14b, 63
    mov         ecx, 64
    sub         ecx, r14d
    bzhi        r14, rax, rcx
    je          .L96
    movzx       eax, byte ptr [rbp + 180]
    mov         byte ptr [rsp + 240], al
    vmovdqu     xmm0, xmmword ptr [rbp + 152]
    vmovdqa     xmmword ptr [rsp + 368], xmm0
    mov         qword ptr [rsp + 272], r9
    mov         qword ptr [rsp + 128], r9
    jmp         .L97
.L98:
    mov         r12, qword ptr [rsp + 24]
.L99:
    mov         rcx, qword ptr [rsp + 272]
.L100:
    lea         rax, [r14 - 1]
    mov         qword ptr [rsp + 272], rcx
    sub         rcx, r9
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rsi
    and         rcx, rax
    and         r14, rcx
    je          .L101
.L97:
    tzcnt       rdi, r14
    add         rdi, r9
    lea         rax, [rdi + r10]
    cmp         byte ptr [rsp + 64], 0
    je          .L102
.L103:
    mov         ecx, r12d
    and         cl, 15
    movzx       ecx, cl
    mov         qword ptr [rbp + 8*rcx], rdi
    inc         r12b
    cmp         r12b, byte ptr [rsp + 240]
    jae         .L104
    mov         rcx, rax
    jmp         .L100
.L102:
    cmp         rax, qword ptr [rsp + 16]
    ja          .L99
    mov         rcx, qword ptr [rsp + 32]
    add         rcx, rdi
    cmp         r10, 17
    mov         qword ptr [rsp + 96], rdi
    jb          .L105
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
.L106:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L107
    add         rcx, 8
    add         rsi, 8
    lea         rdi, [r10 + rdx]
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L106
    lea         rdi, [r10 + rdx]
    neg         rdx
    jmp         .L108
.L105:
    cmp         r10, 7
    ja          .L109
    cmp         r10, 4
    jae         .L110
    cmp         r10, 2
    jae         .L111
    test        r10, r10
    je          .L103
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 8]
    cmp         byte ptr [rdx], cl
    je          .L103
    mov         qword ptr [rsp + 24], r12
    xor         r8d, r8d
    jmp         .L112
.L107:
    mov         qword ptr [rsp + 24], r12
    xor         r8, rdi
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    sub         r8, rdx
    and         al, 56
    shrx        rcx, rdi, rax
.L113:
    xor         esi, esi
    jmp         .L112
.L109:
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
    mov         rdi, r10
.L108:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L114
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         esi, 0
    mov         r9, qword ptr [rsp + 128]
    mov         rdi, qword ptr [rsp + 96]
    je          .L103
    mov         qword ptr [rsp + 24], r12
    xor         r8, rcx
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 232]
.L115:
    and         al, 56
    shrx        rcx, rcx, rax
    jmp         .L112
.L114:
    mov         qword ptr [rsp + 24], r12
    xor         r9, rsi
    tzcnt       rax, r9
    mov         r8d, eax
    shr         r8d, 3
    add         r8, rdx
    and         al, 56
    shrx        rcx, rsi, rax
    xor         esi, esi
    mov         r9, qword ptr [rsp + 128]
.L112:
    lea         rbx, [r8 + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C2]
    vpinsrq     xmm0, xmm0, rbx, 0
    vmovdqa     xmm1, xmmword ptr [rsp + 368]
    vpaddq      xmm1, xmm1, xmm0
    vmovdqa     xmmword ptr [rsp + 368], xmm1
    vmovdqu     xmmword ptr [rbp + 152], xmm1
    mov         qword ptr [rsp + 56], r8
    cmp         r8, 16
    jb          .L98
    cmp         rbx, 1
    mov         rbp, rbx
    adc         rbp, -1
    mov         r13d, 1
    cmp         rbp, r10
    ja          .L116
    movzx       eax, cl
    mov         dword ptr [rsp + 176], eax
.L117:
    mov         rax, rbp
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbp, rsi
    je          .L116
    mov         r12, r9
    add         rsi, qword ptr [rsp + 8]
    mov         edi, dword ptr [rsp + 176]
    mov         rdx, rbp
    vzeroupper
    call        r11
    test        rax, rax
    jne         .L118
    mov         rcx, r13
    add         rcx, rbp
    mov         rax, rbx
    mov         r13, rcx
    sub         rax, rcx
    mov         ebp, 0
    cmovae      rbp, rax
    mov         r10, qword ptr [rsp + 48]
    cmp         rbp, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, r12
    vmovdqu     ymm10, ymmword ptr [rsp + 336]
    jbe         .L117
    jmp         .L116
.L110:
    mov         rdx, qword ptr [rsp + 8]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + r10 - 4]
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    cmp         esi, edi
    jne         .L119
    add         rcx, r10
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    cmp         ecx, edx
    mov         esi, 0
    mov         rdi, qword ptr [rsp + 96]
    je          .L103
    mov         qword ptr [rsp + 24], r12
    xor         edx, ecx
    tzcnt       eax, edx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 216]
    and         al, 24
    shrx        ecx, ecx, eax
    jmp         .L112
.L118:
    bsr         rax, rax
    xor         rax, 63
    add         r13, rbp
    add         r13, rax
    add         r13, -64
    mov         r10, qword ptr [rsp + 48]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, r12
    vmovdqu     ymm10, ymmword ptr [rsp + 336]
.L116:
    mov         rcx, qword ptr [rsp + 96]
    add         r13, rcx
    shl         rcx, 4
    add         rcx, 4096
    vmovdqa     xmm0, xmmword ptr [rsp + 368]
    vmovq       rax, xmm0
    cmp         rax, rcx
    ja          .L120
    mov         rbp, qword ptr [rsp + 40]
    xor         esi, esi
    mov         rcx, r13
    mov         r12, qword ptr [rsp + 24]
    mov         r13, qword ptr [rsp + 480]
    jmp         .L100
.L111:
    mov         rdx, qword ptr [rsp + 8]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + r10 - 2]
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L121
    add         rcx, r10
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         esi, 0
    mov         rdi, qword ptr [rsp + 96]
    je          .L103
    mov         qword ptr [rsp + 24], r12
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 208]
    jmp         .L115
.L119:
    mov         qword ptr [rsp + 24], r12
    xor         edi, esi
    tzcnt       eax, edi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 24
    shrx        ecx, esi, eax
    jmp         .L113
.L121:
    mov         qword ptr [rsp + 24], r12
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 56
    shrx        rcx, rsi, rax
    jmp         .L113
.L96:
    mov         qword ptr [rsp + 272], r9
.L101:
    mov         qword ptr [rsp + 24], r12
    add         r13, r9
    mov         r9, qword ptr [rsp + 272]
    cmp         r13, r9
    cmova       r9, r13
    mov         rbx, r13
    mov         r8, qword ptr [rsp + 320]
    mov         edi, dword ptr [rsp + 560]
    mov         edx, dword ptr [rsp + 528]
    mov         r12b, 4
    mov         rcx, qword ptr [rsp + 120]
    sub         rcx, rbx
    mov         r14, qword ptr [rsp + 16]
    jb          .L8
.L82:
    mov         dword ptr [rsp + 560], edi
    add         r15, qword ptr [rsp + 32]
    vmovd       xmm0, edx
    vpbroadcastb ymm11, xmm0
    lea         rax, [r8 + rbx]
    mov         qword ptr [rsp + 328], rax
    add         rbx, r15
    mov         qword ptr [rsp + 176], rbx
    mov         rax, qword ptr [rsp + 416]
    lea         rdx, [r8 + rax]
    add         rdx, -256
    mov         qword ptr [rsp + 304], rdx
    lea         r12, [r15 + rax - 256]
    movzx       eax, byte ptr [rbp + 180]
    mov         byte ptr [rsp + 224], al
    mov         rax, qword ptr [rbp + 168]
    mov         qword ptr [rsp + 408], rax
    mov         rax, qword ptr [rbp + 152]
    mov         qword ptr [rsp + 96], rax
    mov         rax, qword ptr [rbp + 160]
    mov         qword ptr [rsp + 480], rax
    mov         qword ptr [rsp + 64], rcx
    mov         qword ptr [rsp + 240], rcx
    vmovdqu     ymmword ptr [rsp + 368], ymm11
    mov         rdi, rcx
    mov         qword ptr [rsp + 168], r12
.L122:
    mov         rbx, qword ptr [rsp + 304]
    mov         rcx, qword ptr [rsp + 328]
    jmp         .L123
.L124:
    mov         rax, rdx
    mov         rdx, qword ptr [rsp + 176]
    mov         r12, rax
    lea         rcx, [rax + 256]
    add         rdi, -256
    mov         rax, rdx
    add         rdx, 256
    add         r15, -256
    mov         qword ptr [rsp + 64], r15
    add         r13, -256
    mov         qword ptr [rsp + 240], r13
    mov         qword ptr [rsp + 176], rdx
    mov         r13, r12
    mov         r12, qword ptr [rsp + 168]
.L125:
#APP
    vpcmpeqb    ymm0, ymm11, ymmword ptr [r13]
    vpcmpeqb    ymm1, ymm11, ymmword ptr [r13 + 32]
#NO_APP
#APP
    vpcmpeqb    ymm2, ymm10, ymmword ptr [rax]
    vpcmpeqb    ymm3, ymm10, ymmword ptr [rax + 32]
#NO_APP
    vpand       ymm5, ymm2, ymm0
    vpand       ymm7, ymm3, ymm1
#APP
    vpcmpeqb    ymm0, ymm11, ymmword ptr [r13 + 64]
    vpcmpeqb    ymm1, ymm11, ymmword ptr [r13 + 96]
#NO_APP
#APP
    vpcmpeqb    ymm2, ymm10, ymmword ptr [rax + 64]
    vpcmpeqb    ymm4, ymm10, ymmword ptr [rax + 96]
#NO_APP
    vpand       ymm3, ymm2, ymm0
    vpand       ymm6, ymm4, ymm1
#APP
    vpcmpeqb    ymm0, ymm11, ymmword ptr [r13 + 128]
    vpcmpeqb    ymm2, ymm11, ymmword ptr [r13 + 160]
#NO_APP
#APP
    vpcmpeqb    ymm1, ymm10, ymmword ptr [rax + 128]
    vpcmpeqb    ymm4, ymm10, ymmword ptr [rax + 160]
#NO_APP
    vpand       ymm1, ymm1, ymm0
    vpand       ymm4, ymm4, ymm2
#APP
    vpcmpeqb    ymm0, ymm11, ymmword ptr [r13 + 192]
    vpcmpeqb    ymm2, ymm11, ymmword ptr [r13 + 224]
#NO_APP
#APP
    vpcmpeqb    ymm8, ymm10, ymmword ptr [rax + 192]
    vpcmpeqb    ymm9, ymm10, ymmword ptr [rax + 224]
#NO_APP
    vpand       ymm0, ymm8, ymm0
    vpand       ymm2, ymm9, ymm2
    vpor        ymm8, ymm7, ymm5
    vpor        ymm9, ymm3, ymm6
    vpor        ymm8, ymm8, ymm9
    vpor        ymm9, ymm1, ymm4
    vpor        ymm9, ymm9, ymm0
    vpor        ymm8, ymm8, ymm9
    vpor        ymm8, ymm8, ymm2
    vpmovmskb   eax, ymm8
    test        eax, eax
    jne         .L126
.L123:
    cmp         rdi, 256
    jae         .L127
    test        rdi, rdi
    je          .L128
    mov         r13, rbx
    mov         rax, r12
    xor         edi, edi
    mov         qword ptr [rsp + 176], rcx
    jmp         .L129
.L127:
    mov         rdx, rcx
    mov         r13, qword ptr [rsp + 240]
    mov         r15, qword ptr [rsp + 64]
    cmp         r15, 256
    setb        al
    cmp         r13, 256
    setb        cl
    or          cl, al
    je          .L124
    mov         r13, rbx
    mov         rax, r12
    xor         edi, edi
    mov         rcx, rdx
    mov         qword ptr [rsp + 176], rdx
.L129:
    mov         qword ptr [rsp + 64], 0
    mov         qword ptr [rsp + 240], 0
    jmp         .L125
.L126:
    mov         qword ptr [rsp + 328], rcx
    mov         qword ptr [rsp + 520], rdi
    vpmovmskb   ecx, ymm7
    shl         rcx, 32
    vpmovmskb   eax, ymm5
    or          rax, rcx
    vpmovmskb   edx, ymm6
    shl         rdx, 32
    vpmovmskb   ecx, ymm3
    or          rcx, rdx
    vpmovmskb   esi, ymm4
    shl         rsi, 32
    vpmovmskb   edx, ymm1
    or          rdx, rsi
    vpmovmskb   edi, ymm2
    shl         rdi, 32
    vpmovmskb   esi, ymm0
    or          rsi, rdi
    mov         qword ptr [rsp + 448], rax
    mov         qword ptr [rsp + 456], rcx
    mov         qword ptr [rsp + 464], rdx
    mov         qword ptr [rsp + 472], rsi
    sub         r13, r8
    blsr        rdi, rax
    blsr        rdi, rdi
    mov         qword ptr [rsp + 112], r13
    mov         qword ptr [rsp + 320], r8
    je          .L130
    blsr        rdi, rsi
    blsr        rdi, rdi
    jne         .L131
.L130:
    xor         edi, edi
    test        rax, rax
    setne       dil
    xor         eax, eax
    test        rcx, rcx
    setne       al
    lea         rax, [rdi + 2*rax]
    xor         ecx, ecx
    test        rdx, rdx
    setne       cl
    lea         rax, [rax + 4*rcx]
    xor         ebx, ebx
    test        rsi, rsi
    setne       bl
    shl         ebx, 3
    xor         esi, esi
    or          rbx, rax
    jne         .L132
.L133:
    mov         rax, qword ptr [rsp + 416]
    mov         rdi, qword ptr [rsp + 520]
    sub         rax, rdi
    sub         rax, qword ptr [rsp + 408]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [rsp + 480]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         r14, qword ptr [rsp + 16]
    mov         r8, qword ptr [rsp + 320]
    mov         r12, qword ptr [rsp + 168]
    jbe         .L122
    jmp         .L134
.L135:
    mov         r9, rdx
    mov         rcx, qword ptr [rsp + 24]
    mov         eax, ecx
    and         al, 15
    movzx       eax, al
    mov         qword ptr [rbp + 8*rax], r15
    inc         cl
    mov         qword ptr [rsp + 24], rcx
    cmp         cl, byte ptr [rsp + 224]
    jae         .L136
.L137:
    mov         r14b, r8b
    shlx        rax, r14, r12
    andn        rbx, rax, rbx
    je          .L133
.L132:
    tzcnt       r12, rbx
    mov         eax, r12d
    shl         eax, 6
    add         rax, r13
    mov         rcx, r9
    sub         rcx, rax
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rsi
    and         rcx, qword ptr [rsp + 8*r12 + 448]
    lea         rdx, [rcx - 1]
    xor         r14d, r14d
    and         rdx, rcx
    sete        r8b
    mov         qword ptr [rsp + 8*r12 + 448], rdx
    cmp         rcx, 1
    jb          .L137
    tzcnt       r15, rcx
    add         r15, rax
    lea         rdx, [r15 + r10]
    cmp         byte ptr [rsp + 560], 0
    jne         .L135
    cmp         r15, rdx
    seta        al
    cmp         rdx, qword ptr [rsp + 16]
    seta        cl
    or          cl, al
    je          .L138
    mov         r13, qword ptr [rsp + 112]
    jmp         .L137
.L138:
    mov         r13, rdx
    mov         rax, qword ptr [rsp + 32]
    add         rax, r15
    cmp         r10, 17
    jb          .L139
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 8]
.L140:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L141
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r10 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L140
    mov         byte ptr [rsp + 128], r8b
    lea         rsi, [r10 + rcx]
    neg         rcx
    jmp         .L142
.L139:
    cmp         r10, 7
    ja          .L143
    cmp         r10, 4
    jae         .L144
    cmp         r10, 2
    jae         .L145
    test        r10, r10
    mov         rdx, r13
    mov         r13, qword ptr [rsp + 112]
    je          .L135
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 8]
    cmp         byte ptr [rcx], al
    je          .L135
    xor         edi, edi
    jmp         .L146
.L141:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edi, eax
    shr         edi, 3
    sub         rdi, rcx
    and         al, 56
    shrx        rax, rsi, rax
.L147:
    xor         esi, esi
    mov         r13, qword ptr [rsp + 112]
    jmp         .L146
.L143:
    mov         byte ptr [rsp + 128], r8b
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 8]
    mov         rsi, r10
.L142:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L148
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         esi, 0
    mov         rdx, r13
    mov         r13, qword ptr [rsp + 112]
    movzx       r8d, byte ptr [rsp + 128]
    je          .L135
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 232]
.L149:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L146
.L148:
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
    and         al, 56
    shrx        rax, rdx, rax
    xor         esi, esi
    mov         r13, qword ptr [rsp + 112]
    movzx       r8d, byte ptr [rsp + 128]
.L146:
    mov         rcx, qword ptr [rsp + 480]
    inc         rcx
    mov         qword ptr [rsp + 480], rcx
    mov         qword ptr [rbp + 160], rcx
    mov         rcx, qword ptr [rsp + 96]
    add         rcx, rdi
    inc         rcx
    mov         qword ptr [rsp + 96], rcx
    mov         qword ptr [rbp + 152], rcx
    cmp         rdi, 16
    mov         qword ptr [rsp + 56], rdi
    jb          .L137
    lea         rbp, [rdi + 1]
    cmp         rbp, 1
    mov         qword ptr [rsp + 128], rbp
    adc         rbp, -1
    mov         r9d, 1
    cmp         rbp, r10
    ja          .L150
    movzx       eax, al
    mov         dword ptr [rsp + 272], eax
.L151:
    mov         rax, rbp
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbp, rsi
    je          .L150
    mov         r14, r15
    mov         r15d, r8d
    mov         r13, r9
    add         rsi, qword ptr [rsp + 8]
    mov         edi, dword ptr [rsp + 272]
    mov         rdx, rbp
    vzeroupper
    call        r11
    test        rax, rax
    jne         .L152
    mov         r9, r13
    add         r9, rbp
    mov         rax, qword ptr [rsp + 128]
    sub         rax, r9
    mov         ebp, 0
    cmovae      rbp, rax
    mov         r10, qword ptr [rsp + 48]
    cmp         rbp, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vmovdqu     ymm10, ymmword ptr [rsp + 336]
    vmovdqu     ymm11, ymmword ptr [rsp + 368]
    mov         r13, qword ptr [rsp + 112]
    mov         r8d, r15d
    mov         r15, r14
    mov         r14d, 0
    jbe         .L151
    jmp         .L150
.L144:
    mov         rcx, qword ptr [rsp + 8]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r10 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L153
    add         rax, r10
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         esi, 0
    mov         rdx, r13
    mov         r13, qword ptr [rsp + 112]
    je          .L135
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 216]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L146
.L152:
    bsr         rax, rax
    xor         rax, 63
    mov         r9, r13
    add         r9, rbp
    add         r9, rax
    add         r9, -64
    mov         r10, qword ptr [rsp + 48]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vmovdqu     ymm10, ymmword ptr [rsp + 336]
    vmovdqu     ymm11, ymmword ptr [rsp + 368]
    mov         r13, qword ptr [rsp + 112]
    mov         r8d, r15d
    mov         r15, r14
    xor         r14d, r14d
.L150:
    add         r9, r15
    shl         r15, 4
    add         r15, 4096
    cmp         qword ptr [rsp + 96], r15
    ja          .L154
    mov         rbp, qword ptr [rsp + 40]
    xor         esi, esi
    jmp         .L137
.L145:
    mov         rcx, qword ptr [rsp + 8]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r10 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L155
    add         rax, r10
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         esi, 0
    mov         rdx, r13
    mov         r13, qword ptr [rsp + 112]
    je          .L135
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 208]
    jmp         .L149
.L153:
    xor         esi, edx
    tzcnt       eax, esi
    mov         edi, eax
    shr         edi, 3
    and         al, 24
    shrx        eax, edx, eax
    jmp         .L147
.L155:
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
    and         al, 56
    shrx        rax, rdx, rax
    jmp         .L147
.L131:
    xor         edx, edx
    xor         esi, esi
    jmp         .L156
.L157:
    mov         r9, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 56]
.L158:
    mov         qword ptr [rsp + 56], r12
    mov         qword ptr [rsp + 24], r9
    mov         rdx, qword ptr [rsp + 312]
    inc         rdx
    cmp         rdx, 4
    mov         r9, qword ptr [rsp + 128]
    mov         r13, qword ptr [rsp + 112]
    je          .L133
.L156:
    mov         rax, rdx
    shl         rax, 6
    add         rax, r13
    mov         r15, rax
    mov         qword ptr [rsp + 128], r9
    mov         rax, r9
    sub         rax, r15
    cmovb       rax, rsi
    cmp         rax, 64
    mov         rcx, -1
    shlx        rbx, rcx, rax
    cmovae      rbx, rsi
    mov         qword ptr [rsp + 312], rdx
    and         rbx, qword ptr [rsp + 8*rdx + 448]
    je          .L157
    cmp         byte ptr [rsp + 560], 0
    mov         r14, qword ptr [rsp + 16]
    mov         r9, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 56]
    je          .L159
    movzx       r8d, byte ptr [rsp + 224]
    jmp         .L160
.L161:
    xor         ecx, ecx
.L162:
    lea         rdx, [rbx - 1]
    and         rdx, rcx
    mov         r9d, eax
    and         rbx, rdx
    je          .L163
.L160:
    tzcnt       rdi, rbx
    add         rdi, r15
    mov         eax, r9d
    and         al, 15
    movzx       eax, al
    mov         qword ptr [rbp + 8*rax], rdi
    lea         eax, [r9 + 1]
    add         rdi, r10
    cmp         al, r8b
    jae         .L164
    mov         rdx, rdi
    mov         ecx, 0
    sub         rdx, r15
    jb          .L165
    mov         rcx, rdx
.L165:
    cmp         rcx, 64
    mov         qword ptr [rsp + 128], rdi
    jae         .L161
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    jmp         .L162
.L159:
    mov         qword ptr [rsp + 528], r15
    jmp         .L166
.L167:
    lea         rax, [rbx - 1]
    mov         rcx, qword ptr [rsp + 128]
    mov         r15, qword ptr [rsp + 528]
    sub         rcx, r15
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rsi
    and         rcx, rax
    and         rbx, rcx
    je          .L158
.L166:
    tzcnt       r13, rbx
    add         r13, r15
    mov         rcx, r13
    add         rcx, r10
    setb        al
    mov         qword ptr [rsp + 272], rcx
    cmp         rcx, r14
    seta        cl
    or          cl, al
    jne         .L167
    mov         rax, qword ptr [rsp + 32]
    add         rax, r13
    cmp         r10, 17
    jb          .L168
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 8]
.L169:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L170
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r10 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L169
    lea         rsi, [r10 + rcx]
    neg         rcx
    jmp         .L171
.L168:
    cmp         r10, 7
    ja          .L172
    cmp         r10, 4
    jae         .L173
    cmp         r10, 2
    jae         .L174
    test        r10, r10
    je          .L175
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 8]
    cmp         byte ptr [rcx], al
    je          .L175
    xor         r12d, r12d
    jmp         .L176
.L170:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r12d, eax
    shr         r12d, 3
    sub         r12, rcx
    and         al, 56
    shrx        rax, rsi, rax
    jmp         .L177
.L172:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 8]
    mov         rsi, r10
.L171:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L178
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         esi, 0
    je          .L175
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         r12d, ecx
    shr         r12d, 3
    add         r12, qword ptr [rsp + 232]
.L179:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L176
.L178:
    xor         r8, rdx
    tzcnt       rax, r8
    mov         r12d, eax
    shr         r12d, 3
    add         r12, rcx
.L180:
    and         al, 56
    shrx        rax, rdx, rax
.L177:
    xor         esi, esi
.L176:
    mov         rcx, qword ptr [rsp + 480]
    inc         rcx
    mov         qword ptr [rsp + 480], rcx
    mov         qword ptr [rbp + 160], rcx
    mov         rcx, qword ptr [rsp + 96]
    add         rcx, r12
    inc         rcx
    mov         qword ptr [rsp + 96], rcx
    mov         qword ptr [rbp + 152], rcx
    cmp         r12, 16
    jb          .L167
    mov         qword ptr [rsp + 24], r9
    mov         qword ptr [rsp + 56], r12
    lea         rbp, [r12 + 1]
    cmp         rbp, 1
    mov         r15, rbp
    adc         rbp, -1
    mov         ecx, 1
    cmp         rbp, r10
    ja          .L181
    movzx       r14d, al
.L182:
    mov         rax, rbp
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbp, rsi
    je          .L181
    mov         r12, rcx
    add         rsi, qword ptr [rsp + 8]
    mov         edi, r14d
    mov         rdx, rbp
    vzeroupper
    call        r11
    test        rax, rax
    jne         .L183
    mov         rcx, r12
    add         rcx, rbp
    mov         rax, r15
    sub         rax, rcx
    mov         ebp, 0
    cmovae      rbp, rax
    mov         r10, qword ptr [rsp + 48]
    cmp         rbp, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vmovdqu     ymm10, ymmword ptr [rsp + 336]
    vmovdqu     ymm11, ymmword ptr [rsp + 368]
    jbe         .L182
    jmp         .L181
.L173:
    mov         rcx, qword ptr [rsp + 8]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r10 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L184
    add         rax, r10
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         esi, 0
    je          .L175
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         r12d, ecx
    shr         r12d, 3
    add         r12, qword ptr [rsp + 216]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L176
.L183:
    bsr         rax, rax
    xor         rax, 63
    mov         rcx, r12
    add         rcx, rbp
    add         rcx, rax
    add         rcx, -64
    mov         r10, qword ptr [rsp + 48]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vmovdqu     ymm10, ymmword ptr [rsp + 336]
    vmovdqu     ymm11, ymmword ptr [rsp + 368]
.L181:
    add         rcx, r13
    shl         r13, 4
    add         r13, 4096
    cmp         qword ptr [rsp + 96], r13
    ja          .L185
    mov         qword ptr [rsp + 128], rcx
    mov         rbp, qword ptr [rsp + 40]
    mov         r14, qword ptr [rsp + 16]
    xor         esi, esi
    mov         r9, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 56]
    jmp         .L167
.L174:
    mov         rcx, qword ptr [rsp + 8]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r10 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L186
    add         rax, r10
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         esi, 0
    jne         .L187
.L175:
    mov         eax, r9d
    and         al, 15
    movzx       eax, al
    mov         qword ptr [rbp + 8*rax], r13
    inc         r9b
    cmp         r9b, byte ptr [rsp + 224]
    jae         .L188
    mov         rax, qword ptr [rsp + 272]
    mov         qword ptr [rsp + 128], rax
    jmp         .L167
.L184:
    xor         esi, edx
    tzcnt       eax, esi
    mov         r12d, eax
    shr         r12d, 3
    and         al, 24
    shrx        eax, edx, eax
    jmp         .L177
.L186:
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         r12d, eax
    shr         r12d, 3
    jmp         .L180
.L187:
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         r12d, ecx
    shr         r12d, 3
    add         r12, qword ptr [rsp + 208]
    jmp         .L179
.L163:
    mov         r9d, eax
    jmp         .L158
.L128:
    mov         rax, qword ptr [rsp + 120]
    cmp         rax, r9
    cmova       r9, rax
    mov         al, 1
    movzx       eax, al
    lea         rcx, [rip + .C1]
    movsxd      rax, dword ptr [rcx + 4*rax]
    add         rax, rcx
    mov         r8, r9
    mov         r15, qword ptr [rsp + 32]
    jmp         rax
.L164:
    inc         r9b
    mov         qword ptr [rsp + 24], r9
    xor         r12d, r12d
    mov         r13, rdi
    jmp         .L83
.L136:
    xor         r12d, r12d
    mov         r14, qword ptr [rsp + 16]
    jmp         .L8
.L58:
    mov         r8, qword ptr [rsp + 400]
    cmp         r12, r8
    mov         rax, r8
    cmovb       rax, r12
    mov         rsi, qword ptr [rsp + 32]
    lea         rcx, [rsi + rax]
    vmovd       xmm0, edi
    vpbroadcastb ymm0, xmm0
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rcx]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rcx + 32]
#NO_APP
    vpmovmskb   ecx, ymm1
    vpmovmskb   edx, ymm0
    shl         rdx, 32
    or          rdx, rcx
    sub         r12d, eax
    shrx        r12, rdx, r12
    test        r12, r12
    je          .L189
    add         rbp, r9
    cmp         rbp, r8
    mov         rcx, r8
    cmovb       rcx, rbp
    lea         rax, [rsi + rcx]
    vmovd       xmm0, dword ptr [rsp + 64]
    vpbroadcastb ymm0, xmm0
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rax]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rax + 32]
#NO_APP
    vpmovmskb   edx, ymm1
    vpmovmskb   eax, ymm0
    shl         rax, 32
    or          rax, rdx
    sub         rbp, rcx
.L60:
    shrx        rax, rax, rbp
    and         rax, r12
    jmp         .L190
.L79:
    mov         rax, qword ptr [rsp + 400]
    mov         rbx, qword ptr [rsp + 272]
    cmp         rbx, rax
    cmovb       rax, rbx
    mov         rcx, qword ptr [rsp + 32]
    add         rcx, rax
    vmovd       xmm0, edi
    vpbroadcastb ymm0, xmm0
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rcx]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rcx + 32]
#NO_APP
    vpmovmskb   ecx, ymm1
    vpmovmskb   edx, ymm0
    shl         rdx, 32
    or          rdx, rcx
    sub         ebx, eax
    shrx        rax, rdx, rbx
    cmp         r12b, 1
    mov         ebx, dword ptr [rsp + 64]
    ja          .L191
    test        rax, rax
    jne         .L191
    xor         edx, edx
    mov         rdi, qword ptr [rsp + 176]
    jmp         .L81
.L104:
    mov         qword ptr [rsp + 24], r12
    xor         r12d, r12d
    mov         r13, rax
    mov         r14, qword ptr [rsp + 16]
    jmp         .L83
.L185:
    mov         r12b, 3
    mov         r13, rcx
    jmp         .L192
.L80:
    mov         qword ptr [rsp + 272], rax
    mov         rax, rbx
    mov         qword ptr [rsp + 128], rbx
    mov         rbx, qword ptr [rsp + 368]
    add         rbx, rax
    mov         edi, dword ptr [rsp + 96]
    mov         rsi, qword ptr [rsp + 32]
    mov         rdx, qword ptr [rsp + 16]
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rcx, rbx
    mov         r9, qword ptr [rsp + 128]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r10, qword ptr [rsp + 48]
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 176]
    mov         ebx, dword ptr [rsp + 64]
    jmp         .L193
.L191:
    mov         qword ptr [rsp + 272], rax
    mov         rdi, qword ptr [rsp + 368]
    add         rdi, r9
    mov         rcx, qword ptr [rsp + 400]
    cmp         rdi, rcx
    cmovb       rcx, rdi
    mov         rax, qword ptr [rsp + 32]
    add         rax, rcx
    vmovd       xmm0, dword ptr [rsp + 96]
    vpbroadcastb ymm0, xmm0
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rax]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rax + 32]
#NO_APP
    vpmovmskb   edx, ymm1
    vpmovmskb   eax, ymm0
    shl         rax, 32
    or          rax, rdx
    sub         rdi, rcx
    mov         rcx, rdi
    mov         rdi, qword ptr [rsp + 176]
.L193:
    shrx        rdx, rax, rcx
    and         rdx, qword ptr [rsp + 272]
.L81:
    mov         rcx, qword ptr [rsp + 240]
    cmp         r10, rcx
    jbe         .L91
    cmp         r12b, 3
    jne         .L91
    test        rdx, rdx
    je          .L91
    mov         qword ptr [rsp + 240], rdx
    lea         rax, [r9 + rcx]
    mov         qword ptr [rsp + 272], rax
    mov         rax, qword ptr [rsp + 8]
    movzx       edi, byte ptr [rax + rcx]
    mov         rdx, qword ptr [rsp + 16]
    cmp         rdx, 64
    jae         .L194
    mov         rsi, qword ptr [rsp + 32]
    mov         rbx, r9
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, rbx
    mov         ebx, dword ptr [rsp + 64]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    xor         esi, esi
    mov         r10, qword ptr [rsp + 48]
    mov         rcx, qword ptr [rsp + 272]
    jmp         .L195
.L59:
    xor         eax, eax
    mov         r10, qword ptr [rsp + 48]
    xor         esi, esi
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r12, qword ptr [rsp + 24]
    mov         r9, r14
    mov         r14d, dword ptr [rsp + 240]
    jmp         .L196
.L189:
    xor         eax, eax
.L190:
    xor         esi, esi
.L90:
    mov         r12, qword ptr [rsp + 24]
.L196:
    cmp         r10, 2
    mov         rbp, qword ptr [rsp + 40]
    je          .L197
    cmp         r10, 1
    jne         .L198
    mov         cl, 1
    jmp         .L199
.L197:
    cmp         bl, r14b
    setne       cl
.L199:
    mov         dword ptr [rsp + 64], ecx
    jmp         .L200
.L198:
    mov         dword ptr [rsp + 64], 0
.L200:
    and         r13b, 63
    mov         ecx, 64
    sub         ecx, r13d
    bzhi        rbx, rax, rcx
    je          .L201
    movzx       eax, byte ptr [rbp + 180]
    mov         byte ptr [rsp + 240], al
    vmovdqu     xmm0, xmmword ptr [rbp + 152]
    vmovdqa     xmmword ptr [rsp + 336], xmm0
    mov         r14, r9
    mov         qword ptr [rsp + 128], r9
    jmp         .L202
.L203:
    mov         r12, qword ptr [rsp + 24]
.L204:
    mov         rcx, r14
.L205:
    lea         rax, [rbx - 1]
    mov         r14, rcx
    sub         rcx, r9
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rsi
    and         rcx, rax
    and         rbx, rcx
    je          .L206
.L202:
    tzcnt       rdi, rbx
    add         rdi, r9
    lea         rax, [rdi + r10]
    cmp         byte ptr [rsp + 64], 0
    je          .L207
.L208:
    mov         ecx, r12d
    and         cl, 15
    movzx       ecx, cl
    mov         qword ptr [rbp + 8*rcx], rdi
    inc         r12b
    cmp         r12b, byte ptr [rsp + 240]
    jae         .L209
    mov         rcx, rax
    jmp         .L205
.L207:
    cmp         rax, qword ptr [rsp + 16]
    ja          .L204
    mov         rcx, qword ptr [rsp + 32]
    add         rcx, rdi
    cmp         r10, 17
    jb          .L210
    mov         r13, rdi
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
.L211:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L212
    add         rcx, 8
    add         rsi, 8
    lea         rdi, [r10 + rdx]
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L211
    lea         rdi, [r10 + rdx]
    neg         rdx
    jmp         .L213
.L210:
    cmp         r10, 7
    ja          .L214
    cmp         r10, 4
    jae         .L215
    cmp         r10, 2
    jae         .L216
    test        r10, r10
    je          .L208
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 8]
    cmp         byte ptr [rdx], cl
    je          .L208
    mov         qword ptr [rsp + 24], r12
    xor         r8d, r8d
    jmp         .L217
.L212:
    mov         qword ptr [rsp + 24], r12
    xor         r8, rdi
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    sub         r8, rdx
    and         al, 56
    shrx        rcx, rdi, rax
.L218:
    xor         esi, esi
    jmp         .L219
.L214:
    mov         r13, rdi
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
    mov         rdi, r10
.L213:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L220
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         esi, 0
    mov         r9, qword ptr [rsp + 128]
    mov         rdi, r13
    je          .L208
    mov         qword ptr [rsp + 24], r12
    xor         r8, rcx
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 232]
.L221:
    and         al, 56
    shrx        rcx, rcx, rax
    jmp         .L217
.L220:
    mov         qword ptr [rsp + 24], r12
    xor         r9, rsi
    tzcnt       rax, r9
    mov         r8d, eax
    shr         r8d, 3
    add         r8, rdx
    and         al, 56
    shrx        rcx, rsi, rax
    xor         esi, esi
    mov         r9, qword ptr [rsp + 128]
.L219:
    mov         rdi, r13
.L217:
    lea         r13, [r8 + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C2]
    vpinsrq     xmm0, xmm0, r13, 0
    vmovdqa     xmm1, xmmword ptr [rsp + 336]
    vpaddq      xmm1, xmm1, xmm0
    vmovdqa     xmmword ptr [rsp + 336], xmm1
    vmovdqu     xmmword ptr [rbp + 152], xmm1
    mov         qword ptr [rsp + 56], r8
    cmp         r8, 16
    jb          .L203
    mov         qword ptr [rsp + 272], rdi
    cmp         r13, 1
    mov         rbp, r13
    adc         rbp, -1
    mov         r12d, 1
    cmp         rbp, r10
    ja          .L222
    movzx       eax, cl
    mov         dword ptr [rsp + 176], eax
.L223:
    mov         rax, rbp
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbp, rsi
    je          .L222
    mov         r14, r9
    add         rsi, qword ptr [rsp + 8]
    mov         edi, dword ptr [rsp + 176]
    mov         rdx, rbp
    vzeroupper
    call        r11
    test        rax, rax
    jne         .L224
    mov         rcx, r12
    add         rcx, rbp
    mov         rax, r13
    mov         r12, rcx
    sub         rax, rcx
    mov         ebp, 0
    cmovae      rbp, rax
    mov         r10, qword ptr [rsp + 48]
    cmp         rbp, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, r14
    jbe         .L223
    jmp         .L222
.L215:
    mov         r13, rdi
    mov         rdx, qword ptr [rsp + 8]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + r10 - 4]
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    cmp         esi, edi
    jne         .L225
    add         rcx, r10
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    cmp         ecx, edx
    mov         esi, 0
    mov         rdi, r13
    je          .L208
    mov         qword ptr [rsp + 24], r12
    xor         edx, ecx
    tzcnt       eax, edx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 216]
    and         al, 24
    shrx        ecx, ecx, eax
    jmp         .L217
.L224:
    bsr         rax, rax
    xor         rax, 63
    add         r12, rbp
    add         r12, rax
    add         r12, -64
    mov         r10, qword ptr [rsp + 48]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, r14
.L222:
    mov         rcx, qword ptr [rsp + 272]
    add         r12, rcx
    shl         rcx, 4
    add         rcx, 4096
    vmovdqa     xmm0, xmmword ptr [rsp + 336]
    vmovq       rax, xmm0
    cmp         rax, rcx
    ja          .L226
    mov         rbp, qword ptr [rsp + 40]
    xor         esi, esi
    mov         rcx, r12
    mov         r12, qword ptr [rsp + 24]
    jmp         .L205
.L216:
    mov         r13, rdi
    mov         rdx, qword ptr [rsp + 8]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + r10 - 2]
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L227
    add         rcx, r10
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         esi, 0
    mov         rdi, r13
    je          .L208
    mov         qword ptr [rsp + 24], r12
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 208]
    jmp         .L221
.L225:
    mov         qword ptr [rsp + 24], r12
    xor         edi, esi
    tzcnt       eax, edi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 24
    shrx        ecx, esi, eax
    jmp         .L218
.L227:
    mov         qword ptr [rsp + 24], r12
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 56
    shrx        rcx, rsi, rax
    jmp         .L218
.L201:
    mov         r14, r9
.L206:
    mov         qword ptr [rsp + 24], r12
    mov         r12, qword ptr [rsp + 96]
    add         r12, r9
    mov         r9, r14
    cmp         r12, r14
    cmova       r9, r12
    mov         r8, qword ptr [rsp + 480]
    mov         edx, dword ptr [rsp + 368]
    mov         rdi, qword ptr [rsp + 120]
    sub         rdi, r12
    mov         r14, qword ptr [rsp + 16]
    jb          .L54
.L84:
    vmovd       xmm0, edx
    vpbroadcastb ymm10, xmm0
    add         r12, r8
    mov         rax, qword ptr [rsp + 416]
    lea         rdx, [r8 + rax]
    add         rdx, -256
    movzx       eax, byte ptr [rbp + 180]
    mov         byte ptr [rsp + 336], al
    mov         rbx, qword ptr [rbp + 168]
    mov         rax, qword ptr [rbp + 152]
    mov         qword ptr [rsp + 240], rax
    mov         rax, qword ptr [rbp + 160]
    mov         qword ptr [rsp + 368], rax
    mov         r13, rdi
    mov         rcx, rdi
    vmovdqu     ymmword ptr [rsp + 64], ymm10
    mov         qword ptr [rsp + 528], rbx
    jmp         .L228
.L229:
    test        rdi, rdi
    je          .L230
.L231:
    mov         r15, rdx
    xor         edi, edi
    xor         r13d, r13d
    xor         ecx, ecx
.L232:
#APP
    vpcmpeqb    ymm6, ymm10, ymmword ptr [r15]
    vpcmpeqb    ymm7, ymm10, ymmword ptr [r15 + 32]
#NO_APP
#APP
    vpcmpeqb    ymm4, ymm10, ymmword ptr [r15 + 64]
    vpcmpeqb    ymm5, ymm10, ymmword ptr [r15 + 96]
#NO_APP
#APP
    vpcmpeqb    ymm2, ymm10, ymmword ptr [r15 + 128]
    vpcmpeqb    ymm3, ymm10, ymmword ptr [r15 + 160]
#NO_APP
#APP
    vpcmpeqb    ymm0, ymm10, ymmword ptr [r15 + 192]
    vpcmpeqb    ymm1, ymm10, ymmword ptr [r15 + 224]
#NO_APP
    vpor        ymm8, ymm7, ymm6
    vpor        ymm9, ymm4, ymm5
    vpor        ymm8, ymm8, ymm9
    vpor        ymm9, ymm2, ymm3
    vpor        ymm9, ymm9, ymm0
    vpor        ymm8, ymm8, ymm9
    vpor        ymm8, ymm8, ymm1
    vpmovmskb   eax, ymm8
    test        eax, eax
    jne         .L233
.L228:
    cmp         rdi, 256
    jb          .L229
    cmp         r13, 256
    setb        al
    cmp         rcx, 256
    mov         rbx, rcx
    setb        cl
    or          cl, al
    jne         .L231
    mov         r15, r12
    add         r12, 256
    add         rdi, -256
    add         r13, -256
    add         rbx, -256
    mov         rcx, rbx
    jmp         .L232
.L233:
    mov         qword ptr [rsp + 328], rcx
    mov         qword ptr [rsp + 224], rdx
    mov         qword ptr [rsp + 168], rdi
    vpmovmskb   ecx, ymm7
    shl         rcx, 32
    vpmovmskb   eax, ymm6
    or          rax, rcx
    vpmovmskb   edx, ymm5
    shl         rdx, 32
    vpmovmskb   ecx, ymm4
    or          rcx, rdx
    vpmovmskb   esi, ymm3
    shl         rsi, 32
    vpmovmskb   edx, ymm2
    or          rdx, rsi
    vpmovmskb   edi, ymm1
    shl         rdi, 32
    vpmovmskb   esi, ymm0
    or          rsi, rdi
    mov         qword ptr [rsp + 448], rax
    mov         qword ptr [rsp + 456], rcx
    mov         qword ptr [rsp + 464], rdx
    mov         qword ptr [rsp + 472], rsi
    sub         r15, r8
    blsr        rdi, rax
    blsr        rdi, rdi
    mov         qword ptr [rsp + 96], r13
    mov         qword ptr [rsp + 480], r8
    mov         qword ptr [rsp + 112], r12
    je          .L234
    blsr        rdi, rsi
    blsr        rdi, rdi
    jne         .L235
.L234:
    xor         edi, edi
    test        rax, rax
    setne       dil
    xor         eax, eax
    test        rcx, rcx
    setne       al
    lea         rax, [rdi + 2*rax]
    xor         ecx, ecx
    test        rdx, rdx
    setne       cl
    lea         rax, [rax + 4*rcx]
    xor         ebx, ebx
    test        rsi, rsi
    setne       bl
    shl         ebx, 3
    xor         esi, esi
    or          rbx, rax
    jne         .L236
.L237:
    mov         rax, qword ptr [rsp + 416]
    mov         rdi, qword ptr [rsp + 168]
    sub         rax, rdi
    mov         rbx, qword ptr [rsp + 528]
    sub         rax, rbx
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [rsp + 368]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         r14, qword ptr [rsp + 16]
    mov         r8, qword ptr [rsp + 480]
    mov         r12, qword ptr [rsp + 112]
    mov         rdx, qword ptr [rsp + 224]
    mov         rcx, qword ptr [rsp + 328]
    jbe         .L228
    jmp         .L238
.L239:
    mov         r9, rdx
    mov         rcx, qword ptr [rsp + 24]
    mov         eax, ecx
    and         al, 15
    movzx       eax, al
    mov         qword ptr [rbp + 8*rax], rdi
    inc         cl
    mov         qword ptr [rsp + 24], rcx
    cmp         cl, byte ptr [rsp + 336]
    jae         .L240
.L241:
    mov         r14b, r8b
    shlx        rax, r14, r12
    andn        rbx, rax, rbx
    je          .L237
.L236:
    tzcnt       r12, rbx
    mov         eax, r12d
    shl         eax, 6
    add         rax, r15
    mov         rcx, r9
    sub         rcx, rax
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rsi
    and         rcx, qword ptr [rsp + 8*r12 + 448]
    lea         rdx, [rcx - 1]
    xor         r14d, r14d
    and         rdx, rcx
    sete        r8b
    mov         qword ptr [rsp + 8*r12 + 448], rdx
    cmp         rcx, 1
    jb          .L241
    tzcnt       rdi, rcx
    add         rdi, rax
    lea         rdx, [rdi + r10]
    cmp         r10, 1
    je          .L239
    cmp         rdi, rdx
    seta        al
    cmp         rdx, qword ptr [rsp + 16]
    seta        cl
    or          cl, al
    je          .L242
    mov         r13, qword ptr [rsp + 96]
    jmp         .L241
.L242:
    mov         r13, rdx
    mov         rax, qword ptr [rsp + 32]
    add         rax, rdi
    cmp         r10, 17
    mov         qword ptr [rsp + 128], rdi
    jb          .L243
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 8]
.L244:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L245
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r10 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L244
    mov         byte ptr [rsp + 176], r8b
    lea         rsi, [r10 + rcx]
    neg         rcx
    jmp         .L246
.L243:
    cmp         r10, 7
    ja          .L247
    cmp         r10, 4
    jae         .L248
    cmp         r10, 2
    jae         .L249
    test        r10, r10
    mov         rdx, r13
    mov         r13, qword ptr [rsp + 96]
    mov         rdi, qword ptr [rsp + 128]
    je          .L239
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 8]
    cmp         byte ptr [rcx], al
    je          .L239
    xor         edi, edi
    jmp         .L250
.L245:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edi, eax
    shr         edi, 3
    sub         rdi, rcx
    and         al, 56
    shrx        rax, rsi, rax
.L251:
    xor         esi, esi
    mov         r13, qword ptr [rsp + 96]
    jmp         .L250
.L247:
    mov         byte ptr [rsp + 176], r8b
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 8]
    mov         rsi, r10
.L246:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L252
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    mov         rcx, rdi
    cmp         rax, rdi
    mov         esi, 0
    mov         rdx, r13
    mov         r13, qword ptr [rsp + 96]
    movzx       r8d, byte ptr [rsp + 176]
    mov         rdi, qword ptr [rsp + 128]
    je          .L239
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 232]
.L253:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L250
.L252:
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
    and         al, 56
    shrx        rax, rdx, rax
    xor         esi, esi
    mov         r13, qword ptr [rsp + 96]
    movzx       r8d, byte ptr [rsp + 176]
.L250:
    mov         rcx, qword ptr [rsp + 368]
    inc         rcx
    mov         qword ptr [rsp + 368], rcx
    mov         qword ptr [rbp + 160], rcx
    mov         rcx, qword ptr [rsp + 240]
    add         rcx, rdi
    inc         rcx
    mov         qword ptr [rsp + 240], rcx
    mov         qword ptr [rbp + 152], rcx
    cmp         rdi, 16
    mov         qword ptr [rsp + 56], rdi
    jb          .L241
    lea         rbp, [rdi + 1]
    cmp         rbp, 1
    mov         qword ptr [rsp + 176], rbp
    adc         rbp, -1
    mov         r9d, 1
    cmp         rbp, r10
    mov         rcx, qword ptr [rsp + 128]
    ja          .L254
    movzx       eax, al
    mov         dword ptr [rsp + 272], eax
.L255:
    mov         rax, rbp
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbp, rsi
    je          .L254
    mov         r14d, r8d
    mov         r13, r9
    add         rsi, qword ptr [rsp + 8]
    mov         edi, dword ptr [rsp + 272]
    mov         rdx, rbp
    vzeroupper
    call        r11
    test        rax, rax
    jne         .L256
    mov         r9, r13
    add         r9, rbp
    mov         rax, qword ptr [rsp + 176]
    sub         rax, r9
    mov         ebp, 0
    cmovae      rbp, rax
    mov         r10, qword ptr [rsp + 48]
    cmp         rbp, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vmovdqu     ymm10, ymmword ptr [rsp + 64]
    mov         r13, qword ptr [rsp + 96]
    mov         r8d, r14d
    mov         r14d, 0
    mov         rcx, qword ptr [rsp + 128]
    jbe         .L255
    jmp         .L254
.L248:
    mov         rcx, qword ptr [rsp + 8]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r10 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L257
    add         rax, r10
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         esi, 0
    mov         rdx, r13
    mov         r13, qword ptr [rsp + 96]
    mov         rdi, qword ptr [rsp + 128]
    je          .L239
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 216]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L250
.L256:
    bsr         rax, rax
    xor         rax, 63
    mov         r9, r13
    add         r9, rbp
    add         r9, rax
    add         r9, -64
    mov         r10, qword ptr [rsp + 48]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vmovdqu     ymm10, ymmword ptr [rsp + 64]
    mov         r13, qword ptr [rsp + 96]
    mov         r8d, r14d
    xor         r14d, r14d
    mov         rcx, qword ptr [rsp + 128]
.L254:
    add         r9, rcx
    shl         rcx, 4
    add         rcx, 4096
    cmp         qword ptr [rsp + 240], rcx
    ja          .L258
    mov         rbp, qword ptr [rsp + 40]
    xor         esi, esi
    jmp         .L241
.L249:
    mov         rcx, qword ptr [rsp + 8]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r10 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L259
    add         rax, r10
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         esi, 0
    mov         rdx, r13
    mov         r13, qword ptr [rsp + 96]
    mov         rdi, qword ptr [rsp + 128]
    je          .L239
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 208]
    jmp         .L253
.L257:
    xor         esi, edx
    tzcnt       eax, esi
    mov         edi, eax
    shr         edi, 3
    and         al, 24
    shrx        eax, edx, eax
    jmp         .L251
.L259:
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
    and         al, 56
    shrx        rax, rdx, rax
    jmp         .L251
.L235:
    xor         edx, edx
    xor         esi, esi
    jmp         .L260
.L261:
    mov         r9, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 56]
.L262:
    mov         qword ptr [rsp + 56], r12
    mov         qword ptr [rsp + 24], r9
    mov         rdx, qword ptr [rsp + 560]
    inc         rdx
    cmp         rdx, 4
    mov         r9, qword ptr [rsp + 128]
    mov         r13, qword ptr [rsp + 96]
    je          .L237
.L260:
    mov         r8, rdx
    shl         r8, 6
    add         r8, r15
    mov         qword ptr [rsp + 128], r9
    mov         rax, r9
    sub         rax, r8
    cmovb       rax, rsi
    cmp         rax, 64
    mov         rcx, -1
    shlx        rbx, rcx, rax
    cmovae      rbx, rsi
    mov         qword ptr [rsp + 560], rdx
    and         rbx, qword ptr [rsp + 8*rdx + 448]
    je          .L261
    cmp         r10, 1
    mov         r14, qword ptr [rsp + 16]
    mov         r9, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 56]
    je          .L263
    mov         qword ptr [rsp + 176], r8
    jmp         .L264
.L265:
    xor         ecx, ecx
.L266:
    lea         rdx, [rbx - 1]
    and         rdx, rcx
    mov         r9d, eax
    and         rbx, rdx
    je          .L267
.L263:
    tzcnt       rcx, rbx
    lea         rax, [rcx + r8]
    mov         edx, r9d
    and         dl, 15
    movzx       edx, dl
    mov         qword ptr [rbp + 8*rdx], rax
    lea         eax, [r9 + 1]
    lea         rdi, [rcx + r8]
    inc         rdi
    cmp         al, byte ptr [rsp + 336]
    jae         .L268
    mov         rdx, rdi
    mov         ecx, 0
    sub         rdx, r8
    jb          .L269
    mov         rcx, rdx
.L269:
    cmp         rcx, 64
    mov         qword ptr [rsp + 128], rdi
    jae         .L265
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    jmp         .L266
.L270:
    mov         eax, r9d
    and         al, 15
    movzx       eax, al
    mov         qword ptr [rbp + 8*rax], r13
    inc         r9b
    cmp         r9b, byte ptr [rsp + 336]
    jae         .L271
    mov         rax, qword ptr [rsp + 272]
    mov         qword ptr [rsp + 128], rax
.L272:
    lea         rax, [rbx - 1]
    mov         rcx, qword ptr [rsp + 128]
    sub         rcx, r8
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rsi
    and         rcx, rax
    and         rbx, rcx
    je          .L262
.L264:
    tzcnt       r13, rbx
    add         r13, r8
    mov         rcx, r13
    add         rcx, r10
    setb        al
    mov         qword ptr [rsp + 272], rcx
    cmp         rcx, r14
    seta        cl
    or          cl, al
    jne         .L272
    mov         rax, qword ptr [rsp + 32]
    add         rax, r13
    cmp         r10, 17
    jb          .L273
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 8]
.L274:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L275
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r10 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L274
    lea         rsi, [r10 + rcx]
    neg         rcx
    jmp         .L276
.L273:
    cmp         r10, 7
    ja          .L277
    cmp         r10, 4
    jae         .L278
    cmp         r10, 2
    jae         .L279
    test        r10, r10
    je          .L270
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 8]
    cmp         byte ptr [rcx], al
    je          .L270
    xor         r12d, r12d
    jmp         .L280
.L275:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r12d, eax
    shr         r12d, 3
    sub         r12, rcx
    and         al, 56
    shrx        rax, rsi, rax
.L281:
    xor         esi, esi
    jmp         .L280
.L277:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 8]
    mov         rsi, r10
.L276:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L282
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         esi, 0
    mov         r8, qword ptr [rsp + 176]
    je          .L270
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         r12d, ecx
    shr         r12d, 3
    add         r12, qword ptr [rsp + 232]
.L283:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L280
.L282:
    xor         r8, rdx
    tzcnt       rax, r8
    mov         r12d, eax
    shr         r12d, 3
    add         r12, rcx
    and         al, 56
    shrx        rax, rdx, rax
    xor         esi, esi
    mov         r8, qword ptr [rsp + 176]
.L280:
    mov         rcx, qword ptr [rsp + 368]
    inc         rcx
    mov         qword ptr [rsp + 368], rcx
    mov         qword ptr [rbp + 160], rcx
    mov         rcx, qword ptr [rsp + 240]
    add         rcx, r12
    inc         rcx
    mov         qword ptr [rsp + 240], rcx
    mov         qword ptr [rbp + 152], rcx
    cmp         r12, 16
    jb          .L272
    mov         qword ptr [rsp + 128], r13
    mov         qword ptr [rsp + 24], r9
    mov         qword ptr [rsp + 56], r12
    lea         rbp, [r12 + 1]
    cmp         rbp, 1
    mov         r13, rbp
    adc         rbp, -1
    mov         r12d, 1
    cmp         rbp, r10
    ja          .L284
    movzx       r14d, al
.L285:
    mov         rax, rbp
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbp, rsi
    je          .L284
    add         rsi, qword ptr [rsp + 8]
    mov         edi, r14d
    mov         rdx, rbp
    vzeroupper
    call        r11
    test        rax, rax
    jne         .L286
    add         r12, rbp
    mov         rax, r13
    sub         rax, r12
    mov         ebp, 0
    cmovae      rbp, rax
    mov         r10, qword ptr [rsp + 48]
    cmp         rbp, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vmovdqu     ymm10, ymmword ptr [rsp + 64]
    mov         r8, qword ptr [rsp + 176]
    jbe         .L285
    jmp         .L284
.L278:
    mov         rcx, qword ptr [rsp + 8]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r10 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L287
    add         rax, r10
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         esi, 0
    je          .L270
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         r12d, ecx
    shr         r12d, 3
    add         r12, qword ptr [rsp + 216]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L280
.L286:
    bsr         rax, rax
    xor         rax, 63
    add         r12, rbp
    add         r12, rax
    add         r12, -64
    mov         r10, qword ptr [rsp + 48]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vmovdqu     ymm10, ymmword ptr [rsp + 64]
    mov         r8, qword ptr [rsp + 176]
.L284:
    mov         rax, qword ptr [rsp + 128]
    add         r12, rax
    shl         rax, 4
    add         rax, 4096
    cmp         qword ptr [rsp + 240], rax
    ja          .L226
    mov         qword ptr [rsp + 128], r12
    mov         rbp, qword ptr [rsp + 40]
    mov         r14, qword ptr [rsp + 16]
    xor         esi, esi
    mov         r9, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 56]
    jmp         .L272
.L279:
    mov         rcx, qword ptr [rsp + 8]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r10 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L288
    add         rax, r10
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         esi, 0
    je          .L270
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         r12d, ecx
    shr         r12d, 3
    add         r12, qword ptr [rsp + 208]
    jmp         .L283
.L287:
    xor         esi, edx
    tzcnt       eax, esi
    mov         r12d, eax
    shr         r12d, 3
    and         al, 24
    shrx        eax, edx, eax
    jmp         .L281
.L288:
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         r12d, eax
    shr         r12d, 3
    and         al, 56
    shrx        rax, rdx, rax
    jmp         .L281
.L267:
    mov         r9d, eax
    jmp         .L262
.L230:
    mov         rax, qword ptr [rsp + 120]
    cmp         rax, r9
    cmova       r9, rax
    mov         al, 1
    movzx       eax, al
    lea         rcx, [rip + .C1]
    movsxd      rax, dword ptr [rcx + 4*rax]
    add         rax, rcx
    mov         r8, r9
    mov         r15, qword ptr [rsp + 32]
    jmp         rax
.L268:
    inc         r9b
    mov         qword ptr [rsp + 24], r9
    xor         r15d, r15d
    mov         r12, rdi
    jmp         .L85
.L240:
    xor         r15d, r15d
    mov         r14, qword ptr [rsp + 16]
    jmp         .L54
.L209:
    mov         qword ptr [rsp + 24], r12
    xor         r15d, r15d
    mov         r12, rax
    mov         r14, qword ptr [rsp + 16]
    jmp         .L85
.L226:
    mov         r15b, 3
    jmp         .L289
.L188:
    mov         qword ptr [rsp + 56], r12
    mov         qword ptr [rsp + 24], r9
    xor         r12d, r12d
    mov         r13, qword ptr [rsp + 272]
    jmp         .L83
.L271:
    mov         qword ptr [rsp + 56], r12
    mov         qword ptr [rsp + 24], r9
    xor         r15d, r15d
    mov         r12, qword ptr [rsp + 272]
    jmp         .L85
.L194:
    mov         rdx, qword ptr [rsp + 400]
    mov         rcx, qword ptr [rsp + 272]
    cmp         rcx, rdx
    cmovb       rdx, rcx
    mov         rax, qword ptr [rsp + 32]
    add         rax, rdx
    vmovd       xmm0, edi
    vpbroadcastb ymm0, xmm0
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rax]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rax + 32]
#NO_APP
    vpmovmskb   edi, ymm1
    vpmovmskb   eax, ymm0
    shl         rax, 32
    or          rax, rdi
    sub         rcx, rdx
.L195:
    shrx        rax, rax, rcx
    mov         rdx, qword ptr [rsp + 240]
    and         rdx, rax
    mov         rdi, qword ptr [rsp + 176]
.L91:
    cmp         r10, 3
    je          .L290
    cmp         r10, 2
    je          .L291
    cmp         r10, 1
    jne         .L292
    mov         al, 1
    mov         dword ptr [rsp + 240], eax
    jmp         .L293
.L291:
    cmp         r14b, bl
    setne       al
    mov         dword ptr [rsp + 240], eax
    jmp         .L293
.L290:
    cmp         r12b, 3
    setae       al
    cmp         r14b, bl
    setne       cl
    cmp         r13b, bl
    mov         rbx, rdx
    setne       dl
    and         dl, cl
    cmp         r14b, r13b
    setne       cl
    and         cl, al
    and         cl, dl
    mov         rdx, rbx
    mov         dword ptr [rsp + 240], ecx
    jmp         .L293
.L292:
    mov         dword ptr [rsp + 240], 0
.L293:
    mov         r14, qword ptr [rsp + 16]
    and         bpl, 63
    mov         eax, 64
    sub         eax, ebp
    bzhi        r12, rdx, rax
    je          .L294
    mov         rbp, qword ptr [rsp + 40]
    movzx       eax, byte ptr [rbp + 180]
    mov         byte ptr [rsp + 272], al
    vmovdqu     xmm0, xmmword ptr [rbp + 152]
    vmovdqa     xmmword ptr [rsp + 96], xmm0
    mov         rbx, r9
    mov         qword ptr [rsp + 128], r9
    jmp         .L295
.L296:
    mov         r14, qword ptr [rsp + 16]
.L297:
    mov         rcx, rbx
.L298:
    lea         rax, [r12 - 1]
    mov         rbx, rcx
    sub         rcx, r9
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rsi
    and         rcx, rax
    and         r12, rcx
    je          .L299
.L295:
    tzcnt       r13, r12
    add         r13, r9
    lea         rax, [r10 + r13]
    cmp         byte ptr [rsp + 240], 0
    je          .L300
.L301:
    mov         rdx, qword ptr [rsp + 24]
    mov         ecx, edx
    and         cl, 15
    movzx       ecx, cl
    mov         qword ptr [rbp + 8*rcx], r13
    inc         dl
    mov         qword ptr [rsp + 24], rdx
    cmp         dl, byte ptr [rsp + 272]
    jae         .L302
    mov         rcx, rax
    jmp         .L298
.L300:
    mov         qword ptr [rsp + 64], r13
    cmp         rax, r14
    ja          .L297
    mov         rcx, qword ptr [rsp + 32]
    mov         rdx, qword ptr [rsp + 64]
    add         rcx, rdx
    cmp         r10, 17
    jb          .L303
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
.L304:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L305
    add         rcx, 8
    add         rsi, 8
    lea         rdi, [r10 + rdx]
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L304
    lea         rdi, [r10 + rdx]
    neg         rdx
    jmp         .L306
.L303:
    cmp         r10, 7
    ja          .L307
    cmp         r10, 4
    jae         .L308
    cmp         r10, 2
    jae         .L309
    test        r10, r10
    mov         r13, qword ptr [rsp + 64]
    je          .L301
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 8]
    cmp         byte ptr [rdx], cl
    je          .L301
    xor         r8d, r8d
    jmp         .L310
.L305:
    xor         r8, rdi
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    sub         r8, rdx
    and         al, 56
    shrx        rcx, rdi, rax
.L311:
    xor         esi, esi
    jmp         .L312
.L307:
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 8]
    mov         rdi, r10
.L306:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L313
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         esi, 0
    mov         r9, qword ptr [rsp + 128]
    mov         rdi, qword ptr [rsp + 176]
    mov         r13, qword ptr [rsp + 64]
    je          .L301
    xor         r8, rcx
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 232]
.L314:
    and         al, 56
    shrx        rcx, rcx, rax
    jmp         .L310
.L313:
    xor         r9, rsi
    tzcnt       rax, r9
    mov         r8d, eax
    shr         r8d, 3
    add         r8, rdx
    and         al, 56
    shrx        rcx, rsi, rax
    xor         esi, esi
    mov         r9, qword ptr [rsp + 128]
.L312:
    mov         rdi, qword ptr [rsp + 176]
.L310:
    lea         r14, [r8 + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C2]
    vpinsrq     xmm0, xmm0, r14, 0
    vmovdqa     xmm1, xmmword ptr [rsp + 96]
    vpaddq      xmm1, xmm1, xmm0
    vmovdqa     xmmword ptr [rsp + 96], xmm1
    vmovdqu     xmmword ptr [rbp + 152], xmm1
    mov         qword ptr [rsp + 56], r8
    cmp         r8, 16
    jb          .L296
    cmp         r14, 1
    mov         rbp, r14
    adc         rbp, -1
    mov         r13d, 1
    cmp         rbp, r10
    mov         rdx, qword ptr [rsp + 64]
    ja          .L315
    movzx       eax, cl
    mov         dword ptr [rsp + 368], eax
.L316:
    mov         rax, rbp
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbp, rsi
    je          .L315
    mov         rbx, r9
    add         rsi, qword ptr [rsp + 8]
    mov         edi, dword ptr [rsp + 368]
    mov         rdx, rbp
    vzeroupper
    call        r11
    test        rax, rax
    jne         .L317
    mov         rcx, r13
    add         rcx, rbp
    mov         rax, r14
    mov         r13, rcx
    sub         rax, rcx
    mov         ebp, 0
    cmovae      rbp, rax
    mov         r10, qword ptr [rsp + 48]
    cmp         rbp, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, rbx
    mov         rdi, qword ptr [rsp + 176]
    mov         rdx, qword ptr [rsp + 64]
    jbe         .L316
    jmp         .L315
.L308:
    mov         rdx, qword ptr [rsp + 8]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + r10 - 4]
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    cmp         esi, edi
    jne         .L318
    add         rcx, r10
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    cmp         ecx, edx
    mov         esi, 0
    mov         rdi, qword ptr [rsp + 176]
    mov         r13, qword ptr [rsp + 64]
    je          .L301
    xor         edx, ecx
    tzcnt       eax, edx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 216]
    and         al, 24
    shrx        ecx, ecx, eax
    jmp         .L310
.L317:
    bsr         rax, rax
    xor         rax, 63
    add         r13, rbp
    add         r13, rax
    add         r13, -64
    mov         r10, qword ptr [rsp + 48]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, rbx
    mov         rdi, qword ptr [rsp + 176]
    mov         rdx, qword ptr [rsp + 64]
.L315:
    add         r13, rdx
    shl         rdx, 4
    add         rdx, 4096
    vmovdqa     xmm0, xmmword ptr [rsp + 96]
    vmovq       rax, xmm0
    cmp         rax, rdx
    ja          .L319
    mov         rbp, qword ptr [rsp + 40]
    mov         r14, qword ptr [rsp + 16]
    xor         esi, esi
    mov         rcx, r13
    jmp         .L298
.L309:
    mov         rdx, qword ptr [rsp + 8]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + r10 - 2]
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L320
    add         rcx, r10
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         esi, 0
    mov         rdi, qword ptr [rsp + 176]
    mov         r13, qword ptr [rsp + 64]
    je          .L301
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 208]
    jmp         .L314
.L318:
    xor         edi, esi
    tzcnt       eax, edi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 24
    shrx        ecx, esi, eax
    jmp         .L311
.L320:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 56
    shrx        rcx, rsi, rax
    jmp         .L311
.L294:
    mov         rbx, r9
    mov         rbp, qword ptr [rsp + 40]
.L299:
    mov         r12, qword ptr [rsp + 528]
    add         r12, r9
    mov         r9, rbx
    cmp         r12, rbx
    cmova       r9, r12
    mov         r8, qword ptr [rsp + 408]
    mov         bl, 4
.L88:
    mov         edx, dword ptr [rsp + 336]
.L87:
    mov         r13, qword ptr [rsp + 120]
    sub         r13, r12
    jb          .L73
    mov         rax, qword ptr [rsp + 32]
    add         r15, rax
    add         rdi, rax
    vmovd       xmm0, edx
    vpbroadcastb ymm0, xmm0
    vmovdqu     ymmword ptr [rsp + 528], ymm0
    lea         rax, [r8 + r12]
    mov         qword ptr [rsp + 368], rax
    lea         rax, [r15 + r12]
    mov         qword ptr [rsp + 96], rax
    add         r12, rdi
    mov         rax, qword ptr [rsp + 416]
    lea         rcx, [r8 + rax]
    add         rcx, -256
    mov         qword ptr [rsp + 112], rcx
    lea         rcx, [r15 + rax - 256]
    mov         qword ptr [rsp + 168], rcx
    lea         rax, [rdi + rax - 256]
    mov         qword ptr [rsp + 224], rax
    movzx       eax, byte ptr [rbp + 180]
    mov         byte ptr [rsp + 320], al
    mov         rax, qword ptr [rbp + 144]
    mov         qword ptr [rsp + 520], rax
    mov         rax, qword ptr [rbp + 152]
    mov         qword ptr [rsp + 304], rax
    mov         rax, qword ptr [rbp + 168]
    mov         qword ptr [rsp + 608], rax
    mov         rax, qword ptr [rbp + 160]
    mov         qword ptr [rsp + 312], rax
    mov         rdi, r13
    mov         rbx, r13
    mov         rdx, r12
    jmp         .L321
.L322:
    test        r13, r13
    je          .L323
.L324:
    mov         r15, qword ptr [rsp + 112]
    mov         rax, qword ptr [rsp + 168]
    mov         rcx, qword ptr [rsp + 224]
    xor         r13d, r13d
    mov         rdx, qword ptr [rsp + 368]
    mov         qword ptr [rsp + 96], rdx
    xor         edi, edi
    xor         ebx, ebx
.L325:
    vmovups     ymm6, ymmword ptr [rsp + 528]
#APP
    vpcmpeqb    ymm1, ymm6, ymmword ptr [r15]
    vpcmpeqb    ymm0, ymm6, ymmword ptr [r15 + 32]
#NO_APP
    vmovups     ymmword ptr [rsp + 64], ymm1
    vmovups     ymmword ptr [rsp + 128], ymm0
    vmovups     ymm0, ymmword ptr [rsp + 480]
#APP
    vpcmpeqb    ymm2, ymm0, ymmword ptr [rax]
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rax + 32]
#NO_APP
    vmovups     ymmword ptr [rsp + 176], ymm2
    vmovups     ymmword ptr [rsp + 240], ymm1
    vmovups     ymm13, ymmword ptr [rsp + 560]
#APP
    vpcmpeqb    ymm2, ymm13, ymmword ptr [rcx]
    vpcmpeqb    ymm1, ymm13, ymmword ptr [rcx + 32]
#NO_APP
    vmovups     ymmword ptr [rsp + 272], ymm2
    vmovups     ymmword ptr [rsp + 336], ymm1
#APP
    vpcmpeqb    ymm8, ymm6, ymmword ptr [r15 + 64]
    vpcmpeqb    ymm1, ymm6, ymmword ptr [r15 + 96]
#NO_APP
    vmovups     ymmword ptr [rsp + 416], ymm1
#APP
    vpcmpeqb    ymm12, ymm0, ymmword ptr [rax + 64]
    vpcmpeqb    ymm5, ymm0, ymmword ptr [rax + 96]
#NO_APP
#APP
    vpcmpeqb    ymm14, ymm13, ymmword ptr [rcx + 64]
    vpcmpeqb    ymm15, ymm13, ymmword ptr [rcx + 96]
#NO_APP
#APP
    vpcmpeqb    ymm3, ymm6, ymmword ptr [r15 + 128]
    vpcmpeqb    ymm4, ymm6, ymmword ptr [r15 + 160]
#NO_APP
#APP
    vpcmpeqb    ymm2, ymm0, ymmword ptr [rax + 128]
    vpcmpeqb    ymm7, ymm0, ymmword ptr [rax + 160]
#NO_APP
#APP
    vpcmpeqb    ymm9, ymm13, ymmword ptr [rcx + 128]
    vpcmpeqb    ymm11, ymm13, ymmword ptr [rcx + 160]
#NO_APP
#APP
    vpcmpeqb    ymm1, ymm6, ymmword ptr [r15 + 192]
    vpcmpeqb    ymm10, ymm6, ymmword ptr [r15 + 224]
#NO_APP
#APP
    vpcmpeqb    ymm6, ymm0, ymmword ptr [rax + 192]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rax + 224]
#NO_APP
    vpand       ymm1, ymm6, ymm1
    vpand       ymm0, ymm10, ymm0
#APP
    vpcmpeqb    ymm6, ymm13, ymmword ptr [rcx + 192]
    vpcmpeqb    ymm10, ymm13, ymmword ptr [rcx + 224]
#NO_APP
    vpand       ymm13, ymm6, ymm1
    vpand       ymm1, ymm10, ymm0
    vpand       ymm0, ymm2, ymm3
    vpand       ymm2, ymm9, ymm0
    vpand       ymm0, ymm7, ymm4
    vpand       ymm3, ymm11, ymm0
    vpand       ymm0, ymm12, ymm8
    vpand       ymm4, ymm14, ymm0
    vpand       ymm0, ymm5, ymmword ptr [rsp + 416]
    vpand       ymm8, ymm15, ymm0
    vmovdqu     ymm0, ymmword ptr [rsp + 176]
    vpand       ymm0, ymm0, ymmword ptr [rsp + 64]
    vpand       ymm6, ymm0, ymmword ptr [rsp + 272]
    vmovdqu     ymm0, ymmword ptr [rsp + 240]
    vpand       ymm0, ymm0, ymmword ptr [rsp + 128]
    vpand       ymm5, ymm0, ymmword ptr [rsp + 336]
    vpor        ymm0, ymm5, ymm6
    vpor        ymm7, ymm8, ymm4
    vpor        ymm0, ymm0, ymm7
    vpor        ymm7, ymm2, ymm3
    vpor        ymm7, ymm13, ymm7
    vpor        ymm0, ymm0, ymm7
    vpor        ymm0, ymm0, ymm1
    vpmovmskb   eax, ymm0
    test        eax, eax
    jne         .L326
.L321:
    cmp         r13, 256
    jb          .L322
    cmp         rdi, 256
    setb        al
    cmp         rbx, 256
    setb        cl
    or          cl, al
    jne         .L324
    mov         rax, qword ptr [rsp + 368]
    mov         qword ptr [rsp + 128], rax
    mov         r12, r8
    lea         r8, [rax + 256]
    add         r13, -256
    mov         rcx, qword ptr [rsp + 96]
    mov         rax, rcx
    lea         rsi, [rcx + 256]
    add         rdi, -256
    add         rbx, -256
    mov         rcx, rdx
    add         rdx, 256
    mov         qword ptr [rsp + 368], r8
    mov         r8, r12
    mov         qword ptr [rsp + 96], rsi
    xor         esi, esi
    mov         r15, qword ptr [rsp + 128]
    jmp         .L325
.L326:
    mov         r14, rdx
    mov         qword ptr [rsp + 416], rbx
    mov         qword ptr [rsp + 64], rdi
    vpmovmskb   ecx, ymm5
    shl         rcx, 32
    vpmovmskb   eax, ymm6
    or          rax, rcx
    vpmovmskb   edx, ymm8
    shl         rdx, 32
    vpmovmskb   ecx, ymm4
    or          rcx, rdx
    vpmovmskb   esi, ymm3
    shl         rsi, 32
    vpmovmskb   edx, ymm2
    or          rdx, rsi
    vpmovmskb   edi, ymm1
    shl         rdi, 32
    vpmovmskb   esi, ymm13
    or          rsi, rdi
    mov         qword ptr [rsp + 448], rax
    mov         qword ptr [rsp + 456], rcx
    mov         qword ptr [rsp + 464], rdx
    mov         qword ptr [rsp + 472], rsi
    mov         qword ptr [rsp + 408], r8
    sub         r15, r8
    blsr        rdi, rax
    blsr        rdi, rdi
    mov         qword ptr [rsp + 592], r13
    mov         qword ptr [rsp + 600], r14
    je          .L327
    blsr        rdi, rsi
    blsr        rdi, rdi
    jne         .L328
.L327:
    xor         edi, edi
    test        rax, rax
    setne       dil
    xor         eax, eax
    test        rcx, rcx
    setne       al
    lea         rax, [rdi + 2*rax]
    xor         ecx, ecx
    test        rdx, rdx
    setne       cl
    lea         rax, [rax + 4*rcx]
    xor         ebx, ebx
    test        rsi, rsi
    setne       bl
    shl         ebx, 3
    xor         esi, esi
    or          rbx, rax
    je          .L329
    mov         rdi, qword ptr [rsp + 64]
    jmp         .L330
.L331:
    mov         rdi, qword ptr [rsp + 64]
    movzx       r13d, byte ptr [rsp + 128]
.L332:
    mov         r14b, r13b
    shlx        rax, r14, r12
    andn        rbx, rax, rbx
    je          .L333
.L330:
    tzcnt       r12, rbx
    mov         eax, r12d
    shl         eax, 6
    add         rax, r15
    mov         rcx, r9
    sub         rcx, rax
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rsi
    and         rcx, qword ptr [rsp + 8*r12 + 448]
    lea         rdx, [rcx - 1]
    xor         r14d, r14d
    and         rdx, rcx
    sete        r13b
    mov         qword ptr [rsp + 8*r12 + 448], rdx
    cmp         rcx, 1
    jb          .L332
    tzcnt       r8, rcx
    add         r8, rax
    lea         rdx, [r8 + r10]
    cmp         byte ptr [rsp + 328], 0
    je          .L334
.L335:
    mov         r9, rdx
    mov         rcx, qword ptr [rsp + 24]
    mov         eax, ecx
    and         al, 15
    movzx       eax, al
    mov         qword ptr [rbp + 8*rax], r8
    inc         cl
    mov         qword ptr [rsp + 24], rcx
    cmp         cl, byte ptr [rsp + 320]
    jae         .L336
.L337:
    mov         rdi, qword ptr [rsp + 64]
    jmp         .L332
.L334:
    mov         byte ptr [rsp + 128], r13b
    cmp         r8, rdx
    seta        al
    cmp         rdx, qword ptr [rsp + 16]
    seta        cl
    or          cl, al
    jne         .L331
    mov         r13, rdx
    mov         rax, qword ptr [rsp + 32]
    add         rax, r8
    cmp         r10, 17
    mov         qword ptr [rsp + 336], r8
    jb          .L338
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 8]
.L339:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L340
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r10 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L339
    lea         rsi, [r10 + rcx]
    neg         rcx
    jmp         .L341
.L338:
    cmp         r10, 7
    ja          .L342
    cmp         r10, 4
    jae         .L343
    cmp         r10, 2
    jae         .L344
    test        r10, r10
    mov         rdx, r13
    movzx       r13d, byte ptr [rsp + 128]
    je          .L335
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 8]
    cmp         byte ptr [rcx], al
    je          .L335
    xor         edi, edi
    jmp         .L345
.L340:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edi, eax
    shr         edi, 3
    sub         rdi, rcx
    and         al, 56
    shrx        rax, rsi, rax
    jmp         .L346
.L342:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 8]
    mov         rsi, r10
.L341:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L347
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         esi, 0
    mov         rdx, r13
    movzx       r13d, byte ptr [rsp + 128]
    mov         r8, qword ptr [rsp + 336]
    je          .L335
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 232]
.L348:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L345
.L347:
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
.L349:
    and         al, 56
    shrx        rax, rdx, rax
.L346:
    xor         esi, esi
    movzx       r13d, byte ptr [rsp + 128]
.L345:
    mov         rcx, qword ptr [rsp + 312]
    inc         rcx
    mov         qword ptr [rsp + 312], rcx
    mov         qword ptr [rbp + 160], rcx
    mov         rcx, qword ptr [rsp + 304]
    add         rcx, rdi
    inc         rcx
    mov         qword ptr [rsp + 304], rcx
    mov         qword ptr [rbp + 152], rcx
    cmp         rdi, 16
    mov         qword ptr [rsp + 56], rdi
    jb          .L337
    lea         rbp, [rdi + 1]
    cmp         rbp, 1
    mov         qword ptr [rsp + 240], rbp
    adc         rbp, -1
    mov         r9d, 1
    cmp         rbp, r10
    mov         rdi, qword ptr [rsp + 64]
    ja          .L350
    movzx       eax, al
    mov         dword ptr [rsp + 176], eax
.L351:
    mov         rax, rbp
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbp, rsi
    je          .L350
    mov         r13, r9
    add         rsi, qword ptr [rsp + 8]
    mov         edi, dword ptr [rsp + 176]
    mov         rdx, rbp
    vzeroupper
    call        r11
    test        rax, rax
    jne         .L352
    mov         r9, r13
    add         r9, rbp
    mov         rax, qword ptr [rsp + 240]
    sub         rax, r9
    mov         ebp, 0
    cmovae      rbp, rax
    mov         r10, qword ptr [rsp + 48]
    cmp         rbp, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rdi, qword ptr [rsp + 64]
    movzx       r13d, byte ptr [rsp + 128]
    jbe         .L351
    jmp         .L350
.L343:
    mov         rcx, qword ptr [rsp + 8]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r10 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L353
    add         rax, r10
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         esi, 0
    mov         rdx, r13
    movzx       r13d, byte ptr [rsp + 128]
    mov         r8, qword ptr [rsp + 336]
    je          .L335
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 216]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L345
.L352:
    bsr         rax, rax
    xor         rax, 63
    mov         r9, r13
    add         r9, rbp
    add         r9, rax
    add         r9, -64
    mov         r10, qword ptr [rsp + 48]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rdi, qword ptr [rsp + 64]
    movzx       r13d, byte ptr [rsp + 128]
.L350:
    mov         rax, qword ptr [rsp + 336]
    add         r9, rax
    shl         rax, 4
    add         rax, 4096
    cmp         qword ptr [rsp + 304], rax
    ja          .L354
    mov         rbp, qword ptr [rsp + 40]
    xor         esi, esi
    jmp         .L332
.L344:
    mov         rcx, qword ptr [rsp + 8]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r10 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L355
    add         rax, r10
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         esi, 0
    mov         rdx, r13
    movzx       r13d, byte ptr [rsp + 128]
    mov         r8, qword ptr [rsp + 336]
    je          .L335
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 208]
    jmp         .L348
.L353:
    xor         esi, edx
    tzcnt       eax, esi
    mov         edi, eax
    shr         edi, 3
    and         al, 24
    shrx        eax, edx, eax
    jmp         .L346
.L355:
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
    jmp         .L349
.L329:
    mov         rdi, qword ptr [rsp + 64]
.L333:
    mov         rax, qword ptr [rsp + 520]
    mov         r13, qword ptr [rsp + 592]
    sub         rax, r13
    sub         rax, qword ptr [rsp + 608]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [rsp + 312]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         r14, qword ptr [rsp + 16]
    mov         r8, qword ptr [rsp + 408]
    mov         rdx, qword ptr [rsp + 600]
    mov         rbx, qword ptr [rsp + 416]
    jbe         .L321
    jmp         .L356
.L328:
    xor         r13d, r13d
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 64]
    jmp         .L357
.L358:
    mov         qword ptr [rsp + 176], r13
    mov         r9, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 56]
.L359:
    mov         qword ptr [rsp + 56], r12
    mov         qword ptr [rsp + 24], r9
    mov         r13, qword ptr [rsp + 176]
    inc         r13
    cmp         r13, 4
    mov         r9, qword ptr [rsp + 128]
    je          .L333
.L357:
    mov         r8, r13
    shl         r8, 6
    add         r8, r15
    mov         qword ptr [rsp + 128], r9
    mov         rax, r9
    sub         rax, r8
    cmovb       rax, rsi
    cmp         rax, 64
    mov         rcx, -1
    shlx        rbx, rcx, rax
    cmovae      rbx, rsi
    and         rbx, qword ptr [rsp + 8*r13 + 448]
    je          .L358
    cmp         byte ptr [rsp + 328], 0
    mov         r14, qword ptr [rsp + 16]
    mov         r9, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 56]
    mov         qword ptr [rsp + 240], r8
    jne         .L360
    mov         qword ptr [rsp + 176], r13
    jmp         .L361
.L362:
    xor         ecx, ecx
.L363:
    lea         rdx, [rbx - 1]
    and         rdx, rcx
    mov         r9d, eax
    and         rbx, rdx
    je          .L364
.L360:
    mov         r8, r12
    tzcnt       rdi, rbx
    mov         r12, qword ptr [rsp + 240]
    add         rdi, r12
    mov         eax, r9d
    and         al, 15
    movzx       eax, al
    mov         qword ptr [rbp + 8*rax], rdi
    lea         eax, [r9 + 1]
    add         rdi, r10
    cmp         al, byte ptr [rsp + 320]
    jae         .L365
    mov         rdx, rdi
    mov         ecx, 0
    sub         rdx, r12
    jb          .L366
    mov         rcx, rdx
.L366:
    cmp         rcx, 64
    mov         r12, r8
    mov         qword ptr [rsp + 128], rdi
    jae         .L362
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    jmp         .L363
.L367:
    bsr         rax, rax
    xor         rax, 63
    add         r12, rbp
    add         r12, rax
    add         r12, -64
    mov         r10, qword ptr [rsp + 48]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rdi, qword ptr [rsp + 64]
    mov         r8, qword ptr [rsp + 240]
.L368:
    mov         rax, qword ptr [rsp + 128]
    add         r12, rax
    shl         rax, 4
    add         rax, 4096
    cmp         qword ptr [rsp + 304], rax
    ja          .L369
    mov         qword ptr [rsp + 128], r12
    mov         rbp, qword ptr [rsp + 40]
    mov         r14, qword ptr [rsp + 16]
    xor         esi, esi
    mov         r9, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 56]
.L370:
    lea         rax, [rbx - 1]
    mov         rcx, qword ptr [rsp + 128]
    sub         rcx, r8
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rsi
    and         rcx, rax
    and         rbx, rcx
    je          .L359
.L361:
    tzcnt       r13, rbx
    add         r13, r8
    mov         rcx, r13
    add         rcx, r10
    setb        al
    mov         qword ptr [rsp + 272], rcx
    cmp         rcx, r14
    seta        cl
    or          cl, al
    jne         .L370
    mov         rax, qword ptr [rsp + 32]
    add         rax, r13
    cmp         r10, 17
    jb          .L371
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 8]
.L372:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L373
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r10 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L372
    lea         rsi, [r10 + rcx]
    neg         rcx
    jmp         .L374
.L371:
    cmp         r10, 7
    ja          .L375
    cmp         r10, 4
    jae         .L376
    cmp         r10, 2
    jae         .L377
    test        r10, r10
    je          .L378
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 8]
    cmp         byte ptr [rcx], al
    je          .L378
    xor         r12d, r12d
    jmp         .L379
.L373:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r12d, eax
    shr         r12d, 3
    sub         r12, rcx
    and         al, 56
    shrx        rax, rsi, rax
.L380:
    xor         esi, esi
    jmp         .L379
.L375:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 8]
    mov         rsi, r10
.L374:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L381
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         esi, 0
    mov         r8, qword ptr [rsp + 240]
    je          .L378
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         r12d, ecx
    shr         r12d, 3
    add         r12, qword ptr [rsp + 232]
.L382:
    and         cl, 56
    shrx        rax, rax, rcx
.L379:
    mov         rdi, qword ptr [rsp + 64]
    jmp         .L383
.L381:
    xor         r8, rdx
    tzcnt       rax, r8
    mov         r12d, eax
    shr         r12d, 3
    add         r12, rcx
    and         al, 56
    shrx        rax, rdx, rax
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 64]
    mov         r8, qword ptr [rsp + 240]
    jmp         .L383
.L376:
    mov         rcx, qword ptr [rsp + 8]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r10 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L384
    add         rax, r10
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         esi, 0
    je          .L378
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         r12d, ecx
    shr         r12d, 3
    add         r12, qword ptr [rsp + 216]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L379
.L377:
    mov         rcx, qword ptr [rsp + 8]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r10 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L385
    add         rax, r10
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         esi, 0
    jne         .L386
.L378:
    mov         eax, r9d
    and         al, 15
    movzx       eax, al
    mov         qword ptr [rbp + 8*rax], r13
    inc         r9b
    cmp         r9b, byte ptr [rsp + 320]
    jae         .L387
    mov         rax, qword ptr [rsp + 272]
    mov         qword ptr [rsp + 128], rax
    mov         rdi, qword ptr [rsp + 64]
    jmp         .L370
.L384:
    xor         esi, edx
    tzcnt       eax, esi
    mov         r12d, eax
    shr         r12d, 3
    and         al, 24
    shrx        eax, edx, eax
    xor         esi, esi
.L383:
    mov         rcx, qword ptr [rsp + 312]
    inc         rcx
    mov         qword ptr [rsp + 312], rcx
    mov         qword ptr [rbp + 160], rcx
    mov         rcx, qword ptr [rsp + 304]
    add         rcx, r12
    inc         rcx
    mov         qword ptr [rsp + 304], rcx
    mov         qword ptr [rbp + 152], rcx
    cmp         r12, 16
    jb          .L370
    mov         qword ptr [rsp + 128], r13
    mov         qword ptr [rsp + 24], r9
    mov         qword ptr [rsp + 56], r12
    lea         rbp, [r12 + 1]
    cmp         rbp, 1
    mov         r13, rbp
    adc         rbp, -1
    mov         r12d, 1
    cmp         rbp, r10
    ja          .L368
    movzx       r14d, al
.L388:
    mov         rax, rbp
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbp, rsi
    je          .L368
    add         rsi, qword ptr [rsp + 8]
    mov         edi, r14d
    mov         rdx, rbp
    vzeroupper
    call        r11
    test        rax, rax
    jne         .L367
    add         r12, rbp
    mov         rax, r13
    sub         rax, r12
    mov         ebp, 0
    cmovae      rbp, rax
    mov         r10, qword ptr [rsp + 48]
    cmp         rbp, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rdi, qword ptr [rsp + 64]
    mov         r8, qword ptr [rsp + 240]
    jbe         .L388
    jmp         .L368
.L385:
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         r12d, eax
    shr         r12d, 3
    and         al, 56
    shrx        rax, rdx, rax
    jmp         .L380
.L386:
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         r12d, ecx
    shr         r12d, 3
    add         r12, qword ptr [rsp + 208]
    jmp         .L382
.L364:
    mov         qword ptr [rsp + 176], r13
    mov         r9d, eax
    mov         rdi, qword ptr [rsp + 64]
    jmp         .L359
.L323:
    mov         rax, qword ptr [rsp + 120]
    cmp         rax, r9
    cmova       r9, rax
    mov         al, 1
    movzx       eax, al
    lea         rcx, [rip + .C1]
    movsxd      rax, dword ptr [rcx + 4*rax]
    add         rax, rcx
    mov         r8, r9
    mov         r15, qword ptr [rsp + 32]
    jmp         rax
.L365:
    inc         r9b
    mov         qword ptr [rsp + 24], r9
    xor         ebx, ebx
    mov         r9, rdi
    jmp         .L73
.L336:
    xor         ebx, ebx
    jmp         .L71
.L302:
    xor         ebx, ebx
    mov         r9, rax
    jmp         .L73
.L369:
    mov         bl, 3
    mov         r9, r12
    jmp         .L389
.L387:
    mov         qword ptr [rsp + 56], r12
    mov         qword ptr [rsp + 24], r9
    xor         ebx, ebx
    mov         r15, qword ptr [rsp + 32]
    mov         r9, qword ptr [rsp + 272]
    jmp         .L74
.L238:
    mov         rdx, qword ptr [rsp + 120]
    sub         rdx, rdi
    cmp         rdx, r9
    cmovbe      rdx, r9
    mov         al, 2
    movzx       eax, al
    lea         rcx, [rip + .C1]
    movsxd      rax, dword ptr [rcx + 4*rax]
    add         rax, rcx
    mov         r8, rdx
    mov         r9, rdx
    mov         r15, qword ptr [rsp + 32]
    jmp         rax
.L134:
    mov         rdx, qword ptr [rsp + 120]
    sub         rdx, rdi
    cmp         rdx, r9
    cmovbe      rdx, r9
    mov         al, 2
    movzx       eax, al
    lea         rcx, [rip + .C1]
    movsxd      rax, dword ptr [rcx + 4*rax]
    add         rax, rcx
    mov         r8, rdx
    mov         r9, rdx
    mov         r15, qword ptr [rsp + 32]
    jmp         rax
.L356:
    mov         rdx, qword ptr [rsp + 120]
    sub         rdx, r13
    cmp         rdx, r9
    cmovbe      rdx, r9
    mov         al, 2
    movzx       eax, al
    lea         rcx, [rip + .C1]
    movsxd      rax, dword ptr [rcx + 4*rax]
    add         rax, rcx
    mov         r8, rdx
    mov         r9, rdx
    mov         r15, qword ptr [rsp + 32]
    jmp         rax
.L12:
    mov         rax, qword ptr [rsp + 120]
    mov         r9, r8
    sub         rax, r8
    mov         esi, 0
    cmovae      rsi, rax
    movzx       eax, byte ptr [rbp + 177]
    movzx       ecx, byte ptr [rbp + 178]
    movzx       edx, byte ptr [rbp + 179]
    mov         rdi, qword ptr [rsp + 56]
    cmp         rdi, 255
    ja          .L390
    cmp         edx, 3
    je          .L391
    cmp         edx, 2
    je          .L392
    jmp         .L390
.L391:
    mov         eax, ecx
.L392:
    mov         ecx, edi
.L390:
    mov         rdi, qword ptr [rbp + 144]
    sub         rdi, rsi
    inc         dl
    movzx       edx, dl
    cmp         dl, 3
    mov         esi, 3
    cmovae      edx, esi
    mov         byte ptr [rbp + 177], al
    mov         byte ptr [rbp + 178], cl
    mov         byte ptr [rbp + 179], dl
    mov         qword ptr [rbp + 160], 0
    mov         qword ptr [rbp + 168], rdi
    xor         esi, esi
    jmp         .L1
.L154:
    mov         r12b, 3
    mov         r13, r9
    jmp         .L192
.L258:
    mov         r15b, 3
    mov         r12, r9
.L289:
    mov         rbp, qword ptr [rsp + 40]
    mov         r14, qword ptr [rsp + 16]
    xor         esi, esi
    jmp         .L85
.L354:
    mov         bl, 3
.L389:
    mov         rbp, qword ptr [rsp + 40]
    mov         r14, qword ptr [rsp + 16]
    mov         r15, qword ptr [rsp + 32]
    xor         esi, esi
    jmp         .L74
.L120:
    mov         r12b, 3
.L192:
    mov         rbp, qword ptr [rsp + 40]
    mov         r14, qword ptr [rsp + 16]
    xor         esi, esi
    jmp         .L83
.L319:
    mov         bl, 3
    mov         rbp, qword ptr [rsp + 40]
    mov         r14, qword ptr [rsp + 16]
    mov         r15, qword ptr [rsp + 32]
    xor         esi, esi
    mov         r9, r13
    jmp         .L74
.L86:
    cmp         rbx, r12
    cmova       r12, rbx
    mov         r10, qword ptr [rsp + 48]
    xor         esi, esi
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, r12
    jmp         .L1
.L13:
    mov         r9, rdi
.L32:
    mov         qword ptr [rbp + 128], r9
    mov         rax, qword ptr [rsp + 120]
    mov         qword ptr [rbp + 136], rax
    mov         byte ptr [rbp + 181], 0
    mov         rax, qword ptr [rsp + 24]
    mov         byte ptr [rbp + 182], al
    add         rsp, 632
    pop         rbx
    pop         r12
    pop         r13
    pop         r14
    pop         r15
    pop         rbp
    vzeroupper
    ret

.C1:
    .long       .L32-.C1
    .long       .L32-.C1
    .long       .L12-.C1
    .long       .L52-.C1
    .long       .L32-.C1

.C2:
    .zero       8
    .quad       1
