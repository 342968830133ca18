// rfind2 of NEON, aarch64-unknown-linux-gnu

    stp         d11, d10, [sp, #-48]!
    stp         d9, d8, [sp, #16]
    stp         x29, x30, [sp, #32]
    add         x29, sp, #32
    subs        x8, x2, #64
    b.hs        .L1
    bl          atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<2>, atomic_memchr_kernels::algo::direction::Backward>
    ldp         x29, x30, [sp, #32]
    ldp         d9, d8, [sp, #16]
    ldp         d11, d10, [sp], #48
    ret
.L1:
    lsr         w9, w0, #8
    dup         v1.16b, w0
    cmp         x2, #129
    dup         v0.16b, w9
    b.hs        .L2
//APP
    ldp         q2, q3, [x1]
    ldp         q4, q5, [x1, #32]
//NO_APP
    add         x9, x1, x8
    cmeq        v18.16b, v5.16b, v1.16b
//APP
    ldp         q7, q17, [x9]
    ldp         q16, q6, [x9, #32]
//NO_APP
    cmeq        v5.16b, v5.16b, v0.16b
    cmeq        v19.16b, v6.16b, v1.16b
    cmeq        v6.16b, v6.16b, v0.16b
    cmeq        v20.16b, v2.16b, v1.16b
    cmeq        v21.16b, v2.16b, v0.16b
    cmeq        v22.16b, v7.16b, v0.16b
    orr         v2.16b, v5.16b, v18.16b
    cmeq        v5.16b, v4.16b, v1.16b
    cmeq        v18.16b, v4.16b, v0.16b
    orr         v6.16b, v6.16b, v19.16b
    cmeq        v19.16b, v16.16b, v1.16b
    cmeq        v16.16b, v16.16b, v0.16b
    orr         v4.16b, v21.16b, v20.16b
    cmeq        v20.16b, v3.16b, v1.16b
    cmeq        v21.16b, v3.16b, v0.16b
    orr         v3.16b, v18.16b, v5.16b
    cmeq        v18.16b, v7.16b, v1.16b
    cmeq        v1.16b, v17.16b, v1.16b
    orr         v7.16b, v16.16b, v19.16b
    orr         v19.16b, v6.16b, v2.16b
    cmeq        v0.16b, v17.16b, v0.16b
    orr         v5.16b, v21.16b, v20.16b
    orr         v16.16b, v22.16b, v18.16b
    orr         v18.16b, v19.16b, v3.16b
    orr         v19.16b, v7.16b, v4.16b
    orr         v1.16b, v0.16b, v1.16b
    orr         v17.16b, v19.16b, v18.16b
    orr         v18.16b, v16.16b, v5.16b
    orr         v0.16b, v18.16b, v17.16b
    orr         v0.16b, v1.16b, v0.16b
    shl         v0.16b, v0.16b, #7
    cmlt        v0.16b, v0.16b, #0
    shrn        v0.8b, v0.8h, #4
    fmov        x9, d0
    cbz         x9, .L3
    adrp        x9, .C1
    ldr         q0, [x9, :lo12:.C1]
    and         v16.16b, v16.16b, v0.16b
    and         v1.16b, v1.16b, v0.16b
    and         v7.16b, v7.16b, v0.16b
    and         v6.16b, v6.16b, v0.16b
    uzp1        v17.16b, v16.16b, v1.16b
    uzp2        v1.16b, v16.16b, v1.16b
    uzp1        v16.16b, v7.16b, v6.16b
    uzp2        v6.16b, v7.16b, v6.16b
    orr         v1.16b, v17.16b, v1.16b
    orr         v6.16b, v16.16b, v6.16b
    uzp1        v7.16b, v1.16b, v6.16b
    uzp2        v1.16b, v1.16b, v6.16b
    orr         v1.16b, v7.16b, v1.16b
    xtn         v6.8b, v1.8h
    uzp2        v1.16b, v1.16b, v0.16b
    orr         v1.16b, v6.16b, v1.16b
    fmov        x9, d1
    cbnz        x9, .L4
    and         v1.16b, v4.16b, v0.16b
    and         v4.16b, v5.16b, v0.16b
    mov         x8, xzr
    and         v3.16b, v3.16b, v0.16b
    and         v0.16b, v2.16b, v0.16b
    uzp1        v2.16b, v1.16b, v4.16b
    uzp2        v1.16b, v1.16b, v4.16b
    uzp1        v4.16b, v3.16b, v0.16b
    uzp2        v0.16b, v3.16b, v0.16b
    orr         v1.16b, v2.16b, v1.16b
    orr         v0.16b, v4.16b, v0.16b
    uzp1        v2.16b, v1.16b, v0.16b
    uzp2        v0.16b, v1.16b, v0.16b
    orr         v0.16b, v2.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    orr         v0.16b, v1.16b, v0.16b
    fmov        x9, d0
    cbz         x9, .L5
.L4:
    clz         x9, x9
    b           .L6
.L2:
    cmp         x2, #257
    b.hs        .L7
//APP
    ldp         q2, q5, [x1]
    ldp         q4, q3, [x1, #32]
//NO_APP
    sub         x9, x2, #128
    cmeq        v23.16b, v3.16b, v1.16b
//APP
    ldp         q7, q18, [x1, #64]
    ldp         q17, q16, [x1, #96]
//NO_APP
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v29.16b, v16.16b, v1.16b
    cmeq        v16.16b, v16.16b, v0.16b
    add         x10, x1, x9
//APP
    ldp         q19, q21, [x10]
    ldp         q20, q22, [x10, #32]
//NO_APP
//APP
    ldp         q25, q26, [x10, #64]
    ldp         q27, q28, [x10, #96]
//NO_APP
    cmeq        v24.16b, v2.16b, v1.16b
    cmeq        v30.16b, v2.16b, v0.16b
    cmeq        v31.16b, v20.16b, v1.16b
    cmeq        v20.16b, v20.16b, v0.16b
    cmeq        v8.16b, v22.16b, v1.16b
    cmeq        v22.16b, v22.16b, v0.16b
    orr         v2.16b, v3.16b, v23.16b
    cmeq        v23.16b, v27.16b, v1.16b
    cmeq        v27.16b, v27.16b, v0.16b
    orr         v3.16b, v16.16b, v29.16b
    cmeq        v29.16b, v28.16b, v1.16b
    cmeq        v28.16b, v28.16b, v0.16b
    orr         v16.16b, v20.16b, v31.16b
    cmeq        v20.16b, v17.16b, v1.16b
    cmeq        v31.16b, v17.16b, v0.16b
    orr         v17.16b, v22.16b, v8.16b
    cmeq        v8.16b, v19.16b, v1.16b
    cmeq        v19.16b, v19.16b, v0.16b
    orr         v22.16b, v27.16b, v23.16b
    cmeq        v27.16b, v25.16b, v1.16b
    cmeq        v25.16b, v25.16b, v0.16b
    orr         v23.16b, v28.16b, v29.16b
    cmeq        v6.16b, v5.16b, v1.16b
    cmeq        v28.16b, v4.16b, v1.16b
    cmeq        v29.16b, v5.16b, v0.16b
    cmeq        v5.16b, v4.16b, v0.16b
    orr         v4.16b, v30.16b, v24.16b
    cmeq        v30.16b, v7.16b, v1.16b
    cmeq        v9.16b, v7.16b, v0.16b
    orr         v7.16b, v31.16b, v20.16b
    orr         v20.16b, v19.16b, v8.16b
    orr         v24.16b, v25.16b, v27.16b
    orr         v25.16b, v3.16b, v2.16b
    orr         v27.16b, v23.16b, v17.16b
    orr         v31.16b, v22.16b, v16.16b
    orr         v5.16b, v5.16b, v28.16b
    orr         v19.16b, v9.16b, v30.16b
    cmeq        v28.16b, v21.16b, v1.16b
    cmeq        v21.16b, v21.16b, v0.16b
    cmeq        v30.16b, v26.16b, v1.16b
    cmeq        v26.16b, v26.16b, v0.16b
    orr         v25.16b, v27.16b, v25.16b
    orr         v27.16b, v31.16b, v7.16b
    orr         v31.16b, v24.16b, v20.16b
    orr         v6.16b, v29.16b, v6.16b
    cmeq        v1.16b, v18.16b, v1.16b
    cmeq        v0.16b, v18.16b, v0.16b
    orr         v18.16b, v21.16b, v28.16b
    orr         v21.16b, v26.16b, v30.16b
    orr         v25.16b, v25.16b, v5.16b
    orr         v26.16b, v27.16b, v4.16b
    orr         v27.16b, v31.16b, v19.16b
    orr         v1.16b, v0.16b, v1.16b
    orr         v0.16b, v26.16b, v25.16b
    orr         v25.16b, v27.16b, v6.16b
    orr         v26.16b, v21.16b, v18.16b
    orr         v0.16b, v25.16b, v0.16b
    orr         v25.16b, v26.16b, v1.16b
    orr         v0.16b, v25.16b, v0.16b
    shl         v0.16b, v0.16b, #7
    cmlt        v0.16b, v0.16b, #0
    shrn        v0.8b, v0.8h, #4
    fmov        x10, d0
    cbz         x10, .L3
    adrp        x10, .C1
    ldr         q0, [x10, :lo12:.C1]
    and         v24.16b, v24.16b, v0.16b
    and         v21.16b, v21.16b, v0.16b
    and         v22.16b, v22.16b, v0.16b
    and         v23.16b, v23.16b, v0.16b
    uzp1        v25.16b, v24.16b, v21.16b
    uzp2        v21.16b, v24.16b, v21.16b
    uzp1        v24.16b, v22.16b, v23.16b
    uzp2        v22.16b, v22.16b, v23.16b
    orr         v21.16b, v25.16b, v21.16b
    orr         v22.16b, v24.16b, v22.16b
    uzp1        v23.16b, v21.16b, v22.16b
    uzp2        v21.16b, v21.16b, v22.16b
    orr         v21.16b, v23.16b, v21.16b
    xtn         v22.8b, v21.8h
    uzp2        v21.16b, v21.16b, v0.16b
    orr         v21.16b, v22.16b, v21.16b
    fmov        x10, d21
    cbnz        x10, .L8
    and         v20.16b, v20.16b, v0.16b
    and         v18.16b, v18.16b, v0.16b
    mov         x8, x9
    and         v16.16b, v16.16b, v0.16b
    and         v17.16b, v17.16b, v0.16b
    uzp1        v21.16b, v20.16b, v18.16b
    uzp2        v18.16b, v20.16b, v18.16b
    uzp1        v20.16b, v16.16b, v17.16b
    uzp2        v16.16b, v16.16b, v17.16b
    orr         v17.16b, v21.16b, v18.16b
    orr         v16.16b, v20.16b, v16.16b
    uzp1        v18.16b, v17.16b, v16.16b
    uzp2        v16.16b, v17.16b, v16.16b
    orr         v16.16b, v18.16b, v16.16b
    xtn         v17.8b, v16.8h
    uzp2        v16.16b, v16.16b, v0.16b
    orr         v16.16b, v17.16b, v16.16b
    fmov        x10, d16
    cbnz        x10, .L8
    and         v16.16b, v19.16b, v0.16b
    and         v1.16b, v1.16b, v0.16b
    and         v7.16b, v7.16b, v0.16b
    and         v3.16b, v3.16b, v0.16b
    uzp1        v17.16b, v16.16b, v1.16b
    uzp2        v1.16b, v16.16b, v1.16b
    uzp1        v16.16b, v7.16b, v3.16b
    uzp2        v3.16b, v7.16b, v3.16b
    orr         v1.16b, v17.16b, v1.16b
    orr         v3.16b, v16.16b, v3.16b
    uzp1        v7.16b, v1.16b, v3.16b
    uzp2        v1.16b, v1.16b, v3.16b
    orr         v1.16b, v7.16b, v1.16b
    xtn         v3.8b, v1.8h
    uzp2        v1.16b, v1.16b, v0.16b
    orr         v1.16b, v3.16b, v1.16b
    fmov        x10, d1
    cbz         x10, .L9
    mov         w8, #64
    b           .L8
.L7:
    add         x8, x1, x2
    sub         x8, x8, #256
//APP
    ldp         q2, q16, [x8]
    ldp         q4, q3, [x8, #32]
//NO_APP
    cmeq        v24.16b, v3.16b, v1.16b
//APP
    ldp         q5, q6, [x8, #64]
    ldp         q18, q17, [x8, #96]
//NO_APP
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v29.16b, v17.16b, v1.16b
    cmeq        v17.16b, v17.16b, v0.16b
//APP
    ldp         q21, q19, [x8, #128]
    ldp         q22, q23, [x8, #160]
//NO_APP
    cmeq        v20.16b, v2.16b, v1.16b
//APP
    ldp         q25, q26, [x8, #192]
    ldp         q27, q28, [x8, #224]
//NO_APP
    cmeq        v30.16b, v2.16b, v0.16b
    cmeq        v31.16b, v22.16b, v1.16b
    cmeq        v22.16b, v22.16b, v0.16b
    cmeq        v8.16b, v23.16b, v1.16b
    cmeq        v23.16b, v23.16b, v0.16b
    orr         v2.16b, v3.16b, v24.16b
    cmeq        v24.16b, v27.16b, v1.16b
    cmeq        v27.16b, v27.16b, v0.16b
    orr         v3.16b, v17.16b, v29.16b
    cmeq        v29.16b, v28.16b, v1.16b
    cmeq        v28.16b, v28.16b, v0.16b
    orr         v17.16b, v22.16b, v31.16b
    cmeq        v31.16b, v18.16b, v1.16b
    cmeq        v9.16b, v18.16b, v0.16b
    orr         v18.16b, v23.16b, v8.16b
    cmeq        v8.16b, v21.16b, v1.16b
    cmeq        v21.16b, v21.16b, v0.16b
    orr         v22.16b, v27.16b, v24.16b
    cmeq        v24.16b, v25.16b, v1.16b
    cmeq        v25.16b, v25.16b, v0.16b
    orr         v23.16b, v28.16b, v29.16b
    cmeq        v7.16b, v16.16b, v1.16b
    cmeq        v27.16b, v4.16b, v1.16b
    cmeq        v28.16b, v16.16b, v0.16b
    cmeq        v29.16b, v4.16b, v0.16b
    orr         v4.16b, v30.16b, v20.16b
    cmeq        v30.16b, v5.16b, v1.16b
    cmeq        v10.16b, v5.16b, v0.16b
    orr         v16.16b, v9.16b, v31.16b
    orr         v20.16b, v21.16b, v8.16b
    orr         v25.16b, v25.16b, v24.16b
    orr         v21.16b, v3.16b, v2.16b
    orr         v24.16b, v23.16b, v18.16b
    orr         v31.16b, v22.16b, v17.16b
    orr         v5.16b, v29.16b, v27.16b
    cmeq        v27.16b, v19.16b, v1.16b
    cmeq        v29.16b, v19.16b, v0.16b
    orr         v19.16b, v10.16b, v30.16b
    cmeq        v30.16b, v26.16b, v1.16b
    cmeq        v26.16b, v26.16b, v0.16b
    orr         v8.16b, v25.16b, v20.16b
    orr         v21.16b, v24.16b, v21.16b
    orr         v31.16b, v31.16b, v16.16b
    orr         v7.16b, v28.16b, v7.16b
    orr         v24.16b, v29.16b, v27.16b
    cmeq        v27.16b, v6.16b, v1.16b
    cmeq        v6.16b, v6.16b, v0.16b
    orr         v26.16b, v26.16b, v30.16b
    orr         v30.16b, v8.16b, v19.16b
    orr         v28.16b, v21.16b, v5.16b
    orr         v29.16b, v31.16b, v4.16b
    orr         v21.16b, v6.16b, v27.16b
    orr         v27.16b, v30.16b, v7.16b
    orr         v6.16b, v29.16b, v28.16b
    orr         v28.16b, v26.16b, v24.16b
    orr         v6.16b, v27.16b, v6.16b
    orr         v27.16b, v28.16b, v21.16b
    orr         v6.16b, v27.16b, v6.16b
    shl         v6.16b, v6.16b, #7
    cmlt        v6.16b, v6.16b, #0
    shrn        v6.8b, v6.8h, #4
    fmov        x8, d6
    cbz         x8, .L10
    adrp        x8, .C1
    ldr         q6, [x8, :lo12:.C1]
    and         v25.16b, v25.16b, v6.16b
    and         v26.16b, v26.16b, v6.16b
    and         v22.16b, v22.16b, v6.16b
    and         v23.16b, v23.16b, v6.16b
    uzp1        v27.16b, v25.16b, v26.16b
    uzp2        v25.16b, v25.16b, v26.16b
    uzp1        v26.16b, v22.16b, v23.16b
    uzp2        v22.16b, v22.16b, v23.16b
    orr         v23.16b, v27.16b, v25.16b
    orr         v22.16b, v26.16b, v22.16b
    uzp1        v25.16b, v23.16b, v22.16b
    uzp2        v22.16b, v23.16b, v22.16b
    orr         v22.16b, v25.16b, v22.16b
    xtn         v23.8b, v22.8h
    uzp2        v22.16b, v22.16b, v0.16b
    orr         v22.16b, v23.16b, v22.16b
    fmov        x8, d22
    cbz         x8, .L11
    mov         w9, #192
    b           .L12
.L11:
    and         v20.16b, v20.16b, v6.16b
    and         v22.16b, v24.16b, v6.16b
    and         v17.16b, v17.16b, v6.16b
    and         v18.16b, v18.16b, v6.16b
    uzp1        v23.16b, v20.16b, v22.16b
    uzp2        v20.16b, v20.16b, v22.16b
    uzp1        v22.16b, v17.16b, v18.16b
    uzp2        v17.16b, v17.16b, v18.16b
    orr         v18.16b, v23.16b, v20.16b
    orr         v17.16b, v22.16b, v17.16b
    uzp1        v20.16b, v18.16b, v17.16b
    uzp2        v17.16b, v18.16b, v17.16b
    orr         v17.16b, v20.16b, v17.16b
    xtn         v18.8b, v17.8h
    uzp2        v17.16b, v17.16b, v0.16b
    orr         v17.16b, v18.16b, v17.16b
    fmov        x8, d17
    cbz         x8, .L13
    mov         w9, #128
    b           .L12
.L13:
    and         v17.16b, v19.16b, v6.16b
    and         v18.16b, v21.16b, v6.16b
    and         v16.16b, v16.16b, v6.16b
    and         v3.16b, v3.16b, v6.16b
    uzp1        v19.16b, v17.16b, v18.16b
    uzp2        v17.16b, v17.16b, v18.16b
    uzp1        v18.16b, v16.16b, v3.16b
    uzp2        v3.16b, v16.16b, v3.16b
    orr         v16.16b, v19.16b, v17.16b
    orr         v3.16b, v18.16b, v3.16b
    uzp1        v17.16b, v16.16b, v3.16b
    uzp2        v3.16b, v16.16b, v3.16b
    orr         v3.16b, v17.16b, v3.16b
    xtn         v16.8b, v3.8h
    uzp2        v3.16b, v3.16b, v0.16b
    orr         v3.16b, v16.16b, v3.16b
    fmov        x8, d3
    cbz         x8, .L14
    mov         w9, #64
    b           .L12
.L9:
    and         v1.16b, v4.16b, v0.16b
    and         v3.16b, v6.16b, v0.16b
    mov         x8, xzr
    and         v4.16b, v5.16b, v0.16b
    and         v0.16b, v2.16b, v0.16b
    uzp1        v2.16b, v1.16b, v3.16b
    uzp2        v1.16b, v1.16b, v3.16b
    uzp1        v3.16b, v4.16b, v0.16b
    uzp2        v0.16b, v4.16b, v0.16b
    orr         v1.16b, v2.16b, v1.16b
    orr         v0.16b, v3.16b, v0.16b
    uzp1        v2.16b, v1.16b, v0.16b
    uzp2        v0.16b, v1.16b, v0.16b
    orr         v0.16b, v2.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    orr         v0.16b, v1.16b, v0.16b
    fmov        x10, d0
    cbz         x10, .L5
.L8:
    clz         x9, x10
.L6:
    eor         x9, x9, #0x3f
    add         x1, x8, x9
    mov         w8, #1
    mov         x0, x8
    ldp         x29, x30, [sp, #32]
    ldp         d9, d8, [sp, #16]
    ldp         d11, d10, [sp], #48
    ret
.L14:
    and         v3.16b, v4.16b, v6.16b
    and         v4.16b, v7.16b, v6.16b
    and         v5.16b, v5.16b, v6.16b
    and         v2.16b, v2.16b, v6.16b
    uzp1        v6.16b, v3.16b, v4.16b
    uzp2        v3.16b, v3.16b, v4.16b
    uzp1        v4.16b, v5.16b, v2.16b
    uzp2        v2.16b, v5.16b, v2.16b
    orr         v3.16b, v6.16b, v3.16b
    orr         v2.16b, v4.16b, v2.16b
    uzp1        v4.16b, v3.16b, v2.16b
    uzp2        v2.16b, v3.16b, v2.16b
    orr         v2.16b, v4.16b, v2.16b
    xtn         v3.8b, v2.8h
    uzp2        v2.16b, v2.16b, v0.16b
    orr         v2.16b, v3.16b, v2.16b
    fmov        x8, d2
    cbz         x8, .L10
    mov         x9, xzr
.L12:
    clz         x8, x8
    orr         x8, x8, x9
    eor         x8, x8, #0x3f
    add         x8, x2, x8
    sub         x1, x8, #256
    mov         w8, #1
    mov         x0, x8
    ldp         x29, x30, [sp, #32]
    ldp         d9, d8, [sp, #16]
    ldp         d11, d10, [sp], #48
    ret
.L10:
    cmp         x2, #512
    b.hi        .L15
//APP
    ldp         q2, q16, [x1]
    ldp         q4, q3, [x1, #32]
//NO_APP
    cmeq        v24.16b, v3.16b, v1.16b
    cmeq        v20.16b, v2.16b, v1.16b
//APP
    ldp         q5, q6, [x1, #64]
    ldp         q19, q17, [x1, #96]
//NO_APP
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v29.16b, v17.16b, v1.16b
    cmeq        v17.16b, v17.16b, v0.16b
//APP
    ldp         q21, q18, [x1, #128]
    ldp         q22, q23, [x1, #160]
//NO_APP
    cmeq        v30.16b, v2.16b, v0.16b
//APP
    ldp         q25, q26, [x1, #192]
    ldp         q27, q28, [x1, #224]
//NO_APP
    b           .L16
.L15:
    add         w8, w1, w2
    sub         w8, w8, #1
    and         x8, x8, #0x3f
    sub         x8, x2, x8
    sub         x9, x8, #193
    cmp         x9, #256
    b.lo        .L17
    adrp        x9, .C1
    add         x10, x8, x1
    sub         x8, x8, #449
    ldr         q2, [x9, :lo12:.C1]
    sub         x10, x10, #3521
    mov         w9, #192
    b           .L18
.L19:
    sub         x8, x8, #256
    sub         x10, x10, #256
    cmn         x8, #256
    b.hs        .L20
.L18:
    add         x11, x8, #256
    lsr         x11, x11, #20
    cbz         x11, .L21
//APP
    prfm        pldl1keep, [x10]
    prfm        pldl1keep, [x10, #64]
    prfm        pldl1keep, [x10, #128]
    prfm        pldl1keep, [x10, #192]
//NO_APP
.L21:
    add         x11, x10, #3072
//APP
    ldp         q3, q17, [x11]
    ldp         q5, q4, [x11, #32]
//NO_APP
    cmeq        v25.16b, v4.16b, v1.16b
//APP
    ldp         q6, q7, [x11, #64]
    ldp         q20, q19, [x11, #96]
//NO_APP
    cmeq        v4.16b, v4.16b, v0.16b
    cmeq        v30.16b, v19.16b, v1.16b
    cmeq        v19.16b, v19.16b, v0.16b
//APP
    ldp         q22, q18, [x11, #128]
    ldp         q23, q24, [x11, #160]
//NO_APP
    cmeq        v21.16b, v3.16b, v1.16b
//APP
    ldp         q26, q27, [x11, #192]
    ldp         q28, q29, [x11, #224]
//NO_APP
    cmeq        v31.16b, v3.16b, v0.16b
    cmeq        v8.16b, v23.16b, v1.16b
    cmeq        v23.16b, v23.16b, v0.16b
    cmeq        v9.16b, v24.16b, v1.16b
    cmeq        v24.16b, v24.16b, v0.16b
    orr         v3.16b, v4.16b, v25.16b
    cmeq        v25.16b, v28.16b, v1.16b
    cmeq        v28.16b, v28.16b, v0.16b
    orr         v4.16b, v19.16b, v30.16b
    cmeq        v30.16b, v29.16b, v1.16b
    cmeq        v29.16b, v29.16b, v0.16b
    orr         v19.16b, v23.16b, v8.16b
    cmeq        v8.16b, v20.16b, v1.16b
    cmeq        v10.16b, v20.16b, v0.16b
    orr         v20.16b, v24.16b, v9.16b
    cmeq        v24.16b, v22.16b, v1.16b
    cmeq        v9.16b, v22.16b, v0.16b
    orr         v22.16b, v28.16b, v25.16b
    cmeq        v25.16b, v26.16b, v1.16b
    cmeq        v26.16b, v26.16b, v0.16b
    orr         v23.16b, v29.16b, v30.16b
    cmeq        v16.16b, v17.16b, v1.16b
    cmeq        v28.16b, v5.16b, v1.16b
    cmeq        v29.16b, v17.16b, v0.16b
    cmeq        v30.16b, v5.16b, v0.16b
    orr         v5.16b, v31.16b, v21.16b
    cmeq        v31.16b, v6.16b, v1.16b
    cmeq        v11.16b, v6.16b, v0.16b
    orr         v17.16b, v10.16b, v8.16b
    orr         v21.16b, v9.16b, v24.16b
    orr         v25.16b, v26.16b, v25.16b
    orr         v24.16b, v4.16b, v3.16b
    orr         v26.16b, v23.16b, v20.16b
    orr         v8.16b, v22.16b, v19.16b
    orr         v6.16b, v30.16b, v28.16b
    cmeq        v28.16b, v18.16b, v1.16b
    cmeq        v30.16b, v18.16b, v0.16b
    orr         v18.16b, v11.16b, v31.16b
    cmeq        v31.16b, v27.16b, v1.16b
    cmeq        v27.16b, v27.16b, v0.16b
    orr         v10.16b, v25.16b, v21.16b
    orr         v9.16b, v26.16b, v24.16b
    orr         v8.16b, v8.16b, v17.16b
    orr         v16.16b, v29.16b, v16.16b
    orr         v24.16b, v30.16b, v28.16b
    orr         v26.16b, v27.16b, v31.16b
    cmeq        v27.16b, v7.16b, v1.16b
    cmeq        v7.16b, v7.16b, v0.16b
    orr         v28.16b, v9.16b, v6.16b
    orr         v29.16b, v8.16b, v5.16b
    orr         v30.16b, v10.16b, v18.16b
    orr         v7.16b, v7.16b, v27.16b
    orr         v27.16b, v29.16b, v28.16b
    orr         v28.16b, v30.16b, v16.16b
    orr         v29.16b, v26.16b, v24.16b
    orr         v27.16b, v28.16b, v27.16b
    orr         v28.16b, v29.16b, v7.16b
    orr         v27.16b, v28.16b, v27.16b
    shl         v27.16b, v27.16b, #7
    cmlt        v27.16b, v27.16b, #0
    shrn        v27.8b, v27.8h, #4
    fmov        x11, d27
    cbz         x11, .L19
    and         v25.16b, v25.16b, v2.16b
    and         v26.16b, v26.16b, v2.16b
    and         v22.16b, v22.16b, v2.16b
    and         v23.16b, v23.16b, v2.16b
    uzp1        v27.16b, v25.16b, v26.16b
    uzp2        v25.16b, v25.16b, v26.16b
    uzp1        v26.16b, v22.16b, v23.16b
    uzp2        v22.16b, v22.16b, v23.16b
    orr         v23.16b, v27.16b, v25.16b
    orr         v22.16b, v26.16b, v22.16b
    uzp1        v25.16b, v23.16b, v22.16b
    uzp2        v22.16b, v23.16b, v22.16b
    orr         v22.16b, v25.16b, v22.16b
    xtn         v23.8b, v22.8h
    uzp2        v22.16b, v22.16b, v0.16b
    orr         v22.16b, v23.16b, v22.16b
    fmov        x11, d22
    cbnz        x11, .L22
    and         v21.16b, v21.16b, v2.16b
    and         v22.16b, v24.16b, v2.16b
    and         v19.16b, v19.16b, v2.16b
    and         v20.16b, v20.16b, v2.16b
    uzp1        v23.16b, v21.16b, v22.16b
    uzp2        v21.16b, v21.16b, v22.16b
    uzp1        v22.16b, v19.16b, v20.16b
    uzp2        v19.16b, v19.16b, v20.16b
    orr         v20.16b, v23.16b, v21.16b
    orr         v19.16b, v22.16b, v19.16b
    uzp1        v21.16b, v20.16b, v19.16b
    uzp2        v19.16b, v20.16b, v19.16b
    orr         v19.16b, v21.16b, v19.16b
    xtn         v20.8b, v19.8h
    uzp2        v19.16b, v19.16b, v0.16b
    orr         v19.16b, v20.16b, v19.16b
    fmov        x11, d19
    cbnz        x11, .L23
    and         v18.16b, v18.16b, v2.16b
    and         v7.16b, v7.16b, v2.16b
    and         v17.16b, v17.16b, v2.16b
    and         v4.16b, v4.16b, v2.16b
    uzp1        v19.16b, v18.16b, v7.16b
    uzp2        v7.16b, v18.16b, v7.16b
    uzp1        v18.16b, v17.16b, v4.16b
    uzp2        v4.16b, v17.16b, v4.16b
    orr         v7.16b, v19.16b, v7.16b
    orr         v4.16b, v18.16b, v4.16b
    uzp1        v17.16b, v7.16b, v4.16b
    uzp2        v4.16b, v7.16b, v4.16b
    orr         v4.16b, v17.16b, v4.16b
    xtn         v7.8b, v4.8h
    uzp2        v4.16b, v4.16b, v0.16b
    orr         v4.16b, v7.16b, v4.16b
    fmov        x11, d4
    cbnz        x11, .L24
    and         v4.16b, v5.16b, v2.16b
    and         v5.16b, v16.16b, v2.16b
    and         v6.16b, v6.16b, v2.16b
    and         v3.16b, v3.16b, v2.16b
    uzp1        v7.16b, v4.16b, v5.16b
    uzp2        v4.16b, v4.16b, v5.16b
    uzp1        v5.16b, v6.16b, v3.16b
    uzp2        v3.16b, v6.16b, v3.16b
    orr         v4.16b, v7.16b, v4.16b
    orr         v3.16b, v5.16b, v3.16b
    uzp1        v5.16b, v4.16b, v3.16b
    uzp2        v3.16b, v4.16b, v3.16b
    orr         v3.16b, v5.16b, v3.16b
    xtn         v4.8b, v3.8h
    uzp2        v3.16b, v3.16b, v0.16b
    orr         v3.16b, v4.16b, v3.16b
    fmov        x11, d3
    cbz         x11, .L19
    mov         x9, xzr
    b           .L22
.L20:
    add         x9, x8, #256
.L17:
    cbz         x9, .L3
//APP
    ldp         q2, q16, [x1]
    ldp         q4, q3, [x1, #32]
//NO_APP
    cmeq        v24.16b, v3.16b, v1.16b
    cmeq        v20.16b, v2.16b, v1.16b
//APP
    ldp         q5, q6, [x1, #64]
    ldp         q19, q17, [x1, #96]
//NO_APP
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v29.16b, v17.16b, v1.16b
    cmeq        v17.16b, v17.16b, v0.16b
//APP
    ldp         q21, q18, [x1, #128]
    ldp         q22, q23, [x1, #160]
//NO_APP
    cmeq        v30.16b, v2.16b, v0.16b
//APP
    ldp         q25, q26, [x1, #192]
    ldp         q27, q28, [x1, #224]
//NO_APP
.L16:
    cmeq        v31.16b, v22.16b, v1.16b
    cmeq        v22.16b, v22.16b, v0.16b
    cmeq        v8.16b, v23.16b, v1.16b
    cmeq        v23.16b, v23.16b, v0.16b
    orr         v2.16b, v3.16b, v24.16b
    cmeq        v24.16b, v27.16b, v1.16b
    cmeq        v27.16b, v27.16b, v0.16b
    orr         v3.16b, v17.16b, v29.16b
    cmeq        v29.16b, v28.16b, v1.16b
    cmeq        v28.16b, v28.16b, v0.16b
    orr         v17.16b, v22.16b, v31.16b
    cmeq        v31.16b, v19.16b, v1.16b
    cmeq        v9.16b, v19.16b, v0.16b
    orr         v19.16b, v23.16b, v8.16b
    cmeq        v8.16b, v21.16b, v1.16b
    cmeq        v21.16b, v21.16b, v0.16b
    orr         v22.16b, v27.16b, v24.16b
    cmeq        v24.16b, v25.16b, v1.16b
    cmeq        v25.16b, v25.16b, v0.16b
    orr         v23.16b, v28.16b, v29.16b
    cmeq        v7.16b, v16.16b, v1.16b
    cmeq        v27.16b, v4.16b, v1.16b
    cmeq        v28.16b, v16.16b, v0.16b
    cmeq        v29.16b, v4.16b, v0.16b
    orr         v4.16b, v30.16b, v20.16b
    cmeq        v20.16b, v5.16b, v1.16b
    cmeq        v30.16b, v5.16b, v0.16b
    orr         v16.16b, v9.16b, v31.16b
    orr         v21.16b, v21.16b, v8.16b
    orr         v24.16b, v25.16b, v24.16b
    orr         v25.16b, v3.16b, v2.16b
    orr         v31.16b, v23.16b, v19.16b
    orr         v8.16b, v22.16b, v17.16b
    orr         v5.16b, v29.16b, v27.16b
    cmeq        v27.16b, v18.16b, v1.16b
    orr         v20.16b, v30.16b, v20.16b
    cmeq        v18.16b, v18.16b, v0.16b
    cmeq        v29.16b, v26.16b, v1.16b
    cmeq        v26.16b, v26.16b, v0.16b
    orr         v25.16b, v31.16b, v25.16b
    orr         v31.16b, v24.16b, v21.16b
    orr         v30.16b, v8.16b, v16.16b
    orr         v7.16b, v28.16b, v7.16b
    cmeq        v1.16b, v6.16b, v1.16b
    cmeq        v0.16b, v6.16b, v0.16b
    orr         v6.16b, v18.16b, v27.16b
    orr         v18.16b, v26.16b, v29.16b
    orr         v25.16b, v25.16b, v5.16b
    orr         v27.16b, v31.16b, v20.16b
    orr         v26.16b, v30.16b, v4.16b
    orr         v1.16b, v0.16b, v1.16b
    orr         v0.16b, v26.16b, v25.16b
    orr         v25.16b, v27.16b, v7.16b
    orr         v26.16b, v18.16b, v6.16b
    orr         v0.16b, v25.16b, v0.16b
    orr         v25.16b, v26.16b, v1.16b
    orr         v0.16b, v25.16b, v0.16b
    shl         v0.16b, v0.16b, #7
    cmlt        v0.16b, v0.16b, #0
    shrn        v0.8b, v0.8h, #4
    fmov        x8, d0
    cbz         x8, .L5
    adrp        x8, .C1
    ldr         q0, [x8, :lo12:.C1]
    and         v24.16b, v24.16b, v0.16b
    and         v18.16b, v18.16b, v0.16b
    and         v22.16b, v22.16b, v0.16b
    and         v23.16b, v23.16b, v0.16b
    uzp1        v25.16b, v24.16b, v18.16b
    uzp2        v18.16b, v24.16b, v18.16b
    uzp1        v24.16b, v22.16b, v23.16b
    uzp2        v22.16b, v22.16b, v23.16b
    orr         v18.16b, v25.16b, v18.16b
    orr         v22.16b, v24.16b, v22.16b
    uzp1        v23.16b, v18.16b, v22.16b
    uzp2        v18.16b, v18.16b, v22.16b
    orr         v18.16b, v23.16b, v18.16b
    xtn         v22.8b, v18.8h
    uzp2        v18.16b, v18.16b, v0.16b
    orr         v18.16b, v22.16b, v18.16b
    fmov        x9, d18
    cbz         x9, .L25
    mov         w8, #192
    b           .L26
.L3:
    mov         x8, xzr
.L5:
    mov         x0, x8
    ldp         x29, x30, [sp, #32]
    ldp         d9, d8, [sp, #16]
    ldp         d11, d10, [sp], #48
    ret
.L25:
    and         v18.16b, v21.16b, v0.16b
    and         v6.16b, v6.16b, v0.16b
    and         v17.16b, v17.16b, v0.16b
    and         v19.16b, v19.16b, v0.16b
    uzp1        v21.16b, v18.16b, v6.16b
    uzp2        v6.16b, v18.16b, v6.16b
    uzp1        v18.16b, v17.16b, v19.16b
    uzp2        v17.16b, v17.16b, v19.16b
    orr         v6.16b, v21.16b, v6.16b
    orr         v17.16b, v18.16b, v17.16b
    uzp1        v18.16b, v6.16b, v17.16b
    uzp2        v6.16b, v6.16b, v17.16b
    orr         v6.16b, v18.16b, v6.16b
    xtn         v17.8b, v6.8h
    uzp2        v6.16b, v6.16b, v0.16b
    orr         v6.16b, v17.16b, v6.16b
    fmov        x9, d6
    cbz         x9, .L27
    mov         w8, #128
    b           .L26
.L27:
    and         v6.16b, v20.16b, v0.16b
    and         v1.16b, v1.16b, v0.16b
    and         v16.16b, v16.16b, v0.16b
    and         v3.16b, v3.16b, v0.16b
    uzp1        v17.16b, v6.16b, v1.16b
    uzp2        v1.16b, v6.16b, v1.16b
    uzp1        v6.16b, v16.16b, v3.16b
    uzp2        v3.16b, v16.16b, v3.16b
    orr         v1.16b, v17.16b, v1.16b
    orr         v3.16b, v6.16b, v3.16b
    uzp1        v6.16b, v1.16b, v3.16b
    uzp2        v1.16b, v1.16b, v3.16b
    orr         v1.16b, v6.16b, v1.16b
    xtn         v3.8b, v1.8h
    uzp2        v1.16b, v1.16b, v0.16b
    orr         v1.16b, v3.16b, v1.16b
    fmov        x9, d1
    cbz         x9, .L28
    mov         w8, #64
    b           .L26
.L23:
    mov         w9, #128
    b           .L22
.L24:
    mov         w9, #64
.L22:
    clz         x10, x11
    orr         x9, x10, x9
    eor         x9, x9, #0x3f
    add         x1, x9, x8
    mov         w8, #1
    mov         x0, x8
    ldp         x29, x30, [sp, #32]
    ldp         d9, d8, [sp, #16]
    ldp         d11, d10, [sp], #48
    ret
.L28:
    and         v1.16b, v4.16b, v0.16b
    and         v3.16b, v7.16b, v0.16b
    mov         x8, xzr
    and         v4.16b, v5.16b, v0.16b
    and         v0.16b, v2.16b, v0.16b
    uzp1        v2.16b, v1.16b, v3.16b
    uzp2        v1.16b, v1.16b, v3.16b
    uzp1        v3.16b, v4.16b, v0.16b
    uzp2        v0.16b, v4.16b, v0.16b
    orr         v1.16b, v2.16b, v1.16b
    orr         v0.16b, v3.16b, v0.16b
    uzp1        v2.16b, v1.16b, v0.16b
    uzp2        v0.16b, v1.16b, v0.16b
    orr         v0.16b, v2.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    orr         v0.16b, v1.16b, v0.16b
    fmov        x9, d0
    cbz         x9, .L5
.L26:
    clz         x9, x9
    orr         x9, x9, x8
    mov         w8, #1
    eor         x1, x9, #0x3f
    mov         x0, x8
    ldp         x29, x30, [sp, #32]
    ldp         d9, d8, [sp, #16]
    ldp         d11, d10, [sp], #48
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
