# substring of AVX2, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    sub         rsp, 488
    mov         qword ptr [rsp + 56], rcx
    mov         r10, rdx
    mov         qword ptr [rsp + 24], rsi
    mov         r15, rdi
    mov         rax, qword ptr [rdi + 128]
    mov         qword ptr [rsp + 16], rax
    mov         r13, qword ptr [rdi + 136]
    mov         qword ptr [rsp], r8
    lea         rax, [r8 - 64]
    mov         qword ptr [rsp + 232], rax
    lea         rax, [rdx - 8]
    mov         qword ptr [rsp + 224], rax
    lea         rax, [rdx - 4]
    mov         qword ptr [rsp + 208], rax
    lea         rax, [rdx - 2]
    mov         qword ptr [rsp + 200], rax
    lea         rax, [4*rdx + 4096]
    mov         qword ptr [rsp + 480], rax
    lea         rax, [rdx - 1]
    mov         qword ptr [rsp + 472], rax
    xor         esi, esi
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    xor         ebp, ebp
    mov         qword ptr [rsp + 136], 0
    xor         r14d, r14d
    mov         qword ptr [rsp + 72], rdi
    mov         qword ptr [rsp + 96], r13
    mov         qword ptr [rsp + 48], rdx
.L1:
    mov         r11, qword ptr [r15 + 144]
    cmp         r11, 255
    jbe         .L2
    movzx       ebx, byte ptr [r15 + 195]
    cmp         ebx, 1
    je          .L3
    cmp         ebx, 2
    jne         .L4
    movzx       eax, byte ptr [r15 + 192]
    movzx       edi, byte ptr [r15 + 193]
    cmp         r10, 2
    je          .L5
    cmp         r10, 1
    jne         .L6
    mov         r12b, 1
    mov         r8b, 4
    cmp         r10, rax
    ja          .L7
    jmp         .L8
.L2:
    mov         qword ptr [rsp + 88], r11
    movzx       eax, word ptr [r15 + 192]
    movzx       edi, byte ptr [r15 + 194]
    mov         ecx, edi
    shl         ecx, 16
    or          ecx, eax
    movzx       edx, byte ptr [r15 + 195]
    mov         byte ptr [rsp + 80], dl
    cmp         dl, 3
    setae       dl
    movzx       esi, cl
    shr         ecx, 8
    mov         qword ptr [rsp + 128], rsi
    cmp         r10, rsi
    seta        sil
    movzx       ecx, cl
    cmp         r10, rcx
    seta        r8b
    and         r8b, sil
    mov         byte ptr [rsp + 288], r8b
    xor         esi, esi
    cmp         al, cl
    setne       r8b
    cmp         al, dil
    setne       r11b
    mov         qword ptr [rsp + 152], rdi
    mov         qword ptr [rsp + 112], rcx
    cmp         cl, dil
    setne       al
    and         r11b, dl
    and         r11b, al
    mov         byte ptr [rsp + 104], r8b
    and         r11b, r8b
    mov         byte ptr [rsp + 216], r11b
    movzx       eax, byte ptr [r15 + 196]
    mov         byte ptr [rsp + 240], al
    mov         rax, qword ptr [r15 + 168]
    mov         qword ptr [rsp + 400], rax
    mov         rax, qword ptr [r15 + 152]
    mov         qword ptr [rsp + 320], rax
    mov         rax, qword ptr [r15 + 160]
    mov         qword ptr [rsp + 64], rax
    mov         r8, qword ptr [rsp + 16]
    mov         r11, rbp
    mov         rbx, qword ptr [rsp]
.L9:
    sub         r13, r8
    jbe         .L10
    cmp         r13, 64
    mov         eax, 64
    cmovae      r13, rax
    cmp         byte ptr [rsp + 288], 0
    mov         qword ptr [rsp + 32], r8
    je          .L11
    mov         r12, r11
    mov         rdx, rbx
    mov         rcx, qword ptr [rsp + 128]
    lea         rbx, [r8 + rcx]
    mov         rax, qword ptr [rsp + 24]
    movzx       edi, byte ptr [rax + rcx]
    mov         rcx, qword ptr [rsp + 112]
    movzx       r15d, byte ptr [rax + rcx]
    mov         rbp, r14
    cmp         rdx, 63
    ja          .L12
    mov         rsi, qword ptr [rsp + 56]
    vzeroupper
    call        r9
    shrx        rbx, rax, rbx
    cmp         byte ptr [rsp + 80], 1
    ja          .L13
    test        rbx, rbx
    jne         .L13
    xor         r14d, r14d
    mov         r15, qword ptr [rsp + 72]
    mov         r11, r12
    mov         rbx, qword ptr [rsp]
    mov         r10, qword ptr [rsp + 48]
.L14:
    xor         esi, esi
.L15:
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 32]
    cmp         r10, 3
    jne         .L16
    jmp         .L17
.L11:
    mov         rbp, r14
    xor         r14d, r14d
    cmp         r10, 3
    jne         .L16
.L17:
    movzx       eax, byte ptr [rsp + 216]
    jmp         .L18
.L12:
    mov         r8, qword ptr [rsp + 232]
    cmp         rbx, r8
    mov         rax, r8
    cmovb       rax, rbx
    mov         rsi, qword ptr [rsp + 56]
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
    sub         ebx, eax
    shrx        rax, rdx, rbx
    cmp         byte ptr [rsp + 80], 1
    ja          .L19
    test        rax, rax
    jne         .L19
    xor         r14d, r14d
    mov         r15, qword ptr [rsp + 72]
    mov         r11, r12
    mov         rbx, qword ptr [rsp]
.L20:
    xor         esi, esi
    mov         r8, qword ptr [rsp + 32]
    cmp         r10, 3
    jne         .L16
    jmp         .L17
.L13:
    mov         rax, qword ptr [rsp + 112]
    mov         rcx, qword ptr [rsp + 32]
    lea         r14d, [rcx + rax]
    mov         edi, r15d
    mov         rsi, qword ptr [rsp + 56]
    mov         rdx, qword ptr [rsp]
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    shrx        r14, rax, r14
    and         r14, rbx
    mov         r10, qword ptr [rsp + 48]
    cmp         r10, qword ptr [rsp + 152]
    jbe         .L21
    cmp         byte ptr [rsp + 80], 3
    mov         r15, qword ptr [rsp + 72]
    mov         r11, r12
    mov         esi, 0
    jne         .L22
    test        r14, r14
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 32]
    je          .L23
    mov         rax, qword ptr [rsp + 24]
    mov         rcx, qword ptr [rsp + 152]
    movzx       edi, byte ptr [rax + rcx]
    lea         rbx, [r8 + rcx]
    mov         rsi, qword ptr [rsp + 56]
    mov         rdx, qword ptr [rsp]
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 32]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    xor         esi, esi
    mov         r10, qword ptr [rsp + 48]
    jmp         .L24
.L19:
    mov         rcx, qword ptr [rsp + 112]
    mov         rdx, qword ptr [rsp + 32]
    add         rcx, rdx
    cmp         rcx, r8
    mov         rdx, r8
    cmovb       rdx, rcx
    add         rsi, rdx
    vmovd       xmm0, r15d
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
    shrx        r14, rdi, rcx
    and         r14, rax
    cmp         r10, qword ptr [rsp + 152]
    mov         r11, r12
    mov         rbx, qword ptr [rsp]
    jbe         .L25
    cmp         byte ptr [rsp + 80], 3
    mov         r15, qword ptr [rsp + 72]
    mov         esi, 0
    jne         .L26
    test        r14, r14
    mov         r8, qword ptr [rsp + 32]
    je          .L27
    mov         rdi, qword ptr [rsp + 152]
    lea         rbx, [r8 + rdi]
    mov         rcx, qword ptr [rsp + 232]
    cmp         rbx, rcx
    cmovb       rcx, rbx
    mov         rax, qword ptr [rsp + 56]
    add         rax, rcx
    mov         rdx, qword ptr [rsp + 24]
    vpbroadcastb ymm0, byte ptr [rdx + rdi]
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rax]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rax + 32]
#NO_APP
    vpmovmskb   edx, ymm1
    vpmovmskb   eax, ymm0
    shl         rax, 32
    or          rax, rdx
    sub         rbx, rcx
.L24:
    shrx        rax, rax, rbx
    and         r14, rax
    mov         r11, r12
.L23:
    mov         rbx, qword ptr [rsp]
.L27:
    cmp         r10, 3
    je          .L17
.L16:
    movzx       eax, byte ptr [rsp + 104]
    mov         dword ptr [rsp + 160], eax
    cmp         r10, 2
    je          .L28
    cmp         r10, 1
    jne         .L29
    mov         al, 1
.L18:
    mov         dword ptr [rsp + 160], eax
    jmp         .L28
.L29:
    mov         dword ptr [rsp + 160], 0
.L28:
    mov         qword ptr [rsp + 16], r13
    mov         eax, r13d
    neg         al
    and         al, 63
    mov         ecx, 64
    sub         ecx, eax
    mov         r12, r8
    bzhi        r13, r14, rcx
    je          .L30
    mov         r14, rbp
    jmp         .L31
.L30:
    mov         r14, rbp
.L32:
    mov         rdx, qword ptr [rsp + 16]
    add         rdx, r8
    cmp         rdx, r12
    cmovbe      rdx, r12
    mov         r13, qword ptr [rsp + 96]
    mov         rax, r13
    sub         rax, rdx
    cmovb       rax, rsi
    mov         rcx, qword ptr [rsp + 88]
    sub         rcx, rax
    sub         rcx, qword ptr [rsp + 400]
    cmovb       rcx, rsi
    mov         rax, qword ptr [rsp + 64]
    shl         rax, 10
    add         rcx, 4096
    mov         r8, rdx
    cmp         rax, rcx
    jbe         .L9
    jmp         .L33
.L34:
    bsr         rax, rax
    xor         rax, 63
    add         r12, r15
    add         r12, rax
    add         r12, -64
    mov         r10, qword ptr [rsp + 48]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 32]
.L35:
    add         r12, rbp
    shl         rbp, 4
    add         rbp, 4096
    cmp         qword ptr [rsp + 320], rbp
    mov         r15, qword ptr [rsp + 72]
    mov         r14, qword ptr [rsp + 8]
    mov         r11, qword ptr [rsp + 40]
    mov         rbx, qword ptr [rsp]
    mov         esi, 0
    ja          .L36
.L37:
    lea         rax, [r13 - 1]
    mov         rcx, r12
    sub         rcx, r8
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rsi
    and         rcx, rax
    and         r13, rcx
    je          .L32
.L31:
    tzcnt       rbp, r13
    add         rbp, r8
    cmp         byte ptr [rsp + 160], 0
    je          .L38
.L39:
    test        r11b, r11b
    cmove       r14, rbp
    mov         rcx, rbp
    sub         rcx, r14
    mov         rax, r14
    sub         rax, rbp
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L40
    mov         ecx, r11d
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    inc         r11b
    add         rbp, r10
    mov         r12, rbp
    cmp         r11b, byte ptr [rsp + 240]
    jb          .L37
    jmp         .L41
.L38:
    mov         rax, rbp
    add         rax, r10
    setb        cl
    cmp         rax, rbx
    seta        al
    or          al, cl
    jne         .L37
    mov         rax, qword ptr [rsp + 56]
    add         rax, rbp
    cmp         r10, 17
    jb          .L42
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 24]
.L43:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L44
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r10 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L43
    lea         rsi, [r10 + rcx]
    neg         rcx
    jmp         .L45
.L42:
    cmp         r10, 7
    ja          .L46
    cmp         r10, 4
    jae         .L47
    cmp         r10, 2
    jae         .L48
    test        r10, r10
    je          .L39
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 24]
    cmp         byte ptr [rcx], al
    je          .L39
    xor         edi, edi
    jmp         .L49
.L44:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edi, eax
    shr         edi, 3
    sub         rdi, rcx
    and         al, 56
    shrx        rax, rsi, rax
.L50:
    xor         esi, esi
    jmp         .L49
.L46:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 24]
    mov         rsi, r10
.L45:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L51
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         esi, 0
    mov         r8, qword ptr [rsp + 32]
    je          .L39
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 224]
.L52:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L49
.L51:
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
    and         al, 56
    shrx        rax, rdx, rax
    xor         esi, esi
    mov         r8, qword ptr [rsp + 32]
.L49:
    mov         rcx, qword ptr [rsp + 64]
    inc         rcx
    mov         qword ptr [rsp + 64], rcx
    mov         qword ptr [r15 + 160], rcx
    mov         rcx, qword ptr [rsp + 320]
    add         rcx, rdi
    inc         rcx
    mov         qword ptr [rsp + 320], rcx
    mov         qword ptr [r15 + 152], rcx
    cmp         rdi, 16
    mov         qword ptr [rsp + 136], rdi
    jb          .L37
    mov         qword ptr [rsp + 40], r11
    mov         qword ptr [rsp + 8], r14
    lea         rbx, [rdi + 1]
    cmp         rbx, 1
    mov         r15, rbx
    adc         r15, -1
    mov         r12d, 1
    cmp         r15, r10
    ja          .L35
    movzx       r14d, al
