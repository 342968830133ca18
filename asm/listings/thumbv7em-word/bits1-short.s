@ bits1-short of WORD, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub         sp, #68
    mov         r10, r2
    uxtb        r0, r0
    mov.w       r2, #16843009
    cmp.w       r10, #32
    mul         r8, r0, r2
    bhs         .L1
    cmp.w       r10, #16
    bhs         .L2
    cmp.w       r10, #8
    bhs.w       .L3
    cmp.w       r10, #4
    bhs.w       .L4
    cmp.w       r10, #2
    bhs.w       .L5
    cmp.w       r10, #0
    beq.w       .L6
@APP
    ldrb        r0, [r1]
@NO_APP
    movw        r2, #16512
    movw        r6, #1032
    uxtb        r0, r0
    movt        r2, #4128
    eor.w       r0, r0, r8
    movt        r6, #258
    bic         r1, r0, #-2139062144
    add.w       r1, r1, #2139062143
    orrs        r0, r1
    mov.w       r1, #-2139062144
    bic.w       r0, r1, r0
    lsrs        r0, r0, #7
    umull       r3, r5, r0, r2
    bic         r3, r8, #-2139062144
    add.w       r3, r3, #2139062143
    orr.w       r3, r3, r8
    mla         r0, r0, r6, r5
    bics        r1, r3
    lsrs        r1, r1, #7
    mla         r0, r1, r2, r0
    ubfx        r0, r0, #24, #1
    movs        r1, #0
    add         sp, #68
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L1:
    add.w       r4, r1, r10
    lsls        r0, r1, #30
    str.w       r10, [sp, #44]
    beq         .L7
    add         r0, sp, #48
    mov         r5, r1
    bl          atomic_memchr_asm::word::any::misaligned_words::<2>
    mov         r1, r5
    ldrd        r0, r3, [sp, #48]
    ldrd        r2, r5, [sp, #56]
    b           .L8
.L2:
    add.w       r6, r1, r10
    lsls        r0, r1, #30
    sub.w       r11, r6, #16
    str.w       r10, [sp, #44]
    beq.w       .L9
    add         r0, sp, #48
    bl          atomic_memchr_asm::word::any::misaligned_words::<2>
    ldrd        r0, r3, [sp, #48]
    ldrd        r2, r4, [sp, #56]
    b           .L10
.L7:
@APP
    ldr         r0, [r1]
@NO_APP
    adds        r2, r1, #4
    add.w       r5, r1, #12
@APP
    ldr         r3, [r2]
@NO_APP
    add.w       r2, r1, #8
@APP
    ldr         r2, [r2]
@NO_APP
@APP
    ldr         r5, [r5]
@NO_APP
.L8:
    eor.w       r0, r0, r8
    eor.w       r10, r8, r5
    eor.w       r3, r3, r8
    eor.w       r11, r8, r2
    str         r4, [sp, #40]
    sub.w       r6, r4, #32
    str         r0, [sp, #32]
    bic         r4, r0, #-2139062144
    bic         r0, r10, #-2139062144
    str         r3, [sp, #36]
    add.w       r5, r0, #2139062143
    bic         r0, r11, #-2139062144
    bic         r3, r3, #-2139062144
    add.w       r2, r1, #16
    add.w       r0, r0, #2139062143
    str         r0, [sp, #20]
    lsls        r0, r2, #30
    beq         .L11
    add         r0, sp, #48
    mov         r1, r2
    mov         r9, r5
    mov         r5, r4
    mov         r4, r3
    bl          atomic_memchr_asm::word::any::misaligned_words::<2>
    mov         r3, r4
    mov         r4, r5
    mov         r5, r9
    ldrd        r12, r9, [sp, #48]
    ldrd        r2, r1, [sp, #56]
    b           .L12
.L11:
@APP
    ldr.w       r12, [r2]
@NO_APP
    add.w       r2, r1, #20
@APP
    ldr.w       r9, [r2]
@NO_APP
    add.w       r2, r1, #24
    adds        r1, #28
@APP
    ldr         r2, [r2]
@NO_APP
@APP
    ldr         r1, [r1]
@NO_APP
.L12:
    add.w       r0, r4, #2139062143
    str         r0, [sp, #28]
    orr.w       r0, r5, r10
    str         r0, [sp, #24]
    ldr         r0, [sp, #20]
    eor.w       r9, r9, r8
    add.w       lr, r3, #2139062143
    bic         r3, r9, #-2139062144
    orr.w       r0, r0, r11
    str         r0, [sp, #20]
    add.w       r0, r3, #2139062143
    eor.w       r5, r8, r12
    str         r0, [sp, #8]
    bic         r0, r5, #-2139062144
    add.w       r0, r0, #2139062143
    str         r0, [sp, #4]
    eor.w       r0, r8, r1
    bic         r1, r0, #-2139062144
    add.w       r1, r1, #2139062143
    orr.w       r10, r1, r0
    eor.w       r0, r8, r2
    bic         r1, r0, #-2139062144
    add.w       r1, r1, #2139062143
    orr.w       r11, r1, r0
    lsls        r0, r6, #30
    beq         .L13
    add         r0, sp, #48
    mov         r1, r6
    mov         r4, lr
    bl          atomic_memchr_asm::word::any::misaligned_words::<2>
    add.w       r12, sp, #48
    mov         lr, r4
    ldr         r2, [sp, #60]
    ldr         r4, [sp, #40]
    ldm.w       r12, {r1, r3, r12}
    b           .L14
.L13:
@APP
    ldr         r1, [r6]
@NO_APP
    ldr         r4, [sp, #40]
    sub.w       r0, r4, #28
@APP
    ldr         r3, [r0]
@NO_APP
    sub.w       r2, r4, #20
    sub.w       r0, r4, #24
@APP
    ldr.w       r12, [r0]
@NO_APP
@APP
    ldr         r2, [r2]
@NO_APP
.L14:
    ldr         r0, [sp, #36]
    eor.w       r3, r3, r8
    eor.w       r1, r1, r8
    orr.w       r0, r0, lr
    str         r0, [sp, #40]
    ldrd        r6, r0, [sp, #28]
    orrs        r0, r6
    str         r0, [sp, #16]
    ldr         r0, [sp, #24]
    bic         r0, r0, #2139062143
    str         r0, [sp, #36]
    ldr         r0, [sp, #20]
    bic         r0, r0, #2139062143
    str         r0, [sp, #12]
    ldr         r0, [sp, #8]
    orr.w       r0, r0, r9
    str         r0, [sp, #32]
    ldr         r0, [sp, #4]
    bic         r9, r11, #2139062143
    orrs        r0, r5
    bic         r5, r3, #-2139062144
    str         r0, [sp, #8]
    bic         r0, r10, #2139062143
    add.w       r5, r5, #2139062143
    str         r0, [sp, #28]
    orr.w       r0, r5, r3
    bic         r3, r1, #-2139062144
    add.w       r3, r3, #2139062143
    str         r0, [sp, #24]
    orr.w       r6, r3, r1
    eor.w       r1, r8, r2
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    mov.w       r2, #-2139062144
    bic.w       r0, r2, r1
    str         r0, [sp, #20]
    eor.w       r0, r8, r12
    bic         r1, r0, #-2139062144
    add.w       r1, r1, #2139062143
    orrs        r0, r1
    sub.w       r1, r4, #16
    bic.w       r11, r2, r0
    lsls        r0, r1, #30
    beq         .L15
    add         r0, sp, #48
    bl          atomic_memchr_asm::word::any::misaligned_words::<2>
    ldrd        r2, r12, [sp, #48]
    ldrd        r3, lr, [sp, #56]
    b           .L16
.L15:
@APP
    ldr         r2, [r1]
@NO_APP
    sub.w       r0, r4, #12
    sub.w       r1, r4, #8
@APP
    ldr.w       r12, [r0]
@NO_APP
@APP
    ldr         r3, [r1]
@NO_APP
    subs        r1, r4, #4
@APP
    ldr.w       lr, [r1]
@NO_APP
.L16:
    ldr         r0, [sp, #16]
    mov.w       r5, #1077952576
    ldr         r1, [sp, #12]
    ldr.w       r10, [sp, #44]
    and.w       r0, r5, r0, lsr #1
    orrs        r0, r1
    ldr         r1, [sp, #8]
    and.w       r1, r5, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    and.w       r1, r5, r6, lsr #1
    orr.w       r0, r0, r9
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r8, r2
    bic         r2, r1, #-2139062144
    orr.w       r0, r0, r11
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r5, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r8, r3
    bic         r2, r1, #-2139062144
    mov.w       r3, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r3, r1
    orrs        r0, r1
    ldr         r1, [sp, #36]
    eor         r2, r0, #522133279
    ldr         r0, [sp, #40]
    and.w       r0, r5, r0, lsr #1
    orrs        r0, r1
    ldr         r1, [sp, #32]
    and.w       r1, r5, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    ldr         r1, [sp, #28]
    orrs        r0, r1
    ldr         r1, [sp, #24]
    and.w       r1, r5, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    ldr         r1, [sp, #20]
    orrs        r0, r1
    eor.w       r1, r8, r12
    bic         r4, r1, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r1, r4
    bic.w       r1, r5, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r8, lr
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    bic.w       r1, r3, r1
    orrs        r0, r1
    eor         r0, r0, #522133279
    orrs.w      r1, r0, r2
    beq         .L6
    eor.w       r1, r0, r0, lsr #7
    movw        r3, #52428
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r3
    orr.w       r1, r1, r1, lsl #14
    eors        r1, r0
    eor.w       r0, r2, r2, lsr #7
    and         r0, r0, #11141290
    orr.w       r0, r0, r0, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    ands        r2, r3
    orr.w       r2, r2, r2, lsl #14
    eors        r0, r2
    eor.w       r2, r0, r1, lsl #4
    bic         r2, r2, #252645135
    eors        r0, r2
    eor.w       r1, r1, r2, lsr #4
    rsb.w       r2, r10, #0
    and         r2, r2, #63
    lsrs        r1, r2
    subs        r2, #32
    it          pl
    movpl       r1, #0
    add         sp, #68
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L6:
    movs        r0, #0
    movs        r1, #0
    add         sp, #68
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L3:
    add.w       r4, r1, r10
    lsls        r0, r1, #30
    sub.w       r5, r4, #8
    beq.w       .L17
    add         r0, sp, #48
    bl          atomic_memchr_asm::word::any::misaligned_words::<1>
    ldrd        r9, r6, [sp, #48]
    lsls        r0, r5, #30
    beq.w       .L18
.L19:
    add         r0, sp, #48
    mov         r1, r5
    bl          atomic_memchr_asm::word::any::misaligned_words::<1>
    ldrd        r1, r0, [sp, #48]
    b           .L20
.L9:
@APP
    ldr         r0, [r1]
@NO_APP
    adds        r2, r1, #4
@APP
    ldr         r3, [r2]
@NO_APP
    add.w       r2, r1, #8
    adds        r1, #12
@APP
    ldr         r2, [r2]
@NO_APP
@APP
    ldr         r4, [r1]
@NO_APP
.L10:
    eor.w       r1, r8, r3
    eor.w       r0, r0, r8
    bic         r3, r1, #-2139062144
    eor.w       r2, r2, r8
    add.w       r3, r3, #2139062143
    mov.w       r5, #-2139062144
    orr.w       r12, r3, r1
    eor.w       r3, r8, r4
    bic         r4, r3, #-2139062144
    movw        r9, #16512
    add.w       r4, r4, #2139062143
    movt        r9, #4128
    orr.w       lr, r4, r3
    bic         r4, r0, #-2139062144
    add.w       r4, r4, #2139062143
    movw        r10, #1032
    orrs        r0, r4
    bic         r4, r2, #-2139062144
    bic.w       r0, r5, r0
    add.w       r1, r4, #2139062143
    orrs        r1, r2
    movt        r10, #258
    lsrs        r0, r0, #7
    bic.w       r1, r5, r1
    umull       r4, r3, r0, r9
    lsrs        r1, r1, #7
    mla         r0, r0, r10, r3
    umull       r2, r3, r1, r9
    bic.w       r2, r5, lr
    mla         r1, r1, r10, r3
    lsrs        r2, r2, #7
    mla         r1, r2, r9, r1
    bic.w       r2, r5, r12
    lsrs        r2, r2, #7
    mla         r0, r2, r9, r0
    mvn         r2, #255
    and.w       r1, r2, r1, lsr #16
    orr.w       lr, r1, r0, lsr #24
    lsls.w      r0, r11, #30
    beq         .L21
    add         r0, sp, #48
    mov         r1, r11
    mov         r4, lr
    bl          atomic_memchr_asm::word::any::misaligned_words::<2>
    ldrd        r0, r2, [sp, #48]
    mov         lr, r4
    ldrd        r1, r3, [sp, #56]
    b           .L22
.L21:
@APP
    ldr.w       r0, [r11]
@NO_APP
    sub.w       r1, r6, #12
    subs        r3, r6, #4
@APP
    ldr         r2, [r1]
@NO_APP
    sub.w       r1, r6, #8
@APP
    ldr         r1, [r1]
@NO_APP
@APP
    ldr         r3, [r3]
@NO_APP
.L22:
    eor.w       r2, r2, r8
    eor.w       r3, r3, r8
    bic         r5, r2, #-2139062144
    eor.w       r0, r0, r8
    add.w       r5, r5, #2139062143
    eor.w       r1, r1, r8
    orr.w       r12, r5, r2
    bic         r5, r3, #-2139062144
    add.w       r5, r5, #2139062143
    bic         r6, r1, #-2139062144
    orrs        r3, r5
    bic         r5, r0, #-2139062144
    add.w       r5, r5, #2139062143
    add.w       r6, r6, #2139062143
    orrs        r0, r5
    mov.w       r5, #-2139062144
    bic.w       r0, r5, r0
    orrs        r1, r6
    bic.w       r1, r5, r1
    lsrs        r0, r0, #7
    umull       r4, r2, r0, r9
    lsrs        r1, r1, #7
    mla         r0, r0, r10, r2
    umull       r2, r6, r1, r9
    bic.w       r2, r5, r3
    mla         r1, r1, r10, r6
    lsrs        r2, r2, #7
    mla         r1, r2, r9, r1
    bic.w       r2, r5, r12
    lsrs        r2, r2, #7
    mla         r0, r2, r9, r0
    mvn         r2, #255
    and.w       r1, r2, r1, lsr #16
    ldr         r2, [sp, #44]
    orr.w       r0, r1, r0, lsr #24
    rsb.w       r1, r2, #32
    lsrs        r0, r1
    rsbs        r1, r2, #0
    it          pl
    movpl       r0, #0
    orr.w       r0, lr, r0, lsl #16
    movs        r1, #0
    add         sp, #68
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L4:
    add.w       r0, r1, r10
    subs        r5, r0, #4
    lsls        r0, r1, #30
    beq         .L23
    mov         r0, r1
    movs        r1, #4
    bl          atomic_memchr_asm::word::any::bytes
    mov         r4, r0
    lsls        r0, r5, #30
    beq         .L24
.L25:
    mov         r0, r5
    movs        r1, #4
    bl          atomic_memchr_asm::word::any::bytes
    b           .L26
.L17:
@APP
    ldr.w       r9, [r1]
@NO_APP
    adds        r0, r1, #4
@APP
    ldr         r6, [r0]
@NO_APP
    lsls        r0, r5, #30
    bne.w       .L19
.L18:
@APP
    ldr         r1, [r5]
@NO_APP
    subs        r0, r4, #4
@APP
    ldr         r0, [r0]
@NO_APP
.L20:
    eor.w       r1, r1, r8
    eor.w       r2, r9, r8
    bic         r5, r1, #-2139062144
    mov.w       r12, #-2139062144
    add.w       r5, r5, #2139062143
    bic         r3, r2, #-2139062144
    orrs        r1, r5
    movw        lr, #16512
    bic.w       r1, r12, r1
    add.w       r3, r3, #2139062143
    eor.w       r0, r0, r8
    movt        lr, #4128
    lsrs        r1, r1, #7
    orrs        r2, r3
    bic         r5, r0, #-2139062144
    umull       r3, r4, r1, lr
    movw        r3, #1032
    add.w       r5, r5, #2139062143
    orrs        r0, r5
    movt        r3, #258
    bic.w       r0, r12, r0
    mla         r1, r1, r3, r4
    bic.w       r2, r12, r2
    lsrs        r0, r0, #7
    mla         r0, r0, lr, r1
    eor.w       r1, r6, r8
    lsrs        r2, r2, #7
    bic         r4, r1, #-2139062144
    umull       r5, r6, r2, lr
    add.w       r4, r4, #2139062143
    orrs        r1, r4
    bic.w       r1, r12, r1
    mla         r2, r2, r3, r6
    lsrs        r0, r0, #24
    lsrs        r1, r1, #7
    mla         r1, r1, lr, r2
    rsb.w       r2, r10, #16
    lsrs        r0, r2
    lsls        r0, r0, #8
    orr.w       r0, r0, r1, lsr #24
    movs        r1, #0
    add         sp, #68
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L5:
    add.w       r0, r1, r10
    subs        r5, r0, #2
    lsls        r0, r1, #31
    bne         .L27
@APP
    ldrh        r4, [r1]
@NO_APP
    b           .L28
.L23:
@APP
    ldr         r4, [r1]
@NO_APP
    lsls        r0, r5, #30
    bne         .L25
.L24:
@APP
    ldr         r0, [r5]
@NO_APP
.L26:
    eor.w       r1, r4, r8
    movw        r3, #16512
    bic         r2, r1, #-2139062144
    eor.w       r0, r0, r8
    add.w       r2, r2, #2139062143
    bic         r6, r0, #-2139062144
    orrs        r1, r2
    mov.w       r2, #-2139062144
    bic.w       r1, r2, r1
    movt        r3, #4128
    add.w       r6, r6, #2139062143
    lsrs        r1, r1, #7
    orrs        r0, r6
    umull       r5, r4, r1, r3
    movw        r6, #1032
    movt        r6, #258
    bic.w       r0, r2, r0
    mla         r1, r1, r6, r4
    rsb.w       r2, r10, #8
    lsrs        r0, r0, #7
    mla         r0, r0, r3, r1
    lsrs        r1, r0, #28
    ubfx        r0, r0, #24, #4
    lsrs        r1, r2
    orr.w       r0, r0, r1, lsl #4
    movs        r1, #0
    add         sp, #68
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L27:
    mov         r0, r1
    movs        r1, #2
    bl          atomic_memchr_asm::word::any::bytes
    mov         r4, r0
.L28:
    lsls        r0, r5, #31
    bne         .L29
@APP
    ldrh        r0, [r5]
@NO_APP
    b           .L30
.L29:
    mov         r0, r5
    movs        r1, #2
    bl          atomic_memchr_asm::word::any::bytes
.L30:
    pkhbt       r0, r4, r0, lsl #16
    movw        r2, #16512
    eor.w       r0, r0, r8
    movt        r2, #4128
    bic         r1, r0, #-2139062144
    movw        r6, #1032
    add.w       r1, r1, #2139062143
    movt        r6, #258
    orrs        r0, r1
    mov.w       r1, #-2139062144
    bic.w       r0, r1, r0
    lsrs        r0, r0, #7
    umull       r3, r5, r0, r2
    bic         r3, r8, #-2139062144
    add.w       r3, r3, #2139062143
    orr.w       r3, r3, r8
    mla         r0, r0, r6, r5
    bics        r1, r3
    lsrs        r1, r1, #7
    mla         r0, r1, r2, r0
    rsb.w       r2, r10, #4
    ubfx        r1, r0, #26, #2
    ubfx        r0, r0, #24, #2
    lsrs        r1, r2
    orr.w       r0, r0, r1, lsl #2
    movs        r1, #0
    add         sp, #68
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
