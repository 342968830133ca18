# substring of AVX512, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    sub         rsp, 664
    mov         qword ptr [rsp + 56], rcx
    mov         qword ptr [rsp + 40], rsi
    mov         r15, rdi
    mov         rax, qword ptr [rdi + 128]
    mov         qword ptr [rsp + 24], rax
    mov         r13, qword ptr [rdi + 136]
    mov         qword ptr [rsp + 8], r8
    lea         rax, [r8 - 64]
    mov         qword ptr [rsp + 216], rax
    mov         r8, rdx
    lea         rax, [rdx - 8]
    mov         qword ptr [rsp + 208], rax
    lea         rax, [rdx - 4]
    mov         qword ptr [rsp + 200], rax
    lea         rax, [rdx - 2]
    mov         qword ptr [rsp + 192], rax
    lea         rax, [4*rdx + 4096]
    mov         qword ptr [rsp + 584], rax
    lea         rax, [rdx - 1]
    mov         qword ptr [rsp + 576], rax
    mov         rsi, -1
    xor         ebp, ebp
    mov         qword ptr [rsp + 176], 0
    xor         r14d, r14d
    mov         qword ptr [rsp + 64], rdi
    mov         qword ptr [rsp + 96], r13
    mov         qword ptr [rsp + 32], rdx
.L1:
    mov         r9, qword ptr [r15 + 144]
    cmp         r9, 255
    jbe         .L2
    movzx       ebx, byte ptr [r15 + 195]
    cmp         ebx, 1
    je          .L3
    cmp         ebx, 2
    jne         .L4
    movzx       eax, byte ptr [r15 + 192]
    movzx       ebx, byte ptr [r15 + 193]
    cmp         r8, 2
    je          .L5
    cmp         r8, 1
    jne         .L6
    mov         r12b, 1
    mov         dil, 4
    cmp         r8, rax
    ja          .L7
    jmp         .L8
.L2:
    mov         qword ptr [rsp + 184], r9
    movzx       eax, word ptr [r15 + 192]
    movzx       edi, byte ptr [r15 + 194]
    mov         ecx, edi
    shl         ecx, 16
    or          ecx, eax
    movzx       edx, byte ptr [r15 + 195]
    mov         byte ptr [rsp + 104], dl
    cmp         dl, 3
    setae       dl
    movzx       esi, cl
    shr         ecx, 8
    mov         qword ptr [rsp + 168], rsi
    cmp         r8, rsi
    seta        sil
    movzx       ecx, cl
    cmp         r8, rcx
    seta        r9b
    and         r9b, sil
    mov         byte ptr [rsp + 72], r9b
    mov         rsi, -1
    cmp         al, cl
    setne       r9b
    cmp         al, dil
    setne       r10b
    mov         qword ptr [rsp + 128], rdi
    mov         qword ptr [rsp + 416], rcx
    cmp         cl, dil
    setne       al
    and         r10b, dl
    and         r10b, al
    mov         byte ptr [rsp + 112], r9b
    and         r10b, r9b
    mov         byte ptr [rsp + 140], r10b
    movzx       eax, byte ptr [r15 + 196]
    mov         byte ptr [rsp + 480], al
    mov         rax, qword ptr [r15 + 168]
    mov         qword ptr [rsp + 592], rax
    mov         rax, qword ptr [r15 + 152]
    mov         qword ptr [rsp + 80], rax
    mov         rax, qword ptr [r15 + 160]
    mov         qword ptr [rsp + 144], rax
    mov         rdi, qword ptr [rsp + 24]
    mov         r10, rbp
    mov         r11, qword ptr [rsp + 8]
    mov         r9, qword ptr [rsp + 56]
    xor         ebx, ebx
.L9:
    sub         r13, rdi
    mov         rdx, rdi
    jbe         .L10
    cmp         r13, 64
    mov         eax, 64
    cmovae      r13, rax
    cmp         byte ptr [rsp + 72], 0
    mov         qword ptr [rsp + 240], rdx
    je          .L11
    mov         r12, r10
    mov         rcx, qword ptr [rsp + 168]
    lea         rbx, [rdx + rcx]
    mov         rax, qword ptr [rsp + 40]
    movzx       edi, byte ptr [rax + rcx]
    mov         rcx, qword ptr [rsp + 416]
    movzx       r15d, byte ptr [rax + rcx]
    cmp         r11, 63
    ja          .L12
    mov         rdx, r11
    mov         rbp, r14
    mov         rsi, qword ptr [rsp + 56]
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    shrx        rbx, rax, rbx
    cmp         byte ptr [rsp + 104], 1
    ja          .L13
    test        rbx, rbx
    jne         .L13
    xor         r14d, r14d
    mov         r15, qword ptr [rsp + 64]
    mov         r10, r12
    mov         r11, qword ptr [rsp + 8]
    mov         r9, qword ptr [rsp + 56]
    mov         r8, qword ptr [rsp + 32]
.L14:
    xor         ebx, ebx
    mov         rsi, -1
    mov         rdx, qword ptr [rsp + 240]
    cmp         r8, 3
    jne         .L15
    jmp         .L16
.L11:
    mov         rbp, r14
    xor         r14d, r14d
    cmp         r8, 3
    je          .L16
.L15:
    movzx       eax, byte ptr [rsp + 112]
    mov         dword ptr [rsp + 304], eax
    cmp         r8, 2
    je          .L17
    cmp         r8, 1
    jne         .L18
    mov         al, 1
    jmp         .L19
.L12:
    mov         rbp, r14
    mov         rdx, qword ptr [rsp + 216]
    cmp         rbx, rdx
    mov         rax, rdx
    cmovb       rax, rbx
    mov         rcx, qword ptr [rsp + 56]
    add         rcx, rax
    sub         ebx, eax
    vpbroadcastb zmm0, edi
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rcx]
#NO_APP
    kmovq       rax, k1
    shrx        rax, rax, rbx
    cmp         byte ptr [rsp + 104], 1
    ja          .L20
    test        rax, rax
    jne         .L20
    xor         r14d, r14d
    mov         r15, qword ptr [rsp + 64]
    jmp         .L21
.L18:
    mov         dword ptr [rsp + 304], 0
    jmp         .L17
.L13:
    mov         rax, qword ptr [rsp + 416]
    mov         rcx, qword ptr [rsp + 240]
    lea         r14d, [rcx + rax]
    mov         edi, r15d
    mov         rsi, qword ptr [rsp + 56]
    mov         rdx, qword ptr [rsp + 8]
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    shrx        r14, rax, r14
    and         r14, rbx
    mov         r8, qword ptr [rsp + 32]
    cmp         r8, qword ptr [rsp + 128]
    jbe         .L22
    cmp         byte ptr [rsp + 104], 3
    mov         r15, qword ptr [rsp + 64]
    mov         r10, r12
    mov         ebx, 0
    mov         rsi, -1
    jne         .L23
    test        r14, r14
    mov         rdx, qword ptr [rsp + 240]
    je          .L24
    mov         rax, qword ptr [rsp + 40]
    mov         rcx, qword ptr [rsp + 128]
    movzx       edi, byte ptr [rax + rcx]
    lea         rbx, [rdx + rcx]
    mov         rsi, qword ptr [rsp + 56]
    mov         rdx, qword ptr [rsp + 8]
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rsi, -1
    mov         r8, qword ptr [rsp + 32]
    jmp         .L25
.L20:
    mov         rcx, qword ptr [rsp + 416]
    mov         rsi, qword ptr [rsp + 240]
    add         rcx, rsi
    cmp         rcx, rdx
    cmovb       rdx, rcx
    mov         r9, qword ptr [rsp + 56]
    lea         rsi, [r9 + rdx]
    vpbroadcastb zmm0, r15d
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rsi]
#NO_APP
    kmovq       rsi, k1
    sub         ecx, edx
    shrx        r14, rsi, rcx
    and         r14, rax
    cmp         r8, qword ptr [rsp + 128]
    mov         r10, r12
    mov         r11, qword ptr [rsp + 8]
    mov         ebx, 0
    jbe         .L26
    cmp         byte ptr [rsp + 104], 3
    mov         r15, qword ptr [rsp + 64]
    mov         rsi, -1
    jne         .L27
    test        r14, r14
    je          .L27
    mov         rdx, qword ptr [rsp + 128]
    mov         rax, qword ptr [rsp + 240]
    lea         rbx, [rax + rdx]
    mov         rcx, qword ptr [rsp + 216]
    cmp         rbx, rcx
    cmovb       rcx, rbx
    mov         rax, qword ptr [rsp + 40]
    vpbroadcastb zmm0, byte ptr [rax + rdx]
    lea         rax, [r9 + rcx]
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rax]
#NO_APP
    kmovq       rax, k1
    sub         rbx, rcx
.L25:
    shrx        rax, rax, rbx
    and         r14, rax
.L21:
    mov         r10, r12
    mov         r11, qword ptr [rsp + 8]
    mov         r9, qword ptr [rsp + 56]
    xor         ebx, ebx
.L27:
    mov         rdx, qword ptr [rsp + 240]
    cmp         r8, 3
    jne         .L15
.L16:
    movzx       eax, byte ptr [rsp + 140]
.L19:
    mov         dword ptr [rsp + 304], eax
.L17:
    mov         qword ptr [rsp + 24], r13
    mov         eax, r13d
    neg         al
    and         al, 63
    mov         ecx, 64
    sub         ecx, eax
    mov         r12, rdx
    bzhi        r13, r14, rcx
    je          .L28
    mov         r14, rbp
    jmp         .L29
.L28:
    mov         r14, rbp
.L30:
    mov         rax, rdx
    mov         rdx, qword ptr [rsp + 24]
    add         rdx, rax
    cmp         rdx, r12
    cmovbe      rdx, r12
    mov         r13, qword ptr [rsp + 96]
    mov         rax, r13
    sub         rax, rdx
    cmovb       rax, rbx
    mov         rcx, qword ptr [rsp + 184]
    sub         rcx, rax
    sub         rcx, qword ptr [rsp + 592]
    cmovb       rcx, rbx
    mov         rax, qword ptr [rsp + 144]
    shl         rax, 10
    add         rcx, 4096
    mov         rdi, rdx
    cmp         rax, rcx
    jbe         .L9
    jmp         .L31
.L32:
    bsr         rax, rax
    xor         rax, 63
    add         r12, r15
    add         r12, rax
    add         r12, -64
    mov         r8, qword ptr [rsp + 32]
    mov         rdx, qword ptr [rsp + 240]
.L33:
    add         r12, rbp
    shl         rbp, 4
    add         rbp, 4096
    cmp         qword ptr [rsp + 80], rbp
    mov         r15, qword ptr [rsp + 64]
    mov         r14, qword ptr [rsp + 16]
    mov         r10, qword ptr [rsp + 48]
    mov         r11, qword ptr [rsp + 8]
    mov         r9, qword ptr [rsp + 56]
    mov         ebx, 0
    mov         rsi, -1
    ja          .L34
.L35:
    lea         rax, [r13 - 1]
    mov         rcx, r12
    sub         rcx, rdx
    cmovb       rcx, rbx
    cmp         rcx, 64
    shlx        rcx, rsi, rcx
    cmovae      rcx, rbx
    and         rcx, rax
    and         r13, rcx
    je          .L30
.L29:
    tzcnt       rbp, r13
    add         rbp, rdx
    cmp         byte ptr [rsp + 304], 0
    je          .L36
.L37:
    test        r10b, r10b
    cmove       r14, rbp
    mov         rcx, rbp
    sub         rcx, r14
    mov         rax, r14
    sub         rax, rbp
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L38
    mov         ecx, r10d
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    inc         r10b
    add         rbp, r8
    mov         r12, rbp
    cmp         r10b, byte ptr [rsp + 480]
    jb          .L35
    jmp         .L39
.L36:
    mov         rax, rbp
    add         rax, r8
    setb        cl
    cmp         rax, r11
    seta        al
    or          al, cl
    jne         .L35
    lea         rax, [r9 + rbp]
    cmp         r8, 17
    jb          .L40
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 40]
.L41:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L42
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r8 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L41
    lea         rsi, [r8 + rcx]
    neg         rcx
    jmp         .L43
.L40:
    cmp         r8, 7
    ja          .L44
    cmp         r8, 4
    jae         .L45
    cmp         r8, 2
    jae         .L46
    test        r8, r8
    je          .L37
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 40]
    cmp         byte ptr [rcx], al
    je          .L37
    xor         edi, edi
    jmp         .L47
.L42:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edi, eax
    shr         edi, 3
    sub         rdi, rcx
    and         al, 56
    shrx        rax, rsi, rax
    jmp         .L48
.L44:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 40]
    mov         rsi, r8
.L43:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L49
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         r8, qword ptr [rsp + 32]
    mov         rsi, -1
    mov         rdx, qword ptr [rsp + 240]
    je          .L37
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 208]
.L50:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L47
.L49:
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
    and         al, 56
    shrx        rax, rdx, rax
    mov         r8, qword ptr [rsp + 32]
    jmp         .L48
