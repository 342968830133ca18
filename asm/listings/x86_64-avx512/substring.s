# substring of AVX512, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    sub         rsp, 232
    lea         rbx, [r8 + 1]
    sub         rbx, rsi
    jb          .L1
    mov         r13, rdi
    mov         rax, qword ptr [rdx]
    mov         rdi, rax
    add         rdi, rbx
    setb        r9b
    cmp         rdi, r8
    seta        dil
    or          dil, r9b
    jne         .L1
    mov         r9, qword ptr [rdx + 8]
    mov         rdi, r9
    add         rdi, rbx
    setb        r10b
    cmp         rdi, r8
    seta        dil
    or          dil, r10b
    jne         .L1
    cmp         rax, rsi
    jae         .L1
    cmp         r9, rsi
    jae         .L1
    lea         r10, [rcx + rax]
    lea         r12, [rcx + r9]
    movzx       eax, byte ptr [r13 + rax]
    movzx       ebp, byte ptr [r13 + r9]
    mov         qword ptr [rsp + 120], rcx
    mov         qword ptr [rsp + 128], r8
    mov         qword ptr [rsp + 104], r13
    mov         qword ptr [rsp + 112], rsi
    mov         qword ptr [rsp + 144], rbx
    mov         qword ptr [rsp + 152], 0
    cmp         rbx, 65
    mov         qword ptr [rsp + 32], r8
    mov         qword ptr [rsp + 24], rcx
    mov         qword ptr [rsp + 40], rsi
    mov         qword ptr [rsp + 16], r13
    jae         .L2
    mov         r14, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         edi, eax
    mov         rsi, r10
    mov         rdx, rbx
    call        r14
    mov         r15, rax
    mov         edi, ebp
    mov         rsi, r12
    mov         rdx, rbx
    call        r14
    mov         rcx, rax
    and         rcx, r15
    je          .L1
    mov         esi, 1
    xor         eax, eax
    mov         rdi, qword ptr [rsp + 32]
    mov         r8, qword ptr [rsp + 24]
    mov         r9, qword ptr [rsp + 40]
    mov         r10, qword ptr [rsp + 16]
.L3:
    tzcnt       rdx, rcx
    lea         r11, [rdx + r9]
    cmp         r11, rdi
    jbe         .L4
    xor         r14d, r14d
    jmp         .L5
.L4:
    lea         rbx, [r8 + rdx]
    cmp         r9, 17
    jb          .L6
    xor         r11d, r11d
    mov         r14, r10
.L7:
#APP
    mov         r15, qword ptr [rbx]
#NO_APP
    mov         r12, qword ptr [r14]
    cmp         r15, r12
    jne         .L8
    add         rbx, 8
    add         r14, 8
    lea         r15, [r9 + r11]
    add         r15, -8
    add         r11, -8
    cmp         r15, 16
    ja          .L7
    add         r11, r9
    jmp         .L9
.L6:
    mov         r11, r9
    mov         r14, r10
.L9:
    cmp         r11, 7
    ja          .L10
    cmp         r11, 4
    jae         .L11
    cmp         r11, 2
    jae         .L12
    test        r11, r11
    je          .L13
    movzx       ebp, byte ptr [r14]
#APP
    movzx       r14d, byte ptr [rbx]
#NO_APP
    xor         ebx, ebx
    cmp         bpl, r14b
    sete        bl
    jmp         .L14
.L10:
    mov         r12, qword ptr [r14]
    mov         r15, qword ptr [r14 + r11 - 8]
#APP
    mov         r14, qword ptr [rbx]
#NO_APP
    cmp         r14, r12
    jne         .L15
    lea         r14, [r11 - 8]
    add         rbx, r14
#APP
    mov         r12, qword ptr [rbx]
#NO_APP
    mov         rbx, r11
    cmp         r12, r15
    je          .L14
    xor         r12, r15
    tzcnt       rbx, r12
    shr         ebx, 3
    add         rbx, r14
    jmp         .L14
.L8:
    xor         r12, r15
    tzcnt       r14, r12
    shr         r14d, 3
    sub         r14, r11
    jmp         .L5
.L11:
    mov         r15d, dword ptr [r14]
    mov         ebp, dword ptr [r14 + r11 - 4]
#APP
    mov         r14d, dword ptr [rbx]
#NO_APP
    cmp         r14d, r15d
    jne         .L16
    lea         r14, [r11 - 4]
    add         rbx, r14
#APP
    mov         r15d, dword ptr [rbx]
#NO_APP
    mov         rbx, r11
    cmp         r15d, ebp
    je          .L14
    xor         r15d, ebp
    tzcnt       ebx, r15d
    jmp         .L17
