# occurrences::exact::forward of avx2, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    sub         rsp, 408
    mov         qword ptr [rsp + 64], rcx
    mov         qword ptr [rsp + 32], rsi
    mov         r13, rdi
    mov         r12, qword ptr [rdi]
    mov         rbp, qword ptr [rdi + 8]
    lea         rax, [r8 - 64]
    mov         qword ptr [rsp + 184], rax
    lea         rax, [rdx - 8]
    mov         qword ptr [rsp + 136], rax
    lea         rax, [rdx - 4]
    mov         qword ptr [rsp + 128], rax
    lea         rax, [rdx - 2]
    mov         qword ptr [rsp + 120], rax
    lea         rax, [4*rdx + 4096]
    mov         qword ptr [rsp + 264], rax
    lea         rax, [rdx - 1]
    mov         qword ptr [rsp + 256], rax
    xor         ebx, ebx
    mov         qword ptr [rsp + 112], 0
    xor         r9d, r9d
    mov         qword ptr [rsp + 56], rbp
    mov         qword ptr [rsp + 24], r8
    mov         qword ptr [rsp + 8], rdi
    mov         qword ptr [rsp + 16], rdx
.L1:
    mov         r10, qword ptr [r13 + 16]
    mov         r13, r10
    mov         r14, r12
    mov         r11, qword ptr [rsp + 64]
    mov         qword ptr [rsp + 80], r10
.L2:
    cmp         r10, 256
    jae         .L3
    mov         rax, rbp
    sub         rax, r14
    mov         r12d, 0
    cmovae      r12, rax
    cmp         r12, 64
    mov         eax, 64
    cmovae      r12, rax
    cmp         rbp, r14
    mov         rdx, qword ptr [rsp + 8]
    ja          .L4
    jmp         .L5
.L3:
    mov         rax, qword ptr [rsp + 8]
    movzx       eax, byte ptr [rax + 48]
    lea         rcx, [rax + r13]
    cmp         rcx, rax
    setae       dl
    cmp         rcx, r8
    setbe       sil
    cmp         qword ptr [rsp + 16], rax
    seta        cl
    and         cl, dl
    and         cl, sil
    cmp         cl, 1
    jne         .L6
    cmp         r14, rbp
    ja          .L6
    cmp         rbp, r13
    ja          .L6
    lea         r12, [r11 + rax]
    lea         edx, [r12 + r14]
    neg         edx
    and         edx, 63
    mov         esi, 64
    sub         rsi, rdx
    test        edx, edx
    mov         edx, 0
    cmove       rsi, rdx
    cmp         r14, rsi
    cmovb       rsi, rdx
    mov         rdx, r14
    sub         rdx, rsi
    mov         rdi, rbp
    sub         rdi, rdx
    setb        sil
    cmp         rdi, 4096
    jb          .L6
    test        sil, sil
    jne         .L6
    add         r12d, edx
    neg         r12d
    and         r12d, 63
    je          .L6
    mov         rdx, qword ptr [rsp + 8]
.L4:
    mov         qword ptr [rsp + 40], r14
    movzx       eax, word ptr [rdx + 48]
    movzx       r14d, byte ptr [rdx + 50]
    mov         ecx, r14d
    shl         ecx, 16
    or          ecx, eax
    movzx       r13d, byte ptr [rdx + 51]
    movzx       eax, cl
    shr         ecx, 8
    movzx       r15d, cl
    mov         rsi, qword ptr [rsp + 16]
    cmp         rsi, rax
    seta        cl
    cmp         rsi, r15
    seta        dl
    and         dl, cl
    cmp         dl, 1
    jne         .L7
    mov         rcx, qword ptr [rsp + 40]
    lea         rbp, [rcx + rax]
    mov         rcx, qword ptr [rsp + 32]
    movzx       edi, byte ptr [rcx + rax]
    movzx       r11d, byte ptr [rcx + r15]
    cmp         r8, 63
    ja          .L8
    mov         dword ptr [rsp + 144], r11d
    mov         qword ptr [rsp + 48], r9
    mov         rsi, qword ptr [rsp + 64]
    mov         rdx, r8
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    shrx        rbp, rax, rbp
    cmp         r13b, 1
    ja          .L9
    test        rbp, rbp
    jne         .L9
    xor         r15d, r15d
    mov         rdx, qword ptr [rsp + 8]
    mov         r9, qword ptr [rsp + 48]
    mov         r8, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    cmp         rsi, r14
    ja          .L10
    jmp         .L11
.L7:
    xor         r15d, r15d
    mov         r11, qword ptr [rsp + 64]
    mov         rdx, qword ptr [rsp + 8]
    jmp         .L12
.L8:
    mov         rax, qword ptr [rsp + 184]
    cmp         rbp, rax
    cmovb       rax, rbp
    mov         rcx, qword ptr [rsp + 64]
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
    sub         ebp, eax
    shrx        rbp, rdx, rbp
    cmp         r13b, 1
    ja          .L13
    test        rbp, rbp
    jne         .L13
    xor         r15d, r15d
    mov         rdx, qword ptr [rsp + 8]
    cmp         rsi, r14
    ja          .L10
    jmp         .L11
.L9:
    add         r15, qword ptr [rsp + 40]
    mov         edi, dword ptr [rsp + 144]
    mov         rsi, qword ptr [rsp + 64]
    mov         byte ptr [rsp + 144], r13b
    mov         r13, qword ptr [rsp + 24]
    mov         rdx, r13
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, r13
    movzx       r13d, byte ptr [rsp + 144]
    mov         rdx, qword ptr [rsp + 8]
    mov         r9, qword ptr [rsp + 48]
    mov         rsi, qword ptr [rsp + 16]
    shrx        r15, rax, r15
    and         r15, rbp
    cmp         rsi, r14
    ja          .L10
    jmp         .L11
.L13:
    add         r15, qword ptr [rsp + 40]
    mov         rcx, qword ptr [rsp + 184]
    cmp         r15, rcx
    cmovb       rcx, r15
    mov         rax, qword ptr [rsp + 64]
    add         rax, rcx
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
    sub         r15, rcx
    mov         rdx, qword ptr [rsp + 8]
    shrx        r15, rax, r15
    and         r15, rbp
    cmp         rsi, r14
    jbe         .L11
.L10:
    cmp         r13b, 3
    jne         .L11
    test        r15, r15
    je          .L11
    mov         byte ptr [rsp + 144], r13b
    mov         r10, rdx
    mov         rax, qword ptr [rsp + 40]
    lea         r13, [rax + r14]
    mov         rax, qword ptr [rsp + 32]
    movzx       edi, byte ptr [rax + r14]
    cmp         r8, 64
    jae         .L14
    mov         rbp, qword ptr [rsp + 64]
    mov         rsi, rbp
    mov         rdx, r8
    mov         r14, r10
    mov         qword ptr [rsp + 48], r9
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rsi, qword ptr [rsp + 16]
    mov         r8, qword ptr [rsp + 24]
    mov         r9, qword ptr [rsp + 48]
    mov         rdx, r14
    mov         r11, rbp
    jmp         .L15
.L11:
    mov         r11, qword ptr [rsp + 64]
.L12:
    mov         r14, qword ptr [rsp + 40]
    movzx       ecx, byte ptr [rdx + 48]
    movzx       eax, byte ptr [rdx + 49]
    cmp         rsi, 3
    je          .L16
.L17:
    cmp         rsi, 2
    je          .L18
    cmp         rsi, 1
    mov         r10d, 0
    jne         .L19
    mov         al, 1
    mov         dword ptr [rsp + 48], eax
    jmp         .L20
.L18:
    cmp         cl, al
    setne       al
    jmp         .L21
.L19:
    mov         dword ptr [rsp + 48], 0
    jmp         .L20
.L14:
    mov         rcx, qword ptr [rsp + 184]
    cmp         r13, rcx
    cmovb       rcx, r13
    mov         rax, qword ptr [rsp + 64]
    mov         r11, rax
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
    sub         r13, rcx
    mov         rdx, r10
.L15:
    shrx        rax, rax, r13
    and         r15, rax
    mov         r14, qword ptr [rsp + 40]
    movzx       r13d, byte ptr [rsp + 144]
    movzx       ecx, byte ptr [rdx + 48]
    movzx       eax, byte ptr [rdx + 49]
    cmp         rsi, 3
    jne         .L17
.L16:
    cmp         r13b, 3
    mov         r10, rdx
    setae       dl
    movzx       esi, byte ptr [r10 + 50]
    cmp         cl, al
    setne       dil
    cmp         cl, sil
    setne       cl
    and         cl, dil
    cmp         al, sil
    mov         rsi, qword ptr [rsp + 16]
    setne       al
    and         al, dl
    mov         rdx, r10
    and         al, cl
