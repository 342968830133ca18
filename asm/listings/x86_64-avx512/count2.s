# count2 of AVX512, x86_64-unknown-linux-gnu

    push        rbx
    cmp         rdx, 64
    jae         .L1
    call        qword ptr [rip + atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<2>>]
    popcnt      rax, rax
    pop         rbx
    ret
.L1:
    mov         eax, edi
    shr         edi, 8
    vpbroadcastb zmm0, eax
    vpbroadcastb zmm1, edi
    mov         eax, esi
    neg         eax
    and         eax, 63
    je          .L2
    lea         rdi, [rsi + rax]
    mov         rcx, rdx
    sub         rcx, rax
#APP
    vmovdqu64   zmm2, zmmword ptr [rsi]
#NO_APP
    vpcmpeqb    k0, zmm0, zmm2
    vpcmpeqb    k1, zmm1, zmm2
    korq        k0, k0, k1
    kmovq       r8, k0
    neg         al
    shlx        rax, r8, rax
    popcnt      rax, rax
    cmp         rcx, 256
    jae         .L3
    jmp         .L4
.L2:
    xor         eax, eax
    mov         rdi, rsi
    mov         rcx, rdx
    cmp         rcx, 256
    jae         .L3
.L4:
    cmp         rcx, 64
    jb          .L5
.L6:
    add         rcx, -64
#APP
    vmovdqu64   zmm2, zmmword ptr [rdi]
#NO_APP
    add         rdi, 64
    vpcmpeqb    k0, zmm0, zmm2
    vpcmpeqb    k1, zmm1, zmm2
    korq        k0, k0, k1
    kmovq       r8, k0
    popcnt      r8, r8
    add         rax, r8
    cmp         rcx, 63
    ja          .L6
.L5:
    test        rcx, rcx
    je          .L7
    add         rdx, rsi
    add         rdx, -64
#APP
    vmovdqu64   zmm2, zmmword ptr [rdx]
#NO_APP
    vpcmpeqb    k0, zmm0, zmm2
    vpcmpeqb    k1, zmm1, zmm2
    korq        k0, k0, k1
    kmovq       rdx, k0
    neg         cl
    shrx        rcx, rdx, rcx
    popcnt      rcx, rcx
    add         rax, rcx
.L7:
    pop         rbx
    vzeroupper
    ret
.L8:
    add         rax, r10
    add         rax, r9
    cmp         rcx, 255
    jbe         .L4
.L3:
    xor         r8d, r8d
    xor         r9d, r9d
    xor         r10d, r10d
.L9:
    add         rcx, -256
#APP
    vmovdqu64   zmm2, zmmword ptr [rdi]
#NO_APP
    vpcmpeqb    k0, zmm0, zmm2
    vpcmpeqb    k1, zmm1, zmm2
    korq        k0, k0, k1
    kmovq       r11, k0
#APP
    vmovdqu64   zmm2, zmmword ptr [rdi + 64]
#NO_APP
    vpcmpeqb    k0, zmm0, zmm2
    vpcmpeqb    k1, zmm1, zmm2
    korq        k0, k0, k1
    kmovq       rbx, k0
#APP
    vmovdqu64   zmm2, zmmword ptr [rdi + 128]
#NO_APP
    vpcmpeqb    k0, zmm0, zmm2
    vpcmpeqb    k1, zmm1, zmm2
#APP
    vmovdqu64   zmm2, zmmword ptr [rdi + 192]
#NO_APP
    add         rdi, 256
    popcnt      r11, r11
    add         r11, r9
    popcnt      rbx, rbx
    add         rbx, r10
    korq        k0, k0, k1
    kmovq       r9, k0
    popcnt      r9, r9
    add         r9, r11
    vpcmpeqb    k0, zmm0, zmm2
    vpcmpeqb    k1, zmm1, zmm2
    korq        k0, k0, k1
    kmovq       r10, k0
    popcnt      r10, r10
    add         r10, rbx
    cmp         r8, 125
    ja          .L8
    inc         r8
    cmp         rcx, 256
    jae         .L9
    jmp         .L8