.L15:
    xor         r14, r12
    tzcnt       rbx, r14
    shr         ebx, 3
    jmp         .L14
.L12:
    movzx       r15d, word ptr [r14]
    movzx       ebp, word ptr [r14 + r11 - 2]
#APP
    movzx       r14d, word ptr [rbx]
#NO_APP
    cmp         r15w, r14w
    jne         .L18
    lea         r14, [r11 - 2]
    add         rbx, r14
#APP
    movzx       r15d, word ptr [rbx]
#NO_APP
    mov         rbx, r11
    cmp         bp, r15w
    je          .L14
    xor         ebp, r15d
    tzcnt       ebx, ebp
.L17:
    shr         ebx, 3
    add         r14, rbx
    mov         rbx, r14
    jmp         .L14
.L16:
    xor         r14d, r15d
    tzcnt       ebx, r14d
    shr         ebx, 3
    jmp         .L14
.L18:
    xor         r15d, r14d
    tzcnt       ebx, r15d
    shr         ebx, 3
    jmp         .L14
.L13:
    xor         ebx, ebx
.L14:
    mov         r14, r9
    sub         r14, r11
    add         r14, rbx
.L5:
    cmp         r14, r9
    je          .L19
    shlx        r11, rsi, rdx
    mov         rbx, rcx
    btc         rbx, rdx
    cmp         r11, rcx
    mov         rcx, rbx
    jne         .L3
    jmp         .L20
.L2:
    mov         dword ptr [rsp + 68], ebp
    mov         qword ptr [rsp + 72], r12
    cmp         byte ptr [rdx + 16], 1
    mov         qword ptr [rsp + 88], r10
    mov         dword ptr [rsp + 52], eax
    jne         .L21
    mov         rdi, rcx
    lea         rcx, [r10 + rbx]
    add         rcx, -256
    mov         qword ptr [rsp + 8], rcx
    vpbroadcastb zmm0, eax
    vmovdqu64   zmmword ptr [rsp + 160], zmm0
    mov         rax, rsi
    sub         rax, r8
    mov         qword ptr [rsp + 56], rax
    xor         eax, eax
    xor         r14d, r14d
    xor         r12d, r12d
    xor         ebp, ebp
.L22:
    mov         rdx, rbx
    sub         rdx, r12
    jb          .L23
    lea         r9, [r10 + r12]
    cmp         rdx, 64
    jae         .L24
    mov         edi, dword ptr [rsp + 52]
    mov         rsi, r9
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Forward>]
    mov         r13, qword ptr [rsp + 16]
    mov         rsi, qword ptr [rsp + 40]
    mov         rdi, qword ptr [rsp + 24]
    mov         r8, qword ptr [rsp + 32]
    mov         r9, rax
    xor         eax, eax
    cmp         r9, 1
    je          .L25
    jmp         .L23
.L24:
    lea         r10, [rdx - 64]
    cmp         rdx, 129
    jae         .L26
    lea         rcx, [r9 + r10]
    vmovdqu64   zmm0, zmmword ptr [rsp + 160]
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [r9]
#NO_APP
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rcx]
#NO_APP
    kortestq    k1, k2
    je          .L23
    kmovq       rdx, k2
    test        rdx, rdx
    je          .L27
    xor         r10d, r10d
    jmp         .L28
.L26:
    cmp         rdx, 257
    jae         .L29
    lea         rcx, [r9 + rdx]
    add         rcx, -128
    vmovdqu64   zmm0, zmmword ptr [rsp + 160]
#APP
    vpcmpeqb    k4, zmm0, zmmword ptr [r9]
#NO_APP
#APP
    vpcmpeqb    k3, zmm0, zmmword ptr [r9 + 64]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [rcx]
#NO_APP
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rcx + 64]
#NO_APP
    korq        k0, k3, k4
    korq        k0, k2, k0
    kortestq    k1, k0
    je          .L23
    kmovq       r9, k4
    test        r9, r9
    je          .L30
    xor         r10d, r10d
    jmp         .L31
.L29:
    vmovdqu64   zmm0, zmmword ptr [rsp + 160]
#APP
    vpcmpeqb    k4, zmm0, zmmword ptr [r9]
#NO_APP
#APP
    vpcmpeqb    k3, zmm0, zmmword ptr [r9 + 64]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [r9 + 128]
#NO_APP
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [r9 + 192]
#NO_APP
    korq        k0, k3, k4
    korq        k0, k2, k0
    kortestq    k1, k0
    je          .L32
    kmovq       r10, k4
    test        r10, r10
    je          .L33
    xor         r9d, r9d
    jmp         .L34
