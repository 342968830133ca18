# substring of AVX512, x86_64-unknown-linux-gnu

    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    sub         rsp, 696
    mov         r14, r8
    mov         r15, rcx
    mov         r10, rdx
    mov         qword ptr [rsp + 16], rsi
    mov         rbp, rdi
    mov         r9, qword ptr [rdi + 128]
    mov         rax, qword ptr [rdi + 136]
    mov         qword ptr [rsp + 128], rax
    lea         rax, [r8 - 64]
    mov         qword ptr [rsp + 200], rax
    lea         rax, [rdx - 8]
    mov         qword ptr [rsp + 176], rax
    lea         rax, [rdx - 4]
    mov         qword ptr [rsp + 168], rax
    lea         rax, [rdx - 2]
    mov         qword ptr [rsp + 160], rax
    lea         rax, [4*rdx + 4096]
    mov         qword ptr [rsp + 688], rax
    lea         rax, [rdx - 1]
    mov         qword ptr [rsp + 680], rax
    xor         esi, esi
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         qword ptr [rsp + 24], 0
    mov         qword ptr [rsp + 80], 0
    mov         qword ptr [rsp + 72], rdi
    mov         qword ptr [rsp + 32], r8
    mov         qword ptr [rsp + 40], rcx
    mov         qword ptr [rsp + 64], rdx
.L1:
    mov         rcx, qword ptr [rbp + 144]
    mov         qword ptr [rsp + 104], rcx
    cmp         rcx, 255
    jbe         .L2
    movzx       r12d, byte ptr [rbp + 179]
    cmp         r12d, 1
    je          .L3
    cmp         r12d, 2
    jne         .L4
    movzx       r8d, byte ptr [rbp + 176]
    movzx       r15d, byte ptr [rbp + 177]
    cmp         r10, 2
    je          .L5
    cmp         r10, 1
    jne         .L6
    mov         dil, 1
    mov         r12b, 4
    cmp         r10, r8
    ja          .L7
    jmp         .L8
.L2:
    movzx       eax, word ptr [rbp + 176]
    movzx       edi, byte ptr [rbp + 178]
    mov         ecx, edi
    shl         ecx, 16
    or          ecx, eax
    movzx       edx, byte ptr [rbp + 179]
    mov         byte ptr [rsp + 528], dl
    cmp         dl, 3
    setae       dl
    movzx       esi, cl
    shr         ecx, 8
    mov         qword ptr [rsp + 464], rsi
    cmp         r10, rsi
    seta        sil
    movzx       ecx, cl
    cmp         r10, rcx
    seta        r8b
    and         r8b, sil
    mov         byte ptr [rsp + 336], r8b
    xor         esi, esi
    cmp         al, cl
    setne       r8b
    cmp         al, dil
    setne       bl
    mov         qword ptr [rsp + 144], rdi
    mov         qword ptr [rsp + 96], rcx
    cmp         cl, dil
    setne       al
    and         bl, dl
    and         bl, al
    mov         byte ptr [rsp + 592], r8b
    and         bl, r8b
    mov         byte ptr [rsp + 152], bl
    movzx       eax, byte ptr [rbp + 180]
    mov         byte ptr [rsp + 48], al
    mov         rax, qword ptr [rbp + 168]
    mov         qword ptr [rsp + 112], rax
    mov         rax, qword ptr [rbp + 152]
    mov         qword ptr [rsp + 56], rax
    mov         rax, qword ptr [rbp + 160]
    mov         qword ptr [rsp + 400], rax
    mov         rdi, r9
    jmp         .L9
.L10:
    mov         r9, rdi
    mov         r15, qword ptr [rsp + 40]
.L11:
    mov         rdx, qword ptr [rsp + 88]
    add         rdx, rdi
    cmp         rdx, r9
    cmovbe      rdx, r9
    mov         rax, qword ptr [rsp + 128]
    sub         rax, rdx
    cmovb       rax, rsi
    mov         rcx, qword ptr [rsp + 104]
    sub         rcx, rax
    sub         rcx, qword ptr [rsp + 112]
    cmovb       rcx, rsi
    mov         rax, qword ptr [rsp + 400]
    shl         rax, 10
    add         rcx, 4096
    mov         r8, rdx
    mov         rdi, rdx
    cmp         rax, rcx
    ja          .L12
.L9:
    mov         rbx, qword ptr [rsp + 128]
    sub         rbx, rdi
    jbe         .L13
    cmp         rbx, 64
    mov         eax, 64
    cmovae      rbx, rax
    cmp         byte ptr [rsp + 336], 0
    mov         qword ptr [rsp + 8], rdi
    je          .L14
    mov         rdx, r14
    mov         rcx, qword ptr [rsp + 464]
    lea         r14, [rdi + rcx]
    mov         rax, qword ptr [rsp + 16]
    movzx       edi, byte ptr [rax + rcx]
    mov         rcx, qword ptr [rsp + 96]
    movzx       ebp, byte ptr [rax + rcx]
    cmp         rdx, 63
    mov         r8, qword ptr [rsp + 200]
    ja          .L15
    mov         rsi, r15
    vzeroupper
    call        r11
    shrx        r14, rax, r14
    cmp         byte ptr [rsp + 528], 1
    ja          .L16
    test        r14, r14
    jne         .L16
    xor         r15d, r15d
    mov         rbp, qword ptr [rsp + 72]
    mov         r14, qword ptr [rsp + 32]
    mov         r10, qword ptr [rsp + 64]
.L17:
    xor         esi, esi
.L18:
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rdi, qword ptr [rsp + 8]
    cmp         r10, 3
    jne         .L19
    jmp         .L20
.L14:
    xor         r15d, r15d
    cmp         r10, 3
    jne         .L19
.L20:
    movzx       eax, byte ptr [rsp + 152]
    jmp         .L21
.L15:
    cmp         r14, r8
    mov         rax, r8
    cmovb       rax, r14
    lea         rcx, [r15 + rax]
    sub         r14d, eax
    vpbroadcastb zmm0, edi
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rcx]
#NO_APP
    kmovq       rax, k1
    shrx        rax, rax, r14
    cmp         byte ptr [rsp + 528], 1
    ja          .L22
    test        rax, rax
    jne         .L22
    xor         r15d, r15d
    mov         rbp, qword ptr [rsp + 72]
.L23:
    mov         r14, qword ptr [rsp + 32]
    mov         rdi, qword ptr [rsp + 8]
    cmp         r10, 3
    jne         .L19
    jmp         .L20
.L16:
    mov         rax, qword ptr [rsp + 96]
    mov         rcx, qword ptr [rsp + 8]
    lea         r15d, [rcx + rax]
    mov         edi, ebp
    mov         rsi, qword ptr [rsp + 40]
    mov         rdx, qword ptr [rsp + 32]
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    shrx        r15, rax, r15
    and         r15, r14
    mov         r10, qword ptr [rsp + 64]
    cmp         r10, qword ptr [rsp + 144]
    jbe         .L24
    cmp         byte ptr [rsp + 528], 3
    mov         rbp, qword ptr [rsp + 72]
    mov         esi, 0
    jne         .L25
    test        r15, r15
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    je          .L23
    mov         rax, qword ptr [rsp + 16]
    mov         rcx, qword ptr [rsp + 144]
    movzx       edi, byte ptr [rax + rcx]
    mov         r12, qword ptr [rsp + 8]
    lea         r14, [r12 + rcx]
    mov         rsi, qword ptr [rsp + 40]
    mov         rdx, qword ptr [rsp + 32]
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rdi, r12
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    xor         esi, esi
    mov         r10, qword ptr [rsp + 64]
    jmp         .L26
.L22:
    mov         rcx, qword ptr [rsp + 96]
    mov         rdi, qword ptr [rsp + 8]
    add         rcx, rdi
    cmp         rcx, r8
    mov         rdx, r8
    cmovb       rdx, rcx
    lea         rsi, [r15 + rdx]
    vpbroadcastb zmm0, ebp
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rsi]
#NO_APP
    kmovq       rsi, k1
    sub         ecx, edx
    shrx        r15, rsi, rcx
    and         r15, rax
    cmp         r10, qword ptr [rsp + 144]
    mov         r14, qword ptr [rsp + 32]
    jbe         .L27
    cmp         byte ptr [rsp + 528], 3
    mov         rbp, qword ptr [rsp + 72]
    mov         esi, 0
    jne         .L28
    test        r15, r15
    je          .L28
    mov         rdx, qword ptr [rsp + 144]
    lea         r14, [rdi + rdx]
    cmp         r14, r8
    mov         rcx, r8
    cmovb       rcx, r14
    mov         rax, qword ptr [rsp + 16]
    vpbroadcastb zmm0, byte ptr [rax + rdx]
    mov         rax, qword ptr [rsp + 40]
    add         rax, rcx
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rax]
#NO_APP
    kmovq       rax, k1
    sub         r14, rcx
.L26:
    shrx        rax, rax, r14
    and         r15, rax
    mov         r14, qword ptr [rsp + 32]
.L28:
    cmp         r10, 3
    je          .L20
.L19:
    movzx       eax, byte ptr [rsp + 592]
    mov         dword ptr [rsp + 240], eax
    cmp         r10, 2
    je          .L29
    cmp         r10, 1
    jne         .L30
    mov         al, 1
.L21:
    mov         dword ptr [rsp + 240], eax
    jmp         .L29
.L30:
    mov         dword ptr [rsp + 240], 0
.L29:
    mov         qword ptr [rsp + 88], rbx
    mov         eax, ebx
    neg         al
    and         al, 63
    mov         ecx, 64
    sub         ecx, eax
    bzhi        r12, r15, rcx
    je          .L10
    mov         rax, rdi
    mov         r15, qword ptr [rsp + 40]
    jmp         .L31
.L32:
    mov         rcx, qword ptr [rsp + 24]
    mov         eax, ecx
    and         al, 15
    movzx       eax, al
    mov         qword ptr [rbp + 8*rax], r13
    inc         cl
    mov         qword ptr [rsp + 24], rcx
    cmp         cl, byte ptr [rsp + 48]
    jae         .L33
.L34:
    mov         rax, r9
    sub         rax, rdi
    cmovb       rax, rsi
    cmp         rax, 64
    mov         rcx, -1
    shlx        rcx, rcx, rax
    cmovae      rcx, rsi
    lea         rax, [r12 - 1]
    and         rcx, rax
    mov         rax, r9
    and         r12, rcx
    je          .L11
.L31:
    tzcnt       r13, r12
    add         r13, rdi
    lea         r9, [r10 + r13]
    cmp         byte ptr [rsp + 240], 0
    jne         .L32
    cmp         r13, r9
    seta        cl
    cmp         r9, r14
    seta        dl
    or          dl, cl
    jne         .L35
    lea         rcx, [r15 + r13]
    cmp         r10, 17
    jb          .L36
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 16]
.L37:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L38
    add         rcx, 8
    add         rsi, 8
    lea         rdi, [r10 + rdx]
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L37
    mov         rbx, rbp
    mov         rbp, r9
    lea         rdi, [r10 + rdx]
    neg         rdx
    jmp         .L39
.L36:
    cmp         r10, 7
    ja          .L40
    cmp         r10, 4
    jae         .L41
    cmp         r10, 2
    jae         .L42
    test        r10, r10
    je          .L32
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 16]
    cmp         byte ptr [rdx], cl
    je          .L32
    xor         r8d, r8d
    jmp         .L43
.L38:
    xor         r8, rdi
    tzcnt       rcx, r8
    mov         r8d, ecx
    shr         r8d, 3
    sub         r8, rdx
    and         cl, 56
    shrx        rcx, rdi, rcx
.L44:
    xor         esi, esi
    jmp         .L45
.L40:
    mov         rbx, rbp
    mov         rbp, r9
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r10
.L39:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L46
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         esi, 0
    mov         r9, rbp
    mov         rbp, rbx
    mov         rdi, qword ptr [rsp + 8]
    je          .L32
    xor         r8, rcx
    tzcnt       rdx, r8
    mov         r8d, edx
    shr         r8d, 3
    add         r8, qword ptr [rsp + 176]
.L47:
    and         dl, 56
    shrx        rcx, rcx, rdx
    jmp         .L43
.L46:
    xor         r9, rsi
    tzcnt       rcx, r9
    mov         r8d, ecx
    shr         r8d, 3
    add         r8, rdx
    and         cl, 56
    shrx        rcx, rsi, rcx
    xor         esi, esi
    mov         rbp, rbx
.L45:
    mov         rdi, qword ptr [rsp + 8]
.L43:
    mov         rdx, qword ptr [rsp + 400]
    inc         rdx
    mov         qword ptr [rsp + 400], rdx
    mov         qword ptr [rbp + 160], rdx
    mov         rdx, qword ptr [rsp + 56]
    add         rdx, r8
    inc         rdx
    mov         qword ptr [rsp + 56], rdx
    mov         qword ptr [rbp + 152], rdx
    cmp         r8, 16
    mov         qword ptr [rsp + 80], r8
    jae         .L48
.L35:
    mov         r9, rax
    jmp         .L34
.L48:
    lea         r14, [r8 + 1]
    cmp         r14, 1
    mov         rbp, r14
    adc         rbp, -1
    mov         r9d, 1
    cmp         rbp, r10
    ja          .L49
    movzx       r15d, cl
.L50:
    mov         rax, rbp
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbp, rsi
    je          .L49
    mov         rbx, r9
    add         rsi, qword ptr [rsp + 16]
    mov         edi, r15d
    mov         rdx, rbp
    vzeroupper
    call        r11
    test        rax, rax
    jne         .L51
    mov         r9, rbx
    add         r9, rbp
    mov         rax, r14
    sub         rax, r9
    mov         ebp, 0
    cmovae      rbp, rax
    mov         r10, qword ptr [rsp + 64]
    cmp         rbp, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rdi, qword ptr [rsp + 8]
    jbe         .L50
    jmp         .L49
.L41:
    mov         rdx, qword ptr [rsp + 16]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + r10 - 4]
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    cmp         esi, edi
    jne         .L52
    add         rcx, r10
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    cmp         ecx, edx
    mov         esi, 0
    mov         rdi, qword ptr [rsp + 8]
    je          .L32
    xor         edx, ecx
    tzcnt       edx, edx
    mov         r8d, edx
    shr         r8d, 3
    add         r8, qword ptr [rsp + 168]
    and         dl, 24
    shrx        ecx, ecx, edx
    jmp         .L43
.L51:
    bsr         rax, rax
    xor         rax, 63
    mov         r9, rbx
    add         r9, rbp
    add         r9, rax
    add         r9, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         rdi, qword ptr [rsp + 8]
.L49:
    add         r9, r13
    shl         r13, 4
    add         r13, 4096
    cmp         qword ptr [rsp + 56], r13
    mov         rbp, qword ptr [rsp + 72]
    mov         r14, qword ptr [rsp + 32]
    mov         r15, qword ptr [rsp + 40]
    mov         esi, 0
    jbe         .L34
    jmp         .L53
.L42:
    mov         rdx, qword ptr [rsp + 16]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + r10 - 2]
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L54
    add         rcx, r10
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         esi, 0
    mov         rdi, qword ptr [rsp + 8]
    je          .L32
    xor         rdx, rcx
    tzcnt       rdx, rdx
    mov         r8d, edx
    shr         r8d, 3
    add         r8, qword ptr [rsp + 160]
    jmp         .L47
.L52:
    xor         edi, esi
    tzcnt       ecx, edi
    mov         r8d, ecx
    shr         r8d, 3
    and         cl, 24
    shrx        ecx, esi, ecx
    jmp         .L44
.L54:
    xor         rdi, rsi
    tzcnt       rcx, rdi
    mov         r8d, ecx
    shr         r8d, 3
    and         cl, 56
    shrx        rcx, rsi, rcx
    jmp         .L44