.L53:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L35
    add         rsi, qword ptr [rsp + 24]
    mov         edi, r14d
    mov         rdx, r15
    vzeroupper
    call        r9
    test        rax, rax
    jne         .L34
    add         r12, r15
    mov         rax, rbx
    sub         rax, r12
    mov         r15d, 0
    cmovae      r15, rax
    mov         r10, qword ptr [rsp + 48]
    cmp         r15, r10
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 32]
    jbe         .L53
    jmp         .L35
.L47:
    mov         rcx, qword ptr [rsp + 24]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r10 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L54
    add         rax, r10
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         esi, 0
    je          .L39
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 208]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L49
.L48:
    mov         rcx, qword ptr [rsp + 24]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r10 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L55
    add         rax, r10
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         esi, 0
    je          .L39
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 200]
    jmp         .L52
.L54:
    xor         esi, edx
    tzcnt       eax, esi
    mov         edi, eax
    shr         edi, 3
    and         al, 24
    shrx        eax, edx, eax
    jmp         .L50
.L55:
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
    and         al, 56
    shrx        rax, rdx, rax
    jmp         .L50
.L21:
    mov         r15, qword ptr [rsp + 72]
    mov         r11, r12
    mov         rbx, qword ptr [rsp]
    jmp         .L14
.L25:
    mov         r15, qword ptr [rsp + 72]
    jmp         .L20
.L22:
    mov         rbx, qword ptr [rsp]
    jmp         .L15
.L26:
    mov         r8, qword ptr [rsp + 32]
    cmp         r10, 3
    jne         .L16
    jmp         .L17
.L3:
    movzx       eax, byte ptr [r15 + 192]
    mov         r8b, 4
    cmp         r10, rax
    jbe         .L56
    mov         qword ptr [rsp + 88], r11
    lea         rcx, [r11 + rax]
    cmp         rcx, rax
    mov         r11, rbp
    mov         rbx, qword ptr [rsp]
    jb          .L57
    cmp         rcx, rbx
    ja          .L57
    movzx       ebx, byte ptr [r15 + 193]
    cmp         r10, rbx
    jbe         .L56
    mov         rdi, qword ptr [rsp + 88]
    lea         rcx, [rdi + rbx]
    cmp         rcx, rbx
    jb          .L56
    cmp         rcx, qword ptr [rsp]
    ja          .L56
    movzx       ecx, byte ptr [r15 + 194]
    cmp         r10, rcx
    jbe         .L56
    lea         rdx, [rdi + rcx]
    cmp         rdx, rcx
    jb          .L56
    cmp         rdx, qword ptr [rsp]
    ja          .L56
    mov         r12, qword ptr [rsp + 16]
    cmp         r12, r13
    seta        cl
    cmp         r13, rdi
    seta        dl
    or          dl, cl
    jne         .L58
    mov         rcx, qword ptr [rsp + 56]
    lea         rdi, [rcx + rax]
    lea         ecx, [rdi + r12]
    neg         ecx
    and         ecx, 63
    mov         edx, 64
    sub         rdx, rcx
    test        ecx, ecx
    cmove       rdx, rsi
    cmp         r12, rdx
    cmovb       rdx, rsi
    mov         r11, r12
    sub         r11, rdx
    mov         rcx, r13
    mov         qword ptr [rsp + 288], r11
    sub         rcx, r11
    jb          .L58
    mov         rdx, qword ptr [rsp + 24]
    movzx       eax, byte ptr [rdx + rax]
    cmp         rcx, 4096
    mov         qword ptr [rsp + 112], rdi
    jb          .L59
    mov         dword ptr [rsp + 64], eax
    mov         qword ptr [rsp + 8], r14
    mov         rax, qword ptr [rsp + 288]
    lea         r14, [rdi + rax]
    mov         eax, r14d
    neg         eax
    and         eax, 63
    je          .L60
    mov         qword ptr [rsp + 40], rax
    movzx       r11d, word ptr [r15 + 192]
    movzx       ecx, byte ptr [r15 + 194]
    shl         ecx, 16
    or          ecx, r11d
    movzx       eax, cl
    shr         ecx, 8
    movzx       r12d, cl
    cmp         r10, rax
    seta        cl
    cmp         r10, r12
    seta        dl
    and         dl, cl
    cmp         dl, 1
    jne         .L61
    mov         rcx, qword ptr [rsp + 16]
    lea         r13, [rcx + rax]
    mov         rcx, qword ptr [rsp + 24]
    movzx       edi, byte ptr [rcx + rax]
    movzx       eax, byte ptr [rcx + r12]
    mov         dword ptr [rsp + 160], eax
    mov         r15, qword ptr [rsp]
    cmp         r15, 63
    ja          .L62
    mov         dword ptr [rsp + 32], r11d
    mov         rsi, qword ptr [rsp + 56]
    mov         rdx, r15
    vzeroupper
    call        r9
    shrx        r13, rax, r13
    test        r13, r13
    je          .L63
    add         r12, qword ptr [rsp + 16]
    mov         edi, dword ptr [rsp + 160]
    mov         rsi, qword ptr [rsp + 56]
    mov         rdx, r15
    mov         r15, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    call        r15
    mov         r10, qword ptr [rsp + 48]
    mov         r9, r15
    mov         r11d, dword ptr [rsp + 32]
    jmp         .L64
.L4:
    mov         qword ptr [rsp + 8], r14
    movzx       eax, byte ptr [r15 + 192]
    movzx       r14d, byte ptr [r15 + 193]
    movzx       r12d, byte ptr [r15 + 194]
    cmp         r10, 3
    je          .L65
    cmp         r10, 2
    je          .L66
    cmp         r10, 1
    jne         .L67
    mov         dil, 1
    mov         r8b, 4
    cmp         r10, rax
    ja          .L68
    jmp         .L69
.L56:
    mov         r12, qword ptr [rsp + 16]
.L58:
    mov         r11, rbp
.L70:
    mov         rbx, qword ptr [rsp]
    jmp         .L71
.L5:
    cmp         al, dil
    setne       r12b
    mov         r8b, 4
    cmp         r10, rax
    ja          .L7
    jmp         .L8
.L6:
    xor         r12d, r12d
    mov         r8b, 4
    cmp         r10, rax
    jbe         .L8
.L7:
    lea         rcx, [r11 + rax]
    cmp         rcx, rax
    jb          .L8
    cmp         rcx, qword ptr [rsp]
    ja          .L8
    cmp         r10, rdi
    jbe         .L8
    lea         rcx, [r11 + rdi]
    cmp         rcx, rdi
    jb          .L8
    cmp         rcx, qword ptr [rsp]
    ja          .L8
    movzx       ecx, byte ptr [r15 + 194]
    cmp         r10, rcx
    jbe         .L8
    lea         rdx, [r11 + rcx]
    cmp         rdx, rcx
    jb          .L8
    cmp         rdx, qword ptr [rsp]
    ja          .L8
    mov         rbx, qword ptr [rsp + 16]
    cmp         rbx, r13
    seta        cl
    cmp         r13, r11
    seta        dl
    or          dl, cl
    jne         .L72
    mov         qword ptr [rsp + 320], rdi
    mov         rcx, qword ptr [rsp + 56]
    add         rcx, rax
    mov         qword ptr [rsp + 400], rcx
    add         ecx, ebx
    neg         ecx
    and         ecx, 63
    mov         edx, 64
    sub         rdx, rcx
    test        ecx, ecx
    cmove       rdx, rsi
    cmp         rbx, rdx
    cmovb       rdx, rsi
    mov         rdi, rbx
    sub         rdi, rdx
    mov         rcx, r13
    mov         qword ptr [rsp + 80], rdi
    sub         rcx, rdi
    jae         .L73
.L72:
    mov         r13, rbx
    jmp         .L74
.L8:
    mov         r13, qword ptr [rsp + 16]
.L74:
    mov         r11, rbp
    mov         rbx, qword ptr [rsp]
    mov         r12, r13
    jmp         .L71
.L57:
    mov         r12, qword ptr [rsp + 16]
    jmp         .L71
.L66:
    cmp         al, r14b
    setne       dil
    mov         r8b, 4
    cmp         r10, rax
    ja          .L68
    jmp         .L69
.L65:
    cmp         al, r14b
    setne       cl
    cmp         al, r12b
    setne       dl
    and         dl, cl
    cmp         r14b, r12b
    setne       dil
    and         dil, dl
    mov         r8b, 4
    cmp         r10, rax
    ja          .L68
    jmp         .L69
.L67:
    xor         edi, edi
    mov         r8b, 4
    cmp         r10, rax
    jbe         .L69
.L68:
    lea         rcx, [r11 + rax]
    cmp         rcx, rax
    jb          .L69
    cmp         rcx, qword ptr [rsp]
    ja          .L69
    cmp         r10, r14
    jbe         .L69
    lea         rcx, [r11 + r14]
    cmp         rcx, r14
    jb          .L69
    cmp         rcx, qword ptr [rsp]
    ja          .L69
    cmp         r10, r12
    jbe         .L69
    lea         rcx, [r11 + r12]
    cmp         rcx, r12
    jb          .L69
    cmp         rcx, qword ptr [rsp]
    ja          .L69
    mov         qword ptr [rsp + 160], r12
    mov         dword ptr [rsp + 152], edi
    mov         r12, qword ptr [rsp + 16]
    cmp         r12, r13
    seta        cl
    cmp         r13, r11
    seta        dl
    or          dl, cl
    jne         .L75
    mov         rcx, qword ptr [rsp + 56]
    add         rcx, rax
    mov         qword ptr [rsp + 280], rcx
    add         ecx, r12d
    neg         ecx
    and         ecx, 63
    mov         edx, 64
    sub         rdx, rcx
    test        ecx, ecx
    cmove       rdx, rsi
    cmp         r12, rdx
    cmovb       rdx, rsi
    mov         rdi, r12
    sub         rdi, rdx
    mov         rcx, r13
    mov         qword ptr [rsp + 144], rdi
    sub         rcx, rdi
    jae         .L76
.L75:
    mov         rdi, r12
    jmp         .L77
.L69:
    mov         rdi, qword ptr [rsp + 16]
.L77:
    mov         r14, qword ptr [rsp + 8]
    mov         r11, rbp
.L78:
    mov         rbx, qword ptr [rsp]
.L79:
    mov         r12, rdi
.L71:
    cmp         r8b, 3
    jne         .L80
.L36:
    mov         rbp, r11
    mov         r13, qword ptr [rsp + 96]
    mov         rax, r13
    sub         rax, r12
    mov         rsi, rbx
    mov         ebx, 0
    cmovae      rbx, rax
    mov         rax, qword ptr [rsp + 480]
    cmp         rax, rbx
    cmovb       rbx, rax
    add         rbx, r12
    mov         rax, qword ptr [rsp + 472]
    add         rax, rbx
    mov         rcx, rax
    sub         rcx, r12
    setb        dl
    cmp         rax, rsi
    mov         esi, 0
    seta        al
    or          al, dl
    mov         qword ptr [rsp + 16], r12
    jne         .L1
    mov         rax, qword ptr [rsp + 56]
    lea         rdx, [rax + r12]
    mov         rdi, qword ptr [rsp + 24]
    mov         rsi, r10
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::two_way::find::<atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>]
    cmp         rax, 1
    jne         .L81
    add         rdx, r12
    mov         rsi, rbp
    test        sil, sil
    cmove       r14, rdx
    mov         rcx, rdx
    sub         rcx, r14
    mov         rax, r14
    sub         rax, rdx
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L82
    mov         ecx, esi
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    inc         sil
    mov         r10, qword ptr [rsp + 48]
    add         rdx, r10
    mov         qword ptr [rsp + 16], rdx
    movzx       ecx, byte ptr [r15 + 196]
    mov         rbp, rsi
    cmp         sil, cl
    mov         esi, 0
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    jb          .L1
    jmp         .L83
.L80:
    movzx       eax, r8b
    cmp         eax, 4
    je          .L84
    cmp         eax, 2
    jb          .L84
    mov         rdx, r12
    mov         r13, qword ptr [rsp + 96]
.L33:
    mov         rax, r13
    mov         qword ptr [rsp + 16], rdx
    sub         rax, rdx
    mov         esi, 0
    cmovae      rsi, rax
    movzx       eax, byte ptr [r15 + 193]
    movzx       ecx, byte ptr [r15 + 194]
    movzx       edx, byte ptr [r15 + 195]
    cmp         qword ptr [rsp + 136], 255
    jbe         .L85
    mov         rbp, r11
    jmp         .L86
.L85:
    mov         rbp, r11
    cmp         edx, 3
    je          .L87
    cmp         edx, 2
    je          .L88
    jmp         .L86
