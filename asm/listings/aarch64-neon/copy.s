// copy of NEON, aarch64-unknown-linux-gnu

    sub         sp, sp, #32
    stp         x29, x30, [sp, #16]
    add         x29, sp, #16
    cmp         x1, x3
    stp         x1, x3, [sp]
    b.ne        .L1
    subs        x8, x1, #64
    b.hs        .L2
    cmp         x1, #31
    b.hi        .L3
    cmp         x1, #16
    b.hs        .L4
    cmp         x1, #8
    b.hs        .L5
    cmp         x1, #4
    b.hs        .L6
    cmp         x1, #2
    b.hs        .L7
    cbz         x1, .L8
//APP
    ldrb        w8, [x0]
//NO_APP
//APP
    ldrb        w8, [x0]
//NO_APP
    strb        w8, [x2]
    ldp         x29, x30, [sp, #16]
    add         sp, sp, #32
    ret
.L2:
    and         x11, x1, #0x7fffffffffffffc0
    mov         w12, #64
    add         x9, x0, x8
    add         x10, x0, #64
    sub         x11, x12, x11
    mov         x12, x2
    mov         x13, x8
.L9:
    mov         x14, x13
//APP
    ldp         q0, q1, [x0]
    ldp         q2, q3, [x0, #32]
//NO_APP
    stp         q0, q1, [x12]
    stp         q2, q3, [x12, #32]
    cbz         x11, .L10
    sub         x13, x14, #64
    cmp         x14, #63
    add         x11, x11, #64
    csel        x13, x13, x14, hi
    csel        x0, x10, x0, hi
    add         x10, x10, #64
    add         x12, x12, #64
    b.hi        .L9
.L10:
    cbz         x14, .L8
    add         x8, x2, x8
//APP
    ldp         q0, q1, [x9]
    ldp         q2, q3, [x9, #32]
//NO_APP
    stp         q0, q1, [x8]
    stp         q2, q3, [x8, #32]
.L8:
    ldp         x29, x30, [sp, #16]
    add         sp, sp, #32
    ret
.L3:
//APP
    ldr         x8, [x0]
//NO_APP
    add         x9, x0, #8
    add         x10, x0, #16
//APP
    ldr         x9, [x9]
//NO_APP
    add         x11, x0, #24
    add         x12, x2, x1
//APP
    ldr         x10, [x10]
//NO_APP
//APP
    ldr         x11, [x11]
//NO_APP
    stp         x8, x9, [x2]
    add         x8, x0, x1
    stp         x10, x11, [x2, #16]
    sub         x9, x8, #32
    sub         x10, x8, #24
//APP
    ldr         x9, [x9]
//NO_APP
    sub         x11, x8, #16
    sub         x8, x8, #8
//APP
    ldr         x10, [x10]
//NO_APP
//APP
    ldr         x11, [x11]
//NO_APP
//APP
    ldr         x8, [x8]
//NO_APP
    stp         x9, x10, [x12, #-32]
    stp         x11, x8, [x12, #-16]
    ldp         x29, x30, [sp, #16]
    add         sp, sp, #32
    ret
.L4:
//APP
    ldr         x8, [x0]
//NO_APP
    add         x9, x0, #8
    add         x10, x0, x1
//APP
    ldr         x9, [x9]
//NO_APP
    stp         x8, x9, [x2]
    sub         x8, x10, #16
//APP
    ldr         x8, [x8]
//NO_APP
    sub         x9, x10, #8
    add         x10, x2, x1
//APP
    ldr         x9, [x9]
//NO_APP
    stp         x8, x9, [x10, #-16]
    ldp         x29, x30, [sp, #16]
    add         sp, sp, #32
    ret
.L5:
    add         x9, x0, x1
//APP
    ldr         x8, [x0]
//NO_APP
    str         x8, [x2]
    sub         x9, x9, #8
//APP
    ldr         x8, [x9]
//NO_APP
    add         x9, x2, x1
    stur        x8, [x9, #-8]
    ldp         x29, x30, [sp, #16]
    add         sp, sp, #32
    ret
.L6:
    add         x9, x0, x1
//APP
    ldr         w8, [x0]
//NO_APP
    str         w8, [x2]
    sub         x9, x9, #4
//APP
    ldr         w8, [x9]
//NO_APP
    add         x9, x2, x1
    stur        w8, [x9, #-4]
    ldp         x29, x30, [sp, #16]
    add         sp, sp, #32
    ret
.L7:
    add         x9, x0, x1
//APP
    ldrh        w8, [x0]
//NO_APP
    strh        w8, [x2]
    sub         x9, x9, #2
//APP
    ldrh        w8, [x9]
//NO_APP
    add         x9, x2, x1
    sturh       w8, [x9, #-2]
    ldp         x29, x30, [sp, #16]
    add         sp, sp, #32
    ret
.L1:
    adrp        x3, .C1
    add         x3, x3, :lo12:.C1
    adrp        x5, .C2
    add         x5, x5, :lo12:.C2
    mov         x1, sp
    add         x2, sp, #8
    mov         w0, wzr
    mov         w4, #69
    bl          core::panicking::assert_failed::<usize, usize>
