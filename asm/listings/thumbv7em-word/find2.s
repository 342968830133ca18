@ find2 of WORD, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    subw        sp, sp, #1076
    mov         r5, r1
    cmp         r2, #64
    bhs         .L1
    mov         r1, r5
    bl          atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<2>, atomic_memchr_kernels::algo::direction::Forward>
    addw        sp, sp, #1076
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L1:
    uxtb        r1, r0
    ubfx        r0, r0, #8, #8
    mov.w       r3, #16843009
    cmp         r2, #129
    mul         r0, r3, r0
    mul         r9, r1, r3
    str         r0, [sp, #212]
    bhs.w       .L2
    add.w       r8, sp, #296
    mov         r6, r0
    mov         r1, r5
    sub.w       r4, r2, #64
    mov         r0, r8
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #1008
    add         r2, sp, #216
    mov         r1, r8
    str.w       r9, [sp, #216]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1008]
    add         r2, sp, #216
    str         r0, [sp, #108]
    mov         r1, r8
    ldr         r0, [sp, #1012]
    str         r0, [sp, #196]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #104]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #192]
    ldr.w       r0, [sp, #1068]
    str         r0, [sp, #208]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #204]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #200]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #188]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #184]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #180]
    ldr.w       r0, [sp, #1064]
    str         r0, [sp, #120]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #100]
    ldr.w       r0, [sp, #1048]
    str         r0, [sp, #96]
    ldr.w       r0, [sp, #1040]
    str         r0, [sp, #92]
    ldr.w       r0, [sp, #1032]
    str         r0, [sp, #88]
    ldr.w       r0, [sp, #1024]
    str         r0, [sp, #84]
    add         r0, sp, #1008
    str         r6, [sp, #216]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1008]
    adds        r1, r5, r4
    str         r0, [sp, #76]
    ldr         r0, [sp, #1012]
    str         r0, [sp, #164]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #72]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #160]
    ldr.w       r0, [sp, #1068]
    str         r0, [sp, #176]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #172]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #168]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #156]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #152]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #148]
    ldr.w       r0, [sp, #1064]
    str         r0, [sp, #80]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #64]
    ldr.w       r0, [sp, #1048]
    str         r0, [sp, #60]
    ldr.w       r0, [sp, #1040]
    str         r4, [sp, #40]
    add         r4, sp, #232
    str         r0, [sp, #56]
    ldr.w       r0, [sp, #1032]
    str         r0, [sp, #52]
    ldr.w       r0, [sp, #1024]
    str         r0, [sp, #48]
    mov         r0, r4
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #1008
    add         r2, sp, #216
    mov         r1, r4
    str.w       r9, [sp, #216]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1008]
    add         r2, sp, #216
    str         r0, [sp, #44]
    mov         r1, r4
    ldr         r0, [sp, #1012]
    str         r0, [sp, #132]
    ldrd        r6, r0, [sp, #1016]
    ldr.w       r11, [sp, #1056]
    str         r0, [sp, #128]
    ldr.w       r0, [sp, #1068]
    str         r0, [sp, #144]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #140]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #136]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #124]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #116]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #112]
    ldr.w       r0, [sp, #1064]
    str         r0, [sp, #68]
    ldr         r0, [sp, #212]
    str         r0, [sp, #216]
    add         r0, sp, #1008
    ldr.w       r5, [sp, #1048]
    ldr.w       r8, [sp, #1040]
    ldr.w       r9, [sp, #1032]
    ldr.w       r10, [sp, #1024]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #108]
    ldr         r1, [sp, #104]
    ldr         r2, [sp, #72]
    lsrs        r0, r0, #2
    ldr         r4, [sp, #192]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #84]
    orrs        r0, r1
    ldr         r1, [sp, #88]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #92]
    orrs        r0, r1
    ldr         r1, [sp, #96]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #100]
    orrs        r0, r1
    ldr         r1, [sp, #76]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #48]
    orrs        r1, r2
    ldr         r2, [sp, #52]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #56]
    orrs        r1, r2
    ldr         r2, [sp, #60]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #64]
    orrs        r1, r2
    orrs        r0, r1
    ldr         r1, [sp, #120]
    orr.w       r0, r1, r0, lsr #1
    ldr         r1, [sp, #80]
    orrs        r0, r1
    ldr         r1, [sp, #44]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    add         r6, sp, #1008
    orr.w       r1, r1, r10
    ldm         r6, {r2, r3, r6}
    lsrs        r1, r1, #2
    orr.w       r1, r1, r9, lsr #1
    lsrs        r2, r2, #2
    orr.w       r1, r1, r8
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1024]
    lsrs        r1, r1, #2
    orrs        r2, r6
    ldr.w       r6, [sp, #1032]
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #1020]
    lsrs        r2, r2, #2
    orr.w       r1, r1, r11
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1040]
    orrs        r2, r6
    ldr.w       r6, [sp, #1048]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1056]
    orrs        r2, r6
    orrs        r1, r2
    ldr         r2, [sp, #68]
    orr.w       r1, r2, r1, lsr #1
    ldr.w       r2, [sp, #1064]
    orr.w       r12, r1, r2
    lsrs        r2, r3, #3
    ldr.w       r3, [sp, #1028]
    orr.w       r2, r2, r5, lsr #2
    ldr         r1, [sp, #132]
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1036]
    orrs        r2, r3
    ldr.w       r3, [sp, #1044]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1052]
    orrs        r2, r3
    ldr.w       r3, [sp, #1060]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1068]
    orrs        r2, r3
    orr.w       r3, r12, r0
    orr.w       r6, r2, r3
    lsrs        r3, r1, #3
    ldr         r1, [sp, #128]
    orr.w       r3, r3, r1, lsr #2
    ldr         r1, [sp, #112]
    orr.w       r3, r3, r1, lsr #1
    ldr         r1, [sp, #116]
    orrs        r3, r1
    ldr         r1, [sp, #124]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r1, lsr #1
    ldr         r1, [sp, #136]
    orrs        r3, r1
    ldr         r1, [sp, #140]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r1, lsr #1
    ldr         r1, [sp, #144]
    orrs        r3, r1
    ldr         r1, [sp, #164]
    orr.w       r5, r6, r3
    ldr         r6, [sp, #196]
    lsrs        r6, r6, #3
    orr.w       r6, r6, r4, lsr #2
    ldr         r4, [sp, #180]
    orr.w       r6, r6, r4, lsr #1
    ldr         r4, [sp, #184]
    orrs        r6, r4
    ldr         r4, [sp, #188]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r4, lsr #1
    ldr         r4, [sp, #200]
    orrs        r6, r4
    ldr         r4, [sp, #204]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r4, lsr #1
    ldr         r4, [sp, #208]
    orrs        r6, r4
    orr.w       r4, r5, r6
    lsrs        r5, r1, #3
    ldr         r1, [sp, #160]
    orr.w       r5, r5, r1, lsr #2
    ldr         r1, [sp, #148]
    orr.w       r5, r5, r1, lsr #1
    ldr         r1, [sp, #152]
    orrs        r5, r1
    ldr         r1, [sp, #156]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r1, lsr #1
    ldr         r1, [sp, #168]
    orrs        r5, r1
    ldr         r1, [sp, #172]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r1, lsr #1
    ldr         r1, [sp, #176]
    orrs        r5, r1
    orrs        r4, r5
    beq         .L3
    orrs        r6, r5
    eor.w       r5, r6, r6, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r5, r6
    movw        r6, #52428
    eor.w       r4, r5, r5, lsr #14
    ands        r4, r6
    orr.w       r4, r4, r4, lsl #14
    eors        r5, r4
    eor.w       r4, r0, r0, lsr #7
    and         r4, r4, #11141290
    orr.w       r4, r4, r4, lsl #7
    eors        r0, r4
    eor.w       r4, r0, r0, lsr #14
    ands        r4, r6
    orr.w       r4, r4, r4, lsl #14
    eors        r0, r4
    eor.w       r4, r0, r5, lsl #4
    bic         r4, r4, #252645135
    eors        r0, r4
    eor.w       r5, r5, r4, lsr #4
    orrs.w      r4, r0, r5
    bne.w       .L4
    orr.w       r0, r3, r2
    eor.w       r2, r0, r0, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    ands        r2, r6
    orr.w       r2, r2, r2, lsl #14
    eors        r2, r0
    eor.w       r0, r12, r12, lsr #7
    and         r0, r0, #11141290
    orr.w       r0, r0, r0, lsl #7
    eor.w       r0, r0, r12
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r6
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r2, lsl #4
    bic         r1, r1, #252645135
    eors        r0, r1
    eor.w       r5, r2, r1, lsr #4
    orrs.w      r1, r0, r5
    bne.w       .L5
.L3:
    movs        r0, #0
    addw        sp, sp, #1076
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L2:
    cmp.w       r2, #256
    str.w       r9, [sp, #208]
    str         r5, [sp, #20]
    bhi.w       .L6
    adds        r0, r5, r2
    ldr.w       r8, [sp, #212]
    subs        r0, #128
    str         r0, [sp, #228]
    add         r0, sp, #216
    movs        r1, #0
    adds        r0, #8
    str         r5, [sp, #224]
    str         r0, [sp, #28]
    b           .L7
.L8:
    ldr         r0, [sp, #32]
    movs        r1, #1
    ldr.w       r9, [sp, #208]
    lsls        r0, r0, #31
    bne         .L3
.L7:
    ldr         r0, [sp, #28]
    add         r5, sp, #360
    str         r1, [sp, #32]
    ldr.w       r4, [r0, r1, lsl #2]
    mov         r0, r5
    mov         r1, r4
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #1008
    add         r2, sp, #1004
    mov         r1, r5
    str.w       r9, [sp, #1004]
    mov         r6, r0
    mov         r10, r2
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1008]
    mov         r1, r5
    str         r0, [sp, #104]
    mov         r2, r10
    ldr         r0, [sp, #1012]
    mov         r5, r10
    str         r0, [sp, #192]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #100]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #188]
    ldr.w       r0, [sp, #1068]
    str         r0, [sp, #204]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #200]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #196]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #184]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #180]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #176]
    ldr.w       r0, [sp, #1064]
    str         r0, [sp, #108]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #96]
    ldr.w       r0, [sp, #1048]
    str         r0, [sp, #92]
    ldr.w       r0, [sp, #1040]
    str         r0, [sp, #88]
    ldr.w       r0, [sp, #1032]
    str         r0, [sp, #84]
    ldr.w       r0, [sp, #1024]
    str         r0, [sp, #76]
    mov         r0, r6
    str.w       r8, [sp, #1004]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1008]
    add.w       r10, sp, #680
    str         r0, [sp, #68]
    mov         r1, r4
    ldr         r0, [sp, #1012]
    str         r0, [sp, #160]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #64]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #156]
    ldr.w       r0, [sp, #1068]
    str         r0, [sp, #172]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #168]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #164]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #152]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #148]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #144]
    ldr.w       r0, [sp, #1064]
    str         r0, [sp, #72]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #60]
    ldr.w       r0, [sp, #1048]
    str         r0, [sp, #56]
    ldr.w       r0, [sp, #1040]
    str         r0, [sp, #52]
    ldr.w       r0, [sp, #1032]
    str         r0, [sp, #48]
    ldr.w       r0, [sp, #1024]
    str         r0, [sp, #44]
    mov         r0, r10
    str         r4, [sp, #24]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    mov         r0, r6
    mov         r1, r10
    mov         r2, r5
    str.w       r9, [sp, #1004]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1008]
    add         r2, sp, #1004
    str         r0, [sp, #40]
    mov         r1, r10
    ldr         r0, [sp, #1012]
    str         r0, [sp, #128]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #36]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #124]
    ldr.w       r0, [sp, #1068]
    str         r0, [sp, #140]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #136]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #132]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #120]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #116]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #112]
    ldr.w       r0, [sp, #1064]
    str         r0, [sp, #80]
    add         r0, sp, #1008
    ldr.w       r4, [sp, #1056]
    ldr.w       r5, [sp, #1048]
    ldr.w       r6, [sp, #1040]
    ldr.w       r9, [sp, #1032]
    ldr.w       r11, [sp, #1024]
    str.w       r8, [sp, #1004]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #104]
    movw        r12, #52428
    ldr         r1, [sp, #100]
    ldr         r2, [sp, #64]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #76]
    orrs        r0, r1
    ldr         r1, [sp, #84]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #88]
    orrs        r0, r1
    ldr         r1, [sp, #92]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #96]
    orrs        r0, r1
    ldr         r1, [sp, #68]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #44]
    orrs        r1, r2
    ldr         r2, [sp, #48]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #52]
    orrs        r1, r2
    ldr         r2, [sp, #56]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #60]
    orrs        r1, r2
    orrs        r0, r1
    ldr         r1, [sp, #108]
    orr.w       r0, r1, r0, lsr #1
    ldr         r1, [sp, #72]
    orr.w       lr, r0, r1
    ldr         r0, [sp, #40]
    lsrs        r1, r0, #2
    ldr         r0, [sp, #36]
    orr.w       r1, r1, r0, lsr #1
    ldr         r0, [sp, #80]
    orr.w       r1, r1, r11
    lsrs        r1, r1, #2
    orr.w       r1, r1, r9, lsr #1
    orrs        r1, r6
    add         r6, sp, #1008
    ldm         r6, {r2, r3, r6}
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    orrs        r1, r4
    ldr         r5, [sp, #1020]
    lsrs        r2, r2, #2
    ldr         r4, [sp, #188]
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1024]
    orrs        r2, r6
    ldr.w       r6, [sp, #1032]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1040]
    orrs        r2, r6
    ldr.w       r6, [sp, #1048]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1056]
    orrs        r2, r6
    orrs        r1, r2
    ldr.w       r2, [sp, #1064]
    orr.w       r1, r0, r1, lsr #1
    ldr         r0, [sp, #128]
    orrs        r1, r2
    lsrs        r2, r3, #3
    ldr.w       r3, [sp, #1028]
    orr.w       r2, r2, r5, lsr #2
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1036]
    orrs        r2, r3
    ldr.w       r3, [sp, #1044]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1052]
    orrs        r2, r3
    ldr.w       r3, [sp, #1060]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1068]
    orrs        r2, r3
    orr.w       r3, r1, lr
    orr.w       r6, r2, r3
    lsrs        r3, r0, #3
    ldr         r0, [sp, #124]
    orr.w       r3, r3, r0, lsr #2
    ldr         r0, [sp, #112]
    orr.w       r3, r3, r0, lsr #1
    ldr         r0, [sp, #116]
    orrs        r3, r0
    ldr         r0, [sp, #120]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r0, lsr #1
    ldr         r0, [sp, #132]
    orrs        r3, r0
    ldr         r0, [sp, #136]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r0, lsr #1
    ldr         r0, [sp, #140]
    orrs        r3, r0
    ldr         r0, [sp, #160]
    orr.w       r5, r6, r3
    ldr         r6, [sp, #192]
    lsrs        r6, r6, #3
    orr.w       r6, r6, r4, lsr #2
    ldr         r4, [sp, #176]
    orr.w       r6, r6, r4, lsr #1
    ldr         r4, [sp, #180]
    orrs        r6, r4
    ldr         r4, [sp, #184]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r4, lsr #1
    ldr         r4, [sp, #196]
    orrs        r6, r4
    ldr         r4, [sp, #200]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r4, lsr #1
    ldr         r4, [sp, #204]
    orrs        r6, r4
    orr.w       r4, r5, r6
    lsrs        r5, r0, #3
    ldr         r0, [sp, #156]
    orr.w       r5, r5, r0, lsr #2
    ldr         r0, [sp, #144]
    orr.w       r5, r5, r0, lsr #1
    ldr         r0, [sp, #148]
    orrs        r5, r0
    ldr         r0, [sp, #152]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r0, lsr #1
    ldr         r0, [sp, #164]
    orrs        r5, r0
    ldr         r0, [sp, #168]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r0, lsr #1
    ldr         r0, [sp, #172]
    orrs        r5, r0
    orrs        r4, r5
    beq.w       .L8
    orrs        r6, r5
    eor.w       r5, r6, r6, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r6, r5
    eor.w       r5, r6, r6, lsr #14
    and.w       r5, r5, r12
    orr.w       r5, r5, r5, lsl #14
    eors        r6, r5
    eor.w       r5, lr, lr, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eor.w       r0, r5, lr
    eor.w       r5, r0, r0, lsr #14
    and.w       r5, r5, r12
    orr.w       r5, r5, r5, lsl #14
    eors        r0, r5
    eor.w       r5, r0, r6, lsl #4
    bic         r5, r5, #252645135
    eors        r0, r5
    eor.w       r4, r6, r5, lsr #4
    orrs        r4, r0
    bne.w       .L9
    orr.w       r0, r3, r2
    eor.w       r2, r0, r0, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r2, r0
    eor.w       r0, r1, r1, lsr #7
    and         r0, r0, #11141290
    orr.w       r0, r0, r0, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r12
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r2, lsl #4
    bic         r1, r1, #252645135
    eors        r0, r1
    eor.w       r3, r2, r1, lsr #4
    orrs        r3, r0
    beq.w       .L8
.L10:
    lsrs        r1, r1, #4
    b           .L11
.L6:
    add.w       r0, r5, #128
    movs        r1, #0
    str         r2, [sp, #16]
    strd        r5, r0, [sp, #224]
    movs        r0, #2
    str         r0, [sp, #220]
    add         r0, sp, #216
    adds        r0, #8
    str         r0, [sp, #28]
    b           .L12
.L13:
    ldr.w       r9, [sp, #208]
    movs        r1, #1
    cmp.w       r8, #2
    beq.w       .L14
.L12:
    ldr         r0, [sp, #28]
    add         r6, sp, #616
    str         r1, [sp, #204]
    ldr.w       r5, [r0, r1, lsl #2]
    mov         r0, r6
    mov         r1, r5
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #1008
    add         r2, sp, #1004
    mov         r1, r6
    str.w       r9, [sp, #1004]
    mov         r8, r0
    mov         r10, r2
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1008]
    mov         r1, r6
    str         r0, [sp, #100]
    mov         r2, r10
    ldr         r0, [sp, #1012]
    str         r0, [sp, #188]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #96]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #184]
    ldr.w       r0, [sp, #1068]
    str         r0, [sp, #200]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #196]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #192]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #180]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #176]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #172]
    ldr.w       r0, [sp, #1064]
    str         r0, [sp, #104]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #92]
    ldr.w       r0, [sp, #1048]
    str         r0, [sp, #88]
    ldr.w       r0, [sp, #1040]
    str         r0, [sp, #84]
    ldr.w       r0, [sp, #1032]
    str         r0, [sp, #80]
    ldr.w       r0, [sp, #1024]
    str         r0, [sp, #72]
    mov         r0, r8
    ldr         r4, [sp, #212]
    str         r4, [sp, #1004]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1008]
    add         r6, sp, #936
    str         r0, [sp, #64]
    mov         r1, r5
    ldr         r0, [sp, #1012]
    str         r0, [sp, #156]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #60]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #152]
    ldr.w       r0, [sp, #1068]
    str         r0, [sp, #168]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #164]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #160]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #148]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #144]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #140]
    ldr.w       r0, [sp, #1064]
    str         r0, [sp, #68]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #56]
    ldr.w       r0, [sp, #1048]
    str         r0, [sp, #52]
    ldr.w       r0, [sp, #1040]
    str         r0, [sp, #48]
    ldr.w       r0, [sp, #1032]
    str         r0, [sp, #44]
    ldr.w       r0, [sp, #1024]
    str         r0, [sp, #40]
    mov         r0, r6
    str         r5, [sp, #24]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    mov         r0, r8
    mov         r1, r6
    mov         r2, r10
    str.w       r9, [sp, #1004]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1008]
    add         r2, sp, #1004
    str         r0, [sp, #36]
    mov         r1, r6
    ldr         r0, [sp, #1012]
    str         r0, [sp, #124]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #32]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #120]
    ldr.w       r0, [sp, #1068]
    str         r0, [sp, #136]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #132]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #128]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #116]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #112]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #108]
    ldr.w       r0, [sp, #1064]
    str         r0, [sp, #76]
    add         r0, sp, #1008
    ldr.w       r5, [sp, #1056]
    ldr.w       r8, [sp, #1048]
    ldr.w       r9, [sp, #1040]
    ldr.w       r10, [sp, #1032]
    ldr.w       r11, [sp, #1024]
    str         r4, [sp, #1004]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #100]
    add         r6, sp, #1008
    ldr         r1, [sp, #96]
    movw        lr, #52428
    ldr         r2, [sp, #60]
    lsrs        r0, r0, #2
    ldr         r4, [sp, #184]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #72]
    orrs        r0, r1
    ldr         r1, [sp, #80]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #84]
    orrs        r0, r1
    ldr         r1, [sp, #88]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #92]
    orrs        r0, r1
    ldr         r1, [sp, #64]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #40]
    orrs        r1, r2
    ldr         r2, [sp, #44]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #48]
    orrs        r1, r2
    ldr         r2, [sp, #52]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #56]
    orrs        r1, r2
    ldm         r6, {r2, r3, r6}
    orrs        r0, r1
    ldr         r1, [sp, #104]
    lsrs        r2, r2, #2
    orr.w       r0, r1, r0, lsr #1
    ldr         r1, [sp, #68]
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1024]
    orr.w       r12, r0, r1
    ldr         r0, [sp, #36]
    orrs        r2, r6
    ldr.w       r6, [sp, #1032]
    lsrs        r1, r0, #2
    ldr         r0, [sp, #32]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1040]
    orr.w       r1, r1, r0, lsr #1
    ldr         r0, [sp, #76]
    orr.w       r1, r1, r11
    orrs        r2, r6
    ldr.w       r6, [sp, #1048]
    lsrs        r1, r1, #2
    lsrs        r2, r2, #2
    orr.w       r1, r1, r10, lsr #1
    orr.w       r1, r1, r9
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1056]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r8, lsr #1
    orrs        r2, r6
    orrs        r1, r5
    ldr         r5, [sp, #1020]
    orrs        r1, r2
    ldr.w       r2, [sp, #1064]
    orr.w       r1, r0, r1, lsr #1
    ldr         r0, [sp, #124]
    orrs        r1, r2
    lsrs        r2, r3, #3
    orr.w       r2, r2, r5, lsr #2
    ldr         r5, [sp, #188]
    lsrs        r6, r0, #3
    ldr         r0, [sp, #120]
    ldr.w       r3, [sp, #1028]
    lsrs        r5, r5, #3
    orr.w       r6, r6, r0, lsr #2
    ldr         r0, [sp, #108]
    orr.w       r5, r5, r4, lsr #2
    ldr         r4, [sp, #172]
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1036]
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #112]
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #176]
    orrs        r6, r0
    ldr         r0, [sp, #116]
    orrs        r5, r4
    ldr         r4, [sp, #180]
    lsrs        r6, r6, #2
    orrs        r2, r3
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #128]
    lsrs        r5, r5, #2
    ldr.w       r3, [sp, #1044]
    orrs        r6, r0
    ldr         r0, [sp, #132]
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #192]
    lsrs        r6, r6, #2
    lsrs        r2, r2, #2
    orrs        r5, r4
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #136]
    orr.w       r2, r2, r3, lsr #1
    ldr         r4, [sp, #196]
    lsrs        r5, r5, #2
    orrs        r6, r0
    ldr         r0, [sp, #156]
    ldr.w       r3, [sp, #1052]
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #200]
    orrs        r2, r3
    ldr.w       r3, [sp, #1060]
    orrs        r5, r4
    lsrs        r4, r0, #3
    ldr         r0, [sp, #152]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1068]
    orr.w       r4, r4, r0, lsr #2
    ldr         r0, [sp, #140]
    orrs        r2, r3
    orr.w       r3, r1, r12
    orrs        r3, r2
    orr.w       r4, r4, r0, lsr #1
    ldr         r0, [sp, #144]
    orrs        r3, r6
    orrs        r4, r0
    ldr         r0, [sp, #148]
    orrs        r3, r5
    lsrs        r4, r4, #2
    orr.w       r4, r4, r0, lsr #1
    ldr         r0, [sp, #160]
    orrs        r4, r0
    ldr         r0, [sp, #164]
    lsrs        r4, r4, #2
    orr.w       r4, r4, r0, lsr #1
    ldr         r0, [sp, #168]
    orrs        r4, r0
    orrs        r3, r4
    ldr         r3, [sp, #204]
    add.w       r8, r3, #1
    beq.w       .L13
    orrs        r5, r4
    eor.w       r4, r5, r5, lsr #7
    and         r4, r4, #11141290
    orr.w       r4, r4, r4, lsl #7
    eors        r5, r4
    eor.w       r4, r5, r5, lsr #14
    and.w       r4, r4, lr
    orr.w       r4, r4, r4, lsl #14
    eors        r5, r4
    eor.w       r4, r12, r12, lsr #7
    and         r4, r4, #11141290
    orr.w       r4, r4, r4, lsl #7
    eor.w       r0, r4, r12
    eor.w       r4, r0, r0, lsr #14
    and.w       r4, r4, lr
    orr.w       r4, r4, r4, lsl #14
    eors        r0, r4
    eor.w       r4, r0, r5, lsl #4
    bic         r4, r4, #252645135
    eors        r0, r4
    eor.w       r3, r5, r4, lsr #4
    orrs        r3, r0
    bne.w       .L15
    orr.w       r0, r6, r2
    eor.w       r2, r0, r0, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    and.w       r2, r2, lr
    orr.w       r2, r2, r2, lsl #14
    eors        r2, r0
    eor.w       r0, r1, r1, lsr #7
    and         r0, r0, #11141290
    orr.w       r0, r0, r0, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, lr
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r2, lsl #4
    bic         r1, r1, #252645135
    eors        r0, r1
    eor.w       r3, r2, r1, lsr #4
    orrs        r3, r0
    beq.w       .L13
    lsrs        r1, r1, #4
    str.w       r8, [sp, #216]
.L11:
    eors        r2, r1
    movs        r1, #64
    b.w         .L16
.L4:
    movs        r3, #0
    b           .L17
.L14:
    ldrd        r0, r2, [sp, #16]
    adds        r3, r2, r0
    cmp.w       r0, #512
    sub.w       r1, r3, #256
    bhi.w       .L18
    sub.w       r0, r3, #128
    ldr.w       r8, [sp, #212]
    strd        r1, r0, [sp, #224]
    movs        r1, #0
    b           .L19
.L20:
    ldr         r0, [sp, #32]
    movs        r1, #1
    ldr.w       r9, [sp, #208]
    lsls        r0, r0, #31
    bne.w       .L3
.L19:
    ldr         r0, [sp, #28]
    add         r5, sp, #424
    str         r1, [sp, #32]
    ldr.w       r4, [r0, r1, lsl #2]
    mov         r0, r5
    mov         r1, r4
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #1008
    add         r2, sp, #1004
    mov         r1, r5
    str.w       r9, [sp, #1004]
    mov         r6, r0
    mov         r10, r2
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1008]
    mov         r1, r5
    str         r0, [sp, #104]
    mov         r2, r10
    ldr         r0, [sp, #1012]
    mov         r5, r10
    str         r0, [sp, #192]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #100]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #188]
    ldr.w       r0, [sp, #1068]
    str         r0, [sp, #204]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #200]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #196]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #184]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #180]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #176]
    ldr.w       r0, [sp, #1064]
    str         r0, [sp, #108]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #96]
    ldr.w       r0, [sp, #1048]
    str         r0, [sp, #92]
    ldr.w       r0, [sp, #1040]
    str         r0, [sp, #88]
    ldr.w       r0, [sp, #1032]
    str         r0, [sp, #84]
    ldr.w       r0, [sp, #1024]
    str         r0, [sp, #76]
    mov         r0, r6
    str.w       r8, [sp, #1004]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1008]
    add.w       r10, sp, #744
    str         r0, [sp, #68]
    mov         r1, r4
    ldr         r0, [sp, #1012]
    str         r0, [sp, #160]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #64]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #156]
    ldr.w       r0, [sp, #1068]
    str         r0, [sp, #172]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #168]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #164]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #152]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #148]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #144]
    ldr.w       r0, [sp, #1064]
    str         r0, [sp, #72]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #60]
    ldr.w       r0, [sp, #1048]
    str         r0, [sp, #56]
    ldr.w       r0, [sp, #1040]
    str         r0, [sp, #52]
    ldr.w       r0, [sp, #1032]
    str         r0, [sp, #48]
    ldr.w       r0, [sp, #1024]
    str         r0, [sp, #44]
    mov         r0, r10
    str         r4, [sp, #24]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    mov         r0, r6
    mov         r1, r10
    mov         r2, r5
    str.w       r9, [sp, #1004]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1008]
    add         r2, sp, #1004
    str         r0, [sp, #40]
    mov         r1, r10
    ldr         r0, [sp, #1012]
    str         r0, [sp, #128]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #36]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #124]
    ldr.w       r0, [sp, #1068]
    str         r0, [sp, #140]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #136]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #132]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #120]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #116]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #112]
    ldr.w       r0, [sp, #1064]
    str         r0, [sp, #80]
    add         r0, sp, #1008
    ldr.w       r4, [sp, #1056]
    ldr.w       r11, [sp, #1048]
    ldr.w       r5, [sp, #1040]
    ldr.w       r6, [sp, #1032]
    ldr.w       r9, [sp, #1024]
    str.w       r8, [sp, #1004]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #104]
    ldr         r1, [sp, #100]
    ldr         r2, [sp, #64]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #76]
    orrs        r0, r1
    ldr         r1, [sp, #84]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #88]
    orrs        r0, r1
    ldr         r1, [sp, #92]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #96]
    orrs        r0, r1
    ldr         r1, [sp, #68]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #44]
    orrs        r1, r2
    ldr         r2, [sp, #48]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #52]
    orrs        r1, r2
    ldr         r2, [sp, #56]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #60]
    orrs        r1, r2
    ldr         r2, [sp, #36]
    orrs        r0, r1
    ldr         r1, [sp, #108]
    orr.w       r0, r1, r0, lsr #1
    ldr         r1, [sp, #72]
    orrs        r0, r1
    ldr         r1, [sp, #40]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    orr.w       r1, r1, r9
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    add         r6, sp, #1008
    orrs        r1, r5
    ldr         r5, [sp, #1020]
    ldm         r6, {r2, r3, r6}
    lsrs        r1, r1, #2
    orr.w       r1, r1, r11, lsr #1
    lsrs        r2, r2, #2
    orrs        r1, r4
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1024]
    orrs        r2, r6
    ldr.w       r6, [sp, #1032]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1040]
    orrs        r2, r6
    ldr.w       r6, [sp, #1048]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1056]
    orrs        r2, r6
    orrs        r1, r2
    ldr         r2, [sp, #80]
    orr.w       r1, r2, r1, lsr #1
    ldr.w       r2, [sp, #1064]
    orr.w       r12, r1, r2
    lsrs        r2, r3, #3
    ldr.w       r3, [sp, #1028]
    orr.w       r2, r2, r5, lsr #2
    ldr         r1, [sp, #128]
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1036]
    orrs        r2, r3
    ldr.w       r3, [sp, #1044]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1052]
    orrs        r2, r3
    ldr.w       r3, [sp, #1060]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1068]
    orrs        r2, r3
    orr.w       r3, r12, r0
    orr.w       r6, r2, r3
    lsrs        r3, r1, #3
    ldr         r1, [sp, #124]
    orr.w       r3, r3, r1, lsr #2
    ldr         r1, [sp, #112]
    orr.w       r3, r3, r1, lsr #1
    ldr         r1, [sp, #116]
    orrs        r3, r1
    ldr         r1, [sp, #120]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r1, lsr #1
    ldr         r1, [sp, #132]
    orrs        r3, r1
    ldr         r1, [sp, #136]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r1, lsr #1
    ldr         r1, [sp, #140]
    orrs        r1, r3
    ldr         r3, [sp, #192]
    orr.w       r5, r6, r1
    lsrs        r6, r3, #3
    ldr         r3, [sp, #188]
    orr.w       r6, r6, r3, lsr #2
    ldr         r3, [sp, #176]
    orr.w       r6, r6, r3, lsr #1
    ldr         r3, [sp, #180]
    orrs        r6, r3
    ldr         r3, [sp, #184]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r3, lsr #1
    ldr         r3, [sp, #196]
    orrs        r6, r3
    ldr         r3, [sp, #200]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r3, lsr #1
    ldr         r3, [sp, #204]
    orrs        r6, r3
    ldr         r3, [sp, #160]
    orr.w       r4, r5, r6
    lsrs        r5, r3, #3
    ldr         r3, [sp, #156]
    orr.w       r5, r5, r3, lsr #2
    ldr         r3, [sp, #144]
    orr.w       r5, r5, r3, lsr #1
    ldr         r3, [sp, #148]
    orrs        r5, r3
    ldr         r3, [sp, #152]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r3, lsr #1
    ldr         r3, [sp, #164]
    orrs        r5, r3
    ldr         r3, [sp, #168]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r3, lsr #1
    ldr         r3, [sp, #172]
    orrs        r5, r3
    orrs        r4, r5
    beq.w       .L20
    orrs        r6, r5
    movw        r3, #52428
    eor.w       r5, r6, r6, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r6, r5
    eor.w       r5, r6, r6, lsr #14
    ands        r5, r3
    orr.w       r5, r5, r5, lsl #14
    eors        r6, r5
    eor.w       r5, r0, r0, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r0, r5
    eor.w       r5, r0, r0, lsr #14
    ands        r5, r3
    orr.w       r5, r5, r5, lsl #14
    eors        r0, r5
    eor.w       r5, r0, r6, lsl #4
    bic         r5, r5, #252645135
    eors        r0, r5
    eor.w       r4, r6, r5, lsr #4
    orrs        r4, r0
    bne.w       .L9
    orr.w       r0, r1, r2
    eor.w       r2, r0, r0, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    ands        r2, r3
    orr.w       r2, r2, r2, lsl #14
    eors        r2, r0
    eor.w       r0, r12, r12, lsr #7
    and         r0, r0, #11141290
    orr.w       r0, r0, r0, lsl #7
    eor.w       r0, r0, r12
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r3
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r2, lsl #4
    bic         r1, r1, #252645135
    eors        r0, r1
    eor.w       r3, r2, r1, lsr #4
    orrs        r3, r0
    beq.w       .L20
    b           .L10
.L5:
    ldr         r3, [sp, #40]
.L17:
    rbit        r1, r5
    rbit        r2, r0
    clz         r1, r1
    cmp         r0, #0
    add.w       r1, r1, #32
    it          ne
    clzne       r1, r2
    add         r1, r3
    movs        r0, #1
    addw        sp, sp, #1076
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L15:
    lsrs        r1, r4, #4
    str.w       r8, [sp, #216]
    eor.w       r2, r1, r5
    b           .L21
.L18:
    strd        r3, r1, [sp, #4]
    and         r1, r2, #63
    rsb.w       r1, r1, #256
    ldr.w       r11, [sp, #212]
    add         r2, r1
    subs        r1, r0, r1
.L22:
    add.w       r0, r2, #128
    sub.w       r1, r1, #256
    str         r1, [sp, #16]
    movs        r1, #0
    strd        r2, r0, [sp, #224]
    add.w       r2, r2, #256
    str         r2, [sp, #12]
    b           .L23
.L24:
    ldr         r0, [sp, #32]
    movs        r1, #1
    ldr.w       r9, [sp, #208]
    lsls        r0, r0, #31
    bne.w       .L25
.L23:
    ldr         r0, [sp, #28]
    add         r4, sp, #488
    str         r1, [sp, #32]
    ldr.w       r8, [r0, r1, lsl #2]
    mov         r0, r4
    mov         r1, r8
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #1008
    add         r2, sp, #1004
    mov         r1, r4
    str.w       r9, [sp, #1004]
    mov         r10, r0
    mov         r6, r2
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1008]
    mov         r1, r4
    str         r0, [sp, #104]
    mov         r2, r6
    ldr         r0, [sp, #1012]
    str         r0, [sp, #192]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #100]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #188]
    ldr.w       r0, [sp, #1068]
    str         r0, [sp, #204]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #200]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #196]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #184]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #180]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #176]
    ldr.w       r0, [sp, #1064]
    str         r0, [sp, #108]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #96]
    ldr.w       r0, [sp, #1048]
    str         r0, [sp, #92]
    ldr.w       r0, [sp, #1040]
    str         r0, [sp, #88]
    ldr.w       r0, [sp, #1032]
    str         r0, [sp, #84]
    ldr.w       r0, [sp, #1024]
    str         r0, [sp, #76]
    mov         r0, r10
    str.w       r11, [sp, #1004]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1008]
    add         r5, sp, #808
    str         r0, [sp, #68]
    mov         r1, r8
    ldr         r0, [sp, #1012]
    str         r0, [sp, #160]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #64]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #156]
    ldr.w       r0, [sp, #1068]
    str         r0, [sp, #172]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #168]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #164]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #152]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #148]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #144]
    ldr.w       r0, [sp, #1064]
    str         r0, [sp, #72]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #60]
    ldr.w       r0, [sp, #1048]
    str         r0, [sp, #56]
    ldr.w       r0, [sp, #1040]
    str         r0, [sp, #52]
    ldr.w       r0, [sp, #1032]
    str         r0, [sp, #48]
    ldr.w       r0, [sp, #1024]
    str         r0, [sp, #44]
    mov         r0, r5
    str.w       r8, [sp, #24]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    mov         r0, r10
    mov         r1, r5
    mov         r2, r6
    str.w       r9, [sp, #1004]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1008]
    add         r2, sp, #1004
    str         r0, [sp, #40]
    mov         r1, r5
    ldr         r0, [sp, #1012]
    str         r0, [sp, #128]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #36]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #124]
    ldr.w       r0, [sp, #1068]
    str         r0, [sp, #140]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #136]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #132]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #120]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #116]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #112]
    ldr.w       r0, [sp, #1064]
    str         r0, [sp, #80]
    add         r0, sp, #1008
    ldr.w       r6, [sp, #1056]
    ldr.w       r8, [sp, #1048]
    ldr.w       r4, [sp, #1040]
    ldr.w       r9, [sp, #1032]
    ldr.w       r10, [sp, #1024]
    str.w       r11, [sp, #1004]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #104]
    ldr         r1, [sp, #100]
    ldr         r2, [sp, #64]
    lsrs        r0, r0, #2
    ldr         r5, [sp, #1020]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #76]
    orrs        r0, r1
    ldr         r1, [sp, #84]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #88]
    orrs        r0, r1
    ldr         r1, [sp, #92]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #96]
    orrs        r0, r1
    ldr         r1, [sp, #68]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #44]
    orrs        r1, r2
    ldr         r2, [sp, #48]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #52]
    orrs        r1, r2
    ldr         r2, [sp, #56]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #60]
    orrs        r1, r2
    ldr         r2, [sp, #36]
    orrs        r0, r1
    ldr         r1, [sp, #108]
    orr.w       r0, r1, r0, lsr #1
    ldr         r1, [sp, #72]
    orrs        r0, r1
    ldr         r1, [sp, #40]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    orr.w       r1, r1, r10
    lsrs        r1, r1, #2
    orr.w       r1, r1, r9, lsr #1
    orrs        r1, r4
    lsrs        r1, r1, #2
    orr.w       r1, r1, r8, lsr #1
    orrs        r1, r6
    add         r6, sp, #1008
    ldm         r6, {r2, r3, r6}
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1024]
    orrs        r2, r6
    ldr.w       r6, [sp, #1032]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1040]
    orrs        r2, r6
    ldr.w       r6, [sp, #1048]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1056]
    orrs        r2, r6
    orrs        r1, r2
    ldr         r2, [sp, #80]
    orr.w       r1, r2, r1, lsr #1
    ldr.w       r2, [sp, #1064]
    orr.w       r12, r1, r2
    lsrs        r2, r3, #3
    ldr.w       r3, [sp, #1028]
    orr.w       r2, r2, r5, lsr #2
    ldr         r1, [sp, #128]
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1036]
    orrs        r2, r3
    ldr.w       r3, [sp, #1044]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1052]
    orrs        r2, r3
    ldr.w       r3, [sp, #1060]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1068]
    orrs        r2, r3
    orr.w       r3, r12, r0
    orr.w       r6, r2, r3
    lsrs        r3, r1, #3
    ldr         r1, [sp, #124]
    orr.w       r3, r3, r1, lsr #2
    ldr         r1, [sp, #112]
    orr.w       r3, r3, r1, lsr #1
    ldr         r1, [sp, #116]
    orrs        r3, r1
    ldr         r1, [sp, #120]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r1, lsr #1
    ldr         r1, [sp, #132]
    orrs        r3, r1
    ldr         r1, [sp, #136]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r1, lsr #1
    ldr         r1, [sp, #140]
    orrs        r1, r3
    ldr         r3, [sp, #192]
    orr.w       r5, r6, r1
    lsrs        r6, r3, #3
    ldr         r3, [sp, #188]
    orr.w       r6, r6, r3, lsr #2
    ldr         r3, [sp, #176]
    orr.w       r6, r6, r3, lsr #1
    ldr         r3, [sp, #180]
    orrs        r6, r3
    ldr         r3, [sp, #184]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r3, lsr #1
    ldr         r3, [sp, #196]
    orrs        r6, r3
    ldr         r3, [sp, #200]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r3, lsr #1
    ldr         r3, [sp, #204]
    orrs        r6, r3
    ldr         r3, [sp, #160]
    orr.w       r4, r5, r6
    lsrs        r5, r3, #3
    ldr         r3, [sp, #156]
    orr.w       r5, r5, r3, lsr #2
    ldr         r3, [sp, #144]
    orr.w       r5, r5, r3, lsr #1
    ldr         r3, [sp, #148]
    orrs        r5, r3
    ldr         r3, [sp, #152]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r3, lsr #1
    ldr         r3, [sp, #164]
    orrs        r5, r3
    ldr         r3, [sp, #168]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r3, lsr #1
    ldr         r3, [sp, #172]
    orrs        r5, r3
    orrs        r4, r5
    beq.w       .L24
    orrs        r6, r5
    movw        r3, #52428
    eor.w       r5, r6, r6, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r6, r5
    eor.w       r5, r6, r6, lsr #14
    ands        r5, r3
    orr.w       r5, r5, r5, lsl #14
    eors        r6, r5
    eor.w       r5, r0, r0, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r0, r5
    eor.w       r5, r0, r0, lsr #14
    ands        r5, r3
    orr.w       r5, r5, r5, lsl #14
    eors        r0, r5
    eor.w       r5, r0, r6, lsl #4
    bic         r5, r5, #252645135
    eors        r0, r5
    eor.w       r4, r6, r5, lsr #4
    orrs        r4, r0
    bne.w       .L9
    orr.w       r0, r1, r2
    eor.w       r2, r0, r0, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    ands        r2, r3
    orr.w       r2, r2, r2, lsl #14
    eors        r2, r0
    eor.w       r0, r12, r12, lsr #7
    and         r0, r0, #11141290
    orr.w       r0, r0, r0, lsl #7
    eor.w       r0, r0, r12
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r3
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r2, lsl #4
    bic         r1, r1, #252645135
    eors        r0, r1
    eor.w       r3, r2, r1, lsr #4
    orrs        r3, r0
    beq.w       .L24
    b.w         .L10
.L25:
    ldr         r1, [sp, #16]
    ldr         r2, [sp, #12]
    cmp.w       r1, #256
    bhs.w       .L22
    cmp         r1, #0
    beq.w       .L3
    ldr         r0, [sp, #4]
    movs        r1, #0
    ldr.w       r8, [sp, #212]
    subs        r0, #128
    str         r0, [sp, #228]
    ldr         r0, [sp, #8]
    str         r0, [sp, #224]
    b           .L26
.L27:
    ldr         r0, [sp, #32]
    movs        r1, #1
    ldr.w       r9, [sp, #208]
    lsls        r0, r0, #31
    bne.w       .L3
.L26:
    ldr         r0, [sp, #28]
    add         r5, sp, #552
    str         r1, [sp, #32]
    ldr.w       r4, [r0, r1, lsl #2]
    mov         r0, r5
    mov         r1, r4
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #1008
    add         r2, sp, #1004
    mov         r1, r5
    str.w       r9, [sp, #1004]
    mov         r6, r0
    mov         r10, r2
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1008]
    mov         r1, r5
    str         r0, [sp, #104]
    mov         r2, r10
    ldr         r0, [sp, #1012]
    mov         r5, r10
    str         r0, [sp, #192]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #100]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #188]
    ldr.w       r0, [sp, #1068]
    str         r0, [sp, #204]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #200]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #196]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #184]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #180]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #176]
    ldr.w       r0, [sp, #1064]
    str         r0, [sp, #108]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #96]
    ldr.w       r0, [sp, #1048]
    str         r0, [sp, #92]
    ldr.w       r0, [sp, #1040]
    str         r0, [sp, #88]
    ldr.w       r0, [sp, #1032]
    str         r0, [sp, #84]
    ldr.w       r0, [sp, #1024]
    str         r0, [sp, #76]
    mov         r0, r6
    str.w       r8, [sp, #1004]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1008]
    add.w       r10, sp, #872
    str         r0, [sp, #68]
    mov         r1, r4
    ldr         r0, [sp, #1012]
    str         r0, [sp, #160]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #64]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #156]
    ldr.w       r0, [sp, #1068]
    str         r0, [sp, #172]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #168]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #164]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #152]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #148]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #144]
    ldr.w       r0, [sp, #1064]
    str         r0, [sp, #72]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #60]
    ldr.w       r0, [sp, #1048]
    str         r0, [sp, #56]
    ldr.w       r0, [sp, #1040]
    str         r0, [sp, #52]
    ldr.w       r0, [sp, #1032]
    str         r0, [sp, #48]
    ldr.w       r0, [sp, #1024]
    str         r0, [sp, #44]
    mov         r0, r10
    str         r4, [sp, #24]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    mov         r0, r6
    mov         r1, r10
    mov         r2, r5
    str.w       r9, [sp, #1004]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1008]
    add         r2, sp, #1004
    str         r0, [sp, #40]
    mov         r1, r10
    ldr         r0, [sp, #1012]
    str         r0, [sp, #128]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #36]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #124]
    ldr.w       r0, [sp, #1068]
    str         r0, [sp, #140]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #136]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #132]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #120]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #116]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #112]
    ldr.w       r0, [sp, #1064]
    str         r0, [sp, #80]
    add         r0, sp, #1008
    ldr.w       r4, [sp, #1056]
    ldr.w       r11, [sp, #1048]
    ldr.w       r5, [sp, #1040]
    ldr.w       r6, [sp, #1032]
    ldr.w       r9, [sp, #1024]
    str.w       r8, [sp, #1004]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #104]
    ldr         r1, [sp, #100]
    ldr         r2, [sp, #64]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #76]
    orrs        r0, r1
    ldr         r1, [sp, #84]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #88]
    orrs        r0, r1
    ldr         r1, [sp, #92]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #96]
    orrs        r0, r1
    ldr         r1, [sp, #68]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #44]
    orrs        r1, r2
    ldr         r2, [sp, #48]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #52]
    orrs        r1, r2
    ldr         r2, [sp, #56]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #60]
    orrs        r1, r2
    ldr         r2, [sp, #36]
    orrs        r0, r1
    ldr         r1, [sp, #108]
    orr.w       r0, r1, r0, lsr #1
    ldr         r1, [sp, #72]
    orrs        r0, r1
    ldr         r1, [sp, #40]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    orr.w       r1, r1, r9
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    add         r6, sp, #1008
    orrs        r1, r5
    ldr         r5, [sp, #1020]
    ldm         r6, {r2, r3, r6}
    lsrs        r1, r1, #2
    orr.w       r1, r1, r11, lsr #1
    lsrs        r2, r2, #2
    orrs        r1, r4
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1024]
    orrs        r2, r6
    ldr.w       r6, [sp, #1032]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1040]
    orrs        r2, r6
    ldr.w       r6, [sp, #1048]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1056]
    orrs        r2, r6
    orrs        r1, r2
    ldr         r2, [sp, #80]
    orr.w       r1, r2, r1, lsr #1
    ldr.w       r2, [sp, #1064]
    orr.w       r12, r1, r2
    lsrs        r2, r3, #3
    ldr.w       r3, [sp, #1028]
    orr.w       r2, r2, r5, lsr #2
    ldr         r1, [sp, #128]
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1036]
    orrs        r2, r3
    ldr.w       r3, [sp, #1044]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1052]
    orrs        r2, r3
    ldr.w       r3, [sp, #1060]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1068]
    orrs        r2, r3
    orr.w       r3, r12, r0
    orr.w       r6, r2, r3
    lsrs        r3, r1, #3
    ldr         r1, [sp, #124]
    orr.w       r3, r3, r1, lsr #2
    ldr         r1, [sp, #112]
    orr.w       r3, r3, r1, lsr #1
    ldr         r1, [sp, #116]
    orrs        r3, r1
    ldr         r1, [sp, #120]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r1, lsr #1
    ldr         r1, [sp, #132]
    orrs        r3, r1
    ldr         r1, [sp, #136]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r1, lsr #1
    ldr         r1, [sp, #140]
    orrs        r1, r3
    ldr         r3, [sp, #192]
    orr.w       r5, r6, r1
    lsrs        r6, r3, #3
    ldr         r3, [sp, #188]
    orr.w       r6, r6, r3, lsr #2
    ldr         r3, [sp, #176]
    orr.w       r6, r6, r3, lsr #1
    ldr         r3, [sp, #180]
    orrs        r6, r3
    ldr         r3, [sp, #184]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r3, lsr #1
    ldr         r3, [sp, #196]
    orrs        r6, r3
    ldr         r3, [sp, #200]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r3, lsr #1
    ldr         r3, [sp, #204]
    orrs        r6, r3
    ldr         r3, [sp, #160]
    orr.w       r4, r5, r6
    lsrs        r5, r3, #3
    ldr         r3, [sp, #156]
    orr.w       r5, r5, r3, lsr #2
    ldr         r3, [sp, #144]
    orr.w       r5, r5, r3, lsr #1
    ldr         r3, [sp, #148]
    orrs        r5, r3
    ldr         r3, [sp, #152]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r3, lsr #1
    ldr         r3, [sp, #164]
    orrs        r5, r3
    ldr         r3, [sp, #168]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r3, lsr #1
    ldr         r3, [sp, #172]
    orrs        r5, r3
    orrs        r4, r5
    beq.w       .L27
    orrs        r6, r5
    movw        r3, #52428
    eor.w       r5, r6, r6, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r6, r5
    eor.w       r5, r6, r6, lsr #14
    ands        r5, r3
    orr.w       r5, r5, r5, lsl #14
    eors        r6, r5
    eor.w       r5, r0, r0, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r0, r5
    eor.w       r5, r0, r0, lsr #14
    ands        r5, r3
    orr.w       r5, r5, r5, lsl #14
    eors        r0, r5
    eor.w       r5, r0, r6, lsl #4
    bic         r5, r5, #252645135
    eors        r0, r5
    eor.w       r4, r6, r5, lsr #4
    orrs        r4, r0
    bne         .L9
    orr.w       r0, r1, r2
    eor.w       r2, r0, r0, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    ands        r2, r3
    orr.w       r2, r2, r2, lsl #14
    eors        r2, r0
    eor.w       r0, r12, r12, lsr #7
    and         r0, r0, #11141290
    orr.w       r0, r0, r0, lsl #7
    eor.w       r0, r0, r12
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r3
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r2, lsl #4
    bic         r1, r1, #252645135
    eors        r0, r1
    eor.w       r3, r2, r1, lsr #4
    orrs        r3, r0
    beq.w       .L27
    b.w         .L10
.L9:
    lsrs        r1, r5, #4
    eor.w       r2, r1, r6
.L21:
    movs        r1, #0
.L16:
    rbit        r2, r2
    rbit        r3, r0
    clz         r2, r2
    cmp         r0, #0
    add.w       r2, r2, #32
    it          ne
    clzne       r2, r3
    ldrd        r0, r3, [sp, #20]
    subs        r0, r3, r0
    add         r0, r2
    add         r1, r0
    movs        r0, #1
    addw        sp, sp, #1076
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
