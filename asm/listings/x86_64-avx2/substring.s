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
    jmp         .L43
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
    jmp         .L45
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
    jmp         .L42
.L40:
    mov         rcx, qword ptr [rsp + 32]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r10 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    mov         edx, edx
    cmp         rdx, rsi
    jne         .L46
    add         rax, r10
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    mov         eax, eax
    cmp         rax, rcx
    mov         rsi, qword ptr [rsp + 16]
    je          .L32
    mov         qword ptr [rsp + 24], r11
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 128]
    jmp         .L45
.L41:
    mov         rcx, qword ptr [rsp + 32]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r10 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L46
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
.L45:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L42
.L46:
    mov         qword ptr [rsp + 24], r11
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
    and         al, 56
    shrx        rax, rdx, rax
.L43:
    mov         rsi, qword ptr [rsp + 16]
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
    ja          .L47
    movzx       r14d, al
.L48:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L47
    add         rsi, qword ptr [rsp + 32]
    mov         edi, r14d
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L49
    add         r13, r15
    mov         rax, rbx
    sub         rax, r13
    mov         r15d, 0
    cmovae      r15, rax
    mov         r10, qword ptr [rsp + 64]
    cmp         r15, r10
    mov         r8, qword ptr [rsp + 144]
    jbe         .L48
    jmp         .L47
.L49:
    bsr         rax, rax
    xor         rax, 63
    add         r13, r15
    add         r13, rax
    add         r13, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r8, qword ptr [rsp + 144]
.L47:
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
.L51:
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
    ja          .L52
    cmp         edx, 3
    je          .L53
    cmp         edx, 2
    je          .L54
    jmp         .L52
.L3:
    movzx       eax, byte ptr [r15 + 192]
    mov         r8b, 4
    cmp         r10, rax
    jbe         .L55
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
    jb          .L56
    mov         dword ptr [rsp + 352], eax
    mov         rax, qword ptr [rsp + 208]
    mov         rcx, qword ptr [rsp + 288]
    lea         r12, [rax + rcx]
    mov         eax, r12d
    neg         eax
    and         eax, 63
    je          .L57
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
    jne         .L58
    add         r13, rax
    mov         rcx, qword ptr [rsp + 32]
    movzx       edi, byte ptr [rcx + rax]
    movzx       r11d, byte ptr [rcx + rbx]
    cmp         rsi, 63
    ja          .L59
    mov         dword ptr [rsp + 40], r11d
    mov         rdx, rsi
    mov         r15, qword ptr [rsp + 56]
    mov         rsi, r15
    mov         rax, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vzeroupper
    call        rax
    shrx        r13, rax, r13
    test        r13, r13
    je          .L60
    add         rbx, qword ptr [rsp + 48]
    mov         edi, dword ptr [rsp + 40]
    mov         rsi, r15
    mov         r15, qword ptr [rsp + 16]
    mov         rdx, r15
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rsi, r15
    mov         r10, qword ptr [rsp + 64]
    jmp         .L61
.L4:
    movzx       eax, byte ptr [r15 + 192]
    movzx       r9d, byte ptr [r15 + 193]
    cmp         r10, 3
    je          .L62
    cmp         r10, 2
    je          .L63
    cmp         r10, 1
    jne         .L64
    mov         dl, 1
    mov         r8b, 4
    cmp         r10, rax
    ja          .L65
    jmp         .L55
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
    jae         .L66
.L8:
    mov         r9, r13
.L67:
    mov         r14, qword ptr [rsp + 8]
    jmp         .L68
.L63:
    cmp         al, r9b
    setne       dl
    mov         r8b, 4
    cmp         r10, rax
    ja          .L65
    jmp         .L55
.L62:
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
    ja          .L65
    jmp         .L55
.L64:
    xor         edx, edx
    mov         r8b, 4
    cmp         r10, rax
    jbe         .L55
.L65:
    lea         rcx, [r14 + rax]
    cmp         rcx, rax
    jb          .L55
    cmp         rcx, rsi
    ja          .L55
    cmp         r10, r9
    jbe         .L55
    lea         rcx, [r14 + r9]
    cmp         rcx, r9
    jb          .L55
    cmp         rcx, rsi
    ja          .L55
    movzx       r11d, byte ptr [r15 + 194]
    cmp         r10, r11
    jbe         .L55
    lea         rcx, [r14 + r11]
    cmp         rcx, r11
    jb          .L55
    cmp         rcx, rsi
    ja          .L55
    mov         dword ptr [rsp + 200], edx
    cmp         r13, r12
    seta        cl
    cmp         r12, r14
    seta        dl
    or          dl, cl
    jne         .L55
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
    jae         .L69
.L55:
    mov         r9, r13
.L70:
    mov         r14, qword ptr [rsp + 8]
    mov         r11, rbp
.L68:
    mov         r13, r9
    cmp         r8b, 3
    jne         .L71
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
    jne         .L72
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
    ja          .L73
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
    jmp         .L74
.L71:
    movzx       eax, r8b
    cmp         eax, 4
    je          .L75
    cmp         eax, 2
    jb          .L75
    mov         r12, qword ptr [rsp + 80]
    jmp         .L51
.L66:
    mov         rdx, qword ptr [rsp + 32]
    movzx       edi, byte ptr [rdx + rax]
    vpbroadcastb ymm0, byte ptr [rdx + r9]
    vmovdqu     ymmword ptr [rsp + 144], ymm0
    cmp         rcx, 4096
    mov         qword ptr [rsp + 208], r9
    jb          .L76
    mov         rax, qword ptr [rsp + 320]
    mov         rcx, qword ptr [rsp + 88]
    lea         r12, [rax + rcx]
    mov         eax, r12d
    neg         eax
    and         eax, 63
    je          .L77
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
    jne         .L78
    mov         r11, qword ptr [rsp + 48]
    lea         r15, [r11 + rax]
    mov         rcx, qword ptr [rsp + 32]
    movzx       edi, byte ptr [rcx + rax]
    movzx       ebx, byte ptr [rcx + r13]
    cmp         rsi, 64
    jae         .L79
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
    jmp         .L80