.L24:
    mov         rbp, qword ptr [rsp + 72]
    mov         r14, qword ptr [rsp + 32]
    jmp         .L17
.L27:
    mov         rbp, qword ptr [rsp + 72]
    xor         esi, esi
    cmp         r10, 3
    jne         .L19
    jmp         .L20
.L25:
    mov         r14, qword ptr [rsp + 32]
    jmp         .L18
.L3:
    movzx       r8d, byte ptr [rbp + 176]
    mov         r15b, 4
    cmp         r10, r8
    jbe         .L55
    mov         rax, qword ptr [rsp + 104]
    add         rax, r8
    cmp         rax, r8
    jb          .L55
    cmp         rax, r14
    ja          .L55
    movzx       ebx, byte ptr [rbp + 177]
    cmp         r10, rbx
    jbe         .L55
    mov         rax, qword ptr [rsp + 104]
    add         rax, rbx
    cmp         rax, rbx
    jb          .L55
    cmp         rax, r14
    ja          .L55
    movzx       eax, byte ptr [rbp + 178]
    cmp         r10, rax
    jbe         .L55
    mov         rcx, qword ptr [rsp + 104]
    add         rcx, rax
    cmp         rcx, rax
    jb          .L55
    cmp         rcx, r14
    ja          .L55
    mov         rdx, qword ptr [rsp + 128]
    mov         rax, rdx
    sub         rax, r9
    setb        cl
    cmp         rdx, qword ptr [rsp + 104]
    seta        dl
    or          dl, cl
    jne         .L55
    mov         rcx, qword ptr [rsp + 16]
    movzx       edx, byte ptr [rcx + r8]
    add         r8, qword ptr [rsp + 40]
    lea         r13, [r8 + r9]
    mov         edi, r13d
    neg         edi
    and         edi, 63
    je          .L56
    mov         ecx, 64
    sub         rcx, rdi
    mov         r12, r9
    sub         r12, rcx
    jae         .L57
    cmp         rax, 4096
    jb          .L56
    mov         dword ptr [rsp + 336], edx
    mov         qword ptr [rsp + 96], r8
    movzx       r8d, word ptr [rbp + 176]
    movzx       ecx, byte ptr [rbp + 178]
    shl         ecx, 16
    or          ecx, r8d
    movzx       eax, cl
    shr         ecx, 8
    movzx       ebp, cl
    cmp         r10, rax
    seta        cl
    cmp         r10, rbp
    seta        dl
    and         dl, cl
    cmp         dl, 1
    mov         qword ptr [rsp + 112], rdi
    jne         .L58
    lea         r12, [r9 + rax]
    mov         rcx, qword ptr [rsp + 16]
    movzx       edi, byte ptr [rcx + rax]
    movzx       r14d, byte ptr [rcx + rbp]
    mov         rdx, qword ptr [rsp + 32]
    cmp         rdx, 63
    ja          .L59
    mov         dword ptr [rsp + 48], r14d
    mov         dword ptr [rsp + 240], r8d
    mov         r14, r9
    mov         rsi, qword ptr [rsp + 40]
    vzeroupper
    call        r11
    shrx        r12, rax, r12
    test        r12, r12
    je          .L60
    add         rbp, r14
    mov         edi, dword ptr [rsp + 48]
    mov         rsi, qword ptr [rsp + 40]
    mov         rdx, qword ptr [rsp + 32]
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, r14
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8d, dword ptr [rsp + 240]
    jmp         .L61
.L4:
    movzx       edi, byte ptr [rbp + 176]
    movzx       r14d, byte ptr [rbp + 177]
    movzx       r13d, byte ptr [rbp + 178]
    cmp         r10, 3
    je          .L62
    cmp         r10, 2
    je          .L63
    cmp         r10, 1
    jne         .L64
    mov         r8b, 1
    mov         bl, 4
    cmp         r10, rdi
    ja          .L65
    jmp         .L66
.L5:
    cmp         r8b, r15b
    setne       dil
    mov         r12b, 4
    cmp         r10, r8
    ja          .L7
    jmp         .L8
.L6:
    xor         edi, edi
    mov         r12b, 4
    cmp         r10, r8
    jbe         .L8
.L7:
    mov         rax, qword ptr [rsp + 104]
    add         rax, r8
    cmp         rax, r8
    jb          .L8
    cmp         rax, r14
    ja          .L8
    cmp         r10, r15
    jbe         .L8
    mov         rax, qword ptr [rsp + 104]
    add         rax, r15
    cmp         rax, r15
    jb          .L8
    cmp         rax, r14
    ja          .L8
    movzx       eax, byte ptr [rbp + 178]
    cmp         r10, rax
    jbe         .L8
    mov         rcx, qword ptr [rsp + 104]
    add         rcx, rax
    cmp         rcx, rax
    jb          .L8
    cmp         rcx, r14
    ja          .L8
    mov         rdx, qword ptr [rsp + 128]
    mov         rax, rdx
    sub         rax, r9
    setb        cl
    cmp         rdx, qword ptr [rsp + 104]
    seta        dl
    or          dl, cl
    jne         .L8
    mov         rcx, qword ptr [rsp + 16]
    movzx       edx, byte ptr [rcx + r8]
    add         r8, qword ptr [rsp + 40]
    vpbroadcastb zmm0, byte ptr [rcx + r15]
    lea         r14, [r8 + r9]
    mov         r13d, r14d
    neg         r13d
    and         r13d, 63
    vmovdqu64   zmmword ptr [rsp + 400], zmm0
    je          .L67
    mov         ecx, 64
    sub         rcx, r13
    mov         rbx, r9
    sub         rbx, rcx
    jae         .L68
    cmp         rax, 4096
    jb          .L67
    mov         dword ptr [rsp + 528], edx
    mov         dword ptr [rsp + 592], edi
    mov         qword ptr [rsp + 184], r8
    movzx       r8d, word ptr [rbp + 176]
    movzx       ecx, byte ptr [rbp + 178]
    shl         ecx, 16
    or          ecx, r8d
    movzx       eax, cl
    shr         ecx, 8
    movzx       ebp, cl
    cmp         r10, rax
    seta        cl
    cmp         r10, rbp
    seta        dl
    and         dl, cl
    cmp         dl, 1
    mov         qword ptr [rsp + 96], r13
    jne         .L69
    lea         r12, [r9 + rax]
    mov         rcx, qword ptr [rsp + 16]
    movzx       edi, byte ptr [rcx + rax]
    movzx       ebx, byte ptr [rcx + rbp]
    mov         r13, qword ptr [rsp + 32]
    cmp         r13, 64
    jae         .L70
    mov         rsi, qword ptr [rsp + 40]
    mov         rdx, r13
    mov         qword ptr [rsp + 8], r9
    mov         dword ptr [rsp + 240], r8d
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    shrx        r12, rax, r12
    add         rbp, qword ptr [rsp + 8]
    mov         edi, ebx
    mov         rsi, qword ptr [rsp + 40]
    mov         rdx, r13
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8d, dword ptr [rsp + 240]
    mov         r9, qword ptr [rsp + 8]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r10, qword ptr [rsp + 64]
    jmp         .L71
.L63:
    cmp         dil, r14b
    setne       r8b
    mov         bl, 4
    cmp         r10, rdi
    ja          .L65
    jmp         .L66
.L62:
    cmp         dil, r14b
    setne       al
    cmp         dil, r13b
    setne       cl
    and         cl, al
    cmp         r14b, r13b
    setne       r8b
    and         r8b, cl
    mov         bl, 4
    cmp         r10, rdi
    ja          .L65
    jmp         .L66
.L64:
    xor         r8d, r8d
    mov         bl, 4
    cmp         r10, rdi
    jbe         .L66
.L65:
    mov         rax, qword ptr [rsp + 104]
    add         rax, rdi
    cmp         rax, rdi
    jb          .L66
    cmp         rax, qword ptr [rsp + 32]
    ja          .L66
    movzx       r15d, byte ptr [rbp + 177]
    cmp         r10, r15
    jbe         .L72
    mov         rax, qword ptr [rsp + 104]
    add         rax, r15
    cmp         rax, r15
    jb          .L72
    cmp         rax, qword ptr [rsp + 32]
    ja          .L72
    movzx       ecx, byte ptr [rbp + 178]
    cmp         r10, rcx
    jbe         .L72
    mov         rax, qword ptr [rsp + 104]
    add         rax, rcx
    cmp         rax, rcx
    jb          .L72
    cmp         rax, qword ptr [rsp + 32]
    ja          .L72
    mov         qword ptr [rsp + 240], rcx
    mov         rdx, qword ptr [rsp + 128]
    mov         rax, rdx
    sub         rax, r9
    setb        cl
    cmp         rdx, qword ptr [rsp + 104]
    seta        dl
    or          dl, cl
    je          .L73
.L72:
    mov         r14, qword ptr [rsp + 32]
.L74:
    mov         r15, qword ptr [rsp + 40]
    jmp         .L75
.L66:
    mov         r14, qword ptr [rsp + 32]
.L75:
    movzx       eax, bl
    lea         rcx, [rip + .C1]
    movsxd      rax, dword ptr [rcx + 4*rax]
    add         rax, rcx
    mov         r8, r9
    jmp         rax
.L73:
    mov         dword ptr [rsp + 192], r8d
    mov         rcx, qword ptr [rsp + 16]
    movzx       edx, byte ptr [rcx + rdi]
    mov         dword ptr [rsp + 56], edx
    add         rdi, qword ptr [rsp + 40]
    vpbroadcastb zmm0, byte ptr [rcx + r15]
    mov         rdx, qword ptr [rsp + 240]
    vpbroadcastb zmm1, byte ptr [rcx + rdx]
    mov         qword ptr [rsp + 136], rdi
    lea         rbx, [rdi + r9]
    mov         ecx, ebx
    neg         ecx
    and         ecx, 63
    vmovdqu64   zmmword ptr [rsp + 528], zmm0
    vmovdqu64   zmmword ptr [rsp + 592], zmm1
    je          .L76
    mov         rdx, rcx
    mov         ecx, 64
    mov         qword ptr [rsp + 96], rdx
    sub         rcx, rdx
    mov         rdx, r9
    sub         rdx, rcx
    jae         .L77
    cmp         rax, 4096
    jb          .L78
    movzx       r8d, word ptr [rbp + 176]
    movzx       edi, byte ptr [rbp + 178]
    mov         ecx, edi
    shl         ecx, 16
    or          ecx, r8d
    movzx       eax, cl
    shr         ecx, 8
    movzx       ebp, cl
    cmp         r10, rax
    seta        cl
    cmp         r10, rbp
    seta        dl
    and         dl, cl
    cmp         dl, 1
    jne         .L79
    mov         qword ptr [rsp + 48], rdi
    mov         rdx, rbp
    lea         rbp, [r9 + rax]
    mov         rcx, qword ptr [rsp + 16]
    movzx       edi, byte ptr [rcx + rax]
    mov         qword ptr [rsp + 400], rdx
    movzx       eax, byte ptr [rcx + rdx]
    mov         dword ptr [rsp + 336], eax
    mov         rdx, qword ptr [rsp + 32]
    cmp         rdx, 63
    ja          .L80
    mov         dword ptr [rsp + 112], r8d
    mov         qword ptr [rsp + 8], r9
    mov         rsi, qword ptr [rsp + 40]
    vzeroupper
    call        r11
    shrx        rax, rax, rbp
    cmp         r12b, 1
    ja          .L81
    test        rax, rax
    jne         .L81
    xor         ebp, ebp
    mov         r10, qword ptr [rsp + 64]
    xor         esi, esi
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, qword ptr [rsp + 8]
    vmovdqu64   zmm0, zmmword ptr [rsp + 528]
    vmovdqu64   zmm1, zmmword ptr [rsp + 592]
    mov         r8d, dword ptr [rsp + 112]
    jmp         .L82
.L67:
    mov         rbx, r9
.L68:
    mov         rcx, qword ptr [rsp + 128]
    sub         rcx, rbx
    mov         r14, qword ptr [rsp + 32]
    jae         .L83
.L8:
    mov         r13, r9
.L84:
    movzx       eax, r12b
    lea         rcx, [rip + .C1]
    movsxd      rax, dword ptr [rcx + 4*rax]
    add         rax, rcx
    mov         r8, r13
    mov         r9, r13
    mov         r15, qword ptr [rsp + 40]
    jmp         rax
.L56:
    mov         r12, r9
.L57:
    mov         rdi, qword ptr [rsp + 128]
    sub         rdi, r12
    mov         r14, qword ptr [rsp + 32]
    jae         .L85
.L55:
    mov         r12, r9
.L86:
    movzx       eax, r15b
    lea         rcx, [rip + .C1]
    movsxd      rax, dword ptr [rcx + 4*rax]
    add         rax, rcx
    mov         r8, r12
    mov         r9, r12
    mov         r15, qword ptr [rsp + 40]
    jmp         rax
.L53:
    mov         rax, qword ptr [rsp + 128]
    sub         rax, r9
    mov         ebx, 0
    cmovae      rbx, rax
    mov         rax, qword ptr [rsp + 688]
    cmp         rax, rbx
    cmovb       rbx, rax
    add         rbx, r9
    mov         rax, qword ptr [rsp + 680]
    add         rax, rbx
    mov         rcx, rax
    sub         rcx, r9
    setb        dl
    cmp         rax, r14
    seta        al
    or          al, dl
    jne         .L1
    lea         rdx, [r15 + r9]
    mov         rdi, qword ptr [rsp + 16]
    mov         rsi, r10
    mov         r12, r9
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::two_way::find::<atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>]
    cmp         rax, 1
    jne         .L87
    add         rdx, r12
    mov         rcx, qword ptr [rsp + 24]
    mov         eax, ecx
    and         al, 15
    movzx       eax, al
    mov         qword ptr [rbp + 8*rax], rdx
    inc         cl
    mov         r10, qword ptr [rsp + 64]
    add         rdx, r10
    mov         r9, rdx
    mov         qword ptr [rsp + 24], rcx
    cmp         cl, byte ptr [rbp + 180]
    mov         esi, 0
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    jb          .L1
    jmp         .L33
.L76:
    mov         r8, r9
    mov         rdi, qword ptr [rsp + 136]
    mov         bl, 4
    jmp         .L88
.L77:
    mov         rdi, qword ptr [rsp + 136]
    mov         r8, rdx
    jmp         .L89
.L78:
    mov         r8, r9
    mov         rdi, qword ptr [rsp + 136]
.L89:
    mov         bl, 4
    jmp         .L90
.L69:
    xor         eax, eax
    mov         r12, qword ptr [rsp + 24]
    jmp         .L91
.L58:
    xor         eax, eax
    jmp         .L92
.L79:
    xor         ebp, ebp
    jmp         .L93
.L70:
    mov         rsi, qword ptr [rsp + 200]
    cmp         r12, rsi
    mov         rax, rsi
    cmovb       rax, r12
    mov         rdx, qword ptr [rsp + 40]
    lea         rcx, [rdx + rax]
    vpbroadcastb zmm0, edi
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rcx]
#NO_APP
    kmovq       rcx, k1
    sub         r12d, eax
    shrx        r12, rcx, r12
    add         rbp, r9
    cmp         rbp, rsi
    mov         rcx, rsi
    cmovb       rcx, rbp
    lea         rax, [rdx + rcx]
    vpbroadcastb zmm0, ebx
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rax]
#NO_APP
    kmovq       rax, k1
    sub         rbp, rcx
.L71:
    shrx        rax, rax, rbp
    and         rax, r12
    xor         esi, esi
    mov         r12, qword ptr [rsp + 24]
    vmovdqu64   zmm0, zmmword ptr [rsp + 400]
    mov         r13, qword ptr [rsp + 96]
