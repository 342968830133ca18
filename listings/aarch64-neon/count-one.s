// count::one of neon, aarch64-unknown-linux-gnu

    cmp         x2, #64
    b.hs        .L1
    b           atomic_memchr_kernels::algo::short::count_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
.L1:
    dup         v0.16b, w0
    neg         w8, w1
    ands        x9, x8, #0x3f
    adrp        x8, .C1
    b.eq        .L2
//APP
    ldp         q1, q2, [x1]
    ldp         q3, q4, [x1, #32]
//NO_APP
    ldr         q5, [x8, :lo12:.C1]
    neg         x11, x9
    cmeq        v1.16b, v1.16b, v0.16b
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v4.16b, v4.16b, v0.16b
//APP
//NO_APP
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
    fmov        x10, d1
    lsl         x10, x10, x11
    fmov        d1, x10
    add         x10, x1, x9
    sub         x9, x2, x9
    cnt         v1.8b, v1.8b
    addv        b1, v1.8b
    fmov        x0, d1
    cmp         x9, #256
    b.hs        .L3
    b           .L4
.L2:
    mov         x0, xzr
    mov         x10, x1
    mov         x9, x2
    cmp         x2, #256
    b.lo        .L4
.L3:
    mov         w11, #126
.L5:
    sub         x12, x9, #256
    movi        v1.2d, #0000000000000000
    movi        v2.2d, #0000000000000000
    lsr         x12, x12, #8
    movi        v5.2d, #0000000000000000
    movi        v3.2d, #0000000000000000
    movi        v4.2d, #0000000000000000
    movi        v6.2d, #0000000000000000
    movi        v7.2d, #0000000000000000
    movi        v16.2d, #0000000000000000
    cmp         x12, #126
    csel        x12, x12, x11, lo
    add         x12, x12, #1
.L6:
//APP
    ldp         q17, q18, [x10]
    ldp         q19, q20, [x10, #32]
//NO_APP
    subs        x12, x12, #1
    sub         x9, x9, #256
//APP
    ldp         q21, q22, [x10, #64]
    ldp         q23, q24, [x10, #96]
//NO_APP
    cmeq        v17.16b, v17.16b, v0.16b
    cmeq        v18.16b, v18.16b, v0.16b
    cmeq        v19.16b, v19.16b, v0.16b
    cmeq        v20.16b, v20.16b, v0.16b
    cmeq        v21.16b, v21.16b, v0.16b
    cmeq        v22.16b, v22.16b, v0.16b
    cmeq        v23.16b, v23.16b, v0.16b
    cmeq        v24.16b, v24.16b, v0.16b
//APP
    ldp         q25, q26, [x10, #128]
    ldp         q27, q28, [x10, #160]
//NO_APP
    sub         v7.16b, v7.16b, v17.16b
    sub         v6.16b, v6.16b, v18.16b
    sub         v4.16b, v4.16b, v19.16b
    sub         v3.16b, v3.16b, v20.16b
//APP
    ldp         q17, q18, [x10, #192]
    ldp         q19, q20, [x10, #224]
//NO_APP
    sub         v16.16b, v16.16b, v21.16b
    sub         v5.16b, v5.16b, v22.16b
    add         x10, x10, #256
    sub         v2.16b, v2.16b, v23.16b
    sub         v1.16b, v1.16b, v24.16b
    cmeq        v21.16b, v25.16b, v0.16b
    cmeq        v22.16b, v26.16b, v0.16b
    cmeq        v23.16b, v27.16b, v0.16b
    cmeq        v24.16b, v28.16b, v0.16b
    cmeq        v17.16b, v17.16b, v0.16b
    cmeq        v18.16b, v18.16b, v0.16b
    cmeq        v19.16b, v19.16b, v0.16b
    cmeq        v20.16b, v20.16b, v0.16b
    sub         v7.16b, v7.16b, v21.16b
    sub         v6.16b, v6.16b, v22.16b
    sub         v4.16b, v4.16b, v23.16b
    sub         v3.16b, v3.16b, v24.16b
    sub         v16.16b, v16.16b, v17.16b
    sub         v5.16b, v5.16b, v18.16b
    sub         v2.16b, v2.16b, v19.16b
    sub         v1.16b, v1.16b, v20.16b
    b.ne        .L6
    uaddlv      h16, v16.16b
    uaddlv      h5, v5.16b
    cmp         x9, #255
    uaddlv      h7, v7.16b
    uaddlv      h6, v6.16b
    uaddlv      h4, v4.16b
    uaddlv      h3, v3.16b
    uaddlv      h2, v2.16b
    uaddlv      h1, v1.16b
    fmov        w12, s16
    fmov        w13, s5
    fmov        w14, s7
    fmov        w15, s6
    add         w12, w12, w13
    add         w13, w14, w15
    fmov        w14, s4
    fmov        w15, s2
    add         w13, w13, w14
    fmov        w14, s3
    add         w12, w12, w15
    add         w13, w13, w14
    fmov        w14, s1
    add         x13, x0, x13
    add         w12, w12, w14
    add         x0, x13, x12
    b.hi        .L5
.L4:
    cmp         x9, #64
    b.lo        .L7
    ldr         q1, [x8, :lo12:.C1]
.L8:
//APP
    ldp         q2, q3, [x10]
    ldp         q4, q5, [x10, #32]
//NO_APP
    mov         v6.16b, v1.16b
    sub         x9, x9, #64
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v4.16b, v4.16b, v0.16b
    cmeq        v5.16b, v5.16b, v0.16b
//APP
//NO_APP
    add         x10, x10, #64
    cmp         x9, #63
    and         v2.16b, v2.16b, v6.16b
    and         v3.16b, v3.16b, v6.16b
    and         v4.16b, v4.16b, v6.16b
    and         v5.16b, v5.16b, v6.16b
    addp        v2.16b, v2.16b, v3.16b
    addp        v3.16b, v4.16b, v5.16b
    addp        v2.16b, v2.16b, v3.16b
    xtn         v3.8b, v2.8h
    uzp2        v2.16b, v2.16b, v0.16b
    add         v2.16b, v3.16b, v2.16b
    cnt         v2.8b, v2.8b
    addv        b2, v2.8b
    fmov        x11, d2
    add         x0, x11, x0
    b.hi        .L8
.L7:
    cbz         x9, .L9
    add         x10, x1, x2
    ldr         q5, [x8, :lo12:.C1]
    neg         w9, w9
    sub         x10, x10, #64
//APP
    ldp         q1, q2, [x10]
    ldp         q3, q4, [x10, #32]
//NO_APP
//APP
//NO_APP
    cmeq        v1.16b, v1.16b, v0.16b
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v0.16b, v4.16b, v0.16b
    and         v1.16b, v1.16b, v5.16b
    and         v2.16b, v2.16b, v5.16b
    and         v3.16b, v3.16b, v5.16b
    and         v0.16b, v0.16b, v5.16b
    addp        v1.16b, v1.16b, v2.16b
    addp        v0.16b, v3.16b, v0.16b
    addp        v0.16b, v1.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        x8, d0
    lsr         x8, x8, x9
    fmov        d0, x8
    cnt         v0.8b, v0.8b
    addv        b0, v0.8b
    fmov        x8, d0
    add         x0, x8, x0
.L9:
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
