# substring of AVX2, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    sub         rsp, 440
    mov         qword ptr [rsp + 56], rcx
    mov         r10, rdx
    mov         qword ptr [rsp + 32], rsi
    mov         rsi, r8
    mov         r15, rdi
    mov         rax, qword ptr [rdi + 128]
    mov         qword ptr [rsp + 48], rax
    mov         r12, qword ptr [rdi + 136]
    lea         rax, [r8 - 64]
    mov         qword ptr [rsp + 104], rax
    lea         rax, [rdx - 8]
    mov         qword ptr [rsp + 136], rax
    lea         rax, [rdx - 4]
    mov         qword ptr [rsp + 128], rax
    lea         rax, [rdx - 2]
    mov         qword ptr [rsp + 120], rax
    lea         rax, [4*rdx + 4096]
    mov         qword ptr [rsp + 432], rax
    lea         rax, [rdx - 1]
    mov         qword ptr [rsp + 424], rax
    xor         ebp, ebp
    mov         qword ptr [rsp + 112], 0
    xor         r14d, r14d
    mov         qword ptr [rsp + 72], rdi
    mov         qword ptr [rsp + 16], r8
    mov         qword ptr [rsp + 64], rdx
    mov         qword ptr [rsp + 80], r12
.L1:
    mov         qword ptr [rsp + 8], r14
    mov         r14, qword ptr [r15 + 144]
    cmp         r14, 255
    jbe         .L2
    movzx       ebx, byte ptr [r15 + 195]
    cmp         ebx, 1
    mov         r13, qword ptr [rsp + 48]
    je          .L3
    cmp         ebx, 2
    jne         .L4
    movzx       eax, byte ptr [r15 + 192]
    cmp         r10, 2
    je          .L5
    cmp         r10, 1
    mov         r11, rbp
    jne         .L6
    mov         dl, 1
    mov         r8b, 4
    cmp         r10, rax
    ja          .L7
    jmp         .L8
.L2:
    mov         r8, qword ptr [rsp + 48]
    mov         r14, qword ptr [rsp + 8]
    mov         r11, rbp
    xor         r9d, r9d
    mov         rbx, -1
.L9:
    mov         r13, r12
    sub         r13, r8
    jbe         .L10
    mov         rbp, r14
    cmp         r13, 64
    mov         eax, 64
    cmovae      r13, rax
    movzx       eax, word ptr [r15 + 192]
    movzx       r14d, byte ptr [r15 + 194]
    mov         ecx, r14d
    shl         ecx, 16
    or          ecx, eax
    movzx       edi, byte ptr [r15 + 195]
    movzx       eax, cl
    shr         ecx, 8
    movzx       r12d, cl
    cmp         r10, rax
    seta        cl
    cmp         r10, r12
    seta        dl
    and         dl, cl
    cmp         dl, 1
    mov         qword ptr [rsp + 144], r8
    mov         qword ptr [rsp + 48], r13
    jne         .L11
    mov         byte ptr [rsp + 40], dil
    mov         qword ptr [rsp + 24], r11
    lea         rbx, [r8 + rax]
    mov         rcx, qword ptr [rsp + 32]
    movzx       edi, byte ptr [rcx + rax]
    movzx       r15d, byte ptr [rcx + r12]
    cmp         rsi, 63
    ja          .L12
    mov         rdx, rsi
    mov         rsi, qword ptr [rsp + 56]
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    shrx        r13, rax, rbx
    movzx       edi, byte ptr [rsp + 40]
    cmp         dil, 1
    ja          .L13
    test        r13, r13
    jne         .L13
    xor         r15d, r15d
    mov         r11, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    mov         r10, qword ptr [rsp + 64]
    xor         r9d, r9d
    mov         rbx, -1
    mov         r8, qword ptr [rsp + 144]
    cmp         r10, r14
    mov         rcx, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r13, qword ptr [rsp + 48]
    jbe         .L14
    jmp         .L15
.L11:
    xor         r15d, r15d
    mov         r14, rbp
    jmp         .L16
.L12:
    mov         rax, qword ptr [rsp + 104]
    cmp         rbx, rax
    cmovb       rax, rbx
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
    sub         ebx, eax
    shrx        r13, rdx, rbx
    movzx       edi, byte ptr [rsp + 40]
    cmp         dil, 1
    ja          .L17
    test        r13, r13
    jne         .L17
    xor         r15d, r15d
    mov         r11, qword ptr [rsp + 24]
    xor         r9d, r9d
    mov         rbx, -1
    cmp         r10, r14
    mov         rcx, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r13, qword ptr [rsp + 48]
    ja          .L15
    jmp         .L14
.L13:
    mov         edi, r15d
    mov         r15, qword ptr [rsp + 144]
    add         r12, r15
    mov         rsi, qword ptr [rsp + 56]
    mov         rbx, qword ptr [rsp + 16]
    mov         rdx, rbx
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    movzx       edi, byte ptr [rsp + 40]
    mov         r8, r15
    mov         rsi, rbx
    mov         r11, qword ptr [rsp + 24]
    mov         r10, qword ptr [rsp + 64]
    jmp         .L18
.L17:
    add         r12, r8
    mov         rcx, qword ptr [rsp + 104]
    cmp         r12, rcx
    cmovb       rcx, r12
    mov         rax, qword ptr [rsp + 56]
    add         rax, rcx
    vmovd       xmm0, r15d
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
    mov         r11, qword ptr [rsp + 24]
.L18:
    xor         r9d, r9d
    mov         rbx, -1
    shrx        r15, rax, r12
    and         r15, r13
    cmp         r10, r14
    mov         rcx, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r13, qword ptr [rsp + 48]
    jbe         .L14
.L15:
    cmp         dil, 3
    jne         .L14
    test        r15, r15
    je          .L14
    lea         rbx, [r8 + r14]
    mov         rax, qword ptr [rsp + 32]
    movzx       edi, byte ptr [rax + r14]
    cmp         rsi, 64
    jae         .L19
    mov         rsi, qword ptr [rsp + 56]
    mov         rdx, qword ptr [rsp + 16]
    vzeroupper
    call        rcx
    mov         r8, qword ptr [rsp + 144]
    mov         r10, qword ptr [rsp + 64]
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L20
.L14:
    mov         r14, rbp
    jmp         .L16
.L19:
    mov         rcx, qword ptr [rsp + 104]
    cmp         rbx, rcx
    cmovb       rcx, rbx
    mov         rax, qword ptr [rsp + 56]
    add         rax, rcx
    vmovd       xmm0, edi
    vpbroadcastb ymm0, xmm0
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rax]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rax + 32]
#NO_APP
    vpmovmskb   edx, ymm1
    vpmovmskb   eax, ymm0
    shl         rax, 32
    or          rax, rdx
    sub         rbx, rcx
.L20:
    mov         r14, rbp
    shrx        rax, rax, rbx
    and         r15, rax
    mov         r11, qword ptr [rsp + 24]
    xor         r9d, r9d
    mov         rbx, -1
    movzx       edi, byte ptr [rsp + 40]
.L16:
    mov         rax, qword ptr [rsp + 72]
    movzx       ecx, byte ptr [rax + 192]
    movzx       eax, byte ptr [rax + 193]
    cmp         r10, 3
    je          .L21
    cmp         r10, 2
    je          .L22
    cmp         r10, 1
    jne         .L23
    mov         al, 1
    jmp         .L24
.L22:
    cmp         cl, al
    setne       al
    jmp         .L24
.L21:
    cmp         dil, 3
    setae       dl
    mov         rsi, qword ptr [rsp + 72]
    movzx       esi, byte ptr [rsi + 194]
    cmp         cl, al
    setne       dil
    cmp         cl, sil
    setne       cl
    and         cl, dil
    cmp         al, sil
    mov         rsi, qword ptr [rsp + 16]
    setne       al
    and         al, dl
    and         al, cl
.L24:
    mov         dword ptr [rsp + 40], eax
    jmp         .L25
.L23:
    mov         dword ptr [rsp + 40], 0
.L25:
    mov         eax, r13d
    neg         al
    and         al, 63
    mov         ecx, 64
    sub         ecx, eax
    mov         r13, r8
    bzhi        r12, r15, rcx
    je          .L26
    mov         r15, qword ptr [rsp + 72]
    jmp         .L27
.L28:
    mov         r11, qword ptr [rsp + 24]
    xor         r9d, r9d
    mov         rbx, -1
.L29:
    lea         rax, [r12 - 1]
    mov         rcx, r13
    sub         rcx, r8
    cmovb       rcx, r9
    cmp         rcx, 64
    shlx        rcx, rbx, rcx
    cmovae      rcx, r9
    and         rcx, rax
    and         r12, rcx
    je          .L30
.L27:
    tzcnt       rbp, r12
    add         rbp, r8
    cmp         byte ptr [rsp + 40], 0
    je          .L31
.L32:
    test        r11b, r11b
    cmove       r14, rbp
    mov         rcx, rbp
    sub         rcx, r14
    mov         rax, r14
    sub         rax, rbp
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L33
    mov         ecx, r11d
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    inc         r11b
    add         rbp, r10
    mov         r13, rbp
    cmp         r11b, byte ptr [r15 + 196]
    jb          .L29
    jmp         .L34
.L31:
    mov         rax, rbp
    add         rax, r10
    setb        cl
    cmp         rax, rsi
    seta        al
    or          al, cl
    jne         .L29
    mov         rax, qword ptr [rsp + 56]
    add         rax, rbp
    cmp         r10, 17
    jb          .L35
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 32]
.L36:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L37
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r10 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L36
    lea         rsi, [r10 + rcx]
    neg         rcx
    jmp         .L38
.L35:
    cmp         r10, 7
    ja          .L39
    cmp         r10, 4
    jae         .L40
    cmp         r10, 2
    jae         .L41
    test        r10, r10
    je          .L32
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 32]
    cmp         byte ptr [rcx], al
    je          .L32
    mov         qword ptr [rsp + 24], r11
    xor         edi, edi
    jmp         .L42
.L37:
    mov         qword ptr [rsp + 24], r11
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edi, eax
    shr         edi, 3
    sub         rdi, rcx
    and         al, 56
    shrx        rax, rsi, rax
.L43:
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L42
.L39:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 32]
    mov         rsi, r10
.L38:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L44
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         rsi, qword ptr [rsp + 16]
    mov         r8, qword ptr [rsp + 144]
    je          .L32
    mov         qword ptr [rsp + 24], r11
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 136]
.L45:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L42
.L44:
    mov         qword ptr [rsp + 24], r11
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
    and         al, 56
    shrx        rax, rdx, rax
    mov         rsi, qword ptr [rsp + 16]
    mov         r8, qword ptr [rsp + 144]
.L42:
    lea         rbx, [rdi + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rbx, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r15 + 152]
    vmovdqu     xmmword ptr [r15 + 152], xmm0
    mov         qword ptr [rsp + 112], rdi
    cmp         rdi, 16
    jb          .L28
    mov         qword ptr [rsp + 8], r14
    cmp         rbx, 1
    mov         r15, rbx
    adc         r15, -1
    mov         r13d, 1
    cmp         r15, r10
    ja          .L46
    movzx       r14d, al
.L47:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L46
    add         rsi, qword ptr [rsp + 32]
    mov         edi, r14d
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L48
    add         r13, r15
    mov         rax, rbx
    sub         rax, r13
    mov         r15d, 0
    cmovae      r15, rax
    mov         r10, qword ptr [rsp + 64]
    cmp         r15, r10
    mov         r8, qword ptr [rsp + 144]
    jbe         .L47
    jmp         .L46
