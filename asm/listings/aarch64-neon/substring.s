// substring of NEON, aarch64-unknown-linux-gnu

    sub         sp, sp, #272
    stp         x29, x30, [sp, #176]
    stp         x28, x27, [sp, #192]
    stp         x26, x25, [sp, #208]
    stp         x24, x23, [sp, #224]
    stp         x22, x21, [sp, #240]
    stp         x20, x19, [sp, #256]
    add         x29, sp, #176
    add         x8, x4, #1
    subs        x19, x8, x1
    b.hs        .L1
.L2:
    mov         x0, xzr
.L3:
.L4:
    mov         x1, x9
    ldp         x20, x19, [sp, #256]
    ldp         x22, x21, [sp, #240]
    ldp         x24, x23, [sp, #224]
    ldp         x26, x25, [sp, #208]
    ldp         x28, x27, [sp, #192]
    ldp         x29, x30, [sp, #176]
    add         sp, sp, #272
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
    ldrb        w20, [x8, x11]
    cmp         x19, #65
    add         x23, x3, x10
    add         x25, x3, x11
    stp         x3, x4, [x29, #-48]
    stp         x8, x1, [x29, #-64]
    stp         x19, xzr, [x29, #-24]
    str         x4, [sp, #80]
    stp         x1, x3, [x29, #-80]
    str         x8, [sp, #88]
    b.hs        .L5
    mov         w0, w21
    mov         x1, x23
    mov         x2, x19
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    mov         x21, x0
    mov         w0, w20
    mov         x1, x25
    mov         x2, x19
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ands        x8, x0, x21
    b.eq        .L2
    ldp         x27, x12, [sp, #80]
    mov         w0, #1
    ldp         x11, x10, [x29, #-80]
.L6:
    rbit        x9, x8
    clz         x9, x9
    add         x13, x9, x11
    cmp         x13, x27
    b.ls        .L7
    mov         x13, xzr
    b           .L8
.L7:
    cmp         x11, #17
    add         x14, x10, x9
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
    add         x13, x11, x16
    cmp         x13, #16
    b.hi        .L10
    b           .L12
.L9:
    mov         x13, x11
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
    sub         x13, x11, x13
    add         x13, x13, x14
.L8:
    cmp         x13, x11
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
    adrp        x13, .C1
    tbz         w9, #0, .L24
    sub         x9, x19, #256
    dup         v29.16b, w21
    ldr         q30, [x13, :lo12:.C1]
    add         x9, x23, x9
    str         x25, [sp, #32]
    mov         x25, xzr
    str         x9, [sp, #16]
    add         x9, x8, x1
    mov         x28, xzr
    mov         x26, xzr
    sub         x22, x1, #4
    str         x9, [sp, #40]
    sub         x24, x1, #2
    add         x9, x10, x3
    mov         w0, #1
    mov         w18, #4097
    str         x9, [sp, #8]
    stp         q30, q29, [sp, #48]
.L25:
    sub         x11, x19, x28
    add         x10, x23, x28
    subs        x9, x11, #64
    b.hs        .L26
    add         x1, x23, x28
    sub         x2, x19, x28
    mov         w0, w21
    bl          atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Forward>
    ldp         q30, q29, [sp, #48]
    mov         x10, x1
    ldp         x4, x8, [sp, #80]
    mov         w18, #4097
    ldp         x1, x3, [x29, #-80]
    mov         x9, x0
    mov         w0, #1
    cmp         x9, #1
    b.eq        .L27
    b           .L28
.L26:
    cmp         x11, #129
    b.hs        .L29
//APP
    ldp         q2, q3, [x10]
    ldp         q0, q1, [x10, #32]
//NO_APP
    add         x11, x10, x9
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
    fmov        x10, d16
    cbz         x10, .L28
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
    fmov        x10, d4
    cbz         x10, .L30
    mov         x9, xzr
    b           .L31
.L29:
    cmp         x11, #257
    b.hs        .L32
//APP
    ldp         q2, q4, [x10]
    ldp         q1, q0, [x10, #32]
//NO_APP
    sub         x11, x11, #128
    cmeq        v19.16b, v0.16b, v29.16b
//APP
    ldp         q7, q16, [x10, #64]
    ldp         q5, q3, [x10, #96]
//NO_APP
    add         x12, x10, x11
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
    fmov        x10, d24
    cbz         x10, .L28
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
    fmov        x10, d19
    cbz         x10, .L33
    mov         x11, xzr
    b           .L34
.L32:
//APP
    ldp         q0, q1, [x10]
    ldp         q2, q3, [x10, #32]
//NO_APP
    cmeq        v22.16b, v0.16b, v29.16b
    cmeq        v19.16b, v2.16b, v29.16b
//APP
    ldp         q4, q5, [x10, #64]
    ldp         q6, q7, [x10, #96]
//NO_APP
    cmeq        v20.16b, v3.16b, v29.16b
//APP
    ldp         q16, q17, [x10, #128]
    ldp         q21, q18, [x10, #160]
//NO_APP
    cmeq        v6.16b, v6.16b, v29.16b
    cmeq        v7.16b, v7.16b, v29.16b
//APP
    ldp         q24, q25, [x10, #192]
    ldp         q26, q23, [x10, #224]
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
    cbz         x9, .L35
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
    cbz         x9, .L36
    mov         x10, xzr
    b           .L37
.L30:
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
    fmov        x10, d0
    cbz         x10, .L28
.L31:
    rbit        x10, x10
    clz         x10, x10
    add         x10, x9, x10
    b           .L27
.L33:
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
    fmov        x10, d6
    cbz         x10, .L38
    mov         w11, #64
    b           .L34
.L36:
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
    cbz         x9, .L39
    mov         w10, #64
    b           .L37
.L38:
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
    fmov        x10, d3
    cbnz        x10, .L34
    and         v2.16b, v2.16b, v30.16b
    and         v3.16b, v4.16b, v30.16b
    mov         x11, x9
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
    cbz         x10, .L28
.L34:
    rbit        x9, x10
    clz         x9, x9
    add         x10, x11, x9
    b           .L27
.L39:
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
    cbz         x9, .L40
    mov         w10, #128
    b           .L37
.L40:
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
    fmov        x9, d0
    cbz         x9, .L35
    mov         w10, #192
.L37:
    rbit        x9, x9
    clz         x9, x9
    orr         x10, x10, x9
    b           .L27
.L35:
    cmp         x11, #512
    b.hi        .L41
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
    cbz         x9, .L42
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
    cbz         x9, .L43
.L44:
    mov         x10, xzr
    b           .L45
.L41:
    and         x12, x10, #0x3f
    mov         w9, #256
    sub         x13, x9, x12
    sub         x9, x11, x13
    add         x10, x10, x13
    cmp         x9, #256, lsl #12
    b.lo        .L46
    orr         x11, x12, #0xffffffffffffff00
    b           .L47
.L48:
    sub         x9, x9, #256
    add         x10, x10, #256
    sub         x11, x11, #256
    cmp         x9, #3328
    b.lo        .L46
.L47:
//APP
    prfm        pldl1keep, [x10, #3072]
    prfm        pldl1keep, [x10, #3136]
    prfm        pldl1keep, [x10, #3200]
    prfm        pldl1keep, [x10, #3264]
//NO_APP
//APP
    ldp         q0, q1, [x10]
    ldp         q2, q3, [x10, #32]
//NO_APP
    cmeq        v22.16b, v0.16b, v29.16b
    cmeq        v19.16b, v2.16b, v29.16b
//APP
    ldp         q4, q5, [x10, #64]
    ldp         q6, q7, [x10, #96]
//NO_APP
    cmeq        v20.16b, v3.16b, v29.16b
//APP
    ldp         q16, q17, [x10, #128]
    ldp         q21, q18, [x10, #160]
//NO_APP
    cmeq        v6.16b, v6.16b, v29.16b
    cmeq        v7.16b, v7.16b, v29.16b
//APP
    ldp         q24, q25, [x10, #192]
    ldp         q26, q23, [x10, #224]
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
    cbz         x12, .L48
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
    cbnz        x12, .L49
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
    cbnz        x12, .L50
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
    cbnz        x12, .L51
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
    cbz         x12, .L48
    b           .L52
.L46:
    ldr         x11, [sp, #8]
    add         x11, x11, x28
    sub         x11, x11, x10
    b           .L53
.L54:
    sub         x9, x9, #256
    add         x10, x10, #256
    sub         x11, x11, #256
    cmp         x9, #256
    b.lo        .L55
.L53:
//APP
    ldp         q0, q1, [x10]
    ldp         q2, q3, [x10, #32]
//NO_APP
    cmeq        v22.16b, v0.16b, v29.16b
    cmeq        v19.16b, v2.16b, v29.16b
//APP
    ldp         q4, q5, [x10, #64]
    ldp         q6, q7, [x10, #96]
//NO_APP
    cmeq        v20.16b, v3.16b, v29.16b
//APP
    ldp         q16, q17, [x10, #128]
    ldp         q21, q18, [x10, #160]
//NO_APP
    cmeq        v6.16b, v6.16b, v29.16b
    cmeq        v7.16b, v7.16b, v29.16b
//APP
    ldp         q24, q25, [x10, #192]
    ldp         q26, q23, [x10, #224]
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
    cbz         x12, .L54
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
    cbnz        x12, .L49
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
    cbnz        x12, .L50
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
    cbnz        x12, .L51
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
    cbz         x12, .L54
.L52:
    mov         w9, #192
    b           .L56
.L43:
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
    cbz         x9, .L57
    mov         w10, #64
    b           .L45
.L49:
    mov         x9, xzr
    b           .L56
.L50:
    mov         w9, #64
    b           .L56
.L51:
    mov         w9, #128
.L56:
    rbit        x10, x12
    clz         x10, x10
    add         x9, x10, x9
    sub         x10, x9, x11
    b           .L27
.L55:
    cbz         x9, .L28
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
    cbz         x9, .L42
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
    cbnz        x9, .L44
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
    cbz         x9, .L58
    ldp         x4, x8, [sp, #80]
    mov         w10, #64
    ldp         x1, x3, [x29, #-80]
    mov         w0, #1
    ldr         q29, [sp, #64]
    b           .L59
.L42:
    sub         x11, x19, #256
    sub         x11, x11, x28
    add         x10, x11, x10
    cmp         x9, #1
    b.eq        .L27
    b           .L28
.L57:
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
    cbz         x9, .L60
    mov         w10, #128
    b           .L45
.L60:
    and         v2.16b, v2.16b, v30.16b
    and         v3.16b, v5.16b, v30.16b
    and         v1.16b, v1.16b, v30.16b
    and         v0.16b, v0.16b, v30.16b
.L61:
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
    cbz         x9, .L62
    mov         w10, #192
    b           .L63
.L58:
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
    cbz         x9, .L64
    mov         w10, #128
.L63:
    ldp         x4, x8, [sp, #80]
    mov         w0, #1
    ldp         x1, x3, [x29, #-80]
    ldp         q30, q29, [sp, #48]
.L59:
    mov         w18, #4097
.L45:
    rbit        x9, x9
    clz         x9, x9
    orr         x10, x10, x9
    mov         w9, #1
    sub         x11, x19, #256
    sub         x11, x11, x28
    add         x10, x11, x10
    cmp         x9, #1
    b.ne        .L28
.L27:
    add         x9, x10, x28
    mov         x10, xzr
    adds        x11, x9, x1
    b.hs        .L65
    cmp         x11, x4
    b.hi        .L65
    cmp         x1, #17
    add         x11, x3, x9
    b.lo        .L66
    mov         x10, xzr
    mov         x13, x8
.L67:
//APP
    ldr         x12, [x11]
//NO_APP
    ldr         x14, [x13], #8
    cmp         x12, x14
    b.ne        .L68
    sub         x10, x10, #8
    add         x11, x11, #8
    add         x12, x1, x10
    cmp         x12, #16
    b.hi        .L67
    neg         x10, x10
    b           .L69
.L66:
    cmp         x1, #7
    b.hi        .L70
    cmp         x1, #4
    b.hs        .L71
    cmp         x1, #2
    b.hs        .L72
    mov         x10, xzr
    cbz         x1, .L73
    ldrb        w12, [x8]
//APP
    ldrb        w11, [x11]
//NO_APP
    cmp         w12, w11, uxtb
    cset        w12, eq
    b           .L74
.L68:
    eor         x11, x14, x12
    rbit        x11, x11
    clz         x11, x11
    lsr         x11, x11, #3
    sub         x10, x11, x10
    add         x11, x26, x10
    cmp         x10, x1
    add         x26, x11, #1
    b.ne        .L75
    b           .L76
.L70:
    mov         x10, xzr
    mov         x13, x8
    mov         x12, x1
.L69:
    add         x15, x13, x12
    ldr         x14, [x13]
    ldur        x13, [x15, #-8]
//APP
    ldr         x15, [x11]
//NO_APP
    cmp         x15, x14
    b.ne        .L77
    sub         x14, x12, #8
    add         x11, x11, x14
//APP
    ldr         x11, [x11]
//NO_APP
    cmp         x11, x13
    b.ne        .L78
.L74:
    add         x10, x10, x12
    add         x11, x26, x10
    cmp         x10, x1
    add         x26, x11, #1
    b.ne        .L75
    b           .L76
.L77:
    eor         x11, x15, x14
    rbit        x11, x11
    clz         x11, x11
    lsr         x12, x11, #3
    add         x10, x10, x12
    add         x11, x26, x10
    cmp         x10, x1
    add         x26, x11, #1
    b.ne        .L75
    b           .L76
.L71:
    ldr         x12, [sp, #40]
    ldr         w10, [x8]
    ldur        w12, [x12, #-4]
//APP
    ldr         w13, [x11]
//NO_APP
    cmp         w13, w10
    b.ne        .L79
    add         x10, x11, x22
//APP
    ldr         w11, [x10]
//NO_APP
    cmp         w11, w12
    b.eq        .L80
    eor         w11, w11, w12
    rbit        w11, w11
    clz         w11, w11
    lsr         w11, w11, #3
    add         x12, x22, x11
    b           .L81
.L78:
    eor         x11, x11, x13
    rbit        x11, x11
    clz         x11, x11
    add         x12, x14, x11, lsr #3
    add         x10, x10, x12
    add         x11, x26, x10
    cmp         x10, x1
    add         x26, x11, #1
    b.ne        .L75
    b           .L76
.L72:
    ldr         x12, [sp, #40]
    ldrh        w10, [x8]
    ldurh       w12, [x12, #-2]
//APP
    ldrh        w13, [x11]
//NO_APP
    cmp         w10, w13, uxth
    b.ne        .L82
    add         x10, x11, x24
//APP
    ldrh        w11, [x10]
//NO_APP
    cmp         w12, w11, uxth
    b.ne        .L83
.L80:
    add         x10, xzr, x1
    add         x11, x26, x10
    cmp         x10, x1
    add         x26, x11, #1
    b.ne        .L75
    b           .L76
.L79:
    eor         w10, w13, w10
    b           .L84
.L82:
    eor         w10, w10, w13
.L84:
    rbit        w10, w10
    clz         w10, w10
    lsr         w12, w10, #3
.L81:
    add         x10, xzr, x12
.L65:
    add         x11, x26, x10
    cmp         x10, x1
    add         x26, x11, #1
    b.eq        .L76
.L75:
    add         x25, x25, #1
    add         x10, x9, x18
    add         x28, x9, #1
    cmp         x10, x25, lsl #8
    b.lo        .L85
    cmp         x28, x19
    b.ls        .L25
    b           .L28
.L73:
    add         x10, x10, xzr
    add         x11, x26, x10
    cmp         x10, x1
    add         x26, x11, #1
    b.ne        .L75
    b           .L76
.L83:
    eor         w11, w12, w11
    rbit        w11, w11
    clz         w11, w11
    lsr         w11, w11, #3
    add         x12, x24, x11
    b           .L81
.L62:
    ldp         x4, x8, [sp, #80]
    mov         w0, #1
    ldp         x1, x3, [x29, #-80]
    mov         w18, #4097
    ldp         q30, q29, [sp, #48]
    sub         x11, x19, #256
    sub         x11, x11, x28
    add         x10, x11, x10
    cmp         x9, #1
    b.eq        .L27
    b           .L28
.L64:
    ldr         q4, [sp, #48]
    and         v2.16b, v2.16b, v4.16b
    and         v3.16b, v5.16b, v4.16b
    and         v1.16b, v1.16b, v4.16b
    and         v0.16b, v0.16b, v4.16b
    b           .L61
.L24:
    mov         x28, xzr
    dup         v29.16b, w21
    str         w20, [sp, #28]
    dup         v0.16b, w20
    mov         x26, xzr
.L86:
    ldr         q1, [x13, :lo12:.C1]
    sub         x10, x1, #4
    add         x11, x8, x1
    sub         x12, x1, #2
    mov         w13, #4608
    mov         w0, #1
    mov         x24, x28
.L87:
    sub         x15, x19, x24
    subs        x14, x15, #128
    b.lo        .L88
    add         x9, x23, x24
//APP
    ldp         q2, q3, [x9]
    ldp         q4, q5, [x9, #32]
//NO_APP
    add         x16, x25, x24
//APP
    ldp         q6, q7, [x16]
    ldp         q16, q17, [x16, #32]
//NO_APP
    cmeq        v2.16b, v2.16b, v29.16b
    cmeq        v3.16b, v3.16b, v29.16b
//APP
    ldp         q18, q19, [x9, #64]
    ldp         q20, q21, [x9, #96]
//NO_APP
    cmeq        v4.16b, v4.16b, v29.16b
    cmeq        v5.16b, v5.16b, v29.16b
//APP
    ldp         q22, q23, [x16, #64]
    ldp         q24, q25, [x16, #96]
//NO_APP
    cmeq        v6.16b, v6.16b, v0.16b
    cmeq        v7.16b, v7.16b, v0.16b
    cmeq        v26.16b, v16.16b, v0.16b
    cmeq        v27.16b, v17.16b, v0.16b
    cmeq        v20.16b, v20.16b, v29.16b
    cmeq        v21.16b, v21.16b, v29.16b
    cmeq        v24.16b, v24.16b, v0.16b
    cmeq        v25.16b, v25.16b, v0.16b
    and         v16.16b, v2.16b, v6.16b
    and         v17.16b, v3.16b, v7.16b
    cmeq        v18.16b, v18.16b, v29.16b
    and         v6.16b, v4.16b, v26.16b
    cmeq        v4.16b, v19.16b, v29.16b
    cmeq        v19.16b, v23.16b, v0.16b
    and         v7.16b, v5.16b, v27.16b
    and         v2.16b, v20.16b, v24.16b
    and         v3.16b, v21.16b, v25.16b
    cmeq        v21.16b, v22.16b, v0.16b
    and         v4.16b, v4.16b, v19.16b
    orr         v19.16b, v16.16b, v17.16b
    orr         v5.16b, v6.16b, v7.16b
    orr         v20.16b, v3.16b, v2.16b
    orr         v19.16b, v19.16b, v5.16b
    orr         v20.16b, v20.16b, v4.16b
    and         v5.16b, v18.16b, v21.16b
    orr         v18.16b, v19.16b, v20.16b
    orr         v18.16b, v18.16b, v5.16b
    shl         v18.16b, v18.16b, #7
    cmlt        v18.16b, v18.16b, #0
    shrn        v18.8b, v18.8h, #4
    fmov        x9, d18
    cbz         x9, .L89
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
    b           .L90
.L91:
    eor         x5, x20, x6
    rbit        x5, x5
    clz         x5, x5
    lsr         x5, x5, #3
    sub         x2, x5, x2
.L92:
    lsl         x18, x0, x18
    add         x5, x26, x2
    cmp         x2, x1
    add         x26, x5, #1
    eor         x17, x18, x17
    stur        x26, [x29, #-16]
    b.eq        .L4
.L90:
    cbz         x17, .L93
    rbit        x9, x17
    mov         x2, xzr
    clz         x18, x9
    add         x9, x18, x24
    adds        x5, x9, x1
    b.hs        .L92
    cmp         x5, x4
    b.hi        .L92
    cmp         x1, #17
    add         x5, x3, x9
    b.lo        .L94
    mov         x2, xzr
    mov         x7, x8
.L95:
//APP
    ldr         x6, [x5]
//NO_APP
    ldr         x20, [x7], #8
    cmp         x6, x20
    b.ne        .L91
    sub         x2, x2, #8
    add         x5, x5, #8
    add         x6, x1, x2
    cmp         x6, #16
    b.hi        .L95
    neg         x2, x2
    add         x22, x7, x6
    ldr         x20, [x7]
    ldur        x7, [x22, #-8]
//APP
    ldr         x22, [x5]
//NO_APP
    cmp         x22, x20
    b.eq        .L96
.L97:
    eor         x5, x22, x20
    rbit        x5, x5
    clz         x5, x5
    lsr         x6, x5, #3
    add         x2, x2, x6
    b           .L92
.L94:
    cmp         x1, #7
    b.hi        .L98
    cmp         x1, #4
    b.hs        .L99
    cmp         x1, #2
    b.hs        .L100
    mov         x2, xzr
    cbz         x1, .L101
    ldrb        w6, [x8]
//APP
    ldrb        w5, [x5]
//NO_APP
    cmp         w6, w5, uxtb
    cset        w6, eq
    b           .L102
.L98:
    mov         x2, xzr
    mov         x6, x1
    add         x22, x8, x1
    ldr         x20, [x8]
    ldur        x7, [x22, #-8]
//APP
    ldr         x22, [x5]
//NO_APP
    cmp         x22, x20
    b.ne        .L97
.L96:
    sub         x20, x6, #8
    add         x5, x5, x20
//APP
    ldr         x5, [x5]
//NO_APP
    cmp         x5, x7
    b.ne        .L103
.L102:
    add         x2, x2, x6
    b           .L92
.L99:
    ldr         w2, [x8]
    ldur        w6, [x11, #-4]
//APP
    ldr         w7, [x5]
//NO_APP
    cmp         w7, w2
    b.ne        .L104
    add         x2, x5, x10
//APP
    ldr         w5, [x2]
//NO_APP
    cmp         w5, w6
    b.eq        .L105
    eor         w5, w5, w6
    rbit        w5, w5
    clz         w5, w5
    lsr         w5, w5, #3
    add         x6, x10, x5
    add         x2, xzr, x6
    b           .L92
.L103:
    eor         x5, x5, x7
    rbit        x5, x5
    clz         x5, x5
    add         x6, x20, x5, lsr #3
    add         x2, x2, x6
    b           .L92
.L100:
    ldrh        w2, [x8]
    ldurh       w6, [x11, #-2]
//APP
    ldrh        w7, [x5]
//NO_APP
    cmp         w2, w7, uxth
    b.ne        .L106
    add         x2, x5, x12
//APP
    ldrh        w5, [x2]
//NO_APP
    cmp         w6, w5, uxth
    b.ne        .L107
.L105:
    add         x2, xzr, x1
    b           .L92
.L104:
    eor         w2, w7, w2
    b           .L108
.L106:
    eor         w2, w2, w7
.L108:
    rbit        w2, w2
    clz         w2, w2
    lsr         w6, w2, #3
    add         x2, xzr, x6
    b           .L92
.L101:
    add         x2, x2, xzr
    b           .L92
.L107:
    eor         w5, w6, w5
    rbit        w5, w5
    clz         w5, w5
    lsr         w5, w5, #3
    add         x6, x12, x5
    add         x2, xzr, x6
    b           .L92
.L93:
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
    b           .L109
.L110:
    eor         x5, x22, x20
    rbit        x5, x5
    clz         x5, x5
    lsr         x5, x5, #3
.L111:
    sub         x2, x1, x2
    add         x2, x2, x5
.L112:
    lsl         x18, x0, x18
    add         x5, x26, x2
    cmp         x2, x1
    add         x26, x5, #1
    eor         x17, x18, x17
    stur        x26, [x29, #-16]
    b.eq        .L4
.L109:
    cbz         x17, .L113
    rbit        x9, x17
    mov         x2, xzr
    clz         x18, x9
    add         x9, x18, x16
    adds        x5, x9, x1
    b.hs        .L112
    cmp         x5, x4
    b.hi        .L112
    cmp         x1, #17
    add         x5, x3, x9
    b.lo        .L114
    mov         x7, xzr
    mov         x6, x8
    mov         x2, x1
.L115:
//APP
    ldr         x20, [x5]
//NO_APP
    ldr         x22, [x6], #8
    cmp         x20, x22
    b.ne        .L116
    sub         x2, x2, #8
    add         x5, x5, #8
    sub         x7, x7, #8
    cmp         x2, #16
    b.hi        .L115
    b           .L117
.L114:
    mov         x2, x1
    mov         x6, x8
.L117:
    subs        x7, x2, #8
    b.hs        .L118
    subs        x7, x2, #4
    b.hs        .L119
    subs        x7, x2, #2
    b.hs        .L120
    cbz         x2, .L121
    ldrb        w6, [x6]
//APP
    ldrb        w5, [x5]
//NO_APP
    cmp         w6, w5, uxtb
    cset        w5, eq
    b           .L111
.L118:
    add         x22, x6, x2
    ldr         x20, [x6]
    ldur        x6, [x22, #-8]
//APP
    ldr         x22, [x5]
//NO_APP
    cmp         x22, x20
    b.ne        .L110
    add         x5, x5, x7
//APP
    ldr         x20, [x5]
//NO_APP
    cmp         x20, x6
    mov         x5, x2
    b.eq        .L111
    eor         x5, x20, x6
    rbit        x5, x5
    clz         x5, x5
    add         x5, x7, x5, lsr #3
    b           .L111
.L116:
    eor         x2, x22, x20
    rbit        x2, x2
    clz         x2, x2
    lsr         x2, x2, #3
    sub         x2, x2, x7
    b           .L112
.L119:
    add         x22, x6, x2
    ldr         w20, [x6]
    ldur        w6, [x22, #-4]
//APP
    ldr         w22, [x5]
//NO_APP
    cmp         w22, w20
    b.ne        .L122
    add         x5, x5, x7
//APP
    ldr         w20, [x5]
//NO_APP
    cmp         w20, w6
    mov         x5, x2
    b.eq        .L111
    eor         w5, w20, w6
    b           .L123
.L120:
    add         x22, x6, x2
    ldrh        w20, [x6]
    ldurh       w6, [x22, #-2]
//APP
    ldrh        w22, [x5]
//NO_APP
    cmp         w20, w22, uxth
    b.ne        .L124
    add         x5, x5, x7
//APP
    ldrh        w20, [x5]
//NO_APP
    cmp         w6, w20, uxth
    mov         x5, x2
    b.eq        .L111
    eor         w5, w6, w20
.L123:
    rbit        w5, w5
    clz         w5, w5
    lsr         w5, w5, #3
    add         x5, x7, x5
    b           .L111
.L122:
    eor         w5, w22, w20
    b           .L125
.L124:
    eor         w5, w20, w22
.L125:
    rbit        w5, w5
    clz         w5, w5
    lsr         w5, w5, #3
    b           .L111
.L121:
    mov         x5, xzr
    b           .L111
.L113:
    add         x9, x28, x15
    sub         x9, x19, x9
    add         x9, x13, x9, lsl #2
    cmp         x26, x9
    b.hi        .L126
.L89:
    subs        x24, x19, x14
    stur        x24, [x29, #-32]
    b.hs        .L87
    b           .L88
.L23:
    mov         x0, xzr
    b           .L4
.L28:
    mov         x0, xzr
.L76:
    stur        x26, [x29, #-16]
    b           .L4
.L85:
    cmp         x28, x19
    stur        x26, [x29, #-16]
    str         w20, [sp, #28]
    b.ls        .L127
    ldr         x25, [sp, #32]
    mov         x24, x28
.L88:
    cmp         x24, x19
    b.hs        .L2
    sub         x27, x1, #4
    add         x8, x8, x1
    sub         x20, x1, #2
    str         x25, [sp, #32]
    str         x8, [sp, #64]
    b           .L128
.L129:
    mov         x0, xzr
    cmp         x22, x19
    mov         x24, x22
    b.hs        .L4
.L128:
    sub         x8, x19, x24
    mov         w9, #64
    mov         x0, xzr
    cmp         x8, #64
    csel        x28, x8, x9, lo
    adds        x22, x28, x24
    b.hs        .L3
    cmp         x22, x19
    b.hi        .L4
    add         x1, x23, x24
    mov         w0, w21
    mov         x2, x28
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldr         x8, [sp, #32]
    mov         x25, x0
    ldr         w0, [sp, #28]
    mov         x2, x28
    add         x1, x8, x24
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ands        x8, x0, x25
    b.eq        .L129
    ldp         x10, x13, [sp, #80]
    mov         w4, #1
    ldp         x12, x11, [x29, #-80]
.L130:
    rbit        x9, x8
    mov         x15, xzr
    clz         x14, x9
    add         x9, x14, x24
    adds        x16, x9, x12
    b.hs        .L131
    cmp         x16, x10
    b.hi        .L131
    cmp         x12, #17
    add         x16, x11, x9
    b.lo        .L132
    mov         x15, xzr
    mov         x18, x13
.L133:
//APP
    ldr         x17, [x16]
//NO_APP
    ldr         x0, [x18], #8
    cmp         x17, x0
    b.ne        .L134
    sub         x15, x15, #8
    add         x16, x16, #8
    add         x17, x12, x15
    cmp         x17, #16
    b.hi        .L133
    neg         x15, x15
    b           .L135
.L132:
    cmp         x12, #7
    b.hi        .L136
    cmp         x12, #4
    b.hs        .L137
    cmp         x12, #2
    b.hs        .L138
    mov         x15, xzr
    cbz         x12, .L139
    ldrb        w17, [x13]
//APP
    ldrb        w16, [x16]
//NO_APP
    cmp         w17, w16, uxtb
    cset        w17, eq
    b           .L140
.L134:
    eor         x16, x0, x17
    rbit        x16, x16
    clz         x16, x16
    lsr         x16, x16, #3
    sub         x15, x16, x15
    cmp         x15, x12
    b.ne        .L141
    b           .L142
.L136:
    mov         x15, xzr
    mov         x18, x13
    mov         x17, x12
.L135:
    add         x1, x18, x17
    ldr         x0, [x18]
    ldur        x18, [x1, #-8]
//APP
    ldr         x1, [x16]
//NO_APP
    cmp         x1, x0
    b.ne        .L143
    sub         x0, x17, #8
    add         x16, x16, x0
//APP
    ldr         x16, [x16]
//NO_APP
    cmp         x16, x18
    b.ne        .L144
.L140:
    add         x15, x15, x17
    cmp         x15, x12
    b.ne        .L141
    b           .L142
.L143:
    eor         x16, x1, x0
    rbit        x16, x16
    clz         x16, x16
    lsr         x17, x16, #3
    add         x15, x15, x17
    cmp         x15, x12
    b.ne        .L141
    b           .L142
.L137:
    ldr         x17, [sp, #64]
    ldr         w15, [x13]
    ldur        w17, [x17, #-4]
//APP
    ldr         w18, [x16]
//NO_APP
    cmp         w18, w15
    b.ne        .L145
    add         x15, x16, x27
//APP
    ldr         w16, [x15]
//NO_APP
    cmp         w16, w17
    b.eq        .L146
    eor         w16, w16, w17
    rbit        w16, w16
    clz         w16, w16
    lsr         w16, w16, #3
    add         x17, x27, x16
    b           .L147
.L144:
    eor         x16, x16, x18
    rbit        x16, x16
    clz         x16, x16
    add         x17, x0, x16, lsr #3
    add         x15, x15, x17
    cmp         x15, x12
    b.ne        .L141
    b           .L142
.L138:
    ldr         x17, [sp, #64]
    ldrh        w15, [x13]
    ldurh       w17, [x17, #-2]
//APP
    ldrh        w18, [x16]
//NO_APP
    cmp         w15, w18, uxth
    b.ne        .L148
    add         x15, x16, x20
//APP
    ldrh        w16, [x15]
//NO_APP
    cmp         w17, w16, uxth
    b.ne        .L149
.L146:
    add         x15, xzr, x12
    cmp         x15, x12
    b.ne        .L141
    b           .L142
.L145:
    eor         w15, w18, w15
    b           .L150
.L148:
    eor         w15, w15, w18
.L150:
    rbit        w15, w15
    clz         w15, w15
    lsr         w17, w15, #3
.L147:
    add         x15, xzr, x17
.L131:
    cmp         x15, x12
    b.eq        .L142
.L141:
    lsl         x9, x4, x14
    cmp         x9, x8
    eor         x8, x9, x8
    add         x9, x26, x15
    add         x26, x9, #1
    b.ne        .L130
    b           .L129
.L139:
    add         x15, x15, xzr
    cmp         x15, x12
    b.ne        .L141
    b           .L142
.L149:
    eor         w16, w17, w16
    rbit        w16, w16
    clz         w16, w16
    lsr         w16, w16, #3
    add         x17, x20, x16
    b           .L147
.L127:
    dup         v0.16b, w20
    ldr         x25, [sp, #32]
    adrp        x13, .C1
    b           .L86
.L142:
    mov         w0, #1
    b           .L4
.L126:
    sub         x8, x19, x14
    sub         x0, x29, #64
    stur        x8, [x29, #-32]
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