.L69:
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
    jb          .L81
    mov         rax, qword ptr [rsp + 192]
    mov         rcx, qword ptr [rsp + 96]
    lea         r12, [rax + rcx]
    mov         eax, r12d
    neg         eax
    and         eax, 63
    je          .L82
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
    jne         .L83
    add         r13, rax
    mov         rcx, qword ptr [rsp + 32]
    movzx       edi, byte ptr [rcx + rax]
    movzx       eax, byte ptr [rcx + r15]
    mov         dword ptr [rsp + 40], eax
    cmp         rsi, 63
    ja          .L84
    mov         qword ptr [rsp + 144], r11
    mov         rdx, rsi
    mov         rsi, qword ptr [rsp + 56]
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    shrx        rax, rax, r13
    cmp         bl, 1
    ja          .L85
    test        rax, rax
    jne         .L85
    xor         r15d, r15d
    mov         rsi, qword ptr [rsp + 16]
    mov         r10, qword ptr [rsp + 64]
    mov         r13, qword ptr [rsp + 48]
    mov         r8b, 4
    mov         r11, qword ptr [rsp + 144]
    jmp         .L86
.L53:
    mov         eax, ecx
.L54:
    mov         ecx, edi
.L52:
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
.L77:
    mov         r9, r13
    mov         r12, qword ptr [rsp + 80]
    mov         rbp, qword ptr [rsp + 56]
    jmp         .L87
.L57:
    mov         r9, r13
    mov         r12, qword ptr [rsp + 80]
    jmp         .L88
.L76:
    mov         r9, r13
    mov         rbp, qword ptr [rsp + 56]
    mov         rcx, qword ptr [rsp + 88]
    jmp         .L87
.L56:
    mov         r9, r13
    mov         rcx, qword ptr [rsp + 288]
    jmp         .L89
.L78:
    xor         eax, eax
    jmp         .L90
.L58:
    xor         eax, eax
    jmp         .L91
.L82:
    mov         r9, r13
    mov         r12, qword ptr [rsp + 80]
    jmp         .L92
.L81:
    mov         r9, r13
.L92:
    mov         rdx, qword ptr [rsp + 96]
    jmp         .L93
.L83:
    xor         r15d, r15d
    jmp         .L94
.L79:
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
.L80:
    shrx        rax, rax, r13
    and         rax, r15
    mov         r15, qword ptr [rsp + 72]
.L90:
    cmp         r10, 2
    mov         r11, rbp
    mov         r8, qword ptr [rsp + 48]
    je          .L95
    cmp         r10, 1
    mov         rbp, qword ptr [rsp + 56]
    jne         .L96
    mov         cl, 1
    mov         dword ptr [rsp + 40], ecx
    jmp         .L97
.L95:
    movzx       ecx, byte ptr [r15 + 192]
    cmp         cl, byte ptr [r15 + 193]
    setne       cl
    mov         dword ptr [rsp + 40], ecx
    mov         rbp, qword ptr [rsp + 56]
    jmp         .L97
.L96:
    mov         dword ptr [rsp + 40], 0
.L97:
    and         r12b, 63
    mov         ecx, 64
    sub         ecx, r12d
    mov         r9, r8
    bzhi        rbx, rax, rcx
    jne         .L98
.L99:
    mov         rax, qword ptr [rsp + 96]
    add         r8, rax
    cmp         r8, r9
    cmova       r9, r8
    mov         rcx, qword ptr [rsp + 88]
    add         rcx, rax
    mov         r12, qword ptr [rsp + 80]
    mov         r8b, 4
    mov         edi, dword ptr [rsp + 200]
.L87:
    mov         rdx, r12
    sub         rdx, rcx
    jb          .L67
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
    jmp         .L100
.L101:
    test        r13, r13
    je          .L102
.L103:
    xor         edx, edx
    mov         rcx, r14
    xor         r13d, r13d
    mov         qword ptr [rsp + 40], r14
    mov         r14, rdi
    mov         rax, r8
.L104:
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
    jne         .L105
.L100:
    mov         r14, qword ptr [rsp + 40]
    cmp         r13, 256
    jb          .L101
    cmp         rdx, 256
    jb          .L103
    mov         rax, rcx
    add         r13, -256
    add         rdx, -256
    add         rcx, 256
    lea         rbx, [r14 + 256]
    cmp         r13, 3328
    jae         .L106
    mov         qword ptr [rsp + 40], rbx
    jmp         .L104
.L106:
    mov         qword ptr [rsp + 40], rbx
    lea         rbx, [r14 + 256]
#APP
    prefetcht0  byte ptr [rbx + 3072]
    prefetcht0  byte ptr [rbx + 3136]
    prefetcht0  byte ptr [rbx + 3200]
    prefetcht0  byte ptr [rbx + 3264]
#NO_APP
    jmp         .L104
.L105:
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
    je          .L107
    mov         rax, r13
    sub         r14, qword ptr [rsp + 320]
    mov         rsi, qword ptr [rsp + 16]
    mov         r10, qword ptr [rsp + 64]
    mov         r9, qword ptr [rsp + 24]
    xor         edi, edi
    jmp         .L108
.L109:
    mov         rax, qword ptr [rsp + 200]
    blsr        rax, rax
    je          .L110
.L108:
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
    je          .L109
    cmp         byte ptr [rsp + 352], 0
    je          .L111
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
    ja          .L112
    movzx       eax, byte ptr [r15 + 196]
    inc         r11b
.L113:
    lea         edx, [r11 - 1]
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    mov         r9, rbx
    add         r9, r10
    cmp         r11b, al
    jae         .L114
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
    je          .L109
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
    jbe         .L113
    jmp         .L115
.L111:
    mov         qword ptr [rsp + 48], r8
    vmovdqu     ymmword ptr [rsp + 208], ymm10
    jmp         .L116
