# substring of AVX512, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    sub         rsp, 648
    mov         qword ptr [rsp + 56], rcx
    mov         r11, rdx
    mov         qword ptr [rsp + 40], rsi
    mov         rsi, r8
    mov         r15, rdi
    mov         rax, qword ptr [rdi + 128]
    mov         qword ptr [rsp + 24], rax
    mov         r12, qword ptr [rdi + 136]
    lea         rax, [r8 - 64]
    mov         qword ptr [rsp + 128], rax
    lea         rax, [rdx - 8]
    mov         qword ptr [rsp + 168], rax
    lea         rax, [rdx - 4]
    mov         qword ptr [rsp + 160], rax
    lea         rax, [rdx - 2]
    mov         qword ptr [rsp + 152], rax
    lea         rax, [4*rdx + 4096]
    mov         qword ptr [rsp + 312], rax
    lea         rax, [rdx - 1]
    mov         qword ptr [rsp + 304], rax
    xor         ebp, ebp
    mov         qword ptr [rsp + 136], 0
    xor         r14d, r14d
    mov         qword ptr [rsp + 80], rdi
    mov         qword ptr [rsp + 16], r8
    mov         qword ptr [rsp + 64], rdx
    mov         qword ptr [rsp + 96], r12
.L1:
    mov         qword ptr [rsp + 8], r14
    mov         r14, qword ptr [r15 + 144]
    cmp         r14, 255
    jbe         .L2
    movzx       ebx, byte ptr [r15 + 195]
    cmp         ebx, 1
    je          .L3
    cmp         ebx, 2
    jne         .L4
    movzx       eax, byte ptr [r15 + 192]
    cmp         r11, 2
    je          .L5
    cmp         r11, 1
    mov         r9, rbp
    jne         .L6
    mov         r10b, 1
    mov         r8b, 4
    cmp         r11, rax
    ja          .L7
    jmp         .L8
.L2:
    mov         r8, qword ptr [rsp + 24]
    mov         r14, qword ptr [rsp + 8]
    mov         r9, rbp
    xor         r10d, r10d
    mov         rbx, -1
.L9:
    sub         r12, r8
    jbe         .L10
    mov         r13, r14
    cmp         r12, 64
    mov         eax, 64
    cmovae      r12, rax
    mov         qword ptr [rsp + 24], r12
    movzx       eax, word ptr [r15 + 192]
    movzx       r14d, byte ptr [r15 + 194]
    mov         ecx, r14d
    shl         ecx, 16
    or          ecx, eax
    movzx       ebp, byte ptr [r15 + 195]
    movzx       eax, cl
    shr         ecx, 8
    movzx       r12d, cl
    cmp         r11, rax
    seta        cl
    cmp         r11, r12
    seta        dl
    and         dl, cl
    cmp         dl, 1
    mov         qword ptr [rsp + 176], r8
    jne         .L11
    mov         qword ptr [rsp + 32], r9
    lea         rbx, [r8 + rax]
    mov         rcx, qword ptr [rsp + 40]
    movzx       edi, byte ptr [rcx + rax]
    movzx       r15d, byte ptr [rcx + r12]
    cmp         rsi, 63
    ja          .L12
    mov         rdx, rsi
    mov         rsi, qword ptr [rsp + 56]
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    shrx        rbx, rax, rbx
    cmp         bpl, 1
    ja          .L13
    test        rbx, rbx
    jne         .L13
    xor         r15d, r15d
    mov         rsi, qword ptr [rsp + 16]
    mov         r11, qword ptr [rsp + 64]
    mov         r8, qword ptr [rsp + 176]
    jmp         .L14
.L11:
    xor         r15d, r15d
    mov         r14, r13
    jmp         .L15
.L12:
    mov         rax, qword ptr [rsp + 128]
    cmp         rbx, rax
    cmovb       rax, rbx
    mov         rcx, qword ptr [rsp + 56]
    add         rcx, rax
    vpbroadcastb zmm0, edi
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rcx]
#NO_APP
    kmovq       rcx, k1
    sub         ebx, eax
    shrx        rbx, rcx, rbx
    cmp         bpl, 1
    ja          .L16
    test        rbx, rbx
    jne         .L16
    xor         r15d, r15d
    jmp         .L14
.L13:
    mov         byte ptr [rsp + 48], bpl
    mov         rbp, qword ptr [rsp + 176]
    add         r12, rbp
    mov         edi, r15d
    mov         rsi, qword ptr [rsp + 56]
    mov         r15, qword ptr [rsp + 16]
    mov         rdx, r15
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, rbp
    movzx       ebp, byte ptr [rsp + 48]
    mov         rsi, r15
    mov         r11, qword ptr [rsp + 64]
    jmp         .L17
.L16:
    add         r12, r8
    mov         rcx, qword ptr [rsp + 128]
    cmp         r12, rcx
    cmovb       rcx, r12
    mov         rax, qword ptr [rsp + 56]
    add         rax, rcx
    vpbroadcastb zmm0, r15d
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rax]
#NO_APP
    kmovq       rax, k1
    sub         r12, rcx
.L17:
    shrx        r15, rax, r12
    and         r15, rbx
.L14:
    cmp         r11, r14
    mov         r9, qword ptr [rsp + 32]
    mov         r10d, 0
    mov         rbx, -1
    jbe         .L18
    cmp         bpl, 3
    jne         .L18
    test        r15, r15
    je          .L18
    lea         rbx, [r8 + r14]
    mov         rax, qword ptr [rsp + 40]
    movzx       edi, byte ptr [rax + r14]
    cmp         rsi, 64
    jae         .L19
    mov         rsi, qword ptr [rsp + 56]
    mov         rdx, qword ptr [rsp + 16]
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 176]
    mov         r11, qword ptr [rsp + 64]
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L20
.L18:
    mov         r14, r13
    jmp         .L15
.L19:
    mov         rcx, qword ptr [rsp + 128]
    cmp         rbx, rcx
    cmovb       rcx, rbx
    mov         rax, qword ptr [rsp + 56]
    add         rax, rcx
    vpbroadcastb zmm0, edi
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rax]
#NO_APP
    kmovq       rax, k1
    sub         rbx, rcx
.L20:
    mov         r14, r13
    shrx        rax, rax, rbx
    and         r15, rax
    mov         r9, qword ptr [rsp + 32]
    xor         r10d, r10d
    mov         rbx, -1
.L15:
    mov         rax, qword ptr [rsp + 80]
    movzx       ecx, byte ptr [rax + 192]
    movzx       eax, byte ptr [rax + 193]
    cmp         r11, 3
    je          .L21
    cmp         r11, 2
    je          .L22
    cmp         r11, 1
    mov         rax, qword ptr [rsp + 24]
    jne         .L23
    mov         cl, 1
    mov         dword ptr [rsp + 48], ecx
    jmp         .L24
.L22:
    cmp         cl, al
    setne       al
    jmp         .L25
.L21:
    cmp         bpl, 3
    setae       dl
    mov         rsi, qword ptr [rsp + 80]
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
.L25:
    mov         dword ptr [rsp + 48], eax
    mov         rax, qword ptr [rsp + 24]
    jmp         .L24
.L23:
    mov         dword ptr [rsp + 48], 0
.L24:
    neg         al
    and         al, 63
    mov         ecx, 64
    sub         ecx, eax
    mov         r13, r8
    bzhi        r12, r15, rcx
    je          .L26
    mov         r15, qword ptr [rsp + 80]
    jmp         .L27
.L28:
    mov         r9, qword ptr [rsp + 32]
    xor         r10d, r10d
    mov         rbx, -1
.L29:
    lea         rax, [r12 - 1]
    mov         rcx, r13
    sub         rcx, r8
    cmovb       rcx, r10
    cmp         rcx, 64
    shlx        rcx, rbx, rcx
    cmovae      rcx, r10
    and         rcx, rax
    and         r12, rcx
    je          .L30
.L27:
    tzcnt       rbp, r12
    add         rbp, r8
    cmp         byte ptr [rsp + 48], 0
    je          .L31
.L32:
    test        r9b, r9b
    cmove       r14, rbp
    mov         rcx, rbp
    sub         rcx, r14
    mov         rax, r14
    sub         rax, rbp
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L33
    mov         ecx, r9d
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    inc         r9b
    add         rbp, r11
    mov         r13, rbp
    cmp         r9b, byte ptr [r15 + 196]
    jb          .L29
    jmp         .L34
.L31:
    mov         rax, rbp
    add         rax, r11
    setb        cl
    cmp         rax, rsi
    seta        al
    or          al, cl
    jne         .L29
    mov         rax, qword ptr [rsp + 56]
    add         rax, rbp
    cmp         r11, 17
    jb          .L35
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 40]
.L36:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L37
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r11 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L36
    lea         rsi, [r11 + rcx]
    neg         rcx
    jmp         .L38
.L35:
    cmp         r11, 7
    ja          .L39
    cmp         r11, 4
    jae         .L40
    cmp         r11, 2
    jae         .L41
    test        r11, r11
    je          .L32
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 40]
    cmp         byte ptr [rcx], al
    je          .L32
    mov         qword ptr [rsp + 32], r9
    xor         edi, edi
    jmp         .L42
.L37:
    mov         qword ptr [rsp + 32], r9
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
    mov         rdx, qword ptr [rsp + 40]
    mov         rsi, r11
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
    mov         r8, qword ptr [rsp + 176]
    je          .L32
    mov         qword ptr [rsp + 32], r9
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 168]
.L45:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L42
.L44:
    mov         qword ptr [rsp + 32], r9
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
    and         al, 56
    shrx        rax, rdx, rax
    mov         rsi, qword ptr [rsp + 16]
    mov         r8, qword ptr [rsp + 176]
.L42:
    lea         rbx, [rdi + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rbx, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r15 + 152]
    vmovdqu     xmmword ptr [r15 + 152], xmm0
    mov         qword ptr [rsp + 136], rdi
    cmp         rdi, 16
    jb          .L28
    mov         qword ptr [rsp + 8], r14
    cmp         rbx, 1
    mov         r15, rbx
    adc         r15, -1
    mov         r13d, 1
    cmp         r15, r11
    ja          .L46
    movzx       r14d, al
.L47:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L46
    add         rsi, qword ptr [rsp + 40]
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
    mov         r11, qword ptr [rsp + 64]
    cmp         r15, r11
    mov         r8, qword ptr [rsp + 176]
    jbe         .L47
    jmp         .L46
.L40:
    mov         rcx, qword ptr [rsp + 40]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r11 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L49
    add         rax, r11
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         rsi, qword ptr [rsp + 16]
    je          .L32
    mov         qword ptr [rsp + 32], r9
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 160]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L42
.L48:
    bsr         rax, rax
    xor         rax, 63
    add         r13, r15
    add         r13, rax
    add         r13, -64
    mov         r11, qword ptr [rsp + 64]
    mov         r8, qword ptr [rsp + 176]
.L46:
    add         r13, rbp
    shl         rbp, 4
    add         rbp, 4096
    mov         r15, qword ptr [rsp + 80]
    cmp         qword ptr [r15 + 152], rbp
    mov         r14, qword ptr [rsp + 8]
    mov         r9, qword ptr [rsp + 32]
    mov         rsi, qword ptr [rsp + 16]
    mov         r10d, 0
    mov         rbx, -1
    jbe         .L29
    jmp         .L50