.L91:
    cmp         r10, 2
    mov         rbp, qword ptr [rsp + 72]
    je          .L94
    cmp         r10, 1
    jne         .L95
    mov         cl, 1
    jmp         .L96
.L94:
    cmp         r15b, r8b
    setne       cl
.L96:
    mov         dword ptr [rsp + 240], ecx
    jmp         .L97
.L95:
    mov         dword ptr [rsp + 240], 0
.L97:
    and         r14b, 63
    mov         ecx, 64
    sub         ecx, r14d
    bzhi        r14, rax, rcx
    je          .L98
    movzx       eax, byte ptr [rbp + 180]
    mov         byte ptr [rsp + 48], al
    vmovdqu     xmm1, xmmword ptr [rbp + 152]
    vmovdqa     xmmword ptr [rsp + 336], xmm1
    mov         qword ptr [rsp + 88], r9
    mov         qword ptr [rsp + 8], r9
    jmp         .L99
.L100:
    mov         rcx, qword ptr [rsp + 88]
.L101:
    lea         rax, [r14 - 1]
    mov         qword ptr [rsp + 88], rcx
    sub         rcx, r9
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rsi
    and         rcx, rax
    and         r14, rcx
    je          .L102
.L99:
    tzcnt       rdi, r14
    add         rdi, r9
    lea         rax, [rdi + r10]
    cmp         byte ptr [rsp + 240], 0
    je          .L103
.L104:
    mov         ecx, r12d
    and         cl, 15
    movzx       ecx, cl
    mov         qword ptr [rbp + 8*rcx], rdi
    inc         r12b
    cmp         r12b, byte ptr [rsp + 48]
    jae         .L105
    mov         rcx, rax
    jmp         .L101
.L103:
    cmp         rax, qword ptr [rsp + 32]
    ja          .L100
    mov         rcx, qword ptr [rsp + 40]
    add         rcx, rdi
    cmp         r10, 17
    mov         qword ptr [rsp + 112], rdi
    jb          .L106
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 16]
.L107:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L108
    add         rcx, 8
    add         rsi, 8
    lea         rdi, [r10 + rdx]
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L107
    lea         rdi, [r10 + rdx]
    neg         rdx
    jmp         .L109
.L106:
    cmp         r10, 7
    ja          .L110
    cmp         r10, 4
    jae         .L111
    cmp         r10, 2
    jae         .L112
    test        r10, r10
    je          .L104
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 16]
    cmp         byte ptr [rdx], cl
    je          .L104
    mov         qword ptr [rsp + 24], r12
    xor         r8d, r8d
    jmp         .L113
.L108:
    mov         qword ptr [rsp + 24], r12
    xor         r8, rdi
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    sub         r8, rdx
    and         al, 56
    shrx        rcx, rdi, rax
.L114:
    xor         esi, esi
    jmp         .L113
.L110:
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r10
.L109:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L115
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         esi, 0
    mov         r9, qword ptr [rsp + 8]
    mov         rdi, qword ptr [rsp + 112]
    je          .L104
    mov         qword ptr [rsp + 24], r12
    xor         r8, rcx
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 176]
.L116:
    and         al, 56
    shrx        rcx, rcx, rax
    jmp         .L113
.L115:
    mov         qword ptr [rsp + 24], r12
    xor         r9, rsi
    tzcnt       rax, r9
    mov         r8d, eax
    shr         r8d, 3
    add         r8, rdx
    and         al, 56
    shrx        rcx, rsi, rax
    xor         esi, esi
    mov         r9, qword ptr [rsp + 8]
.L113:
    lea         rbx, [r8 + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C2]
    vpinsrq     xmm0, xmm0, rbx, 0
    vmovdqa     xmm1, xmmword ptr [rsp + 336]
    vpaddq      xmm1, xmm1, xmm0
    vmovdqa     xmmword ptr [rsp + 336], xmm1
    vmovdqu     xmmword ptr [rbp + 152], xmm1
    mov         qword ptr [rsp + 80], r8
    cmp         r8, 16
    jae         .L117
    mov         r12, qword ptr [rsp + 24]
    mov         rcx, qword ptr [rsp + 88]
    vmovdqu64   zmm0, zmmword ptr [rsp + 400]
    jmp         .L101
.L117:
    cmp         rbx, 1
    mov         rbp, rbx
    adc         rbp, -1
    mov         r13d, 1
    cmp         rbp, r10
    ja          .L118
    movzx       eax, cl
    mov         dword ptr [rsp + 56], eax
.L119:
    mov         rax, rbp
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbp, rsi
    je          .L118
    mov         r12, r9
    add         rsi, qword ptr [rsp + 16]
    mov         edi, dword ptr [rsp + 56]
    mov         rdx, rbp
    vzeroupper
    call        r11
    test        rax, rax
    jne         .L120
    mov         rcx, r13
    add         rcx, rbp
    mov         rax, rbx
    mov         r13, rcx
    sub         rax, rcx
    mov         ebp, 0
    cmovae      rbp, rax
    mov         r10, qword ptr [rsp + 64]
    cmp         rbp, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, r12
    jbe         .L119
    jmp         .L118
.L111:
    mov         rdx, qword ptr [rsp + 16]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + r10 - 4]
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    cmp         esi, edi
    jne         .L121
    add         rcx, r10
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    cmp         ecx, edx
    mov         esi, 0
    mov         rdi, qword ptr [rsp + 112]
    je          .L104
    mov         qword ptr [rsp + 24], r12
    xor         edx, ecx
    tzcnt       eax, edx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 168]
    and         al, 24
    shrx        ecx, ecx, eax
    jmp         .L113
.L120:
    bsr         rax, rax
    xor         rax, 63
    add         r13, rbp
    add         r13, rax
    add         r13, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, r12
.L118:
    mov         rcx, qword ptr [rsp + 112]
    add         r13, rcx
    shl         rcx, 4
    add         rcx, 4096
    vmovdqa     xmm0, xmmword ptr [rsp + 336]
    vmovq       rax, xmm0
    cmp         rax, rcx
    vmovdqu64   zmm0, zmmword ptr [rsp + 400]
    ja          .L122
    mov         rbp, qword ptr [rsp + 72]
    xor         esi, esi
    mov         rcx, r13
    mov         r12, qword ptr [rsp + 24]
    mov         r13, qword ptr [rsp + 96]
    jmp         .L101
.L112:
    mov         rdx, qword ptr [rsp + 16]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + r10 - 2]
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L123
    add         rcx, r10
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         esi, 0
    mov         rdi, qword ptr [rsp + 112]
    je          .L104
    mov         qword ptr [rsp + 24], r12
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 160]
    jmp         .L116
.L121:
    mov         qword ptr [rsp + 24], r12
    xor         edi, esi
    tzcnt       eax, edi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 24
    shrx        ecx, esi, eax
    jmp         .L114
.L123:
    mov         qword ptr [rsp + 24], r12
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 56
    shrx        rcx, rsi, rax
    jmp         .L114
.L98:
    mov         qword ptr [rsp + 88], r9
.L102:
    mov         qword ptr [rsp + 24], r12
    add         r13, r9
    mov         r9, qword ptr [rsp + 88]
    cmp         r13, r9
    cmova       r9, r13
    mov         rbx, r13
    mov         r8, qword ptr [rsp + 184]
    mov         edi, dword ptr [rsp + 592]
    mov         edx, dword ptr [rsp + 528]
    mov         r12b, 4
    mov         rcx, qword ptr [rsp + 128]
    sub         rcx, rbx
    mov         r14, qword ptr [rsp + 32]
    jb          .L8
.L83:
    mov         dword ptr [rsp + 592], edi
    add         r15, qword ptr [rsp + 40]
    vpbroadcastb zmm1, edx
    lea         rax, [r8 + rbx]
    mov         qword ptr [rsp + 192], rax
    add         rbx, r15
    mov         qword ptr [rsp + 56], rbx
    mov         rax, qword ptr [rsp + 104]
    lea         rdx, [r8 + rax]
    add         rdx, -256
    mov         qword ptr [rsp + 136], rdx
    lea         r12, [r15 + rax - 256]
    movzx       eax, byte ptr [rbp + 180]
    mov         byte ptr [rsp + 152], al
    mov         rax, qword ptr [rbp + 168]
    mov         qword ptr [rsp + 320], rax
    mov         rax, qword ptr [rbp + 152]
    mov         qword ptr [rsp + 112], rax
    mov         rax, qword ptr [rbp + 160]
    mov         qword ptr [rsp + 96], rax
    mov         qword ptr [rsp + 240], rcx
    mov         qword ptr [rsp + 48], rcx
    vmovdqu64   zmmword ptr [rsp + 336], zmm1
    mov         rdi, rcx
    mov         qword ptr [rsp + 144], r12
.L124:
    mov         rbx, qword ptr [rsp + 136]
    mov         rcx, qword ptr [rsp + 192]
    jmp         .L125
.L126:
    mov         rax, rdx
    mov         rdx, qword ptr [rsp + 56]
    mov         r12, rax
    lea         rcx, [rax + 256]
    add         rdi, -256
    mov         rax, rdx
    add         rdx, 256
    add         r15, -256
    mov         qword ptr [rsp + 240], r15
    add         r13, -256
    mov         qword ptr [rsp + 48], r13
    mov         qword ptr [rsp + 56], rdx
    mov         r13, r12
    mov         r12, qword ptr [rsp + 144]
.L127:
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [r13]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [rax]
#NO_APP
    kandq       k0, k2, k1
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [r13 + 64]
#NO_APP
#APP
    vpcmpeqb    k2, zmm0, zmmword ptr [rax + 64]
#NO_APP
    kandq       k1, k2, k1
#APP
    vpcmpeqb    k2, zmm1, zmmword ptr [r13 + 128]
#NO_APP
#APP
    vpcmpeqb    k3, zmm0, zmmword ptr [rax + 128]
#NO_APP
    kandq       k2, k3, k2
#APP
    vpcmpeqb    k3, zmm1, zmmword ptr [r13 + 192]
#NO_APP
#APP
    vpcmpeqb    k4, zmm0, zmmword ptr [rax + 192]
#NO_APP
    kandq       k3, k4, k3
    korq        k4, k1, k0
    korq        k4, k4, k2
    kortestq    k4, k3
    jne         .L128
.L125:
    cmp         rdi, 256
    jae         .L129
    test        rdi, rdi
    je          .L130
    mov         r13, rbx
    mov         rax, r12
    xor         edi, edi
    mov         qword ptr [rsp + 56], rcx
    jmp         .L131
.L129:
    mov         rdx, rcx
    mov         r13, qword ptr [rsp + 48]
    mov         r15, qword ptr [rsp + 240]
    cmp         r15, 256
    setb        al
    cmp         r13, 256
    setb        cl
    or          cl, al
    je          .L126
    mov         r13, rbx
    mov         rax, r12
    xor         edi, edi
    mov         rcx, rdx
    mov         qword ptr [rsp + 56], rdx
.L131:
    mov         qword ptr [rsp + 240], 0
    mov         qword ptr [rsp + 48], 0
    jmp         .L127
.L128:
    mov         qword ptr [rsp + 192], rcx
    mov         qword ptr [rsp + 312], rdi
    kmovq       rsi, k0
    kmovq       rdx, k1
    kmovq       rcx, k2
    kmovq       rax, k3
    mov         qword ptr [rsp + 208], rsi
    mov         qword ptr [rsp + 216], rdx
    mov         qword ptr [rsp + 224], rcx
    mov         qword ptr [rsp + 232], rax
    sub         r13, r8
    blsr        rdi, rsi
    blsr        rdi, rdi
    mov         qword ptr [rsp + 464], r13
    mov         qword ptr [rsp + 184], r8
    je          .L132
    blsr        rdi, rax
    blsr        rdi, rdi
    jne         .L133
.L132:
    xor         edi, edi
    test        rsi, rsi
    setne       dil
    xor         esi, esi
    test        rdx, rdx
    setne       sil
    lea         rdx, [rdi + 2*rsi]
    xor         esi, esi
    test        rcx, rcx
    setne       sil
    lea         rcx, [rdx + 4*rsi]
    xor         ebx, ebx
    test        rax, rax
    setne       bl
    shl         ebx, 3
    xor         esi, esi
    or          rbx, rcx
    jne         .L134
.L135:
    mov         rax, qword ptr [rsp + 104]
    mov         rdi, qword ptr [rsp + 312]
    sub         rax, rdi
    sub         rax, qword ptr [rsp + 320]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [rsp + 96]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         r14, qword ptr [rsp + 32]
    mov         r8, qword ptr [rsp + 184]
    mov         r12, qword ptr [rsp + 144]
    jbe         .L124
    jmp         .L136
.L137:
    mov         r9, rdx
    mov         rcx, qword ptr [rsp + 24]
    mov         eax, ecx
    and         al, 15
    movzx       eax, al
    mov         qword ptr [rbp + 8*rax], r15
    inc         cl
    mov         qword ptr [rsp + 24], rcx
    cmp         cl, byte ptr [rsp + 152]
    jae         .L138
.L139:
    mov         r14b, r8b
    shlx        rax, r14, r12
    andn        rbx, rax, rbx
    je          .L135
.L134:
    tzcnt       r12, rbx
    mov         eax, r12d
    shl         eax, 6
    add         rax, r13
    mov         rcx, r9
    sub         rcx, rax
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rsi
    and         rcx, qword ptr [rsp + 8*r12 + 208]
    lea         rdx, [rcx - 1]
    xor         r14d, r14d
    and         rdx, rcx
    sete        r8b
    mov         qword ptr [rsp + 8*r12 + 208], rdx
    cmp         rcx, 1
    jb          .L139
    tzcnt       r15, rcx
    add         r15, rax
    lea         rdx, [r15 + r10]
    cmp         byte ptr [rsp + 592], 0
    jne         .L137
    cmp         r15, rdx
    seta        al
    cmp         rdx, qword ptr [rsp + 32]
    seta        cl
    or          cl, al
    je          .L140
    mov         r13, qword ptr [rsp + 464]
    jmp         .L139
.L140:
    mov         r13, rdx
    mov         rax, qword ptr [rsp + 40]
    add         rax, r15
    cmp         r10, 17
    jb          .L141
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 16]
.L142:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L143
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r10 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L142
    mov         byte ptr [rsp + 8], r8b
    lea         rsi, [r10 + rcx]
    neg         rcx
    jmp         .L144
.L141:
    cmp         r10, 7
    ja          .L145
    cmp         r10, 4
    jae         .L146
    cmp         r10, 2
    jae         .L147
    test        r10, r10
    mov         rdx, r13
    mov         r13, qword ptr [rsp + 464]
    je          .L137
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 16]
    cmp         byte ptr [rcx], al
    je          .L137
    xor         edi, edi
    jmp         .L148
.L143:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edi, eax
    shr         edi, 3
    sub         rdi, rcx
    and         al, 56
    shrx        rax, rsi, rax
.L149:
    xor         esi, esi
    mov         r13, qword ptr [rsp + 464]
    jmp         .L148
.L145:
    mov         byte ptr [rsp + 8], r8b
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 16]
    mov         rsi, r10
.L144:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L150
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         esi, 0
    mov         rdx, r13
    mov         r13, qword ptr [rsp + 464]
    movzx       r8d, byte ptr [rsp + 8]
    je          .L137
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 176]
.L151:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L148
.L150:
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
    and         al, 56
    shrx        rax, rdx, rax
    xor         esi, esi
    mov         r13, qword ptr [rsp + 464]
    movzx       r8d, byte ptr [rsp + 8]
