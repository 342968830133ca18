@ rfind2 of WORD, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    subw        sp, sp, #1068
    mov         r6, r1
    cmp         r2, #64
    bhs         .L1
    mov         r1, r6
    bl          atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<2>, atomic_memchr_kernels::algo::direction::Backward>
    addw        sp, sp, #1068
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L1:
    uxtb        r1, r0
    ubfx        r0, r0, #8, #8
    mov.w       r3, #16843009
    cmp         r2, #129
    mul         r9, r1, r3
    mul         r3, r0, r3
    str         r3, [sp, #204]
    bhs.w       .L2
    add.w       r8, sp, #288
    mov         r1, r6
    sub.w       r4, r2, #64
    mov         r5, r3
    mov         r0, r8
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #1000
    add         r2, sp, #208
    mov         r1, r8
    str.w       r9, [sp, #208]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1000]
    add         r2, sp, #208
    str         r0, [sp, #100]
    mov         r1, r8
    ldr         r0, [sp, #1004]
    str         r0, [sp, #188]
    ldr         r0, [sp, #1008]
    str         r0, [sp, #96]
    ldr         r0, [sp, #1012]
    str         r0, [sp, #184]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #200]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #196]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #192]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #180]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #176]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #172]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #112]
    ldr.w       r0, [sp, #1048]
    str         r0, [sp, #92]
    ldr.w       r0, [sp, #1040]
    str         r0, [sp, #88]
    ldr.w       r0, [sp, #1032]
    str         r0, [sp, #84]
    ldr.w       r0, [sp, #1024]
    str         r0, [sp, #80]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #76]
    add         r0, sp, #1000
    str         r5, [sp, #208]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1000]
    adds        r1, r6, r4
    str         r0, [sp, #68]
    ldr         r0, [sp, #1004]
    str         r0, [sp, #156]
    ldr         r0, [sp, #1008]
    str         r0, [sp, #64]
    ldr         r0, [sp, #1012]
    str         r0, [sp, #152]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #168]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #164]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #160]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #148]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #144]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #140]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #72]
    ldr.w       r0, [sp, #1048]
    str         r0, [sp, #56]
    ldr.w       r0, [sp, #1040]
    str         r0, [sp, #52]
    ldr.w       r0, [sp, #1032]
    str         r4, [sp, #32]
    add         r4, sp, #224
    str         r0, [sp, #48]
    ldr.w       r0, [sp, #1024]
    str         r0, [sp, #44]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #40]
    mov         r0, r4
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #1000
    add         r2, sp, #208
    mov         r1, r4
    str.w       r9, [sp, #208]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1000]
    add         r2, sp, #208
    str         r0, [sp, #36]
    mov         r1, r4
    ldr         r0, [sp, #1004]
    str         r0, [sp, #124]
    ldrd        r6, r0, [sp, #1008]
    ldr.w       r11, [sp, #1048]
    str         r0, [sp, #120]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #136]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #132]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #128]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #116]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #108]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #104]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #60]
    ldr         r0, [sp, #204]
    str         r0, [sp, #208]
    add         r0, sp, #1000
    ldr.w       r5, [sp, #1040]
    ldr.w       r8, [sp, #1032]
    ldr.w       r9, [sp, #1024]
    ldr.w       r10, [sp, #1016]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #100]
    ldr         r1, [sp, #96]
    ldr         r2, [sp, #64]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #76]
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
    ldr         r1, [sp, #68]
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
    orrs        r0, r1
    ldr         r1, [sp, #112]
    orr.w       r0, r1, r0, lsr #1
    ldr         r1, [sp, #72]
    orr.w       r12, r0, r1
    ldr         r0, [sp, #36]
    lsrs        r1, r0, #2
    ldr         r0, [sp, #60]
    orr.w       r1, r1, r6, lsr #1
    add         r6, sp, #1000
    orr.w       r1, r1, r10
    ldm         r6, {r2, r3, r6}
    lsrs        r1, r1, #2
    orr.w       r1, r1, r9, lsr #1
    lsrs        r2, r2, #2
    orr.w       r1, r1, r8
    orr.w       r2, r2, r6, lsr #1
    ldr         r6, [sp, #1016]
    lsrs        r1, r1, #2
    orrs        r2, r6
    ldr.w       r6, [sp, #1024]
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #1012]
    lsrs        r2, r2, #2
    orr.w       r1, r1, r11
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1032]
    orrs        r2, r6
    ldr.w       r6, [sp, #1040]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1048]
    orrs        r2, r6
    orrs        r1, r2
    ldr.w       r2, [sp, #1056]
    orr.w       r1, r0, r1, lsr #1
    ldr         r0, [sp, #124]
    orrs        r1, r2
    lsrs        r2, r3, #3
    ldr         r3, [sp, #1020]
    orr.w       r2, r2, r5, lsr #2
    lsrs        r6, r0, #3
    ldr         r0, [sp, #120]
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1028]
    orr.w       r6, r6, r0, lsr #2
    ldr         r0, [sp, #104]
    orrs        r2, r3
    ldr.w       r3, [sp, #1036]
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #108]
    lsrs        r2, r2, #2
    orrs        r6, r0
    ldr         r0, [sp, #116]
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1044]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #128]
    orrs        r2, r3
    ldr.w       r3, [sp, #1052]
    orrs        r6, r0
    ldr         r0, [sp, #132]
    lsrs        r2, r2, #2
    lsrs        r6, r6, #2
    orr.w       r2, r2, r3, lsr #1
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #136]
    ldr.w       r3, [sp, #1060]
    orr.w       r5, r6, r0
    ldr         r0, [sp, #188]
    orrs        r3, r2
    orr.w       r2, r1, r12
    orrs        r2, r3
    orr.w       r6, r2, r5
    lsrs        r2, r0, #3
    ldr         r0, [sp, #184]
    orr.w       r2, r2, r0, lsr #2
    ldr         r0, [sp, #172]
    orr.w       r2, r2, r0, lsr #1
    ldr         r0, [sp, #176]
    orrs        r2, r0
    ldr         r0, [sp, #180]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r0, lsr #1
    ldr         r0, [sp, #192]
    orrs        r2, r0
    ldr         r0, [sp, #196]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r0, lsr #1
    ldr         r0, [sp, #200]
    orrs        r2, r0
    ldr         r0, [sp, #156]
    orr.w       r4, r6, r2
    lsrs        r6, r0, #3
    ldr         r0, [sp, #152]
    orr.w       r6, r6, r0, lsr #2
    ldr         r0, [sp, #140]
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #144]
    orrs        r6, r0
    ldr         r0, [sp, #148]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #160]
    orrs        r6, r0
    ldr         r0, [sp, #164]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #168]
    orrs        r6, r0
    orrs        r4, r6
    beq.w       .L3
    orrs        r3, r5
    eor.w       r5, r3, r3, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r5, r3
    movw        r3, #52428
    eor.w       r4, r5, r5, lsr #14
    ands        r4, r3
    orr.w       r4, r4, r4, lsl #14
    eors        r5, r4
    eor.w       r4, r1, r1, lsr #7
    and         r4, r4, #11141290
    orr.w       r4, r4, r4, lsl #7
    eors        r1, r4
    eor.w       r4, r1, r1, lsr #14
    ands        r4, r3
    orr.w       r4, r4, r4, lsl #14
    eors        r4, r1
    eor.w       r1, r4, r5, lsl #4
    bic         r0, r1, #252645135
    eor.w       r1, r5, r0, lsr #4
    eor.w       r5, r0, r4
    orrs.w      r0, r5, r1
    bne.w       .L4
    orr.w       r0, r6, r2
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r3
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r12, r12, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eor.w       r1, r1, r12
    eor.w       r2, r1, r1, lsr #14
    ands        r2, r3
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r2, r2, #252645135
    eor.w       r5, r2, r1
    eor.w       r1, r0, r2, lsr #4
    orrs.w      r0, r5, r1
    mov.w       r0, #0
    bne.w       .L5
    addw        sp, sp, #1068
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L2:
    adds        r4, r6, r2
    add         r0, sp, #208
    sub.w       r1, r4, #128
    cmp.w       r2, #256
    str         r6, [sp, #12]
    str.w       r9, [sp, #200]
    bhi.w       .L6
    ldr.w       r8, [sp, #204]
    adds        r0, #8
    strd        r1, r6, [sp, #216]
    movs        r1, #0
    str         r0, [sp, #20]
    b           .L7
.L8:
    ldr         r0, [sp, #24]
    movs        r1, #1
    ldr.w       r9, [sp, #200]
    lsls        r0, r0, #31
    bne.w       .L3
.L7:
    ldr         r0, [sp, #20]
    add         r6, sp, #352
    str         r1, [sp, #24]
    ldr.w       r4, [r0, r1, lsl #2]
    mov         r0, r6
    mov         r1, r4
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #1000
    add         r2, sp, #996
    mov         r1, r6
    str.w       r9, [sp, #996]
    mov         r5, r0
    mov         r10, r2
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1000]
    mov         r1, r6
    str         r0, [sp, #96]
    mov         r2, r10
    ldr         r0, [sp, #1004]
    mov         r6, r10
    str         r0, [sp, #184]
    ldr         r0, [sp, #1008]
    str         r0, [sp, #92]
    ldr         r0, [sp, #1012]
    str         r0, [sp, #180]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #196]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #192]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #188]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #176]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #172]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #168]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #100]
    ldr.w       r0, [sp, #1048]
    str         r0, [sp, #88]
    ldr.w       r0, [sp, #1040]
    str         r0, [sp, #84]
    ldr.w       r0, [sp, #1032]
    str         r0, [sp, #80]
    ldr.w       r0, [sp, #1024]
    str         r0, [sp, #76]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #68]
    mov         r0, r5
    str.w       r8, [sp, #996]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1000]
    add.w       r10, sp, #672
    str         r0, [sp, #60]
    mov         r1, r4
    ldr         r0, [sp, #1004]
    str         r0, [sp, #152]
    ldr         r0, [sp, #1008]
    str         r0, [sp, #56]
    ldr         r0, [sp, #1012]
    str         r0, [sp, #148]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #164]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #160]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #156]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #144]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #140]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #136]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #64]
    ldr.w       r0, [sp, #1048]
    str         r0, [sp, #52]
    ldr.w       r0, [sp, #1040]
    str         r0, [sp, #48]
    ldr.w       r0, [sp, #1032]
    str         r0, [sp, #44]
    ldr.w       r0, [sp, #1024]
    str         r0, [sp, #40]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #36]
    mov         r0, r10
    str         r4, [sp, #16]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    mov         r0, r5
    mov         r1, r10
    mov         r2, r6
    str.w       r9, [sp, #996]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1000]
    add         r2, sp, #996
    str         r0, [sp, #32]
    mov         r1, r10
    ldr         r0, [sp, #1004]
    str         r0, [sp, #120]
    ldr         r0, [sp, #1008]
    str         r0, [sp, #28]
    ldr         r0, [sp, #1012]
    str         r0, [sp, #116]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #132]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #128]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #124]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #112]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #108]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #104]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #72]
    add         r0, sp, #1000
    ldr.w       r4, [sp, #1048]
    ldr.w       r5, [sp, #1040]
    ldr.w       r6, [sp, #1032]
    ldr.w       r9, [sp, #1024]
    ldr.w       r11, [sp, #1016]
    str.w       r8, [sp, #996]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #96]
    movw        r12, #52428
    ldr         r1, [sp, #92]
    ldr         r2, [sp, #56]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #68]
    orrs        r0, r1
    ldr         r1, [sp, #76]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #80]
    orrs        r0, r1
    ldr         r1, [sp, #84]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #88]
    orrs        r0, r1
    ldr         r1, [sp, #60]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #36]
    orrs        r1, r2
    ldr         r2, [sp, #40]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #44]
    orrs        r1, r2
    ldr         r2, [sp, #48]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #52]
    orrs        r1, r2
    orrs        r0, r1
    ldr         r1, [sp, #100]
    orr.w       r0, r1, r0, lsr #1
    ldr         r1, [sp, #64]
    orr.w       lr, r0, r1
    ldr         r0, [sp, #32]
    lsrs        r1, r0, #2
    ldr         r0, [sp, #28]
    orr.w       r1, r1, r0, lsr #1
    ldr         r0, [sp, #72]
    orr.w       r1, r1, r11
    lsrs        r1, r1, #2
    orr.w       r1, r1, r9, lsr #1
    orrs        r1, r6
    add         r6, sp, #1000
    ldm         r6, {r2, r3, r6}
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    orrs        r1, r4
    ldr         r5, [sp, #1012]
    lsrs        r2, r2, #2
    ldr         r4, [sp, #180]
    orr.w       r2, r2, r6, lsr #1
    ldr         r6, [sp, #1016]
    orrs        r2, r6
    ldr.w       r6, [sp, #1024]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1032]
    orrs        r2, r6
    ldr.w       r6, [sp, #1040]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1048]
    orrs        r2, r6
    orrs        r1, r2
    ldr.w       r2, [sp, #1056]
    orr.w       r1, r0, r1, lsr #1
    ldr         r0, [sp, #120]
    orrs        r1, r2
    lsrs        r2, r3, #3
    ldr         r3, [sp, #1020]
    orr.w       r2, r2, r5, lsr #2
    lsrs        r6, r0, #3
    ldr         r0, [sp, #116]
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1028]
    orr.w       r6, r6, r0, lsr #2
    ldr         r0, [sp, #104]
    orrs        r2, r3
    ldr.w       r3, [sp, #1036]
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #108]
    lsrs        r2, r2, #2
    orrs        r6, r0
    ldr         r0, [sp, #112]
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1044]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #124]
    orrs        r2, r3
    ldr.w       r3, [sp, #1052]
    orrs        r6, r0
    ldr         r0, [sp, #128]
    lsrs        r2, r2, #2
    lsrs        r6, r6, #2
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1060]
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #132]
    orrs        r3, r2
    orr.w       r2, r1, lr
    orr.w       r5, r6, r0
    orrs        r2, r3
    orr.w       r6, r2, r5
    ldr         r2, [sp, #184]
    ldr         r0, [sp, #152]
    lsrs        r2, r2, #3
    orr.w       r2, r2, r4, lsr #2
    ldr         r4, [sp, #168]
    orr.w       r2, r2, r4, lsr #1
    ldr         r4, [sp, #172]
    orrs        r2, r4
    ldr         r4, [sp, #176]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r4, lsr #1
    ldr         r4, [sp, #188]
    orrs        r2, r4
    ldr         r4, [sp, #192]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r4, lsr #1
    ldr         r4, [sp, #196]
    orrs        r2, r4
    orr.w       r4, r6, r2
    lsrs        r6, r0, #3
    ldr         r0, [sp, #148]
    orr.w       r6, r6, r0, lsr #2
    ldr         r0, [sp, #136]
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #140]
    orrs        r6, r0
    ldr         r0, [sp, #144]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #156]
    orrs        r6, r0
    ldr         r0, [sp, #160]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #164]
    orrs        r6, r0
    orrs        r4, r6
    beq.w       .L8
    orrs        r3, r5
    eor.w       r5, r3, r3, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r3, r5
    eor.w       r5, r3, r3, lsr #14
    and.w       r5, r5, r12
    orr.w       r5, r5, r5, lsl #14
    eors        r3, r5
    eor.w       r5, r1, r1, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r1, r5
    eor.w       r5, r1, r1, lsr #14
    and.w       r5, r5, r12
    orr.w       r5, r5, r5, lsl #14
    eors        r1, r5
    eor.w       r5, r1, r3, lsl #4
    bic         r5, r5, #252645135
    eors        r1, r5
    eor.w       r4, r3, r5, lsr #4
    orrs        r4, r1
    bne.w       .L9
    orr.w       r1, r6, r2
    eor.w       r2, r1, r1, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r2, r1
    eor.w       r1, lr, lr, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eor.w       r0, r1, lr
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r12
    orr.w       r1, r1, r1, lsl #14
    eors        r1, r0
    eor.w       r0, r1, r2, lsl #4
    bic         r0, r0, #252645135
    eors        r1, r0
    eor.w       r3, r2, r0, lsr #4
    orrs        r3, r1
    beq.w       .L8
.L10:
    lsrs        r0, r0, #4
    eors        r2, r0
    movs        r0, #0
    b.w         .L11
.L6:
    strd        r4, r2, [sp, #4]
    sub.w       r2, r4, #256
    adds        r0, #8
    str         r0, [sp, #20]
    strd        r1, r2, [sp, #216]
    movs        r1, #2
    str         r1, [sp, #212]
    movs        r1, #0
    b           .L12
.L13:
    ldr.w       r9, [sp, #200]
    movs        r1, #1
    cmp         r2, #2
    beq.w       .L14
.L12:
    ldr         r0, [sp, #20]
    add         r5, sp, #608
    str         r1, [sp, #196]
    ldr.w       r6, [r0, r1, lsl #2]
    mov         r0, r5
    mov         r1, r6
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #1000
    add         r2, sp, #996
    mov         r1, r5
    str.w       r9, [sp, #996]
    mov         r8, r0
    mov         r10, r2
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1000]
    mov         r1, r5
    str         r0, [sp, #92]
    mov         r2, r10
    ldr         r0, [sp, #1004]
    str         r0, [sp, #180]
    ldr         r0, [sp, #1008]
    str         r0, [sp, #88]
    ldr         r0, [sp, #1012]
    str         r0, [sp, #176]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #192]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #188]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #184]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #172]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #168]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #164]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #96]
    ldr.w       r0, [sp, #1048]
    str         r0, [sp, #84]
    ldr.w       r0, [sp, #1040]
    str         r0, [sp, #80]
    ldr.w       r0, [sp, #1032]
    str         r0, [sp, #76]
    ldr.w       r0, [sp, #1024]
    str         r0, [sp, #72]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #64]
    mov         r0, r8
    ldr         r4, [sp, #204]
    str         r4, [sp, #996]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1000]
    add         r5, sp, #928
    str         r0, [sp, #56]
    mov         r1, r6
    ldr         r0, [sp, #1004]
    str         r0, [sp, #148]
    ldr         r0, [sp, #1008]
    str         r0, [sp, #52]
    ldr         r0, [sp, #1012]
    str         r0, [sp, #144]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #160]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #156]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #152]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #140]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #136]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #132]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #60]
    ldr.w       r0, [sp, #1048]
    str         r0, [sp, #48]
    ldr.w       r0, [sp, #1040]
    str         r0, [sp, #44]
    ldr.w       r0, [sp, #1032]
    str         r0, [sp, #40]
    ldr.w       r0, [sp, #1024]
    str         r0, [sp, #36]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #32]
    mov         r0, r5
    str         r6, [sp, #16]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    mov         r0, r8
    mov         r1, r5
    mov         r2, r10
    str.w       r9, [sp, #996]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1000]
    add         r2, sp, #996
    str         r0, [sp, #28]
    mov         r1, r5
    ldr         r0, [sp, #1004]
    str         r0, [sp, #116]
    ldr         r0, [sp, #1008]
    str         r0, [sp, #24]
    ldr         r0, [sp, #1012]
    str         r0, [sp, #112]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #128]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #124]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #120]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #108]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #104]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #100]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #68]
    add         r0, sp, #1000
    ldr.w       r6, [sp, #1048]
    ldr.w       r8, [sp, #1040]
    ldr.w       r9, [sp, #1032]
    ldr.w       r10, [sp, #1024]
    ldr.w       r11, [sp, #1016]
    str         r4, [sp, #996]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #92]
    movw        lr, #52428
    ldr         r1, [sp, #88]
    ldr         r2, [sp, #52]
    lsrs        r0, r0, #2
    ldr         r5, [sp, #1012]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #64]
    orrs        r0, r1
    ldr         r1, [sp, #72]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #76]
    orrs        r0, r1
    ldr         r1, [sp, #80]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #84]
    orrs        r0, r1
    ldr         r1, [sp, #56]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #32]
    orrs        r1, r2
    ldr         r2, [sp, #36]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #40]
    orrs        r1, r2
    ldr         r2, [sp, #44]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #48]
    orrs        r1, r2
    orrs        r0, r1
    ldr         r1, [sp, #96]
    orr.w       r0, r1, r0, lsr #1
    ldr         r1, [sp, #60]
    orr.w       r12, r0, r1
    ldr         r0, [sp, #28]
    lsrs        r1, r0, #2
    ldr         r0, [sp, #24]
    orr.w       r1, r1, r0, lsr #1
    ldr         r0, [sp, #68]
    orr.w       r1, r1, r11
    lsrs        r1, r1, #2
    orr.w       r1, r1, r10, lsr #1
    orr.w       r1, r1, r9
    lsrs        r1, r1, #2
    orr.w       r1, r1, r8, lsr #1
    orrs        r1, r6
    add         r6, sp, #1000
    ldm         r6, {r2, r3, r6}
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr         r6, [sp, #1016]
    orrs        r2, r6
    ldr.w       r6, [sp, #1024]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1032]
    orrs        r2, r6
    ldr.w       r6, [sp, #1040]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1048]
    orrs        r2, r6
    orrs        r1, r2
    ldr.w       r2, [sp, #1056]
    orr.w       r1, r0, r1, lsr #1
    ldr         r0, [sp, #116]
    orrs        r1, r2
    lsrs        r2, r3, #3
    ldr         r3, [sp, #1020]
    orr.w       r2, r2, r5, lsr #2
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1028]
    orrs        r2, r3
    ldr.w       r3, [sp, #1036]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1044]
    orrs        r2, r3
    ldr.w       r3, [sp, #1052]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1060]
    orr.w       r6, r2, r3
    lsrs        r3, r0, #3
    ldr         r0, [sp, #112]
    orr.w       r2, r1, r12
    orrs        r2, r6
    orr.w       r3, r3, r0, lsr #2
    ldr         r0, [sp, #100]
    orr.w       r3, r3, r0, lsr #1
    ldr         r0, [sp, #104]
    orrs        r3, r0
    ldr         r0, [sp, #108]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r0, lsr #1
    ldr         r0, [sp, #120]
    orrs        r3, r0
    ldr         r0, [sp, #124]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r0, lsr #1
    ldr         r0, [sp, #128]
    orr.w       r4, r3, r0
    ldr         r0, [sp, #180]
    orrs        r2, r4
    lsrs        r3, r0, #3
    ldr         r0, [sp, #176]
    orr.w       r3, r3, r0, lsr #2
    ldr         r0, [sp, #164]
    orr.w       r3, r3, r0, lsr #1
    ldr         r0, [sp, #168]
    orrs        r3, r0
    ldr         r0, [sp, #172]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r0, lsr #1
    ldr         r0, [sp, #184]
    orrs        r3, r0
    ldr         r0, [sp, #188]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r0, lsr #1
    ldr         r0, [sp, #192]
    orrs        r3, r0
    ldr         r0, [sp, #148]
    orrs        r2, r3
    lsrs        r5, r0, #3
    ldr         r0, [sp, #144]
    orr.w       r5, r5, r0, lsr #2
    ldr         r0, [sp, #132]
    orr.w       r5, r5, r0, lsr #1
    ldr         r0, [sp, #136]
    orrs        r5, r0
    ldr         r0, [sp, #140]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r0, lsr #1
    ldr         r0, [sp, #152]
    orrs        r5, r0
    ldr         r0, [sp, #156]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r0, lsr #1
    ldr         r0, [sp, #160]
    orrs        r5, r0
    ldr         r0, [sp, #196]
    orrs        r2, r5
    add.w       r2, r0, #1
    beq.w       .L13
    orrs        r6, r4
    eor.w       r4, r6, r6, lsr #7
    and         r4, r4, #11141290
    orr.w       r4, r4, r4, lsl #7
    eors        r6, r4
    eor.w       r4, r6, r6, lsr #14
    and.w       r4, r4, lr
    orr.w       r4, r4, r4, lsl #14
    eors        r6, r4
    eor.w       r4, r1, r1, lsr #7
    and         r4, r4, #11141290
    orr.w       r4, r4, r4, lsl #7
    eors        r1, r4
    eor.w       r4, r1, r1, lsr #14
    and.w       r4, r4, lr
    orr.w       r4, r4, r4, lsl #14
    eors        r1, r4
    eor.w       r4, r1, r6, lsl #4
    bic         r4, r4, #252645135
    eors        r1, r4
    eor.w       r0, r6, r4, lsr #4
    orrs        r0, r1
    bne.w       .L15
    orr.w       r0, r5, r3
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, lr
    orr.w       r1, r1, r1, lsl #14
    eor.w       r3, r1, r0
    eor.w       r0, r12, r12, lsr #7
    and         r0, r0, #11141290
    orr.w       r0, r0, r0, lsl #7
    eor.w       r0, r0, r12
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, lr
    orr.w       r1, r1, r1, lsl #14
    eors        r1, r0
    eor.w       r0, r1, r3, lsl #4
    bic         r0, r0, #252645135
    eors        r1, r0
    eor.w       r6, r3, r0, lsr #4
    orrs        r6, r1
    beq.w       .L13
    lsrs        r0, r0, #4
    str         r2, [sp, #208]
    eor.w       r2, r0, r3
    movs        r0, #0
    b.w         .L11
.L4:
    ldr         r0, [sp, #32]
.L5:
    clz         r2, r5
    cmp         r1, #0
    add.w       r2, r2, #32
    it          ne
    clzne       r2, r1
    eor         r1, r2, #63
    add         r1, r0
    movs        r0, #1
    addw        sp, sp, #1068
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L14:
    ldr         r0, [sp, #8]
    cmp.w       r0, #512
    bhi.w       .L16
    ldr.w       r8, [sp, #204]
    movs        r1, #0
    ldr         r0, [sp, #12]
    str         r0, [sp, #220]
    adds        r0, #128
    str         r0, [sp, #216]
    b           .L17
.L18:
    ldr         r0, [sp, #24]
    movs        r1, #1
    ldr.w       r9, [sp, #200]
    lsls        r0, r0, #31
    bne.w       .L3
.L17:
    ldr         r0, [sp, #20]
    add         r6, sp, #416
    str         r1, [sp, #24]
    ldr.w       r4, [r0, r1, lsl #2]
    mov         r0, r6
    mov         r1, r4
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #1000
    add         r2, sp, #996
    mov         r1, r6
    str.w       r9, [sp, #996]
    mov         r5, r0
    mov         r10, r2
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1000]
    mov         r1, r6
    str         r0, [sp, #96]
    mov         r2, r10
    ldr         r0, [sp, #1004]
    mov         r6, r10
    str         r0, [sp, #184]
    ldr         r0, [sp, #1008]
    str         r0, [sp, #92]
    ldr         r0, [sp, #1012]
    str         r0, [sp, #180]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #196]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #192]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #188]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #176]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #172]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #168]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #100]
    ldr.w       r0, [sp, #1048]
    str         r0, [sp, #88]
    ldr.w       r0, [sp, #1040]
    str         r0, [sp, #84]
    ldr.w       r0, [sp, #1032]
    str         r0, [sp, #80]
    ldr.w       r0, [sp, #1024]
    str         r0, [sp, #76]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #68]
    mov         r0, r5
    str.w       r8, [sp, #996]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1000]
    add.w       r10, sp, #736
    str         r0, [sp, #60]
    mov         r1, r4
    ldr         r0, [sp, #1004]
    str         r0, [sp, #152]
    ldr         r0, [sp, #1008]
    str         r0, [sp, #56]
    ldr         r0, [sp, #1012]
    str         r0, [sp, #148]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #164]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #160]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #156]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #144]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #140]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #136]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #64]
    ldr.w       r0, [sp, #1048]
    str         r0, [sp, #52]
    ldr.w       r0, [sp, #1040]
    str         r0, [sp, #48]
    ldr.w       r0, [sp, #1032]
    str         r0, [sp, #44]
    ldr.w       r0, [sp, #1024]
    str         r0, [sp, #40]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #36]
    mov         r0, r10
    str         r4, [sp, #16]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    mov         r0, r5
    mov         r1, r10
    mov         r2, r6
    str.w       r9, [sp, #996]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1000]
    add         r2, sp, #996
    str         r0, [sp, #32]
    mov         r1, r10
    ldr         r0, [sp, #1004]
    str         r0, [sp, #120]
    ldr         r0, [sp, #1008]
    str         r0, [sp, #28]
    ldr         r0, [sp, #1012]
    str         r0, [sp, #116]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #132]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #128]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #124]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #112]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #108]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #104]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #72]
    add         r0, sp, #1000
    ldr.w       r4, [sp, #1048]
    ldr.w       r11, [sp, #1040]
    ldr.w       r5, [sp, #1032]
    ldr.w       r6, [sp, #1024]
    ldr.w       r9, [sp, #1016]
    str.w       r8, [sp, #996]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #96]
    ldr         r1, [sp, #92]
    ldr         r2, [sp, #56]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #68]
    orrs        r0, r1
    ldr         r1, [sp, #76]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #80]
    orrs        r0, r1
    ldr         r1, [sp, #84]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #88]
    orrs        r0, r1
    ldr         r1, [sp, #60]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #36]
    orrs        r1, r2
    ldr         r2, [sp, #40]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #44]
    orrs        r1, r2
    ldr         r2, [sp, #48]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #52]
    orrs        r1, r2
    orrs        r0, r1
    ldr         r1, [sp, #100]
    orr.w       r0, r1, r0, lsr #1
    ldr         r1, [sp, #64]
    orr.w       lr, r0, r1
    ldr         r0, [sp, #32]
    lsrs        r1, r0, #2
    ldr         r0, [sp, #28]
    orr.w       r1, r1, r0, lsr #1
    ldr         r0, [sp, #72]
    orr.w       r1, r1, r9
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    add         r6, sp, #1000
    orrs        r1, r5
    ldr         r5, [sp, #1012]
    ldm         r6, {r2, r3, r6}
    lsrs        r1, r1, #2
    orr.w       r1, r1, r11, lsr #1
    lsrs        r2, r2, #2
    orrs        r1, r4
    orr.w       r2, r2, r6, lsr #1
    ldr         r6, [sp, #1016]
    ldr         r4, [sp, #180]
    orrs        r2, r6
    ldr.w       r6, [sp, #1024]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1032]
    orrs        r2, r6
    ldr.w       r6, [sp, #1040]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1048]
    orrs        r2, r6
    orrs        r1, r2
    ldr.w       r2, [sp, #1056]
    orr.w       r1, r0, r1, lsr #1
    ldr         r0, [sp, #120]
    orrs        r1, r2
    lsrs        r2, r3, #3
    ldr         r3, [sp, #1020]
    orr.w       r2, r2, r5, lsr #2
    lsrs        r6, r0, #3
    ldr         r0, [sp, #116]
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1028]
    orr.w       r6, r6, r0, lsr #2
    ldr         r0, [sp, #104]
    orrs        r2, r3
    ldr.w       r3, [sp, #1036]
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #108]
    lsrs        r2, r2, #2
    orrs        r6, r0
    ldr         r0, [sp, #112]
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1044]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #124]
    orrs        r2, r3
    ldr.w       r3, [sp, #1052]
    orrs        r6, r0
    ldr         r0, [sp, #128]
    lsrs        r2, r2, #2
    lsrs        r6, r6, #2
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1060]
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #132]
    orrs        r3, r2
    orr.w       r2, r1, lr
    orr.w       r5, r6, r0
    orrs        r2, r3
    orr.w       r6, r2, r5
    ldr         r2, [sp, #184]
    ldr         r0, [sp, #152]
    lsrs        r2, r2, #3
    orr.w       r2, r2, r4, lsr #2
    ldr         r4, [sp, #168]
    orr.w       r2, r2, r4, lsr #1
    ldr         r4, [sp, #172]
    orrs        r2, r4
    ldr         r4, [sp, #176]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r4, lsr #1
    ldr         r4, [sp, #188]
    orrs        r2, r4
    ldr         r4, [sp, #192]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r4, lsr #1
    ldr         r4, [sp, #196]
    orrs        r2, r4
    orr.w       r4, r6, r2
    lsrs        r6, r0, #3
    ldr         r0, [sp, #148]
    orr.w       r6, r6, r0, lsr #2
    ldr         r0, [sp, #136]
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #140]
    orrs        r6, r0
    ldr         r0, [sp, #144]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #156]
    orrs        r6, r0
    ldr         r0, [sp, #160]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #164]
    orrs        r6, r0
    orrs        r4, r6
    beq.w       .L18
    orrs        r3, r5
    movw        r12, #52428
    eor.w       r5, r3, r3, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r3, r5
    eor.w       r5, r3, r3, lsr #14
    and.w       r5, r5, r12
    orr.w       r5, r5, r5, lsl #14
    eors        r3, r5
    eor.w       r5, r1, r1, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r1, r5
    eor.w       r5, r1, r1, lsr #14
    and.w       r5, r5, r12
    orr.w       r5, r5, r5, lsl #14
    eors        r1, r5
    eor.w       r5, r1, r3, lsl #4
    bic         r5, r5, #252645135
    eors        r1, r5
    eor.w       r4, r3, r5, lsr #4
    orrs        r4, r1
    bne.w       .L9
    orr.w       r1, r6, r2
    eor.w       r2, r1, r1, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r2, r1
    eor.w       r1, lr, lr, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eor.w       r0, r1, lr
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r12
    orr.w       r1, r1, r1, lsl #14
    eors        r1, r0
    eor.w       r0, r1, r2, lsl #4
    bic         r0, r0, #252645135
    eors        r1, r0
    eor.w       r3, r2, r0, lsr #4
    orrs        r3, r1
    beq.w       .L18
    b           .L10
.L15:
    lsrs        r0, r4, #4
    str         r2, [sp, #208]
    eor.w       r2, r0, r6
    b           .L19
.L16:
    ldr         r1, [sp, #4]
    ldr.w       r11, [sp, #204]
    subs        r1, #1
    and         r1, r1, #63
    subs        r0, r0, r1
    sub.w       r1, r0, #193
    ldr         r0, [sp, #12]
.L20:
    sub.w       r1, r1, #256
    str         r1, [sp, #8]
    add         r0, r1
    movs        r1, #0
    str         r0, [sp, #220]
    adds        r0, #128
    str         r0, [sp, #216]
    b           .L21
.L22:
    ldr         r0, [sp, #24]
    movs        r1, #1
    ldr.w       r9, [sp, #200]
    lsls        r0, r0, #31
    bne.w       .L23
.L21:
    ldr         r0, [sp, #20]
    add         r4, sp, #480
    str         r1, [sp, #24]
    ldr.w       r6, [r0, r1, lsl #2]
    mov         r0, r4
    mov         r1, r6
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #1000
    add         r2, sp, #996
    mov         r1, r4
    str.w       r9, [sp, #996]
    mov         r5, r0
    mov         r8, r2
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1000]
    mov         r1, r4
    str         r0, [sp, #96]
    mov         r2, r8
    ldr         r0, [sp, #1004]
    mov         r4, r8
    str         r0, [sp, #184]
    ldr         r0, [sp, #1008]
    str         r0, [sp, #92]
    ldr         r0, [sp, #1012]
    str         r0, [sp, #180]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #196]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #192]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #188]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #176]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #172]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #168]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #100]
    ldr.w       r0, [sp, #1048]
    str         r0, [sp, #88]
    ldr.w       r0, [sp, #1040]
    str         r0, [sp, #84]
    ldr.w       r0, [sp, #1032]
    str         r0, [sp, #80]
    ldr.w       r0, [sp, #1024]
    str         r0, [sp, #76]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #68]
    mov         r0, r5
    str.w       r11, [sp, #996]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1000]
    add.w       r8, sp, #800
    str         r0, [sp, #60]
    mov         r1, r6
    ldr         r0, [sp, #1004]
    str         r0, [sp, #152]
    ldr         r0, [sp, #1008]
    str         r0, [sp, #56]
    ldr         r0, [sp, #1012]
    str         r0, [sp, #148]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #164]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #160]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #156]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #144]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #140]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #136]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #64]
    ldr.w       r0, [sp, #1048]
    str         r0, [sp, #52]
    ldr.w       r0, [sp, #1040]
    str         r0, [sp, #48]
    ldr.w       r0, [sp, #1032]
    str         r0, [sp, #44]
    ldr.w       r0, [sp, #1024]
    str         r0, [sp, #40]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #36]
    mov         r0, r8
    str         r6, [sp, #16]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    mov         r0, r5
    mov         r1, r8
    mov         r2, r4
    str.w       r9, [sp, #996]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1000]
    add         r2, sp, #996
    str         r0, [sp, #32]
    mov         r1, r8
    ldr         r0, [sp, #1004]
    str         r0, [sp, #120]
    ldr         r0, [sp, #1008]
    str         r0, [sp, #28]
    ldr         r0, [sp, #1012]
    str         r0, [sp, #116]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #132]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #128]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #124]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #112]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #108]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #104]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #72]
    add         r0, sp, #1000
    ldr.w       r5, [sp, #1048]
    ldr.w       r6, [sp, #1040]
    ldr.w       r4, [sp, #1032]
    ldr.w       r9, [sp, #1024]
    ldr.w       r10, [sp, #1016]
    str.w       r11, [sp, #996]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #96]
    ldr         r1, [sp, #92]
    ldr         r2, [sp, #56]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #68]
    orrs        r0, r1
    ldr         r1, [sp, #76]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #80]
    orrs        r0, r1
    ldr         r1, [sp, #84]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #88]
    orrs        r0, r1
    ldr         r1, [sp, #60]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #36]
    orrs        r1, r2
    ldr         r2, [sp, #40]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #44]
    orrs        r1, r2
    ldr         r2, [sp, #48]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #52]
    orrs        r1, r2
    orrs        r0, r1
    ldr         r1, [sp, #100]
    orr.w       r0, r1, r0, lsr #1
    ldr         r1, [sp, #64]
    orr.w       lr, r0, r1
    ldr         r0, [sp, #32]
    lsrs        r1, r0, #2
    ldr         r0, [sp, #28]
    orr.w       r1, r1, r0, lsr #1
    ldr         r0, [sp, #72]
    orr.w       r1, r1, r10
    lsrs        r1, r1, #2
    orr.w       r1, r1, r9, lsr #1
    orrs        r1, r4
    ldr         r4, [sp, #180]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    add         r6, sp, #1000
    orrs        r1, r5
    ldr         r5, [sp, #1012]
    ldm         r6, {r2, r3, r6}
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr         r6, [sp, #1016]
    orrs        r2, r6
    ldr.w       r6, [sp, #1024]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1032]
    orrs        r2, r6
    ldr.w       r6, [sp, #1040]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1048]
    orrs        r2, r6
    orrs        r1, r2
    ldr.w       r2, [sp, #1056]
    orr.w       r1, r0, r1, lsr #1
    ldr         r0, [sp, #120]
    orrs        r1, r2
    lsrs        r2, r3, #3
    ldr         r3, [sp, #1020]
    orr.w       r2, r2, r5, lsr #2
    lsrs        r6, r0, #3
    ldr         r0, [sp, #116]
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1028]
    orr.w       r6, r6, r0, lsr #2
    ldr         r0, [sp, #104]
    orrs        r2, r3
    ldr.w       r3, [sp, #1036]
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #108]
    lsrs        r2, r2, #2
    orrs        r6, r0
    ldr         r0, [sp, #112]
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1044]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #124]
    orrs        r2, r3
    ldr.w       r3, [sp, #1052]
    orrs        r6, r0
    ldr         r0, [sp, #128]
    lsrs        r2, r2, #2
    lsrs        r6, r6, #2
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1060]
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #132]
    orrs        r3, r2
    orr.w       r2, r1, lr
    orr.w       r5, r6, r0
    orrs        r2, r3
    orr.w       r6, r2, r5
    ldr         r2, [sp, #184]
    ldr         r0, [sp, #152]
    lsrs        r2, r2, #3
    orr.w       r2, r2, r4, lsr #2
    ldr         r4, [sp, #168]
    orr.w       r2, r2, r4, lsr #1
    ldr         r4, [sp, #172]
    orrs        r2, r4
    ldr         r4, [sp, #176]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r4, lsr #1
    ldr         r4, [sp, #188]
    orrs        r2, r4
    ldr         r4, [sp, #192]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r4, lsr #1
    ldr         r4, [sp, #196]
    orrs        r2, r4
    orr.w       r4, r6, r2
    lsrs        r6, r0, #3
    ldr         r0, [sp, #148]
    orr.w       r6, r6, r0, lsr #2
    ldr         r0, [sp, #136]
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #140]
    orrs        r6, r0
    ldr         r0, [sp, #144]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #156]
    orrs        r6, r0
    ldr         r0, [sp, #160]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #164]
    orrs        r6, r0
    orrs        r4, r6
    beq.w       .L22
    orrs        r3, r5
    movw        r12, #52428
    eor.w       r5, r3, r3, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r3, r5
    eor.w       r5, r3, r3, lsr #14
    and.w       r5, r5, r12
    orr.w       r5, r5, r5, lsl #14
    eors        r3, r5
    eor.w       r5, r1, r1, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r1, r5
    eor.w       r5, r1, r1, lsr #14
    and.w       r5, r5, r12
    orr.w       r5, r5, r5, lsl #14
    eors        r1, r5
    eor.w       r5, r1, r3, lsl #4
    bic         r5, r5, #252645135
    eors        r1, r5
    eor.w       r4, r3, r5, lsr #4
    orrs        r4, r1
    bne.w       .L9
    orr.w       r1, r6, r2
    eor.w       r2, r1, r1, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r2, r1
    eor.w       r1, lr, lr, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eor.w       r0, r1, lr
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r12
    orr.w       r1, r1, r1, lsl #14
    eors        r1, r0
    eor.w       r0, r1, r2, lsl #4
    bic         r0, r0, #252645135
    eors        r1, r0
    eor.w       r3, r2, r0, lsr #4
    orrs        r3, r1
    beq.w       .L22
    b.w         .L10
.L23:
    ldr         r1, [sp, #8]
    ldr         r0, [sp, #12]
    cmp.w       r1, #256
    bhs.w       .L20
    cmp         r1, #0
    beq.w       .L3
    ldr.w       r8, [sp, #204]
    movs        r1, #0
    str         r0, [sp, #220]
    adds        r0, #128
    str         r0, [sp, #216]
    b           .L24
.L25:
    ldr         r0, [sp, #24]
    movs        r1, #1
    ldr.w       r9, [sp, #200]
    lsls        r0, r0, #31
    bne.w       .L3
.L24:
    ldr         r0, [sp, #20]
    add         r6, sp, #544
    str         r1, [sp, #24]
    ldr.w       r4, [r0, r1, lsl #2]
    mov         r0, r6
    mov         r1, r4
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #1000
    add         r2, sp, #996
    mov         r1, r6
    str.w       r9, [sp, #996]
    mov         r5, r0
    mov         r10, r2
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1000]
    mov         r1, r6
    str         r0, [sp, #96]
    mov         r2, r10
    ldr         r0, [sp, #1004]
    mov         r6, r10
    str         r0, [sp, #184]
    ldr         r0, [sp, #1008]
    str         r0, [sp, #92]
    ldr         r0, [sp, #1012]
    str         r0, [sp, #180]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #196]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #192]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #188]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #176]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #172]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #168]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #100]
    ldr.w       r0, [sp, #1048]
    str         r0, [sp, #88]
    ldr.w       r0, [sp, #1040]
    str         r0, [sp, #84]
    ldr.w       r0, [sp, #1032]
    str         r0, [sp, #80]
    ldr.w       r0, [sp, #1024]
    str         r0, [sp, #76]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #68]
    mov         r0, r5
    str.w       r8, [sp, #996]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1000]
    add.w       r10, sp, #864
    str         r0, [sp, #60]
    mov         r1, r4
    ldr         r0, [sp, #1004]
    str         r0, [sp, #152]
    ldr         r0, [sp, #1008]
    str         r0, [sp, #56]
    ldr         r0, [sp, #1012]
    str         r0, [sp, #148]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #164]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #160]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #156]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #144]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #140]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #136]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #64]
    ldr.w       r0, [sp, #1048]
    str         r0, [sp, #52]
    ldr.w       r0, [sp, #1040]
    str         r0, [sp, #48]
    ldr.w       r0, [sp, #1032]
    str         r0, [sp, #44]
    ldr.w       r0, [sp, #1024]
    str         r0, [sp, #40]
    ldr         r0, [sp, #1016]
    str         r0, [sp, #36]
    mov         r0, r10
    str         r4, [sp, #16]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    mov         r0, r5
    mov         r1, r10
    mov         r2, r6
    str.w       r9, [sp, #996]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #1000]
    add         r2, sp, #996
    str         r0, [sp, #32]
    mov         r1, r10
    ldr         r0, [sp, #1004]
    str         r0, [sp, #120]
    ldr         r0, [sp, #1008]
    str         r0, [sp, #28]
    ldr         r0, [sp, #1012]
    str         r0, [sp, #116]
    ldr.w       r0, [sp, #1060]
    str         r0, [sp, #132]
    ldr.w       r0, [sp, #1052]
    str         r0, [sp, #128]
    ldr.w       r0, [sp, #1044]
    str         r0, [sp, #124]
    ldr.w       r0, [sp, #1036]
    str         r0, [sp, #112]
    ldr.w       r0, [sp, #1028]
    str         r0, [sp, #108]
    ldr         r0, [sp, #1020]
    str         r0, [sp, #104]
    ldr.w       r0, [sp, #1056]
    str         r0, [sp, #72]
    add         r0, sp, #1000
    ldr.w       r4, [sp, #1048]
    ldr.w       r11, [sp, #1040]
    ldr.w       r5, [sp, #1032]
    ldr.w       r6, [sp, #1024]
    ldr.w       r9, [sp, #1016]
    str.w       r8, [sp, #996]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #96]
    ldr         r1, [sp, #92]
    ldr         r2, [sp, #56]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #68]
    orrs        r0, r1
    ldr         r1, [sp, #76]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #80]
    orrs        r0, r1
    ldr         r1, [sp, #84]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #88]
    orrs        r0, r1
    ldr         r1, [sp, #60]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #36]
    orrs        r1, r2
    ldr         r2, [sp, #40]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #44]
    orrs        r1, r2
    ldr         r2, [sp, #48]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #52]
    orrs        r1, r2
    orrs        r0, r1
    ldr         r1, [sp, #100]
    orr.w       r0, r1, r0, lsr #1
    ldr         r1, [sp, #64]
    orr.w       lr, r0, r1
    ldr         r0, [sp, #32]
    lsrs        r1, r0, #2
    ldr         r0, [sp, #28]
    orr.w       r1, r1, r0, lsr #1
    ldr         r0, [sp, #72]
    orr.w       r1, r1, r9
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    add         r6, sp, #1000
    orrs        r1, r5
    ldr         r5, [sp, #1012]
    ldm         r6, {r2, r3, r6}
    lsrs        r1, r1, #2
    orr.w       r1, r1, r11, lsr #1
    lsrs        r2, r2, #2
    orrs        r1, r4
    orr.w       r2, r2, r6, lsr #1
    ldr         r6, [sp, #1016]
    ldr         r4, [sp, #180]
    orrs        r2, r6
    ldr.w       r6, [sp, #1024]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1032]
    orrs        r2, r6
    ldr.w       r6, [sp, #1040]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr.w       r6, [sp, #1048]
    orrs        r2, r6
    orrs        r1, r2
    ldr.w       r2, [sp, #1056]
    orr.w       r1, r0, r1, lsr #1
    ldr         r0, [sp, #120]
    orrs        r1, r2
    lsrs        r2, r3, #3
    ldr         r3, [sp, #1020]
    orr.w       r2, r2, r5, lsr #2
    lsrs        r6, r0, #3
    ldr         r0, [sp, #116]
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1028]
    orr.w       r6, r6, r0, lsr #2
    ldr         r0, [sp, #104]
    orrs        r2, r3
    ldr.w       r3, [sp, #1036]
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #108]
    lsrs        r2, r2, #2
    orrs        r6, r0
    ldr         r0, [sp, #112]
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1044]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #124]
    orrs        r2, r3
    ldr.w       r3, [sp, #1052]
    orrs        r6, r0
    ldr         r0, [sp, #128]
    lsrs        r2, r2, #2
    lsrs        r6, r6, #2
    orr.w       r2, r2, r3, lsr #1
    ldr.w       r3, [sp, #1060]
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #132]
    orrs        r3, r2
    orr.w       r2, r1, lr
    orr.w       r5, r6, r0
    orrs        r2, r3
    orr.w       r6, r2, r5
    ldr         r2, [sp, #184]
    ldr         r0, [sp, #152]
    lsrs        r2, r2, #3
    orr.w       r2, r2, r4, lsr #2
    ldr         r4, [sp, #168]
    orr.w       r2, r2, r4, lsr #1
    ldr         r4, [sp, #172]
    orrs        r2, r4
    ldr         r4, [sp, #176]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r4, lsr #1
    ldr         r4, [sp, #188]
    orrs        r2, r4
    ldr         r4, [sp, #192]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r4, lsr #1
    ldr         r4, [sp, #196]
    orrs        r2, r4
    orr.w       r4, r6, r2
    lsrs        r6, r0, #3
    ldr         r0, [sp, #148]
    orr.w       r6, r6, r0, lsr #2
    ldr         r0, [sp, #136]
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #140]
    orrs        r6, r0
    ldr         r0, [sp, #144]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #156]
    orrs        r6, r0
    ldr         r0, [sp, #160]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #164]
    orrs        r6, r0
    orrs        r4, r6
    beq.w       .L25
    orrs        r3, r5
    movw        r12, #52428
    eor.w       r5, r3, r3, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r3, r5
    eor.w       r5, r3, r3, lsr #14
    and.w       r5, r5, r12
    orr.w       r5, r5, r5, lsl #14
    eors        r3, r5
    eor.w       r5, r1, r1, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r1, r5
    eor.w       r5, r1, r1, lsr #14
    and.w       r5, r5, r12
    orr.w       r5, r5, r5, lsl #14
    eors        r1, r5
    eor.w       r5, r1, r3, lsl #4
    bic         r5, r5, #252645135
    eors        r1, r5
    eor.w       r4, r3, r5, lsr #4
    orrs        r4, r1
    bne         .L9
    orr.w       r1, r6, r2
    eor.w       r2, r1, r1, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r2, r1
    eor.w       r1, lr, lr, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eor.w       r0, r1, lr
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r12
    orr.w       r1, r1, r1, lsl #14
    eors        r1, r0
    eor.w       r0, r1, r2, lsl #4
    bic         r0, r0, #252645135
    eors        r1, r0
    eor.w       r3, r2, r0, lsr #4
    orrs        r3, r1
    beq.w       .L25
    b.w         .L10
.L3:
    movs        r0, #0
    addw        sp, sp, #1068
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L9:
    lsrs        r0, r5, #4
    eor.w       r2, r0, r3
.L19:
    movs        r0, #64
.L11:
    clz         r1, r1
    cmp         r2, #0
    add.w       r1, r1, #32
    it          ne
    clzne       r1, r2
    ldrd        r2, r3, [sp, #12]
    eor         r1, r1, #63
    subs        r2, r3, r2
    add         r1, r2
    add         r1, r0
    movs        r0, #1
    addw        sp, sp, #1068
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