.L117:
    mov         r11, qword ptr [rsp + 24]
.L118:
    xor         edi, edi
.L119:
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
    je          .L109
.L116:
    mov         qword ptr [rsp + 24], r11
    tzcnt       rbx, r13
    add         rbx, r8
    mov         rax, rbx
    add         rax, r10
    setb        cl
    cmp         rax, rsi
    seta        dl
    or          dl, cl
    jne         .L117
    lea         rcx, [rbx + rbp]
    cmp         r10, 17
    jb          .L120
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 32]
.L121:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L122
    add         rcx, 8
    add         rsi, 8
    lea         rdi, [r10 + rdx]
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L121
    mov         r11, r9
    lea         rdi, [r10 + rdx]
    neg         rdx
    jmp         .L123
.L120:
    cmp         r10, 7
    ja          .L124
    cmp         r10, 4
    jae         .L125
    cmp         r10, 2
    jae         .L126
    test        r10, r10
    je          .L127
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 32]
    cmp         byte ptr [rdx], cl
    je          .L127
    xor         r8d, r8d
    jmp         .L128
.L122:
    xor         r8, rdi
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    sub         r8, rdx
    and         al, 56
    shrx        rcx, rdi, rax
    jmp         .L129
.L124:
    mov         r11, r9
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 32]
    mov         rdi, r10
.L123:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L130
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         rsi, qword ptr [rsp + 16]
    mov         r9, r11
    je          .L127
    xor         r8, rcx
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 136]
    jmp         .L131
.L130:
    xor         r9, rsi
    tzcnt       rax, r9
    mov         r8d, eax
    shr         r8d, 3
    add         r8, rdx
    and         al, 56
    shrx        rcx, rsi, rax
    mov         rsi, qword ptr [rsp + 16]
    mov         r9, r11
    jmp         .L128
.L125:
    mov         rdx, qword ptr [rsp + 32]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + r10 - 4]
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    mov         esi, esi
    cmp         rsi, rdi
    jne         .L132
    add         rcx, r10
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    mov         ecx, ecx
    cmp         rcx, rdx
    mov         rsi, qword ptr [rsp + 16]
    je          .L127
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 128]
    jmp         .L131
.L126:
    mov         rdx, qword ptr [rsp + 32]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + r10 - 2]
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L132
    add         rcx, r10
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         rsi, qword ptr [rsp + 16]
    jne         .L133
.L127:
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
    ja          .L134
    mov         edx, r11d
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    inc         r11b
    cmp         r11b, byte ptr [r15 + 196]
    jae         .L135
    mov         r9, rax
    jmp         .L136
.L132:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 56
    shrx        rcx, rsi, rax
.L129:
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L128
.L133:
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 120]
.L131:
    and         al, 56
    shrx        rcx, rcx, rax
.L128:
    lea         rdx, [r8 + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rdx, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r15 + 152]
    vmovdqu     xmmword ptr [r15 + 152], xmm0
    mov         qword ptr [rsp + 112], r8
    cmp         r8, 16
    jae         .L137
    mov         r12, qword ptr [rsp + 80]
    mov         r11, qword ptr [rsp + 24]
.L136:
    xor         edi, edi
    mov         r8, qword ptr [rsp + 48]
    jmp         .L119
.L137:
    cmp         rdx, 1
    mov         r15, rdx
    adc         r15, -1
    mov         r9d, 1
    cmp         r15, r10
    mov         r8, qword ptr [rsp + 48]
    ja          .L138
    movzx       eax, cl
    mov         dword ptr [rsp + 288], eax
.L139:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L138
    mov         rbp, rdx
    mov         r12, r9
    add         rsi, qword ptr [rsp + 32]
    mov         edi, dword ptr [rsp + 288]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L140
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
    jbe         .L139
    jmp         .L138
.L140:
    bsr         rax, rax
    xor         rax, 63
    mov         r9, r12
    add         r9, r15
    add         r9, rax
    add         r9, -64
    mov         r10, qword ptr [rsp + 64]
    vmovdqu     ymm10, ymmword ptr [rsp + 208]
    mov         r8, qword ptr [rsp + 48]
.L138:
    add         r9, rbx
    shl         rbx, 4
    add         rbx, 4096
    mov         r15, qword ptr [rsp + 72]
    cmp         qword ptr [r15 + 152], rbx
    ja          .L141
    mov         r12, qword ptr [rsp + 80]
    mov         r11, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    mov         rbp, qword ptr [rsp + 56]
    jmp         .L118
.L107:
    mov         rsi, qword ptr [rsp + 16]
    mov         r10, qword ptr [rsp + 64]
    mov         r9, qword ptr [rsp + 24]
.L110:
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
    jbe         .L100
    mov         rax, r12
    sub         rax, r13
    cmp         rax, r9
    cmova       r9, rax
    mov         r8b, 2
    jmp         .L67
.L142:
    mov         r11, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    mov         rbp, qword ptr [rsp + 56]
.L143:
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
    je          .L99
.L98:
    tzcnt       r13, rbx
    add         r13, r8
    cmp         byte ptr [rsp + 40], 0
    je          .L144
.L145:
    test        r11b, r11b
    mov         rax, qword ptr [rsp + 8]
    cmove       rax, r13
    mov         rcx, r13
    sub         rcx, rax
    mov         qword ptr [rsp + 8], rax
    sub         rax, r13
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L146
    mov         ecx, r11d
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    inc         r11b
    add         r13, r10
    cmp         r11b, byte ptr [r15 + 196]
    jae         .L147
    mov         r9, r13
    jmp         .L143
.L144:
    mov         rax, r13
    add         rax, r10
    setb        cl
    cmp         rax, rsi
    seta        al
    or          al, cl
    jne         .L143
    mov         rax, rbp
    add         rax, r13
    cmp         r10, 17
    jb          .L148
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 32]
.L149:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L150
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r10 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L149
    lea         rsi, [r10 + rcx]
    neg         rcx
    jmp         .L151
