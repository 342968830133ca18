@ count::one of word, thumbv7em-none-eabihf

    cmp         r2, #64
    it          lo
    blo         atomic_memchr_kernels::algo::short::count_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub         sp, #28
    str         r0, [sp, #4]
    uxtb        r0, r0
    mov.w       r9, #16843009
    movs        r5, #0
    mul         r4, r0, r9
    b           .L1
.L2:
    ldr         r5, [sp, #8]
    cmp         r2, #63
    add         r5, r0
    bls.w       .L3
.L1:
    mov.w       r11, #0
    movs        r0, #0
    str         r5, [sp, #8]
.L4:
    str         r0, [sp, #24]
    subs        r2, #64
@APP
    ldr         r0, [r1]
@NO_APP
    cmp.w       r11, #125
@APP
    ldr         r6, [r1, #4]
@NO_APP
    str         r6, [sp, #20]
    eor.w       r0, r0, r4
@APP
    ldr         r6, [r1, #8]
@NO_APP
@APP
    uqsub8      r0, r9, r0
@NO_APP
    eor.w       r6, r6, r4
@APP
    uqsub8      r6, r9, r6
@NO_APP
    orr.w       r0, r0, r6, lsl #1
@APP
    ldr         r6, [r1, #12]
@NO_APP
    str         r6, [sp, #16]
@APP
    ldr         r6, [r1, #16]
@NO_APP
    eor.w       r6, r6, r4
@APP
    ldr         r3, [r1, #20]
@NO_APP
    str         r3, [sp, #12]
@APP
    uqsub8      r6, r9, r6
@NO_APP
    orr.w       r0, r0, r6, lsl #2
    mov.w       r3, #1431655765
@APP
    ldr         r6, [r1, #24]
@NO_APP
    eor.w       r6, r6, r4
@APP
    ldr         r5, [r1, #28]
@NO_APP
@APP
    uqsub8      r6, r9, r6
@NO_APP
    orr.w       r0, r0, r6, lsl #3
@APP
    ldr         r6, [r1, #32]
@NO_APP
    eor.w       r6, r6, r4
@APP
    ldr.w       r8, [r1, #36]
@NO_APP
@APP
    uqsub8      r6, r9, r6
@NO_APP
    orr.w       r0, r0, r6, lsl #4
@APP
    ldr         r6, [r1, #40]
@NO_APP
    eor.w       r6, r6, r4
@APP
    ldr.w       lr, [r1, #44]
@NO_APP
@APP
    uqsub8      r6, r9, r6
@NO_APP
    orr.w       r0, r0, r6, lsl #5
@APP
    ldr         r6, [r1, #48]
@NO_APP
    eor.w       r6, r6, r4
@APP
    ldr.w       r10, [r1, #52]
@NO_APP
@APP
    uqsub8      r6, r9, r6
@NO_APP
    orr.w       r0, r0, r6, lsl #6
@APP
    ldr         r6, [r1, #56]
@NO_APP
    eor.w       r6, r6, r4
@APP
    uqsub8      r6, r9, r6
@NO_APP
    orr.w       r0, r0, r6, lsl #7
    and.w       r6, r3, r0, lsr #1
    mov.w       r3, #858993459
    sub.w       r0, r0, r6
    and.w       r6, r3, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r6
    ldr         r3, [sp, #12]
    add.w       r0, r0, r0, lsr #4
    bic         r12, r0, #-252645136
    ldr         r0, [sp, #20]
    eor.w       r6, r0, r4
    ldr         r0, [sp, #16]
@APP
    uqsub8      r6, r9, r6
@NO_APP
    eor.w       r0, r0, r4
@APP
    uqsub8      r0, r9, r0
@NO_APP
    orr.w       r0, r6, r0, lsl #1
    eor.w       r6, r3, r4
@APP
    uqsub8      r6, r9, r6
@NO_APP
    orr.w       r0, r0, r6, lsl #2
    mov.w       r3, #1431655765
    eor.w       r6, r5, r4
@APP
    uqsub8      r6, r9, r6
@NO_APP
    orr.w       r0, r0, r6, lsl #3
    eor.w       r6, r8, r4
@APP
    uqsub8      r6, r9, r6
@NO_APP
    orr.w       r0, r0, r6, lsl #4
    eor.w       r6, lr, r4
@APP
    uqsub8      r6, r9, r6
@NO_APP
    orr.w       r0, r0, r6, lsl #5
    eor.w       r6, r10, r4
@APP
    uqsub8      r6, r9, r6
@NO_APP
    orr.w       r0, r0, r6, lsl #6
@APP
    ldr         r6, [r1, #60]
@NO_APP
    add.w       r1, r1, #64
    eor.w       r6, r6, r4
    ldr         r5, [sp, #24]
@APP
    uqsub8      r6, r9, r6
@NO_APP
    orr.w       r0, r0, r6, lsl #7
    and.w       r6, r3, r0, lsr #1
    mov.w       r3, #858993459
    sub.w       r0, r0, r6
    and.w       r6, r3, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r6
    mul         r6, r12, r9
    add.w       r0, r0, r0, lsr #4
    bic         r0, r0, #-252645136
    mul         r0, r0, r9
    add.w       r6, r5, r6, lsr #24
    add.w       r0, r6, r0, lsr #24
    bhi.w       .L2
    add.w       r11, r11, #1
    cmp         r2, #64
    bhs.w       .L4
    b           .L2
.L3:
    ldr         r0, [sp, #4]
    bl          atomic_memchr_kernels::algo::short::count_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    add         r0, r5
    add         sp, #28
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
