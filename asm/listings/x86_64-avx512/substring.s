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
    mov         r13, rcx
    mov         rax, qword ptr [rdx]
    mov         rcx, rax
    add         rcx, rbx
    setb        r9b
    cmp         rcx, r8
    seta        cl
    or          cl, r9b
    jne         .L1
    mov         r9, qword ptr [rdx + 8]
    mov         rcx, r9
    add         rcx, rbx
    setb        r10b
    cmp         rcx, r8
    seta        cl
    or          cl, r10b
    jne         .L1
    cmp         rax, rsi
    jae         .L1
    cmp         r9, rsi
    jae         .L1
    lea         r15, [rax + r13]
    lea         r12, [r9 + r13]
    movzx       eax, byte ptr [rdi + rax]
    movzx       ebp, byte ptr [rdi + r9]
    mov         qword ptr [rsp + 120], r13
    mov         qword ptr [rsp + 128], r8
    mov         qword ptr [rsp + 104], rdi
    mov         qword ptr [rsp + 112], rsi
    mov         qword ptr [rsp + 144], rbx
    mov         qword ptr [rsp + 152], 0
    cmp         rbx, 65
    mov         qword ptr [rsp + 32], r8
    mov         qword ptr [rsp + 24], r13
    mov         qword ptr [rsp + 48], rsi
    mov         qword ptr [rsp + 40], rdi
    jae         .L2
    mov         r14, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         edi, eax
    mov         rsi, r15
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
    mov         r9, qword ptr [rsp + 48]
    mov         r10, qword ptr [rsp + 40]
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
    mov         dword ptr [rsp + 84], ebp
    mov         qword ptr [rsp + 88], r12
    cmp         byte ptr [rdx + 16], 1
    mov         qword ptr [rsp + 16], r15
    mov         dword ptr [rsp + 68], eax
    jne         .L21
    lea         rcx, [r15 + rbx]
    add         rcx, -256
    mov         qword ptr [rsp + 56], rcx
    vpbroadcastb zmm0, eax
    vmovdqu64   zmmword ptr [rsp + 160], zmm0
    lea         rcx, [rsi - 4]
    lea         r9, [rsi - 2]
    xor         eax, eax
    xor         r14d, r14d
    xor         r12d, r12d
    xor         ebp, ebp
    mov         qword ptr [rsp + 8], rcx
    mov         qword ptr [rsp + 72], r9
.L22:
    mov         rdx, rbx
    sub         rdx, r12
    jb          .L23
    lea         r9, [r15 + r12]
    cmp         rdx, 64
    jae         .L24
    mov         edi, dword ptr [rsp + 68]
    mov         rsi, r9
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Forward>]
    mov         rdi, qword ptr [rsp + 40]
    mov         rsi, qword ptr [rsp + 48]
    mov         r13, qword ptr [rsp + 24]
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
    mov         rcx, qword ptr [rsp + 56]
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
    je          .L41
.L42:
    xor         r9d, r9d
    jmp         .L43
.L39:
    mov         r11d, r9d
    and         r11d, 63
    mov         ecx, 256
    sub         rcx, r11
    lea         r10, [r9 + rcx]
    sub         rdx, rcx
    cmp         rdx, 1048576
    jb          .L44
    or          r11, -256
    jmp         .L45
.L46:
    add         rdx, -256
    add         r10, 256
    add         r11, -256
    cmp         rdx, 3328
    jb          .L44
.L45:
#APP
    prefetcht0  byte ptr [r10 + 3072]
    prefetcht0  byte ptr [r10 + 3136]
    prefetcht0  byte ptr [r10 + 3200]
    prefetcht0  byte ptr [r10 + 3264]
#NO_APP
    vmovdqu64   zmm0, zmmword ptr [rsp + 160]
#APP
    vpcmpeqb    k4, zmm0, zmmword ptr [r10]
#NO_APP
#APP
    vpcmpeqb    k3, zmm0, zmmword ptr [r10 + 64]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [r10 + 128]
