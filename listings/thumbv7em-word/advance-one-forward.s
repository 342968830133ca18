@ advance::one::forward of word, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r11}
    uxtb        r0, r0
    mov.w       r2, #16843009
    mul         r12, r0, r2
    ldrd        r3, r8, [r1]
    cmp.w       r8, #8
    bhs         .L1
.L2:
    cmp.w       r8, #4
    blo         .L3
@APP
    ldr         r0, [r3]
@NO_APP
    adds        r3, #4
    sub.w       r8, r8, #4
    eor.w       r0, r0, r12
    mov.w       r6, #16843009
@APP
    uqsub8      r9, r6, r0
@NO_APP
    cmp.w       r9, #0
    bne.w       .L4
.L3:
    cmp.w       r8, #0
    strd        r3, r8, [r1]
    beq         .L5
    ldr         r0, [r1]
    sub.w       r2, r8, #1
    uxtb.w      r6, r12
.L6:
    adds        r3, r0, #1
    strd        r3, r2, [r1]
@APP
    ldrb        r0, [r0]
@NO_APP
    uxtb        r0, r0
    cmp         r0, r6
    beq         .L7
    subs        r2, #1
    adds        r0, r2, #1
    mov         r0, r3
    bne         .L6
.L5:
    ldrd        r9, r2, [r1, #16]
    movs        r0, #0
    strd        r0, r0, [r1, #16]
    cmp.w       r9, #0
    it          eq
    moveq       r2, r9
    strd        r9, r2, [r1, #8]
    pop.w       {r8, r9, r11}
    pop         {r4, r5, r6, r7, pc}
.L1:
    mov.w       lr, #16843009
    b           .L8
.L9:
    cmp.w       r8, #8
    blo         .L2
.L8:
@APP
    ldr         r0, [r3]
@NO_APP
    eor.w       r0, r0, r12
@APP
    uqsub8      r9, lr, r0
@NO_APP
@APP
    ldr         r4, [r3, #4]
@NO_APP
    cmp.w       r9, #0
    bne         .L10
    adds        r3, #8
    sub.w       r8, r8, #8
    eor.w       r0, r12, r4
@APP
    uqsub8      r9, lr, r0
@NO_APP
    cmp.w       r9, #0
    beq         .L11
    b           .L4
.L12:
    adds        r3, #16
    sub.w       r8, r8, #16
.L11:
    cmp.w       r8, #16
    blo         .L9
@APP
    ldr         r0, [r3]
@NO_APP
@APP
    ldr         r5, [r3, #4]
@NO_APP
    eor.w       r0, r0, r12
@APP
    uqsub8      r9, lr, r0
@NO_APP
@APP
    ldr         r4, [r3, #8]
@NO_APP
    eor.w       r5, r5, r12
@APP
    uqsub8      r6, lr, r5
@NO_APP
    eor.w       r4, r4, r12
    orr.w       r5, r6, r9
@APP
    ldr         r2, [r3, #12]
@NO_APP
@APP
    uqsub8      r4, lr, r4
@NO_APP
    orr.w       r0, r4, r5
    eor.w       r2, r2, r12
@APP
    uqsub8      r5, lr, r2
@NO_APP
    orrs        r0, r5
    beq         .L12
    cmp.w       r9, #0
    bne         .L13
    cbnz        r6, .L14
    cbnz        r4, .L15
    cmp         r5, #0
    beq         .L12
    mov.w       r12, #16
    mov         r9, r5
    b           .L16
.L7:
    mov.w       r9, #1
    mov.w       r2, #-1
    b           .L17
.L13:
    mov.w       r12, #4
    b           .L16
.L14:
    mov.w       r12, #8
    mov         r9, r6
    b           .L16
.L15:
    mov.w       r12, #12
    mov         r9, r4
.L16:
    add         r3, r12
    sub.w       r8, r8, r12
.L4:
    strd        r3, r8, [r1]
    mvn         r2, #3
.L17:
    ldr         r0, [r1, #24]
    subs        r0, r2, r0
    adds        r2, r0, r3
    strd        r9, r2, [r1, #8]
    pop.w       {r8, r9, r11}
    pop         {r4, r5, r6, r7, pc}
.L10:
    adds        r3, #4
    sub.w       r8, r8, #4
    b           .L4
