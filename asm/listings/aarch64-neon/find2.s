// find2 of NEON, aarch64-unknown-linux-gnu

    str         d10, [sp, #-48]!
    stp         d9, d8, [sp, #16]
    stp         x29, x30, [sp, #32]
    add         x29, sp, #32
    subs        x8, x2, #64
    b.hs        .L1
    bl          atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<2>, atomic_memchr_kernels::algo::direction::Forward>
    ldp         x29, x30, [sp, #32]
    ldp         d9, d8, [sp, #16]
    ldr         d10, [sp], #48
    ret
.L1:
    lsr         w9, w0, #8
    dup         v1.16b, w0
    cmp         x2, #129
    dup         v0.16b, w9
    b.hs        .L2
//APP
    ldp         q2, q6, [x1]
    ldp         q3, q4, [x1, #32]
//NO_APP
    add         x9, x1, x8
    cmeq        v18.16b, v3.16b, v1.16b
//APP
    ldp         q7, q16, [x9]
    ldp         q5, q17, [x9, #32]
//NO_APP
    cmeq        v19.16b, v4.16b, v1.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v20.16b, v4.16b, v0.16b
    cmeq        v21.16b, v5.16b, v1.16b
    cmeq        v22.16b, v5.16b, v0.16b
    cmeq        v23.16b, v17.16b, v1.16b
    cmeq        v17.16b, v17.16b, v0.16b
    orr         v4.16b, v3.16b, v18.16b
    cmeq        v18.16b, v2.16b, v1.16b
    orr         v5.16b, v20.16b, v19.16b
    cmeq        v19.16b, v2.16b, v0.16b
    orr         v2.16b, v22.16b, v21.16b
    cmeq        v20.16b, v7.16b, v1.16b
    cmeq        v21.16b, v7.16b, v0.16b
    orr         v3.16b, v17.16b, v23.16b
    cmeq        v17.16b, v6.16b, v1.16b
    cmeq        v6.16b, v6.16b, v0.16b
    cmeq        v1.16b, v16.16b, v1.16b
    orr         v7.16b, v19.16b, v18.16b
    cmeq        v18.16b, v16.16b, v0.16b
    orr         v0.16b, v21.16b, v20.16b
    orr         v19.16b, v3.16b, v5.16b
    orr         v20.16b, v4.16b, v2.16b
    orr         v16.16b, v6.16b, v17.16b
    orr         v1.16b, v18.16b, v1.16b
    orr         v6.16b, v20.16b, v19.16b
    orr         v17.16b, v7.16b, v0.16b
    orr         v6.16b, v17.16b, v6.16b
    orr         v17.16b, v16.16b, v1.16b
    orr         v6.16b, v17.16b, v6.16b
    shl         v6.16b, v6.16b, #7
    cmlt        v6.16b, v6.16b, #0
    shrn        v6.8b, v6.8h, #4
    fmov        x9, d6
    cbz         x9, .L3
    adrp        x9, .C1
    ldr         q6, [x9, :lo12:.C1]
    and         v7.16b, v7.16b, v6.16b
    and         v16.16b, v16.16b, v6.16b
    and         v4.16b, v4.16b, v6.16b
    and         v5.16b, v5.16b, v6.16b
    uzp1        v17.16b, v7.16b, v16.16b
    uzp2        v7.16b, v7.16b, v16.16b
    uzp1        v16.16b, v4.16b, v5.16b
    uzp2        v4.16b, v4.16b, v5.16b
    orr         v5.16b, v17.16b, v7.16b
    orr         v4.16b, v16.16b, v4.16b
    uzp1        v7.16b, v5.16b, v4.16b
    uzp2        v4.16b, v5.16b, v4.16b
    orr         v4.16b, v7.16b, v4.16b
    xtn         v5.8b, v4.8h
    uzp2        v4.16b, v4.16b, v0.16b
    orr         v4.16b, v5.16b, v4.16b
    fmov        x9, d4
    cbz         x9, .L4
    mov         x8, xzr
    b           .L5
.L2:
    cmp         x2, #257
    b.hs        .L6
//APP
    ldp         q2, q3, [x1]
    ldp         q4, q5, [x1, #32]
//NO_APP
    cmeq        v18.16b, v2.16b, v1.16b
    cmeq        v19.16b, v3.16b, v1.16b
    cmeq        v26.16b, v4.16b, v1.16b
    cmeq        v2.16b, v2.16b, v0.16b
    sub         x9, x2, #128
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v27.16b, v5.16b, v1.16b
//APP
    ldp         q6, q7, [x1, #64]
    ldp         q16, q17, [x1, #96]
//NO_APP
    cmeq        v4.16b, v4.16b, v0.16b
    cmeq        v5.16b, v5.16b, v0.16b
    add         x10, x1, x9
//APP
    ldp         q22, q25, [x10]
    ldp         q23, q24, [x10, #32]
//NO_APP
    cmeq        v9.16b, v16.16b, v1.16b
    orr         v20.16b, v2.16b, v18.16b
//APP
    ldp         q28, q29, [x10, #64]
    ldp         q30, q31, [x10, #96]
//NO_APP
    orr         v21.16b, v3.16b, v19.16b
    cmeq        v2.16b, v17.16b, v1.16b
    orr         v18.16b, v4.16b, v26.16b
    orr         v19.16b, v5.16b, v27.16b
    cmeq        v3.16b, v16.16b, v0.16b
    cmeq        v4.16b, v17.16b, v0.16b
    cmeq        v5.16b, v24.16b, v1.16b
    cmeq        v17.16b, v24.16b, v0.16b
    cmeq        v24.16b, v31.16b, v1.16b
    cmeq        v26.16b, v31.16b, v0.16b
    cmeq        v8.16b, v6.16b, v1.16b
    cmeq        v27.16b, v7.16b, v1.16b
    cmeq        v31.16b, v6.16b, v0.16b
    cmeq        v7.16b, v7.16b, v0.16b
    orr         v6.16b, v3.16b, v9.16b
    cmeq        v9.16b, v23.16b, v1.16b
    cmeq        v10.16b, v23.16b, v0.16b
    orr         v16.16b, v4.16b, v2.16b
    orr         v3.16b, v17.16b, v5.16b
    orr         v2.16b, v26.16b, v24.16b
    orr         v23.16b, v31.16b, v8.16b
    cmeq        v5.16b, v22.16b, v1.16b
    cmeq        v17.16b, v22.16b, v0.16b
    orr         v24.16b, v7.16b, v27.16b
    orr         v4.16b, v10.16b, v9.16b
    orr         v31.16b, v18.16b, v6.16b
    orr         v26.16b, v16.16b, v19.16b
    orr         v27.16b, v3.16b, v2.16b
    cmeq        v22.16b, v25.16b, v1.16b
    cmeq        v25.16b, v25.16b, v0.16b
    orr         v7.16b, v17.16b, v5.16b
    cmeq        v5.16b, v28.16b, v1.16b
    cmeq        v17.16b, v30.16b, v1.16b
    cmeq        v28.16b, v28.16b, v0.16b
    cmeq        v30.16b, v30.16b, v0.16b
    orr         v26.16b, v26.16b, v27.16b
    orr         v27.16b, v31.16b, v4.16b
    orr         v31.16b, v20.16b, v23.16b
    orr         v22.16b, v25.16b, v22.16b
    cmeq        v25.16b, v29.16b, v1.16b
    cmeq        v29.16b, v29.16b, v0.16b
    orr         v1.16b, v28.16b, v5.16b
    orr         v0.16b, v30.16b, v17.16b
    orr         v17.16b, v27.16b, v26.16b
    orr         v26.16b, v31.16b, v7.16b
    orr         v27.16b, v21.16b, v24.16b
    orr         v5.16b, v29.16b, v25.16b
    orr         v17.16b, v17.16b, v0.16b
    orr         v25.16b, v26.16b, v1.16b
    orr         v26.16b, v27.16b, v22.16b
    orr         v17.16b, v25.16b, v17.16b
    orr         v25.16b, v26.16b, v5.16b
    orr         v17.16b, v25.16b, v17.16b
    shl         v17.16b, v17.16b, #7
    cmlt        v17.16b, v17.16b, #0
    shrn        v17.8b, v17.8h, #4
    fmov        x10, d17
    cbz         x10, .L3
    adrp        x10, .C1
    ldr         q17, [x10, :lo12:.C1]
    and         v20.16b, v20.16b, v17.16b
    and         v21.16b, v21.16b, v17.16b
    and         v18.16b, v18.16b, v17.16b
    and         v19.16b, v19.16b, v17.16b
    uzp1        v25.16b, v20.16b, v21.16b
    uzp2        v20.16b, v20.16b, v21.16b
    uzp1        v21.16b, v18.16b, v19.16b
    uzp2        v18.16b, v18.16b, v19.16b
    orr         v19.16b, v25.16b, v20.16b
    orr         v18.16b, v21.16b, v18.16b
    uzp1        v20.16b, v19.16b, v18.16b
    uzp2        v18.16b, v19.16b, v18.16b
    orr         v18.16b, v20.16b, v18.16b
    xtn         v19.8b, v18.8h
    uzp2        v18.16b, v18.16b, v0.16b
    orr         v18.16b, v19.16b, v18.16b
    fmov        x10, d18
    cbz         x10, .L7
    mov         x9, xzr
    b           .L8
.L6:
//APP
    ldp         q3, q6, [x1]
    ldp         q7, q16, [x1, #32]
//NO_APP
    cmeq        v19.16b, v3.16b, v1.16b
    cmeq        v20.16b, v6.16b, v1.16b
    cmeq        v26.16b, v7.16b, v1.16b
    cmeq        v3.16b, v3.16b, v0.16b
//APP
    ldp         q17, q18, [x1, #64]
    ldp         q23, q24, [x1, #96]
//NO_APP
    cmeq        v6.16b, v6.16b, v0.16b
    cmeq        v7.16b, v7.16b, v0.16b
//APP
    ldp         q5, q4, [x1, #128]
    ldp         q2, q25, [x1, #160]
//NO_APP
    cmeq        v27.16b, v16.16b, v1.16b
    cmeq        v16.16b, v16.16b, v0.16b
//APP
    ldp         q28, q29, [x1, #192]
    ldp         q30, q31, [x1, #224]
//NO_APP
    cmeq        v9.16b, v23.16b, v1.16b
    orr         v21.16b, v3.16b, v19.16b
    cmeq        v3.16b, v24.16b, v1.16b
    orr         v22.16b, v6.16b, v20.16b
    orr         v19.16b, v7.16b, v26.16b
    cmeq        v6.16b, v23.16b, v0.16b
    cmeq        v7.16b, v24.16b, v0.16b
    cmeq        v23.16b, v25.16b, v1.16b
    cmeq        v24.16b, v25.16b, v0.16b
    cmeq        v25.16b, v31.16b, v1.16b
    cmeq        v26.16b, v31.16b, v0.16b
    cmeq        v8.16b, v17.16b, v1.16b
    orr         v20.16b, v16.16b, v27.16b
    cmeq        v27.16b, v18.16b, v1.16b
    cmeq        v31.16b, v17.16b, v0.16b
    cmeq        v18.16b, v18.16b, v0.16b
    orr         v16.16b, v6.16b, v9.16b
    cmeq        v6.16b, v2.16b, v1.16b
    cmeq        v9.16b, v2.16b, v0.16b
    orr         v17.16b, v7.16b, v3.16b
    orr         v3.16b, v24.16b, v23.16b
    orr         v2.16b, v26.16b, v25.16b
    orr         v25.16b, v31.16b, v8.16b
    cmeq        v7.16b, v5.16b, v1.16b
    orr         v26.16b, v18.16b, v27.16b
    cmeq        v5.16b, v5.16b, v0.16b
    orr         v31.16b, v19.16b, v16.16b
    orr         v6.16b, v9.16b, v6.16b
    orr         v24.16b, v17.16b, v20.16b
    cmeq        v23.16b, v4.16b, v1.16b
    orr         v27.16b, v3.16b, v2.16b
    cmeq        v4.16b, v4.16b, v0.16b
    cmeq        v8.16b, v28.16b, v1.16b
    cmeq        v28.16b, v28.16b, v0.16b
    orr         v18.16b, v5.16b, v7.16b
    cmeq        v7.16b, v30.16b, v1.16b
    cmeq        v30.16b, v30.16b, v0.16b
    orr         v31.16b, v31.16b, v6.16b
    orr         v9.16b, v21.16b, v25.16b
    orr         v27.16b, v24.16b, v27.16b
    orr         v24.16b, v4.16b, v23.16b
    cmeq        v23.16b, v29.16b, v0.16b
    orr         v5.16b, v28.16b, v8.16b
    orr         v4.16b, v30.16b, v7.16b
    cmeq        v7.16b, v29.16b, v1.16b
    orr         v28.16b, v9.16b, v18.16b
    orr         v27.16b, v31.16b, v27.16b
    orr         v29.16b, v22.16b, v26.16b
    orr         v7.16b, v23.16b, v7.16b
    orr         v23.16b, v27.16b, v4.16b
    orr         v27.16b, v28.16b, v5.16b
    orr         v28.16b, v29.16b, v24.16b
    orr         v23.16b, v27.16b, v23.16b
    orr         v27.16b, v28.16b, v7.16b
    orr         v23.16b, v27.16b, v23.16b
    shl         v23.16b, v23.16b, #7
    cmlt        v23.16b, v23.16b, #0
    shrn        v23.8b, v23.8h, #4
    fmov        x8, d23
    cbz         x8, .L9
    adrp        x8, .C1
    ldr         q23, [x8, :lo12:.C1]
    and         v21.16b, v21.16b, v23.16b
    and         v22.16b, v22.16b, v23.16b
    and         v19.16b, v19.16b, v23.16b
    and         v20.16b, v20.16b, v23.16b
    uzp1        v27.16b, v21.16b, v22.16b
    uzp2        v21.16b, v21.16b, v22.16b
    uzp1        v22.16b, v19.16b, v20.16b
    uzp2        v19.16b, v19.16b, v20.16b
    orr         v20.16b, v27.16b, v21.16b
    orr         v19.16b, v22.16b, v19.16b
    uzp1        v21.16b, v20.16b, v19.16b
    uzp2        v19.16b, v20.16b, v19.16b
    orr         v19.16b, v21.16b, v19.16b
    xtn         v20.8b, v19.8h
    uzp2        v19.16b, v19.16b, v0.16b
    orr         v19.16b, v20.16b, v19.16b
    fmov        x8, d19
    cbz         x8, .L10
    mov         x9, xzr
    b           .L11
.L4:
    and         v0.16b, v0.16b, v6.16b
    and         v1.16b, v1.16b, v6.16b
    and         v2.16b, v2.16b, v6.16b
    and         v3.16b, v3.16b, v6.16b
    uzp1        v4.16b, v0.16b, v1.16b
    uzp2        v0.16b, v0.16b, v1.16b
    uzp1        v1.16b, v2.16b, v3.16b
    uzp2        v2.16b, v2.16b, v3.16b
    orr         v0.16b, v4.16b, v0.16b
    orr         v1.16b, v1.16b, v2.16b
    uzp1        v2.16b, v0.16b, v1.16b
    uzp2        v0.16b, v0.16b, v1.16b
    orr         v0.16b, v2.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    orr         v0.16b, v1.16b, v0.16b
    fmov        x9, d0
    cbz         x9, .L3
.L5:
    rbit        x9, x9
    clz         x9, x9
    add         x1, x8, x9
    mov         w0, #1
    ldp         x29, x30, [sp, #32]
    ldp         d9, d8, [sp, #16]
    ldr         d10, [sp], #48
    ret
.L7:
    and         v18.16b, v23.16b, v17.16b
    and         v19.16b, v24.16b, v17.16b
    and         v6.16b, v6.16b, v17.16b
    and         v16.16b, v16.16b, v17.16b
    uzp1        v20.16b, v18.16b, v19.16b
    uzp2        v18.16b, v18.16b, v19.16b
    uzp1        v19.16b, v6.16b, v16.16b
    uzp2        v6.16b, v6.16b, v16.16b
    orr         v16.16b, v20.16b, v18.16b
    orr         v6.16b, v19.16b, v6.16b
    uzp1        v18.16b, v16.16b, v6.16b
    uzp2        v6.16b, v16.16b, v6.16b
    orr         v6.16b, v18.16b, v6.16b
    xtn         v16.8b, v6.8h
    uzp2        v6.16b, v6.16b, v0.16b
    orr         v6.16b, v16.16b, v6.16b
    fmov        x10, d6
    cbz         x10, .L12
    mov         w9, #64
    b           .L8
.L10:
    and         v19.16b, v25.16b, v23.16b
    and         v20.16b, v26.16b, v23.16b
    and         v16.16b, v16.16b, v23.16b
    and         v17.16b, v17.16b, v23.16b
    uzp1        v21.16b, v19.16b, v20.16b
    uzp2        v19.16b, v19.16b, v20.16b
    uzp1        v20.16b, v16.16b, v17.16b
    uzp2        v16.16b, v16.16b, v17.16b
    orr         v17.16b, v21.16b, v19.16b
    orr         v16.16b, v20.16b, v16.16b
    uzp1        v19.16b, v17.16b, v16.16b
    uzp2        v16.16b, v17.16b, v16.16b
    orr         v16.16b, v19.16b, v16.16b
    xtn         v17.8b, v16.8h
    uzp2        v16.16b, v16.16b, v0.16b
    orr         v16.16b, v17.16b, v16.16b
    fmov        x8, d16
    cbz         x8, .L13
    mov         w9, #64
    b           .L11
.L12:
    and         v6.16b, v7.16b, v17.16b
    and         v7.16b, v22.16b, v17.16b
    and         v4.16b, v4.16b, v17.16b
    and         v3.16b, v3.16b, v17.16b
    uzp1        v16.16b, v6.16b, v7.16b
    uzp2        v6.16b, v6.16b, v7.16b
    uzp1        v7.16b, v4.16b, v3.16b
    uzp2        v3.16b, v4.16b, v3.16b
    orr         v4.16b, v16.16b, v6.16b
    orr         v3.16b, v7.16b, v3.16b
    uzp1        v6.16b, v4.16b, v3.16b
    uzp2        v3.16b, v4.16b, v3.16b
    orr         v3.16b, v6.16b, v3.16b
    xtn         v4.8b, v3.8h
    uzp2        v3.16b, v3.16b, v0.16b
    orr         v3.16b, v4.16b, v3.16b
    fmov        x10, d3
    cbnz        x10, .L8
    and         v1.16b, v1.16b, v17.16b
    and         v3.16b, v5.16b, v17.16b
    mov         x9, x8
    and         v0.16b, v0.16b, v17.16b
    and         v2.16b, v2.16b, v17.16b
    uzp1        v4.16b, v1.16b, v3.16b
    uzp2        v1.16b, v1.16b, v3.16b
    uzp1        v3.16b, v0.16b, v2.16b
    uzp2        v0.16b, v0.16b, v2.16b
    orr         v1.16b, v4.16b, v1.16b
    orr         v0.16b, v3.16b, v0.16b
    uzp1        v2.16b, v1.16b, v0.16b
    uzp2        v0.16b, v1.16b, v0.16b
    orr         v0.16b, v2.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    orr         v0.16b, v1.16b, v0.16b
    fmov        x10, d0
    cbz         x10, .L3
.L8:
    rbit        x8, x10
    clz         x8, x8
    add         x1, x9, x8
    mov         w0, #1
    ldp         x29, x30, [sp, #32]
    ldp         d9, d8, [sp, #16]
    ldr         d10, [sp], #48
    ret
.L13:
    and         v16.16b, v18.16b, v23.16b
    and         v17.16b, v24.16b, v23.16b
    and         v6.16b, v6.16b, v23.16b
    and         v3.16b, v3.16b, v23.16b
    uzp1        v18.16b, v16.16b, v17.16b
    uzp2        v16.16b, v16.16b, v17.16b
    uzp1        v17.16b, v6.16b, v3.16b
    uzp2        v3.16b, v6.16b, v3.16b
    orr         v6.16b, v18.16b, v16.16b
    orr         v3.16b, v17.16b, v3.16b
    uzp1        v16.16b, v6.16b, v3.16b
    uzp2        v3.16b, v6.16b, v3.16b
    orr         v3.16b, v16.16b, v3.16b
    xtn         v6.8b, v3.8h
    uzp2        v3.16b, v3.16b, v0.16b
    orr         v3.16b, v6.16b, v3.16b
    fmov        x8, d3
    cbz         x8, .L14
    mov         w9, #128
    b           .L11
.L14:
    and         v3.16b, v5.16b, v23.16b
    and         v5.16b, v7.16b, v23.16b
    and         v4.16b, v4.16b, v23.16b
    and         v2.16b, v2.16b, v23.16b
    uzp1        v6.16b, v3.16b, v5.16b
    uzp2        v3.16b, v3.16b, v5.16b
    uzp1        v5.16b, v4.16b, v2.16b
    uzp2        v2.16b, v4.16b, v2.16b
    orr         v3.16b, v6.16b, v3.16b
    orr         v2.16b, v5.16b, v2.16b
    uzp1        v4.16b, v3.16b, v2.16b
    uzp2        v2.16b, v3.16b, v2.16b
    orr         v2.16b, v4.16b, v2.16b
    xtn         v3.8b, v2.8h
    uzp2        v2.16b, v2.16b, v0.16b
    orr         v2.16b, v3.16b, v2.16b
    fmov        x8, d2
    cbz         x8, .L9
    mov         w9, #192
.L11:
    rbit        x8, x8
    clz         x8, x8
    orr         x1, x9, x8
    mov         w0, #1
    ldp         x29, x30, [sp, #32]
    ldp         d9, d8, [sp, #16]
    ldr         d10, [sp], #48
    ret
.L9:
    add         x8, x1, x2
    cmp         x2, #512
    sub         x8, x8, #256
    b.hi        .L15
//APP
    ldp         q7, q16, [x8]
    ldp         q17, q18, [x8, #32]
//NO_APP
    cmeq        v20.16b, v7.16b, v1.16b
    cmeq        v21.16b, v16.16b, v1.16b
    cmeq        v24.16b, v17.16b, v1.16b
    cmeq        v7.16b, v7.16b, v0.16b
//APP
    ldp         q6, q3, [x8, #64]
    ldp         q19, q22, [x8, #96]
//NO_APP
    cmeq        v16.16b, v16.16b, v0.16b
    cmeq        v25.16b, v18.16b, v1.16b
//APP
    ldp         q4, q5, [x8, #128]
    ldp         q2, q23, [x8, #160]
//NO_APP
    cmeq        v17.16b, v17.16b, v0.16b
    cmeq        v18.16b, v18.16b, v0.16b
//APP
    ldp         q26, q27, [x8, #192]
    ldp         q28, q29, [x8, #224]
//NO_APP
    b           .L16
.L15:
    and         x9, x1, #0x3f
    mov         w10, #256
    sub         x10, x10, x9
    sub         x11, x2, x10
    cmp         x11, #256
    b.hs        .L17
.L18:
//APP
    ldp         q7, q16, [x8]
    ldp         q17, q18, [x8, #32]
//NO_APP
    cmeq        v20.16b, v7.16b, v1.16b
    cmeq        v21.16b, v16.16b, v1.16b
    cmeq        v24.16b, v17.16b, v1.16b
    cmeq        v7.16b, v7.16b, v0.16b
//APP
    ldp         q6, q3, [x8, #64]
    ldp         q19, q22, [x8, #96]
//NO_APP
    cmeq        v16.16b, v16.16b, v0.16b
    cmeq        v25.16b, v18.16b, v1.16b
//APP
    ldp         q4, q5, [x8, #128]
    ldp         q2, q23, [x8, #160]
//NO_APP
    cmeq        v17.16b, v17.16b, v0.16b
    cmeq        v18.16b, v18.16b, v0.16b
//APP
    ldp         q26, q27, [x8, #192]
    ldp         q28, q29, [x8, #224]
//NO_APP
.L16:
    cmeq        v31.16b, v19.16b, v1.16b
    orr         v20.16b, v7.16b, v20.16b
    cmeq        v7.16b, v22.16b, v1.16b
    orr         v21.16b, v16.16b, v21.16b
    cmeq        v16.16b, v19.16b, v0.16b
    cmeq        v19.16b, v22.16b, v0.16b
    orr         v17.16b, v17.16b, v24.16b
    orr         v18.16b, v18.16b, v25.16b
    cmeq        v22.16b, v23.16b, v1.16b
    cmeq        v23.16b, v23.16b, v0.16b
    cmeq        v24.16b, v29.16b, v1.16b
    cmeq        v25.16b, v29.16b, v0.16b
    cmeq        v30.16b, v6.16b, v1.16b
    cmeq        v29.16b, v3.16b, v1.16b
    cmeq        v8.16b, v6.16b, v0.16b
    cmeq        v9.16b, v3.16b, v0.16b
    orr         v6.16b, v16.16b, v31.16b
    cmeq        v16.16b, v2.16b, v1.16b
    cmeq        v31.16b, v2.16b, v0.16b
    orr         v7.16b, v19.16b, v7.16b
    orr         v3.16b, v23.16b, v22.16b
    orr         v2.16b, v25.16b, v24.16b
    orr         v23.16b, v8.16b, v30.16b
    cmeq        v19.16b, v4.16b, v1.16b
    cmeq        v22.16b, v4.16b, v0.16b
    orr         v24.16b, v9.16b, v29.16b
    cmeq        v25.16b, v5.16b, v1.16b
    orr         v4.16b, v31.16b, v16.16b
    orr         v29.16b, v7.16b, v18.16b
    orr         v31.16b, v17.16b, v6.16b
    orr         v30.16b, v3.16b, v2.16b
    cmeq        v5.16b, v5.16b, v0.16b
    cmeq        v8.16b, v28.16b, v1.16b
    orr         v16.16b, v22.16b, v19.16b
    cmeq        v19.16b, v26.16b, v1.16b
    cmeq        v26.16b, v26.16b, v0.16b
    cmeq        v28.16b, v28.16b, v0.16b
    orr         v29.16b, v29.16b, v30.16b
    orr         v30.16b, v31.16b, v4.16b
    orr         v31.16b, v20.16b, v23.16b
    orr         v22.16b, v5.16b, v25.16b
    cmeq        v5.16b, v27.16b, v1.16b
    cmeq        v25.16b, v27.16b, v0.16b
    orr         v1.16b, v26.16b, v19.16b
    orr         v0.16b, v28.16b, v8.16b
    orr         v27.16b, v21.16b, v24.16b
    orr         v19.16b, v30.16b, v29.16b
    orr         v26.16b, v31.16b, v16.16b
    orr         v5.16b, v25.16b, v5.16b
    orr         v19.16b, v19.16b, v0.16b
    orr         v25.16b, v26.16b, v1.16b
    orr         v26.16b, v27.16b, v22.16b
    orr         v19.16b, v25.16b, v19.16b
    orr         v25.16b, v26.16b, v5.16b
    orr         v19.16b, v25.16b, v19.16b
    shl         v19.16b, v19.16b, #7
    cmlt        v19.16b, v19.16b, #0
    shrn        v19.8b, v19.8h, #4
    fmov        x8, d19
    cbz         x8, .L19
    adrp        x8, .C1
    ldr         q19, [x8, :lo12:.C1]
    and         v20.16b, v20.16b, v19.16b
    and         v21.16b, v21.16b, v19.16b
    and         v17.16b, v17.16b, v19.16b
    and         v18.16b, v18.16b, v19.16b
    uzp1        v25.16b, v20.16b, v21.16b
    uzp2        v20.16b, v20.16b, v21.16b
    uzp1        v21.16b, v17.16b, v18.16b
    uzp2        v17.16b, v17.16b, v18.16b
    orr         v18.16b, v25.16b, v20.16b
    orr         v17.16b, v21.16b, v17.16b
    uzp1        v20.16b, v18.16b, v17.16b
    uzp2        v17.16b, v18.16b, v17.16b
    orr         v17.16b, v20.16b, v17.16b
    xtn         v18.8b, v17.8h
    uzp2        v17.16b, v17.16b, v0.16b
    orr         v17.16b, v18.16b, v17.16b
    fmov        x8, d17
    cbz         x8, .L20
    mov         x9, xzr
    b           .L21
.L17:
    adrp        x12, .C1
    orr         x9, x9, #0xffffffffffffff00
    ldr         q2, [x12, :lo12:.C1]
    add         x12, x1, x10
    mov         w10, #64
    b           .L22
.L23:
    sub         x11, x11, #256
    add         x12, x12, #256
    sub         x9, x9, #256
    cmp         x11, #256
    b.lo        .L24
.L22:
    lsr         x13, x11, #20
    cbz         x13, .L25
//APP
    prfm        pldl1keep, [x12, #3072]
    prfm        pldl1keep, [x12, #3136]
    prfm        pldl1keep, [x12, #3200]
    prfm        pldl1keep, [x12, #3264]
//NO_APP
.L25:
//APP
    ldp         q4, q7, [x12]
    ldp         q16, q17, [x12, #32]
//NO_APP
    cmeq        v20.16b, v4.16b, v1.16b
    cmeq        v21.16b, v7.16b, v1.16b
    cmeq        v27.16b, v16.16b, v1.16b
    cmeq        v4.16b, v4.16b, v0.16b
//APP
    ldp         q18, q19, [x12, #64]
    ldp         q24, q25, [x12, #96]
//NO_APP
    cmeq        v7.16b, v7.16b, v0.16b
    cmeq        v16.16b, v16.16b, v0.16b
//APP
    ldp         q6, q5, [x12, #128]
    ldp         q3, q26, [x12, #160]
//NO_APP
    cmeq        v28.16b, v17.16b, v1.16b
    cmeq        v17.16b, v17.16b, v0.16b
//APP
    ldp         q29, q30, [x12, #192]
    ldp         q31, q8, [x12, #224]
//NO_APP
    cmeq        v10.16b, v24.16b, v1.16b
    orr         v22.16b, v4.16b, v20.16b
    cmeq        v4.16b, v25.16b, v1.16b
    orr         v23.16b, v7.16b, v21.16b
    orr         v20.16b, v16.16b, v27.16b
    cmeq        v7.16b, v24.16b, v0.16b
    cmeq        v16.16b, v25.16b, v0.16b
    cmeq        v24.16b, v26.16b, v1.16b
    cmeq        v25.16b, v26.16b, v0.16b
    cmeq        v26.16b, v8.16b, v1.16b
    cmeq        v27.16b, v8.16b, v0.16b
    cmeq        v9.16b, v18.16b, v1.16b
    orr         v21.16b, v17.16b, v28.16b
    cmeq        v28.16b, v19.16b, v1.16b
    cmeq        v8.16b, v18.16b, v0.16b
    cmeq        v19.16b, v19.16b, v0.16b
    orr         v17.16b, v7.16b, v10.16b
    cmeq        v7.16b, v3.16b, v1.16b
    cmeq        v10.16b, v3.16b, v0.16b
    orr         v18.16b, v16.16b, v4.16b
    orr         v4.16b, v25.16b, v24.16b
    orr         v3.16b, v27.16b, v26.16b
    orr         v25.16b, v8.16b, v9.16b
    cmeq        v16.16b, v6.16b, v1.16b
    orr         v26.16b, v19.16b, v28.16b
    cmeq        v6.16b, v6.16b, v0.16b
    orr         v8.16b, v20.16b, v17.16b
    orr         v7.16b, v10.16b, v7.16b
    orr         v27.16b, v18.16b, v21.16b
    cmeq        v24.16b, v5.16b, v1.16b
    orr         v28.16b, v4.16b, v3.16b
    cmeq        v5.16b, v5.16b, v0.16b
    cmeq        v9.16b, v29.16b, v1.16b
    cmeq        v29.16b, v29.16b, v0.16b
    orr         v19.16b, v6.16b, v16.16b
    cmeq        v16.16b, v31.16b, v1.16b
    cmeq        v31.16b, v31.16b, v0.16b
    orr         v27.16b, v27.16b, v28.16b
    orr         v28.16b, v8.16b, v7.16b
    orr         v8.16b, v22.16b, v25.16b
    orr         v24.16b, v5.16b, v24.16b
    orr         v6.16b, v29.16b, v9.16b
    cmeq        v29.16b, v30.16b, v0.16b
    orr         v5.16b, v31.16b, v16.16b
    cmeq        v16.16b, v30.16b, v1.16b
    orr         v30.16b, v23.16b, v26.16b
    orr         v27.16b, v28.16b, v27.16b
    orr         v28.16b, v8.16b, v19.16b
    orr         v16.16b, v29.16b, v16.16b
    orr         v29.16b, v30.16b, v24.16b
    orr         v27.16b, v27.16b, v5.16b
    orr         v28.16b, v28.16b, v6.16b
    orr         v27.16b, v28.16b, v27.16b
    orr         v28.16b, v29.16b, v16.16b
    orr         v27.16b, v28.16b, v27.16b
    shl         v27.16b, v27.16b, #7
    cmlt        v27.16b, v27.16b, #0
    shrn        v27.8b, v27.8h, #4
    fmov        x13, d27
    cbz         x13, .L23
    and         v22.16b, v22.16b, v2.16b
    and         v23.16b, v23.16b, v2.16b
    and         v20.16b, v20.16b, v2.16b
    and         v21.16b, v21.16b, v2.16b
    uzp1        v27.16b, v22.16b, v23.16b
    uzp2        v22.16b, v22.16b, v23.16b
    uzp1        v23.16b, v20.16b, v21.16b
    uzp2        v20.16b, v20.16b, v21.16b
    orr         v21.16b, v27.16b, v22.16b
    orr         v20.16b, v23.16b, v20.16b
    uzp1        v22.16b, v21.16b, v20.16b
    uzp2        v20.16b, v21.16b, v20.16b
    orr         v20.16b, v22.16b, v20.16b
    xtn         v21.8b, v20.8h
    uzp2        v20.16b, v20.16b, v0.16b
    orr         v20.16b, v21.16b, v20.16b
    fmov        x13, d20
    cbnz        x13, .L26
    and         v20.16b, v25.16b, v2.16b
    and         v21.16b, v26.16b, v2.16b
    and         v17.16b, v17.16b, v2.16b
    and         v18.16b, v18.16b, v2.16b
    uzp1        v22.16b, v20.16b, v21.16b
    uzp2        v20.16b, v20.16b, v21.16b
    uzp1        v21.16b, v17.16b, v18.16b
    uzp2        v17.16b, v17.16b, v18.16b
    orr         v18.16b, v22.16b, v20.16b
    orr         v17.16b, v21.16b, v17.16b
    uzp1        v20.16b, v18.16b, v17.16b
    uzp2        v17.16b, v18.16b, v17.16b
    orr         v17.16b, v20.16b, v17.16b
    xtn         v18.8b, v17.8h
    uzp2        v17.16b, v17.16b, v0.16b
    orr         v17.16b, v18.16b, v17.16b
    fmov        x13, d17
    cbnz        x13, .L27
    and         v17.16b, v19.16b, v2.16b
    and         v18.16b, v24.16b, v2.16b
    and         v7.16b, v7.16b, v2.16b
    and         v4.16b, v4.16b, v2.16b
    uzp1        v19.16b, v17.16b, v18.16b
    uzp2        v17.16b, v17.16b, v18.16b
    uzp1        v18.16b, v7.16b, v4.16b
    uzp2        v4.16b, v7.16b, v4.16b
    orr         v7.16b, v19.16b, v17.16b
    orr         v4.16b, v18.16b, v4.16b
    uzp1        v17.16b, v7.16b, v4.16b
    uzp2        v4.16b, v7.16b, v4.16b
    orr         v4.16b, v17.16b, v4.16b
    xtn         v7.8b, v4.8h
    uzp2        v4.16b, v4.16b, v0.16b
    orr         v4.16b, v7.16b, v4.16b
    fmov        x13, d4
    cbnz        x13, .L28
    and         v4.16b, v6.16b, v2.16b
    and         v6.16b, v16.16b, v2.16b
    and         v5.16b, v5.16b, v2.16b
    and         v3.16b, v3.16b, v2.16b
    uzp1        v7.16b, v4.16b, v6.16b
    uzp2        v4.16b, v4.16b, v6.16b
    uzp1        v6.16b, v5.16b, v3.16b
    uzp2        v3.16b, v5.16b, v3.16b
    orr         v4.16b, v7.16b, v4.16b
    orr         v3.16b, v6.16b, v3.16b
    uzp1        v5.16b, v4.16b, v3.16b
    uzp2        v3.16b, v4.16b, v3.16b
    orr         v3.16b, v5.16b, v3.16b
    xtn         v4.8b, v3.8h
    uzp2        v3.16b, v3.16b, v0.16b
    orr         v3.16b, v4.16b, v3.16b
    fmov        x13, d3
    cbz         x13, .L23
    mov         w10, #192
    b           .L27
.L20:
    and         v17.16b, v23.16b, v19.16b
    and         v18.16b, v24.16b, v19.16b
    and         v6.16b, v6.16b, v19.16b
    and         v7.16b, v7.16b, v19.16b
    uzp1        v20.16b, v17.16b, v18.16b
    uzp2        v17.16b, v17.16b, v18.16b
    uzp1        v18.16b, v6.16b, v7.16b
    uzp2        v6.16b, v6.16b, v7.16b
    orr         v7.16b, v20.16b, v17.16b
    orr         v6.16b, v18.16b, v6.16b
    uzp1        v17.16b, v7.16b, v6.16b
    uzp2        v6.16b, v7.16b, v6.16b
    orr         v6.16b, v17.16b, v6.16b
    xtn         v7.8b, v6.8h
    uzp2        v6.16b, v6.16b, v0.16b
    orr         v6.16b, v7.16b, v6.16b
    fmov        x8, d6
    cbz         x8, .L29
    mov         w9, #64
    b           .L21
.L24:
    cbnz        x11, .L18
.L3:
    mov         x0, xzr
    ldp         x29, x30, [sp, #32]
    ldp         d9, d8, [sp, #16]
    ldr         d10, [sp], #48
    ret
.L29:
    and         v6.16b, v16.16b, v19.16b
    and         v7.16b, v22.16b, v19.16b
    and         v4.16b, v4.16b, v19.16b
    and         v3.16b, v3.16b, v19.16b
    uzp1        v16.16b, v6.16b, v7.16b
    uzp2        v6.16b, v6.16b, v7.16b
    uzp1        v7.16b, v4.16b, v3.16b
    uzp2        v3.16b, v4.16b, v3.16b
    orr         v4.16b, v16.16b, v6.16b
    orr         v3.16b, v7.16b, v3.16b
    uzp1        v6.16b, v4.16b, v3.16b
    uzp2        v3.16b, v4.16b, v3.16b
    orr         v3.16b, v6.16b, v3.16b
    xtn         v4.8b, v3.8h
    uzp2        v3.16b, v3.16b, v0.16b
    orr         v3.16b, v4.16b, v3.16b
    fmov        x8, d3
    cbz         x8, .L30
    mov         w9, #128
    b           .L21
.L26:
    mov         x10, xzr
    b           .L27
.L28:
    mov         w10, #128
.L27:
    rbit        x8, x13
    clz         x8, x8
    add         x8, x8, x10
    sub         x1, x8, x9
    mov         w0, #1
    ldp         x29, x30, [sp, #32]
    ldp         d9, d8, [sp, #16]
    ldr         d10, [sp], #48
    ret
.L30:
    and         v1.16b, v1.16b, v19.16b
    and         v3.16b, v5.16b, v19.16b
    and         v0.16b, v0.16b, v19.16b
    and         v2.16b, v2.16b, v19.16b
    uzp1        v4.16b, v1.16b, v3.16b
    uzp2        v1.16b, v1.16b, v3.16b
    uzp1        v3.16b, v0.16b, v2.16b
    uzp2        v0.16b, v0.16b, v2.16b
    orr         v1.16b, v4.16b, v1.16b
    orr         v0.16b, v3.16b, v0.16b
    uzp1        v2.16b, v1.16b, v0.16b
    uzp2        v0.16b, v1.16b, v0.16b
    orr         v0.16b, v2.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    orr         v0.16b, v1.16b, v0.16b
    fmov        x8, d0
    cbz         x8, .L19
    mov         w9, #192
.L21:
    rbit        x8, x8
    mov         w0, #1
    clz         x8, x8
    orr         x8, x9, x8
    add         x8, x2, x8
    sub         x1, x8, #256
    ldp         x29, x30, [sp, #32]
    ldp         d9, d8, [sp, #16]
    ldr         d10, [sp], #48
    ret
.L19:
    mov         x0, xzr
    add         x8, x2, x8
    sub         x1, x8, #256
    ldp         x29, x30, [sp, #32]
    ldp         d9, d8, [sp, #16]
    ldr         d10, [sp], #48
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
