# rsubstring of AVX512, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    sub         rsp, 200
    lea         rbx, [r8 + 1]
    sub         rbx, rsi
    jb          .L1
    mov         rax, qword ptr [rdx]
    mov         r9, rax
    add         r9, rbx
    setb        r10b
    cmp         r9, r8
    seta        r9b
    or          r9b, r10b
    jne         .L1
    mov         r9, qword ptr [rdx + 8]
    mov         r10, r9
    add         r10, rbx
    setb        r11b
    cmp         r10, r8
    seta        r10b
    or          r10b, r11b
    jne         .L1
    cmp         rax, rsi
    jae         .L1
    cmp         r9, rsi
    jae         .L1
    lea         r15, [rcx + rax]
    lea         r12, [rcx + r9]
    movzx       r10d, byte ptr [rdi + rax]
    movzx       ebp, byte ptr [rdi + r9]
    mov         qword ptr [rsp + 160], rcx
    mov         qword ptr [rsp + 168], r8
    mov         qword ptr [rsp + 144], rdi
    mov         qword ptr [rsp + 152], rsi
    mov         qword ptr [rsp + 176], 0
    mov         qword ptr [rsp + 192], 0
    cmp         rbx, 65
    mov         qword ptr [rsp + 32], r8
    mov         qword ptr [rsp + 56], rcx
    mov         qword ptr [rsp + 48], rsi
    mov         qword ptr [rsp + 40], rdi
    jae         .L2
    mov         edi, r10d
    mov         r14, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
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
    mov         r8, qword ptr [rsp + 56]
    mov         r9, qword ptr [rsp + 48]
    mov         r10, qword ptr [rsp + 40]
.L3:
    bsr         rdx, rcx
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
    mov         qword ptr [rsp], r15
    mov         dword ptr [rsp + 64], r10d
    jne         .L21
    lea         rdx, [r15 + 63]
    mov         qword ptr [rsp + 8], rdx
    lea         rbp, [rbx + 4096]
    vpbroadcastb zmm0, r10d
    vmovdqu64   zmmword ptr [rsp + 80], zmm0
    lea         rdx, [rax + rcx - 3521]
    mov         qword ptr [rsp + 24], rdx
    add         rax, rcx
    add         rax, -449
    mov         qword ptr [rsp + 16], rax
    xor         eax, eax
    xor         r14d, r14d
    mov         rdx, rbx
    xor         r12d, r12d
.L22:
    cmp         rdx, rbx
    ja          .L23
    cmp         rdx, 64
    jae         .L24
    mov         edi, dword ptr [rsp + 64]
    mov         rsi, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Backward>]
    mov         rdi, qword ptr [rsp + 40]
    mov         rsi, qword ptr [rsp + 48]
    mov         rcx, qword ptr [rsp + 56]
    mov         r8, qword ptr [rsp + 32]
    mov         r9, rax
    xor         eax, eax
.L25:
    test        r9b, 1
    jne         .L26
    jmp         .L23
.L24:
    lea         r9, [rdx - 64]
    cmp         rdx, 129
    jae         .L27
    lea         rdx, [r15 + r9]
    vmovdqu64   zmm0, zmmword ptr [rsp + 80]
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [r15]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [rdx]
#NO_APP
    kortestq    k2, k1
    je          .L23
    kmovq       r10, k2
    test        r10, r10
    jne         .L28
.L29:
    kmovq       r10, k1
    mov         r9d, 0
    test        r10, r10
    jne         .L28
    jmp         .L20
.L27:
    cmp         rdx, 257
    jae         .L30
    lea         r10, [r15 + rdx]
    add         r10, -128
    vmovdqu64   zmm0, zmmword ptr [rsp + 80]
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [r15]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [r15 + 64]
#NO_APP
#APP
    vpcmpeqb    k3, zmm0, zmmword ptr [r10]
#NO_APP
#APP
    vpcmpeqb    k4, zmm0, zmmword ptr [r10 + 64]
