// find::three::forward of neon, aarch64-unknown-linux-gnu

    sub         sp, sp, #144
    stp         d15, d14, [sp, #64]
    stp         d13, d12, [sp, #80]
    stp         d11, d10, [sp, #96]
    stp         d9, d8, [sp, #112]
    stp         x29, x30, [sp, #128]
    add         x29, sp, #128
    subs        x8, x2, #64
    b.hs        .L1
    bl          atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<3>, atomic_memchr_kernels::algo::direction::Forward>
    b           .L2
.L1:
    lsr         w9, w0, #8
    lsr         w10, w0, #16
    dup         v2.16b, w0
    cmp         x2, #129
    dup         v1.16b, w9
    dup         v0.16b, w10
    b.hs        .L3
//APP
    ldp         q5, q3, [x1]
    ldp         q4, q6, [x1, #32]
//NO_APP
    add         x9, x1, x8
    cmeq        v21.16b, v4.16b, v2.16b
//APP
    ldp         q7, q16, [x9]
    ldp         q17, q18, [x9, #32]
//NO_APP
    cmeq        v22.16b, v17.16b, v2.16b
    cmeq        v23.16b, v17.16b, v1.16b
    cmeq        v24.16b, v6.16b, v2.16b
    cmeq        v25.16b, v18.16b, v2.16b
    cmeq        v26.16b, v18.16b, v1.16b
    cmeq        v27.16b, v4.16b, v1.16b
    cmeq        v28.16b, v6.16b, v1.16b
    cmeq        v19.16b, v5.16b, v2.16b
    cmeq        v20.16b, v3.16b, v2.16b
    cmeq        v29.16b, v7.16b, v2.16b
    cmeq        v30.16b, v16.16b, v2.16b
    orr         v2.16b, v23.16b, v22.16b
    cmeq        v22.16b, v7.16b, v1.16b
    orr         v23.16b, v26.16b, v25.16b
    cmeq        v17.16b, v17.16b, v0.16b
    cmeq        v18.16b, v18.16b, v0.16b
    orr         v21.16b, v27.16b, v21.16b
    cmeq        v26.16b, v5.16b, v1.16b
    orr         v24.16b, v28.16b, v24.16b
    cmeq        v27.16b, v4.16b, v0.16b
    cmeq        v6.16b, v6.16b, v0.16b
    cmeq        v25.16b, v16.16b, v1.16b
    orr         v22.16b, v22.16b, v29.16b
    cmeq        v7.16b, v7.16b, v0.16b
    orr         v2.16b, v17.16b, v2.16b
    orr         v4.16b, v18.16b, v23.16b
    cmeq        v17.16b, v3.16b, v1.16b
    orr         v18.16b, v26.16b, v19.16b
    cmeq        v19.16b, v5.16b, v0.16b
    orr         v5.16b, v27.16b, v21.16b
    orr         v6.16b, v6.16b, v24.16b
    orr         v21.16b, v25.16b, v30.16b
    cmeq        v16.16b, v16.16b, v0.16b
    orr         v1.16b, v7.16b, v22.16b
    cmeq        v3.16b, v3.16b, v0.16b
    orr         v17.16b, v17.16b, v20.16b
    orr         v7.16b, v19.16b, v18.16b
    orr         v18.16b, v4.16b, v6.16b
    orr         v19.16b, v5.16b, v2.16b
    orr         v0.16b, v16.16b, v21.16b
    orr         v16.16b, v3.16b, v17.16b
    orr         v17.16b, v7.16b, v1.16b
    orr         v3.16b, v19.16b, v18.16b
    orr         v3.16b, v17.16b, v3.16b
    orr         v17.16b, v16.16b, v0.16b
    orr         v3.16b, v17.16b, v3.16b
    shl         v3.16b, v3.16b, #7
    cmlt        v3.16b, v3.16b, #0
    shrn        v3.8b, v3.8h, #4
    fmov        x9, d3
    cbz         x9, .L4
    adrp        x9, .C1
    ldr         q3, [x9, :lo12:.C1]
//APP
//NO_APP
    and         v7.16b, v7.16b, v3.16b
    and         v16.16b, v16.16b, v3.16b
    and         v5.16b, v5.16b, v3.16b
    and         v6.16b, v6.16b, v3.16b
    addp        v7.16b, v7.16b, v16.16b
    addp        v5.16b, v5.16b, v6.16b
    addp        v5.16b, v7.16b, v5.16b
    xtn         v6.8b, v5.8h
    uzp2        v5.16b, v5.16b, v0.16b
    add         v5.16b, v6.16b, v5.16b
    fmov        x9, d5
    cbz         x9, .L5
    mov         x8, xzr
    b           .L6
.L3:
    cmp         x2, #257
    b.hs        .L7
//APP
    ldp         q18, q5, [x1]
    ldp         q21, q20, [x1, #32]
//NO_APP
    sub         x9, x2, #128
//APP
    ldp         q23, q22, [x1, #64]
    ldp         q31, q25, [x1, #96]
//NO_APP
    cmeq        v26.16b, v23.16b, v2.16b
    add         x10, x1, x9
//APP
    ldp         q3, q6, [x10]
    ldp         q24, q7, [x10, #32]
//NO_APP
    cmeq        v28.16b, v3.16b, v1.16b
    cmeq        v9.16b, v7.16b, v2.16b
//APP
    ldp         q19, q4, [x10, #64]
    ldp         q17, q16, [x10, #96]
//NO_APP
    cmeq        v10.16b, v7.16b, v1.16b
    cmeq        v12.16b, v16.16b, v2.16b
    str         q26, [sp, #16]
    cmeq        v26.16b, v3.16b, v2.16b
    cmeq        v13.16b, v16.16b, v1.16b
    cmeq        v14.16b, v19.16b, v2.16b
    cmeq        v15.16b, v19.16b, v1.16b
    cmeq        v30.16b, v6.16b, v2.16b
    cmeq        v11.16b, v6.16b, v1.16b
    orr         v10.16b, v10.16b, v9.16b
    cmeq        v9.16b, v17.16b, v1.16b
    orr         v26.16b, v28.16b, v26.16b
    cmeq        v28.16b, v17.16b, v2.16b
    orr         v13.16b, v13.16b, v12.16b
    cmeq        v16.16b, v16.16b, v0.16b
    orr         v27.16b, v15.16b, v14.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v7.16b, v7.16b, v0.16b
    cmeq        v15.16b, v31.16b, v2.16b
    cmeq        v8.16b, v24.16b, v2.16b
    cmeq        v12.16b, v24.16b, v1.16b
    cmeq        v29.16b, v22.16b, v2.16b
    cmeq        v24.16b, v24.16b, v0.16b
    str         q27, [sp, #48]
    orr         v27.16b, v9.16b, v28.16b
    orr         v28.16b, v16.16b, v13.16b
    orr         v16.16b, v11.16b, v30.16b
    cmeq        v11.16b, v31.16b, v1.16b
    cmeq        v9.16b, v25.16b, v2.16b
    orr         v14.16b, v3.16b, v26.16b
    cmeq        v26.16b, v22.16b, v1.16b
    cmeq        v31.16b, v31.16b, v0.16b
    str         q27, [sp, #32]
    orr         v27.16b, v7.16b, v10.16b
    cmeq        v10.16b, v25.16b, v1.16b
    str         q16, [sp]
    ldr         q16, [sp, #16]
    orr         v11.16b, v11.16b, v15.16b
    orr         v8.16b, v12.16b, v8.16b
    cmeq        v12.16b, v21.16b, v2.16b
    cmeq        v15.16b, v20.16b, v2.16b
    cmeq        v13.16b, v21.16b, v1.16b
    cmeq        v7.16b, v20.16b, v1.16b
    orr         v26.16b, v26.16b, v29.16b
    orr         v29.16b, v10.16b, v9.16b
    cmeq        v9.16b, v18.16b, v2.16b
    orr         v30.16b, v31.16b, v11.16b
    cmeq        v31.16b, v18.16b, v1.16b
    cmeq        v3.16b, v23.16b, v1.16b
    cmeq        v25.16b, v25.16b, v0.16b
    orr         v10.16b, v13.16b, v12.16b
    orr         v7.16b, v7.16b, v15.16b
    cmeq        v21.16b, v21.16b, v0.16b
    cmeq        v12.16b, v20.16b, v0.16b
    cmeq        v11.16b, v5.16b, v2.16b
    cmeq        v13.16b, v23.16b, v0.16b
    orr         v31.16b, v31.16b, v9.16b
    cmeq        v9.16b, v5.16b, v1.16b
    orr         v3.16b, v3.16b, v16.16b
    cmeq        v15.16b, v22.16b, v0.16b
    cmeq        v16.16b, v18.16b, v0.16b
    orr         v20.16b, v25.16b, v29.16b
    orr         v22.16b, v21.16b, v10.16b
    orr         v23.16b, v12.16b, v7.16b
    cmeq        v25.16b, v5.16b, v0.16b
    orr         v7.16b, v9.16b, v11.16b
    orr         v18.16b, v24.16b, v8.16b
    orr         v5.16b, v13.16b, v3.16b
    orr         v21.16b, v15.16b, v26.16b
    orr         v24.16b, v16.16b, v31.16b
    orr         v16.16b, v27.16b, v28.16b
    orr         v3.16b, v20.16b, v23.16b
    orr         v26.16b, v22.16b, v30.16b
    cmeq        v2.16b, v4.16b, v2.16b
    orr         v25.16b, v25.16b, v7.16b
    cmeq        v1.16b, v4.16b, v1.16b
    cmeq        v7.16b, v19.16b, v0.16b
    cmeq        v17.16b, v17.16b, v0.16b
    cmeq        v6.16b, v6.16b, v0.16b
    cmeq        v4.16b, v4.16b, v0.16b
    ldr         q0, [sp, #48]
    orr         v3.16b, v3.16b, v16.16b
    orr         v16.16b, v26.16b, v18.16b
    orr         v19.16b, v24.16b, v5.16b
    orr         v2.16b, v1.16b, v2.16b
    orr         v1.16b, v7.16b, v0.16b
    ldr         q0, [sp, #32]
    ldr         q7, [sp]
    orr         v3.16b, v16.16b, v3.16b
    orr         v16.16b, v25.16b, v21.16b
    orr         v0.16b, v17.16b, v0.16b
    orr         v6.16b, v6.16b, v7.16b
    orr         v7.16b, v19.16b, v14.16b
    orr         v2.16b, v4.16b, v2.16b
    orr         v3.16b, v3.16b, v0.16b
    orr         v4.16b, v7.16b, v1.16b
    orr         v7.16b, v16.16b, v6.16b
    orr         v3.16b, v4.16b, v3.16b
    orr         v4.16b, v7.16b, v2.16b
    orr         v3.16b, v4.16b, v3.16b
    shl         v3.16b, v3.16b, #7
    cmlt        v3.16b, v3.16b, #0
    shrn        v3.8b, v3.8h, #4
    fmov        x10, d3
    cbz         x10, .L4
    adrp        x10, .C1
    ldr         q4, [x10, :lo12:.C1]
//APP
//NO_APP
    and         v3.16b, v24.16b, v4.16b
    and         v7.16b, v25.16b, v4.16b
    and         v16.16b, v22.16b, v4.16b
    and         v17.16b, v23.16b, v4.16b
    addp        v3.16b, v3.16b, v7.16b
    addp        v7.16b, v16.16b, v17.16b
    addp        v3.16b, v3.16b, v7.16b
    xtn         v7.8b, v3.8h
    uzp2        v3.16b, v3.16b, v0.16b
    add         v3.16b, v7.16b, v3.16b
    fmov        x10, d3
    cbz         x10, .L8
    mov         x9, xzr
    b           .L9
.L7:
//APP
    ldp         q6, q3, [x1]
    ldp         q4, q5, [x1, #32]
//NO_APP
    cmeq        v21.16b, v4.16b, v2.16b
    cmeq        v24.16b, v5.16b, v2.16b
//APP
    ldp         q7, q17, [x1, #64]
    ldp         q16, q18, [x1, #96]
//NO_APP
    cmeq        v22.16b, v16.16b, v2.16b
    cmeq        v23.16b, v16.16b, v1.16b
    cmeq        v25.16b, v18.16b, v2.16b
    cmeq        v26.16b, v18.16b, v1.16b
    cmeq        v27.16b, v4.16b, v1.16b
    cmeq        v28.16b, v5.16b, v1.16b
    cmeq        v19.16b, v6.16b, v2.16b
    cmeq        v29.16b, v7.16b, v2.16b
    orr         v22.16b, v23.16b, v22.16b
    cmeq        v23.16b, v7.16b, v1.16b
    cmeq        v16.16b, v16.16b, v0.16b
    orr         v25.16b, v26.16b, v25.16b
    cmeq        v18.16b, v18.16b, v0.16b
    orr         v21.16b, v27.16b, v21.16b
    cmeq        v27.16b, v6.16b, v1.16b
    orr         v24.16b, v28.16b, v24.16b
    cmeq        v28.16b, v4.16b, v0.16b
    cmeq        v31.16b, v5.16b, v0.16b
    cmeq        v20.16b, v3.16b, v2.16b
    cmeq        v30.16b, v17.16b, v2.16b
    cmeq        v26.16b, v17.16b, v1.16b
    orr         v23.16b, v23.16b, v29.16b
    cmeq        v29.16b, v7.16b, v0.16b
    orr         v4.16b, v16.16b, v22.16b
    orr         v5.16b, v18.16b, v25.16b
    cmeq        v18.16b, v3.16b, v1.16b
    orr         v19.16b, v27.16b, v19.16b
    cmeq        v22.16b, v6.16b, v0.16b
    orr         v7.16b, v28.16b, v21.16b
    orr         v16.16b, v31.16b, v24.16b
    orr         v21.16b, v26.16b, v30.16b
    cmeq        v17.16b, v17.16b, v0.16b
    orr         v6.16b, v29.16b, v23.16b
    orr         v20.16b, v18.16b, v20.16b
    cmeq        v23.16b, v3.16b, v0.16b
    orr         v18.16b, v22.16b, v19.16b
    orr         v24.16b, v7.16b, v4.16b
    orr         v22.16b, v5.16b, v16.16b
    orr         v3.16b, v17.16b, v21.16b
    orr         v19.16b, v23.16b, v20.16b
    orr         v20.16b, v18.16b, v6.16b
    orr         v17.16b, v24.16b, v22.16b
    orr         v17.16b, v20.16b, v17.16b
    orr         v20.16b, v19.16b, v3.16b
    orr         v17.16b, v20.16b, v17.16b
    shl         v17.16b, v17.16b, #7
    cmlt        v17.16b, v17.16b, #0
    shrn        v17.8b, v17.8h, #4
    fmov        x8, d17
    cbz         x8, .L10
    adrp        x8, .C1
    ldr         q17, [x8, :lo12:.C1]
//APP
//NO_APP
    and         v18.16b, v18.16b, v17.16b
    and         v19.16b, v19.16b, v17.16b
    and         v7.16b, v7.16b, v17.16b
    and         v16.16b, v16.16b, v17.16b
    addp        v18.16b, v18.16b, v19.16b
    addp        v7.16b, v7.16b, v16.16b
    addp        v7.16b, v18.16b, v7.16b
    xtn         v16.8b, v7.8h
    uzp2        v7.16b, v7.16b, v0.16b
    add         v7.16b, v16.16b, v7.16b
    fmov        x9, d7
    cbz         x9, .L11
    mov         x10, xzr
    mov         x8, x1
    b           .L12
.L5:
    and         v1.16b, v1.16b, v3.16b
    and         v0.16b, v0.16b, v3.16b
    and         v2.16b, v2.16b, v3.16b
    and         v3.16b, v4.16b, v3.16b
    addp        v0.16b, v1.16b, v0.16b
    addp        v1.16b, v2.16b, v3.16b
    addp        v0.16b, v0.16b, v1.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        x9, d0
    cbz         x9, .L4
.L6:
    rbit        x9, x9
    clz         x9, x9
    add         x1, x8, x9
    b           .L13
.L8:
    and         v3.16b, v5.16b, v4.16b
    and         v5.16b, v21.16b, v4.16b
    and         v7.16b, v30.16b, v4.16b
    and         v16.16b, v20.16b, v4.16b
    addp        v3.16b, v3.16b, v5.16b
    addp        v5.16b, v7.16b, v16.16b
    addp        v3.16b, v3.16b, v5.16b
    xtn         v5.8b, v3.8h
    uzp2        v3.16b, v3.16b, v0.16b
    add         v3.16b, v5.16b, v3.16b
    fmov        x10, d3
    cbz         x10, .L14
    mov         w9, #64
    b           .L9
.L11:
    and         v6.16b, v6.16b, v17.16b
    and         v3.16b, v3.16b, v17.16b
    and         v4.16b, v4.16b, v17.16b
    and         v5.16b, v5.16b, v17.16b
    addp        v3.16b, v6.16b, v3.16b
    addp        v4.16b, v4.16b, v5.16b
    addp        v3.16b, v3.16b, v4.16b
    xtn         v4.8b, v3.8h
    uzp2        v3.16b, v3.16b, v0.16b
    add         v3.16b, v4.16b, v3.16b
    fmov        x9, d3
    cbz         x9, .L10
    mov         w10, #64
    mov         x8, x1
    b           .L12
.L10:
    add         x8, x1, #128
//APP
    ldp         q16, q3, [x8]
    ldp         q6, q7, [x8, #32]
//NO_APP
    cmeq        v21.16b, v6.16b, v2.16b
//APP
    ldp         q17, q4, [x8, #64]
    ldp         q18, q19, [x8, #96]
//NO_APP
    cmeq        v22.16b, v7.16b, v2.16b
    cmeq        v23.16b, v6.16b, v1.16b
    cmeq        v25.16b, v18.16b, v2.16b
    cmeq        v26.16b, v18.16b, v1.16b
    cmeq        v27.16b, v7.16b, v1.16b
    cmeq        v28.16b, v19.16b, v2.16b
    cmeq        v29.16b, v19.16b, v1.16b
    cmeq        v20.16b, v16.16b, v2.16b
    cmeq        v24.16b, v16.16b, v1.16b
    cmeq        v30.16b, v6.16b, v0.16b
    cmeq        v6.16b, v17.16b, v2.16b
    orr         v21.16b, v23.16b, v21.16b
    cmeq        v23.16b, v17.16b, v1.16b
    cmeq        v18.16b, v18.16b, v0.16b
    orr         v25.16b, v26.16b, v25.16b
    cmeq        v19.16b, v19.16b, v0.16b
    orr         v28.16b, v29.16b, v28.16b
    orr         v22.16b, v27.16b, v22.16b
    cmeq        v27.16b, v7.16b, v0.16b
    cmeq        v5.16b, v3.16b, v2.16b
    cmeq        v26.16b, v4.16b, v2.16b
    cmeq        v29.16b, v4.16b, v1.16b
    orr         v23.16b, v23.16b, v6.16b
    cmeq        v31.16b, v17.16b, v0.16b
    orr         v6.16b, v18.16b, v25.16b
    orr         v7.16b, v19.16b, v28.16b
    cmeq        v18.16b, v3.16b, v1.16b
    orr         v19.16b, v24.16b, v20.16b
    cmeq        v20.16b, v16.16b, v0.16b
    orr         v16.16b, v30.16b, v21.16b
    orr         v17.16b, v27.16b, v22.16b
    orr         v21.16b, v29.16b, v26.16b
    cmeq        v22.16b, v4.16b, v0.16b
    orr         v4.16b, v31.16b, v23.16b
    cmeq        v23.16b, v3.16b, v0.16b
    orr         v5.16b, v18.16b, v5.16b
    orr         v18.16b, v20.16b, v19.16b
    orr         v20.16b, v7.16b, v17.16b
    orr         v24.16b, v16.16b, v6.16b
    orr         v3.16b, v22.16b, v21.16b
    orr         v19.16b, v23.16b, v5.16b
    orr         v5.16b, v24.16b, v20.16b
    orr         v20.16b, v18.16b, v4.16b
    orr         v5.16b, v20.16b, v5.16b
    orr         v20.16b, v19.16b, v3.16b
    orr         v5.16b, v20.16b, v5.16b
    shl         v5.16b, v5.16b, #7
    cmlt        v5.16b, v5.16b, #0
    shrn        v5.8b, v5.8h, #4
    fmov        x9, d5
    cbz         x9, .L15
    adrp        x9, .C1
    ldr         q5, [x9, :lo12:.C1]
//APP
//NO_APP
    and         v18.16b, v18.16b, v5.16b
    and         v19.16b, v19.16b, v5.16b
    and         v16.16b, v16.16b, v5.16b
    and         v17.16b, v17.16b, v5.16b
    addp        v18.16b, v18.16b, v19.16b
    addp        v16.16b, v16.16b, v17.16b
    addp        v16.16b, v18.16b, v16.16b
    xtn         v17.8b, v16.8h
    uzp2        v16.16b, v16.16b, v0.16b
    add         v16.16b, v17.16b, v16.16b
    fmov        x9, d16
    cbz         x9, .L16
    mov         x10, xzr
    b           .L12
.L16:
    and         v4.16b, v4.16b, v5.16b
    and         v3.16b, v3.16b, v5.16b
    and         v6.16b, v6.16b, v5.16b
    and         v5.16b, v7.16b, v5.16b
    addp        v3.16b, v4.16b, v3.16b
    addp        v4.16b, v6.16b, v5.16b
    addp        v3.16b, v3.16b, v4.16b
    xtn         v4.8b, v3.8h
    uzp2        v3.16b, v3.16b, v0.16b
    add         v3.16b, v4.16b, v3.16b
    fmov        x9, d3
    cbz         x9, .L15
    mov         w10, #64
.L12:
    rbit        x9, x9
    sub         x8, x8, x1
    add         x8, x8, x10
    clz         x9, x9
    add         x1, x8, x9
    b           .L13
.L15:
    add         x9, x1, x2
    cmp         x2, #513
    sub         x8, x9, #256
    b.hs        .L17
//APP
    ldp         q4, q5, [x8]
    ldp         q7, q6, [x8, #32]
//NO_APP
    cmeq        v19.16b, v4.16b, v2.16b
    cmeq        v20.16b, v5.16b, v2.16b
//APP
    ldp         q16, q17, [x8, #64]
    ldp         q3, q18, [x8, #96]
//NO_APP
    cmeq        v21.16b, v16.16b, v2.16b
    cmeq        v23.16b, v16.16b, v1.16b
    cmeq        v22.16b, v17.16b, v2.16b
    cmeq        v24.16b, v18.16b, v2.16b
    cmeq        v25.16b, v17.16b, v1.16b
    cmeq        v26.16b, v18.16b, v1.16b
    cmeq        v28.16b, v6.16b, v2.16b
    cmeq        v29.16b, v4.16b, v1.16b
    cmeq        v30.16b, v5.16b, v1.16b
    orr         v21.16b, v23.16b, v21.16b
    cmeq        v23.16b, v6.16b, v1.16b
    cmeq        v27.16b, v7.16b, v2.16b
    orr         v22.16b, v25.16b, v22.16b
    cmeq        v16.16b, v16.16b, v0.16b
    orr         v24.16b, v26.16b, v24.16b
    cmeq        v17.16b, v17.16b, v0.16b
    cmeq        v18.16b, v18.16b, v0.16b
    cmeq        v25.16b, v7.16b, v1.16b
    orr         v19.16b, v29.16b, v19.16b
    orr         v20.16b, v30.16b, v20.16b
    orr         v23.16b, v23.16b, v28.16b
    cmeq        v26.16b, v4.16b, v0.16b
    cmeq        v28.16b, v5.16b, v0.16b
    cmeq        v29.16b, v6.16b, v0.16b
    orr         v5.16b, v16.16b, v21.16b
    orr         v6.16b, v17.16b, v22.16b
    orr         v4.16b, v18.16b, v24.16b
    orr         v18.16b, v25.16b, v27.16b
    cmeq        v21.16b, v7.16b, v0.16b
    orr         v16.16b, v26.16b, v19.16b
    orr         v17.16b, v28.16b, v20.16b
    cmeq        v19.16b, v3.16b, v2.16b
    orr         v7.16b, v29.16b, v23.16b
    cmeq        v20.16b, v3.16b, v1.16b
    cmeq        v3.16b, v3.16b, v0.16b
    orr         v18.16b, v21.16b, v18.16b
    orr         v21.16b, v5.16b, v16.16b
    orr         v22.16b, v17.16b, v6.16b
    orr         v23.16b, v7.16b, v4.16b
    orr         v19.16b, v20.16b, v19.16b
    orr         v20.16b, v21.16b, v22.16b
    orr         v21.16b, v23.16b, v18.16b
    orr         v3.16b, v3.16b, v19.16b
    orr         v19.16b, v20.16b, v21.16b
    orr         v19.16b, v19.16b, v3.16b
    shl         v19.16b, v19.16b, #7
    cmlt        v19.16b, v19.16b, #0
    shrn        v19.8b, v19.8h, #4
    fmov        x10, d19
    cbz         x10, .L18
    adrp        x10, .C1
    ldr         q19, [x10, :lo12:.C1]
//APP
//NO_APP
    and         v16.16b, v16.16b, v19.16b
    and         v17.16b, v17.16b, v19.16b
    and         v18.16b, v18.16b, v19.16b
    and         v7.16b, v7.16b, v19.16b
    addp        v16.16b, v16.16b, v17.16b
    addp        v7.16b, v18.16b, v7.16b
    addp        v7.16b, v16.16b, v7.16b
    xtn         v16.8b, v7.8h
    uzp2        v7.16b, v7.16b, v0.16b
    add         v7.16b, v16.16b, v7.16b
    fmov        x10, d7
    cbnz        x10, .L19
    and         v5.16b, v5.16b, v19.16b
    and         v6.16b, v6.16b, v19.16b
    and         v3.16b, v3.16b, v19.16b
    and         v4.16b, v4.16b, v19.16b
    addp        v5.16b, v5.16b, v6.16b
    addp        v3.16b, v3.16b, v4.16b
    addp        v3.16b, v5.16b, v3.16b
    xtn         v4.8b, v3.8h
    uzp2        v3.16b, v3.16b, v0.16b
    add         v3.16b, v4.16b, v3.16b
    fmov        x10, d3
    cbnz        x10, .L20
.L18:
    sub         x8, x9, #128
//APP
    ldp         q4, q5, [x8]
    ldp         q7, q6, [x8, #32]
//NO_APP
    cmeq        v19.16b, v4.16b, v2.16b
//APP
    ldp         q16, q17, [x8, #64]
    ldp         q3, q18, [x8, #96]
//NO_APP
    cmeq        v20.16b, v16.16b, v2.16b
    cmeq        v22.16b, v16.16b, v1.16b
    cmeq        v21.16b, v17.16b, v2.16b
    cmeq        v23.16b, v17.16b, v1.16b
    cmeq        v24.16b, v5.16b, v2.16b
    cmeq        v25.16b, v6.16b, v2.16b
    cmeq        v26.16b, v4.16b, v1.16b
    cmeq        v27.16b, v5.16b, v1.16b
    cmeq        v28.16b, v18.16b, v2.16b
    cmeq        v29.16b, v18.16b, v1.16b
    orr         v20.16b, v22.16b, v20.16b
    cmeq        v22.16b, v6.16b, v1.16b
    orr         v21.16b, v23.16b, v21.16b
    cmeq        v23.16b, v7.16b, v2.16b
    cmeq        v16.16b, v16.16b, v0.16b
    cmeq        v17.16b, v17.16b, v0.16b
    cmeq        v18.16b, v18.16b, v0.16b
    orr         v28.16b, v29.16b, v28.16b
    cmeq        v29.16b, v7.16b, v1.16b
    orr         v19.16b, v26.16b, v19.16b
    orr         v24.16b, v27.16b, v24.16b
    orr         v22.16b, v22.16b, v25.16b
    cmeq        v25.16b, v4.16b, v0.16b
    cmeq        v26.16b, v5.16b, v0.16b
    cmeq        v27.16b, v6.16b, v0.16b
    orr         v5.16b, v16.16b, v20.16b
    orr         v6.16b, v17.16b, v21.16b
    orr         v4.16b, v18.16b, v28.16b
    orr         v18.16b, v29.16b, v23.16b
    cmeq        v20.16b, v7.16b, v0.16b
    orr         v16.16b, v25.16b, v19.16b
    cmeq        v2.16b, v3.16b, v2.16b
    orr         v17.16b, v26.16b, v24.16b
    orr         v7.16b, v27.16b, v22.16b
    cmeq        v19.16b, v3.16b, v1.16b
    cmeq        v0.16b, v3.16b, v0.16b
    orr         v1.16b, v20.16b, v18.16b
    orr         v18.16b, v5.16b, v16.16b
    orr         v20.16b, v17.16b, v6.16b
    orr         v21.16b, v7.16b, v4.16b
    orr         v2.16b, v19.16b, v2.16b
    orr         v3.16b, v18.16b, v20.16b
    orr         v18.16b, v21.16b, v1.16b
    orr         v0.16b, v0.16b, v2.16b
    orr         v2.16b, v3.16b, v18.16b
    orr         v2.16b, v2.16b, v0.16b
    shl         v2.16b, v2.16b, #7
    cmlt        v2.16b, v2.16b, #0
    shrn        v2.8b, v2.8h, #4
    fmov        x9, d2
    cbz         x9, .L4
    adrp        x9, .C1
    ldr         q2, [x9, :lo12:.C1]
//APP
//NO_APP
    and         v3.16b, v16.16b, v2.16b
    and         v16.16b, v17.16b, v2.16b
    and         v1.16b, v1.16b, v2.16b
    and         v7.16b, v7.16b, v2.16b
    addp        v3.16b, v3.16b, v16.16b
    addp        v1.16b, v1.16b, v7.16b
    addp        v1.16b, v3.16b, v1.16b
    xtn         v3.8b, v1.8h
    uzp2        v1.16b, v1.16b, v0.16b
    add         v1.16b, v3.16b, v1.16b
    fmov        x10, d1
    cbz         x10, .L21
.L19:
    mov         x9, xzr
    b           .L22
.L17:
    and         x10, x1, #0x3f
    mov         w11, #256
    sub         x10, x11, x10
    sub         x11, x2, x10
    add         x10, x1, x10
    cmp         x11, #256, lsl #12
    b.lo        .L23
    adrp        x12, .C1
    ldr         q3, [x12, :lo12:.C1]
    mov         w12, #64
    b           .L24
.L25:
    sub         x11, x11, #256
    add         x10, x10, #256
    cmp         x11, #3328
    b.lo        .L23
.L24:
//APP
    prfm        pldl1keep, [x10, #3072]
    prfm        pldl1keep, [x10, #3136]
    prfm        pldl1keep, [x10, #3200]
    prfm        pldl1keep, [x10, #3264]
//NO_APP
//APP
    ldp         q17, q4, [x10]
    ldp         q7, q16, [x10, #32]
//NO_APP
    cmeq        v22.16b, v7.16b, v2.16b
    cmeq        v23.16b, v16.16b, v2.16b
//APP
    ldp         q18, q5, [x10, #64]
    ldp         q19, q20, [x10, #96]
//NO_APP
    cmeq        v24.16b, v7.16b, v1.16b
    cmeq        v26.16b, v19.16b, v2.16b
    cmeq        v27.16b, v19.16b, v1.16b
    cmeq        v28.16b, v16.16b, v1.16b
    cmeq        v29.16b, v20.16b, v2.16b
    cmeq        v30.16b, v20.16b, v1.16b
    cmeq        v21.16b, v17.16b, v2.16b
    cmeq        v25.16b, v17.16b, v1.16b
    cmeq        v31.16b, v7.16b, v0.16b
    cmeq        v7.16b, v18.16b, v2.16b
    orr         v22.16b, v24.16b, v22.16b
    cmeq        v24.16b, v18.16b, v1.16b
    cmeq        v19.16b, v19.16b, v0.16b
    orr         v26.16b, v27.16b, v26.16b
    cmeq        v20.16b, v20.16b, v0.16b
    orr         v29.16b, v30.16b, v29.16b
    orr         v23.16b, v28.16b, v23.16b
    cmeq        v28.16b, v16.16b, v0.16b
    cmeq        v6.16b, v4.16b, v2.16b
    cmeq        v27.16b, v5.16b, v2.16b
    cmeq        v30.16b, v5.16b, v1.16b
    orr         v24.16b, v24.16b, v7.16b
    cmeq        v8.16b, v18.16b, v0.16b
    orr         v7.16b, v19.16b, v26.16b
    orr         v16.16b, v20.16b, v29.16b
    cmeq        v19.16b, v4.16b, v1.16b
    orr         v20.16b, v25.16b, v21.16b
    cmeq        v21.16b, v17.16b, v0.16b
    orr         v17.16b, v31.16b, v22.16b
    orr         v18.16b, v28.16b, v23.16b
    orr         v22.16b, v30.16b, v27.16b
    cmeq        v23.16b, v5.16b, v0.16b
    orr         v5.16b, v8.16b, v24.16b
    orr         v6.16b, v19.16b, v6.16b
    cmeq        v24.16b, v4.16b, v0.16b
    orr         v19.16b, v21.16b, v20.16b
    orr         v25.16b, v17.16b, v7.16b
    orr         v21.16b, v16.16b, v18.16b
    orr         v4.16b, v23.16b, v22.16b
    orr         v20.16b, v24.16b, v6.16b
    orr         v6.16b, v25.16b, v21.16b
    orr         v21.16b, v19.16b, v5.16b
    orr         v6.16b, v21.16b, v6.16b
    orr         v21.16b, v20.16b, v4.16b
    orr         v6.16b, v21.16b, v6.16b
    shl         v6.16b, v6.16b, #7
    cmlt        v6.16b, v6.16b, #0
    shrn        v6.8b, v6.8h, #4
    fmov        x13, d6
    cbz         x13, .L26
    mov         v6.16b, v3.16b
//APP
//NO_APP
    and         v19.16b, v19.16b, v6.16b
    and         v20.16b, v20.16b, v6.16b
    and         v17.16b, v17.16b, v6.16b
    and         v18.16b, v18.16b, v6.16b
    addp        v19.16b, v19.16b, v20.16b
    addp        v17.16b, v17.16b, v18.16b
    addp        v17.16b, v19.16b, v17.16b
    xtn         v18.8b, v17.8h
    uzp2        v17.16b, v17.16b, v0.16b
    add         v17.16b, v18.16b, v17.16b
    fmov        x14, d17
    cbnz        x14, .L27
    and         v5.16b, v5.16b, v6.16b
    and         v4.16b, v4.16b, v6.16b
    and         v7.16b, v7.16b, v6.16b
    and         v6.16b, v16.16b, v6.16b
    addp        v4.16b, v5.16b, v4.16b
    addp        v5.16b, v7.16b, v6.16b
    addp        v4.16b, v4.16b, v5.16b
    xtn         v5.8b, v4.8h
    uzp2        v4.16b, v4.16b, v0.16b
    add         v4.16b, v5.16b, v4.16b
    fmov        x14, d4
    cbnz        x14, .L28
.L26:
    add         x13, x10, #128
//APP
    ldp         q17, q4, [x13]
    ldp         q7, q16, [x13, #32]
//NO_APP
    cmeq        v22.16b, v7.16b, v2.16b
//APP
    ldp         q18, q5, [x13, #64]
    ldp         q19, q20, [x13, #96]
//NO_APP
    cmeq        v23.16b, v16.16b, v2.16b
    cmeq        v24.16b, v7.16b, v1.16b
    cmeq        v26.16b, v19.16b, v2.16b
    cmeq        v27.16b, v19.16b, v1.16b
    cmeq        v28.16b, v16.16b, v1.16b
    cmeq        v29.16b, v20.16b, v2.16b
    cmeq        v30.16b, v20.16b, v1.16b
    cmeq        v21.16b, v17.16b, v2.16b
    cmeq        v25.16b, v17.16b, v1.16b
    cmeq        v31.16b, v7.16b, v0.16b
    cmeq        v7.16b, v18.16b, v2.16b
    orr         v22.16b, v24.16b, v22.16b
    cmeq        v24.16b, v18.16b, v1.16b
    cmeq        v19.16b, v19.16b, v0.16b
    orr         v26.16b, v27.16b, v26.16b
    cmeq        v20.16b, v20.16b, v0.16b
    orr         v29.16b, v30.16b, v29.16b
    orr         v23.16b, v28.16b, v23.16b
    cmeq        v28.16b, v16.16b, v0.16b
    cmeq        v6.16b, v4.16b, v2.16b
    cmeq        v27.16b, v5.16b, v2.16b
    cmeq        v30.16b, v5.16b, v1.16b
    orr         v24.16b, v24.16b, v7.16b
    cmeq        v8.16b, v18.16b, v0.16b
    orr         v7.16b, v19.16b, v26.16b
    orr         v16.16b, v20.16b, v29.16b
    cmeq        v19.16b, v4.16b, v1.16b
    orr         v20.16b, v25.16b, v21.16b
    cmeq        v21.16b, v17.16b, v0.16b
    orr         v17.16b, v31.16b, v22.16b
    orr         v18.16b, v28.16b, v23.16b
    orr         v22.16b, v30.16b, v27.16b
    cmeq        v23.16b, v5.16b, v0.16b
    orr         v5.16b, v8.16b, v24.16b
    cmeq        v24.16b, v4.16b, v0.16b
    orr         v6.16b, v19.16b, v6.16b
    orr         v19.16b, v21.16b, v20.16b
    orr         v21.16b, v16.16b, v18.16b
    orr         v25.16b, v17.16b, v7.16b
    orr         v4.16b, v23.16b, v22.16b
    orr         v20.16b, v24.16b, v6.16b
    orr         v6.16b, v25.16b, v21.16b
    orr         v21.16b, v19.16b, v5.16b
    orr         v6.16b, v21.16b, v6.16b
    orr         v21.16b, v20.16b, v4.16b
    orr         v6.16b, v21.16b, v6.16b
    shl         v6.16b, v6.16b, #7
    cmlt        v6.16b, v6.16b, #0
    shrn        v6.8b, v6.8h, #4
    fmov        x14, d6
    cbz         x14, .L25
    mov         v6.16b, v3.16b
//APP
//NO_APP
    and         v19.16b, v19.16b, v6.16b
    and         v20.16b, v20.16b, v6.16b
    and         v17.16b, v17.16b, v6.16b
    and         v18.16b, v18.16b, v6.16b
    addp        v19.16b, v19.16b, v20.16b
    addp        v17.16b, v17.16b, v18.16b
    addp        v17.16b, v19.16b, v17.16b
    xtn         v18.8b, v17.8h
    uzp2        v17.16b, v17.16b, v0.16b
    add         v17.16b, v18.16b, v17.16b
    fmov        x14, d17
    cbnz        x14, .L29
    and         v5.16b, v5.16b, v6.16b
    and         v4.16b, v4.16b, v6.16b
    and         v7.16b, v7.16b, v6.16b
    and         v6.16b, v16.16b, v6.16b
    addp        v4.16b, v5.16b, v4.16b
    addp        v5.16b, v7.16b, v6.16b
    addp        v4.16b, v4.16b, v5.16b
    xtn         v5.8b, v4.8h
    uzp2        v4.16b, v4.16b, v0.16b
    add         v4.16b, v5.16b, v4.16b
    fmov        x14, d4
    cbz         x14, .L25
    b           .L30
.L14:
    and         v3.16b, v14.16b, v4.16b
    and         v5.16b, v6.16b, v4.16b
    and         v6.16b, v18.16b, v4.16b
    and         v7.16b, v27.16b, v4.16b
    addp        v3.16b, v3.16b, v5.16b
    addp        v5.16b, v6.16b, v7.16b
    addp        v3.16b, v3.16b, v5.16b
    xtn         v5.8b, v3.8h
    uzp2        v3.16b, v3.16b, v0.16b
    add         v3.16b, v5.16b, v3.16b
    fmov        x10, d3
    cbnz        x10, .L9
    and         v1.16b, v1.16b, v4.16b
    and         v2.16b, v2.16b, v4.16b
    mov         x9, x8
    and         v0.16b, v0.16b, v4.16b
    and         v3.16b, v28.16b, v4.16b
    addp        v1.16b, v1.16b, v2.16b
    addp        v0.16b, v0.16b, v3.16b
    addp        v0.16b, v1.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        x10, d0
    cbz         x10, .L4
.L9:
    rbit        x8, x10
.L31:
    clz         x8, x8
    add         x1, x9, x8
.L13:
    mov         w0, #1
    b           .L2
.L23:
    adrp        x12, .C1
    ldr         q3, [x12, :lo12:.C1]
    mov         w12, #64
    b           .L32
.L33:
    sub         x11, x11, #256
    add         x10, x10, #256
    cmp         x11, #256
    b.lo        .L34
.L32:
//APP
    ldp         q7, q4, [x10]
    ldp         q5, q6, [x10, #32]
//NO_APP
    cmeq        v22.16b, v5.16b, v2.16b
    cmeq        v25.16b, v6.16b, v2.16b
//APP
    ldp         q16, q18, [x10, #64]
    ldp         q17, q19, [x10, #96]
//NO_APP
    cmeq        v23.16b, v17.16b, v2.16b
    cmeq        v24.16b, v17.16b, v1.16b
    cmeq        v26.16b, v19.16b, v2.16b
    cmeq        v27.16b, v19.16b, v1.16b
    cmeq        v28.16b, v5.16b, v1.16b
    cmeq        v29.16b, v6.16b, v1.16b
    cmeq        v20.16b, v7.16b, v2.16b
    cmeq        v30.16b, v16.16b, v2.16b
    orr         v23.16b, v24.16b, v23.16b
    cmeq        v24.16b, v16.16b, v1.16b
    cmeq        v17.16b, v17.16b, v0.16b
    orr         v26.16b, v27.16b, v26.16b
    cmeq        v19.16b, v19.16b, v0.16b
    orr         v22.16b, v28.16b, v22.16b
    cmeq        v28.16b, v7.16b, v1.16b
    orr         v25.16b, v29.16b, v25.16b
    cmeq        v29.16b, v5.16b, v0.16b
    cmeq        v8.16b, v6.16b, v0.16b
    cmeq        v21.16b, v4.16b, v2.16b
    cmeq        v31.16b, v18.16b, v2.16b
    cmeq        v27.16b, v18.16b, v1.16b
    orr         v24.16b, v24.16b, v30.16b
    cmeq        v30.16b, v16.16b, v0.16b
    orr         v5.16b, v17.16b, v23.16b
    orr         v6.16b, v19.16b, v26.16b
    cmeq        v19.16b, v4.16b, v1.16b
    orr         v20.16b, v28.16b, v20.16b
    cmeq        v23.16b, v7.16b, v0.16b
    orr         v16.16b, v29.16b, v22.16b
    orr         v17.16b, v8.16b, v25.16b
    orr         v22.16b, v27.16b, v31.16b
    cmeq        v18.16b, v18.16b, v0.16b
    orr         v7.16b, v30.16b, v24.16b
    orr         v21.16b, v19.16b, v21.16b
    cmeq        v24.16b, v4.16b, v0.16b
    orr         v19.16b, v23.16b, v20.16b
    orr         v25.16b, v16.16b, v5.16b
    orr         v23.16b, v6.16b, v17.16b
    orr         v4.16b, v18.16b, v22.16b
    orr         v20.16b, v24.16b, v21.16b
    orr         v21.16b, v19.16b, v7.16b
    orr         v18.16b, v25.16b, v23.16b
    orr         v18.16b, v21.16b, v18.16b
    orr         v21.16b, v20.16b, v4.16b
    orr         v18.16b, v21.16b, v18.16b
    shl         v18.16b, v18.16b, #7
    cmlt        v18.16b, v18.16b, #0
    shrn        v18.8b, v18.8h, #4
    fmov        x13, d18
    cbz         x13, .L35
    mov         v18.16b, v3.16b
//APP
//NO_APP
    and         v19.16b, v19.16b, v18.16b
    and         v20.16b, v20.16b, v18.16b
    and         v16.16b, v16.16b, v18.16b
    and         v17.16b, v17.16b, v18.16b
    addp        v19.16b, v19.16b, v20.16b
    addp        v16.16b, v16.16b, v17.16b
    addp        v16.16b, v19.16b, v16.16b
    xtn         v17.8b, v16.8h
    uzp2        v16.16b, v16.16b, v0.16b
    add         v16.16b, v17.16b, v16.16b
    fmov        x14, d16
    cbnz        x14, .L27
    and         v7.16b, v7.16b, v18.16b
    and         v4.16b, v4.16b, v18.16b
    and         v5.16b, v5.16b, v18.16b
    and         v6.16b, v6.16b, v18.16b
    addp        v4.16b, v7.16b, v4.16b
    addp        v5.16b, v5.16b, v6.16b
    addp        v4.16b, v4.16b, v5.16b
    xtn         v5.8b, v4.8h
    uzp2        v4.16b, v4.16b, v0.16b
    add         v4.16b, v5.16b, v4.16b
    fmov        x14, d4
    cbnz        x14, .L28
.L35:
    add         x13, x10, #128
//APP
    ldp         q17, q4, [x13]
    ldp         q7, q16, [x13, #32]
//NO_APP
    cmeq        v22.16b, v7.16b, v2.16b
//APP
    ldp         q18, q5, [x13, #64]
    ldp         q19, q20, [x13, #96]
//NO_APP
    cmeq        v23.16b, v16.16b, v2.16b
    cmeq        v24.16b, v7.16b, v1.16b
    cmeq        v26.16b, v19.16b, v2.16b
    cmeq        v27.16b, v19.16b, v1.16b
    cmeq        v28.16b, v16.16b, v1.16b
    cmeq        v29.16b, v20.16b, v2.16b
    cmeq        v30.16b, v20.16b, v1.16b
    cmeq        v21.16b, v17.16b, v2.16b
    cmeq        v25.16b, v17.16b, v1.16b
    cmeq        v31.16b, v7.16b, v0.16b
    cmeq        v7.16b, v18.16b, v2.16b
    orr         v22.16b, v24.16b, v22.16b
    cmeq        v24.16b, v18.16b, v1.16b
    cmeq        v19.16b, v19.16b, v0.16b
    orr         v26.16b, v27.16b, v26.16b
    cmeq        v20.16b, v20.16b, v0.16b
    orr         v29.16b, v30.16b, v29.16b
    orr         v23.16b, v28.16b, v23.16b
    cmeq        v28.16b, v16.16b, v0.16b
    cmeq        v6.16b, v4.16b, v2.16b
    cmeq        v27.16b, v5.16b, v2.16b
    cmeq        v30.16b, v5.16b, v1.16b
    orr         v24.16b, v24.16b, v7.16b
    cmeq        v8.16b, v18.16b, v0.16b
    orr         v7.16b, v19.16b, v26.16b
    orr         v16.16b, v20.16b, v29.16b
    cmeq        v19.16b, v4.16b, v1.16b
    orr         v20.16b, v25.16b, v21.16b
    cmeq        v21.16b, v17.16b, v0.16b
    orr         v17.16b, v31.16b, v22.16b
    orr         v18.16b, v28.16b, v23.16b
    orr         v22.16b, v30.16b, v27.16b
    cmeq        v23.16b, v5.16b, v0.16b
    orr         v5.16b, v8.16b, v24.16b
    cmeq        v24.16b, v4.16b, v0.16b
    orr         v6.16b, v19.16b, v6.16b
    orr         v19.16b, v21.16b, v20.16b
    orr         v21.16b, v16.16b, v18.16b
    orr         v25.16b, v17.16b, v7.16b
    orr         v4.16b, v23.16b, v22.16b
    orr         v20.16b, v24.16b, v6.16b
    orr         v6.16b, v25.16b, v21.16b
    orr         v21.16b, v19.16b, v5.16b
    orr         v6.16b, v21.16b, v6.16b
    orr         v21.16b, v20.16b, v4.16b
    orr         v6.16b, v21.16b, v6.16b
    shl         v6.16b, v6.16b, #7
    cmlt        v6.16b, v6.16b, #0
    shrn        v6.8b, v6.8h, #4
    fmov        x14, d6
    cbz         x14, .L33
    mov         v6.16b, v3.16b
//APP
//NO_APP
    and         v19.16b, v19.16b, v6.16b
    and         v20.16b, v20.16b, v6.16b
    and         v17.16b, v17.16b, v6.16b
    and         v18.16b, v18.16b, v6.16b
    addp        v19.16b, v19.16b, v20.16b
    addp        v17.16b, v17.16b, v18.16b
    addp        v17.16b, v19.16b, v17.16b
    xtn         v18.8b, v17.8h
    uzp2        v17.16b, v17.16b, v0.16b
    add         v17.16b, v18.16b, v17.16b
    fmov        x14, d17
    cbnz        x14, .L29
    and         v5.16b, v5.16b, v6.16b
    and         v4.16b, v4.16b, v6.16b
    and         v7.16b, v7.16b, v6.16b
    and         v6.16b, v16.16b, v6.16b
    addp        v4.16b, v5.16b, v4.16b
    addp        v5.16b, v7.16b, v6.16b
    addp        v4.16b, v4.16b, v5.16b
    xtn         v5.8b, v4.8h
    uzp2        v4.16b, v4.16b, v0.16b
    add         v4.16b, v5.16b, v4.16b
    fmov        x14, d4
    cbz         x14, .L33
.L30:
    add         x10, x10, #128
    mov         w12, #64
    b           .L28
.L27:
    mov         x12, xzr
    b           .L28
.L29:
    mov         x12, xzr
    mov         x10, x13
.L28:
    rbit        x8, x14
    sub         x9, x10, x1
    add         x9, x9, x12
    b           .L31
.L34:
    cbz         x11, .L4
//APP
    ldp         q5, q4, [x8]
    ldp         q7, q6, [x8, #32]
//NO_APP
    cmeq        v20.16b, v5.16b, v2.16b
    cmeq        v25.16b, v6.16b, v2.16b
//APP
    ldp         q16, q18, [x8, #64]
    ldp         q17, q19, [x8, #96]
//NO_APP
    cmeq        v23.16b, v16.16b, v2.16b
    cmeq        v24.16b, v16.16b, v1.16b
    cmeq        v26.16b, v19.16b, v2.16b
    cmeq        v27.16b, v19.16b, v1.16b
    cmeq        v28.16b, v5.16b, v1.16b
    cmeq        v29.16b, v6.16b, v1.16b
    cmeq        v22.16b, v7.16b, v2.16b
    cmeq        v31.16b, v17.16b, v2.16b
    orr         v23.16b, v24.16b, v23.16b
    cmeq        v16.16b, v16.16b, v0.16b
    cmeq        v19.16b, v19.16b, v0.16b
    orr         v26.16b, v27.16b, v26.16b
    cmeq        v27.16b, v17.16b, v1.16b
    orr         v20.16b, v28.16b, v20.16b
    cmeq        v28.16b, v7.16b, v1.16b
    orr         v25.16b, v29.16b, v25.16b
    cmeq        v29.16b, v5.16b, v0.16b
    cmeq        v8.16b, v6.16b, v0.16b
    cmeq        v21.16b, v4.16b, v2.16b
    cmeq        v30.16b, v18.16b, v2.16b
    cmeq        v24.16b, v18.16b, v1.16b
    orr         v27.16b, v27.16b, v31.16b
    cmeq        v31.16b, v17.16b, v0.16b
    orr         v6.16b, v16.16b, v23.16b
    orr         v5.16b, v19.16b, v26.16b
    cmeq        v19.16b, v4.16b, v1.16b
    orr         v22.16b, v28.16b, v22.16b
    cmeq        v23.16b, v7.16b, v0.16b
    orr         v17.16b, v29.16b, v20.16b
    orr         v16.16b, v8.16b, v25.16b
    orr         v20.16b, v24.16b, v30.16b
    cmeq        v24.16b, v18.16b, v0.16b
    orr         v7.16b, v31.16b, v27.16b
    orr         v19.16b, v19.16b, v21.16b
    cmeq        v21.16b, v4.16b, v0.16b
    orr         v18.16b, v23.16b, v22.16b
    orr         v23.16b, v17.16b, v6.16b
    orr         v22.16b, v5.16b, v16.16b
    orr         v4.16b, v24.16b, v20.16b
    orr         v20.16b, v21.16b, v19.16b
    orr         v21.16b, v18.16b, v7.16b
    orr         v19.16b, v23.16b, v22.16b
    orr         v19.16b, v21.16b, v19.16b
    orr         v21.16b, v20.16b, v4.16b
    orr         v19.16b, v21.16b, v19.16b
    shl         v19.16b, v19.16b, #7
    cmlt        v19.16b, v19.16b, #0
    shrn        v19.8b, v19.8h, #4
    fmov        x10, d19
    cbz         x10, .L36
    mov         v19.16b, v3.16b
//APP
//NO_APP
    and         v17.16b, v17.16b, v19.16b
    and         v20.16b, v20.16b, v19.16b
    and         v18.16b, v18.16b, v19.16b
    and         v16.16b, v16.16b, v19.16b
    addp        v17.16b, v17.16b, v20.16b
    addp        v16.16b, v18.16b, v16.16b
    addp        v16.16b, v17.16b, v16.16b
    xtn         v17.8b, v16.8h
    uzp2        v16.16b, v16.16b, v0.16b
    add         v16.16b, v17.16b, v16.16b
    fmov        x10, d16
    cbnz        x10, .L19
    and         v6.16b, v6.16b, v19.16b
    and         v4.16b, v4.16b, v19.16b
    and         v7.16b, v7.16b, v19.16b
    and         v5.16b, v5.16b, v19.16b
    addp        v4.16b, v6.16b, v4.16b
    addp        v5.16b, v7.16b, v5.16b
    addp        v4.16b, v4.16b, v5.16b
    xtn         v5.8b, v4.8h
    uzp2        v4.16b, v4.16b, v0.16b
    add         v4.16b, v5.16b, v4.16b
    fmov        x10, d4
    cbnz        x10, .L20
.L36:
    sub         x8, x9, #128
//APP
    ldp         q7, q4, [x8]
    ldp         q16, q17, [x8, #32]
//NO_APP
    cmeq        v21.16b, v7.16b, v2.16b
//APP
    ldp         q18, q5, [x8, #64]
    ldp         q19, q20, [x8, #96]
//NO_APP
    cmeq        v23.16b, v17.16b, v2.16b
    cmeq        v24.16b, v7.16b, v1.16b
    cmeq        v26.16b, v18.16b, v2.16b
    cmeq        v27.16b, v18.16b, v1.16b
    cmeq        v28.16b, v17.16b, v1.16b
    cmeq        v29.16b, v20.16b, v2.16b
    cmeq        v30.16b, v20.16b, v1.16b
    cmeq        v6.16b, v4.16b, v2.16b
    cmeq        v22.16b, v16.16b, v2.16b
    cmeq        v25.16b, v16.16b, v1.16b
    cmeq        v31.16b, v7.16b, v0.16b
    orr         v21.16b, v24.16b, v21.16b
    cmeq        v7.16b, v19.16b, v2.16b
    orr         v24.16b, v27.16b, v26.16b
    cmeq        v26.16b, v19.16b, v1.16b
    cmeq        v18.16b, v18.16b, v0.16b
    cmeq        v27.16b, v5.16b, v2.16b
    cmeq        v2.16b, v20.16b, v0.16b
    orr         v20.16b, v30.16b, v29.16b
    orr         v23.16b, v28.16b, v23.16b
    cmeq        v28.16b, v17.16b, v0.16b
    cmeq        v29.16b, v5.16b, v1.16b
    cmeq        v19.16b, v19.16b, v0.16b
    orr         v26.16b, v26.16b, v7.16b
    orr         v7.16b, v18.16b, v24.16b
    cmeq        v18.16b, v4.16b, v1.16b
    orr         v2.16b, v2.16b, v20.16b
    orr         v20.16b, v25.16b, v22.16b
    cmeq        v22.16b, v16.16b, v0.16b
    orr         v17.16b, v31.16b, v21.16b
    orr         v16.16b, v28.16b, v23.16b
    orr         v21.16b, v29.16b, v27.16b
    cmeq        v5.16b, v5.16b, v0.16b
    orr         v1.16b, v19.16b, v26.16b
    orr         v6.16b, v18.16b, v6.16b
    cmeq        v18.16b, v4.16b, v0.16b
    orr         v4.16b, v22.16b, v20.16b
    orr         v19.16b, v2.16b, v16.16b
    orr         v20.16b, v17.16b, v7.16b
    orr         v0.16b, v5.16b, v21.16b
    orr         v5.16b, v18.16b, v6.16b
    orr         v18.16b, v4.16b, v1.16b
    orr         v6.16b, v20.16b, v19.16b
    orr         v6.16b, v18.16b, v6.16b
    orr         v18.16b, v5.16b, v0.16b
    orr         v6.16b, v18.16b, v6.16b
    shl         v6.16b, v6.16b, #7
    cmlt        v6.16b, v6.16b, #0
    shrn        v6.8b, v6.8h, #4
    fmov        x9, d6
    cbz         x9, .L4
//APP
//NO_APP
    and         v6.16b, v17.16b, v3.16b
    and         v5.16b, v5.16b, v3.16b
    and         v4.16b, v4.16b, v3.16b
    and         v16.16b, v16.16b, v3.16b
    addp        v5.16b, v6.16b, v5.16b
    addp        v4.16b, v4.16b, v16.16b
    addp        v4.16b, v5.16b, v4.16b
    xtn         v5.8b, v4.8h
    uzp2        v4.16b, v4.16b, v0.16b
    add         v4.16b, v5.16b, v4.16b
    fmov        x10, d4
    cbnz        x10, .L19
    and         v4.16b, v7.16b, v3.16b
    and         v0.16b, v0.16b, v3.16b
    and         v1.16b, v1.16b, v3.16b
    and         v2.16b, v2.16b, v3.16b
    addp        v0.16b, v4.16b, v0.16b
    addp        v1.16b, v1.16b, v2.16b
    addp        v0.16b, v0.16b, v1.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        x10, d0
    cbnz        x10, .L20
.L4:
    mov         x0, xzr
.L2:
    ldp         x29, x30, [sp, #128]
    ldp         d9, d8, [sp, #112]
    ldp         d11, d10, [sp, #96]
    ldp         d13, d12, [sp, #80]
    ldp         d15, d14, [sp, #64]
    add         sp, sp, #144
    ret
.L21:
    and         v1.16b, v5.16b, v2.16b
    and         v3.16b, v6.16b, v2.16b
    and         v0.16b, v0.16b, v2.16b
    and         v2.16b, v4.16b, v2.16b
    addp        v1.16b, v1.16b, v3.16b
    addp        v0.16b, v0.16b, v2.16b
    addp        v0.16b, v1.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        x10, d0
    cbz         x10, .L4
.L20:
    mov         w9, #64
.L22:
    rbit        x10, x10
    sub         x8, x8, x1
    add         x8, x8, x9
    clz         x10, x10
    add         x1, x8, x10
    b           .L13

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
