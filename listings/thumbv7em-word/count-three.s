@ count::three of word, thumbv7em-none-eabihf

    cmp         r2, #64
    it          lo
    blo         atomic_memchr_kernels::algo::short::count_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<3>>
    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub         sp, #36
    uxtb        r6, r0
    mov.w       r3, #16843009
    mul         r11, r6, r3
    ubfx        r6, r0, #16, #8
    str         r0, [sp]
    ubfx        r0, r0, #8, #8
    mul         r8, r6, r3
    movs        r4, #0
    mul         r6, r0, r3
    b           .L1
.L2:
    ldr         r4, [sp, #4]
    cmp         r2, #63
    add         r4, r5
    bls.w       .L3
.L1:
    movs        r0, #0
    movs        r5, #0
    str         r4, [sp, #4]
.L4:
    strd        r5, r0, [sp, #24]
    str         r2, [sp, #32]
@APP
    ldr         r0, [r1]
@NO_APP
@APP
    ldr         r2, [r1, #4]
@NO_APP
    str         r2, [sp, #20]
@APP
    ldr         r2, [r1, #8]
@NO_APP
    eor.w       r5, r2, r6
    eor.w       r4, r2, r11
    eor.w       r2, r2, r8
@APP
    uqsub8      r5, r3, r5
@NO_APP
@APP
    uqsub8      r4, r3, r4
@NO_APP
@APP
    ldr.w       lr, [r1, #12]
@NO_APP
    orrs        r5, r4
@APP
    uqsub8      r2, r3, r2
@NO_APP
    eor.w       r4, r0, r6
    orrs        r2, r5
    eor.w       r5, r0, r11
    eor.w       r0, r0, r8
@APP
    uqsub8      r5, r3, r5
@NO_APP
@APP
    uqsub8      r4, r3, r4
@NO_APP
    orrs        r5, r4
@APP
    uqsub8      r0, r3, r0
@NO_APP
    orrs        r0, r5
    orr.w       r0, r0, r2, lsl #1
@APP
    ldr         r2, [r1, #16]
@NO_APP
    eor.w       r5, r2, r11
    eor.w       r4, r2, r6
    eor.w       r2, r2, r8
@APP
    uqsub8      r5, r3, r5
@NO_APP
@APP
    uqsub8      r4, r3, r4
@NO_APP
@APP
    uqsub8      r2, r3, r2
@NO_APP
    orrs        r5, r4
    orrs        r2, r5
    orr.w       r0, r0, r2, lsl #2
@APP
    ldr         r2, [r1, #20]
@NO_APP
    str         r2, [sp, #12]
@APP
    ldr         r5, [r1, #24]
@NO_APP
    eor.w       r2, r5, r6
    eor.w       r4, r5, r11
@APP
    uqsub8      r2, r3, r2
@NO_APP
    eor.w       r5, r5, r8
@APP
    uqsub8      r4, r3, r4
@NO_APP
    orrs        r2, r4
@APP
    uqsub8      r5, r3, r5
@NO_APP
    orrs        r2, r5
    orr.w       r0, r0, r2, lsl #3
@APP
    ldr         r2, [r1, #28]
@NO_APP
    str         r2, [sp, #8]
@APP
    ldr         r2, [r1, #32]
@NO_APP
    eor.w       r4, r2, r11
    eor.w       r5, r2, r6
    eor.w       r2, r2, r8
@APP
    uqsub8      r4, r3, r4
@NO_APP
@APP
    uqsub8      r5, r3, r5
@NO_APP
@APP
    ldr.w       r12, [r1, #36]
@NO_APP
    orrs        r4, r5
@APP
    uqsub8      r2, r3, r2
@NO_APP
    orrs        r2, r4
@APP
    ldr         r4, [r1, #40]
@NO_APP
    eor.w       r5, r4, r11
@APP
    uqsub8      r5, r3, r5
@NO_APP
@APP
    ldr.w       r10, [r1, #44]
@NO_APP
    orr.w       r2, r0, r2, lsl #4
    eor.w       r0, r4, r6
@APP
    uqsub8      r0, r3, r0
@NO_APP
    eor.w       r4, r4, r8
    orrs        r0, r5
@APP
    uqsub8      r4, r3, r4
@NO_APP
    orrs        r0, r4
    orr.w       r0, r2, r0, lsl #5
@APP
    ldr         r2, [r1, #48]
@NO_APP
    eor.w       r4, r2, r11
    eor.w       r5, r2, r6
    eor.w       r2, r2, r8
@APP
    uqsub8      r4, r3, r4
@NO_APP
@APP
    uqsub8      r5, r3, r5
@NO_APP
@APP
    uqsub8      r2, r3, r2
@NO_APP
@APP
    ldr.w       r9, [r1, #52]
@NO_APP
    orrs        r4, r5
    orrs        r2, r4
    orr.w       r0, r0, r2, lsl #6
@APP
    ldr         r2, [r1, #56]
@NO_APP
    eor.w       r4, r2, r11
    eor.w       r5, r2, r6
    eor.w       r2, r2, r8
@APP
    uqsub8      r4, r3, r4
@NO_APP
@APP
    uqsub8      r5, r3, r5
@NO_APP
@APP
    uqsub8      r2, r3, r2
@NO_APP
    orrs        r4, r5
    orrs        r2, r4
    orr.w       r0, r0, r2, lsl #7
    mov.w       r2, #1431655765
    and.w       r2, r2, r0, lsr #1
    subs        r0, r0, r2
    mov.w       r2, #858993459
    and.w       r2, r2, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r2
    eor.w       r2, lr, r6
@APP
    uqsub8      r2, r3, r2
@NO_APP
    add.w       r0, r0, r0, lsr #4
    bic         r0, r0, #-252645136
    str         r0, [sp, #16]
    eor.w       r0, lr, r11
    ldr         r4, [sp, #20]
@APP
    uqsub8      r0, r3, r0
@NO_APP
    orrs        r0, r2
    eor.w       r2, lr, r8
@APP
    uqsub8      r2, r3, r2
@NO_APP
    eor.w       r5, r4, r6
    orrs        r0, r2
    eor.w       r2, r4, r11
@APP
    uqsub8      r5, r3, r5
@NO_APP
@APP
    uqsub8      r2, r3, r2
@NO_APP
    orrs        r2, r5
    eor.w       r5, r4, r8
    ldr         r4, [sp, #12]
@APP
    uqsub8      r5, r3, r5
@NO_APP
    orrs        r2, r5
    orr.w       r0, r2, r0, lsl #1
    eor.w       r2, r4, r11
    eor.w       r5, r4, r6
@APP
    uqsub8      r2, r3, r2
@NO_APP
@APP
    uqsub8      r5, r3, r5
@NO_APP
    orrs        r2, r5
    eor.w       r5, r4, r8
@APP
    uqsub8      r5, r3, r5
@NO_APP
    orrs        r2, r5
    ldr         r4, [sp, #8]
    eor.w       r5, r4, r6
    orr.w       r0, r0, r2, lsl #2
    eor.w       r2, r4, r11
@APP
    uqsub8      r5, r3, r5
@NO_APP
@APP
    uqsub8      r2, r3, r2
@NO_APP
    orrs        r2, r5
    eor.w       r5, r4, r8
@APP
    uqsub8      r5, r3, r5
@NO_APP
    orrs        r2, r5
    eor.w       r5, r12, r6
    orr.w       r0, r0, r2, lsl #3
    eor.w       r2, r12, r11
@APP
    uqsub8      r2, r3, r2
@NO_APP
@APP
    uqsub8      r5, r3, r5
@NO_APP
    orrs        r2, r5
    eor.w       r5, r12, r8
@APP
    uqsub8      r5, r3, r5
@NO_APP
    orrs        r2, r5
    eor.w       r5, r10, r6
    orr.w       r0, r0, r2, lsl #4
    eor.w       r2, r10, r11
@APP
    uqsub8      r2, r3, r2
@NO_APP
@APP
    uqsub8      r5, r3, r5
@NO_APP
    orrs        r2, r5
    eor.w       r5, r10, r8
@APP
    uqsub8      r5, r3, r5
@NO_APP
    orrs        r2, r5
    eor.w       r5, r9, r6
    orr.w       r0, r0, r2, lsl #5
    eor.w       r2, r9, r11
@APP
    uqsub8      r2, r3, r2
@NO_APP
@APP
    uqsub8      r5, r3, r5
@NO_APP
    orrs        r2, r5
    eor.w       r5, r9, r8
@APP
    uqsub8      r5, r3, r5
@NO_APP
    orrs        r2, r5
    orr.w       r0, r0, r2, lsl #6
@APP
    ldr         r2, [r1, #60]
@NO_APP
    eor.w       r5, r2, r11
    eor.w       r4, r2, r6
    eor.w       r2, r2, r8
@APP
    uqsub8      r5, r3, r5
@NO_APP
@APP
    uqsub8      r4, r3, r4
@NO_APP
@APP
    uqsub8      r2, r3, r2
@NO_APP
    adds        r1, #64
    orrs        r5, r4
    orrs        r2, r5
    ldr         r5, [sp, #24]
    orr.w       r0, r0, r2, lsl #7
    mov.w       r2, #1431655765
    and.w       r2, r2, r0, lsr #1
    subs        r0, r0, r2
    mov.w       r2, #858993459
    and.w       r2, r2, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r2
    ldr         r2, [sp, #16]
    add.w       r0, r0, r0, lsr #4
    bic         r0, r0, #-252645136
    muls        r2, r3, r2
    muls        r0, r3, r0
    add.w       r2, r5, r2, lsr #24
    add.w       r5, r2, r0, lsr #24
    ldrd        r0, r2, [sp, #28]
    subs        r2, #64
    cmp         r0, #125
    bhi.w       .L2
    adds        r0, #1
    cmp         r2, #64
    bhs.w       .L4
    b           .L2
.L3:
    ldr         r0, [sp]
    bl          atomic_memchr_kernels::algo::short::count_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<3>>
    add         r0, r4
    add         sp, #36
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