#NO_APP
    korq        k0, k2, k1
    korq        k0, k3, k0
    kortestq    k4, k0
    je          .L23
    kmovq       r10, k4
    test        r10, r10
    jne         .L28
    kmovq       r10, k3
    test        r10, r10
    je          .L31
    add         rdx, -128
    mov         r9, rdx
    jmp         .L28
.L30:
    lea         r9, [r15 + rdx]
    add         r9, -256
    vmovdqu64   zmm0, zmmword ptr [rsp + 80]
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [r9]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [r9 + 64]
#NO_APP
#APP
    vpcmpeqb    k3, zmm0, zmmword ptr [r9 + 128]
#NO_APP
#APP
    vpcmpeqb    k4, zmm0, zmmword ptr [r9 + 192]
#NO_APP
    korq        k0, k2, k1
    korq        k0, k3, k0
    kortestq    k4, k0
    je          .L32
    kmovq       r9, k4
    test        r9, r9
    je          .L33
    mov         r10d, 192
    jmp         .L34
.L33:
    kmovq       r9, k3
    test        r9, r9
    je          .L35
    mov         r10d, 128
    jmp         .L34
.L31:
    kmovq       r10, k2
    test        r10, r10
    je          .L29
    mov         r9d, 64
.L28:
    bsr         rdx, r10
    add         rdx, r9
.L26:
    mov         r9, rdx
    add         r9, rsi
    setb        r10b
    cmp         r9, r8
    seta        r9b
    or          r9b, r10b
    je          .L36
    xor         r11d, r11d
    jmp         .L37
.L36:
    lea         r10, [rcx + rdx]
    cmp         rsi, 17
    jb          .L38
    xor         r9d, r9d
    mov         r11, rdi
.L39:
#APP
    mov         r15, qword ptr [r10]
#NO_APP
    mov         r13, qword ptr [r11]
    cmp         r15, r13
    jne         .L40
    add         r10, 8
    add         r11, 8
    lea         r15, [rsi + r9]
    add         r15, -8
    add         r9, -8
    cmp         r15, 16
    ja          .L39
    add         r9, rsi
    jmp         .L41
.L38:
    mov         r9, rsi
    mov         r11, rdi
.L41:
    cmp         r9, 7
    ja          .L42
    cmp         r9, 4
    jae         .L43
    cmp         r9, 2
    jae         .L44
    test        r9, r9
    je          .L45
    movzx       r11d, byte ptr [r11]
#APP
    movzx       ebp, byte ptr [r10]
#NO_APP
    xor         r10d, r10d
    cmp         r11b, bpl
    sete        r10b
    jmp         .L46
.L42:
    mov         r13, qword ptr [r11]
    mov         r15, qword ptr [r11 + r9 - 8]
#APP
    mov         r11, qword ptr [r10]
#NO_APP
    cmp         r11, r13
    jne         .L47
    lea         r11, [r9 - 8]
    add         r10, r11
#APP
    mov         r13, qword ptr [r10]
#NO_APP
    mov         r10, r9
    cmp         r13, r15
    je          .L46
    xor         r13, r15
    tzcnt       r10, r13
    shr         r10d, 3
    add         r10, r11
    jmp         .L46
.L40:
    xor         r13, r15
    tzcnt       r11, r13
    shr         r11d, 3
    sub         r11, r9
    mov         r15, qword ptr [rsp]
    jmp         .L37
.L43:
    mov         ebp, dword ptr [r11]
    mov         r11d, dword ptr [r11 + r9 - 4]
#APP
    mov         r15d, dword ptr [r10]
#NO_APP
    cmp         r15d, ebp
    jne         .L48
    lea         r15, [r9 - 4]
    add         r10, r15
#APP
    mov         ebp, dword ptr [r10]
#NO_APP
    mov         r10, r9
    cmp         ebp, r11d
    je          .L46
    xor         ebp, r11d
    tzcnt       r10d, ebp
    jmp         .L49
.L47:
    xor         r11, r13
    tzcnt       r10, r11
    shr         r10d, 3
    jmp         .L46
