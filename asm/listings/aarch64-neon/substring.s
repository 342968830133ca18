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
    sub         sp, sp, #592
    ldp         x18, x8, [x0, #128]
    sub         x9, x2, #8
    str         x9, [sp, #280]
    sub         x10, x2, #4
    sub         x9, x2, #2
    stp         x9, x10, [sp, #208]
    mov         x23, x0
    mov         w24, wzr
    stp         x8, x3, [x29, #-216]
    sub         x8, x4, #64
    str         x8, [sp, #304]
    lsl         x8, x2, #2
    stur        xzr, [x29, #-224]
    add         x9, x8, #1, lsl #12
    sub         x8, x2, #1
    stur        x1, [x29, #-112]
    stp         x8, x9, [sp, #240]
    adrp        x8, .C1
    add         x9, x1, x2
    ldr         q19, [x8, :lo12:.C1]
    str         x9, [sp, #312]
    stur        x0, [x29, #-200]
    stur        x4, [x29, #-120]
    stur        x2, [x29, #-152]
    stur        q19, [x29, #-144]
.L1:
    ldr         x8, [x23, #144]
    cmp         x8, #255
    stur        x8, [x29, #-240]
    b.ls        .L2
    ldrb        w19, [x23, #179]
    cmp         w19, #1
    b.eq        .L3
    ldur        x16, [x29, #-216]
    cmp         w19, #2
    b.ne        .L4
    ldrb        w9, [x23, #176]
    ldrb        w21, [x23, #177]
    cmp         x2, #2
    ldur        x12, [x29, #-208]
    b.eq        .L5
    ldr         x13, [sp, #304]
    cmp         x2, #1
    b.ne        .L6
    mov         w28, #1
    cmp         x2, x9
    mov         w8, #4
    b.hi        .L7
    b           .L8
.L2:
    ldrb        w8, [x23, #178]
    ldrh        w9, [x23, #176]
    mov         w25, w24
    ldr         x20, [x23, #152]
    bfi         x9, x8, #16, #8
    ubfx        x13, x8, #0, #48
    lsr         w10, w9, #8
    and         x12, x9, #0xff
    and         x8, x9, #0xff
    cmp         x2, x12
    and         w9, w9, #0xff
    str         x8, [sp, #288]
    mov         w11, w10
    and         w8, w10, #0xff
    ldrb        w10, [x23, #179]
    and         x11, x11, #0xff
    str         x13, [sp, #256]
    ccmp        x2, x11, #0, hi
    str         x11, [sp, #352]
    cset        w11, hi
    cmp         w9, w13
    str         w10, [sp, #320]
    ccmp        w8, w13, #4, ne
    str         w11, [sp, #384]
    ccmp        w10, #2, #0, ne
    ldrb        w10, [x23, #180]
    stur        w10, [x29, #-176]
    cset        w10, hi
    cmp         w9, w8
    ldp         x8, x9, [x23, #160]
    stur        x8, [x29, #-192]
    cset        w8, ne
    str         w8, [sp, #336]
    csel        w8, wzr, w10, eq
    str         x9, [sp, #368]
    str         w8, [sp, #224]
    b           .L9
.L10:
    ldur        x8, [x29, #-256]
    ldur        x9, [x29, #-240]
    mov         w24, w25
    add         x8, x8, x18
    cmp         x8, x28
    csel        x18, x8, x28, hi
    ldur        x8, [x29, #-216]
    subs        x8, x8, x18
    csel        x8, xzr, x8, lo
    sub         x8, x9, x8
    ldr         x9, [sp, #368]
    subs        x8, x8, x9
    ldur        x9, [x29, #-192]
    csel        x8, xzr, x8, lo
    add         x8, x8, #1, lsl #12
    cmp         x8, x9, lsl #10
    b.lo        .L11
.L9:
    ldur        x8, [x29, #-216]
    subs        x8, x8, x18
    b.ls        .L12
    cmp         x8, #64
    mov         w9, #64
    mov         x21, x18
    csel        x26, x8, x9, lo
    ldr         w8, [sp, #384]
    cbz         w8, .L13
    ldur        x8, [x29, #-112]
    ldr         x9, [sp, #288]
    cmp         x4, #63
    ldr         x10, [sp, #352]
    ldrb        w0, [x8, x9]
    add         x19, x18, x9
    ldrb        w24, [x8, x10]
    b.hi        .L14
    ldur        x1, [x29, #-208]
    mov         x2, x4
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldr         w8, [sp, #320]
    lsr         x19, x0, x19
    cmp         w8, #1
    b.hi        .L15
    cbnz        x19, .L15
    ldur        x4, [x29, #-120]
    ldur        x2, [x29, #-152]
.L16:
    ldur        q19, [x29, #-144]
    mov         x18, x21
    b           .L17
.L14:
    ldr         x8, [sp, #304]
    ldur        x9, [x29, #-208]
    dup         v0.16b, w0
    cmp         x19, x8
    csel        x8, x19, x8, lo
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
    lsr         x8, x9, x8
    ldr         w9, [sp, #320]
    cmp         w9, #1
    b.hi        .L18
    cbnz        x8, .L18
.L13:
    mov         x19, xzr
.L17:
    cmp         x2, #3
    b.eq        .L19
    ldr         w27, [sp, #336]
    cmp         x2, #2
    b.eq        .L20
    cmp         x2, #1
    mov         w27, wzr
    b.ne        .L20
    mov         w27, #1
.L20:
    neg         w8, w26
    mov         x28, x18
    stur        x26, [x29, #-256]
    lsl         x9, x19, x8
    lsr         x19, x9, x8
    cbnz        x19, .L21
    b           .L10
.L19:
    ldr         w27, [sp, #224]
    neg         w8, w26
    mov         x28, x18
    stur        x26, [x29, #-256]
    lsl         x9, x19, x8
    lsr         x19, x9, x8
    cbnz        x19, .L21
    b           .L10
.L22:
    ldur        w10, [x29, #-176]
    and         x9, x25, #0xf
    add         w25, w25, #1
    mov         x28, x8
    str         x26, [x23, x9, lsl #3]
    cmp         w10, w25, uxtb
    b.ls        .L23
.L24:
    subs        x8, x28, x18
    mov         x9, #-1
    sub         x10, x19, #1
    csel        x8, xzr, x8, lo
    lsl         x9, x9, x8
    cmp         x8, #64
    csel        x8, x9, xzr, lo
    and         x9, x10, x19
    ands        x19, x9, x8
    b.eq        .L10
.L21:
    rbit        x8, x19
    clz         x8, x8
    add         x26, x8, x18
    add         x8, x26, x2
    tbnz        w27, #0, .L22
    cmp         x26, x8
    ccmp        x8, x4, #2, ls
    b.hi        .L24
    ldur        x9, [x29, #-208]
    cmp         x2, #17
    add         x9, x9, x26
    b.lo        .L25
    ldur        x10, [x29, #-112]
    mov         x11, xzr
.L26:
//APP
    ldr         x12, [x9]
//NO_APP
    ldr         x13, [x10], #8
    cmp         x12, x13
    b.ne        .L27
    sub         x11, x11, #8
    add         x9, x9, #8
    add         x12, x2, x11
    cmp         x12, #16
    b.hi        .L26
    neg         x11, x11
    add         x13, x10, x12
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x9]
//NO_APP
    cmp         x13, x14
    b.eq        .L28
.L29:
    eor         x8, x13, x14
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    add         x8, x11, x8, lsr #3
    lsr         x22, x13, x9
    b           .L30
.L25:
    cmp         x2, #7
    b.hi        .L31
    cmp         x2, #4
    b.hs        .L32
    cmp         x2, #2
    b.hs        .L33
    cbz         x2, .L22
//APP
    ldrb        w22, [x9]
//NO_APP
    ldur        x9, [x29, #-112]
    ldrb        w9, [x9]
    cmp         w9, w22, uxtb
    b.eq        .L22
    mov         x8, xzr
    b           .L30
.L27:
    eor         x8, x13, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x22, x12, x9
    sub         x8, x8, x11
    b           .L34
.L31:
    ldur        x10, [x29, #-112]
    mov         x11, xzr
    mov         x12, x2
    add         x13, x10, x2
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x9]
//NO_APP
    cmp         x13, x14
    b.ne        .L29
.L28:
    add         x9, x9, x12
    sub         x9, x9, #8
//APP
    ldr         x9, [x9]
//NO_APP
    cmp         x9, x10
    b.eq        .L22
    eor         x8, x9, x10
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x22, x9, x10
    ldr         x9, [sp, #280]
    add         x8, x9, x8, lsr #3
    b           .L34
.L32:
    ldur        x10, [x29, #-112]
    ldr         w12, [x10]
    ldr         x10, [sp, #312]
    ldur        w10, [x10, #-4]
//APP
    ldr         w11, [x9]
//NO_APP
    cmp         w11, w12
    b.ne        .L35
    add         x9, x9, x2
    sub         x9, x9, #4
//APP
    ldr         w9, [x9]
//NO_APP
    cmp         w9, w10
    b.eq        .L22
    eor         w8, w9, w10
    rbit        w8, w8
    clz         w8, w8
    lsr         w10, w8, #3
    and         w8, w8, #0x18
    lsr         w22, w9, w8
    ldr         x8, [sp, #216]
    add         x8, x8, x10
    b           .L30
.L33:
    ldur        x10, [x29, #-112]
    ldrh        w12, [x10]
    ldr         x10, [sp, #312]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x9]
//NO_APP
    and         w11, w11, #0xffff
    cmp         x11, x12
    b.ne        .L36
    add         x9, x9, x2
    sub         x9, x9, #2
//APP
    ldrh        w9, [x9]
//NO_APP
    and         w9, w9, #0xffff
    cmp         x9, x10
    b.eq        .L22
    eor         x8, x9, x10
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x22, x9, x10
    ldr         x9, [sp, #208]
    add         x8, x9, x8, lsr #3
    b           .L34
.L35:
    eor         w8, w11, w12
    rbit        w8, w8
    clz         w8, w8
    and         w9, w8, #0x18
    lsr         w8, w8, #3
    lsr         w22, w11, w9
    b           .L30
.L36:
    eor         x8, x11, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x22, x11, x9
.L34:
.L30:
    add         x23, x8, #1
    stur        x8, [x29, #-224]
    cmp         x8, #16
    ldp         x8, x9, [x29, #-200]
    add         x20, x20, x23
    add         x9, x9, #1
    stur        x9, [x29, #-192]
    stp         x20, x9, [x8, #152]
    b.hs        .L37
    ldur        x23, [x29, #-200]
    b           .L24
.L37:
    cmp         x23, #0
    mov         w28, #1
    cset        w8, ne
    sub         x8, x23, x8
    cmp         x8, x2
    b.hi        .L38
.L39:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L38
    ldur        x8, [x29, #-112]
    and         w0, w22, #0xff
    mov         x2, x24
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L40
    add         x28, x24, x28
    ldur        x2, [x29, #-152]
    ldur        x4, [x29, #-120]
    subs        x8, x23, x28
    ldur        q19, [x29, #-144]
    mov         x18, x21
    csel        x8, xzr, x8, lo
    cmp         x8, x2
    b.ls        .L39
.L38:
    lsl         x8, x26, #4
    ldur        x23, [x29, #-200]
    add         x28, x28, x26
    add         x8, x8, #1, lsl #12
    cmp         x20, x8
    b.ls        .L24
    b           .L41
.L40:
    clz         x8, x0
    add         x9, x28, x24
    ldur        x4, [x29, #-120]
    add         x8, x9, x8
    ldur        x2, [x29, #-152]
    ldur        q19, [x29, #-144]
    sub         x28, x8, #64
    mov         x18, x21
    lsl         x8, x26, #4
    ldur        x23, [x29, #-200]
    add         x28, x28, x26
    add         x8, x8, #1, lsl #12
    cmp         x20, x8
    b.ls        .L24
    b           .L41
.L15:
    ldr         x8, [sp, #352]
    ldur        x1, [x29, #-208]
    mov         w0, w24
    ldur        x2, [x29, #-120]
    add         w22, w21, w8
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    lsr         x8, x0, x22
    ldur        x2, [x29, #-152]
    ldr         x9, [sp, #256]
    cmp         x2, x9
    and         x19, x8, x19
    b.ls        .L42
    ldr         w8, [sp, #320]
    ldur        q19, [x29, #-144]
    cmp         w8, #3
    b.ne        .L43
    ldur        x4, [x29, #-120]
    mov         x18, x21
    cbz         x19, .L17
    ldur        x8, [x29, #-112]
    ldr         x9, [sp, #256]
    mov         x2, x4
    ldur        x1, [x29, #-208]
    ldrb        w0, [x8, x9]
    add         x22, x18, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldur        q19, [x29, #-144]
    ldur        x2, [x29, #-152]
    mov         x18, x21
    ldur        x4, [x29, #-120]
    b           .L44
.L18:
    ldr         x9, [sp, #352]
    ldr         x10, [sp, #304]
    dup         v0.16b, w24
    ldur        x11, [x29, #-208]
    add         x9, x18, x9
    cmp         x9, x10
    csel        x10, x9, x10, lo
    add         x11, x11, x10
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
    and         x19, x9, x8
    b.ls        .L17
    ldr         w8, [sp, #320]
    cmp         w8, #3
    b.ne        .L17
    cbz         x19, .L17
    ldr         x11, [sp, #256]
    ldur        x10, [x29, #-112]
    ldr         x9, [sp, #304]
    add         x8, x18, x11
    add         x10, x10, x11
    ldur        x11, [x29, #-208]
    cmp         x8, x9
    ld1r        { v0.16b }, [x10]
    csel        x9, x8, x9, lo
    add         x11, x11, x9
//APP
    ldp         q1, q2, [x11]
    ldp         q3, q4, [x11, #32]
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
.L44:
    lsr         x8, x0, x22
    and         x19, x8, x19
    b           .L17
.L42:
    ldur        x4, [x29, #-120]
    b           .L16
.L43:
    ldur        x4, [x29, #-120]
    mov         x18, x21
    b           .L17
.L3:
    ldrb        w9, [x23, #176]
    ldur        x12, [x29, #-216]
    mov         w8, #4
    cmp         x2, x9
    b.ls        .L8
    ldur        x10, [x29, #-240]
    ldur        x13, [x29, #-208]
    add         x10, x10, x9
    cmp         x10, x9
    b.lo        .L8
    cmp         x10, x4
    b.hi        .L8
    ldrb        w19, [x23, #177]
    cmp         x2, x19
    b.ls        .L8
    ldur        x10, [x29, #-240]
    add         x10, x10, x19
    cmp         x10, x19
    b.lo        .L8
    cmp         x10, x4
    b.hi        .L8
    ldrb        w10, [x23, #178]
    cmp         x2, x10
    b.ls        .L8
    ldur        x11, [x29, #-240]
    add         x11, x11, x10
    cmp         x11, x10
    b.lo        .L8
    cmp         x11, x4
    b.hi        .L8
    subs        x10, x12, x18
    b.lo        .L8
    ldur        x11, [x29, #-240]
    cmp         x12, x11
    b.hi        .L8
    add         x13, x13, x9
    ldur        x11, [x29, #-112]
    add         x21, x13, x18
    neg         w8, w21
    ldrb        w9, [x11, x9]
    ands        x11, x8, #0x3f
    b.eq        .L45
    mov         w8, #64
    sub         x8, x8, x11
    subs        x8, x18, x8
    b.hs        .L46
    cmp         x10, #1, lsl #12
    b.lo        .L45
    ldrh        w25, [x23, #176]
    stur        w9, [x29, #-256]
    mov         x8, xzr
    ldrb        w12, [x23, #178]
    str         x11, [sp, #384]
    and         x9, x25, #0xff
    str         x13, [sp, #368]
    cmp         x2, x9
    b.ls        .L47
    lsr         w22, w25, #8
    cmp         x2, x22
    b.ls        .L47
    ldur        x8, [x29, #-112]
    cmp         x4, #63
    add         x23, x18, x9
    ldrb        w0, [x8, x9]
    ldrb        w14, [x8, x22]
    b.hi        .L48
    ldur        x26, [x29, #-208]
    mov         x2, x4
    stur        w14, [x29, #-192]
    stur        w12, [x29, #-176]
    mov         x20, x18
    mov         x28, x4
    mov         x1, x26
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    lsr         x27, x0, x23
    cbz         x27, .L49
    ldur        w0, [x29, #-192]
    mov         x1, x26
    mov         x2, x28
    add         x22, x20, x22
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldur        x23, [x29, #-200]
    ldur        x2, [x29, #-152]
    mov         x18, x20
    ldur        q19, [x29, #-144]
    ldur        w12, [x29, #-176]
    mov         x4, x28
    b           .L50
.L4:
    ldrb        w9, [x23, #176]
    ldrb        w21, [x23, #177]
    cmp         x2, #3
    ldrb        w23, [x23, #178]
    ldur        x17, [x29, #-208]
    b.eq        .L51
    cmp         x2, #2
    b.eq        .L52
    cmp         x2, #1
    b.ne        .L53
    mov         w28, #1
    cmp         x2, x9
    mov         w8, #4
    b.hi        .L54
    b           .L55
.L5:
    cmp         w9, w21
    ldr         x13, [sp, #304]
    cset        w28, ne
    cmp         x2, x9
    mov         w8, #4
    b.hi        .L7
    b           .L8
.L6:
    mov         w28, wzr
    cmp         x2, x9
    mov         w8, #4
    b.ls        .L8
.L7:
    ldur        x10, [x29, #-240]
    add         x10, x10, x9
    cmp         x10, x9
    b.lo        .L8
    cmp         x10, x4
    b.hi        .L8
    cmp         x2, x21
    b.ls        .L8
    ldur        x10, [x29, #-240]
    add         x10, x10, x21
    cmp         x10, x21
    b.lo        .L8
    cmp         x10, x4
    b.hi        .L8
    ldrb        w10, [x23, #178]
    cmp         x2, x10
    b.ls        .L8
    ldur        x11, [x29, #-240]
    add         x11, x11, x10
    cmp         x11, x10
    b.lo        .L8
    cmp         x11, x4
    b.hi        .L8
    subs        x10, x16, x18
    b.lo        .L8
    ldur        x11, [x29, #-240]
    cmp         x16, x11
    b.hi        .L8
    ldur        x11, [x29, #-112]
    add         x14, x12, x9
    add         x23, x14, x18
    add         x8, x11, x21
    ldrb        w11, [x11, x9]
    ld1r        { v0.16b }, [x8]
    neg         w8, w23
    ands        x9, x8, #0x3f
    stur        q0, [x29, #-176]
    b.eq        .L56
    mov         w8, #64
    sub         x8, x8, x9
    subs        x8, x18, x8
    b.hs        .L57
    cmp         x10, #1, lsl #12
    b.lo        .L56
    ldur        x8, [x29, #-200]
    str         x9, [sp, #352]
    str         w11, [sp, #368]
    ldrh        w19, [x8, #176]
    mov         x8, xzr
    str         x14, [sp, #320]
    and         x9, x19, #0xff
    cmp         x2, x9
    b.ls        .L58
    lsr         w22, w19, #8
    cmp         x2, x22
    b.ls        .L58
    ldur        x8, [x29, #-112]
    cmp         x4, #64
    add         x25, x18, x9
    ldrb        w0, [x8, x9]
    ldrb        w26, [x8, x22]
    b.hs        .L59
    ldur        x27, [x29, #-208]
    mov         x2, x4
    mov         w20, w28
    mov         x28, x18
    mov         x1, x27
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldur        x2, [x29, #-120]
    lsr         x25, x0, x25
    mov         w0, w26
    mov         x1, x27
    add         x22, x28, x22
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldur        q19, [x29, #-144]
    ldur        x2, [x29, #-152]
    mov         x18, x28
    ldur        x4, [x29, #-120]
    mov         w28, w20
    b           .L60
.L52:
    cmp         w9, w21
    cset        w28, ne
    cmp         x2, x9
    mov         w8, #4
    b.hi        .L54
    b           .L55
.L51:
    cmp         w9, w21
    ccmp        w9, w23, #4, ne
    ccmp        w21, w23, #4, ne
    cset        w28, ne
    cmp         x2, x9
    mov         w8, #4
    b.hi        .L54
    b           .L55
.L53:
    mov         w28, wzr
    cmp         x2, x9
    mov         w8, #4
    b.ls        .L55
.L54:
    ldur        x10, [x29, #-240]
    add         x10, x10, x9
    cmp         x10, x9
    b.lo        .L55
    cmp         x10, x4
    b.hi        .L55
    ldur        x8, [x29, #-200]
    ldrb        w25, [x8, #177]
    mov         w8, #4
    cmp         x2, x25
    b.ls        .L55
    ldur        x10, [x29, #-240]
    add         x10, x10, x25
    cmp         x10, x25
    b.lo        .L55
    cmp         x10, x4
    b.hi        .L55
    ldur        x8, [x29, #-200]
    ldrb        w1, [x8, #178]
    mov         w8, #4
    cmp         x2, x1
    b.ls        .L55
    ldur        x10, [x29, #-240]
    add         x10, x10, x1
    cmp         x10, x1
    b.lo        .L55
    cmp         x10, x4
    b.hi        .L55
    subs        x10, x16, x18
    b.lo        .L55
    ldur        x11, [x29, #-240]
    cmp         x16, x11
    b.hi        .L55
    ldur        x12, [x29, #-112]
    add         x0, x17, x9
    add         x26, x0, x18
    add         x8, x12, x25
    add         x11, x12, x1
    ld1r        { v1.16b }, [x8]
    ld1r        { v0.16b }, [x11]
    neg         w8, w26
    ldrb        w11, [x12, x9]
    ands        x9, x8, #0x3f
    stp         q0, q1, [sp, #80]
    b.eq        .L61
    mov         w8, #64
    sub         x8, x8, x9
    subs        x8, x18, x8
    b.hs        .L62
    cmp         x10, #1, lsl #12
    b.lo        .L61
    ldur        x8, [x29, #-200]
    str         w28, [sp, #352]
    mov         x20, xzr
    stur        x1, [x29, #-176]
    ldrb        w28, [x8, #178]
    ldrh        w27, [x8, #176]
    stur        x0, [x29, #-256]
    str         x9, [sp, #320]
    bfi         x27, x28, #16, #8
    str         w11, [sp, #336]
    and         x8, x27, #0xff
    cmp         x2, x8
    b.ls        .L63
    ubfx        x22, x27, #8, #8
    cmp         x2, x22
    b.ls        .L63
    ldur        x9, [x29, #-112]
    cmp         x4, #63
    add         x20, x18, x8
    ldrb        w0, [x9, x8]
    ldrb        w12, [x9, x22]
    b.hi        .L64
    ldur        x1, [x29, #-208]
    mov         x2, x4
    str         w12, [sp, #384]
    stur        x18, [x29, #-192]
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    lsr         x20, x0, x20
    cmp         w19, #1
    b.hi        .L65
    cbnz        x20, .L65
    ldur        x4, [x29, #-120]
    ldur        x2, [x29, #-152]
    ldur        q19, [x29, #-144]
    ldur        x18, [x29, #-192]
    b           .L66
.L56:
    mov         x8, x18
.L57:
    ldur        x23, [x29, #-200]
    subs        x17, x16, x8
    b.lo        .L67
.L68:
    dup         v15.16b, w11
    ldur        x11, [x29, #-240]
    add         x9, x12, x21
    ldp         x5, x3, [x23, #160]
    add         x13, x14, x8
    add         x10, x14, x11
    ldrb        w15, [x23, #180]
    add         x11, x9, x11
    add         x12, x9, x8
    ldr         x8, [x23, #152]
    sub         x0, x10, #256
    sub         x1, x11, #256
    mov         w7, w24
    mov         x25, x17
    mov         x6, x17
    stur        x8, [x29, #-256]
    stur        q15, [x29, #-192]
    str         w15, [sp, #368]
    b           .L69
.L70:
    mov         x8, x0
    mov         x9, x1
    mov         x12, x13
    mov         x25, x17
    mov         x6, x17
.L71:
//APP
    ldp         q0, q1, [x8]
    ldp         q2, q3, [x8, #32]
//NO_APP
    cmeq        v20.16b, v2.16b, v15.16b
//APP
    ldp         q4, q5, [x9]
    ldp         q6, q7, [x9, #32]
//NO_APP
    cmeq        v0.16b, v0.16b, v15.16b
    cmeq        v1.16b, v1.16b, v15.16b
//APP
    ldp         q16, q17, [x8, #64]
    ldp         q18, q19, [x8, #96]
//NO_APP
    cmeq        v3.16b, v3.16b, v15.16b
    cmeq        v24.16b, v17.16b, v15.16b
//APP
    ldp         q2, q21, [x9, #64]
    ldp         q22, q23, [x9, #96]
//NO_APP
    cmeq        v16.16b, v16.16b, v15.16b
    cmeq        v18.16b, v18.16b, v15.16b
    ldur        q14, [x29, #-176]
//APP
    ldp         q26, q27, [x8, #128]
    ldp         q28, q29, [x8, #160]
//NO_APP
    cmeq        v19.16b, v19.16b, v15.16b
    cmeq        v4.16b, v4.16b, v14.16b
    cmeq        v5.16b, v5.16b, v14.16b
    cmeq        v6.16b, v6.16b, v14.16b
    cmeq        v7.16b, v7.16b, v14.16b
    cmeq        v25.16b, v2.16b, v14.16b
    cmeq        v21.16b, v21.16b, v14.16b
    cmeq        v22.16b, v22.16b, v14.16b
    and         v0.16b, v4.16b, v0.16b
    cmeq        v4.16b, v23.16b, v14.16b
//APP
    ldp         q23, q30, [x9, #128]
    ldp         q31, q8, [x9, #160]
//NO_APP
    and         v2.16b, v5.16b, v1.16b
    and         v1.16b, v6.16b, v20.16b
//APP
    ldp         q20, q9, [x8, #192]
    ldp         q10, q11, [x8, #224]
//NO_APP
    and         v17.16b, v7.16b, v3.16b
    and         v3.16b, v25.16b, v16.16b
//APP
    ldp         q16, q25, [x9, #192]
    ldp         q12, q13, [x9, #224]
//NO_APP
    and         v7.16b, v21.16b, v24.16b
    and         v5.16b, v22.16b, v18.16b
    and         v6.16b, v4.16b, v19.16b
    cmeq        v4.16b, v26.16b, v15.16b
    cmeq        v18.16b, v29.16b, v15.16b
    cmeq        v19.16b, v23.16b, v14.16b
    cmeq        v21.16b, v8.16b, v14.16b
    cmeq        v20.16b, v20.16b, v15.16b
    cmeq        v16.16b, v16.16b, v14.16b
    cmeq        v22.16b, v27.16b, v15.16b
    cmeq        v24.16b, v30.16b, v14.16b
    cmeq        v27.16b, v9.16b, v15.16b
    cmeq        v25.16b, v25.16b, v14.16b
    and         v19.16b, v19.16b, v4.16b
    cmeq        v23.16b, v28.16b, v15.16b
    and         v18.16b, v21.16b, v18.16b
    and         v4.16b, v16.16b, v20.16b
    cmeq        v26.16b, v31.16b, v14.16b
    and         v20.16b, v24.16b, v22.16b
    cmeq        v21.16b, v10.16b, v15.16b
    cmeq        v22.16b, v12.16b, v14.16b
    and         v16.16b, v25.16b, v27.16b
    orr         v24.16b, v2.16b, v0.16b
    orr         v25.16b, v1.16b, v17.16b
    orr         v27.16b, v3.16b, v7.16b
    orr         v28.16b, v6.16b, v19.16b
    orr         v29.16b, v18.16b, v4.16b
    and         v23.16b, v26.16b, v23.16b
    and         v21.16b, v22.16b, v21.16b
    cmeq        v22.16b, v11.16b, v15.16b
    orr         v24.16b, v24.16b, v25.16b
    cmeq        v25.16b, v13.16b, v14.16b
    orr         v26.16b, v27.16b, v5.16b
    orr         v27.16b, v28.16b, v20.16b
    orr         v28.16b, v29.16b, v16.16b
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
    cbnz        x9, .L72
.L69:
    subs        x10, x17, #256
    b.hs        .L73
    cbz         x17, .L74
    mov         x17, xzr
    mov         x25, xzr
    mov         x6, xzr
    mov         x8, x0
    mov         x9, x1
    mov         x12, x13
    b           .L71
.L73:
    subs        x25, x25, #256
    mov         x17, xzr
    b.lo        .L70
    subs        x6, x6, #256
    b.lo        .L70
    mov         x8, x13
    add         x13, x13, #256
    mov         x9, x12
    add         x12, x12, #256
    mov         x17, x10
    b           .L71
.L72:
    ldur        q24, [x29, #-144]
    sub         x16, x8, x14
    str         x5, [sp, #384]
//APP
//NO_APP
    and         v0.16b, v0.16b, v24.16b
    and         v2.16b, v2.16b, v24.16b
    and         v1.16b, v1.16b, v24.16b
    and         v17.16b, v17.16b, v24.16b
    and         v3.16b, v3.16b, v24.16b
    and         v7.16b, v7.16b, v24.16b
    and         v5.16b, v5.16b, v24.16b
    and         v6.16b, v6.16b, v24.16b
    and         v4.16b, v4.16b, v24.16b
    and         v16.16b, v16.16b, v24.16b
    str         x3, [sp, #176]
    and         v21.16b, v21.16b, v24.16b
    and         v22.16b, v22.16b, v24.16b
    str         x16, [sp, #352]
    addp        v0.16b, v0.16b, v2.16b
    addp        v1.16b, v1.16b, v17.16b
    str         x14, [sp, #320]
    and         v19.16b, v19.16b, v24.16b
    and         v20.16b, v20.16b, v24.16b
    str         x13, [sp, #288]
    and         v23.16b, v23.16b, v24.16b
    and         v18.16b, v18.16b, v24.16b
    str         x17, [sp, #256]
    addp        v2.16b, v3.16b, v7.16b
    addp        v3.16b, v5.16b, v6.16b
    str         x0, [sp, #224]
    addp        v4.16b, v4.16b, v16.16b
    addp        v7.16b, v21.16b, v22.16b
    str         x1, [sp, #192]
    addp        v0.16b, v0.16b, v1.16b
    addp        v5.16b, v19.16b, v20.16b
    str         x12, [sp, #160]
    addp        v6.16b, v23.16b, v18.16b
    addp        v1.16b, v2.16b, v3.16b
    str         x6, [sp, #144]
    addp        v3.16b, v4.16b, v7.16b
    xtn         v4.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    addp        v2.16b, v5.16b, v6.16b
    xtn         v5.8b, v1.8h
    xtn         v7.8b, v3.8h
    add         v4.16b, v4.16b, v0.16b
    uzp2        v1.16b, v1.16b, v0.16b
    xtn         v6.8b, v2.8h
    uzp2        v2.16b, v2.16b, v0.16b
    uzp2        v3.16b, v3.16b, v0.16b
    fmov        x9, d4
    add         v1.16b, v5.16b, v1.16b
    add         v0.16b, v6.16b, v2.16b
    add         v2.16b, v7.16b, v3.16b
    sub         x10, x9, #1
    and         x10, x10, x9
    zip1        v3.2d, v4.2d, v1.2d
    zip1        v4.2d, v0.2d, v2.2d
    sub         x11, x10, #1
    tst         x10, x11
    fmov        x10, d2
    stur        q3, [x29, #-104]
    stur        q4, [x29, #-88]
    b.eq        .L75
    sub         x8, x10, #1
    and         x8, x8, x10
    sub         x11, x8, #1
    tst         x8, x11
    b.eq        .L75
    ldur        q19, [x29, #-144]
    mov         x11, xzr
    mov         w24, w7
.L76:
    add         x21, x16, x11, lsl #6
    mov         x9, #-1
    sub         x10, x29, #104
    ldr         x10, [x10, x11, lsl #3]
    subs        x8, x18, x21
    csel        x8, xzr, x8, lo
    lsl         x9, x9, x8
    cmp         x8, #64
    csel        x8, x9, xzr, lo
    ands        x23, x10, x8
    b.eq        .L77
    tbz         w28, #0, .L78
.L79:
    rbit        x8, x23
    and         x9, x24, #0xf
    add         w24, w24, #1
    ldur        x10, [x29, #-200]
    cmp         w15, w24, uxtb
    clz         x8, x8
    add         x8, x8, x21
    str         x8, [x10, x9, lsl #3]
    add         x18, x8, x2
    b.ls        .L80
    subs        x8, x18, x21
    mov         x9, #-1
    sub         x10, x23, #1
    csel        x8, xzr, x8, lo
    lsl         x9, x9, x8
    cmp         x8, #64
    csel        x8, x9, xzr, lo
    and         x9, x10, x23
    ands        x23, x9, x8
    b.ne        .L79
.L77:
    str         x11, [sp, #336]
    mov         w19, w24
.L81:
    ldr         x11, [sp, #336]
    ldur        x23, [x29, #-200]
    mov         w24, w19
    ldr         w15, [sp, #368]
    ldr         x16, [sp, #352]
    mov         w7, w19
    add         x11, x11, #1
    cmp         x11, #4
    b.ne        .L76
    b           .L82
.L78:
    mov         w19, w24
    str         x11, [sp, #336]
    b           .L83
.L84:
    subs        x8, x18, x21
    mov         x9, #-1
    sub         x10, x23, #1
    csel        x8, xzr, x8, lo
    lsl         x9, x9, x8
    cmp         x8, #64
    csel        x8, x9, xzr, lo
    and         x9, x10, x23
    ands        x23, x9, x8
    b.eq        .L81
.L83:
    rbit        x8, x23
    clz         x8, x8
    add         x26, x8, x21
    adds        x9, x26, x2
    b.hs        .L84
    cmp         x9, x4
    b.hi        .L84
    ldur        x8, [x29, #-208]
    cmp         x2, #17
    add         x8, x8, x26
    b.lo        .L85
    ldur        x10, [x29, #-112]
    mov         x11, xzr
.L86:
//APP
    ldr         x12, [x8]
//NO_APP
    ldr         x13, [x10], #8
    cmp         x12, x13
    b.ne        .L87
    sub         x11, x11, #8
    add         x8, x8, #8
    add         x12, x2, x11
    cmp         x12, #16
    b.hi        .L86
    neg         x11, x11
    b           .L88
.L85:
    cmp         x2, #7
    b.hi        .L89
    cmp         x2, #4
    b.hs        .L90
    cmp         x2, #2
    b.hs        .L91
    cbz         x2, .L92
//APP
    ldrb        w22, [x8]
//NO_APP
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w22, uxtb
    b.eq        .L92
    mov         x8, xzr
    b           .L93
.L87:
    eor         x8, x13, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x22, x12, x9
    sub         x8, x8, x11
    b           .L94
.L89:
    ldur        x10, [x29, #-112]
    mov         x11, xzr
    mov         x12, x2
.L88:
    add         x13, x10, x12
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x8]
//NO_APP
    cmp         x13, x14
    b.ne        .L95
    add         x8, x8, x12
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x10
    b.eq        .L92
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x22, x8, x10
    ldr         x8, [sp, #280]
.L96:
    add         x8, x8, x9, lsr #3
.L94:
    b           .L93
.L95:
    eor         x8, x13, x14
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    add         x8, x11, x8, lsr #3
    lsr         x22, x13, x9
    b           .L93
.L90:
    ldur        x10, [x29, #-112]
    ldr         w12, [x10]
    ldr         x10, [sp, #312]
    ldur        w10, [x10, #-4]
//APP
    ldr         w11, [x8]
//NO_APP
    cmp         w11, w12
    b.ne        .L97
    add         x8, x8, x2
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    cmp         w8, w10
    b.eq        .L92
    eor         w9, w8, w10
    rbit        w9, w9
    clz         w9, w9
    lsr         w10, w9, #3
    and         w9, w9, #0x18
    lsr         w22, w8, w9
    ldr         x8, [sp, #216]
    add         x8, x8, x10
    b           .L93
.L91:
    ldur        x10, [x29, #-112]
    ldrh        w12, [x10]
    ldr         x10, [sp, #312]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x8]
//NO_APP
    and         w11, w11, #0xffff
    cmp         x11, x12
    b.ne        .L98
    add         x8, x8, x2
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         w8, w8, #0xffff
    cmp         x8, x10
    b.ne        .L99
.L92:
    ldr         w10, [sp, #368]
    and         x8, x19, #0xf
    add         w19, w19, #1
    cmp         w10, w19, uxtb
    ldur        x10, [x29, #-200]
    str         x26, [x10, x8, lsl #3]
    b.ls        .L100
    mov         x18, x9
    b           .L84
.L97:
    eor         w8, w11, w12
    rbit        w8, w8
    clz         w8, w8
    and         w9, w8, #0x18
    lsr         w8, w8, #3
    lsr         w22, w11, w9
.L93:
    ldr         x9, [sp, #384]
    ldur        x10, [x29, #-256]
    add         x27, x8, #1
    stur        x8, [x29, #-224]
    cmp         x8, #16
    ldur        x8, [x29, #-200]
    add         x9, x9, #1
    add         x10, x10, x27
    str         x9, [sp, #384]
    stp         x10, x9, [x8, #152]
    stur        x10, [x29, #-256]
    b.lo        .L84
    cmp         x27, #0
    mov         w20, w28
    mov         w28, #1
    cset        w8, ne
    sub         x8, x27, x8
    cmp         x8, x2
    b.hi        .L101
.L102:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L101
    ldur        x8, [x29, #-112]
    and         w0, w22, #0xff
    mov         x2, x24
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L103
    add         x28, x24, x28
    ldur        x2, [x29, #-152]
    ldur        x4, [x29, #-120]
    subs        x8, x27, x28
    ldur        q19, [x29, #-144]
    ldur        q15, [x29, #-192]
    csel        x8, xzr, x8, lo
    cmp         x8, x2
    b.ls        .L102
    b           .L101
.L103:
    clz         x8, x0
    add         x9, x28, x24
    ldur        x4, [x29, #-120]
    add         x8, x9, x8
    ldur        x2, [x29, #-152]
    ldur        q19, [x29, #-144]
    ldur        q15, [x29, #-192]
    sub         x28, x8, #64
.L101:
    lsl         x8, x26, #4
    ldur        x9, [x29, #-256]
    add         x18, x28, x26
    add         x8, x8, #1, lsl #12
    cmp         x9, x8
    b.hi        .L104
    mov         w28, w20
    b           .L84
.L98:
    eor         x8, x11, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x22, x11, x9
    b           .L94
.L99:
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x22, x8, x10
    ldr         x8, [sp, #208]
    b           .L96
.L75:
    fmov        x8, d1
    mov         w11, #2
    cmp         x8, #0
    fmov        x8, d0
    csel        x11, xzr, x11, eq
    cmp         x9, #0
    cinc        x9, x11, ne
    cmp         x8, #0
    mov         w8, #4
    csel        x8, xzr, x8, eq
    cmp         x10, #0
    mov         w10, #8
    csel        x10, xzr, x10, eq
    orr         x8, x10, x8
    orr         x20, x8, x9
    cbz         x20, .L105
    ldur        q19, [x29, #-144]
    b           .L106
.L107:
    ldur        x23, [x29, #-200]
.L108:
    lsl         x8, x21, x19
    bic         x20, x20, x8
    cbz         x20, .L82
.L106:
    rbit        x8, x20
    mov         x10, #-1
    sub         x12, x29, #104
    clz         x19, x8
    add         x8, x16, x19, lsl #6
    ldr         x11, [x12, x19, lsl #3]
    subs        x9, x18, x8
    csel        x9, xzr, x9, lo
    lsl         x10, x10, x9
    cmp         x9, #64
    csel        x9, x10, xzr, lo
    and         x9, x11, x9
    sub         x10, x9, #1
    ands        x10, x10, x9
    str         x10, [x12, x19, lsl #3]
    cset        w21, eq
    cbz         x9, .L108
    rbit        x9, x9
    clz         x9, x9
    add         x23, x9, x8
    add         x9, x23, x2
    tbz         w28, #0, .L109
.L110:
    ldur        x10, [x29, #-200]
    and         x8, x7, #0xf
    add         w7, w7, #1
    cmp         w15, w7, uxtb
    str         x23, [x10, x8, lsl #3]
    mov         x23, x10
    b.ls        .L111
    mov         x18, x9
    b           .L108
.L109:
    cmp         x23, x9
    ccmp        x9, x4, #2, ls
    b.hi        .L107
    ldur        x8, [x29, #-208]
    cmp         x2, #17
    add         x8, x8, x23
    b.lo        .L112
    ldur        x10, [x29, #-112]
    mov         x11, xzr
.L113:
//APP
    ldr         x12, [x8]
//NO_APP
    ldr         x13, [x10], #8
    cmp         x12, x13
    b.ne        .L114
    sub         x11, x11, #8
    add         x8, x8, #8
    add         x12, x2, x11
    cmp         x12, #16
    b.hi        .L113
    neg         x11, x11
    b           .L115
.L112:
    cmp         x2, #7
    b.hi        .L116
    cmp         x2, #4
    b.hs        .L117
    cmp         x2, #2
    b.hs        .L118
    cbz         x2, .L110
//APP
    ldrb        w22, [x8]
//NO_APP
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w22, uxtb
    b.eq        .L110
    mov         x8, xzr
    b           .L119
.L114:
    eor         x8, x13, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x22, x12, x9
    sub         x8, x8, x11
    b           .L120
.L116:
    ldur        x10, [x29, #-112]
    mov         x11, xzr
    mov         x12, x2
.L115:
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
    b.eq        .L110
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x22, x8, x10
    ldr         x8, [sp, #280]
    add         x8, x8, x9, lsr #3
    b           .L120
.L121:
    eor         x8, x13, x14
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    add         x8, x11, x8, lsr #3
    lsr         x22, x13, x9
    b           .L119
.L117:
    ldur        x10, [x29, #-112]
    ldr         w12, [x10]
    ldr         x10, [sp, #312]
    ldur        w10, [x10, #-4]
//APP
    ldr         w11, [x8]
//NO_APP
    cmp         w11, w12
    b.ne        .L122
    add         x8, x8, x2
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    cmp         w8, w10
    b.eq        .L110
    eor         w9, w8, w10
    rbit        w9, w9
    clz         w9, w9
    lsr         w10, w9, #3
    and         w9, w9, #0x18
    lsr         w22, w8, w9
    ldr         x8, [sp, #216]
    add         x8, x8, x10
    b           .L119
.L118:
    ldur        x10, [x29, #-112]
    ldrh        w12, [x10]
    ldr         x10, [sp, #312]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x8]
//NO_APP
    and         w11, w11, #0xffff
    cmp         x11, x12
    b.ne        .L123
    add         x8, x8, x2
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         w8, w8, #0xffff
    cmp         x8, x10
    b.eq        .L110
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x22, x8, x10
    ldr         x8, [sp, #208]
    add         x8, x8, x9, lsr #3
    b           .L120
.L122:
    eor         w8, w11, w12
    rbit        w8, w8
    clz         w8, w8
    and         w9, w8, #0x18
    lsr         w8, w8, #3
    lsr         w22, w11, w9
    b           .L119
.L123:
    eor         x8, x11, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x22, x11, x9
.L120:
.L119:
    ldr         x9, [sp, #384]
    ldur        x10, [x29, #-256]
    add         x26, x8, #1
    stur        x8, [x29, #-224]
    cmp         x8, #16
    ldur        x8, [x29, #-200]
    add         x9, x9, #1
    add         x10, x10, x26
    str         x9, [sp, #384]
    stp         x10, x9, [x8, #152]
    stur        x10, [x29, #-256]
    b.hs        .L124
    ldur        x23, [x29, #-200]
    ldr         w15, [sp, #368]
    ldr         x16, [sp, #352]
    b           .L108
.L124:
    cmp         x26, #0
    mov         w27, #1
    str         x7, [sp, #336]
    cset        w8, ne
    sub         x8, x26, x8
    cmp         x8, x2
    b.hi        .L125
.L126:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L125
    ldur        x8, [x29, #-112]
    and         w0, w22, #0xff
    mov         x2, x24
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L127
    add         x27, x24, x27
    ldur        x2, [x29, #-152]
    ldur        x4, [x29, #-120]
    subs        x8, x26, x27
    ldur        q19, [x29, #-144]
    ldur        q15, [x29, #-192]
    csel        x8, xzr, x8, lo
    cmp         x8, x2
    b.ls        .L126
    b           .L125
.L127:
    clz         x8, x0
    add         x9, x27, x24
    ldur        x4, [x29, #-120]
    add         x8, x9, x8
    ldur        x2, [x29, #-152]
    ldur        q19, [x29, #-144]
    ldur        q15, [x29, #-192]
    sub         x27, x8, #64
.L125:
    lsl         x8, x23, #4
    ldur        x9, [x29, #-256]
    add         x18, x27, x23
    add         x8, x8, #1, lsl #12
    cmp         x9, x8
    b.hi        .L128
    ldur        x23, [x29, #-200]
    ldr         w15, [sp, #368]
    ldr         x16, [sp, #352]
    ldr         x7, [sp, #336]
    b           .L108
.L105:
    ldur        q19, [x29, #-144]
.L82:
    ldur        x8, [x29, #-240]
    ldr         x17, [sp, #256]
    ldr         x3, [sp, #176]
    ldr         x5, [sp, #384]
    ldur        x16, [x29, #-216]
    ldr         x14, [sp, #320]
    sub         x8, x8, x17
    ldr         x13, [sp, #288]
    ldr         x0, [sp, #224]
    subs        x8, x8, x3
    ldr         x1, [sp, #192]
    ldr         x12, [sp, #160]
    csel        x8, xzr, x8, lo
    ldr         x6, [sp, #144]
    add         x8, x8, #1, lsl #12
    cmp         x8, x5, lsl #10
    b.hs        .L69
    sub         x8, x16, x17
    mov         w24, w7
    cmp         x8, x18
    csel        x18, x8, x18, hi
    mov         w8, #2
    b           .L8
.L45:
    mov         x8, x18
.L46:
    subs        x17, x12, x8
    b.lo        .L67
.L129:
    dup         v29.16b, w9
    ldur        x9, [x29, #-240]
    ldrb        w15, [x23, #180]
    ldp         x0, x11, [x23, #160]
    add         x14, x13, x8
    add         x9, x13, x9
    ldr         x1, [x23, #152]
    mov         w25, w24
    sub         x16, x9, #256
    mov         x6, x17
    mov         x3, x17
    stur        q29, [x29, #-176]
    stur        w15, [x29, #-192]
    b           .L130
.L131:
    mov         x8, x16
    mov         x6, x17
    mov         x3, x17
.L132:
//APP
    ldp         q16, q2, [x8]
    ldp         q0, q1, [x8, #32]
//NO_APP
    cmeq        v17.16b, v0.16b, v29.16b
    cmeq        v18.16b, v1.16b, v29.16b
//APP
    ldp         q21, q3, [x8, #64]
    ldp         q4, q6, [x8, #96]
//NO_APP
    cmeq        v5.16b, v4.16b, v29.16b
//APP
    ldp         q24, q7, [x8, #128]
    ldp         q22, q19, [x8, #160]
//NO_APP
    cmeq        v6.16b, v6.16b, v29.16b
    cmeq        v1.16b, v19.16b, v29.16b
//APP
    ldp         q25, q23, [x8, #192]
    ldp         q26, q20, [x8, #224]
//NO_APP
    cmeq        v0.16b, v20.16b, v29.16b
    cmeq        v19.16b, v3.16b, v29.16b
    cmeq        v20.16b, v2.16b, v29.16b
    cmeq        v4.16b, v22.16b, v29.16b
    orr         v28.16b, v17.16b, v5.16b
    orr         v27.16b, v18.16b, v6.16b
    cmeq        v7.16b, v7.16b, v29.16b
    cmeq        v3.16b, v23.16b, v29.16b
    orr         v22.16b, v1.16b, v0.16b
    cmeq        v2.16b, v26.16b, v29.16b
    cmeq        v23.16b, v16.16b, v29.16b
    cmeq        v16.16b, v25.16b, v29.16b
    orr         v26.16b, v27.16b, v22.16b
    orr         v27.16b, v28.16b, v4.16b
    orr         v28.16b, v20.16b, v19.16b
    cmeq        v22.16b, v21.16b, v29.16b
    cmeq        v21.16b, v24.16b, v29.16b
    orr         v25.16b, v2.16b, v26.16b
    orr         v26.16b, v3.16b, v27.16b
    orr         v27.16b, v28.16b, v7.16b
    orr         v24.16b, v26.16b, v25.16b
    orr         v25.16b, v16.16b, v27.16b
    orr         v26.16b, v23.16b, v22.16b
    orr         v24.16b, v25.16b, v24.16b
    orr         v25.16b, v26.16b, v21.16b
    orr         v24.16b, v25.16b, v24.16b
    shl         v24.16b, v24.16b, #7
    cmlt        v24.16b, v24.16b, #0
    shrn        v24.8b, v24.8h, #4
    fmov        x9, d24
    cbnz        x9, .L133
.L130:
    subs        x9, x17, #256
    b.hs        .L134
    cbz         x17, .L135
    mov         x17, xzr
    mov         x6, xzr
    mov         x3, xzr
    mov         x8, x16
    b           .L132
.L134:
    subs        x6, x6, #256
    mov         x17, xzr
    b.lo        .L131
    subs        x3, x3, #256
    b.lo        .L131
    add         x10, x14, #256
    mov         x8, x14
    mov         x17, x9
    mov         x14, x10
    b           .L132
.L133:
    ldur        q24, [x29, #-144]
    str         x11, [sp, #320]
    sub         x5, x8, x13
//APP
//NO_APP
    and         v23.16b, v23.16b, v24.16b
    and         v20.16b, v20.16b, v24.16b
    and         v17.16b, v17.16b, v24.16b
    and         v18.16b, v18.16b, v24.16b
    and         v16.16b, v16.16b, v24.16b
    and         v3.16b, v3.16b, v24.16b
    and         v2.16b, v2.16b, v24.16b
    and         v0.16b, v0.16b, v24.16b
    addp        v20.16b, v23.16b, v20.16b
    and         v22.16b, v22.16b, v24.16b
    str         x13, [sp, #368]
    addp        v17.16b, v17.16b, v18.16b
    and         v19.16b, v19.16b, v24.16b
    stur        x5, [x29, #-256]
    addp        v3.16b, v16.16b, v3.16b
    addp        v0.16b, v2.16b, v0.16b
    str         x14, [sp, #352]
    and         v5.16b, v5.16b, v24.16b
    and         v6.16b, v6.16b, v24.16b
    str         x16, [sp, #336]
    and         v21.16b, v21.16b, v24.16b
    and         v7.16b, v7.16b, v24.16b
    str         x17, [sp, #288]
    and         v4.16b, v4.16b, v24.16b
    and         v1.16b, v1.16b, v24.16b
    str         x3, [sp, #256]
    addp        v2.16b, v20.16b, v17.16b
    addp        v0.16b, v3.16b, v0.16b
    str         x6, [sp, #224]
    addp        v18.16b, v22.16b, v19.16b
    addp        v5.16b, v5.16b, v6.16b
    addp        v6.16b, v21.16b, v7.16b
    addp        v1.16b, v4.16b, v1.16b
    xtn         v3.8b, v2.8h
    uzp2        v2.16b, v2.16b, v0.16b
    xtn         v16.8b, v0.8h
    addp        v4.16b, v18.16b, v5.16b
    uzp2        v17.16b, v0.16b, v0.16b
    addp        v1.16b, v6.16b, v1.16b
    add         v2.16b, v3.16b, v2.16b
    xtn         v5.8b, v4.8h
    uzp2        v4.16b, v4.16b, v0.16b
    xtn         v6.8b, v1.8h
    uzp2        v7.16b, v1.16b, v0.16b
    add         v3.16b, v16.16b, v17.16b
    fmov        x9, d2
    add         v1.16b, v5.16b, v4.16b
    add         v0.16b, v6.16b, v7.16b
    sub         x10, x9, #1
    and         x10, x10, x9
    zip1        v4.2d, v2.2d, v1.2d
    zip1        v2.2d, v0.2d, v3.2d
    sub         x11, x10, #1
    tst         x10, x11
    fmov        x10, d3
    stur        q4, [x29, #-104]
    stur        q2, [x29, #-88]
    b.eq        .L136
    sub         x8, x10, #1
    and         x8, x8, x10
    sub         x11, x8, #1
    tst         x8, x11
    b.eq        .L136
    ldur        q19, [x29, #-144]
    mov         x11, xzr
    mov         w24, w25
.L137:
    add         x21, x5, x11, lsl #6
    mov         x9, #-1
    sub         x10, x29, #104
    ldr         x10, [x10, x11, lsl #3]
    subs        x8, x18, x21
    csel        x8, xzr, x8, lo
    lsl         x9, x9, x8
    cmp         x8, #64
    csel        x8, x9, xzr, lo
    ands        x23, x10, x8
    b.eq        .L138
    cmp         x2, #1
    b.ne        .L139
.L140:
    rbit        x8, x23
    and         x9, x24, #0xf
    add         w24, w24, #1
    ldur        x10, [x29, #-200]
    cmp         w15, w24, uxtb
    clz         x8, x8
    add         x8, x8, x21
    str         x8, [x10, x9, lsl #3]
    add         x18, x8, #1
    b.ls        .L80
    subs        x8, x18, x21
    mov         x9, #-1
    sub         x10, x23, #1
    csel        x8, xzr, x8, lo
    lsl         x9, x9, x8
    cmp         x8, #64
    csel        x8, x9, xzr, lo
    and         x9, x10, x23
    ands        x23, x9, x8
    b.ne        .L140
.L138:
    str         x11, [sp, #384]
    mov         w25, w24
.L141:
    ldr         x11, [sp, #384]
    mov         w24, w25
    add         x11, x11, #1
    cmp         x11, #4
    b.ne        .L137
    b           .L142
.L139:
    mov         w25, w24
    str         x11, [sp, #384]
    b           .L143
.L144:
    subs        x8, x18, x21
    mov         x9, #-1
    sub         x10, x23, #1
    csel        x8, xzr, x8, lo
    lsl         x9, x9, x8
    cmp         x8, #64
    csel        x8, x9, xzr, lo
    and         x9, x10, x23
    ands        x23, x9, x8
    b.eq        .L141
.L143:
    rbit        x8, x23
    clz         x8, x8
    add         x26, x8, x21
    adds        x9, x26, x2
    b.hs        .L144
    cmp         x9, x4
    b.hi        .L144
    ldur        x8, [x29, #-208]
    cmp         x2, #17
    add         x8, x8, x26
    b.lo        .L145
    ldur        x10, [x29, #-112]
    mov         x11, xzr
.L146:
//APP
    ldr         x12, [x8]
//NO_APP
    ldr         x13, [x10], #8
    cmp         x12, x13
    b.ne        .L147
    sub         x11, x11, #8
    add         x8, x8, #8
    add         x12, x2, x11
    cmp         x12, #16
    b.hi        .L146
    neg         x11, x11
    b           .L148
.L145:
    cmp         x2, #7
    b.hi        .L149
    cmp         x2, #4
    b.hs        .L150
    cmp         x2, #2
    b.hs        .L151
    cbz         x2, .L152
//APP
    ldrb        w27, [x8]
//NO_APP
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w27, uxtb
    b.eq        .L152
    mov         x8, xzr
    b           .L153
.L147:
    eor         x8, x13, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x27, x12, x9
    sub         x8, x8, x11
    b           .L154
.L149:
    ldur        x10, [x29, #-112]
    mov         x11, xzr
    mov         x12, x2
.L148:
    add         x13, x10, x12
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x8]
//NO_APP
    cmp         x13, x14
    b.ne        .L155
    add         x8, x8, x12
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x10
    b.eq        .L152
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x27, x8, x10
    ldr         x8, [sp, #280]
.L156:
    add         x8, x8, x9, lsr #3
.L154:
    b           .L153
.L155:
    eor         x8, x13, x14
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    add         x8, x11, x8, lsr #3
    lsr         x27, x13, x9
    b           .L153
.L150:
    ldur        x10, [x29, #-112]
    ldr         w12, [x10]
    ldr         x10, [sp, #312]
    ldur        w10, [x10, #-4]
//APP
    ldr         w11, [x8]
//NO_APP
    cmp         w11, w12
    b.ne        .L157
    add         x8, x8, x2
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    cmp         w8, w10
    b.eq        .L152
    eor         w9, w8, w10
    rbit        w9, w9
    clz         w9, w9
    lsr         w10, w9, #3
    and         w9, w9, #0x18
    lsr         w27, w8, w9
    ldr         x8, [sp, #216]
    add         x8, x8, x10
    b           .L153
.L151:
    ldur        x10, [x29, #-112]
    ldrh        w12, [x10]
    ldr         x10, [sp, #312]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x8]
//NO_APP
    and         w11, w11, #0xffff
    cmp         x11, x12
    b.ne        .L158
    add         x8, x8, x2
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         w8, w8, #0xffff
    cmp         x8, x10
    b.ne        .L159
.L152:
    and         x8, x25, #0xf
    add         w25, w25, #1
    ldur        x10, [x29, #-200]
    cmp         w15, w25, uxtb
    str         x26, [x10, x8, lsl #3]
    b.ls        .L160
    mov         x18, x9
    b           .L144
.L157:
    eor         w8, w11, w12
    rbit        w8, w8
    clz         w8, w8
    and         w9, w8, #0x18
    lsr         w8, w8, #3
    lsr         w27, w11, w9
.L153:
    add         x22, x8, #1
    stur        x8, [x29, #-224]
    cmp         x8, #16
    ldur        x8, [x29, #-200]
    add         x0, x0, #1
    add         x1, x1, x22
    stp         x1, x0, [x8, #152]
    b.lo        .L144
    cmp         x22, #0
    mov         x19, x1
    mov         x20, x0
    cset        w8, ne
    mov         w28, #1
    sub         x8, x22, x8
    cmp         x8, x2
    b.hi        .L161
.L162:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L161
    ldur        x8, [x29, #-112]
    and         w0, w27, #0xff
    mov         x2, x24
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L163
    add         x28, x24, x28
    ldur        x2, [x29, #-152]
    ldur        x4, [x29, #-120]
    subs        x8, x22, x28
    ldur        q19, [x29, #-144]
    ldur        q29, [x29, #-176]
    csel        x8, xzr, x8, lo
    cmp         x8, x2
    b.ls        .L162
    b           .L161
.L163:
    clz         x8, x0
    add         x9, x28, x24
    ldur        x4, [x29, #-120]
    add         x8, x9, x8
    ldur        x2, [x29, #-152]
    ldur        q19, [x29, #-144]
    ldur        q29, [x29, #-176]
    sub         x28, x8, #64
.L161:
    lsl         x8, x26, #4
    add         x18, x28, x26
    add         x8, x8, #1, lsl #12
    cmp         x19, x8
    b.hi        .L164
    ldur        w15, [x29, #-192]
    ldur        x5, [x29, #-256]
    mov         x0, x20
    mov         x1, x19
    b           .L144
.L158:
    eor         x8, x11, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x27, x11, x9
    b           .L154
.L159:
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x27, x8, x10
    ldr         x8, [sp, #208]
    b           .L156
.L136:
    fmov        x8, d1
    mov         w11, #2
    cmp         x8, #0
    fmov        x8, d0
    csel        x11, xzr, x11, eq
    cmp         x9, #0
    cinc        x9, x11, ne
    cmp         x8, #0
    mov         w8, #4
    csel        x8, xzr, x8, eq
    cmp         x10, #0
    mov         w10, #8
    csel        x10, xzr, x10, eq
    orr         x8, x10, x8
    orr         x20, x8, x9
    cbz         x20, .L165
    ldur        q19, [x29, #-144]
    b           .L166
.L165:
    ldur        q19, [x29, #-144]
.L142:
    ldur        x8, [x29, #-240]
    ldr         x17, [sp, #288]
    ldr         x11, [sp, #320]
    ldur        x23, [x29, #-200]
    ldur        x12, [x29, #-216]
    ldr         x13, [sp, #368]
    sub         x8, x8, x17
    ldr         x14, [sp, #352]
    ldr         x16, [sp, #336]
    subs        x8, x8, x11
    ldr         x3, [sp, #256]
    ldr         x6, [sp, #224]
    csel        x8, xzr, x8, lo
    add         x8, x8, #1, lsl #12
    cmp         x8, x0, lsl #10
    b.hs        .L130
    b           .L167
.L168:
    clz         x8, x0
    add         x9, x28, x24
    ldur        x4, [x29, #-120]
    add         x8, x9, x8
    ldur        x2, [x29, #-152]
    ldur        q19, [x29, #-144]
    ldur        q29, [x29, #-176]
    sub         x28, x8, #64
.L169:
    lsl         x8, x27, #4
    ldr         x9, [sp, #384]
    add         x18, x28, x27
    add         x8, x8, #1, lsl #12
    cmp         x9, x8
    b.hi        .L164
    ldur        w15, [x29, #-192]
    ldr         x0, [sp, #192]
    ldr         x1, [sp, #384]
    ldur        x5, [x29, #-256]
.L170:
    lsl         x8, x23, x19
    bic         x20, x20, x8
    cbz         x20, .L142
.L166:
    rbit        x8, x20
    mov         x10, #-1
    sub         x12, x29, #104
    clz         x19, x8
    add         x8, x5, x19, lsl #6
    ldr         x11, [x12, x19, lsl #3]
    subs        x9, x18, x8
    csel        x9, xzr, x9, lo
    lsl         x10, x10, x9
    cmp         x9, #64
    csel        x9, x10, xzr, lo
    and         x9, x11, x9
    sub         x10, x9, #1
    ands        x10, x10, x9
    str         x10, [x12, x19, lsl #3]
    cset        w23, eq
    cbz         x9, .L170
    rbit        x9, x9
    cmp         x2, #1
    clz         x9, x9
    add         x27, x9, x8
    add         x9, x27, x2
    b.ne        .L171
.L172:
    and         x8, x25, #0xf
    add         w25, w25, #1
    ldur        x10, [x29, #-200]
    cmp         w15, w25, uxtb
    str         x27, [x10, x8, lsl #3]
    b.ls        .L160
    mov         x18, x9
    b           .L170
.L171:
    cmp         x27, x9
    ccmp        x9, x4, #2, ls
    b.hi        .L170
    ldur        x8, [x29, #-208]
    cmp         x2, #17
    add         x8, x8, x27
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
    add         x12, x2, x11
    cmp         x12, #16
    b.hi        .L174
    neg         x11, x11
    b           .L176
.L173:
    cmp         x2, #7
    b.hi        .L177
    cmp         x2, #4
    b.hs        .L178
    cmp         x2, #2
    b.hs        .L179
    cbz         x2, .L172
//APP
    ldrb        w26, [x8]
//NO_APP
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w26, uxtb
    b.eq        .L172
    mov         x8, xzr
    b           .L180
.L175:
    eor         x8, x13, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x26, x12, x9
    sub         x8, x8, x11
    b           .L181
.L177:
    ldur        x10, [x29, #-112]
    mov         x11, xzr
    mov         x12, x2
.L176:
    add         x13, x10, x12
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x8]
//NO_APP
    cmp         x13, x14
    b.ne        .L182
    add         x8, x8, x12
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x10
    b.eq        .L172
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x26, x8, x10
    ldr         x8, [sp, #280]
    add         x8, x8, x9, lsr #3
    b           .L181
.L182:
    eor         x8, x13, x14
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    add         x8, x11, x8, lsr #3
    lsr         x26, x13, x9
    b           .L180
.L178:
    ldur        x10, [x29, #-112]
    ldr         w12, [x10]
    ldr         x10, [sp, #312]
    ldur        w10, [x10, #-4]
//APP
    ldr         w11, [x8]
//NO_APP
    cmp         w11, w12
    b.ne        .L183
    add         x8, x8, x2
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    cmp         w8, w10
    b.eq        .L172
    eor         w9, w8, w10
    rbit        w9, w9
    clz         w9, w9
    lsr         w10, w9, #3
    and         w9, w9, #0x18
    lsr         w26, w8, w9
    ldr         x8, [sp, #216]
    add         x8, x8, x10
    b           .L180
.L179:
    ldur        x10, [x29, #-112]
    ldrh        w12, [x10]
    ldr         x10, [sp, #312]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x8]
//NO_APP
    and         w11, w11, #0xffff
    cmp         x11, x12
    b.ne        .L184
    add         x8, x8, x2
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         w8, w8, #0xffff
    cmp         x8, x10
    b.eq        .L172
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x26, x8, x10
    ldr         x8, [sp, #208]
    add         x8, x8, x9, lsr #3
    b           .L181
.L183:
    eor         w8, w11, w12
    rbit        w8, w8
    clz         w8, w8
    and         w9, w8, #0x18
    lsr         w8, w8, #3
    lsr         w26, w11, w9
    b           .L180
.L184:
    eor         x8, x11, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x26, x11, x9
.L181:
.L180:
    add         x22, x8, #1
    stur        x8, [x29, #-224]
    cmp         x8, #16
    ldur        x8, [x29, #-200]
    add         x0, x0, #1
    add         x1, x1, x22
    stp         x1, x0, [x8, #152]
    b.lo        .L170
    cmp         x22, #0
    mov         w28, #1
    str         x1, [sp, #384]
    cset        w8, ne
    str         x0, [sp, #192]
    sub         x8, x22, x8
    cmp         x8, x2
    b.hi        .L169
.L185:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L169
    ldur        x8, [x29, #-112]
    and         w0, w26, #0xff
    mov         x2, x24
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L168
    add         x28, x24, x28
    ldur        x2, [x29, #-152]
    ldur        x4, [x29, #-120]
    subs        x8, x22, x28
    ldur        q19, [x29, #-144]
    ldur        q29, [x29, #-176]
    csel        x8, xzr, x8, lo
    cmp         x8, x2
    b.ls        .L185
    b           .L169
.L61:
    mov         x8, x18
.L62:
    ldur        x23, [x29, #-200]
    subs        x3, x16, x8
    b.hs        .L186
.L67:
    mov         w8, #4
    b           .L8
.L135:
    cmp         x12, x18
    ldur        q19, [x29, #-144]
    mov         w8, #1
    csel        x18, x12, x18, hi
    mov         w24, w25
    b           .L8
.L74:
    cmp         x16, x18
    ldur        q19, [x29, #-144]
    mov         w8, #1
    csel        x18, x16, x18, hi
    mov         w24, w7
    b           .L8
.L160:
    mov         w8, wzr
    mov         w24, w25
    mov         x18, x9
    b           .L55
.L59:
    cmp         x25, x13
    ldur        x12, [x29, #-208]
    dup         v0.16b, w0
    csel        x9, x25, x13, lo
    add         x8, x18, x22
    dup         v5.16b, w26
    add         x10, x12, x9
//APP
    ldp         q1, q2, [x10]
    ldp         q3, q4, [x10, #32]
//NO_APP
    cmp         x8, x13
    cmeq        v1.16b, v1.16b, v0.16b
    cmeq        v2.16b, v2.16b, v0.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v0.16b, v4.16b, v0.16b
    csel        x11, x8, x13, lo
    mov         v18.16b, v19.16b
    add         x10, x12, x11
//APP
    ldp         q6, q7, [x10]
    ldp         q16, q17, [x10, #32]
//NO_APP
//APP
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
    sub         x22, x8, x11
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
    lsr         x25, x10, x9
    fmov        x0, d1
.L60:
    lsr         x8, x0, x22
    and         x8, x8, x25
.L58:
    cmp         x2, #2
    str         w28, [sp, #128]
    b.eq        .L187
    cmp         x2, #1
    b.ne        .L188
    mov         w19, #1
    b           .L189
.L187:
    and         w9, w19, #0xff
    cmp         w21, w9
    cset        w19, ne
    b           .L189
.L188:
    mov         w19, wzr
.L189:
    lsl         x8, x8, x23
    lsr         x28, x8, x23
    cbz         x28, .L190
    ldur        x23, [x29, #-200]
    mov         w20, w24
    ldp         x8, x9, [x23, #152]
    ldrb        w16, [x23, #180]
    str         w16, [sp, #384]
    stur        x9, [x29, #-256]
    mov         x9, x18
    stur        x8, [x29, #-192]
    b           .L191
.L192:
    and         x8, x20, #0xf
    add         w20, w20, #1
    cmp         w16, w20, uxtb
    str         x26, [x23, x8, lsl #3]
    b.ls        .L193
    mov         x9, x10
.L194:
    subs        x8, x9, x18
    mov         x10, #-1
    sub         x11, x28, #1
    csel        x8, xzr, x8, lo
    lsl         x10, x10, x8
    cmp         x8, #64
    csel        x8, x10, xzr, lo
    and         x10, x11, x28
    ands        x28, x10, x8
    b.eq        .L195
.L191:
    rbit        x8, x28
    clz         x8, x8
    add         x26, x8, x18
    add         x10, x26, x2
    tbnz        w19, #0, .L192
    cmp         x10, x4
    b.hi        .L194
    ldur        x8, [x29, #-208]
    cmp         x2, #17
    add         x8, x8, x26
    b.lo        .L196
    ldur        x11, [x29, #-112]
    mov         x12, xzr
.L197:
//APP
    ldr         x13, [x8]
//NO_APP
    ldr         x14, [x11], #8
    cmp         x13, x14
    b.ne        .L198
    sub         x12, x12, #8
    add         x8, x8, #8
    add         x13, x2, x12
    cmp         x13, #16
    b.hi        .L197
    neg         x12, x12
    b           .L199
.L196:
    cmp         x2, #7
    b.hi        .L200
    cmp         x2, #4
    b.hs        .L201
    cmp         x2, #2
    b.hs        .L202
    cbz         x2, .L192
//APP
    ldrb        w22, [x8]
//NO_APP
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w22, uxtb
    b.eq        .L192
    mov         x8, xzr
    b           .L203
.L198:
    eor         x8, x14, x13
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x8, x8, #3
    lsr         x22, x13, x10
    sub         x8, x8, x12
    b           .L204
.L200:
    ldur        x11, [x29, #-112]
    mov         x12, xzr
    mov         x13, x2
.L199:
    add         x14, x11, x13
    ldr         x15, [x11]
    ldur        x11, [x14, #-8]
//APP
    ldr         x14, [x8]
//NO_APP
    cmp         x14, x15
    b.ne        .L205
    add         x8, x8, x13
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x11
    b.eq        .L192
    eor         x10, x8, x11
    rbit        x10, x10
    clz         x10, x10
    and         x11, x10, #0x38
    lsr         x22, x8, x11
    ldr         x8, [sp, #280]
    add         x8, x8, x10, lsr #3
    b           .L204
.L205:
    eor         x8, x14, x15
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    add         x8, x12, x8, lsr #3
    lsr         x22, x14, x10
    b           .L203
.L201:
    ldur        x11, [x29, #-112]
    ldr         w13, [x11]
    ldr         x11, [sp, #312]
    ldur        w11, [x11, #-4]
//APP
    ldr         w12, [x8]
//NO_APP
    cmp         w12, w13
    b.ne        .L206
    add         x8, x8, x2
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    cmp         w8, w11
    b.eq        .L192
    eor         w10, w8, w11
    rbit        w10, w10
    clz         w10, w10
    lsr         w11, w10, #3
    and         w10, w10, #0x18
    lsr         w22, w8, w10
    ldr         x8, [sp, #216]
    add         x8, x8, x11
    b           .L203
.L202:
    ldur        x11, [x29, #-112]
    ldrh        w13, [x11]
    ldr         x11, [sp, #312]
    ldurh       w11, [x11, #-2]
//APP
    ldrh        w12, [x8]
//NO_APP
    and         w12, w12, #0xffff
    cmp         x12, x13
    b.ne        .L207
    add         x8, x8, x2
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         w8, w8, #0xffff
    cmp         x8, x11
    b.eq        .L192
    eor         x10, x8, x11
    rbit        x10, x10
    clz         x10, x10
    and         x11, x10, #0x38
    lsr         x22, x8, x11
    ldr         x8, [sp, #208]
    add         x8, x8, x10, lsr #3
    b           .L204
.L206:
    eor         w8, w12, w13
    rbit        w8, w8
    clz         w8, w8
    and         w10, w8, #0x18
    lsr         w8, w8, #3
    lsr         w22, w12, w10
    b           .L203
.L207:
    eor         x8, x12, x13
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x8, x8, #3
    lsr         x22, x12, x10
.L204:
.L203:
    ldur        x10, [x29, #-256]
    ldur        x11, [x29, #-192]
    add         x25, x8, #1
    cmp         x8, #16
    stur        x8, [x29, #-224]
    add         x10, x10, #1
    add         x11, x11, x25
    stur        x10, [x29, #-256]
    stp         x11, x10, [x23, #152]
    stur        x11, [x29, #-192]
    b.lo        .L194
    cmp         x25, #0
    mov         w23, #1
    cset        w8, ne
    sub         x8, x25, x8
    cmp         x8, x2
    b.hi        .L208
.L209:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L208
    ldur        x8, [x29, #-112]
    and         w0, w22, #0xff
    mov         x2, x24
    mov         x27, x18
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L210
    add         x23, x24, x23
    ldur        x2, [x29, #-152]
    ldur        x4, [x29, #-120]
    subs        x8, x25, x23
    ldur        q19, [x29, #-144]
    mov         x18, x27
    csel        x8, xzr, x8, lo
    cmp         x8, x2
    b.ls        .L209
    b           .L208
.L210:
    clz         x8, x0
    add         x9, x23, x24
    ldur        x4, [x29, #-120]
    add         x8, x9, x8
    ldur        x2, [x29, #-152]
    ldur        q19, [x29, #-144]
    sub         x23, x8, #64
    mov         x18, x27
.L208:
    lsl         x8, x26, #4
    ldur        x9, [x29, #-192]
    add         x8, x8, #1, lsl #12
    cmp         x9, x8
    add         x9, x23, x26
    b.hi        .L211
    ldur        x23, [x29, #-200]
    ldr         w16, [sp, #384]
    b           .L194
.L190:
    ldur        x23, [x29, #-200]
    mov         w20, w24
    mov         x9, x18
.L195:
    ldr         x8, [sp, #352]
    ldp         x16, x12, [x29, #-216]
    ldr         w28, [sp, #128]
    mov         w24, w20
    ldr         x14, [sp, #320]
    add         x8, x8, x18
    ldr         w11, [sp, #368]
    cmp         x8, x9
    csel        x18, x8, x9, hi
    subs        x17, x16, x8
    b.lo        .L67
    b           .L68
.L48:
    ldr         x11, [sp, #304]
    ldur        x10, [x29, #-208]
    dup         v0.16b, w0
    cmp         x23, x11
    csel        x8, x23, x11, lo
    add         x9, x10, x8
//APP
    ldp         q1, q2, [x9]
    ldp         q3, q4, [x9, #32]
//NO_APP
    sub         w8, w23, w8
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
    cbz         x27, .L212
    add         x8, x18, x22
    dup         v0.16b, w14
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
    ldur        x23, [x29, #-200]
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
.L50:
    lsr         x8, x0, x22
    and         x8, x8, x27
    b           .L47
.L64:
    ldr         x8, [sp, #304]
    ldur        x9, [x29, #-208]
    dup         v0.16b, w0
    cmp         x20, x8
    csel        x8, x20, x8, lo
    cmp         w19, #1
    add         x9, x9, x8
//APP
    ldp         q1, q2, [x9]
    ldp         q3, q4, [x9, #32]
//NO_APP
    sub         w8, w20, w8
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
    lsr         x20, x9, x8
    b.hi        .L213
    cbz         x20, .L66
.L213:
    ldr         x9, [sp, #304]
    add         x8, x18, x22
    ldur        x10, [x29, #-208]
    dup         v0.16b, w12
    cmp         x8, x9
    csel        x9, x8, x9, lo
    add         x10, x10, x9
//APP
    ldp         q1, q2, [x10]
    ldp         q3, q4, [x10, #32]
//NO_APP
    sub         x8, x8, x9
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
    b           .L214
.L111:
    mov         w8, wzr
    mov         w24, w7
    mov         x18, x9
    b           .L8
.L164:
    mov         w8, #3
    mov         w24, w25
    b           .L55
.L65:
    ldur        x8, [x29, #-192]
    ldr         w0, [sp, #384]
    ldur        x1, [x29, #-208]
    add         x9, x8, x22
    ldur        x22, [x29, #-120]
    str         x9, [sp, #368]
    mov         x2, x22
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldr         x8, [sp, #368]
    ldur        x18, [x29, #-192]
    mov         x4, x22
    ldur        x2, [x29, #-152]
    ldur        q19, [x29, #-144]
.L214:
    lsr         x8, x0, x8
    and         x20, x8, x20
.L66:
    ubfx        x8, x28, #0, #48
    cmp         x2, x8
    b.ls        .L63
    cmp         w19, #3
    b.ne        .L63
    cbz         x20, .L63
    ldur        x9, [x29, #-112]
    cmp         x4, #64
    add         x22, x18, x8
    ldrb        w0, [x9, x8]
    b.hs        .L215
    ldur        x1, [x29, #-208]
    mov         x2, x4
    mov         x28, x18
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    ldur        q19, [x29, #-144]
    ldur        x2, [x29, #-152]
    mov         x18, x28
    ldur        x4, [x29, #-120]
    b           .L216
.L49:
    ldur        x23, [x29, #-200]
    ldur        x2, [x29, #-152]
    mov         x8, xzr
    ldur        q19, [x29, #-144]
    ldur        w12, [x29, #-176]
    mov         x4, x28
    mov         x18, x20
    b           .L47
.L212:
    ldur        x23, [x29, #-200]
    mov         x8, xzr
.L47:
    cmp         x2, #2
    b.eq        .L217
    cmp         x2, #1
    b.ne        .L218
    mov         w19, #1
    b           .L219
.L217:
    orr         w9, w25, w12, lsl #16
    cmp         w19, w9, uxtb
    cset        w19, ne
    b           .L219
.L218:
    mov         w19, wzr
.L219:
    lsl         x8, x8, x21
    lsr         x25, x8, x21
    cbz         x25, .L220
    ldp         x21, x17, [x23, #152]
    mov         x9, x18
    ldrb        w16, [x23, #180]
    mov         w20, w24
    stur        w16, [x29, #-192]
    b           .L221
.L222:
    and         x8, x20, #0xf
    add         w20, w20, #1
    cmp         w16, w20, uxtb
    str         x26, [x23, x8, lsl #3]
    b.ls        .L193
    mov         x9, x10
.L223:
    subs        x8, x9, x18
    mov         x10, #-1
    sub         x11, x25, #1
    csel        x8, xzr, x8, lo
    lsl         x10, x10, x8
    cmp         x8, #64
    csel        x8, x10, xzr, lo
    and         x10, x11, x25
    ands        x25, x10, x8
    b.eq        .L224
.L221:
    rbit        x8, x25
    clz         x8, x8
    add         x26, x8, x18
    add         x10, x26, x2
    tbnz        w19, #0, .L222
    cmp         x10, x4
    b.hi        .L223
    ldur        x8, [x29, #-208]
    cmp         x2, #17
    add         x8, x8, x26
    b.lo        .L225
    ldur        x11, [x29, #-112]
    mov         x12, xzr
.L226:
//APP
    ldr         x13, [x8]
//NO_APP
    ldr         x14, [x11], #8
    cmp         x13, x14
    b.ne        .L227
    sub         x12, x12, #8
    add         x8, x8, #8
    add         x13, x2, x12
    cmp         x13, #16
    b.hi        .L226
    neg         x12, x12
    b           .L228
.L225:
    cmp         x2, #7
    b.hi        .L229
    cmp         x2, #4
    b.hs        .L230
    cmp         x2, #2
    b.hs        .L231
    cbz         x2, .L222
//APP
    ldrb        w28, [x8]
//NO_APP
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w28, uxtb
    b.eq        .L222
    mov         x8, xzr
    b           .L232
.L227:
    eor         x8, x14, x13
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x8, x8, #3
    lsr         x28, x13, x10
    sub         x8, x8, x12
    b           .L233
.L229:
    ldur        x11, [x29, #-112]
    mov         x12, xzr
    mov         x13, x2
.L228:
    add         x14, x11, x13
    ldr         x15, [x11]
    ldur        x11, [x14, #-8]
//APP
    ldr         x14, [x8]
//NO_APP
    cmp         x14, x15
    b.ne        .L234
    add         x8, x8, x13
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x11
    b.eq        .L222
    eor         x10, x8, x11
    rbit        x10, x10
    clz         x10, x10
    and         x11, x10, #0x38
    lsr         x28, x8, x11
    ldr         x8, [sp, #280]
    add         x8, x8, x10, lsr #3
    b           .L233
.L234:
    eor         x8, x14, x15
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    add         x8, x12, x8, lsr #3
    lsr         x28, x14, x10
    b           .L232
.L230:
    ldur        x11, [x29, #-112]
    ldr         w13, [x11]
    ldr         x11, [sp, #312]
    ldur        w11, [x11, #-4]
//APP
    ldr         w12, [x8]
//NO_APP
    cmp         w12, w13
    b.ne        .L235
    add         x8, x8, x2
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    cmp         w8, w11
    b.eq        .L222
    eor         w10, w8, w11
    rbit        w10, w10
    clz         w10, w10
    lsr         w11, w10, #3
    and         w10, w10, #0x18
    lsr         w28, w8, w10
    ldr         x8, [sp, #216]
    add         x8, x8, x11
    b           .L232
.L231:
    ldur        x11, [x29, #-112]
    ldrh        w13, [x11]
    ldr         x11, [sp, #312]
    ldurh       w11, [x11, #-2]
//APP
    ldrh        w12, [x8]
//NO_APP
    and         w12, w12, #0xffff
    cmp         x12, x13
    b.ne        .L236
    add         x8, x8, x2
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         w8, w8, #0xffff
    cmp         x8, x11
    b.eq        .L222
    eor         x10, x8, x11
    rbit        x10, x10
    clz         x10, x10
    and         x11, x10, #0x38
    lsr         x28, x8, x11
    ldr         x8, [sp, #208]
    add         x8, x8, x10, lsr #3
    b           .L233
.L235:
    eor         w8, w12, w13
    rbit        w8, w8
    clz         w8, w8
    and         w10, w8, #0x18
    lsr         w8, w8, #3
    lsr         w28, w12, w10
    b           .L232
.L236:
    eor         x8, x12, x13
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x8, x8, #3
    lsr         x28, x12, x10
.L233:
.L232:
    add         x22, x8, #1
    add         x17, x17, #1
    cmp         x8, #16
    add         x21, x21, x22
    stur        x8, [x29, #-224]
    stp         x21, x17, [x23, #152]
    b.lo        .L223
    cmp         x22, #0
    mov         w23, #1
    stur        x17, [x29, #-176]
    cset        w8, ne
    sub         x8, x22, x8
    cmp         x8, x2
    b.hi        .L237
.L238:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L237
    ldur        x8, [x29, #-112]
    and         w0, w28, #0xff
    mov         x2, x24
    mov         x27, x18
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L239
    add         x23, x24, x23
    ldur        x2, [x29, #-152]
    ldur        x4, [x29, #-120]
    subs        x8, x22, x23
    ldur        q19, [x29, #-144]
    mov         x18, x27
    csel        x8, xzr, x8, lo
    cmp         x8, x2
    b.ls        .L238
    b           .L237
.L239:
    clz         x8, x0
    add         x9, x23, x24
    ldur        x4, [x29, #-120]
    add         x8, x9, x8
    ldur        x2, [x29, #-152]
    ldur        q19, [x29, #-144]
    sub         x23, x8, #64
    mov         x18, x27
.L237:
    lsl         x8, x26, #4
    add         x9, x23, x26
    add         x8, x8, #1, lsl #12
    cmp         x21, x8
    b.hi        .L211
    ldur        x23, [x29, #-200]
    ldur        w16, [x29, #-192]
    ldur        x17, [x29, #-176]
    b           .L223
.L193:
    mov         w8, wzr
    mov         w24, w20
    mov         x18, x10
    b           .L8
.L220:
    mov         w20, w24
    mov         x9, x18
.L224:
    ldr         x8, [sp, #384]
    ldur        x12, [x29, #-216]
    mov         w24, w20
    ldr         x13, [sp, #368]
    add         x8, x8, x18
    cmp         x8, x9
    csel        x18, x8, x9, hi
    ldur        w9, [x29, #-256]
    subs        x17, x12, x8
    b.lo        .L67
    b           .L129
.L211:
    mov         w8, #3
    mov         w24, w20
    mov         x18, x9
    b           .L55
.L215:
    ldr         x8, [sp, #304]
    ldur        x9, [x29, #-208]
    dup         v0.16b, w0
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
.L216:
    lsr         x8, x0, x22
    and         x20, x8, x20
.L63:
    cmp         x2, #3
    and         w8, w27, #0xff
    b.eq        .L240
    cmp         x2, #2
    b.eq        .L241
    ldur        x9, [x29, #-200]
    cmp         x2, #1
    b.ne        .L242
    mov         w19, #1
    b           .L243
.L241:
    cmp         w21, w8
    b           .L244
.L240:
    cmp         w21, w8
    ccmp        w23, w8, #4, ne
    ccmp        w19, #2, #0, ne
    ccmp        w21, w23, #4, hi
.L244:
    ldur        x9, [x29, #-200]
    cset        w19, ne
    b           .L243
.L242:
    mov         w19, wzr
.L243:
    lsl         x8, x20, x26
    lsr         x28, x8, x26
    cbz         x28, .L245
    ldp         x6, x5, [x9, #152]
    ldrb        w3, [x9, #180]
    ldp         x16, x17, [x29, #-216]
    mov         x9, x18
    ldur        x0, [x29, #-256]
    ldur        x1, [x29, #-176]
    str         w3, [sp, #368]
    b           .L246
.L247:
    subs        x8, x9, x18
    mov         x10, #-1
    sub         x11, x28, #1
    csel        x8, xzr, x8, lo
    lsl         x10, x10, x8
    cmp         x8, #64
    csel        x8, x10, xzr, lo
    and         x10, x11, x28
    ands        x28, x10, x8
    b.eq        .L248
.L246:
    rbit        x8, x28
    clz         x8, x8
    add         x26, x8, x18
    add         x10, x26, x2
    tbz         w19, #0, .L249
.L250:
    and         x8, x24, #0xf
    add         w24, w24, #1
    ldur        x9, [x29, #-200]
    cmp         w3, w24, uxtb
    str         x26, [x9, x8, lsl #3]
    b.ls        .L251
    mov         x9, x10
    b           .L247
.L249:
    cmp         x10, x4
    b.hi        .L247
    cmp         x2, #17
    add         x8, x17, x26
    b.lo        .L252
    ldur        x11, [x29, #-112]
    mov         x12, xzr
.L253:
//APP
    ldr         x13, [x8]
//NO_APP
    ldr         x14, [x11], #8
    cmp         x13, x14
    b.ne        .L254
    sub         x12, x12, #8
    add         x8, x8, #8
    add         x13, x2, x12
    cmp         x13, #16
    b.hi        .L253
    neg         x12, x12
    b           .L255
.L252:
    cmp         x2, #7
    b.hi        .L256
    cmp         x2, #4
    b.hs        .L257
    cmp         x2, #2
    b.hs        .L258
    cbz         x2, .L250
//APP
    ldrb        w22, [x8]
//NO_APP
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w22, uxtb
    b.eq        .L250
    mov         x8, xzr
    b           .L259
.L254:
    eor         x8, x14, x13
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x8, x8, #3
    lsr         x22, x13, x10
    sub         x8, x8, x12
    b           .L260
.L256:
    ldur        x11, [x29, #-112]
    mov         x12, xzr
    mov         x13, x2
.L255:
    add         x14, x11, x13
    ldr         x15, [x11]
    ldur        x11, [x14, #-8]
//APP
    ldr         x14, [x8]
//NO_APP
    cmp         x14, x15
    b.ne        .L261
    add         x8, x8, x13
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x11
    b.eq        .L250
    eor         x10, x8, x11
    rbit        x10, x10
    clz         x10, x10
    and         x11, x10, #0x38
    lsr         x22, x8, x11
    ldr         x8, [sp, #280]
    add         x8, x8, x10, lsr #3
    b           .L260
.L261:
    eor         x8, x14, x15
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    add         x8, x12, x8, lsr #3
    lsr         x22, x14, x10
    b           .L259
.L257:
    ldur        x11, [x29, #-112]
    ldr         w13, [x11]
    ldr         x11, [sp, #312]
    ldur        w11, [x11, #-4]
//APP
    ldr         w12, [x8]
//NO_APP
    cmp         w12, w13
    b.ne        .L262
    add         x8, x8, x2
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    cmp         w8, w11
    b.eq        .L250
    eor         w10, w8, w11
    rbit        w10, w10
    clz         w10, w10
    lsr         w11, w10, #3
    and         w10, w10, #0x18
    lsr         w22, w8, w10
    ldr         x8, [sp, #216]
    add         x8, x8, x11
    b           .L259
.L258:
    ldur        x11, [x29, #-112]
    ldrh        w13, [x11]
    ldr         x11, [sp, #312]
    ldurh       w11, [x11, #-2]
//APP
    ldrh        w12, [x8]
//NO_APP
    and         w12, w12, #0xffff
    cmp         x12, x13
    b.ne        .L263
    add         x8, x8, x2
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         w8, w8, #0xffff
    cmp         x8, x11
    b.eq        .L250
    eor         x10, x8, x11
    rbit        x10, x10
    clz         x10, x10
    and         x11, x10, #0x38
    lsr         x22, x8, x11
    ldr         x8, [sp, #208]
    add         x8, x8, x10, lsr #3
    b           .L260
.L262:
    eor         w8, w12, w13
    rbit        w8, w8
    clz         w8, w8
    and         w10, w8, #0x18
    lsr         w8, w8, #3
    lsr         w22, w12, w10
    b           .L259
.L263:
    eor         x8, x12, x13
    rbit        x8, x8
    clz         x8, x8
    and         x10, x8, #0x38
    lsr         x8, x8, #3
    lsr         x22, x12, x10
.L260:
.L259:
    add         x27, x8, #1
    stur        x8, [x29, #-224]
    cmp         x8, #16
    ldur        x8, [x29, #-200]
    add         x5, x5, #1
    add         x6, x6, x27
    stp         x6, x5, [x8, #152]
    b.lo        .L247
    cmp         x27, #0
    mov         w21, #1
    stur        x6, [x29, #-192]
    cset        w8, ne
    str         x5, [sp, #384]
    sub         x8, x27, x8
    cmp         x8, x2
    b.hi        .L264
.L265:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x20, x8, x9
    b.eq        .L264
    ldur        x8, [x29, #-112]
    and         w0, w22, #0xff
    mov         x2, x20
    mov         x23, x18
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L266
    add         x21, x20, x21
    ldur        x2, [x29, #-152]
    ldur        x4, [x29, #-120]
    subs        x8, x27, x21
    ldur        q19, [x29, #-144]
    mov         x18, x23
    csel        x8, xzr, x8, lo
    cmp         x8, x2
    b.ls        .L265
    b           .L264
.L266:
    clz         x8, x0
    add         x9, x21, x20
    ldur        x4, [x29, #-120]
    add         x8, x9, x8
    ldur        x2, [x29, #-152]
    ldur        q19, [x29, #-144]
    sub         x21, x8, #64
    mov         x18, x23
.L264:
    lsl         x8, x26, #4
    ldur        x6, [x29, #-192]
    add         x9, x21, x26
    add         x8, x8, #1, lsl #12
    cmp         x6, x8
    b.hi        .L267
    ldp         x16, x17, [x29, #-216]
    ldur        x0, [x29, #-256]
    ldur        x1, [x29, #-176]
    ldr         w3, [sp, #368]
    ldr         x5, [sp, #384]
    b           .L247
.L245:
    ldp         x16, x17, [x29, #-216]
    mov         x9, x18
    ldur        x0, [x29, #-256]
    ldur        x1, [x29, #-176]
.L248:
    ldr         x8, [sp, #320]
    ldr         w28, [sp, #352]
    ldr         w11, [sp, #336]
    add         x8, x8, x18
    cmp         x8, x9
    csel        x18, x8, x9, hi
    ldur        x23, [x29, #-200]
    subs        x3, x16, x8
    b.lo        .L67
.L186:
    dup         v0.16b, w11
    ldur        x11, [x29, #-240]
    add         x9, x17, x25
    add         x10, x17, x1
    add         x12, x0, x8
    add         x13, x9, x8
    add         x14, x10, x8
    add         x8, x0, x11
    add         x9, x9, x11
    sub         x15, x8, #256
    add         x8, x10, x11
    ldrb        w5, [x23, #180]
    sub         x1, x8, #256
    ldp         x7, x6, [x23, #160]
    ldp         x19, x8, [x23, #144]
    sub         x17, x9, #256
    mov         w27, w24
    mov         x25, x3
    mov         x20, x3
    str         q0, [sp, #64]
    str         x8, [sp, #56]
    str         w5, [sp, #52]
    b           .L268
.L269:
    mov         x8, x15
    mov         x10, x17
    mov         x9, x1
    mov         x13, x12
    mov         x25, x3
    mov         x14, x12
    mov         x20, x3
.L270:
//APP
    ldp         q3, q2, [x8]
    ldp         q1, q0, [x8, #32]
//NO_APP
    str         q3, [sp, #224]
    str         q2, [sp, #352]
    stp         q1, q0, [x29, #-256]
//APP
    ldp         q1, q6, [x10]
    ldp         q16, q27, [x10, #32]
//NO_APP
//APP
    ldp         q17, q20, [x9]
    ldp         q21, q28, [x9, #32]
//NO_APP
//APP
    ldp         q4, q3, [x8, #64]
    ldp         q0, q2, [x8, #96]
//NO_APP
    stp         q4, q3, [sp, #144]
    str         q2, [sp, #384]
    stur        q0, [x29, #-192]
//APP
    ldp         q15, q13, [x10, #64]
    ldp         q29, q0, [x10, #96]
//NO_APP
    str         q0, [sp, #112]
//APP
    ldp         q14, q9, [x9, #64]
    ldp         q26, q0, [x9, #96]
//NO_APP
    str         q0, [sp, #128]
//APP
    ldp         q8, q2, [x8, #128]
    ldp         q0, q30, [x8, #160]
//NO_APP
    str         q2, [sp, #336]
    str         q0, [sp, #368]
//APP
    ldp         q4, q22, [x10, #128]
    ldp         q0, q24, [x10, #160]
//NO_APP
    str         q0, [sp, #288]
//APP
    ldp         q5, q23, [x9, #128]
    ldp         q0, q25, [x9, #160]
//NO_APP
    str         q0, [sp, #256]
//APP
    ldp         q10, q31, [x8, #192]
    ldp         q2, q0, [x8, #224]
//NO_APP
    str         q2, [sp, #320]
    stur        q0, [x29, #-176]
//APP
    ldp         q3, q7, [x10, #192]
    ldp         q2, q0, [x10, #224]
//NO_APP
    stp         q2, q0, [sp, #176]
    ldr         q0, [sp, #96]
    cmeq        v12.16b, v1.16b, v0.16b
//APP
    ldp         q1, q18, [x9, #192]
    ldp         q19, q11, [x9, #224]
//NO_APP
    cmeq        v6.16b, v6.16b, v0.16b
    ldr         q2, [sp, #80]
    cmeq        v16.16b, v16.16b, v0.16b
    cmeq        v4.16b, v4.16b, v0.16b
    cmeq        v3.16b, v3.16b, v0.16b
    cmeq        v7.16b, v7.16b, v0.16b
    cmeq        v22.16b, v22.16b, v0.16b
    cmeq        v17.16b, v17.16b, v2.16b
    cmeq        v20.16b, v20.16b, v2.16b
    cmeq        v21.16b, v21.16b, v2.16b
    cmeq        v5.16b, v5.16b, v2.16b
    cmeq        v1.16b, v1.16b, v2.16b
    cmeq        v18.16b, v18.16b, v2.16b
    cmeq        v23.16b, v23.16b, v2.16b
    and         v12.16b, v17.16b, v12.16b
    and         v17.16b, v20.16b, v6.16b
    and         v20.16b, v21.16b, v16.16b
    cmeq        v16.16b, v13.16b, v0.16b
    ldr         q13, [sp, #64]
    and         v6.16b, v5.16b, v4.16b
    and         v1.16b, v1.16b, v3.16b
    cmeq        v3.16b, v27.16b, v0.16b
    cmeq        v4.16b, v28.16b, v2.16b
    cmeq        v27.16b, v9.16b, v2.16b
    cmeq        v10.16b, v10.16b, v13.16b
    cmeq        v5.16b, v15.16b, v0.16b
    cmeq        v21.16b, v14.16b, v2.16b
    cmeq        v28.16b, v8.16b, v13.16b
    and         v18.16b, v18.16b, v7.16b
    and         v3.16b, v4.16b, v3.16b
    cmeq        v4.16b, v31.16b, v13.16b
    cmeq        v8.16b, v24.16b, v0.16b
    cmeq        v9.16b, v25.16b, v2.16b
    and         v7.16b, v27.16b, v16.16b
    and         v27.16b, v1.16b, v10.16b
    ldr         q1, [sp, #224]
    and         v5.16b, v21.16b, v5.16b
    and         v21.16b, v23.16b, v22.16b
    and         v31.16b, v6.16b, v28.16b
    and         v28.16b, v18.16b, v4.16b
    cmeq        v18.16b, v30.16b, v13.16b
    cmeq        v4.16b, v1.16b, v13.16b
    ldp         q24, q1, [sp, #128]
    cmeq        v22.16b, v29.16b, v0.16b
    ldp         q29, q30, [x29, #-256]
    and         v16.16b, v9.16b, v8.16b
    ldr         q23, [sp, #112]
    cmeq        v25.16b, v26.16b, v2.16b
    cmeq        v6.16b, v1.16b, v13.16b
    cmeq        v24.16b, v24.16b, v2.16b
    cmeq        v29.16b, v29.16b, v13.16b
    cmeq        v23.16b, v23.16b, v0.16b
    cmeq        v30.16b, v30.16b, v13.16b
    and         v10.16b, v16.16b, v18.16b
    ldp         q1, q18, [sp, #160]
    cmeq        v1.16b, v1.16b, v13.16b
    and         v9.16b, v5.16b, v6.16b
    ldr         q26, [sp, #352]
    and         v22.16b, v25.16b, v22.16b
    and         v6.16b, v20.16b, v29.16b
    cmeq        v20.16b, v18.16b, v0.16b
    cmeq        v18.16b, v19.16b, v2.16b
    ldr         q19, [sp, #288]
    and         v5.16b, v24.16b, v23.16b
    and         v1.16b, v7.16b, v1.16b
    and         v7.16b, v3.16b, v30.16b
    ldr         q3, [sp, #384]
    cmeq        v26.16b, v26.16b, v13.16b
    cmeq        v23.16b, v19.16b, v0.16b
    ldr         q19, [sp, #256]
    and         v16.16b, v12.16b, v4.16b
    cmeq        v3.16b, v3.16b, v13.16b
    ldr         q4, [sp, #336]
    cmeq        v8.16b, v11.16b, v2.16b
    cmeq        v24.16b, v19.16b, v2.16b
    ldur        q19, [x29, #-192]
    and         v17.16b, v17.16b, v26.16b
    cmeq        v4.16b, v4.16b, v13.16b
    and         v18.16b, v18.16b, v20.16b
    cmeq        v25.16b, v19.16b, v13.16b
    ldr         q19, [sp, #368]
    and         v5.16b, v5.16b, v3.16b
    and         v20.16b, v24.16b, v23.16b
    orr         v23.16b, v9.16b, v1.16b
    cmeq        v26.16b, v19.16b, v13.16b
    ldr         q19, [sp, #320]
    and         v3.16b, v21.16b, v4.16b
    orr         v21.16b, v17.16b, v16.16b
    orr         v24.16b, v5.16b, v31.16b
    cmeq        v29.16b, v19.16b, v13.16b
    ldr         q19, [sp, #192]
    and         v20.16b, v20.16b, v26.16b
    cmeq        v30.16b, v19.16b, v0.16b
    and         v19.16b, v22.16b, v25.16b
    orr         v22.16b, v6.16b, v7.16b
    orr         v25.16b, v10.16b, v27.16b
    ldur        q0, [x29, #-176]
    and         v4.16b, v18.16b, v29.16b
    orr         v24.16b, v24.16b, v3.16b
    and         v18.16b, v8.16b, v30.16b
    orr         v21.16b, v21.16b, v22.16b
    cmeq        v22.16b, v0.16b, v13.16b
    orr         v23.16b, v23.16b, v19.16b
    orr         v25.16b, v25.16b, v28.16b
    and         v18.16b, v18.16b, v22.16b
    orr         v22.16b, v24.16b, v20.16b
    orr         v21.16b, v21.16b, v23.16b
    orr         v23.16b, v25.16b, v4.16b
    orr         v21.16b, v21.16b, v22.16b
    orr         v22.16b, v23.16b, v18.16b
    orr         v21.16b, v21.16b, v22.16b
    shl         v21.16b, v21.16b, #7
    cmlt        v21.16b, v21.16b, #0
    shrn        v21.8b, v21.8h, #4
    fmov        x9, d21
    cbnz        x9, .L271
.L268:
    subs        x11, x3, #256
    b.hs        .L272
    cbz         x3, .L273
    mov         x3, xzr
    mov         x25, xzr
    mov         x20, xzr
    mov         x8, x15
    mov         x10, x17
    mov         x9, x1
    mov         x13, x12
    mov         x14, x12
    b           .L270
.L272:
    subs        x25, x25, #256
    mov         x3, xzr
    b.lo        .L269
    subs        x20, x20, #256
    b.lo        .L269
    mov         x8, x12
    add         x12, x12, #256
    mov         x10, x13
    add         x13, x13, #256
    mov         x9, x14
    add         x14, x14, #256
    mov         x3, x11
    b           .L270
.L271:
    ldur        q21, [x29, #-144]
    sub         x16, x8, x0
    str         x20, [sp, #320]
//APP
//NO_APP
    and         v16.16b, v16.16b, v21.16b
    and         v17.16b, v17.16b, v21.16b
    and         v6.16b, v6.16b, v21.16b
    and         v7.16b, v7.16b, v21.16b
    and         v0.16b, v9.16b, v21.16b
    and         v1.16b, v1.16b, v21.16b
    and         v19.16b, v19.16b, v21.16b
    and         v5.16b, v5.16b, v21.16b
    and         v22.16b, v31.16b, v21.16b
    and         v3.16b, v3.16b, v21.16b
    str         x14, [sp, #336]
    and         v20.16b, v20.16b, v21.16b
    and         v2.16b, v10.16b, v21.16b
    str         x13, [sp, #352]
    and         v23.16b, v27.16b, v21.16b
    and         v24.16b, v28.16b, v21.16b
    str         x19, [sp, #368]
    and         v4.16b, v4.16b, v21.16b
    and         v18.16b, v18.16b, v21.16b
    stur        x7, [x29, #-176]
    addp        v16.16b, v16.16b, v17.16b
    addp        v6.16b, v6.16b, v7.16b
    str         x6, [sp, #384]
    addp        v0.16b, v0.16b, v1.16b
    addp        v1.16b, v19.16b, v5.16b
    stur        x0, [x29, #-256]
    addp        v3.16b, v22.16b, v3.16b
    addp        v2.16b, v20.16b, v2.16b
    stur        x16, [x29, #-192]
    addp        v5.16b, v23.16b, v24.16b
    addp        v4.16b, v4.16b, v18.16b
    stp         x15, x12, [sp, #32]
    addp        v6.16b, v16.16b, v6.16b
    addp        v0.16b, v0.16b, v1.16b
    stp         x1, x17, [sp, #16]
    addp        v1.16b, v3.16b, v2.16b
    str         x3, [sp, #8]
    addp        v2.16b, v5.16b, v4.16b
    xtn         v3.8b, v6.8h
    uzp2        v4.16b, v6.16b, v0.16b
    xtn         v5.8b, v0.8h
    uzp2        v0.16b, v0.16b, v0.16b
    xtn         v6.8b, v1.8h
    xtn         v16.8b, v2.8h
    add         v3.16b, v3.16b, v4.16b
    uzp2        v7.16b, v1.16b, v0.16b
    uzp2        v2.16b, v2.16b, v0.16b
    add         v1.16b, v5.16b, v0.16b
    fmov        x9, d3
    zip1        v4.2d, v3.2d, v1.2d
    add         v0.16b, v6.16b, v7.16b
    add         v2.16b, v16.16b, v2.16b
    sub         x10, x9, #1
    and         x10, x10, x9
    zip1        v3.2d, v0.2d, v2.2d
    sub         x11, x10, #1
    stur        q4, [x29, #-104]
    tst         x10, x11
    fmov        x10, d2
    stur        q3, [x29, #-88]
    b.eq        .L274
    sub         x8, x10, #1
    and         x8, x8, x10
    sub         x11, x8, #1
    tst         x8, x11
    b.eq        .L274
    ldur        q19, [x29, #-144]
    mov         x11, xzr
    mov         w24, w27
.L275:
    add         x21, x16, x11, lsl #6
    mov         x9, #-1
    sub         x10, x29, #104
    ldr         x10, [x10, x11, lsl #3]
    subs        x8, x18, x21
    csel        x8, xzr, x8, lo
    lsl         x9, x9, x8
    cmp         x8, #64
    csel        x8, x9, xzr, lo
    ands        x23, x10, x8
    b.eq        .L276
    tbz         w28, #0, .L277
.L278:
    rbit        x8, x23
    and         x9, x24, #0xf
    add         w24, w24, #1
    ldur        x10, [x29, #-200]
    cmp         w5, w24, uxtb
    clz         x8, x8
    add         x8, x8, x21
    str         x8, [x10, x9, lsl #3]
    add         x18, x8, x2
    b.ls        .L80
    subs        x8, x18, x21
    mov         x9, #-1
    sub         x10, x23, #1
    csel        x8, xzr, x8, lo
    lsl         x9, x9, x8
    cmp         x8, #64
    csel        x8, x9, xzr, lo
    and         x9, x10, x23
    ands        x23, x9, x8
    b.ne        .L278
.L276:
    stur        x11, [x29, #-240]
    mov         w19, w24
.L279:
    ldur        x11, [x29, #-240]
    ldp         x23, x16, [x29, #-200]
    ldr         w5, [sp, #52]
    mov         w24, w19
    mov         w27, w19
    add         x11, x11, #1
    cmp         x11, #4
    b.ne        .L275
    b           .L280
.L277:
    mov         w19, w24
    stur        x11, [x29, #-240]
    b           .L281
.L282:
    clz         x8, x0
    add         x9, x28, x24
    ldur        x4, [x29, #-120]
    add         x8, x9, x8
    ldur        x2, [x29, #-152]
    ldur        q19, [x29, #-144]
    sub         x28, x8, #64
.L283:
    lsl         x8, x26, #4
    ldr         x9, [sp, #56]
    add         x18, x28, x26
    add         x8, x8, #1, lsl #12
    cmp         x9, x8
    b.hi        .L104
    mov         w28, w20
.L284:
    subs        x8, x18, x21
    mov         x9, #-1
    sub         x10, x23, #1
    csel        x8, xzr, x8, lo
    lsl         x9, x9, x8
    cmp         x8, #64
    csel        x8, x9, xzr, lo
    and         x9, x10, x23
    ands        x23, x9, x8
    b.eq        .L279
.L281:
    rbit        x8, x23
    clz         x8, x8
    add         x26, x8, x21
    adds        x9, x26, x2
    b.hs        .L284
    cmp         x9, x4
    b.hi        .L284
    ldur        x8, [x29, #-208]
    cmp         x2, #17
    add         x8, x8, x26
    b.lo        .L285
    ldur        x10, [x29, #-112]
    mov         x11, xzr
.L286:
//APP
    ldr         x12, [x8]
//NO_APP
    ldr         x13, [x10], #8
    cmp         x12, x13
    b.ne        .L287
    sub         x11, x11, #8
    add         x8, x8, #8
    add         x12, x2, x11
    cmp         x12, #16
    b.hi        .L286
    neg         x11, x11
    b           .L288
.L285:
    cmp         x2, #7
    b.hi        .L289
    cmp         x2, #4
    b.hs        .L290
    cmp         x2, #2
    b.hs        .L291
    cbz         x2, .L292
//APP
    ldrb        w22, [x8]
//NO_APP
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w22, uxtb
    b.eq        .L292
    mov         x8, xzr
    b           .L293
.L287:
    eor         x8, x13, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x22, x12, x9
    sub         x8, x8, x11
    b           .L294
.L289:
    ldur        x10, [x29, #-112]
    mov         x11, xzr
    mov         x12, x2
.L288:
    add         x13, x10, x12
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x8]
//NO_APP
    cmp         x13, x14
    b.ne        .L295
    add         x8, x8, x12
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x10
    b.eq        .L292
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x22, x8, x10
    ldr         x8, [sp, #280]
.L296:
    add         x8, x8, x9, lsr #3
.L294:
    b           .L293
.L295:
    eor         x8, x13, x14
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    add         x8, x11, x8, lsr #3
    lsr         x22, x13, x9
    b           .L293
.L290:
    ldur        x10, [x29, #-112]
    ldr         w12, [x10]
    ldr         x10, [sp, #312]
    ldur        w10, [x10, #-4]
//APP
    ldr         w11, [x8]
//NO_APP
    cmp         w11, w12
    b.ne        .L297
    add         x8, x8, x2
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    cmp         w8, w10
    b.eq        .L292
    eor         w9, w8, w10
    rbit        w9, w9
    clz         w9, w9
    lsr         w10, w9, #3
    and         w9, w9, #0x18
    lsr         w22, w8, w9
    ldr         x8, [sp, #216]
    add         x8, x8, x10
    b           .L293
.L291:
    ldur        x10, [x29, #-112]
    ldrh        w12, [x10]
    ldr         x10, [sp, #312]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x8]
//NO_APP
    and         w11, w11, #0xffff
    cmp         x11, x12
    b.ne        .L298
    add         x8, x8, x2
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         w8, w8, #0xffff
    cmp         x8, x10
    b.ne        .L299
.L292:
    ldr         w10, [sp, #52]
    and         x8, x19, #0xf
    add         w19, w19, #1
    cmp         w10, w19, uxtb
    ldur        x10, [x29, #-200]
    str         x26, [x10, x8, lsl #3]
    b.ls        .L100
    mov         x18, x9
    b           .L284
.L297:
    eor         w8, w11, w12
    rbit        w8, w8
    clz         w8, w8
    and         w9, w8, #0x18
    lsr         w8, w8, #3
    lsr         w22, w11, w9
.L293:
    ldur        x9, [x29, #-176]
    ldr         x10, [sp, #56]
    add         x27, x8, #1
    stur        x8, [x29, #-224]
    cmp         x8, #16
    ldur        x8, [x29, #-200]
    add         x9, x9, #1
    add         x10, x10, x27
    stur        x9, [x29, #-176]
    stp         x10, x9, [x8, #152]
    str         x10, [sp, #56]
    b.lo        .L284
    cmp         x27, #0
    mov         w20, w28
    mov         w28, #1
    cset        w8, ne
    sub         x8, x27, x8
    cmp         x8, x2
    b.hi        .L283
.L300:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L283
    ldur        x8, [x29, #-112]
    and         w0, w22, #0xff
    mov         x2, x24
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L282
    add         x28, x24, x28
    ldur        x2, [x29, #-152]
    ldur        x4, [x29, #-120]
    subs        x8, x27, x28
    ldur        q19, [x29, #-144]
    csel        x8, xzr, x8, lo
    cmp         x8, x2
    b.ls        .L300
    b           .L283
.L298:
    eor         x8, x11, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x22, x11, x9
    b           .L294
.L299:
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x22, x8, x10
    ldr         x8, [sp, #208]
    b           .L296
.L274:
    fmov        x8, d1
    mov         w11, #2
    cmp         x8, #0
    fmov        x8, d0
    csel        x11, xzr, x11, eq
    cmp         x9, #0
    cinc        x9, x11, ne
    cmp         x8, #0
    mov         w8, #4
    csel        x8, xzr, x8, eq
    cmp         x10, #0
    mov         w10, #8
    csel        x10, xzr, x10, eq
    orr         x8, x10, x8
    orr         x20, x8, x9
    cbz         x20, .L301
    ldur        q19, [x29, #-144]
    b           .L302
.L303:
    ldur        x23, [x29, #-200]
.L304:
    lsl         x8, x21, x19
    bic         x20, x20, x8
    cbz         x20, .L280
.L302:
    rbit        x8, x20
    mov         x10, #-1
    sub         x12, x29, #104
    clz         x19, x8
    add         x8, x16, x19, lsl #6
    ldr         x11, [x12, x19, lsl #3]
    subs        x9, x18, x8
    csel        x9, xzr, x9, lo
    lsl         x10, x10, x9
    cmp         x9, #64
    csel        x9, x10, xzr, lo
    and         x9, x11, x9
    sub         x10, x9, #1
    ands        x10, x10, x9
    str         x10, [x12, x19, lsl #3]
    cset        w21, eq
    cbz         x9, .L304
    rbit        x9, x9
    clz         x9, x9
    add         x23, x9, x8
    add         x9, x23, x2
    tbz         w28, #0, .L305
.L306:
    ldur        x10, [x29, #-200]
    and         x8, x27, #0xf
    add         w27, w27, #1
    cmp         w5, w27, uxtb
    str         x23, [x10, x8, lsl #3]
    mov         x23, x10
    b.ls        .L307
    mov         x18, x9
    b           .L304
.L305:
    cmp         x23, x9
    ccmp        x9, x4, #2, ls
    b.hi        .L303
    ldur        x8, [x29, #-208]
    cmp         x2, #17
    add         x8, x8, x23
    b.lo        .L308
    ldur        x10, [x29, #-112]
    mov         x11, xzr
.L309:
//APP
    ldr         x12, [x8]
//NO_APP
    ldr         x13, [x10], #8
    cmp         x12, x13
    b.ne        .L310
    sub         x11, x11, #8
    add         x8, x8, #8
    add         x12, x2, x11
    cmp         x12, #16
    b.hi        .L309
    neg         x11, x11
    b           .L311
.L308:
    cmp         x2, #7
    b.hi        .L312
    cmp         x2, #4
    b.hs        .L313
    cmp         x2, #2
    b.hs        .L314
    cbz         x2, .L306
//APP
    ldrb        w22, [x8]
//NO_APP
    ldur        x8, [x29, #-112]
    ldrb        w8, [x8]
    cmp         w8, w22, uxtb
    b.eq        .L306
    mov         x8, xzr
    b           .L315
.L310:
    eor         x8, x13, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x22, x12, x9
    sub         x8, x8, x11
    b           .L316
.L312:
    ldur        x10, [x29, #-112]
    mov         x11, xzr
    mov         x12, x2
.L311:
    add         x13, x10, x12
    ldr         x14, [x10]
    ldur        x10, [x13, #-8]
//APP
    ldr         x13, [x8]
//NO_APP
    cmp         x13, x14
    b.ne        .L317
    add         x8, x8, x12
    sub         x8, x8, #8
//APP
    ldr         x8, [x8]
//NO_APP
    cmp         x8, x10
    b.eq        .L306
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x22, x8, x10
    ldr         x8, [sp, #280]
    add         x8, x8, x9, lsr #3
    b           .L316
.L317:
    eor         x8, x13, x14
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    add         x8, x11, x8, lsr #3
    lsr         x22, x13, x9
    b           .L315
.L313:
    ldur        x10, [x29, #-112]
    ldr         w12, [x10]
    ldr         x10, [sp, #312]
    ldur        w10, [x10, #-4]
//APP
    ldr         w11, [x8]
//NO_APP
    cmp         w11, w12
    b.ne        .L318
    add         x8, x8, x2
    sub         x8, x8, #4
//APP
    ldr         w8, [x8]
//NO_APP
    cmp         w8, w10
    b.eq        .L306
    eor         w9, w8, w10
    rbit        w9, w9
    clz         w9, w9
    lsr         w10, w9, #3
    and         w9, w9, #0x18
    lsr         w22, w8, w9
    ldr         x8, [sp, #216]
    add         x8, x8, x10
    b           .L315
.L314:
    ldur        x10, [x29, #-112]
    ldrh        w12, [x10]
    ldr         x10, [sp, #312]
    ldurh       w10, [x10, #-2]
//APP
    ldrh        w11, [x8]
//NO_APP
    and         w11, w11, #0xffff
    cmp         x11, x12
    b.ne        .L319
    add         x8, x8, x2
    sub         x8, x8, #2
//APP
    ldrh        w8, [x8]
//NO_APP
    and         w8, w8, #0xffff
    cmp         x8, x10
    b.eq        .L306
    eor         x9, x8, x10
    rbit        x9, x9
    clz         x9, x9
    and         x10, x9, #0x38
    lsr         x22, x8, x10
    ldr         x8, [sp, #208]
    add         x8, x8, x9, lsr #3
    b           .L316
.L318:
    eor         w8, w11, w12
    rbit        w8, w8
    clz         w8, w8
    and         w9, w8, #0x18
    lsr         w8, w8, #3
    lsr         w22, w11, w9
    b           .L315
.L319:
    eor         x8, x11, x12
    rbit        x8, x8
    clz         x8, x8
    and         x9, x8, #0x38
    lsr         x8, x8, #3
    lsr         x22, x11, x9
.L316:
.L315:
    ldur        x9, [x29, #-176]
    ldr         x10, [sp, #56]
    add         x26, x8, #1
    stur        x8, [x29, #-224]
    cmp         x8, #16
    ldur        x8, [x29, #-200]
    add         x9, x9, #1
    add         x10, x10, x26
    stur        x9, [x29, #-176]
    stp         x10, x9, [x8, #152]
    str         x10, [sp, #56]
    b.hs        .L320
    ldp         x23, x16, [x29, #-200]
    ldr         w5, [sp, #52]
    b           .L304
.L320:
    cmp         x26, #0
    stur        x27, [x29, #-240]
    mov         w27, #1
    cset        w8, ne
    sub         x8, x26, x8
    cmp         x8, x2
    b.hi        .L321
.L322:
    subs        x9, x8, #64
    csel        x9, xzr, x9, lo
    subs        x24, x8, x9
    b.eq        .L321
    ldur        x8, [x29, #-112]
    and         w0, w22, #0xff
    mov         x2, x24
    add         x1, x8, x9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::neon::Neon, atomic_memchr_kernels::pattern::Needles<1>>
    cbnz        x0, .L323
    add         x27, x24, x27
    ldur        x2, [x29, #-152]
    ldur        x4, [x29, #-120]
    subs        x8, x26, x27
    ldur        q19, [x29, #-144]
    csel        x8, xzr, x8, lo
    cmp         x8, x2
    b.ls        .L322
    b           .L321
.L323:
    clz         x8, x0
    add         x9, x27, x24
    ldur        x4, [x29, #-120]
    add         x8, x9, x8
    ldur        x2, [x29, #-152]
    ldur        q19, [x29, #-144]
    sub         x27, x8, #64
.L321:
    lsl         x8, x23, #4
    ldr         x9, [sp, #56]
    add         x18, x27, x23
    add         x8, x8, #1, lsl #12
    cmp         x9, x8
    b.hi        .L324
    ldp         x23, x16, [x29, #-200]
    ldr         w5, [sp, #52]
    ldur        x27, [x29, #-240]
    b           .L304
.L301:
    ldur        q19, [x29, #-144]
.L280:
    ldp         x3, x1, [sp, #8]
    ldr         x19, [sp, #368]
    ldr         x6, [sp, #384]
    ldur        x7, [x29, #-176]
    ldur        x16, [x29, #-216]
    ldur        x0, [x29, #-256]
    ldr         x17, [sp, #24]
    ldr         x13, [sp, #352]
    sub         x8, x19, x3
    ldr         x14, [sp, #336]
    ldr         x20, [sp, #320]
    subs        x8, x8, x6
    ldp         x15, x12, [sp, #32]
    csel        x8, xzr, x8, lo
    add         x8, x8, #1, lsl #12
    cmp         x8, x7, lsl #10
    b.hs        .L268
    sub         x8, x16, x3
    mov         w24, w27
    cmp         x8, x18
    csel        x18, x8, x18, hi
    mov         w8, #2
    b           .L8
.L80:
    mov         w8, wzr
.L325:
.L55:
    ldur        x23, [x29, #-200]
.L8:
    cmp         w8, #3
    b.gt        .L326
    b.ne        .L327
    mov         x28, x18
    mov         w25, w24
.L41:
    ldur        x8, [x29, #-216]
    ldr         x9, [sp, #248]
    mov         w24, w25
    mov         x18, x28
    subs        x8, x8, x28
    csel        x8, xzr, x8, lo
    cmp         x9, x8
    csel        x8, x9, x8, lo
    add         x19, x8, x28
    ldr         x8, [sp, #240]
    add         x8, x8, x19
    subs        x3, x8, x28
    ccmp        x8, x4, #2, hs
    b.hi        .L1
    ldur        x8, [x29, #-208]
    ldur        x0, [x29, #-112]
    mov         x1, x2
    add         x2, x8, x28
    bl          atomic_memchr_kernels::algo::two_way::find::<atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>
    cmp         x0, #1
    b.ne        .L328
    ldur        x2, [x29, #-152]
    ldrb        w8, [x23, #180]
    add         x9, x1, x28
    add         w24, w25, #1
    ldur        x4, [x29, #-120]
    ldur        q19, [x29, #-144]
    add         x18, x9, x2
    and         x10, x25, #0xf
    cmp         w8, w24, uxtb
    mov         w25, w24
    mov         x8, x18
    str         x9, [x23, x10, lsl #3]
    b.hi        .L1
    b           .L23
.L273:
    cmp         x16, x18
    ldur        q19, [x29, #-144]
    mov         w8, #1
    csel        x18, x16, x18, hi
    mov         w24, w27
    b           .L8
.L104:
    mov         w8, #3
    mov         w24, w19
    b           .L55
.L307:
    mov         w8, wzr
    mov         w24, w27
    mov         x18, x9
    b           .L8
.L251:
    mov         w8, wzr
    mov         x18, x10
    b           .L55
.L100:
    mov         w8, wzr
    mov         w24, w19
    mov         x18, x9
    b           .L55
.L324:
    ldur        x24, [x29, #-240]
    mov         w8, #3
    b           .L325
.L128:
    ldr         x24, [sp, #336]
    mov         w8, #3
    b           .L325
.L167:
    sub         x8, x12, x17
    mov         w24, w25
    cmp         x8, x18
    csel        x18, x8, x18, hi
    mov         w8, #2
    b           .L8
.L267:
    mov         w8, #3
    mov         x18, x9
    b           .L55
.L328:
    cmp         x19, x28
    ldur        x4, [x29, #-120]
    ldur        x2, [x29, #-152]
    ldur        q19, [x29, #-144]
    csel        x18, x19, x28, hi
    mov         w24, w25
    b           .L1
.L327:
    cmp         w8, #2
    mov         w25, w24
    mov         x8, x18
    b.lo        .L23
.L11:
    ldp         x12, x8, [x29, #-224]
    ldrb        w9, [x23, #177]
    ldrb        w10, [x23, #178]
    ldrb        w11, [x23, #179]
    subs        x8, x8, x18
    csel        x8, xzr, x8, lo
    cmp         x12, #255
    b.hi        .L329
    cmp         w11, #3
    b.eq        .L330
    cmp         w11, #2
    b.eq        .L331
    b           .L329
.L330:
    mov         w9, w10
.L331:
    ldur        x10, [x29, #-224]
.L329:
    add         w11, w11, #1
    strb        w9, [x23, #177]
    ldr         x9, [x23, #144]
    and         w11, w11, #0xff
    strb        w10, [x23, #178]
    mov         w10, #3
    cmp         w11, #3
    sub         x8, x9, x8
    csel        w10, w11, w10, lo
    stp         xzr, x8, [x23, #160]
    strb        w10, [x23, #179]
    b           .L1
.L326:
    mov         w25, w24
.L12:
    mov         x8, x18
.L23:
    str         x8, [x23, #128]
    ldur        x8, [x29, #-216]
    strb        wzr, [x23, #181]
    str         x8, [x23, #136]
    strb        w25, [x23, #182]
    add         sp, sp, #592
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
