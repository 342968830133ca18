// find::one::forward of neon, aarch64-unknown-linux-gnu

    stp         x29, x30, [sp, #-16]!
    mov         x29, sp
    subs        x8, x2, #64
    b.hs        .L1
    bl          atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Forward>
    ldp         x29, x30, [sp], #16
    ret
.L1:
    dup         v0.16b, w0
    cmp         x2, #129
    b.hs        .L2
//APP
    ldp         q3, q6, [x1]
    ldp         q1, q2, [x1, #32]
//NO_APP
    add         x9, x1, x8
    cmeq        v4.16b, v1.16b, v0.16b
//APP
    ldp         q16, q17, [x9]
    ldp         q7, q18, [x9, #32]
//NO_APP
    cmeq        v5.16b, v2.16b, v0.16b
    cmeq        v1.16b, v7.16b, v0.16b
    cmeq        v2.16b, v18.16b, v0.16b
    cmeq        v7.16b, v3.16b, v0.16b
    cmeq        v3.16b, v16.16b, v0.16b
    cmeq        v16.16b, v6.16b, v0.16b
    cmeq        v0.16b, v17.16b, v0.16b
    orr         v18.16b, v4.16b, v5.16b
    orr         v19.16b, v2.16b, v1.16b
    orr         v6.16b, v7.16b, v18.16b
    orr         v17.16b, v19.16b, v3.16b
    orr         v6.16b, v16.16b, v6.16b
    orr         v17.16b, v17.16b, v0.16b
    orr         v6.16b, v6.16b, v17.16b
    shl         v6.16b, v6.16b, #7
    cmlt        v6.16b, v6.16b, #0
    shrn        v6.8b, v6.8h, #4
    fmov        x9, d6
    cbz         x9, .L3
    adrp        x9, .C1
    ldr         q6, [x9, :lo12:.C1]
//APP
//NO_APP
    and         v7.16b, v7.16b, v6.16b
    and         v16.16b, v16.16b, v6.16b
    and         v4.16b, v4.16b, v6.16b
    and         v5.16b, v5.16b, v6.16b
    addp        v7.16b, v7.16b, v16.16b
    addp        v4.16b, v4.16b, v5.16b
    addp        v4.16b, v7.16b, v4.16b
    xtn         v5.8b, v4.8h
    uzp2        v4.16b, v4.16b, v0.16b
    add         v4.16b, v5.16b, v4.16b
    fmov        x9, d4
    cbz         x9, .L4
    rbit        x9, x9
    clz         x9, x9
    add         x1, xzr, x9
    mov         w0, #1
    ldp         x29, x30, [sp], #16
    ret
.L2:
    cmp         x2, #257
    b.hs        .L5
//APP
    ldp         q4, q16, [x1]
    ldp         q2, q1, [x1, #32]
//NO_APP
    sub         x9, x2, #128
    cmeq        v19.16b, v1.16b, v0.16b
//APP
    ldp         q7, q18, [x1, #64]
    ldp         q5, q3, [x1, #96]
//NO_APP
    add         x10, x1, x9
    cmeq        v6.16b, v3.16b, v0.16b
//APP
    ldp         q22, q25, [x10]
    ldp         q20, q17, [x10, #32]
//NO_APP
    cmeq        v3.16b, v17.16b, v0.16b
//APP
    ldp         q24, q26, [x10, #64]
    ldp         q23, q21, [x10, #96]
//NO_APP
    cmeq        v1.16b, v21.16b, v0.16b
    cmeq        v17.16b, v5.16b, v0.16b
    cmeq        v21.16b, v2.16b, v0.16b
    orr         v27.16b, v6.16b, v19.16b
    cmeq        v5.16b, v20.16b, v0.16b
    cmeq        v2.16b, v23.16b, v0.16b
    cmeq        v23.16b, v4.16b, v0.16b
    cmeq        v20.16b, v7.16b, v0.16b
    orr         v28.16b, v3.16b, v1.16b
    cmeq        v7.16b, v22.16b, v0.16b
    cmeq        v4.16b, v24.16b, v0.16b
    orr         v27.16b, v21.16b, v27.16b
    cmeq        v24.16b, v16.16b, v0.16b
    cmeq        v22.16b, v18.16b, v0.16b
    cmeq        v18.16b, v25.16b, v0.16b
    cmeq        v0.16b, v26.16b, v0.16b
    orr         v28.16b, v28.16b, v17.16b
    orr         v27.16b, v27.16b, v5.16b
    orr         v28.16b, v28.16b, v2.16b
    orr         v27.16b, v23.16b, v27.16b
    orr         v28.16b, v28.16b, v20.16b
    orr         v16.16b, v27.16b, v7.16b
    orr         v27.16b, v28.16b, v4.16b
    orr         v16.16b, v24.16b, v16.16b
    orr         v25.16b, v27.16b, v22.16b
    orr         v16.16b, v16.16b, v18.16b
    orr         v25.16b, v25.16b, v0.16b
    orr         v16.16b, v16.16b, v25.16b
    shl         v16.16b, v16.16b, #7
    cmlt        v16.16b, v16.16b, #0
    shrn        v16.8b, v16.8h, #4
    fmov        x10, d16
    cbz         x10, .L3
    adrp        x10, .C1
    ldr         q16, [x10, :lo12:.C1]
//APP
//NO_APP
    and         v23.16b, v23.16b, v16.16b
    and         v24.16b, v24.16b, v16.16b
    and         v21.16b, v21.16b, v16.16b
    and         v19.16b, v19.16b, v16.16b
    addp        v23.16b, v23.16b, v24.16b
    addp        v19.16b, v21.16b, v19.16b
    addp        v19.16b, v23.16b, v19.16b
    xtn         v21.8b, v19.8h
    uzp2        v19.16b, v19.16b, v0.16b
    add         v19.16b, v21.16b, v19.16b
    fmov        x10, d19
    cbz         x10, .L6
    rbit        x8, x10
    clz         x8, x8
    add         x1, xzr, x8
    mov         w0, #1
    ldp         x29, x30, [sp], #16
    ret
.L5:
//APP
    ldp         q1, q2, [x1]
    ldp         q3, q4, [x1, #32]
//NO_APP
    cmeq        v21.16b, v1.16b, v0.16b
    cmeq        v17.16b, v3.16b, v0.16b
//APP
    ldp         q5, q16, [x1, #64]
    ldp         q6, q7, [x1, #96]
//NO_APP
    cmeq        v18.16b, v4.16b, v0.16b
//APP
    ldp         q20, q22, [x1, #128]
    ldp         q23, q19, [x1, #160]
//NO_APP
    cmeq        v6.16b, v6.16b, v0.16b
    cmeq        v7.16b, v7.16b, v0.16b
//APP
    ldp         q24, q26, [x1, #192]
    ldp         q27, q25, [x1, #224]
//NO_APP
    cmeq        v4.16b, v19.16b, v0.16b
    cmeq        v1.16b, v25.16b, v0.16b
    cmeq        v25.16b, v2.16b, v0.16b
    cmeq        v3.16b, v24.16b, v0.16b
    cmeq        v2.16b, v27.16b, v0.16b
    cmeq        v19.16b, v5.16b, v0.16b
    cmeq        v5.16b, v23.16b, v0.16b
    orr         v23.16b, v7.16b, v18.16b
    orr         v27.16b, v17.16b, v6.16b
    orr         v28.16b, v4.16b, v1.16b
    cmeq        v24.16b, v16.16b, v0.16b
    orr         v16.16b, v21.16b, v2.16b
    orr         v29.16b, v25.16b, v3.16b
    cmeq        v20.16b, v20.16b, v0.16b
    cmeq        v22.16b, v22.16b, v0.16b
    orr         v23.16b, v23.16b, v28.16b
    orr         v27.16b, v27.16b, v5.16b
    orr         v28.16b, v16.16b, v19.16b
    orr         v29.16b, v29.16b, v24.16b
    cmeq        v16.16b, v26.16b, v0.16b
    orr         v23.16b, v27.16b, v23.16b
    orr         v26.16b, v28.16b, v20.16b
    orr         v27.16b, v29.16b, v22.16b
    orr         v23.16b, v26.16b, v23.16b
    orr         v26.16b, v27.16b, v16.16b
    orr         v23.16b, v26.16b, v23.16b
    shl         v23.16b, v23.16b, #7
    cmlt        v23.16b, v23.16b, #0
    shrn        v23.8b, v23.8h, #4
    fmov        x8, d23
    cbz         x8, .L7
    adrp        x8, .C1
    ldr         q23, [x8, :lo12:.C1]
//APP
//NO_APP
    and         v21.16b, v21.16b, v23.16b
    and         v25.16b, v25.16b, v23.16b
    and         v17.16b, v17.16b, v23.16b
    and         v18.16b, v18.16b, v23.16b
    addp        v21.16b, v21.16b, v25.16b
    addp        v17.16b, v17.16b, v18.16b
    addp        v17.16b, v21.16b, v17.16b
    xtn         v18.8b, v17.8h
    uzp2        v17.16b, v17.16b, v0.16b
    add         v17.16b, v18.16b, v17.16b
    fmov        x8, d17
    cbz         x8, .L8
    rbit        x8, x8
    clz         x8, x8
    mov         x1, x8
    mov         w0, #1
    ldp         x29, x30, [sp], #16
    ret
.L4:
    and         v3.16b, v3.16b, v6.16b
    and         v0.16b, v0.16b, v6.16b
    and         v1.16b, v1.16b, v6.16b
    and         v2.16b, v2.16b, v6.16b
    addp        v0.16b, v3.16b, v0.16b
    addp        v1.16b, v1.16b, v2.16b
    addp        v0.16b, v0.16b, v1.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        x9, d0
    cbz         x9, .L3
    rbit        x9, x9
    clz         x9, x9
    add         x1, x8, x9
    mov         w0, #1
    ldp         x29, x30, [sp], #16
    ret
.L6:
    and         v19.16b, v20.16b, v16.16b
    and         v20.16b, v22.16b, v16.16b
    and         v17.16b, v17.16b, v16.16b
    and         v6.16b, v6.16b, v16.16b
    addp        v19.16b, v19.16b, v20.16b
    addp        v6.16b, v17.16b, v6.16b
    addp        v6.16b, v19.16b, v6.16b
    xtn         v17.8b, v6.8h
    uzp2        v6.16b, v6.16b, v0.16b
    add         v6.16b, v17.16b, v6.16b
    fmov        x10, d6
    cbz         x10, .L9
    mov         w9, #64
    rbit        x8, x10
    clz         x8, x8
    add         x1, x9, x8
    mov         w0, #1
    ldp         x29, x30, [sp], #16
    ret
.L8:
    and         v17.16b, v19.16b, v23.16b
    and         v18.16b, v24.16b, v23.16b
    and         v6.16b, v6.16b, v23.16b
    and         v7.16b, v7.16b, v23.16b
    addp        v17.16b, v17.16b, v18.16b
    addp        v6.16b, v6.16b, v7.16b
    addp        v6.16b, v17.16b, v6.16b
    xtn         v7.8b, v6.8h
    uzp2        v6.16b, v6.16b, v0.16b
    add         v6.16b, v7.16b, v6.16b
    fmov        x8, d6
    cbz         x8, .L10
    mov         w9, #64
    rbit        x8, x8
    clz         x8, x8
    orr         x1, x9, x8
    mov         w0, #1
    ldp         x29, x30, [sp], #16
    ret
.L9:
    and         v6.16b, v7.16b, v16.16b
    and         v7.16b, v18.16b, v16.16b
    and         v5.16b, v5.16b, v16.16b
    and         v3.16b, v3.16b, v16.16b
    addp        v6.16b, v6.16b, v7.16b
    addp        v3.16b, v5.16b, v3.16b
    addp        v3.16b, v6.16b, v3.16b
    xtn         v5.8b, v3.8h
    uzp2        v3.16b, v3.16b, v0.16b
    add         v3.16b, v5.16b, v3.16b
    fmov        x10, d3
    cbnz        x10, .L11
    and         v3.16b, v4.16b, v16.16b
    and         v0.16b, v0.16b, v16.16b
    mov         x9, x8
    and         v2.16b, v2.16b, v16.16b
    and         v1.16b, v1.16b, v16.16b
    addp        v0.16b, v3.16b, v0.16b
    addp        v1.16b, v2.16b, v1.16b
    addp        v0.16b, v0.16b, v1.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        x10, d0
    cbz         x10, .L3
.L11:
    rbit        x8, x10
    clz         x8, x8
    add         x1, x9, x8
    mov         w0, #1
    ldp         x29, x30, [sp], #16
    ret
.L10:
    and         v6.16b, v20.16b, v23.16b
    and         v7.16b, v22.16b, v23.16b
    and         v5.16b, v5.16b, v23.16b
    and         v4.16b, v4.16b, v23.16b
    addp        v6.16b, v6.16b, v7.16b
    addp        v4.16b, v5.16b, v4.16b
    addp        v4.16b, v6.16b, v4.16b
    xtn         v5.8b, v4.8h
    uzp2        v4.16b, v4.16b, v0.16b
    add         v4.16b, v5.16b, v4.16b
    fmov        x8, d4
    cbz         x8, .L12
    mov         w9, #128
    rbit        x8, x8
    clz         x8, x8
    orr         x1, x9, x8
    mov         w0, #1
    ldp         x29, x30, [sp], #16
    ret
.L12:
    and         v3.16b, v3.16b, v23.16b
    and         v4.16b, v16.16b, v23.16b
    and         v2.16b, v2.16b, v23.16b
    and         v1.16b, v1.16b, v23.16b
    addp        v3.16b, v3.16b, v4.16b
    addp        v1.16b, v2.16b, v1.16b
    addp        v1.16b, v3.16b, v1.16b
    xtn         v2.8b, v1.8h
    uzp2        v1.16b, v1.16b, v0.16b
    add         v1.16b, v2.16b, v1.16b
    fmov        x8, d1
    cbz         x8, .L7
    mov         w9, #192
    rbit        x8, x8
    clz         x8, x8
    orr         x1, x9, x8
    mov         w0, #1
    ldp         x29, x30, [sp], #16
    ret
.L7:
    add         x8, x1, x2
    cmp         x2, #512
    sub         x8, x8, #256
    b.hi        .L13
//APP
    ldp         q1, q2, [x8]
    ldp         q3, q4, [x8, #32]
//NO_APP
    cmeq        v23.16b, v1.16b, v0.16b
    cmeq        v24.16b, v2.16b, v0.16b
//APP
    ldp         q5, q17, [x8, #64]
    ldp         q7, q6, [x8, #96]
//NO_APP
    cmeq        v21.16b, v3.16b, v0.16b
    cmeq        v22.16b, v4.16b, v0.16b
//APP
    ldp         q18, q19, [x8, #128]
    ldp         q20, q16, [x8, #160]
//NO_APP
    cmeq        v6.16b, v6.16b, v0.16b
    cmeq        v4.16b, v16.16b, v0.16b
//APP
    ldp         q25, q26, [x8, #192]
    ldp         q27, q28, [x8, #224]
//NO_APP
    cmeq        v1.16b, v28.16b, v0.16b
    cmeq        v7.16b, v7.16b, v0.16b
    cmeq        v3.16b, v25.16b, v0.16b
    cmeq        v2.16b, v27.16b, v0.16b
    cmeq        v16.16b, v5.16b, v0.16b
    cmeq        v17.16b, v17.16b, v0.16b
    cmeq        v5.16b, v20.16b, v0.16b
    orr         v20.16b, v6.16b, v22.16b
    orr         v25.16b, v4.16b, v1.16b
    orr         v27.16b, v21.16b, v7.16b
    cmeq        v18.16b, v18.16b, v0.16b
    orr         v28.16b, v23.16b, v2.16b
    orr         v29.16b, v24.16b, v3.16b
    cmeq        v19.16b, v19.16b, v0.16b
    cmeq        v0.16b, v26.16b, v0.16b
    orr         v20.16b, v20.16b, v25.16b
    orr         v25.16b, v27.16b, v5.16b
    orr         v27.16b, v28.16b, v16.16b
    orr         v28.16b, v29.16b, v17.16b
    orr         v20.16b, v25.16b, v20.16b
    orr         v25.16b, v27.16b, v18.16b
    orr         v26.16b, v28.16b, v19.16b
    orr         v20.16b, v25.16b, v20.16b
    orr         v25.16b, v26.16b, v0.16b
    orr         v20.16b, v25.16b, v20.16b
    shl         v20.16b, v20.16b, #7
    cmlt        v20.16b, v20.16b, #0
    shrn        v20.8b, v20.8h, #4
    fmov        x8, d20
    cbz         x8, .L14
    adrp        x8, .C1
    ldr         q20, [x8, :lo12:.C1]
//APP
//NO_APP
    b           .L15
.L13:
    and         x11, x1, #0x3f
    mov         w9, #256
    sub         x10, x9, x11
    sub         x9, x2, x10
    add         x10, x1, x10
    cmp         x9, #256, lsl #12
    b.lo        .L16
    adrp        x12, .C1
    orr         x11, x11, #0xffffffffffffff00
    ldr         q1, [x12, :lo12:.C1]
    mov         w12, #64
    b           .L17
.L18:
    sub         x9, x9, #256
    add         x10, x10, #256
    sub         x11, x11, #256
    cmp         x9, #3328
    b.lo        .L16
.L17:
//APP
    prfm        pldl1keep, [x10, #3072]
    prfm        pldl1keep, [x10, #3136]
    prfm        pldl1keep, [x10, #3200]
    prfm        pldl1keep, [x10, #3264]
//NO_APP
//APP
    ldp         q2, q3, [x10]
    ldp         q4, q5, [x10, #32]
//NO_APP
    cmeq        v23.16b, v2.16b, v0.16b
    cmeq        v18.16b, v4.16b, v0.16b
//APP
    ldp         q6, q17, [x10, #64]
    ldp         q7, q16, [x10, #96]
//NO_APP
    cmeq        v19.16b, v5.16b, v0.16b
//APP
    ldp         q21, q22, [x10, #128]
    ldp         q24, q20, [x10, #160]
//NO_APP
    cmeq        v7.16b, v7.16b, v0.16b
    cmeq        v16.16b, v16.16b, v0.16b
//APP
    ldp         q25, q27, [x10, #192]
    ldp         q28, q26, [x10, #224]
//NO_APP
    cmeq        v5.16b, v20.16b, v0.16b
    cmeq        v2.16b, v26.16b, v0.16b
    cmeq        v26.16b, v3.16b, v0.16b
    cmeq        v4.16b, v25.16b, v0.16b
    cmeq        v3.16b, v28.16b, v0.16b
    cmeq        v20.16b, v6.16b, v0.16b
    cmeq        v6.16b, v24.16b, v0.16b
    orr         v24.16b, v16.16b, v19.16b
    orr         v28.16b, v18.16b, v7.16b
    orr         v29.16b, v5.16b, v2.16b
    cmeq        v25.16b, v17.16b, v0.16b
    orr         v17.16b, v23.16b, v3.16b
    orr         v30.16b, v26.16b, v4.16b
    cmeq        v21.16b, v21.16b, v0.16b
    orr         v29.16b, v24.16b, v29.16b
    orr         v28.16b, v28.16b, v6.16b
    cmeq        v24.16b, v22.16b, v0.16b
    orr         v22.16b, v17.16b, v20.16b
    orr         v30.16b, v30.16b, v25.16b
    cmeq        v17.16b, v27.16b, v0.16b
    orr         v28.16b, v28.16b, v29.16b
    orr         v22.16b, v22.16b, v21.16b
    orr         v27.16b, v30.16b, v24.16b
    orr         v22.16b, v22.16b, v28.16b
    orr         v27.16b, v27.16b, v17.16b
    orr         v22.16b, v27.16b, v22.16b
    shl         v22.16b, v22.16b, #7
    cmlt        v22.16b, v22.16b, #0
    shrn        v22.8b, v22.8h, #4
    fmov        x13, d22
    cbz         x13, .L18
    mov         v22.16b, v1.16b
//APP
//NO_APP
    and         v23.16b, v23.16b, v22.16b
    and         v26.16b, v26.16b, v22.16b
    and         v18.16b, v18.16b, v22.16b
    and         v19.16b, v19.16b, v22.16b
    addp        v23.16b, v23.16b, v26.16b
    addp        v18.16b, v18.16b, v19.16b
    addp        v18.16b, v23.16b, v18.16b
    xtn         v19.8b, v18.8h
    uzp2        v18.16b, v18.16b, v0.16b
    add         v18.16b, v19.16b, v18.16b
    fmov        x13, d18
    cbnz        x13, .L19
    and         v18.16b, v20.16b, v22.16b
    and         v19.16b, v25.16b, v22.16b
    and         v7.16b, v7.16b, v22.16b
    and         v16.16b, v16.16b, v22.16b
    addp        v18.16b, v18.16b, v19.16b
    addp        v7.16b, v7.16b, v16.16b
    addp        v7.16b, v18.16b, v7.16b
    xtn         v16.8b, v7.8h
    uzp2        v7.16b, v7.16b, v0.16b
    add         v7.16b, v16.16b, v7.16b
    fmov        x13, d7
    cbnz        x13, .L20
    and         v7.16b, v21.16b, v22.16b
    and         v16.16b, v24.16b, v22.16b
    and         v6.16b, v6.16b, v22.16b
    and         v5.16b, v5.16b, v22.16b
    addp        v7.16b, v7.16b, v16.16b
    addp        v5.16b, v6.16b, v5.16b
    addp        v5.16b, v7.16b, v5.16b
    xtn         v6.8b, v5.8h
    uzp2        v5.16b, v5.16b, v0.16b
    add         v5.16b, v6.16b, v5.16b
    fmov        x13, d5
    cbnz        x13, .L21
    and         v4.16b, v4.16b, v22.16b
    and         v5.16b, v17.16b, v22.16b
    and         v3.16b, v3.16b, v22.16b
    and         v2.16b, v2.16b, v22.16b
    addp        v4.16b, v4.16b, v5.16b
    addp        v2.16b, v3.16b, v2.16b
    addp        v2.16b, v4.16b, v2.16b
    xtn         v3.8b, v2.8h
    uzp2        v2.16b, v2.16b, v0.16b
    add         v2.16b, v3.16b, v2.16b
    fmov        x13, d2
    cbz         x13, .L18
    b           .L22
.L16:
    cmp         x9, #256
    b.hs        .L23
.L24:
    cbz         x9, .L3
//APP
    ldp         q1, q2, [x8]
    ldp         q3, q4, [x8, #32]
//NO_APP
    cmeq        v23.16b, v1.16b, v0.16b
    cmeq        v24.16b, v2.16b, v0.16b
//APP
    ldp         q5, q17, [x8, #64]
    ldp         q7, q6, [x8, #96]
//NO_APP
    cmeq        v21.16b, v3.16b, v0.16b
    cmeq        v22.16b, v4.16b, v0.16b
//APP
    ldp         q18, q19, [x8, #128]
    ldp         q20, q16, [x8, #160]
//NO_APP
    cmeq        v6.16b, v6.16b, v0.16b
    cmeq        v4.16b, v16.16b, v0.16b
//APP
    ldp         q25, q26, [x8, #192]
    ldp         q27, q28, [x8, #224]
//NO_APP
    cmeq        v1.16b, v28.16b, v0.16b
    cmeq        v7.16b, v7.16b, v0.16b
    cmeq        v3.16b, v25.16b, v0.16b
    cmeq        v2.16b, v27.16b, v0.16b
    cmeq        v16.16b, v5.16b, v0.16b
    cmeq        v17.16b, v17.16b, v0.16b
    cmeq        v5.16b, v20.16b, v0.16b
    orr         v20.16b, v6.16b, v22.16b
    orr         v25.16b, v4.16b, v1.16b
    orr         v27.16b, v21.16b, v7.16b
    cmeq        v18.16b, v18.16b, v0.16b
    orr         v28.16b, v23.16b, v2.16b
    orr         v29.16b, v24.16b, v3.16b
    cmeq        v19.16b, v19.16b, v0.16b
    cmeq        v0.16b, v26.16b, v0.16b
    orr         v20.16b, v20.16b, v25.16b
    orr         v25.16b, v27.16b, v5.16b
    orr         v27.16b, v28.16b, v16.16b
    orr         v28.16b, v29.16b, v17.16b
    orr         v20.16b, v25.16b, v20.16b
    orr         v25.16b, v27.16b, v18.16b
    orr         v26.16b, v28.16b, v19.16b
    orr         v20.16b, v25.16b, v20.16b
    orr         v25.16b, v26.16b, v0.16b
    orr         v20.16b, v25.16b, v20.16b
    shl         v20.16b, v20.16b, #7
    cmlt        v20.16b, v20.16b, #0
    shrn        v20.8b, v20.8h, #4
    fmov        x8, d20
    cbz         x8, .L14
    adrp        x8, .C1
    ldr         q20, [x8, :lo12:.C1]
//APP
//NO_APP
.L15:
    and         v23.16b, v23.16b, v20.16b
    and         v24.16b, v24.16b, v20.16b
    and         v21.16b, v21.16b, v20.16b
    and         v22.16b, v22.16b, v20.16b
    addp        v23.16b, v23.16b, v24.16b
    addp        v21.16b, v21.16b, v22.16b
    addp        v21.16b, v23.16b, v21.16b
    xtn         v22.8b, v21.8h
    uzp2        v21.16b, v21.16b, v0.16b
    add         v21.16b, v22.16b, v21.16b
    fmov        x8, d21
    cbz         x8, .L25
    mov         x9, xzr
    b           .L26
.L3:
    mov         x0, xzr
    ldp         x29, x30, [sp], #16
    ret
.L23:
    adrp        x11, .C1
    mov         w12, #64
    ldr         q1, [x11, :lo12:.C1]
    sub         x11, x1, x10
    b           .L27
.L28:
    sub         x9, x9, #256
    add         x10, x10, #256
    sub         x11, x11, #256
    cmp         x9, #256
    b.lo        .L24
.L27:
//APP
    ldp         q2, q3, [x10]
    ldp         q4, q5, [x10, #32]
//NO_APP
    cmeq        v23.16b, v2.16b, v0.16b
    cmeq        v18.16b, v4.16b, v0.16b
//APP
    ldp         q6, q17, [x10, #64]
    ldp         q7, q16, [x10, #96]
//NO_APP
    cmeq        v19.16b, v5.16b, v0.16b
//APP
    ldp         q21, q22, [x10, #128]
    ldp         q24, q20, [x10, #160]
//NO_APP
    cmeq        v7.16b, v7.16b, v0.16b
    cmeq        v16.16b, v16.16b, v0.16b
//APP
    ldp         q25, q27, [x10, #192]
    ldp         q28, q26, [x10, #224]
//NO_APP
    cmeq        v5.16b, v20.16b, v0.16b
    cmeq        v2.16b, v26.16b, v0.16b
    cmeq        v26.16b, v3.16b, v0.16b
    cmeq        v4.16b, v25.16b, v0.16b
    cmeq        v3.16b, v28.16b, v0.16b
    cmeq        v20.16b, v6.16b, v0.16b
    cmeq        v6.16b, v24.16b, v0.16b
    orr         v24.16b, v16.16b, v19.16b
    orr         v28.16b, v18.16b, v7.16b
    orr         v29.16b, v5.16b, v2.16b
    cmeq        v25.16b, v17.16b, v0.16b
    orr         v17.16b, v23.16b, v3.16b
    orr         v30.16b, v26.16b, v4.16b
    cmeq        v21.16b, v21.16b, v0.16b
    orr         v29.16b, v24.16b, v29.16b
    orr         v28.16b, v28.16b, v6.16b
    cmeq        v24.16b, v22.16b, v0.16b
    orr         v22.16b, v17.16b, v20.16b
    orr         v30.16b, v30.16b, v25.16b
    cmeq        v17.16b, v27.16b, v0.16b
    orr         v28.16b, v28.16b, v29.16b
    orr         v22.16b, v22.16b, v21.16b
    orr         v27.16b, v30.16b, v24.16b
    orr         v22.16b, v22.16b, v28.16b
    orr         v27.16b, v27.16b, v17.16b
    orr         v22.16b, v27.16b, v22.16b
    shl         v22.16b, v22.16b, #7
    cmlt        v22.16b, v22.16b, #0
    shrn        v22.8b, v22.8h, #4
    fmov        x13, d22
    cbz         x13, .L28
    mov         v22.16b, v1.16b
//APP
//NO_APP
    and         v23.16b, v23.16b, v22.16b
    and         v26.16b, v26.16b, v22.16b
    and         v18.16b, v18.16b, v22.16b
    and         v19.16b, v19.16b, v22.16b
    addp        v23.16b, v23.16b, v26.16b
    addp        v18.16b, v18.16b, v19.16b
    addp        v18.16b, v23.16b, v18.16b
    xtn         v19.8b, v18.8h
    uzp2        v18.16b, v18.16b, v0.16b
    add         v18.16b, v19.16b, v18.16b
    fmov        x13, d18
    cbnz        x13, .L19
    and         v18.16b, v20.16b, v22.16b
    and         v19.16b, v25.16b, v22.16b
    and         v7.16b, v7.16b, v22.16b
    and         v16.16b, v16.16b, v22.16b
    addp        v18.16b, v18.16b, v19.16b
    addp        v7.16b, v7.16b, v16.16b
    addp        v7.16b, v18.16b, v7.16b
    xtn         v16.8b, v7.8h
    uzp2        v7.16b, v7.16b, v0.16b
    add         v7.16b, v16.16b, v7.16b
    fmov        x13, d7
    cbnz        x13, .L20
    and         v7.16b, v21.16b, v22.16b
    and         v16.16b, v24.16b, v22.16b
    and         v6.16b, v6.16b, v22.16b
    and         v5.16b, v5.16b, v22.16b
    addp        v7.16b, v7.16b, v16.16b
    addp        v5.16b, v6.16b, v5.16b
    addp        v5.16b, v7.16b, v5.16b
    xtn         v6.8b, v5.8h
    uzp2        v5.16b, v5.16b, v0.16b
    add         v5.16b, v6.16b, v5.16b
    fmov        x13, d5
    cbnz        x13, .L21
    and         v4.16b, v4.16b, v22.16b
    and         v5.16b, v17.16b, v22.16b
    and         v3.16b, v3.16b, v22.16b
    and         v2.16b, v2.16b, v22.16b
    addp        v4.16b, v4.16b, v5.16b
    addp        v2.16b, v3.16b, v2.16b
    addp        v2.16b, v4.16b, v2.16b
    xtn         v3.8b, v2.8h
    uzp2        v2.16b, v2.16b, v0.16b
    add         v2.16b, v3.16b, v2.16b
    fmov        x13, d2
    cbz         x13, .L28
.L22:
    mov         w12, #192
    b           .L20
.L25:
    and         v16.16b, v16.16b, v20.16b
    and         v17.16b, v17.16b, v20.16b
    and         v7.16b, v7.16b, v20.16b
    and         v6.16b, v6.16b, v20.16b
    addp        v16.16b, v16.16b, v17.16b
    addp        v6.16b, v7.16b, v6.16b
    addp        v6.16b, v16.16b, v6.16b
    xtn         v7.8b, v6.8h
    uzp2        v6.16b, v6.16b, v0.16b
    add         v6.16b, v7.16b, v6.16b
    fmov        x8, d6
    cbz         x8, .L29
    mov         w9, #64
    b           .L26
.L19:
    mov         x12, xzr
    b           .L20
.L21:
    mov         w12, #128
.L20:
    rbit        x8, x13
    clz         x8, x8
    add         x8, x8, x12
    sub         x1, x8, x11
    mov         w0, #1
    ldp         x29, x30, [sp], #16
    ret
.L29:
    and         v6.16b, v18.16b, v20.16b
    and         v7.16b, v19.16b, v20.16b
    and         v5.16b, v5.16b, v20.16b
    and         v4.16b, v4.16b, v20.16b
    addp        v6.16b, v6.16b, v7.16b
    addp        v4.16b, v5.16b, v4.16b
    addp        v4.16b, v6.16b, v4.16b
    xtn         v5.8b, v4.8h
    uzp2        v4.16b, v4.16b, v0.16b
    add         v4.16b, v5.16b, v4.16b
    fmov        x8, d4
    cbz         x8, .L30
    mov         w9, #128
    b           .L26
.L30:
    and         v3.16b, v3.16b, v20.16b
    and         v0.16b, v0.16b, v20.16b
    and         v2.16b, v2.16b, v20.16b
    and         v1.16b, v1.16b, v20.16b
    addp        v0.16b, v3.16b, v0.16b
    addp        v1.16b, v2.16b, v1.16b
    addp        v0.16b, v0.16b, v1.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        x8, d0
    cbz         x8, .L14
    mov         w9, #192
.L26:
    rbit        x8, x8
    mov         w0, #1
    clz         x8, x8
    orr         x8, x9, x8
    add         x8, x2, x8
    sub         x1, x8, #256
    ldp         x29, x30, [sp], #16
    ret
.L14:
    mov         x0, xzr
    add         x8, x2, x8
    sub         x1, x8, #256
    ldp         x29, x30, [sp], #16
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
