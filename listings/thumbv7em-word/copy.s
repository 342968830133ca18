@ copy of word, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub         sp, #244
    cmp         r1, r3
    bne.w       .L1
    mov         r10, r2
    mov         r5, r0
    cmp         r1, #128
    bhi         .L2
    cmp         r1, #64
    bhs.w       .L3
    cmp         r1, #32
    bhs.w       .L4
    cmp         r1, #16
    bhs.w       .L5
    cmp         r1, #8
    bhs.w       .L6
    cmp         r1, #4
    bhs.w       .L7
    cmp         r1, #2
    bhs.w       .L8
    cmp         r1, #0
    beq.w       .L1
@APP
    ldrb        r0, [r5]
@NO_APP
    uxtb        r0, r0
@APP
    strb.w      r0, [r10]
@NO_APP
    add         sp, #244
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L2:
    add.w       r8, r10, r1
    sub.w       r3, r10, r5
    adds        r2, r5, r1
    cmp         r3, r1
    str.w       r8, [sp, #132]
    blo.w       .L9
    rsbs        r0, r3, #0
    cmp         r1, r0
    bhi.w       .L9
@APP
    ldr         r3, [r5]
@NO_APP
    mov         lr, r5
@APP
    ldr         r6, [r5, #4]
@NO_APP
@APP
    ldr         r0, [r5, #8]
@NO_APP
    str         r2, [sp, #128]
    mov         r2, r1
@APP
    ldr         r1, [r5, #12]
@NO_APP
    cmp.w       r2, #24576
@APP
    ldr.w       r12, [r5, #16]
@NO_APP
@APP
    ldr         r4, [r5, #20]
@NO_APP
@APP
    ldr.w       r8, [r5, #24]
@NO_APP
@APP
    ldr.w       r9, [r5, #28]
@NO_APP
@APP
    ldr         r5, [r5, #32]
@NO_APP
    str         r5, [sp, #144]
@APP
    ldr.w       r5, [lr, #36]
@NO_APP
    str         r5, [sp, #148]
@APP
    ldr.w       r5, [lr, #40]
@NO_APP
    str         r5, [sp, #152]
@APP
    ldr.w       r5, [lr, #44]
@NO_APP
    str         r5, [sp, #156]
@APP
    ldr.w       r5, [lr, #48]
@NO_APP
    str         r5, [sp, #160]
@APP
    ldr.w       r5, [lr, #52]
@NO_APP
    str         r5, [sp, #164]
@APP
    ldr.w       r5, [lr, #56]
@NO_APP
    str         r5, [sp, #168]
@APP
    ldr.w       r11, [lr, #60]
@NO_APP
    str.w       r11, [sp, #172]
@APP
    str.w       r3, [r10]
@NO_APP
    add.w       r3, r10, #4
@APP
    str         r6, [r3]
@NO_APP
    add.w       r3, r10, #8
@APP
    str         r0, [r3]
@NO_APP
    add.w       r0, r10, #12
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r10, #16
@APP
    str.w       r12, [r0]
@NO_APP
    add.w       r0, r10, #20
@APP
    str         r4, [r0]
@NO_APP
    add.w       r0, r10, #24
@APP
    str.w       r8, [r0]
@NO_APP
    add.w       r0, r10, #28
@APP
    str.w       r9, [r0]
@NO_APP
    add.w       r0, r10, #32
    ldr         r1, [sp, #144]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r10, #36
    ldr         r1, [sp, #148]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r10, #40
    ldr         r1, [sp, #152]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r10, #44
    ldr         r1, [sp, #156]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r10, #48
    ldr         r1, [sp, #160]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r10, #52
    ldr         r1, [sp, #164]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r10, #56
    ldr         r1, [sp, #168]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r10, #60
    ldr         r1, [sp, #172]
@APP
    str         r1, [r0]
@NO_APP
    rsb.w       r0, r10, #0
    and         r1, r0, #63
    ldr         r0, [sp, #132]
    add.w       r11, r10, r1
    add.w       r10, lr, r1
    sub.w       r0, r0, #64
    str         r0, [sp, #124]
    ldr         r0, [sp, #128]
    sub.w       r1, r2, r1
    str         r2, [sp, #136]
    sub.w       r0, r0, #64
    str         r0, [sp, #120]
    it          hs
    cmphs.w     r1, #1280
    bhs         .L10
    cmp.w       r1, #256
    bhs.w       .L11
    b.w         .L12
.L10:
    str         r1, [sp, #172]
@APP
    ldr.w       r1, [r10]
@NO_APP
@APP
    ldr.w       r3, [r10, #4]
@NO_APP
@APP
    ldr.w       r12, [r10, #8]
@NO_APP
@APP
    ldr.w       lr, [r10, #12]
@NO_APP
@APP
    ldr.w       r4, [r10, #16]
@NO_APP
@APP
    ldr.w       r5, [r10, #20]
@NO_APP
@APP
    ldr.w       r6, [r10, #24]
@NO_APP
@APP
    ldr.w       r8, [r10, #28]
@NO_APP
@APP
    ldr.w       r9, [r10, #32]
@NO_APP
@APP
    ldr.w       r0, [r10, #36]
@NO_APP
@APP
    ldr.w       r2, [r10, #40]
@NO_APP
    str         r2, [sp, #148]
@APP
    ldr.w       r2, [r10, #44]
@NO_APP
    str         r2, [sp, #152]
@APP
    ldr.w       r2, [r10, #48]
@NO_APP
    str         r2, [sp, #156]
@APP
    ldr.w       r2, [r10, #52]
@NO_APP
    str         r2, [sp, #160]
@APP
    ldr.w       r2, [r10, #56]
@NO_APP
    str         r2, [sp, #164]
@APP
    ldr.w       r2, [r10, #60]
@NO_APP
    str         r2, [sp, #168]
@APP
    str.w       r1, [r11]
@NO_APP
    add.w       r1, r11, #4
@APP
    str         r3, [r1]
@NO_APP
    add.w       r1, r11, #8
@APP
    str.w       r12, [r1]
@NO_APP
    add.w       r1, r11, #12
@APP
    str.w       lr, [r1]
@NO_APP
    add.w       r1, r11, #16
@APP
    str         r4, [r1]
@NO_APP
    add.w       r1, r11, #20
@APP
    str         r5, [r1]
@NO_APP
    add.w       r1, r11, #24
@APP
    str         r6, [r1]
@NO_APP
    add.w       r1, r11, #28
@APP
    str.w       r8, [r1]
@NO_APP
    add.w       r1, r11, #32
@APP
    str.w       r9, [r1]
@NO_APP
    add.w       r1, r11, #36
@APP
    str         r0, [r1]
@NO_APP
    add.w       r1, r11, #40
    ldr         r0, [sp, #148]
@APP
    str         r0, [r1]
@NO_APP
    add.w       r1, r11, #44
    ldr         r0, [sp, #152]
@APP
    str         r0, [r1]
@NO_APP
    add.w       r1, r11, #48
    ldr         r0, [sp, #156]
@APP
    str         r0, [r1]
@NO_APP
    add.w       r1, r11, #52
    ldr         r0, [sp, #160]
@APP
    str         r0, [r1]
@NO_APP
    add.w       r1, r11, #56
    ldr         r0, [sp, #164]
@APP
    str         r0, [r1]
@NO_APP
    add.w       r1, r11, #60
    ldr         r0, [sp, #168]
@APP
    str         r0, [r1]
@NO_APP
    add.w       r0, r10, #64
@APP
    ldr         r1, [r0]
@NO_APP
@APP
    ldr         r3, [r0, #4]
@NO_APP
@APP
    ldr.w       r12, [r0, #8]
@NO_APP
@APP
    ldr.w       lr, [r0, #12]
@NO_APP
@APP
    ldr         r4, [r0, #16]
@NO_APP
@APP
    ldr         r5, [r0, #20]
@NO_APP
@APP
    ldr         r6, [r0, #24]
@NO_APP
@APP
    ldr.w       r8, [r0, #28]
@NO_APP
@APP
    ldr.w       r9, [r0, #32]
@NO_APP
@APP
    ldr         r2, [r0, #36]
@NO_APP
    str         r2, [sp, #144]
@APP
    ldr         r2, [r0, #40]
@NO_APP
    str         r2, [sp, #148]
@APP
    ldr         r2, [r0, #44]
@NO_APP
    str         r2, [sp, #152]
@APP
    ldr         r2, [r0, #48]
@NO_APP
    str         r2, [sp, #156]
@APP
    ldr         r2, [r0, #52]
@NO_APP
    str         r2, [sp, #160]
@APP
    ldr         r2, [r0, #56]
@NO_APP
    str         r2, [sp, #164]
@APP
    ldr         r0, [r0, #60]
@NO_APP
    str         r0, [sp, #168]
    add.w       r0, r11, #64
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #68
@APP
    str         r3, [r0]
@NO_APP
    add.w       r0, r11, #72
@APP
    str.w       r12, [r0]
@NO_APP
    add.w       r12, r10, #128
    add.w       r0, r11, #76
@APP
    str.w       lr, [r0]
@NO_APP
    add.w       r0, r11, #80
@APP
    str         r4, [r0]
@NO_APP
    add.w       r0, r11, #84
@APP
    str         r5, [r0]
@NO_APP
    add.w       r0, r11, #88
@APP
    str         r6, [r0]
@NO_APP
    add.w       r0, r11, #92
@APP
    str.w       r8, [r0]
@NO_APP
    add.w       r0, r11, #96
@APP
    str.w       r9, [r0]
@NO_APP
    add.w       r0, r11, #100
    ldr         r1, [sp, #144]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #104
    ldr         r1, [sp, #148]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #108
    ldr         r1, [sp, #152]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #112
    ldr         r1, [sp, #156]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #116
    ldr         r1, [sp, #160]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #120
    ldr         r1, [sp, #164]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #124
    ldr         r1, [sp, #168]
@APP
    str         r1, [r0]
@NO_APP
@APP
    ldr.w       r0, [r12]
@NO_APP
@APP
    ldr.w       r1, [r12, #4]
@NO_APP
@APP
    ldr.w       r3, [r12, #8]
@NO_APP
@APP
    ldr.w       lr, [r12, #12]
@NO_APP
@APP
    ldr.w       r4, [r12, #16]
@NO_APP
@APP
    ldr.w       r5, [r12, #20]
@NO_APP
@APP
    ldr.w       r6, [r12, #24]
@NO_APP
@APP
    ldr.w       r8, [r12, #28]
@NO_APP
@APP
    ldr.w       r9, [r12, #32]
@NO_APP
@APP
    ldr.w       r2, [r12, #36]
@NO_APP
    str         r2, [sp, #144]
@APP
    ldr.w       r2, [r12, #40]
@NO_APP
    str         r2, [sp, #148]
@APP
    ldr.w       r2, [r12, #44]
@NO_APP
    str         r2, [sp, #152]
@APP
    ldr.w       r2, [r12, #48]
@NO_APP
    str         r2, [sp, #156]
@APP
    ldr.w       r2, [r12, #52]
@NO_APP
    str         r2, [sp, #160]
@APP
    ldr.w       r2, [r12, #56]
@NO_APP
    str         r2, [sp, #164]
@APP
    ldr.w       r2, [r12, #60]
@NO_APP
    str         r2, [sp, #168]
    add.w       r12, r11, #128
@APP
    str.w       r0, [r12]
@NO_APP
    add.w       r0, r11, #132
    add.w       r12, r10, #192
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #136
    add.w       r10, r10, #256
@APP
    str         r3, [r0]
@NO_APP
    add.w       r0, r11, #140
@APP
    str.w       lr, [r0]
@NO_APP
    add.w       r0, r11, #144
@APP
    str         r4, [r0]
@NO_APP
    add.w       r0, r11, #148
@APP
    str         r5, [r0]
@NO_APP
    add.w       r0, r11, #152
@APP
    str         r6, [r0]
@NO_APP
    add.w       r0, r11, #156
@APP
    str.w       r8, [r0]
@NO_APP
    add.w       r0, r11, #160
@APP
    str.w       r9, [r0]
@NO_APP
    add.w       r0, r11, #164
    ldr         r1, [sp, #144]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #168
    ldr         r1, [sp, #148]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #172
    ldr         r1, [sp, #152]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #176
    ldr         r1, [sp, #156]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #180
    ldr         r1, [sp, #160]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #184
    ldr         r1, [sp, #164]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #188
    ldr         r1, [sp, #168]
@APP
    str         r1, [r0]
@NO_APP
@APP
    ldr.w       r0, [r12]
@NO_APP
@APP
    ldr.w       r1, [r12, #4]
@NO_APP
@APP
    ldr.w       r3, [r12, #8]
@NO_APP
@APP
    ldr.w       lr, [r12, #12]
@NO_APP
@APP
    ldr.w       r4, [r12, #16]
@NO_APP
@APP
    ldr.w       r5, [r12, #20]
@NO_APP
@APP
    ldr.w       r6, [r12, #24]
@NO_APP
@APP
    ldr.w       r8, [r12, #28]
@NO_APP
@APP
    ldr.w       r9, [r12, #32]
@NO_APP
@APP
    ldr.w       r2, [r12, #36]
@NO_APP
    str         r2, [sp, #144]
@APP
    ldr.w       r2, [r12, #40]
@NO_APP
    str         r2, [sp, #148]
@APP
    ldr.w       r2, [r12, #44]
@NO_APP
    str         r2, [sp, #152]
@APP
    ldr.w       r2, [r12, #48]
@NO_APP
    str         r2, [sp, #156]
@APP
    ldr.w       r2, [r12, #52]
@NO_APP
    str         r2, [sp, #160]
@APP
    ldr.w       r2, [r12, #56]
@NO_APP
    str         r2, [sp, #164]
@APP
    ldr.w       r2, [r12, #60]
@NO_APP
    str         r2, [sp, #168]
    add.w       r12, r11, #192
@APP
    str.w       r0, [r12]
@NO_APP
    add.w       r0, r11, #196
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #200
    ldr         r1, [sp, #172]
@APP
    str         r3, [r0]
@NO_APP
    add.w       r0, r11, #204
@APP
    str.w       lr, [r0]
@NO_APP
    add.w       r0, r11, #208
@APP
    str         r4, [r0]
@NO_APP
    add.w       r0, r11, #212
    sub.w       r1, r1, #256
@APP
    str         r5, [r0]
@NO_APP
    add.w       r0, r11, #216
@APP
    str         r6, [r0]
@NO_APP
    add.w       r0, r11, #220
@APP
    str.w       r8, [r0]
@NO_APP
    add.w       r0, r11, #224
@APP
    str.w       r9, [r0]
@NO_APP
    add.w       r0, r11, #228
    ldr         r2, [sp, #144]
@APP
    str         r2, [r0]
@NO_APP
    add.w       r0, r11, #232
    ldr         r2, [sp, #148]
@APP
    str         r2, [r0]
@NO_APP
    add.w       r0, r11, #236
    ldr         r2, [sp, #152]
@APP
    str         r2, [r0]
@NO_APP
    add.w       r0, r11, #240
    ldr         r2, [sp, #156]
@APP
    str         r2, [r0]
@NO_APP
    add.w       r0, r11, #244
    ldr         r2, [sp, #160]
@APP
    str         r2, [r0]
@NO_APP
    add.w       r0, r11, #248
    ldr         r2, [sp, #164]
@APP
    str         r2, [r0]
@NO_APP
    add.w       r0, r11, #252
    add.w       r11, r11, #256
    ldr         r2, [sp, #168]
@APP
    str         r2, [r0]
@NO_APP
    lsrs        r0, r1, #8
    cmp         r0, #4
    bhi.w       .L10
.L11:
    str         r1, [sp, #172]
@APP
    ldr.w       r0, [r10]
@NO_APP
@APP
    ldr.w       r1, [r10, #4]
@NO_APP
@APP
    ldr.w       r3, [r10, #8]
@NO_APP
@APP
    ldr.w       r12, [r10, #12]
@NO_APP
@APP
    ldr.w       lr, [r10, #16]
@NO_APP
@APP
    ldr.w       r5, [r10, #20]
@NO_APP
@APP
    ldr.w       r4, [r10, #24]
@NO_APP
@APP
    ldr.w       r6, [r10, #28]
@NO_APP
@APP
    ldr.w       r8, [r10, #32]
@NO_APP
@APP
    ldr.w       r9, [r10, #36]
@NO_APP
@APP
    ldr.w       r2, [r10, #40]
@NO_APP
    str         r2, [sp, #148]
@APP
    ldr.w       r2, [r10, #44]
@NO_APP
    str         r2, [sp, #152]
@APP
    ldr.w       r2, [r10, #48]
@NO_APP
    str         r2, [sp, #156]
@APP
    ldr.w       r2, [r10, #52]
@NO_APP
    str         r2, [sp, #160]
@APP
    ldr.w       r2, [r10, #56]
@NO_APP
    str         r2, [sp, #164]
@APP
    ldr.w       r2, [r10, #60]
@NO_APP
    str         r2, [sp, #168]
@APP
    str.w       r0, [r11]
@NO_APP
    add.w       r0, r11, #4
    add.w       r2, r10, #64
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #8
@APP
    str         r3, [r0]
@NO_APP
    add.w       r0, r11, #12
@APP
    str.w       r12, [r0]
@NO_APP
    add.w       r0, r11, #16
@APP
    str.w       lr, [r0]
@NO_APP
    add.w       r0, r11, #20
@APP
    str         r5, [r0]
@NO_APP
    add.w       r0, r11, #24
@APP
    str         r4, [r0]
@NO_APP
    add.w       r0, r11, #28
@APP
    str         r6, [r0]
@NO_APP
    add.w       r0, r11, #32
@APP
    str.w       r8, [r0]
@NO_APP
    add.w       r0, r11, #36
@APP
    str.w       r9, [r0]
@NO_APP
    add.w       r0, r11, #40
    ldr         r1, [sp, #148]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #44
    ldr         r1, [sp, #152]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #48
    ldr         r1, [sp, #156]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #52
    ldr         r1, [sp, #160]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #56
    ldr         r1, [sp, #164]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #60
    ldr         r1, [sp, #168]
@APP
    str         r1, [r0]
@NO_APP
@APP
    ldr         r0, [r2]
@NO_APP
@APP
    ldr         r1, [r2, #4]
@NO_APP
@APP
    ldr         r3, [r2, #8]
@NO_APP
@APP
    ldr.w       r12, [r2, #12]
@NO_APP
@APP
    ldr.w       lr, [r2, #16]
@NO_APP
@APP
    ldr         r5, [r2, #20]
@NO_APP
@APP
    ldr         r4, [r2, #24]
@NO_APP
@APP
    ldr.w       r8, [r2, #28]
@NO_APP
@APP
    ldr         r6, [r2, #32]
@NO_APP
    str         r6, [sp, #140]
@APP
    ldr         r6, [r2, #36]
@NO_APP
    str         r6, [sp, #144]
@APP
    ldr         r6, [r2, #40]
@NO_APP
    str         r6, [sp, #148]
@APP
    ldr         r6, [r2, #44]
@NO_APP
    str         r6, [sp, #152]
@APP
    ldr         r6, [r2, #48]
@NO_APP
    str         r6, [sp, #156]
@APP
    ldr         r6, [r2, #52]
@NO_APP
    str         r6, [sp, #160]
@APP
    ldr.w       r9, [r2, #56]
@NO_APP
    str.w       r9, [sp, #164]
@APP
    ldr         r2, [r2, #60]
@NO_APP
    str         r2, [sp, #168]
    add.w       r2, r11, #64
@APP
    str         r0, [r2]
@NO_APP
    add.w       r0, r11, #68
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #72
@APP
    str         r3, [r0]
@NO_APP
    add.w       r0, r11, #76
@APP
    str.w       r12, [r0]
@NO_APP
    add.w       r0, r11, #80
    add.w       r12, r10, #128
@APP
    str.w       lr, [r0]
@NO_APP
    add.w       r0, r11, #84
@APP
    str         r5, [r0]
@NO_APP
    add.w       r0, r11, #88
@APP
    str         r4, [r0]
@NO_APP
    add.w       r0, r11, #92
@APP
    str.w       r8, [r0]
@NO_APP
    add.w       r0, r11, #96
    ldr         r1, [sp, #140]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #100
    ldr         r1, [sp, #144]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #104
    ldr         r1, [sp, #148]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #108
    ldr         r1, [sp, #152]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #112
    ldr         r1, [sp, #156]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #116
    ldr         r1, [sp, #160]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #120
    ldr         r1, [sp, #164]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #124
    ldr         r1, [sp, #168]
@APP
    str         r1, [r0]
@NO_APP
@APP
    ldr.w       r0, [r12]
@NO_APP
@APP
    ldr.w       r1, [r12, #4]
@NO_APP
@APP
    ldr.w       r2, [r12, #8]
@NO_APP
@APP
    ldr.w       r3, [r12, #12]
@NO_APP
@APP
    ldr.w       lr, [r12, #16]
@NO_APP
@APP
    ldr.w       r5, [r12, #20]
@NO_APP
@APP
    ldr.w       r4, [r12, #24]
@NO_APP
@APP
    ldr.w       r8, [r12, #28]
@NO_APP
@APP
    ldr.w       r9, [r12, #32]
@NO_APP
@APP
    ldr.w       r6, [r12, #36]
@NO_APP
    str         r6, [sp, #144]
@APP
    ldr.w       r6, [r12, #40]
@NO_APP
    str         r6, [sp, #148]
@APP
    ldr.w       r6, [r12, #44]
@NO_APP
    str         r6, [sp, #152]
@APP
    ldr.w       r6, [r12, #48]
@NO_APP
    str         r6, [sp, #156]
@APP
    ldr.w       r6, [r12, #52]
@NO_APP
    str         r6, [sp, #160]
@APP
    ldr.w       r6, [r12, #56]
@NO_APP
    str         r6, [sp, #164]
@APP
    ldr.w       r6, [r12, #60]
@NO_APP
    str         r6, [sp, #168]
    add.w       r12, r11, #128
@APP
    str.w       r0, [r12]
@NO_APP
    add.w       r0, r11, #132
    add.w       r12, r10, #192
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #136
    add.w       r10, r10, #256
@APP
    str         r2, [r0]
@NO_APP
    add.w       r0, r11, #140
@APP
    str         r3, [r0]
@NO_APP
    add.w       r0, r11, #144
@APP
    str.w       lr, [r0]
@NO_APP
    add.w       r0, r11, #148
@APP
    str         r5, [r0]
@NO_APP
    add.w       r0, r11, #152
@APP
    str         r4, [r0]
@NO_APP
    add.w       r0, r11, #156
@APP
    str.w       r8, [r0]
@NO_APP
    add.w       r0, r11, #160
@APP
    str.w       r9, [r0]
@NO_APP
    add.w       r0, r11, #164
    ldr         r1, [sp, #144]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #168
    ldr         r1, [sp, #148]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #172
    ldr         r1, [sp, #152]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #176
    ldr         r1, [sp, #156]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #180
    ldr         r1, [sp, #160]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #184
    ldr         r1, [sp, #164]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #188
    ldr         r1, [sp, #168]
@APP
    str         r1, [r0]
@NO_APP
@APP
    ldr.w       r0, [r12]
@NO_APP
@APP
    ldr.w       r1, [r12, #4]
@NO_APP
@APP
    ldr.w       r2, [r12, #8]
@NO_APP
@APP
    ldr.w       r3, [r12, #12]
@NO_APP
@APP
    ldr.w       lr, [r12, #16]
@NO_APP
@APP
    ldr.w       r5, [r12, #20]
@NO_APP
@APP
    ldr.w       r4, [r12, #24]
@NO_APP
@APP
    ldr.w       r8, [r12, #28]
@NO_APP
@APP
    ldr.w       r9, [r12, #32]
@NO_APP
@APP
    ldr.w       r6, [r12, #36]
@NO_APP
    str         r6, [sp, #144]
@APP
    ldr.w       r6, [r12, #40]
@NO_APP
    str         r6, [sp, #148]
@APP
    ldr.w       r6, [r12, #44]
@NO_APP
    str         r6, [sp, #152]
@APP
    ldr.w       r6, [r12, #48]
@NO_APP
    str         r6, [sp, #156]
@APP
    ldr.w       r6, [r12, #52]
@NO_APP
    str         r6, [sp, #160]
@APP
    ldr.w       r6, [r12, #56]
@NO_APP
    str         r6, [sp, #164]
@APP
    ldr.w       r6, [r12, #60]
@NO_APP
    str         r6, [sp, #168]
    add.w       r12, r11, #192
@APP
    str.w       r0, [r12]
@NO_APP
    add.w       r0, r11, #196
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #200
    ldr         r1, [sp, #172]
@APP
    str         r2, [r0]
@NO_APP
    add.w       r0, r11, #204
@APP
    str         r3, [r0]
@NO_APP
    add.w       r0, r11, #208
@APP
    str.w       lr, [r0]
@NO_APP
    add.w       r0, r11, #212
    sub.w       r1, r1, #256
@APP
    str         r5, [r0]
@NO_APP
    add.w       r0, r11, #216
    cmp         r1, #255
@APP
    str         r4, [r0]
@NO_APP
    add.w       r0, r11, #220
@APP
    str.w       r8, [r0]
@NO_APP
    add.w       r0, r11, #224
@APP
    str.w       r9, [r0]
@NO_APP
    add.w       r0, r11, #228
    ldr         r2, [sp, #144]
@APP
    str         r2, [r0]
@NO_APP
    add.w       r0, r11, #232
    ldr         r2, [sp, #148]
@APP
    str         r2, [r0]
@NO_APP
    add.w       r0, r11, #236
    ldr         r2, [sp, #152]
@APP
    str         r2, [r0]
@NO_APP
    add.w       r0, r11, #240
    ldr         r2, [sp, #156]
@APP
    str         r2, [r0]
@NO_APP
    add.w       r0, r11, #244
    ldr         r2, [sp, #160]
@APP
    str         r2, [r0]
@NO_APP
    add.w       r0, r11, #248
    ldr         r2, [sp, #164]
@APP
    str         r2, [r0]
@NO_APP
    add.w       r0, r11, #252
    add.w       r11, r11, #256
    ldr         r2, [sp, #168]
@APP
    str         r2, [r0]
@NO_APP
    bhi.w       .L11
.L12:
    ldr         r0, [sp, #136]
    cmp         r0, #255
    bls.w       .L13
    ldr         r0, [sp, #132]
    ldr.w       r9, [sp, #128]
    sub.w       r0, r0, #256
    str         r0, [sp, #172]
    sub.w       r4, r9, #256
@APP
    ldr         r0, [r4]
@NO_APP
    str         r0, [sp, #168]
@APP
    ldr         r0, [r4, #4]
@NO_APP
    str         r0, [sp, #164]
@APP
    ldr         r0, [r4, #8]
@NO_APP
    str         r0, [sp, #160]
@APP
    ldr         r0, [r4, #12]
@NO_APP
    str         r0, [sp, #156]
@APP
    ldr.w       r10, [r4, #16]
@NO_APP
@APP
    ldr.w       r11, [r4, #20]
@NO_APP
@APP
    ldr.w       r8, [r4, #24]
@NO_APP
@APP
    ldr.w       lr, [r4, #28]
@NO_APP
@APP
    ldr         r6, [r4, #32]
@NO_APP
@APP
    ldr         r5, [r4, #36]
@NO_APP
@APP
    ldr.w       r12, [r4, #40]
@NO_APP
@APP
    ldr         r3, [r4, #44]
@NO_APP
@APP
    ldr         r2, [r4, #48]
@NO_APP
@APP
    ldr         r1, [r4, #52]
@NO_APP
@APP
    ldr         r0, [r4, #56]
@NO_APP
@APP
    ldr         r4, [r4, #60]
@NO_APP
    strd        r0, r4, [sp, #232]
    ldr         r0, [sp, #156]
    str         r0, [sp, #188]
    ldr         r0, [sp, #160]
    str         r0, [sp, #184]
    ldr         r0, [sp, #164]
    str         r0, [sp, #180]
    ldr         r0, [sp, #168]
    str         r0, [sp, #176]
    ldr         r0, [sp, #172]
    strd        r2, r1, [sp, #224]
    add         r1, sp, #176
    strd        r12, r3, [sp, #216]
    strd        r6, r5, [sp, #208]
    strd        r8, lr, [sp, #200]
    strd        r10, r11, [sp, #192]
    bl          atomic_memchr_asm::word::unaligned::store_words::<8>
    sub.w       r3, r9, #192
@APP
    ldr         r0, [r3]
@NO_APP
    str         r0, [sp, #172]
@APP
    ldr         r0, [r3, #4]
@NO_APP
    str         r0, [sp, #168]
@APP
    ldr         r0, [r3, #8]
@NO_APP
    str         r0, [sp, #164]
@APP
    ldr.w       r9, [r3, #12]
@NO_APP
@APP
    ldr.w       r10, [r3, #16]
@NO_APP
@APP
    ldr.w       r11, [r3, #20]
@NO_APP
@APP
    ldr.w       r8, [r3, #24]
@NO_APP
@APP
    ldr.w       lr, [r3, #28]
@NO_APP
@APP
    ldr.w       r12, [r3, #32]
@NO_APP
@APP
    ldr         r6, [r3, #36]
@NO_APP
@APP
    ldr         r5, [r3, #40]
@NO_APP
@APP
    ldr         r4, [r3, #44]
@NO_APP
@APP
    ldr         r2, [r3, #48]
@NO_APP
@APP
    ldr         r1, [r3, #52]
@NO_APP
@APP
    ldr         r0, [r3, #56]
@NO_APP
@APP
    ldr         r3, [r3, #60]
@NO_APP
    strd        r0, r3, [sp, #232]
    add         r0, sp, #188
    stm.w       r0, {r9, r10, r11}
    ldr         r0, [sp, #164]
    strd        r8, lr, [sp, #200]
    str         r0, [sp, #184]
    ldr         r0, [sp, #168]
    ldr.w       r8, [sp, #132]
    str         r0, [sp, #180]
    ldr         r0, [sp, #172]
    strd        r2, r1, [sp, #224]
    add         r1, sp, #176
    str         r0, [sp, #176]
    sub.w       r0, r8, #192
    strd        r5, r4, [sp, #216]
    strd        r12, r6, [sp, #208]
    bl          atomic_memchr_asm::word::unaligned::store_words::<8>
    ldr         r0, [sp, #128]
    sub.w       r3, r0, #128
@APP
    ldr         r0, [r3]
@NO_APP
    str         r0, [sp, #172]
@APP
    ldr         r0, [r3, #4]
@NO_APP
    str         r0, [sp, #168]
@APP
    ldr         r0, [r3, #8]
@NO_APP
    str         r0, [sp, #164]
@APP
    ldr         r0, [r3, #12]
@NO_APP
    str         r0, [sp, #160]
@APP
    ldr.w       r10, [r3, #16]
@NO_APP
@APP
    ldr.w       r11, [r3, #20]
@NO_APP
@APP
    ldr.w       r9, [r3, #24]
@NO_APP
@APP
    ldr.w       lr, [r3, #28]
@NO_APP
@APP
    ldr.w       r12, [r3, #32]
@NO_APP
@APP
    ldr         r6, [r3, #36]
@NO_APP
@APP
    ldr         r5, [r3, #40]
@NO_APP
@APP
    ldr         r4, [r3, #44]
@NO_APP
@APP
    ldr         r2, [r3, #48]
@NO_APP
@APP
    ldr         r1, [r3, #52]
@NO_APP
@APP
    ldr         r0, [r3, #56]
@NO_APP
@APP
    ldr         r3, [r3, #60]
@NO_APP
    strd        r0, r3, [sp, #232]
    ldr         r0, [sp, #160]
    str         r0, [sp, #188]
    ldr         r0, [sp, #164]
    str         r0, [sp, #184]
    ldr         r0, [sp, #168]
    str         r0, [sp, #180]
    ldr         r0, [sp, #172]
    strd        r2, r1, [sp, #224]
    add         r1, sp, #176
    str         r0, [sp, #176]
    sub.w       r0, r8, #128
    strd        r5, r4, [sp, #216]
    strd        r12, r6, [sp, #208]
    strd        r9, lr, [sp, #200]
    strd        r10, r11, [sp, #192]
    bl          atomic_memchr_asm::word::unaligned::store_words::<8>
    ldr.w       r8, [sp, #120]
@APP
    ldr.w       r0, [r8]
@NO_APP
    str         r0, [sp, #172]
@APP
    ldr.w       r0, [r8, #4]
@NO_APP
    str         r0, [sp, #168]
@APP
    ldr.w       r0, [r8, #8]
@NO_APP
    str         r0, [sp, #164]
@APP
    ldr.w       r9, [r8, #12]
@NO_APP
@APP
    ldr.w       r10, [r8, #16]
@NO_APP
@APP
    ldr.w       r11, [r8, #20]
@NO_APP
@APP
    ldr.w       r4, [r8, #24]
@NO_APP
@APP
    ldr.w       lr, [r8, #28]
@NO_APP
@APP
    ldr.w       r12, [r8, #32]
@NO_APP
@APP
    ldr.w       r2, [r8, #36]
@NO_APP
@APP
    ldr.w       r3, [r8, #40]
@NO_APP
@APP
    ldr.w       r6, [r8, #44]
@NO_APP
@APP
    ldr.w       r5, [r8, #48]
@NO_APP
@APP
    ldr.w       r1, [r8, #52]
@NO_APP
@APP
    ldr.w       r0, [r8, #56]
@NO_APP
@APP
    ldr.w       r8, [r8, #60]
@NO_APP
    b.w         .L14
.L9:
@APP
    ldr         r0, [r5]
@NO_APP
    str         r0, [sp, #16]
    cmp         r3, r1
@APP
    ldr         r0, [r5, #4]
@NO_APP
    str         r0, [sp, #24]
@APP
    ldr         r0, [r5, #8]
@NO_APP
    str         r0, [sp, #32]
@APP
    ldr         r0, [r5, #12]
@NO_APP
    str         r0, [sp, #40]
@APP
    ldr         r0, [r5, #16]
@NO_APP
    str         r0, [sp, #48]
    sub.w       r0, r8, #64
    str         r0, [sp, #8]
@APP
    ldr         r0, [r5, #20]
@NO_APP
    str         r0, [sp, #56]
@APP
    ldr         r0, [r5, #24]
@NO_APP
    str         r0, [sp, #64]
@APP
    ldr         r0, [r5, #28]
@NO_APP
    str         r0, [sp, #72]
@APP
    ldr         r0, [r5, #32]
@NO_APP
    str         r0, [sp, #80]
@APP
    ldr         r0, [r5, #36]
@NO_APP
    str         r0, [sp, #88]
@APP
    ldr         r0, [r5, #40]
@NO_APP
    str         r0, [sp, #96]
@APP
    ldr         r0, [r5, #44]
@NO_APP
    str         r0, [sp, #104]
@APP
    ldr         r0, [r5, #48]
@NO_APP
    str         r0, [sp, #112]
@APP
    ldr         r0, [r5, #52]
@NO_APP
    str         r0, [sp, #116]
@APP
    ldr         r0, [r5, #56]
@NO_APP
    str         r0, [sp, #120]
@APP
    ldr         r0, [r5, #60]
@NO_APP
    str         r0, [sp, #124]
    sub.w       r0, r2, #64
@APP
    ldr         r2, [r0]
@NO_APP
    str         r2, [sp]
@APP
    ldr         r2, [r0, #4]
@NO_APP
    str         r2, [sp, #4]
@APP
    ldr         r2, [r0, #8]
@NO_APP
    str         r2, [sp, #12]
@APP
    ldr         r2, [r0, #12]
@NO_APP
    str         r2, [sp, #20]
@APP
    ldr         r2, [r0, #16]
@NO_APP
    str         r2, [sp, #28]
@APP
    ldr         r2, [r0, #20]
@NO_APP
    str         r2, [sp, #36]
@APP
    ldr         r2, [r0, #24]
@NO_APP
    str         r2, [sp, #44]
@APP
    ldr         r2, [r0, #28]
@NO_APP
    str         r2, [sp, #52]
@APP
    ldr         r2, [r0, #32]
@NO_APP
    str         r2, [sp, #60]
@APP
    ldr         r2, [r0, #36]
@NO_APP
    str         r2, [sp, #68]
@APP
    ldr         r2, [r0, #40]
@NO_APP
    str         r2, [sp, #76]
@APP
    ldr         r2, [r0, #44]
@NO_APP
    str         r2, [sp, #84]
@APP
    ldr         r2, [r0, #48]
@NO_APP
    str         r2, [sp, #92]
@APP
    ldr         r2, [r0, #52]
@NO_APP
    str         r2, [sp, #100]
@APP
    ldr         r2, [r0, #56]
@NO_APP
    str         r2, [sp, #108]
@APP
    ldr         r0, [r0, #60]
@NO_APP
    str         r0, [sp, #128]
    bhs.w       .L15
    and         r0, r8, #63
    subs        r1, r1, r0
    sub.w       r0, r5, #64
    str         r0, [sp, #144]
.L16:
    ldr         r0, [sp, #144]
    adds        r4, r0, r1
@APP
    ldr         r2, [r4]
@NO_APP
@APP
    ldr         r3, [r4, #4]
@NO_APP
@APP
    ldr.w       r12, [r4, #8]
@NO_APP
@APP
    ldr.w       lr, [r4, #12]
@NO_APP
@APP
    ldr         r5, [r4, #16]
@NO_APP
@APP
    ldr.w       r11, [r4, #20]
@NO_APP
@APP
    ldr         r6, [r4, #24]
@NO_APP
@APP
    ldr.w       r8, [r4, #28]
@NO_APP
@APP
    ldr.w       r9, [r4, #32]
@NO_APP
@APP
    ldr         r0, [r4, #36]
@NO_APP
    str         r0, [sp, #148]
@APP
    ldr         r0, [r4, #40]
@NO_APP
    str         r0, [sp, #152]
@APP
    ldr         r0, [r4, #44]
@NO_APP
    str         r0, [sp, #156]
@APP
    ldr         r0, [r4, #48]
@NO_APP
    str         r0, [sp, #160]
@APP
    ldr         r0, [r4, #52]
@NO_APP
    str         r0, [sp, #164]
@APP
    ldr         r0, [r4, #56]
@NO_APP
    str         r0, [sp, #168]
@APP
    ldr         r0, [r4, #60]
@NO_APP
    str         r0, [sp, #172]
    add.w       r4, r10, r1
    mov         r0, r10
    sub.w       r10, r4, #64
@APP
    str.w       r2, [r10]
@NO_APP
    mov         r10, r0
    sub.w       r0, r4, #60
@APP
    str         r3, [r0]
@NO_APP
    sub.w       r0, r4, #56
    subs        r1, #64
@APP
    str.w       r12, [r0]
@NO_APP
    sub.w       r0, r4, #52
    cmp         r1, #63
@APP
    str.w       lr, [r0]
@NO_APP
    sub.w       r0, r4, #48
@APP
    str         r5, [r0]
@NO_APP
    sub.w       r0, r4, #44
@APP
    str.w       r11, [r0]
@NO_APP
    sub.w       r0, r4, #40
@APP
    str         r6, [r0]
@NO_APP
    sub.w       r0, r4, #36
@APP
    str.w       r8, [r0]
@NO_APP
    sub.w       r0, r4, #32
@APP
    str.w       r9, [r0]
@NO_APP
    sub.w       r0, r4, #28
    ldr         r2, [sp, #148]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r4, #24
    ldr         r2, [sp, #152]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r4, #20
    ldr         r2, [sp, #156]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r4, #16
    ldr         r2, [sp, #160]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r4, #12
    ldr         r2, [sp, #164]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r4, #8
    ldr         r2, [sp, #168]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r4, #4
    ldr         r2, [sp, #172]
@APP
    str         r2, [r0]
@NO_APP
    bhi.w       .L16
    ldr         r0, [sp, #16]
@APP
    str.w       r0, [r10]
@NO_APP
    add.w       r0, r10, #4
    ldr         r1, [sp, #24]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r10, #8
    ldr         r1, [sp, #32]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r10, #12
    ldr         r1, [sp, #40]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r10, #16
    ldr         r1, [sp, #48]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r10, #20
    ldr         r1, [sp, #56]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r10, #24
    ldr         r1, [sp, #64]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r10, #28
    ldr         r1, [sp, #72]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r10, #32
    ldr         r1, [sp, #80]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r10, #36
    ldr         r1, [sp, #88]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r10, #40
    ldr         r1, [sp, #96]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r10, #44
    ldr         r1, [sp, #104]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r10, #48
    ldr         r1, [sp, #112]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r10, #52
    ldr         r1, [sp, #116]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r10, #56
    ldr         r1, [sp, #120]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r10, #60
    ldr         r1, [sp, #124]
@APP
    str         r1, [r0]
@NO_APP
    ldr         r0, [sp, #8]
    ldr         r1, [sp]
@APP
    str         r1, [r0]
@NO_APP
    ldr         r1, [sp, #132]
    ldr         r2, [sp, #4]
    sub.w       r0, r1, #60
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r1, #56
    ldr         r2, [sp, #12]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r1, #52
    ldr         r2, [sp, #20]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r1, #48
    ldr         r2, [sp, #28]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r1, #44
    ldr         r2, [sp, #36]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r1, #40
    ldr         r2, [sp, #44]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r1, #36
    ldr         r2, [sp, #52]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r1, #32
    ldr         r2, [sp, #60]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r1, #28
    ldr         r2, [sp, #68]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r1, #24
    ldr         r2, [sp, #76]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r1, #20
    ldr         r2, [sp, #84]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r1, #16
    ldr         r2, [sp, #92]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r1, #12
    ldr         r2, [sp, #100]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r1, #8
    ldr         r2, [sp, #108]
@APP
    str         r2, [r0]
@NO_APP
    subs        r0, r1, #4
    ldr         r1, [sp, #128]
@APP
    str         r1, [r0]
@NO_APP
.L1:
    add         sp, #244
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L3:
    str         r1, [sp, #136]
    adds        r0, r5, r1
@APP
    ldr         r3, [r5]
@NO_APP
    mov         r2, r5
    sub.w       r1, r0, #64
@APP
    ldr.w       r12, [r5, #4]
@NO_APP
@APP
    ldr.w       lr, [r5, #8]
@NO_APP
@APP
    ldr         r4, [r5, #12]
@NO_APP
@APP
    ldr         r5, [r5, #16]
@NO_APP
@APP
    ldr         r6, [r2, #20]
@NO_APP
@APP
    ldr.w       r8, [r2, #24]
@NO_APP
@APP
    ldr.w       r9, [r2, #28]
@NO_APP
@APP
    ldr         r0, [r2, #32]
@NO_APP
    str         r0, [sp, #76]
@APP
    ldr         r0, [r2, #36]
@NO_APP
    str         r0, [sp, #80]
@APP
    ldr         r0, [r2, #40]
@NO_APP
    str         r0, [sp, #84]
@APP
    ldr         r0, [r2, #44]
@NO_APP
    str         r0, [sp, #88]
@APP
    ldr         r0, [r2, #48]
@NO_APP
    str         r0, [sp, #92]
@APP
    ldr         r0, [r2, #52]
@NO_APP
    str         r0, [sp, #96]
@APP
    ldr.w       r11, [r2, #56]
@NO_APP
    str.w       r11, [sp, #100]
@APP
    ldr         r2, [r2, #60]
@NO_APP
    str         r2, [sp, #104]
@APP
    ldr         r2, [r1]
@NO_APP
    str         r2, [sp, #108]
@APP
    ldr         r2, [r1, #4]
@NO_APP
    str         r2, [sp, #112]
@APP
    ldr         r2, [r1, #8]
@NO_APP
    str         r2, [sp, #116]
@APP
    ldr         r2, [r1, #12]
@NO_APP
    str         r2, [sp, #120]
@APP
    ldr         r2, [r1, #16]
@NO_APP
    str         r2, [sp, #124]
@APP
    ldr         r2, [r1, #20]
@NO_APP
    str         r2, [sp, #128]
@APP
    ldr         r2, [r1, #24]
@NO_APP
    str         r2, [sp, #132]
@APP
    ldr         r2, [r1, #28]
@NO_APP
    str         r2, [sp, #140]
@APP
    ldr         r2, [r1, #32]
@NO_APP
    str         r2, [sp, #144]
@APP
    ldr         r2, [r1, #36]
@NO_APP
    str         r2, [sp, #148]
@APP
    ldr         r2, [r1, #40]
@NO_APP
    str         r2, [sp, #152]
@APP
    ldr         r2, [r1, #44]
@NO_APP
    str         r2, [sp, #156]
@APP
    ldr         r2, [r1, #48]
@NO_APP
    str         r2, [sp, #160]
@APP
    ldr         r2, [r1, #52]
@NO_APP
    str         r2, [sp, #164]
@APP
    ldr         r2, [r1, #56]
@NO_APP
    str         r2, [sp, #168]
@APP
    ldr         r1, [r1, #60]
@NO_APP
    str         r1, [sp, #172]
@APP
    str.w       r3, [r10]
@NO_APP
    add.w       r1, r10, #4
@APP
    str.w       r12, [r1]
@NO_APP
    add.w       r1, r10, #8
@APP
    str.w       lr, [r1]
@NO_APP
    add.w       r1, r10, #12
@APP
    str         r4, [r1]
@NO_APP
    add.w       r1, r10, #16
@APP
    str         r5, [r1]
@NO_APP
    add.w       r1, r10, #20
@APP
    str         r6, [r1]
@NO_APP
    add.w       r1, r10, #24
@APP
    str.w       r8, [r1]
@NO_APP
    add.w       r1, r10, #28
@APP
    str.w       r9, [r1]
@NO_APP
    add.w       r1, r10, #32
    ldr         r0, [sp, #76]
@APP
    str         r0, [r1]
@NO_APP
    add.w       r1, r10, #36
    ldr         r0, [sp, #80]
@APP
    str         r0, [r1]
@NO_APP
    add.w       r1, r10, #40
    ldr         r0, [sp, #84]
@APP
    str         r0, [r1]
@NO_APP
    add.w       r1, r10, #44
    ldr         r0, [sp, #88]
@APP
    str         r0, [r1]
@NO_APP
    add.w       r1, r10, #48
    ldr         r0, [sp, #92]
@APP
    str         r0, [r1]
@NO_APP
    add.w       r1, r10, #52
    ldr         r0, [sp, #96]
@APP
    str         r0, [r1]
@NO_APP
    add.w       r1, r10, #56
    ldr         r0, [sp, #100]
@APP
    str         r0, [r1]
@NO_APP
    add.w       r1, r10, #60
    ldr         r0, [sp, #104]
@APP
    str         r0, [r1]
@NO_APP
    ldr         r0, [sp, #136]
    ldr         r2, [sp, #108]
    add         r0, r10
    sub.w       r1, r0, #64
@APP
    str         r2, [r1]
@NO_APP
    sub.w       r1, r0, #60
    ldr         r2, [sp, #112]
@APP
    str         r2, [r1]
@NO_APP
    sub.w       r1, r0, #56
    ldr         r2, [sp, #116]
@APP
    str         r2, [r1]
@NO_APP
    sub.w       r1, r0, #52
    ldr         r2, [sp, #120]
@APP
    str         r2, [r1]
@NO_APP
    sub.w       r1, r0, #48
    ldr         r2, [sp, #124]
@APP
    str         r2, [r1]
@NO_APP
    sub.w       r1, r0, #44
    ldr         r2, [sp, #128]
@APP
    str         r2, [r1]
@NO_APP
    sub.w       r1, r0, #40
    ldr         r2, [sp, #132]
@APP
    str         r2, [r1]
@NO_APP
    sub.w       r1, r0, #36
    ldr         r2, [sp, #140]
@APP
    str         r2, [r1]
@NO_APP
    sub.w       r1, r0, #32
    ldr         r2, [sp, #144]
@APP
    str         r2, [r1]
@NO_APP
    sub.w       r1, r0, #28
    ldr         r2, [sp, #148]
@APP
    str         r2, [r1]
@NO_APP
    sub.w       r1, r0, #24
    ldr         r2, [sp, #152]
@APP
    str         r2, [r1]
@NO_APP
    sub.w       r1, r0, #20
    ldr         r2, [sp, #156]
@APP
    str         r2, [r1]
@NO_APP
    sub.w       r1, r0, #16
    ldr         r2, [sp, #160]
@APP
    str         r2, [r1]
@NO_APP
    sub.w       r1, r0, #12
    ldr         r2, [sp, #164]
@APP
    str         r2, [r1]
@NO_APP
    sub.w       r1, r0, #8
    ldr         r2, [sp, #168]
@APP
    str         r2, [r1]
@NO_APP
    subs        r0, #4
    ldr         r1, [sp, #172]
@APP
    str         r1, [r0]
@NO_APP
    add         sp, #244
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L15:
    rsb.w       r0, r10, #0
    str.w       r10, [sp, #136]
    and         r11, r0, #63
    sub.w       r1, r1, r11
.L17:
    add.w       r4, r5, r11
@APP
    ldr         r0, [r4]
@NO_APP
    subs        r1, #64
@APP
    ldr         r2, [r4, #4]
@NO_APP
    cmp         r1, #63
@APP
    ldr         r3, [r4, #8]
@NO_APP
@APP
    ldr.w       r12, [r4, #12]
@NO_APP
@APP
    ldr.w       lr, [r4, #16]
@NO_APP
@APP
    ldr.w       r8, [r4, #20]
@NO_APP
@APP
    ldr.w       r9, [r4, #24]
@NO_APP
@APP
    ldr         r6, [r4, #28]
@NO_APP
    str         r6, [sp, #140]
@APP
    ldr         r6, [r4, #32]
@NO_APP
    str         r6, [sp, #144]
@APP
    ldr         r6, [r4, #36]
@NO_APP
    str         r6, [sp, #148]
@APP
    ldr         r6, [r4, #40]
@NO_APP
    str         r6, [sp, #152]
@APP
    ldr         r6, [r4, #44]
@NO_APP
    str         r6, [sp, #156]
@APP
    ldr         r6, [r4, #48]
@NO_APP
    str         r6, [sp, #160]
@APP
    ldr         r6, [r4, #52]
@NO_APP
    str         r6, [sp, #164]
@APP
    ldr.w       r10, [r4, #56]
@NO_APP
    str.w       r10, [sp, #168]
@APP
    ldr         r4, [r4, #60]
@NO_APP
    str         r4, [sp, #172]
    ldr         r4, [sp, #136]
    add         r4, r11
@APP
    str         r0, [r4]
@NO_APP
    add.w       r11, r11, #64
    add.w       r0, r4, #4
@APP
    str         r2, [r0]
@NO_APP
    add.w       r0, r4, #8
@APP
    str         r3, [r0]
@NO_APP
    add.w       r0, r4, #12
@APP
    str.w       r12, [r0]
@NO_APP
    add.w       r0, r4, #16
@APP
    str.w       lr, [r0]
@NO_APP
    add.w       r0, r4, #20
@APP
    str.w       r8, [r0]
@NO_APP
    add.w       r0, r4, #24
@APP
    str.w       r9, [r0]
@NO_APP
    add.w       r0, r4, #28
    ldr         r2, [sp, #140]
@APP
    str         r2, [r0]
@NO_APP
    add.w       r0, r4, #32
    ldr         r2, [sp, #144]
@APP
    str         r2, [r0]
@NO_APP
    add.w       r0, r4, #36
    ldr         r2, [sp, #148]
@APP
    str         r2, [r0]
@NO_APP
    add.w       r0, r4, #40
    ldr         r2, [sp, #152]
@APP
    str         r2, [r0]
@NO_APP
    add.w       r0, r4, #44
    ldr         r2, [sp, #156]
@APP
    str         r2, [r0]
@NO_APP
    add.w       r0, r4, #48
    ldr         r2, [sp, #160]
@APP
    str         r2, [r0]
@NO_APP
    add.w       r0, r4, #52
    ldr         r2, [sp, #164]
@APP
    str         r2, [r0]
@NO_APP
    add.w       r0, r4, #56
    ldr         r2, [sp, #168]
@APP
    str         r2, [r0]
@NO_APP
    add.w       r0, r4, #60
    ldr         r2, [sp, #172]
@APP
    str         r2, [r0]
@NO_APP
    bhi.w       .L17
    ldr         r0, [sp, #8]
    ldr         r1, [sp]
@APP
    str         r1, [r0]
@NO_APP
    ldr         r1, [sp, #132]
    ldr         r2, [sp, #4]
    sub.w       r0, r1, #60
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r1, #56
    ldr         r2, [sp, #12]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r1, #52
    ldr         r2, [sp, #20]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r1, #48
    ldr         r2, [sp, #28]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r1, #44
    ldr         r2, [sp, #36]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r1, #40
    ldr         r2, [sp, #44]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r1, #36
    ldr         r2, [sp, #52]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r1, #32
    ldr         r2, [sp, #60]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r1, #28
    ldr         r2, [sp, #68]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r1, #24
    ldr         r2, [sp, #76]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r1, #20
    ldr         r2, [sp, #84]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r1, #16
    ldr         r2, [sp, #92]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r1, #12
    ldr         r2, [sp, #100]
@APP
    str         r2, [r0]
@NO_APP
    sub.w       r0, r1, #8
    ldr         r2, [sp, #108]
@APP
    str         r2, [r0]
@NO_APP
    subs        r0, r1, #4
    ldr         r1, [sp, #128]
@APP
    str         r1, [r0]
@NO_APP
    ldr         r2, [sp, #136]
    ldr         r0, [sp, #16]
@APP
    str         r0, [r2]
@NO_APP
    adds        r0, r2, #4
    ldr         r1, [sp, #24]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r2, #8
    ldr         r1, [sp, #32]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r2, #12
    ldr         r1, [sp, #40]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r2, #16
    ldr         r1, [sp, #48]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r2, #20
    ldr         r1, [sp, #56]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r2, #24
    ldr         r1, [sp, #64]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r2, #28
    ldr         r1, [sp, #72]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r2, #32
    ldr         r1, [sp, #80]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r2, #36
    ldr         r1, [sp, #88]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r2, #40
    ldr         r1, [sp, #96]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r2, #44
    ldr         r1, [sp, #104]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r2, #48
    ldr         r1, [sp, #112]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r2, #52
    ldr         r1, [sp, #116]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r2, #56
    ldr         r1, [sp, #120]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r2, #60
    ldr         r1, [sp, #124]
@APP
    str         r1, [r0]
@NO_APP
    add         sp, #244
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L4:
    str         r1, [sp, #136]
    add.w       r8, r5, r1
@APP
    ldr         r1, [r5]
@NO_APP
    sub.w       r0, r8, #32
@APP
    ldr         r2, [r5, #4]
@NO_APP
@APP
    ldr         r3, [r5, #8]
@NO_APP
@APP
    ldr.w       r12, [r5, #12]
@NO_APP
    adds        r5, #16
@APP
    ldr.w       lr, [r5]
@NO_APP
@APP
    ldr         r4, [r5, #4]
@NO_APP
@APP
    ldr         r6, [r5, #8]
@NO_APP
@APP
    ldr.w       r9, [r5, #12]
@NO_APP
@APP
    ldr.w       r11, [r0]
@NO_APP
@APP
    ldr         r5, [r0, #4]
@NO_APP
    str         r5, [sp, #148]
@APP
    ldr         r5, [r0, #8]
@NO_APP
    str         r5, [sp, #152]
@APP
    ldr         r0, [r0, #12]
@NO_APP
    str         r0, [sp, #156]
    sub.w       r0, r8, #16
@APP
    ldr         r5, [r0]
@NO_APP
    str         r5, [sp, #160]
@APP
    ldr         r5, [r0, #4]
@NO_APP
    str         r5, [sp, #164]
@APP
    ldr.w       r8, [r0, #8]
@NO_APP
    str.w       r8, [sp, #168]
@APP
    ldr         r0, [r0, #12]
@NO_APP
    str         r0, [sp, #172]
@APP
    str.w       r1, [r10]
@NO_APP
    add.w       r0, r10, #4
@APP
    str         r2, [r0]
@NO_APP
    add.w       r0, r10, #8
@APP
    str         r3, [r0]
@NO_APP
    add.w       r0, r10, #12
@APP
    str.w       r12, [r0]
@NO_APP
    add.w       r0, r10, #16
@APP
    str.w       lr, [r0]
@NO_APP
    add.w       r0, r10, #20
@APP
    str         r4, [r0]
@NO_APP
    add.w       r0, r10, #24
@APP
    str         r6, [r0]
@NO_APP
    add.w       r0, r10, #28
@APP
    str.w       r9, [r0]
@NO_APP
    ldr         r0, [sp, #136]
    add         r0, r10
    sub.w       r1, r0, #32
@APP
    str.w       r11, [r1]
@NO_APP
    sub.w       r1, r0, #28
    ldr         r2, [sp, #148]
@APP
    str         r2, [r1]
@NO_APP
    sub.w       r1, r0, #24
    ldr         r2, [sp, #152]
@APP
    str         r2, [r1]
@NO_APP
    sub.w       r1, r0, #20
    ldr         r2, [sp, #156]
@APP
    str         r2, [r1]
@NO_APP
    sub.w       r1, r0, #16
    ldr         r2, [sp, #160]
@APP
    str         r2, [r1]
@NO_APP
    sub.w       r1, r0, #12
    ldr         r2, [sp, #164]
@APP
    str         r2, [r1]
@NO_APP
    sub.w       r1, r0, #8
    ldr         r2, [sp, #168]
@APP
    str         r2, [r1]
@NO_APP
    subs        r0, #4
    ldr         r1, [sp, #172]
@APP
    str         r1, [r0]
@NO_APP
    add         sp, #244
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L13:
    cmp         r1, #64
    it          hs
    cmphs       r1, #64
    bhs.w       .L18
.L19:
    ldr.w       r8, [sp, #120]
@APP
    ldr.w       r0, [r8]
@NO_APP
    str         r0, [sp, #172]
@APP
    ldr.w       r0, [r8, #4]
@NO_APP
    str         r0, [sp, #168]
@APP
    ldr.w       r0, [r8, #8]
@NO_APP
    str         r0, [sp, #164]
@APP
    ldr.w       r9, [r8, #12]
@NO_APP
@APP
    ldr.w       r10, [r8, #16]
@NO_APP
@APP
    ldr.w       r11, [r8, #20]
@NO_APP
@APP
    ldr.w       r4, [r8, #24]
@NO_APP
@APP
    ldr.w       lr, [r8, #28]
@NO_APP
@APP
    ldr.w       r12, [r8, #32]
@NO_APP
@APP
    ldr.w       r2, [r8, #36]
@NO_APP
@APP
    ldr.w       r3, [r8, #40]
@NO_APP
@APP
    ldr.w       r6, [r8, #44]
@NO_APP
@APP
    ldr.w       r5, [r8, #48]
@NO_APP
@APP
    ldr.w       r1, [r8, #52]
@NO_APP
@APP
    ldr.w       r0, [r8, #56]
@NO_APP
@APP
    ldr.w       r8, [r8, #60]
@NO_APP
.L14:
    str         r0, [sp, #232]
    ldr         r0, [sp, #164]
    str         r0, [sp, #184]
    ldr         r0, [sp, #168]
    str         r0, [sp, #180]
    ldr         r0, [sp, #172]
    str         r0, [sp, #176]
    ldr         r0, [sp, #124]
    str         r1, [sp, #228]
    add         r1, sp, #176
    str.w       r8, [sp, #236]
    str         r5, [sp, #224]
    str         r6, [sp, #220]
    str         r3, [sp, #216]
    str         r2, [sp, #212]
    str.w       r12, [sp, #208]
    str.w       lr, [sp, #204]
    str         r4, [sp, #200]
    str.w       r11, [sp, #196]
    str.w       r10, [sp, #192]
    str.w       r9, [sp, #188]
    bl          atomic_memchr_asm::word::unaligned::store_words::<8>
    add         sp, #244
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L5:
@APP
    ldr         r2, [r5]
@NO_APP
    adds        r0, r5, r1
@APP
    ldr         r3, [r5, #4]
@NO_APP
    subs        r0, #16
@APP
    ldr         r6, [r5, #8]
@NO_APP
@APP
    ldr         r5, [r5, #12]
@NO_APP
@APP
    ldr         r4, [r0]
@NO_APP
@APP
    ldr.w       lr, [r0, #4]
@NO_APP
@APP
    ldr.w       r12, [r0, #8]
@NO_APP
@APP
    ldr         r0, [r0, #12]
@NO_APP
@APP
    str.w       r2, [r10]
@NO_APP
    add.w       r2, r10, #4
@APP
    str         r3, [r2]
@NO_APP
    add.w       r2, r10, #8
@APP
    str         r6, [r2]
@NO_APP
    add.w       r2, r10, #12
@APP
    str         r5, [r2]
@NO_APP
    add.w       r2, r10, r1
    sub.w       r3, r2, #16
@APP
    str         r4, [r3]
@NO_APP
    sub.w       r1, r2, #8
    sub.w       r3, r2, #12
@APP
    str.w       lr, [r3]
@NO_APP
@APP
    str.w       r12, [r1]
@NO_APP
    subs        r1, r2, #4
@APP
    str         r0, [r1]
@NO_APP
    add         sp, #244
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L18:
    sub.w       r9, r1, #64
    sub.w       r3, r1, #64
.L20:
@APP
    ldr.w       r0, [r10]
@NO_APP
    subs        r3, #64
@APP
    ldr.w       r1, [r10, #4]
@NO_APP
@APP
    ldr.w       r2, [r10, #8]
@NO_APP
@APP
    ldr.w       r12, [r10, #12]
@NO_APP
@APP
    ldr.w       lr, [r10, #16]
@NO_APP
@APP
    ldr.w       r4, [r10, #20]
@NO_APP
@APP
    ldr.w       r5, [r10, #24]
@NO_APP
@APP
    ldr.w       r6, [r10, #28]
@NO_APP
    str         r6, [sp, #140]
@APP
    ldr.w       r6, [r10, #32]
@NO_APP
    str         r6, [sp, #144]
@APP
    ldr.w       r6, [r10, #36]
@NO_APP
    str         r6, [sp, #148]
@APP
    ldr.w       r6, [r10, #40]
@NO_APP
    str         r6, [sp, #152]
@APP
    ldr.w       r6, [r10, #44]
@NO_APP
    str         r6, [sp, #156]
@APP
    ldr.w       r6, [r10, #48]
@NO_APP
    str         r6, [sp, #160]
@APP
    ldr.w       r6, [r10, #52]
@NO_APP
    str         r6, [sp, #164]
@APP
    ldr.w       r6, [r10, #56]
@NO_APP
    str         r6, [sp, #168]
@APP
    ldr.w       r8, [r10, #60]
@NO_APP
    str.w       r8, [sp, #172]
@APP
    str.w       r0, [r11]
@NO_APP
    add.w       r0, r11, #4
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #8
@APP
    str         r2, [r0]
@NO_APP
    add.w       r0, r11, #12
@APP
    str.w       r12, [r0]
@NO_APP
    add.w       r0, r11, #16
@APP
    str.w       lr, [r0]
@NO_APP
    add.w       r0, r11, #20
@APP
    str         r4, [r0]
@NO_APP
    add.w       r0, r11, #24
@APP
    str         r5, [r0]
@NO_APP
    add.w       r0, r11, #28
    ldr         r1, [sp, #140]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #32
    ldr         r1, [sp, #144]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #36
    ldr         r1, [sp, #148]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #40
    ldr         r1, [sp, #152]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #44
    ldr         r1, [sp, #156]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #48
    ldr         r1, [sp, #160]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #52
    ldr         r1, [sp, #164]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #56
    ldr         r1, [sp, #168]
@APP
    str         r1, [r0]
@NO_APP
    add.w       r0, r11, #60
    ldr         r1, [sp, #172]
@APP
    str         r1, [r0]
@NO_APP
    blo.w       .L19
    sub.w       r0, r9, #64
    add.w       r11, r11, #64
    add.w       r10, r10, #64
    cmp.w       r9, #63
    mov         r9, r0
    bhi.w       .L20
    b           .L19
.L6:
    mov         r2, r1
    adds        r0, r5, r1
    mov         r6, r2
@APP
    ldr         r2, [r5]
@NO_APP
    adds        r3, r5, #4
    sub.w       r1, r0, #8
@APP
    ldr         r3, [r3]
@NO_APP
    subs        r0, #4
@APP
    ldr         r1, [r1]
@NO_APP
@APP
    ldr         r0, [r0]
@NO_APP
@APP
    str.w       r2, [r10]
@NO_APP
    add.w       r2, r10, #4
@APP
    str         r3, [r2]
@NO_APP
    add.w       r2, r10, r6
    sub.w       r3, r2, #8
@APP
    str         r1, [r3]
@NO_APP
    subs        r1, r2, #4
@APP
    str         r0, [r1]
@NO_APP
    add         sp, #244
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L7:
    adds        r0, r5, r1
    mov         r2, r1
    subs        r0, #4
@APP
    ldr         r1, [r5]
@NO_APP
@APP
    ldr         r0, [r0]
@NO_APP
@APP
    str.w       r1, [r10]
@NO_APP
    add.w       r1, r10, r2
    subs        r1, #4
@APP
    str         r0, [r1]
@NO_APP
    add         sp, #244
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L8:
    adds        r0, r5, r1
    mov         r2, r1
@APP
    ldrh        r1, [r5]
@NO_APP
    subs        r0, #2
@APP
    ldrh        r0, [r0]
@NO_APP
    uxth        r1, r1
@APP
    strh.w      r1, [r10]
@NO_APP
    add.w       r1, r10, r2
    uxth        r0, r0
    subs        r1, #2
@APP
    strh        r0, [r1]
@NO_APP
    add         sp, #244
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
