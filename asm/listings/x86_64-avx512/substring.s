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
    jmp         .L43
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
    jmp         .L45
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
    jmp         .L42
.L40:
    mov         rcx, qword ptr [rsp + 40]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r11 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    mov         edx, edx
    cmp         rdx, rsi
    jne         .L46
    add         rax, r11
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    mov         eax, eax
    cmp         rax, rcx
    mov         rsi, qword ptr [rsp + 16]
    je          .L32
    mov         qword ptr [rsp + 32], r9
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 160]
    jmp         .L45
.L41:
    mov         rcx, qword ptr [rsp + 40]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r11 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L46
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
.L45:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L42
.L46:
    mov         qword ptr [rsp + 32], r9
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
    mov         qword ptr [rsp + 136], rdi
    cmp         rdi, 16
    jb          .L28
    mov         qword ptr [rsp + 8], r14
    cmp         rbx, 1
    mov         r15, rbx
    adc         r15, -1
    mov         r13d, 1
    cmp         r15, r11
    ja          .L47
    movzx       r14d, al
.L48:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L47
    add         rsi, qword ptr [rsp + 40]
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
    mov         r11, qword ptr [rsp + 64]
    cmp         r15, r11
    mov         r8, qword ptr [rsp + 176]
    jbe         .L48
    jmp         .L47
.L49:
    bsr         rax, rax
    xor         rax, 63
    add         r13, r15
    add         r13, rax
    add         r13, -64
    mov         r11, qword ptr [rsp + 64]
    mov         r8, qword ptr [rsp + 176]
.L47:
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
.L51:
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
    ja          .L52
    cmp         edx, 3
    je          .L53
    cmp         edx, 2
    je          .L54
    jmp         .L52
.L3:
    movzx       eax, byte ptr [r15 + 192]
    mov         r8b, 4
    cmp         r11, rax
    jbe         .L55
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
    jne         .L56
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
    jb          .L56
    mov         rdx, qword ptr [rsp + 40]
    movzx       r13d, byte ptr [rdx + rax]
    cmp         rcx, 4096
    mov         qword ptr [rsp + 72], r10
    jb          .L57
    mov         rax, qword ptr [rsp + 384]
    lea         r12, [r10 + rax]
    mov         ecx, r12d
    neg         ecx
    and         ecx, 63
    je          .L58
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
    jne         .L59
    mov         rcx, qword ptr [rsp + 24]
    lea         r13, [rcx + rax]
    mov         rcx, qword ptr [rsp + 40]
    movzx       edi, byte ptr [rcx + rax]
    movzx       r9d, byte ptr [rcx + rbx]
    cmp         rsi, 63
    ja          .L60
    mov         dword ptr [rsp + 48], r9d
    mov         rdx, rsi
    mov         r15, qword ptr [rsp + 56]
    mov         rsi, r15
    mov         rax, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vzeroupper
    call        rax
    shrx        r13, rax, r13
    test        r13, r13
    je          .L61
    add         rbx, qword ptr [rsp + 24]
    mov         edi, dword ptr [rsp + 48]
    mov         rsi, r15
    mov         r15, qword ptr [rsp + 16]
    mov         rdx, r15
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rsi, r15
    mov         r11, qword ptr [rsp + 64]
    jmp         .L62
.L4:
    movzx       eax, byte ptr [r15 + 192]
    movzx       r10d, byte ptr [r15 + 193]
    cmp         r11, 3
    je          .L63
    cmp         r11, 2
    je          .L64
    cmp         r11, 1
    jne         .L65
    mov         r13b, 1
    mov         r8b, 4
    cmp         r11, rax
    ja          .L66
    jmp         .L55
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
    jne         .L67
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
    jae         .L68
.L67:
    mov         rdi, r13
    jmp         .L56
.L8:
    mov         rdi, qword ptr [rsp + 24]
.L56:
    mov         r14, qword ptr [rsp + 8]
    jmp         .L69
.L64:
    cmp         al, r10b
    setne       r13b
    mov         r8b, 4
    cmp         r11, rax
    ja          .L66
    jmp         .L55
.L63:
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
    ja          .L66
    jmp         .L55
.L65:
    xor         r13d, r13d
    mov         r8b, 4
    cmp         r11, rax
    jbe         .L55
.L66:
    lea         rcx, [r14 + rax]
    cmp         rcx, rax
    jb          .L55
    cmp         rcx, rsi
    ja          .L55
    cmp         r11, r10
    jbe         .L55
    lea         rcx, [r14 + r10]
    cmp         rcx, r10
    jb          .L55
    cmp         rcx, rsi
    ja          .L55
    movzx       edx, byte ptr [r15 + 194]
    cmp         r11, rdx
    jbe         .L55
    lea         rcx, [r14 + rdx]
    cmp         rcx, rdx
    jb          .L55
    cmp         rcx, rsi
    ja          .L55
    mov         qword ptr [rsp + 48], rdx
    mov         rdi, qword ptr [rsp + 24]
    cmp         rdi, r12
    seta        cl
    cmp         r12, r14
    seta        dl
    or          dl, cl
    jne         .L70
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
    jb          .L70
    mov         rdx, qword ptr [rsp + 40]
    vpbroadcastb zmm0, byte ptr [rdx + r10]
    movzx       eax, byte ptr [rdx + rax]
    mov         dword ptr [rsp + 104], eax
    mov         rax, qword ptr [rsp + 48]
    vpbroadcastb zmm1, byte ptr [rdx + rax]
    vmovdqu64   zmmword ptr [rsp + 384], zmm1
    cmp         rcx, 4096
    vmovdqu64   zmmword ptr [rsp + 512], zmm0
    jb          .L71
    mov         rax, qword ptr [rsp + 248]
    mov         rcx, qword ptr [rsp + 120]
    lea         r12, [rax + rcx]
    mov         eax, r12d
    neg         eax
    and         eax, 63
    je          .L72
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
    jne         .L73
    mov         rcx, qword ptr [rsp + 24]
    lea         r13, [rcx + rax]
    mov         rcx, qword ptr [rsp + 40]
    movzx       edi, byte ptr [rcx + rax]
    movzx       edx, byte ptr [rcx + r15]
    cmp         rsi, 63
    ja          .L74
    mov         dword ptr [rsp + 32], edx
    mov         qword ptr [rsp + 176], r8
    mov         rdx, rsi
    mov         rsi, qword ptr [rsp + 56]
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    shrx        rax, rax, r13
    cmp         bl, 1
    ja          .L75
    test        rax, rax
    jne         .L75
    xor         r15d, r15d
    mov         rsi, qword ptr [rsp + 16]
    mov         r11, qword ptr [rsp + 64]
    mov         rcx, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vmovdqu64   zmm0, zmmword ptr [rsp + 512]
    mov         r8, qword ptr [rsp + 176]
    jmp         .L76