.L41:
    mov         rcx, qword ptr [rsp + 40]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r11 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L51
    add         rax, r11
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         rsi, qword ptr [rsp + 16]
    je          .L32
    mov         qword ptr [rsp + 32], r9
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 152]
    jmp         .L45
.L49:
    mov         qword ptr [rsp + 32], r9
    xor         esi, edx
    tzcnt       eax, esi
    mov         edi, eax
    shr         edi, 3
    and         al, 24
    shrx        eax, edx, eax
    jmp         .L43
.L51:
    mov         qword ptr [rsp + 32], r9
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
    and         al, 56
    shrx        rax, rdx, rax
    jmp         .L43
.L26:
    mov         r15, qword ptr [rsp + 80]
.L30:
    mov         rbp, qword ptr [rsp + 24]
    add         rbp, r8
    cmp         rbp, r13
    cmovbe      rbp, r13
    mov         r12, qword ptr [rsp + 96]
    mov         rax, r12
    sub         rax, rbp
    cmovb       rax, r10
    mov         rcx, qword ptr [r15 + 144]
    sub         rcx, rax
    mov         rax, qword ptr [r15 + 160]
    sub         rcx, qword ptr [r15 + 168]
    cmovb       rcx, r10
    shl         rax, 10
    add         rcx, 4096
    mov         r8, rbp
    cmp         rax, rcx
    jbe         .L9
.L52:
    mov         rax, r12
    sub         rax, rbp
    mov         esi, 0
    cmovae      rsi, rax
    movzx       eax, byte ptr [r15 + 193]
    movzx       ecx, byte ptr [r15 + 194]
    movzx       edx, byte ptr [r15 + 195]
    mov         rdi, qword ptr [rsp + 136]
    cmp         rdi, 255
    mov         qword ptr [rsp + 24], rbp
    mov         rbp, r9
    ja          .L53
    cmp         edx, 3
    je          .L54
    cmp         edx, 2
    je          .L55
    jmp         .L53
.L3:
    movzx       eax, byte ptr [r15 + 192]
    mov         r8b, 4
    cmp         r11, rax
    jbe         .L56
    lea         rcx, [r14 + rax]
    cmp         rcx, rax
    mov         r9, rbp
    mov         ebx, 0
    jb          .L8
    cmp         rcx, rsi
    ja          .L8
    movzx       ecx, byte ptr [r15 + 193]
    cmp         r11, rcx
    jbe         .L8
    lea         rdx, [r14 + rcx]
    cmp         rdx, rcx
    jb          .L8
    cmp         rdx, rsi
    ja          .L8
    movzx       ecx, byte ptr [r15 + 194]
    cmp         r11, rcx
    jbe         .L8
    lea         rdx, [r14 + rcx]
    cmp         rdx, rcx
    jb          .L8
    cmp         rdx, rsi
    ja          .L8
    mov         rdi, qword ptr [rsp + 24]
    cmp         rdi, r12
    seta        cl
    cmp         r12, r14
    seta        dl
    or          dl, cl
    jne         .L57
    mov         rcx, qword ptr [rsp + 56]
    lea         r10, [rcx + rax]
    lea         ecx, [r10 + rdi]
    neg         ecx
    and         ecx, 63
    mov         edx, 64
    sub         rdx, rcx
    test        ecx, ecx
    cmove       rdx, rbx
    cmp         rdi, rdx
    cmovb       rdx, rbx
    mov         r13, rdi
    sub         r13, rdx
    mov         rcx, r12
    mov         qword ptr [rsp + 384], r13
    sub         rcx, r13
    jb          .L57
    mov         rdx, qword ptr [rsp + 40]
    movzx       r13d, byte ptr [rdx + rax]
    cmp         rcx, 4096
    mov         qword ptr [rsp + 72], r10
    jb          .L58
    mov         rax, qword ptr [rsp + 384]
    lea         r12, [r10 + rax]
    mov         ecx, r12d
    neg         ecx
    and         ecx, 63
    je          .L59
    mov         qword ptr [rsp + 88], rcx
    movzx       eax, word ptr [r15 + 192]
    movzx       ecx, byte ptr [r15 + 194]
    shl         ecx, 16
    or          ecx, eax
    movzx       eax, cl
    shr         ecx, 8
    movzx       ebx, cl
    cmp         r11, rax
    seta        cl
    cmp         r11, rbx
    seta        dl
    and         dl, cl
    cmp         dl, 1
    mov         dword ptr [rsp + 104], r13d
    jne         .L60
    mov         rcx, qword ptr [rsp + 24]
    lea         r13, [rcx + rax]
    mov         rcx, qword ptr [rsp + 40]
    movzx       edi, byte ptr [rcx + rax]
    movzx       r9d, byte ptr [rcx + rbx]
    cmp         rsi, 63
    ja          .L61
    mov         dword ptr [rsp + 48], r9d
    mov         rdx, rsi
    mov         r15, qword ptr [rsp + 56]
    mov         rsi, r15
    mov         rax, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vzeroupper
    call        rax
    shrx        r13, rax, r13
    test        r13, r13
    je          .L62
    add         rbx, qword ptr [rsp + 24]
    mov         edi, dword ptr [rsp + 48]
    mov         rsi, r15
    mov         r15, qword ptr [rsp + 16]
    mov         rdx, r15
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rsi, r15
    mov         r11, qword ptr [rsp + 64]
    jmp         .L63
.L4:
    movzx       eax, byte ptr [r15 + 192]
    movzx       r10d, byte ptr [r15 + 193]
    cmp         r11, 3
    je          .L64
    cmp         r11, 2
    je          .L65
    cmp         r11, 1
    jne         .L66
    mov         r13b, 1
    mov         r8b, 4
    cmp         r11, rax
    ja          .L67
    jmp         .L56
.L5:
    cmp         al, byte ptr [r15 + 193]
    setne       r10b
    mov         r9, rbp
    mov         r8b, 4
    cmp         r11, rax
    ja          .L7
    jmp         .L8
.L6:
    xor         r10d, r10d
    mov         r8b, 4
    cmp         r11, rax
    jbe         .L8
.L7:
    lea         rcx, [r14 + rax]
    cmp         rcx, rax
    jb          .L8
    cmp         rcx, rsi
    ja          .L8
    movzx       ebx, byte ptr [r15 + 193]
    cmp         r11, rbx
    jbe         .L8
    lea         rcx, [r14 + rbx]
    cmp         rcx, rbx
    jb          .L8
    cmp         rcx, rsi
    ja          .L8
    movzx       ecx, byte ptr [r15 + 194]
    cmp         r11, rcx
    jbe         .L8
    lea         rdx, [r14 + rcx]
    cmp         rdx, rcx
    jb          .L8
    cmp         rdx, rsi
    ja          .L8
    mov         r13, qword ptr [rsp + 24]
    cmp         r13, r12
    seta        cl
    cmp         r12, r14
    seta        dl
    or          dl, cl
    jne         .L68
    mov         rcx, qword ptr [rsp + 56]
    add         rcx, rax
    mov         qword ptr [rsp + 576], rcx
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
    mov         qword ptr [rsp + 144], rdi
    sub         rcx, rdi
    jae         .L69
.L68:
    mov         rdi, r13
    jmp         .L57
.L8:
    mov         rdi, qword ptr [rsp + 24]
.L57:
    mov         r14, qword ptr [rsp + 8]
    jmp         .L70
.L65:
    cmp         al, r10b
    setne       r13b
    mov         r8b, 4
    cmp         r11, rax
    ja          .L67
    jmp         .L56
.L64:
    movzx       ecx, byte ptr [r15 + 194]
    cmp         al, r10b
    setne       dl
    cmp         al, cl
    setne       sil
    and         sil, dl
    cmp         r10b, cl
    setne       r13b
    and         r13b, sil
    mov         rsi, qword ptr [rsp + 16]
    mov         r8b, 4
    cmp         r11, rax
    ja          .L67
    jmp         .L56
.L66:
    xor         r13d, r13d
    mov         r8b, 4
    cmp         r11, rax
    jbe         .L56
.L67:
    lea         rcx, [r14 + rax]
    cmp         rcx, rax
    jb          .L56
    cmp         rcx, rsi
    ja          .L56
    cmp         r11, r10
    jbe         .L56
    lea         rcx, [r14 + r10]
    cmp         rcx, r10
    jb          .L56
    cmp         rcx, rsi
    ja          .L56
    movzx       edx, byte ptr [r15 + 194]
    cmp         r11, rdx
    jbe         .L56
    lea         rcx, [r14 + rdx]
    cmp         rcx, rdx
    jb          .L56
    cmp         rcx, rsi
    ja          .L56
    mov         qword ptr [rsp + 48], rdx
    mov         rdi, qword ptr [rsp + 24]
    cmp         rdi, r12
    seta        cl
    cmp         r12, r14
    seta        dl
    or          dl, cl
    jne         .L71
    mov         rcx, qword ptr [rsp + 56]
    add         rcx, rax
    mov         qword ptr [rsp + 248], rcx
    add         ecx, edi
    neg         ecx
    and         ecx, 63
    mov         edx, 64
    sub         rdx, rcx
    test        ecx, ecx
    mov         ecx, 0
    cmove       rdx, rcx
    cmp         rdi, rdx
    cmovb       rdx, rcx
    mov         r9, rdi
    sub         r9, rdx
    mov         rcx, r12
    mov         qword ptr [rsp + 120], r9
    sub         rcx, r9
    jb          .L71
    mov         rdx, qword ptr [rsp + 40]
    vpbroadcastb zmm0, byte ptr [rdx + r10]
    movzx       eax, byte ptr [rdx + rax]
    mov         dword ptr [rsp + 104], eax
    mov         rax, qword ptr [rsp + 48]
    vpbroadcastb zmm1, byte ptr [rdx + rax]
    vmovdqu64   zmmword ptr [rsp + 384], zmm1
    cmp         rcx, 4096
    vmovdqu64   zmmword ptr [rsp + 512], zmm0
    jb          .L72
    mov         rax, qword ptr [rsp + 248]
    mov         rcx, qword ptr [rsp + 120]
    lea         r12, [rax + rcx]
    mov         eax, r12d
    neg         eax
    and         eax, 63
    je          .L73
    mov         qword ptr [rsp + 448], rax
    movzx       eax, word ptr [r15 + 192]
    movzx       r8d, byte ptr [r15 + 194]
    mov         ecx, r8d
    shl         ecx, 16
    or          ecx, eax
    movzx       eax, cl
    shr         ecx, 8
    movzx       r15d, cl
    cmp         r11, rax
    seta        cl
    cmp         r11, r15
    seta        dl
    and         dl, cl
    cmp         dl, 1
    mov         qword ptr [rsp + 88], r10
    mov         dword ptr [rsp + 116], r13d
    jne         .L74
    mov         rcx, qword ptr [rsp + 24]
    lea         r13, [rcx + rax]
    mov         rcx, qword ptr [rsp + 40]
    movzx       edi, byte ptr [rcx + rax]
    movzx       edx, byte ptr [rcx + r15]
    cmp         rsi, 63
    ja          .L75
    mov         dword ptr [rsp + 32], edx
    mov         qword ptr [rsp + 176], r8
    mov         rdx, rsi
    mov         rsi, qword ptr [rsp + 56]
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    shrx        rax, rax, r13
    cmp         bl, 1
    ja          .L76
    test        rax, rax
    jne         .L76
    xor         r15d, r15d
    mov         rsi, qword ptr [rsp + 16]
    mov         r11, qword ptr [rsp + 64]
    mov         rcx, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vmovdqu64   zmm0, zmmword ptr [rsp + 512]
    mov         r8, qword ptr [rsp + 176]
    jmp         .L77
