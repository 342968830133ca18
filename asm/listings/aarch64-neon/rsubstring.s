// rsubstring of NEON, aarch64-unknown-linux-gnu

    sub         sp, sp, #240
    stp         x29, x30, [sp, #144]
    stp         x28, x27, [sp, #160]
    stp         x26, x25, [sp, #176]
    stp         x24, x23, [sp, #192]
    stp         x22, x21, [sp, #208]
    stp         x20, x19, [sp, #224]
    add         x29, sp, #144
    add         x8, x4, #1
    subs        x19, x8, x1
    b.hs        .L1
.L2:
    mov         x8, xzr
.L3:
.L4:
    mov         x0, x8
    mov         x1, x9
    ldp         x20, x19, [sp, #224]
    ldp         x22, x21, [sp, #208]
    ldp         x24, x23, [sp, #192]
    ldp         x26, x25, [sp, #176]
    ldp         x28, x27, [sp, #160]
    ldp         x29, x30, [sp, #144]
    add         sp, sp, #240
    ret
.L1:
    ldr         x10, [x2]
    mov         x8, xzr
    adds        x9, x10, x19
    b.hs        .L3
    cmp         x9, x4
    b.hi        .L4
    ldr         x11, [x2, #8]
    mov         x8, xzr
    adds        x9, x11, x19
    b.hs        .L3
    cmp         x9, x4
    b.hi        .L4
    cmp         x10, x1
    b.hs        .L2
    cmp         x11, x1
    b.hs        .L2
    ldrb        w21, [x0, x10]
    ldrb        w24, [x0, x11]
    cmp         x19, #65
    add         x23, x3, x10
    add         x25, x3, x11
    stp         x3, x4, [x29, #-40]
    stp         x0, x1, [x29, #-56]
    stur        xzr, [x29, #-24]
    stur        xzr, [x29, #-8]
    stp         x3, x4, [sp, #40]
    str         x1, [sp, #32]
    str         x0, [sp, #56]
    b.hs        .L5
    mov         w0, w21
    mov         x1, x23
    mov         x2, x19
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    mov         x21, x0
    mov         w0, w24
    mov         x1, x25
    mov         x2, x19
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ands        x10, x0, x21
    b.eq        .L2
    ldp         x27, x11, [sp, #40]
    mov         w8, #1
    ldr         x28, [sp, #32]
    ldr         x12, [sp, #56]
.L6:
    clz         x9, x10
    eor         x9, x9, #0x3f
    add         x13, x9, x28
    cmp         x13, x11
    b.ls        .L7
    mov         x13, xzr
    b           .L8
.L7:
    cmp         x28, #17
    add         x14, x27, x9
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
    lsl         x13, x8, x9
    cmp         x13, x10
    eor         x10, x13, x10
    b.ne        .L6
    b           .L23
.L16:
    mov         x14, xzr
    b           .L17
.L5:
    ldrb        w8, [x2, #16]
    dup         v0.16b, w21
    cmp         w8, #1
    str         q0, [sp, #64]
    b.ne        .L24
    adrp        x8, .C1
    mov         x26, x25
    mov         w20, w24
    ldr         q29, [x8, :lo12:.C1]
    mov         x22, xzr
    mov         x24, xzr
    add         x27, x23, #63
    add         x25, x19, #1, lsl #12
    add         x28, x3, x10
    mov         x9, x19
    str         q29, [sp, #16]
.L25:
    cmp         x9, x19
    b.hi        .L2
    subs        x10, x9, #64
    b.hs        .L26
    mov         w0, w21
    mov         x1, x23
    mov         x2, x9
    bl          atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Backward>
    ldp         x3, x4, [sp, #40]
    mov         x8, x0
    ldr         q29, [sp, #16]
    ldr         x0, [sp, #56]
    mov         x9, x1
    ldr         x1, [sp, #32]
.L27:
    tbnz        w8, #0, .L28
    b           .L2
.L26:
    cmp         x9, #129
    b.hs        .L29
//APP
    ldp         q2, q3, [x23]
    ldp         q0, q1, [x23, #32]
//NO_APP
    add         x8, x23, x10
//APP
    ldp         q6, q7, [x8]
    ldp         q4, q5, [x8, #32]
//NO_APP
    ldr         q18, [sp, #64]
    cmeq        v0.16b, v0.16b, v18.16b
    cmeq        v1.16b, v1.16b, v18.16b
    cmeq        v4.16b, v4.16b, v18.16b
    cmeq        v5.16b, v5.16b, v18.16b
    cmeq        v2.16b, v2.16b, v18.16b
    cmeq        v6.16b, v6.16b, v18.16b
    cmeq        v3.16b, v3.16b, v18.16b
    cmeq        v7.16b, v7.16b, v18.16b
    orr         v16.16b, v1.16b, v0.16b
    orr         v17.16b, v4.16b, v5.16b
    orr         v16.16b, v16.16b, v2.16b
    orr         v17.16b, v6.16b, v17.16b
    orr         v16.16b, v16.16b, v3.16b
    orr         v17.16b, v7.16b, v17.16b
    orr         v16.16b, v17.16b, v16.16b
    shl         v16.16b, v16.16b, #7
    cmlt        v16.16b, v16.16b, #0
    shrn        v16.8b, v16.8h, #4
    fmov        x8, d16
    cbz         x8, .L3
    and         v6.16b, v6.16b, v29.16b
    and         v7.16b, v7.16b, v29.16b
    and         v4.16b, v4.16b, v29.16b
    and         v5.16b, v5.16b, v29.16b
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
    fmov        x11, d4
    cbnz        x11, .L30
    and         v2.16b, v2.16b, v29.16b
    and         v3.16b, v3.16b, v29.16b
    mov         x10, xzr
    and         v0.16b, v0.16b, v29.16b
    and         v1.16b, v1.16b, v29.16b
    mov         x8, xzr
    uzp1        v4.16b, v2.16b, v3.16b
    uzp2        v2.16b, v2.16b, v3.16b
    uzp1        v3.16b, v0.16b, v1.16b
    uzp2        v0.16b, v0.16b, v1.16b
.L31:
    orr         v1.16b, v4.16b, v2.16b
    orr         v0.16b, v3.16b, v0.16b
    uzp1        v2.16b, v1.16b, v0.16b
    uzp2        v0.16b, v1.16b, v0.16b
    orr         v0.16b, v2.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    orr         v0.16b, v1.16b, v0.16b
    fmov        x11, d0
    cbnz        x11, .L30
    b           .L4
.L29:
    cmp         x9, #257
    b.hs        .L32
//APP
    ldp         q2, q4, [x23]
    ldp         q1, q0, [x23, #32]
//NO_APP
    sub         x8, x9, #128
//APP
    ldp         q6, q17, [x23, #64]
    ldp         q5, q3, [x23, #96]
//NO_APP
    add         x9, x23, x8
//APP
    ldp         q18, q19, [x9]
    ldp         q7, q16, [x9, #32]
//NO_APP
//APP
    ldp         q22, q23, [x9, #64]
    ldp         q20, q21, [x9, #96]
//NO_APP
    ldr         q28, [sp, #64]
    cmeq        v0.16b, v0.16b, v28.16b
    cmeq        v3.16b, v3.16b, v28.16b
    cmeq        v7.16b, v7.16b, v28.16b
    cmeq        v20.16b, v20.16b, v28.16b
    cmeq        v1.16b, v1.16b, v28.16b
    cmeq        v5.16b, v5.16b, v28.16b
    cmeq        v16.16b, v16.16b, v28.16b
    cmeq        v21.16b, v21.16b, v28.16b
    cmeq        v18.16b, v18.16b, v28.16b
    orr         v24.16b, v3.16b, v0.16b
    cmeq        v22.16b, v22.16b, v28.16b
    cmeq        v2.16b, v2.16b, v28.16b
    orr         v25.16b, v20.16b, v7.16b
    cmeq        v6.16b, v6.16b, v28.16b
    cmeq        v4.16b, v4.16b, v28.16b
    orr         v26.16b, v21.16b, v16.16b
    cmeq        v19.16b, v19.16b, v28.16b
    cmeq        v23.16b, v23.16b, v28.16b
    orr         v24.16b, v24.16b, v1.16b
    orr         v27.16b, v22.16b, v18.16b
    cmeq        v17.16b, v17.16b, v28.16b
    orr         v25.16b, v25.16b, v5.16b
    orr         v24.16b, v26.16b, v24.16b
    orr         v26.16b, v27.16b, v6.16b
    orr         v25.16b, v25.16b, v2.16b
    orr         v24.16b, v25.16b, v24.16b
    orr         v25.16b, v26.16b, v4.16b
    orr         v26.16b, v23.16b, v19.16b
    orr         v24.16b, v25.16b, v24.16b
    orr         v25.16b, v26.16b, v17.16b
    orr         v24.16b, v25.16b, v24.16b
    shl         v24.16b, v24.16b, #7
    cmlt        v24.16b, v24.16b, #0
    shrn        v24.8b, v24.8h, #4
    fmov        x9, d24
    cbz         x9, .L2
    and         v22.16b, v22.16b, v29.16b
    and         v23.16b, v23.16b, v29.16b
    and         v20.16b, v20.16b, v29.16b
    and         v21.16b, v21.16b, v29.16b
    uzp1        v24.16b, v22.16b, v23.16b
    uzp2        v22.16b, v22.16b, v23.16b
    uzp1        v23.16b, v20.16b, v21.16b
    uzp2        v20.16b, v20.16b, v21.16b
    orr         v21.16b, v24.16b, v22.16b
    orr         v20.16b, v23.16b, v20.16b
    uzp1        v22.16b, v21.16b, v20.16b
    uzp2        v20.16b, v21.16b, v20.16b
    orr         v20.16b, v22.16b, v20.16b
    xtn         v21.8b, v20.8h
    uzp2        v20.16b, v20.16b, v0.16b
    orr         v20.16b, v21.16b, v20.16b
    fmov        x11, d20
    cbnz        x11, .L30
    and         v18.16b, v18.16b, v29.16b
    and         v19.16b, v19.16b, v29.16b
    mov         x10, x8
    and         v7.16b, v7.16b, v29.16b
    and         v16.16b, v16.16b, v29.16b
    uzp1        v20.16b, v18.16b, v19.16b
    uzp2        v18.16b, v18.16b, v19.16b
    uzp1        v19.16b, v7.16b, v16.16b
    uzp2        v7.16b, v7.16b, v16.16b
    orr         v16.16b, v20.16b, v18.16b
    orr         v7.16b, v19.16b, v7.16b
    uzp1        v18.16b, v16.16b, v7.16b
    uzp2        v7.16b, v16.16b, v7.16b
    orr         v7.16b, v18.16b, v7.16b
    xtn         v16.8b, v7.8h
    uzp2        v7.16b, v7.16b, v0.16b
    orr         v7.16b, v16.16b, v7.16b
    fmov        x11, d7
    cbnz        x11, .L30
    and         v6.16b, v6.16b, v29.16b
    and         v7.16b, v17.16b, v29.16b
    and         v5.16b, v5.16b, v29.16b
    and         v3.16b, v3.16b, v29.16b
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
    fmov        x11, d3
    cbz         x11, .L33
    mov         w10, #64
.L30:
    clz         x8, x11
    eor         x8, x8, #0x3f
    add         x9, x10, x8
.L28:
    adds        x10, x9, x1
    mov         x8, xzr
    b.hs        .L34
    cmp         x10, x4
    b.hi        .L34
    cmp         x1, #17
    add         x10, x3, x9
    b.lo        .L35
    mov         x12, xzr
    mov         x11, x0
.L36:
//APP
    ldr         x8, [x10]
//NO_APP
    ldr         x13, [x11], #8
    cmp         x8, x13
    b.ne        .L37
    sub         x12, x12, #8
    add         x10, x10, #8
    add         x8, x1, x12
    cmp         x8, #16
    b.hi        .L36
    b           .L38
.L35:
    mov         x8, x1
    mov         x11, x0
.L38:
    cmp         x8, #7
    b.hi        .L39
    subs        x12, x8, #4
    b.hs        .L40
    subs        x12, x8, #2
    b.hs        .L41
    cbz         x8, .L42
    ldrb        w11, [x11]
//APP
    ldrb        w10, [x10]
//NO_APP
    cmp         w11, w10, uxtb
    cset        w10, eq
    b           .L43
.L39:
    add         x13, x11, x8
    ldr         x12, [x11]
    ldur        x11, [x13, #-8]
//APP
    ldr         x13, [x10]
//NO_APP
    cmp         x13, x12
    b.ne        .L44
    sub         x12, x8, #8
    add         x10, x10, x12
//APP
    ldr         x13, [x10]
//NO_APP
    cmp         x13, x11
    mov         x10, x8
    b.eq        .L43
    eor         x10, x13, x11
    rbit        x10, x10
    clz         x10, x10
    add         x10, x12, x10, lsr #3
    b           .L43
.L32:
    add         x8, x23, x9
    sub         x8, x8, #256
//APP
    ldp         q1, q4, [x8]
    ldp         q6, q0, [x8, #32]
//NO_APP
//APP
    ldp         q17, q24, [x8, #64]
    ldp         q2, q3, [x8, #96]
//NO_APP
//APP
    ldp         q18, q19, [x8, #128]
    ldp         q5, q16, [x8, #160]
//NO_APP
//APP
    ldp         q22, q23, [x8, #192]
    ldp         q20, q21, [x8, #224]
//NO_APP
    ldr         q28, [sp, #64]
    cmeq        v0.16b, v0.16b, v28.16b
    cmeq        v3.16b, v3.16b, v28.16b
    cmeq        v7.16b, v5.16b, v28.16b
    cmeq        v16.16b, v16.16b, v28.16b
    cmeq        v20.16b, v20.16b, v28.16b
    cmeq        v21.16b, v21.16b, v28.16b
    cmeq        v5.16b, v2.16b, v28.16b
    cmeq        v18.16b, v18.16b, v28.16b
    cmeq        v22.16b, v22.16b, v28.16b
    orr         v25.16b, v3.16b, v0.16b
    cmeq        v2.16b, v1.16b, v28.16b
    cmeq        v1.16b, v6.16b, v28.16b
    orr         v26.16b, v21.16b, v16.16b
    orr         v27.16b, v20.16b, v7.16b
    cmeq        v6.16b, v17.16b, v28.16b
    cmeq        v4.16b, v4.16b, v28.16b
    cmeq        v19.16b, v19.16b, v28.16b
    cmeq        v23.16b, v23.16b, v28.16b
    orr         v17.16b, v26.16b, v25.16b
    orr         v25.16b, v27.16b, v5.16b
    orr         v26.16b, v22.16b, v18.16b
    orr         v27.16b, v17.16b, v1.16b
    orr         v25.16b, v25.16b, v2.16b
    orr         v26.16b, v26.16b, v6.16b
    cmeq        v17.16b, v24.16b, v28.16b
    orr         v24.16b, v25.16b, v27.16b
    orr         v25.16b, v26.16b, v4.16b
    orr         v26.16b, v23.16b, v19.16b
    orr         v24.16b, v25.16b, v24.16b
    orr         v25.16b, v26.16b, v17.16b
    orr         v24.16b, v25.16b, v24.16b
    shl         v24.16b, v24.16b, #7
    cmlt        v24.16b, v24.16b, #0
    shrn        v24.8b, v24.8h, #4
    fmov        x8, d24
    cbz         x8, .L45
    and         v22.16b, v22.16b, v29.16b
    and         v23.16b, v23.16b, v29.16b
    and         v20.16b, v20.16b, v29.16b
    and         v21.16b, v21.16b, v29.16b
    uzp1        v24.16b, v22.16b, v23.16b
    uzp2        v22.16b, v22.16b, v23.16b
    uzp1        v23.16b, v20.16b, v21.16b
    uzp2        v20.16b, v20.16b, v21.16b
    orr         v21.16b, v24.16b, v22.16b
    orr         v20.16b, v23.16b, v20.16b
    uzp1        v22.16b, v21.16b, v20.16b
    uzp2        v20.16b, v21.16b, v20.16b
    orr         v20.16b, v22.16b, v20.16b
    xtn         v21.8b, v20.8h
    uzp2        v20.16b, v20.16b, v0.16b
    orr         v20.16b, v21.16b, v20.16b
    fmov        x8, d20
    cbz         x8, .L46
    mov         w10, #192
    b           .L47
.L37:
    eor         x8, x13, x8
    rbit        x8, x8
    clz         x8, x8
    lsr         x8, x8, #3
    sub         x8, x8, x12
    b           .L34
.L40:
    add         x14, x11, x8
    ldr         w13, [x11]
    ldur        w11, [x14, #-4]
//APP
    ldr         w14, [x10]
//NO_APP
    cmp         w14, w13
    b.ne        .L48
    add         x10, x10, x12
//APP
    ldr         w13, [x10]
//NO_APP
    cmp         w13, w11
    mov         x10, x8
    b.eq        .L43
    eor         w10, w13, w11
    b           .L49
.L44:
    eor         x10, x13, x12
    rbit        x10, x10
    clz         x10, x10
    lsr         x10, x10, #3
    b           .L43
.L41:
    add         x14, x11, x8
    ldrh        w13, [x11]
    ldurh       w11, [x14, #-2]
//APP
    ldrh        w14, [x10]
//NO_APP
    cmp         w13, w14, uxth
    b.ne        .L50
    add         x10, x10, x12
//APP
    ldrh        w13, [x10]
//NO_APP
    cmp         w11, w13, uxth
    mov         x10, x8
    b.eq        .L43
    eor         w10, w11, w13
.L49:
    rbit        w10, w10
    clz         w10, w10
    lsr         w10, w10, #3
    add         x10, x12, x10
    b           .L43
.L48:
    eor         w10, w14, w13
    b           .L51
.L46:
    and         v18.16b, v18.16b, v29.16b
    and         v19.16b, v19.16b, v29.16b
    and         v7.16b, v7.16b, v29.16b
    and         v16.16b, v16.16b, v29.16b
    uzp1        v20.16b, v18.16b, v19.16b
    uzp2        v18.16b, v18.16b, v19.16b
    uzp1        v19.16b, v7.16b, v16.16b
    uzp2        v7.16b, v7.16b, v16.16b
    orr         v16.16b, v20.16b, v18.16b
    orr         v7.16b, v19.16b, v7.16b
    uzp1        v18.16b, v16.16b, v7.16b
    uzp2        v7.16b, v16.16b, v7.16b
    orr         v7.16b, v18.16b, v7.16b
    xtn         v16.8b, v7.8h
    uzp2        v7.16b, v7.16b, v0.16b
    orr         v7.16b, v16.16b, v7.16b
    fmov        x8, d7
    cbz         x8, .L52
    mov         w10, #128
    b           .L47
.L50:
    eor         w10, w13, w14
.L51:
    rbit        w10, w10
    clz         w10, w10
    lsr         w10, w10, #3
.L43:
    sub         x8, x1, x8
    add         x8, x8, x10
.L34:
    cmp         x8, x1
    b.eq        .L53
    add         x24, x24, #1
    sub         x10, x25, x9
    add         x8, x22, x8
    cmp         x10, x24, lsl #8
    add         x22, x8, #1
    b.hs        .L25
    b           .L54
.L42:
    mov         x10, xzr
    b           .L43
.L52:
    and         v6.16b, v6.16b, v29.16b
    and         v7.16b, v17.16b, v29.16b
    and         v5.16b, v5.16b, v29.16b
    and         v3.16b, v3.16b, v29.16b
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
    fmov        x8, d3
    cbz         x8, .L55
    mov         w10, #64
    b           .L47
.L33:
    and         v2.16b, v2.16b, v29.16b
    and         v3.16b, v4.16b, v29.16b
    mov         x10, xzr
    and         v1.16b, v1.16b, v29.16b
    and         v0.16b, v0.16b, v29.16b
    mov         x8, xzr
    uzp1        v4.16b, v2.16b, v3.16b
    uzp2        v2.16b, v2.16b, v3.16b
    uzp1        v3.16b, v1.16b, v0.16b
    uzp2        v0.16b, v1.16b, v0.16b
    b           .L31
.L55:
    and         v2.16b, v2.16b, v29.16b
    and         v3.16b, v4.16b, v29.16b
    and         v1.16b, v1.16b, v29.16b
    and         v0.16b, v0.16b, v29.16b
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
    fmov        x8, d0
    cbz         x8, .L45
    mov         x10, xzr
.L47:
    clz         x8, x8
    add         x9, x9, x10
    eor         x8, x8, #0x3f
    add         x8, x9, x8
    sub         x9, x8, #256
    b           .L28
.L45:
    cmp         x9, #512
    b.ls        .L56
    add         w8, w27, w9
    add         x11, x28, x9
    and         x8, x8, #0x3f
    neg         x10, x8
    b           .L57
.L58:
    sub         x9, x9, #256
    sub         x11, x11, #256
    add         x12, x10, x9
    sub         x12, x12, #193
    cmp         x12, #256
    b.lo        .L59
.L57:
    add         x12, x10, x9
    sub         x12, x12, #193
    lsr         x13, x12, #20
    add         x12, x11, x10
    cbz         x13, .L60
    sub         x13, x12, #3521
//APP
    prfm        pldl1keep, [x13]
    prfm        pldl1keep, [x13, #64]
    prfm        pldl1keep, [x13, #128]
    prfm        pldl1keep, [x13, #192]
//NO_APP
.L60:
    sub         x12, x12, #449
//APP
    ldp         q1, q4, [x12]
    ldp         q6, q0, [x12, #32]
//NO_APP
//APP
    ldp         q17, q24, [x12, #64]
    ldp         q2, q3, [x12, #96]
//NO_APP
//APP
    ldp         q18, q19, [x12, #128]
    ldp         q5, q16, [x12, #160]
//NO_APP
//APP
    ldp         q22, q23, [x12, #192]
    ldp         q20, q21, [x12, #224]
//NO_APP
    ldr         q28, [sp, #64]
    cmeq        v0.16b, v0.16b, v28.16b
    cmeq        v3.16b, v3.16b, v28.16b
    cmeq        v7.16b, v5.16b, v28.16b
    cmeq        v16.16b, v16.16b, v28.16b
    cmeq        v20.16b, v20.16b, v28.16b
    cmeq        v21.16b, v21.16b, v28.16b
    cmeq        v5.16b, v2.16b, v28.16b
    cmeq        v18.16b, v18.16b, v28.16b
    cmeq        v22.16b, v22.16b, v28.16b
    orr         v25.16b, v3.16b, v0.16b
    cmeq        v2.16b, v1.16b, v28.16b
    cmeq        v1.16b, v6.16b, v28.16b
    orr         v26.16b, v21.16b, v16.16b
    orr         v27.16b, v20.16b, v7.16b
    cmeq        v6.16b, v17.16b, v28.16b
    cmeq        v4.16b, v4.16b, v28.16b
    cmeq        v19.16b, v19.16b, v28.16b
    cmeq        v23.16b, v23.16b, v28.16b
    orr         v17.16b, v26.16b, v25.16b
    orr         v25.16b, v27.16b, v5.16b
    orr         v26.16b, v22.16b, v18.16b
    orr         v27.16b, v17.16b, v1.16b
    orr         v25.16b, v25.16b, v2.16b
    orr         v26.16b, v26.16b, v6.16b
    cmeq        v17.16b, v24.16b, v28.16b
    orr         v24.16b, v25.16b, v27.16b
    orr         v25.16b, v26.16b, v4.16b
    orr         v26.16b, v23.16b, v19.16b
    orr         v24.16b, v25.16b, v24.16b
    orr         v25.16b, v26.16b, v17.16b
    orr         v24.16b, v25.16b, v24.16b
    shl         v24.16b, v24.16b, #7
    cmlt        v24.16b, v24.16b, #0
    shrn        v24.8b, v24.8h, #4
    fmov        x12, d24
    cbz         x12, .L58
    and         v22.16b, v22.16b, v29.16b
    and         v23.16b, v23.16b, v29.16b
    and         v20.16b, v20.16b, v29.16b
    and         v21.16b, v21.16b, v29.16b
    uzp1        v24.16b, v22.16b, v23.16b
    uzp2        v22.16b, v22.16b, v23.16b
    uzp1        v23.16b, v20.16b, v21.16b
    uzp2        v20.16b, v20.16b, v21.16b
    orr         v21.16b, v24.16b, v22.16b
    orr         v20.16b, v23.16b, v20.16b
    uzp1        v22.16b, v21.16b, v20.16b
    uzp2        v20.16b, v21.16b, v20.16b
    orr         v20.16b, v22.16b, v20.16b
    xtn         v21.8b, v20.8h
    uzp2        v20.16b, v20.16b, v0.16b
    orr         v20.16b, v21.16b, v20.16b
    fmov        x12, d20
    cbnz        x12, .L61
    and         v18.16b, v18.16b, v29.16b
    and         v19.16b, v19.16b, v29.16b
    and         v7.16b, v7.16b, v29.16b
    and         v16.16b, v16.16b, v29.16b
    uzp1        v20.16b, v18.16b, v19.16b
    uzp2        v18.16b, v18.16b, v19.16b
    uzp1        v19.16b, v7.16b, v16.16b
    uzp2        v7.16b, v7.16b, v16.16b
    orr         v16.16b, v20.16b, v18.16b
    orr         v7.16b, v19.16b, v7.16b
    uzp1        v18.16b, v16.16b, v7.16b
    uzp2        v7.16b, v16.16b, v7.16b
    orr         v7.16b, v18.16b, v7.16b
    xtn         v16.8b, v7.8h
    uzp2        v7.16b, v7.16b, v0.16b
    orr         v7.16b, v16.16b, v7.16b
    fmov        x12, d7
    cbnz        x12, .L62
    and         v6.16b, v6.16b, v29.16b
    and         v7.16b, v17.16b, v29.16b
    and         v5.16b, v5.16b, v29.16b
    and         v3.16b, v3.16b, v29.16b
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
    fmov        x12, d3
    cbnz        x12, .L63
    and         v2.16b, v2.16b, v29.16b
    and         v3.16b, v4.16b, v29.16b
    and         v1.16b, v1.16b, v29.16b
    and         v0.16b, v0.16b, v29.16b
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
    cbz         x12, .L58
    mov         x10, xzr
    b           .L64
.L56:
//APP
    ldp         q1, q4, [x23]
    ldp         q6, q0, [x23, #32]
//NO_APP
//APP
    ldp         q17, q24, [x23, #64]
    ldp         q2, q3, [x23, #96]
//NO_APP
//APP
    ldp         q18, q19, [x23, #128]
    ldp         q5, q16, [x23, #160]
//NO_APP
//APP
    ldp         q22, q23, [x23, #192]
    ldp         q20, q21, [x23, #224]
//NO_APP
    ldr         q28, [sp, #64]
    cmeq        v0.16b, v0.16b, v28.16b
    cmeq        v3.16b, v3.16b, v28.16b
    cmeq        v7.16b, v5.16b, v28.16b
    cmeq        v16.16b, v16.16b, v28.16b
    cmeq        v20.16b, v20.16b, v28.16b
    cmeq        v21.16b, v21.16b, v28.16b
    cmeq        v5.16b, v2.16b, v28.16b
    cmeq        v18.16b, v18.16b, v28.16b
    cmeq        v22.16b, v22.16b, v28.16b
    orr         v25.16b, v3.16b, v0.16b
    cmeq        v2.16b, v1.16b, v28.16b
    cmeq        v1.16b, v6.16b, v28.16b
    orr         v26.16b, v21.16b, v16.16b
    orr         v27.16b, v20.16b, v7.16b
    cmeq        v6.16b, v17.16b, v28.16b
    cmeq        v4.16b, v4.16b, v28.16b
    cmeq        v19.16b, v19.16b, v28.16b
    cmeq        v23.16b, v23.16b, v28.16b
    orr         v17.16b, v26.16b, v25.16b
    orr         v25.16b, v27.16b, v5.16b
    orr         v26.16b, v22.16b, v18.16b
    orr         v27.16b, v17.16b, v1.16b
    orr         v25.16b, v25.16b, v2.16b
    orr         v26.16b, v26.16b, v6.16b
    cmeq        v17.16b, v24.16b, v28.16b
    orr         v24.16b, v25.16b, v27.16b
    orr         v25.16b, v26.16b, v4.16b
    orr         v26.16b, v23.16b, v19.16b
    orr         v24.16b, v25.16b, v24.16b
    orr         v25.16b, v26.16b, v17.16b
    orr         v24.16b, v25.16b, v24.16b
    shl         v24.16b, v24.16b, #7
    cmlt        v24.16b, v24.16b, #0
    shrn        v24.8b, v24.8h, #4
    fmov        x8, d24
    cbz         x8, .L65
    and         v22.16b, v22.16b, v29.16b
    and         v23.16b, v23.16b, v29.16b
    and         v20.16b, v20.16b, v29.16b
    and         v21.16b, v21.16b, v29.16b
    uzp1        v24.16b, v22.16b, v23.16b
    uzp2        v22.16b, v22.16b, v23.16b
    uzp1        v23.16b, v20.16b, v21.16b
    uzp2        v20.16b, v20.16b, v21.16b
    orr         v21.16b, v24.16b, v22.16b
    orr         v20.16b, v23.16b, v20.16b
    uzp1        v22.16b, v21.16b, v20.16b
    uzp2        v20.16b, v21.16b, v20.16b
    orr         v20.16b, v22.16b, v20.16b
    xtn         v21.8b, v20.8h
    uzp2        v20.16b, v20.16b, v0.16b
    orr         v20.16b, v21.16b, v20.16b
    fmov        x8, d20
    cbnz        x8, .L66
    and         v18.16b, v18.16b, v29.16b
    and         v19.16b, v19.16b, v29.16b
    and         v7.16b, v7.16b, v29.16b
    and         v16.16b, v16.16b, v29.16b
    uzp1        v20.16b, v18.16b, v19.16b
    uzp2        v18.16b, v18.16b, v19.16b
    uzp1        v19.16b, v7.16b, v16.16b
    uzp2        v7.16b, v7.16b, v16.16b
    orr         v16.16b, v20.16b, v18.16b
    orr         v7.16b, v19.16b, v7.16b
    uzp1        v18.16b, v16.16b, v7.16b
    uzp2        v7.16b, v16.16b, v7.16b
    orr         v7.16b, v18.16b, v7.16b
    xtn         v16.8b, v7.8h
    uzp2        v7.16b, v7.16b, v0.16b
    orr         v7.16b, v16.16b, v7.16b
    fmov        x8, d7
    cbnz        x8, .L67
    and         v6.16b, v6.16b, v29.16b
    and         v7.16b, v17.16b, v29.16b
    and         v5.16b, v5.16b, v29.16b
    and         v3.16b, v3.16b, v29.16b
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
    fmov        x8, d3
    cbz         x8, .L68
    mov         w9, #64
    b           .L69
.L59:
    sub         x8, x9, x8
    cmp         x8, #193
    b.eq        .L2
//APP
    ldp         q1, q4, [x23]
    ldp         q6, q0, [x23, #32]
//NO_APP
//APP
    ldp         q17, q24, [x23, #64]
    ldp         q2, q3, [x23, #96]
//NO_APP
//APP
    ldp         q18, q19, [x23, #128]
    ldp         q5, q16, [x23, #160]
//NO_APP
//APP
    ldp         q22, q23, [x23, #192]
    ldp         q20, q21, [x23, #224]
//NO_APP
    ldr         q28, [sp, #64]
    cmeq        v0.16b, v0.16b, v28.16b
    cmeq        v3.16b, v3.16b, v28.16b
    cmeq        v7.16b, v5.16b, v28.16b
    cmeq        v16.16b, v16.16b, v28.16b
    cmeq        v20.16b, v20.16b, v28.16b
    cmeq        v21.16b, v21.16b, v28.16b
    cmeq        v5.16b, v2.16b, v28.16b
    cmeq        v18.16b, v18.16b, v28.16b
    cmeq        v22.16b, v22.16b, v28.16b
    orr         v25.16b, v3.16b, v0.16b
    cmeq        v2.16b, v1.16b, v28.16b
    cmeq        v1.16b, v6.16b, v28.16b
    orr         v26.16b, v21.16b, v16.16b
    orr         v27.16b, v20.16b, v7.16b
    cmeq        v6.16b, v17.16b, v28.16b
    cmeq        v4.16b, v4.16b, v28.16b
    cmeq        v19.16b, v19.16b, v28.16b
    cmeq        v23.16b, v23.16b, v28.16b
    orr         v17.16b, v26.16b, v25.16b
    orr         v25.16b, v27.16b, v5.16b
    orr         v26.16b, v22.16b, v18.16b
    orr         v27.16b, v17.16b, v1.16b
    orr         v25.16b, v25.16b, v2.16b
    orr         v26.16b, v26.16b, v6.16b
    cmeq        v17.16b, v24.16b, v28.16b
    orr         v24.16b, v25.16b, v27.16b
    orr         v25.16b, v26.16b, v4.16b
    orr         v26.16b, v23.16b, v19.16b
    orr         v24.16b, v25.16b, v24.16b
    orr         v25.16b, v26.16b, v17.16b
    orr         v24.16b, v25.16b, v24.16b
    shl         v24.16b, v24.16b, #7
    cmlt        v24.16b, v24.16b, #0
    shrn        v24.8b, v24.8h, #4
    fmov        x8, d24
    cbz         x8, .L65
    and         v22.16b, v22.16b, v29.16b
    and         v23.16b, v23.16b, v29.16b
    and         v20.16b, v20.16b, v29.16b
    and         v21.16b, v21.16b, v29.16b
    uzp1        v24.16b, v22.16b, v23.16b
    uzp2        v22.16b, v22.16b, v23.16b
    uzp1        v23.16b, v20.16b, v21.16b
    uzp2        v20.16b, v20.16b, v21.16b
    orr         v21.16b, v24.16b, v22.16b
    orr         v20.16b, v23.16b, v20.16b
    uzp1        v22.16b, v21.16b, v20.16b
    uzp2        v20.16b, v21.16b, v20.16b
    orr         v20.16b, v22.16b, v20.16b
    xtn         v21.8b, v20.8h
    uzp2        v20.16b, v20.16b, v0.16b
    orr         v20.16b, v21.16b, v20.16b
    fmov        x8, d20
    cbz         x8, .L70
.L66:
    mov         w9, #192
    b           .L69
.L65:
    b           .L27
.L61:
    mov         w10, #192
    b           .L64
.L62:
    mov         w10, #128
    b           .L64
.L63:
    mov         w10, #64
.L64:
    clz         x11, x12
    eor         x11, x11, #0x3f
    add         x10, x10, x11
    sub         x8, x10, x8
    add         x8, x8, x9
    sub         x9, x8, #449
    b           .L28
.L70:
    and         v18.16b, v18.16b, v29.16b
    and         v19.16b, v19.16b, v29.16b
    and         v7.16b, v7.16b, v29.16b
    and         v16.16b, v16.16b, v29.16b
    uzp1        v20.16b, v18.16b, v19.16b
    uzp2        v18.16b, v18.16b, v19.16b
    uzp1        v19.16b, v7.16b, v16.16b
    uzp2        v7.16b, v7.16b, v16.16b
    orr         v16.16b, v20.16b, v18.16b
    orr         v7.16b, v19.16b, v7.16b
    uzp1        v18.16b, v16.16b, v7.16b
    uzp2        v7.16b, v16.16b, v7.16b
    orr         v7.16b, v18.16b, v7.16b
    xtn         v16.8b, v7.8h
    uzp2        v7.16b, v7.16b, v0.16b
    orr         v7.16b, v16.16b, v7.16b
    fmov        x8, d7
    cbz         x8, .L71
.L67:
    mov         w9, #128
    b           .L69
.L71:
    and         v6.16b, v6.16b, v29.16b
    and         v7.16b, v17.16b, v29.16b
    and         v5.16b, v5.16b, v29.16b
    and         v3.16b, v3.16b, v29.16b
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
    fmov        x8, d3
    cbz         x8, .L72
    mov         w9, #64
    b           .L73
.L68:
    and         v2.16b, v2.16b, v29.16b
    and         v3.16b, v4.16b, v29.16b
    and         v1.16b, v1.16b, v29.16b
    and         v0.16b, v0.16b, v29.16b
    b           .L74
.L72:
    ldr         q5, [sp, #16]
    and         v2.16b, v2.16b, v5.16b
    and         v3.16b, v4.16b, v5.16b
    and         v1.16b, v1.16b, v5.16b
    and         v0.16b, v0.16b, v5.16b
.L74:
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
    fmov        x8, d0
    cbz         x8, .L75
    mov         x9, xzr
.L73:
    ldp         x3, x4, [sp, #40]
    ldr         x1, [sp, #32]
    ldr         x0, [sp, #56]
    ldr         q29, [sp, #16]
.L69:
    clz         x8, x8
    orr         x8, x8, x9
    eor         x9, x8, #0x3f
    mov         w8, #1
    b           .L27
.L75:
    ldp         x3, x4, [sp, #40]
    ldr         x1, [sp, #32]
    ldr         x0, [sp, #56]
    ldr         q29, [sp, #16]
    b           .L27
.L24:
    mov         x22, xzr
    mov         x9, x19
    cmp         x19, x19
    b.hi        .L76
.L77:
    cmp         x9, #128
    b.lo        .L76
    dup         v0.16b, w24
    adrp        x8, .C1
    sub         x10, x1, #4
    ldr         q1, [x8, :lo12:.C1]
    add         x11, x0, x1
    sub         x12, x1, #2
    mov         w8, #1
    mov         x13, x9
.L78:
    sub         x20, x13, #128
    add         x14, x23, x20
//APP
    ldp         q2, q3, [x14]
    ldp         q4, q5, [x14, #32]
//NO_APP
    add         x15, x20, x25
//APP
    ldp         q6, q7, [x15]
    ldp         q16, q17, [x15, #32]
//NO_APP
//APP
    ldp         q18, q19, [x14, #64]
    ldp         q20, q21, [x14, #96]
//NO_APP
    cmeq        v6.16b, v6.16b, v0.16b
    cmeq        v7.16b, v7.16b, v0.16b
    ldr         q26, [sp, #64]
    cmeq        v16.16b, v16.16b, v0.16b
    cmeq        v17.16b, v17.16b, v0.16b
    cmeq        v22.16b, v4.16b, v26.16b
    cmeq        v23.16b, v5.16b, v26.16b
//APP
    ldp         q4, q5, [x15, #64]
    ldp         q24, q25, [x15, #96]
//NO_APP
    cmeq        v2.16b, v2.16b, v26.16b
    cmeq        v3.16b, v3.16b, v26.16b
    cmeq        v18.16b, v18.16b, v26.16b
    cmeq        v19.16b, v19.16b, v26.16b
    cmeq        v20.16b, v20.16b, v26.16b
    cmeq        v21.16b, v21.16b, v26.16b
    cmeq        v26.16b, v4.16b, v0.16b
    cmeq        v27.16b, v5.16b, v0.16b
    cmeq        v24.16b, v24.16b, v0.16b
    cmeq        v25.16b, v25.16b, v0.16b
    and         v4.16b, v2.16b, v6.16b
    and         v5.16b, v3.16b, v7.16b
    and         v2.16b, v22.16b, v16.16b
    and         v3.16b, v23.16b, v17.16b
    and         v16.16b, v18.16b, v26.16b
    and         v17.16b, v19.16b, v27.16b
    and         v6.16b, v20.16b, v24.16b
    and         v7.16b, v21.16b, v25.16b
    orr         v21.16b, v4.16b, v5.16b
    orr         v18.16b, v2.16b, v3.16b
    orr         v19.16b, v16.16b, v17.16b
    orr         v20.16b, v6.16b, v7.16b
    orr         v18.16b, v21.16b, v18.16b
    orr         v19.16b, v19.16b, v20.16b
    orr         v18.16b, v19.16b, v18.16b
    shl         v18.16b, v18.16b, #7
    cmlt        v18.16b, v18.16b, #0
    shrn        v18.8b, v18.8h, #4
    fmov        x14, d18
    cbz         x14, .L79
    and         v16.16b, v16.16b, v1.16b
    and         v17.16b, v17.16b, v1.16b
    sub         x13, x13, #64
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
    fmov        x14, d6
    b           .L80
.L81:
    eor         x18, x6, x2
    rbit        x18, x18
    clz         x18, x18
    lsr         x18, x18, #3
    sub         x17, x18, x17
.L82:
    lsl         x16, x8, x16
    add         x18, x22, x17
    cmp         x17, x1
    add         x22, x18, #1
    eor         x14, x16, x14
    stur        x22, [x29, #-8]
    b.eq        .L83
.L80:
    cbz         x14, .L84
    clz         x15, x14
    mov         x17, xzr
    eor         x16, x15, #0x3f
    add         x15, x16, x13
    adds        x18, x15, x1
    b.hs        .L82
    cmp         x18, x4
    b.hi        .L82
    cmp         x1, #17
    add         x18, x3, x15
    b.lo        .L85
    mov         x17, xzr
    mov         x5, x0
.L86:
//APP
    ldr         x2, [x18]
//NO_APP
    ldr         x6, [x5], #8
    cmp         x2, x6
    b.ne        .L81
    sub         x17, x17, #8
    add         x18, x18, #8
    add         x2, x1, x17
    cmp         x2, #16
    b.hi        .L86
    neg         x17, x17
    b           .L87
.L85:
    cmp         x1, #7
    b.hi        .L88
    cmp         x1, #4
    b.hs        .L89
    cmp         x1, #2
    b.hs        .L90
    mov         x17, xzr
    cbz         x1, .L91
    ldrb        w2, [x0]
//APP
    ldrb        w18, [x18]
//NO_APP
    cmp         w2, w18, uxtb
    cset        w2, eq
    b           .L92
.L88:
    mov         x17, xzr
    mov         x5, x0
    mov         x2, x1
.L87:
    add         x7, x5, x2
    ldr         x6, [x5]
    ldur        x5, [x7, #-8]
//APP
    ldr         x7, [x18]
//NO_APP
    cmp         x7, x6
    b.ne        .L93
    sub         x6, x2, #8
    add         x18, x18, x6
//APP
    ldr         x18, [x18]
//NO_APP
    cmp         x18, x5
    b.ne        .L94
.L92:
    add         x17, x17, x2
    b           .L82
.L93:
    eor         x18, x7, x6
    rbit        x18, x18
    clz         x18, x18
    lsr         x2, x18, #3
    add         x17, x17, x2
    b           .L82
.L89:
    ldr         w17, [x0]
    ldur        w2, [x11, #-4]
//APP
    ldr         w5, [x18]
//NO_APP
    cmp         w5, w17
    b.ne        .L95
    add         x17, x18, x10
//APP
    ldr         w18, [x17]
//NO_APP
    cmp         w18, w2
    b.eq        .L96
    eor         w18, w18, w2
    rbit        w18, w18
    clz         w18, w18
    lsr         w18, w18, #3
    add         x2, x10, x18
    add         x17, xzr, x2
    b           .L82
.L94:
    eor         x18, x18, x5
    rbit        x18, x18
    clz         x18, x18
    add         x2, x6, x18, lsr #3
    add         x17, x17, x2
    b           .L82
.L90:
    ldrh        w17, [x0]
    ldurh       w2, [x11, #-2]
//APP
    ldrh        w5, [x18]
//NO_APP
    cmp         w17, w5, uxth
    b.ne        .L97
    add         x17, x18, x12
//APP
    ldrh        w18, [x17]
//NO_APP
    cmp         w2, w18, uxth
    b.ne        .L98
.L96:
    add         x17, xzr, x1
    b           .L82
.L95:
    eor         w17, w5, w17
    b           .L99
.L97:
    eor         w17, w17, w5
.L99:
    rbit        w17, w17
    clz         w17, w17
    lsr         w2, w17, #3
    add         x17, xzr, x2
    b           .L82
.L91:
    add         x17, x17, xzr
    b           .L82
.L98:
    eor         w18, w2, w18
    rbit        w18, w18
    clz         w18, w18
    lsr         w18, w18, #3
    add         x2, x12, x18
    add         x17, xzr, x2
    b           .L82
.L84:
    and         v4.16b, v4.16b, v1.16b
    and         v5.16b, v5.16b, v1.16b
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
    fmov        x13, d2
    b           .L100
.L101:
    eor         x17, x6, x5
    rbit        x17, x17
    clz         x17, x17
    lsr         x17, x17, #3
.L102:
    sub         x16, x1, x16
    add         x16, x16, x17
.L103:
    lsl         x15, x8, x15
    add         x17, x22, x16
    cmp         x16, x1
    add         x22, x17, #1
    eor         x13, x15, x13
    stur        x22, [x29, #-8]
    b.eq        .L104
.L100:
    cbz         x13, .L105
    clz         x14, x13
    mov         x16, xzr
    eor         x15, x14, #0x3f
    add         x14, x15, x20
    adds        x17, x14, x1
    b.hs        .L103
    cmp         x17, x4
    b.hi        .L103
    cmp         x1, #17
    add         x17, x3, x14
    b.lo        .L106
    mov         x2, xzr
    mov         x18, x0
    mov         x16, x1
.L107:
//APP
    ldr         x5, [x17]
//NO_APP
    ldr         x6, [x18], #8
    cmp         x5, x6
    b.ne        .L108
    sub         x16, x16, #8
    add         x17, x17, #8
    sub         x2, x2, #8
    cmp         x16, #16
    b.hi        .L107
    b           .L109
.L106:
    mov         x16, x1
    mov         x18, x0
.L109:
    subs        x2, x16, #8
    b.hs        .L110
    subs        x2, x16, #4
    b.hs        .L111
    subs        x2, x16, #2
    b.hs        .L112
    cbz         x16, .L113
    ldrb        w18, [x18]
//APP
    ldrb        w17, [x17]
//NO_APP
    cmp         w18, w17, uxtb
    cset        w17, eq
    b           .L102
.L110:
    add         x6, x18, x16
    ldr         x5, [x18]
    ldur        x18, [x6, #-8]
//APP
    ldr         x6, [x17]
//NO_APP
    cmp         x6, x5
    b.ne        .L101
    add         x17, x17, x2
//APP
    ldr         x5, [x17]
//NO_APP
    cmp         x5, x18
    mov         x17, x16
    b.eq        .L102
    eor         x17, x5, x18
    rbit        x17, x17
    clz         x17, x17
    add         x17, x2, x17, lsr #3
    b           .L102
.L108:
    eor         x16, x6, x5
    rbit        x16, x16
    clz         x16, x16
    lsr         x16, x16, #3
    sub         x16, x16, x2
    b           .L103
.L111:
    add         x6, x18, x16
    ldr         w5, [x18]
    ldur        w18, [x6, #-4]
//APP
    ldr         w6, [x17]
//NO_APP
    cmp         w6, w5
    b.ne        .L114
    add         x17, x17, x2
//APP
    ldr         w5, [x17]
//NO_APP
    cmp         w5, w18
    mov         x17, x16
    b.eq        .L102
    eor         w17, w5, w18
    b           .L115
.L112:
    add         x6, x18, x16
    ldrh        w5, [x18]
    ldurh       w18, [x6, #-2]
//APP
    ldrh        w6, [x17]
//NO_APP
    cmp         w5, w6, uxth
    b.ne        .L116
    add         x17, x17, x2
//APP
    ldrh        w5, [x17]
//NO_APP
    cmp         w18, w5, uxth
    mov         x17, x16
    b.eq        .L102
    eor         w17, w18, w5
.L115:
    rbit        w17, w17
    clz         w17, w17
    lsr         w17, w17, #3
    add         x17, x2, x17
    b           .L102
.L114:
    eor         w17, w6, w5
    b           .L117
.L116:
    eor         w17, w5, w6
.L117:
    rbit        w17, w17
    clz         w17, w17
    lsr         w17, w17, #3
    b           .L102
.L113:
    mov         x17, xzr
    b           .L102
.L105:
    sub         x13, x9, x20
    lsl         x13, x13, #2
    add         x13, x13, #1, lsl #12
    cmp         x22, x13
    b.hi        .L118
.L79:
    cmp         x20, x19
    stur        x20, [x29, #-16]
    b.hi        .L119
    cmp         x20, #128
    mov         x13, x20
    b.hs        .L78
    b           .L119
.L23:
    mov         x8, xzr
    b           .L4
.L83:
    mov         x9, x15
    b           .L4
.L54:
    mov         w24, w20
    mov         x25, x26
    stur        x22, [x29, #-8]
    cmp         x9, x19
    b.ls        .L77
.L76:
    mov         x20, x9
.L119:
    cbz         x20, .L2
    sub         x28, x1, #4
    add         x8, x0, x1
    sub         x27, x1, #2
    mov         w10, #64
    mov         w26, #1
    str         x25, [sp, #64]
    str         w24, [sp, #16]
    str         x8, [sp, #8]
    b           .L120
.L121:
    mov         x8, xzr
    mov         w10, #64
    cbz         x20, .L4
.L120:
    cmp         x20, #64
    csel        x24, x20, x10, lo
    cmp         x20, x19
    b.hi        .L2
    sub         x20, x20, x24
    mov         w0, w21
    mov         x2, x24
    add         x1, x23, x20
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldr         x8, [sp, #64]
    mov         x25, x0
    ldr         w0, [sp, #16]
    mov         x2, x24
    add         x1, x8, x20
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ands        x8, x0, x25
    b.eq        .L121
    ldp         x11, x10, [sp, #40]
    ldr         x12, [sp, #32]
    ldr         x13, [sp, #56]
.L122:
    clz         x9, x8
    mov         x15, xzr
    eor         x14, x9, #0x3f
    add         x9, x14, x20
    adds        x16, x9, x12
    b.hs        .L123
    cmp         x16, x10
    b.hi        .L123
    cmp         x12, #17
    add         x16, x11, x9
    b.lo        .L124
    mov         x15, xzr
    mov         x18, x13
.L125:
//APP
    ldr         x17, [x16]
//NO_APP
    ldr         x0, [x18], #8
    cmp         x17, x0
    b.ne        .L126
    sub         x15, x15, #8
    add         x16, x16, #8
    add         x17, x12, x15
    cmp         x17, #16
    b.hi        .L125
    neg         x15, x15
    b           .L127
.L124:
    cmp         x12, #7
    b.hi        .L128
    cmp         x12, #4
    b.hs        .L129
    cmp         x12, #2
    b.hs        .L130
    mov         x15, xzr
    cbz         x12, .L131
    ldrb        w17, [x13]
//APP
    ldrb        w16, [x16]
//NO_APP
    cmp         w17, w16, uxtb
    cset        w17, eq
    b           .L132
.L126:
    eor         x16, x0, x17
    rbit        x16, x16
    clz         x16, x16
    lsr         x16, x16, #3
    sub         x15, x16, x15
    cmp         x15, x12
    b.ne        .L133
    b           .L53
.L128:
    mov         x15, xzr
    mov         x18, x13
    mov         x17, x12
.L127:
    add         x1, x18, x17
    ldr         x0, [x18]
    ldur        x18, [x1, #-8]
//APP
    ldr         x1, [x16]
//NO_APP
    cmp         x1, x0
    b.ne        .L134
    sub         x0, x17, #8
    add         x16, x16, x0
//APP
    ldr         x16, [x16]
//NO_APP
    cmp         x16, x18
    b.ne        .L135
.L132:
    add         x15, x15, x17
    cmp         x15, x12
    b.ne        .L133
    b           .L53
.L134:
    eor         x16, x1, x0
    rbit        x16, x16
    clz         x16, x16
    lsr         x17, x16, #3
    add         x15, x15, x17
    cmp         x15, x12
    b.ne        .L133
    b           .L53
.L129:
    ldr         x17, [sp, #8]
    ldr         w15, [x13]
    ldur        w17, [x17, #-4]
//APP
    ldr         w18, [x16]
//NO_APP
    cmp         w18, w15
    b.ne        .L136
    add         x15, x16, x28
//APP
    ldr         w16, [x15]
//NO_APP
    cmp         w16, w17
    b.eq        .L137
    eor         w16, w16, w17
    rbit        w16, w16
    clz         w16, w16
    lsr         w16, w16, #3
    add         x17, x28, x16
    b           .L138
.L135:
    eor         x16, x16, x18
    rbit        x16, x16
    clz         x16, x16
    add         x17, x0, x16, lsr #3
    add         x15, x15, x17
    cmp         x15, x12
    b.ne        .L133
    b           .L53
.L130:
    ldr         x17, [sp, #8]
    ldrh        w15, [x13]
    ldurh       w17, [x17, #-2]
//APP
    ldrh        w18, [x16]
//NO_APP
    cmp         w15, w18, uxth
    b.ne        .L139
    add         x15, x16, x27
//APP
    ldrh        w16, [x15]
//NO_APP
    cmp         w17, w16, uxth
    b.ne        .L140
.L137:
    add         x15, xzr, x12
    cmp         x15, x12
    b.ne        .L133
    b           .L53
.L136:
    eor         w15, w18, w15
    b           .L141
.L139:
    eor         w15, w15, w18
.L141:
    rbit        w15, w15
    clz         w15, w15
    lsr         w17, w15, #3
.L138:
    add         x15, xzr, x17
.L123:
    cmp         x15, x12
    b.eq        .L53
.L133:
    lsl         x9, x26, x14
    cmp         x9, x8
    eor         x8, x9, x8
    add         x9, x22, x15
    add         x22, x9, #1
    b.ne        .L122
    b           .L121
.L131:
    add         x15, x15, xzr
    cmp         x15, x12
    b.ne        .L133
    b           .L53
.L140:
    eor         w16, w17, w16
    rbit        w16, w16
    clz         w16, w16
    lsr         w16, w16, #3
    add         x17, x27, x16
    b           .L138
.L53:
    mov         w8, #1
    b           .L4
.L104:
    mov         x9, x14
    b           .L4
.L118:
    sub         x0, x29, #56
    stur        x20, [x29, #-16]
    bl          <atomic_memchr_kernels::algo::substring::Search>::two_way::<atomic_memchr_kernels::algo::direction::Backward>
    mov         x8, x0
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