.L73:
    mov         rdx, qword ptr [rsp + 24]
    movzx       ebx, byte ptr [rdx + rax]
    mov         rdi, qword ptr [rsp + 320]
    vpbroadcastb ymm0, byte ptr [rdx + rdi]
    vmovdqu     ymmword ptr [rsp + 160], ymm0
    cmp         rcx, 4096
    mov         dword ptr [rsp + 152], r12d
    jb          .L89
    mov         rax, qword ptr [rsp + 400]
    mov         rcx, qword ptr [rsp + 80]
    lea         r12, [rax + rcx]
    mov         eax, r12d
    neg         eax
    and         eax, 63
    mov         r13, qword ptr [rsp + 16]
    je          .L90
    mov         qword ptr [rsp + 112], rax
    mov         qword ptr [rsp + 8], r14
    movzx       eax, word ptr [r15 + 192]
    movzx       ecx, byte ptr [r15 + 194]
    shl         ecx, 16
    mov         dword ptr [rsp + 32], eax
    or          ecx, eax
    movzx       eax, cl
    shr         ecx, 8
    movzx       r14d, cl
    cmp         r10, rax
    seta        cl
    cmp         r10, r14
    seta        dl
    and         dl, cl
    cmp         dl, 1
    jne         .L91
    mov         qword ptr [rsp + 16], r13
    add         r13, rax
    mov         rcx, qword ptr [rsp + 24]
    movzx       edi, byte ptr [rcx + rax]
    movzx       eax, byte ptr [rcx + r14]
    mov         dword ptr [rsp + 240], eax
    mov         r15, qword ptr [rsp]
    cmp         r15, 64
    jae         .L92
    mov         rsi, qword ptr [rsp + 56]
    mov         rdx, r15
    mov         qword ptr [rsp + 88], r11
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    shrx        r13, rax, r13
    add         r14, qword ptr [rsp + 16]
    mov         edi, dword ptr [rsp + 240]
    mov         rsi, qword ptr [rsp + 56]
    mov         rdx, r15
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r11, qword ptr [rsp + 88]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r10, qword ptr [rsp + 48]
    jmp         .L93
.L76:
    mov         rdx, qword ptr [rsp + 24]
    vpbroadcastb ymm0, byte ptr [rdx + r14]
    vmovdqu     ymmword ptr [rsp + 240], ymm0
    movzx       eax, byte ptr [rdx + rax]
    mov         dword ptr [rsp + 104], eax
    mov         r12, qword ptr [rsp + 160]
    vpbroadcastb ymm0, byte ptr [rdx + r12]
    vmovdqu     ymmword ptr [rsp + 320], ymm0
    cmp         rcx, 4096
    mov         qword ptr [rsp + 88], r11
    jb          .L94
    mov         rax, qword ptr [rsp + 280]
    mov         rcx, qword ptr [rsp + 144]
    lea         r12, [rax + rcx]
    mov         eax, r12d
    neg         eax
    and         eax, 63
    je          .L95
    mov         qword ptr [rsp + 80], rax
    movzx       r13d, word ptr [r15 + 192]
    movzx       edi, byte ptr [r15 + 194]
    mov         ecx, edi
    shl         ecx, 16
    or          ecx, r13d
    movzx       eax, cl
    shr         ecx, 8
    movzx       r15d, cl
    cmp         r10, rax
    seta        cl
    cmp         r10, r15
    seta        dl
    and         dl, cl
    cmp         dl, 1
    jne         .L96
    mov         qword ptr [rsp + 64], rdi
    mov         dword ptr [rsp + 32], r13d
    mov         rcx, qword ptr [rsp + 16]
    lea         r13, [rcx + rax]
    mov         rcx, qword ptr [rsp + 24]
    movzx       edi, byte ptr [rcx + rax]
    movzx       r8d, byte ptr [rcx + r15]
    mov         rdx, qword ptr [rsp]
    cmp         rdx, 63
    ja          .L97
    mov         dword ptr [rsp + 40], r8d
    mov         rsi, qword ptr [rsp + 56]
    vzeroupper
    call        r9
    shrx        rax, rax, r13
    cmp         bl, 1
    ja          .L98
    test        rax, rax
    jne         .L98
    xor         r15d, r15d
    mov         r10, qword ptr [rsp + 48]
    xor         esi, esi
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    jmp         .L99
.L87:
    mov         eax, ecx
.L88:
    mov         rcx, qword ptr [rsp + 136]
.L86:
    mov         rdi, qword ptr [r15 + 144]
    sub         rdi, rsi
    inc         dl
    movzx       edx, dl
    cmp         dl, 3
    mov         esi, 3
    cmovae      edx, esi
    mov         byte ptr [r15 + 193], al
    mov         byte ptr [r15 + 194], cl
    mov         byte ptr [r15 + 195], dl
    mov         qword ptr [r15 + 160], 0
    mov         qword ptr [r15 + 168], rdi
    xor         esi, esi
    jmp         .L1
.L60:
    mov         r12, qword ptr [rsp + 16]
    mov         r14, qword ptr [rsp + 8]
    mov         r11, rbp
    mov         rbx, qword ptr [rsp]
    mov         rdx, qword ptr [rsp + 288]
    jmp         .L100
.L89:
    mov         r13, qword ptr [rsp + 16]
    mov         rcx, qword ptr [rsp + 80]
    jmp         .L90
.L59:
    mov         r12, qword ptr [rsp + 16]
    mov         r11, rbp
    mov         rbx, qword ptr [rsp]
    mov         rdx, qword ptr [rsp + 288]
    jmp         .L101
.L91:
    xor         eax, eax
    jmp         .L102
.L61:
    xor         eax, eax
    jmp         .L103
.L95:
    mov         rdi, qword ptr [rsp + 16]
    mov         r11, rbp
    mov         rbx, qword ptr [rsp]
    mov         rdx, qword ptr [rsp + 144]
    jmp         .L104
.L94:
    mov         rdi, qword ptr [rsp + 16]
    mov         r11, rbp
    mov         rbx, qword ptr [rsp]
    mov         rdx, qword ptr [rsp + 144]
    jmp         .L105
.L96:
    xor         r15d, r15d
    mov         r8, qword ptr [rsp + 16]
    jmp         .L106
.L92:
    mov         r8, qword ptr [rsp + 232]
    cmp         r13, r8
    mov         rax, r8
    cmovb       rax, r13
    mov         rsi, qword ptr [rsp + 56]
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
    sub         r13d, eax
    shrx        r13, rdx, r13
    add         r14, qword ptr [rsp + 16]
    cmp         r14, r8
    mov         rcx, r8
    cmovb       rcx, r14
    lea         rax, [rsi + rcx]
    vmovd       xmm0, dword ptr [rsp + 240]
    vpbroadcastb ymm0, xmm0
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rax]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rax + 32]
#NO_APP
    vpmovmskb   edx, ymm1
    vpmovmskb   eax, ymm0
    shl         rax, 32
    or          rax, rdx
    sub         r14, rcx
.L93:
    shrx        rax, rax, r14
    and         rax, r13
    mov         r15, qword ptr [rsp + 72]
    xor         esi, esi
    mov         r13, qword ptr [rsp + 16]
    mov         r8b, 4
    mov         rdi, qword ptr [rsp + 320]
.L102:
    cmp         r10, 2
    mov         r14, qword ptr [rsp + 8]
    mov         dword ptr [rsp + 104], ebx
    je          .L107
    cmp         r10, 1
    jne         .L108
    mov         cl, 1
    jmp         .L109
.L107:
    cmp         dil, byte ptr [rsp + 32]
    setne       cl
.L109:
    mov         dword ptr [rsp + 240], ecx
    jmp         .L110
.L108:
    mov         dword ptr [rsp + 240], 0
.L110:
    and         r12b, 63
    mov         ecx, 64
    sub         ecx, r12d
    bzhi        r12, rax, rcx
    je          .L111
    movzx       eax, byte ptr [r15 + 196]
    mov         byte ptr [rsp + 64], al
    vmovdqu     xmm0, xmmword ptr [r15 + 152]
    vmovdqa     xmmword ptr [rsp + 288], xmm0
    mov         rdi, r13
    jmp         .L112
.L113:
    mov         r14, qword ptr [rsp + 8]
.L114:
    mov         r12, qword ptr [rsp + 32]
    lea         rax, [r12 - 1]
    mov         rcx, r13
    mov         rdi, qword ptr [rsp + 16]
    sub         rcx, rdi
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rsi
    and         rcx, rax
    and         r12, rcx
    je          .L115
.L112:
    mov         qword ptr [rsp + 32], r12
    tzcnt       r12, r12
    add         r12, rdi
    cmp         byte ptr [rsp + 240], 0
    je          .L116
.L117:
    mov         rdx, r11
    mov         r11, rbp
    test        r11b, r11b
    cmove       r14, r12
    mov         rcx, r12
    sub         rcx, r14
    mov         rax, r14
    sub         rax, r12
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L118
    mov         ecx, r11d
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    inc         r11b
    add         r12, r10
    mov         rbp, r11
    cmp         r11b, byte ptr [rsp + 64]
    jae         .L119
    mov         r13, r12
    mov         r11, rdx
    jmp         .L114
.L116:
    mov         rax, r12
    add         rax, r10
    setb        cl
    cmp         rax, qword ptr [rsp]
    seta        al
    or          al, cl
    jne         .L114
    mov         rax, qword ptr [rsp + 56]
    add         rax, r12
    cmp         r10, 17
    jb          .L120
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 24]
.L121:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L122
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r10 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L121
    lea         rsi, [r10 + rcx]
    neg         rcx
    jmp         .L123
.L120:
    cmp         r10, 7
    ja          .L124
    cmp         r10, 4
    jae         .L125
    cmp         r10, 2
    jae         .L126
    test        r10, r10
    je          .L117
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 24]
    cmp         byte ptr [rcx], al
    je          .L117
    mov         qword ptr [rsp + 8], r14
    xor         edi, edi
    jmp         .L127
.L122:
    mov         qword ptr [rsp + 8], r14
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edi, eax
    shr         edi, 3
    sub         rdi, rcx
    and         al, 56
    shrx        rax, rsi, rax
.L128:
    xor         esi, esi
    jmp         .L127
.L124:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 24]
    mov         rsi, r10
.L123:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L129
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         esi, 0
    mov         r8b, 4
    je          .L117
    mov         qword ptr [rsp + 8], r14
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 224]
.L130:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L127
.L129:
    mov         qword ptr [rsp + 8], r14
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
    and         al, 56
    shrx        rax, rdx, rax
    xor         esi, esi
    mov         r8b, 4
.L127:
    lea         rbx, [rdi + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rbx, 0
    vmovdqa     xmm1, xmmword ptr [rsp + 288]
    vpaddq      xmm1, xmm1, xmm0
    vmovdqa     xmmword ptr [rsp + 288], xmm1
    vmovdqu     xmmword ptr [r15 + 152], xmm1
    mov         qword ptr [rsp + 136], rdi
    cmp         rdi, 16
    jb          .L113
    cmp         rbx, 1
    mov         r15, rbx
    adc         r15, -1
    mov         r13d, 1
    cmp         r15, r10
    ja          .L131
    movzx       eax, al
    mov         dword ptr [rsp + 40], eax
.L132:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L131
    mov         r14, r11
    add         rsi, qword ptr [rsp + 24]
    mov         edi, dword ptr [rsp + 40]
    mov         rdx, r15
    vzeroupper
    call        r9
    test        rax, rax
    jne         .L133
    add         r13, r15
    mov         rax, rbx
    sub         rax, r13
    mov         r15d, 0
    cmovae      r15, rax
    mov         r10, qword ptr [rsp + 48]
    cmp         r15, r10
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r11, r14
    mov         r8b, 4
    jbe         .L132
    jmp         .L131
.L125:
    mov         rcx, qword ptr [rsp + 24]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r10 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L134
    add         rax, r10
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         esi, 0
    je          .L117
    mov         qword ptr [rsp + 8], r14
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 208]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L127
.L133:
    bsr         rax, rax
    xor         rax, 63
    add         r13, r15
    add         r13, rax
    add         r13, -64
    mov         r10, qword ptr [rsp + 48]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r11, r14
    mov         r8b, 4
.L131:
    add         r13, r12
    shl         r12, 4
    add         r12, 4096
    vmovdqa     xmm0, xmmword ptr [rsp + 288]
    vmovq       rax, xmm0
    cmp         rax, r12
    ja          .L135
    mov         r15, qword ptr [rsp + 72]
    mov         r14, qword ptr [rsp + 8]
    xor         esi, esi
    jmp         .L114
.L126:
    mov         rcx, qword ptr [rsp + 24]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r10 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L136
    add         rax, r10
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         esi, 0
    je          .L117
    mov         qword ptr [rsp + 8], r14
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 200]
    jmp         .L130
.L134:
    mov         qword ptr [rsp + 8], r14
    xor         esi, edx
    tzcnt       eax, esi
    mov         edi, eax
    shr         edi, 3
    and         al, 24
    shrx        eax, edx, eax
    jmp         .L128
.L136:
    mov         qword ptr [rsp + 8], r14
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
    and         al, 56
    shrx        rax, rdx, rax
    jmp         .L128
.L111:
    mov         rdi, r13
.L115:
    mov         rax, qword ptr [rsp + 112]
    add         rdi, rax
    cmp         rdi, r13
    cmova       r13, rdi
    mov         rcx, qword ptr [rsp + 80]
    add         rcx, rax
    mov         rdi, qword ptr [rsp + 320]
    mov         ebx, dword ptr [rsp + 104]