.L27:
    kmovq       rdx, k1
    test        rdx, rdx
    je          .L23
.L28:
    tzcnt       rdx, rdx
    add         rdx, r10
    jmp         .L25
.L30:
    kmovq       r9, k3
    test        r9, r9
    je          .L35
    mov         r10d, 64
    jmp         .L31
.L33:
    kmovq       r10, k3
    test        r10, r10
    je          .L36
    mov         r9d, 64
    jmp         .L34
.L35:
    kmovq       r9, k2
    test        r9, r9
    je          .L37
    add         rdx, -128
    mov         r10, rdx
    jmp         .L31
.L36:
    kmovq       r10, k2
    test        r10, r10
    je          .L38
    mov         r9d, 128
    jmp         .L34
.L37:
    kmovq       r9, k1
    test        r9, r9
    je          .L23
.L31:
    tzcnt       rdx, r9
    add         rdx, r10
    jmp         .L25
.L38:
    kmovq       r10, k1
    test        r10, r10
    je          .L32
    mov         r9d, 192
.L34:
    tzcnt       rdx, r10
    or          rdx, r9
    jmp         .L25
.L32:
    cmp         rdx, 512
    ja          .L39
    mov         rcx, qword ptr [rsp + 8]
    vmovdqu64   zmm0, zmmword ptr [rsp + 160]
#APP
    vpcmpeqb    k4, zmm0, zmmword ptr [rcx]
#NO_APP
#APP
    vpcmpeqb    k3, zmm0, zmmword ptr [rcx + 64]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [rcx + 128]
#NO_APP
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rcx + 192]
#NO_APP
    korq        k0, k3, k4
    korq        k0, k2, k0
    kortestq    k1, k0
    je          .L40
    kmovq       rdx, k4
    test        rdx, rdx
    jne         .L41
    kmovq       rdx, k3
    test        rdx, rdx
    jne         .L42
    kmovq       rdx, k2
    test        rdx, rdx
    je          .L43
    mov         r9d, 128
    jmp         .L44
.L39:
    mov         ecx, r9d
    and         ecx, 63
    mov         r10d, 256
    sub         r10, rcx
    sub         rdx, r10
    jmp         .L45
.L46:
    add         rdx, -256
    add         r10, 256
    cmp         rdx, 256
    jb          .L47
.L45:
    lea         r11, [r9 + r10]
    cmp         rdx, 1048575
    jbe         .L48
#APP
    prefetcht0  byte ptr [r11 + 3072]
    prefetcht0  byte ptr [r11 + 3136]
    prefetcht0  byte ptr [r11 + 3200]
    prefetcht0  byte ptr [r11 + 3264]
#NO_APP
.L48:
    vmovdqu64   zmm0, zmmword ptr [rsp + 160]
#APP
    vpcmpeqb    k4, zmm0, zmmword ptr [r11]
#NO_APP
#APP
    vpcmpeqb    k3, zmm0, zmmword ptr [r11 + 64]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [r11 + 128]
#NO_APP
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [r11 + 192]
#NO_APP
    korq        k0, k3, k4
    korq        k0, k2, k0
    kortestq    k1, k0
    je          .L46
    kmovq       r11, k4
    test        r11, r11
    jne         .L49
    kmovq       r11, k3
    test        r11, r11
    jne         .L50
    kmovq       r11, k2
    test        r11, r11
    jne         .L51
    kmovq       r11, k1
    test        r11, r11
    je          .L46
    mov         edx, 192
    jmp         .L52
.L47:
    mov         rcx, qword ptr [rsp + 56]
    add         rcx, r12
    add         r10, rcx
    cmp         r10, 1
    je          .L23
    mov         rcx, qword ptr [rsp + 8]
    vmovdqu64   zmm0, zmmword ptr [rsp + 160]
#APP
    vpcmpeqb    k4, zmm0, zmmword ptr [rcx]
#NO_APP
#APP
    vpcmpeqb    k3, zmm0, zmmword ptr [rcx + 64]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [rcx + 128]
#NO_APP
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rcx + 192]
#NO_APP
    korq        k0, k3, k4
    korq        k0, k2, k0
    kortestq    k1, k0
    je          .L40
    kmovq       rdx, k4
    test        rdx, rdx
    je          .L53
.L41:
    xor         r9d, r9d
    jmp         .L44
.L40:
    xor         r9d, r9d
    jmp         .L54
.L49:
    xor         edx, edx
    jmp         .L52
.L50:
    mov         edx, 64
    jmp         .L52
.L51:
    mov         edx, 128
.L52:
    tzcnt       rcx, r11
    add         rdx, r10
    add         rdx, rcx
    jmp         .L25
