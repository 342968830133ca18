@ find::one::short of word, thumbv7em-none-eabihf

    push        {r4, r5, r7, lr}
    add         r7, sp, #8
    uxtb        r0, r0
    mov.w       r3, #16843009
    mul         lr, r0, r3
    cmp         r2, #3
    bhi         .L1
    cmp         r2, #0
    beq         .L2
    subs        r0, r2, #1
    add         r0, r1
@APP
    ldrb        r0, [r0]
@NO_APP
    uxtb        r3, r0
    beq         .L3
    subs        r0, r2, #2
    add         r0, r1
@APP
    ldrb        r0, [r0]
@NO_APP
    uxtb        r0, r0
    orr.w       r3, r0, r3, lsl #8
    beq         .L3
    adds        r0, r1, r2
    subs        r0, #3
@APP
    ldrb        r0, [r0]
@NO_APP
    uxtb        r0, r0
    orr.w       r3, r0, r3, lsl #8
    b           .L3
.L1:
    and         r12, r2, #3
    bic         r3, r2, #3
    movs        r0, #0
    mov.w       r4, #16843009
.L4:
    cmp         r3, r0
    beq         .L5
    adds        r5, r1, r0
    adds        r0, #4
@APP
    ldr         r5, [r5]
@NO_APP
    eor.w       r5, r5, lr
@APP
    uqsub8      r5, r4, r5
@NO_APP
    cmp         r5, #0
    beq         .L4
    rbit        r1, r5
    clz         r1, r1
    add.w       r0, r0, r1, lsr #3
    subs        r1, r0, #4
    movs        r0, #1
    pop         {r4, r5, r7, pc}
.L5:
    cmp.w       r12, #0
    beq         .L6
    add         r1, r2
    add.w       r0, r12, r12, lsl #1
    subs        r1, #4
    movs        r5, #24
@APP
    ldr         r1, [r1]
@NO_APP
    and.w       r0, r5, r0, lsl #3
    mov.w       r2, #16843009
    eor.w       r1, r1, lr
@APP
    uqsub8      r1, r2, r1
@NO_APP
    lsrs.w      r0, r1, r0
    beq         .L6
    rbit        r0, r0
    clz         r0, r0
    orr.w       r1, r3, r0, lsr #3
    movs        r0, #1
    pop         {r4, r5, r7, pc}
.L2:
    movs        r3, #0
.L3:
    lsls        r0, r2, #3
    mov.w       r1, #-1
    lsl.w       r0, r1, r0
    eor.w       r1, lr, r3
    mov.w       r2, #16843009
@APP
    uqsub8      r1, r2, r1
@NO_APP
    bics.w      r0, r1, r0
    beq         .L6
    rbit        r0, r0
    clz         r0, r0
    lsrs        r1, r0, #3
    movs        r0, #1
    pop         {r4, r5, r7, pc}
.L6:
    movs        r0, #0
    pop         {r4, r5, r7, pc}
