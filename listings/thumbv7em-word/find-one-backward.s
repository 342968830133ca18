@ find::one::backward of word, thumbv7em-none-eabihf

    cmp         r2, #64
    it          lo
    blo         atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Backward>
    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub         sp, #12
    str         r0, [sp]
    uxtb        r0, r0
    mov.w       r12, #16843009
    str         r1, [sp, #4]
    mul         lr, r0, r12
.L1:
    cmp         r2, #64
    blo.w       .L2
    subs        r2, #64
    adds        r3, r2, r1
@APP
    ldr         r0, [r3]
@NO_APP
@APP
    ldr         r4, [r3, #4]
@NO_APP
    str         r4, [sp, #8]
    eor.w       r0, r0, lr
@APP
    ldr         r4, [r3, #8]
@NO_APP
@APP
    uqsub8      r0, r12, r0
@NO_APP
    eor.w       r4, r4, lr
@APP
    ldr         r5, [r3, #12]
@NO_APP
@APP
    uqsub8      r4, r12, r4
@NO_APP
    orr.w       r0, r0, r4, lsl #1
    eor.w       r5, r5, lr
@APP
    ldr         r4, [r3, #16]
@NO_APP
@APP
    uqsub8      r5, r12, r5
@NO_APP
    eor.w       r4, r4, lr
@APP
    ldr.w       r10, [r3, #20]
@NO_APP
@APP
    uqsub8      r4, r12, r4
@NO_APP
    orr.w       r0, r0, r4, lsl #2
@APP
    ldr         r4, [r3, #24]
@NO_APP
    eor.w       r4, r4, lr
@APP
    ldr.w       r11, [r3, #28]
@NO_APP
@APP
    uqsub8      r4, r12, r4
@NO_APP
    orr.w       r0, r0, r4, lsl #3
@APP
    ldr         r4, [r3, #32]
@NO_APP
    eor.w       r4, r4, lr
@APP
    ldr.w       r9, [r3, #36]
@NO_APP
@APP
    uqsub8      r4, r12, r4
@NO_APP
    orr.w       r0, r0, r4, lsl #4
@APP
    ldr         r4, [r3, #40]
@NO_APP
    eor.w       r4, r4, lr
@APP
    ldr         r6, [r3, #44]
@NO_APP
@APP
    uqsub8      r4, r12, r4
@NO_APP
    orr.w       r0, r0, r4, lsl #5
@APP
    ldr         r4, [r3, #48]
@NO_APP
    eor.w       r4, r4, lr
@APP
    uqsub8      r4, r12, r4
@NO_APP
    orr.w       r4, r0, r4, lsl #6
@APP
    ldr         r0, [r3, #52]
@NO_APP
@APP
    ldr.w       r8, [r3, #56]
@NO_APP
    eor.w       r1, r8, lr
    eor.w       r0, r0, lr
@APP
    uqsub8      r1, r12, r1
@NO_APP
    orr.w       r4, r4, r1, lsl #7
@APP
    uqsub8      r0, r12, r0
@NO_APP
    ldr         r1, [sp, #8]
    eor.w       r1, r1, lr
@APP
    uqsub8      r1, r12, r1
@NO_APP
    orr.w       r1, r1, r5, lsl #1
    eor.w       r5, r10, lr
@APP
    uqsub8      r5, r12, r5
@NO_APP
    orr.w       r1, r1, r5, lsl #2
    eor.w       r5, r11, lr
@APP
    uqsub8      r5, r12, r5
@NO_APP
    orr.w       r1, r1, r5, lsl #3
    eor.w       r5, r9, lr
@APP
    uqsub8      r5, r12, r5
@NO_APP
    orr.w       r1, r1, r5, lsl #4
    eor.w       r5, r6, lr
@APP
    uqsub8      r5, r12, r5
@NO_APP
    orr.w       r1, r1, r5, lsl #5
    orr.w       r0, r1, r0, lsl #6
@APP
    ldr         r1, [r3, #60]
@NO_APP
    eor.w       r1, r1, lr
@APP
    uqsub8      r1, r12, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #7
    orrs.w      r1, r0, r4
    ldr         r1, [sp, #4]
    beq.w       .L1
    eor.w       r1, r0, r0, lsr #7
    movw        r3, #52428
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r3
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r4, r4, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r4
    eor.w       r6, r1, r1, lsr #14
    ands        r3, r6
    orr.w       r3, r3, r3, lsl #14
    eors        r1, r3
    eor.w       r3, r1, r0, lsl #4
    bic         r3, r3, #252645135
    eors        r1, r3
    clz         r1, r1
    eors.w      r0, r0, r3, lsr #4
    add.w       r1, r1, #32
    it          ne
    clzne       r1, r0
    subs        r0, r2, r1
    add.w       r1, r0, #63
    movs        r0, #1
    add         sp, #12
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L2:
    ldr         r0, [sp]
    bl          atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Backward>
    and         r0, r0, #1
    add         sp, #12
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
