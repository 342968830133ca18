@ advance::one::forward of word, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub         sp, #60
    ldr.w       r2, [r1, #260]
    mov         r8, r1
    cmp         r2, #65
    bhs         .L1
    ldrd        r1, r4, [r8, #264]
    cmp         r1, r4
    beq         .L2
    ldr.w       r1, [r8, #256]
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    strd        r0, r1, [r8, #280]
    str.w       r4, [r8, #264]
.L2:
    add         sp, #60
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L1:
    ldrb.w      r1, [r8, #294]
    cmp         r1, #1
    bne         .L3
    ldrh.w      r1, [r8, #292]
    str         r1, [sp, #8]
    b           .L4
.L3:
    ldrb.w      r3, [r8, #290]
    movs        r6, #0
    ldrb.w      r1, [r8, #291]
    movs        r5, #0
    str         r6, [sp, #8]
    movs        r6, #1
    cmp         r1, r3
    strh.w      r5, [r8, #292]
    strb.w      r6, [r8, #294]
    beq         .L5
    cbz         r3, .L6
    subs        r1, r3, #1
    cmp         r3, #128
    bhi.w       .L7
    ldrh.w      r1, [r8, r1, lsl #1]
    mvns        r1, r1
    b           .L8
.L6:
    movs        r1, #0
.L8:
    ldr.w       r3, [r8, #272]
    add         r1, r3
    str.w       r1, [r8, #268]
.L5:
    movs        r1, #0
    str.w       r1, [r8, #288]
.L4:
    ldrd        r3, r1, [r8, #264]
    cmp         r1, r3
    blo.w       .L9
    cmp         r1, r2
    bhi.w       .L9
    uxtb        r0, r0
    mov.w       r2, #16843009
    muls        r0, r2, r0
    subs        r6, r1, r3
    str         r3, [sp, #4]
    str.w       r8, [sp, #16]
    str         r0, [sp, #12]
    ldr.w       r0, [r8, #256]
    add         r0, r3
    str         r0, [sp, #28]
    rsbs        r0, r0, #0
    ands        r11, r0, #63
    beq.w       .L10
    cmp         r6, #64
    blo.w       .L10
    ldr         r5, [sp, #28]
@APP
    ldr         r0, [r5]
@NO_APP
    str         r0, [sp, #56]
@APP
    ldr.w       r10, [r5, #4]
@NO_APP
@APP
    ldr         r0, [r5, #8]
@NO_APP
    str         r0, [sp, #52]
@APP
    ldr         r0, [r5, #12]
@NO_APP
@APP
    ldr         r1, [r5, #16]
@NO_APP
    str         r1, [sp, #48]
@APP
    ldr         r1, [r5, #20]
@NO_APP
@APP
    ldr         r2, [r5, #24]
@NO_APP
    str         r2, [sp, #44]
@APP
    ldr         r2, [r5, #28]
@NO_APP
@APP
    ldr         r3, [r5, #32]
@NO_APP
    str         r3, [sp, #40]
@APP
    ldr.w       r8, [r5, #36]
@NO_APP
@APP
    ldr         r3, [r5, #40]
@NO_APP
    str         r3, [sp, #36]
@APP
    ldr.w       r12, [r5, #44]
@NO_APP
@APP
    ldr.w       r9, [r5, #48]
@NO_APP
@APP
    ldr.w       lr, [r5, #52]
@NO_APP
@APP
    ldr         r3, [r5, #56]
@NO_APP
    str         r3, [sp, #32]
@APP
    ldr         r4, [r5, #60]
@NO_APP
    str         r6, [sp, #20]
    movs        r6, #128
    ldr         r3, [sp, #12]
    str         r6, [sp]
    eors        r0, r3
    eor.w       r6, r10, r3
    mov.w       r10, #16843009
    eors        r1, r3
@APP
    uqsub8      r0, r10, r0
@NO_APP
@APP
    uqsub8      r6, r10, r6
@NO_APP
@APP
    uqsub8      r1, r10, r1
@NO_APP
    orr.w       r0, r6, r0, lsl #1
    movw        r6, #52428
    orr.w       r0, r0, r1, lsl #2
    eor.w       r1, r2, r3
@APP
    uqsub8      r1, r10, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #3
    ldr         r2, [sp, #52]
    eor.w       r1, r8, r3
    ldr.w       r8, [sp, #16]
@APP
    uqsub8      r1, r10, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #4
    eors        r2, r3
    eor.w       r1, r12, r3
@APP
    uqsub8      r2, r10, r2
@NO_APP
@APP
    uqsub8      r1, r10, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #5
    eor.w       r1, lr, r3
@APP
    uqsub8      r1, r10, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #6
    eor.w       r1, r4, r3
    subs.w      r4, r11, #32
@APP
    uqsub8      r1, r10, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #7
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eor.w       r0, r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r6
    orr.w       r1, r1, r1, lsl #14
    eor.w       r0, r0, r1
    ldr         r1, [sp, #56]
    eor.w       r1, r1, r3
@APP
    uqsub8      r1, r10, r1
@NO_APP
    orr.w       r1, r1, r2, lsl #1
    ldr         r2, [sp, #48]
    eor.w       r2, r2, r3
@APP
    uqsub8      r2, r10, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #2
    ldr         r2, [sp, #44]
    eor.w       r2, r2, r3
@APP
    uqsub8      r2, r10, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #3
    ldr         r2, [sp, #40]
    eor.w       r2, r2, r3
@APP
    uqsub8      r2, r10, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #4
    ldr         r2, [sp, #36]
    eor.w       r2, r2, r3
@APP
    uqsub8      r2, r10, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #5
    eor.w       r2, r9, r3
@APP
    uqsub8      r2, r10, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #6
    ldr         r2, [sp, #32]
    eor.w       r2, r2, r3
    mov.w       r3, #-1
@APP
    uqsub8      r2, r10, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #7
    eor.w       r2, r1, r1, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eor.w       r1, r1, r2
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r6
    lsl.w       r6, r3, r11
    it          pl
    movpl       r6, #0
    it          pl
    lslpl       r3, r4
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r2, r2, #252645135
    eors        r1, r2
    eor.w       r0, r0, r2, lsr #4
    bic.w       r6, r1, r6
    bic.w       r4, r0, r3
    movs        r2, #0
    mov         r0, r6
    mov         r3, r8
    mov         r1, r4
    bl          <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::traits::Isa>::places
    orrs.w      r0, r6, r4
    add.w       r9, r5, r11
    ldr         r0, [sp, #20]
    sub.w       r12, r0, r11
    beq         .L11
    mov.w       r0, #1431655765
    mov.w       r1, #858993459
    and.w       r0, r0, r6, lsr #1
    subs        r0, r6, r0
    and.w       r2, r1, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r2
    movw        r2, #21845
    movt        r2, #5461
    and.w       r2, r2, r4, lsr #1
    add.w       r0, r0, r0, lsr #4
    subs        r2, r4, r2
    bic         r0, r0, #-252645136
    and.w       r1, r1, r2, lsr #2
    bic         r2, r2, #-858993460
    add         r1, r2
    mul         r0, r0, r10
    add.w       r1, r1, r1, lsr #4
    bic         r1, r1, #-252645136
    mul         r1, r1, r10
    lsrs        r0, r0, #24
    add.w       r6, r0, r1, lsr #24
    b           .L12
.L11:
    mov         r6, r12
    str.w       r9, [sp, #28]
.L10:
    rsbs        r0, r6, #0
    str         r0, [sp, #24]
    movs        r0, #0
    mov.w       r11, #16843009
    mov         r12, r6
    str         r6, [sp, #20]
    b           .L13
.L14:
    movs        r6, #0
    ldr.w       r8, [sp, #16]
    ldr.w       r10, [sp, #48]
.L15:
    ldr.w       r12, [sp, #52]
    add.w       r0, r10, #128
    cmp         r6, #0
    sub.w       r12, r12, #128
    bne.w       .L16
.L13:
    mov         r2, r0
    ldr         r0, [sp, #28]
    cmp.w       r12, #128
    add.w       r9, r0, r2
    blo.w       .L17
    strd        r2, r12, [sp, #48]
@APP
    ldr.w       r0, [r9]
@NO_APP
    str         r0, [sp, #56]
@APP
    ldr.w       r0, [r9, #4]
@NO_APP
    ldr.w       r8, [sp, #12]
@APP
    ldr.w       lr, [r9, #8]
@NO_APP
@APP
    ldr.w       r1, [r9, #12]
@NO_APP
    eor.w       r0, r0, r8
    eor.w       r1, r1, r8
@APP
    uqsub8      r0, r11, r0
@NO_APP
@APP
    uqsub8      r1, r11, r1
@NO_APP
@APP
    ldr.w       r12, [r9, #16]
@NO_APP
    orr.w       r0, r0, r1, lsl #1
@APP
    ldr.w       r1, [r9, #20]
@NO_APP
    eor.w       r1, r1, r8
@APP
    ldr.w       r6, [r9, #24]
@NO_APP
@APP
    uqsub8      r1, r11, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #2
    eor.w       r6, r6, r8
@APP
    ldr.w       r1, [r9, #28]
@NO_APP
@APP
    uqsub8      r6, r11, r6
@NO_APP
    eor.w       r1, r1, r8
@APP
    ldr.w       r4, [r9, #32]
@NO_APP
@APP
    uqsub8      r1, r11, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #3
@APP
    ldr.w       r1, [r9, #36]
@NO_APP
    eor.w       r1, r1, r8
@APP
    uqsub8      r1, r11, r1
@NO_APP
    orr.w       r1, r0, r1, lsl #4
@APP
    ldr.w       r0, [r9, #40]
@NO_APP
@APP
    ldr.w       r2, [r9, #44]
@NO_APP
    eor.w       r0, r0, r8
    eor.w       r2, r2, r8
@APP
    uqsub8      r0, r11, r0
@NO_APP
@APP
    uqsub8      r2, r11, r2
@NO_APP
    orr.w       r2, r1, r2, lsl #5
@APP
    ldr.w       r1, [r9, #48]
@NO_APP
@APP
    ldr.w       r5, [r9, #52]
@NO_APP
    eor.w       r1, r1, r8
    eor.w       r5, r5, r8
@APP
    uqsub8      r1, r11, r1
@NO_APP
@APP
    uqsub8      r5, r11, r5
@NO_APP
    orr.w       r5, r2, r5, lsl #6
@APP
    ldr.w       r2, [r9, #56]
@NO_APP
@APP
    ldr.w       r3, [r9, #60]
@NO_APP
    eor.w       r3, r3, r8
@APP
    uqsub8      r3, r11, r3
@NO_APP
    orr.w       r10, r5, r3, lsl #7
    eor.w       r5, lr, r8
    ldr         r3, [sp, #56]
@APP
    uqsub8      r5, r11, r5
@NO_APP
    eor.w       r3, r3, r8
@APP
    uqsub8      r3, r11, r3
@NO_APP
    orr.w       r3, r3, r5, lsl #1
    eor.w       r5, r12, r8
@APP
    uqsub8      r5, r11, r5
@NO_APP
    orr.w       r3, r3, r5, lsl #2
    orr.w       r3, r3, r6, lsl #3
    eor.w       r6, r4, r8
@APP
    uqsub8      r6, r11, r6
@NO_APP
    orr.w       r3, r3, r6, lsl #4
    orr.w       r0, r3, r0, lsl #5
    add.w       r3, r9, #64
    orr.w       r0, r0, r1, lsl #6
    eor.w       r1, r2, r8
@APP
    uqsub8      r1, r11, r1
@NO_APP
    orr.w       r12, r0, r1, lsl #7
@APP
    ldr         r0, [r3]
@NO_APP
@APP
    ldr         r1, [r3, #4]
@NO_APP
    str         r1, [sp, #56]
    eor.w       r0, r0, r8
@APP
    ldr         r1, [r3, #8]
@NO_APP
@APP
    uqsub8      r0, r11, r0
@NO_APP
    eor.w       r1, r1, r8
@APP
    uqsub8      r1, r11, r1
@NO_APP
    orr.w       r1, r0, r1, lsl #1
@APP
    ldr         r0, [r3, #12]
@NO_APP
    str         r0, [sp, #44]
@APP
    ldr         r2, [r3, #16]
@NO_APP
    eor.w       r2, r2, r8
@APP
    ldr         r4, [r3, #20]
@NO_APP
@APP
    uqsub8      r2, r11, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #2
@APP
    ldr         r2, [r3, #24]
@NO_APP
    eor.w       r2, r2, r8
@APP
    uqsub8      r2, r11, r2
@NO_APP
    orr.w       r2, r1, r2, lsl #3
@APP
    ldr         r1, [r3, #28]
@NO_APP
@APP
    ldr         r6, [r3, #32]
@NO_APP
    eor.w       r1, r1, r8
    eor.w       r6, r6, r8
@APP
    uqsub8      r1, r11, r1
@NO_APP
@APP
    uqsub8      r6, r11, r6
@NO_APP
    orr.w       r6, r2, r6, lsl #4
@APP
    ldr         r2, [r3, #36]
@NO_APP
@APP
    ldr         r5, [r3, #40]
@NO_APP
    eor.w       r5, r5, r8
@APP
    uqsub8      r5, r11, r5
@NO_APP
    orr.w       r5, r6, r5, lsl #5
@APP
    ldr         r6, [r3, #44]
@NO_APP
@APP
    ldr         r0, [r3, #48]
@NO_APP
    eor.w       r0, r0, r8
@APP
    ldr.w       lr, [r3, #52]
@NO_APP
@APP
    uqsub8      r0, r11, r0
@NO_APP
    orr.w       r0, r5, r0, lsl #6
@APP
    ldr         r5, [r3, #56]
@NO_APP
    str.w       r10, [sp, #40]
    eor.w       r5, r5, r8
@APP
    uqsub8      r5, r11, r5
@NO_APP
    orr.w       r0, r0, r5, lsl #7
    strd        r0, r12, [sp, #32]
    orr.w       r0, r0, r12
    ldr         r5, [sp, #44]
    orr.w       r10, r10, r0
    ldr         r0, [sp, #56]
    eor.w       r5, r5, r8
    eor.w       r0, r0, r8
@APP
    uqsub8      r5, r11, r5
@NO_APP
@APP
    uqsub8      r0, r11, r0
@NO_APP
    orr.w       r0, r0, r5, lsl #1
    eor.w       r5, r4, r8
@APP
    uqsub8      r5, r11, r5
@NO_APP
    orr.w       r0, r0, r5, lsl #2
    orr.w       r0, r0, r1, lsl #3
    eor.w       r1, r2, r8
@APP
    uqsub8      r1, r11, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #4
    eor.w       r1, r6, r8
@APP
    uqsub8      r1, r11, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #5
    eor.w       r1, lr, r8
@APP
    uqsub8      r1, r11, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #6
@APP
    ldr         r1, [r3, #60]
@NO_APP
    eor.w       r1, r1, r8
@APP
    uqsub8      r1, r11, r1
@NO_APP
    orr.w       r4, r0, r1, lsl #7
    orrs.w      r0, r10, r4
    beq.w       .L14
    ldr         r1, [sp, #40]
    movw        r2, #52428
    mov.w       r3, #1431655765
    mov.w       r8, #858993459
    eor.w       r0, r1, r1, lsr #7
    and         r0, r0, #11141290
    orr.w       r0, r0, r0, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r2
    orr.w       r1, r1, r1, lsl #14
    eor.w       r12, r1, r0
    ldr         r1, [sp, #36]
    eor.w       r0, r1, r1, lsr #7
    and         r0, r0, #11141290
    orr.w       r0, r0, r0, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r2
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r12, lsl #4
    bic         lr, r1, #252645135
    eor.w       r0, r0, lr
    and.w       r1, r3, r0, lsr #1
    subs        r1, r0, r1
    and.w       r6, r8, r1, lsr #2
    bic         r1, r1, #-858993460
    add         r1, r6
    add.w       r1, r1, r1, lsr #4
    bic         r1, r1, #-252645136
    mul         r6, r1, r11
    eor.w       r1, r12, lr, lsr #4
    and.w       r5, r3, r1, lsr #1
    subs        r5, r1, r5
    and.w       r3, r8, r5, lsr #2
    bic         r5, r5, #-858993460
    add         r3, r5
    lsrs        r6, r6, #24
    add.w       r3, r3, r3, lsr #4
    bic         r3, r3, #-252645136
    mul         r3, r3, r11
    add.w       r10, r6, r3, lsr #24
    eor.w       r3, r4, r4, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r3, r4
    ldr         r4, [sp, #32]
    eor.w       r6, r3, r3, lsr #14
    ands        r6, r2
    orr.w       r6, r6, r6, lsl #14
    eors        r3, r6
    eor.w       r6, r4, r4, lsr #7
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r6, r4
    mov.w       r4, #1431655765
    eor.w       r5, r6, r6, lsr #14
    ands        r5, r2
    orr.w       r5, r5, r5, lsl #14
    eors        r6, r5
    eor.w       r5, r6, r3, lsl #4
    bic         r5, r5, #252645135
    eor.w       r2, r5, r6
    str         r2, [sp, #44]
    and.w       r6, r4, r2, lsr #1
    subs        r6, r2, r6
    and.w       r2, r8, r6, lsr #2
    bic         r6, r6, #-858993460
    add         r2, r6
    eor.w       r6, r3, r5, lsr #4
    and.w       r3, r4, r6, lsr #1
    add.w       r2, r2, r2, lsr #4
    subs        r3, r6, r3
    bic         r2, r2, #-252645136
    ldr         r4, [sp, #16]
    and.w       r5, r8, r3, lsr #2
    bic         r3, r3, #-858993460
    add         r3, r5
    mul         r2, r2, r11
    ldr.w       r5, [r4, #268]
    add.w       r3, r3, r3, lsr #4
    bic         r3, r3, #-252645136
    mul         r3, r3, r11
    lsrs        r2, r2, #24
    add.w       r2, r2, r3, lsr #24
    add         r2, r10
    str         r2, [sp, #56]
    cmp         r2, #1
    beq         .L18
    mov         r8, r10
    ldr.w       r10, [sp, #48]
    ldr         r2, [sp, #24]
    mov         r3, r4
    add         r2, r10
    add         r2, r5
    str         r2, [sp, #4]
    movs        r2, #128
    str         r2, [sp]
    movs        r2, #0
    bl          <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::traits::Isa>::places
    rsb.w       r0, r8, #128
    str         r0, [sp]
    ldr         r0, [sp, #44]
    add.w       r3, r4, r8, lsl #1
    mov         r1, r6
    movs        r2, #64
    bl          <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::traits::Isa>::places
    ldr         r6, [sp, #56]
    mov         r8, r4
    b           .L15
.L17:
    ldr.w       r0, [r8, #268]
    movs        r6, #0
    ldr         r1, [sp, #20]
    subs        r0, r0, r1
    adds        r1, r0, r2
    b           .L19
.L16:
    ldr         r0, [sp, #20]
    add.w       r9, r9, #128
    sub.w       r0, r0, r10
    sub.w       r12, r0, #128
.L12:
    ldr         r1, [sp, #4]
    b           .L19
.L18:
    lsr.w       r2, lr, #4
    add.w       r9, r9, #128
    eor.w       r2, r2, r12
    mov         r8, r4
    orrs        r2, r0
    it          eq
    moveq       r1, r6
    rbit        r1, r1
    ldr         r3, [sp, #44]
    clz         r1, r1
    it          ne
    movne       r3, r0
    adds        r1, #32
    rbit        r0, r3
    cmp         r3, #0
    it          ne
    clzne       r1, r0
    cmp         r2, #0
    it          eq
    addeq       r1, #64
    ldr         r2, [sp, #20]
    movs        r6, #1
    ldr         r3, [sp, #48]
    strh        r1, [r4]
    subs        r0, r3, r2
    adds        r1, r0, r5
    subs        r0, r2, r3
    sub.w       r12, r0, #128
.L19:
    ldr.w       r0, [r8, #268]
    mov.w       r10, #16843009
    str         r1, [sp, #4]
    sub.w       r0, r0, r12
    subs        r2, r0, r1
    it          ls
    subls       r2, r1, r0
    str         r2, [sp, #48]
    rsb.w       r2, r9, #0
    b           .L20
.L21:
    cmp.w       r12, #63
    bls.w       .L22
@APP
    ldr.w       lr, [r9]
@NO_APP
@APP
    ldr.w       r0, [r9, #4]
@NO_APP
@APP
    ldr.w       r4, [r9, #8]
@NO_APP
@APP
    ldr.w       r1, [r9, #12]
@NO_APP
@APP
    ldr.w       r3, [r9, #16]
@NO_APP
    str         r3, [sp, #20]
    str         r2, [sp, #44]
@APP
    ldr.w       r2, [r9, #20]
@NO_APP
@APP
    ldr.w       r3, [r9, #24]
@NO_APP
    str         r3, [sp, #24]
@APP
    ldr.w       r3, [r9, #28]
@NO_APP
@APP
    ldr.w       r5, [r9, #32]
@NO_APP
    str         r5, [sp, #28]
@APP
    ldr.w       r8, [r9, #36]
@NO_APP
@APP
    ldr.w       r5, [r9, #40]
@NO_APP
    str         r5, [sp, #32]
@APP
    ldr.w       r12, [r9, #44]
@NO_APP
@APP
    ldr.w       r5, [r9, #48]
@NO_APP
    str         r5, [sp, #36]
@APP
    ldr.w       r5, [r9, #52]
@NO_APP
@APP
    ldr.w       r11, [r9, #56]
@NO_APP
    str.w       r11, [sp, #40]
@APP
    ldr.w       r11, [r9, #60]
@NO_APP
    ldr         r6, [sp, #56]
    rsb.w       r6, r6, #128
    str         r6, [sp]
    ldr         r6, [sp, #12]
    eors        r0, r6
    eors        r1, r6
@APP
    uqsub8      r0, r10, r0
@NO_APP
@APP
    uqsub8      r1, r10, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #1
    eor.w       r1, r2, r6
@APP
    uqsub8      r1, r10, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #2
    movw        r2, #52428
    eor.w       r1, r3, r6
@APP
    uqsub8      r1, r10, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #3
    eor.w       r1, r8, r6
    ldr.w       r8, [sp, #16]
@APP
    uqsub8      r1, r10, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #4
    eor.w       r1, r12, r6
@APP
    uqsub8      r1, r10, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #5
    eor.w       r1, r5, r6
    ldr         r5, [sp, #48]
@APP
    uqsub8      r1, r10, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #6
    eor.w       r1, r11, r6
@APP
    uqsub8      r1, r10, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #7
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r2
    orr.w       r1, r1, r1, lsl #14
    eor.w       r11, r1, r0
    eor.w       r0, lr, r6
    eor.w       r1, r4, r6
@APP
    uqsub8      r0, r10, r0
@NO_APP
@APP
    uqsub8      r1, r10, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #1
    ldr         r1, [sp, #20]
    eors        r1, r6
@APP
    uqsub8      r1, r10, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #2
    ldr         r1, [sp, #24]
    eors        r1, r6
@APP
    uqsub8      r1, r10, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #3
    ldr         r1, [sp, #28]
    eors        r1, r6
@APP
    uqsub8      r1, r10, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #4
    ldr         r1, [sp, #32]
    eors        r1, r6
@APP
    uqsub8      r1, r10, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #5
    ldr         r1, [sp, #36]
    eors        r1, r6
@APP
    uqsub8      r1, r10, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #6
    ldr         r1, [sp, #40]
    eors        r1, r6
@APP
    uqsub8      r1, r10, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #7
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r2
    mov         r2, r5
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r11, lsl #4
    bic         r1, r1, #252645135
    eor.w       r6, r1, r0
    ldr         r0, [sp, #56]
    eor.w       r4, r11, r1, lsr #4
    add.w       r3, r8, r0, lsl #1
    mov         r0, r6
    mov         r1, r4
    bl          <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::traits::Isa>::places
    mov.w       r2, #1431655765
    and.w       r0, r2, r6, lsr #1
    subs        r0, r6, r0
    mov.w       r3, #858993459
    ldr.w       r12, [sp, #52]
    adds        r5, #64
    and.w       r1, r3, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r1
    and.w       r1, r2, r4, lsr #1
    subs        r1, r4, r1
    ldr         r6, [sp, #56]
    add.w       r0, r0, r0, lsr #4
    str         r5, [sp, #48]
    and.w       r2, r3, r1, lsr #2
    bic         r1, r1, #-858993460
    add         r1, r2
    bic         r0, r0, #-252645136
    ldr         r2, [sp, #44]
    add.w       r9, r9, #64
    add.w       r1, r1, r1, lsr #4
    mul         r0, r0, r10
    bic         r1, r1, #-252645136
    subs        r2, #64
    sub.w       r12, r12, #64
    mul         r1, r1, r10
    lsrs        r0, r0, #24
    add.w       r0, r0, r1, lsr #24
    add         r6, r0
.L20:
    cmp         r6, #0
    strd        r12, r6, [sp, #52]
    beq.w       .L21
    cmp         r6, #64
    ittt        ls
    ldrls       r0, [sp, #8]
    ldrls       r1, [sp, #48]
    cmpls       r1, r0
    blo.w       .L21
    ldr.w       r9, [sp, #4]
    sub.w       r0, r12, #1
    cmp         r0, #63
    bhs.w       .L23
.L24:
    cmp         r6, #64
    bhi.w       .L23
    ldr         r0, [sp, #8]
    ldr         r1, [sp, #48]
    cmp         r1, r0
    bhs.w       .L23
.L25:
    mov         r0, r2
    ldrd        r3, r2, [r8, #256]
    adds        r1, r3, r0
    sub.w       r0, r12, r1
    cmp         r0, r2
    bhi.w       .L26
    cmp         r0, #64
    blo.w       .L26
    add         r0, r3
    movw        r11, #52428
    sub.w       r1, r0, #64
@APP
    ldr.w       lr, [r1]
@NO_APP
@APP
    ldr         r0, [r1, #4]
@NO_APP
@APP
    ldr         r4, [r1, #8]
@NO_APP
    ldr.w       r12, [sp, #12]
@APP
    ldr         r3, [r1, #12]
@NO_APP
@APP
    ldr.w       r9, [r1, #16]
@NO_APP
    eor.w       r2, r0, r12
    eor.w       r3, r3, r12
    mov.w       r0, #16843009
@APP
    uqsub8      r2, r0, r2
@NO_APP
@APP
    uqsub8      r3, r0, r3
@NO_APP
    eor.w       r4, r4, r12
    orr.w       r2, r2, r3, lsl #1
@APP
    ldr         r3, [r1, #20]
@NO_APP
@APP
    uqsub8      r4, r0, r4
@NO_APP
    eor.w       r3, r3, r12
@APP
    ldr.w       r10, [r1, #24]
@NO_APP
@APP
    uqsub8      r3, r0, r3
@NO_APP
    orr.w       r2, r2, r3, lsl #2
@APP
    ldr         r3, [r1, #28]
@NO_APP
    eor.w       r3, r3, r12
@APP
    ldr.w       r8, [r1, #32]
@NO_APP
@APP
    uqsub8      r3, r0, r3
@NO_APP
    orr.w       r2, r2, r3, lsl #3
@APP
    ldr         r3, [r1, #36]
@NO_APP
    eor.w       r3, r3, r12
@APP
    uqsub8      r3, r0, r3
@NO_APP
    orr.w       r3, r2, r3, lsl #4
@APP
    ldr         r2, [r1, #40]
@NO_APP
@APP
    ldr         r5, [r1, #44]
@NO_APP
    eor.w       r2, r2, r12
    eor.w       r5, r5, r12
@APP
    uqsub8      r2, r0, r2
@NO_APP
@APP
    uqsub8      r5, r0, r5
@NO_APP
    orr.w       r5, r3, r5, lsl #5
@APP
    ldr         r3, [r1, #48]
@NO_APP
@APP
    ldr         r6, [r1, #52]
@NO_APP
    eor.w       r3, r3, r12
    eor.w       r6, r6, r12
@APP
    uqsub8      r3, r0, r3
@NO_APP
@APP
    uqsub8      r6, r0, r6
@NO_APP
    orr.w       r5, r5, r6, lsl #6
@APP
    ldr         r6, [r1, #56]
@NO_APP
@APP
    ldr         r1, [r1, #60]
@NO_APP
    eor.w       r1, r1, r12
@APP
    uqsub8      r1, r0, r1
@NO_APP
    orr.w       r1, r5, r1, lsl #7
    eor.w       r5, r1, r1, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r1, r5
    eor.w       r5, r1, r1, lsr #14
    and.w       r5, r5, r11
    orr.w       r5, r5, r5, lsl #14
    eors        r1, r5
    eor.w       r5, lr, r12
@APP
    uqsub8      r5, r0, r5
@NO_APP
    orr.w       r5, r5, r4, lsl #1
    eor.w       r4, r9, r12
@APP
    uqsub8      r4, r0, r4
@NO_APP
    orr.w       r5, r5, r4, lsl #2
    ldr.w       r9, [sp, #4]
    eor.w       r4, r10, r12
@APP
    uqsub8      r4, r0, r4
@NO_APP
    orr.w       r5, r5, r4, lsl #3
    eor.w       r4, r8, r12
    ldr.w       r8, [sp, #16]
@APP
    uqsub8      r4, r0, r4
@NO_APP
    orr.w       r5, r5, r4, lsl #4
    orr.w       r2, r5, r2, lsl #5
    orr.w       r2, r2, r3, lsl #6
    eor.w       r3, r6, r12
@APP
    uqsub8      r0, r0, r3
@NO_APP
    ldr         r3, [sp, #52]
    orr.w       r0, r2, r0, lsl #7
    rsbs        r3, r3, #0
    eor.w       r2, r0, r0, lsr #7
    and         r3, r3, #63
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    and.w       r2, r2, r11
    orr.w       r2, r2, r2, lsl #14
    eors        r0, r2
    eor.w       r2, r0, r1, lsl #4
    bic         r2, r2, #252645135
    eors        r0, r2
    eor.w       r1, r1, r2, lsr #4
    rsb.w       r2, r3, #32
    lsrs        r0, r3
    lsl.w       r2, r1, r2
    orr.w       r4, r0, r2
    lsr.w       r6, r1, r3
    subs.w      r0, r3, #32
    it          pl
    lsrpl.w     r4, r1, r0
    b           .L27
.L26:
    cmp         r2, #64
    bhs         .L28
    movs        r4, #0
    movs        r6, #0
    b           .L29
.L28:
    rsbs        r1, r1, #0
    str         r1, [sp, #52]
@APP
    ldr         r4, [r3]
@NO_APP
    mov.w       r2, #16843009
    and         r0, r0, #63
@APP
    ldr         r1, [r3, #4]
@NO_APP
    ldr.w       lr, [sp, #12]
@APP
    ldr.w       r9, [r3, #8]
@NO_APP
@APP
    ldr         r6, [r3, #12]
@NO_APP
    eor.w       r1, r1, lr
    eor.w       r6, r6, lr
@APP
    uqsub8      r1, r2, r1
@NO_APP
@APP
    uqsub8      r6, r2, r6
@NO_APP
    orr.w       r1, r1, r6, lsl #1
@APP
    ldr         r6, [r3, #16]
@NO_APP
    str         r6, [sp, #44]
@APP
    ldr         r6, [r3, #20]
@NO_APP
    eor.w       r6, r6, lr
@APP
    ldr.w       r11, [r3, #24]
@NO_APP
@APP
    uqsub8      r6, r2, r6
@NO_APP
    orr.w       r1, r1, r6, lsl #2
@APP
    ldr         r6, [r3, #28]
@NO_APP
    eor.w       r6, r6, lr
@APP
    ldr.w       r8, [r3, #32]
@NO_APP
@APP
    uqsub8      r6, r2, r6
@NO_APP
    orr.w       r1, r1, r6, lsl #3
@APP
    ldr         r6, [r3, #36]
@NO_APP
@APP
    ldr.w       r10, [r3, #40]
@NO_APP
    eor.w       r6, r6, lr
@APP
    ldr         r5, [r3, #44]
@NO_APP
@APP
    uqsub8      r6, r2, r6
@NO_APP
    orr.w       r1, r1, r6, lsl #4
    eor.w       r5, r5, lr
@APP
    ldr         r6, [r3, #48]
@NO_APP
@APP
    uqsub8      r5, r2, r5
@NO_APP
    orr.w       r1, r1, r5, lsl #5
    eor.w       r6, r6, lr
@APP
    ldr         r5, [r3, #52]
@NO_APP
@APP
    uqsub8      r6, r2, r6
@NO_APP
@APP
    ldr.w       r12, [r3, #56]
@NO_APP
    eor.w       r5, r5, lr
@APP
    ldr         r3, [r3, #60]
@NO_APP
@APP
    uqsub8      r5, r2, r5
@NO_APP
    eor.w       r3, r3, lr
    orr.w       r5, r1, r5, lsl #6
@APP
    uqsub8      r3, r2, r3
@NO_APP
    movw        r1, #52428
    orr.w       r3, r5, r3, lsl #7
    eor.w       r5, r3, r3, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r3, r5
    eor.w       r5, r3, r3, lsr #14
    ands        r5, r1
    ldr         r1, [sp, #44]
    orr.w       r5, r5, r5, lsl #14
    eors        r3, r5
    eor.w       r5, r4, lr
    eor.w       r4, r9, lr
@APP
    uqsub8      r5, r2, r5
@NO_APP
    ldr.w       r9, [sp, #4]
@APP
    uqsub8      r4, r2, r4
@NO_APP
    orr.w       r5, r5, r4, lsl #1
    eor.w       r4, r1, lr
    eor.w       r1, r12, lr
@APP
    uqsub8      r4, r2, r4
@NO_APP
    orr.w       r5, r5, r4, lsl #2
@APP
    uqsub8      r1, r2, r1
@NO_APP
    eor.w       r4, r11, lr
@APP
    uqsub8      r4, r2, r4
@NO_APP
    orr.w       r5, r5, r4, lsl #3
    eor.w       r4, r8, lr
    ldr.w       r8, [sp, #16]
@APP
    uqsub8      r4, r2, r4
@NO_APP
    orr.w       r5, r5, r4, lsl #4
    eor.w       r4, r10, lr
@APP
    uqsub8      r4, r2, r4
@NO_APP
    orr.w       r5, r5, r4, lsl #5
    orr.w       r6, r5, r6, lsl #6
    orr.w       r1, r6, r1, lsl #7
    movw        r6, #52428
    eor.w       r2, r1, r1, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    ands        r2, r6
    mov.w       r6, #-1
    lsl.w       r5, r6, r0
    subs        r0, #32
    orr.w       r2, r2, r2, lsl #14
    it          pl
    movpl       r5, #0
    eor.w       r1, r1, r2
    eor.w       r2, r1, r3, lsl #4
    bic         r2, r2, #252645135
    eor.w       r1, r1, r2
    bic.w       r1, r1, r5
    ldr         r5, [sp, #52]
    eor.w       r2, r3, r2, lsr #4
    it          pl
    lslpl       r6, r0
    and         r5, r5, #63
    bic.w       r0, r2, r6
    rsb.w       r2, r5, #32
    lsrs        r1, r5
    lsr.w       r6, r0, r5
    lsl.w       r2, r0, r2
    orr.w       r4, r1, r2
    subs.w      r1, r5, #32
    it          pl
    lsrpl.w     r4, r0, r1
.L27:
    it          pl
    movpl       r6, #0
.L29:
    ldr         r5, [sp, #56]
    mov         r1, r6
    ldr         r2, [sp, #48]
    rsb.w       r0, r5, #128
    str         r0, [sp]
    add.w       r3, r8, r5, lsl #1
    mov         r0, r4
    bl          <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::traits::Isa>::places
    mov.w       r0, #1431655765
    and.w       r1, r0, r4, lsr #1
    and.w       r0, r0, r6, lsr #1
    subs        r1, r4, r1
    subs        r0, r6, r0
    mov.w       r2, #858993459
    and.w       r3, r2, r1, lsr #2
    bic         r1, r1, #-858993460
    and.w       r2, r2, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r2
    add         r1, r3
    mov.w       r2, #16843009
    mov.w       r12, #0
    add.w       r1, r1, r1, lsr #4
    add.w       r0, r0, r0, lsr #4
    bic         r1, r1, #-252645136
    bic         r0, r0, #-252645136
    muls        r1, r2, r1
    muls        r0, r2, r0
    lsrs        r1, r1, #24
    add.w       r0, r1, r0, lsr #24
    adds        r6, r5, r0
.L23:
    ldrd        r1, r2, [r8, #264]
    movs        r0, #0
    sub.w       r2, r2, r12
    strb.w      r6, [r8, #289]
    subs        r3, r2, r1
    strb.w      r0, [r8, #288]
    str.w       r9, [r8, #272]
    str.w       r2, [r8, #264]
    it          ls
    subls       r3, r1, r2
    cmp.w       r3, r6, lsl #9
    bhi         .L30
    ldrh.w      r0, [r8, #292]
    lsls        r0, r0, #1
    uxth        r0, r0
    cmp.w       r0, #256
    it          ls
    movls.w     r0, #256
    cmp.w       r0, #4096
    it          hs
    movhs.w     r0, #4096
.L30:
    strh.w      r0, [r8, #292]
    add         sp, #60
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L22:
    cmp.w       r12, #0
    beq         .L31
    ldr.w       r9, [sp, #4]
    cmp         r6, #0
    bne.w       .L24
    b           .L25
.L31:
    ldr.w       r9, [sp, #4]
    mov.w       r12, #0
    b           .L23
.L9:
    movw        r0, :lower16:.C1
    movw        r2, :lower16:.C2
    movt        r0, :upper16:.C1
    movt        r2, :upper16:.C2
    movs        r1, #185
    bl          core::panicking::panic_fmt
.L7:
    movw        r2, :lower16:.C3
    mov         r0, r1
    movt        r2, :upper16:.C3
    movs        r1, #128
    bl          core::panicking::panic_bounds_check