.L53:
    kmovq       rdx, k3
    test        rdx, rdx
    je          .L55
.L42:
    mov         r9d, 64
.L44:
    tzcnt       r10, rdx
    or          r10, r9
    mov         r9d, 1
.L54:
    lea         rdx, [rbx - 256]
    sub         rdx, r12
    add         rdx, r10
    cmp         r9, 1
    jne         .L23
.L25:
    add         rdx, r12
    mov         rcx, rdx
    add         rcx, rsi
    setb        r9b
    cmp         rcx, r8
    seta        cl
    or          cl, r9b
    je          .L56
    xor         r11d, r11d
    jmp         .L57
.L56:
    lea         r10, [rdi + rdx]
    cmp         rsi, 17
    jb          .L58
    xor         r9d, r9d
    mov         r11, r13
.L59:
#APP
    mov         rcx, qword ptr [r10]
#NO_APP
    mov         r15, qword ptr [r11]
    cmp         rcx, r15
    jne         .L60
    add         r10, 8
    add         r11, 8
    lea         rcx, [rsi + r9]
    add         rcx, -8
    add         r9, -8
    cmp         rcx, 16
    ja          .L59
    add         r9, rsi
    jmp         .L61
.L58:
    mov         r9, rsi
    mov         r11, r13
.L61:
    cmp         r9, 7
    ja          .L62
    cmp         r9, 4
    jae         .L63
    cmp         r9, 2
    jae         .L64
    test        r9, r9
    je          .L65
    movzx       ecx, byte ptr [r11]
#APP
    movzx       r11d, byte ptr [r10]
#NO_APP
    xor         r10d, r10d
    cmp         cl, r11b
    sete        r10b
    jmp         .L66
.L62:
    mov         r12, qword ptr [r11]
    mov         r15, qword ptr [r11 + r9 - 8]
#APP
    mov         rcx, qword ptr [r10]
#NO_APP
    cmp         rcx, r12
    jne         .L67
    lea         r11, [r9 - 8]
    add         r10, r11
#APP
    mov         rcx, qword ptr [r10]
#NO_APP
    mov         r10, r9
    cmp         rcx, r15
    je          .L66
    xor         rcx, r15
    tzcnt       r10, rcx
    shr         r10d, 3
    add         r10, r11
    jmp         .L66
.L60:
    xor         r15, rcx
    tzcnt       r11, r15
    shr         r11d, 3
    sub         r11, r9
    jmp         .L57
.L63:
    mov         r15d, dword ptr [r11]
    mov         r11d, dword ptr [r11 + r9 - 4]
#APP
    mov         ecx, dword ptr [r10]
#NO_APP
    cmp         ecx, r15d
    jne         .L68
    lea         r15, [r9 - 4]
    add         r10, r15
#APP
    mov         ecx, dword ptr [r10]
#NO_APP
    mov         r10, r9
    cmp         ecx, r11d
    je          .L66
    xor         ecx, r11d
    tzcnt       ecx, ecx
    jmp         .L69
.L67:
    xor         rcx, r12
    tzcnt       r10, rcx
    shr         r10d, 3
    jmp         .L66
.L64:
    movzx       r15d, word ptr [r11]
    movzx       r11d, word ptr [r11 + r9 - 2]
#APP
    movzx       ecx, word ptr [r10]
#NO_APP
    cmp         r15w, cx
    jne         .L70
    lea         r15, [r9 - 2]
    add         r10, r15
#APP
    movzx       r12d, word ptr [r10]
#NO_APP
    mov         r10, r9
    cmp         r11w, r12w
    je          .L66
    xor         r11d, r12d
    tzcnt       ecx, r11d
.L69:
    shr         ecx, 3
    add         r15, rcx
    mov         r10, r15
    jmp         .L66
.L68:
    xor         ecx, r15d
    tzcnt       r10d, ecx
    shr         r10d, 3
    jmp         .L66
.L70:
    xor         r15d, ecx
    tzcnt       r10d, r15d
    shr         r10d, 3
    jmp         .L66
.L65:
    xor         r10d, r10d
.L66:
    mov         r11, rsi
    sub         r11, r9
    add         r11, r10
.L57:
    cmp         r11, rsi
    je          .L19
    add         r14, r11
    inc         r14
    lea         r12, [rdx + 1]
    inc         rbp
    mov         rcx, rbp
    shl         rcx, 8
    add         rdx, 4097
    cmp         rcx, rdx
    mov         r10, qword ptr [rsp + 88]
    jbe         .L22
    jmp         .L71