.L56:
    mov         rdi, qword ptr [rsp + 24]
.L71:
    mov         r14, qword ptr [rsp + 8]
    mov         r9, rbp
.L70:
    mov         rbp, rdi
    cmp         r8b, 3
    jne         .L78
    mov         r13, rbp
.L50:
    mov         rbp, r9
    mov         r12, qword ptr [rsp + 96]
    mov         rax, r12
    sub         rax, r13
    mov         ebx, 0
    cmovae      rbx, rax
    mov         rax, qword ptr [rsp + 312]
    cmp         rax, rbx
    cmovb       rbx, rax
    add         rbx, r13
    mov         rax, qword ptr [rsp + 304]
    add         rax, rbx
    mov         rcx, rax
    sub         rcx, r13
    setb        dl
    cmp         rax, rsi
    seta        al
    or          al, dl
    mov         qword ptr [rsp + 24], r13
    jne         .L1
    mov         rax, qword ptr [rsp + 56]
    lea         rdx, [rax + r13]
    mov         rdi, qword ptr [rsp + 40]
    mov         rsi, r11
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::two_way::find::<atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>]
    cmp         rax, 1
    jne         .L79
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
    ja          .L80
    mov         ecx, esi
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    inc         sil
    mov         r11, qword ptr [rsp + 64]
    add         rdx, r11
    mov         qword ptr [rsp + 24], rdx
    movzx       ecx, byte ptr [r15 + 196]
    mov         rbp, rsi
    cmp         sil, cl
    mov         rsi, qword ptr [rsp + 16]
    jb          .L1
    jmp         .L81
.L78:
    movzx       eax, r8b
    cmp         eax, 4
    je          .L34
    cmp         eax, 2
    jb          .L34
    mov         r12, qword ptr [rsp + 96]
    jmp         .L52
.L69:
    mov         rdx, qword ptr [rsp + 40]
    movzx       eax, byte ptr [rdx + rax]
    vpbroadcastb zmm0, byte ptr [rdx + rbx]
    cmp         rcx, 4096
    vmovdqu64   zmmword ptr [rsp + 320], zmm0
    mov         dword ptr [rsp + 120], r10d
    jb          .L82
    mov         rcx, qword ptr [rsp + 144]
    mov         r13, qword ptr [rsp + 576]
    lea         r12, [rcx + r13]
    mov         edx, r12d
    neg         edx
    and         edx, 63
    mov         qword ptr [rsp + 72], rdx
    je          .L83
    mov         dword ptr [rsp + 104], eax
    movzx       eax, word ptr [r15 + 192]
    movzx       ecx, byte ptr [r15 + 194]
    shl         ecx, 16
    or          ecx, eax
    movzx       eax, cl
    shr         ecx, 8
    movzx       r13d, cl
    cmp         r11, rax
    seta        cl
    cmp         r11, r13
    seta        dl
    and         dl, cl
    cmp         dl, 1
    jne         .L84
    mov         rcx, qword ptr [rsp + 24]
    lea         r15, [rcx + rax]
    mov         rcx, qword ptr [rsp + 40]
    movzx       edi, byte ptr [rcx + rax]
    movzx       r9d, byte ptr [rcx + r13]
    cmp         rsi, 64
    jae         .L85
    mov         rsi, qword ptr [rsp + 56]
    mov         rdx, qword ptr [rsp + 16]
    mov         dword ptr [rsp + 48], r9d
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    shrx        r15, rax, r15
    add         r13, qword ptr [rsp + 24]
    mov         edi, dword ptr [rsp + 48]
    mov         rsi, qword ptr [rsp + 56]
    mov         rdx, qword ptr [rsp + 16]
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r11, qword ptr [rsp + 64]
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L86
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
.L83:
    mov         rdi, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 96]
    jmp         .L87
.L59:
    mov         rdi, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 96]
    jmp         .L88
.L82:
    mov         rdi, qword ptr [rsp + 24]
    mov         rcx, qword ptr [rsp + 144]
    mov         r13, qword ptr [rsp + 576]
    jmp         .L87
.L58:
    mov         rdi, qword ptr [rsp + 24]
    mov         rax, qword ptr [rsp + 384]
    jmp         .L88
.L84:
    xor         eax, eax
    jmp         .L89
.L60:
    xor         eax, eax
    jmp         .L90
.L73:
    mov         rdi, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 96]
    jmp         .L91
.L72:
    mov         rdi, qword ptr [rsp + 24]
.L91:
    xor         ebx, ebx
    mov         rcx, qword ptr [rsp + 120]
    jmp         .L92
.L74:
    xor         r15d, r15d
    jmp         .L93
.L85:
    mov         r8, qword ptr [rsp + 128]
    cmp         r15, r8
    mov         rax, r8
    cmovb       rax, r15
    mov         rdx, qword ptr [rsp + 56]
    lea         rcx, [rdx + rax]
    vpbroadcastb zmm0, edi
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rcx]
#NO_APP
    kmovq       rcx, k1
    sub         r15d, eax
    shrx        r15, rcx, r15
    add         r13, qword ptr [rsp + 24]
    cmp         r13, r8
    mov         rcx, r8
    cmovb       rcx, r13
    lea         rax, [rdx + rcx]
    vpbroadcastb zmm0, r9d
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rax]
#NO_APP
    kmovq       rax, k1
    sub         r13, rcx
.L86:
    shrx        rax, rax, r13
    and         rax, r15
    mov         r15, qword ptr [rsp + 80]
    vmovdqu64   zmm0, zmmword ptr [rsp + 320]
.L89:
    cmp         r11, 2
    mov         r9, rbp
    je          .L94
    cmp         r11, 1
    mov         rbp, qword ptr [rsp + 24]
    jne         .L95
    mov         cl, 1
    mov         dword ptr [rsp + 48], ecx
    jmp         .L96
.L94:
    movzx       ecx, byte ptr [r15 + 192]
    cmp         cl, byte ptr [r15 + 193]
    setne       cl
    mov         dword ptr [rsp + 48], ecx
    mov         rbp, qword ptr [rsp + 24]
    jmp         .L96
.L95:
    mov         dword ptr [rsp + 48], 0
.L96:
    and         r12b, 63
    mov         ecx, 64
    sub         ecx, r12d
    mov         r10, rbp
    bzhi        r12, rax, rcx
    jne         .L97
.L98:
    mov         rax, qword ptr [rsp + 72]
    add         rbp, rax
    mov         rdi, r10
    cmp         rbp, r10
    cmova       rdi, rbp
    mov         rcx, qword ptr [rsp + 144]
    add         rcx, rax
    mov         r12, qword ptr [rsp + 96]
    mov         r8b, 4
    mov         r13, qword ptr [rsp + 576]
    mov         eax, dword ptr [rsp + 104]
.L87:
    mov         r10, r12
    sub         r10, rcx
    jb          .L57
    add         rbx, qword ptr [rsp + 56]
    vpbroadcastb zmm1, eax
    lea         rax, [rcx + r13]
    mov         qword ptr [rsp + 48], rax
    add         rcx, rbx
    lea         rax, [r14 + r13]
    add         rax, -256
    mov         qword ptr [rsp + 24], rax
    lea         rax, [rbx + r14]
    add         rax, -256
    mov         qword ptr [rsp + 384], rax
    mov         rdx, r10
    xor         ebp, ebp
.L99:
    mov         r14, qword ptr [rsp + 8]
    jmp         .L100
.L101:
    test        rdx, rdx
    je          .L102
.L103:
    xor         r10d, r10d
    mov         rcx, r13
    xor         edx, edx
    mov         qword ptr [rsp + 48], r13
    mov         r13, qword ptr [rsp + 24]
    mov         rax, qword ptr [rsp + 384]
.L104:
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [r13]
#NO_APP
#APP
    vpcmpeqb    k1 {k1}, zmm0, zmmword ptr [rax]
#NO_APP
#APP
    vpcmpeqb    k2, zmm1, zmmword ptr [r13 + 64]
#NO_APP
#APP
    vpcmpeqb    k2 {k2}, zmm0, zmmword ptr [rax + 64]
#NO_APP
#APP
    vpcmpeqb    k3, zmm1, zmmword ptr [r13 + 128]
#NO_APP
#APP
    vpcmpeqb    k3 {k3}, zmm0, zmmword ptr [rax + 128]
#NO_APP
#APP
    vpcmpeqb    k4, zmm1, zmmword ptr [r13 + 192]
#NO_APP
#APP
    vpcmpeqb    k4 {k4}, zmm0, zmmword ptr [rax + 192]
#NO_APP
    korq        k0, k2, k1
    korq        k0, k0, k3
    kortestq    k0, k4
    jne         .L105
.L100:
    mov         r13, qword ptr [rsp + 48]
    cmp         rdx, 256
    jb          .L101
    cmp         r10, 256
    jb          .L103
    mov         rax, rcx
    add         rdx, -256
    lea         rbx, [r13 + 256]
    add         r10, -256
    add         rcx, 256
    cmp         rdx, 3328
    mov         qword ptr [rsp + 48], rbx
    jb          .L104
#APP
    prefetcht0  byte ptr [rbx + 3072]
    prefetcht0  byte ptr [rbx + 3136]
    prefetcht0  byte ptr [rbx + 3200]
    prefetcht0  byte ptr [rbx + 3264]
#NO_APP
    jmp         .L104
.L105:
    mov         qword ptr [rsp + 176], rdx
    mov         qword ptr [rsp + 72], r10
    mov         r10, rdi
    mov         qword ptr [rsp + 144], rcx
    kmovq       rax, k1
    kmovq       rcx, k2
    kmovq       rdx, k3
    kmovq       rsi, k4
    mov         qword ptr [rsp + 256], rax
    mov         qword ptr [rsp + 264], rcx
    xor         edi, edi
    test        rcx, rcx
    setne       dil
    mov         qword ptr [rsp + 272], rdx
    xor         ecx, ecx
    test        rdx, rdx
    setne       cl
    mov         qword ptr [rsp + 280], rsi
    xor         r14d, r14d
    test        rsi, rsi
    setne       r14b
    xor         edx, edx
    test        rax, rax
    setne       dl
    lea         rax, [rdx + 2*rdi]
    lea         rax, [rax + 4*rcx]
    shl         r14d, 3
    or          r14, rax
    je          .L106
    sub         r13, qword ptr [rsp + 576]
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r10
    mov         r10, qword ptr [rsp + 72]
    mov         rdx, qword ptr [rsp + 176]
    jmp         .L107
.L106:
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r10
    mov         r10, qword ptr [rsp + 72]
    mov         rdx, qword ptr [rsp + 176]
.L108:
    mov         rax, qword ptr [r15 + 144]
    sub         rax, rdx
    sub         rax, qword ptr [r15 + 168]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [r15 + 160]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         rcx, qword ptr [rsp + 144]
    jbe         .L99
    jmp         .L109
.L110:
    mov         rdx, qword ptr [rsp + 176]
.L111:
    mov         r14, qword ptr [rsp + 512]
    blsr        r14, r14
    je          .L108
