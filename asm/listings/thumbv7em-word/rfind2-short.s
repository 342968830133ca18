@ rfind2-short of WORD, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub         sp, #52
    mov         r4, r2
    uxtb        r2, r0
    ubfx        r0, r0, #8, #8
    mov.w       r3, #16843009
    mul         r11, r2, r3
    cmp         r4, #32
    mul         r8, r0, r3
    bhs         .L1
    cmp         r4, #16
    bhs         .L2
    cmp         r4, #8
    bhs.w       .L3
    cmp         r4, #4
    bhs.w       .L4
    cmp         r4, #2
    bhs.w       .L5
    cmp         r4, #0
    beq.w       .L6
@APP
    ldrb        r0, [r1]
@NO_APP
    movw        r3, #16512
    uxtb        r0, r0
    eor.w       r1, r0, r11
    bic         r2, r1, #-2139062144
    eor.w       r0, r0, r8
    add.w       r2, r2, #2139062143
    movt        r3, #4128
    orrs        r1, r2
    bic         r2, r0, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r0, r2
    bic         r2, r11, #-2139062144
    mvns        r1, r1
    orn         r0, r1, r0
    bic         r0, r0, #2139062143
    add.w       r2, r2, #2139062143
    bic         r1, r8, #-2139062144
    orr.w       r2, r2, r11
    add.w       r1, r1, #2139062143
    lsrs        r0, r0, #7
    orr.w       r1, r1, r8
    mvns        r2, r2
    umull       r6, r5, r0, r3
    orn         r1, r2, r1
    movw        r2, #1032
    movt        r2, #258
    bic         r1, r1, #2139062143
    mla         r0, r0, r2, r5
    lsrs        r1, r1, #7
    mla         r0, r1, r3, r0
    ubfx        r0, r0, #24, #1
    movs        r1, #0
    orrs.w      r2, r0, r1
    bne.w       .L7
    b           .L6