#NO_APP
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [r10 + 192]
#NO_APP
    korq        k0, k3, k4
    korq        k0, k2, k0
    kortestq    k1, k0
    je          .L46
    kmovq       r15, k4
    test        r15, r15
    jne         .L47
    kmovq       r15, k3
    test        r15, r15
    jne         .L48
    kmovq       r15, k2
    test        r15, r15
    jne         .L49
    kmovq       r15, k1
    test        r15, r15
    je          .L46
    mov         r9d, 192
    jmp         .L50
.L44:
    sub         r9, r10
    mov         r15, qword ptr [rsp + 16]
    jmp         .L51
.L52:
    add         rdx, -256
    add         r10, 256
    add         r9, -256
    cmp         rdx, 256
    jb          .L53
.L51:
    vmovdqu64   zmm0, zmmword ptr [rsp + 160]
#APP
    vpcmpeqb    k4, zmm0, zmmword ptr [r10]
#NO_APP
#APP
    vpcmpeqb    k3, zmm0, zmmword ptr [r10 + 64]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [r10 + 128]
#NO_APP
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [r10 + 192]
#NO_APP
    korq        k0, k3, k4
    korq        k0, k2, k0
    kortestq    k1, k0
    je          .L52
    kmovq       r11, k4
    test        r11, r11
    jne         .L54
    kmovq       r11, k3
    test        r11, r11
    jne         .L55
    kmovq       r11, k2
    test        r11, r11
    jne         .L56
    kmovq       r11, k1
    test        r11, r11
    je          .L52
    mov         r10d, 192
    jmp         .L57
.L41:
    kmovq       rdx, k3
    test        rdx, rdx
    je          .L58
    mov         r9d, 64
    jmp         .L43
.L53:
    test        rdx, rdx
    je          .L23
    mov         rcx, qword ptr [rsp + 56]
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
    jne         .L42
    kmovq       rdx, k3
    test        rdx, rdx
    je          .L59
    mov         r9d, 64
    jmp         .L60
.L40:
    xor         r9d, r9d
    jmp         .L61
.L54:
    xor         r10d, r10d
    jmp         .L57
.L55:
    mov         r10d, 64
    jmp         .L57
.L56:
    mov         r10d, 128
.L57:
    tzcnt       rdx, r11
    add         rdx, r10
    sub         rdx, r9
    jmp         .L25
.L47:
    xor         r9d, r9d
    jmp         .L50
.L48:
    mov         r9d, 64
    jmp         .L50
.L49:
    mov         r9d, 128
.L50:
    tzcnt       rdx, r15
    add         rdx, r9
    sub         rdx, r11
    mov         r15, qword ptr [rsp + 16]
    jmp         .L25
.L58:
    kmovq       rdx, k2
    test        rdx, rdx
    je          .L62
    mov         r9d, 128
    jmp         .L43
.L59:
    kmovq       rdx, k2
    test        rdx, rdx
    je          .L62
    mov         r9d, 128
    jmp         .L60
.L62:
    kmovq       rdx, k1
    test        rdx, rdx
    je          .L63
    mov         r9d, 192
.L60:
    mov         r8, qword ptr [rsp + 32]
    mov         r13, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 48]
    mov         rdi, qword ptr [rsp + 40]
    xor         eax, eax
    mov         r15, qword ptr [rsp + 16]
.L43:
    tzcnt       r10, rdx
    or          r10, r9
    mov         r9d, 1
.L61:
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
    je          .L64
    xor         r9d, r9d
    jmp         .L65
.L64:
    lea         r10, [rdx + r13]
    cmp         rsi, 17
    jb          .L66
    xor         r9d, r9d
    mov         r15, rdi
.L67:
#APP
    mov         rcx, qword ptr [r10]
#NO_APP
    mov         r11, qword ptr [r15]
    cmp         rcx, r11
    jne         .L68
    add         r10, 8
    add         r15, 8
    lea         rcx, [rsi + r9]
    add         rcx, -8
    add         r9, -8
    cmp         rcx, 16
    ja          .L67
    lea         r11, [rsi + r9]
    neg         r9
    jmp         .L69
.L66:
    cmp         rsi, 7
    ja          .L70
    cmp         rsi, 4
    jae         .L71
    cmp         rsi, 2
    jae         .L72
    test        rsi, rsi
    je          .L73
    movzx       ecx, byte ptr [rdi]