.L90:
    mov         rdx, qword ptr [rsp + 96]
    sub         rdx, rcx
    jb          .L74
    add         rdi, qword ptr [rsp + 56]
    vmovd       xmm0, ebx
    vpbroadcastb ymm10, xmm0
    mov         rax, qword ptr [rsp + 400]
    mov         r8, rdi
    lea         rdi, [rax + rcx]
    add         rcx, r8
    lea         rsi, [rax + r11]
    add         rsi, -256
    mov         qword ptr [rsp + 88], r11
    lea         rax, [r8 + r11 - 256]
    mov         qword ptr [rsp + 32], rax
    movzx       eax, byte ptr [r15 + 196]
    mov         byte ptr [rsp + 128], al
    mov         rax, qword ptr [r15 + 168]
    mov         qword ptr [rsp + 144], rax
    mov         rax, qword ptr [r15 + 152]
    mov         qword ptr [rsp + 112], rax
    mov         rax, qword ptr [r15 + 160]
    mov         qword ptr [rsp + 104], rax
    mov         r8, rdx
    mov         r11, rbp
    mov         rbx, qword ptr [rsp]
    jmp         .L137
.L138:
    test        r8, r8
    je          .L139
.L140:
    xor         edx, edx
    mov         rcx, rbp
    xor         r8d, r8d
    mov         rdi, rbp
    mov         rbp, rsi
    mov         rax, qword ptr [rsp + 32]
.L141:
#APP
    vpcmpeqb    ymm4, ymm10, ymmword ptr [rbp]
    vpcmpeqb    ymm6, ymm10, ymmword ptr [rbp + 32]
#NO_APP
    vmovups     ymm9, ymmword ptr [rsp + 160]
#APP
    vpcmpeqb    ymm0, ymm9, ymmword ptr [rax]
    vpand       ymm4, ymm4, ymm0
    vpcmpeqb    ymm0, ymm9, ymmword ptr [rax + 32]
    vpand       ymm6, ymm6, ymm0
#NO_APP
#APP
    vpcmpeqb    ymm5, ymm10, ymmword ptr [rbp + 64]
    vpcmpeqb    ymm7, ymm10, ymmword ptr [rbp + 96]
#NO_APP
#APP
    vpcmpeqb    ymm0, ymm9, ymmword ptr [rax + 64]
    vpand       ymm5, ymm5, ymm0
    vpcmpeqb    ymm0, ymm9, ymmword ptr [rax + 96]
    vpand       ymm7, ymm7, ymm0
#NO_APP
#APP
    vpcmpeqb    ymm2, ymm10, ymmword ptr [rbp + 128]
    vpcmpeqb    ymm3, ymm10, ymmword ptr [rbp + 160]
#NO_APP
#APP
    vpcmpeqb    ymm0, ymm9, ymmword ptr [rax + 128]
    vpand       ymm2, ymm2, ymm0
    vpcmpeqb    ymm0, ymm9, ymmword ptr [rax + 160]
    vpand       ymm3, ymm3, ymm0
#NO_APP
#APP
    vpcmpeqb    ymm0, ymm10, ymmword ptr [rbp + 192]
    vpcmpeqb    ymm1, ymm10, ymmword ptr [rbp + 224]
#NO_APP
#APP
    vpcmpeqb    ymm8, ymm9, ymmword ptr [rax + 192]
    vpand       ymm0, ymm8, ymm0
    vpcmpeqb    ymm8, ymm9, ymmword ptr [rax + 224]
    vpand       ymm1, ymm8, ymm1
#NO_APP
    vpor        ymm8, ymm6, ymm4
    vpor        ymm9, ymm5, ymm7
    vpor        ymm8, ymm8, ymm9
    vpor        ymm9, ymm2, ymm3
    vpor        ymm9, ymm9, ymm0
    vpor        ymm8, ymm8, ymm9
    vpor        ymm8, ymm8, ymm1
    vpmovmskb   eax, ymm8
    test        eax, eax
    jne         .L142
.L137:
    mov         rbp, rdi
    cmp         r8, 256
    jb          .L138
    cmp         rdx, 256
    jb          .L140
    mov         rax, rcx
    add         r8, -256
    lea         rdi, [rbp + 256]
    add         rdx, -256
    add         rcx, 256
    cmp         r8, 3328
    jb          .L141
#APP
    prefetcht0  byte ptr [rdi + 3072]
    prefetcht0  byte ptr [rdi + 3136]
    prefetcht0  byte ptr [rdi + 3200]
    prefetcht0  byte ptr [rdi + 3264]
#NO_APP
    jmp         .L141
.L142:
    mov         qword ptr [rsp + 64], rdi
    mov         qword ptr [rsp + 240], r8
    mov         qword ptr [rsp + 360], rsi
    mov         qword ptr [rsp + 280], rdx
    mov         qword ptr [rsp + 80], rcx
    vpmovmskb   eax, ymm6
    shl         rax, 32
    vpmovmskb   edx, ymm4
    vpmovmskb   esi, ymm7
    shl         rsi, 32
    vpmovmskb   edi, ymm5
    xor         ecx, ecx
    or          rdi, rsi
    setne       cl
    vpmovmskb   r8d, ymm3
    shl         r8, 32
    vpmovmskb   r9d, ymm2
    xor         esi, esi
    or          r9, r8
    setne       sil
    vpmovmskb   r8d, ymm1
    shl         r8, 32
    vpmovmskb   r10d, ymm0
    xor         r12d, r12d
    or          r10, r8
    setne       r12b
    xor         r8d, r8d
    or          rdx, rax
    mov         qword ptr [rsp + 368], rdx
    mov         qword ptr [rsp + 376], rdi
    mov         qword ptr [rsp + 384], r9
    mov         qword ptr [rsp + 392], r10
    setne       r8b
    lea         rax, [r8 + 2*rcx]
    lea         rax, [rax + 4*rsi]
    shl         r12d, 3
    or          r12, rax
    je          .L143
    sub         rbp, qword ptr [rsp + 400]
    mov         r10, qword ptr [rsp + 48]
    xor         esi, esi
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 240]
    mov         rdi, qword ptr [rsp + 64]
    jmp         .L144
.L143:
    mov         r10, qword ptr [rsp + 48]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 240]
    mov         rdi, qword ptr [rsp + 64]
.L145:
    mov         rax, qword ptr [rsp + 88]
    sub         rax, r8
    sub         rax, qword ptr [rsp + 144]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [rsp + 104]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         rcx, qword ptr [rsp + 80]
    mov         rdx, qword ptr [rsp + 280]
    mov         rsi, qword ptr [rsp + 360]
    jbe         .L137
    jmp         .L146
.L147:
    mov         r14, qword ptr [rsp + 8]
    mov         rdi, qword ptr [rsp + 64]
.L148:
    mov         r12, qword ptr [rsp + 216]
    blsr        r12, r12
    mov         esi, 0
    je          .L145
.L144:
    mov         qword ptr [rsp + 216], r12
    tzcnt       rax, r12
    mov         edx, eax
    shl         edx, 6
    add         rdx, rbp
    mov         rcx, r13
    mov         qword ptr [rsp + 320], rdx
    sub         rcx, rdx
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        r12, rdx, rcx
    cmovae      r12, rsi
    and         r12, qword ptr [rsp + 8*rax + 368]
    je          .L148
    cmp         byte ptr [rsp + 152], 0
    je          .L149
    mov         rax, r14
    tzcnt       r14, r12
    mov         rsi, qword ptr [rsp + 320]
    add         r14, rsi
    test        r11b, r11b
    cmove       rax, r14
    mov         rcx, r14
    sub         rcx, rax
    mov         qword ptr [rsp + 8], rax
    sub         rax, r14
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L150
    inc         r11b
.L151:
    lea         ecx, [r11 - 1]
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    mov         r13, r14
    add         r13, r10
    cmp         r11b, byte ptr [rsp + 128]
    jae         .L152
    lea         rax, [r12 - 1]
    mov         rcx, r13
    sub         rcx, rsi
    mov         edx, 0
    cmovb       rcx, rdx
    cmp         rcx, 64
    mov         rdi, -1
    shlx        rcx, rdi, rcx
    cmovae      rcx, rdx
    and         rcx, rax
    and         r12, rcx
    je          .L147
    tzcnt       r14, r12
    add         r14, rsi
    test        r11b, r11b
    mov         rax, qword ptr [rsp + 8]
    cmove       rax, r14
    mov         rcx, r14
    sub         rcx, rax
    mov         qword ptr [rsp + 8], rax
    sub         rax, r14
    cmovb       rax, rcx
    inc         r11b
    cmp         rax, 65535
    jbe         .L151
    jmp         .L153
.L149:
    mov         rsi, qword ptr [rsp + 320]
    vmovdqu     ymmword ptr [rsp + 288], ymm10
    jmp         .L154
.L155:
    mov         r13, rax
.L156:
    mov         r14, qword ptr [rsp + 8]
    xor         edi, edi
    lea         rax, [r12 - 1]
    mov         rcx, r13
    mov         rsi, qword ptr [rsp + 320]
    sub         rcx, rsi
    cmovb       rcx, rdi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rdi
    and         rcx, rax
    and         r12, rcx
    mov         rdi, qword ptr [rsp + 64]
    je          .L148
.L154:
    mov         qword ptr [rsp + 8], r14
    tzcnt       r14, r12
    add         r14, rsi
    mov         rax, r14
    add         rax, r10
    setb        cl
    cmp         rax, rbx
    seta        dl
    or          dl, cl
    jne         .L156
    mov         rcx, qword ptr [rsp + 56]
    add         rcx, r14
    cmp         r10, 17
    jb          .L157
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 24]
.L158:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L159
    add         rcx, 8
    add         rsi, 8
    lea         rdi, [r10 + rdx]
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L158
    lea         rdi, [r10 + rdx]
    neg         rdx
    jmp         .L160
.L157:
    cmp         r10, 7
    ja          .L161
    cmp         r10, 4
    jae         .L162
    cmp         r10, 2
    jae         .L163
    test        r10, r10
    je          .L164
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 24]
    cmp         byte ptr [rdx], cl
    je          .L164
    xor         esi, esi
    jmp         .L165
.L159:
    xor         r8, rdi
    tzcnt       rax, r8
    mov         esi, eax
    shr         esi, 3
    sub         rsi, rdx
    and         al, 56
    shrx        rcx, rdi, rax
    jmp         .L165
.L161:
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 24]
    mov         rdi, r10
.L160:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L166
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    je          .L164
    xor         r8, rcx
    tzcnt       rax, r8
    mov         esi, eax
    shr         esi, 3
    add         rsi, qword ptr [rsp + 224]
.L167:
    and         al, 56
    shrx        rcx, rcx, rax
    jmp         .L165
.L166:
    xor         r9, rsi
    tzcnt       rax, r9
    mov         edi, eax
    shr         edi, 3
    add         rdi, rdx
    and         al, 56
    shrx        rcx, rsi, rax
    mov         rsi, rdi
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
.L165:
    mov         r8, qword ptr [rsp + 240]
.L168:
    mov         rax, qword ptr [rsp + 104]
    inc         rax
    mov         qword ptr [rsp + 104], rax
    mov         qword ptr [r15 + 160], rax
    mov         rax, qword ptr [rsp + 112]
    add         rax, rsi
    inc         rax
    mov         qword ptr [rsp + 112], rax
    mov         qword ptr [r15 + 152], rax
    cmp         rsi, 16
    mov         qword ptr [rsp + 136], rsi
    jb          .L156
    mov         qword ptr [rsp + 40], r11
    lea         rbx, [rsi + 1]
    cmp         rbx, 1
    mov         r15, rbx
    adc         r15, -1
    mov         r13d, 1
    cmp         r15, r10
    ja          .L169
    movzx       eax, cl
    mov         dword ptr [rsp + 16], eax
.L170:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L169
    add         rsi, qword ptr [rsp + 24]
    mov         edi, dword ptr [rsp + 16]
    mov         rdx, r15
    vzeroupper
    call        r9
    test        rax, rax
    jne         .L171
    add         r13, r15
    mov         rax, rbx
    sub         rax, r13
    mov         r15d, 0
    cmovae      r15, rax
    mov         r10, qword ptr [rsp + 48]
    cmp         r15, r10
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vmovdqu     ymm10, ymmword ptr [rsp + 288]
    mov         r8, qword ptr [rsp + 240]
    jbe         .L170
    jmp         .L169
.L162:
    mov         rdx, qword ptr [rsp + 24]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + r10 - 4]
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    cmp         esi, edi
    jne         .L172
    add         rcx, r10
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    cmp         ecx, edx
    je          .L164
    xor         edx, ecx
    tzcnt       eax, edx
    mov         esi, eax
    shr         esi, 3
    add         rsi, qword ptr [rsp + 208]
    and         al, 24
    shrx        ecx, ecx, eax
    jmp         .L165
.L171:
    bsr         rax, rax
    xor         rax, 63
    add         r13, r15
    add         r13, rax
    add         r13, -64
    mov         r10, qword ptr [rsp + 48]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vmovdqu     ymm10, ymmword ptr [rsp + 288]
    mov         r8, qword ptr [rsp + 240]
.L169:
    add         r13, r14
    shl         r14, 4
    add         r14, 4096
    cmp         qword ptr [rsp + 112], r14
    mov         r11, qword ptr [rsp + 40]
    mov         rbx, qword ptr [rsp]
    ja          .L173
    mov         r15, qword ptr [rsp + 72]
    jmp         .L156
.L163:
    mov         rdx, qword ptr [rsp + 24]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + r10 - 2]
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L174
    add         rcx, r10
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    jne         .L175
.L164:
    test        r11b, r11b
    mov         rcx, qword ptr [rsp + 8]
    cmove       rcx, r14
    mov         rdx, r14
    sub         rdx, rcx
    mov         qword ptr [rsp + 8], rcx
    sub         rcx, r14
    cmovb       rcx, rdx
    cmp         rcx, 65535
    mov         r8, qword ptr [rsp + 240]
    ja          .L150
    mov         edx, r11d
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    inc         r11b
    cmp         r11b, byte ptr [rsp + 128]
    jb          .L155
    jmp         .L176