.L40:
    mov         rcx, qword ptr [rsp + 32]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r10 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L49
    add         rax, r10
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         rsi, qword ptr [rsp + 16]
    je          .L32
    mov         qword ptr [rsp + 24], r11
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 128]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L42
.L48:
    bsr         rax, rax
    xor         rax, 63
    add         r13, r15
    add         r13, rax
    add         r13, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r8, qword ptr [rsp + 144]
.L46:
    add         r13, rbp
    shl         rbp, 4
    add         rbp, 4096
    mov         r15, qword ptr [rsp + 72]
    cmp         qword ptr [r15 + 152], rbp
    mov         r14, qword ptr [rsp + 8]
    mov         r11, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    mov         r9d, 0
    mov         rbx, -1
    jbe         .L29
    jmp         .L50
.L41:
    mov         rcx, qword ptr [rsp + 32]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r10 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L51
    add         rax, r10
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         rsi, qword ptr [rsp + 16]
    je          .L32
    mov         qword ptr [rsp + 24], r11
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 120]
    jmp         .L45
.L49:
    mov         qword ptr [rsp + 24], r11
    xor         esi, edx
    tzcnt       eax, esi
    mov         edi, eax
    shr         edi, 3
    and         al, 24
    shrx        eax, edx, eax
    jmp         .L43
.L51:
    mov         qword ptr [rsp + 24], r11
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
    and         al, 56
    shrx        rax, rdx, rax
    jmp         .L43
.L26:
    mov         r15, qword ptr [rsp + 72]
.L30:
    mov         rax, qword ptr [rsp + 48]
    add         rax, r8
    cmp         rax, r13
    cmovbe      rax, r13
    mov         r13, rax
    mov         r12, qword ptr [rsp + 80]
    mov         rax, r12
    sub         rax, r13
    cmovb       rax, r9
    mov         rcx, qword ptr [r15 + 144]
    sub         rcx, rax
    mov         rax, qword ptr [r15 + 160]
    sub         rcx, qword ptr [r15 + 168]
    cmovb       rcx, r9
    shl         rax, 10
    add         rcx, 4096
    mov         r8, r13
    cmp         rax, rcx
    jbe         .L9
.L52:
    mov         rax, r12
    sub         rax, r13
    mov         esi, 0
    cmovae      rsi, rax
    movzx       eax, byte ptr [r15 + 193]
    movzx       ecx, byte ptr [r15 + 194]
    movzx       edx, byte ptr [r15 + 195]
    mov         rdi, qword ptr [rsp + 112]
    cmp         rdi, 255
    mov         qword ptr [rsp + 48], r13
    mov         rbp, r11
    ja          .L53
    cmp         edx, 3
    je          .L54
    cmp         edx, 2
    je          .L55
    jmp         .L53
.L3:
    movzx       eax, byte ptr [r15 + 192]
    mov         r8b, 4
    cmp         r10, rax
    jbe         .L56
    lea         rcx, [r14 + rax]
    cmp         rcx, rax
    mov         r11, rbp
    mov         ebx, 0
    jb          .L8
    cmp         rcx, rsi
    ja          .L8
    movzx       ecx, byte ptr [r15 + 193]
    cmp         r10, rcx
    jbe         .L8
    lea         rdx, [r14 + rcx]
    cmp         rdx, rcx
    jb          .L8
    cmp         rdx, rsi
    ja          .L8
    movzx       ecx, byte ptr [r15 + 194]
    cmp         r10, rcx
    jbe         .L8
    lea         rdx, [r14 + rcx]
    cmp         rdx, rcx
    jb          .L8
    cmp         rdx, rsi
    ja          .L8
    cmp         r13, r12
    seta        cl
    cmp         r12, r14
    seta        dl
    or          dl, cl
    jne         .L8
    mov         rcx, qword ptr [rsp + 56]
    add         rcx, rax
    mov         qword ptr [rsp + 208], rcx
    add         ecx, r13d
    neg         ecx
    and         ecx, 63
    mov         edx, 64
    sub         rdx, rcx
    test        ecx, ecx
    cmove       rdx, rbx
    cmp         r13, rdx
    cmovb       rdx, rbx
    mov         rdi, r13
    sub         rdi, rdx
    mov         rcx, r12
    mov         qword ptr [rsp + 288], rdi
    sub         rcx, rdi
    jb          .L8
    mov         rdx, qword ptr [rsp + 32]
    movzx       eax, byte ptr [rdx + rax]
    cmp         rcx, 4096
    jb          .L57
    mov         dword ptr [rsp + 352], eax
    mov         rax, qword ptr [rsp + 208]
    mov         rcx, qword ptr [rsp + 288]
    lea         r12, [rax + rcx]
    mov         eax, r12d
    neg         eax
    and         eax, 63
    je          .L58
    mov         qword ptr [rsp + 88], rax
    movzx       eax, word ptr [r15 + 192]
    movzx       ecx, byte ptr [r15 + 194]
    shl         ecx, 16
    or          ecx, eax
    movzx       eax, cl
    shr         ecx, 8
    movzx       ebx, cl
    cmp         r10, rax
    seta        cl
    cmp         r10, rbx
    seta        dl
    and         dl, cl
    cmp         dl, 1
    jne         .L59
    add         r13, rax
    mov         rcx, qword ptr [rsp + 32]
    movzx       edi, byte ptr [rcx + rax]
    movzx       r11d, byte ptr [rcx + rbx]
    cmp         rsi, 63
    ja          .L60
    mov         dword ptr [rsp + 40], r11d
    mov         rdx, rsi
    mov         r15, qword ptr [rsp + 56]
    mov         rsi, r15
    mov         rax, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vzeroupper
    call        rax
    shrx        r13, rax, r13
    test        r13, r13
    je          .L61
    add         rbx, qword ptr [rsp + 48]
    mov         edi, dword ptr [rsp + 40]
    mov         rsi, r15
    mov         r15, qword ptr [rsp + 16]
    mov         rdx, r15
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rsi, r15
    mov         r10, qword ptr [rsp + 64]
    jmp         .L62
.L4:
    movzx       eax, byte ptr [r15 + 192]
    movzx       r9d, byte ptr [r15 + 193]
    cmp         r10, 3
    je          .L63
    cmp         r10, 2
    je          .L64
    cmp         r10, 1
    jne         .L65
    mov         dl, 1
    mov         r8b, 4
    cmp         r10, rax
    ja          .L66
    jmp         .L56
.L5:
    cmp         al, byte ptr [r15 + 193]
    setne       dl
    mov         r11, rbp
    mov         r8b, 4
    cmp         r10, rax
    ja          .L7
    jmp         .L8
.L6:
    xor         edx, edx
    mov         r8b, 4
    cmp         r10, rax
    jbe         .L8
.L7:
    lea         rcx, [r14 + rax]
    cmp         rcx, rax
    jb          .L8
    cmp         rcx, rsi
    ja          .L8
    movzx       r9d, byte ptr [r15 + 193]
    cmp         r10, r9
    jbe         .L8
    lea         rcx, [r14 + r9]
    cmp         rcx, r9
    jb          .L8
    cmp         rcx, rsi
    ja          .L8
    movzx       ecx, byte ptr [r15 + 194]
    cmp         r10, rcx
    jbe         .L8
    mov         dword ptr [rsp + 352], edx
    lea         rdx, [r14 + rcx]
    cmp         rdx, rcx
    jb          .L8
    cmp         rdx, rsi
    ja          .L8
    cmp         r13, r12
    seta        cl
    cmp         r12, r14
    seta        dl
    or          dl, cl
    jne         .L8
    mov         rcx, qword ptr [rsp + 56]
    add         rcx, rax
    mov         qword ptr [rsp + 320], rcx
    add         ecx, r13d
    neg         ecx
    and         ecx, 63
    mov         edx, 64
    sub         rdx, rcx
    test        ecx, ecx
    mov         ecx, 0
    cmove       rdx, rcx
    cmp         r13, rdx
    cmovb       rdx, rcx
    mov         rdi, r13
    sub         rdi, rdx
    mov         rcx, r12
    mov         qword ptr [rsp + 88], rdi
    sub         rcx, rdi
    jae         .L67
.L8:
    mov         r9, r13
.L68:
    mov         r14, qword ptr [rsp + 8]
    jmp         .L69
.L64:
    cmp         al, r9b
    setne       dl
    mov         r8b, 4
    cmp         r10, rax
    ja          .L66
    jmp         .L56
.L63:
    movzx       ecx, byte ptr [r15 + 194]
    cmp         al, r9b
    setne       dl
    cmp         al, cl
    setne       sil
    and         sil, dl
    cmp         r9b, cl
    setne       dl
    and         dl, sil
    mov         rsi, qword ptr [rsp + 16]
    mov         r8b, 4
    cmp         r10, rax
    ja          .L66
    jmp         .L56
.L65:
    xor         edx, edx
    mov         r8b, 4
    cmp         r10, rax
    jbe         .L56
.L66:
    lea         rcx, [r14 + rax]
    cmp         rcx, rax
    jb          .L56
    cmp         rcx, rsi
    ja          .L56
    cmp         r10, r9
    jbe         .L56
    lea         rcx, [r14 + r9]
    cmp         rcx, r9
    jb          .L56
    cmp         rcx, rsi
    ja          .L56
    movzx       r11d, byte ptr [r15 + 194]
    cmp         r10, r11
    jbe         .L56
    lea         rcx, [r14 + r11]
    cmp         rcx, r11
    jb          .L56
    cmp         rcx, rsi
    ja          .L56
    mov         dword ptr [rsp + 200], edx
    cmp         r13, r12
    seta        cl
    cmp         r12, r14
    seta        dl
    or          dl, cl
    jne         .L56
    mov         rcx, qword ptr [rsp + 56]
    add         rcx, rax
    mov         qword ptr [rsp + 192], rcx
    add         ecx, r13d
    neg         ecx
    and         ecx, 63
    mov         edx, 64
    sub         rdx, rcx
    test        ecx, ecx
    mov         ecx, 0
    cmove       rdx, rcx
    cmp         r13, rdx
    cmovb       rdx, rcx
    mov         rdi, r13
    sub         rdi, rdx
    mov         rcx, r12
    mov         qword ptr [rsp + 96], rdi
    sub         rcx, rdi
    jae         .L70
.L56:
    mov         r9, r13
.L71:
    mov         r14, qword ptr [rsp + 8]
    mov         r11, rbp
.L69:
    mov         r13, r9
    cmp         r8b, 3
    jne         .L72
.L50:
    mov         rbp, r11
    mov         r12, qword ptr [rsp + 80]
    mov         rax, r12
    sub         rax, r13
    mov         ebx, 0
    cmovae      rbx, rax
    mov         rax, qword ptr [rsp + 432]
    cmp         rax, rbx
    cmovb       rbx, rax
    add         rbx, r13
    mov         rax, qword ptr [rsp + 424]
    add         rax, rbx
    mov         rcx, rax
    sub         rcx, r13
    setb        dl
    cmp         rax, rsi
    seta        al
    or          al, dl
    mov         qword ptr [rsp + 48], r13
    jne         .L1
    mov         rax, qword ptr [rsp + 56]
    lea         rdx, [rax + r13]
    mov         rdi, qword ptr [rsp + 32]
    mov         rsi, r10
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::two_way::find::<atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>]
    cmp         rax, 1
    jne         .L73
    add         rdx, r13
    mov         rsi, rbp
    test        sil, sil
    cmove       r14, rdx
    mov         rcx, rdx
    sub         rcx, r14
    mov         rax, r14
    sub         rax, rdx
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L74
    mov         ecx, esi
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    inc         sil
    mov         r10, qword ptr [rsp + 64]
    add         rdx, r10
    mov         qword ptr [rsp + 48], rdx
    movzx       ecx, byte ptr [r15 + 196]
    mov         rbp, rsi
    cmp         sil, cl
    mov         rsi, qword ptr [rsp + 16]
    jb          .L1
    jmp         .L75