.L45:
    mov         rcx, qword ptr [rsp + 40]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r8 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L51
    add         rax, r8
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         rsi, -1
    mov         rdx, qword ptr [rsp + 240]
    je          .L37
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 200]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L47
.L46:
    mov         rcx, qword ptr [rsp + 40]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r8 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L52
    add         rax, r8
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         rsi, -1
    mov         rdx, qword ptr [rsp + 240]
    je          .L37
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 192]
    jmp         .L50
.L51:
    xor         esi, edx
    tzcnt       eax, esi
    mov         edi, eax
    shr         edi, 3
    and         al, 24
    shrx        eax, edx, eax
    jmp         .L48
.L52:
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
    and         al, 56
    shrx        rax, rdx, rax
.L48:
    mov         rsi, -1
    mov         rdx, qword ptr [rsp + 240]
.L47:
    mov         rcx, qword ptr [rsp + 144]
    inc         rcx
    mov         qword ptr [rsp + 144], rcx
    mov         qword ptr [r15 + 160], rcx
    mov         rcx, qword ptr [rsp + 80]
    add         rcx, rdi
    inc         rcx
    mov         qword ptr [rsp + 80], rcx
    mov         qword ptr [r15 + 152], rcx
    cmp         rdi, 16
    mov         qword ptr [rsp + 176], rdi
    jb          .L35
    mov         qword ptr [rsp + 48], r10
    mov         qword ptr [rsp + 16], r14
    lea         rbx, [rdi + 1]
    cmp         rbx, 1
    mov         r15, rbx
    adc         r15, -1
    mov         r12d, 1
    cmp         r15, r8
    ja          .L33
    movzx       r14d, al
.L53:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L33
    add         rsi, qword ptr [rsp + 40]
    mov         edi, r14d
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L32
    add         r12, r15
    mov         rax, rbx
    sub         rax, r12
    mov         r15d, 0
    cmovae      r15, rax
    mov         r8, qword ptr [rsp + 32]
    cmp         r15, r8
    mov         rdx, qword ptr [rsp + 240]
    jbe         .L53
    jmp         .L33
.L22:
    mov         r15, qword ptr [rsp + 64]
    mov         r10, r12
    mov         r11, qword ptr [rsp + 8]
    mov         r9, qword ptr [rsp + 56]
    jmp         .L14
.L26:
    mov         r15, qword ptr [rsp + 64]
    mov         rsi, -1
    mov         rdx, qword ptr [rsp + 240]
    cmp         r8, 3
    jne         .L15
    jmp         .L16
.L23:
    mov         r11, qword ptr [rsp + 8]
    mov         r9, qword ptr [rsp + 56]
    mov         rdx, qword ptr [rsp + 240]
    cmp         r8, 3
    jne         .L15
    jmp         .L16
.L24:
    mov         r11, qword ptr [rsp + 8]
    mov         r9, qword ptr [rsp + 56]
    cmp         r8, 3
    jne         .L15
    jmp         .L16
.L3:
    movzx       eax, byte ptr [r15 + 192]
    mov         dil, 4
    cmp         r8, rax
    jbe         .L54
    lea         rcx, [r9 + rax]
    cmp         rcx, rax
    mov         r10, rbp
    mov         r11, qword ptr [rsp + 8]
    jb          .L55
    cmp         rcx, r11
    ja          .L55
    movzx       ebx, byte ptr [r15 + 193]
    cmp         r8, rbx
    jbe         .L54
    lea         rcx, [r9 + rbx]
    cmp         rcx, rbx
    jb          .L54
    cmp         rcx, qword ptr [rsp + 8]
    ja          .L54
    movzx       ecx, byte ptr [r15 + 194]
    cmp         r8, rcx
    jbe         .L54
    lea         rdx, [r9 + rcx]
    cmp         rdx, rcx
    jb          .L54
    cmp         rdx, qword ptr [rsp + 8]
    ja          .L54
    mov         rdi, qword ptr [rsp + 24]
    cmp         rdi, r13
    seta        cl
    cmp         r13, r9
    seta        dl
    or          dl, cl
    jne         .L56
    mov         rcx, qword ptr [rsp + 56]
    lea         r12, [rcx + rax]
    lea         ecx, [r12 + rdi]
    neg         ecx
    and         ecx, 63
    mov         edx, 64
    sub         rdx, rcx
    test        ecx, ecx
    mov         ecx, 0
    cmove       rdx, rcx
    cmp         rdi, rdx
    cmovb       rdx, rcx
    mov         r10, rdi
    sub         r10, rdx
    mov         rcx, r13
    mov         qword ptr [rsp + 72], r10
    sub         rcx, r10
    jb          .L56
    mov         rdx, qword ptr [rsp + 40]
    movzx       edx, byte ptr [rdx + rax]
    cmp         rcx, 4096
    mov         qword ptr [rsp + 416], r12
    mov         dword ptr [rsp + 144], edx
    jb          .L57
    mov         rax, qword ptr [rsp + 72]
    add         r12, rax
    mov         ecx, r12d
    neg         ecx
    and         ecx, 63
    mov         dil, 4
    je          .L58
    mov         qword ptr [rsp + 112], rcx
    movzx       r10d, word ptr [r15 + 192]
    movzx       ecx, byte ptr [r15 + 194]
    shl         ecx, 16
    or          ecx, r10d
    movzx       eax, cl
    shr         ecx, 8
    movzx       r13d, cl
    cmp         r8, rax
    seta        cl
    cmp         r8, r13
    seta        dl
    and         dl, cl
    cmp         dl, 1
    jne         .L59
    mov         qword ptr [rsp + 16], r14
    mov         rcx, qword ptr [rsp + 24]
    lea         r14, [rcx + rax]
    mov         rcx, qword ptr [rsp + 40]
    movzx       edi, byte ptr [rcx + rax]
    movzx       r11d, byte ptr [rcx + r13]
    mov         r15, qword ptr [rsp + 8]
    cmp         r15, 63
    ja          .L60
    mov         dword ptr [rsp + 240], r11d
    mov         dword ptr [rsp + 304], r10d
    mov         qword ptr [rsp + 184], r9
    mov         rsi, qword ptr [rsp + 56]
    mov         rdx, r15
    mov         rax, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vzeroupper
    call        rax
    shrx        r14, rax, r14
    test        r14, r14
    je          .L61
    add         r13, qword ptr [rsp + 24]
    mov         edi, dword ptr [rsp + 240]
    mov         rsi, qword ptr [rsp + 56]
    mov         rdx, r15
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8, qword ptr [rsp + 32]
    mov         r9, qword ptr [rsp + 184]
    mov         r10d, dword ptr [rsp + 304]
    jmp         .L62
.L4:
    mov         qword ptr [rsp + 16], r14
    movzx       eax, byte ptr [r15 + 192]
    movzx       r14d, byte ptr [r15 + 193]
    movzx       r11d, byte ptr [r15 + 194]
    cmp         r8, 3
    je          .L63
    cmp         r8, 2
    je          .L64
    cmp         r8, 1
    jne         .L65
    mov         r10b, 1
    mov         dil, 4
    cmp         r8, rax
    ja          .L66
    jmp         .L67
.L54:
    mov         r12, qword ptr [rsp + 24]
    mov         r10, rbp
    mov         r11, qword ptr [rsp + 8]
    jmp         .L68
.L5:
    cmp         al, bl
    setne       r12b
    mov         dil, 4
    cmp         r8, rax
    ja          .L7
    jmp         .L8
.L6:
    xor         r12d, r12d
    mov         dil, 4
    cmp         r8, rax
    jbe         .L8
.L7:
    lea         rcx, [r9 + rax]
    cmp         rcx, rax
    jb          .L8
    cmp         rcx, qword ptr [rsp + 8]
    ja          .L8
    cmp         r8, rbx
    jbe         .L8
    lea         rcx, [r9 + rbx]
    cmp         rcx, rbx
    jb          .L8
    cmp         rcx, qword ptr [rsp + 8]
    ja          .L8
    movzx       ecx, byte ptr [r15 + 194]
    cmp         r8, rcx
    jbe         .L8
    lea         rdx, [r9 + rcx]
    cmp         rdx, rcx
    jb          .L8
    cmp         rdx, qword ptr [rsp + 8]
    ja          .L8
    mov         rdi, qword ptr [rsp + 24]
    cmp         rdi, r13
    seta        cl
    cmp         r13, r9
    seta        dl
    or          dl, cl
    jne         .L56
    mov         rcx, qword ptr [rsp + 56]
    add         rcx, rax
    mov         qword ptr [rsp + 168], rcx
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
    mov         r10, rdi
    sub         r10, rdx
    mov         rcx, r13
    mov         qword ptr [rsp + 592], r10
    sub         rcx, r10
    jae         .L69
.L56:
    mov         r13, rdi
    mov         r10, rbp
    mov         r11, qword ptr [rsp + 8]
    mov         dil, 4
    mov         r12, r13
    jmp         .L68
.L8:
    mov         r13, qword ptr [rsp + 24]
.L70:
    mov         r10, rbp
.L71:
    mov         r11, qword ptr [rsp + 8]
    mov         r12, r13
    jmp         .L68
.L55:
    mov         r12, qword ptr [rsp + 24]
    jmp         .L68
.L64:
    cmp         al, r14b
    setne       r10b
    mov         dil, 4
    cmp         r8, rax
    ja          .L66
    jmp         .L67
.L63:
    cmp         al, r14b
    setne       cl
    cmp         al, r11b
    setne       dl
    and         dl, cl
    cmp         r14b, r11b
    setne       r10b
    and         r10b, dl
    mov         dil, 4
    cmp         r8, rax
    ja          .L66
    jmp         .L67
.L65:
    xor         r10d, r10d
    mov         dil, 4
    cmp         r8, rax
    jbe         .L67
.L66:
    lea         rcx, [r9 + rax]
    cmp         rcx, rax
    jb          .L67
    cmp         rcx, qword ptr [rsp + 8]
    ja          .L67
    cmp         r8, r14
    jbe         .L67
    lea         rcx, [r9 + r14]
    cmp         rcx, r14
    jb          .L67
    cmp         rcx, qword ptr [rsp + 8]
    ja          .L67
    cmp         r8, r11
    jbe         .L67
    lea         rcx, [r9 + r11]
    cmp         rcx, r11
    jb          .L67
    cmp         rcx, qword ptr [rsp + 8]
    ja          .L67
    mov         rdi, qword ptr [rsp + 24]
    cmp         rdi, r13
    seta        cl
    cmp         r13, r9
    seta        dl
    or          dl, cl
    jne         .L72
    mov         qword ptr [rsp + 80], r11
    mov         rcx, qword ptr [rsp + 56]
    lea         r11, [rcx + rax]
    lea         ecx, [r11 + rdi]
    neg         ecx
    and         ecx, 63
    mov         edx, 64
    sub         rdx, rcx
    test        ecx, ecx
    mov         ecx, 0
    cmove       rdx, rcx
    cmp         rdi, rdx
    cmovb       rdx, rcx
    mov         r12, rdi
    sub         r12, rdx
    mov         rcx, r13
    sub         rcx, r12
    jae         .L73
.L72:
    mov         rcx, rdi
    mov         r14, qword ptr [rsp + 16]
    mov         r10, rbp
    mov         r11, qword ptr [rsp + 8]
    mov         dil, 4
    jmp         .L74
.L67:
    mov         rcx, qword ptr [rsp + 24]
.L75:
    mov         r14, qword ptr [rsp + 16]
    mov         r10, rbp
.L76:
    mov         r11, qword ptr [rsp + 8]
.L74:
    mov         r12, rcx
.L68:
    cmp         dil, 3
    jne         .L77
.L34:
    mov         rbp, r10
    mov         r13, qword ptr [rsp + 96]
    mov         rax, r13
    sub         rax, r12
    mov         ebx, 0
    cmovae      rbx, rax
    mov         rax, qword ptr [rsp + 584]
    cmp         rax, rbx
    cmovb       rbx, rax
    add         rbx, r12
    mov         rax, qword ptr [rsp + 576]
    add         rax, rbx
    mov         rcx, rax
    sub         rcx, r12
    setb        dl
    cmp         rax, r11
    seta        al
    or          al, dl
    mov         qword ptr [rsp + 24], r12
    jne         .L1
    mov         rax, qword ptr [rsp + 56]
    lea         rdx, [rax + r12]
    mov         rdi, qword ptr [rsp + 40]
    mov         rsi, r8
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::two_way::find::<atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>]
    cmp         rax, 1
    jne         .L78
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
    ja          .L79
    mov         ecx, esi
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    inc         sil
    mov         r8, qword ptr [rsp + 32]
    add         rdx, r8
    mov         qword ptr [rsp + 24], rdx
    movzx       ecx, byte ptr [r15 + 196]
    mov         rbp, rsi
    cmp         sil, cl
    mov         rsi, -1
    jb          .L1
    jmp         .L80
.L77:
    movzx       eax, dil
    cmp         eax, 4
    je          .L81
    cmp         eax, 2
    jb          .L81
    mov         rdx, r12
    mov         r13, qword ptr [rsp + 96]
