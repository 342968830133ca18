// memset of neon, aarch64-unknown-linux-gnu

    cmp         x1, #64
    b.hs        .L1
    and         x8, x2, #0xff
    mov         x9, #72340172838076673
    cmp         x1, #32
    mul         x8, x8, x9
    dup         v0.2d, x8
    b.hs        .L2
    cmp         x1, #16
    b.hs        .L3
    cmp         x1, #8
    b.hs        .L4
    cmp         x1, #4
    b.hs        .L5
    cmp         x1, #2
    b.hs        .L6
    cbz         x1, .L7
    and         w8, w2, #0xff
//APP
    strb        w8, [x0]
//NO_APP
    ret
.L1:
    dup         v0.16b, w2
//APP
    stp         q0, q0, [x0]
    stp         q0, q0, [x0, #32]
//NO_APP
    cmp         x1, #129
    add         x8, x0, x1
    b.hs        .L8
    sub         x8, x8, #64
//APP
    stp         q0, q0, [x8]
    stp         q0, q0, [x8, #32]
//NO_APP
    ret
.L2:
//APP
    str         q0, [x0]
//NO_APP
    add         x8, x0, x1
//APP
    str         q0, [x0, #16]
//NO_APP
    sub         x8, x8, #32
//APP
    str         q0, [x8]
//NO_APP
//APP
    str         q0, [x8, #16]
//NO_APP
    ret
.L8:
    cmp         x1, #257
    b.hs        .L9
//APP
    stp         q0, q0, [x0, #64]
    stp         q0, q0, [x0, #96]
//NO_APP
    sub         x8, x8, #128
//APP
    stp         q0, q0, [x8]
    stp         q0, q0, [x8, #32]
//NO_APP
//APP
    stp         q0, q0, [x8, #64]
    stp         q0, q0, [x8, #96]
//NO_APP
    ret
.L3:
    add         x8, x0, x1
//APP
    str         q0, [x0]
//NO_APP
    sub         x8, x8, #16
//APP
    str         q0, [x8]
//NO_APP
    ret
.L9:
    cmp         x1, #513
    sub         x8, x8, #256
    b.hs        .L10
//APP
    stp         q0, q0, [x0, #64]
    stp         q0, q0, [x0, #96]
//NO_APP
//APP
    stp         q0, q0, [x0, #128]
    stp         q0, q0, [x0, #160]
//NO_APP
//APP
    stp         q0, q0, [x0, #192]
    stp         q0, q0, [x0, #224]
//NO_APP
//APP
    stp         q0, q0, [x8]
    stp         q0, q0, [x8, #32]
//NO_APP
//APP
    stp         q0, q0, [x8, #64]
    stp         q0, q0, [x8, #96]
//NO_APP
//APP
    stp         q0, q0, [x8, #128]
    stp         q0, q0, [x8, #160]
//NO_APP
//APP
    stp         q0, q0, [x8, #192]
    stp         q0, q0, [x8, #224]
//NO_APP
    ret
.L4:
    add         x9, x0, x1
//APP
    str         x8, [x0]
//NO_APP
    sub         x9, x9, #8
//APP
    str         x8, [x9]
//NO_APP
    ret
.L10:
    neg         w9, w0
    cmp         x1, #6, lsl #12
    and         x9, x9, #0x3f
    add         x10, x0, x9
    sub         x9, x1, x9
    b.lo        .L11
    lsr         x11, x9, #8
    cmp         x11, #17
    b.lo        .L11
    mov         x11, x10
.L12:
//APP
    prfm        pstl1keep, [x11, #4096]
    prfm        pstl1keep, [x11, #4160]
    prfm        pstl1keep, [x11, #4224]
    prfm        pstl1keep, [x11, #4288]
//NO_APP
    sub         x9, x9, #256
    add         x10, x11, #256
//APP
    stp         q0, q0, [x11]
    stp         q0, q0, [x11, #32]
//NO_APP
    lsr         x12, x9, #8
//APP
    stp         q0, q0, [x11, #64]
    stp         q0, q0, [x11, #96]
//NO_APP
//APP
    stp         q0, q0, [x11, #128]
    stp         q0, q0, [x11, #160]
//NO_APP
    cmp         x12, #16
//APP
    stp         q0, q0, [x11, #192]
    stp         q0, q0, [x11, #224]
//NO_APP
    mov         x11, x10
    b.hi        .L12
    b           .L13
.L11:
    cmp         x9, #256
    b.lo        .L14
.L13:
//APP
    stp         q0, q0, [x10]
    stp         q0, q0, [x10, #32]
//NO_APP
    sub         x9, x9, #256
//APP
    stp         q0, q0, [x10, #64]
    stp         q0, q0, [x10, #96]
//NO_APP
    cmp         x9, #255
//APP
    stp         q0, q0, [x10, #128]
    stp         q0, q0, [x10, #160]
//NO_APP
//APP
    stp         q0, q0, [x10, #192]
    stp         q0, q0, [x10, #224]
//NO_APP
    add         x10, x10, #256
    b.hi        .L13
.L14:
//APP
    stp         q0, q0, [x8]
    stp         q0, q0, [x8, #32]
//NO_APP
//APP
    stp         q0, q0, [x8, #64]
    stp         q0, q0, [x8, #96]
//NO_APP
//APP
    stp         q0, q0, [x8, #128]
    stp         q0, q0, [x8, #160]
//NO_APP
//APP
    stp         q0, q0, [x8, #192]
    stp         q0, q0, [x8, #224]
//NO_APP
.L7:
    ret
.L5:
    add         x9, x0, x1
//APP
    str         w8, [x0]
//NO_APP
    sub         x9, x9, #4
//APP
    str         w8, [x9]
//NO_APP
    ret
.L6:
    add         x9, x0, x1
    and         w8, w8, #0xffff
//APP
    strh        w8, [x0]
//NO_APP
    sub         x9, x9, #2
//APP
    strh        w8, [x9]
//NO_APP
    ret
