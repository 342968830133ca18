# count::three of avx512, x86_64-unknown-linux-gnu

    push        r15
    push        r14
    push        rbx
    cmp         rdx, 64
    jae         .L1
    pop         rbx
    pop         r14
    pop         r15
    jmp         qword ptr [rip + atomic_memchr_kernels::algo::short::count_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<3>>]
.L1:
    mov         eax, edi
    shr         eax, 8
    mov         ecx, edi
    shr         edi, 16
    vpbroadcastb zmm0, ecx
    vpbroadcastb zmm1, eax
    vpbroadcastb zmm2, edi
    mov         eax, esi
    neg         eax
    and         eax, 63
    je          .L2
#APP
    vmovdqu64   zmm3, zmmword ptr [rsi]
#NO_APP
    vpcmpeqb    k0, zmm0, zmm3
    vpcmpeqb    k1, zmm1, zmm3
    korq        k0, k0, k1
    vpcmpeqb    k1, zmm2, zmm3
    korq        k0, k0, k1
    kmovq       r8, k0
    lea         rdi, [rsi + rax]
    mov         rcx, rdx
    sub         rcx, rax
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
#APP
    vmovdqu64   zmm3, zmmword ptr [rdi]
#NO_APP
    vpcmpeqb    k0, zmm0, zmm3
    vpcmpeqb    k1, zmm1, zmm3
    korq        k0, k0, k1
    vpcmpeqb    k1, zmm2, zmm3
    korq        k0, k0, k1
    kmovq       r8, k0
    add         rcx, -64
    add         rdi, 64
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
    vmovdqu64   zmm3, zmmword ptr [rdx]
#NO_APP
    vpcmpeqb    k0, zmm0, zmm3
    vpcmpeqb    k1, zmm1, zmm3
    korq        k0, k0, k1
    vpcmpeqb    k1, zmm2, zmm3
    korq        k0, k0, k1
    kmovq       rdx, k0
    neg         cl
    shrx        rcx, rdx, rcx
    popcnt      rcx, rcx
    add         rax, rcx
.L7:
    pop         rbx
    pop         r14
    pop         r15
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
#APP
    vmovdqu64   zmm3, zmmword ptr [rdi]
#NO_APP
    vpcmpeqb    k0, zmm0, zmm3
#APP
    vmovdqu64   zmm4, zmmword ptr [rdi + 64]
#NO_APP
    vpcmpeqb    k1, zmm0, zmm4
#APP
    vmovdqu64   zmm5, zmmword ptr [rdi + 128]
#NO_APP
    vpcmpeqb    k2, zmm0, zmm5
#APP
    vmovdqu64   zmm6, zmmword ptr [rdi + 192]
#NO_APP
    vpcmpeqb    k3, zmm0, zmm6
    vpcmpeqb    k4, zmm1, zmm6
    korq        k3, k3, k4
    vpcmpeqb    k4, zmm2, zmm6
    korq        k3, k3, k4
    kmovq       r11, k3
    vpcmpeqb    k3, zmm1, zmm5
    korq        k2, k2, k3
    vpcmpeqb    k3, zmm2, zmm5
    korq        k2, k2, k3
    kmovq       rbx, k2
    vpcmpeqb    k2, zmm1, zmm4
    korq        k1, k1, k2
    vpcmpeqb    k2, zmm2, zmm4
    korq        k1, k1, k2
    kmovq       r14, k1
    vpcmpeqb    k1, zmm1, zmm3
    korq        k0, k0, k1
    vpcmpeqb    k1, zmm2, zmm3
    korq        k0, k0, k1
    kmovq       r15, k0
    add         rcx, -256
    add         rdi, 256
    popcnt      r15, r15
    add         r15, r9
    popcnt      r14, r14
    add         r14, r10
    popcnt      r9, rbx
    add         r9, r15
    popcnt      r10, r11
    add         r10, r14
    cmp         r8, 125
    ja          .L8
    inc         r8
    cmp         rcx, 256
    jae         .L9
    jmp         .L8
