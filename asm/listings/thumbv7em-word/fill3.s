@ fill3 of WORD, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub.w       sp, sp, #572
    ldr         r2, [r1, #4]
    mov         r9, r1
    str         r0, [sp]
    cmp         r2, #65
    bhs         .L1
    ldrd        r0, r4, [r9, #272]
    cmp         r0, r4
    beq         .L2
    ldr.w       r1, [r9]
    ldr         r0, [sp]
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<3>>
    add.w       r2, r9, #264
    stm         r2!, {r0, r1, r4}
.L2:
    add.w       sp, sp, #572
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L1:
    ldrb.w      r0, [r9, #290]
    cmp         r0, #1
    bne         .L3
    ldrh.w      r0, [r9, #288]
    str         r0, [sp, #12]
    b           .L4
.L3:
    ldrb.w      r1, [r9, #286]
    movs        r3, #0
    ldrb.w      r0, [r9, #287]
    movs        r6, #0
    str         r3, [sp, #12]
    movs        r3, #1
    cmp         r0, r1
    strh.w      r6, [r9, #288]
    strb.w      r3, [r9, #290]
    beq         .L5
    cbz         r1, .L6
    subs        r0, r1, #1
    cmp         r1, #128
    bhi.w       .L7
    add.w       r0, r9, r0, lsl #1
    ldrh        r0, [r0, #8]
    mvns        r0, r0
    b           .L8
.L6:
    movs        r0, #0
.L8:
    ldr.w       r1, [r9, #280]
    add         r0, r1
    str.w       r0, [r9, #276]
.L5:
    movs        r0, #0
    str.w       r0, [r9, #284]
.L4:
    ldrd        r1, r0, [r9, #272]
    str         r1, [sp, #8]
    cmp         r0, r1
    blo.w       .L9
    cmp         r0, r2
    bhi.w       .L9
    ldr         r3, [sp]
    mov.w       r2, #16843009
    str.w       r9, [sp, #108]
    uxtb        r1, r3
    muls        r1, r2, r1
    str         r1, [sp, #112]
    ubfx        r1, r3, #16, #8
    muls        r1, r2, r1
    str         r1, [sp, #104]
    ubfx        r1, r3, #8, #8
    muls        r1, r2, r1
    ldr         r2, [sp, #8]
    sub.w       r10, r0, r2
    str         r1, [sp, #100]
    ldr.w       r1, [r9]
    adds        r0, r1, r2
    str         r0, [sp, #152]
    rsbs        r0, r0, #0
    ands        r0, r0, #63
    beq.w       .L10
    cmp.w       r10, #64
    blo.w       .L10
    add         r4, sp, #240
    ldr         r1, [sp, #152]
    str         r0, [sp, #148]
    mov         r0, r4
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    ldr         r0, [sp, #112]
    add         r2, sp, #168
    str         r0, [sp, #168]
    add         r0, sp, #504
    mov         r1, r4
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #504]
    add         r2, sp, #168
    str         r0, [sp, #132]
    mov         r1, r4
    ldr         r0, [sp, #508]
    str         r0, [sp, #64]
    ldr         r0, [sp, #512]
    str         r0, [sp, #128]
    ldr         r0, [sp, #516]
    str         r0, [sp, #56]
    ldr         r0, [sp, #560]
    str         r0, [sp, #144]
    ldr         r0, [sp, #552]
    str         r0, [sp, #140]
    ldr         r0, [sp, #544]
    str         r0, [sp, #136]
    ldr         r0, [sp, #536]
    str         r0, [sp, #124]
    ldr         r0, [sp, #528]
    str         r0, [sp, #120]
    ldr         r0, [sp, #520]
    str         r0, [sp, #116]
    ldr         r0, [sp, #564]
    str         r0, [sp, #60]
    ldr         r0, [sp, #556]
    str         r0, [sp, #52]
    ldr         r0, [sp, #548]
    str         r0, [sp, #48]
    ldr         r0, [sp, #540]
    str         r0, [sp, #44]
    ldr         r0, [sp, #532]
    str         r0, [sp, #40]
    ldr         r0, [sp, #524]
    str         r0, [sp, #36]
    ldr         r0, [sp, #100]
    str         r0, [sp, #168]
    add         r0, sp, #504
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #504]
    add         r1, sp, #240
    str         r0, [sp, #84]
    add         r2, sp, #168
    ldr         r0, [sp, #508]
    mov         r6, r10
    str         r0, [sp, #32]
    ldr         r0, [sp, #512]
    str         r0, [sp, #80]
    ldr         r0, [sp, #560]
    str         r0, [sp, #96]
    ldr         r0, [sp, #552]
    str         r0, [sp, #92]
    ldr         r0, [sp, #544]
    str         r0, [sp, #88]
    ldr         r0, [sp, #536]
    str         r0, [sp, #76]
    ldr         r0, [sp, #528]
    str         r0, [sp, #72]
    ldr         r0, [sp, #520]
    str         r0, [sp, #68]
    ldr         r0, [sp, #564]
    str         r0, [sp, #28]
    ldr         r0, [sp, #104]
    str         r0, [sp, #168]
    add         r0, sp, #504
    ldr.w       r10, [sp, #516]
    ldr         r5, [sp, #556]
    ldr.w       r11, [sp, #548]
    ldr.w       r9, [sp, #540]
    ldr.w       r8, [sp, #532]
    ldr         r4, [sp, #524]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #64]
    ldr         r1, [sp, #56]
    ldr         r2, [sp, #28]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #36]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #40]
    orrs        r0, r1
    ldr         r1, [sp, #44]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #48]
    orrs        r0, r1
    ldr         r1, [sp, #52]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #60]
    orrs        r0, r1
    ldr         r1, [sp, #32]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r10, lsr #2
    mov         r10, r6
    orr.w       r1, r1, r4, lsr #1
    movw        r4, #52428
    orr.w       r1, r1, r8
    mov.w       r8, #0
    lsrs        r1, r1, #2
    orr.w       r1, r1, r9, lsr #1
    ldr.w       r9, [sp, #108]
    orr.w       r1, r1, r11
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #80]
    orrs        r1, r2
    ldrd        r2, r6, [sp, #512]
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
    ldr         r6, [sp, #128]
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
    ldr         r6, [sp, #116]
    orrs        r3, r6
    ldr         r6, [sp, #120]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #124]
    orrs        r3, r6
    ldr         r6, [sp, #136]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #140]
    orrs        r3, r6
    ldr         r6, [sp, #84]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #68]
    orrs        r6, r5
    ldr         r5, [sp, #72]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #76]
    orrs        r6, r5
    ldr         r5, [sp, #88]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #92]
    orrs        r6, r5
    ldr         r5, [sp, #96]
    orrs        r3, r6
    ldr         r6, [sp, #144]
    orr.w       r3, r6, r3, lsr #1
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
    orrs        r1, r6
    orr.w       r1, r5, r1, lsr #1
    orrs        r1, r3
    mov.w       r3, #-1
    eor.w       r2, r1, r1, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    ands        r2, r4
    ldr         r4, [sp, #148]
    orr.w       r2, r2, r2, lsl #14
    subs.w      r5, r4, #32
    eor.w       r1, r1, r2
    lsl.w       r6, r3, r4
    eor.w       r2, r1, r0, lsl #4
    it          pl
    movpl       r6, #0
    bic         r2, r2, #252645135
    it          pl
    lslpl       r3, r5
    eors        r1, r2
    sub.w       r10, r10, r4
    eor.w       r0, r0, r2, lsr #4
    bic.w       lr, r1, r6
    bic.w       r12, r0, r3
    ldr         r0, [sp, #152]
    mov         r3, lr
    add         r0, r4
    str         r0, [sp, #152]
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
    add.w       r3, r9, r8
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
    add.w       r4, r0, r1, lsr #24
    b.w         .L13
.L10:
    add.w       r0, r9, #8
    str         r0, [sp, #4]
    b           .L14
.L15:
    movs        r4, #0
    ldr.w       r9, [sp, #108]
    cmp         r4, #0
    bne.w       .L13
.L14:
    cmp.w       r10, #128
    str.w       r10, [sp, #136]
    blo.w       .L16
    ldr.w       r10, [sp, #152]
    add         r4, sp, #368
    str.w       r10, [sp, #152]
    mov         r0, r4
    mov         r1, r10
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #504
    add         r2, sp, #168
    ldr         r5, [sp, #112]
    mov         r1, r4
    str         r5, [sp, #168]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #504]
    add.w       r11, sp, #432
    str         r0, [sp, #120]
    mov         r1, r10
    ldr         r0, [sp, #508]
    str         r0, [sp, #60]
    ldr         r0, [sp, #512]
    str         r0, [sp, #116]
    ldr         r0, [sp, #516]
    str         r0, [sp, #52]
    ldr         r0, [sp, #560]
    str         r0, [sp, #132]
    ldr         r0, [sp, #552]
    str         r0, [sp, #128]
    ldr         r0, [sp, #544]
    str         r0, [sp, #124]
    ldr         r0, [sp, #536]
    str         r0, [sp, #96]
    ldr         r0, [sp, #528]
    str         r0, [sp, #92]
    ldr         r0, [sp, #520]
    str         r0, [sp, #88]
    ldr         r0, [sp, #564]
    str         r0, [sp, #56]
    ldr         r0, [sp, #556]
    str         r0, [sp, #48]
    ldr         r0, [sp, #548]
    str         r0, [sp, #44]
    ldr         r0, [sp, #540]
    str         r0, [sp, #40]
    ldr         r0, [sp, #532]
    str         r0, [sp, #36]
    ldr         r0, [sp, #524]
    str         r0, [sp, #32]
    ldr         r0, [sp, #368]
    str         r0, [sp, #64]
    ldr         r0, [sp, #376]
    str         r0, [sp, #68]
    ldr         r0, [sp, #424]
    str         r0, [sp, #144]
    ldr         r0, [sp, #416]
    str         r0, [sp, #84]
    ldr         r0, [sp, #408]
    str         r0, [sp, #80]
    ldr         r0, [sp, #400]
    str         r0, [sp, #76]
    ldr         r0, [sp, #392]
    str         r0, [sp, #72]
    ldr         r0, [sp, #384]
    str         r0, [sp, #148]
    ldr         r0, [sp, #428]
    str         r0, [sp, #28]
    ldr         r0, [sp, #420]
    str         r0, [sp, #140]
    ldr         r0, [sp, #412]
    ldr         r5, [sp, #372]
    ldr         r6, [sp, #380]
    str         r0, [sp, #16]
    mov         r0, r11
    str         r5, [sp, #20]
    str         r6, [sp, #24]
    ldr.w       r8, [sp, #404]
    ldr.w       r9, [sp, #396]
    ldr         r4, [sp, #388]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    ldr         r0, [sp, #112]
    add         r2, sp, #168
    str         r0, [sp, #168]
    add         r0, sp, #504
    mov         r1, r11
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr.w       r12, [sp, #100]
    mov.w       r3, #1077952576
    mov         r10, r9
    ldr.w       r11, [sp, #28]
    eor.w       r0, r12, r5
    ldr         r5, [sp, #16]
    bic         r1, r0, #-2139062144
    ldr.w       lr, [sp, #104]
    add.w       r1, r1, #2139062143
    orrs        r0, r1
    eor.w       r1, r12, r6
    bic         r2, r1, #-2139062144
    mov         r6, r3
    add.w       r2, r2, #2139062143
    and.w       r0, r3, r0, lsr #1
    orrs        r1, r2
    bic         r1, r1, #2139062143
    add         r0, r1
    eor.w       r1, r12, r4
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    and.w       r1, r3, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r9
    bic         r2, r1, #-2139062144
    mov         r9, r8
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic         r1, r1, #2139062143
    add         r0, r1
    eor.w       r1, r12, r8
    bic         r2, r1, #-2139062144
    mov.w       r8, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    and.w       r1, r3, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r5
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r8, r1
    orrs        r0, r1
    ldr         r1, [sp, #140]
    eor.w       r1, r1, r12
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r3, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r11
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    ldr         r2, [sp, #52]
    bic.w       r1, r8, r1
    orrs        r0, r1
    ldr         r1, [sp, #60]
    eor         r0, r0, #522133279
    lsrs        r1, r1, #3
    orr.w       r1, r1, r2, lsr #2
    ldr         r2, [sp, #32]
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
    ldr         r2, [sp, #56]
    orrs        r1, r2
    orrs        r0, r1
    ldr         r1, [sp, #20]
    eor.w       r1, r1, lr
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    ldr         r2, [sp, #24]
    eor.w       r2, r2, lr
    and.w       r1, r3, r1, lsr #1
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic         r2, r2, #2139062143
    add         r1, r2
    eor.w       r2, lr, r4
    bic         r3, r2, #-2139062144
    mov         r4, r8
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    and.w       r2, r6, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, lr, r10
    bic         r3, r2, #-2139062144
    ldr.w       r10, [sp, #72]
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic         r2, r2, #2139062143
    add         r1, r2
    eor.w       r2, lr, r9
    bic         r3, r2, #-2139062144
    ldr.w       r9, [sp, #76]
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    and.w       r2, r6, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, lr, r5
    bic         r3, r2, #-2139062144
    mov         r5, r6
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, r8, r2
    orrs        r1, r2
    ldr         r2, [sp, #140]
    eor.w       r2, r2, lr
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, r6, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, lr, r11
    bic         r3, r2, #-2139062144
    ldr.w       r11, [sp, #68]
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    ldr         r3, [sp, #64]
    bic.w       r2, r8, r2
    ldr.w       r8, [sp, #80]
    orrs        r1, r2
    eor         r1, r1, #522133279
    orrs        r0, r1
    str         r0, [sp, #140]
    eor.w       r0, r12, r3
    bic         r1, r0, #-2139062144
    add.w       r1, r1, #2139062143
    orrs        r0, r1
    eor.w       r1, r12, r11
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    and.w       r0, r6, r0, lsr #1
    orrs        r1, r2
    bic         r1, r1, #2139062143
    add         r0, r1
    ldr         r1, [sp, #148]
    eor.w       r1, r1, r12
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    and.w       r1, r6, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r10
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic         r1, r1, #2139062143
    add         r0, r1
    eor.w       r1, r12, r9
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    and.w       r1, r6, r1, lsr #1
    ldr         r6, [sp, #84]
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r8
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r4, r1
    orrs        r0, r1
    eor.w       r1, r12, r6
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r5, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    ldr         r1, [sp, #144]
    eor.w       r1, r1, r12
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    ldr         r2, [sp, #116]
    bic.w       r1, r4, r1
    orrs        r0, r1
    ldr         r1, [sp, #120]
    eor         r0, r0, #522133279
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #88]
    orrs        r1, r2
    ldr         r2, [sp, #92]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #96]
    orrs        r1, r2
    ldr         r2, [sp, #124]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #128]
    orrs        r1, r2
    ldr         r2, [sp, #132]
    orr.w       r1, r2, r1, lsr #1
    orrs        r0, r1
    eor.w       r1, lr, r3
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    eor.w       r2, lr, r11
    bic         r3, r2, #-2139062144
    ldr.w       r11, [sp, #456]
    add.w       r3, r3, #2139062143
    and.w       r1, r5, r1, lsr #1
    orrs        r2, r3
    bic         r2, r2, #2139062143
    add         r1, r2
    ldr         r2, [sp, #148]
    eor.w       r2, r2, lr
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    and.w       r2, r5, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, lr, r10
    bic         r3, r2, #-2139062144
    ldr.w       r10, [sp, #448]
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic         r2, r2, #2139062143
    add         r1, r2
    eor.w       r2, lr, r9
    bic         r3, r2, #-2139062144
    ldr.w       r9, [sp, #472]
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    and.w       r2, r5, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, lr, r8
    bic         r3, r2, #-2139062144
    ldr.w       r8, [sp, #480]
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, r4, r2
    orrs        r1, r2
    eor.w       r2, lr, r6
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, r5, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    ldr         r2, [sp, #144]
    eor.w       r2, r2, lr
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, r4, r2
    orrs        r1, r2
    ldr         r2, [sp, #432]
    eor         r1, r1, #522133279
    str         r2, [sp, #116]
    orrs        r0, r1
    str         r0, [sp, #144]
    ldr         r0, [sp, #436]
    str         r0, [sp, #148]
    ldr         r0, [sp, #444]
    str         r0, [sp, #132]
    eor.w       r0, r12, r2
    bic         r2, r0, #-2139062144
    ldr         r1, [sp, #440]
    add.w       r2, r2, #2139062143
    str         r1, [sp, #120]
    orrs        r0, r2
    eor.w       r2, r12, r1
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    and.w       r0, r5, r0, lsr #1
    orrs        r2, r3
    bic         r2, r2, #2139062143
    add         r0, r2
    eor.w       r2, r12, r10
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    eor.w       r3, r12, r11
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    and.w       r2, r5, r2, lsr #1
    orrs        r3, r6
    orr.w       r0, r2, r0, lsr #2
    bic         r3, r3, #2139062143
    mov         r2, r4
    add         r0, r3
    ldr         r3, [sp, #464]
    eor.w       r6, r12, r3
    bic         r1, r6, #-2139062144
    add.w       r1, r1, #2139062143
    orrs        r1, r6
    and.w       r1, r5, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r9
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    bic.w       r1, r4, r1
    orrs        r0, r1
    eor.w       r1, r12, r8
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    ldr         r6, [sp, #488]
    bic.w       r1, r5, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r6
    bic         r4, r1, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r1, r4
    bic.w       r1, r2, r1
    orrs        r0, r1
    eor         r2, r0, #522133279
    ldrd        r1, r0, [sp, #504]
    str         r0, [sp, #128]
    ldrd        r0, r4, [sp, #512]
    lsrs        r1, r1, #2
    str         r4, [sp, #124]
    orr.w       r0, r1, r0, lsr #1
    ldr         r1, [sp, #520]
    orrs        r0, r1
    ldr         r1, [sp, #528]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #536]
    orrs        r0, r1
    ldr         r1, [sp, #544]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #552]
    orrs        r0, r1
    ldr         r1, [sp, #560]
    orr.w       r0, r1, r0, lsr #1
    ldr         r1, [sp, #116]
    orrs        r0, r2
    eor.w       r1, r1, lr
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    ldr         r2, [sp, #120]
    eor.w       r2, r2, lr
    and.w       r1, r5, r1, lsr #1
    bic         r4, r2, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r2, r4
    bic         r2, r2, #2139062143
    add         r1, r2
    eor.w       r2, lr, r10
    bic         r4, r2, #-2139062144
    ldr.w       r10, [sp, #132]
    add.w       r4, r4, #2139062143
    orrs        r2, r4
    and.w       r2, r5, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, lr, r11
    bic         r4, r2, #-2139062144
    ldr.w       r11, [sp, #476]
    add.w       r4, r4, #2139062143
    orrs        r2, r4
    mov.w       r4, #-2139062144
    bic         r2, r2, #2139062143
    add         r1, r2
    eor.w       r2, lr, r3
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    and.w       r2, r5, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, lr, r9
    bic         r3, r2, #-2139062144
    ldr.w       r9, [sp, #460]
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, r4, r2
    orrs        r1, r2
    eor.w       r2, lr, r8
    bic         r3, r2, #-2139062144
    ldr.w       r8, [sp, #452]
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, r5, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, lr, r6
    bic         r3, r2, #-2139062144
    ldr         r6, [sp, #468]
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, r4, r2
    orrs        r1, r2
    eor         r1, r1, #522133279
    orrs        r0, r1
    ldr         r1, [sp, #144]
    str         r0, [sp, #116]
    orrs        r0, r1
    ldr         r1, [sp, #140]
    orrs        r0, r1
    str         r0, [sp, #120]
    ldr         r0, [sp, #148]
    eor.w       r0, r0, r12
    bic         r1, r0, #-2139062144
    add.w       r1, r1, #2139062143
    orrs        r0, r1
    eor.w       r1, r12, r10
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    and.w       r0, r5, r0, lsr #1
    orrs        r1, r2
    bic         r1, r1, #2139062143
    add         r0, r1
    eor.w       r1, r12, r8
    bic         r3, r1, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r1, r3
    mov         r3, r5
    and.w       r1, r5, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r9
    bic         r4, r1, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r1, r4
    bic         r1, r1, #2139062143
    add         r0, r1
    eor.w       r1, r12, r6
    bic         r4, r1, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r1, r4
    and.w       r1, r5, r1, lsr #1
    mov.w       r5, #-2139062144
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r11
    bic         r4, r1, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r1, r4
    bic.w       r1, r5, r1
    orrs        r1, r0
    ldr         r0, [sp, #484]
    eor.w       r4, r12, r0
    eor.w       r0, r0, lr
    bic         r2, r4, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r2, r4
    bic.w       r2, r3, r2, lsr #1
    orr.w       r2, r2, r1, lsr #2
    ldr         r1, [sp, #492]
    eor.w       r4, r12, r1
    eor.w       r1, r1, lr
    bic         r3, r4, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r3, r4
    ldr         r4, [sp, #124]
    bic.w       r3, r5, r3
    mov.w       r5, #1077952576
    orrs        r2, r3
    ldr         r3, [sp, #128]
    eor         r2, r2, #522133279
    lsrs        r3, r3, #3
    orr.w       r3, r3, r4, lsr #2
    ldr         r4, [sp, #524]
    orr.w       r3, r3, r4, lsr #1
    ldr         r4, [sp, #532]
    orrs        r3, r4
    ldr         r4, [sp, #540]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r4, lsr #1
    ldr         r4, [sp, #548]
    orrs        r3, r4
    ldr         r4, [sp, #556]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r4, lsr #1
    ldr         r4, [sp, #564]
    orrs        r3, r4
    orr.w       r12, r3, r2
    ldr         r2, [sp, #148]
    eor.w       r2, r2, lr
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    eor.w       r3, lr, r10
    bic         r4, r3, #-2139062144
    add.w       r4, r4, #2139062143
    and.w       r2, r5, r2, lsr #1
    orrs        r3, r4
    bic         r3, r3, #2139062143
    add         r2, r3
    eor.w       r3, lr, r8
    bic         r4, r3, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r3, r4
    and.w       r3, r5, r3, lsr #1
    orr.w       r2, r3, r2, lsr #2
    eor.w       r3, lr, r9
    bic         r4, r3, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r3, r4
    bic         r3, r3, #2139062143
    add         r2, r3
    eor.w       r3, lr, r6
    bic         r4, r3, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r3, r4
    and.w       r3, r5, r3, lsr #1
    orr.w       r2, r3, r2, lsr #2
    eor.w       r3, lr, r11
    bic         r4, r3, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r3, r4
    mov.w       r4, #-2139062144
    bic.w       r3, r4, r3
    orrs        r2, r3
    bic         r3, r0, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r0, r3
    bic.w       r0, r5, r0, lsr #1
    orr.w       r0, r0, r2, lsr #2
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r4, r1
    orrs        r0, r1
    ldr         r1, [sp, #120]
    eor         r0, r0, #522133279
    orr.w       r0, r0, r12
    orrs        r1, r0
    ldr         r1, [sp, #152]
    add.w       r1, r1, #128
    str         r1, [sp, #152]
    ldr         r1, [sp, #136]
    sub.w       r10, r1, #128
    beq.w       .L15
    ldr         r2, [sp, #140]
    mov.w       lr, #1431655765
    str.w       r10, [sp, #148]
    movw        r10, #52428
    mov.w       r5, #858993459
    mov.w       r12, #16843009
    eor.w       r1, r2, r2, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r10
    orr.w       r2, r2, r2, lsl #14
    eor.w       r8, r2, r1
    ldr         r2, [sp, #144]
    eor.w       r1, r2, r2, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r10
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r8, lsl #4
    bic         r9, r2, #252645135
    eor.w       r6, r9, r1
    and.w       r1, lr, r6, lsr #1
    subs        r1, r6, r1
    and.w       r2, r5, r1, lsr #2
    bic         r1, r1, #-858993460
    add         r1, r2
    eor.w       r2, r8, r9, lsr #4
    and.w       r4, lr, r2, lsr #1
    add.w       r1, r1, r1, lsr #4
    subs        r4, r2, r4
    bic         r1, r1, #-252645136
    and.w       r3, r5, r4, lsr #2
    bic         r4, r4, #-858993460
    add         r3, r4
    mul         r1, r1, r12
    add.w       r3, r3, r3, lsr #4
    bic         r3, r3, #-252645136
    mul         r3, r3, r12
    lsrs        r1, r1, #24
    add.w       r1, r1, r3, lsr #24
    str         r1, [sp, #144]
    eor.w       r1, r0, r0, lsr #7
    ldr         r3, [sp, #116]
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r10
    orr.w       r1, r1, r1, lsl #14
    eors        r1, r0
    eor.w       r0, r3, r3, lsr #7
    and         r0, r0, #11141290
    orr.w       r0, r0, r0, lsl #7
    eors        r0, r3
    eor.w       r3, r0, r0, lsr #14
    and.w       r3, r3, r10
    orr.w       r3, r3, r3, lsl #14
    eors        r0, r3
    eor.w       r3, r0, r1, lsl #4
    bic         r3, r3, #252645135
    eor.w       r11, r3, r0
    mov         r0, r5
    eor.w       r10, r1, r3, lsr #4
    and.w       r4, lr, r11, lsr #1
    and.w       r3, lr, r10, lsr #1
    sub.w       r4, r11, r4
    sub.w       r3, r10, r3
    ldr.w       lr, [sp, #144]
    and.w       r5, r5, r4, lsr #2
    bic         r4, r4, #-858993460
    add         r5, r4
    and.w       r4, r0, r3, lsr #2
    bic         r3, r3, #-858993460
    ldr         r0, [sp, #108]
    add         r3, r4
    add.w       r5, r5, r5, lsr #4
    bic         r5, r5, #-252645136
    add.w       r3, r3, r3, lsr #4
    bic         r3, r3, #-252645136
    mul         r5, r5, r12
    mul         r3, r3, r12
    lsrs        r5, r5, #24
    add.w       r3, r5, r3, lsr #24
    add.w       r1, r3, lr
    ldr.w       r3, [r0, #276]
    ldr         r0, [sp, #136]
    cmp         r1, #1
    sub.w       r0, r3, r0
    str         r0, [sp, #8]
    beq.w       .L17
    ldr.w       r9, [sp, #108]
    mov         r12, lr
    mov         r8, r1
    mov.w       lr, #0
.L18:
    cmp.w       lr, #256
    beq.w       .L19
    subs        r5, r6, #1
    sbc         r4, r2, #0
    ands        r5, r6
    and.w       r3, r4, r2
    rbit        r1, r5
    rbit        r4, r3
    clz         r4, r4
    add.w       r4, r4, #32
    it          ne
    clzne       r4, r1
    rbit        r1, r2
    clz         r1, r1
    rbit        r2, r6
    adds        r1, #32
    cmp         r6, #0
    it          ne
    clzne       r1, r2
    orr.w       r1, r1, r4, lsl #16
    add.w       r4, r9, lr
    str         r1, [r4, #8]
    subs        r1, r5, #1
    sbc         r2, r3, #0
    ands        r1, r5
    ands        r2, r3
    subs        r3, r1, #1
    sbc         r5, r2, #0
    ands        r3, r1
    and.w       r5, r5, r2
    rbit        r0, r3
    rbit        r6, r5
    clz         r6, r6
    add.w       r6, r6, #32
    it          ne
    clzne       r6, r0
    rbit        r0, r2
    clz         r0, r0
    rbit        r2, r1
    adds        r0, #32
    cmp         r1, #0
    it          ne
    clzne       r0, r2
    orr.w       r0, r0, r6, lsl #16
    str         r0, [r4, #12]
    subs        r0, r3, #1
    sbc         r1, r5, #0
    ands        r0, r3
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
    and.w       r2, r0, r3
    orrs.w      r0, r6, r2
    bne.w       .L18
.L19:
    ldr         r0, [sp, #4]
    mvn         r1, #14
    add.w       r3, r0, r12, lsl #1
    rsb.w       r0, r12, #128
    and.w       r12, r1, r0, lsl #1
.L20:
    cmp.w       r12, #0
    beq.w       .L21
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
    bne.w       .L20
.L21:
    ldr.w       r10, [sp, #148]
    mov         r4, r8
    cmp         r4, #0
    beq.w       .L14
    b           .L13
.L16:
    ldr.w       r10, [sp, #136]
    movs        r4, #0
    ldr.w       r0, [r9, #276]
    sub.w       r0, r0, r10
    str         r0, [sp, #8]
    b           .L13
.L17:
    lsr.w       r3, r9, #4
    movs        r4, #1
    eor.w       r3, r3, r8
    orrs        r3, r6
    it          eq
    moveq       r2, r10
    rbit        r1, r2
    it          ne
    movne       r11, r6
    clz         r1, r1
    rbit        r2, r11
    adds        r1, #32
    cmp.w       r11, #0
    it          ne
    clzne       r1, r2
    cmp         r3, #0
    it          eq
    addeq       r1, #64
    ldr         r0, [sp, #4]
    ldr.w       r9, [sp, #108]
    ldr.w       r10, [sp, #148]
    strh        r1, [r0]
.L13:
    ldr.w       r0, [r9, #276]
    ldr         r1, [sp, #8]
    sub.w       r0, r0, r10
    subs        r2, r0, r1
    it          ls
    subls       r2, r1, r0
    add.w       r0, r9, #8
    str         r2, [sp, #144]
    str         r0, [sp, #96]
    b           .L22
.L23:
    cmp.w       r10, #63
    bls.w       .L24
    add         r5, sp, #304
    ldr         r1, [sp, #152]
    mov         r0, r5
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    ldr         r0, [sp, #112]
    add         r2, sp, #168
    str         r0, [sp, #168]
    add         r0, sp, #504
    mov         r1, r5
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #304]
    mov.w       r8, #1077952576
    str         r0, [sp, #136]
    ldrd        r4, r0, [sp, #308]
    ldr.w       lr, [sp, #100]
    str         r0, [sp, #132]
    eor.w       r0, lr, r4
    ldr         r1, [sp, #316]
    bic         r2, r0, #-2139062144
    ldr         r3, [sp, #324]
    add.w       r2, r2, #2139062143
    str         r1, [sp, #120]
    orrs        r0, r2
    eor.w       r2, lr, r1
    bic         r6, r2, #-2139062144
    ldr.w       r10, [sp, #348]
    add.w       r6, r6, #2139062143
    and.w       r0, r8, r0, lsr #1
    orrs        r2, r6
    eor.w       r6, lr, r3
    bic         r5, r6, #-2139062144
    bic         r2, r2, #2139062143
    add         r0, r2
    add.w       r5, r5, #2139062143
    ldr         r2, [sp, #332]
    orrs        r6, r5
    ldr.w       r9, [sp, #356]
    eor.w       r5, lr, r2
    and.w       r6, r8, r6, lsr #1
    bic         r1, r5, #-2139062144
    orr.w       r6, r6, r0, lsr #2
    add.w       r1, r1, #2139062143
    ldr         r0, [sp, #340]
    orrs        r1, r5
    str         r0, [sp, #116]
    bic         r1, r1, #2139062143
    eor.w       r5, lr, r0
    add         r1, r6
    bic         r6, r5, #-2139062144
    add.w       r6, r6, #2139062143
    mov.w       r0, #-2139062144
    orrs        r5, r6
    ldr.w       r11, [sp, #364]
    ldr.w       r12, [sp, #104]
    and.w       r5, r8, r5, lsr #1
    orr.w       r1, r5, r1, lsr #2
    eor.w       r5, lr, r10
    bic         r6, r5, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r5, r6
    bic.w       r5, r0, r5
    orrs        r1, r5
    eor.w       r5, lr, r9
    bic         r6, r5, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r5, r6
    bic.w       r5, r8, r5, lsr #1
    orr.w       r1, r5, r1, lsr #2
    eor.w       r5, lr, r11
    bic         r6, r5, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r5, r6
    mov         r6, r0
    bic.w       r5, r0, r5
    ldr         r0, [sp, #504]
    orrs        r1, r5
    str         r0, [sp, #128]
    eor         r5, r1, #522133279
    ldrd        r1, r0, [sp, #508]
    str         r0, [sp, #124]
    ldr         r0, [sp, #516]
    lsrs        r1, r1, #3
    orr.w       r0, r1, r0, lsr #2
    ldr         r1, [sp, #524]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #532]
    orrs        r0, r1
    ldr         r1, [sp, #540]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #548]
    orrs        r0, r1
    ldr         r1, [sp, #556]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #564]
    orrs        r0, r1
    orrs        r5, r0
    eor.w       r0, r12, r4
    bic         r1, r0, #-2139062144
    add.w       r1, r1, #2139062143
    orrs        r0, r1
    ldr         r1, [sp, #120]
    eor.w       r1, r1, r12
    and.w       r0, r8, r0, lsr #1
    bic         r4, r1, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r1, r4
    ldr         r4, [sp, #344]
    bic         r1, r1, #2139062143
    add         r0, r1
    eor.w       r1, r12, r3
    bic         r3, r1, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r1, r3
    and.w       r1, r8, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r2
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic         r1, r1, #2139062143
    add         r0, r1
    ldr         r1, [sp, #116]
    eor.w       r1, r1, r12
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    and.w       r1, r8, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r10
    bic         r2, r1, #-2139062144
    ldr.w       r10, [sp, #328]
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r6, r1
    orrs        r0, r1
    eor.w       r1, r12, r9
    bic         r2, r1, #-2139062144
    ldr.w       r9, [sp, #336]
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r8, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r11
    bic         r2, r1, #-2139062144
    ldr.w       r11, [sp, #132]
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    movw        r2, #52428
    bic.w       r1, r6, r1
    orrs        r0, r1
    eor         r0, r0, #522133279
    orrs        r0, r5
    ldr         r5, [sp, #352]
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r2
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    str         r0, [sp, #120]
    ldr         r0, [sp, #136]
    eor.w       r0, r0, lr
    bic         r1, r0, #-2139062144
    add.w       r1, r1, #2139062143
    orrs        r0, r1
    eor.w       r1, lr, r11
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    and.w       r0, r8, r0, lsr #1
    orrs        r1, r2
    bic         r1, r1, #2139062143
    add         r0, r1
    ldr         r1, [sp, #320]
    str         r1, [sp, #116]
    eor.w       r1, r1, lr
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    and.w       r1, r8, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, lr, r10
    bic         r3, r1, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r1, r3
    bic         r1, r1, #2139062143
    add         r0, r1
    eor.w       r1, lr, r9
    bic         r3, r1, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r1, r3
    and.w       r1, r8, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, lr, r4
    bic         r3, r1, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r1, r3
    mov         r3, r6
    bic.w       r1, r6, r1
    orrs        r0, r1
    eor.w       r1, lr, r5
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    bic.w       r1, r8, r1, lsr #1
    orr.w       r1, r1, r0, lsr #2
    ldr         r0, [sp, #360]
    eor.w       r6, lr, r0
    eor.w       r0, r0, r12
    bic         r2, r6, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r2, r6
    ldr         r6, [sp, #124]
    bic.w       r2, r3, r2
    orrs        r1, r2
    ldr         r2, [sp, #128]
    eor         r1, r1, #522133279
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr         r6, [sp, #520]
    orrs        r2, r6
    ldr         r6, [sp, #528]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr         r6, [sp, #536]
    orrs        r2, r6
    ldr         r6, [sp, #544]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr         r6, [sp, #552]
    orrs        r2, r6
    ldr         r6, [sp, #560]
    orr.w       r2, r6, r2, lsr #1
    orr.w       lr, r2, r1
    ldr         r1, [sp, #136]
    eor.w       r1, r1, r12
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    eor.w       r2, r12, r11
    bic         r6, r2, #-2139062144
    add.w       r6, r6, #2139062143
    and.w       r1, r8, r1, lsr #1
    orrs        r2, r6
    bic         r2, r2, #2139062143
    add         r1, r2
    ldr         r2, [sp, #116]
    eor.w       r2, r2, r12
    bic         r6, r2, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    and.w       r2, r8, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, r12, r10
    bic         r6, r2, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    bic         r2, r2, #2139062143
    add         r1, r2
    eor.w       r2, r12, r9
    bic         r6, r2, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    and.w       r2, r8, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, r12, r4
    bic         r6, r2, #-2139062144
    mov         r4, r3
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    bic.w       r2, r3, r2
    orrs        r1, r2
    eor.w       r2, r12, r5
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, r8, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    bic         r2, r0, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r0, r2
    movw        r2, #52428
    bic.w       r0, r4, r0
    orrs        r0, r1
    eor         r0, r0, #522133279
    orr.w       r0, r0, lr
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r2
    ldr         r2, [sp, #120]
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r2, lsl #4
    bic         r1, r1, #252645135
    eor.w       r3, r1, r0
    ldr         r0, [sp, #96]
    eor.w       r2, r2, r1, lsr #4
    ldr         r1, [sp, #140]
    str         r3, [sp, #132]
    str         r2, [sp, #136]
    add.w       r10, r0, r1, lsl #1
    rsb.w       r0, r1, #128
    mvn         r1, #14
    and.w       r9, r1, r0, lsl #1
    ldr         r0, [sp, #144]
    mov         r1, r3
    pkhbt       r8, r0, r0, lsl #16
    ldr         r0, [sp, #152]
    adds        r0, #64
    str         r0, [sp, #152]
    ldr         r0, [sp, #148]
    subs        r0, #64
    str         r0, [sp, #148]
    mov         r0, r2
.L25:
    cmp.w       r9, #0
    beq.w       .L26
    subs        r4, r1, #1
    sub.w       r9, r9, #16
    sbc         r5, r0, #0
    and.w       r2, r4, r1
    and.w       r3, r5, r0
    subs        r4, r2, #1
    sbc         r5, r3, #0
    and.w       r12, r4, r2
    ands        r5, r3
    subs.w      r11, r12, #1
    sbc         r4, r5, #0
    rbit        r3, r3
    ands        r4, r5
    rbit        r5, r5
    rbit        r6, r4
    clz         r5, r5
    clz         r6, r6
    rbit        r0, r0
    ands.w      r11, r11, r12
    add.w       r6, r6, #32
    clz         r3, r3
    clz         r0, r0
    rbit        lr, r11
    it          ne
    clzne       r6, lr
    adds        r5, #32
    cmp.w       r12, #0
    rbit        lr, r12
    it          ne
    clzne       r5, lr
    adds        r3, #32
    cmp         r2, #0
    add.w       r0, r0, #32
    rbit        r12, r2
    it          ne
    clzne       r3, r12
    rbit        r2, r1
    cmp         r1, #0
    it          ne
    clzne       r0, r2
    orr.w       r0, r0, r3, lsl #16
    adds.w      r0, r0, r8
    str.w       r0, [r10]
    orr.w       r0, r5, r6, lsl #16
    adc.w       r0, r0, r8
    str.w       r0, [r10, #4]
    subs.w      r0, r11, #1
    sbc         r1, r4, #0
    and.w       r12, r1, r4
    and.w       r1, r0, r11
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
    ands.w      r11, r5, r0
    and.w       lr, r6, r4
    rbit        r5, r11
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
    adds.w      r0, r0, r8
    str.w       r0, [r10, #8]
    orr.w       r0, r4, r6, lsl #16
    adc.w       r0, r0, r8
    str.w       r0, [r10, #12]
    subs.w      r0, r11, #1
    add.w       r10, r10, #16
    and.w       r1, r0, r11
    sbc         r0, lr, #0
    and.w       r0, r0, lr
    orrs.w      r2, r1, r0
    bne.w       .L25
.L26:
    ldr         r1, [sp, #132]
    mov.w       r2, #1431655765
    ldr         r6, [sp, #136]
    mov.w       r3, #858993459
    ldr         r4, [sp, #140]
    and.w       r0, r2, r1, lsr #1
    ldr.w       r9, [sp, #108]
    subs        r0, r1, r0
    ldr.w       r10, [sp, #148]
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
    add         r4, r0
    ldr         r0, [sp, #144]
    adds        r0, #64
    str         r0, [sp, #144]
.L22:
    cmp         r4, #0
    str         r4, [sp, #140]
    str.w       r10, [sp, #148]
    beq.w       .L23
    cmp         r4, #64
    ittt        ls
    ldrls       r0, [sp, #12]
    ldrls       r1, [sp, #144]
    cmpls       r1, r0
    blo.w       .L23
    sub.w       r0, r10, #1
    cmp         r0, #63
    bhs.w       .L27
.L28:
    cmp         r4, #64
    bhi.w       .L27
    ldr         r0, [sp, #12]
    ldr         r1, [sp, #144]
    cmp         r1, r0
    bhs.w       .L27
.L29:
    ldrd        r1, r0, [r9]
    ldr         r2, [sp, #152]
    subs        r3, r2, r1
    add.w       r2, r3, r10
    cmp         r2, r0
    strd        r3, r2, [sp, #160]
    ldr         r3, [sp]
    str         r3, [sp, #156]
    add         r3, sp, #156
    str         r3, [sp, #172]
    sub.w       r3, r7, #29
    str         r3, [sp, #168]
    bhi.w       .L30
    cmp         r2, #64
    blo.w       .L30
    adds        r0, r1, r2
    add         r5, sp, #176
    sub.w       r1, r0, #64
    mov         r0, r5
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    ldr         r0, [sp, #112]
    add         r2, sp, #500
    str         r0, [sp, #500]
    add         r0, sp, #504
    mov         r1, r5
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #504]
    add         r2, sp, #500
    str         r0, [sp, #128]
    mov         r1, r5
    ldr         r0, [sp, #508]
    str         r0, [sp, #64]
    ldr         r0, [sp, #512]
    str         r0, [sp, #124]
    ldr         r0, [sp, #516]
    str         r0, [sp, #56]
    ldr         r0, [sp, #560]
    str         r0, [sp, #152]
    ldr         r0, [sp, #552]
    str         r0, [sp, #136]
    ldr         r0, [sp, #544]
    str         r0, [sp, #132]
    ldr         r0, [sp, #536]
    str         r0, [sp, #120]
    ldr         r0, [sp, #528]
    str         r0, [sp, #116]
    ldr         r0, [sp, #520]
    str         r0, [sp, #112]
    ldr         r0, [sp, #564]
    str         r0, [sp, #60]
    ldr         r0, [sp, #556]
    str         r0, [sp, #52]
    ldr         r0, [sp, #548]
    str         r0, [sp, #48]
    ldr         r0, [sp, #540]
    str         r0, [sp, #44]
    ldr         r0, [sp, #532]
    str         r0, [sp, #40]
    ldr         r0, [sp, #524]
    str         r0, [sp, #36]
    ldr         r0, [sp, #100]
    str         r0, [sp, #500]
    add         r0, sp, #504
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #504]
    add         r1, sp, #176
    str         r0, [sp, #84]
    add         r2, sp, #500
    ldrd        r11, r0, [sp, #508]
    ldr.w       r9, [sp, #516]
    str         r0, [sp, #80]
    ldr         r0, [sp, #560]
    str         r0, [sp, #100]
    ldr         r0, [sp, #552]
    str         r0, [sp, #92]
    ldr         r0, [sp, #544]
    str         r0, [sp, #88]
    ldr         r0, [sp, #536]
    str         r0, [sp, #76]
    ldr         r0, [sp, #528]
    str         r0, [sp, #72]
    ldr         r0, [sp, #520]
    str         r0, [sp, #68]
    ldr         r0, [sp, #564]
    str         r0, [sp, #32]
    ldr         r0, [sp, #104]
    str         r0, [sp, #500]
    add         r0, sp, #504
    ldr         r5, [sp, #556]
    ldr         r6, [sp, #548]
    ldr.w       r8, [sp, #540]
    ldr.w       r10, [sp, #532]
    ldr         r4, [sp, #524]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #64]
    movw        r12, #52428
    ldr         r1, [sp, #56]
    ldr         r2, [sp, #32]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #36]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #40]
    orrs        r0, r1
    ldr         r1, [sp, #44]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #48]
    orrs        r0, r1
    ldr         r1, [sp, #52]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #60]
    orrs        r0, r1
    lsr.w       r1, r11, #3
    orr.w       r1, r1, r9, lsr #2
    orr.w       r1, r1, r4, lsr #1
    ldr         r4, [sp, #100]
    orr.w       r1, r1, r10
    lsrs        r1, r1, #2
    orr.w       r1, r1, r8, lsr #1
    orrs        r1, r6
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #80]
    orrs        r1, r2
    ldrd        r2, r6, [sp, #512]
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
    and.w       r3, r3, r12
    orr.w       r3, r3, r3, lsl #14
    eors        r0, r3
    ldr         r3, [sp, #128]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #112]
    orrs        r3, r6
    ldr         r6, [sp, #116]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #120]
    orrs        r3, r6
    ldr         r6, [sp, #132]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #136]
    orrs        r3, r6
    ldr         r6, [sp, #84]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #68]
    orrs        r6, r5
    ldr         r5, [sp, #72]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #76]
    orrs        r6, r5
    ldr         r5, [sp, #88]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #92]
    orrs        r6, r5
    ldr         r5, [sp, #152]
    orrs        r3, r6
    ldr         r6, [sp, #560]
    orr.w       r3, r5, r3, lsr #1
    ldr         r5, [sp, #520]
    orrs        r3, r4
    ldr         r4, [sp, #536]
    orrs        r1, r5
    ldr         r5, [sp, #544]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #552]
    orrs        r1, r4
    ldr         r4, [sp, #140]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    orrs        r1, r2
    orr.w       r1, r6, r1, lsr #1
    orrs        r1, r3
    ldr         r3, [sp, #148]
    eor.w       r2, r1, r1, lsr #7
    rsbs        r3, r3, #0
    and         r2, r2, #11141290
    and         r3, r3, #63
    orr.w       r2, r2, r2, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r2, r2, #252645135
    eors        r1, r2
    eor.w       r2, r0, r2, lsr #4
    rsb.w       r0, r3, #32
    lsrs        r1, r3
    lsl.w       r0, r2, r0
    orr.w       r5, r1, r0
    subs.w      r1, r3, #32
    it          pl
    lsrpl.w     r5, r2, r1
    lsr.w       r1, r2, r3
    it          pl
    movpl       r1, #0
    b           .L31
.L30:
    cmp         r0, #64
    bhs         .L32
    movs        r5, #0
    movs        r1, #0
    b           .L31
.L32:
    add         r0, sp, #160
    str         r0, [sp, #512]
    add         r0, sp, #164
    str         r0, [sp, #508]
    add         r0, sp, #168
    str         r0, [sp, #504]
    add         r0, sp, #504
    bl          atomic_memchr_kernels::algo::iterate::rest_bits::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<3>>::{closure#1}
    mov         r5, r0
.L31:
    ldr         r0, [sp, #96]
    rsb.w       r3, r4, #128
    mvn         r6, #14
    str         r1, [sp, #136]
    add.w       r9, r0, r4, lsl #1
    ldr         r0, [sp, #144]
    and.w       r2, r6, r3, lsl #1
    mov         r4, r1
    pkhbt       r0, r0, r0, lsl #16
    strd        r5, r0, [sp, #144]
    ldr.w       lr, [sp, #148]
.L33:
    cmp         r2, #0
    beq.w       .L34
    subs        r3, r5, #1
    str         r2, [sp, #152]
    sbc         r6, r4, #0
    ands        r3, r5
    subs.w      r8, r3, #1
    and.w       r2, r6, r4
    sbc         r6, r2, #0
    and.w       r12, r8, r3
    ands        r6, r2
    subs.w      r0, r12, #1
    sbc         r1, r6, #0
    ands.w      r10, r0, r12
    and.w       r8, r1, r6
    rbit        r0, r10
    rbit        r1, r8
    clz         r1, r1
    add.w       r11, r1, #32
    rbit        r1, r12
    it          ne
    clzne       r11, r0
    rbit        r0, r6
    clz         r0, r0
    cmp.w       r12, #0
    add.w       r0, r0, #32
    it          ne
    clzne       r0, r1
    rbit        r1, r2
    clz         r1, r1
    rbit        r2, r3
    adds        r1, #32
    cmp         r3, #0
    it          ne
    clzne       r1, r2
    rbit        r2, r4
    clz         r2, r2
    rbit        r3, r5
    adds        r2, #32
    cmp         r5, #0
    it          ne
    clzne       r2, r3
    orr.w       r1, r2, r1, lsl #16
    adds.w      r1, r1, lr
    orr.w       r0, r0, r11, lsl #16
    adc.w       r0, r0, lr
    str.w       r0, [r9, #4]
    subs.w      r0, r10, #1
    str.w       r1, [r9]
    sbc         r1, r8, #0
    and.w       r6, r0, r10
    subs        r0, r6, #1
    and.w       r12, r1, r8
    sbc         r1, r12, #0
    ands        r0, r6
    subs        r2, r0, #1
    and.w       r1, r1, r12
    sbc         r3, r1, #0
    ands        r2, r0
    and.w       r5, r3, r1
    subs        r3, r2, #1
    sbc         r4, r5, #0
    ands.w      r10, r3, r2
    and.w       r8, r4, r5
    rbit        r3, r10
    rbit        r4, r8
    rbit        r1, r1
    clz         r4, r4
    clz         r1, r1
    add.w       r4, r4, #32
    add.w       r1, r1, #32
    it          ne
    clzne       r4, r3
    rbit        r3, r5
    clz         r3, r3
    cmp         r2, #0
    add.w       r3, r3, #32
    rbit        r5, r2
    it          ne
    clzne       r3, r5
    rbit        r2, r0
    cmp         r0, #0
    rbit        r0, r12
    clz         r0, r0
    it          ne
    clzne       r1, r2
    adds        r0, #32
    rbit        r2, r6
    cmp         r6, #0
    it          ne
    clzne       r0, r2
    orr.w       r0, r0, r1, lsl #16
    ldr         r2, [sp, #152]
    adds.w      r0, r0, lr
    str.w       r0, [r9, #8]
    orr.w       r0, r3, r4, lsl #16
    sub.w       r2, r2, #16
    adc.w       r0, r0, lr
    str.w       r0, [r9, #12]
    subs.w      r0, r10, #1
    add.w       r9, r9, #16
    and.w       r5, r0, r10
    sbc         r0, r8, #0
    and.w       r4, r0, r8
    orrs.w      r0, r5, r4
    bne.w       .L33
.L34:
    ldr         r2, [sp, #144]
    mov.w       r0, #1431655765
    ldr         r4, [sp, #140]
    mov.w       r10, #0
    ldr.w       r9, [sp, #108]
    and.w       r1, r0, r2, lsr #1
    subs        r1, r2, r1
    mov.w       r2, #858993459
    and.w       r3, r2, r1, lsr #2
    bic         r1, r1, #-858993460
    add         r1, r3
    ldr         r3, [sp, #136]
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
    add         r4, r0
.L27:
    ldrd        r1, r2, [r9, #272]
    movs        r0, #0
    ldr         r3, [sp, #8]
    sub.w       r2, r2, r10
    str.w       r3, [r9, #280]
    subs        r3, r2, r1
    strb.w      r4, [r9, #285]
    strb.w      r0, [r9, #284]
    str.w       r2, [r9, #272]
    it          ls
    subls       r3, r1, r2
    cmp.w       r3, r4, lsl #9
    bhi         .L35
    ldrh.w      r0, [r9, #288]
    lsls        r0, r0, #1
    uxth        r0, r0
    cmp.w       r0, #256
    it          ls
    movls.w     r0, #256
    cmp.w       r0, #4096
    it          hs
    movhs.w     r0, #4096
.L35:
    strh.w      r0, [r9, #288]
    add.w       sp, sp, #572
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L24:
    cmp.w       r10, #0
    beq         .L36
    cmp         r4, #0
    bne.w       .L28
    b           .L29
.L36:
    mov.w       r10, #0
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
    movs        r1, #128
    movt        r2, :upper16:.C3
    bl          core::panicking::panic_bounds_check