#APP
    movzx       r9d, byte ptr [r10]
#NO_APP
    xor         r11d, r11d
    cmp         cl, r9b
    sete        r11b
    jmp         .L74
.L68:
    xor         r11, rcx
    tzcnt       rcx, r11
    shr         ecx, 3
    sub         rcx, r9
    mov         r9, rcx
    mov         r15, qword ptr [rsp + 16]
    jmp         .L65
.L70:
    xor         r9d, r9d
    mov         r15, rdi
    mov         r11, rsi
.L69:
    mov         r13, qword ptr [r15]
    mov         r12, qword ptr [r15 + r11 - 8]
#APP
    mov         rcx, qword ptr [r10]
#NO_APP
    cmp         rcx, r13
    jne         .L75
    lea         r15, [r11 - 8]
    add         r10, r15
#APP
    mov         rcx, qword ptr [r10]
#NO_APP
    cmp         rcx, r12
    je          .L76
    xor         rcx, r12
    tzcnt       r11, rcx
    shr         r11d, 3
    add         r11, r15
    jmp         .L76
.L75:
    xor         rcx, r13
    tzcnt       r11, rcx
    shr         r11d, 3
.L76:
    mov         r15, qword ptr [rsp + 16]
    mov         r13, qword ptr [rsp + 24]
    jmp         .L77
.L71:
    mov         r11d, dword ptr [rdi]
    mov         r9d, dword ptr [rdi + rsi - 4]
#APP
    mov         ecx, dword ptr [r10]
#NO_APP
    cmp         ecx, r11d
    jne         .L78
    mov         r12, qword ptr [rsp + 8]
    add         r10, r12
#APP
    mov         ecx, dword ptr [r10]
#NO_APP
    cmp         ecx, r9d
    je          .L79
    xor         ecx, r9d
    tzcnt       r11d, ecx
    jmp         .L80
.L72:
    movzx       r11d, word ptr [rdi]
    movzx       r9d, word ptr [rdi + rsi - 2]
#APP
    movzx       ecx, word ptr [r10]
#NO_APP
    cmp         r11w, cx
    jne         .L81
    mov         r12, qword ptr [rsp + 72]
    add         r10, r12
#APP
    movzx       ecx, word ptr [r10]
#NO_APP
    cmp         r9w, cx
    jne         .L82
.L79:
    xor         r9d, r9d
    add         r9, rsi
    jmp         .L65
.L78:
    xor         ecx, r11d
    tzcnt       r11d, ecx
    shr         r11d, 3
    jmp         .L74
.L81:
    xor         r11d, ecx
    tzcnt       r11d, r11d
    shr         r11d, 3
    jmp         .L74
.L73:
    xor         r9d, r9d
    xor         r11d, r11d
    jmp         .L77
.L82:
    xor         r9d, ecx
    tzcnt       r11d, r9d
.L80:
    shr         r11d, 3
    add         r11, r12
.L74:
    xor         r9d, r9d
.L77:
    add         r9, r11
.L65:
    cmp         r9, rsi
    je          .L19
    add         r14, r9
    inc         r14
    lea         r12, [rdx + 1]
    inc         rbp
    mov         rcx, rbp
    shl         rcx, 8
    add         rdx, 4097
    cmp         rcx, rdx
    jbe         .L22
    jmp         .L83
.L63:
    xor         r9d, r9d
    mov         r8, qword ptr [rsp + 32]
    mov         r13, qword ptr [rsp + 24]
    mov         rsi, qword ptr [rsp + 48]
    mov         rdi, qword ptr [rsp + 40]
    xor         eax, eax
    mov         r15, qword ptr [rsp + 16]
    jmp         .L61
.L21:
    xor         r12d, r12d
    xor         r14d, r14d
    mov         rdx, qword ptr [rsp + 88]
.L84:
    mov         qword ptr [rsp + 96], r12
    vpbroadcastb zmm0, eax
    mov         eax, dword ptr [rsp + 84]
    vpbroadcastb zmm1, eax
