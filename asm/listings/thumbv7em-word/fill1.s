@ fill1 of WORD, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub         sp, #220
    ldr         r2, [r1, #4]
    mov         r10, r1
    cmp         r2, #65
    bhs         .L1
    ldrd        r1, r4, [r10, #272]
    cmp         r1, r4
    beq         .L2
    ldr.w       r1, [r10]
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    add.w       r2, r10, #264
    stm         r2!, {r0, r1, r4}
.L2:
    add         sp, #220
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L1:
    ldrb.w      r1, [r10, #290]
    cmp         r1, #1
    bne         .L3
    ldrh.w      r1, [r10, #288]
    str         r1, [sp, #12]
    b           .L4
.L3:
    ldrb.w      r3, [r10, #286]
    movs        r6, #0
    ldrb.w      r1, [r10, #287]
    movs        r5, #0
    str         r6, [sp, #12]
    movs        r6, #1
    cmp         r1, r3
    strh.w      r5, [r10, #288]
    strb.w      r6, [r10, #290]
    beq         .L5
    cbz         r3, .L6
    subs        r1, r3, #1
    cmp         r3, #128
    bhi.w       .L7
    add.w       r1, r10, r1, lsl #1
    ldrh        r1, [r1, #8]
    mvns        r1, r1
    b           .L8
.L6:
    movs        r1, #0
.L8:
    ldr.w       r3, [r10, #280]
    add         r1, r3
    str.w       r1, [r10, #276]
.L5:
    movs        r1, #0
    str.w       r1, [r10, #284]
.L4:
    ldrd        r3, r1, [r10, #272]
    str         r3, [sp, #8]
    cmp         r1, r3
    blo.w       .L9
    cmp         r1, r2
    bhi.w       .L9
    uxtb        r0, r0
    mov.w       r2, #16843009
    muls        r0, r2, r0
    ldr         r2, [sp, #8]
    str.w       r10, [sp, #40]
    sub.w       r11, r1, r2
    str         r0, [sp, #44]
    ldr.w       r0, [r10]
    add         r0, r2
    str         r0, [sp, #64]
    rsbs        r0, r0, #0
    ands        r4, r0, #63
    beq.w       .L10
    cmp.w       r11, #64
    blo.w       .L10
    ldr.w       r8, [sp, #64]
    add         r6, sp, #80
    mov         r0, r6
    mov         r1, r8
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    ldr         r0, [sp, #44]
    add         r2, sp, #148
    str         r0, [sp, #148]
    add         r0, sp, #152
    mov         r1, r6
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    add         r6, sp, #152
    ldr         r5, [sp, #172]
    ldr         r0, [sp, #180]
    sub.w       r11, r11, r4
    ldm         r6, {r1, r2, r3, r6}
    add         r8, r4
    lsrs        r2, r2, #3
    orr.w       r2, r2, r6, lsr #2
    ldr         r6, [sp, #196]
    orr.w       r2, r2, r5, lsr #1
    ldr         r5, [sp, #188]
    orrs        r0, r2
    ldr         r2, [sp, #204]
    ldr.w       r12, [sp, #208]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r5, lsr #1
    ldr         r5, [sp, #212]
    orrs        r0, r6
    ldr         r6, [sp, #168]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r2, lsr #1
    orrs        r0, r5
    movw        r5, #52428
    eor.w       r2, r0, r0, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    ands        r2, r5
    orr.w       r2, r2, r2, lsl #14
    eors        r2, r0
    lsrs        r0, r1, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #176]
    orrs        r0, r6
    ldr         r1, [sp, #184]
    ldr         r6, [sp, #192]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #200]
    orrs        r0, r1
    lsrs        r0, r0, #2
    orr.w       r0, r0, r6, lsr #1
    mov.w       r6, #-1
    orrs        r0, r3
    orr.w       r0, r12, r0, lsr #1
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r5
    subs.w      r5, r4, #32
    orr.w       r1, r1, r1, lsl #14
    eor.w       r0, r0, r1
    eor.w       r1, r0, r2, lsl #4
    bic         r3, r1, #252645135
    lsl.w       r1, r6, r4
    eor.w       r0, r0, r3
    it          pl
    movpl       r1, #0
    bic.w       lr, r0, r1
    eor.w       r0, r2, r3, lsr #4
    it          pl
    lslpl       r6, r5
    bic.w       r12, r0, r6
    str.w       r8, [sp, #64]
    mov.w       r8, #0
    mov         r3, lr
    mov         r0, r12
.L11:
    cmp.w       r8, #256
    beq.w       .L12
    subs        r5, r3, #1
    sbc         r4, r0, #0
    ands        r5, r3
    and.w       r4, r4, r0
    rbit        r0, r0
    rbit        r6, r4
    clz         r0, r0
    clz         r6, r6
    rbit        r1, r5
    add.w       r6, r6, #32
    add.w       r0, r0, #32
    it          ne
    clzne       r6, r1
    rbit        r1, r3
    cmp         r3, #0
    it          ne
    clzne       r0, r1
    add.w       r3, r10, r8
    orr.w       r0, r0, r6, lsl #16
    str         r0, [r3, #8]
    subs        r0, r5, #1
    sbc         r1, r4, #0
    ands        r0, r5
    ands        r1, r4
    subs        r4, r0, #1
    sbc         r5, r1, #0
    ands        r4, r0
    and.w       r5, r5, r1
    rbit        r1, r1
    rbit        r6, r5
    clz         r1, r1
    clz         r6, r6
    rbit        r2, r4
    add.w       r6, r6, #32
    add.w       r1, r1, #32
    it          ne
    clzne       r6, r2
    rbit        r2, r0
    cmp         r0, #0
    it          ne
    clzne       r1, r2
    orr.w       r0, r1, r6, lsl #16
    str         r0, [r3, #12]
    subs        r0, r4, #1
    sbc         r1, r5, #0
    ands        r0, r4
    ands        r1, r5
    subs        r2, r0, #1
    sbc         r4, r1, #0
    ands        r2, r0
    and.w       r4, r4, r1
    rbit        r1, r1
    rbit        r5, r4
    clz         r1, r1
    clz         r5, r5
    rbit        r6, r2
    add.w       r5, r5, #32
    add.w       r1, r1, #32
    it          ne
    clzne       r5, r6
    rbit        r6, r0
    cmp         r0, #0
    it          ne
    clzne       r1, r6
    orr.w       r0, r1, r5, lsl #16
    str         r0, [r3, #16]
    subs        r0, r2, #1
    sbc         r1, r4, #0
    ands        r0, r2
    ands        r1, r4
    subs        r2, r0, #1
    sbc         r4, r1, #0
    ands        r2, r0
    and.w       r4, r4, r1
    rbit        r1, r1
    rbit        r5, r4
    clz         r1, r1
    clz         r5, r5
    rbit        r6, r2
    add.w       r5, r5, #32
    add.w       r1, r1, #32
    it          ne
    clzne       r5, r6
    rbit        r6, r0
    cmp         r0, #0
    it          ne
    clzne       r1, r6
    orr.w       r0, r1, r5, lsl #16
    str         r0, [r3, #20]
    subs        r0, r2, #1
    sbc         r1, r4, #0
    ands        r0, r2
    and.w       r5, r1, r4
    orrs.w      r1, r0, r5
    beq.w       .L12
    subs        r1, r0, #1
    add.w       r8, r8, #32
    sbc         r2, r5, #0
    ands        r1, r0
    and.w       r2, r2, r5
    rbit        r5, r5
    rbit        r4, r2
    clz         r5, r5
    clz         r4, r4
    rbit        r6, r1
    add.w       r4, r4, #32
    add.w       r5, r5, #32
    it          ne
    clzne       r4, r6
    rbit        r6, r0
    cmp         r0, #0
    it          ne
    clzne       r5, r6
    orr.w       r0, r5, r4, lsl #16
    str         r0, [r3, #24]
    subs        r0, r1, #1
    sbc         r4, r2, #0
    ands        r0, r1
    ands        r2, r4
    subs        r1, r0, #1
    sbc         r4, r2, #0
    ands        r1, r0
    and.w       r4, r4, r2
    rbit        r2, r2
    rbit        r5, r4
    clz         r2, r2
    clz         r5, r5
    rbit        r6, r1
    add.w       r5, r5, #32
    add.w       r2, r2, #32
    it          ne
    clzne       r5, r6
    rbit        r6, r0
    cmp         r0, #0
    it          ne
    clzne       r2, r6
    orr.w       r0, r2, r5, lsl #16
    str         r0, [r3, #28]
    subs        r0, r1, #1
    sbc         r2, r4, #0
    ands        r0, r1
    ands        r2, r4
    subs        r1, r0, #1
    sbc         r4, r2, #0
    ands        r1, r0
    and.w       r4, r4, r2
    rbit        r2, r2
    rbit        r5, r4
    clz         r2, r2
    clz         r5, r5
    rbit        r6, r1
    add.w       r5, r5, #32
    add.w       r2, r2, #32
    it          ne
    clzne       r5, r6
    rbit        r6, r0
    cmp         r0, #0
    it          ne
    clzne       r2, r6
    orr.w       r0, r2, r5, lsl #16
    str         r0, [r3, #32]
    subs        r0, r1, #1
    sbc         r2, r4, #0
    ands        r0, r1
    ands        r2, r4
    subs        r1, r0, #1
    sbc         r4, r2, #0
    ands        r1, r0
    and.w       r4, r4, r2
    rbit        r2, r2
    rbit        r5, r4
    clz         r2, r2
    clz         r5, r5
    rbit        r6, r1
    add.w       r5, r5, #32
    add.w       r2, r2, #32
    it          ne
    clzne       r5, r6
    rbit        r6, r0
    cmp         r0, #0
    it          ne
    clzne       r2, r6
    orr.w       r0, r2, r5, lsl #16
    str         r0, [r3, #36]
    subs        r0, r1, #1
    and.w       r3, r0, r1
    sbc         r0, r4, #0
    ands        r0, r4
    orrs.w      r1, r3, r0
    bne.w       .L11
.L12:
    orrs.w      r0, lr, r12
    beq         .L10
    mov.w       r0, #1431655765
    mov.w       r1, #858993459
    and.w       r0, r0, lr, lsr #1
    sub.w       r0, lr, r0
    and.w       r2, r1, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r2
    movw        r2, #21845
    movt        r2, #5461
    and.w       r2, r2, r12, lsr #1
    add.w       r0, r0, r0, lsr #4
    sub.w       r2, r12, r2
    bic         r0, r0, #-252645136
    and.w       r1, r1, r2, lsr #2
    bic         r2, r2, #-858993460
    add         r1, r2
    mov.w       r2, #16843009
    muls        r0, r2, r0
    add.w       r1, r1, r1, lsr #4
    bic         r1, r1, #-252645136
    muls        r1, r2, r1
    lsrs        r0, r0, #24
    add.w       r9, r0, r1, lsr #24
    b           .L13
.L10:
    add.w       r0, r10, #8
    str         r0, [sp, #4]
    b           .L14
.L15:
    mov.w       r9, #0
    ldr.w       r10, [sp, #40]
    cmp.w       r9, #0
    bne.w       .L13
.L14:
    cmp.w       r11, #128
    str.w       r11, [sp, #76]
    blo.w       .L16
    ldr.w       r11, [sp, #64]
    add         r5, sp, #80
    mov         r0, r5
    mov         r1, r11
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #152
    add         r2, sp, #148
    ldr         r6, [sp, #44]
    mov         r1, r5
    str         r6, [sp, #148]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #152]
    mov         r1, r11
    str         r0, [sp, #56]
    ldr         r0, [sp, #156]
    str         r0, [sp, #24]
    ldr         r0, [sp, #160]
    str         r0, [sp, #48]
    ldr         r0, [sp, #164]
    str         r0, [sp, #20]
    ldr         r0, [sp, #212]
    str         r0, [sp, #72]
    ldr         r0, [sp, #208]
    str         r0, [sp, #68]
    ldr         r0, [sp, #200]
    str         r0, [sp, #60]
    ldr         r0, [sp, #192]
    str         r0, [sp, #52]
    ldr         r0, [sp, #184]
    str         r0, [sp, #36]
    ldr         r0, [sp, #176]
    str         r0, [sp, #32]
    ldr         r0, [sp, #168]
    str         r0, [sp, #28]
    ldr         r0, [sp, #204]
    str         r0, [sp, #16]
    mov         r0, r5
    ldr.w       r9, [sp, #196]
    ldr.w       r10, [sp, #188]
    ldr.w       r8, [sp, #180]
    ldr         r4, [sp, #172]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #152
    add         r2, sp, #148
    mov         r1, r5
    str         r6, [sp, #148]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #24]
    add         r6, sp, #152
    ldr         r1, [sp, #20]
    add.w       r11, r11, #128
    ldr         r5, [sp, #164]
    lsrs        r0, r0, #3
    str.w       r11, [sp, #64]
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #16]
    orr.w       r0, r0, r4, lsr #1
    ldr         r4, [sp, #172]
    orr.w       r0, r0, r8
    lsrs        r0, r0, #2
    orr.w       r0, r0, r10, lsr #1
    orr.w       r0, r0, r9
    lsrs        r0, r0, #2
    orr.w       r2, r0, r1, lsr #1
    ldr         r0, [sp, #56]
    ldr         r1, [sp, #48]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #28]
    orrs        r0, r1
    ldr         r1, [sp, #32]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #36]
    orrs        r0, r1
    ldr         r1, [sp, #52]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #60]
    orrs        r0, r1
    ldr         r1, [sp, #68]
    orr.w       r1, r1, r0, lsr #1
    ldm         r6, {r0, r3, r6}
    lsrs        r3, r3, #3
    orr.w       r3, r3, r5, lsr #2
    ldr         r5, [sp, #180]
    lsrs        r0, r0, #2
    orr.w       r3, r3, r4, lsr #1
    orr.w       r0, r0, r6, lsr #1
    ldr         r6, [sp, #168]
    orrs        r3, r5
    ldr         r4, [sp, #188]
    orrs        r0, r6
    ldr         r6, [sp, #176]
    lsrs        r3, r3, #2
    ldr         r5, [sp, #196]
    lsrs        r0, r0, #2
    orr.w       r3, r3, r4, lsr #1
    orr.w       r0, r0, r6, lsr #1
    ldr         r6, [sp, #184]
    orrs        r3, r5
    ldr         r4, [sp, #204]
    orrs        r0, r6
    ldr         r6, [sp, #192]
    lsrs        r3, r3, #2
    ldr         r5, [sp, #212]
    lsrs        r0, r0, #2
    orr.w       r3, r3, r4, lsr #1
    orr.w       r0, r0, r6, lsr #1
    ldr         r6, [sp, #200]
    orr.w       r4, r3, r5
    orrs        r0, r6
    ldr         r6, [sp, #208]
    orr.w       r8, r6, r0, lsr #1
    ldr         r0, [sp, #72]
    orr.w       r6, r8, r1
    orrs        r2, r0
    ldr         r0, [sp, #76]
    orrs        r6, r2
    sub.w       r11, r0, #128
    orrs.w      r3, r6, r4
    beq.w       .L15
    eor.w       r3, r2, r2, lsr #7
    movw        r10, #52428
    and         r3, r3, #11141290
    mov.w       r0, #1431655765
    mov.w       r12, #16843009
    str.w       r11, [sp, #56]
    orr.w       r3, r3, r3, lsl #7
    eors        r2, r3
    eor.w       r3, r2, r2, lsr #14
    and.w       r3, r3, r10
    orr.w       r3, r3, r3, lsl #14
    eor.w       lr, r3, r2
    eor.w       r2, r1, r1, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r10
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, lr, lsl #4
    bic         r9, r2, #252645135
    mov.w       r2, #858993459
    eor.w       r6, r9, r1
    and.w       r1, r0, r6, lsr #1
    subs        r1, r6, r1
    and.w       r5, r2, r1, lsr #2
    bic         r1, r1, #-858993460
    add         r1, r5
    eor.w       r5, lr, r9, lsr #4
    and.w       r3, r0, r5, lsr #1
    add.w       r1, r1, r1, lsr #4
    subs        r3, r5, r3
    bic         r1, r1, #-252645136
    and.w       r0, r2, r3, lsr #2
    bic         r3, r3, #-858993460
    add         r0, r3
    mul         r1, r1, r12
    add.w       r0, r0, r0, lsr #4
    bic         r0, r0, #-252645136
    mul         r0, r0, r12
    lsrs        r1, r1, #24
    add.w       r0, r1, r0, lsr #24
    str         r0, [sp, #72]
    eor.w       r0, r4, r4, lsr #7
    and         r0, r0, #11141290
    orr.w       r0, r0, r0, lsl #7
    eors        r0, r4
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r10
    orr.w       r1, r1, r1, lsl #14
    eors        r1, r0
    eor.w       r0, r8, r8, lsr #7
    and         r0, r0, #11141290
    orr.w       r0, r0, r0, lsl #7
    eor.w       r0, r0, r8
    eor.w       r3, r0, r0, lsr #14
    and.w       r3, r3, r10
    mov         r10, r2
    orr.w       r3, r3, r3, lsl #14
    eors        r0, r3
    eor.w       r3, r0, r1, lsl #4
    bic         r3, r3, #252645135
    eor.w       r11, r3, r0
    mov.w       r0, #1431655765
    eor.w       r8, r1, r3, lsr #4
    and.w       r4, r0, r11, lsr #1
    and.w       r3, r0, r8, lsr #1
    sub.w       r4, r11, r4
    sub.w       r3, r8, r3
    ldr         r0, [sp, #72]
    and.w       r2, r2, r4, lsr #2
    bic         r4, r4, #-858993460
    add         r2, r4
    and.w       r4, r10, r3, lsr #2
    bic         r3, r3, #-858993460
    ldr.w       r10, [sp, #40]
    add         r3, r4
    add.w       r2, r2, r2, lsr #4
    bic         r2, r2, #-252645136
    add.w       r3, r3, r3, lsr #4
    bic         r3, r3, #-252645136
    mul         r2, r2, r12
    mul         r3, r3, r12
    mov         r12, r0
    lsrs        r2, r2, #24
    add.w       r2, r2, r3, lsr #24
    adds        r1, r2, r0
    ldr.w       r2, [r10, #276]
    ldr         r0, [sp, #76]
    cmp         r1, #1
    str         r1, [sp, #60]
    sub.w       r0, r2, r0
    str         r0, [sp, #8]
    beq.w       .L17
    mov.w       lr, #0
.L18:
    cmp.w       lr, #256
    beq.w       .L19
    subs        r2, r6, #1
    sbc         r4, r5, #0
    ands        r2, r6
    and.w       r3, r4, r5
    rbit        r1, r2
    rbit        r4, r3
    clz         r4, r4
    add.w       r4, r4, #32
    it          ne
    clzne       r4, r1
    rbit        r1, r5
    clz         r1, r1
    rbit        r5, r6
    adds        r1, #32
    cmp         r6, #0
    it          ne
    clzne       r1, r5
    orr.w       r1, r1, r4, lsl #16
    add.w       r4, r10, lr
    str         r1, [r4, #8]
    subs        r1, r2, #1
    sbc         r5, r3, #0
    ands        r1, r2
    ands        r3, r5
    subs        r2, r1, #1
    sbc         r5, r3, #0
    ands        r2, r1
    and.w       r5, r5, r3
    rbit        r0, r2
    rbit        r6, r5
    clz         r6, r6
    add.w       r6, r6, #32
    it          ne
    clzne       r6, r0
    rbit        r0, r3
    clz         r0, r0
    rbit        r3, r1
    adds        r0, #32
    cmp         r1, #0
    it          ne
    clzne       r0, r3
    orr.w       r0, r0, r6, lsl #16
    str         r0, [r4, #12]
    subs        r0, r2, #1
    sbc         r1, r5, #0
    ands        r0, r2
    ands        r1, r5
    subs        r2, r0, #1
    sbc         r3, r1, #0
    ands        r2, r0
    and.w       r3, r3, r1
    rbit        r1, r1
    rbit        r5, r3
    clz         r1, r1
    clz         r5, r5
    rbit        r6, r2
    add.w       r5, r5, #32
    add.w       r1, r1, #32
    it          ne
    clzne       r5, r6
    rbit        r6, r0
    cmp         r0, #0
    it          ne
    clzne       r1, r6
    orr.w       r0, r1, r5, lsl #16
    str         r0, [r4, #16]
    subs        r0, r2, #1
    sbc         r1, r3, #0
    ands        r0, r2
    ands        r1, r3
    subs        r2, r0, #1
    sbc         r3, r1, #0
    ands        r2, r0
    and.w       r3, r3, r1
    rbit        r1, r1
    rbit        r5, r3
    clz         r1, r1
    clz         r5, r5
    rbit        r6, r2
    add.w       r5, r5, #32
    add.w       r1, r1, #32
    it          ne
    clzne       r5, r6
    rbit        r6, r0
    cmp         r0, #0
    it          ne
    clzne       r1, r6
    orr.w       r0, r1, r5, lsl #16
    str         r0, [r4, #20]
    subs        r0, r2, #1
    and.w       r2, r2, r0
    sbc         r0, r3, #0
    and.w       r6, r0, r3
    orrs.w      r0, r2, r6
    beq.w       .L19
    subs        r0, r2, #1
    add.w       lr, lr, #32
    sbc         r1, r6, #0
    ands        r0, r2
    and.w       r1, r1, r6
    rbit        r5, r0
    rbit        r3, r1
    clz         r3, r3
    add.w       r3, r3, #32
    it          ne
    clzne       r3, r5
    rbit        r5, r6
    clz         r5, r5
    rbit        r6, r2
    adds        r5, #32
    cmp         r2, #0
    it          ne
    clzne       r5, r6
    orr.w       r2, r5, r3, lsl #16
    str         r2, [r4, #24]
    subs        r2, r0, #1
    sbc         r3, r1, #0
    ands        r0, r2
    ands        r1, r3
    subs        r2, r0, #1
    sbc         r3, r1, #0
    ands        r2, r0
    and.w       r3, r3, r1
    rbit        r1, r1
    rbit        r5, r3
    clz         r1, r1
    clz         r5, r5
    rbit        r6, r2
    add.w       r5, r5, #32
    add.w       r1, r1, #32
    it          ne
    clzne       r5, r6
    rbit        r6, r0
    cmp         r0, #0
    it          ne
    clzne       r1, r6
    orr.w       r0, r1, r5, lsl #16
    str         r0, [r4, #28]
    subs        r0, r2, #1
    sbc         r1, r3, #0
    ands        r0, r2
    ands        r1, r3
    subs        r2, r0, #1
    sbc         r3, r1, #0
    ands        r2, r0
    and.w       r3, r3, r1
    rbit        r1, r1
    rbit        r5, r3
    clz         r1, r1
    clz         r5, r5
    rbit        r6, r2
    add.w       r5, r5, #32
    add.w       r1, r1, #32
    it          ne
    clzne       r5, r6
    rbit        r6, r0
    cmp         r0, #0
    it          ne
    clzne       r1, r6
    orr.w       r0, r1, r5, lsl #16
    str         r0, [r4, #32]
    subs        r0, r2, #1
    sbc         r1, r3, #0
    ands        r0, r2
    ands        r1, r3
    subs        r2, r0, #1
    sbc         r3, r1, #0
    ands        r2, r0
    and.w       r3, r3, r1
    rbit        r1, r1
    rbit        r5, r3
    clz         r1, r1
    clz         r5, r5
    rbit        r6, r2
    add.w       r5, r5, #32
    add.w       r1, r1, #32
    it          ne
    clzne       r5, r6
    rbit        r6, r0
    cmp         r0, #0
    it          ne
    clzne       r1, r6
    orr.w       r0, r1, r5, lsl #16
    str         r0, [r4, #36]
    subs        r0, r2, #1
    and.w       r6, r0, r2
    sbc         r0, r3, #0
    and.w       r5, r0, r3
    orrs.w      r0, r6, r5
    bne.w       .L18
.L19:
    ldr         r0, [sp, #4]
    mvn         r1, #14
    ldr.w       r9, [sp, #60]
    add.w       r3, r0, r12, lsl #1
    rsb.w       r0, r12, #128
    and.w       r12, r1, r0, lsl #1
.L20:
    cmp.w       r12, #0
    beq.w       .L21
    subs.w      r0, r11, #1
    rbit        r4, r11
    sbc         r1, r8, #0
    ands.w      r0, r0, r11
    and.w       r1, r1, r8
    rbit        r5, r0
    rbit        r6, r1
    sub.w       r12, r12, #16
    clz         r6, r6
    add.w       r6, r6, #32
    it          ne
    clzne       r6, r5
    rbit        r5, r8
    clz         r5, r5
    cmp.w       r11, #0
    add.w       r5, r5, #32
    it          ne
    clzne       r5, r4
    orr.w       r6, r5, r6, lsl #16
    add.w       r6, r6, #4194368
    str         r6, [r3]
    subs        r6, r0, #1
    sbc         r5, r1, #0
    ands        r0, r6
    ands        r1, r5
    subs        r6, r0, #1
    sbc         r5, r1, #0
    ands        r6, r0
    and.w       r5, r5, r1
    rbit        r1, r1
    rbit        r4, r5
    clz         r1, r1
    clz         r4, r4
    rbit        r2, r6
    add.w       r4, r4, #32
    add.w       r1, r1, #32
    it          ne
    clzne       r4, r2
    rbit        r2, r0
    cmp         r0, #0
    it          ne
    clzne       r1, r2
    orr.w       r0, r1, r4, lsl #16
    add.w       r0, r0, #4194368
    str         r0, [r3, #4]
    subs        r0, r6, #1
    sbc         r1, r5, #0
    ands        r0, r6
    ands        r1, r5
    subs        r2, r0, #1
    sbc         r6, r1, #0
    ands        r2, r0
    and.w       r6, r6, r1
    rbit        r1, r1
    rbit        r5, r6
    clz         r1, r1
    clz         r5, r5
    rbit        r4, r2
    add.w       r5, r5, #32
    add.w       r1, r1, #32
    it          ne
    clzne       r5, r4
    rbit        r4, r0
    cmp         r0, #0
    it          ne
    clzne       r1, r4
    orr.w       r0, r1, r5, lsl #16
    add.w       r0, r0, #4194368
    str         r0, [r3, #8]
    subs        r0, r2, #1
    sbc         r1, r6, #0
    ands        r0, r2
    ands        r1, r6
    subs        r2, r0, #1
    sbc         r6, r1, #0
    ands        r2, r0
    and.w       r6, r6, r1
    rbit        r1, r1
    rbit        r5, r6
    clz         r1, r1
    clz         r5, r5
    rbit        r4, r2
    add.w       r5, r5, #32
    add.w       r1, r1, #32
    it          ne
    clzne       r5, r4
    rbit        r4, r0
    cmp         r0, #0
    it          ne
    clzne       r1, r4
    orr.w       r0, r1, r5, lsl #16
    add.w       r0, r0, #4194368
    str         r0, [r3, #12]
    subs        r0, r2, #1
    add.w       r3, r3, #16
    and.w       r11, r0, r2
    sbc         r0, r6, #0
    and.w       r8, r0, r6
    orrs.w      r0, r11, r8
    bne.w       .L20
.L21:
    ldr.w       r11, [sp, #56]
    cmp.w       r9, #0
    beq.w       .L14
    b           .L13
.L16:
    ldr.w       r11, [sp, #76]
    mov.w       r9, #0
    ldr.w       r0, [r10, #276]
    sub.w       r0, r0, r11
    str         r0, [sp, #8]
    b           .L13
.L17:
    lsr.w       r2, r9, #4
    mov.w       r9, #1
    eor.w       r2, r2, lr
    orrs        r2, r6
    it          eq
    moveq       r5, r8
    rbit        r1, r5
    it          ne
    movne       r11, r6
    clz         r1, r1
    rbit        r3, r11
    adds        r1, #32
    cmp.w       r11, #0
    it          ne
    clzne       r1, r3
    cmp         r2, #0
    it          eq
    addeq       r1, #64
    ldr         r0, [sp, #4]
    ldr.w       r11, [sp, #56]
    strh        r1, [r0]
.L13:
    ldr.w       r0, [r10, #276]
    ldr         r1, [sp, #8]
    sub.w       r0, r0, r11
    subs        r2, r0, r1
    it          ls
    subls       r2, r1, r0
    add.w       r0, r10, #8
    str         r2, [sp, #68]
    str         r0, [sp, #36]
    b           .L22
.L23:
    cmp.w       r11, #63
    bls.w       .L24
    ldr.w       r8, [sp, #64]
    add         r4, sp, #80
    mov         r0, r4
    mov         r1, r8
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    ldr         r0, [sp, #44]
    add         r2, sp, #148
    str         r0, [sp, #148]
    add         r0, sp, #152
    mov         r1, r4
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r1, r3, [sp, #152]
    add.w       r8, r8, #64
    ldr         r5, [sp, #172]
    lsrs        r3, r3, #3
    ldrd        r2, r6, [sp, #160]
    sub.w       r11, r11, #64
    orr.w       r3, r3, r6, lsr #2
    ldr         r4, [sp, #180]
    orr.w       r3, r3, r5, lsr #1
    ldr         r5, [sp, #188]
    orrs        r3, r4
    ldr         r6, [sp, #196]
    ldr         r4, [sp, #204]
    lsrs        r1, r1, #2
    lsrs        r3, r3, #2
    orr.w       r1, r1, r2, lsr #1
    orr.w       r3, r3, r5, lsr #1
    ldr         r5, [sp, #212]
    orrs        r3, r6
    ldr         r2, [sp, #176]
    ldr         r0, [sp, #208]
    lsrs        r3, r3, #2
    str.w       r8, [sp, #64]
    orr.w       r3, r3, r4, lsr #1
    movw        r4, #52428
    orrs        r3, r5
    ldr         r5, [sp, #168]
    str.w       r11, [sp, #56]
    eor.w       r6, r3, r3, lsr #7
    orrs        r1, r5
    and         r6, r6, #11141290
    ldr         r5, [sp, #192]
    lsrs        r1, r1, #2
    orr.w       r6, r6, r6, lsl #7
    orr.w       r1, r1, r2, lsr #1
    eors        r3, r6
    ldr         r2, [sp, #200]
    eor.w       r6, r3, r3, lsr #14
    ands        r6, r4
    orr.w       r6, r6, r6, lsl #14
    eors        r3, r6
    ldr         r6, [sp, #184]
    orrs        r1, r6
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    orrs        r1, r2
    orr.w       r0, r0, r1, lsr #1
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r4
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r3, lsl #4
    bic         r1, r1, #252645135
    eor.w       r6, r1, r0
    mov         r0, r9
    eor.w       r2, r3, r1, lsr #4
    ldr         r1, [sp, #36]
    rsb.w       r0, r0, #128
    str         r6, [sp, #48]
    add.w       r9, r1, r9, lsl #1
    mvn         r1, #14
    and.w       r3, r1, r0, lsl #1
    ldr         r0, [sp, #68]
    mov         r1, r6
    str         r2, [sp, #52]
    pkhbt       r0, r0, r0, lsl #16
    str         r0, [sp, #72]
    mov         r0, r2
.L25:
    cmp         r3, #0
    beq.w       .L26
    subs        r4, r1, #1
    sbc         r5, r0, #0
    and.w       r10, r4, r1
    and.w       r11, r5, r0
    subs.w      r4, r10, #1
    sbc         r5, r11, #0
    and.w       r12, r4, r10
    and.w       r8, r5, r11
    subs.w      r5, r12, #1
    sbc         r4, r8, #0
    ands.w      r5, r5, r12
    and.w       r4, r4, r8
    rbit        lr, r5
    rbit        r6, r4
    rbit        r2, r12
    clz         r6, r6
    rbit        r0, r0
    add.w       r6, r6, #32
    clz         r0, r0
    it          ne
    clzne       r6, lr
    str         r3, [sp, #76]
    rbit        r3, r8
    cmp.w       r12, #0
    clz         r3, r3
    rbit        r12, r10
    add.w       r3, r3, #32
    add.w       r0, r0, #32
    it          ne
    clzne       r3, r2
    rbit        r2, r11
    clz         r2, r2
    cmp.w       r10, #0
    add.w       r2, r2, #32
    it          ne
    clzne       r2, r12
    rbit        r12, r1
    cmp         r1, #0
    it          ne
    clzne       r0, r12
    ldr.w       r10, [sp, #72]
    orr.w       r0, r0, r2, lsl #16
    adds.w      r0, r0, r10
    str.w       r0, [r9]
    orr.w       r0, r3, r6, lsl #16
    adc.w       r0, r0, r10
    str.w       r0, [r9, #4]
    subs        r0, r5, #1
    sbc         r1, r4, #0
    and.w       r12, r1, r4
    and.w       r1, r0, r5
    subs        r0, r1, #1
    sbc         r2, r12, #0
    and.w       r3, r0, r1
    subs        r0, r3, #1
    and.w       r2, r2, r12
    sbc         r6, r2, #0
    ands        r0, r3
    and.w       r4, r6, r2
    subs        r5, r0, #1
    sbc         r6, r4, #0
    ands.w      r8, r5, r0
    and.w       lr, r6, r4
    rbit        r5, r8
    rbit        r6, lr
    rbit        r4, r4
    clz         r6, r6
    clz         r4, r4
    add.w       r6, r6, #32
    add.w       r4, r4, #32
    it          ne
    clzne       r6, r5
    rbit        r5, r0
    cmp         r0, #0
    rbit        r0, r2
    clz         r0, r0
    rbit        r2, r3
    add.w       r0, r0, #32
    it          ne
    clzne       r4, r5
    cmp         r3, #0
    it          ne
    clzne       r0, r2
    rbit        r2, r12
    rbit        r3, r1
    clz         r2, r2
    cmp         r1, #0
    add.w       r2, r2, #32
    it          ne
    clzne       r2, r3
    orr.w       r0, r2, r0, lsl #16
    adds.w      r0, r0, r10
    str.w       r0, [r9, #8]
    orr.w       r0, r4, r6, lsl #16
    ldr         r3, [sp, #76]
    adc.w       r0, r0, r10
    str.w       r0, [r9, #12]
    subs.w      r0, r8, #1
    sub.w       r3, r3, #16
    and.w       r1, r0, r8
    sbc         r0, lr, #0
    and.w       r0, r0, lr
    add.w       r9, r9, #16
    orrs.w      r2, r1, r0
    bne.w       .L25
.L26:
    ldr         r1, [sp, #48]
    mov.w       r2, #1431655765
    ldr         r6, [sp, #52]
    mov.w       r3, #858993459
    ldr.w       r9, [sp, #60]
    and.w       r0, r2, r1, lsr #1
    ldr.w       r10, [sp, #40]
    subs        r0, r1, r0
    ldr.w       r11, [sp, #56]
    and.w       r1, r3, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r1
    and.w       r1, r2, r6, lsr #1
    subs        r1, r6, r1
    add.w       r0, r0, r0, lsr #4
    and.w       r2, r3, r1, lsr #2
    bic         r1, r1, #-858993460
    add         r1, r2
    bic         r0, r0, #-252645136
    mov.w       r2, #16843009
    add.w       r1, r1, r1, lsr #4
    muls        r0, r2, r0
    bic         r1, r1, #-252645136
    muls        r1, r2, r1
    lsrs        r0, r0, #24
    add.w       r0, r0, r1, lsr #24
    add         r9, r0
    ldr         r0, [sp, #68]
    adds        r0, #64
    str         r0, [sp, #68]
.L22:
    cmp.w       r9, #0
    str.w       r9, [sp, #60]
    beq.w       .L23
    cmp.w       r9, #64
    ittt        ls
    ldrls       r0, [sp, #12]
    ldrls       r1, [sp, #68]
    cmpls       r1, r0
    blo.w       .L23
    sub.w       r0, r11, #1
    cmp         r0, #63
    bhs.w       .L27
.L28:
    cmp.w       r9, #64
    bhi.w       .L27
    ldr         r0, [sp, #12]
    ldr         r1, [sp, #68]
    cmp         r1, r0
    bhs.w       .L27
.L29:
    ldrd        r1, r0, [r10]
    ldr         r2, [sp, #64]
    subs        r4, r2, r1
    add.w       r6, r4, r11
    cmp         r6, r0
    bhi         .L30
    cmp         r6, #64
    blo         .L30
    adds        r0, r1, r6
    add         r5, sp, #80
    sub.w       r1, r0, #64
    mov         r0, r5
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    ldr         r0, [sp, #44]
    add         r2, sp, #148
    str         r0, [sp, #148]
    add         r0, sp, #152
    mov         r1, r5
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r2, r6, [sp, #152]
    ldr         r4, [sp, #172]
    lsrs        r6, r6, #3
    ldrd        r3, r5, [sp, #160]
    orr.w       r6, r6, r5, lsr #2
    ldr         r0, [sp, #180]
    orr.w       r6, r6, r4, lsr #1
    ldr         r4, [sp, #188]
    orrs        r0, r6
    ldr         r5, [sp, #196]
    ldr         r6, [sp, #204]
    lsrs        r0, r0, #2
    ldr         r1, [sp, #200]
    orr.w       r0, r0, r4, lsr #1
    ldr         r4, [sp, #212]
    orrs        r0, r5
    ldr         r5, [sp, #168]
    ldr.w       r12, [sp, #208]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r6, lsr #1
    orrs        r0, r4
    movw        r4, #52428
    eor.w       r6, r0, r0, lsr #7
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r0, r6
    eor.w       r6, r0, r0, lsr #14
    ands        r6, r4
    orr.w       r6, r6, r6, lsl #14
    eors        r6, r0
    lsrs        r0, r2, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #176]
    orrs        r0, r5
    ldr         r2, [sp, #184]
    ldr         r5, [sp, #192]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    orrs        r0, r2
    rsb.w       r2, r11, #0
    and         r2, r2, #63
    lsrs        r0, r0, #2
    rsb.w       r3, r2, #32
    orr.w       r0, r0, r5, lsr #1
    orrs        r0, r1
    orr.w       r0, r12, r0, lsr #1
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r4
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r6, lsl #4
    bic         r1, r1, #252645135
    eors        r0, r1
    eor.w       r1, r6, r1, lsr #4
    lsrs        r0, r2
    lsl.w       r3, r1, r3
    orrs        r3, r0
    subs.w      r0, r2, #32
    lsr.w       r2, r1, r2
    b           .L31
.L30:
    cmp         r0, #64
    bhs         .L32
    movs        r3, #0
    movs        r2, #0
    b           .L33
.L32:
    add         r5, sp, #80
    mov         r0, r5
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    ldr         r0, [sp, #44]
    add         r2, sp, #148
    str         r0, [sp, #148]
    add         r0, sp, #152
    mov         r1, r5
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r1, [sp, #172]
    mov         r10, r9
    ldrd        r8, r2, [sp, #152]
    movw        r9, #52428
    ldrd        r5, r0, [sp, #160]
    lsrs        r2, r2, #3
    orr.w       r0, r2, r0, lsr #2
    ldr         r3, [sp, #180]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #188]
    orrs        r0, r3
    ldr         r2, [sp, #196]
    ldr         r3, [sp, #204]
    lsrs        r0, r0, #2
    ldr.w       lr, [sp, #200]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #212]
    orrs        r0, r2
    ldr.w       r12, [sp, #208]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #168]
    orrs        r0, r1
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r9
    orr.w       r1, r1, r1, lsl #14
    eor.w       r2, r1, r0
    lsr.w       r0, r8, #2
    orr.w       r0, r0, r5, lsr #1
    ldr         r5, [sp, #176]
    orrs        r0, r3
    ldr         r1, [sp, #184]
    ldr         r3, [sp, #192]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r5, lsr #1
    orrs        r0, r1
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    and         r3, r6, #63
    orr.w       r0, r0, lr
    mov.w       r6, #-1
    lsl.w       r5, r6, r3
    subs        r3, #32
    orr.w       r0, r12, r0, lsr #1
    it          pl
    movpl       r5, #0
    it          pl
    lslpl       r6, r3
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r9
    mov         r9, r10
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r2, lsl #4
    bic         r1, r1, #252645135
    eors        r0, r1
    eor.w       r1, r2, r1, lsr #4
    bics        r0, r5
    and         r5, r4, #63
    bics        r1, r6
    rsb.w       r2, r5, #32
    lsrs        r0, r5
    lsl.w       r2, r1, r2
    orr.w       r3, r0, r2
    lsr.w       r2, r1, r5
    subs.w      r0, r5, #32
.L31:
    it          pl
    lsrpl.w     r3, r1, r0
    it          pl
    movpl       r2, #0
.L33:
    ldr         r0, [sp, #36]
    mvn         r1, #14
    str         r3, [sp, #76]
    add.w       r11, r0, r9, lsl #1
    rsb.w       r0, r9, #128
    str         r2, [sp, #72]
    and.w       r9, r1, r0, lsl #1
    ldr         r0, [sp, #68]
    mov         r1, r2
    pkhbt       r8, r0, r0, lsl #16
    mov         r0, r3
.L34:
    cmp.w       r9, #0
    beq.w       .L35
    subs        r4, r0, #1
    sub.w       r9, r9, #16
    sbc         r5, r1, #0
    and.w       r3, r5, r1
    and.w       r5, r4, r0
    subs        r4, r5, #1
    rbit        r1, r1
    sbc         r6, r3, #0
    and.w       r12, r4, r5
    and.w       r2, r6, r3
    subs.w      r4, r12, #1
    sbc         r6, r2, #0
    rbit        r3, r3
    and.w       r10, r6, r2
    rbit        r2, r2
    rbit        r6, r10
    clz         r2, r2
    clz         r6, r6
    ands.w      r4, r4, r12
    add.w       r6, r6, #32
    clz         r3, r3
    clz         r1, r1
    rbit        lr, r4
    it          ne
    clzne       r6, lr
    adds        r2, #32
    cmp.w       r12, #0
    rbit        lr, r12
    it          ne
    clzne       r2, lr
    adds        r3, #32
    cmp         r5, #0
    add.w       r1, r1, #32
    rbit        r12, r5
    it          ne
    clzne       r3, r12
    rbit        r5, r0
    cmp         r0, #0
    it          ne
    clzne       r1, r5
    orr.w       r0, r1, r3, lsl #16
    adds.w      r0, r0, r8
    str.w       r0, [r11]
    orr.w       r0, r2, r6, lsl #16
    adc.w       r0, r0, r8
    str.w       r0, [r11, #4]
    subs        r0, r4, #1
    sbc         r1, r10, #0
    ands        r0, r4
    and.w       r12, r1, r10
    subs        r1, r0, #1
    sbc         r2, r12, #0
    and.w       r3, r1, r0
    subs        r1, r3, #1
    and.w       r2, r2, r12
    sbc         r6, r2, #0
    ands        r1, r3
    and.w       r5, r6, r2
    subs        r4, r1, #1
    sbc         r6, r5, #0
    ands.w      r10, r4, r1
    and.w       lr, r6, r5
    rbit        r4, r10
    rbit        r6, lr
    clz         r6, r6
    add.w       r6, r6, #32
    it          ne
    clzne       r6, r4
    rbit        r4, r5
    rbit        r5, r1
    cmp         r1, #0
    rbit        r1, r2
    clz         r4, r4
    clz         r1, r1
    add.w       r4, r4, #32
    add.w       r1, r1, #32
    rbit        r2, r3
    it          ne
    clzne       r4, r5
    cmp         r3, #0
    it          ne
    clzne       r1, r2
    rbit        r2, r12
    clz         r2, r2
    rbit        r3, r0
    adds        r2, #32
    cmp         r0, #0
    it          ne
    clzne       r2, r3
    orr.w       r0, r2, r1, lsl #16
    adds.w      r0, r0, r8
    str.w       r0, [r11, #8]
    orr.w       r0, r4, r6, lsl #16
    adc.w       r0, r0, r8
    str.w       r0, [r11, #12]
    subs.w      r0, r10, #1
    add.w       r11, r11, #16
    sbc         r1, lr, #0
    and.w       r0, r0, r10
    and.w       r1, r1, lr
    orrs.w      r2, r0, r1
    bne.w       .L34
.L35:
    ldr         r2, [sp, #76]
    mov.w       r0, #1431655765
    ldr.w       r9, [sp, #60]
    mov.w       r11, #0
    ldr.w       r10, [sp, #40]
    and.w       r1, r0, r2, lsr #1
    subs        r1, r2, r1
    mov.w       r2, #858993459
    and.w       r3, r2, r1, lsr #2
    bic         r1, r1, #-858993460
    add         r1, r3
    ldr         r3, [sp, #72]
    add.w       r1, r1, r1, lsr #4
    and.w       r0, r0, r3, lsr #1
    bic         r1, r1, #-252645136
    subs        r0, r3, r0
    and.w       r2, r2, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r2
    mov.w       r2, #16843009
    muls        r1, r2, r1
    add.w       r0, r0, r0, lsr #4
    bic         r0, r0, #-252645136
    muls        r0, r2, r0
    lsrs        r1, r1, #24
    add.w       r0, r1, r0, lsr #24
    add         r9, r0
.L27:
    ldrd        r1, r2, [r10, #272]
    movs        r0, #0
    ldr         r3, [sp, #8]
    sub.w       r2, r2, r11
    str.w       r3, [r10, #280]
    subs        r3, r2, r1
    strb.w      r9, [r10, #285]
    strb.w      r0, [r10, #284]
    str.w       r2, [r10, #272]
    it          ls
    subls       r3, r1, r2
    cmp.w       r3, r9, lsl #9
    bhi         .L36
    ldrh.w      r0, [r10, #288]
    lsls        r0, r0, #1
    uxth        r0, r0
    cmp.w       r0, #256
    it          ls
    movls.w     r0, #256
    cmp.w       r0, #4096
    it          hs
    movhs.w     r0, #4096
.L36:
    strh.w      r0, [r10, #288]
    add         sp, #220
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L24:
    cmp.w       r11, #0
    beq         .L37
    cmp.w       r9, #0
    bne.w       .L28
    b           .L29
.L37:
    mov.w       r11, #0
    b           .L27
.L9:
    movw        r0, :lower16:.C1
    movw        r2, :lower16:.C2
    movt        r0, :upper16:.C1
    movt        r2, :upper16:.C2
    movs        r1, #185
    bl          core::panicking::panic_fmt
.L7:
    movw        r2, :lower16:.C3
    mov         r0, r1
    movt        r2, :upper16:.C3
    movs        r1, #128
    bl          core::panicking::panic_bounds_check