.L21:
    mov         dword ptr [rsp + 48], eax
    xor         r10d, r10d
.L20:
    mov         eax, r12d
    neg         al
    and         al, 63
    mov         ecx, 64
    sub         ecx, eax
    bzhi        rbp, r15, rcx
    je          .L22
    mov         r15, r14
    jmp         .L23
.L24:
    mov         rdx, r14
.L25:
    lea         rax, [rbp - 1]
    mov         rcx, r15
    mov         r14, qword ptr [rsp + 40]
    sub         rcx, r14
    cmovb       rcx, r10
    cmp         rcx, 64
    mov         rdi, -1
    shlx        rcx, rdi, rcx
    cmovae      rcx, r10
    and         rcx, rax
    and         rbp, rcx
    je          .L26
.L23:
    tzcnt       r13, rbp
    add         r13, r14
    cmp         byte ptr [rsp + 48], 0
    je          .L27
.L28:
    test        bl, bl
    cmove       r9, r13
    mov         rcx, r13
    sub         rcx, r9
    mov         rax, r9
    sub         rax, r13
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L29
    mov         ecx, ebx
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [rdx + 2*rcx + 64], ax
    inc         bl
    add         r13, rsi
    mov         r15, r13
    cmp         bl, byte ptr [rdx + 200]
    jb          .L25
    jmp         .L30
.L27:
    mov         rax, r13
    add         rax, rsi
    setb        cl
    cmp         rax, r8
    seta        al
    or          al, cl
    jne         .L25
    lea         rax, [r11 + r13]
    cmp         rsi, 17
    mov         r14, rdx
    jb          .L31
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 32]
.L32:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L33
    add         rax, 8
    add         rdx, 8
    mov         rsi, qword ptr [rsp + 16]
    add         rsi, rcx
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L32
    mov         rsi, qword ptr [rsp + 16]
    add         rsi, rcx
    neg         rcx
    jmp         .L34
.L31:
    cmp         rsi, 7
    ja          .L35
    cmp         rsi, 4
    jae         .L36
    cmp         rsi, 2
    jae         .L37
    test        rsi, rsi
    je          .L28
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 32]
    cmp         byte ptr [rcx], al
    je          .L28
    xor         edx, edx
    jmp         .L38
.L33:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edx, eax
    shr         edx, 3
    sub         rdx, rcx
    and         al, 56
    shrx        rax, rsi, rax
    jmp         .L39
.L35:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 32]
.L34:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         r10, qword ptr [rax]
#NO_APP
    cmp         r10, r8
    jne         .L40
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         r8, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    mov         r10d, 0
    mov         rdx, r14
    je          .L28
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 136]
    jmp         .L41
.L40:
    xor         r8, r10
    tzcnt       rax, r8
    mov         edx, eax
    shr         edx, 3
    add         rdx, rcx
    and         al, 56
    shrx        rax, r10, rax
    mov         r8, qword ptr [rsp + 24]
.L39:
    mov         rsi, qword ptr [rsp + 16]
.L42:
    xor         r10d, r10d
    jmp         .L38
.L36:
    mov         rdi, rsi
    mov         rcx, qword ptr [rsp + 32]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + rdi - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    mov         r10d, edx
    cmp         r10, rsi
    jne         .L43
    add         rax, rdi
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    mov         eax, eax
    cmp         rax, rcx
    mov         rsi, rdi
    mov         r10d, 0
    mov         rdx, r14
    je          .L28
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 128]
    jmp         .L41
.L37:
    mov         rdi, rsi
    mov         rcx, qword ptr [rsp + 32]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + rdi - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       r10d, dx
    cmp         r10, rsi
    jne         .L43
    add         rax, rdi
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         rsi, rdi
    mov         r10d, 0
    mov         rdx, r14
    je          .L28
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edx, ecx
    shr         edx, 3
    add         rdx, qword ptr [rsp + 120]
.L41:
    and         cl, 56
    shrx        rax, rax, rcx
.L38:
    lea         rcx, [rdx + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rcx, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r14 + 24]
    vmovdqu     xmmword ptr [r14 + 24], xmm0
    cmp         rdx, 16
    mov         qword ptr [rsp + 112], rdx
    jb          .L24
    movzx       ecx, al
    mov         rdi, qword ptr [rsp + 32]
    mov         rsi, qword ptr [rsp + 16]
    mov         r15, r14
    mov         r14, rbx
    mov         rbx, r9
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::substring::bad_character::shift::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>]
    xor         r10d, r10d
    mov         rsi, qword ptr [rsp + 16]
    mov         r8, qword ptr [rsp + 24]
    mov         r9, rbx
    mov         rbx, r14
    mov         r11, qword ptr [rsp + 64]
    mov         rdx, r15
    mov         r15, rax
    add         r15, r13
    shl         r13, 4
    add         r13, 4096
    cmp         qword ptr [rdx + 24], r13
    jbe         .L25
    jmp         .L44
.L43:
    xor         rsi, r10
    tzcnt       rax, rsi
    mov         edx, eax
    shr         edx, 3
    and         al, 56
    shrx        rax, r10, rax
    mov         rsi, rdi
    jmp         .L42
.L22:
    mov         r15, r14
.L26:
    add         r12, r14
    cmp         r12, r15
    cmovbe      r12, r15
    mov         rbp, qword ptr [rsp + 56]
    mov         rax, rbp
    sub         rax, r12
    cmovb       rax, r10
    mov         r13, qword ptr [rdx + 16]
    mov         rcx, qword ptr [rdx + 32]
    xor         edi, edi
    mov         r10, rdx
    mov         rdx, r13
    sub         rdx, rax
    sub         rdx, qword ptr [r10 + 40]
    cmovb       rdx, rdi
    shl         rcx, 10
    add         rdx, 4096
    mov         r14, r12
    cmp         rcx, rdx
    mov         r10, qword ptr [rsp + 80]
    jbe         .L2
.L45:
    mov         rax, rbp
    sub         rax, r12
    mov         esi, 0
    cmovae      rsi, rax
    mov         rdx, qword ptr [rsp + 8]
    movzx       eax, byte ptr [rdx + 49]
    movzx       ecx, byte ptr [rdx + 50]
    movzx       edx, byte ptr [rdx + 51]
    mov         rdi, qword ptr [rsp + 112]
    cmp         rdi, 255
    ja          .L46
    cmp         edx, 3
    je          .L47
    cmp         edx, 2
    je          .L48
    jmp         .L46
.L6:
    mov         rdx, qword ptr [rsp + 8]
    movzx       edx, byte ptr [rdx + 51]
    cmp         edx, 1
    je          .L49
    cmp         edx, 2
    mov         rsi, qword ptr [rsp + 16]
    jne         .L50
    cmp         rsi, 2
    mov         rdx, qword ptr [rsp + 8]
    je          .L51
    cmp         rsi, 1
    jne         .L52
    mov         dil, 1
    mov         r10b, 4
    test        cl, cl
    je          .L53
    jmp         .L54
.L49:
    mov         r10b, 4
    test        cl, cl
    mov         rsi, qword ptr [rsp + 16]
    je          .L55
    mov         rdx, qword ptr [rsp + 8]
    movzx       ecx, byte ptr [rdx + 49]
    cmp         rsi, rcx
    jbe         .L53
    lea         rdx, [rcx + r13]
    cmp         rdx, rcx
    jb          .L55
    cmp         rdx, r8
    ja          .L55
    mov         rdx, qword ptr [rsp + 8]
    movzx       ecx, byte ptr [rdx + 50]
    cmp         rsi, rcx
    jbe         .L53
    lea         rdx, [rcx + r13]
    cmp         rdx, rcx
    jb          .L55
    cmp         rdx, r8
    ja          .L55
    cmp         r14, rbp
    seta        cl
    cmp         rbp, r13
    seta        dl
    or          dl, cl
    jne         .L55
    lea         rdi, [r11 + rax]
    lea         ecx, [rdi + r14]
    neg         ecx
    and         ecx, 63
    mov         edx, 64
    sub         rdx, rcx
    test        ecx, ecx
    mov         ecx, 0
    cmove       rdx, rcx
    cmp         r14, rdx
    cmovb       rdx, rcx
    mov         r15, r14
    sub         r15, rdx
    mov         r11, rbp
    sub         r11, r15
    jb          .L55
    mov         rcx, qword ptr [rsp + 32]
    movzx       eax, byte ptr [rcx + rax]
    vmovd       xmm0, eax
    vpbroadcastb ymm10, xmm0
    add         r15, rdi
    lea         rcx, [rdi + r13]
    add         rcx, -256
    mov         rdx, qword ptr [rsp + 8]
    jmp         .L56
