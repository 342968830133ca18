@ advance::one::forward of word, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10}
    uxtb.w      r12, r0
    mov.w       r0, #16843009
    mul         lr, r12, r0
    ldrd        r0, r9, [r1]
    cmp.w       r9, #8
    bhs         .L1
.L2:
    cmp.w       r9, #4
    blo         .L3
@APP
    ldr         r3, [r0]
@NO_APP
    adds        r0, #4
    sub.w       r9, r9, #4
    eor.w       r3, r3, lr
    mov.w       r6, #16843009
@APP
    uqsub8      r10, r6, r3
@NO_APP
    cmp.w       r10, #0
    bne.w       .L4
.L3:
    cmp.w       r9, #0
    strd        r0, r9, [r1]
    beq         .L5
    ldr         r3, [r1]
    sub.w       r2, r9, #1
.L6:
    adds        r0, r3, #1
    strd        r0, r2, [r1]
@APP
    ldrb        r3, [r3]
@NO_APP
    uxtb        r3, r3
    cmp         r12, r3
    beq         .L7
    subs        r2, #1
    adds        r3, r2, #1
    mov         r3, r0
    bne         .L6
.L5:
    ldrd        r10, r0, [r1, #16]
    movs        r2, #0
    strd        r2, r2, [r1, #16]
    cmp.w       r10, #0
    it          eq
    moveq       r0, r10
    strd        r10, r0, [r1, #8]
    pop.w       {r8, r9, r10}
    pop         {r4, r5, r6, r7, pc}
.L1:
    mov.w       r8, #16843009
    b           .L8
.L9:
    cmp.w       r9, #8
    blo         .L2
.L8:
@APP
    ldr         r3, [r0]
@NO_APP
    eor.w       r4, lr, r3
@APP
    uqsub8      r10, r8, r4
@NO_APP
    cmp.w       r10, #0
@APP
    ldr         r3, [r0, #4]
@NO_APP
    bne         .L10
    adds        r0, #8
    sub.w       r9, r9, #8
    eor.w       r3, r3, lr
@APP
    uqsub8      r10, r8, r3
@NO_APP
    cmp.w       r10, #0
    beq         .L11
    b           .L4
.L12:
    adds        r0, #16
    sub.w       r9, r9, #16
.L11:
    cmp.w       r9, #16
    blo         .L9
@APP
    ldr         r3, [r0]
@NO_APP
@APP
    ldr         r6, [r0, #4]
@NO_APP
    eor.w       r3, r3, lr
@APP
    uqsub8      r10, r8, r3
@NO_APP
@APP
    ldr         r4, [r0, #8]
@NO_APP
    eor.w       r3, r6, lr
@APP
    ldr         r2, [r0, #12]
@NO_APP
    eor.w       r4, r4, lr
@APP
    uqsub8      r3, r8, r3
@NO_APP
    orr.w       r6, r3, r10
@APP
    uqsub8      r5, r8, r4
@NO_APP
    orr.w       r4, r5, r6
    eor.w       r2, r2, lr
@APP
    uqsub8      r6, r8, r2
@NO_APP
    orrs.w      r2, r6, r4
    beq         .L12
    cmp.w       r10, #0
    bne         .L13
    cbnz        r3, .L14
    cbnz        r5, .L15
    cmp         r6, #0
    beq         .L12
    mov.w       r12, #16
    mov         r10, r6
    b           .L16
.L7:
    mov.w       r10, #1
    mov.w       r2, #-1
    b           .L17
.L13:
    mov.w       r12, #4
    b           .L16
.L14:
    mov.w       r12, #8
    mov         r10, r3
    b           .L16
.L15:
    mov.w       r12, #12
    mov         r10, r5
.L16:
    add         r0, r12
    sub.w       r9, r9, r12
.L4:
    strd        r0, r9, [r1]
    mvn         r2, #3
.L17:
    ldr         r3, [r1, #24]
    subs        r2, r2, r3
    add         r0, r2
    strd        r10, r0, [r1, #8]
    pop.w       {r8, r9, r10}
    pop         {r4, r5, r6, r7, pc}
.L10:
    adds        r0, #4
    sub.w       r9, r9, #4
    b           .L4