.L148:
    mov         rcx, qword ptr [rsp + 96]
    inc         rcx
    mov         qword ptr [rsp + 96], rcx
    mov         qword ptr [rbp + 160], rcx
    mov         rcx, qword ptr [rsp + 112]
    add         rcx, rdi
    inc         rcx
    mov         qword ptr [rsp + 112], rcx
    mov         qword ptr [rbp + 152], rcx
    cmp         rdi, 16
    mov         qword ptr [rsp + 80], rdi
    jb          .L139
    lea         rbp, [rdi + 1]
    cmp         rbp, 1
    mov         qword ptr [rsp + 8], rbp
    adc         rbp, -1
    mov         r9d, 1
    cmp         rbp, r10
    ja          .L152
    movzx       eax, al
    mov         dword ptr [rsp + 88], eax
.L153:
    mov         rax, rbp
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbp, rsi
    je          .L152
    mov         r14, r15
    mov         r15d, r8d
    mov         r13, r9
    add         rsi, qword ptr [rsp + 16]
    mov         edi, dword ptr [rsp + 88]
    mov         rdx, rbp
    vzeroupper
    call        r11
    test        rax, rax
    jne         .L154
    mov         r9, r13
    add         r9, rbp
    mov         rax, qword ptr [rsp + 8]
    sub         rax, r9
    mov         ebp, 0
    cmovae      rbp, rax
    mov         r10, qword ptr [rsp + 64]
    cmp         rbp, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vmovdqu64   zmm0, zmmword ptr [rsp + 400]
    vmovdqu64   zmm1, zmmword ptr [rsp + 336]
    mov         r13, qword ptr [rsp + 464]
    mov         r8d, r15d
    mov         r15, r14
    mov         r14d, 0
    jbe         .L153
    jmp         .L152
.L146:
    mov         rcx, qword ptr [rsp + 16]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r10 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L155
    add         rax, r10
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         esi, 0
    mov         rdx, r13
    mov         r13, qword ptr [rsp + 464]
    je          .L137
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 168]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L148
.L154:
    bsr         rax, rax
    xor         rax, 63
    mov         r9, r13
    add         r9, rbp
    add         r9, rax
    add         r9, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vmovdqu64   zmm0, zmmword ptr [rsp + 400]
    vmovdqu64   zmm1, zmmword ptr [rsp + 336]
    mov         r13, qword ptr [rsp + 464]
    mov         r8d, r15d
    mov         r15, r14
    xor         r14d, r14d
.L152:
    add         r9, r15
    shl         r15, 4
    add         r15, 4096
    cmp         qword ptr [rsp + 112], r15
    ja          .L156
    mov         rbp, qword ptr [rsp + 72]
    xor         esi, esi
    jmp         .L139
.L147:
    mov         rcx, qword ptr [rsp + 16]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r10 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L157
    add         rax, r10
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         esi, 0
    mov         rdx, r13
    mov         r13, qword ptr [rsp + 464]
    je          .L137
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 160]
    jmp         .L151
.L155:
    xor         esi, edx
    tzcnt       eax, esi
    mov         edi, eax
    shr         edi, 3
    and         al, 24
    shrx        eax, edx, eax
    jmp         .L149
.L157:
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
    and         al, 56
    shrx        rax, rdx, rax
    jmp         .L149
.L133:
    xor         edx, edx
    xor         esi, esi
    jmp         .L158
.L159:
    mov         r9, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 80]
.L160:
    mov         qword ptr [rsp + 80], r12
    mov         qword ptr [rsp + 24], r9
    mov         rdx, qword ptr [rsp + 328]
    inc         rdx
    cmp         rdx, 4
    mov         r9, qword ptr [rsp + 8]
    mov         r13, qword ptr [rsp + 464]
    je          .L135
.L158:
    mov         rax, rdx
    shl         rax, 6
    add         rax, r13
    mov         r13, rax
    mov         qword ptr [rsp + 8], r9
    mov         rax, r9
    sub         rax, r13
    cmovb       rax, rsi
    cmp         rax, 64
    mov         rcx, -1
    shlx        rbx, rcx, rax
    cmovae      rbx, rsi
    mov         qword ptr [rsp + 328], rdx
    and         rbx, qword ptr [rsp + 8*rdx + 208]
    je          .L159
    cmp         byte ptr [rsp + 592], 0
    mov         r14, qword ptr [rsp + 32]
    mov         r9, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 80]
    je          .L161
    movzx       r8d, byte ptr [rsp + 152]
    jmp         .L162
.L163:
    xor         ecx, ecx
.L164:
    lea         rdx, [rbx - 1]
    and         rdx, rcx
    mov         r9d, eax
    and         rbx, rdx
    je          .L165
.L162:
    tzcnt       rdi, rbx
    add         rdi, r13
    mov         eax, r9d
    and         al, 15
    movzx       eax, al
    mov         qword ptr [rbp + 8*rax], rdi
    lea         eax, [r9 + 1]
    add         rdi, r10
    cmp         al, r8b
    jae         .L166
    mov         rdx, rdi
    mov         ecx, 0
    sub         rdx, r13
    jb          .L167
    mov         rcx, rdx
.L167:
    cmp         rcx, 64
    mov         qword ptr [rsp + 8], rdi
    jae         .L163
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    jmp         .L164
.L161:
    mov         qword ptr [rsp + 528], r13
    jmp         .L168
.L169:
    lea         rax, [rbx - 1]
    mov         rcx, qword ptr [rsp + 8]
    mov         r13, qword ptr [rsp + 528]
    sub         rcx, r13
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rsi
    and         rcx, rax
    and         rbx, rcx
    je          .L160
.L168:
    mov         rax, r13
    tzcnt       r13, rbx
    add         r13, rax
    mov         rcx, r13
    add         rcx, r10
    setb        al
    mov         qword ptr [rsp + 88], rcx
    cmp         rcx, r14
    seta        cl
    or          cl, al
    jne         .L169
    mov         rax, qword ptr [rsp + 40]
    add         rax, r13
    cmp         r10, 17
    jb          .L170
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 16]
.L171:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L172
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r10 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L171
    lea         rsi, [r10 + rcx]
    neg         rcx
    jmp         .L173
.L170:
    cmp         r10, 7
    ja          .L174
    cmp         r10, 4
    jae         .L175
    cmp         r10, 2
    jae         .L176
    test        r10, r10
    je          .L177
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 16]
    cmp         byte ptr [rcx], al
    je          .L177
    xor         r12d, r12d
    jmp         .L178
.L172:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r12d, eax
    shr         r12d, 3
    sub         r12, rcx
    and         al, 56
    shrx        rax, rsi, rax
    jmp         .L179
.L174:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 16]
    mov         rsi, r10
.L173:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L180
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         esi, 0
    je          .L177
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         r12d, ecx
    shr         r12d, 3
    add         r12, qword ptr [rsp + 176]
.L181:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L178
.L180:
    xor         r8, rdx
    tzcnt       rax, r8
    mov         r12d, eax
    shr         r12d, 3
    add         r12, rcx
.L182:
    and         al, 56
    shrx        rax, rdx, rax
.L179:
    xor         esi, esi
.L178:
    mov         rcx, qword ptr [rsp + 96]
    inc         rcx
    mov         qword ptr [rsp + 96], rcx
    mov         qword ptr [rbp + 160], rcx
    mov         rcx, qword ptr [rsp + 112]
    add         rcx, r12
    inc         rcx
    mov         qword ptr [rsp + 112], rcx
    mov         qword ptr [rbp + 152], rcx
    cmp         r12, 16
    jb          .L169
    mov         qword ptr [rsp + 24], r9
    mov         qword ptr [rsp + 80], r12
    lea         r15, [r12 + 1]
    cmp         r15, 1
    mov         rbp, r15
    adc         rbp, -1
    mov         ecx, 1
    cmp         rbp, r10
    ja          .L183
    movzx       r14d, al
.L184:
    mov         rax, rbp
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbp, rsi
    je          .L183
    mov         r12, rcx
    add         rsi, qword ptr [rsp + 16]
    mov         edi, r14d
    mov         rdx, rbp
    vzeroupper
    call        r11
    test        rax, rax
    jne         .L185
    mov         rcx, r12
    add         rcx, rbp
    mov         rax, r15
    sub         rax, rcx
    mov         ebp, 0
    cmovae      rbp, rax
    mov         r10, qword ptr [rsp + 64]
    cmp         rbp, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vmovdqu64   zmm0, zmmword ptr [rsp + 400]
    vmovdqu64   zmm1, zmmword ptr [rsp + 336]
    jbe         .L184
    jmp         .L183
.L175:
    mov         rcx, qword ptr [rsp + 16]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r10 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L186
    add         rax, r10
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         esi, 0
    je          .L177
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         r12d, ecx
    shr         r12d, 3
    add         r12, qword ptr [rsp + 168]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L178
.L185:
    bsr         rax, rax
    xor         rax, 63
    mov         rcx, r12
    add         rcx, rbp
    add         rcx, rax
    add         rcx, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vmovdqu64   zmm0, zmmword ptr [rsp + 400]
    vmovdqu64   zmm1, zmmword ptr [rsp + 336]
.L183:
    add         rcx, r13
    shl         r13, 4
    add         r13, 4096
    cmp         qword ptr [rsp + 112], r13
    ja          .L187
    mov         qword ptr [rsp + 8], rcx
    mov         rbp, qword ptr [rsp + 72]
    mov         r14, qword ptr [rsp + 32]
    xor         esi, esi
    mov         r9, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 80]
    jmp         .L169
.L176:
    mov         rcx, qword ptr [rsp + 16]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r10 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L188
    add         rax, r10
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         esi, 0
    jne         .L189
.L177:
    mov         eax, r9d
    and         al, 15
    movzx       eax, al
    mov         qword ptr [rbp + 8*rax], r13
    inc         r9b
    cmp         r9b, byte ptr [rsp + 152]
    jae         .L190
    mov         rax, qword ptr [rsp + 88]
    mov         qword ptr [rsp + 8], rax
    jmp         .L169
.L186:
    xor         esi, edx
    tzcnt       eax, esi
    mov         r12d, eax
    shr         r12d, 3
    and         al, 24
    shrx        eax, edx, eax
    jmp         .L179
.L188:
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         r12d, eax
    shr         r12d, 3
    jmp         .L182
.L189:
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         r12d, ecx
    shr         r12d, 3
    add         r12, qword ptr [rsp + 160]
    jmp         .L181
.L165:
    mov         r9d, eax
    jmp         .L160
.L130:
    mov         rax, qword ptr [rsp + 128]
    cmp         rax, r9
    cmova       r9, rax
    mov         al, 1
    movzx       eax, al
    lea         rcx, [rip + .C1]
    movsxd      rax, dword ptr [rcx + 4*rax]
    add         rax, rcx
    mov         r8, r9
    mov         r15, qword ptr [rsp + 40]
    jmp         rax
.L166:
    inc         r9b
    mov         qword ptr [rsp + 24], r9
    xor         r12d, r12d
    mov         r13, rdi
    jmp         .L84
.L138:
    xor         r12d, r12d
    mov         r14, qword ptr [rsp + 32]
    jmp         .L8
.L59:
    mov         rsi, qword ptr [rsp + 200]
    cmp         r12, rsi
    mov         rax, rsi
    cmovb       rax, r12
    mov         rdx, qword ptr [rsp + 40]
    lea         rcx, [rdx + rax]
    vpbroadcastb zmm0, edi
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rcx]
#NO_APP
    kmovq       rcx, k1
    sub         r12d, eax
    shrx        r12, rcx, r12
    test        r12, r12
    je          .L191
    add         rbp, r9
    cmp         rbp, rsi
    mov         rcx, rsi
    cmovb       rcx, rbp
    lea         rax, [rdx + rcx]
    vpbroadcastb zmm0, r14d
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rax]
#NO_APP
    kmovq       rax, k1
    sub         rbp, rcx
.L61:
    shrx        rax, rax, rbp
    and         rax, r12
    jmp         .L192
.L80:
    mov         rax, qword ptr [rsp + 200]
    cmp         rbp, rax
    cmovb       rax, rbp
    mov         rcx, qword ptr [rsp + 40]
    add         rcx, rax
    vpbroadcastb zmm0, edi
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rcx]
#NO_APP
    kmovq       rcx, k1
    sub         ebp, eax
    shrx        rax, rcx, rbp
    cmp         r12b, 1
    ja          .L193
    test        rax, rax
    jne         .L193
    xor         ebp, ebp
    vmovdqu64   zmm0, zmmword ptr [rsp + 528]
.L82:
    mov         rcx, qword ptr [rsp + 48]
    jmp         .L194
.L105:
    mov         qword ptr [rsp + 24], r12
    xor         r12d, r12d
    mov         r13, rax
    mov         r14, qword ptr [rsp + 32]
    jmp         .L84
.L187:
    mov         r12b, 3
    mov         r13, rcx
    jmp         .L195
.L81:
    mov         qword ptr [rsp + 464], rax
    mov         rbp, qword ptr [rsp + 400]
    add         rbp, qword ptr [rsp + 8]
    mov         edi, dword ptr [rsp + 336]
    mov         rsi, qword ptr [rsp + 40]
    mov         rdx, qword ptr [rsp + 32]
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, qword ptr [rsp + 8]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r10, qword ptr [rsp + 64]
    xor         esi, esi
    vmovdqu64   zmm1, zmmword ptr [rsp + 592]
    mov         r8d, dword ptr [rsp + 112]
    jmp         .L196
.L193:
    mov         qword ptr [rsp + 464], rax
    mov         rbp, qword ptr [rsp + 400]
    add         rbp, r9
    mov         rcx, qword ptr [rsp + 200]
    cmp         rbp, rcx
    cmovb       rcx, rbp
    mov         rax, qword ptr [rsp + 40]
    add         rax, rcx
    mov         edi, dword ptr [rsp + 336]
    vpbroadcastb zmm0, edi
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rax]
#NO_APP
    kmovq       rax, k1
    sub         rbp, rcx
.L196:
    mov         rcx, qword ptr [rsp + 48]
    shrx        rbp, rax, rbp
    and         rbp, qword ptr [rsp + 464]
    vmovdqu64   zmm0, zmmword ptr [rsp + 528]
.L194:
    cmp         r10, rcx
    jbe         .L93
    cmp         r12b, 3
    jne         .L93
    test        rbp, rbp
    je          .L93
    lea         rax, [r9 + rcx]
    mov         qword ptr [rsp + 48], rax
    mov         rax, qword ptr [rsp + 16]
    movzx       edi, byte ptr [rax + rcx]
    mov         rdx, qword ptr [rsp + 32]
    cmp         rdx, 64
    jae         .L197
    mov         rsi, qword ptr [rsp + 40]
    mov         qword ptr [rsp + 8], r9
    mov         dword ptr [rsp + 112], r8d
    vzeroupper
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r8d, dword ptr [rsp + 112]
    vmovdqu64   zmm1, zmmword ptr [rsp + 592]
    mov         r9, qword ptr [rsp + 8]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    xor         esi, esi
    mov         r10, qword ptr [rsp + 64]
    mov         rcx, qword ptr [rsp + 48]
    jmp         .L198
.L60:
    xor         eax, eax
    mov         r10, qword ptr [rsp + 64]
    xor         esi, esi
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r12, qword ptr [rsp + 24]
    mov         r9, r14
    mov         r8d, dword ptr [rsp + 240]
    jmp         .L199
.L191:
    xor         eax, eax
.L192:
    xor         esi, esi
.L92:
    mov         r12, qword ptr [rsp + 24]
.L199:
    cmp         r10, 2
    mov         rbp, qword ptr [rsp + 72]
    je          .L200
    cmp         r10, 1
    jne         .L201
    mov         cl, 1
    jmp         .L202
.L200:
    cmp         bl, r8b
    setne       cl
.L202:
    mov         dword ptr [rsp + 240], ecx
    jmp         .L203
.L201:
    mov         dword ptr [rsp + 240], 0
