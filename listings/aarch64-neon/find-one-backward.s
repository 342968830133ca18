// find::one::backward of neon, aarch64-unknown-linux-gnu

    stp         x29, x30, [sp, #-16]!
    mov         x29, sp
    subs        x8, x2, #64
    b.hs        .L1
    bl          atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Backward>
    ldp         x29, x30, [sp], #16
    ret
.L1:
    dup         v0.16b, w0
    cmp         x2, #129
    b.hs        .L2
//APP
    ldp         q3, q4, [x1]
    ldp         q1, q2, [x1, #32]
//NO_APP
    add         x9, x1, x8
//APP
    ldp         q7, q16, [x9]
    ldp         q5, q6, [x9, #32]
//NO_APP
    cmeq        v1.16b, v1.16b, v0.16b
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v5.16b, v5.16b, v0.16b
    cmeq        v6.16b, v6.16b, v0.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v7.16b, v7.16b, v0.16b
    cmeq        v4.16b, v4.16b, v0.16b
    cmeq        v16.16b, v16.16b, v0.16b
    orr         v17.16b, v2.16b, v1.16b
    orr         v18.16b, v5.16b, v6.16b
    orr         v0.16b, v17.16b, v3.16b
    orr         v17.16b, v7.16b, v18.16b
    orr         v0.16b, v0.16b, v4.16b
    orr         v17.16b, v16.16b, v17.16b
    orr         v0.16b, v17.16b, v0.16b
    shl         v0.16b, v0.16b, #7
    cmlt        v0.16b, v0.16b, #0
    shrn        v0.8b, v0.8h, #4
    fmov        x9, d0
    cbz         x9, .L3
    adrp        x9, .C1
    ldr         q0, [x9, :lo12:.C1]
//APP
//NO_APP
    and         v7.16b, v7.16b, v0.16b
    and         v16.16b, v16.16b, v0.16b
    and         v5.16b, v5.16b, v0.16b
    and         v6.16b, v6.16b, v0.16b
    addp        v7.16b, v7.16b, v16.16b
    addp        v5.16b, v5.16b, v6.16b
    addp        v5.16b, v7.16b, v5.16b
    xtn         v6.8b, v5.8h
    uzp2        v5.16b, v5.16b, v0.16b
    add         v5.16b, v6.16b, v5.16b
    fmov        x9, d5
    cbnz        x9, .L4
    and         v3.16b, v3.16b, v0.16b
    and         v4.16b, v4.16b, v0.16b
    mov         x8, xzr
    and         v1.16b, v1.16b, v0.16b
    and         v0.16b, v2.16b, v0.16b
    addp        v2.16b, v3.16b, v4.16b
    addp        v0.16b, v1.16b, v0.16b
    addp        v0.16b, v2.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        x9, d0
    cbz         x9, .L5
.L4:
    clz         x9, x9
    eor         x9, x9, #0x3f
    add         x1, x8, x9
    mov         w8, #1
    mov         x0, x8
    ldp         x29, x30, [sp], #16
    ret
.L2:
    cmp         x2, #257
    b.hs        .L6
//APP
    ldp         q4, q6, [x1]
    ldp         q2, q1, [x1, #32]
//NO_APP
    sub         x9, x2, #128
//APP
    ldp         q16, q19, [x1, #64]
    ldp         q5, q3, [x1, #96]
//NO_APP
    add         x10, x1, x9
    cmeq        v1.16b, v1.16b, v0.16b
//APP
    ldp         q18, q22, [x10]
    ldp         q7, q17, [x10, #32]
//NO_APP
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v2.16b, v2.16b, v0.16b
//APP
    ldp         q23, q24, [x10, #64]
    ldp         q20, q21, [x10, #96]
//NO_APP
    cmeq        v7.16b, v7.16b, v0.16b
    cmeq        v5.16b, v5.16b, v0.16b
    cmeq        v20.16b, v20.16b, v0.16b
    cmeq        v17.16b, v17.16b, v0.16b
    cmeq        v21.16b, v21.16b, v0.16b
    orr         v25.16b, v3.16b, v1.16b
    cmeq        v18.16b, v18.16b, v0.16b
    cmeq        v23.16b, v23.16b, v0.16b
    cmeq        v4.16b, v4.16b, v0.16b
    cmeq        v16.16b, v16.16b, v0.16b
    cmeq        v6.16b, v6.16b, v0.16b
    orr         v26.16b, v20.16b, v7.16b
    orr         v27.16b, v21.16b, v17.16b
    cmeq        v22.16b, v22.16b, v0.16b
    orr         v25.16b, v25.16b, v2.16b
    orr         v28.16b, v23.16b, v18.16b
    cmeq        v24.16b, v24.16b, v0.16b
    cmeq        v19.16b, v19.16b, v0.16b
    orr         v26.16b, v26.16b, v5.16b
    orr         v25.16b, v27.16b, v25.16b
    orr         v27.16b, v28.16b, v16.16b
    orr         v26.16b, v26.16b, v4.16b
    orr         v0.16b, v26.16b, v25.16b
    orr         v25.16b, v27.16b, v6.16b
    orr         v26.16b, v24.16b, v22.16b
    orr         v0.16b, v25.16b, v0.16b
    orr         v25.16b, v26.16b, v19.16b
    orr         v0.16b, v25.16b, v0.16b
    shl         v0.16b, v0.16b, #7
    cmlt        v0.16b, v0.16b, #0
    shrn        v0.8b, v0.8h, #4
    fmov        x10, d0
    cbz         x10, .L3
    adrp        x10, .C1
    ldr         q0, [x10, :lo12:.C1]
//APP
//NO_APP
    and         v23.16b, v23.16b, v0.16b
    and         v24.16b, v24.16b, v0.16b
    and         v20.16b, v20.16b, v0.16b
    and         v21.16b, v21.16b, v0.16b
    addp        v23.16b, v23.16b, v24.16b
    addp        v20.16b, v20.16b, v21.16b
    addp        v20.16b, v23.16b, v20.16b
    xtn         v21.8b, v20.8h
    uzp2        v20.16b, v20.16b, v0.16b
    add         v20.16b, v21.16b, v20.16b
    fmov        x10, d20
    cbnz        x10, .L7
    and         v18.16b, v18.16b, v0.16b
    and         v20.16b, v22.16b, v0.16b
    mov         x8, x9
    and         v7.16b, v7.16b, v0.16b
    and         v17.16b, v17.16b, v0.16b
    addp        v18.16b, v18.16b, v20.16b
    addp        v7.16b, v7.16b, v17.16b
    addp        v7.16b, v18.16b, v7.16b
    xtn         v17.8b, v7.8h
    uzp2        v7.16b, v7.16b, v0.16b
    add         v7.16b, v17.16b, v7.16b
    fmov        x10, d7
    cbnz        x10, .L7
    and         v7.16b, v16.16b, v0.16b
    and         v16.16b, v19.16b, v0.16b
    and         v5.16b, v5.16b, v0.16b
    and         v3.16b, v3.16b, v0.16b
    addp        v7.16b, v7.16b, v16.16b
    addp        v3.16b, v5.16b, v3.16b
    addp        v3.16b, v7.16b, v3.16b
    xtn         v5.8b, v3.8h
    uzp2        v3.16b, v3.16b, v0.16b
    add         v3.16b, v5.16b, v3.16b
    fmov        x10, d3
    cbz         x10, .L8
    mov         w8, #64
    b           .L7
.L6:
    add         x8, x1, x2
    sub         x8, x8, #256
//APP
    ldp         q3, q6, [x8]
    ldp         q17, q1, [x8, #32]
//NO_APP
//APP
    ldp         q19, q20, [x8, #64]
    ldp         q4, q2, [x8, #96]
//NO_APP
    cmeq        v1.16b, v1.16b, v0.16b
    cmeq        v6.16b, v6.16b, v0.16b
//APP
    ldp         q18, q23, [x8, #128]
    ldp         q5, q16, [x8, #160]
//NO_APP
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v7.16b, v5.16b, v0.16b
//APP
    ldp         q24, q25, [x8, #192]
    ldp         q21, q22, [x8, #224]
//NO_APP
    cmeq        v16.16b, v16.16b, v0.16b
    cmeq        v5.16b, v4.16b, v0.16b
    cmeq        v21.16b, v21.16b, v0.16b
    cmeq        v22.16b, v22.16b, v0.16b
    cmeq        v18.16b, v18.16b, v0.16b
    cmeq        v24.16b, v24.16b, v0.16b
    orr         v26.16b, v2.16b, v1.16b
    cmeq        v4.16b, v3.16b, v0.16b
    cmeq        v3.16b, v17.16b, v0.16b
    cmeq        v17.16b, v19.16b, v0.16b
    cmeq        v23.16b, v23.16b, v0.16b
    orr         v27.16b, v22.16b, v16.16b
    orr         v28.16b, v21.16b, v7.16b
    cmeq        v25.16b, v25.16b, v0.16b
    cmeq        v20.16b, v20.16b, v0.16b
    orr         v19.16b, v27.16b, v26.16b
    orr         v26.16b, v28.16b, v5.16b
    orr         v27.16b, v24.16b, v18.16b
    orr         v19.16b, v19.16b, v3.16b
    orr         v26.16b, v26.16b, v4.16b
    orr         v27.16b, v27.16b, v17.16b
    orr         v19.16b, v26.16b, v19.16b
    orr         v26.16b, v27.16b, v6.16b
    orr         v27.16b, v25.16b, v23.16b
    orr         v19.16b, v26.16b, v19.16b
    orr         v26.16b, v27.16b, v20.16b
    orr         v19.16b, v26.16b, v19.16b
    shl         v19.16b, v19.16b, #7
    cmlt        v19.16b, v19.16b, #0
    shrn        v19.8b, v19.8h, #4
    fmov        x8, d19
    cbz         x8, .L9
    adrp        x8, .C1
    ldr         q19, [x8, :lo12:.C1]
//APP
//NO_APP
    and         v24.16b, v24.16b, v19.16b
    and         v25.16b, v25.16b, v19.16b
    and         v21.16b, v21.16b, v19.16b
    and         v22.16b, v22.16b, v19.16b
    addp        v24.16b, v24.16b, v25.16b
    addp        v21.16b, v21.16b, v22.16b
    addp        v21.16b, v24.16b, v21.16b
    xtn         v22.8b, v21.8h
    uzp2        v21.16b, v21.16b, v0.16b
    add         v21.16b, v22.16b, v21.16b
    fmov        x8, d21
    cbz         x8, .L10
    mov         w9, #192
    b           .L11
.L10:
    and         v18.16b, v18.16b, v19.16b
    and         v21.16b, v23.16b, v19.16b
    and         v7.16b, v7.16b, v19.16b
    and         v16.16b, v16.16b, v19.16b
    addp        v18.16b, v18.16b, v21.16b
    addp        v7.16b, v7.16b, v16.16b
    addp        v7.16b, v18.16b, v7.16b
    xtn         v16.8b, v7.8h
    uzp2        v7.16b, v7.16b, v0.16b
    add         v7.16b, v16.16b, v7.16b
    fmov        x8, d7
    cbz         x8, .L12
    mov         w9, #128
    b           .L11
.L12:
    and         v7.16b, v17.16b, v19.16b
    and         v16.16b, v20.16b, v19.16b
    and         v5.16b, v5.16b, v19.16b
    and         v2.16b, v2.16b, v19.16b
    addp        v7.16b, v7.16b, v16.16b
    addp        v2.16b, v5.16b, v2.16b
    addp        v2.16b, v7.16b, v2.16b
    xtn         v5.8b, v2.8h
    uzp2        v2.16b, v2.16b, v0.16b
    add         v2.16b, v5.16b, v2.16b
    fmov        x8, d2
    cbz         x8, .L13
    mov         w9, #64
    b           .L11
.L8:
    and         v3.16b, v4.16b, v0.16b
    and         v4.16b, v6.16b, v0.16b
    mov         x8, xzr
    and         v2.16b, v2.16b, v0.16b
    and         v0.16b, v1.16b, v0.16b
    addp        v1.16b, v3.16b, v4.16b
    addp        v0.16b, v2.16b, v0.16b
    addp        v0.16b, v1.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        x10, d0
    cbz         x10, .L5
.L7:
    clz         x9, x10
    eor         x9, x9, #0x3f
    add         x1, x8, x9
    mov         w8, #1
    mov         x0, x8
    ldp         x29, x30, [sp], #16
    ret
.L13:
    and         v2.16b, v4.16b, v19.16b
    and         v4.16b, v6.16b, v19.16b
    and         v3.16b, v3.16b, v19.16b
    and         v1.16b, v1.16b, v19.16b
    addp        v2.16b, v2.16b, v4.16b
    addp        v1.16b, v3.16b, v1.16b
    addp        v1.16b, v2.16b, v1.16b
    xtn         v2.8b, v1.8h
    uzp2        v1.16b, v1.16b, v0.16b
    add         v1.16b, v2.16b, v1.16b
    fmov        x8, d1
    cbz         x8, .L9
    mov         x9, xzr
.L11:
    clz         x8, x8
    orr         x8, x8, x9
    eor         x8, x8, #0x3f
    add         x8, x2, x8
    sub         x1, x8, #256
    mov         w8, #1
    mov         x0, x8
    ldp         x29, x30, [sp], #16
    ret
.L9:
    cmp         x2, #512
    b.hi        .L14
//APP
    ldp         q3, q6, [x1]
    ldp         q17, q1, [x1, #32]
//NO_APP
//APP
    ldp         q19, q25, [x1, #64]
    ldp         q4, q2, [x1, #96]
//NO_APP
    cmeq        v1.16b, v1.16b, v0.16b
    cmeq        v6.16b, v6.16b, v0.16b
//APP
    ldp         q18, q22, [x1, #128]
    ldp         q5, q16, [x1, #160]
//NO_APP
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v7.16b, v5.16b, v0.16b
//APP
    ldp         q23, q24, [x1, #192]
    ldp         q20, q21, [x1, #224]
//NO_APP
    cmeq        v16.16b, v16.16b, v0.16b
    cmeq        v5.16b, v4.16b, v0.16b
    cmeq        v20.16b, v20.16b, v0.16b
    cmeq        v21.16b, v21.16b, v0.16b
    cmeq        v18.16b, v18.16b, v0.16b
    cmeq        v23.16b, v23.16b, v0.16b
    orr         v26.16b, v2.16b, v1.16b
    cmeq        v4.16b, v3.16b, v0.16b
    cmeq        v3.16b, v17.16b, v0.16b
    cmeq        v17.16b, v19.16b, v0.16b
    cmeq        v22.16b, v22.16b, v0.16b
    orr         v27.16b, v21.16b, v16.16b
    orr         v28.16b, v20.16b, v7.16b
    cmeq        v24.16b, v24.16b, v0.16b
    orr         v19.16b, v27.16b, v26.16b
    orr         v26.16b, v28.16b, v5.16b
    orr         v27.16b, v23.16b, v18.16b
    orr         v28.16b, v19.16b, v3.16b
    orr         v26.16b, v26.16b, v4.16b
    orr         v27.16b, v27.16b, v17.16b
    cmeq        v19.16b, v25.16b, v0.16b
    orr         v0.16b, v26.16b, v28.16b
    orr         v25.16b, v27.16b, v6.16b
    orr         v26.16b, v24.16b, v22.16b
    orr         v0.16b, v25.16b, v0.16b
    orr         v25.16b, v26.16b, v19.16b
    orr         v0.16b, v25.16b, v0.16b
    shl         v0.16b, v0.16b, #7
    cmlt        v0.16b, v0.16b, #0
    shrn        v0.8b, v0.8h, #4
    fmov        x8, d0
    cbz         x8, .L5
    adrp        x8, .C1
    ldr         q0, [x8, :lo12:.C1]
//APP
//NO_APP
    and         v23.16b, v23.16b, v0.16b
    and         v24.16b, v24.16b, v0.16b
    and         v20.16b, v20.16b, v0.16b
    and         v21.16b, v21.16b, v0.16b
    addp        v23.16b, v23.16b, v24.16b
    addp        v20.16b, v20.16b, v21.16b
    addp        v20.16b, v23.16b, v20.16b
    xtn         v21.8b, v20.8h
    uzp2        v20.16b, v20.16b, v0.16b
    add         v20.16b, v21.16b, v20.16b
    fmov        x9, d20
    cbz         x9, .L15
.L16:
    mov         w8, #192
    b           .L17
.L14:
    add         w8, w1, w2
    sub         w8, w8, #1
    and         x8, x8, #0x3f
    sub         x8, x2, x8
    sub         x9, x8, #193
    cmp         x9, #256, lsl #12
    b.lo        .L18
    adrp        x9, .C1
    add         x10, x8, x1
    sub         x8, x8, #449
    ldr         q1, [x9, :lo12:.C1]
    sub         x10, x10, #3521
    mov         w9, #192
    b           .L19
.L20:
    sub         x11, x8, #256
    cmp         x8, #3328
    sub         x10, x10, #256
    mov         x8, x11
    b.lo        .L21
.L19:
//APP
    prfm        pldl1keep, [x10]
    prfm        pldl1keep, [x10, #64]
    prfm        pldl1keep, [x10, #128]
    prfm        pldl1keep, [x10, #192]
//NO_APP
    add         x11, x10, #3072
//APP
    ldp         q4, q7, [x11]
    ldp         q18, q2, [x11, #32]
//NO_APP
//APP
    ldp         q20, q21, [x11, #64]
    ldp         q5, q3, [x11, #96]
//NO_APP
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v7.16b, v7.16b, v0.16b
//APP
    ldp         q19, q24, [x11, #128]
    ldp         q6, q17, [x11, #160]
//NO_APP
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v16.16b, v6.16b, v0.16b
//APP
    ldp         q25, q26, [x11, #192]
    ldp         q22, q23, [x11, #224]
//NO_APP
    cmeq        v17.16b, v17.16b, v0.16b
    cmeq        v6.16b, v5.16b, v0.16b
    cmeq        v22.16b, v22.16b, v0.16b
    cmeq        v23.16b, v23.16b, v0.16b
    cmeq        v19.16b, v19.16b, v0.16b
    cmeq        v25.16b, v25.16b, v0.16b
    orr         v27.16b, v3.16b, v2.16b
    cmeq        v5.16b, v4.16b, v0.16b
    cmeq        v4.16b, v18.16b, v0.16b
    cmeq        v18.16b, v20.16b, v0.16b
    cmeq        v24.16b, v24.16b, v0.16b
    orr         v28.16b, v23.16b, v17.16b
    orr         v29.16b, v22.16b, v16.16b
    cmeq        v26.16b, v26.16b, v0.16b
    cmeq        v21.16b, v21.16b, v0.16b
    orr         v20.16b, v28.16b, v27.16b
    orr         v27.16b, v29.16b, v6.16b
    orr         v28.16b, v25.16b, v19.16b
    orr         v20.16b, v20.16b, v4.16b
    orr         v27.16b, v27.16b, v5.16b
    orr         v28.16b, v28.16b, v18.16b
    orr         v20.16b, v27.16b, v20.16b
    orr         v27.16b, v28.16b, v7.16b
    orr         v28.16b, v26.16b, v24.16b
    orr         v20.16b, v27.16b, v20.16b
    orr         v27.16b, v28.16b, v21.16b
    orr         v20.16b, v27.16b, v20.16b
    shl         v20.16b, v20.16b, #7
    cmlt        v20.16b, v20.16b, #0
    shrn        v20.8b, v20.8h, #4
    fmov        x11, d20
    cbz         x11, .L20
    mov         v20.16b, v1.16b
//APP
//NO_APP
    and         v25.16b, v25.16b, v20.16b
    and         v26.16b, v26.16b, v20.16b
    and         v22.16b, v22.16b, v20.16b
    and         v23.16b, v23.16b, v20.16b
    addp        v25.16b, v25.16b, v26.16b
    addp        v22.16b, v22.16b, v23.16b
    addp        v22.16b, v25.16b, v22.16b
    xtn         v23.8b, v22.8h
    uzp2        v22.16b, v22.16b, v0.16b
    add         v22.16b, v23.16b, v22.16b
    fmov        x11, d22
    cbnz        x11, .L22
    and         v19.16b, v19.16b, v20.16b
    and         v22.16b, v24.16b, v20.16b
    and         v16.16b, v16.16b, v20.16b
    and         v17.16b, v17.16b, v20.16b
    addp        v19.16b, v19.16b, v22.16b
    addp        v16.16b, v16.16b, v17.16b
    addp        v16.16b, v19.16b, v16.16b
    xtn         v17.8b, v16.8h
    uzp2        v16.16b, v16.16b, v0.16b
    add         v16.16b, v17.16b, v16.16b
    fmov        x11, d16
    cbnz        x11, .L23
    and         v16.16b, v18.16b, v20.16b
    and         v17.16b, v21.16b, v20.16b
    and         v6.16b, v6.16b, v20.16b
    and         v3.16b, v3.16b, v20.16b
    addp        v16.16b, v16.16b, v17.16b
    addp        v3.16b, v6.16b, v3.16b
    addp        v3.16b, v16.16b, v3.16b
    xtn         v6.8b, v3.8h
    uzp2        v3.16b, v3.16b, v0.16b
    add         v3.16b, v6.16b, v3.16b
    fmov        x11, d3
    cbnz        x11, .L24
    and         v3.16b, v5.16b, v20.16b
    and         v5.16b, v7.16b, v20.16b
    and         v4.16b, v4.16b, v20.16b
    and         v2.16b, v2.16b, v20.16b
    addp        v3.16b, v3.16b, v5.16b
    addp        v2.16b, v4.16b, v2.16b
    addp        v2.16b, v3.16b, v2.16b
    xtn         v3.8b, v2.8h
    uzp2        v2.16b, v2.16b, v0.16b
    add         v2.16b, v3.16b, v2.16b
    fmov        x11, d2
    cbz         x11, .L20
    mov         x9, xzr
.L22:
    clz         x10, x11
    b           .L25
.L15:
    and         v18.16b, v18.16b, v0.16b
    and         v20.16b, v22.16b, v0.16b
    and         v7.16b, v7.16b, v0.16b
    and         v16.16b, v16.16b, v0.16b
    addp        v18.16b, v18.16b, v20.16b
    addp        v7.16b, v7.16b, v16.16b
    addp        v7.16b, v18.16b, v7.16b
    xtn         v16.8b, v7.8h
    uzp2        v7.16b, v7.16b, v0.16b
    add         v7.16b, v16.16b, v7.16b
    fmov        x9, d7
    cbz         x9, .L26
.L27:
    mov         w8, #128
    b           .L17
.L21:
    add         x9, x11, #256
.L18:
    adrp        x8, .C1
    ldr         q1, [x8, :lo12:.C1]
    sub         x8, x9, #256
    mov         w9, #192
    b           .L28
.L29:
    sub         x8, x8, #256
    cmn         x8, #256
    b.hs        .L30
.L28:
    add         x10, x1, x8
//APP
    ldp         q4, q7, [x10]
    ldp         q18, q2, [x10, #32]
//NO_APP
//APP
    ldp         q20, q21, [x10, #64]
    ldp         q5, q3, [x10, #96]
//NO_APP
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v7.16b, v7.16b, v0.16b
//APP
    ldp         q19, q24, [x10, #128]
    ldp         q6, q17, [x10, #160]
//NO_APP
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v16.16b, v6.16b, v0.16b
//APP
    ldp         q25, q26, [x10, #192]
    ldp         q22, q23, [x10, #224]
//NO_APP
    cmeq        v17.16b, v17.16b, v0.16b
    cmeq        v6.16b, v5.16b, v0.16b
    cmeq        v22.16b, v22.16b, v0.16b
    cmeq        v23.16b, v23.16b, v0.16b
    cmeq        v19.16b, v19.16b, v0.16b
    cmeq        v25.16b, v25.16b, v0.16b
    orr         v27.16b, v3.16b, v2.16b
    cmeq        v5.16b, v4.16b, v0.16b
    cmeq        v4.16b, v18.16b, v0.16b
    cmeq        v18.16b, v20.16b, v0.16b
    cmeq        v24.16b, v24.16b, v0.16b
    orr         v28.16b, v23.16b, v17.16b
    orr         v29.16b, v22.16b, v16.16b
    cmeq        v26.16b, v26.16b, v0.16b
    cmeq        v21.16b, v21.16b, v0.16b
    orr         v20.16b, v28.16b, v27.16b
    orr         v27.16b, v29.16b, v6.16b
    orr         v28.16b, v25.16b, v19.16b
    orr         v20.16b, v20.16b, v4.16b
    orr         v27.16b, v27.16b, v5.16b
    orr         v28.16b, v28.16b, v18.16b
    orr         v20.16b, v27.16b, v20.16b
    orr         v27.16b, v28.16b, v7.16b
    orr         v28.16b, v26.16b, v24.16b
    orr         v20.16b, v27.16b, v20.16b
    orr         v27.16b, v28.16b, v21.16b
    orr         v20.16b, v27.16b, v20.16b
    shl         v20.16b, v20.16b, #7
    cmlt        v20.16b, v20.16b, #0
    shrn        v20.8b, v20.8h, #4
    fmov        x10, d20
    cbz         x10, .L29
    mov         v20.16b, v1.16b
//APP
//NO_APP
    and         v25.16b, v25.16b, v20.16b
    and         v26.16b, v26.16b, v20.16b
    and         v22.16b, v22.16b, v20.16b
    and         v23.16b, v23.16b, v20.16b
    addp        v25.16b, v25.16b, v26.16b
    addp        v22.16b, v22.16b, v23.16b
    addp        v22.16b, v25.16b, v22.16b
    xtn         v23.8b, v22.8h
    uzp2        v22.16b, v22.16b, v0.16b
    add         v22.16b, v23.16b, v22.16b
    fmov        x10, d22
    cbnz        x10, .L31
    and         v19.16b, v19.16b, v20.16b
    and         v22.16b, v24.16b, v20.16b
    and         v16.16b, v16.16b, v20.16b
    and         v17.16b, v17.16b, v20.16b
    addp        v19.16b, v19.16b, v22.16b
    addp        v16.16b, v16.16b, v17.16b
    addp        v16.16b, v19.16b, v16.16b
    xtn         v17.8b, v16.8h
    uzp2        v16.16b, v16.16b, v0.16b
    add         v16.16b, v17.16b, v16.16b
    fmov        x10, d16
    cbnz        x10, .L32
    and         v16.16b, v18.16b, v20.16b
    and         v17.16b, v21.16b, v20.16b
    and         v6.16b, v6.16b, v20.16b
    and         v3.16b, v3.16b, v20.16b
    addp        v16.16b, v16.16b, v17.16b
    addp        v3.16b, v6.16b, v3.16b
    addp        v3.16b, v16.16b, v3.16b
    xtn         v6.8b, v3.8h
    uzp2        v3.16b, v3.16b, v0.16b
    add         v3.16b, v6.16b, v3.16b
    fmov        x10, d3
    cbnz        x10, .L33
    and         v3.16b, v5.16b, v20.16b
    and         v5.16b, v7.16b, v20.16b
    and         v4.16b, v4.16b, v20.16b
    and         v2.16b, v2.16b, v20.16b
    addp        v3.16b, v3.16b, v5.16b
    addp        v2.16b, v4.16b, v2.16b
    addp        v2.16b, v3.16b, v2.16b
    xtn         v3.8b, v2.8h
    uzp2        v2.16b, v2.16b, v0.16b
    add         v2.16b, v3.16b, v2.16b
    fmov        x10, d2
    cbz         x10, .L29
    mov         x9, xzr
    b           .L31
.L30:
    cmn         x8, #256
    b.ne        .L34
.L3:
    mov         x8, xzr
.L5:
    mov         x0, x8
    ldp         x29, x30, [sp], #16
    ret
.L32:
    mov         w9, #128
    b           .L31
.L33:
    mov         w9, #64
.L31:
    clz         x10, x10
.L25:
    eor         x10, x10, #0x3f
    add         x8, x9, x8
    add         x1, x8, x10
    mov         w8, #1
    mov         x0, x8
    ldp         x29, x30, [sp], #16
    ret
.L23:
    mov         w9, #128
    clz         x10, x11
    b           .L25
.L34:
//APP
    ldp         q4, q7, [x1]
    ldp         q18, q2, [x1, #32]
//NO_APP
//APP
    ldp         q22, q25, [x1, #64]
    ldp         q5, q3, [x1, #96]
//NO_APP
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v7.16b, v7.16b, v0.16b
//APP
    ldp         q19, q24, [x1, #128]
    ldp         q6, q17, [x1, #160]
//NO_APP
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v16.16b, v6.16b, v0.16b
//APP
    ldp         q23, q26, [x1, #192]
    ldp         q20, q21, [x1, #224]
//NO_APP
    cmeq        v17.16b, v17.16b, v0.16b
    cmeq        v6.16b, v5.16b, v0.16b
    cmeq        v20.16b, v20.16b, v0.16b
    cmeq        v21.16b, v21.16b, v0.16b
    cmeq        v19.16b, v19.16b, v0.16b
    cmeq        v23.16b, v23.16b, v0.16b
    orr         v27.16b, v3.16b, v2.16b
    cmeq        v5.16b, v4.16b, v0.16b
    cmeq        v4.16b, v18.16b, v0.16b
    cmeq        v18.16b, v22.16b, v0.16b
    cmeq        v22.16b, v24.16b, v0.16b
    orr         v28.16b, v21.16b, v17.16b
    orr         v29.16b, v20.16b, v16.16b
    cmeq        v24.16b, v26.16b, v0.16b
    cmeq        v0.16b, v25.16b, v0.16b
    orr         v27.16b, v28.16b, v27.16b
    orr         v28.16b, v29.16b, v6.16b
    orr         v29.16b, v23.16b, v19.16b
    orr         v26.16b, v27.16b, v4.16b
    orr         v27.16b, v28.16b, v5.16b
    orr         v28.16b, v29.16b, v18.16b
    orr         v25.16b, v27.16b, v26.16b
    orr         v26.16b, v28.16b, v7.16b
    orr         v27.16b, v24.16b, v22.16b
    orr         v25.16b, v26.16b, v25.16b
    orr         v26.16b, v27.16b, v0.16b
    orr         v25.16b, v26.16b, v25.16b
    shl         v25.16b, v25.16b, #7
    cmlt        v25.16b, v25.16b, #0
    shrn        v25.8b, v25.8h, #4
    fmov        x8, d25
    cbz         x8, .L5
//APP
//NO_APP
    and         v23.16b, v23.16b, v1.16b
    and         v24.16b, v24.16b, v1.16b
    and         v20.16b, v20.16b, v1.16b
    and         v21.16b, v21.16b, v1.16b
    addp        v23.16b, v23.16b, v24.16b
    addp        v20.16b, v20.16b, v21.16b
    addp        v20.16b, v23.16b, v20.16b
    xtn         v21.8b, v20.8h
    uzp2        v20.16b, v20.16b, v0.16b
    add         v20.16b, v21.16b, v20.16b
    fmov        x9, d20
    cbnz        x9, .L16
    and         v19.16b, v19.16b, v1.16b
    and         v20.16b, v22.16b, v1.16b
    and         v16.16b, v16.16b, v1.16b
    and         v17.16b, v17.16b, v1.16b
    addp        v19.16b, v19.16b, v20.16b
    addp        v16.16b, v16.16b, v17.16b
    addp        v16.16b, v19.16b, v16.16b
    xtn         v17.8b, v16.8h
    uzp2        v16.16b, v16.16b, v0.16b
    add         v16.16b, v17.16b, v16.16b
    fmov        x9, d16
    cbnz        x9, .L27
    and         v16.16b, v18.16b, v1.16b
    and         v0.16b, v0.16b, v1.16b
    and         v6.16b, v6.16b, v1.16b
    and         v3.16b, v3.16b, v1.16b
    addp        v0.16b, v16.16b, v0.16b
    addp        v3.16b, v6.16b, v3.16b
    addp        v0.16b, v0.16b, v3.16b
    xtn         v3.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v3.16b, v0.16b
    fmov        x9, d0
    cbnz        x9, .L35
    and         v0.16b, v5.16b, v1.16b
    and         v3.16b, v7.16b, v1.16b
    and         v4.16b, v4.16b, v1.16b
    and         v1.16b, v2.16b, v1.16b
    addp        v0.16b, v0.16b, v3.16b
    addp        v1.16b, v4.16b, v1.16b
    addp        v0.16b, v0.16b, v1.16b
    b           .L36
.L24:
    mov         w9, #64
    clz         x10, x11
    b           .L25
.L26:
    and         v7.16b, v17.16b, v0.16b
    and         v16.16b, v19.16b, v0.16b
    and         v5.16b, v5.16b, v0.16b
    and         v2.16b, v2.16b, v0.16b
    addp        v7.16b, v7.16b, v16.16b
    addp        v2.16b, v5.16b, v2.16b
    addp        v2.16b, v7.16b, v2.16b
    xtn         v5.8b, v2.8h
    uzp2        v2.16b, v2.16b, v0.16b
    add         v2.16b, v5.16b, v2.16b
    fmov        x9, d2
    cbz         x9, .L37
.L35:
    mov         w8, #64
    b           .L17
.L37:
    and         v2.16b, v4.16b, v0.16b
    and         v4.16b, v6.16b, v0.16b
    and         v3.16b, v3.16b, v0.16b
    and         v0.16b, v1.16b, v0.16b
    addp        v1.16b, v2.16b, v4.16b
    addp        v0.16b, v3.16b, v0.16b
    addp        v0.16b, v1.16b, v0.16b
.L36:
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    mov         x8, xzr
    add         v0.16b, v1.16b, v0.16b
    fmov        x9, d0
    cbz         x9, .L5
.L17:
    clz         x9, x9
    orr         x9, x9, x8
    mov         w8, #1
    eor         x1, x9, #0x3f
    mov         x0, x8
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
