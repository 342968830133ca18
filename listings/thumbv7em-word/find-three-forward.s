@ find::three::forward of word, thumbv7em-none-eabihf

    cmp         r2, #64
    it          lo
    blo         atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<3>, atomic_memchr_kernels::algo::direction::Forward>
    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub         sp, #36
    uxtb        r3, r0
    mov.w       r4, #16843009
    mul         r9, r3, r4
    ubfx        r3, r0, #16, #8
    str         r0, [sp, #8]
    ubfx        r0, r0, #8, #8
    mul         r10, r3, r4
    mov.w       r12, #64
    mul         r3, r0, r4
    and         r0, r2, #63
    str         r0, [sp, #4]
    bic         r0, r2, #63
    str         r0, [sp]
    str         r2, [sp, #12]
.L1:
    add.w       r0, r2, r12
    subs        r0, #64
    cmp         r0, #64
    blo.w       .L2
@APP
    ldr         r0, [r1]
@NO_APP
@APP
    ldr         r6, [r1, #4]
@NO_APP
    str         r6, [sp, #28]
@APP
    ldr         r2, [r1, #8]
@NO_APP
    eor.w       r6, r2, r3
    eor.w       r5, r2, r9
    eor.w       r2, r2, r10
@APP
    uqsub8      r6, r4, r6
@NO_APP
@APP
    uqsub8      r5, r4, r5
@NO_APP
@APP
    ldr.w       r11, [r1, #12]
@NO_APP
    orrs        r6, r5
@APP
    uqsub8      r2, r4, r2
@NO_APP
    eor.w       r5, r0, r3
    orrs        r2, r6
    eor.w       r6, r0, r9
    eor.w       r0, r0, r10
@APP
    uqsub8      r6, r4, r6
@NO_APP
@APP
    uqsub8      r5, r4, r5
@NO_APP
    orrs        r6, r5
@APP
    uqsub8      r0, r4, r0
@NO_APP
    orrs        r0, r6
@APP
    ldr         r6, [r1, #16]
@NO_APP
    eor.w       r5, r6, r9
    orr.w       r0, r0, r2, lsl #1
    eor.w       r2, r6, r3
@APP
    uqsub8      r2, r4, r2
@NO_APP
    eor.w       r6, r6, r10
@APP
    uqsub8      r5, r4, r5
@NO_APP
    orrs        r2, r5
@APP
    uqsub8      r6, r4, r6
@NO_APP
    orrs        r2, r6
    orr.w       r0, r0, r2, lsl #2
@APP
    ldr         r2, [r1, #20]
@NO_APP
    str         r2, [sp, #24]
@APP
    ldr         r6, [r1, #24]
@NO_APP
    eor.w       r2, r6, r3
    eor.w       r5, r6, r9
@APP
    uqsub8      r2, r4, r2
@NO_APP
    eor.w       r6, r6, r10
@APP
    uqsub8      r5, r4, r5
@NO_APP
    orrs        r2, r5
@APP
    uqsub8      r6, r4, r6
@NO_APP
    orrs        r2, r6
    orr.w       r0, r0, r2, lsl #3
@APP
    ldr         r2, [r1, #28]
@NO_APP
    str         r2, [sp, #20]
@APP
    ldr         r2, [r1, #32]
@NO_APP
    eor.w       r6, r2, r9
    eor.w       r5, r2, r3
    eor.w       r2, r2, r10
@APP
    uqsub8      r6, r4, r6
@NO_APP
@APP
    uqsub8      r5, r4, r5
@NO_APP
    orrs        r6, r5
@APP
    uqsub8      r2, r4, r2
@NO_APP
    orrs        r2, r6
    orr.w       r0, r0, r2, lsl #4
@APP
    ldr         r2, [r1, #36]
@NO_APP
    str         r2, [sp, #16]
@APP
    ldr         r2, [r1, #40]
@NO_APP
    eor.w       r6, r2, r9
    eor.w       r5, r2, r3
    eor.w       r2, r2, r10
@APP
    uqsub8      r6, r4, r6
@NO_APP
@APP
    uqsub8      r5, r4, r5
@NO_APP
@APP
    ldr.w       lr, [r1, #44]
@NO_APP
    orrs        r6, r5
@APP
    uqsub8      r2, r4, r2
@NO_APP
    orrs        r2, r6
    orr.w       r0, r0, r2, lsl #5
@APP
    ldr         r2, [r1, #48]
@NO_APP
    eor.w       r5, r2, r9
    eor.w       r6, r2, r3
    eor.w       r2, r2, r10
@APP
    uqsub8      r5, r4, r5
@NO_APP
@APP
    uqsub8      r6, r4, r6
@NO_APP
@APP
    uqsub8      r2, r4, r2
@NO_APP
    str.w       r12, [sp, #32]
    orrs        r5, r6
@APP
    ldr.w       r12, [r1, #52]
@NO_APP
    orrs        r2, r5
@APP
    ldr         r5, [r1, #56]
@NO_APP
    eor.w       r6, r5, r9
    eor.w       r8, r5, r3
    eor.w       r5, r5, r10
    orr.w       r2, r0, r2, lsl #6
@APP
    uqsub8      r0, r4, r8
@NO_APP
@APP
    uqsub8      r6, r4, r6
@NO_APP
@APP
    uqsub8      r5, r4, r5
@NO_APP
    orrs        r0, r6
    orrs        r0, r5
    ldr         r5, [sp, #28]
    orr.w       r8, r2, r0, lsl #7
    eor.w       r0, r11, r9
    eor.w       r2, r11, r3
@APP
    uqsub8      r0, r4, r0
@NO_APP
    eor.w       r6, r5, r3
@APP
    uqsub8      r2, r4, r2
@NO_APP
    orrs        r0, r2
@APP
    uqsub8      r6, r4, r6
@NO_APP
    eor.w       r2, r11, r10
@APP
    uqsub8      r2, r4, r2
@NO_APP
    orrs        r0, r2
    eor.w       r2, r5, r9
@APP
    uqsub8      r2, r4, r2
@NO_APP
    orrs        r2, r6
    eor.w       r6, r5, r10
    ldr         r5, [sp, #24]
@APP
    uqsub8      r6, r4, r6
@NO_APP
    orrs        r2, r6
    orr.w       r0, r2, r0, lsl #1
    eor.w       r2, r5, r9
    eor.w       r6, r5, r3
@APP
    uqsub8      r2, r4, r2
@NO_APP
@APP
    uqsub8      r6, r4, r6
@NO_APP
    orrs        r2, r6
    eor.w       r6, r5, r10
@APP
    uqsub8      r6, r4, r6
@NO_APP
    orrs        r2, r6
    ldr         r5, [sp, #20]
    eor.w       r6, r5, r3
    orr.w       r0, r0, r2, lsl #2
    eor.w       r2, r5, r9
@APP
    uqsub8      r6, r4, r6
@NO_APP
@APP
    uqsub8      r2, r4, r2
@NO_APP
    orrs        r2, r6
    eor.w       r6, r5, r10
@APP
    uqsub8      r6, r4, r6
@NO_APP
    orrs        r2, r6
    ldr         r5, [sp, #16]
    eor.w       r6, r5, r3
    orr.w       r0, r0, r2, lsl #3
    eor.w       r2, r5, r9
@APP
    uqsub8      r6, r4, r6
@NO_APP
@APP
    uqsub8      r2, r4, r2
@NO_APP
    orrs        r2, r6
    eor.w       r6, r5, r10
@APP
    uqsub8      r6, r4, r6
@NO_APP
    orrs        r2, r6
    eor.w       r6, lr, r3
    orr.w       r0, r0, r2, lsl #4
    eor.w       r2, lr, r9
@APP
    uqsub8      r2, r4, r2
@NO_APP
@APP
    uqsub8      r6, r4, r6
@NO_APP
    orrs        r2, r6
    eor.w       r6, lr, r10
@APP
    uqsub8      r6, r4, r6
@NO_APP
    orrs        r2, r6
    eor.w       r6, r12, r3
    orr.w       r0, r0, r2, lsl #5
    eor.w       r2, r12, r9
@APP
    uqsub8      r2, r4, r2
@NO_APP
@APP
    uqsub8      r6, r4, r6
@NO_APP
    orrs        r2, r6
    eor.w       r6, r12, r10
@APP
    uqsub8      r6, r4, r6
@NO_APP
    orrs        r2, r6
    ldr.w       r12, [sp, #32]
    orr.w       r0, r0, r2, lsl #6
@APP
    ldr         r2, [r1, #60]
@NO_APP
    eor.w       r6, r2, r9
    eor.w       r5, r2, r3
    eor.w       r2, r2, r10
@APP
    uqsub8      r6, r4, r6
@NO_APP
@APP
    uqsub8      r5, r4, r5
@NO_APP
@APP
    uqsub8      r2, r4, r2
@NO_APP
    sub.w       r12, r12, #64
    adds        r1, #64
    orrs        r6, r5
    orrs        r2, r6
    orr.w       r0, r0, r2, lsl #7
    orrs.w      r2, r0, r8
    ldr         r2, [sp, #12]
    beq.w       .L1
    eor.w       r1, r0, r0, lsr #7
    movw        r2, #52428
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r2
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r8, r8, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eor.w       r1, r1, r8
    eor.w       r3, r1, r1, lsr #14
    ands        r2, r3
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
    sub.w       r1, r0, r12
    movs        r0, #1
    add         sp, #36
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L2:
    ldrd        r2, r0, [sp, #4]
    bl          atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<3>, atomic_memchr_kernels::algo::direction::Forward>
    lsls        r0, r0, #31
    beq         .L3
    ldr         r0, [sp]
    add         r1, r0
    movs        r0, #1
    add         sp, #36
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L3:
    movs        r0, #0
    add         sp, #36
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