.L107:
    mov         qword ptr [rsp + 512], r14
    tzcnt       rax, r14
    mov         ebx, eax
    shl         ebx, 6
    add         rbx, r13
    mov         rcx, rdi
    mov         qword ptr [rsp + 104], rbx
    sub         rcx, rbx
    mov         r8, -1
    cmovb       rcx, rbp
    cmp         rcx, 64
    shlx        r14, r8, rcx
    cmovae      r14, rbp
    and         r14, qword ptr [rsp + 8*rax + 256]
    je          .L111
    cmp         byte ptr [rsp + 120], 0
    je          .L112
    tzcnt       rbx, r14
    mov         r8, qword ptr [rsp + 104]
    add         rbx, r8
    test        r9b, r9b
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
    inc         r9b
.L114:
    lea         edx, [r9 - 1]
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    mov         rdi, rbx
    add         rdi, r11
    cmp         r9b, al
    jae         .L115
    lea         rcx, [r14 - 1]
    mov         rdx, rdi
    sub         rdx, r8
    mov         ebp, 0
    cmovb       rdx, rbp
    cmp         rdx, 64
    mov         rbx, -1
    shlx        rdx, rbx, rdx
    cmovae      rdx, rbp
    and         rdx, rcx
    and         r14, rdx
    je          .L110
    tzcnt       rbx, r14
    add         rbx, r8
    test        r9b, r9b
    mov         rcx, qword ptr [rsp + 8]
    cmove       rcx, rbx
    mov         rdx, rbx
    sub         rdx, rcx
    mov         qword ptr [rsp + 8], rcx
    sub         rcx, rbx
    cmovb       rcx, rdx
    inc         r9b
    cmp         rcx, 65535
    jbe         .L114
    jmp         .L116
.L112:
    mov         r8, qword ptr [rsp + 104]
    vmovdqu64   zmmword ptr [rsp + 448], zmm1
    jmp         .L117
.L118:
    mov         r12, qword ptr [rsp + 96]
    mov         r9, qword ptr [rsp + 32]
    xor         ebp, ebp
    mov         rbx, -1
    vmovdqu64   zmm0, zmmword ptr [rsp + 320]
.L119:
    lea         rax, [r14 - 1]
    mov         rcx, rdi
    mov         r8, qword ptr [rsp + 104]
    sub         rcx, r8
    cmovb       rcx, rbp
    cmp         rcx, 64
    shlx        rcx, rbx, rcx
    cmovae      rcx, rbp
    and         rcx, rax
    and         r14, rcx
    je          .L111
.L117:
    mov         qword ptr [rsp + 32], r9
    tzcnt       rbx, r14
    add         rbx, r8
    mov         rax, rbx
    add         rax, r11
    setb        cl
    cmp         rax, rsi
    seta        dl
    or          dl, cl
    je          .L120
    mov         r9, qword ptr [rsp + 32]
.L121:
    xor         ebp, ebp
    mov         rbx, -1
    mov         rdx, qword ptr [rsp + 176]
    jmp         .L119
.L120:
    mov         rcx, qword ptr [rsp + 56]
    add         rcx, rbx
    cmp         r11, 17
    jb          .L122
    mov         r10, rdi
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 40]
.L123:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L124
    add         rcx, 8
    add         rsi, 8
    lea         rdi, [r11 + rdx]
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L123
    lea         rdi, [r11 + rdx]
    neg         rdx
    jmp         .L125
.L122:
    cmp         r11, 7
    ja          .L126
    cmp         r11, 4
    jae         .L127
    cmp         r11, 2
    jae         .L128
    test        r11, r11
    je          .L129
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 40]
    cmp         byte ptr [rdx], cl
    je          .L129
    xor         r8d, r8d
    jmp         .L130
.L124:
    xor         r8, rdi
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    sub         r8, rdx
    and         al, 56
    shrx        rcx, rdi, rax
    jmp         .L131
.L126:
    mov         r10, rdi
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 40]
    mov         rdi, r11
.L125:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L132
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r10
    mov         r10, qword ptr [rsp + 72]
    je          .L129
    xor         r8, rcx
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 168]
.L133:
    and         al, 56
    shrx        rcx, rcx, rax
    jmp         .L130
.L132:
    xor         r9, rsi
    tzcnt       rax, r9
    mov         r8d, eax
    shr         r8d, 3
    add         r8, rdx
    and         al, 56
    shrx        rcx, rsi, rax
.L131:
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r10
    mov         r10, qword ptr [rsp + 72]
.L130:
    lea         rbp, [r8 + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rbp, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r15 + 152]
    vmovdqu     xmmword ptr [r15 + 152], xmm0
    mov         qword ptr [rsp + 136], r8
    cmp         r8, 16
    mov         rdx, qword ptr [rsp + 176]
    jb          .L118
    cmp         rbp, 1
    mov         r15, rbp
    adc         r15, -1
    mov         edi, 1
    cmp         r15, r11
    ja          .L134
    movzx       eax, cl
    mov         dword ptr [rsp + 88], eax
.L135:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L134
    mov         r12, rdi
    add         rsi, qword ptr [rsp + 40]
    mov         edi, dword ptr [rsp + 88]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L136
    mov         rdi, r12
    add         rdi, r15
    mov         rax, rbp
    sub         rax, rdi
    mov         r15d, 0
    cmovae      r15, rax
    mov         r11, qword ptr [rsp + 64]
    cmp         r15, r11
    vmovdqu64   zmm1, zmmword ptr [rsp + 448]
    mov         r10, qword ptr [rsp + 72]
    mov         rdx, qword ptr [rsp + 176]
    jbe         .L135
    jmp         .L134
.L127:
    mov         r9, rdi
    mov         rdx, qword ptr [rsp + 40]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + r11 - 4]
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    cmp         esi, edi
    jne         .L137
    add         rcx, r11
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    cmp         ecx, edx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r9
    je          .L129
    xor         edx, ecx
    tzcnt       eax, edx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 160]
    and         al, 24
    shrx        ecx, ecx, eax
    jmp         .L130
.L136:
    bsr         rax, rax
    xor         rax, 63
    mov         rdi, r12
    add         rdi, r15
    add         rdi, rax
    add         rdi, -64
    mov         r11, qword ptr [rsp + 64]
    vmovdqu64   zmm1, zmmword ptr [rsp + 448]
    mov         r10, qword ptr [rsp + 72]
    mov         rdx, qword ptr [rsp + 176]
.L134:
    add         rdi, rbx
    shl         rbx, 4
    add         rbx, 4096
    mov         r15, qword ptr [rsp + 80]
    cmp         qword ptr [r15 + 152], rbx
    vmovdqu64   zmm0, zmmword ptr [rsp + 320]
    ja          .L138
    mov         r12, qword ptr [rsp + 96]
    mov         r9, qword ptr [rsp + 32]
    mov         rsi, qword ptr [rsp + 16]
    xor         ebp, ebp
    mov         rbx, -1
    jmp         .L119
.L128:
    mov         r9, rdi
    mov         rdx, qword ptr [rsp + 40]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + r11 - 2]
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L139
    add         rcx, r11
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r9
    jne         .L140
.L129:
    mov         r9, qword ptr [rsp + 32]
    test        r9b, r9b
    mov         rcx, qword ptr [rsp + 8]
    cmove       rcx, rbx
    mov         rdx, rbx
    sub         rdx, rcx
    mov         qword ptr [rsp + 8], rcx
    sub         rcx, rbx
    cmovb       rcx, rdx
    cmp         rcx, 65535
    ja          .L141
    mov         edx, r9d
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    inc         r9b
    cmp         r9b, byte ptr [r15 + 196]
    jae         .L142
    mov         rdi, rax
    jmp         .L121
.L137:
    xor         edi, esi
    tzcnt       eax, edi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 24
    shrx        ecx, esi, eax
    jmp         .L143
.L139:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 56
    shrx        rcx, rsi, rax
.L143:
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r9
    jmp         .L130
.L140:
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 152]
    jmp         .L133
.L144:
    mov         r9, qword ptr [rsp + 32]
    mov         rsi, qword ptr [rsp + 16]
    mov         rbp, qword ptr [rsp + 24]
    vmovdqu64   zmm0, zmmword ptr [rsp + 320]
.L145:
    mov         rdi, r10
.L146:
    lea         rax, [r12 - 1]
    mov         r10, rdi
    mov         rcx, rdi
    sub         rcx, rbp
    mov         edx, 0
    cmovb       rcx, rdx
    cmp         rcx, 64
    mov         rdi, -1
    shlx        rcx, rdi, rcx
    cmovae      rcx, rdx
    and         rcx, rax
    and         r12, rcx
    je          .L98
.L97:
    tzcnt       r13, r12
    add         r13, rbp
    cmp         byte ptr [rsp + 48], 0
    je          .L147
.L148:
    test        r9b, r9b
    mov         rax, qword ptr [rsp + 8]
    cmove       rax, r13
    mov         rcx, r13
    sub         rcx, rax
    mov         qword ptr [rsp + 8], rax
    sub         rax, r13
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L149
    mov         ecx, r9d
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    inc         r9b
    add         r13, r11
    cmp         r9b, byte ptr [r15 + 196]
    jae         .L150
    mov         rdi, r13
    jmp         .L146
.L147:
    mov         rax, r13
    add         rax, r11
    setb        cl
    cmp         rax, rsi
    seta        al
    or          al, cl
    jne         .L145
    mov         rax, qword ptr [rsp + 56]
    add         rax, r13
    cmp         r11, 17
    jb          .L151
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 40]
.L152:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L153
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r11 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L152
    lea         rsi, [r11 + rcx]
    neg         rcx
    jmp         .L154
.L151:
    cmp         r11, 7
    ja          .L155
    cmp         r11, 4
    jae         .L156
    cmp         r11, 2
    jae         .L157
    test        r11, r11
    je          .L148
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 40]
    cmp         byte ptr [rcx], al
    je          .L148
    mov         qword ptr [rsp + 32], r9
    xor         edi, edi
    jmp         .L158
.L153:
    mov         qword ptr [rsp + 32], r9
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edi, eax
    shr         edi, 3
    sub         rdi, rcx
    and         al, 56
    shrx        rax, rsi, rax
    jmp         .L158
.L155:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 40]
    mov         rsi, r11
.L154:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L159
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         rsi, qword ptr [rsp + 16]
    je          .L148
    mov         qword ptr [rsp + 32], r9
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 168]
.L160:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L158
.L159:
    mov         qword ptr [rsp + 32], r9
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
.L161:
    and         al, 56
    shrx        rax, rdx, rax
.L158:
    lea         rcx, [rdi + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rcx, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r15 + 152]
    vmovdqu     xmmword ptr [r15 + 152], xmm0
    mov         qword ptr [rsp + 136], rdi
    cmp         rdi, 16
    jb          .L144
    cmp         rcx, 1
    mov         r15, rcx
    adc         r15, -1
    mov         edi, 1
    cmp         r15, r11
    ja          .L162
    movzx       eax, al
    mov         dword ptr [rsp + 384], eax
    mov         qword ptr [rsp + 176], r13
.L163:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L162
    mov         r13, rbx
    mov         rbx, r12
    mov         r12, rcx
    mov         rbp, rdi
    add         rsi, qword ptr [rsp + 40]
    mov         edi, dword ptr [rsp + 384]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L164
    mov         rdi, rbp
    add         rdi, r15
    mov         rcx, r12
    mov         rax, r12
    sub         rax, rdi
    mov         r15d, 0
    cmovae      r15, rax
    mov         r11, qword ptr [rsp + 64]
    cmp         r15, r11
    mov         r12, rbx
    mov         rbx, r13
    mov         r13, qword ptr [rsp + 176]
    jbe         .L163
    jmp         .L162