.L172:
    xor         edi, esi
    tzcnt       eax, edi
    mov         edx, eax
    shr         edx, 3
    and         al, 24
    shrx        ecx, esi, eax
    mov         rsi, rdx
    jmp         .L168
.L174:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edx, eax
    shr         edx, 3
    and         al, 56
    shrx        rcx, rsi, rax
    mov         rsi, rdx
    jmp         .L168
.L175:
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         esi, eax
    shr         esi, 3
    add         rsi, qword ptr [rsp + 200]
    jmp         .L167
.L139:
    mov         rax, qword ptr [rsp + 96]
    cmp         rax, r13
    cmova       r13, rax
    mov         r8b, 1
    mov         r12, r13
    jmp         .L71
.L62:
    mov         r8, qword ptr [rsp + 232]
    cmp         r13, r8
    mov         rax, r8
    cmovb       rax, r13
    mov         rsi, qword ptr [rsp + 56]
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
    sub         r13d, eax
    shrx        r13, rdx, r13
    test        r13, r13
    je          .L177
    add         r12, qword ptr [rsp + 16]
    cmp         r12, r8
    mov         rcx, r8
    cmovb       rcx, r12
    lea         rax, [rsi + rcx]
    vmovd       xmm0, dword ptr [rsp + 160]
    vpbroadcastb ymm0, xmm0
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rax]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rax + 32]
#NO_APP
    vpmovmskb   edx, ymm1
    vpmovmskb   eax, ymm0
    shl         rax, 32
    or          rax, rdx
    sub         r12, rcx
.L64:
    shrx        rax, rax, r12
    and         rax, r13
    jmp         .L178
.L97:
    mov         rax, qword ptr [rsp + 232]
    cmp         r13, rax
    cmovb       rax, r13
    mov         rcx, qword ptr [rsp + 56]
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
    sub         r13d, eax
    shrx        rdi, rdx, r13
    cmp         bl, 1
    ja          .L179
    test        rdi, rdi
    jne         .L179
    xor         r15d, r15d
.L99:
    mov         r8, qword ptr [rsp + 16]
    mov         r13d, dword ptr [rsp + 32]
    mov         rcx, qword ptr [rsp + 64]
    jmp         .L180
.L118:
    cmp         r12, r13
    cmova       r13, r12
    xor         r8d, r8d
    mov         rbx, qword ptr [rsp]
    mov         r12, r13
    jmp         .L71
.L119:
    xor         r8d, r8d
    mov         r13, r12
    jmp         .L74
.L152:
    xor         r8d, r8d
    jmp         .L181
.L98:
    mov         r13, qword ptr [rsp + 16]
    add         r15, r13
    mov         qword ptr [rsp + 288], rax
    mov         edi, dword ptr [rsp + 40]
    mov         rsi, qword ptr [rsp + 56]
    mov         rdx, qword ptr [rsp]
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rdi, qword ptr [rsp + 288]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, r13
    mov         r10, qword ptr [rsp + 48]
    xor         esi, esi
    jmp         .L182
.L179:
    mov         edx, r8d
    mov         r8, qword ptr [rsp + 16]
    add         r15, r8
    mov         rcx, qword ptr [rsp + 232]
    cmp         r15, rcx
    cmovb       rcx, r15
    mov         rax, qword ptr [rsp + 56]
    add         rax, rcx
    vmovd       xmm0, edx
    vpbroadcastb ymm0, xmm0
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rax]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rax + 32]
#NO_APP
    vpmovmskb   edx, ymm1
    vpmovmskb   eax, ymm0
    shl         rax, 32
    or          rax, rdx
    sub         r15, rcx
.L182:
    mov         r13d, dword ptr [rsp + 32]
    mov         rcx, qword ptr [rsp + 64]
    shrx        r15, rax, r15
    and         r15, rdi
.L180:
    cmp         r10, rcx
    jbe         .L106
    cmp         bl, 3
    jne         .L106
    test        r15, r15
    je          .L106
    lea         rax, [r8 + rcx]
    mov         qword ptr [rsp + 64], rax
    mov         rax, qword ptr [rsp + 24]
    movzx       edi, byte ptr [rax + rcx]
    mov         rdx, qword ptr [rsp]
    cmp         rdx, 64
    jae         .L183
    mov         rsi, qword ptr [rsp + 56]
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r13d, dword ptr [rsp + 32]
    mov         r8, qword ptr [rsp + 16]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    xor         esi, esi
    mov         r10, qword ptr [rsp + 48]
    mov         rcx, qword ptr [rsp + 64]
    jmp         .L184
.L153:
    dec         r11b
.L150:
    cmp         r14, r13
    cmova       r13, r14
    xor         r8d, r8d
    jmp         .L181
.L63:
    xor         eax, eax
    mov         r15, qword ptr [rsp + 72]
    mov         r13, qword ptr [rsp + 96]
    mov         r10, qword ptr [rsp + 48]
    xor         esi, esi
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8b, 4
    mov         r11d, dword ptr [rsp + 32]
    jmp         .L103
.L177:
    xor         eax, eax
.L178:
    mov         r15, qword ptr [rsp + 72]
    mov         r13, qword ptr [rsp + 96]
    xor         esi, esi
    mov         r8b, 4
.L103:
    cmp         r10, 2
    je          .L185
    cmp         r10, 1
    jne         .L186
    mov         cl, 1
    jmp         .L187
.L185:
    cmp         bl, r11b
    setne       cl
.L187:
    mov         dword ptr [rsp + 160], ecx
    jmp         .L188
.L186:
    mov         dword ptr [rsp + 160], 0
.L188:
    mov         r11, rbp
    mov         rbx, qword ptr [rsp]
    and         r14b, 63
    mov         ecx, 64
    sub         ecx, r14d
    bzhi        r14, rax, rcx
    je          .L189
    movzx       eax, byte ptr [r15 + 196]
    mov         byte ptr [rsp + 32], al
    vmovdqu     xmm0, xmmword ptr [r15 + 152]
    vmovdqa     xmmword ptr [rsp + 320], xmm0
    mov         rdi, qword ptr [rsp + 16]
    mov         r12, rdi
.L190:
    mov         rbp, r11
    tzcnt       rbx, r14
    add         rbx, rdi
    cmp         byte ptr [rsp + 160], 0
    je          .L191
.L192:
    test        bpl, bpl
    mov         rax, qword ptr [rsp + 8]
    cmove       rax, rbx
    mov         rcx, rbx
    sub         rcx, rax
    mov         qword ptr [rsp + 8], rax
    sub         rax, rbx
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L193
    mov         ecx, ebp
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    inc         bpl
    add         rbx, r10
    mov         r11, rbp
    cmp         bpl, byte ptr [rsp + 32]
    jae         .L194
    mov         r12, rbx
    jmp         .L195
.L191:
    mov         rax, rbx
    add         rax, r10
    setb        cl
    cmp         rax, qword ptr [rsp]
    seta        al
    or          al, cl
    jne         .L196
    mov         rax, qword ptr [rsp + 56]
    add         rax, rbx
    cmp         r10, 17
    jb          .L197
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 24]
.L198:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L199
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r10 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L198
    lea         rsi, [r10 + rcx]
    neg         rcx
    jmp         .L200
.L197:
    cmp         r10, 7
    ja          .L201
    cmp         r10, 4
    jae         .L202
    cmp         r10, 2
    jae         .L203
    test        r10, r10
    je          .L192
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 24]
    cmp         byte ptr [rcx], al
    je          .L192
    xor         edi, edi
    jmp         .L204
.L199:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edi, eax
    shr         edi, 3
    sub         rdi, rcx
    and         al, 56
    shrx        rax, rsi, rax
.L205:
    xor         esi, esi
    jmp         .L204
.L201:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 24]
    mov         rsi, r10
.L200:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L206
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         esi, 0
    mov         r8b, 4
    je          .L192
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 224]
.L207:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L204
.L206:
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
    and         al, 56
    shrx        rax, rdx, rax
    xor         esi, esi
    mov         r8b, 4
.L204:
    lea         r13, [rdi + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, r13, 0
    vmovdqa     xmm1, xmmword ptr [rsp + 320]
    vpaddq      xmm1, xmm1, xmm0
    vmovdqa     xmmword ptr [rsp + 320], xmm1
    vmovdqu     xmmword ptr [r15 + 152], xmm1
    mov         qword ptr [rsp + 136], rdi
    cmp         rdi, 16
    jae         .L208
    mov         r13, qword ptr [rsp + 96]
.L196:
    mov         r11, rbp
.L195:
    mov         rbx, qword ptr [rsp]
.L209:
    lea         rax, [r14 - 1]
    mov         rcx, r12
    mov         rdi, qword ptr [rsp + 16]
    sub         rcx, rdi
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rsi
    and         rcx, rax
    and         r14, rcx
    jne         .L190
    jmp         .L210
.L208:
    cmp         r13, 1
    mov         r15, r13
    adc         r15, -1
    mov         r12d, 1
    cmp         r15, r10
    ja          .L211
    movzx       eax, al
    mov         dword ptr [rsp + 240], eax
.L212:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L211
    add         rsi, qword ptr [rsp + 24]
    mov         edi, dword ptr [rsp + 240]
    mov         rdx, r15
    vzeroupper
    call        r9
    test        rax, rax
    jne         .L213
    add         r12, r15
    mov         rax, r13
    sub         rax, r12
    mov         r15d, 0
    cmovae      r15, rax
    mov         r10, qword ptr [rsp + 48]
    cmp         r15, r10
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8b, 4
    jbe         .L212
    jmp         .L211
.L202:
    mov         rcx, qword ptr [rsp + 24]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r10 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L214
    add         rax, r10
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         esi, 0
    je          .L192
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 208]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L204
.L213:
    bsr         rax, rax
    xor         rax, 63
    add         r12, r15
    add         r12, rax
    add         r12, -64
    mov         r10, qword ptr [rsp + 48]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8b, 4
.L211:
    add         r12, rbx
    shl         rbx, 4
    add         rbx, 4096
    vmovdqa     xmm0, xmmword ptr [rsp + 320]
    vmovq       rax, xmm0
    cmp         rax, rbx
    ja          .L215
    mov         r15, qword ptr [rsp + 72]
    mov         r13, qword ptr [rsp + 96]
    mov         r11, rbp
    mov         rbx, qword ptr [rsp]
    xor         esi, esi
    jmp         .L209
.L203:
    mov         rcx, qword ptr [rsp + 24]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r10 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L216
    add         rax, r10
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         esi, 0
    je          .L192
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 200]
    jmp         .L207
.L214:
    xor         esi, edx
    tzcnt       eax, esi
    mov         edi, eax
    shr         edi, 3
    and         al, 24
    shrx        eax, edx, eax
    jmp         .L205
.L216:
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
    and         al, 56
    shrx        rax, rdx, rax
    jmp         .L205
.L189:
    mov         rdi, qword ptr [rsp + 16]
    mov         r12, rdi
.L210:
    mov         rax, qword ptr [rsp + 40]
    add         rdi, rax
    cmp         rdi, r12
    cmova       r12, rdi
    mov         rdx, qword ptr [rsp + 288]
    add         rdx, rax
    mov         r14, qword ptr [rsp + 8]
.L100:
    mov         eax, dword ptr [rsp + 64]
.L101:
    mov         rsi, r13
    sub         rsi, rdx
    jb          .L71
    vmovd       xmm0, eax
    vpbroadcastb ymm10, xmm0
    mov         rcx, qword ptr [rsp + 112]
    add         rdx, rcx
    mov         rax, qword ptr [rsp + 88]
    add         rcx, rax
    add         rcx, -256
    movzx       ebp, byte ptr [r15 + 196]
    mov         rax, qword ptr [r15 + 168]
    mov         qword ptr [rsp + 80], rax
    mov         rax, qword ptr [r15 + 152]
    mov         qword ptr [rsp + 320], rax
    mov         rax, qword ptr [r15 + 160]
    mov         qword ptr [rsp + 64], rax
    jmp         .L217
.L218:
    test        rsi, rsi
    je          .L219
    xor         esi, esi
    mov         rdx, r13
    mov         r13, rcx
.L220:
#APP
    vpcmpeqb    ymm6, ymm10, ymmword ptr [r13]
    vpcmpeqb    ymm7, ymm10, ymmword ptr [r13 + 32]
#NO_APP
#APP
    vpcmpeqb    ymm4, ymm10, ymmword ptr [r13 + 64]
    vpcmpeqb    ymm5, ymm10, ymmword ptr [r13 + 96]
#NO_APP
#APP
    vpcmpeqb    ymm2, ymm10, ymmword ptr [r13 + 128]
    vpcmpeqb    ymm3, ymm10, ymmword ptr [r13 + 160]
#NO_APP
#APP
    vpcmpeqb    ymm0, ymm10, ymmword ptr [r13 + 192]
    vpcmpeqb    ymm1, ymm10, ymmword ptr [r13 + 224]
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
    jne         .L221
