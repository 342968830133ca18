@ find1 of WORD, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub         sp, #220
    mov         r4, r1
    cmp         r2, #64
    bhs         .L1
    mov         r1, r4
    bl          atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Forward>
    add         sp, #220
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L1:
    uxtb        r0, r0
    mov.w       r1, #16843009
    mul         r6, r0, r1
    cmp         r2, #129
    bhs.w       .L2
    add.w       r8, sp, #80
    mov         r1, r4
    sub.w       r5, r2, #64
    mov         r0, r8
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #152
    add         r2, sp, #148
    mov         r1, r8
    str         r6, [sp, #148]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #152]
    adds        r1, r4, r5
    str         r0, [sp, #44]
    add         r4, sp, #80
    ldr         r0, [sp, #156]
    str         r0, [sp, #68]
    ldr         r0, [sp, #160]
    str         r0, [sp, #40]
    ldr         r0, [sp, #164]
    str         r0, [sp, #60]
    ldr         r0, [sp, #212]
    str         r0, [sp, #76]
    ldr         r0, [sp, #204]
    str         r0, [sp, #72]
    ldr         r0, [sp, #196]
    str         r0, [sp, #64]
    ldr         r0, [sp, #188]
    str         r0, [sp, #56]
    ldr         r0, [sp, #180]
    str         r0, [sp, #52]
    ldr         r0, [sp, #172]
    str         r0, [sp, #48]
    ldr         r0, [sp, #208]
    str         r0, [sp, #36]
    mov         r0, r4
    str         r5, [sp, #32]
    ldr.w       r9, [sp, #200]
    ldr.w       r11, [sp, #192]
    ldr.w       r10, [sp, #184]
    ldr         r5, [sp, #176]
    ldr.w       r8, [sp, #168]
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #152
    add         r2, sp, #148
    mov         r1, r4
    str         r6, [sp, #148]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r1, r0, [sp, #152]
    ldrd        r3, r2, [sp, #160]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r2, lsr #2
    ldr         r2, [sp, #172]
    lsrs        r1, r1, #2
    ldr         r6, [sp, #40]
    orr.w       r1, r1, r3, lsr #1
    ldr         r3, [sp, #168]
    orr.w       r0, r0, r2, lsr #1
    ldr         r2, [sp, #180]
    orrs        r1, r3
    ldr         r3, [sp, #176]
    orrs        r0, r2
    ldr         r2, [sp, #188]
    lsrs        r1, r1, #2
    lsrs        r0, r0, #2
    orr.w       r1, r1, r3, lsr #1
    orr.w       r0, r0, r2, lsr #1
    ldr         r2, [sp, #196]
    ldr         r3, [sp, #184]
    orrs        r0, r2
    ldr         r2, [sp, #204]
    orrs        r1, r3
    ldr         r3, [sp, #192]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r2, lsr #1
    ldr         r2, [sp, #212]
    lsrs        r1, r1, #2
    orrs        r0, r2
    ldr         r2, [sp, #44]
    orr.w       r1, r1, r3, lsr #1
    ldr         r3, [sp, #200]
    lsrs        r2, r2, #2
    orrs        r1, r3
    orr.w       r2, r2, r6, lsr #1
    ldr         r3, [sp, #208]
    orr.w       r2, r2, r8
    ldr         r6, [sp, #36]
    orr.w       r1, r3, r1, lsr #1
    lsrs        r2, r2, #2
    orr.w       r2, r2, r5, lsr #1
    ldr         r5, [sp, #60]
    orr.w       r2, r2, r10
    lsrs        r2, r2, #2
    orr.w       r2, r2, r11, lsr #1
    orr.w       r2, r2, r9
    orr.w       r2, r6, r2, lsr #1
    orr.w       r3, r2, r1
    orr.w       r6, r0, r3
    ldr         r3, [sp, #68]
    lsrs        r3, r3, #3
    orr.w       r3, r3, r5, lsr #2
    ldr         r5, [sp, #48]
    orr.w       r3, r3, r5, lsr #1
    ldr         r5, [sp, #52]
    orrs        r3, r5
    ldr         r5, [sp, #56]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r5, lsr #1
    ldr         r5, [sp, #64]
    orrs        r3, r5
    ldr         r5, [sp, #72]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r5, lsr #1
    ldr         r5, [sp, #76]
    orrs        r3, r5
    orrs        r6, r3
    beq.w       .L3
    eor.w       r6, r3, r3, lsr #7
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r6, r3
    movw        r3, #52428
    eor.w       r5, r6, r6, lsr #14
    ands        r5, r3
    orr.w       r5, r5, r5, lsl #14
    eors        r6, r5
    eor.w       r5, r2, r2, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r2, r5
    eor.w       r5, r2, r2, lsr #14
    ands        r5, r3
    orr.w       r5, r5, r5, lsl #14
    eors        r2, r5
    eor.w       r5, r2, r6, lsl #4
    bic         r5, r5, #252645135
    eors        r2, r5
    eor.w       r6, r6, r5, lsr #4
    orrs.w      r5, r2, r6
    bne.w       .L4
    eor.w       r2, r0, r0, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    ands        r2, r3
    orr.w       r2, r2, r2, lsl #14
    eors        r0, r2
    eor.w       r2, r1, r1, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    ands        r2, r3
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r3, r2, #252645135
    eor.w       r2, r3, r1
    eor.w       r6, r0, r3, lsr #4
    orrs.w      r0, r2, r6
    beq.w       .L3
    ldr         r3, [sp, #32]
    b.w         .L5
.L2:
    add         r5, sp, #80
    mov         r1, r4
    str         r2, [sp, #68]
    cmp.w       r2, #256
    mov         r0, r5
    strd        r4, r6, [sp, #72]
    bhi.w       .L6
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #152
    add         r2, sp, #148
    mov         r1, r5
    str         r6, [sp, #148]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #152]
    add         r5, sp, #80
    str         r0, [sp, #32]
    mov         r1, r4
    ldr         r0, [sp, #156]
    str         r0, [sp, #52]
    ldr         r0, [sp, #160]
    str         r0, [sp, #28]
    ldr         r0, [sp, #164]
    str         r0, [sp, #48]
    ldr         r0, [sp, #212]
    str         r0, [sp, #64]
    ldr         r0, [sp, #204]
    str         r0, [sp, #60]
    ldr         r0, [sp, #196]
    str         r0, [sp, #56]
    ldr         r0, [sp, #188]
    str         r0, [sp, #44]
    ldr         r0, [sp, #180]
    str         r0, [sp, #40]
    ldr         r0, [sp, #172]
    str         r0, [sp, #36]
    ldr         r0, [sp, #208]
    str         r0, [sp, #24]
    mov         r0, r5
    ldr.w       r11, [sp, #200]
    ldr.w       r9, [sp, #192]
    ldr.w       r10, [sp, #184]
    ldr.w       r8, [sp, #176]
    ldr         r4, [sp, #168]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #152
    add         r2, sp, #148
    mov         r1, r5
    str         r6, [sp, #148]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r1, r0, [sp, #152]
    ldrd        r2, r3, [sp, #160]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r3, lsr #2
    ldr         r3, [sp, #172]
    lsrs        r1, r1, #2
    ldr         r6, [sp, #28]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #168]
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #180]
    orrs        r1, r2
    ldr         r2, [sp, #176]
    orrs        r0, r3
    ldr         r3, [sp, #188]
    lsrs        r1, r1, #2
    ldr         r5, [sp, #48]
    lsrs        r0, r0, #2
    orr.w       r1, r1, r2, lsr #1
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #196]
    ldr         r2, [sp, #184]
    orrs        r0, r3
    ldr         r3, [sp, #204]
    orrs        r1, r2
    ldr         r2, [sp, #192]
    lsrs        r0, r0, #2
    ldr.w       r12, [sp, #68]
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #212]
    lsrs        r1, r1, #2
    orrs        r0, r3
    ldr         r3, [sp, #32]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #200]
    lsrs        r3, r3, #2
    orrs        r1, r2
    orr.w       r3, r3, r6, lsr #1
    ldr         r2, [sp, #208]
    orrs        r3, r4
    ldr         r6, [sp, #24]
    orr.w       r2, r2, r1, lsr #1
    lsrs        r3, r3, #2
    orr.w       r3, r3, r8, lsr #1
    orr.w       r3, r3, r10
    lsrs        r3, r3, #2
    orr.w       r3, r3, r9, lsr #1
    orr.w       r3, r3, r11
    orr.w       r6, r6, r3, lsr #1
    orr.w       r1, r6, r2
    orr.w       r3, r0, r1
    ldr         r1, [sp, #52]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r5, lsr #2
    ldr         r5, [sp, #36]
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #40]
    orrs        r1, r5
    ldr         r5, [sp, #44]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #56]
    orrs        r1, r5
    ldr         r5, [sp, #60]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #64]
    orrs        r1, r5
    orrs        r3, r1
    beq         .L7
    eor.w       r5, r1, r1, lsr #7
    movw        lr, #52428
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r1, r5
    eor.w       r5, r1, r1, lsr #14
    and.w       r5, r5, lr
    orr.w       r5, r5, r5, lsl #14
    eors        r1, r5
    eor.w       r5, r6, r6, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r6, r5
    eor.w       r5, r6, r6, lsr #14
    and.w       r5, r5, lr
    orr.w       r5, r5, r5, lsl #14
    eors        r6, r5
    eor.w       r5, r6, r1, lsl #4
    bic         r5, r5, #252645135
    eor.w       r3, r5, r6
    eor.w       r4, r1, r5, lsr #4
    orrs        r3, r4
    bne.w       .L8
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, lr
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r2, r2, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, lr
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r2, r2, #252645135
    eor.w       r3, r2, r1
    eor.w       r6, r0, r2, lsr #4
    orrs        r3, r6
    bne.w       .L9
.L7:
    ldr         r0, [sp, #72]
    add         r6, sp, #80
    add         r0, r12
    sub.w       r11, r0, #128
    mov         r0, r6
    mov         r1, r11
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #152
    add         r2, sp, #148
    ldr.w       r9, [sp, #76]
    mov         r1, r6
    str.w       r9, [sp, #148]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #152]
    add         r6, sp, #80
    str         r0, [sp, #36]
    mov         r1, r11
    ldr         r0, [sp, #156]
    str         r0, [sp, #56]
    ldr         r0, [sp, #160]
    str         r0, [sp, #32]
    ldr         r0, [sp, #164]
    str         r0, [sp, #52]
    ldr         r0, [sp, #212]
    str         r0, [sp, #68]
    ldr         r0, [sp, #204]
    str         r0, [sp, #64]
    ldr         r0, [sp, #196]
    str         r0, [sp, #60]
    ldr         r0, [sp, #188]
    str         r0, [sp, #48]
    ldr         r0, [sp, #180]
    str         r0, [sp, #44]
    ldr         r0, [sp, #172]
    str         r0, [sp, #40]
    ldr         r0, [sp, #208]
    str         r0, [sp, #28]
    ldr         r0, [sp, #200]
    str         r0, [sp, #24]
    mov         r0, r6
    ldr         r5, [sp, #192]
    ldr.w       r10, [sp, #184]
    ldr.w       r8, [sp, #176]
    ldr         r4, [sp, #168]
    str.w       r11, [sp, #20]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #152
    add         r2, sp, #148
    mov         r1, r6
    str.w       r9, [sp, #148]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r1, r0, [sp, #152]
    ldrd        r2, r3, [sp, #160]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r3, lsr #2
    ldr         r3, [sp, #172]
    lsrs        r1, r1, #2
    ldr         r6, [sp, #32]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #168]
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #180]
    orrs        r1, r2
    ldr         r2, [sp, #176]
    orrs        r0, r3
    ldr         r3, [sp, #188]
    lsrs        r1, r1, #2
    lsrs        r0, r0, #2
    orr.w       r1, r1, r2, lsr #1
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #196]
    ldr         r2, [sp, #184]
    orrs        r0, r3
    ldr         r3, [sp, #204]
    orrs        r1, r2
    ldr         r2, [sp, #192]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #212]
    lsrs        r1, r1, #2
    orrs        r0, r3
    ldr         r3, [sp, #36]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #200]
    lsrs        r3, r3, #2
    orrs        r1, r2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #24]
    orrs        r3, r4
    ldr         r2, [sp, #208]
    lsrs        r3, r3, #2
    orr.w       r2, r2, r1, lsr #1
    orr.w       r3, r3, r8, lsr #1
    orr.w       r3, r3, r10
    lsrs        r3, r3, #2
    orr.w       r3, r3, r5, lsr #1
    ldr         r5, [sp, #52]
    orrs        r3, r6
    ldr         r6, [sp, #28]
    orr.w       r3, r6, r3, lsr #1
    orr.w       r1, r3, r2
    orr.w       r6, r0, r1
    ldr         r1, [sp, #56]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r5, lsr #2
    ldr         r5, [sp, #40]
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #44]
    orrs        r1, r5
    ldr         r5, [sp, #48]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #60]
    orrs        r1, r5
    ldr         r5, [sp, #64]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #68]
    orrs        r1, r5
    orrs        r6, r1
    beq.w       .L3
    eor.w       r6, r1, r1, lsr #7
    movw        r12, #52428
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r1, r6
    eor.w       r6, r1, r1, lsr #14
    and.w       r6, r6, r12
    orr.w       r6, r6, r6, lsl #14
    eors        r1, r6
    eor.w       r6, r3, r3, lsr #7
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r3, r6
    eor.w       r6, r3, r3, lsr #14
    and.w       r6, r6, r12
    orr.w       r6, r6, r6, lsl #14
    eors        r6, r3
    eor.w       r3, r6, r1, lsl #4
    bic         r5, r3, #252645135
    eor.w       r3, r5, r6
    eor.w       r4, r1, r5, lsr #4
    orrs        r3, r4
    bne.w       .L10
    eor.w       r1, r0, r0, lsr #7
    ldr         r4, [sp, #72]
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r12
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r2, r2, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r2, r2, #252645135
    eor.w       r3, r2, r1
    eor.w       r6, r0, r2, lsr #4
    orrs        r3, r6
    beq.w       .L3
    lsrs        r3, r2, #4
    ldr.w       r12, [sp, #20]
    b           .L11
.L6:
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #152
    add         r2, sp, #148
    mov         r1, r5
    str         r6, [sp, #148]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #152]
    add         r5, sp, #80
    str         r0, [sp, #32]
    mov         r1, r4
    ldr         r0, [sp, #156]
    str         r0, [sp, #52]
    ldr         r0, [sp, #160]
    str         r0, [sp, #28]
    ldr         r0, [sp, #164]
    str         r0, [sp, #48]
    ldr         r0, [sp, #212]
    str         r0, [sp, #64]
    ldr         r0, [sp, #204]
    str         r0, [sp, #60]
    ldr         r0, [sp, #196]
    str         r0, [sp, #56]
    ldr         r0, [sp, #188]
    str         r0, [sp, #44]
    ldr         r0, [sp, #180]
    str         r0, [sp, #40]
    ldr         r0, [sp, #172]
    str         r0, [sp, #36]
    ldr         r0, [sp, #208]
    str         r0, [sp, #24]
    mov         r0, r5
    ldr.w       r10, [sp, #200]
    ldr.w       r11, [sp, #192]
    ldr.w       r9, [sp, #184]
    ldr.w       r8, [sp, #176]
    ldr         r4, [sp, #168]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #152
    add         r2, sp, #148
    mov         r1, r5
    str         r6, [sp, #148]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r1, r0, [sp, #152]
    movw        r12, #52428
    ldrd        r2, r3, [sp, #160]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r3, lsr #2
    ldr         r3, [sp, #172]
    lsrs        r1, r1, #2
    ldr         r6, [sp, #28]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #168]
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #180]
    orrs        r1, r2
    ldr         r2, [sp, #176]
    orrs        r0, r3
    ldr         r3, [sp, #188]
    lsrs        r1, r1, #2
    ldr         r5, [sp, #48]
    lsrs        r0, r0, #2
    orr.w       r1, r1, r2, lsr #1
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #196]
    ldr         r2, [sp, #184]
    orrs        r0, r3
    ldr         r3, [sp, #204]
    orrs        r1, r2
    ldr         r2, [sp, #192]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #212]
    lsrs        r1, r1, #2
    orrs        r0, r3
    ldr         r3, [sp, #32]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #200]
    lsrs        r3, r3, #2
    orrs        r1, r2
    orr.w       r3, r3, r6, lsr #1
    ldr         r2, [sp, #208]
    orrs        r3, r4
    ldr         r6, [sp, #24]
    orr.w       r2, r2, r1, lsr #1
    lsrs        r3, r3, #2
    orr.w       r3, r3, r8, lsr #1
    orr.w       r3, r3, r9
    lsrs        r3, r3, #2
    orr.w       r3, r3, r11, lsr #1
    orr.w       r3, r3, r10
    orr.w       r3, r6, r3, lsr #1
    orr.w       r1, r3, r2
    orr.w       r6, r0, r1
    ldr         r1, [sp, #52]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r5, lsr #2
    ldr         r5, [sp, #36]
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #40]
    orrs        r1, r5
    ldr         r5, [sp, #44]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #56]
    orrs        r1, r5
    ldr         r5, [sp, #60]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #64]
    orrs        r1, r5
    orrs        r6, r1
    beq         .L12
    eor.w       r6, r1, r1, lsr #7
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r1, r6
    eor.w       r6, r1, r1, lsr #14
    and.w       r6, r6, r12
    orr.w       r6, r6, r6, lsl #14
    eors        r1, r6
    eor.w       r6, r3, r3, lsr #7
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r3, r6
    eor.w       r6, r3, r3, lsr #14
    and.w       r6, r6, r12
    orr.w       r6, r6, r6, lsl #14
    eors        r6, r3
    eor.w       r3, r6, r1, lsl #4
    bic         r5, r3, #252645135
    eor.w       r3, r5, r6
    eor.w       r4, r1, r5, lsr #4
    orrs        r3, r4
    bne.w       .L8
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r12
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r2, r2, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r3, r2, #252645135
    eor.w       r2, r3, r1
    eor.w       r6, r0, r3, lsr #4
    orrs        r2, r6
    bne.w       .L13
.L12:
    ldr         r0, [sp, #72]
    add         r6, sp, #80
    add.w       r8, r0, #128
    mov         r0, r6
    mov         r1, r8
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #152
    add         r2, sp, #148
    ldr.w       r11, [sp, #76]
    mov         r1, r6
    str.w       r11, [sp, #148]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #152]
    add         r6, sp, #80
    str         r0, [sp, #32]
    mov         r1, r8
    ldr         r0, [sp, #156]
    str         r0, [sp, #52]
    ldr         r0, [sp, #160]
    str         r0, [sp, #28]
    ldr         r0, [sp, #164]
    str         r0, [sp, #48]
    ldr         r0, [sp, #212]
    str         r0, [sp, #64]
    ldr         r0, [sp, #204]
    str         r0, [sp, #60]
    ldr         r0, [sp, #196]
    str         r0, [sp, #56]
    ldr         r0, [sp, #188]
    str         r0, [sp, #44]
    ldr         r0, [sp, #180]
    str         r0, [sp, #40]
    ldr         r0, [sp, #172]
    str         r0, [sp, #36]
    ldr         r0, [sp, #208]
    str         r0, [sp, #24]
    ldr         r0, [sp, #200]
    str         r0, [sp, #20]
    mov         r0, r6
    ldr         r5, [sp, #192]
    ldr.w       r9, [sp, #184]
    ldr.w       r10, [sp, #176]
    ldr         r4, [sp, #168]
    str.w       r8, [sp, #16]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #152
    add         r2, sp, #148
    mov         r1, r6
    str.w       r11, [sp, #148]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r1, r0, [sp, #152]
    movw        lr, #52428
    ldrd        r2, r3, [sp, #160]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r3, lsr #2
    ldr         r3, [sp, #172]
    lsrs        r1, r1, #2
    ldr         r6, [sp, #28]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #168]
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #180]
    orrs        r1, r2
    ldr         r2, [sp, #176]
    orrs        r0, r3
    ldr         r3, [sp, #188]
    lsrs        r1, r1, #2
    ldr.w       r12, [sp, #68]
    lsrs        r0, r0, #2
    orr.w       r1, r1, r2, lsr #1
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #196]
    ldr         r2, [sp, #184]
    orrs        r0, r3
    ldr         r3, [sp, #204]
    orrs        r1, r2
    ldr         r2, [sp, #192]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #212]
    lsrs        r1, r1, #2
    orrs        r0, r3
    ldr         r3, [sp, #32]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #200]
    lsrs        r3, r3, #2
    orrs        r1, r2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #20]
    orrs        r3, r4
    ldr         r2, [sp, #208]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r10, lsr #1
    orr.w       r3, r3, r9
    lsrs        r3, r3, #2
    orr.w       r3, r3, r5, lsr #1
    ldr         r5, [sp, #48]
    orrs        r3, r6
    ldr         r6, [sp, #24]
    orr.w       r6, r6, r3, lsr #1
    orr.w       r3, r2, r1, lsr #1
    orr.w       r1, r6, r3
    orr.w       r2, r0, r1
    ldr         r1, [sp, #52]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r5, lsr #2
    ldr         r5, [sp, #36]
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #40]
    orrs        r1, r5
    ldr         r5, [sp, #44]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #56]
    orrs        r1, r5
    ldr         r5, [sp, #60]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #64]
    orrs        r1, r5
    orrs        r2, r1
    beq         .L14
    eor.w       r5, r1, r1, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r1, r5
    eor.w       r5, r1, r1, lsr #14
    and.w       r5, r5, lr
    orr.w       r5, r5, r5, lsl #14
    eors        r1, r5
    eor.w       r5, r6, r6, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r6, r5
    eor.w       r5, r6, r6, lsr #14
    and.w       r5, r5, lr
    orr.w       r5, r5, r5, lsl #14
    eors        r6, r5
    eor.w       r5, r6, r1, lsl #4
    bic         r5, r5, #252645135
    eor.w       r4, r5, r6
    eor.w       r2, r1, r5, lsr #4
    orrs        r2, r4
    bne.w       .L15
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, lr
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r3, r3, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r3
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, lr
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r3, r2, #252645135
    eor.w       r2, r3, r1
    eor.w       r6, r0, r3, lsr #4
    orrs        r2, r6
    bne.w       .L16
.L14:
    ldr         r1, [sp, #72]
    cmp.w       r12, #512
    add.w       r0, r1, r12
    str         r0, [sp, #4]
    sub.w       r4, r0, #256
    str         r4, [sp, #8]
    bhi.w       .L17
    add         r5, sp, #80
    mov         r1, r4
    mov         r0, r5
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #152
    add         r2, sp, #148
    ldr.w       r11, [sp, #76]
    mov         r1, r5
    str.w       r11, [sp, #148]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #152]
    add         r5, sp, #80
    str         r0, [sp, #36]
    mov         r1, r4
    ldr         r0, [sp, #156]
    str         r0, [sp, #56]
    ldr         r0, [sp, #160]
    str         r0, [sp, #32]
    ldr         r0, [sp, #164]
    str         r0, [sp, #52]
    ldr         r0, [sp, #212]
    str         r0, [sp, #68]
    ldr         r0, [sp, #204]
    str         r0, [sp, #64]
    ldr         r0, [sp, #196]
    str         r0, [sp, #60]
    ldr         r0, [sp, #188]
    str         r0, [sp, #48]
    ldr         r0, [sp, #180]
    str         r0, [sp, #44]
    ldr         r0, [sp, #172]
    str         r0, [sp, #40]
    ldr         r0, [sp, #208]
    str         r0, [sp, #28]
    mov         r0, r5
    ldr         r6, [sp, #200]
    ldr.w       r9, [sp, #192]
    ldr.w       r10, [sp, #184]
    ldr.w       r8, [sp, #176]
    ldr         r4, [sp, #168]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #152
    add         r2, sp, #148
    mov         r1, r5
    str.w       r11, [sp, #148]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r1, r0, [sp, #152]
    ldrd        r2, r3, [sp, #160]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r3, lsr #2
    ldr         r3, [sp, #172]
    lsrs        r1, r1, #2
    ldr         r5, [sp, #32]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #168]
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #180]
    orrs        r1, r2
    ldr         r2, [sp, #176]
    orrs        r0, r3
    ldr         r3, [sp, #188]
    lsrs        r1, r1, #2
    lsrs        r0, r0, #2
    orr.w       r1, r1, r2, lsr #1
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #196]
    ldr         r2, [sp, #184]
    orrs        r0, r3
    ldr         r3, [sp, #204]
    orrs        r1, r2
    ldr         r2, [sp, #192]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #212]
    lsrs        r1, r1, #2
    orrs        r0, r3
    ldr         r3, [sp, #36]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #200]
    lsrs        r3, r3, #2
    orrs        r1, r2
    orr.w       r3, r3, r5, lsr #1
    ldr         r2, [sp, #208]
    orrs        r3, r4
    ldr         r5, [sp, #52]
    orr.w       r2, r2, r1, lsr #1
    lsrs        r3, r3, #2
.L18:
    orr.w       r3, r3, r8, lsr #1
    orr.w       r3, r3, r10
    lsrs        r3, r3, #2
    orr.w       r3, r3, r9, lsr #1
    orrs        r3, r6
    ldr         r6, [sp, #28]
    orr.w       r3, r6, r3, lsr #1
    orr.w       r1, r3, r2
    orr.w       r6, r0, r1
    ldr         r1, [sp, #56]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r5, lsr #2
    ldr         r5, [sp, #40]
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #44]
    orrs        r1, r5
    ldr         r5, [sp, #48]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #60]
    orrs        r1, r5
    ldr         r5, [sp, #64]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #68]
    orrs        r1, r5
    orrs        r6, r1
    beq         .L19
    eor.w       r6, r1, r1, lsr #7
    movw        r12, #52428
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r1, r6
    eor.w       r6, r1, r1, lsr #14
    and.w       r6, r6, r12
    orr.w       r6, r6, r6, lsl #14
    eors        r1, r6
    eor.w       r6, r3, r3, lsr #7
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r3, r6
    eor.w       r6, r3, r3, lsr #14
    and.w       r6, r6, r12
    orr.w       r6, r6, r6, lsl #14
    eors        r3, r6
    eor.w       r6, r3, r1, lsl #4
    bic         r6, r6, #252645135
    eor.w       r5, r6, r3
    eor.w       r4, r1, r6, lsr #4
    orrs        r5, r4
    bne.w       .L20
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r12
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r2, r2, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r2, r2, #252645135
    eor.w       r3, r2, r1
    eor.w       r6, r0, r2, lsr #4
    orrs        r3, r6
    bne.w       .L21
.L19:
    ldr         r0, [sp, #4]
    add         r5, sp, #80
    sub.w       r6, r0, #128
    mov         r0, r5
    mov         r1, r6
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #152
    add         r2, sp, #148
    ldr.w       r11, [sp, #76]
    mov         r1, r5
    str.w       r11, [sp, #148]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #152]
    add         r5, sp, #80
    str         r0, [sp, #36]
    mov         r1, r6
    ldr         r0, [sp, #156]
    str         r0, [sp, #56]
    ldr         r0, [sp, #160]
    str         r0, [sp, #32]
    ldr         r0, [sp, #164]
    str         r0, [sp, #52]
    ldr         r0, [sp, #212]
    str         r0, [sp, #68]
    ldr         r0, [sp, #204]
    str         r0, [sp, #64]
    ldr         r0, [sp, #196]
    str         r0, [sp, #60]
    ldr         r0, [sp, #188]
    str         r0, [sp, #48]
    ldr         r0, [sp, #180]
    str         r0, [sp, #44]
    ldr         r0, [sp, #172]
    str         r0, [sp, #40]
    ldr         r0, [sp, #208]
    str         r0, [sp, #28]
    ldr         r0, [sp, #200]
    str         r0, [sp, #24]
    mov         r0, r5
    ldr.w       r9, [sp, #192]
    ldr.w       r10, [sp, #184]
    ldr.w       r8, [sp, #176]
    ldr         r4, [sp, #168]
    str         r6, [sp, #8]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #152
    add         r2, sp, #148
    mov         r1, r5
    str.w       r11, [sp, #148]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r1, r0, [sp, #152]
    ldrd        r2, r3, [sp, #160]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r3, lsr #2
    ldr         r3, [sp, #172]
    lsrs        r1, r1, #2
    ldr         r6, [sp, #32]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #168]
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #180]
    orrs        r1, r2
    ldr         r2, [sp, #176]
    orrs        r0, r3
    ldr         r3, [sp, #188]
    lsrs        r1, r1, #2
    ldr         r5, [sp, #52]
    lsrs        r0, r0, #2
    orr.w       r1, r1, r2, lsr #1
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #196]
    ldr         r2, [sp, #184]
    orrs        r0, r3
    ldr         r3, [sp, #204]
    orrs        r1, r2
    ldr         r2, [sp, #192]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #212]
    lsrs        r1, r1, #2
    orrs        r0, r3
    ldr         r3, [sp, #36]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #200]
    lsrs        r3, r3, #2
    orrs        r1, r2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #24]
    orrs        r3, r4
    ldr         r2, [sp, #208]
    lsrs        r3, r3, #2
    orr.w       r2, r2, r1, lsr #1
    orr.w       r3, r3, r8, lsr #1
    orr.w       r3, r3, r10
    lsrs        r3, r3, #2
    orr.w       r3, r3, r9, lsr #1
    orrs        r3, r6
    ldr         r6, [sp, #28]
    orr.w       r3, r6, r3, lsr #1
    orr.w       r1, r3, r2
    orr.w       r6, r0, r1
    ldr         r1, [sp, #56]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r5, lsr #2
    ldr         r5, [sp, #40]
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #44]
    orrs        r1, r5
    ldr         r5, [sp, #48]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #60]
    orrs        r1, r5
    ldr         r5, [sp, #64]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #68]
    orrs        r1, r5
    orrs        r6, r1
    beq.w       .L3
    eor.w       r6, r1, r1, lsr #7
    movw        r12, #52428
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r1, r6
    eor.w       r6, r1, r1, lsr #14
    and.w       r6, r6, r12
    orr.w       r6, r6, r6, lsl #14
    eors        r1, r6
    eor.w       r6, r3, r3, lsr #7
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r3, r6
    eor.w       r6, r3, r3, lsr #14
    and.w       r6, r6, r12
    orr.w       r6, r6, r6, lsl #14
    eors        r3, r6
    eor.w       r6, r3, r1, lsl #4
    bic         r6, r6, #252645135
    eor.w       r5, r6, r3
    eor.w       r4, r1, r6, lsr #4
    orrs        r5, r4
    bne.w       .L20
    eor.w       r1, r0, r0, lsr #7
    ldr         r5, [sp, #72]
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r12
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r2, r2, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r2, r2, #252645135
    eor.w       r3, r2, r1
    eor.w       r6, r0, r2, lsr #4
    orrs        r3, r6
    bne.w       .L22
    b           .L3
.L4:
    movs        r3, #0
.L5:
    rbit        r0, r6
    rbit        r1, r2
    clz         r0, r0
    cmp         r2, #0
    add.w       r0, r0, #32
    it          ne
    clzne       r0, r1
    adds        r1, r3, r0
    movs        r0, #1
    add         sp, #220
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L8:
    ldr         r4, [sp, #72]
    lsrs        r0, r5, #4
    mov         r12, r4
    b           .L23
.L10:
    lsrs        r0, r5, #4
    ldr         r4, [sp, #72]
    ldr.w       r12, [sp, #20]
    b           .L23
.L15:
    lsrs        r0, r5, #4
    ldr         r4, [sp, #72]
    ldr.w       r12, [sp, #16]
.L23:
    eors        r1, r0
    eor.w       r2, r5, r6
    movs        r0, #0
.L24:
    rbit        r1, r1
    rbit        r3, r2
    clz         r1, r1
    cmp         r2, #0
    sub.w       r2, r12, r4
    add.w       r1, r1, #32
.L25:
    it          ne
    clzne       r1, r3
.L26:
    add         r1, r2
    add         r1, r0
    movs        r0, #1
    add         sp, #220
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L9:
    ldr         r4, [sp, #72]
    lsrs        r3, r2, #4
    mov         r12, r4
.L11:
    eors        r2, r1
    eor.w       r1, r3, r0
    movs        r0, #64
    b           .L24
.L13:
    ldr         r4, [sp, #72]
    lsrs        r6, r3, #4
    mov         r12, r4
    b           .L27
.L17:
    and         r0, r1, #63
    ldr         r6, [sp, #76]
    rsb.w       r0, r0, #256
    add         r1, r0
    sub.w       r0, r12, r0
    cmp.w       r0, #1048576
    blo.w       .L28
    b           .L29
.L30:
    ldr         r1, [sp, #68]
    ldr         r0, [sp, #64]
    ldr         r6, [sp, #76]
    add.w       r1, r1, #256
    sub.w       r0, r0, #256
    cmp.w       r0, #3328
    blo.w       .L31
.L29:
    add         r5, sp, #80
    str         r0, [sp, #64]
    mov         r9, r1
    mov         r0, r5
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #152
    add         r2, sp, #148
    mov         r1, r5
    str         r6, [sp, #148]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #152]
    mov         r1, r9
    str         r0, [sp, #28]
    ldr         r0, [sp, #156]
    str         r0, [sp, #48]
    ldr         r0, [sp, #160]
    str         r0, [sp, #24]
    ldr         r0, [sp, #164]
    str         r0, [sp, #44]
    ldr         r0, [sp, #212]
    str         r0, [sp, #60]
    ldr         r0, [sp, #204]
    str         r0, [sp, #56]
    ldr         r0, [sp, #196]
    str         r0, [sp, #52]
    ldr         r0, [sp, #188]
    str         r0, [sp, #40]
    ldr         r0, [sp, #180]
    str         r0, [sp, #36]
    ldr         r0, [sp, #172]
    str         r0, [sp, #32]
    ldr         r0, [sp, #208]
    str         r0, [sp, #20]
    ldr         r0, [sp, #200]
    str         r0, [sp, #16]
    mov         r0, r5
    ldr.w       r8, [sp, #192]
    ldr         r4, [sp, #184]
    ldr.w       r10, [sp, #176]
    ldr.w       r11, [sp, #168]
    str.w       r9, [sp, #68]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #152
    add         r2, sp, #148
    mov         r1, r5
    str         r6, [sp, #148]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r1, r0, [sp, #152]
    ldrd        r2, r3, [sp, #160]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r3, lsr #2
    ldr         r3, [sp, #172]
    lsrs        r1, r1, #2
    ldr         r6, [sp, #24]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #168]
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #180]
    orrs        r1, r2
    ldr         r2, [sp, #176]
    orrs        r0, r3
    ldr         r3, [sp, #188]
    lsrs        r1, r1, #2
    ldr         r5, [sp, #44]
    lsrs        r0, r0, #2
    orr.w       r1, r1, r2, lsr #1
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #196]
    ldr         r2, [sp, #184]
    orrs        r0, r3
    ldr         r3, [sp, #204]
    orrs        r1, r2
    ldr         r2, [sp, #192]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #212]
    lsrs        r1, r1, #2
    orrs        r0, r3
    ldr         r3, [sp, #28]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #200]
    lsrs        r3, r3, #2
    orrs        r1, r2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #16]
    orr.w       r3, r3, r11
    ldr         r2, [sp, #208]
    lsrs        r3, r3, #2
    orr.w       r2, r2, r1, lsr #1
    orr.w       r3, r3, r10, lsr #1
    orrs        r3, r4
    lsrs        r3, r3, #2
    orr.w       r3, r3, r8, lsr #1
    orrs        r3, r6
    ldr         r6, [sp, #20]
    orr.w       r3, r6, r3, lsr #1
    orr.w       r1, r3, r2
    orr.w       r6, r0, r1
    ldr         r1, [sp, #48]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r5, lsr #2
    ldr         r5, [sp, #32]
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #36]
    orrs        r1, r5
    ldr         r5, [sp, #40]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #52]
    orrs        r1, r5
    ldr         r5, [sp, #56]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #60]
    orrs        r1, r5
    orrs        r6, r1
    beq         .L32
    eor.w       r6, r1, r1, lsr #7
    movw        r12, #52428
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r1, r6
    eor.w       r6, r1, r1, lsr #14
    and.w       r6, r6, r12
    orr.w       r6, r6, r6, lsl #14
    eors        r1, r6
    eor.w       r6, r3, r3, lsr #7
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r3, r6
    eor.w       r6, r3, r3, lsr #14
    and.w       r6, r6, r12
    orr.w       r6, r6, r6, lsl #14
    eors        r3, r6
    eor.w       r6, r3, r1, lsl #4
    bic         r6, r6, #252645135
    eor.w       r5, r6, r3
    eor.w       r4, r1, r6, lsr #4
    orrs        r5, r4
    bne.w       .L33
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r12
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r2, r2, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r2, r2, #252645135
    eor.w       r3, r2, r1
    eor.w       r6, r0, r2, lsr #4
    orrs        r3, r6
    bne.w       .L34
.L32:
    ldr         r0, [sp, #68]
    add.w       r8, sp, #80
    add.w       r6, r0, #128
    mov         r0, r8
    mov         r1, r6
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #152
    add         r2, sp, #148
    ldr         r4, [sp, #76]
    mov         r1, r8
    str         r4, [sp, #148]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #152]
    mov         r1, r6
    str         r0, [sp, #28]
    ldr         r0, [sp, #156]
    str         r0, [sp, #48]
    ldr         r0, [sp, #160]
    str         r0, [sp, #24]
    ldr         r0, [sp, #164]
    str         r0, [sp, #44]
    ldr         r0, [sp, #212]
    str         r0, [sp, #60]
    ldr         r0, [sp, #204]
    str         r0, [sp, #56]
    ldr         r0, [sp, #196]
    str         r0, [sp, #52]
    ldr         r0, [sp, #188]
    str         r0, [sp, #40]
    ldr         r0, [sp, #180]
    str         r0, [sp, #36]
    ldr         r0, [sp, #172]
    str         r0, [sp, #32]
    ldr         r0, [sp, #208]
    str         r0, [sp, #20]
    ldr         r0, [sp, #200]
    str         r0, [sp, #16]
    mov         r0, r8
    ldr.w       r10, [sp, #192]
    ldr         r5, [sp, #184]
    ldr.w       r11, [sp, #176]
    ldr.w       r9, [sp, #168]
    str         r6, [sp, #12]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #152
    add         r2, sp, #148
    mov         r1, r8
    str         r4, [sp, #148]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r1, r0, [sp, #152]
    ldrd        r2, r3, [sp, #160]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r3, lsr #2
    ldr         r3, [sp, #172]
    lsrs        r1, r1, #2
    ldr         r6, [sp, #24]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #168]
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #180]
    orrs        r1, r2
    ldr         r2, [sp, #176]
    orrs        r0, r3
    ldr         r3, [sp, #188]
    lsrs        r1, r1, #2
    lsrs        r0, r0, #2
    orr.w       r1, r1, r2, lsr #1
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #196]
    ldr         r2, [sp, #184]
    orrs        r0, r3
    ldr         r3, [sp, #204]
    orrs        r1, r2
    ldr         r2, [sp, #192]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #212]
    lsrs        r1, r1, #2
    orrs        r0, r3
    ldr         r3, [sp, #28]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #200]
    lsrs        r3, r3, #2
    orrs        r1, r2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #16]
    orr.w       r3, r3, r9
    ldr         r2, [sp, #208]
    lsrs        r3, r3, #2
    orr.w       r2, r2, r1, lsr #1
    orr.w       r3, r3, r11, lsr #1
    orrs        r3, r5
    ldr         r5, [sp, #44]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r10, lsr #1
    orrs        r3, r6
    ldr         r6, [sp, #20]
    orr.w       r3, r6, r3, lsr #1
    orr.w       r1, r3, r2
    orr.w       r6, r0, r1
    ldr         r1, [sp, #48]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r5, lsr #2
    ldr         r5, [sp, #32]
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #36]
    orrs        r1, r5
    ldr         r5, [sp, #40]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #52]
    orrs        r1, r5
    ldr         r5, [sp, #56]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #60]
    orrs        r1, r5
    orrs        r6, r1
    beq.w       .L30
    eor.w       r6, r1, r1, lsr #7
    movw        r12, #52428
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r1, r6
    eor.w       r6, r1, r1, lsr #14
    and.w       r6, r6, r12
    orr.w       r6, r6, r6, lsl #14
    eors        r1, r6
    eor.w       r6, r3, r3, lsr #7
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r3, r6
    eor.w       r6, r3, r3, lsr #14
    and.w       r6, r6, r12
    orr.w       r6, r6, r6, lsl #14
    eors        r3, r6
    eor.w       r6, r3, r1, lsl #4
    bic         r6, r6, #252645135
    eor.w       r5, r6, r3
    eor.w       r4, r1, r6, lsr #4
    orrs        r5, r4
    bne.w       .L35
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r12
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r2, r2, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r2, r2, #252645135
    eor.w       r3, r2, r1
    eor.w       r6, r0, r2, lsr #4
    orrs        r3, r6
    beq.w       .L30
    b           .L36
.L16:
    lsrs        r6, r3, #4
    ldr         r4, [sp, #72]
    ldr.w       r12, [sp, #16]
.L27:
    eor.w       r2, r3, r1
    eor.w       r1, r6, r0
    movs        r0, #64
    b           .L24
.L20:
    lsrs        r0, r6, #4
    eors        r1, r0
    ldr         r5, [sp, #72]
    eor.w       r2, r6, r3
    movs        r0, #0
    b           .L37
.L21:
    ldr         r5, [sp, #72]
.L22:
    lsrs        r3, r2, #4
    eors        r2, r1
    eor.w       r1, r3, r0
    movs        r0, #64
.L37:
    rbit        r1, r1
    ldr         r6, [sp, #8]
    clz         r1, r1
    rbit        r3, r2
    adds        r1, #32
    cmp         r2, #0
    it          ne
    clzne       r1, r3
    subs        r2, r6, r5
    b           .L26
.L31:
    cmp.w       r0, #256
    bhs.w       .L28
.L38:
    cmp         r0, #0
    beq         .L3
    ldr         r1, [sp, #4]
    add         r5, sp, #80
    sub.w       r1, r1, #256
    mov         r0, r5
    mov         r11, r1
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #152
    add         r2, sp, #148
    mov         r1, r5
    str         r6, [sp, #148]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #152]
    add         r5, sp, #80
    str         r0, [sp, #36]
    mov         r1, r11
    ldr         r0, [sp, #156]
    str         r0, [sp, #56]
    ldr         r0, [sp, #160]
    str         r0, [sp, #32]
    ldr         r0, [sp, #164]
    str         r0, [sp, #52]
    ldr         r0, [sp, #212]
    str         r0, [sp, #68]
    ldr         r0, [sp, #204]
    str         r0, [sp, #64]
    ldr         r0, [sp, #196]
    str         r0, [sp, #60]
    ldr         r0, [sp, #188]
    str         r0, [sp, #48]
    ldr         r0, [sp, #180]
    str         r0, [sp, #44]
    ldr         r0, [sp, #172]
    str         r0, [sp, #40]
    ldr         r0, [sp, #208]
    str         r0, [sp, #28]
    ldr         r0, [sp, #200]
    str         r0, [sp, #24]
    mov         r0, r5
    ldr.w       r9, [sp, #192]
    ldr.w       r10, [sp, #184]
    ldr.w       r8, [sp, #176]
    ldr         r4, [sp, #168]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #152
    add         r2, sp, #148
    mov         r1, r5
    str         r6, [sp, #148]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r1, r0, [sp, #152]
    ldrd        r2, r3, [sp, #160]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r3, lsr #2
    ldr         r3, [sp, #172]
    lsrs        r1, r1, #2
    ldr         r6, [sp, #32]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #168]
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #180]
    orrs        r1, r2
    ldr         r2, [sp, #176]
    orrs        r0, r3
    ldr         r3, [sp, #188]
    lsrs        r1, r1, #2
    ldr         r5, [sp, #52]
    lsrs        r0, r0, #2
    orr.w       r1, r1, r2, lsr #1
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #196]
    ldr         r2, [sp, #184]
    orrs        r0, r3
    ldr         r3, [sp, #204]
    orrs        r1, r2
    ldr         r2, [sp, #192]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #212]
    lsrs        r1, r1, #2
    orrs        r0, r3
    ldr         r3, [sp, #36]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #200]
    lsrs        r3, r3, #2
    orrs        r1, r2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #24]
    orrs        r3, r4
    ldr         r2, [sp, #208]
    lsrs        r3, r3, #2
    orr.w       r2, r2, r1, lsr #1
    b.w         .L18
.L3:
    movs        r0, #0
    add         sp, #220
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L39:
    ldr         r1, [sp, #68]
    ldr         r0, [sp, #64]
    ldr         r6, [sp, #76]
    add.w       r1, r1, #256
    sub.w       r0, r0, #256
    cmp.w       r0, #256
    blo.w       .L38
.L28:
    add         r4, sp, #80
    str         r0, [sp, #64]
    mov         r5, r1
    mov         r0, r4
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #152
    add         r2, sp, #148
    mov         r1, r4
    str         r6, [sp, #148]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #152]
    mov         r1, r5
    str         r0, [sp, #28]
    ldr         r0, [sp, #156]
    str         r0, [sp, #48]
    ldr         r0, [sp, #160]
    str         r0, [sp, #24]
    ldr         r0, [sp, #164]
    str         r0, [sp, #44]
    ldr         r0, [sp, #212]
    str         r0, [sp, #60]
    ldr         r0, [sp, #204]
    str         r0, [sp, #56]
    ldr         r0, [sp, #196]
    str         r0, [sp, #52]
    ldr         r0, [sp, #188]
    str         r0, [sp, #40]
    ldr         r0, [sp, #180]
    str         r0, [sp, #36]
    ldr         r0, [sp, #172]
    str         r0, [sp, #32]
    ldr         r0, [sp, #208]
    str         r0, [sp, #20]
    ldr         r0, [sp, #200]
    str         r0, [sp, #16]
    mov         r0, r4
    ldr.w       r9, [sp, #192]
    ldr.w       r11, [sp, #184]
    ldr.w       r10, [sp, #176]
    ldr.w       r8, [sp, #168]
    str         r5, [sp, #68]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #152
    add         r2, sp, #148
    mov         r1, r4
    str         r6, [sp, #148]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r1, r0, [sp, #152]
    ldrd        r2, r3, [sp, #160]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r3, lsr #2
    ldr         r3, [sp, #172]
    lsrs        r1, r1, #2
    ldr         r6, [sp, #24]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #168]
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #180]
    orrs        r1, r2
    ldr         r2, [sp, #176]
    orrs        r0, r3
    ldr         r3, [sp, #188]
    lsrs        r1, r1, #2
    ldr         r5, [sp, #44]
    lsrs        r0, r0, #2
    orr.w       r1, r1, r2, lsr #1
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #196]
    ldr         r2, [sp, #184]
    orrs        r0, r3
    ldr         r3, [sp, #204]
    orrs        r1, r2
    ldr         r2, [sp, #192]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #212]
    lsrs        r1, r1, #2
    orrs        r0, r3
    ldr         r3, [sp, #28]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #200]
    lsrs        r3, r3, #2
    orrs        r1, r2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #16]
    orr.w       r3, r3, r8
    ldr         r2, [sp, #208]
    lsrs        r3, r3, #2
    orr.w       r2, r2, r1, lsr #1
    orr.w       r3, r3, r10, lsr #1
    orr.w       r3, r3, r11
    lsrs        r3, r3, #2
    orr.w       r3, r3, r9, lsr #1
    orrs        r3, r6
    ldr         r6, [sp, #20]
    orr.w       r3, r6, r3, lsr #1
    orr.w       r1, r3, r2
    orr.w       r6, r0, r1
    ldr         r1, [sp, #48]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r5, lsr #2
    ldr         r5, [sp, #32]
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #36]
    orrs        r1, r5
    ldr         r5, [sp, #40]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #52]
    orrs        r1, r5
    ldr         r5, [sp, #56]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #60]
    orrs        r1, r5
    orrs        r6, r1
    beq         .L40
    eor.w       r6, r1, r1, lsr #7
    movw        r12, #52428
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r1, r6
    eor.w       r6, r1, r1, lsr #14
    and.w       r6, r6, r12
    orr.w       r6, r6, r6, lsl #14
    eors        r1, r6
    eor.w       r6, r3, r3, lsr #7
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r3, r6
    eor.w       r6, r3, r3, lsr #14
    and.w       r6, r6, r12
    orr.w       r6, r6, r6, lsl #14
    eors        r3, r6
    eor.w       r6, r3, r1, lsl #4
    bic         r6, r6, #252645135
    eor.w       r5, r6, r3
    eor.w       r4, r1, r6, lsr #4
    orrs        r5, r4
    bne.w       .L33
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r12
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r2, r2, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r2, r2, #252645135
    eor.w       r3, r2, r1
    eor.w       r6, r0, r2, lsr #4
    orrs        r3, r6
    bne.w       .L34
.L40:
    ldr         r0, [sp, #68]
    add.w       r8, sp, #80
    add.w       r6, r0, #128
    mov         r0, r8
    mov         r1, r6
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #152
    add         r2, sp, #148
    ldr         r4, [sp, #76]
    mov         r1, r8
    str         r4, [sp, #148]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #152]
    mov         r1, r6
    str         r0, [sp, #28]
    ldr         r0, [sp, #156]
    str         r0, [sp, #48]
    ldr         r0, [sp, #160]
    str         r0, [sp, #24]
    ldr         r0, [sp, #164]
    str         r0, [sp, #44]
    ldr         r0, [sp, #212]
    str         r0, [sp, #60]
    ldr         r0, [sp, #204]
    str         r0, [sp, #56]
    ldr         r0, [sp, #196]
    str         r0, [sp, #52]
    ldr         r0, [sp, #188]
    str         r0, [sp, #40]
    ldr         r0, [sp, #180]
    str         r0, [sp, #36]
    ldr         r0, [sp, #172]
    str         r0, [sp, #32]
    ldr         r0, [sp, #208]
    str         r0, [sp, #20]
    ldr         r0, [sp, #200]
    str         r0, [sp, #16]
    mov         r0, r8
    ldr.w       r9, [sp, #192]
    ldr.w       r10, [sp, #184]
    ldr.w       r11, [sp, #176]
    ldr         r5, [sp, #168]
    str         r6, [sp, #12]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #152
    add         r2, sp, #148
    mov         r1, r8
    str         r4, [sp, #148]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r1, r0, [sp, #152]
    ldrd        r2, r3, [sp, #160]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r3, lsr #2
    ldr         r3, [sp, #172]
    lsrs        r1, r1, #2
    ldr         r6, [sp, #24]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #168]
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #180]
    orrs        r1, r2
    ldr         r2, [sp, #176]
    orrs        r0, r3
    ldr         r3, [sp, #188]
    lsrs        r1, r1, #2
    lsrs        r0, r0, #2
    orr.w       r1, r1, r2, lsr #1
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #196]
    ldr         r2, [sp, #184]
    orrs        r0, r3
    ldr         r3, [sp, #204]
    orrs        r1, r2
    ldr         r2, [sp, #192]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #212]
    lsrs        r1, r1, #2
    orrs        r0, r3
    ldr         r3, [sp, #28]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #200]
    lsrs        r3, r3, #2
    orrs        r1, r2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #16]
    orrs        r3, r5
    ldr         r2, [sp, #208]
    ldr         r5, [sp, #44]
    lsrs        r3, r3, #2
    orr.w       r2, r2, r1, lsr #1
    orr.w       r3, r3, r11, lsr #1
    orr.w       r3, r3, r10
    lsrs        r3, r3, #2
    orr.w       r3, r3, r9, lsr #1
    orrs        r3, r6
    ldr         r6, [sp, #20]
    orr.w       r3, r6, r3, lsr #1
    orr.w       r1, r3, r2
    orr.w       r6, r0, r1
    ldr         r1, [sp, #48]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r5, lsr #2
    ldr         r5, [sp, #32]
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #36]
    orrs        r1, r5
    ldr         r5, [sp, #40]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #52]
    orrs        r1, r5
    ldr         r5, [sp, #56]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #60]
    orrs        r1, r5
    orrs        r6, r1
    beq.w       .L39
    eor.w       r6, r1, r1, lsr #7
    movw        r12, #52428
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r1, r6
    eor.w       r6, r1, r1, lsr #14
    and.w       r6, r6, r12
    orr.w       r6, r6, r6, lsl #14
    eors        r1, r6
    eor.w       r6, r3, r3, lsr #7
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r3, r6
    eor.w       r6, r3, r3, lsr #14
    and.w       r6, r6, r12
    orr.w       r6, r6, r6, lsl #14
    eors        r3, r6
    eor.w       r6, r3, r1, lsl #4
    bic         r6, r6, #252645135
    eor.w       r5, r6, r3
    eor.w       r4, r1, r6, lsr #4
    orrs        r5, r4
    bne         .L35
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r12
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r2, r2, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r2, r2, #252645135
    eor.w       r3, r2, r1
    eor.w       r6, r0, r2, lsr #4
    orrs        r3, r6
    beq.w       .L39
.L36:
    ldr         r5, [sp, #12]
    lsrs        r3, r2, #4
    ldr         r6, [sp, #72]
    b           .L41
.L33:
    lsrs        r0, r6, #4
    ldr         r5, [sp, #68]
    b           .L42
.L34:
    lsrs        r3, r2, #4
    ldrd        r5, r6, [sp, #68]
.L41:
    eors        r2, r1
    eor.w       r1, r3, r0
    movs        r0, #64
    b           .L43
.L35:
    ldr         r5, [sp, #12]
    lsrs        r0, r6, #4
.L42:
    eor.w       r2, r6, r3
    ldr         r6, [sp, #72]
    eors        r1, r0
    movs        r0, #0
.L43:
    rbit        r1, r1
    rbit        r3, r2
    clz         r1, r1
    cmp         r2, #0
    add.w       r1, r1, #32
    sub.w       r2, r5, r6
    b.w         .L25