.L156:
    mov         rcx, qword ptr [rsp + 40]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r11 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L165
    add         rax, r11
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         rsi, qword ptr [rsp + 16]
    je          .L148
    mov         qword ptr [rsp + 32], r9
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 160]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L158
.L164:
    bsr         rax, rax
    xor         rax, 63
    mov         rdi, rbp
    add         rdi, r15
    add         rdi, rax
    add         rdi, -64
    mov         r11, qword ptr [rsp + 64]
    mov         r12, rbx
    mov         rbx, r13
    mov         r13, qword ptr [rsp + 176]
.L162:
    add         rdi, r13
    shl         r13, 4
    add         r13, 4096
    mov         r15, qword ptr [rsp + 80]
    cmp         qword ptr [r15 + 152], r13
    mov         rbp, qword ptr [rsp + 24]
    vmovdqu64   zmm0, zmmword ptr [rsp + 320]
    ja          .L138
    mov         r9, qword ptr [rsp + 32]
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L146
.L157:
    mov         rcx, qword ptr [rsp + 40]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r11 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L166
    add         rax, r11
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         rsi, qword ptr [rsp + 16]
    je          .L148
    mov         qword ptr [rsp + 32], r9
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 152]
    jmp         .L160
.L165:
    mov         qword ptr [rsp + 32], r9
    xor         esi, edx
    tzcnt       eax, esi
    mov         edi, eax
    shr         edi, 3
    and         al, 24
    shrx        eax, edx, eax
    jmp         .L158
.L166:
    mov         qword ptr [rsp + 32], r9
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
    jmp         .L161
.L61:
    mov         r8, qword ptr [rsp + 128]
    cmp         r13, r8
    mov         rax, r8
    cmovb       rax, r13
    mov         rdx, qword ptr [rsp + 56]
    lea         rcx, [rdx + rax]
    vpbroadcastb zmm0, edi
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rcx]
#NO_APP
    kmovq       rcx, k1
    sub         r13d, eax
    shrx        r13, rcx, r13
    test        r13, r13
    je          .L167
    add         rbx, qword ptr [rsp + 24]
    cmp         rbx, r8
    mov         rcx, r8
    cmovb       rcx, rbx
    lea         rax, [rdx + rcx]
    vpbroadcastb zmm0, r9d
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rax]
#NO_APP
    kmovq       rax, k1
    sub         rbx, rcx
.L63:
    shrx        rax, rax, rbx
    and         rax, r13
    jmp         .L168
.L75:
    mov         rax, qword ptr [rsp + 128]
    cmp         r13, rax
    cmovb       rax, r13
    mov         rcx, qword ptr [rsp + 56]
    add         rcx, rax
    vpbroadcastb zmm0, edi
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rcx]
#NO_APP
    kmovq       rcx, k1
    sub         r13d, eax
    shrx        rdi, rcx, r13
    cmp         bl, 1
    ja          .L169
    test        rdi, rdi
    jne         .L169
    xor         r15d, r15d
    mov         rcx, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    jmp         .L170
.L149:
    mov         rdi, r10
    cmp         r13, r10
    cmova       rdi, r13
    jmp         .L115
.L150:
    mov         rdi, r13
    jmp         .L115
.L76:
    add         r15, qword ptr [rsp + 24]
    mov         qword ptr [rsp + 72], rax
    mov         edi, dword ptr [rsp + 32]
    mov         rsi, qword ptr [rsp + 56]
    mov         r13, qword ptr [rsp + 16]
    mov         rdx, r13
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rdi, qword ptr [rsp + 72]
    mov         rsi, r13
    mov         rcx, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r11, qword ptr [rsp + 64]
    mov         r8, qword ptr [rsp + 176]
    jmp         .L171
.L169:
    add         r15, qword ptr [rsp + 24]
    mov         rcx, qword ptr [rsp + 128]
    cmp         r15, rcx
    cmovb       rcx, r15
    mov         rax, qword ptr [rsp + 56]
    add         rax, rcx
    vpbroadcastb zmm0, edx
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rax]
#NO_APP
    kmovq       rax, k1
    sub         r15, rcx
    mov         rcx, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
.L171:
    shrx        r15, rax, r15
    and         r15, rdi
.L170:
    vmovdqu64   zmm0, zmmword ptr [rsp + 512]
.L77:
    cmp         r11, r8
    jbe         .L93
    cmp         bl, 3
    jne         .L93
    test        r15, r15
    je          .L93
    mov         rax, qword ptr [rsp + 24]
    lea         rdx, [rax + r8]
    mov         rax, qword ptr [rsp + 40]
    movzx       edi, byte ptr [rax + r8]
    cmp         rsi, 64
    jae         .L172
    mov         rsi, qword ptr [rsp + 56]
    mov         qword ptr [rsp + 176], rdx
    mov         rdx, qword ptr [rsp + 16]
    vzeroupper
    call        rcx
    mov         rdx, qword ptr [rsp + 176]
    mov         r11, qword ptr [rsp + 64]
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L173
.L116:
    dec         r9b
.L113:
    mov         qword ptr [rsp + 32], r9
    jmp         .L141
.L62:
    xor         eax, eax
    mov         r15, qword ptr [rsp + 80]
    mov         rsi, qword ptr [rsp + 16]
    mov         r11, qword ptr [rsp + 64]
    jmp         .L90
.L167:
    xor         eax, eax
.L168:
    mov         r15, qword ptr [rsp + 80]
.L90:
    cmp         r11, 2
    mov         ebx, 0
    je          .L174
    cmp         r11, 1
    jne         .L175
    mov         cl, 1
    jmp         .L176
.L174:
    movzx       ecx, byte ptr [r15 + 192]
    cmp         cl, byte ptr [r15 + 193]
    setne       cl
.L176:
    mov         dword ptr [rsp + 48], ecx
    jmp         .L177
.L175:
    mov         dword ptr [rsp + 48], 0
.L177:
    and         r12b, 63
    mov         ecx, 64
    sub         ecx, r12d
    bzhi        r13, rax, rcx
    je          .L178
    mov         rdi, qword ptr [rsp + 24]
    mov         r10, rdi
    jmp         .L179
.L180:
    mov         rsi, qword ptr [rsp + 16]
    xor         ebx, ebx
.L181:
    mov         rdi, r10
.L182:
    lea         rax, [r13 - 1]
    mov         r10, rdi
    mov         rcx, rdi
    mov         rdi, qword ptr [rsp + 24]
    sub         rcx, rdi
    cmovb       rcx, rbx
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rbx
    and         rcx, rax
    and         r13, rcx
    je          .L183
.L179:
    tzcnt       rdx, r13
    add         rdx, rdi
    cmp         byte ptr [rsp + 48], 0
    je          .L184
.L185:
    mov         r9, rbp
    test        r9b, r9b
    mov         rax, qword ptr [rsp + 8]
    cmove       rax, rdx
    mov         rcx, rdx
    sub         rcx, rax
    mov         qword ptr [rsp + 8], rax
    sub         rax, rdx
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L186
    mov         ecx, r9d
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    inc         r9b
    add         rdx, r11
    mov         rbp, r9
    cmp         r9b, byte ptr [r15 + 196]
    jae         .L187
    mov         rdi, rdx
    jmp         .L182
.L184:
    mov         rax, rdx
    add         rax, r11
    setb        cl
    cmp         rax, rsi
    seta        al
    or          al, cl
    jne         .L181
    mov         rax, qword ptr [rsp + 56]
    add         rax, rdx
    cmp         r11, 17
    mov         qword ptr [rsp + 32], rdx
    jb          .L188
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 40]
.L189:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L190
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r11 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L189
    lea         rsi, [r11 + rcx]
    neg         rcx
    jmp         .L191
.L188:
    cmp         r11, 7
    ja          .L192
    cmp         r11, 4
    jae         .L193
    cmp         r11, 2
    jae         .L194
    test        r11, r11
    je          .L185
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 40]
    cmp         byte ptr [rcx], al
    je          .L185
    xor         edi, edi
    jmp         .L195
.L190:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edi, eax
    shr         edi, 3
    sub         rdi, rcx
    and         al, 56
    shrx        rax, rsi, rax
    jmp         .L195
.L192:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 40]
    mov         rsi, r11
.L191:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L196
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         rsi, qword ptr [rsp + 16]
    mov         rdx, qword ptr [rsp + 32]
    je          .L185
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 168]
.L197:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L195
.L196:
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
.L198:
    and         al, 56
    shrx        rax, rdx, rax
.L195:
    lea         rdx, [rdi + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rdx, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r15 + 152]
    vmovdqu     xmmword ptr [r15 + 152], xmm0
    mov         qword ptr [rsp + 136], rdi
    cmp         rdi, 16
    jb          .L180
    cmp         rdx, 1
    mov         r15, rdx
    adc         r15, -1
    mov         edi, 1
    cmp         r15, r11
    ja          .L199
    movzx       eax, al
    mov         dword ptr [rsp + 176], eax
.L200:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L199
    mov         r12, rdx
    mov         rbx, rdi
    add         rsi, qword ptr [rsp + 40]
    mov         edi, dword ptr [rsp + 176]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L201
    mov         rdi, rbx
    add         rdi, r15
    mov         rdx, r12
    mov         rax, r12
    sub         rax, rdi
    mov         r15d, 0
    cmovae      r15, rax
    mov         r11, qword ptr [rsp + 64]
    cmp         r15, r11
    jbe         .L200
    jmp         .L199
.L193:
    mov         rcx, qword ptr [rsp + 40]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r11 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L202
    add         rax, r11
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdx, qword ptr [rsp + 32]
    je          .L185
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 160]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L195
.L201:
    bsr         rax, rax
    xor         rax, 63
    mov         rdi, rbx
    add         rdi, r15
    add         rdi, rax
    add         rdi, -64
    mov         r11, qword ptr [rsp + 64]
.L199:
    mov         rax, qword ptr [rsp + 32]
    add         rdi, rax
    shl         rax, 4
    add         rax, 4096
    mov         r15, qword ptr [rsp + 80]
    cmp         qword ptr [r15 + 152], rax
    mov         ebx, 0
    ja          .L203
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L182
.L194:
    mov         rcx, qword ptr [rsp + 40]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r11 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L204
    add         rax, r11
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdx, qword ptr [rsp + 32]
    je          .L185
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 152]
    jmp         .L197
.L202:
    xor         esi, edx
    tzcnt       eax, esi
    mov         edi, eax
    shr         edi, 3
    and         al, 24
    shrx        eax, edx, eax
    jmp         .L195
.L204:
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
    jmp         .L198
.L178:
    mov         rdi, qword ptr [rsp + 24]
    mov         r10, rdi
.L183:
    mov         rcx, qword ptr [rsp + 88]
    add         rdi, rcx
    cmp         rdi, r10
    cmova       r10, rdi
    mov         rdi, r10
    mov         rax, qword ptr [rsp + 384]
    add         rax, rcx
    mov         r12, qword ptr [rsp + 96]
    mov         r9, rbp
    mov         r8b, 4
    mov         r10, qword ptr [rsp + 72]
    mov         r13d, dword ptr [rsp + 104]
.L88:
    mov         rdx, r12
    sub         rdx, rax
    jb          .L57
    vpbroadcastb zmm1, r13d
    add         rax, r10
    lea         rcx, [r10 + r14]
    add         rcx, -256
    mov         r10, qword ptr [rsp + 56]
