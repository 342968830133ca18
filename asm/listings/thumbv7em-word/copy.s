@ copy of WORD, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub         sp, #196
    cmp         r1, r3
    strd        r1, r3, [sp, #24]
    bne.w       .L1
    mov         r5, r0
    mov         r4, r2
    lsrs        r0, r1, #6
    beq         .L2
    sub.w       r10, r1, #64
    bic         r0, r0, #-33554432
    add.w       r1, r5, r10
    str         r1, [sp, #12]
    movs        r1, #0
    str         r4, [sp, #20]
    sub.w       r6, r1, r0, lsl #6
    subs        r4, #64
    add.w       r8, r5, #64
    add.w       r11, sp, #32
    str.w       r10, [sp, #16]
.L3:
    mov         r0, r11
    mov         r1, r5
    mov         r9, r10
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    adds        r4, #64
    mov         r1, r11
    movs        r2, #64
    mov         r0, r4
    bl          __aeabi_memcpy
    cmp.w       r10, #64
    ittt        hs
    movhs       r5, r8
    subhs.w     r10, r10, #64
    addhs.w     r8, r8, #64
    adds        r6, #64
    beq         .L4
    cmp.w       r9, #64
    bhs         .L3
.L4:
    cmp.w       r9, #0
    beq         .L5
    add         r4, sp, #32
    ldr         r1, [sp, #12]
    mov         r0, r4
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    ldrd        r1, r0, [sp, #16]
    movs        r2, #64
    add         r0, r1
    mov         r1, r4
    bl          __aeabi_memcpy
.L5:
    add         sp, #196
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L2:
    cmp         r1, #32
    bhs         .L6
    cmp         r1, #16
    bhs         .L7
    cmp         r1, #8
    bhs.w       .L8
    cmp         r1, #4
    bhs.w       .L9
    cmp         r1, #2
    bhs.w       .L10
    cmp         r1, #0
    beq         .L5
@APP
    ldrb        r0, [r5]
@NO_APP
@APP
    ldrb        r0, [r5]
@NO_APP
    strb        r0, [r4]
    add         sp, #196
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L6:
    add.w       r10, r5, r1
    mov         r8, r1
    sub.w       r6, r10, #32
    lsls        r0, r5, #30
    beq         .L11
    add         r0, sp, #96
    mov         r1, r5
    bl          atomic_memchr_asm::word::any::misaligned_words::<4>
    b           .L12
.L7:
    add.w       r8, r5, r1
    lsls        r0, r5, #30
    sub.w       r9, r8, #16
    beq.w       .L13
    add         r0, sp, #160
    mov         r6, r1
    mov         r1, r5
    bl          atomic_memchr_asm::word::any::misaligned_words::<2>
    mov         r1, r6
    b           .L14
.L11:
@APP
    ldr.w       r12, [r5]
@NO_APP
    adds        r1, r5, #4
    add.w       r2, r5, #8
@APP
    ldr.w       lr, [r1]
@NO_APP
    add.w       r3, r5, #12
    add.w       r0, r5, #16
@APP
    ldr.w       r9, [r2]
@NO_APP
    add.w       r1, r5, #20
    add.w       r2, r5, #24
@APP
    ldr         r3, [r3]
@NO_APP
    adds        r5, #28
    add.w       r11, sp, #112
@APP
    ldr         r0, [r0]
@NO_APP
@APP
    ldr         r1, [r1]
@NO_APP
@APP
    ldr         r2, [r2]
@NO_APP
@APP
    ldr         r5, [r5]
@NO_APP
    stm.w       r11, {r0, r1, r2, r5}
    strd        r9, r3, [sp, #104]
    strd        r12, lr, [sp, #96]
.L12:
    add         r1, sp, #96
    mov         r0, r4
    movs        r2, #32
    bl          __aeabi_memcpy
    add.w       r0, r4, r8
    sub.w       r5, r0, #32
    lsls        r0, r6, #30
    beq         .L15
    add         r0, sp, #128
    mov         r1, r6
    bl          atomic_memchr_asm::word::any::misaligned_words::<4>
    b           .L16
.L15:
@APP
    ldr.w       r12, [r6]
@NO_APP
    sub.w       r1, r10, #28
    sub.w       r2, r10, #24
@APP
    ldr.w       lr, [r1]
@NO_APP
    sub.w       r3, r10, #20
    sub.w       r6, r10, #16
@APP
    ldr         r2, [r2]
@NO_APP
    sub.w       r0, r10, #12
    sub.w       r1, r10, #8
@APP
    ldr         r3, [r3]
@NO_APP
    sub.w       r4, r10, #4
    add.w       r8, sp, #148
@APP
    ldr         r6, [r6]
@NO_APP
@APP
    ldr         r0, [r0]
@NO_APP
@APP
    ldr         r1, [r1]
@NO_APP
@APP
    ldr         r4, [r4]
@NO_APP
    stm.w       r8, {r0, r1, r4}
    add         r0, sp, #136
    stm         r0!, {r2, r3, r6}
    strd        r12, lr, [sp, #128]
.L16:
    add         r1, sp, #128
    mov         r0, r5
    movs        r2, #32
    bl          __aeabi_memcpy
    add         sp, #196
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L8:
    add.w       r8, r5, r1
    lsls        r0, r5, #30
    sub.w       r9, r8, #8
    beq         .L17
    add         r0, sp, #32
    mov         r6, r1
    mov         r1, r5
    bl          atomic_memchr_asm::word::any::misaligned_words::<1>
    ldrd        r0, r2, [sp, #32]
    mov         r1, r6
    b           .L18
.L13:
@APP
    ldr         r0, [r5]
@NO_APP
    adds        r2, r5, #4
    add.w       r3, r5, #8
@APP
    ldr         r2, [r2]
@NO_APP
    add.w       r6, r5, #12
    add.w       r12, sp, #160
@APP
    ldr         r3, [r3]
@NO_APP
@APP
    ldr         r6, [r6]
@NO_APP
    stm.w       r12, {r0, r2, r3, r6}
.L14:
    add         r6, sp, #160
    ldm         r6, {r0, r2, r3, r6}
    str         r0, [r4]
    adds        r0, r4, r1
    sub.w       r5, r0, #16
    lsls.w      r0, r9, #30
    str         r6, [r4, #12]
    str         r3, [r4, #8]
    str         r2, [r4, #4]
    beq         .L19
    add         r0, sp, #176
    mov         r1, r9
    bl          atomic_memchr_asm::word::any::misaligned_words::<2>
    b           .L20
.L19:
@APP
    ldr.w       r0, [r9]
@NO_APP
    sub.w       r1, r8, #12
    sub.w       r2, r8, #8
@APP
    ldr         r1, [r1]
@NO_APP
    sub.w       r3, r8, #4
    add.w       r12, sp, #176
@APP
    ldr         r2, [r2]
@NO_APP
@APP
    ldr         r3, [r3]
@NO_APP
    stm.w       r12, {r0, r1, r2, r3}
.L20:
    add         r3, sp, #176
    ldm         r3, {r0, r1, r2, r3}
    str         r3, [r5, #12]
    str         r2, [r5, #8]
    str         r1, [r5, #4]
    str         r0, [r5]
    add         sp, #196
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L9:
    adds        r0, r5, r1
    subs        r6, r0, #4
    lsls        r0, r5, #30
    beq         .L21
    mov         r0, r5
    mov         r5, r1
    movs        r1, #4
    bl          atomic_memchr_asm::word::any::bytes
    mov         r1, r5
    b           .L22
.L17:
@APP
    ldr         r0, [r5]
@NO_APP
    adds        r2, r5, #4
@APP
    ldr         r2, [r2]
@NO_APP
.L18:
    adds        r5, r4, r1
    str         r0, [r4]
    lsls.w      r0, r9, #30
    str         r2, [r4, #4]
    beq         .L23
    add         r0, sp, #32
    mov         r1, r9
    bl          atomic_memchr_asm::word::any::misaligned_words::<1>
    ldrd        r0, r1, [sp, #32]
    b           .L24
.L23:
@APP
    ldr.w       r0, [r9]
@NO_APP
    sub.w       r1, r8, #4
@APP
    ldr         r1, [r1]
@NO_APP
.L24:
    str         r0, [r5, #-8]
    str         r1, [r5, #-4]
    add         sp, #196
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L10:
    adds        r0, r5, r1
    subs        r6, r0, #2
    lsls        r0, r5, #31
    bne         .L25
@APP
    ldrh        r0, [r5]
@NO_APP
    b           .L26
.L21:
@APP
    ldr         r0, [r5]
@NO_APP
.L22:
    adds        r5, r4, r1
    str         r0, [r4]
    lsls        r0, r6, #30
    beq         .L27
    mov         r0, r6
    movs        r1, #4
    bl          atomic_memchr_asm::word::any::bytes
    str         r0, [r5, #-4]
    add         sp, #196
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L27:
@APP
    ldr         r0, [r6]
@NO_APP
    str         r0, [r5, #-4]
    add         sp, #196
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L25:
    mov         r0, r5
    mov         r5, r1
    movs        r1, #2
    bl          atomic_memchr_asm::word::any::bytes
    mov         r1, r5
.L26:
    adds        r5, r4, r1
    strh        r0, [r4]
    lsls        r0, r6, #31
    bne         .L28
@APP
    ldrh        r0, [r6]
@NO_APP
    strh        r0, [r5, #-2]
    add         sp, #196
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L28:
    mov         r0, r6
    movs        r1, #2
    bl          atomic_memchr_asm::word::any::bytes
    strh        r0, [r5, #-2]
    add         sp, #196
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L1:
    movw        r0, :lower16:.C1
    movs        r1, #69
    movt        r0, :upper16:.C1
    movw        r3, :lower16:.C2
    strd        r1, r0, [sp]
    add         r1, sp, #24
    add         r2, sp, #28
    movt        r3, :upper16:.C2
    movs        r0, #0
    bl          core::panicking::assert_failed::<usize, usize>