.L148:
    cmp         r10, 7
    ja          .L152
    cmp         r10, 4
    jae         .L153
    cmp         r10, 2
    jae         .L154
    test        r10, r10
    je          .L145
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 32]
    cmp         byte ptr [rcx], al
    je          .L145
    mov         qword ptr [rsp + 24], r11
    xor         edi, edi
    jmp         .L155
.L150:
    mov         qword ptr [rsp + 24], r11
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edi, eax
    shr         edi, 3
    sub         rdi, rcx
    and         al, 56
    shrx        rax, rsi, rax
    jmp         .L155
.L152:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 32]
    mov         rsi, r10
.L151:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L156
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         rsi, qword ptr [rsp + 16]
    je          .L145
    mov         qword ptr [rsp + 24], r11
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 136]
    jmp         .L157
.L156:
    mov         qword ptr [rsp + 24], r11
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
    jmp         .L158
.L153:
    mov         rcx, qword ptr [rsp + 32]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r10 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    mov         edx, edx
    cmp         rdx, rsi
    jne         .L159
    add         rax, r10
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    mov         eax, eax
    cmp         rax, rcx
    mov         rsi, qword ptr [rsp + 16]
    je          .L145
    mov         qword ptr [rsp + 24], r11
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 128]
    jmp         .L157
.L154:
    mov         rcx, qword ptr [rsp + 32]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r10 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L159
    add         rax, r10
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         rsi, qword ptr [rsp + 16]
    je          .L145
    mov         qword ptr [rsp + 24], r11
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 120]
.L157:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L155
.L159:
    mov         qword ptr [rsp + 24], r11
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
.L158:
    and         al, 56
    shrx        rax, rdx, rax
.L155:
    lea         rcx, [rdi + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rcx, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r15 + 152]
    vmovdqu     xmmword ptr [r15 + 152], xmm0
    mov         qword ptr [rsp + 112], rdi
    cmp         rdi, 16
    jb          .L142
    cmp         rcx, 1
    mov         r15, rcx
    adc         r15, -1
    mov         r9d, 1
    cmp         r15, r10
    ja          .L160
    movzx       eax, al
    mov         dword ptr [rsp + 288], eax
.L161:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L160
    mov         r12, rcx
    mov         rbp, r9
    add         rsi, qword ptr [rsp + 32]
    mov         edi, dword ptr [rsp + 288]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L162
    mov         r9, rbp
    add         r9, r15
    mov         rcx, r12
    mov         rax, r12
    sub         rax, r9
    mov         r15d, 0
    cmovae      r15, rax
    mov         r10, qword ptr [rsp + 64]
    cmp         r15, r10
    jbe         .L161
    jmp         .L160
.L162:
    bsr         rax, rax
    xor         rax, 63
    mov         r9, rbp
    add         r9, r15
    add         r9, rax
    add         r9, -64
    mov         r10, qword ptr [rsp + 64]
.L160:
    add         r9, r13
    shl         r13, 4
    add         r13, 4096
    mov         r15, qword ptr [rsp + 72]
    cmp         qword ptr [r15 + 152], r13
    mov         rbp, qword ptr [rsp + 56]
    ja          .L141
    mov         r11, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L143
.L59:
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
    je          .L163
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
.L61:
    shrx        rax, rax, rbx
    and         rax, r13
    jmp         .L164
.L84:
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
    ja          .L165
    test        rdi, rdi
    jne         .L165
    xor         r15d, r15d
    mov         r13, qword ptr [rsp + 48]
    jmp         .L86
.L146:
    cmp         r13, r9
    cmova       r9, r13
    jmp         .L114
.L147:
    xor         r8d, r8d
    jmp         .L8
.L85:
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
    jmp         .L166
.L165:
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
.L166:
    shrx        r15, rax, r15
    and         r15, rdi
.L86:
    cmp         r10, r11
    jbe         .L94
    cmp         bl, 3
    jne         .L94
    test        r15, r15
    je          .L94
    lea         rdx, [r11 + r13]
    mov         rax, qword ptr [rsp + 32]
    movzx       edi, byte ptr [rax + r11]
    cmp         rsi, 64
    jae         .L167
    mov         rsi, qword ptr [rsp + 56]
    mov         qword ptr [rsp + 40], rdx
    mov         rdx, qword ptr [rsp + 16]
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rdx, qword ptr [rsp + 40]
    mov         r8b, 4
    mov         r10, qword ptr [rsp + 64]
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L168
.L60:
    xor         eax, eax
    mov         r15, qword ptr [rsp + 72]
    mov         rsi, qword ptr [rsp + 16]
    mov         r10, qword ptr [rsp + 64]
    jmp         .L169
.L163:
    xor         eax, eax
.L164:
    mov         r15, qword ptr [rsp + 72]
.L169:
    mov         r13, qword ptr [rsp + 48]
    mov         r8b, 4
.L91:
    cmp         r10, 2
    mov         ebx, 0
    je          .L170
    cmp         r10, 1
    jne         .L171
    mov         cl, 1
    jmp         .L172
.L170:
    movzx       ecx, byte ptr [r15 + 192]
    cmp         cl, byte ptr [r15 + 193]
    setne       cl
.L172:
    mov         dword ptr [rsp + 40], ecx
    jmp         .L173
.L171:
    mov         dword ptr [rsp + 40], 0
.L173:
    and         r12b, 63
    mov         ecx, 64
    sub         ecx, r12d
    mov         r9, r13
    bzhi        r12, rax, rcx
    jne         .L174
.L175:
    mov         rax, qword ptr [rsp + 88]
    add         r13, rax
    cmp         r13, r9
    cmova       r9, r13
    mov         rcx, qword ptr [rsp + 288]
    add         rcx, rax
    mov         r12, qword ptr [rsp + 80]
    mov         r11, rbp
.L88:
    mov         eax, dword ptr [rsp + 352]