.L31:
    mov         rax, r13
    mov         qword ptr [rsp + 24], rdx
    sub         rax, rdx
    mov         esi, 0
    cmovae      rsi, rax
    movzx       eax, byte ptr [r15 + 193]
    movzx       ecx, byte ptr [r15 + 194]
    movzx       edx, byte ptr [r15 + 195]
    cmp         qword ptr [rsp + 176], 255
    jbe         .L82
    mov         rbp, r10
    jmp         .L83
.L82:
    mov         rbp, r10
    cmp         edx, 3
    je          .L84
    cmp         edx, 2
    je          .L85
    jmp         .L83
.L69:
    mov         rdx, qword ptr [rsp + 40]
    movzx       eax, byte ptr [rdx + rax]
    vpbroadcastb zmm0, byte ptr [rdx + rbx]
    vmovdqu64   zmmword ptr [rsp + 304], zmm0
    cmp         rcx, 4096
    mov         dword ptr [rsp + 140], r12d
    jb          .L86
    mov         dword ptr [rsp + 72], eax
    mov         rax, qword ptr [rsp + 168]
    mov         rcx, qword ptr [rsp + 592]
    lea         r12, [rax + rcx]
    mov         eax, r12d
    neg         eax
    and         eax, 63
    mov         r13, qword ptr [rsp + 24]
    mov         dil, 4
    je          .L87
    mov         qword ptr [rsp + 416], rax
    mov         qword ptr [rsp + 16], r14
    movzx       r10d, word ptr [r15 + 192]
    movzx       ecx, byte ptr [r15 + 194]
    shl         ecx, 16
    or          ecx, r10d
    movzx       eax, cl
    shr         ecx, 8
    movzx       r14d, cl
    cmp         r8, rax
    seta        cl
    cmp         r8, r14
    seta        dl
    and         dl, cl
    cmp         dl, 1
    jne         .L88
    mov         qword ptr [rsp + 24], r13
    add         r13, rax
    mov         rcx, qword ptr [rsp + 40]
    movzx       edi, byte ptr [rcx + rax]
    movzx       r11d, byte ptr [rcx + r14]
    mov         r15, qword ptr [rsp + 8]
    cmp         r15, 64
    jae         .L89
    mov         rsi, qword ptr [rsp + 56]
    mov         rdx, r15
    mov         qword ptr [rsp + 184], r9
    mov         dword ptr [rsp + 240], r10d
    mov         dword ptr [rsp + 480], r11d
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    shrx        r13, rax, r13
    add         r14, qword ptr [rsp + 24]
    mov         edi, dword ptr [rsp + 480]
    mov         rsi, qword ptr [rsp + 56]
    mov         rdx, r15
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r10d, dword ptr [rsp + 240]
    mov         r9, qword ptr [rsp + 184]
    mov         r8, qword ptr [rsp + 32]
    jmp         .L90
.L73:
    mov         rdx, qword ptr [rsp + 40]
    vpbroadcastb zmm0, byte ptr [rdx + r14]
    vmovdqu64   zmmword ptr [rsp + 240], zmm0
    movzx       eax, byte ptr [rdx + rax]
    mov         dword ptr [rsp + 104], eax
    mov         rax, qword ptr [rsp + 80]
    vpbroadcastb zmm0, byte ptr [rdx + rax]
    vmovdqu64   zmmword ptr [rsp + 480], zmm0
    cmp         rcx, 4096
    mov         qword ptr [rsp + 232], r11
    mov         qword ptr [rsp + 184], r9
    mov         dword ptr [rsp + 376], r10d
    jb          .L91
    mov         qword ptr [rsp + 224], r12
    add         r12, r11
    mov         eax, r12d
    neg         eax
    and         eax, 63
    mov         dil, 4
    je          .L92
    mov         qword ptr [rsp + 592], rax
    movzx       r11d, word ptr [r15 + 192]
    movzx       edi, byte ptr [r15 + 194]
    mov         ecx, edi
    shl         ecx, 16
    or          ecx, r11d
    movzx       eax, cl
    shr         ecx, 8
    movzx       r13d, cl
    cmp         r8, rax
    seta        cl
    cmp         r8, r13
    seta        dl
    and         dl, cl
    cmp         dl, 1
    jne         .L93
    mov         qword ptr [rsp + 304], rdi
    mov         rcx, qword ptr [rsp + 24]
    lea         r15, [rcx + rax]
    mov         rcx, qword ptr [rsp + 40]
    movzx       edi, byte ptr [rcx + rax]
    movzx       eax, byte ptr [rcx + r13]
    mov         dword ptr [rsp + 144], eax
    mov         rdx, qword ptr [rsp + 8]
    cmp         rdx, 63
    ja          .L94
    mov         dword ptr [rsp + 48], r11d
    mov         rsi, qword ptr [rsp + 56]
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    shrx        rax, rax, r15
    cmp         bl, 1
    ja          .L95
    test        rax, rax
    jne         .L95
    xor         r13d, r13d
    mov         r8, qword ptr [rsp + 32]
    mov         r15, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rsi, -1
    mov         r11d, dword ptr [rsp + 48]
    jmp         .L96
.L84:
    mov         eax, ecx
.L85:
    mov         rcx, qword ptr [rsp + 176]
.L83:
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
    mov         rsi, -1
    jmp         .L1
.L58:
    mov         r13, qword ptr [rsp + 24]
    mov         r10, rbp
    mov         r11, qword ptr [rsp + 8]
    jmp         .L97
.L86:
    mov         r13, qword ptr [rsp + 24]
    mov         dil, 4
    mov         rcx, qword ptr [rsp + 592]
    jmp         .L98
.L57:
    mov         r13, qword ptr [rsp + 24]
    mov         r10, rbp
    mov         r11, qword ptr [rsp + 8]
    mov         dil, 4
    mov         rax, qword ptr [rsp + 72]
    jmp         .L99
.L88:
    xor         eax, eax
    jmp         .L100
.L59:
    xor         eax, eax
    jmp         .L101
.L92:
    mov         rcx, qword ptr [rsp + 24]
    mov         r10, rbp
    mov         r11, qword ptr [rsp + 8]
    mov         rdx, qword ptr [rsp + 56]
    xor         r9d, r9d
    mov         r12, qword ptr [rsp + 224]
    jmp         .L102
.L91:
    mov         rcx, qword ptr [rsp + 24]
    mov         r10, rbp
    mov         r11, qword ptr [rsp + 8]
    mov         rdx, qword ptr [rsp + 56]
    xor         r9d, r9d
    jmp         .L103
.L93:
    xor         r13d, r13d
    mov         r15, qword ptr [rsp + 64]
    jmp         .L104
.L89:
    mov         rsi, qword ptr [rsp + 216]
    cmp         r13, rsi
    mov         rax, rsi
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
    add         r14, qword ptr [rsp + 24]
    cmp         r14, rsi
    mov         rcx, rsi
    cmovb       rcx, r14
    lea         rax, [rdx + rcx]
    vpbroadcastb zmm0, r11d
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rax]
#NO_APP
    kmovq       rax, k1
    sub         r14, rcx
.L90:
    shrx        rax, rax, r14
    and         rax, r13
    mov         r15, qword ptr [rsp + 64]
    mov         rsi, -1
    mov         r13, qword ptr [rsp + 24]
.L100:
    cmp         r8, 2
    mov         r14, qword ptr [rsp + 16]
    je          .L105
    cmp         r8, 1
    jne         .L106
    mov         r11b, 1
    jmp         .L107
.L105:
    cmp         bl, r10b
    setne       r11b
    jmp         .L107
.L106:
    xor         r11d, r11d
.L107:
    and         r12b, 63
    mov         ecx, 64
    sub         ecx, r12d
    bzhi        r10, rax, rcx
    je          .L108
    movzx       eax, byte ptr [r15 + 196]
    mov         byte ptr [rsp + 480], al
    vmovdqu     xmm0, xmmword ptr [r15 + 152]
    vmovdqa     xmmword ptr [rsp + 144], xmm0
    mov         rdi, r13
    mov         qword ptr [rsp + 112], rbx
    jmp         .L109
.L110:
    mov         r14, qword ptr [rsp + 16]
.L111:
    mov         r10, qword ptr [rsp + 240]
    lea         rax, [r10 - 1]
    mov         rcx, r13
    mov         rdi, qword ptr [rsp + 24]
    sub         rcx, rdi
    mov         edx, 0
    cmovb       rcx, rdx
    cmp         rcx, 64
    shlx        rcx, rsi, rcx
    cmovae      rcx, rdx
    and         rcx, rax
    and         r10, rcx
    je          .L112
.L109:
    mov         qword ptr [rsp + 240], r10
    tzcnt       rdx, r10
    add         rdx, rdi
    test        r11b, r11b
    je          .L113
.L114:
    mov         r10, rbp
    test        r10b, r10b
    cmove       r14, rdx
    mov         rcx, rdx
    sub         rcx, r14
    mov         rax, r14
    sub         rax, rdx
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L115
    mov         ecx, r10d
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    inc         r10b
    add         rdx, r8
    mov         rbp, r10
    cmp         r10b, byte ptr [rsp + 480]
    jae         .L116
    mov         r13, rdx
    jmp         .L111
.L113:
    mov         rax, rdx
    add         rax, r8
    setb        cl
    cmp         rax, qword ptr [rsp + 8]
    seta        al
    or          al, cl
    jne         .L111
    mov         rax, qword ptr [rsp + 56]
    add         rax, rdx
    cmp         r8, 17
    mov         qword ptr [rsp + 48], rdx
    jb          .L117
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 40]
.L118:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L119
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r8 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L118
    lea         rsi, [r8 + rcx]
    neg         rcx
    jmp         .L120
.L117:
    cmp         r8, 7
    ja          .L121
    cmp         r8, 4
    jae         .L122
    cmp         r8, 2
    jae         .L123
    test        r8, r8
    je          .L114
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 40]
    cmp         byte ptr [rcx], al
    je          .L114
    mov         qword ptr [rsp + 16], r14
    xor         edi, edi
    jmp         .L124
.L119:
    mov         qword ptr [rsp + 16], r14
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edi, eax
    shr         edi, 3
    sub         rdi, rcx
    and         al, 56
    shrx        rax, rsi, rax
    jmp         .L125
.L121:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 40]
    mov         rsi, r8
.L120:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L126
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         r8, qword ptr [rsp + 32]
    mov         rsi, -1
    mov         rdx, qword ptr [rsp + 48]
    je          .L114
    mov         qword ptr [rsp + 16], r14
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 208]
.L127:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L124
.L126:
    mov         qword ptr [rsp + 16], r14
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
    and         al, 56
    shrx        rax, rdx, rax
    mov         r8, qword ptr [rsp + 32]
    jmp         .L125
.L122:
    mov         rcx, qword ptr [rsp + 40]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r8 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L128
    add         rax, r8
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         rsi, -1
    mov         rdx, qword ptr [rsp + 48]
    je          .L114
    mov         qword ptr [rsp + 16], r14
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 200]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L124
.L123:
    mov         rcx, qword ptr [rsp + 40]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r8 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L129
    add         rax, r8
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         rsi, -1
    mov         rdx, qword ptr [rsp + 48]
    je          .L114
    mov         qword ptr [rsp + 16], r14
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 192]
    jmp         .L127
.L128:
    mov         qword ptr [rsp + 16], r14
    xor         esi, edx
    tzcnt       eax, esi
    mov         edi, eax
    shr         edi, 3
    and         al, 24
    shrx        eax, edx, eax
    jmp         .L125
.L129:
    mov         qword ptr [rsp + 16], r14
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
    and         al, 56
    shrx        rax, rdx, rax
.L125:
    mov         rsi, -1