.L72:
    movzx       eax, r8b
    cmp         eax, 4
    je          .L76
    cmp         eax, 2
    jb          .L76
    mov         r12, qword ptr [rsp + 80]
    jmp         .L52
.L67:
    mov         rdx, qword ptr [rsp + 32]
    movzx       edi, byte ptr [rdx + rax]
    vpbroadcastb ymm0, byte ptr [rdx + r9]
    vmovdqu     ymmword ptr [rsp + 144], ymm0
    cmp         rcx, 4096
    mov         qword ptr [rsp + 208], r9
    jb          .L77
    mov         rax, qword ptr [rsp + 320]
    mov         rcx, qword ptr [rsp + 88]
    lea         r12, [rax + rcx]
    mov         eax, r12d
    neg         eax
    and         eax, 63
    je          .L78
    mov         qword ptr [rsp + 96], rax
    movzx       eax, word ptr [r15 + 192]
    movzx       ecx, byte ptr [r15 + 194]
    shl         ecx, 16
    or          ecx, eax
    movzx       eax, cl
    shr         ecx, 8
    movzx       r13d, cl
    cmp         r10, rax
    seta        cl
    cmp         r10, r13
    seta        dl
    and         dl, cl
    cmp         dl, 1
    mov         dword ptr [rsp + 200], edi
    jne         .L79
    mov         r11, qword ptr [rsp + 48]
    lea         r15, [r11 + rax]
    mov         rcx, qword ptr [rsp + 32]
    movzx       edi, byte ptr [rcx + rax]
    movzx       ebx, byte ptr [rcx + r13]
    cmp         rsi, 64
    jae         .L80
    mov         rsi, qword ptr [rsp + 56]
    mov         rdx, qword ptr [rsp + 16]
    mov         dword ptr [rsp + 40], ebx
    mov         rbx, r11
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    shrx        r15, rax, r15
    add         r13, rbx
    mov         edi, dword ptr [rsp + 40]
    mov         rsi, qword ptr [rsp + 56]
    mov         rdx, qword ptr [rsp + 16]
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r10, qword ptr [rsp + 64]
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L81
.L70:
    mov         rdx, qword ptr [rsp + 32]
    vpbroadcastb ymm0, byte ptr [rdx + r9]
    vmovdqu     ymmword ptr [rsp + 352], ymm0
    movzx       eax, byte ptr [rdx + rax]
    mov         dword ptr [rsp + 320], eax
    vpbroadcastb ymm0, byte ptr [rdx + r11]
    vmovdqu     ymmword ptr [rsp + 288], ymm0
    cmp         rcx, 4096
    mov         qword ptr [rsp + 88], r11
    mov         qword ptr [rsp + 208], r9
    jb          .L82
    mov         rax, qword ptr [rsp + 192]
    mov         rcx, qword ptr [rsp + 96]
    lea         r12, [rax + rcx]
    mov         eax, r12d
    neg         eax
    and         eax, 63
    je          .L83
    mov         qword ptr [rsp + 184], rax
    movzx       eax, word ptr [r15 + 192]
    movzx       r11d, byte ptr [r15 + 194]
    mov         ecx, r11d
    shl         ecx, 16
    or          ecx, eax
    movzx       eax, cl
    shr         ecx, 8
    movzx       r15d, cl
    cmp         r10, rax
    seta        cl
    cmp         r10, r15
    seta        dl
    and         dl, cl
    cmp         dl, 1
    jne         .L84
    add         r13, rax
    mov         rcx, qword ptr [rsp + 32]
    movzx       edi, byte ptr [rcx + rax]
    movzx       eax, byte ptr [rcx + r15]
    mov         dword ptr [rsp + 40], eax
    cmp         rsi, 63
    ja          .L85
    mov         qword ptr [rsp + 144], r11
    mov         rdx, rsi
    mov         rsi, qword ptr [rsp + 56]
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    shrx        rax, rax, r13
    cmp         bl, 1
    ja          .L86
    test        rax, rax
    jne         .L86
    xor         r15d, r15d
    mov         rsi, qword ptr [rsp + 16]
    mov         r10, qword ptr [rsp + 64]
    mov         r13, qword ptr [rsp + 48]
    mov         r8b, 4
    mov         r11, qword ptr [rsp + 144]
    jmp         .L87
.L54:
    mov         eax, ecx
.L55:
    mov         ecx, edi
.L53:
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
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L1
.L78:
    mov         r9, r13
    mov         r12, qword ptr [rsp + 80]
    mov         rbp, qword ptr [rsp + 56]
    jmp         .L88
.L58:
    mov         r9, r13
    mov         r12, qword ptr [rsp + 80]
    jmp         .L89
.L77:
    mov         r9, r13
    mov         rbp, qword ptr [rsp + 56]
    mov         rcx, qword ptr [rsp + 88]
    jmp         .L88
.L57:
    mov         r9, r13
    mov         rcx, qword ptr [rsp + 288]
    jmp         .L90
.L79:
    xor         eax, eax
    jmp         .L91
.L59:
    xor         eax, eax
    jmp         .L92
.L83:
    mov         r9, r13
    mov         r12, qword ptr [rsp + 80]
    jmp         .L93
.L82:
    mov         r9, r13
.L93:
    mov         rdx, qword ptr [rsp + 96]
    jmp         .L94
.L84:
    xor         r15d, r15d
    jmp         .L95
.L80:
    mov         r9, qword ptr [rsp + 104]
    cmp         r15, r9
    mov         rax, r9
    cmovb       rax, r15
    mov         r8, qword ptr [rsp + 56]
    lea         rcx, [r8 + rax]
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
    sub         r15d, eax
    shrx        r15, rdx, r15
    add         r13, r11
    cmp         r13, r9
    mov         rcx, r9
    cmovb       rcx, r13
    lea         rax, [r8 + rcx]
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
    sub         r13, rcx
.L81:
    shrx        rax, rax, r13
    and         rax, r15
    mov         r15, qword ptr [rsp + 72]
.L91:
    cmp         r10, 2
    mov         r11, rbp
    mov         r8, qword ptr [rsp + 48]
    je          .L96
    cmp         r10, 1
    mov         rbp, qword ptr [rsp + 56]
    jne         .L97
    mov         cl, 1
    mov         dword ptr [rsp + 40], ecx
    jmp         .L98
.L96:
    movzx       ecx, byte ptr [r15 + 192]
    cmp         cl, byte ptr [r15 + 193]
    setne       cl
    mov         dword ptr [rsp + 40], ecx
    mov         rbp, qword ptr [rsp + 56]
    jmp         .L98
.L97:
    mov         dword ptr [rsp + 40], 0
.L98:
    and         r12b, 63
    mov         ecx, 64
    sub         ecx, r12d
    mov         r9, r8
    bzhi        rbx, rax, rcx
    jne         .L99
.L100:
    mov         rax, qword ptr [rsp + 96]
    add         r8, rax
    cmp         r8, r9
    cmova       r9, r8
    mov         rcx, qword ptr [rsp + 88]
    add         rcx, rax
    mov         r12, qword ptr [rsp + 80]
    mov         r8b, 4
    mov         edi, dword ptr [rsp + 200]
.L88:
    mov         rdx, r12
    sub         rdx, rcx
    jb          .L68
    mov         r8, qword ptr [rsp + 208]
    add         r8, rbp
    vmovd       xmm0, edi
    vpbroadcastb ymm10, xmm0
    mov         rax, qword ptr [rsp + 320]
    lea         rdi, [rax + rcx]
    mov         qword ptr [rsp + 40], rdi
    add         rcx, r8
    lea         rdi, [rax + r14]
    add         rdi, -256
    add         r8, r14
    add         r8, -256
    mov         r13, rdx
    jmp         .L101
.L102:
    test        r13, r13
    je          .L103
.L104:
    xor         edx, edx
    mov         rcx, r14
    xor         r13d, r13d
    mov         qword ptr [rsp + 40], r14
    mov         r14, rdi
    mov         rax, r8
.L105:
#APP
    vpcmpeqb    ymm4, ymm10, ymmword ptr [r14]
    vpcmpeqb    ymm6, ymm10, ymmword ptr [r14 + 32]
#NO_APP
    vmovups     ymm9, ymmword ptr [rsp + 144]
#APP
    vpcmpeqb    ymm0, ymm9, ymmword ptr [rax]
    vpand       ymm4, ymm4, ymm0
    vpcmpeqb    ymm0, ymm9, ymmword ptr [rax + 32]
    vpand       ymm6, ymm6, ymm0
#NO_APP
#APP
    vpcmpeqb    ymm5, ymm10, ymmword ptr [r14 + 64]
    vpcmpeqb    ymm7, ymm10, ymmword ptr [r14 + 96]
#NO_APP
#APP
    vpcmpeqb    ymm0, ymm9, ymmword ptr [rax + 64]
    vpand       ymm5, ymm5, ymm0
    vpcmpeqb    ymm0, ymm9, ymmword ptr [rax + 96]
    vpand       ymm7, ymm7, ymm0
#NO_APP
#APP
    vpcmpeqb    ymm2, ymm10, ymmword ptr [r14 + 128]
    vpcmpeqb    ymm3, ymm10, ymmword ptr [r14 + 160]
#NO_APP
#APP
    vpcmpeqb    ymm0, ymm9, ymmword ptr [rax + 128]
    vpand       ymm2, ymm2, ymm0
    vpcmpeqb    ymm0, ymm9, ymmword ptr [rax + 160]
    vpand       ymm3, ymm3, ymm0
#NO_APP
#APP
    vpcmpeqb    ymm0, ymm10, ymmword ptr [r14 + 192]
    vpcmpeqb    ymm1, ymm10, ymmword ptr [r14 + 224]
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
    jne         .L106
.L101:
    mov         r14, qword ptr [rsp + 40]
    cmp         r13, 256
    jb          .L102
    cmp         rdx, 256
    jb          .L104
    mov         rax, rcx
    add         r13, -256
    add         rdx, -256
    add         rcx, 256
    lea         rbx, [r14 + 256]
    cmp         r13, 3328
    jae         .L107
    mov         qword ptr [rsp + 40], rbx
    jmp         .L105
.L107:
    mov         qword ptr [rsp + 40], rbx
    lea         rbx, [r14 + 256]
#APP
    prefetcht0  byte ptr [rbx + 3072]
    prefetcht0  byte ptr [rbx + 3136]
    prefetcht0  byte ptr [rbx + 3200]
    prefetcht0  byte ptr [rbx + 3264]
#NO_APP
    jmp         .L105