.L85:
    mov         rcx, rbx
    sub         rcx, r12
    cmp         rcx, 128
    jb          .L86
    lea         rax, [r15 + r12]
    mov         qword ptr [rsp + 72], rcx
    add         rcx, -128
    mov         qword ptr [rsp + 56], rcx
    lea         rcx, [rdx + r12]
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rax]
#NO_APP
#APP
    vpcmpeqb    k2, zmm1, zmmword ptr [rcx]
#NO_APP
    kandq       k0, k2, k1
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rax + 64]
#NO_APP
#APP
    vpcmpeqb    k2, zmm1, zmmword ptr [rcx + 64]
#NO_APP
    kandq       k1, k2, k1
    kortestq    k1, k0
    je          .L87
    kmovq       r15, k0
    kmovq       rcx, k1
    lea         rax, [r12 + 64]
    mov         qword ptr [rsp + 160], rax
    mov         qword ptr [rsp + 8], r12
    jmp         .L88
.L89:
    xor         eax, eax
.L90:
    add         r14, rax
    inc         r14
    mov         qword ptr [rsp + 152], r14
    btc         r15, r9
    cmp         rax, rsi
    je          .L19
.L88:
    test        r15, r15
    je          .L91
    tzcnt       r9, r15
    lea         rdx, [r9 + r12]
    mov         rax, rdx
    add         rax, rsi
    setb        r10b
    cmp         rax, r8
    seta        al
    or          al, r10b
    jne         .L89
    lea         r11, [rdx + r13]
    cmp         rsi, 17
    jb          .L92
    xor         eax, eax
    mov         r13, rdi
.L93:
#APP
    mov         r10, qword ptr [r11]
#NO_APP
    mov         r12, qword ptr [r13]
    cmp         r10, r12
    jne         .L94
    add         r11, 8
    add         r13, 8
    lea         r10, [rsi + rax]
    add         r10, -8
    add         rax, -8
    cmp         r10, 16
    ja          .L93
    lea         r10, [rsi + rax]
    neg         rax
    jmp         .L95
.L92:
    cmp         rsi, 7
    ja          .L96
    cmp         rsi, 4
    jae         .L97
    cmp         rsi, 2
    jae         .L98
    test        rsi, rsi
    je          .L99
    movzx       eax, byte ptr [rdi]
#APP
    movzx       r11d, byte ptr [r11]
#NO_APP
    xor         r10d, r10d
    cmp         al, r11b
    sete        r10b
    jmp         .L100
.L94:
    xor         r12, r10
    tzcnt       r10, r12
    shr         r10d, 3
    sub         r10, rax
    mov         rax, r10
    mov         r13, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 8]
    jmp         .L90
.L96:
    xor         eax, eax
    mov         r13, rdi
    mov         r10, rsi
.L95:
    mov         rbp, qword ptr [r13]
    mov         r12, qword ptr [r13 + r10 - 8]
#APP
    mov         r13, qword ptr [r11]
#NO_APP
    cmp         r13, rbp
    jne         .L101
    lea         r13, [r10 - 8]
    add         r11, r13
#APP
    mov         r11, qword ptr [r11]
#NO_APP
    cmp         r11, r12
    je          .L102
    xor         r11, r12
    tzcnt       r10, r11
    shr         r10d, 3
    add         r10, r13
    jmp         .L102
.L101:
    xor         r13, rbp
    tzcnt       r10, r13
    shr         r10d, 3
.L102:
    mov         r13, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 8]
    add         rax, r10
    jmp         .L90
.L97:
    mov         r10d, dword ptr [rdi]
    mov         eax, dword ptr [rdi + rsi - 4]
#APP
    mov         ebp, dword ptr [r11]
#NO_APP
    cmp         ebp, r10d
    jne         .L103
    lea         rbp, [rsi - 4]
    add         r11, rbp
#APP
    mov         r10d, dword ptr [r11]
#NO_APP
    cmp         r10d, eax
    je          .L104
    xor         r10d, eax
    tzcnt       r10d, r10d
    jmp         .L105
.L98:
    movzx       r10d, word ptr [rdi]
    movzx       eax, word ptr [rdi + rsi - 2]
