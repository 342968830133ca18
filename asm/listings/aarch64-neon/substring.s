// substring of NEON, aarch64-unknown-linux-gnu

    stp         d15, d14, [sp, #-160]!
    stp         d13, d12, [sp, #16]
    stp         d11, d10, [sp, #32]
    stp         d9, d8, [sp, #48]
    stp         x29, x30, [sp, #64]
    stp         x28, x27, [sp, #80]
    stp         x26, x25, [sp, #96]
    stp         x24, x23, [sp, #112]
    stp         x22, x21, [sp, #128]
    stp         x20, x19, [sp, #144]
    add         x29, sp, #64
    sub         sp, sp, #528
    ldp         x8, x27, [x0, #128]
    sub         x9, x4, #64
    mov         x26, x4
    mov         x22, x2
    mov         w21, wzr
    mov         x25, xzr
    stur        xzr, [x29, #-168]
    stp         x3, x8, [x29, #-144]
    lsl         x8, x2, #2
    stur        x1, [x29, #-112]
    add         x8, x8, #1, lsl #12
    stp         x27, x0, [x29, #-192]
    stp         x8, x9, [x29, #-216]
    add         x8, x1, x2
    mov         w9, #1
    stur        x8, [x29, #-200]
    adrp        x8, .C1
    dup         v0.2d, x9
    ldr         q19, [x8, :lo12:.C1]
    stur        x4, [x29, #-176]
    stur        q0, [x29, #-240]
    stur        q19, [x29, #-128]
.L1:
    ldr         x28, [x0, #144]
    cmp         x28, #255
    b.ls        .L2
    ldrb        w20, [x0, #195]
    ldur        x19, [x29, #-144]
    cmp         w20, #1
    b.eq        .L3
    cmp         w20, #2
    b.ne        .L4
    ldrb        w9, [x0, #192]
    cmp         x22, #2
    b.eq        .L5
    cmp         x22, #1
    b.ne        .L6
    mov         w13, #1
    cmp         x22, x9
    mov         w8, #4
    b.hi        .L7
    b           .L8
.L2:
    ldp         x14, x16, [x29, #-144]
    mov         x15, #-1
.L9:
    subs        x10, x27, x16
    b.ls        .L10
    ldrh        w9, [x0, #192]
    ldrb        w23, [x0, #194]
    cmp         x10, #64
    mov         w11, #64
    ldrb        w20, [x0, #195]
    mov         x24, xzr
    mov         x8, x9
    csel        x10, x10, x11, lo
    stur        x16, [x29, #-136]
    bfi         x8, x23, #16, #8
    stur        x10, [x29, #-160]
    and         x8, x8, #0xff
    cmp         x22, x8
    b.ls        .L11
    lsr         w9, w9, #8
    mov         w27, w9
    cmp         x22, x27
    b.ls        .L11
    ldur        x9, [x29, #-112]
    cmp         x26, #63
    add         x19, x16, x8
    ldrb        w0, [x9, x8]
    ldrb        w24, [x9, x27]
    b.hi        .L12
    ldur        x1, [x29, #-144]
    mov         x2, x26
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    lsr         x28, x0, x19
    cmp         w20, #1
    b.hi        .L13
    cbnz        x28, .L13
    ldp         x14, x16, [x29, #-144]
    ldur        q19, [x29, #-128]
    mov         x24, xzr
    ubfx        x8, x23, #0, #48
    ldur        x0, [x29, #-184]
    mov         x15, #-1
    cmp         x22, x8
    b.hi        .L14
    b           .L11
.L12:
    ldur        x10, [x29, #-208]
    ldur        x9, [x29, #-144]
    dup         v0.16b, w0
    cmp         x19, x10
    csel        x8, x19, x10, lo
    cmp         w20, #1
    add         x9, x9, x8
//APP
    ldp         q1, q2, [x9]
    ldp         q3, q4, [x9, #32]
//NO_APP
    sub         w8, w19, w8
    cmeq        v1.16b, v1.16b, v0.16b
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v0.16b, v4.16b, v0.16b
    mov         v4.16b, v19.16b
//APP
//NO_APP
    and         v1.16b, v1.16b, v4.16b
    and         v2.16b, v2.16b, v4.16b
    and         v3.16b, v3.16b, v4.16b
    and         v0.16b, v0.16b, v4.16b
    addp        v1.16b, v1.16b, v2.16b
    addp        v0.16b, v3.16b, v0.16b
    addp        v0.16b, v1.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        x9, d0
    lsr         x28, x9, x8
    b.hi        .L15
    cbnz        x28, .L15
    mov         x24, xzr
    b           .L16
.L13:
    ldp         x1, x8, [x29, #-144]
    mov         w0, w24
    mov         x2, x26
    add         x19, x8, x27
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldur        q19, [x29, #-128]
    b           .L17
.L15:
    ldur        x8, [x29, #-136]
    dup         v0.16b, w24
    add         x8, x8, x27
    cmp         x8, x10
    csel        x9, x8, x10, lo
    ldur        x10, [x29, #-144]
    sub         x19, x8, x9
    add         x10, x10, x9
//APP
    ldp         q1, q2, [x10]
    ldp         q3, q4, [x10, #32]
//NO_APP
    cmeq        v1.16b, v1.16b, v0.16b
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v0.16b, v4.16b, v0.16b
    mov         v4.16b, v19.16b
//APP
//NO_APP
    and         v1.16b, v1.16b, v4.16b
    and         v2.16b, v2.16b, v4.16b
    and         v3.16b, v3.16b, v4.16b
    and         v0.16b, v0.16b, v4.16b
    addp        v1.16b, v1.16b, v2.16b
    addp        v0.16b, v3.16b, v0.16b
    addp        v0.16b, v1.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        x0, d0
.L17:
    lsr         x8, x0, x19
    and         x24, x8, x28
.L16:
    ldp         x14, x16, [x29, #-144]
    ubfx        x8, x23, #0, #48
    ldur        x0, [x29, #-184]
    mov         x15, #-1
    cmp         x22, x8
    b.ls        .L11
.L14:
    cmp         w20, #3
    b.ne        .L11
    cbz         x24, .L11
    ldur        x9, [x29, #-112]
    cmp         x26, #64
    add         x19, x16, x8
    ldrb        w0, [x9, x8]
    b.hs        .L18
    ldur        x1, [x29, #-144]
    mov         x2, x26
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldur        q19, [x29, #-128]
    b           .L19
.L18:
    ldur        x8, [x29, #-208]
    ldur        x9, [x29, #-144]
    dup         v0.16b, w0
    cmp         x19, x8
    csel        x8, x19, x8, lo
    add         x9, x9, x8
//APP
    ldp         q1, q2, [x9]
    ldp         q3, q4, [x9, #32]
//NO_APP
    sub         x19, x19, x8
    cmeq        v1.16b, v1.16b, v0.16b
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v0.16b, v4.16b, v0.16b
    mov         v4.16b, v19.16b
//APP
//NO_APP
    and         v1.16b, v1.16b, v4.16b
    and         v2.16b, v2.16b, v4.16b
    and         v3.16b, v3.16b, v4.16b
    and         v0.16b, v0.16b, v4.16b
    addp        v1.16b, v1.16b, v2.16b
    addp        v0.16b, v3.16b, v0.16b
    addp        v0.16b, v1.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        x0, d0
.L19:
    lsr         x8, x0, x19
    ldp         x14, x16, [x29, #-144]
    ldur        x0, [x29, #-184]
    mov         x15, #-1
    and         x24, x8, x24
.L11:
    ldrb        w9, [x0, #192]
    ldrb        w8, [x0, #193]
    cmp         x22, #3
    b.eq        .L20
    cmp         x22, #2
    b.eq        .L21
    cmp         x22, #1
    mov         w20, wzr
    b.ne        .L22
    mov         w20, #1
.L22:
    ldur        x8, [x29, #-160]
    neg         w8, w8
    lsl         x9, x24, x8
    mov         x24, x16
    lsr         x27, x9, x8
    cbnz        x27, .L23
    b           .L24
.L21:
    cmp         w9, w8
    b           .L25
.L20:
    ldrb        w10, [x0, #194]
    cmp         w9, w8
    ccmp        w9, w10, #4, ne
    ccmp        w20, #2, #0, ne
    ccmp        w8, w10, #4, hi
.L25:
    cset        w20, ne
    ldur        x8, [x29, #-160]
    neg         w8, w8
    lsl         x9, x24, x8
    mov         x24, x16
    lsr         x27, x9, x8
    cbnz        x27, .L23
.L24:
    ldur        x8, [x29, #-160]
    ldur        x27, [x29, #-192]
    add         x8, x8, x16
    cmp         x8, x24
    csel        x16, x8, x24, hi
    ldr         x8, [x0, #144]
    subs        x9, x27, x16
    csel        x9, xzr, x9, lo
    sub         x8, x8, x9
    ldp         x9, x10, [x0, #160]
    subs        x8, x8, x10
    csel        x8, xzr, x8, lo
    add         x8, x8, #1, lsl #12
    cmp         x8, x9, lsl #10
    b.hs        .L9
    b           .L26
.L27:
    ldur        x26, [x29, #-176]
.L28:
    subs        x8, x24, x16
    sub         x10, x27, #1
    csel        x8, xzr, x8, lo
    lsl         x9, x15, x8
    cmp         x8, #64
    csel        x8, x9, xzr, lo
    and         x9, x10, x27
    ands        x27, x9, x8
    b.eq        .L24
.L23:
    rbit        x8, x27
    clz         x8, x8
    add         x23, x8, x16
    tbz         w20, #0, .L29
.L30:
    tst         w21, #0xff
    csel        x25, x23, x25, eq
    subs        x8, x23, x25
    cneg        x8, x8, ls
    lsr         x9, x8, #16
    cbnz        x9, .L31
    ldrb        w9, [x0, #196]
    and         x10, x21, #0x3f
    add         w21, w21, #1
    add         x24, x23, x22
    strh        w8, [x0, x10, lsl #1]
    cmp         w9, w21, uxtb
    b.hi        .L28
    b           .L32
.L29:
    adds        x8, x23, x22
    b.hs        .L28
    cmp         x8, x26
    b.hi        .L28
    cmp         x22, #17
    add         x8, x14, x23
    b.lo        .L33
    ldur        x9, [x29, #-112]
    mov         x10, xzr
.L34:
//APP
    ldr         x11, [x8]
//NO_APP
    ldr         x12, [x9], #8
    cmp         x11, x12
    b.ne        .L35
    sub         x10, x10, #8
    add         x8, x8, #8
    add         x11, x22, x10
    cmp         x11, #16
    b.hi        .L34
    neg         x10, x10
    add         x12, x9, x11
    ldr         x13, [x9]
    ldur        x9, [x12, #-8]
//APP
    ldr         x12, [x8]
//NO_APP
    cmp         x12, x13
    b.eq        .L36
.L37:
    eor         x8, x12, x13
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x28, x12, x9
    add         x9, x10, x8, lsr #3
    b           .L38
.L33:
    cmp         x22, #7
    b.hi        .L39
    cmp         x22, #4
    b.hs        .L40
    cmp         x22, #2
    b.hs        .L41
    cbz         x22, .L30
//APP
    ldrb        w28, [x8]
//NO_APP
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w28, uxtb
    b.eq        .L30
    mov         x9, xzr
    b           .L42
.L35:
    eor         x8, x12, x11
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x28, x11, x9
    sub         x9, x8, x10
    b           .L38
.L39:
    ldur        x9, [x29, #-112]
    mov         x10, xzr
    mov         x11, x22
    add         x12, x9, x22
    ldr         x13, [x9]
    ldur        x9, [x12, #-8]
//APP
    ldr         x12, [x8]
//NO_APP
    cmp         x12, x13
    b.ne        .L37
.L36:
    add         x8, x8, x11
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x9
    b.eq        .L30
    eor         x9, x8, x9
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x28, x8, x10
    sub         x8, x22, #8
    add         x9, x8, x9, lsr #3
    b           .L38
.L40:
    ldur        x9, [x29, #-112]
    ldr         w10, [x9]
    ldur        x9, [x29, #-200]
    ldur        w9, [x9, #-4]
//APP
    ldr         w11, [x8]
//NO_APP
    mov         w11, w11
    cmp         x11, x10
    b.ne        .L43
    add         x8, x8, x22
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    mov         w8, w8
    cmp         x8, x9
    b.eq        .L30
    eor         x9, x8, x9
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x28, x8, x10
    sub         x8, x22, #4
    add         x9, x8, x9, lsr #3
    b           .L38
.L41:
    ldur        x9, [x29, #-112]
    ldrh        w11, [x9]
    ldur        x9, [x29, #-200]
    ldurh       w9, [x9, #-2]
//APP
    ldrh        w10, [x8]
//NO_APP
    and         x10, x10, #0xffff
    cmp         x10, x11
    b.ne        .L44
    add         x8, x8, x22
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         x8, x8, #0xffff
    cmp         x8, x9
    b.eq        .L30
    eor         x9, x8, x9
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x28, x8, x10
    sub         x8, x22, #2
    add         x9, x8, x9, lsr #3
    b           .L38
.L43:
    eor         x8, x11, x10
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x28, x11, x9
    b           .L45
.L44:
    eor         x8, x10, x11
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x28, x10, x9
.L45:
    lsr         x9, x8, #3
.L38:
.L42:
    mov         w8, #1
    add         x26, x9, #1
    ldur        q1, [x0, #152]
    dup         v0.2d, x8
    cmp         x9, #16
    stur        x9, [x29, #-168]
    mov         v0.d[0], x26
    add         v0.2d, v1.2d, v0.2d
    stur        q0, [x0, #152]
    b.lo        .L27
    cmp         x26, #0
    mov         w19, #1
    cset        w8, ne
    sub         x8, x26, x8
    cmp         x8, x22
    b.hi        .L46
.L47:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L46
    ldur        x8, [x29, #-112]
    and         w0, w28, #0xff
    mov         x2, x24
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L48
    add         x19, x24, x19
    ldur        q19, [x29, #-128]
    subs        x8, x26, x19
    csel        x8, xzr, x8, lo
    cmp         x8, x22
    b.ls        .L47
    b           .L46
.L48:
    clz         x8, x0
    add         x9, x19, x24
    ldur        q19, [x29, #-128]
    add         x8, x9, x8
    sub         x19, x8, #64
.L46:
    ldp         x0, x26, [x29, #-184]
    lsl         x8, x23, #4
    ldp         x14, x16, [x29, #-144]
    add         x24, x19, x23
    add         x8, x8, #1, lsl #12
    mov         x15, #-1
    ldr         x9, [x0, #152]
    cmp         x9, x8
    b.ls        .L28
    b           .L49
.L3:
    ldrb        w9, [x0, #192]
    mov         w8, #4
    cmp         x22, x9
    b.ls        .L8
    add         x10, x28, x9
    cmp         x10, x9
    b.lo        .L8
    cmp         x10, x26
    b.hi        .L8
    ldrb        w10, [x0, #193]
    cmp         x22, x10
    b.ls        .L8
    add         x11, x28, x10
    cmp         x11, x10
    b.lo        .L8
    cmp         x11, x26
    b.hi        .L8
    ldrb        w10, [x0, #194]
    cmp         x22, x10
    b.ls        .L8
    add         x11, x28, x10
    cmp         x11, x10
    b.lo        .L8
    cmp         x11, x26
    b.hi        .L8
    ldur        x8, [x29, #-136]
    cmp         x8, x27
    mov         w8, #4
    b.hi        .L8
    cmp         x27, x28
    b.hi        .L8
    ldur        x12, [x29, #-136]
    add         x15, x19, x9
    mov         w11, #64
    neg         w8, w12
    sub         w8, w8, w15
    ands        x10, x8, #0x3f
    sub         x10, x11, x10
    tst         x8, #0x3f
    csel        x8, xzr, x10, eq
    cmp         x12, x8
    csel        x8, xzr, x8, lo
    sub         x12, x12, x8
    subs        x8, x27, x12
    b.lo        .L50
    ldur        x10, [x29, #-112]
    ldur        x11, [x29, #-208]
    cmp         x8, #1, lsl #12
    ldrb        w9, [x10, x9]
    b.lo        .L51
    add         x23, x15, x12
    neg         w8, w23
    and         x8, x8, #0x3f
    cbz         x8, .L51
    ldrh        w10, [x0, #192]
    str         w9, [sp, #304]
    str         x8, [sp, #288]
    mov         x8, xzr
    and         x9, x10, #0xff
    str         x12, [sp, #320]
    cmp         x22, x9
    b.ls        .L52
    lsr         w20, w10, #8
    cmp         x22, x20
    b.ls        .L52
    ldur        x8, [x29, #-112]
    cmp         x26, #63
    ldrb        w0, [x8, x9]
    ldrb        w12, [x8, x20]
    ldur        x8, [x29, #-136]
    add         x19, x8, x9
    b.hi        .L53
    ldur        x24, [x29, #-144]
    mov         x2, x26
    stur        w12, [x29, #-160]
    stur        x15, [x29, #-256]
    mov         x1, x24
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    lsr         x27, x0, x19
    cbz         x27, .L54
    ldur        x8, [x29, #-136]
    ldur        w0, [x29, #-160]
    mov         x1, x24
    mov         x2, x26
    add         x19, x8, x20
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldur        q19, [x29, #-128]
    ldur        x15, [x29, #-256]
    b           .L55
.L4:
    ldrb        w9, [x0, #192]
    ldrb        w16, [x0, #193]
    cmp         x22, #3
    b.eq        .L56
    cmp         x22, #2
    b.eq        .L57
    cmp         x22, #1
    b.ne        .L58
    mov         w15, #1
    cmp         x22, x9
    mov         w8, #4
    b.hi        .L59
    b           .L8
.L5:
    ldrb        w8, [x0, #193]
    cmp         w9, w8
    cset        w13, ne
    cmp         x22, x9
    mov         w8, #4
    b.hi        .L7
    b           .L8
.L6:
    mov         w13, wzr
    cmp         x22, x9
    mov         w8, #4
    b.ls        .L8
.L7:
    add         x10, x28, x9
    cmp         x10, x9
    b.lo        .L8
    cmp         x10, x26
    b.hi        .L8
    ldrb        w15, [x0, #193]
    cmp         x22, x15
    b.ls        .L8
    add         x10, x28, x15
    cmp         x10, x15
    b.lo        .L8
    cmp         x10, x26
    b.hi        .L8
    ldrb        w10, [x0, #194]
    cmp         x22, x10
    b.ls        .L8
    add         x11, x28, x10
    cmp         x11, x10
    b.lo        .L8
    cmp         x11, x26
    b.hi        .L8
    ldur        x8, [x29, #-136]
    cmp         x8, x27
    mov         w8, #4
    b.hi        .L8
    cmp         x27, x28
    b.hi        .L8
    ldur        x12, [x29, #-136]
    add         x14, x19, x9
    mov         w11, #64
    neg         w8, w12
    sub         w8, w8, w14
    ands        x10, x8, #0x3f
    sub         x10, x11, x10
    tst         x8, #0x3f
    csel        x8, xzr, x10, eq
    cmp         x12, x8
    csel        x8, xzr, x8, lo
    sub         x16, x12, x8
    subs        x8, x27, x16
    b.lo        .L50
    ldur        x11, [x29, #-112]
    cmp         x8, #1, lsl #12
    str         w13, [sp, #320]
    str         x14, [sp, #304]
    add         x10, x11, x15
    ldrb        w9, [x11, x9]
    ld1r        { v0.16b }, [x10]
    stur        q0, [x29, #-160]
    b.lo        .L60
    add         x12, x14, x16
    ldur        x11, [x29, #-208]
    stur        x15, [x29, #-256]
    neg         w8, w12
    str         x16, [sp, #288]
    and         x8, x8, #0x3f
    cbz         x8, .L61
    ldrh        w10, [x0, #192]
    str         w9, [sp, #272]
    str         x8, [sp, #256]
    mov         x8, xzr
    and         x9, x10, #0xff
    cmp         x22, x9
    b.ls        .L62
    lsr         w27, w10, #8
    cmp         x22, x27
    b.ls        .L62
    ldur        x8, [x29, #-112]
    ldur        x24, [x29, #-136]
    cmp         x26, #64
    ldrb        w0, [x8, x9]
    ldrb        w20, [x8, x27]
    add         x23, x24, x9
    b.hs        .L63
    mov         x1, x19
    mov         x2, x26
    str         x12, [sp, #240]
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    mov         x1, x19
    lsr         x19, x0, x23
    mov         w0, w20
    mov         x2, x26
    add         x23, x24, x27
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldr         x12, [sp, #240]
    ldur        q19, [x29, #-128]
    b           .L64
.L57:
    cmp         w9, w16
    cset        w15, ne
    cmp         x22, x9
    mov         w8, #4
    b.hi        .L59
    b           .L8
.L56:
    ldrb        w8, [x0, #194]
    cmp         w9, w16
    ccmp        w9, w8, #4, ne
    ccmp        w16, w8, #4, ne
    cset        w15, ne
    cmp         x22, x9
    mov         w8, #4
    b.hi        .L59
    b           .L8
.L58:
    mov         w15, wzr
    cmp         x22, x9
    mov         w8, #4
    b.ls        .L8
.L59:
    add         x10, x28, x9
    cmp         x10, x9
    b.lo        .L8
    cmp         x10, x26
    b.hi        .L8
    cmp         x22, x16
    b.ls        .L8
    add         x10, x28, x16
    cmp         x10, x16
    b.lo        .L8
    cmp         x10, x26
    b.hi        .L8
    ldrb        w17, [x0, #194]
    cmp         x22, x17
    b.ls        .L8
    add         x10, x28, x17
    cmp         x10, x17
    b.lo        .L8
    cmp         x10, x26
    b.hi        .L8
    ldur        x8, [x29, #-136]
    cmp         x8, x27
    mov         w8, #4
    b.hi        .L8
    cmp         x27, x28
    b.hi        .L8
    ldur        x12, [x29, #-136]
    add         x11, x19, x9
    add         x10, x19, x9
    str         x10, [sp, #8]
    neg         w8, w12
    sub         w8, w8, w11
    mov         w11, #64
    ands        x10, x8, #0x3f
    sub         x10, x11, x10
    tst         x8, #0x3f
    csel        x8, xzr, x10, eq
    cmp         x12, x8
    csel        x8, xzr, x8, lo
    sub         x18, x12, x8
    subs        x8, x27, x18
    b.lo        .L50
    ldur        x12, [x29, #-112]
    cmp         x8, #1, lsl #12
    add         x10, x12, x16
    add         x11, x12, x17
    ld1r        { v1.16b }, [x10]
    ld1r        { v0.16b }, [x11]
    ldrb        w10, [x12, x9]
    stp         q0, q1, [sp, #32]
    b.lo        .L65
    ldr         x8, [sp, #8]
    ldur        x11, [x29, #-208]
    add         x12, x8, x18
    neg         w8, w12
    and         x8, x8, #0x3f
    cbz         x8, .L65
    ldrh        w9, [x0, #192]
    ldrb        w27, [x0, #194]
    mov         x24, xzr
    str         x8, [sp, #272]
    mov         x8, x9
    str         x18, [sp, #320]
    bfi         x8, x27, #16, #8
    stur        x17, [x29, #-256]
    stur        x16, [x29, #-160]
    and         x8, x8, #0xff
    str         w15, [sp, #4]
    cmp         x22, x8
    str         w10, [sp, #288]
    b.ls        .L66
    lsr         w9, w9, #8
    mov         w23, w9
    cmp         x22, x23
    b.ls        .L66
    ldur        x9, [x29, #-112]
    cmp         x26, #63
    ldrb        w0, [x9, x8]
    ldrb        w13, [x9, x23]
    ldur        x9, [x29, #-136]
    add         x19, x9, x8
    b.hi        .L67
    ldur        x1, [x29, #-144]
    mov         x2, x26
    str         w13, [sp, #256]
    str         x12, [sp, #304]
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    lsr         x24, x0, x19
    cmp         w20, #1
    b.hi        .L68
    cbnz        x24, .L68
    ldur        x19, [x29, #-144]
    ldur        x11, [x29, #-208]
    ldur        q19, [x29, #-128]
    ldr         x12, [sp, #304]
    b           .L69
.L8:
    ldur        x16, [x29, #-136]
.L70:
    cmp         w8, #3
    b.ne        .L71
    mov         x24, x16
.L49:
    ldur        x27, [x29, #-192]
    ldur        x9, [x29, #-216]
    stur        x24, [x29, #-136]
    subs        x8, x27, x24
    csel        x8, xzr, x8, lo
    cmp         x9, x8
    csel        x8, x9, x8, lo
    add         x19, x8, x24
    sub         x8, x22, #1
    add         x8, x8, x19
    subs        x3, x8, x24
    ccmp        x8, x26, #2, hs
    b.hi        .L1
    ldur        x8, [x29, #-144]
    ldur        x0, [x29, #-112]
    mov         x1, x22
    add         x2, x8, x24
    bl          atomic_memchr_kernels::algo::two_way::find::<atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>
    cmp         x0, #1
    b.ne        .L72
    add         x9, x1, x24
    tst         w21, #0xff
    csel        x25, x9, x25, eq
    subs        x8, x9, x25
    cneg        x10, x8, ls
    lsr         x8, x10, #16
    cbnz        x8, .L73
    ldur        x0, [x29, #-184]
    mov         w11, w21
    add         w21, w21, #1
    ldur        q19, [x29, #-128]
    and         x11, x11, #0x3f
    add         x9, x9, x22
    ldrb        w8, [x0, #196]
    strh        w10, [x0, x11, lsl #1]
    stur        x9, [x29, #-136]
    cmp         w8, w21, uxtb
    b.hi        .L1
    b           .L74
.L71:
    cmp         w8, #4
    b.eq        .L10
    cmp         w8, #2
    b.lo        .L10
    ldur        x27, [x29, #-192]
.L26:
    ldur        x12, [x29, #-168]
    subs        x8, x27, x16
    ldrb        w9, [x0, #193]
    ldrb        w10, [x0, #194]
    ldrb        w11, [x0, #195]
    csel        x8, xzr, x8, lo
    cmp         x12, #255
    stur        x16, [x29, #-136]
    b.hi        .L75
    cmp         w11, #3
    b.eq        .L76
    cmp         w11, #2
    b.eq        .L77
    b           .L75
.L76:
    mov         w9, w10
.L77:
    ldur        x10, [x29, #-168]
.L75:
    add         w11, w11, #1
    strb        w9, [x0, #193]
    ldr         x9, [x0, #144]
    and         w11, w11, #0xff
    strb        w10, [x0, #194]
    mov         w10, #3
    cmp         w11, #3
    sub         x8, x9, x8
    csel        w10, w11, w10, lo
    stp         xzr, x8, [x0, #160]
    strb        w10, [x0, #195]
    b           .L1
.L61:
    ldr         w13, [sp, #320]
    ldr         x14, [sp, #304]
    ldur        x15, [x29, #-256]
    ldr         x16, [sp, #288]
    b           .L60
.L63:
    cmp         x23, x11
    dup         v0.16b, w0
    add         x8, x24, x27
    csel        x9, x23, x11, lo
    cmp         x8, x11
    dup         v5.16b, w20
    add         x10, x19, x9
//APP
    ldp         q1, q2, [x10]
    ldp         q3, q4, [x10, #32]
//NO_APP
    csel        x11, x8, x11, lo
    cmeq        v1.16b, v1.16b, v0.16b
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v0.16b, v4.16b, v0.16b
    add         x10, x19, x11
//APP
    ldp         q6, q7, [x10]
    ldp         q16, q17, [x10, #32]
//NO_APP
    mov         v18.16b, v19.16b
    cmeq        v4.16b, v6.16b, v5.16b
    cmeq        v6.16b, v7.16b, v5.16b
//APP
//NO_APP
    cmeq        v7.16b, v16.16b, v5.16b
    cmeq        v5.16b, v17.16b, v5.16b
    and         v1.16b, v1.16b, v18.16b
    and         v2.16b, v2.16b, v18.16b
    and         v3.16b, v3.16b, v18.16b
    and         v0.16b, v0.16b, v18.16b
    mov         v16.16b, v19.16b
    sub         w9, w23, w9
//APP
//NO_APP
    and         v4.16b, v4.16b, v16.16b
    and         v6.16b, v6.16b, v16.16b
    and         v7.16b, v7.16b, v16.16b
    and         v5.16b, v5.16b, v16.16b
    addp        v1.16b, v1.16b, v2.16b
    addp        v0.16b, v3.16b, v0.16b
    sub         x23, x8, x11
    addp        v2.16b, v4.16b, v6.16b
    addp        v3.16b, v7.16b, v5.16b
    addp        v0.16b, v1.16b, v0.16b
    addp        v1.16b, v2.16b, v3.16b
    xtn         v2.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    xtn         v3.8b, v1.8h
    uzp2        v1.16b, v1.16b, v0.16b
    add         v0.16b, v2.16b, v0.16b
    fmov        x10, d0
    add         v1.16b, v3.16b, v1.16b
    lsr         x19, x10, x9
    fmov        x0, d1
.L64:
    lsr         x8, x0, x23
    ldur        x0, [x29, #-184]
    and         x8, x8, x19
    ldur        x19, [x29, #-144]
.L62:
    cmp         x22, #2
    b.eq        .L78
    cmp         x22, #1
    b.ne        .L79
    mov         w15, #1
    b           .L80
.L78:
    ldrb        w9, [x0, #193]
    ldrb        w10, [x0, #192]
    cmp         w10, w9
    cset        w15, ne
    b           .L80
.L79:
    mov         w15, wzr
.L80:
    lsl         x8, x8, x12
    lsr         x27, x8, x12
    cbz         x27, .L81
    ldur        x12, [x29, #-136]
    str         w15, [sp, #240]
    mov         x9, x12
    b           .L82
.L83:
    ldur        x26, [x29, #-176]
.L84:
    ldur        x12, [x29, #-136]
    mov         x10, #-1
    sub         x11, x27, #1
    subs        x8, x9, x12
    csel        x8, xzr, x8, lo
    lsl         x10, x10, x8
    cmp         x8, #64
    csel        x8, x10, xzr, lo
    and         x10, x11, x27
    ands        x27, x10, x8
    b.eq        .L85
.L82:
    rbit        x8, x27
    clz         x8, x8
    add         x20, x8, x12
    tbz         w15, #0, .L86
.L87:
    tst         w21, #0xff
    csel        x25, x20, x25, eq
    subs        x8, x20, x25
    cneg        x8, x8, ls
    lsr         x10, x8, #16
    cbnz        x10, .L88
    ldrb        w9, [x0, #196]
    and         x10, x21, #0x3f
    add         w21, w21, #1
    strh        w8, [x0, x10, lsl #1]
    cmp         w9, w21, uxtb
    add         x9, x20, x22
    b.hi        .L84
    b           .L89
.L86:
    adds        x8, x20, x22
    b.hs        .L84
    cmp         x8, x26
    b.hi        .L84
    cmp         x22, #17
    add         x8, x19, x20
    b.lo        .L90
    ldur        x10, [x29, #-112]
    mov         x11, xzr
.L91:
//APP
    ldr         x12, [x8]
//NO_APP
    ldr         x13, [x10], #8
    cmp         x12, x13
    b.ne        .L92
    sub         x11, x11, #8
    add         x8, x8, #8
    add         x12, x22, x11
    cmp         x12, #16
    b.hi        .L91
    neg         x11, x11
    b           .L93
.L90:
    cmp         x22, #7
    b.hi        .L94
    cmp         x22, #4
    b.hs        .L95
    cmp         x22, #2
    b.hs        .L96
    cbz         x22, .L87
//APP
    ldrb        w23, [x8]
//NO_APP
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w23, uxtb
    b.eq        .L87
    mov         x10, xzr
    b           .L97
.L92:
    eor         x8, x13, x12
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x8, x8, #3
    lsr         x23, x12, x10
    sub         x10, x8, x11
    b           .L98
.L94:
    ldur        x10, [x29, #-112]
    mov         x11, xzr
    mov         x12, x22
.L93:
    add         x13, x10, x12
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x8]
//NO_APP
    cmp         x13, x14
    b.ne        .L99
    add         x8, x8, x12
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x10
    b.eq        .L87
    eor         x10, x8, x10
    rbit        x10, x10
    clz         x10, x10
    and         x11, x10, #0x38
    lsr         x23, x8, x11
    sub         x8, x22, #8
    add         x10, x8, x10, lsr #3
    b           .L98
.L99:
    eor         x8, x13, x14
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x23, x13, x10
    add         x10, x11, x8, lsr #3
    b           .L98
.L95:
    ldur        x10, [x29, #-112]
    ldr         w11, [x10]
    ldur        x10, [x29, #-200]
    ldur        w10, [x10, #-4]
//APP
    ldr         w12, [x8]
//NO_APP
    mov         w12, w12
    cmp         x12, x11
    b.ne        .L100
    add         x8, x8, x22
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    mov         w8, w8
    cmp         x8, x10
    b.eq        .L87
    eor         x10, x8, x10
    rbit        x10, x10
    clz         x10, x10
    and         x11, x10, #0x38
    lsr         x23, x8, x11
    sub         x8, x22, #4
    add         x10, x8, x10, lsr #3
    b           .L98
.L96:
    ldur        x10, [x29, #-112]
    ldrh        w12, [x10]
    ldur        x10, [x29, #-200]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x8]
//NO_APP
    and         x11, x11, #0xffff
    cmp         x11, x12
    b.ne        .L101
    add         x8, x8, x22
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         x8, x8, #0xffff
    cmp         x8, x10
    b.eq        .L87
    eor         x10, x8, x10
    rbit        x10, x10
    clz         x10, x10
    and         x11, x10, #0x38
    lsr         x23, x8, x11
    sub         x8, x22, #2
    add         x10, x8, x10, lsr #3
    b           .L98
.L100:
    eor         x8, x12, x11
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x23, x12, x10
    b           .L102
.L101:
    eor         x8, x11, x12
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x23, x11, x10
.L102:
    lsr         x10, x8, #3
.L98:
.L97:
    mov         w8, #1
    add         x26, x10, #1
    ldur        q1, [x0, #152]
    dup         v0.2d, x8
    cmp         x10, #16
    stur        x10, [x29, #-168]
    mov         v0.d[0], x26
    add         v0.2d, v1.2d, v0.2d
    stur        q0, [x0, #152]
    b.lo        .L83
    cmp         x26, #0
    mov         w19, #1
    cset        w8, ne
    sub         x8, x26, x8
    cmp         x8, x22
    b.hi        .L103
.L104:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L103
    ldur        x8, [x29, #-112]
    and         w0, w23, #0xff
    mov         x2, x24
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L105
    add         x19, x24, x19
    ldur        q19, [x29, #-128]
    subs        x8, x26, x19
    csel        x8, xzr, x8, lo
    cmp         x8, x22
    b.ls        .L104
    b           .L103
.L105:
    clz         x8, x0
    add         x9, x19, x24
    ldur        q19, [x29, #-128]
    add         x8, x9, x8
    sub         x19, x8, #64
.L103:
    ldur        x9, [x29, #-184]
    lsl         x8, x20, #4
    ldr         x9, [x9, #152]
    add         x8, x8, #1, lsl #12
    cmp         x9, x8
    add         x9, x19, x20
    b.hi        .L106
    ldp         x0, x26, [x29, #-184]
    ldur        x19, [x29, #-144]
    ldr         w15, [sp, #240]
    b           .L84
.L81:
    ldur        x12, [x29, #-136]
    mov         x9, x12
.L85:
    ldr         x10, [sp, #256]
    ldr         x16, [sp, #288]
    ldur        x27, [x29, #-192]
    ldr         w13, [sp, #320]
    ldr         x14, [sp, #304]
    ldur        x15, [x29, #-256]
    add         x8, x10, x12
    add         x16, x10, x16
    cmp         x8, x9
    csel        x8, x8, x9, hi
    ldr         w9, [sp, #272]
    stur        x8, [x29, #-136]
.L60:
    subs        x11, x27, x16
    b.lo        .L50
    add         x8, x19, x15
    dup         v14.16b, w9
    add         x9, x14, x28
    add         x17, x8, x16
    add         x8, x8, x28
    add         x12, x14, x16
    sub         x15, x9, #256
    sub         x16, x8, #256
    mov         x28, x11
    mov         w18, w21
    b           .L107
.L108:
    cbz         x28, .L109
.L110:
    mov         x11, xzr
    mov         x28, xzr
    mov         x17, x8
    mov         x12, x8
    mov         x8, x15
    mov         x9, x16
.L111:
//APP
    ldp         q0, q1, [x8]
    ldp         q2, q3, [x8, #32]
//NO_APP
//APP
    ldp         q4, q5, [x9]
    ldp         q6, q7, [x9, #32]
//NO_APP
    cmeq        v0.16b, v0.16b, v14.16b
    cmeq        v1.16b, v1.16b, v14.16b
//APP
    ldp         q16, q17, [x8, #64]
    ldp         q18, q19, [x8, #96]
//NO_APP
    cmeq        v2.16b, v2.16b, v14.16b
    cmeq        v3.16b, v3.16b, v14.16b
//APP
    ldp         q20, q21, [x9, #64]
    ldp         q22, q23, [x9, #96]
//NO_APP
    cmeq        v16.16b, v16.16b, v14.16b
    cmeq        v17.16b, v17.16b, v14.16b
    ldur        q13, [x29, #-160]
    cmeq        v24.16b, v18.16b, v14.16b
    cmeq        v19.16b, v19.16b, v14.16b
    cmeq        v4.16b, v4.16b, v13.16b
    cmeq        v5.16b, v5.16b, v13.16b
    cmeq        v6.16b, v6.16b, v13.16b
    cmeq        v7.16b, v7.16b, v13.16b
    cmeq        v18.16b, v20.16b, v13.16b
    cmeq        v20.16b, v21.16b, v13.16b
    cmeq        v21.16b, v22.16b, v13.16b
//APP
    ldp         q22, q25, [x8, #128]
    ldp         q26, q27, [x8, #160]
//NO_APP
    and         v0.16b, v4.16b, v0.16b
    cmeq        v4.16b, v23.16b, v13.16b
//APP
    ldp         q23, q28, [x9, #128]
    ldp         q29, q30, [x9, #160]
//NO_APP
    and         v1.16b, v5.16b, v1.16b
//APP
    ldp         q5, q31, [x8, #192]
    ldp         q8, q9, [x8, #224]
//NO_APP
    and         v2.16b, v6.16b, v2.16b
    and         v3.16b, v7.16b, v3.16b
    and         v6.16b, v18.16b, v16.16b
//APP
    ldp         q7, q10, [x9, #192]
    ldp         q11, q12, [x9, #224]
//NO_APP
    and         v18.16b, v20.16b, v17.16b
    and         v16.16b, v21.16b, v24.16b
    and         v17.16b, v4.16b, v19.16b
    cmeq        v4.16b, v22.16b, v14.16b
    cmeq        v20.16b, v27.16b, v14.16b
    cmeq        v19.16b, v23.16b, v13.16b
    cmeq        v21.16b, v30.16b, v13.16b
    cmeq        v5.16b, v5.16b, v14.16b
    cmeq        v22.16b, v7.16b, v13.16b
    cmeq        v23.16b, v25.16b, v14.16b
    cmeq        v25.16b, v28.16b, v13.16b
    cmeq        v27.16b, v31.16b, v14.16b
    cmeq        v28.16b, v10.16b, v13.16b
    and         v19.16b, v19.16b, v4.16b
    cmeq        v24.16b, v26.16b, v14.16b
    and         v7.16b, v21.16b, v20.16b
    and         v4.16b, v22.16b, v5.16b
    cmeq        v26.16b, v29.16b, v13.16b
    and         v20.16b, v25.16b, v23.16b
    cmeq        v21.16b, v8.16b, v14.16b
    cmeq        v22.16b, v11.16b, v13.16b
    and         v5.16b, v28.16b, v27.16b
    orr         v25.16b, v1.16b, v0.16b
    orr         v27.16b, v2.16b, v3.16b
    orr         v28.16b, v6.16b, v18.16b
    orr         v29.16b, v17.16b, v19.16b
    orr         v30.16b, v7.16b, v4.16b
    and         v23.16b, v26.16b, v24.16b
    and         v21.16b, v22.16b, v21.16b
    cmeq        v22.16b, v9.16b, v14.16b
    orr         v24.16b, v25.16b, v27.16b
    cmeq        v25.16b, v12.16b, v13.16b
    orr         v26.16b, v28.16b, v16.16b
    orr         v27.16b, v29.16b, v20.16b
    orr         v28.16b, v30.16b, v5.16b
    and         v22.16b, v25.16b, v22.16b
    orr         v24.16b, v24.16b, v26.16b
    orr         v25.16b, v27.16b, v23.16b
    orr         v26.16b, v28.16b, v21.16b
    orr         v24.16b, v24.16b, v25.16b
    orr         v25.16b, v26.16b, v22.16b
    orr         v24.16b, v24.16b, v25.16b
    shl         v24.16b, v24.16b, #7
    cmlt        v24.16b, v24.16b, #0
    shrn        v24.8b, v24.8h, #4
    fmov        x9, d24
    cbnz        x9, .L112
.L107:
    subs        x10, x28, #256
    mov         x8, x12
    b.lo        .L108
    subs        x11, x11, #256
    b.lo        .L110
    mov         x9, x17
    cmp         x10, #3328
    add         x12, x8, #256
    add         x17, x17, #256
    b.lo        .L113
//APP
    prfm        pldl1keep, [x12, #3072]
    prfm        pldl1keep, [x12, #3136]
    prfm        pldl1keep, [x12, #3200]
    prfm        pldl1keep, [x12, #3264]
//NO_APP
.L113:
    mov         x28, x10
    b           .L111
.L112:
    ldur        q24, [x29, #-128]
    str         x11, [sp, #160]
    mov         w11, #2
//APP
//NO_APP
    and         v6.16b, v6.16b, v24.16b
    and         v18.16b, v18.16b, v24.16b
    and         v16.16b, v16.16b, v24.16b
    and         v17.16b, v17.16b, v24.16b
    and         v0.16b, v0.16b, v24.16b
    and         v1.16b, v1.16b, v24.16b
    and         v2.16b, v2.16b, v24.16b
    and         v3.16b, v3.16b, v24.16b
    and         v19.16b, v19.16b, v24.16b
    and         v20.16b, v20.16b, v24.16b
    addp        v6.16b, v6.16b, v18.16b
    addp        v16.16b, v16.16b, v17.16b
    and         v17.16b, v23.16b, v24.16b
    and         v7.16b, v7.16b, v24.16b
    and         v4.16b, v4.16b, v24.16b
    and         v5.16b, v5.16b, v24.16b
    and         v18.16b, v21.16b, v24.16b
    and         v21.16b, v22.16b, v24.16b
    addp        v0.16b, v0.16b, v1.16b
    addp        v1.16b, v2.16b, v3.16b
    addp        v2.16b, v19.16b, v20.16b
    addp        v3.16b, v17.16b, v7.16b
    addp        v6.16b, v6.16b, v16.16b
    addp        v4.16b, v4.16b, v5.16b
    addp        v5.16b, v18.16b, v21.16b
    addp        v0.16b, v0.16b, v1.16b
    addp        v1.16b, v2.16b, v3.16b
    xtn         v2.8b, v6.8h
    uzp2        v3.16b, v6.16b, v0.16b
    addp        v4.16b, v4.16b, v5.16b
    xtn         v5.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    xtn         v6.8b, v1.8h
    xtn         v7.8b, v4.8h
    add         v2.16b, v2.16b, v3.16b
    uzp2        v1.16b, v1.16b, v0.16b
    uzp2        v4.16b, v4.16b, v0.16b
    add         v0.16b, v5.16b, v0.16b
    fmov        x9, d2
    fmov        x10, d0
    zip1        v2.2d, v0.2d, v2.2d
    add         v1.16b, v6.16b, v1.16b
    add         v3.16b, v7.16b, v4.16b
    cmp         x9, #0
    csel        x11, xzr, x11, eq
    cmp         x10, #0
    fmov        x9, d1
    fmov        x10, d3
    cinc        x11, x11, ne
    zip1        v0.2d, v1.2d, v3.2d
    stur        q2, [x29, #-104]
    cmp         x9, #0
    mov         w9, #4
    csel        x9, xzr, x9, eq
    cmp         x10, #0
    mov         w10, #8
    csel        x10, xzr, x10, eq
    stur        q0, [x29, #-88]
    orr         x9, x10, x9
    orr         x1, x9, x11
    cbz         x1, .L114
    sub         x8, x8, x14
    ldur        q19, [x29, #-128]
    mov         w9, w18
    str         x8, [sp, #240]
    str         x12, [sp, #192]
    str         x17, [sp, #176]
    str         x15, [sp, #224]
    str         x16, [sp, #208]
.L115:
    rbit        x8, x1
    ldr         x10, [sp, #240]
    mov         x11, #-1
    sub         x12, x29, #104
    str         x1, [sp, #272]
    clz         x8, x8
    add         x17, x10, x8, lsl #6
    ldur        x10, [x29, #-136]
    ldr         x8, [x12, x8, lsl #3]
    subs        x10, x10, x17
    csel        x10, xzr, x10, lo
    lsl         x11, x11, x10
    cmp         x10, #64
    csel        x10, x11, xzr, lo
    ands        x21, x8, x10
    b.eq        .L116
    tbz         w13, #0, .L117
    rbit        x8, x21
    tst         w9, #0xff
    clz         x8, x8
    add         x20, x8, x17
    csel        x25, x20, x25, eq
    subs        x8, x20, x25
    cneg        x10, x8, ls
    lsr         x8, x10, #16
    cbnz        x8, .L118
    ldrb        w8, [x0, #196]
.L119:
    and         x11, x9, #0x3f
    add         w9, w9, #1
    add         x16, x20, x22
    cmp         w8, w9, uxtb
    strh        w10, [x0, x11, lsl #1]
    b.ls        .L120
    subs        x10, x16, x17
    mov         x11, #-1
    sub         x12, x21, #1
    csel        x10, xzr, x10, lo
    stur        x16, [x29, #-136]
    lsl         x11, x11, x10
    cmp         x10, #64
    csel        x10, x11, xzr, lo
    and         x11, x12, x21
    ands        x21, x11, x10
    b.eq        .L116
    rbit        x10, x21
    tst         w9, #0xff
    clz         x10, x10
    add         x20, x10, x17
    csel        x25, x20, x25, eq
    subs        x10, x20, x25
    cneg        x10, x10, ls
    lsr         x11, x10, #16
    cbz         x11, .L119
    b           .L118
.L116:
    mov         w18, w9
.L121:
    ldr         x1, [sp, #272]
    ldr         w13, [sp, #320]
    mov         w9, w18
    ldr         x14, [sp, #304]
    ldr         x15, [sp, #224]
    ldr         x16, [sp, #208]
    sub         x8, x1, #1
    ldr         x12, [sp, #192]
    ldr         x17, [sp, #176]
    and         x1, x8, x1
    cbnz        x1, .L115
    b           .L114
.L117:
    mov         w18, w9
    stur        q14, [x29, #-256]
    str         x17, [sp, #256]
    b           .L122
.L123:
    ldur        x26, [x29, #-176]
.L124:
    ldur        x8, [x29, #-136]
    mov         x9, #-1
    sub         x10, x21, #1
    subs        x8, x8, x17
    csel        x8, xzr, x8, lo
    lsl         x9, x9, x8
    cmp         x8, #64
    csel        x8, x9, xzr, lo
    and         x9, x10, x21
    ands        x21, x9, x8
    b.eq        .L121
.L122:
    rbit        x8, x21
    clz         x8, x8
    add         x20, x8, x17
    adds        x9, x20, x22
    b.hs        .L124
    cmp         x9, x26
    b.hi        .L124
    cmp         x22, #17
    add         x8, x19, x20
    b.lo        .L125
    ldur        x10, [x29, #-112]
    mov         x11, xzr
.L126:
//APP
    ldr         x12, [x8]
//NO_APP
    ldr         x13, [x10], #8
    cmp         x12, x13
    b.ne        .L127
    sub         x11, x11, #8
    add         x8, x8, #8
    add         x12, x22, x11
    cmp         x12, #16
    b.hi        .L126
    neg         x11, x11
    b           .L128
.L125:
    cmp         x22, #7
    b.hi        .L129
    cmp         x22, #4
    b.hs        .L130
    cmp         x22, #2
    b.hs        .L131
    cbz         x22, .L132
//APP
    ldrb        w23, [x8]
//NO_APP
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w23, uxtb
    b.eq        .L132
    mov         x9, xzr
    b           .L133
.L127:
    eor         x8, x13, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x23, x12, x9
    sub         x9, x8, x11
    b           .L134
.L129:
    ldur        x10, [x29, #-112]
    mov         x11, xzr
    mov         x12, x22
.L128:
    add         x13, x10, x12
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x8]
//NO_APP
    cmp         x13, x14
    b.ne        .L135
    add         x8, x8, x12
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x10
    b.eq        .L132
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x23, x8, x10
    sub         x8, x22, #8
    b           .L136
.L135:
    eor         x8, x13, x14
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x23, x13, x9
    add         x9, x11, x8, lsr #3
    b           .L134
.L130:
    ldur        x10, [x29, #-112]
    ldr         w11, [x10]
    ldur        x10, [x29, #-200]
    ldur        w10, [x10, #-4]
//APP
    ldr         w12, [x8]
//NO_APP
    mov         w12, w12
    cmp         x12, x11
    b.ne        .L137
    add         x8, x8, x22
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    mov         w8, w8
    cmp         x8, x10
    b.eq        .L132
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x23, x8, x10
    sub         x8, x22, #4
    b           .L136
.L131:
    ldur        x10, [x29, #-112]
    ldrh        w12, [x10]
    ldur        x10, [x29, #-200]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x8]
//NO_APP
    and         x11, x11, #0xffff
    cmp         x11, x12
    b.ne        .L138
    add         x8, x8, x22
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         x8, x8, #0xffff
    cmp         x8, x10
    b.ne        .L139
.L132:
    tst         w18, #0xff
    csel        x25, x20, x25, eq
    subs        x8, x20, x25
    cneg        x8, x8, ls
    lsr         x10, x8, #16
    cbnz        x10, .L140
    ldrb        w10, [x0, #196]
    and         x11, x18, #0x3f
    add         w18, w18, #1
    strh        w8, [x0, x11, lsl #1]
    cmp         w10, w18, uxtb
    b.ls        .L141
    stur        x9, [x29, #-136]
    b           .L124
.L137:
    eor         x8, x12, x11
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x23, x12, x9
    lsr         x9, x8, #3
    b           .L134
.L138:
    eor         x8, x11, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x23, x11, x9
    lsr         x9, x8, #3
    b           .L134
.L139:
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x23, x8, x10
    sub         x8, x22, #2
.L136:
    add         x9, x8, x9, lsr #3
.L134:
.L133:
    mov         w8, #1
    add         x26, x9, #1
    ldur        q1, [x0, #152]
    dup         v0.2d, x8
    cmp         x9, #16
    stur        x9, [x29, #-168]
    mov         v0.d[0], x26
    add         v0.2d, v1.2d, v0.2d
    stur        q0, [x0, #152]
    b.lo        .L123
    cmp         x26, #0
    mov         w19, #1
    str         x18, [sp, #288]
    cset        w8, ne
    sub         x8, x26, x8
    cmp         x8, x22
    b.hi        .L142
.L143:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L142
    ldur        x8, [x29, #-112]
    and         w0, w23, #0xff
    mov         x2, x24
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L144
    add         x19, x24, x19
    ldur        q19, [x29, #-128]
    ldur        q14, [x29, #-256]
    subs        x8, x26, x19
    csel        x8, xzr, x8, lo
    cmp         x8, x22
    b.ls        .L143
    b           .L142
.L144:
    clz         x8, x0
    add         x9, x19, x24
    ldur        q19, [x29, #-128]
    add         x8, x9, x8
    ldur        q14, [x29, #-256]
    sub         x19, x8, #64
.L142:
    ldur        x9, [x29, #-184]
    lsl         x8, x20, #4
    add         x16, x19, x20
    ldr         x9, [x9, #152]
    add         x8, x8, #1, lsl #12
    cmp         x9, x8
    b.hi        .L145
    ldp         x0, x26, [x29, #-184]
    ldur        x19, [x29, #-144]
    ldr         x18, [sp, #288]
    ldr         x17, [sp, #256]
    stur        x16, [x29, #-136]
    b           .L124
.L114:
    ldr         x8, [x0, #144]
    ldp         x10, x9, [x0, #160]
    ldr         x11, [sp, #160]
    sub         x8, x8, x28
    subs        x8, x8, x9
    csel        x8, xzr, x8, lo
    add         x8, x8, #1, lsl #12
    cmp         x8, x10, lsl #10
    b.hs        .L107
    ldur        x16, [x29, #-136]
    sub         x8, x27, x28
    cmp         x8, x16
    csel        x16, x8, x16, hi
    mov         w8, #2
    b           .L146
.L109:
    ldur        x16, [x29, #-136]
    mov         w8, #1
    cmp         x27, x16
    csel        x16, x27, x16, hi
.L146:
    ldur        q19, [x29, #-128]
    mov         w21, w18
    b           .L70
.L53:
    cmp         x19, x11
    ldur        x10, [x29, #-144]
    dup         v0.16b, w0
    csel        x8, x19, x11, lo
    add         x9, x10, x8
//APP
    ldp         q1, q2, [x9]
    ldp         q3, q4, [x9, #32]
//NO_APP
    sub         w8, w19, w8
    cmeq        v1.16b, v1.16b, v0.16b
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v0.16b, v4.16b, v0.16b
    mov         v4.16b, v19.16b
//APP
//NO_APP
    and         v1.16b, v1.16b, v4.16b
    and         v2.16b, v2.16b, v4.16b
    and         v3.16b, v3.16b, v4.16b
    and         v0.16b, v0.16b, v4.16b
    addp        v1.16b, v1.16b, v2.16b
    addp        v0.16b, v3.16b, v0.16b
    addp        v0.16b, v1.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        x9, d0
    lsr         x27, x9, x8
    cbz         x27, .L147
    ldur        x8, [x29, #-136]
    dup         v0.16b, w12
    add         x8, x8, x20
    cmp         x8, x11
    csel        x9, x8, x11, lo
    add         x10, x10, x9
//APP
    ldp         q1, q2, [x10]
    ldp         q3, q4, [x10, #32]
//NO_APP
    sub         x19, x8, x9
    cmeq        v1.16b, v1.16b, v0.16b
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v0.16b, v4.16b, v0.16b
    mov         v4.16b, v19.16b
//APP
//NO_APP
    and         v1.16b, v1.16b, v4.16b
    and         v2.16b, v2.16b, v4.16b
    and         v3.16b, v3.16b, v4.16b
    and         v0.16b, v0.16b, v4.16b
    addp        v1.16b, v1.16b, v2.16b
    addp        v0.16b, v3.16b, v0.16b
    addp        v0.16b, v1.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        x0, d0
.L55:
    lsr         x8, x0, x19
    ldur        x0, [x29, #-184]
    ldur        x19, [x29, #-144]
    and         x8, x8, x27
    b           .L52
.L67:
    cmp         x19, x11
    ldur        x9, [x29, #-144]
    dup         v0.16b, w0
    csel        x8, x19, x11, lo
    cmp         w20, #1
    add         x9, x9, x8
//APP
    ldp         q1, q2, [x9]
    ldp         q3, q4, [x9, #32]
//NO_APP
    sub         w8, w19, w8
    cmeq        v1.16b, v1.16b, v0.16b
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v0.16b, v4.16b, v0.16b
    mov         v4.16b, v19.16b
//APP
//NO_APP
    and         v1.16b, v1.16b, v4.16b
    and         v2.16b, v2.16b, v4.16b
    and         v3.16b, v3.16b, v4.16b
    and         v0.16b, v0.16b, v4.16b
    addp        v1.16b, v1.16b, v2.16b
    addp        v0.16b, v3.16b, v0.16b
    addp        v0.16b, v1.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        x9, d0
    lsr         x24, x9, x8
    b.hi        .L148
    cbz         x24, .L149
.L148:
    ldp         x10, x8, [x29, #-144]
    dup         v0.16b, w13
    add         x8, x8, x23
    cmp         x8, x11
    csel        x9, x8, x11, lo
    add         x10, x10, x9
//APP
    ldp         q1, q2, [x10]
    ldp         q3, q4, [x10, #32]
//NO_APP
    sub         x19, x8, x9
    cmeq        v1.16b, v1.16b, v0.16b
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v0.16b, v4.16b, v0.16b
    mov         v4.16b, v19.16b
//APP
//NO_APP
    and         v1.16b, v1.16b, v4.16b
    and         v2.16b, v2.16b, v4.16b
    and         v3.16b, v3.16b, v4.16b
    and         v0.16b, v0.16b, v4.16b
    addp        v1.16b, v1.16b, v2.16b
    addp        v0.16b, v3.16b, v0.16b
    addp        v0.16b, v1.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        x0, d0
    b           .L150
.L118:
    mov         w18, w9
.L140:
    ldur        x16, [x29, #-136]
    mov         w8, wzr
    mov         w21, w18
    cmp         x20, x16
    csel        x16, x20, x16, hi
    b           .L70
.L68:
    ldp         x1, x8, [x29, #-144]
    mov         x2, x26
    ldr         w0, [sp, #256]
    add         x19, x8, x23
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldur        x11, [x29, #-208]
    ldur        q19, [x29, #-128]
    ldr         x12, [sp, #304]
.L150:
    lsr         x8, x0, x19
    and         x24, x8, x24
.L149:
    ldur        x19, [x29, #-144]
.L69:
    ubfx        x8, x27, #0, #48
    ldur        x0, [x29, #-184]
    cmp         x22, x8
    b.ls        .L66
    cmp         w20, #3
    b.ne        .L66
    cbz         x24, .L66
    ldur        x9, [x29, #-112]
    cmp         x26, #64
    ldrb        w0, [x9, x8]
    ldur        x9, [x29, #-136]
    add         x19, x9, x8
    b.hs        .L151
    ldur        x1, [x29, #-144]
    mov         x2, x26
    mov         x23, x12
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldur        q19, [x29, #-128]
    mov         x12, x23
    b           .L152
.L54:
    ldur        x0, [x29, #-184]
    ldur        q19, [x29, #-128]
    mov         x8, xzr
    ldur        x15, [x29, #-256]
    mov         x19, x24
    b           .L52
.L147:
    ldur        x0, [x29, #-184]
    mov         x8, xzr
    mov         x19, x10
.L52:
    cmp         x22, #2
    b.eq        .L153
    cmp         x22, #1
    b.ne        .L154
    mov         w16, #1
    b           .L155
.L153:
    ldrb        w9, [x0, #193]
    ldrb        w10, [x0, #192]
    cmp         w10, w9
    cset        w16, ne
    b           .L155
.L154:
    mov         w16, wzr
.L155:
    lsl         x8, x8, x23
    lsr         x27, x8, x23
    cbz         x27, .L156
    ldur        x12, [x29, #-136]
    stur        x15, [x29, #-256]
    str         w16, [sp, #272]
    mov         x9, x12
    b           .L157
.L156:
    ldur        x12, [x29, #-136]
    mov         x9, x12
.L158:
    ldr         x10, [sp, #288]
    ldur        x27, [x29, #-192]
    add         x8, x10, x12
    ldr         x12, [sp, #320]
    cmp         x8, x9
    csel        x8, x8, x9, hi
    ldr         w9, [sp, #304]
    add         x12, x10, x12
    stur        x8, [x29, #-136]
.L51:
    subs        x11, x27, x12
    b.lo        .L50
    dup         v29.16b, w9
    add         x8, x15, x28
    add         x28, x15, x12
    sub         x10, x8, #256
    mov         w17, w21
    b           .L159
.L160:
    mov         x11, x9
.L161:
//APP
    ldp         q7, q2, [x8]
    ldp         q0, q1, [x8, #32]
//NO_APP
    cmeq        v5.16b, v0.16b, v29.16b
    cmeq        v6.16b, v1.16b, v29.16b
//APP
    ldp         q21, q3, [x8, #64]
    ldp         q4, q17, [x8, #96]
//NO_APP
    cmeq        v16.16b, v4.16b, v29.16b
//APP
    ldp         q24, q18, [x8, #128]
    ldp         q22, q19, [x8, #160]
//NO_APP
    cmeq        v17.16b, v17.16b, v29.16b
    cmeq        v1.16b, v19.16b, v29.16b
//APP
    ldp         q25, q23, [x8, #192]
    ldp         q26, q20, [x8, #224]
//NO_APP
    cmeq        v0.16b, v20.16b, v29.16b
    cmeq        v19.16b, v2.16b, v29.16b
    cmeq        v20.16b, v3.16b, v29.16b
    cmeq        v4.16b, v22.16b, v29.16b
    orr         v28.16b, v5.16b, v16.16b
    orr         v27.16b, v6.16b, v17.16b
    cmeq        v18.16b, v18.16b, v29.16b
    cmeq        v3.16b, v23.16b, v29.16b
    orr         v22.16b, v1.16b, v0.16b
    cmeq        v2.16b, v26.16b, v29.16b
    cmeq        v23.16b, v21.16b, v29.16b
    cmeq        v21.16b, v24.16b, v29.16b
    orr         v26.16b, v27.16b, v22.16b
    orr         v27.16b, v28.16b, v4.16b
    orr         v28.16b, v19.16b, v20.16b
    cmeq        v22.16b, v7.16b, v29.16b
    cmeq        v7.16b, v25.16b, v29.16b
    orr         v25.16b, v2.16b, v26.16b
    orr         v26.16b, v3.16b, v27.16b
    orr         v27.16b, v28.16b, v18.16b
    orr         v24.16b, v26.16b, v25.16b
    orr         v25.16b, v7.16b, v27.16b
    orr         v26.16b, v22.16b, v23.16b
    orr         v24.16b, v25.16b, v24.16b
    orr         v25.16b, v26.16b, v21.16b
    orr         v24.16b, v25.16b, v24.16b
    shl         v24.16b, v24.16b, #7
    cmlt        v24.16b, v24.16b, #0
    shrn        v24.8b, v24.8h, #4
    fmov        x9, d24
    cbnz        x9, .L162
.L159:
    subs        x9, x11, #256
    mov         x8, x28
    b.hs        .L163
    cbz         x11, .L164
    mov         x11, xzr
    mov         x28, x8
    mov         x8, x10
    b           .L161
.L163:
    cmp         x9, #3328
    add         x28, x8, #256
    b.lo        .L160
//APP
    prfm        pldl1keep, [x28, #3072]
    prfm        pldl1keep, [x28, #3136]
    prfm        pldl1keep, [x28, #3200]
    prfm        pldl1keep, [x28, #3264]
//NO_APP
    b           .L160
.L162:
    ldur        q24, [x29, #-128]
    str         x10, [sp, #256]
//APP
//NO_APP
    and         v23.16b, v23.16b, v24.16b
    and         v20.16b, v20.16b, v24.16b
    and         v16.16b, v16.16b, v24.16b
    and         v17.16b, v17.16b, v24.16b
    and         v22.16b, v22.16b, v24.16b
    and         v19.16b, v19.16b, v24.16b
    and         v5.16b, v5.16b, v24.16b
    and         v6.16b, v6.16b, v24.16b
    addp        v20.16b, v23.16b, v20.16b
    and         v4.16b, v4.16b, v24.16b
    str         x11, [sp, #240]
    addp        v16.16b, v16.16b, v17.16b
    and         v1.16b, v1.16b, v24.16b
    mov         w11, #2
    and         v7.16b, v7.16b, v24.16b
    and         v3.16b, v3.16b, v24.16b
    and         v2.16b, v2.16b, v24.16b
    and         v0.16b, v0.16b, v24.16b
    and         v21.16b, v21.16b, v24.16b
    and         v18.16b, v18.16b, v24.16b
    addp        v17.16b, v22.16b, v19.16b
    addp        v5.16b, v5.16b, v6.16b
    addp        v1.16b, v4.16b, v1.16b
    addp        v4.16b, v20.16b, v16.16b
    addp        v3.16b, v7.16b, v3.16b
    addp        v0.16b, v2.16b, v0.16b
    addp        v6.16b, v21.16b, v18.16b
    addp        v2.16b, v17.16b, v5.16b
    xtn         v5.8b, v4.8h
    uzp2        v4.16b, v4.16b, v0.16b
    addp        v0.16b, v3.16b, v0.16b
    addp        v1.16b, v6.16b, v1.16b
    xtn         v3.8b, v2.8h
    uzp2        v2.16b, v2.16b, v0.16b
    xtn         v6.8b, v1.8h
    uzp2        v1.16b, v1.16b, v0.16b
    xtn         v7.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v4.16b, v5.16b, v4.16b
    add         v2.16b, v3.16b, v2.16b
    add         v1.16b, v6.16b, v1.16b
    fmov        x9, d4
    add         v0.16b, v7.16b, v0.16b
    fmov        x10, d2
    cmp         x9, #0
    fmov        x9, d1
    csel        x11, xzr, x11, eq
    zip1        v3.2d, v2.2d, v4.2d
    cmp         x10, #0
    fmov        x10, d0
    zip1        v0.2d, v1.2d, v0.2d
    cinc        x11, x11, ne
    cmp         x9, #0
    mov         w9, #4
    csel        x9, xzr, x9, eq
    stur        q3, [x29, #-104]
    cmp         x10, #0
    mov         w10, #8
    csel        x10, xzr, x10, eq
    stur        q0, [x29, #-88]
    orr         x9, x10, x9
    orr         x13, x9, x11
    cbz         x13, .L165
    sub         x8, x8, x15
    ldur        q19, [x29, #-128]
    mov         w9, w17
    str         x8, [sp, #272]
.L166:
    rbit        x8, x13
    ldr         x10, [sp, #272]
    mov         x11, #-1
    sub         x12, x29, #104
    str         x13, [sp, #304]
    clz         x8, x8
    add         x18, x10, x8, lsl #6
    ldur        x10, [x29, #-136]
    ldr         x8, [x12, x8, lsl #3]
    subs        x10, x10, x18
    csel        x10, xzr, x10, lo
    lsl         x11, x11, x10
    cmp         x10, #64
    csel        x10, x11, xzr, lo
    ands        x21, x8, x10
    b.eq        .L167
    cmp         x22, #1
    b.ne        .L168
    rbit        x8, x21
    tst         w9, #0xff
    clz         x8, x8
    add         x20, x8, x18
    csel        x25, x20, x25, eq
    subs        x8, x20, x25
    cneg        x10, x8, ls
    lsr         x8, x10, #16
    cbnz        x8, .L169
    ldrb        w8, [x0, #196]
.L170:
    and         x11, x9, #0x3f
    add         w9, w9, #1
    add         x16, x20, #1
    cmp         w8, w9, uxtb
    strh        w10, [x0, x11, lsl #1]
    b.ls        .L120
    subs        x10, x16, x18
    mov         x11, #-1
    sub         x12, x21, #1
    csel        x10, xzr, x10, lo
    stur        x16, [x29, #-136]
    lsl         x11, x11, x10
    cmp         x10, #64
    csel        x10, x11, xzr, lo
    and         x11, x12, x21
    ands        x21, x11, x10
    b.eq        .L167
    rbit        x10, x21
    tst         w9, #0xff
    clz         x10, x10
    add         x20, x10, x18
    csel        x25, x20, x25, eq
    subs        x10, x20, x25
    cneg        x10, x10, ls
    lsr         x11, x10, #16
    cbz         x11, .L170
    b           .L169
.L167:
    mov         w17, w9
.L171:
    ldr         x13, [sp, #304]
    mov         w9, w17
    sub         x8, x13, #1
    and         x13, x8, x13
    cbnz        x13, .L166
    b           .L165
.L168:
    mov         w17, w9
    stur        x15, [x29, #-256]
    stur        q29, [x29, #-160]
    str         x18, [sp, #288]
    b           .L172
.L173:
    ldur        x26, [x29, #-176]
.L174:
    ldur        x8, [x29, #-136]
    mov         x9, #-1
    sub         x10, x21, #1
    subs        x8, x8, x18
    csel        x8, xzr, x8, lo
    lsl         x9, x9, x8
    cmp         x8, #64
    csel        x8, x9, xzr, lo
    and         x9, x10, x21
    ands        x21, x9, x8
    b.eq        .L171
.L172:
    rbit        x8, x21
    clz         x8, x8
    add         x20, x8, x18
    adds        x9, x20, x22
    b.hs        .L174
    cmp         x9, x26
    b.hi        .L174
    cmp         x22, #17
    add         x8, x19, x20
    b.lo        .L175
    ldur        x10, [x29, #-112]
    mov         x11, xzr
.L176:
//APP
    ldr         x12, [x8]
//NO_APP
    ldr         x13, [x10], #8
    cmp         x12, x13
    b.ne        .L177
    sub         x11, x11, #8
    add         x8, x8, #8
    add         x12, x22, x11
    cmp         x12, #16
    b.hi        .L176
    neg         x11, x11
    b           .L178
.L175:
    cmp         x22, #7
    b.hi        .L179
    cmp         x22, #4
    b.hs        .L180
    cmp         x22, #2
    b.hs        .L181
    cbz         x22, .L182
//APP
    ldrb        w23, [x8]
//NO_APP
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w23, uxtb
    b.eq        .L182
    mov         x9, xzr
    b           .L183
.L177:
    eor         x8, x13, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x23, x12, x9
    sub         x9, x8, x11
    b           .L184
.L179:
    ldur        x10, [x29, #-112]
    mov         x11, xzr
    mov         x12, x22
.L178:
    add         x13, x10, x12
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x8]
//NO_APP
    cmp         x13, x14
    b.ne        .L185
    add         x8, x8, x12
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x10
    b.eq        .L182
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x23, x8, x10
    sub         x8, x22, #8
    b           .L186
.L185:
    eor         x8, x13, x14
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x23, x13, x9
    add         x9, x11, x8, lsr #3
    b           .L184
.L180:
    ldur        x10, [x29, #-112]
    ldr         w11, [x10]
    ldur        x10, [x29, #-200]
    ldur        w10, [x10, #-4]
//APP
    ldr         w12, [x8]
//NO_APP
    mov         w12, w12
    cmp         x12, x11
    b.ne        .L187
    add         x8, x8, x22
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    mov         w8, w8
    cmp         x8, x10
    b.eq        .L182
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x23, x8, x10
    sub         x8, x22, #4
    b           .L186
.L181:
    ldur        x10, [x29, #-112]
    ldrh        w12, [x10]
    ldur        x10, [x29, #-200]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x8]
//NO_APP
    and         x11, x11, #0xffff
    cmp         x11, x12
    b.ne        .L188
    add         x8, x8, x22
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         x8, x8, #0xffff
    cmp         x8, x10
    b.ne        .L189
.L182:
    tst         w17, #0xff
    csel        x25, x20, x25, eq
    subs        x8, x20, x25
    cneg        x8, x8, ls
    lsr         x10, x8, #16
    cbnz        x10, .L190
    ldrb        w10, [x0, #196]
    and         x11, x17, #0x3f
    add         w17, w17, #1
    strh        w8, [x0, x11, lsl #1]
    cmp         w10, w17, uxtb
    b.ls        .L191
    stur        x9, [x29, #-136]
    b           .L174
.L187:
    eor         x8, x12, x11
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x23, x12, x9
    lsr         x9, x8, #3
    b           .L184
.L188:
    eor         x8, x11, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x23, x11, x9
    lsr         x9, x8, #3
    b           .L184
.L189:
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x23, x8, x10
    sub         x8, x22, #2
.L186:
    add         x9, x8, x9, lsr #3
.L184:
.L183:
    mov         w8, #1
    add         x26, x9, #1
    ldur        q1, [x0, #152]
    dup         v0.2d, x8
    cmp         x9, #16
    stur        x9, [x29, #-168]
    mov         v0.d[0], x26
    add         v0.2d, v1.2d, v0.2d
    stur        q0, [x0, #152]
    b.lo        .L173
    cmp         x26, #0
    mov         w19, #1
    str         x17, [sp, #320]
    cset        w8, ne
    sub         x8, x26, x8
    cmp         x8, x22
    b.hi        .L192
.L193:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L192
    ldur        x8, [x29, #-112]
    and         w0, w23, #0xff
    mov         x2, x24
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L194
    add         x19, x24, x19
    ldur        q19, [x29, #-128]
    ldur        q29, [x29, #-160]
    subs        x8, x26, x19
    csel        x8, xzr, x8, lo
    cmp         x8, x22
    b.ls        .L193
    b           .L192
.L194:
    clz         x8, x0
    add         x9, x19, x24
    ldur        q19, [x29, #-128]
    add         x8, x9, x8
    ldur        q29, [x29, #-160]
    sub         x19, x8, #64
.L192:
    ldur        x9, [x29, #-184]
    lsl         x8, x20, #4
    add         x16, x19, x20
    ldr         x9, [x9, #152]
    add         x8, x8, #1, lsl #12
    cmp         x9, x8
    b.hi        .L195
    ldp         x0, x26, [x29, #-184]
    ldur        x19, [x29, #-144]
    ldur        x15, [x29, #-256]
    ldr         x17, [sp, #320]
    ldr         x18, [sp, #288]
    stur        x16, [x29, #-136]
    b           .L174
.L165:
    ldr         x8, [x0, #144]
    ldp         x10, x9, [x0, #160]
    ldr         x11, [sp, #240]
    sub         x8, x8, x11
    subs        x8, x8, x9
    csel        x8, xzr, x8, lo
    add         x8, x8, #1, lsl #12
    cmp         x8, x10, lsl #10
    ldr         x10, [sp, #256]
    b.hs        .L159
    ldur        x16, [x29, #-136]
    sub         x8, x27, x11
    cmp         x8, x16
    csel        x16, x8, x16, hi
    mov         w8, #2
    b           .L196
.L164:
    ldur        x16, [x29, #-136]
    mov         w8, #1
    cmp         x27, x16
    csel        x16, x27, x16, hi
.L196:
    ldur        q19, [x29, #-128]
    mov         w21, w17
    b           .L70
.L169:
    mov         w17, w9
.L190:
    ldur        x16, [x29, #-136]
    mov         w8, wzr
    mov         w21, w17
    cmp         x20, x16
    csel        x16, x20, x16, hi
    b           .L70
.L197:
    clz         x8, x0
    add         x9, x19, x24
    ldur        q19, [x29, #-128]
    add         x8, x9, x8
    sub         x19, x8, #64
.L198:
    ldur        x9, [x29, #-184]
    lsl         x8, x23, #4
    ldr         x9, [x9, #152]
    add         x8, x8, #1, lsl #12
    cmp         x9, x8
    add         x9, x19, x23
    b.hi        .L199
    ldur        x0, [x29, #-184]
    ldur        x19, [x29, #-144]
    ldur        x15, [x29, #-256]
    ldr         w16, [sp, #272]
.L200:
    ldur        x12, [x29, #-136]
    mov         x10, #-1
    sub         x11, x27, #1
    subs        x8, x9, x12
    csel        x8, xzr, x8, lo
    lsl         x10, x10, x8
    cmp         x8, #64
    csel        x8, x10, xzr, lo
    and         x10, x11, x27
    ands        x27, x10, x8
    b.eq        .L158
.L157:
    rbit        x8, x27
    clz         x8, x8
    add         x23, x8, x12
    tbz         w16, #0, .L201
.L202:
    tst         w21, #0xff
    csel        x25, x23, x25, eq
    subs        x8, x23, x25
    cneg        x8, x8, ls
    lsr         x10, x8, #16
    cbnz        x10, .L203
    ldrb        w9, [x0, #196]
    and         x10, x21, #0x3f
    add         w21, w21, #1
    strh        w8, [x0, x10, lsl #1]
    cmp         w9, w21, uxtb
    add         x9, x23, x22
    b.hi        .L200
    b           .L89
.L201:
    adds        x8, x23, x22
    b.hs        .L200
    cmp         x8, x26
    b.hi        .L200
    cmp         x22, #17
    add         x8, x19, x23
    b.lo        .L204
    ldur        x10, [x29, #-112]
    mov         x11, xzr
.L205:
//APP
    ldr         x12, [x8]
//NO_APP
    ldr         x13, [x10], #8
    cmp         x12, x13
    b.ne        .L206
    sub         x11, x11, #8
    add         x8, x8, #8
    add         x12, x22, x11
    cmp         x12, #16
    b.hi        .L205
    neg         x11, x11
    b           .L207
.L204:
    cmp         x22, #7
    b.hi        .L208
    cmp         x22, #4
    b.hs        .L209
    cmp         x22, #2
    b.hs        .L210
    cbz         x22, .L202
//APP
    ldrb        w10, [x8]
//NO_APP
    stur        x10, [x29, #-160]
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w10, uxtb
    b.eq        .L202
    mov         x11, xzr
    b           .L211
.L206:
    eor         x8, x13, x12
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x8, x8, #3
    lsr         x10, x12, x10
    sub         x11, x8, x11
    b           .L212
.L208:
    ldur        x10, [x29, #-112]
    mov         x11, xzr
    mov         x12, x22
.L207:
    add         x13, x10, x12
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x8]
//NO_APP
    cmp         x13, x14
    b.ne        .L213
    add         x8, x8, x12
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x10
    b.eq        .L202
    eor         x10, x8, x10
    rbit        x10, x10
    clz         x10, x10
    and         x11, x10, #0x38
    lsr         x8, x8, x11
    sub         x11, x22, #8
    b           .L214
.L213:
    eor         x8, x13, x14
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    add         x11, x11, x8, lsr #3
    lsr         x10, x13, x10
    b           .L212
.L209:
    ldur        x10, [x29, #-112]
    ldr         w11, [x10]
    ldur        x10, [x29, #-200]
    ldur        w10, [x10, #-4]
//APP
    ldr         w12, [x8]
//NO_APP
    mov         w12, w12
    cmp         x12, x11
    b.ne        .L215
    add         x8, x8, x22
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    mov         w8, w8
    cmp         x8, x10
    b.eq        .L202
    eor         x10, x8, x10
    rbit        x10, x10
    clz         x10, x10
    and         x11, x10, #0x38
    lsr         x8, x8, x11
    sub         x11, x22, #4
    b           .L214
.L210:
    ldur        x10, [x29, #-112]
    ldrh        w12, [x10]
    ldur        x10, [x29, #-200]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x8]
//NO_APP
    and         x11, x11, #0xffff
    cmp         x11, x12
    b.ne        .L216
    add         x8, x8, x22
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         x8, x8, #0xffff
    cmp         x8, x10
    b.eq        .L202
    eor         x10, x8, x10
    rbit        x10, x10
    clz         x10, x10
    and         x11, x10, #0x38
    lsr         x8, x8, x11
    sub         x11, x22, #2
.L214:
    add         x11, x11, x10, lsr #3
    stur        x8, [x29, #-160]
    b           .L211
.L215:
    eor         x8, x12, x11
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x11, x8, #3
    lsr         x10, x12, x10
    b           .L212
.L216:
    eor         x8, x11, x12
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x10, x11, x10
    lsr         x11, x8, #3
.L212:
    stur        x10, [x29, #-160]
.L211:
    ldur        q0, [x29, #-240]
    add         x20, x11, #1
    ldur        q1, [x0, #152]
    cmp         x11, #16
    stur        x11, [x29, #-168]
    mov         v0.d[0], x20
    add         v0.2d, v1.2d, v0.2d
    stur        q0, [x0, #152]
    b.lo        .L200
    cmp         x20, #0
    mov         w19, #1
    cset        w8, ne
    sub         x8, x20, x8
    cmp         x8, x22
    b.hi        .L198
.L217:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L198
    ldur        x8, [x29, #-160]
    mov         x2, x24
    and         w0, w8, #0xff
    ldur        x8, [x29, #-112]
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L197
    add         x19, x24, x19
    ldur        q19, [x29, #-128]
    subs        x8, x20, x19
    csel        x8, xzr, x8, lo
    cmp         x8, x22
    b.ls        .L217
    b           .L198
.L203:
    cmp         x23, x9
    mov         w8, wzr
    csel        x16, x23, x9, hi
    b           .L70
.L195:
    ldr         x21, [sp, #320]
    b           .L218
.L151:
    cmp         x19, x11
    ldur        x9, [x29, #-144]
    dup         v0.16b, w0
    csel        x8, x19, x11, lo
    add         x9, x9, x8
//APP
    ldp         q1, q2, [x9]
    ldp         q3, q4, [x9, #32]
//NO_APP
    sub         x19, x19, x8
    cmeq        v1.16b, v1.16b, v0.16b
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v0.16b, v4.16b, v0.16b
    mov         v4.16b, v19.16b
//APP
//NO_APP
    and         v1.16b, v1.16b, v4.16b
    and         v2.16b, v2.16b, v4.16b
    and         v3.16b, v3.16b, v4.16b
    and         v0.16b, v0.16b, v4.16b
    addp        v1.16b, v1.16b, v2.16b
    addp        v0.16b, v3.16b, v0.16b
    addp        v0.16b, v1.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        x0, d0
.L152:
    lsr         x8, x0, x19
    ldur        x0, [x29, #-184]
    ldur        x19, [x29, #-144]
    and         x24, x8, x24
.L66:
    ldrb        w9, [x0, #192]
    ldrb        w8, [x0, #193]
    cmp         x22, #3
    b.eq        .L219
    cmp         x22, #2
    b.eq        .L220
    cmp         x22, #1
    b.ne        .L221
    mov         w8, #1
    b           .L222
.L220:
    cmp         w9, w8
    b           .L223
.L219:
    ldrb        w10, [x0, #194]
    cmp         w9, w8
    ccmp        w9, w10, #4, ne
    ccmp        w20, #2, #0, ne
    ccmp        w8, w10, #4, hi
.L223:
    cset        w8, ne
.L222:
    str         w8, [sp, #304]
    b           .L224
.L221:
    str         wzr, [sp, #304]
.L224:
    lsl         x8, x24, x12
    lsr         x27, x8, x12
    cbz         x27, .L225
    ldur        x12, [x29, #-136]
    ldr         w15, [sp, #4]
    ldur        x16, [x29, #-160]
    ldur        x17, [x29, #-256]
    ldr         x18, [sp, #320]
    ldr         w1, [sp, #304]
    mov         x9, x12
    b           .L226
.L227:
    ldur        x26, [x29, #-176]
.L228:
    ldur        x12, [x29, #-136]
    mov         x10, #-1
    sub         x11, x27, #1
    subs        x8, x9, x12
    csel        x8, xzr, x8, lo
    lsl         x10, x10, x8
    cmp         x8, #64
    csel        x8, x10, xzr, lo
    and         x10, x11, x27
    ands        x27, x10, x8
    b.eq        .L229
.L226:
    rbit        x8, x27
    clz         x8, x8
    add         x20, x8, x12
    tbz         w1, #0, .L230
.L231:
    tst         w21, #0xff
    csel        x25, x20, x25, eq
    subs        x8, x20, x25
    cneg        x8, x8, ls
    lsr         x10, x8, #16
    cbnz        x10, .L88
    ldrb        w9, [x0, #196]
    and         x10, x21, #0x3f
    add         w21, w21, #1
    strh        w8, [x0, x10, lsl #1]
    cmp         w9, w21, uxtb
    add         x9, x20, x22
    b.hi        .L228
    b           .L89
.L230:
    adds        x8, x20, x22
    b.hs        .L228
    cmp         x8, x26
    b.hi        .L228
    cmp         x22, #17
    add         x8, x19, x20
    b.lo        .L232
    ldur        x10, [x29, #-112]
    mov         x11, xzr
.L233:
//APP
    ldr         x12, [x8]
//NO_APP
    ldr         x13, [x10], #8
    cmp         x12, x13
    b.ne        .L234
    sub         x11, x11, #8
    add         x8, x8, #8
    add         x12, x22, x11
    cmp         x12, #16
    b.hi        .L233
    neg         x11, x11
    b           .L235
.L232:
    cmp         x22, #7
    b.hi        .L236
    cmp         x22, #4
    b.hs        .L237
    cmp         x22, #2
    b.hs        .L238
    cbz         x22, .L231
//APP
    ldrb        w23, [x8]
//NO_APP
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w23, uxtb
    b.eq        .L231
    mov         x10, xzr
    b           .L239
.L234:
    eor         x8, x13, x12
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x8, x8, #3
    lsr         x23, x12, x10
    sub         x10, x8, x11
    b           .L240
.L236:
    ldur        x10, [x29, #-112]
    mov         x11, xzr
    mov         x12, x22
.L235:
    add         x13, x10, x12
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x8]
//NO_APP
    cmp         x13, x14
    b.ne        .L241
    add         x8, x8, x12
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x10
    b.eq        .L231
    eor         x10, x8, x10
    rbit        x10, x10
    clz         x10, x10
    and         x11, x10, #0x38
    lsr         x23, x8, x11
    sub         x8, x22, #8
    add         x10, x8, x10, lsr #3
    b           .L240
.L241:
    eor         x8, x13, x14
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x23, x13, x10
    add         x10, x11, x8, lsr #3
    b           .L240
.L237:
    ldur        x10, [x29, #-112]
    ldr         w11, [x10]
    ldur        x10, [x29, #-200]
    ldur        w10, [x10, #-4]
//APP
    ldr         w12, [x8]
//NO_APP
    mov         w12, w12
    cmp         x12, x11
    b.ne        .L242
    add         x8, x8, x22
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    mov         w8, w8
    cmp         x8, x10
    b.eq        .L231
    eor         x10, x8, x10
    rbit        x10, x10
    clz         x10, x10
    and         x11, x10, #0x38
    lsr         x23, x8, x11
    sub         x8, x22, #4
    add         x10, x8, x10, lsr #3
    b           .L240
.L238:
    ldur        x10, [x29, #-112]
    ldrh        w12, [x10]
    ldur        x10, [x29, #-200]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x8]
//NO_APP
    and         x11, x11, #0xffff
    cmp         x11, x12
    b.ne        .L243
    add         x8, x8, x22
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         x8, x8, #0xffff
    cmp         x8, x10
    b.eq        .L231
    eor         x10, x8, x10
    rbit        x10, x10
    clz         x10, x10
    and         x11, x10, #0x38
    lsr         x23, x8, x11
    sub         x8, x22, #2
    add         x10, x8, x10, lsr #3
    b           .L240
.L242:
    eor         x8, x12, x11
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x23, x12, x10
    b           .L244
.L243:
    eor         x8, x11, x12
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x23, x11, x10
.L244:
    lsr         x10, x8, #3
.L240:
.L239:
    mov         w8, #1
    add         x26, x10, #1
    ldur        q1, [x0, #152]
    dup         v0.2d, x8
    cmp         x10, #16
    stur        x10, [x29, #-168]
    mov         v0.d[0], x26
    add         v0.2d, v1.2d, v0.2d
    stur        q0, [x0, #152]
    b.lo        .L227
    cmp         x26, #0
    mov         w19, #1
    cset        w8, ne
    sub         x8, x26, x8
    cmp         x8, x22
    b.hi        .L245
.L246:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L245
    ldur        x8, [x29, #-112]
    and         w0, w23, #0xff
    mov         x2, x24
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L247
    add         x19, x24, x19
    ldur        q19, [x29, #-128]
    subs        x8, x26, x19
    csel        x8, xzr, x8, lo
    cmp         x8, x22
    b.ls        .L246
    b           .L245
.L247:
    clz         x8, x0
    add         x9, x19, x24
    ldur        q19, [x29, #-128]
    add         x8, x9, x8
    sub         x19, x8, #64
.L245:
    ldur        x9, [x29, #-184]
    lsl         x8, x20, #4
    ldr         x9, [x9, #152]
    add         x8, x8, #1, lsl #12
    cmp         x9, x8
    add         x9, x19, x20
    b.hi        .L106
    ldp         x0, x26, [x29, #-184]
    ldur        x19, [x29, #-144]
    ldr         w15, [sp, #4]
    ldur        x16, [x29, #-160]
    ldur        x17, [x29, #-256]
    ldr         x18, [sp, #320]
    ldr         w1, [sp, #304]
    b           .L228
.L89:
    mov         w8, wzr
.L248:
    mov         x16, x9
    b           .L70
.L225:
    ldur        x12, [x29, #-136]
    ldr         w15, [sp, #4]
    ldur        x16, [x29, #-160]
    ldur        x17, [x29, #-256]
    ldr         x18, [sp, #320]
    mov         x9, x12
.L229:
    ldr         x10, [sp, #272]
    ldur        x27, [x29, #-192]
    add         x8, x10, x12
    add         x18, x10, x18
    ldr         w10, [sp, #288]
    cmp         x8, x9
    csel        x8, x8, x9, hi
    stur        x8, [x29, #-136]
.L65:
    subs        x12, x27, x18
    b.hs        .L249
.L50:
    ldur        x16, [x29, #-136]
    mov         w8, #4
    b           .L70
.L249:
    dup         v0.16b, w10
    ldr         x10, [sp, #8]
    add         x8, x19, x16
    add         x9, x19, x17
    add         x1, x8, x18
    add         x8, x8, x28
    add         x17, x10, x18
    add         x3, x9, x18
    add         x10, x10, x28
    add         x9, x9, x28
    sub         x13, x10, #256
    sub         x14, x8, #256
    sub         x16, x9, #256
    mov         x18, x12
    mov         x2, x12
    mov         w4, w21
    str         q0, [sp, #16]
    b           .L250
.L251:
    mov         x17, x8
    mov         x1, x8
    mov         x18, x12
    mov         x3, x8
    mov         x2, x12
.L252:
    mov         x8, x13
    mov         x10, x14
    mov         x9, x16
.L253:
//APP
    ldp         q3, q2, [x8]
    ldp         q1, q0, [x8, #32]
//NO_APP
    str         q3, [sp, #176]
    str         q2, [sp, #256]
    stp         q1, q0, [sp, #304]
//APP
    ldp         q16, q7, [x10]
    ldp         q18, q25, [x10, #32]
//NO_APP
//APP
    ldp         q19, q20, [x9]
    ldp         q21, q28, [x9, #32]
//NO_APP
//APP
    ldp         q3, q2, [x8, #64]
    ldp         q0, q1, [x8, #96]
//NO_APP
    stp         q3, q2, [sp, #112]
    str         q1, [sp, #288]
    stur        q0, [x29, #-256]
//APP
    ldp         q15, q24, [x10, #64]
    ldp         q29, q0, [x10, #96]
//NO_APP
    str         q0, [sp, #80]
//APP
    ldp         q14, q9, [x9, #64]
    ldp         q1, q0, [x9, #96]
//NO_APP
    str         q1, [sp, #64]
    str         q0, [sp, #96]
//APP
    ldp         q8, q1, [x8, #128]
    ldp         q0, q30, [x8, #160]
//NO_APP
    str         q1, [sp, #240]
    str         q0, [sp, #272]
//APP
    ldp         q6, q22, [x10, #128]
    ldp         q0, q26, [x10, #160]
//NO_APP
    str         q0, [sp, #208]
//APP
    ldp         q5, q23, [x9, #128]
    ldp         q0, q27, [x9, #160]
//NO_APP
    str         q0, [sp, #192]
//APP
    ldp         q10, q31, [x8, #192]
    ldp         q1, q0, [x8, #224]
//NO_APP
    str         q1, [sp, #224]
    stur        q0, [x29, #-160]
//APP
    ldp         q4, q17, [x10, #192]
    ldp         q1, q0, [x10, #224]
//NO_APP
    stp         q1, q0, [sp, #144]
    ldr         q1, [sp, #48]
    cmeq        v3.16b, v16.16b, v1.16b
//APP
    ldp         q12, q16, [x9, #192]
    ldp         q11, q13, [x9, #224]
//NO_APP
    cmeq        v18.16b, v18.16b, v1.16b
    ldr         q0, [sp, #32]
    cmeq        v7.16b, v7.16b, v1.16b
    cmeq        v6.16b, v6.16b, v1.16b
    cmeq        v4.16b, v4.16b, v1.16b
    cmeq        v17.16b, v17.16b, v1.16b
    cmeq        v22.16b, v22.16b, v1.16b
    cmeq        v21.16b, v21.16b, v0.16b
    cmeq        v19.16b, v19.16b, v0.16b
    cmeq        v20.16b, v20.16b, v0.16b
    cmeq        v5.16b, v5.16b, v0.16b
    cmeq        v2.16b, v12.16b, v0.16b
    cmeq        v23.16b, v23.16b, v0.16b
    and         v18.16b, v21.16b, v18.16b
    cmeq        v21.16b, v14.16b, v0.16b
    ldr         q14, [sp, #16]
    and         v12.16b, v19.16b, v3.16b
    and         v19.16b, v20.16b, v7.16b
    and         v7.16b, v5.16b, v6.16b
    and         v2.16b, v2.16b, v4.16b
    cmeq        v4.16b, v25.16b, v1.16b
    cmeq        v5.16b, v28.16b, v0.16b
    cmeq        v3.16b, v16.16b, v0.16b
    cmeq        v6.16b, v15.16b, v1.16b
    cmeq        v10.16b, v10.16b, v14.16b
    cmeq        v20.16b, v24.16b, v1.16b
    cmeq        v24.16b, v9.16b, v0.16b
    cmeq        v25.16b, v8.16b, v14.16b
    and         v4.16b, v5.16b, v4.16b
    cmeq        v5.16b, v31.16b, v14.16b
    cmeq        v9.16b, v27.16b, v0.16b
    and         v3.16b, v3.16b, v17.16b
    and         v6.16b, v21.16b, v6.16b
    and         v21.16b, v2.16b, v10.16b
    ldr         q2, [sp, #176]
    and         v17.16b, v24.16b, v20.16b
    and         v20.16b, v23.16b, v22.16b
    and         v31.16b, v7.16b, v25.16b
    cmeq        v8.16b, v26.16b, v1.16b
    cmeq        v25.16b, v29.16b, v1.16b
    and         v22.16b, v3.16b, v5.16b
    cmeq        v7.16b, v2.16b, v14.16b
    ldp         q5, q2, [sp, #112]
    and         v23.16b, v9.16b, v8.16b
    and         v9.16b, v12.16b, v7.16b
    cmeq        v3.16b, v5.16b, v14.16b
    ldr         q5, [sp, #80]
    cmeq        v24.16b, v2.16b, v14.16b
    cmeq        v2.16b, v30.16b, v14.16b
    cmeq        v27.16b, v5.16b, v1.16b
    ldr         q5, [sp, #64]
    cmeq        v28.16b, v5.16b, v0.16b
    ldr         q5, [sp, #96]
    and         v2.16b, v23.16b, v2.16b
    cmeq        v26.16b, v5.16b, v0.16b
    ldr         q5, [sp, #256]
    cmeq        v29.16b, v5.16b, v14.16b
    ldp         q7, q5, [sp, #288]
    and         v23.16b, v26.16b, v27.16b
    ldp         q16, q26, [sp, #192]
    cmeq        v30.16b, v5.16b, v14.16b
    ldr         q5, [sp, #320]
    and         v10.16b, v19.16b, v29.16b
    cmeq        v8.16b, v5.16b, v14.16b
    and         v5.16b, v6.16b, v3.16b
    and         v6.16b, v17.16b, v24.16b
    and         v17.16b, v28.16b, v25.16b
    cmeq        v25.16b, v26.16b, v1.16b
    cmeq        v26.16b, v16.16b, v0.16b
    ldur        q16, [x29, #-256]
    and         v3.16b, v18.16b, v30.16b
    cmeq        v18.16b, v7.16b, v14.16b
    ldr         q7, [sp, #240]
    and         v4.16b, v4.16b, v8.16b
    cmeq        v8.16b, v13.16b, v0.16b
    cmeq        v27.16b, v16.16b, v14.16b
    ldr         q16, [sp, #272]
    cmeq        v19.16b, v7.16b, v14.16b
    ldr         q7, [sp, #144]
    and         v18.16b, v23.16b, v18.16b
    cmeq        v28.16b, v16.16b, v14.16b
    ldr         q16, [sp, #224]
    orr         v23.16b, v3.16b, v4.16b
    cmeq        v24.16b, v7.16b, v1.16b
    cmeq        v7.16b, v11.16b, v0.16b
    ldur        q0, [x29, #-160]
    cmeq        v29.16b, v16.16b, v14.16b
    ldr         q16, [sp, #160]
    cmeq        v30.16b, v16.16b, v1.16b
    and         v7.16b, v7.16b, v24.16b
    and         v16.16b, v20.16b, v19.16b
    and         v19.16b, v26.16b, v25.16b
    and         v20.16b, v17.16b, v27.16b
    orr         v17.16b, v10.16b, v9.16b
    orr         v24.16b, v5.16b, v6.16b
    orr         v25.16b, v18.16b, v31.16b
    orr         v26.16b, v2.16b, v21.16b
    and         v7.16b, v7.16b, v29.16b
    and         v27.16b, v8.16b, v30.16b
    and         v19.16b, v19.16b, v28.16b
    orr         v23.16b, v17.16b, v23.16b
    cmeq        v17.16b, v0.16b, v14.16b
    orr         v24.16b, v24.16b, v20.16b
    orr         v25.16b, v25.16b, v16.16b
    orr         v26.16b, v26.16b, v22.16b
    and         v17.16b, v27.16b, v17.16b
    orr         v23.16b, v23.16b, v24.16b
    orr         v24.16b, v25.16b, v19.16b
    orr         v25.16b, v26.16b, v7.16b
    orr         v23.16b, v23.16b, v24.16b
    orr         v24.16b, v25.16b, v17.16b
    orr         v23.16b, v23.16b, v24.16b
    shl         v23.16b, v23.16b, #7
    cmlt        v23.16b, v23.16b, #0
    shrn        v23.8b, v23.8h, #4
    fmov        x9, d23
    cbnz        x9, .L254
.L250:
    subs        x11, x12, #256
    mov         x8, x17
    b.hs        .L255
    cbz         x12, .L256
    mov         x12, xzr
    mov         x18, xzr
    mov         x2, xzr
    mov         x17, x8
    mov         x1, x8
    mov         x3, x8
    b           .L252
.L255:
    subs        x18, x18, #256
    mov         x12, xzr
    b.lo        .L251
    subs        x2, x2, #256
    b.lo        .L251
    mov         x9, x3
    mov         x10, x1
    add         x17, x8, #256
    add         x1, x1, #256
    add         x3, x3, #256
    mov         x12, x11
    b           .L253
.L254:
    ldur        q23, [x29, #-128]
    mov         w11, #2
    str         x13, [sp, #240]
//APP
//NO_APP
    and         v5.16b, v5.16b, v23.16b
    and         v6.16b, v6.16b, v23.16b
    and         v20.16b, v20.16b, v23.16b
    and         v18.16b, v18.16b, v23.16b
    and         v0.16b, v9.16b, v23.16b
    and         v1.16b, v10.16b, v23.16b
    and         v3.16b, v3.16b, v23.16b
    and         v4.16b, v4.16b, v23.16b
    and         v24.16b, v31.16b, v23.16b
    and         v16.16b, v16.16b, v23.16b
    str         x2, [sp, #176]
    addp        v5.16b, v5.16b, v6.16b
    addp        v6.16b, v20.16b, v18.16b
    str         x18, [sp, #192]
    and         v18.16b, v19.16b, v23.16b
    and         v2.16b, v2.16b, v23.16b
    str         x16, [sp, #208]
    and         v19.16b, v21.16b, v23.16b
    and         v20.16b, v22.16b, v23.16b
    str         x14, [sp, #224]
    and         v7.16b, v7.16b, v23.16b
    and         v17.16b, v17.16b, v23.16b
    addp        v0.16b, v0.16b, v1.16b
    addp        v1.16b, v3.16b, v4.16b
    addp        v3.16b, v24.16b, v16.16b
    addp        v2.16b, v18.16b, v2.16b
    addp        v4.16b, v5.16b, v6.16b
    addp        v5.16b, v19.16b, v20.16b
    addp        v6.16b, v7.16b, v17.16b
    addp        v0.16b, v0.16b, v1.16b
    addp        v1.16b, v3.16b, v2.16b
    xtn         v2.8b, v4.8h
    uzp2        v3.16b, v4.16b, v0.16b
    addp        v4.16b, v5.16b, v6.16b
    xtn         v5.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    xtn         v6.8b, v1.8h
    xtn         v7.8b, v4.8h
    add         v2.16b, v2.16b, v3.16b
    uzp2        v1.16b, v1.16b, v0.16b
    uzp2        v4.16b, v4.16b, v0.16b
    add         v0.16b, v5.16b, v0.16b
    fmov        x9, d2
    fmov        x10, d0
    zip1        v2.2d, v0.2d, v2.2d
    add         v1.16b, v6.16b, v1.16b
    add         v3.16b, v7.16b, v4.16b
    cmp         x9, #0
    csel        x11, xzr, x11, eq
    cmp         x10, #0
    fmov        x9, d1
    fmov        x10, d3
    cinc        x11, x11, ne
    zip1        v0.2d, v1.2d, v3.2d
    stur        q2, [x29, #-104]
    cmp         x9, #0
    mov         w9, #4
    csel        x9, xzr, x9, eq
    cmp         x10, #0
    mov         w10, #8
    csel        x10, xzr, x10, eq
    stur        q0, [x29, #-88]
    orr         x9, x10, x9
    orr         x13, x9, x11
    cbz         x13, .L257
    ldr         x9, [sp, #8]
    ldur        q19, [x29, #-128]
    str         x12, [sp, #304]
    str         x17, [sp, #288]
    sub         x8, x8, x9
    mov         w9, w4
    str         x1, [sp, #272]
    str         x8, [sp, #320]
    str         x3, [sp, #256]
.L258:
    rbit        x8, x13
    ldr         x10, [sp, #320]
    mov         x11, #-1
    sub         x12, x29, #104
    stur        x13, [x29, #-256]
    clz         x8, x8
    add         x21, x10, x8, lsl #6
    ldur        x10, [x29, #-136]
    ldr         x8, [x12, x8, lsl #3]
    subs        x10, x10, x21
    csel        x10, xzr, x10, lo
    lsl         x11, x11, x10
    cmp         x10, #64
    csel        x10, x11, xzr, lo
    ands        x28, x8, x10
    b.eq        .L259
    tbz         w15, #0, .L260
    rbit        x8, x28
    tst         w9, #0xff
    clz         x8, x8
    add         x20, x8, x21
    csel        x25, x20, x25, eq
    subs        x8, x20, x25
    cneg        x10, x8, ls
    lsr         x8, x10, #16
    cbnz        x8, .L261
    ldrb        w8, [x0, #196]
.L262:
    and         x11, x9, #0x3f
    add         w9, w9, #1
    add         x16, x20, x22
    cmp         w8, w9, uxtb
    strh        w10, [x0, x11, lsl #1]
    b.ls        .L120
    subs        x10, x16, x21
    mov         x11, #-1
    sub         x12, x28, #1
    csel        x10, xzr, x10, lo
    stur        x16, [x29, #-136]
    lsl         x11, x11, x10
    cmp         x10, #64
    csel        x10, x11, xzr, lo
    and         x11, x12, x28
    ands        x28, x11, x10
    b.eq        .L259
    rbit        x10, x28
    tst         w9, #0xff
    clz         x10, x10
    add         x20, x10, x21
    csel        x25, x20, x25, eq
    subs        x10, x20, x25
    cneg        x10, x10, ls
    lsr         x11, x10, #16
    cbz         x11, .L262
    b           .L261
.L259:
    mov         w4, w9
.L263:
    ldur        x13, [x29, #-256]
    ldr         x12, [sp, #304]
    mov         w9, w4
    ldr         x17, [sp, #288]
    ldr         x1, [sp, #272]
    ldr         x3, [sp, #256]
    sub         x8, x13, #1
    and         x13, x8, x13
    cbnz        x13, .L258
    b           .L257
.L260:
    mov         w4, w9
    str         w15, [sp, #4]
    b           .L264
.L265:
    ldur        x26, [x29, #-176]
.L266:
    ldur        x8, [x29, #-136]
    mov         x9, #-1
    sub         x10, x28, #1
    subs        x8, x8, x21
    csel        x8, xzr, x8, lo
    lsl         x9, x9, x8
    cmp         x8, #64
    csel        x8, x9, xzr, lo
    and         x9, x10, x28
    ands        x28, x9, x8
    b.eq        .L263
.L264:
    rbit        x8, x28
    clz         x8, x8
    add         x20, x8, x21
    adds        x9, x20, x22
    b.hs        .L266
    cmp         x9, x26
    b.hi        .L266
    cmp         x22, #17
    add         x8, x19, x20
    b.lo        .L267
    ldur        x10, [x29, #-112]
    mov         x11, xzr
.L268:
//APP
    ldr         x12, [x8]
//NO_APP
    ldr         x13, [x10], #8
    cmp         x12, x13
    b.ne        .L269
    sub         x11, x11, #8
    add         x8, x8, #8
    add         x12, x22, x11
    cmp         x12, #16
    b.hi        .L268
    neg         x11, x11
    b           .L270
.L267:
    cmp         x22, #7
    b.hi        .L271
    cmp         x22, #4
    b.hs        .L272
    cmp         x22, #2
    b.hs        .L273
    cbz         x22, .L274
//APP
    ldrb        w23, [x8]
//NO_APP
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w23, uxtb
    b.eq        .L274
    mov         x9, xzr
    b           .L275
.L269:
    eor         x8, x13, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x23, x12, x9
    sub         x9, x8, x11
    b           .L276
.L271:
    ldur        x10, [x29, #-112]
    mov         x11, xzr
    mov         x12, x22
.L270:
    add         x13, x10, x12
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x8]
//NO_APP
    cmp         x13, x14
    b.ne        .L277
    add         x8, x8, x12
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x10
    b.eq        .L274
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x23, x8, x10
    sub         x8, x22, #8
    b           .L278
.L277:
    eor         x8, x13, x14
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x23, x13, x9
    add         x9, x11, x8, lsr #3
    b           .L276
.L272:
    ldur        x10, [x29, #-112]
    ldr         w11, [x10]
    ldur        x10, [x29, #-200]
    ldur        w10, [x10, #-4]
//APP
    ldr         w12, [x8]
//NO_APP
    mov         w12, w12
    cmp         x12, x11
    b.ne        .L279
    add         x8, x8, x22
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    mov         w8, w8
    cmp         x8, x10
    b.eq        .L274
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x23, x8, x10
    sub         x8, x22, #4
    b           .L278
.L273:
    ldur        x10, [x29, #-112]
    ldrh        w12, [x10]
    ldur        x10, [x29, #-200]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x8]
//NO_APP
    and         x11, x11, #0xffff
    cmp         x11, x12
    b.ne        .L280
    add         x8, x8, x22
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         x8, x8, #0xffff
    cmp         x8, x10
    b.ne        .L281
.L274:
    tst         w4, #0xff
    csel        x25, x20, x25, eq
    subs        x8, x20, x25
    cneg        x8, x8, ls
    lsr         x10, x8, #16
    cbnz        x10, .L282
    ldrb        w10, [x0, #196]
    and         x11, x4, #0x3f
    add         w4, w4, #1
    strh        w8, [x0, x11, lsl #1]
    cmp         w10, w4, uxtb
    b.ls        .L283
    stur        x9, [x29, #-136]
    b           .L266
.L279:
    eor         x8, x12, x11
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x23, x12, x9
    lsr         x9, x8, #3
    b           .L276
.L280:
    eor         x8, x11, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x23, x11, x9
    lsr         x9, x8, #3
    b           .L276
.L281:
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x23, x8, x10
    sub         x8, x22, #2
.L278:
    add         x9, x8, x9, lsr #3
.L276:
.L275:
    mov         w8, #1
    add         x26, x9, #1
    ldur        q1, [x0, #152]
    dup         v0.2d, x8
    cmp         x9, #16
    stur        x9, [x29, #-168]
    mov         v0.d[0], x26
    add         v0.2d, v1.2d, v0.2d
    stur        q0, [x0, #152]
    b.lo        .L265
    cmp         x26, #0
    mov         w19, #1
    stur        x4, [x29, #-160]
    cset        w8, ne
    sub         x8, x26, x8
    cmp         x8, x22
    b.hi        .L284
.L285:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L284
    ldur        x8, [x29, #-112]
    and         w0, w23, #0xff
    mov         x2, x24
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L286
    add         x19, x24, x19
    ldur        q19, [x29, #-128]
    subs        x8, x26, x19
    csel        x8, xzr, x8, lo
    cmp         x8, x22
    b.ls        .L285
    b           .L284
.L286:
    clz         x8, x0
    add         x9, x19, x24
    ldur        q19, [x29, #-128]
    add         x8, x9, x8
    sub         x19, x8, #64
.L284:
    ldur        x9, [x29, #-184]
    lsl         x8, x20, #4
    add         x16, x19, x20
    ldr         x9, [x9, #152]
    add         x8, x8, #1, lsl #12
    cmp         x9, x8
    b.hi        .L287
    ldp         x0, x26, [x29, #-184]
    ldur        x19, [x29, #-144]
    ldr         w15, [sp, #4]
    ldur        x4, [x29, #-160]
    stur        x16, [x29, #-136]
    b           .L266
.L257:
    ldr         x8, [x0, #144]
    ldp         x10, x9, [x0, #160]
    ldr         x13, [sp, #240]
    ldr         x14, [sp, #224]
    ldr         x16, [sp, #208]
    sub         x8, x8, x12
    ldr         x18, [sp, #192]
    ldr         x2, [sp, #176]
    subs        x8, x8, x9
    csel        x8, xzr, x8, lo
    add         x8, x8, #1, lsl #12
    cmp         x8, x10, lsl #10
    b.hs        .L250
    ldur        x16, [x29, #-136]
    sub         x8, x27, x12
    cmp         x8, x16
    csel        x16, x8, x16, hi
    mov         w8, #2
    b           .L288
.L256:
    ldur        x16, [x29, #-136]
    mov         w8, #1
    cmp         x27, x16
    csel        x16, x27, x16, hi
.L288:
    ldur        q19, [x29, #-128]
    mov         w21, w4
    b           .L70
.L120:
    mov         w8, wzr
    mov         w21, w9
    b           .L70
.L88:
    cmp         x20, x9
    mov         w8, wzr
    csel        x16, x20, x9, hi
    b           .L70
.L261:
    mov         w4, w9
.L282:
    ldur        x16, [x29, #-136]
    mov         w8, wzr
    mov         w21, w4
    cmp         x20, x16
    csel        x16, x20, x16, hi
    b           .L70
.L106:
    mov         w8, #3
    mov         x16, x9
    b           .L289
.L145:
    ldr         x21, [sp, #288]
    b           .L218
.L287:
    ldur        x21, [x29, #-160]
.L218:
    mov         w8, #3
.L289:
    ldp         x0, x26, [x29, #-184]
    b           .L70
.L191:
    mov         w8, wzr
    mov         w21, w17
    b           .L248
.L141:
    mov         w8, wzr
    mov         w21, w18
    b           .L248
.L283:
    mov         w8, wzr
    mov         w21, w4
    b           .L248
.L199:
    ldur        x0, [x29, #-184]
    mov         w8, #3
    mov         x16, x9
    b           .L70
.L72:
    cmp         x19, x24
    ldur        x0, [x29, #-184]
    ldur        q19, [x29, #-128]
    csel        x8, x19, x24, hi
    stur        x8, [x29, #-136]
    b           .L1
.L31:
    cmp         x23, x24
    csel        x24, x23, x24, hi
    b           .L32
.L10:
    mov         x24, x16
.L32:
    ldp         x9, x8, [x0, #128]
    and         w11, w21, #0xff
    ldur        x12, [x29, #-192]
    subs        x8, x8, x9
    ldrb        w9, [x0, #196]
    csel        x8, xzr, x8, lo
    subs        x10, x12, x24
    csel        x10, xzr, x10, lo
    cmp         w11, #2
    and         w9, w9, #0xff
    ccmp        w11, w9, #0, hi
    sub         x8, x8, x10
.L290:
    rbit        w10, w21
    cset        w9, eq
    stp         x24, x12, [x0, #128]
    cmp         w9, #0
    strb        wzr, [x0, #197]
    clz         w10, w10
    strb        w21, [x0, #198]
    lsr         x8, x8, x10
    csel        x8, x8, xzr, ne
    stp         x8, x25, [x0, #176]
    add         sp, sp, #528
    ldp         x20, x19, [sp, #144]
    ldp         x22, x21, [sp, #128]
    ldp         x24, x23, [sp, #112]
    ldp         x26, x25, [sp, #96]
    ldp         x28, x27, [sp, #80]
    ldp         x29, x30, [sp, #64]
    ldp         d9, d8, [sp, #48]
    ldp         d11, d10, [sp, #32]
    ldp         d13, d12, [sp, #16]
    ldp         d15, d14, [sp], #160
    ret
.L73:
    ldur        x8, [x29, #-184]
    cmp         x9, x24
    csel        x9, x9, x24, hi
    ldrb        w8, [x8, #196]
    stur        x9, [x29, #-136]
.L74:
    ldp         x12, x0, [x29, #-192]
    and         w11, w21, #0xff
    ldur        x24, [x29, #-136]
    and         w8, w8, #0xff
    ldp         x10, x9, [x0, #128]
    subs        x9, x9, x10
    csel        x9, xzr, x9, lo
    subs        x10, x12, x24
    csel        x10, xzr, x10, lo
    cmp         w11, #2
    ccmp        w11, w8, #0, hi
    sub         x8, x9, x10
    b           .L290

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