.L89:
    mov         rdx, r12
    sub         rdx, rcx
    jb          .L67
    vmovd       xmm0, eax
    vpbroadcastb ymm10, xmm0
    mov         rax, qword ptr [rsp + 208]
    add         rcx, rax
    add         rax, r14
    add         rax, -256
    mov         qword ptr [rsp + 144], rax
.L176:
    mov         r14, qword ptr [rsp + 8]
    jmp         .L177
.L178:
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
    jne         .L179
.L177:
    mov         r13, rcx
    cmp         rdx, 256
    jae         .L180
    test        rdx, rdx
    je          .L181
    xor         edx, edx
    mov         rcx, r13
    mov         r13, qword ptr [rsp + 144]
    jmp         .L178
.L180:
    add         rdx, -256
    lea         rcx, [r13 + 256]
    cmp         rdx, 3328
    jb          .L178
#APP
    prefetcht0  byte ptr [rcx + 3072]
    prefetcht0  byte ptr [rcx + 3136]
    prefetcht0  byte ptr [rcx + 3200]
    prefetcht0  byte ptr [rcx + 3264]
#NO_APP
    jmp         .L178
.L179:
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
    je          .L182
    mov         rax, rbp
    sub         r13, qword ptr [rsp + 208]
    mov         rsi, qword ptr [rsp + 16]
    mov         r10, qword ptr [rsp + 64]
    mov         r9, r14
    mov         rbp, qword ptr [rsp + 56]
    jmp         .L183
.L184:
    mov         rax, qword ptr [rsp + 88]
    blsr        rax, rax
    je          .L185
.L183:
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
    je          .L184
    cmp         r10, 1
    jne         .L186
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
    ja          .L112
    movzx       eax, byte ptr [r15 + 196]
    inc         r11b
.L187:
    lea         edx, [r11 - 1]
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    mov         r9, rbx
    inc         r9
    cmp         r11b, al
    jae         .L114
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
    je          .L184
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
    jbe         .L187
    jmp         .L115
.L186:
    mov         qword ptr [rsp + 40], r8
    vmovdqu     ymmword ptr [rsp + 352], ymm10
    jmp         .L188
.L189:
    mov         r11, qword ptr [rsp + 24]
.L190:
    xor         ebx, ebx
.L191:
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
    je          .L184
.L188:
    mov         qword ptr [rsp + 24], r11
    tzcnt       rbx, r14
    add         rbx, r8
    mov         rax, rbx
    add         rax, r10
    setb        cl
    cmp         rax, rsi
    seta        dl
    or          dl, cl
    jne         .L189
    lea         rcx, [rbx + rbp]
    cmp         r10, 17
    jb          .L192
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 32]
.L193:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L194
    add         rcx, 8
    add         rsi, 8
    lea         rdi, [r10 + rdx]
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L193
    mov         r11, r9
    lea         rdi, [r10 + rdx]
    neg         rdx
    jmp         .L195
.L192:
    cmp         r10, 7
    ja          .L196
    cmp         r10, 4
    jae         .L197
    cmp         r10, 2
    jae         .L198
    test        r10, r10
    je          .L199
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 32]
    cmp         byte ptr [rdx], cl
    je          .L199
    xor         r8d, r8d
    jmp         .L200
.L194:
    xor         r8, rdi
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    sub         r8, rdx
    and         al, 56
    shrx        rcx, rdi, rax
    jmp         .L201
.L196:
    mov         r11, r9
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 32]
    mov         rdi, r10
.L195:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L202
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         rsi, qword ptr [rsp + 16]
    mov         r9, r11
    je          .L199
    xor         r8, rcx
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 136]
    jmp         .L203
.L202:
    xor         r9, rsi
    tzcnt       rax, r9
    mov         r8d, eax
    shr         r8d, 3
    add         r8, rdx
    and         al, 56
    shrx        rcx, rsi, rax
    mov         rsi, qword ptr [rsp + 16]
    mov         r9, r11
    jmp         .L200
.L197:
    mov         rdx, qword ptr [rsp + 32]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + r10 - 4]
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    mov         esi, esi
    cmp         rsi, rdi
    jne         .L204
    add         rcx, r10
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    mov         ecx, ecx
    cmp         rcx, rdx
    mov         rsi, qword ptr [rsp + 16]
    je          .L199
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 128]
    jmp         .L203
.L198:
    mov         rdx, qword ptr [rsp + 32]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + r10 - 2]
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L204
    add         rcx, r10
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         rsi, qword ptr [rsp + 16]
    jne         .L205
.L199:
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
    ja          .L134
    mov         edx, r11d
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    inc         r11b
    cmp         r11b, byte ptr [r15 + 196]
    jae         .L135
    mov         r9, rax
    jmp         .L206
.L204:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 56
    shrx        rcx, rsi, rax
.L201:
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L200
.L205:
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 120]
.L203:
    and         al, 56
    shrx        rcx, rcx, rax
.L200:
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
.L206:
    xor         ebx, ebx
    mov         r8, qword ptr [rsp + 40]
    jmp         .L191
.L207:
    cmp         rdx, 1
    mov         r15, rdx
    adc         r15, -1
    mov         r9d, 1
    cmp         r15, r10
    mov         r8, qword ptr [rsp + 40]
    ja          .L208
    movzx       eax, cl
    mov         dword ptr [rsp + 48], eax
.L209:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L208
    mov         rbp, rdx
    mov         r12, r9
    add         rsi, qword ptr [rsp + 32]
    mov         edi, dword ptr [rsp + 48]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L210
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
    jbe         .L209
    jmp         .L208
.L210:
    bsr         rax, rax
    xor         rax, 63
    mov         r9, r12
    add         r9, r15
    add         r9, rax
    add         r9, -64
    mov         r10, qword ptr [rsp + 64]
    vmovdqu     ymm10, ymmword ptr [rsp + 352]
    mov         r8, qword ptr [rsp + 40]
