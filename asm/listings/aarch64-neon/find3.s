// find3 of NEON, aarch64-unknown-linux-gnu

    sub         sp, sp, #368
    stp         d15, d14, [sp, #272]
    stp         d13, d12, [sp, #288]
    stp         d11, d10, [sp, #304]
    stp         d9, d8, [sp, #320]
    stp         x29, x30, [sp, #336]
    str         x28, [sp, #352]
    add         x29, sp, #336
    subs        x8, x2, #64
    b.hs        .L1
    bl          atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<3>, atomic_memchr_kernels::algo::direction::Forward>
    b           .L2
.L1:
    lsr         w9, w0, #8
    lsr         w10, w0, #16
    dup         v1.16b, w0
//APP
    ldp         q16, q21, [x1]
    ldp         q22, q23, [x1, #32]
//NO_APP
    cmp         x2, #129
    dup         v2.16b, w9
    dup         v13.16b, w10
    cmeq        v6.16b, v23.16b, v1.16b
    cmeq        v9.16b, v22.16b, v1.16b
    cmeq        v0.16b, v21.16b, v1.16b
    cmeq        v3.16b, v16.16b, v1.16b
    cmeq        v17.16b, v16.16b, v2.16b
    cmeq        v7.16b, v21.16b, v2.16b
    cmeq        v20.16b, v22.16b, v2.16b
    cmeq        v19.16b, v23.16b, v2.16b
    cmeq        v18.16b, v16.16b, v13.16b
    cmeq        v12.16b, v21.16b, v13.16b
    cmeq        v22.16b, v22.16b, v13.16b
    cmeq        v21.16b, v23.16b, v13.16b
    b.hs        .L3
    add         x9, x1, x8
//APP
    ldp         q23, q24, [x9]
    ldp         q25, q26, [x9, #32]
//NO_APP
    cmeq        v27.16b, v23.16b, v1.16b
    cmeq        v28.16b, v24.16b, v1.16b
    cmeq        v29.16b, v26.16b, v1.16b
    cmeq        v30.16b, v23.16b, v2.16b
    cmeq        v31.16b, v24.16b, v2.16b
    cmeq        v8.16b, v26.16b, v2.16b
    cmeq        v23.16b, v23.16b, v13.16b
    cmeq        v24.16b, v24.16b, v13.16b
    cmeq        v26.16b, v26.16b, v13.16b
    orr         v18.16b, v17.16b, v18.16b
    orr         v27.16b, v30.16b, v27.16b
    orr         v30.16b, v7.16b, v12.16b
    orr         v19.16b, v19.16b, v21.16b
    orr         v28.16b, v31.16b, v28.16b
    orr         v29.16b, v8.16b, v29.16b
    orr         v20.16b, v20.16b, v22.16b
    orr         v4.16b, v18.16b, v3.16b
    cmeq        v1.16b, v25.16b, v1.16b
    cmeq        v5.16b, v25.16b, v2.16b
    orr         v16.16b, v23.16b, v27.16b
    orr         v18.16b, v30.16b, v0.16b
    orr         v3.16b, v19.16b, v6.16b
    orr         v17.16b, v24.16b, v28.16b
    orr         v7.16b, v26.16b, v29.16b
    orr         v2.16b, v20.16b, v9.16b
    orr         v1.16b, v5.16b, v1.16b
    cmeq        v0.16b, v25.16b, v13.16b
    orr         v6.16b, v16.16b, v4.16b
    orr         v19.16b, v18.16b, v17.16b
    orr         v20.16b, v3.16b, v7.16b
    orr         v0.16b, v0.16b, v1.16b
    orr         v5.16b, v6.16b, v19.16b
    orr         v6.16b, v20.16b, v2.16b
    orr         v1.16b, v5.16b, v6.16b
    orr         v1.16b, v1.16b, v0.16b
    shl         v1.16b, v1.16b, #7
    cmlt        v1.16b, v1.16b, #0
    shrn        v1.8b, v1.8h, #4
    fmov        x9, d1
    cbz         x9, .L4
    adrp        x9, .C1
    ldr         q1, [x9, :lo12:.C1]
    and         v4.16b, v4.16b, v1.16b
    and         v5.16b, v18.16b, v1.16b
    and         v2.16b, v2.16b, v1.16b
    and         v3.16b, v3.16b, v1.16b
    uzp1        v6.16b, v4.16b, v5.16b
    uzp2        v4.16b, v4.16b, v5.16b
    uzp1        v5.16b, v2.16b, v3.16b
    uzp2        v2.16b, v2.16b, v3.16b
    orr         v3.16b, v6.16b, v4.16b
    orr         v2.16b, v5.16b, v2.16b
    uzp1        v4.16b, v3.16b, v2.16b
    uzp2        v2.16b, v3.16b, v2.16b
    orr         v2.16b, v4.16b, v2.16b
    xtn         v3.8b, v2.8h
    uzp2        v2.16b, v2.16b, v0.16b
    orr         v2.16b, v3.16b, v2.16b
    fmov        x9, d2
    cbz         x9, .L5
    mov         x8, xzr
    b           .L6
.L3:
    stp         q9, q3, [x29, #-112]
    cmp         x2, #257
    stur        q0, [x29, #-80]
//APP
    ldp         q23, q28, [x1, #64]
    ldp         q31, q9, [x1, #96]
//NO_APP
    cmeq        v0.16b, v9.16b, v1.16b
    cmeq        v4.16b, v9.16b, v2.16b
    cmeq        v3.16b, v31.16b, v2.16b
    cmeq        v16.16b, v23.16b, v1.16b
    stur        q0, [x29, #-144]
    cmeq        v0.16b, v31.16b, v1.16b
    str         q0, [sp, #160]
    cmeq        v0.16b, v28.16b, v1.16b
    stur        q0, [x29, #-128]
    cmeq        v0.16b, v23.16b, v2.16b
    str         q0, [sp, #128]
    cmeq        v0.16b, v28.16b, v2.16b
    stur        q0, [x29, #-160]
    cmeq        v0.16b, v23.16b, v13.16b
    stp         q4, q0, [sp, #96]
    cmeq        v0.16b, v28.16b, v13.16b
    str         q0, [sp, #144]
    cmeq        v0.16b, v31.16b, v13.16b
    stp         q0, q3, [sp, #48]
    cmeq        v0.16b, v9.16b, v13.16b
    str         q0, [sp, #80]
    b.hs        .L7
    sub         x9, x2, #128
    mov         v14.16b, v16.16b
    mov         v16.16b, v7.16b
    add         x10, x1, x9
//APP
    ldp         q23, q0, [x10]
    ldp         q31, q3, [x10, #32]
//NO_APP
    cmeq        v24.16b, v3.16b, v2.16b
//APP
    ldp         q15, q5, [x10, #64]
    ldp         q10, q4, [x10, #96]
//NO_APP
    stp         q0, q5, [sp, #16]
    cmeq        v25.16b, v4.16b, v1.16b
    cmeq        v5.16b, v3.16b, v1.16b
    cmeq        v26.16b, v4.16b, v2.16b
    cmeq        v29.16b, v0.16b, v2.16b
    cmeq        v3.16b, v3.16b, v13.16b
    cmeq        v4.16b, v4.16b, v13.16b
    str         q10, [sp]
    mov         v7.16b, v6.16b
    cmeq        v28.16b, v23.16b, v2.16b
    cmeq        v27.16b, v31.16b, v1.16b
    orr         v5.16b, v24.16b, v5.16b
    orr         v24.16b, v26.16b, v25.16b
    cmeq        v26.16b, v0.16b, v1.16b
    mov         v0.16b, v10.16b
    cmeq        v10.16b, v10.16b, v1.16b
    cmeq        v25.16b, v23.16b, v1.16b
    cmeq        v30.16b, v31.16b, v2.16b
    cmeq        v8.16b, v15.16b, v1.16b
    cmeq        v9.16b, v15.16b, v2.16b
    orr         v26.16b, v29.16b, v26.16b
    cmeq        v11.16b, v0.16b, v2.16b
    mov         v0.16b, v17.16b
    orr         v25.16b, v28.16b, v25.16b
    ldp         q17, q6, [sp, #48]
    orr         v27.16b, v30.16b, v27.16b
    orr         v28.16b, v9.16b, v8.16b
    orr         v29.16b, v11.16b, v10.16b
    orr         v10.16b, v3.16b, v5.16b
    orr         v11.16b, v4.16b, v24.16b
    ldp         q4, q3, [sp, #80]
    orr         v5.16b, v19.16b, v21.16b
    orr         v6.16b, v6.16b, v17.16b
    orr         v30.16b, v0.16b, v18.16b
    orr         v3.16b, v3.16b, v4.16b
    orr         v4.16b, v20.16b, v22.16b
    cmeq        v22.16b, v23.16b, v13.16b
    ldp         q20, q19, [sp, #112]
    cmeq        v23.16b, v31.16b, v13.16b
    orr         v21.16b, v19.16b, v20.16b
    ldur        q19, [x29, #-160]
    ldr         q20, [sp, #144]
    orr         v24.16b, v19.16b, v20.16b
    ldr         q19, [sp, #160]
    orr         v20.16b, v5.16b, v7.16b
    orr         v5.16b, v23.16b, v27.16b
    orr         v7.16b, v21.16b, v14.16b
    orr         v23.16b, v10.16b, v11.16b
    orr         v19.16b, v6.16b, v19.16b
    ldur        q6, [x29, #-144]
    ldp         q27, q0, [sp, #16]
    orr         v17.16b, v3.16b, v6.16b
    ldur        q3, [x29, #-112]
    orr         v6.16b, v22.16b, v25.16b
    ldr         q25, [sp]
    orr         v18.16b, v4.16b, v3.16b
    ldur        q4, [x29, #-128]
    orr         v3.16b, v16.16b, v12.16b
    cmeq        v1.16b, v0.16b, v1.16b
    cmeq        v2.16b, v0.16b, v2.16b
    cmeq        v25.16b, v25.16b, v13.16b
    orr         v16.16b, v24.16b, v4.16b
    ldp         q4, q22, [x29, #-96]
    orr         v24.16b, v18.16b, v19.16b
    cmeq        v27.16b, v27.16b, v13.16b
    cmeq        v31.16b, v0.16b, v13.16b
    orr         v2.16b, v2.16b, v1.16b
    orr         v0.16b, v25.16b, v29.16b
    orr         v21.16b, v30.16b, v4.16b
    orr         v4.16b, v17.16b, v20.16b
    orr         v22.16b, v3.16b, v22.16b
    cmeq        v3.16b, v15.16b, v13.16b
    orr         v24.16b, v24.16b, v5.16b
    orr         v2.16b, v31.16b, v2.16b
    orr         v23.16b, v4.16b, v23.16b
    orr         v30.16b, v21.16b, v7.16b
    orr         v4.16b, v27.16b, v26.16b
    orr         v1.16b, v3.16b, v28.16b
    orr         v3.16b, v24.16b, v23.16b
    orr         v23.16b, v30.16b, v6.16b
    orr         v24.16b, v22.16b, v16.16b
    orr         v3.16b, v3.16b, v0.16b
    orr         v23.16b, v23.16b, v1.16b
    orr         v24.16b, v24.16b, v4.16b
    orr         v3.16b, v23.16b, v3.16b
    orr         v23.16b, v24.16b, v2.16b
    orr         v3.16b, v23.16b, v3.16b
    shl         v3.16b, v3.16b, #7
    cmlt        v3.16b, v3.16b, #0
    shrn        v3.8b, v3.8h, #4
    fmov        x10, d3
    cbz         x10, .L4
    adrp        x10, .C1
    ldr         q3, [x10, :lo12:.C1]
    and         v21.16b, v21.16b, v3.16b
    and         v22.16b, v22.16b, v3.16b
    and         v18.16b, v18.16b, v3.16b
    and         v20.16b, v20.16b, v3.16b
    uzp1        v23.16b, v21.16b, v22.16b
    uzp2        v21.16b, v21.16b, v22.16b
    uzp1        v22.16b, v18.16b, v20.16b
    uzp2        v18.16b, v18.16b, v20.16b
    orr         v20.16b, v23.16b, v21.16b
    orr         v18.16b, v22.16b, v18.16b
    uzp1        v21.16b, v20.16b, v18.16b
    uzp2        v18.16b, v20.16b, v18.16b
    orr         v18.16b, v21.16b, v18.16b
    xtn         v20.8b, v18.8h
    uzp2        v18.16b, v18.16b, v0.16b
    orr         v18.16b, v20.16b, v18.16b
    fmov        x10, d18
    cbz         x10, .L8
    mov         x9, xzr
    b           .L9
.L7:
//APP
    ldp         q31, q0, [x1, #128]
    ldp         q23, q24, [x1, #160]
//NO_APP
    cmeq        v26.16b, v31.16b, v1.16b
    cmeq        v27.16b, v31.16b, v2.16b
//APP
    ldp         q15, q3, [x1, #192]
    ldp         q14, q25, [x1, #224]
//NO_APP
    cmeq        v28.16b, v25.16b, v2.16b
    str         q3, [sp, #32]
    cmeq        v29.16b, v24.16b, v1.16b
    cmeq        v30.16b, v24.16b, v2.16b
    cmeq        v8.16b, v15.16b, v1.16b
    orr         v26.16b, v27.16b, v26.16b
    cmeq        v27.16b, v25.16b, v1.16b
    cmeq        v9.16b, v14.16b, v1.16b
    cmeq        v10.16b, v15.16b, v2.16b
    cmeq        v11.16b, v14.16b, v2.16b
    cmeq        v25.16b, v25.16b, v13.16b
    cmeq        v3.16b, v23.16b, v1.16b
    cmeq        v4.16b, v0.16b, v2.16b
    cmeq        v5.16b, v23.16b, v2.16b
    orr         v27.16b, v28.16b, v27.16b
    cmeq        v28.16b, v0.16b, v1.16b
    orr         v29.16b, v30.16b, v29.16b
    orr         v30.16b, v10.16b, v8.16b
    orr         v8.16b, v11.16b, v9.16b
    cmeq        v24.16b, v24.16b, v13.16b
    orr         v3.16b, v5.16b, v3.16b
    orr         v22.16b, v20.16b, v22.16b
    cmeq        v9.16b, v0.16b, v13.16b
    orr         v11.16b, v25.16b, v27.16b
    orr         v27.16b, v4.16b, v28.16b
    cmeq        v25.16b, v31.16b, v13.16b
    ldp         q5, q4, [sp, #48]
    cmeq        v31.16b, v14.16b, v13.16b
    orr         v20.16b, v25.16b, v26.16b
    orr         v4.16b, v4.16b, v5.16b
    ldp         q28, q5, [sp, #80]
    orr         v5.16b, v5.16b, v28.16b
    orr         v28.16b, v19.16b, v21.16b
    orr         v19.16b, v24.16b, v29.16b
    cmeq        v24.16b, v23.16b, v13.16b
    ldp         q23, q21, [sp, #112]
    ldr         q29, [sp, #32]
    orr         v25.16b, v28.16b, v6.16b
    orr         v26.16b, v21.16b, v23.16b
    ldp         q6, q21, [sp, #144]
    orr         v21.16b, v4.16b, v21.16b
    orr         v4.16b, v17.16b, v18.16b
    ldur        q17, [x29, #-144]
    orr         v18.16b, v26.16b, v16.16b
    orr         v16.16b, v19.16b, v11.16b
    orr         v17.16b, v5.16b, v17.16b
    ldur        q5, [x29, #-112]
    orr         v23.16b, v22.16b, v5.16b
    ldp         q22, q26, [x29, #-96]
    orr         v5.16b, v24.16b, v3.16b
    ldur        q3, [x29, #-160]
    orr         v3.16b, v3.16b, v6.16b
    orr         v24.16b, v4.16b, v22.16b
    orr         v4.16b, v7.16b, v12.16b
    orr         v7.16b, v17.16b, v25.16b
    orr         v28.16b, v23.16b, v21.16b
    ldur        q22, [x29, #-128]
    cmeq        v6.16b, v29.16b, v1.16b
    mov         v12.16b, v29.16b
    orr         v22.16b, v3.16b, v22.16b
    cmeq        v3.16b, v29.16b, v2.16b
    cmeq        v29.16b, v15.16b, v13.16b
    orr         v26.16b, v4.16b, v26.16b
    orr         v7.16b, v7.16b, v16.16b
    orr         v28.16b, v28.16b, v5.16b
    orr         v10.16b, v24.16b, v18.16b
    orr         v16.16b, v9.16b, v27.16b
    cmeq        v27.16b, v12.16b, v13.16b
    orr         v6.16b, v3.16b, v6.16b
    orr         v4.16b, v29.16b, v30.16b
    orr         v3.16b, v31.16b, v8.16b
    orr         v7.16b, v28.16b, v7.16b
    orr         v29.16b, v26.16b, v22.16b
    orr         v28.16b, v10.16b, v20.16b
    orr         v6.16b, v27.16b, v6.16b
    orr         v7.16b, v7.16b, v3.16b
    orr         v27.16b, v28.16b, v4.16b
    orr         v28.16b, v29.16b, v16.16b
    orr         v7.16b, v27.16b, v7.16b
    orr         v27.16b, v28.16b, v6.16b
    orr         v7.16b, v27.16b, v7.16b
    shl         v7.16b, v7.16b, #7
    cmlt        v7.16b, v7.16b, #0
    shrn        v7.8b, v7.8h, #4
    fmov        x8, d7
    cbz         x8, .L10
    adrp        x8, .C1
    ldr         q7, [x8, :lo12:.C1]
    and         v24.16b, v24.16b, v7.16b
    and         v26.16b, v26.16b, v7.16b
    and         v23.16b, v23.16b, v7.16b
    and         v25.16b, v25.16b, v7.16b
    uzp1        v27.16b, v24.16b, v26.16b
    uzp2        v24.16b, v24.16b, v26.16b
    uzp1        v26.16b, v23.16b, v25.16b
    uzp2        v23.16b, v23.16b, v25.16b
    orr         v24.16b, v27.16b, v24.16b
    orr         v23.16b, v26.16b, v23.16b
    uzp1        v25.16b, v24.16b, v23.16b
    uzp2        v23.16b, v24.16b, v23.16b
    orr         v23.16b, v25.16b, v23.16b
    xtn         v24.8b, v23.8h
    uzp2        v23.16b, v23.16b, v0.16b
    orr         v23.16b, v24.16b, v23.16b
    fmov        x8, d23
    cbz         x8, .L11
    mov         x9, xzr
    b           .L12
.L5:
    and         v2.16b, v16.16b, v1.16b
    and         v3.16b, v17.16b, v1.16b
    and         v0.16b, v0.16b, v1.16b
    and         v1.16b, v7.16b, v1.16b
    uzp1        v4.16b, v2.16b, v3.16b
    uzp2        v2.16b, v2.16b, v3.16b
    uzp1        v3.16b, v0.16b, v1.16b
    uzp2        v0.16b, v0.16b, v1.16b
    orr         v1.16b, v4.16b, v2.16b
    orr         v0.16b, v3.16b, v0.16b
    uzp1        v2.16b, v1.16b, v0.16b
    uzp2        v0.16b, v1.16b, v0.16b
    orr         v0.16b, v2.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    orr         v0.16b, v1.16b, v0.16b
    fmov        x9, d0
    cbz         x9, .L4
.L6:
    rbit        x9, x9
    clz         x9, x9
    add         x1, x8, x9
    b           .L13
.L8:
    and         v7.16b, v7.16b, v3.16b
    and         v16.16b, v16.16b, v3.16b
    and         v18.16b, v19.16b, v3.16b
    and         v17.16b, v17.16b, v3.16b
    uzp1        v19.16b, v7.16b, v16.16b
    uzp2        v7.16b, v7.16b, v16.16b
    uzp1        v16.16b, v18.16b, v17.16b
    uzp2        v17.16b, v18.16b, v17.16b
    orr         v7.16b, v19.16b, v7.16b
    orr         v16.16b, v16.16b, v17.16b
    uzp1        v17.16b, v7.16b, v16.16b
    uzp2        v7.16b, v7.16b, v16.16b
    orr         v7.16b, v17.16b, v7.16b
    xtn         v16.8b, v7.8h
    uzp2        v7.16b, v7.16b, v0.16b
    orr         v7.16b, v16.16b, v7.16b
    fmov        x10, d7
    cbz         x10, .L14
    mov         w9, #64
    b           .L9
.L11:
    and         v18.16b, v18.16b, v7.16b
    and         v22.16b, v22.16b, v7.16b
    and         v21.16b, v21.16b, v7.16b
    and         v17.16b, v17.16b, v7.16b
    uzp1        v23.16b, v18.16b, v22.16b
    uzp2        v18.16b, v18.16b, v22.16b
    uzp1        v22.16b, v21.16b, v17.16b
    uzp2        v17.16b, v21.16b, v17.16b
    orr         v18.16b, v23.16b, v18.16b
    orr         v17.16b, v22.16b, v17.16b
    uzp1        v21.16b, v18.16b, v17.16b
    uzp2        v17.16b, v18.16b, v17.16b
    orr         v17.16b, v21.16b, v17.16b
    xtn         v18.8b, v17.8h
    uzp2        v17.16b, v17.16b, v0.16b
    orr         v17.16b, v18.16b, v17.16b
    fmov        x8, d17
    cbz         x8, .L15
    mov         w9, #64
    b           .L12
.L14:
    and         v6.16b, v6.16b, v3.16b
    and         v4.16b, v4.16b, v3.16b
    and         v5.16b, v5.16b, v3.16b
    and         v7.16b, v10.16b, v3.16b
    uzp1        v16.16b, v6.16b, v4.16b
    uzp2        v4.16b, v6.16b, v4.16b
    uzp1        v6.16b, v5.16b, v7.16b
    uzp2        v5.16b, v5.16b, v7.16b
    orr         v4.16b, v16.16b, v4.16b
    orr         v5.16b, v6.16b, v5.16b
    uzp1        v6.16b, v4.16b, v5.16b
    uzp2        v4.16b, v4.16b, v5.16b
    orr         v4.16b, v6.16b, v4.16b
    xtn         v5.8b, v4.8h
    uzp2        v4.16b, v4.16b, v0.16b
    orr         v4.16b, v5.16b, v4.16b
    fmov        x10, d4
    cbnz        x10, .L9
    and         v1.16b, v1.16b, v3.16b
    and         v2.16b, v2.16b, v3.16b
    mov         x9, x8
    and         v0.16b, v0.16b, v3.16b
    and         v3.16b, v11.16b, v3.16b
    uzp1        v4.16b, v1.16b, v2.16b
    uzp2        v1.16b, v1.16b, v2.16b
    uzp1        v2.16b, v0.16b, v3.16b
    uzp2        v0.16b, v0.16b, v3.16b
    orr         v1.16b, v4.16b, v1.16b
    orr         v0.16b, v2.16b, v0.16b
    uzp1        v2.16b, v1.16b, v0.16b
    uzp2        v0.16b, v1.16b, v0.16b
    orr         v0.16b, v2.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    orr         v0.16b, v1.16b, v0.16b
    fmov        x10, d0
    cbz         x10, .L4
.L9:
    rbit        x8, x10
    clz         x8, x8
    add         x1, x9, x8
    b           .L13
.L15:
    and         v17.16b, v20.16b, v7.16b
    and         v16.16b, v16.16b, v7.16b
    and         v5.16b, v5.16b, v7.16b
    and         v18.16b, v19.16b, v7.16b
    uzp1        v19.16b, v17.16b, v16.16b
    uzp2        v16.16b, v17.16b, v16.16b
    uzp1        v17.16b, v5.16b, v18.16b
    uzp2        v5.16b, v5.16b, v18.16b
    orr         v16.16b, v19.16b, v16.16b
    orr         v5.16b, v17.16b, v5.16b
    uzp1        v17.16b, v16.16b, v5.16b
    uzp2        v5.16b, v16.16b, v5.16b
    orr         v5.16b, v17.16b, v5.16b
    xtn         v16.8b, v5.8h
    uzp2        v5.16b, v5.16b, v0.16b
    orr         v5.16b, v16.16b, v5.16b
    fmov        x8, d5
    cbz         x8, .L16
    mov         w9, #128
    b           .L12
.L16:
    and         v4.16b, v4.16b, v7.16b
    and         v5.16b, v6.16b, v7.16b
    and         v3.16b, v3.16b, v7.16b
    and         v6.16b, v11.16b, v7.16b
    uzp1        v7.16b, v4.16b, v5.16b
    uzp2        v4.16b, v4.16b, v5.16b
    uzp1        v5.16b, v3.16b, v6.16b
    uzp2        v3.16b, v3.16b, v6.16b
    orr         v4.16b, v7.16b, v4.16b
    orr         v3.16b, v5.16b, v3.16b
    uzp1        v5.16b, v4.16b, v3.16b
    uzp2        v3.16b, v4.16b, v3.16b
    orr         v3.16b, v5.16b, v3.16b
    xtn         v4.8b, v3.8h
    uzp2        v3.16b, v3.16b, v0.16b
    orr         v3.16b, v4.16b, v3.16b
    fmov        x8, d3
    cbz         x8, .L10
    mov         w9, #192
.L12:
    rbit        x8, x8
    clz         x8, x8
    orr         x1, x9, x8
    b           .L13
.L10:
    add         x8, x1, x2
    cmp         x2, #512
    sub         x8, x8, #256
    b.hi        .L17
//APP
    ldp         q19, q18, [x8]
    ldp         q23, q22, [x8, #32]
//NO_APP
//APP
    ldp         q21, q20, [x8, #64]
    ldp         q28, q25, [x8, #96]
//NO_APP
    cmeq        v0.16b, v21.16b, v1.16b
    cmeq        v27.16b, v20.16b, v1.16b
//APP
    ldp         q3, q6, [x8, #128]
    ldp         q24, q5, [x8, #160]
//NO_APP
    cmeq        v29.16b, v3.16b, v1.16b
    cmeq        v30.16b, v3.16b, v2.16b
//APP
    ldp         q17, q26, [x8, #192]
    ldp         q16, q7, [x8, #224]
//NO_APP
    cmeq        v9.16b, v5.16b, v1.16b
    cmeq        v10.16b, v5.16b, v2.16b
    cmeq        v14.16b, v17.16b, v1.16b
    cmeq        v15.16b, v17.16b, v2.16b
    stur        q0, [x29, #-80]
    cmeq        v31.16b, v6.16b, v1.16b
    cmeq        v11.16b, v6.16b, v2.16b
    cmeq        v12.16b, v7.16b, v1.16b
    cmeq        v0.16b, v7.16b, v2.16b
    orr         v29.16b, v30.16b, v29.16b
    cmeq        v30.16b, v16.16b, v1.16b
    orr         v10.16b, v10.16b, v9.16b
    cmeq        v9.16b, v16.16b, v2.16b
    orr         v4.16b, v15.16b, v14.16b
    cmeq        v7.16b, v7.16b, v13.16b
    ldur        q14, [x29, #-80]
    cmeq        v3.16b, v3.16b, v13.16b
    orr         v0.16b, v0.16b, v12.16b
    cmeq        v5.16b, v5.16b, v13.16b
    cmeq        v15.16b, v28.16b, v1.16b
    stur        q4, [x29, #-96]
    orr         v4.16b, v9.16b, v30.16b
    orr         v31.16b, v11.16b, v31.16b
    cmeq        v11.16b, v28.16b, v2.16b
    cmeq        v8.16b, v24.16b, v1.16b
    cmeq        v12.16b, v24.16b, v2.16b
    cmeq        v9.16b, v25.16b, v1.16b
    orr         v30.16b, v3.16b, v29.16b
    cmeq        v3.16b, v21.16b, v2.16b
    stur        q4, [x29, #-112]
    orr         v4.16b, v7.16b, v0.16b
    orr         v7.16b, v5.16b, v10.16b
    cmeq        v29.16b, v20.16b, v2.16b
    cmeq        v10.16b, v25.16b, v2.16b
    orr         v11.16b, v11.16b, v15.16b
    cmeq        v28.16b, v28.16b, v13.16b
    orr         v8.16b, v12.16b, v8.16b
    cmeq        v12.16b, v23.16b, v1.16b
    cmeq        v15.16b, v22.16b, v1.16b
    cmeq        v0.16b, v23.16b, v2.16b
    cmeq        v5.16b, v22.16b, v2.16b
    orr         v3.16b, v3.16b, v14.16b
    orr         v27.16b, v29.16b, v27.16b
    orr         v29.16b, v10.16b, v9.16b
    cmeq        v9.16b, v19.16b, v1.16b
    orr         v14.16b, v28.16b, v11.16b
    cmeq        v28.16b, v19.16b, v2.16b
    orr         v10.16b, v0.16b, v12.16b
    orr         v5.16b, v5.16b, v15.16b
    cmeq        v25.16b, v25.16b, v13.16b
    cmeq        v23.16b, v23.16b, v13.16b
    cmeq        v12.16b, v22.16b, v13.16b
    cmeq        v11.16b, v18.16b, v1.16b
    orr         v28.16b, v28.16b, v9.16b
    cmeq        v9.16b, v18.16b, v2.16b
    cmeq        v24.16b, v24.16b, v13.16b
    cmeq        v21.16b, v21.16b, v13.16b
    cmeq        v0.16b, v20.16b, v13.16b
    cmeq        v15.16b, v19.16b, v13.16b
    orr         v20.16b, v25.16b, v29.16b
    orr         v22.16b, v23.16b, v10.16b
    orr         v23.16b, v12.16b, v5.16b
    orr         v5.16b, v9.16b, v11.16b
    cmeq        v25.16b, v18.16b, v13.16b
    orr         v19.16b, v24.16b, v8.16b
    orr         v18.16b, v21.16b, v3.16b
    orr         v21.16b, v0.16b, v27.16b
    ldur        q0, [x29, #-96]
    orr         v24.16b, v15.16b, v28.16b
    orr         v3.16b, v20.16b, v23.16b
    orr         v27.16b, v7.16b, v4.16b
    orr         v28.16b, v22.16b, v14.16b
    orr         v25.16b, v25.16b, v5.16b
    cmeq        v1.16b, v26.16b, v1.16b
    cmeq        v2.16b, v26.16b, v2.16b
    cmeq        v5.16b, v17.16b, v13.16b
    cmeq        v16.16b, v16.16b, v13.16b
    cmeq        v6.16b, v6.16b, v13.16b
    orr         v3.16b, v3.16b, v27.16b
    orr         v27.16b, v24.16b, v18.16b
    orr         v17.16b, v28.16b, v19.16b
    mov         v29.16b, v4.16b
    cmeq        v4.16b, v26.16b, v13.16b
    orr         v2.16b, v2.16b, v1.16b
    orr         v1.16b, v5.16b, v0.16b
    ldur        q0, [x29, #-112]
    orr         v6.16b, v6.16b, v31.16b
    orr         v5.16b, v27.16b, v30.16b
    orr         v0.16b, v16.16b, v0.16b
    orr         v3.16b, v17.16b, v3.16b
    orr         v16.16b, v25.16b, v21.16b
    orr         v2.16b, v4.16b, v2.16b
    orr         v4.16b, v5.16b, v1.16b
    orr         v3.16b, v3.16b, v0.16b
    orr         v5.16b, v16.16b, v6.16b
    orr         v3.16b, v4.16b, v3.16b
    orr         v4.16b, v5.16b, v2.16b
    orr         v3.16b, v4.16b, v3.16b
    shl         v3.16b, v3.16b, #7
    cmlt        v3.16b, v3.16b, #0
    shrn        v3.8b, v3.8h, #4
    fmov        x8, d3
    cbz         x8, .L18
    adrp        x8, .C1
    ldr         q4, [x8, :lo12:.C1]
    and         v3.16b, v24.16b, v4.16b
    and         v5.16b, v25.16b, v4.16b
    and         v16.16b, v22.16b, v4.16b
    and         v17.16b, v23.16b, v4.16b
    uzp1        v22.16b, v3.16b, v5.16b
    uzp2        v3.16b, v3.16b, v5.16b
    uzp1        v5.16b, v16.16b, v17.16b
    uzp2        v16.16b, v16.16b, v17.16b
    orr         v3.16b, v22.16b, v3.16b
    orr         v5.16b, v5.16b, v16.16b
    uzp1        v16.16b, v3.16b, v5.16b
    uzp2        v3.16b, v3.16b, v5.16b
    orr         v3.16b, v16.16b, v3.16b
    xtn         v5.8b, v3.8h
    uzp2        v3.16b, v3.16b, v0.16b
    orr         v3.16b, v5.16b, v3.16b
    fmov        x8, d3
    cbz         x8, .L19
.L20:
    mov         x9, xzr
    b           .L21
.L17:
    and         x11, x1, #0x3f
    mov         w9, #256
    sub         x10, x9, x11
    sub         x9, x2, x10
    add         x10, x1, x10
    cmp         x9, #256, lsl #12
    b.lo        .L22
    adrp        x12, .C1
    orr         x11, x11, #0xffffffffffffff00
    ldr         q9, [x12, :lo12:.C1]
    mov         w12, #64
    b           .L23
.L24:
    sub         x9, x9, #256
    add         x10, x10, #256
    sub         x11, x11, #256
    cmp         x9, #3328
    b.lo        .L22
.L23:
//APP
    prfm        pldl1keep, [x10, #3072]
    prfm        pldl1keep, [x10, #3136]
    prfm        pldl1keep, [x10, #3200]
    prfm        pldl1keep, [x10, #3264]
//NO_APP
//APP
    ldp         q25, q17, [x10]
    ldp         q22, q24, [x10, #32]
//NO_APP
    cmeq        v3.16b, v25.16b, v1.16b
//APP
    ldp         q27, q19, [x10, #64]
    ldp         q23, q26, [x10, #96]
//NO_APP
    cmeq        v10.16b, v23.16b, v1.16b
//APP
    ldp         q0, q7, [x10, #128]
    ldp         q6, q5, [x10, #160]
//NO_APP
    cmeq        v18.16b, v0.16b, v1.16b
    cmeq        v29.16b, v7.16b, v1.16b
    stur        q3, [x29, #-80]
    cmeq        v3.16b, v27.16b, v1.16b
    cmeq        v31.16b, v0.16b, v2.16b
//APP
    ldp         q21, q16, [x10, #192]
    ldp         q20, q4, [x10, #224]
//NO_APP
    cmeq        v12.16b, v4.16b, v1.16b
    cmeq        v14.16b, v4.16b, v2.16b
    cmeq        v15.16b, v7.16b, v2.16b
    cmeq        v11.16b, v5.16b, v1.16b
    cmeq        v28.16b, v21.16b, v1.16b
    stur        q3, [x29, #-112]
    cmeq        v3.16b, v19.16b, v1.16b
    cmeq        v8.16b, v20.16b, v1.16b
    orr         v18.16b, v31.16b, v18.16b
    cmeq        v31.16b, v21.16b, v2.16b
    orr         v12.16b, v14.16b, v12.16b
    cmeq        v14.16b, v20.16b, v2.16b
    orr         v29.16b, v15.16b, v29.16b
    cmeq        v15.16b, v5.16b, v2.16b
    stur        q3, [x29, #-128]
    cmeq        v30.16b, v6.16b, v1.16b
    cmeq        v3.16b, v6.16b, v2.16b
    cmeq        v0.16b, v0.16b, v13.16b
    cmeq        v4.16b, v4.16b, v13.16b
    cmeq        v6.16b, v6.16b, v13.16b
    stur        q29, [x29, #-96]
    orr         v29.16b, v31.16b, v28.16b
    orr         v31.16b, v14.16b, v8.16b
    orr         v8.16b, v15.16b, v11.16b
    cmeq        v11.16b, v5.16b, v13.16b
    orr         v3.16b, v3.16b, v30.16b
    orr         v5.16b, v0.16b, v18.16b
    cmeq        v0.16b, v27.16b, v2.16b
    cmeq        v30.16b, v26.16b, v1.16b
    orr         v28.16b, v4.16b, v12.16b
    cmeq        v12.16b, v19.16b, v2.16b
    cmeq        v4.16b, v24.16b, v1.16b
    orr         v18.16b, v11.16b, v8.16b
    ldur        q11, [x29, #-112]
    orr         v6.16b, v6.16b, v3.16b
    cmeq        v3.16b, v26.16b, v2.16b
    cmeq        v8.16b, v24.16b, v2.16b
    cmeq        v14.16b, v23.16b, v2.16b
    orr         v0.16b, v0.16b, v11.16b
    ldur        q11, [x29, #-128]
    cmeq        v15.16b, v25.16b, v2.16b
    cmeq        v27.16b, v27.16b, v13.16b
    cmeq        v26.16b, v26.16b, v13.16b
    cmeq        v25.16b, v25.16b, v13.16b
    orr         v11.16b, v12.16b, v11.16b
    orr         v3.16b, v3.16b, v30.16b
    ldur        q30, [x29, #-80]
    cmeq        v12.16b, v22.16b, v1.16b
    orr         v4.16b, v8.16b, v4.16b
    cmeq        v8.16b, v22.16b, v2.16b
    orr         v10.16b, v14.16b, v10.16b
    orr         v30.16b, v15.16b, v30.16b
    cmeq        v14.16b, v24.16b, v13.16b
    orr         v24.16b, v27.16b, v0.16b
    cmeq        v0.16b, v17.16b, v1.16b
    cmeq        v23.16b, v23.16b, v13.16b
    orr         v27.16b, v8.16b, v12.16b
    cmeq        v8.16b, v17.16b, v2.16b
    cmeq        v12.16b, v22.16b, v13.16b
    orr         v22.16b, v26.16b, v3.16b
    orr         v26.16b, v25.16b, v30.16b
    orr         v25.16b, v14.16b, v4.16b
    cmeq        v4.16b, v19.16b, v13.16b
    cmeq        v17.16b, v17.16b, v13.16b
    orr         v19.16b, v23.16b, v10.16b
    orr         v0.16b, v8.16b, v0.16b
    orr         v27.16b, v12.16b, v27.16b
    orr         v8.16b, v18.16b, v28.16b
    orr         v30.16b, v22.16b, v25.16b
    orr         v10.16b, v26.16b, v24.16b
    cmeq        v3.16b, v16.16b, v1.16b
    orr         v23.16b, v4.16b, v11.16b
    cmeq        v11.16b, v21.16b, v13.16b
    cmeq        v4.16b, v16.16b, v2.16b
    orr         v21.16b, v17.16b, v0.16b
    cmeq        v0.16b, v20.16b, v13.16b
    cmeq        v20.16b, v7.16b, v13.16b
    orr         v30.16b, v30.16b, v8.16b
    orr         v8.16b, v10.16b, v5.16b
    orr         v10.16b, v27.16b, v19.16b
    mov         v12.16b, v28.16b
    orr         v3.16b, v4.16b, v3.16b
    orr         v17.16b, v11.16b, v29.16b
    orr         v7.16b, v0.16b, v31.16b
    ldur        q0, [x29, #-96]
    orr         v29.16b, v21.16b, v23.16b
    orr         v4.16b, v8.16b, v30.16b
    orr         v28.16b, v10.16b, v6.16b
    orr         v20.16b, v20.16b, v0.16b
    cmeq        v0.16b, v16.16b, v13.16b
    orr         v16.16b, v0.16b, v3.16b
    orr         v0.16b, v4.16b, v17.16b
    orr         v3.16b, v28.16b, v7.16b
    orr         v4.16b, v29.16b, v20.16b
    orr         v0.16b, v3.16b, v0.16b
    orr         v3.16b, v4.16b, v16.16b
    orr         v0.16b, v3.16b, v0.16b
    shl         v0.16b, v0.16b, #7
    cmlt        v0.16b, v0.16b, #0
    shrn        v0.8b, v0.8h, #4
    fmov        x13, d0
    cbz         x13, .L24
    and         v0.16b, v26.16b, v9.16b
    and         v3.16b, v21.16b, v9.16b
    and         v4.16b, v27.16b, v9.16b
    and         v21.16b, v25.16b, v9.16b
    uzp1        v25.16b, v0.16b, v3.16b
    uzp2        v0.16b, v0.16b, v3.16b
    uzp1        v3.16b, v4.16b, v21.16b
    uzp2        v4.16b, v4.16b, v21.16b
    orr         v0.16b, v25.16b, v0.16b
    orr         v3.16b, v3.16b, v4.16b
    uzp1        v4.16b, v0.16b, v3.16b
    uzp2        v0.16b, v0.16b, v3.16b
    orr         v0.16b, v4.16b, v0.16b
    xtn         v3.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    orr         v0.16b, v3.16b, v0.16b
    fmov        x13, d0
    cbnz        x13, .L25
    and         v0.16b, v24.16b, v9.16b
    and         v3.16b, v23.16b, v9.16b
    and         v4.16b, v19.16b, v9.16b
    and         v19.16b, v22.16b, v9.16b
    uzp1        v21.16b, v0.16b, v3.16b
    uzp2        v0.16b, v0.16b, v3.16b
    uzp1        v3.16b, v4.16b, v19.16b
    uzp2        v4.16b, v4.16b, v19.16b
    orr         v0.16b, v21.16b, v0.16b
    orr         v3.16b, v3.16b, v4.16b
    uzp1        v4.16b, v0.16b, v3.16b
    uzp2        v0.16b, v0.16b, v3.16b
    orr         v0.16b, v4.16b, v0.16b
    xtn         v3.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    orr         v0.16b, v3.16b, v0.16b
    fmov        x13, d0
    cbnz        x13, .L26
    and         v0.16b, v5.16b, v9.16b
    and         v3.16b, v20.16b, v9.16b
    and         v4.16b, v6.16b, v9.16b
    and         v5.16b, v18.16b, v9.16b
    uzp1        v6.16b, v0.16b, v3.16b
    uzp2        v0.16b, v0.16b, v3.16b
    uzp1        v3.16b, v4.16b, v5.16b
    uzp2        v4.16b, v4.16b, v5.16b
    orr         v0.16b, v6.16b, v0.16b
    orr         v3.16b, v3.16b, v4.16b
    uzp1        v4.16b, v0.16b, v3.16b
    uzp2        v0.16b, v0.16b, v3.16b
    orr         v0.16b, v4.16b, v0.16b
    xtn         v3.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    orr         v0.16b, v3.16b, v0.16b
    fmov        x13, d0
    cbnz        x13, .L27
    and         v0.16b, v17.16b, v9.16b
    and         v3.16b, v16.16b, v9.16b
    and         v4.16b, v7.16b, v9.16b
    and         v5.16b, v12.16b, v9.16b
    uzp1        v6.16b, v0.16b, v3.16b
    uzp2        v0.16b, v0.16b, v3.16b
    uzp1        v3.16b, v4.16b, v5.16b
    uzp2        v4.16b, v4.16b, v5.16b
    orr         v0.16b, v6.16b, v0.16b
    orr         v3.16b, v3.16b, v4.16b
    uzp1        v4.16b, v0.16b, v3.16b
    uzp2        v0.16b, v0.16b, v3.16b
    orr         v0.16b, v4.16b, v0.16b
    xtn         v3.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    orr         v0.16b, v3.16b, v0.16b
    fmov        x13, d0
    cbz         x13, .L24
    b           .L28
.L22:
    adrp        x11, .C1
    mov         w12, #64
    ldr         q0, [x11, :lo12:.C1]
    sub         x11, x1, x10
    stur        q0, [x29, #-128]
    b           .L29
.L30:
    sub         x9, x9, #256
    add         x10, x10, #256
    sub         x11, x11, #256
    cmp         x9, #256
    b.lo        .L31
.L29:
//APP
    ldp         q22, q17, [x10]
    ldp         q25, q24, [x10, #32]
//NO_APP
    cmeq        v3.16b, v25.16b, v1.16b
//APP
    ldp         q23, q18, [x10, #64]
    ldp         q27, q26, [x10, #96]
//NO_APP
    cmeq        v0.16b, v18.16b, v1.16b
    cmeq        v29.16b, v23.16b, v1.16b
//APP
    ldp         q5, q9, [x10, #128]
    ldp         q6, q7, [x10, #160]
//NO_APP
    cmeq        v28.16b, v5.16b, v1.16b
    cmeq        v14.16b, v5.16b, v2.16b
//APP
    ldp         q21, q8, [x10, #192]
    ldp         q20, q19, [x10, #224]
//NO_APP
    cmeq        v15.16b, v21.16b, v1.16b
    cmeq        v30.16b, v19.16b, v1.16b
    stp         q0, q3, [x29, #-112]
    cmeq        v0.16b, v21.16b, v2.16b
    cmeq        v11.16b, v19.16b, v2.16b
    cmeq        v12.16b, v6.16b, v1.16b
    cmeq        v16.16b, v7.16b, v1.16b
    cmeq        v4.16b, v20.16b, v1.16b
    cmeq        v3.16b, v20.16b, v2.16b
    cmeq        v19.16b, v19.16b, v13.16b
    orr         v14.16b, v14.16b, v28.16b
    orr         v0.16b, v0.16b, v15.16b
    orr         v11.16b, v11.16b, v30.16b
    cmeq        v28.16b, v6.16b, v2.16b
    cmeq        v31.16b, v9.16b, v1.16b
    cmeq        v30.16b, v9.16b, v2.16b
    cmeq        v5.16b, v5.16b, v13.16b
    orr         v15.16b, v3.16b, v4.16b
    cmeq        v6.16b, v6.16b, v13.16b
    cmeq        v10.16b, v27.16b, v1.16b
    stur        q0, [x29, #-80]
    cmeq        v0.16b, v7.16b, v2.16b
    orr         v3.16b, v19.16b, v11.16b
    orr         v19.16b, v28.16b, v12.16b
    cmeq        v7.16b, v7.16b, v13.16b
    cmeq        v4.16b, v26.16b, v1.16b
    orr         v31.16b, v30.16b, v31.16b
    orr         v5.16b, v5.16b, v14.16b
    cmeq        v28.16b, v18.16b, v2.16b
    orr         v0.16b, v0.16b, v16.16b
    cmeq        v16.16b, v23.16b, v2.16b
    cmeq        v30.16b, v27.16b, v2.16b
    orr         v6.16b, v6.16b, v19.16b
    cmeq        v12.16b, v26.16b, v2.16b
    cmeq        v14.16b, v25.16b, v2.16b
    cmeq        v11.16b, v24.16b, v1.16b
    cmeq        v27.16b, v27.16b, v13.16b
    cmeq        v26.16b, v26.16b, v13.16b
    orr         v19.16b, v7.16b, v0.16b
    cmeq        v0.16b, v24.16b, v2.16b
    orr         v7.16b, v16.16b, v29.16b
    ldp         q16, q29, [x29, #-112]
    orr         v4.16b, v12.16b, v4.16b
    cmeq        v25.16b, v25.16b, v13.16b
    cmeq        v23.16b, v23.16b, v13.16b
    cmeq        v12.16b, v22.16b, v13.16b
    orr         v0.16b, v0.16b, v11.16b
    cmeq        v11.16b, v24.16b, v13.16b
    orr         v16.16b, v28.16b, v16.16b
    orr         v28.16b, v30.16b, v10.16b
    orr         v29.16b, v14.16b, v29.16b
    cmeq        v30.16b, v22.16b, v1.16b
    cmeq        v10.16b, v22.16b, v2.16b
    orr         v22.16b, v26.16b, v4.16b
    cmeq        v4.16b, v18.16b, v13.16b
    orr         v23.16b, v23.16b, v7.16b
    orr         v24.16b, v27.16b, v28.16b
    cmeq        v28.16b, v17.16b, v1.16b
    orr         v26.16b, v25.16b, v29.16b
    orr         v30.16b, v10.16b, v30.16b
    cmeq        v10.16b, v17.16b, v2.16b
    orr         v27.16b, v11.16b, v0.16b
    cmeq        v17.16b, v17.16b, v13.16b
    cmeq        v0.16b, v8.16b, v1.16b
    orr         v25.16b, v4.16b, v16.16b
    cmeq        v4.16b, v8.16b, v2.16b
    cmeq        v16.16b, v21.16b, v13.16b
    orr         v7.16b, v10.16b, v28.16b
    orr         v29.16b, v12.16b, v30.16b
    orr         v18.16b, v22.16b, v27.16b
    orr         v28.16b, v19.16b, v3.16b
    orr         v30.16b, v26.16b, v24.16b
    mov         v10.16b, v3.16b
    ldur        q3, [x29, #-80]
    orr         v0.16b, v4.16b, v0.16b
    orr         v21.16b, v17.16b, v7.16b
    cmeq        v7.16b, v20.16b, v13.16b
    cmeq        v20.16b, v9.16b, v13.16b
    orr         v28.16b, v18.16b, v28.16b
    orr         v30.16b, v30.16b, v6.16b
    orr         v9.16b, v29.16b, v23.16b
    orr         v17.16b, v16.16b, v3.16b
    cmeq        v3.16b, v8.16b, v13.16b
    orr         v7.16b, v7.16b, v15.16b
    orr         v18.16b, v20.16b, v31.16b
    orr         v4.16b, v30.16b, v28.16b
    orr         v20.16b, v9.16b, v5.16b
    orr         v28.16b, v21.16b, v25.16b
    orr         v16.16b, v3.16b, v0.16b
    orr         v0.16b, v4.16b, v7.16b
    orr         v3.16b, v20.16b, v17.16b
    orr         v4.16b, v28.16b, v18.16b
    orr         v0.16b, v3.16b, v0.16b
    orr         v3.16b, v4.16b, v16.16b
    orr         v0.16b, v3.16b, v0.16b
    shl         v0.16b, v0.16b, #7
    cmlt        v0.16b, v0.16b, #0
    shrn        v0.8b, v0.8h, #4
    fmov        x13, d0
    cbz         x13, .L30
    ldur        q28, [x29, #-128]
    and         v0.16b, v29.16b, v28.16b
    and         v3.16b, v21.16b, v28.16b
    and         v4.16b, v26.16b, v28.16b
    and         v20.16b, v27.16b, v28.16b
    uzp1        v21.16b, v0.16b, v3.16b
    uzp2        v0.16b, v0.16b, v3.16b
    uzp1        v3.16b, v4.16b, v20.16b
    uzp2        v4.16b, v4.16b, v20.16b
    orr         v0.16b, v21.16b, v0.16b
    orr         v3.16b, v3.16b, v4.16b
    uzp1        v4.16b, v0.16b, v3.16b
    uzp2        v0.16b, v0.16b, v3.16b
    orr         v0.16b, v4.16b, v0.16b
    xtn         v3.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    orr         v0.16b, v3.16b, v0.16b
    fmov        x13, d0
    cbnz        x13, .L25
    and         v0.16b, v23.16b, v28.16b
    and         v3.16b, v25.16b, v28.16b
    and         v4.16b, v24.16b, v28.16b
    and         v20.16b, v22.16b, v28.16b
    uzp1        v21.16b, v0.16b, v3.16b
    uzp2        v0.16b, v0.16b, v3.16b
    uzp1        v3.16b, v4.16b, v20.16b
    uzp2        v4.16b, v4.16b, v20.16b
    orr         v0.16b, v21.16b, v0.16b
    orr         v3.16b, v3.16b, v4.16b
    uzp1        v4.16b, v0.16b, v3.16b
    uzp2        v0.16b, v0.16b, v3.16b
    orr         v0.16b, v4.16b, v0.16b
    xtn         v3.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    orr         v0.16b, v3.16b, v0.16b
    fmov        x13, d0
    cbnz        x13, .L26
    and         v0.16b, v5.16b, v28.16b
    and         v3.16b, v18.16b, v28.16b
    and         v4.16b, v6.16b, v28.16b
    and         v5.16b, v19.16b, v28.16b
    uzp1        v6.16b, v0.16b, v3.16b
    uzp2        v0.16b, v0.16b, v3.16b
    uzp1        v3.16b, v4.16b, v5.16b
    uzp2        v4.16b, v4.16b, v5.16b
    orr         v0.16b, v6.16b, v0.16b
    orr         v3.16b, v3.16b, v4.16b
    uzp1        v4.16b, v0.16b, v3.16b
    uzp2        v0.16b, v0.16b, v3.16b
    orr         v0.16b, v4.16b, v0.16b
    xtn         v3.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    orr         v0.16b, v3.16b, v0.16b
    fmov        x13, d0
    cbnz        x13, .L27
    and         v0.16b, v17.16b, v28.16b
    and         v3.16b, v16.16b, v28.16b
    and         v4.16b, v7.16b, v28.16b
    and         v5.16b, v10.16b, v28.16b
    uzp1        v6.16b, v0.16b, v3.16b
    uzp2        v0.16b, v0.16b, v3.16b
    uzp1        v3.16b, v4.16b, v5.16b
    uzp2        v4.16b, v4.16b, v5.16b
    orr         v0.16b, v6.16b, v0.16b
    orr         v3.16b, v3.16b, v4.16b
    uzp1        v4.16b, v0.16b, v3.16b
    uzp2        v0.16b, v0.16b, v3.16b
    orr         v0.16b, v4.16b, v0.16b
    xtn         v3.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    orr         v0.16b, v3.16b, v0.16b
    fmov        x13, d0
    cbz         x13, .L30
.L28:
    mov         w12, #192
    b           .L26
.L19:
    and         v3.16b, v18.16b, v4.16b
    and         v5.16b, v21.16b, v4.16b
    and         v16.16b, v14.16b, v4.16b
    and         v17.16b, v20.16b, v4.16b
    uzp1        v18.16b, v3.16b, v5.16b
    uzp2        v3.16b, v3.16b, v5.16b
    uzp1        v5.16b, v16.16b, v17.16b
    uzp2        v16.16b, v16.16b, v17.16b
    orr         v3.16b, v18.16b, v3.16b
    orr         v5.16b, v5.16b, v16.16b
    uzp1        v16.16b, v3.16b, v5.16b
    uzp2        v3.16b, v3.16b, v5.16b
    orr         v3.16b, v16.16b, v3.16b
    xtn         v5.8b, v3.8h
    uzp2        v3.16b, v3.16b, v0.16b
    orr         v3.16b, v5.16b, v3.16b
    fmov        x8, d3
    cbz         x8, .L32
.L33:
    mov         w9, #64
    b           .L21
.L25:
    mov         x12, xzr
    b           .L26
.L27:
    mov         w12, #128
.L26:
    rbit        x8, x13
    clz         x8, x8
    add         x8, x8, x12
    sub         x1, x8, x11
.L13:
    mov         w0, #1
    b           .L2
.L31:
    cbz         x9, .L4
//APP
    ldp         q20, q19, [x8]
    ldp         q24, q23, [x8, #32]
//NO_APP
//APP
    ldp         q22, q21, [x8, #64]
    ldp         q29, q26, [x8, #96]
//NO_APP
    cmeq        v5.16b, v22.16b, v1.16b
    cmeq        v28.16b, v21.16b, v1.16b
//APP
    ldp         q0, q7, [x8, #128]
    ldp         q25, q3, [x8, #160]
//NO_APP
    cmeq        v6.16b, v0.16b, v1.16b
    cmeq        v30.16b, v0.16b, v2.16b
//APP
    ldp         q17, q27, [x8, #192]
    ldp         q16, q4, [x8, #224]
//NO_APP
    cmeq        v31.16b, v3.16b, v1.16b
    cmeq        v8.16b, v3.16b, v2.16b
    cmeq        v14.16b, v17.16b, v1.16b
    cmeq        v15.16b, v17.16b, v2.16b
    stur        q5, [x29, #-80]
    cmeq        v11.16b, v4.16b, v1.16b
    cmeq        v12.16b, v4.16b, v2.16b
    orr         v6.16b, v30.16b, v6.16b
    cmeq        v30.16b, v16.16b, v1.16b
    orr         v31.16b, v8.16b, v31.16b
    cmeq        v8.16b, v16.16b, v2.16b
    orr         v5.16b, v15.16b, v14.16b
    cmeq        v4.16b, v4.16b, v13.16b
    cmeq        v18.16b, v7.16b, v1.16b
    orr         v11.16b, v12.16b, v11.16b
    cmeq        v9.16b, v25.16b, v1.16b
    cmeq        v10.16b, v7.16b, v2.16b
    cmeq        v12.16b, v25.16b, v2.16b
    cmeq        v0.16b, v0.16b, v13.16b
    cmeq        v15.16b, v3.16b, v13.16b
    stur        q5, [x29, #-96]
    orr         v5.16b, v8.16b, v30.16b
    ldur        q30, [x29, #-80]
    cmeq        v3.16b, v29.16b, v1.16b
    cmeq        v8.16b, v26.16b, v1.16b
    orr         v10.16b, v10.16b, v18.16b
    orr         v9.16b, v12.16b, v9.16b
    orr         v14.16b, v0.16b, v6.16b
    orr         v18.16b, v15.16b, v31.16b
    stur        q5, [x29, #-112]
    orr         v5.16b, v4.16b, v11.16b
    cmeq        v11.16b, v29.16b, v2.16b
    cmeq        v0.16b, v22.16b, v2.16b
    cmeq        v31.16b, v21.16b, v2.16b
    cmeq        v12.16b, v26.16b, v2.16b
    cmeq        v29.16b, v29.16b, v13.16b
    cmeq        v15.16b, v24.16b, v1.16b
    cmeq        v4.16b, v24.16b, v2.16b
    orr         v3.16b, v11.16b, v3.16b
    cmeq        v11.16b, v23.16b, v1.16b
    cmeq        v6.16b, v23.16b, v2.16b
    orr         v0.16b, v0.16b, v30.16b
    orr         v28.16b, v31.16b, v28.16b
    orr         v31.16b, v12.16b, v8.16b
    cmeq        v8.16b, v20.16b, v1.16b
    orr         v4.16b, v4.16b, v15.16b
    cmeq        v26.16b, v26.16b, v13.16b
    orr         v30.16b, v29.16b, v3.16b
    cmeq        v3.16b, v20.16b, v2.16b
    orr         v6.16b, v6.16b, v11.16b
    cmeq        v24.16b, v24.16b, v13.16b
    cmeq        v11.16b, v23.16b, v13.16b
    cmeq        v29.16b, v19.16b, v1.16b
    cmeq        v25.16b, v25.16b, v13.16b
    cmeq        v22.16b, v22.16b, v13.16b
    cmeq        v12.16b, v21.16b, v13.16b
    orr         v3.16b, v3.16b, v8.16b
    cmeq        v8.16b, v19.16b, v2.16b
    cmeq        v15.16b, v20.16b, v13.16b
    orr         v21.16b, v26.16b, v31.16b
    orr         v23.16b, v24.16b, v4.16b
    orr         v24.16b, v11.16b, v6.16b
    cmeq        v6.16b, v19.16b, v13.16b
    orr         v20.16b, v25.16b, v9.16b
    orr         v19.16b, v22.16b, v0.16b
    orr         v4.16b, v8.16b, v29.16b
    orr         v25.16b, v15.16b, v3.16b
    orr         v3.16b, v18.16b, v5.16b
    orr         v0.16b, v21.16b, v24.16b
    orr         v22.16b, v12.16b, v28.16b
    orr         v28.16b, v23.16b, v30.16b
    cmeq        v1.16b, v27.16b, v1.16b
    cmeq        v2.16b, v27.16b, v2.16b
    cmeq        v7.16b, v7.16b, v13.16b
    orr         v26.16b, v6.16b, v4.16b
    cmeq        v4.16b, v17.16b, v13.16b
    cmeq        v6.16b, v16.16b, v13.16b
    orr         v3.16b, v0.16b, v3.16b
    ldur        q0, [x29, #-96]
    orr         v16.16b, v28.16b, v20.16b
    orr         v17.16b, v25.16b, v19.16b
    orr         v2.16b, v2.16b, v1.16b
    mov         v29.16b, v5.16b
    orr         v1.16b, v4.16b, v0.16b
    ldur        q0, [x29, #-112]
    cmeq        v28.16b, v27.16b, v13.16b
    orr         v5.16b, v7.16b, v10.16b
    orr         v3.16b, v16.16b, v3.16b
    orr         v0.16b, v6.16b, v0.16b
    orr         v4.16b, v17.16b, v14.16b
    orr         v6.16b, v26.16b, v22.16b
    orr         v2.16b, v28.16b, v2.16b
    orr         v3.16b, v3.16b, v0.16b
    orr         v4.16b, v4.16b, v1.16b
    orr         v6.16b, v6.16b, v5.16b
    orr         v3.16b, v4.16b, v3.16b
    orr         v4.16b, v6.16b, v2.16b
    orr         v3.16b, v4.16b, v3.16b
    shl         v3.16b, v3.16b, #7
    cmlt        v3.16b, v3.16b, #0
    shrn        v3.8b, v3.8h, #4
    fmov        x8, d3
    cbz         x8, .L18
    ldur        q17, [x29, #-128]
    and         v3.16b, v25.16b, v17.16b
    and         v4.16b, v26.16b, v17.16b
    and         v6.16b, v23.16b, v17.16b
    and         v7.16b, v24.16b, v17.16b
    uzp1        v16.16b, v3.16b, v4.16b
    uzp2        v3.16b, v3.16b, v4.16b
    uzp1        v4.16b, v6.16b, v7.16b
    uzp2        v6.16b, v6.16b, v7.16b
    orr         v3.16b, v16.16b, v3.16b
    orr         v4.16b, v4.16b, v6.16b
    uzp1        v6.16b, v3.16b, v4.16b
    uzp2        v3.16b, v3.16b, v4.16b
    orr         v3.16b, v6.16b, v3.16b
    xtn         v4.8b, v3.8h
    uzp2        v3.16b, v3.16b, v0.16b
    orr         v3.16b, v4.16b, v3.16b
    fmov        x8, d3
    cbnz        x8, .L20
    and         v3.16b, v19.16b, v17.16b
    and         v4.16b, v22.16b, v17.16b
    and         v6.16b, v30.16b, v17.16b
    and         v7.16b, v21.16b, v17.16b
    uzp1        v16.16b, v3.16b, v4.16b
    uzp2        v3.16b, v3.16b, v4.16b
    uzp1        v4.16b, v6.16b, v7.16b
    uzp2        v6.16b, v6.16b, v7.16b
    orr         v3.16b, v16.16b, v3.16b
    orr         v4.16b, v4.16b, v6.16b
    uzp1        v6.16b, v3.16b, v4.16b
    uzp2        v3.16b, v3.16b, v4.16b
    orr         v3.16b, v6.16b, v3.16b
    xtn         v4.8b, v3.8h
    uzp2        v3.16b, v3.16b, v0.16b
    orr         v3.16b, v4.16b, v3.16b
    fmov        x8, d3
    cbnz        x8, .L33
    and         v3.16b, v14.16b, v17.16b
    and         v4.16b, v5.16b, v17.16b
    and         v5.16b, v20.16b, v17.16b
    and         v6.16b, v18.16b, v17.16b
    uzp1        v7.16b, v3.16b, v4.16b
    uzp2        v3.16b, v3.16b, v4.16b
    uzp1        v4.16b, v5.16b, v6.16b
    uzp2        v5.16b, v5.16b, v6.16b
    orr         v3.16b, v7.16b, v3.16b
    orr         v4.16b, v4.16b, v5.16b
    uzp1        v5.16b, v3.16b, v4.16b
    uzp2        v3.16b, v3.16b, v4.16b
    orr         v3.16b, v5.16b, v3.16b
    xtn         v4.8b, v3.8h
    uzp2        v3.16b, v3.16b, v0.16b
    orr         v3.16b, v4.16b, v3.16b
    fmov        x8, d3
    cbnz        x8, .L34
    and         v1.16b, v1.16b, v17.16b
    and         v2.16b, v2.16b, v17.16b
    and         v0.16b, v0.16b, v17.16b
    and         v3.16b, v29.16b, v17.16b
    b           .L35
.L4:
    mov         x0, xzr
.L2:
    ldp         x29, x30, [sp, #336]
    ldr         x28, [sp, #352]
    ldp         d9, d8, [sp, #320]
    ldp         d11, d10, [sp, #304]
    ldp         d13, d12, [sp, #288]
    ldp         d15, d14, [sp, #272]
    add         sp, sp, #368
    ret
.L32:
    and         v3.16b, v30.16b, v4.16b
    and         v5.16b, v6.16b, v4.16b
    and         v6.16b, v19.16b, v4.16b
    and         v7.16b, v7.16b, v4.16b
    uzp1        v16.16b, v3.16b, v5.16b
    uzp2        v3.16b, v3.16b, v5.16b
    uzp1        v5.16b, v6.16b, v7.16b
    uzp2        v6.16b, v6.16b, v7.16b
    orr         v3.16b, v16.16b, v3.16b
    orr         v5.16b, v5.16b, v6.16b
    uzp1        v6.16b, v3.16b, v5.16b
    uzp2        v3.16b, v3.16b, v5.16b
    orr         v3.16b, v6.16b, v3.16b
    xtn         v5.8b, v3.8h
    uzp2        v3.16b, v3.16b, v0.16b
    orr         v3.16b, v5.16b, v3.16b
    fmov        x8, d3
    cbz         x8, .L36
.L34:
    mov         w9, #128
    b           .L21
.L36:
    and         v1.16b, v1.16b, v4.16b
    and         v2.16b, v2.16b, v4.16b
    and         v0.16b, v0.16b, v4.16b
    and         v3.16b, v29.16b, v4.16b
.L35:
    uzp1        v4.16b, v1.16b, v2.16b
    uzp2        v1.16b, v1.16b, v2.16b
    uzp1        v2.16b, v0.16b, v3.16b
    uzp2        v0.16b, v0.16b, v3.16b
    orr         v1.16b, v4.16b, v1.16b
    orr         v0.16b, v2.16b, v0.16b
    uzp1        v2.16b, v1.16b, v0.16b
    uzp2        v0.16b, v1.16b, v0.16b
    orr         v0.16b, v2.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    orr         v0.16b, v1.16b, v0.16b
    fmov        x8, d0
    cbz         x8, .L18
    mov         w9, #192
.L21:
    rbit        x8, x8
    mov         w0, #1
    clz         x8, x8
    orr         x8, x9, x8
    b           .L37
.L18:
    mov         x0, xzr
.L37:
    add         x8, x2, x8
    sub         x1, x8, #256
    b           .L2

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