.L50:
    mov         rdx, qword ptr [rsp + 8]
    movzx       edx, byte ptr [rdx + 49]
    cmp         rsi, 3
    je          .L57
    cmp         rsi, 2
    je          .L58
    cmp         rsi, 1
    jne         .L59
    mov         r15b, 1
    jmp         .L60
.L51:
    cmp         al, byte ptr [rdx + 49]
    setne       dil
    mov         r10b, 4
    test        cl, cl
    je          .L53
    jmp         .L54
.L52:
    xor         edi, edi
    mov         r10b, 4
    test        cl, cl
    je          .L53
.L54:
    movzx       ecx, byte ptr [rdx + 49]
    cmp         rsi, rcx
    jbe         .L53
    lea         rdx, [rcx + r13]
    cmp         rdx, rcx
    jb          .L55
    cmp         rdx, r8
    ja          .L55
    mov         rdx, qword ptr [rsp + 8]
    movzx       edx, byte ptr [rdx + 50]
    cmp         rsi, rdx
    jbe         .L55
    lea         rsi, [rdx + r13]
    cmp         rsi, rdx
    jb          .L61
    cmp         rsi, r8
    ja          .L61
    cmp         r14, rbp
    seta        dl
    cmp         rbp, r13
    seta        sil
    or          sil, dl
    jne         .L61
    mov         dword ptr [rsp + 96], edi
    lea         rdx, [r11 + rax]
    mov         qword ptr [rsp + 104], rdx
    add         edx, r14d
    neg         edx
    and         edx, 63
    mov         esi, 64
    sub         rsi, rdx
    test        edx, edx
    mov         edx, 0
    cmove       rsi, rdx
    cmp         r14, rsi
    cmovb       rsi, rdx
    mov         r15, r14
    sub         r15, rsi
    mov         r12, rbp
    sub         r12, r15
    jae         .L62
.L61:
    mov         rsi, qword ptr [rsp + 16]
.L55:
    mov         rdx, qword ptr [rsp + 8]
.L53:
    mov         r12, r14
    cmp         r10b, 3
    jne         .L63
.L64:
    mov         r15, r12
.L44:
    mov         rbp, qword ptr [rsp + 56]
    mov         rax, rbp
    sub         rax, r15
    mov         r14d, 0
    cmovae      r14, rax
    mov         rax, qword ptr [rsp + 264]
    cmp         rax, r14
    cmovb       r14, rax
    add         r14, r15
    mov         rax, qword ptr [rsp + 256]
    add         rax, r14
    mov         rcx, rax
    sub         rcx, r15
    mov         r13, rdx
    setb        dl
    cmp         rax, r8
    seta        al
    or          al, dl
    mov         r12, r15
    jne         .L1
    mov         rbp, r9
    mov         rax, qword ptr [rsp + 64]
    lea         rdx, [rax + r15]
    mov         rdi, qword ptr [rsp + 32]
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::substring::two_way::find::<atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>]
    cmp         rax, 1
    jne         .L65
    mov         r12, rdx
    add         r12, r15
    mov         rdx, rbx
    test        bl, bl
    mov         rax, rbp
    cmove       rax, r12
    mov         rcx, r12
    sub         rcx, rax
    mov         r9, rax
    sub         rax, r12
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L66
    mov         rbx, rdx
    mov         ecx, ebx
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r13 + 2*rcx + 64], ax
    inc         bl
    mov         rsi, qword ptr [rsp + 16]
    add         r12, rsi
    movzx       ecx, byte ptr [r13 + 200]
    cmp         bl, cl
    mov         rbp, qword ptr [rsp + 56]
    mov         r8, qword ptr [rsp + 24]
    jb          .L1
    jmp         .L67
.L58:
    cmp         al, dl
    setne       r15b
    jmp         .L60
.L57:
    mov         rsi, qword ptr [rsp + 8]
    movzx       esi, byte ptr [rsi + 50]
    cmp         al, dl
    setne       dil
    cmp         al, sil
    setne       r8b
    and         r8b, dil
    cmp         dl, sil
    mov         rsi, qword ptr [rsp + 16]
    setne       r15b
    and         r15b, r8b
    mov         r8, qword ptr [rsp + 24]
    jmp         .L60
.L59:
    xor         r15d, r15d
.L60:
    mov         r10b, 4
    test        cl, cl
    je          .L68
    cmp         rsi, rdx
    jbe         .L68
    lea         rcx, [rdx + r13]
    cmp         rcx, rdx
    jb          .L68
    cmp         rcx, r8
    ja          .L68
    mov         rcx, qword ptr [rsp + 8]
    movzx       ecx, byte ptr [rcx + 50]
    cmp         rsi, rcx
    jbe         .L68
    lea         rsi, [rcx + r13]
    cmp         rsi, rcx
    jb          .L69
    cmp         rsi, r8
    ja          .L69
    cmp         r14, rbp
    seta        sil
    cmp         rbp, r13
    seta        dil
    or          dil, sil
    jne         .L69
    lea         rsi, [r11 + rax]
    mov         qword ptr [rsp + 96], rsi
    add         esi, r14d
    neg         esi
    and         esi, 63
    mov         edi, 64
    sub         rdi, rsi
    test        esi, esi
    mov         esi, 0
    cmove       rdi, rsi
    cmp         r14, rdi
    cmovb       rdi, rsi
    mov         r12, r14
    sub         r12, rdi
    mov         rdi, rbp
    sub         rdi, r12
    jae         .L70
.L69:
    mov         rsi, qword ptr [rsp + 16]
    mov         rdx, qword ptr [rsp + 8]
    mov         r12, r14
    cmp         r10b, 3
    je          .L64
    jmp         .L63
.L71:
    xor         r11d, r11d
    mov         r15, r12
    mov         r12, rcx
.L72:
#APP
    vpcmpeqb    ymm6, ymm10, ymmword ptr [r12]
    vpcmpeqb    ymm7, ymm10, ymmword ptr [r12 + 32]
#NO_APP
#APP
    vpcmpeqb    ymm4, ymm10, ymmword ptr [r12 + 64]
    vpcmpeqb    ymm5, ymm10, ymmword ptr [r12 + 96]
#NO_APP
#APP
    vpcmpeqb    ymm2, ymm10, ymmword ptr [r12 + 128]
    vpcmpeqb    ymm3, ymm10, ymmword ptr [r12 + 160]
#NO_APP
#APP
    vpcmpeqb    ymm0, ymm10, ymmword ptr [r12 + 192]
    vpcmpeqb    ymm1, ymm10, ymmword ptr [r12 + 224]
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
    jne         .L73
.L56:
    mov         r12, r15
    cmp         r11, 256
    jae         .L74
    test        r11, r11
    je          .L75
    cmp         r13, 255
    ja          .L71
    jmp         .L53
.L74:
    add         r11, -256
    lea         r15, [r12 + 256]
    cmp         r11, 3328
    jb          .L72
#APP
    prefetcht0  byte ptr [r15 + 3072]
    prefetcht0  byte ptr [r15 + 3136]
    prefetcht0  byte ptr [r15 + 3200]
    prefetcht0  byte ptr [r15 + 3264]
#NO_APP
    jmp         .L72
.L73:
    mov         qword ptr [rsp + 88], r15
    mov         qword ptr [rsp + 96], rcx
    mov         qword ptr [rsp + 104], r11
    mov         qword ptr [rsp + 72], rdi
    mov         r15, r14
    mov         r14, r9
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
    mov         qword ptr [rsp + 192], rdx
    mov         qword ptr [rsp + 200], rdi
    mov         qword ptr [rsp + 208], r9
    mov         qword ptr [rsp + 216], r10
    setne       r8b
    lea         rax, [r8 + 2*rcx]
    lea         rax, [rax + 4*rsi]
    shl         ebp, 3
    or          rbp, rax
    je          .L76
    mov         rax, rbp
    sub         r12, qword ptr [rsp + 72]
    mov         rbp, qword ptr [rsp + 56]
    mov         r9, r14
    mov         r8, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    xor         edx, edx
    mov         r14, r15
    mov         qword ptr [rsp + 48], r12
    jmp         .L77
.L76:
    mov         rbp, qword ptr [rsp + 56]
    mov         r9, r14
    mov         r8, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    mov         r14, r15
.L78:
    mov         rdx, qword ptr [rsp + 8]
    mov         rax, qword ptr [rdx + 16]
    mov         r11, qword ptr [rsp + 104]
    sub         rax, r11
    sub         rax, qword ptr [rdx + 40]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [rdx + 32]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         r10b, 4
    mov         rdi, qword ptr [rsp + 72]
    mov         rcx, qword ptr [rsp + 96]
    mov         r15, qword ptr [rsp + 88]
    jbe         .L56
    jmp         .L79
.L80:
    xor         edx, edx
    mov         r14, r10