.L55:
    mov         rdi, qword ptr [rsp + 24]
.L70:
    mov         r14, qword ptr [rsp + 8]
    mov         r9, rbp
.L69:
    mov         rbp, rdi
    cmp         r8b, 3
    jne         .L77
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
    jne         .L78
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
    ja          .L79
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
    jmp         .L80
.L77:
    movzx       eax, r8b
    cmp         eax, 4
    je          .L34
    cmp         eax, 2
    jb          .L34
    mov         r12, qword ptr [rsp + 96]
    jmp         .L51
.L68:
    mov         rdx, qword ptr [rsp + 40]
    movzx       eax, byte ptr [rdx + rax]
    vpbroadcastb zmm0, byte ptr [rdx + rbx]
    cmp         rcx, 4096
    vmovdqu64   zmmword ptr [rsp + 320], zmm0
    mov         dword ptr [rsp + 120], r10d
    jb          .L81
    mov         rcx, qword ptr [rsp + 144]
    mov         r13, qword ptr [rsp + 576]
    lea         r12, [rcx + r13]
    mov         edx, r12d
    neg         edx
    and         edx, 63
    mov         qword ptr [rsp + 72], rdx
    je          .L82
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
    jne         .L83
    mov         rcx, qword ptr [rsp + 24]
    lea         r15, [rcx + rax]
    mov         rcx, qword ptr [rsp + 40]
    movzx       edi, byte ptr [rcx + rax]
    movzx       r9d, byte ptr [rcx + r13]
    cmp         rsi, 64
    jae         .L84
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
    jmp         .L85
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
.L82:
    mov         rdi, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 96]
    jmp         .L86
.L58:
    mov         rdi, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 96]
    jmp         .L87
.L81:
    mov         rdi, qword ptr [rsp + 24]
    mov         rcx, qword ptr [rsp + 144]
    mov         r13, qword ptr [rsp + 576]
    jmp         .L86
.L57:
    mov         rdi, qword ptr [rsp + 24]
    mov         rax, qword ptr [rsp + 384]
    jmp         .L87
.L83:
    xor         eax, eax
    jmp         .L88
.L59:
    xor         eax, eax
    jmp         .L89
.L72:
    mov         rdi, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 96]
    jmp         .L90
.L71:
    mov         rdi, qword ptr [rsp + 24]
.L90:
    xor         ebx, ebx
    mov         rcx, qword ptr [rsp + 120]
    jmp         .L91
.L73:
    xor         r15d, r15d
    jmp         .L92
.L84:
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
.L85:
    shrx        rax, rax, r13
    and         rax, r15
    mov         r15, qword ptr [rsp + 80]
    vmovdqu64   zmm0, zmmword ptr [rsp + 320]
.L88:
    cmp         r11, 2
    mov         r9, rbp
    je          .L93
    cmp         r11, 1
    mov         rbp, qword ptr [rsp + 24]
    jne         .L94
    mov         cl, 1
    mov         dword ptr [rsp + 48], ecx
    jmp         .L95
.L93:
    movzx       ecx, byte ptr [r15 + 192]
    cmp         cl, byte ptr [r15 + 193]
    setne       cl
    mov         dword ptr [rsp + 48], ecx
    mov         rbp, qword ptr [rsp + 24]
    jmp         .L95
.L94:
    mov         dword ptr [rsp + 48], 0
.L95:
    and         r12b, 63
    mov         ecx, 64
    sub         ecx, r12d
    mov         r10, rbp
    bzhi        r12, rax, rcx
    jne         .L96
.L97:
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
.L86:
    mov         r10, r12
    sub         r10, rcx
    jb          .L56
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
.L98:
    mov         r14, qword ptr [rsp + 8]
    jmp         .L99
.L100:
    test        rdx, rdx
    je          .L101
.L102:
    xor         r10d, r10d
    mov         rcx, r13
    xor         edx, edx
    mov         qword ptr [rsp + 48], r13
    mov         r13, qword ptr [rsp + 24]
    mov         rax, qword ptr [rsp + 384]
.L103:
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
    jne         .L104
.L99:
    mov         r13, qword ptr [rsp + 48]
    cmp         rdx, 256
    jb          .L100
    cmp         r10, 256
    jb          .L102
    mov         rax, rcx
    add         rdx, -256
    lea         rbx, [r13 + 256]
    add         r10, -256
    add         rcx, 256
    cmp         rdx, 3328
    mov         qword ptr [rsp + 48], rbx
    jb          .L103
#APP
    prefetcht0  byte ptr [rbx + 3072]
    prefetcht0  byte ptr [rbx + 3136]
    prefetcht0  byte ptr [rbx + 3200]
    prefetcht0  byte ptr [rbx + 3264]
#NO_APP
    jmp         .L103
.L104:
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
    je          .L105
    sub         r13, qword ptr [rsp + 576]
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r10
    mov         r10, qword ptr [rsp + 72]
    mov         rdx, qword ptr [rsp + 176]
    jmp         .L106
.L105:
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r10
    mov         r10, qword ptr [rsp + 72]
    mov         rdx, qword ptr [rsp + 176]