#APP
    movzx       ebp, word ptr [r11]
#NO_APP
    cmp         r10w, bp
    jne         .L106
    lea         rbp, [rsi - 2]
    add         r11, rbp
#APP
    movzx       r10d, word ptr [r11]
#NO_APP
    cmp         ax, r10w
    jne         .L107
.L104:
    xor         eax, eax
    add         rax, rsi
    jmp         .L90
.L103:
    xor         ebp, r10d
    tzcnt       r10d, ebp
    shr         r10d, 3
    jmp         .L100
.L106:
    xor         r10d, ebp
    tzcnt       r10d, r10d
    shr         r10d, 3
    jmp         .L100
.L99:
    xor         eax, eax
    xor         r10d, r10d
    add         rax, r10
    jmp         .L90
.L107:
    xor         eax, r10d
    tzcnt       r10d, eax
.L105:
    shr         r10d, 3
    add         r10, rbp
.L100:
    xor         eax, eax
    add         rax, r10
    jmp         .L90
.L91:
    mov         r15, qword ptr [rsp + 16]
    jmp         .L108
.L109:
    xor         r10d, r10d
.L110:
    add         r14, r10
    inc         r14
    mov         qword ptr [rsp + 152], r14
    btc         rcx, r9
    cmp         r10, rsi
    je          .L19
.L108:
    test        rcx, rcx
    je          .L111
    tzcnt       r9, rcx
    mov         rax, qword ptr [rsp + 160]
    lea         rdx, [r9 + rax]
    mov         rax, rdx
    add         rax, rsi
    setb        r10b
    cmp         rax, r8
    seta        al
    or          al, r10b
    jne         .L109
    lea         rax, [rdx + r13]
    cmp         rsi, 17
    jb          .L112
    xor         r15d, r15d
    mov         r10, rdi
.L113:
#APP
    mov         r11, qword ptr [rax]
#NO_APP
    mov         r12, qword ptr [r10]
    cmp         r11, r12
    jne         .L114
    add         rax, 8
    add         r10, 8
    lea         r11, [rsi + r15]
    add         r11, -8
    add         r15, -8
    cmp         r11, 16
    ja          .L113
    add         r15, rsi
    jmp         .L115
.L112:
    mov         r15, rsi
    mov         r10, rdi
.L115:
    cmp         r15, 8
    jae         .L116
    cmp         r15, 4
    jae         .L117
    cmp         r15, 2
    jae         .L118
    test        r15, r15
    je          .L119
    movzx       r10d, byte ptr [r10]
#APP
    movzx       r11d, byte ptr [rax]
#NO_APP
    xor         eax, eax
    cmp         r10b, r11b
    sete        al
    jmp         .L120
.L116:
    mov         r12, qword ptr [r10]
    mov         r11, qword ptr [r10 + r15 - 8]
#APP
    mov         r10, qword ptr [rax]
#NO_APP
    cmp         r10, r12
    jne         .L121
    lea         r10, [r15 - 8]
    add         rax, r10
#APP
    mov         r12, qword ptr [rax]
#NO_APP
    mov         rax, r15
    cmp         r12, r11
    je          .L120
    xor         r12, r11
    tzcnt       rax, r12
    shr         eax, 3
    add         rax, r10
    jmp         .L120
.L114:
    xor         r12, r11
    tzcnt       r10, r12
    shr         r10d, 3
    sub         r10, r15
    jmp         .L122
.L117:
    mov         r11d, dword ptr [r10]
    mov         r10d, dword ptr [r10 + r15 - 4]
#APP
    mov         ebp, dword ptr [rax]
#NO_APP
    cmp         ebp, r11d
    jne         .L123
    lea         r11, [r15 - 4]
    add         rax, r11
#APP
    mov         ebp, dword ptr [rax]
#NO_APP
    mov         rax, r15
    cmp         ebp, r10d
    je          .L120
    xor         ebp, r10d
    tzcnt       eax, ebp
    jmp         .L124
.L121:
    xor         r10, r12
    tzcnt       rax, r10
    shr         eax, 3
    jmp         .L120