.L217:
    mov         r13, rdx
    cmp         rsi, 256
    jb          .L218
    add         rsi, -256
    lea         rdx, [r13 + 256]
    cmp         rsi, 3328
    jb          .L220
#APP
    prefetcht0  byte ptr [rdx + 3072]
    prefetcht0  byte ptr [rdx + 3136]
    prefetcht0  byte ptr [rdx + 3200]
    prefetcht0  byte ptr [rdx + 3264]
#NO_APP
    jmp         .L220
.L221:
    mov         qword ptr [rsp + 128], rcx
    mov         qword ptr [rsp + 400], rsi
    mov         qword ptr [rsp + 288], rdx
    mov         qword ptr [rsp + 40], r11
    vpmovmskb   eax, ymm7
    shl         rax, 32
    vpmovmskb   edx, ymm6
    vpmovmskb   esi, ymm5
    shl         rsi, 32
    vpmovmskb   edi, ymm4
    xor         ecx, ecx
    or          rdi, rsi
    setne       cl
    vpmovmskb   r8d, ymm3
    shl         r8, 32
    vpmovmskb   r9d, ymm2
    xor         esi, esi
    or          r9, r8
    setne       sil
    vpmovmskb   r8d, ymm1
    shl         r8, 32
    vpmovmskb   r10d, ymm0
    xor         ebx, ebx
    or          r10, r8
    setne       bl
    xor         r8d, r8d
    or          rdx, rax
    mov         qword ptr [rsp + 368], rdx
    mov         qword ptr [rsp + 376], rdi
    mov         qword ptr [rsp + 384], r9
    mov         qword ptr [rsp + 392], r10
    setne       r8b
    lea         rax, [r8 + 2*rcx]
    lea         rax, [rax + 4*rsi]
    shl         ebx, 3
    or          rbx, rax
    je          .L222
    sub         r13, qword ptr [rsp + 112]
    mov         r10, qword ptr [rsp + 48]
    xor         esi, esi
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r11, qword ptr [rsp + 88]
    jmp         .L223
.L222:
    mov         r10, qword ptr [rsp + 48]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r11, qword ptr [rsp + 88]
.L224:
    mov         rax, r11
    mov         rsi, qword ptr [rsp + 400]
    sub         rax, rsi
    sub         rax, qword ptr [rsp + 80]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [rsp + 64]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         r11, qword ptr [rsp + 40]
    mov         rbx, qword ptr [rsp]
    mov         rdx, qword ptr [rsp + 288]
    mov         rcx, qword ptr [rsp + 128]
    jbe         .L217
    jmp         .L225
.L226:
    mov         r14, rsi
    xor         esi, esi
    mov         r11, qword ptr [rsp + 88]
.L227:
    mov         rbx, qword ptr [rsp + 16]
    blsr        rbx, rbx
    je          .L224
.L223:
    mov         qword ptr [rsp + 16], rbx
    tzcnt       rax, rbx
    mov         r8d, eax
    shl         r8d, 6
    add         r8, r13
    mov         rcx, r12
    sub         rcx, r8
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rbx, rdx, rcx
    cmovae      rbx, rsi
    and         rbx, qword ptr [rsp + 8*rax + 368]
    je          .L227
    cmp         r10, 1
    jne         .L228
    mov         rax, r14
    tzcnt       r14, rbx
    add         r14, r8
    mov         r11, qword ptr [rsp + 40]
    test        r11b, r11b
    cmove       rax, r14
    mov         rcx, r14
    sub         rcx, rax
    mov         rsi, rax
    sub         rax, r14
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L229
    inc         r11b
.L230:
    lea         ecx, [r11 - 1]
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    mov         r12, r14
    inc         r12
    mov         qword ptr [rsp + 40], r11
    cmp         r11b, bpl
    jae         .L231
    lea         rax, [rbx - 1]
    mov         rcx, r12
    sub         rcx, r8
    mov         edx, 0
    cmovb       rcx, rdx
    cmp         rcx, 64
    mov         rdi, -1
    shlx        rcx, rdi, rcx
    cmovae      rcx, rdx
    and         rcx, rax
    and         rbx, rcx
    je          .L226
    tzcnt       r14, rbx
    add         r14, r8
    mov         r11, qword ptr [rsp + 40]
    test        r11b, r11b
    mov         rax, rsi
    cmove       rax, r14
    mov         rcx, r14
    sub         rcx, rax
    mov         rsi, rax
    sub         rax, r14
    cmovb       rax, rcx
    inc         r11b
    cmp         rax, 65535
    jbe         .L230
    jmp         .L232
.L228:
    mov         qword ptr [rsp + 160], r8
    vmovdqu     ymmword ptr [rsp + 240], ymm10
    mov         byte ptr [rsp + 104], bpl
    jmp         .L233
.L234:
    mov         r14, qword ptr [rsp + 8]
.L235:
    lea         rax, [rbx - 1]
    mov         rcx, r12
    sub         rcx, r8
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rsi
    and         rcx, rax
    and         rbx, rcx
    je          .L227
.L233:
    mov         qword ptr [rsp + 8], r14
    tzcnt       r14, rbx
    add         r14, r8
    mov         rax, r14
    add         rax, r10
    setb        cl
    cmp         rax, qword ptr [rsp]
    seta        dl
    or          dl, cl
    jne         .L234
    mov         rcx, qword ptr [rsp + 56]
    add         rcx, r14
    cmp         r10, 17
    jb          .L236
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 24]
.L237:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L238
    add         rcx, 8
    add         rsi, 8
    lea         rdi, [r10 + rdx]
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L237
    lea         rdi, [r10 + rdx]
    neg         rdx
    jmp         .L239
.L236:
    cmp         r10, 7
    ja          .L240
    cmp         r10, 4
    jae         .L241
    cmp         r10, 2
    jae         .L242
    test        r10, r10
    je          .L243
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 24]
    cmp         byte ptr [rdx], cl
    je          .L243
    xor         esi, esi
    jmp         .L244
.L238:
    xor         r8, rdi
    tzcnt       rax, r8
    mov         esi, eax
    shr         esi, 3
    sub         rsi, rdx
    and         al, 56
    shrx        rcx, rdi, rax
    jmp         .L244
.L240:
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 24]
    mov         rdi, r10
.L239:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L245
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    je          .L243
    xor         r8, rcx
    tzcnt       rax, r8
    mov         esi, eax
    shr         esi, 3
    add         rsi, qword ptr [rsp + 224]
.L246:
    and         al, 56
    shrx        rcx, rcx, rax
    jmp         .L244
.L245:
    xor         r9, rsi
    tzcnt       rax, r9
    mov         edi, eax
    shr         edi, 3
    add         rdi, rdx
    and         al, 56
    shrx        rcx, rsi, rax
    mov         rsi, rdi
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
.L244:
    mov         r8, qword ptr [rsp + 160]
.L247:
    mov         rax, qword ptr [rsp + 64]
    inc         rax
    mov         qword ptr [rsp + 64], rax
    mov         qword ptr [r15 + 160], rax
    mov         rax, qword ptr [rsp + 320]
    add         rax, rsi
    inc         rax
    mov         qword ptr [rsp + 320], rax
    mov         qword ptr [r15 + 152], rax
    cmp         rsi, 16
    mov         qword ptr [rsp + 136], rsi
    jae         .L248
    mov         r14, qword ptr [rsp + 8]
    xor         esi, esi
    jmp         .L235
.L248:
    lea         r15, [rsi + 1]
    cmp         r15, 1
    mov         qword ptr [rsp + 32], r15
    adc         r15, -1
    mov         r12d, 1
    cmp         r15, r10
    ja          .L249
    movzx       ebp, cl
.L250:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L249
    add         rsi, qword ptr [rsp + 24]
    mov         edi, ebp
    mov         rdx, r15
    vzeroupper
    call        r9
    test        rax, rax
    jne         .L251
    add         r12, r15
    mov         rax, qword ptr [rsp + 32]
    sub         rax, r12
    mov         r15d, 0
    cmovae      r15, rax
    mov         r10, qword ptr [rsp + 48]
    cmp         r15, r10
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r11, qword ptr [rsp + 88]
    vmovdqu     ymm10, ymmword ptr [rsp + 240]
    mov         r8, qword ptr [rsp + 160]
    jbe         .L250
    jmp         .L249
.L241:
    mov         rdx, qword ptr [rsp + 24]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + r10 - 4]
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    cmp         esi, edi
    jne         .L252
    add         rcx, r10
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    cmp         ecx, edx
    je          .L243
    xor         edx, ecx
    tzcnt       eax, edx
    mov         esi, eax
    shr         esi, 3
    add         rsi, qword ptr [rsp + 208]
    and         al, 24
    shrx        ecx, ecx, eax
    jmp         .L244
.L251:
    bsr         rax, rax
    xor         rax, 63
    add         r12, r15
    add         r12, rax
    add         r12, -64
    mov         r10, qword ptr [rsp + 48]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r11, qword ptr [rsp + 88]
    vmovdqu     ymm10, ymmword ptr [rsp + 240]
    mov         r8, qword ptr [rsp + 160]
.L249:
    add         r12, r14
    shl         r14, 4
    add         r14, 4096
    cmp         qword ptr [rsp + 320], r14
    ja          .L253
    mov         r15, qword ptr [rsp + 72]
    mov         r14, qword ptr [rsp + 8]
    xor         esi, esi
    movzx       ebp, byte ptr [rsp + 104]
    jmp         .L235
.L242:
    mov         rdx, qword ptr [rsp + 24]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + r10 - 2]
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L254
    add         rcx, r10
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    jne         .L255
.L243:
    mov         r11, qword ptr [rsp + 40]
    test        r11b, r11b
    mov         rcx, qword ptr [rsp + 8]
    cmove       rcx, r14
    mov         rdx, r14
    sub         rdx, rcx
    mov         rsi, rcx
    sub         rcx, r14
    cmovb       rcx, rdx
    cmp         rcx, 65535
    mov         r8, qword ptr [rsp + 160]
    ja          .L229
    mov         edx, r11d
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    inc         r11b
    mov         qword ptr [rsp + 40], r11
    cmp         r11b, bpl
    jae         .L256
    mov         r12, rax
    mov         r14, rsi
    xor         esi, esi
    mov         r11, qword ptr [rsp + 88]
    jmp         .L235
.L252:
    xor         edi, esi
    tzcnt       eax, edi
    mov         edx, eax
    shr         edx, 3
    and         al, 24
    shrx        ecx, esi, eax
    mov         rsi, rdx
    jmp         .L247
.L254:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edx, eax
    shr         edx, 3
    and         al, 56
    shrx        rcx, rsi, rax
    mov         rsi, rdx
    jmp         .L247
.L255:
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         esi, eax
    shr         esi, 3
    add         rsi, qword ptr [rsp + 200]
    jmp         .L246
.L219:
    mov         rax, qword ptr [rsp + 96]
    cmp         rax, r12
    cmova       r12, rax
    mov         r8b, 1
    jmp         .L71
.L193:
    cmp         rbx, r12
    cmova       r12, rbx
    xor         r8d, r8d
.L257:
    mov         r14, qword ptr [rsp + 8]
    jmp         .L58
.L194:
    xor         r8d, r8d
    mov         r12, rbx
    mov         r14, qword ptr [rsp + 8]
    jmp         .L70
.L231:
    xor         r8d, r8d
.L258:
    mov         r14, rsi
    mov         r11, qword ptr [rsp + 40]
    jmp         .L70
.L232:
    dec         r11b
.L229:
    mov         rbx, qword ptr [rsp]
    cmp         r14, r12
    cmova       r12, r14
    xor         r8d, r8d
    mov         r14, rsi
    jmp         .L71
.L253:
    mov         r8b, 3
    mov         r15, qword ptr [rsp + 72]
    mov         r14, qword ptr [rsp + 8]
    mov         r11, qword ptr [rsp + 40]
    jmp         .L70
.L183:
    mov         rdx, qword ptr [rsp + 232]
    mov         rcx, qword ptr [rsp + 64]
    cmp         rcx, rdx
    cmovb       rdx, rcx
    mov         rax, qword ptr [rsp + 56]
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
.L184:
    shrx        rax, rax, rcx
    and         r15, rax
.L106:
    cmp         r10, 3
    je          .L259
    cmp         r10, 2
    je          .L260
    cmp         r10, 1
    mov         r11, rbp
    mov         rbx, qword ptr [rsp]
    jne         .L261
    mov         al, 1
    mov         dword ptr [rsp + 32], eax
    jmp         .L262
.L260:
    cmp         r14b, r13b
    setne       al
    mov         dword ptr [rsp + 32], eax
    jmp         .L263
.L259:
    cmp         bl, 3
    setae       al
    cmp         r14b, r13b
    setne       cl
    mov         rdi, qword ptr [rsp + 160]
    cmp         dil, r13b
    setne       dl
    and         dl, cl
    cmp         r14b, dil
    setne       cl
    and         cl, al
    and         cl, dl
    mov         dword ptr [rsp + 32], ecx
.L263:
    mov         r11, rbp
    mov         rbx, qword ptr [rsp]
    jmp         .L262
.L261:
    mov         dword ptr [rsp + 32], 0
