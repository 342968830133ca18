@ rfind1 of WORD, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub         sp, #212
    mov         r6, r1
    cmp         r2, #64
    bhs         .L1
    mov         r1, r6
    bl          atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Backward>
    add         sp, #212
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L1:
    uxtb        r0, r0
    mov.w       r1, #16843009
    mul         r5, r0, r1
    cmp         r2, #129
    bhs.w       .L2
    add.w       r8, sp, #72
    mov         r1, r6
    sub.w       r4, r2, #64
    mov         r0, r8
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #144
    add         r2, sp, #140
    mov         r1, r8
    str         r5, [sp, #140]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #144]
    adds        r1, r6, r4
    str         r0, [sp, #36]
    ldr         r0, [sp, #148]
    str         r0, [sp, #60]
    ldr         r0, [sp, #152]
    str         r0, [sp, #32]
    ldr         r0, [sp, #156]
    str         r0, [sp, #52]
    ldr         r0, [sp, #204]
    str         r0, [sp, #68]
    ldr         r0, [sp, #196]
    str         r0, [sp, #64]
    ldr         r0, [sp, #188]
    str         r0, [sp, #56]
    ldr         r0, [sp, #180]
    str         r0, [sp, #48]
    ldr         r0, [sp, #172]
    str         r4, [sp, #24]
    add         r4, sp, #72
    str         r0, [sp, #44]
    ldr         r0, [sp, #164]
    str         r0, [sp, #40]
    ldr         r0, [sp, #200]
    str         r0, [sp, #28]
    mov         r0, r4
    ldr.w       r8, [sp, #192]
    ldr.w       r9, [sp, #184]
    ldr.w       r11, [sp, #176]
    ldr         r6, [sp, #168]
    ldr.w       r10, [sp, #160]
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #144
    add         r2, sp, #140
    mov         r1, r4
    str         r5, [sp, #140]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r2, r0, [sp, #144]
    ldrd        r3, r1, [sp, #152]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #164]
    lsrs        r2, r2, #2
    ldr         r5, [sp, #32]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #160]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #172]
    orrs        r2, r3
    ldr         r3, [sp, #168]
    orrs        r0, r1
    ldr         r1, [sp, #180]
    lsrs        r2, r2, #2
    lsrs        r0, r0, #2
    orr.w       r2, r2, r3, lsr #1
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #188]
    ldr         r3, [sp, #176]
    orrs        r0, r1
    ldr         r1, [sp, #196]
    orrs        r2, r3
    ldr         r3, [sp, #184]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #204]
    lsrs        r2, r2, #2
    orrs        r1, r0
    ldr         r0, [sp, #36]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #192]
    lsrs        r0, r0, #2
    orrs        r2, r3
    orr.w       r0, r0, r5, lsr #1
    ldr         r3, [sp, #200]
    orr.w       r0, r0, r10
    ldr         r5, [sp, #52]
    orr.w       r3, r3, r2, lsr #1
    lsrs        r0, r0, #2
    orr.w       r0, r0, r6, lsr #1
    ldr         r6, [sp, #28]
    orr.w       r0, r0, r11
    lsrs        r0, r0, #2
    orr.w       r0, r0, r9, lsr #1
    orr.w       r0, r0, r8
    orr.w       r0, r6, r0, lsr #1
    orr.w       r2, r0, r3
    orr.w       r6, r1, r2
    ldr         r2, [sp, #60]
    lsrs        r2, r2, #3
    orr.w       r2, r2, r5, lsr #2
    ldr         r5, [sp, #40]
    orr.w       r2, r2, r5, lsr #1
    ldr         r5, [sp, #44]
    orrs        r2, r5
    ldr         r5, [sp, #48]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r5, lsr #1
    ldr         r5, [sp, #56]
    orrs        r2, r5
    ldr         r5, [sp, #64]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r5, lsr #1
    ldr         r5, [sp, #68]
    orrs        r2, r5
    orrs        r6, r2
    beq.w       .L3
    eor.w       r6, r1, r1, lsr #7
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r6, r1
    movw        r1, #52428
    eor.w       r5, r6, r6, lsr #14
    ands        r5, r1
    orr.w       r5, r5, r5, lsl #14
    eors        r5, r6
    eor.w       r6, r3, r3, lsr #7
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r3, r6
    eor.w       r6, r3, r3, lsr #14
    ands        r6, r1
    orr.w       r6, r6, r6, lsl #14
    eors        r3, r6
    eor.w       r6, r3, r5, lsl #4
    bic         r4, r6, #252645135
    eor.w       r6, r4, r3
    eor.w       r3, r5, r4, lsr #4
    orrs.w      r5, r6, r3
    bne.w       .L4
    eor.w       r3, r2, r2, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r2, r3
    eor.w       r3, r2, r2, lsr #14
    ands        r3, r1
    orr.w       r3, r3, r3, lsl #14
    eors        r2, r3
    eor.w       r3, r0, r0, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r0, r3
    eor.w       r3, r0, r0, lsr #14
    ands        r1, r3
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r2, lsl #4
    bic         r1, r1, #252645135
    eor.w       r6, r1, r0
    eor.w       r3, r2, r1, lsr #4
    orrs.w      r0, r6, r3
    mov.w       r0, #0
    bne.w       .L5
    add         sp, #212
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L2:
    adds        r0, r6, r2
    str         r6, [sp, #64]
    sub.w       r11, r0, #128
    cmp.w       r2, #256
    str         r5, [sp, #68]
    str.w       r11, [sp, #60]
    bhi.w       .L6
    add         r6, sp, #72
    mov         r1, r11
    mov         r0, r6
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #144
    add         r2, sp, #140
    mov         r1, r6
    str         r5, [sp, #140]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #144]
    add         r6, sp, #72
    str         r0, [sp, #24]
    mov         r1, r11
    ldr         r0, [sp, #148]
    str         r0, [sp, #44]
    ldr         r0, [sp, #152]
    str         r0, [sp, #20]
    ldr         r0, [sp, #156]
    str         r0, [sp, #40]
    ldr         r0, [sp, #204]
    str         r0, [sp, #56]
    ldr         r0, [sp, #196]
    str         r0, [sp, #52]
    ldr         r0, [sp, #188]
    str         r0, [sp, #48]
    ldr         r0, [sp, #180]
    str         r0, [sp, #36]
    ldr         r0, [sp, #172]
    str         r0, [sp, #32]
    ldr         r0, [sp, #164]
    str         r0, [sp, #28]
    ldr         r0, [sp, #200]
    str         r0, [sp, #16]
    ldr         r0, [sp, #192]
    str         r0, [sp, #12]
    mov         r0, r6
    ldr.w       r9, [sp, #184]
    ldr.w       r10, [sp, #176]
    ldr.w       r8, [sp, #168]
    ldr         r4, [sp, #160]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #144
    add         r2, sp, #140
    mov         r1, r6
    str         r5, [sp, #140]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r2, r0, [sp, #144]
    ldrd        r3, r1, [sp, #152]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #164]
    ldr         r6, [sp, #20]
    lsrs        r2, r2, #2
    ldr         r5, [sp, #40]
    orr.w       r2, r2, r3, lsr #1
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #172]
    ldr         r3, [sp, #160]
    orrs        r0, r1
    ldr         r1, [sp, #180]
    orrs        r2, r3
    ldr         r3, [sp, #168]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #188]
    lsrs        r2, r2, #2
    orrs        r0, r1
    ldr         r1, [sp, #196]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #176]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #204]
    orrs        r2, r3
    ldr         r3, [sp, #184]
    orrs        r1, r0
    ldr         r0, [sp, #24]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #192]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r6, lsr #1
    ldr         r6, [sp, #12]
    orrs        r0, r4
    orrs        r2, r3
    ldr         r3, [sp, #200]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r8, lsr #1
    orr.w       r2, r3, r2, lsr #1
    orr.w       r0, r0, r10
    lsrs        r0, r0, #2
    orr.w       r0, r0, r9, lsr #1
    orrs        r0, r6
    ldr         r6, [sp, #16]
    orr.w       r0, r6, r0, lsr #1
    ldr         r6, [sp, #44]
    orr.w       r3, r0, r2
    orrs        r3, r1
    lsrs        r6, r6, #3
    orr.w       r6, r6, r5, lsr #2
    ldr         r5, [sp, #28]
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #32]
    orrs        r6, r5
    ldr         r5, [sp, #36]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #48]
    orrs        r6, r5
    ldr         r5, [sp, #52]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #56]
    orrs        r6, r5
    orrs        r3, r6
    beq         .L7
    eor.w       r3, r1, r1, lsr #7
    movw        r12, #52428
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r1, r3
    eor.w       r3, r1, r1, lsr #14
    and.w       r3, r3, r12
    orr.w       r3, r3, r3, lsl #14
    eors        r1, r3
    eor.w       r3, r2, r2, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r2, r3
    eor.w       r3, r2, r2, lsr #14
    and.w       r3, r3, r12
    orr.w       r3, r3, r3, lsl #14
    eors        r2, r3
    eor.w       r3, r2, r1, lsl #4
    bic         r3, r3, #252645135
    eor.w       r4, r3, r2
    eor.w       r5, r1, r3, lsr #4
    orrs        r5, r4
    bne.w       .L8
    eor.w       r1, r6, r6, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r6
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r0, r0, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r0, r2
    eor.w       r2, r0, r1, lsl #4
    bic         r2, r2, #252645135
    eor.w       r3, r2, r0
    eor.w       r6, r1, r2, lsr #4
    orrs        r3, r6
    bne.w       .L9
.L7:
    ldr.w       r11, [sp, #64]
    add         r5, sp, #72
    mov         r0, r5
    mov         r1, r11
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #144
    add         r2, sp, #140
    ldr         r6, [sp, #68]
    mov         r1, r5
    str         r6, [sp, #140]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #144]
    add         r5, sp, #72
    str         r0, [sp, #28]
    mov         r1, r11
    ldr         r0, [sp, #148]
    str         r0, [sp, #48]
    ldr         r0, [sp, #152]
    str         r0, [sp, #24]
    ldr         r0, [sp, #156]
    str         r0, [sp, #44]
    ldr         r0, [sp, #204]
    str         r0, [sp, #60]
    ldr         r0, [sp, #196]
    str         r0, [sp, #56]
    ldr         r0, [sp, #188]
    str         r0, [sp, #52]
    ldr         r0, [sp, #180]
    str         r0, [sp, #40]
    ldr         r0, [sp, #172]
    str         r0, [sp, #36]
    ldr         r0, [sp, #164]
    str         r0, [sp, #32]
    ldr         r0, [sp, #200]
    str         r0, [sp, #20]
    ldr         r0, [sp, #192]
    str         r0, [sp, #16]
    mov         r0, r5
    ldr.w       r8, [sp, #184]
    ldr.w       r9, [sp, #176]
    ldr.w       r10, [sp, #168]
    ldr         r4, [sp, #160]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #144
    add         r2, sp, #140
    mov         r1, r5
    str         r6, [sp, #140]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r2, r0, [sp, #144]
    ldrd        r3, r1, [sp, #152]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #164]
    ldr         r6, [sp, #24]
    lsrs        r2, r2, #2
    ldr         r5, [sp, #44]
    orr.w       r2, r2, r3, lsr #1
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #172]
    ldr         r3, [sp, #160]
    orrs        r0, r1
    ldr         r1, [sp, #180]
    orrs        r2, r3
    ldr         r3, [sp, #168]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #188]
    lsrs        r2, r2, #2
    orrs        r0, r1
    ldr         r1, [sp, #196]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #176]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #204]
    orrs        r2, r3
    ldr         r3, [sp, #184]
    orrs        r1, r0
    ldr         r0, [sp, #28]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #192]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r6, lsr #1
    ldr         r6, [sp, #16]
    orrs        r0, r4
    orrs        r2, r3
    ldr         r3, [sp, #200]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r10, lsr #1
    orr.w       r2, r3, r2, lsr #1
    orr.w       r0, r0, r9
    lsrs        r0, r0, #2
    orr.w       r0, r0, r8, lsr #1
    orrs        r0, r6
    ldr         r6, [sp, #20]
    orr.w       r0, r6, r0, lsr #1
    ldr         r6, [sp, #48]
    orr.w       r3, r0, r2
    orrs        r3, r1
    lsrs        r6, r6, #3
    orr.w       r6, r6, r5, lsr #2
    ldr         r5, [sp, #32]
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #36]
    orrs        r6, r5
    ldr         r5, [sp, #40]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #52]
    orrs        r6, r5
    ldr         r5, [sp, #56]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #60]
    orrs        r5, r6
    orrs        r3, r5
    beq.w       .L3
    eor.w       r3, r1, r1, lsr #7
    movw        r12, #52428
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r1, r3
    eor.w       r3, r1, r1, lsr #14
    and.w       r3, r3, r12
    orr.w       r3, r3, r3, lsl #14
    eors        r1, r3
    eor.w       r3, r2, r2, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r2, r3
    eor.w       r3, r2, r2, lsr #14
    and.w       r3, r3, r12
    orr.w       r3, r3, r3, lsl #14
    eors        r2, r3
    eor.w       r3, r2, r1, lsl #4
    bic         r3, r3, #252645135
    eor.w       r4, r3, r2
    eor.w       r6, r1, r3, lsr #4
    orrs        r6, r4
    bne.w       .L10
    eor.w       r1, r5, r5, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r5
.L11:
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r0, r0, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r0, r2
    eor.w       r2, r0, r1, lsl #4
    bic         r2, r2, #252645135
    eor.w       r3, r2, r0
    eor.w       r6, r1, r2, lsr #4
    orrs        r3, r6
    beq.w       .L3
    ldr         r6, [sp, #64]
    lsrs        r3, r2, #4
    mov         r5, r6
    b           .L12
.L6:
    add         r6, sp, #72
    strd        r2, r0, [sp, #4]
    mov         r1, r11
    mov         r0, r6
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #144
    add         r2, sp, #140
    mov         r1, r6
    str         r5, [sp, #140]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #144]
    add         r6, sp, #72
    str         r0, [sp, #24]
    mov         r1, r11
    ldr         r0, [sp, #148]
    str         r0, [sp, #44]
    ldr         r0, [sp, #152]
    str         r0, [sp, #20]
    ldr         r0, [sp, #156]
    str         r0, [sp, #40]
    ldr         r0, [sp, #204]
    str         r0, [sp, #56]
    ldr         r0, [sp, #196]
    str         r0, [sp, #52]
    ldr         r0, [sp, #188]
    str         r0, [sp, #48]
    ldr         r0, [sp, #180]
    str         r0, [sp, #36]
    ldr         r0, [sp, #172]
    str         r0, [sp, #32]
    ldr         r0, [sp, #164]
    str         r0, [sp, #28]
    ldr         r0, [sp, #200]
    str         r0, [sp, #16]
    ldr         r0, [sp, #192]
    str         r0, [sp, #12]
    mov         r0, r6
    ldr         r4, [sp, #184]
    ldr.w       r9, [sp, #176]
    ldr.w       r10, [sp, #168]
    ldr.w       r8, [sp, #160]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #144
    add         r2, sp, #140
    mov         r1, r6
    str         r5, [sp, #140]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r2, r0, [sp, #144]
    movw        r12, #52428
    ldrd        r3, r1, [sp, #152]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #164]
    lsrs        r2, r2, #2
    ldr         r6, [sp, #20]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #160]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #172]
    orrs        r2, r3
    ldr         r3, [sp, #168]
    orrs        r0, r1
    ldr         r1, [sp, #180]
    lsrs        r2, r2, #2
    ldr         r5, [sp, #40]
    lsrs        r0, r0, #2
    orr.w       r2, r2, r3, lsr #1
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #188]
    ldr         r3, [sp, #176]
    orrs        r0, r1
    ldr         r1, [sp, #196]
    orrs        r2, r3
    ldr         r3, [sp, #184]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #204]
    lsrs        r2, r2, #2
    orrs        r1, r0
    ldr         r0, [sp, #24]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #192]
    lsrs        r0, r0, #2
    orrs        r2, r3
    orr.w       r0, r0, r6, lsr #1
    ldr         r6, [sp, #12]
    orr.w       r0, r0, r8
    ldr         r3, [sp, #200]
    lsrs        r0, r0, #2
    orr.w       r3, r3, r2, lsr #1
    orr.w       r0, r0, r10, lsr #1
    orr.w       r0, r0, r9
    lsrs        r0, r0, #2
    orr.w       r0, r0, r4, lsr #1
    orrs        r0, r6
    ldr         r6, [sp, #16]
    orr.w       r0, r6, r0, lsr #1
    orr.w       r2, r0, r3
    orr.w       r6, r1, r2
    ldr         r2, [sp, #44]
    lsrs        r2, r2, #3
    orr.w       r2, r2, r5, lsr #2
    ldr         r5, [sp, #28]
    orr.w       r2, r2, r5, lsr #1
    ldr         r5, [sp, #32]
    orrs        r2, r5
    ldr         r5, [sp, #36]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r5, lsr #1
    ldr         r5, [sp, #48]
    orrs        r2, r5
    ldr         r5, [sp, #52]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r5, lsr #1
    ldr         r5, [sp, #56]
    orrs        r2, r5
    orrs        r6, r2
    beq         .L13
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
    eors        r3, r6
    eor.w       r6, r3, r1, lsl #4
    bic         r6, r6, #252645135
    eor.w       r5, r6, r3
    eor.w       r4, r1, r6, lsr #4
    orrs        r5, r4
    bne.w       .L14
    eor.w       r1, r2, r2, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r0, r0, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r0, r2
    eor.w       r2, r0, r1, lsl #4
    bic         r3, r2, #252645135
    eor.w       r2, r3, r0
    eor.w       r6, r1, r3, lsr #4
    orrs        r2, r6
    bne.w       .L15
.L13:
    ldr         r0, [sp, #8]
    add         r6, sp, #72
    sub.w       r5, r0, #256
    mov         r0, r6
    mov         r1, r5
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #144
    add         r2, sp, #140
    ldr.w       r11, [sp, #68]
    mov         r1, r6
    str.w       r11, [sp, #140]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #144]
    add         r6, sp, #72
    str         r0, [sp, #24]
    mov         r1, r5
    ldr         r0, [sp, #148]
    str         r0, [sp, #44]
    ldr         r0, [sp, #152]
    str         r0, [sp, #20]
    ldr         r0, [sp, #156]
    str         r0, [sp, #40]
    ldr         r0, [sp, #204]
    str         r0, [sp, #56]
    ldr         r0, [sp, #196]
    str         r0, [sp, #52]
    ldr         r0, [sp, #188]
    str         r0, [sp, #48]
    ldr         r0, [sp, #180]
    str         r0, [sp, #36]
    ldr         r0, [sp, #172]
    str         r0, [sp, #32]
    ldr         r0, [sp, #164]
    str         r0, [sp, #28]
    ldr         r0, [sp, #200]
    str         r0, [sp, #16]
    ldr         r0, [sp, #192]
    str         r0, [sp, #12]
    mov         r0, r6
    ldr.w       r9, [sp, #184]
    ldr.w       r10, [sp, #176]
    ldr.w       r8, [sp, #168]
    ldr         r4, [sp, #160]
    str         r5, [sp, #60]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #144
    add         r2, sp, #140
    mov         r1, r6
    str.w       r11, [sp, #140]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r2, r0, [sp, #144]
    movw        lr, #52428
    ldrd        r3, r1, [sp, #152]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #164]
    ldr         r6, [sp, #20]
    lsrs        r2, r2, #2
    ldr         r5, [sp, #40]
    orr.w       r2, r2, r3, lsr #1
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #172]
    ldr         r3, [sp, #160]
    orrs        r0, r1
    ldr         r1, [sp, #180]
    orrs        r2, r3
    ldr         r3, [sp, #168]
    lsrs        r0, r0, #2
    ldr.w       r12, [sp, #4]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #188]
    lsrs        r2, r2, #2
    orrs        r0, r1
    ldr         r1, [sp, #196]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #176]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #204]
    orrs        r2, r3
    ldr         r3, [sp, #184]
    orrs        r1, r0
    ldr         r0, [sp, #24]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #192]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r6, lsr #1
    ldr         r6, [sp, #12]
    orrs        r0, r4
    orrs        r2, r3
    ldr         r3, [sp, #200]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r8, lsr #1
    orr.w       r3, r3, r2, lsr #1
    orr.w       r0, r0, r10
    lsrs        r0, r0, #2
    orr.w       r0, r0, r9, lsr #1
    orrs        r0, r6
    ldr         r6, [sp, #16]
    orr.w       r0, r6, r0, lsr #1
    ldr         r6, [sp, #44]
    orr.w       r2, r0, r3
    orrs        r2, r1
    lsrs        r6, r6, #3
    orr.w       r6, r6, r5, lsr #2
    ldr         r5, [sp, #28]
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #32]
    orrs        r6, r5
    ldr         r5, [sp, #36]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #48]
    orrs        r6, r5
    ldr         r5, [sp, #52]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #56]
    orrs        r5, r6
    orrs        r2, r5
    beq         .L16
    eor.w       r6, r1, r1, lsr #7
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r1, r6
    eor.w       r6, r1, r1, lsr #14
    and.w       r6, r6, lr
    orr.w       r6, r6, r6, lsl #14
    eors        r1, r6
    eor.w       r6, r3, r3, lsr #7
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r3, r6
    eor.w       r6, r3, r3, lsr #14
    and.w       r6, r6, lr
    orr.w       r6, r6, r6, lsl #14
    eors        r3, r6
    eor.w       r6, r3, r1, lsl #4
    bic         r6, r6, #252645135
    eor.w       r4, r6, r3
    eor.w       r2, r1, r6, lsr #4
    orrs        r2, r4
    bne.w       .L14
    eor.w       r1, r5, r5, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r5
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, lr
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r0, r0, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    and.w       r2, r2, lr
    orr.w       r2, r2, r2, lsl #14
    eors        r0, r2
    eor.w       r2, r0, r1, lsl #4
    bic         r3, r2, #252645135
    eor.w       r2, r3, r0
    eor.w       r6, r1, r3, lsr #4
    orrs        r2, r6
    bne.w       .L15
.L16:
    cmp.w       r12, #512
    bhi.w       .L17
    ldr         r0, [sp, #64]
    add         r6, sp, #72
    add.w       r9, r0, #128
    mov         r0, r6
    mov         r1, r9
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #144
    add         r2, sp, #140
    ldr         r5, [sp, #68]
    mov         r1, r6
    str         r5, [sp, #140]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #144]
    add         r6, sp, #72
    str         r0, [sp, #28]
    mov         r1, r9
    ldr         r0, [sp, #148]
    str         r0, [sp, #48]
    ldr         r0, [sp, #152]
    str         r0, [sp, #24]
    ldr         r0, [sp, #156]
    str         r0, [sp, #44]
    ldr         r0, [sp, #204]
    str         r0, [sp, #60]
    ldr         r0, [sp, #196]
    str         r0, [sp, #56]
    ldr         r0, [sp, #188]
    str         r0, [sp, #52]
    ldr         r0, [sp, #180]
    str         r0, [sp, #40]
    ldr         r0, [sp, #172]
    str         r0, [sp, #36]
    ldr         r0, [sp, #164]
    str         r0, [sp, #32]
    ldr         r0, [sp, #200]
    str         r0, [sp, #20]
    ldr         r0, [sp, #192]
    str         r0, [sp, #16]
    mov         r0, r6
    ldr.w       r8, [sp, #184]
    ldr.w       r10, [sp, #176]
    ldr.w       r11, [sp, #168]
    ldr         r4, [sp, #160]
    str.w       r9, [sp, #12]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #144
    add         r2, sp, #140
    mov         r1, r6
    str         r5, [sp, #140]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r2, r0, [sp, #144]
    ldrd        r3, r1, [sp, #152]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #164]
    ldr         r6, [sp, #24]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #172]
    orrs        r0, r1
    ldr         r1, [sp, #180]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #188]
    orrs        r0, r1
    ldr         r1, [sp, #196]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #204]
    orrs        r1, r0
    ldr         r0, [sp, #28]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r6, lsr #1
    orrs        r0, r4
.L18:
    lsrs        r0, r0, #2
    ldr         r6, [sp, #16]
    orr.w       r0, r0, r11, lsr #1
    ldr         r5, [sp, #44]
    orr.w       r0, r0, r10
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #160]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r8, lsr #1
    orrs        r2, r3
    orrs        r0, r6
    ldr         r6, [sp, #20]
    ldr         r3, [sp, #168]
    lsrs        r2, r2, #2
    orr.w       r0, r6, r0, lsr #1
    ldr         r6, [sp, #48]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #176]
    lsrs        r6, r6, #3
    orr.w       r6, r6, r5, lsr #2
    ldr         r5, [sp, #32]
    orrs        r2, r3
    ldr         r3, [sp, #184]
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #36]
    lsrs        r2, r2, #2
    orrs        r6, r5
    ldr         r5, [sp, #40]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #192]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #52]
    orrs        r2, r3
    ldr         r3, [sp, #200]
    orrs        r6, r5
    ldr         r5, [sp, #56]
    orr.w       r2, r3, r2, lsr #1
    lsrs        r6, r6, #2
    orr.w       r3, r0, r2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #60]
    orrs        r3, r1
    orrs        r6, r5
    orrs        r3, r6
    beq         .L19
    eor.w       r3, r1, r1, lsr #7
    movw        r12, #52428
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r1, r3
    eor.w       r3, r1, r1, lsr #14
    and.w       r3, r3, r12
    orr.w       r3, r3, r3, lsl #14
    eors        r1, r3
    eor.w       r3, r2, r2, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r2, r3
    eor.w       r3, r2, r2, lsr #14
    and.w       r3, r3, r12
    orr.w       r3, r3, r3, lsl #14
    eors        r2, r3
    eor.w       r3, r2, r1, lsl #4
    bic         r3, r3, #252645135
    eor.w       r5, r3, r2
    eor.w       r4, r1, r3, lsr #4
    orrs        r5, r4
    bne.w       .L20
    eor.w       r1, r6, r6, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r6
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r0, r0, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r0, r2
    eor.w       r2, r0, r1, lsl #4
    bic         r2, r2, #252645135
    eor.w       r3, r2, r0
    eor.w       r6, r1, r2, lsr #4
    orrs        r3, r6
    bne.w       .L21
.L19:
    ldr.w       r11, [sp, #64]
    add         r5, sp, #72
    mov         r0, r5
    mov         r1, r11
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #144
    add         r2, sp, #140
    ldr         r6, [sp, #68]
    mov         r1, r5
    str         r6, [sp, #140]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #144]
    add         r5, sp, #72
    str         r0, [sp, #28]
    mov         r1, r11
    ldr         r0, [sp, #148]
    str         r0, [sp, #48]
    ldr         r0, [sp, #152]
    str         r0, [sp, #24]
    ldr         r0, [sp, #156]
    str         r0, [sp, #44]
    ldr         r0, [sp, #204]
    str         r0, [sp, #60]
    ldr         r0, [sp, #196]
    str         r0, [sp, #56]
    ldr         r0, [sp, #188]
    str         r0, [sp, #52]
    ldr         r0, [sp, #180]
    str         r0, [sp, #40]
    ldr         r0, [sp, #172]
    str         r0, [sp, #36]
    ldr         r0, [sp, #164]
    str         r0, [sp, #32]
    ldr         r0, [sp, #200]
    str         r0, [sp, #20]
    ldr         r0, [sp, #192]
    str         r0, [sp, #16]
    mov         r0, r5
    ldr.w       r8, [sp, #184]
    ldr.w       r9, [sp, #176]
    ldr.w       r10, [sp, #168]
    ldr         r4, [sp, #160]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #144
    add         r2, sp, #140
    mov         r1, r5
    str         r6, [sp, #140]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r1, [sp, #156]
    ldrd        r2, r0, [sp, #144]
    lsrs        r0, r0, #3
    ldr         r6, [sp, #24]
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #164]
    ldr         r3, [sp, #152]
    lsrs        r2, r2, #2
    ldr         r5, [sp, #44]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #172]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #160]
    orrs        r0, r1
    ldr         r1, [sp, #180]
    orrs        r2, r3
    ldr         r3, [sp, #168]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #188]
    lsrs        r2, r2, #2
    orrs        r0, r1
    ldr         r1, [sp, #196]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #176]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #204]
    orrs        r2, r3
    ldr         r3, [sp, #184]
    orrs        r1, r0
    ldr         r0, [sp, #28]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #192]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r6, lsr #1
    ldr         r6, [sp, #16]
    orrs        r0, r4
    orrs        r2, r3
    ldr         r3, [sp, #200]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r10, lsr #1
    orr.w       r2, r3, r2, lsr #1
    orr.w       r0, r0, r9
    lsrs        r0, r0, #2
    orr.w       r0, r0, r8, lsr #1
    orrs        r0, r6
    ldr         r6, [sp, #20]
    orr.w       r0, r6, r0, lsr #1
    ldr         r6, [sp, #48]
    orr.w       r3, r0, r2
    orrs        r3, r1
    lsrs        r6, r6, #3
    orr.w       r6, r6, r5, lsr #2
    ldr         r5, [sp, #32]
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #36]
    orrs        r6, r5
    ldr         r5, [sp, #40]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #52]
    orrs        r6, r5
    ldr         r5, [sp, #56]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #60]
    orrs        r6, r5
    orrs        r3, r6
    beq.w       .L3
    eor.w       r3, r1, r1, lsr #7
    movw        r12, #52428
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r1, r3
    eor.w       r3, r1, r1, lsr #14
    and.w       r3, r3, r12
    orr.w       r3, r3, r3, lsl #14
    eors        r1, r3
    eor.w       r3, r2, r2, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r2, r3
    eor.w       r3, r2, r2, lsr #14
    and.w       r3, r3, r12
    orr.w       r3, r3, r3, lsl #14
    eors        r2, r3
    eor.w       r3, r2, r1, lsl #4
    bic         r3, r3, #252645135
    eor.w       r5, r3, r2
    eor.w       r4, r1, r3, lsr #4
    orrs        r5, r4
    bne         .L10
    eor.w       r1, r6, r6, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r6
    b           .L11
.L4:
    ldr         r0, [sp, #24]
.L5:
    clz         r1, r6
    cmp         r3, #0
    add.w       r1, r1, #32
    it          ne
    clzne       r1, r3
    eor         r1, r1, #63
    add         r1, r0
    movs        r0, #1
    add         sp, #212
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L14:
    lsrs        r0, r6, #4
    eors        r1, r0
    eors        r3, r6
    movs        r0, #64
    b           .L22
.L8:
    ldrd        r5, r6, [sp, #60]
    lsrs        r0, r3, #4
    b           .L23
.L15:
    lsrs        r2, r3, #4
    eors        r3, r0
    eors        r1, r2
    movs        r0, #0
.L22:
    ldrd        r5, r6, [sp, #60]
    clz         r2, r3
    b           .L24
.L10:
    ldr         r6, [sp, #64]
    lsrs        r0, r3, #4
    mov         r5, r6
    b           .L23
.L9:
    lsrs        r3, r2, #4
    ldrd        r5, r6, [sp, #60]
.L12:
    eors        r2, r0
    eors        r1, r3
    movs        r0, #0
    b           .L25
.L17:
    ldr         r0, [sp, #8]
    subs        r0, #1
    and         r0, r0, #63
    sub.w       r0, r12, r0
    sub.w       r1, r0, #193
    ldrd        r0, r4, [sp, #64]
    cmp.w       r1, #1048576
    blo.w       .L26
    b           .L27
.L28:
    ldr         r1, [sp, #60]
    ldrd        r0, r4, [sp, #64]
    sub.w       r1, r1, #256
    cmp.w       r1, #3328
    blo.w       .L29
.L27:
    add         r0, r1
    add.w       r10, sp, #72
    sub.w       r8, r0, #128
    str         r1, [sp, #60]
    str         r0, [sp, #4]
    mov         r0, r10
    mov         r1, r8
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #144
    add         r2, sp, #140
    mov         r1, r10
    str         r4, [sp, #140]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #144]
    mov         r1, r8
    str         r0, [sp, #20]
    ldr         r0, [sp, #148]
    str         r0, [sp, #40]
    ldr         r0, [sp, #152]
    str         r0, [sp, #16]
    ldr         r0, [sp, #156]
    str         r0, [sp, #36]
    ldr         r0, [sp, #204]
    str         r0, [sp, #52]
    ldr         r0, [sp, #196]
    str         r0, [sp, #48]
    ldr         r0, [sp, #188]
    str         r0, [sp, #44]
    ldr         r0, [sp, #180]
    str         r0, [sp, #32]
    ldr         r0, [sp, #172]
    str         r0, [sp, #28]
    ldr         r0, [sp, #164]
    str         r0, [sp, #24]
    ldr         r0, [sp, #200]
    str         r0, [sp, #12]
    ldr         r0, [sp, #192]
    str         r0, [sp, #8]
    mov         r0, r10
    ldr         r6, [sp, #184]
    ldr.w       r9, [sp, #176]
    ldr.w       r11, [sp, #168]
    ldr         r5, [sp, #160]
    str.w       r8, [sp, #56]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #144
    add         r2, sp, #140
    mov         r1, r10
    str         r4, [sp, #140]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r2, r0, [sp, #144]
    ldrd        r3, r1, [sp, #152]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #164]
    ldr         r4, [sp, #16]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #160]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #172]
    orrs        r2, r3
    ldr         r3, [sp, #168]
    orrs        r0, r1
    ldr         r1, [sp, #180]
    lsrs        r2, r2, #2
    lsrs        r0, r0, #2
    orr.w       r2, r2, r3, lsr #1
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #188]
    ldr         r3, [sp, #176]
    orrs        r0, r1
    ldr         r1, [sp, #196]
    orrs        r2, r3
    ldr         r3, [sp, #184]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #204]
    lsrs        r2, r2, #2
    orrs        r1, r0
    ldr         r0, [sp, #20]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #192]
    lsrs        r0, r0, #2
    orrs        r2, r3
    orr.w       r0, r0, r4, lsr #1
    ldr         r3, [sp, #200]
    orrs        r0, r5
    ldr         r5, [sp, #36]
    orr.w       r2, r3, r2, lsr #1
    lsrs        r0, r0, #2
    orr.w       r0, r0, r11, lsr #1
    orr.w       r0, r0, r9
    lsrs        r0, r0, #2
    orr.w       r0, r0, r6, lsr #1
    ldr         r6, [sp, #8]
    orrs        r0, r6
    ldr         r6, [sp, #12]
    orr.w       r0, r6, r0, lsr #1
    ldr         r6, [sp, #40]
    orr.w       r3, r0, r2
    orrs        r3, r1
    lsrs        r6, r6, #3
    orr.w       r6, r6, r5, lsr #2
    ldr         r5, [sp, #24]
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #28]
    orrs        r6, r5
    ldr         r5, [sp, #32]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #44]
    orrs        r6, r5
    ldr         r5, [sp, #48]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #52]
    orrs        r6, r5
    orrs        r3, r6
    beq         .L30
    eor.w       r3, r1, r1, lsr #7
    movw        r12, #52428
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r1, r3
    eor.w       r3, r1, r1, lsr #14
    and.w       r3, r3, r12
    orr.w       r3, r3, r3, lsl #14
    eors        r1, r3
    eor.w       r3, r2, r2, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r2, r3
    eor.w       r3, r2, r2, lsr #14
    and.w       r3, r3, r12
    orr.w       r3, r3, r3, lsl #14
    eors        r2, r3
    eor.w       r3, r2, r1, lsl #4
    bic         r3, r3, #252645135
    eor.w       r5, r3, r2
    eor.w       r4, r1, r3, lsr #4
    orrs        r5, r4
    bne.w       .L31
    eor.w       r1, r6, r6, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r6
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r0, r0, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r0, r2
    eor.w       r2, r0, r1, lsl #4
    bic         r2, r2, #252645135
    eor.w       r3, r2, r0
    eor.w       r6, r1, r2, lsr #4
    orrs        r3, r6
    bne.w       .L32
.L30:
    ldr         r0, [sp, #4]
    add         r6, sp, #72
    sub.w       r11, r0, #256
    mov         r0, r6
    mov         r1, r11
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #144
    add         r2, sp, #140
    ldr         r5, [sp, #68]
    mov         r1, r6
    str         r5, [sp, #140]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #144]
    mov         r1, r11
    str         r0, [sp, #20]
    ldr         r0, [sp, #148]
    str         r0, [sp, #40]
    ldr         r0, [sp, #152]
    str         r0, [sp, #16]
    ldr         r0, [sp, #156]
    str         r0, [sp, #36]
    ldr         r0, [sp, #204]
    str         r0, [sp, #52]
    ldr         r0, [sp, #196]
    str         r0, [sp, #48]
    ldr         r0, [sp, #188]
    str         r0, [sp, #44]
    ldr         r0, [sp, #180]
    str         r0, [sp, #32]
    ldr         r0, [sp, #172]
    str         r0, [sp, #28]
    ldr         r0, [sp, #164]
    str         r0, [sp, #24]
    ldr         r0, [sp, #200]
    str         r0, [sp, #12]
    ldr         r0, [sp, #192]
    str         r0, [sp, #8]
    mov         r0, r6
    ldr.w       r8, [sp, #184]
    ldr.w       r9, [sp, #176]
    ldr         r4, [sp, #168]
    ldr.w       r10, [sp, #160]
    str.w       r11, [sp, #56]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #144
    add         r2, sp, #140
    mov         r1, r6
    str         r5, [sp, #140]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r2, r0, [sp, #144]
    ldrd        r3, r1, [sp, #152]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #164]
    ldr         r6, [sp, #16]
    lsrs        r2, r2, #2
    ldr         r5, [sp, #36]
    orr.w       r2, r2, r3, lsr #1
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #172]
    ldr         r3, [sp, #160]
    orrs        r0, r1
    ldr         r1, [sp, #180]
    orrs        r2, r3
    ldr         r3, [sp, #168]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #188]
    lsrs        r2, r2, #2
    orrs        r0, r1
    ldr         r1, [sp, #196]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #176]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #204]
    orrs        r2, r3
    ldr         r3, [sp, #184]
    orrs        r1, r0
    ldr         r0, [sp, #20]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #192]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r6, lsr #1
    ldr         r6, [sp, #8]
    orr.w       r0, r0, r10
    orrs        r2, r3
    ldr         r3, [sp, #200]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r4, lsr #1
    orr.w       r2, r3, r2, lsr #1
    orr.w       r0, r0, r9
    lsrs        r0, r0, #2
    orr.w       r0, r0, r8, lsr #1
    orrs        r0, r6
    ldr         r6, [sp, #12]
    orr.w       r0, r6, r0, lsr #1
    ldr         r6, [sp, #40]
    orr.w       r3, r0, r2
    orrs        r3, r1
    lsrs        r6, r6, #3
    orr.w       r6, r6, r5, lsr #2
    ldr         r5, [sp, #24]
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #28]
    orrs        r6, r5
    ldr         r5, [sp, #32]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #44]
    orrs        r6, r5
    ldr         r5, [sp, #48]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #52]
    orrs        r6, r5
    orrs        r3, r6
    beq.w       .L28
    eor.w       r3, r1, r1, lsr #7
    movw        r12, #52428
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r1, r3
    eor.w       r3, r1, r1, lsr #14
    and.w       r3, r3, r12
    orr.w       r3, r3, r3, lsl #14
    eors        r1, r3
    eor.w       r3, r2, r2, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r2, r3
    eor.w       r3, r2, r2, lsr #14
    and.w       r3, r3, r12
    orr.w       r3, r3, r3, lsl #14
    eors        r2, r3
    eor.w       r3, r2, r1, lsl #4
    bic         r3, r3, #252645135
    eor.w       r5, r3, r2
    eor.w       r4, r1, r3, lsr #4
    orrs        r5, r4
    bne         .L31
    eor.w       r1, r6, r6, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r6
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r0, r0, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r0, r2
    eor.w       r2, r0, r1, lsl #4
    bic         r2, r2, #252645135
    eor.w       r3, r2, r0
    eor.w       r6, r1, r2, lsr #4
    orrs        r3, r6
    beq.w       .L28
.L32:
    lsrs        r3, r2, #4
    eors        r2, r0
    eors        r1, r3
    movs        r0, #0
    b           .L33
.L20:
    lsrs        r0, r3, #4
    ldr         r6, [sp, #64]
    ldr         r5, [sp, #12]
.L23:
    eors        r1, r0
    eors        r2, r3
    movs        r0, #64
.L25:
    clz         r2, r2
.L24:
    adds        r2, #32
    cmp         r1, #0
    it          ne
    clzne       r2, r1
    eor         r1, r2, #63
    subs        r2, r5, r6
.L34:
    add         r1, r2
    add         r1, r0
    movs        r0, #1
    add         sp, #212
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L31:
    lsrs        r0, r3, #4
    eors        r1, r0
    eors        r2, r3
    movs        r0, #64
.L33:
    clz         r2, r2
    ldr         r3, [sp, #64]
    adds        r2, #32
    cmp         r1, #0
    it          ne
    clzne       r2, r1
    eor         r1, r2, #63
    ldr         r2, [sp, #56]
    subs        r2, r2, r3
    b           .L34
.L21:
    ldr         r6, [sp, #64]
    lsrs        r3, r2, #4
    ldr         r5, [sp, #12]
    b           .L12
.L29:
    cmp.w       r1, #256
    bhs         .L26
.L35:
    cmp         r1, #0
    beq         .L3
    add.w       r9, r0, #128
    add         r6, sp, #72
    mov         r0, r6
    mov         r1, r9
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #144
    add         r2, sp, #140
    mov         r1, r6
    str         r4, [sp, #140]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #144]
    add         r6, sp, #72
    str         r0, [sp, #28]
    mov         r1, r9
    ldr         r0, [sp, #148]
    str         r0, [sp, #48]
    ldr         r0, [sp, #152]
    str         r0, [sp, #24]
    ldr         r0, [sp, #156]
    str         r0, [sp, #44]
    ldr         r0, [sp, #204]
    str         r0, [sp, #60]
    ldr         r0, [sp, #196]
    str         r0, [sp, #56]
    ldr         r0, [sp, #188]
    str         r0, [sp, #52]
    ldr         r0, [sp, #180]
    str         r0, [sp, #40]
    ldr         r0, [sp, #172]
    str         r0, [sp, #36]
    ldr         r0, [sp, #164]
    str         r0, [sp, #32]
    ldr         r0, [sp, #200]
    str         r0, [sp, #20]
    ldr         r0, [sp, #192]
    str         r0, [sp, #16]
    mov         r0, r6
    ldr.w       r8, [sp, #184]
    ldr.w       r10, [sp, #176]
    ldr.w       r11, [sp, #168]
    ldr         r5, [sp, #160]
    str.w       r9, [sp, #12]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #144
    add         r2, sp, #140
    mov         r1, r6
    str         r4, [sp, #140]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r2, r0, [sp, #144]
    ldrd        r3, r1, [sp, #152]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #164]
    ldr         r6, [sp, #24]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #172]
    orrs        r0, r1
    ldr         r1, [sp, #180]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #188]
    orrs        r0, r1
    ldr         r1, [sp, #196]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #204]
    orrs        r1, r0
    ldr         r0, [sp, #28]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r6, lsr #1
    orrs        r0, r5
    b           .L18
.L3:
    movs        r0, #0
    add         sp, #212
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L36:
    ldr         r1, [sp, #60]
    ldrd        r0, r4, [sp, #64]
    sub.w       r1, r1, #256
    cmp.w       r1, #256
    blo         .L35
.L26:
    add         r0, r1
    add.w       r10, sp, #72
    sub.w       r8, r0, #128
    str         r1, [sp, #60]
    str         r0, [sp, #4]
    mov         r0, r10
    mov         r1, r8
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #144
    add         r2, sp, #140
    mov         r1, r10
    str         r4, [sp, #140]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #144]
    mov         r1, r8
    str         r0, [sp, #20]
    ldr         r0, [sp, #148]
    str         r0, [sp, #40]
    ldr         r0, [sp, #152]
    str         r0, [sp, #16]
    ldr         r0, [sp, #156]
    str         r0, [sp, #36]
    ldr         r0, [sp, #204]
    str         r0, [sp, #52]
    ldr         r0, [sp, #196]
    str         r0, [sp, #48]
    ldr         r0, [sp, #188]
    str         r0, [sp, #44]
    ldr         r0, [sp, #180]
    str         r0, [sp, #32]
    ldr         r0, [sp, #172]
    str         r0, [sp, #28]
    ldr         r0, [sp, #164]
    str         r0, [sp, #24]
    ldr         r0, [sp, #200]
    str         r0, [sp, #12]
    ldr         r0, [sp, #192]
    str         r0, [sp, #8]
    mov         r0, r10
    ldr         r6, [sp, #184]
    ldr.w       r9, [sp, #176]
    ldr         r5, [sp, #168]
    ldr.w       r11, [sp, #160]
    str.w       r8, [sp, #56]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #144
    add         r2, sp, #140
    mov         r1, r10
    str         r4, [sp, #140]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r2, r0, [sp, #144]
    ldrd        r3, r1, [sp, #152]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #164]
    ldr         r4, [sp, #16]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #160]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #172]
    orrs        r2, r3
    ldr         r3, [sp, #168]
    orrs        r0, r1
    ldr         r1, [sp, #180]
    lsrs        r2, r2, #2
    lsrs        r0, r0, #2
    orr.w       r2, r2, r3, lsr #1
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #188]
    ldr         r3, [sp, #176]
    orrs        r0, r1
    ldr         r1, [sp, #196]
    orrs        r2, r3
    ldr         r3, [sp, #184]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #204]
    lsrs        r2, r2, #2
    orrs        r1, r0
    ldr         r0, [sp, #20]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #192]
    lsrs        r0, r0, #2
    orrs        r2, r3
    orr.w       r0, r0, r4, lsr #1
    ldr         r3, [sp, #200]
    orr.w       r0, r0, r11
    orr.w       r2, r3, r2, lsr #1
    lsrs        r0, r0, #2
    orr.w       r0, r0, r5, lsr #1
    ldr         r5, [sp, #36]
    orr.w       r0, r0, r9
    lsrs        r0, r0, #2
    orr.w       r0, r0, r6, lsr #1
    ldr         r6, [sp, #8]
    orrs        r0, r6
    ldr         r6, [sp, #12]
    orr.w       r0, r6, r0, lsr #1
    ldr         r6, [sp, #40]
    orr.w       r3, r0, r2
    orrs        r3, r1
    lsrs        r6, r6, #3
    orr.w       r6, r6, r5, lsr #2
    ldr         r5, [sp, #24]
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #28]
    orrs        r6, r5
    ldr         r5, [sp, #32]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #44]
    orrs        r6, r5
    ldr         r5, [sp, #48]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #52]
    orrs        r6, r5
    orrs        r3, r6
    beq         .L37
    eor.w       r3, r1, r1, lsr #7
    movw        r12, #52428
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r1, r3
    eor.w       r3, r1, r1, lsr #14
    and.w       r3, r3, r12
    orr.w       r3, r3, r3, lsl #14
    eors        r1, r3
    eor.w       r3, r2, r2, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r2, r3
    eor.w       r3, r2, r2, lsr #14
    and.w       r3, r3, r12
    orr.w       r3, r3, r3, lsl #14
    eors        r2, r3
    eor.w       r3, r2, r1, lsl #4
    bic         r3, r3, #252645135
    eor.w       r5, r3, r2
    eor.w       r4, r1, r3, lsr #4
    orrs        r5, r4
    bne.w       .L38
    eor.w       r1, r6, r6, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r6
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r0, r0, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r0, r2
    eor.w       r2, r0, r1, lsl #4
    bic         r2, r2, #252645135
    eor.w       r3, r2, r0
    eor.w       r6, r1, r2, lsr #4
    orrs        r3, r6
    bne.w       .L39
.L37:
    ldr         r0, [sp, #4]
    add         r6, sp, #72
    sub.w       r11, r0, #256
    mov         r0, r6
    mov         r1, r11
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #144
    add         r2, sp, #140
    ldr         r5, [sp, #68]
    mov         r1, r6
    str         r5, [sp, #140]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #144]
    mov         r1, r11
    str         r0, [sp, #20]
    ldr         r0, [sp, #148]
    str         r0, [sp, #40]
    ldr         r0, [sp, #152]
    str         r0, [sp, #16]
    ldr         r0, [sp, #156]
    str         r0, [sp, #36]
    ldr         r0, [sp, #204]
    str         r0, [sp, #52]
    ldr         r0, [sp, #196]
    str         r0, [sp, #48]
    ldr         r0, [sp, #188]
    str         r0, [sp, #44]
    ldr         r0, [sp, #180]
    str         r0, [sp, #32]
    ldr         r0, [sp, #172]
    str         r0, [sp, #28]
    ldr         r0, [sp, #164]
    str         r0, [sp, #24]
    ldr         r0, [sp, #200]
    str         r0, [sp, #12]
    ldr         r0, [sp, #192]
    str         r0, [sp, #8]
    mov         r0, r6
    ldr.w       r8, [sp, #184]
    ldr.w       r9, [sp, #176]
    ldr         r4, [sp, #168]
    ldr.w       r10, [sp, #160]
    str.w       r11, [sp, #56]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #144
    add         r2, sp, #140
    mov         r1, r6
    str         r5, [sp, #140]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r2, r0, [sp, #144]
    ldrd        r3, r1, [sp, #152]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #164]
    ldr         r6, [sp, #16]
    lsrs        r2, r2, #2
    ldr         r5, [sp, #36]
    orr.w       r2, r2, r3, lsr #1
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #172]
    ldr         r3, [sp, #160]
    orrs        r0, r1
    ldr         r1, [sp, #180]
    orrs        r2, r3
    ldr         r3, [sp, #168]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #188]
    lsrs        r2, r2, #2
    orrs        r0, r1
    ldr         r1, [sp, #196]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #176]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #204]
    orrs        r2, r3
    ldr         r3, [sp, #184]
    orrs        r1, r0
    ldr         r0, [sp, #20]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #192]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r6, lsr #1
    ldr         r6, [sp, #8]
    orr.w       r0, r0, r10
    orrs        r2, r3
    ldr         r3, [sp, #200]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r4, lsr #1
    orr.w       r2, r3, r2, lsr #1
    orr.w       r0, r0, r9
    lsrs        r0, r0, #2
    orr.w       r0, r0, r8, lsr #1
    orrs        r0, r6
    ldr         r6, [sp, #12]
    orr.w       r0, r6, r0, lsr #1
    ldr         r6, [sp, #40]
    orr.w       r3, r0, r2
    orrs        r3, r1
    lsrs        r6, r6, #3
    orr.w       r6, r6, r5, lsr #2
    ldr         r5, [sp, #24]
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #28]
    orrs        r6, r5
    ldr         r5, [sp, #32]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #44]
    orrs        r6, r5
    ldr         r5, [sp, #48]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #52]
    orrs        r6, r5
    orrs        r3, r6
    beq.w       .L36
    eor.w       r3, r1, r1, lsr #7
    movw        r12, #52428
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r1, r3
    eor.w       r3, r1, r1, lsr #14
    and.w       r3, r3, r12
    orr.w       r3, r3, r3, lsl #14
    eors        r1, r3
    eor.w       r3, r2, r2, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r2, r3
    eor.w       r3, r2, r2, lsr #14
    and.w       r3, r3, r12
    orr.w       r3, r3, r3, lsl #14
    eors        r2, r3
    eor.w       r3, r2, r1, lsl #4
    bic         r3, r3, #252645135
    eor.w       r5, r3, r2
    eor.w       r4, r1, r3, lsr #4
    orrs        r5, r4
    bne         .L38
    eor.w       r1, r6, r6, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r6
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r0, r0, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r0, r2
    eor.w       r2, r0, r1, lsl #4
    bic         r2, r2, #252645135
    eor.w       r3, r2, r0
    eor.w       r6, r1, r2, lsr #4
    orrs        r3, r6
    beq.w       .L36
.L39:
    lsrs        r3, r2, #4
    eors        r2, r0
    eors        r1, r3
    movs        r0, #0
    b           .L40
.L38:
    lsrs        r0, r3, #4
    eors        r1, r0
    eors        r2, r3
    movs        r0, #64
.L40:
    clz         r2, r2
    ldr         r3, [sp, #64]
    ldr         r6, [sp, #56]
    adds        r2, #32
    cmp         r1, #0
    it          ne
    clzne       r2, r1
    eor         r1, r2, #63
    subs        r2, r6, r3
    b           .L34