.L107:
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
    jbe         .L98
    jmp         .L108
.L109:
    mov         rdx, qword ptr [rsp + 176]
.L110:
    mov         r14, qword ptr [rsp + 512]
    blsr        r14, r14
    je          .L107
.L106:
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
    je          .L110
    cmp         byte ptr [rsp + 120], 0
    je          .L111
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
    ja          .L112
    movzx       eax, byte ptr [r15 + 196]
    inc         r9b
.L113:
    lea         edx, [r9 - 1]
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    mov         rdi, rbx
    add         rdi, r11
    cmp         r9b, al
    jae         .L114
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
    je          .L109
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
    jbe         .L113
    jmp         .L115
.L111:
    mov         r8, qword ptr [rsp + 104]
    vmovdqu64   zmmword ptr [rsp + 448], zmm1
    jmp         .L116
.L117:
    mov         r12, qword ptr [rsp + 96]
    mov         r9, qword ptr [rsp + 32]
    xor         ebp, ebp
    mov         rbx, -1
    vmovdqu64   zmm0, zmmword ptr [rsp + 320]
.L118:
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
    je          .L110
.L116:
    mov         qword ptr [rsp + 32], r9
    tzcnt       rbx, r14
    add         rbx, r8
    mov         rax, rbx
    add         rax, r11
    setb        cl
    cmp         rax, rsi
    seta        dl
    or          dl, cl
    je          .L119
    mov         r9, qword ptr [rsp + 32]
.L120:
    xor         ebp, ebp
    mov         rbx, -1
    mov         rdx, qword ptr [rsp + 176]
    jmp         .L118
.L119:
    mov         rcx, qword ptr [rsp + 56]
    add         rcx, rbx
    cmp         r11, 17
    jb          .L121
    mov         r10, rdi
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 40]
.L122:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L123
    add         rcx, 8
    add         rsi, 8
    lea         rdi, [r11 + rdx]
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L122
    lea         rdi, [r11 + rdx]
    neg         rdx
    jmp         .L124
.L121:
    cmp         r11, 7
    ja          .L125
    cmp         r11, 4
    jae         .L126
    cmp         r11, 2
    jae         .L127
    test        r11, r11
    je          .L128
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 40]
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
    jmp         .L130
.L125:
    mov         r10, rdi
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 40]
    mov         rdi, r11
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
    mov         rdi, r10
    mov         r10, qword ptr [rsp + 72]
    je          .L128
    xor         r8, rcx
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 168]
    jmp         .L132
.L131:
    xor         r9, rsi
    tzcnt       rax, r9
    mov         r8d, eax
    shr         r8d, 3
    add         r8, rdx
    and         al, 56
    shrx        rcx, rsi, rax
.L130:
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r10
    mov         r10, qword ptr [rsp + 72]
    jmp         .L129
.L126:
    mov         r9, rdi
    mov         rdx, qword ptr [rsp + 40]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + r11 - 4]
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    mov         esi, esi
    cmp         rsi, rdi
    jne         .L133
    add         rcx, r11
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    mov         ecx, ecx
    cmp         rcx, rdx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r9
    je          .L128
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 160]
    jmp         .L132
.L127:
    mov         r9, rdi
    mov         rdx, qword ptr [rsp + 40]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + r11 - 2]
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L133
    add         rcx, r11
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r9
    jne         .L134
.L128:
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
    ja          .L135
    mov         edx, r9d
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    inc         r9b
    cmp         r9b, byte ptr [r15 + 196]
    jae         .L136
    mov         rdi, rax
    jmp         .L120
.L133:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 56
    shrx        rcx, rsi, rax
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r9
    jmp         .L129
.L134:
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 152]
.L132:
    and         al, 56
    shrx        rcx, rcx, rax
.L129:
    lea         rbp, [r8 + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rbp, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r15 + 152]
    vmovdqu     xmmword ptr [r15 + 152], xmm0
    mov         qword ptr [rsp + 136], r8
    cmp         r8, 16
    mov         rdx, qword ptr [rsp + 176]
    jb          .L117
    cmp         rbp, 1
    mov         r15, rbp
    adc         r15, -1
    mov         edi, 1
    cmp         r15, r11
    ja          .L137
    movzx       eax, cl
    mov         dword ptr [rsp + 88], eax
.L138:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L137
    mov         r12, rdi
    add         rsi, qword ptr [rsp + 40]
    mov         edi, dword ptr [rsp + 88]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L139
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
    jbe         .L138
    jmp         .L137
.L139:
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
.L137:
    add         rdi, rbx
    shl         rbx, 4
    add         rbx, 4096
    mov         r15, qword ptr [rsp + 80]
    cmp         qword ptr [r15 + 152], rbx
    vmovdqu64   zmm0, zmmword ptr [rsp + 320]
    ja          .L140
    mov         r12, qword ptr [rsp + 96]
    mov         r9, qword ptr [rsp + 32]
    mov         rsi, qword ptr [rsp + 16]
    xor         ebp, ebp
    mov         rbx, -1
    jmp         .L118
.L141:
    mov         r9, qword ptr [rsp + 32]
    mov         rsi, qword ptr [rsp + 16]
    mov         rbp, qword ptr [rsp + 24]
    vmovdqu64   zmm0, zmmword ptr [rsp + 320]
.L142:
    mov         rdi, r10
.L143:
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
    je          .L97
.L96:
    tzcnt       r13, r12
    add         r13, rbp
    cmp         byte ptr [rsp + 48], 0
    je          .L144
.L145:
    test        r9b, r9b
    mov         rax, qword ptr [rsp + 8]
    cmove       rax, r13
    mov         rcx, r13
    sub         rcx, rax
    mov         qword ptr [rsp + 8], rax
    sub         rax, r13
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L146
    mov         ecx, r9d
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    inc         r9b
    add         r13, r11
    cmp         r9b, byte ptr [r15 + 196]
    jae         .L147
    mov         rdi, r13
    jmp         .L143
