@ equal of word, thumbv7em-none-eabihf

    cmp         r1, r3
    itt         ne
    movne       r0, #0
    bxne        lr
    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub         sp, #108
    mov         r6, r0
    movw        r0, #65472
    movt        r0, #32767
    str         r1, [sp, #8]
    ands        r0, r1
    strd        r0, r2, [sp]
    beq         .L1
    rsb.w       r10, r0, #64
    sub.w       r4, r1, #64
    add.w       r3, r6, #64
    mov         r5, r2
.L2:
    strd        r4, r3, [sp, #12]
@APP
    ldr         r0, [r6]
@NO_APP
    str         r0, [sp, #40]
@APP
    ldr         r0, [r6, #4]
@NO_APP
    str         r0, [sp, #36]
@APP
    ldr         r0, [r6, #8]
@NO_APP
    str         r0, [sp, #32]
@APP
    ldr         r0, [r6, #12]
@NO_APP
    str         r0, [sp, #28]
@APP
    ldr         r0, [r6, #16]
@NO_APP
    str         r0, [sp, #24]
@APP
    ldr         r0, [r6, #20]
@NO_APP
    str         r0, [sp, #20]
@APP
    ldr.w       r12, [r6, #24]
@NO_APP
@APP
    ldr         r3, [r6, #28]
@NO_APP
@APP
    ldr         r2, [r6, #32]
@NO_APP
@APP
    ldr         r1, [r6, #36]
@NO_APP
@APP
    ldr.w       r11, [r6, #40]
@NO_APP
@APP
    ldr         r4, [r6, #44]
@NO_APP
@APP
    ldr.w       r9, [r6, #48]
@NO_APP
@APP
    ldr         r0, [r6, #52]
@NO_APP
@APP
    ldr.w       r8, [r6, #56]
@NO_APP
@APP
    ldr.w       lr, [r6, #60]
@NO_APP
    strd        r9, r0, [sp, #92]
    ldr         r0, [sp, #20]
    str         r0, [sp, #64]
    ldr         r0, [sp, #24]
    str         r0, [sp, #60]
    ldr         r0, [sp, #28]
    str         r0, [sp, #56]
    ldr         r0, [sp, #32]
    str         r0, [sp, #52]
    ldr         r0, [sp, #36]
    str         r0, [sp, #48]
    ldr         r0, [sp, #40]
    str         r0, [sp, #44]
    add         r0, sp, #44
    strd        r2, r1, [sp, #76]
    mov         r1, r5
    movs        r2, #64
    strd        r8, lr, [sp, #100]
    strd        r11, r4, [sp, #84]
    strd        r12, r3, [sp, #68]
    bl          memcmp
    cbnz        r0, .L3
    cmp.w       r10, #0
    beq         .L4
    ldr         r1, [sp, #12]
    add.w       r10, r10, #64
    ldr         r0, [sp, #16]
    adds        r5, #64
    cmp         r1, #63
    mov         r2, r1
    add.w       r3, r0, #64
    itt         hi
    movhi       r6, r0
    subhi       r2, #64
    mov         r4, r2
    bhi         .L2
    b           .L5
.L1:
    mov         r0, r6
    b           .L5
.L3:
    movs        r0, #0
    add         sp, #108
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L4:
    ldrd        r1, r0, [sp, #12]
.L5:
    ldrd        r2, r4, [sp]
    cmp         r1, #17
    add.w       r8, r4, r2
    ldr         r2, [sp, #8]
    and         r3, r2, #63
    blo.w       .L6
    and         r6, r2, #56
    and         r11, r2, #7
    sub.w       r12, r1, r6
    movw        r6, #65472
    movt        r6, #32767
    add.w       r5, r6, #56
    ands        r5, r2
    cmp         r3, #7
    add.w       r10, r4, r5
    bls.w       .L7
@APP
    ldr         r5, [r0]
@NO_APP
    adds        r2, r0, #4
@APP
    ldr         r2, [r2]
@NO_APP
    ldr.w       r6, [r8, #4]
    ldr.w       r4, [r8]
    eors        r2, r6
    eor.w       r6, r5, r4
    orrs        r2, r6
    bne.w       .L8
    sub.w       r9, r1, #8
    add.w       r4, r0, #8
    add.w       lr, r8, #8
    sub.w       r5, r3, #8
    cmp.w       r9, #17
    blo.w       .L9
    cmp         r5, #8
    blo.w       .L10
@APP
    ldr         r2, [r4]
@NO_APP
    add.w       r4, r0, #12
@APP
    ldr         r4, [r4]
@NO_APP
    ldr.w       r6, [lr, #4]
    ldr.w       r5, [lr]
    eors        r6, r4
    eors        r2, r5
    orrs        r2, r6
    bne.w       .L8
    sub.w       r9, r1, #16
    add.w       r4, r0, #16
    add.w       lr, r8, #16
    sub.w       r5, r3, #16
    cmp.w       r9, #17
    blo.w       .L9
    cmp         r5, #8
    blo.w       .L10
@APP
    ldr         r2, [r4]
@NO_APP
    add.w       r4, r0, #20
@APP
    ldr         r4, [r4]
@NO_APP
    ldr.w       r6, [lr, #4]
    ldr.w       r5, [lr]
    eors        r6, r4
    eors        r2, r5
    orrs        r2, r6
    bne.w       .L8
    sub.w       r9, r1, #24
    add.w       r4, r0, #24
    add.w       lr, r8, #24
    sub.w       r5, r3, #24
    cmp.w       r9, #17
    blo.w       .L9
    cmp         r5, #8
    blo.w       .L10
@APP
    ldr         r2, [r4]
@NO_APP
    add.w       r4, r0, #28
@APP
    ldr         r4, [r4]
@NO_APP
    ldr.w       r6, [lr, #4]
    ldr.w       r5, [lr]
    eors        r6, r4
    eors        r2, r5
    orrs        r2, r6
    bne.w       .L8
    sub.w       r9, r1, #32
    add.w       r4, r0, #32
    add.w       lr, r8, #32
    sub.w       r5, r3, #32
    cmp.w       r9, #17
    blo.w       .L9
    cmp         r5, #8
    blo         .L10
@APP
    ldr         r2, [r4]
@NO_APP
    add.w       r4, r0, #36
@APP
    ldr         r4, [r4]
@NO_APP
    ldr.w       r6, [lr, #4]
    ldr.w       r5, [lr]
    eors        r6, r4
    eors        r2, r5
    orrs        r2, r6
    bne.w       .L8
    sub.w       r9, r1, #40
    add.w       r4, r0, #40
    add.w       lr, r8, #40
    sub.w       r5, r3, #40
    cmp.w       r9, #17
    blo         .L9
    cmp         r5, #8
    blo         .L10
@APP
    ldr         r2, [r4]
@NO_APP
    add.w       r4, r0, #44
@APP
    ldr         r4, [r4]
@NO_APP
    ldr.w       r6, [lr, #4]
    ldr.w       r5, [lr]
    eors        r6, r4
    eors        r2, r5
    orrs        r2, r6
    bne.w       .L8
    sub.w       r9, r1, #48
    add.w       r4, r0, #48
    add.w       lr, r8, #48
    sub.w       r5, r3, #48
    cmp.w       r9, #17
    blo         .L9
    cmp         r5, #8
    blo         .L10
@APP
    ldr         r2, [r4]
@NO_APP
    add.w       r4, r0, #52
@APP
    ldr         r4, [r4]
@NO_APP
    ldr.w       r6, [lr, #4]
    ldr.w       r5, [lr]
    eors        r6, r4
    eors        r2, r5
    orrs        r2, r6
    bne.w       .L8
    sub.w       r9, r1, #56
    add.w       r4, r0, #56
    add.w       lr, r8, #56
    sub.w       r5, r3, #56
    cmp.w       r9, #17
    blo         .L9
    cmp         r5, #8
    blo         .L10
@APP
    ldr         r2, [r4]
@NO_APP
    add.w       r3, r0, #60
@APP
    ldr         r3, [r3]
@NO_APP
    ldr.w       r6, [lr]
    ldr.w       r5, [lr, #4]
    eors        r2, r6
    eors        r3, r5
    orrs        r2, r3
    bne.w       .L8
    add.w       r4, r0, #64
    ldr         r0, [sp, #8]
    sub.w       r9, r1, #64
    add.w       lr, r8, #64
    orn         r5, r0, #63
    b           .L9
.L6:
    mov         r12, r1
    mov         r4, r0
    mov         r11, r3
    mov         r10, r8
.L10:
    cmp.w       r12, #8
    bhs         .L11
.L12:
    cmp.w       r12, #4
    bhs         .L13
    cmp.w       r12, #2
    bhs         .L14
    cmp.w       r12, #0
    bne         .L15
    b           .L16
.L7:
    mov         r4, r0
    cmp.w       r12, #8
    blo         .L12
.L11:
    mov         lr, r10
    mov         r5, r11
    mov         r9, r12
.L9:
    cmp         r5, #8
    bhs         .L17
    mov         r12, r9
    mov         r11, r5
    mov         r10, lr
.L13:
    cmp.w       r11, #4
    bhs         .L18
.L14:
    cmp.w       r11, #2
    bhs         .L19
.L15:
@APP
    ldrb        r0, [r4]
@NO_APP
    cmp.w       r11, #0
    beq         .L16
    ldrb.w      r1, [r10]
    uxtb        r0, r0
    b           .L20
.L17:
    add.w       r0, lr, r5
    ldr.w       r2, [lr]
    ldr.w       r3, [lr, #4]
    ldr         r1, [r0, #-8]
    ldr         r0, [r0, #-4]
@APP
    ldr         r6, [r4]
@NO_APP
    eors        r2, r6
    adds        r6, r4, #4
@APP
    ldr         r6, [r6]
@NO_APP
    eors        r3, r6
    orrs        r2, r3
    bne         .L8
    add.w       r2, r4, r9
    sub.w       r3, r2, #8
    subs        r2, #4
@APP
    ldr         r3, [r3]
@NO_APP
    eors        r1, r3
@APP
    ldr         r2, [r2]
@NO_APP
    eors        r0, r2
    orrs        r0, r1
    b           .L21
.L18:
    add.w       r0, r10, r11
    ldr.w       r1, [r10]
    ldr         r0, [r0, #-4]
@APP
    ldr         r2, [r4]
@NO_APP
    cmp         r2, r1
    bne         .L8
    add.w       r1, r4, r12
    subs        r1, #4
@APP
    ldr         r1, [r1]
@NO_APP
.L20:
    subs        r0, r1, r0
    b           .L21
.L19:
    add.w       r0, r10, r11
    ldrh.w      r1, [r10]
    ldrh        r0, [r0, #-2]
@APP
    ldrh        r2, [r4]
@NO_APP
    uxth        r2, r2
    cmp         r1, r2
    bne         .L8
    add.w       r1, r4, r12
    subs        r1, #2
@APP
    ldrh        r1, [r1]
@NO_APP
    uxth        r1, r1
    subs        r0, r0, r1
.L21:
    it          ne
    movne       r0, #1
    eor         r0, r0, #1
    add         sp, #108
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L8:
    movs        r0, #1
    eor         r0, r0, #1
    add         sp, #108
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L16:
    movs        r0, #0
    eor         r0, r0, #1
    add         sp, #108
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