.L44:
    movzx       ebp, word ptr [r11]
    movzx       r11d, word ptr [r11 + r9 - 2]
#APP
    movzx       r15d, word ptr [r10]
#NO_APP
    cmp         bp, r15w
    jne         .L50
    lea         r15, [r9 - 2]
    add         r10, r15
#APP
    movzx       ebp, word ptr [r10]
#NO_APP
    mov         r10, r9
    cmp         r11w, bp
    je          .L46
    xor         r11d, ebp
    tzcnt       r10d, r11d
.L49:
    shr         r10d, 3
    add         r15, r10
    mov         r10, r15
    jmp         .L46
.L48:
    xor         r15d, ebp
    tzcnt       r10d, r15d
    shr         r10d, 3
    jmp         .L46
.L50:
    xor         ebp, r15d
    tzcnt       r10d, ebp
    shr         r10d, 3
    jmp         .L46
.L45:
    xor         r10d, r10d
.L46:
    mov         r11, rsi
    sub         r11, r9
    add         r11, r10
    mov         r15, qword ptr [rsp]
    lea         rbp, [rbx + 4096]
.L37:
    cmp         r11, rsi
    je          .L19
    add         r14, r11
    inc         r14
    inc         r12
    mov         r9, r12
    shl         r9, 8
    mov         r10, rbp
    sub         r10, rdx
    cmp         r9, r10
    jbe         .L22
    jmp         .L51
.L35:
    kmovq       r9, k2
    test        r9, r9
    je          .L52
    mov         r10d, 64
    jmp         .L34
.L52:
    kmovq       r9, k1
    test        r9, r9
    je          .L32
    xor         r10d, r10d
.L34:
    bsr         r9, r9
    add         rdx, r9
    add         rdx, r10
    add         rdx, -256
    jmp         .L26
.L32:
    cmp         rdx, 512
    jbe         .L53
    lea         r11, [rdx - 193]
    mov         r9, qword ptr [rsp + 8]
    add         r9d, edx
    and         r9d, 63
    mov         r15, r9
    neg         r15
    mov         r10, qword ptr [rsp + 24]
    lea         rbp, [r10 + rdx]
    mov         r10d, 449
    sub         r10, rdx
    add         rdx, qword ptr [rsp + 16]
    jmp         .L54
.L55:
    add         rbp, -256
    lea         r13, [r15 + r11]
    add         r13, -256
    add         r11, -256
    add         r10, 256
    add         rdx, -256
    cmp         r13, 256
    jb          .L56
.L54:
    lea         r13, [r15 + r11]
    cmp         r13, 1048575
    jbe         .L57
    lea         r13, [r15 + rbp]
#APP
    prefetcht0  byte ptr [r13]
    prefetcht0  byte ptr [r13 + 64]
    prefetcht0  byte ptr [r13 + 128]
    prefetcht0  byte ptr [r13 + 192]
#NO_APP
.L57:
    lea         r13, [rdx + r15]
    vmovdqu64   zmm0, zmmword ptr [rsp + 80]
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [r13]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [r13 + 64]
#NO_APP
#APP
    vpcmpeqb    k3, zmm0, zmmword ptr [r13 + 128]
#NO_APP
#APP
    vpcmpeqb    k4, zmm0, zmmword ptr [r13 + 192]
#NO_APP
    korq        k0, k2, k1
    korq        k0, k3, k0
    kortestq    k4, k0
    je          .L55
    kmovq       r13, k4
    test        r13, r13
    jne         .L58
    kmovq       r13, k3
    test        r13, r13
    jne         .L59
    kmovq       r13, k2
    test        r13, r13
    jne         .L60
    kmovq       r13, k1
    test        r13, r13
    je          .L55
    xor         r11d, r11d
    jmp         .L61
.L53:
    vmovdqu64   zmm0, zmmword ptr [rsp + 80]
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [r15]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [r15 + 64]
#NO_APP
#APP
    vpcmpeqb    k3, zmm0, zmmword ptr [r15 + 128]