.L55:
    kmovq       rdx, k2
    test        rdx, rdx
    je          .L43
    mov         r9d, 128
    jmp         .L72
.L43:
    kmovq       rdx, k1
    test        rdx, rdx
    je          .L73
    mov         r9d, 192
.L72:
    mov         r8, qword ptr [rsp + 32]
    mov         rdi, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 40]
    mov         r13, qword ptr [rsp + 16]
    xor         eax, eax
    jmp         .L44
.L73:
    xor         r9d, r9d
    mov         r8, qword ptr [rsp + 32]
    mov         rdi, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 40]
    mov         r13, qword ptr [rsp + 16]
    xor         eax, eax
    jmp         .L54
.L21:
    xor         r12d, r12d
    xor         r14d, r14d
    mov         rdx, qword ptr [rsp + 72]
.L74:
    mov         qword ptr [rsp + 96], r12
    vpbroadcastb zmm0, eax
    mov         eax, dword ptr [rsp + 68]
    vpbroadcastb zmm1, eax
.L75:
    mov         rdi, rbx
    sub         rdi, r12
    cmp         rdi, 128
    jb          .L76
    lea         rax, [r10 + r12]
    mov         qword ptr [rsp + 80], rdi
    add         rdi, -128
    mov         qword ptr [rsp + 56], rdi
    lea         rdi, [rdx + r12]
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rax]
#NO_APP
#APP
    vpcmpeqb    k2, zmm1, zmmword ptr [rdi]
#NO_APP
    kandq       k0, k2, k1
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rax + 64]
#NO_APP
#APP
    vpcmpeqb    k2, zmm1, zmmword ptr [rdi + 64]
#NO_APP
    kandq       k1, k2, k1
    kortestq    k1, k0
    je          .L77
    kmovq       r15, k0
    kmovq       rdi, k1
    lea         rax, [r12 + 64]
    mov         qword ptr [rsp + 160], rax
    mov         qword ptr [rsp + 8], r12
    jmp         .L78
.L79:
    xor         eax, eax
.L80:
    add         r14, rax
    inc         r14
    mov         qword ptr [rsp + 152], r14
    btc         r15, r9
    cmp         rax, rsi
    je          .L19
.L78:
    test        r15, r15
    je          .L81
    tzcnt       r9, r15
    lea         rdx, [r9 + r12]
    mov         rax, rdx
    add         rax, rsi
    setb        r10b
    cmp         rax, r8
    seta        al
    or          al, r10b
    jne         .L79
    lea         r11, [rcx + rdx]
    cmp         rsi, 17
    jb          .L82
    xor         eax, eax
.L83:
#APP
    mov         r10, qword ptr [r11]
#NO_APP
    mov         r12, qword ptr [r13]
    cmp         r10, r12
    jne         .L84
    add         r11, 8
    add         r13, 8
    lea         r10, [rsi + rax]
    add         r10, -8
    add         rax, -8
    cmp         r10, 16
    ja          .L83
    lea         r10, [rsi + rax]
    neg         rax
    jmp         .L85
.L82:
    cmp         rsi, 7
    ja          .L86
    cmp         rsi, 4
    jae         .L87
    cmp         rsi, 2
    jae         .L88
    test        rsi, rsi
    je          .L89
    movzx       eax, byte ptr [r13]
#APP
    movzx       r11d, byte ptr [r11]
#NO_APP
    xor         r10d, r10d
    cmp         al, r11b
    sete        r10b
    jmp         .L90
.L84:
    xor         r12, r10
    tzcnt       r10, r12
    shr         r10d, 3
    sub         r10, rax
    mov         rax, r10
    mov         rcx, qword ptr [rsp + 24]
    mov         r13, qword ptr [rsp + 16]
    mov         r12, qword ptr [rsp + 8]
    jmp         .L80
.L86:
    xor         eax, eax
    mov         r10, rsi
.L85:
    mov         rbp, qword ptr [r13]
    mov         r12, qword ptr [r13 + r10 - 8]
#APP
    mov         r13, qword ptr [r11]
#NO_APP
    cmp         r13, rbp
    jne         .L91
    lea         r13, [r10 - 8]
    add         r11, r13
#APP
    mov         r11, qword ptr [r11]
#NO_APP
    cmp         r11, r12
    je          .L92
    xor         r11, r12
    tzcnt       r10, r11
    shr         r10d, 3
    add         r10, r13
    jmp         .L92
.L91:
    xor         r13, rbp
    tzcnt       r10, r13
    shr         r10d, 3
.L92:
    mov         rcx, qword ptr [rsp + 24]
    mov         r13, qword ptr [rsp + 16]
    mov         r12, qword ptr [rsp + 8]
    add         rax, r10
    jmp         .L80