.L144:
    mov         rax, r13
    add         rax, r11
    setb        cl
    cmp         rax, rsi
    seta        al
    or          al, cl
    jne         .L142
    mov         rax, qword ptr [rsp + 56]
    add         rax, r13
    cmp         r11, 17
    jb          .L148
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 40]
.L149:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L150
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r11 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L149
    lea         rsi, [r11 + rcx]
    neg         rcx
    jmp         .L151
.L148:
    cmp         r11, 7
    ja          .L152
    cmp         r11, 4
    jae         .L153
    cmp         r11, 2
    jae         .L154
    test        r11, r11
    je          .L145
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 40]
    cmp         byte ptr [rcx], al
    je          .L145
    mov         qword ptr [rsp + 32], r9
    xor         edi, edi
    jmp         .L155
.L150:
    mov         qword ptr [rsp + 32], r9
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
    mov         rdx, qword ptr [rsp + 40]
    mov         rsi, r11
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
    mov         qword ptr [rsp + 32], r9
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 168]
    jmp         .L157
.L156:
    mov         qword ptr [rsp + 32], r9
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
    jmp         .L158
.L153:
    mov         rcx, qword ptr [rsp + 40]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r11 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    mov         edx, edx
    cmp         rdx, rsi
    jne         .L159
    add         rax, r11
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    mov         eax, eax
    cmp         rax, rcx
    mov         rsi, qword ptr [rsp + 16]
    je          .L145
    mov         qword ptr [rsp + 32], r9
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 160]
    jmp         .L157
.L154:
    mov         rcx, qword ptr [rsp + 40]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r11 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L159
    add         rax, r11
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         rsi, qword ptr [rsp + 16]
    je          .L145
    mov         qword ptr [rsp + 32], r9
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 152]
.L157:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L155
.L159:
    mov         qword ptr [rsp + 32], r9
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
    mov         qword ptr [rsp + 136], rdi
    cmp         rdi, 16
    jb          .L141
    cmp         rcx, 1
    mov         r15, rcx
    adc         r15, -1
    mov         edi, 1
    cmp         r15, r11
    ja          .L160
    movzx       eax, al
    mov         dword ptr [rsp + 384], eax
    mov         qword ptr [rsp + 176], r13
.L161:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L160
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
    jne         .L162
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
    jbe         .L161
    jmp         .L160
.L162:
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
.L160:
    add         rdi, r13
    shl         r13, 4
    add         r13, 4096
    mov         r15, qword ptr [rsp + 80]
    cmp         qword ptr [r15 + 152], r13
    mov         rbp, qword ptr [rsp + 24]
    vmovdqu64   zmm0, zmmword ptr [rsp + 320]
    ja          .L140
    mov         r9, qword ptr [rsp + 32]
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L143
.L60:
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
    je          .L163
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
.L62:
    shrx        rax, rax, rbx
    and         rax, r13
    jmp         .L164
.L74:
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
    ja          .L165
    test        rdi, rdi
    jne         .L165
    xor         r15d, r15d
    mov         rcx, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    jmp         .L166
.L146:
    mov         rdi, r10
    cmp         r13, r10
    cmova       rdi, r13
    jmp         .L114
.L147:
    mov         rdi, r13
    jmp         .L114
.L75:
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
    jmp         .L167
.L165:
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
.L167:
    shrx        r15, rax, r15
    and         r15, rdi
.L166:
    vmovdqu64   zmm0, zmmword ptr [rsp + 512]
.L76:
    cmp         r11, r8
    jbe         .L92
    cmp         bl, 3
    jne         .L92
    test        r15, r15
    je          .L92
    mov         rax, qword ptr [rsp + 24]
    lea         rdx, [rax + r8]
    mov         rax, qword ptr [rsp + 40]
    movzx       edi, byte ptr [rax + r8]
    cmp         rsi, 64
    jae         .L168
    mov         rsi, qword ptr [rsp + 56]
    mov         qword ptr [rsp + 176], rdx
    mov         rdx, qword ptr [rsp + 16]
    vzeroupper
    call        rcx
    mov         rdx, qword ptr [rsp + 176]
    mov         r11, qword ptr [rsp + 64]
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L169
.L115:
    dec         r9b
.L112:
    mov         qword ptr [rsp + 32], r9
    jmp         .L135
.L61:
    xor         eax, eax
    mov         r15, qword ptr [rsp + 80]
    mov         rsi, qword ptr [rsp + 16]
    mov         r11, qword ptr [rsp + 64]
    jmp         .L89
.L163:
    xor         eax, eax
.L164:
    mov         r15, qword ptr [rsp + 80]
.L89:
    cmp         r11, 2
    mov         ebx, 0
    je          .L170
    cmp         r11, 1
    jne         .L171
    mov         cl, 1
    jmp         .L172
.L170:
    movzx       ecx, byte ptr [r15 + 192]
    cmp         cl, byte ptr [r15 + 193]
    setne       cl
.L172:
    mov         dword ptr [rsp + 48], ecx
    jmp         .L173
.L171:
    mov         dword ptr [rsp + 48], 0
.L173:
    and         r12b, 63
    mov         ecx, 64
    sub         ecx, r12d
    bzhi        r13, rax, rcx
    je          .L174
    mov         rdi, qword ptr [rsp + 24]
    mov         r10, rdi
    jmp         .L175
.L176:
    mov         rsi, qword ptr [rsp + 16]
    xor         ebx, ebx
.L177:
    mov         rdi, r10
.L178:
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
    je          .L179
.L175:
    tzcnt       rdx, r13
    add         rdx, rdi
    cmp         byte ptr [rsp + 48], 0
    je          .L180
.L181:
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
    ja          .L182
    mov         ecx, r9d
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    inc         r9b
    add         rdx, r11
    mov         rbp, r9
    cmp         r9b, byte ptr [r15 + 196]
    jae         .L183
    mov         rdi, rdx
    jmp         .L178
