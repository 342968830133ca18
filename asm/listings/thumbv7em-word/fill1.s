@ fill1 of WORD, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub         sp, #44
    ldr         r2, [r1, #4]
    str         r1, [sp, #40]
    cmp         r2, #65
    bhs         .L1
    ldr         r1, [sp, #40]
    ldrd        r1, r4, [r1, #272]
    cmp         r1, r4
    beq         .L2
    ldr         r5, [sp, #40]
    ldr         r1, [r5]
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    add.w       r2, r5, #264
    stm         r2!, {r0, r1, r4}
.L2:
    add         sp, #44
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L1:
    ldr         r1, [sp, #40]
    ldrb.w      r1, [r1, #290]
    cmp         r1, #1
    bne         .L3
    ldr         r1, [sp, #40]
    ldrh.w      r1, [r1, #288]
    str         r1, [sp, #16]
    b           .L4
.L3:
    ldr         r3, [sp, #40]
    movs        r5, #0
    movs        r4, #0
    str         r5, [sp, #16]
    movs        r5, #1
    ldrb.w      r1, [r3, #286]
    ldrb.w      r6, [r3, #287]
    strh.w      r4, [r3, #288]
    cmp         r6, r1
    strb.w      r5, [r3, #290]
    beq         .L5
    cbz         r1, .L6
    subs        r3, r1, #1
    cmp         r1, #128
    bhi.w       .L7
    ldr         r1, [sp, #40]
    add.w       r1, r1, r3, lsl #1
    ldrh        r1, [r1, #8]
    mvns        r1, r1
    b           .L8
.L6:
    movs        r1, #0
.L8:
    ldr         r3, [sp, #40]
    ldr.w       r6, [r3, #280]
    add         r1, r6
    str.w       r1, [r3, #276]
.L5:
    ldr         r1, [sp, #40]
    movs        r3, #0
    str.w       r3, [r1, #284]
.L4:
    ldr         r1, [sp, #40]
    ldrd        r3, r1, [r1, #272]
    str         r3, [sp, #4]
    cmp         r1, r3
    blo.w       .L9
    cmp         r1, r2
    bhi.w       .L9
    uxtb        r0, r0
    mov.w       r2, #16843009
    muls        r0, r2, r0
    ldr         r2, [sp, #4]
    subs        r4, r1, r2
    str         r0, [sp, #20]
    ldr         r0, [sp, #40]
    ldr         r0, [r0]
    adds        r5, r0, r2
    rsbs        r0, r5, #0
    ands        lr, r0, #63
    beq.w       .L10
    cmp         r4, #64
    blo.w       .L10
    str         r4, [sp, #32]
    mov.w       r6, #16843009
@APP
    ldr         r0, [r5]
@NO_APP
    str         r0, [sp, #36]
    mov         r3, r5
@APP
    ldr         r0, [r5, #4]
@NO_APP
    movw        r10, #52428
    ldr.w       r8, [sp, #20]
@APP
    ldr         r4, [r5, #8]
@NO_APP
@APP
    ldr         r1, [r5, #12]
@NO_APP
    eor.w       r0, r0, r8
    eor.w       r1, r1, r8
@APP
    uqsub8      r0, r6, r0
@NO_APP
@APP
    uqsub8      r1, r6, r1
@NO_APP
    eor.w       r4, r4, r8
    orr.w       r0, r0, r1, lsl #1
@APP
    ldr         r1, [r5, #16]
@NO_APP
    str         r1, [sp, #24]
@APP
    ldr         r1, [r5, #20]
@NO_APP
@APP
    uqsub8      r4, r6, r4
@NO_APP
    eor.w       r1, r1, r8
@APP
    ldr.w       r9, [r5, #24]
@NO_APP
@APP
    uqsub8      r1, r6, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #2
@APP
    ldr         r1, [r5, #28]
@NO_APP
    eor.w       r1, r1, r8
@APP
    ldr.w       r11, [r5, #32]
@NO_APP
@APP
    uqsub8      r1, r6, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #3
@APP
    ldr         r1, [r5, #36]
@NO_APP
    eor.w       r1, r1, r8
@APP
    ldr         r5, [r5, #40]
@NO_APP
@APP
    uqsub8      r1, r6, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #4
    eor.w       r5, r5, r8
@APP
    ldr         r1, [r3, #44]
@NO_APP
@APP
    uqsub8      r5, r6, r5
@NO_APP
    eor.w       r1, r1, r8
@APP
    ldr.w       r12, [r3, #48]
@NO_APP
@APP
    uqsub8      r1, r6, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #5
@APP
    ldr         r1, [r3, #52]
@NO_APP
    eor.w       r1, r1, r8
@APP
    uqsub8      r1, r6, r1
@NO_APP
    orr.w       r1, r0, r1, lsl #6
@APP
    ldr         r0, [r3, #56]
@NO_APP
    str         r3, [sp, #28]
@APP
    ldr         r3, [r3, #60]
@NO_APP
    eor.w       r0, r0, r8
    eor.w       r3, r3, r8
    ldr         r2, [sp, #36]
@APP
    uqsub8      r3, r6, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #7
@APP
    uqsub8      r0, r6, r0
@NO_APP
    eor.w       r3, r1, r1, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r1, r3
    eor.w       r3, r1, r1, lsr #14
    and.w       r3, r3, r10
    orr.w       r3, r3, r3, lsl #14
    eors        r1, r3
    eor.w       r3, r2, r8
    ldr         r2, [sp, #24]
@APP
    uqsub8      r3, r6, r3
@NO_APP
    orr.w       r3, r3, r4, lsl #1
    eor.w       r4, r2, r8
    eor.w       r2, r12, r8
@APP
    uqsub8      r4, r6, r4
@NO_APP
    orr.w       r3, r3, r4, lsl #2
@APP
    uqsub8      r2, r6, r2
@NO_APP
    eor.w       r4, r9, r8
@APP
    uqsub8      r4, r6, r4
@NO_APP
    orr.w       r3, r3, r4, lsl #3
    eor.w       r4, r11, r8
@APP
    uqsub8      r4, r6, r4
@NO_APP
    orr.w       r3, r3, r4, lsl #4
    mov.w       r6, #-1
    orr.w       r3, r3, r5, lsl #5
    lsl.w       r5, r6, lr
    orr.w       r2, r3, r2, lsl #6
    subs.w      r3, lr, #32
    orr.w       r0, r2, r0, lsl #7
    it          pl
    lslpl       r6, r3
    it          pl
    movpl       r5, #0
    eor.w       r2, r0, r0, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    and.w       r2, r2, r10
    orr.w       r2, r2, r2, lsl #14
    eors        r0, r2
    eor.w       r2, r0, r1, lsl #4
    bic         r2, r2, #252645135
    eors        r0, r2
    eor.w       r1, r1, r2, lsr #4
    bics.w      r8, r0, r5
    bic.w       r12, r1, r6
    beq         .L11
    movs        r4, #14
    mov         r0, r8
.L12:
    ldr         r1, [sp, #40]
    rbit        r2, r0
    clz         r2, r2
    add         r1, r4
    strh        r2, [r1, #-6]
    subs        r2, r0, #1
    ands        r0, r2
    beq         .L13
    rbit        r2, r0
    clz         r2, r2
    strh        r2, [r1, #-4]
    subs        r2, r0, #1
    ands        r0, r2
    beq         .L14
    rbit        r2, r0
    clz         r2, r2
    strh        r2, [r1, #-2]
    subs        r1, r0, #1
    ands        r0, r1
    beq         .L15
    rbit        r1, r0
    clz         r2, r1
    ldr         r1, [sp, #40]
    strh        r2, [r1, r4]
    subs        r1, r0, #1
    ands        r0, r1
    add.w       r1, r4, #8
    beq         .L16
    cmp.w       r4, #262
    mov         r4, r1
    bne         .L12
.L16:
    subs        r4, r1, #6
    b           .L15
.L11:
    movs        r4, #8
    b           .L15
.L13:
    subs        r4, #4
    b           .L15
.L14:
    subs        r4, #2
.L15:
    cmp.w       r12, #0
    it          ne
    cmpne.w     r4, #264
    bne.w       .L17
.L18:
    ldr         r5, [sp, #28]
    orrs.w      r0, r8, r12
    ldr         r4, [sp, #32]
    add         r5, lr
    sub.w       r4, r4, lr
    beq         .L10
    mov.w       r0, #1431655765
    mov.w       r1, #858993459
    and.w       r0, r0, r8, lsr #1
    sub.w       r0, r8, r0
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
    b           .L19
.L10:
    mov.w       r11, #16843009
    b           .L20
.L21:
    ldrd        r5, r4, [sp, #28]
    cmp.w       r9, #0
    bne.w       .L19
.L20:
    cmp         r4, #128
    str         r4, [sp, #36]
    blo.w       .L22
@APP
    ldr.w       r9, [r5]
@NO_APP
    mov         r10, r5
@APP
    ldr         r0, [r5, #4]
@NO_APP
    ldr.w       r8, [sp, #20]
@APP
    ldr.w       r12, [r5, #8]
@NO_APP
@APP
    ldr         r2, [r5, #12]
@NO_APP
    eor.w       r0, r0, r8
    eor.w       r2, r2, r8
@APP
    uqsub8      r0, r11, r0
@NO_APP
@APP
    uqsub8      r2, r11, r2
@NO_APP
@APP
    ldr.w       lr, [r5, #16]
@NO_APP
    orr.w       r0, r0, r2, lsl #1
@APP
    ldr         r2, [r5, #20]
@NO_APP
    eor.w       r2, r2, r8
@APP
    ldr         r4, [r5, #24]
@NO_APP
@APP
    uqsub8      r2, r11, r2
@NO_APP
    orr.w       r0, r0, r2, lsl #2
@APP
    ldr         r2, [r5, #28]
@NO_APP
    eor.w       r2, r2, r8
@APP
    ldr         r5, [r5, #32]
@NO_APP
@APP
    uqsub8      r2, r11, r2
@NO_APP
    orr.w       r0, r0, r2, lsl #3
@APP
    ldr.w       r2, [r10, #36]
@NO_APP
    eor.w       r2, r2, r8
@APP
    uqsub8      r2, r11, r2
@NO_APP
    orr.w       r0, r0, r2, lsl #4
@APP
    ldr.w       r2, [r10, #40]
@NO_APP
@APP
    ldr.w       r6, [r10, #44]
@NO_APP
    eor.w       r2, r2, r8
    eor.w       r6, r6, r8
@APP
    uqsub8      r2, r11, r2
@NO_APP
@APP
    uqsub8      r6, r11, r6
@NO_APP
    orr.w       r0, r0, r6, lsl #5
@APP
    ldr.w       r6, [r10, #48]
@NO_APP
@APP
    ldr.w       r1, [r10, #52]
@NO_APP
    eor.w       r1, r1, r8
@APP
    uqsub8      r1, r11, r1
@NO_APP
    orr.w       r1, r0, r1, lsl #6
@APP
    ldr.w       r0, [r10, #56]
@NO_APP
@APP
    ldr.w       r3, [r10, #60]
@NO_APP
    eor.w       r0, r0, r8
    eor.w       r3, r3, r8
@APP
    uqsub8      r0, r11, r0
@NO_APP
@APP
    uqsub8      r3, r11, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #7
    str         r1, [sp, #24]
    eor.w       r1, r9, r8
    eor.w       r3, r12, r8
@APP
    uqsub8      r1, r11, r1
@NO_APP
@APP
    uqsub8      r3, r11, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #1
    eor.w       r3, lr, r8
@APP
    uqsub8      r3, r11, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #2
    eor.w       r3, r4, r8
@APP
    uqsub8      r3, r11, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #3
    eor.w       r3, r5, r8
@APP
    uqsub8      r3, r11, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #4
    orr.w       r1, r1, r2, lsl #5
    eor.w       r2, r6, r8
@APP
    uqsub8      r2, r11, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #6
    orr.w       r12, r1, r0, lsl #7
    add.w       r0, r10, #64
@APP
    ldr         r1, [r0]
@NO_APP
@APP
    ldr         r2, [r0, #4]
@NO_APP
    str         r2, [sp, #32]
    eor.w       r1, r1, r8
@APP
    ldr         r2, [r0, #8]
@NO_APP
@APP
    uqsub8      r1, r11, r1
@NO_APP
    eor.w       r2, r2, r8
@APP
    uqsub8      r2, r11, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #1
@APP
    ldr         r2, [r0, #12]
@NO_APP
    str         r2, [sp, #28]
@APP
    ldr         r2, [r0, #16]
@NO_APP
@APP
    ldr.w       r9, [r0, #20]
@NO_APP
    eor.w       r2, r2, r8
@APP
    ldr         r6, [r0, #24]
@NO_APP
@APP
    uqsub8      r2, r11, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #2
    eor.w       r6, r6, r8
@APP
    uqsub8      r6, r11, r6
@NO_APP
    orr.w       r1, r1, r6, lsl #3
@APP
    ldr         r6, [r0, #28]
@NO_APP
@APP
    ldr         r5, [r0, #32]
@NO_APP
    eor.w       r5, r5, r8
@APP
    uqsub8      r5, r11, r5
@NO_APP
    orr.w       r1, r1, r5, lsl #4
@APP
    ldr         r5, [r0, #36]
@NO_APP
@APP
    ldr         r4, [r0, #40]
@NO_APP
    eor.w       r4, r4, r8
@APP
    uqsub8      r4, r11, r4
@NO_APP
    orr.w       r1, r1, r4, lsl #5
@APP
    ldr         r4, [r0, #44]
@NO_APP
@APP
    ldr         r3, [r0, #48]
@NO_APP
    eor.w       r3, r3, r8
@APP
    ldr.w       lr, [r0, #52]
@NO_APP
@APP
    uqsub8      r3, r11, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #6
@APP
    ldr         r3, [r0, #56]
@NO_APP
    eor.w       r3, r3, r8
    ldr         r2, [sp, #24]
@APP
    uqsub8      r3, r11, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #7
    strd        r1, r12, [sp, #8]
    orr.w       r1, r1, r12
    orrs        r1, r2
    ldr         r2, [sp, #32]
    eor.w       r3, r2, r8
    ldr         r2, [sp, #28]
@APP
    uqsub8      r3, r11, r3
@NO_APP
@APP
    ldr         r0, [r0, #60]
@NO_APP
    eor.w       r2, r2, r8
    eor.w       r0, r0, r8
@APP
    uqsub8      r2, r11, r2
@NO_APP
@APP
    uqsub8      r0, r11, r0
@NO_APP
    orr.w       r2, r3, r2, lsl #1
    eor.w       r3, r9, r8
@APP
    uqsub8      r3, r11, r3
@NO_APP
    orr.w       r2, r2, r3, lsl #2
    eor.w       r3, r6, r8
@APP
    uqsub8      r3, r11, r3
@NO_APP
    orr.w       r2, r2, r3, lsl #3
    eor.w       r3, r5, r8
    add.w       r5, r10, #128
@APP
    uqsub8      r3, r11, r3
@NO_APP
    orr.w       r2, r2, r3, lsl #4
    eor.w       r3, r4, r8
@APP
    uqsub8      r3, r11, r3
@NO_APP
    orr.w       r2, r2, r3, lsl #5
    eor.w       r3, lr, r8
@APP
    uqsub8      r3, r11, r3
@NO_APP
    orr.w       r2, r2, r3, lsl #6
    orr.w       r0, r2, r0, lsl #7
    orrs        r1, r0
    ldr         r1, [sp, #36]
    sub.w       r4, r1, #128
    beq.w       .L23
    ldr         r2, [sp, #24]
    mov.w       r6, #1431655765
    strd        r5, r4, [sp, #28]
    movw        r4, #52428
    mov.w       lr, #858993459
    eor.w       r1, r2, r2, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    ands        r2, r4
    orr.w       r2, r2, r2, lsl #14
    eor.w       r9, r2, r1
    ldr         r2, [sp, #12]
    eor.w       r1, r2, r2, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    ands        r2, r4
    orr.w       r2, r2, r2, lsl #14
    eors        r2, r1
    eor.w       r1, r2, r9, lsl #4
    bic         r1, r1, #252645135
    eor.w       r5, r1, r2
    eor.w       r8, r9, r1, lsr #4
    and.w       r2, r6, r5, lsr #1
    subs        r2, r5, r2
    and.w       r3, lr, r2, lsr #2
    bic         r2, r2, #-858993460
    add         r2, r3
    and.w       r3, r6, r8, lsr #1
    sub.w       r3, r8, r3
    add.w       r2, r2, r2, lsr #4
    and.w       r6, lr, r3, lsr #2
    bic         r3, r3, #-858993460
    add         r3, r6
    bic         r2, r2, #-252645136
    add.w       r3, r3, r3, lsr #4
    mul         r2, r2, r11
    bic         r3, r3, #-252645136
    mul         r3, r3, r11
    lsrs        r2, r2, #24
    add.w       r12, r2, r3, lsr #24
    eor.w       r2, r0, r0, lsr #7
    and         r2, r2, #11141290
    ldr         r3, [sp, #8]
    orr.w       r2, r2, r2, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    ands        r2, r4
    orr.w       r2, r2, r2, lsl #14
    eors        r0, r2
    eor.w       r2, r3, r3, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r2, r3
    eor.w       r3, r2, r2, lsr #14
    ands        r3, r4
    mov.w       r4, #1431655765
    orr.w       r3, r3, r3, lsl #14
    eors        r2, r3
    eor.w       r3, r2, r0, lsl #4
    bic         r3, r3, #252645135
    eor.w       r10, r3, r2
    eor.w       r0, r0, r3, lsr #4
    and.w       r2, r4, r10, lsr #1
    and.w       r3, r4, r0, lsr #1
    sub.w       r2, r10, r2
    subs        r3, r0, r3
    and.w       r6, lr, r2, lsr #2
    bic         r2, r2, #-858993460
    add         r2, r6
    and.w       r6, lr, r3, lsr #2
    bic         r3, r3, #-858993460
    add         r3, r6
    add.w       r2, r2, r2, lsr #4
    bic         r2, r2, #-252645136
    ldr         r6, [sp, #36]
    add.w       r3, r3, r3, lsr #4
    bic         r3, r3, #-252645136
    mul         r2, r2, r11
    mul         r3, r3, r11
    lsrs        r2, r2, #24
    add.w       r2, r2, r3, lsr #24
    add.w       r3, r2, r12
    ldr         r2, [sp, #40]
    cmp         r3, #1
    str         r3, [sp, #36]
    ldr.w       r2, [r2, #276]
    sub.w       r2, r2, r6
    str         r2, [sp, #4]
    beq.w       .L24
    mov         r11, r12
    cbz         r5, .L25
    movs        r4, #14
.L26:
    ldr         r1, [sp, #40]
    rbit        r2, r5
    clz         r2, r2
    add         r1, r4
    strh        r2, [r1, #-6]
    subs        r2, r5, #1
    ands        r2, r5
    beq         .L27
    rbit        r3, r2
    clz         r3, r3
    strh        r3, [r1, #-4]
    subs        r3, r2, #1
    ands        r2, r3
    beq         .L28
    rbit        r3, r2
    clz         r3, r3
    strh        r3, [r1, #-2]
    subs        r1, r2, #1
    ands        r1, r2
    beq         .L29
    rbit        r2, r1
    clz         r3, r2
    ldr         r2, [sp, #40]
    strh        r3, [r2, r4]
    subs        r2, r1, #1
    ands.w      r5, r2, r1
    add.w       r1, r4, #8
    beq         .L30
    cmp.w       r4, #262
    mov         r4, r1
    bne         .L26
.L30:
    subs        r4, r1, #6
    b           .L29
.L23:
    mov.w       r9, #0
    cmp.w       r9, #0
    beq.w       .L20
    b           .L19
.L25:
    movs        r4, #8
    b           .L29
.L27:
    subs        r4, #4
    b           .L29
.L28:
    subs        r4, #2
.L29:
    cmp.w       r8, #0
    it          ne
    cmpne.w     r4, #264
    bne.w       .L31
.L32:
    cmp.w       r10, #0
    beq         .L33
    ldr.w       r9, [sp, #36]
    lsl.w       r1, r11, #1
    add.w       r5, r1, #14
    mov.w       r11, #16843009
.L34:
    ldr         r1, [sp, #40]
    rbit        r2, r10
    clz         r2, r2
    add         r1, r5
    adds        r2, #64
    strh        r2, [r1, #-6]
    sub.w       r2, r10, #1
    ands.w      r2, r2, r10
    it          ne
    cmpne.w     r5, #268
    beq         .L35
    rbit        r3, r2
    clz         r3, r3
    adds        r3, #64
    strh        r3, [r1, #-4]
    subs        r3, r2, #1
    ands        r2, r3
    it          ne
    cmpne.w     r5, #266
    beq.w       .L36
    rbit        r3, r2
    clz         r3, r3
    adds        r3, #64
    strh        r3, [r1, #-2]
    subs        r1, r2, #1
    ands        r1, r2
    it          ne
    cmpne.w     r5, #264
    beq         .L37
    rbit        r2, r1
    clz         r2, r2
    add.w       r3, r2, #64
    ldr         r2, [sp, #40]
    strh        r3, [r2, r5]
    subs        r2, r1, #1
    ands.w      r10, r2, r1
    add.w       r1, r5, #8
    beq         .L38
    cmp.w       r5, #262
    mov         r5, r1
    bne         .L34
.L38:
    subs        r5, r1, #6
    cmp         r0, #0
    it          ne
    cmpne.w     r5, #264
    beq.w       .L21
    b           .L39
.L33:
    movs        r1, #8
    add.w       r5, r1, r11, lsl #1
    ldr.w       r9, [sp, #36]
    mov.w       r11, #16843009
    cmp         r0, #0
    it          ne
    cmpne.w     r5, #264
    beq.w       .L21
    b           .L39
.L35:
    subs        r5, #4
.L37:
    cmp         r0, #0
    it          ne
    cmpne.w     r5, #264
    beq.w       .L21
.L39:
    ldr         r3, [sp, #40]
    sub.w       r1, r5, #262
    sub.w       r12, r5, #260
    sub.w       r8, r5, #258
    sub.w       lr, r5, #256
    movs        r4, #0
.L40:
    rbit        r6, r0
    clz         r6, r6
    orr         r6, r6, #96
    strh        r6, [r3, r5]
    subs        r6, r0, #1
    ands        r6, r0
    beq.w       .L21
    cmp         r1, r4
    itttt       ne
    addne       r0, r3, r5
    rbitne      r2, r6
    clzne       r2, r2
    orrne       r2, r2, #96
    ittt        ne
    strhne      r2, [r0, #2]
    subne       r2, r6, #1
    andsne.w    r6, r6, r2
    beq.w       .L21
    cmp         r12, r4
    itttt       ne
    rbitne      r2, r6
    clzne       r2, r2
    orrne       r2, r2, #96
    strhne      r2, [r0, #4]
    itt         ne
    subne       r2, r6, #1
    andsne.w    r6, r6, r2
    beq.w       .L21
    cmp         r8, r4
    itttt       ne
    rbitne      r2, r6
    clzne       r2, r2
    orrne       r2, r2, #96
    strhne      r2, [r0, #6]
    itt         ne
    subne       r0, r6, #1
    andsne.w    r0, r0, r6
    beq.w       .L21
    sub.w       r2, r4, #8
    adds        r3, #8
    cmp         lr, r4
    mov         r4, r2
    bne         .L40
    b           .L21
.L31:
    ldr         r1, [sp, #40]
    sub.w       r3, r4, #262
    sub.w       r12, r4, #260
    sub.w       r9, r4, #258
    mov.w       lr, #0
.L41:
    rbit        r6, r8
    clz         r6, r6
    orr         r6, r6, #32
    strh        r6, [r1, r4]
    sub.w       r6, r8, #1
    ands.w      r5, r6, r8
    beq.w       .L32
    cmp         r3, lr
    itttt       ne
    addne       r6, r1, r4
    rbitne      r2, r5
    clzne       r2, r2
    orrne       r2, r2, #32
    ittt        ne
    strhne      r2, [r6, #2]
    subne       r2, r5, #1
    andsne.w    r5, r5, r2
    beq.w       .L32
    cmp         r12, lr
    itttt       ne
    rbitne      r2, r5
    clzne       r2, r2
    orrne       r2, r2, #32
    strhne      r2, [r6, #4]
    itt         ne
    subne       r2, r5, #1
    andsne.w    r5, r5, r2
    beq.w       .L32
    cmp         r9, lr
    itttt       ne
    rbitne      r2, r5
    clzne       r2, r2
    orrne       r2, r2, #32
    strhne      r2, [r6, #6]
    itt         ne
    subne       r2, r5, #1
    andsne.w    r8, r2, r5
    beq.w       .L32
    sub.w       r2, lr, #8
    sub.w       r5, r4, #256
    adds        r1, #8
    cmp         r5, lr
    mov         lr, r2
    bne         .L41
    b           .L32
.L36:
    subs        r5, #2
    cmp         r0, #0
    it          ne
    cmpne.w     r5, #264
    beq.w       .L21
    b           .L39
.L22:
    ldr         r0, [sp, #40]
    mov.w       r9, #0
    ldr         r4, [sp, #36]
    ldr.w       r0, [r0, #276]
    subs        r0, r0, r4
    str         r0, [sp, #4]
    b           .L19
.L17:
    ldr         r1, [sp, #40]
    sub.w       r3, r4, #262
    sub.w       r11, r4, #260
    sub.w       r10, r4, #258
    sub.w       r9, r4, #256
    movs        r5, #0
    mov         r0, r12
.L42:
    rbit        r2, r0
    clz         r2, r2
    orr         r2, r2, #32
    strh        r2, [r1, r4]
    subs        r2, r0, #1
    ands        r2, r0
    beq.w       .L18
    cmp         r3, r5
    itttt       ne
    addne       r0, r1, r4
    rbitne      r6, r2
    clzne       r6, r6
    orrne       r6, r6, #32
    ittt        ne
    strhne      r6, [r0, #2]
    subne       r6, r2, #1
    andsne.w    r2, r2, r6
    beq.w       .L18
    cmp         r11, r5
    itttt       ne
    rbitne      r6, r2
    clzne       r6, r6
    orrne       r6, r6, #32
    strhne      r6, [r0, #4]
    itt         ne
    subne       r6, r2, #1
    andsne.w    r2, r2, r6
    beq.w       .L18
    cmp         r10, r5
    itttt       ne
    rbitne      r6, r2
    clzne       r6, r6
    orrne       r6, r6, #32
    strhne      r6, [r0, #6]
    itt         ne
    subne       r0, r2, #1
    andsne.w    r0, r0, r2
    beq.w       .L18
    sub.w       r2, r5, #8
    adds        r1, #8
    cmp         r9, r5
    mov         r5, r2
    bne         .L42
    b           .L18
.L24:
    lsrs        r1, r1, #4
    eor.w       r1, r1, r9
    mov.w       r9, #1
    orrs        r1, r5
    it          eq
    moveq       r8, r0
    rbit        r0, r8
    it          ne
    movne       r10, r5
    clz         r0, r0
    cmp.w       r10, #0
    add.w       r2, r0, #32
    rbit        r0, r10
    it          ne
    clzne       r2, r0
    cmp         r1, #0
    it          eq
    addeq       r2, #64
    ldr         r0, [sp, #40]
    ldrd        r5, r4, [sp, #28]
    strh        r2, [r0, #8]
.L19:
    ldr         r0, [sp, #40]
    mov.w       r6, #16843009
    ldr         r1, [sp, #4]
    ldr.w       r0, [r0, #276]
    subs        r0, r0, r4
    subs.w      r8, r0, r1
    it          ls
    subls.w     r8, r1, r0
    cmp.w       r9, #0
    strd        r4, r9, [sp, #32]
    beq         .L43
.L44:
    cmp.w       r9, #64
    itt         ls
    ldrls       r0, [sp, #16]
    cmpls       r8, r0
    bhs.w       .L45
.L43:
    cmp         r4, #63
    bls.w       .L46
@APP
    ldr         r0, [r5]
@NO_APP
    str         r0, [sp, #24]
    movw        r12, #52428
@APP
    ldr         r0, [r5, #4]
@NO_APP
    ldr.w       r11, [sp, #20]
@APP
    ldr.w       r9, [r5, #8]
@NO_APP
@APP
    ldr         r1, [r5, #12]
@NO_APP
    eor.w       r0, r0, r11
    eor.w       r1, r1, r11
@APP
    uqsub8      r0, r6, r0
@NO_APP
@APP
    uqsub8      r1, r6, r1
@NO_APP
@APP
    ldr.w       lr, [r5, #16]
@NO_APP
    orr.w       r0, r0, r1, lsl #1
@APP
    ldr         r1, [r5, #20]
@NO_APP
    eor.w       r1, r1, r11
@APP
    ldr.w       r10, [r5, #24]
@NO_APP
@APP
    uqsub8      r1, r6, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #2
@APP
    ldr         r1, [r5, #28]
@NO_APP
    eor.w       r1, r1, r11
@APP
    ldr         r4, [r5, #32]
@NO_APP
@APP
    uqsub8      r1, r6, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #3
@APP
    ldr         r1, [r5, #36]
@NO_APP
    eor.w       r1, r1, r11
@APP
    uqsub8      r1, r6, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #4
@APP
    ldr         r1, [r5, #40]
@NO_APP
@APP
    ldr         r2, [r5, #44]
@NO_APP
    eor.w       r1, r1, r11
    eor.w       r2, r2, r11
@APP
    uqsub8      r1, r6, r1
@NO_APP
@APP
    uqsub8      r2, r6, r2
@NO_APP
    orr.w       r2, r0, r2, lsl #5
@APP
    ldr         r0, [r5, #48]
@NO_APP
@APP
    ldr         r3, [r5, #52]
@NO_APP
    eor.w       r0, r0, r11
    eor.w       r3, r3, r11
@APP
    uqsub8      r0, r6, r0
@NO_APP
@APP
    uqsub8      r3, r6, r3
@NO_APP
    orr.w       r3, r2, r3, lsl #6
@APP
    ldr         r2, [r5, #56]
@NO_APP
    str         r5, [sp, #28]
@APP
    ldr         r5, [r5, #60]
@NO_APP
    eor.w       r5, r5, r11
@APP
    uqsub8      r5, r6, r5
@NO_APP
    orr.w       r3, r3, r5, lsl #7
    eor.w       r5, r3, r3, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r3, r5
    eor.w       r5, r3, r3, lsr #14
    and.w       r5, r5, r12
    orr.w       r5, r5, r5, lsl #14
    eor.w       r12, r5, r3
    ldr         r3, [sp, #24]
    eor.w       r5, r9, r11
    eor.w       r3, r3, r11
@APP
    uqsub8      r5, r6, r5
@NO_APP
@APP
    uqsub8      r3, r6, r3
@NO_APP
    orr.w       r3, r3, r5, lsl #1
    eor.w       r5, lr, r11
@APP
    uqsub8      r5, r6, r5
@NO_APP
    orr.w       r3, r3, r5, lsl #2
    eor.w       r5, r10, r11
@APP
    uqsub8      r5, r6, r5
@NO_APP
    orr.w       r3, r3, r5, lsl #3
    eor.w       r5, r4, r11
@APP
    uqsub8      r5, r6, r5
@NO_APP
    orr.w       r3, r3, r5, lsl #4
    orr.w       r1, r3, r1, lsl #5
    orr.w       r0, r1, r0, lsl #6
    eor.w       r1, r2, r11
@APP
    uqsub8      r1, r6, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #7
    movw        r2, #52428
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r2
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r12, lsl #4
    bic         r3, r1, #252645135
    eors.w      r4, r3, r0
    str         r4, [sp, #24]
    beq         .L47
    ldr         r0, [sp, #36]
    mov         r1, r4
    lsls        r0, r0, #1
    add.w       r5, r0, #14
.L48:
    ldr         r0, [sp, #40]
    rbit        r2, r1
    clz         r2, r2
    add         r0, r5
    add         r2, r8
    strh        r2, [r0, #-6]
    subs        r2, r1, #1
    ands        r1, r2
    it          ne
    cmpne.w     r5, #268
    beq         .L49
    rbit        r2, r1
    clz         r2, r2
    add         r2, r8
    strh        r2, [r0, #-4]
    subs        r2, r1, #1
    ands        r1, r2
    it          ne
    cmpne.w     r5, #266
    beq         .L50
    rbit        r2, r1
    clz         r2, r2
    add         r2, r8
    strh        r2, [r0, #-2]
    subs        r0, r1, #1
    ands        r0, r1
    it          ne
    cmpne.w     r5, #264
    beq         .L51
    rbit        r1, r0
    clz         r1, r1
    add.w       r2, r8, r1
    ldr         r1, [sp, #40]
    strh        r2, [r1, r5]
    subs        r1, r0, #1
    ands        r1, r0
    add.w       r0, r5, #8
    beq         .L52
    cmp.w       r5, #262
    mov         r5, r0
    bne         .L48
.L52:
    subs        r5, r0, #6
    eors.w      r9, r12, r3, lsr #4
    it          ne
    cmpne.w     r5, #264
    beq         .L53
    b           .L54
.L47:
    ldr         r0, [sp, #36]
    movs        r1, #8
    add.w       r5, r1, r0, lsl #1
    eors.w      r9, r12, r3, lsr #4
    it          ne
    cmpne.w     r5, #264
    beq         .L53
    b           .L54
.L49:
    subs        r5, #4
.L51:
    eors.w      r9, r12, r3, lsr #4
    it          ne
    cmpne.w     r5, #264
    bne         .L54
.L53:
    ldr         r1, [sp, #24]
    mov.w       r2, #1431655765
    mov.w       r3, #858993459
    ldr         r5, [sp, #28]
    ldr         r4, [sp, #32]
    add.w       r8, r8, #64
    and.w       r0, r2, r1, lsr #1
    adds        r5, #64
    subs        r0, r1, r0
    subs        r4, #64
    and.w       r1, r3, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r1
    and.w       r1, r2, r9, lsr #1
    sub.w       r1, r9, r1
    ldr.w       r9, [sp, #36]
    add.w       r0, r0, r0, lsr #4
    and.w       r2, r3, r1, lsr #2
    bic         r1, r1, #-858993460
    add         r1, r2
    bic         r0, r0, #-252645136
    add.w       r1, r1, r1, lsr #4
    muls        r0, r6, r0
    bic         r1, r1, #-252645136
    muls        r1, r6, r1
    lsrs        r0, r0, #24
    add.w       r0, r0, r1, lsr #24
    add         r9, r0
    cmp.w       r9, #0
    strd        r4, r9, [sp, #32]
    bne.w       .L44
    b           .L43
.L50:
    subs        r5, #2
    eors.w      r9, r12, r3, lsr #4
    it          ne
    cmpne.w     r5, #264
    beq         .L53
.L54:
    ldr         r1, [sp, #40]
    add.w       r3, r8, #32
    sub.w       r10, r5, #262
    sub.w       r11, r5, #260
    mov.w       lr, #0
    mov         r0, r9
.L55:
    rbit        r2, r0
    clz         r2, r2
    add         r2, r3
    strh        r2, [r1, r5]
    subs        r2, r0, #1
    ands.w      r12, r2, r0
    beq         .L53
    cmp         r10, lr
    itttt       ne
    addne       r0, r1, r5
    rbitne      r2, r12
    clzne       r2, r2
    addne       r2, r3
    ittt        ne
    strhne      r2, [r0, #2]
    subne.w     r2, r12, #1
    andsne.w    r2, r2, r12
    beq         .L53
    cmp         r11, lr
    itttt       ne
    rbitne      r4, r2
    clzne       r4, r4
    addne       r4, r3
    strhne      r4, [r0, #4]
    itt         ne
    subne       r4, r2, #1
    andsne.w    r2, r2, r4
    beq         .L53
    sub.w       r4, r5, #258
    cmp         r4, lr
    itttt       ne
    rbitne      r4, r2
    clzne       r4, r4
    addne       r4, r3
    strhne      r4, [r0, #6]
    itt         ne
    subne       r0, r2, #1
    andsne.w    r0, r0, r2
    beq         .L53
    sub.w       r2, lr, #8
    sub.w       r4, r5, #256
    adds        r1, #8
    cmp         r4, lr
    mov         lr, r2
    bne         .L55
    b           .L53
.L45:
    subs        r0, r4, #1
    cmp         r0, #63
    bhs.w       .L56
.L57:
    cmp.w       r9, #64
    bhi.w       .L56
    ldr         r0, [sp, #16]
    cmp         r8, r0
    bhs.w       .L56
.L58:
    ldr         r0, [sp, #40]
    ldrd        r1, r2, [r0]
    sub.w       r9, r5, r1
    add.w       r3, r9, r4
    cmp         r3, r2
    bhi.w       .L59
    cmp         r3, #64
    blo.w       .L59
    adds        r0, r1, r3
    mov.w       r12, #16843009
    sub.w       r1, r0, #64
@APP
    ldr         r6, [r1]
@NO_APP
@APP
    ldr         r2, [r1, #4]
@NO_APP
@APP
    ldr         r0, [r1, #8]
@NO_APP
    str         r0, [sp, #28]
    ldr         r0, [sp, #20]
@APP
    ldr         r3, [r1, #12]
@NO_APP
@APP
    ldr.w       r9, [r1, #16]
@NO_APP
    eors        r2, r0
    eors        r3, r0
@APP
    uqsub8      r2, r12, r2
@NO_APP
@APP
    uqsub8      r3, r12, r3
@NO_APP
    orr.w       r2, r2, r3, lsl #1
@APP
    ldr         r3, [r1, #20]
@NO_APP
    eors        r3, r0
@APP
    ldr.w       r10, [r1, #24]
@NO_APP
@APP
    uqsub8      r3, r12, r3
@NO_APP
    orr.w       r2, r2, r3, lsl #2
@APP
    ldr         r3, [r1, #28]
@NO_APP
    eors        r3, r0
@APP
    ldr.w       lr, [r1, #32]
@NO_APP
@APP
    uqsub8      r3, r12, r3
@NO_APP
    orr.w       r2, r2, r3, lsl #3
@APP
    ldr         r3, [r1, #36]
@NO_APP
@APP
    ldr.w       r11, [r1, #40]
@NO_APP
    eors        r3, r0
@APP
    ldr         r5, [r1, #44]
@NO_APP
@APP
    uqsub8      r3, r12, r3
@NO_APP
    eors        r5, r0
    orr.w       r3, r2, r3, lsl #4
@APP
    uqsub8      r5, r12, r5
@NO_APP
    movw        r2, #52428
    orr.w       r5, r3, r5, lsl #5
@APP
    ldr         r3, [r1, #48]
@NO_APP
@APP
    ldr         r4, [r1, #52]
@NO_APP
    eors        r3, r0
    eors        r4, r0
@APP
    uqsub8      r3, r12, r3
@NO_APP
@APP
    uqsub8      r4, r12, r4
@NO_APP
    orr.w       r4, r5, r4, lsl #6
@APP
    ldr         r5, [r1, #56]
@NO_APP
@APP
    ldr         r1, [r1, #60]
@NO_APP
    eors        r1, r0
@APP
    uqsub8      r1, r12, r1
@NO_APP
    orr.w       r1, r4, r1, lsl #7
    eor.w       r4, r1, r1, lsr #7
    and         r4, r4, #11141290
    orr.w       r4, r4, r4, lsl #7
    eors        r1, r4
    eor.w       r4, r1, r1, lsr #14
    ands        r4, r2
    ldr         r2, [sp, #28]
    orr.w       r4, r4, r4, lsl #14
    eors        r2, r0
    eors        r1, r4
    eor.w       r4, r6, r0
@APP
    uqsub8      r4, r12, r4
@NO_APP
@APP
    uqsub8      r2, r12, r2
@NO_APP
    orr.w       r2, r4, r2, lsl #1
    eor.w       r4, r9, r0
@APP
    uqsub8      r4, r12, r4
@NO_APP
    orr.w       r2, r2, r4, lsl #2
    eor.w       r4, r10, r0
@APP
    uqsub8      r4, r12, r4
@NO_APP
    orr.w       r2, r2, r4, lsl #3
    eor.w       r4, lr, r0
@APP
    uqsub8      r4, r12, r4
@NO_APP
    orr.w       r2, r2, r4, lsl #4
    eor.w       r4, r11, r0
@APP
    uqsub8      r4, r12, r4
@NO_APP
    orr.w       r2, r2, r4, lsl #5
    orr.w       r2, r2, r3, lsl #6
    eor.w       r3, r5, r0
@APP
    uqsub8      r0, r12, r3
@NO_APP
    movw        r3, #52428
    orr.w       r0, r2, r0, lsl #7
    eor.w       r2, r0, r0, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    ands        r2, r3
    orr.w       r2, r2, r2, lsl #14
    eors        r0, r2
    eor.w       r2, r0, r1, lsl #4
    bic         r3, r2, #252645135
    eor.w       r2, r3, r0
    ldr         r0, [sp, #32]
    eor.w       r1, r1, r3, lsr #4
    rsb.w       r9, r0, #0
    b           .L60
.L59:
    cmp         r2, #64
    bhs         .L61
    mov.w       r11, #0
    mov.w       r10, #0
.L62:
    ldr.w       r9, [sp, #36]
    b           .L63
.L61:
@APP
    ldr         r0, [r1]
@NO_APP
    str         r0, [sp, #32]
    mov.w       r5, #16843009
@APP
    ldr         r2, [r1, #4]
@NO_APP
    and         r3, r3, #63
    ldr         r0, [sp, #20]
@APP
    ldr         r4, [r1, #8]
@NO_APP
    str         r4, [sp, #28]
@APP
    ldr         r4, [r1, #12]
@NO_APP
    eors        r2, r0
    eors        r4, r0
@APP
    uqsub8      r2, r5, r2
@NO_APP
@APP
    uqsub8      r4, r5, r4
@NO_APP
    orr.w       r2, r2, r4, lsl #1
@APP
    ldr         r4, [r1, #16]
@NO_APP
    str         r4, [sp, #24]
@APP
    ldr         r4, [r1, #20]
@NO_APP
    eors        r4, r0
@APP
    ldr.w       r10, [r1, #24]
@NO_APP
@APP
    uqsub8      r4, r5, r4
@NO_APP
    orr.w       r2, r2, r4, lsl #2
@APP
    ldr         r4, [r1, #28]
@NO_APP
    eors        r4, r0
@APP
    ldr.w       r11, [r1, #32]
@NO_APP
@APP
    uqsub8      r4, r5, r4
@NO_APP
    orr.w       r2, r2, r4, lsl #3
@APP
    ldr         r4, [r1, #36]
@NO_APP
    eors        r4, r0
@APP
    ldr         r6, [r1, #40]
@NO_APP
@APP
    uqsub8      r4, r5, r4
@NO_APP
    orr.w       r2, r2, r4, lsl #4
@APP
    ldr         r4, [r1, #44]
@NO_APP
    eors        r4, r0
@APP
    ldr.w       lr, [r1, #48]
@NO_APP
@APP
    uqsub8      r4, r5, r4
@NO_APP
    orr.w       r2, r2, r4, lsl #5
@APP
    ldr         r4, [r1, #52]
@NO_APP
@APP
    ldr.w       r12, [r1, #56]
@NO_APP
    eors        r4, r0
@APP
    ldr         r1, [r1, #60]
@NO_APP
@APP
    uqsub8      r4, r5, r4
@NO_APP
    eors        r1, r0
    orr.w       r4, r2, r4, lsl #6
@APP
    uqsub8      r1, r5, r1
@NO_APP
    movw        r2, #52428
    orr.w       r1, r4, r1, lsl #7
    eor.w       r4, r1, r1, lsr #7
    and         r4, r4, #11141290
    orr.w       r4, r4, r4, lsl #7
    eors        r1, r4
    eor.w       r4, r1, r1, lsr #14
    ands        r4, r2
    ldr         r2, [sp, #32]
    orr.w       r4, r4, r4, lsl #14
    eors        r1, r4
    eor.w       r4, r2, r0
    ldr         r2, [sp, #28]
@APP
    uqsub8      r4, r5, r4
@NO_APP
    eors        r2, r0
@APP
    uqsub8      r2, r5, r2
@NO_APP
    orr.w       r2, r4, r2, lsl #1
    ldr         r4, [sp, #24]
    eors        r4, r0
@APP
    uqsub8      r4, r5, r4
@NO_APP
    orr.w       r2, r2, r4, lsl #2
    eor.w       r4, r10, r0
@APP
    uqsub8      r4, r5, r4
@NO_APP
    orr.w       r2, r2, r4, lsl #3
    eor.w       r4, r11, r0
@APP
    uqsub8      r4, r5, r4
@NO_APP
    orr.w       r2, r2, r4, lsl #4
    eor.w       r4, r6, r0
@APP
    uqsub8      r4, r5, r4
@NO_APP
    orr.w       r2, r2, r4, lsl #5
    eor.w       r4, lr, r0
@APP
    uqsub8      r4, r5, r4
@NO_APP
    orr.w       r2, r2, r4, lsl #6
    eor.w       r4, r12, r0
@APP
    uqsub8      r5, r5, r4
@NO_APP
    orr.w       r2, r2, r5, lsl #7
    movw        r0, #52428
    mov.w       r4, #-1
    eor.w       r5, r2, r2, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r2, r5
    eor.w       r5, r2, r2, lsr #14
    ands        r5, r0
    orr.w       r5, r5, r5, lsl #14
    eors        r2, r5
    eor.w       r5, r2, r1, lsl #4
    bic         r5, r5, #252645135
    eor.w       r12, r5, r2
    lsl.w       r2, r4, r3
    subs        r3, #32
    it          pl
    movpl       r2, #0
    eor.w       r1, r1, r5, lsr #4
    it          pl
    lslpl       r4, r3
    bic.w       r2, r12, r2
    bics        r1, r4
.L60:
    and         r3, r9, #63
    lsr.w       r0, r2, r3
    rsb.w       r2, r3, #32
    lsr.w       r10, r1, r3
    lsl.w       r2, r1, r2
    orr.w       r11, r0, r2
    subs.w      r2, r3, #32
    it          pl
    lsrpl.w     r11, r1, r2
    it          pl
    movpl.w     r10, #0
    cmp.w       r11, #0
    beq         .L64
    ldr.w       r9, [sp, #36]
    mov         r2, r11
    lsl.w       r1, r9, #1
    add.w       r3, r1, #14
.L65:
    ldr         r1, [sp, #40]
    rbit        r0, r2
    clz         r0, r0
    add         r1, r3
    add         r0, r8
    strh        r0, [r1, #-6]
    subs        r0, r2, #1
    ands        r2, r0
    it          ne
    cmpne.w     r3, #268
    beq         .L66
    rbit        r0, r2
    clz         r0, r0
    add         r0, r8
    strh        r0, [r1, #-4]
    subs        r0, r2, #1
    ands        r2, r0
    it          ne
    cmpne.w     r3, #266
    beq         .L67
    rbit        r0, r2
    clz         r0, r0
    add         r0, r8
    strh        r0, [r1, #-2]
    subs        r0, r2, #1
    ands.w      r1, r0, r2
    it          ne
    cmpne.w     r3, #264
    beq         .L68
    rbit        r0, r1
    ldr         r2, [sp, #40]
    clz         r0, r0
    add         r0, r8
    strh        r0, [r2, r3]
    subs        r0, r1, #1
    ands.w      r2, r0, r1
    add.w       r1, r3, #8
    beq         .L69
    cmp.w       r3, #262
    mov         r3, r1
    bne         .L65
.L69:
    subs        r3, r1, #6
    b           .L68
.L64:
    ldr.w       r9, [sp, #36]
    movs        r1, #8
    add.w       r3, r1, r9, lsl #1
    b           .L68
.L66:
    subs        r3, #4
    b           .L68
.L46:
    cbz         r4, .L70
    cmp.w       r9, #0
    bne.w       .L57
    b           .L58
.L67:
    subs        r3, #2
.L68:
    cmp.w       r10, #0
    it          ne
    cmpne.w     r3, #264
    bne         .L71
.L63:
    mov.w       r0, #1431655765
    and.w       r1, r0, r11, lsr #1
    and.w       r0, r0, r10, lsr #1
    sub.w       r1, r11, r1
    sub.w       r0, r10, r0
    mov.w       r2, #858993459
    and.w       r3, r2, r1, lsr #2
    bic         r1, r1, #-858993460
    and.w       r2, r2, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r2
    add         r1, r3
    mov.w       r2, #16843009
    add.w       r1, r1, r1, lsr #4
    add.w       r0, r0, r0, lsr #4
    bic         r1, r1, #-252645136
    bic         r0, r0, #-252645136
    muls        r1, r2, r1
    muls        r0, r2, r0
    lsrs        r1, r1, #24
    add.w       r0, r1, r0, lsr #24
    add         r9, r0
.L70:
    movs        r4, #0
.L56:
    ldr         r1, [sp, #40]
    movs        r0, #0
    ldr         r6, [sp, #4]
    ldrd        r2, r3, [r1, #272]
    subs        r3, r3, r4
    strb.w      r9, [r1, #285]
    strb.w      r0, [r1, #284]
    str.w       r6, [r1, #280]
    str.w       r3, [r1, #272]
    subs        r1, r3, r2
    it          ls
    subls       r1, r2, r3
    cmp.w       r1, r9, lsl #9
    bhi         .L72
    ldr         r0, [sp, #40]
    ldrh.w      r0, [r0, #288]
    lsls        r0, r0, #1
    uxth        r0, r0
    cmp.w       r0, #256
    it          ls
    movls.w     r0, #256
    cmp.w       r0, #4096
    it          hs
    movhs.w     r0, #4096
.L72:
    ldr         r1, [sp, #40]
    strh.w      r0, [r1, #288]
    add         sp, #44
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L71:
    ldr         r5, [sp, #40]
    add.w       r1, r8, #32
    sub.w       r9, r3, #262
    sub.w       r8, r3, #260
    sub.w       lr, r3, #258
    sub.w       r12, r3, #256
    movs        r4, #0
    mov         r6, r10
.L73:
    rbit        r2, r6
    clz         r2, r2
    add         r2, r1
    strh        r2, [r5, r3]
    subs        r2, r6, #1
    ands        r2, r6
    beq.w       .L62
    cmp         r9, r4
    itttt       ne
    addne       r6, r5, r3
    rbitne      r0, r2
    clzne       r0, r0
    addne       r0, r1
    ittt        ne
    strhne      r0, [r6, #2]
    subne       r0, r2, #1
    andsne.w    r2, r2, r0
    beq.w       .L62
    cmp         r8, r4
    itttt       ne
    rbitne      r0, r2
    clzne       r0, r0
    addne       r0, r1
    strhne      r0, [r6, #4]
    itt         ne
    subne       r0, r2, #1
    andsne.w    r2, r2, r0
    beq.w       .L62
    cmp         lr, r4
    itttt       ne
    rbitne      r0, r2
    clzne       r0, r0
    addne       r0, r1
    strhne      r0, [r6, #6]
    itt         ne
    subne       r0, r2, #1
    andsne.w    r6, r0, r2
    beq.w       .L62
    sub.w       r0, r4, #8
    adds        r5, #8
    cmp         r12, r4
    mov         r4, r0
    bne         .L73
    b           .L62
.L9:
    movw        r0, :lower16:.C1
    movw        r2, :lower16:.C2
    movt        r0, :upper16:.C1
    movt        r2, :upper16:.C2
    movs        r1, #185
    bl          core::panicking::panic_fmt
.L7:
    movw        r2, :lower16:.C3
    mov         r0, r3
    movt        r2, :upper16:.C3
    movs        r1, #128
    bl          core::panicking::panic_bounds_check
