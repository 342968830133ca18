@ rsubstring of WORD, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub         sp, #428
    ldr.w       r11, [r7, #8]
    mov         r12, r0
    add.w       r0, r11, #1
    cmp         r0, r1
    bhs         .L1
.L2:
    movs        r0, #0
.L3:
    mov         r1, lr
    add         sp, #428
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L1:
    ldr         r5, [r2]
    mov         r4, r1
    sub.w       r10, r0, r4
    mov         r1, r3
    adds.w      r3, r5, r10
    mov.w       r0, #0
    bhs.w       .L4
    cmp         r3, r11
    bhi         .L3
    ldr         r3, [r2, #4]
    adds.w      r6, r3, r10
    bhs.w       .L4
    cmp         r6, r11
    bhi         .L3
    cmp         r5, r4
    bhs.w       .L4
    cmp         r3, r4
    bhs.w       .L4
    mov         r6, r1
    add         r1, r5
    ldrb.w      r5, [r12, r5]
    add.w       r9, r6, r3
    ldrb.w      r8, [r12, r3]
    cmp.w       r10, #65
    strd        r6, r11, [sp, #268]
    str         r0, [sp, #284]
    strd        r0, r10, [sp, #276]
    strd        r12, r4, [sp, #260]
    strd        r6, r4, [sp, #240]
    str.w       r12, [sp, #256]
    bhs.w       .L5
    mov         r0, r5
    mov         r2, r10
    mov         r6, r8
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    mov         r8, r0
    mov         r5, r1
    mov         r0, r6
    mov         r1, r9
    mov         r2, r10
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    and.w       r9, r1, r5
    and.w       r8, r8, r0
    orrs.w      r0, r8, r9
    beq         .L2
    ldr         r2, [sp, #244]
    movs        r5, #1
    ldr         r6, [sp, #256]
.L6:
    clz         r0, r8
    cmp.w       r9, #0
    add.w       r0, r0, #32
    it          ne
    clzne       r0, r9
    eor         r3, r0, #63
    rsb.w       r1, r3, #32
    subs.w      r0, r3, #32
    lsl.w       r4, r5, r3
    lsr.w       r1, r5, r1
    it          pl
    lslpl.w     r1, r5, r0
    add.w       r0, r3, r2
    it          pl
    movpl       r4, #0
    cmp         r0, r11
    str         r3, [sp, #248]
    bls         .L7
    movs        r0, #0
    b           .L8
.L7:
    ldr         r0, [sp, #240]
    mov         r10, r2
    str         r4, [sp, #236]
    cmp         r2, #17
    add.w       r5, r0, r3
    mov         r0, r6
    str         r1, [sp, #252]
    blo         .L9
    mov         r10, r2
    movs        r4, #0
    lsl.w       r11, r5, #30
.L10:
    adds        r1, r5, r4
    cmp.w       r11, #0
    beq         .L11
    add         r0, sp, #360
    bl          atomic_memchr_asm::word::any::misaligned_words::<1>
    ldr         r6, [sp, #256]
    ldrd        r0, r1, [sp, #360]
    b           .L12
.L11:
@APP
    ldr         r0, [r1]
@NO_APP
    adds        r2, r1, #4
@APP
    ldr         r1, [r2]
@NO_APP
.L12:
    adds        r3, r6, r4
    ldr         r2, [r6, r4]
    ldr         r3, [r3, #4]
    eors        r0, r2
    eors        r1, r3
    orrs.w      r2, r0, r1
    bne         .L13
    sub.w       r10, r10, #8
    adds        r4, #8
    cmp.w       r10, #16
    bhi         .L10
    add         r5, r4
    adds        r0, r6, r4
.L9:
    cmp.w       r10, #7
    bhi         .L14
    cmp.w       r10, #4
    bhs         .L15
    cmp.w       r10, #2
    bhs         .L16
    cmp.w       r10, #0
    beq.w       .L17
    ldrb        r0, [r0]
@APP
    ldrb        r1, [r5]
@NO_APP
    uxtb        r1, r1
    subs        r0, r0, r1
    clz         r0, r0
    lsrs        r1, r0, #5
    b           .L18
.L14:
    ldr         r4, [r0]
    ldr.w       r11, [r0, #4]
    add         r0, r10
    ldr         r6, [r0, #-8]
    ldr         r0, [r0, #-4]
    str         r0, [sp, #232]
    mov         r0, r5
    bl          atomic_memchr_asm::word::load8::<8, 0>
    eor.w       r1, r1, r11
    eors        r0, r4
    orrs.w      r2, r0, r1
    bne         .L19
    sub.w       r4, r10, #8
    adds        r0, r5, r4
    bl          atomic_memchr_asm::word::load8::<8, 0>
    ldr         r2, [sp, #232]
    eors        r0, r6
    ldr         r6, [sp, #256]
    movs        r5, #1
    eors        r2, r1
    orrs.w      r1, r0, r2
    mov         r1, r10
    beq         .L20
    rbit        r1, r2
    rbit        r2, r0
    clz         r1, r1
    cmp         r0, #0
    add.w       r1, r1, #32
    it          ne
    clzne       r1, r2
    add.w       r1, r4, r1, lsr #3
    b           .L20
.L13:
    rbit        r1, r1
    rbit        r2, r0
    clz         r1, r1
    cmp         r0, #0
    add.w       r1, r1, #32
    ldr.w       r11, [r7, #8]
    it          ne
    clzne       r1, r2
    ldr         r2, [sp, #244]
    add.w       r0, r4, r1, lsr #3
    movs        r5, #1
    b           .L21
.L15:
    ldr         r4, [r0]
    add         r0, r10
    ldr         r11, [r0, #-4]
    lsls        r0, r5, #30
    beq         .L22
    mov         r0, r5
    movs        r1, #4
    bl          atomic_memchr_asm::word::any::bytes
    ldr         r6, [sp, #256]
    b           .L23
.L19:
    rbit        r1, r1
    rbit        r2, r0
    clz         r1, r1
    cmp         r0, #0
    add.w       r1, r1, #32
    it          ne
    clzne       r1, r2
    ldr         r6, [sp, #256]
    lsrs        r1, r1, #3
    b           .L18
.L16:
    ldrh        r4, [r0]
    add         r0, r10
    ldrh        r11, [r0, #-2]
    lsls        r0, r5, #31
    bne         .L24
@APP
    ldrh        r0, [r5]
@NO_APP
    b           .L25
.L22:
@APP
    ldr         r0, [r5]
@NO_APP
.L23:
    cmp         r0, r4
    bne         .L26
    sub.w       r4, r10, #4
    adds        r0, r5, r4
    lsls        r1, r0, #30
    beq         .L27
    movs        r1, #4
    bl          atomic_memchr_asm::word::any::bytes
    ldr         r6, [sp, #256]
    b           .L28
.L26:
    eors        r0, r4
    b           .L29
.L24:
    mov         r0, r5
    movs        r1, #2
    bl          atomic_memchr_asm::word::any::bytes
    ldr         r6, [sp, #256]
.L25:
    uxth        r1, r0
    cmp         r4, r1
    bne         .L30
    sub.w       r4, r10, #2
    adds        r0, r5, r4
    lsls        r1, r0, #31
    bne         .L31
@APP
    ldrh        r0, [r0]
@NO_APP
    b           .L32
.L30:
    eors        r0, r4
.L29:
    rbit        r0, r0
    clz         r0, r0
    lsrs        r1, r0, #3
.L18:
    movs        r5, #1
.L20:
    ldr         r2, [sp, #244]
    ldr.w       r11, [r7, #8]
    sub.w       r0, r2, r10
    add         r0, r1
.L21:
    ldr         r1, [sp, #252]
    ldr         r4, [sp, #236]
.L8:
    cmp         r0, r2
    beq.w       .L33
    eor.w       r9, r9, r1
    eor.w       r8, r8, r4
    orrs.w      r0, r8, r9
    bne.w       .L6
    b.w         .L34
.L17:
    movs        r1, #0
    b           .L18
.L27:
@APP
    ldr         r0, [r0]
@NO_APP
.L28:
    movs        r5, #1
    mov         r1, r10
    cmp         r0, r11
    beq         .L20
    eor.w       r0, r0, r11
    b           .L35
.L31:
    movs        r1, #2
    bl          atomic_memchr_asm::word::any::bytes
    ldr         r6, [sp, #256]
.L32:
    uxth        r1, r0
    cmp         r11, r1
    mov.w       r5, #1
    mov         r1, r10
    beq         .L20
    eor.w       r0, r0, r11
.L35:
    rbit        r0, r0
    clz         r0, r0
    add.w       r1, r4, r0, lsr #3
    b           .L20
.L5:
    ldrb        r0, [r2, #8]
    str         r5, [sp, #208]
    cmp         r0, #1
    str         r1, [sp, #224]
    str.w       r9, [sp, #192]
    strd        r10, r8, [sp, #212]
    bne.w       .L36
    ldr         r1, [sp, #208]
    mov.w       r0, #16843009
    mov         r3, r6
    mov         lr, r10
    muls        r0, r1, r0
    str         r0, [sp, #232]
    add.w       r0, r10, #4096
    str         r0, [sp, #228]
    ldr         r0, [sp, #224]
    add.w       r1, r0, #128
    adds        r0, #63
    str         r0, [sp, #140]
    movs        r0, #0
    str         r1, [sp, #144]
    str         r0, [sp, #252]
.L37:
    cmp         lr, r10
    bhi.w       .L2
    cmp.w       lr, #64
    str         r0, [sp, #236]
    bhs         .L38
    ldr         r0, [sp, #208]
    mov         r2, lr
    ldr         r1, [sp, #224]
    mov         r5, r3
    bl          atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Backward>
    ldr         r6, [sp, #252]
    cmp         r0, #1
    bne.w       .L2
    ldr.w       r12, [sp, #256]
    mov         lr, r1
    mov         r3, r5
    adds.w      r1, lr, r4
    mov.w       r0, #0
    blo.w       .L39
    b.w         .L40
.L38:
    cmp.w       lr, #129
    bhs.w       .L41
    ldr         r5, [sp, #224]
    add.w       r8, sp, #288
    sub.w       r4, lr, #64
    mov         r0, r8
    mov         r1, r5
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r6, sp, #356
    add         r0, sp, #360
    ldr.w       r11, [sp, #232]
    mov         r1, r8
    mov         r2, r6
    str.w       r11, [sp, #356]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #360]
    adds        r1, r5, r4
    str         r0, [sp, #176]
    ldr         r0, [sp, #364]
    str         r0, [sp, #204]
    ldr         r0, [sp, #368]
    str         r0, [sp, #172]
    ldr         r0, [sp, #372]
    str         r0, [sp, #196]
    ldr         r0, [sp, #420]
    str         r0, [sp, #248]
    ldr         r0, [sp, #412]
    str         r0, [sp, #220]
    ldr         r0, [sp, #404]
    str         r0, [sp, #200]
    ldr         r0, [sp, #396]
    str         r0, [sp, #188]
    ldr         r0, [sp, #388]
    str         r0, [sp, #184]
    ldr         r0, [sp, #380]
    str         r0, [sp, #180]
    ldr         r0, [sp, #416]
    str         r0, [sp, #168]
    ldr         r0, [sp, #408]
    str         r0, [sp, #164]
    mov         r0, r8
    str         r4, [sp, #160]
    ldr         r5, [sp, #400]
    ldr.w       r10, [sp, #392]
    ldr         r4, [sp, #384]
    ldr.w       r9, [sp, #376]
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #360
    mov         r1, r8
    mov         r2, r6
    str.w       r11, [sp, #356]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r2, r0, [sp, #360]
    ldrd        r3, r1, [sp, #368]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #380]
    lsrs        r2, r2, #2
    ldr         r6, [sp, #172]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #376]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #388]
    orrs        r2, r3
    ldr         r3, [sp, #384]
    orrs        r0, r1
    ldr         r1, [sp, #396]
    lsrs        r2, r2, #2
    lsrs        r0, r0, #2
    orr.w       r2, r2, r3, lsr #1
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #404]
    ldr         r3, [sp, #392]
    orrs        r0, r1
    ldr         r1, [sp, #412]
    orrs        r2, r3
    ldr         r3, [sp, #400]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #420]
    lsrs        r2, r2, #2
    orrs        r1, r0
    ldr         r0, [sp, #176]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #408]
    lsrs        r0, r0, #2
    orrs        r2, r3
    orr.w       r0, r0, r6, lsr #1
    ldr         r6, [sp, #164]
    orr.w       r0, r0, r9
    ldr         r3, [sp, #416]
    lsrs        r0, r0, #2
    orr.w       r3, r3, r2, lsr #1
    orr.w       r0, r0, r4, lsr #1
    orr.w       r0, r0, r10
    lsrs        r0, r0, #2
    orr.w       r0, r0, r5, lsr #1
    ldr         r5, [sp, #196]
    orrs        r0, r6
    ldr         r6, [sp, #168]
    orr.w       r0, r6, r0, lsr #1
    orr.w       r2, r0, r3
    orr.w       r6, r1, r2
    ldr         r2, [sp, #204]
    lsrs        r2, r2, #3
    orr.w       r2, r2, r5, lsr #2
    ldr         r5, [sp, #180]
    orr.w       r2, r2, r5, lsr #1
    ldr         r5, [sp, #184]
    orrs        r2, r5
    ldr         r5, [sp, #188]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r5, lsr #1
    ldr         r5, [sp, #200]
    orrs        r2, r5
    ldr         r5, [sp, #220]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r5, lsr #1
    ldr         r5, [sp, #248]
    orrs        r2, r5
    orrs        r6, r2
    beq.w       .L2
    eor.w       r6, r1, r1, lsr #7
    movw        r5, #52428
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r1, r6
    eor.w       r6, r1, r1, lsr #14
    ands        r6, r5
    orr.w       r6, r6, r6, lsl #14
    eors        r1, r6
    eor.w       r6, r3, r3, lsr #7
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r3, r6
    eor.w       r6, r3, r3, lsr #14
    ands        r6, r5
    orr.w       r6, r6, r6, lsl #14
    eors        r3, r6
    eor.w       r6, r3, r1, lsl #4
    bic         r6, r6, #252645135
    eors        r3, r6
    eor.w       r1, r1, r6, lsr #4
    orrs.w      r6, r3, r1
    bne.w       .L42
    eor.w       r1, r2, r2, lsr #7
    ldr.w       r12, [sp, #256]
    and         r1, r1, #11141290
    ldr.w       r11, [r7, #8]
    ldr.w       r10, [sp, #212]
    orr.w       r1, r1, r1, lsl #7
    ldr         r6, [sp, #252]
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    ands        r2, r5
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r0, r0, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    ands        r2, r5
    ldrd        r5, r4, [sp, #240]
    orr.w       r2, r2, r2, lsl #14
    eors        r0, r2
    eor.w       r2, r0, r1, lsl #4
    bic         r2, r2, #252645135
    eor.w       r3, r2, r0
    eor.w       r1, r1, r2, lsr #4
    orrs.w      r0, r3, r1
    mov.w       r0, #0
    bne.w       .L43
    b.w         .L4
.L41:
    ldr         r0, [sp, #224]
    cmp.w       lr, #256
    add         r0, lr
    bhi.w       .L44
    sub.w       r6, r0, #128
    add         r4, sp, #288
    mov         r0, r4
    mov         r1, r6
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #360
    add         r2, sp, #356
    ldr         r5, [sp, #232]
    mov         r1, r4
    str         r5, [sp, #356]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #360]
    mov         r1, r6
    str         r0, [sp, #176]
    ldr         r0, [sp, #364]
    str         r0, [sp, #200]
    ldr         r0, [sp, #368]
    str         r0, [sp, #172]
    ldr         r0, [sp, #372]
    str         r0, [sp, #196]
    ldr         r0, [sp, #420]
    str         r0, [sp, #248]
    ldr         r0, [sp, #412]
    str         r0, [sp, #220]
    ldr         r0, [sp, #404]
    str         r0, [sp, #204]
    ldr         r0, [sp, #396]
    str         r0, [sp, #188]
    ldr         r0, [sp, #388]
    str         r0, [sp, #184]
    ldr         r0, [sp, #380]
    str         r0, [sp, #180]
    ldr         r0, [sp, #416]
    str         r0, [sp, #168]
    ldr         r0, [sp, #408]
    str         r0, [sp, #164]
    mov         r0, r4
    ldr.w       r11, [sp, #400]
    ldr.w       r8, [sp, #392]
    ldr.w       r10, [sp, #384]
    ldr.w       r9, [sp, #376]
    str         r6, [sp, #160]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #360
    add         r2, sp, #356
    mov         r1, r4
    str         r5, [sp, #356]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r2, r0, [sp, #360]
    ldrd        r3, r1, [sp, #368]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #380]
    ldr         r6, [sp, #172]
    lsrs        r2, r2, #2
    ldr         r5, [sp, #196]
    orr.w       r2, r2, r3, lsr #1
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #388]
    ldr         r3, [sp, #376]
    orrs        r0, r1
    ldr         r1, [sp, #396]
    orrs        r2, r3
    ldr         r3, [sp, #384]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #404]
    lsrs        r2, r2, #2
    orrs        r0, r1
    ldr         r1, [sp, #412]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #392]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #420]
    orrs        r2, r3
    ldr         r3, [sp, #400]
    orrs        r1, r0
    ldr         r0, [sp, #176]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #408]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r6, lsr #1
    ldr         r6, [sp, #164]
    orr.w       r0, r0, r9
    orrs        r2, r3
    ldr         r3, [sp, #416]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r10, lsr #1
    orr.w       r2, r3, r2, lsr #1
    orr.w       r0, r0, r8
    lsrs        r0, r0, #2
    orr.w       r0, r0, r11, lsr #1
    orrs        r0, r6
    ldr         r6, [sp, #168]
    orr.w       r0, r6, r0, lsr #1
    ldr         r6, [sp, #200]
    orr.w       r3, r0, r2
    orrs        r3, r1
    lsrs        r6, r6, #3
    orr.w       r6, r6, r5, lsr #2
    ldr         r5, [sp, #180]
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #184]
    orrs        r6, r5
    ldr         r5, [sp, #188]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #204]
    orrs        r6, r5
    ldr         r5, [sp, #220]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #248]
    orrs        r6, r5
    orrs        r3, r6
    beq         .L45
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
    bne.w       .L46
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
    bne.w       .L47
.L45:
    ldr.w       r10, [sp, #224]
    add         r5, sp, #288
    mov         r0, r5
    mov         r1, r10
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #360
    add         r2, sp, #356
    ldr.w       r11, [sp, #232]
    mov         r1, r5
    str.w       r11, [sp, #356]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #360]
    mov         r1, r10
    str         r0, [sp, #176]
    ldr         r0, [sp, #364]
    str         r0, [sp, #200]
    ldr         r0, [sp, #368]
    str         r0, [sp, #172]
    ldr         r0, [sp, #372]
    str         r0, [sp, #196]
    ldr         r0, [sp, #420]
    str         r0, [sp, #248]
    ldr         r0, [sp, #412]
    str         r0, [sp, #220]
    ldr         r0, [sp, #404]
    str         r0, [sp, #204]
    ldr         r0, [sp, #396]
    str         r0, [sp, #188]
    ldr         r0, [sp, #388]
    str         r0, [sp, #184]
    ldr         r0, [sp, #380]
    str         r0, [sp, #180]
    ldr         r0, [sp, #416]
    str         r0, [sp, #168]
    ldr         r0, [sp, #408]
    str         r0, [sp, #164]
    mov         r0, r5
    ldr         r6, [sp, #400]
    ldr         r4, [sp, #392]
    ldr.w       r8, [sp, #384]
    ldr.w       r9, [sp, #376]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #360
    add         r2, sp, #356
    mov         r1, r5
    str.w       r11, [sp, #356]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r2, r0, [sp, #360]
    ldrd        r3, r1, [sp, #368]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #380]
    ldr         r5, [sp, #172]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #376]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #388]
    orrs        r2, r3
    ldr         r3, [sp, #384]
    orrs        r0, r1
    ldr         r1, [sp, #396]
    lsrs        r2, r2, #2
    lsrs        r0, r0, #2
    orr.w       r2, r2, r3, lsr #1
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #404]
    ldr         r3, [sp, #392]
    orrs        r0, r1
    ldr         r1, [sp, #412]
    orrs        r2, r3
    ldr         r3, [sp, #400]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #420]
    lsrs        r2, r2, #2
    orrs        r1, r0
    ldr         r0, [sp, #176]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #408]
    lsrs        r0, r0, #2
    orrs        r2, r3
    orr.w       r0, r0, r5, lsr #1
    ldr         r5, [sp, #196]
    orr.w       r0, r0, r9
    ldr         r3, [sp, #416]
    lsrs        r0, r0, #2
    orr.w       r2, r3, r2, lsr #1
    orr.w       r0, r0, r8, lsr #1
    orrs        r0, r4
    lsrs        r0, r0, #2
    orr.w       r0, r0, r6, lsr #1
    ldr         r6, [sp, #164]
    orrs        r0, r6
    ldr         r6, [sp, #168]
    orr.w       r0, r6, r0, lsr #1
    ldr         r6, [sp, #200]
    orr.w       r3, r0, r2
    orrs        r3, r1
    lsrs        r6, r6, #3
    orr.w       r6, r6, r5, lsr #2
    ldr         r5, [sp, #180]
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #184]
    orrs        r6, r5
    ldr         r5, [sp, #188]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #204]
    orrs        r6, r5
    ldr         r5, [sp, #220]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #248]
    orrs        r6, r5
    orrs        r3, r6
    beq.w       .L2
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
    bne.w       .L48
    eor.w       r1, r6, r6, lsr #7
    ldrd        r5, r4, [sp, #240]
    and         r1, r1, #11141290
    ldr.w       r11, [r7, #8]
    ldr.w       r10, [sp, #212]
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
    ldr.w       r12, [sp, #256]
    orr.w       r2, r2, r2, lsl #14
    eors        r0, r2
    eor.w       r2, r0, r1, lsl #4
    bic         r2, r2, #252645135
    eor.w       r3, r2, r0
    eor.w       r6, r1, r2, lsr #4
    orrs        r3, r6
    beq.w       .L2
    lsrs        r3, r2, #4
    ldr.w       lr, [sp, #224]
    ldr         r6, [sp, #252]
    b.w         .L49
.L44:
    sub.w       r6, r0, #128
    add.w       r10, sp, #288
    str         r0, [sp, #152]
    mov         r0, r10
    mov         r1, r6
    str.w       lr, [sp, #248]
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #360
    add         r2, sp, #356
    ldr         r5, [sp, #232]
    mov         r1, r10
    str         r5, [sp, #356]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #360]
    mov         r1, r6
    str         r0, [sp, #168]
    ldr         r0, [sp, #364]
    str         r0, [sp, #188]
    ldr         r0, [sp, #368]
    str         r0, [sp, #164]
    ldr         r0, [sp, #372]
    str         r0, [sp, #184]
    ldr         r0, [sp, #420]
    str         r0, [sp, #204]
    ldr         r0, [sp, #412]
    str         r0, [sp, #200]
    ldr         r0, [sp, #404]
    str         r0, [sp, #196]
    ldr         r0, [sp, #396]
    str         r0, [sp, #180]
    ldr         r0, [sp, #388]
    str         r0, [sp, #176]
    ldr         r0, [sp, #380]
    str         r0, [sp, #172]
    ldr         r0, [sp, #416]
    str         r0, [sp, #160]
    ldr         r0, [sp, #408]
    str         r0, [sp, #156]
    mov         r0, r10
    ldr.w       r8, [sp, #400]
    ldr.w       r11, [sp, #392]
    ldr         r4, [sp, #384]
    ldr.w       r9, [sp, #376]
    str         r6, [sp, #220]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #360
    add         r2, sp, #356
    mov         r1, r10
    str         r5, [sp, #356]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r2, r0, [sp, #360]
    ldrd        r3, r1, [sp, #368]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #380]
    ldr         r6, [sp, #164]
    lsrs        r2, r2, #2
    ldr         r5, [sp, #184]
    orr.w       r2, r2, r3, lsr #1
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #388]
    ldr         r3, [sp, #376]
    orrs        r0, r1
    ldr         r1, [sp, #396]
    orrs        r2, r3
    ldr         r3, [sp, #384]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #404]
    lsrs        r2, r2, #2
    orrs        r0, r1
    ldr         r1, [sp, #412]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #392]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #420]
    orrs        r2, r3
    ldr         r3, [sp, #400]
    orrs        r1, r0
    ldr         r0, [sp, #168]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #408]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r6, lsr #1
    ldr         r6, [sp, #156]
    orr.w       r0, r0, r9
    orrs        r2, r3
    ldr         r3, [sp, #416]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r4, lsr #1
    orr.w       r2, r3, r2, lsr #1
    orr.w       r0, r0, r11
    lsrs        r0, r0, #2
    orr.w       r0, r0, r8, lsr #1
    orrs        r0, r6
    ldr         r6, [sp, #160]
    orr.w       r0, r6, r0, lsr #1
    ldr         r6, [sp, #188]
    orr.w       r3, r0, r2
    orrs        r3, r1
    lsrs        r6, r6, #3
    orr.w       r6, r6, r5, lsr #2
    ldr         r5, [sp, #172]
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #176]
    orrs        r6, r5
    ldr         r5, [sp, #180]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #196]
    orrs        r6, r5
    ldr         r5, [sp, #200]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #204]
    orrs        r6, r5
    orrs        r3, r6
    beq         .L50
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
    bne.w       .L51
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
    bne.w       .L52
.L50:
    ldr         r0, [sp, #152]
    add         r5, sp, #288
    sub.w       r6, r0, #256
    mov         r0, r5
    mov         r1, r6
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #360
    add         r2, sp, #356
    ldr.w       r9, [sp, #232]
    mov         r1, r5
    str.w       r9, [sp, #356]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #360]
    mov         r1, r6
    str         r0, [sp, #168]
    ldr         r0, [sp, #364]
    str         r0, [sp, #188]
    ldr         r0, [sp, #368]
    str         r0, [sp, #164]
    ldr         r0, [sp, #372]
    str         r0, [sp, #184]
    ldr         r0, [sp, #420]
    str         r0, [sp, #204]
    ldr         r0, [sp, #412]
    str         r0, [sp, #200]
    ldr         r0, [sp, #404]
    str         r0, [sp, #196]
    ldr         r0, [sp, #396]
    str         r0, [sp, #180]
    ldr         r0, [sp, #388]
    str         r0, [sp, #176]
    ldr         r0, [sp, #380]
    str         r0, [sp, #172]
    ldr         r0, [sp, #416]
    str         r0, [sp, #160]
    ldr         r0, [sp, #408]
    str         r0, [sp, #156]
    mov         r0, r5
    ldr.w       r11, [sp, #400]
    ldr         r4, [sp, #392]
    ldr.w       r10, [sp, #384]
    ldr.w       r8, [sp, #376]
    str         r6, [sp, #220]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #360
    add         r2, sp, #356
    mov         r1, r5
    str.w       r9, [sp, #356]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r2, r0, [sp, #360]
    ldrd        r3, r1, [sp, #368]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #380]
    ldr         r6, [sp, #164]
    lsrs        r2, r2, #2
    ldr         r5, [sp, #184]
    orr.w       r2, r2, r3, lsr #1
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #388]
    ldr         r3, [sp, #376]
    orrs        r0, r1
    ldr         r1, [sp, #396]
    orrs        r2, r3
    ldr         r3, [sp, #384]
    lsrs        r0, r0, #2
    ldr.w       r12, [sp, #256]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #404]
    lsrs        r2, r2, #2
    orrs        r0, r1
    ldr         r1, [sp, #412]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #392]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #420]
    orrs        r2, r3
    ldr         r3, [sp, #400]
    orrs        r1, r0
    ldr         r0, [sp, #168]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #408]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r6, lsr #1
    ldr         r6, [sp, #156]
    orr.w       r0, r0, r8
    orrs        r2, r3
    ldr         r3, [sp, #416]
    lsrs        r0, r0, #2
    ldr.w       r8, [sp, #248]
    orr.w       r0, r0, r10, lsr #1
    orr.w       r2, r3, r2, lsr #1
    orrs        r0, r4
    ldr.w       r10, [sp, #212]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r11, lsr #1
    ldr.w       r11, [r7, #8]
    orrs        r0, r6
    ldr         r6, [sp, #160]
    orr.w       r0, r6, r0, lsr #1
    ldr         r6, [sp, #188]
    orr.w       r3, r0, r2
    orrs        r3, r1
    lsrs        r6, r6, #3
    orr.w       r6, r6, r5, lsr #2
    ldr         r5, [sp, #172]
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #176]
    orrs        r6, r5
    ldr         r5, [sp, #180]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #196]
    orrs        r6, r5
    ldr         r5, [sp, #200]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #204]
    orrs        r6, r5
    orrs        r3, r6
    beq         .L53
    eor.w       r3, r1, r1, lsr #7
    movw        lr, #52428
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r1, r3
    eor.w       r3, r1, r1, lsr #14
    and.w       r3, r3, lr
    orr.w       r3, r3, r3, lsl #14
    eors        r1, r3
    eor.w       r3, r2, r2, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r2, r3
    eor.w       r3, r2, r2, lsr #14
    and.w       r3, r3, lr
    orr.w       r3, r3, r3, lsl #14
    eors        r2, r3
    eor.w       r3, r2, r1, lsl #4
    bic         r3, r3, #252645135
    eor.w       r5, r3, r2
    eor.w       r4, r1, r3, lsr #4
    orrs        r5, r4
    bne.w       .L54
    eor.w       r1, r6, r6, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r6
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
    bic         r2, r2, #252645135
    eor.w       r3, r2, r0
    eor.w       r6, r1, r2, lsr #4
    orrs        r3, r6
    bne.w       .L55
.L53:
    cmp.w       r8, #512
    bhi.w       .L56
    ldr.w       r11, [sp, #144]
    add         r5, sp, #288
    mov         r0, r5
    mov         r1, r11
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #360
    add         r2, sp, #356
    ldr.w       r10, [sp, #232]
    mov         r1, r5
    str.w       r10, [sp, #356]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #360]
    mov         r1, r11
    str         r0, [sp, #176]
    ldr         r0, [sp, #364]
    str         r0, [sp, #200]
    ldr         r0, [sp, #368]
    str         r0, [sp, #172]
    ldr         r0, [sp, #372]
    str         r0, [sp, #196]
    ldr         r0, [sp, #420]
    str         r0, [sp, #248]
    ldr         r0, [sp, #412]
    str         r0, [sp, #220]
    ldr         r0, [sp, #404]
    str         r0, [sp, #204]
    ldr         r0, [sp, #396]
    str         r0, [sp, #188]
    ldr         r0, [sp, #388]
    str         r0, [sp, #184]
    ldr         r0, [sp, #380]
    str         r0, [sp, #180]
    ldr         r0, [sp, #416]
    str         r0, [sp, #168]
    ldr         r0, [sp, #408]
    str         r0, [sp, #164]
    mov         r0, r5
    ldr         r6, [sp, #400]
    ldr         r4, [sp, #392]
    ldr.w       r8, [sp, #384]
    ldr.w       r9, [sp, #376]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #360
    add         r2, sp, #356
    mov         r1, r5
    str.w       r10, [sp, #356]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r2, r0, [sp, #360]
    ldrd        r3, r1, [sp, #368]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #380]
    ldr         r5, [sp, #172]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #376]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #388]
    orrs        r2, r3
    ldr         r3, [sp, #384]
    orrs        r0, r1
    ldr         r1, [sp, #396]
    lsrs        r2, r2, #2
    lsrs        r0, r0, #2
    orr.w       r2, r2, r3, lsr #1
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #404]
    ldr         r3, [sp, #392]
    orrs        r0, r1
    ldr         r1, [sp, #412]
    orrs        r2, r3
    ldr         r3, [sp, #400]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #420]
    lsrs        r2, r2, #2
    orrs        r1, r0
    ldr         r0, [sp, #176]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #408]
    lsrs        r0, r0, #2
    orrs        r2, r3
    orr.w       r0, r0, r5, lsr #1
    ldr         r5, [sp, #196]
    orr.w       r0, r0, r9
    ldr         r3, [sp, #416]
    lsrs        r0, r0, #2
    orr.w       r2, r3, r2, lsr #1
    orr.w       r0, r0, r8, lsr #1
    orrs        r0, r4
    lsrs        r0, r0, #2
    orr.w       r0, r0, r6, lsr #1
    ldr         r6, [sp, #164]
    orrs        r0, r6
    ldr         r6, [sp, #168]
    orr.w       r0, r6, r0, lsr #1
    ldr         r6, [sp, #200]
    orr.w       r3, r0, r2
    orrs        r3, r1
    lsrs        r6, r6, #3
    orr.w       r6, r6, r5, lsr #2
    ldr         r5, [sp, #180]
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #184]
    orrs        r6, r5
    ldr         r5, [sp, #188]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #204]
    orrs        r6, r5
    ldr         r5, [sp, #220]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #248]
    orrs        r6, r5
    orrs        r3, r6
    beq         .L57
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
    bne.w       .L58
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
    eors        r2, r0
    eor.w       r0, r2, r1, lsl #4
    bic         r3, r0, #252645135
    eor.w       r0, r3, r2
    eor.w       r6, r1, r3, lsr #4
    orrs        r0, r6
    bne.w       .L59
.L57:
    ldr.w       r10, [sp, #224]
    add         r5, sp, #288
    mov         r0, r5
    mov         r1, r10
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #360
    add         r2, sp, #356
    ldr.w       r11, [sp, #232]
    mov         r1, r5
    str.w       r11, [sp, #356]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #360]
    mov         r1, r10
    str         r0, [sp, #176]
    ldr         r0, [sp, #364]
    str         r0, [sp, #200]
    ldr         r0, [sp, #368]
    str         r0, [sp, #172]
    ldr         r0, [sp, #372]
    str         r0, [sp, #196]
    ldr         r0, [sp, #420]
    str         r0, [sp, #248]
    ldr         r0, [sp, #412]
    str         r0, [sp, #220]
    ldr         r0, [sp, #404]
    str         r0, [sp, #204]
    ldr         r0, [sp, #396]
    str         r0, [sp, #188]
    ldr         r0, [sp, #388]
    str         r0, [sp, #184]
    ldr         r0, [sp, #380]
    str         r0, [sp, #180]
    ldr         r0, [sp, #416]
    str         r0, [sp, #168]
    ldr         r0, [sp, #408]
    str         r0, [sp, #164]
    mov         r0, r5
    ldr         r6, [sp, #400]
    ldr         r4, [sp, #392]
    ldr.w       r8, [sp, #384]
    ldr.w       r9, [sp, #376]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #360
    add         r2, sp, #356
    mov         r1, r5
    str.w       r11, [sp, #356]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r2, r0, [sp, #360]
    ldrd        r3, r1, [sp, #368]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #380]
    ldr         r5, [sp, #172]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #376]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #388]
    orrs        r2, r3
    ldr         r3, [sp, #384]
    orrs        r0, r1
    ldr         r1, [sp, #396]
    lsrs        r2, r2, #2
    lsrs        r0, r0, #2
    orr.w       r2, r2, r3, lsr #1
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #404]
    ldr         r3, [sp, #392]
    orrs        r0, r1
    ldr         r1, [sp, #412]
    orrs        r2, r3
    ldr         r3, [sp, #400]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #420]
    lsrs        r2, r2, #2
    orrs        r1, r0
    ldr         r0, [sp, #176]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #408]
    lsrs        r0, r0, #2
    orrs        r2, r3
    orr.w       r0, r0, r5, lsr #1
    ldr         r5, [sp, #196]
    orr.w       r0, r0, r9
    ldr         r3, [sp, #416]
    lsrs        r0, r0, #2
    orr.w       r2, r3, r2, lsr #1
    orr.w       r0, r0, r8, lsr #1
    orrs        r0, r4
    lsrs        r0, r0, #2
    orr.w       r0, r0, r6, lsr #1
    ldr         r6, [sp, #164]
    orrs        r0, r6
    ldr         r6, [sp, #168]
    orr.w       r0, r6, r0, lsr #1
    ldr         r6, [sp, #200]
    orr.w       r3, r0, r2
    orrs        r3, r1
    lsrs        r6, r6, #3
    orr.w       r6, r6, r5, lsr #2
    ldr         r5, [sp, #180]
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #184]
    orrs        r6, r5
    ldr         r5, [sp, #188]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #204]
    orrs        r6, r5
    ldr         r5, [sp, #220]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #248]
    orrs        r6, r5
    orrs        r3, r6
    beq.w       .L2
    eor.w       r3, r1, r1, lsr #7
    movw        lr, #52428
    and         r3, r3, #11141290
    ldr.w       r12, [sp, #256]
    ldr.w       r11, [r7, #8]
    orr.w       r3, r3, r3, lsl #7
    ldr.w       r10, [sp, #212]
    eors        r1, r3
    eor.w       r3, r1, r1, lsr #14
    and.w       r3, r3, lr
    orr.w       r3, r3, r3, lsl #14
    eors        r1, r3
    eor.w       r3, r2, r2, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r2, r3
    eor.w       r3, r2, r2, lsr #14
    and.w       r3, r3, lr
    orr.w       r3, r3, r3, lsl #14
    eors        r2, r3
    eor.w       r3, r2, r1, lsl #4
    bic         r3, r3, #252645135
    eor.w       r5, r3, r2
    eor.w       r4, r1, r3, lsr #4
    orrs        r5, r4
    ldr         r5, [sp, #240]
    bne.w       .L60
    eor.w       r1, r6, r6, lsr #7
    ldr         r4, [sp, #244]
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r6
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
    eors        r2, r0
    eor.w       r0, r2, r1, lsl #4
    bic         r3, r0, #252645135
    eor.w       r0, r3, r2
    eor.w       r6, r1, r3, lsr #4
    orrs        r0, r6
    beq.w       .L2
    lsrs        r6, r3, #4
    ldr         r0, [sp, #224]
    b.w         .L61
.L42:
    ldr         r0, [sp, #160]
    ldrd        r5, r4, [sp, #240]
    ldr.w       r12, [sp, #256]
    ldr.w       r11, [r7, #8]
    ldr.w       r10, [sp, #212]
    ldr         r6, [sp, #252]
.L43:
    clz         r2, r3
    cmp         r1, #0
    add.w       r2, r2, #32
    it          ne
    clzne       r2, r1
    eor         r1, r2, #63
    add.w       lr, r0, r1
    mov         r3, r5
    adds.w      r1, lr, r4
    mov.w       r0, #0
    blo.w       .L39
    b           .L40
.L46:
    ldrd        r5, r4, [sp, #240]
    lsrs        r0, r3, #4
    ldr.w       r12, [sp, #256]
    ldr.w       r11, [r7, #8]
    ldr.w       r10, [sp, #212]
    ldr.w       lr, [sp, #160]
    b           .L62
.L51:
    ldrd        r5, r4, [sp, #240]
    lsrs        r0, r3, #4
    ldr.w       r12, [sp, #256]
    ldr.w       r11, [r7, #8]
    ldr.w       r10, [sp, #212]
    b           .L63
.L48:
    lsrs        r0, r3, #4
    ldr.w       lr, [sp, #224]
    ldrd        r5, r4, [sp, #240]
    ldr.w       r12, [sp, #256]
    ldr.w       r11, [r7, #8]
    ldr.w       r10, [sp, #212]
.L62:
    ldr         r6, [sp, #252]
    eors        r1, r0
    eors        r2, r3
    movs        r0, #64
    b           .L64
.L54:
    lsrs        r0, r3, #4
    ldrd        r5, r4, [sp, #240]
.L63:
    eors        r1, r0
    eors        r2, r3
    movs        r0, #64
    b           .L65
.L47:
    ldrd        r5, r4, [sp, #240]
    lsrs        r3, r2, #4
    ldr.w       r12, [sp, #256]
    ldr.w       r11, [r7, #8]
    ldr.w       r10, [sp, #212]
    ldr         r6, [sp, #252]
    ldr.w       lr, [sp, #160]
.L49:
    eors        r2, r0
    eors        r1, r3
    movs        r0, #0
.L64:
    clz         r2, r2
    cmp         r1, #0
    add.w       r2, r2, #32
    it          ne
    clzne       r2, r1
    eor         r1, r2, #63
    ldr         r2, [sp, #224]
    sub.w       r2, lr, r2
    b           .L66
.L52:
    ldr         r5, [sp, #240]
    lsrs        r3, r2, #4
    ldr.w       r12, [sp, #256]
    ldr.w       r11, [r7, #8]
    ldr.w       r10, [sp, #212]
    b           .L67
.L56:
    ldr         r0, [sp, #140]
    add         r0, r8
    and         r0, r0, #63
    sub.w       r0, r8, r0
    sub.w       r1, r0, #193
    ldr         r0, [sp, #224]
    b           .L68
.L69:
    ldr         r1, [sp, #148]
    ldr         r0, [sp, #224]
    sub.w       r1, r1, #256
    cmp.w       r1, #256
    blo.w       .L70
.L68:
    add         r0, r1
    add.w       r10, sp, #288
    sub.w       r11, r0, #128
    str         r1, [sp, #148]
    str         r0, [sp, #152]
    mov         r0, r10
    mov         r1, r11
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r6, sp, #360
    add         r2, sp, #356
    ldr.w       r8, [sp, #232]
    mov         r1, r10
    mov         r0, r6
    str.w       r8, [sp, #356]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #360]
    mov         r1, r11
    str         r0, [sp, #172]
    ldr         r0, [sp, #364]
    str         r0, [sp, #196]
    ldr         r0, [sp, #368]
    str         r0, [sp, #168]
    ldr         r0, [sp, #372]
    str         r0, [sp, #188]
    ldr         r0, [sp, #420]
    str         r0, [sp, #220]
    ldr         r0, [sp, #412]
    str         r0, [sp, #204]
    ldr         r0, [sp, #404]
    str         r0, [sp, #200]
    ldr         r0, [sp, #396]
    str         r0, [sp, #184]
    ldr         r0, [sp, #388]
    str         r0, [sp, #180]
    ldr         r0, [sp, #380]
    str         r0, [sp, #176]
    ldr         r0, [sp, #416]
    str         r0, [sp, #164]
    ldr         r0, [sp, #408]
    str         r0, [sp, #160]
    ldr         r0, [sp, #400]
    str         r0, [sp, #156]
    mov         r0, r10
    ldr.w       r9, [sp, #392]
    ldr         r5, [sp, #384]
    ldr         r4, [sp, #376]
    str.w       r11, [sp, #248]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r2, sp, #356
    mov         r0, r6
    mov         r1, r10
    str.w       r8, [sp, #356]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r2, r0, [sp, #360]
    ldrd        r3, r1, [sp, #368]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #380]
    ldr         r6, [sp, #168]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #376]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #388]
    orrs        r2, r3
    ldr         r3, [sp, #384]
    orrs        r0, r1
    ldr         r1, [sp, #396]
    lsrs        r2, r2, #2
    lsrs        r0, r0, #2
    orr.w       r2, r2, r3, lsr #1
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #404]
    ldr         r3, [sp, #392]
    orrs        r0, r1
    ldr         r1, [sp, #412]
    orrs        r2, r3
    ldr         r3, [sp, #400]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #420]
    lsrs        r2, r2, #2
    orrs        r1, r0
    ldr         r0, [sp, #172]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #408]
    lsrs        r0, r0, #2
    orrs        r2, r3
    orr.w       r0, r0, r6, lsr #1
    ldr         r6, [sp, #156]
    orrs        r0, r4
    ldr         r3, [sp, #416]
    lsrs        r0, r0, #2
    orr.w       r2, r3, r2, lsr #1
    orr.w       r0, r0, r5, lsr #1
    ldr         r5, [sp, #188]
    orr.w       r0, r0, r9
    lsrs        r0, r0, #2
    orr.w       r0, r0, r6, lsr #1
    ldr         r6, [sp, #160]
    orrs        r0, r6
    ldr         r6, [sp, #164]
    orr.w       r0, r6, r0, lsr #1
    ldr         r6, [sp, #196]
    orr.w       r3, r0, r2
    orrs        r3, r1
    lsrs        r6, r6, #3
    orr.w       r6, r6, r5, lsr #2
    ldr         r5, [sp, #176]
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #180]
    orrs        r6, r5
    ldr         r5, [sp, #184]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #200]
    orrs        r6, r5
    ldr         r5, [sp, #204]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #220]
    orrs        r6, r5
    orrs        r3, r6
    beq         .L71
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
    bne.w       .L72
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
    bne.w       .L73
.L71:
    ldr         r0, [sp, #152]
    add         r6, sp, #288
    sub.w       r10, r0, #256
    mov         r0, r6
    mov         r1, r10
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #360
    add         r2, sp, #356
    ldr         r4, [sp, #232]
    mov         r1, r6
    str         r4, [sp, #356]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #360]
    mov         r1, r10
    str         r0, [sp, #172]
    ldr         r0, [sp, #364]
    str         r0, [sp, #196]
    ldr         r0, [sp, #368]
    str         r0, [sp, #168]
    ldr         r0, [sp, #372]
    str         r0, [sp, #188]
    ldr         r0, [sp, #420]
    str         r0, [sp, #220]
    ldr         r0, [sp, #412]
    str         r0, [sp, #204]
    ldr         r0, [sp, #404]
    str         r0, [sp, #200]
    ldr         r0, [sp, #396]
    str         r0, [sp, #184]
    ldr         r0, [sp, #388]
    str         r0, [sp, #180]
    ldr         r0, [sp, #380]
    str         r0, [sp, #176]
    ldr         r0, [sp, #416]
    str         r0, [sp, #164]
    ldr         r0, [sp, #408]
    str         r0, [sp, #160]
    mov         r0, r6
    ldr.w       r11, [sp, #400]
    ldr.w       r8, [sp, #392]
    ldr         r5, [sp, #384]
    ldr.w       r9, [sp, #376]
    str.w       r10, [sp, #248]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #360
    add         r2, sp, #356
    mov         r1, r6
    str         r4, [sp, #356]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r2, r0, [sp, #360]
    ldrd        r3, r1, [sp, #368]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #380]
    ldr         r6, [sp, #168]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #376]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #388]
    orrs        r2, r3
    ldr         r3, [sp, #384]
    orrs        r0, r1
    ldr         r1, [sp, #396]
    lsrs        r2, r2, #2
    lsrs        r0, r0, #2
    orr.w       r2, r2, r3, lsr #1
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #404]
    ldr         r3, [sp, #392]
    orrs        r0, r1
    ldr         r1, [sp, #412]
    orrs        r2, r3
    ldr         r3, [sp, #400]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #420]
    lsrs        r2, r2, #2
    orrs        r1, r0
    ldr         r0, [sp, #172]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #408]
    lsrs        r0, r0, #2
    orrs        r2, r3
    orr.w       r0, r0, r6, lsr #1
    ldr         r6, [sp, #160]
    orr.w       r0, r0, r9
    ldr         r3, [sp, #416]
    lsrs        r0, r0, #2
    orr.w       r2, r3, r2, lsr #1
    orr.w       r0, r0, r5, lsr #1
    ldr         r5, [sp, #188]
    orr.w       r0, r0, r8
    lsrs        r0, r0, #2
    orr.w       r0, r0, r11, lsr #1
    orrs        r0, r6
    ldr         r6, [sp, #164]
    orr.w       r0, r6, r0, lsr #1
    ldr         r6, [sp, #196]
    orr.w       r3, r0, r2
    orrs        r3, r1
    lsrs        r6, r6, #3
    orr.w       r6, r6, r5, lsr #2
    ldr         r5, [sp, #176]
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #180]
    orrs        r6, r5
    ldr         r5, [sp, #184]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #200]
    orrs        r6, r5
    ldr         r5, [sp, #204]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #220]
    orrs        r6, r5
    orrs        r3, r6
    beq.w       .L69
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
    bne.w       .L72
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
    beq.w       .L69
.L73:
    lsrs        r3, r2, #4
    eors        r2, r0
    eors        r1, r3
    movs        r0, #0
    ldrd        r3, r4, [sp, #240]
    b           .L74
.L55:
    lsrs        r3, r2, #4
    ldr         r5, [sp, #240]
.L67:
    eors        r2, r0
    eors        r1, r3
    movs        r0, #0
    ldr         r4, [sp, #244]
.L65:
    clz         r2, r2
    ldr         r6, [sp, #252]
    adds        r2, #32
    cmp         r1, #0
    it          ne
    clzne       r2, r1
    eor         r1, r2, #63
    ldrd        r3, r2, [sp, #220]
    subs        r2, r3, r2
.L66:
    add         r1, r2
    add.w       lr, r1, r0
    mov         r3, r5
    adds.w      r1, lr, r4
    mov.w       r0, #0
    bhs.w       .L40
.L39:
    cmp         r1, r11
    bhi.w       .L40
    add.w       r8, r3, lr
    mov         r0, r12
    cmp         r4, #17
    str.w       lr, [sp, #248]
    blo         .L75
    ldr         r4, [sp, #244]
    movs        r6, #0
    lsl.w       r5, r8, #30
.L76:
    add.w       r1, r8, r6
    cbz         r5, .L77
    add         r0, sp, #360
    bl          atomic_memchr_asm::word::any::misaligned_words::<1>
    ldr.w       r12, [sp, #256]
    ldrd        r0, r1, [sp, #360]
    b           .L78
.L77:
@APP
    ldr         r0, [r1]
@NO_APP
    adds        r2, r1, #4
@APP
    ldr         r1, [r2]
@NO_APP
.L78:
    add.w       r3, r12, r6
    ldr.w       r2, [r12, r6]
    ldr         r3, [r3, #4]
    eors        r0, r2
    eors        r1, r3
    orrs.w      r2, r0, r1
    bne         .L79
    subs        r4, #8
    adds        r6, #8
    cmp         r4, #16
    bhi         .L76
    add         r8, r6
    add.w       r0, r12, r6
.L75:
    cmp         r4, #7
    bhi         .L80
    cmp         r4, #4
    bhs         .L81
    cmp         r4, #2
    bhs         .L82
    cmp         r4, #0
    beq.w       .L83
    ldrb        r0, [r0]
@APP
    ldrb.w      r1, [r8]
@NO_APP
    uxtb        r1, r1
    subs        r0, r0, r1
    clz         r0, r0
    lsrs        r1, r0, #5
    b           .L84
.L80:
    ldr         r5, [r0]
    ldr         r6, [r0, #4]
    add         r0, r4
    ldr         r10, [r0, #-8]
    ldr         r11, [r0, #-4]
    mov         r0, r8
    bl          atomic_memchr_asm::word::load8::<8, 0>
    eors        r1, r6
    eors        r0, r5
    orrs.w      r2, r0, r1
    bne         .L85
    sub.w       r9, r4, #8
    add.w       r0, r8, r9
    bl          atomic_memchr_asm::word::load8::<8, 0>
    eor.w       r2, r1, r11
    eor.w       r0, r0, r10
    ldr         r3, [sp, #240]
    orrs.w      r1, r0, r2
    ldr.w       r12, [sp, #256]
    mov         r1, r4
    ldr.w       r11, [r7, #8]
    ldr.w       r10, [sp, #212]
    ldr.w       lr, [sp, #248]
    beq         .L86
    rbit        r1, r2
    rbit        r2, r0
    clz         r1, r1
    cmp         r0, #0
    add.w       r1, r1, #32
    it          ne
    clzne       r1, r2
    add.w       r1, r9, r1, lsr #3
    b           .L86
.L79:
    rbit        r1, r1
    add.w       lr, sp, #240
    clz         r1, r1
    rbit        r2, r0
    adds        r1, #32
    cmp         r0, #0
    it          ne
    clzne       r1, r2
    add.w       r0, r6, r1, lsr #3
    ldr         r6, [sp, #252]
    ldm.w       lr, {r3, r4, lr}
    b           .L40
.L81:
    ldr         r6, [r0]
    add         r0, r4
    ldr         r5, [r0, #-4]
    lsls.w      r0, r8, #30
    beq         .L87
    mov         r0, r8
    movs        r1, #4
    bl          atomic_memchr_asm::word::any::bytes
    ldr.w       r12, [sp, #256]
    b           .L88
.L85:
    rbit        r1, r1
    rbit        r2, r0
    clz         r1, r1
    cmp         r0, #0
    add.w       r1, r1, #32
    ldr.w       r11, [r7, #8]
    it          ne
    clzne       r1, r2
    ldr         r3, [sp, #240]
    lsrs        r1, r1, #3
    ldr.w       r12, [sp, #256]
    ldr.w       r10, [sp, #212]
    ldr.w       lr, [sp, #248]
    b           .L86
.L82:
    ldrh        r5, [r0]
    add         r0, r4
    ldrh        r6, [r0, #-2]
    lsls.w      r0, r8, #31
    bne         .L89
@APP
    ldrh.w      r0, [r8]
@NO_APP
    b           .L90
.L87:
@APP
    ldr.w       r0, [r8]
@NO_APP
.L88:
    cmp         r0, r6
    bne         .L91
    subs        r6, r4, #4
    add.w       r0, r8, r6
    lsls        r1, r0, #30
    beq         .L92
    movs        r1, #4
    bl          atomic_memchr_asm::word::any::bytes
    ldr.w       r12, [sp, #256]
    b           .L93
.L91:
    eors        r0, r6
    b           .L94
.L89:
    mov         r0, r8
    movs        r1, #2
    bl          atomic_memchr_asm::word::any::bytes
    ldr.w       r12, [sp, #256]
.L90:
    uxth        r1, r0
    cmp         r5, r1
    bne         .L95
    subs        r5, r4, #2
    add.w       r0, r8, r5
    lsls        r1, r0, #31
    bne         .L96
@APP
    ldrh        r0, [r0]
@NO_APP
    b           .L97
.L95:
    eors        r0, r5
.L94:
    rbit        r0, r0
    clz         r0, r0
    lsrs        r1, r0, #3
.L84:
    ldr.w       lr, [sp, #248]
    ldr         r3, [sp, #240]
.L86:
    ldr         r2, [sp, #244]
    ldr         r6, [sp, #252]
    subs        r0, r2, r4
    mov         r4, r2
    add         r0, r1
.L40:
    adds        r1, r6, r0
    ldr         r2, [sp, #236]
    adds        r1, #1
    cmp         r0, r4
    str         r1, [sp, #284]
    beq.w       .L98
    ldr         r0, [sp, #228]
    adds        r2, #1
    ldr.w       r8, [sp, #216]
    sub.w       r0, r0, lr
    str         r1, [sp, #252]
    cmp.w       r0, r2, lsl #8
    mov         r0, r2
    str.w       lr, [sp, #280]
    bhs.w       .L37
    b           .L99
.L83:
    movs        r1, #0
    b           .L84
.L92:
@APP
    ldr         r0, [r0]
@NO_APP
.L93:
    ldr.w       lr, [sp, #248]
    mov         r1, r4
    ldr         r3, [sp, #240]
    cmp         r0, r5
    beq         .L86
    eors        r0, r5
    rbit        r0, r0
    clz         r0, r0
    add.w       r1, r6, r0, lsr #3
    b           .L86
.L96:
    movs        r1, #2
    bl          atomic_memchr_asm::word::any::bytes
    ldr.w       r12, [sp, #256]
.L97:
    ldr.w       lr, [sp, #248]
    uxth        r1, r0
    ldr         r3, [sp, #240]
    cmp         r6, r1
    mov         r1, r4
    beq         .L86
    eors        r0, r6
    rbit        r0, r0
    clz         r0, r0
    add.w       r1, r5, r0, lsr #3
    b           .L86
.L72:
    lsrs        r0, r3, #4
    eors        r2, r3
    ldr         r4, [sp, #244]
    eors        r1, r0
    ldr         r3, [sp, #240]
    movs        r0, #64
.L74:
    clz         r2, r2
    ldr.w       r12, [sp, #256]
    adds        r2, #32
    ldr.w       r10, [sp, #212]
    ldrd        r5, r6, [sp, #248]
    cmp         r1, #0
    it          ne
    clzne       r2, r1
    eor         r1, r2, #63
    ldr         r2, [sp, #224]
    ldr.w       r11, [r7, #8]
    subs        r2, r5, r2
    add         r1, r2
    add.w       lr, r1, r0
    adds.w      r1, lr, r4
    mov.w       r0, #0
    blo.w       .L39
    b           .L40
.L70:
    cmp         r1, #0
    beq.w       .L2
    ldr.w       r11, [sp, #144]
    add         r5, sp, #288
    mov         r0, r5
    mov         r1, r11
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #360
    add         r2, sp, #356
    ldr.w       r10, [sp, #232]
    mov         r1, r5
    str.w       r10, [sp, #356]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #360]
    mov         r1, r11
    str         r0, [sp, #176]
    ldr         r0, [sp, #364]
    str         r0, [sp, #200]
    ldr         r0, [sp, #368]
    str         r0, [sp, #172]
    ldr         r0, [sp, #372]
    str         r0, [sp, #196]
    ldr         r0, [sp, #420]
    str         r0, [sp, #248]
    ldr         r0, [sp, #412]
    str         r0, [sp, #220]
    ldr         r0, [sp, #404]
    str         r0, [sp, #204]
    ldr         r0, [sp, #396]
    str         r0, [sp, #188]
    ldr         r0, [sp, #388]
    str         r0, [sp, #184]
    ldr         r0, [sp, #380]
    str         r0, [sp, #180]
    ldr         r0, [sp, #416]
    str         r0, [sp, #168]
    ldr         r0, [sp, #408]
    str         r0, [sp, #164]
    mov         r0, r5
    ldr         r6, [sp, #400]
    ldr         r4, [sp, #392]
    ldr.w       r8, [sp, #384]
    ldr.w       r9, [sp, #376]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #360
    add         r2, sp, #356
    mov         r1, r5
    str.w       r10, [sp, #356]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r2, r0, [sp, #360]
    ldrd        r3, r1, [sp, #368]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #380]
    ldr         r5, [sp, #172]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #376]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #388]
    orrs        r2, r3
    ldr         r3, [sp, #384]
    orrs        r0, r1
    ldr         r1, [sp, #396]
    lsrs        r2, r2, #2
    lsrs        r0, r0, #2
    orr.w       r2, r2, r3, lsr #1
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #404]
    ldr         r3, [sp, #392]
    orrs        r0, r1
    ldr         r1, [sp, #412]
    orrs        r2, r3
    ldr         r3, [sp, #400]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #420]
    lsrs        r2, r2, #2
    orrs        r1, r0
    ldr         r0, [sp, #176]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #408]
    lsrs        r0, r0, #2
    orrs        r2, r3
    orr.w       r0, r0, r5, lsr #1
    ldr         r5, [sp, #196]
    orr.w       r0, r0, r9
    ldr         r3, [sp, #416]
    lsrs        r0, r0, #2
    orr.w       r2, r3, r2, lsr #1
    orr.w       r0, r0, r8, lsr #1
    orrs        r0, r4
    lsrs        r0, r0, #2
    orr.w       r0, r0, r6, lsr #1
    ldr         r6, [sp, #164]
    orrs        r0, r6
    ldr         r6, [sp, #168]
    orr.w       r0, r6, r0, lsr #1
    ldr         r6, [sp, #200]
    orr.w       r3, r0, r2
    orrs        r3, r1
    lsrs        r6, r6, #3
    orr.w       r6, r6, r5, lsr #2
    ldr         r5, [sp, #180]
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #184]
    orrs        r6, r5
    ldr         r5, [sp, #188]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #204]
    orrs        r6, r5
    ldr         r5, [sp, #220]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #248]
    orrs        r6, r5
    orrs        r3, r6
    beq         .L100
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
    bne.w       .L58
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
    eors        r2, r0
    eor.w       r0, r2, r1, lsl #4
    bic         r3, r0, #252645135
    eor.w       r0, r3, r2
    eor.w       r6, r1, r3, lsr #4
    orrs        r0, r6
    bne.w       .L101
.L100:
    ldr.w       r10, [sp, #224]
    add         r5, sp, #288
    mov         r0, r5
    mov         r1, r10
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #360
    add         r2, sp, #356
    ldr.w       r11, [sp, #232]
    mov         r1, r5
    str.w       r11, [sp, #356]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #360]
    mov         r1, r10
    str         r0, [sp, #176]
    ldr         r0, [sp, #364]
    str         r0, [sp, #200]
    ldr         r0, [sp, #368]
    str         r0, [sp, #172]
    ldr         r0, [sp, #372]
    str         r0, [sp, #196]
    ldr         r0, [sp, #420]
    str         r0, [sp, #248]
    ldr         r0, [sp, #412]
    str         r0, [sp, #220]
    ldr         r0, [sp, #404]
    str         r0, [sp, #204]
    ldr         r0, [sp, #396]
    str         r0, [sp, #188]
    ldr         r0, [sp, #388]
    str         r0, [sp, #184]
    ldr         r0, [sp, #380]
    str         r0, [sp, #180]
    ldr         r0, [sp, #416]
    str         r0, [sp, #168]
    ldr         r0, [sp, #408]
    str         r0, [sp, #164]
    mov         r0, r5
    ldr         r6, [sp, #400]
    ldr         r4, [sp, #392]
    ldr.w       r8, [sp, #384]
    ldr.w       r9, [sp, #376]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #360
    add         r2, sp, #356
    mov         r1, r5
    str.w       r11, [sp, #356]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r2, r0, [sp, #360]
    ldrd        r3, r1, [sp, #368]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #380]
    ldr         r5, [sp, #172]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #376]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #388]
    orrs        r2, r3
    ldr         r3, [sp, #384]
    orrs        r0, r1
    ldr         r1, [sp, #396]
    lsrs        r2, r2, #2
    lsrs        r0, r0, #2
    orr.w       r2, r2, r3, lsr #1
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #404]
    ldr         r3, [sp, #392]
    orrs        r0, r1
    ldr         r1, [sp, #412]
    orrs        r2, r3
    ldr         r3, [sp, #400]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #420]
    lsrs        r2, r2, #2
    orrs        r1, r0
    ldr         r0, [sp, #176]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #408]
    lsrs        r0, r0, #2
    orrs        r2, r3
    orr.w       r0, r0, r5, lsr #1
    ldr         r5, [sp, #196]
    orr.w       r0, r0, r9
    ldr         r3, [sp, #416]
    lsrs        r0, r0, #2
    orr.w       r2, r3, r2, lsr #1
    orr.w       r0, r0, r8, lsr #1
    orrs        r0, r4
    lsrs        r0, r0, #2
    orr.w       r0, r0, r6, lsr #1
    ldr         r6, [sp, #164]
    orrs        r0, r6
    ldr         r6, [sp, #168]
    orr.w       r0, r6, r0, lsr #1
    ldr         r6, [sp, #200]
    orr.w       r3, r0, r2
    orrs        r3, r1
    lsrs        r6, r6, #3
    orr.w       r6, r6, r5, lsr #2
    ldr         r5, [sp, #180]
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #184]
    orrs        r6, r5
    ldr         r5, [sp, #188]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #204]
    orrs        r6, r5
    ldr         r5, [sp, #220]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #248]
    orrs        r6, r5
    orrs        r3, r6
    beq.w       .L2
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
    bne         .L102
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
    eors        r2, r0
    eor.w       r0, r2, r1, lsl #4
    bic         r3, r0, #252645135
    eor.w       r0, r3, r2
    eor.w       r6, r1, r3, lsr #4
    orrs        r0, r6
    beq.w       .L2
    lsrs        r6, r3, #4
    ldr         r0, [sp, #224]
    b           .L103
.L58:
    ldr         r0, [sp, #144]
    lsrs        r6, r3, #4
.L104:
    ldrd        r5, r4, [sp, #240]
    ldr.w       r12, [sp, #256]
    ldr.w       r11, [r7, #8]
    ldr.w       r10, [sp, #212]
    b           .L105
.L60:
    lsrs        r6, r3, #4
    ldr         r0, [sp, #224]
    ldr         r4, [sp, #244]
.L105:
    eors        r3, r2
    eor.w       r2, r6, r1
    movs        r1, #64
    b           .L106
.L59:
    ldr         r0, [sp, #144]
    lsrs        r6, r3, #4
    ldrd        r5, r4, [sp, #240]
    ldr.w       r12, [sp, #256]
    ldr.w       r11, [r7, #8]
    ldr.w       r10, [sp, #212]
.L61:
    eors        r3, r2
    eor.w       r2, r6, r1
    movs        r1, #0
    b           .L106
.L102:
    lsrs        r6, r3, #4
    ldr         r0, [sp, #224]
    b           .L104
.L101:
    ldr         r0, [sp, #144]
    lsrs        r6, r3, #4
.L103:
    eors        r3, r2
    eor.w       r2, r6, r1
    movs        r1, #0
    ldrd        r5, r4, [sp, #240]
    ldr.w       r12, [sp, #256]
    ldr.w       r11, [r7, #8]
    ldr.w       r10, [sp, #212]
.L106:
    clz         r3, r3
    cmp         r2, #0
    add.w       r3, r3, #32
    it          ne
    clzne       r3, r2
    eor         r2, r3, #63
    ldr         r3, [sp, #224]
    ldr         r6, [sp, #252]
    subs        r0, r0, r3
    add         r0, r2
    add.w       lr, r0, r1
    mov         r3, r5
    adds.w      r1, lr, r4
    mov.w       r0, #0
    blo.w       .L39
    b           .L40
.L4:
    mov         r1, lr
    add         sp, #428
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L36:
    movs        r0, #0
    mov         lr, r10
    str         r0, [sp, #252]
.L99:
    cmp         lr, r10
    bhi.w       .L107
    cmp.w       lr, #128
    blo.w       .L107
    mov.w       r0, #16843009
    add         r5, sp, #360
    mul         r1, r8, r0
    add         r6, sp, #288
    add.w       r9, sp, #356
    str.w       lr, [sp, #248]
    str         r1, [sp, #16]
    ldr         r1, [sp, #208]
    muls        r0, r1, r0
    str         r0, [sp, #12]
    add.w       r0, r12, r4
    str         r0, [sp, #176]
    subs        r0, r4, #2
    str         r0, [sp, #4]
    subs        r0, r4, #4
    str         r0, [sp, #8]
    add.w       r0, r5, #8
    str         r0, [sp, #180]
.L108:
    ldr         r0, [sp, #224]
    sub.w       r4, lr, #128
    str.w       lr, [sp, #20]
    add.w       r8, r0, r4
    mov         r0, r6
    mov         r1, r8
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    ldr.w       r11, [sp, #12]
    mov         r0, r5
    mov         r1, r6
    mov         r2, r9
    str.w       r11, [sp, #356]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #192]
    str         r4, [sp, #184]
    adds        r1, r4, r0
    ldr         r0, [sp, #360]
    str         r0, [sp, #220]
    ldr         r0, [sp, #364]
    str         r0, [sp, #108]
    ldr         r0, [sp, #368]
    str         r0, [sp, #204]
    ldr         r0, [sp, #372]
    str         r0, [sp, #100]
    ldr         r0, [sp, #416]
    str         r0, [sp, #236]
    ldr         r0, [sp, #408]
    str         r0, [sp, #232]
    ldr         r0, [sp, #400]
    str         r0, [sp, #228]
    ldr         r0, [sp, #392]
    str         r0, [sp, #200]
    ldr         r0, [sp, #384]
    str         r0, [sp, #196]
    ldr         r0, [sp, #376]
    str         r0, [sp, #188]
    ldr         r0, [sp, #420]
    str         r0, [sp, #104]
    ldr         r0, [sp, #412]
    str         r0, [sp, #96]
    ldr         r0, [sp, #404]
    str         r0, [sp, #92]
    ldr         r0, [sp, #396]
    str         r0, [sp, #88]
    ldr         r0, [sp, #388]
    str         r0, [sp, #84]
    ldr         r0, [sp, #380]
    str         r0, [sp, #80]
    mov         r0, r6
    str         r1, [sp, #52]
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    ldr.w       r10, [sp, #16]
    mov         r0, r5
    mov         r1, r6
    mov         r2, r9
    str.w       r10, [sp, #356]
    mov         r4, r9
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #360]
    mov         r1, r8
    str         r0, [sp, #160]
    ldr         r0, [sp, #364]
    str         r0, [sp, #76]
    ldr         r0, [sp, #368]
    str         r0, [sp, #156]
    ldr         r0, [sp, #372]
    str         r0, [sp, #68]
    ldr         r0, [sp, #416]
    str         r0, [sp, #172]
    ldr         r0, [sp, #408]
    str         r0, [sp, #168]
    ldr         r0, [sp, #400]
    str         r0, [sp, #164]
    ldr         r0, [sp, #392]
    str         r0, [sp, #152]
    ldr         r0, [sp, #384]
    str         r0, [sp, #148]
    ldr         r0, [sp, #376]
    str         r0, [sp, #144]
    ldr         r0, [sp, #420]
    str         r0, [sp, #72]
    ldr         r0, [sp, #412]
    str         r0, [sp, #64]
    ldr         r0, [sp, #404]
    str         r0, [sp, #60]
    ldr         r0, [sp, #396]
    str         r0, [sp, #56]
    ldr         r0, [sp, #388]
    str         r0, [sp, #48]
    ldr         r0, [sp, #380]
    str         r0, [sp, #44]
    mov         r0, r6
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    mov         r0, r5
    mov         r1, r6
    mov         r2, r9
    str.w       r11, [sp, #356]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #360]
    mov         r9, r10
    str         r0, [sp, #128]
    ldr         r0, [sp, #364]
    str         r0, [sp, #40]
    ldr         r0, [sp, #368]
    str         r0, [sp, #124]
    ldr         r0, [sp, #372]
    str         r0, [sp, #32]
    ldr         r0, [sp, #416]
    str         r0, [sp, #140]
    ldr         r0, [sp, #408]
    str         r0, [sp, #136]
    ldr         r0, [sp, #400]
    str         r0, [sp, #132]
    ldr         r0, [sp, #392]
    str         r0, [sp, #120]
    ldr         r0, [sp, #384]
    str         r0, [sp, #116]
    ldr         r0, [sp, #376]
    str         r0, [sp, #112]
    ldr         r0, [sp, #420]
    str         r0, [sp, #36]
    ldr         r0, [sp, #412]
    ldr         r1, [sp, #52]
    str         r0, [sp, #28]
    ldr         r0, [sp, #404]
    str         r0, [sp, #24]
    mov         r0, r6
    ldr.w       r8, [sp, #396]
    ldr.w       r11, [sp, #388]
    ldr.w       r10, [sp, #380]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    mov         r0, r5
    mov         r1, r6
    mov         r2, r4
    str.w       r9, [sp, #356]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #108]
    ldr         r1, [sp, #100]
    ldr         r2, [sp, #68]
    lsrs        r0, r0, #3
    ldrd        r12, r5, [sp, #360]
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #80]
    ldrd        lr, r4, [sp, #368]
    lsrs        r5, r5, #3
    orr.w       r5, r5, r4, lsr #2
    ldr         r4, [sp, #380]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #84]
    ldr         r3, [sp, #32]
    orrs        r0, r1
    ldr         r1, [sp, #88]
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #388]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #92]
    orrs        r5, r4
    ldr         r4, [sp, #396]
    orrs        r0, r1
    ldr         r1, [sp, #96]
    lsrs        r5, r5, #2
    lsrs        r0, r0, #2
    orr.w       r5, r5, r4, lsr #1
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #104]
    ldr         r4, [sp, #404]
    orrs        r0, r1
    ldr         r1, [sp, #76]
    orrs        r5, r4
    ldr         r4, [sp, #412]
    lsrs        r1, r1, #3
    lsrs        r5, r5, #2
    orr.w       r1, r1, r2, lsr #2
    ldr         r2, [sp, #44]
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #420]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #48]
    orrs        r5, r4
    orrs        r1, r2
    ldr         r2, [sp, #56]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #60]
    orrs        r1, r2
    ldr         r2, [sp, #64]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #72]
    orrs        r1, r2
    ldr         r2, [sp, #40]
    and.w       r9, r1, r0
    ldr         r0, [sp, #220]
    lsrs        r2, r2, #3
    orr.w       r2, r2, r3, lsr #2
    ldr         r3, [sp, #24]
    orr.w       r2, r2, r10, lsr #1
    orr.w       r2, r2, r11
    lsrs        r2, r2, #2
    orr.w       r2, r2, r8, lsr #1
    orrs        r2, r3
    ldr         r3, [sp, #28]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #36]
    orr.w       r6, r2, r3
    and.w       r1, r5, r6
    lsrs        r5, r0, #2
    ldr         r0, [sp, #204]
    orr.w       r8, r1, r9
    ldr         r6, [sp, #376]
    orr.w       r5, r5, r0, lsr #1
    ldr         r0, [sp, #188]
    orrs        r5, r0
    ldr         r0, [sp, #196]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r0, lsr #1
    ldr         r0, [sp, #200]
    orrs        r5, r0
    ldr         r0, [sp, #228]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r0, lsr #1
    ldr         r0, [sp, #232]
    orrs        r5, r0
    ldr         r0, [sp, #236]
    orr.w       r5, r0, r5, lsr #1
    ldr         r0, [sp, #160]
    lsrs        r4, r0, #2
    ldr         r0, [sp, #156]
    orr.w       r4, r4, r0, lsr #1
    ldr         r0, [sp, #144]
    orrs        r4, r0
    ldr         r0, [sp, #148]
    lsrs        r4, r4, #2
    orr.w       r4, r4, r0, lsr #1
    ldr         r0, [sp, #152]
    orrs        r4, r0
    ldr         r0, [sp, #164]
    lsrs        r4, r4, #2
    orr.w       r4, r4, r0, lsr #1
    ldr         r0, [sp, #168]
    orrs        r4, r0
    ldr         r0, [sp, #172]
    orr.w       r4, r0, r4, lsr #1
    ldr         r0, [sp, #128]
    lsrs        r2, r0, #2
    ldr         r0, [sp, #124]
    orr.w       r2, r2, r0, lsr #1
    ldr         r0, [sp, #112]
    orrs        r2, r0
    ldr         r0, [sp, #116]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r0, lsr #1
    ldr         r0, [sp, #120]
    orrs        r2, r0
    ldr         r0, [sp, #132]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r0, lsr #1
    ldr         r0, [sp, #136]
    orrs        r2, r0
    ldr         r0, [sp, #140]
    orr.w       r3, r0, r2, lsr #1
    lsr.w       r2, r12, #2
    orr.w       r2, r2, lr, lsr #1
    add         r0, sp, #356
    orrs        r2, r6
    ldr         r6, [sp, #384]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr         r6, [sp, #392]
    orrs        r2, r6
    ldr         r6, [sp, #400]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr         r6, [sp, #408]
    orrs        r2, r6
    ldr         r6, [sp, #416]
    orr.w       r6, r6, r2, lsr #1
    and.w       r2, r4, r5
    ands        r3, r6
    orr.w       r6, r3, r2
    orrs.w      r6, r6, r8
    beq.w       .L109
    ldr         r0, [sp, #184]
    str         r0, [sp, #380]
    ldr         r0, [sp, #20]
    str         r2, [sp, #384]
    sub.w       r2, r0, #64
    movs        r0, #2
    str         r3, [sp, #372]
    str         r1, [sp, #376]
    movs        r1, #0
    str         r2, [sp, #368]
    str         r0, [sp, #364]
    str.w       r9, [sp, #388]
    ldrd        r3, r4, [sp, #240]
    ldr.w       r12, [sp, #256]
    ldr.w       r11, [r7, #8]
    ldr.w       lr, [sp, #252]
.L110:
    add.w       r0, r1, r1, lsl #1
    ldr         r5, [sp, #180]
    adds        r1, #1
    mov         r8, r3
    add.w       r2, r5, r0, lsl #2
    str         r1, [sp, #188]
    ldrd        r2, r3, [r2, #4]
    movw        r9, #52428
    str         r1, [sp, #360]
    eor.w       r1, r3, r3, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r3
    eor.w       r3, r1, r1, lsr #14
    and.w       r3, r3, r9
    orr.w       r3, r3, r3, lsl #14
    eors        r1, r3
    eor.w       r3, r2, r2, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r2, r3
    eor.w       r3, r2, r2, lsr #14
    and.w       r3, r3, r9
    orr.w       r3, r3, r3, lsl #14
    eors        r3, r2
    eor.w       r2, r3, r1, lsl #4
    bic         r2, r2, #252645135
    eor.w       r9, r2, r3
    eor.w       r3, r1, r2, lsr #4
    orrs.w      r3, r3, r9
    bne         .L111
    mov         r3, r8
.L112:
    ldr         r0, [sp, #188]
    movs        r1, #1
    str.w       lr, [sp, #284]
    cmp         r0, #2
    bne         .L110
    b           .L113
.L111:
    ldr.w       r6, [r5, r0, lsl #2]
    lsrs        r0, r2, #4
    mov         r3, r8
    eor.w       r10, r0, r1
    str         r6, [sp, #220]
    adds        r2, r6, r3
    str         r2, [sp, #196]
    mov         r8, r6
.L114:
    clz         r0, r9
    cmp.w       r10, #0
    add.w       r0, r0, #32
    mov.w       r5, #1
    it          ne
    clzne       r0, r10
    eor         r1, r0, #63
    rsb.w       r2, r1, #32
    subs.w      r0, r1, #32
    lsr.w       r6, r5, r2
    add.w       r2, r1, r8
    it          pl
    lslpl.w     r6, r5, r0
    lsl.w       r5, r5, r1
    it          pl
    movpl       r5, #0
    str         r2, [sp, #236]
    adds        r2, r2, r4
    mov.w       r0, #0
    bhs.w       .L115
    cmp         r2, r11
    bhi.w       .L115
    ldr         r0, [sp, #236]
    cmp         r4, #17
    str         r5, [sp, #228]
    add.w       r5, r3, r0
    str.w       lr, [sp, #252]
    str         r6, [sp, #232]
    blo         .L116
    ldr         r0, [sp, #196]
    mov         r8, r4
    movs        r4, #0
    add         r0, r1
    lsls        r6, r0, #30
.L117:
    adds        r1, r5, r4
    cbz         r6, .L118
    add         r0, sp, #288
    bl          atomic_memchr_asm::word::any::misaligned_words::<1>
    ldr.w       r12, [sp, #256]
    ldrd        r0, r1, [sp, #288]
    b           .L119
.L118:
@APP
    ldr         r0, [r1]
@NO_APP
    adds        r2, r1, #4
@APP
    ldr         r1, [r2]
@NO_APP
.L119:
    add.w       r3, r12, r4
    ldr.w       r2, [r12, r4]
    ldr         r3, [r3, #4]
    eors        r0, r2
    eors        r1, r3
    orrs.w      r2, r0, r1
    bne         .L120
    sub.w       r8, r8, #8
    adds        r4, #8
    cmp.w       r8, #16
    bhi         .L117
    add         r5, r4
    add         r12, r4
    b           .L121
.L116:
    cmp         r4, #7
    bhi         .L122
    cmp         r4, #4
    bhs         .L123
    cmp         r4, #2
    bhs.w       .L124
    cmp         r4, #0
    beq.w       .L125
    ldrb.w      r0, [r12]
@APP
    ldrb        r1, [r5]
@NO_APP
    movs        r4, #0
    uxtb        r1, r1
    subs        r0, r0, r1
    clz         r0, r0
    lsr.w       r8, r0, #5
    b           .L126
.L120:
    rbit        r1, r1
    rbit        r2, r0
    clz         r1, r1
    cmp         r0, #0
    add.w       r1, r1, #32
    it          ne
    clzne       r1, r2
    add.w       r0, r4, r1, lsr #3
    ldr.w       lr, [sp, #252]
    ldrd        r3, r4, [sp, #240]
    ldr.w       r8, [sp, #220]
    ldrd        r5, r6, [sp, #228]
    b           .L115
.L122:
    mov         r8, r4
    movs        r4, #0
.L121:
    add.w       r0, r12, r8
    ldr.w       r6, [r12]
    ldr.w       r11, [r12, #4]
    ldr         r1, [r0, #-8]
    ldr         r0, [r0, #-4]
    str         r0, [sp, #200]
    mov         r0, r5
    str         r1, [sp, #204]
    bl          atomic_memchr_asm::word::load8::<8, 0>
    eor.w       r1, r1, r11
    eors        r0, r6
    orrs.w      r2, r0, r1
    bne         .L127
    sub.w       r6, r8, #8
    adds        r0, r5, r6
    bl          atomic_memchr_asm::word::load8::<8, 0>
    ldr         r2, [sp, #200]
    ldr         r3, [sp, #240]
    eors        r1, r2
    ldr         r2, [sp, #204]
    ldr.w       r11, [r7, #8]
    ldr.w       lr, [sp, #252]
    eors        r0, r2
    orrs.w      r2, r0, r1
    bne         .L128
    ldr.w       r12, [sp, #256]
    b           .L126
.L127:
    rbit        r1, r1
    rbit        r2, r0
    clz         r1, r1
    cmp         r0, #0
    add.w       r1, r1, #32
    ldr.w       r11, [r7, #8]
    it          ne
    clzne       r1, r2
    lsr.w       r8, r1, #3
    ldr         r3, [sp, #240]
    ldr.w       r12, [sp, #256]
    ldr.w       lr, [sp, #252]
    b           .L126
.L123:
    ldr         r0, [sp, #176]
    ldr.w       r6, [r12]
    ldr         r8, [r0, #-4]
    lsls        r0, r5, #30
    beq         .L129
    mov         r0, r5
    movs        r1, #4
    mov         r4, r3
    bl          atomic_memchr_asm::word::any::bytes
    mov         r3, r4
    b           .L130
.L128:
    rbit        r1, r1
    rbit        r2, r0
    clz         r1, r1
    cmp         r0, #0
    add.w       r1, r1, #32
    it          ne
    clzne       r1, r2
    add.w       r8, r6, r1, lsr #3
    ldr.w       r12, [sp, #256]
    b           .L126
.L124:
    ldr         r0, [sp, #176]
    ldrh.w      r6, [r12]
    ldrh        r8, [r0, #-2]
    lsls        r0, r5, #31
    bne         .L131
@APP
    ldrh        r0, [r5]
@NO_APP
    b           .L132
.L129:
@APP
    ldr         r0, [r5]
@NO_APP
.L130:
    cmp         r0, r6
    bne         .L133
    ldr         r0, [sp, #8]
    add         r0, r5
    lsls        r1, r0, #30
    beq         .L134
    movs        r1, #4
    mov         r4, r3
    bl          atomic_memchr_asm::word::any::bytes
    mov         r3, r4
    b           .L135
.L133:
    eors        r0, r6
    movs        r4, #0
    rbit        r0, r0
    ldrd        lr, r12, [sp, #252]
    clz         r0, r0
    lsr.w       r8, r0, #3
    b           .L126
.L131:
    mov         r0, r5
    movs        r1, #2
    mov         r4, r3
    bl          atomic_memchr_asm::word::any::bytes
    ldr.w       r12, [sp, #256]
    mov         r3, r4
.L132:
    uxth        r1, r0
    cmp         r6, r1
    bne         .L136
    ldr         r0, [sp, #4]
    add         r0, r5
    lsls        r1, r0, #31
    bne         .L137
@APP
    ldrh        r0, [r0]
@NO_APP
    b           .L138
.L136:
    eors        r0, r6
    movs        r4, #0
    rbit        r0, r0
    ldr.w       lr, [sp, #252]
    clz         r0, r0
    lsr.w       r8, r0, #3
    b           .L126
.L125:
    movs        r4, #0
    mov.w       r8, #0
.L126:
    ldr         r5, [sp, #228]
.L139:
    add.w       r0, r4, r8
    ldr         r4, [sp, #244]
    ldr.w       r8, [sp, #220]
    ldr         r6, [sp, #232]
.L115:
    cmp         r0, r4
    beq.w       .L140
    add         r0, lr
    eor.w       r10, r10, r6
    eor.w       r9, r9, r5
    add.w       lr, r0, #1
    orrs.w      r1, r9, r10
    bne.w       .L114
    b           .L112
.L134:
@APP
    ldr         r0, [r0]
@NO_APP
.L135:
    ldrd        lr, r12, [sp, #252]
    cmp         r0, r8
    ldr         r5, [sp, #228]
    beq         .L141
    eor.w       r0, r0, r8
    ldr         r1, [sp, #8]
    b           .L142
.L137:
    movs        r1, #2
    mov         r4, r3
    bl          atomic_memchr_asm::word::any::bytes
    ldr.w       r12, [sp, #256]
    mov         r3, r4
.L138:
    ldr.w       lr, [sp, #252]
    uxth        r1, r0
    ldr         r5, [sp, #228]
    cmp         r8, r1
    bne         .L143
.L141:
    movs        r4, #0
    ldr.w       r8, [sp, #244]
    b           .L139
.L143:
    eor.w       r0, r0, r8
    ldr         r1, [sp, #4]
.L142:
    rbit        r0, r0
    clz         r0, r0
    add.w       r8, r1, r0, lsr #3
    movs        r4, #0
    b           .L139
.L109:
    ldr         r4, [sp, #244]
    ldr.w       r12, [sp, #256]
    ldr.w       r11, [r7, #8]
    ldr         r1, [sp, #184]
.L144:
    ldr.w       r10, [sp, #212]
    add         r6, sp, #288
    ldr.w       r8, [sp, #216]
    cmp         r1, r10
    str         r1, [sp, #280]
    bhi         .L145
    add         r5, sp, #360
    mov         lr, r1
    mov         r9, r0
    cmp         r1, #128
    bhs.w       .L108
    b           .L145
.L113:
    ldr         r1, [sp, #184]
    ldr         r0, [sp, #248]
    str.w       lr, [sp, #252]
    subs        r0, r0, r1
    add.w       r0, r0, #1024
    cmp.w       lr, r0, lsl #2
    add         r0, sp, #356
    bls         .L144
    add         r0, sp, #260
    str         r1, [sp, #280]
    bl          <atomic_memchr_kernels::algo::substring::Search>::two_way::<atomic_memchr_kernels::algo::direction::Backward>
    mov         lr, r1
    mov         r1, lr
    add         sp, #428
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L107:
    mov         r1, lr
.L145:
    cmp         r1, #0
    beq.w       .L2
    ldr         r5, [sp, #192]
    add.w       r0, r12, r4
    str         r0, [sp, #196]
    subs        r0, r4, #2
    str         r0, [sp, #180]
    subs        r0, r4, #4
    str         r0, [sp, #188]
.L146:
    cmp         r1, #64
    mov         r4, r1
    it          hs
    movhs       r4, #64
    cmp         r1, r10
    bhi.w       .L2
    ldr         r0, [sp, #224]
    sub.w       r10, r1, r4
    str         r1, [sp, #184]
    mov         r2, r4
    add.w       r1, r0, r10
    ldr         r0, [sp, #208]
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    mov         r9, r1
    add.w       r1, r5, r10
    str         r0, [sp, #248]
    mov         r0, r8
    mov         r2, r4
    str.w       r10, [sp, #236]
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    and.w       r8, r1, r9
    ldr         r1, [sp, #248]
    and.w       r9, r0, r1
    orrs.w      r0, r9, r8
    beq.w       .L147
    ldr         r0, [sp, #240]
    ldr         r1, [sp, #184]
    ldr.w       r10, [sp, #244]
    ldrd        r3, r5, [sp, #252]
    add         r0, r1
    subs        r0, r0, r4
    str         r0, [sp, #200]
.L148:
    clz         r0, r9
    cmp.w       r8, #0
    add.w       r0, r0, #32
    mov.w       r6, #1
    it          ne
    clzne       r0, r8
    eor         r1, r0, #63
    rsb.w       r2, r1, #32
    subs.w      r0, r1, #32
    lsr.w       r4, r6, r2
    it          pl
    lslpl.w     r4, r6, r0
    lsl.w       r6, r6, r1
    it          pl
    movpl       r6, #0
    ldr         r0, [sp, #236]
    adds        r2, r1, r0
    str         r2, [sp, #248]
    adds.w      r2, r2, r10
    mov.w       r0, #0
    bhs.w       .L149
    cmp         r2, r11
    bhi.w       .L149
    ldr         r0, [sp, #248]
    cmp.w       r10, #17
    ldr         r2, [sp, #240]
    str         r3, [sp, #252]
    add.w       r11, r2, r0
    strd        r6, r4, [sp, #228]
    blo         .L150
    ldr         r0, [sp, #200]
    movs        r4, #0
    adds        r6, r0, r1
.L151:
    adds        r0, r6, r4
    add.w       r1, r11, r4
    lsls        r0, r0, #30
    beq         .L152
    add         r0, sp, #360
    bl          atomic_memchr_asm::word::any::misaligned_words::<1>
    ldr         r5, [sp, #256]
    ldrd        r0, r1, [sp, #360]
    b           .L153
.L152:
@APP
    ldr         r0, [r1]
@NO_APP
    adds        r2, r1, #4
@APP
    ldr         r1, [r2]
@NO_APP
.L153:
    adds        r3, r5, r4
    ldr         r2, [r5, r4]
    ldr         r3, [r3, #4]
    eors        r0, r2
    eors        r1, r3
    orrs.w      r2, r0, r1
    bne         .L154
    sub.w       r10, r10, #8
    adds        r4, #8
    cmp.w       r10, #16
    bhi         .L151
    add         r11, r4
    adds        r0, r5, r4
    b           .L155
.L150:
    cmp.w       r10, #7
    bhi         .L156
    cmp.w       r10, #4
    bhs         .L157
    cmp.w       r10, #2
    bhs         .L158
    cmp.w       r10, #0
    beq.w       .L159
    ldrb        r0, [r5]
@APP
    ldrb.w      r1, [r11]
@NO_APP
    movs        r4, #0
    uxtb        r1, r1
    subs        r0, r0, r1
    clz         r0, r0
    lsr.w       r10, r0, #5
    b           .L160
.L154:
    rbit        r1, r1
    rbit        r2, r0
    clz         r1, r1
    cmp         r0, #0
    add.w       r1, r1, #32
    ldr.w       r11, [r7, #8]
    it          ne
    clzne       r1, r2
    add.w       r0, r4, r1, lsr #3
    ldr.w       r10, [sp, #244]
    ldr         r3, [sp, #252]
    ldrd        r6, r4, [sp, #228]
    b           .L149
.L156:
    movs        r4, #0
    mov         r0, r5
.L155:
    ldr         r6, [r0]
    ldr         r5, [r0, #4]
    add         r0, r10
    ldr         r1, [r0, #-8]
    ldr         r0, [r0, #-4]
    str         r0, [sp, #204]
    mov         r0, r11
    str         r1, [sp, #220]
    bl          atomic_memchr_asm::word::load8::<8, 0>
    eors        r1, r5
    eors        r0, r6
    orrs.w      r2, r0, r1
    bne         .L161
    sub.w       r5, r10, #8
    add.w       r0, r11, r5
    bl          atomic_memchr_asm::word::load8::<8, 0>
    ldr         r2, [sp, #204]
    ldr         r3, [sp, #252]
    eors        r1, r2
    ldr         r2, [sp, #220]
    ldr         r6, [sp, #228]
    eors        r0, r2
    orrs.w      r2, r0, r1
    beq         .L162
    rbit        r1, r1
    rbit        r2, r0
    clz         r1, r1
    cmp         r0, #0
    add.w       r1, r1, #32
    it          ne
    clzne       r1, r2
    add.w       r10, r5, r1, lsr #3
.L162:
    ldr         r5, [sp, #256]
.L160:
    ldr.w       r11, [r7, #8]
    b           .L163
.L161:
    rbit        r1, r1
    rbit        r2, r0
    clz         r1, r1
    cmp         r0, #0
    add.w       r1, r1, #32
    it          ne
    clzne       r1, r2
    lsr.w       r10, r1, #3
    b           .L164
.L157:
    ldr         r0, [sp, #196]
    ldr         r6, [r5]
    ldr         r4, [r0, #-4]
    lsls.w      r0, r11, #30
    beq         .L165
    mov         r0, r11
    movs        r1, #4
    bl          atomic_memchr_asm::word::any::bytes
    b           .L166
.L158:
    ldr         r0, [sp, #196]
    ldrh        r6, [r5]
    ldrh        r4, [r0, #-2]
    lsls.w      r0, r11, #31
    bne         .L167
@APP
    ldrh.w      r0, [r11]
@NO_APP
    b           .L168
.L165:
@APP
    ldr.w       r0, [r11]
@NO_APP
.L166:
    cmp         r0, r6
    bne         .L169
    ldr         r0, [sp, #188]
    add         r0, r11
    lsls        r1, r0, #30
    beq         .L170
    movs        r1, #4
    bl          atomic_memchr_asm::word::any::bytes
    b           .L171
.L169:
    eors        r0, r6
    movs        r4, #0
    rbit        r0, r0
    clz         r0, r0
    lsr.w       r10, r0, #3
.L164:
    ldr         r5, [sp, #256]
.L172:
    ldr.w       r11, [r7, #8]
    ldr         r3, [sp, #252]
    ldr         r6, [sp, #228]
.L163:
    add.w       r0, r4, r10
    ldr.w       r10, [sp, #244]
    ldr         r4, [sp, #232]
.L149:
    cmp         r0, r10
    beq         .L33
    add         r0, r3
    eor.w       r8, r8, r4
    eor.w       r9, r9, r6
    adds        r3, r0, #1
    orrs.w      r1, r9, r8
    bne.w       .L148
    b           .L173
.L167:
    mov         r0, r11
    movs        r1, #2
    bl          atomic_memchr_asm::word::any::bytes
    ldr         r5, [sp, #256]
.L168:
    uxth        r1, r0
    cmp         r6, r1
    bne         .L174
    ldr         r0, [sp, #180]
    add         r0, r11
    lsls        r1, r0, #31
    bne         .L175
@APP
    ldrh        r0, [r0]
@NO_APP
    b           .L176
.L174:
    eors        r0, r6
    movs        r4, #0
    rbit        r0, r0
    clz         r0, r0
    lsr.w       r10, r0, #3
    b           .L172
.L159:
    movs        r4, #0
    mov.w       r10, #0
    b           .L160
.L170:
@APP
    ldr         r0, [r0]
@NO_APP
.L171:
    ldrd        r3, r5, [sp, #252]
    cmp         r0, r4
    ldr         r6, [sp, #228]
    ldr.w       r11, [r7, #8]
    beq         .L177
    eors        r0, r4
    ldr         r1, [sp, #188]
    b           .L178
.L175:
    movs        r1, #2
    bl          atomic_memchr_asm::word::any::bytes
    ldr         r5, [sp, #256]
.L176:
    ldr         r3, [sp, #252]
    uxth        r1, r0
    ldr         r6, [sp, #228]
    cmp         r4, r1
    ldr.w       r11, [r7, #8]
    bne         .L179
.L177:
    movs        r4, #0
    ldr.w       r10, [sp, #244]
    b           .L163
.L179:
    eors        r0, r4
    ldr         r1, [sp, #180]
.L178:
    rbit        r0, r0
    clz         r0, r0
    add.w       r10, r1, r0, lsr #3
    movs        r4, #0
    b           .L163
.L147:
    ldr         r3, [sp, #252]
.L173:
    ldr         r1, [sp, #236]
    movs        r0, #0
    ldr         r5, [sp, #192]
    ldrd        r10, r8, [sp, #212]
    cmp         r1, #0
    str         r3, [sp, #252]
    strd        r1, r3, [sp, #280]
    bne.w       .L146
    b.w         .L3
.L33:
    movs        r0, #1
    b           .L180
.L34:
    movs        r0, #0
.L180:
    ldr.w       lr, [sp, #248]
    mov         r1, lr
    add         sp, #428
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L140:
    movs        r0, #1
    ldr.w       lr, [sp, #236]
    mov         r1, lr
    add         sp, #428
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L98:
    movs        r0, #1
    mov         r1, lr
    add         sp, #428
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