.L106:
    mov         qword ptr [rsp + 248], r13
    mov         qword ptr [rsp + 184], r8
    mov         qword ptr [rsp + 192], rdi
    mov         qword ptr [rsp + 96], rdx
    mov         qword ptr [rsp + 24], r9
    mov         qword ptr [rsp + 88], rcx
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
    xor         r13d, r13d
    or          r10, r8
    setne       r13b
    xor         r8d, r8d
    or          rdx, rax
    mov         qword ptr [rsp + 256], rdx
    mov         qword ptr [rsp + 264], rdi
    mov         qword ptr [rsp + 272], r9
    mov         qword ptr [rsp + 280], r10
    setne       r8b
    lea         rax, [r8 + 2*rcx]
    lea         rax, [rax + 4*rsi]
    shl         r13d, 3
    or          r13, rax
    je          .L108
    mov         rax, r13
    sub         r14, qword ptr [rsp + 320]
    mov         rsi, qword ptr [rsp + 16]
    mov         r10, qword ptr [rsp + 64]
    mov         r9, qword ptr [rsp + 24]
    xor         edi, edi
    jmp         .L109
.L110:
    mov         rax, qword ptr [rsp + 200]
    blsr        rax, rax
    je          .L111
.L109:
    mov         qword ptr [rsp + 200], rax
    tzcnt       rax, rax
    mov         r8d, eax
    shl         r8d, 6
    add         r8, r14
    mov         rcx, r9
    sub         rcx, r8
    cmovb       rcx, rdi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        r13, rdx, rcx
    cmovae      r13, rdi
    and         r13, qword ptr [rsp + 8*rax + 256]
    je          .L110
    cmp         byte ptr [rsp + 352], 0
    je          .L112
    tzcnt       rbx, r13
    add         rbx, r8
    test        r11b, r11b
    mov         rcx, qword ptr [rsp + 8]
    cmove       rcx, rbx
    mov         rax, rbx
    sub         rax, rcx
    mov         qword ptr [rsp + 8], rcx
    sub         rcx, rbx
    cmovb       rcx, rax
    cmp         rcx, 65535
    ja          .L113
    movzx       eax, byte ptr [r15 + 196]
    inc         r11b
.L114:
    lea         edx, [r11 - 1]
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    mov         r9, rbx
    add         r9, r10
    cmp         r11b, al
    jae         .L115
    lea         rcx, [r13 - 1]
    mov         rdx, r9
    sub         rdx, r8
    mov         edi, 0
    cmovb       rdx, rdi
    cmp         rdx, 64
    mov         rdi, -1
    shlx        rdx, rdi, rdx
    mov         edi, 0
    cmovae      rdx, rdi
    and         rdx, rcx
    and         r13, rdx
    je          .L110
    tzcnt       rbx, r13
    add         rbx, r8
    test        r11b, r11b
    mov         rcx, qword ptr [rsp + 8]
    cmove       rcx, rbx
    mov         rdx, rbx
    sub         rdx, rcx
    mov         qword ptr [rsp + 8], rcx
    sub         rcx, rbx
    cmovb       rcx, rdx
    inc         r11b
    cmp         rcx, 65535
    jbe         .L114
    jmp         .L116
.L112:
    mov         qword ptr [rsp + 48], r8
    vmovdqu     ymmword ptr [rsp + 208], ymm10
    jmp         .L117
.L118:
    mov         r11, qword ptr [rsp + 24]
.L119:
    xor         edi, edi
.L120:
    lea         rax, [r13 - 1]
    mov         rcx, r9
    sub         rcx, r8
    cmovb       rcx, rdi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rdi
    and         rcx, rax
    and         r13, rcx
    je          .L110
.L117:
    mov         qword ptr [rsp + 24], r11
    tzcnt       rbx, r13
    add         rbx, r8
    mov         rax, rbx
    add         rax, r10
    setb        cl
    cmp         rax, rsi
    seta        dl
    or          dl, cl
    jne         .L118
    lea         rcx, [rbx + rbp]
    cmp         r10, 17
    jb          .L121
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 32]
.L122:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L123
    add         rcx, 8
    add         rsi, 8
    lea         rdi, [r10 + rdx]
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L122
    mov         r11, r9
    lea         rdi, [r10 + rdx]
    neg         rdx
    jmp         .L124
.L121:
    cmp         r10, 7
    ja          .L125
    cmp         r10, 4
    jae         .L126
    cmp         r10, 2
    jae         .L127
    test        r10, r10
    je          .L128
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 32]
    cmp         byte ptr [rdx], cl
    je          .L128
    xor         r8d, r8d
    jmp         .L129
.L123:
    xor         r8, rdi
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    sub         r8, rdx
    and         al, 56
    shrx        rcx, rdi, rax
.L130:
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L129
.L125:
    mov         r11, r9
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 32]
    mov         rdi, r10
.L124:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L131
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         rsi, qword ptr [rsp + 16]
    mov         r9, r11
    je          .L128
    xor         r8, rcx
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 136]
.L132:
    and         al, 56
    shrx        rcx, rcx, rax
    jmp         .L129
.L131:
    xor         r9, rsi
    tzcnt       rax, r9
    mov         r8d, eax
    shr         r8d, 3
    add         r8, rdx
    and         al, 56
    shrx        rcx, rsi, rax
    mov         rsi, qword ptr [rsp + 16]
    mov         r9, r11
.L129:
    lea         rdx, [r8 + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rdx, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r15 + 152]
    vmovdqu     xmmword ptr [r15 + 152], xmm0
    mov         qword ptr [rsp + 112], r8
    cmp         r8, 16
    jae         .L133
    mov         r12, qword ptr [rsp + 80]
    mov         r11, qword ptr [rsp + 24]
    jmp         .L134
.L133:
    cmp         rdx, 1
    mov         r15, rdx
    adc         r15, -1
    mov         r9d, 1
    cmp         r15, r10
    mov         r8, qword ptr [rsp + 48]
    ja          .L135
    movzx       eax, cl
    mov         dword ptr [rsp + 288], eax
.L136:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L135
    mov         rbp, rdx
    mov         r12, r9
    add         rsi, qword ptr [rsp + 32]
    mov         edi, dword ptr [rsp + 288]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L137
    mov         r9, r12
    add         r9, r15
    mov         rdx, rbp
    mov         rax, rbp
    sub         rax, r9
    mov         r15d, 0
    cmovae      r15, rax
    mov         r10, qword ptr [rsp + 64]
    cmp         r15, r10
    vmovdqu     ymm10, ymmword ptr [rsp + 208]
    mov         r8, qword ptr [rsp + 48]
    jbe         .L136
    jmp         .L135
.L126:
    mov         rdx, qword ptr [rsp + 32]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + r10 - 4]
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    cmp         esi, edi
    jne         .L138
    add         rcx, r10
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    cmp         ecx, edx
    mov         rsi, qword ptr [rsp + 16]
    je          .L128
    xor         edx, ecx
    tzcnt       eax, edx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 128]
    and         al, 24
    shrx        ecx, ecx, eax
    jmp         .L129
.L137:
    bsr         rax, rax
    xor         rax, 63
    mov         r9, r12
    add         r9, r15
    add         r9, rax
    add         r9, -64
    mov         r10, qword ptr [rsp + 64]
    vmovdqu     ymm10, ymmword ptr [rsp + 208]
    mov         r8, qword ptr [rsp + 48]
.L135:
    add         r9, rbx
    shl         rbx, 4
    add         rbx, 4096
    mov         r15, qword ptr [rsp + 72]
    cmp         qword ptr [r15 + 152], rbx
    ja          .L139
    mov         r12, qword ptr [rsp + 80]
    mov         r11, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    mov         rbp, qword ptr [rsp + 56]
    jmp         .L119
.L127:
    mov         rdx, qword ptr [rsp + 32]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + r10 - 2]
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L140
    add         rcx, r10
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         rsi, qword ptr [rsp + 16]
    jne         .L141
.L128:
    mov         r11, qword ptr [rsp + 24]
    test        r11b, r11b
    mov         rcx, qword ptr [rsp + 8]
    cmove       rcx, rbx
    mov         rdx, rbx
    sub         rdx, rcx
    mov         qword ptr [rsp + 8], rcx
    sub         rcx, rbx
    cmovb       rcx, rdx
    cmp         rcx, 65535
    ja          .L142
    mov         edx, r11d
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    inc         r11b
    cmp         r11b, byte ptr [r15 + 196]
    jae         .L143
    mov         r9, rax
.L134:
    xor         edi, edi
    mov         r8, qword ptr [rsp + 48]
    jmp         .L120
.L138:
    xor         edi, esi
    tzcnt       eax, edi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 24
    shrx        ecx, esi, eax
    jmp         .L130
.L140:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 56
    shrx        rcx, rsi, rax
    jmp         .L130
.L141:
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 120]
    jmp         .L132
.L108:
    mov         rsi, qword ptr [rsp + 16]
    mov         r10, qword ptr [rsp + 64]
    mov         r9, qword ptr [rsp + 24]
.L111:
    mov         rax, qword ptr [r15 + 144]
    mov         r13, qword ptr [rsp + 248]
    sub         rax, r13
    sub         rax, qword ptr [r15 + 168]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [r15 + 160]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         rcx, qword ptr [rsp + 88]
    mov         rdx, qword ptr [rsp + 96]
    mov         rdi, qword ptr [rsp + 192]
    mov         r8, qword ptr [rsp + 184]
    jbe         .L101
    mov         rax, r12
    sub         rax, r13
    cmp         rax, r9
    cmova       r9, rax
    mov         r8b, 2
    jmp         .L68
.L144:
    mov         r11, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    mov         rbp, qword ptr [rsp + 56]
.L145:
    lea         rax, [rbx - 1]
    mov         rcx, r9
    mov         r8, qword ptr [rsp + 48]
    sub         rcx, r8
    mov         edx, 0
    cmovb       rcx, rdx
    cmp         rcx, 64
    mov         rdi, -1
    shlx        rcx, rdi, rcx
    cmovae      rcx, rdx
    and         rcx, rax
    and         rbx, rcx
    je          .L100
.L99:
    tzcnt       r13, rbx
    add         r13, r8
    cmp         byte ptr [rsp + 40], 0
    je          .L146
.L147:
    test        r11b, r11b
    mov         rax, qword ptr [rsp + 8]
    cmove       rax, r13
    mov         rcx, r13
    sub         rcx, rax
    mov         qword ptr [rsp + 8], rax
    sub         rax, r13
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L148
    mov         ecx, r11d
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    inc         r11b
    add         r13, r10
    cmp         r11b, byte ptr [r15 + 196]
    jae         .L149
    mov         r9, r13
    jmp         .L145
.L146:
    mov         rax, r13
    add         rax, r10
    setb        cl
    cmp         rax, rsi
    seta        al
    or          al, cl
    jne         .L145
    mov         rax, rbp
    add         rax, r13
    cmp         r10, 17
    jb          .L150
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 32]
.L151:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L152
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r10 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L151
    lea         rsi, [r10 + rcx]
    neg         rcx
    jmp         .L153
.L150:
    cmp         r10, 7
    ja          .L154
    cmp         r10, 4
    jae         .L155
    cmp         r10, 2
    jae         .L156
    test        r10, r10
    je          .L147
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 32]
    cmp         byte ptr [rcx], al
    je          .L147
    mov         qword ptr [rsp + 24], r11
    xor         edi, edi
    jmp         .L157
.L152:
    mov         qword ptr [rsp + 24], r11
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edi, eax
    shr         edi, 3
    sub         rdi, rcx
    and         al, 56
    shrx        rax, rsi, rax
    jmp         .L157