.L1:
    adds        r6, r1, r4
    lsls        r0, r1, #30
    str         r4, [sp, #28]
    beq         .L8
    add         r0, sp, #32
    mov         r5, r1
    bl          atomic_memchr_asm::word::any::misaligned_words::<2>
    mov         r1, r5
    add         r5, sp, #32
    ldm         r5, {r0, r2, r3, r5}
    b           .L9
.L2:
    add.w       r9, r1, r4
    str         r4, [sp, #28]
    sub.w       lr, r9, #16
    lsls        r0, r1, #30
    beq.w       .L10
    add         r0, sp, #32
    mov         r4, lr
    bl          atomic_memchr_asm::word::any::misaligned_words::<2>
    ldrd        r2, r5, [sp, #32]
    mov         lr, r4
    ldrd        r3, r0, [sp, #40]
    b           .L11
.L8:
@APP
    ldr         r0, [r1]
@NO_APP
    adds        r2, r1, #4
    add.w       r3, r1, #8
@APP
    ldr         r2, [r2]
@NO_APP
    add.w       r5, r1, #12
@APP
    ldr         r3, [r3]
@NO_APP
@APP
    ldr         r5, [r5]
@NO_APP
.L9:
    str         r6, [sp, #24]
    sub.w       r12, r6, #32
    eor.w       r6, r5, r11
    eor.w       r5, r5, r8
    bic         r4, r6, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r6, r4
    bic         r4, r5, #-2139062144
    add.w       r4, r4, #2139062143
    mvn.w       lr, r6
    eor.w       r6, r3, r11
    orrs        r4, r5
    bic         r5, r6, #-2139062144
    add.w       r5, r5, #2139062143
    eor.w       r3, r3, r8
    orrs        r6, r5
    bic         r5, r3, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r3, r5
    str         r3, [sp, #20]
    eor.w       r3, r2, r11
    eor.w       r2, r2, r8
    bic         r5, r3, #-2139062144
    mvns        r6, r6
    add.w       r5, r5, #2139062143
    orrs        r3, r5
    bic         r5, r2, #-2139062144
    add.w       r5, r5, #2139062143
    orr.w       r10, r5, r2
    eor.w       r2, r0, r11
    mvn.w       r9, r3
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    eor.w       r0, r0, r8
    orrs        r2, r3
    bic         r3, r0, #-2139062144
    add.w       r3, r3, #2139062143
    orr.w       r5, r3, r0
    mvns        r0, r2
    add.w       r2, r1, #16
    str         r0, [sp, #12]
    lsls        r0, r2, #30
    beq         .L12
    add         r0, sp, #32
    mov         r1, r2
    str.w       r8, [sp, #16]
    mov         r8, r5
    str.w       r11, [sp, #8]
    mov         r11, r9
    mov         r9, r6
    mov         r6, r12
    mov         r5, lr
    bl          atomic_memchr_asm::word::any::misaligned_words::<2>
    add         r3, sp, #32
    mov         lr, r5
    mov         r12, r6
    mov         r6, r9
    mov         r5, r8
    mov         r9, r11
    ldr.w       r11, [sp, #8]
    ldr.w       r8, [sp, #16]
    ldr         r1, [sp, #44]
    ldm         r3, {r0, r2, r3}
    b           .L13
.L12:
@APP
    ldr         r0, [r2]
@NO_APP
    add.w       r2, r1, #20
    add.w       r3, r1, #24
@APP
    ldr         r2, [r2]
@NO_APP
    adds        r1, #28
@APP
    ldr         r3, [r3]
@NO_APP
@APP
    ldr         r1, [r1]
@NO_APP
.L13:
    orn         lr, lr, r4
    ldr         r4, [sp, #20]
    orn         r6, r6, r4
    orn         r4, r9, r10
    str         r4, [sp, #16]
    ldr         r4, [sp, #12]
    str         r6, [sp, #20]
    orn         r4, r4, r5
    eor.w       r5, r1, r11
    str         r4, [sp, #8]
    bic         r4, r5, #-2139062144
    add.w       r4, r4, #2139062143
    eor.w       r1, r1, r8
    orrs        r5, r4
    bic         r4, r1, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r1, r4
    mvns        r5, r5
    orn         r1, r5, r1
    str         r1, [sp]
    eor.w       r1, r3, r11
    eor.w       r3, r3, r8
    bic         r5, r1, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r1, r5
    bic         r5, r3, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r3, r5
    mvns        r1, r1
    orn         r5, r1, r3
    eor.w       r1, r2, r11
    bic         r3, r1, #-2139062144
    eor.w       r2, r2, r8
    add.w       r3, r3, #2139062143
    orrs        r1, r3
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    mvns        r1, r1
    orn         r9, r1, r2
    eor.w       r1, r0, r11
    bic         r2, r1, #-2139062144
    eor.w       r0, r0, r8
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic         r2, r0, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r0, r2
    mvns        r1, r1
    orn         r10, r1, r0
    lsls.w      r0, r12, #30
    beq         .L14
    add         r0, sp, #32
    mov         r1, r12
    mov         r4, lr
    bl          atomic_memchr_asm::word::any::misaligned_words::<2>
    add         r3, sp, #32
    ldr         r6, [sp, #24]
    mov         lr, r4
    ldm         r3, {r0, r1, r2, r3}
    b           .L15
.L14:
@APP
    ldr.w       r0, [r12]
@NO_APP
    ldr         r6, [sp, #24]
    sub.w       r1, r6, #28
    sub.w       r2, r6, #24
@APP
    ldr         r1, [r1]
@NO_APP
    sub.w       r3, r6, #20
@APP
    ldr         r2, [r2]
@NO_APP
@APP
    ldr         r3, [r3]
@NO_APP
.L15:
    ldr         r4, [sp, #20]
    bic         r12, lr, #2139062143
    bic         r4, r4, #2139062143
    str         r4, [sp, #12]
    ldr         r4, [sp, #16]
    bic         r4, r4, #2139062143
    str         r4, [sp, #24]
    ldr         r4, [sp, #8]
    bic         r4, r4, #2139062143
    str         r4, [sp, #4]
    ldr         r4, [sp]
    bic         lr, r4, #2139062143
    bic         r4, r5, #2139062143
    str         r4, [sp, #8]
    bic         r4, r9, #2139062143
    eor.w       r5, r3, r11
    str         r4, [sp, #20]
    bic         r4, r5, #-2139062144
    eor.w       r3, r3, r8
    add.w       r4, r4, #2139062143
    bic         r9, r10, #2139062143
    orrs        r5, r4
    bic         r4, r3, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r3, r4
    mvns        r5, r5
    orn         r3, r5, r3
    bic         r3, r3, #2139062143
    str         r3, [sp, #16]
    eor.w       r3, r2, r11
    eor.w       r2, r2, r8
    bic         r5, r3, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r3, r5
    bic         r5, r2, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r2, r5
    mvns        r3, r3
    orn         r2, r3, r2
    bic         r10, r2, #2139062143
    eor.w       r2, r1, r11
    bic         r3, r2, #-2139062144
    eor.w       r1, r1, r8
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic         r3, r1, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r1, r3
    mvns        r2, r2
    orn         r1, r2, r1
    bic         r1, r1, #2139062143
    str         r1, [sp]
    eor.w       r1, r0, r11
    eor.w       r0, r0, r8
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic         r2, r0, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r0, r2
    mvns        r1, r1
    orn         r0, r1, r0
    sub.w       r1, r6, #16
    bic         r5, r0, #2139062143
    lsls        r0, r1, #30
    beq         .L16
    add         r0, sp, #32
    mov         r4, r12
    mov         r6, lr
    bl          atomic_memchr_asm::word::any::misaligned_words::<2>
    ldrd        r3, r1, [sp, #32]
    mov         lr, r6
    ldrd        r2, r0, [sp, #40]
    mov         r12, r4
    b           .L17
.L16:
@APP
    ldr         r3, [r1]
@NO_APP
    sub.w       r0, r6, #12
@APP
    ldr         r1, [r0]
@NO_APP
    sub.w       r0, r6, #8
@APP
    ldr         r2, [r0]
@NO_APP
    subs        r0, r6, #4
@APP
    ldr         r0, [r0]
@NO_APP
.L17:
    eor.w       r6, r3, r11
    eor.w       r3, r3, r8
    bic         r4, r6, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r6, r4
    bic         r4, r3, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r3, r4
    ldr         r4, [sp, #4]
    mvns        r6, r6
    orn         r3, r6, r3
    bic         r3, r3, #2139062143
    lsrs        r6, r4, #2
    ldr         r4, [sp, #12]
    orr.w       r6, r6, r4, lsr #1
    ldr         r4, [sp, #8]
    orr.w       r6, r6, r9
    lsrs        r6, r6, #2
    orr.w       r6, r6, r4, lsr #1
    orrs        r6, r5
    lsrs        r6, r6, #2
    orr.w       r6, r6, r10, lsr #1
    orrs        r3, r6
    eor.w       r6, r2, r11
    bic         r5, r6, #-2139062144
    eor.w       r2, r2, r8
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    bic         r5, r2, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r2, r5
    mvns        r6, r6
    orn         r2, r6, r2
    bic         r2, r2, #2139062143
    orr.w       r2, r2, r3, lsr #1
    eor.w       r3, r1, r11
    bic         r6, r3, #-2139062144
    eor.w       r1, r1, r8
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    mvns        r3, r3
    orn         r1, r3, r1
    ldr         r3, [sp, #24]
    ldr         r6, [sp, #20]
    bic         r1, r1, #2139062143
    lsrs        r3, r3, #3
    orr.w       r3, r3, r12, lsr #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp]
    orr.w       r3, r3, lr
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #16]
    orrs        r3, r6
    lsrs        r3, r3, #2
    orr.w       r1, r3, r1, lsr #1
    eor.w       r3, r0, r11
    eor.w       r0, r0, r8
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    bic         r6, r0, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r0, r6
    mvns        r3, r3
    orn         r0, r3, r0
    bic         r0, r0, #2139062143
    orrs        r0, r1
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
    ldr         r2, [sp, #28]
    rsbs        r2, r2, #0
    and         r2, r2, #63
    lsrs        r1, r2
    subs        r2, #32
    it          pl
    movpl       r1, #0
    orrs.w      r2, r0, r1
    bne.w       .L7
.L6:
    movs        r0, #0
    add         sp, #52
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L3:
    add.w       r10, r1, r4
    str         r4, [sp, #28]
    sub.w       r5, r10, #8
    lsls        r0, r1, #30
    beq.w       .L18
    add         r0, sp, #32
    bl          atomic_memchr_asm::word::any::misaligned_words::<1>
    ldrd        r9, r0, [sp, #32]
    str         r0, [sp, #24]
    lsls        r0, r5, #30
    beq.w       .L19
.L20:
    add         r0, sp, #32
    mov         r1, r5
    bl          atomic_memchr_asm::word::any::misaligned_words::<1>
    ldrd        r2, r1, [sp, #32]
    b           .L21
.L10:
@APP
    ldr         r2, [r1]
@NO_APP
    adds        r0, r1, #4
@APP
    ldr         r5, [r0]
@NO_APP
    add.w       r0, r1, #8
@APP
    ldr         r3, [r0]
@NO_APP
    add.w       r0, r1, #12
@APP
    ldr         r0, [r0]
@NO_APP
.L11:
    eor.w       r1, r5, r11
    movw        r10, #16512
    bic         r6, r1, #-2139062144
    movt        r10, #4128
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    eor.w       r6, r5, r8
    bic         r5, r6, #-2139062144
    add.w       r5, r5, #2139062143
    mvns        r1, r1
    orrs        r6, r5
    orn         r12, r1, r6
    eor.w       r6, r3, r11
    bic         r5, r6, #-2139062144
    eor.w       r3, r3, r8
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    bic         r5, r3, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r3, r5
    mvns        r6, r6
    orn         r3, r6, r3
    eor.w       r6, r2, r11
    bic         r5, r6, #-2139062144
    eor.w       r2, r2, r8
    add.w       r5, r5, #2139062143
    bic         r3, r3, #2139062143
    orrs        r6, r5
    bic         r5, r2, #-2139062144
    add.w       r5, r5, #2139062143
    lsrs        r3, r3, #7
    orrs        r2, r5
    mvns        r6, r6
    orn         r2, r6, r2
    eor.w       r6, r0, r8
    bic         r2, r2, #2139062143
    bic         r5, r6, #-2139062144
    add.w       r5, r5, #2139062143
    eor.w       r0, r0, r11
    lsrs        r2, r2, #7
    orrs        r6, r5
    umull       r4, r1, r2, r10
    movw        r5, #1032
    movt        r5, #258
    mla         r1, r2, r5, r1
    bic         r2, r0, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r0, r2
    umull       r2, r4, r3, r10
    mvns        r0, r0
    orn         r0, r0, r6
    mla         r2, r3, r5, r4
    bic         r0, r0, #2139062143
    lsrs        r0, r0, #7
    mla         r0, r0, r10, r2
    bic         r2, r12, #2139062143
    lsrs        r2, r2, #7
    mla         r1, r2, r10, r1
    mvn         r2, #255
    and.w       r0, r2, r0, lsr #16
    orr.w       r0, r0, r1, lsr #24
    str         r0, [sp, #24]
    lsls.w      r0, lr, #30
    beq         .L22
    add         r0, sp, #32
    mov         r1, lr
    bl          atomic_memchr_asm::word::any::misaligned_words::<2>
    add         r3, sp, #32
    ldr         r0, [sp, #44]
    ldm         r3, {r1, r2, r3}
    b           .L23
.L22:
@APP
    ldr.w       r1, [lr]
@NO_APP
    sub.w       r0, r9, #12
@APP
    ldr         r2, [r0]
@NO_APP
    sub.w       r0, r9, #8
@APP
    ldr         r3, [r0]
@NO_APP
    sub.w       r0, r9, #4
@APP
    ldr         r0, [r0]
@NO_APP
.L23:
    eor.w       r4, r2, r11
    eor.w       r2, r2, r8
    bic         r6, r4, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r6, r4
    bic         r4, r2, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r2, r4
    mvns        r6, r6
    orn         r12, r6, r2
    eor.w       r6, r3, r11
    bic         r4, r6, #-2139062144
    eor.w       r3, r3, r8
    add.w       r4, r4, #2139062143
    orrs        r6, r4
    bic         r4, r3, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r3, r4
    mvns        r6, r6
    orn         r3, r6, r3
    eor.w       r6, r1, r11
    bic         r4, r6, #-2139062144
    eor.w       r1, r1, r8
    add.w       r4, r4, #2139062143
    bic         r3, r3, #2139062143
    orrs        r6, r4
    bic         r4, r1, #-2139062144
    add.w       r4, r4, #2139062143
    lsrs        r3, r3, #7
    orrs        r1, r4
    mvns        r6, r6
    orn         r1, r6, r1
    eor.w       r6, r0, r8
    bic         r1, r1, #2139062143
    bic         r4, r6, #-2139062144
    add.w       r4, r4, #2139062143
    eor.w       r0, r0, r11
    lsrs        r1, r1, #7
    orrs        r6, r4
    umull       r4, r2, r1, r10
    mla         r1, r1, r5, r2
    bic         r2, r0, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r0, r2
    umull       r2, r4, r3, r10
    mvns        r0, r0
    orn         r0, r0, r6
    mla         r2, r3, r5, r4
    bic         r0, r0, #2139062143
    lsrs        r0, r0, #7
    mla         r0, r0, r10, r2
    bic         r2, r12, #2139062143
    lsrs        r2, r2, #7
    mla         r1, r2, r10, r1
    mvn         r2, #255
    and.w       r0, r2, r0, lsr #16
    ldr         r2, [sp, #28]
    orr.w       r0, r0, r1, lsr #24
    rsb.w       r1, r2, #32
    lsrs        r0, r1
    rsbs        r1, r2, #0
    it          pl
    movpl       r0, #0
    ldr         r1, [sp, #24]
    orr.w       r0, r1, r0, lsl #16
    movs        r1, #0
    orrs.w      r2, r0, r1
    bne.w       .L7
    b           .L6
.L4:
    adds        r0, r1, r4
    subs        r5, r0, #4
    lsls        r0, r1, #30
    beq.w       .L24
    mov         r0, r1
    movs        r1, #4
    bl          atomic_memchr_asm::word::any::bytes
    mov         r6, r0
    lsls        r0, r5, #30
    beq.w       .L25
.L26:
    mov         r0, r5
    movs        r1, #4
    bl          atomic_memchr_asm::word::any::bytes
    b           .L27
.L18:
@APP
    ldr.w       r9, [r1]
@NO_APP
    adds        r0, r1, #4
@APP
    ldr         r0, [r0]
@NO_APP
    str         r0, [sp, #24]
    lsls        r0, r5, #30
    bne.w       .L20
.L19:
@APP
    ldr         r2, [r5]
@NO_APP
    sub.w       r0, r10, #4
@APP
    ldr         r1, [r0]
@NO_APP
.L21:
    eor.w       r0, r9, r11
    movw        r12, #1032
    bic         r3, r0, #-2139062144
    movt        r12, #258
    add.w       r3, r3, #2139062143
    orrs        r0, r3
    eor.w       r3, r9, r8
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    mvns        r0, r0
    orrs        r3, r6
    orn         r0, r0, r3
    eor.w       r3, r2, r11
    bic         r6, r3, #-2139062144
    eor.w       r2, r2, r8
    add.w       r6, r6, #2139062143
    bic         r0, r0, #2139062143
    orrs        r3, r6
    bic         r6, r2, #-2139062144
    add.w       r6, r6, #2139062143
    lsr.w       lr, r0, #7
    orrs        r2, r6
    mvns        r3, r3
    orn         r2, r3, r2
    eor.w       r3, r1, r8
    bic         r6, r3, #-2139062144
    eor.w       r1, r1, r11
    add.w       r6, r6, #2139062143
    bic         r2, r2, #2139062143
    orrs        r3, r6
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    lsrs        r2, r2, #7
    orrs        r1, r6
    movw        r6, #16512
    movt        r6, #4128
    ldr         r0, [sp, #24]
    umull       r5, r4, r2, r6
    mvns        r1, r1
    orn         r1, r1, r3
    bic         r1, r1, #2139062143
    mla         r2, r2, r12, r4
    eor.w       r5, r0, r11
    lsrs        r1, r1, #7
    bic         r4, r5, #-2139062144
    mla         r1, r1, r6, r2
    add.w       r4, r4, #2139062143
    eor.w       r2, r0, r8
    orrs        r5, r4
    bic         r4, r2, #-2139062144
    umull       r3, r0, lr, r6
    add.w       r4, r4, #2139062143
    orrs        r2, r4
    mvns        r3, r5
    orn         r2, r3, r2
    mla         r0, lr, r12, r0
    bic         r2, r2, #2139062143
    lsrs        r1, r1, #24
    lsrs        r2, r2, #7
    mla         r0, r2, r6, r0
    ldr         r2, [sp, #28]
    rsb.w       r2, r2, #16
    lsrs        r1, r2
    lsls        r1, r1, #8
    orr.w       r0, r1, r0, lsr #24
    movs        r1, #0
    orrs.w      r2, r0, r1
    bne.w       .L7
    b           .L6
.L5:
    adds        r0, r1, r4
    subs        r5, r0, #2
    lsls        r0, r1, #31
    bne         .L28
@APP
    ldrh        r6, [r1]
@NO_APP
    b           .L29
.L24:
@APP
    ldr         r6, [r1]
@NO_APP
    lsls        r0, r5, #30
    bne.w       .L26
.L25:
@APP
    ldr         r0, [r5]
@NO_APP
.L27:
    eor.w       r1, r6, r11
    movw        r12, #16512
    bic         r2, r1, #-2139062144
    movt        r12, #4128
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    eor.w       r2, r6, r8
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    mvns        r1, r1
    orrs        r2, r3
    orn         r1, r1, r2
    eor.w       r2, r0, r8
    bic         r3, r2, #-2139062144
    eor.w       r0, r0, r11
    add.w       r3, r3, #2139062143
    bic         r1, r1, #2139062143
    orrs        r2, r3
    bic         r3, r0, #-2139062144
    add.w       r3, r3, #2139062143
    lsrs        r1, r1, #7
    orrs        r0, r3
    umull       r5, r6, r1, r12
    mvns        r0, r0
    orn         r0, r0, r2
    movw        r2, #1032
    movt        r2, #258
    bic         r0, r0, #2139062143
    mla         r1, r1, r2, r6
    rsb.w       r2, r4, #8
    lsrs        r0, r0, #7
    mla         r0, r0, r12, r1
    lsrs        r1, r0, #28
    ubfx        r0, r0, #24, #4
    lsrs        r1, r2
    orr.w       r0, r0, r1, lsl #4
    movs        r1, #0
    orrs.w      r2, r0, r1
    bne         .L7
    b           .L6
.L28:
    mov         r0, r1
    movs        r1, #2
    bl          atomic_memchr_asm::word::any::bytes
    mov         r6, r0
.L29:
    lsls        r0, r5, #31
    bne         .L30
@APP
    ldrh        r0, [r5]
@NO_APP
    b           .L31
.L30:
    mov         r0, r5
    movs        r1, #2
    bl          atomic_memchr_asm::word::any::bytes
.L31:
    pkhbt       r0, r6, r0, lsl #16
    movw        r3, #16512
    eor.w       r1, r0, r11
    eor.w       r0, r0, r8
    bic         r2, r1, #-2139062144
    movt        r3, #4128
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic         r2, r0, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r0, r2
    bic         r2, r11, #-2139062144
    mvns        r1, r1
    orn         r0, r1, r0
    bic         r0, r0, #2139062143
    add.w       r2, r2, #2139062143
    bic         r1, r8, #-2139062144
    orr.w       r2, r2, r11
    add.w       r1, r1, #2139062143
    lsrs        r0, r0, #7
    orr.w       r1, r1, r8
    mvns        r2, r2
    umull       r6, r5, r0, r3
    orn         r1, r2, r1
    movw        r2, #1032
    movt        r2, #258
    bic         r1, r1, #2139062143
    mla         r0, r0, r2, r5
    rsb.w       r2, r4, #4
    lsrs        r1, r1, #7
    mla         r0, r1, r3, r0
    ubfx        r1, r0, #26, #2
    ubfx        r0, r0, #24, #2
    lsrs        r1, r2
    orr.w       r0, r0, r1, lsl #2
    movs        r1, #0
    orrs.w      r2, r0, r1
    beq.w       .L6
.L7:
    clz         r0, r0
    cmp         r1, #0
    add.w       r0, r0, #32
    it          ne
    clzne       r0, r1
    eor         r1, r0, #63
    movs        r0, #1
    add         sp, #52
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