#NO_APP
#APP
    vpcmpeqb    k4, zmm0, zmmword ptr [r15 + 192]
#NO_APP
    korq        k0, k2, k1
    korq        k0, k3, k0
    kortestq    k4, k0
    je          .L62
    kmovq       rdx, k4
    test        rdx, rdx
    jne         .L63
    kmovq       rdx, k3
    test        rdx, rdx
    jne         .L64
    kmovq       rdx, k2
    test        rdx, rdx
    je          .L65
    mov         r9d, 64
    jmp         .L66
.L56:
    add         r15, r11
    lea         rbp, [rbx + 4096]
    je          .L23
    mov         r15, qword ptr [rsp]
    vmovdqu64   zmm0, zmmword ptr [rsp + 80]
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [r15]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [r15 + 64]
#NO_APP
#APP
    vpcmpeqb    k3, zmm0, zmmword ptr [r15 + 128]
#NO_APP
#APP
    vpcmpeqb    k4, zmm0, zmmword ptr [r15 + 192]
#NO_APP
    korq        k0, k2, k1
    korq        k0, k3, k0
    kortestq    k4, k0
    je          .L62
    kmovq       rdx, k4
    test        rdx, rdx
    je          .L67
.L63:
    mov         r9d, 192
    jmp         .L66
.L62:
    xor         r9d, r9d
    jmp         .L25
.L58:
    mov         r11d, 192
    jmp         .L61
.L59:
    mov         r11d, 128
    jmp         .L61
.L60:
    mov         r11d, 64
.L61:
    bsr         rdx, r13
    add         rdx, r11
    sub         rdx, r9
    sub         rdx, r10
    mov         r15, qword ptr [rsp]
    lea         rbp, [rbx + 4096]
    jmp         .L26
.L67:
    kmovq       rdx, k3
    test        rdx, rdx
    je          .L68
.L64:
    mov         r9d, 128
    jmp         .L66
.L68:
    kmovq       rdx, k2
    test        rdx, rdx
    je          .L65
    mov         r9d, 64
    jmp         .L69
.L65:
    kmovq       rdx, k1
    xor         r9d, r9d
    test        rdx, rdx
    je          .L70
.L69:
    mov         r8, qword ptr [rsp + 32]
    mov         rcx, qword ptr [rsp + 56]
    mov         rsi, qword ptr [rsp + 48]
    mov         rdi, qword ptr [rsp + 40]
    xor         eax, eax
    mov         r15, qword ptr [rsp]
    lea         rbp, [rbx + 4096]
.L66:
    bsr         rdx, rdx
    xor         rdx, 63
    or          rdx, r9
    xor         rdx, 63
    mov         r9b, 1
    jmp         .L25
.L70:
    mov         r8, qword ptr [rsp + 32]
    mov         rcx, qword ptr [rsp + 56]
    mov         rsi, qword ptr [rsp + 48]
    mov         rdi, qword ptr [rsp + 40]
    xor         eax, eax
    mov         r15, qword ptr [rsp]
    lea         rbp, [rbx + 4096]
    jmp         .L25
.L21:
    xor         r14d, r14d
    mov         rdx, rbx
.L71:
    cmp         rdx, rbx
    seta        al
    cmp         rdx, 128
    setb        r9b
    or          r9b, al
    je          .L72
    mov         r12, rdx
.L73:
    test        r12, r12
    je          .L1
    lea         rax, [rsi - 4]
    mov         qword ptr [rsp + 8], rax
    lea         rcx, [rsi - 2]
    xor         eax, eax
    mov         qword ptr [rsp + 24], rcx
    jmp         .L74
.L1:
    xor         eax, eax
.L23:
.L20:
    add         rsp, 200
    pop         rbx
    pop         r12
    pop         r13
    pop         r14
    pop         r15
    pop         rbp
    vzeroupper
    ret
.L75:
    test        r12, r12
    je          .L20