.L180:
    mov         rax, rdx
    add         rax, r11
    setb        cl
    cmp         rax, rsi
    seta        al
    or          al, cl
    jne         .L177
    mov         rax, qword ptr [rsp + 56]
    add         rax, rdx
    cmp         r11, 17
    mov         qword ptr [rsp + 32], rdx
    jb          .L184
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 40]
.L185:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L186
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r11 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L185
    lea         rsi, [r11 + rcx]
    neg         rcx
    jmp         .L187
.L184:
    cmp         r11, 7
    ja          .L188
    cmp         r11, 4
    jae         .L189
    cmp         r11, 2
    jae         .L190
    test        r11, r11
    je          .L181
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 40]
    cmp         byte ptr [rcx], al
    je          .L181
    xor         edi, edi
    jmp         .L191
.L186:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edi, eax
    shr         edi, 3
    sub         rdi, rcx
    and         al, 56
    shrx        rax, rsi, rax
    jmp         .L191
.L188:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 40]
    mov         rsi, r11
.L187:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L192
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         rsi, qword ptr [rsp + 16]
    mov         rdx, qword ptr [rsp + 32]
    je          .L181
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 168]
    jmp         .L193
.L192:
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
    jmp         .L194
.L189:
    mov         rcx, qword ptr [rsp + 40]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r11 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    mov         edx, edx
    cmp         rdx, rsi
    jne         .L195
    add         rax, r11
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    mov         eax, eax
    cmp         rax, rcx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdx, qword ptr [rsp + 32]
    je          .L181
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 160]
    jmp         .L193
.L190:
    mov         rcx, qword ptr [rsp + 40]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r11 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L195
    add         rax, r11
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdx, qword ptr [rsp + 32]
    je          .L181
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 152]
.L193:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L191
.L195:
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
.L194:
    and         al, 56
    shrx        rax, rdx, rax
.L191:
    lea         rdx, [rdi + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rdx, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r15 + 152]
    vmovdqu     xmmword ptr [r15 + 152], xmm0
    mov         qword ptr [rsp + 136], rdi
    cmp         rdi, 16
    jb          .L176
    cmp         rdx, 1
    mov         r15, rdx
    adc         r15, -1
    mov         edi, 1
    cmp         r15, r11
    ja          .L196
    movzx       eax, al
    mov         dword ptr [rsp + 176], eax
.L197:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L196
    mov         r12, rdx
    mov         rbx, rdi
    add         rsi, qword ptr [rsp + 40]
    mov         edi, dword ptr [rsp + 176]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L198
    mov         rdi, rbx
    add         rdi, r15
    mov         rdx, r12
    mov         rax, r12
    sub         rax, rdi
    mov         r15d, 0
    cmovae      r15, rax
    mov         r11, qword ptr [rsp + 64]
    cmp         r15, r11
    jbe         .L197
    jmp         .L196
.L198:
    bsr         rax, rax
    xor         rax, 63
    mov         rdi, rbx
    add         rdi, r15
    add         rdi, rax
    add         rdi, -64
    mov         r11, qword ptr [rsp + 64]
.L196:
    mov         rax, qword ptr [rsp + 32]
    add         rdi, rax
    shl         rax, 4
    add         rax, 4096
    mov         r15, qword ptr [rsp + 80]
    cmp         qword ptr [r15 + 152], rax
    mov         ebx, 0
    ja          .L199
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L178
.L174:
    mov         rdi, qword ptr [rsp + 24]
    mov         r10, rdi
.L179:
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
.L87:
    mov         rdx, r12
    sub         rdx, rax
    jb          .L56
    vpbroadcastb zmm1, r13d
    add         rax, r10
    lea         rcx, [r10 + r14]
    add         rcx, -256
    mov         r10, qword ptr [rsp + 56]
.L200:
    mov         r14, qword ptr [rsp + 8]
    jmp         .L201
.L202:
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
    jne         .L203
.L201:
    mov         r13, rax
    cmp         rdx, 256
    jae         .L204
    test        rdx, rdx
    je          .L101
    xor         edx, edx
    mov         rax, r13
    mov         r13, rcx
    jmp         .L202
.L204:
    add         rdx, -256
    lea         rax, [r13 + 256]
    cmp         rdx, 3328
    jb          .L202
#APP
    prefetcht0  byte ptr [rax + 3072]
    prefetcht0  byte ptr [rax + 3136]
    prefetcht0  byte ptr [rax + 3200]
    prefetcht0  byte ptr [rax + 3264]
#NO_APP
    jmp         .L202
.L203:
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
    je          .L205
    sub         r13, qword ptr [rsp + 72]
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r8
    jmp         .L206
.L205:
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r8
.L207:
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
    jbe         .L200
    jmp         .L108
.L208:
    mov         rdi, r8
.L209:
    mov         r14, qword ptr [rsp + 104]
    blsr        r14, r14
    je          .L207
.L206:
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
    je          .L209
    cmp         r11, 1
    jne         .L210
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
    ja          .L112
    movzx       eax, byte ptr [r15 + 196]
    inc         r9b
.L211:
    lea         edx, [r9 - 1]
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    mov         rdi, rbx
    inc         rdi
    cmp         r9b, al
    jae         .L114
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
    je          .L208
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
    jbe         .L211
    jmp         .L212
.L210:
    mov         qword ptr [rsp + 24], rbp
    vmovdqu64   zmmword ptr [rsp + 176], zmm1
    jmp         .L213
.L214:
    mov         r12, qword ptr [rsp + 96]
.L215:
    mov         r9, qword ptr [rsp + 32]
.L216:
    xor         ebx, ebx
.L217:
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
    je          .L209
.L213:
    mov         qword ptr [rsp + 32], r9
    tzcnt       rbx, r14
    add         rbx, rbp
    mov         rax, rbx
    add         rax, r11
    setb        cl
    cmp         rax, rsi
    seta        dl
    or          dl, cl
    jne         .L215
    lea         rcx, [r10 + rbx]
    cmp         r11, 17
    jb          .L218
    mov         rbp, rdi
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 40]
.L219:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L220
    add         rcx, 8
    add         rsi, 8
    lea         rdi, [r11 + rdx]
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L219
    lea         rdi, [r11 + rdx]
    neg         rdx
    jmp         .L221