.L154:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 32]
    mov         rsi, r10
.L153:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L158
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         rsi, qword ptr [rsp + 16]
    je          .L147
    mov         qword ptr [rsp + 24], r11
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 136]
.L159:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L157
.L158:
    mov         qword ptr [rsp + 24], r11
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
.L160:
    and         al, 56
    shrx        rax, rdx, rax
.L157:
    lea         rcx, [rdi + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rcx, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r15 + 152]
    vmovdqu     xmmword ptr [r15 + 152], xmm0
    mov         qword ptr [rsp + 112], rdi
    cmp         rdi, 16
    jb          .L144
    cmp         rcx, 1
    mov         r15, rcx
    adc         r15, -1
    mov         r9d, 1
    cmp         r15, r10
    ja          .L161
    movzx       eax, al
    mov         dword ptr [rsp + 288], eax
.L162:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L161
    mov         r12, rcx
    mov         rbp, r9
    add         rsi, qword ptr [rsp + 32]
    mov         edi, dword ptr [rsp + 288]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L163
    mov         r9, rbp
    add         r9, r15
    mov         rcx, r12
    mov         rax, r12
    sub         rax, r9
    mov         r15d, 0
    cmovae      r15, rax
    mov         r10, qword ptr [rsp + 64]
    cmp         r15, r10
    jbe         .L162
    jmp         .L161
.L155:
    mov         rcx, qword ptr [rsp + 32]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r10 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L164
    add         rax, r10
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         rsi, qword ptr [rsp + 16]
    je          .L147
    mov         qword ptr [rsp + 24], r11
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 128]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L157
.L163:
    bsr         rax, rax
    xor         rax, 63
    mov         r9, rbp
    add         r9, r15
    add         r9, rax
    add         r9, -64
    mov         r10, qword ptr [rsp + 64]
.L161:
    add         r9, r13
    shl         r13, 4
    add         r13, 4096
    mov         r15, qword ptr [rsp + 72]
    cmp         qword ptr [r15 + 152], r13
    mov         rbp, qword ptr [rsp + 56]
    ja          .L139
    mov         r11, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L145
.L156:
    mov         rcx, qword ptr [rsp + 32]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r10 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L165
    add         rax, r10
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         rsi, qword ptr [rsp + 16]
    je          .L147
    mov         qword ptr [rsp + 24], r11
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 120]
    jmp         .L159
.L164:
    mov         qword ptr [rsp + 24], r11
    xor         esi, edx
    tzcnt       eax, esi
    mov         edi, eax
    shr         edi, 3
    and         al, 24
    shrx        eax, edx, eax
    jmp         .L157
.L165:
    mov         qword ptr [rsp + 24], r11
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
    jmp         .L160
.L60:
    mov         r9, qword ptr [rsp + 104]
    cmp         r13, r9
    mov         rax, r9
    cmovb       rax, r13
    mov         r8, qword ptr [rsp + 56]
    lea         rcx, [r8 + rax]
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
    je          .L166
    add         rbx, qword ptr [rsp + 48]
    cmp         rbx, r9
    mov         rcx, r9
    cmovb       rcx, rbx
    lea         rax, [r8 + rcx]
    vmovd       xmm0, r11d
    vpbroadcastb ymm0, xmm0
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rax]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rax + 32]
#NO_APP
    vpmovmskb   edx, ymm1
    vpmovmskb   eax, ymm0
    shl         rax, 32
    or          rax, rdx
    sub         rbx, rcx
.L62:
    shrx        rax, rax, rbx
    and         rax, r13
    jmp         .L167
.L85:
    mov         rax, qword ptr [rsp + 104]
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
    ja          .L168
    test        rdi, rdi
    jne         .L168
    xor         r15d, r15d
    mov         r13, qword ptr [rsp + 48]
    jmp         .L87
.L148:
    cmp         r13, r9
    cmova       r9, r13
    jmp         .L115
.L149:
    xor         r8d, r8d
    jmp         .L8
.L86:
    add         r15, qword ptr [rsp + 48]
    mov         qword ptr [rsp + 24], rax
    mov         edi, dword ptr [rsp + 40]
    mov         rsi, qword ptr [rsp + 56]
    mov         r13, qword ptr [rsp + 16]
    mov         rdx, r13
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rdi, qword ptr [rsp + 24]
    mov         rsi, r13
    mov         r13, qword ptr [rsp + 48]
    mov         r10, qword ptr [rsp + 64]
    mov         r8b, 4
    mov         r11, qword ptr [rsp + 144]
    jmp         .L169
.L168:
    mov         r13, qword ptr [rsp + 48]
    add         r15, r13
    mov         rcx, qword ptr [rsp + 104]
    cmp         r15, rcx
    cmovb       rcx, r15
    mov         rax, qword ptr [rsp + 56]
    add         rax, rcx
    vmovd       xmm0, dword ptr [rsp + 40]
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
.L169:
    shrx        r15, rax, r15
    and         r15, rdi
.L87:
    cmp         r10, r11
    jbe         .L95
    cmp         bl, 3
    jne         .L95
    test        r15, r15
    je          .L95
    lea         rdx, [r11 + r13]
    mov         rax, qword ptr [rsp + 32]
    movzx       edi, byte ptr [rax + r11]
    cmp         rsi, 64
    jae         .L170
    mov         rsi, qword ptr [rsp + 56]
    mov         qword ptr [rsp + 40], rdx
    mov         rdx, qword ptr [rsp + 16]
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rdx, qword ptr [rsp + 40]
    mov         r8b, 4
    mov         r10, qword ptr [rsp + 64]
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L171
.L61:
    xor         eax, eax
    mov         r15, qword ptr [rsp + 72]
    mov         rsi, qword ptr [rsp + 16]
    mov         r10, qword ptr [rsp + 64]
    jmp         .L172
.L166:
    xor         eax, eax
.L167:
    mov         r15, qword ptr [rsp + 72]
.L172:
    mov         r13, qword ptr [rsp + 48]
    mov         r8b, 4
.L92:
    cmp         r10, 2
    mov         ebx, 0
    je          .L173
    cmp         r10, 1
    jne         .L174
    mov         cl, 1
    jmp         .L175
.L173:
    movzx       ecx, byte ptr [r15 + 192]
    cmp         cl, byte ptr [r15 + 193]
    setne       cl
.L175:
    mov         dword ptr [rsp + 40], ecx
    jmp         .L176
.L174:
    mov         dword ptr [rsp + 40], 0
.L176:
    and         r12b, 63
    mov         ecx, 64
    sub         ecx, r12d
    mov         r9, r13
    bzhi        r12, rax, rcx
    jne         .L177
.L178:
    mov         rax, qword ptr [rsp + 88]
    add         r13, rax
    cmp         r13, r9
    cmova       r9, r13
    mov         rcx, qword ptr [rsp + 288]
    add         rcx, rax
    mov         r12, qword ptr [rsp + 80]
    mov         r11, rbp
.L89:
    mov         eax, dword ptr [rsp + 352]
.L90:
    mov         rdx, r12
    sub         rdx, rcx
    jb          .L68
    vmovd       xmm0, eax
    vpbroadcastb ymm10, xmm0
    mov         rax, qword ptr [rsp + 208]
    add         rcx, rax
    add         rax, r14
    add         rax, -256
    mov         qword ptr [rsp + 144], rax
.L179:
    mov         r14, qword ptr [rsp + 8]
    jmp         .L180
.L181:
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
    jne         .L182
.L180:
    mov         r13, rcx
    cmp         rdx, 256
    jae         .L183
    test        rdx, rdx
    je          .L184
    xor         edx, edx
    mov         rcx, r13
    mov         r13, qword ptr [rsp + 144]
    jmp         .L181
.L183:
    add         rdx, -256
    lea         rcx, [r13 + 256]
    cmp         rdx, 3328
    jb          .L181
#APP
    prefetcht0  byte ptr [rcx + 3072]
    prefetcht0  byte ptr [rcx + 3136]
    prefetcht0  byte ptr [rcx + 3200]
    prefetcht0  byte ptr [rcx + 3264]
#NO_APP
    jmp         .L181
.L182:
    mov         qword ptr [rsp + 320], rdx
    mov         r14, r9
    mov         qword ptr [rsp + 288], rcx
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
    xor         ebp, ebp
    or          r10, r8
    setne       bpl
    xor         r8d, r8d
    or          rdx, rax
    mov         qword ptr [rsp + 256], rdx
    mov         qword ptr [rsp + 264], rdi
    mov         qword ptr [rsp + 272], r9
    mov         qword ptr [rsp + 280], r10
    setne       r8b
    lea         rax, [r8 + 2*rcx]
    lea         rax, [rax + 4*rsi]
    shl         ebp, 3
    or          rbp, rax
    je          .L185
    mov         rax, rbp
    sub         r13, qword ptr [rsp + 208]
    mov         rsi, qword ptr [rsp + 16]
    mov         r10, qword ptr [rsp + 64]
    mov         r9, r14
    mov         rbp, qword ptr [rsp + 56]
    jmp         .L186
.L187:
    mov         rax, qword ptr [rsp + 88]
    blsr        rax, rax
    je          .L188
.L186:
    mov         qword ptr [rsp + 88], rax
    tzcnt       rax, rax
    mov         r8d, eax
    shl         r8d, 6
    add         r8, r13
    mov         rcx, r9
    sub         rcx, r8
    cmovb       rcx, rbx
    cmp         rcx, 64
    mov         rdx, -1
    shlx        r14, rdx, rcx
    cmovae      r14, rbx
    and         r14, qword ptr [rsp + 8*rax + 256]
    je          .L187
    cmp         r10, 1
    jne         .L189
    tzcnt       rbx, r14
    add         rbx, r8
    test        r11b, r11b
    mov         rcx, qword ptr [rsp + 8]
    cmove       rcx, rbx
    mov         rax, rbx
    sub         rax, rcx
    mov         qword ptr [rsp + 8], rcx
    sub         rcx, rbx
    cmovb       rcx, rax
    cmp         rcx, 65535
    ja          .L113
    movzx       eax, byte ptr [r15 + 196]
    inc         r11b
.L190:
    lea         edx, [r11 - 1]
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    mov         r9, rbx
    inc         r9
    cmp         r11b, al
    jae         .L115
    lea         rcx, [r14 - 1]
    mov         rdx, r9
    sub         rdx, r8
    mov         ebx, 0
    cmovb       rdx, rbx
    cmp         rdx, 64
    mov         rdi, -1
    shlx        rdx, rdi, rdx
    cmovae      rdx, rbx
    and         rdx, rcx
    and         r14, rdx
    je          .L187
    tzcnt       rbx, r14
    add         rbx, r8
    test        r11b, r11b
    mov         rcx, qword ptr [rsp + 8]
    cmove       rcx, rbx
    mov         rdx, rbx
    sub         rdx, rcx
    mov         qword ptr [rsp + 8], rcx
    sub         rcx, rbx
    cmovb       rcx, rdx
    inc         r11b
    cmp         rcx, 65535
    jbe         .L190
    jmp         .L116
.L189:
    mov         qword ptr [rsp + 40], r8
    vmovdqu     ymmword ptr [rsp + 352], ymm10
    jmp         .L191
.L192:
    mov         r11, qword ptr [rsp + 24]
.L193:
    xor         ebx, ebx