.L81:
    mov         rax, qword ptr [rsp + 80]
    blsr        rax, rax
    je          .L78
.L77:
    mov         qword ptr [rsp + 80], rax
    tzcnt       rax, rax
    mov         edi, eax
    shl         edi, 6
    add         rdi, r12
    mov         rcx, r14
    mov         qword ptr [rsp + 40], rdi
    sub         rcx, rdi
    cmovb       rcx, rdx
    cmp         rcx, 64
    mov         rdi, -1
    shlx        r15, rdi, rcx
    cmovae      r15, rdx
    and         r15, qword ptr [rsp + 8*rax + 192]
    je          .L81
    cmp         rsi, 1
    jne         .L82
    mov         r10, r14
    tzcnt       r14, r15
    add         r14, qword ptr [rsp + 40]
    test        bl, bl
    cmove       r9, r14
    mov         rax, r14
    sub         rax, r9
    mov         rcx, r9
    sub         rcx, r14
    cmovb       rcx, rax
    cmp         rcx, 65535
    ja          .L83
    mov         rax, qword ptr [rsp + 8]
    movzx       eax, byte ptr [rax + 200]
    inc         bl
.L84:
    lea         edx, [rbx - 1]
    and         dl, 63
    movzx       edx, dl
    mov         rdi, qword ptr [rsp + 8]
    mov         word ptr [rdi + 2*rdx + 64], cx
    inc         r14
    cmp         bl, al
    jae         .L85
    lea         rcx, [r15 - 1]
    mov         r10, r14
    mov         rdx, r14
    mov         r11, qword ptr [rsp + 40]
    sub         rdx, r11
    mov         edi, 0
    cmovb       rdx, rdi
    cmp         rdx, 64
    mov         r14, -1
    shlx        rdx, r14, rdx
    cmovae      rdx, rdi
    and         rdx, rcx
    and         r15, rdx
    je          .L80
    tzcnt       r14, r15
    add         r14, r11
    test        bl, bl
    cmove       r9, r14
    mov         rdx, r14
    sub         rdx, r9
    mov         rcx, r9
    sub         rcx, r14
    cmovb       rcx, rdx
    inc         bl
    cmp         rcx, 65535
    jbe         .L84
    jmp         .L86
.L82:
    mov         rdi, qword ptr [rsp + 40]
    vmovdqu     ymmword ptr [rsp + 144], ymm10
    jmp         .L87
.L88:
    xor         edx, edx
    mov         r14, r10
.L89:
    lea         rax, [r15 - 1]
    mov         rcx, r14
    sub         rcx, rdi
    cmovb       rcx, rdx
    cmp         rcx, 64
    mov         rdi, -1
    shlx        rcx, rdi, rcx
    mov         rdi, qword ptr [rsp + 40]
    cmovae      rcx, rdx
    and         rcx, rax
    and         r15, rcx
    je          .L81
.L87:
    mov         r10, r14
    tzcnt       r14, r15
    add         r14, rdi
    mov         rax, r14
    add         rax, rsi
    setb        cl
    cmp         rax, r8
    seta        dl
    or          dl, cl
    jne         .L88
    mov         rcx, qword ptr [rsp + 64]
    add         rcx, r14
    cmp         rsi, 17
    jb          .L90
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 32]
.L91:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L92
    add         rcx, 8
    add         rsi, 8
    mov         rdi, qword ptr [rsp + 16]
    add         rdi, rdx
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L91
    mov         r12, r9
    mov         rdi, qword ptr [rsp + 16]
    add         rdi, rdx
    neg         rdx
    jmp         .L93
.L90:
    cmp         rsi, 7
    ja          .L94
    cmp         rsi, 4
    jae         .L95
    cmp         rsi, 2
    jae         .L96
    test        rsi, rsi
    je          .L97
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 32]
    cmp         byte ptr [rdx], cl
    je          .L97
    xor         r8d, r8d
    jmp         .L98
.L92:
    xor         r8, rdi
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    sub         r8, rdx
    and         al, 56
    shrx        rcx, rdi, rax
    jmp         .L99
.L94:
    mov         r12, r9
    xor         edx, edx
    mov         rdi, rsi
    mov         rsi, qword ptr [rsp + 32]
.L93:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L100
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         r9, r12
    mov         rsi, qword ptr [rsp + 16]
    je          .L97
    xor         r8, rcx
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 136]
    jmp         .L101
.L100:
    xor         r9, rsi
    tzcnt       rax, r9
    mov         r8d, eax
    shr         r8d, 3
    add         r8, rdx
    and         al, 56
    shrx        rcx, rsi, rax
    mov         r9, r12
.L99:
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L98
.L95:
    mov         rdx, qword ptr [rsp + 32]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + rsi - 4]
    mov         r12, rsi
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    mov         esi, esi
    cmp         rsi, rdi
    jne         .L102
    add         rcx, r12
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    mov         ecx, ecx
    cmp         rcx, rdx
    mov         rsi, r12
    je          .L97
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 128]
    jmp         .L101
.L96:
    mov         rdx, qword ptr [rsp + 32]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + rsi - 2]
    mov         r12, rsi
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L102
    add         rcx, r12
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         rsi, r12
    jne         .L103
.L97:
    test        bl, bl
    cmove       r9, r14
    mov         rdx, r14
    sub         rdx, r9
    mov         rcx, r9
    sub         rcx, r14
    cmovb       rcx, rdx
    cmp         rcx, 65535
    ja          .L104
    mov         edx, ebx
    and         dl, 63
    movzx       edx, dl
    mov         rdi, qword ptr [rsp + 8]
    mov         word ptr [rdi + 2*rdx + 64], cx
    inc         bl
    cmp         bl, byte ptr [rdi + 200]
    mov         r8, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 48]
    jae         .L105
    mov         r14, rax
    xor         edx, edx
    jmp         .L106
.L102:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 56
    shrx        rcx, rsi, rax
    mov         rsi, r12
    jmp         .L98
.L103:
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 120]
.L101:
    and         al, 56
    shrx        rcx, rcx, rax
.L98:
    lea         rax, [r8 + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rax, 0
    mov         r12, qword ptr [rsp + 8]
    vpaddq      xmm0, xmm0, xmmword ptr [r12 + 24]
    vmovdqu     xmmword ptr [r12 + 24], xmm0
    cmp         r8, 16
    mov         qword ptr [rsp + 112], r8
    jae         .L107
    mov         r8, qword ptr [rsp + 24]
    xor         edx, edx
    mov         r14, r10
    jmp         .L108
.L107:
    mov         rbp, r9
    movzx       ecx, cl
    mov         rdi, qword ptr [rsp + 32]
    mov         rdx, r8
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::substring::bad_character::shift::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>]
    add         rax, r14
    mov         rcx, rax
    shl         r14, 4
    add         r14, 4096
    cmp         qword ptr [r12 + 24], r14
    ja          .L109
    mov         rax, qword ptr [rsp + 56]
    mov         r9, rbp
    mov         rbp, rax
    mov         r8, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    xor         edx, edx
    mov         r14, rcx
    vmovdqu     ymm10, ymmword ptr [rsp + 144]
.L108:
    mov         r12, qword ptr [rsp + 48]
.L106:
    mov         rdi, qword ptr [rsp + 40]
    jmp         .L89
.L47:
    mov         eax, ecx
.L48:
    mov         ecx, edi
.L46:
    mov         r13, qword ptr [rsp + 8]
    mov         rdi, qword ptr [r13 + 16]
    sub         rdi, rsi
    inc         dl
    movzx       edx, dl
    cmp         dl, 3
    mov         esi, 3
    cmovae      edx, esi
    mov         byte ptr [r13 + 49], al
    mov         byte ptr [r13 + 50], cl
    mov         byte ptr [r13 + 51], dl
    mov         qword ptr [r13 + 32], 0
    mov         qword ptr [r13 + 40], rdi
    jmp         .L1
.L62:
    mov         rsi, qword ptr [rsp + 32]
    movzx       eax, byte ptr [rsi + rax]
    lea         rdx, [r11 + rcx]
    vmovd       xmm0, eax
    vpbroadcastb ymm10, xmm0
    vpbroadcastb ymm11, byte ptr [rsi + rcx]
    mov         rax, qword ptr [rsp + 104]
    lea         r10, [rax + r15]
    add         r15, rdx
    add         rax, r13
    add         rax, -256
    mov         qword ptr [rsp + 48], rax
    lea         rax, [rdx + r13 - 256]
    mov         qword ptr [rsp + 80], rax
    mov         qword ptr [rsp + 40], r12
    mov         rsi, qword ptr [rsp + 16]
    mov         rdx, qword ptr [rsp + 8]
    jmp         .L110
.L111:
    mov         r10, rdi