.L74:
    cmp         r12, 64
    mov         r13d, 64
    cmovb       r13, r12
    cmp         r12, rbx
    ja          .L23
    sub         r12, r13
    lea         rsi, [r15 + r12]
    mov         edi, dword ptr [rsp + 64]
    mov         rdx, r13
    mov         rbp, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vzeroupper
    call        rbp
    mov         rcx, rbp
    mov         rbp, rax
    mov         rax, qword ptr [rsp + 72]
    lea         rsi, [rax + r12]
    mov         edi, dword ptr [rsp + 68]
    mov         rdx, r13
    call        rcx
    mov         rdi, qword ptr [rsp + 40]
    mov         r9, qword ptr [rsp + 48]
    mov         r8, qword ptr [rsp + 32]
    mov         rcx, rax
    xor         eax, eax
    and         rcx, rbp
    mov         qword ptr [rsp + 80], r12
    je          .L75
.L76:
    bsr         r10, rcx
    lea         rdx, [r10 + r12]
    mov         rsi, rdx
    add         rsi, r9
    setb        r11b
    cmp         rsi, r8
    seta        sil
    or          sil, r11b
    je          .L77
    xor         r11d, r11d
    jmp         .L78
.L77:
    mov         rsi, qword ptr [rsp + 56]
    lea         r13, [rsi + rdx]
    cmp         r9, 17
    jb          .L79
    xor         r11d, r11d
    mov         rbp, rdi
.L80:
#APP
    mov         rsi, qword ptr [r13]
#NO_APP
    mov         r15, qword ptr [rbp]
    cmp         rsi, r15
    jne         .L81
    add         r13, 8
    add         rbp, 8
    lea         rsi, [r9 + r11]
    add         rsi, -8
    add         r11, -8
    cmp         rsi, 16
    ja          .L80
    lea         r12, [r9 + r11]
    neg         r11
    jmp         .L82
.L79:
    cmp         r9, 7
    ja          .L83
    cmp         r9, 4
    jae         .L84
    cmp         r9, 2
    jae         .L85
    test        r9, r9
    je          .L86
    movzx       esi, byte ptr [rdi]
#APP
    movzx       r11d, byte ptr [r13]
#NO_APP
    xor         r12d, r12d
    cmp         sil, r11b
    sete        r12b
    jmp         .L87
.L81:
    xor         r15, rsi
    tzcnt       rsi, r15
    shr         esi, 3
    sub         rsi, r11
    mov         r11, rsi
    mov         r15, qword ptr [rsp]
    jmp         .L78
.L83:
    xor         r11d, r11d
    mov         rbp, rdi
    mov         r12, r9
.L82:
    mov         rsi, qword ptr [rbp]
    mov         r15, qword ptr [rbp + r12 - 8]
#APP
    mov         rbp, qword ptr [r13]
#NO_APP
    cmp         rbp, rsi
    jne         .L88
    lea         rbp, [r12 - 8]
    add         r13, rbp
#APP
    mov         rsi, qword ptr [r13]
#NO_APP
    cmp         rsi, r15
    jne         .L89
    mov         r15, qword ptr [rsp]
    jmp         .L90
.L88:
    xor         rbp, rsi
    tzcnt       r12, rbp
    shr         r12d, 3
    mov         r15, qword ptr [rsp]
    jmp         .L90
.L84:
    mov         esi, dword ptr [rdi]
    mov         r11d, dword ptr [rdi + r9 - 4]
#APP
    mov         ebp, dword ptr [r13]
#NO_APP
    cmp         ebp, esi
    jne         .L91
    mov         rbp, qword ptr [rsp + 8]
    add         r13, rbp
#APP
    mov         esi, dword ptr [r13]
#NO_APP
    cmp         esi, r11d
    je          .L92
    xor         esi, r11d
    tzcnt       r12d, esi
    jmp         .L93
.L89:
    xor         rsi, r15
    tzcnt       r12, rsi
    shr         r12d, 3
    add         r12, rbp
    mov         r15, qword ptr [rsp]
    jmp         .L90