.L194:
    lea         rax, [r14 - 1]
    mov         rcx, r9
    sub         rcx, r8
    cmovb       rcx, rbx
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rbx
    and         rcx, rax
    and         r14, rcx
    je          .L187
.L191:
    mov         qword ptr [rsp + 24], r11
    tzcnt       rbx, r14
    add         rbx, r8
    mov         rax, rbx
    add         rax, r10
    setb        cl
    cmp         rax, rsi
    seta        dl
    or          dl, cl
    jne         .L192
    lea         rcx, [rbx + rbp]
    cmp         r10, 17
    jb          .L195
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 32]
.L196:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L197
    add         rcx, 8
    add         rsi, 8
    lea         rdi, [r10 + rdx]
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L196
    mov         r11, r9
    lea         rdi, [r10 + rdx]
    neg         rdx
    jmp         .L198
.L195:
    cmp         r10, 7
    ja          .L199
    cmp         r10, 4
    jae         .L200
    cmp         r10, 2
    jae         .L201
    test        r10, r10
    je          .L202
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 32]
    cmp         byte ptr [rdx], cl
    je          .L202
    xor         r8d, r8d
    jmp         .L203
.L197:
    xor         r8, rdi
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    sub         r8, rdx
    and         al, 56
    shrx        rcx, rdi, rax
.L204:
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L203
.L199:
    mov         r11, r9
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 32]
    mov         rdi, r10
.L198:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L205
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         rsi, qword ptr [rsp + 16]
    mov         r9, r11
    je          .L202
    xor         r8, rcx
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 136]
.L206:
    and         al, 56
    shrx        rcx, rcx, rax
    jmp         .L203
.L205:
    xor         r9, rsi
    tzcnt       rax, r9
    mov         r8d, eax
    shr         r8d, 3
    add         r8, rdx
    and         al, 56
    shrx        rcx, rsi, rax
    mov         rsi, qword ptr [rsp + 16]
    mov         r9, r11
.L203:
    lea         rdx, [r8 + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rdx, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r15 + 152]
    vmovdqu     xmmword ptr [r15 + 152], xmm0
    mov         qword ptr [rsp + 112], r8
    cmp         r8, 16
    jae         .L207
    mov         r12, qword ptr [rsp + 80]
    mov         r11, qword ptr [rsp + 24]
    jmp         .L208
.L207:
    cmp         rdx, 1
    mov         r15, rdx
    adc         r15, -1
    mov         r9d, 1
    cmp         r15, r10
    mov         r8, qword ptr [rsp + 40]
    ja          .L209
    movzx       eax, cl
    mov         dword ptr [rsp + 48], eax
.L210:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L209
    mov         rbp, rdx
    mov         r12, r9
    add         rsi, qword ptr [rsp + 32]
    mov         edi, dword ptr [rsp + 48]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L211
    mov         r9, r12
    add         r9, r15
    mov         rdx, rbp
    mov         rax, rbp
    sub         rax, r9
    mov         r15d, 0
    cmovae      r15, rax
    mov         r10, qword ptr [rsp + 64]
    cmp         r15, r10
    vmovdqu     ymm10, ymmword ptr [rsp + 352]
    mov         r8, qword ptr [rsp + 40]
    jbe         .L210
    jmp         .L209
.L200:
    mov         rdx, qword ptr [rsp + 32]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + r10 - 4]
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    cmp         esi, edi
    jne         .L212
    add         rcx, r10
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    cmp         ecx, edx
    mov         rsi, qword ptr [rsp + 16]
    je          .L202
    xor         edx, ecx
    tzcnt       eax, edx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 128]
    and         al, 24
    shrx        ecx, ecx, eax
    jmp         .L203
.L211:
    bsr         rax, rax
    xor         rax, 63
    mov         r9, r12
    add         r9, r15
    add         r9, rax
    add         r9, -64
    mov         r10, qword ptr [rsp + 64]
    vmovdqu     ymm10, ymmword ptr [rsp + 352]
    mov         r8, qword ptr [rsp + 40]
.L209:
    add         r9, rbx
    shl         rbx, 4
    add         rbx, 4096
    mov         r15, qword ptr [rsp + 72]
    cmp         qword ptr [r15 + 152], rbx
    ja          .L139
    mov         r12, qword ptr [rsp + 80]
    mov         r11, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    mov         rbp, qword ptr [rsp + 56]
    jmp         .L193
.L201:
    mov         rdx, qword ptr [rsp + 32]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + r10 - 2]
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L213
    add         rcx, r10
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         rsi, qword ptr [rsp + 16]
    jne         .L214
.L202:
    mov         r11, qword ptr [rsp + 24]
    test        r11b, r11b
    mov         rcx, qword ptr [rsp + 8]
    cmove       rcx, rbx
    mov         rdx, rbx
    sub         rdx, rcx
    mov         qword ptr [rsp + 8], rcx
    sub         rcx, rbx
    cmovb       rcx, rdx
    cmp         rcx, 65535
    ja          .L142
    mov         edx, r11d
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    inc         r11b
    cmp         r11b, byte ptr [r15 + 196]
    jae         .L143
    mov         r9, rax
.L208:
    xor         ebx, ebx
    mov         r8, qword ptr [rsp + 40]
    jmp         .L194
.L212:
    xor         edi, esi
    tzcnt       eax, edi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 24
    shrx        ecx, esi, eax
    jmp         .L204
.L213:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 56
    shrx        rcx, rsi, rax
    jmp         .L204
.L214:
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 120]
    jmp         .L206
.L185:
    mov         rsi, qword ptr [rsp + 16]
    mov         r10, qword ptr [rsp + 64]
    mov         r9, r14
.L188:
    mov         rax, qword ptr [r15 + 144]
    mov         rdx, qword ptr [rsp + 320]
    sub         rax, rdx
    sub         rax, qword ptr [r15 + 168]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [r15 + 160]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         rcx, qword ptr [rsp + 288]
    jbe         .L179
    mov         rax, r12
    sub         rax, rdx
    cmp         rax, r9
    cmova       r9, rax
    mov         r8b, 2
    jmp         .L68
.L215:
    mov         rsi, qword ptr [rsp + 16]
    xor         ebx, ebx
.L216:
    lea         rax, [r12 - 1]
    mov         rcx, r9
    mov         r13, qword ptr [rsp + 48]
    sub         rcx, r13
    cmovb       rcx, rbx
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rbx
    and         rcx, rax
    and         r12, rcx
    je          .L178
.L177:
    tzcnt       rdx, r12
    add         rdx, r13
    cmp         byte ptr [rsp + 40], 0
    je          .L217
.L218:
    mov         r11, rbp
    test        r11b, r11b
    mov         rax, qword ptr [rsp + 8]
    cmove       rax, rdx
    mov         rcx, rdx
    sub         rcx, rax
    mov         qword ptr [rsp + 8], rax
    sub         rax, rdx
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L219
    mov         ecx, r11d
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    inc         r11b
    add         rdx, r10
    mov         rbp, r11
    cmp         r11b, byte ptr [r15 + 196]
    jae         .L220
    mov         r9, rdx
    jmp         .L216
.L217:
    mov         rax, rdx
    add         rax, r10
    setb        cl
    cmp         rax, rsi
    seta        al
    or          al, cl
    jne         .L216
    mov         rax, qword ptr [rsp + 56]
    add         rax, rdx
    cmp         r10, 17
    mov         qword ptr [rsp + 24], rdx
    jb          .L221
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 32]
.L222:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L223
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r10 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L222
    lea         rsi, [r10 + rcx]
    neg         rcx
    jmp         .L224
.L221:
    cmp         r10, 7
    ja          .L225
    cmp         r10, 4
    jae         .L226
    cmp         r10, 2
    jae         .L227
    test        r10, r10
    je          .L218
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 32]
    cmp         byte ptr [rcx], al
    je          .L218
    xor         edi, edi
    jmp         .L228
.L223:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edi, eax
    shr         edi, 3
    sub         rdi, rcx
    and         al, 56
    shrx        rax, rsi, rax
    jmp         .L228
.L225:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 32]
    mov         rsi, r10
.L224:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L229
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         rsi, qword ptr [rsp + 16]
    mov         r8b, 4
    mov         rdx, qword ptr [rsp + 24]
    je          .L218
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 136]
.L230:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L228
.L229:
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
    and         al, 56
    shrx        rax, rdx, rax
    mov         r8b, 4
    jmp         .L228
.L226:
    mov         rcx, qword ptr [rsp + 32]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r10 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L231
    add         rax, r10
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdx, qword ptr [rsp + 24]
    je          .L218
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 128]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L228
.L227:
    mov         rcx, qword ptr [rsp + 32]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r10 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L232
    add         rax, r10
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdx, qword ptr [rsp + 24]
    je          .L218
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 120]
    jmp         .L230
.L231:
    xor         esi, edx
    tzcnt       eax, esi
    mov         edi, eax
    shr         edi, 3
    and         al, 24
    shrx        eax, edx, eax
    jmp         .L228
.L232:
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
    and         al, 56
    shrx        rax, rdx, rax
.L228:
    lea         rdx, [rdi + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rdx, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r15 + 152]
    vmovdqu     xmmword ptr [r15 + 152], xmm0
    mov         qword ptr [rsp + 112], rdi
    cmp         rdi, 16
    jb          .L215
    cmp         rdx, 1
    mov         r15, rdx
    adc         r15, -1
    mov         r9d, 1
    cmp         r15, r10
    ja          .L233
    movzx       eax, al
    mov         dword ptr [rsp + 144], eax
.L234:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L233
    mov         r13, r12
    mov         r12, rdx
    mov         rbx, r9
    add         rsi, qword ptr [rsp + 32]
    mov         edi, dword ptr [rsp + 144]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L235
    mov         r9, rbx
    add         r9, r15
    mov         rdx, r12
    mov         rax, r12
    sub         rax, r9
    mov         r15d, 0
    cmovae      r15, rax
    mov         r10, qword ptr [rsp + 64]
    cmp         r15, r10
    mov         r8b, 4
    mov         r12, r13
    jbe         .L234
    jmp         .L233
.L235:
    bsr         rax, rax
    xor         rax, 63
    mov         r9, rbx
    add         r9, r15
    add         r9, rax
    add         r9, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r8b, 4
    mov         r12, r13
.L233:
    mov         rax, qword ptr [rsp + 24]
    add         r9, rax
    shl         rax, 4
    add         rax, 4096
    mov         r15, qword ptr [rsp + 72]
    cmp         qword ptr [r15 + 152], rax
    mov         ebx, 0
    ja          .L236
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L216
.L184:
    cmp         r12, r9
    cmova       r9, r12
    mov         r8b, 1
    jmp         .L69
.L170:
    mov         rcx, qword ptr [rsp + 104]
    cmp         rdx, rcx
    cmovb       rcx, rdx
    mov         rax, qword ptr [rsp + 56]
    add         rax, rcx
    vmovd       xmm0, edi
    vpbroadcastb ymm0, xmm0
#APP
    vpcmpeqb    ymm1, ymm0, ymmword ptr [rax]
    vpcmpeqb    ymm0, ymm0, ymmword ptr [rax + 32]
#NO_APP
    mov         rdi, rdx
    vpmovmskb   edx, ymm1
    vpmovmskb   eax, ymm0
    shl         rax, 32
    or          rax, rdx
    mov         rdx, rdi
    sub         rdx, rcx
.L171:
    shrx        rax, rax, rdx
    and         r15, rax
