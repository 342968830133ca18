@ memset of word, thumbv7em-none-eabihf

    push        {r4, r6, r7, lr}
    add         r7, sp, #8
    cmp         r1, #63
    bhi         .L1
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
    pop         {r4, r6, r7, pc}
.L1:
    uxtb        r2, r2
    mov.w       r3, #16843009
    muls        r2, r3, r2
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
    add.w       lr, r0, r1
@APP
    str         r2, [r3]
@NO_APP
    add.w       r3, r0, #16
    sub.w       r12, lr, #64
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
@APP
    str         r2, [r3]
@NO_APP
    add.w       r3, r0, #32
@APP
    str         r2, [r3]
@NO_APP
    add.w       r3, r0, #36
@APP
    str         r2, [r3]
@NO_APP
    add.w       r3, r0, #40
@APP
    str         r2, [r3]
@NO_APP
    add.w       r3, r0, #44
@APP
    str         r2, [r3]
@NO_APP
    add.w       r3, r0, #48
@APP
    str         r2, [r3]
@NO_APP
    add.w       r3, r0, #52
@APP
    str         r2, [r3]
@NO_APP
    add.w       r3, r0, #56
@APP
    str         r2, [r3]
@NO_APP
    add.w       r3, r0, #60
@APP
    str         r2, [r3]
@NO_APP
    rsbs        r3, r0, #0
    and         r4, r3, #63
    adds        r3, r0, r4
    subs        r0, r1, r4
    cmp.w       r0, #256
    blo.w       .L8
.L9:
@APP
    str         r2, [r3]
@NO_APP
    adds        r4, r3, #4
    sub.w       r0, r0, #256
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #8
    cmp         r0, #255
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #12
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #16
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #20
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #24
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #28
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #32
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #36
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #40
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #44
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #48
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #52
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #56
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #60
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #64
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #68
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #72
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #76
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #80
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #84
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #88
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #92
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #96
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #100
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #104
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #108
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #112
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #116
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #120
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #124
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #128
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #132
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #136
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #140
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #144
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #148
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #152
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #156
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #160
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #164
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #168
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #172
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #176
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #180
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #184
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #188
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #192
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #196
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #200
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #204
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #208
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #212
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #216
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #220
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #224
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #228
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #232
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #236
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #240
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #244
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #248
@APP
    str         r2, [r4]
@NO_APP
    add.w       r4, r3, #252
    add.w       r3, r3, #256
@APP
    str         r2, [r4]
@NO_APP
    bhi.w       .L9
.L8:
    cmp         r1, #255
    bls.w       .L10
    sub.w       r0, lr, #256
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #252
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #248
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #244
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #240
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #236
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #232
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #228
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #224
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #220
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #216
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #212
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #208
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #204
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #200
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #196
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #192
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #188
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #184
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #180
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #176
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #172
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #168
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #164
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #160
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #156
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #152
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #148
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #144
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #140
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #136
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #132
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #128
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #124
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #120
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #116
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #112
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #108
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #104
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #100
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #96
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #92
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #88
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #84
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #80
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #76
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #72
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #68
@APP
    str         r2, [r0]
@NO_APP
@APP
    str.w       r2, [r12]
@NO_APP
    sub.w       r0, lr, #60
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #56
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #52
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #48
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #44
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #40
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #36
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #32
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #28
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #24
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #20
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #16
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #12
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #8
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #4
@APP
    str         r2, [r0]
@NO_APP
    pop         {r4, r6, r7, pc}
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
    pop         {r4, r6, r7, pc}
.L10:
    cmp         r0, #64
    blo         .L11
.L12:
@APP
    str         r2, [r3]
@NO_APP
    adds        r1, r3, #4
    subs        r0, #64
@APP
    str         r2, [r1]
@NO_APP
    add.w       r1, r3, #8
    cmp         r0, #63
@APP
    str         r2, [r1]
@NO_APP
    add.w       r1, r3, #12
@APP
    str         r2, [r1]
@NO_APP
    add.w       r1, r3, #16
@APP
    str         r2, [r1]
@NO_APP
    add.w       r1, r3, #20
@APP
    str         r2, [r1]
@NO_APP
    add.w       r1, r3, #24
@APP
    str         r2, [r1]
@NO_APP
    add.w       r1, r3, #28
@APP
    str         r2, [r1]
@NO_APP
    add.w       r1, r3, #32
@APP
    str         r2, [r1]
@NO_APP
    add.w       r1, r3, #36
@APP
    str         r2, [r1]
@NO_APP
    add.w       r1, r3, #40
@APP
    str         r2, [r1]
@NO_APP
    add.w       r1, r3, #44
@APP
    str         r2, [r1]
@NO_APP
    add.w       r1, r3, #48
@APP
    str         r2, [r1]
@NO_APP
    add.w       r1, r3, #52
@APP
    str         r2, [r1]
@NO_APP
    add.w       r1, r3, #56
@APP
    str         r2, [r1]
@NO_APP
    add.w       r1, r3, #60
    add.w       r3, r3, #64
@APP
    str         r2, [r1]
@NO_APP
    bhi         .L12
.L11:
@APP
    str.w       r2, [r12]
@NO_APP
    sub.w       r0, lr, #60
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #56
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #52
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #48
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #44
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #40
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #36
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #32
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #28
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #24
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #20
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #16
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #12
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #8
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, lr, #4
@APP
    str         r2, [r0]
@NO_APP
.L7:
    pop         {r4, r6, r7, pc}
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
    pop         {r4, r6, r7, pc}
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
    pop         {r4, r6, r7, pc}
.L5:
@APP
    str         r2, [r0]
@NO_APP
    add         r0, r1
    subs        r0, #4
@APP
    str         r2, [r0]
@NO_APP
    pop         {r4, r6, r7, pc}
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
    pop         {r4, r6, r7, pc}