.L205:
    mov         r14, qword ptr [rsp + 8]
    jmp         .L206
.L207:
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [r13]
#NO_APP
#APP
    vpcmpeqb    k2, zmm1, zmmword ptr [r13 + 64]
#NO_APP
#APP
    vpcmpeqb    k3, zmm1, zmmword ptr [r13 + 128]
#NO_APP
#APP
    vpcmpeqb    k4, zmm1, zmmword ptr [r13 + 192]
#NO_APP
    korq        k0, k2, k1
    korq        k0, k0, k3
    kortestq    k0, k4
    jne         .L208
.L206:
    mov         r13, rax
    cmp         rdx, 256
    jae         .L209
    test        rdx, rdx
    je          .L102
    xor         edx, edx
    mov         rax, r13
    mov         r13, rcx
    jmp         .L207
.L209:
    add         rdx, -256
    lea         rax, [r13 + 256]
    cmp         rdx, 3328
    jb          .L207
#APP
    prefetcht0  byte ptr [rax + 3072]
    prefetcht0  byte ptr [rax + 3136]
    prefetcht0  byte ptr [rax + 3200]
    prefetcht0  byte ptr [rax + 3264]
#NO_APP
    jmp         .L207
.L208:
    mov         qword ptr [rsp + 448], rcx
    mov         qword ptr [rsp + 88], rdx
    mov         r8, rdi
    mov         qword ptr [rsp + 384], rax
    kmovq       rax, k1
    kmovq       rcx, k2
    kmovq       rdx, k3
    kmovq       rsi, k4
    mov         qword ptr [rsp + 256], rax
    mov         qword ptr [rsp + 264], rcx
    xor         edi, edi
    test        rcx, rcx
    setne       dil
    mov         qword ptr [rsp + 272], rdx
    xor         ecx, ecx
    test        rdx, rdx
    setne       cl
    mov         qword ptr [rsp + 280], rsi
    xor         r14d, r14d
    test        rsi, rsi
    setne       r14b
    xor         edx, edx
    test        rax, rax
    setne       dl
    lea         rax, [rdx + 2*rdi]
    lea         rax, [rax + 4*rcx]
    shl         r14d, 3
    or          r14, rax
    je          .L210
    sub         r13, qword ptr [rsp + 72]
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r8
    jmp         .L211
.L210:
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r8
.L212:
    mov         rax, qword ptr [r15 + 144]
    mov         rdx, qword ptr [rsp + 88]
    sub         rax, rdx
    sub         rax, qword ptr [r15 + 168]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [r15 + 160]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         rax, qword ptr [rsp + 384]
    mov         rcx, qword ptr [rsp + 448]
    jbe         .L205
    jmp         .L109
.L213:
    mov         rdi, r8
.L214:
    mov         r14, qword ptr [rsp + 104]
    blsr        r14, r14
    je          .L212
.L211:
    mov         qword ptr [rsp + 104], r14
    tzcnt       rax, r14
    mov         ebp, eax
    shl         ebp, 6
    add         rbp, r13
    mov         rcx, rdi
    sub         rcx, rbp
    cmovb       rcx, rbx
    cmp         rcx, 64
    mov         rdx, -1
    shlx        r14, rdx, rcx
    cmovae      r14, rbx
    and         r14, qword ptr [rsp + 8*rax + 256]
    je          .L214
    cmp         r11, 1
    jne         .L215
    tzcnt       rbx, r14
    add         rbx, rbp
    test        r9b, r9b
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
    inc         r9b
.L216:
    lea         edx, [r9 - 1]
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    mov         rdi, rbx
    inc         rdi
    cmp         r9b, al
    jae         .L115
    lea         rcx, [r14 - 1]
    mov         r8, rdi
    mov         rdx, rdi
    sub         rdx, rbp
    mov         ebx, 0
    cmovb       rdx, rbx
    cmp         rdx, 64
    mov         rdi, -1
    shlx        rdx, rdi, rdx
    cmovae      rdx, rbx
    and         rdx, rcx
    and         r14, rdx
    je          .L213
    tzcnt       rbx, r14
    add         rbx, rbp
    test        r9b, r9b
    mov         rcx, qword ptr [rsp + 8]
    cmove       rcx, rbx
    mov         rdx, rbx
    sub         rdx, rcx
    mov         qword ptr [rsp + 8], rcx
    sub         rcx, rbx
    cmovb       rcx, rdx
    inc         r9b
    cmp         rcx, 65535
    jbe         .L216
    jmp         .L217
.L215:
    mov         qword ptr [rsp + 24], rbp
    vmovdqu64   zmmword ptr [rsp + 176], zmm1
    jmp         .L218
.L219:
    mov         r12, qword ptr [rsp + 96]
.L220:
    mov         r9, qword ptr [rsp + 32]
.L221:
    xor         ebx, ebx
.L222:
    lea         rax, [r14 - 1]
    mov         rcx, rdi
    sub         rcx, rbp
    cmovb       rcx, rbx
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rbx
    and         rcx, rax
    and         r14, rcx
    je          .L214
.L218:
    mov         qword ptr [rsp + 32], r9
    tzcnt       rbx, r14
    add         rbx, rbp
    mov         rax, rbx
    add         rax, r11
    setb        cl
    cmp         rax, rsi
    seta        dl
    or          dl, cl
    jne         .L220
    lea         rcx, [r10 + rbx]
    cmp         r11, 17
    jb          .L223
    mov         rbp, rdi
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 40]
.L224:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L225
    add         rcx, 8
    add         rsi, 8
    lea         rdi, [r11 + rdx]
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L224
    lea         rdi, [r11 + rdx]
    neg         rdx
    jmp         .L226
.L223:
    cmp         r11, 7
    ja          .L227
    cmp         r11, 4
    jae         .L228
    cmp         r11, 2
    jae         .L229
    test        r11, r11
    je          .L230
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 40]
    cmp         byte ptr [rdx], cl
    je          .L230
    xor         r8d, r8d
    jmp         .L231
.L225:
    xor         r8, rdi
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    sub         r8, rdx
    and         al, 56
    shrx        rcx, rdi, rax
    jmp         .L232
.L227:
    mov         rbp, rdi
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 40]
    mov         rdi, r11
.L226:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L233
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, rbp
    mov         rbp, qword ptr [rsp + 24]
    je          .L230
    xor         r8, rcx
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 168]
.L234:
    and         al, 56
    shrx        rcx, rcx, rax
    jmp         .L231
.L233:
    xor         r9, rsi
    tzcnt       rax, r9
    mov         r8d, eax
    shr         r8d, 3
    add         r8, rdx
    and         al, 56
    shrx        rcx, rsi, rax
.L232:
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, rbp
    mov         rbp, qword ptr [rsp + 24]
.L231:
    lea         rdx, [r8 + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rdx, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r15 + 152]
    vmovdqu     xmmword ptr [r15 + 152], xmm0
    mov         qword ptr [rsp + 136], r8
    cmp         r8, 16
    jb          .L219
    cmp         rdx, 1
    mov         r15, rdx
    adc         r15, -1
    mov         edi, 1
    cmp         r15, r11
    ja          .L235
    movzx       eax, cl
    mov         dword ptr [rsp + 48], eax
.L236:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L235
    mov         rbp, rdx
    mov         r12, rdi
    add         rsi, qword ptr [rsp + 40]
    mov         edi, dword ptr [rsp + 48]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L237
    mov         rdi, r12
    add         rdi, r15
    mov         rdx, rbp
    mov         rax, rbp
    sub         rax, rdi
    mov         r15d, 0
    cmovae      r15, rax
    mov         r11, qword ptr [rsp + 64]
    cmp         r15, r11
    vmovdqu64   zmm1, zmmword ptr [rsp + 176]
    jbe         .L236
    jmp         .L235
.L228:
    mov         r9, rdi
    mov         rdx, qword ptr [rsp + 40]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + r11 - 4]
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    cmp         esi, edi
    jne         .L238
    add         rcx, r11
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    cmp         ecx, edx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r9
    je          .L230
    xor         edx, ecx
    tzcnt       eax, edx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 160]
    and         al, 24
    shrx        ecx, ecx, eax
    jmp         .L231
.L237:
    bsr         rax, rax
    xor         rax, 63
    mov         rdi, r12
    add         rdi, r15
    add         rdi, rax
    add         rdi, -64
    mov         r11, qword ptr [rsp + 64]
    vmovdqu64   zmm1, zmmword ptr [rsp + 176]
.L235:
    add         rdi, rbx
    shl         rbx, 4
    add         rbx, 4096
    mov         r15, qword ptr [rsp + 80]
    cmp         qword ptr [r15 + 152], rbx
    ja          .L138
    mov         r12, qword ptr [rsp + 96]
    mov         r9, qword ptr [rsp + 32]
    mov         rsi, qword ptr [rsp + 16]
    mov         r10, qword ptr [rsp + 56]
    xor         ebx, ebx
    mov         rbp, qword ptr [rsp + 24]
    jmp         .L222
.L229:
    mov         r9, rdi
    mov         rdx, qword ptr [rsp + 40]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + r11 - 2]
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L239
    add         rcx, r11
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r9
    jne         .L240
.L230:
    mov         r9, qword ptr [rsp + 32]
    test        r9b, r9b
    mov         rcx, qword ptr [rsp + 8]
    cmove       rcx, rbx
    mov         rdx, rbx
    sub         rdx, rcx
    mov         qword ptr [rsp + 8], rcx
    sub         rcx, rbx
    cmovb       rcx, rdx
    cmp         rcx, 65535
    ja          .L141
    mov         edx, r9d
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    inc         r9b
    cmp         r9b, byte ptr [r15 + 196]
    jae         .L142
    mov         rdi, rax
    jmp         .L221
.L238:
    xor         edi, esi
    tzcnt       eax, edi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 24
    shrx        ecx, esi, eax
    jmp         .L241
.L239:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 56
    shrx        rcx, rsi, rax
.L241:
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r9
    jmp         .L231
.L240:
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 152]
    jmp         .L234
.L102:
    cmp         r12, rdi
    cmova       rdi, r12
    mov         r8b, 1
    jmp         .L70
.L172:
    mov         rcx, qword ptr [rsp + 128]
    cmp         rdx, rcx
    cmovb       rcx, rdx
    mov         rax, qword ptr [rsp + 56]
    add         rax, rcx
    vpbroadcastb zmm0, edi
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rax]
#NO_APP
    kmovq       rax, k1
    sub         rdx, rcx
.L173:
    shrx        rax, rax, rdx
    and         r15, rax
    vmovdqu64   zmm0, zmmword ptr [rsp + 512]
.L93:
    mov         rax, qword ptr [rsp + 80]
    movzx       ecx, byte ptr [rax + 192]
    movzx       eax, byte ptr [rax + 193]
    cmp         r11, 3
    je          .L242
    cmp         r11, 2
    je          .L243
    cmp         r11, 1
    mov         ebx, 0
    jne         .L244
    mov         al, 1
    mov         dword ptr [rsp + 176], eax
    jmp         .L245
.L243:
    cmp         cl, al
    setne       al
    jmp         .L246
.L242:
    cmp         bl, 3
    setae       dl
    mov         rsi, qword ptr [rsp + 80]
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
.L246:
    mov         dword ptr [rsp + 176], eax
    xor         ebx, ebx
    jmp         .L245
.L244:
    mov         dword ptr [rsp + 176], 0