.L112:
#APP
    vpcmpeqb    ymm4, ymm10, ymmword ptr [rcx]
    vpcmpeqb    ymm6, ymm10, ymmword ptr [rcx + 32]
#NO_APP
#APP
    vpcmpeqb    ymm0, ymm11, ymmword ptr [rax]
    vpand       ymm4, ymm4, ymm0
    vpcmpeqb    ymm0, ymm11, ymmword ptr [rax + 32]
    vpand       ymm6, ymm6, ymm0
#NO_APP
#APP
    vpcmpeqb    ymm5, ymm10, ymmword ptr [rcx + 64]
    vpcmpeqb    ymm7, ymm10, ymmword ptr [rcx + 96]
#NO_APP
#APP
    vpcmpeqb    ymm0, ymm11, ymmword ptr [rax + 64]
    vpand       ymm5, ymm5, ymm0
    vpcmpeqb    ymm0, ymm11, ymmword ptr [rax + 96]
    vpand       ymm7, ymm7, ymm0
#NO_APP
#APP
    vpcmpeqb    ymm2, ymm10, ymmword ptr [rcx + 128]
    vpcmpeqb    ymm3, ymm10, ymmword ptr [rcx + 160]
#NO_APP
#APP
    vpcmpeqb    ymm0, ymm11, ymmword ptr [rax + 128]
    vpand       ymm2, ymm2, ymm0
    vpcmpeqb    ymm0, ymm11, ymmword ptr [rax + 160]
    vpand       ymm3, ymm3, ymm0
#NO_APP
#APP
    vpcmpeqb    ymm0, ymm10, ymmword ptr [rcx + 192]
    vpcmpeqb    ymm1, ymm10, ymmword ptr [rcx + 224]
#NO_APP
#APP
    vpcmpeqb    ymm8, ymm11, ymmword ptr [rax + 192]
    vpand       ymm0, ymm8, ymm0
    vpcmpeqb    ymm8, ymm11, ymmword ptr [rax + 224]
    vpand       ymm1, ymm8, ymm1
#NO_APP
    vpor        ymm8, ymm4, ymm6
    vpor        ymm9, ymm7, ymm5
    vpor        ymm8, ymm8, ymm9
    vpor        ymm9, ymm2, ymm3
    vpor        ymm9, ymm9, ymm0
    vpor        ymm8, ymm8, ymm9
    vpor        ymm8, ymm8, ymm1
    vpmovmskb   eax, ymm8
    test        eax, eax
    jne         .L113
.L110:
    mov         r11, qword ptr [rsp + 40]
    cmp         r11, 256
    jae         .L114
    test        r11, r11
    jne         .L115
    jmp         .L75
.L114:
    cmp         r12, 256
    jae         .L116
.L115:
    cmp         r13, 255
    jbe         .L117
    xor         r12d, r12d
    mov         r15, r10
    mov         qword ptr [rsp + 40], 0
    mov         rcx, qword ptr [rsp + 48]
    mov         rax, qword ptr [rsp + 80]
    jmp         .L112
.L116:
    mov         rax, r15
    add         r11, -256
    mov         rcx, r10
    lea         rdi, [r10 + 256]
    add         r12, -256
    add         r15, 256
    mov         qword ptr [rsp + 40], r11
    cmp         r11, 3328
    jb          .L111
#APP
    prefetcht0  byte ptr [rdi + 3072]
    prefetcht0  byte ptr [rdi + 3136]
    prefetcht0  byte ptr [rdi + 3200]
    prefetcht0  byte ptr [rdi + 3264]
#NO_APP
    jmp         .L111
.L113:
    mov         rbp, rcx
    mov         qword ptr [rsp + 72], r10
    mov         qword ptr [rsp + 144], r15
    mov         qword ptr [rsp + 272], r12
    mov         r11, r14
    mov         r14, r9
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
    xor         r15d, r15d
    or          r10, r8
    setne       r15b
    xor         r8d, r8d
    or          rdx, rax
    mov         qword ptr [rsp + 192], rdx
    mov         qword ptr [rsp + 200], rdi
    mov         qword ptr [rsp + 208], r9
    mov         qword ptr [rsp + 216], r10
    setne       r8b
    lea         rax, [r8 + 2*rcx]
    lea         rax, [rax + 4*rsi]
    shl         r15d, 3
    or          r15, rax
    je          .L118
    mov         rax, r15
    mov         rcx, rbp
    sub         rcx, qword ptr [rsp + 104]
    mov         rbp, qword ptr [rsp + 56]
    mov         r9, r14
    mov         r8, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    xor         edx, edx
    mov         r14, r11
    mov         r11, qword ptr [rsp + 144]
    mov         r10, qword ptr [rsp + 72]
    mov         qword ptr [rsp + 304], rcx
    jmp         .L119
.L118:
    mov         rbp, qword ptr [rsp + 56]
    mov         r9, r14
    mov         r8, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    mov         r14, r11
    mov         r11, qword ptr [rsp + 144]
    mov         r10, qword ptr [rsp + 72]
.L120:
    mov         rdx, qword ptr [rsp + 8]
    mov         rax, qword ptr [rdx + 16]
    sub         rax, qword ptr [rsp + 40]
    sub         rax, qword ptr [rdx + 40]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [rdx + 32]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         r12, qword ptr [rsp + 272]
    mov         r15, r11
    jbe         .L110
    jmp         .L121
.L122:
    xor         edx, edx
    mov         r14, r11
    mov         r11, qword ptr [rsp + 144]
.L123:
    mov         rax, qword ptr [rsp + 176]
    blsr        rax, rax
    mov         rcx, qword ptr [rsp + 304]
    je          .L120
.L119:
    mov         qword ptr [rsp + 176], rax
    tzcnt       rax, rax
    mov         r12d, eax
    shl         r12d, 6
    add         r12, rcx
    mov         rcx, r14
    sub         rcx, r12
    cmovb       rcx, rdx
    cmp         rcx, 64
    mov         rdi, -1
    shlx        r15, rdi, rcx
    cmovae      r15, rdx
    and         r15, qword ptr [rsp + 8*rax + 192]
    je          .L123
    cmp         byte ptr [rsp + 96], 0
    je          .L124
    mov         r11, r14
    tzcnt       r14, r15
    add         r14, r12
    test        bl, bl
    cmove       r9, r14
    mov         rax, r14
    sub         rax, r9
    mov         rcx, r9
    sub         rcx, r14
    cmovb       rcx, rax
    cmp         rcx, 65535
    ja          .L125
    mov         rax, qword ptr [rsp + 8]
    movzx       eax, byte ptr [rax + 200]
    inc         bl
.L126:
    lea         edx, [rbx - 1]
    and         dl, 63
    movzx       edx, dl
    mov         rdi, qword ptr [rsp + 8]
    mov         word ptr [rdi + 2*rdx + 64], cx
    add         r14, rsi
    cmp         bl, al
    jae         .L85
    lea         rcx, [r15 - 1]
    mov         r11, r14
    mov         rdx, r14
    sub         rdx, r12
    mov         edi, 0
    cmovb       rdx, rdi
    cmp         rdx, 64
    mov         r14, -1
    shlx        rdx, r14, rdx
    cmovae      rdx, rdi
    and         rdx, rcx
    and         r15, rdx
    je          .L122
    tzcnt       r14, r15
    add         r14, r12
    test        bl, bl
    cmove       r9, r14
    mov         rdx, r14
    sub         rdx, r9
    mov         rcx, r9
    sub         rcx, r14
    cmovb       rcx, rdx
    inc         bl
    cmp         rcx, 65535
    jbe         .L126
    jmp         .L127
.L124:
    mov         qword ptr [rsp + 88], r12
    vmovdqu     ymmword ptr [rsp + 368], ymm10
    vmovdqu     ymmword ptr [rsp + 336], ymm11
    jmp         .L128
.L129:
    xor         edx, edx
    mov         r14, r11
    mov         r11, qword ptr [rsp + 144]
.L130:
    mov         r12, qword ptr [rsp + 88]
.L131:
    lea         rax, [r15 - 1]
    mov         rcx, r14
    sub         rcx, r12
    cmovb       rcx, rdx
    cmp         rcx, 64
    mov         rdi, -1
    shlx        rcx, rdi, rcx
    cmovae      rcx, rdx
    and         rcx, rax
    and         r15, rcx
    je          .L123
.L128:
    mov         r11, r14
    tzcnt       r14, r15
    add         r14, r12
    mov         rax, r14
    add         rax, rsi
    setb        cl
    cmp         rax, r8
    seta        dl
    or          dl, cl
    je          .L132
    xor         edx, edx
    mov         r14, r11
.L133:
    mov         r11, qword ptr [rsp + 144]
    jmp         .L131