.L208:
    add         r9, rbx
    shl         rbx, 4
    add         rbx, 4096
    mov         r15, qword ptr [rsp + 72]
    cmp         qword ptr [r15 + 152], rbx
    ja          .L141
    mov         r12, qword ptr [rsp + 80]
    mov         r11, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    mov         rbp, qword ptr [rsp + 56]
    jmp         .L190
.L182:
    mov         rsi, qword ptr [rsp + 16]
    mov         r10, qword ptr [rsp + 64]
    mov         r9, r14
.L185:
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
    jbe         .L176
    mov         rax, r12
    sub         rax, rdx
    cmp         rax, r9
    cmova       r9, rax
    mov         r8b, 2
    jmp         .L67
.L211:
    mov         rsi, qword ptr [rsp + 16]
    xor         ebx, ebx
.L212:
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
    je          .L175
.L174:
    tzcnt       rdx, r12
    add         rdx, r13
    cmp         byte ptr [rsp + 40], 0
    je          .L213
.L214:
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
    ja          .L215
    mov         ecx, r11d
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    inc         r11b
    add         rdx, r10
    mov         rbp, r11
    cmp         r11b, byte ptr [r15 + 196]
    jae         .L216
    mov         r9, rdx
    jmp         .L212
.L213:
    mov         rax, rdx
    add         rax, r10
    setb        cl
    cmp         rax, rsi
    seta        al
    or          al, cl
    jne         .L212
    mov         rax, qword ptr [rsp + 56]
    add         rax, rdx
    cmp         r10, 17
    mov         qword ptr [rsp + 24], rdx
    jb          .L217
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 32]
.L218:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L219
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r10 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L218
    lea         rsi, [r10 + rcx]
    neg         rcx
    jmp         .L220
.L217:
    cmp         r10, 7
    ja          .L221
    cmp         r10, 4
    jae         .L222
    cmp         r10, 2
    jae         .L223
    test        r10, r10
    je          .L214
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 32]
    cmp         byte ptr [rcx], al
    je          .L214
    xor         edi, edi
    jmp         .L224
.L219:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edi, eax
    shr         edi, 3
    sub         rdi, rcx
    and         al, 56
    shrx        rax, rsi, rax
    jmp         .L224
.L221:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 32]
    mov         rsi, r10
.L220:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L225
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         rsi, qword ptr [rsp + 16]
    mov         r8b, 4
    mov         rdx, qword ptr [rsp + 24]
    je          .L214
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 136]
    jmp         .L226
.L225:
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
    and         al, 56
    shrx        rax, rdx, rax
    mov         r8b, 4
    jmp         .L224
.L222:
    mov         rcx, qword ptr [rsp + 32]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r10 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    mov         edx, edx
    cmp         rdx, rsi
    jne         .L227
    add         rax, r10
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    mov         eax, eax
    cmp         rax, rcx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdx, qword ptr [rsp + 24]
    je          .L214
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 128]
    jmp         .L226
.L223:
    mov         rcx, qword ptr [rsp + 32]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r10 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L227
    add         rax, r10
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdx, qword ptr [rsp + 24]
    je          .L214
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 120]
.L226:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L224
.L227:
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
    and         al, 56
    shrx        rax, rdx, rax
.L224:
    lea         rdx, [rdi + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rdx, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r15 + 152]
    vmovdqu     xmmword ptr [r15 + 152], xmm0
    mov         qword ptr [rsp + 112], rdi
    cmp         rdi, 16
    jb          .L211
    cmp         rdx, 1
    mov         r15, rdx
    adc         r15, -1
    mov         r9d, 1
    cmp         r15, r10
    ja          .L228
    movzx       eax, al
    mov         dword ptr [rsp + 144], eax
.L229:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L228
    mov         r13, r12
    mov         r12, rdx
    mov         rbx, r9
    add         rsi, qword ptr [rsp + 32]
    mov         edi, dword ptr [rsp + 144]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L230
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
    jbe         .L229
    jmp         .L228
.L230:
    bsr         rax, rax
    xor         rax, 63
    mov         r9, rbx
    add         r9, r15
    add         r9, rax
    add         r9, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r8b, 4
    mov         r12, r13
.L228:
    mov         rax, qword ptr [rsp + 24]
    add         r9, rax
    shl         rax, 4
    add         rax, 4096
    mov         r15, qword ptr [rsp + 72]
    cmp         qword ptr [r15 + 152], rax
    mov         ebx, 0
    ja          .L231
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L212
.L181:
    cmp         r12, r9
    cmova       r9, r12
    mov         r8b, 1
    jmp         .L68
.L167:
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
.L168:
    shrx        rax, rax, rdx
    and         r15, rax
.L94:
    mov         rax, qword ptr [rsp + 72]
    movzx       ecx, byte ptr [rax + 192]
    movzx       eax, byte ptr [rax + 193]
    cmp         r10, 3
    je          .L232
    cmp         r10, 2
    je          .L233
    cmp         r10, 1
    mov         ebx, 0
    jne         .L234
    mov         al, 1
    mov         dword ptr [rsp + 40], eax
    jmp         .L235
.L233:
    cmp         cl, al
    setne       al
    jmp         .L236
.L232:
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
.L236:
    mov         dword ptr [rsp + 40], eax
    xor         ebx, ebx
    jmp         .L235
.L234:
    mov         dword ptr [rsp + 40], 0
.L235:
    and         r12b, 63
    mov         eax, 64
    sub         eax, r12d
    mov         r9, r13
    bzhi        r12, r15, rax
    je          .L237
    mov         r15, qword ptr [rsp + 72]
    jmp         .L238
.L237:
    mov         r15, qword ptr [rsp + 72]
.L239:
    mov         rax, qword ptr [rsp + 184]
    add         r13, rax
    cmp         r13, r9
    cmova       r9, r13
    mov         rdx, qword ptr [rsp + 96]
    add         rdx, rax
    mov         r12, qword ptr [rsp + 80]
.L93:
    mov         rdi, r12
    sub         rdi, rdx
    mov         r11, rbp
    jb          .L67
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
    jmp         .L240