.L245:
    and         r12b, 63
    mov         eax, 64
    sub         eax, r12d
    bzhi        r13, r15, rax
    je          .L247
    mov         rdi, qword ptr [rsp + 24]
    mov         r10, rdi
    mov         r15, qword ptr [rsp + 80]
    jmp         .L248
.L249:
    mov         rsi, qword ptr [rsp + 16]
    xor         ebx, ebx
    vmovdqu64   zmm0, zmmword ptr [rsp + 512]
.L250:
    mov         rdi, r10
.L251:
    lea         rax, [r13 - 1]
    mov         r10, rdi
    mov         rcx, rdi
    mov         rdi, qword ptr [rsp + 24]
    sub         rcx, rdi
    cmovb       rcx, rbx
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rbx
    and         rcx, rax
    and         r13, rcx
    je          .L252
.L248:
    tzcnt       rdx, r13
    add         rdx, rdi
    cmp         byte ptr [rsp + 176], 0
    je          .L253
.L254:
    mov         r9, rbp
    test        r9b, r9b
    mov         rax, qword ptr [rsp + 8]
    cmove       rax, rdx
    mov         rcx, rdx
    sub         rcx, rax
    mov         qword ptr [rsp + 8], rax
    sub         rax, rdx
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L186
    mov         ecx, r9d
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    inc         r9b
    add         rdx, r11
    mov         rbp, r9
    cmp         r9b, byte ptr [r15 + 196]
    jae         .L187
    mov         rdi, rdx
    jmp         .L251
.L253:
    mov         rax, rdx
    add         rax, r11
    setb        cl
    cmp         rax, rsi
    seta        al
    or          al, cl
    jne         .L250
    mov         rax, qword ptr [rsp + 56]
    add         rax, rdx
    cmp         r11, 17
    mov         qword ptr [rsp + 72], rdx
    jb          .L255
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 40]
.L256:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L257
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r11 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L256
    lea         rsi, [r11 + rcx]
    neg         rcx
    jmp         .L258
.L255:
    cmp         r11, 7
    ja          .L259
    cmp         r11, 4
    jae         .L260
    cmp         r11, 2
    jae         .L261
    test        r11, r11
    je          .L254
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 40]
    cmp         byte ptr [rcx], al
    je          .L254
    xor         edi, edi
    jmp         .L262
.L257:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edi, eax
    shr         edi, 3
    sub         rdi, rcx
    and         al, 56
    shrx        rax, rsi, rax
    jmp         .L262
.L259:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 40]
    mov         rsi, r11
.L258:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L263
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         rsi, qword ptr [rsp + 16]
    mov         rdx, qword ptr [rsp + 72]
    je          .L254
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 168]
.L264:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L262
.L263:
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
.L265:
    and         al, 56
    shrx        rax, rdx, rax
.L262:
    lea         rdx, [rdi + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rdx, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r15 + 152]
    vmovdqu     xmmword ptr [r15 + 152], xmm0
    mov         qword ptr [rsp + 136], rdi
    cmp         rdi, 16
    jb          .L249
    cmp         rdx, 1
    mov         r15, rdx
    adc         r15, -1
    mov         edi, 1
    cmp         r15, r11
    ja          .L266
    movzx       eax, al
    mov         dword ptr [rsp + 32], eax
.L267:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L266
    mov         r12, rdx
    mov         rbx, rdi
    add         rsi, qword ptr [rsp + 40]
    mov         edi, dword ptr [rsp + 32]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L268
    mov         rdi, rbx
    add         rdi, r15
    mov         rdx, r12
    mov         rax, r12
    sub         rax, rdi
    mov         r15d, 0
    cmovae      r15, rax
    mov         r11, qword ptr [rsp + 64]
    cmp         r15, r11
    jbe         .L267
    jmp         .L266
.L260:
    mov         rcx, qword ptr [rsp + 40]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r11 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L269
    add         rax, r11
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdx, qword ptr [rsp + 72]
    je          .L254
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 160]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L262
.L268:
    bsr         rax, rax
    xor         rax, 63
    mov         rdi, rbx
    add         rdi, r15
    add         rdi, rax
    add         rdi, -64
    mov         r11, qword ptr [rsp + 64]
.L266:
    mov         rax, qword ptr [rsp + 72]
    add         rdi, rax
    shl         rax, 4
    add         rax, 4096
    mov         r15, qword ptr [rsp + 80]
    cmp         qword ptr [r15 + 152], rax
    vmovdqu64   zmm0, zmmword ptr [rsp + 512]
    ja          .L203
    mov         rsi, qword ptr [rsp + 16]
    xor         ebx, ebx
    jmp         .L251
.L261:
    mov         rcx, qword ptr [rsp + 40]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r11 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L270
    add         rax, r11
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdx, qword ptr [rsp + 72]
    je          .L254
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 152]
    jmp         .L264
.L269:
    xor         esi, edx
    tzcnt       eax, esi
    mov         edi, eax
    shr         edi, 3
    and         al, 24
    shrx        eax, edx, eax
    jmp         .L262
.L270:
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
    jmp         .L265
.L247:
    mov         rdi, qword ptr [rsp + 24]
    mov         r10, rdi
    mov         r15, qword ptr [rsp + 80]
.L252:
    mov         rax, qword ptr [rsp + 448]
    add         rdi, rax
    cmp         rdi, r10
    cmova       r10, rdi
    mov         rdi, r10
    mov         rcx, qword ptr [rsp + 120]
    add         rcx, rax
    mov         r12, qword ptr [rsp + 96]
    mov         r8b, 4
    mov         r13d, dword ptr [rsp + 116]
    mov         r10, qword ptr [rsp + 88]
.L92:
    mov         rdx, r12
    sub         rdx, rcx
    mov         r9, rbp
    jb          .L57
    mov         rax, qword ptr [rsp + 56]
    add         r10, rax
    mov         r8, qword ptr [rsp + 48]
    add         r8, rax
    mov         eax, dword ptr [rsp + 104]
    vpbroadcastb zmm2, eax
    mov         rax, qword ptr [rsp + 248]
    lea         rbp, [rax + rcx]
    mov         qword ptr [rsp + 320], rbp
    lea         rbp, [r10 + rcx]
    mov         qword ptr [rsp + 88], rbp
    add         rcx, r8
    add         rax, r14
    add         rax, -256
    mov         qword ptr [rsp + 24], rax
    lea         rax, [r10 + r14 - 256]
    mov         r10, qword ptr [rsp + 320]
    mov         qword ptr [rsp + 72], rax
    lea         rax, [r8 + r14 - 256]
    mov         r8, qword ptr [rsp + 88]
    mov         qword ptr [rsp + 104], rax
    mov         qword ptr [rsp + 48], rdx
    mov         qword ptr [rsp + 176], rdx
    mov         rbp, rcx
    jmp         .L271
.L272:
    mov         rsi, r10
    lea         r10, [r14 + 256]
    mov         rdx, r8
    add         rdx, -256
    lea         r8, [rcx + 256]
    add         rbp, -256
    mov         qword ptr [rsp + 48], rbp
    add         rsi, -256
    mov         qword ptr [rsp + 176], rsi
    lea         rbp, [rax + 256]
.L273:
    mov         rsi, qword ptr [rsp + 16]
.L274:
#APP
    vpcmpeqb    k1, zmm2, zmmword ptr [r14]
#NO_APP
#APP
    vpcmpeqb    k1 {k1}, zmm0, zmmword ptr [rcx]
#NO_APP
    vmovdqu64   zmm1, zmmword ptr [rsp + 384]
#APP
    vpcmpeqb    k1 {k1}, zmm1, zmmword ptr [rax]
#NO_APP
#APP
    vpcmpeqb    k2, zmm2, zmmword ptr [r14 + 64]
#NO_APP
#APP
    vpcmpeqb    k2 {k2}, zmm0, zmmword ptr [rcx + 64]
#NO_APP
#APP
    vpcmpeqb    k2 {k2}, zmm1, zmmword ptr [rax + 64]
#NO_APP
#APP
    vpcmpeqb    k3, zmm2, zmmword ptr [r14 + 128]
#NO_APP
#APP
    vpcmpeqb    k3 {k3}, zmm0, zmmword ptr [rcx + 128]
#NO_APP
#APP
    vpcmpeqb    k3 {k3}, zmm1, zmmword ptr [rax + 128]
#NO_APP
#APP
    vpcmpeqb    k4, zmm2, zmmword ptr [r14 + 192]
#NO_APP
#APP
    vpcmpeqb    k4 {k4}, zmm0, zmmword ptr [rcx + 192]
#NO_APP
#APP
    vpcmpeqb    k4 {k4}, zmm1, zmmword ptr [rax + 192]
#NO_APP
    korq        k0, k2, k1
    korq        k0, k0, k3
    kortestq    k0, k4
    jne         .L275
.L271:
    mov         r14, r10
    cmp         rdx, 256
    jae         .L276
    test        rdx, rdx
    je          .L277
    mov         r10, r14
    xor         edx, edx
    mov         r8, r14
    mov         qword ptr [rsp + 48], 0
    mov         rbp, r14
    mov         qword ptr [rsp + 176], 0
    mov         r14, qword ptr [rsp + 24]
    mov         rcx, qword ptr [rsp + 72]
    mov         rax, qword ptr [rsp + 104]
    jmp         .L274
.L276:
    mov         rax, rbp
    mov         rcx, r8
    mov         r8, rdx
    mov         rbp, qword ptr [rsp + 48]
    cmp         rbp, 256
    setb        dl
    mov         r10, qword ptr [rsp + 176]
    cmp         r10, 256
    setb        sil
    or          sil, dl
    je          .L272
    mov         r10, r14
    xor         edx, edx
    mov         r8, r14
    mov         qword ptr [rsp + 48], 0
    mov         rbp, r14
    mov         qword ptr [rsp + 176], 0
    mov         r14, qword ptr [rsp + 24]
    mov         rcx, qword ptr [rsp + 72]
    mov         rax, qword ptr [rsp + 104]
    jmp         .L273
.L275:
    mov         qword ptr [rsp + 88], r8
    mov         qword ptr [rsp + 288], rdx
    mov         r8, rdi
    mov         dword ptr [rsp + 116], r13d
    kmovq       rax, k1
    kmovq       rcx, k2
    kmovq       rdx, k3
    kmovq       rsi, k4
    mov         qword ptr [rsp + 256], rax
    mov         qword ptr [rsp + 264], rcx
    xor         edi, edi
    test        rcx, rcx
    setne       dil
    mov         qword ptr [rsp + 272], rdx
    xor         ecx, ecx
    test        rdx, rdx
    setne       cl
    mov         qword ptr [rsp + 280], rsi
    xor         r13d, r13d
    test        rsi, rsi
    setne       r13b
    xor         edx, edx
    test        rax, rax
    setne       dl
    lea         rax, [rdx + 2*rdi]
    lea         rax, [rax + 4*rcx]
    shl         r13d, 3
    or          r13, rax
    je          .L278
    sub         r14, qword ptr [rsp + 248]
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r8
    mov         qword ptr [rsp + 320], r10
    mov         r8, qword ptr [rsp + 88]
    mov         qword ptr [rsp + 120], rbp
    jmp         .L279
.L278:
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r8
    mov         r8, qword ptr [rsp + 88]
.L280:
    mov         rax, qword ptr [r15 + 144]
    mov         rdx, qword ptr [rsp + 288]
    sub         rax, rdx
    sub         rax, qword ptr [r15 + 168]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [r15 + 160]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         r13d, dword ptr [rsp + 116]
    jbe         .L271
    jmp         .L109
