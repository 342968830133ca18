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
    ldp         x8, x26, [x0, #128]
    sub         x9, x4, #64
    mov         x27, x4
    mov         x22, x2
    mov         w21, wzr
    mov         x10, xzr
    mov         x25, xzr
    stur        x1, [x29, #-112]
    stp         x3, x8, [x29, #-144]
    lsl         x8, x2, #2
    stp         x26, x0, [x29, #-200]
    add         x8, x8, #1, lsl #12
    stur        x4, [x29, #-184]
    stp         x8, x9, [x29, #-224]
    add         x8, x1, x2
    mov         w9, #1
    stur        x8, [x29, #-208]
    adrp        x8, .C1
    dup         v0.2d, x9
    ldr         q19, [x8, :lo12:.C1]
    stur        q0, [x29, #-240]
    stur        q19, [x29, #-128]
.L1:
    ldr         x28, [x0, #144]
    stur        x10, [x29, #-152]
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
    subs        x10, x26, x16
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
    stur        x10, [x29, #-176]
    and         x8, x8, #0xff
    cmp         x22, x8
    b.ls        .L11
    lsr         w9, w9, #8
    mov         w26, w9
    cmp         x22, x26
    b.ls        .L11
    ldur        x9, [x29, #-112]
    cmp         x27, #63
    add         x19, x16, x8
    ldrb        w0, [x9, x8]
    ldrb        w24, [x9, x26]
    b.hi        .L12
    ldur        x1, [x29, #-144]
    mov         x2, x27
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    lsr         x28, x0, x19
    cmp         w20, #1
    b.hi        .L13
    cbnz        x28, .L13
    ldp         x14, x16, [x29, #-144]
    ldur        q19, [x29, #-128]
    mov         x24, xzr
    ubfx        x8, x23, #0, #48
    ldur        x0, [x29, #-192]
    mov         x15, #-1
    cmp         x22, x8
    b.hi        .L14
    b           .L11
.L12:
    ldur        x10, [x29, #-216]
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
    mov         x2, x27
    add         x19, x8, x26
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldur        q19, [x29, #-128]
    b           .L17
.L15:
    ldur        x8, [x29, #-136]
    dup         v0.16b, w24
    add         x8, x8, x26
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
    ldur        x0, [x29, #-192]
    mov         x15, #-1
    cmp         x22, x8
    b.ls        .L11
.L14:
    cmp         w20, #3
    b.ne        .L11
    cbz         x24, .L11
    ldur        x9, [x29, #-112]
    cmp         x27, #64
    add         x19, x16, x8
    ldrb        w0, [x9, x8]
    b.hs        .L18
    ldur        x1, [x29, #-144]
    mov         x2, x27
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldur        q19, [x29, #-128]
    b           .L19
.L18:
    ldur        x8, [x29, #-216]
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
    ldur        x0, [x29, #-192]
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
    ldur        x8, [x29, #-176]
    neg         w8, w8
    lsl         x9, x24, x8
    mov         x24, x16
    lsr         x26, x9, x8
    cbnz        x26, .L23
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
    ldur        x8, [x29, #-176]
    neg         w8, w8
    lsl         x9, x24, x8
    mov         x24, x16
    lsr         x26, x9, x8
    cbnz        x26, .L23
.L24:
    ldur        x8, [x29, #-176]
    ldur        x26, [x29, #-200]
    add         x8, x8, x16
    cmp         x8, x24
    csel        x16, x8, x24, hi
    ldr         x8, [x0, #144]
    subs        x9, x26, x16
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
    ldur        x27, [x29, #-184]
.L28:
    subs        x8, x24, x16
    sub         x10, x26, #1
    csel        x8, xzr, x8, lo
    lsl         x9, x15, x8
    cmp         x8, #64
    csel        x8, x9, xzr, lo
    and         x9, x10, x26
    ands        x26, x9, x8
    b.eq        .L24
.L23:
    rbit        x8, x26
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
    cmp         x8, x27
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
    add         x10, x10, x8, lsr #3
    lsr         x28, x12, x9
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
    mov         x10, xzr
    b           .L38
.L35:
    eor         x8, x12, x11
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x28, x11, x9
    sub         x10, x8, x10
    b           .L42
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
    add         x10, x8, x9, lsr #3
    b           .L42
.L40:
    ldur        x9, [x29, #-112]
    ldr         w11, [x9]
    ldur        x9, [x29, #-208]
    ldur        w9, [x9, #-4]
//APP
    ldr         w10, [x8]
//NO_APP
    cmp         w10, w11
    b.ne        .L43
    add         x8, x8, x22
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    cmp         w8, w9
    b.eq        .L30
    eor         w9, w8, w9
    rbit        w9, w9
    clz         w9, w9
    lsr         w10, w9, #3
    and         w9, w9, #0x18
    lsr         w28, w8, w9
    sub         x8, x22, #4
    add         x10, x8, x10
    b           .L38
.L41:
    ldur        x9, [x29, #-112]
    ldrh        w11, [x9]
    ldur        x9, [x29, #-208]
    ldurh       w9, [x9, #-2]
//APP
    ldrh        w10, [x8]
//NO_APP
    and         w10, w10, #0xffff
    cmp         x10, x11
    b.ne        .L44
    add         x8, x8, x22
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         w8, w8, #0xffff
    cmp         x8, x9
    b.eq        .L30
    eor         x9, x8, x9
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x28, x8, x10
    sub         x8, x22, #2
    add         x10, x8, x9, lsr #3
    b           .L42
.L43:
    eor         w8, w10, w11
    rbit        w8, w8
    clz         w8, w8
    and         w9, w8, #0x18
    lsr         w8, w8, #3
    lsr         w28, w10, w9
    mov         x10, x8
    b           .L38
.L44:
    eor         x8, x10, x11
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x28, x10, x9
    lsr         x10, x8, #3
.L42:
.L38:
    mov         w8, #1
    add         x27, x10, #1
    ldur        q1, [x0, #152]
    dup         v0.2d, x8
    cmp         x10, #16
    stur        x10, [x29, #-152]
    mov         v0.d[0], x27
    add         v0.2d, v1.2d, v0.2d
    stur        q0, [x0, #152]
    b.lo        .L27
    cmp         x27, #0
    mov         w19, #1
    cset        w8, ne
    sub         x8, x27, x8
    cmp         x8, x22
    b.hi        .L45
.L46:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L45
    ldur        x8, [x29, #-112]
    and         w0, w28, #0xff
    mov         x2, x24
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L47
    add         x19, x24, x19
    ldur        q19, [x29, #-128]
    subs        x8, x27, x19
    csel        x8, xzr, x8, lo
    cmp         x8, x22
    b.ls        .L46
    b           .L45
.L47:
    clz         x8, x0
    add         x9, x19, x24
    ldur        q19, [x29, #-128]
    add         x8, x9, x8
    sub         x19, x8, #64
.L45:
    ldp         x0, x27, [x29, #-192]
    lsl         x8, x23, #4
    ldp         x14, x16, [x29, #-144]
    add         x24, x19, x23
    add         x8, x8, #1, lsl #12
    mov         x15, #-1
    ldr         x9, [x0, #152]
    cmp         x9, x8
    b.ls        .L28
    b           .L48
.L3:
    ldrb        w9, [x0, #192]
    mov         w8, #4
    cmp         x22, x9
    b.ls        .L8
    add         x10, x28, x9
    cmp         x10, x9
    b.lo        .L8
    cmp         x10, x27
    b.hi        .L8
    ldrb        w10, [x0, #193]
    cmp         x22, x10
    b.ls        .L8
    add         x11, x28, x10
    cmp         x11, x10
    b.lo        .L8
    cmp         x11, x27
    b.hi        .L8
    ldrb        w10, [x0, #194]
    cmp         x22, x10
    b.ls        .L8
    add         x11, x28, x10
    cmp         x11, x10
    b.lo        .L8
    cmp         x11, x27
    b.hi        .L8
    ldur        x8, [x29, #-136]
    cmp         x8, x26
    mov         w8, #4
    b.hi        .L8
    cmp         x26, x28
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
    subs        x8, x26, x12
    b.lo        .L49
    ldur        x10, [x29, #-112]
    ldur        x11, [x29, #-216]
    cmp         x8, #1, lsl #12
    ldrb        w9, [x10, x9]
    b.lo        .L50
    add         x23, x15, x12
    neg         w8, w23
    and         x8, x8, #0x3f
    cbz         x8, .L50
    ldrh        w10, [x0, #192]
    str         w9, [sp, #304]
    str         x8, [sp, #288]
    mov         x8, xzr
    and         x9, x10, #0xff
    str         x12, [sp, #320]
    cmp         x22, x9
    b.ls        .L51
    lsr         w20, w10, #8
    cmp         x22, x20
    b.ls        .L51
    ldur        x8, [x29, #-112]
    cmp         x27, #63
    ldrb        w0, [x8, x9]
    ldrb        w12, [x8, x20]
    ldur        x8, [x29, #-136]
    add         x19, x8, x9
    b.hi        .L52
    ldur        x24, [x29, #-144]
    mov         x2, x27
    stur        w12, [x29, #-176]
    stur        x15, [x29, #-256]
    mov         x1, x24
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    lsr         x26, x0, x19
    cbz         x26, .L53
    ldur        x8, [x29, #-136]
    ldur        w0, [x29, #-176]
    mov         x1, x24
    mov         x2, x27
    add         x19, x8, x20
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldur        q19, [x29, #-128]
    ldur        x15, [x29, #-256]
    b           .L54
.L4:
    ldrb        w9, [x0, #192]
    ldrb        w16, [x0, #193]
    cmp         x22, #3
    b.eq        .L55
    cmp         x22, #2
    b.eq        .L56
    cmp         x22, #1
    b.ne        .L57
    mov         w15, #1
    cmp         x22, x9
    mov         w8, #4
    b.hi        .L58
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
    cmp         x10, x27
    b.hi        .L8
    ldrb        w15, [x0, #193]
    cmp         x22, x15
    b.ls        .L8
    add         x10, x28, x15
    cmp         x10, x15
    b.lo        .L8
    cmp         x10, x27
    b.hi        .L8
    ldrb        w10, [x0, #194]
    cmp         x22, x10
    b.ls        .L8
    add         x11, x28, x10
    cmp         x11, x10
    b.lo        .L8
    cmp         x11, x27
    b.hi        .L8
    ldur        x8, [x29, #-136]
    cmp         x8, x26
    mov         w8, #4
    b.hi        .L8
    cmp         x26, x28
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
    subs        x8, x26, x16
    b.lo        .L49
    ldur        x11, [x29, #-112]
    cmp         x8, #1, lsl #12
    str         w13, [sp, #320]
    str         x14, [sp, #304]
    add         x10, x11, x15
    ldrb        w9, [x11, x9]
    ld1r        { v0.16b }, [x10]
    stur        q0, [x29, #-176]
    b.lo        .L59
    add         x12, x14, x16
    ldur        x11, [x29, #-216]
    stur        x15, [x29, #-256]
    neg         w8, w12
    str         x16, [sp, #288]
    and         x8, x8, #0x3f
    cbz         x8, .L60
    ldrh        w10, [x0, #192]
    str         w9, [sp, #272]
    str         x8, [sp, #256]
    mov         x8, xzr
    and         x9, x10, #0xff
    cmp         x22, x9
    b.ls        .L61
    lsr         w26, w10, #8
    cmp         x22, x26
    b.ls        .L61
    ldur        x8, [x29, #-112]
    ldur        x24, [x29, #-136]
    cmp         x27, #64
    ldrb        w0, [x8, x9]
    ldrb        w20, [x8, x26]
    add         x23, x24, x9
    b.hs        .L62
    mov         x1, x19
    mov         x2, x27
    str         x12, [sp, #240]
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    mov         x1, x19
    lsr         x19, x0, x23
    mov         w0, w20
    mov         x2, x27
    add         x23, x24, x26
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldr         x12, [sp, #240]
    ldur        q19, [x29, #-128]
    b           .L63
.L56:
    cmp         w9, w16
    cset        w15, ne
    cmp         x22, x9
    mov         w8, #4
    b.hi        .L58
    b           .L8
.L55:
    ldrb        w8, [x0, #194]
    cmp         w9, w16
    ccmp        w9, w8, #4, ne
    ccmp        w16, w8, #4, ne
    cset        w15, ne
    cmp         x22, x9
    mov         w8, #4
    b.hi        .L58
    b           .L8
.L57:
    mov         w15, wzr
    cmp         x22, x9
    mov         w8, #4
    b.ls        .L8
.L58:
    add         x10, x28, x9
    cmp         x10, x9
    b.lo        .L8
    cmp         x10, x27
    b.hi        .L8
    cmp         x22, x16
    b.ls        .L8
    add         x10, x28, x16
    cmp         x10, x16
    b.lo        .L8
    cmp         x10, x27
    b.hi        .L8
    ldrb        w17, [x0, #194]
    cmp         x22, x17
    b.ls        .L8
    add         x10, x28, x17
    cmp         x10, x17
    b.lo        .L8
    cmp         x10, x27
    b.hi        .L8
    ldur        x8, [x29, #-136]
    cmp         x8, x26
    mov         w8, #4
    b.hi        .L8
    cmp         x26, x28
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
    subs        x8, x26, x18
    b.lo        .L49
    ldur        x12, [x29, #-112]
    cmp         x8, #1, lsl #12
    add         x10, x12, x16
    add         x11, x12, x17
    ld1r        { v1.16b }, [x10]
    ld1r        { v0.16b }, [x11]
    ldrb        w10, [x12, x9]
    stp         q0, q1, [sp, #32]
    b.lo        .L64
    ldr         x8, [sp, #8]
    ldur        x11, [x29, #-216]
    add         x12, x8, x18
    neg         w8, w12
    and         x8, x8, #0x3f
    cbz         x8, .L64
    ldrh        w9, [x0, #192]
    ldrb        w26, [x0, #194]
    mov         x24, xzr
    str         x8, [sp, #272]
    mov         x8, x9
    str         x18, [sp, #320]
    bfi         x8, x26, #16, #8
    stur        x17, [x29, #-256]
    stur        x16, [x29, #-176]
    and         x8, x8, #0xff
    str         w15, [sp, #4]
    cmp         x22, x8
    str         w10, [sp, #288]
    b.ls        .L65
    lsr         w9, w9, #8
    mov         w23, w9
    cmp         x22, x23
    b.ls        .L65
    ldur        x9, [x29, #-112]
    cmp         x27, #63
    ldrb        w0, [x9, x8]
    ldrb        w13, [x9, x23]
    ldur        x9, [x29, #-136]
    add         x19, x9, x8
    b.hi        .L66
    ldur        x1, [x29, #-144]
    mov         x2, x27
    str         w13, [sp, #256]
    str         x12, [sp, #304]
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    lsr         x24, x0, x19
    cmp         w20, #1
    b.hi        .L67
    cbnz        x24, .L67
    ldur        x19, [x29, #-144]
    ldur        x11, [x29, #-216]
    ldur        q19, [x29, #-128]
    ldr         x12, [sp, #304]
    b           .L68
.L8:
    ldur        x16, [x29, #-136]
.L69:
    cmp         w8, #3
    b.ne        .L70
    mov         x24, x16
.L48:
    ldur        x26, [x29, #-200]
    ldur        x9, [x29, #-224]
    ldur        x10, [x29, #-152]
    stur        x24, [x29, #-136]
    subs        x8, x26, x24
    csel        x8, xzr, x8, lo
    cmp         x9, x8
    csel        x8, x9, x8, lo
    add         x19, x8, x24
    sub         x8, x22, #1
    add         x8, x8, x19
    subs        x3, x8, x24
    ccmp        x8, x27, #2, hs
    b.hi        .L1
    ldur        x8, [x29, #-144]
    ldur        x0, [x29, #-112]
    mov         x1, x22
    add         x2, x8, x24
    bl          atomic_memchr_kernels::algo::two_way::find::<atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>
    cmp         x0, #1
    b.ne        .L71
    add         x9, x1, x24
    tst         w21, #0xff
    csel        x25, x9, x25, eq
    subs        x8, x9, x25
    cneg        x10, x8, ls
    lsr         x8, x10, #16
    cbnz        x8, .L72
    ldur        x0, [x29, #-192]
    mov         w11, w21
    add         w21, w21, #1
    and         x11, x11, #0x3f
    ldur        q19, [x29, #-128]
    add         x9, x9, x22
    ldrb        w8, [x0, #196]
    strh        w10, [x0, x11, lsl #1]
    ldur        x10, [x29, #-152]
    stur        x9, [x29, #-136]
    cmp         w8, w21, uxtb
    b.hi        .L1
    b           .L73
.L70:
    cmp         w8, #4
    b.eq        .L10
    cmp         w8, #2
    b.lo        .L10
    ldur        x26, [x29, #-200]
.L26:
    ldur        x12, [x29, #-152]
    subs        x8, x26, x16
    ldrb        w9, [x0, #193]
    ldrb        w10, [x0, #194]
    ldrb        w11, [x0, #195]
    csel        x8, xzr, x8, lo
    cmp         x12, #255
    stur        x16, [x29, #-136]
    b.hi        .L74
    cmp         w11, #3
    b.eq        .L75
    cmp         w11, #2
    b.eq        .L76
    b           .L74
.L75:
    mov         w9, w10
.L76:
    ldur        x10, [x29, #-152]
.L74:
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
    ldur        x10, [x29, #-152]
    b           .L1
.L60:
    ldr         w13, [sp, #320]
    ldr         x14, [sp, #304]
    ldur        x15, [x29, #-256]
    ldr         x16, [sp, #288]
    b           .L59
.L62:
    cmp         x23, x11
    dup         v0.16b, w0
    add         x8, x24, x26
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
.L63:
    lsr         x8, x0, x23
    ldur        x0, [x29, #-192]
    and         x8, x8, x19
    ldur        x19, [x29, #-144]
.L61:
    cmp         x22, #2
    b.eq        .L77
    cmp         x22, #1
    b.ne        .L78
    mov         w15, #1
    b           .L79
.L77:
    ldrb        w9, [x0, #193]
    ldrb        w10, [x0, #192]
    cmp         w10, w9
    cset        w15, ne
    b           .L79
.L78:
    mov         w15, wzr
.L79:
    lsl         x8, x8, x12
    lsr         x26, x8, x12
    cbz         x26, .L80
    ldur        x12, [x29, #-136]
    str         w15, [sp, #240]
    mov         x9, x12
    b           .L81
.L82:
    ldur        x27, [x29, #-184]
.L83:
    ldur        x12, [x29, #-136]
    mov         x10, #-1
    sub         x11, x26, #1
    subs        x8, x9, x12
    csel        x8, xzr, x8, lo
    lsl         x10, x10, x8
    cmp         x8, #64
    csel        x8, x10, xzr, lo
    and         x10, x11, x26
    ands        x26, x10, x8
    b.eq        .L84
.L81:
    rbit        x8, x26
    clz         x8, x8
    add         x20, x8, x12
    tbz         w15, #0, .L85
.L86:
    tst         w21, #0xff
    csel        x25, x20, x25, eq
    subs        x8, x20, x25
    cneg        x8, x8, ls
    lsr         x10, x8, #16
    cbnz        x10, .L87
    ldrb        w9, [x0, #196]
    and         x10, x21, #0x3f
    add         w21, w21, #1
    strh        w8, [x0, x10, lsl #1]
    cmp         w9, w21, uxtb
    add         x9, x20, x22
    b.hi        .L83
    b           .L88
.L85:
    adds        x8, x20, x22
    b.hs        .L83
    cmp         x8, x27
    b.hi        .L83
    cmp         x22, #17
    add         x8, x19, x20
    b.lo        .L89
    ldur        x10, [x29, #-112]
    mov         x11, xzr
.L90:
//APP
    ldr         x12, [x8]
//NO_APP
    ldr         x13, [x10], #8
    cmp         x12, x13
    b.ne        .L91
    sub         x11, x11, #8
    add         x8, x8, #8
    add         x12, x22, x11
    cmp         x12, #16
    b.hi        .L90
    neg         x11, x11
    b           .L92
.L89:
    cmp         x22, #7
    b.hi        .L93
    cmp         x22, #4
    b.hs        .L94
    cmp         x22, #2
    b.hs        .L95
    cbz         x22, .L86
//APP
    ldrb        w23, [x8]
//NO_APP
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w23, uxtb
    b.eq        .L86
    mov         x10, xzr
    b           .L96
.L91:
    eor         x8, x13, x12
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x8, x8, #3
    lsr         x23, x12, x10
    sub         x10, x8, x11
    b           .L97
.L93:
    ldur        x10, [x29, #-112]
    mov         x11, xzr
    mov         x12, x22
.L92:
    add         x13, x10, x12
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x8]
//NO_APP
    cmp         x13, x14
    b.ne        .L98
    add         x8, x8, x12
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x10
    b.eq        .L86
    eor         x10, x8, x10
    rbit        x10, x10
    clz         x10, x10
    and         x11, x10, #0x38
    lsr         x23, x8, x11
    sub         x8, x22, #8
    add         x10, x8, x10, lsr #3
    b           .L97
.L98:
    eor         x8, x13, x14
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    add         x8, x11, x8, lsr #3
    lsr         x23, x13, x10
    mov         x10, x8
    b           .L96
.L94:
    ldur        x10, [x29, #-112]
    ldr         w12, [x10]
    ldur        x10, [x29, #-208]
    ldur        w10, [x10, #-4]
//APP
    ldr         w11, [x8]
//NO_APP
    cmp         w11, w12
    b.ne        .L99
    add         x8, x8, x22
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    cmp         w8, w10
    b.eq        .L86
    eor         w10, w8, w10
    rbit        w10, w10
    clz         w10, w10
    lsr         w11, w10, #3
    and         w10, w10, #0x18
    lsr         w23, w8, w10
    sub         x8, x22, #4
    add         x10, x8, x11
    b           .L96
.L95:
    ldur        x10, [x29, #-112]
    ldrh        w12, [x10]
    ldur        x10, [x29, #-208]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x8]
//NO_APP
    and         w11, w11, #0xffff
    cmp         x11, x12
    b.ne        .L100
    add         x8, x8, x22
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         w8, w8, #0xffff
    cmp         x8, x10
    b.eq        .L86
    eor         x10, x8, x10
    rbit        x10, x10
    clz         x10, x10
    and         x11, x10, #0x38
    lsr         x23, x8, x11
    sub         x8, x22, #2
    add         x10, x8, x10, lsr #3
    b           .L97
.L99:
    eor         w8, w11, w12
    rbit        w8, w8
    clz         w8, w8
    and         w10, w8, #0x18
    lsr         w8, w8, #3
    lsr         w23, w11, w10
    mov         x10, x8
    b           .L96
.L100:
    eor         x8, x11, x12
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x23, x11, x10
    lsr         x10, x8, #3
.L97:
.L96:
    mov         w8, #1
    add         x27, x10, #1
    ldur        q1, [x0, #152]
    dup         v0.2d, x8
    cmp         x10, #16
    stur        x10, [x29, #-152]
    mov         v0.d[0], x27
    add         v0.2d, v1.2d, v0.2d
    stur        q0, [x0, #152]
    b.lo        .L82
    cmp         x27, #0
    mov         w19, #1
    cset        w8, ne
    sub         x8, x27, x8
    cmp         x8, x22
    b.hi        .L101
.L102:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L101
    ldur        x8, [x29, #-112]
    and         w0, w23, #0xff
    mov         x2, x24
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L103
    add         x19, x24, x19
    ldur        q19, [x29, #-128]
    subs        x8, x27, x19
    csel        x8, xzr, x8, lo
    cmp         x8, x22
    b.ls        .L102
    b           .L101
.L103:
    clz         x8, x0
    add         x9, x19, x24
    ldur        q19, [x29, #-128]
    add         x8, x9, x8
    sub         x19, x8, #64
.L101:
    ldur        x9, [x29, #-192]
    lsl         x8, x20, #4
    ldr         x9, [x9, #152]
    add         x8, x8, #1, lsl #12
    cmp         x9, x8
    add         x9, x19, x20
    b.hi        .L104
    ldp         x0, x27, [x29, #-192]
    ldur        x19, [x29, #-144]
    ldr         w15, [sp, #240]
    b           .L83
.L80:
    ldur        x12, [x29, #-136]
    mov         x9, x12
.L84:
    ldr         x10, [sp, #256]
    ldr         x16, [sp, #288]
    ldur        x26, [x29, #-200]
    ldr         w13, [sp, #320]
    ldr         x14, [sp, #304]
    ldur        x15, [x29, #-256]
    add         x8, x10, x12
    add         x16, x10, x16
    cmp         x8, x9
    csel        x8, x8, x9, hi
    ldr         w9, [sp, #272]
    stur        x8, [x29, #-136]
.L59:
    subs        x11, x26, x16
    b.lo        .L49
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
    b           .L105
.L106:
    cbz         x28, .L107
.L108:
    mov         x11, xzr
    mov         x28, xzr
    mov         x17, x8
    mov         x12, x8
    mov         x8, x15
    mov         x9, x16
.L109:
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
    ldur        q13, [x29, #-176]
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
    cbnz        x9, .L110
.L105:
    subs        x10, x28, #256
    mov         x8, x12
    b.lo        .L106
    subs        x11, x11, #256
    b.lo        .L108
    mov         x9, x17
    cmp         x10, #3328
    add         x12, x8, #256
    add         x17, x17, #256
    b.lo        .L111
//APP
    prfm        pldl1keep, [x12, #3072]
    prfm        pldl1keep, [x12, #3136]
    prfm        pldl1keep, [x12, #3200]
    prfm        pldl1keep, [x12, #3264]
//NO_APP
.L111:
    mov         x28, x10
    b           .L109
.L110:
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
    cbz         x1, .L112
    sub         x8, x8, x14
    ldur        q19, [x29, #-128]
    mov         w9, w18
    str         x8, [sp, #240]
    str         x12, [sp, #192]
    str         x17, [sp, #176]
    str         x15, [sp, #224]
    str         x16, [sp, #208]
.L113:
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
    b.eq        .L114
    tbz         w13, #0, .L115
    rbit        x8, x21
    tst         w9, #0xff
    clz         x8, x8
    add         x20, x8, x17
    csel        x25, x20, x25, eq
    subs        x8, x20, x25
    cneg        x10, x8, ls
    lsr         x8, x10, #16
    cbnz        x8, .L116
    ldrb        w8, [x0, #196]
.L117:
    and         x11, x9, #0x3f
    add         w9, w9, #1
    add         x16, x20, x22
    cmp         w8, w9, uxtb
    strh        w10, [x0, x11, lsl #1]
    b.ls        .L118
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
    b.eq        .L114
    rbit        x10, x21
    tst         w9, #0xff
    clz         x10, x10
    add         x20, x10, x17
    csel        x25, x20, x25, eq
    subs        x10, x20, x25
    cneg        x10, x10, ls
    lsr         x11, x10, #16
    cbz         x11, .L117
    b           .L116
.L114:
    mov         w18, w9
.L119:
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
    cbnz        x1, .L113
    b           .L112
.L115:
    mov         w18, w9
    stur        q14, [x29, #-256]
    str         x17, [sp, #256]
    b           .L120
.L121:
    ldur        x26, [x29, #-200]
.L122:
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
    b.eq        .L119
.L120:
    rbit        x8, x21
    clz         x8, x8
    add         x20, x8, x17
    adds        x9, x20, x22
    b.hs        .L122
    cmp         x9, x27
    b.hi        .L122
    cmp         x22, #17
    add         x8, x19, x20
    b.lo        .L123
    ldur        x10, [x29, #-112]
    mov         x11, xzr
.L124:
//APP
    ldr         x12, [x8]
//NO_APP
    ldr         x13, [x10], #8
    cmp         x12, x13
    b.ne        .L125
    sub         x11, x11, #8
    add         x8, x8, #8
    add         x12, x22, x11
    cmp         x12, #16
    b.hi        .L124
    neg         x11, x11
    b           .L126
.L123:
    cmp         x22, #7
    b.hi        .L127
    cmp         x22, #4
    b.hs        .L128
    cmp         x22, #2
    b.hs        .L129
    cbz         x22, .L130
//APP
    ldrb        w23, [x8]
//NO_APP
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w23, uxtb
    b.eq        .L130
    mov         x10, xzr
    b           .L131
.L125:
    eor         x8, x13, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x23, x12, x9
    sub         x10, x8, x11
    b           .L132
.L127:
    ldur        x10, [x29, #-112]
    mov         x11, xzr
    mov         x12, x22
.L126:
    add         x13, x10, x12
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x8]
//NO_APP
    cmp         x13, x14
    b.ne        .L133
    add         x8, x8, x12
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x10
    b.eq        .L130
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x23, x8, x10
    sub         x8, x22, #8
.L134:
    add         x10, x8, x9, lsr #3
.L132:
    b           .L131
.L133:
    eor         x8, x13, x14
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    add         x10, x11, x8, lsr #3
    lsr         x23, x13, x9
    b           .L131
.L128:
    ldur        x10, [x29, #-112]
    ldr         w12, [x10]
    ldur        x10, [x29, #-208]
    ldur        w10, [x10, #-4]
//APP
    ldr         w11, [x8]
//NO_APP
    cmp         w11, w12
    b.ne        .L135
    add         x8, x8, x22
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    cmp         w8, w10
    b.eq        .L130
    eor         w9, w8, w10
    rbit        w9, w9
    clz         w9, w9
    lsr         w10, w9, #3
    and         w9, w9, #0x18
    lsr         w23, w8, w9
    sub         x8, x22, #4
    add         x10, x8, x10
    b           .L131
.L129:
    ldur        x10, [x29, #-112]
    ldrh        w12, [x10]
    ldur        x10, [x29, #-208]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x8]
//NO_APP
    and         w11, w11, #0xffff
    cmp         x11, x12
    b.ne        .L136
    add         x8, x8, x22
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         w8, w8, #0xffff
    cmp         x8, x10
    b.ne        .L137
.L130:
    tst         w18, #0xff
    csel        x25, x20, x25, eq
    subs        x8, x20, x25
    cneg        x8, x8, ls
    lsr         x10, x8, #16
    cbnz        x10, .L138
    ldrb        w10, [x0, #196]
    and         x11, x18, #0x3f
    add         w18, w18, #1
    strh        w8, [x0, x11, lsl #1]
    cmp         w10, w18, uxtb
    b.ls        .L139
    stur        x9, [x29, #-136]
    b           .L122
.L135:
    eor         w8, w11, w12
    rbit        w8, w8
    clz         w8, w8
    and         w9, w8, #0x18
    lsr         w10, w8, #3
    lsr         w23, w11, w9
.L131:
    mov         w8, #1
    add         x26, x10, #1
    ldur        q1, [x0, #152]
    dup         v0.2d, x8
    cmp         x10, #16
    stur        x10, [x29, #-152]
    mov         v0.d[0], x26
    add         v0.2d, v1.2d, v0.2d
    stur        q0, [x0, #152]
    b.lo        .L121
    cmp         x26, #0
    mov         w19, #1
    str         x18, [sp, #288]
    cset        w8, ne
    sub         x8, x26, x8
    cmp         x8, x22
    b.hi        .L140
.L141:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L140
    ldur        x8, [x29, #-112]
    and         w0, w23, #0xff
    mov         x2, x24
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L142
    add         x19, x24, x19
    ldur        q19, [x29, #-128]
    ldur        q14, [x29, #-256]
    subs        x8, x26, x19
    csel        x8, xzr, x8, lo
    cmp         x8, x22
    b.ls        .L141
    b           .L140
.L142:
    clz         x8, x0
    add         x9, x19, x24
    ldur        q19, [x29, #-128]
    add         x8, x9, x8
    ldur        q14, [x29, #-256]
    sub         x19, x8, #64
.L140:
    ldur        x9, [x29, #-192]
    lsl         x8, x20, #4
    add         x16, x19, x20
    ldr         x9, [x9, #152]
    add         x8, x8, #1, lsl #12
    cmp         x9, x8
    b.hi        .L143
    ldp         x26, x0, [x29, #-200]
    ldur        x19, [x29, #-144]
    ldr         x18, [sp, #288]
    ldr         x17, [sp, #256]
    stur        x16, [x29, #-136]
    b           .L122
.L136:
    eor         x8, x11, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x10, x8, #3
    lsr         x23, x11, x9
    b           .L132
.L137:
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x23, x8, x10
    sub         x8, x22, #2
    b           .L134
.L112:
    ldr         x8, [x0, #144]
    ldp         x10, x9, [x0, #160]
    ldr         x11, [sp, #160]
    sub         x8, x8, x28
    subs        x8, x8, x9
    csel        x8, xzr, x8, lo
    add         x8, x8, #1, lsl #12
    cmp         x8, x10, lsl #10
    b.hs        .L105
    ldur        x16, [x29, #-136]
    sub         x8, x26, x28
    cmp         x8, x16
    csel        x16, x8, x16, hi
    mov         w8, #2
    b           .L144
.L107:
    ldur        x16, [x29, #-136]
    mov         w8, #1
    cmp         x26, x16
    csel        x16, x26, x16, hi
.L144:
    ldur        q19, [x29, #-128]
    mov         w21, w18
    b           .L69
.L52:
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
    lsr         x26, x9, x8
    cbz         x26, .L145
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
.L54:
    lsr         x8, x0, x19
    ldur        x0, [x29, #-192]
    ldur        x19, [x29, #-144]
    and         x8, x8, x26
    b           .L51
.L66:
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
    b.hi        .L146
    cbz         x24, .L147
.L146:
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
    b           .L148
.L116:
    mov         w18, w9
.L138:
    ldur        x16, [x29, #-136]
    mov         w8, wzr
    mov         w21, w18
    cmp         x20, x16
    csel        x16, x20, x16, hi
    b           .L69
.L67:
    ldp         x1, x8, [x29, #-144]
    mov         x2, x27
    ldr         w0, [sp, #256]
    add         x19, x8, x23
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldur        x11, [x29, #-216]
    ldur        q19, [x29, #-128]
    ldr         x12, [sp, #304]
.L148:
    lsr         x8, x0, x19
    and         x24, x8, x24
.L147:
    ldur        x19, [x29, #-144]
.L68:
    ubfx        x8, x26, #0, #48
    ldur        x0, [x29, #-192]
    cmp         x22, x8
    b.ls        .L65
    cmp         w20, #3
    b.ne        .L65
    cbz         x24, .L65
    ldur        x9, [x29, #-112]
    cmp         x27, #64
    ldrb        w0, [x9, x8]
    ldur        x9, [x29, #-136]
    add         x19, x9, x8
    b.hs        .L149
    ldur        x1, [x29, #-144]
    mov         x2, x27
    mov         x23, x12
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldur        q19, [x29, #-128]
    mov         x12, x23
    b           .L150
.L53:
    ldur        x0, [x29, #-192]
    ldur        q19, [x29, #-128]
    mov         x8, xzr
    ldur        x15, [x29, #-256]
    mov         x19, x24
    b           .L51
.L145:
    ldur        x0, [x29, #-192]
    mov         x8, xzr
    mov         x19, x10
.L51:
    cmp         x22, #2
    b.eq        .L151
    cmp         x22, #1
    b.ne        .L152
    mov         w16, #1
    b           .L153
.L151:
    ldrb        w9, [x0, #193]
    ldrb        w10, [x0, #192]
    cmp         w10, w9
    cset        w16, ne
    b           .L153
.L152:
    mov         w16, wzr
.L153:
    lsl         x8, x8, x23
    lsr         x26, x8, x23
    cbz         x26, .L154
    ldur        x12, [x29, #-136]
    stur        x15, [x29, #-256]
    str         w16, [sp, #272]
    mov         x9, x12
    b           .L155
.L154:
    ldur        x12, [x29, #-136]
    mov         x9, x12
.L156:
    ldr         x10, [sp, #288]
    ldur        x26, [x29, #-200]
    add         x8, x10, x12
    ldr         x12, [sp, #320]
    cmp         x8, x9
    csel        x8, x8, x9, hi
    ldr         w9, [sp, #304]
    add         x12, x10, x12
    stur        x8, [x29, #-136]
.L50:
    subs        x11, x26, x12
    b.lo        .L49
    dup         v29.16b, w9
    add         x8, x15, x28
    add         x28, x15, x12
    sub         x10, x8, #256
    mov         w17, w21
    b           .L157
.L158:
    mov         x11, x9
.L159:
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
    cbnz        x9, .L160
.L157:
    subs        x9, x11, #256
    mov         x8, x28
    b.hs        .L161
    cbz         x11, .L162
    mov         x11, xzr
    mov         x28, x8
    mov         x8, x10
    b           .L159
.L161:
    cmp         x9, #3328
    add         x28, x8, #256
    b.lo        .L158
//APP
    prfm        pldl1keep, [x28, #3072]
    prfm        pldl1keep, [x28, #3136]
    prfm        pldl1keep, [x28, #3200]
    prfm        pldl1keep, [x28, #3264]
//NO_APP
    b           .L158
.L160:
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
    cbz         x13, .L163
    sub         x8, x8, x15
    ldur        q19, [x29, #-128]
    mov         w9, w17
    str         x8, [sp, #272]
.L164:
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
    b.eq        .L165
    cmp         x22, #1
    b.ne        .L166
    rbit        x8, x21
    tst         w9, #0xff
    clz         x8, x8
    add         x20, x8, x18
    csel        x25, x20, x25, eq
    subs        x8, x20, x25
    cneg        x10, x8, ls
    lsr         x8, x10, #16
    cbnz        x8, .L167
    ldrb        w8, [x0, #196]
.L168:
    and         x11, x9, #0x3f
    add         w9, w9, #1
    add         x16, x20, #1
    cmp         w8, w9, uxtb
    strh        w10, [x0, x11, lsl #1]
    b.ls        .L118
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
    b.eq        .L165
    rbit        x10, x21
    tst         w9, #0xff
    clz         x10, x10
    add         x20, x10, x18
    csel        x25, x20, x25, eq
    subs        x10, x20, x25
    cneg        x10, x10, ls
    lsr         x11, x10, #16
    cbz         x11, .L168
    b           .L167
.L165:
    mov         w17, w9
.L169:
    ldr         x13, [sp, #304]
    mov         w9, w17
    sub         x8, x13, #1
    and         x13, x8, x13
    cbnz        x13, .L164
    b           .L163
.L166:
    mov         w17, w9
    stur        x15, [x29, #-256]
    stur        q29, [x29, #-176]
    str         x18, [sp, #288]
    b           .L170
.L171:
    ldur        x26, [x29, #-200]
.L172:
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
    b.eq        .L169
.L170:
    rbit        x8, x21
    clz         x8, x8
    add         x20, x8, x18
    adds        x9, x20, x22
    b.hs        .L172
    cmp         x9, x27
    b.hi        .L172
    cmp         x22, #17
    add         x8, x19, x20
    b.lo        .L173
    ldur        x10, [x29, #-112]
    mov         x11, xzr
.L174:
//APP
    ldr         x12, [x8]
//NO_APP
    ldr         x13, [x10], #8
    cmp         x12, x13
    b.ne        .L175
    sub         x11, x11, #8
    add         x8, x8, #8
    add         x12, x22, x11
    cmp         x12, #16
    b.hi        .L174
    neg         x11, x11
    b           .L176
.L173:
    cmp         x22, #7
    b.hi        .L177
    cmp         x22, #4
    b.hs        .L178
    cmp         x22, #2
    b.hs        .L179
    cbz         x22, .L180
//APP
    ldrb        w23, [x8]
//NO_APP
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w23, uxtb
    b.eq        .L180
    mov         x10, xzr
    b           .L181
.L175:
    eor         x8, x13, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x23, x12, x9
    sub         x10, x8, x11
    b           .L182
.L177:
    ldur        x10, [x29, #-112]
    mov         x11, xzr
    mov         x12, x22
.L176:
    add         x13, x10, x12
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x8]
//NO_APP
    cmp         x13, x14
    b.ne        .L183
    add         x8, x8, x12
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x10
    b.eq        .L180
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x23, x8, x10
    sub         x8, x22, #8
.L184:
    add         x10, x8, x9, lsr #3
.L182:
    b           .L181
.L183:
    eor         x8, x13, x14
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    add         x10, x11, x8, lsr #3
    lsr         x23, x13, x9
    b           .L181
.L178:
    ldur        x10, [x29, #-112]
    ldr         w12, [x10]
    ldur        x10, [x29, #-208]
    ldur        w10, [x10, #-4]
//APP
    ldr         w11, [x8]
//NO_APP
    cmp         w11, w12
    b.ne        .L185
    add         x8, x8, x22
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    cmp         w8, w10
    b.eq        .L180
    eor         w9, w8, w10
    rbit        w9, w9
    clz         w9, w9
    lsr         w10, w9, #3
    and         w9, w9, #0x18
    lsr         w23, w8, w9
    sub         x8, x22, #4
    add         x10, x8, x10
    b           .L181
.L179:
    ldur        x10, [x29, #-112]
    ldrh        w12, [x10]
    ldur        x10, [x29, #-208]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x8]
//NO_APP
    and         w11, w11, #0xffff
    cmp         x11, x12
    b.ne        .L186
    add         x8, x8, x22
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         w8, w8, #0xffff
    cmp         x8, x10
    b.ne        .L187
.L180:
    tst         w17, #0xff
    csel        x25, x20, x25, eq
    subs        x8, x20, x25
    cneg        x8, x8, ls
    lsr         x10, x8, #16
    cbnz        x10, .L188
    ldrb        w10, [x0, #196]
    and         x11, x17, #0x3f
    add         w17, w17, #1
    strh        w8, [x0, x11, lsl #1]
    cmp         w10, w17, uxtb
    b.ls        .L189
    stur        x9, [x29, #-136]
    b           .L172
.L185:
    eor         w8, w11, w12
    rbit        w8, w8
    clz         w8, w8
    and         w9, w8, #0x18
    lsr         w10, w8, #3
    lsr         w23, w11, w9
.L181:
    mov         w8, #1
    add         x26, x10, #1
    ldur        q1, [x0, #152]
    dup         v0.2d, x8
    cmp         x10, #16
    stur        x10, [x29, #-152]
    mov         v0.d[0], x26
    add         v0.2d, v1.2d, v0.2d
    stur        q0, [x0, #152]
    b.lo        .L171
    cmp         x26, #0
    mov         w19, #1
    str         x17, [sp, #320]
    cset        w8, ne
    sub         x8, x26, x8
    cmp         x8, x22
    b.hi        .L190
.L191:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L190
    ldur        x8, [x29, #-112]
    and         w0, w23, #0xff
    mov         x2, x24
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L192
    add         x19, x24, x19
    ldur        q19, [x29, #-128]
    ldur        q29, [x29, #-176]
    subs        x8, x26, x19
    csel        x8, xzr, x8, lo
    cmp         x8, x22
    b.ls        .L191
    b           .L190
.L192:
    clz         x8, x0
    add         x9, x19, x24
    ldur        q19, [x29, #-128]
    add         x8, x9, x8
    ldur        q29, [x29, #-176]
    sub         x19, x8, #64
.L190:
    ldur        x9, [x29, #-192]
    lsl         x8, x20, #4
    add         x16, x19, x20
    ldr         x9, [x9, #152]
    add         x8, x8, #1, lsl #12
    cmp         x9, x8
    b.hi        .L193
    ldp         x26, x0, [x29, #-200]
    ldur        x19, [x29, #-144]
    ldur        x15, [x29, #-256]
    ldr         x17, [sp, #320]
    ldr         x18, [sp, #288]
    stur        x16, [x29, #-136]
    b           .L172
.L186:
    eor         x8, x11, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x10, x8, #3
    lsr         x23, x11, x9
    b           .L182
.L187:
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x23, x8, x10
    sub         x8, x22, #2
    b           .L184
.L163:
    ldr         x8, [x0, #144]
    ldp         x10, x9, [x0, #160]
    ldr         x11, [sp, #240]
    sub         x8, x8, x11
    subs        x8, x8, x9
    csel        x8, xzr, x8, lo
    add         x8, x8, #1, lsl #12
    cmp         x8, x10, lsl #10
    ldr         x10, [sp, #256]
    b.hs        .L157
    ldur        x16, [x29, #-136]
    sub         x8, x26, x11
    cmp         x8, x16
    csel        x16, x8, x16, hi
    mov         w8, #2
    b           .L194
.L162:
    ldur        x16, [x29, #-136]
    mov         w8, #1
    cmp         x26, x16
    csel        x16, x26, x16, hi
.L194:
    ldur        q19, [x29, #-128]
    mov         w21, w17
    b           .L69
.L167:
    mov         w17, w9
.L188:
    ldur        x16, [x29, #-136]
    mov         w8, wzr
    mov         w21, w17
    cmp         x20, x16
    csel        x16, x20, x16, hi
    b           .L69
.L195:
    clz         x8, x0
    add         x9, x19, x24
    ldur        q19, [x29, #-128]
    add         x8, x9, x8
    sub         x19, x8, #64
.L196:
    ldur        x9, [x29, #-192]
    lsl         x8, x23, #4
    ldr         x9, [x9, #152]
    add         x8, x8, #1, lsl #12
    cmp         x9, x8
    add         x9, x19, x23
    b.hi        .L197
    ldur        x0, [x29, #-192]
    ldur        x19, [x29, #-144]
    ldur        x15, [x29, #-256]
    ldr         w16, [sp, #272]
.L198:
    ldur        x12, [x29, #-136]
    mov         x10, #-1
    sub         x11, x26, #1
    subs        x8, x9, x12
    csel        x8, xzr, x8, lo
    lsl         x10, x10, x8
    cmp         x8, #64
    csel        x8, x10, xzr, lo
    and         x10, x11, x26
    ands        x26, x10, x8
    b.eq        .L156
.L155:
    rbit        x8, x26
    clz         x8, x8
    add         x23, x8, x12
    tbz         w16, #0, .L199
.L200:
    tst         w21, #0xff
    csel        x25, x23, x25, eq
    subs        x8, x23, x25
    cneg        x8, x8, ls
    lsr         x10, x8, #16
    cbnz        x10, .L201
    ldrb        w9, [x0, #196]
    and         x10, x21, #0x3f
    add         w21, w21, #1
    strh        w8, [x0, x10, lsl #1]
    cmp         w9, w21, uxtb
    add         x9, x23, x22
    b.hi        .L198
    b           .L88
.L199:
    adds        x8, x23, x22
    b.hs        .L198
    cmp         x8, x27
    b.hi        .L198
    cmp         x22, #17
    add         x8, x19, x23
    b.lo        .L202
    ldur        x10, [x29, #-112]
    mov         x11, xzr
.L203:
//APP
    ldr         x12, [x8]
//NO_APP
    ldr         x13, [x10], #8
    cmp         x12, x13
    b.ne        .L204
    sub         x11, x11, #8
    add         x8, x8, #8
    add         x12, x22, x11
    cmp         x12, #16
    b.hi        .L203
    neg         x11, x11
    b           .L205
.L202:
    cmp         x22, #7
    b.hi        .L206
    cmp         x22, #4
    b.hs        .L207
    cmp         x22, #2
    b.hs        .L208
    cbz         x22, .L200
//APP
    ldrb        w10, [x8]
//NO_APP
    stur        x10, [x29, #-176]
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w10, uxtb
    b.eq        .L200
    mov         x10, xzr
    b           .L209
.L204:
    eor         x8, x13, x12
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x8, x8, #3
    lsr         x10, x12, x10
    sub         x8, x8, x11
.L210:
    b           .L211
.L206:
    ldur        x10, [x29, #-112]
    mov         x11, xzr
    mov         x12, x22
.L205:
    add         x13, x10, x12
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x8]
//NO_APP
    cmp         x13, x14
    b.ne        .L212
    add         x8, x8, x12
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x10
    b.eq        .L200
    eor         x10, x8, x10
    rbit        x10, x10
    clz         x10, x10
    and         x11, x10, #0x38
    lsr         x8, x8, x11
    sub         x11, x22, #8
.L213:
    add         x10, x11, x10, lsr #3
    stur        x8, [x29, #-176]
    b           .L209
.L212:
    eor         x8, x13, x14
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    add         x8, x11, x8, lsr #3
    lsr         x10, x13, x10
    b           .L211
.L207:
    ldur        x10, [x29, #-112]
    ldr         w12, [x10]
    ldur        x10, [x29, #-208]
    ldur        w10, [x10, #-4]
//APP
    ldr         w11, [x8]
//NO_APP
    cmp         w11, w12
    b.ne        .L214
    add         x8, x8, x22
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    cmp         w8, w10
    b.eq        .L200
    eor         w10, w8, w10
    rbit        w10, w10
    clz         w10, w10
    lsr         w11, w10, #3
    and         w10, w10, #0x18
    lsr         w8, w8, w10
    stur        x8, [x29, #-176]
    sub         x8, x22, #4
    add         x10, x8, x11
    b           .L209
.L208:
    ldur        x10, [x29, #-112]
    ldrh        w12, [x10]
    ldur        x10, [x29, #-208]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x8]
//NO_APP
    and         w11, w11, #0xffff
    cmp         x11, x12
    b.ne        .L215
    add         x8, x8, x22
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         w8, w8, #0xffff
    cmp         x8, x10
    b.eq        .L200
    eor         x10, x8, x10
    rbit        x10, x10
    clz         x10, x10
    and         x11, x10, #0x38
    lsr         x8, x8, x11
    sub         x11, x22, #2
    b           .L213
.L214:
    eor         w8, w11, w12
    rbit        w8, w8
    clz         w8, w8
    and         w10, w8, #0x18
    lsr         w8, w8, #3
    lsr         w10, w11, w10
.L211:
    stur        x10, [x29, #-176]
    mov         x10, x8
.L209:
    ldur        q0, [x29, #-240]
    add         x20, x10, #1
    ldur        q1, [x0, #152]
    cmp         x10, #16
    stur        x10, [x29, #-152]
    mov         v0.d[0], x20
    add         v0.2d, v1.2d, v0.2d
    stur        q0, [x0, #152]
    b.lo        .L198
    cmp         x20, #0
    mov         w19, #1
    cset        w8, ne
    sub         x8, x20, x8
    cmp         x8, x22
    b.hi        .L196
.L216:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L196
    ldur        x8, [x29, #-176]
    mov         x2, x24
    and         w0, w8, #0xff
    ldur        x8, [x29, #-112]
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L195
    add         x19, x24, x19
    ldur        q19, [x29, #-128]
    subs        x8, x20, x19
    csel        x8, xzr, x8, lo
    cmp         x8, x22
    b.ls        .L216
    b           .L196
.L215:
    eor         x8, x11, x12
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x8, x8, #3
    lsr         x10, x11, x10
    b           .L210
.L201:
    cmp         x23, x9
    mov         w8, wzr
    csel        x16, x23, x9, hi
    b           .L69
.L193:
    ldr         x21, [sp, #320]
    ldur        x0, [x29, #-192]
    mov         w8, #3
    b           .L69
.L149:
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
.L150:
    lsr         x8, x0, x19
    ldur        x0, [x29, #-192]
    ldur        x19, [x29, #-144]
    and         x24, x8, x24
.L65:
    ldrb        w9, [x0, #192]
    ldrb        w8, [x0, #193]
    cmp         x22, #3
    b.eq        .L217
    cmp         x22, #2
    b.eq        .L218
    cmp         x22, #1
    b.ne        .L219
    mov         w8, #1
    b           .L220
.L218:
    cmp         w9, w8
    b           .L221
.L217:
    ldrb        w10, [x0, #194]
    cmp         w9, w8
    ccmp        w9, w10, #4, ne
    ccmp        w20, #2, #0, ne
    ccmp        w8, w10, #4, hi
.L221:
    cset        w8, ne
.L220:
    str         w8, [sp, #304]
    b           .L222
.L219:
    str         wzr, [sp, #304]
.L222:
    lsl         x8, x24, x12
    lsr         x26, x8, x12
    cbz         x26, .L223
    ldur        x12, [x29, #-136]
    ldr         w15, [sp, #4]
    ldur        x16, [x29, #-176]
    ldur        x17, [x29, #-256]
    ldr         x18, [sp, #320]
    ldr         w1, [sp, #304]
    mov         x9, x12
    b           .L224
.L225:
    ldur        x27, [x29, #-184]
.L226:
    ldur        x12, [x29, #-136]
    mov         x10, #-1
    sub         x11, x26, #1
    subs        x8, x9, x12
    csel        x8, xzr, x8, lo
    lsl         x10, x10, x8
    cmp         x8, #64
    csel        x8, x10, xzr, lo
    and         x10, x11, x26
    ands        x26, x10, x8
    b.eq        .L227
.L224:
    rbit        x8, x26
    clz         x8, x8
    add         x20, x8, x12
    tbz         w1, #0, .L228
.L229:
    tst         w21, #0xff
    csel        x25, x20, x25, eq
    subs        x8, x20, x25
    cneg        x8, x8, ls
    lsr         x10, x8, #16
    cbnz        x10, .L87
    ldrb        w9, [x0, #196]
    and         x10, x21, #0x3f
    add         w21, w21, #1
    strh        w8, [x0, x10, lsl #1]
    cmp         w9, w21, uxtb
    add         x9, x20, x22
    b.hi        .L226
    b           .L88
.L228:
    adds        x8, x20, x22
    b.hs        .L226
    cmp         x8, x27
    b.hi        .L226
    cmp         x22, #17
    add         x8, x19, x20
    b.lo        .L230
    ldur        x10, [x29, #-112]
    mov         x11, xzr
.L231:
//APP
    ldr         x12, [x8]
//NO_APP
    ldr         x13, [x10], #8
    cmp         x12, x13
    b.ne        .L232
    sub         x11, x11, #8
    add         x8, x8, #8
    add         x12, x22, x11
    cmp         x12, #16
    b.hi        .L231
    neg         x11, x11
    b           .L233
.L230:
    cmp         x22, #7
    b.hi        .L234
    cmp         x22, #4
    b.hs        .L235
    cmp         x22, #2
    b.hs        .L236
    cbz         x22, .L229
//APP
    ldrb        w23, [x8]
//NO_APP
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w23, uxtb
    b.eq        .L229
    mov         x10, xzr
    b           .L237
.L232:
    eor         x8, x13, x12
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x8, x8, #3
    lsr         x23, x12, x10
    sub         x10, x8, x11
    b           .L238
.L234:
    ldur        x10, [x29, #-112]
    mov         x11, xzr
    mov         x12, x22
.L233:
    add         x13, x10, x12
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x8]
//NO_APP
    cmp         x13, x14
    b.ne        .L239
    add         x8, x8, x12
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x10
    b.eq        .L229
    eor         x10, x8, x10
    rbit        x10, x10
    clz         x10, x10
    and         x11, x10, #0x38
    lsr         x23, x8, x11
    sub         x8, x22, #8
    add         x10, x8, x10, lsr #3
    b           .L238
.L239:
    eor         x8, x13, x14
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    add         x8, x11, x8, lsr #3
    lsr         x23, x13, x10
    mov         x10, x8
    b           .L237
.L235:
    ldur        x10, [x29, #-112]
    ldr         w12, [x10]
    ldur        x10, [x29, #-208]
    ldur        w10, [x10, #-4]
//APP
    ldr         w11, [x8]
//NO_APP
    cmp         w11, w12
    b.ne        .L240
    add         x8, x8, x22
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    cmp         w8, w10
    b.eq        .L229
    eor         w10, w8, w10
    rbit        w10, w10
    clz         w10, w10
    lsr         w11, w10, #3
    and         w10, w10, #0x18
    lsr         w23, w8, w10
    sub         x8, x22, #4
    add         x10, x8, x11
    b           .L237
.L236:
    ldur        x10, [x29, #-112]
    ldrh        w12, [x10]
    ldur        x10, [x29, #-208]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x8]
//NO_APP
    and         w11, w11, #0xffff
    cmp         x11, x12
    b.ne        .L241
    add         x8, x8, x22
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         w8, w8, #0xffff
    cmp         x8, x10
    b.eq        .L229
    eor         x10, x8, x10
    rbit        x10, x10
    clz         x10, x10
    and         x11, x10, #0x38
    lsr         x23, x8, x11
    sub         x8, x22, #2
    add         x10, x8, x10, lsr #3
    b           .L238
.L240:
    eor         w8, w11, w12
    rbit        w8, w8
    clz         w8, w8
    and         w10, w8, #0x18
    lsr         w8, w8, #3
    lsr         w23, w11, w10
    mov         x10, x8
    b           .L237
.L241:
    eor         x8, x11, x12
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x23, x11, x10
    lsr         x10, x8, #3
.L238:
.L237:
    mov         w8, #1
    add         x27, x10, #1
    ldur        q1, [x0, #152]
    dup         v0.2d, x8
    cmp         x10, #16
    stur        x10, [x29, #-152]
    mov         v0.d[0], x27
    add         v0.2d, v1.2d, v0.2d
    stur        q0, [x0, #152]
    b.lo        .L225
    cmp         x27, #0
    mov         w19, #1
    cset        w8, ne
    sub         x8, x27, x8
    cmp         x8, x22
    b.hi        .L242
.L243:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L242
    ldur        x8, [x29, #-112]
    and         w0, w23, #0xff
    mov         x2, x24
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L244
    add         x19, x24, x19
    ldur        q19, [x29, #-128]
    subs        x8, x27, x19
    csel        x8, xzr, x8, lo
    cmp         x8, x22
    b.ls        .L243
    b           .L242
.L244:
    clz         x8, x0
    add         x9, x19, x24
    ldur        q19, [x29, #-128]
    add         x8, x9, x8
    sub         x19, x8, #64
.L242:
    ldur        x9, [x29, #-192]
    lsl         x8, x20, #4
    ldr         x9, [x9, #152]
    add         x8, x8, #1, lsl #12
    cmp         x9, x8
    add         x9, x19, x20
    b.hi        .L104
    ldp         x0, x27, [x29, #-192]
    ldur        x19, [x29, #-144]
    ldr         w15, [sp, #4]
    ldur        x16, [x29, #-176]
    ldur        x17, [x29, #-256]
    ldr         x18, [sp, #320]
    ldr         w1, [sp, #304]
    b           .L226
.L88:
    mov         w8, wzr
.L245:
    mov         x16, x9
    b           .L69
.L223:
    ldur        x12, [x29, #-136]
    ldr         w15, [sp, #4]
    ldur        x16, [x29, #-176]
    ldur        x17, [x29, #-256]
    ldr         x18, [sp, #320]
    mov         x9, x12
.L227:
    ldr         x10, [sp, #272]
    ldur        x26, [x29, #-200]
    add         x8, x10, x12
    add         x18, x10, x18
    ldr         w10, [sp, #288]
    cmp         x8, x9
    csel        x8, x8, x9, hi
    stur        x8, [x29, #-136]
.L64:
    subs        x12, x26, x18
    b.hs        .L246
.L49:
    ldur        x16, [x29, #-136]
    mov         w8, #4
    b           .L69
.L246:
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
    b           .L247
.L248:
    mov         x17, x8
    mov         x1, x8
    mov         x18, x12
    mov         x3, x8
    mov         x2, x12
.L249:
    mov         x8, x13
    mov         x10, x14
    mov         x9, x16
.L250:
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
    stur        q0, [x29, #-176]
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
    ldur        q0, [x29, #-176]
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
    cbnz        x9, .L251
.L247:
    subs        x11, x12, #256
    mov         x8, x17
    b.hs        .L252
    cbz         x12, .L253
    mov         x12, xzr
    mov         x18, xzr
    mov         x2, xzr
    mov         x17, x8
    mov         x1, x8
    mov         x3, x8
    b           .L249
.L252:
    subs        x18, x18, #256
    mov         x12, xzr
    b.lo        .L248
    subs        x2, x2, #256
    b.lo        .L248
    mov         x9, x3
    mov         x10, x1
    add         x17, x8, #256
    add         x1, x1, #256
    add         x3, x3, #256
    mov         x12, x11
    b           .L250
.L251:
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
    cbz         x13, .L254
    ldr         x9, [sp, #8]
    ldur        q19, [x29, #-128]
    str         x12, [sp, #304]
    str         x17, [sp, #288]
    sub         x8, x8, x9
    mov         w9, w4
    str         x1, [sp, #272]
    str         x8, [sp, #320]
    str         x3, [sp, #256]
.L255:
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
    b.eq        .L256
    tbz         w15, #0, .L257
    rbit        x8, x28
    tst         w9, #0xff
    clz         x8, x8
    add         x20, x8, x21
    csel        x25, x20, x25, eq
    subs        x8, x20, x25
    cneg        x10, x8, ls
    lsr         x8, x10, #16
    cbnz        x8, .L258
    ldrb        w8, [x0, #196]
.L259:
    and         x11, x9, #0x3f
    add         w9, w9, #1
    add         x16, x20, x22
    cmp         w8, w9, uxtb
    strh        w10, [x0, x11, lsl #1]
    b.ls        .L118
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
    b.eq        .L256
    rbit        x10, x28
    tst         w9, #0xff
    clz         x10, x10
    add         x20, x10, x21
    csel        x25, x20, x25, eq
    subs        x10, x20, x25
    cneg        x10, x10, ls
    lsr         x11, x10, #16
    cbz         x11, .L259
    b           .L258
.L256:
    mov         w4, w9
.L260:
    ldur        x13, [x29, #-256]
    ldr         x12, [sp, #304]
    mov         w9, w4
    ldr         x17, [sp, #288]
    ldr         x1, [sp, #272]
    ldr         x3, [sp, #256]
    sub         x8, x13, #1
    and         x13, x8, x13
    cbnz        x13, .L255
    b           .L254
.L257:
    mov         w4, w9
    str         w15, [sp, #4]
    b           .L261
.L262:
    ldur        x26, [x29, #-200]
.L263:
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
    b.eq        .L260
.L261:
    rbit        x8, x28
    clz         x8, x8
    add         x20, x8, x21
    adds        x9, x20, x22
    b.hs        .L263
    cmp         x9, x27
    b.hi        .L263
    cmp         x22, #17
    add         x8, x19, x20
    b.lo        .L264
    ldur        x10, [x29, #-112]
    mov         x11, xzr
.L265:
//APP
    ldr         x12, [x8]
//NO_APP
    ldr         x13, [x10], #8
    cmp         x12, x13
    b.ne        .L266
    sub         x11, x11, #8
    add         x8, x8, #8
    add         x12, x22, x11
    cmp         x12, #16
    b.hi        .L265
    neg         x11, x11
    b           .L267
.L264:
    cmp         x22, #7
    b.hi        .L268
    cmp         x22, #4
    b.hs        .L269
    cmp         x22, #2
    b.hs        .L270
    cbz         x22, .L271
//APP
    ldrb        w23, [x8]
//NO_APP
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w23, uxtb
    b.eq        .L271
    mov         x10, xzr
    b           .L272
.L266:
    eor         x8, x13, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x23, x12, x9
    sub         x10, x8, x11
    b           .L273
.L268:
    ldur        x10, [x29, #-112]
    mov         x11, xzr
    mov         x12, x22
.L267:
    add         x13, x10, x12
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x8]
//NO_APP
    cmp         x13, x14
    b.ne        .L274
    add         x8, x8, x12
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x10
    b.eq        .L271
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x23, x8, x10
    sub         x8, x22, #8
.L275:
    add         x10, x8, x9, lsr #3
.L273:
    b           .L272
.L274:
    eor         x8, x13, x14
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    add         x10, x11, x8, lsr #3
    lsr         x23, x13, x9
    b           .L272
.L269:
    ldur        x10, [x29, #-112]
    ldr         w12, [x10]
    ldur        x10, [x29, #-208]
    ldur        w10, [x10, #-4]
//APP
    ldr         w11, [x8]
//NO_APP
    cmp         w11, w12
    b.ne        .L276
    add         x8, x8, x22
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    cmp         w8, w10
    b.eq        .L271
    eor         w9, w8, w10
    rbit        w9, w9
    clz         w9, w9
    lsr         w10, w9, #3
    and         w9, w9, #0x18
    lsr         w23, w8, w9
    sub         x8, x22, #4
    add         x10, x8, x10
    b           .L272
.L270:
    ldur        x10, [x29, #-112]
    ldrh        w12, [x10]
    ldur        x10, [x29, #-208]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x8]
//NO_APP
    and         w11, w11, #0xffff
    cmp         x11, x12
    b.ne        .L277
    add         x8, x8, x22
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         w8, w8, #0xffff
    cmp         x8, x10
    b.ne        .L278
.L271:
    tst         w4, #0xff
    csel        x25, x20, x25, eq
    subs        x8, x20, x25
    cneg        x8, x8, ls
    lsr         x10, x8, #16
    cbnz        x10, .L279
    ldrb        w10, [x0, #196]
    and         x11, x4, #0x3f
    add         w4, w4, #1
    strh        w8, [x0, x11, lsl #1]
    cmp         w10, w4, uxtb
    b.ls        .L280
    stur        x9, [x29, #-136]
    b           .L263
.L276:
    eor         w8, w11, w12
    rbit        w8, w8
    clz         w8, w8
    and         w9, w8, #0x18
    lsr         w10, w8, #3
    lsr         w23, w11, w9
.L272:
    mov         w8, #1
    add         x26, x10, #1
    ldur        q1, [x0, #152]
    dup         v0.2d, x8
    cmp         x10, #16
    stur        x10, [x29, #-152]
    mov         v0.d[0], x26
    add         v0.2d, v1.2d, v0.2d
    stur        q0, [x0, #152]
    b.lo        .L262
    cmp         x26, #0
    mov         w19, #1
    stur        x4, [x29, #-176]
    cset        w8, ne
    sub         x8, x26, x8
    cmp         x8, x22
    b.hi        .L281
.L282:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L281
    ldur        x8, [x29, #-112]
    and         w0, w23, #0xff
    mov         x2, x24
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L283
    add         x19, x24, x19
    ldur        q19, [x29, #-128]
    subs        x8, x26, x19
    csel        x8, xzr, x8, lo
    cmp         x8, x22
    b.ls        .L282
    b           .L281
.L283:
    clz         x8, x0
    add         x9, x19, x24
    ldur        q19, [x29, #-128]
    add         x8, x9, x8
    sub         x19, x8, #64
.L281:
    ldur        x9, [x29, #-192]
    lsl         x8, x20, #4
    add         x16, x19, x20
    ldr         x9, [x9, #152]
    add         x8, x8, #1, lsl #12
    cmp         x9, x8
    b.hi        .L284
    ldp         x26, x0, [x29, #-200]
    ldur        x19, [x29, #-144]
    ldr         w15, [sp, #4]
    ldur        x4, [x29, #-176]
    stur        x16, [x29, #-136]
    b           .L263
.L277:
    eor         x8, x11, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x10, x8, #3
    lsr         x23, x11, x9
    b           .L273
.L278:
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x23, x8, x10
    sub         x8, x22, #2
    b           .L275
.L254:
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
    b.hs        .L247
    ldur        x16, [x29, #-136]
    sub         x8, x26, x12
    cmp         x8, x16
    csel        x16, x8, x16, hi
    mov         w8, #2
    b           .L285
.L253:
    ldur        x16, [x29, #-136]
    mov         w8, #1
    cmp         x26, x16
    csel        x16, x26, x16, hi
.L285:
    ldur        q19, [x29, #-128]
    mov         w21, w4
    b           .L69
.L118:
    mov         w8, wzr
    mov         w21, w9
    b           .L69
.L87:
    cmp         x20, x9
    mov         w8, wzr
    csel        x16, x20, x9, hi
    b           .L69
.L258:
    mov         w4, w9
.L279:
    ldur        x16, [x29, #-136]
    mov         w8, wzr
    mov         w21, w4
    cmp         x20, x16
    csel        x16, x20, x16, hi
    b           .L69
.L104:
    ldp         x0, x27, [x29, #-192]
    mov         w8, #3
    mov         x16, x9
    b           .L69
.L143:
    ldr         x21, [sp, #288]
    ldur        x0, [x29, #-192]
    mov         w8, #3
    b           .L69
.L284:
    ldur        x21, [x29, #-176]
    ldur        x0, [x29, #-192]
    mov         w8, #3
    b           .L69
.L189:
    mov         w8, wzr
    mov         w21, w17
    b           .L245
.L139:
    mov         w8, wzr
    mov         w21, w18
    b           .L245
.L280:
    mov         w8, wzr
    mov         w21, w4
    b           .L245
.L197:
    ldur        x0, [x29, #-192]
    mov         w8, #3
    mov         x16, x9
    b           .L69
.L71:
    cmp         x19, x24
    ldur        x0, [x29, #-192]
    ldur        q19, [x29, #-128]
    csel        x8, x19, x24, hi
    ldur        x10, [x29, #-152]
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
    ldur        x12, [x29, #-200]
    subs        x8, x8, x9
    ldrb        w9, [x0, #196]
    csel        x8, xzr, x8, lo
    subs        x10, x12, x24
    csel        x10, xzr, x10, lo
    cmp         w11, #2
    and         w9, w9, #0xff
    ccmp        w11, w9, #0, hi
    sub         x8, x8, x10
.L286:
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
.L72:
    ldur        x8, [x29, #-192]
    cmp         x9, x24
    csel        x9, x9, x24, hi
    ldrb        w8, [x8, #196]
    stur        x9, [x29, #-136]
.L73:
    ldp         x12, x0, [x29, #-200]
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
    b           .L286

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