.L118:
    movzx       r11d, word ptr [r10]
    movzx       r10d, word ptr [r10 + r15 - 2]
#APP
    movzx       ebp, word ptr [rax]
#NO_APP
    cmp         r11w, bp
    jne         .L125
    lea         r11, [r15 - 2]
    add         rax, r11
#APP
    movzx       r12d, word ptr [rax]
#NO_APP
    mov         rax, r15
    cmp         r10w, r12w
    je          .L120
    xor         r10d, r12d
    tzcnt       eax, r10d
.L124:
    shr         eax, 3
    add         r11, rax
    mov         rax, r11
    jmp         .L120
.L123:
    xor         ebp, r11d
    tzcnt       eax, ebp
    shr         eax, 3
    jmp         .L120
.L125:
    xor         r11d, ebp
    tzcnt       eax, r11d
    shr         eax, 3
    jmp         .L120
.L119:
    xor         eax, eax
.L120:
    mov         r10, rsi
    sub         r10, r15
    add         r10, rax
.L122:
    mov         r15, qword ptr [rsp + 16]
    jmp         .L110
.L111:
    mov         rcx, qword ptr [rsp + 72]
    add         rcx, qword ptr [rsp + 96]
    mov         rax, rbx
    sub         rax, rcx
    lea         rax, [4*rax + 4608]
    cmp         r14, rax
    mov         rdx, qword ptr [rsp + 88]
    ja          .L126
.L87:
    mov         r12, rbx
    sub         r12, qword ptr [rsp + 56]
    mov         qword ptr [rsp + 136], r12
    jae         .L85
    jmp         .L86
.L83:
    mov         qword ptr [rsp + 152], r14
    cmp         r12, rbx
    mov         rdx, qword ptr [rsp + 88]
    mov         eax, dword ptr [rsp + 68]
    jbe         .L84
.L86:
    cmp         r12, rbx
    jae         .L1
    lea         rax, [rsi - 4]
    mov         qword ptr [rsp + 56], rax
    lea         rax, [rsi - 2]
    mov         qword ptr [rsp + 72], rax
    xor         eax, eax
.L127:
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
    mov         rax, qword ptr [rsp + 16]
    lea         rsi, [rax + r12]
    mov         edi, dword ptr [rsp + 68]
    mov         rdx, r13
    mov         r15, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vzeroupper
    call        r15
    mov         rbp, rax
    mov         rax, qword ptr [rsp + 88]
    lea         rsi, [rax + r12]
    mov         edi, dword ptr [rsp + 84]
    mov         rdx, r13
    call        r15
    mov         r15d, 1
    mov         rsi, qword ptr [rsp + 40]
    mov         r8, qword ptr [rsp + 48]
    mov         rdi, qword ptr [rsp + 32]
    and         rax, rbp
    mov         qword ptr [rsp + 8], r12
    jne         .L128
.L129:
    mov         rax, qword ptr [rsp + 160]
    mov         r12, rax
    cmp         rax, rbx
    mov         eax, 0
    jb          .L127
    jmp         .L20
.L130:
    xor         r10d, r10d
    cmp         r10, r8
    je          .L19
.L131:
    shlx        rcx, r15, r9
    mov         rdx, rax
    btc         rdx, r9
    add         r14, r10
    inc         r14
    cmp         rcx, rax
    mov         rax, rdx
    je          .L129
.L128:
    tzcnt       r9, rax
    lea         rdx, [r9 + r12]
    mov         rcx, rdx
    add         rcx, r8
    setb        r10b
    cmp         rcx, rdi
    seta        cl
    or          cl, r10b
    jne         .L130
    mov         rcx, qword ptr [rsp + 24]
    lea         r11, [rcx + rdx]
    cmp         r8, 17
    jb          .L132
    xor         r10d, r10d
    mov         rbp, rsi
.L133:
#APP
    mov         r12, qword ptr [r11]
#NO_APP
    mov         r13, qword ptr [rbp]
    cmp         r12, r13
    jne         .L134
    add         r11, 8
    add         rbp, 8
    lea         rcx, [r8 + r10]
    add         rcx, -8
    add         r10, -8
    cmp         rcx, 16
    ja          .L133
    lea         r13, [r8 + r10]
    neg         r10
    jmp         .L135