.L85:
    movzx       ebp, word ptr [rdi]
    movzx       r11d, word ptr [rdi + r9 - 2]
#APP
    movzx       esi, word ptr [r13]
#NO_APP
    cmp         bp, si
    jne         .L91
    mov         rbp, qword ptr [rsp + 24]
    add         r13, rbp
#APP
    movzx       esi, word ptr [r13]
#NO_APP
    cmp         r11w, si
    jne         .L94
.L92:
    xor         r11d, r11d
    mov         r12, r9
    jmp         .L90
.L91:
    xor         ebp, esi
    tzcnt       r12d, ebp
    shr         r12d, 3
    jmp         .L87
.L86:
    xor         r11d, r11d
    xor         r12d, r12d
    jmp         .L90
.L94:
    xor         r11d, esi
    tzcnt       r12d, r11d
.L93:
    shr         r12d, 3
    add         r12, rbp
.L87:
    xor         r11d, r11d
.L90:
    add         r11, r12
    mov         r12, qword ptr [rsp + 80]
.L78:
    cmp         r11, r9
    je          .L19
    mov         edx, 1
    shlx        rdx, rdx, r10
    mov         rsi, rcx
    btc         rsi, r10
    add         r14, r11
    inc         r14
    cmp         rdx, rcx
    mov         rcx, rsi
    jne         .L76
    jmp         .L75
.L19:
    mov         eax, 1
    jmp         .L20
.L72:
    mov         eax, dword ptr [rsp + 64]
    vpbroadcastb zmm0, eax
    mov         eax, dword ptr [rsp + 68]
    vpbroadcastb zmm1, eax
    mov         r10, rdx
.L95:
    lea         r12, [r10 - 128]
    lea         rax, [r15 + r10]
    add         rax, -128
    mov         r9, qword ptr [rsp + 72]
    lea         r9, [r10 + r9 - 128]
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rax]
#NO_APP
#APP
    vpcmpeqb    k2, zmm1, zmmword ptr [r9]
#NO_APP
    kandq       k0, k2, k1
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rax + 64]
#NO_APP
#APP
    vpcmpeqb    k2, zmm1, zmmword ptr [r9 + 64]
#NO_APP
    kandq       k1, k2, k1
    kortestq    k1, k0
    je          .L96
    kmovq       r13, k0
    kmovq       r15, k1
    add         r10, -64
    mov         qword ptr [rsp + 80], r12
    mov         qword ptr [rsp + 24], r13
    mov         qword ptr [rsp + 16], r10
    jmp         .L97
.L98:
    xor         r9d, r9d
.L99:
    add         r14, r9
    inc         r14
    mov         qword ptr [rsp + 192], r14
    btc         r15, rbp
    cmp         r9, rsi
    je          .L100
.L97:
    test        r15, r15
    je          .L101
    bsr         rbp, r15
    lea         r11, [r10 + rbp]
    mov         rax, r11
    add         rax, rsi
    setb        r9b
    cmp         rax, r8
    seta        al
    or          al, r9b
    jne         .L98
    lea         rax, [rcx + r11]
    cmp         rsi, 17
    mov         qword ptr [rsp + 8], r11
    jb          .L102
    xor         r9d, r9d
    mov         r11, rdi
.L103:
#APP
    mov         r10, qword ptr [rax]
#NO_APP
    mov         r12, qword ptr [r11]
    cmp         r10, r12
    jne         .L104
    add         rax, 8
    add         r11, 8
    lea         r10, [rsi + r9]
    add         r10, -8
    add         r9, -8
    cmp         r10, 16
    ja          .L103
    lea         r12, [rsi + r9]
    neg         r9
    jmp         .L105
.L102:
    cmp         rsi, 7
    ja          .L106
    cmp         rsi, 4
    lea         r12, [rsi - 4]
    jae         .L107
    cmp         rsi, 2
    jae         .L108
    test        rsi, rsi
    je          .L109
    movzx       r9d, byte ptr [rdi]
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    xor         r12d, r12d
    cmp         r9b, al
    sete        r12b
    xor         r9d, r9d
    jmp         .L110