.L124:
    lea         r12, [rdi + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, r12, 0
    vmovdqa     xmm1, xmmword ptr [rsp + 144]
    vpaddq      xmm1, xmm1, xmm0
    vmovdqa     xmmword ptr [rsp + 144], xmm1
    vmovdqu     xmmword ptr [r15 + 152], xmm1
    mov         qword ptr [rsp + 176], rdi
    cmp         rdi, 16
    jb          .L110
    cmp         r12, 1
    mov         r15, r12
    adc         r15, -1
    mov         ebx, 1
    cmp         r15, r8
    ja          .L130
    movzx       eax, al
    mov         dword ptr [rsp + 80], eax
.L131:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L130
    mov         r13d, r11d
    mov         r14, r9
    add         rsi, qword ptr [rsp + 40]
    mov         edi, dword ptr [rsp + 80]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L132
    mov         rcx, rbx
    add         rcx, r15
    mov         rax, r12
    mov         rbx, rcx
    sub         rax, rcx
    mov         r15d, 0
    cmovae      r15, rax
    mov         r8, qword ptr [rsp + 32]
    cmp         r15, r8
    mov         r9, r14
    mov         r11d, r13d
    jbe         .L131
    jmp         .L130
.L132:
    bsr         rax, rax
    xor         rax, 63
    add         rbx, r15
    add         rbx, rax
    add         rbx, -64
    mov         r8, qword ptr [rsp + 32]
    mov         r9, r14
    mov         r11d, r13d
.L130:
    mov         r13, rbx
    mov         rcx, qword ptr [rsp + 48]
    add         r13, rcx
    shl         rcx, 4
    add         rcx, 4096
    vmovdqa     xmm0, xmmword ptr [rsp + 144]
    vmovq       rax, xmm0
    cmp         rax, rcx
    ja          .L133
    mov         r15, qword ptr [rsp + 64]
    mov         r14, qword ptr [rsp + 16]
    mov         rsi, -1
    mov         rbx, qword ptr [rsp + 112]
    jmp         .L111
.L108:
    mov         rdi, r13
.L112:
    mov         rax, qword ptr [rsp + 416]
    add         rdi, rax
    cmp         rdi, r13
    cmova       r13, rdi
    mov         rcx, qword ptr [rsp + 592]
    add         rcx, rax
    mov         dil, 4
.L87:
    mov         eax, dword ptr [rsp + 72]
.L98:
    mov         rdx, qword ptr [rsp + 96]
    sub         rdx, rcx
    jb          .L70
    add         rbx, qword ptr [rsp + 56]
    vpbroadcastb zmm1, eax
    mov         rax, qword ptr [rsp + 168]
    lea         rdi, [rax + rcx]
    add         rcx, rbx
    add         rax, r9
    add         rax, -256
    mov         qword ptr [rsp + 240], rax
    lea         rax, [rbx + r9 - 256]
    mov         qword ptr [rsp + 480], rax
    movzx       eax, byte ptr [r15 + 196]
    mov         byte ptr [rsp + 128], al
    mov         rax, qword ptr [r15 + 168]
    mov         qword ptr [rsp + 376], rax
    mov         rax, qword ptr [r15 + 152]
    mov         qword ptr [rsp + 112], rax
    mov         rax, qword ptr [r15 + 160]
    mov         qword ptr [rsp + 104], rax
    mov         rbx, rdx
    mov         r10, rbp
    mov         r11, qword ptr [rsp + 8]
    jmp         .L134
.L135:
    test        rbx, rbx
    je          .L136
.L137:
    xor         edx, edx
    mov         rcx, rbp
    xor         ebx, ebx
    mov         rdi, rbp
    mov         rbp, qword ptr [rsp + 240]
    mov         rax, qword ptr [rsp + 480]
.L138:
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [rbp]
#NO_APP
    vmovdqu64   zmm0, zmmword ptr [rsp + 304]
#APP
    vpcmpeqb    k1 {k1}, zmm0, zmmword ptr [rax]
#NO_APP
#APP
    vpcmpeqb    k2, zmm1, zmmword ptr [rbp + 64]
#NO_APP
#APP
    vpcmpeqb    k2 {k2}, zmm0, zmmword ptr [rax + 64]
#NO_APP
#APP
    vpcmpeqb    k3, zmm1, zmmword ptr [rbp + 128]
#NO_APP
#APP
    vpcmpeqb    k3 {k3}, zmm0, zmmword ptr [rax + 128]
#NO_APP
#APP
    vpcmpeqb    k4, zmm1, zmmword ptr [rbp + 192]
#NO_APP
#APP
    vpcmpeqb    k4 {k4}, zmm0, zmmword ptr [rax + 192]
#NO_APP
    korq        k0, k2, k1
    korq        k0, k0, k3
    kortestq    k0, k4
    jne         .L139
.L134:
    mov         rbp, rdi
    cmp         rbx, 256
    jb          .L135
    cmp         rdx, 256
    jb          .L137
    mov         rax, rcx
    add         rbx, -256
    lea         rdi, [rbp + 256]
    add         rdx, -256
    add         rcx, 256
    cmp         rbx, 3328
    jb          .L138
#APP
    prefetcht0  byte ptr [rdi + 3072]
    prefetcht0  byte ptr [rdi + 3136]
    prefetcht0  byte ptr [rdi + 3200]
    prefetcht0  byte ptr [rdi + 3264]
#NO_APP
    jmp         .L138
.L139:
    mov         qword ptr [rsp + 80], rdi
    mov         qword ptr [rsp + 368], rdx
    mov         qword ptr [rsp + 592], rcx
    kmovq       rax, k1
    kmovq       rcx, k2
    kmovq       rdx, k3
    kmovq       rsi, k4
    mov         qword ptr [rsp + 384], rax
    mov         qword ptr [rsp + 392], rcx
    xor         edi, edi
    test        rcx, rcx
    setne       dil
    mov         qword ptr [rsp + 400], rdx
    xor         ecx, ecx
    test        rdx, rdx
    setne       cl
    mov         qword ptr [rsp + 408], rsi
    xor         r12d, r12d
    test        rsi, rsi
    setne       r12b
    xor         edx, edx
    test        rax, rax
    setne       dl
    lea         rax, [rdx + 2*rdi]
    lea         rax, [rax + 4*rcx]
    shl         r12d, 3
    or          r12, rax
    je          .L140
    sub         rbp, qword ptr [rsp + 168]
    mov         rsi, -1
    mov         qword ptr [rsp + 232], rbx
    mov         rdi, qword ptr [rsp + 80]
    jmp         .L141
.L140:
    mov         rsi, -1
    mov         rdi, qword ptr [rsp + 80]
.L142:
    mov         rax, r9
    sub         rax, rbx
    sub         rax, qword ptr [rsp + 376]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [rsp + 104]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         rcx, qword ptr [rsp + 592]
    mov         rdx, qword ptr [rsp + 368]
    jbe         .L134
    jmp         .L143
.L144:
    mov         r14, rsi
    mov         rsi, -1
    mov         rdi, qword ptr [rsp + 80]
.L145:
    mov         r12, qword ptr [rsp + 224]
    blsr        r12, r12
    mov         rbx, qword ptr [rsp + 232]
    je          .L142
.L141:
    mov         qword ptr [rsp + 224], r12
    tzcnt       rax, r12
    mov         edx, eax
    shl         edx, 6
    add         rdx, rbp
    mov         rcx, r13
    mov         qword ptr [rsp + 144], rdx
    sub         rcx, rdx
    mov         edx, 0
    cmovb       rcx, rdx
    cmp         rcx, 64
    shlx        r12, rsi, rcx
    cmovae      r12, rdx
    and         r12, qword ptr [rsp + 8*rax + 384]
    je          .L145
    cmp         byte ptr [rsp + 140], 0
    je          .L146
    mov         rdi, -1
    mov         rax, r14
    tzcnt       r14, r12
    add         r14, qword ptr [rsp + 144]
    test        r10b, r10b
    cmove       rax, r14
    mov         rcx, r14
    sub         rcx, rax
    mov         rsi, rax
    sub         rax, r14
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L147
    inc         r10b
.L148:
    lea         ecx, [r10 - 1]
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    mov         r13, r14
    add         r13, r8
    cmp         r10b, byte ptr [rsp + 128]
    jae         .L149
    lea         rax, [r12 - 1]
    mov         rcx, r13
    mov         rbx, qword ptr [rsp + 144]
    sub         rcx, rbx
    mov         edx, 0
    cmovb       rcx, rdx
    cmp         rcx, 64
    shlx        rcx, rdi, rcx
    cmovae      rcx, rdx
    and         rcx, rax
    and         r12, rcx
    je          .L144
    tzcnt       r14, r12
    add         r14, rbx
    test        r10b, r10b
    mov         rax, rsi
    cmove       rax, r14
    mov         rcx, r14
    sub         rcx, rax
    mov         rsi, rax
    sub         rax, r14
    cmovb       rax, rcx
    inc         r10b
    cmp         rax, 65535
    jbe         .L148
    jmp         .L150
.L146:
    mov         rbx, qword ptr [rsp + 144]
    vmovdqu64   zmmword ptr [rsp + 416], zmm1
    jmp         .L151
.L152:
    mov         r14, qword ptr [rsp + 16]
.L153:
    lea         rax, [r12 - 1]
    mov         rcx, r13
    mov         rbx, qword ptr [rsp + 144]
    sub         rcx, rbx
    mov         edx, 0
    cmovb       rcx, rdx
    cmp         rcx, 64
    shlx        rcx, rsi, rcx
    cmovae      rcx, rdx
    and         rcx, rax
    and         r12, rcx
    je          .L145
.L151:
    mov         qword ptr [rsp + 16], r14
    tzcnt       r14, r12
    add         r14, rbx
    mov         rax, r14
    add         rax, r8
    setb        cl
    cmp         rax, r11
    seta        dl
    or          dl, cl
    jne         .L152
    mov         rcx, qword ptr [rsp + 56]
    add         rcx, r14
    cmp         r8, 17
    jb          .L154
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 40]
.L155:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L156
    add         rcx, 8
    add         rsi, 8
    mov         r8, qword ptr [rsp + 32]
    lea         rdi, [r8 + rdx]
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L155
    mov         rbx, r9
    lea         rdi, [r8 + rdx]
    neg         rdx
    jmp         .L157
.L154:
    cmp         r8, 7
    ja          .L158
    cmp         r8, 4
    jae         .L159
    cmp         r8, 2
    jae         .L160
    test        r8, r8
    je          .L161
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 40]
    cmp         byte ptr [rdx], cl
    je          .L161
    xor         esi, esi
    mov         r8, qword ptr [rsp + 32]
    jmp         .L162
.L156:
    xor         r8, rdi
    tzcnt       rax, r8
    mov         esi, eax
    shr         esi, 3
    sub         rsi, rdx
    and         al, 56
    shrx        rcx, rdi, rax
    mov         r8, qword ptr [rsp + 32]
    jmp         .L163
.L158:
    mov         rbx, r9
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 40]
    mov         rdi, r8
.L157:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L164
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         r9, rbx
    mov         rdi, qword ptr [rsp + 80]
    je          .L161
    xor         r8, rcx
    tzcnt       rax, r8
    mov         esi, eax
    shr         esi, 3
    add         rsi, qword ptr [rsp + 208]
.L165:
    and         al, 56
    shrx        rcx, rcx, rax
    mov         r8, qword ptr [rsp + 32]
    jmp         .L162
.L164:
    xor         r9, rsi
    tzcnt       rax, r9
    mov         edi, eax
    shr         edi, 3
    add         rdi, rdx
    and         al, 56
    shrx        rcx, rsi, rax
    mov         rsi, rdi
    mov         r8, qword ptr [rsp + 32]
    mov         r9, rbx
    jmp         .L163
.L159:
    mov         rdx, qword ptr [rsp + 40]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + r8 - 4]
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    cmp         esi, edi
    jne         .L166
    add         rcx, r8
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    cmp         ecx, edx
    mov         rdi, qword ptr [rsp + 80]
    je          .L161
    xor         edx, ecx
    tzcnt       eax, edx
    mov         esi, eax
    shr         esi, 3
    add         rsi, qword ptr [rsp + 200]
    and         al, 24
    shrx        ecx, ecx, eax
    mov         r8, qword ptr [rsp + 32]
    jmp         .L162
.L160:
    mov         rdx, qword ptr [rsp + 40]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + r8 - 2]
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L167
    add         rcx, r8
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         rdi, qword ptr [rsp + 80]
    jne         .L168
.L161:
    test        r10b, r10b
    mov         rcx, qword ptr [rsp + 16]
    cmove       rcx, r14
    mov         rdx, r14
    sub         rdx, rcx
    mov         rsi, rcx
    sub         rcx, r14
    cmovb       rcx, rdx
    cmp         rcx, 65535
    ja          .L169
    mov         edx, r10d
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    inc         r10b
    cmp         r10b, byte ptr [rsp + 128]
    jae         .L170
    mov         r13, rax
    mov         r14, rsi
    mov         r8, qword ptr [rsp + 32]
    jmp         .L171
.L166:
    xor         edi, esi
    tzcnt       eax, edi
    mov         edx, eax
    shr         edx, 3
    and         al, 24
    shrx        ecx, esi, eax
    jmp         .L172
.L167:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edx, eax
    shr         edx, 3
    and         al, 56
    shrx        rcx, rsi, rax
.L172:
    mov         rsi, rdx
.L163:
    mov         rdi, qword ptr [rsp + 80]
.L162:
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
    mov         qword ptr [rsp + 176], rsi
    jb          .L173
    mov         qword ptr [rsp + 48], r10
    lea         r15, [rsi + 1]
    cmp         r15, 1
    mov         qword ptr [rsp + 24], r15
    adc         r15, -1
    mov         r13d, 1
    cmp         r15, r8
    ja          .L174
    movzx       eax, cl
    mov         dword ptr [rsp + 72], eax
.L175:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L174
    mov         rbx, r9
    add         rsi, qword ptr [rsp + 40]
    mov         edi, dword ptr [rsp + 72]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L176
    add         r13, r15
    mov         rax, qword ptr [rsp + 24]
    sub         rax, r13
    mov         r15d, 0
    cmovae      r15, rax
    mov         r8, qword ptr [rsp + 32]
    cmp         r15, r8
    mov         r9, rbx
    vmovdqu64   zmm1, zmmword ptr [rsp + 416]
    mov         rdi, qword ptr [rsp + 80]
    jbe         .L175
    jmp         .L174
.L176:
    bsr         rax, rax
    xor         rax, 63
    add         r13, r15
    add         r13, rax
    add         r13, -64
    mov         r8, qword ptr [rsp + 32]
    mov         r9, rbx
    vmovdqu64   zmm1, zmmword ptr [rsp + 416]
    mov         rdi, qword ptr [rsp + 80]
