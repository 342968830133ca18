// advance::one::forward of neon, aarch64-unknown-linux-gnu

    stp         x29, x30, [sp, #-32]!
    stp         x20, x19, [sp, #16]
    mov         x29, sp
    ldp         x10, x19, [x1]
    dup         v0.16b, w0
    cmp         x19, #64
    b.hs        .L1
    mov         x8, x10
.L2:
    subs        x9, x19, #16
    b.lo        .L3
    add         x10, x8, #16
    mov         x19, x9
    stp         x10, x9, [x1]
//APP
    ldr         q1, [x8]
//NO_APP
    mov         x8, x10
    cmeq        v1.16b, v1.16b, v0.16b
    shrn        v2.8b, v1.8h, #4
    fmov        x11, d2
    cbz         x11, .L2
    adrp        x8, .C1
    mov         w19, #16
    ldr         q0, [x8, :lo12:.C1]
//APP
//NO_APP
    and         v0.16b, v1.16b, v0.16b
    addp        v0.16b, v0.16b, v0.16b
    addp        v0.16b, v0.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        w8, s0
    and         w0, w8, #0xffff
    b           .L4
.L5:
    mov         x19, x9
    cmp         x9, #64
    mov         x10, x8
    b.lo        .L2
.L1:
    add         x8, x10, #64
    sub         x9, x19, #64
    stp         x8, x9, [x1]
//APP
    ldp         q1, q2, [x10]
    ldp         q5, q6, [x10, #32]
//NO_APP
    cmeq        v3.16b, v1.16b, v0.16b
    cmeq        v4.16b, v2.16b, v0.16b
    cmeq        v1.16b, v5.16b, v0.16b
    cmeq        v2.16b, v6.16b, v0.16b
    orr         v6.16b, v3.16b, v4.16b
    orr         v5.16b, v1.16b, v2.16b
    orr         v5.16b, v6.16b, v5.16b
    shrn        v5.8b, v5.8h, #4
    fmov        x11, d5
    cbnz        x11, .L6
    cmp         x9, #128
    b.lo        .L5
    add         x8, x10, #128
.L7:
    sub         x10, x8, #64
//APP
    ldp         q16, q1, [x10]
    ldp         q2, q4, [x10, #32]
//NO_APP
    cmeq        v3.16b, v1.16b, v0.16b
//APP
    ldp         q7, q5, [x10, #64]
    ldp         q17, q18, [x10, #96]
//NO_APP
    cmeq        v1.16b, v2.16b, v0.16b
    cmeq        v2.16b, v4.16b, v0.16b
    cmeq        v6.16b, v5.16b, v0.16b
    cmeq        v4.16b, v17.16b, v0.16b
    cmeq        v5.16b, v18.16b, v0.16b
    cmeq        v7.16b, v7.16b, v0.16b
    cmeq        v16.16b, v16.16b, v0.16b
    sub         x19, x9, #128
    add         x10, x8, #64
    orr         v17.16b, v2.16b, v5.16b
    orr         v18.16b, v1.16b, v4.16b
    orr         v19.16b, v3.16b, v6.16b
    orr         v17.16b, v18.16b, v17.16b
    orr         v18.16b, v7.16b, v19.16b
    orr         v17.16b, v18.16b, v17.16b
    orr         v17.16b, v16.16b, v17.16b
    shl         v17.16b, v17.16b, #7
    cmlt        v17.16b, v17.16b, #0
    shrn        v17.8b, v17.8h, #4
    fmov        x11, d17
    cbnz        x11, .L8
    cmp         x19, #128
    add         x8, x8, #128
    mov         x9, x19
    stp         x10, x19, [x1]
    b.hs        .L7
    sub         x8, x8, #64
    cmp         x19, #64
    mov         x10, x8
    b.hs        .L1
    b           .L2
.L8:
    orr         v0.16b, v1.16b, v2.16b
    orr         v17.16b, v16.16b, v3.16b
    orr         v0.16b, v17.16b, v0.16b
    shrn        v0.8b, v0.8h, #4
    fmov        x11, d0
    cbz         x11, .L9
    adrp        x10, .C1
    sub         x9, x9, #64
    ldr         q0, [x10, :lo12:.C1]
    stp         x8, x9, [x1]
//APP
//NO_APP
    and         v4.16b, v16.16b, v0.16b
    and         v3.16b, v3.16b, v0.16b
    and         v1.16b, v1.16b, v0.16b
    and         v0.16b, v2.16b, v0.16b
    addp        v2.16b, v4.16b, v3.16b
.L10:
    addp        v0.16b, v1.16b, v0.16b
    addp        v0.16b, v2.16b, v0.16b
    b           .L11
.L3:
    cbz         x19, .L12
    add         x9, x8, x19
    mov         x20, x1
    mov         x2, x19
    stp         x9, xzr, [x1]
    mov         x1, x8
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    mov         x1, x20
    cbnz        x0, .L4
.L12:
    ldp         x0, x8, [x1, #32]
    stp         xzr, xzr, [x1, #32]
    cmp         x0, #0
    csel        x8, xzr, x8, eq
    stp         x0, x8, [x1, #16]
    ldp         x20, x19, [sp, #16]
    ldp         x29, x30, [sp], #32
    ret
.L9:
    adrp        x8, .C1
    stp         x10, x19, [x1]
    ldr         q0, [x8, :lo12:.C1]
//APP
//NO_APP
    and         v1.16b, v7.16b, v0.16b
    and         v2.16b, v6.16b, v0.16b
    and         v3.16b, v4.16b, v0.16b
    and         v0.16b, v5.16b, v0.16b
    addp        v1.16b, v1.16b, v2.16b
    addp        v0.16b, v3.16b, v0.16b
    addp        v0.16b, v1.16b, v0.16b
.L11:
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        x0, d0
    mov         w19, #64
.L4:
    ldr         x8, [x1, #48]
    ldr         x9, [x1]
    add         x8, x8, x19
    sub         x8, x9, x8
    stp         x0, x8, [x1, #16]
    ldp         x20, x19, [sp, #16]
    ldp         x29, x30, [sp], #32
    ret
.L6:
    adrp        x8, .C1
    ldr         q0, [x8, :lo12:.C1]
//APP
//NO_APP
    and         v3.16b, v3.16b, v0.16b
    and         v4.16b, v4.16b, v0.16b
    and         v1.16b, v1.16b, v0.16b
    and         v0.16b, v2.16b, v0.16b
    addp        v2.16b, v3.16b, v4.16b
    b           .L10

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