.L203:
    and         r13b, 63
    mov         ecx, 64
    sub         ecx, r13d
    bzhi        rbx, rax, rcx
    je          .L204
    movzx       eax, byte ptr [rbp + 180]
    mov         byte ptr [rsp + 48], al
    vmovdqu     xmm0, xmmword ptr [rbp + 152]
    vmovdqa     xmmword ptr [rsp + 400], xmm0
    mov         r14, r9
    mov         qword ptr [rsp + 8], r9
    jmp         .L205
.L206:
    mov         r12, qword ptr [rsp + 24]
.L207:
    mov         rcx, r14
.L208:
    lea         rax, [rbx - 1]
    mov         r14, rcx
    sub         rcx, r9
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rsi
    and         rcx, rax
    and         rbx, rcx
    je          .L209
.L205:
    tzcnt       rdi, rbx
    add         rdi, r9
    lea         rax, [rdi + r10]
    cmp         byte ptr [rsp + 240], 0
    je          .L210
.L211:
    mov         ecx, r12d
    and         cl, 15
    movzx       ecx, cl
    mov         qword ptr [rbp + 8*rcx], rdi
    inc         r12b
    cmp         r12b, byte ptr [rsp + 48]
    jae         .L212
    mov         rcx, rax
    jmp         .L208
.L210:
    cmp         rax, qword ptr [rsp + 32]
    ja          .L207
    mov         rcx, qword ptr [rsp + 40]
    add         rcx, rdi
    cmp         r10, 17
    jb          .L213
    mov         r13, rdi
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 16]
.L214:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L215
    add         rcx, 8
    add         rsi, 8
    lea         rdi, [r10 + rdx]
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L214
    lea         rdi, [r10 + rdx]
    neg         rdx
    jmp         .L216
.L213:
    cmp         r10, 7
    ja          .L217
    cmp         r10, 4
    jae         .L218
    cmp         r10, 2
    jae         .L219
    test        r10, r10
    je          .L211
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 16]
    cmp         byte ptr [rdx], cl
    je          .L211
    mov         qword ptr [rsp + 24], r12
    xor         r8d, r8d
    jmp         .L220
.L215:
    mov         qword ptr [rsp + 24], r12
    xor         r8, rdi
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    sub         r8, rdx
    and         al, 56
    shrx        rcx, rdi, rax
.L221:
    xor         esi, esi
    jmp         .L222
.L217:
    mov         r13, rdi
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r10
.L216:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L223
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         esi, 0
    mov         r9, qword ptr [rsp + 8]
    mov         rdi, r13
    je          .L211
    mov         qword ptr [rsp + 24], r12
    xor         r8, rcx
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 176]
.L224:
    and         al, 56
    shrx        rcx, rcx, rax
    jmp         .L220
.L223:
    mov         qword ptr [rsp + 24], r12
    xor         r9, rsi
    tzcnt       rax, r9
    mov         r8d, eax
    shr         r8d, 3
    add         r8, rdx
    and         al, 56
    shrx        rcx, rsi, rax
    xor         esi, esi
    mov         r9, qword ptr [rsp + 8]
.L222:
    mov         rdi, r13
.L220:
    lea         r13, [r8 + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C2]
    vpinsrq     xmm0, xmm0, r13, 0
    vmovdqa     xmm1, xmmword ptr [rsp + 400]
    vpaddq      xmm1, xmm1, xmm0
    vmovdqa     xmmword ptr [rsp + 400], xmm1
    vmovdqu     xmmword ptr [rbp + 152], xmm1
    mov         qword ptr [rsp + 80], r8
    cmp         r8, 16
    jb          .L206
    mov         qword ptr [rsp + 88], rdi
    cmp         r13, 1
    mov         rbp, r13
    adc         rbp, -1
    mov         r12d, 1
    cmp         rbp, r10
    ja          .L225
    movzx       eax, cl
    mov         dword ptr [rsp + 56], eax
.L226:
    mov         rax, rbp
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbp, rsi
    je          .L225
    mov         r14, r9
    add         rsi, qword ptr [rsp + 16]
    mov         edi, dword ptr [rsp + 56]
    mov         rdx, rbp
    vzeroupper
    call        r11
    test        rax, rax
    jne         .L227
    mov         rcx, r12
    add         rcx, rbp
    mov         rax, r13
    mov         r12, rcx
    sub         rax, rcx
    mov         ebp, 0
    cmovae      rbp, rax
    mov         r10, qword ptr [rsp + 64]
    cmp         rbp, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, r14
    jbe         .L226
    jmp         .L225
.L218:
    mov         r13, rdi
    mov         rdx, qword ptr [rsp + 16]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + r10 - 4]
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    cmp         esi, edi
    jne         .L228
    add         rcx, r10
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    cmp         ecx, edx
    mov         esi, 0
    mov         rdi, r13
    je          .L211
    mov         qword ptr [rsp + 24], r12
    xor         edx, ecx
    tzcnt       eax, edx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 168]
    and         al, 24
    shrx        ecx, ecx, eax
    jmp         .L220
.L227:
    bsr         rax, rax
    xor         rax, 63
    add         r12, rbp
    add         r12, rax
    add         r12, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, r14
.L225:
    mov         rcx, qword ptr [rsp + 88]
    add         r12, rcx
    shl         rcx, 4
    add         rcx, 4096
    vmovdqa     xmm0, xmmword ptr [rsp + 400]
    vmovq       rax, xmm0
    cmp         rax, rcx
    ja          .L229
    mov         rbp, qword ptr [rsp + 72]
    xor         esi, esi
    mov         rcx, r12
    mov         r12, qword ptr [rsp + 24]
    jmp         .L208
.L219:
    mov         r13, rdi
    mov         rdx, qword ptr [rsp + 16]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + r10 - 2]
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L230
    add         rcx, r10
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         esi, 0
    mov         rdi, r13
    je          .L211
    mov         qword ptr [rsp + 24], r12
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 160]
    jmp         .L224
.L228:
    mov         qword ptr [rsp + 24], r12
    xor         edi, esi
    tzcnt       eax, edi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 24
    shrx        ecx, esi, eax
    jmp         .L221
.L230:
    mov         qword ptr [rsp + 24], r12
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 56
    shrx        rcx, rsi, rax
    jmp         .L221
.L204:
    mov         r14, r9
.L209:
    mov         qword ptr [rsp + 24], r12
    mov         r12, qword ptr [rsp + 112]
    add         r12, r9
    mov         r9, r14
    cmp         r12, r14
    cmova       r9, r12
    mov         r8, qword ptr [rsp + 96]
    mov         edx, dword ptr [rsp + 336]
    mov         rdi, qword ptr [rsp + 128]
    sub         rdi, r12
    mov         r14, qword ptr [rsp + 32]
    jb          .L55
.L85:
    vpbroadcastb zmm0, edx
    add         r12, r8
    mov         rax, qword ptr [rsp + 104]
    lea         rdx, [r8 + rax]
    add         rdx, -256
    movzx       eax, byte ptr [rbp + 180]
    mov         byte ptr [rsp + 400], al
    mov         rbx, qword ptr [rbp + 168]
    mov         rax, qword ptr [rbp + 152]
    mov         qword ptr [rsp + 48], rax
    mov         rax, qword ptr [rbp + 160]
    mov         qword ptr [rsp + 336], rax
    mov         r13, rdi
    mov         rcx, rdi
    vmovdqu64   zmmword ptr [rsp + 240], zmm0
    mov         qword ptr [rsp + 528], rbx
    jmp         .L231
.L232:
    test        rdi, rdi
    je          .L233
.L234:
    mov         r15, rdx
    xor         edi, edi
    xor         r13d, r13d
    xor         ecx, ecx
.L235:
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
    korq        k0, k0, k3
    kortestq    k0, k4
    jne         .L236
.L231:
    cmp         rdi, 256
    jb          .L232
    cmp         r13, 256
    setb        al
    cmp         rcx, 256
    mov         rbx, rcx
    setb        cl
    or          cl, al
    jne         .L234
    mov         r15, r12
    add         r12, 256
    add         rdi, -256
    add         r13, -256
    add         rbx, -256
    mov         rcx, rbx
    jmp         .L235
.L236:
    mov         qword ptr [rsp + 192], rcx
    mov         qword ptr [rsp + 152], rdi
    mov         qword ptr [rsp + 144], rdx
    kmovq       rsi, k1
    kmovq       rdx, k2
    kmovq       rcx, k3
    kmovq       rax, k4
    mov         qword ptr [rsp + 208], rsi
    mov         qword ptr [rsp + 216], rdx
    mov         qword ptr [rsp + 224], rcx
    mov         qword ptr [rsp + 232], rax
    sub         r15, r8
    blsr        rdi, rsi
    blsr        rdi, rdi
    mov         qword ptr [rsp + 112], r13
    mov         qword ptr [rsp + 96], r8
    mov         qword ptr [rsp + 464], r12
    je          .L237
    blsr        rdi, rax
    blsr        rdi, rdi
    jne         .L238
.L237:
    xor         edi, edi
    test        rsi, rsi
    setne       dil
    xor         esi, esi
    test        rdx, rdx
    setne       sil
    lea         rdx, [rdi + 2*rsi]
    xor         esi, esi
    test        rcx, rcx
    setne       sil
    lea         rcx, [rdx + 4*rsi]
    xor         ebx, ebx
    test        rax, rax
    setne       bl
    shl         ebx, 3
    xor         esi, esi
    or          rbx, rcx
    jne         .L239
.L240:
    mov         rax, qword ptr [rsp + 104]
    mov         rdi, qword ptr [rsp + 152]
    sub         rax, rdi
    mov         rbx, qword ptr [rsp + 528]
    sub         rax, rbx
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [rsp + 336]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         r14, qword ptr [rsp + 32]
    mov         r8, qword ptr [rsp + 96]
    mov         r12, qword ptr [rsp + 464]
    mov         rdx, qword ptr [rsp + 144]
    mov         rcx, qword ptr [rsp + 192]
    jbe         .L231
    jmp         .L241
.L242:
    mov         r9, rdx
    mov         rcx, qword ptr [rsp + 24]
    mov         eax, ecx
    and         al, 15
    movzx       eax, al
    mov         qword ptr [rbp + 8*rax], rdi
    inc         cl
    mov         qword ptr [rsp + 24], rcx
    cmp         cl, byte ptr [rsp + 400]
    jae         .L243
.L244:
    mov         r14b, r8b
    shlx        rax, r14, r12
    andn        rbx, rax, rbx
    je          .L240
.L239:
    tzcnt       r12, rbx
    mov         eax, r12d
    shl         eax, 6
    add         rax, r15
    mov         rcx, r9
    sub         rcx, rax
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rsi
    and         rcx, qword ptr [rsp + 8*r12 + 208]
    lea         rdx, [rcx - 1]
    xor         r14d, r14d
    and         rdx, rcx
    sete        r8b
    mov         qword ptr [rsp + 8*r12 + 208], rdx
    cmp         rcx, 1
    jb          .L244
    tzcnt       rdi, rcx
    add         rdi, rax
    lea         rdx, [rdi + r10]
    cmp         r10, 1
    je          .L242
    cmp         rdi, rdx
    seta        al
    cmp         rdx, qword ptr [rsp + 32]
    seta        cl
    or          cl, al
    je          .L245
    mov         r13, qword ptr [rsp + 112]
    jmp         .L244
.L245:
    mov         r13, rdx
    mov         rax, qword ptr [rsp + 40]
    add         rax, rdi
    cmp         r10, 17
    mov         qword ptr [rsp + 8], rdi
    jb          .L246
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 16]
.L247:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L248
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r10 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L247
    mov         byte ptr [rsp + 56], r8b
    lea         rsi, [r10 + rcx]
    neg         rcx
    jmp         .L249
.L246:
    cmp         r10, 7
    ja          .L250
    cmp         r10, 4
    jae         .L251
    cmp         r10, 2
    jae         .L252
    test        r10, r10
    mov         rdx, r13
    mov         r13, qword ptr [rsp + 112]
    mov         rdi, qword ptr [rsp + 8]
    je          .L242
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 16]
    cmp         byte ptr [rcx], al
    je          .L242
    xor         edi, edi
    jmp         .L253
.L248:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edi, eax
    shr         edi, 3
    sub         rdi, rcx
    and         al, 56
    shrx        rax, rsi, rax
.L254:
    xor         esi, esi
    mov         r13, qword ptr [rsp + 112]
    jmp         .L253
.L250:
    mov         byte ptr [rsp + 56], r8b
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 16]
    mov         rsi, r10
.L249:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L255
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    mov         rcx, rdi
    cmp         rax, rdi
    mov         esi, 0
    mov         rdx, r13
    mov         r13, qword ptr [rsp + 112]
    movzx       r8d, byte ptr [rsp + 56]
    mov         rdi, qword ptr [rsp + 8]
    je          .L242
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 176]
.L256:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L253
.L255:
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
    and         al, 56
    shrx        rax, rdx, rax
    xor         esi, esi
    mov         r13, qword ptr [rsp + 112]
    movzx       r8d, byte ptr [rsp + 56]
.L253:
    mov         rcx, qword ptr [rsp + 336]
    inc         rcx
    mov         qword ptr [rsp + 336], rcx
    mov         qword ptr [rbp + 160], rcx
    mov         rcx, qword ptr [rsp + 48]
    add         rcx, rdi
    inc         rcx
    mov         qword ptr [rsp + 48], rcx
    mov         qword ptr [rbp + 152], rcx
    cmp         rdi, 16
    mov         qword ptr [rsp + 80], rdi
    jb          .L244
    lea         rbp, [rdi + 1]
    cmp         rbp, 1
    mov         qword ptr [rsp + 56], rbp
    adc         rbp, -1
    mov         r9d, 1
    cmp         rbp, r10
    mov         rcx, qword ptr [rsp + 8]
    ja          .L257
    movzx       eax, al
    mov         dword ptr [rsp + 88], eax
.L258:
    mov         rax, rbp
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbp, rsi
    je          .L257
    mov         r14d, r8d
    mov         r13, r9
    add         rsi, qword ptr [rsp + 16]
    mov         edi, dword ptr [rsp + 88]
    mov         rdx, rbp
    vzeroupper
    call        r11
    test        rax, rax
    jne         .L259
    mov         r9, r13
    add         r9, rbp
    mov         rax, qword ptr [rsp + 56]
    sub         rax, r9
    mov         ebp, 0
    cmovae      rbp, rax
    mov         r10, qword ptr [rsp + 64]
    cmp         rbp, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vmovdqu64   zmm0, zmmword ptr [rsp + 240]
    mov         r13, qword ptr [rsp + 112]
    mov         r8d, r14d
    mov         r14d, 0
    mov         rcx, qword ptr [rsp + 8]
    jbe         .L258
    jmp         .L257
.L251:
    mov         rcx, qword ptr [rsp + 16]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r10 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L260
    add         rax, r10
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         esi, 0
    mov         rdx, r13
    mov         r13, qword ptr [rsp + 112]
    mov         rdi, qword ptr [rsp + 8]
    je          .L242
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 168]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L253
.L259:
    bsr         rax, rax
    xor         rax, 63
    mov         r9, r13
    add         r9, rbp
    add         r9, rax
    add         r9, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vmovdqu64   zmm0, zmmword ptr [rsp + 240]
    mov         r13, qword ptr [rsp + 112]
    mov         r8d, r14d
    xor         r14d, r14d
    mov         rcx, qword ptr [rsp + 8]
.L257:
    add         r9, rcx
    shl         rcx, 4
    add         rcx, 4096
    cmp         qword ptr [rsp + 48], rcx
    ja          .L261
    mov         rbp, qword ptr [rsp + 72]
    xor         esi, esi
    jmp         .L244
.L252:
    mov         rcx, qword ptr [rsp + 16]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r10 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L262
    add         rax, r10
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         esi, 0
    mov         rdx, r13
    mov         r13, qword ptr [rsp + 112]
    mov         rdi, qword ptr [rsp + 8]
    je          .L242
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 160]
    jmp         .L256