.L87:
    mov         r10d, dword ptr [r13]
    mov         eax, dword ptr [r13 + rsi - 4]
#APP
    mov         ebp, dword ptr [r11]
#NO_APP
    cmp         ebp, r10d
    jne         .L93
    lea         rbp, [rsi - 4]
    add         r11, rbp
#APP
    mov         r10d, dword ptr [r11]
#NO_APP
    cmp         r10d, eax
    je          .L94
    xor         r10d, eax
    tzcnt       r10d, r10d
    jmp         .L95
.L88:
    movzx       r10d, word ptr [r13]
    movzx       eax, word ptr [r13 + rsi - 2]
#APP
    movzx       ebp, word ptr [r11]
#NO_APP
    cmp         r10w, bp
    jne         .L96
    lea         rbp, [rsi - 2]
    add         r11, rbp
#APP
    movzx       r10d, word ptr [r11]
#NO_APP
    cmp         ax, r10w
    jne         .L97
.L94:
    xor         eax, eax
    add         rax, rsi
    jmp         .L80
.L93:
    xor         ebp, r10d
    tzcnt       r10d, ebp
    shr         r10d, 3
    jmp         .L90
.L96:
    xor         r10d, ebp
    tzcnt       r10d, r10d
    shr         r10d, 3
    jmp         .L90
.L89:
    xor         eax, eax
    xor         r10d, r10d
    add         rax, r10
    jmp         .L80
.L97:
    xor         eax, r10d
    tzcnt       r10d, eax
.L95:
    shr         r10d, 3
    add         r10, rbp
.L90:
    xor         eax, eax
    add         rax, r10
    jmp         .L80
.L98:
    xor         r10d, r10d
.L99:
    add         r14, r10
    inc         r14
    mov         qword ptr [rsp + 152], r14
    btc         rdi, r9
    cmp         r10, rsi
    je          .L19
.L81:
    test        rdi, rdi
    je          .L100
    tzcnt       r9, rdi
    mov         rax, qword ptr [rsp + 160]
    lea         rdx, [r9 + rax]
    mov         rax, rdx
    add         rax, rsi
    setb        r10b
    cmp         rax, r8
    seta        al
    or          al, r10b
    jne         .L98
    lea         rax, [rcx + rdx]
    cmp         rsi, 17
    jb          .L101
    xor         r15d, r15d
    mov         r10, r13
.L102:
#APP
    mov         r11, qword ptr [rax]
#NO_APP
    mov         r12, qword ptr [r10]
    cmp         r11, r12
    jne         .L103
    add         rax, 8
    add         r10, 8
    lea         r11, [rsi + r15]
    add         r11, -8
    add         r15, -8
    cmp         r11, 16
    ja          .L102
    add         r15, rsi
    jmp         .L104
.L101:
    mov         r15, rsi
    mov         r10, r13
.L104:
    cmp         r15, 8
    jae         .L105
    cmp         r15, 4
    jae         .L106
    cmp         r15, 2
    jae         .L107
    test        r15, r15
    je          .L108
    movzx       r10d, byte ptr [r10]
#APP
    movzx       r11d, byte ptr [rax]
#NO_APP
    xor         eax, eax
    cmp         r10b, r11b
    sete        al
    jmp         .L109
.L105:
    mov         r12, qword ptr [r10]
    mov         r11, qword ptr [r10 + r15 - 8]
#APP
    mov         r10, qword ptr [rax]
#NO_APP
    cmp         r10, r12
    jne         .L110
    lea         r10, [r15 - 8]
    add         rax, r10
#APP
    mov         r12, qword ptr [rax]
#NO_APP
    mov         rax, r15
    cmp         r12, r11
    je          .L109
    xor         r12, r11
    tzcnt       rax, r12
    shr         eax, 3
    add         rax, r10
    jmp         .L109
.L103:
    xor         r12, r11
    tzcnt       r10, r12
    shr         r10d, 3
    sub         r10, r15
    jmp         .L99
.L106:
    mov         r11d, dword ptr [r10]
    mov         r10d, dword ptr [r10 + r15 - 4]
#APP
    mov         ebp, dword ptr [rax]
#NO_APP
    cmp         ebp, r11d
    jne         .L111
    lea         r11, [r15 - 4]
    add         rax, r11
#APP
    mov         ebp, dword ptr [rax]
#NO_APP
    mov         rax, r15
    cmp         ebp, r10d
    je          .L109
    xor         ebp, r10d
    tzcnt       eax, ebp
    jmp         .L112
.L110:
    xor         r10, r12
    tzcnt       rax, r10
    shr         eax, 3
    jmp         .L109
