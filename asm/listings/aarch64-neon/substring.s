// substring of NEON, aarch64-unknown-linux-gnu

    sub         sp, sp, #256
    stp         x29, x30, [sp, #160]
    stp         x28, x27, [sp, #176]
    stp         x26, x25, [sp, #192]
    stp         x24, x23, [sp, #208]
    stp         x22, x21, [sp, #224]
    stp         x20, x19, [sp, #240]
    add         x29, sp, #160
    add         x8, x4, #1
    subs        x19, x8, x1
    b.hs        .L1
.L2:
    mov         x0, xzr
.L3:
.L4:
    mov         x1, x9
    ldp         x20, x19, [sp, #240]
    ldp         x22, x21, [sp, #224]
    ldp         x24, x23, [sp, #208]
    ldp         x26, x25, [sp, #192]
    ldp         x28, x27, [sp, #176]
    ldp         x29, x30, [sp, #160]
    add         sp, sp, #256
    ret
.L1:
    ldr         x10, [x2]
    mov         x8, x0
    mov         x0, xzr
    adds        x9, x10, x19
    b.hs        .L3
    cmp         x9, x4
    b.hi        .L4
    ldr         x11, [x2, #8]
    mov         x0, xzr
    adds        x9, x11, x19
    b.hs        .L3
    cmp         x9, x4
    b.hi        .L4
    cmp         x10, x1
    b.hs        .L2
    cmp         x11, x1
    b.hs        .L2
    ldrb        w21, [x8, x10]
    ldrb        w27, [x8, x11]
    cmp         x19, #65
    add         x23, x3, x10
    add         x24, x3, x11
    stp         x3, x4, [x29, #-40]
    stp         x8, x1, [x29, #-56]
    stp         x19, xzr, [x29, #-16]
    stur        x4, [x29, #-72]
    stp         x1, x3, [sp, #72]
    stur        x8, [x29, #-64]
    b.hs        .L5
    mov         w0, w21
    mov         x1, x23
    mov         x2, x19
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    mov         x21, x0
    mov         w0, w27
    mov         x1, x24
    mov         x2, x19
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ands        x8, x0, x21
    b.eq        .L2
    ldp         x10, x12, [x29, #-72]
    mov         w0, #1
    ldp         x28, x11, [sp, #72]
.L6:
    rbit        x9, x8
    clz         x9, x9
    add         x13, x9, x28
    cmp         x13, x10
    b.ls        .L7
    mov         x13, xzr
    b           .L8
.L7:
    cmp         x28, #17
    add         x14, x11, x9
    b.lo        .L9
    mov         x16, xzr
    mov         x15, x12
.L10:
//APP
    ldr         x13, [x14]
//NO_APP
    ldr         x17, [x15], #8
    cmp         x13, x17
    b.ne        .L11
    sub         x16, x16, #8
    add         x14, x14, #8
    add         x13, x28, x16
    cmp         x13, #16
    b.hi        .L10
    b           .L12
.L9:
    mov         x13, x28
    mov         x15, x12
.L12:
    cmp         x13, #7
    b.hi        .L13
    subs        x16, x13, #4
    b.hs        .L14
    subs        x16, x13, #2
    b.hs        .L15
    cbz         x13, .L16
    ldrb        w15, [x15]
//APP
    ldrb        w14, [x14]
//NO_APP
    cmp         w15, w14, uxtb
    cset        w14, eq
    b           .L17
.L13:
    add         x17, x15, x13
    ldr         x16, [x15]
    ldur        x15, [x17, #-8]
//APP
    ldr         x17, [x14]
//NO_APP
    cmp         x17, x16
    b.ne        .L18
    sub         x16, x13, #8
    add         x14, x14, x16
//APP
    ldr         x17, [x14]
//NO_APP
    cmp         x17, x15
    mov         x14, x13
    b.eq        .L17
    eor         x14, x17, x15
    rbit        x14, x14
    clz         x14, x14
    add         x14, x16, x14, lsr #3
    b           .L17
.L11:
    eor         x13, x17, x13
    rbit        x13, x13
    clz         x13, x13
    lsr         x13, x13, #3
    sub         x13, x13, x16
    b           .L8
.L14:
    add         x18, x15, x13
    ldr         w17, [x15]
    ldur        w15, [x18, #-4]
//APP
    ldr         w18, [x14]
//NO_APP
    cmp         w18, w17
    b.ne        .L19
    add         x14, x14, x16
//APP
    ldr         w17, [x14]
//NO_APP
    cmp         w17, w15
    mov         x14, x13
    b.eq        .L17
    eor         w14, w17, w15
    b           .L20
.L18:
    eor         x14, x17, x16
    rbit        x14, x14
    clz         x14, x14
    lsr         x14, x14, #3
    b           .L17
.L15:
    add         x18, x15, x13
    ldrh        w17, [x15]
    ldurh       w15, [x18, #-2]
//APP
    ldrh        w18, [x14]
//NO_APP
    cmp         w17, w18, uxth
    b.ne        .L21
    add         x14, x14, x16
//APP
    ldrh        w17, [x14]
//NO_APP
    cmp         w15, w17, uxth
    mov         x14, x13
    b.eq        .L17
    eor         w14, w15, w17
.L20:
    rbit        w14, w14
    clz         w14, w14
    lsr         w14, w14, #3
    add         x14, x16, x14
    b           .L17
.L19:
    eor         w14, w18, w17
    b           .L22
.L21:
    eor         w14, w17, w18
.L22:
    rbit        w14, w14
    clz         w14, w14
    lsr         w14, w14, #3
.L17:
    sub         x13, x28, x13
    add         x13, x13, x14
.L8:
    cmp         x13, x28
    b.eq        .L4
    lsl         x13, x0, x9
    cmp         x13, x8
    eor         x8, x13, x8
    b.ne        .L6
    b           .L23
.L16:
    mov         x14, xzr
    b           .L17
.L5:
    ldrb        w9, [x2, #16]
    adrp        x26, .C1
    tbz         w9, #0, .L24
    sub         x9, x19, #256
    dup         v29.16b, w21
    ldr         q30, [x26, :lo12:.C1]
    add         x9, x23, x9
    mov         x22, xzr
    mov         x20, xzr
    mov         x25, xzr
    str         x9, [sp, #16]
    sub         x9, x1, x4
    mov         w0, #1
    mov         w16, #4097
    str         x9, [sp, #8]
    stp         q29, q30, [sp, #32]
.L25:
    subs        x2, x19, x20
    b.lo        .L2
    subs        x10, x2, #64
    add         x9, x23, x20
    b.hs        .L26
    add         x1, x23, x20
    mov         w0, w21
    bl          atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Forward>
    ldp         q29, q30, [sp, #32]
    mov         x10, x1
    ldp         x4, x8, [x29, #-72]
    mov         w16, #4097
    ldp         x1, x3, [sp, #72]
    mov         x9, x0
    mov         w0, #1
    cmp         x9, #1
    b.eq        .L27
    b           .L2
.L26:
    cmp         x2, #129
    b.hs        .L28
//APP
    ldp         q2, q3, [x9]
    ldp         q0, q1, [x9, #32]
//NO_APP
    add         x11, x9, x10
    cmeq        v4.16b, v0.16b, v29.16b
//APP
    ldp         q7, q16, [x11]
    ldp         q6, q17, [x11, #32]
//NO_APP
    cmeq        v5.16b, v1.16b, v29.16b
    cmeq        v0.16b, v6.16b, v29.16b
    cmeq        v1.16b, v17.16b, v29.16b
    cmeq        v6.16b, v2.16b, v29.16b
    cmeq        v2.16b, v7.16b, v29.16b
    cmeq        v7.16b, v3.16b, v29.16b
    cmeq        v3.16b, v16.16b, v29.16b
    orr         v17.16b, v4.16b, v5.16b
    orr         v18.16b, v1.16b, v0.16b
    orr         v16.16b, v6.16b, v17.16b
    orr         v17.16b, v18.16b, v2.16b
    orr         v16.16b, v7.16b, v16.16b
    orr         v17.16b, v17.16b, v3.16b
    orr         v16.16b, v16.16b, v17.16b
    shl         v16.16b, v16.16b, #7
    cmlt        v16.16b, v16.16b, #0
    shrn        v16.8b, v16.8h, #4
    fmov        x9, d16
    cbz         x9, .L2
    and         v6.16b, v6.16b, v30.16b
    and         v7.16b, v7.16b, v30.16b
    and         v4.16b, v4.16b, v30.16b
    and         v5.16b, v5.16b, v30.16b
    uzp1        v16.16b, v6.16b, v7.16b
    uzp2        v6.16b, v6.16b, v7.16b
    uzp1        v7.16b, v4.16b, v5.16b
    uzp2        v4.16b, v4.16b, v5.16b
    orr         v5.16b, v16.16b, v6.16b
    orr         v4.16b, v7.16b, v4.16b
    uzp1        v6.16b, v5.16b, v4.16b
    uzp2        v4.16b, v5.16b, v4.16b
    orr         v4.16b, v6.16b, v4.16b
    xtn         v5.8b, v4.8h
    uzp2        v4.16b, v4.16b, v0.16b
    orr         v4.16b, v5.16b, v4.16b
    fmov        x9, d4
    cbz         x9, .L29
    mov         x10, xzr
    b           .L30
.L28:
    cmp         x2, #257
    b.hs        .L31
//APP
    ldp         q2, q4, [x9]
    ldp         q1, q0, [x9, #32]
//NO_APP
    sub         x11, x2, #128
    cmeq        v19.16b, v0.16b, v29.16b
//APP
    ldp         q7, q16, [x9, #64]
    ldp         q5, q3, [x9, #96]
//NO_APP
    add         x12, x9, x11
    cmeq        v6.16b, v3.16b, v29.16b
//APP
    ldp         q20, q24, [x12]
    ldp         q18, q17, [x12, #32]
//NO_APP
    cmeq        v3.16b, v17.16b, v29.16b
//APP
    ldp         q23, q25, [x12, #64]
    ldp         q22, q21, [x12, #96]
//NO_APP
    cmeq        v0.16b, v21.16b, v29.16b
    cmeq        v17.16b, v5.16b, v29.16b
    cmeq        v21.16b, v1.16b, v29.16b
    orr         v26.16b, v6.16b, v19.16b
    cmeq        v5.16b, v18.16b, v29.16b
    cmeq        v1.16b, v22.16b, v29.16b
    cmeq        v22.16b, v2.16b, v29.16b
    cmeq        v18.16b, v7.16b, v29.16b
    orr         v27.16b, v3.16b, v0.16b
    cmeq        v7.16b, v20.16b, v29.16b
    cmeq        v2.16b, v23.16b, v29.16b
    orr         v26.16b, v21.16b, v26.16b
    cmeq        v23.16b, v4.16b, v29.16b
    cmeq        v20.16b, v16.16b, v29.16b
    cmeq        v16.16b, v24.16b, v29.16b
    cmeq        v4.16b, v25.16b, v29.16b
    orr         v27.16b, v27.16b, v17.16b
    orr         v26.16b, v26.16b, v5.16b
    orr         v27.16b, v27.16b, v1.16b
    orr         v26.16b, v22.16b, v26.16b
    orr         v27.16b, v27.16b, v18.16b
    orr         v26.16b, v26.16b, v7.16b
    orr         v27.16b, v27.16b, v2.16b
    orr         v24.16b, v23.16b, v26.16b
    orr         v25.16b, v27.16b, v20.16b
    orr         v24.16b, v24.16b, v16.16b
    orr         v25.16b, v25.16b, v4.16b
    orr         v24.16b, v24.16b, v25.16b
    shl         v24.16b, v24.16b, #7
    cmlt        v24.16b, v24.16b, #0
    shrn        v24.8b, v24.8h, #4
    fmov        x9, d24
    cbz         x9, .L2
    and         v22.16b, v22.16b, v30.16b
    and         v23.16b, v23.16b, v30.16b
    and         v21.16b, v21.16b, v30.16b
    and         v19.16b, v19.16b, v30.16b
    uzp1        v24.16b, v22.16b, v23.16b
    uzp2        v22.16b, v22.16b, v23.16b
    uzp1        v23.16b, v21.16b, v19.16b
    uzp2        v19.16b, v21.16b, v19.16b
    orr         v21.16b, v24.16b, v22.16b
    orr         v19.16b, v23.16b, v19.16b
    uzp1        v22.16b, v21.16b, v19.16b
    uzp2        v19.16b, v21.16b, v19.16b
    orr         v19.16b, v22.16b, v19.16b
    xtn         v21.8b, v19.8h
    uzp2        v19.16b, v19.16b, v0.16b
    orr         v19.16b, v21.16b, v19.16b
    fmov        x9, d19
    cbz         x9, .L32
    mov         x11, xzr
    b           .L33
.L31:
//APP
    ldp         q0, q1, [x9]
    ldp         q2, q3, [x9, #32]
//NO_APP
    cmeq        v22.16b, v0.16b, v29.16b
    cmeq        v19.16b, v2.16b, v29.16b
//APP
    ldp         q4, q5, [x9, #64]
    ldp         q6, q7, [x9, #96]
//NO_APP
    cmeq        v20.16b, v3.16b, v29.16b
//APP
    ldp         q16, q17, [x9, #128]
    ldp         q21, q18, [x9, #160]
//NO_APP
    cmeq        v6.16b, v6.16b, v29.16b
    cmeq        v7.16b, v7.16b, v29.16b
//APP
    ldp         q24, q25, [x9, #192]
    ldp         q26, q23, [x9, #224]
//NO_APP
    cmeq        v3.16b, v18.16b, v29.16b
    cmeq        v0.16b, v23.16b, v29.16b
    cmeq        v23.16b, v1.16b, v29.16b
    cmeq        v2.16b, v24.16b, v29.16b
    cmeq        v1.16b, v26.16b, v29.16b
    cmeq        v18.16b, v4.16b, v29.16b
    cmeq        v4.16b, v21.16b, v29.16b
    orr         v24.16b, v7.16b, v20.16b
    orr         v26.16b, v19.16b, v6.16b
    orr         v27.16b, v3.16b, v0.16b
    cmeq        v21.16b, v5.16b, v29.16b
    orr         v5.16b, v22.16b, v1.16b
    orr         v28.16b, v23.16b, v2.16b
    cmeq        v16.16b, v16.16b, v29.16b
    cmeq        v17.16b, v17.16b, v29.16b
    orr         v24.16b, v24.16b, v27.16b
    orr         v26.16b, v26.16b, v4.16b
    orr         v27.16b, v5.16b, v18.16b
    orr         v28.16b, v28.16b, v21.16b
    cmeq        v5.16b, v25.16b, v29.16b
    orr         v24.16b, v26.16b, v24.16b
    orr         v25.16b, v27.16b, v16.16b
    orr         v26.16b, v28.16b, v17.16b
    orr         v24.16b, v25.16b, v24.16b
    orr         v25.16b, v26.16b, v5.16b
    orr         v24.16b, v25.16b, v24.16b
    shl         v24.16b, v24.16b, #7
    cmlt        v24.16b, v24.16b, #0
    shrn        v24.8b, v24.8h, #4
    fmov        x10, d24
    cbz         x10, .L34
    and         v22.16b, v22.16b, v30.16b
    and         v23.16b, v23.16b, v30.16b
    and         v19.16b, v19.16b, v30.16b
    and         v20.16b, v20.16b, v30.16b
    uzp1        v24.16b, v22.16b, v23.16b
    uzp2        v22.16b, v22.16b, v23.16b
    uzp1        v23.16b, v19.16b, v20.16b
    uzp2        v19.16b, v19.16b, v20.16b
    orr         v20.16b, v24.16b, v22.16b
    orr         v19.16b, v23.16b, v19.16b
    uzp1        v22.16b, v20.16b, v19.16b
    uzp2        v19.16b, v20.16b, v19.16b
    orr         v19.16b, v22.16b, v19.16b
    xtn         v20.8b, v19.8h
    uzp2        v19.16b, v19.16b, v0.16b
    orr         v19.16b, v20.16b, v19.16b
    fmov        x10, d19
    cbz         x10, .L35
    mov         x9, xzr
    b           .L36
.L29:
    and         v2.16b, v2.16b, v30.16b
    and         v3.16b, v3.16b, v30.16b
    and         v0.16b, v0.16b, v30.16b
    and         v1.16b, v1.16b, v30.16b
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
    cbz         x9, .L2
.L30:
    rbit        x9, x9
    clz         x9, x9
    add         x10, x10, x9
    b           .L27
.L32:
    and         v18.16b, v18.16b, v30.16b
    and         v19.16b, v20.16b, v30.16b
    and         v17.16b, v17.16b, v30.16b
    and         v6.16b, v6.16b, v30.16b
    uzp1        v20.16b, v18.16b, v19.16b
    uzp2        v18.16b, v18.16b, v19.16b
    uzp1        v19.16b, v17.16b, v6.16b
    uzp2        v6.16b, v17.16b, v6.16b
    orr         v17.16b, v20.16b, v18.16b
    orr         v6.16b, v19.16b, v6.16b
    uzp1        v18.16b, v17.16b, v6.16b
    uzp2        v6.16b, v17.16b, v6.16b
    orr         v6.16b, v18.16b, v6.16b
    xtn         v17.8b, v6.8h
    uzp2        v6.16b, v6.16b, v0.16b
    orr         v6.16b, v17.16b, v6.16b
    fmov        x9, d6
    cbz         x9, .L37
    mov         w11, #64
    b           .L33
.L35:
    and         v18.16b, v18.16b, v30.16b
    and         v19.16b, v21.16b, v30.16b
    and         v6.16b, v6.16b, v30.16b
    and         v7.16b, v7.16b, v30.16b
    uzp1        v20.16b, v18.16b, v19.16b
    uzp2        v18.16b, v18.16b, v19.16b
    uzp1        v19.16b, v6.16b, v7.16b
    uzp2        v6.16b, v6.16b, v7.16b
    orr         v7.16b, v20.16b, v18.16b
    orr         v6.16b, v19.16b, v6.16b
    uzp1        v18.16b, v7.16b, v6.16b
    uzp2        v6.16b, v7.16b, v6.16b
    orr         v6.16b, v18.16b, v6.16b
    xtn         v7.8b, v6.8h
    uzp2        v6.16b, v6.16b, v0.16b
    orr         v6.16b, v7.16b, v6.16b
    fmov        x10, d6
    cbz         x10, .L38
    mov         w9, #64
    b           .L36
.L37:
    and         v6.16b, v7.16b, v30.16b
    and         v7.16b, v16.16b, v30.16b
    and         v5.16b, v5.16b, v30.16b
    and         v3.16b, v3.16b, v30.16b
    uzp1        v16.16b, v6.16b, v7.16b
    uzp2        v6.16b, v6.16b, v7.16b
    uzp1        v7.16b, v5.16b, v3.16b
    uzp2        v3.16b, v5.16b, v3.16b
    orr         v5.16b, v16.16b, v6.16b
    orr         v3.16b, v7.16b, v3.16b
    uzp1        v6.16b, v5.16b, v3.16b
    uzp2        v3.16b, v5.16b, v3.16b
    orr         v3.16b, v6.16b, v3.16b
    xtn         v5.8b, v3.8h
    uzp2        v3.16b, v3.16b, v0.16b
    orr         v3.16b, v5.16b, v3.16b
    fmov        x9, d3
    cbnz        x9, .L33
    and         v2.16b, v2.16b, v30.16b
    and         v3.16b, v4.16b, v30.16b
    mov         x11, x10
    and         v1.16b, v1.16b, v30.16b
    and         v0.16b, v0.16b, v30.16b
    uzp1        v4.16b, v2.16b, v3.16b
    uzp2        v2.16b, v2.16b, v3.16b
    uzp1        v3.16b, v1.16b, v0.16b
    uzp2        v0.16b, v1.16b, v0.16b
    orr         v1.16b, v4.16b, v2.16b
    orr         v0.16b, v3.16b, v0.16b
    uzp1        v2.16b, v1.16b, v0.16b
    uzp2        v0.16b, v1.16b, v0.16b
    orr         v0.16b, v2.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    orr         v0.16b, v1.16b, v0.16b
    fmov        x9, d0
    cbz         x9, .L2
.L33:
    rbit        x9, x9
    clz         x9, x9
    add         x10, x11, x9
    b           .L27
.L38:
    and         v6.16b, v16.16b, v30.16b
    and         v7.16b, v17.16b, v30.16b
    and         v4.16b, v4.16b, v30.16b
    and         v3.16b, v3.16b, v30.16b
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
    cbz         x10, .L39
    mov         w9, #128
    b           .L36
.L39:
    and         v2.16b, v2.16b, v30.16b
    and         v3.16b, v5.16b, v30.16b
    and         v1.16b, v1.16b, v30.16b
    and         v0.16b, v0.16b, v30.16b
    uzp1        v4.16b, v2.16b, v3.16b
    uzp2        v2.16b, v2.16b, v3.16b
    uzp1        v3.16b, v1.16b, v0.16b
    uzp2        v0.16b, v1.16b, v0.16b
    orr         v1.16b, v4.16b, v2.16b
    orr         v0.16b, v3.16b, v0.16b
    uzp1        v2.16b, v1.16b, v0.16b
    uzp2        v0.16b, v1.16b, v0.16b
    orr         v0.16b, v2.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    orr         v0.16b, v1.16b, v0.16b
    fmov        x10, d0
    cbz         x10, .L34
    mov         w9, #192
.L36:
    rbit        x10, x10
    clz         x10, x10
    orr         x10, x9, x10
.L27:
    add         x9, x10, x20
    mov         x10, xzr
    adds        x11, x9, x1
    b.hs        .L40
    cmp         x11, x4
    b.hi        .L40
    cmp         x1, #17
    add         x11, x3, x9
    b.lo        .L41
    mov         x13, xzr
    mov         x12, x8
.L42:
//APP
    ldr         x10, [x11]
//NO_APP
    ldr         x14, [x12], #8
    cmp         x10, x14
    b.ne        .L43
    sub         x13, x13, #8
    add         x11, x11, #8
    add         x10, x1, x13
    cmp         x10, #16
    b.hi        .L42
    b           .L44
.L41:
    mov         x10, x1
    mov         x12, x8
.L44:
    cmp         x10, #7
    b.hi        .L45
    subs        x13, x10, #4
    b.hs        .L46
    subs        x13, x10, #2
    b.hs        .L47
    cbz         x10, .L48
    ldrb        w12, [x12]
//APP
    ldrb        w11, [x11]
//NO_APP
    cmp         w12, w11, uxtb
    cset        w11, eq
    b           .L49
.L45:
    add         x14, x12, x10
    ldr         x13, [x12]
    ldur        x12, [x14, #-8]
//APP
    ldr         x14, [x11]
//NO_APP
    cmp         x14, x13
    b.ne        .L50
    sub         x13, x10, #8
    add         x11, x11, x13
//APP
    ldr         x14, [x11]
//NO_APP
    cmp         x14, x12
    mov         x11, x10
    b.eq        .L49
    eor         x11, x14, x12
    rbit        x11, x11
    clz         x11, x11
    add         x11, x13, x11, lsr #3
    b           .L49
.L43:
    eor         x10, x14, x10
    rbit        x10, x10
    clz         x10, x10
    lsr         x10, x10, #3
    sub         x10, x10, x13
    b           .L40
.L46:
    add         x15, x12, x10
    ldr         w14, [x12]
    ldur        w12, [x15, #-4]
//APP
    ldr         w15, [x11]
//NO_APP
    cmp         w15, w14
    b.ne        .L51
    add         x11, x11, x13
//APP
    ldr         w14, [x11]
//NO_APP
    cmp         w14, w12
    mov         x11, x10
    b.eq        .L49
    eor         w11, w14, w12
    b           .L52
.L50:
    eor         x11, x14, x13
    rbit        x11, x11
    clz         x11, x11
    lsr         x11, x11, #3
    b           .L49
.L34:
    cmp         x2, #512
    b.hi        .L53
    ldr         x9, [sp, #16]
//APP
    ldp         q0, q1, [x9]
    ldp         q2, q3, [x9, #32]
//NO_APP
    cmeq        v22.16b, v0.16b, v29.16b
//APP
    ldp         q4, q5, [x9, #64]
    ldp         q6, q7, [x9, #96]
//NO_APP
    cmeq        v19.16b, v2.16b, v29.16b
    cmeq        v20.16b, v3.16b, v29.16b
//APP
    ldp         q16, q17, [x9, #128]
    ldp         q21, q18, [x9, #160]
//NO_APP
    cmeq        v6.16b, v6.16b, v29.16b
    cmeq        v7.16b, v7.16b, v29.16b
//APP
    ldp         q24, q25, [x9, #192]
    ldp         q26, q23, [x9, #224]
//NO_APP
    cmeq        v3.16b, v18.16b, v29.16b
    cmeq        v0.16b, v23.16b, v29.16b
    cmeq        v23.16b, v1.16b, v29.16b
    cmeq        v2.16b, v24.16b, v29.16b
    cmeq        v1.16b, v26.16b, v29.16b
    cmeq        v18.16b, v4.16b, v29.16b
    cmeq        v4.16b, v21.16b, v29.16b
    orr         v24.16b, v7.16b, v20.16b
    orr         v26.16b, v19.16b, v6.16b
    orr         v27.16b, v3.16b, v0.16b
    cmeq        v21.16b, v5.16b, v29.16b
    orr         v5.16b, v22.16b, v1.16b
    orr         v28.16b, v23.16b, v2.16b
    cmeq        v16.16b, v16.16b, v29.16b
    cmeq        v17.16b, v17.16b, v29.16b
    orr         v24.16b, v24.16b, v27.16b
    orr         v26.16b, v26.16b, v4.16b
    orr         v27.16b, v5.16b, v18.16b
    orr         v28.16b, v28.16b, v21.16b
    cmeq        v5.16b, v25.16b, v29.16b
    orr         v24.16b, v26.16b, v24.16b
    orr         v25.16b, v27.16b, v16.16b
    orr         v26.16b, v28.16b, v17.16b
    orr         v24.16b, v25.16b, v24.16b
    orr         v25.16b, v26.16b, v5.16b
    orr         v24.16b, v25.16b, v24.16b
    shl         v24.16b, v24.16b, #7
    cmlt        v24.16b, v24.16b, #0
    shrn        v24.8b, v24.8h, #4
    fmov        x9, d24
    cbz         x9, .L54
    and         v22.16b, v22.16b, v30.16b
    and         v23.16b, v23.16b, v30.16b
    and         v19.16b, v19.16b, v30.16b
    and         v20.16b, v20.16b, v30.16b
    uzp1        v24.16b, v22.16b, v23.16b
    uzp2        v22.16b, v22.16b, v23.16b
    uzp1        v23.16b, v19.16b, v20.16b
    uzp2        v19.16b, v19.16b, v20.16b
    orr         v20.16b, v24.16b, v22.16b
    orr         v19.16b, v23.16b, v19.16b
    uzp1        v22.16b, v20.16b, v19.16b
    uzp2        v19.16b, v20.16b, v19.16b
    orr         v19.16b, v22.16b, v19.16b
    xtn         v20.8b, v19.8h
    uzp2        v19.16b, v19.16b, v0.16b
    orr         v19.16b, v20.16b, v19.16b
    fmov        x9, d19
    cbnz        x9, .L55
    and         v18.16b, v18.16b, v30.16b
    and         v19.16b, v21.16b, v30.16b
    and         v6.16b, v6.16b, v30.16b
    and         v7.16b, v7.16b, v30.16b
    uzp1        v20.16b, v18.16b, v19.16b
    uzp2        v18.16b, v18.16b, v19.16b
    uzp1        v19.16b, v6.16b, v7.16b
    uzp2        v6.16b, v6.16b, v7.16b
    orr         v7.16b, v20.16b, v18.16b
    orr         v6.16b, v19.16b, v6.16b
    uzp1        v18.16b, v7.16b, v6.16b
    uzp2        v6.16b, v7.16b, v6.16b
    orr         v6.16b, v18.16b, v6.16b
    xtn         v7.8b, v6.8h
    uzp2        v6.16b, v6.16b, v0.16b
    orr         v6.16b, v7.16b, v6.16b
    fmov        x9, d6
    cbnz        x9, .L56
    and         v6.16b, v16.16b, v30.16b
    and         v7.16b, v17.16b, v30.16b
    and         v4.16b, v4.16b, v30.16b
    and         v3.16b, v3.16b, v30.16b
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
    fmov        x9, d3
    cbz         x9, .L57
    mov         w10, #128
    b           .L58
.L47:
    add         x15, x12, x10
    ldrh        w14, [x12]
    ldurh       w12, [x15, #-2]
//APP
    ldrh        w15, [x11]
//NO_APP
    cmp         w14, w15, uxth
    b.ne        .L59
    add         x11, x11, x13
//APP
    ldrh        w14, [x11]
//NO_APP
    cmp         w12, w14, uxth
    mov         x11, x10
    b.eq        .L49
    eor         w11, w12, w14
.L52:
    rbit        w11, w11
    clz         w11, w11
    lsr         w11, w11, #3
    add         x11, x13, x11
    b           .L49
.L51:
    eor         w11, w15, w14
    b           .L60
.L53:
    and         x10, x9, #0x3f
    mov         w11, #256
    sub         x10, x11, x10
    sub         x11, x2, x10
    b           .L61
.L62:
    sub         x11, x11, #256
    add         x10, x10, #256
    cmp         x11, #256
    b.lo        .L63
.L61:
    lsr         x13, x11, #20
    add         x12, x9, x10
    cbz         x13, .L64
//APP
    prfm        pldl1keep, [x12, #3072]
    prfm        pldl1keep, [x12, #3136]
    prfm        pldl1keep, [x12, #3200]
    prfm        pldl1keep, [x12, #3264]
//NO_APP
.L64:
//APP
    ldp         q0, q1, [x12]
    ldp         q2, q3, [x12, #32]
//NO_APP
    cmeq        v22.16b, v0.16b, v29.16b
    cmeq        v19.16b, v2.16b, v29.16b
//APP
    ldp         q4, q5, [x12, #64]
    ldp         q6, q7, [x12, #96]
//NO_APP
    cmeq        v20.16b, v3.16b, v29.16b
//APP
    ldp         q16, q17, [x12, #128]
    ldp         q21, q18, [x12, #160]
//NO_APP
    cmeq        v6.16b, v6.16b, v29.16b
    cmeq        v7.16b, v7.16b, v29.16b
//APP
    ldp         q24, q25, [x12, #192]
    ldp         q26, q23, [x12, #224]
//NO_APP
    cmeq        v3.16b, v18.16b, v29.16b
    cmeq        v0.16b, v23.16b, v29.16b
    cmeq        v23.16b, v1.16b, v29.16b
    cmeq        v2.16b, v24.16b, v29.16b
    cmeq        v1.16b, v26.16b, v29.16b
    cmeq        v18.16b, v4.16b, v29.16b
    cmeq        v4.16b, v21.16b, v29.16b
    orr         v24.16b, v7.16b, v20.16b
    orr         v26.16b, v19.16b, v6.16b
    orr         v27.16b, v3.16b, v0.16b
    cmeq        v21.16b, v5.16b, v29.16b
    orr         v5.16b, v22.16b, v1.16b
    orr         v28.16b, v23.16b, v2.16b
    cmeq        v16.16b, v16.16b, v29.16b
    cmeq        v17.16b, v17.16b, v29.16b
    orr         v24.16b, v24.16b, v27.16b
    orr         v26.16b, v26.16b, v4.16b
    orr         v27.16b, v5.16b, v18.16b
    orr         v28.16b, v28.16b, v21.16b
    cmeq        v5.16b, v25.16b, v29.16b
    orr         v24.16b, v26.16b, v24.16b
    orr         v25.16b, v27.16b, v16.16b
    orr         v26.16b, v28.16b, v17.16b
    orr         v24.16b, v25.16b, v24.16b
    orr         v25.16b, v26.16b, v5.16b
    orr         v24.16b, v25.16b, v24.16b
    shl         v24.16b, v24.16b, #7
    cmlt        v24.16b, v24.16b, #0
    shrn        v24.8b, v24.8h, #4
    fmov        x12, d24
    cbz         x12, .L62
    and         v22.16b, v22.16b, v30.16b
    and         v23.16b, v23.16b, v30.16b
    and         v19.16b, v19.16b, v30.16b
    and         v20.16b, v20.16b, v30.16b
    uzp1        v24.16b, v22.16b, v23.16b
    uzp2        v22.16b, v22.16b, v23.16b
    uzp1        v23.16b, v19.16b, v20.16b
    uzp2        v19.16b, v19.16b, v20.16b
    orr         v20.16b, v24.16b, v22.16b
    orr         v19.16b, v23.16b, v19.16b
    uzp1        v22.16b, v20.16b, v19.16b
    uzp2        v19.16b, v20.16b, v19.16b
    orr         v19.16b, v22.16b, v19.16b
    xtn         v20.8b, v19.8h
    uzp2        v19.16b, v19.16b, v0.16b
    orr         v19.16b, v20.16b, v19.16b
    fmov        x12, d19
    cbnz        x12, .L65
    and         v18.16b, v18.16b, v30.16b
    and         v19.16b, v21.16b, v30.16b
    and         v6.16b, v6.16b, v30.16b
    and         v7.16b, v7.16b, v30.16b
    uzp1        v20.16b, v18.16b, v19.16b
    uzp2        v18.16b, v18.16b, v19.16b
    uzp1        v19.16b, v6.16b, v7.16b
    uzp2        v6.16b, v6.16b, v7.16b
    orr         v7.16b, v20.16b, v18.16b
    orr         v6.16b, v19.16b, v6.16b
    uzp1        v18.16b, v7.16b, v6.16b
    uzp2        v6.16b, v7.16b, v6.16b
    orr         v6.16b, v18.16b, v6.16b
    xtn         v7.8b, v6.8h
    uzp2        v6.16b, v6.16b, v0.16b
    orr         v6.16b, v7.16b, v6.16b
    fmov        x12, d6
    cbnz        x12, .L66
    and         v6.16b, v16.16b, v30.16b
    and         v7.16b, v17.16b, v30.16b
    and         v4.16b, v4.16b, v30.16b
    and         v3.16b, v3.16b, v30.16b
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
    fmov        x12, d3
    cbnz        x12, .L67
    and         v2.16b, v2.16b, v30.16b
    and         v3.16b, v5.16b, v30.16b
    and         v1.16b, v1.16b, v30.16b
    and         v0.16b, v0.16b, v30.16b
    uzp1        v4.16b, v2.16b, v3.16b
    uzp2        v2.16b, v2.16b, v3.16b
    uzp1        v3.16b, v1.16b, v0.16b
    uzp2        v0.16b, v1.16b, v0.16b
    orr         v1.16b, v4.16b, v2.16b
    orr         v0.16b, v3.16b, v0.16b
    uzp1        v2.16b, v1.16b, v0.16b
    uzp2        v0.16b, v1.16b, v0.16b
    orr         v0.16b, v2.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    orr         v0.16b, v1.16b, v0.16b
    fmov        x12, d0
    cbz         x12, .L62
    mov         w9, #192
    b           .L68
.L59:
    eor         w11, w14, w15
.L60:
    rbit        w11, w11
    clz         w11, w11
    lsr         w11, w11, #3
.L49:
    sub         x10, x1, x10
    add         x10, x10, x11
.L40:
    cmp         x10, x1
    b.eq        .L4
    add         x25, x25, #1
    add         x11, x9, x16
    add         x10, x22, x10
    cmp         x11, x25, lsl #8
    add         x22, x10, #1
    add         x20, x9, #1
    b.hs        .L25
    b           .L69
.L48:
    mov         x11, xzr
    b           .L49
.L63:
    ldr         x9, [sp, #8]
    add         x9, x9, x20
    add         x9, x9, x10
    cmp         x9, #1
    b.eq        .L2
    ldr         x9, [sp, #16]
//APP
    ldp         q0, q1, [x9]
    ldp         q2, q3, [x9, #32]
//NO_APP
    cmeq        v22.16b, v0.16b, v29.16b
//APP
    ldp         q4, q5, [x9, #64]
    ldp         q6, q7, [x9, #96]
//NO_APP
    cmeq        v19.16b, v2.16b, v29.16b
    cmeq        v20.16b, v3.16b, v29.16b
//APP
    ldp         q16, q17, [x9, #128]
    ldp         q21, q18, [x9, #160]
//NO_APP
    cmeq        v6.16b, v6.16b, v29.16b
    cmeq        v7.16b, v7.16b, v29.16b
//APP
    ldp         q24, q25, [x9, #192]
    ldp         q26, q23, [x9, #224]
//NO_APP
    cmeq        v3.16b, v18.16b, v29.16b
    cmeq        v0.16b, v23.16b, v29.16b
    cmeq        v23.16b, v1.16b, v29.16b
    cmeq        v2.16b, v24.16b, v29.16b
    cmeq        v1.16b, v26.16b, v29.16b
    cmeq        v18.16b, v4.16b, v29.16b
    cmeq        v4.16b, v21.16b, v29.16b
    orr         v24.16b, v7.16b, v20.16b
    orr         v26.16b, v19.16b, v6.16b
    orr         v27.16b, v3.16b, v0.16b
    cmeq        v21.16b, v5.16b, v29.16b
    orr         v5.16b, v22.16b, v1.16b
    orr         v28.16b, v23.16b, v2.16b
    cmeq        v16.16b, v16.16b, v29.16b
    cmeq        v17.16b, v17.16b, v29.16b
    orr         v24.16b, v24.16b, v27.16b
    orr         v26.16b, v26.16b, v4.16b
    orr         v27.16b, v5.16b, v18.16b
    orr         v28.16b, v28.16b, v21.16b
    cmeq        v5.16b, v25.16b, v29.16b
    orr         v24.16b, v26.16b, v24.16b
    orr         v25.16b, v27.16b, v16.16b
    orr         v26.16b, v28.16b, v17.16b
    orr         v24.16b, v25.16b, v24.16b
    orr         v25.16b, v26.16b, v5.16b
    orr         v24.16b, v25.16b, v24.16b
    shl         v24.16b, v24.16b, #7
    cmlt        v24.16b, v24.16b, #0
    shrn        v24.8b, v24.8h, #4
    fmov        x9, d24
    cbz         x9, .L54
    and         v22.16b, v22.16b, v30.16b
    and         v23.16b, v23.16b, v30.16b
    and         v19.16b, v19.16b, v30.16b
    and         v20.16b, v20.16b, v30.16b
    uzp1        v24.16b, v22.16b, v23.16b
    uzp2        v22.16b, v22.16b, v23.16b
    uzp1        v23.16b, v19.16b, v20.16b
    uzp2        v19.16b, v19.16b, v20.16b
    orr         v20.16b, v24.16b, v22.16b
    orr         v19.16b, v23.16b, v19.16b
    uzp1        v22.16b, v20.16b, v19.16b
    uzp2        v19.16b, v20.16b, v19.16b
    orr         v19.16b, v22.16b, v19.16b
    xtn         v20.8b, v19.8h
    uzp2        v19.16b, v19.16b, v0.16b
    orr         v19.16b, v20.16b, v19.16b
    fmov        x9, d19
    cbz         x9, .L70
.L55:
    mov         x10, xzr
    b           .L58
.L54:
    sub         x11, x19, #256
    sub         x11, x11, x20
    add         x10, x11, x10
    cmp         x9, #1
    b.eq        .L27
    b           .L2
.L65:
    mov         x9, xzr
    b           .L68
.L66:
    mov         w9, #64
    b           .L68
.L67:
    mov         w9, #128
.L68:
    rbit        x11, x12
    add         x9, x9, x10
    clz         x11, x11
    add         x10, x11, x9
    b           .L27
.L70:
    and         v18.16b, v18.16b, v30.16b
    and         v19.16b, v21.16b, v30.16b
    and         v6.16b, v6.16b, v30.16b
    and         v7.16b, v7.16b, v30.16b
    uzp1        v20.16b, v18.16b, v19.16b
    uzp2        v18.16b, v18.16b, v19.16b
    uzp1        v19.16b, v6.16b, v7.16b
    uzp2        v6.16b, v6.16b, v7.16b
    orr         v7.16b, v20.16b, v18.16b
    orr         v6.16b, v19.16b, v6.16b
    uzp1        v18.16b, v7.16b, v6.16b
    uzp2        v6.16b, v7.16b, v6.16b
    orr         v6.16b, v18.16b, v6.16b
    xtn         v7.8b, v6.8h
    uzp2        v6.16b, v6.16b, v0.16b
    orr         v6.16b, v7.16b, v6.16b
    fmov        x9, d6
    cbz         x9, .L71
.L56:
    mov         w10, #64
.L58:
    rbit        x9, x9
    clz         x9, x9
    orr         x10, x10, x9
    mov         w9, #1
    sub         x11, x19, #256
    sub         x11, x11, x20
    add         x10, x11, x10
    cmp         x9, #1
    b.eq        .L27
    b           .L2
.L57:
    and         v2.16b, v2.16b, v30.16b
    and         v3.16b, v5.16b, v30.16b
    and         v1.16b, v1.16b, v30.16b
    and         v0.16b, v0.16b, v30.16b
    b           .L72
.L71:
    and         v6.16b, v16.16b, v30.16b
    and         v7.16b, v17.16b, v30.16b
    and         v4.16b, v4.16b, v30.16b
    and         v3.16b, v3.16b, v30.16b
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
    fmov        x9, d3
    cbz         x9, .L73
    mov         w10, #128
    b           .L74
.L73:
    ldr         q4, [sp, #48]
    and         v2.16b, v2.16b, v4.16b
    and         v3.16b, v5.16b, v4.16b
    and         v1.16b, v1.16b, v4.16b
    and         v0.16b, v0.16b, v4.16b
.L72:
    uzp1        v4.16b, v2.16b, v3.16b
    uzp2        v2.16b, v2.16b, v3.16b
    uzp1        v3.16b, v1.16b, v0.16b
    uzp2        v0.16b, v1.16b, v0.16b
    orr         v1.16b, v4.16b, v2.16b
    orr         v0.16b, v3.16b, v0.16b
    uzp1        v2.16b, v1.16b, v0.16b
    uzp2        v0.16b, v1.16b, v0.16b
    orr         v0.16b, v2.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    orr         v0.16b, v1.16b, v0.16b
    fmov        x9, d0
    cbz         x9, .L75
    mov         w10, #192
.L74:
    ldp         x4, x8, [x29, #-72]
    mov         w0, #1
    ldp         x1, x3, [sp, #72]
    mov         w16, #4097
    ldr         q30, [sp, #48]
    b           .L58
.L75:
    ldp         x4, x8, [x29, #-72]
    mov         w0, #1
    ldp         x1, x3, [sp, #72]
    mov         w16, #4097
    ldr         q30, [sp, #48]
    sub         x11, x19, #256
    sub         x11, x11, x20
    add         x10, x11, x10
    cmp         x9, #1
    b.eq        .L27
    b           .L2
.L24:
    str         x24, [sp, #24]
    mov         x20, xzr
    dup         v29.16b, w21
    dup         v0.16b, w27
    mov         x22, xzr
.L76:
    ldr         q1, [x26, :lo12:.C1]
    sub         x10, x1, #4
    add         x11, x8, x1
    sub         x12, x1, #2
    mov         w13, #4608
    mov         w0, #1
    mov         x24, x20
.L77:
    sub         x15, x19, x24
    subs        x14, x15, #128
    b.lo        .L78
    add         x9, x23, x24
//APP
    ldp         q2, q3, [x9]
    ldp         q4, q5, [x9, #32]
//NO_APP
    ldr         x16, [sp, #24]
    cmeq        v2.16b, v2.16b, v29.16b
    cmeq        v3.16b, v3.16b, v29.16b
    cmeq        v4.16b, v4.16b, v29.16b
    cmeq        v5.16b, v5.16b, v29.16b
    add         x16, x16, x24
//APP
    ldp         q6, q7, [x16]
    ldp         q16, q17, [x16, #32]
//NO_APP
    cmeq        v26.16b, v16.16b, v0.16b
//APP
    ldp         q18, q19, [x9, #64]
    ldp         q20, q21, [x9, #96]
//NO_APP
    cmeq        v6.16b, v6.16b, v0.16b
    cmeq        v7.16b, v7.16b, v0.16b
//APP
    ldp         q22, q23, [x16, #64]
    ldp         q24, q25, [x16, #96]
//NO_APP
    cmeq        v27.16b, v17.16b, v0.16b
    cmeq        v20.16b, v20.16b, v29.16b
    cmeq        v21.16b, v21.16b, v29.16b
    cmeq        v24.16b, v24.16b, v0.16b
    cmeq        v25.16b, v25.16b, v0.16b
    and         v16.16b, v2.16b, v6.16b
    and         v17.16b, v3.16b, v7.16b
    and         v6.16b, v4.16b, v26.16b
    cmeq        v4.16b, v19.16b, v29.16b
    cmeq        v19.16b, v23.16b, v0.16b
    and         v7.16b, v5.16b, v27.16b
    and         v2.16b, v20.16b, v24.16b
    and         v3.16b, v21.16b, v25.16b
    cmeq        v18.16b, v18.16b, v29.16b
    cmeq        v21.16b, v22.16b, v0.16b
    and         v4.16b, v4.16b, v19.16b
    orr         v5.16b, v6.16b, v7.16b
    orr         v19.16b, v16.16b, v17.16b
    orr         v20.16b, v3.16b, v2.16b
    orr         v19.16b, v19.16b, v5.16b
    and         v5.16b, v18.16b, v21.16b
    orr         v20.16b, v20.16b, v4.16b
    orr         v18.16b, v19.16b, v20.16b
    orr         v18.16b, v18.16b, v5.16b
    shl         v18.16b, v18.16b, #7
    cmlt        v18.16b, v18.16b, #0
    shrn        v18.8b, v18.8h, #4
    fmov        x9, d18
    cbz         x9, .L79
    and         v16.16b, v16.16b, v1.16b
    and         v17.16b, v17.16b, v1.16b
    add         x16, x24, #64
    and         v6.16b, v6.16b, v1.16b
    and         v7.16b, v7.16b, v1.16b
    uzp1        v18.16b, v16.16b, v17.16b
    uzp2        v16.16b, v16.16b, v17.16b
    uzp1        v17.16b, v6.16b, v7.16b
    uzp2        v6.16b, v6.16b, v7.16b
    orr         v7.16b, v18.16b, v16.16b
    orr         v6.16b, v17.16b, v6.16b
    uzp1        v16.16b, v7.16b, v6.16b
    uzp2        v6.16b, v7.16b, v6.16b
    orr         v6.16b, v16.16b, v6.16b
    xtn         v7.8b, v6.8h
    uzp2        v6.16b, v6.16b, v0.16b
    orr         v6.16b, v7.16b, v6.16b
    fmov        x17, d6
    b           .L80
.L81:
    eor         x5, x25, x6
    rbit        x5, x5
    clz         x5, x5
    lsr         x5, x5, #3
    sub         x2, x5, x2
.L82:
    lsl         x18, x0, x18
    add         x5, x22, x2
    cmp         x2, x1
    add         x22, x5, #1
    eor         x17, x18, x17
    stur        x22, [x29, #-8]
    b.eq        .L4
.L80:
    cbz         x17, .L83
    rbit        x9, x17
    mov         x2, xzr
    clz         x18, x9
    add         x9, x18, x24
    adds        x5, x9, x1
    b.hs        .L82
    cmp         x5, x4
    b.hi        .L82
    cmp         x1, #17
    add         x5, x3, x9
    b.lo        .L84
    mov         x2, xzr
    mov         x7, x8
.L85:
//APP
    ldr         x6, [x5]
//NO_APP
    ldr         x25, [x7], #8
    cmp         x6, x25
    b.ne        .L81
    sub         x2, x2, #8
    add         x5, x5, #8
    add         x6, x1, x2
    cmp         x6, #16
    b.hi        .L85
    neg         x2, x2
    add         x26, x7, x6
    ldr         x25, [x7]
    ldur        x7, [x26, #-8]
//APP
    ldr         x26, [x5]
//NO_APP
    cmp         x26, x25
    b.eq        .L86
.L87:
    eor         x5, x26, x25
    rbit        x5, x5
    clz         x5, x5
    lsr         x6, x5, #3
    add         x2, x2, x6
    b           .L82
.L84:
    cmp         x1, #7
    b.hi        .L88
    cmp         x1, #4
    b.hs        .L89
    cmp         x1, #2
    b.hs        .L90
    mov         x2, xzr
    cbz         x1, .L91
    ldrb        w6, [x8]
//APP
    ldrb        w5, [x5]
//NO_APP
    cmp         w6, w5, uxtb
    cset        w6, eq
    b           .L92
.L88:
    mov         x2, xzr
    mov         x6, x1
    add         x26, x8, x1
    ldr         x25, [x8]
    ldur        x7, [x26, #-8]
//APP
    ldr         x26, [x5]
//NO_APP
    cmp         x26, x25
    b.ne        .L87
.L86:
    sub         x25, x6, #8
    add         x5, x5, x25
//APP
    ldr         x5, [x5]
//NO_APP
    cmp         x5, x7
    b.ne        .L93
.L92:
    add         x2, x2, x6
    b           .L82
.L89:
    ldr         w2, [x8]
    ldur        w6, [x11, #-4]
//APP
    ldr         w7, [x5]
//NO_APP
    cmp         w7, w2
    b.ne        .L94
    add         x2, x5, x10
//APP
    ldr         w5, [x2]
//NO_APP
    cmp         w5, w6
    b.eq        .L95
    eor         w5, w5, w6
    rbit        w5, w5
    clz         w5, w5
    lsr         w5, w5, #3
    add         x6, x10, x5
    add         x2, xzr, x6
    b           .L82
.L93:
    eor         x5, x5, x7
    rbit        x5, x5
    clz         x5, x5
    add         x6, x25, x5, lsr #3
    add         x2, x2, x6
    b           .L82
.L90:
    ldrh        w2, [x8]
    ldurh       w6, [x11, #-2]
//APP
    ldrh        w7, [x5]
//NO_APP
    cmp         w2, w7, uxth
    b.ne        .L96
    add         x2, x5, x12
//APP
    ldrh        w5, [x2]
//NO_APP
    cmp         w6, w5, uxth
    b.ne        .L97
.L95:
    add         x2, xzr, x1
    b           .L82
.L94:
    eor         w2, w7, w2
    b           .L98
.L96:
    eor         w2, w2, w7
.L98:
    rbit        w2, w2
    clz         w2, w2
    lsr         w6, w2, #3
    add         x2, xzr, x6
    b           .L82
.L91:
    add         x2, x2, xzr
    b           .L82
.L97:
    eor         w5, w6, w5
    rbit        w5, w5
    clz         w5, w5
    lsr         w5, w5, #3
    add         x6, x12, x5
    add         x2, xzr, x6
    b           .L82
.L83:
    and         v5.16b, v5.16b, v1.16b
    and         v4.16b, v4.16b, v1.16b
    and         v2.16b, v2.16b, v1.16b
    and         v3.16b, v3.16b, v1.16b
    uzp1        v6.16b, v5.16b, v4.16b
    uzp2        v4.16b, v5.16b, v4.16b
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
    fmov        x17, d2
    b           .L99
.L100:
    eor         x5, x25, x24
    rbit        x5, x5
    clz         x5, x5
    lsr         x5, x5, #3
.L101:
    sub         x2, x1, x2
    add         x2, x2, x5
.L102:
    lsl         x18, x0, x18
    add         x5, x22, x2
    cmp         x2, x1
    add         x22, x5, #1
    eor         x17, x18, x17
    stur        x22, [x29, #-8]
    b.eq        .L4
.L99:
    cbz         x17, .L103
    rbit        x9, x17
    mov         x2, xzr
    clz         x18, x9
    add         x9, x18, x16
    adds        x5, x9, x1
    b.hs        .L102
    cmp         x5, x4
    b.hi        .L102
    cmp         x1, #17
    add         x5, x3, x9
    b.lo        .L104
    mov         x7, xzr
    mov         x6, x8
    mov         x2, x1
.L105:
//APP
    ldr         x24, [x5]
//NO_APP
    ldr         x25, [x6], #8
    cmp         x24, x25
    b.ne        .L106
    sub         x2, x2, #8
    add         x5, x5, #8
    sub         x7, x7, #8
    cmp         x2, #16
    b.hi        .L105
    b           .L107
.L104:
    mov         x2, x1
    mov         x6, x8
.L107:
    subs        x7, x2, #8
    b.hs        .L108
    subs        x7, x2, #4
    b.hs        .L109
    subs        x7, x2, #2
    b.hs        .L110
    cbz         x2, .L111
    ldrb        w6, [x6]
//APP
    ldrb        w5, [x5]
//NO_APP
    cmp         w6, w5, uxtb
    cset        w5, eq
    b           .L101
.L108:
    add         x25, x6, x2
    ldr         x24, [x6]
    ldur        x6, [x25, #-8]
//APP
    ldr         x25, [x5]
//NO_APP
    cmp         x25, x24
    b.ne        .L100
    add         x5, x5, x7
//APP
    ldr         x24, [x5]
//NO_APP
    cmp         x24, x6
    mov         x5, x2
    b.eq        .L101
    eor         x5, x24, x6
    rbit        x5, x5
    clz         x5, x5
    add         x5, x7, x5, lsr #3
    b           .L101
.L106:
    eor         x2, x25, x24
    rbit        x2, x2
    clz         x2, x2
    lsr         x2, x2, #3
    sub         x2, x2, x7
    b           .L102
.L109:
    add         x25, x6, x2
    ldr         w24, [x6]
    ldur        w6, [x25, #-4]
//APP
    ldr         w25, [x5]
//NO_APP
    cmp         w25, w24
    b.ne        .L112
    add         x5, x5, x7
//APP
    ldr         w24, [x5]
//NO_APP
    cmp         w24, w6
    mov         x5, x2
    b.eq        .L101
    eor         w5, w24, w6
    b           .L113
.L110:
    add         x25, x6, x2
    ldrh        w24, [x6]
    ldurh       w6, [x25, #-2]
//APP
    ldrh        w25, [x5]
//NO_APP
    cmp         w24, w25, uxth
    b.ne        .L114
    add         x5, x5, x7
//APP
    ldrh        w24, [x5]
//NO_APP
    cmp         w6, w24, uxth
    mov         x5, x2
    b.eq        .L101
    eor         w5, w6, w24
.L113:
    rbit        w5, w5
    clz         w5, w5
    lsr         w5, w5, #3
    add         x5, x7, x5
    b           .L101
.L112:
    eor         w5, w25, w24
    b           .L115
.L114:
    eor         w5, w24, w25
.L115:
    rbit        w5, w5
    clz         w5, w5
    lsr         w5, w5, #3
    b           .L101
.L111:
    mov         x5, xzr
    b           .L101
.L103:
    add         x9, x20, x15
    sub         x9, x19, x9
    add         x9, x13, x9, lsl #2
    cmp         x22, x9
    b.hi        .L116
.L79:
    subs        x24, x19, x14
    stur        x24, [x29, #-24]
    b.hs        .L77
    b           .L78
.L23:
    mov         x0, xzr
    b           .L4
.L69:
    cmp         x20, x19
    stur        x22, [x29, #-8]
    str         x24, [sp, #24]
    b.ls        .L117
    mov         x24, x20
.L78:
    cmp         x24, x19
    b.hs        .L2
    sub         x28, x1, #4
    add         x8, x8, x1
    sub         x26, x1, #2
    str         w27, [sp, #48]
    str         x8, [sp, #32]
    b           .L118
.L119:
    mov         x0, xzr
    cmp         x27, x19
    mov         x24, x27
    b.hs        .L4
.L118:
    sub         x8, x19, x24
    mov         w9, #64
    mov         x0, xzr
    cmp         x8, #64
    csel        x20, x8, x9, lo
    adds        x27, x20, x24
    b.hs        .L3
    cmp         x27, x19
    b.hi        .L4
    add         x1, x23, x24
    mov         w0, w21
    mov         x2, x20
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldr         x8, [sp, #24]
    mov         x25, x0
    ldr         w0, [sp, #48]
    mov         x2, x20
    add         x1, x8, x24
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ands        x8, x0, x25
    b.eq        .L119
    ldp         x10, x13, [x29, #-72]
    mov         w4, #1
    ldp         x12, x11, [sp, #72]
.L120:
    rbit        x9, x8
    mov         x15, xzr
    clz         x14, x9
    add         x9, x14, x24
    adds        x16, x9, x12
    b.hs        .L121
    cmp         x16, x10
    b.hi        .L121
    cmp         x12, #17
    add         x16, x11, x9
    b.lo        .L122
    mov         x15, xzr
    mov         x18, x13
.L123:
//APP
    ldr         x17, [x16]
//NO_APP
    ldr         x0, [x18], #8
    cmp         x17, x0
    b.ne        .L124
    sub         x15, x15, #8
    add         x16, x16, #8
    add         x17, x12, x15
    cmp         x17, #16
    b.hi        .L123
    neg         x15, x15
    b           .L125
.L122:
    cmp         x12, #7
    b.hi        .L126
    cmp         x12, #4
    b.hs        .L127
    cmp         x12, #2
    b.hs        .L128
    mov         x15, xzr
    cbz         x12, .L129
    ldrb        w17, [x13]
//APP
    ldrb        w16, [x16]
//NO_APP
    cmp         w17, w16, uxtb
    cset        w17, eq
    b           .L130
.L124:
    eor         x16, x0, x17
    rbit        x16, x16
    clz         x16, x16
    lsr         x16, x16, #3
    sub         x15, x16, x15
    cmp         x15, x12
    b.ne        .L131
    b           .L132
.L126:
    mov         x15, xzr
    mov         x18, x13
    mov         x17, x12
.L125:
    add         x1, x18, x17
    ldr         x0, [x18]
    ldur        x18, [x1, #-8]
//APP
    ldr         x1, [x16]
//NO_APP
    cmp         x1, x0
    b.ne        .L133
    sub         x0, x17, #8
    add         x16, x16, x0
//APP
    ldr         x16, [x16]
//NO_APP
    cmp         x16, x18
    b.ne        .L134
.L130:
    add         x15, x15, x17
    cmp         x15, x12
    b.ne        .L131
    b           .L132
.L133:
    eor         x16, x1, x0
    rbit        x16, x16
    clz         x16, x16
    lsr         x17, x16, #3
    add         x15, x15, x17
    cmp         x15, x12
    b.ne        .L131
    b           .L132
.L127:
    ldr         x17, [sp, #32]
    ldr         w15, [x13]
    ldur        w17, [x17, #-4]
//APP
    ldr         w18, [x16]
//NO_APP
    cmp         w18, w15
    b.ne        .L135
    add         x15, x16, x28
//APP
    ldr         w16, [x15]
//NO_APP
    cmp         w16, w17
    b.eq        .L136
    eor         w16, w16, w17
    rbit        w16, w16
    clz         w16, w16
    lsr         w16, w16, #3
    add         x17, x28, x16
    b           .L137
.L134:
    eor         x16, x16, x18
    rbit        x16, x16
    clz         x16, x16
    add         x17, x0, x16, lsr #3
    add         x15, x15, x17
    cmp         x15, x12
    b.ne        .L131
    b           .L132
.L128:
    ldr         x17, [sp, #32]
    ldrh        w15, [x13]
    ldurh       w17, [x17, #-2]
//APP
    ldrh        w18, [x16]
//NO_APP
    cmp         w15, w18, uxth
    b.ne        .L138
    add         x15, x16, x26
//APP
    ldrh        w16, [x15]
//NO_APP
    cmp         w17, w16, uxth
    b.ne        .L139
.L136:
    add         x15, xzr, x12
    cmp         x15, x12
    b.ne        .L131
    b           .L132
.L135:
    eor         w15, w18, w15
    b           .L140
.L138:
    eor         w15, w15, w18
.L140:
    rbit        w15, w15
    clz         w15, w15
    lsr         w17, w15, #3
.L137:
    add         x15, xzr, x17
.L121:
    cmp         x15, x12
    b.eq        .L132
.L131:
    lsl         x9, x4, x14
    cmp         x9, x8
    eor         x8, x9, x8
    add         x9, x22, x15
    add         x22, x9, #1
    b.ne        .L120
    b           .L119
.L129:
    add         x15, x15, xzr
    cmp         x15, x12
    b.ne        .L131
    b           .L132
.L139:
    eor         w16, w17, w16
    rbit        w16, w16
    clz         w16, w16
    lsr         w16, w16, #3
    add         x17, x26, x16
    b           .L137
.L117:
    dup         v0.16b, w27
    b           .L76
.L132:
    mov         w0, #1
    b           .L4
.L116:
    sub         x8, x19, x14
    sub         x0, x29, #56
    stur        x8, [x29, #-24]
    bl          <atomic_memchr_kernels::algo::substring::Search>::two_way::<atomic_memchr_kernels::algo::direction::Forward>
    mov         x9, x1
    b           .L4

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