.L218:
    cmp         r11, 7
    ja          .L222
    cmp         r11, 4
    jae         .L223
    cmp         r11, 2
    jae         .L224
    test        r11, r11
    je          .L225
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 40]
    cmp         byte ptr [rdx], cl
    je          .L225
    xor         r8d, r8d
    jmp         .L226
.L220:
    xor         r8, rdi
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    sub         r8, rdx
    and         al, 56
    shrx        rcx, rdi, rax
    jmp         .L227
.L222:
    mov         rbp, rdi
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 40]
    mov         rdi, r11
.L221:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L228
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, rbp
    mov         rbp, qword ptr [rsp + 24]
    je          .L225
    xor         r8, rcx
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 168]
    jmp         .L229
.L228:
    xor         r9, rsi
    tzcnt       rax, r9
    mov         r8d, eax
    shr         r8d, 3
    add         r8, rdx
    and         al, 56
    shrx        rcx, rsi, rax
.L227:
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, rbp
    mov         rbp, qword ptr [rsp + 24]
    jmp         .L226
.L223:
    mov         r9, rdi
    mov         rdx, qword ptr [rsp + 40]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + r11 - 4]
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    mov         esi, esi
    cmp         rsi, rdi
    jne         .L230
    add         rcx, r11
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    mov         ecx, ecx
    cmp         rcx, rdx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r9
    je          .L225
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 160]
    jmp         .L229
.L224:
    mov         r9, rdi
    mov         rdx, qword ptr [rsp + 40]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + r11 - 2]
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L230
    add         rcx, r11
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r9
    jne         .L231
.L225:
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
    ja          .L135
    mov         edx, r9d
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    inc         r9b
    cmp         r9b, byte ptr [r15 + 196]
    jae         .L136
    mov         rdi, rax
    jmp         .L216
.L230:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 56
    shrx        rcx, rsi, rax
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r9
    jmp         .L226
.L231:
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 152]
.L229:
    and         al, 56
    shrx        rcx, rcx, rax
.L226:
    lea         rdx, [r8 + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rdx, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r15 + 152]
    vmovdqu     xmmword ptr [r15 + 152], xmm0
    mov         qword ptr [rsp + 136], r8
    cmp         r8, 16
    jb          .L214
    cmp         rdx, 1
    mov         r15, rdx
    adc         r15, -1
    mov         edi, 1
    cmp         r15, r11
    ja          .L232
    movzx       eax, cl
    mov         dword ptr [rsp + 48], eax
.L233:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L232
    mov         rbp, rdx
    mov         r12, rdi
    add         rsi, qword ptr [rsp + 40]
    mov         edi, dword ptr [rsp + 48]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L234
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
    jbe         .L233
    jmp         .L232
.L234:
    bsr         rax, rax
    xor         rax, 63
    mov         rdi, r12
    add         rdi, r15
    add         rdi, rax
    add         rdi, -64
    mov         r11, qword ptr [rsp + 64]
    vmovdqu64   zmm1, zmmword ptr [rsp + 176]
.L232:
    add         rdi, rbx
    shl         rbx, 4
    add         rbx, 4096
    mov         r15, qword ptr [rsp + 80]
    cmp         qword ptr [r15 + 152], rbx
    ja          .L140
    mov         r12, qword ptr [rsp + 96]
    mov         r9, qword ptr [rsp + 32]
    mov         rsi, qword ptr [rsp + 16]
    mov         r10, qword ptr [rsp + 56]
    xor         ebx, ebx
    mov         rbp, qword ptr [rsp + 24]
    jmp         .L217
.L101:
    cmp         r12, rdi
    cmova       rdi, r12
    mov         r8b, 1
    jmp         .L69
.L168:
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
.L169:
    shrx        rax, rax, rdx
    and         r15, rax
    vmovdqu64   zmm0, zmmword ptr [rsp + 512]
.L92:
    mov         rax, qword ptr [rsp + 80]
    movzx       ecx, byte ptr [rax + 192]
    movzx       eax, byte ptr [rax + 193]
    cmp         r11, 3
    je          .L235
    cmp         r11, 2
    je          .L236
    cmp         r11, 1
    mov         ebx, 0
    jne         .L237
    mov         al, 1
    mov         dword ptr [rsp + 176], eax
    jmp         .L238
.L236:
    cmp         cl, al
    setne       al
    jmp         .L239
.L235:
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
.L239:
    mov         dword ptr [rsp + 176], eax
    xor         ebx, ebx
    jmp         .L238
.L237:
    mov         dword ptr [rsp + 176], 0
.L238:
    and         r12b, 63
    mov         eax, 64
    sub         eax, r12d
    bzhi        r13, r15, rax
    je          .L240
    mov         rdi, qword ptr [rsp + 24]
    mov         r10, rdi
    mov         r15, qword ptr [rsp + 80]
    jmp         .L241
.L242:
    mov         rsi, qword ptr [rsp + 16]
    xor         ebx, ebx
    vmovdqu64   zmm0, zmmword ptr [rsp + 512]
.L243:
    mov         rdi, r10
.L244:
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
    je          .L245
.L241:
    tzcnt       rdx, r13
    add         rdx, rdi
    cmp         byte ptr [rsp + 176], 0
    je          .L246
.L247:
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
    ja          .L182
    mov         ecx, r9d
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    inc         r9b
    add         rdx, r11
    mov         rbp, r9
    cmp         r9b, byte ptr [r15 + 196]
    jae         .L183
    mov         rdi, rdx
    jmp         .L244
.L246:
    mov         rax, rdx
    add         rax, r11
    setb        cl
    cmp         rax, rsi
    seta        al
    or          al, cl
    jne         .L243
    mov         rax, qword ptr [rsp + 56]
    add         rax, rdx
    cmp         r11, 17
    mov         qword ptr [rsp + 72], rdx
    jb          .L248
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 40]
.L249:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L250
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r11 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L249
    lea         rsi, [r11 + rcx]
    neg         rcx
    jmp         .L251
