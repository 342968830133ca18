# count::one of avx512, x86_64-unknown-linux-gnu

    push        r14
    push        rbx
    cmp         rdx, 64
    jae         .L1
    pop         rbx
    pop         r14
    jmp         qword ptr [rip + atomic_memchr_kernels::algo::short::count_outlined::<atomic_memchr_kernels::isa::sse2::Sse2, atomic_memchr_kernels::pattern::Needles<1>>]
.L1:
    vpbroadcastb zmm0, edi
    mov         eax, esi
    neg         eax
    and         eax, 63
    je          .L2
    lea         rdi, [rsi + rax]
    mov         rcx, rdx
    sub         rcx, rax
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rsi]
#NO_APP
    kmovq       r8, k1
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
    vpcmpeqb    k1, zmm0, zmmword ptr [rdi]
#NO_APP
    add         rdi, 64
    kmovq       r8, k1
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
    vpcmpeqb    k1, zmm0, zmmword ptr [rdx]
#NO_APP
    kmovq       rdx, k1
    neg         cl
    shrx        rcx, rdx, rcx
    popcnt      rcx, rcx
    add         rax, rcx
.L7:
    pop         rbx
    pop         r14
    vzeroupper
    ret
.L8:
    add         rax, r9
    add         rax, r10
    cmp         rcx, 255
    jbe         .L4
.L3:
    xor         r8d, r8d
    xor         r10d, r10d
    xor         r9d, r9d
.L9:
    add         rcx, -256
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rdi]
#NO_APP
    kmovq       r11, k1
    popcnt      r11, r11
    add         r11, r10
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rdi + 64]
#NO_APP
    kmovq       r10, k1
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rdi + 128]
#NO_APP
    kmovq       rbx, k1
#APP
    vpcmpeqb    k1, zmm0, zmmword ptr [rdi + 192]
#NO_APP
    add         rdi, 256
    popcnt      r14, r10
    add         r14, r9
    popcnt      r10, rbx
    add         r10, r11
    kmovq       r9, k1
    popcnt      r9, r9
    add         r9, r14
    cmp         r8, 125
    ja          .L8
    inc         r8
    cmp         rcx, 256
    jae         .L9
    jmp         .L8
