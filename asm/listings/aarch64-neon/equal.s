// equal of NEON, aarch64-unknown-linux-gnu

    cmp         x1, x3
    b.ne        .L1
    sub         sp, sp, #64
    ands        x9, x1, #0x7fffffffffffffc0
    b.eq        .L2
    mov         w8, #64
    add         x10, x0, #64
    sub         x13, x1, #64
    sub         x11, x8, x9
    mov         x12, x2
.L3:
//APP
    ldp         q0, q1, [x0]
    ldp         q2, q3, [x0, #32]
//NO_APP
    stp         q0, q1, [sp]
    ldp         x8, x16, [x12]
    stp         q2, q3, [sp, #32]
    ldp         x14, x15, [sp]
    ldp         x17, x18, [x12, #16]
    cmp         x14, x8
    ldp         x8, x14, [sp, #16]
    ccmp        x15, x16, #0, eq
    ccmp        x8, x17, #0, eq
    ldp         x8, x16, [sp, #32]
    ldp         x15, x17, [x12, #32]
    ccmp        x14, x18, #0, eq
    ldp         x14, x18, [x12, #48]
    ccmp        x8, x15, #0, eq
    ldp         x8, x15, [sp, #48]
    ccmp        x16, x17, #0, eq
    ccmp        x8, x14, #0, eq
    ccmp        x15, x18, #0, eq
    b.ne        .L4
    cbz         x11, .L5
    sub         x14, x13, #64
    cmp         x13, #63
    add         x12, x12, #64
    mov         x8, x13
    csel        x13, x14, x13, hi
    csel        x0, x10, x0, hi
    mov         x14, x10
    add         x10, x10, #64
    add         x11, x11, #64
    b.hi        .L3
    b           .L6
.L1:
    mov         w0, wzr
    ret
.L2:
    mov         x8, x1
    mov         x14, x0
.L6:
    cmp         x8, #17
    add         x15, x2, x9
    and         x16, x1, #0x3f
    b.lo        .L7
.L8:
    and         x9, x1, #0x38
    and         x10, x1, #0x7ffffffffffffff8
    cmp         x16, #7
    sub         x9, x8, x9
    and         x11, x1, #0x7
    add         x10, x2, x10
    b.ls        .L9
//APP
    ldr         x12, [x14]
//NO_APP
    ldr         x17, [x15]
    cmp         x12, x17
    b.ne        .L10
    sub         x13, x8, #8
    add         x12, x14, #8
    sub         x18, x16, #8
    cmp         x13, #17
    add         x17, x15, #8
    b.lo        .L11
    cmp         x18, #8
    b.lo        .L12
//APP
    ldr         x12, [x12]
//NO_APP
    ldr         x17, [x17]
    cmp         x12, x17
    b.ne        .L13
    sub         x13, x8, #16
    add         x12, x14, #16
    sub         x18, x16, #16
    cmp         x13, #17
    add         x17, x15, #16
    b.lo        .L11
    cmp         x18, #8
    b.lo        .L12
//APP
    ldr         x12, [x12]
//NO_APP
    ldr         x17, [x17]
    cmp         x12, x17
    b.ne        .L13
    sub         x13, x8, #24
    add         x12, x14, #24
    sub         x18, x16, #24
    cmp         x13, #17
    add         x17, x15, #24
    b.lo        .L11
    cmp         x18, #8
    b.lo        .L12
//APP
    ldr         x12, [x12]
//NO_APP
    ldr         x17, [x17]
    cmp         x12, x17
    b.ne        .L13
    sub         x13, x8, #32
    add         x12, x14, #32
    sub         x18, x16, #32
    cmp         x13, #17
    add         x17, x15, #32
    b.lo        .L11
    cmp         x18, #8
    b.lo        .L12
//APP
    ldr         x12, [x12]
//NO_APP
    ldr         x17, [x17]
    cmp         x12, x17
    b.ne        .L13
    sub         x13, x8, #40
    add         x12, x14, #40
    sub         x18, x16, #40
    cmp         x13, #17
    add         x17, x15, #40
    b.lo        .L11
    cmp         x18, #8
    b.lo        .L12
//APP
    ldr         x12, [x12]
//NO_APP
    ldr         x17, [x17]
    cmp         x12, x17
    b.ne        .L13
    sub         x13, x8, #48
    add         x12, x14, #48
    sub         x18, x16, #48
    cmp         x13, #17
    add         x17, x15, #48
    b.lo        .L11
    cmp         x18, #8
    b.lo        .L12
//APP
    ldr         x12, [x12]
//NO_APP
    ldr         x17, [x17]
    cmp         x12, x17
    b.ne        .L13
    sub         x13, x8, #56
    add         x12, x14, #56
    sub         x18, x16, #56
    cmp         x13, #17
    add         x17, x15, #56
    b.lo        .L11
    cmp         x18, #8
    b.lo        .L12
//APP
    ldr         x12, [x12]
//NO_APP
    ldr         x17, [x17]
    cmp         x12, x17
    b.ne        .L13
    sub         x13, x8, #64
    add         x12, x14, #64
    orr         x18, x1, #0xffffffffffffffc0
    add         x17, x15, #64
.L11:
    sub         x14, x8, x13
    mov         x10, x17
    mov         x11, x18
    mov         x9, x13
    b           .L14
.L4:
    mov         w0, wzr
    add         sp, sp, #64
    ret
.L5:
    mov         x8, x13
    mov         x14, x10
    cmp         x13, #17
    add         x15, x2, x9
    and         x16, x1, #0x3f
    b.hs        .L8
.L7:
    mov         x9, x8
    mov         x12, x14
    mov         x11, x16
    mov         x10, x15
.L12:
    cmp         x9, #8
    sub         x14, x8, x9
    b.hs        .L14
.L15:
    cmp         x9, #4
    b.hs        .L16
    cmp         x9, #2
    b.hs        .L17
    b           .L18
.L9:
    mov         x12, x14
    cmp         x9, #8
    sub         x14, x8, x9
    b.lo        .L15
.L14:
    cmp         x11, #8
    b.hs        .L19
.L16:
    cmp         x11, #4
    b.hs        .L20
.L17:
    cmp         x11, #1
    b.hi        .L21
.L18:
    mov         x13, x9
    mov         x9, xzr
    cbz         x13, .L22
    cbz         x11, .L22
    ldrb        w9, [x10]
//APP
    ldrb        w10, [x12]
//NO_APP
    cmp         w9, w10, uxtb
    cset        w9, eq
    add         x9, x14, x9
    cmp         x9, x8
    cset        w0, eq
    add         sp, sp, #64
    ret
.L19:
    add         x13, x10, x11
    ldr         x11, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x12]
//NO_APP
    cmp         x13, x11
    b.ne        .L23
    sub         x11, x9, #8
    add         x12, x12, x11
//APP
    ldr         x12, [x12]
//NO_APP
    cmp         x12, x10
    b.eq        .L22
    eor         x9, x12, x10
    rbit        x9, x9
    clz         x9, x9
    add         x9, x11, x9, lsr #3
    add         x9, x14, x9
    cmp         x9, x8
    cset        w0, eq
    add         sp, sp, #64
    ret
.L20:
    add         x13, x10, x11
    ldr         w11, [x10]
    ldur        w10, [x13, #-4]
//APP
    ldr         w13, [x12]
//NO_APP
    cmp         w13, w11
    b.ne        .L24
    sub         x11, x9, #4
    add         x12, x12, x11
//APP
    ldr         w12, [x12]
//NO_APP
    cmp         w12, w10
    b.eq        .L22
    eor         w9, w12, w10
    b           .L25
.L21:
    add         x13, x10, x11
    ldrh        w11, [x10]
    ldurh       w10, [x13, #-2]
//APP
    ldrh        w13, [x12]
//NO_APP
    cmp         w11, w13, uxth
    b.ne        .L26
    sub         x11, x9, #2
    add         x12, x12, x11
//APP
    ldrh        w12, [x12]
//NO_APP
    cmp         w10, w12, uxth
    b.eq        .L22
    eor         w9, w10, w12
.L25:
    rbit        w9, w9
    clz         w9, w9
    lsr         w9, w9, #3
    add         x9, x11, x9
    add         x9, x14, x9
    cmp         x9, x8
    cset        w0, eq
    add         sp, sp, #64
    ret
.L10:
    mov         x13, x8
.L13:
    eor         x9, x17, x12
    sub         x10, x8, x13
    rbit        x9, x9
    clz         x9, x9
    add         x9, x10, x9, lsr #3
    cmp         x9, x8
    cset        w0, eq
    add         sp, sp, #64
    ret
.L23:
    eor         x9, x13, x11
    rbit        x9, x9
    clz         x9, x9
    lsr         x9, x9, #3
.L22:
    add         x9, x14, x9
    cmp         x9, x8
    cset        w0, eq
    add         sp, sp, #64
    ret
.L24:
    eor         w9, w13, w11
    b           .L27
.L26:
    eor         w9, w11, w13
.L27:
    rbit        w9, w9
    clz         w9, w9
    lsr         w9, w9, #3
    add         x9, x14, x9
    cmp         x9, x8
    cset        w0, eq
    add         sp, sp, #64
    ret