.L95:
    mov         rax, qword ptr [rsp + 72]
    movzx       ecx, byte ptr [rax + 192]
    movzx       eax, byte ptr [rax + 193]
    cmp         r10, 3
    je          .L237
    cmp         r10, 2
    je          .L238
    cmp         r10, 1
    mov         ebx, 0
    jne         .L239
    mov         al, 1
    mov         dword ptr [rsp + 40], eax
    jmp         .L240
.L238:
    cmp         cl, al
    setne       al
    jmp         .L241
.L237:
    cmp         bl, 3
    setae       dl
    mov         rsi, qword ptr [rsp + 72]
    movzx       esi, byte ptr [rsi + 194]
    cmp         cl, al
    setne       dil
    cmp         cl, sil
    setne       cl
    and         cl, dil
    cmp         al, sil
    mov         rsi, qword ptr [rsp + 16]
    setne       al
    and         al, dl
    and         al, cl
.L241:
    mov         dword ptr [rsp + 40], eax
    xor         ebx, ebx
    jmp         .L240
.L239:
    mov         dword ptr [rsp + 40], 0
.L240:
    and         r12b, 63
    mov         eax, 64
    sub         eax, r12d
    mov         r9, r13
    bzhi        r12, r15, rax
    je          .L242
    mov         r15, qword ptr [rsp + 72]
    jmp         .L243
.L242:
    mov         r15, qword ptr [rsp + 72]
.L244:
    mov         rax, qword ptr [rsp + 184]
    add         r13, rax
    cmp         r13, r9
    cmova       r9, r13
    mov         rdx, qword ptr [rsp + 96]
    add         rdx, rax
    mov         r12, qword ptr [rsp + 80]
.L94:
    mov         rdi, r12
    sub         rdi, rdx
    mov         r11, rbp
    jb          .L68
    mov         rax, qword ptr [rsp + 56]
    mov         rcx, qword ptr [rsp + 208]
    add         rcx, rax
    mov         rbp, qword ptr [rsp + 88]
    add         rbp, rax
    vmovd       xmm0, dword ptr [rsp + 320]
    vpbroadcastb ymm11, xmm0
    mov         rax, qword ptr [rsp + 192]
    lea         r8, [rax + rdx]
    mov         qword ptr [rsp + 40], r8
    lea         rbx, [rcx + rdx]
    add         rdx, rbp
    lea         r8, [rax + r14]
    add         r8, -256
    lea         r13, [rcx + r14 - 256]
    lea         rax, [rbp + r14 - 256]
    mov         qword ptr [rsp + 48], rax
    mov         qword ptr [rsp + 144], rdi
    mov         rbp, rdi
    jmp         .L245
.L246:
    lea         rdx, [r14 + 256]
    mov         qword ptr [rsp + 40], rdx
    add         rdi, -256
    add         rbp, -256
    mov         qword ptr [rsp + 144], rbp
    add         rbx, -256
    lea         rdx, [rax + 256]
    mov         rsi, qword ptr [rsp + 16]
    mov         rbp, rbx
    lea         rbx, [rcx + 256]
.L247:
#APP
    vpcmpeqb    ymm0, ymm11, ymmword ptr [r14]
    vpcmpeqb    ymm3, ymm11, ymmword ptr [r14 + 32]
#NO_APP
    vmovups     ymm9, ymmword ptr [rsp + 352]
#APP
    vpcmpeqb    ymm1, ymm9, ymmword ptr [rcx]
    vpand       ymm0, ymm0, ymm1
    vpcmpeqb    ymm1, ymm9, ymmword ptr [rcx + 32]
    vpand       ymm3, ymm3, ymm1
#NO_APP
    vmovdqu     ymm10, ymmword ptr [rsp + 288]
#APP
    vpcmpeqb    ymm1, ymm10, ymmword ptr [rax]
    vpand       ymm0, ymm0, ymm1
    vpcmpeqb    ymm1, ymm10, ymmword ptr [rax + 32]
    vpand       ymm3, ymm3, ymm1
#NO_APP
#APP
    vpcmpeqb    ymm4, ymm11, ymmword ptr [r14 + 64]
    vpcmpeqb    ymm7, ymm11, ymmword ptr [r14 + 96]
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
    vpcmpeqb    ymm2, ymm11, ymmword ptr [r14 + 128]
    vpcmpeqb    ymm6, ymm11, ymmword ptr [r14 + 160]
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
    vpcmpeqb    ymm1, ymm11, ymmword ptr [r14 + 192]
    vpcmpeqb    ymm5, ymm11, ymmword ptr [r14 + 224]
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
    jne         .L248
.L245:
    mov         r14, qword ptr [rsp + 40]
    cmp         rdi, 256
    jae         .L249
    test        rdi, rdi
    je          .L103
    mov         qword ptr [rsp + 40], r14
    xor         edi, edi
    mov         rbx, r14
    mov         qword ptr [rsp + 144], 0
    mov         rdx, r14
    xor         ebp, ebp
    mov         r14, r8
    mov         rcx, r13
    mov         rax, qword ptr [rsp + 48]
    jmp         .L247
.L249:
    mov         rax, rdx
    mov         rcx, rbx
    mov         rbx, rbp
    mov         rbp, qword ptr [rsp + 144]
    cmp         rbp, 256
    setb        dl
    cmp         rbx, 256
    setb        sil
    or          sil, dl
    je          .L246
    mov         qword ptr [rsp + 40], r14
    xor         edi, edi
    mov         rbx, r14
    mov         qword ptr [rsp + 144], 0
    mov         rdx, r14
    xor         ebp, ebp
    mov         r14, r8
    mov         rcx, r13
    mov         rax, qword ptr [rsp + 48]
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L247
.L248:
    mov         qword ptr [rsp + 392], r13
    mov         qword ptr [rsp + 400], r8
    mov         qword ptr [rsp + 408], rdi
    mov         qword ptr [rsp + 24], r9
    mov         qword ptr [rsp + 96], rdx
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
    xor         r13d, r13d
    or          r10, r8
    setne       r13b
    xor         r8d, r8d
    or          rdx, rax
    mov         qword ptr [rsp + 256], rdx
    mov         qword ptr [rsp + 264], rdi
    mov         qword ptr [rsp + 272], r9
    mov         qword ptr [rsp + 280], r10
    setne       r8b
    lea         rax, [r8 + 2*rcx]
    lea         rax, [rax + 4*rsi]
    shl         r13d, 3
    or          r13, rax
    je          .L250
    mov         rax, r13
    sub         r14, qword ptr [rsp + 192]
    mov         rsi, qword ptr [rsp + 16]
    mov         r10, qword ptr [rsp + 64]
    mov         r9, qword ptr [rsp + 24]
    mov         qword ptr [rsp + 416], rbx
    jmp         .L251
.L252:
    mov         rax, qword ptr [rsp + 184]
    blsr        rax, rax
    mov         rbx, qword ptr [rsp + 416]
    je          .L253
.L251:
    mov         qword ptr [rsp + 184], rax
    tzcnt       rax, rax
    mov         r8d, eax
    shl         r8d, 6
    add         r8, r14
    mov         rcx, r9
    sub         rcx, r8
    mov         edi, 0
    cmovb       rcx, rdi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        r13, rdx, rcx
    cmovae      r13, rdi
    and         r13, qword ptr [rsp + 8*rax + 256]
    je          .L252
    cmp         byte ptr [rsp + 200], 0
    je          .L254
    tzcnt       rbx, r13
    add         rbx, r8
    test        r11b, r11b
    mov         rcx, qword ptr [rsp + 8]
    cmove       rcx, rbx
    mov         rax, rbx
    sub         rax, rcx
    mov         qword ptr [rsp + 8], rcx
    sub         rcx, rbx
    cmovb       rcx, rax
    cmp         rcx, 65535
    ja          .L113
    movzx       eax, byte ptr [r15 + 196]
    inc         r11b
.L255:
    lea         edx, [r11 - 1]
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    mov         r9, rbx
    add         r9, r10
    cmp         r11b, al
    jae         .L115
    lea         rcx, [r13 - 1]
    mov         rdx, r9
    sub         rdx, r8
    mov         ebx, 0
    cmovb       rdx, rbx
    cmp         rdx, 64
    mov         rdi, -1
    shlx        rdx, rdi, rdx
    cmovae      rdx, rbx
    and         rdx, rcx
    and         r13, rdx
    je          .L252
    tzcnt       rbx, r13
    add         rbx, r8
    test        r11b, r11b
    mov         rcx, qword ptr [rsp + 8]
    cmove       rcx, rbx
    mov         rdx, rbx
    sub         rdx, rcx
    mov         qword ptr [rsp + 8], rcx
    sub         rcx, rbx
    cmovb       rcx, rdx
    inc         r11b
    cmp         rcx, 65535
    jbe         .L255
    jmp         .L116
.L254:
    mov         qword ptr [rsp + 208], r8
    vmovdqu     ymmword ptr [rsp + 320], ymm11
    mov         qword ptr [rsp + 248], rbp
    jmp         .L256
.L257:
    mov         r11, qword ptr [rsp + 24]
    xor         edi, edi
.L258:
    lea         rax, [r13 - 1]
    mov         rcx, r9
    sub         rcx, r8
    cmovb       rcx, rdi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rdi
    and         rcx, rax
    and         r13, rcx
    je          .L252
.L256:
    mov         qword ptr [rsp + 24], r11
    tzcnt       rbx, r13
    add         rbx, r8
    mov         rax, rbx
    add         rax, r10
    setb        cl
    cmp         rax, rsi
    seta        dl
    or          dl, cl
    jne         .L257
    mov         rcx, qword ptr [rsp + 56]
    add         rcx, rbx
    cmp         r10, 17
    jb          .L259
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 32]
.L260:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L261
    add         rcx, 8
    add         rsi, 8
    lea         rdi, [r10 + rdx]
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L260
    mov         r11, r9
    lea         rdi, [r10 + rdx]
    neg         rdx
    jmp         .L262
.L259:
    cmp         r10, 7
    ja          .L263
    cmp         r10, 4
    jae         .L264
    cmp         r10, 2
    jae         .L265
    test        r10, r10
    je          .L266
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 32]
    cmp         byte ptr [rdx], cl
    je          .L266
    xor         r8d, r8d
    jmp         .L267
.L261:
    xor         r8, rdi
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    sub         r8, rdx
    and         al, 56
    shrx        rcx, rdi, rax
.L268:
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L267
.L263:
    mov         r11, r9
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 32]
    mov         rdi, r10
.L262:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L269
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         rsi, qword ptr [rsp + 16]
    mov         r9, r11
    je          .L266
    xor         r8, rcx
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 136]
.L270:
    and         al, 56
    shrx        rcx, rcx, rax
    jmp         .L267
.L269:
    xor         r9, rsi
    tzcnt       rax, r9
    mov         r8d, eax
    shr         r8d, 3
    add         r8, rdx
    and         al, 56
    shrx        rcx, rsi, rax
    mov         rsi, qword ptr [rsp + 16]
    mov         r9, r11
.L267:
    lea         rdx, [r8 + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rdx, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r15 + 152]
    vmovdqu     xmmword ptr [r15 + 152], xmm0
    mov         qword ptr [rsp + 112], r8
    cmp         r8, 16
    jae         .L271
    mov         r12, qword ptr [rsp + 80]
    mov         r11, qword ptr [rsp + 24]
    jmp         .L272