.L260:
    xor         esi, edx
    tzcnt       eax, esi
    mov         edi, eax
    shr         edi, 3
    and         al, 24
    shrx        eax, edx, eax
    jmp         .L254
.L262:
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
    and         al, 56
    shrx        rax, rdx, rax
    jmp         .L254
.L238:
    xor         edx, edx
    xor         esi, esi
    jmp         .L263
.L264:
    mov         r9, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 80]
.L265:
    mov         qword ptr [rsp + 80], r12
    mov         qword ptr [rsp + 24], r9
    mov         rdx, qword ptr [rsp + 592]
    inc         rdx
    cmp         rdx, 4
    mov         r9, qword ptr [rsp + 8]
    mov         r13, qword ptr [rsp + 112]
    je          .L240
.L263:
    mov         r8, rdx
    shl         r8, 6
    add         r8, r15
    mov         qword ptr [rsp + 8], r9
    mov         rax, r9
    sub         rax, r8
    cmovb       rax, rsi
    cmp         rax, 64
    mov         rcx, -1
    shlx        rbx, rcx, rax
    cmovae      rbx, rsi
    mov         qword ptr [rsp + 592], rdx
    and         rbx, qword ptr [rsp + 8*rdx + 208]
    je          .L264
    cmp         r10, 1
    mov         r14, qword ptr [rsp + 32]
    mov         r9, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 80]
    je          .L266
    mov         qword ptr [rsp + 56], r8
    jmp         .L267
.L268:
    xor         ecx, ecx
.L269:
    lea         rdx, [rbx - 1]
    and         rdx, rcx
    mov         r9d, eax
    and         rbx, rdx
    je          .L270
.L266:
    tzcnt       rcx, rbx
    lea         rax, [rcx + r8]
    mov         edx, r9d
    and         dl, 15
    movzx       edx, dl
    mov         qword ptr [rbp + 8*rdx], rax
    lea         eax, [r9 + 1]
    lea         rdi, [rcx + r8]
    inc         rdi
    cmp         al, byte ptr [rsp + 400]
    jae         .L271
    mov         rdx, rdi
    mov         ecx, 0
    sub         rdx, r8
    jb          .L272
    mov         rcx, rdx
.L272:
    cmp         rcx, 64
    mov         qword ptr [rsp + 8], rdi
    jae         .L268
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    jmp         .L269
.L273:
    mov         eax, r9d
    and         al, 15
    movzx       eax, al
    mov         qword ptr [rbp + 8*rax], r13
    inc         r9b
    cmp         r9b, byte ptr [rsp + 400]
    jae         .L274
    mov         rax, qword ptr [rsp + 88]
    mov         qword ptr [rsp + 8], rax
.L275:
    lea         rax, [rbx - 1]
    mov         rcx, qword ptr [rsp + 8]
    sub         rcx, r8
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rsi
    and         rcx, rax
    and         rbx, rcx
    je          .L265
.L267:
    tzcnt       r13, rbx
    add         r13, r8
    mov         rcx, r13
    add         rcx, r10
    setb        al
    mov         qword ptr [rsp + 88], rcx
    cmp         rcx, r14
    seta        cl
    or          cl, al
    jne         .L275
    mov         rax, qword ptr [rsp + 40]
    add         rax, r13
    cmp         r10, 17
    jb          .L276
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 16]
.L277:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L278
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r10 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L277
    lea         rsi, [r10 + rcx]
    neg         rcx
    jmp         .L279
.L276:
    cmp         r10, 7
    ja          .L280
    cmp         r10, 4
    jae         .L281
    cmp         r10, 2
    jae         .L282
    test        r10, r10
    je          .L273
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 16]
    cmp         byte ptr [rcx], al
    je          .L273
    xor         r12d, r12d
    jmp         .L283
.L278:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r12d, eax
    shr         r12d, 3
    sub         r12, rcx
    and         al, 56
    shrx        rax, rsi, rax
.L284:
    xor         esi, esi
    jmp         .L283
.L280:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 16]
    mov         rsi, r10
.L279:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L285
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         esi, 0
    mov         r8, qword ptr [rsp + 56]
    je          .L273
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         r12d, ecx
    shr         r12d, 3
    add         r12, qword ptr [rsp + 176]
.L286:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L283
.L285:
    xor         r8, rdx
    tzcnt       rax, r8
    mov         r12d, eax
    shr         r12d, 3
    add         r12, rcx
    and         al, 56
    shrx        rax, rdx, rax
    xor         esi, esi
    mov         r8, qword ptr [rsp + 56]
.L283:
    mov         rcx, qword ptr [rsp + 336]
    inc         rcx
    mov         qword ptr [rsp + 336], rcx
    mov         qword ptr [rbp + 160], rcx
    mov         rcx, qword ptr [rsp + 48]
    add         rcx, r12
    inc         rcx
    mov         qword ptr [rsp + 48], rcx
    mov         qword ptr [rbp + 152], rcx
    cmp         r12, 16
    jb          .L275
    mov         qword ptr [rsp + 8], r13
    mov         qword ptr [rsp + 24], r9
    mov         qword ptr [rsp + 80], r12
    lea         rbp, [r12 + 1]
    cmp         rbp, 1
    mov         r13, rbp
    adc         rbp, -1
    mov         r12d, 1
    cmp         rbp, r10
    ja          .L287
    movzx       r14d, al
.L288:
    mov         rax, rbp
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbp, rsi
    je          .L287
    add         rsi, qword ptr [rsp + 16]
    mov         edi, r14d
    mov         rdx, rbp
    vzeroupper
    call        r11
    test        rax, rax
    jne         .L289
    add         r12, rbp
    mov         rax, r13
    sub         rax, r12
    mov         ebp, 0
    cmovae      rbp, rax
    mov         r10, qword ptr [rsp + 64]
    cmp         rbp, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vmovdqu64   zmm0, zmmword ptr [rsp + 240]
    mov         r8, qword ptr [rsp + 56]
    jbe         .L288
    jmp         .L287
.L281:
    mov         rcx, qword ptr [rsp + 16]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r10 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L290
    add         rax, r10
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         esi, 0
    je          .L273
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         r12d, ecx
    shr         r12d, 3
    add         r12, qword ptr [rsp + 168]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L283
.L289:
    bsr         rax, rax
    xor         rax, 63
    add         r12, rbp
    add         r12, rax
    add         r12, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vmovdqu64   zmm0, zmmword ptr [rsp + 240]
    mov         r8, qword ptr [rsp + 56]
.L287:
    mov         rax, qword ptr [rsp + 8]
    add         r12, rax
    shl         rax, 4
    add         rax, 4096
    cmp         qword ptr [rsp + 48], rax
    ja          .L229
    mov         qword ptr [rsp + 8], r12
    mov         rbp, qword ptr [rsp + 72]
    mov         r14, qword ptr [rsp + 32]
    xor         esi, esi
    mov         r9, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 80]
    jmp         .L275
.L282:
    mov         rcx, qword ptr [rsp + 16]
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
    je          .L273
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         r12d, ecx
    shr         r12d, 3
    add         r12, qword ptr [rsp + 160]
    jmp         .L286
.L290:
    xor         esi, edx
    tzcnt       eax, esi
    mov         r12d, eax
    shr         r12d, 3
    and         al, 24
    shrx        eax, edx, eax
    jmp         .L284
.L291:
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         r12d, eax
    shr         r12d, 3
    and         al, 56
    shrx        rax, rdx, rax
    jmp         .L284
.L270:
    mov         r9d, eax
    jmp         .L265
.L233:
    mov         rax, qword ptr [rsp + 128]
    cmp         rax, r9
    cmova       r9, rax
    mov         al, 1
    movzx       eax, al
    lea         rcx, [rip + .C1]
    movsxd      rax, dword ptr [rcx + 4*rax]
    add         rax, rcx
    mov         r8, r9
    mov         r15, qword ptr [rsp + 40]
    jmp         rax
.L271:
    inc         r9b
    mov         qword ptr [rsp + 24], r9
    xor         r15d, r15d
    mov         r12, rdi
    jmp         .L86
.L243:
    xor         r15d, r15d
    mov         r14, qword ptr [rsp + 32]
    jmp         .L55
.L212:
    mov         qword ptr [rsp + 24], r12
    xor         r15d, r15d
    mov         r12, rax
    mov         r14, qword ptr [rsp + 32]
    jmp         .L86
.L229:
    mov         r15b, 3
    jmp         .L292
.L190:
    mov         qword ptr [rsp + 80], r12
    mov         qword ptr [rsp + 24], r9
    xor         r12d, r12d
    mov         r13, qword ptr [rsp + 88]
    jmp         .L84
.L274:
    mov         qword ptr [rsp + 80], r12
    mov         qword ptr [rsp + 24], r9
    xor         r15d, r15d
    mov         r12, qword ptr [rsp + 88]
    jmp         .L86
.L197:
    mov         rcx, qword ptr [rsp + 200]
    mov         rdx, qword ptr [rsp + 48]
    cmp         rdx, rcx
    cmovb       rcx, rdx
    mov         rax, qword ptr [rsp + 40]
    add         rax, rcx
    vpbroadcastb zmm0, edi
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rax]
#NO_APP
    kmovq       rax, k1
    sub         rdx, rcx
    mov         rcx, rdx
.L198:
    shrx        rax, rax, rcx
    and         rbp, rax
    vmovdqu64   zmm0, zmmword ptr [rsp + 528]
.L93:
    cmp         r10, 3
    je          .L293
    cmp         r10, 2
    je          .L294
    cmp         r10, 1
    jne         .L295
    mov         al, 1
    mov         dword ptr [rsp + 48], eax
    jmp         .L296
.L294:
    cmp         r14b, r8b
    setne       al
    mov         dword ptr [rsp + 48], eax
    jmp         .L296
.L293:
    cmp         r12b, 3
    setae       al
    cmp         r14b, r8b
    setne       cl
    cmp         r13b, r8b
    setne       dl
    and         dl, cl
    cmp         r14b, r13b
    setne       cl
    and         cl, al
    and         cl, dl
    mov         dword ptr [rsp + 48], ecx
    jmp         .L296
.L295:
    mov         dword ptr [rsp + 48], 0
.L296:
    and         bl, 63
    mov         eax, 64
    sub         eax, ebx
    bzhi        r12, rbp, rax
    je          .L297
    mov         rbp, qword ptr [rsp + 72]
    movzx       eax, byte ptr [rbp + 180]
    mov         byte ptr [rsp + 400], al
    vmovdqu     xmm2, xmmword ptr [rbp + 152]
    vmovdqa     xmmword ptr [rsp + 112], xmm2
    mov         r14, r9
    mov         rdi, qword ptr [rsp + 136]
    mov         bl, 4
    jmp         .L298
.L299:
    mov         rcx, r14
.L300:
    lea         rax, [r12 - 1]
    mov         r14, rcx
    sub         rcx, r9
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rsi
    and         rcx, rax
    and         r12, rcx
    je          .L301
.L298:
    tzcnt       r13, r12
    add         r13, r9
    lea         rax, [r10 + r13]
    cmp         byte ptr [rsp + 48], 0
    je          .L302
.L303:
    mov         rdx, qword ptr [rsp + 24]
    mov         ecx, edx
    and         cl, 15
    movzx       ecx, cl
    mov         qword ptr [rbp + 8*rcx], r13
    inc         dl
    mov         qword ptr [rsp + 24], rdx
    cmp         dl, byte ptr [rsp + 400]
    jae         .L304
    mov         rcx, rax
    jmp         .L300
.L302:
    cmp         rax, qword ptr [rsp + 32]
    ja          .L299
    mov         rcx, qword ptr [rsp + 40]
    add         rcx, r13
    cmp         r10, 17
    jb          .L305
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 16]
.L306:
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         r8, qword ptr [rsi]
    cmp         rdi, r8
    jne         .L307
    add         rcx, 8
    add         rsi, 8
    lea         rdi, [r10 + rdx]
    add         rdi, -8
    add         rdx, -8
    cmp         rdi, 16
    ja          .L306
    mov         rbx, r9
    lea         rdi, [r10 + rdx]
    neg         rdx
    jmp         .L308
.L305:
    cmp         r10, 7
    ja          .L309
    cmp         r10, 4
    jae         .L310
    cmp         r10, 2
    jae         .L311
    test        r10, r10
    je          .L303
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    mov         rdx, qword ptr [rsp + 16]
    cmp         byte ptr [rdx], cl
    je          .L303
    xor         r8d, r8d
    jmp         .L312
.L307:
    xor         r8, rdi
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    sub         r8, rdx
    and         al, 56
    shrx        rcx, rdi, rax
.L313:
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 136]
    jmp         .L312
.L309:
    mov         rbx, r9
    xor         edx, edx
    mov         rsi, qword ptr [rsp + 16]
    mov         rdi, r10
.L308:
    mov         r9, qword ptr [rsi]
    mov         r8, qword ptr [rsi + rdi - 8]
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, r9
    jne         .L314
    add         rcx, rdi
    add         rcx, -8
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    cmp         rcx, r8
    mov         esi, 0
    mov         r9, rbx
    mov         rdi, qword ptr [rsp + 136]
    mov         bl, 4
    je          .L303
    xor         r8, rcx
    tzcnt       rax, r8
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 176]
.L315:
    and         al, 56
    shrx        rcx, rcx, rax
    jmp         .L312
.L314:
    xor         r9, rsi
    tzcnt       rax, r9
    mov         r8d, eax
    shr         r8d, 3
    add         r8, rdx
    and         al, 56
    shrx        rcx, rsi, rax
    xor         esi, esi
    mov         r9, rbx
    mov         rdi, qword ptr [rsp + 136]
    mov         bl, 4
.L312:
    lea         rdx, [r8 + 1]
    vmovdqa     xmm0, xmmword ptr [rip + .C2]
    vpinsrq     xmm0, xmm0, rdx, 0
    vmovdqa     xmm2, xmmword ptr [rsp + 112]
    vpaddq      xmm2, xmm2, xmm0
    vmovdqa     xmmword ptr [rsp + 112], xmm2
    vmovdqu     xmmword ptr [rbp + 152], xmm2
    mov         qword ptr [rsp + 80], r8
    cmp         r8, 16
    jae         .L316
    mov         rcx, r14
    vmovdqu64   zmm0, zmmword ptr [rsp + 528]
    jmp         .L300
.L316:
    cmp         rdx, 1
    mov         rbp, rdx
    adc         rbp, -1
    mov         ebx, 1
    cmp         rbp, r10
    ja          .L317
    movzx       eax, cl
    mov         dword ptr [rsp + 336], eax
    mov         qword ptr [rsp + 88], r15
.L318:
    mov         rax, rbp
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbp, rsi
    je          .L317
    mov         r15, r12
    mov         r12, r13
    mov         r13, rdx
    mov         r14, r9
    add         rsi, qword ptr [rsp + 16]
    mov         edi, dword ptr [rsp + 336]
    mov         rdx, rbp
    vzeroupper
    call        r11
    test        rax, rax
    jne         .L319
    mov         rcx, rbx
    add         rcx, rbp
    mov         rdx, r13
    mov         rax, r13
    mov         rbx, rcx
    sub         rax, rcx
    mov         ebp, 0
    cmovae      rbp, rax
    mov         r10, qword ptr [rsp + 64]
    cmp         rbp, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, r14
    vmovdqu64   zmm1, zmmword ptr [rsp + 592]
    mov         r13, r12
    mov         r12, r15
    mov         r15, qword ptr [rsp + 88]
    jbe         .L318
    jmp         .L317
.L310:
    mov         rdx, qword ptr [rsp + 16]
    mov         edi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + r10 - 4]
#APP
    mov         esi, dword ptr [rcx]
#NO_APP
    cmp         esi, edi
    jne         .L320
    add         rcx, r10
    add         rcx, -4
