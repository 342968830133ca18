@ memset of WORD, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    str         r11, [sp, #-4]!
    sub         sp, #64
    cmp         r1, #64
    bhs         .L1
    uxtb        r3, r2
    mov.w       r2, #16843009
    muls        r2, r3, r2
    cmp         r1, #32
    bhs.w       .L2
    cmp         r1, #16
    bhs.w       .L3
    cmp         r1, #8
    bhs.w       .L4
    cmp         r1, #4
    bhs.w       .L5
    cmp         r1, #2
    bhs.w       .L6
    cmp         r1, #0
    beq.w       .L7
@APP
    strb        r3, [r0]
@NO_APP
    add         sp, #64
    ldr         r11, [sp], #4
    pop         {r4, r5, r6, r7, pc}
.L1:
    uxtb        r2, r2
    mov.w       r3, #16843009
    mul         r5, r2, r3
@APP
    str         r5, [r0]
@NO_APP
    adds        r2, r0, #4
@APP
    str         r5, [r2]
@NO_APP
    add.w       r2, r0, #8
@APP
    str         r5, [r2]
@NO_APP
    add.w       r2, r0, #12
    adds        r6, r0, r1
@APP
    str         r5, [r2]
@NO_APP
    add.w       r2, r0, #16
    sub.w       r4, r6, #64
@APP
    str         r5, [r2]
@NO_APP
    add.w       r2, r0, #20
    cmp         r1, #128
@APP
    str         r5, [r2]
@NO_APP
    add.w       r2, r0, #24
@APP
    str         r5, [r2]
@NO_APP
    add.w       r2, r0, #28
@APP
    str         r5, [r2]
@NO_APP
    add.w       r2, r0, #32
@APP
    str         r5, [r2]
@NO_APP
    add.w       r2, r0, #36
@APP
    str         r5, [r2]
@NO_APP
    add.w       r2, r0, #40
@APP
    str         r5, [r2]
@NO_APP
    add.w       r2, r0, #44
@APP
    str         r5, [r2]
@NO_APP
    add.w       r2, r0, #48
@APP
    str         r5, [r2]
@NO_APP
    add.w       r2, r0, #52
@APP
    str         r5, [r2]
@NO_APP
    add.w       r2, r0, #56
@APP
    str         r5, [r2]
@NO_APP
    add.w       r2, r0, #60
@APP
    str         r5, [r2]
@NO_APP
    bls.w       .L8
    rsbs        r2, r0, #0
    and         r2, r2, #63
    add         r0, r2
    subs        r2, r1, r2
    cmp.w       r2, #256
    blo.w       .L9
.L10:
@APP
    str         r5, [r0]
@NO_APP
    adds        r3, r0, #4
    sub.w       r2, r2, #256
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #8
    cmp         r2, #255
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #12
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #16
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #20
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #24
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #28
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #32
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #36
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #40
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #44
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #48
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #52
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #56
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #60
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #64
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #68
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #72
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #76
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #80
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #84
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #88
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #92
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #96
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #100
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #104
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #108
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #112
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #116
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #120
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #124
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #128
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #132
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #136
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #140
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #144
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #148
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #152
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #156
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #160
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #164
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #168
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #172
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #176
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #180
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #184
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #188
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #192
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #196
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #200
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #204
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #208
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #212
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #216
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #220
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #224
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #228
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #232
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #236
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #240
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #244
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #248
@APP
    str         r5, [r3]
@NO_APP
    add.w       r3, r0, #252
    add.w       r0, r0, #256
@APP
    str         r5, [r3]
@NO_APP
    bhi.w       .L10
.L9:
    cmp         r1, #255
    bhi.w       .L11
    cmp         r2, #64
    blo         .L8
.L12:
@APP
    str         r5, [r0]
@NO_APP
    adds        r1, r0, #4
    subs        r2, #64
@APP
    str         r5, [r1]
@NO_APP
    add.w       r1, r0, #8
@APP
    str         r5, [r1]
@NO_APP
    add.w       r1, r0, #12
@APP
    str         r5, [r1]
@NO_APP
    add.w       r1, r0, #16
@APP
    str         r5, [r1]
@NO_APP
    add.w       r1, r0, #20
@APP
    str         r5, [r1]
@NO_APP
    add.w       r1, r0, #24
@APP
    str         r5, [r1]
@NO_APP
    add.w       r1, r0, #28
@APP
    str         r5, [r1]
@NO_APP
    add.w       r1, r0, #32
@APP
    str         r5, [r1]
@NO_APP
    add.w       r1, r0, #36
@APP
    str         r5, [r1]
@NO_APP
    add.w       r1, r0, #40
@APP
    str         r5, [r1]
@NO_APP
    add.w       r1, r0, #44
@APP
    str         r5, [r1]
@NO_APP
    add.w       r1, r0, #48
@APP
    str         r5, [r1]
@NO_APP
    add.w       r1, r0, #52
@APP
    str         r5, [r1]
@NO_APP
    add.w       r1, r0, #56
@APP
    str         r5, [r1]
@NO_APP
    add.w       r1, r0, #60
    adds        r0, #64
@APP
    str         r5, [r1]
@NO_APP
    cmp         r2, #64
    bhs         .L12
.L8:
@APP
    str         r5, [r4]
@NO_APP
    sub.w       r0, r6, #60
@APP
    str         r5, [r0]
@NO_APP
    sub.w       r0, r6, #56
@APP
    str         r5, [r0]
@NO_APP
    sub.w       r0, r6, #52
@APP
    str         r5, [r0]
@NO_APP
    sub.w       r0, r6, #48
@APP
    str         r5, [r0]
@NO_APP
    sub.w       r0, r6, #44
@APP
    str         r5, [r0]
@NO_APP
    sub.w       r0, r6, #40
@APP
    str         r5, [r0]
@NO_APP
    sub.w       r0, r6, #36
@APP
    str         r5, [r0]
@NO_APP
    sub.w       r0, r6, #32
@APP
    str         r5, [r0]
@NO_APP
    sub.w       r0, r6, #28
@APP
    str         r5, [r0]
@NO_APP
    sub.w       r0, r6, #24
@APP
    str         r5, [r0]
@NO_APP
    sub.w       r0, r6, #20
@APP
    str         r5, [r0]
@NO_APP
    sub.w       r0, r6, #16
@APP
    str         r5, [r0]
@NO_APP
    sub.w       r0, r6, #12
@APP
    str         r5, [r0]
@NO_APP
    sub.w       r0, r6, #8
@APP
    str         r5, [r0]
@NO_APP
    subs        r0, r6, #4
@APP
    str         r5, [r0]
@NO_APP
.L7:
    add         sp, #64
    ldr         r11, [sp], #4
    pop         {r4, r5, r6, r7, pc}
.L2:
@APP
    str         r2, [r0]
@NO_APP
    adds        r3, r0, #4
@APP
    str         r2, [r3]
@NO_APP
    add.w       r3, r0, #8
@APP
    str         r2, [r3]
@NO_APP
    add.w       r3, r0, #12
@APP
    str         r2, [r3]
@NO_APP
    add.w       r3, r0, #16
@APP
    str         r2, [r3]
@NO_APP
    add.w       r3, r0, #20
@APP
    str         r2, [r3]
@NO_APP
    add.w       r3, r0, #24
@APP
    str         r2, [r3]
@NO_APP
    add.w       r3, r0, #28
    add         r0, r1
@APP
    str         r2, [r3]
@NO_APP
    sub.w       r1, r0, #32
@APP
    str         r2, [r1]
@NO_APP
    sub.w       r1, r0, #28
@APP
    str         r2, [r1]
@NO_APP
    sub.w       r1, r0, #24
@APP
    str         r2, [r1]
@NO_APP
    sub.w       r1, r0, #20
@APP
    str         r2, [r1]
@NO_APP
    sub.w       r1, r0, #16
@APP
    str         r2, [r1]
@NO_APP
    sub.w       r1, r0, #12
@APP
    str         r2, [r1]
@NO_APP
    sub.w       r1, r0, #8
    subs        r0, #4
@APP
    str         r2, [r1]
@NO_APP
@APP
    str         r2, [r0]
@NO_APP
    add         sp, #64
    ldr         r11, [sp], #4
    pop         {r4, r5, r6, r7, pc}
.L3:
@APP
    str         r2, [r0]
@NO_APP
    adds        r3, r0, #4
@APP
    str         r2, [r3]
@NO_APP
    add.w       r3, r0, #8
@APP
    str         r2, [r3]
@NO_APP
    add.w       r3, r0, #12
    add         r0, r1
@APP
    str         r2, [r3]
@NO_APP
    sub.w       r1, r0, #16
@APP
    str         r2, [r1]
@NO_APP
    sub.w       r1, r0, #12
@APP
    str         r2, [r1]
@NO_APP
    sub.w       r1, r0, #8
    subs        r0, #4
@APP
    str         r2, [r1]
@NO_APP
@APP
    str         r2, [r0]
@NO_APP
    add         sp, #64
    ldr         r11, [sp], #4
    pop         {r4, r5, r6, r7, pc}
.L11:
    sub.w       r0, r6, #256
    mov         r1, sp
    strd        r5, r5, [sp, #56]
    strd        r5, r5, [sp, #48]
    strd        r5, r5, [sp, #40]
    strd        r5, r5, [sp, #32]
    strd        r5, r5, [sp, #24]
    strd        r5, r5, [sp, #16]
    strd        r5, r5, [sp, #8]
    strd        r5, r5, [sp]
    bl          atomic_memchr_asm::word::any::store_words::<8>
    sub.w       r0, r6, #192
    mov         r1, sp
    strd        r5, r5, [sp, #56]
    strd        r5, r5, [sp, #48]
    strd        r5, r5, [sp, #40]
    strd        r5, r5, [sp, #32]
    strd        r5, r5, [sp, #24]
    strd        r5, r5, [sp, #16]
    strd        r5, r5, [sp, #8]
    strd        r5, r5, [sp]
    bl          atomic_memchr_asm::word::any::store_words::<8>
    sub.w       r0, r6, #128
    mov         r1, sp
    strd        r5, r5, [sp, #56]
    strd        r5, r5, [sp, #48]
    strd        r5, r5, [sp, #40]
    strd        r5, r5, [sp, #32]
    strd        r5, r5, [sp, #24]
    strd        r5, r5, [sp, #16]
    strd        r5, r5, [sp, #8]
    strd        r5, r5, [sp]
    bl          atomic_memchr_asm::word::any::store_words::<8>
    mov         r1, sp
    mov         r0, r4
    strd        r5, r5, [sp, #56]
    strd        r5, r5, [sp, #48]
    strd        r5, r5, [sp, #40]
    strd        r5, r5, [sp, #32]
    strd        r5, r5, [sp, #24]
    strd        r5, r5, [sp, #16]
    strd        r5, r5, [sp, #8]
    strd        r5, r5, [sp]
    bl          atomic_memchr_asm::word::any::store_words::<8>
    add         sp, #64
    ldr         r11, [sp], #4
    pop         {r4, r5, r6, r7, pc}
.L4:
@APP
    str         r2, [r0]
@NO_APP
    adds        r3, r0, #4
    add         r0, r1
@APP
    str         r2, [r3]
@NO_APP
    sub.w       r1, r0, #8
    subs        r0, #4
@APP
    str         r2, [r1]
@NO_APP
@APP
    str         r2, [r0]
@NO_APP
    add         sp, #64
    ldr         r11, [sp], #4
    pop         {r4, r5, r6, r7, pc}
.L5:
@APP
    str         r2, [r0]
@NO_APP
    add         r0, r1
    subs        r0, #4
@APP
    str         r2, [r0]
@NO_APP
    add         sp, #64
    ldr         r11, [sp], #4
    pop         {r4, r5, r6, r7, pc}
.L6:
    uxth        r2, r2
@APP
    strh        r2, [r0]
@NO_APP
    add         r0, r1
    subs        r0, #2
@APP
    strh        r2, [r0]
@NO_APP
    add         sp, #64
    ldr         r11, [sp], #4
    pop         {r4, r5, r6, r7, pc}