.L262:
    and         r12b, 63
    mov         eax, 64
    sub         eax, r12d
    bzhi        r12, r15, rax
    je          .L264
    mov         r15, qword ptr [rsp + 72]
    movzx       eax, byte ptr [r15 + 196]
    mov         byte ptr [rsp + 64], al
    vmovdqu     xmm0, xmmword ptr [r15 + 152]
    vmovdqa     xmmword ptr [rsp + 112], xmm0
    mov         rdi, r8
    jmp         .L265
.L266:
    mov         r11, qword ptr [rsp + 40]
    mov         rbx, qword ptr [rsp]
.L267:
    mov         rdi, rbp
.L268:
    lea         rax, [r12 - 1]
    mov         rcx, rdi
    mov         r8, qword ptr [rsp + 16]
    sub         rcx, r8
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rsi
    and         rcx, rax
    and         r12, rcx
    je          .L269
.L265:
    mov         rbp, rdi
    tzcnt       r13, r12
    add         r13, r8
    cmp         byte ptr [rsp + 32], 0
    je          .L270
.L271:
    test        r11b, r11b
    mov         rax, qword ptr [rsp + 8]
    cmove       rax, r13
    mov         rcx, r13
    sub         rcx, rax
    mov         qword ptr [rsp + 8], rax
    sub         rax, r13
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L272
    mov         ecx, r11d
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    inc         r11b
    add         r13, r10
    cmp         r11b, byte ptr [rsp + 64]
    jae         .L273
    mov         rdi, r13
    jmp         .L268
.L270:
    mov         rax, r13
    add         rax, r10
    setb        cl
    cmp         rax, rbx
    seta        al
    or          al, cl
    jne         .L267
    mov         rax, qword ptr [rsp + 56]
    add         rax, r13
    cmp         r10, 17
    jb          .L274
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 24]
.L275:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L276
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r10 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L275
    lea         rsi, [r10 + rcx]
    neg         rcx
    jmp         .L277
.L274:
    cmp         r10, 7
    ja          .L278
    cmp         r10, 4
    jae         .L279
    cmp         r10, 2
    jae         .L280
    test        r10, r10
    je          .L271
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 24]
    cmp         byte ptr [rcx], al
    je          .L271
    mov         qword ptr [rsp + 40], r11
    xor         edi, edi
    jmp         .L281
.L276:
    mov         qword ptr [rsp + 40], r11
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edi, eax
    shr         edi, 3
    sub         rdi, rcx
    and         al, 56
    shrx        rax, rsi, rax
    jmp         .L282
.L278:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 24]
    mov         rsi, r10
.L277:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L283
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         esi, 0
    je          .L271
    mov         qword ptr [rsp + 40], r11
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 224]
.L284:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L281
.L283:
    mov         qword ptr [rsp + 40], r11
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
.L285:
    and         al, 56
    shrx        rax, rdx, rax
.L282:
    xor         esi, esi
.L281:
    lea         rbx, [rdi + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rbx, 0
    vmovdqa     xmm1, xmmword ptr [rsp + 112]
    vpaddq      xmm1, xmm1, xmm0
    vmovdqa     xmmword ptr [rsp + 112], xmm1
    vmovdqu     xmmword ptr [r15 + 152], xmm1
    mov         qword ptr [rsp + 136], rdi
    cmp         rdi, 16
    jb          .L266
    cmp         rbx, 1
    mov         r15, rbx
    adc         r15, -1
    mov         edi, 1
    cmp         r15, r10
    ja          .L286
    movzx       eax, al
    mov         dword ptr [rsp + 288], eax
.L287:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L286
    mov         rbp, rdi
    add         rsi, qword ptr [rsp + 24]
    mov         edi, dword ptr [rsp + 288]
    mov         rdx, r15
    vzeroupper
    call        r9
    test        rax, rax
    jne         .L288
    mov         rdi, rbp
    add         rdi, r15
    mov         rax, rbx
    sub         rax, rdi
    mov         r15d, 0
    cmovae      r15, rax
    mov         r10, qword ptr [rsp + 48]
    cmp         r15, r10
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    jbe         .L287
    jmp         .L286
.L279:
    mov         rcx, qword ptr [rsp + 24]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r10 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L289
    add         rax, r10
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         esi, 0
    je          .L271
    mov         qword ptr [rsp + 40], r11
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 208]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L281
.L288:
    bsr         rax, rax
    xor         rax, 63
    mov         rdi, rbp
    add         rdi, r15
    add         rdi, rax
    add         rdi, -64
    mov         r10, qword ptr [rsp + 48]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
.L286:
    add         rdi, r13
    shl         r13, 4
    add         r13, 4096
    vmovdqa     xmm0, xmmword ptr [rsp + 112]
    vmovq       rax, xmm0
    cmp         rax, r13
    ja          .L290
    mov         r15, qword ptr [rsp + 72]
    mov         r11, qword ptr [rsp + 40]
    mov         rbx, qword ptr [rsp]
    xor         esi, esi
    jmp         .L268
.L280:
    mov         rcx, qword ptr [rsp + 24]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r10 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L291
    add         rax, r10
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         esi, 0
    je          .L271
    mov         qword ptr [rsp + 40], r11
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 200]
    jmp         .L284
.L289:
    mov         qword ptr [rsp + 40], r11
    xor         esi, edx
    tzcnt       eax, esi
    mov         edi, eax
    shr         edi, 3
    and         al, 24
    shrx        eax, edx, eax
    jmp         .L282
.L291:
    mov         qword ptr [rsp + 40], r11
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
    jmp         .L285
.L264:
    mov         rdi, r8
    mov         r15, qword ptr [rsp + 72]
.L269:
    mov         rax, qword ptr [rsp + 80]
    add         r8, rax
    cmp         r8, rdi
    cmova       rdi, r8
    mov         rdx, qword ptr [rsp + 144]
    add         rdx, rax
    mov         r13, qword ptr [rsp + 96]
    mov         r8b, 4
.L104:
    mov         r12, qword ptr [rsp + 160]
.L105:
    mov         rsi, r13
    sub         rsi, rdx
    jb          .L292
    mov         rax, qword ptr [rsp + 56]
    add         r14, rax
    add         r12, rax
    vmovd       xmm0, dword ptr [rsp + 104]
    vpbroadcastb ymm11, xmm0
    mov         rcx, qword ptr [rsp + 280]
    mov         rbp, r12
    lea         r12, [rcx + rdx]
    lea         r8, [r14 + rdx]
    add         rdx, rbp
    mov         rax, qword ptr [rsp + 88]
    add         rcx, rax
    add         rcx, -256
    mov         qword ptr [rsp + 64], rcx
    lea         rcx, [r14 + rax - 256]
    mov         qword ptr [rsp + 16], rcx
    lea         rax, [rbp + rax - 256]
    mov         qword ptr [rsp + 288], rax
    mov         rax, qword ptr [r15 + 152]
    mov         qword ptr [rsp + 128], rax
    mov         rax, qword ptr [r15 + 160]
    mov         qword ptr [rsp + 216], rax
    movzx       eax, byte ptr [r15 + 196]
    mov         byte ptr [rsp + 360], al
    mov         rax, qword ptr [r15 + 168]
    mov         qword ptr [rsp + 448], rax
    mov         qword ptr [rsp + 160], rsi
    mov         qword ptr [rsp + 32], rsi
    jmp         .L293
.L294:
    mov         rdx, r12
    lea         r12, [rbp + 256]
    mov         rsi, r8
    add         rsi, -256
    lea         r8, [rcx + 256]
    add         rdx, -256
    mov         qword ptr [rsp + 160], rdx
    add         r14, -256
    mov         qword ptr [rsp + 32], r14
    lea         rdx, [rax + 256]
.L295:
#APP
    vpcmpeqb    ymm0, ymm11, ymmword ptr [rbp]
    vpcmpeqb    ymm3, ymm11, ymmword ptr [rbp + 32]
#NO_APP
    vmovups     ymm9, ymmword ptr [rsp + 240]
#APP
    vpcmpeqb    ymm1, ymm9, ymmword ptr [rcx]
    vpand       ymm0, ymm0, ymm1
    vpcmpeqb    ymm1, ymm9, ymmword ptr [rcx + 32]
    vpand       ymm3, ymm3, ymm1
#NO_APP
    vmovdqu     ymm10, ymmword ptr [rsp + 320]
#APP
    vpcmpeqb    ymm1, ymm10, ymmword ptr [rax]
    vpand       ymm0, ymm0, ymm1
    vpcmpeqb    ymm1, ymm10, ymmword ptr [rax + 32]
    vpand       ymm3, ymm3, ymm1
#NO_APP
#APP
    vpcmpeqb    ymm4, ymm11, ymmword ptr [rbp + 64]
    vpcmpeqb    ymm7, ymm11, ymmword ptr [rbp + 96]
#NO_APP
#APP
    vpcmpeqb    ymm1, ymm9, ymmword ptr [rcx + 64]
    vpand       ymm4, ymm4, ymm1
    vpcmpeqb    ymm1, ymm9, ymmword ptr [rcx + 96]
    vpand       ymm7, ymm7, ymm1
#NO_APP
#APP
    vpcmpeqb    ymm1, ymm10, ymmword ptr [rax + 64]
    vpand       ymm4, ymm4, ymm1
    vpcmpeqb    ymm1, ymm10, ymmword ptr [rax + 96]
    vpand       ymm7, ymm7, ymm1
#NO_APP
#APP
    vpcmpeqb    ymm2, ymm11, ymmword ptr [rbp + 128]
    vpcmpeqb    ymm6, ymm11, ymmword ptr [rbp + 160]
#NO_APP
#APP
    vpcmpeqb    ymm1, ymm9, ymmword ptr [rcx + 128]
    vpand       ymm2, ymm2, ymm1
    vpcmpeqb    ymm1, ymm9, ymmword ptr [rcx + 160]
    vpand       ymm6, ymm6, ymm1
#NO_APP
#APP
    vpcmpeqb    ymm1, ymm10, ymmword ptr [rax + 128]
    vpand       ymm2, ymm2, ymm1
    vpcmpeqb    ymm1, ymm10, ymmword ptr [rax + 160]
    vpand       ymm6, ymm6, ymm1
#NO_APP
#APP
    vpcmpeqb    ymm1, ymm11, ymmword ptr [rbp + 192]
    vpcmpeqb    ymm5, ymm11, ymmword ptr [rbp + 224]
#NO_APP
#APP
    vpcmpeqb    ymm8, ymm9, ymmword ptr [rcx + 192]
    vpand       ymm1, ymm8, ymm1
    vpcmpeqb    ymm8, ymm9, ymmword ptr [rcx + 224]
    vpand       ymm5, ymm8, ymm5
#NO_APP
#APP
    vpcmpeqb    ymm8, ymm10, ymmword ptr [rax + 192]
    vpand       ymm1, ymm8, ymm1
    vpcmpeqb    ymm8, ymm10, ymmword ptr [rax + 224]
    vpand       ymm5, ymm8, ymm5
#NO_APP
    vpor        ymm8, ymm3, ymm0
    vpor        ymm9, ymm4, ymm7
    vpor        ymm8, ymm8, ymm9
    vpor        ymm9, ymm2, ymm6
    vpor        ymm9, ymm9, ymm1
    vpor        ymm8, ymm8, ymm9
    vpor        ymm8, ymm8, ymm5
    vpmovmskb   eax, ymm8
    test        eax, eax
    jne         .L296
.L293:
    mov         rbp, r12
    cmp         rsi, 256
    jae         .L297
    test        rsi, rsi
    jne         .L298
    jmp         .L299
.L297:
    mov         rax, rdx
    mov         rcx, r8
    mov         r8, rsi
    mov         r12, qword ptr [rsp + 160]
    cmp         r12, 256
    setb        dl
    mov         r14, qword ptr [rsp + 32]
    cmp         r14, 256
    setb        sil
    or          sil, dl
    je          .L294
.L298:
    mov         r12, rbp
    xor         esi, esi
    mov         r8, rbp
    mov         qword ptr [rsp + 160], 0
    mov         rdx, rbp
    mov         qword ptr [rsp + 32], 0
    mov         rbp, qword ptr [rsp + 64]
    mov         rcx, qword ptr [rsp + 16]
    mov         rax, qword ptr [rsp + 288]
    jmp         .L295
.L296:
    mov         qword ptr [rsp + 112], r8
    mov         qword ptr [rsp + 80], r12
    mov         qword ptr [rsp + 440], rsi
    mov         r12, rdi
    mov         qword ptr [rsp + 144], rdx
    vpmovmskb   eax, ymm3
    shl         rax, 32
    vpmovmskb   edx, ymm0
    vpmovmskb   esi, ymm7
    shl         rsi, 32
    vpmovmskb   edi, ymm4
    xor         ecx, ecx
    or          rdi, rsi
    setne       cl
    vpmovmskb   r8d, ymm6
    shl         r8, 32
    vpmovmskb   r9d, ymm2
    xor         esi, esi
    or          r9, r8
    setne       sil
    vpmovmskb   r8d, ymm5
    shl         r8, 32
    vpmovmskb   r10d, ymm1
    xor         r14d, r14d
    or          r10, r8
    setne       r14b
    xor         r8d, r8d
    or          rdx, rax
    mov         qword ptr [rsp + 368], rdx
    mov         qword ptr [rsp + 376], rdi
    mov         qword ptr [rsp + 384], r9
    mov         qword ptr [rsp + 392], r10
    setne       r8b
    lea         rax, [r8 + 2*rcx]
    lea         rax, [rax + 4*rsi]
    shl         r14d, 3
    or          r14, rax
    je          .L300
    sub         rbp, qword ptr [rsp + 280]
    mov         r10, qword ptr [rsp + 48]
    xor         esi, esi
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rdi, r12
    mov         r12, qword ptr [rsp + 80]
    mov         r8, qword ptr [rsp + 112]
    jmp         .L301