.L104:
    xor         r12, r10
    tzcnt       rax, r12
    shr         eax, 3
    sub         rax, r9
    mov         r9, rax
    mov         r12, qword ptr [rsp + 80]
    mov         r10, qword ptr [rsp + 16]
    mov         r11, qword ptr [rsp + 8]
    jmp         .L99
.L106:
    xor         r9d, r9d
    mov         r11, rdi
    mov         r12, rsi
.L105:
    mov         r13, qword ptr [r11]
    mov         r10, qword ptr [r11 + r12 - 8]
#APP
    mov         r11, qword ptr [rax]
#NO_APP
    cmp         r11, r13
    jne         .L111
    lea         r11, [r12 - 8]
    add         rax, r11
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, r10
    jne         .L112
    mov         r13, qword ptr [rsp + 24]
    jmp         .L113
.L111:
    xor         r11, r13
    tzcnt       r12, r11
    shr         r12d, 3
    mov         r13, qword ptr [rsp + 24]
    jmp         .L113
.L107:
    mov         r10d, dword ptr [rdi]
    mov         r9d, dword ptr [rdi + rsi - 4]
#APP
    mov         r11d, dword ptr [rax]
#NO_APP
    cmp         r11d, r10d
    jne         .L114
    add         rax, r12
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, r9d
    je          .L115
    mov         r10, r12
    xor         eax, r9d
    tzcnt       r12d, eax
    jmp         .L116
.L112:
    xor         rax, r10
    tzcnt       r12, rax
    shr         r12d, 3
    add         r12, r11
    mov         r13, qword ptr [rsp + 24]
    jmp         .L113
.L108:
    movzx       r10d, word ptr [rdi]
    movzx       r9d, word ptr [rdi + rsi - 2]
#APP
    movzx       r11d, word ptr [rax]
#NO_APP
    cmp         r10w, r11w
    jne         .L117
    lea         r10, [rsi - 2]
    add         rax, r10
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    cmp         r9w, ax
    jne         .L118
.L115:
    xor         r9d, r9d
    mov         r12, rsi
    jmp         .L113
.L114:
    xor         r11d, r10d
    tzcnt       r12d, r11d
    jmp         .L119
.L117:
    xor         r10d, r11d
    tzcnt       r12d, r10d
.L119:
    shr         r12d, 3
    jmp         .L120
.L109:
    xor         r9d, r9d
    xor         r12d, r12d
    jmp         .L110
.L118:
    xor         r9d, eax
    tzcnt       r12d, r9d
.L116:
    shr         r12d, 3
    add         r12, r10
.L120:
    xor         r9d, r9d
.L113:
    mov         r10, qword ptr [rsp + 16]
    mov         r11, qword ptr [rsp + 8]
.L110:
    add         r9, r12
    mov         r12, qword ptr [rsp + 80]
    jmp         .L99
.L121:
    xor         r9d, r9d
.L122:
    add         r14, r9
    inc         r14
    mov         qword ptr [rsp + 192], r14
    btc         r13, r15
    cmp         r9, rsi
    je          .L100
.L101:
    test        r13, r13
    je          .L123
    bsr         r15, r13
    lea         r11, [r15 + r12]
    mov         rax, r11
    add         rax, rsi
    setb        r9b
    cmp         rax, r8
    seta        al
    or          al, r9b
    jne         .L121
    mov         qword ptr [rsp + 24], r13
    lea         rax, [rcx + r11]
    cmp         rsi, 17
    jb          .L124
    xor         r13d, r13d
    mov         r9, rdi
.L125:
#APP
    mov         r10, qword ptr [rax]
#NO_APP
    mov         r12, qword ptr [r9]
    cmp         r10, r12
    jne         .L126
    add         rax, 8
    add         r9, 8
    lea         r10, [rsi + r13]
    add         r10, -8
    add         r13, -8
    cmp         r10, 16
    ja          .L125
    add         r13, rsi
    jmp         .L127