.L174:
    add         r13, r14
    shl         r14, 4
    add         r14, 4096
    cmp         qword ptr [rsp + 112], r14
    mov         r10, qword ptr [rsp + 48]
    mov         r11, qword ptr [rsp + 8]
    ja          .L177
    mov         r15, qword ptr [rsp + 64]
.L173:
    mov         r14, qword ptr [rsp + 16]
.L171:
    mov         rsi, -1
    jmp         .L153
.L168:
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         esi, eax
    shr         esi, 3
    add         rsi, qword ptr [rsp + 192]
    jmp         .L165
.L136:
    mov         rax, qword ptr [rsp + 96]
    cmp         rax, r13
    cmova       r13, rax
    mov         dil, 1
    mov         r12, r13
    jmp         .L68
.L60:
    mov         rsi, qword ptr [rsp + 216]
    cmp         r14, rsi
    mov         rax, rsi
    cmovb       rax, r14
    mov         rdx, qword ptr [rsp + 56]
    lea         rcx, [rdx + rax]
    vpbroadcastb zmm0, edi
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rcx]
#NO_APP
    kmovq       rcx, k1
    sub         r14d, eax
    shrx        r14, rcx, r14
    test        r14, r14
    je          .L178
    add         r13, qword ptr [rsp + 24]
    cmp         r13, rsi
    mov         rcx, rsi
    cmovb       rcx, r13
    lea         rax, [rdx + rcx]
    vpbroadcastb zmm0, r11d
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rax]
#NO_APP
    kmovq       rax, k1
    sub         r13, rcx
.L62:
    shrx        rax, rax, r13
    and         rax, r14
    jmp         .L179
.L94:
    mov         rax, qword ptr [rsp + 216]
    cmp         r15, rax
    cmovb       rax, r15
    mov         rcx, qword ptr [rsp + 56]
    add         rcx, rax
    vpbroadcastb zmm0, edi
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rcx]
#NO_APP
    kmovq       rcx, k1
    sub         r15d, eax
    shrx        rdi, rcx, r15
    cmp         bl, 1
    ja          .L180
    test        rdi, rdi
    jne         .L180
    xor         r13d, r13d
    mov         r15, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
.L96:
    mov         rcx, qword ptr [rsp + 304]
    jmp         .L181
.L115:
    cmp         rdx, r13
    cmova       r13, rdx
    xor         edi, edi
    jmp         .L71
.L116:
    xor         edi, edi
    mov         r13, rdx
    jmp         .L70
.L95:
    add         r13, qword ptr [rsp + 24]
    mov         qword ptr [rsp + 72], rax
    mov         edi, dword ptr [rsp + 144]
    mov         rsi, qword ptr [rsp + 56]
    mov         rdx, qword ptr [rsp + 8]
    mov         r15, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    call        r15
    mov         rdi, qword ptr [rsp + 72]
    mov         r8, qword ptr [rsp + 32]
    mov         rsi, -1
    mov         r11d, dword ptr [rsp + 48]
    jmp         .L182
.L180:
    add         r13, qword ptr [rsp + 24]
    mov         rcx, qword ptr [rsp + 216]
    cmp         r13, rcx
    cmovb       rcx, r13
    mov         rax, qword ptr [rsp + 56]
    add         rax, rcx
    mov         edx, dword ptr [rsp + 144]
    vpbroadcastb zmm0, edx
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rax]
#NO_APP
    kmovq       rax, k1
    sub         r13, rcx
    mov         r15, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
.L182:
    mov         rcx, qword ptr [rsp + 304]
    shrx        r13, rax, r13
    and         r13, rdi
.L181:
    cmp         r8, rcx
    jbe         .L183
    cmp         bl, 3
    jne         .L183
    test        r13, r13
    je          .L183
    mov         rax, qword ptr [rsp + 24]
    add         rax, rcx
    mov         qword ptr [rsp + 304], rax
    mov         rax, qword ptr [rsp + 40]
    movzx       edi, byte ptr [rax + rcx]
    mov         rdx, qword ptr [rsp + 8]
    cmp         rdx, 64
    jae         .L184
    mov         rsi, qword ptr [rsp + 56]
    mov         dword ptr [rsp + 48], r11d
    vzeroupper
    call        r15
    mov         r11d, dword ptr [rsp + 48]
    mov         rsi, -1
    mov         r8, qword ptr [rsp + 32]
    mov         r15, qword ptr [rsp + 64]
    mov         rcx, qword ptr [rsp + 304]
    jmp         .L185
.L183:
    mov         r15, qword ptr [rsp + 64]
    jmp         .L104
.L150:
    dec         r10b
.L147:
    cmp         r14, r13
    cmova       r13, r14
.L149:
    xor         edi, edi
    mov         r14, rsi
    mov         rsi, -1
    mov         r12, r13
    jmp         .L68
.L61:
    xor         eax, eax
    mov         r15, qword ptr [rsp + 64]
    mov         r14, qword ptr [rsp + 16]
    mov         r8, qword ptr [rsp + 32]
    mov         rsi, -1
    mov         r9, qword ptr [rsp + 184]
    mov         r10d, dword ptr [rsp + 304]
    jmp         .L101
.L178:
    xor         eax, eax
.L179:
    mov         r15, qword ptr [rsp + 64]
    mov         r14, qword ptr [rsp + 16]
    mov         rsi, -1
.L101:
    cmp         r8, 2
    mov         rdi, qword ptr [rsp + 24]
    je          .L186
    cmp         r8, 1
    jne         .L187
    mov         cl, 1
    jmp         .L188
.L186:
    cmp         bl, r10b
    setne       cl
.L188:
    mov         dword ptr [rsp + 304], ecx
    jmp         .L189
.L187:
    mov         dword ptr [rsp + 304], 0
.L189:
    mov         r10, rbp
    mov         r11, qword ptr [rsp + 8]
    and         r12b, 63
    mov         ecx, 64
    sub         ecx, r12d
    bzhi        r12, rax, rcx
    je          .L190
    movzx       eax, byte ptr [r15 + 196]
    mov         byte ptr [rsp + 240], al
    vmovdqu     xmm0, xmmword ptr [r15 + 152]
    vmovdqa     xmmword ptr [rsp + 80], xmm0
    mov         r13, rdi
.L191:
    mov         qword ptr [rsp + 48], r10
    tzcnt       rbx, r12
    add         rbx, rdi
    cmp         byte ptr [rsp + 304], 0
    je          .L192
.L193:
    mov         rbp, qword ptr [rsp + 48]
    test        bpl, bpl
    cmove       r14, rbx
    mov         rcx, rbx
    sub         rcx, r14
    mov         rax, r14
    sub         rax, rbx
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L194
    mov         ecx, ebp
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    inc         bpl
    add         rbx, r8
    mov         r10, rbp
    cmp         bpl, byte ptr [rsp + 240]
    jae         .L195
    mov         r13, rbx
    jmp         .L196
.L192:
    mov         rax, rbx
    add         rax, r8
    setb        cl
    cmp         rax, qword ptr [rsp + 8]
    seta        al
    or          al, cl
    jne         .L197
    mov         rax, qword ptr [rsp + 56]
    add         rax, rbx
    cmp         r8, 17
    jb          .L198
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 40]
.L199:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L200
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r8 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L199
    lea         rsi, [r8 + rcx]
    neg         rcx
    jmp         .L201
.L198:
    cmp         r8, 7
    ja          .L202
    cmp         r8, 4
    jae         .L203
    cmp         r8, 2
    jae         .L204
    test        r8, r8
    je          .L193
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 40]
    cmp         byte ptr [rcx], al
    je          .L193
    mov         qword ptr [rsp + 16], r14
    xor         edi, edi
    jmp         .L205
.L200:
    mov         qword ptr [rsp + 16], r14
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edi, eax
    shr         edi, 3
    sub         rdi, rcx
    and         al, 56
    shrx        rax, rsi, rax
    jmp         .L206
.L202:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 40]
    mov         rsi, r8
.L201:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L207
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         r8, qword ptr [rsp + 32]
    mov         rsi, -1
    je          .L193
    mov         qword ptr [rsp + 16], r14
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 208]
.L208:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L205
.L207:
    mov         qword ptr [rsp + 16], r14
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
    and         al, 56
    shrx        rax, rdx, rax
    mov         r8, qword ptr [rsp + 32]
    jmp         .L206
.L203:
    mov         rcx, qword ptr [rsp + 40]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r8 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L209
    add         rax, r8
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         rsi, -1
    je          .L193
    mov         qword ptr [rsp + 16], r14
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 200]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L205
.L204:
    mov         rcx, qword ptr [rsp + 40]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r8 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L210
    add         rax, r8
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         rsi, -1
    je          .L193
    mov         qword ptr [rsp + 16], r14
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 192]
    jmp         .L208
.L209:
    mov         qword ptr [rsp + 16], r14
    xor         esi, edx
    tzcnt       eax, esi
    mov         edi, eax
    shr         edi, 3
    and         al, 24
    shrx        eax, edx, eax
    jmp         .L206
.L210:
    mov         qword ptr [rsp + 16], r14
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
    and         al, 56
    shrx        rax, rdx, rax
.L206:
    mov         rsi, -1