.L241:
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
.L242:
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
    jne         .L243
.L240:
    mov         r14, qword ptr [rsp + 40]
    cmp         rdi, 256
    jae         .L244
    test        rdi, rdi
    je          .L102
    mov         qword ptr [rsp + 40], r14
    xor         edi, edi
    mov         rbx, r14
    mov         qword ptr [rsp + 144], 0
    mov         rdx, r14
    xor         ebp, ebp
    mov         r14, r8
    mov         rcx, r13
    mov         rax, qword ptr [rsp + 48]
    jmp         .L242
.L244:
    mov         rax, rdx
    mov         rcx, rbx
    mov         rbx, rbp
    mov         rbp, qword ptr [rsp + 144]
    cmp         rbp, 256
    setb        dl
    cmp         rbx, 256
    setb        sil
    or          sil, dl
    je          .L241
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
    jmp         .L242
.L243:
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
    je          .L245
    mov         rax, r13
    sub         r14, qword ptr [rsp + 192]
    mov         rsi, qword ptr [rsp + 16]
    mov         r10, qword ptr [rsp + 64]
    mov         r9, qword ptr [rsp + 24]
    mov         qword ptr [rsp + 416], rbx
    jmp         .L246
.L247:
    mov         rax, qword ptr [rsp + 184]
    blsr        rax, rax
    mov         rbx, qword ptr [rsp + 416]
    je          .L248
.L246:
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
    je          .L247
    cmp         byte ptr [rsp + 200], 0
    je          .L249
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
    ja          .L112
    movzx       eax, byte ptr [r15 + 196]
    inc         r11b
.L250:
    lea         edx, [r11 - 1]
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    mov         r9, rbx
    add         r9, r10
    cmp         r11b, al
    jae         .L114
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
    je          .L247
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
    jbe         .L250
    jmp         .L115
.L249:
    mov         qword ptr [rsp + 208], r8
    vmovdqu     ymmword ptr [rsp + 320], ymm11
    mov         qword ptr [rsp + 248], rbp
    jmp         .L251
.L252:
    mov         r11, qword ptr [rsp + 24]
    xor         edi, edi
.L253:
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
    je          .L247
.L251:
    mov         qword ptr [rsp + 24], r11
    tzcnt       rbx, r13
    add         rbx, r8
    mov         rax, rbx
    add         rax, r10
    setb        cl
    cmp         rax, rsi
    seta        dl
    or          dl, cl
    jne         .L252
    mov         rcx, qword ptr [rsp + 56]
    add         rcx, rbx
    cmp         r10, 17
    jb          .L254
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 32]
.L255:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L256
    add         rcx, 8
    add         rsi, 8
    lea         rdi, [r10 + rdx]
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L255
    mov         r11, r9
    lea         rdi, [r10 + rdx]
    neg         rdx
    jmp         .L257
.L254:
    cmp         r10, 7
    ja          .L258
    cmp         r10, 4
    jae         .L259
    cmp         r10, 2
    jae         .L260
    test        r10, r10
    je          .L261
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 32]
    cmp         byte ptr [rdx], cl
    je          .L261
    xor         r8d, r8d
    jmp         .L262
.L256:
    xor         r8, rdi
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    sub         r8, rdx
    and         al, 56
    shrx        rcx, rdi, rax
    jmp         .L263
.L258:
    mov         r11, r9
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 32]
    mov         rdi, r10
.L257:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L264
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         rsi, qword ptr [rsp + 16]
    mov         r9, r11
    je          .L261
    xor         r8, rcx
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 136]
    jmp         .L265
.L264:
    xor         r9, rsi
    tzcnt       rax, r9
    mov         r8d, eax
    shr         r8d, 3
    add         r8, rdx
    and         al, 56
    shrx        rcx, rsi, rax
    mov         rsi, qword ptr [rsp + 16]
    mov         r9, r11
    jmp         .L262
.L259:
    mov         rdx, qword ptr [rsp + 32]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + r10 - 4]
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    mov         esi, esi
    cmp         rsi, rdi
    jne         .L266
    add         rcx, r10
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    mov         ecx, ecx
    cmp         rcx, rdx
    mov         rsi, qword ptr [rsp + 16]
    je          .L261
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 128]
    jmp         .L265
.L260:
    mov         rdx, qword ptr [rsp + 32]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + r10 - 2]
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L266
    add         rcx, r10
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         rsi, qword ptr [rsp + 16]
    jne         .L267
.L261:
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
    ja          .L134
    mov         edx, r11d
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    inc         r11b
    cmp         r11b, byte ptr [r15 + 196]
    jae         .L135
    mov         r9, rax
    jmp         .L268
.L266:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 56
    shrx        rcx, rsi, rax
.L263:
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L262
.L267:
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 120]
.L265:
    and         al, 56
    shrx        rcx, rcx, rax
.L262:
    lea         rdx, [r8 + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rdx, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r15 + 152]
    vmovdqu     xmmword ptr [r15 + 152], xmm0
    mov         qword ptr [rsp + 112], r8
    cmp         r8, 16
    jae         .L269
    mov         r12, qword ptr [rsp + 80]
    mov         r11, qword ptr [rsp + 24]
.L268:
    xor         edi, edi
    mov         r8, qword ptr [rsp + 208]
    jmp         .L253
.L269:
    cmp         rdx, 1
    mov         r15, rdx
    adc         r15, -1
    mov         r9d, 1
    cmp         r15, r10
    mov         r8, qword ptr [rsp + 208]
    ja          .L270
    movzx       eax, cl
    mov         dword ptr [rsp + 88], eax
.L271:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L270
    mov         rbp, rdx
    mov         r12, r9
    add         rsi, qword ptr [rsp + 32]
    mov         edi, dword ptr [rsp + 88]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L272
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
    jbe         .L271
    jmp         .L270
.L272:
    bsr         rax, rax
    xor         rax, 63
    mov         r9, r12
    add         r9, r15
    add         r9, rax
    add         r9, -64
    mov         r10, qword ptr [rsp + 64]
    vmovdqu     ymm11, ymmword ptr [rsp + 320]
    mov         r8, qword ptr [rsp + 208]
