// copy of neon, aarch64-unknown-linux-gnu

    cmp         x1, x3
    b.ne        .L1
    cmp         x1, #128
    b.hi        .L2
    cmp         x1, #64
    b.hs        .L3
    cmp         x1, #32
    b.hs        .L4
    cmp         x1, #16
    b.hs        .L5
    cmp         x1, #8
    b.hs        .L6
    cmp         x1, #4
    b.hs        .L7
    cmp         x1, #2
    b.hs        .L8
    cbz         x1, .L1
//APP
    ldrb        w8, [x0]
//NO_APP
    and         w8, w8, #0xff
//APP
    strb        w8, [x2]
//NO_APP
.L1:
    ret
.L2:
    cmp         x1, #257
    b.lo        .L9
    sub         x8, x2, x0
//APP
    ldp         q0, q1, [x0]
    ldp         q2, q3, [x0, #32]
//NO_APP
    cmp         x8, x1
    b.lo        .L10
    neg         x9, x8
    cmp         x1, x9
    b.hi        .L10
    add         x8, x0, x1
    add         x10, x2, x1
    cmp         x1, #513
    sub         x9, x8, #256
    sub         x8, x10, #256
    b.hs        .L11
//APP
    ldp         q4, q5, [x0, #64]
    ldp         q6, q7, [x0, #96]
//NO_APP
//APP
    ldp         q16, q17, [x0, #128]
    ldp         q18, q19, [x0, #160]
//NO_APP
//APP
    ldp         q20, q21, [x0, #192]
    ldp         q22, q23, [x0, #224]
//NO_APP
//APP
    stp         q0, q1, [x2]
    stp         q2, q3, [x2, #32]
//NO_APP
//APP
    stp         q4, q5, [x2, #64]
    stp         q6, q7, [x2, #96]
//NO_APP
//APP
    stp         q16, q17, [x2, #128]
    stp         q18, q19, [x2, #160]
//NO_APP
//APP
    stp         q20, q21, [x2, #192]
    stp         q22, q23, [x2, #224]
//NO_APP
//APP
    ldp         q0, q1, [x9]
    ldp         q2, q3, [x9, #32]
//NO_APP
//APP
    ldp         q4, q5, [x9, #64]
    ldp         q6, q7, [x9, #96]
//NO_APP
//APP
    ldp         q16, q17, [x9, #128]
    ldp         q18, q19, [x9, #160]
//NO_APP
//APP
    ldp         q20, q21, [x9, #192]
    ldp         q22, q23, [x9, #224]
//NO_APP
//APP
    stp         q0, q1, [x8]
    stp         q2, q3, [x8, #32]
//NO_APP
//APP
    stp         q4, q5, [x8, #64]
    stp         q6, q7, [x8, #96]
//NO_APP
//APP
    stp         q16, q17, [x8, #128]
    stp         q18, q19, [x8, #160]
//NO_APP
//APP
    stp         q20, q21, [x8, #192]
    stp         q22, q23, [x8, #224]
//NO_APP
    ret
.L3:
    add         x8, x0, x1
//APP
    ldp         q0, q1, [x0]
    ldp         q2, q3, [x0, #32]
//NO_APP
    sub         x8, x8, #64
//APP
    ldp         q4, q5, [x8]
    ldp         q6, q7, [x8, #32]
//NO_APP
    add         x8, x2, x1
//APP
    stp         q0, q1, [x2]
    stp         q2, q3, [x2, #32]
//NO_APP
    sub         x8, x8, #64
//APP
    stp         q4, q5, [x8]
    stp         q6, q7, [x8, #32]
//NO_APP
    ret
.L9:
//APP
    ldp         q0, q1, [x0]
    ldp         q2, q3, [x0, #32]
//NO_APP
    add         x8, x0, x1
//APP
    ldp         q4, q5, [x0, #64]
    ldp         q6, q7, [x0, #96]
//NO_APP
    sub         x8, x8, #128
//APP
    ldp         q16, q17, [x8]
    ldp         q18, q19, [x8, #32]
//NO_APP
//APP
    ldp         q20, q21, [x8, #64]
    ldp         q22, q23, [x8, #96]
//NO_APP
    add         x8, x2, x1
//APP
    stp         q0, q1, [x2]
    stp         q2, q3, [x2, #32]
//NO_APP
    sub         x8, x8, #128
//APP
    stp         q4, q5, [x2, #64]
    stp         q6, q7, [x2, #96]
//NO_APP
//APP
    stp         q16, q17, [x8]
    stp         q18, q19, [x8, #32]
//NO_APP
//APP
    stp         q20, q21, [x8, #64]
    stp         q22, q23, [x8, #96]
//NO_APP
    ret
.L10:
    add         x9, x0, x1
    cmp         x8, x1
    sub         x9, x9, #64
//APP
    ldp         q4, q5, [x9]
    ldp         q6, q7, [x9, #32]
//NO_APP
    add         x9, x2, x1
    sub         x8, x9, #64
    b.hs        .L12
    add         w9, w1, w2
    and         x9, x9, #0x3f
    sub         x9, x1, x9
    cmp         x9, #256
    b.lo        .L13
    sub         x10, x2, #256
    sub         x11, x0, #256
.L14:
    add         x12, x11, x9
//APP
    ldp         q16, q17, [x12]
    ldp         q18, q19, [x12, #32]
//NO_APP
    add         x13, x10, x9
//APP
    ldp         q20, q21, [x12, #64]
    ldp         q22, q23, [x12, #96]
//NO_APP
    sub         x9, x9, #256
//APP
    ldp         q24, q25, [x12, #128]
    ldp         q26, q27, [x12, #160]
//NO_APP
    cmp         x9, #255
//APP
    ldp         q28, q29, [x12, #192]
    ldp         q30, q31, [x12, #224]
//NO_APP
//APP
    stp         q16, q17, [x13]
    stp         q18, q19, [x13, #32]
//NO_APP
//APP
    stp         q20, q21, [x13, #64]
    stp         q22, q23, [x13, #96]
//NO_APP
//APP
    stp         q24, q25, [x13, #128]
    stp         q26, q27, [x13, #160]
//NO_APP
//APP
    stp         q28, q29, [x13, #192]
    stp         q30, q31, [x13, #224]
//NO_APP
    b.hi        .L14
    cmp         x9, #64
    b.lo        .L15
.L13:
    add         x10, x9, x2
    sub         x11, x0, #64
    mov         x12, x9
    sub         x10, x10, #64
.L16:
    subs        x9, x9, #64
    b.lo        .L15
    add         x13, x11, x12
//APP
    ldp         q16, q17, [x13]
    ldp         q18, q19, [x13, #32]
//NO_APP
    sub         x12, x12, #64
//APP
    stp         q16, q17, [x10]
    stp         q18, q19, [x10, #32]
//NO_APP
    cmp         x12, #63
    sub         x10, x10, #64
    b.hi        .L16
.L15:
//APP
    stp         q0, q1, [x2]
    stp         q2, q3, [x2, #32]
//NO_APP
//APP
    stp         q4, q5, [x8]
    stp         q6, q7, [x8, #32]
//NO_APP
    ret
.L4:
//APP
    ldr         q0, [x0]
//NO_APP
    add         x8, x0, x1
//APP
    ldr         q1, [x0, #16]
//NO_APP
    sub         x8, x8, #32
//APP
    ldr         q2, [x8]
//NO_APP
//APP
    ldr         q3, [x8, #16]
//NO_APP
    add         x8, x2, x1
//APP
    str         q0, [x2]
//NO_APP
    sub         x8, x8, #32
//APP
    str         q1, [x2, #16]
//NO_APP
//APP
    str         q2, [x8]
//NO_APP
//APP
    str         q3, [x8, #16]
//NO_APP
    ret
.L12:
    neg         w9, w2
    and         x9, x9, #0x3f
    sub         x11, x1, x9
    add         x10, x0, x9
    add         x9, x2, x9
    cmp         x11, #256
    b.lo        .L17
.L18:
//APP
    ldp         q16, q17, [x10]
    ldp         q18, q19, [x10, #32]
//NO_APP
    sub         x11, x11, #256
//APP
    ldp         q20, q21, [x10, #64]
    ldp         q22, q23, [x10, #96]
//NO_APP
    cmp         x11, #256
//APP
    ldp         q24, q25, [x10, #128]
    ldp         q26, q27, [x10, #160]
//NO_APP
//APP
    ldp         q28, q29, [x10, #192]
    ldp         q30, q31, [x10, #224]
//NO_APP
    add         x10, x10, #256
//APP
    stp         q16, q17, [x9]
    stp         q18, q19, [x9, #32]
//NO_APP
//APP
    stp         q20, q21, [x9, #64]
    stp         q22, q23, [x9, #96]
//NO_APP
//APP
    stp         q24, q25, [x9, #128]
    stp         q26, q27, [x9, #160]
//NO_APP
//APP
    stp         q28, q29, [x9, #192]
    stp         q30, q31, [x9, #224]
//NO_APP
    add         x9, x9, #256
    b.hs        .L18
    cmp         x11, #64
    b.lo        .L19
.L17:
    sub         x12, x11, #64
    sub         x11, x11, #64
.L20:
//APP
    ldp         q16, q17, [x10]
    ldp         q18, q19, [x10, #32]
//NO_APP
    subs        x11, x11, #64
//APP
    stp         q16, q17, [x9]
    stp         q18, q19, [x9, #32]
//NO_APP
    b.lo        .L19
    cmp         x12, #63
    sub         x12, x12, #64
    add         x10, x10, #64
    add         x9, x9, #64
    b.hi        .L20
.L19:
//APP
    stp         q4, q5, [x8]
    stp         q6, q7, [x8, #32]
//NO_APP
//APP
    stp         q0, q1, [x2]
    stp         q2, q3, [x2, #32]
//NO_APP
    ret
.L5:
    add         x8, x0, x1
//APP
    ldr         q0, [x0]
//NO_APP
    sub         x8, x8, #16
//APP
    ldr         q1, [x8]
//NO_APP
    add         x8, x2, x1
//APP
    str         q0, [x2]
//NO_APP
    sub         x8, x8, #16
//APP
    str         q1, [x8]
//NO_APP
    ret
.L11:
    neg         w10, w2
//APP
    stp         q0, q1, [x2]
    stp         q2, q3, [x2, #32]
//NO_APP
    cmp         x1, #6, lsl #12
    and         x10, x10, #0x3f
    sub         x11, x1, x10
    add         x13, x0, x10
    add         x14, x2, x10
    b.lo        .L21
    cmp         x11, #1280
    b.lo        .L21
.L22:
//APP
    prfm        pstl1keep, [x14, #1024]
    prfm        pstl1keep, [x14, #1088]
    prfm        pstl1keep, [x14, #1152]
    prfm        pstl1keep, [x14, #1216]
//NO_APP
    sub         x11, x11, #256
    add         x12, x13, #256
//APP
    ldp         q0, q1, [x13]
    ldp         q2, q3, [x13, #32]
//NO_APP
    add         x10, x14, #256
    cmp         x11, #1279
//APP
    ldp         q4, q5, [x13, #64]
    ldp         q6, q7, [x13, #96]
//NO_APP
//APP
    ldp         q16, q17, [x13, #128]
    ldp         q18, q19, [x13, #160]
//NO_APP
//APP
    ldp         q20, q21, [x13, #192]
    ldp         q22, q23, [x13, #224]
//NO_APP
    mov         x13, x12
//APP
    stp         q0, q1, [x14]
    stp         q2, q3, [x14, #32]
//NO_APP
//APP
    stp         q4, q5, [x14, #64]
    stp         q6, q7, [x14, #96]
//NO_APP
//APP
    stp         q16, q17, [x14, #128]
    stp         q18, q19, [x14, #160]
//NO_APP
//APP
    stp         q20, q21, [x14, #192]
    stp         q22, q23, [x14, #224]
//NO_APP
    mov         x14, x10
    b.hi        .L22
    b           .L23
.L6:
    add         x8, x0, x1
//APP
    ldr         x9, [x0]
//NO_APP
    add         x10, x2, x1
    sub         x8, x8, #8
    sub         x10, x10, #8
//APP
    ldr         x8, [x8]
//NO_APP
//APP
    str         x9, [x2]
//NO_APP
//APP
    str         x8, [x10]
//NO_APP
    ret
.L21:
    mov         x10, x14
    mov         x12, x13
.L23:
    sub         x13, x11, #256
    sub         x11, x11, #256
.L24:
//APP
    ldp         q0, q1, [x12]
    ldp         q2, q3, [x12, #32]
//NO_APP
    subs        x11, x11, #256
//APP
    ldp         q4, q5, [x12, #64]
    ldp         q6, q7, [x12, #96]
//NO_APP
//APP
    ldp         q16, q17, [x12, #128]
    ldp         q18, q19, [x12, #160]
//NO_APP
//APP
    ldp         q20, q21, [x12, #192]
    ldp         q22, q23, [x12, #224]
//NO_APP
//APP
    stp         q0, q1, [x10]
    stp         q2, q3, [x10, #32]
//NO_APP
//APP
    stp         q4, q5, [x10, #64]
    stp         q6, q7, [x10, #96]
//NO_APP
//APP
    stp         q16, q17, [x10, #128]
    stp         q18, q19, [x10, #160]
//NO_APP
//APP
    stp         q20, q21, [x10, #192]
    stp         q22, q23, [x10, #224]
//NO_APP
    b.lo        .L25
    cmp         x13, #255
    sub         x13, x13, #256
    add         x12, x12, #256
    add         x10, x10, #256
    b.hi        .L24
.L25:
//APP
    ldp         q0, q1, [x9]
    ldp         q2, q3, [x9, #32]
//NO_APP
//APP
    ldp         q4, q5, [x9, #64]
    ldp         q6, q7, [x9, #96]
//NO_APP
//APP
    ldp         q16, q17, [x9, #128]
    ldp         q18, q19, [x9, #160]
//NO_APP
//APP
    ldp         q20, q21, [x9, #192]
    ldp         q22, q23, [x9, #224]
//NO_APP
//APP
    stp         q0, q1, [x8]
    stp         q2, q3, [x8, #32]
//NO_APP
//APP
    stp         q4, q5, [x8, #64]
    stp         q6, q7, [x8, #96]
//NO_APP
//APP
    stp         q16, q17, [x8, #128]
    stp         q18, q19, [x8, #160]
//NO_APP
//APP
    stp         q20, q21, [x8, #192]
    stp         q22, q23, [x8, #224]
//NO_APP
    ret
.L7:
    add         x8, x0, x1
//APP
    ldr         w9, [x0]
//NO_APP
    add         x10, x2, x1
    sub         x8, x8, #4
    sub         x10, x10, #4
//APP
    ldr         w8, [x8]
//NO_APP
//APP
    str         w9, [x2]
//NO_APP
//APP
    str         w8, [x10]
//NO_APP
    ret
.L8:
    add         x8, x0, x1
//APP
    ldrh        w9, [x0]
//NO_APP
    add         x10, x2, x1
    sub         x8, x8, #2
    and         w9, w9, #0xffff
    sub         x10, x10, #2
//APP
    ldrh        w8, [x8]
//NO_APP
//APP
    strh        w9, [x2]
//NO_APP
    and         w8, w8, #0xffff
//APP
    strh        w8, [x10]
//NO_APP
    ret