.L205:
    lea         r14, [rdi + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, r14, 0
    vmovdqa     xmm1, xmmword ptr [rsp + 80]
    vpaddq      xmm1, xmm1, xmm0
    vmovdqa     xmmword ptr [rsp + 80], xmm1
    vmovdqu     xmmword ptr [r15 + 152], xmm1
    mov         qword ptr [rsp + 176], rdi
    cmp         rdi, 16
    jae         .L211
    mov         r14, qword ptr [rsp + 16]
.L197:
    mov         r10, qword ptr [rsp + 48]
.L196:
    mov         r11, qword ptr [rsp + 8]
    xor         edx, edx
.L212:
    lea         rax, [r12 - 1]
    mov         rcx, r13
    mov         rdi, qword ptr [rsp + 24]
    sub         rcx, rdi
    cmovb       rcx, rdx
    cmp         rcx, 64
    shlx        rcx, rsi, rcx
    cmovae      rcx, rdx
    and         rcx, rax
    and         r12, rcx
    jne         .L191
    jmp         .L213
.L211:
    cmp         r14, 1
    mov         r15, r14
    adc         r15, -1
    mov         r13d, 1
    cmp         r15, r8
    ja          .L214
    movzx       eax, al
    mov         dword ptr [rsp + 480], eax
.L215:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L214
    mov         rbp, r9
    add         rsi, qword ptr [rsp + 40]
    mov         edi, dword ptr [rsp + 480]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L216
    add         r13, r15
    mov         rax, r14
    sub         rax, r13
    mov         r15d, 0
    cmovae      r15, rax
    mov         r8, qword ptr [rsp + 32]
    cmp         r15, r8
    mov         r9, rbp
    jbe         .L215
    jmp         .L214
.L216:
    bsr         rax, rax
    xor         rax, 63
    add         r13, r15
    add         r13, rax
    add         r13, -64
    mov         r8, qword ptr [rsp + 32]
    mov         r9, rbp
.L214:
    add         r13, rbx
    shl         rbx, 4
    add         rbx, 4096
    vmovdqa     xmm0, xmmword ptr [rsp + 80]
    vmovq       rax, xmm0
    cmp         rax, rbx
    ja          .L217
    mov         r15, qword ptr [rsp + 64]
    mov         r14, qword ptr [rsp + 16]
    mov         r10, qword ptr [rsp + 48]
    mov         r11, qword ptr [rsp + 8]
    xor         edx, edx
    mov         rsi, -1
    jmp         .L212
.L190:
    mov         r13, rdi
.L213:
    mov         rcx, qword ptr [rsp + 112]
    add         rdi, rcx
    cmp         rdi, r13
    cmova       r13, rdi
    mov         rax, qword ptr [rsp + 72]
    add         rax, rcx
    mov         dil, 4
.L97:
    mov         r12, qword ptr [rsp + 416]
.L99:
    mov         rdx, qword ptr [rsp + 96]
    sub         rdx, rax
    jb          .L218
    mov         qword ptr [rsp + 48], r10
    mov         ecx, dword ptr [rsp + 144]
    vpbroadcastb zmm0, ecx
    add         rax, r12
    lea         rcx, [r12 + r9]
    add         rcx, -256
    movzx       edi, byte ptr [r15 + 196]
    mov         byte ptr [rsp + 24], dil
    mov         rdi, qword ptr [r15 + 168]
    mov         qword ptr [rsp + 592], rdi
    mov         rdi, qword ptr [r15 + 152]
    mov         qword ptr [rsp + 80], rdi
    mov         rdi, qword ptr [r15 + 160]
    mov         qword ptr [rsp + 144], rdi
    jmp         .L219
.L220:
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [r11]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [r11 + 64]
#NO_APP
#APP
    vpcmpeqb    k3, zmm0, zmmword ptr [r11 + 128]
#NO_APP
#APP
    vpcmpeqb    k4, zmm0, zmmword ptr [r11 + 192]
#NO_APP
    korq        k0, k2, k1
    korq        k0, k0, k3
    kortestq    k0, k4
    jne         .L221
.L219:
    mov         r11, rax
    cmp         rdx, 256
    jae         .L222
    test        rdx, rdx
    je          .L223
    xor         edx, edx
    mov         rax, r11
    mov         r11, rcx
    jmp         .L220
.L222:
    add         rdx, -256
    lea         rax, [r11 + 256]
    cmp         rdx, 3328
    jb          .L220
#APP
    prefetcht0  byte ptr [rax + 3072]
    prefetcht0  byte ptr [rax + 3136]
    prefetcht0  byte ptr [rax + 3200]
    prefetcht0  byte ptr [rax + 3264]
#NO_APP
    jmp         .L220
.L221:
    mov         qword ptr [rsp + 128], rcx
    mov         qword ptr [rsp + 168], rdx
    mov         qword ptr [rsp + 72], rax
    kmovq       rax, k1
    kmovq       rcx, k2
    kmovq       rdx, k3
    kmovq       rsi, k4
    mov         qword ptr [rsp + 384], rax
    mov         qword ptr [rsp + 392], rcx
    xor         edi, edi
    test        rcx, rcx
    setne       dil
    mov         qword ptr [rsp + 400], rdx
    xor         ecx, ecx
    test        rdx, rdx
    setne       cl
    mov         qword ptr [rsp + 408], rsi
    xor         r10d, r10d
    test        rsi, rsi
    setne       r10b
    xor         edx, edx
    test        rax, rax
    setne       dl
    lea         rax, [rdx + 2*rdi]
    lea         rax, [rax + 4*rcx]
    shl         r10d, 3
    or          r10, rax
    je          .L224
    mov         rax, r10
    sub         r11, r12
    mov         qword ptr [rsp + 104], r11
    mov         rsi, -1
    jmp         .L225
.L224:
    mov         rsi, -1
.L226:
    mov         rax, r9
    mov         rdx, qword ptr [rsp + 168]
    sub         rax, rdx
    sub         rax, qword ptr [rsp + 592]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [rsp + 144]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         r12, qword ptr [rsp + 416]
    mov         rax, qword ptr [rsp + 72]
    mov         rcx, qword ptr [rsp + 128]
    jbe         .L219
    jmp         .L227
.L228:
    mov         r14, rsi
    mov         rsi, -1
.L229:
    mov         rax, qword ptr [rsp + 112]
    blsr        rax, rax
    je          .L226
.L225:
    mov         qword ptr [rsp + 112], rax
    tzcnt       rax, rax
    mov         ebx, eax
    shl         ebx, 6
    add         rbx, qword ptr [rsp + 104]
    mov         rcx, r13
    sub         rcx, rbx
    mov         edx, 0
    cmovb       rcx, rdx
    cmp         rcx, 64
    shlx        r12, rsi, rcx
    cmovae      r12, rdx
    and         r12, qword ptr [rsp + 8*rax + 384]
    je          .L229
    cmp         r8, 1
    jne         .L230
    mov         rdi, -1
    mov         rax, r14
    tzcnt       r14, r12
    add         r14, rbx
    mov         r10, qword ptr [rsp + 48]
    test        r10b, r10b
    cmove       rax, r14
    mov         rcx, r14
    sub         rcx, rax
    mov         rsi, rax
    sub         rax, r14
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L231
    inc         r10b
.L232:
    lea         ecx, [r10 - 1]
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    mov         r13, r14
    inc         r13
    mov         qword ptr [rsp + 48], r10
    cmp         r10b, byte ptr [rsp + 24]
    jae         .L233
    lea         rax, [r12 - 1]
    mov         rcx, r13
    sub         rcx, rbx
    mov         edx, 0
    cmovb       rcx, rdx
    cmp         rcx, 64
    shlx        rcx, rdi, rcx
    cmovae      rcx, rdx
    and         rcx, rax
    and         r12, rcx
    je          .L228
    tzcnt       r14, r12
    add         r14, rbx
    mov         r10, qword ptr [rsp + 48]
    test        r10b, r10b
    mov         rax, rsi
    cmove       rax, r14
    mov         rcx, r14
    sub         rcx, rax
    mov         rsi, rax
    sub         rax, r14
    cmovb       rax, rcx
    inc         r10b
    cmp         rax, 65535
    jbe         .L232
    jmp         .L234
.L230:
    vmovdqu64   zmmword ptr [rsp + 480], zmm0
    jmp         .L235
.L236:
    mov         r14, qword ptr [rsp + 16]
.L237:
    lea         rax, [r12 - 1]
    mov         rcx, r13
    sub         rcx, rbx
    mov         edx, 0
    cmovb       rcx, rdx
    cmp         rcx, 64
    shlx        rcx, rsi, rcx
    cmovae      rcx, rdx
    and         rcx, rax
    and         r12, rcx
    je          .L229
.L235:
    mov         qword ptr [rsp + 16], r14
    tzcnt       r14, r12
    add         r14, rbx
    mov         rax, r14
    add         rax, r8
    setb        cl
    cmp         rax, qword ptr [rsp + 8]
    seta        dl
    or          dl, cl
    jne         .L236
    mov         rcx, qword ptr [rsp + 56]
    add         rcx, r14
    cmp         r8, 17
    jb          .L238
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 40]
.L239:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L240
    add         rcx, 8
    add         rsi, 8
    mov         r8, qword ptr [rsp + 32]
    lea         rdi, [r8 + rdx]
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L239
    mov         r10, r9
    lea         rdi, [r8 + rdx]
    neg         rdx
    jmp         .L241
.L238:
    cmp         r8, 7
    ja          .L242
    cmp         r8, 4
    jae         .L243
    cmp         r8, 2
    jae         .L244
    test        r8, r8
    je          .L245
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 40]
    cmp         byte ptr [rdx], cl
    je          .L245
    xor         esi, esi
    jmp         .L246
.L240:
    xor         r8, rdi
    tzcnt       rax, r8
    mov         esi, eax
    shr         esi, 3
    sub         rsi, rdx
    and         al, 56
    shrx        rcx, rdi, rax
    jmp         .L246
.L242:
    mov         r10, r9
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 40]
    mov         rdi, r8
.L241:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L247
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         r9, r10
    je          .L245
    xor         r8, rcx
    tzcnt       rax, r8
    mov         esi, eax
    shr         esi, 3
    add         rsi, qword ptr [rsp + 208]
.L248:
    and         al, 56
    shrx        rcx, rcx, rax
.L246:
    mov         r8, qword ptr [rsp + 32]
    jmp         .L249
.L247:
    xor         r9, rsi
    tzcnt       rax, r9
    mov         edi, eax
    shr         edi, 3
    add         rdi, rdx
    and         al, 56
    shrx        rcx, rsi, rax
    mov         rsi, rdi
    mov         r8, qword ptr [rsp + 32]
    mov         r9, r10
    jmp         .L249
.L243:
    mov         rdx, qword ptr [rsp + 40]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + r8 - 4]
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    cmp         esi, edi
    jne         .L250
    add         rcx, r8
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    cmp         ecx, edx
    je          .L245
    xor         edx, ecx
    tzcnt       eax, edx
    mov         esi, eax
    shr         esi, 3
    add         rsi, qword ptr [rsp + 200]
    and         al, 24
    shrx        ecx, ecx, eax
    jmp         .L246
.L244:
    mov         rdx, qword ptr [rsp + 40]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + r8 - 2]
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L251
    add         rcx, r8
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    jne         .L252
.L245:
    mov         r10, qword ptr [rsp + 48]
    test        r10b, r10b
    mov         rcx, qword ptr [rsp + 16]
    cmove       rcx, r14
    mov         rdx, r14
    sub         rdx, rcx
    mov         rsi, rcx
    sub         rcx, r14
    cmovb       rcx, rdx
    cmp         rcx, 65535
    ja          .L253
    mov         edx, r10d
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    inc         r10b
    mov         qword ptr [rsp + 48], r10
    cmp         r10b, byte ptr [rsp + 24]
    jae         .L254
    mov         r13, rax
    mov         r14, rsi
    mov         r8, qword ptr [rsp + 32]
    jmp         .L255
.L250:
    xor         edi, esi
    tzcnt       eax, edi
    mov         edx, eax
    shr         edx, 3
    and         al, 24
    shrx        ecx, esi, eax
    jmp         .L256
.L251:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edx, eax
    shr         edx, 3
    and         al, 56
    shrx        rcx, rsi, rax
.L256:
    mov         rsi, rdx
.L249:
    mov         rax, qword ptr [rsp + 144]
    inc         rax
    mov         qword ptr [rsp + 144], rax
    mov         qword ptr [r15 + 160], rax
    mov         rax, qword ptr [rsp + 80]
    add         rax, rsi
    inc         rax
    mov         qword ptr [rsp + 80], rax
    mov         qword ptr [r15 + 152], rax
    cmp         rsi, 16
    mov         qword ptr [rsp + 176], rsi
    jb          .L257
    lea         r15, [rsi + 1]
    cmp         r15, 1
    mov         qword ptr [rsp + 304], r15
    adc         r15, -1
    mov         r13d, 1
    cmp         r15, r8
    ja          .L258
    movzx       eax, cl
    mov         dword ptr [rsp + 240], eax
.L259:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L258
    mov         rbp, r9
    add         rsi, qword ptr [rsp + 40]
    mov         edi, dword ptr [rsp + 240]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L260
    add         r13, r15
    mov         rax, qword ptr [rsp + 304]
    sub         rax, r13
    mov         r15d, 0
    cmovae      r15, rax
    mov         r8, qword ptr [rsp + 32]
    cmp         r15, r8
    mov         r9, rbp
    vmovdqu64   zmm0, zmmword ptr [rsp + 480]
    jbe         .L259
    jmp         .L258
.L260:
    bsr         rax, rax
    xor         rax, 63
    add         r13, r15
    add         r13, rax
    add         r13, -64
    mov         r8, qword ptr [rsp + 32]
    mov         r9, rbp
    vmovdqu64   zmm0, zmmword ptr [rsp + 480]
.L258:
    add         r13, r14
    shl         r14, 4
    add         r14, 4096
    cmp         qword ptr [rsp + 80], r14
    ja          .L217
    mov         r15, qword ptr [rsp + 64]
.L257:
    mov         r14, qword ptr [rsp + 16]
.L255:
    mov         rsi, -1
    jmp         .L237
.L252:
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         esi, eax
    shr         esi, 3
    add         rsi, qword ptr [rsp + 192]
    jmp         .L248
.L223:
    mov         rax, qword ptr [rsp + 96]
    cmp         rax, r13
    cmova       r13, rax
    mov         dil, 1
.L261:
    mov         r10, qword ptr [rsp + 48]
    mov         r11, qword ptr [rsp + 8]
    mov         r12, r13
    jmp         .L68
.L194:
    cmp         rbx, r13
    cmova       r13, rbx
    xor         edi, edi
    mov         r10, rbp
    mov         r11, qword ptr [rsp + 8]
    mov         r12, r13
    jmp         .L68
.L195:
    xor         edi, edi
    mov         r11, qword ptr [rsp + 8]
    mov         r12, rbx
    jmp         .L68
.L233:
    xor         edi, edi
    mov         r14, rsi
    jmp         .L262
.L234:
    dec         r10b
.L231:
    mov         r11, qword ptr [rsp + 8]
.L263:
    cmp         r14, r13
    cmova       r13, r14
    xor         edi, edi
    mov         r14, rsi
    jmp         .L264
.L217:
    mov         dil, 3
    mov         r15, qword ptr [rsp + 64]
    mov         r14, qword ptr [rsp + 16]
.L262:
    mov         r10, qword ptr [rsp + 48]
    mov         r11, qword ptr [rsp + 8]
.L264:
    mov         rsi, -1
.L218:
    mov         r12, r13
    jmp         .L68
.L184:
    mov         rcx, qword ptr [rsp + 216]
    mov         rdx, qword ptr [rsp + 304]
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
    mov         r15, qword ptr [rsp + 64]
    mov         rcx, rdx
.L185:
    shrx        rax, rax, rcx
    and         r13, rax
.L104:
    cmp         r8, 3
    je          .L265
    cmp         r8, 2
    je          .L266
    cmp         r8, 1
    mov         r10, rbp
    mov         r11, qword ptr [rsp + 8]
    mov         rdx, qword ptr [rsp + 56]
    mov         r9d, 0
    jne         .L267
    mov         al, 1
    mov         dword ptr [rsp + 304], eax
    jmp         .L268
.L266:
    cmp         r14b, r11b
    setne       al
    mov         dword ptr [rsp + 304], eax
    jmp         .L269
.L265:
    cmp         bl, 3
    setae       al
    cmp         r14b, r11b
    setne       cl
    mov         rdi, qword ptr [rsp + 80]
    cmp         dil, r11b
    setne       dl
    and         dl, cl
    cmp         r14b, dil
    setne       cl
    and         cl, al
    and         cl, dl
    mov         dword ptr [rsp + 304], ecx
.L269:
    mov         r10, rbp
    mov         r11, qword ptr [rsp + 8]
    mov         rdx, qword ptr [rsp + 56]
    xor         r9d, r9d
    jmp         .L268
.L267:
    mov         dword ptr [rsp + 304], 0