.L302:
    mov         r14, qword ptr [rsp + 464]
    blsr        r14, r14
    mov         rbx, qword ptr [rsp]
    je          .L303
.L301:
    mov         qword ptr [rsp + 464], r14
    tzcnt       rax, r14
    mov         r14d, eax
    shl         r14d, 6
    add         r14, rbp
    mov         rcx, rdi
    sub         rcx, r14
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        r13, rdx, rcx
    cmovae      r13, rsi
    and         r13, qword ptr [rsp + 8*rax + 368]
    je          .L302
    cmp         byte ptr [rsp + 152], 0
    je          .L304
    tzcnt       rbx, r13
    add         rbx, r14
    test        r11b, r11b
    mov         rax, qword ptr [rsp + 8]
    cmove       rax, rbx
    mov         rcx, rbx
    sub         rcx, rax
    mov         qword ptr [rsp + 8], rax
    sub         rax, rbx
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L305
    inc         r11b
.L306:
    lea         ecx, [r11 - 1]
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    mov         rdi, rbx
    add         rdi, r10
    cmp         r11b, byte ptr [rsp + 360]
    jae         .L307
    lea         rax, [r13 - 1]
    mov         rcx, rdi
    sub         rcx, r14
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rsi
    and         rcx, rax
    and         r13, rcx
    je          .L302
    tzcnt       rbx, r13
    add         rbx, r14
    test        r11b, r11b
    mov         rax, qword ptr [rsp + 8]
    cmove       rax, rbx
    mov         rcx, rbx
    sub         rcx, rax
    mov         qword ptr [rsp + 8], rax
    sub         rax, rbx
    cmovb       rax, rcx
    inc         r11b
    cmp         rax, 65535
    jbe         .L306
    jmp         .L308
.L304:
    vmovdqu     ymmword ptr [rsp + 400], ymm11
    mov         qword ptr [rsp + 456], r14
    jmp         .L309
.L310:
    mov         r11, qword ptr [rsp + 40]
.L311:
    lea         rax, [r13 - 1]
    mov         rcx, rdi
    sub         rcx, r14
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rsi
    and         rcx, rax
    and         r13, rcx
    je          .L302
.L309:
    mov         qword ptr [rsp + 40], r11
    tzcnt       rbx, r13
    add         rbx, r14
    mov         rax, rbx
    add         rax, r10
    setb        cl
    cmp         rax, qword ptr [rsp]
    seta        dl
    or          dl, cl
    jne         .L310
    mov         rcx, qword ptr [rsp + 56]
    add         rcx, rbx
    cmp         r10, 17
    jb          .L312
    mov         r11, rdi
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 24]
.L313:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L314
    add         rcx, 8
    add         rsi, 8
    lea         rdi, [r10 + rdx]
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L313
    lea         rdi, [r10 + rdx]
    neg         rdx
    jmp         .L315
.L312:
    cmp         r10, 7
    ja          .L316
    cmp         r10, 4
    jae         .L317
    cmp         r10, 2
    jae         .L318
    test        r10, r10
    je          .L319
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 24]
    cmp         byte ptr [rdx], cl
    je          .L319
    xor         r8d, r8d
    jmp         .L320
.L314:
    xor         r8, rdi
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    sub         r8, rdx
    and         al, 56
    shrx        rcx, rdi, rax
.L321:
    xor         esi, esi
    jmp         .L322
.L316:
    mov         r11, rdi
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 24]
    mov         rdi, r10
.L315:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L323
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         esi, 0
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rdi, r11
    je          .L319
    xor         r8, rcx
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 224]
.L324:
    and         al, 56
    shrx        rcx, rcx, rax
    jmp         .L320
.L323:
    xor         r9, rsi
    tzcnt       rax, r9
    mov         r8d, eax
    shr         r8d, 3
    add         r8, rdx
    and         al, 56
    shrx        rcx, rsi, rax
    xor         esi, esi
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
.L322:
    mov         rdi, r11
.L320:
    mov         rax, qword ptr [rsp + 216]
    inc         rax
    mov         qword ptr [rsp + 216], rax
    mov         qword ptr [r15 + 160], rax
    mov         rax, qword ptr [rsp + 128]
    add         rax, r8
    inc         rax
    mov         qword ptr [rsp + 128], rax
    mov         qword ptr [r15 + 152], rax
    cmp         r8, 16
    mov         qword ptr [rsp + 136], r8
    jae         .L325
    mov         r11, qword ptr [rsp + 40]
    mov         r8, qword ptr [rsp + 112]
    jmp         .L311
.L325:
    lea         r15, [r8 + 1]
    cmp         r15, 1
    mov         qword ptr [rsp + 104], r15
    adc         r15, -1
    mov         edi, 1
    cmp         r15, r10
    mov         r8, qword ptr [rsp + 112]
    ja          .L326
    movzx       r14d, cl
.L327:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L326
    mov         r12, rdi
    add         rsi, qword ptr [rsp + 24]
    mov         edi, r14d
    mov         rdx, r15
    vzeroupper
    call        r9
    test        rax, rax
    jne         .L328
    mov         rdi, r12
    add         rdi, r15
    mov         rax, qword ptr [rsp + 104]
    sub         rax, rdi
    mov         r15d, 0
    cmovae      r15, rax
    mov         r10, qword ptr [rsp + 48]
    cmp         r15, r10
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vmovdqu     ymm11, ymmword ptr [rsp + 400]
    mov         r12, qword ptr [rsp + 80]
    mov         r8, qword ptr [rsp + 112]
    jbe         .L327
    jmp         .L326
.L317:
    mov         r11, rdi
    mov         rdx, qword ptr [rsp + 24]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + r10 - 4]
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    cmp         esi, edi
    jne         .L329
    add         rcx, r10
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    cmp         ecx, edx
    mov         esi, 0
    mov         rdi, r11
    je          .L319
    xor         edx, ecx
    tzcnt       eax, edx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 208]
    and         al, 24
    shrx        ecx, ecx, eax
    jmp         .L320
.L328:
    bsr         rax, rax
    xor         rax, 63
    mov         rdi, r12
    add         rdi, r15
    add         rdi, rax
    add         rdi, -64
    mov         r10, qword ptr [rsp + 48]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vmovdqu     ymm11, ymmword ptr [rsp + 400]
    mov         r12, qword ptr [rsp + 80]
    mov         r8, qword ptr [rsp + 112]
.L326:
    add         rdi, rbx
    shl         rbx, 4
    add         rbx, 4096
    cmp         qword ptr [rsp + 128], rbx
    ja          .L290
    mov         r15, qword ptr [rsp + 72]
    mov         r11, qword ptr [rsp + 40]
    xor         esi, esi
    mov         r14, qword ptr [rsp + 456]
    jmp         .L311
.L318:
    mov         r11, rdi
    mov         rdx, qword ptr [rsp + 24]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + r10 - 2]
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L330
    add         rcx, r10
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         esi, 0
    mov         rdi, r11
    jne         .L331
.L319:
    mov         r11, qword ptr [rsp + 40]
    test        r11b, r11b
    mov         rcx, qword ptr [rsp + 8]
    cmove       rcx, rbx
    mov         rdx, rbx
    sub         rdx, rcx
    mov         qword ptr [rsp + 8], rcx
    sub         rcx, rbx
    cmovb       rcx, rdx
    cmp         rcx, 65535
    ja          .L332
    mov         edx, r11d
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    inc         r11b
    cmp         r11b, byte ptr [rsp + 360]
    jae         .L333
    mov         rdi, rax
    mov         r8, qword ptr [rsp + 112]
    jmp         .L311
.L329:
    xor         edi, esi
    tzcnt       eax, edi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 24
    shrx        ecx, esi, eax
    jmp         .L321
.L330:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 56
    shrx        rcx, rsi, rax
    jmp         .L321
.L331:
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 200]
    jmp         .L324
.L300:
    mov         r10, qword ptr [rsp + 48]
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rdi, r12
    mov         r12, qword ptr [rsp + 80]
    mov         r8, qword ptr [rsp + 112]
.L303:
    mov         rax, qword ptr [rsp + 88]
    mov         rsi, qword ptr [rsp + 440]
    sub         rax, rsi
    sub         rax, qword ptr [rsp + 448]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [rsp + 216]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         r13, qword ptr [rsp + 96]
    mov         rdx, qword ptr [rsp + 144]
    jbe         .L293
    mov         rax, r13
    sub         rax, rsi
    cmp         rax, rdi
    cmova       rdi, rax
    mov         r8b, 2
    jmp         .L292
.L299:
    cmp         r13, rdi
    cmova       rdi, r13
    mov         r8b, 1
    jmp         .L292
.L272:
    mov         rdi, rbp
    cmp         r13, rbp
    cmova       rdi, r13
    xor         r8d, r8d
    jmp         .L292
.L273:
    xor         r8d, r8d
    mov         rdi, r13
.L292:
    mov         r14, qword ptr [rsp + 8]
    jmp         .L79
.L307:
    xor         r8d, r8d
.L334:
    mov         r14, qword ptr [rsp + 8]
    jmp         .L78
.L308:
    dec         r11b
.L305:
    mov         qword ptr [rsp + 40], r11
.L332:
    cmp         rbx, rdi
    cmova       rdi, rbx
    xor         r8d, r8d
    jmp         .L335
.L290:
    mov         r8b, 3
    mov         r15, qword ptr [rsp + 72]
.L335:
    mov         r14, qword ptr [rsp + 8]
    mov         r11, qword ptr [rsp + 40]
    jmp         .L78
.L173:
    mov         r8b, 3
    mov         r15, qword ptr [rsp + 72]
    jmp         .L181
.L256:
    xor         r8d, r8d
    mov         r12, rax
    jmp         .L258
.L176:
    xor         r8d, r8d
    mov         r13, rax
.L181:
    mov         r14, qword ptr [rsp + 8]
    mov         r12, r13
    jmp         .L71
.L333:
    xor         r8d, r8d
    mov         rdi, rax
    jmp         .L334
.L135:
    mov         r8b, 3
    mov         r15, qword ptr [rsp + 72]
    mov         r14, qword ptr [rsp + 8]
    jmp         .L74
.L215:
    mov         r8b, 3
    mov         r15, qword ptr [rsp + 72]
    jmp         .L257
.L81:
    cmp         rbx, r12
    cmova       r12, rbx
    mov         qword ptr [rsp + 16], r12
    mov         r10, qword ptr [rsp + 48]
    xor         esi, esi
    mov         r9, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    jmp         .L1
.L225:
    mov         rax, qword ptr [rsp + 96]
    sub         rax, rsi
    cmp         rax, r12
    cmova       r12, rax
    mov         r8b, 2
    jmp         .L71
.L146:
    mov         rax, qword ptr [rsp + 96]
    sub         rax, r8
    cmp         rax, r13
    cmova       r13, rax
    mov         r8b, 2
    mov         r12, r13
    jmp         .L71
.L40:
    cmp         rbp, r12
    cmovbe      rbp, r12
    jmp         .L41
.L84:
    mov         rbp, r12
    jmp         .L41
.L10:
    mov         rbp, r8
.L41:
    mov         rax, qword ptr [r15 + 136]
    xor         ecx, ecx
    sub         rax, qword ptr [r15 + 128]
    cmovb       rax, rcx
    mov         r13, qword ptr [rsp + 96]
    mov         rdx, r13
    sub         rdx, rbp
    cmovb       rdx, rcx
    sub         rax, rdx
    cmp         r11b, 3
    setae       dl
    cmp         r11b, byte ptr [r15 + 196]
    sete        cl
    and         cl, dl
.L336:
    movzx       edx, r11b
    tzcnt       esi, edx
    shrx        rax, rax, rsi
    xor         esi, esi
    test        cl, cl
    cmovne      rsi, rax
    mov         qword ptr [r15 + 176], rsi
    mov         qword ptr [r15 + 128], rbp
    mov         qword ptr [r15 + 136], r13
    mov         byte ptr [r15 + 197], 0
    mov         byte ptr [r15 + 198], dl
    mov         qword ptr [r15 + 184], r14
    add         rsp, 488
    pop         rbx
    pop         r12
    pop         r13
    pop         r14
    pop         r15
    pop         rbp
    vzeroupper
    ret
.L82:
    cmp         rdx, r12
    cmovbe      rdx, r12
    mov         qword ptr [rsp + 16], rdx
    movzx       ecx, byte ptr [r15 + 196]
.L83:
    mov         rax, qword ptr [r15 + 136]
    xor         edx, edx
    sub         rax, qword ptr [r15 + 128]
    cmovb       rax, rdx
    mov         rsi, r13
    mov         rdi, qword ptr [rsp + 16]
    sub         rsi, rdi
    cmovb       rsi, rdx
    sub         rax, rsi
    mov         r11, rbp
    cmp         r11b, 3
    setae       dl
    cmp         r11b, cl
    sete        cl
    and         cl, dl
    mov         rbp, rdi
    jmp         .L336

.C1:
    .zero       8
    .quad       1