.L132:
    mov         rcx, qword ptr [rsp + 64]
    add         rcx, r14
    cmp         rsi, 17
    jb          .L134
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 32]
.L135:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L136
    add         rcx, 8
    add         rsi, 8
    mov         rdi, qword ptr [rsp + 16]
    add         rdi, rdx
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L135
    mov         r10, rbp
    mov         rbp, r9
    mov         rdi, qword ptr [rsp + 16]
    add         rdi, rdx
    neg         rdx
    jmp         .L137
.L134:
    cmp         rsi, 7
    ja          .L138
    cmp         rsi, 4
    jae         .L139
    cmp         rsi, 2
    jae         .L140
    test        rsi, rsi
    je          .L141
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 32]
    cmp         byte ptr [rdx], cl
    je          .L141
    xor         r12d, r12d
    jmp         .L142
.L136:
    xor         r8, rdi
    tzcnt       rax, r8
    mov         r12d, eax
    shr         r12d, 3
    sub         r12, rdx
    and         al, 56
    shrx        rcx, rdi, rax
    mov         r8, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L143
.L138:
    mov         r10, rbp
    mov         rbp, r9
    xor         edx, edx
    mov         rdi, rsi
    mov         rsi, qword ptr [rsp + 32]
.L137:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L144
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         r9, rbp
    mov         rsi, qword ptr [rsp + 16]
    mov         rbp, r10
    mov         r10, qword ptr [rsp + 72]
    je          .L141
    xor         r8, rcx
    tzcnt       rax, r8
    mov         r12d, eax
    shr         r12d, 3
    add         r12, qword ptr [rsp + 136]
    jmp         .L145
.L144:
    xor         r9, rsi
    tzcnt       rax, r9
    mov         r12d, eax
    shr         r12d, 3
    add         r12, rdx
    and         al, 56
    shrx        rcx, rsi, rax
    mov         r9, rbp
    mov         r8, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L146
.L139:
    mov         r10, rbp
    mov         rdx, qword ptr [rsp + 32]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + rsi - 4]
    mov         rbp, rsi
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    mov         esi, esi
    cmp         rsi, rdi
    jne         .L147
    add         rcx, rbp
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    mov         ecx, ecx
    cmp         rcx, rdx
    mov         rsi, rbp
    mov         rbp, r10
    mov         r10, qword ptr [rsp + 72]
    je          .L141
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r12d, eax
    shr         r12d, 3
    add         r12, qword ptr [rsp + 128]
    jmp         .L145
.L140:
    mov         r10, rbp
    mov         rdx, qword ptr [rsp + 32]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + rsi - 2]
    mov         rbp, rsi
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L147
    add         rcx, rbp
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         rsi, rbp
    mov         rbp, r10
    mov         r10, qword ptr [rsp + 72]
    jne         .L148
.L141:
    test        bl, bl
    cmove       r9, r14
    mov         rdx, r14
    sub         rdx, r9
    mov         rcx, r9
    sub         rcx, r14
    cmovb       rcx, rdx
    cmp         rcx, 65535
    mov         r8, qword ptr [rsp + 24]
    ja          .L125
    mov         edx, ebx
    and         dl, 63
    movzx       edx, dl
    mov         rdi, qword ptr [rsp + 8]
    mov         word ptr [rdi + 2*rdx + 64], cx
    inc         bl
    cmp         bl, byte ptr [rdi + 200]
    jae         .L105
    mov         r14, rax
    xor         edx, edx
    jmp         .L133
.L147:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r12d, eax
    shr         r12d, 3
    and         al, 56
    shrx        rcx, rsi, rax
    mov         rsi, rbp
.L146:
    mov         rbp, r10
    mov         r10, qword ptr [rsp + 72]
    jmp         .L143
.L148:
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r12d, eax
    shr         r12d, 3
    add         r12, qword ptr [rsp + 120]
.L145:
    and         al, 56
    shrx        rcx, rcx, rax
.L142:
    mov         r8, qword ptr [rsp + 24]
.L143:
    lea         rax, [r12 + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rax, 0
    mov         rax, qword ptr [rsp + 8]
    vpaddq      xmm0, xmm0, xmmword ptr [rax + 24]
    vmovdqu     xmmword ptr [rax + 24], xmm0
    cmp         r12, 16
    mov         qword ptr [rsp + 112], r12
    jb          .L129
    mov         rbp, r9
    movzx       ecx, cl
    mov         rdi, qword ptr [rsp + 32]
    mov         rdx, r12
    mov         r12, rax
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::substring::bad_character::shift::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>]
    add         rax, r14
    mov         rcx, rax
    shl         r14, 4
    add         r14, 4096
    cmp         qword ptr [r12 + 24], r14
    ja          .L109
    mov         rax, qword ptr [rsp + 56]
    mov         r9, rbp
    mov         rbp, rax
    mov         r8, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    xor         edx, edx
    mov         r14, rcx
    vmovdqu     ymm10, ymmword ptr [rsp + 368]
    vmovdqu     ymm11, ymmword ptr [rsp + 336]
    mov         r11, qword ptr [rsp + 144]
    mov         r10, qword ptr [rsp + 72]
    jmp         .L130
.L70:
    mov         dword ptr [rsp + 176], r15d
    mov         r15, qword ptr [rsp + 32]
    movzx       eax, byte ptr [r15 + rax]
    lea         rsi, [r11 + rdx]
    lea         r10, [r11 + rcx]
    vmovd       xmm0, eax
    vpbroadcastb ymm10, xmm0
    vpbroadcastb ymm11, byte ptr [r15 + rdx]
    vpbroadcastb ymm12, byte ptr [r15 + rcx]
    mov         rax, qword ptr [rsp + 96]
    lea         rdx, [rax + r12]
    lea         r11, [rsi + r12]
    add         r12, r10
    add         rax, r13
    add         rax, -256
    mov         qword ptr [rsp + 144], rax
    lea         rcx, [rsi + r13 - 256]
    mov         qword ptr [rsp + 72], rcx
    lea         rcx, [r10 + r13 - 256]
    mov         r10, rdx
    mov         qword ptr [rsp + 104], rcx
    mov         qword ptr [rsp + 48], rdi
    mov         rsi, qword ptr [rsp + 16]
    mov         r15, rdi
    mov         rcx, r12
.L149:
    mov         rdx, r11
    mov         rax, r10
    mov         r10b, 4
    jmp         .L150
.L151:
    lea         rsi, [rax + 256]
    mov         rdi, r12
    add         rdi, -256
    lea         r12, [rdx + 256]
    add         r15, -256
    add         r11, -256
    mov         qword ptr [rsp + 48], r11
    lea         r11, [rcx + 256]
    mov         qword ptr [rsp + 40], rax
    mov         qword ptr [rsp + 80], rsi
    mov         rax, rsi
.L152:
    mov         rsi, qword ptr [rsp + 40]
#APP
    vpcmpeqb    ymm0, ymm10, ymmword ptr [rsi]
    vpcmpeqb    ymm3, ymm10, ymmword ptr [rsi + 32]
#NO_APP
#APP
    vpcmpeqb    ymm1, ymm11, ymmword ptr [rdx]
    vpand       ymm0, ymm0, ymm1
    vpcmpeqb    ymm1, ymm11, ymmword ptr [rdx + 32]
    vpand       ymm3, ymm3, ymm1
#NO_APP
#APP
    vpcmpeqb    ymm1, ymm12, ymmword ptr [rcx]
    vpand       ymm0, ymm0, ymm1
    vpcmpeqb    ymm1, ymm12, ymmword ptr [rcx + 32]
    vpand       ymm3, ymm3, ymm1
#NO_APP
#APP
    vpcmpeqb    ymm4, ymm10, ymmword ptr [rsi + 64]
    vpcmpeqb    ymm7, ymm10, ymmword ptr [rsi + 96]
#NO_APP
#APP
    vpcmpeqb    ymm1, ymm11, ymmword ptr [rdx + 64]
    vpand       ymm4, ymm4, ymm1
    vpcmpeqb    ymm1, ymm11, ymmword ptr [rdx + 96]
    vpand       ymm7, ymm7, ymm1
#NO_APP
#APP
    vpcmpeqb    ymm1, ymm12, ymmword ptr [rcx + 64]
    vpand       ymm4, ymm4, ymm1
    vpcmpeqb    ymm1, ymm12, ymmword ptr [rcx + 96]
    vpand       ymm7, ymm7, ymm1
#NO_APP
#APP
    vpcmpeqb    ymm2, ymm10, ymmword ptr [rsi + 128]
    vpcmpeqb    ymm6, ymm10, ymmword ptr [rsi + 160]
#NO_APP
#APP
    vpcmpeqb    ymm1, ymm11, ymmword ptr [rdx + 128]
    vpand       ymm2, ymm2, ymm1
    vpcmpeqb    ymm1, ymm11, ymmword ptr [rdx + 160]
    vpand       ymm6, ymm6, ymm1