.L268:
    and         r12b, 63
    mov         eax, 64
    sub         eax, r12d
    bzhi        r12, r13, rax
    je          .L270
    movzx       eax, byte ptr [r15 + 196]
    mov         byte ptr [rsp + 144], al
    vmovdqu     xmm0, xmmword ptr [r15 + 152]
    vmovdqa     xmmword ptr [rsp + 112], xmm0
    mov         rdi, qword ptr [rsp + 24]
    mov         qword ptr [rsp + 416], rdi
    mov         r13, qword ptr [rsp + 96]
    jmp         .L271
.L272:
    mov         r10, qword ptr [rsp + 48]
    mov         r11, qword ptr [rsp + 8]
    mov         rdx, qword ptr [rsp + 56]
    mov         rcx, qword ptr [rsp + 416]
.L273:
    lea         rax, [r12 - 1]
    mov         qword ptr [rsp + 416], rcx
    mov         rdi, qword ptr [rsp + 24]
    sub         rcx, rdi
    mov         r9d, 0
    cmovb       rcx, r9
    cmp         rcx, 64
    shlx        rcx, rsi, rcx
    cmovae      rcx, r9
    and         rcx, rax
    and         r12, rcx
    je          .L274
.L271:
    mov         qword ptr [rsp + 48], r10
    tzcnt       rbx, r12
    add         rbx, rdi
    cmp         byte ptr [rsp + 304], 0
    je          .L275
.L276:
    mov         rbp, qword ptr [rsp + 48]
    test        bpl, bpl
    mov         rax, qword ptr [rsp + 16]
    cmove       rax, rbx
    mov         rcx, rbx
    sub         rcx, rax
    mov         qword ptr [rsp + 16], rax
    sub         rax, rbx
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L277
    mov         ecx, ebp
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    inc         bpl
    add         rbx, r8
    mov         r10, rbp
    cmp         bpl, byte ptr [rsp + 144]
    jae         .L278
    mov         rcx, rbx
.L279:
    mov         r11, qword ptr [rsp + 8]
    mov         rdx, qword ptr [rsp + 56]
    jmp         .L273
.L275:
    mov         rax, rbx
    add         rax, r8
    setb        cl
    cmp         rax, qword ptr [rsp + 8]
    seta        al
    or          al, cl
    jne         .L272
    mov         rax, qword ptr [rsp + 56]
    add         rax, rbx
    cmp         r8, 17
    jb          .L280
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 40]
.L281:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L282
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r8 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L281
    lea         rsi, [r8 + rcx]
    neg         rcx
    jmp         .L283
.L280:
    cmp         r8, 7
    ja          .L284
    cmp         r8, 4
    jae         .L285
    cmp         r8, 2
    jae         .L286
    test        r8, r8
    je          .L276
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 40]
    cmp         byte ptr [rcx], al
    je          .L276
    xor         edi, edi
    jmp         .L287
.L282:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edi, eax
    shr         edi, 3
    sub         rdi, rcx
    and         al, 56
    shrx        rax, rsi, rax
    jmp         .L288
.L284:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 40]
    mov         rsi, r8
.L283:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L289
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         r8, qword ptr [rsp + 32]
    mov         rsi, -1
    je          .L276
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 208]
.L290:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L287
.L289:
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
    and         al, 56
    shrx        rax, rdx, rax
    mov         r8, qword ptr [rsp + 32]
    jmp         .L288
.L285:
    mov         rcx, qword ptr [rsp + 40]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r8 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L291
    add         rax, r8
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         rsi, -1
    je          .L276
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 200]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L287
.L286:
    mov         rcx, qword ptr [rsp + 40]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r8 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L292
    add         rax, r8
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         rsi, -1
    je          .L276
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 192]
    jmp         .L290
.L291:
    xor         esi, edx
    tzcnt       eax, esi
    mov         edi, eax
    shr         edi, 3
    and         al, 24
    shrx        eax, edx, eax
    jmp         .L288
.L292:
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
    and         al, 56
    shrx        rax, rdx, rax
.L288:
    mov         rsi, -1
.L287:
    lea         r13, [rdi + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C1]
    vpinsrq     xmm0, xmm0, r13, 0
    vmovdqa     xmm1, xmmword ptr [rsp + 112]
    vpaddq      xmm1, xmm1, xmm0
    vmovdqa     xmmword ptr [rsp + 112], xmm1
    vmovdqu     xmmword ptr [r15 + 152], xmm1
    mov         qword ptr [rsp + 176], rdi
    cmp         rdi, 16
    mov         rcx, qword ptr [rsp + 416]
    jae         .L293
    mov         r13, qword ptr [rsp + 96]
    mov         r10, qword ptr [rsp + 48]
    jmp         .L279
.L293:
    cmp         r13, 1
    mov         r15, r13
    adc         r15, -1
    mov         ecx, 1
    cmp         r15, r8
    ja          .L294
    movzx       eax, al
    mov         dword ptr [rsp + 72], eax
.L295:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L294
    mov         rbp, rcx
    add         rsi, qword ptr [rsp + 40]
    mov         edi, dword ptr [rsp + 72]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L296
    mov         rcx, rbp
    add         rcx, r15
    mov         rax, r13
    sub         rax, rcx
    mov         r15d, 0
    cmovae      r15, rax
    mov         r8, qword ptr [rsp + 32]
    cmp         r15, r8
    jbe         .L295
    jmp         .L294
.L296:
    bsr         rax, rax
    xor         rax, 63
    mov         rcx, rbp
    add         rcx, r15
    add         rcx, rax
    add         rcx, -64
    mov         r8, qword ptr [rsp + 32]
.L294:
    add         rcx, rbx
    shl         rbx, 4
    add         rbx, 4096
    vmovdqa     xmm0, xmmword ptr [rsp + 112]
    vmovq       rax, xmm0
    cmp         rax, rbx
    ja          .L297
    mov         r15, qword ptr [rsp + 64]
    mov         r13, qword ptr [rsp + 96]
    mov         r10, qword ptr [rsp + 48]
    mov         r11, qword ptr [rsp + 8]
    mov         rdx, qword ptr [rsp + 56]
    mov         rsi, -1
    jmp         .L273
.L270:
    mov         rdi, qword ptr [rsp + 24]
    mov         qword ptr [rsp + 416], rdi
    mov         r13, qword ptr [rsp + 96]
.L274:
    mov         rax, qword ptr [rsp + 592]
    add         rdi, rax
    mov         rcx, qword ptr [rsp + 416]
    cmp         rdi, rcx
    cmova       rcx, rdi
    mov         r12, qword ptr [rsp + 224]
    add         r12, rax
.L103:
    mov         dil, 4
.L102:
    mov         rbp, r13
    sub         rbp, r12
    jae         .L298
.L299:
    mov         r14, qword ptr [rsp + 16]
    jmp         .L74
.L298:
    mov         qword ptr [rsp + 416], rcx
    add         r14, rdx
    mov         rbx, qword ptr [rsp + 80]
    add         rbx, rdx
    mov         eax, dword ptr [rsp + 104]
    vpbroadcastb zmm2, eax
    mov         rcx, qword ptr [rsp + 232]
    lea         rdi, [rcx + r12]
    lea         rdx, [r14 + r12]
    add         r12, rbx
    mov         rax, qword ptr [rsp + 184]
    add         rcx, rax
    add         rcx, -256
    mov         qword ptr [rsp + 144], rcx
    lea         rcx, [r14 + rax - 256]
    mov         qword ptr [rsp + 24], rcx
    lea         rax, [rbx + rax - 256]
    mov         qword ptr [rsp + 72], rax
    mov         rax, qword ptr [r15 + 152]
    mov         qword ptr [rsp + 168], rax
    mov         rax, qword ptr [r15 + 160]
    mov         qword ptr [rsp + 128], rax
    movzx       eax, byte ptr [r15 + 196]
    mov         byte ptr [rsp + 140], al
    mov         rax, qword ptr [r15 + 168]
    mov         qword ptr [rsp + 560], rax
    mov         rbx, rbp
    mov         qword ptr [rsp + 304], rbp
    jmp         .L300
.L301:
    lea         rdi, [r14 + 256]
    add         rbp, -256
    lea         rdx, [rcx + 256]
    add         rbx, -256
    add         r12, -256
    mov         qword ptr [rsp + 304], r12
    lea         r12, [rax + 256]
.L302:
    mov         rsi, -1
.L303:
#APP
    vpcmpeqb    k1, zmm2, zmmword ptr [r14]
#NO_APP
    vmovdqu64   zmm0, zmmword ptr [rsp + 240]
#APP
    vpcmpeqb    k1 {k1}, zmm0, zmmword ptr [rcx]
#NO_APP
    vmovdqu64   zmm1, zmmword ptr [rsp + 480]
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
    jne         .L304
.L300:
    mov         r14, rdi
    cmp         rbp, 256
    jae         .L305
    test        rbp, rbp
    je          .L306
    mov         rdi, r14
    xor         ebp, ebp
    mov         rdx, r14
    xor         ebx, ebx
    mov         r12, r14
    mov         qword ptr [rsp + 304], 0
    mov         r14, qword ptr [rsp + 144]
    mov         rcx, qword ptr [rsp + 24]
    mov         rax, qword ptr [rsp + 72]
    jmp         .L303
.L305:
    mov         rax, r12
    mov         rcx, rdx
    cmp         rbx, 256
    setb        dl
    mov         r12, qword ptr [rsp + 304]
    cmp         r12, 256
    setb        sil
    or          sil, dl
    je          .L301
    mov         rdi, r14
    xor         ebp, ebp
    mov         rdx, r14
    xor         ebx, ebx
    mov         r12, r14
    mov         qword ptr [rsp + 304], 0
    mov         r14, qword ptr [rsp + 144]
    mov         rcx, qword ptr [rsp + 24]
    mov         rax, qword ptr [rsp + 72]
    jmp         .L302
.L304:
    mov         qword ptr [rsp + 80], rdx
    mov         qword ptr [rsp + 112], rdi
    mov         qword ptr [rsp + 552], rbp
    kmovq       rax, k1
    kmovq       rcx, k2
    kmovq       rdx, k3
    kmovq       rsi, k4
    mov         qword ptr [rsp + 384], rax
    mov         qword ptr [rsp + 392], rcx
    xor         edi, edi
    test        rcx, rcx
    setne       dil
    mov         qword ptr [rsp + 400], rdx
    xor         ecx, ecx
    test        rdx, rdx
    setne       cl
    mov         qword ptr [rsp + 408], rsi
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
    je          .L307
    sub         r14, qword ptr [rsp + 232]
    mov         rsi, -1
    mov         rcx, qword ptr [rsp + 416]
    mov         rdi, qword ptr [rsp + 112]
    mov         qword ptr [rsp + 568], rbx
    mov         rdx, qword ptr [rsp + 80]
    jmp         .L308
.L309:
    mov         r13, qword ptr [rsp + 368]
    blsr        r13, r13
    mov         r11, qword ptr [rsp + 8]
    mov         rcx, rbp
    mov         rbx, qword ptr [rsp + 568]
    je          .L310
.L308:
    mov         qword ptr [rsp + 368], r13
    tzcnt       rax, r13
    mov         r11d, eax
    shl         r11d, 6
    add         r11, r14
    mov         rbp, rcx
    sub         rcx, r11
    cmovb       rcx, r9
    cmp         rcx, 64
    shlx        r13, rsi, rcx
    cmovae      r13, r9
    and         r13, qword ptr [rsp + 8*rax + 384]
    je          .L309
    cmp         byte ptr [rsp + 376], 0
    je          .L311
    tzcnt       rbx, r13
    add         rbx, r11
    test        r10b, r10b
    mov         rax, qword ptr [rsp + 16]
    cmove       rax, rbx
    mov         rcx, rbx
    sub         rcx, rax
    mov         qword ptr [rsp + 16], rax
    sub         rax, rbx
    cmovb       rax, rcx
    cmp         rax, 65535
    ja          .L312
    inc         r10b
.L313:
    lea         ecx, [r10 - 1]
    and         cl, 63
    movzx       ecx, cl
    mov         word ptr [r15 + 2*rcx], ax
    mov         rcx, rbx
    add         rcx, r8
    cmp         r10b, byte ptr [rsp + 140]
    jae         .L314
    lea         rax, [r13 - 1]
    mov         rbp, rcx
    sub         rcx, r11
    mov         r9d, 0
    cmovb       rcx, r9
    cmp         rcx, 64
    shlx        rcx, rsi, rcx
    cmovae      rcx, r9
    and         rcx, rax
    and         r13, rcx
    je          .L309
    tzcnt       rbx, r13
    add         rbx, r11
    test        r10b, r10b
    mov         rax, qword ptr [rsp + 16]
    cmove       rax, rbx
    mov         rcx, rbx
    sub         rcx, rax
    mov         qword ptr [rsp + 16], rax
    sub         rax, rbx
    cmovb       rax, rcx
    inc         r10b
    cmp         rax, 65535
    jbe         .L313
    jmp         .L315
.L311:
    mov         qword ptr [rsp + 224], r12
    vmovdqu64   zmmword ptr [rsp + 592], zmm2
    jmp         .L316
