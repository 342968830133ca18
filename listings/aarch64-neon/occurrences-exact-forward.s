// occurrences::exact::forward of neon, aarch64-unknown-linux-gnu

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
    lsl         x8, x2, #2
    sub         x9, x4, #64
    mov         x15, x3
    ldp         x18, x24, [x0]
    mov         x22, x2
    add         x8, x8, #1, lsl #12
    mov         x21, x1
    mov         w28, wzr
    stur        x8, [x29, #-248]
    add         x8, x1, x2
    mov         x27, xzr
    stp         x8, x9, [x29, #-224]
    adrp        x8, .C1
    mov         w9, #1
    ldr         q0, [x8, :lo12:.C1]
    add         x16, x0, #64
    mov         x17, #-1
    stur        xzr, [x29, #-112]
    stur        q0, [x29, #-208]
    dup         v0.2d, x9
    stur        x0, [x29, #-184]
    stp         x24, x16, [x29, #-160]
    stur        q0, [x29, #-128]
    stp         x3, x4, [x29, #-144]
.L1:
    ldr         x8, [x0, #16]
    mov         x19, x0
    mov         x25, x8
    stur        x8, [x29, #-176]
.L2:
    cmp         x8, #256
    b.hs        .L3
    subs        x8, x24, x18
    mov         w9, #64
    csel        x8, xzr, x8, lo
    cmp         x8, #64
    csel        x14, x8, x9, lo
    cmp         x24, x18
    b.hi        .L4
    b           .L5
.L3:
    ldrb        w9, [x19, #48]
    add         x8, x25, x9
    cmp         x8, x9
    ccmp        x8, x4, #2, hs
    ccmp        x22, x9, #0, ls
    cset        w8, hi
    cmp         w8, #1
    ccmp        x18, x24, #2, eq
    ccmp        x24, x25, #2, ls
    b.hi        .L6
    add         x10, x15, x9
    neg         w11, w18
    mov         w13, #64
    sub         w11, w11, w10
    ands        x12, x11, #0x3f
    sub         x12, x13, x12
    tst         x11, #0x3f
    csel        x11, xzr, x12, eq
    cmp         x18, x11
    csel        x11, xzr, x11, lo
    sub         x11, x18, x11
    sub         x12, x24, x11
    cmp         x12, #1, lsl #12
    ccmp        x24, x11, #0, hs
    b.lo        .L6
    neg         w10, w10
    sub         w10, w10, w11
    ands        x14, x10, #0x3f
    b.eq        .L6
.L4:
    ldrh        w9, [x19, #48]
    ldrb        w24, [x19, #50]
    mov         x25, xzr
    ldrb        w23, [x19, #51]
    mov         x8, x9
    bfi         x8, x24, #16, #8
    and         x8, x8, #0xff
    cmp         x22, x8
    b.ls        .L7
    lsr         w9, w9, #8
    mov         w26, w9
    cmp         x22, x26
    b.ls        .L7
    ldrb        w0, [x21, x8]
    ldrb        w25, [x21, x26]
    cmp         x4, #63
    add         x19, x18, x8
    b.hi        .L8
    mov         x1, x15
    mov         x2, x4
    stur        x14, [x29, #-240]
    mov         x20, x18
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    lsr         x19, x0, x19
    cmp         w23, #1
    b.hi        .L9
    cbnz        x19, .L9
    ldp         x15, x4, [x29, #-144]
    mov         x25, xzr
    ldur        x16, [x29, #-152]
    ldur        x14, [x29, #-240]
    mov         x17, #-1
    mov         x18, x20
    b           .L10
.L8:
    ldur        x8, [x29, #-216]
    dup         v0.16b, w0
    cmp         x19, x8
    csel        x8, x19, x8, lo
    cmp         w23, #1
    add         x9, x15, x8
//APP
    ldp         q1, q2, [x9]
    ldp         q3, q4, [x9, #32]
//NO_APP
    sub         w8, w19, w8
    cmeq        v1.16b, v1.16b, v0.16b
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v0.16b, v4.16b, v0.16b
    ldur        q4, [x29, #-208]
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
    lsr         x19, x9, x8
    b.hi        .L11
    cbnz        x19, .L11
    mov         x25, xzr
    b           .L10
.L9:
    mov         w0, w25
    str         x27, [sp, #320]
    mov         w27, w23
    mov         x23, x21
    ldp         x21, x25, [x29, #-144]
    add         x26, x20, x26
    mov         x1, x21
    mov         x2, x25
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    mov         x15, x21
    mov         x21, x23
    mov         w23, w27
    ldr         x27, [sp, #320]
    ldur        x16, [x29, #-152]
    ldur        x14, [x29, #-240]
    mov         x18, x20
    mov         x4, x25
    mov         x17, #-1
    b           .L12
.L11:
    ldur        x9, [x29, #-216]
    add         x8, x18, x26
    dup         v0.16b, w25
    cmp         x8, x9
    csel        x9, x8, x9, lo
    add         x10, x15, x9
//APP
    ldp         q1, q2, [x10]
    ldp         q3, q4, [x10, #32]
//NO_APP
    sub         x26, x8, x9
    cmeq        v1.16b, v1.16b, v0.16b
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v0.16b, v4.16b, v0.16b
    ldur        q4, [x29, #-208]
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
.L12:
    lsr         x8, x0, x26
    and         x25, x8, x19
.L10:
    ubfx        x8, x24, #0, #48
    ldur        x19, [x29, #-184]
    cmp         x22, x8
    b.ls        .L7
    cmp         w23, #3
    b.ne        .L7
    cbz         x25, .L7
    ldrb        w0, [x21, x8]
    cmp         x4, #64
    add         x19, x18, x8
    b.hs        .L13
    mov         x1, x15
    mov         x2, x4
    mov         x20, x18
    mov         x24, x14
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldp         x16, x15, [x29, #-152]
    mov         x14, x24
    ldur        x4, [x29, #-136]
    mov         x18, x20
    mov         x17, #-1
    b           .L14
.L13:
    ldur        x8, [x29, #-216]
    dup         v0.16b, w0
    cmp         x19, x8
    csel        x8, x19, x8, lo
    add         x9, x15, x8
//APP
    ldp         q1, q2, [x9]
    ldp         q3, q4, [x9, #32]
//NO_APP
    sub         x19, x19, x8
    cmeq        v1.16b, v1.16b, v0.16b
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v0.16b, v4.16b, v0.16b
    ldur        q4, [x29, #-208]
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
.L14:
    lsr         x8, x0, x19
    ldur        x19, [x29, #-184]
    and         x25, x8, x25
.L7:
    ldrb        w9, [x19, #48]
    ldrb        w8, [x19, #49]
    cmp         x22, #3
    b.eq        .L15
    cmp         x22, #2
    b.eq        .L16
    cmp         x22, #1
    mov         w20, wzr
    b.eq        .L17
    neg         w8, w14
    lsl         x9, x25, x8
    mov         x25, x18
    lsr         x24, x9, x8
    cbnz        x24, .L18
    b           .L19
.L16:
    cmp         w9, w8
    cset        w20, ne
    neg         w8, w14
    lsl         x9, x25, x8
    mov         x25, x18
    lsr         x24, x9, x8
    cbnz        x24, .L18
    b           .L19
.L15:
    ldrb        w10, [x19, #50]
    cmp         w9, w8
    ccmp        w9, w10, #4, ne
    ccmp        w23, #2, #0, ne
    ccmp        w8, w10, #4, hi
    cset        w20, ne
    neg         w8, w14
    lsl         x9, x25, x8
    mov         x25, x18
    lsr         x24, x9, x8
    cbnz        x24, .L18
    b           .L19
.L17:
    mov         w20, #1
    neg         w8, w14
    lsl         x9, x25, x8
    mov         x25, x18
    lsr         x24, x9, x8
    cbnz        x24, .L18
.L19:
    add         x8, x14, x18
    ldur        x24, [x29, #-160]
    cmp         x8, x25
    ldp         x10, x9, [x19, #32]
    csel        x18, x8, x25, hi
    ldr         x25, [x19, #16]
    subs        x8, x24, x18
    csel        x8, xzr, x8, lo
    sub         x8, x25, x8
    subs        x8, x8, x9
    csel        x8, xzr, x8, lo
    add         x8, x8, #1, lsl #12
    cmp         x8, x10, lsl #10
    ldur        x8, [x29, #-176]
    b.hs        .L2
    b           .L20
.L21:
    subs        x8, x25, x18
    sub         x10, x24, #1
    csel        x8, xzr, x8, lo
    lsl         x9, x17, x8
    cmp         x8, #64
    csel        x8, x9, xzr, lo
    and         x9, x10, x24
    ands        x24, x9, x8
    b.eq        .L19
.L18:
    rbit        x8, x24
    clz         x8, x8
    add         x26, x8, x18
    tbz         w20, #0, .L22
.L23:
    tst         w28, #0xff
    csel        x27, x26, x27, eq
    subs        x8, x26, x27
    cneg        x8, x8, ls
    lsr         x9, x8, #16
    cbnz        x9, .L24
    ldrb        w9, [x19, #200]
    and         x10, x28, #0x3f
    add         w28, w28, #1
    add         x25, x26, x22
    strh        w8, [x16, x10, lsl #1]
    cmp         w9, w28, uxtb
    b.hi        .L21
    b           .L25
.L22:
    adds        x8, x26, x22
    b.hs        .L21
    cmp         x8, x4
    b.hi        .L21
    cmp         x22, #17
    add         x8, x15, x26
    b.lo        .L26
    mov         x10, xzr
    mov         x9, x21
.L27:
//APP
    ldr         x11, [x8]
//NO_APP
    ldr         x12, [x9], #8
    cmp         x11, x12
    b.ne        .L28
    sub         x10, x10, #8
    add         x8, x8, #8
    add         x11, x22, x10
    cmp         x11, #16
    b.hi        .L27
    neg         x10, x10
    add         x12, x9, x11
    ldr         x13, [x9]
    ldur        x9, [x12, #-8]
//APP
    ldr         x12, [x8]
//NO_APP
    cmp         x12, x13
    b.eq        .L29
.L30:
    eor         x8, x12, x13
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    add         x2, x10, x8, lsr #3
    lsr         x3, x12, x9
    b           .L31
.L26:
    cmp         x22, #7
    b.hi        .L32
    cmp         x22, #4
    b.hs        .L33
    cmp         x22, #2
    b.hs        .L34
    cbz         x22, .L23
//APP
    ldrb        w3, [x8]
//NO_APP
    ldrb        w8, [x21]
    cmp         w8, w3, uxtb
    b.eq        .L23
    mov         x2, xzr
    b           .L35
.L28:
    eor         x8, x12, x11
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x3, x11, x9
    sub         x2, x8, x10
    b           .L31
.L32:
    mov         x10, xzr
    mov         x11, x22
    add         x12, x21, x22
    ldr         x13, [x21]
    ldur        x9, [x12, #-8]
//APP
    ldr         x12, [x8]
//NO_APP
    cmp         x12, x13
    b.ne        .L30
.L29:
    add         x8, x8, x11
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x9
    b.eq        .L23
    eor         x9, x8, x9
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x3, x8, x10
    sub         x8, x22, #8
    add         x2, x8, x9, lsr #3
    b           .L31
.L33:
    ldur        x9, [x29, #-224]
    ldr         w10, [x21]
    ldur        w9, [x9, #-4]
//APP
    ldr         w11, [x8]
//NO_APP
    mov         w11, w11
    cmp         x11, x10
    b.ne        .L36
    add         x8, x8, x22
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    mov         w8, w8
    cmp         x8, x9
    b.eq        .L23
    eor         x9, x8, x9
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x3, x8, x10
    sub         x8, x22, #4
    add         x2, x8, x9, lsr #3
    b           .L31
.L34:
    ldur        x9, [x29, #-224]
    ldrh        w11, [x21]
    ldurh       w9, [x9, #-2]
//APP
    ldrh        w10, [x8]
//NO_APP
    and         x10, x10, #0xffff
    cmp         x10, x11
    b.ne        .L37
    add         x8, x8, x22
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         x8, x8, #0xffff
    cmp         x8, x9
    b.eq        .L23
    eor         x9, x8, x9
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x3, x8, x10
    sub         x8, x22, #2
    add         x2, x8, x9, lsr #3
    b           .L31
.L36:
    eor         x8, x11, x10
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x2, x8, #3
    lsr         x3, x11, x9
    b           .L31
.L37:
    eor         x8, x10, x11
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x2, x8, #3
    lsr         x3, x10, x9
.L31:
.L35:
    ldur        q0, [x29, #-128]
    add         x8, x2, #1
    ldur        q1, [x19, #24]
    cmp         x2, #16
    stur        x2, [x29, #-112]
    mov         v0.d[0], x8
    add         v0.2d, v0.2d, v1.2d
    stur        q0, [x19, #24]
    b.lo        .L21
    mov         x0, x21
    mov         x1, x22
    mov         x25, x18
    mov         x23, x14
    bl          atomic_memchr_kernels::algo::substring::bad_character::shift::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>
    lsl         x8, x26, #4
    ldp         x16, x15, [x29, #-152]
    ldr         x9, [x19, #24]
    ldur        x4, [x29, #-136]
    mov         x14, x23
    add         x8, x8, #1, lsl #12
    mov         x18, x25
    mov         x17, #-1
    cmp         x9, x8
    add         x25, x0, x26
    b.ls        .L21
    b           .L38
.L6:
    ldrb        w10, [x19, #51]
    cmp         w10, #1
    b.eq        .L39
    cmp         w10, #2
    b.ne        .L40
    cmp         x22, #2
    b.eq        .L41
    cmp         x22, #1
    b.ne        .L42
    mov         w13, #1
    cbnz        w8, .L43
    b           .L44
.L39:
    cbz         w8, .L44
    ldrb        w10, [x19, #49]
    mov         w8, #4
    cmp         x22, x10
    b.ls        .L45
    add         x11, x25, x10
    cmp         x11, x10
    b.lo        .L45
    cmp         x11, x4
    b.hi        .L45
    ldrb        w10, [x19, #50]
    cmp         x22, x10
    b.ls        .L45
    add         x11, x25, x10
    cmp         x11, x10
    b.lo        .L45
    cmp         x11, x4
    b.hi        .L45
    cmp         x18, x24
    b.hi        .L45
    cmp         x24, x25
    b.hi        .L45
    add         x0, x15, x9
    neg         w8, w18
    mov         w11, #64
    sub         w8, w8, w0
    ands        x10, x8, #0x3f
    sub         x10, x11, x10
    tst         x8, #0x3f
    csel        x8, xzr, x10, eq
    cmp         x18, x8
    csel        x8, xzr, x8, lo
    sub         x8, x18, x8
    subs        x20, x24, x8
    b.lo        .L44
    ldrb        w9, [x21, x9]
    add         x11, x0, x8
    dup         v29.16b, w9
    add         x9, x0, x25
    sub         x10, x9, #256
    b           .L46
.L40:
    ldrb        w10, [x19, #49]
    cmp         x22, #3
    b.eq        .L47
    cmp         x22, #2
    b.eq        .L48
    cmp         x22, #1
    b.ne        .L49
    mov         w14, #1
    cbnz        w8, .L50
    b           .L44
.L41:
    ldrb        w10, [x19, #49]
    cmp         w9, w10
    cset        w13, ne
    cbz         w8, .L44
    b           .L43
.L42:
    mov         w13, wzr
    cbz         w8, .L44
.L43:
    ldrb        w10, [x19, #49]
    mov         w8, #4
    cmp         x22, x10
    b.ls        .L45
    add         x11, x25, x10
    cmp         x11, x10
    b.lo        .L45
    cmp         x11, x4
    b.hi        .L45
    ldrb        w11, [x19, #50]
    cmp         x22, x11
    b.ls        .L45
    add         x12, x25, x11
    cmp         x12, x11
    b.lo        .L45
    cmp         x12, x4
    b.hi        .L45
    cmp         x18, x24
    b.hi        .L45
    cmp         x24, x25
    b.hi        .L45
    add         x14, x15, x9
    neg         w8, w18
    mov         w12, #64
    sub         w8, w8, w14
    ands        x11, x8, #0x3f
    sub         x11, x12, x11
    tst         x8, #0x3f
    csel        x8, xzr, x11, eq
    cmp         x18, x8
    csel        x8, xzr, x8, lo
    sub         x8, x18, x8
    subs        x12, x24, x8
    b.lo        .L44
    ldrb        w9, [x21, x9]
    add         x11, x15, x10
    add         x10, x21, x10
    ld1r        { v14.16b }, [x10]
    add         x1, x14, x8
    add         x2, x11, x8
    dup         v13.16b, w9
    add         x9, x14, x25
    add         x8, x11, x25
    sub         x0, x9, #256
    sub         x11, x8, #256
    mov         x3, x12
    mov         w5, w28
    b           .L51
.L48:
    cmp         w9, w10
    cset        w14, ne
    cbnz        w8, .L50
    b           .L44
.L47:
    ldrb        w11, [x19, #50]
    cmp         w9, w10
    ccmp        w9, w11, #4, ne
    ccmp        w10, w11, #4, ne
    cset        w14, ne
    cbz         w8, .L44
    b           .L50
.L49:
    mov         w14, wzr
    cbz         w8, .L44
.L50:
    cmp         x22, x10
    mov         w8, #4
    b.ls        .L45
    add         x11, x25, x10
    cmp         x11, x10
    b.lo        .L45
    cmp         x11, x4
    b.hi        .L45
    ldrb        w11, [x19, #50]
    cmp         x22, x11
    b.ls        .L45
    add         x12, x25, x11
    cmp         x12, x11
    b.lo        .L45
    cmp         x12, x4
    b.hi        .L45
    cmp         x18, x24
    b.hi        .L45
    cmp         x24, x25
    b.hi        .L45
    add         x0, x15, x9
    neg         w8, w18
    mov         w13, #64
    sub         w8, w8, w0
    ands        x12, x8, #0x3f
    sub         x12, x13, x12
    tst         x8, #0x3f
    csel        x8, xzr, x12, eq
    cmp         x18, x8
    csel        x8, xzr, x8, lo
    sub         x8, x18, x8
    subs        x1, x24, x8
    b.hs        .L52
.L44:
    mov         w8, #4
.L45:
    mov         x25, x18
    cmp         w8, #3
    b.ne        .L53
.L38:
    ldur        x24, [x29, #-160]
    ldur        x9, [x29, #-248]
    mov         x0, x19
    mov         x18, x25
    subs        x8, x24, x25
    csel        x8, xzr, x8, lo
    cmp         x9, x8
    csel        x8, x9, x8, lo
    add         x19, x8, x25
    sub         x8, x22, #1
    add         x8, x8, x19
    subs        x3, x8, x25
    b.lo        .L1
    cmp         x8, x4
    mov         x18, x25
    b.hi        .L1
    add         x2, x15, x25
    mov         x0, x21
    mov         x1, x22
    mov         x20, x21
    bl          atomic_memchr_kernels::algo::substring::two_way::find::<atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>
    cmp         x0, #1
    b.ne        .L54
    add         x9, x1, x25
    tst         w28, #0xff
    csel        x27, x9, x27, eq
    subs        x8, x9, x27
    mov         x13, x27
    cneg        x10, x8, ls
    lsr         x8, x10, #16
    cbnz        x8, .L55
    ldur        x0, [x29, #-184]
    ldp         x24, x16, [x29, #-160]
    ldp         x15, x4, [x29, #-144]
    mov         w11, w28
    ldrb        w8, [x0, #200]
    add         w28, w28, #1
    and         x11, x11, #0x3f
    add         x18, x9, x22
    mov         x21, x20
    mov         x17, #-1
    cmp         w8, w28, uxtb
    mov         x27, x13
    strh        w10, [x16, x11, lsl #1]
    b.hi        .L1
    b           .L56
.L57:
    mov         x20, x9
.L58:
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
    cbnz        x9, .L59
.L46:
    subs        x9, x20, #256
    mov         x8, x11
    b.hs        .L60
    cbz         x20, .L61
    cmp         x25, #255
    b.ls        .L62
    mov         x20, xzr
    mov         x11, x8
    mov         x8, x10
    b           .L58
.L60:
    cmp         x9, #3328
    add         x11, x8, #256
    b.lo        .L57
//APP
    prfm        pldl1keep, [x11, #3072]
    prfm        pldl1keep, [x11, #3136]
    prfm        pldl1keep, [x11, #3200]
    prfm        pldl1keep, [x11, #3264]
//NO_APP
    b           .L57
.L59:
    ldur        q24, [x29, #-208]
    str         x10, [sp, #272]
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
    str         x11, [sp, #256]
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
    orr         x10, x9, x11
    cbz         x10, .L63
    sub         x8, x8, x0
    mov         w9, w28
    str         x8, [sp, #288]
.L64:
    rbit        x8, x10
    stur        x10, [x29, #-240]
    ldr         x10, [sp, #288]
    sub         x12, x29, #104
    clz         x8, x8
    add         x5, x10, x8, lsl #6
    ldr         x8, [x12, x8, lsl #3]
    subs        x10, x18, x5
    csel        x10, xzr, x10, lo
    lsl         x11, x17, x10
    cmp         x10, #64
    csel        x10, x11, xzr, lo
    ands        x23, x8, x10
    b.eq        .L65
    cmp         x22, #1
    b.ne        .L66
    rbit        x8, x23
    tst         w9, #0xff
    clz         x8, x8
    add         x26, x8, x5
    csel        x27, x26, x27, eq
    subs        x8, x26, x27
    cneg        x10, x8, ls
    lsr         x8, x10, #16
    cbnz        x8, .L67
    ldrb        w8, [x19, #200]
.L68:
    and         x11, x9, #0x3f
    add         w9, w9, #1
    add         x18, x26, #1
    cmp         w8, w9, uxtb
    strh        w10, [x16, x11, lsl #1]
    b.ls        .L69
    subs        x10, x18, x5
    sub         x12, x23, #1
    csel        x10, xzr, x10, lo
    lsl         x11, x17, x10
    cmp         x10, #64
    csel        x10, x11, xzr, lo
    and         x11, x12, x23
    ands        x23, x11, x10
    b.eq        .L65
    rbit        x10, x23
    tst         w9, #0xff
    clz         x10, x10
    add         x26, x10, x5
    csel        x27, x26, x27, eq
    subs        x10, x26, x27
    cneg        x10, x10, ls
    lsr         x11, x10, #16
    cbz         x11, .L68
    b           .L67
.L65:
    mov         w28, w9
.L70:
    ldur        x10, [x29, #-240]
    mov         w9, w28
    sub         x8, x10, #1
    and         x10, x8, x10
    cbnz        x10, .L64
    b           .L63
.L66:
    mov         w28, w9
    str         q29, [sp, #320]
    str         x5, [sp, #304]
    b           .L71
.L72:
    mov         x18, x9
.L73:
    subs        x8, x18, x5
    sub         x10, x23, #1
    csel        x8, xzr, x8, lo
    lsl         x9, x17, x8
    cmp         x8, #64
    csel        x8, x9, xzr, lo
    and         x9, x10, x23
    ands        x23, x9, x8
    b.eq        .L70
.L71:
    rbit        x8, x23
    clz         x8, x8
    add         x26, x8, x5
    adds        x9, x26, x22
    b.hs        .L73
    cmp         x9, x4
    b.hi        .L73
    cmp         x22, #17
    add         x8, x15, x26
    b.lo        .L74
    mov         x11, xzr
    mov         x10, x21
.L75:
//APP
    ldr         x12, [x8]
//NO_APP
    ldr         x13, [x10], #8
    cmp         x12, x13
    b.ne        .L76
    sub         x11, x11, #8
    add         x8, x8, #8
    add         x12, x22, x11
    cmp         x12, #16
    b.hi        .L75
    neg         x11, x11
    b           .L77
.L74:
    cmp         x22, #7
    b.hi        .L78
    cmp         x22, #4
    b.hs        .L79
    cmp         x22, #2
    b.hs        .L80
    cbz         x22, .L81
//APP
    ldrb        w3, [x8]
//NO_APP
    ldrb        w8, [x21]
    cmp         w8, w3, uxtb
    b.eq        .L81
    mov         x2, xzr
    b           .L82
.L76:
    eor         x8, x13, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x3, x12, x9
    sub         x2, x8, x11
    b           .L83
.L78:
    mov         x11, xzr
    mov         x10, x21
    mov         x12, x22
.L77:
    add         x13, x10, x12
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x8]
//NO_APP
    cmp         x13, x14
    b.ne        .L84
    add         x8, x8, x12
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x10
    b.eq        .L81
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x3, x8, x10
    sub         x8, x22, #8
    b           .L85
.L84:
    eor         x8, x13, x14
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    add         x2, x11, x8, lsr #3
    lsr         x3, x13, x9
    b           .L83
.L79:
    ldur        x10, [x29, #-224]
    ldr         w11, [x21]
    ldur        w10, [x10, #-4]
//APP
    ldr         w12, [x8]
//NO_APP
    mov         w12, w12
    cmp         x12, x11
    b.ne        .L86
    add         x8, x8, x22
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    mov         w8, w8
    cmp         x8, x10
    b.eq        .L81
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x3, x8, x10
    sub         x8, x22, #4
    b           .L85
.L80:
    ldur        x10, [x29, #-224]
    ldrh        w12, [x21]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x8]
//NO_APP
    and         x11, x11, #0xffff
    cmp         x11, x12
    b.ne        .L87
    add         x8, x8, x22
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         x8, x8, #0xffff
    cmp         x8, x10
    b.ne        .L88
.L81:
    tst         w28, #0xff
    csel        x27, x26, x27, eq
    subs        x8, x26, x27
    cneg        x8, x8, ls
    lsr         x10, x8, #16
    cbnz        x10, .L89
    ldrb        w10, [x19, #200]
    and         x11, x28, #0x3f
    add         w28, w28, #1
    strh        w8, [x16, x11, lsl #1]
    cmp         w10, w28, uxtb
    b.hi        .L72
    b           .L90
.L86:
    eor         x8, x12, x11
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x2, x8, #3
    lsr         x3, x12, x9
    b           .L83
.L87:
    eor         x8, x11, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x2, x8, #3
    lsr         x3, x11, x9
    b           .L83
.L88:
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x3, x8, x10
    sub         x8, x22, #2
.L85:
    add         x2, x8, x9, lsr #3
.L83:
.L82:
    mov         w8, #1
    ldur        q1, [x19, #24]
    cmp         x2, #16
    dup         v0.2d, x8
    add         x8, x2, #1
    stur        x2, [x29, #-112]
    mov         v0.d[0], x8
    add         v0.2d, v0.2d, v1.2d
    stur        q0, [x19, #24]
    b.lo        .L73
    stur        x28, [x29, #-176]
    mov         x28, x0
    mov         x0, x21
    mov         x1, x22
    bl          atomic_memchr_kernels::algo::substring::bad_character::shift::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>
    lsl         x8, x26, #4
    ldr         x9, [x19, #24]
    add         x18, x0, x26
    add         x8, x8, #1, lsl #12
    cmp         x9, x8
    b.hi        .L91
    ldp         x15, x4, [x29, #-144]
    mov         x0, x28
    ldur        x16, [x29, #-152]
    ldr         q29, [sp, #320]
    mov         x17, #-1
    ldur        x28, [x29, #-176]
    ldr         x5, [sp, #304]
    b           .L73
.L63:
    ldr         x8, [x19, #16]
    ldp         x10, x9, [x19, #32]
    ldr         x11, [sp, #256]
    sub         x8, x8, x20
    subs        x8, x8, x9
    csel        x8, xzr, x8, lo
    add         x8, x8, #1, lsl #12
    cmp         x8, x10, lsl #10
    ldr         x10, [sp, #272]
    b.hs        .L46
    sub         x8, x24, x20
    cmp         x8, x18
    csel        x18, x8, x18, hi
    mov         w8, #2
    b           .L45
.L92:
    mov         x3, x10
.L93:
//APP
    ldp         q0, q1, [x8]
    ldp         q2, q3, [x8, #32]
//NO_APP
//APP
    ldp         q4, q5, [x9]
    ldp         q6, q7, [x9, #32]
//NO_APP
    cmeq        v0.16b, v0.16b, v13.16b
    cmeq        v1.16b, v1.16b, v13.16b
    cmeq        v4.16b, v4.16b, v14.16b
//APP
    ldp         q16, q17, [x8, #64]
    ldp         q18, q19, [x8, #96]
//NO_APP
    cmeq        v5.16b, v5.16b, v14.16b
//APP
    ldp         q20, q21, [x9, #64]
    ldp         q22, q23, [x9, #96]
//NO_APP
    cmeq        v2.16b, v2.16b, v13.16b
    cmeq        v3.16b, v3.16b, v13.16b
    cmeq        v6.16b, v6.16b, v14.16b
    cmeq        v7.16b, v7.16b, v14.16b
    cmeq        v16.16b, v16.16b, v13.16b
    cmeq        v17.16b, v17.16b, v13.16b
    cmeq        v24.16b, v18.16b, v13.16b
    cmeq        v19.16b, v19.16b, v13.16b
    cmeq        v18.16b, v20.16b, v14.16b
    cmeq        v20.16b, v21.16b, v14.16b
    cmeq        v21.16b, v22.16b, v14.16b
//APP
    ldp         q22, q25, [x8, #128]
    ldp         q26, q27, [x8, #160]
//NO_APP
    and         v0.16b, v4.16b, v0.16b
    cmeq        v4.16b, v23.16b, v14.16b
//APP
    ldp         q23, q28, [x9, #128]
    ldp         q29, q30, [x9, #160]
//NO_APP
    and         v1.16b, v5.16b, v1.16b
    and         v2.16b, v6.16b, v2.16b
//APP
    ldp         q5, q31, [x8, #192]
    ldp         q8, q9, [x8, #224]
//NO_APP
    and         v3.16b, v7.16b, v3.16b
    and         v6.16b, v18.16b, v16.16b
//APP
    ldp         q7, q10, [x9, #192]
    ldp         q11, q12, [x9, #224]
//NO_APP
    and         v18.16b, v20.16b, v17.16b
    and         v16.16b, v21.16b, v24.16b
    and         v17.16b, v4.16b, v19.16b
    cmeq        v4.16b, v22.16b, v13.16b
    cmeq        v20.16b, v27.16b, v13.16b
    cmeq        v19.16b, v23.16b, v14.16b
    cmeq        v21.16b, v30.16b, v14.16b
    cmeq        v5.16b, v5.16b, v13.16b
    cmeq        v22.16b, v7.16b, v14.16b
    cmeq        v23.16b, v25.16b, v13.16b
    cmeq        v25.16b, v28.16b, v14.16b
    cmeq        v27.16b, v31.16b, v13.16b
    cmeq        v28.16b, v10.16b, v14.16b
    cmeq        v24.16b, v26.16b, v13.16b
    and         v19.16b, v19.16b, v4.16b
    and         v7.16b, v21.16b, v20.16b
    cmeq        v26.16b, v29.16b, v14.16b
    and         v4.16b, v22.16b, v5.16b
    and         v20.16b, v25.16b, v23.16b
    cmeq        v21.16b, v8.16b, v13.16b
    cmeq        v22.16b, v11.16b, v14.16b
    and         v5.16b, v28.16b, v27.16b
    orr         v25.16b, v1.16b, v0.16b
    orr         v27.16b, v2.16b, v3.16b
    orr         v28.16b, v6.16b, v18.16b
    orr         v29.16b, v17.16b, v19.16b
    orr         v30.16b, v7.16b, v4.16b
    and         v23.16b, v26.16b, v24.16b
    and         v21.16b, v22.16b, v21.16b
    cmeq        v22.16b, v9.16b, v13.16b
    orr         v24.16b, v25.16b, v27.16b
    cmeq        v25.16b, v12.16b, v14.16b
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
    cbnz        x9, .L94
.L51:
    subs        x10, x3, #256
    mov         x8, x1
    b.hs        .L95
    cbnz        x3, .L96
    b           .L97
.L95:
    subs        x12, x12, #256
    b.hs        .L98
.L96:
    cmp         x25, #255
    b.ls        .L99
    mov         x12, xzr
    mov         x3, xzr
    mov         x2, x8
    mov         x1, x8
    mov         x8, x0
    mov         x9, x11
    b           .L93
.L98:
    mov         x9, x2
    cmp         x10, #3328
    add         x1, x8, #256
    add         x2, x2, #256
    b.lo        .L92
//APP
    prfm        pldl1keep, [x1, #3072]
    prfm        pldl1keep, [x1, #3136]
    prfm        pldl1keep, [x1, #3200]
    prfm        pldl1keep, [x1, #3264]
//NO_APP
    b           .L92
.L94:
    ldur        q24, [x29, #-208]
    str         x11, [sp, #224]
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
    str         x3, [sp, #176]
    addp        v6.16b, v6.16b, v18.16b
    addp        v16.16b, v16.16b, v17.16b
    str         x2, [sp, #192]
    and         v17.16b, v23.16b, v24.16b
    and         v7.16b, v7.16b, v24.16b
    str         x1, [sp, #208]
    and         v4.16b, v4.16b, v24.16b
    and         v5.16b, v5.16b, v24.16b
    str         x0, [sp, #240]
    and         v18.16b, v21.16b, v24.16b
    and         v21.16b, v22.16b, v24.16b
    str         x12, [sp, #256]
    addp        v0.16b, v0.16b, v1.16b
    addp        v1.16b, v2.16b, v3.16b
    str         w13, [sp, #304]
    addp        v2.16b, v19.16b, v20.16b
    addp        v3.16b, v17.16b, v7.16b
    str         x14, [sp, #272]
    addp        v6.16b, v6.16b, v16.16b
    addp        v4.16b, v4.16b, v5.16b
    addp        v5.16b, v18.16b, v21.16b
    addp        v0.16b, v0.16b, v1.16b
    addp        v1.16b, v2.16b, v3.16b
    addp        v4.16b, v4.16b, v5.16b
    xtn         v2.8b, v6.8h
    uzp2        v3.16b, v6.16b, v0.16b
    xtn         v5.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    xtn         v6.8b, v1.8h
    xtn         v7.8b, v4.8h
    uzp2        v1.16b, v1.16b, v0.16b
    uzp2        v4.16b, v4.16b, v0.16b
    add         v2.16b, v2.16b, v3.16b
    add         v0.16b, v5.16b, v0.16b
    fmov        x9, d2
    add         v1.16b, v6.16b, v1.16b
    add         v3.16b, v7.16b, v4.16b
    fmov        x10, d0
    zip1        v2.2d, v0.2d, v2.2d
    cmp         x9, #0
    fmov        x9, d1
    csel        x11, xzr, x11, eq
    cmp         x10, #0
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
    orr         x10, x9, x11
    cbz         x10, .L100
    sub         x8, x8, x14
    mov         w28, w5
    str         x8, [sp, #288]
.L101:
    rbit        x8, x10
    stur        x10, [x29, #-176]
    ldr         x10, [sp, #288]
    sub         x12, x29, #104
    clz         x8, x8
    add         x26, x10, x8, lsl #6
    ldr         x8, [x12, x8, lsl #3]
    subs        x10, x18, x26
    csel        x10, xzr, x10, lo
    lsl         x11, x17, x10
    cmp         x10, #64
    csel        x10, x11, xzr, lo
    ands        x23, x8, x10
    b.eq        .L102
    ldr         w8, [sp, #304]
    tbz         w8, #0, .L103
    rbit        x8, x23
    tst         w28, #0xff
    clz         x8, x8
    add         x20, x8, x26
    csel        x27, x20, x27, eq
    subs        x8, x20, x27
    cneg        x10, x8, ls
    lsr         x8, x10, #16
    cbnz        x8, .L104
    ldrb        w8, [x19, #200]
.L105:
    and         x11, x28, #0x3f
    add         w28, w28, #1
    add         x18, x20, x22
    cmp         w8, w28, uxtb
    strh        w10, [x16, x11, lsl #1]
    b.ls        .L106
    subs        x10, x18, x26
    sub         x12, x23, #1
    csel        x10, xzr, x10, lo
    lsl         x11, x17, x10
    cmp         x10, #64
    csel        x10, x11, xzr, lo
    and         x11, x12, x23
    ands        x23, x11, x10
    b.eq        .L102
    rbit        x10, x23
    tst         w28, #0xff
    clz         x10, x10
    add         x20, x10, x26
    csel        x27, x20, x27, eq
    subs        x10, x20, x27
    cneg        x10, x10, ls
    lsr         x11, x10, #16
    cbz         x11, .L105
    b           .L104
.L102:
    mov         w5, w28
.L107:
    ldur        x10, [x29, #-176]
    mov         w28, w5
    sub         x8, x10, #1
    and         x10, x8, x10
    cbnz        x10, .L101
    b           .L100
.L103:
    mov         w5, w28
    stur        q13, [x29, #-240]
    str         q14, [sp, #320]
    b           .L108
.L109:
    mov         x18, x9
.L110:
    subs        x8, x18, x26
    sub         x10, x23, #1
    csel        x8, xzr, x8, lo
    lsl         x9, x17, x8
    cmp         x8, #64
    csel        x8, x9, xzr, lo
    and         x9, x10, x23
    ands        x23, x9, x8
    b.eq        .L107
.L108:
    rbit        x8, x23
    clz         x8, x8
    add         x20, x8, x26
    adds        x9, x20, x22
    b.hs        .L110
    cmp         x9, x4
    b.hi        .L110
    cmp         x22, #17
    add         x8, x15, x20
    b.lo        .L111
    mov         x11, xzr
    mov         x10, x21
.L112:
//APP
    ldr         x12, [x8]
//NO_APP
    ldr         x13, [x10], #8
    cmp         x12, x13
    b.ne        .L113
    sub         x11, x11, #8
    add         x8, x8, #8
    add         x12, x22, x11
    cmp         x12, #16
    b.hi        .L112
    neg         x11, x11
    b           .L114
.L111:
    cmp         x22, #7
    b.hi        .L115
    cmp         x22, #4
    b.hs        .L116
    cmp         x22, #2
    b.hs        .L117
    cbz         x22, .L118
//APP
    ldrb        w3, [x8]
//NO_APP
    ldrb        w8, [x21]
    cmp         w8, w3, uxtb
    b.eq        .L118
    mov         x2, xzr
    b           .L119
.L113:
    eor         x8, x13, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x3, x12, x9
    sub         x2, x8, x11
    b           .L120
.L115:
    mov         x11, xzr
    mov         x10, x21
    mov         x12, x22
.L114:
    add         x13, x10, x12
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x8]
//NO_APP
    cmp         x13, x14
    b.ne        .L121
    add         x8, x8, x12
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x10
    b.eq        .L118
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x3, x8, x10
    sub         x8, x22, #8
    b           .L122
.L121:
    eor         x8, x13, x14
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    add         x2, x11, x8, lsr #3
    lsr         x3, x13, x9
    b           .L120
.L116:
    ldur        x10, [x29, #-224]
    ldr         w11, [x21]
    ldur        w10, [x10, #-4]
//APP
    ldr         w12, [x8]
//NO_APP
    mov         w12, w12
    cmp         x12, x11
    b.ne        .L123
    add         x8, x8, x22
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    mov         w8, w8
    cmp         x8, x10
    b.eq        .L118
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x3, x8, x10
    sub         x8, x22, #4
    b           .L122
.L117:
    ldur        x10, [x29, #-224]
    ldrh        w12, [x21]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x8]
//NO_APP
    and         x11, x11, #0xffff
    cmp         x11, x12
    b.ne        .L124
    add         x8, x8, x22
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         x8, x8, #0xffff
    cmp         x8, x10
    b.ne        .L125
.L118:
    tst         w5, #0xff
    csel        x27, x20, x27, eq
    subs        x8, x20, x27
    cneg        x8, x8, ls
    lsr         x10, x8, #16
    cbnz        x10, .L126
    ldrb        w10, [x19, #200]
    and         x11, x5, #0x3f
    add         w5, w5, #1
    strh        w8, [x16, x11, lsl #1]
    cmp         w10, w5, uxtb
    b.hi        .L109
    b           .L127
.L123:
    eor         x8, x12, x11
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x2, x8, #3
    lsr         x3, x12, x9
    b           .L120
.L124:
    eor         x8, x11, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x2, x8, #3
    lsr         x3, x11, x9
    b           .L120
.L125:
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x3, x8, x10
    sub         x8, x22, #2
.L122:
    add         x2, x8, x9, lsr #3
.L120:
.L119:
    mov         w8, #1
    ldur        q1, [x19, #24]
    cmp         x2, #16
    dup         v0.2d, x8
    add         x8, x2, #1
    stur        x2, [x29, #-112]
    mov         v0.d[0], x8
    add         v0.2d, v0.2d, v1.2d
    stur        q0, [x19, #24]
    b.lo        .L110
    mov         x0, x21
    mov         x1, x22
    mov         x28, x5
    bl          atomic_memchr_kernels::algo::substring::bad_character::shift::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>
    lsl         x8, x20, #4
    ldr         x9, [x19, #24]
    add         x18, x0, x20
    add         x8, x8, #1, lsl #12
    cmp         x9, x8
    b.hi        .L128
    ldp         x15, x4, [x29, #-144]
    mov         x17, #-1
    ldur        x16, [x29, #-152]
    ldur        q13, [x29, #-240]
    mov         x5, x28
    ldr         q14, [sp, #320]
    b           .L110
.L100:
    ldr         x8, [x19, #16]
    ldp         x10, x9, [x19, #32]
    ldr         x3, [sp, #176]
    ldr         w13, [sp, #304]
    ldr         x14, [sp, #272]
    ldr         x12, [sp, #256]
    ldr         x0, [sp, #240]
    ldr         x11, [sp, #224]
    sub         x8, x8, x3
    ldr         x1, [sp, #208]
    ldr         x2, [sp, #192]
    subs        x8, x8, x9
    csel        x8, xzr, x8, lo
    add         x8, x8, #1, lsl #12
    cmp         x8, x10, lsl #10
    b.hs        .L51
    sub         x8, x24, x3
    mov         w28, w5
    cmp         x8, x18
    csel        x18, x8, x18, hi
    mov         w8, #2
    b           .L45
.L52:
    add         x12, x15, x10
    add         x10, x21, x10
    add         x13, x21, x11
    ld1r        { v1.16b }, [x10]
    ld1r        { v0.16b }, [x13]
    ldrb        w9, [x21, x9]
    add         x11, x15, x11
    add         x7, x0, x8
    add         x20, x12, x8
    add         x26, x11, x8
    add         x8, x0, x25
    add         x10, x11, x25
    stp         q0, q1, [sp, #32]
    dup         v0.16b, w9
    add         x9, x12, x25
    sub         x13, x8, #256
    sub         x2, x9, #256
    sub         x3, x10, #256
    mov         x5, x1
    mov         x6, x1
    mov         w30, w28
    str         q0, [sp, #16]
.L129:
    mov         x9, x7
    mov         x11, x20
    mov         x10, x26
    b           .L130
.L131:
    add         x7, x9, #256
    add         x20, x11, #256
    add         x26, x10, #256
    mov         x1, x8
    mov         x8, x9
    mov         x9, x7
.L132:
//APP
    ldp         q3, q2, [x8]
    ldp         q1, q0, [x8, #32]
//NO_APP
    str         q3, [sp, #176]
    str         q2, [sp, #256]
    stp         q1, q0, [sp, #304]
//APP
    ldp         q16, q7, [x11]
    ldp         q18, q25, [x11, #32]
//NO_APP
//APP
    ldp         q19, q20, [x10]
    ldp         q21, q28, [x10, #32]
//NO_APP
//APP
    ldp         q3, q2, [x8, #64]
    ldp         q0, q1, [x8, #96]
//NO_APP
    stp         q3, q2, [sp, #112]
    str         q1, [sp, #288]
    stur        q0, [x29, #-240]
//APP
    ldp         q15, q24, [x11, #64]
    ldp         q29, q0, [x11, #96]
//NO_APP
    str         q0, [sp, #80]
//APP
    ldp         q14, q9, [x10, #64]
    ldp         q1, q0, [x10, #96]
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
    ldp         q6, q22, [x11, #128]
    ldp         q0, q26, [x11, #160]
//NO_APP
    str         q0, [sp, #208]
//APP
    ldp         q5, q23, [x10, #128]
    ldp         q0, q27, [x10, #160]
//NO_APP
    str         q0, [sp, #192]
//APP
    ldp         q10, q31, [x8, #192]
    ldp         q1, q0, [x8, #224]
//NO_APP
    str         q1, [sp, #224]
    stur        q0, [x29, #-176]
//APP
    ldp         q4, q17, [x11, #192]
    ldp         q1, q0, [x11, #224]
//NO_APP
    stp         q1, q0, [sp, #144]
    mov         x11, x20
    ldr         q1, [sp, #48]
    cmeq        v3.16b, v16.16b, v1.16b
//APP
    ldp         q12, q16, [x10, #192]
    ldp         q11, q13, [x10, #224]
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
    mov         x10, x26
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
    ldur        q16, [x29, #-240]
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
    fmov        x12, d23
    cbnz        x12, .L133
.L130:
    subs        x8, x1, #256
    b.hs        .L134
    cbnz        x1, .L135
    b           .L136
.L134:
    subs        x5, x5, #256
    b.lo        .L135
    subs        x6, x6, #256
    b.hs        .L131
.L135:
    cmp         x25, #255
    b.ls        .L137
    mov         x1, xzr
    mov         x5, xzr
    mov         x6, xzr
    mov         x7, x9
    mov         x20, x9
    mov         x26, x9
    mov         x8, x13
    mov         x11, x2
    mov         x10, x3
    b           .L132
.L133:
    ldur        q23, [x29, #-208]
    mov         w11, #2
    str         x26, [sp, #176]
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
    str         x20, [sp, #192]
    addp        v5.16b, v5.16b, v6.16b
    addp        v6.16b, v20.16b, v18.16b
    str         x7, [sp, #208]
    and         v18.16b, v19.16b, v23.16b
    and         v2.16b, v2.16b, v23.16b
    str         x6, [sp, #224]
    and         v19.16b, v21.16b, v23.16b
    and         v20.16b, v22.16b, v23.16b
    str         x5, [sp, #240]
    and         v7.16b, v7.16b, v23.16b
    and         v17.16b, v17.16b, v23.16b
    str         x3, [sp, #256]
    addp        v0.16b, v0.16b, v1.16b
    addp        v1.16b, v3.16b, v4.16b
    str         x2, [sp, #272]
    addp        v3.16b, v24.16b, v16.16b
    addp        v2.16b, v18.16b, v2.16b
    str         x13, [sp, #288]
    addp        v4.16b, v5.16b, v6.16b
    addp        v5.16b, v19.16b, v20.16b
    str         x1, [sp, #304]
    addp        v6.16b, v7.16b, v17.16b
    addp        v0.16b, v0.16b, v1.16b
    stur        w14, [x29, #-240]
    addp        v1.16b, v3.16b, v2.16b
    str         x0, [sp, #8]
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
    orr         x10, x9, x11
    cbz         x10, .L138
    sub         x8, x8, x0
    mov         w28, w30
    str         x8, [sp, #320]
.L139:
    rbit        x8, x10
    stur        x10, [x29, #-176]
    ldr         x10, [sp, #320]
    sub         x12, x29, #104
    clz         x8, x8
    add         x26, x10, x8, lsl #6
    ldr         x8, [x12, x8, lsl #3]
    subs        x10, x18, x26
    csel        x10, xzr, x10, lo
    lsl         x11, x17, x10
    cmp         x10, #64
    csel        x10, x11, xzr, lo
    ands        x23, x8, x10
    b.eq        .L140
    ldur        w8, [x29, #-240]
    tbz         w8, #0, .L141
    rbit        x8, x23
    tst         w28, #0xff
    clz         x8, x8
    add         x20, x8, x26
    csel        x27, x20, x27, eq
    subs        x8, x20, x27
    cneg        x10, x8, ls
    lsr         x8, x10, #16
    cbnz        x8, .L142
    ldrb        w8, [x19, #200]
.L143:
    and         x11, x28, #0x3f
    add         w28, w28, #1
    add         x18, x20, x22
    cmp         w8, w28, uxtb
    strh        w10, [x16, x11, lsl #1]
    b.ls        .L106
    subs        x10, x18, x26
    sub         x12, x23, #1
    csel        x10, xzr, x10, lo
    lsl         x11, x17, x10
    cmp         x10, #64
    csel        x10, x11, xzr, lo
    and         x11, x12, x23
    ands        x23, x11, x10
    b.eq        .L140
    rbit        x10, x23
    tst         w28, #0xff
    clz         x10, x10
    add         x20, x10, x26
    csel        x27, x20, x27, eq
    subs        x10, x20, x27
    cneg        x10, x10, ls
    lsr         x11, x10, #16
    cbz         x11, .L143
    b           .L142
.L140:
    mov         w30, w28
.L144:
    ldur        x10, [x29, #-176]
    mov         w28, w30
    sub         x8, x10, #1
    and         x10, x8, x10
    cbnz        x10, .L139
    b           .L138
.L141:
    mov         w30, w28
    b           .L145
.L146:
    mov         x18, x9
.L147:
    subs        x8, x18, x26
    sub         x10, x23, #1
    csel        x8, xzr, x8, lo
    lsl         x9, x17, x8
    cmp         x8, #64
    csel        x8, x9, xzr, lo
    and         x9, x10, x23
    ands        x23, x9, x8
    b.eq        .L144
.L145:
    rbit        x8, x23
    clz         x8, x8
    add         x20, x8, x26
    adds        x9, x20, x22
    b.hs        .L147
    cmp         x9, x4
    b.hi        .L147
    cmp         x22, #17
    add         x8, x15, x20
    b.lo        .L148
    mov         x11, xzr
    mov         x10, x21
.L149:
//APP
    ldr         x12, [x8]
//NO_APP
    ldr         x13, [x10], #8
    cmp         x12, x13
    b.ne        .L150
    sub         x11, x11, #8
    add         x8, x8, #8
    add         x12, x22, x11
    cmp         x12, #16
    b.hi        .L149
    neg         x11, x11
    b           .L151
.L148:
    cmp         x22, #7
    b.hi        .L152
    cmp         x22, #4
    b.hs        .L153
    cmp         x22, #2
    b.hs        .L154
    cbz         x22, .L155
//APP
    ldrb        w3, [x8]
//NO_APP
    ldrb        w8, [x21]
    cmp         w8, w3, uxtb
    b.eq        .L155
    mov         x2, xzr
    b           .L156
.L150:
    eor         x8, x13, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x3, x12, x9
    sub         x2, x8, x11
    b           .L157
.L152:
    mov         x11, xzr
    mov         x10, x21
    mov         x12, x22
.L151:
    add         x13, x10, x12
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x8]
//NO_APP
    cmp         x13, x14
    b.ne        .L158
    add         x8, x8, x12
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x10
    b.eq        .L155
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x3, x8, x10
    sub         x8, x22, #8
    b           .L159
.L158:
    eor         x8, x13, x14
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    add         x2, x11, x8, lsr #3
    lsr         x3, x13, x9
    b           .L157
.L153:
    ldur        x10, [x29, #-224]
    ldr         w11, [x21]
    ldur        w10, [x10, #-4]
//APP
    ldr         w12, [x8]
//NO_APP
    mov         w12, w12
    cmp         x12, x11
    b.ne        .L160
    add         x8, x8, x22
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    mov         w8, w8
    cmp         x8, x10
    b.eq        .L155
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x3, x8, x10
    sub         x8, x22, #4
    b           .L159
.L154:
    ldur        x10, [x29, #-224]
    ldrh        w12, [x21]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x8]
//NO_APP
    and         x11, x11, #0xffff
    cmp         x11, x12
    b.ne        .L161
    add         x8, x8, x22
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         x8, x8, #0xffff
    cmp         x8, x10
    b.ne        .L162
.L155:
    tst         w30, #0xff
    csel        x27, x20, x27, eq
    subs        x8, x20, x27
    cneg        x8, x8, ls
    lsr         x10, x8, #16
    cbnz        x10, .L163
    ldrb        w10, [x19, #200]
    and         x11, x30, #0x3f
    add         w30, w30, #1
    strh        w8, [x16, x11, lsl #1]
    cmp         w10, w30, uxtb
    b.hi        .L146
    b           .L164
.L160:
    eor         x8, x12, x11
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x2, x8, #3
    lsr         x3, x12, x9
    b           .L157
.L161:
    eor         x8, x11, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x2, x8, #3
    lsr         x3, x11, x9
    b           .L157
.L162:
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x3, x8, x10
    sub         x8, x22, #2
.L159:
    add         x2, x8, x9, lsr #3
.L157:
.L156:
    mov         w8, #1
    ldur        q1, [x19, #24]
    cmp         x2, #16
    dup         v0.2d, x8
    add         x8, x2, #1
    stur        x2, [x29, #-112]
    mov         v0.d[0], x8
    add         v0.2d, v0.2d, v1.2d
    stur        q0, [x19, #24]
    b.lo        .L147
    mov         x0, x21
    mov         x1, x22
    mov         x28, x30
    bl          atomic_memchr_kernels::algo::substring::bad_character::shift::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>
    lsl         x8, x20, #4
    ldr         x9, [x19, #24]
    add         x18, x0, x20
    add         x8, x8, #1, lsl #12
    cmp         x9, x8
    b.hi        .L128
    ldp         x15, x4, [x29, #-144]
    mov         x17, #-1
    ldur        x16, [x29, #-152]
    mov         x30, x28
    b           .L147
.L138:
    ldr         x8, [x19, #16]
    ldp         x10, x9, [x19, #32]
    ldr         x1, [sp, #304]
    ldur        w14, [x29, #-240]
    ldr         x0, [sp, #8]
    ldr         x13, [sp, #288]
    ldr         x2, [sp, #272]
    ldr         x3, [sp, #256]
    sub         x8, x8, x1
    ldr         x5, [sp, #240]
    ldr         x6, [sp, #224]
    subs        x8, x8, x9
    ldr         x7, [sp, #208]
    ldr         x20, [sp, #192]
    csel        x8, xzr, x8, lo
    ldr         x26, [sp, #176]
    add         x8, x8, #1, lsl #12
    cmp         x8, x10, lsl #10
    b.hs        .L129
    sub         x8, x24, x1
    mov         w28, w30
    cmp         x8, x18
    csel        x18, x8, x18, hi
    mov         w8, #2
    b           .L45
.L61:
    cmp         x24, x18
    mov         w8, #1
    csel        x18, x24, x18, hi
    b           .L45
.L97:
    cmp         x24, x18
    mov         w8, #1
    mov         w28, w5
    csel        x18, x24, x18, hi
    b           .L45
.L136:
    cmp         x24, x18
    mov         w8, #1
    mov         w28, w30
    csel        x18, x24, x18, hi
    b           .L45
.L99:
    mov         w8, #4
    mov         w28, w5
    b           .L45
.L137:
    mov         w8, #4
    mov         w28, w30
    b           .L45
.L62:
    mov         w8, #4
    b           .L45
.L106:
    mov         w8, wzr
    b           .L45
.L67:
    mov         w28, w9
.L89:
    cmp         x26, x18
    mov         w8, wzr
    csel        x18, x26, x18, hi
    b           .L45
.L69:
    mov         w8, wzr
    mov         w28, w9
    b           .L45
.L104:
    mov         w5, w28
.L126:
    cmp         x20, x18
    mov         w8, wzr
    mov         w28, w5
    csel        x18, x20, x18, hi
    b           .L45
.L142:
    mov         w30, w28
.L163:
    cmp         x20, x18
    mov         w8, wzr
    mov         w28, w30
    csel        x18, x20, x18, hi
    b           .L45
.L91:
    ldur        x28, [x29, #-176]
.L128:
    mov         w8, #3
    ldp         x15, x4, [x29, #-144]
    mov         x17, #-1
    ldur        x16, [x29, #-152]
    b           .L45
.L90:
    mov         w8, wzr
    mov         x18, x9
    b           .L45
.L127:
    mov         w8, wzr
    mov         w28, w5
    mov         x18, x9
    b           .L45
.L164:
    mov         w8, wzr
    mov         w28, w30
    mov         x18, x9
    b           .L45
.L54:
    ldp         x24, x16, [x29, #-160]
    cmp         x19, x25
    ldp         x15, x4, [x29, #-144]
    csel        x18, x19, x25, hi
    ldur        x0, [x29, #-184]
    mov         x21, x20
    mov         x17, #-1
    b           .L1
.L53:
    cmp         w8, #2
    b.lo        .L165
    b.ne        .L165
    ldp         x24, x16, [x29, #-160]
    mov         x17, #-1
    ldp         x15, x4, [x29, #-144]
    mov         x18, x25
    ldur        x19, [x29, #-184]
.L20:
    ldur        x12, [x29, #-112]
    subs        x8, x24, x18
    ldrb        w9, [x19, #49]
    ldrb        w10, [x19, #50]
    ldrb        w11, [x19, #51]
    csel        x8, xzr, x8, lo
    cmp         x12, #255
    b.hi        .L166
    cmp         w11, #3
    b.eq        .L167
    cmp         w11, #2
    b.eq        .L168
    b           .L166
.L167:
    mov         w9, w10
.L168:
    ldur        x10, [x29, #-112]
.L166:
    add         w11, w11, #1
    strb        w9, [x19, #49]
    ldr         x9, [x19, #16]
    and         w11, w11, #0xff
    strb        w10, [x19, #50]
    mov         w10, #3
    cmp         w11, #3
    sub         x8, x9, x8
    mov         x0, x19
    csel        w10, w11, w10, lo
    stp         xzr, x8, [x19, #32]
    strb        w10, [x19, #51]
    b           .L1
.L24:
    cmp         x26, x25
    csel        x25, x26, x25, hi
.L25:
    ldp         x9, x8, [x19]
    and         w11, w28, #0xff
    ldur        x12, [x29, #-160]
    subs        x8, x8, x9
    ldrb        w9, [x19, #200]
    csel        x8, xzr, x8, lo
    subs        x10, x12, x25
    csel        x10, xzr, x10, lo
    cmp         w11, #2
    and         w9, w9, #0xff
    ccmp        w11, w9, #0, hi
    sub         x8, x8, x10
.L169:
    cset        w9, eq
    rbit        w10, w28
    cmp         w9, #0
    strb        wzr, [x19, #201]
    strb        w28, [x19, #202]
    clz         w10, w10
    str         x27, [x19, #192]
    lsr         x8, x8, x10
    stp         x25, x12, [x19]
    csel        x8, x8, xzr, ne
    str         x8, [x19, #56]
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
.L5:
    mov         x25, x18
    b           .L25
.L55:
    ldur        x8, [x29, #-184]
    cmp         x9, x25
    csel        x25, x9, x25, hi
    ldrb        w8, [x8, #200]
    b           .L170
.L56:
    mov         x25, x18
.L170:
    ldur        x19, [x29, #-184]
    ldur        x12, [x29, #-160]
    and         w11, w28, #0xff
    and         w8, w8, #0xff
    mov         x27, x13
    ldp         x10, x9, [x19]
    subs        x9, x9, x10
    csel        x9, xzr, x9, lo
    subs        x10, x12, x25
    csel        x10, xzr, x10, lo
    cmp         w11, #2
    ccmp        w11, w8, #0, hi
    sub         x8, x9, x10
    b           .L169
.L165:
    ldur        x19, [x29, #-184]
    b           .L25

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
