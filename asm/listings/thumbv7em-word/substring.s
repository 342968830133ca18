@ substring of WORD, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub         sp, #420
    ldr.w       r11, [r7, #8]
    mov         r10, r0
    add.w       r0, r11, #1
    cmp         r0, r1
    bhs         .L1
    movs        r0, #0
.L2:
    add         sp, #420
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L1:
    ldr         r4, [r2]
    sub.w       r8, r0, r1
    mov         r9, r1
    movs        r0, #0
    adds.w      r1, r4, r8
    bhs.w       .L3
    cmp         r1, r11
    bhi         .L2
    ldr         r5, [r2, #4]
    adds.w      r6, r5, r8
    bhs.w       .L3
    cmp         r6, r11
    bhi         .L2
    cmp         r4, r9
    bhs.w       .L3
    cmp         r5, r9
    bhs.w       .L3
    adds        r1, r3, r4
    ldrb.w      r6, [r10, r4]
    ldrb.w      r4, [r10, r5]
    add.w       r12, r3, r5
    cmp.w       r8, #65
    strd        r3, r11, [sp, #260]
    str         r0, [sp, #276]
    strd        r0, r8, [sp, #268]
    strd        r10, r9, [sp, #252]
    strd        r3, r9, [sp, #228]
    str.w       r10, [sp, #248]
    bhs.w       .L4
    mov         r0, r6
    mov         r2, r8
    mov         r6, r12
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    mov         r11, r0
    mov         r5, r1
    mov         r0, r4
    mov         r1, r6
    mov         r2, r8
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    and.w       r6, r1, r5
    and.w       r4, r0, r11
    orrs.w      r0, r4, r6
    beq.w       .L5
    movs        r3, #1
.L6:
    rbit        r0, r6
    cmp         r4, #0
    clz         r0, r0
    add.w       r2, r0, #32
    rbit        r0, r4
    it          ne
    clzne       r2, r0
    rsb.w       r1, r2, #32
    subs.w      r0, r2, #32
    lsl.w       r11, r3, r2
    lsr.w       r5, r3, r1
    ldr         r1, [r7, #8]
    it          pl
    lslpl.w     r5, r3, r0
    add.w       r0, r9, r2
    it          pl
    movpl.w     r11, #0
    cmp         r0, r1
    bls         .L7
    movs        r0, #0
    b           .L8
.L7:
    ldr         r0, [sp, #228]
    cmp.w       r9, #17
    str         r5, [sp, #240]
    add.w       r5, r0, r2
    mov         r0, r10
    str         r2, [sp, #244]
    blo         .L9
    ldr.w       r9, [sp, #232]
    mov.w       r8, #0
    lsl.w       r10, r5, #30
.L10:
    add.w       r1, r5, r8
    cmp.w       r10, #0
    beq         .L11
    add         r0, sp, #352
    bl          atomic_memchr_asm::word::any::misaligned_words::<1>
    ldrd        r0, r1, [sp, #352]
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
    ldr         r3, [sp, #248]
    ldr.w       r2, [r3, r8]
    add         r3, r8
    ldr         r3, [r3, #4]
    eors        r0, r2
    eors        r1, r3
    orrs.w      r2, r0, r1
    bne         .L13
    sub.w       r9, r9, #8
    add.w       r8, r8, #8
    cmp.w       r9, #16
    bhi         .L10
    ldr         r0, [sp, #248]
    add         r5, r8
    add         r0, r8
.L9:
    cmp.w       r9, #7
    bhi         .L14
    cmp.w       r9, #4
    bhs         .L15
    cmp.w       r9, #2
    bhs         .L16
    cmp.w       r9, #0
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
    ldr.w       r8, [r0]
    ldr.w       r10, [r0, #4]
    add         r0, r9
    ldr         r1, [r0, #-8]
    ldr         r0, [r0, #-4]
    str         r0, [sp, #224]
    mov         r0, r5
    str         r1, [sp, #236]
    bl          atomic_memchr_asm::word::load8::<8, 0>
    eor.w       r1, r1, r10
    eor.w       r0, r0, r8
    orrs.w      r2, r0, r1
    bne         .L19
    sub.w       r8, r9, #8
    add.w       r0, r5, r8
    bl          atomic_memchr_asm::word::load8::<8, 0>
    ldr         r2, [sp, #224]
    movs        r3, #1
    ldr         r5, [sp, #240]
    eors        r2, r1
    ldr         r1, [sp, #236]
    eors        r0, r1
    orrs.w      r1, r0, r2
    mov         r1, r9
    beq         .L20
    rbit        r1, r2
    rbit        r2, r0
    clz         r1, r1
    cmp         r0, #0
    add.w       r1, r1, #32
    it          ne
    clzne       r1, r2
    add.w       r1, r8, r1, lsr #3
    b           .L20
.L13:
    rbit        r1, r1
    rbit        r2, r0
    clz         r1, r1
    cmp         r0, #0
    add.w       r1, r1, #32
    mov.w       r3, #1
    it          ne
    clzne       r1, r2
    ldr.w       r9, [sp, #232]
    ldrd        r2, r10, [sp, #244]
    add.w       r0, r8, r1, lsr #3
    ldr         r5, [sp, #240]
    b           .L8
.L15:
    ldr.w       r10, [r0]
    add         r0, r9
    ldr         r8, [r0, #-4]
    lsls        r0, r5, #30
    beq         .L21
    mov         r0, r5
    movs        r1, #4
    bl          atomic_memchr_asm::word::any::bytes
    b           .L22
.L19:
    rbit        r1, r1
    rbit        r2, r0
    clz         r1, r1
    cmp         r0, #0
    add.w       r1, r1, #32
    it          ne
    clzne       r1, r2
    lsrs        r1, r1, #3
    b           .L18
.L16:
    ldrh.w      r10, [r0]
    add         r0, r9
    ldrh        r8, [r0, #-2]
    lsls        r0, r5, #31
    bne         .L23
@APP
    ldrh        r0, [r5]
@NO_APP
    b           .L24
.L21:
@APP
    ldr         r0, [r5]
@NO_APP
.L22:
    cmp         r0, r10
    bne         .L25
    sub.w       r10, r9, #4
    add.w       r0, r5, r10
    lsls        r1, r0, #30
    beq         .L26
    movs        r1, #4
    bl          atomic_memchr_asm::word::any::bytes
    b           .L27
.L25:
    eor.w       r0, r0, r10
    b           .L28
.L23:
    mov         r0, r5
    movs        r1, #2
    bl          atomic_memchr_asm::word::any::bytes
.L24:
    uxth        r1, r0
    cmp         r10, r1
    bne         .L29
    sub.w       r10, r9, #2
    add.w       r0, r5, r10
    lsls        r1, r0, #31
    bne         .L30
@APP
    ldrh        r0, [r0]
@NO_APP
    b           .L31
.L29:
    eor.w       r0, r0, r10
.L28:
    rbit        r0, r0
    clz         r0, r0
    lsrs        r1, r0, #3
.L18:
    ldr         r5, [sp, #240]
    movs        r3, #1
.L20:
    ldr         r2, [sp, #232]
    sub.w       r0, r2, r9
    mov         r9, r2
    add         r0, r1
    ldrd        r2, r10, [sp, #244]
.L8:
    cmp         r0, r9
    beq.w       .L32
    eors        r6, r5
    eor.w       r4, r4, r11
    orrs.w      r0, r4, r6
    bne.w       .L6
    b.w         .L33
.L17:
    movs        r1, #0
    b           .L18
.L26:
@APP
    ldr         r0, [r0]
@NO_APP
.L27:
    ldr         r5, [sp, #240]
    movs        r3, #1
    mov         r1, r9
    cmp         r0, r8
    beq         .L20
    eor.w       r0, r0, r8
    b           .L34
.L30:
    movs        r1, #2
    bl          atomic_memchr_asm::word::any::bytes
.L31:
    ldr         r5, [sp, #240]
    uxth        r1, r0
    cmp         r8, r1
    mov.w       r3, #1
    mov         r1, r9
    beq         .L20
    eor.w       r0, r0, r8
.L34:
    rbit        r0, r0
    clz         r0, r0
    add.w       r1, r10, r0, lsr #3
    b           .L20
.L3:
    add         sp, #420
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L4:
    ldrb        r0, [r2, #8]
    str         r6, [sp, #196]
    cmp         r0, #1
    str         r1, [sp, #216]
    str         r4, [sp, #24]
    str.w       r12, [sp, #180]
    str.w       r8, [sp, #204]
    bne.w       .L35
    ldr         r1, [sp, #196]
    mov.w       r0, #16843009
    movs        r4, #0
    movs        r6, #0
    muls        r0, r1, r0
    str         r0, [sp, #220]
    ldr         r0, [sp, #216]
    add         r0, r8
    sub.w       r1, r0, #128
    str         r1, [sp, #152]
    movs        r1, #0
    sub.w       r0, r0, #256
    str         r0, [sp, #140]
.L36:
    cmp         r8, r6
    blo.w       .L5
    ldr         r0, [sp, #216]
    sub.w       r9, r8, r6
    cmp.w       r9, #64
    strd        r4, r1, [sp, #236]
    add.w       r5, r0, r6
    bhs         .L37
    ldr         r0, [sp, #196]
    mov         r1, r5
    mov         r2, r9
    bl          atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Forward>
    cmp         r0, #1
    bne.w       .L5
    ldr.w       r9, [sp, #232]
    b.w         .L38
.L37:
    cmp.w       r9, #129
    str         r6, [sp, #224]
    bhs.w       .L39
    add         r6, sp, #280
    mov         r1, r5
    sub.w       r4, r9, #64
    mov         r0, r6
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add.w       r10, sp, #352
    add         r2, sp, #348
    ldr.w       r11, [sp, #220]
    mov         r1, r6
    mov         r0, r10
    str.w       r11, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #352]
    adds        r1, r5, r4
    str         r0, [sp, #172]
    ldr         r0, [sp, #356]
    str         r0, [sp, #208]
    ldr         r0, [sp, #360]
    str         r0, [sp, #168]
    ldr         r0, [sp, #364]
    str         r0, [sp, #192]
    ldr         r0, [sp, #412]
    str         r0, [sp, #212]
    ldr         r0, [sp, #404]
    str         r0, [sp, #244]
    ldr         r0, [sp, #396]
    str         r0, [sp, #200]
    ldr         r0, [sp, #388]
    str         r0, [sp, #188]
    ldr         r0, [sp, #380]
    str         r0, [sp, #184]
    ldr         r0, [sp, #372]
    str         r0, [sp, #176]
    ldr         r0, [sp, #408]
    str         r0, [sp, #164]
    ldr         r0, [sp, #400]
    str         r0, [sp, #160]
    mov         r0, r6
    str         r4, [sp, #156]
    ldr.w       r8, [sp, #392]
    ldr.w       r9, [sp, #384]
    ldr         r5, [sp, #376]
    ldr         r4, [sp, #368]
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r2, sp, #348
    mov         r0, r10
    mov         r1, r6
    str.w       r11, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r1, r0, [sp, #352]
    ldrd        r3, r2, [sp, #360]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r2, lsr #2
    ldr         r2, [sp, #372]
    lsrs        r1, r1, #2
    ldr         r6, [sp, #168]
    orr.w       r1, r1, r3, lsr #1
    ldr         r3, [sp, #368]
    orr.w       r0, r0, r2, lsr #1
    ldr         r2, [sp, #380]
    orrs        r1, r3
    ldr         r3, [sp, #376]
    orrs        r0, r2
    ldr         r2, [sp, #388]
    lsrs        r1, r1, #2
    lsrs        r0, r0, #2
    orr.w       r1, r1, r3, lsr #1
    orr.w       r0, r0, r2, lsr #1
    ldr         r2, [sp, #396]
    ldr         r3, [sp, #384]
    orrs        r0, r2
    ldr         r2, [sp, #404]
    orrs        r1, r3
    ldr         r3, [sp, #392]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r2, lsr #1
    ldr         r2, [sp, #412]
    lsrs        r1, r1, #2
    orrs        r0, r2
    ldr         r2, [sp, #172]
    orr.w       r1, r1, r3, lsr #1
    ldr         r3, [sp, #400]
    lsrs        r2, r2, #2
    orrs        r1, r3
    orr.w       r2, r2, r6, lsr #1
    ldr         r6, [sp, #160]
    orrs        r2, r4
    ldr         r3, [sp, #408]
    lsrs        r2, r2, #2
    orr.w       r1, r3, r1, lsr #1
    orr.w       r2, r2, r5, lsr #1
    ldr         r5, [sp, #192]
    orr.w       r2, r2, r9
    lsrs        r2, r2, #2
    orr.w       r2, r2, r8, lsr #1
    orrs        r2, r6
    ldr         r6, [sp, #164]
    orr.w       r2, r6, r2, lsr #1
    orr.w       r3, r2, r1
    orr.w       r6, r0, r3
    ldr         r3, [sp, #208]
    lsrs        r3, r3, #3
    orr.w       r3, r3, r5, lsr #2
    ldr         r5, [sp, #176]
    orr.w       r3, r3, r5, lsr #1
    ldr         r5, [sp, #184]
    orrs        r3, r5
    ldr         r5, [sp, #188]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r5, lsr #1
    ldr         r5, [sp, #200]
    orrs        r3, r5
    ldr         r5, [sp, #244]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r5, lsr #1
    ldr         r5, [sp, #212]
    orrs        r3, r5
    orrs        r6, r3
    beq.w       .L5
    eor.w       r6, r3, r3, lsr #7
    movw        r5, #52428
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r3, r6
    eor.w       r6, r3, r3, lsr #14
    ands        r6, r5
    orr.w       r6, r6, r6, lsl #14
    eors        r3, r6
    eor.w       r6, r2, r2, lsr #7
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r2, r6
    eor.w       r6, r2, r2, lsr #14
    ands        r6, r5
    orr.w       r6, r6, r6, lsl #14
    eors        r2, r6
    eor.w       r6, r2, r3, lsl #4
    bic         r6, r6, #252645135
    eors        r2, r6
    eor.w       r3, r3, r6, lsr #4
    orrs.w      r6, r2, r3
    bne.w       .L40
    eor.w       r2, r0, r0, lsr #7
    ldr.w       r9, [sp, #232]
    and         r2, r2, #11141290
    ldr.w       r11, [r7, #8]
    ldr.w       r8, [sp, #204]
    orr.w       r2, r2, r2, lsl #7
    ldr         r4, [sp, #236]
    eors        r0, r2
    ldr         r6, [sp, #224]
    eor.w       r2, r0, r0, lsr #14
    ands        r2, r5
    orr.w       r2, r2, r2, lsl #14
    eors        r0, r2
    eor.w       r2, r1, r1, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    ands        r2, r5
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r3, r2, #252645135
    eor.w       r2, r3, r1
    eor.w       r3, r0, r3, lsr #4
    orrs.w      r0, r2, r3
    beq.w       .L5
    ldr         r5, [sp, #156]
    b.w         .L41
.L39:
    add.w       r10, sp, #352
    cmp.w       r9, #256
    str         r5, [sp, #244]
    bhi.w       .L42
    add.w       r11, sp, #280
    mov         r1, r5
    mov         r0, r11
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #352
    add         r2, sp, #348
    ldr.w       r10, [sp, #220]
    mov         r1, r11
    str.w       r10, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #352]
    mov         r1, r5
    str         r0, [sp, #168]
    ldr         r0, [sp, #356]
    str         r0, [sp, #192]
    ldr         r0, [sp, #360]
    str         r0, [sp, #164]
    ldr         r0, [sp, #364]
    str         r0, [sp, #188]
    ldr         r0, [sp, #412]
    str         r0, [sp, #212]
    ldr         r0, [sp, #404]
    str         r0, [sp, #208]
    ldr         r0, [sp, #396]
    str         r0, [sp, #200]
    ldr         r0, [sp, #388]
    str         r0, [sp, #184]
    ldr         r0, [sp, #380]
    str         r0, [sp, #176]
    ldr         r0, [sp, #372]
    str         r0, [sp, #172]
    ldr         r0, [sp, #408]
    str         r0, [sp, #160]
    ldr         r0, [sp, #400]
    str         r0, [sp, #156]
    mov         r0, r11
    ldr         r6, [sp, #392]
    ldr         r4, [sp, #384]
    ldr.w       r8, [sp, #376]
    ldr.w       r9, [sp, #368]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #352
    add         r2, sp, #348
    mov         r1, r11
    str.w       r10, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r1, r0, [sp, #352]
    ldrd        r2, r3, [sp, #360]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r3, lsr #2
    ldr         r3, [sp, #372]
    lsrs        r1, r1, #2
    ldr         r5, [sp, #164]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #368]
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #380]
    orrs        r1, r2
    ldr         r2, [sp, #376]
    orrs        r0, r3
    ldr         r3, [sp, #388]
    lsrs        r1, r1, #2
    lsrs        r0, r0, #2
    orr.w       r1, r1, r2, lsr #1
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #396]
    ldr         r2, [sp, #384]
    orrs        r0, r3
    ldr         r3, [sp, #404]
    orrs        r1, r2
    ldr         r2, [sp, #392]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #412]
    lsrs        r1, r1, #2
    orrs        r0, r3
    ldr         r3, [sp, #168]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #400]
    lsrs        r3, r3, #2
    orrs        r1, r2
    orr.w       r3, r3, r5, lsr #1
    ldr         r2, [sp, #408]
    orr.w       r3, r3, r9
    ldr         r5, [sp, #188]
    orr.w       r2, r2, r1, lsr #1
    lsrs        r3, r3, #2
    orr.w       r3, r3, r8, lsr #1
    orrs        r3, r4
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #156]
    orrs        r3, r6
    ldr         r6, [sp, #160]
    orr.w       r3, r6, r3, lsr #1
    orr.w       r1, r3, r2
    orr.w       r6, r0, r1
    ldr         r1, [sp, #192]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r5, lsr #2
    ldr         r5, [sp, #172]
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #176]
    orrs        r1, r5
    ldr         r5, [sp, #184]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #200]
    orrs        r1, r5
    ldr         r5, [sp, #208]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #212]
    orrs        r1, r5
    orrs        r6, r1
    beq         .L43
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
    bne.w       .L44
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r12
    orr.w       r1, r1, r1, lsl #14
    eors        r1, r0
    eor.w       r0, r2, r2, lsr #7
    and         r0, r0, #11141290
    orr.w       r0, r0, r0, lsl #7
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
    bne.w       .L45
.L43:
    ldr.w       r11, [sp, #152]
    add         r5, sp, #280
    mov         r0, r5
    mov         r1, r11
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #352
    add         r2, sp, #348
    ldr.w       r10, [sp, #220]
    mov         r1, r5
    str.w       r10, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #352]
    mov         r1, r11
    str         r0, [sp, #168]
    ldr         r0, [sp, #356]
    str         r0, [sp, #192]
    ldr         r0, [sp, #360]
    str         r0, [sp, #164]
    ldr         r0, [sp, #364]
    str         r0, [sp, #188]
    ldr         r0, [sp, #412]
    str         r0, [sp, #212]
    ldr         r0, [sp, #404]
    str         r0, [sp, #208]
    ldr         r0, [sp, #396]
    str         r0, [sp, #200]
    ldr         r0, [sp, #388]
    str         r0, [sp, #184]
    ldr         r0, [sp, #380]
    str         r0, [sp, #176]
    ldr         r0, [sp, #372]
    str         r0, [sp, #172]
    ldr         r0, [sp, #408]
    str         r0, [sp, #160]
    ldr         r0, [sp, #400]
    str         r0, [sp, #156]
    mov         r0, r5
    ldr         r6, [sp, #392]
    ldr         r4, [sp, #384]
    ldr.w       r8, [sp, #376]
    ldr.w       r9, [sp, #368]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #352
    add         r2, sp, #348
    mov         r1, r5
    str.w       r10, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r1, r0, [sp, #352]
    ldrd        r2, r3, [sp, #360]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r3, lsr #2
    ldr         r3, [sp, #372]
    lsrs        r1, r1, #2
    ldr         r5, [sp, #164]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #368]
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #380]
    orrs        r1, r2
    ldr         r2, [sp, #376]
    orrs        r0, r3
    ldr         r3, [sp, #388]
    lsrs        r1, r1, #2
    lsrs        r0, r0, #2
    orr.w       r1, r1, r2, lsr #1
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #396]
    ldr         r2, [sp, #384]
    orrs        r0, r3
    ldr         r3, [sp, #404]
    orrs        r1, r2
    ldr         r2, [sp, #392]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #412]
    lsrs        r1, r1, #2
    orrs        r0, r3
    ldr         r3, [sp, #168]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #400]
    lsrs        r3, r3, #2
    orrs        r1, r2
    orr.w       r3, r3, r5, lsr #1
    ldr         r2, [sp, #408]
    orr.w       r3, r3, r9
    ldr         r5, [sp, #188]
    orr.w       r2, r2, r1, lsr #1
    lsrs        r3, r3, #2
    orr.w       r3, r3, r8, lsr #1
    orrs        r3, r4
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #156]
    orrs        r3, r6
    ldr         r6, [sp, #160]
    orr.w       r3, r6, r3, lsr #1
    orr.w       r1, r3, r2
    orr.w       r6, r0, r1
    ldr         r1, [sp, #192]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r5, lsr #2
    ldr         r5, [sp, #172]
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #176]
    orrs        r1, r5
    ldr         r5, [sp, #184]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #200]
    orrs        r1, r5
    ldr         r5, [sp, #208]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #212]
    orrs        r1, r5
    orrs        r6, r1
    beq.w       .L5
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
    bne.w       .L46
    eor.w       r1, r0, r0, lsr #7
    ldr.w       r9, [sp, #232]
    and         r1, r1, #11141290
    ldr.w       r11, [r7, #8]
    ldr         r4, [sp, #236]
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r12
    orr.w       r1, r1, r1, lsl #14
    eors        r1, r0
    eor.w       r0, r2, r2, lsr #7
    and         r0, r0, #11141290
    orr.w       r0, r0, r0, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    and.w       r2, r2, r12
    ldr.w       r12, [sp, #244]
    orr.w       r2, r2, r2, lsl #14
    eors        r2, r0
    eor.w       r0, r2, r1, lsl #4
    bic         r3, r0, #252645135
    eor.w       r0, r3, r2
    eor.w       r6, r1, r3, lsr #4
    orrs        r0, r6
    beq.w       .L5
    lsrs        r6, r3, #4
    ldr         r0, [sp, #152]
    ldr.w       r8, [sp, #204]
    b           .L47
.L42:
    add.w       r8, sp, #280
    mov         r1, r5
    mov         r11, r5
    mov         r0, r8
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r2, sp, #348
    ldr         r5, [sp, #220]
    mov         r0, r10
    mov         r1, r8
    str         r5, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #352]
    mov         r1, r11
    str         r0, [sp, #168]
    ldr         r0, [sp, #356]
    str         r0, [sp, #192]
    ldr         r0, [sp, #360]
    str         r0, [sp, #164]
    ldr         r0, [sp, #364]
    str         r0, [sp, #188]
    ldr         r0, [sp, #412]
    str         r0, [sp, #212]
    ldr         r0, [sp, #404]
    str         r0, [sp, #208]
    ldr         r0, [sp, #396]
    str         r0, [sp, #200]
    ldr         r0, [sp, #388]
    str         r0, [sp, #184]
    ldr         r0, [sp, #380]
    str         r0, [sp, #176]
    ldr         r0, [sp, #372]
    str         r0, [sp, #172]
    ldr         r0, [sp, #408]
    str         r0, [sp, #160]
    ldr         r0, [sp, #400]
    str         r0, [sp, #156]
    ldr         r0, [sp, #392]
    str         r0, [sp, #148]
    ldr         r0, [sp, #384]
    str         r0, [sp, #144]
    mov         r0, r8
    ldr         r6, [sp, #376]
    ldr         r4, [sp, #368]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r2, sp, #348
    mov         r0, r10
    mov         r1, r8
    str         r5, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r1, r0, [sp, #352]
    ldrd        r2, r3, [sp, #360]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r3, lsr #2
    ldr         r3, [sp, #372]
    ldr         r5, [sp, #164]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #368]
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #380]
    orrs        r1, r2
    ldr         r2, [sp, #376]
    orrs        r0, r3
    ldr         r3, [sp, #388]
    lsrs        r1, r1, #2
    lsrs        r0, r0, #2
    orr.w       r1, r1, r2, lsr #1
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #396]
    ldr         r2, [sp, #384]
    orrs        r0, r3
    ldr         r3, [sp, #404]
    orrs        r1, r2
    ldr         r2, [sp, #392]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #412]
    lsrs        r1, r1, #2
    orrs        r0, r3
    ldr         r3, [sp, #168]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #400]
    lsrs        r3, r3, #2
    orrs        r1, r2
    orr.w       r3, r3, r5, lsr #1
    ldr         r2, [sp, #408]
    orrs        r3, r4
    ldr         r5, [sp, #188]
    orr.w       r2, r2, r1, lsr #1
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #144]
    orrs        r3, r6
    ldr         r6, [sp, #148]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #156]
    orrs        r3, r6
    ldr         r6, [sp, #160]
    orr.w       r3, r6, r3, lsr #1
    orr.w       r1, r3, r2
    orr.w       r6, r0, r1
    ldr         r1, [sp, #192]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r5, lsr #2
    ldr         r5, [sp, #172]
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #176]
    orrs        r1, r5
    ldr         r5, [sp, #184]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #200]
    orrs        r1, r5
    ldr         r5, [sp, #208]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #212]
    orrs        r1, r5
    orrs        r6, r1
    beq         .L48
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
    bne.w       .L49
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
    bne.w       .L50
.L48:
    ldr         r0, [sp, #244]
    add         r4, sp, #280
    add.w       r10, r0, #128
    mov         r0, r4
    mov         r1, r10
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #352
    add         r2, sp, #348
    ldr.w       r8, [sp, #220]
    mov         r1, r4
    str.w       r8, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #352]
    mov         r1, r10
    str         r0, [sp, #168]
    ldr         r0, [sp, #356]
    str         r0, [sp, #192]
    ldr         r0, [sp, #360]
    str         r0, [sp, #164]
    ldr         r0, [sp, #364]
    str         r0, [sp, #188]
    ldr         r0, [sp, #412]
    str         r0, [sp, #212]
    ldr         r0, [sp, #404]
    str         r0, [sp, #208]
    ldr         r0, [sp, #396]
    str         r0, [sp, #200]
    ldr         r0, [sp, #388]
    str         r0, [sp, #184]
    ldr         r0, [sp, #380]
    str         r0, [sp, #176]
    ldr         r0, [sp, #372]
    str         r0, [sp, #172]
    ldr         r0, [sp, #408]
    str         r0, [sp, #160]
    ldr         r0, [sp, #400]
    str         r0, [sp, #156]
    ldr         r0, [sp, #392]
    str         r0, [sp, #148]
    mov         r0, r4
    ldr.w       r11, [sp, #384]
    ldr         r6, [sp, #376]
    ldr         r5, [sp, #368]
    str.w       r10, [sp, #144]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #352
    add         r2, sp, #348
    mov         r1, r4
    str.w       r8, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r1, r0, [sp, #352]
    ldrd        r2, r3, [sp, #360]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r3, lsr #2
    ldr         r3, [sp, #372]
    lsrs        r1, r1, #2
    ldr         r4, [sp, #164]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #368]
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #380]
    orrs        r1, r2
    ldr         r2, [sp, #376]
    orrs        r0, r3
    ldr         r3, [sp, #388]
    lsrs        r1, r1, #2
    lsrs        r0, r0, #2
    orr.w       r1, r1, r2, lsr #1
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #396]
    ldr         r2, [sp, #384]
    orrs        r0, r3
    ldr         r3, [sp, #404]
    orrs        r1, r2
    ldr         r2, [sp, #392]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #412]
    lsrs        r1, r1, #2
    orrs        r0, r3
    ldr         r3, [sp, #168]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #400]
    lsrs        r3, r3, #2
    orrs        r1, r2
    orr.w       r3, r3, r4, lsr #1
    ldr         r2, [sp, #408]
    orrs        r3, r5
    ldr         r5, [sp, #188]
    orr.w       r2, r2, r1, lsr #1
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #148]
    orr.w       r3, r3, r11
    ldr.w       r11, [r7, #8]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #156]
    orrs        r3, r6
    ldr         r6, [sp, #160]
    orr.w       r3, r6, r3, lsr #1
    orr.w       r1, r3, r2
    orr.w       r6, r0, r1
    ldr         r1, [sp, #192]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r5, lsr #2
    ldr         r5, [sp, #172]
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #176]
    orrs        r1, r5
    ldr         r5, [sp, #184]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #200]
    orrs        r1, r5
    ldr         r5, [sp, #208]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #212]
    orrs        r1, r5
    orrs        r6, r1
    beq         .L51
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
    bne.w       .L52
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
    bne.w       .L53
.L51:
    cmp.w       r9, #512
    bhi.w       .L54
    ldr.w       r11, [sp, #140]
    add         r6, sp, #280
    mov         r0, r6
    mov         r1, r11
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #352
    add         r2, sp, #348
    ldr.w       r10, [sp, #220]
    mov         r1, r6
    str.w       r10, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #352]
    mov         r1, r11
    str         r0, [sp, #168]
    ldr         r0, [sp, #356]
    str         r0, [sp, #192]
    ldr         r0, [sp, #360]
    str         r0, [sp, #164]
    ldr         r0, [sp, #364]
    str         r0, [sp, #188]
    ldr         r0, [sp, #412]
    str         r0, [sp, #212]
    ldr         r0, [sp, #404]
    str         r0, [sp, #208]
    ldr         r0, [sp, #396]
    str         r0, [sp, #200]
    ldr         r0, [sp, #388]
    str         r0, [sp, #184]
    ldr         r0, [sp, #380]
    str         r0, [sp, #176]
    ldr         r0, [sp, #372]
    str         r0, [sp, #172]
    ldr         r0, [sp, #408]
    str         r0, [sp, #160]
    ldr         r0, [sp, #400]
    str         r0, [sp, #156]
    mov         r0, r6
    ldr         r5, [sp, #392]
    ldr         r4, [sp, #384]
    ldr.w       r8, [sp, #376]
    ldr.w       r9, [sp, #368]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #352
    add         r2, sp, #348
    mov         r1, r6
    str.w       r10, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r1, r0, [sp, #352]
    ldrd        r2, r3, [sp, #360]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r3, lsr #2
    ldr         r3, [sp, #372]
    lsrs        r1, r1, #2
    ldr         r6, [sp, #164]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #368]
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #380]
    orrs        r1, r2
    ldr         r2, [sp, #376]
    orrs        r0, r3
    ldr         r3, [sp, #388]
    lsrs        r1, r1, #2
    lsrs        r0, r0, #2
    orr.w       r1, r1, r2, lsr #1
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #396]
    ldr         r2, [sp, #384]
    orrs        r0, r3
    ldr         r3, [sp, #404]
    orrs        r1, r2
    ldr         r2, [sp, #392]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #412]
    lsrs        r1, r1, #2
    orrs        r0, r3
    ldr         r3, [sp, #168]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #400]
    lsrs        r3, r3, #2
    orrs        r1, r2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #156]
    orr.w       r3, r3, r9
    ldr         r2, [sp, #408]
    lsrs        r3, r3, #2
    orr.w       r2, r2, r1, lsr #1
    orr.w       r3, r3, r8, lsr #1
    orrs        r3, r4
    lsrs        r3, r3, #2
    orr.w       r3, r3, r5, lsr #1
    ldr         r5, [sp, #188]
    orrs        r3, r6
    ldr         r6, [sp, #160]
    orr.w       r3, r6, r3, lsr #1
    orr.w       r1, r3, r2
    orr.w       r6, r0, r1
    ldr         r1, [sp, #192]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r5, lsr #2
    ldr         r5, [sp, #172]
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #176]
    orrs        r1, r5
    ldr         r5, [sp, #184]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #200]
    orrs        r1, r5
    ldr         r5, [sp, #208]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #212]
    orrs        r1, r5
    orrs        r6, r1
    beq         .L55
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
    bne.w       .L56
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r12
    orr.w       r1, r1, r1, lsl #14
    eors        r1, r0
    eor.w       r0, r2, r2, lsr #7
    and         r0, r0, #11141290
    orr.w       r0, r0, r0, lsl #7
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
    bne.w       .L57
.L55:
    ldr.w       r11, [sp, #152]
    add         r5, sp, #280
    mov         r0, r5
    mov         r1, r11
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #352
    add         r2, sp, #348
    ldr.w       r10, [sp, #220]
    mov         r1, r5
    str.w       r10, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #352]
    mov         r1, r11
    str         r0, [sp, #168]
    ldr         r0, [sp, #356]
    str         r0, [sp, #192]
    ldr         r0, [sp, #360]
    str         r0, [sp, #164]
    ldr         r0, [sp, #364]
    str         r0, [sp, #188]
    ldr         r0, [sp, #412]
    str         r0, [sp, #212]
    ldr         r0, [sp, #404]
    str         r0, [sp, #208]
    ldr         r0, [sp, #396]
    str         r0, [sp, #200]
    ldr         r0, [sp, #388]
    str         r0, [sp, #184]
    ldr         r0, [sp, #380]
    str         r0, [sp, #176]
    ldr         r0, [sp, #372]
    str         r0, [sp, #172]
    ldr         r0, [sp, #408]
    str         r0, [sp, #160]
    ldr         r0, [sp, #400]
    str         r0, [sp, #156]
    mov         r0, r5
    ldr         r6, [sp, #392]
    ldr         r4, [sp, #384]
    ldr.w       r8, [sp, #376]
    ldr.w       r9, [sp, #368]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #352
    add         r2, sp, #348
    mov         r1, r5
    str.w       r10, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r1, r0, [sp, #352]
    ldrd        r2, r3, [sp, #360]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r3, lsr #2
    ldr         r3, [sp, #372]
    lsrs        r1, r1, #2
    ldr         r5, [sp, #164]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #368]
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #380]
    orrs        r1, r2
    ldr         r2, [sp, #376]
    orrs        r0, r3
    ldr         r3, [sp, #388]
    lsrs        r1, r1, #2
    lsrs        r0, r0, #2
    orr.w       r1, r1, r2, lsr #1
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #396]
    ldr         r2, [sp, #384]
    orrs        r0, r3
    ldr         r3, [sp, #404]
    orrs        r1, r2
    ldr         r2, [sp, #392]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #412]
    lsrs        r1, r1, #2
    orrs        r0, r3
    ldr         r3, [sp, #168]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #400]
    lsrs        r3, r3, #2
    orrs        r1, r2
    orr.w       r3, r3, r5, lsr #1
    ldr         r2, [sp, #408]
    orr.w       r3, r3, r9
    ldr         r5, [sp, #188]
    orr.w       r2, r2, r1, lsr #1
    lsrs        r3, r3, #2
    orr.w       r3, r3, r8, lsr #1
    orrs        r3, r4
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #156]
    orrs        r3, r6
    ldr         r6, [sp, #160]
    orr.w       r3, r6, r3, lsr #1
    orr.w       r1, r3, r2
    orr.w       r6, r0, r1
    ldr         r1, [sp, #192]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r5, lsr #2
    ldr         r5, [sp, #172]
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #176]
    orrs        r1, r5
    ldr         r5, [sp, #184]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #200]
    orrs        r1, r5
    ldr         r5, [sp, #208]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #212]
    orrs        r1, r5
    orrs        r6, r1
    beq.w       .L5
    eor.w       r6, r1, r1, lsr #7
    movw        r12, #52428
    and         r6, r6, #11141290
    ldr.w       r9, [sp, #232]
    ldr.w       r11, [r7, #8]
    orr.w       r6, r6, r6, lsl #7
    ldr.w       lr, [sp, #244]
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
    bne.w       .L58
    eor.w       r1, r0, r0, lsr #7
    ldr         r4, [sp, #236]
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r12
    orr.w       r1, r1, r1, lsl #14
    eors        r1, r0
    eor.w       r0, r2, r2, lsr #7
    and         r0, r0, #11141290
    orr.w       r0, r0, r0, lsl #7
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
    beq.w       .L5
    lsrs        r6, r3, #4
    ldr         r0, [sp, #152]
    ldr.w       r8, [sp, #204]
    b           .L59
.L40:
    movs        r5, #0
    ldr.w       r9, [sp, #232]
    ldr.w       r11, [r7, #8]
    ldr.w       r8, [sp, #204]
    ldr         r4, [sp, #236]
    ldr         r6, [sp, #224]
.L41:
    rbit        r0, r3
    rbit        r1, r2
    clz         r0, r0
    cmp         r2, #0
    add.w       r0, r0, #32
    it          ne
    clzne       r0, r1
    adds        r1, r5, r0
    b           .L38
.L44:
    ldr.w       r12, [sp, #244]
    lsrs        r5, r6, #4
    ldr.w       r9, [sp, #232]
    ldr.w       r11, [r7, #8]
    ldr         r4, [sp, #236]
    mov         r0, r12
    b           .L60
.L49:
    ldr.w       r12, [sp, #244]
    lsrs        r0, r6, #4
    ldr.w       r11, [r7, #8]
    ldr.w       r8, [sp, #204]
    mov         r5, r12
    b           .L61
.L46:
    lsrs        r5, r6, #4
    ldr         r0, [sp, #152]
    ldr.w       r9, [sp, #232]
    ldr.w       r11, [r7, #8]
    ldr         r4, [sp, #236]
    ldr.w       r12, [sp, #244]
.L60:
    ldr.w       r8, [sp, #204]
    eor.w       r2, r6, r3
    eor.w       r3, r5, r1
    movs        r1, #0
    b           .L62
.L52:
    lsrs        r0, r6, #4
    ldr.w       r8, [sp, #204]
    ldr.w       r12, [sp, #244]
    ldr         r5, [sp, #144]
.L61:
    ldr.w       r9, [sp, #232]
    eors        r1, r0
    eor.w       r2, r6, r3
    movs        r0, #0
    b           .L63
.L45:
    ldr.w       r12, [sp, #244]
    lsrs        r6, r3, #4
    ldr.w       r9, [sp, #232]
    ldr.w       r11, [r7, #8]
    ldr.w       r8, [sp, #204]
    mov         r0, r12
    ldr         r4, [sp, #236]
.L47:
    eors        r2, r3
    eor.w       r3, r6, r1
    movs        r1, #64
.L62:
    rbit        r3, r3
    rbit        r6, r2
    clz         r3, r3
    cmp         r2, #0
    add.w       r3, r3, #32
    sub.w       r0, r0, r12
.L64:
    it          ne
    clzne       r3, r6
    add         r0, r3
    ldr         r6, [sp, #224]
    add         r1, r0
    b           .L38
.L50:
    ldr.w       r12, [sp, #244]
    lsrs        r3, r2, #4
    ldr.w       r11, [r7, #8]
    mov         r5, r12
    b           .L65
.L54:
    ldr         r1, [sp, #244]
    and         r0, r1, #63
    rsb.w       r0, r0, #256
    add         r1, r0
    sub.w       r0, r9, r0
    cmp.w       r0, #1048576
    bhs         .L66
    b           .L67
.L68:
    ldr         r1, [sp, #212]
    ldr         r0, [sp, #208]
    add.w       r1, r1, #256
    sub.w       r0, r0, #256
    cmp.w       r0, #3328
    blo.w       .L69
.L66:
    add         r4, sp, #280
    str         r0, [sp, #208]
    mov         r8, r1
    mov         r0, r4
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #352
    add         r2, sp, #348
    ldr         r5, [sp, #220]
    mov         r1, r4
    str         r5, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #352]
    mov         r1, r8
    str         r0, [sp, #160]
    ldr         r0, [sp, #356]
    str         r0, [sp, #184]
    ldr         r0, [sp, #360]
    str         r0, [sp, #156]
    ldr         r0, [sp, #364]
    str         r0, [sp, #176]
    ldr         r0, [sp, #412]
    str         r0, [sp, #200]
    ldr         r0, [sp, #404]
    str         r0, [sp, #192]
    ldr         r0, [sp, #396]
    str         r0, [sp, #188]
    ldr         r0, [sp, #388]
    str         r0, [sp, #172]
    ldr         r0, [sp, #380]
    str         r0, [sp, #168]
    ldr         r0, [sp, #372]
    str         r0, [sp, #164]
    ldr         r0, [sp, #408]
    str         r0, [sp, #148]
    ldr         r0, [sp, #400]
    str         r0, [sp, #144]
    mov         r0, r4
    ldr.w       r10, [sp, #392]
    ldr         r6, [sp, #384]
    ldr.w       r9, [sp, #376]
    ldr.w       r11, [sp, #368]
    str.w       r8, [sp, #212]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #352
    add         r2, sp, #348
    mov         r1, r4
    str         r5, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r1, r0, [sp, #352]
    ldrd        r2, r3, [sp, #360]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r3, lsr #2
    ldr         r3, [sp, #372]
    lsrs        r1, r1, #2
    ldr         r5, [sp, #156]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #368]
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #380]
    orrs        r1, r2
    ldr         r2, [sp, #376]
    orrs        r0, r3
    ldr         r3, [sp, #388]
    lsrs        r1, r1, #2
    lsrs        r0, r0, #2
    orr.w       r1, r1, r2, lsr #1
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #396]
    ldr         r2, [sp, #384]
    orrs        r0, r3
    ldr         r3, [sp, #404]
    orrs        r1, r2
    ldr         r2, [sp, #392]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #412]
    lsrs        r1, r1, #2
    orrs        r0, r3
    ldr         r3, [sp, #160]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #400]
    lsrs        r3, r3, #2
    orrs        r1, r2
    orr.w       r3, r3, r5, lsr #1
    ldr         r2, [sp, #408]
    orr.w       r3, r3, r11
    ldr         r5, [sp, #176]
    orr.w       r2, r2, r1, lsr #1
    lsrs        r3, r3, #2
    orr.w       r3, r3, r9, lsr #1
    orrs        r3, r6
    ldr         r6, [sp, #144]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r10, lsr #1
    orrs        r3, r6
    ldr         r6, [sp, #148]
    orr.w       r3, r6, r3, lsr #1
    orr.w       r1, r3, r2
    orr.w       r6, r0, r1
    ldr         r1, [sp, #184]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r5, lsr #2
    ldr         r5, [sp, #164]
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #168]
    orrs        r1, r5
    ldr         r5, [sp, #172]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #188]
    orrs        r1, r5
    ldr         r5, [sp, #192]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #200]
    orrs        r1, r5
    orrs        r6, r1
    beq         .L70
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
    bne.w       .L71
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
    bne.w       .L72
.L70:
    ldr         r0, [sp, #212]
    add         r4, sp, #280
    add.w       r8, r0, #128
    mov         r0, r4
    mov         r1, r8
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #352
    add         r2, sp, #348
    ldr         r6, [sp, #220]
    mov         r1, r4
    str         r6, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #352]
    mov         r1, r8
    str         r0, [sp, #160]
    ldr         r0, [sp, #356]
    str         r0, [sp, #184]
    ldr         r0, [sp, #360]
    str         r0, [sp, #156]
    ldr         r0, [sp, #364]
    str         r0, [sp, #176]
    ldr         r0, [sp, #412]
    str         r0, [sp, #200]
    ldr         r0, [sp, #404]
    str         r0, [sp, #192]
    ldr         r0, [sp, #396]
    str         r0, [sp, #188]
    ldr         r0, [sp, #388]
    str         r0, [sp, #172]
    ldr         r0, [sp, #380]
    str         r0, [sp, #168]
    ldr         r0, [sp, #372]
    str         r0, [sp, #164]
    ldr         r0, [sp, #408]
    str         r0, [sp, #148]
    ldr         r0, [sp, #400]
    str         r0, [sp, #144]
    mov         r0, r4
    ldr.w       r9, [sp, #392]
    ldr         r5, [sp, #384]
    ldr.w       r11, [sp, #376]
    ldr.w       r10, [sp, #368]
    str.w       r8, [sp, #136]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #352
    add         r2, sp, #348
    mov         r1, r4
    str         r6, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r1, r0, [sp, #352]
    ldrd        r2, r3, [sp, #360]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r3, lsr #2
    ldr         r3, [sp, #372]
    lsrs        r1, r1, #2
    ldr         r6, [sp, #156]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #368]
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #380]
    orrs        r1, r2
    ldr         r2, [sp, #376]
    orrs        r0, r3
    ldr         r3, [sp, #388]
    lsrs        r1, r1, #2
    lsrs        r0, r0, #2
    orr.w       r1, r1, r2, lsr #1
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #396]
    ldr         r2, [sp, #384]
    orrs        r0, r3
    ldr         r3, [sp, #404]
    orrs        r1, r2
    ldr         r2, [sp, #392]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #412]
    lsrs        r1, r1, #2
    orrs        r0, r3
    ldr         r3, [sp, #160]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #400]
    lsrs        r3, r3, #2
    orrs        r1, r2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #144]
    orr.w       r3, r3, r10
    ldr         r2, [sp, #408]
    lsrs        r3, r3, #2
    orr.w       r2, r2, r1, lsr #1
    orr.w       r3, r3, r11, lsr #1
    ldr.w       r11, [r7, #8]
    orrs        r3, r5
    ldr         r5, [sp, #176]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r9, lsr #1
    orrs        r3, r6
    ldr         r6, [sp, #148]
    orr.w       r3, r6, r3, lsr #1
    orr.w       r1, r3, r2
    orr.w       r6, r0, r1
    ldr         r1, [sp, #184]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r5, lsr #2
    ldr         r5, [sp, #164]
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #168]
    orrs        r1, r5
    ldr         r5, [sp, #172]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #188]
    orrs        r1, r5
    ldr         r5, [sp, #192]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #200]
    orrs        r1, r5
    orrs        r6, r1
    beq.w       .L68
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
    bne.w       .L73
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
    beq.w       .L68
    b.w         .L74
.L53:
    lsrs        r3, r2, #4
    ldr.w       r12, [sp, #244]
    ldr         r5, [sp, #144]
.L65:
    eors        r2, r1
    eor.w       r1, r3, r0
    movs        r0, #64
    ldr.w       r9, [sp, #232]
    ldr.w       r8, [sp, #204]
.L63:
    rbit        r1, r1
    ldr         r4, [sp, #236]
    clz         r1, r1
    ldr         r6, [sp, #224]
    adds        r1, #32
    rbit        r3, r2
    cmp         r2, #0
    it          ne
    clzne       r1, r3
    sub.w       r2, r5, r12
    add         r1, r2
    add         r1, r0
.L38:
    adds        r2, r1, r6
    str         r2, [sp, #244]
    adds.w      r2, r2, r9
    mov.w       r0, #0
    bhs.w       .L75
    add.w       r10, sp, #352
    cmp         r2, r11
    bhi.w       .L75
    ldr         r0, [sp, #244]
    mov         r4, r9
    ldr         r2, [sp, #228]
    cmp.w       r9, #17
    add.w       r8, r2, r0
    ldr         r0, [sp, #248]
    blo         .L76
    ldr         r0, [sp, #228]
    mov         r4, r9
    add         r0, r1
    add         r0, r6
    movs        r6, #0
    lsls        r5, r0, #30
.L77:
    add.w       r1, r8, r6
    cbz         r5, .L78
    mov         r0, r10
    bl          atomic_memchr_asm::word::any::misaligned_words::<1>
    ldrd        r0, r1, [sp, #352]
    b           .L79
.L78:
@APP
    ldr         r0, [r1]
@NO_APP
    adds        r2, r1, #4
@APP
    ldr         r1, [r2]
@NO_APP
.L79:
    ldr         r3, [sp, #248]
    ldr         r2, [r3, r6]
    add         r3, r6
    ldr         r3, [r3, #4]
    eors        r0, r2
    eors        r1, r3
    orrs.w      r2, r0, r1
    bne         .L80
    subs        r4, #8
    adds        r6, #8
    cmp         r4, #16
    bhi         .L77
    ldr         r0, [sp, #248]
    add         r8, r6
    add         r0, r6
.L76:
    cmp         r4, #7
    bhi         .L81
    cmp         r4, #4
    bhs         .L82
    cmp         r4, #2
    bhs         .L83
    cmp         r4, #0
    beq.w       .L84
    ldrb        r0, [r0]
@APP
    ldrb.w      r1, [r8]
@NO_APP
    uxtb        r1, r1
    subs        r0, r0, r1
    clz         r0, r0
    lsrs        r1, r0, #5
    b           .L85
.L81:
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
    bne         .L86
    sub.w       r9, r4, #8
    add.w       r0, r8, r9
    bl          atomic_memchr_asm::word::load8::<8, 0>
    eor.w       r2, r1, r11
    eor.w       r0, r0, r10
    ldr.w       r11, [r7, #8]
    orrs.w      r1, r0, r2
    mov         r1, r4
    beq.w       .L85
    rbit        r1, r2
    rbit        r2, r0
    clz         r1, r1
    cmp         r0, #0
    add.w       r1, r1, #32
    it          ne
    clzne       r1, r2
    add.w       r1, r9, r1, lsr #3
    b           .L85
.L80:
    rbit        r1, r1
    rbit        r2, r0
    clz         r1, r1
    cmp         r0, #0
    add.w       r1, r1, #32
    it          ne
    clzne       r1, r2
    add.w       r0, r6, r1, lsr #3
    b           .L87
.L82:
    ldr         r6, [r0]
    add         r0, r4
    ldr         r5, [r0, #-4]
    lsls.w      r0, r8, #30
    beq         .L88
    mov         r0, r8
    movs        r1, #4
    bl          atomic_memchr_asm::word::any::bytes
    b           .L89
.L86:
    rbit        r1, r1
    rbit        r2, r0
    clz         r1, r1
    cmp         r0, #0
    add.w       r1, r1, #32
    ldr.w       r11, [r7, #8]
    it          ne
    clzne       r1, r2
    lsrs        r1, r1, #3
    b           .L85
.L83:
    ldrh        r5, [r0]
    add         r0, r4
    ldrh        r6, [r0, #-2]
    lsls.w      r0, r8, #31
    bne         .L90
@APP
    ldrh.w      r0, [r8]
@NO_APP
    b           .L91
.L88:
@APP
    ldr.w       r0, [r8]
@NO_APP
.L89:
    cmp         r0, r6
    bne         .L92
    subs        r6, r4, #4
    add.w       r0, r8, r6
    lsls        r1, r0, #30
    beq         .L93
    movs        r1, #4
    bl          atomic_memchr_asm::word::any::bytes
    b           .L94
.L92:
    eors        r0, r6
    b           .L95
.L90:
    mov         r0, r8
    movs        r1, #2
    bl          atomic_memchr_asm::word::any::bytes
.L91:
    uxth        r1, r0
    cmp         r5, r1
    bne         .L96
    subs        r5, r4, #2
    add.w       r0, r8, r5
    lsls        r1, r0, #31
    bne         .L97
@APP
    ldrh        r0, [r0]
@NO_APP
    b           .L98
.L96:
    eors        r0, r5
.L95:
    rbit        r0, r0
    clz         r0, r0
    lsrs        r1, r0, #3
    b           .L85
.L84:
    movs        r1, #0
    b           .L85
.L93:
@APP
    ldr         r0, [r0]
@NO_APP
.L94:
    mov         r1, r4
    cmp         r0, r5
    beq         .L85
    eors        r0, r5
    rbit        r0, r0
    clz         r0, r0
    add.w       r1, r6, r0, lsr #3
    b           .L85
.L97:
    movs        r1, #2
    bl          atomic_memchr_asm::word::any::bytes
.L98:
    uxth        r1, r0
    cmp         r6, r1
    mov         r1, r4
    beq         .L85
    eors        r0, r6
    rbit        r0, r0
    clz         r0, r0
    add.w       r1, r5, r0, lsr #3
.L85:
    ldr.w       r9, [sp, #232]
    sub.w       r0, r9, r4
    add         r0, r1
.L87:
    ldr.w       r8, [sp, #204]
    ldr         r4, [sp, #236]
.L75:
    adds        r1, r4, r0
    cmp         r0, r9
    add.w       r4, r1, #1
    ldr         r1, [sp, #240]
    str         r4, [sp, #276]
    beq.w       .L99
    ldr         r2, [sp, #244]
    movw        r0, #4097
    ldr.w       r10, [sp, #248]
    adds        r1, #1
    adds        r6, r2, #1
    add         r0, r2
    cmp.w       r0, r1, lsl #8
    str         r6, [sp, #268]
    bhs.w       .L36
    b.w         .L100
.L56:
    ldr         r0, [sp, #140]
    lsrs        r5, r6, #4
    ldr.w       r9, [sp, #232]
    ldr.w       r11, [r7, #8]
    ldr         r4, [sp, #236]
    ldr.w       lr, [sp, #244]
    b           .L101
.L58:
    lsrs        r5, r6, #4
    ldr         r0, [sp, #152]
    ldr         r4, [sp, #236]
.L101:
    ldr.w       r8, [sp, #204]
    eor.w       r2, r6, r3
    eor.w       r3, r5, r1
    movs        r1, #0
    b           .L102
.L57:
    ldr         r0, [sp, #140]
    lsrs        r6, r3, #4
    ldr.w       r9, [sp, #232]
    ldr.w       r11, [r7, #8]
    ldr.w       r8, [sp, #204]
    ldr         r4, [sp, #236]
    ldr.w       lr, [sp, #244]
.L59:
    eors        r2, r3
    eor.w       r3, r6, r1
    movs        r1, #64
.L102:
    rbit        r3, r3
    sub.w       r0, r0, lr
    clz         r3, r3
    rbit        r6, r2
    adds        r3, #32
    cmp         r2, #0
    b           .L64
.L71:
    lsrs        r0, r6, #4
    ldr.w       r9, [sp, #232]
    ldr.w       r11, [r7, #8]
    ldr.w       r8, [sp, #204]
    ldr         r4, [sp, #236]
    ldr         r5, [sp, #212]
    b           .L103
.L69:
    cmp.w       r0, #256
    blo.w       .L104
.L67:
    add         r6, sp, #280
    str         r0, [sp, #208]
    mov         r10, r1
    mov         r0, r6
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #352
    add         r2, sp, #348
    ldr         r4, [sp, #220]
    mov         r1, r6
    str         r4, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #352]
    mov         r1, r10
    str         r0, [sp, #160]
    ldr         r0, [sp, #356]
    str         r0, [sp, #184]
    ldr         r0, [sp, #360]
    str         r0, [sp, #156]
    ldr         r0, [sp, #364]
    str         r0, [sp, #176]
    ldr         r0, [sp, #412]
    str         r0, [sp, #200]
    ldr         r0, [sp, #404]
    str         r0, [sp, #192]
    ldr         r0, [sp, #396]
    str         r0, [sp, #188]
    ldr         r0, [sp, #388]
    str         r0, [sp, #172]
    ldr         r0, [sp, #380]
    str         r0, [sp, #168]
    ldr         r0, [sp, #372]
    str         r0, [sp, #164]
    ldr         r0, [sp, #408]
    str         r0, [sp, #148]
    ldr         r0, [sp, #400]
    str         r0, [sp, #144]
    mov         r0, r6
    ldr         r5, [sp, #392]
    ldr.w       r8, [sp, #384]
    ldr.w       r9, [sp, #376]
    ldr.w       r11, [sp, #368]
    str.w       r10, [sp, #212]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #352
    add         r2, sp, #348
    mov         r1, r6
    str         r4, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r1, r0, [sp, #352]
    ldrd        r2, r3, [sp, #360]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r3, lsr #2
    ldr         r3, [sp, #372]
    lsrs        r1, r1, #2
    ldr         r6, [sp, #156]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #368]
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #380]
    orrs        r1, r2
    ldr         r2, [sp, #376]
    orrs        r0, r3
    ldr         r3, [sp, #388]
    lsrs        r1, r1, #2
    lsrs        r0, r0, #2
    orr.w       r1, r1, r2, lsr #1
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #396]
    ldr         r2, [sp, #384]
    orrs        r0, r3
    ldr         r3, [sp, #404]
    orrs        r1, r2
    ldr         r2, [sp, #392]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #412]
    lsrs        r1, r1, #2
    orrs        r0, r3
    ldr         r3, [sp, #160]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #400]
    lsrs        r3, r3, #2
    orrs        r1, r2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #144]
    orr.w       r3, r3, r11
    ldr         r2, [sp, #408]
    lsrs        r3, r3, #2
    orr.w       r2, r2, r1, lsr #1
    orr.w       r3, r3, r9, lsr #1
    orr.w       r3, r3, r8
    lsrs        r3, r3, #2
    orr.w       r3, r3, r5, lsr #1
    ldr         r5, [sp, #176]
    orrs        r3, r6
    ldr         r6, [sp, #148]
    orr.w       r3, r6, r3, lsr #1
    orr.w       r1, r3, r2
    orr.w       r6, r0, r1
    ldr         r1, [sp, #184]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r5, lsr #2
    ldr         r5, [sp, #164]
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #168]
    orrs        r1, r5
    ldr         r5, [sp, #172]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #188]
    orrs        r1, r5
    ldr         r5, [sp, #192]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #200]
    orrs        r1, r5
    orrs        r6, r1
    beq         .L105
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
    bne.w       .L71
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
    bne.w       .L72
.L105:
    ldr         r0, [sp, #212]
    add         r5, sp, #280
    add.w       r6, r0, #128
    mov         r0, r5
    mov         r1, r6
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #352
    add         r2, sp, #348
    ldr         r4, [sp, #220]
    mov         r1, r5
    str         r4, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #352]
    mov         r1, r6
    str         r0, [sp, #160]
    ldr         r0, [sp, #356]
    str         r0, [sp, #184]
    ldr         r0, [sp, #360]
    str         r0, [sp, #156]
    ldr         r0, [sp, #364]
    str         r0, [sp, #176]
    ldr         r0, [sp, #412]
    str         r0, [sp, #200]
    ldr         r0, [sp, #404]
    str         r0, [sp, #192]
    ldr         r0, [sp, #396]
    str         r0, [sp, #188]
    ldr         r0, [sp, #388]
    str         r0, [sp, #172]
    ldr         r0, [sp, #380]
    str         r0, [sp, #168]
    ldr         r0, [sp, #372]
    str         r0, [sp, #164]
    ldr         r0, [sp, #408]
    str         r0, [sp, #148]
    ldr         r0, [sp, #400]
    str         r0, [sp, #144]
    mov         r0, r5
    ldr.w       r9, [sp, #392]
    ldr.w       r8, [sp, #384]
    ldr.w       r10, [sp, #376]
    ldr.w       r11, [sp, #368]
    str         r6, [sp, #136]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #352
    add         r2, sp, #348
    mov         r1, r5
    str         r4, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r1, r0, [sp, #352]
    ldrd        r2, r3, [sp, #360]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r3, lsr #2
    ldr         r3, [sp, #372]
    lsrs        r1, r1, #2
    ldr         r6, [sp, #156]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #368]
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #380]
    orrs        r1, r2
    ldr         r2, [sp, #376]
    orrs        r0, r3
    ldr         r3, [sp, #388]
    lsrs        r1, r1, #2
    ldr         r5, [sp, #176]
    lsrs        r0, r0, #2
    orr.w       r1, r1, r2, lsr #1
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #396]
    ldr         r2, [sp, #384]
    orrs        r0, r3
    ldr         r3, [sp, #404]
    orrs        r1, r2
    ldr         r2, [sp, #392]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #412]
    lsrs        r1, r1, #2
    orrs        r0, r3
    ldr         r3, [sp, #160]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #400]
    lsrs        r3, r3, #2
    orrs        r1, r2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #144]
    orr.w       r3, r3, r11
    ldr         r2, [sp, #408]
    ldr.w       r11, [r7, #8]
    lsrs        r3, r3, #2
    orr.w       r2, r2, r1, lsr #1
    orr.w       r3, r3, r10, lsr #1
    orr.w       r3, r3, r8
    lsrs        r3, r3, #2
    orr.w       r3, r3, r9, lsr #1
    orrs        r3, r6
    ldr         r6, [sp, #148]
    orr.w       r3, r6, r3, lsr #1
    orr.w       r1, r3, r2
    orr.w       r6, r0, r1
    ldr         r1, [sp, #184]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r5, lsr #2
    ldr         r5, [sp, #164]
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #168]
    orrs        r1, r5
    ldr         r5, [sp, #172]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #188]
    orrs        r1, r5
    ldr         r5, [sp, #192]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #200]
    orrs        r1, r5
    orrs        r6, r1
    beq         .L106
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
    bne.w       .L73
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
    bne.w       .L74
.L106:
    ldr         r1, [sp, #212]
    ldr         r0, [sp, #208]
    add.w       r1, r1, #256
    sub.w       r0, r0, #256
    b           .L69
.L104:
    cmp         r0, #0
    beq.w       .L5
    ldr.w       r11, [sp, #140]
    add         r5, sp, #280
    mov         r0, r5
    mov         r1, r11
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #352
    add         r2, sp, #348
    ldr.w       r10, [sp, #220]
    mov         r1, r5
    str.w       r10, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #352]
    mov         r1, r11
    str         r0, [sp, #168]
    ldr         r0, [sp, #356]
    str         r0, [sp, #192]
    ldr         r0, [sp, #360]
    str         r0, [sp, #164]
    ldr         r0, [sp, #364]
    str         r0, [sp, #188]
    ldr         r0, [sp, #412]
    str         r0, [sp, #212]
    ldr         r0, [sp, #404]
    str         r0, [sp, #208]
    ldr         r0, [sp, #396]
    str         r0, [sp, #200]
    ldr         r0, [sp, #388]
    str         r0, [sp, #184]
    ldr         r0, [sp, #380]
    str         r0, [sp, #176]
    ldr         r0, [sp, #372]
    str         r0, [sp, #172]
    ldr         r0, [sp, #408]
    str         r0, [sp, #160]
    ldr         r0, [sp, #400]
    str         r0, [sp, #156]
    mov         r0, r5
    ldr         r6, [sp, #392]
    ldr         r4, [sp, #384]
    ldr.w       r8, [sp, #376]
    ldr.w       r9, [sp, #368]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #352
    add         r2, sp, #348
    mov         r1, r5
    str.w       r10, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r1, r0, [sp, #352]
    ldrd        r2, r3, [sp, #360]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r3, lsr #2
    ldr         r3, [sp, #372]
    lsrs        r1, r1, #2
    ldr         r5, [sp, #164]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #368]
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #380]
    orrs        r1, r2
    ldr         r2, [sp, #376]
    orrs        r0, r3
    ldr         r3, [sp, #388]
    lsrs        r1, r1, #2
    lsrs        r0, r0, #2
    orr.w       r1, r1, r2, lsr #1
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #396]
    ldr         r2, [sp, #384]
    orrs        r0, r3
    ldr         r3, [sp, #404]
    orrs        r1, r2
    ldr         r2, [sp, #392]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #412]
    lsrs        r1, r1, #2
    orrs        r0, r3
    ldr         r3, [sp, #168]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #400]
    lsrs        r3, r3, #2
    orrs        r1, r2
    orr.w       r3, r3, r5, lsr #1
    ldr         r2, [sp, #408]
    orr.w       r3, r3, r9
    ldr         r5, [sp, #188]
    orr.w       r2, r2, r1, lsr #1
    lsrs        r3, r3, #2
    orr.w       r3, r3, r8, lsr #1
    orrs        r3, r4
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #156]
    orrs        r3, r6
    ldr         r6, [sp, #160]
    orr.w       r3, r6, r3, lsr #1
    orr.w       r1, r3, r2
    orr.w       r6, r0, r1
    ldr         r1, [sp, #192]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r5, lsr #2
    ldr         r5, [sp, #172]
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #176]
    orrs        r1, r5
    ldr         r5, [sp, #184]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #200]
    orrs        r1, r5
    ldr         r5, [sp, #208]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #212]
    orrs        r1, r5
    orrs        r6, r1
    beq         .L107
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
    bne.w       .L108
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r12
    orr.w       r1, r1, r1, lsl #14
    eors        r1, r0
    eor.w       r0, r2, r2, lsr #7
    and         r0, r0, #11141290
    orr.w       r0, r0, r0, lsl #7
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
    bne.w       .L109
.L107:
    ldr.w       r11, [sp, #152]
    add         r6, sp, #280
    mov         r0, r6
    mov         r1, r11
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #352
    add         r2, sp, #348
    ldr.w       r10, [sp, #220]
    mov         r1, r6
    str.w       r10, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #352]
    mov         r1, r11
    str         r0, [sp, #168]
    ldr         r0, [sp, #356]
    str         r0, [sp, #192]
    ldr         r0, [sp, #360]
    str         r0, [sp, #164]
    ldr         r0, [sp, #364]
    str         r0, [sp, #188]
    ldr         r0, [sp, #412]
    str         r0, [sp, #212]
    ldr         r0, [sp, #404]
    str         r0, [sp, #208]
    ldr         r0, [sp, #396]
    str         r0, [sp, #200]
    ldr         r0, [sp, #388]
    str         r0, [sp, #184]
    ldr         r0, [sp, #380]
    str         r0, [sp, #176]
    ldr         r0, [sp, #372]
    str         r0, [sp, #172]
    ldr         r0, [sp, #408]
    str         r0, [sp, #160]
    ldr         r0, [sp, #400]
    str         r0, [sp, #156]
    mov         r0, r6
    ldr         r5, [sp, #392]
    ldr         r4, [sp, #384]
    ldr.w       r8, [sp, #376]
    ldr.w       r9, [sp, #368]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #352
    add         r2, sp, #348
    mov         r1, r6
    str.w       r10, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r1, r0, [sp, #352]
    ldrd        r2, r3, [sp, #360]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r3, lsr #2
    ldr         r3, [sp, #372]
    lsrs        r1, r1, #2
    ldr         r6, [sp, #164]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #368]
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #380]
    orrs        r1, r2
    ldr         r2, [sp, #376]
    orrs        r0, r3
    ldr         r3, [sp, #388]
    lsrs        r1, r1, #2
    lsrs        r0, r0, #2
    orr.w       r1, r1, r2, lsr #1
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #396]
    ldr         r2, [sp, #384]
    orrs        r0, r3
    ldr         r3, [sp, #404]
    orrs        r1, r2
    ldr         r2, [sp, #392]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #412]
    lsrs        r1, r1, #2
    orrs        r0, r3
    ldr         r3, [sp, #168]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #400]
    lsrs        r3, r3, #2
    orrs        r1, r2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #156]
    orr.w       r3, r3, r9
    ldr         r2, [sp, #408]
    lsrs        r3, r3, #2
    orr.w       r2, r2, r1, lsr #1
    orr.w       r3, r3, r8, lsr #1
    orrs        r3, r4
    lsrs        r3, r3, #2
    orr.w       r3, r3, r5, lsr #1
    ldr         r5, [sp, #188]
    orrs        r3, r6
    ldr         r6, [sp, #160]
    orr.w       r3, r6, r3, lsr #1
    orr.w       r1, r3, r2
    orr.w       r6, r0, r1
    ldr         r1, [sp, #192]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r5, lsr #2
    ldr         r5, [sp, #172]
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #176]
    orrs        r1, r5
    ldr         r5, [sp, #184]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #200]
    orrs        r1, r5
    ldr         r5, [sp, #208]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #212]
    orrs        r1, r5
    orrs        r6, r1
    beq.w       .L5
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
    bne         .L110
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r12
    orr.w       r1, r1, r1, lsl #14
    eors        r1, r0
    eor.w       r0, r2, r2, lsr #7
    and         r0, r0, #11141290
    orr.w       r0, r0, r0, lsl #7
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
    beq.w       .L5
    lsrs        r6, r3, #4
    ldr         r0, [sp, #152]
    b           .L111
.L72:
    lsrs        r3, r2, #4
    ldr.w       r9, [sp, #232]
    ldr.w       r11, [r7, #8]
    ldr.w       r8, [sp, #204]
    ldr         r4, [sp, #236]
    ldr         r6, [sp, #224]
    ldr         r5, [sp, #212]
    b           .L112
.L73:
    ldr         r5, [sp, #136]
    lsrs        r0, r6, #4
    ldr.w       r8, [sp, #204]
    ldrd        r9, r4, [sp, #232]
.L103:
    eor.w       r2, r6, r3
    ldr         r6, [sp, #224]
    eors        r1, r0
    mov.w       r12, #0
    b           .L113
.L74:
    ldr         r5, [sp, #136]
    lsrs        r3, r2, #4
    ldr.w       r8, [sp, #204]
    ldrd        r9, r4, [sp, #232]
    ldr         r6, [sp, #224]
.L112:
    eors        r2, r1
    eor.w       r1, r3, r0
    mov.w       r12, #64
.L113:
    rbit        r1, r1
    ldr         r0, [sp, #244]
    clz         r1, r1
    rbit        r3, r2
    adds        r1, #32
    cmp         r2, #0
    it          ne
    clzne       r1, r3
    subs        r2, r5, r0
    add         r1, r2
    add         r1, r12
    b.w         .L38
.L108:
    ldr         r0, [sp, #140]
    lsr.w       r12, r6, #4
    b           .L114
.L110:
    lsr.w       r12, r6, #4
    ldr         r0, [sp, #152]
.L114:
    eor.w       r2, r6, r3
    eor.w       r3, r12, r1
    ldr.w       r9, [sp, #232]
    movs        r1, #0
    ldr.w       r11, [r7, #8]
    ldr         r4, [sp, #236]
    b           .L115
.L109:
    ldr         r0, [sp, #140]
    lsrs        r6, r3, #4
.L111:
    ldr.w       r9, [sp, #232]
    eors        r2, r3
    ldr.w       r11, [r7, #8]
    eor.w       r3, r6, r1
    ldr         r4, [sp, #236]
    movs        r1, #64
.L115:
    ldr         r5, [sp, #244]
    rbit        r3, r3
    subs        r0, r0, r5
    clz         r3, r3
    rbit        r6, r2
    adds        r3, #32
    cmp         r2, #0
    it          ne
    clzne       r3, r6
    add         r0, r3
    add         r1, r0
    ldr.w       r8, [sp, #204]
    ldr         r6, [sp, #224]
    b.w         .L38
.L35:
    movs        r6, #0
    movs        r4, #0
.L116:
    ldr         r1, [sp, #24]
    mov.w       r0, #16843009
    str         r6, [sp, #4]
    muls        r1, r0, r1
    str         r1, [sp, #20]
    ldr         r1, [sp, #196]
    muls        r0, r1, r0
    str         r0, [sp, #16]
    add.w       r0, r10, r9
    str         r0, [sp, #184]
    sub.w       r0, r9, #2
    str         r0, [sp, #8]
    sub.w       r0, r9, #4
    str         r0, [sp, #12]
    add         r0, sp, #352
    adds        r0, #8
    str         r0, [sp, #188]
.L117:
    sub.w       r1, r8, r6
    cmp         r1, #128
    blo.w       .L118
    ldr         r0, [sp, #216]
    add.w       r9, sp, #280
    str         r1, [sp, #176]
    add.w       r10, r0, r6
    mov         r0, r9
    str         r4, [sp, #236]
    mov         r1, r10
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #352
    add         r2, sp, #348
    ldr         r4, [sp, #16]
    mov         r1, r9
    str         r4, [sp, #348]
    mov         r5, r0
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #352]
    str         r0, [sp, #220]
    ldr         r0, [sp, #356]
    str         r0, [sp, #104]
    ldr         r0, [sp, #360]
    str         r0, [sp, #208]
    ldr         r0, [sp, #364]
    str         r0, [sp, #100]
    ldr         r0, [sp, #180]
    add.w       r8, r0, r6
    ldr         r0, [sp, #408]
    str         r0, [sp, #244]
    ldr         r0, [sp, #400]
    mov         r1, r8
    str         r0, [sp, #240]
    ldr         r0, [sp, #392]
    str         r0, [sp, #212]
    ldr         r0, [sp, #384]
    str         r0, [sp, #200]
    ldr         r0, [sp, #376]
    str         r0, [sp, #192]
    ldr         r0, [sp, #368]
    str         r0, [sp, #172]
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
    ldr         r0, [sp, #372]
    str         r0, [sp, #76]
    mov         r0, r9
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    mov         r0, r5
    add         r5, sp, #348
    ldr.w       r11, [sp, #20]
    mov         r1, r9
    mov         r2, r5
    str.w       r11, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #352]
    mov         r1, r10
    str         r0, [sp, #156]
    ldr         r0, [sp, #356]
    str         r0, [sp, #72]
    ldr         r0, [sp, #360]
    str         r0, [sp, #152]
    ldr         r0, [sp, #364]
    str         r0, [sp, #64]
    ldr         r0, [sp, #408]
    str         r0, [sp, #168]
    ldr         r0, [sp, #400]
    str         r0, [sp, #164]
    ldr         r0, [sp, #392]
    str         r0, [sp, #160]
    ldr         r0, [sp, #384]
    str         r0, [sp, #148]
    ldr         r0, [sp, #376]
    str         r0, [sp, #144]
    ldr         r0, [sp, #368]
    str         r0, [sp, #140]
    ldr         r0, [sp, #412]
    str         r0, [sp, #68]
    ldr         r0, [sp, #404]
    str         r0, [sp, #60]
    ldr         r0, [sp, #396]
    str         r0, [sp, #56]
    ldr         r0, [sp, #388]
    str         r0, [sp, #52]
    ldr         r0, [sp, #380]
    str         r0, [sp, #48]
    ldr         r0, [sp, #372]
    str         r0, [sp, #44]
    mov         r0, r9
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #352
    mov         r1, r9
    mov         r2, r5
    str         r4, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #352]
    mov         r1, r8
    str         r0, [sp, #124]
    ldr         r0, [sp, #356]
    str         r0, [sp, #40]
    ldr         r0, [sp, #360]
    str         r0, [sp, #120]
    ldr         r0, [sp, #364]
    str         r0, [sp, #32]
    ldr         r0, [sp, #408]
    str         r0, [sp, #136]
    ldr         r0, [sp, #400]
    str         r0, [sp, #132]
    ldr         r0, [sp, #392]
    str         r0, [sp, #128]
    ldr         r0, [sp, #384]
    str         r0, [sp, #116]
    ldr         r0, [sp, #376]
    str         r0, [sp, #112]
    ldr         r0, [sp, #368]
    str         r0, [sp, #108]
    ldr         r0, [sp, #412]
    str         r0, [sp, #36]
    ldr         r0, [sp, #404]
    str         r0, [sp, #28]
    mov         r0, r9
    str         r6, [sp, #224]
    ldr         r4, [sp, #396]
    ldr.w       r10, [sp, #388]
    ldr         r5, [sp, #380]
    ldr         r6, [sp, #372]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    add         r0, sp, #352
    add         r2, sp, #348
    mov         r1, r9
    str.w       r11, [sp, #348]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #104]
    ldr         r1, [sp, #100]
    ldr         r2, [sp, #64]
    lsrs        r0, r0, #3
    ldr         r3, [sp, #32]
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #76]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #80]
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
    ldr         r1, [sp, #72]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r2, lsr #2
    ldr         r2, [sp, #44]
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
    ldr         r2, [sp, #68]
    orrs        r1, r2
    ldr         r2, [sp, #40]
    ands        r0, r1
    lsrs        r2, r2, #3
    orr.w       r2, r2, r3, lsr #2
    ldr         r3, [sp, #28]
    orr.w       r2, r2, r6, lsr #1
    orrs        r2, r5
    ldrd        r12, r5, [sp, #352]
    lsrs        r5, r5, #3
    lsrs        r2, r2, #2
    orr.w       r2, r2, r10, lsr #1
    orrs        r2, r4
    ldrd        lr, r4, [sp, #360]
    orr.w       r5, r5, r4, lsr #2
    ldr         r4, [sp, #372]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #36]
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #380]
    orr.w       r6, r2, r3
    ldr         r2, [sp, #220]
    orrs        r5, r4
    ldr         r4, [sp, #388]
    ldr         r3, [sp, #120]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #396]
    orrs        r5, r4
    ldr         r4, [sp, #404]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #412]
    orrs        r5, r4
    and.w       r1, r5, r6
    lsrs        r5, r2, #2
    ldr         r2, [sp, #208]
    orr.w       r8, r1, r0
    ldr         r6, [sp, #368]
    orr.w       r5, r5, r2, lsr #1
    ldr         r2, [sp, #172]
    orrs        r5, r2
    ldr         r2, [sp, #192]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r2, lsr #1
    ldr         r2, [sp, #200]
    orrs        r5, r2
    ldr         r2, [sp, #212]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r2, lsr #1
    ldr         r2, [sp, #240]
    orrs        r5, r2
    ldr         r2, [sp, #244]
    orr.w       r5, r2, r5, lsr #1
    ldr         r2, [sp, #156]
    lsrs        r4, r2, #2
    ldr         r2, [sp, #152]
    orr.w       r4, r4, r2, lsr #1
    ldr         r2, [sp, #140]
    orrs        r4, r2
    ldr         r2, [sp, #144]
    lsrs        r4, r4, #2
    orr.w       r4, r4, r2, lsr #1
    ldr         r2, [sp, #148]
    orrs        r4, r2
    ldr         r2, [sp, #160]
    lsrs        r4, r4, #2
    orr.w       r4, r4, r2, lsr #1
    ldr         r2, [sp, #164]
    orrs        r4, r2
    ldr         r2, [sp, #168]
    orr.w       r4, r2, r4, lsr #1
    ldr         r2, [sp, #124]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #108]
    orrs        r2, r3
    ldr         r3, [sp, #112]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #116]
    orrs        r2, r3
    ldr         r3, [sp, #128]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #132]
    orrs        r2, r3
    ldr         r3, [sp, #136]
    orr.w       r3, r3, r2, lsr #1
    lsr.w       r2, r12, #2
    orr.w       r2, r2, lr, lsr #1
    orrs        r2, r6
    ldr         r6, [sp, #376]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr         r6, [sp, #384]
    orrs        r2, r6
    ldr         r6, [sp, #392]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r6, lsr #1
    ldr         r6, [sp, #400]
    orrs        r2, r6
    ldr         r6, [sp, #408]
    orr.w       r6, r6, r2, lsr #1
    and.w       r2, r4, r5
    ands        r3, r6
    orr.w       r6, r3, r2
    orrs.w      r6, r6, r8
    ldr         r6, [sp, #176]
    sub.w       r6, r6, #128
    beq.w       .L119
    str         r3, [sp, #376]
    ldr         r3, [sp, #224]
    str         r2, [sp, #364]
    add.w       r2, r3, #64
    str         r2, [sp, #372]
    movs        r2, #2
    str         r1, [sp, #380]
    str         r6, [sp, #172]
    movs        r1, #0
    str         r3, [sp, #360]
    str         r2, [sp, #356]
    str         r0, [sp, #368]
    ldrd        r12, r9, [sp, #228]
    ldr.w       r11, [r7, #8]
    ldr         r4, [sp, #236]
    b           .L120
.L121:
    ldr         r0, [sp, #192]
    movs        r1, #1
    str         r4, [sp, #276]
    cmp         r0, #2
    beq.w       .L122
.L120:
    add.w       r0, r1, r1, lsl #1
    ldr         r5, [sp, #188]
    adds        r1, #1
    str         r1, [sp, #192]
    add.w       r2, r5, r0, lsl #2
    str         r1, [sp, #352]
    ldrd        r2, r3, [r2, #4]
    movw        r6, #52428
    eor.w       r1, r3, r3, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r3
    eor.w       r3, r1, r1, lsr #14
    ands        r3, r6
    orr.w       r3, r3, r3, lsl #14
    eors        r1, r3
    eor.w       r3, r2, r2, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r2, r3
    eor.w       r3, r2, r2, lsr #14
    ands        r3, r6
    orr.w       r3, r3, r3, lsl #14
    eors        r3, r2
    eor.w       r2, r3, r1, lsl #4
    bic         r2, r2, #252645135
    eor.w       r8, r2, r3
    eor.w       r3, r1, r2, lsr #4
    orrs.w      r3, r3, r8
    beq         .L121
    ldr.w       r5, [r5, r0, lsl #2]
    lsrs        r0, r2, #4
    eor.w       r10, r0, r1
    str         r5, [sp, #220]
    add.w       r2, r5, r12
    str         r2, [sp, #200]
.L123:
    rbit        r0, r10
    rbit        r1, r8
    clz         r0, r0
    cmp.w       r8, #0
    add.w       r0, r0, #32
    mov.w       r3, #1
    it          ne
    clzne       r0, r1
    rsb.w       r2, r0, #32
    subs.w      r1, r0, #32
    lsr.w       r6, r3, r2
    add.w       r2, r5, r0
    it          pl
    lslpl.w     r6, r3, r1
    lsl.w       r1, r3, r0
    it          pl
    movpl       r1, #0
    str         r2, [sp, #244]
    adds.w      r2, r2, r9
    str         r1, [sp, #240]
    mov.w       r1, #0
    bhs.w       .L124
    cmp         r2, r11
    bhi.w       .L124
    ldr         r1, [sp, #244]
    str         r6, [sp, #224]
    mov         r6, r9
    add.w       r9, r12, r1
    cmp         r6, #17
    str         r4, [sp, #236]
    blo         .L125
    ldr         r1, [sp, #200]
    movs        r4, #0
    ldr         r5, [sp, #248]
    add         r0, r1
    lsl.w       r11, r0, #30
.L126:
    add.w       r1, r9, r4
    cmp.w       r11, #0
    beq         .L127
    add         r0, sp, #280
    bl          atomic_memchr_asm::word::any::misaligned_words::<1>
    ldrd        r0, r1, [sp, #280]
    b           .L128
.L127:
@APP
    ldr         r0, [r1]
@NO_APP
    adds        r2, r1, #4
@APP
    ldr         r1, [r2]
@NO_APP
.L128:
    adds        r3, r5, r4
    ldr         r2, [r5, r4]
    ldr         r3, [r3, #4]
    eors        r0, r2
    eors        r1, r3
    orrs.w      r2, r0, r1
    bne         .L129
    subs        r6, #8
    adds        r4, #8
    cmp         r6, #16
    bhi         .L126
    add         r9, r4
    adds        r0, r5, r4
    b           .L130
.L125:
    cmp         r6, #7
    bhi         .L131
    cmp         r6, #4
    bhs         .L132
    cmp         r6, #2
    bhs         .L133
    cmp         r6, #0
    beq.w       .L134
    ldr         r0, [sp, #248]
    ldrb        r0, [r0]
@APP
    ldrb.w      r1, [r9]
@NO_APP
    uxtb        r1, r1
    subs        r0, r0, r1
    clz         r0, r0
    lsrs        r6, r0, #5
    b           .L135
.L129:
    rbit        r1, r1
    rbit        r2, r0
    clz         r1, r1
    cmp         r0, #0
    add.w       r1, r1, #32
    ldr.w       r11, [r7, #8]
    it          ne
    clzne       r1, r2
    ldrd        r12, r9, [sp, #228]
    add.w       r1, r4, r1, lsr #3
    ldr         r4, [sp, #236]
    ldr         r5, [sp, #220]
    b           .L136
.L131:
    ldr         r0, [sp, #248]
    movs        r4, #0
.L130:
    ldr.w       r11, [r0]
    ldr         r5, [r0, #4]
    add         r0, r6
    ldr         r1, [r0, #-8]
    ldr         r0, [r0, #-4]
    str         r0, [sp, #208]
    mov         r0, r9
    str         r1, [sp, #212]
    bl          atomic_memchr_asm::word::load8::<8, 0>
    eors        r1, r5
    eor.w       r0, r0, r11
    orrs.w      r2, r0, r1
    bne         .L137
    sub.w       r1, r6, #8
    add.w       r0, r9, r1
    mov         r9, r1
    bl          atomic_memchr_asm::word::load8::<8, 0>
    ldr         r2, [sp, #208]
    ldr.w       r12, [sp, #228]
    eors        r1, r2
    ldr         r2, [sp, #212]
    ldr.w       r11, [r7, #8]
    eors        r0, r2
    orrs.w      r2, r0, r1
    beq         .L138
    rbit        r1, r1
    rbit        r2, r0
    clz         r1, r1
    cmp         r0, #0
    add.w       r1, r1, #32
    it          ne
    clzne       r1, r2
    add.w       r6, r9, r1, lsr #3
.L138:
    ldr.w       r9, [sp, #232]
    ldr         r5, [sp, #220]
    b           .L139
.L137:
    rbit        r1, r1
    rbit        r2, r0
    clz         r1, r1
    cmp         r0, #0
    add.w       r1, r1, #32
    ldr.w       r11, [r7, #8]
    it          ne
    clzne       r1, r2
    lsrs        r6, r1, #3
    ldrd        r12, r9, [sp, #228]
    ldr         r5, [sp, #220]
    b           .L139
.L132:
    ldr         r0, [sp, #184]
    ldr         r0, [r0, #-4]
    str         r0, [sp, #212]
    ldr         r0, [sp, #248]
    ldr         r6, [r0]
    lsls.w      r0, r9, #30
    beq         .L140
    mov         r0, r9
    movs        r1, #4
    mov         r4, r12
    bl          atomic_memchr_asm::word::any::bytes
    mov         r12, r4
    b           .L141
.L133:
    ldr         r0, [sp, #184]
    ldrh        r1, [r0, #-2]
    ldr         r0, [sp, #248]
    str         r1, [sp, #212]
    ldrh        r6, [r0]
    lsls.w      r0, r9, #31
    bne         .L142
@APP
    ldrh.w      r0, [r9]
@NO_APP
    b           .L143
.L140:
@APP
    ldr.w       r0, [r9]
@NO_APP
.L141:
    cmp         r0, r6
    bne         .L144
    ldr         r0, [sp, #12]
    add         r0, r9
    lsls        r1, r0, #30
    beq         .L145
    movs        r1, #4
    mov         r4, r12
    bl          atomic_memchr_asm::word::any::bytes
    mov         r12, r4
    b           .L146
.L144:
    eors        r0, r6
    b           .L147
.L142:
    mov         r0, r9
    movs        r1, #2
    mov         r4, r12
    bl          atomic_memchr_asm::word::any::bytes
    mov         r12, r4
.L143:
    uxth        r1, r0
    cmp         r6, r1
    bne         .L148
    ldr         r0, [sp, #8]
    add         r0, r9
    lsls        r1, r0, #31
    bne         .L149
@APP
    ldrh        r0, [r0]
@NO_APP
    b           .L150
.L148:
    eors        r0, r6
.L147:
    rbit        r0, r0
    clz         r0, r0
    lsrs        r6, r0, #3
.L135:
    movs        r4, #0
.L151:
    ldr.w       r9, [sp, #232]
    b           .L139
.L134:
    movs        r4, #0
    movs        r6, #0
    b           .L151
.L145:
@APP
    ldr         r0, [r0]
@NO_APP
.L146:
    ldr         r1, [sp, #212]
    ldr.w       r9, [sp, #232]
    cmp         r0, r1
    beq         .L152
    eors        r0, r1
    ldr         r1, [sp, #12]
    b           .L153
.L149:
    movs        r1, #2
    mov         r4, r12
    bl          atomic_memchr_asm::word::any::bytes
    mov         r12, r4
.L150:
    ldr.w       r9, [sp, #232]
    uxth        r1, r0
    ldr         r2, [sp, #212]
    cmp         r2, r1
    bne         .L154
.L152:
    movs        r4, #0
    mov         r6, r9
    b           .L139
.L154:
    eors        r0, r2
    ldr         r1, [sp, #8]
.L153:
    rbit        r0, r0
    clz         r0, r0
    add.w       r6, r1, r0, lsr #3
    movs        r4, #0
.L139:
    adds        r1, r4, r6
    ldr         r4, [sp, #236]
.L136:
    ldr         r6, [sp, #224]
.L124:
    cmp         r1, r9
    beq         .L99
    ldr         r0, [sp, #240]
    eor.w       r10, r10, r6
    eor.w       r8, r8, r0
    orrs.w      r0, r8, r10
    add.w       r0, r4, r1
    add.w       r4, r0, #1
    bne.w       .L123
    b           .L121
.L119:
    ldr.w       r8, [sp, #204]
    ldrd        r9, r4, [sp, #232]
.L155:
    ldr.w       r10, [sp, #248]
    subs.w      r6, r8, r6
    str         r6, [sp, #268]
    bhs.w       .L117
    b           .L118
.L122:
    ldr         r0, [sp, #4]
    ldr         r1, [sp, #176]
    ldr.w       r8, [sp, #204]
    add         r0, r1
    ldr         r6, [sp, #172]
    sub.w       r0, r8, r0
    add.w       r0, r0, #1152
    cmp.w       r4, r0, lsl #2
    bls         .L155
    sub.w       r0, r8, r6
    str         r0, [sp, #268]
    add         r0, sp, #252
    bl          <atomic_memchr_kernels::algo::substring::Search>::two_way::<atomic_memchr_kernels::algo::direction::Forward>
    str         r1, [sp, #244]
    ldr         r1, [sp, #244]
    add         sp, #420
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L32:
    str         r2, [sp, #244]
.L99:
    movs        r0, #1
    ldr         r1, [sp, #244]
    add         sp, #420
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L33:
    str         r2, [sp, #244]
    movs        r0, #0
    ldr         r1, [sp, #244]
    add         sp, #420
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L100:
    cmp         r6, r8
    bls.w       .L116
.L118:
    cmp         r6, r8
    bhs.w       .L5
    str         r4, [sp, #236]
    add.w       r0, r10, r9
    ldr.w       r8, [sp, #180]
    ldr         r4, [sp, #24]
    ldr         r2, [sp, #196]
    str         r0, [sp, #188]
    sub.w       r0, r9, #2
    str         r0, [sp, #176]
    sub.w       r0, r9, #4
    str         r6, [sp, #224]
    str         r0, [sp, #184]
.L156:
    ldr         r1, [sp, #204]
    ldr         r0, [sp, #224]
    subs        r5, r1, r0
    cmp         r5, #64
    it          hs
    movhs       r5, #64
    adds        r3, r5, r0
    mov.w       r0, #0
    bhs.w       .L157
    cmp         r3, r1
    str         r3, [sp, #192]
    bhi.w       .L158
    ldr         r0, [sp, #216]
    ldr         r6, [sp, #224]
    adds        r1, r0, r6
    mov         r0, r2
    mov         r2, r5
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    mov         r9, r1
    add.w       r1, r8, r6
    mov         r11, r0
    mov         r0, r4
    mov         r2, r5
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    and.w       lr, r1, r9
    and.w       r9, r0, r11
    orrs.w      r0, r9, lr
    beq.w       .L159
    ldr.w       r12, [sp, #228]
    ldr.w       r11, [r7, #8]
    ldr         r4, [sp, #236]
    add.w       r0, r6, r12
    str         r0, [sp, #200]
.L160:
    rbit        r0, lr
    rbit        r1, r9
    clz         r0, r0
    cmp.w       r9, #0
    add.w       r0, r0, #32
    mov.w       r3, #1
    it          ne
    clzne       r0, r1
    rsb.w       r2, r0, #32
    subs.w      r1, r0, #32
    add.w       r8, r6, r0
    lsr.w       r5, r3, r2
    it          pl
    lslpl.w     r5, r3, r1
    lsl.w       r3, r3, r0
    it          pl
    movpl       r3, #0
    ldr         r1, [sp, #232]
    adds.w      r2, r8, r1
    mov.w       r1, #0
    bhs.w       .L161
    cmp         r2, r11
    bhi.w       .L161
    ldr         r6, [sp, #232]
    add.w       r11, r12, r8
    str         r3, [sp, #212]
    cmp         r6, #17
    str         r5, [sp, #220]
    str.w       lr, [sp, #240]
    str         r4, [sp, #236]
    blo         .L162
    ldr         r1, [sp, #200]
    movs        r4, #0
    str.w       r8, [sp, #244]
    add.w       r8, sp, #352
    add         r0, r1
    lsls        r5, r0, #30
.L163:
    add.w       r1, r11, r4
    cbz         r5, .L164
    mov         r0, r8
    bl          atomic_memchr_asm::word::any::misaligned_words::<1>
    ldrd        r0, r1, [sp, #352]
    b           .L165
.L164:
@APP
    ldr         r0, [r1]
@NO_APP
    adds        r2, r1, #4
@APP
    ldr         r1, [r2]
@NO_APP
.L165:
    add.w       r3, r10, r4
    ldr.w       r2, [r10, r4]
    ldr         r3, [r3, #4]
    eors        r0, r2
    eors        r1, r3
    orrs.w      r2, r0, r1
    bne         .L166
    subs        r6, #8
    adds        r4, #8
    cmp         r6, #16
    bhi         .L163
    add         r11, r4
    add.w       r0, r10, r4
    b           .L167
.L162:
    cmp         r6, #7
    bhi         .L168
    cmp         r6, #4
    bhs         .L169
    cmp         r6, #2
    bhs.w       .L170
    cmp         r6, #0
    beq.w       .L171
    ldrb.w      r0, [r10]
@APP
    ldrb.w      r1, [r11]
@NO_APP
    uxtb        r1, r1
    subs        r0, r0, r1
    clz         r0, r0
    lsrs        r6, r0, #5
    b           .L172
.L166:
    rbit        r1, r1
    rbit        r2, r0
    clz         r1, r1
    cmp         r0, #0
    add.w       r1, r1, #32
    ldr.w       r11, [r7, #8]
    it          ne
    clzne       r1, r2
    ldr.w       r12, [sp, #228]
    add.w       r1, r4, r1, lsr #3
    ldr.w       r8, [sp, #244]
    ldrd        r4, lr, [sp, #236]
    ldrd        r5, r6, [sp, #220]
    ldr         r3, [sp, #212]
    b           .L161
.L168:
    movs        r4, #0
    mov         r0, r10
    str.w       r8, [sp, #244]
.L167:
    ldr.w       r10, [r0]
    ldr.w       r8, [r0, #4]
    add         r0, r6
    ldr         r5, [r0, #-8]
    ldr         r0, [r0, #-4]
    str         r0, [sp, #208]
    mov         r0, r11
    bl          atomic_memchr_asm::word::load8::<8, 0>
    eor.w       r1, r1, r8
    eor.w       r0, r0, r10
    orrs.w      r2, r0, r1
    bne         .L173
    sub.w       r10, r6, #8
    add.w       r0, r11, r10
    bl          atomic_memchr_asm::word::load8::<8, 0>
    ldr         r2, [sp, #208]
    eors        r0, r5
    ldr.w       r8, [sp, #244]
    eors        r1, r2
    orrs.w      r2, r0, r1
    beq         .L174
    rbit        r1, r1
    rbit        r2, r0
    clz         r1, r1
    cmp         r0, #0
    add.w       r1, r1, #32
    it          ne
    clzne       r1, r2
    add.w       r6, r10, r1, lsr #3
.L174:
    ldr.w       r12, [sp, #228]
    ldr.w       r10, [sp, #248]
    b           .L175
.L173:
    rbit        r1, r1
    rbit        r2, r0
    clz         r1, r1
    cmp         r0, #0
    add.w       r1, r1, #32
    ldr.w       r11, [r7, #8]
    it          ne
    clzne       r1, r2
    lsrs        r6, r1, #3
    ldr.w       r12, [sp, #228]
    ldr.w       r10, [sp, #248]
    ldr.w       r8, [sp, #244]
    b           .L176
.L169:
    ldr         r0, [sp, #188]
    ldr.w       r6, [r10]
    ldr         r4, [r0, #-4]
    lsls.w      r0, r11, #30
    beq         .L177
    mov         r0, r11
    movs        r1, #4
    bl          atomic_memchr_asm::word::any::bytes
    b           .L178
.L170:
    ldr         r0, [sp, #188]
    ldrh.w      r6, [r10]
    ldrh        r4, [r0, #-2]
    lsls.w      r0, r11, #31
    bne         .L179
@APP
    ldrh.w      r0, [r11]
@NO_APP
    b           .L180
.L177:
@APP
    ldr.w       r0, [r11]
@NO_APP
.L178:
    cmp         r0, r6
    bne         .L181
    ldr         r0, [sp, #184]
    add         r0, r11
    lsls        r1, r0, #30
    beq         .L182
    movs        r1, #4
    bl          atomic_memchr_asm::word::any::bytes
    b           .L183
.L181:
    eors        r0, r6
    b           .L184
.L179:
    mov         r0, r11
    movs        r1, #2
    bl          atomic_memchr_asm::word::any::bytes
.L180:
    uxth        r1, r0
    cmp         r6, r1
    bne         .L185
    ldr         r0, [sp, #176]
    add         r0, r11
    lsls        r1, r0, #31
    bne         .L186
@APP
    ldrh        r0, [r0]
@NO_APP
    b           .L187
.L185:
    eors        r0, r6
.L184:
    rbit        r0, r0
    clz         r0, r0
    lsrs        r6, r0, #3
.L172:
    movs        r4, #0
.L188:
    ldr.w       r12, [sp, #228]
.L175:
    ldr.w       r11, [r7, #8]
.L176:
    ldr.w       lr, [sp, #240]
    ldr         r5, [sp, #220]
    ldr         r3, [sp, #212]
.L189:
    adds        r1, r4, r6
    ldr         r4, [sp, #236]
    ldr         r6, [sp, #224]
.L161:
    ldr         r0, [sp, #232]
    cmp         r1, r0
    beq         .L190
    eor.w       lr, lr, r5
    eor.w       r9, r9, r3
    orrs.w      r0, r9, lr
    add.w       r0, r4, r1
    add.w       r4, r0, #1
    bne.w       .L160
    b           .L191
.L171:
    movs        r4, #0
    movs        r6, #0
    b           .L188
.L182:
@APP
    ldr         r0, [r0]
@NO_APP
.L183:
    ldr.w       r12, [sp, #228]
    cmp         r0, r4
    ldr.w       r11, [r7, #8]
    ldr.w       lr, [sp, #240]
    ldr         r5, [sp, #220]
    ldr         r3, [sp, #212]
    beq         .L192
    eors        r0, r4
    ldr         r1, [sp, #184]
    b           .L193
.L186:
    movs        r1, #2
    bl          atomic_memchr_asm::word::any::bytes
.L187:
    ldr.w       r12, [sp, #228]
    uxth        r1, r0
    ldr.w       r11, [r7, #8]
    cmp         r4, r1
    ldr.w       lr, [sp, #240]
    ldr         r5, [sp, #220]
    ldr         r3, [sp, #212]
    bne         .L194
.L192:
    movs        r4, #0
    ldr         r6, [sp, #232]
    b           .L189
.L194:
    eors        r0, r4
    ldr         r1, [sp, #176]
.L193:
    rbit        r0, r0
    clz         r0, r0
    add.w       r6, r1, r0, lsr #3
    movs        r4, #0
    b           .L189
.L159:
    ldr         r4, [sp, #236]
.L191:
    ldr         r2, [sp, #192]
    movs        r0, #0
    ldr         r1, [sp, #204]
    str         r2, [sp, #268]
    cmp         r2, r1
    str         r2, [sp, #224]
    str         r4, [sp, #236]
    str         r4, [sp, #276]
    ldr.w       r8, [sp, #180]
    ldr         r4, [sp, #24]
    ldr         r2, [sp, #196]
    blo.w       .L156
    b           .L158
.L5:
    movs        r0, #0
.L157:
.L158:
    ldr         r1, [sp, #244]
    add         sp, #420
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L190:
    str.w       r8, [sp, #244]
    b           .L99