.L317:
    mov         r10, qword ptr [rsp + 48]
    xor         r9d, r9d
    mov         rcx, rbp
.L318:
    lea         rax, [r13 - 1]
    mov         rbp, rcx
    sub         rcx, r11
    cmovb       rcx, r9
    cmp         rcx, 64
    shlx        rcx, rsi, rcx
    cmovae      rcx, r9
    and         rcx, rax
    and         r13, rcx
    je          .L309
.L316:
    mov         qword ptr [rsp + 48], r10
    tzcnt       rbx, r13
    add         rbx, r11
    mov         rax, rbx
    add         rax, r8
    setb        cl
    cmp         rax, qword ptr [rsp + 8]
    seta        dl
    or          dl, cl
    je          .L319
    mov         r10, qword ptr [rsp + 48]
    xor         r9d, r9d
    mov         rcx, rbp
.L320:
    mov         rdx, qword ptr [rsp + 80]
    jmp         .L318
.L319:
    mov         rcx, qword ptr [rsp + 56]
    add         rcx, rbx
    cmp         r8, 17
    jb          .L321
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 40]
.L322:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L323
    add         rcx, 8
    add         rsi, 8
    mov         r8, qword ptr [rsp + 32]
    lea         rdi, [r8 + rdx]
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L322
    lea         rdi, [r8 + rdx]
    neg         rdx
    jmp         .L324
.L321:
    cmp         r8, 7
    ja          .L325
    cmp         r8, 4
    jae         .L326
    cmp         r8, 2
    jae         .L327
    test        r8, r8
    je          .L328
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 40]
    cmp         byte ptr [rdx], cl
    je          .L328
    xor         r9d, r9d
    mov         r8, qword ptr [rsp + 32]
    jmp         .L329
.L323:
    xor         r8, rdi
    tzcnt       rax, r8
    mov         r9d, eax
    shr         r9d, 3
    sub         r9, rdx
    and         al, 56
    shrx        rcx, rdi, rax
    jmp         .L330
.L325:
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 40]
    mov         rdi, r8
.L324:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L331
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         rsi, -1
    mov         rdi, qword ptr [rsp + 112]
    je          .L328
    xor         r8, rcx
    tzcnt       rax, r8
    mov         r9d, eax
    shr         r9d, 3
    add         r9, qword ptr [rsp + 208]
.L332:
    and         al, 56
    shrx        rcx, rcx, rax
    mov         r8, qword ptr [rsp + 32]
    jmp         .L329
.L331:
    xor         r9, rsi
    tzcnt       rax, r9
    mov         r9d, eax
    shr         r9d, 3
    add         r9, rdx
    and         al, 56
    shrx        rcx, rsi, rax
.L330:
    mov         r8, qword ptr [rsp + 32]
.L333:
    mov         rsi, -1
    mov         rdi, qword ptr [rsp + 112]
.L329:
    mov         rax, qword ptr [rsp + 128]
    inc         rax
    mov         qword ptr [rsp + 128], rax
    mov         qword ptr [r15 + 160], rax
    mov         rax, qword ptr [rsp + 168]
    add         rax, r9
    inc         rax
    mov         qword ptr [rsp + 168], rax
    mov         qword ptr [r15 + 152], rax
    cmp         r9, 16
    mov         rdx, qword ptr [rsp + 80]
    mov         qword ptr [rsp + 176], r9
    jb          .L317
    lea         r15, [r9 + 1]
    cmp         r15, 1
    mov         qword ptr [rsp + 416], r15
    adc         r15, -1
    mov         r12d, 1
    cmp         r15, r8
    ja          .L334
    movzx       eax, cl
    mov         dword ptr [rsp + 104], eax
.L335:
    mov         rax, r15
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         r15, rsi
    je          .L334
    mov         rbp, r11
    add         rsi, qword ptr [rsp + 40]
    mov         edi, dword ptr [rsp + 104]
    mov         rdx, r15
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    test        rax, rax
    jne         .L336
    mov         rcx, r12
    add         rcx, r15
    mov         rax, qword ptr [rsp + 416]
    mov         r12, rcx
    sub         rax, rcx
    mov         r15d, 0
    cmovae      r15, rax
    mov         r8, qword ptr [rsp + 32]
    cmp         r15, r8
    vmovdqu64   zmm2, zmmword ptr [rsp + 592]
    mov         rdi, qword ptr [rsp + 112]
    mov         rdx, qword ptr [rsp + 80]
    mov         r11, rbp
    jbe         .L335
    jmp         .L334
.L326:
    mov         rdx, qword ptr [rsp + 40]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + r8 - 4]
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    cmp         esi, edi
    jne         .L337
    add         rcx, r8
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    cmp         ecx, edx
    mov         rsi, -1
    mov         rdi, qword ptr [rsp + 112]
    je          .L328
    xor         edx, ecx
    tzcnt       eax, edx
    mov         r9d, eax
    shr         r9d, 3
    add         r9, qword ptr [rsp + 200]
    and         al, 24
    shrx        ecx, ecx, eax
    mov         r8, qword ptr [rsp + 32]
    jmp         .L329
.L336:
    bsr         rax, rax
    xor         rax, 63
    add         r12, r15
    add         r12, rax
    add         r12, -64
    mov         r8, qword ptr [rsp + 32]
    vmovdqu64   zmm2, zmmword ptr [rsp + 592]
    mov         rdi, qword ptr [rsp + 112]
    mov         rdx, qword ptr [rsp + 80]
    mov         r11, rbp
.L334:
    mov         rcx, r12
    add         rcx, rbx
    shl         rbx, 4
    add         rbx, 4096
    cmp         qword ptr [rsp + 168], rbx
    mov         r12, qword ptr [rsp + 224]
    ja          .L297
    mov         r15, qword ptr [rsp + 64]
    mov         r10, qword ptr [rsp + 48]
    xor         r9d, r9d
    mov         rsi, -1
    jmp         .L318
.L327:
    mov         rdx, qword ptr [rsp + 40]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + r8 - 2]
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L338
    add         rcx, r8
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         rsi, -1
    mov         rdi, qword ptr [rsp + 112]
    jne         .L339
.L328:
    mov         r10, qword ptr [rsp + 48]
    test        r10b, r10b
    mov         rcx, qword ptr [rsp + 16]
    cmove       rcx, rbx
    mov         rdx, rbx
    sub         rdx, rcx
    mov         qword ptr [rsp + 16], rcx
    sub         rcx, rbx
    cmovb       rcx, rdx
    cmp         rcx, 65535
    ja          .L340
    mov         edx, r10d
    and         dl, 63
    movzx       edx, dl
    mov         word ptr [r15 + 2*rdx], cx
    inc         r10b
    cmp         r10b, byte ptr [rsp + 140]
    jae         .L341
    mov         rcx, rax
    mov         r8, qword ptr [rsp + 32]
    xor         r9d, r9d
    jmp         .L320
.L337:
    xor         edi, esi
    tzcnt       eax, edi
    mov         r9d, eax
    shr         r9d, 3
    and         al, 24
    shrx        ecx, esi, eax
    jmp         .L333
.L338:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r9d, eax
    shr         r9d, 3
    and         al, 56
    shrx        rcx, rsi, rax
    jmp         .L333
.L339:
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r9d, eax
    shr         r9d, 3
    add         r9, qword ptr [rsp + 192]
    jmp         .L332
.L307:
    mov         rsi, -1
    mov         rcx, qword ptr [rsp + 416]
    mov         rdi, qword ptr [rsp + 112]
    mov         rdx, qword ptr [rsp + 80]
.L310:
    mov         qword ptr [rsp + 416], rcx
    mov         rax, qword ptr [rsp + 184]
    mov         rbp, qword ptr [rsp + 552]
    sub         rax, rbp
    sub         rax, qword ptr [rsp + 560]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [rsp + 128]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         r13, qword ptr [rsp + 96]
    jbe         .L300
    mov         rax, r13
    sub         rax, rbp
    mov         rcx, qword ptr [rsp + 416]
    cmp         rax, rcx
    cmova       rcx, rax
    mov         dil, 2
    jmp         .L299
.L306:
    mov         rcx, qword ptr [rsp + 416]
    cmp         r13, rcx
    cmova       rcx, r13
    mov         dil, 1
    mov         r14, qword ptr [rsp + 16]
    jmp         .L74
.L277:
    mov         rcx, qword ptr [rsp + 416]
    cmp         rbx, rcx
    cmova       rcx, rbx
    xor         edi, edi
    jmp         .L75
.L278:
    xor         edi, edi
    mov         rcx, rbx
    mov         r14, qword ptr [rsp + 16]
    jmp         .L76
.L314:
    xor         edi, edi
    mov         r14, qword ptr [rsp + 16]
    jmp         .L76
.L315:
    dec         r10b
.L312:
    mov         qword ptr [rsp + 48], r10
.L342:
    mov         rcx, rbp
    cmp         rbx, rbp
    cmova       rcx, rbx
    xor         edi, edi
    mov         r14, qword ptr [rsp + 16]
    mov         r10, qword ptr [rsp + 48]
    jmp         .L76
.L297:
    mov         dil, 3
    mov         r15, qword ptr [rsp + 64]
    mov         r14, qword ptr [rsp + 16]
    mov         r10, qword ptr [rsp + 48]
    mov         r11, qword ptr [rsp + 8]
    mov         rsi, -1
    jmp         .L74
.L177:
    mov         dil, 3
    mov         r15, qword ptr [rsp + 64]
    mov         r14, qword ptr [rsp + 16]
    mov         rsi, -1
    mov         r12, r13
    jmp         .L68
.L253:
    mov         r11, qword ptr [rsp + 8]
    mov         r8, qword ptr [rsp + 32]
    jmp         .L263
.L254:
    xor         edi, edi
    mov         r13, rax
    mov         r14, rsi
    mov         r10, qword ptr [rsp + 48]
    mov         r11, qword ptr [rsp + 8]
    mov         r8, qword ptr [rsp + 32]
    jmp         .L264
.L169:
    mov         r8, qword ptr [rsp + 32]
    jmp         .L147
.L340:
    mov         r8, qword ptr [rsp + 32]
    jmp         .L342
.L170:
    xor         edi, edi
    mov         r14, rsi
    mov         r8, qword ptr [rsp + 32]
    mov         rsi, -1
    mov         r12, rax
    jmp         .L68
.L341:
    xor         edi, edi
    mov         r14, qword ptr [rsp + 16]
    mov         r11, qword ptr [rsp + 8]
    mov         r8, qword ptr [rsp + 32]
    mov         r12, rax
    jmp         .L68
.L133:
    mov         dil, 3
    mov         r15, qword ptr [rsp + 64]
    mov         r14, qword ptr [rsp + 16]
    mov         r10, rbp
    mov         r11, qword ptr [rsp + 8]
    mov         rsi, -1
    mov         r12, r13
    jmp         .L68
.L78:
    cmp         rbx, r12
    cmova       r12, rbx
    mov         qword ptr [rsp + 24], r12
    mov         r8, qword ptr [rsp + 32]
    mov         rsi, -1
    jmp         .L1
.L227:
    mov         rax, qword ptr [rsp + 96]
    sub         rax, rdx
    cmp         rax, r13
    cmova       r13, rax
    mov         dil, 2
    jmp         .L261
.L143:
    mov         rax, qword ptr [rsp + 96]
    sub         rax, rbx
    cmp         rax, r13
    cmova       r13, rax
    mov         dil, 2
    mov         r12, r13
    jmp         .L68
.L38:
    cmp         rbp, r12
    cmovbe      rbp, r12
    jmp         .L39
.L81:
    mov         rbp, r12
    jmp         .L39
.L10:
    mov         rbp, rdx
.L39:
    mov         rax, qword ptr [r15 + 136]
    xor         ecx, ecx
    sub         rax, qword ptr [r15 + 128]
    cmovb       rax, rcx
    mov         r13, qword ptr [rsp + 96]
    mov         rdx, r13
    sub         rdx, rbp
    cmovb       rdx, rcx
    sub         rax, rdx
    cmp         r10b, 3
    setae       dl
    cmp         r10b, byte ptr [r15 + 196]
    sete        cl
    and         cl, dl
.L343:
    movzx       edx, r10b
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
    add         rsp, 664
    pop         rbx
    pop         r12
    pop         r13
    pop         r14
    pop         r15
    pop         rbp
    vzeroupper
    ret
.L79:
    cmp         rdx, r12
    cmovbe      rdx, r12
    mov         qword ptr [rsp + 24], rdx
    movzx       ecx, byte ptr [r15 + 196]
.L80:
    mov         rax, qword ptr [r15 + 136]
    xor         edx, edx
    sub         rax, qword ptr [r15 + 128]
    cmovb       rax, rdx
    mov         rsi, r13
    mov         rdi, qword ptr [rsp + 24]
    sub         rsi, rdi
    cmovb       rsi, rdx
    sub         rax, rsi
    mov         r10, rbp
    cmp         r10b, 3
    setae       dl
    cmp         r10b, cl
    sete        cl
    and         cl, dl
    mov         rbp, rdi
    jmp         .L343

.C1:
    .zero       8
    .quad       1