.L248:
    cmp         r11, 7
    ja          .L252
    cmp         r11, 4
    jae         .L253
    cmp         r11, 2
    jae         .L254
    test        r11, r11
    je          .L247
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 40]
    cmp         byte ptr [rcx], al
    je          .L247
    xor         edi, edi
    jmp         .L255
.L250:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edi, eax
    shr         edi, 3
    sub         rdi, rcx
    and         al, 56
    shrx        rax, rsi, rax
    jmp         .L255
.L252:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 40]
    mov         rsi, r11
.L251:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L256
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         rsi, qword ptr [rsp + 16]
    mov         rdx, qword ptr [rsp + 72]
    je          .L247
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 168]
    jmp         .L257
.L256:
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
    jmp         .L258
.L253:
    mov         rcx, qword ptr [rsp + 40]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r11 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    mov         edx, edx
    cmp         rdx, rsi
    jne         .L259
    add         rax, r11
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    mov         eax, eax
    cmp         rax, rcx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdx, qword ptr [rsp + 72]
    je          .L247
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 160]
    jmp         .L257
.L254:
    mov         rcx, qword ptr [rsp + 40]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r11 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L259
    add         rax, r11
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdx, qword ptr [rsp + 72]
    je          .L247
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 152]
.L257:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L255
.L259:
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
.L258:
    and         al, 56
    shrx        rax, rdx, rax
.L255:
    lea         rdx, [rdi + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rdx, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r15 + 152]
    vmovdqu     xmmword ptr [r15 + 152], xmm0
    mov         qword ptr [rsp + 136], rdi
    cmp         rdi, 16
    jb          .L242
    cmp         rdx, 1
    mov         r15, rdx
    adc         r15, -1
    mov         edi, 1
    cmp         r15, r11
    ja          .L260
    movzx       eax, al
    mov         dword ptr [rsp + 32], eax
.L261:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L260
    mov         r12, rdx
    mov         rbx, rdi
    add         rsi, qword ptr [rsp + 40]
    mov         edi, dword ptr [rsp + 32]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L262
    mov         rdi, rbx
    add         rdi, r15
    mov         rdx, r12
    mov         rax, r12
    sub         rax, rdi
    mov         r15d, 0
    cmovae      r15, rax
    mov         r11, qword ptr [rsp + 64]
    cmp         r15, r11
    jbe         .L261
    jmp         .L260
.L262:
    bsr         rax, rax
    xor         rax, 63
    mov         rdi, rbx
    add         rdi, r15
    add         rdi, rax
    add         rdi, -64
    mov         r11, qword ptr [rsp + 64]
.L260:
    mov         rax, qword ptr [rsp + 72]
    add         rdi, rax
    shl         rax, 4
    add         rax, 4096
    mov         r15, qword ptr [rsp + 80]
    cmp         qword ptr [r15 + 152], rax
    vmovdqu64   zmm0, zmmword ptr [rsp + 512]
    ja          .L199
    mov         rsi, qword ptr [rsp + 16]
    xor         ebx, ebx
    jmp         .L244
.L240:
    mov         rdi, qword ptr [rsp + 24]
    mov         r10, rdi
    mov         r15, qword ptr [rsp + 80]
.L245:
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
.L91:
    mov         rdx, r12
    sub         rdx, rcx
    mov         r9, rbp
    jb          .L56
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
    jmp         .L263
.L264:
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
.L265:
    mov         rsi, qword ptr [rsp + 16]
.L266:
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
    jne         .L267
.L263:
    mov         r14, r10
    cmp         rdx, 256
    jae         .L268
    test        rdx, rdx
    je          .L269
    mov         r10, r14
    xor         edx, edx
    mov         r8, r14
    mov         qword ptr [rsp + 48], 0
    mov         rbp, r14
    mov         qword ptr [rsp + 176], 0
    mov         r14, qword ptr [rsp + 24]
    mov         rcx, qword ptr [rsp + 72]
    mov         rax, qword ptr [rsp + 104]
    jmp         .L266
.L268:
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
    je          .L264
    mov         r10, r14
    xor         edx, edx
    mov         r8, r14
    mov         qword ptr [rsp + 48], 0
    mov         rbp, r14
    mov         qword ptr [rsp + 176], 0
    mov         r14, qword ptr [rsp + 24]
    mov         rcx, qword ptr [rsp + 72]
    mov         rax, qword ptr [rsp + 104]
    jmp         .L265
.L267:
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
    je          .L270
    sub         r14, qword ptr [rsp + 248]
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r8
    mov         qword ptr [rsp + 320], r10
    mov         r8, qword ptr [rsp + 88]
    mov         qword ptr [rsp + 120], rbp
    jmp         .L271
.L270:
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r8
    mov         r8, qword ptr [rsp + 88]
.L272:
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
    jbe         .L263
    jmp         .L108
.L273:
    mov         rdi, r8
    mov         r8, qword ptr [rsp + 88]
.L274:
    mov         r13, qword ptr [rsp + 296]
    blsr        r13, r13
    mov         rbp, qword ptr [rsp + 120]
    je          .L272
.L271:
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
    je          .L274
    cmp         byte ptr [rsp + 116], 0
    je          .L275
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
    ja          .L112
    movzx       eax, byte ptr [r15 + 196]
    mov         byte ptr [rsp + 32], al
    inc         r9b
.L276:
    lea         edx, [r9 - 1]
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    mov         rdi, rbx
    add         rdi, r11
    cmp         r9b, byte ptr [rsp + 32]
    jae         .L114
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
    je          .L273
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
    jbe         .L276
    jmp         .L212
.L275:
    mov         rax, qword ptr [rsp + 448]
    vmovdqu64   zmmword ptr [rsp + 576], zmm2
    jmp         .L277
.L278:
    mov         r9, qword ptr [rsp + 32]