.L107:
    movzx       r11d, word ptr [r10]
    movzx       r10d, word ptr [r10 + r15 - 2]
#APP
    movzx       ebp, word ptr [rax]
#NO_APP
    cmp         r11w, bp
    jne         .L113
    lea         r11, [r15 - 2]
    add         rax, r11
#APP
    movzx       r12d, word ptr [rax]
#NO_APP
    mov         rax, r15
    cmp         r10w, r12w
    je          .L109
    xor         r10d, r12d
    tzcnt       eax, r10d
.L112:
    shr         eax, 3
    add         r11, rax
    mov         rax, r11
    jmp         .L109
.L111:
    xor         ebp, r11d
    tzcnt       eax, ebp
    shr         eax, 3
    jmp         .L109
.L113:
    xor         r11d, ebp
    tzcnt       eax, r11d
    shr         eax, 3
    jmp         .L109
.L108:
    xor         eax, eax
.L109:
    mov         r10, rsi
    sub         r10, r15
    add         r10, rax
    jmp         .L99
.L100:
    mov         rdx, qword ptr [rsp + 80]
    add         rdx, qword ptr [rsp + 96]
    mov         rax, rbx
    sub         rax, rdx
    lea         rax, [4*rax + 4608]
    cmp         r14, rax
    mov         rdx, qword ptr [rsp + 72]
    ja          .L114
.L77:
    mov         r12, rbx
    sub         r12, qword ptr [rsp + 56]
    mov         qword ptr [rsp + 136], r12
    mov         r10, qword ptr [rsp + 88]
    jae         .L75
    jmp         .L76
.L71:
    mov         qword ptr [rsp + 152], r14
    cmp         r12, rbx
    mov         rdx, qword ptr [rsp + 72]
    mov         eax, dword ptr [rsp + 52]
    mov         rcx, rdi
    jbe         .L74
.L76:
    cmp         r12, rbx
    jae         .L1
    lea         rax, [rsi - 4]
    mov         qword ptr [rsp + 56], rax
    lea         rax, [rsi - 2]
    mov         qword ptr [rsp + 80], rax
    xor         eax, eax
.L115:
    mov         r13, rbx
    sub         r13, r12
    cmp         r13, 64
    mov         ecx, 64
    cmovae      r13, rcx
    mov         rcx, r13
    add         rcx, r12
    jb          .L20
    mov         qword ptr [rsp + 160], rcx
    cmp         rcx, rbx
    ja          .L20
    lea         rsi, [r10 + r12]
    mov         edi, dword ptr [rsp + 52]
    mov         rdx, r13
    mov         r15, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vzeroupper
    call        r15
    mov         rbp, rax
    mov         rax, qword ptr [rsp + 72]
    lea         rsi, [rax + r12]
    mov         edi, dword ptr [rsp + 68]
    mov         rdx, r13
    call        r15
    mov         r15d, 1
    mov         rsi, qword ptr [rsp + 16]
    mov         r8, qword ptr [rsp + 40]
    mov         rdi, qword ptr [rsp + 32]
    and         rax, rbp
    mov         qword ptr [rsp + 8], r12
    jne         .L116
.L117:
    mov         rax, qword ptr [rsp + 160]
    mov         r12, rax
    cmp         rax, rbx
    mov         eax, 0
    mov         r10, qword ptr [rsp + 88]
    jb          .L115
    jmp         .L20
.L118:
    xor         r10d, r10d
    cmp         r10, r8
    je          .L19
.L119:
    shlx        rcx, r15, r9
    mov         rdx, rax
    btc         rdx, r9
    add         r14, r10
    inc         r14
    cmp         rcx, rax
    mov         rax, rdx
    je          .L117
.L116:
    tzcnt       r9, rax
    lea         rdx, [r9 + r12]
    mov         rcx, rdx
    add         rcx, r8
    setb        r10b
    cmp         rcx, rdi
    seta        cl
    or          cl, r10b
    jne         .L118
    mov         rcx, qword ptr [rsp + 24]
    lea         r11, [rcx + rdx]
    cmp         r8, 17
    jb          .L120
    xor         r10d, r10d
    mov         rbp, rsi
.L121:
#APP
    mov         r12, qword ptr [r11]
#NO_APP
    mov         r13, qword ptr [rbp]
    cmp         r12, r13
    jne         .L122
    add         r11, 8
    add         rbp, 8
    lea         rcx, [r8 + r10]
    add         rcx, -8
    add         r10, -8
    cmp         rcx, 16
    ja          .L121
    lea         r13, [r8 + r10]
    neg         r10
    jmp         .L123