#NO_APP
#APP
    vpcmpeqb    ymm1, ymm12, ymmword ptr [rcx + 128]
    vpand       ymm2, ymm2, ymm1
    vpcmpeqb    ymm1, ymm12, ymmword ptr [rcx + 160]
    vpand       ymm6, ymm6, ymm1
#NO_APP
#APP
    vpcmpeqb    ymm1, ymm10, ymmword ptr [rsi + 192]
    vpcmpeqb    ymm5, ymm10, ymmword ptr [rsi + 224]
#NO_APP
#APP
    vpcmpeqb    ymm8, ymm11, ymmword ptr [rdx + 192]
    vpand       ymm1, ymm8, ymm1
    vpcmpeqb    ymm8, ymm11, ymmword ptr [rdx + 224]
    vpand       ymm5, ymm8, ymm5
#NO_APP
#APP
    vpcmpeqb    ymm8, ymm12, ymmword ptr [rcx + 192]
    vpand       ymm1, ymm8, ymm1
    vpcmpeqb    ymm8, ymm12, ymmword ptr [rcx + 224]
    vpand       ymm5, ymm8, ymm5
#NO_APP
    vpor        ymm8, ymm3, ymm0
    vpor        ymm9, ymm4, ymm7
    vpor        ymm8, ymm8, ymm9
    vpor        ymm9, ymm2, ymm6
    vpor        ymm9, ymm9, ymm1
    vpor        ymm8, ymm8, ymm9
    vpor        ymm8, ymm8, ymm5
    vpmovmskb   esi, ymm8
    mov         rcx, r11
    mov         rdx, r12
    test        esi, esi
    mov         rsi, qword ptr [rsp + 16]
    jne         .L153
.L150:
    cmp         rdi, 256
    jae         .L154
    test        rdi, rdi
    jne         .L155
    jmp         .L156
.L154:
    mov         r11, qword ptr [rsp + 48]
    mov         r12, rdi
    cmp         r15, 256
    setb        sil
    cmp         r11, 256
    setb        dil
    or          dil, sil
    mov         rsi, qword ptr [rsp + 16]
    je          .L151
.L155:
    cmp         r13, 255
    jbe         .L68
    mov         r11, rax
    xor         r15d, r15d
    mov         r12, rax
    xor         edi, edi
    mov         qword ptr [rsp + 80], rax
    mov         qword ptr [rsp + 48], 0
    mov         rcx, qword ptr [rsp + 144]
    mov         qword ptr [rsp + 40], rcx
    mov         rdx, qword ptr [rsp + 72]
    mov         rcx, qword ptr [rsp + 104]
    jmp         .L152
.L153:
    mov         qword ptr [rsp + 232], r11
    mov         qword ptr [rsp + 224], r12
    mov         qword ptr [rsp + 240], rdi
    mov         qword ptr [rsp + 248], r15
    mov         r15, r14
    mov         r14, r9
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
    xor         r12d, r12d
    or          r10, r8
    setne       r12b
    xor         r8d, r8d
    or          rdx, rax
    mov         qword ptr [rsp + 192], rdx
    mov         qword ptr [rsp + 200], rdi
    mov         qword ptr [rsp + 208], r9
    mov         qword ptr [rsp + 216], r10
    setne       r8b
    lea         rax, [r8 + 2*rcx]
    lea         rax, [rax + 4*rsi]
    shl         r12d, 3
    or          r12, rax
    je          .L157
    mov         rax, r12
    mov         rcx, qword ptr [rsp + 40]
    sub         rcx, qword ptr [rsp + 96]
    mov         qword ptr [rsp + 40], rcx
    mov         rbp, qword ptr [rsp + 56]
    mov         r9, r14
    mov         r8, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    xor         edx, edx
    mov         r14, r15
    mov         r10, qword ptr [rsp + 80]
    jmp         .L158
.L157:
    mov         rbp, qword ptr [rsp + 56]
    mov         r9, r14
    mov         r8, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    mov         r14, r15
    mov         r10, qword ptr [rsp + 80]
.L159:
    mov         rdx, qword ptr [rsp + 8]
    mov         rax, qword ptr [rdx + 16]
    mov         rdi, qword ptr [rsp + 240]
    sub         rax, rdi
    sub         rax, qword ptr [rdx + 40]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [rdx + 32]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         r15, qword ptr [rsp + 248]
    mov         r11, qword ptr [rsp + 224]
    mov         rcx, qword ptr [rsp + 232]
    jbe         .L149
    jmp         .L160
.L161:
    xor         edx, edx
    mov         r14, r10
    mov         r10, qword ptr [rsp + 80]
.L162:
    mov         rax, qword ptr [rsp + 368]
    blsr        rax, rax
    je          .L159
.L158:
    mov         qword ptr [rsp + 368], rax
    tzcnt       rax, rax
    mov         r12d, eax
    shl         r12d, 6
    add         r12, qword ptr [rsp + 40]
    mov         rcx, r14
    sub         rcx, r12
    cmovb       rcx, rdx
    cmp         rcx, 64
    mov         rdi, -1
    shlx        r15, rdi, rcx
    cmovae      r15, rdx
    and         r15, qword ptr [rsp + 8*rax + 192]
    je          .L162
    cmp         byte ptr [rsp + 176], 0
    je          .L163
    mov         r10, r14
    tzcnt       r14, r15
    add         r14, r12
    test        bl, bl
    cmove       r9, r14
    mov         rax, r14
    sub         rax, r9
    mov         rcx, r9
    sub         rcx, r14
    cmovb       rcx, rax
    cmp         rcx, 65535
    ja          .L164
    mov         rax, qword ptr [rsp + 8]
    movzx       eax, byte ptr [rax + 200]
    inc         bl
.L165:
    lea         edx, [rbx - 1]
    and         dl, 63
    movzx       edx, dl
    mov         rdi, qword ptr [rsp + 8]
    mov         word ptr [rdi + 2*rdx + 64], cx
    add         r14, rsi
    cmp         bl, al
    jae         .L85
    lea         rcx, [r15 - 1]
    mov         r10, r14
    mov         rdx, r14
    sub         rdx, r12
    mov         edi, 0
    cmovb       rdx, rdi
    cmp         rdx, 64
    mov         r14, -1
    shlx        rdx, r14, rdx
    cmovae      rdx, rdi
    and         rdx, rcx
    and         r15, rdx
    je          .L161
    tzcnt       r14, r15
    add         r14, r12
    test        bl, bl
    cmove       r9, r14
    mov         rdx, r14
    sub         rdx, r9
    mov         rcx, r9
    sub         rcx, r14
    cmovb       rcx, rdx
    inc         bl
    cmp         rcx, 65535
    jbe         .L165
    jmp         .L166
.L163:
    mov         qword ptr [rsp + 88], r12
    vmovdqu     ymmword ptr [rsp + 336], ymm10
    vmovdqu     ymmword ptr [rsp + 304], ymm11
    vmovdqu     ymmword ptr [rsp + 272], ymm12
    jmp         .L167
.L168:
    mov         r8, qword ptr [rsp + 24]
    xor         edx, edx
    mov         r14, r10
.L169:
    mov         r10, qword ptr [rsp + 80]
    mov         r12, qword ptr [rsp + 88]
.L170:
    lea         rax, [r15 - 1]
    mov         rcx, r14
    sub         rcx, r12
    cmovb       rcx, rdx
    cmp         rcx, 64
    mov         rdi, -1
    shlx        rcx, rdi, rcx
    cmovae      rcx, rdx
    and         rcx, rax
    and         r15, rcx
    je          .L162
.L167:
    mov         r10, r14
    tzcnt       r14, r15
    add         r14, r12
    mov         rax, r14
    add         rax, rsi
    setb        cl
    cmp         rax, r8
    seta        dl
    or          dl, cl
    je          .L171
    xor         edx, edx
    mov         r14, r10
.L172:
    mov         r10, qword ptr [rsp + 80]
    jmp         .L170
.L171:
    mov         rcx, qword ptr [rsp + 64]
    add         rcx, r14
    cmp         rsi, 17
    jb          .L173
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 32]
.L174:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L175
    add         rcx, 8
    add         rsi, 8
    mov         rdi, qword ptr [rsp + 16]
    add         rdi, rdx
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L174
    mov         r12, r9
    mov         rdi, qword ptr [rsp + 16]
    add         rdi, rdx
    neg         rdx
    jmp         .L176
.L173:
    cmp         rsi, 7
    ja          .L177
    cmp         rsi, 4
    jae         .L178
    cmp         rsi, 2
    jae         .L179
    test        rsi, rsi
    je          .L180
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 32]
    cmp         byte ptr [rdx], cl
    je          .L180
    xor         r8d, r8d
    jmp         .L181