#APP
    mov         ecx, dword ptr [rcx]
#NO_APP
    cmp         ecx, edx
    mov         esi, 0
    mov         rdi, qword ptr [rsp + 136]
    je          .L303
    xor         edx, ecx
    tzcnt       eax, edx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 168]
    and         al, 24
    shrx        ecx, ecx, eax
    jmp         .L312
.L319:
    bsr         rax, rax
    xor         rax, 63
    add         rbx, rbp
    add         rbx, rax
    add         rbx, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, r14
    vmovdqu64   zmm1, zmmword ptr [rsp + 592]
    mov         r13, r12
    mov         r12, r15
    mov         r15, qword ptr [rsp + 88]
.L317:
    add         rbx, r13
    shl         r13, 4
    add         r13, 4096
    vmovdqa     xmm0, xmmword ptr [rsp + 112]
    vmovq       rax, xmm0
    cmp         rax, r13
    vmovdqu64   zmm0, zmmword ptr [rsp + 528]
    ja          .L321
    mov         rbp, qword ptr [rsp + 72]
    xor         esi, esi
    mov         rcx, rbx
    mov         rdi, qword ptr [rsp + 136]
    mov         bl, 4
    jmp         .L300
.L311:
    mov         rdx, qword ptr [rsp + 16]
    movzx       edi, word ptr [rdx]
    movzx       edx, word ptr [rdx + r10 - 2]
#APP
    movzx       esi, word ptr [rcx]
#NO_APP
    movzx       esi, si
    cmp         rsi, rdi
    jne         .L322
    add         rcx, r10
    add         rcx, -2
#APP
    movzx       ecx, word ptr [rcx]
#NO_APP
    movzx       ecx, cx
    cmp         rcx, rdx
    mov         esi, 0
    mov         rdi, qword ptr [rsp + 136]
    je          .L303
    xor         rdx, rcx
    tzcnt       rax, rdx
    mov         r8d, eax
    shr         r8d, 3
    add         r8, qword ptr [rsp + 160]
    jmp         .L315
.L320:
    xor         edi, esi
    tzcnt       eax, edi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 24
    shrx        ecx, esi, eax
    jmp         .L313
.L322:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r8d, eax
    shr         r8d, 3
    and         al, 56
    shrx        rcx, rsi, rax
    jmp         .L313
.L297:
    mov         r14, r9
    mov         rbp, qword ptr [rsp + 72]
    mov         rdi, qword ptr [rsp + 136]
    mov         bl, 4
.L301:
    mov         r8, qword ptr [rsp + 96]
    add         r8, r9
    mov         r9, r14
    cmp         r8, r14
    cmova       r9, r8
.L90:
    mov         rdx, qword ptr [rsp + 240]
.L88:
    mov         r12, qword ptr [rsp + 128]
    sub         r12, r8
    mov         r14, qword ptr [rsp + 32]
    jb          .L74
    mov         rax, qword ptr [rsp + 40]
    add         r15, rax
    add         rdx, rax
    mov         eax, dword ptr [rsp + 56]
    vpbroadcastb zmm2, eax
    lea         rax, [rdi + r8]
    mov         qword ptr [rsp + 336], rax
    lea         rax, [r15 + r8]
    mov         qword ptr [rsp + 112], rax
    add         r8, rdx
    mov         rax, qword ptr [rsp + 104]
    lea         r13, [rdi + rax]
    add         r13, -256
    lea         rcx, [r15 + rax - 256]
    mov         qword ptr [rsp + 96], rcx
    lea         rax, [rdx + rax - 256]
    mov         qword ptr [rsp + 104], rax
    movzx       eax, byte ptr [rbp + 180]
    mov         byte ptr [rsp + 184], al
    mov         rax, qword ptr [rbp + 144]
    mov         qword ptr [rsp + 320], rax
    mov         rax, qword ptr [rbp + 152]
    mov         qword ptr [rsp + 144], rax
    mov         rax, qword ptr [rbp + 168]
    mov         qword ptr [rsp + 312], rax
    mov         rax, qword ptr [rbp + 160]
    mov         qword ptr [rsp + 152], rax
    mov         rdi, r12
    mov         rbx, r12
    vmovdqu64   zmmword ptr [rsp + 464], zmm2
    mov         qword ptr [rsp + 328], r13
    jmp         .L323
.L324:
    test        r12, r12
    je          .L325
.L326:
    mov         qword ptr [rsp + 240], r13
    mov         rax, qword ptr [rsp + 96]
    mov         rcx, qword ptr [rsp + 104]
    xor         r12d, r12d
    mov         r8, qword ptr [rsp + 336]
    mov         qword ptr [rsp + 112], r8
    xor         edi, edi
    xor         ebx, ebx
.L327:
    mov         rdx, qword ptr [rsp + 240]
#APP
    vpcmpeqb    k1, zmm2, zmmword ptr [rdx]
#NO_APP
    kmovq       qword ptr [rsp + 8], k1
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rax]
#NO_APP
    kmovq       qword ptr [rsp + 48], k1
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [rcx]
#NO_APP
    kmovq       qword ptr [rsp + 56], k1
#APP
    vpcmpeqb    k1, zmm2, zmmword ptr [rdx + 64]
#NO_APP
    kmovq       qword ptr [rsp + 400], k1
#APP
    vpcmpeqb    k5, zmm0, zmmword ptr [rax + 64]
#NO_APP
#APP
    vpcmpeqb    k7, zmm1, zmmword ptr [rcx + 64]
#NO_APP
#APP
    vpcmpeqb    k6, zmm2, zmmword ptr [rdx + 128]
#NO_APP
#APP
    vpcmpeqb    k3, zmm0, zmmword ptr [rax + 128]
#NO_APP
#APP
    vpcmpeqb    k2, zmm1, zmmword ptr [rcx + 128]
#NO_APP
#APP
    vpcmpeqb    k1, zmm2, zmmword ptr [rdx + 192]
#NO_APP
#APP
    vpcmpeqb    k4, zmm0, zmmword ptr [rax + 192]
#NO_APP
    kandq       k0, k4, k1
#APP
    vpcmpeqb    k1, zmm1, zmmword ptr [rcx + 192]
#NO_APP
    kandq       k0, k1, k0
    kandq       k1, k3, k6
    kandq       k6, k2, k1
    kmovq       k1, qword ptr [rsp + 400]
    kandq       k1, k5, k1
    kandq       k4, k7, k1
    kmovq       k1, qword ptr [rsp + 8]
    kmovq       k2, qword ptr [rsp + 48]
    kandq       k1, k2, k1
    kmovq       k2, qword ptr [rsp + 56]
    kandq       k1, k2, k1
    korq        k2, k4, k1
    korq        k2, k2, k6
    kortestq    k2, k0
    jne         .L328
.L323:
    cmp         r12, 256
    jb          .L324
    cmp         rdi, 256
    setb        al
    cmp         rbx, 256
    setb        cl
    or          cl, al
    jne         .L326
    mov         rax, qword ptr [rsp + 336]
    mov         qword ptr [rsp + 240], rax
    lea         rdx, [rax + 256]
    add         r12, -256
    mov         rcx, qword ptr [rsp + 112]
    mov         rax, rcx
    lea         rsi, [rcx + 256]
    add         rdi, -256
    add         rbx, -256
    mov         rcx, r8
    mov         r15, r13
    add         r8, 256
    mov         qword ptr [rsp + 336], rdx
    mov         qword ptr [rsp + 112], rsi
    xor         esi, esi
    mov         r13, r15
    jmp         .L327
.L328:
    mov         qword ptr [rsp + 400], rbx
    mov         qword ptr [rsp + 48], rdi
    kmovq       rax, k0
    kmovq       rcx, k6
    kmovq       rdx, k4
    kmovq       rsi, k1
    mov         qword ptr [rsp + 208], rsi
    mov         qword ptr [rsp + 216], rdx
    mov         qword ptr [rsp + 224], rcx
    mov         qword ptr [rsp + 232], rax
    mov         rdi, qword ptr [rsp + 240]
    sub         rdi, qword ptr [rsp + 136]
    mov         qword ptr [rsp + 240], rdi
    blsr        rdi, rsi
    blsr        rdi, rdi
    mov         qword ptr [rsp + 672], r8
    mov         qword ptr [rsp + 664], r12
    je          .L329
    blsr        rdi, rax
    blsr        rdi, rdi
    jne         .L330
.L329:
    xor         edi, edi
    test        rsi, rsi
    setne       dil
    xor         esi, esi
    test        rdx, rdx
    setne       sil
    lea         rdx, [rdi + 2*rsi]
    xor         esi, esi
    test        rcx, rcx
    setne       sil
    lea         rcx, [rdx + 4*rsi]
    xor         ebx, ebx
    test        rax, rax
    setne       bl
    shl         ebx, 3
    xor         esi, esi
    or          rbx, rcx
    je          .L331
    mov         rdi, qword ptr [rsp + 48]
    jmp         .L332
.L333:
    mov         r9, rdx
    mov         rcx, qword ptr [rsp + 24]
    mov         eax, ecx
    and         al, 15
    movzx       eax, al
    mov         qword ptr [rbp + 8*rax], r13
    inc         cl
    mov         qword ptr [rsp + 24], rcx
    cmp         cl, byte ptr [rsp + 184]
    jae         .L334
.L335:
    mov         rdi, qword ptr [rsp + 48]
.L336:
    mov         r14b, r8b
    shlx        rax, r14, r15
    andn        rbx, rax, rbx
    je          .L337
.L332:
    tzcnt       r15, rbx
    mov         eax, r15d
    shl         eax, 6
    add         rax, qword ptr [rsp + 240]
    mov         rcx, r9
    sub         rcx, rax
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rsi
    and         rcx, qword ptr [rsp + 8*r15 + 208]
    lea         rdx, [rcx - 1]
    xor         r14d, r14d
    and         rdx, rcx
    sete        r8b
    mov         qword ptr [rsp + 8*r15 + 208], rdx
    cmp         rcx, 1
    jb          .L336
    tzcnt       r13, rcx
    add         r13, rax
    lea         rdx, [r10 + r13]
    cmp         byte ptr [rsp + 192], 0
    jne         .L333
    cmp         r13, rdx
    seta        al
    cmp         rdx, qword ptr [rsp + 32]
    seta        cl
    or          cl, al
    jne         .L335
    mov         rax, qword ptr [rsp + 40]
    add         rax, r13
    cmp         r10, 17
    jb          .L338
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 16]
.L339:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L340
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r10 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L339
    mov         byte ptr [rsp + 8], r8b
    lea         rsi, [r10 + rcx]
    neg         rcx
    jmp         .L341
.L338:
    cmp         r10, 7
    ja          .L342
    cmp         r10, 4
    jae         .L343
    cmp         r10, 2
    jae         .L344
    test        r10, r10
    lea         rdx, [r13 + r10]
    je          .L333
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 16]
    cmp         byte ptr [rcx], al
    je          .L333
    xor         edi, edi
    jmp         .L345
.L340:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         edi, eax
    shr         edi, 3
    sub         rdi, rcx
    and         al, 56
    shrx        rax, rsi, rax
.L346:
    xor         esi, esi
    jmp         .L345
.L342:
    mov         byte ptr [rsp + 8], r8b
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 16]
    mov         rsi, r10
.L341:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L347
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         esi, 0
    lea         rdx, [r13 + r10]
    movzx       r8d, byte ptr [rsp + 8]
    je          .L333
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 176]
.L348:
    and         cl, 56
    shrx        rax, rax, rcx
    jmp         .L345
.L347:
    xor         r8, rdx
    tzcnt       rax, r8
    mov         edi, eax
    shr         edi, 3
    add         rdi, rcx
    and         al, 56
    shrx        rax, rdx, rax
    xor         esi, esi
    movzx       r8d, byte ptr [rsp + 8]
.L345:
    mov         rcx, qword ptr [rsp + 152]
    inc         rcx
    mov         qword ptr [rsp + 152], rcx
    mov         qword ptr [rbp + 160], rcx
    mov         rcx, qword ptr [rsp + 144]
    add         rcx, rdi
    inc         rcx
    mov         qword ptr [rsp + 144], rcx
    mov         qword ptr [rbp + 152], rcx
    cmp         rdi, 16
    mov         qword ptr [rsp + 80], rdi
    jb          .L335
    lea         rbp, [rdi + 1]
    cmp         rbp, 1
    mov         qword ptr [rsp + 8], rbp
    adc         rbp, -1
    mov         r9d, 1
    cmp         rbp, r10
    mov         rdi, qword ptr [rsp + 48]
    ja          .L349
    movzx       eax, al
    mov         dword ptr [rsp + 56], eax
.L350:
    mov         rax, rbp
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbp, rsi
    je          .L349
    mov         r12, r13
    mov         r14d, r8d
    mov         r13, r9
    add         rsi, qword ptr [rsp + 16]
    mov         edi, dword ptr [rsp + 56]
    mov         rdx, rbp
    vzeroupper
    call        r11
    test        rax, rax
    jne         .L351
    mov         r9, r13
    add         r9, rbp
    mov         rax, qword ptr [rsp + 8]
    sub         rax, r9
    mov         ebp, 0
    cmovae      rbp, rax
    mov         r10, qword ptr [rsp + 64]
    cmp         rbp, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vmovdqu64   zmm0, zmmword ptr [rsp + 528]
    vmovdqu64   zmm1, zmmword ptr [rsp + 592]
    vmovdqu64   zmm2, zmmword ptr [rsp + 464]
    mov         rdi, qword ptr [rsp + 48]
    mov         r8d, r14d
    mov         r14d, 0
    mov         r13, r12
    jbe         .L350
    jmp         .L349
.L343:
    mov         rcx, qword ptr [rsp + 16]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r10 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L352
    add         rax, r10
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         esi, 0
    lea         rdx, [r13 + r10]
    je          .L333
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 168]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L345
.L351:
    bsr         rax, rax
    xor         rax, 63
    mov         r9, r13
    add         r9, rbp
    add         r9, rax
    add         r9, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vmovdqu64   zmm0, zmmword ptr [rsp + 528]
    vmovdqu64   zmm1, zmmword ptr [rsp + 592]
    vmovdqu64   zmm2, zmmword ptr [rsp + 464]
    mov         rdi, qword ptr [rsp + 48]
    mov         r8d, r14d
    xor         r14d, r14d
    mov         r13, r12
.L349:
    add         r9, r13
    shl         r13, 4
    add         r13, 4096
    cmp         qword ptr [rsp + 144], r13
    ja          .L353
    mov         rbp, qword ptr [rsp + 72]
    xor         esi, esi
    jmp         .L336
.L344:
    mov         rcx, qword ptr [rsp + 16]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r10 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L354
    add         rax, r10
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         esi, 0
    lea         rdx, [r13 + r10]
    je          .L333
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         edi, ecx
    shr         edi, 3
    add         rdi, qword ptr [rsp + 160]
    jmp         .L348
.L352:
    xor         esi, edx
    tzcnt       eax, esi
    mov         edi, eax
    shr         edi, 3
    and         al, 24
    shrx        eax, edx, eax
    jmp         .L346
.L354:
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         edi, eax
    shr         edi, 3
    and         al, 56
    shrx        rax, rdx, rax
    jmp         .L346
.L331:
    mov         rdi, qword ptr [rsp + 48]
.L337:
    mov         rax, qword ptr [rsp + 320]
    mov         r12, qword ptr [rsp + 664]
    sub         rax, r12
    sub         rax, qword ptr [rsp + 312]
    mov         ecx, 0
    cmovae      rcx, rax
    mov         rax, qword ptr [rsp + 152]
    shl         rax, 10
    add         rcx, 4096
    cmp         rax, rcx
    mov         r14, qword ptr [rsp + 32]
    mov         r8, qword ptr [rsp + 672]
    mov         rbx, qword ptr [rsp + 400]
    mov         r13, qword ptr [rsp + 328]
    jbe         .L323
    jmp         .L355