.L270:
    add         r9, rbx
    shl         rbx, 4
    add         rbx, 4096
    mov         r15, qword ptr [rsp + 72]
    cmp         qword ptr [r15 + 152], rbx
    ja          .L141
    mov         r12, qword ptr [rsp + 80]
    mov         r11, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    xor         edi, edi
    mov         rbp, qword ptr [rsp + 248]
    jmp         .L253
.L245:
    mov         rsi, qword ptr [rsp + 16]
    mov         r10, qword ptr [rsp + 64]
    mov         r9, qword ptr [rsp + 24]
.L248:
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
    jbe         .L240
    mov         rax, r12
    sub         rax, rdi
    cmp         rax, r9
    cmova       r9, rax
    mov         r8b, 2
    jmp         .L67
.L102:
    cmp         r12, r9
    cmova       r9, r12
    mov         r8b, 1
    jmp         .L67
.L115:
    dec         r11b
.L112:
    mov         qword ptr [rsp + 24], r11
.L134:
    cmp         rbx, r9
    cmova       r9, rbx
    xor         r8d, r8d
    mov         r14, qword ptr [rsp + 8]
    mov         r11, qword ptr [rsp + 24]
    jmp         .L68
.L141:
    mov         r8b, 3
    mov         r14, qword ptr [rsp + 8]
    mov         r11, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L68
.L273:
    bsr         rax, rax
    xor         rax, 63
    mov         r9, rbx
    add         r9, r15
    add         r9, rax
    add         r9, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r8b, 4
    mov         r12, r13
.L274:
    mov         rax, qword ptr [rsp + 24]
    add         r9, rax
    shl         rax, 4
    add         rax, 4096
    mov         r15, qword ptr [rsp + 72]
    cmp         qword ptr [r15 + 152], rax
    ja          .L231
.L275:
    mov         rsi, qword ptr [rsp + 16]
    xor         ebx, ebx
.L276:
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
    je          .L239
.L238:
    tzcnt       rdx, r12
    add         rdx, r13
    cmp         byte ptr [rsp + 40], 0
    je          .L277
.L278:
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
    ja          .L215
    mov         ecx, r11d
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    inc         r11b
    add         rdx, r10
    mov         rbp, r11
    cmp         r11b, byte ptr [r15 + 196]
    jae         .L216
    mov         r9, rdx
    jmp         .L276
.L277:
    mov         rax, rdx
    add         rax, r10
    setb        cl
    cmp         rax, rsi
    seta        al
    or          al, cl
    jne         .L276
    mov         rax, qword ptr [rsp + 56]
    add         rax, rdx
    cmp         r10, 17
    mov         qword ptr [rsp + 24], rdx
    jb          .L279
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 32]
.L280:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L281
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r10 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L280
    lea         rsi, [r10 + rcx]
    neg         rcx
    jmp         .L282
.L279:
    cmp         r10, 7
    ja          .L283
    cmp         r10, 4
    jae         .L284
    cmp         r10, 2
    jae         .L285
    test        r10, r10
    je          .L278
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 32]
    cmp         byte ptr [rcx], al
    je          .L278
    xor         edi, edi
    jmp         .L286
.L281:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edi, eax
    shr         edi, 3
    sub         rdi, rcx
    and         al, 56
    shrx        rax, rsi, rax
    jmp         .L286
.L283:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 32]
    mov         rsi, r10
.L282:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L287
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         rsi, qword ptr [rsp + 16]
    mov         r8b, 4
    mov         rdx, qword ptr [rsp + 24]
    je          .L278
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 136]
    jmp         .L288
.L287:
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
    and         al, 56
    shrx        rax, rdx, rax
    mov         r8b, 4
    jmp         .L286
.L284:
    mov         rcx, qword ptr [rsp + 32]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r10 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    mov         edx, edx
    cmp         rdx, rsi
    jne         .L289
    add         rax, r10
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    mov         eax, eax
    cmp         rax, rcx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdx, qword ptr [rsp + 24]
    je          .L278
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 128]
    jmp         .L288
.L285:
    mov         rcx, qword ptr [rsp + 32]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r10 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L289
    add         rax, r10
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdx, qword ptr [rsp + 24]
    je          .L278
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 120]
.L288:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L286
.L289:
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
    and         al, 56
    shrx        rax, rdx, rax
.L286:
    lea         rdx, [rdi + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rdx, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r15 + 152]
    vmovdqu     xmmword ptr [r15 + 152], xmm0
    mov         qword ptr [rsp + 112], rdi
    cmp         rdi, 16
    jb          .L275
    cmp         rdx, 1
    mov         r15, rdx
    adc         r15, -1
    mov         r9d, 1
    cmp         r15, r10
    ja          .L274
    movzx       eax, al
    mov         dword ptr [rsp + 144], eax
.L290:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L274
    mov         r13, r12
    mov         r12, rdx
    mov         rbx, r9
    add         rsi, qword ptr [rsp + 32]
    mov         edi, dword ptr [rsp + 144]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L273
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
    jbe         .L290
    jmp         .L274
.L215:
    cmp         rdx, r9
    cmova       r9, rdx
.L114:
    xor         r8d, r8d
    jmp         .L67
.L216:
    xor         r8d, r8d
    mov         r9, rdx
    jmp         .L70
.L135:
    xor         r8d, r8d
    mov         r9, rax
    jmp         .L67
.L231:
    mov         r8b, 3
    mov         r14, qword ptr [rsp + 8]
    mov         r11, rbp
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L68
.L72:
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
.L75:
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
.L291:
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
.L73:
    cmp         rdx, r13
    cmovbe      rdx, r13
    mov         qword ptr [rsp + 48], rdx
    movzx       ecx, byte ptr [r15 + 196]
.L74:
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
    jmp         .L291

.C1:
    .zero       8
    .quad       1