.L175:
    xor         r8, rdi
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    sub         r8, rdx
    and         al, 56
    shrx        rcx, rdi, rax
    jmp         .L182
.L177:
    mov         r12, r9
    xor         edx, edx
    mov         rdi, rsi
    mov         rsi, qword ptr [rsp + 32]
.L176:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L183
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         r9, r12
    mov         rsi, qword ptr [rsp + 16]
    je          .L180
    xor         r8, rcx
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 136]
    jmp         .L184
.L183:
    xor         r9, rsi
    tzcnt       rax, r9
    mov         r8d, eax
    shr         r8d, 3
    add         r8, rdx
    and         al, 56
    shrx        rcx, rsi, rax
    mov         r9, r12
.L182:
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L181
.L178:
    mov         rdx, qword ptr [rsp + 32]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + rsi - 4]
    mov         r12, rsi
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    mov         esi, esi
    cmp         rsi, rdi
    jne         .L185
    add         rcx, r12
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    mov         ecx, ecx
    cmp         rcx, rdx
    mov         rsi, r12
    je          .L180
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 128]
    jmp         .L184
.L179:
    mov         rdx, qword ptr [rsp + 32]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + rsi - 2]
    mov         r12, rsi
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L185
    add         rcx, r12
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         rsi, r12
    jne         .L186
.L180:
    test        bl, bl
    cmove       r9, r14
    mov         rdx, r14
    sub         rdx, r9
    mov         rcx, r9
    sub         rcx, r14
    cmovb       rcx, rdx
    cmp         rcx, 65535
    ja          .L187
    mov         edx, ebx
    and         dl, 63
    movzx       edx, dl
    mov         rdi, qword ptr [rsp + 8]
    mov         word ptr [rdi + 2*rdx + 64], cx
    inc         bl
    cmp         bl, byte ptr [rdi + 200]
    mov         r8, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 88]
    jae         .L188
    mov         r14, rax
    xor         edx, edx
    jmp         .L172
.L185:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 56
    shrx        rcx, rsi, rax
    mov         rsi, r12
    jmp         .L181
.L186:
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 120]
.L184:
    and         al, 56
    shrx        rcx, rcx, rax
.L181:
    lea         rax, [r8 + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rax, 0
    mov         r12, qword ptr [rsp + 8]
    vpaddq      xmm0, xmm0, xmmword ptr [r12 + 24]
    vmovdqu     xmmword ptr [r12 + 24], xmm0
    cmp         r8, 16
    mov         qword ptr [rsp + 112], r8
    jb          .L168
    mov         rbp, r9
    movzx       ecx, cl
    mov         rdi, qword ptr [rsp + 32]
    mov         rdx, r8
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::substring::bad_character::shift::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>]
    add         rax, r14
    mov         rcx, rax
    shl         r14, 4
    add         r14, 4096
    cmp         qword ptr [r12 + 24], r14
    ja          .L109
    mov         rax, qword ptr [rsp + 56]
    mov         r9, rbp
    mov         rbp, rax
    mov         r8, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    xor         edx, edx
    mov         r14, rcx
    vmovdqu     ymm10, ymmword ptr [rsp + 336]
    vmovdqu     ymm11, ymmword ptr [rsp + 304]
    vmovdqu     ymm12, ymmword ptr [rsp + 272]
    jmp         .L169
.L75:
    cmp         rbp, r14
    cmova       r14, rbp
    mov         r10b, 1
    mov         r12, r14
    cmp         r10b, 3
    je          .L64
    jmp         .L63
.L156:
    cmp         rbp, r14
    cmova       r14, rbp
    mov         r10b, 1
    mov         rdx, qword ptr [rsp + 8]
    mov         r12, r14
    cmp         r10b, 3
    je          .L64
    jmp         .L63
.L117:
    mov         r10b, 4
    mov         r12, r14
    cmp         r10b, 3
    je          .L64
    jmp         .L63
.L85:
    mov         rdx, rdi
    xor         r10d, r10d
    mov         r12, r14
    cmp         r10b, 3
    je          .L64
    jmp         .L63
.L109:
    mov         rdx, r12
    mov         r10b, 3
    mov         r9, rbp
    mov         r8, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 16]
    mov         r12, rcx
    cmp         r10b, 3
    je          .L64
    jmp         .L63
.L86:
    dec         bl
.L83:
    cmp         r14, r10
    cmova       r10, r14
    mov         r14, r10
    xor         r10d, r10d
    jmp         .L55
.L127:
    dec         bl
.L125:
    cmp         r14, r11
    cmova       r11, r14
    mov         r14, r11
    xor         r10d, r10d
    jmp         .L55
.L166:
    dec         bl
.L164:
    cmp         r14, r10
    cmova       r10, r14
    mov         r14, r10
    xor         r10d, r10d
    mov         rdx, qword ptr [rsp + 8]
    mov         r12, r14
    cmp         r10b, 3
    je          .L64
    jmp         .L63
.L105:
    xor         r10d, r10d
    mov         r14, rax
    jmp         .L55
.L104:
    mov         r8, qword ptr [rsp + 24]
    jmp         .L83
.L187:
    mov         r8, qword ptr [rsp + 24]
    jmp         .L164
.L188:
    xor         r10d, r10d
    mov         rdx, qword ptr [rsp + 8]
    mov         r12, rax
    cmp         r10b, 3
    je          .L64
    jmp         .L63
.L65:
    cmp         r14, r15
    cmova       r15, r14
    mov         r12, r15
    mov         rax, qword ptr [rsp + 56]
    mov         r9, rbp
    mov         rbp, rax
    mov         r8, qword ptr [rsp + 24]
    jmp         .L1
.L79:
    mov         rax, rbp
    sub         rax, r11
    jmp         .L189
.L160:
    mov         rax, rbp
    sub         rax, rdi
    cmp         rax, r14
    cmova       r14, rax
    mov         r10b, 2
.L68:
    mov         rdx, qword ptr [rsp + 8]
    mov         r12, r14
    cmp         r10b, 3
    je          .L64
.L63:
    mov         r11, rdx
    movzx       eax, r10b
    cmp         eax, 2
    jb          .L190
    jne         .L190
    mov         rbp, qword ptr [rsp + 56]
    mov         r8, qword ptr [rsp + 24]
    jmp         .L45
.L121:
    mov         rax, rbp
    sub         rax, qword ptr [rsp + 40]
.L189:
    cmp         rax, r14
    cmova       r14, rax
    mov         r10b, 2
    mov         r12, r14
    cmp         r10b, 3
    je          .L64
    jmp         .L63
.L29:
    cmp         r13, r15
    cmovbe      r13, r15
.L30:
    mov         rax, qword ptr [rdx + 8]
    xor         ecx, ecx
    sub         rax, qword ptr [rdx]
    cmovb       rax, rcx
    mov         rbp, qword ptr [rsp + 56]
    mov         rdi, rdx
    mov         rdx, rbp
    sub         rdx, r13
    cmovb       rdx, rcx
    sub         rax, rdx
    cmp         bl, 3
    setae       dl
    cmp         bl, byte ptr [rdi + 200]
    sete        cl
    and         cl, dl
.L191:
    movzx       edx, bl
    tzcnt       esi, edx
    shrx        rax, rax, rsi
    xor         esi, esi
    test        cl, cl
    cmovne      rsi, rax
    mov         qword ptr [rdi + 56], rsi
    mov         byte ptr [rdi + 201], 0
    mov         byte ptr [rdi + 202], dl
    mov         qword ptr [rdi + 192], r9
    mov         qword ptr [rdi], r13
    mov         qword ptr [rdi + 8], rbp
    add         rsp, 408
    pop         rbx
    pop         r12
    pop         r13
    pop         r14
    pop         r15
    pop         rbp
    vzeroupper
    ret
.L5:
    mov         r13, r14
    jmp         .L30
.L66:
    cmp         r12, r15
    cmovbe      r12, r15
    movzx       ecx, byte ptr [r13 + 200]
    mov         rbp, qword ptr [rsp + 56]
    mov         rbx, rdx
.L67:
    mov         rax, qword ptr [r13 + 8]
    mov         rdi, r13
    xor         edx, edx
    sub         rax, qword ptr [r13]
    cmovb       rax, rdx
    mov         rsi, rbp
    sub         rsi, r12
    cmovb       rsi, rdx
    sub         rax, rsi
    cmp         bl, 3
    setae       dl
    cmp         bl, cl
    sete        cl
    and         cl, dl
    mov         r13, r12
    jmp         .L191
.L190:
    mov         r13, r12
    mov         rdx, r11
    jmp         .L30

.C1:
    .zero       8
    .quad       1
