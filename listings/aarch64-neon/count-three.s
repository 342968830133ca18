// count::three of neon, aarch64-unknown-linux-gnu

    cmp         x2, #64
    b.hs        .L1
    b           atomic_memchr_kernels::algo::short::count_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<3>>
.L1:
    lsr         w8, w0, #8
    lsr         w9, w0, #16
    dup         v2.16b, w0
    dup         v1.16b, w8
    dup         v0.16b, w9
    neg         w8, w1
    ands        x9, x8, #0x3f
    adrp        x8, .C1
    b.eq        .L2
//APP
    ldp         q3, q4, [x1]
    ldp         q5, q6, [x1, #32]
//NO_APP
    cmeq        v7.16b, v3.16b, v2.16b
    cmeq        v16.16b, v4.16b, v2.16b
    cmeq        v17.16b, v5.16b, v2.16b
    cmeq        v18.16b, v6.16b, v2.16b
    neg         x11, x9
    cmeq        v19.16b, v3.16b, v1.16b
    cmeq        v20.16b, v4.16b, v1.16b
    cmeq        v21.16b, v5.16b, v1.16b
    cmeq        v22.16b, v6.16b, v1.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v4.16b, v4.16b, v0.16b
    cmeq        v5.16b, v5.16b, v0.16b
    cmeq        v6.16b, v6.16b, v0.16b
    orr         v7.16b, v19.16b, v7.16b
    ldr         q19, [x8, :lo12:.C1]
    orr         v16.16b, v20.16b, v16.16b
//APP
//NO_APP
    orr         v17.16b, v21.16b, v17.16b
    orr         v18.16b, v22.16b, v18.16b
    orr         v3.16b, v3.16b, v7.16b
    orr         v4.16b, v4.16b, v16.16b
    orr         v5.16b, v5.16b, v17.16b
    orr         v6.16b, v6.16b, v18.16b
    and         v3.16b, v3.16b, v19.16b
    and         v4.16b, v4.16b, v19.16b
    and         v5.16b, v5.16b, v19.16b
    and         v6.16b, v6.16b, v19.16b
    addp        v3.16b, v3.16b, v4.16b
    addp        v4.16b, v5.16b, v6.16b
    addp        v3.16b, v3.16b, v4.16b
    xtn         v4.8b, v3.8h
    uzp2        v3.16b, v3.16b, v0.16b
    add         v3.16b, v4.16b, v3.16b
    fmov        x10, d3
    lsl         x10, x10, x11
    fmov        d3, x10
    add         x10, x1, x9
    sub         x9, x2, x9
    cnt         v3.8b, v3.8b
    addv        b3, v3.8b
    fmov        x0, d3
    b           .L3
.L2:
    mov         x0, xzr
    mov         x10, x1
    mov         x9, x2
.L3:
    sub         sp, sp, #288
    stp         d15, d14, [sp, #208]
    stp         d13, d12, [sp, #224]
    stp         d11, d10, [sp, #240]
    stp         d9, d8, [sp, #256]
    str         x30, [sp, #272]
    cmp         x9, #256
    b.lo        .L4
    mov         w11, #126
.L5:
    sub         x12, x9, #256
    movi        v4.2d, #0000000000000000
    movi        v6.2d, #0000000000000000
    lsr         x12, x12, #8
    movi        v18.2d, #0000000000000000
    movi        v20.2d, #0000000000000000
    movi        v21.2d, #0000000000000000
    movi        v22.2d, #0000000000000000
    movi        v17.2d, #0000000000000000
    movi        v19.2d, #0000000000000000
    cmp         x12, #126
    csel        x12, x12, x11, lo
    add         x12, x12, #1
.L6:
    stp         q22, q21, [sp, #128]
    subs        x12, x12, #1
    sub         x9, x9, #256
    stp         q6, q20, [sp, #160]
    str         q4, [sp, #192]
//APP
    ldp         q28, q26, [x10]
    ldp         q25, q24, [x10, #32]
//NO_APP
    cmeq        v5.16b, v28.16b, v2.16b
    cmeq        v4.16b, v26.16b, v2.16b
//APP
    ldp         q27, q23, [x10, #64]
    ldp         q22, q21, [x10, #96]
//NO_APP
//APP
    ldp         q8, q29, [x10, #128]
    ldp         q3, q20, [x10, #160]
//NO_APP
    cmeq        v10.16b, v8.16b, v2.16b
    cmeq        v6.16b, v8.16b, v1.16b
//APP
    ldp         q11, q13, [x10, #192]
    ldp         q14, q15, [x10, #224]
//NO_APP
    stp         q4, q5, [sp, #96]
    cmeq        v4.16b, v25.16b, v2.16b
    cmeq        v5.16b, v23.16b, v2.16b
    cmeq        v31.16b, v11.16b, v1.16b
    cmeq        v12.16b, v14.16b, v2.16b
    cmeq        v30.16b, v13.16b, v2.16b
    cmeq        v9.16b, v13.16b, v1.16b
    cmeq        v7.16b, v15.16b, v2.16b
    str         q4, [sp, #80]
    cmeq        v4.16b, v27.16b, v2.16b
    cmeq        v16.16b, v15.16b, v1.16b
    cmeq        v15.16b, v15.16b, v0.16b
    orr         v6.16b, v6.16b, v10.16b
    cmeq        v13.16b, v13.16b, v0.16b
    orr         v30.16b, v9.16b, v30.16b
    cmeq        v9.16b, v3.16b, v2.16b
    cmeq        v10.16b, v20.16b, v2.16b
    str         q4, [sp]
    cmeq        v4.16b, v22.16b, v2.16b
    orr         v7.16b, v16.16b, v7.16b
    cmeq        v16.16b, v3.16b, v1.16b
    cmeq        v3.16b, v3.16b, v0.16b
    add         x10, x10, #256
    orr         v13.16b, v13.16b, v30.16b
    cmeq        v30.16b, v22.16b, v1.16b
    cmeq        v22.16b, v22.16b, v0.16b
    stp         q4, q5, [sp, #32]
    cmeq        v4.16b, v11.16b, v2.16b
    cmeq        v5.16b, v14.16b, v1.16b
    cmeq        v11.16b, v11.16b, v0.16b
    cmeq        v14.16b, v14.16b, v0.16b
    orr         v16.16b, v16.16b, v9.16b
    cmeq        v9.16b, v8.16b, v0.16b
    cmeq        v8.16b, v21.16b, v2.16b
    orr         v4.16b, v31.16b, v4.16b
    orr         v5.16b, v5.16b, v12.16b
    cmeq        v31.16b, v29.16b, v2.16b
    cmeq        v12.16b, v29.16b, v1.16b
    cmeq        v29.16b, v29.16b, v0.16b
    orr         v6.16b, v9.16b, v6.16b
    cmeq        v9.16b, v28.16b, v1.16b
    cmeq        v28.16b, v28.16b, v0.16b
    orr         v11.16b, v11.16b, v4.16b
    orr         v4.16b, v14.16b, v5.16b
    ldr         q5, [sp, #48]
    orr         v31.16b, v12.16b, v31.16b
    cmeq        v12.16b, v20.16b, v1.16b
    cmeq        v14.16b, v24.16b, v2.16b
    cmeq        v20.16b, v20.16b, v0.16b
    str         q4, [sp, #16]
    orr         v4.16b, v15.16b, v7.16b
    orr         v15.16b, v3.16b, v16.16b
    cmeq        v3.16b, v27.16b, v1.16b
    orr         v29.16b, v29.16b, v31.16b
    cmeq        v16.16b, v23.16b, v1.16b
    cmeq        v31.16b, v21.16b, v1.16b
    orr         v7.16b, v12.16b, v10.16b
    cmeq        v10.16b, v26.16b, v1.16b
    str         q4, [sp, #64]
    ldr         q4, [sp]
    cmeq        v27.16b, v27.16b, v0.16b
    orr         v16.16b, v16.16b, v5.16b
    ldr         q5, [sp, #32]
    cmeq        v23.16b, v23.16b, v0.16b
    orr         v3.16b, v3.16b, v4.16b
    mov         v4.16b, v17.16b
    cmeq        v17.16b, v24.16b, v1.16b
    orr         v31.16b, v31.16b, v8.16b
    ldr         q8, [sp, #112]
    orr         v30.16b, v30.16b, v5.16b
    cmeq        v24.16b, v24.16b, v0.16b
    ldr         q5, [sp, #16]
    cmeq        v12.16b, v25.16b, v1.16b
    orr         v8.16b, v9.16b, v8.16b
    ldr         q9, [sp, #96]
    orr         v17.16b, v17.16b, v14.16b
    cmeq        v26.16b, v26.16b, v0.16b
    cmeq        v21.16b, v21.16b, v0.16b
    orr         v3.16b, v27.16b, v3.16b
    orr         v9.16b, v10.16b, v9.16b
    ldr         q10, [sp, #80]
    movi        v27.16b, #1
    orr         v17.16b, v24.16b, v17.16b
    orr         v16.16b, v23.16b, v16.16b
    orr         v22.16b, v22.16b, v30.16b
    orr         v10.16b, v12.16b, v10.16b
    cmeq        v25.16b, v25.16b, v0.16b
    orr         v28.16b, v28.16b, v8.16b
    orr         v26.16b, v26.16b, v9.16b
    orr         v21.16b, v21.16b, v31.16b
    orr         v7.16b, v20.16b, v7.16b
    and         v17.16b, v17.16b, v27.16b
    and         v16.16b, v16.16b, v27.16b
    and         v22.16b, v22.16b, v27.16b
    orr         v25.16b, v25.16b, v10.16b
    and         v20.16b, v28.16b, v27.16b
    and         v3.16b, v3.16b, v27.16b
    and         v23.16b, v26.16b, v27.16b
    and         v21.16b, v21.16b, v27.16b
    sub         v7.16b, v17.16b, v7.16b
    mov         v17.16b, v4.16b
    sub         v4.16b, v16.16b, v13.16b
    sub         v16.16b, v22.16b, v5.16b
    ldr         q5, [sp, #64]
    and         v24.16b, v25.16b, v27.16b
    sub         v6.16b, v20.16b, v6.16b
    sub         v20.16b, v23.16b, v29.16b
    sub         v3.16b, v3.16b, v11.16b
    sub         v5.16b, v21.16b, v5.16b
    ldp         q22, q21, [sp, #128]
    sub         v23.16b, v24.16b, v15.16b
    add         v18.16b, v4.16b, v18.16b
    ldr         q4, [sp, #192]
    add         v17.16b, v6.16b, v17.16b
    add         v19.16b, v3.16b, v19.16b
    add         v22.16b, v20.16b, v22.16b
    ldp         q6, q20, [sp, #160]
    add         v21.16b, v23.16b, v21.16b
    add         v4.16b, v5.16b, v4.16b
    add         v20.16b, v7.16b, v20.16b
    add         v6.16b, v16.16b, v6.16b
    b.ne        .L6
    uaddlv      h3, v19.16b
    uaddlv      h18, v18.16b
    cmp         x9, #255
    uaddlv      h17, v17.16b
    uaddlv      h16, v22.16b
    uaddlv      h7, v21.16b
    uaddlv      h5, v20.16b
    uaddlv      h6, v6.16b
    uaddlv      h4, v4.16b
    fmov        w12, s3
    fmov        w13, s18
    fmov        w14, s17
    fmov        w15, s16
    add         w12, w12, w13
    add         w13, w14, w15
    fmov        w14, s7
    fmov        w15, s6
    add         w13, w13, w14
    fmov        w14, s5
    add         w12, w12, w15
    add         w13, w13, w14
    fmov        w14, s4
    add         x13, x0, x13
    add         w12, w12, w14
    add         x0, x13, x12
    b.hi        .L5
.L4:
    cmp         x9, #64
    b.lo        .L7
    ldr         q3, [x8, :lo12:.C1]
.L8:
//APP
    ldp         q4, q5, [x10]
    ldp         q6, q7, [x10, #32]
//NO_APP
    cmeq        v16.16b, v4.16b, v2.16b
    cmeq        v17.16b, v5.16b, v2.16b
    cmeq        v18.16b, v6.16b, v2.16b
    cmeq        v19.16b, v7.16b, v2.16b
    sub         x9, x9, #64
    cmeq        v20.16b, v4.16b, v1.16b
    cmeq        v21.16b, v5.16b, v1.16b
    cmp         x9, #63
    cmeq        v22.16b, v6.16b, v1.16b
    cmeq        v23.16b, v7.16b, v1.16b
    add         x10, x10, #64
    cmeq        v4.16b, v4.16b, v0.16b
    cmeq        v5.16b, v5.16b, v0.16b
    cmeq        v6.16b, v6.16b, v0.16b
    cmeq        v7.16b, v7.16b, v0.16b
    orr         v16.16b, v20.16b, v16.16b
    orr         v17.16b, v21.16b, v17.16b
    orr         v18.16b, v22.16b, v18.16b
    orr         v19.16b, v23.16b, v19.16b
    mov         v20.16b, v3.16b
//APP
//NO_APP
    orr         v4.16b, v4.16b, v16.16b
    orr         v5.16b, v5.16b, v17.16b
    orr         v6.16b, v6.16b, v18.16b
    orr         v7.16b, v7.16b, v19.16b
    and         v4.16b, v4.16b, v20.16b
    and         v5.16b, v5.16b, v20.16b
    and         v6.16b, v6.16b, v20.16b
    and         v7.16b, v7.16b, v20.16b
    addp        v4.16b, v4.16b, v5.16b
    addp        v5.16b, v6.16b, v7.16b
    addp        v4.16b, v4.16b, v5.16b
    xtn         v5.8b, v4.8h
    uzp2        v4.16b, v4.16b, v0.16b
    add         v4.16b, v5.16b, v4.16b
    cnt         v4.8b, v4.8b
    addv        b4, v4.8b
    fmov        x11, d4
    add         x0, x11, x0
    b.hi        .L8
.L7:
    cbz         x9, .L9
    add         x10, x1, x2
    neg         w9, w9
    sub         x10, x10, #64
//APP
    ldp         q3, q4, [x10]
    ldp         q5, q6, [x10, #32]
//NO_APP
    cmeq        v7.16b, v3.16b, v2.16b
    cmeq        v16.16b, v4.16b, v2.16b
    cmeq        v17.16b, v5.16b, v2.16b
    cmeq        v2.16b, v6.16b, v2.16b
    cmeq        v18.16b, v3.16b, v1.16b
    cmeq        v19.16b, v4.16b, v1.16b
    cmeq        v20.16b, v5.16b, v1.16b
    cmeq        v1.16b, v6.16b, v1.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v4.16b, v4.16b, v0.16b
    cmeq        v5.16b, v5.16b, v0.16b
    cmeq        v0.16b, v6.16b, v0.16b
    orr         v6.16b, v18.16b, v7.16b
    orr         v7.16b, v19.16b, v16.16b
    orr         v16.16b, v20.16b, v17.16b
    orr         v1.16b, v1.16b, v2.16b
    ldr         q2, [x8, :lo12:.C1]
//APP
//NO_APP
    orr         v3.16b, v3.16b, v6.16b
    orr         v4.16b, v4.16b, v7.16b
    orr         v5.16b, v5.16b, v16.16b
    orr         v0.16b, v0.16b, v1.16b
    and         v1.16b, v3.16b, v2.16b
    and         v3.16b, v4.16b, v2.16b
    and         v4.16b, v5.16b, v2.16b
    and         v0.16b, v0.16b, v2.16b
    addp        v1.16b, v1.16b, v3.16b
    addp        v0.16b, v4.16b, v0.16b
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
    ldp         d9, d8, [sp, #256]
    ldr         x30, [sp, #272]
    ldp         d11, d10, [sp, #240]
    ldp         d13, d12, [sp, #224]
    ldp         d15, d14, [sp, #208]
    add         sp, sp, #288
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
