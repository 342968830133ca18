@ find::one::forward of word, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub         sp, #28
    mov         r10, r2
    cmp         r2, #64
    bhs         .L1
    mov         r2, r10
    add         sp, #28
    pop.w       {r8, r9, r10, r11}
    pop.w       {r4, r5, r6, r7, lr}
    b           atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Forward>
.L1:
    str         r0, [sp, #12]
    uxtb        r0, r0
    mov.w       r4, #16843009
    movs        r3, #64
    mul         r5, r0, r4
    and         r0, r10, #63
    str         r0, [sp, #8]
    bic         r0, r10, #63
    str         r0, [sp, #4]
.L2:
    add.w       r0, r10, r3
    subs        r0, #64
    cmp         r0, #64
    blo.w       .L3
@APP
    ldr         r0, [r1]
@NO_APP
    subs        r3, #64
@APP
    ldr         r6, [r1, #4]
@NO_APP
    str         r6, [sp, #24]
    eors        r0, r5
@APP
    ldr         r6, [r1, #8]
@NO_APP
@APP
    uqsub8      r0, r4, r0
@NO_APP
    eors        r6, r5
@APP
    uqsub8      r6, r4, r6
@NO_APP
    orr.w       r0, r0, r6, lsl #1
@APP
    ldr         r6, [r1, #12]
@NO_APP
    str         r6, [sp, #20]
@APP
    ldr         r6, [r1, #16]
@NO_APP
    eors        r6, r5
@APP
    uqsub8      r6, r4, r6
@NO_APP
    orr.w       r0, r0, r6, lsl #2
@APP
    ldr         r6, [r1, #20]
@NO_APP
    str         r6, [sp, #16]
@APP
    ldr         r6, [r1, #24]
@NO_APP
    eors        r6, r5
@APP
    ldr.w       r11, [r1, #28]
@NO_APP
@APP
    uqsub8      r6, r4, r6
@NO_APP
    orr.w       r0, r0, r6, lsl #3
@APP
    ldr         r6, [r1, #32]
@NO_APP
    eors        r6, r5
@APP
    ldr.w       r9, [r1, #36]
@NO_APP
@APP
    uqsub8      r6, r4, r6
@NO_APP
    orr.w       r0, r0, r6, lsl #4
@APP
    ldr         r6, [r1, #40]
@NO_APP
    eors        r6, r5
@APP
    ldr.w       r8, [r1, #44]
@NO_APP
@APP
    uqsub8      r6, r4, r6
@NO_APP
    orr.w       r0, r0, r6, lsl #5
@APP
    ldr         r6, [r1, #48]
@NO_APP
    eors        r6, r5
@APP
    ldr.w       r12, [r1, #52]
@NO_APP
@APP
    uqsub8      r6, r4, r6
@NO_APP
@APP
    ldr.w       lr, [r1, #56]
@NO_APP
    eor.w       r2, lr, r5
    orr.w       r6, r0, r6, lsl #6
    ldr         r0, [sp, #24]
@APP
    uqsub8      r2, r4, r2
@NO_APP
    orr.w       r6, r6, r2, lsl #7
    eor.w       r2, r0, r5
    ldr         r0, [sp, #20]
@APP
    uqsub8      r2, r4, r2
@NO_APP
    eors        r0, r5
@APP
    uqsub8      r0, r4, r0
@NO_APP
    orr.w       r0, r2, r0, lsl #1
    ldr         r2, [sp, #16]
    eors        r2, r5
@APP
    uqsub8      r2, r4, r2
@NO_APP
    orr.w       r0, r0, r2, lsl #2
    eor.w       r2, r11, r5
@APP
    uqsub8      r2, r4, r2
@NO_APP
    orr.w       r0, r0, r2, lsl #3
    eor.w       r2, r9, r5
@APP
    uqsub8      r2, r4, r2
@NO_APP
    orr.w       r0, r0, r2, lsl #4
    eor.w       r2, r8, r5
@APP
    uqsub8      r2, r4, r2
@NO_APP
    orr.w       r0, r0, r2, lsl #5
    eor.w       r2, r12, r5
@APP
    uqsub8      r2, r4, r2
@NO_APP
    orr.w       r0, r0, r2, lsl #6
@APP
    ldr         r2, [r1, #60]
@NO_APP
    adds        r1, #64
    eors        r2, r5
@APP
    uqsub8      r2, r4, r2
@NO_APP
    orr.w       r0, r0, r2, lsl #7
    orrs.w      r2, r0, r6
    beq.w       .L2
    eor.w       r1, r0, r0, lsr #7
    movw        r2, #52428
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r2
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r6, r6, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r6
    eor.w       r6, r1, r1, lsr #14
    ands        r2, r6
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r2, r2, #252645135
    eors        r1, r2
    eor.w       r0, r0, r2, lsr #4
    rbit        r1, r1
    rbit        r0, r0
    clz         r0, r0
    add.w       r0, r0, #32
    it          ne
    clzne       r0, r1
    subs        r1, r0, r3
    movs        r0, #1
    add         sp, #28
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L3:
    ldrd        r2, r0, [sp, #8]
    bl          atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Forward>
    lsls        r0, r0, #31
    beq         .L4
    ldr         r0, [sp, #4]
    add         r1, r0
    movs        r0, #1
    add         sp, #28
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L4:
    movs        r0, #0
    add         sp, #28
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