.L124:
    mov         r13, rsi
    mov         r9, rdi
.L127:
    cmp         r13, 8
    jae         .L128
    cmp         r13, 4
    jae         .L129
    cmp         r13, 2
    jae         .L130
    test        r13, r13
    je          .L131
    movzx       r9d, byte ptr [r9]
#APP
    movzx       r10d, byte ptr [rax]
#NO_APP
    xor         eax, eax
    cmp         r9b, r10b
    sete        al
    jmp         .L132
.L128:
    mov         r10, qword ptr [r9]
    mov         r12, qword ptr [r9 + r13 - 8]
#APP
    mov         r9, qword ptr [rax]
#NO_APP
    cmp         r9, r10
    jne         .L133
    lea         r9, [r13 - 8]
    add         rax, r9
#APP
    mov         r10, qword ptr [rax]
#NO_APP
    mov         rax, r13
    cmp         r10, r12
    je          .L132
    xor         r10, r12
    tzcnt       rax, r10
    shr         eax, 3
    add         rax, r9
    jmp         .L132
.L126:
    xor         r12, r10
    tzcnt       r9, r12
    shr         r9d, 3
    sub         r9, r13
    jmp         .L134
.L129:
    mov         r10d, dword ptr [r9]
    mov         r9d, dword ptr [r9 + r13 - 4]
#APP
    mov         ebp, dword ptr [rax]
#NO_APP
    cmp         ebp, r10d
    jne         .L135
    lea         r12, [r13 - 4]
    add         rax, r12
#APP
    mov         r10d, dword ptr [rax]
#NO_APP
    mov         rax, r13
    cmp         r10d, r9d
    je          .L132
    xor         r10d, r9d
    tzcnt       eax, r10d
    jmp         .L136
.L133:
    xor         r9, r10
    tzcnt       rax, r9
    shr         eax, 3
    jmp         .L132
.L130:
    movzx       r10d, word ptr [r9]
    movzx       r9d, word ptr [r9 + r13 - 2]
#APP
    movzx       ebp, word ptr [rax]
#NO_APP
    cmp         r10w, bp
    jne         .L137
    lea         r12, [r13 - 2]
    add         rax, r12
#APP
    movzx       r10d, word ptr [rax]
#NO_APP
    mov         rax, r13
    cmp         r9w, r10w
    je          .L132
    xor         r9d, r10d
    tzcnt       eax, r9d
.L136:
    shr         eax, 3
    add         r12, rax
    mov         rax, r12
    jmp         .L132
.L135:
    xor         ebp, r10d
    tzcnt       eax, ebp
    shr         eax, 3
    jmp         .L132
.L137:
    xor         r10d, ebp
    tzcnt       eax, r10d
    shr         eax, 3
    jmp         .L132
.L131:
    xor         eax, eax
.L132:
    mov         r9, rsi
    sub         r9, r13
    add         r9, rax
.L134:
    mov         r12, qword ptr [rsp + 80]
    mov         r13, qword ptr [rsp + 24]
    jmp         .L122
.L123:
    mov         rax, rdx
    sub         rax, r12
    lea         rax, [4*rax + 4096]
    cmp         r14, rax
    mov         r15, qword ptr [rsp]
    ja          .L138
.L96:
    mov         qword ptr [rsp + 184], r12
    cmp         r12, rbx
    ja          .L73
    mov         r10, r12
    cmp         r12, 128
    jae         .L95
    jmp         .L73
.L100:
    mov         eax, 1
    mov         rdx, r11
    jmp         .L20
.L51:
    mov         qword ptr [rsp + 192], r14
    jmp         .L71
.L138:
    mov         qword ptr [rsp + 184], r12
    lea         rdi, [rsp + 144]
    vzeroupper
    call        <atomic_memchr_kernels::algo::substring::Search>::two_way::<atomic_memchr_kernels::algo::direction::Backward>
    jmp         .L20