.L279:
    xor         ebx, ebx
.L280:
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
    je          .L274
.L277:
    mov         qword ptr [rsp + 32], r9
    tzcnt       rbx, r13
    add         rbx, rax
    mov         rax, rbx
    add         rax, r11
    setb        cl
    cmp         rax, rsi
    seta        dl
    or          dl, cl
    jne         .L278
    mov         rcx, qword ptr [rsp + 56]
    add         rcx, rbx
    cmp         r11, 17
    jb          .L281
    mov         r10, rdi
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 40]
.L282:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L283
    add         rcx, 8
    add         rsi, 8
    lea         rdi, [r11 + rdx]
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L282
    lea         rdi, [r11 + rdx]
    neg         rdx
    jmp         .L284
.L281:
    cmp         r11, 7
    ja          .L285
    cmp         r11, 4
    jae         .L286
    cmp         r11, 2
    jae         .L287
    test        r11, r11
    je          .L288
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 40]
    cmp         byte ptr [rdx], cl
    je          .L288
    xor         r8d, r8d
    jmp         .L289
.L283:
    xor         r8, rdi
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    sub         r8, rdx
    and         al, 56
    shrx        rcx, rdi, rax
    jmp         .L290
.L285:
    mov         r10, rdi
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 40]
    mov         rdi, r11
.L284:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L291
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r10
    mov         r10, qword ptr [rsp + 320]
    je          .L288
    xor         r8, rcx
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 168]
    jmp         .L292
.L291:
    xor         r9, rsi
    tzcnt       rax, r9
    mov         r8d, eax
    shr         r8d, 3
    add         r8, rdx
    and         al, 56
    shrx        rcx, rsi, rax
.L290:
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r10
    mov         r10, qword ptr [rsp + 320]
    jmp         .L289
.L286:
    mov         r9, rdi
    mov         rdx, qword ptr [rsp + 40]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + r11 - 4]
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    mov         esi, esi
    cmp         rsi, rdi
    jne         .L293
    add         rcx, r11
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    mov         ecx, ecx
    cmp         rcx, rdx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r9
    je          .L288
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 160]
    jmp         .L292
.L287:
    mov         r9, rdi
    mov         rdx, qword ptr [rsp + 40]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + r11 - 2]
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L293
    add         rcx, r11
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r9
    jne         .L294
.L288:
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
    ja          .L135
    mov         edx, r9d
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    inc         r9b
    cmp         r9b, byte ptr [r15 + 196]
    jae         .L136
    mov         rdi, rax
    xor         ebx, ebx
    jmp         .L295
.L293:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 56
    shrx        rcx, rsi, rax
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r9
    jmp         .L289
.L294:
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 152]
.L292:
    and         al, 56
    shrx        rcx, rcx, rax
.L289:
    lea         rdx, [r8 + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, rdx, 0
    vpaddq      xmm0, xmm0, xmmword ptr [r15 + 152]
    vmovdqu     xmmword ptr [r15 + 152], xmm0
    mov         qword ptr [rsp + 136], r8
    cmp         r8, 16
    jae         .L296
    mov         r12, qword ptr [rsp + 96]
    mov         r9, qword ptr [rsp + 32]
    xor         ebx, ebx
    vmovdqu64   zmm0, zmmword ptr [rsp + 512]
.L295:
    mov         r8, qword ptr [rsp + 88]
    jmp         .L280
.L296:
    cmp         rdx, 1
    mov         r15, rdx
    adc         r15, -1
    mov         edi, 1
    cmp         r15, r11
    mov         r8, qword ptr [rsp + 88]
    ja          .L297
    movzx       eax, cl
    mov         dword ptr [rsp + 144], eax
.L298:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L297
    mov         rbp, rdx
    mov         r12, rdi
    add         rsi, qword ptr [rsp + 40]
    mov         edi, dword ptr [rsp + 144]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L299
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
    jbe         .L298
    jmp         .L297
.L299:
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
.L297:
    add         rdi, rbx
    shl         rbx, 4
    add         rbx, 4096
    mov         r15, qword ptr [rsp + 80]
    cmp         qword ptr [r15 + 152], rbx
    vmovdqu64   zmm0, zmmword ptr [rsp + 512]
    ja          .L140
    mov         r12, qword ptr [rsp + 96]
    mov         r9, qword ptr [rsp + 32]
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L279
.L269:
    cmp         r12, rdi
    cmova       rdi, r12
    mov         r8b, 1
    jmp         .L56
.L182:
    mov         rdi, r10
    cmp         rdx, r10
    cmova       rdi, rdx
.L114:
    xor         r8d, r8d
    jmp         .L56
.L183:
    mov         rdi, rdx
    xor         r8d, r8d
    jmp         .L70
.L212:
    dec         r9b
    mov         qword ptr [rsp + 32], r9
    mov         rdi, r8
.L135:
    cmp         rbx, rdi
    cmova       rdi, rbx
    xor         r8d, r8d
    mov         r14, qword ptr [rsp + 8]
    mov         r9, qword ptr [rsp + 32]
    jmp         .L69
.L140:
    mov         r8b, 3
    mov         r14, qword ptr [rsp + 8]
    mov         r9, qword ptr [rsp + 32]
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L69
.L136:
    xor         r8d, r8d
    mov         rdi, rax
    jmp         .L56
.L199:
    mov         r8b, 3
    mov         r14, qword ptr [rsp + 8]
    mov         r9, rbp
    mov         rsi, qword ptr [rsp + 16]
    jmp         .L69
.L108:
    mov         rax, r12
    sub         rax, rdx
    cmp         rax, rdi
    cmova       rdi, rax
    mov         r8b, 2
    jmp         .L56
.L78:
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
.L300:
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
.L79:
    cmp         rdx, r13
    cmovbe      rdx, r13
    mov         qword ptr [rsp + 24], rdx
    movzx       ecx, byte ptr [r15 + 196]
.L80:
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
    jmp         .L300

.C1:
    .zero       8
    .quad       1