.L271:
    cmp         rdx, 1
    mov         r15, rdx
    adc         r15, -1
    mov         r9d, 1
    cmp         r15, r10
    mov         r8, qword ptr [rsp + 208]
    ja          .L273
    movzx       eax, cl
    mov         dword ptr [rsp + 88], eax
.L274:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L273
    mov         rbp, rdx
    mov         r12, r9
    add         rsi, qword ptr [rsp + 32]
    mov         edi, dword ptr [rsp + 88]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L275
    mov         r9, r12
    add         r9, r15
    mov         rdx, rbp
    mov         rax, rbp
    sub         rax, r9
    mov         r15d, 0
    cmovae      r15, rax
    mov         r10, qword ptr [rsp + 64]
    cmp         r15, r10
    vmovdqu     ymm11, ymmword ptr [rsp + 320]
    mov         r8, qword ptr [rsp + 208]
    jbe         .L274
    jmp         .L273
.L264:
    mov         rdx, qword ptr [rsp + 32]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + r10 - 4]
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    cmp         esi, edi
    jne         .L276
    add         rcx, r10
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    cmp         ecx, edx
    mov         rsi, qword ptr [rsp + 16]
    je          .L266
    xor         edx, ecx
    tzcnt       eax, edx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 128]
    and         al, 24
    shrx        ecx, ecx, eax
    jmp         .L267
.L275:
    bsr         rax, rax
    xor         rax, 63
    mov         r9, r12
    add         r9, r15
    add         r9, rax
    add         r9, -64
    mov         r10, qword ptr [rsp + 64]
    vmovdqu     ymm11, ymmword ptr [rsp + 320]
    mov         r8, qword ptr [rsp + 208]
.L273:
    add         r9, rbx
    shl         rbx, 4
    add         rbx, 4096
    mov         r15, qword ptr [rsp + 72]
    cmp         qword ptr [r15 + 152], rbx
    ja          .L139
    mov         r12, qword ptr [rsp + 80]
    mov         r11, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    xor         edi, edi
    mov         rbp, qword ptr [rsp + 248]
    jmp         .L258
.L265:
    mov         rdx, qword ptr [rsp + 32]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + r10 - 2]
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L277
    add         rcx, r10
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         rsi, qword ptr [rsp + 16]
    jne         .L278
.L266:
    mov         r11, qword ptr [rsp + 24]
    test        r11b, r11b
    mov         rcx, qword ptr [rsp + 8]
    cmove       rcx, rbx
    mov         rdx, rbx
    sub         rdx, rcx
    mov         qword ptr [rsp + 8], rcx
    sub         rcx, rbx
    cmovb       rcx, rdx
    cmp         rcx, 65535
    ja          .L142
    mov         edx, r11d
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    inc         r11b
    cmp         r11b, byte ptr [r15 + 196]
    jae         .L143
    mov         r9, rax
.L272:
    xor         edi, edi
    mov         r8, qword ptr [rsp + 208]
    jmp         .L258
.L276:
    xor         edi, esi
    tzcnt       eax, edi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 24
    shrx        ecx, esi, eax
    jmp         .L268
.L277:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 56
    shrx        rcx, rsi, rax
    jmp         .L268
.L278:
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 120]
    jmp         .L270
.L250:
    mov         rsi, qword ptr [rsp + 16]
    mov         r10, qword ptr [rsp + 64]
    mov         r9, qword ptr [rsp + 24]
.L253:
    mov         rax, qword ptr [r15 + 144]
    mov         rdi, qword ptr [rsp + 408]
    sub         rax, rdi
    sub         rax, qword ptr [r15 + 168]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [r15 + 160]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         rdx, qword ptr [rsp + 96]
    mov         r8, qword ptr [rsp + 400]
    mov         r13, qword ptr [rsp + 392]
    jbe         .L245
    mov         rax, r12
    sub         rax, rdi
    cmp         rax, r9
    cmova       r9, rax
    mov         r8b, 2
    jmp         .L68
.L103:
    cmp         r12, r9
    cmova       r9, r12
    mov         r8b, 1
    jmp         .L68
.L116:
    dec         r11b
.L113:
    mov         qword ptr [rsp + 24], r11
.L142:
    cmp         rbx, r9
    cmova       r9, rbx
    xor         r8d, r8d
    mov         r14, qword ptr [rsp + 8]
    mov         r11, qword ptr [rsp + 24]
    jmp         .L69
.L139:
    mov         r8b, 3
    mov         r14, qword ptr [rsp + 8]
    mov         r11, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L69
.L279:
    bsr         rax, rax
    xor         rax, 63
    mov         r9, rbx
    add         r9, r15
    add         r9, rax
    add         r9, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r8b, 4
    mov         r12, r13
.L280:
    mov         rax, qword ptr [rsp + 24]
    add         r9, rax
    shl         rax, 4
    add         rax, 4096
    mov         r15, qword ptr [rsp + 72]
    cmp         qword ptr [r15 + 152], rax
    ja          .L236
.L281:
    mov         rsi, qword ptr [rsp + 16]
    xor         ebx, ebx
.L282:
    lea         rax, [r12 - 1]
    mov         rcx, r9
    mov         r13, qword ptr [rsp + 48]
    sub         rcx, r13
    cmovb       rcx, rbx
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rbx
    and         rcx, rax
    and         r12, rcx
    je          .L244
.L243:
    tzcnt       rdx, r12
    add         rdx, r13
    cmp         byte ptr [rsp + 40], 0
    je          .L283
.L284:
    mov         r11, rbp
    test        r11b, r11b
    mov         rax, qword ptr [rsp + 8]
    cmove       rax, rdx
    mov         rcx, rdx
    sub         rcx, rax
    mov         qword ptr [rsp + 8], rax
    sub         rax, rdx
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L219
    mov         ecx, r11d
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    inc         r11b
    add         rdx, r10
    mov         rbp, r11
    cmp         r11b, byte ptr [r15 + 196]
    jae         .L220
    mov         r9, rdx
    jmp         .L282
.L283:
    mov         rax, rdx
    add         rax, r10
    setb        cl
    cmp         rax, rsi
    seta        al
    or          al, cl
    jne         .L282
    mov         rax, qword ptr [rsp + 56]
    add         rax, rdx
    cmp         r10, 17
    mov         qword ptr [rsp + 24], rdx
    jb          .L285
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 32]
.L286:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L287
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r10 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L286
    lea         rsi, [r10 + rcx]
    neg         rcx
    jmp         .L288
.L285:
    cmp         r10, 7
    ja          .L289
    cmp         r10, 4
    jae         .L290
    cmp         r10, 2
    jae         .L291
    test        r10, r10
    je          .L284
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 32]
    cmp         byte ptr [rcx], al
    je          .L284
    xor         edi, edi
    jmp         .L292
.L287:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edi, eax
    shr         edi, 3
    sub         rdi, rcx
    and         al, 56
    shrx        rax, rsi, rax
    jmp         .L292
.L289:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 32]
    mov         rsi, r10
.L288:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L293
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         rsi, qword ptr [rsp + 16]
    mov         r8b, 4
    mov         rdx, qword ptr [rsp + 24]
    je          .L284
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 136]
.L294:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L292
.L293:
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
    and         al, 56
    shrx        rax, rdx, rax
    mov         r8b, 4
    jmp         .L292
.L290:
    mov         rcx, qword ptr [rsp + 32]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r10 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L295
    add         rax, r10
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdx, qword ptr [rsp + 24]
    je          .L284
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 128]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L292
.L291:
    mov         rcx, qword ptr [rsp + 32]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r10 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L296
    add         rax, r10
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdx, qword ptr [rsp + 24]
    je          .L284
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 120]
    jmp         .L294
.L295:
    xor         esi, edx
    tzcnt       eax, esi
    mov         edi, eax
    shr         edi, 3
    and         al, 24
    shrx        eax, edx, eax
    jmp         .L292
.L296:
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
    and         al, 56
    shrx        rax, rdx, rax
.L292:
    lea         rdx, [rdi + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rdx, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r15 + 152]
    vmovdqu     xmmword ptr [r15 + 152], xmm0
    mov         qword ptr [rsp + 112], rdi
    cmp         rdi, 16
    jb          .L281
    cmp         rdx, 1
    mov         r15, rdx
    adc         r15, -1
    mov         r9d, 1
    cmp         r15, r10
    ja          .L280
    movzx       eax, al
    mov         dword ptr [rsp + 144], eax
.L297:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L280
    mov         r13, r12
    mov         r12, rdx
    mov         rbx, r9
    add         rsi, qword ptr [rsp + 32]
    mov         edi, dword ptr [rsp + 144]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L279
    mov         r9, rbx
    add         r9, r15
    mov         rdx, r12
    mov         rax, r12
    sub         rax, r9
    mov         r15d, 0
    cmovae      r15, rax
    mov         r10, qword ptr [rsp + 64]
    cmp         r15, r10
    mov         r8b, 4
    mov         r12, r13
    jbe         .L297
    jmp         .L280
.L219:
    cmp         rdx, r9
    cmova       r9, rdx
.L115:
    xor         r8d, r8d
    jmp         .L68
.L220:
    xor         r8d, r8d
    mov         r9, rdx
    jmp         .L71
.L143:
    xor         r8d, r8d
    mov         r9, rax
    jmp         .L68
.L236:
    mov         r8b, 3
    mov         r14, qword ptr [rsp + 8]
    mov         r11, rbp
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L69
.L73:
    cmp         rbx, r13
    cmova       r13, rbx
    mov         qword ptr [rsp + 48], r13
    mov         rsi, qword ptr [rsp + 16]
    mov         r10, qword ptr [rsp + 64]
    jmp         .L1
.L33:
    cmp         rbp, r13
    cmovbe      rbp, r13
    jmp         .L34
.L76:
    mov         rbp, r13
    jmp         .L34
.L10:
    mov         rbp, r8
.L34:
    mov         rax, qword ptr [r15 + 136]
    xor         ecx, ecx
    sub         rax, qword ptr [r15 + 128]
    cmovb       rax, rcx
    mov         r12, qword ptr [rsp + 80]
    mov         rdx, r12
    sub         rdx, rbp
    cmovb       rdx, rcx
    sub         rax, rdx
    cmp         r11b, 3
    setae       dl
    cmp         r11b, byte ptr [r15 + 196]
    sete        cl
    and         cl, dl
.L298:
    movzx       edx, r11b
    tzcnt       esi, edx
    shrx        rax, rax, rsi
    xor         esi, esi
    test        cl, cl
    cmovne      rsi, rax
    mov         qword ptr [r15 + 176], rsi
    mov         qword ptr [r15 + 128], rbp
    mov         qword ptr [r15 + 136], r12
    mov         byte ptr [r15 + 197], 0
    mov         byte ptr [r15 + 198], dl
    mov         qword ptr [r15 + 184], r14
    add         rsp, 440
    pop         rbx
    pop         r12
    pop         r13
    pop         r14
    pop         r15
    pop         rbp
    vzeroupper
    ret
.L74:
    cmp         rdx, r13
    cmovbe      rdx, r13
    mov         qword ptr [rsp + 48], rdx
    movzx       ecx, byte ptr [r15 + 196]
.L75:
    mov         rax, qword ptr [r15 + 136]
    xor         edx, edx
    sub         rax, qword ptr [r15 + 128]
    cmovb       rax, rdx
    mov         rsi, r12
    mov         rdi, qword ptr [rsp + 48]
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
    jmp         .L298

.C1:
    .zero       8
    .quad       1