.L120:
    cmp         r8, 7
    ja          .L124
    cmp         r8, 4
    jae         .L125
    cmp         r8, 2
    jae         .L126
    test        r8, r8
    je          .L127
    movzx       ecx, byte ptr [rsi]
#APP
    movzx       r10d, byte ptr [r11]
#NO_APP
    xor         r13d, r13d
    cmp         cl, r10b
    sete        r13b
    xor         r10d, r10d
    add         r10, r13
    cmp         r10, r8
    jne         .L119
    jmp         .L19
.L122:
    xor         r13, r12
    tzcnt       rcx, r13
    shr         ecx, 3
    sub         rcx, r10
    mov         r10, rcx
    mov         r12, qword ptr [rsp + 8]
    cmp         r10, r8
    jne         .L119
    jmp         .L19
.L124:
    xor         r10d, r10d
    mov         rbp, rsi
    mov         r13, r8
.L123:
    mov         r12, qword ptr [rbp]
    mov         rbp, qword ptr [rbp + r13 - 8]
#APP
    mov         rcx, qword ptr [r11]
#NO_APP
    cmp         rcx, r12
    jne         .L128
    lea         r12, [r13 - 8]
    add         r11, r12
#APP
    mov         rcx, qword ptr [r11]
#NO_APP
    cmp         rcx, rbp
    jne         .L129
    mov         r12, qword ptr [rsp + 8]
    add         r10, r13
    cmp         r10, r8
    jne         .L119
    jmp         .L19
.L128:
    xor         rcx, r12
    tzcnt       r13, rcx
    shr         r13d, 3
    mov         r12, qword ptr [rsp + 8]
    add         r10, r13
    cmp         r10, r8
    jne         .L119
    jmp         .L19
.L125:
    mov         ebp, dword ptr [rsi]
    mov         r10d, dword ptr [rsi + r8 - 4]
#APP
    mov         r12d, dword ptr [r11]
#NO_APP
    cmp         r12d, ebp
    jne         .L130
    mov         r12, qword ptr [rsp + 56]
    add         r11, r12
#APP
    mov         ecx, dword ptr [r11]
#NO_APP
    cmp         ecx, r10d
    je          .L131
    xor         ecx, r10d
    tzcnt       r13d, ecx
    shr         r13d, 3
    add         r13, r12
    jmp         .L132
.L129:
    xor         rcx, rbp
    tzcnt       r13, rcx
    shr         r13d, 3
    add         r13, r12
    mov         r12, qword ptr [rsp + 8]
    add         r10, r13
    cmp         r10, r8
    jne         .L119
    jmp         .L19
.L126:
    movzx       ebp, word ptr [rsi]
    movzx       r10d, word ptr [rsi + r8 - 2]
#APP
    movzx       r12d, word ptr [r11]
#NO_APP
    cmp         bp, r12w
    jne         .L133
    mov         rcx, qword ptr [rsp + 80]
    add         r11, rcx
#APP
    movzx       r11d, word ptr [r11]
#NO_APP
    cmp         r10w, r11w
    jne         .L134
.L131:
    xor         r10d, r10d
    mov         r12, qword ptr [rsp + 8]
    add         r10, r8
    cmp         r10, r8
    jne         .L119
    jmp         .L19
.L130:
    xor         r12d, ebp
    tzcnt       r13d, r12d
    jmp         .L135
.L133:
    xor         ebp, r12d
    tzcnt       r13d, ebp
.L135:
    shr         r13d, 3
.L132:
    xor         r10d, r10d
    mov         r12, qword ptr [rsp + 8]
    add         r10, r13
    cmp         r10, r8
    jne         .L119
    jmp         .L19
.L127:
    xor         r10d, r10d
    xor         r13d, r13d
    add         r10, r13
    cmp         r10, r8
    jne         .L119
    jmp         .L19
.L134:
    xor         r10d, r11d
    tzcnt       r13d, r10d
    shr         r13d, 3
    add         r13, rcx
    jmp         .L132
.L1:
    xor         eax, eax
.L23:
.L20:
    add         rsp, 232
    pop         rbx
    pop         r12
    pop         r13
    pop         r14
    pop         r15
    pop         rbp
    vzeroupper
    ret
.L19:
    mov         eax, 1
    jmp         .L20
.L114:
    sub         rbx, qword ptr [rsp + 56]
    mov         qword ptr [rsp + 136], rbx
    lea         rdi, [rsp + 104]
    vzeroupper
    call        <atomic_memchr_kernels::algo::substring::Search>::two_way::<atomic_memchr_kernels::algo::direction::Forward>
    jmp         .L20
