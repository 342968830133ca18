// advance::one::forward of neon, aarch64-unknown-linux-gnu

    stp         x29, x30, [sp, #-32]!
    stp         x20, x19, [sp, #16]
    mov         x29, sp
    ldr         x2, [x1, #264]
    cmp         x2, #65
    b.hs        .L1
    ldp         x8, x19, [x1, #272]
    cmp         x8, x19
    b.eq        .L2
    ldr         x8, [x1, #256]
    mov         x20, x1
    mov         x1, x8
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    str         x19, [x20, #272]
    str         x0, [x20, #296]
.L2:
    ldp         x20, x19, [sp, #16]
    ldp         x29, x30, [sp], #32
    ret
.L1:
    ldrb        w8, [x1, #310]
    cmp         w8, #1
    b.ne        .L3
    ldrh        w10, [x1, #308]
    b           .L4
.L3:
    ldrb        w8, [x1, #306]
    ldrb        w9, [x1, #307]
    mov         w10, #1
    strb        w10, [x1, #310]
    cmp         w9, w8
    strh        wzr, [x1, #308]
    b.eq        .L5
    cbz         w8, .L6
    cmp         w8, #128
    sub         x8, x8, #1
    b.hi        .L7
    ldrh        w8, [x1, x8, lsl #1]
    mvn         x8, x8
    b           .L8
.L6:
    mov         x8, xzr
.L8:
    ldr         x9, [x1, #288]
    add         x8, x9, x8
    str         x8, [x1, #280]
.L5:
    mov         x10, xzr
    str         wzr, [x1, #304]
.L4:
    ldp         x8, x11, [x1, #272]
    subs        x9, x11, x8
    b.lo        .L9
    cmp         x11, x2
    b.hi        .L9
    ldr         x11, [x1, #256]
    dup         v0.16b, w0
    add         x16, x11, x8
    neg         w11, w16
    ands        x12, x11, #0x3f
    adrp        x11, .C1
    b.eq        .L10
    cmp         x9, #63
    b.ls        .L10
//APP
    ldp         q1, q2, [x16]
    ldp         q3, q4, [x16, #32]
//NO_APP
    ldr         q5, [x11, :lo12:.C1]
    mov         x13, #-1
    cmeq        v1.16b, v1.16b, v0.16b
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v4.16b, v4.16b, v0.16b
//APP
//NO_APP
    lsl         x13, x13, x12
    sub         x9, x9, x12
    add         x12, x16, x12
    mov         w15, #256
    and         v1.16b, v1.16b, v5.16b
    and         v2.16b, v2.16b, v5.16b
    and         v3.16b, v3.16b, v5.16b
    and         v4.16b, v4.16b, v5.16b
    addp        v1.16b, v1.16b, v2.16b
    addp        v2.16b, v3.16b, v4.16b
    addp        v1.16b, v1.16b, v2.16b
    xtn         v2.8b, v1.8h
    uzp2        v1.16b, v1.16b, v0.16b
    add         v1.16b, v2.16b, v1.16b
    fmov        x14, d1
    bic         x13, x14, x13
    add         x14, x1, #8
    mov         x16, x13
.L11:
    cbz         x15, .L12
    sub         x17, x16, #1
    sub         x15, x15, #16
    and         x17, x17, x16
    rbit        x16, x16
    sub         x18, x17, #1
    and         x18, x18, x17
    rbit        x17, x17
    clz         x16, x16
    sub         x0, x18, #1
    and         x0, x0, x18
    clz         x17, x17
    rbit        x18, x18
    sub         x2, x0, #1
    orr         x16, x16, x17, lsl #16
    and         x2, x2, x0
    clz         x18, x18
    rbit        x0, x0
    sub         x3, x2, #1
    orr         x16, x16, x18, lsl #32
    and         x3, x3, x2
    rbit        x2, x2
    clz         x0, x0
    rbit        x4, x3
    sub         x17, x3, #1
    orr         x0, x16, x0, lsl #48
    clz         x2, x2
    and         x17, x17, x3
    clz         x3, x4
    rbit        x4, x17
    orr         x2, x2, x3, lsl #16
    sub         x3, x17, #1
    and         x17, x3, x17
    clz         x18, x4
    rbit        x3, x17
    orr         x18, x2, x18, lsl #32
    clz         x16, x3
    orr         x18, x18, x16, lsl #48
    sub         x16, x17, #1
    and         x16, x16, x17
    stp         x0, x18, [x14, #-8]
    add         x14, x14, #16
    cbnz        x16, .L11
.L12:
    cbz         x13, .L13
    fmov        d1, x13
    cnt         v1.8b, v1.8b
    addv        b1, v1.8b
    fmov        x13, d1
    b           .L14
.L13:
    mov         x16, x12
.L10:
    ldr         q1, [x11, :lo12:.C1]
    mov         w14, #128
    mov         x15, #18014673391583296
    mov         x17, x9
    b           .L15
.L16:
    add         x13, x13, x16
.L17:
    mov         x17, x9
    mov         x16, x12
    cbnz        x13, .L14
.L15:
    subs        x9, x17, #128
    b.lo        .L18
//APP
    ldp         q17, q2, [x16]
    ldp         q3, q4, [x16, #32]
//NO_APP
    cmeq        v16.16b, v2.16b, v0.16b
    cmeq        v6.16b, v3.16b, v0.16b
//APP
    ldp         q5, q18, [x16, #64]
    ldp         q19, q20, [x16, #96]
//NO_APP
    cmeq        v7.16b, v4.16b, v0.16b
    cmeq        v4.16b, v18.16b, v0.16b
    cmeq        v2.16b, v19.16b, v0.16b
    cmeq        v3.16b, v20.16b, v0.16b
    add         x12, x16, #128
    cmeq        v5.16b, v5.16b, v0.16b
    cmeq        v17.16b, v17.16b, v0.16b
    orr         v20.16b, v16.16b, v4.16b
    orr         v18.16b, v7.16b, v3.16b
    orr         v19.16b, v6.16b, v2.16b
    orr         v18.16b, v19.16b, v18.16b
    orr         v19.16b, v5.16b, v20.16b
    orr         v18.16b, v19.16b, v18.16b
    orr         v18.16b, v17.16b, v18.16b
    shl         v18.16b, v18.16b, #7
    cmlt        v18.16b, v18.16b, #0
    shrn        v18.8b, v18.8h, #4
    fmov        x13, d18
    cbz         x13, .L17
    mov         v18.16b, v1.16b
    ldr         x8, [x1, #280]
//APP
//NO_APP
    and         v17.16b, v17.16b, v18.16b
    and         v16.16b, v16.16b, v18.16b
    and         v6.16b, v6.16b, v18.16b
    and         v7.16b, v7.16b, v18.16b
    and         v5.16b, v5.16b, v18.16b
    and         v4.16b, v4.16b, v18.16b
    and         v2.16b, v2.16b, v18.16b
    sub         x8, x8, x17
    and         v3.16b, v3.16b, v18.16b
    addp        v16.16b, v17.16b, v16.16b
    addp        v6.16b, v6.16b, v7.16b
    addp        v4.16b, v5.16b, v4.16b
    addp        v2.16b, v2.16b, v3.16b
    addp        v3.16b, v16.16b, v6.16b
    addp        v2.16b, v4.16b, v2.16b
    xtn         v4.8b, v3.8h
    uzp2        v3.16b, v3.16b, v0.16b
    xtn         v5.8b, v2.8h
    uzp2        v2.16b, v2.16b, v0.16b
    add         v3.16b, v4.16b, v3.16b
    add         v2.16b, v5.16b, v2.16b
    cnt         v4.8b, v3.8b
    fmov        x2, d3
    cnt         v5.8b, v2.8b
    fmov        x17, d2
    addv        b4, v4.8b
    addv        b5, v5.8b
    fmov        x13, d4
    fmov        x16, d5
    add         w18, w13, w16
    cmp         w18, #1
    b.eq        .L19
    mov         w18, #256
    add         x0, x1, #8
.L20:
    cbz         x18, .L21
    sub         x3, x2, #1
    sub         x18, x18, #16
    and         x3, x3, x2
    rbit        x2, x2
    sub         x4, x3, #1
    and         x4, x4, x3
    rbit        x3, x3
    clz         x2, x2
    sub         x5, x4, #1
    and         x5, x5, x4
    clz         x3, x3
    rbit        x4, x4
    sub         x6, x5, #1
    orr         x2, x2, x3, lsl #16
    and         x6, x6, x5
    clz         x4, x4
    rbit        x5, x5
    sub         x7, x6, #1
    orr         x2, x2, x4, lsl #32
    and         x7, x7, x6
    rbit        x6, x6
    clz         x5, x5
    rbit        x19, x7
    sub         x3, x7, #1
    orr         x5, x2, x5, lsl #48
    clz         x6, x6
    and         x3, x3, x7
    clz         x7, x19
    rbit        x19, x3
    orr         x6, x6, x7, lsl #16
    sub         x7, x3, #1
    and         x3, x7, x3
    clz         x4, x19
    rbit        x7, x3
    orr         x4, x6, x4, lsl #32
    clz         x2, x7
    orr         x4, x4, x2, lsl #48
    sub         x2, x3, #1
    and         x2, x2, x3
    stp         x5, x4, [x0, #-8]
    add         x0, x0, #16
    cbnz        x2, .L20
.L21:
    sub         w18, w14, w13
    lsl         w0, w18, #1
    add         x18, x1, x13, lsl #1
    and         x0, x0, #0x1f0
.L22:
    cbz         x0, .L16
    sub         x2, x17, #1
    sub         x0, x0, #16
    and         x2, x2, x17
    rbit        x17, x17
    sub         x3, x2, #1
    and         x3, x3, x2
    rbit        x2, x2
    clz         x17, x17
    sub         x4, x3, #1
    and         x4, x4, x3
    clz         x2, x2
    rbit        x3, x3
    sub         x5, x4, #1
    orr         x17, x17, x2, lsl #16
    and         x5, x5, x4
    clz         x3, x3
    rbit        x4, x4
    sub         x6, x5, #1
    orr         x17, x17, x3, lsl #32
    and         x6, x6, x5
    rbit        x5, x5
    clz         x4, x4
    rbit        x7, x6
    sub         x2, x6, #1
    orr         x17, x17, x4, lsl #48
    clz         x5, x5
    and         x2, x2, x6
    clz         x6, x7
    rbit        x7, x2
    orr         x5, x5, x6, lsl #16
    sub         x6, x2, #1
    and         x2, x6, x2
    clz         x3, x7
    rbit        x6, x2
    orr         x3, x5, x3, lsl #32
    clz         x4, x6
    orr         x3, x3, x4, lsl #48
    add         x4, x17, x15
    sub         x17, x2, #1
    and         x17, x17, x2
    add         x2, x3, x15
    stp         x4, x2, [x18], #16
    cbnz        x17, .L22
    b           .L16
.L18:
    ldr         x8, [x1, #280]
    mov         x13, xzr
    mov         x12, x16
    mov         x9, x17
    sub         x8, x8, x17
    b           .L14
.L19:
    cmp         x2, #0
    mov         w14, #64
    csel        x13, x17, x2, eq
    csel        w14, w14, wzr, eq
    rbit        x13, x13
    clz         x13, x13
    add         w13, w13, w14
    strh        w13, [x1]
    mov         w13, #1
.L14:
    ldr         x14, [x1, #280]
    ldr         q1, [x11, :lo12:.C1]
    mov         x15, #281479271743489
    sub         x14, x14, x9
    subs        x14, x14, x8
    cneg        x11, x14, ls
    mov         w14, #128
    b           .L23
.L24:
    cnt         v2.8b, v2.8b
    add         x11, x11, #64
    addv        b2, v2.8b
    fmov        x16, d2
    add         x13, x16, x13
.L23:
    cbz         x13, .L25
    cmp         x13, #64
    b.hi        .L26
    cmp         x11, x10
    b.hs        .L26
.L25:
    cmp         x9, #63
    b.ls        .L27
//APP
    ldp         q2, q3, [x12]
    ldp         q4, q5, [x12, #32]
//NO_APP
    mov         v6.16b, v1.16b
    and         x16, x11, #0xffff
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v4.16b, v4.16b, v0.16b
    cmeq        v5.16b, v5.16b, v0.16b
//APP
//NO_APP
    mul         x16, x16, x15
    sub         w17, w14, w13
    sub         x9, x9, #64
    add         x12, x12, #64
    and         v2.16b, v2.16b, v6.16b
    and         v3.16b, v3.16b, v6.16b
    and         v4.16b, v4.16b, v6.16b
    and         v5.16b, v5.16b, v6.16b
    lsl         w18, w17, #1
    add         x17, x1, x13, lsl #1
    addp        v2.16b, v2.16b, v3.16b
    and         x18, x18, #0x1f0
    addp        v3.16b, v4.16b, v5.16b
    addp        v2.16b, v2.16b, v3.16b
    xtn         v3.8b, v2.8h
    uzp2        v2.16b, v2.16b, v0.16b
    add         v2.16b, v3.16b, v2.16b
    fmov        x0, d2
.L28:
    cbz         x18, .L24
    sub         x2, x0, #1
    sub         x18, x18, #16
    and         x2, x2, x0
    rbit        x0, x0
    sub         x3, x2, #1
    and         x3, x3, x2
    rbit        x2, x2
    clz         x0, x0
    sub         x4, x3, #1
    and         x4, x4, x3
    clz         x2, x2
    rbit        x3, x3
    sub         x5, x4, #1
    orr         x0, x0, x2, lsl #16
    and         x5, x5, x4
    clz         x3, x3
    rbit        x4, x4
    sub         x6, x5, #1
    orr         x0, x0, x3, lsl #32
    and         x6, x6, x5
    rbit        x5, x5
    clz         x4, x4
    rbit        x7, x6
    sub         x2, x6, #1
    orr         x0, x0, x4, lsl #48
    clz         x5, x5
    and         x2, x2, x6
    clz         x6, x7
    rbit        x7, x2
    orr         x5, x5, x6, lsl #16
    sub         x6, x2, #1
    and         x2, x6, x2
    clz         x3, x7
    rbit        x6, x2
    orr         x3, x5, x3, lsl #32
    clz         x4, x6
    orr         x3, x3, x4, lsl #48
    add         x4, x0, x16
    sub         x0, x2, #1
    and         x0, x0, x2
    add         x2, x3, x16
    stp         x4, x2, [x17], #16
    cbnz        x0, .L28
    b           .L24
.L27:
    cbz         x9, .L29
    cbnz        x13, .L30
    b           .L31
.L26:
    sub         x14, x9, #1
    cmp         x14, #63
    b.hs        .L29
.L30:
    cmp         x13, #64
    b.hi        .L29
    cmp         x11, x10
    b.hs        .L29
.L31:
    ldp         x14, x15, [x1, #256]
    sub         x10, x12, x14
    add         x12, x10, x9
    cmp         x12, x15
    b.hi        .L32
    cmp         x12, #64
    b.lo        .L32
    add         x10, x14, x12
//APP
//NO_APP
    neg         w9, w9
    sub         x10, x10, #64
//APP
    ldp         q2, q3, [x10]
    ldp         q4, q5, [x10, #32]
//NO_APP
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v4.16b, v4.16b, v0.16b
    cmeq        v0.16b, v5.16b, v0.16b
    and         v2.16b, v2.16b, v1.16b
    and         v3.16b, v3.16b, v1.16b
    and         v4.16b, v4.16b, v1.16b
    and         v0.16b, v0.16b, v1.16b
    addp        v1.16b, v2.16b, v3.16b
    addp        v0.16b, v4.16b, v0.16b
    addp        v0.16b, v1.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        x10, d0
    lsr         x10, x10, x9
    b           .L33
.L32:
    cmp         x15, #64
    b.hs        .L34
    mov         x10, xzr
    b           .L33
.L34:
//APP
    ldp         q2, q3, [x14]
    ldp         q4, q5, [x14, #32]
//NO_APP
//APP
//NO_APP
    mov         x9, #-1
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v4.16b, v4.16b, v0.16b
    cmeq        v0.16b, v5.16b, v0.16b
    lsl         x9, x9, x12
    and         v2.16b, v2.16b, v1.16b
    and         v3.16b, v3.16b, v1.16b
    and         v4.16b, v4.16b, v1.16b
    and         v0.16b, v0.16b, v1.16b
    addp        v1.16b, v2.16b, v3.16b
    addp        v0.16b, v4.16b, v0.16b
    addp        v0.16b, v1.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        x12, d0
    bic         x9, x12, x9
    lsr         x10, x9, x10
.L33:
    and         x9, x11, #0xffff
    mov         x11, #281479271743489
    mov         w12, #128
    mul         x9, x9, x11
    sub         w11, w12, w13
    mov         x14, x10
    lsl         w12, w11, #1
    add         x11, x1, x13, lsl #1
    and         x12, x12, #0x1f0
.L35:
    cbz         x12, .L36
    sub         x15, x14, #1
    sub         x12, x12, #16
    and         x15, x15, x14
    rbit        x14, x14
    sub         x16, x15, #1
    and         x16, x16, x15
    rbit        x15, x15
    clz         x14, x14
    sub         x17, x16, #1
    and         x17, x17, x16
    clz         x15, x15
    rbit        x16, x16
    sub         x18, x17, #1
    orr         x14, x14, x15, lsl #16
    and         x18, x18, x17
    clz         x16, x16
    rbit        x17, x17
    sub         x0, x18, #1
    orr         x14, x14, x16, lsl #32
    and         x0, x0, x18
    rbit        x18, x18
    clz         x17, x17
    rbit        x2, x0
    sub         x15, x0, #1
    orr         x14, x14, x17, lsl #48
    clz         x18, x18
    and         x15, x15, x0
    clz         x0, x2
    rbit        x2, x15
    orr         x18, x18, x0, lsl #16
    sub         x0, x15, #1
    and         x15, x0, x15
    clz         x16, x2
    rbit        x0, x15
    orr         x16, x18, x16, lsl #32
    clz         x17, x0
    orr         x16, x16, x17, lsl #48
    add         x17, x14, x9
    sub         x14, x15, #1
    and         x14, x14, x15
    add         x15, x16, x9
    stp         x17, x15, [x11], #16
    cbnz        x14, .L35
.L36:
    fmov        d0, x10
    mov         x9, xzr
    cnt         v0.8b, v0.8b
    addv        b0, v0.8b
    fmov        x10, d0
    add         x13, x10, x13
.L29:
    ldp         x12, x11, [x1, #272]
    mov         w10, wzr
    str         x8, [x1, #288]
    strb        wzr, [x1, #304]
    sub         x9, x11, x9
    strb        w13, [x1, #305]
    subs        x8, x9, x12
    str         x9, [x1, #272]
    cneg        x8, x8, ls
    cmp         x8, x13, lsl #9
    b.hi        .L37
    ldrh        w8, [x1, #308]
    mov         w9, #256
    ubfiz       w8, w8, #1, #15
    cmp         w8, #256
    csel        w8, w8, w9, hi
    mov         w9, #4096
    cmp         w8, #1, lsl #12
    csel        w10, w8, w9, lo
.L37:
    strh        w10, [x1, #308]
    ldp         x20, x19, [sp, #16]
    ldp         x29, x30, [sp], #32
    ret
.L9:
    adrp        x0, .C2
    add         x0, x0, :lo12:.C2
    adrp        x2, .C3
    add         x2, x2, :lo12:.C3
    mov         w1, #185
    bl          core::panicking::panic_fmt
.L7:
    adrp        x2, .C4
    add         x2, x2, :lo12:.C4
    mov         x0, x8
    mov         w1, #128
    bl          core::panicking::panic_bounds_check

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