.L281:
    mov         rdi, r8
    mov         r8, qword ptr [rsp + 88]
.L282:
    mov         r13, qword ptr [rsp + 296]
    blsr        r13, r13
    mov         rbp, qword ptr [rsp + 120]
    je          .L280
.L279:
    mov         qword ptr [rsp + 296], r13
    tzcnt       rax, r13
    mov         edx, eax
    shl         edx, 6
    add         rdx, r14
    mov         rcx, rdi
    mov         qword ptr [rsp + 448], rdx
    sub         rcx, rdx
    cmovb       rcx, rbx
    cmp         rcx, 64
    mov         rdx, -1
    shlx        r13, rdx, rcx
    cmovae      r13, rbx
    and         r13, qword ptr [rsp + 8*rax + 256]
    je          .L282
    cmp         byte ptr [rsp + 116], 0
    je          .L283
    tzcnt       rbx, r13
    add         rbx, qword ptr [rsp + 448]
    test        r9b, r9b
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
    mov         byte ptr [rsp + 32], al
    inc         r9b
.L284:
    lea         edx, [r9 - 1]
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    mov         rdi, rbx
    add         rdi, r11
    cmp         r9b, byte ptr [rsp + 32]
    jae         .L115
    lea         rcx, [r13 - 1]
    mov         r8, rdi
    mov         rdx, rdi
    mov         rax, qword ptr [rsp + 448]
    sub         rdx, rax
    mov         ebx, 0
    cmovb       rdx, rbx
    cmp         rdx, 64
    mov         rdi, -1
    shlx        rdx, rdi, rdx
    cmovae      rdx, rbx
    and         rdx, rcx
    and         r13, rdx
    je          .L281
    tzcnt       rbx, r13
    add         rbx, rax
    test        r9b, r9b
    mov         rcx, qword ptr [rsp + 8]
    cmove       rcx, rbx
    mov         rdx, rbx
    sub         rdx, rcx
    mov         qword ptr [rsp + 8], rcx
    sub         rcx, rbx
    cmovb       rcx, rdx
    inc         r9b
    cmp         rcx, 65535
    jbe         .L284
    jmp         .L217
.L283:
    mov         rax, qword ptr [rsp + 448]
    vmovdqu64   zmmword ptr [rsp + 576], zmm2
    jmp         .L285
.L286:
    mov         r9, qword ptr [rsp + 32]
.L287:
    xor         ebx, ebx
.L288:
    lea         rbp, [r13 - 1]
    mov         rcx, rdi
    mov         rax, qword ptr [rsp + 448]
    sub         rcx, rax
    cmovb       rcx, rbx
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rbx
    and         rcx, rbp
    and         r13, rcx
    je          .L282
.L285:
    mov         qword ptr [rsp + 32], r9
    tzcnt       rbx, r13
    add         rbx, rax
    mov         rax, rbx
    add         rax, r11
    setb        cl
    cmp         rax, rsi
    seta        dl
    or          dl, cl
    jne         .L286
    mov         rcx, qword ptr [rsp + 56]
    add         rcx, rbx
    cmp         r11, 17
    jb          .L289
    mov         r10, rdi
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 40]
.L290:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L291
    add         rcx, 8
    add         rsi, 8
    lea         rdi, [r11 + rdx]
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L290
    lea         rdi, [r11 + rdx]
    neg         rdx
    jmp         .L292
.L289:
    cmp         r11, 7
    ja          .L293
    cmp         r11, 4
    jae         .L294
    cmp         r11, 2
    jae         .L295
    test        r11, r11
    je          .L296
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 40]
    cmp         byte ptr [rdx], cl
    je          .L296
    xor         r8d, r8d
    jmp         .L297
.L291:
    xor         r8, rdi
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    sub         r8, rdx
    and         al, 56
    shrx        rcx, rdi, rax
    jmp         .L298
.L293:
    mov         r10, rdi
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 40]
    mov         rdi, r11
.L292:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L299
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r10
    mov         r10, qword ptr [rsp + 320]
    je          .L296
    xor         r8, rcx
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 168]
.L300:
    and         al, 56
    shrx        rcx, rcx, rax
    jmp         .L297
.L299:
    xor         r9, rsi
    tzcnt       rax, r9
    mov         r8d, eax
    shr         r8d, 3
    add         r8, rdx
    and         al, 56
    shrx        rcx, rsi, rax
.L298:
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r10
    mov         r10, qword ptr [rsp + 320]
.L297:
    lea         rdx, [r8 + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rdx, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r15 + 152]
    vmovdqu     xmmword ptr [r15 + 152], xmm0
    mov         qword ptr [rsp + 136], r8
    cmp         r8, 16
    jae         .L301
    mov         r12, qword ptr [rsp + 96]
    mov         r9, qword ptr [rsp + 32]
    xor         ebx, ebx
    vmovdqu64   zmm0, zmmword ptr [rsp + 512]
    jmp         .L302
.L301:
    cmp         rdx, 1
    mov         r15, rdx
    adc         r15, -1
    mov         edi, 1
    cmp         r15, r11
    mov         r8, qword ptr [rsp + 88]
    ja          .L303
    movzx       eax, cl
    mov         dword ptr [rsp + 144], eax
.L304:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L303
    mov         rbp, rdx
    mov         r12, rdi
    add         rsi, qword ptr [rsp + 40]
    mov         edi, dword ptr [rsp + 144]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L305
    mov         rdi, r12
    add         rdi, r15
    mov         rdx, rbp
    mov         rax, rbp
    sub         rax, rdi
    mov         r15d, 0
    cmovae      r15, rax
    mov         r11, qword ptr [rsp + 64]
    cmp         r15, r11
    vmovdqu64   zmm2, zmmword ptr [rsp + 576]
    mov         r10, qword ptr [rsp + 320]
    mov         r8, qword ptr [rsp + 88]
    jbe         .L304
    jmp         .L303
.L294:
    mov         r9, rdi
    mov         rdx, qword ptr [rsp + 40]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + r11 - 4]
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    cmp         esi, edi
    jne         .L306
    add         rcx, r11
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    cmp         ecx, edx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r9
    je          .L296
    xor         edx, ecx
    tzcnt       eax, edx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 160]
    and         al, 24
    shrx        ecx, ecx, eax
    jmp         .L297
.L305:
    bsr         rax, rax
    xor         rax, 63
    mov         rdi, r12
    add         rdi, r15
    add         rdi, rax
    add         rdi, -64
    mov         r11, qword ptr [rsp + 64]
    vmovdqu64   zmm2, zmmword ptr [rsp + 576]
    mov         r10, qword ptr [rsp + 320]
    mov         r8, qword ptr [rsp + 88]
.L303:
    add         rdi, rbx
    shl         rbx, 4
    add         rbx, 4096
    mov         r15, qword ptr [rsp + 80]
    cmp         qword ptr [r15 + 152], rbx
    vmovdqu64   zmm0, zmmword ptr [rsp + 512]
    ja          .L138
    mov         r12, qword ptr [rsp + 96]
    mov         r9, qword ptr [rsp + 32]
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L287
.L295:
    mov         r9, rdi
    mov         rdx, qword ptr [rsp + 40]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + r11 - 2]
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L307
    add         rcx, r11
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r9
    jne         .L308
.L296:
    mov         r9, qword ptr [rsp + 32]
    test        r9b, r9b
    mov         rcx, qword ptr [rsp + 8]
    cmove       rcx, rbx
    mov         rdx, rbx
    sub         rdx, rcx
    mov         qword ptr [rsp + 8], rcx
    sub         rcx, rbx
    cmovb       rcx, rdx
    cmp         rcx, 65535
    ja          .L141
    mov         edx, r9d
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    inc         r9b
    cmp         r9b, byte ptr [r15 + 196]
    jae         .L142
    mov         rdi, rax
    xor         ebx, ebx
.L302:
    mov         r8, qword ptr [rsp + 88]
    jmp         .L288
.L306:
    xor         edi, esi
    tzcnt       eax, edi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 24
    shrx        ecx, esi, eax
    jmp         .L309
.L307:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 56
    shrx        rcx, rsi, rax
.L309:
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r9
    jmp         .L297
.L308:
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 152]
    jmp         .L300
.L277:
    cmp         r12, rdi
    cmova       rdi, r12
    mov         r8b, 1
    jmp         .L57
.L186:
    mov         rdi, r10
    cmp         rdx, r10
    cmova       rdi, rdx
.L115:
    xor         r8d, r8d
    jmp         .L57
.L187:
    mov         rdi, rdx
    xor         r8d, r8d
    jmp         .L71
.L217:
    dec         r9b
    mov         qword ptr [rsp + 32], r9
    mov         rdi, r8
.L141:
    cmp         rbx, rdi
    cmova       rdi, rbx
    xor         r8d, r8d
    mov         r14, qword ptr [rsp + 8]
    mov         r9, qword ptr [rsp + 32]
    jmp         .L70
.L138:
    mov         r8b, 3
    mov         r14, qword ptr [rsp + 8]
    mov         r9, qword ptr [rsp + 32]
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L70
.L142:
    xor         r8d, r8d
    mov         rdi, rax
    jmp         .L57
.L203:
    mov         r8b, 3
    mov         r14, qword ptr [rsp + 8]
    mov         r9, rbp
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L70
.L109:
    mov         rax, r12
    sub         rax, rdx
    cmp         rax, rdi
    cmova       rdi, rax
    mov         r8b, 2
    jmp         .L57
.L79:
    cmp         rbx, r13
    cmova       r13, rbx
    mov         qword ptr [rsp + 24], r13
    mov         rsi, qword ptr [rsp + 16]
    mov         r11, qword ptr [rsp + 64]
    jmp         .L1
.L33:
    cmp         rbp, r13
    cmovbe      rbp, r13
.L34:
    mov         rax, qword ptr [r15 + 136]
    xor         ecx, ecx
    sub         rax, qword ptr [r15 + 128]
    cmovb       rax, rcx
    mov         r12, qword ptr [rsp + 96]
    mov         rdx, r12
    sub         rdx, rbp
    cmovb       rdx, rcx
    sub         rax, rdx
    cmp         r9b, 3
    setae       dl
    cmp         r9b, byte ptr [r15 + 196]
    sete        cl
    and         cl, dl
.L310:
    movzx       edx, r9b
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
    add         rsp, 648
    pop         rbx
    pop         r12
    pop         r13
    pop         r14
    pop         r15
    pop         rbp
    vzeroupper
    ret
.L10:
    mov         rbp, r8
    jmp         .L34
.L80:
    cmp         rdx, r13
    cmovbe      rdx, r13
    mov         qword ptr [rsp + 24], rdx
    movzx       ecx, byte ptr [r15 + 196]
.L81:
    mov         rax, qword ptr [r15 + 136]
    xor         edx, edx
    sub         rax, qword ptr [r15 + 128]
    cmovb       rax, rdx
    mov         rsi, r12
    mov         rdi, qword ptr [rsp + 24]
    sub         rsi, rdi
    cmovb       rsi, rdx
    sub         rax, rsi
    mov         r9, rbp
    cmp         r9b, 3
    setae       dl
    cmp         r9b, cl
    sete        cl
    and         cl, dl
    mov         rbp, rdi
    jmp         .L310

.C1:
    .zero       8
    .quad       1
