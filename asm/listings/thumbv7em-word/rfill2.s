@ rfill2 of WORD, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub.w       sp, sp, #572
    ldr         r2, [r1, #4]
    mov         r8, r1
    mov         r6, r0
    cmp         r2, #65
    bhs         .L1
    ldrd        r0, r4, [r8, #272]
    cmp         r0, r4
    beq         .L2
    ldr.w       r1, [r8]
    mov         r0, r6
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<2>>
    add.w       r2, r8, #264
    stm         r2!, {r0, r1, r4}
.L2:
    add.w       sp, sp, #572
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L1:
    ldrb.w      r0, [r8, #290]
    cbz         r0, .L3
    ldrb.w      r1, [r8, #284]
    movs        r5, #0
    ldrb.w      r0, [r8, #285]
    movs        r3, #0
    strh.w      r5, [r8, #288]
    cmp         r0, r1
    str         r3, [sp, #20]
    strb.w      r5, [r8, #290]
    beq         .L4
    cbz         r1, .L5
    subs        r0, r1, #1
    cmp         r1, #128
    bhi.w       .L6
    add.w       r0, r8, r0, lsl #1
    ldrh        r0, [r0, #8]
    adds        r0, #1
    b           .L7
.L3:
    ldrh.w      r0, [r8, #288]
    str         r0, [sp, #20]
    b           .L8
.L5:
    movs        r0, #0
.L7:
    ldr.w       r1, [r8, #280]
    add         r0, r1
    str.w       r0, [r8, #272]
.L4:
    movs        r0, #0
    str.w       r0, [r8, #284]
.L8:
    ldrd        r0, r3, [r8, #272]
    cmp         r3, r0
    blo.w       .L9
    cmp         r3, r2
    bhi.w       .L9
    uxtb        r1, r6
    mov.w       r2, #16843009
    muls        r1, r2, r1
    sub.w       r10, r3, r0
    str         r6, [sp, #4]
    str         r3, [sp, #12]
    cmp.w       r10, #64
    str         r1, [sp, #124]
    ubfx        r1, r6, #8, #8
    mul         r1, r2, r1
    str         r1, [sp, #128]
    ldr.w       r1, [r8]
    add.w       lr, r1, r0
    strd        r8, lr, [sp, #116]
    blo.w       .L10
    add.w       r0, r10, lr
    ands        r0, r0, #63
    beq.w       .L10
    str         r0, [sp, #152]
    add         r4, sp, #240
    ldr         r0, [sp, #12]
    add         r0, r1
    sub.w       r1, r0, #64
    mov         r0, r4
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    ldr         r0, [sp, #124]
    add         r2, sp, #168
    str         r0, [sp, #168]
    add         r0, sp, #504
    mov         r1, r4
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #504]
    add         r2, sp, #168
    str         r0, [sp, #132]
    add         r1, sp, #240
    ldr         r0, [sp, #508]
    str         r0, [sp, #96]
    ldr         r0, [sp, #512]
    str         r0, [sp, #112]
    ldr         r0, [sp, #560]
    str         r0, [sp, #148]
    ldr         r0, [sp, #552]
    str         r0, [sp, #140]
    ldr         r0, [sp, #544]
    str         r0, [sp, #136]
    ldr         r0, [sp, #536]
    str         r0, [sp, #108]
    ldr         r0, [sp, #528]
    str         r0, [sp, #104]
    ldr         r0, [sp, #520]
    str         r0, [sp, #100]
    ldr         r0, [sp, #564]
    str         r0, [sp, #92]
    ldr         r0, [sp, #128]
    str         r0, [sp, #168]
    add         r0, sp, #504
    str.w       r10, [sp, #144]
    ldr.w       r10, [sp, #516]
    ldr         r6, [sp, #556]
    ldr         r4, [sp, #548]
    ldr         r5, [sp, #540]
    ldr.w       r9, [sp, #532]
    ldr.w       r11, [sp, #524]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #96]
    ldr         r1, [sp, #92]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r10, lsr #2
    ldr.w       r10, [sp, #144]
    orr.w       r0, r0, r11, lsr #1
    orr.w       r0, r0, r9
    mov.w       r9, #0
    lsrs        r0, r0, #2
    orr.w       r0, r0, r5, lsr #1
    ldr         r5, [sp, #140]
    orrs        r0, r4
    movw        r4, #52428
    lsrs        r0, r0, #2
    orr.w       r0, r0, r6, lsr #1
    ldrd        r2, r6, [sp, #512]
    orrs        r1, r0
    ldrd        r0, r3, [sp, #504]
    lsrs        r3, r3, #3
    orr.w       r3, r3, r6, lsr #2
    ldr         r6, [sp, #524]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r2, lsr #1
    ldr         r2, [sp, #528]
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #532]
    orrs        r3, r6
    ldr         r6, [sp, #540]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #548]
    orrs        r3, r6
    ldr         r6, [sp, #556]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #564]
    orrs        r3, r6
    ldr         r6, [sp, #112]
    orrs        r1, r3
    eor.w       r3, r1, r1, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r1, r3
    eor.w       r3, r1, r1, lsr #14
    ands        r3, r4
    orr.w       r3, r3, r3, lsl #14
    eors        r1, r3
    ldr         r3, [sp, #132]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #100]
    orrs        r3, r6
    ldr         r6, [sp, #104]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #108]
    orrs        r3, r6
    ldr         r6, [sp, #136]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #520]
    orrs        r3, r5
    ldr         r5, [sp, #536]
    orrs        r0, r6
    ldr         r6, [sp, #552]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r2, lsr #1
    ldr         r2, [sp, #544]
    orrs        r0, r5
    ldr         r5, [sp, #560]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r2, lsr #1
    ldr         r2, [sp, #148]
    orrs        r0, r6
    mov.w       r6, #-1
    orrs        r0, r3
    orr.w       r0, r2, r0, lsr #1
    orrs        r0, r5
    eor.w       r2, r0, r0, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    ands        r2, r4
    ldr         r4, [sp, #152]
    orr.w       r2, r2, r2, lsl #14
    subs.w      r3, r4, #32
    eor.w       r0, r0, r2
    lsl.w       r5, r6, r4
    eor.w       r2, r0, r1, lsl #4
    it          pl
    lslpl       r6, r3
    bic         r2, r2, #252645135
    it          pl
    movpl       r5, #0
    eors        r0, r2
    sub.w       r10, r10, r4
    rbit        r0, r0
    bic.w       r12, r0, r6
    eor.w       r0, r1, r2, lsr #4
    rbit        r0, r0
    bic.w       lr, r0, r5
    mov         r0, r12
    mov         r3, lr
.L11:
    cmp.w       r9, #256
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
    add.w       r3, r8, r9
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
    add.w       r9, r9, #32
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
    beq         .L13
    mov.w       r0, #1431655765
    mov.w       r1, #858993459
    and.w       r0, r0, lr, lsr #1
    sub.w       r0, lr, r0
    ldr.w       lr, [sp, #120]
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
    b.w         .L14
.L13:
    ldr.w       lr, [sp, #120]
.L10:
    add.w       r0, r8, #8
    str         r0, [sp, #8]
    b           .L15
.L16:
    mov.w       r9, #0
    ldrd        r8, lr, [sp, #116]
.L17:
    ldr.w       r10, [sp, #144]
    cmp.w       r9, #0
    bne.w       .L14
.L15:
    cmp.w       r10, #128
    blo.w       .L18
    sub.w       r0, r10, #128
    add         r5, sp, #368
    add.w       r6, lr, r0
    str         r0, [sp, #144]
    mov         r0, r5
    str.w       r10, [sp, #16]
    mov         r1, r6
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #504
    add         r2, sp, #168
    ldr         r4, [sp, #124]
    mov         r1, r5
    str         r4, [sp, #168]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #504]
    add.w       r8, sp, #432
    str         r0, [sp, #136]
    mov         r1, r6
    ldr         r0, [sp, #508]
    str         r0, [sp, #68]
    ldr         r0, [sp, #512]
    str         r0, [sp, #132]
    ldr         r0, [sp, #516]
    str         r0, [sp, #60]
    ldr         r0, [sp, #560]
    str         r0, [sp, #152]
    ldr         r0, [sp, #552]
    str         r0, [sp, #148]
    ldr         r0, [sp, #544]
    str         r0, [sp, #140]
    ldr         r0, [sp, #536]
    str         r0, [sp, #112]
    ldr         r0, [sp, #528]
    str         r0, [sp, #108]
    ldr         r0, [sp, #520]
    str         r0, [sp, #104]
    ldr         r0, [sp, #564]
    str         r0, [sp, #64]
    ldr         r0, [sp, #556]
    str         r0, [sp, #56]
    ldr         r0, [sp, #548]
    str         r0, [sp, #52]
    ldr         r0, [sp, #540]
    str         r0, [sp, #48]
    ldr         r0, [sp, #532]
    str         r0, [sp, #44]
    ldr         r0, [sp, #524]
    str         r0, [sp, #40]
    ldr         r0, [sp, #368]
    str         r0, [sp, #72]
    ldrd        r11, r0, [sp, #372]
    ldr.w       r9, [sp, #380]
    str         r0, [sp, #80]
    ldr         r0, [sp, #424]
    str         r0, [sp, #100]
    ldr         r0, [sp, #416]
    str         r0, [sp, #96]
    ldr         r0, [sp, #408]
    str         r0, [sp, #92]
    ldr         r0, [sp, #400]
    str         r0, [sp, #88]
    ldr         r0, [sp, #392]
    str         r0, [sp, #84]
    ldr         r0, [sp, #384]
    str         r0, [sp, #76]
    ldr         r0, [sp, #428]
    str         r0, [sp, #36]
    ldr         r0, [sp, #420]
    str         r0, [sp, #32]
    ldr         r0, [sp, #412]
    str         r0, [sp, #28]
    ldr         r0, [sp, #404]
    str         r0, [sp, #24]
    mov         r0, r8
    ldr.w       r10, [sp, #396]
    ldr         r5, [sp, #388]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #504
    add         r2, sp, #168
    mov         r1, r8
    str         r4, [sp, #168]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr.w       r8, [sp, #128]
    mov.w       r12, #1077952576
    eor.w       r0, r8, r11
    ldrd        r11, r3, [sp, #440]
    bic         r1, r0, #-2139062144
    eor.w       r3, r3, r8
    add.w       r1, r1, #2139062143
    orrs        r0, r1
    eor.w       r1, r8, r9
    bic         r2, r1, #-2139062144
    mov.w       r9, #-2139062144
    add.w       r2, r2, #2139062143
    and.w       r0, r12, r0, lsr #1
    orrs        r1, r2
    bic         r1, r1, #2139062143
    add         r0, r1
    eor.w       r1, r8, r5
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    and.w       r1, r12, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r8, r10
    bic         r2, r1, #-2139062144
    ldrd        r4, r10, [sp, #508]
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic         r1, r1, #2139062143
    lsrs        r4, r4, #3
    add         r0, r1
    ldr         r1, [sp, #24]
    eor.w       r1, r1, r8
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    and.w       r1, r12, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    ldr         r1, [sp, #28]
    eor.w       r1, r1, r8
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r9, r1
    orrs        r0, r1
    ldr         r1, [sp, #32]
    eor.w       r1, r1, r8
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r12, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    ldr         r1, [sp, #36]
    eor.w       r1, r1, r8
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    ldr         r2, [sp, #68]
    bic.w       r1, r9, r1
    orrs        r0, r1
    ldrd        r5, r1, [sp, #432]
    eor.w       r1, r1, r8
    eor         r0, r0, #522133279
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    and.w       r1, r12, r1, lsr #1
    bic         r3, r3, #2139062143
    add         r1, r3
    ldr         r3, [sp, #452]
    eor.w       r3, r3, r8
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    and.w       r3, r12, r3, lsr #1
    orr.w       r1, r3, r1, lsr #2
    ldr         r3, [sp, #460]
    eor.w       r3, r3, r8
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    bic         r3, r3, #2139062143
    add         r1, r3
    ldr         r3, [sp, #468]
    eor.w       r3, r3, r8
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    and.w       r3, r12, r3, lsr #1
    orr.w       r1, r3, r1, lsr #2
    ldr         r3, [sp, #476]
    eor.w       r3, r3, r8
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    bic.w       r3, r9, r3
    orrs        r1, r3
    ldr         r3, [sp, #484]
    eor.w       r3, r3, r8
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    bic.w       r3, r12, r3, lsr #1
    orr.w       r1, r3, r1, lsr #2
    ldr         r3, [sp, #492]
    eor.w       r3, r3, r8
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    bic.w       r3, r9, r3
    orrs        r1, r3
    lsrs        r3, r2, #3
    ldr         r2, [sp, #60]
    eor         r1, r1, #522133279
    orr.w       r3, r3, r2, lsr #2
    ldr         r2, [sp, #40]
    orr.w       r3, r3, r2, lsr #1
    ldr         r2, [sp, #44]
    orrs        r3, r2
    ldr         r2, [sp, #48]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r2, lsr #1
    ldr         r2, [sp, #52]
    orrs        r3, r2
    ldr         r2, [sp, #56]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r2, lsr #1
    ldr         r2, [sp, #64]
    orrs        r3, r2
    ldr         r2, [sp, #504]
    str         r2, [sp, #68]
    orr.w       lr, r3, r0
    ldr         r2, [sp, #516]
    ldr         r0, [sp, #72]
    orr.w       r2, r4, r2, lsr #2
    ldr         r4, [sp, #524]
    orr.w       r2, r2, r4, lsr #1
    ldr         r4, [sp, #532]
    orrs        r2, r4
    ldr         r4, [sp, #540]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r4, lsr #1
    ldr         r4, [sp, #548]
    orrs        r2, r4
    ldr         r4, [sp, #556]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r4, lsr #1
    ldr         r4, [sp, #564]
    orrs        r2, r4
    orr.w       r3, r2, r1
    eor.w       r1, r8, r0
    bic         r2, r1, #-2139062144
    ldr         r0, [sp, #80]
    add.w       r2, r2, #2139062143
    orr.w       r4, r3, lr
    orrs        r1, r2
    eor.w       r2, r8, r0
    bic         r6, r2, #-2139062144
    ldr         r0, [sp, #76]
    add.w       r6, r6, #2139062143
    and.w       r1, r12, r1, lsr #1
    orrs        r2, r6
    bic         r2, r2, #2139062143
    add         r1, r2
    eor.w       r2, r8, r0
    bic         r6, r2, #-2139062144
    ldr         r0, [sp, #84]
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    and.w       r2, r12, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, r8, r0
    bic         r6, r2, #-2139062144
    ldr         r0, [sp, #88]
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    bic         r2, r2, #2139062143
    add         r1, r2
    eor.w       r2, r8, r0
    bic         r6, r2, #-2139062144
    ldr         r0, [sp, #92]
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    and.w       r2, r12, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, r8, r0
    bic         r6, r2, #-2139062144
    ldr         r0, [sp, #96]
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    bic.w       r2, r9, r2
    orrs        r1, r2
    eor.w       r2, r8, r0
    bic         r6, r2, #-2139062144
    ldr         r0, [sp, #100]
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    bic.w       r2, r12, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, r8, r0
    bic         r6, r2, #-2139062144
    ldr         r0, [sp, #136]
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    bic.w       r2, r9, r2
    orrs        r1, r2
    lsrs        r2, r0, #2
    ldr         r0, [sp, #132]
    eor         r1, r1, #522133279
    orr.w       r2, r2, r0, lsr #1
    ldr         r0, [sp, #104]
    orrs        r2, r0
    ldr         r0, [sp, #108]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r0, lsr #1
    ldr         r0, [sp, #112]
    orrs        r2, r0
    ldr         r0, [sp, #140]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r0, lsr #1
    ldr         r0, [sp, #148]
    orrs        r2, r0
    ldr         r0, [sp, #152]
    orr.w       r2, r0, r2, lsr #1
    ldr         r0, [sp, #68]
    orrs        r1, r2
    eor.w       r2, r8, r5
    bic         r6, r2, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    eor.w       r6, r8, r11
    bic         r5, r6, #-2139062144
    add.w       r5, r5, #2139062143
    and.w       r2, r12, r2, lsr #1
    orrs        r6, r5
    bic         r6, r6, #2139062143
    add         r2, r6
    ldr         r6, [sp, #448]
    eor.w       r6, r6, r8
    bic         r5, r6, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    and.w       r6, r12, r6, lsr #1
    orr.w       r2, r6, r2, lsr #2
    ldr         r6, [sp, #456]
    eor.w       r6, r6, r8
    bic         r5, r6, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    bic         r6, r6, #2139062143
    add         r2, r6
    ldr         r6, [sp, #464]
    eor.w       r6, r6, r8
    bic         r5, r6, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    and.w       r6, r12, r6, lsr #1
    orr.w       r2, r6, r2, lsr #2
    ldr         r6, [sp, #472]
    eor.w       r6, r6, r8
    bic         r5, r6, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    bic.w       r6, r9, r6
    orrs        r2, r6
    ldr         r6, [sp, #480]
    eor.w       r6, r6, r8
    bic         r5, r6, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    bic.w       r6, r12, r6, lsr #1
    orr.w       r2, r6, r2, lsr #2
    ldr         r6, [sp, #488]
    eor.w       r6, r6, r8
    bic         r5, r6, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    ldr         r5, [sp, #520]
    bic.w       r6, r9, r6
    orrs        r2, r6
    lsrs        r6, r0, #2
    orr.w       r6, r6, r10, lsr #1
    eor         r2, r2, #522133279
    orrs        r6, r5
    ldr         r5, [sp, #528]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #536]
    orrs        r6, r5
    ldr         r5, [sp, #544]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #552]
    orrs        r6, r5
    ldr         r5, [sp, #560]
    orr.w       r6, r5, r6, lsr #1
    orrs        r2, r6
    orr.w       r6, r2, r1
    orrs        r6, r4
    beq.w       .L16
    eor.w       r6, r3, r3, lsr #7
    movw        r5, #52428
    and         r6, r6, #11141290
    mov.w       r8, #858993459
    mov.w       r11, #16843009
    orr.w       r6, r6, r6, lsl #7
    eors        r3, r6
    eor.w       r6, r3, r3, lsr #14
    ands        r6, r5
    orr.w       r6, r6, r6, lsl #14
    eor.w       r9, r6, r3
    eor.w       r6, r2, r2, lsr #7
    and         r6, r6, #11141290
    mov         r3, r1
    orr.w       r6, r6, r6, lsl #7
    eors        r2, r6
    eor.w       r6, r2, r2, lsr #14
    ands        r6, r5
    orr.w       r6, r6, r6, lsl #14
    eors        r2, r6
    eor.w       r6, r2, r9, lsl #4
    bic         r12, r6, #252645135
    mov.w       r6, #1431655765
    eor.w       r10, r9, r12, lsr #4
    and.w       r4, r6, r10, lsr #1
    sub.w       r4, r10, r4
    and.w       r0, r8, r4, lsr #2
    bic         r4, r4, #-858993460
    add         r0, r4
    eor.w       r4, r12, r2
    and.w       r2, r6, r4, lsr #1
    add.w       r0, r0, r0, lsr #4
    subs        r2, r4, r2
    bic         r0, r0, #-252645136
    and.w       r1, r8, r2, lsr #2
    bic         r2, r2, #-858993460
    add         r1, r2
    mul         r0, r0, r11
    mov         r2, lr
    add.w       r1, r1, r1, lsr #4
    bic         r1, r1, #-252645136
    mul         r1, r1, r11
    lsrs        r1, r1, #24
    add.w       lr, r1, r0, lsr #24
    eor.w       r0, r2, r2, lsr #7
    str.w       lr, [sp, #152]
    and         r0, r0, #11141290
    orr.w       r0, r0, r0, lsl #7
    eors        r0, r2
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r5
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r3, r3, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r3
    eor.w       r2, r1, r1, lsr #14
    ands        r2, r5
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r2, r2, #252645135
    eors        r1, r2
    eor.w       r0, r0, r2, lsr #4
    and.w       r2, r6, r1, lsr #1
    and.w       r3, r6, r0, lsr #1
    subs        r2, r1, r2
    subs        r3, r0, r3
    and.w       r5, r8, r3, lsr #2
    bic         r3, r3, #-858993460
    add         r3, r5
    and.w       r5, r8, r2, lsr #2
    bic         r2, r2, #-858993460
    ldr.w       r8, [sp, #116]
    add         r2, r5
    add.w       r3, r3, r3, lsr #4
    bic         r3, r3, #-252645136
    rbit        r5, r10
    add.w       r2, r2, r2, lsr #4
    rbit        r10, r1
    bic         r2, r2, #-252645136
    mul         r3, r3, r11
    mul         r2, r2, r11
    rbit        r11, r0
    ldr         r0, [sp, #16]
    lsrs        r2, r2, #24
    add.w       r2, r2, r3, lsr #24
    ldr.w       r3, [r8, #272]
    add.w       r6, r2, lr
    rbit        r2, r4
    add         r0, r3
    cmp         r6, #1
    str         r0, [sp, #12]
    str         r6, [sp, #140]
    beq.w       .L19
    mov.w       lr, #0
.L20:
    cmp.w       lr, #256
    beq.w       .L21
    subs        r6, r5, #1
    sbc         r4, r2, #0
    ands.w      r1, r6, r5
    and.w       r4, r4, r2
    rbit        r2, r2
    rbit        r3, r4
    clz         r2, r2
    clz         r3, r3
    rbit        r6, r1
    add.w       r3, r3, #32
    add.w       r2, r2, #32
    it          ne
    clzne       r3, r6
    rbit        r6, r5
    cmp         r5, #0
    it          ne
    clzne       r2, r6
    add.w       r6, r8, lr
    orr.w       r2, r2, r3, lsl #16
    str         r2, [r6, #8]
    subs        r2, r1, #1
    sbc         r3, r4, #0
    ands        r1, r2
    ands        r3, r4
    subs        r2, r1, #1
    sbc         r4, r3, #0
    ands        r2, r1
    and.w       r4, r4, r3
    rbit        r0, r2
    rbit        r5, r4
    clz         r5, r5
    add.w       r5, r5, #32
    it          ne
    clzne       r5, r0
    rbit        r0, r3
    clz         r0, r0
    rbit        r3, r1
    adds        r0, #32
    cmp         r1, #0
    it          ne
    clzne       r0, r3
    orr.w       r0, r0, r5, lsl #16
    str         r0, [r6, #12]
    subs        r0, r2, #1
    sbc         r1, r4, #0
    ands        r0, r2
    ands        r1, r4
    subs        r2, r0, #1
    sbc         r3, r1, #0
    ands        r2, r0
    and.w       r3, r3, r1
    rbit        r1, r1
    rbit        r4, r3
    clz         r1, r1
    clz         r4, r4
    rbit        r5, r2
    add.w       r4, r4, #32
    add.w       r1, r1, #32
    it          ne
    clzne       r4, r5
    rbit        r5, r0
    cmp         r0, #0
    it          ne
    clzne       r1, r5
    orr.w       r0, r1, r4, lsl #16
    str         r0, [r6, #16]
    subs        r0, r2, #1
    sbc         r1, r3, #0
    ands        r0, r2
    ands        r1, r3
    subs        r2, r0, #1
    sbc         r3, r1, #0
    ands        r2, r0
    and.w       r3, r3, r1
    rbit        r1, r1
    rbit        r4, r3
    clz         r1, r1
    clz         r4, r4
    rbit        r5, r2
    add.w       r4, r4, #32
    add.w       r1, r1, #32
    it          ne
    clzne       r4, r5
    rbit        r5, r0
    cmp         r0, #0
    it          ne
    clzne       r1, r5
    orr.w       r0, r1, r4, lsl #16
    str         r0, [r6, #20]
    subs        r0, r2, #1
    and.w       r2, r2, r0
    sbc         r0, r3, #0
    and.w       r5, r0, r3
    orrs.w      r0, r2, r5
    beq.w       .L21
    subs        r0, r2, #1
    add.w       lr, lr, #32
    sbc         r1, r5, #0
    ands        r0, r2
    and.w       r1, r1, r5
    rbit        r4, r0
    rbit        r3, r1
    clz         r3, r3
    add.w       r3, r3, #32
    it          ne
    clzne       r3, r4
    rbit        r4, r5
    clz         r4, r4
    rbit        r5, r2
    adds        r4, #32
    cmp         r2, #0
    it          ne
    clzne       r4, r5
    orr.w       r2, r4, r3, lsl #16
    str         r2, [r6, #24]
    subs        r2, r0, #1
    sbc         r3, r1, #0
    ands        r0, r2
    ands        r1, r3
    subs        r2, r0, #1
    sbc         r3, r1, #0
    ands        r2, r0
    and.w       r3, r3, r1
    rbit        r1, r1
    rbit        r4, r3
    clz         r1, r1
    clz         r4, r4
    rbit        r5, r2
    add.w       r4, r4, #32
    add.w       r1, r1, #32
    it          ne
    clzne       r4, r5
    rbit        r5, r0
    cmp         r0, #0
    it          ne
    clzne       r1, r5
    orr.w       r0, r1, r4, lsl #16
    str         r0, [r6, #28]
    subs        r0, r2, #1
    sbc         r1, r3, #0
    ands        r0, r2
    ands        r1, r3
    subs        r2, r0, #1
    sbc         r3, r1, #0
    ands        r2, r0
    and.w       r3, r3, r1
    rbit        r1, r1
    rbit        r4, r3
    clz         r1, r1
    clz         r4, r4
    rbit        r5, r2
    add.w       r4, r4, #32
    add.w       r1, r1, #32
    it          ne
    clzne       r4, r5
    rbit        r5, r0
    cmp         r0, #0
    it          ne
    clzne       r1, r5
    orr.w       r0, r1, r4, lsl #16
    str         r0, [r6, #32]
    subs        r0, r2, #1
    sbc         r1, r3, #0
    ands        r0, r2
    ands        r1, r3
    subs        r2, r0, #1
    sbc         r3, r1, #0
    ands        r2, r0
    and.w       r3, r3, r1
    rbit        r1, r1
    rbit        r4, r3
    clz         r1, r1
    clz         r4, r4
    rbit        r5, r2
    add.w       r4, r4, #32
    add.w       r1, r1, #32
    it          ne
    clzne       r4, r5
    rbit        r5, r0
    cmp         r0, #0
    it          ne
    clzne       r1, r5
    orr.w       r0, r1, r4, lsl #16
    str         r0, [r6, #36]
    subs        r0, r2, #1
    and.w       r5, r0, r2
    sbc         r0, r3, #0
    and.w       r2, r0, r3
    orrs.w      r0, r5, r2
    bne.w       .L20
.L21:
    ldr         r1, [sp, #152]
    ldr         r0, [sp, #8]
    ldr.w       lr, [sp, #120]
    add.w       r3, r0, r1, lsl #1
    rsb.w       r0, r1, #128
    ldr.w       r9, [sp, #140]
    mvn         r1, #14
    and.w       r12, r1, r0, lsl #1
.L22:
    cmp.w       r12, #0
    beq.w       .L17
    subs.w      r0, r11, #1
    rbit        r4, r11
    sbc         r1, r10, #0
    ands.w      r0, r0, r11
    and.w       r1, r1, r10
    rbit        r5, r0
    rbit        r6, r1
    sub.w       r12, r12, #16
    clz         r6, r6
    add.w       r6, r6, #32
    it          ne
    clzne       r6, r5
    rbit        r5, r10
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
    and.w       r10, r0, r6
    orrs.w      r0, r11, r10
    bne.w       .L22
    b.w         .L17
.L18:
    ldr.w       r0, [r8, #272]
    mov.w       r9, #0
    add         r0, r10
    str         r0, [sp, #12]
    b           .L14
.L19:
    lsr.w       r3, r12, #4
    eor.w       r3, r3, r9
    mov.w       r9, #1
    orrs        r3, r4
    it          eq
    moveq       r2, r10
    rbit        r1, r2
    it          eq
    moveq       r5, r11
    clz         r1, r1
    rbit        r0, r5
    adds        r1, #32
    cmp         r5, #0
    it          ne
    clzne       r1, r0
    cmp         r3, #0
    it          eq
    addeq       r1, #64
    ldr         r0, [sp, #8]
    ldr.w       r10, [sp, #144]
    ldr.w       lr, [sp, #120]
    strh        r1, [r0]
.L14:
    ldr.w       r0, [r8, #272]
    ldr         r1, [sp, #12]
    add         r0, r10
    subs        r2, r0, r1
    it          ls
    subls       r2, r1, r0
    add.w       r0, r8, #8
    str         r2, [sp, #148]
    str         r0, [sp, #112]
    b           .L23
.L24:
    cmp.w       r10, #63
    bls.w       .L25
    sub.w       r10, r10, #64
    add         r4, sp, #304
    add.w       r1, lr, r10
    str.w       r10, [sp, #144]
    mov         r0, r4
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    ldr         r0, [sp, #124]
    add         r2, sp, #168
    str         r0, [sp, #168]
    add         r0, sp, #504
    mov         r1, r4
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr.w       lr, [sp, #128]
    mov.w       r8, #1077952576
    ldrd        r1, r2, [sp, #304]
    mov.w       r10, #-2139062144
    eor.w       r2, r2, lr
    ldrd        r0, r3, [sp, #312]
    bic         r6, r2, #-2139062144
    eor.w       r3, r3, lr
    add.w       r6, r6, #2139062143
    movw        r12, #52428
    orrs        r2, r6
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    eor.w       r1, r1, lr
    orrs        r3, r6
    ldr         r6, [sp, #324]
    and.w       r2, r8, r2, lsr #1
    bic         r3, r3, #2139062143
    add         r2, r3
    eor.w       r3, lr, r6
    bic         r6, r3, #-2139062144
    eor.w       r0, r0, lr
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    ldr         r6, [sp, #332]
    and.w       r3, r8, r3, lsr #1
    orr.w       r2, r3, r2, lsr #2
    eor.w       r3, lr, r6
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    ldr         r6, [sp, #340]
    bic         r3, r3, #2139062143
    add         r2, r3
    eor.w       r3, lr, r6
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    ldr         r6, [sp, #348]
    and.w       r3, r8, r3, lsr #1
    orr.w       r2, r3, r2, lsr #2
    eor.w       r3, lr, r6
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    bic.w       r3, r10, r3
    orrs        r2, r3
    ldr         r3, [sp, #356]
    eor.w       r3, r3, lr
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    bic.w       r3, r8, r3, lsr #1
    orr.w       r2, r3, r2, lsr #2
    ldr         r3, [sp, #364]
    eor.w       r3, r3, lr
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    bic.w       r3, r10, r3
    orrs        r2, r3
    ldrd        r3, r4, [sp, #512]
    eor         r6, r2, #522133279
    ldrd        r2, r5, [sp, #504]
    lsrs        r5, r5, #3
    orr.w       r5, r5, r4, lsr #2
    ldr         r4, [sp, #524]
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #532]
    orrs        r5, r4
    ldr         r4, [sp, #540]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #548]
    orrs        r5, r4
    ldr         r4, [sp, #556]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #564]
    orrs        r5, r4
    orrs        r6, r5
    eor.w       r5, r6, r6, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r6, r5
    eor.w       r5, r6, r6, lsr #14
    and.w       r5, r5, r12
    orr.w       r5, r5, r5, lsl #14
    eor.w       r4, r5, r6
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    bic         r6, r0, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r0, r6
    and.w       r1, r8, r1, lsr #1
    bic         r0, r0, #2139062143
    add         r0, r1
    ldr         r1, [sp, #320]
    eor.w       r1, r1, lr
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    and.w       r1, r8, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    ldr         r1, [sp, #328]
    eor.w       r1, r1, lr
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    bic         r1, r1, #2139062143
    add         r0, r1
    ldr         r1, [sp, #336]
    eor.w       r1, r1, lr
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    and.w       r1, r8, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    ldr         r1, [sp, #344]
    eor.w       r1, r1, lr
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    bic.w       r1, r10, r1
    orrs        r0, r1
    ldr         r1, [sp, #352]
    eor.w       r1, r1, lr
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    bic.w       r1, r8, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    ldr         r1, [sp, #360]
    eor.w       r1, r1, lr
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    ldr         r6, [sp, #520]
    bic.w       r1, r10, r1
    orrs        r0, r1
    lsrs        r1, r2, #2
    orr.w       r1, r1, r3, lsr #1
    ldr         r3, [sp, #528]
    orrs        r1, r6
    ldr         r2, [sp, #536]
    ldr         r6, [sp, #552]
    eor         r0, r0, #522133279
    lsrs        r1, r1, #2
    orr.w       r1, r1, r3, lsr #1
    ldr         r3, [sp, #544]
    orrs        r1, r2
    ldr         r2, [sp, #560]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r3, lsr #1
    orrs        r1, r6
    orr.w       r1, r2, r1, lsr #1
    orrs        r0, r1
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r12
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r4, lsl #4
    bic         r1, r1, #252645135
    eors        r0, r1
    str         r0, [sp, #132]
    rbit        r5, r0
    ldr         r0, [sp, #112]
    eor.w       r2, r4, r1, lsr #4
    mvn         r1, #14
    add.w       r11, r0, r9, lsl #1
    rsb.w       r0, r9, #128
    rbit        r6, r2
    str         r2, [sp, #136]
    and.w       lr, r1, r0, lsl #1
    ldr         r0, [sp, #148]
    pkhbt       r0, r0, r0, lsl #16
    str         r0, [sp, #152]
.L26:
    cmp.w       lr, #0
    beq.w       .L27
    subs        r0, r6, #1
    sub.w       lr, lr, #16
    sbc         r1, r5, #0
    and.w       r10, r0, r6
    and.w       r4, r1, r5
    subs.w      r0, r10, #1
    sbc         r1, r4, #0
    and.w       r12, r0, r10
    and.w       r8, r1, r4
    subs.w      r1, r12, #1
    sbc         r0, r8, #0
    ands.w      r1, r1, r12
    and.w       r0, r0, r8
    rbit        r2, r12
    rbit        r3, r0
    rbit        r5, r5
    clz         r3, r3
    clz         r5, r5
    add.w       r9, r3, #32
    rbit        r3, r1
    it          ne
    clzne       r9, r3
    rbit        r3, r8
    clz         r3, r3
    cmp.w       r12, #0
    add.w       r3, r3, #32
    add.w       r5, r5, #32
    it          ne
    clzne       r3, r2
    rbit        r2, r4
    clz         r2, r2
    rbit        r4, r10
    adds        r2, #32
    cmp.w       r10, #0
    it          ne
    clzne       r2, r4
    rbit        r4, r6
    cmp         r6, #0
    it          ne
    clzne       r5, r4
    ldr.w       r10, [sp, #152]
    orr.w       r2, r5, r2, lsl #16
    adds.w      r2, r2, r10
    str.w       r2, [r11]
    orr.w       r2, r3, r9, lsl #16
    adc.w       r2, r2, r10
    str.w       r2, [r11, #4]
    subs        r2, r1, #1
    sbc         r3, r0, #0
    and.w       r8, r3, r0
    and.w       r0, r2, r1
    subs        r1, r0, #1
    sbc         r2, r8, #0
    and.w       r3, r1, r0
    subs        r1, r3, #1
    and.w       r2, r2, r8
    sbc         r5, r2, #0
    and.w       r6, r1, r3
    ands        r5, r2
    subs        r1, r6, #1
    sbc         r4, r5, #0
    ands.w      r9, r1, r6
    and.w       r12, r4, r5
    rbit        r1, r9
    rbit        r4, r12
    rbit        r2, r2
    clz         r4, r4
    clz         r2, r2
    add.w       r4, r4, #32
    add.w       r2, r2, #32
    it          ne
    clzne       r4, r1
    rbit        r1, r5
    clz         r1, r1
    rbit        r5, r6
    adds        r1, #32
    cmp         r6, #0
    it          ne
    clzne       r1, r5
    rbit        r5, r3
    cmp         r3, #0
    rbit        r3, r8
    clz         r3, r3
    it          ne
    clzne       r2, r5
    adds        r3, #32
    rbit        r5, r0
    cmp         r0, #0
    it          ne
    clzne       r3, r5
    orr.w       r0, r3, r2, lsl #16
    adds.w      r0, r0, r10
    str.w       r0, [r11, #8]
    orr.w       r0, r1, r4, lsl #16
    adc.w       r0, r0, r10
    str.w       r0, [r11, #12]
    subs.w      r0, r9, #1
    add.w       r11, r11, #16
    and.w       r6, r0, r9
    sbc         r0, r12, #0
    and.w       r5, r0, r12
    orrs.w      r0, r6, r5
    bne.w       .L26
.L27:
    ldr         r1, [sp, #132]
    mov.w       r2, #1431655765
    ldr         r6, [sp, #136]
    mov.w       r3, #858993459
    ldr.w       r9, [sp, #140]
    and.w       r0, r2, r1, lsr #1
    ldr.w       r10, [sp, #144]
    subs        r0, r1, r0
    ldrd        r8, lr, [sp, #116]
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
    ldr         r0, [sp, #148]
    adds        r0, #64
    str         r0, [sp, #148]
.L23:
    cmp.w       r9, #0
    str.w       r9, [sp, #140]
    beq.w       .L24
    cmp.w       r9, #64
    ittt        ls
    ldrls       r0, [sp, #20]
    ldrls       r1, [sp, #148]
    cmpls       r1, r0
    blo.w       .L24
    sub.w       r0, r10, #1
    cmp         r0, #63
    bhs.w       .L28
.L29:
    cmp.w       r9, #64
    bhi.w       .L28
    ldr         r0, [sp, #20]
    ldr         r1, [sp, #148]
    cmp         r1, r0
    bhs.w       .L28
.L30:
    ldrd        r1, r0, [r8]
    sub.w       r3, lr, r1
    add.w       r2, r3, r10
    cmp         r2, r0
    strd        r3, r2, [sp, #160]
    ldr         r3, [sp, #4]
    str         r3, [sp, #156]
    add         r3, sp, #156
    str         r3, [sp, #172]
    sub.w       r3, r7, #29
    str         r3, [sp, #168]
    bhi.w       .L31
    cmp         r2, #64
    blo.w       .L31
    adds        r0, r1, r2
    add         r4, sp, #176
    sub.w       r1, r0, #64
    mov         r0, r4
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    ldr         r0, [sp, #124]
    add         r2, sp, #500
    str         r0, [sp, #500]
    add         r0, sp, #504
    mov         r1, r4
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #504]
    add         r2, sp, #500
    str         r0, [sp, #132]
    add         r1, sp, #176
    ldr         r0, [sp, #508]
    mov         r5, r10
    str         r0, [sp, #100]
    mov         r6, r9
    ldr         r0, [sp, #512]
    str         r0, [sp, #124]
    ldr         r0, [sp, #516]
    str         r0, [sp, #92]
    ldr         r0, [sp, #560]
    str         r0, [sp, #152]
    ldr         r0, [sp, #552]
    str         r0, [sp, #144]
    ldr         r0, [sp, #544]
    str         r0, [sp, #136]
    ldr         r0, [sp, #536]
    str         r0, [sp, #120]
    ldr         r0, [sp, #528]
    str         r0, [sp, #108]
    ldr         r0, [sp, #520]
    str         r0, [sp, #104]
    ldr         r0, [sp, #564]
    str         r0, [sp, #96]
    ldr         r0, [sp, #128]
    str         r0, [sp, #500]
    add         r0, sp, #504
    ldr.w       r8, [sp, #556]
    ldr.w       r10, [sp, #548]
    ldr.w       r9, [sp, #540]
    ldr.w       r11, [sp, #532]
    ldr         r4, [sp, #524]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #100]
    ldr         r1, [sp, #92]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #96]
    orr.w       r0, r0, r4, lsr #1
    movw        r4, #52428
    orr.w       r0, r0, r11
    lsrs        r0, r0, #2
    orr.w       r0, r0, r9, lsr #1
    mov         r9, r6
    orr.w       r0, r0, r10
    ldrd        r2, r6, [sp, #512]
    mov         r10, r5
    ldr         r5, [sp, #144]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r8, lsr #1
    orrs        r0, r1
    ldrd        r1, r3, [sp, #504]
    lsrs        r3, r3, #3
    orr.w       r3, r3, r6, lsr #2
    ldr         r6, [sp, #524]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #528]
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #532]
    orrs        r3, r6
    ldr         r6, [sp, #540]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #548]
    orrs        r3, r6
    ldr         r6, [sp, #556]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #564]
    orrs        r3, r6
    ldr         r6, [sp, #124]
    orrs        r0, r3
    eor.w       r3, r0, r0, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r0, r3
    eor.w       r3, r0, r0, lsr #14
    ands        r3, r4
    orr.w       r3, r3, r3, lsl #14
    eors        r0, r3
    ldr         r3, [sp, #132]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #104]
    orrs        r3, r6
    ldr         r6, [sp, #108]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #120]
    orrs        r3, r6
    ldr         r6, [sp, #136]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #520]
    orrs        r3, r5
    ldr         r5, [sp, #536]
    orrs        r1, r6
    ldr         r6, [sp, #552]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #544]
    orrs        r1, r5
    ldr         r5, [sp, #560]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #152]
    orrs        r1, r6
    orrs        r1, r3
    rsb.w       r3, r10, #0
    and         r3, r3, #63
    orr.w       r1, r2, r1, lsr #1
    orrs        r1, r5
    eor.w       r2, r1, r1, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    ands        r2, r4
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r2, r2, #252645135
    eors        r1, r2
    eor.w       r2, r0, r2, lsr #4
    rsb.w       r0, r3, #32
    lsrs        r1, r3
    lsl.w       r0, r2, r0
    orrs        r0, r1
    subs.w      r1, r3, #32
    it          pl
    lsrpl.w     r0, r2, r1
    lsr.w       r1, r2, r3
    it          pl
    movpl       r1, #0
    b           .L32
.L31:
    cmp         r0, #64
    bhs         .L33
    movs        r0, #0
    movs        r1, #0
    b           .L32
.L33:
    add         r0, sp, #160
    str         r0, [sp, #512]
    add         r0, sp, #164
    str         r0, [sp, #508]
    add         r0, sp, #168
    str         r0, [sp, #504]
    add         r0, sp, #504
    bl          atomic_memchr_kernels::algo::iterate::rest_bits::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<2>>::{closure#1}
.L32:
    rsb.w       r2, r10, #0
    mvn         r3, #14
    and         r6, r2, #63
    rsb.w       r2, r6, #32
    lsls        r1, r6
    lsr.w       r2, r0, r2
    orrs        r2, r1
    subs.w      r1, r6, #32
    it          pl
    lslpl.w     r2, r0, r1
    lsl.w       r0, r0, r6
    ldr         r1, [sp, #112]
    rbit        r5, r2
    str         r2, [sp, #152]
    it          pl
    movpl       r0, #0
    str         r0, [sp, #144]
    rbit        r4, r0
    ldr         r0, [sp, #148]
    add.w       r10, r1, r9, lsl #1
    rsb.w       r1, r9, #128
    and.w       r9, r3, r1, lsl #1
    pkhbt       r8, r0, r0, lsl #16
.L34:
    cmp.w       r9, #0
    beq.w       .L35
    subs        r0, r5, #1
    sub.w       r9, r9, #16
    sbc         r1, r4, #0
    and.w       r2, r0, r5
    subs        r0, r2, #1
    and.w       r3, r1, r4
    sbc         r1, r3, #0
    and.w       r12, r0, r2
    ands        r1, r3
    subs.w      r0, r12, #1
    sbc         r6, r1, #0
    ands.w      r0, r0, r12
    and.w       r11, r6, r1
    rbit        r1, r1
    rbit        r6, r11
    clz         r1, r1
    clz         r6, r6
    rbit        lr, r0
    add.w       r6, r6, #32
    add.w       r1, r1, #32
    it          ne
    clzne       r6, lr
    cmp.w       r12, #0
    rbit        lr, r12
    it          ne
    clzne       r1, lr
    rbit        r3, r3
    rbit        r12, r2
    cmp         r2, #0
    rbit        r2, r4
    clz         r3, r3
    clz         r2, r2
    add.w       r3, r3, #32
    add.w       r2, r2, #32
    it          ne
    clzne       r3, r12
    rbit        r4, r5
    cmp         r5, #0
    it          ne
    clzne       r2, r4
    orr.w       r2, r2, r3, lsl #16
    orr.w       r1, r1, r6, lsl #16
    adds.w      r2, r2, r8
    str.w       r2, [r10]
    adc.w       r1, r1, r8
    str.w       r1, [r10, #4]
    subs        r1, r0, #1
    sbc         r2, r11, #0
    ands        r1, r0
    subs        r0, r1, #1
    and.w       lr, r2, r11
    sbc         r2, lr, #0
    and.w       r3, r0, r1
    subs        r0, r3, #1
    and.w       r2, r2, lr
    sbc         r6, r2, #0
    and.w       r5, r0, r3
    and.w       r4, r6, r2
    subs        r0, r5, #1
    sbc         r6, r4, #0
    ands.w      r11, r0, r5
    and.w       r12, r6, r4
    rbit        r0, r11
    rbit        r6, r12
    rbit        r2, r2
    clz         r6, r6
    clz         r2, r2
    add.w       r6, r6, #32
    add.w       r2, r2, #32
    it          ne
    clzne       r6, r0
    rbit        r0, r4
    clz         r0, r0
    rbit        r4, r5
    cmp         r5, #0
    add.w       r0, r0, #32
    it          ne
    clzne       r0, r4
    rbit        r4, r3
    cmp         r3, #0
    rbit        r3, lr
    clz         r3, r3
    it          ne
    clzne       r2, r4
    adds        r3, #32
    rbit        r5, r1
    cmp         r1, #0
    it          ne
    clzne       r3, r5
    orr.w       r1, r3, r2, lsl #16
    orr.w       r0, r0, r6, lsl #16
    adds.w      r1, r1, r8
    str.w       r1, [r10, #8]
    adc.w       r0, r0, r8
    str.w       r0, [r10, #12]
    subs.w      r0, r11, #1
    add.w       r10, r10, #16
    and.w       r5, r0, r11
    sbc         r0, r12, #0
    and.w       r4, r0, r12
    orrs.w      r0, r5, r4
    bne.w       .L34
.L35:
    ldr         r2, [sp, #144]
    mov.w       r0, #1431655765
    ldr.w       r9, [sp, #140]
    mov.w       r10, #0
    ldr.w       r8, [sp, #116]
    and.w       r1, r0, r2, lsr #1
    subs        r1, r2, r1
    mov.w       r2, #858993459
    and.w       r3, r2, r1, lsr #2
    bic         r1, r1, #-858993460
    add         r1, r3
    ldr         r3, [sp, #152]
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
.L28:
    ldrd        r1, r2, [r8, #272]
    movs        r0, #0
    ldr         r3, [sp, #12]
    add         r1, r10
    strb.w      r9, [r8, #287]
    strb.w      r0, [r8, #286]
    strd        r1, r3, [r8, #276]
    subs        r3, r1, r2
    it          ls
    subls       r3, r2, r1
    cmp.w       r3, r9, lsl #9
    bhi         .L36
    ldrh.w      r0, [r8, #288]
    lsls        r0, r0, #1
    uxth        r0, r0
    cmp.w       r0, #256
    it          ls
    movls.w     r0, #256
    cmp.w       r0, #4096
    it          hs
    movhs.w     r0, #4096
.L36:
    strh.w      r0, [r8, #288]
    add.w       sp, sp, #572
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L25:
    cmp.w       r10, #0
    beq         .L37
    cmp.w       r9, #0
    bne.w       .L29
    b           .L30
.L37:
    mov.w       r10, #0
    b           .L28
.L9:
    movw        r0, :lower16:.C1
    movw        r2, :lower16:.C2
    movt        r0, :upper16:.C1
    movt        r2, :upper16:.C2
    movs        r1, #185
    bl          core::panicking::panic_fmt
.L6:
    movw        r2, :lower16:.C3
    movs        r1, #128
    movt        r2, :upper16:.C3
    bl          core::panicking::panic_bounds_check
