// equal of neon, aarch64-unknown-linux-gnu

    cmp         x1, x3
    b.ne        .L1
    sub         sp, sp, #64
    ands        x8, x1, #0x7fffffffffffffc0
    b.eq        .L2
    mov         w10, #64
    add         x9, x0, #64
    sub         x14, x1, #64
    sub         x10, x10, x8
    mov         x11, x2
.L3:
//APP
    ldp         q0, q1, [x0]
    ldp         q2, q3, [x0, #32]
//NO_APP
    stp         q0, q1, [sp]
    ldp         x12, x16, [x11]
    stp         q2, q3, [sp, #32]
    ldp         x13, x15, [sp]
    ldp         x17, x18, [x11, #16]
    cmp         x13, x12
    ldp         x12, x13, [sp, #16]
    ccmp        x15, x16, #0, eq
    ccmp        x12, x17, #0, eq
    ldp         x12, x16, [sp, #32]
    ldp         x15, x17, [x11, #32]
    ccmp        x13, x18, #0, eq
    ldp         x13, x18, [x11, #48]
    ccmp        x12, x15, #0, eq
    ldp         x12, x15, [sp, #48]
    ccmp        x16, x17, #0, eq
    ccmp        x12, x13, #0, eq
    ccmp        x15, x18, #0, eq
    b.ne        .L4
    cbz         x10, .L5
    sub         x12, x14, #64
    cmp         x14, #63
    add         x11, x11, #64
    mov         x13, x14
    csel        x14, x12, x14, hi
    csel        x0, x9, x0, hi
    mov         x12, x9
    add         x9, x9, #64
    add         x10, x10, #64
    b.hi        .L3
    cmp         x13, #17
    add         x14, x2, x8
    and         x15, x1, #0x3f
    b.lo        .L6
.L7:
    and         x8, x1, #0x38
    and         x10, x1, #0x7ffffffffffffff8
    cmp         x15, #7
    sub         x8, x13, x8
    and         x9, x1, #0x7
    add         x11, x2, x10
    b.ls        .L8
//APP
    ldr         x10, [x12]
//NO_APP
    ldr         x16, [x14]
    cmp         x10, x16
    b.ne        .L9
    sub         x17, x13, #8
    add         x10, x12, #8
    sub         x18, x15, #8
    cmp         x17, #17
    add         x16, x14, #8
    b.lo        .L10
    cmp         x18, #8
    b.lo        .L11
//APP
    ldr         x10, [x10]
//NO_APP
    ldr         x16, [x16]
    cmp         x10, x16
    b.ne        .L9
    sub         x17, x13, #16
    add         x10, x12, #16
    sub         x18, x15, #16
    cmp         x17, #17
    add         x16, x14, #16
    b.lo        .L10
    cmp         x18, #8
    b.lo        .L11
//APP
    ldr         x10, [x10]
//NO_APP
    ldr         x16, [x16]
    cmp         x10, x16
    b.ne        .L9
    sub         x17, x13, #24
    add         x10, x12, #24
    sub         x18, x15, #24
    cmp         x17, #17
    add         x16, x14, #24
    b.lo        .L10
    cmp         x18, #8
    b.lo        .L11
//APP
    ldr         x10, [x10]
//NO_APP
    ldr         x16, [x16]
    cmp         x10, x16
    b.ne        .L9
    sub         x17, x13, #32
    add         x10, x12, #32
    sub         x18, x15, #32
    cmp         x17, #17
    add         x16, x14, #32
    b.lo        .L10
    cmp         x18, #8
    b.lo        .L11
//APP
    ldr         x10, [x10]
//NO_APP
    ldr         x16, [x16]
    cmp         x10, x16
    b.ne        .L9
    sub         x17, x13, #40
    add         x10, x12, #40
    sub         x18, x15, #40
    cmp         x17, #17
    add         x16, x14, #40
    b.lo        .L10
    cmp         x18, #8
    b.lo        .L11
//APP
    ldr         x10, [x10]
//NO_APP
    ldr         x16, [x16]
    cmp         x10, x16
    b.ne        .L9
    sub         x17, x13, #48
    add         x10, x12, #48
    sub         x18, x15, #48
    cmp         x17, #17
    add         x16, x14, #48
    b.lo        .L10
    cmp         x18, #8
    b.lo        .L11
//APP
    ldr         x10, [x10]
//NO_APP
    ldr         x16, [x16]
    cmp         x10, x16
    b.ne        .L9
    sub         x17, x13, #56
    add         x10, x12, #56
    sub         x15, x15, #56
    cmp         x17, #17
    add         x16, x14, #56
    b.lo        .L12
    cmp         x15, #8
    b.lo        .L11
//APP
    ldr         x8, [x10]
//NO_APP
    ldr         x9, [x16]
    cmp         x8, x9
    b.ne        .L9
    sub         x8, x13, #64
    add         x10, x12, #64
    orr         x9, x1, #0xffffffffffffffc0
    add         x16, x14, #64
    b           .L13
.L1:
    mov         w0, wzr
    ret
.L2:
    mov         x13, x1
    mov         x12, x0
    cmp         x1, #17
    add         x14, x2, x8
    and         x15, x1, #0x3f
    b.hs        .L7
.L6:
    mov         x8, x13
    mov         x10, x12
    mov         x9, x15
    mov         x11, x14
.L11:
    cmp         x8, #8
    b.hs        .L14
.L15:
    cmp         x8, #4
    b.hs        .L16
    cmp         x8, #2
    b.hs        .L17
    cbnz        x8, .L18
    b           .L19
.L4:
    mov         w0, wzr
    add         sp, sp, #64
    ret
.L5:
    mov         x13, x14
    mov         x12, x9
    cmp         x14, #17
    add         x14, x2, x8
    and         x15, x1, #0x3f
    b.hs        .L7
    b           .L6
.L8:
    mov         x10, x12
    cmp         x8, #8
    b.lo        .L15
.L14:
    mov         x16, x11
.L13:
    cmp         x9, #8
    b.hs        .L20
    mov         x11, x16
.L16:
    cmp         x9, #4
    b.hs        .L21
.L17:
    cmp         x9, #2
    b.hs        .L22
.L18:
//APP
    ldrb        w8, [x10]
//NO_APP
    cbz         x9, .L23
    ldrb        w9, [x11]
    cmp         w9, w8, uxtb
    b           .L24
.L20:
    add         x9, x16, x9
    ldr         x11, [x16]
    ldur        x9, [x9, #-8]
//APP
    ldr         x12, [x10]
//NO_APP
    cmp         x12, x11
    b.ne        .L9
    add         x8, x10, x8
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x9
    b           .L24
.L21:
    add         x9, x11, x9
    ldr         w11, [x11]
    ldur        w9, [x9, #-4]
//APP
    ldr         w12, [x10]
//NO_APP
    cmp         w11, w12
    b.ne        .L9
    add         x8, x10, x8
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    cmp         w9, w8
    b           .L24
.L22:
    add         x9, x11, x9
    ldrh        w11, [x11]
    ldurh       w9, [x9, #-2]
//APP
    ldrh        w12, [x10]
//NO_APP
    cmp         w11, w12, uxth
    b.ne        .L9
    add         x8, x10, x8
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    cmp         w9, w8, uxth
.L24:
    cset        w8, ne
.L19:
    eor         w0, w8, #0x1
    add         sp, sp, #64
    ret
.L9:
    mov         w8, #1
    eor         w0, w8, #0x1
    add         sp, sp, #64
    ret
.L23:
    eor         w0, wzr, #0x1
    add         sp, sp, #64
    ret
.L10:
    mov         x9, x18
    mov         x8, x17
    b           .L13
.L12:
    mov         x9, x15
    mov         x8, x17
    b           .L13