.L132:
    cmp         r8, 7
    ja          .L136
    cmp         r8, 4
    jae         .L137
    cmp         r8, 2
    jae         .L138
    test        r8, r8
    je          .L139
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
    jne         .L131
    jmp         .L19
.L134:
    xor         r13, r12
    tzcnt       rcx, r13
    shr         ecx, 3
    sub         rcx, r10
    mov         r10, rcx
    mov         r12, qword ptr [rsp + 8]
    cmp         r10, r8
    jne         .L131
    jmp         .L19
.L136:
    xor         r10d, r10d
    mov         rbp, rsi
    mov         r13, r8
.L135:
    mov         r12, qword ptr [rbp]
    mov         rbp, qword ptr [rbp + r13 - 8]
#APP
    mov         rcx, qword ptr [r11]
#NO_APP
    cmp         rcx, r12
    jne         .L140
    lea         r12, [r13 - 8]
    add         r11, r12
#APP
    mov         rcx, qword ptr [r11]
#NO_APP
    cmp         rcx, rbp
    jne         .L141
    mov         r12, qword ptr [rsp + 8]
    add         r10, r13
    cmp         r10, r8
    jne         .L131
    jmp         .L19
.L140:
    xor         rcx, r12
    tzcnt       r13, rcx
    shr         r13d, 3
    mov         r12, qword ptr [rsp + 8]
    add         r10, r13
    cmp         r10, r8
    jne         .L131
    jmp         .L19
.L137:
    mov         ebp, dword ptr [rsi]
    mov         r10d, dword ptr [rsi + r8 - 4]
#APP
    mov         r12d, dword ptr [r11]
#NO_APP
    cmp         r12d, ebp
    jne         .L142
    mov         r12, qword ptr [rsp + 56]
    add         r11, r12
#APP
    mov         ecx, dword ptr [r11]
#NO_APP
    cmp         ecx, r10d
    je          .L143
    xor         ecx, r10d
    tzcnt       r13d, ecx
    shr         r13d, 3
    add         r13, r12
    jmp         .L144
.L141:
    xor         rcx, rbp
    tzcnt       r13, rcx
    shr         r13d, 3
    add         r13, r12
    mov         r12, qword ptr [rsp + 8]
    add         r10, r13
    cmp         r10, r8
    jne         .L131
    jmp         .L19
.L138:
    movzx       ebp, word ptr [rsi]
    movzx       r10d, word ptr [rsi + r8 - 2]
#APP
    movzx       r12d, word ptr [r11]
#NO_APP
    cmp         bp, r12w
    jne         .L145
    mov         rcx, qword ptr [rsp + 72]
    add         r11, rcx
#APP
    movzx       r11d, word ptr [r11]
#NO_APP
    cmp         r10w, r11w
    jne         .L146
.L143:
    xor         r10d, r10d
    mov         r12, qword ptr [rsp + 8]
    add         r10, r8
    cmp         r10, r8
    jne         .L131
    jmp         .L19
.L142:
    xor         r12d, ebp
    tzcnt       r13d, r12d
    jmp         .L147
.L145:
    xor         ebp, r12d
    tzcnt       r13d, ebp
.L147:
    shr         r13d, 3
.L144:
    xor         r10d, r10d
    mov         r12, qword ptr [rsp + 8]
    add         r10, r13
    cmp         r10, r8
    jne         .L131
    jmp         .L19
.L139:
    xor         r10d, r10d
    xor         r13d, r13d
    add         r10, r13
    cmp         r10, r8
    jne         .L131
    jmp         .L19
.L146:
    xor         r10d, r11d
    tzcnt       r13d, r10d
    shr         r13d, 3
    add         r13, rcx
    jmp         .L144
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
.L126:
    sub         rbx, qword ptr [rsp + 56]
    mov         qword ptr [rsp + 136], rbx
    lea         rdi, [rsp + 104]
    vzeroupper
    call        <atomic_memchr_kernels::algo::substring::Search>::two_way::<atomic_memchr_kernels::algo::direction::Forward>
    jmp         .L20
