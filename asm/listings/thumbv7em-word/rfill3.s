@ rfill3 of WORD, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub.w       sp, sp, #580
    ldr         r2, [r1, #4]
    mov         r11, r1
    mov         r6, r0
    cmp         r2, #65
    bhs         .L1
    ldrd        r0, r4, [r11, #272]
    cmp         r0, r4
    beq         .L2
    ldr.w       r1, [r11]
    mov         r0, r6
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<3>>
    add.w       r2, r11, #264
    stm         r2!, {r0, r1, r4}
.L2:
    add.w       sp, sp, #580
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L1:
    ldrb.w      r0, [r11, #290]
    cbz         r0, .L3
    ldrb.w      r1, [r11, #284]
    movs        r5, #0
    ldrb.w      r0, [r11, #285]
    movs        r3, #0
    strh.w      r5, [r11, #288]
    cmp         r0, r1
    str         r3, [sp, #16]
    strb.w      r5, [r11, #290]
    beq         .L4
    cbz         r1, .L5
    subs        r0, r1, #1
    cmp         r1, #128
    bhi.w       .L6
    add.w       r0, r11, r0, lsl #1
    ldrh        r0, [r0, #8]
    adds        r0, #1
    b           .L7
.L3:
    ldrh.w      r0, [r11, #288]
    str         r0, [sp, #16]
    b           .L8
.L5:
    movs        r0, #0
.L7:
    ldr.w       r1, [r11, #280]
    add         r0, r1
    str.w       r0, [r11, #272]
.L4:
    movs        r0, #0
    str.w       r0, [r11, #284]
.L8:
    ldrd        r0, r3, [r11, #272]
    cmp         r3, r0
    blo.w       .L9
    cmp         r3, r2
    bhi.w       .L9
    uxtb        r1, r6
    mov.w       r2, #16843009
    muls        r1, r2, r1
    sub.w       r9, r3, r0
    str         r6, [sp]
    str         r3, [sp, #8]
    cmp.w       r9, #64
    str.w       r11, [sp, #120]
    str         r1, [sp, #108]
    ubfx        r1, r6, #16, #8
    mul         r1, r2, r1
    str         r1, [sp, #116]
    ubfx        r1, r6, #8, #8
    mul         r1, r2, r1
    str         r1, [sp, #112]
    ldr.w       r1, [r11]
    add.w       lr, r1, r0
    str.w       lr, [sp, #104]
    blo.w       .L10
    add.w       r0, r9, lr
    ands        r0, r0, #63
    beq.w       .L10
    str         r0, [sp, #160]
    add         r4, sp, #248
    ldr         r0, [sp, #8]
    add         r0, r1
    sub.w       r1, r0, #64
    mov         r0, r4
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    ldr         r0, [sp, #108]
    add         r2, sp, #176
    str         r0, [sp, #176]
    add         r0, sp, #512
    mov         r1, r4
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #512]
    add         r2, sp, #176
    str         r0, [sp, #140]
    mov         r1, r4
    ldr         r0, [sp, #516]
    str         r0, [sp, #68]
    ldr         r0, [sp, #520]
    str         r0, [sp, #136]
    ldr         r0, [sp, #524]
    str         r0, [sp, #60]
    ldr         r0, [sp, #568]
    str         r0, [sp, #156]
    ldr         r0, [sp, #560]
    str         r0, [sp, #152]
    ldr         r0, [sp, #552]
    str         r0, [sp, #144]
    ldr         r0, [sp, #544]
    str         r0, [sp, #132]
    ldr         r0, [sp, #536]
    str         r0, [sp, #128]
    ldr         r0, [sp, #528]
    str         r0, [sp, #124]
    ldr         r0, [sp, #572]
    str         r0, [sp, #64]
    ldr         r0, [sp, #564]
    str         r0, [sp, #56]
    ldr         r0, [sp, #556]
    str         r0, [sp, #52]
    ldr         r0, [sp, #548]
    str         r0, [sp, #48]
    ldr         r0, [sp, #540]
    str         r0, [sp, #44]
    ldr         r0, [sp, #532]
    str         r0, [sp, #40]
    ldr         r0, [sp, #112]
    str         r0, [sp, #176]
    add         r0, sp, #512
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #512]
    add         r1, sp, #248
    str         r0, [sp, #88]
    add         r2, sp, #176
    str.w       r9, [sp, #148]
    ldrd        r9, r0, [sp, #516]
    ldr         r6, [sp, #524]
    str         r0, [sp, #84]
    ldr         r0, [sp, #568]
    str         r0, [sp, #100]
    ldr         r0, [sp, #560]
    str         r0, [sp, #96]
    ldr         r0, [sp, #552]
    str         r0, [sp, #92]
    ldr         r0, [sp, #544]
    str         r0, [sp, #80]
    ldr         r0, [sp, #536]
    str         r0, [sp, #76]
    ldr         r0, [sp, #528]
    str         r0, [sp, #72]
    ldr         r0, [sp, #572]
    str         r0, [sp, #36]
    ldr         r0, [sp, #116]
    str         r0, [sp, #176]
    add         r0, sp, #512
    ldr         r5, [sp, #564]
    ldr.w       r11, [sp, #556]
    ldr.w       r10, [sp, #548]
    ldr.w       r8, [sp, #540]
    ldr         r4, [sp, #532]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #68]
    movw        r12, #52428
    ldr         r1, [sp, #60]
    ldr         r2, [sp, #36]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #40]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #44]
    orrs        r0, r1
    ldr         r1, [sp, #48]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #52]
    orrs        r0, r1
    ldr         r1, [sp, #56]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #64]
    orrs        r0, r1
    lsr.w       r1, r9, #3
    orr.w       r1, r1, r6, lsr #2
    ldr.w       r9, [sp, #148]
    orr.w       r1, r1, r4, lsr #1
    ldr         r4, [sp, #100]
    orr.w       r1, r1, r8
    mov.w       r8, #0
    lsrs        r1, r1, #2
    orr.w       r1, r1, r10, lsr #1
    orr.w       r1, r1, r11
    ldr.w       r11, [sp, #120]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #84]
    orrs        r1, r2
    ldrd        r2, r6, [sp, #520]
    orrs        r1, r0
    ldrd        r0, r3, [sp, #512]
    lsrs        r3, r3, #3
    orr.w       r3, r3, r6, lsr #2
    ldr         r6, [sp, #532]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r2, lsr #1
    ldr         r2, [sp, #536]
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #540]
    orrs        r3, r6
    ldr         r6, [sp, #548]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #556]
    orrs        r3, r6
    ldr         r6, [sp, #564]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #572]
    orrs        r3, r6
    ldr         r6, [sp, #136]
    orrs        r1, r3
    eor.w       r3, r1, r1, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r1, r3
    eor.w       r3, r1, r1, lsr #14
    and.w       r3, r3, r12
    orr.w       r3, r3, r3, lsl #14
    eors        r1, r3
    ldr         r3, [sp, #140]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #124]
    orrs        r3, r6
    ldr         r6, [sp, #128]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #132]
    orrs        r3, r6
    ldr         r6, [sp, #144]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #152]
    orrs        r3, r6
    ldr         r6, [sp, #88]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #72]
    orrs        r6, r5
    ldr         r5, [sp, #76]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #80]
    orrs        r6, r5
    ldr         r5, [sp, #92]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #96]
    orrs        r6, r5
    ldr         r5, [sp, #156]
    orrs        r3, r6
    ldr         r6, [sp, #568]
    orr.w       r3, r5, r3, lsr #1
    ldr         r5, [sp, #528]
    orrs        r3, r4
    ldr         r4, [sp, #544]
    orrs        r0, r5
    ldr         r5, [sp, #552]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r2, lsr #1
    ldr         r2, [sp, #560]
    orrs        r0, r4
    ldr         r4, [sp, #160]
    lsrs        r0, r0, #2
    sub.w       r9, r9, r4
    orr.w       r0, r0, r5, lsr #1
    orrs        r0, r2
    orr.w       r0, r6, r0, lsr #1
    mov.w       r6, #-1
    orrs        r0, r3
    subs.w      r3, r4, #32
    lsl.w       r5, r6, r4
    it          pl
    lslpl       r6, r3
    eor.w       r2, r0, r0, lsr #7
    it          pl
    movpl       r5, #0
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r0, r2
    eor.w       r2, r0, r1, lsl #4
    bic         r2, r2, #252645135
    eors        r0, r2
    rbit        r0, r0
    bic.w       r12, r0, r6
    eor.w       r0, r1, r2, lsr #4
    rbit        r0, r0
    bic.w       lr, r0, r5
    mov         r0, r12
    mov         r3, lr
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
    add.w       r3, r11, r8
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
    beq         .L13
    mov.w       r0, #1431655765
    mov.w       r1, #858993459
    and.w       r0, r0, lr, lsr #1
    sub.w       r0, lr, r0
    ldr.w       lr, [sp, #104]
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
    b.w         .L14
.L13:
    ldr.w       lr, [sp, #104]
.L10:
    add.w       r0, r11, #8
    str         r0, [sp, #4]
    b           .L15
.L16:
    movs        r4, #0
    ldr.w       r11, [sp, #120]
    ldr.w       lr, [sp, #104]
    ldr.w       r9, [sp, #148]
    cmp         r4, #0
    bne.w       .L14
.L15:
    cmp.w       r9, #128
    blo.w       .L17
    sub.w       r0, r9, #128
    add         r5, sp, #376
    add.w       r1, lr, r0
    str         r0, [sp, #148]
    mov         r0, r5
    str.w       r9, [sp, #12]
    str         r1, [sp, #20]
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #512
    add         r2, sp, #176
    ldr.w       r8, [sp, #108]
    mov         r1, r5
    str.w       r8, [sp, #176]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #512]
    add.w       r11, sp, #440
    str         r0, [sp, #136]
    ldr         r0, [sp, #516]
    str         r0, [sp, #68]
    ldr         r0, [sp, #520]
    str         r0, [sp, #132]
    ldr         r0, [sp, #524]
    str         r0, [sp, #60]
    ldr         r0, [sp, #568]
    str         r0, [sp, #152]
    ldr         r0, [sp, #560]
    str         r0, [sp, #144]
    ldr         r0, [sp, #552]
    str         r0, [sp, #140]
    ldr         r0, [sp, #544]
    str         r0, [sp, #128]
    ldr         r0, [sp, #536]
    str         r0, [sp, #124]
    ldr         r0, [sp, #528]
    str         r0, [sp, #100]
    ldr         r0, [sp, #572]
    str         r0, [sp, #64]
    ldr         r0, [sp, #564]
    str         r0, [sp, #56]
    ldr         r0, [sp, #556]
    str         r0, [sp, #52]
    ldr         r0, [sp, #548]
    str         r0, [sp, #48]
    ldr         r0, [sp, #540]
    str         r0, [sp, #44]
    ldr         r0, [sp, #532]
    str         r0, [sp, #40]
    ldr         r0, [sp, #376]
    str         r0, [sp, #160]
    ldr         r0, [sp, #384]
    str         r0, [sp, #76]
    ldr         r0, [sp, #432]
    str         r0, [sp, #96]
    ldr         r0, [sp, #424]
    str         r0, [sp, #92]
    ldr         r0, [sp, #416]
    str         r0, [sp, #88]
    ldr         r0, [sp, #408]
    str         r0, [sp, #84]
    ldr         r0, [sp, #400]
    str         r0, [sp, #80]
    ldr         r0, [sp, #392]
    str         r0, [sp, #72]
    ldr         r0, [sp, #436]
    str         r0, [sp, #36]
    ldr         r0, [sp, #428]
    ldr         r1, [sp, #20]
    str         r0, [sp, #156]
    ldr         r0, [sp, #420]
    ldr         r4, [sp, #380]
    ldr         r6, [sp, #388]
    str         r0, [sp, #24]
    mov         r0, r11
    str         r4, [sp, #28]
    str         r6, [sp, #32]
    ldr         r5, [sp, #412]
    ldr.w       r9, [sp, #404]
    ldr.w       r10, [sp, #396]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #512
    add         r2, sp, #176
    mov         r1, r11
    str.w       r8, [sp, #176]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr.w       r12, [sp, #112]
    mov.w       r8, #-2139062144
    ldr.w       r11, [sp, #24]
    eor.w       r0, r12, r4
    mov.w       r4, #1077952576
    bic         r1, r0, #-2139062144
    ldr.w       lr, [sp, #116]
    add.w       r1, r1, #2139062143
    orrs        r0, r1
    eor.w       r1, r12, r6
    bic         r2, r1, #-2139062144
    ldr         r6, [sp, #36]
    add.w       r2, r2, #2139062143
    and.w       r0, r4, r0, lsr #1
    orrs        r1, r2
    bic         r1, r1, #2139062143
    add         r0, r1
    eor.w       r1, r12, r10
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    and.w       r1, r4, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r9
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic         r1, r1, #2139062143
    add         r0, r1
    eor.w       r1, r12, r5
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    and.w       r1, r4, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r11
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r8, r1
    orrs        r0, r1
    ldr         r1, [sp, #156]
    eor.w       r1, r1, r12
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r4, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r6
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    ldr         r2, [sp, #60]
    bic.w       r1, r8, r1
    orrs        r0, r1
    ldr         r1, [sp, #68]
    eor         r0, r0, #522133279
    lsrs        r1, r1, #3
    orr.w       r1, r1, r2, lsr #2
    ldr         r2, [sp, #40]
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
    ldr         r2, [sp, #64]
    orrs        r1, r2
    orrs        r0, r1
    ldr         r1, [sp, #28]
    eor.w       r1, r1, lr
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    ldr         r2, [sp, #32]
    eor.w       r2, r2, lr
    and.w       r1, r4, r1, lsr #1
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic         r2, r2, #2139062143
    add         r1, r2
    eor.w       r2, lr, r10
    bic         r3, r2, #-2139062144
    ldr.w       r10, [sp, #80]
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    and.w       r2, r4, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, lr, r9
    bic         r3, r2, #-2139062144
    ldr.w       r9, [sp, #84]
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic         r2, r2, #2139062143
    add         r1, r2
    eor.w       r2, lr, r5
    bic         r3, r2, #-2139062144
    mov         r5, r8
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    and.w       r2, r4, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, lr, r11
    bic         r3, r2, #-2139062144
    mov         r11, r4
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, r8, r2
    orrs        r1, r2
    ldr         r2, [sp, #156]
    eor.w       r2, r2, lr
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, r4, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, lr, r6
    bic         r3, r2, #-2139062144
    ldr         r6, [sp, #92]
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    ldr         r3, [sp, #76]
    bic.w       r2, r8, r2
    ldr.w       r8, [sp, #72]
    orrs        r1, r2
    eor         r1, r1, #522133279
    orrs        r0, r1
    str         r0, [sp, #156]
    ldr         r0, [sp, #160]
    eor.w       r0, r0, r12
    bic         r1, r0, #-2139062144
    add.w       r1, r1, #2139062143
    orrs        r0, r1
    eor.w       r1, r12, r3
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    and.w       r0, r4, r0, lsr #1
    orrs        r1, r2
    bic         r1, r1, #2139062143
    add         r0, r1
    eor.w       r1, r12, r8
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    and.w       r1, r4, r1, lsr #1
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
    and.w       r1, r4, r1, lsr #1
    ldr         r4, [sp, #88]
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r4
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r5, r1
    orrs        r0, r1
    eor.w       r1, r12, r6
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r11, r1, lsr #1
    ldr.w       r11, [sp, #96]
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r11
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    ldr         r2, [sp, #132]
    bic.w       r1, r5, r1
    mov.w       r5, #1077952576
    orrs        r0, r1
    ldr         r1, [sp, #136]
    eor         r0, r0, #522133279
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #100]
    orrs        r1, r2
    ldr         r2, [sp, #124]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #128]
    orrs        r1, r2
    ldr         r2, [sp, #140]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #144]
    orrs        r1, r2
    ldr         r2, [sp, #152]
    orr.w       r1, r2, r1, lsr #1
    orrs        r0, r1
    ldr         r1, [sp, #160]
    eor.w       r1, r1, lr
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    eor.w       r2, lr, r3
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    and.w       r1, r5, r1, lsr #1
    orrs        r2, r3
    bic         r2, r2, #2139062143
    add         r1, r2
    eor.w       r2, lr, r8
    bic         r3, r2, #-2139062144
    ldr.w       r8, [sp, #456]
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    and.w       r2, r5, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, lr, r10
    bic         r3, r2, #-2139062144
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
    eor.w       r2, lr, r4
    bic         r3, r2, #-2139062144
    mov.w       r4, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, r4, r2
    orrs        r1, r2
    eor.w       r2, lr, r6
    bic         r3, r2, #-2139062144
    mov         r6, r5
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, r5, r2, lsr #1
    mov         r5, r4
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, lr, r11
    bic         r3, r2, #-2139062144
    mov         r11, r6
    add.w       r3, r3, #2139062143
    mov         r10, r5
    orrs        r2, r3
    bic.w       r2, r4, r2
    orrs        r1, r2
    ldr         r2, [sp, #440]
    eor         r1, r1, #522133279
    str         r2, [sp, #128]
    orrs        r0, r1
    str         r0, [sp, #152]
    ldr         r0, [sp, #444]
    str         r0, [sp, #160]
    ldr         r0, [sp, #452]
    str         r0, [sp, #144]
    eor.w       r0, r12, r2
    bic         r2, r0, #-2139062144
    ldr         r1, [sp, #448]
    add.w       r2, r2, #2139062143
    str         r1, [sp, #132]
    orrs        r0, r2
    eor.w       r2, r12, r1
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    and.w       r0, r6, r0, lsr #1
    orrs        r2, r3
    bic         r2, r2, #2139062143
    add         r0, r2
    eor.w       r2, r12, r8
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    and.w       r2, r6, r2, lsr #1
    orr.w       r0, r2, r0, lsr #2
    ldr         r2, [sp, #464]
    eor.w       r3, r12, r2
    bic         r4, r3, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r3, r4
    eor.w       r4, r12, r9
    bic         r1, r4, #-2139062144
    bic         r3, r3, #2139062143
    add.w       r1, r1, #2139062143
    add         r0, r3
    orrs        r1, r4
    ldr         r3, [sp, #488]
    and.w       r1, r6, r1, lsr #1
    ldr         r6, [sp, #480]
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r6
    bic         r4, r1, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r1, r4
    bic.w       r1, r5, r1
    orrs        r0, r1
    eor.w       r1, r12, r3
    bic         r4, r1, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r1, r4
    ldr         r4, [sp, #496]
    bic.w       r1, r11, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r4
    bic         r5, r1, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r1, r5
    bic.w       r1, r10, r1
    orrs        r0, r1
    ldrd        r1, r5, [sp, #512]
    eor         r0, r0, #522133279
    str         r5, [sp, #140]
    ldrd        r5, r10, [sp, #520]
    lsrs        r1, r1, #2
    str.w       r10, [sp, #136]
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #528]
    orrs        r1, r5
    ldr         r5, [sp, #536]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #544]
    orrs        r1, r5
    ldr         r5, [sp, #552]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #560]
    orrs        r1, r5
    ldr         r5, [sp, #568]
    orr.w       r1, r5, r1, lsr #1
    orr.w       r10, r1, r0
    ldr         r0, [sp, #128]
    eor.w       r1, lr, r0
    ldr         r0, [sp, #132]
    bic         r5, r1, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r1, r5
    eor.w       r5, lr, r0
    bic         r0, r5, #-2139062144
    add.w       r0, r0, #2139062143
    and.w       r1, r11, r1, lsr #1
    orrs        r0, r5
    bic         r0, r0, #2139062143
    add         r0, r1
    eor.w       r1, lr, r8
    bic         r5, r1, #-2139062144
    ldr.w       r8, [sp, #484]
    add.w       r5, r5, #2139062143
    orrs        r1, r5
    mov.w       r5, #-2139062144
    and.w       r1, r11, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, lr, r2
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic         r1, r1, #2139062143
    add         r0, r1
    eor.w       r1, lr, r9
    bic         r2, r1, #-2139062144
    ldr.w       r9, [sp, #468]
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    and.w       r1, r11, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, lr, r6
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r5, r1
    orrs        r0, r1
    eor.w       r1, lr, r3
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r11, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, lr, r4
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r5, r1
    ldr         r5, [sp, #476]
    orrs        r0, r1
    ldr         r1, [sp, #152]
    eor         r0, r0, #522133279
    orr.w       r0, r0, r10
    str         r0, [sp, #124]
    orrs        r0, r1
    ldr         r1, [sp, #156]
    ldr.w       r10, [sp, #144]
    orrs        r0, r1
    str         r0, [sp, #132]
    ldr         r0, [sp, #160]
    eor.w       r0, r0, r12
    bic         r1, r0, #-2139062144
    add.w       r1, r1, #2139062143
    orrs        r0, r1
    eor.w       r1, r12, r10
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    and.w       r0, r11, r0, lsr #1
    orrs        r1, r2
    bic         r1, r1, #2139062143
    add         r0, r1
    ldr         r1, [sp, #460]
    str         r1, [sp, #128]
    eor.w       r1, r1, r12
    bic         r3, r1, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r1, r3
    and.w       r1, r11, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r9
    bic         r4, r1, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r1, r4
    bic         r1, r1, #2139062143
    add         r0, r1
    eor.w       r1, r12, r5
    bic         r4, r1, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r1, r4
    mov.w       r4, #-2139062144
    and.w       r1, r11, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r8
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    bic.w       r1, r4, r1
    orrs        r1, r0
    ldr         r0, [sp, #492]
    eor.w       r6, r12, r0
    eor.w       r0, r0, lr
    bic         r2, r6, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r2, r6
    bic.w       r2, r11, r2, lsr #1
    orr.w       r2, r2, r1, lsr #2
    ldr         r1, [sp, #500]
    eor.w       r6, r12, r1
    eor.w       r1, r1, lr
    bic         r3, r6, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r3, r6
    ldr         r6, [sp, #136]
    bic.w       r3, r4, r3
    orrs        r2, r3
    ldr         r3, [sp, #140]
    eor         r2, r2, #522133279
    lsrs        r3, r3, #3
    orr.w       r3, r3, r6, lsr #2
    ldr         r6, [sp, #532]
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #540]
    orrs        r3, r6
    ldr         r6, [sp, #548]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #556]
    orrs        r3, r6
    ldr         r6, [sp, #564]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #572]
    orrs        r3, r6
    orr.w       r12, r3, r2
    ldr         r2, [sp, #160]
    eor.w       r2, r2, lr
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    eor.w       r3, lr, r10
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    and.w       r2, r11, r2, lsr #1
    orrs        r3, r6
    bic         r3, r3, #2139062143
    add         r2, r3
    ldr         r3, [sp, #128]
    eor.w       r3, r3, lr
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    and.w       r3, r11, r3, lsr #1
    orr.w       r2, r3, r2, lsr #2
    eor.w       r3, lr, r9
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    bic         r3, r3, #2139062143
    add         r2, r3
    eor.w       r3, lr, r5
    bic         r5, r3, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r3, r5
    and.w       r3, r11, r3, lsr #1
    orr.w       r2, r3, r2, lsr #2
    eor.w       r3, lr, r8
    bic         r4, r3, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r3, r4
    mov.w       r4, #-2139062144
    bic.w       r3, r4, r3
    orrs        r2, r3
    bic         r3, r0, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r0, r3
    bic.w       r0, r11, r0, lsr #1
    orr.w       r0, r0, r2, lsr #2
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r4, r1
    orrs        r0, r1
    ldr         r1, [sp, #132]
    eor         r0, r0, #522133279
    orr.w       r0, r0, r12
    orrs        r1, r0
    beq.w       .L16
    eor.w       r1, r0, r0, lsr #7
    movw        r3, #52428
    and         r1, r1, #11141290
    mov.w       r12, #1431655765
    mov.w       r9, #858993459
    mov.w       r10, #16843009
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r3
    orr.w       r1, r1, r1, lsl #14
    eor.w       r8, r1, r0
    ldr         r1, [sp, #124]
    eor.w       r0, r1, r1, lsr #7
    and         r0, r0, #11141290
    orr.w       r0, r0, r0, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r3
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r8, lsl #4
    bic         r5, r1, #252645135
    eor.w       r6, r5, r0
    eor.w       lr, r8, r5, lsr #4
    and.w       r0, r12, r6, lsr #1
    subs        r0, r6, r0
    and.w       r1, r9, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r1
    and.w       r1, r12, lr, lsr #1
    sub.w       r1, lr, r1
    add.w       r0, r0, r0, lsr #4
    and.w       r2, r9, r1, lsr #2
    bic         r1, r1, #-858993460
    add         r1, r2
    bic         r0, r0, #-252645136
    ldr         r2, [sp, #152]
    add.w       r1, r1, r1, lsr #4
    mul         r0, r0, r10
    bic         r1, r1, #-252645136
    mul         r1, r1, r10
    lsrs        r0, r0, #24
    add.w       r11, r0, r1, lsr #24
    ldr         r1, [sp, #156]
    str.w       r11, [sp, #160]
    eor.w       r0, r1, r1, lsr #7
    and         r0, r0, #11141290
    orr.w       r0, r0, r0, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r3
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r2, r2, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    ands        r2, r3
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r2, r2, #252645135
    eors        r1, r2
    eor.w       r0, r0, r2, lsr #4
    and.w       r3, r12, r1, lsr #1
    and.w       r2, r12, r0, lsr #1
    subs        r3, r1, r3
    subs        r2, r0, r2
    and.w       r4, r9, r3, lsr #2
    bic         r3, r3, #-858993460
    add         r3, r4
    and.w       r4, r9, r2, lsr #2
    bic         r2, r2, #-858993460
    rbit        r9, r1
    add         r2, r4
    add.w       r3, r3, r3, lsr #4
    bic         r3, r3, #-252645136
    rbit        r4, lr
    add.w       r2, r2, r2, lsr #4
    bic         r2, r2, #-252645136
    mul         r3, r3, r10
    mul         r2, r2, r10
    rbit        r10, r0
    ldr         r0, [sp, #12]
    lsrs        r3, r3, #24
    add.w       r2, r3, r2, lsr #24
    add.w       r12, r2, r11
    ldr.w       r11, [sp, #120]
    rbit        r2, r6
    cmp.w       r12, #1
    str.w       r12, [sp, #152]
    ldr.w       r3, [r11, #272]
    add         r0, r3
    str         r0, [sp, #8]
    beq.w       .L18
    mov.w       lr, #0
.L19:
    cmp.w       lr, #256
    beq.w       .L20
    subs        r6, r4, #1
    sbc         r5, r2, #0
    ands.w      r1, r6, r4
    and.w       r5, r5, r2
    rbit        r2, r2
    rbit        r3, r5
    clz         r2, r2
    clz         r3, r3
    rbit        r6, r1
    add.w       r3, r3, #32
    add.w       r2, r2, #32
    it          ne
    clzne       r3, r6
    rbit        r6, r4
    cmp         r4, #0
    it          ne
    clzne       r2, r6
    add.w       r6, r11, lr
    orr.w       r2, r2, r3, lsl #16
    str         r2, [r6, #8]
    subs        r2, r1, #1
    sbc         r3, r5, #0
    ands        r1, r2
    ands        r3, r5
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
    beq.w       .L20
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
    and.w       r4, r0, r2
    sbc         r0, r3, #0
    and.w       r2, r0, r3
    orrs.w      r0, r4, r2
    bne.w       .L19
.L20:
    ldr         r1, [sp, #160]
    ldr         r0, [sp, #4]
    ldr.w       lr, [sp, #104]
    add.w       r3, r0, r1, lsl #1
    rsb.w       r0, r1, #128
    mvn         r1, #14
    and.w       r12, r1, r0, lsl #1
.L21:
    cmp.w       r12, #0
    beq.w       .L22
    subs.w      r0, r10, #1
    rbit        r4, r10
    sbc         r1, r9, #0
    ands.w      r0, r0, r10
    and.w       r1, r1, r9
    rbit        r5, r0
    rbit        r6, r1
    sub.w       r12, r12, #16
    clz         r6, r6
    add.w       r6, r6, #32
    it          ne
    clzne       r6, r5
    rbit        r5, r9
    clz         r5, r5
    cmp.w       r10, #0
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
    and.w       r10, r0, r2
    sbc         r0, r6, #0
    and.w       r9, r0, r6
    orrs.w      r0, r10, r9
    bne.w       .L21
.L22:
    ldr         r4, [sp, #152]
    ldr.w       r9, [sp, #148]
    cmp         r4, #0
    beq.w       .L15
    b           .L14
.L17:
    ldr.w       r0, [r11, #272]
    movs        r4, #0
    add         r0, r9
    str         r0, [sp, #8]
    b           .L14
.L18:
    lsrs        r3, r5, #4
    eor.w       r3, r3, r8
    orrs        r3, r6
    it          eq
    moveq       r2, r9
    rbit        r1, r2
    it          eq
    moveq       r4, r10
    clz         r1, r1
    rbit        r0, r4
    adds        r1, #32
    cmp         r4, #0
    it          ne
    clzne       r1, r0
    cmp         r3, #0
    it          eq
    addeq       r1, #64
    ldr         r0, [sp, #4]
    movs        r4, #1
    ldr.w       r9, [sp, #148]
    ldr.w       lr, [sp, #104]
    strh        r1, [r0]
.L14:
    ldr.w       r0, [r11, #272]
    ldr         r1, [sp, #8]
    add         r0, r9
    subs        r2, r0, r1
    it          ls
    subls       r2, r1, r0
    add.w       r0, r11, #8
    str         r2, [sp, #156]
    str         r0, [sp, #100]
    b           .L23
.L24:
    cmp.w       r9, #63
    bls.w       .L25
    sub.w       r9, r9, #64
    add         r5, sp, #312
    add.w       r1, lr, r9
    str.w       r9, [sp, #148]
    mov         r0, r5
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    ldr         r0, [sp, #108]
    add         r2, sp, #176
    str         r0, [sp, #176]
    add         r0, sp, #512
    mov         r1, r5
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #312]
    mov.w       r8, #1077952576
    str         r0, [sp, #160]
    ldrd        r4, r0, [sp, #316]
    ldr.w       r12, [sp, #112]
    str         r0, [sp, #144]
    eor.w       r0, r12, r4
    ldr         r2, [sp, #324]
    bic         r1, r0, #-2139062144
    str         r2, [sp, #132]
    add.w       r1, r1, #2139062143
    ldr.w       r10, [sp, #356]
    orrs        r0, r1
    eor.w       r1, r12, r2
    bic         r3, r1, #-2139062144
    ldr         r2, [sp, #348]
    add.w       r3, r3, #2139062143
    and.w       r0, r8, r0, lsr #1
    orrs        r1, r3
    ldr         r3, [sp, #332]
    bic         r1, r1, #2139062143
    ldr.w       r9, [sp, #364]
    add         r0, r1
    eor.w       r1, r12, r3
    bic         r5, r1, #-2139062144
    ldr.w       r11, [sp, #372]
    add.w       r5, r5, #2139062143
    str         r2, [sp, #128]
    orrs        r1, r5
    and.w       r1, r8, r1, lsr #1
    orr.w       r1, r1, r0, lsr #2
    ldr         r0, [sp, #340]
    str         r0, [sp, #124]
    eor.w       r5, r12, r0
    mov.w       r0, #-2139062144
    bic         r6, r5, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r5, r6
    bic         r5, r5, #2139062143
    add         r1, r5
    eor.w       r5, r12, r2
    bic         r6, r5, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r5, r6
    and.w       r5, r8, r5, lsr #1
    orr.w       r1, r5, r1, lsr #2
    eor.w       r5, r12, r10
    bic         r6, r5, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r5, r6
    bic.w       r5, r0, r5
    orrs        r1, r5
    eor.w       r5, r12, r9
    bic         r6, r5, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r5, r6
    eor.w       r6, r12, r11
    bic         lr, r6, #-2139062144
    add.w       r2, lr, #2139062143
    bic.w       r5, r8, r5, lsr #1
    orrs        r2, r6
    orr.w       r1, r5, r1, lsr #2
    bic.w       r2, r0, r2
    ldr         r5, [sp, #116]
    orrs        r1, r2
    ldr         r2, [sp, #512]
    str         r2, [sp, #140]
    eor         r1, r1, #522133279
    ldrd        r2, r6, [sp, #516]
    eors        r3, r5
    mov         lr, r0
    ldr         r0, [sp, #124]
    str         r6, [sp, #136]
    ldr         r6, [sp, #524]
    lsrs        r2, r2, #3
    eors        r0, r5
    orr.w       r2, r2, r6, lsr #2
    ldr         r6, [sp, #532]
    orr.w       r2, r2, r6, lsr #1
    ldr         r6, [sp, #540]
    orrs        r2, r6
    ldr         r6, [sp, #548]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr         r6, [sp, #556]
    orrs        r2, r6
    ldr         r6, [sp, #564]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr         r6, [sp, #572]
    orrs        r2, r6
    ldr         r6, [sp, #132]
    orrs        r1, r2
    eor.w       r2, r5, r4
    bic         r4, r2, #-2139062144
    eors        r6, r5
    add.w       r4, r4, #2139062143
    orrs        r2, r4
    bic         r4, r6, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r6, r4
    and.w       r2, r8, r2, lsr #1
    bic         r6, r6, #2139062143
    ldr         r4, [sp, #352]
    add         r2, r6
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    and.w       r3, r8, r3, lsr #1
    orr.w       r2, r3, r2, lsr #2
    bic         r3, r0, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r0, r3
    bic         r0, r0, #2139062143
    add         r0, r2
    ldr         r2, [sp, #128]
    eors        r2, r5
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    and.w       r2, r8, r2, lsr #1
    orr.w       r0, r2, r0, lsr #2
    eor.w       r2, r5, r10
    bic         r3, r2, #-2139062144
    ldr.w       r10, [sp, #144]
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, lr, r2
    orrs        r0, r2
    eor.w       r2, r5, r9
    bic         r3, r2, #-2139062144
    ldr.w       r9, [sp, #336]
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, r8, r2, lsr #1
    orr.w       r0, r2, r0, lsr #2
    eor.w       r2, r5, r11
    bic         r3, r2, #-2139062144
    ldr.w       r11, [sp, #344]
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, lr, r2
    orrs        r0, r2
    movw        r2, #52428
    eor         r0, r0, #522133279
    orrs        r0, r1
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r2
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    str         r0, [sp, #132]
    ldr         r0, [sp, #160]
    eor.w       r0, r0, r12
    bic         r1, r0, #-2139062144
    add.w       r1, r1, #2139062143
    orrs        r0, r1
    eor.w       r1, r12, r10
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    and.w       r0, r8, r0, lsr #1
    orrs        r1, r2
    bic         r1, r1, #2139062143
    add         r0, r1
    ldr         r1, [sp, #328]
    str         r1, [sp, #128]
    eor.w       r1, r1, r12
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    and.w       r1, r8, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r9
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic         r1, r1, #2139062143
    add         r0, r1
    eor.w       r1, r12, r11
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    and.w       r1, r8, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r4
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    mov         r2, lr
    bic.w       r1, lr, r1
    ldr.w       lr, [sp, #360]
    orrs        r0, r1
    eor.w       r1, r12, lr
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    bic.w       r1, r8, r1, lsr #1
    orr.w       r1, r1, r0, lsr #2
    ldr         r0, [sp, #368]
    eor.w       r6, r12, r0
    eors        r0, r5
    bic         r3, r6, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r3, r6
    ldr         r6, [sp, #136]
    bic.w       r3, r2, r3
    ldr         r2, [sp, #128]
    orrs        r1, r3
    ldr         r3, [sp, #140]
    eor         r1, r1, #522133279
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #528]
    orrs        r3, r6
    ldr         r6, [sp, #536]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #544]
    orrs        r3, r6
    ldr         r6, [sp, #552]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #560]
    orrs        r3, r6
    ldr         r6, [sp, #568]
    orr.w       r3, r6, r3, lsr #1
    orr.w       r12, r3, r1
    ldr         r1, [sp, #160]
    eor.w       r3, r5, r1
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    eor.w       r6, r5, r10
    bic         r1, r6, #-2139062144
    add.w       r1, r1, #2139062143
    and.w       r3, r8, r3, lsr #1
    orrs        r1, r6
    bic         r1, r1, #2139062143
    add         r1, r3
    eor.w       r3, r5, r2
    bic         r6, r3, #-2139062144
    eor.w       r2, r5, lr
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    and.w       r3, r8, r3, lsr #1
    orr.w       r1, r3, r1, lsr #2
    eor.w       r3, r5, r9
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    bic         r3, r3, #2139062143
    add         r1, r3
    eor.w       r3, r5, r11
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    and.w       r3, r8, r3, lsr #1
    orr.w       r1, r3, r1, lsr #2
    eor.w       r3, r5, r4
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    mov.w       r6, #-2139062144
    bic.w       r3, r6, r3
    orrs        r1, r3
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, r8, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    bic         r2, r0, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r0, r2
    movw        r2, #52428
    bic.w       r0, r6, r0
    orrs        r0, r1
    eor         r0, r0, #522133279
    orr.w       r0, r0, r12
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r2
    ldr         r2, [sp, #132]
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r2, lsl #4
    bic         r1, r1, #252645135
    eors        r0, r1
    str         r0, [sp, #140]
    eor.w       r2, r2, r1, lsr #4
    ldr         r1, [sp, #152]
    rbit        r5, r0
    ldr         r0, [sp, #100]
    rbit        r4, r2
    str         r2, [sp, #144]
    add.w       r10, r0, r1, lsl #1
    rsb.w       r0, r1, #128
    mvn         r1, #14
    and.w       r9, r1, r0, lsl #1
    ldr         r0, [sp, #156]
    pkhbt       r0, r0, r0, lsl #16
    str         r0, [sp, #160]
.L26:
    cmp.w       r9, #0
    beq.w       .L27
    subs        r0, r4, #1
    sub.w       r9, r9, #16
    sbc         r1, r5, #0
    and.w       r2, r0, r4
    subs        r0, r2, #1
    and.w       r3, r1, r5
    sbc         r1, r3, #0
    and.w       r12, r0, r2
    and.w       r11, r1, r3
    subs.w      r1, r12, #1
    sbc         r0, r11, #0
    ands.w      r1, r1, r12
    and.w       r8, r0, r11
    rbit        r0, r11
    rbit        r6, r8
    clz         r0, r0
    clz         r6, r6
    rbit        lr, r1
    add.w       r6, r6, #32
    add.w       r0, r0, #32
    it          ne
    clzne       r6, lr
    cmp.w       r12, #0
    rbit        lr, r12
    it          ne
    clzne       r0, lr
    rbit        r3, r3
    rbit        r12, r2
    cmp         r2, #0
    rbit        r2, r5
    clz         r3, r3
    clz         r2, r2
    add.w       r3, r3, #32
    add.w       r2, r2, #32
    it          ne
    clzne       r3, r12
    rbit        r5, r4
    cmp         r4, #0
    it          ne
    clzne       r2, r5
    ldr.w       r11, [sp, #160]
    orr.w       r2, r2, r3, lsl #16
    orr.w       r0, r0, r6, lsl #16
    adds.w      r2, r2, r11
    str.w       r2, [r10]
    adc.w       r0, r0, r11
    str.w       r0, [r10, #4]
    subs        r0, r1, #1
    sbc         r2, r8, #0
    ands        r0, r1
    subs        r1, r0, #1
    and.w       lr, r2, r8
    sbc         r2, lr, #0
    and.w       r3, r1, r0
    subs        r1, r3, #1
    and.w       r2, r2, lr
    sbc         r6, r2, #0
    and.w       r4, r1, r3
    and.w       r5, r6, r2
    subs        r1, r4, #1
    sbc         r6, r5, #0
    ands.w      r8, r1, r4
    and.w       r12, r6, r5
    rbit        r1, r8
    rbit        r6, r12
    rbit        r2, r2
    clz         r6, r6
    clz         r2, r2
    add.w       r6, r6, #32
    add.w       r2, r2, #32
    it          ne
    clzne       r6, r1
    rbit        r1, r5
    clz         r1, r1
    cmp         r4, #0
    add.w       r1, r1, #32
    rbit        r5, r4
    it          ne
    clzne       r1, r5
    rbit        r4, r3
    cmp         r3, #0
    rbit        r3, lr
    clz         r3, r3
    it          ne
    clzne       r2, r4
    adds        r3, #32
    rbit        r5, r0
    cmp         r0, #0
    it          ne
    clzne       r3, r5
    orr.w       r0, r3, r2, lsl #16
    adds.w      r0, r0, r11
    str.w       r0, [r10, #8]
    orr.w       r0, r1, r6, lsl #16
    adc.w       r0, r0, r11
    str.w       r0, [r10, #12]
    subs.w      r0, r8, #1
    add.w       r10, r10, #16
    and.w       r4, r0, r8
    sbc         r0, r12, #0
    and.w       r5, r0, r12
    orrs.w      r0, r4, r5
    bne.w       .L26
.L27:
    ldr         r1, [sp, #140]
    mov.w       r2, #1431655765
    ldr         r6, [sp, #144]
    mov.w       r3, #858993459
    ldr         r4, [sp, #152]
    and.w       r0, r2, r1, lsr #1
    ldr.w       r11, [sp, #120]
    subs        r0, r1, r0
    ldr.w       r9, [sp, #148]
    ldr.w       lr, [sp, #104]
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
    ldr         r0, [sp, #156]
    adds        r0, #64
    str         r0, [sp, #156]
.L23:
    cmp         r4, #0
    str         r4, [sp, #152]
    beq.w       .L24
    cmp         r4, #64
    ittt        ls
    ldrls       r0, [sp, #16]
    ldrls       r1, [sp, #156]
    cmpls       r1, r0
    blo.w       .L24
    sub.w       r0, r9, #1
    cmp         r0, #63
    bhs.w       .L28
.L29:
    cmp         r4, #64
    bhi.w       .L28
    ldr         r0, [sp, #16]
    ldr         r1, [sp, #156]
    cmp         r1, r0
    bhs.w       .L28
.L30:
    ldrd        r1, r0, [r11]
    sub.w       r3, lr, r1
    add.w       r2, r3, r9
    cmp         r2, r0
    strd        r3, r2, [sp, #168]
    ldr         r3, [sp]
    str         r3, [sp, #164]
    add         r3, sp, #164
    str         r3, [sp, #180]
    sub.w       r3, r7, #29
    str         r3, [sp, #176]
    bhi.w       .L31
    cmp         r2, #64
    blo.w       .L31
    adds        r0, r1, r2
    add         r5, sp, #184
    sub.w       r1, r0, #64
    mov         r0, r5
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    ldr         r0, [sp, #108]
    add         r2, sp, #508
    str         r0, [sp, #508]
    add         r0, sp, #512
    mov         r1, r5
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #512]
    add         r2, sp, #508
    str         r0, [sp, #140]
    mov         r1, r5
    ldr         r0, [sp, #516]
    str         r0, [sp, #76]
    ldr         r0, [sp, #520]
    str         r0, [sp, #136]
    ldr         r0, [sp, #524]
    str         r0, [sp, #68]
    ldr         r0, [sp, #568]
    str         r0, [sp, #160]
    ldr         r0, [sp, #560]
    str         r0, [sp, #148]
    ldr         r0, [sp, #552]
    str         r0, [sp, #144]
    ldr         r0, [sp, #544]
    str         r0, [sp, #132]
    ldr         r0, [sp, #536]
    str         r0, [sp, #128]
    ldr         r0, [sp, #528]
    str         r0, [sp, #124]
    ldr         r0, [sp, #572]
    str         r0, [sp, #72]
    ldr         r0, [sp, #564]
    str         r0, [sp, #64]
    ldr         r0, [sp, #556]
    str         r0, [sp, #60]
    ldr         r0, [sp, #548]
    str         r0, [sp, #56]
    ldr         r0, [sp, #540]
    str         r0, [sp, #52]
    ldr         r0, [sp, #532]
    str         r0, [sp, #48]
    ldr         r0, [sp, #112]
    str         r0, [sp, #508]
    add         r0, sp, #512
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #512]
    add         r1, sp, #184
    str         r0, [sp, #96]
    add         r2, sp, #508
    ldr         r0, [sp, #516]
    mov         r11, r9
    str         r0, [sp, #44]
    ldr         r0, [sp, #520]
    str         r0, [sp, #92]
    ldr         r0, [sp, #568]
    str         r0, [sp, #112]
    ldr         r0, [sp, #560]
    str         r0, [sp, #108]
    ldr         r0, [sp, #552]
    str         r0, [sp, #104]
    ldr         r0, [sp, #544]
    str         r0, [sp, #88]
    ldr         r0, [sp, #536]
    str         r0, [sp, #84]
    ldr         r0, [sp, #528]
    str         r0, [sp, #80]
    ldr         r0, [sp, #572]
    str         r0, [sp, #40]
    ldr         r0, [sp, #116]
    str         r0, [sp, #508]
    add         r0, sp, #512
    ldr         r6, [sp, #524]
    ldr         r5, [sp, #564]
    ldr.w       r9, [sp, #556]
    ldr.w       r8, [sp, #548]
    ldr.w       r10, [sp, #540]
    ldr         r4, [sp, #532]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #76]
    movw        r12, #52428
    ldr         r1, [sp, #68]
    ldr         r2, [sp, #40]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #48]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #52]
    orrs        r0, r1
    ldr         r1, [sp, #56]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #60]
    orrs        r0, r1
    ldr         r1, [sp, #64]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #72]
    orrs        r0, r1
    ldr         r1, [sp, #44]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r6, lsr #2
    orr.w       r1, r1, r4, lsr #1
    ldr         r4, [sp, #112]
    orr.w       r1, r1, r10
    lsrs        r1, r1, #2
    orr.w       r1, r1, r8, lsr #1
    orr.w       r1, r1, r9
    mov         r9, r11
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #92]
    orrs        r1, r2
    ldrd        r2, r6, [sp, #520]
    orrs        r0, r1
    ldrd        r1, r3, [sp, #512]
    lsrs        r3, r3, #3
    orr.w       r3, r3, r6, lsr #2
    ldr         r6, [sp, #532]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #536]
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #540]
    orrs        r3, r6
    ldr         r6, [sp, #548]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #556]
    orrs        r3, r6
    ldr         r6, [sp, #564]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #572]
    orrs        r3, r6
    ldr         r6, [sp, #136]
    orrs        r0, r3
    eor.w       r3, r0, r0, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r0, r3
    eor.w       r3, r0, r0, lsr #14
    and.w       r3, r3, r12
    orr.w       r3, r3, r3, lsl #14
    eors        r0, r3
    ldr         r3, [sp, #140]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #124]
    orrs        r3, r6
    ldr         r6, [sp, #128]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #132]
    orrs        r3, r6
    ldr         r6, [sp, #144]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #148]
    orrs        r3, r6
    ldr         r6, [sp, #96]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #80]
    orrs        r6, r5
    ldr         r5, [sp, #84]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #88]
    orrs        r6, r5
    ldr         r5, [sp, #104]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #108]
    orrs        r6, r5
    ldr         r5, [sp, #160]
    orrs        r3, r6
    ldr         r6, [sp, #568]
    orr.w       r3, r5, r3, lsr #1
    ldr         r5, [sp, #528]
    orrs        r3, r4
    ldr         r4, [sp, #544]
    orrs        r1, r5
    ldr         r5, [sp, #552]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #560]
    orrs        r1, r4
    ldr         r4, [sp, #152]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    orrs        r1, r2
    orr.w       r1, r6, r1, lsr #1
    orrs        r1, r3
    rsb.w       r3, r11, #0
    and         r3, r3, #63
    eor.w       r2, r1, r1, lsr #7
    and         r2, r2, #11141290
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
    add         r0, sp, #168
    str         r0, [sp, #520]
    add         r0, sp, #172
    str         r0, [sp, #516]
    add         r0, sp, #176
    str         r0, [sp, #512]
    add         r0, sp, #512
    bl          atomic_memchr_kernels::algo::iterate::rest_bits::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<3>>::{closure#1}
.L32:
    rsb.w       r2, r9, #0
    mvn         r3, #14
    and         r6, r2, #63
    rsb.w       r2, r6, #32
    lsls        r1, r6
    lsr.w       r2, r0, r2
    orrs        r2, r1
    subs.w      r1, r6, #32
    it          pl
    lslpl.w     r2, r0, r1
    ldr         r1, [sp, #100]
    lsl.w       r0, r0, r6
    str         r2, [sp, #160]
    it          pl
    movpl       r0, #0
    add.w       r10, r1, r4, lsl #1
    rsb.w       r1, r4, #128
    str         r0, [sp, #148]
    rbit        r4, r0
    ldr         r0, [sp, #156]
    rbit        r5, r2
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
    ldr         r2, [sp, #148]
    mov.w       r0, #1431655765
    ldr         r4, [sp, #152]
    mov.w       r9, #0
    ldr.w       r11, [sp, #120]
    and.w       r1, r0, r2, lsr #1
    subs        r1, r2, r1
    mov.w       r2, #858993459
    and.w       r3, r2, r1, lsr #2
    bic         r1, r1, #-858993460
    add         r1, r3
    ldr         r3, [sp, #160]
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
.L28:
    ldrd        r1, r2, [r11, #272]
    movs        r0, #0
    ldr         r3, [sp, #8]
    add         r1, r9
    strb.w      r4, [r11, #287]
    strb.w      r0, [r11, #286]
    strd        r1, r3, [r11, #276]
    subs        r3, r1, r2
    it          ls
    subls       r3, r2, r1
    cmp.w       r3, r4, lsl #9
    bhi         .L36
    ldrh.w      r0, [r11, #288]
    lsls        r0, r0, #1
    uxth        r0, r0
    cmp.w       r0, #256
    it          ls
    movls.w     r0, #256
    cmp.w       r0, #4096
    it          hs
    movhs.w     r0, #4096
.L36:
    strh.w      r0, [r11, #288]
    add.w       sp, sp, #580
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L25:
    cmp.w       r9, #0
    beq         .L37
    cmp         r4, #0
    bne.w       .L29
    b           .L30
.L37:
    mov.w       r9, #0
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