.L330:
    xor         r13d, r13d
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 48]
    jmp         .L356
.L357:
    mov         qword ptr [rsp + 304], r13
    mov         r9, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 80]
.L358:
    mov         qword ptr [rsp + 80], r12
    mov         qword ptr [rsp + 24], r9
    mov         r13, qword ptr [rsp + 304]
    inc         r13
    cmp         r13, 4
    mov         r9, qword ptr [rsp + 8]
    je          .L337
.L356:
    mov         r8, r13
    shl         r8, 6
    add         r8, qword ptr [rsp + 240]
    mov         qword ptr [rsp + 8], r9
    mov         rax, r9
    sub         rax, r8
    cmovb       rax, rsi
    cmp         rax, 64
    mov         rcx, -1
    shlx        rbx, rcx, rax
    cmovae      rbx, rsi
    and         rbx, qword ptr [rsp + 8*r13 + 208]
    je          .L357
    cmp         byte ptr [rsp + 192], 0
    mov         r14, qword ptr [rsp + 32]
    mov         r9, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 80]
    mov         qword ptr [rsp + 56], r8
    je          .L359
    movzx       r15d, byte ptr [rsp + 184]
    jmp         .L360
.L361:
    xor         ecx, ecx
.L362:
    lea         rdx, [rbx - 1]
    and         rdx, rcx
    mov         r9d, eax
    and         rbx, rdx
    je          .L363
.L360:
    mov         r8, r12
    tzcnt       rdi, rbx
    mov         r12, qword ptr [rsp + 56]
    add         rdi, r12
    mov         eax, r9d
    and         al, 15
    movzx       eax, al
    mov         qword ptr [rbp + 8*rax], rdi
    lea         eax, [r9 + 1]
    add         rdi, r10
    cmp         al, r15b
    jae         .L364
    mov         rdx, rdi
    mov         ecx, 0
    sub         rdx, r12
    jb          .L365
    mov         rcx, rdx
.L365:
    cmp         rcx, 64
    mov         r12, r8
    mov         qword ptr [rsp + 8], rdi
    jae         .L361
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    jmp         .L362
.L359:
    mov         qword ptr [rsp + 304], r13
    jmp         .L366
.L367:
    bsr         rax, rax
    xor         rax, 63
    add         r12, rbp
    add         r12, rax
    add         r12, -64
    mov         r10, qword ptr [rsp + 64]
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vmovdqu64   zmm0, zmmword ptr [rsp + 528]
    vmovdqu64   zmm1, zmmword ptr [rsp + 592]
    vmovdqu64   zmm2, zmmword ptr [rsp + 464]
    mov         rdi, qword ptr [rsp + 48]
    mov         r8, qword ptr [rsp + 56]
.L368:
    add         r12, r13
    shl         r13, 4
    add         r13, 4096
    cmp         qword ptr [rsp + 144], r13
    ja          .L369
    mov         qword ptr [rsp + 8], r12
    mov         rbp, qword ptr [rsp + 72]
    mov         r14, qword ptr [rsp + 32]
    xor         esi, esi
    mov         r9, qword ptr [rsp + 24]
    mov         r12, qword ptr [rsp + 80]
.L370:
    lea         rax, [rbx - 1]
    mov         rcx, qword ptr [rsp + 8]
    sub         rcx, r8
    cmovb       rcx, rsi
    cmp         rcx, 64
    mov         rdx, -1
    shlx        rcx, rdx, rcx
    cmovae      rcx, rsi
    and         rcx, rax
    and         rbx, rcx
    je          .L358
.L366:
    tzcnt       r13, rbx
    add         r13, r8
    mov         rcx, r13
    add         rcx, r10
    setb        al
    mov         qword ptr [rsp + 88], rcx
    cmp         rcx, r14
    seta        cl
    or          cl, al
    jne         .L370
    mov         rax, qword ptr [rsp + 40]
    add         rax, r13
    cmp         r10, 17
    jb          .L371
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 16]
.L372:
#APP
    mov         rsi, qword ptr [rax]
#NO_APP
    mov         rdi, qword ptr [rdx]
    cmp         rsi, rdi
    jne         .L373
    add         rax, 8
    add         rdx, 8
    lea         rsi, [r10 + rcx]
    add         rsi, -8
    add         rcx, -8
    cmp         rsi, 16
    ja          .L372
    lea         rsi, [r10 + rcx]
    neg         rcx
    jmp         .L374
.L371:
    cmp         r10, 7
    ja          .L375
    cmp         r10, 4
    jae         .L376
    cmp         r10, 2
    jae         .L377
    test        r10, r10
    je          .L378
#APP
    movzx       eax, byte ptr [rax]
#NO_APP
    mov         rcx, qword ptr [rsp + 16]
    cmp         byte ptr [rcx], al
    je          .L378
    xor         r12d, r12d
    jmp         .L379
.L373:
    xor         rdi, rsi
    tzcnt       rax, rdi
    mov         r12d, eax
    shr         r12d, 3
    sub         r12, rcx
    and         al, 56
    shrx        rax, rsi, rax
.L380:
    xor         esi, esi
    jmp         .L379
.L375:
    xor         ecx, ecx
    mov         rdx, qword ptr [rsp + 16]
    mov         rsi, r10
.L374:
    mov         r8, qword ptr [rdx]
    mov         rdi, qword ptr [rdx + rsi - 8]
#APP
    mov         rdx, qword ptr [rax]
#NO_APP
    cmp         rdx, r8
    jne         .L381
    add         rax, rsi
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdi
    mov         esi, 0
    mov         r8, qword ptr [rsp + 56]
    je          .L378
    xor         rdi, rax
    tzcnt       rcx, rdi
    mov         r12d, ecx
    shr         r12d, 3
    add         r12, qword ptr [rsp + 176]
.L382:
    and         cl, 56
    shrx        rax, rax, rcx
.L379:
    mov         rdi, qword ptr [rsp + 48]
    jmp         .L383
.L381:
    xor         r8, rdx
    tzcnt       rax, r8
    mov         r12d, eax
    shr         r12d, 3
    add         r12, rcx
    and         al, 56
    shrx        rax, rdx, rax
    xor         esi, esi
    mov         rdi, qword ptr [rsp + 48]
    mov         r8, qword ptr [rsp + 56]
    jmp         .L383
.L376:
    mov         rcx, qword ptr [rsp + 16]
    mov         esi, dword ptr [rcx]
    mov         ecx, dword ptr [rcx + r10 - 4]
#APP
    mov         edx, dword ptr [rax]
#NO_APP
    cmp         edx, esi
    jne         .L384
    add         rax, r10
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         eax, ecx
    mov         esi, 0
    je          .L378
    xor         ecx, eax
    tzcnt       ecx, ecx
    mov         r12d, ecx
    shr         r12d, 3
    add         r12, qword ptr [rsp + 168]
    and         cl, 24
    shrx        eax, eax, ecx
    jmp         .L379
.L377:
    mov         rcx, qword ptr [rsp + 16]
    movzx       esi, word ptr [rcx]
    movzx       ecx, word ptr [rcx + r10 - 2]
#APP
    movzx       edx, word ptr [rax]
#NO_APP
    movzx       edx, dx
    cmp         rdx, rsi
    jne         .L385
    add         rax, r10
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       eax, ax
    cmp         rax, rcx
    mov         esi, 0
    jne         .L386
.L378:
    mov         eax, r9d
    and         al, 15
    movzx       eax, al
    mov         qword ptr [rbp + 8*rax], r13
    inc         r9b
    cmp         r9b, byte ptr [rsp + 184]
    jae         .L387
    mov         rax, qword ptr [rsp + 88]
    mov         qword ptr [rsp + 8], rax
    mov         rdi, qword ptr [rsp + 48]
    jmp         .L370
.L384:
    xor         esi, edx
    tzcnt       eax, esi
    mov         r12d, eax
    shr         r12d, 3
    and         al, 24
    shrx        eax, edx, eax
    xor         esi, esi
.L383:
    mov         rcx, qword ptr [rsp + 152]
    inc         rcx
    mov         qword ptr [rsp + 152], rcx
    mov         qword ptr [rbp + 160], rcx
    mov         rcx, qword ptr [rsp + 144]
    add         rcx, r12
    inc         rcx
    mov         qword ptr [rsp + 144], rcx
    mov         qword ptr [rbp + 152], rcx
    cmp         r12, 16
    jb          .L370
    mov         qword ptr [rsp + 24], r9
    mov         qword ptr [rsp + 80], r12
    lea         r15, [r12 + 1]
    cmp         r15, 1
    mov         rbp, r15
    adc         rbp, -1
    mov         r12d, 1
    cmp         rbp, r10
    ja          .L368
    movzx       r14d, al
.L388:
    mov         rax, rbp
    sub         rax, 64
    mov         esi, 0
    cmovae      rsi, rax
    sub         rbp, rsi
    je          .L368
    add         rsi, qword ptr [rsp + 16]
    mov         edi, r14d
    mov         rdx, rbp
    vzeroupper
    call        r11
    test        rax, rax
    jne         .L367
    add         r12, rbp
    mov         rax, r15
    sub         rax, r12
    mov         ebp, 0
    cmovae      rbp, rax
    mov         r10, qword ptr [rsp + 64]
    cmp         rbp, r10
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    vmovdqu64   zmm0, zmmword ptr [rsp + 528]
    vmovdqu64   zmm1, zmmword ptr [rsp + 592]
    vmovdqu64   zmm2, zmmword ptr [rsp + 464]
    mov         rdi, qword ptr [rsp + 48]
    mov         r8, qword ptr [rsp + 56]
    jbe         .L388
    jmp         .L368
.L385:
    xor         rsi, rdx
    tzcnt       rax, rsi
    mov         r12d, eax
    shr         r12d, 3
    and         al, 56
    shrx        rax, rdx, rax
    jmp         .L380
.L386:
    xor         rcx, rax
    tzcnt       rcx, rcx
    mov         r12d, ecx
    shr         r12d, 3
    add         r12, qword ptr [rsp + 160]
    jmp         .L382
.L363:
    mov         qword ptr [rsp + 304], r13
    mov         r9d, eax
    mov         rdi, qword ptr [rsp + 48]
    jmp         .L358
.L325:
    mov         rax, qword ptr [rsp + 128]
    cmp         rax, r9
    cmova       r9, rax
    mov         al, 1
    movzx       eax, al
    lea         rcx, [rip + .C1]
    movsxd      rax, dword ptr [rcx + 4*rax]
    add         rax, rcx
    mov         r8, r9
    mov         r15, qword ptr [rsp + 40]
    jmp         rax
.L364:
    inc         r9b
    mov         qword ptr [rsp + 24], r9
    xor         ebx, ebx
    mov         r9, rdi
    jmp         .L74
.L334:
    xor         ebx, ebx
    jmp         .L72
.L304:
    xor         ebx, ebx
    mov         r9, rax
    jmp         .L72
.L369:
    mov         bl, 3
    mov         r9, r12
    jmp         .L389
.L387:
    mov         qword ptr [rsp + 80], r12
    mov         qword ptr [rsp + 24], r9
    xor         ebx, ebx
    mov         r15, qword ptr [rsp + 40]
    mov         r9, qword ptr [rsp + 88]
    jmp         .L75
.L241:
    mov         rdx, qword ptr [rsp + 128]
    sub         rdx, rdi
    cmp         rdx, r9
    cmovbe      rdx, r9
    mov         al, 2
    movzx       eax, al
    lea         rcx, [rip + .C1]
    movsxd      rax, dword ptr [rcx + 4*rax]
    add         rax, rcx
    mov         r8, rdx
    mov         r9, rdx
    mov         r15, qword ptr [rsp + 40]
    jmp         rax
.L136:
    mov         rdx, qword ptr [rsp + 128]
    sub         rdx, rdi
    cmp         rdx, r9
    cmovbe      rdx, r9
    mov         al, 2
    movzx       eax, al
    lea         rcx, [rip + .C1]
    movsxd      rax, dword ptr [rcx + 4*rax]
    add         rax, rcx
    mov         r8, rdx
    mov         r9, rdx
    mov         r15, qword ptr [rsp + 40]
    jmp         rax
.L355:
    mov         rdx, qword ptr [rsp + 128]
    sub         rdx, r12
    cmp         rdx, r9
    cmovbe      rdx, r9
    mov         al, 2
    movzx       eax, al
    lea         rcx, [rip + .C1]
    movsxd      rax, dword ptr [rcx + 4*rax]
    add         rax, rcx
    mov         r8, rdx
    mov         r9, rdx
    mov         r15, qword ptr [rsp + 40]
    jmp         rax
.L12:
    mov         rax, qword ptr [rsp + 128]
    mov         r9, r8
    sub         rax, r8
    mov         esi, 0
    cmovae      rsi, rax
    movzx       eax, byte ptr [rbp + 177]
    movzx       ecx, byte ptr [rbp + 178]
    movzx       edx, byte ptr [rbp + 179]
    mov         rdi, qword ptr [rsp + 80]
    cmp         rdi, 255
    ja          .L390
    cmp         edx, 3
    je          .L391
    cmp         edx, 2
    je          .L392
    jmp         .L390
.L391:
    mov         eax, ecx
.L392:
    mov         ecx, edi
.L390:
    mov         rdi, qword ptr [rbp + 144]
    sub         rdi, rsi
    inc         dl
    movzx       edx, dl
    cmp         dl, 3
    mov         esi, 3
    cmovae      edx, esi
    mov         byte ptr [rbp + 177], al
    mov         byte ptr [rbp + 178], cl
    mov         byte ptr [rbp + 179], dl
    mov         qword ptr [rbp + 160], 0
    mov         qword ptr [rbp + 168], rdi
    xor         esi, esi
    jmp         .L1
.L156:
    mov         r12b, 3
    mov         r13, r9
    jmp         .L195
.L261:
    mov         r15b, 3
    mov         r12, r9
.L292:
    mov         rbp, qword ptr [rsp + 72]
    mov         r14, qword ptr [rsp + 32]
    xor         esi, esi
    jmp         .L86
.L353:
    mov         bl, 3
.L389:
    mov         rbp, qword ptr [rsp + 72]
    mov         r14, qword ptr [rsp + 32]
    mov         r15, qword ptr [rsp + 40]
    xor         esi, esi
    jmp         .L75
.L122:
    mov         r12b, 3
.L195:
    mov         rbp, qword ptr [rsp + 72]
    mov         r14, qword ptr [rsp + 32]
    xor         esi, esi
    jmp         .L84
.L321:
    mov         rbp, qword ptr [rsp + 72]
    mov         r14, qword ptr [rsp + 32]
    mov         r15, qword ptr [rsp + 40]
    xor         esi, esi
    mov         r9, rbx
    mov         bl, 3
    jmp         .L75
.L87:
    cmp         rbx, r12
    cmova       r12, rbx
    mov         r10, qword ptr [rsp + 64]
    xor         esi, esi
    mov         r11, qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
    mov         r9, r12
    jmp         .L1
.L13:
    mov         r9, rdi
.L33:
    mov         qword ptr [rbp + 128], r9
    mov         rax, qword ptr [rsp + 128]
    mov         qword ptr [rbp + 136], rax
    mov         byte ptr [rbp + 181], 0
    mov         rax, qword ptr [rsp + 24]
    mov         byte ptr [rbp + 182], al
    add         rsp, 696
    pop         rbx
    pop         r12
    pop         r13
    pop         r14
    pop         r15
    pop         rbp
    vzeroupper
    ret

.C1:
    .long       .L33-.C1
    .long       .L33-.C1
    .long       .L12-.C1
    .long       .L53-.C1
    .long       .L33-.C1

.C2:
    .zero       8
    .quad       1
