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
    sub         sp, sp, #624
    lsl         x8, x2, #2
    sub         x10, x4, #64
    sub         x9, x2, #8
    ldp         x15, x25, [x0, #128]
    str         x9, [sp, #248]
    add         x8, x8, #1, lsl #12
    sub         x11, x2, #4
    sub         x9, x2, #2
    stp         x8, x10, [sp, #288]
    sub         x8, x2, #1
    mov         x26, x4
    str         x8, [sp, #280]
    adrp        x8, .C1
    mov         x27, x3
    ldr         q19, [x8, :lo12:.C1]
    mov         x23, x0
    mov         w21, wzr
    mov         x22, xzr
    stp         x9, x11, [sp, #208]
    add         x9, x1, x2
    stur        xzr, [x29, #-216]
    stur        x1, [x29, #-112]
    str         x9, [sp, #328]
    stur        x0, [x29, #-248]
    stur        x25, [x29, #-224]
    stp         x4, x3, [x29, #-208]
    stur        x2, [x29, #-136]
    stur        q19, [x29, #-128]
.L1:
    ldr         x24, [x23, #144]
    cmp         x24, #255
    b.ls        .L2
    ldrb        w19, [x23, #195]
    cmp         w19, #1
    b.eq        .L3
    cmp         w19, #2
    b.ne        .L4
    ldrb        w9, [x23, #192]
    ldrb        w20, [x23, #193]
    cmp         x2, #2
    b.eq        .L5
    cmp         x2, #1
    b.ne        .L6
    mov         w13, #1
    cmp         x2, x9
    mov         w8, #4
    b.hi        .L7
    b           .L8
.L2:
    ldrb        w8, [x23, #194]
    ldrh        w9, [x23, #192]
    str         x24, [sp, #352]
    bfi         x9, x8, #16, #8
    ubfx        x13, x8, #0, #48
    lsr         w10, w9, #8
    and         x12, x9, #0xff
    and         x8, x9, #0xff
    cmp         x2, x12
    and         w9, w9, #0xff
    str         x8, [sp, #304]
    mov         w11, w10
    and         w8, w10, #0xff
    ldrb        w10, [x23, #195]
    and         x11, x11, #0xff
    str         x13, [sp, #256]
    ccmp        x2, x11, #0, hi
    str         x11, [sp, #400]
    cset        w11, hi
    cmp         w9, w13
    str         w10, [sp, #368]
    ccmp        w8, w13, #4, ne
    str         w11, [sp, #416]
    ccmp        w10, #2, #0, ne
    ldrb        w10, [x23, #196]
    stur        w10, [x29, #-160]
    cset        w10, hi
    cmp         w9, w8
    ldp         x8, x9, [x23, #160]
    stur        x8, [x29, #-192]
    ldr         x8, [x23, #152]
    str         x9, [sp, #336]
    stur        x8, [x29, #-176]
    cset        w8, ne
    str         w8, [sp, #384]
    csel        w8, wzr, w10, eq
    str         w8, [sp, #224]
.L9:
    subs        x8, x25, x15
    b.ls        .L10
    cmp         x8, #64
    mov         w9, #64
    mov         x20, x15
    csel        x28, x8, x9, lo
    ldr         w8, [sp, #416]
    cbz         w8, .L11
    ldur        x8, [x29, #-112]
    ldr         x9, [sp, #304]
    cmp         x26, #63
    ldr         x10, [sp, #400]
    ldrb        w0, [x8, x9]
    add         x19, x15, x9
    ldrb        w24, [x8, x10]
    b.hi        .L12
    mov         x1, x27
    mov         x2, x26
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldr         w8, [sp, #368]
    lsr         x19, x0, x19
    cmp         w8, #1
    b.hi        .L13
    cbnz        x19, .L13
    ldur        x2, [x29, #-136]
    mov         x24, xzr
.L14:
    ldur        q19, [x29, #-128]
    mov         x15, x20
    b           .L15
.L12:
    ldr         x8, [sp, #296]
    dup         v0.16b, w0
    cmp         x19, x8
    csel        x8, x19, x8, lo
    add         x9, x27, x8
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
    lsr         x8, x9, x8
    ldr         w9, [sp, #368]
    cmp         w9, #1
    b.hi        .L16
    cbnz        x8, .L16
.L11:
    mov         x24, xzr
.L15:
    cmp         x2, #3
    b.eq        .L17
    ldr         w19, [sp, #384]
    cmp         x2, #2
    b.eq        .L18
    cmp         x2, #1
    mov         w19, wzr
    b.eq        .L19
.L18:
    neg         w8, w28
    stur        x28, [x29, #-240]
    lsl         x9, x24, x8
    mov         x24, x15
    lsr         x27, x9, x8
    cbnz        x27, .L20
.L21:
    ldur        x8, [x29, #-240]
    ldur        x25, [x29, #-224]
    ldr         x9, [sp, #336]
    add         x8, x8, x15
    cmp         x8, x24
    csel        x15, x8, x24, hi
    ldr         x24, [sp, #352]
    subs        x8, x25, x15
    csel        x8, xzr, x8, lo
    sub         x8, x24, x8
    subs        x8, x8, x9
    ldp         x27, x9, [x29, #-200]
    csel        x8, xzr, x8, lo
    add         x8, x8, #1, lsl #12
    cmp         x8, x9, lsl #10
    b.hs        .L9
    b           .L22
.L17:
    ldr         w19, [sp, #224]
    neg         w8, w28
    stur        x28, [x29, #-240]
    lsl         x9, x24, x8
    mov         x24, x15
    lsr         x27, x9, x8
    cbnz        x27, .L20
    b           .L21
.L19:
    mov         w19, #1
    neg         w8, w28
    stur        x28, [x29, #-240]
    lsl         x9, x24, x8
    mov         x24, x15
    lsr         x27, x9, x8
    cbnz        x27, .L20
    b           .L21
.L23:
    mov         x22, x26
    ldur        x26, [x29, #-208]
.L24:
    subs        x8, x24, x15
    mov         x9, #-1
    sub         x10, x27, #1
    csel        x8, xzr, x8, lo
    lsl         x9, x9, x8
    cmp         x8, #64
    csel        x8, x9, xzr, lo
    and         x9, x10, x27
    ands        x27, x9, x8
    b.eq        .L21
.L20:
    rbit        x8, x27
    clz         x8, x8
    add         x28, x8, x15
    tbz         w19, #0, .L25
.L26:
    tst         w21, #0xff
    csel        x22, x28, x22, eq
    subs        x8, x28, x22
    cneg        x8, x8, ls
    lsr         x9, x8, #16
    cbnz        x9, .L27
    ldur        w10, [x29, #-160]
    and         x9, x21, #0x3f
    add         w21, w21, #1
    add         x24, x28, x2
    strh        w8, [x23, x9, lsl #1]
    cmp         w10, w21, uxtb
    b.hi        .L24
    b           .L28
.L25:
    adds        x8, x28, x2
    b.hs        .L24
    cmp         x8, x26
    b.hi        .L24
    ldur        x8, [x29, #-200]
    cmp         x2, #17
    add         x8, x8, x28
    b.lo        .L29
    ldur        x9, [x29, #-112]
    mov         x10, xzr
.L30:
//APP
    ldr         x11, [x8]
//NO_APP
    ldr         x12, [x9], #8
    cmp         x11, x12
    b.ne        .L31
    sub         x10, x10, #8
    add         x8, x8, #8
    add         x11, x2, x10
    cmp         x11, #16
    b.hi        .L30
    neg         x10, x10
    add         x12, x9, x11
    ldr         x13, [x9]
    ldur        x9, [x12, #-8]
//APP
    ldr         x12, [x8]
//NO_APP
    cmp         x12, x13
    b.eq        .L32
.L33:
    eor         x8, x12, x13
    mov         x26, x22
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    add         x8, x10, x8, lsr #3
    lsr         x25, x12, x9
    b           .L34
.L29:
    cmp         x2, #7
    b.hi        .L35
    cmp         x2, #4
    b.hs        .L36
    cmp         x2, #2
    b.hs        .L37
    cbz         x2, .L26
//APP
    ldrb        w25, [x8]
//NO_APP
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w25, uxtb
    b.eq        .L26
    mov         x26, x22
    mov         x8, xzr
    b           .L34
.L31:
    eor         x8, x12, x11
    mov         x26, x22
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x25, x11, x9
    sub         x8, x8, x10
    b           .L38
.L35:
    ldur        x9, [x29, #-112]
    mov         x10, xzr
    mov         x11, x2
    add         x12, x9, x2
    ldr         x13, [x9]
    ldur        x9, [x12, #-8]
//APP
    ldr         x12, [x8]
//NO_APP
    cmp         x12, x13
    b.ne        .L33
.L32:
    add         x8, x8, x11
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x9
    b.eq        .L26
    eor         x9, x8, x9
    mov         x26, x22
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x25, x8, x10
    ldr         x8, [sp, #248]
    add         x8, x8, x9, lsr #3
    b           .L38
.L36:
    ldur        x9, [x29, #-112]
    ldr         w11, [x9]
    ldr         x9, [sp, #328]
    ldur        w9, [x9, #-4]
//APP
    ldr         w10, [x8]
//NO_APP
    cmp         w10, w11
    b.ne        .L39
    add         x8, x8, x2
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    cmp         w8, w9
    b.eq        .L26
    eor         w9, w8, w9
    mov         x26, x22
    rbit        w9, w9
    clz         w9, w9
    lsr         w10, w9, #3
    and         w9, w9, #0x18
    lsr         w25, w8, w9
    ldr         x8, [sp, #216]
    add         x8, x8, x10
    b           .L34
.L37:
    ldur        x9, [x29, #-112]
    ldrh        w11, [x9]
    ldr         x9, [sp, #328]
    ldurh       w9, [x9, #-2]
//APP
    ldrh        w10, [x8]
//NO_APP
    and         w10, w10, #0xffff
    cmp         x10, x11
    b.ne        .L40
    add         x8, x8, x2
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         w8, w8, #0xffff
    cmp         x8, x9
    b.eq        .L26
    eor         x9, x8, x9
    mov         x26, x22
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x25, x8, x10
    ldr         x8, [sp, #208]
    add         x8, x8, x9, lsr #3
    b           .L38
.L39:
    eor         w8, w10, w11
    mov         x26, x22
    rbit        w8, w8
    clz         w8, w8
    and         w9, w8, #0x18
    lsr         w8, w8, #3
    lsr         w25, w10, w9
    b           .L34
.L40:
    eor         x8, x10, x11
    mov         x26, x22
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x25, x10, x9
.L38:
.L34:
    ldur        x9, [x29, #-192]
    ldur        x10, [x29, #-176]
    add         x22, x8, #1
    cmp         x8, #16
    stur        x8, [x29, #-216]
    add         x9, x9, #1
    add         x10, x10, x22
    stur        x9, [x29, #-192]
    stp         x10, x9, [x23, #152]
    stur        x10, [x29, #-176]
    b.lo        .L23
    cmp         x22, #0
    mov         w23, #1
    cset        w8, ne
    sub         x8, x22, x8
    cmp         x8, x2
    b.hi        .L41
.L42:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L41
    ldur        x8, [x29, #-112]
    and         w0, w25, #0xff
    mov         x2, x24
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L43
    add         x23, x24, x23
    ldur        x2, [x29, #-136]
    ldur        q19, [x29, #-128]
    subs        x8, x22, x23
    mov         x15, x20
    csel        x8, xzr, x8, lo
    cmp         x8, x2
    b.ls        .L42
    b           .L41
.L43:
    clz         x8, x0
    add         x9, x23, x24
    ldur        x2, [x29, #-136]
    add         x8, x9, x8
    ldur        q19, [x29, #-128]
    mov         x15, x20
    sub         x23, x8, #64
.L41:
    lsl         x8, x28, #4
    ldur        x9, [x29, #-176]
    add         x24, x23, x28
    ldur        x23, [x29, #-248]
    mov         x22, x26
    ldur        x26, [x29, #-208]
    add         x8, x8, #1, lsl #12
    cmp         x9, x8
    b.ls        .L24
    b           .L44
.L13:
    ldr         x8, [sp, #400]
    mov         w0, w24
    mov         x1, x27
    mov         x2, x26
    mov         x25, x22
    add         w22, w20, w8
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    lsr         x8, x0, x22
    ldur        x2, [x29, #-136]
    ldr         x9, [sp, #256]
    cmp         x2, x9
    and         x24, x8, x19
    b.ls        .L45
    ldr         w8, [sp, #368]
    ldur        q19, [x29, #-128]
    mov         x22, x25
    mov         x15, x20
    cmp         w8, #3
    b.ne        .L15
    cbz         x24, .L15
    ldur        x8, [x29, #-112]
    ldr         x9, [sp, #256]
    mov         x1, x27
    mov         x2, x26
    ldrb        w0, [x8, x9]
    add         x19, x15, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldur        q19, [x29, #-128]
    ldur        x2, [x29, #-136]
    mov         x15, x20
    b           .L46
.L16:
    ldr         x9, [sp, #400]
    ldr         x12, [sp, #296]
    dup         v0.16b, w24
    add         x9, x15, x9
    cmp         x9, x12
    csel        x10, x9, x12, lo
    add         x11, x27, x10
//APP
    ldp         q1, q2, [x11]
    ldp         q3, q4, [x11, #32]
//NO_APP
    sub         w9, w9, w10
    cmeq        v1.16b, v1.16b, v0.16b
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v0.16b, v4.16b, v0.16b
    mov         v4.16b, v19.16b
    ldr         x10, [sp, #256]
//APP
//NO_APP
    and         v1.16b, v1.16b, v4.16b
    and         v2.16b, v2.16b, v4.16b
    and         v3.16b, v3.16b, v4.16b
    and         v0.16b, v0.16b, v4.16b
    cmp         x2, x10
    addp        v1.16b, v1.16b, v2.16b
    addp        v0.16b, v3.16b, v0.16b
    addp        v0.16b, v1.16b, v0.16b
    xtn         v1.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    add         v0.16b, v1.16b, v0.16b
    fmov        x11, d0
    lsr         x9, x11, x9
    and         x24, x9, x8
    b.ls        .L15
    ldr         w8, [sp, #368]
    cmp         w8, #3
    b.ne        .L15
    cbz         x24, .L15
    ldr         x11, [sp, #256]
    ldur        x10, [x29, #-112]
    add         x8, x15, x11
    add         x10, x10, x11
    cmp         x8, x12
    ld1r        { v0.16b }, [x10]
    csel        x9, x8, x12, lo
    add         x11, x27, x9
//APP
    ldp         q1, q2, [x11]
    ldp         q3, q4, [x11, #32]
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
.L46:
    lsr         x8, x0, x19
    and         x24, x8, x24
    b           .L15
.L45:
    mov         x22, x25
    b           .L14
.L3:
    ldrb        w9, [x23, #192]
    mov         w8, #4
    cmp         x2, x9
    b.ls        .L8
    add         x10, x24, x9
    cmp         x10, x9
    b.lo        .L8
    cmp         x10, x26
    b.hi        .L8
    ldrb        w19, [x23, #193]
    cmp         x2, x19
    b.ls        .L8
    add         x10, x24, x19
    cmp         x10, x19
    b.lo        .L8
    cmp         x10, x26
    b.hi        .L8
    ldrb        w10, [x23, #194]
    cmp         x2, x10
    b.ls        .L8
    add         x11, x24, x10
    cmp         x11, x10
    b.lo        .L8
    cmp         x11, x26
    b.hi        .L8
    cmp         x15, x25
    b.hi        .L8
    cmp         x25, x24
    b.hi        .L8
    add         x11, x27, x9
    neg         w8, w15
    add         x10, x27, x9
    sub         w8, w8, w11
    stur        x10, [x29, #-192]
    mov         w11, #64
    ands        x10, x8, #0x3f
    sub         x10, x11, x10
    tst         x8, #0x3f
    csel        x8, xzr, x10, eq
    cmp         x15, x8
    csel        x8, xzr, x8, lo
    sub         x20, x15, x8
    subs        x8, x25, x20
    b.lo        .L47
    ldur        x10, [x29, #-112]
    cmp         x8, #1, lsl #12
    ldrb        w9, [x10, x9]
    b.lo        .L48
    ldur        x8, [x29, #-192]
    add         x23, x8, x20
    neg         w8, w23
    and         x8, x8, #0x3f
    stur        x8, [x29, #-176]
    cbz         x8, .L49
    ldur        x8, [x29, #-248]
    str         w9, [sp, #416]
    ldrh        w26, [x8, #192]
    ldrb        w12, [x8, #194]
    mov         x8, xzr
    and         x9, x26, #0xff
    cmp         x2, x9
    b.ls        .L50
    lsr         w25, w26, #8
    cmp         x2, x25
    b.ls        .L50
    ldur        x8, [x29, #-112]
    ldur        x27, [x29, #-208]
    stur        x22, [x29, #-160]
    add         x22, x15, x9
    ldrb        w0, [x8, x9]
    ldrb        w13, [x8, x25]
    cmp         x27, #63
    b.hi        .L51
    str         x24, [sp, #352]
    ldur        x24, [x29, #-200]
    mov         x2, x27
    str         w13, [sp, #368]
    mov         x1, x24
    str         w12, [sp, #400]
    stur        x15, [x29, #-240]
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    lsr         x28, x0, x22
    cbz         x28, .L52
    str         x23, [sp, #336]
    ldur        x23, [x29, #-240]
    ldr         w0, [sp, #368]
    mov         x1, x24
    mov         x2, x27
    add         x22, x23, x25
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    mov         x15, x23
    ldr         x23, [sp, #336]
    ldur        x2, [x29, #-136]
    ldur        q19, [x29, #-128]
    ldr         x24, [sp, #352]
    ldr         w12, [sp, #400]
    b           .L53
.L4:
    ldrb        w9, [x23, #192]
    ldrb        w11, [x23, #193]
    cmp         x2, #3
    ldrb        w12, [x23, #194]
    b.eq        .L54
    cmp         x2, #2
    b.eq        .L55
    cmp         x2, #1
    b.ne        .L56
    mov         w28, #1
    cmp         x2, x9
    mov         w8, #4
    b.hi        .L57
    b           .L8
.L5:
    cmp         w9, w20
    cset        w13, ne
    cmp         x2, x9
    mov         w8, #4
    b.hi        .L7
    b           .L8
.L6:
    mov         w13, wzr
    cmp         x2, x9
    mov         w8, #4
    b.ls        .L8
.L7:
    add         x10, x24, x9
    cmp         x10, x9
    b.lo        .L8
    cmp         x10, x26
    b.hi        .L8
    cmp         x2, x20
    b.ls        .L8
    add         x10, x24, x20
    cmp         x10, x20
    b.lo        .L8
    cmp         x10, x26
    b.hi        .L8
    ldrb        w10, [x23, #194]
    cmp         x2, x10
    b.ls        .L8
    add         x11, x24, x10
    cmp         x11, x10
    b.lo        .L8
    cmp         x11, x26
    b.hi        .L8
    cmp         x15, x25
    b.hi        .L8
    cmp         x25, x24
    b.hi        .L8
    add         x14, x27, x9
    neg         w8, w15
    mov         w11, #64
    sub         w8, w8, w14
    ands        x10, x8, #0x3f
    sub         x10, x11, x10
    tst         x8, #0x3f
    csel        x8, xzr, x10, eq
    cmp         x15, x8
    csel        x8, xzr, x8, lo
    sub         x16, x15, x8
    subs        x8, x25, x16
    b.lo        .L58
    ldur        x11, [x29, #-112]
    cmp         x8, #1, lsl #12
    add         x10, x11, x20
    ldrb        w9, [x11, x9]
    ld1r        { v0.16b }, [x10]
    stur        q0, [x29, #-176]
    b.lo        .L59
    add         x17, x14, x16
    neg         w8, w17
    and         x8, x8, #0x3f
    cbz         x8, .L60
    str         x8, [sp, #368]
    ldur        x8, [x29, #-248]
    str         w9, [sp, #416]
    ldrh        w19, [x8, #192]
    mov         x8, xzr
    stur        x16, [x29, #-240]
    str         x14, [sp, #384]
    and         x9, x19, #0xff
    str         w13, [sp, #400]
    cmp         x2, x9
    b.ls        .L61
    lsr         w27, w19, #8
    cmp         x2, x27
    b.ls        .L61
    ldur        x8, [x29, #-112]
    ldur        x28, [x29, #-208]
    add         x25, x15, x9
    stur        x22, [x29, #-160]
    ldrb        w0, [x8, x9]
    ldrb        w26, [x8, x27]
    cmp         x28, #64
    b.hs        .L62
    str         x24, [sp, #352]
    ldur        x24, [x29, #-200]
    mov         x2, x28
    mov         x23, x15
    stur        x17, [x29, #-192]
    mov         x1, x24
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    lsr         x22, x0, x25
    mov         w0, w26
    mov         x1, x24
    ldr         x24, [sp, #352]
    mov         x2, x28
    add         x25, x23, x27
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldur        x17, [x29, #-192]
    ldur        q19, [x29, #-128]
    mov         x15, x23
    ldur        x2, [x29, #-136]
    b           .L63
.L55:
    cmp         w9, w11
    cset        w28, ne
    cmp         x2, x9
    mov         w8, #4
    b.hi        .L57
    b           .L8
.L54:
    cmp         w9, w11
    ccmp        w9, w12, #4, ne
    ccmp        w11, w12, #4, ne
    cset        w28, ne
    cmp         x2, x9
    mov         w8, #4
    b.hi        .L57
    b           .L8
.L56:
    mov         w28, wzr
    cmp         x2, x9
    mov         w8, #4
    b.ls        .L8
.L57:
    add         x10, x24, x9
    cmp         x10, x9
    b.lo        .L8
    cmp         x10, x26
    b.hi        .L8
    cmp         x2, x11
    b.ls        .L8
    add         x10, x24, x11
    cmp         x10, x11
    b.lo        .L8
    cmp         x10, x26
    b.hi        .L8
    cmp         x2, x12
    b.ls        .L8
    add         x10, x24, x12
    cmp         x10, x12
    b.lo        .L8
    cmp         x10, x26
    b.hi        .L8
    cmp         x15, x25
    b.hi        .L8
    cmp         x25, x24
    b.hi        .L8
    stur        x11, [x29, #-176]
    add         x11, x27, x9
    neg         w8, w15
    add         x10, x27, x9
    sub         w8, w8, w11
    mov         w11, #64
    str         x10, [sp, #56]
    ands        x10, x8, #0x3f
    sub         x10, x11, x10
    tst         x8, #0x3f
    stur        x12, [x29, #-192]
    csel        x8, xzr, x10, eq
    cmp         x15, x8
    csel        x8, xzr, x8, lo
    sub         x20, x15, x8
    subs        x8, x25, x20
    b.lo        .L47
    ldur        x12, [x29, #-112]
    ldur        x10, [x29, #-176]
    cmp         x8, #1, lsl #12
    ldur        x11, [x29, #-192]
    add         x10, x12, x10
    add         x11, x12, x11
    ld1r        { v1.16b }, [x10]
    ldrb        w10, [x12, x9]
    ld1r        { v0.16b }, [x11]
    stp         q0, q1, [sp, #80]
    b.lo        .L64
    ldr         x8, [sp, #56]
    add         x12, x8, x20
    neg         w8, w12
    and         x8, x8, #0x3f
    str         x8, [sp, #384]
    cbz         x8, .L65
    ldur        x8, [x29, #-248]
    str         x24, [sp, #352]
    mov         x24, xzr
    str         w10, [sp, #368]
    ldrb        w27, [x8, #194]
    ldrh        w26, [x8, #192]
    str         w28, [sp, #52]
    bfi         x26, x27, #16, #8
    and         x8, x26, #0xff
    cmp         x2, x8
    b.ls        .L66
    ubfx        x25, x26, #8, #8
    cmp         x2, x25
    b.ls        .L66
    ldur        x9, [x29, #-112]
    mov         x11, x2
    ldur        x2, [x29, #-208]
    stur        x22, [x29, #-160]
    add         x22, x15, x8
    ldrb        w0, [x9, x8]
    ldrb        w24, [x9, x25]
    cmp         x2, #63
    b.hi        .L67
    ldur        x1, [x29, #-200]
    stur        x12, [x29, #-240]
    mov         x23, x15
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    lsr         x28, x0, x22
    cmp         w19, #1
    b.hi        .L68
    cbnz        x28, .L68
    ldur        x2, [x29, #-136]
    ldur        q19, [x29, #-128]
    mov         x24, xzr
    ldur        x12, [x29, #-240]
    mov         x15, x23
    b           .L69
.L60:
    ldur        x26, [x29, #-208]
    b           .L59
.L49:
    ldur        x23, [x29, #-248]
    b           .L48
.L65:
    ldur        x23, [x29, #-248]
    b           .L64
.L62:
    ldr         x11, [sp, #296]
    ldur        x12, [x29, #-200]
    dup         v0.16b, w0
    add         x8, x15, x27
    dup         v5.16b, w26
    mov         v18.16b, v19.16b
    cmp         x25, x11
//APP
//NO_APP
    csel        x9, x25, x11, lo
    cmp         x8, x11
    add         x10, x12, x9
//APP
    ldp         q1, q2, [x10]
    ldp         q3, q4, [x10, #32]
//NO_APP
    csel        x11, x8, x11, lo
    cmeq        v1.16b, v1.16b, v0.16b
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v0.16b, v4.16b, v0.16b
    add         x10, x12, x11
//APP
    ldp         q6, q7, [x10]
    ldp         q16, q17, [x10, #32]
//NO_APP
    cmeq        v4.16b, v6.16b, v5.16b
    cmeq        v6.16b, v7.16b, v5.16b
    cmeq        v7.16b, v16.16b, v5.16b
    cmeq        v5.16b, v17.16b, v5.16b
    and         v1.16b, v1.16b, v18.16b
    and         v2.16b, v2.16b, v18.16b
    and         v3.16b, v3.16b, v18.16b
    and         v0.16b, v0.16b, v18.16b
    mov         v16.16b, v19.16b
//APP
//NO_APP
    and         v4.16b, v4.16b, v16.16b
    and         v6.16b, v6.16b, v16.16b
    and         v7.16b, v7.16b, v16.16b
    and         v5.16b, v5.16b, v16.16b
    addp        v1.16b, v1.16b, v2.16b
    addp        v0.16b, v3.16b, v0.16b
    sub         w9, w25, w9
    sub         x25, x8, x11
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
    lsr         x22, x10, x9
    fmov        x0, d1
.L63:
    lsr         x8, x0, x25
    and         x8, x8, x22
    ldur        x22, [x29, #-160]
.L61:
    cmp         x2, #2
    b.eq        .L70
    ldur        x25, [x29, #-224]
    cmp         x2, #1
    b.ne        .L71
    mov         w0, #1
    b           .L72
.L70:
    and         w9, w19, #0xff
    ldur        x25, [x29, #-224]
    cmp         w20, w9
    cset        w0, ne
    b           .L72
.L71:
    mov         w0, wzr
.L72:
    lsl         x8, x8, x17
    lsr         x26, x8, x17
    cbz         x26, .L73
    ldur        x8, [x29, #-248]
    mov         x9, x15
    str         x24, [sp, #352]
    str         w0, [sp, #304]
    ldp         x19, x17, [x8, #152]
    ldrb        w16, [x8, #196]
    str         w16, [sp, #336]
.L74:
    rbit        x8, x26
    clz         x8, x8
    add         x27, x8, x15
    tbz         w0, #0, .L75
.L76:
    tst         w21, #0xff
    csel        x22, x27, x22, eq
    subs        x8, x27, x22
    cneg        x8, x8, ls
    lsr         x10, x8, #16
    cbnz        x10, .L77
    ldur        x10, [x29, #-248]
    and         x9, x21, #0x3f
    add         w21, w21, #1
    cmp         w16, w21, uxtb
    strh        w8, [x10, x9, lsl #1]
    add         x9, x27, x2
    b.ls        .L78
.L79:
    ldur        x25, [x29, #-224]
.L80:
    subs        x8, x9, x15
    mov         x10, #-1
    sub         x11, x26, #1
    csel        x8, xzr, x8, lo
    lsl         x10, x10, x8
    cmp         x8, #64
    csel        x8, x10, xzr, lo
    and         x10, x11, x26
    ands        x26, x10, x8
    b.ne        .L74
    b           .L81
.L75:
    adds        x8, x27, x2
    b.hs        .L79
    ldur        x10, [x29, #-208]
    cmp         x8, x10
    b.hi        .L79
    ldur        x8, [x29, #-200]
    cmp         x2, #17
    add         x8, x8, x27
    b.lo        .L82
    ldur        x10, [x29, #-112]
    mov         x11, xzr
.L83:
//APP
    ldr         x12, [x8]
//NO_APP
    ldr         x13, [x10], #8
    cmp         x12, x13
    b.ne        .L84
    sub         x11, x11, #8
    add         x8, x8, #8
    add         x12, x2, x11
    cmp         x12, #16
    b.hi        .L83
    neg         x11, x11
    b           .L85
.L82:
    cmp         x2, #7
    b.hi        .L86
    cmp         x2, #4
    b.hs        .L87
    cmp         x2, #2
    b.hs        .L88
    cbz         x2, .L76
//APP
    ldrb        w25, [x8]
//NO_APP
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w25, uxtb
    b.eq        .L76
    stur        x22, [x29, #-160]
    mov         x8, xzr
    b           .L89
.L84:
    eor         x8, x13, x12
    stur        x22, [x29, #-160]
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x8, x8, #3
    lsr         x25, x12, x10
    sub         x8, x8, x11
    b           .L90
.L86:
    ldur        x10, [x29, #-112]
    mov         x11, xzr
    mov         x12, x2
.L85:
    add         x13, x10, x12
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x8]
//NO_APP
    cmp         x13, x14
    b.ne        .L91
    add         x8, x8, x12
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x10
    b.eq        .L76
    eor         x10, x8, x10
    stur        x22, [x29, #-160]
    rbit        x10, x10
    clz         x10, x10
    and         x11, x10, #0x38
    lsr         x25, x8, x11
    ldr         x8, [sp, #248]
    add         x8, x8, x10, lsr #3
    b           .L90
.L91:
    eor         x8, x13, x14
    stur        x22, [x29, #-160]
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    add         x8, x11, x8, lsr #3
    lsr         x25, x13, x10
    b           .L89
.L87:
    ldur        x10, [x29, #-112]
    ldr         w12, [x10]
    ldr         x10, [sp, #328]
    ldur        w10, [x10, #-4]
//APP
    ldr         w11, [x8]
//NO_APP
    cmp         w11, w12
    b.ne        .L92
    add         x8, x8, x2
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    cmp         w8, w10
    b.eq        .L76
    eor         w10, w8, w10
    stur        x22, [x29, #-160]
    rbit        w10, w10
    clz         w10, w10
    lsr         w11, w10, #3
    and         w10, w10, #0x18
    lsr         w25, w8, w10
    ldr         x8, [sp, #216]
    add         x8, x8, x11
    b           .L89
.L88:
    ldur        x10, [x29, #-112]
    ldrh        w12, [x10]
    ldr         x10, [sp, #328]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x8]
//NO_APP
    and         w11, w11, #0xffff
    cmp         x11, x12
    b.ne        .L93
    add         x8, x8, x2
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         w8, w8, #0xffff
    cmp         x8, x10
    b.eq        .L76
    eor         x10, x8, x10
    stur        x22, [x29, #-160]
    rbit        x10, x10
    clz         x10, x10
    and         x11, x10, #0x38
    lsr         x25, x8, x11
    ldr         x8, [sp, #208]
    add         x8, x8, x10, lsr #3
    b           .L90
.L92:
    eor         w8, w11, w12
    stur        x22, [x29, #-160]
    rbit        w8, w8
    clz         w8, w8
    and         w10, w8, #0x18
    lsr         w8, w8, #3
    lsr         w25, w11, w10
    b           .L89
.L93:
    eor         x8, x11, x12
    stur        x22, [x29, #-160]
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x8, x8, #3
    lsr         x25, x11, x10
.L90:
.L89:
    add         x22, x8, #1
    stur        x8, [x29, #-216]
    cmp         x8, #16
    ldur        x8, [x29, #-248]
    add         x17, x17, #1
    add         x19, x19, x22
    stp         x19, x17, [x8, #152]
    b.hs        .L94
    ldur        x22, [x29, #-160]
    b           .L79
.L94:
    cmp         x22, #0
    mov         w28, #1
    stur        x17, [x29, #-192]
    cset        w8, ne
    sub         x8, x22, x8
    cmp         x8, x2
    b.hi        .L95
.L96:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L95
    ldur        x8, [x29, #-112]
    and         w0, w25, #0xff
    mov         x2, x24
    mov         x23, x15
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L97
    add         x28, x24, x28
    ldur        x2, [x29, #-136]
    ldur        q19, [x29, #-128]
    subs        x8, x22, x28
    mov         x15, x23
    csel        x8, xzr, x8, lo
    cmp         x8, x2
    b.ls        .L96
    b           .L95
.L97:
    clz         x8, x0
    add         x9, x28, x24
    ldur        x2, [x29, #-136]
    add         x8, x9, x8
    ldur        q19, [x29, #-128]
    mov         x15, x23
    sub         x28, x8, #64
.L95:
    lsl         x8, x27, #4
    add         x9, x28, x27
    add         x8, x8, #1, lsl #12
    cmp         x19, x8
    b.hi        .L98
    ldur        x22, [x29, #-160]
    ldur        x25, [x29, #-224]
    ldr         x24, [sp, #352]
    ldr         w16, [sp, #336]
    ldur        x17, [x29, #-192]
    ldr         w0, [sp, #304]
    b           .L80
.L73:
    mov         x9, x15
.L81:
    ldr         x10, [sp, #368]
    ldur        x16, [x29, #-240]
    ldr         w13, [sp, #400]
    ldp         x26, x27, [x29, #-208]
    ldr         x14, [sp, #384]
    add         x8, x10, x15
    add         x16, x10, x16
    cmp         x8, x9
    csel        x15, x8, x9, hi
    ldr         w9, [sp, #416]
.L59:
    subs        x11, x25, x16
    b.hs        .L99
.L58:
    ldur        x23, [x29, #-248]
    mov         w8, #4
    b           .L8
.L99:
    ldur        x23, [x29, #-248]
    add         x8, x27, x20
    dup         v14.16b, w9
    add         x9, x14, x24
    add         x12, x14, x16
    add         x3, x8, x16
    sub         x16, x9, #256
    ldp         x18, x9, [x23, #160]
    add         x8, x8, x24
    ldrb        w17, [x23, #196]
    ldr         x20, [x23, #152]
    sub         x1, x8, #256
    mov         x4, x11
    str         x9, [sp, #160]
    b           .L100
.L101:
    cbz         x4, .L102
.L103:
    mov         x11, xzr
    mov         x4, xzr
    mov         x3, x8
    mov         x12, x8
    mov         x8, x16
    mov         x9, x1
.L104:
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
    cbnz        x9, .L105
.L100:
    subs        x10, x4, #256
    mov         x8, x12
    b.lo        .L101
    subs        x11, x11, #256
    b.lo        .L103
    mov         x9, x3
    cmp         x10, #3328
    add         x12, x8, #256
    add         x3, x3, #256
    b.lo        .L106
//APP
    prfm        pldl1keep, [x12, #3072]
    prfm        pldl1keep, [x12, #3136]
    prfm        pldl1keep, [x12, #3200]
    prfm        pldl1keep, [x12, #3264]
//NO_APP
.L106:
    mov         x4, x10
    b           .L104
.L105:
    ldur        q24, [x29, #-128]
    str         x11, [sp, #144]
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
    orr         x5, x9, x11
    cbz         x5, .L107
    sub         x8, x8, x14
    ldur        q19, [x29, #-128]
    mov         w9, w21
    str         x8, [sp, #336]
    str         x12, [sp, #224]
    str         x3, [sp, #192]
    str         x4, [sp, #176]
    str         w13, [sp, #400]
    str         x14, [sp, #384]
    str         x16, [sp, #304]
    str         x1, [sp, #256]
.L108:
    rbit        x8, x5
    ldr         x10, [sp, #336]
    mov         x11, #-1
    sub         x12, x29, #104
    str         x5, [sp, #368]
    clz         x8, x8
    add         x26, x10, x8, lsl #6
    ldr         x8, [x12, x8, lsl #3]
    subs        x10, x15, x26
    csel        x10, xzr, x10, lo
    lsl         x11, x11, x10
    cmp         x10, #64
    csel        x10, x11, xzr, lo
    ands        x27, x8, x10
    b.eq        .L109
    tbz         w13, #0, .L110
.L111:
    rbit        x8, x27
    tst         w9, #0xff
    clz         x8, x8
    add         x19, x8, x26
    csel        x22, x19, x22, eq
    subs        x8, x19, x22
    cneg        x8, x8, ls
    lsr         x10, x8, #16
    cbnz        x10, .L112
    and         x10, x9, #0x3f
    add         w9, w9, #1
    ldur        x11, [x29, #-248]
    cmp         w17, w9, uxtb
    add         x15, x19, x2
    strh        w8, [x11, x10, lsl #1]
    b.ls        .L113
    subs        x8, x15, x26
    mov         x10, #-1
    sub         x11, x27, #1
    csel        x8, xzr, x8, lo
    lsl         x10, x10, x8
    cmp         x8, #64
    csel        x8, x10, xzr, lo
    and         x10, x11, x27
    ands        x27, x10, x8
    b.ne        .L111
.L109:
    mov         w21, w9
.L114:
    ldr         x5, [sp, #368]
    ldr         w13, [sp, #400]
    mov         w9, w21
    ldr         x14, [sp, #384]
    ldr         x16, [sp, #304]
    ldr         x1, [sp, #256]
    sub         x8, x5, #1
    ldr         x12, [sp, #224]
    ldr         x3, [sp, #192]
    ldr         x4, [sp, #176]
    and         x5, x8, x5
    cbnz        x5, .L108
    b           .L107
.L110:
    mov         w21, w9
    stur        q14, [x29, #-192]
    b           .L115
.L116:
    ldur        x22, [x29, #-160]
.L117:
    subs        x8, x15, x26
    mov         x9, #-1
    sub         x10, x27, #1
    csel        x8, xzr, x8, lo
    lsl         x9, x9, x8
    cmp         x8, #64
    csel        x8, x9, xzr, lo
    and         x9, x10, x27
    ands        x27, x9, x8
    b.eq        .L114
.L115:
    rbit        x8, x27
    clz         x8, x8
    add         x19, x8, x26
    adds        x9, x19, x2
    b.hs        .L117
    ldur        x8, [x29, #-208]
    cmp         x9, x8
    b.hi        .L117
    ldur        x8, [x29, #-200]
    cmp         x2, #17
    add         x8, x8, x19
    b.lo        .L118
    ldur        x10, [x29, #-112]
    mov         x11, xzr
.L119:
//APP
    ldr         x12, [x8]
//NO_APP
    ldr         x13, [x10], #8
    cmp         x12, x13
    b.ne        .L120
    sub         x11, x11, #8
    add         x8, x8, #8
    add         x12, x2, x11
    cmp         x12, #16
    b.hi        .L119
    neg         x11, x11
    b           .L121
.L118:
    cmp         x2, #7
    b.hi        .L122
    cmp         x2, #4
    b.hs        .L123
    cmp         x2, #2
    b.hs        .L124
    cbz         x2, .L125
//APP
    ldrb        w25, [x8]
//NO_APP
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w25, uxtb
    b.eq        .L125
    stur        x22, [x29, #-160]
    mov         x8, xzr
    b           .L126
.L120:
    eor         x8, x13, x12
    stur        x22, [x29, #-160]
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x25, x12, x9
    sub         x8, x8, x11
    b           .L127
.L122:
    ldur        x10, [x29, #-112]
    mov         x11, xzr
    mov         x12, x2
.L121:
    add         x13, x10, x12
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x8]
//NO_APP
    cmp         x13, x14
    b.ne        .L128
    add         x8, x8, x12
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x10
    b.eq        .L125
    eor         x9, x8, x10
    stur        x22, [x29, #-160]
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x25, x8, x10
    ldr         x8, [sp, #248]
.L129:
    add         x8, x8, x9, lsr #3
.L127:
    b           .L126
.L128:
    eor         x8, x13, x14
    stur        x22, [x29, #-160]
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    add         x8, x11, x8, lsr #3
    lsr         x25, x13, x9
    b           .L126
.L123:
    ldur        x10, [x29, #-112]
    ldr         w12, [x10]
    ldr         x10, [sp, #328]
    ldur        w10, [x10, #-4]
//APP
    ldr         w11, [x8]
//NO_APP
    cmp         w11, w12
    b.ne        .L130
    add         x8, x8, x2
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    cmp         w8, w10
    b.eq        .L125
    eor         w9, w8, w10
    stur        x22, [x29, #-160]
    rbit        w9, w9
    clz         w9, w9
    lsr         w10, w9, #3
    and         w9, w9, #0x18
    lsr         w25, w8, w9
    ldr         x8, [sp, #216]
    add         x8, x8, x10
    b           .L126
.L124:
    ldur        x10, [x29, #-112]
    ldrh        w12, [x10]
    ldr         x10, [sp, #328]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x8]
//NO_APP
    and         w11, w11, #0xffff
    cmp         x11, x12
    b.ne        .L131
    add         x8, x8, x2
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         w8, w8, #0xffff
    cmp         x8, x10
    b.ne        .L132
.L125:
    tst         w21, #0xff
    csel        x22, x19, x22, eq
    subs        x8, x19, x22
    cneg        x8, x8, ls
    lsr         x10, x8, #16
    cbnz        x10, .L133
    and         x10, x21, #0x3f
    add         w21, w21, #1
    ldur        x11, [x29, #-248]
    cmp         w17, w21, uxtb
    strh        w8, [x11, x10, lsl #1]
    b.ls        .L78
    mov         x15, x9
    b           .L117
.L130:
    eor         w8, w11, w12
    stur        x22, [x29, #-160]
    rbit        w8, w8
    clz         w8, w8
    and         w9, w8, #0x18
    lsr         w8, w8, #3
    lsr         w25, w11, w9
.L126:
    add         x22, x8, #1
    stur        x8, [x29, #-216]
    cmp         x8, #16
    ldur        x8, [x29, #-248]
    add         x18, x18, #1
    add         x20, x20, x22
    stp         x20, x18, [x8, #152]
    b.lo        .L116
    cmp         x22, #0
    stur        x21, [x29, #-240]
    mov         w23, w17
    cset        w8, ne
    mov         x21, x24
    mov         w28, #1
    sub         x8, x22, x8
    str         x18, [sp, #416]
    cmp         x8, x2
    b.hi        .L134
.L135:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L134
    ldur        x8, [x29, #-112]
    and         w0, w25, #0xff
    mov         x2, x24
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L136
    add         x28, x24, x28
    ldur        x2, [x29, #-136]
    ldur        q19, [x29, #-128]
    subs        x8, x22, x28
    ldur        q14, [x29, #-192]
    csel        x8, xzr, x8, lo
    cmp         x8, x2
    b.ls        .L135
    b           .L134
.L136:
    clz         x8, x0
    add         x9, x28, x24
    ldur        x2, [x29, #-136]
    add         x8, x9, x8
    ldur        q19, [x29, #-128]
    ldur        q14, [x29, #-192]
    sub         x28, x8, #64
.L134:
    lsl         x8, x19, #4
    add         x15, x28, x19
    add         x8, x8, #1, lsl #12
    cmp         x20, x8
    b.hi        .L137
    ldur        x22, [x29, #-160]
    mov         x24, x21
    ldr         x18, [sp, #416]
    ldur        x21, [x29, #-240]
    mov         w17, w23
    b           .L117
.L131:
    eor         x8, x11, x12
    stur        x22, [x29, #-160]
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x25, x11, x9
    b           .L127
.L132:
    eor         x9, x8, x10
    stur        x22, [x29, #-160]
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x25, x8, x10
    ldr         x8, [sp, #208]
    b           .L129
.L107:
    ldr         x9, [sp, #160]
    sub         x8, x24, x4
    ldur        x23, [x29, #-248]
    ldp         x26, x27, [x29, #-208]
    ldur        x25, [x29, #-224]
    subs        x8, x8, x9
    ldr         x11, [sp, #144]
    csel        x8, xzr, x8, lo
    add         x8, x8, #1, lsl #12
    cmp         x8, x18, lsl #10
    b.hs        .L100
    sub         x8, x25, x4
    b           .L138
.L51:
    ldr         x11, [sp, #296]
    ldur        x10, [x29, #-200]
    dup         v0.16b, w0
    cmp         x22, x11
    csel        x8, x22, x11, lo
    add         x9, x10, x8
//APP
    ldp         q1, q2, [x9]
    ldp         q3, q4, [x9, #32]
//NO_APP
    sub         w8, w22, w8
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
    cbz         x28, .L139
    add         x8, x15, x25
    dup         v0.16b, w13
    cmp         x8, x11
    csel        x9, x8, x11, lo
    add         x10, x10, x9
//APP
    ldp         q1, q2, [x10]
    ldp         q3, q4, [x10, #32]
//NO_APP
    sub         x22, x8, x9
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
.L53:
    lsr         x8, x0, x22
    and         x8, x8, x28
    b           .L140
.L67:
    ldr         x8, [sp, #296]
    ldur        x9, [x29, #-200]
    dup         v0.16b, w0
    cmp         x22, x8
    csel        x8, x22, x8, lo
    cmp         w19, #1
    add         x9, x9, x8
//APP
    ldp         q1, q2, [x9]
    ldp         q3, q4, [x9, #32]
//NO_APP
    sub         w8, w22, w8
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
    b.hi        .L141
    cbnz        x28, .L141
    mov         x24, xzr
    mov         x2, x11
    b           .L69
.L77:
    cmp         x27, x9
    mov         w8, wzr
    csel        x15, x27, x9, hi
    b           .L142
.L68:
    ldp         x2, x1, [x29, #-208]
    mov         w0, w24
    add         x22, x23, x25
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldur        x2, [x29, #-136]
    ldur        q19, [x29, #-128]
    mov         x15, x23
    ldur        x12, [x29, #-240]
    b           .L143
.L141:
    ldr         x9, [sp, #296]
    add         x8, x15, x25
    ldur        x10, [x29, #-200]
    dup         v0.16b, w24
    mov         x2, x11
    cmp         x8, x9
    csel        x9, x8, x9, lo
    add         x10, x10, x9
//APP
    ldp         q1, q2, [x10]
    ldp         q3, q4, [x10, #32]
//NO_APP
    sub         x22, x8, x9
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
.L143:
    lsr         x8, x0, x22
    and         x24, x8, x28
.L69:
    ubfx        x8, x27, #0, #48
    ldur        x22, [x29, #-160]
    ldr         w28, [sp, #52]
    cmp         x2, x8
    b.ls        .L66
    cmp         w19, #3
    b.ne        .L66
    cbz         x24, .L66
    ldur        x9, [x29, #-112]
    mov         x10, x2
    ldur        x2, [x29, #-208]
    add         x22, x15, x8
    ldrb        w0, [x9, x8]
    cmp         x2, #64
    b.hs        .L144
    ldur        x1, [x29, #-200]
    mov         x23, x15
    mov         x25, x12
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldur        q19, [x29, #-128]
    ldur        x2, [x29, #-136]
    mov         x12, x25
    mov         x15, x23
    b           .L145
.L52:
    ldur        x22, [x29, #-160]
    ldur        x2, [x29, #-136]
    mov         x8, xzr
    ldur        q19, [x29, #-128]
    ldur        x15, [x29, #-240]
    ldr         x24, [sp, #352]
    ldr         w12, [sp, #400]
    b           .L50
.L139:
    mov         x8, xzr
.L140:
    ldur        x22, [x29, #-160]
.L50:
    cmp         x2, #2
    b.eq        .L146
    cmp         x2, #1
    b.ne        .L147
    mov         w19, #1
    b           .L148
.L146:
    orr         w9, w26, w12, lsl #16
    cmp         w19, w9, uxtb
    cset        w19, ne
    b           .L148
.L147:
    mov         w19, wzr
.L148:
    lsl         x8, x8, x23
    lsr         x27, x8, x23
    cbz         x27, .L149
    ldur        x8, [x29, #-248]
    mov         x9, x15
    str         x24, [sp, #352]
    str         x20, [sp, #384]
    ldp         x18, x17, [x8, #152]
    ldrb        w16, [x8, #196]
    str         w16, [sp, #400]
    b           .L150
.L151:
    ldur        x22, [x29, #-160]
.L152:
    subs        x8, x9, x15
    mov         x10, #-1
    sub         x11, x27, #1
    csel        x8, xzr, x8, lo
    lsl         x10, x10, x8
    cmp         x8, #64
    csel        x8, x10, xzr, lo
    and         x10, x11, x27
    ands        x27, x10, x8
    b.eq        .L153
.L150:
    rbit        x8, x27
    clz         x8, x8
    add         x26, x8, x15
    tbz         w19, #0, .L154
.L155:
    tst         w21, #0xff
    csel        x22, x26, x22, eq
    subs        x8, x26, x22
    cneg        x8, x8, ls
    lsr         x10, x8, #16
    cbnz        x10, .L156
    ldur        x10, [x29, #-248]
    and         x9, x21, #0x3f
    add         w21, w21, #1
    cmp         w16, w21, uxtb
    strh        w8, [x10, x9, lsl #1]
    add         x9, x26, x2
    b.hi        .L152
    b           .L78
.L154:
    adds        x8, x26, x2
    b.hs        .L152
    ldur        x10, [x29, #-208]
    cmp         x8, x10
    b.hi        .L152
    ldur        x8, [x29, #-200]
    cmp         x2, #17
    add         x8, x8, x26
    b.lo        .L157
    ldur        x10, [x29, #-112]
    mov         x11, xzr
.L158:
//APP
    ldr         x12, [x8]
//NO_APP
    ldr         x13, [x10], #8
    cmp         x12, x13
    b.ne        .L159
    sub         x11, x11, #8
    add         x8, x8, #8
    add         x12, x2, x11
    cmp         x12, #16
    b.hi        .L158
    neg         x11, x11
    b           .L160
.L157:
    cmp         x2, #7
    b.hi        .L161
    cmp         x2, #4
    b.hs        .L162
    cmp         x2, #2
    b.hs        .L163
    cbz         x2, .L155
//APP
    ldrb        w28, [x8]
//NO_APP
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w28, uxtb
    b.eq        .L155
    stur        x22, [x29, #-160]
    mov         x8, xzr
    b           .L164
.L159:
    eor         x8, x13, x12
    stur        x22, [x29, #-160]
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x8, x8, #3
    lsr         x28, x12, x10
    sub         x8, x8, x11
    b           .L165
.L161:
    ldur        x10, [x29, #-112]
    mov         x11, xzr
    mov         x12, x2
.L160:
    add         x13, x10, x12
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x8]
//NO_APP
    cmp         x13, x14
    b.ne        .L166
    add         x8, x8, x12
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x10
    b.eq        .L155
    eor         x10, x8, x10
    stur        x22, [x29, #-160]
    rbit        x10, x10
    clz         x10, x10
    and         x11, x10, #0x38
    lsr         x28, x8, x11
    ldr         x8, [sp, #248]
    add         x8, x8, x10, lsr #3
    b           .L165
.L166:
    eor         x8, x13, x14
    stur        x22, [x29, #-160]
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    add         x8, x11, x8, lsr #3
    lsr         x28, x13, x10
    b           .L164
.L162:
    ldur        x10, [x29, #-112]
    ldr         w12, [x10]
    ldr         x10, [sp, #328]
    ldur        w10, [x10, #-4]
//APP
    ldr         w11, [x8]
//NO_APP
    cmp         w11, w12
    b.ne        .L167
    add         x8, x8, x2
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    cmp         w8, w10
    b.eq        .L155
    eor         w10, w8, w10
    stur        x22, [x29, #-160]
    rbit        w10, w10
    clz         w10, w10
    lsr         w11, w10, #3
    and         w10, w10, #0x18
    lsr         w28, w8, w10
    ldr         x8, [sp, #216]
    add         x8, x8, x11
    b           .L164
.L163:
    ldur        x10, [x29, #-112]
    ldrh        w12, [x10]
    ldr         x10, [sp, #328]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x8]
//NO_APP
    and         w11, w11, #0xffff
    cmp         x11, x12
    b.ne        .L168
    add         x8, x8, x2
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         w8, w8, #0xffff
    cmp         x8, x10
    b.eq        .L155
    eor         x10, x8, x10
    stur        x22, [x29, #-160]
    rbit        x10, x10
    clz         x10, x10
    and         x11, x10, #0x38
    lsr         x28, x8, x11
    ldr         x8, [sp, #208]
    add         x8, x8, x10, lsr #3
    b           .L165
.L167:
    eor         w8, w11, w12
    stur        x22, [x29, #-160]
    rbit        w8, w8
    clz         w8, w8
    and         w10, w8, #0x18
    lsr         w8, w8, #3
    lsr         w28, w11, w10
    b           .L164
.L168:
    eor         x8, x11, x12
    stur        x22, [x29, #-160]
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x8, x8, #3
    lsr         x28, x11, x10
.L165:
.L164:
    add         x22, x8, #1
    stur        x8, [x29, #-216]
    cmp         x8, #16
    ldur        x8, [x29, #-248]
    add         x17, x17, #1
    add         x18, x18, x22
    stp         x18, x17, [x8, #152]
    b.lo        .L151
    cmp         x22, #0
    mov         x20, x18
    mov         w25, #1
    cset        w8, ne
    stur        x17, [x29, #-240]
    sub         x8, x22, x8
    cmp         x8, x2
    b.hi        .L169
.L170:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L169
    ldur        x8, [x29, #-112]
    and         w0, w28, #0xff
    mov         x2, x24
    mov         x23, x15
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L171
    add         x25, x24, x25
    ldur        x2, [x29, #-136]
    ldur        q19, [x29, #-128]
    subs        x8, x22, x25
    mov         x15, x23
    csel        x8, xzr, x8, lo
    cmp         x8, x2
    b.ls        .L170
    b           .L169
.L171:
    clz         x8, x0
    add         x9, x25, x24
    ldur        x2, [x29, #-136]
    add         x8, x9, x8
    ldur        q19, [x29, #-128]
    mov         x15, x23
    sub         x25, x8, #64
.L169:
    lsl         x8, x26, #4
    add         x9, x25, x26
    add         x8, x8, #1, lsl #12
    cmp         x20, x8
    b.hi        .L98
    ldur        x22, [x29, #-160]
    ldr         x24, [sp, #352]
    mov         x18, x20
    ldr         w16, [sp, #400]
    ldur        x17, [x29, #-240]
    ldr         x20, [sp, #384]
    b           .L152
.L149:
    mov         x9, x15
.L153:
    ldur        x10, [x29, #-176]
    ldp         x26, x27, [x29, #-208]
    ldur        x23, [x29, #-248]
    ldur        x25, [x29, #-224]
    add         x8, x10, x15
    add         x20, x10, x20
    cmp         x8, x9
    csel        x15, x8, x9, hi
    ldr         w9, [sp, #416]
.L48:
    subs        x11, x25, x20
    b.lo        .L47
    ldrb        w10, [x23, #196]
    dup         v29.16b, w9
    ldur        x9, [x29, #-192]
    ldr         x17, [x23, #152]
    str         w10, [sp, #400]
    ldp         x12, x10, [x23, #160]
    add         x8, x9, x24
    add         x14, x9, x20
    mov         x20, x17
    sub         x13, x8, #256
    b           .L172
.L173:
    mov         x11, x9
.L174:
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
    cbnz        x9, .L175
.L172:
    subs        x9, x11, #256
    mov         x8, x14
    b.hs        .L176
    cbz         x11, .L102
    mov         x11, xzr
    mov         x14, x8
    mov         x8, x13
    b           .L174
.L176:
    cmp         x9, #3328
    add         x14, x8, #256
    b.lo        .L173
//APP
    prfm        pldl1keep, [x14, #3072]
    prfm        pldl1keep, [x14, #3136]
    prfm        pldl1keep, [x14, #3200]
    prfm        pldl1keep, [x14, #3264]
//NO_APP
    b           .L173
.L175:
    ldur        q24, [x29, #-128]
    str         x10, [sp, #368]
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
    str         x11, [sp, #336]
    addp        v16.16b, v16.16b, v17.16b
    and         v1.16b, v1.16b, v24.16b
    mov         w11, #2
    and         v7.16b, v7.16b, v24.16b
    and         v3.16b, v3.16b, v24.16b
    str         x13, [sp, #304]
    and         v2.16b, v2.16b, v24.16b
    and         v0.16b, v0.16b, v24.16b
    str         x14, [sp, #256]
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
    xtn         v7.8b, v0.8h
    xtn         v6.8b, v1.8h
    uzp2        v1.16b, v1.16b, v0.16b
    uzp2        v0.16b, v0.16b, v0.16b
    add         v4.16b, v5.16b, v4.16b
    add         v2.16b, v3.16b, v2.16b
    add         v1.16b, v6.16b, v1.16b
    fmov        x9, d4
    add         v0.16b, v7.16b, v0.16b
    fmov        x10, d2
    zip1        v3.2d, v2.2d, v4.2d
    cmp         x9, #0
    fmov        x9, d1
    csel        x11, xzr, x11, eq
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
    cbz         x13, .L177
    ldur        x9, [x29, #-192]
    ldur        q19, [x29, #-128]
    mov         x16, x12
    sub         x8, x8, x9
    mov         w9, w21
    str         x8, [sp, #384]
.L178:
    rbit        x8, x13
    ldr         x10, [sp, #384]
    mov         x11, #-1
    sub         x12, x29, #104
    str         x13, [sp, #416]
    clz         x8, x8
    add         x26, x10, x8, lsl #6
    ldr         x8, [x12, x8, lsl #3]
    subs        x10, x15, x26
    csel        x10, xzr, x10, lo
    lsl         x11, x11, x10
    cmp         x10, #64
    csel        x10, x11, xzr, lo
    ands        x27, x8, x10
    b.eq        .L179
    cmp         x2, #1
    b.ne        .L180
    rbit        x8, x27
    tst         w9, #0xff
    ldr         w12, [sp, #400]
    clz         x8, x8
    add         x19, x8, x26
    csel        x22, x19, x22, eq
    subs        x8, x19, x22
    cneg        x8, x8, ls
    lsr         x10, x8, #16
    cbnz        x10, .L112
.L181:
    and         x10, x9, #0x3f
    add         w9, w9, #1
    ldur        x11, [x29, #-248]
    cmp         w12, w9, uxtb
    add         x15, x19, #1
    strh        w8, [x11, x10, lsl #1]
    b.ls        .L113
    subs        x8, x15, x26
    mov         x10, #-1
    sub         x11, x27, #1
    csel        x8, xzr, x8, lo
    lsl         x10, x10, x8
    cmp         x8, #64
    csel        x8, x10, xzr, lo
    and         x10, x11, x27
    ands        x27, x10, x8
    b.eq        .L179
    rbit        x8, x27
    tst         w9, #0xff
    clz         x8, x8
    add         x19, x8, x26
    csel        x22, x19, x22, eq
    subs        x8, x19, x22
    cneg        x8, x8, ls
    lsr         x10, x8, #16
    cbz         x10, .L181
    b           .L112
.L179:
    mov         w21, w9
.L182:
    ldr         x13, [sp, #416]
    mov         w9, w21
    sub         x8, x13, #1
    and         x13, x8, x13
    cbnz        x13, .L178
    b           .L183
.L180:
    mov         w21, w9
    stur        q29, [x29, #-176]
    b           .L184
.L185:
    ldur        x22, [x29, #-160]
.L186:
    subs        x8, x15, x26
    mov         x9, #-1
    sub         x10, x27, #1
    csel        x8, xzr, x8, lo
    lsl         x9, x9, x8
    cmp         x8, #64
    csel        x8, x9, xzr, lo
    and         x9, x10, x27
    ands        x27, x9, x8
    b.eq        .L182
.L184:
    rbit        x8, x27
    clz         x8, x8
    add         x19, x8, x26
    adds        x9, x19, x2
    b.hs        .L186
    ldur        x8, [x29, #-208]
    cmp         x9, x8
    b.hi        .L186
    ldur        x8, [x29, #-200]
    cmp         x2, #17
    add         x8, x8, x19
    b.lo        .L187
    ldur        x10, [x29, #-112]
    mov         x11, xzr
.L188:
//APP
    ldr         x12, [x8]
//NO_APP
    ldr         x13, [x10], #8
    cmp         x12, x13
    b.ne        .L189
    sub         x11, x11, #8
    add         x8, x8, #8
    add         x12, x2, x11
    cmp         x12, #16
    b.hi        .L188
    neg         x11, x11
    b           .L190
.L187:
    cmp         x2, #7
    b.hi        .L191
    cmp         x2, #4
    b.hs        .L192
    cmp         x2, #2
    b.hs        .L193
    cbz         x2, .L194
//APP
    ldrb        w28, [x8]
//NO_APP
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w28, uxtb
    b.eq        .L194
    stur        x22, [x29, #-160]
    mov         x8, xzr
    b           .L195
.L189:
    eor         x8, x13, x12
    stur        x22, [x29, #-160]
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x28, x12, x9
    sub         x8, x8, x11
    b           .L196
.L191:
    ldur        x10, [x29, #-112]
    mov         x11, xzr
    mov         x12, x2
.L190:
    add         x13, x10, x12
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x8]
//NO_APP
    cmp         x13, x14
    b.ne        .L197
    add         x8, x8, x12
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x10
    b.eq        .L194
    eor         x9, x8, x10
    stur        x22, [x29, #-160]
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x28, x8, x10
    ldr         x8, [sp, #248]
.L198:
    add         x8, x8, x9, lsr #3
.L196:
    b           .L195
.L197:
    eor         x8, x13, x14
    stur        x22, [x29, #-160]
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    add         x8, x11, x8, lsr #3
    lsr         x28, x13, x9
    b           .L195
.L192:
    ldur        x10, [x29, #-112]
    ldr         w12, [x10]
    ldr         x10, [sp, #328]
    ldur        w10, [x10, #-4]
//APP
    ldr         w11, [x8]
//NO_APP
    cmp         w11, w12
    b.ne        .L199
    add         x8, x8, x2
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    cmp         w8, w10
    b.eq        .L194
    eor         w9, w8, w10
    stur        x22, [x29, #-160]
    rbit        w9, w9
    clz         w9, w9
    lsr         w10, w9, #3
    and         w9, w9, #0x18
    lsr         w28, w8, w9
    ldr         x8, [sp, #216]
    add         x8, x8, x10
    b           .L195
.L193:
    ldur        x10, [x29, #-112]
    ldrh        w12, [x10]
    ldr         x10, [sp, #328]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x8]
//NO_APP
    and         w11, w11, #0xffff
    cmp         x11, x12
    b.ne        .L200
    add         x8, x8, x2
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         w8, w8, #0xffff
    cmp         x8, x10
    b.ne        .L201
.L194:
    tst         w21, #0xff
    csel        x22, x19, x22, eq
    subs        x8, x19, x22
    cneg        x8, x8, ls
    lsr         x10, x8, #16
    cbnz        x10, .L133
    ldr         w11, [sp, #400]
    and         x10, x21, #0x3f
    add         w21, w21, #1
    cmp         w11, w21, uxtb
    ldur        x11, [x29, #-248]
    strh        w8, [x11, x10, lsl #1]
    b.ls        .L78
    mov         x15, x9
    b           .L186
.L199:
    eor         w8, w11, w12
    stur        x22, [x29, #-160]
    rbit        w8, w8
    clz         w8, w8
    and         w9, w8, #0x18
    lsr         w8, w8, #3
    lsr         w28, w11, w9
.L195:
    add         x22, x8, #1
    stur        x8, [x29, #-216]
    cmp         x8, #16
    ldur        x8, [x29, #-248]
    add         x16, x16, #1
    add         x20, x20, x22
    stp         x20, x16, [x8, #152]
    b.lo        .L185
    cmp         x22, #0
    stur        x21, [x29, #-240]
    mov         x21, x16
    cset        w8, ne
    mov         x23, x24
    mov         w25, #1
    sub         x8, x22, x8
    cmp         x8, x2
    b.hi        .L202
.L203:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L202
    ldur        x8, [x29, #-112]
    and         w0, w28, #0xff
    mov         x2, x24
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L204
    add         x25, x24, x25
    ldur        x2, [x29, #-136]
    ldur        q19, [x29, #-128]
    subs        x8, x22, x25
    ldur        q29, [x29, #-176]
    csel        x8, xzr, x8, lo
    cmp         x8, x2
    b.ls        .L203
    b           .L202
.L204:
    clz         x8, x0
    add         x9, x25, x24
    ldur        x2, [x29, #-136]
    add         x8, x9, x8
    ldur        q19, [x29, #-128]
    ldur        q29, [x29, #-176]
    sub         x25, x8, #64
.L202:
    lsl         x8, x19, #4
    add         x15, x25, x19
    add         x8, x8, #1, lsl #12
    cmp         x20, x8
    b.hi        .L137
    ldur        x22, [x29, #-160]
    mov         x16, x21
    ldur        x21, [x29, #-240]
    mov         x24, x23
    b           .L186
.L200:
    eor         x8, x11, x12
    stur        x22, [x29, #-160]
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x28, x11, x9
    b           .L196
.L201:
    eor         x9, x8, x10
    stur        x22, [x29, #-160]
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x28, x8, x10
    ldr         x8, [sp, #208]
    b           .L198
.L177:
    mov         x16, x12
.L183:
    ldr         x11, [sp, #336]
    ldr         x10, [sp, #368]
    mov         x12, x16
    ldp         x26, x27, [x29, #-208]
    ldur        x23, [x29, #-248]
    sub         x8, x24, x11
    ldur        x25, [x29, #-224]
    ldr         x13, [sp, #304]
    subs        x8, x8, x10
    ldr         x14, [sp, #256]
    csel        x8, xzr, x8, lo
    add         x8, x8, #1, lsl #12
    cmp         x8, x16, lsl #10
    b.hs        .L172
    sub         x8, x25, x11
    b           .L138
.L137:
    ldur        x21, [x29, #-240]
    b           .L205
.L144:
    ldr         x8, [sp, #296]
    ldur        x9, [x29, #-200]
    dup         v0.16b, w0
    mov         x2, x10
    cmp         x22, x8
    csel        x8, x22, x8, lo
    add         x9, x9, x8
//APP
    ldp         q1, q2, [x9]
    ldp         q3, q4, [x9, #32]
//NO_APP
    sub         x22, x22, x8
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
.L145:
    lsr         x8, x0, x22
    ldur        x22, [x29, #-160]
    and         x24, x8, x24
.L66:
    cmp         x2, #3
    and         w8, w26, #0xff
    b.eq        .L206
    cmp         x2, #2
    b.eq        .L207
    cmp         x2, #1
    b.ne        .L208
    mov         w19, #1
    b           .L209
.L207:
    ldur        x9, [x29, #-176]
    cmp         w9, w8
    b           .L210
.L206:
    ldur        x9, [x29, #-176]
    ldur        x10, [x29, #-192]
    cmp         w9, w8
    ccmp        w10, w8, #4, ne
    ccmp        w19, #2, #0, ne
    ccmp        w9, w10, #4, hi
.L210:
    cset        w19, ne
    b           .L209
.L208:
    mov         w19, wzr
.L209:
    lsl         x8, x24, x12
    lsr         x27, x8, x12
    cbz         x27, .L211
    ldur        x8, [x29, #-248]
    ldr         x24, [sp, #352]
    ldrb        w9, [x8, #196]
    stur        w9, [x29, #-240]
    ldp         x8, x9, [x8, #152]
    str         x9, [sp, #400]
    mov         x9, x15
    str         x8, [sp, #416]
    b           .L212
.L213:
    ldur        x22, [x29, #-160]
.L214:
    subs        x8, x9, x15
    mov         x10, #-1
    sub         x11, x27, #1
    csel        x8, xzr, x8, lo
    lsl         x10, x10, x8
    cmp         x8, #64
    csel        x8, x10, xzr, lo
    and         x10, x11, x27
    ands        x27, x10, x8
    b.eq        .L215
.L212:
    rbit        x8, x27
    clz         x8, x8
    add         x26, x8, x15
    tbz         w19, #0, .L216
.L217:
    tst         w21, #0xff
    csel        x22, x26, x22, eq
    subs        x8, x26, x22
    cneg        x8, x8, ls
    lsr         x10, x8, #16
    cbnz        x10, .L156
    ldur        w10, [x29, #-240]
    and         x9, x21, #0x3f
    add         w21, w21, #1
    cmp         w10, w21, uxtb
    ldur        x10, [x29, #-248]
    strh        w8, [x10, x9, lsl #1]
    add         x9, x26, x2
    b.hi        .L214
    b           .L78
.L216:
    adds        x8, x26, x2
    b.hs        .L214
    ldur        x10, [x29, #-208]
    cmp         x8, x10
    b.hi        .L214
    ldur        x8, [x29, #-200]
    cmp         x2, #17
    add         x8, x8, x26
    b.lo        .L218
    ldur        x10, [x29, #-112]
    mov         x11, xzr
.L219:
//APP
    ldr         x12, [x8]
//NO_APP
    ldr         x13, [x10], #8
    cmp         x12, x13
    b.ne        .L220
    sub         x11, x11, #8
    add         x8, x8, #8
    add         x12, x2, x11
    cmp         x12, #16
    b.hi        .L219
    neg         x11, x11
    b           .L221
.L218:
    cmp         x2, #7
    b.hi        .L222
    cmp         x2, #4
    b.hs        .L223
    cmp         x2, #2
    b.hs        .L224
    cbz         x2, .L217
//APP
    ldrb        w25, [x8]
//NO_APP
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w25, uxtb
    b.eq        .L217
    stur        x22, [x29, #-160]
    mov         x8, xzr
    b           .L225
.L220:
    eor         x8, x13, x12
    stur        x22, [x29, #-160]
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x8, x8, #3
    lsr         x25, x12, x10
    sub         x8, x8, x11
    b           .L226
.L222:
    ldur        x10, [x29, #-112]
    mov         x11, xzr
    mov         x12, x2
.L221:
    add         x13, x10, x12
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x8]
//NO_APP
    cmp         x13, x14
    b.ne        .L227
    add         x8, x8, x12
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x10
    b.eq        .L217
    eor         x10, x8, x10
    stur        x22, [x29, #-160]
    rbit        x10, x10
    clz         x10, x10
    and         x11, x10, #0x38
    lsr         x25, x8, x11
    ldr         x8, [sp, #248]
    add         x8, x8, x10, lsr #3
    b           .L226
.L227:
    eor         x8, x13, x14
    stur        x22, [x29, #-160]
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    add         x8, x11, x8, lsr #3
    lsr         x25, x13, x10
    b           .L225
.L223:
    ldur        x10, [x29, #-112]
    ldr         w12, [x10]
    ldr         x10, [sp, #328]
    ldur        w10, [x10, #-4]
//APP
    ldr         w11, [x8]
//NO_APP
    cmp         w11, w12
    b.ne        .L228
    add         x8, x8, x2
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    cmp         w8, w10
    b.eq        .L217
    eor         w10, w8, w10
    stur        x22, [x29, #-160]
    rbit        w10, w10
    clz         w10, w10
    lsr         w11, w10, #3
    and         w10, w10, #0x18
    lsr         w25, w8, w10
    ldr         x8, [sp, #216]
    add         x8, x8, x11
    b           .L225
.L224:
    ldur        x10, [x29, #-112]
    ldrh        w12, [x10]
    ldr         x10, [sp, #328]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x8]
//NO_APP
    and         w11, w11, #0xffff
    cmp         x11, x12
    b.ne        .L229
    add         x8, x8, x2
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         w8, w8, #0xffff
    cmp         x8, x10
    b.eq        .L217
    eor         x10, x8, x10
    stur        x22, [x29, #-160]
    rbit        x10, x10
    clz         x10, x10
    and         x11, x10, #0x38
    lsr         x25, x8, x11
    ldr         x8, [sp, #208]
    add         x8, x8, x10, lsr #3
    b           .L226
.L228:
    eor         w8, w11, w12
    stur        x22, [x29, #-160]
    rbit        w8, w8
    clz         w8, w8
    and         w10, w8, #0x18
    lsr         w8, w8, #3
    lsr         w25, w11, w10
    b           .L225
.L229:
    eor         x8, x11, x12
    stur        x22, [x29, #-160]
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x8, x8, #3
    lsr         x25, x11, x10
.L226:
.L225:
    ldr         x10, [sp, #400]
    ldr         x11, [sp, #416]
    add         x22, x8, #1
    stur        x8, [x29, #-216]
    cmp         x8, #16
    ldur        x8, [x29, #-248]
    add         x10, x10, #1
    add         x11, x11, x22
    str         x10, [sp, #400]
    stp         x11, x10, [x8, #152]
    str         x11, [sp, #416]
    b.lo        .L213
    cmp         x22, #0
    mov         w28, #1
    cset        w8, ne
    sub         x8, x22, x8
    cmp         x8, x2
    b.hi        .L230
.L231:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L230
    ldur        x8, [x29, #-112]
    and         w0, w25, #0xff
    mov         x2, x24
    mov         x23, x15
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L232
    add         x28, x24, x28
    ldur        x2, [x29, #-136]
    ldur        q19, [x29, #-128]
    subs        x8, x22, x28
    mov         x15, x23
    csel        x8, xzr, x8, lo
    cmp         x8, x2
    b.ls        .L231
    b           .L230
.L232:
    clz         x8, x0
    add         x9, x28, x24
    ldur        x2, [x29, #-136]
    add         x8, x9, x8
    ldur        q19, [x29, #-128]
    mov         x15, x23
    sub         x28, x8, #64
.L230:
    lsl         x8, x26, #4
    ldr         x9, [sp, #416]
    add         x8, x8, #1, lsl #12
    cmp         x9, x8
    add         x9, x28, x26
    b.hi        .L98
    ldur        x22, [x29, #-160]
    ldr         x24, [sp, #352]
    ldr         w28, [sp, #52]
    b           .L214
.L211:
    ldr         x24, [sp, #352]
    mov         x9, x15
.L215:
    ldr         x10, [sp, #384]
    ldp         x26, x27, [x29, #-208]
    ldur        x23, [x29, #-248]
    ldur        x25, [x29, #-224]
    add         x8, x10, x15
    add         x20, x10, x20
    ldr         w10, [sp, #368]
    cmp         x8, x9
    csel        x15, x8, x9, hi
.L64:
    subs        x12, x25, x20
    b.hs        .L233
.L47:
    mov         w8, #4
    b           .L8
.L233:
    ldur        x8, [x29, #-176]
    ldur        x9, [x29, #-192]
    dup         v0.16b, w10
    ldr         x10, [sp, #56]
    ldrb        w17, [x23, #196]
    mov         x4, x12
    add         x8, x27, x8
    add         x9, x27, x9
    mov         x5, x12
    add         x3, x8, x20
    add         x8, x8, x24
    add         x1, x10, x20
    sub         x14, x8, #256
    add         x8, x9, x24
    add         x6, x9, x20
    sub         x16, x8, #256
    ldp         x9, x20, [x23, #144]
    ldp         x0, x8, [x23, #160]
    add         x10, x10, x24
    sub         x13, x10, #256
    str         q0, [sp, #64]
    stp         x8, x9, [sp, #8]
    b           .L234
.L235:
    mov         x1, x8
    mov         x3, x8
    mov         x4, x12
    mov         x6, x8
    mov         x5, x12
.L236:
    mov         x8, x13
    mov         x10, x14
    mov         x9, x16
.L237:
//APP
    ldp         q3, q2, [x8]
    ldp         q1, q0, [x8, #32]
//NO_APP
    str         q3, [sp, #256]
    str         q2, [sp, #384]
    stur        q1, [x29, #-240]
    stur        q0, [x29, #-192]
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
    stp         q3, q2, [sp, #160]
    str         q1, [sp, #416]
    stur        q0, [x29, #-176]
//APP
    ldp         q15, q24, [x10, #64]
    ldp         q29, q0, [x10, #96]
//NO_APP
    str         q0, [sp, #128]
//APP
    ldp         q14, q9, [x9, #64]
    ldp         q1, q0, [x9, #96]
//NO_APP
    str         q1, [sp, #112]
    str         q0, [sp, #144]
//APP
    ldp         q8, q1, [x8, #128]
    ldp         q0, q30, [x8, #160]
//NO_APP
    str         q1, [sp, #368]
    str         q0, [sp, #400]
//APP
    ldp         q6, q22, [x10, #128]
    ldp         q0, q26, [x10, #160]
//NO_APP
    str         q0, [sp, #336]
//APP
    ldp         q5, q23, [x9, #128]
    ldp         q0, q27, [x9, #160]
//NO_APP
    str         q0, [sp, #304]
//APP
    ldp         q10, q31, [x8, #192]
    ldp         q1, q0, [x8, #224]
//NO_APP
    str         q1, [sp, #352]
    stur        q0, [x29, #-160]
//APP
    ldp         q4, q17, [x10, #192]
    ldp         q1, q0, [x10, #224]
//NO_APP
    str         q1, [sp, #192]
    ldr         q1, [sp, #96]
    str         q0, [sp, #224]
    cmeq        v3.16b, v16.16b, v1.16b
//APP
    ldp         q12, q16, [x9, #192]
    ldp         q11, q13, [x9, #224]
//NO_APP
    cmeq        v18.16b, v18.16b, v1.16b
    ldr         q0, [sp, #80]
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
    ldr         q14, [sp, #64]
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
    ldr         q2, [sp, #256]
    and         v17.16b, v24.16b, v20.16b
    and         v20.16b, v23.16b, v22.16b
    and         v31.16b, v7.16b, v25.16b
    cmeq        v8.16b, v26.16b, v1.16b
    cmeq        v25.16b, v29.16b, v1.16b
    and         v22.16b, v3.16b, v5.16b
    cmeq        v7.16b, v2.16b, v14.16b
    ldr         q16, [sp, #336]
    ldp         q5, q2, [sp, #160]
    and         v23.16b, v9.16b, v8.16b
    and         v9.16b, v12.16b, v7.16b
    ldr         q7, [sp, #416]
    cmeq        v3.16b, v5.16b, v14.16b
    ldr         q5, [sp, #128]
    cmeq        v24.16b, v2.16b, v14.16b
    cmeq        v2.16b, v30.16b, v14.16b
    cmeq        v27.16b, v5.16b, v1.16b
    ldr         q5, [sp, #112]
    cmeq        v28.16b, v5.16b, v0.16b
    ldr         q5, [sp, #144]
    and         v2.16b, v23.16b, v2.16b
    cmeq        v26.16b, v5.16b, v0.16b
    ldr         q5, [sp, #384]
    cmeq        v29.16b, v5.16b, v14.16b
    ldur        q5, [x29, #-240]
    and         v23.16b, v26.16b, v27.16b
    cmeq        v30.16b, v5.16b, v14.16b
    ldur        q5, [x29, #-192]
    and         v10.16b, v19.16b, v29.16b
    cmeq        v8.16b, v5.16b, v14.16b
    and         v5.16b, v6.16b, v3.16b
    and         v6.16b, v17.16b, v24.16b
    and         v17.16b, v28.16b, v25.16b
    cmeq        v25.16b, v16.16b, v1.16b
    ldr         q16, [sp, #304]
    and         v3.16b, v18.16b, v30.16b
    cmeq        v18.16b, v7.16b, v14.16b
    ldr         q7, [sp, #368]
    cmeq        v26.16b, v16.16b, v0.16b
    ldur        q16, [x29, #-176]
    and         v4.16b, v4.16b, v8.16b
    cmeq        v19.16b, v7.16b, v14.16b
    ldr         q7, [sp, #192]
    cmeq        v8.16b, v13.16b, v0.16b
    cmeq        v27.16b, v16.16b, v14.16b
    ldr         q16, [sp, #400]
    and         v18.16b, v23.16b, v18.16b
    cmeq        v24.16b, v7.16b, v1.16b
    cmeq        v7.16b, v11.16b, v0.16b
    orr         v23.16b, v3.16b, v4.16b
    cmeq        v28.16b, v16.16b, v14.16b
    ldr         q16, [sp, #352]
    ldur        q0, [x29, #-160]
    cmeq        v29.16b, v16.16b, v14.16b
    ldr         q16, [sp, #224]
    and         v7.16b, v7.16b, v24.16b
    orr         v24.16b, v5.16b, v6.16b
    cmeq        v30.16b, v16.16b, v1.16b
    and         v16.16b, v20.16b, v19.16b
    and         v19.16b, v26.16b, v25.16b
    and         v20.16b, v17.16b, v27.16b
    orr         v17.16b, v10.16b, v9.16b
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
    cbnz        x9, .L238
.L234:
    subs        x11, x12, #256
    mov         x8, x1
    b.hs        .L239
    cbz         x12, .L102
    mov         x12, xzr
    mov         x4, xzr
    mov         x5, xzr
    mov         x1, x8
    mov         x3, x8
    mov         x6, x8
    b           .L236
.L239:
    subs        x4, x4, #256
    mov         x12, xzr
    b.lo        .L235
    subs        x5, x5, #256
    b.lo        .L235
    mov         x9, x6
    mov         x10, x3
    add         x1, x8, #256
    add         x3, x3, #256
    add         x6, x6, #256
    mov         x12, x11
    b           .L237
.L238:
    ldur        q23, [x29, #-128]
    mov         w11, #2
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
    addp        v5.16b, v5.16b, v6.16b
    addp        v6.16b, v20.16b, v18.16b
    and         v18.16b, v19.16b, v23.16b
    and         v2.16b, v2.16b, v23.16b
    and         v19.16b, v21.16b, v23.16b
    and         v20.16b, v22.16b, v23.16b
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
    orr         x7, x9, x11
    cbz         x7, .L240
    ldr         x9, [sp, #56]
    ldur        q19, [x29, #-128]
    str         x12, [sp, #400]
    str         x1, [sp, #384]
    sub         x8, x8, x9
    mov         w9, w21
    str         x3, [sp, #368]
    str         x8, [sp, #416]
    str         x4, [sp, #352]
    str         x5, [sp, #336]
    str         x6, [sp, #304]
    stp         x14, x13, [sp, #32]
    str         x16, [sp, #24]
.L241:
    rbit        x8, x7
    ldr         x10, [sp, #416]
    mov         x11, #-1
    sub         x12, x29, #104
    stur        x7, [x29, #-240]
    clz         x8, x8
    add         x26, x10, x8, lsl #6
    ldr         x8, [x12, x8, lsl #3]
    subs        x10, x15, x26
    csel        x10, xzr, x10, lo
    lsl         x11, x11, x10
    cmp         x10, #64
    csel        x10, x11, xzr, lo
    ands        x27, x8, x10
    b.eq        .L242
    tbz         w28, #0, .L243
.L244:
    rbit        x8, x27
    tst         w9, #0xff
    clz         x8, x8
    add         x19, x8, x26
    csel        x22, x19, x22, eq
    subs        x8, x19, x22
    cneg        x8, x8, ls
    lsr         x10, x8, #16
    cbnz        x10, .L112
    and         x10, x9, #0x3f
    add         w9, w9, #1
    ldur        x11, [x29, #-248]
    cmp         w17, w9, uxtb
    add         x15, x19, x2
    strh        w8, [x11, x10, lsl #1]
    b.ls        .L113
    subs        x8, x15, x26
    mov         x10, #-1
    sub         x11, x27, #1
    csel        x8, xzr, x8, lo
    lsl         x10, x10, x8
    cmp         x8, #64
    csel        x8, x10, xzr, lo
    and         x10, x11, x27
    ands        x27, x10, x8
    b.ne        .L244
.L242:
    mov         w21, w9
.L245:
    ldur        x7, [x29, #-240]
    ldp         x14, x13, [sp, #32]
    ldr         x12, [sp, #400]
    mov         w9, w21
    ldr         x16, [sp, #24]
    sub         x8, x7, #1
    ldr         x1, [sp, #384]
    ldr         x3, [sp, #368]
    ldr         x4, [sp, #352]
    and         x7, x8, x7
    ldr         x5, [sp, #336]
    ldr         x6, [sp, #304]
    cbnz        x7, .L241
    b           .L240
.L243:
    mov         w21, w9
    b           .L246
.L247:
    ldur        x22, [x29, #-160]
.L248:
    subs        x8, x15, x26
    mov         x9, #-1
    sub         x10, x27, #1
    csel        x8, xzr, x8, lo
    lsl         x9, x9, x8
    cmp         x8, #64
    csel        x8, x9, xzr, lo
    and         x9, x10, x27
    ands        x27, x9, x8
    b.eq        .L245
.L246:
    rbit        x8, x27
    clz         x8, x8
    add         x19, x8, x26
    adds        x9, x19, x2
    b.hs        .L248
    ldur        x8, [x29, #-208]
    cmp         x9, x8
    b.hi        .L248
    ldur        x8, [x29, #-200]
    cmp         x2, #17
    add         x8, x8, x19
    b.lo        .L249
    ldur        x10, [x29, #-112]
    mov         x11, xzr
.L250:
//APP
    ldr         x12, [x8]
//NO_APP
    ldr         x13, [x10], #8
    cmp         x12, x13
    b.ne        .L251
    sub         x11, x11, #8
    add         x8, x8, #8
    add         x12, x2, x11
    cmp         x12, #16
    b.hi        .L250
    neg         x11, x11
    b           .L252
.L249:
    cmp         x2, #7
    b.hi        .L253
    cmp         x2, #4
    b.hs        .L254
    cmp         x2, #2
    b.hs        .L255
    cbz         x2, .L256
//APP
    ldrb        w25, [x8]
//NO_APP
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w25, uxtb
    b.eq        .L256
    stur        x22, [x29, #-160]
    mov         x8, xzr
    b           .L257
.L251:
    eor         x8, x13, x12
    stur        x22, [x29, #-160]
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x25, x12, x9
    sub         x8, x8, x11
    b           .L258
.L253:
    ldur        x10, [x29, #-112]
    mov         x11, xzr
    mov         x12, x2
.L252:
    add         x13, x10, x12
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x8]
//NO_APP
    cmp         x13, x14
    b.ne        .L259
    add         x8, x8, x12
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x10
    b.eq        .L256
    eor         x9, x8, x10
    stur        x22, [x29, #-160]
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x25, x8, x10
    ldr         x8, [sp, #248]
.L260:
    add         x8, x8, x9, lsr #3
.L258:
    b           .L257
.L259:
    eor         x8, x13, x14
    stur        x22, [x29, #-160]
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    add         x8, x11, x8, lsr #3
    lsr         x25, x13, x9
    b           .L257
.L254:
    ldur        x10, [x29, #-112]
    ldr         w12, [x10]
    ldr         x10, [sp, #328]
    ldur        w10, [x10, #-4]
//APP
    ldr         w11, [x8]
//NO_APP
    cmp         w11, w12
    b.ne        .L261
    add         x8, x8, x2
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    cmp         w8, w10
    b.eq        .L256
    eor         w9, w8, w10
    stur        x22, [x29, #-160]
    rbit        w9, w9
    clz         w9, w9
    lsr         w10, w9, #3
    and         w9, w9, #0x18
    lsr         w25, w8, w9
    ldr         x8, [sp, #216]
    add         x8, x8, x10
    b           .L257
.L255:
    ldur        x10, [x29, #-112]
    ldrh        w12, [x10]
    ldr         x10, [sp, #328]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x8]
//NO_APP
    and         w11, w11, #0xffff
    cmp         x11, x12
    b.ne        .L262
    add         x8, x8, x2
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         w8, w8, #0xffff
    cmp         x8, x10
    b.ne        .L263
.L256:
    tst         w21, #0xff
    csel        x22, x19, x22, eq
    subs        x8, x19, x22
    cneg        x8, x8, ls
    lsr         x10, x8, #16
    cbnz        x10, .L133
    and         x10, x21, #0x3f
    add         w21, w21, #1
    ldur        x11, [x29, #-248]
    cmp         w17, w21, uxtb
    strh        w8, [x11, x10, lsl #1]
    b.ls        .L78
    mov         x15, x9
    b           .L248
.L261:
    eor         w8, w11, w12
    stur        x22, [x29, #-160]
    rbit        w8, w8
    clz         w8, w8
    and         w9, w8, #0x18
    lsr         w8, w8, #3
    lsr         w25, w11, w9
.L257:
    add         x22, x8, #1
    stur        x8, [x29, #-216]
    cmp         x8, #16
    ldur        x8, [x29, #-248]
    add         x0, x0, #1
    add         x20, x20, x22
    stp         x20, x0, [x8, #152]
    b.lo        .L247
    cmp         x22, #0
    stur        x21, [x29, #-176]
    mov         w23, w17
    cset        w8, ne
    mov         w21, w28
    mov         w28, #1
    sub         x8, x22, x8
    stur        x0, [x29, #-192]
    cmp         x8, x2
    b.hi        .L264
.L265:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L264
    ldur        x8, [x29, #-112]
    and         w0, w25, #0xff
    mov         x2, x24
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L266
    add         x28, x24, x28
    ldur        x2, [x29, #-136]
    ldur        q19, [x29, #-128]
    subs        x8, x22, x28
    csel        x8, xzr, x8, lo
    cmp         x8, x2
    b.ls        .L265
    b           .L264
.L266:
    clz         x8, x0
    add         x9, x28, x24
    ldur        x2, [x29, #-136]
    add         x8, x9, x8
    ldur        q19, [x29, #-128]
    sub         x28, x8, #64
.L264:
    lsl         x8, x19, #4
    add         x15, x28, x19
    add         x8, x8, #1, lsl #12
    cmp         x20, x8
    b.hi        .L267
    ldur        x22, [x29, #-160]
    mov         w28, w21
    ldur        x0, [x29, #-192]
    ldur        x21, [x29, #-176]
    mov         w17, w23
    b           .L248
.L262:
    eor         x8, x11, x12
    stur        x22, [x29, #-160]
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x25, x11, x9
    b           .L258
.L263:
    eor         x9, x8, x10
    stur        x22, [x29, #-160]
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x25, x8, x10
    ldr         x8, [sp, #208]
    b           .L260
.L240:
    ldp         x9, x8, [sp, #8]
    ldur        x23, [x29, #-248]
    ldp         x26, x27, [x29, #-208]
    ldur        x25, [x29, #-224]
    sub         x8, x8, x12
    subs        x8, x8, x9
    csel        x8, xzr, x8, lo
    add         x8, x8, #1, lsl #12
    cmp         x8, x0, lsl #10
    b.hs        .L234
    sub         x8, x25, x12
.L138:
    cmp         x8, x15
    ldur        q19, [x29, #-128]
    csel        x15, x8, x15, hi
    mov         w8, #2
    b           .L8
.L102:
    cmp         x25, x15
    ldur        q19, [x29, #-128]
    mov         w8, #1
    csel        x15, x25, x15, hi
    b           .L268
.L78:
    mov         w8, wzr
    mov         x15, x9
    b           .L142
.L112:
    mov         w21, w9
.L133:
    ldp         x26, x27, [x29, #-208]
    cmp         x19, x15
    ldur        x23, [x29, #-248]
    mov         w8, wzr
    csel        x15, x19, x15, hi
.L268:
    b           .L8
.L113:
    mov         w8, wzr
    mov         w21, w9
    b           .L142
.L156:
    cmp         x26, x9
    mov         w8, wzr
    csel        x15, x26, x9, hi
.L142:
    ldur        x23, [x29, #-248]
.L269:
    ldp         x26, x27, [x29, #-208]
.L8:
    cmp         w8, #3
    b.ne        .L270
    mov         x24, x15
.L44:
    ldur        x25, [x29, #-224]
    ldr         x9, [sp, #288]
    mov         x15, x24
    ldur        x27, [x29, #-200]
    subs        x8, x25, x24
    csel        x8, xzr, x8, lo
    cmp         x9, x8
    csel        x8, x9, x8, lo
    add         x19, x8, x24
    ldr         x8, [sp, #280]
    add         x8, x8, x19
    subs        x3, x8, x24
    ccmp        x8, x26, #2, hs
    b.hi        .L1
    ldur        x0, [x29, #-112]
    mov         x1, x2
    add         x2, x27, x24
    bl          atomic_memchr_kernels::algo::two_way::find::<atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>
    cmp         x0, #1
    b.ne        .L271
    add         x9, x1, x24
    tst         w21, #0xff
    csel        x22, x9, x22, eq
    subs        x8, x9, x22
    cneg        x10, x8, ls
    lsr         x8, x10, #16
    cbnz        x8, .L272
    ldrb        w8, [x23, #196]
    ldur        x2, [x29, #-136]
    mov         w11, w21
    add         w21, w21, #1
    ldur        q19, [x29, #-128]
    and         x11, x11, #0x3f
    cmp         w8, w21, uxtb
    add         x15, x9, x2
    strh        w10, [x23, x11, lsl #1]
    b.hi        .L1
    b           .L273
.L270:
    cmp         w8, #4
    b.eq        .L10
    cmp         w8, #2
    b.lo        .L10
    ldur        x25, [x29, #-224]
.L22:
    ldur        x12, [x29, #-216]
    subs        x8, x25, x15
    ldrb        w9, [x23, #193]
    ldrb        w10, [x23, #194]
    ldrb        w11, [x23, #195]
    csel        x8, xzr, x8, lo
    cmp         x12, #255
    b.hi        .L274
    cmp         w11, #3
    b.eq        .L275
    cmp         w11, #2
    b.eq        .L276
    b           .L274
.L275:
    mov         w9, w10
.L276:
    ldur        x10, [x29, #-216]
.L274:
    add         w11, w11, #1
    strb        w9, [x23, #193]
    ldr         x9, [x23, #144]
    and         w11, w11, #0xff
    strb        w10, [x23, #194]
    mov         w10, #3
    cmp         w11, #3
    sub         x8, x9, x8
    csel        w10, w11, w10, lo
    stp         xzr, x8, [x23, #160]
    strb        w10, [x23, #195]
    b           .L1
.L98:
    mov         w8, #3
    mov         x15, x9
    b           .L277
.L267:
    ldur        x21, [x29, #-176]
.L205:
    mov         w8, #3
.L277:
    ldur        x23, [x29, #-248]
    ldur        x22, [x29, #-160]
    b           .L269
.L271:
    cmp         x19, x24
    ldur        x2, [x29, #-136]
    ldur        q19, [x29, #-128]
    csel        x15, x19, x24, hi
    b           .L1
.L27:
    cmp         x28, x24
    csel        x24, x28, x24, hi
    b           .L28
.L10:
    mov         x24, x15
.L28:
    ldp         x9, x8, [x23, #128]
    and         w11, w21, #0xff
    ldur        x12, [x29, #-224]
    subs        x8, x8, x9
    ldrb        w9, [x23, #196]
    csel        x8, xzr, x8, lo
    subs        x10, x12, x24
    csel        x10, xzr, x10, lo
    cmp         w11, #2
    and         w9, w9, #0xff
    ccmp        w11, w9, #0, hi
    sub         x8, x8, x10
.L278:
    rbit        w10, w21
    cset        w9, eq
    stp         x24, x12, [x23, #128]
    cmp         w9, #0
    strb        wzr, [x23, #197]
    clz         w10, w10
    strb        w21, [x23, #198]
    lsr         x8, x8, x10
    csel        x8, x8, xzr, ne
    stp         x8, x22, [x23, #176]
    add         sp, sp, #624
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
.L272:
    cmp         x9, x24
    ldrb        w8, [x23, #196]
    csel        x24, x9, x24, hi
    b           .L279
.L273:
    mov         x24, x15
.L279:
    ldur        x23, [x29, #-248]
    ldur        x12, [x29, #-224]
    and         w11, w21, #0xff
    and         w8, w8, #0xff
    ldp         x10, x9, [x23, #128]
    subs        x9, x9, x10
    csel        x9, xzr, x9, lo
    subs        x10, x12, x24
    csel        x10, xzr, x10, lo
    cmp         w11, #2
    ccmp        w11, w8, #0, hi
    sub         x8, x9, x10
    b           .L278

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
