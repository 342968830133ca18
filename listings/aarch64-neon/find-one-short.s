// find::one::short of neon, aarch64-unknown-linux-gnu

    dup         v0.16b, w0
    cmp         x2, #16
    b.hs        .L1
    cmp         x2, #8
    b.hs        .L2
    cmp         x2, #4
    b.hs        .L3
    cmp         x2, #2
    b.hs        .L4
    cbz         x2, .L5
    movi        v1.2d, #0000000000000000
//APP
    ldrb        w8, [x1]
//NO_APP
    and         x8, x8, #0xff
    mov         v1.d[0], x8
    cmeq        v0.16b, v0.16b, v1.16b
    shrn        v1.8b, v0.8h, #4
    fmov        x8, d1
    cbz         x8, .L5
    adrp        x8, .C1
    ldr         q1, [x8, :lo12:.C1]
//APP
//NO_APP
    and         v0.16b, v0.16b, v1.16b
    addp        v0.16b, v0.16b, v0.16b
    addp        v0.16b, v0.16b, v0.16b
    dup         v1.16b, v0.b[1]
    add         v0.16b, v0.16b, v1.16b
    fmov        w8, s0
    and         w8, w8, #0x1
    rbit        x9, x8
    cmp         x8, #0
    cset        w0, ne
    clz         x1, x9
    ret
.L1:
//APP
    ldr         q1, [x1]
//NO_APP
    cmp         x2, #32
    add         x8, x1, x2
    b.hs        .L6
    sub         x8, x8, #16
//APP
    ldr         q2, [x8]
//NO_APP
    cmeq        v1.16b, v1.16b, v0.16b
    cmeq        v0.16b, v2.16b, v0.16b
    orr         v2.16b, v1.16b, v0.16b
    shrn        v2.8b, v2.8h, #4
    fmov        x8, d2
    cbz         x8, .L5
    adrp        x8, .C1
    mov         w10, #32
    ldr         q2, [x8, :lo12:.C1]
    sub         x10, x10, x2
//APP
//NO_APP
    and         v1.16b, v1.16b, v2.16b
    and         v0.16b, v0.16b, v2.16b
    addp        v0.16b, v1.16b, v0.16b
    addp        v0.16b, v0.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        w8, s0
    lsr         x9, x8, #16
    and         x8, x8, #0xffff
    lsr         x9, x9, x10
    orr         x8, x8, x9, lsl #16
    rbit        x9, x8
    cmp         x8, #0
    cset        w0, ne
    clz         x1, x9
    ret
.L2:
    add         x8, x1, x2
//APP
    ldr         d1, [x1]
//NO_APP
    sub         x8, x8, #8
//APP
    ldr         d2, [x8]
//NO_APP
    mov         v1.d[1], v2.d[0]
    cmeq        v0.16b, v1.16b, v0.16b
    shrn        v1.8b, v0.8h, #4
    fmov        x8, d1
    cbz         x8, .L5
    adrp        x8, .C1
    mov         w10, #16
    ldr         q1, [x8, :lo12:.C1]
    sub         x10, x10, x2
//APP
//NO_APP
    and         v0.16b, v0.16b, v1.16b
    addp        v0.16b, v0.16b, v0.16b
    addp        v0.16b, v0.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        w8, s0
    and         w8, w8, #0xffff
    lsr         x9, x8, #8
    and         x8, x8, #0xff
    lsr         x9, x9, x10
    orr         x8, x8, x9, lsl #8
    rbit        x9, x8
    cmp         x8, #0
    cset        w0, ne
    clz         x1, x9
    ret
.L6:
//APP
    ldr         q3, [x1, #16]
//NO_APP
    sub         x8, x8, #32
    cmeq        v2.16b, v1.16b, v0.16b
//APP
    ldr         q4, [x8]
//NO_APP
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v1.16b, v4.16b, v0.16b
//APP
    ldr         q5, [x8, #16]
//NO_APP
    cmeq        v0.16b, v5.16b, v0.16b
    orr         v5.16b, v2.16b, v3.16b
    orr         v4.16b, v1.16b, v0.16b
    orr         v4.16b, v5.16b, v4.16b
    shrn        v4.8b, v4.8h, #4
    fmov        x8, d4
    cbz         x8, .L5
    adrp        x8, .C1
    neg         w10, w2
    ldr         q4, [x8, :lo12:.C1]
//APP
//NO_APP
    and         v2.16b, v2.16b, v4.16b
    and         v3.16b, v3.16b, v4.16b
    and         v1.16b, v1.16b, v4.16b
    and         v0.16b, v0.16b, v4.16b
    addp        v2.16b, v2.16b, v3.16b
    addp        v0.16b, v1.16b, v0.16b
    addp        v0.16b, v2.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        x8, d0
    lsr         x9, x8, #32
    lsr         x9, x9, x10
    bfi         x8, x9, #32, #32
    rbit        x9, x8
    cmp         x8, #0
    cset        w0, ne
    clz         x1, x9
    ret
.L3:
    add         x8, x1, x2
    movi        v1.2d, #0000000000000000
//APP
    ldr         w9, [x1]
//NO_APP
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    bfi         x9, x8, #32, #32
    mov         v1.d[0], x9
    cmeq        v0.16b, v0.16b, v1.16b
    shrn        v1.8b, v0.8h, #4
    fmov        x8, d1
    cbz         x8, .L5
    adrp        x8, .C1
    mov         w10, #8
    ldr         q1, [x8, :lo12:.C1]
    sub         x10, x10, x2
//APP
//NO_APP
    and         v0.16b, v0.16b, v1.16b
    addp        v0.16b, v0.16b, v0.16b
    addp        v0.16b, v0.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        w8, s0
    ubfx        x9, x8, #4, #4
    and         x8, x8, #0xf
    lsr         x9, x9, x10
    orr         x8, x8, x9, lsl #4
    rbit        x9, x8
    cmp         x8, #0
    cset        w0, ne
    clz         x1, x9
    ret
.L4:
    add         x8, x1, x2
//APP
    ldrh        w9, [x1]
//NO_APP
    movi        v1.2d, #0000000000000000
    sub         x8, x8, #2
    and         x9, x9, #0xffff
//APP
    ldrh        w8, [x8]
//NO_APP
    bfi         x9, x8, #16, #16
    mov         v1.d[0], x9
    cmeq        v0.16b, v0.16b, v1.16b
    shrn        v1.8b, v0.8h, #4
    fmov        x8, d1
    cbz         x8, .L5
    adrp        x8, .C1
    mov         w10, #4
    ldr         q1, [x8, :lo12:.C1]
    sub         x10, x10, x2
//APP
//NO_APP
    and         v0.16b, v0.16b, v1.16b
    addp        v0.16b, v0.16b, v0.16b
    addp        v0.16b, v0.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        w8, s0
    ubfx        x9, x8, #2, #2
    and         x8, x8, #0x3
    lsr         x9, x9, x10
    orr         x8, x8, x9, lsl #2
    rbit        x9, x8
    cmp         x8, #0
    cset        w0, ne
    clz         x1, x9
    ret
.L5:
    mov         x0, xzr
    ret

.C1:
    .byte       1
    .byte       2
    .byte       4
    .byte       8
    .byte       16
    .byte       32
    .byte       64
    .byte       128
    .byte       1
    .byte       2
    .byte       4
    .byte       8
    .byte       16
    .byte       32
    .byte       64
    .byte       128
