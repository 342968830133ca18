@ find3-short of WORD, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub         sp, #76
    mov         r6, r2
    uxtb        r2, r0
    mov.w       r3, #16843009
    cmp         r6, #32
    mul         r10, r2, r3
    ubfx        r2, r0, #16, #8
    ubfx        r0, r0, #8, #8
    mul         r9, r2, r3
    mul         r8, r0, r3
    str.w       r9, [sp, #52]
    strd        r10, r8, [sp, #44]
    bhs         .L1
    cmp         r6, #16
    bhs         .L2
    cmp         r6, #8
    bhs.w       .L3
    cmp         r6, #4
    bhs.w       .L4
    cmp         r6, #2
    bhs.w       .L5
    movs        r0, #0
    cbz         r6, .L6
@APP
    ldrb        r1, [r1]
@NO_APP
    str         r0, [sp, #68]
    strd        r0, r0, [sp, #60]
    uxtb        r0, r1
    str         r0, [sp, #56]
    add         r0, sp, #44
    add         r1, sp, #56
    bl          atomic_memchr_kernels::algo::short::bits::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<3>>::{closure#0}
    and         r0, r0, #1
.L6:
    movs        r4, #0
    b.w         .L7
.L1:
    adds        r4, r1, r6
    lsls        r0, r1, #30
    str         r6, [sp, #40]
    beq         .L8
    add         r0, sp, #56
    mov         r5, r1
    bl          atomic_memchr_asm::word::any::misaligned_words::<2>
    mov         r1, r5
    ldrd        r12, r2, [sp, #56]
    ldrd        r3, r5, [sp, #64]
    b           .L9
.L2:
    add.w       lr, r1, r6
    str         r6, [sp, #40]
    sub.w       r0, lr, #16
    str         r0, [sp, #36]
    lsls        r0, r1, #30
    beq.w       .L10
    add         r0, sp, #56
    mov         r4, lr
    bl          atomic_memchr_asm::word::any::misaligned_words::<2>
    ldrd        r0, r3, [sp, #56]
    mov         lr, r4
    ldrd        r2, r1, [sp, #64]
    b           .L11
.L8:
@APP
    ldr.w       r12, [r1]
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
    str         r4, [sp, #36]
    sub.w       lr, r4, #32
    eor.w       r4, r8, r5
    bic         r6, r4, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r6, r4
    eor.w       r4, r10, r5
    bic         r0, r4, #-2139062144
    add.w       r0, r0, #2139062143
    mvns        r6, r6
    orrs        r0, r4
    orn         r4, r6, r0
    eor.w       r0, r9, r5
    bic         r6, r0, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r0, r6
    str         r0, [sp, #32]
    eor.w       r0, r10, r3
    bic         r6, r0, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r0, r6
    eor.w       r6, r8, r3
    bic         r5, r6, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    mvns        r6, r6
    orn         r0, r6, r0
    str         r0, [sp, #28]
    eor.w       r0, r9, r3
    bic         r3, r0, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r0, r3
    str         r0, [sp, #24]
    eor.w       r0, r10, r2
    bic         r3, r0, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r0, r3
    eor.w       r3, r8, r2
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    mvns        r3, r3
    orn         r0, r3, r0
    str         r0, [sp, #20]
    eor.w       r0, r9, r2
    bic         r2, r0, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r0, r2
    str         r0, [sp, #16]
    eor.w       r0, r10, r12
    bic         r2, r0, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r0, r2
    eor.w       r2, r8, r12
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    mvns        r2, r2
    orn         r11, r2, r0
    eor.w       r0, r9, r12
    bic         r2, r0, #-2139062144
    add.w       r2, r2, #2139062143
    orr.w       r5, r2, r0
    add.w       r2, r1, #16
    lsls        r0, r2, #30
    beq         .L12
    add         r0, sp, #56
    mov         r1, r2
    mov         r6, r4
    mov         r4, lr
    bl          atomic_memchr_asm::word::any::misaligned_words::<2>
    add         r3, sp, #56
    ldr         r1, [sp, #68]
    mov         lr, r4
    mov         r4, r6
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
    ldr         r6, [sp, #32]
    orn         r4, r4, r6
    str         r4, [sp, #32]
    ldrd        r4, r6, [sp, #24]
    orn         r4, r6, r4
    str         r4, [sp, #24]
    ldrd        r4, r6, [sp, #16]
    orn         r6, r6, r4
    str         r6, [sp, #16]
    orn         r6, r11, r5
    str         r6, [sp, #12]
    eor.w       r6, r8, r1
    bic         r5, r6, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    eor.w       r5, r10, r1
    bic         r4, r5, #-2139062144
    eor.w       r1, r1, r9
    add.w       r4, r4, #2139062143
    mvns        r6, r6
    orrs        r5, r4
    orn         r6, r6, r5
    bic         r5, r1, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r1, r5
    orn         r1, r6, r1
    str         r1, [sp, #8]
    eor.w       r1, r10, r3
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    eor.w       r6, r8, r3
    bic         r5, r6, #-2139062144
    eor.w       r3, r3, r9
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    mvns        r6, r6
    orn         r1, r6, r1
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    orn         r11, r1, r3
    eor.w       r1, r10, r2
    bic         r3, r1, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r1, r3
    eor.w       r3, r8, r2
    bic         r6, r3, #-2139062144
    eor.w       r2, r2, r9
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    mvns        r3, r3
    orn         r1, r3, r1
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    orn         r6, r1, r2
    eor.w       r1, r10, r0
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    eor.w       r2, r8, r0
    bic         r3, r2, #-2139062144
    eor.w       r0, r0, r9
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    mvns        r2, r2
    orn         r1, r2, r1
    bic         r2, r0, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r0, r2
    orn         r5, r1, r0
    lsls.w      r0, lr, #30
    beq         .L14
    add         r0, sp, #56
    mov         r1, lr
    bl          atomic_memchr_asm::word::any::misaligned_words::<2>
    add         r3, sp, #56
    ldr.w       r12, [sp, #36]
    ldm         r3, {r0, r1, r2, r3}
    b           .L15
.L14:
@APP
    ldr.w       r0, [lr]
@NO_APP
    ldr.w       r12, [sp, #36]
    sub.w       r1, r12, #28
    sub.w       r2, r12, #24
@APP
    ldr         r1, [r1]
@NO_APP
    sub.w       r3, r12, #20
@APP
    ldr         r2, [r2]
@NO_APP
@APP
    ldr         r3, [r3]
@NO_APP
.L15:
    ldr         r4, [sp, #32]
    bic         r4, r4, #2139062143
    str         r4, [sp, #28]
    ldr         r4, [sp, #24]
    bic         r4, r4, #2139062143
    str         r4, [sp, #20]
    ldr         r4, [sp, #16]
    bic         lr, r4, #2139062143
    ldr         r4, [sp, #12]
    str.w       lr, [sp, #32]
    bic         lr, r6, #2139062143
    bic         r4, r4, #2139062143
    str         r4, [sp, #12]
    ldr         r4, [sp, #8]
    bic         r4, r4, #2139062143
    str         r4, [sp, #36]
    bic         r4, r11, #2139062143
    str         r4, [sp, #16]
    bic         r4, r5, #2139062143
    eor.w       r5, r8, r3
    str         r4, [sp, #8]
    bic         r4, r5, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r5, r4
    eor.w       r4, r10, r3
    bic         r6, r4, #-2139062144
    eor.w       r3, r3, r9
    add.w       r6, r6, #2139062143
    mvns        r5, r5
    orrs        r6, r4
    orn         r6, r5, r6
    bic         r5, r3, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r3, r5
    orn         r3, r6, r3
    bic         r3, r3, #2139062143
    str         r3, [sp, #24]
    eor.w       r3, r10, r2
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    eor.w       r6, r8, r2
    bic         r5, r6, #-2139062144
    eor.w       r2, r2, r9
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    mvns        r6, r6
    orn         r3, r6, r3
    bic         r6, r2, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    orn         r2, r3, r2
    bic         r2, r2, #2139062143
    str         r2, [sp]
    eor.w       r2, r10, r1
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    eor.w       r3, r8, r1
    bic         r6, r3, #-2139062144
    eor.w       r1, r1, r9
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    mvns        r3, r3
    orn         r2, r3, r2
    bic         r3, r1, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r1, r3
    orn         r1, r2, r1
    bic         r1, r1, #2139062143
    str         r1, [sp, #4]
    eor.w       r1, r10, r0
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    eor.w       r2, r8, r0
    bic         r3, r2, #-2139062144
    eor.w       r0, r0, r9
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    mvns        r2, r2
    orn         r1, r2, r1
    bic         r2, r0, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r0, r2
    orn         r0, r1, r0
    sub.w       r1, r12, #16
    bic         r11, r0, #2139062143
    lsls        r0, r1, #30
    beq         .L16
    add         r0, sp, #56
    mov         r4, lr
    bl          atomic_memchr_asm::word::any::misaligned_words::<2>
    ldrd        r3, r1, [sp, #56]
    mov         lr, r4
    ldrd        r2, r0, [sp, #64]
    b           .L17
.L16:
@APP
    ldr         r3, [r1]
@NO_APP
    sub.w       r0, r12, #12
@APP
    ldr         r1, [r0]
@NO_APP
    sub.w       r0, r12, #8
@APP
    ldr         r2, [r0]
@NO_APP
    sub.w       r0, r12, #4
@APP
    ldr         r0, [r0]
@NO_APP
.L17:
    eor.w       r6, r8, r3
    bic         r4, r6, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r6, r4
    eor.w       r4, r10, r3
    bic         r5, r4, #-2139062144
    eor.w       r3, r3, r9
    add.w       r5, r5, #2139062143
    mvns        r6, r6
    orrs        r5, r4
    orn         r6, r6, r5
    bic         r5, r3, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r3, r5
    ldr         r5, [sp, #20]
    orn         r3, r6, r3
    ldr         r6, [sp, #12]
    bic         r3, r3, #2139062143
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #8]
    orrs        r6, r5
    ldr         r5, [sp, #16]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp]
    orr.w       r6, r6, r11
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    orrs        r3, r6
    eor.w       r6, r10, r2
    bic         r5, r6, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    eor.w       r5, r8, r2
    bic         r4, r5, #-2139062144
    eor.w       r2, r2, r9
    add.w       r4, r4, #2139062143
    orrs        r5, r4
    mvns        r5, r5
    orn         r6, r5, r6
    bic         r5, r2, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r2, r5
    orn         r2, r6, r2
    bic         r2, r2, #2139062143
    orr.w       r2, r2, r3, lsr #1
    eor.w       r3, r10, r1
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    eor.w       r6, r8, r1
    bic         r5, r6, #-2139062144
    eor.w       r1, r1, r9
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    mvns        r6, r6
    orn         r3, r6, r3
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    ldr         r6, [sp, #28]
    orn         r1, r3, r1
    ldr         r3, [sp, #32]
    bic         r1, r1, #2139062143
    lsrs        r3, r3, #3
    orr.w       r3, r3, r6, lsr #2
    ldr         r6, [sp, #36]
    orr.w       r3, r3, lr, lsr #1
    orrs        r3, r6
    ldr         r6, [sp, #4]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #24]
    orrs        r3, r6
    lsrs        r3, r3, #2
    orr.w       r1, r3, r1, lsr #1
    eor.w       r3, r10, r0
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    eor.w       r6, r8, r0
    bic         r5, r6, #-2139062144
    eor.w       r0, r0, r9
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    mvns        r6, r6
    orn         r3, r6, r3
    bic         r6, r0, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r0, r6
    orn         r0, r3, r0
    bic         r0, r0, #2139062143
    orrs        r0, r1
    orrs.w      r1, r0, r2
    beq         .L18
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
    ldr         r2, [sp, #40]
    rsbs        r2, r2, #0
    and         r2, r2, #63
    lsr.w       r4, r1, r2
    subs.w      r1, r2, #32
    it          pl
    movpl       r4, #0
    b           .L7
.L18:
    movs        r0, #0
    movs        r4, #0
    b           .L7
.L3:
    adds        r4, r1, r6
    lsls        r0, r1, #30
    sub.w       r5, r4, #8
    beq.w       .L19
    add         r0, sp, #56
    bl          atomic_memchr_asm::word::any::misaligned_words::<1>
    ldrd        r8, r9, [sp, #56]
    lsls        r0, r5, #30
    beq.w       .L20
.L21:
    add         r0, sp, #56
    mov         r1, r5
    bl          atomic_memchr_asm::word::any::misaligned_words::<1>
    ldrd        r0, r1, [sp, #56]
    b           .L22
.L10:
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
    ldr         r1, [r1]
@NO_APP
.L11:
    eor.w       r5, r8, r3
    movw        r11, #16512
    bic         r4, r5, #-2139062144
    movt        r11, #4128
    add.w       r4, r4, #2139062143
    orrs        r5, r4
    eor.w       r4, r10, r3
    bic         r6, r4, #-2139062144
    eor.w       r3, r3, r9
    add.w       r6, r6, #2139062143
    mvns        r5, r5
    orrs        r6, r4
    orn         r6, r5, r6
    bic         r5, r3, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r3, r5
    orn         r12, r6, r3
    eor.w       r3, r8, r1
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    eor.w       r6, r10, r1
    bic         r5, r6, #-2139062144
    eor.w       r1, r1, r9
    add.w       r5, r5, #2139062143
    mvns        r3, r3
    orrs        r6, r5
    orn         r3, r3, r6
    eor.w       r6, r10, r2
    bic         r5, r6, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    eor.w       r5, r8, r2
    bic         r4, r5, #-2139062144
    eor.w       r2, r2, r9
    add.w       r4, r4, #2139062143
    orrs        r5, r4
    mvns        r5, r5
    orn         r6, r5, r6
    bic         r5, r2, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r2, r5
    orn         r2, r6, r2
    eor.w       r6, r10, r0
    bic         r5, r6, #-2139062144
    bic         r2, r2, #2139062143
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    eor.w       r5, r8, r0
    bic         r4, r5, #-2139062144
    eor.w       r0, r0, r9
    add.w       r4, r4, #2139062143
    lsrs        r2, r2, #7
    orrs        r5, r4
    mvns        r5, r5
    orn         r6, r5, r6
    bic         r5, r0, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r0, r5
    movw        r5, #1032
    orn         r0, r6, r0
    movt        r5, #258
    bic         r0, r0, #2139062143
    lsrs        r0, r0, #7
    umull       r6, r4, r0, r11
    mla         r0, r0, r5, r4
    bic         r4, r1, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r1, r4
    umull       r4, r6, r2, r11
    orn         r1, r3, r1
    bic         r1, r1, #2139062143
    mla         r2, r2, r5, r6
    lsrs        r1, r1, #7
    mla         r1, r1, r11, r2
    bic         r2, r12, #2139062143
    lsrs        r2, r2, #7
    mla         r0, r2, r11, r0
    mvn         r2, #255
    and.w       r1, r2, r1, lsr #16
    orr.w       r0, r1, r0, lsr #24
    ldr         r1, [sp, #36]
    str         r0, [sp, #32]
    lsls        r0, r1, #30
    beq         .L23
    add         r0, sp, #56
    bl          atomic_memchr_asm::word::any::misaligned_words::<2>
    ldrd        r0, r3, [sp, #56]
    ldrd        r2, r1, [sp, #64]
    b           .L24
.L23:
@APP
    ldr         r0, [r1]
@NO_APP
    sub.w       r1, lr, #12
@APP
    ldr         r3, [r1]
@NO_APP
    sub.w       r1, lr, #8
@APP
    ldr         r2, [r1]
@NO_APP
    sub.w       r1, lr, #4
@APP
    ldr         r1, [r1]
@NO_APP
.L24:
    eor.w       r6, r8, r3
    bic         r4, r6, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r6, r4
    eor.w       r4, r10, r3
    bic         r5, r4, #-2139062144
    eor.w       r3, r3, r9
    add.w       r5, r5, #2139062143
    mvns        r6, r6
    orrs        r5, r4
    orn         r6, r6, r5
    bic         r5, r3, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r3, r5
    orn         r12, r6, r3
    eor.w       r3, r8, r1
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    eor.w       r6, r10, r1
    bic         r5, r6, #-2139062144
    eor.w       r1, r1, r9
    add.w       r5, r5, #2139062143
    mvns        r3, r3
    orrs        r6, r5
    orn         r3, r3, r6
    eor.w       r6, r10, r2
    bic         r5, r6, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    eor.w       r5, r8, r2
    bic         r4, r5, #-2139062144
    eor.w       r2, r2, r9
    add.w       r4, r4, #2139062143
    orrs        r5, r4
    mvns        r5, r5
    orn         r6, r5, r6
    bic         r5, r2, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r2, r5
    orn         r2, r6, r2
    eor.w       r6, r10, r0
    bic         r5, r6, #-2139062144
    bic         r2, r2, #2139062143
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    eor.w       r5, r8, r0
    bic         r4, r5, #-2139062144
    eor.w       r0, r0, r9
    add.w       r4, r4, #2139062143
    lsrs        r2, r2, #7
    orrs        r5, r4
    movw        r4, #1032
    movt        r4, #258
    mvns        r5, r5
    orn         r6, r5, r6
    bic         r5, r0, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r0, r5
    orn         r0, r6, r0
    bic         r0, r0, #2139062143
    lsrs        r0, r0, #7
    umull       r6, r5, r0, r11
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    mla         r0, r0, r4, r5
    orn         r1, r3, r1
    umull       r6, r5, r2, r11
    bic         r1, r1, #2139062143
    lsrs        r1, r1, #7
    mla         r2, r2, r4, r5
    movs        r4, #0
    mla         r1, r1, r11, r2
    bic         r2, r12, #2139062143
    lsrs        r2, r2, #7
    mla         r0, r2, r11, r0
    mvn         r2, #255
    and.w       r1, r2, r1, lsr #16
    ldr         r2, [sp, #40]
    orr.w       r0, r1, r0, lsr #24
    rsb.w       r1, r2, #32
    lsrs        r0, r1
    rsbs        r1, r2, #0
    it          pl
    movpl       r0, #0
    ldr         r1, [sp, #32]
    orr.w       r0, r1, r0, lsl #16
    b           .L7
.L4:
    adds        r0, r1, r6
    subs        r4, r0, #4
    lsls        r0, r1, #30
    beq         .L25
    mov         r0, r1
    movs        r1, #4
    bl          atomic_memchr_asm::word::any::bytes
    mov         r5, r0
    lsls        r0, r4, #30
    beq         .L26
.L27:
    mov         r0, r4
    movs        r1, #4
    bl          atomic_memchr_asm::word::any::bytes
    b           .L28
.L19:
@APP
    ldr.w       r8, [r1]
@NO_APP
    adds        r0, r1, #4
@APP
    ldr.w       r9, [r0]
@NO_APP
    lsls        r0, r5, #30
    bne.w       .L21
.L20:
@APP
    ldr         r0, [r5]
@NO_APP
    subs        r1, r4, #4
@APP
    ldr         r1, [r1]
@NO_APP
.L22:
    strd        r0, r1, [sp, #64]
    add         r0, sp, #44
    add         r1, sp, #56
    strd        r8, r9, [sp, #56]
    bl          atomic_memchr_kernels::algo::short::bits::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<3>>::{closure#0}
    rsb.w       r2, r6, #16
    lsrs        r1, r0, #8
    uxtb        r0, r0
    movs        r4, #0
    lsrs        r1, r2
    orr.w       r0, r0, r1, lsl #8
    b           .L7
.L5:
    adds        r0, r1, r6
    subs        r4, r0, #2
    lsls        r0, r1, #31
    bne         .L29
@APP
    ldrh        r5, [r1]
@NO_APP
    b           .L30
.L25:
@APP
    ldr         r5, [r1]
@NO_APP
    lsls        r0, r4, #30
    bne         .L27
.L26:
@APP
    ldr         r0, [r4]
@NO_APP
.L28:
    strd        r5, r0, [sp, #56]
    add         r0, sp, #44
    add         r1, sp, #56
    movs        r4, #0
    strd        r4, r4, [sp, #64]
    bl          atomic_memchr_kernels::algo::short::bits::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<3>>::{closure#0}
    ubfx        r1, r0, #4, #4
    rsb.w       r2, r6, #8
    and         r0, r0, #15
    lsrs        r1, r2
    orr.w       r0, r0, r1, lsl #4
    b           .L7
.L29:
    mov         r0, r1
    movs        r1, #2
    bl          atomic_memchr_asm::word::any::bytes
    mov         r5, r0
.L30:
    lsls        r0, r4, #31
    bne         .L31
@APP
    ldrh        r0, [r4]
@NO_APP
    b           .L32
.L31:
    mov         r0, r4
    movs        r1, #2
    bl          atomic_memchr_asm::word::any::bytes
.L32:
    pkhbt       r0, r5, r0, lsl #16
    str         r0, [sp, #56]
    add         r0, sp, #44
    add         r1, sp, #56
    movs        r4, #0
    str         r4, [sp, #68]
    strd        r4, r4, [sp, #60]
    bl          atomic_memchr_kernels::algo::short::bits::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<3>>::{closure#0}
    ubfx        r1, r0, #2, #2
    rsb.w       r2, r6, #4
    and         r0, r0, #3
    lsrs        r1, r2
    orr.w       r0, r0, r1, lsl #2
.L7:
    rbit        r1, r4
    cmp         r0, #0
    clz         r1, r1
    rbit        r2, r0
    add.w       r1, r1, #32
    it          ne
    clzne       r1, r2
    orrs        r0, r4
    it          ne
    movne       r0, #1
    add         sp, #76
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
