@ fill::one::forward of word, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub         sp, #68
    ldr         r2, [r1, #4]
    mov         r5, r1
    cmp         r2, #65
    bhs         .L1
    ldrd        r1, r4, [r5, #272]
    cmp         r1, r4
    beq         .L2
    ldr         r1, [r5]
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    add.w       r2, r5, #264
    stm         r2!, {r0, r1, r4}
.L2:
    add         sp, #68
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L1:
    ldrb.w      r1, [r5, #290]
    cmp         r1, #1
    bne         .L3
    ldrh.w      r1, [r5, #288]
    str         r1, [sp, #12]
    b           .L4
.L3:
    ldrb.w      r3, [r5, #286]
    movs        r6, #0
    ldrb.w      r1, [r5, #287]
    movs        r4, #0
    str         r6, [sp, #12]
    movs        r6, #1
    cmp         r1, r3
    strh.w      r4, [r5, #288]
    strb.w      r6, [r5, #290]
    beq         .L5
    cbz         r3, .L6
    subs        r1, r3, #1
    cmp         r3, #128
    bhi.w       .L7
    add.w       r1, r5, r1, lsl #1
    ldrh        r1, [r1, #8]
    mvns        r1, r1
    b           .L8
.L6:
    movs        r1, #0
.L8:
    ldr.w       r3, [r5, #280]
    add         r1, r3
    str.w       r1, [r5, #276]
.L5:
    movs        r1, #0
    str.w       r1, [r5, #284]
.L4:
    ldrd        r3, r1, [r5, #272]
    cmp         r1, r3
    blo.w       .L9
    cmp         r1, r2
    bhi.w       .L9
    uxtb        r0, r0
    mov.w       r2, #16843009
    muls        r0, r2, r0
    sub.w       r12, r1, r3
    str         r3, [sp, #4]
    str         r5, [sp, #8]
    str         r0, [sp, #20]
    ldr         r0, [r5]
    add         r0, r3
    str         r0, [sp, #40]
    rsbs        r0, r0, #0
    ands        r9, r0, #63
    beq.w       .L10
    cmp.w       r12, #64
    blo.w       .L10
    ldr.w       r8, [sp, #40]
@APP
    ldr.w       r0, [r8]
@NO_APP
    mov.w       r10, #16843009
    str         r0, [sp, #64]
@APP
    ldr.w       r6, [r8, #4]
@NO_APP
@APP
    ldr.w       r0, [r8, #8]
@NO_APP
    str         r0, [sp, #60]
@APP
    ldr.w       r11, [r8, #12]
@NO_APP
@APP
    ldr.w       r0, [r8, #16]
@NO_APP
    str         r0, [sp, #56]
@APP
    ldr.w       r1, [r8, #20]
@NO_APP
@APP
    ldr.w       r0, [r8, #24]
@NO_APP
    str         r0, [sp, #52]
@APP
    ldr.w       r2, [r8, #28]
@NO_APP
@APP
    ldr.w       r0, [r8, #32]
@NO_APP
    str         r0, [sp, #48]
@APP
    ldr.w       r5, [r8, #36]
@NO_APP
@APP
    ldr.w       r0, [r8, #40]
@NO_APP
    str         r0, [sp, #44]
    str.w       r12, [sp, #28]
@APP
    ldr.w       r12, [r8, #44]
@NO_APP
@APP
    ldr.w       r0, [r8, #48]
@NO_APP
    str         r0, [sp, #36]
@APP
    ldr.w       lr, [r8, #52]
@NO_APP
@APP
    ldr.w       r0, [r8, #56]
@NO_APP
    str         r0, [sp, #32]
@APP
    ldr.w       r4, [r8, #60]
@NO_APP
    movs        r0, #128
    ldr         r3, [sp, #20]
    str         r0, [sp]
    eor.w       r0, r6, r3
    eor.w       r6, r11, r3
    eors        r1, r3
@APP
    uqsub8      r0, r10, r0
@NO_APP
@APP
    uqsub8      r6, r10, r6
@NO_APP
    orr.w       r0, r0, r6, lsl #1
@APP
    uqsub8      r1, r10, r1
@NO_APP
    movw        r6, #52428
    orr.w       r0, r0, r1, lsl #2
    eor.w       r1, r2, r3
@APP
    uqsub8      r1, r10, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #3
    ldr         r2, [sp, #60]
    eor.w       r1, r5, r3
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
    subs.w      r4, r9, #32
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
    ldr         r1, [sp, #64]
    eor.w       r1, r1, r3
@APP
    uqsub8      r1, r10, r1
@NO_APP
    orr.w       r1, r1, r2, lsl #1
    ldr         r2, [sp, #56]
    eor.w       r2, r2, r3
@APP
    uqsub8      r2, r10, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #2
    ldr         r2, [sp, #52]
    eor.w       r2, r2, r3
@APP
    uqsub8      r2, r10, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #3
    ldr         r2, [sp, #48]
    eor.w       r2, r2, r3
@APP
    uqsub8      r2, r10, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #4
    ldr         r2, [sp, #44]
    eor.w       r2, r2, r3
@APP
    uqsub8      r2, r10, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #5
    ldr         r2, [sp, #36]
    eor.w       r2, r2, r3
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
    lsl.w       r6, r3, r9
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
    ldr         r0, [sp, #8]
    movs        r2, #0
    add.w       r3, r0, #8
    mov         r0, r6
    mov         r1, r4
    bl          <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::traits::Isa>::places
    orrs.w      r0, r6, r4
    add.w       r11, r8, r9
    ldr         r0, [sp, #28]
    sub.w       r12, r0, r9
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
    ldr         r5, [sp, #8]
    str.w       r11, [sp, #40]
.L10:
    rsb.w       r0, r12, #0
    str         r0, [sp, #32]
    add.w       r0, r5, #8
    str         r0, [sp, #36]
    movs        r0, #0
    mov.w       r4, #16843009
    str.w       r12, [sp, #28]
    b           .L13
.L14:
    movs        r6, #0
    ldr.w       r8, [sp, #56]
.L15:
    ldr.w       r12, [sp, #60]
    add.w       r0, r8, #128
    cmp         r6, #0
    sub.w       r12, r12, #128
    bne.w       .L16
.L13:
    mov         r2, r0
    ldr         r0, [sp, #40]
    cmp.w       r12, #128
    add.w       r11, r0, r2
    blo.w       .L17
    strd        r2, r12, [sp, #56]
@APP
    ldr.w       r12, [r11]
@NO_APP
@APP
    ldr.w       r0, [r11, #4]
@NO_APP
    ldr         r5, [sp, #20]
@APP
    ldr.w       r8, [r11, #8]
@NO_APP
@APP
    ldr.w       r1, [r11, #12]
@NO_APP
    eors        r0, r5
    eors        r1, r5
@APP
    uqsub8      r0, r4, r0
@NO_APP
@APP
    uqsub8      r1, r4, r1
@NO_APP
@APP
    ldr.w       lr, [r11, #16]
@NO_APP
    orr.w       r0, r0, r1, lsl #1
@APP
    ldr.w       r1, [r11, #20]
@NO_APP
    eors        r1, r5
@APP
    ldr.w       r9, [r11, #24]
@NO_APP
@APP
    uqsub8      r1, r4, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #2
@APP
    ldr.w       r1, [r11, #28]
@NO_APP
    eors        r1, r5
@APP
    ldr.w       r10, [r11, #32]
@NO_APP
@APP
    uqsub8      r1, r4, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #3
@APP
    ldr.w       r1, [r11, #36]
@NO_APP
    eors        r1, r5
@APP
    uqsub8      r1, r4, r1
@NO_APP
    orr.w       r1, r0, r1, lsl #4
@APP
    ldr.w       r0, [r11, #40]
@NO_APP
@APP
    ldr.w       r2, [r11, #44]
@NO_APP
    eors        r0, r5
    eors        r2, r5
@APP
    uqsub8      r0, r4, r0
@NO_APP
@APP
    uqsub8      r2, r4, r2
@NO_APP
    orr.w       r2, r1, r2, lsl #5
@APP
    ldr.w       r1, [r11, #48]
@NO_APP
@APP
    ldr.w       r6, [r11, #52]
@NO_APP
    eors        r1, r5
    eors        r6, r5
@APP
    uqsub8      r1, r4, r1
@NO_APP
@APP
    uqsub8      r6, r4, r6
@NO_APP
    orr.w       r6, r2, r6, lsl #6
@APP
    ldr.w       r2, [r11, #56]
@NO_APP
@APP
    ldr.w       r3, [r11, #60]
@NO_APP
    eors        r3, r5
@APP
    uqsub8      r3, r4, r3
@NO_APP
    orr.w       r3, r6, r3, lsl #7
    eor.w       r6, r8, r5
    str         r3, [sp, #64]
    eor.w       r3, r12, r5
@APP
    uqsub8      r3, r4, r3
@NO_APP
@APP
    uqsub8      r6, r4, r6
@NO_APP
    orr.w       r3, r3, r6, lsl #1
    eor.w       r6, lr, r5
@APP
    uqsub8      r6, r4, r6
@NO_APP
    orr.w       r3, r3, r6, lsl #2
    eor.w       r6, r9, r5
@APP
    uqsub8      r6, r4, r6
@NO_APP
    orr.w       r3, r3, r6, lsl #3
    eor.w       r6, r10, r5
@APP
    uqsub8      r6, r4, r6
@NO_APP
    orr.w       r3, r3, r6, lsl #4
    orr.w       r0, r3, r0, lsl #5
    add.w       r3, r11, #64
    orr.w       r0, r0, r1, lsl #6
    eor.w       r1, r2, r5
@APP
    uqsub8      r1, r4, r1
@NO_APP
    orr.w       r12, r0, r1, lsl #7
@APP
    ldr         r0, [r3]
@NO_APP
@APP
    ldr         r1, [r3, #4]
@NO_APP
    str         r1, [sp, #52]
    eors        r0, r5
@APP
    ldr         r1, [r3, #8]
@NO_APP
@APP
    uqsub8      r0, r4, r0
@NO_APP
    eors        r1, r5
@APP
    ldr.w       r10, [r3, #12]
@NO_APP
@APP
    uqsub8      r1, r4, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #1
@APP
    ldr         r1, [r3, #16]
@NO_APP
@APP
    ldr.w       r8, [r3, #20]
@NO_APP
    eors        r1, r5
@APP
    ldr         r2, [r3, #24]
@NO_APP
@APP
    uqsub8      r1, r4, r1
@NO_APP
@APP
    ldr.w       r9, [r3, #28]
@NO_APP
    eors        r2, r5
    orr.w       r1, r0, r1, lsl #2
@APP
    ldr         r6, [r3, #32]
@NO_APP
@APP
    uqsub8      r2, r4, r2
@NO_APP
    eors        r6, r5
    orr.w       r2, r1, r2, lsl #3
@APP
    uqsub8      r6, r4, r6
@NO_APP
    orr.w       r6, r2, r6, lsl #4
@APP
    ldr         r2, [r3, #36]
@NO_APP
@APP
    ldr         r0, [r3, #40]
@NO_APP
    eors        r0, r5
@APP
    uqsub8      r0, r4, r0
@NO_APP
    orr.w       r0, r6, r0, lsl #5
@APP
    ldr         r6, [r3, #44]
@NO_APP
@APP
    ldr         r1, [r3, #48]
@NO_APP
    eors        r1, r5
@APP
    ldr.w       lr, [r3, #52]
@NO_APP
@APP
    uqsub8      r1, r4, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #6
@APP
    ldr         r1, [r3, #56]
@NO_APP
    eors        r1, r5
@APP
    uqsub8      r1, r4, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #7
    strd        r0, r12, [sp, #44]
    ldr         r1, [sp, #64]
    orr.w       r0, r0, r12
    orr.w       r12, r1, r0
    ldr         r0, [sp, #52]
    eor.w       r1, r10, r5
    eors        r0, r5
@APP
    uqsub8      r1, r4, r1
@NO_APP
@APP
    uqsub8      r0, r4, r0
@NO_APP
    orr.w       r0, r0, r1, lsl #1
    eor.w       r1, r8, r5
@APP
    uqsub8      r1, r4, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #2
    eor.w       r1, r9, r5
@APP
    uqsub8      r1, r4, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #3
    eor.w       r1, r2, r5
@APP
    uqsub8      r1, r4, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #4
    eor.w       r1, r6, r5
@APP
    uqsub8      r1, r4, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #5
    eor.w       r1, lr, r5
@APP
    uqsub8      r1, r4, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #6
@APP
    ldr         r1, [r3, #60]
@NO_APP
    eors        r1, r5
@APP
    uqsub8      r1, r4, r1
@NO_APP
    orr.w       r6, r0, r1, lsl #7
    orrs.w      r0, r12, r6
    beq.w       .L14
    ldr         r1, [sp, #64]
    movw        r9, #52428
    mov.w       r5, #1431655765
    mov.w       r10, #858993459
    eor.w       r0, r1, r1, lsr #7
    and         r0, r0, #11141290
    orr.w       r0, r0, r0, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r9
    orr.w       r1, r1, r1, lsl #14
    eor.w       r12, r1, r0
    ldr         r1, [sp, #48]
    eor.w       r0, r1, r1, lsr #7
    and         r0, r0, #11141290
    orr.w       r0, r0, r0, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r9
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r12, lsl #4
    bic         lr, r1, #252645135
    eor.w       r0, r0, lr
    and.w       r1, r5, r0, lsr #1
    subs        r1, r0, r1
    and.w       r3, r10, r1, lsr #2
    bic         r1, r1, #-858993460
    add         r1, r3
    add.w       r1, r1, r1, lsr #4
    bic         r1, r1, #-252645136
    mul         r8, r1, r4
    eor.w       r1, r12, lr, lsr #4
    and.w       r2, r5, r1, lsr #1
    subs        r2, r1, r2
    and.w       r3, r10, r2, lsr #2
    bic         r2, r2, #-858993460
    add         r2, r3
    lsr.w       r3, r8, #24
    add.w       r2, r2, r2, lsr #4
    bic         r2, r2, #-252645136
    muls        r2, r4, r2
    add.w       r8, r3, r2, lsr #24
    eor.w       r2, r6, r6, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r2, r6
    eor.w       r3, r2, r2, lsr #14
    and.w       r3, r3, r9
    orr.w       r3, r3, r3, lsl #14
    eor.w       r10, r3, r2
    ldr         r2, [sp, #44]
    eor.w       r3, r2, r2, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r3, r2
    mov.w       r2, #858993459
    eor.w       r6, r3, r3, lsr #14
    and.w       r6, r6, r9
    orr.w       r6, r6, r6, lsl #14
    eors        r3, r6
    eor.w       r6, r3, r10, lsl #4
    bic         r6, r6, #252645135
    eor.w       r9, r6, r3
    eor.w       r6, r10, r6, lsr #4
    and.w       r3, r5, r9, lsr #1
    sub.w       r3, r9, r3
    and.w       r2, r2, r3, lsr #2
    bic         r3, r3, #-858993460
    add         r2, r3
    and.w       r3, r5, r6, lsr #1
    subs        r3, r6, r3
    mov.w       r5, #858993459
    add.w       r2, r2, r2, lsr #4
    and.w       r10, r5, r3, lsr #2
    bic         r3, r3, #-858993460
    add         r3, r10
    bic         r2, r2, #-252645136
    add.w       r3, r3, r3, lsr #4
    muls        r2, r4, r2
    bic         r3, r3, #-252645136
    muls        r3, r4, r3
    lsrs        r2, r2, #24
    add.w       r2, r2, r3, lsr #24
    add.w       r5, r2, r8
    ldr         r2, [sp, #8]
    cmp         r5, #1
    ldr.w       r3, [r2, #276]
    beq         .L18
    str.w       r8, [sp, #64]
    mov         r10, r5
    ldr.w       r8, [sp, #56]
    ldr         r2, [sp, #32]
    ldr         r5, [sp, #36]
    add         r2, r8
    add         r2, r3
    str         r2, [sp, #4]
    movs        r2, #128
    mov         r3, r5
    str         r2, [sp]
    movs        r2, #0
    bl          <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::traits::Isa>::places
    ldr         r1, [sp, #64]
    movs        r2, #64
    rsb.w       r0, r1, #128
    str         r0, [sp]
    add.w       r3, r5, r1, lsl #1
    mov         r0, r9
    mov         r1, r6
    bl          <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::traits::Isa>::places
    mov         r6, r10
    b           .L15
.L17:
    ldr         r0, [sp, #8]
    movs        r6, #0
    ldr         r1, [sp, #28]
    ldr.w       r0, [r0, #276]
    subs        r0, r0, r1
    add         r2, r0
    b           .L19
.L16:
    ldr         r0, [sp, #28]
    add.w       r11, r11, #128
    sub.w       r0, r0, r8
    sub.w       r12, r0, #128
.L12:
    ldr         r2, [sp, #4]
    b           .L19
.L18:
    lsr.w       r2, lr, #4
    add.w       r11, r11, #128
    eor.w       r2, r2, r12
    orrs        r2, r0
    it          eq
    moveq       r1, r6
    rbit        r1, r1
    it          ne
    movne       r9, r0
    clz         r1, r1
    rbit        r0, r9
    adds        r1, #32
    cmp.w       r9, #0
    it          ne
    clzne       r1, r0
    cmp         r2, #0
    it          eq
    addeq       r1, #64
    ldr         r0, [sp, #36]
    ldr         r6, [sp, #56]
    strh        r1, [r0]
    ldr         r1, [sp, #28]
    subs        r0, r6, r1
    adds        r2, r0, r3
    subs        r0, r1, r6
    sub.w       r12, r0, #128
    movs        r6, #1
.L19:
    ldr         r1, [sp, #8]
    mov.w       r8, #16843009
    str         r2, [sp, #4]
    ldr.w       r0, [r1, #276]
    sub.w       r0, r0, r12
    subs.w      r9, r0, r2
    it          ls
    subls.w     r9, r2, r0
    rsb.w       r2, r11, #0
    add.w       r0, r1, #8
    str         r0, [sp, #16]
    b           .L20
.L21:
    cmp.w       r12, #63
    bls.w       .L22
@APP
    ldr.w       r0, [r11]
@NO_APP
    str         r0, [sp, #24]
    mov         lr, r9
@APP
    ldr.w       r5, [r11, #4]
@NO_APP
@APP
    ldr.w       r0, [r11, #8]
@NO_APP
    str         r0, [sp, #28]
@APP
    ldr.w       r0, [r11, #12]
@NO_APP
@APP
    ldr.w       r1, [r11, #16]
@NO_APP
    str         r1, [sp, #32]
@APP
    ldr.w       r1, [r11, #20]
@NO_APP
@APP
    ldr.w       r3, [r11, #24]
@NO_APP
    str         r3, [sp, #36]
    str         r2, [sp, #56]
@APP
    ldr.w       r2, [r11, #28]
@NO_APP
@APP
    ldr.w       r3, [r11, #32]
@NO_APP
    str         r3, [sp, #40]
@APP
    ldr.w       r10, [r11, #36]
@NO_APP
@APP
    ldr.w       r3, [r11, #40]
@NO_APP
    str         r3, [sp, #44]
@APP
    ldr.w       r3, [r11, #44]
@NO_APP
@APP
    ldr.w       r4, [r11, #48]
@NO_APP
    str         r4, [sp, #48]
@APP
    ldr.w       r9, [r11, #52]
@NO_APP
@APP
    ldr.w       r4, [r11, #56]
@NO_APP
    str         r4, [sp, #52]
@APP
    ldr.w       r12, [r11, #60]
@NO_APP
    ldr         r6, [sp, #64]
    rsb.w       r6, r6, #128
    str         r6, [sp]
    ldr         r6, [sp, #20]
    eors        r0, r6
    eors        r5, r6
    eors        r1, r6
@APP
    uqsub8      r0, r8, r0
@NO_APP
@APP
    uqsub8      r5, r8, r5
@NO_APP
    orr.w       r0, r5, r0, lsl #1
@APP
    uqsub8      r1, r8, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #2
    eor.w       r1, r2, r6
@APP
    uqsub8      r1, r8, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #3
    ldr         r2, [sp, #28]
    eor.w       r1, r10, r6
@APP
    uqsub8      r1, r8, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #4
    eors        r2, r6
    eor.w       r1, r3, r6
    movw        r3, #52428
@APP
    uqsub8      r1, r8, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #5
@APP
    uqsub8      r2, r8, r2
@NO_APP
    eor.w       r1, r9, r6
    mov         r9, lr
@APP
    uqsub8      r1, r8, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #6
    eor.w       r1, r12, r6
@APP
    uqsub8      r1, r8, r1
@NO_APP
    orr.w       r0, r0, r1, lsl #7
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r3
    orr.w       r1, r1, r1, lsl #14
    eors        r1, r0
    ldr         r0, [sp, #24]
    eors        r0, r6
@APP
    uqsub8      r0, r8, r0
@NO_APP
    orr.w       r0, r0, r2, lsl #1
    ldr         r2, [sp, #32]
    eors        r2, r6
@APP
    uqsub8      r2, r8, r2
@NO_APP
    orr.w       r0, r0, r2, lsl #2
    ldr         r2, [sp, #36]
    eors        r2, r6
@APP
    uqsub8      r2, r8, r2
@NO_APP
    orr.w       r0, r0, r2, lsl #3
    ldr         r2, [sp, #40]
    eors        r2, r6
@APP
    uqsub8      r2, r8, r2
@NO_APP
    orr.w       r0, r0, r2, lsl #4
    ldr         r2, [sp, #44]
    eors        r2, r6
@APP
    uqsub8      r2, r8, r2
@NO_APP
    orr.w       r0, r0, r2, lsl #5
    ldr         r2, [sp, #48]
    eors        r2, r6
@APP
    uqsub8      r2, r8, r2
@NO_APP
    orr.w       r0, r0, r2, lsl #6
    ldr         r2, [sp, #52]
    eors        r2, r6
@APP
    uqsub8      r2, r8, r2
@NO_APP
    orr.w       r0, r0, r2, lsl #7
    eor.w       r2, r0, r0, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    ands        r2, r3
    orr.w       r2, r2, r2, lsl #14
    eors        r0, r2
    eor.w       r2, r0, r1, lsl #4
    bic         r2, r2, #252645135
    eor.w       r4, r2, r0
    ldr         r0, [sp, #64]
    eor.w       r6, r1, r2, lsr #4
    ldr         r1, [sp, #16]
    mov         r2, lr
    add.w       r3, r1, r0, lsl #1
    mov         r0, r4
    mov         r1, r6
    bl          <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::traits::Isa>::places
    mov.w       r2, #1431655765
    and.w       r0, r2, r4, lsr #1
    subs        r0, r4, r0
    mov.w       r3, #858993459
    ldr.w       r12, [sp, #60]
    add.w       r9, r9, #64
    and.w       r1, r3, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r1
    and.w       r1, r2, r6, lsr #1
    subs        r1, r6, r1
    ldr         r6, [sp, #64]
    add.w       r0, r0, r0, lsr #4
    add.w       r11, r11, #64
    and.w       r2, r3, r1, lsr #2
    bic         r1, r1, #-858993460
    add         r1, r2
    bic         r0, r0, #-252645136
    ldr         r2, [sp, #56]
    sub.w       r12, r12, #64
    add.w       r1, r1, r1, lsr #4
    mul         r0, r0, r8
    bic         r1, r1, #-252645136
    subs        r2, #64
    mul         r1, r1, r8
    lsrs        r0, r0, #24
    add.w       r0, r0, r1, lsr #24
    add         r6, r0
.L20:
    cmp         r6, #0
    strd        r12, r6, [sp, #60]
    beq.w       .L21
    cmp         r6, #64
    itt         ls
    ldrls       r0, [sp, #12]
    cmpls       r9, r0
    blo.w       .L21
    ldr.w       r11, [sp, #8]
    sub.w       r0, r12, #1
    cmp         r0, #63
    bhs.w       .L23
.L24:
    cmp         r6, #64
    bhi.w       .L23
    ldr         r0, [sp, #12]
    cmp         r9, r0
    bhs.w       .L23
.L25:
    mov         r0, r2
    ldrd        r3, r2, [r11]
    adds        r1, r3, r0
    sub.w       lr, r12, r1
    cmp         lr, r2
    bhi.w       .L26
    cmp.w       lr, #64
    blo.w       .L26
    add.w       r0, r3, lr
    mov         r8, r9
    sub.w       r4, r0, #64
@APP
    ldr         r6, [r4]
@NO_APP
@APP
    ldr         r0, [r4, #4]
@NO_APP
@APP
    ldr         r1, [r4, #8]
@NO_APP
    str         r1, [sp, #56]
    ldr.w       r12, [sp, #20]
@APP
    ldr         r2, [r4, #12]
@NO_APP
    eor.w       r1, r0, r12
    eor.w       r2, r2, r12
    mov.w       r0, #16843009
@APP
    uqsub8      r1, r0, r1
@NO_APP
@APP
    uqsub8      r2, r0, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #1
@APP
    ldr         r2, [r4, #16]
@NO_APP
    str         r2, [sp, #52]
@APP
    ldr         r2, [r4, #20]
@NO_APP
    eor.w       r2, r2, r12
@APP
    ldr.w       r9, [r4, #24]
@NO_APP
@APP
    uqsub8      r2, r0, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #2
@APP
    ldr         r2, [r4, #28]
@NO_APP
    eor.w       r2, r2, r12
@APP
    ldr.w       r10, [r4, #32]
@NO_APP
@APP
    uqsub8      r2, r0, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #3
@APP
    ldr         r2, [r4, #36]
@NO_APP
@APP
    ldr.w       lr, [r4, #40]
@NO_APP
    eor.w       r2, r2, r12
@APP
    ldr         r3, [r4, #44]
@NO_APP
@APP
    uqsub8      r2, r0, r2
@NO_APP
    eor.w       r3, r3, r12
    orr.w       r2, r1, r2, lsl #4
@APP
    uqsub8      r3, r0, r3
@NO_APP
    movw        r1, #52428
    orr.w       r3, r2, r3, lsl #5
@APP
    ldr         r2, [r4, #48]
@NO_APP
@APP
    ldr         r5, [r4, #52]
@NO_APP
    eor.w       r2, r2, r12
    eor.w       r5, r5, r12
@APP
    uqsub8      r2, r0, r2
@NO_APP
@APP
    uqsub8      r5, r0, r5
@NO_APP
    orr.w       r5, r3, r5, lsl #6
@APP
    ldr         r3, [r4, #56]
@NO_APP
@APP
    ldr         r4, [r4, #60]
@NO_APP
    eor.w       r4, r4, r12
@APP
    uqsub8      r4, r0, r4
@NO_APP
    orr.w       r4, r5, r4, lsl #7
    eor.w       r5, r4, r4, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r4, r5
    eor.w       r5, r4, r4, lsr #14
    ands        r5, r1
    ldr         r1, [sp, #52]
    orr.w       r5, r5, r5, lsl #14
    eors        r4, r5
    eor.w       r5, r6, r12
    ldr         r6, [sp, #56]
@APP
    uqsub8      r5, r0, r5
@NO_APP
    eor.w       r6, r6, r12
@APP
    uqsub8      r6, r0, r6
@NO_APP
    orr.w       r6, r5, r6, lsl #1
    eor.w       r5, r1, r12
@APP
    uqsub8      r5, r0, r5
@NO_APP
    orr.w       r6, r6, r5, lsl #2
    eor.w       r1, lr, r12
    eor.w       r5, r9, r12
@APP
    uqsub8      r1, r0, r1
@NO_APP
    mov         r9, r8
@APP
    uqsub8      r5, r0, r5
@NO_APP
    orr.w       r6, r6, r5, lsl #3
    eor.w       r5, r10, r12
@APP
    uqsub8      r5, r0, r5
@NO_APP
    orr.w       r6, r6, r5, lsl #4
    orr.w       r1, r6, r1, lsl #5
    orr.w       r1, r1, r2, lsl #6
    eor.w       r2, r3, r12
@APP
    uqsub8      r0, r0, r2
@NO_APP
    movw        r2, #52428
    orr.w       r0, r1, r0, lsl #7
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r2
    ldr         r2, [sp, #60]
    orr.w       r1, r1, r1, lsl #14
    rsbs        r2, r2, #0
    eors        r0, r1
    and         r2, r2, #63
    eor.w       r1, r0, r4, lsl #4
    rsb.w       r3, r2, #32
    bic         r1, r1, #252645135
    eors        r0, r1
    eor.w       r1, r4, r1, lsr #4
    lsrs        r0, r2
    lsl.w       r3, r1, r3
    orr.w       r6, r0, r3
    lsr.w       r4, r1, r2
    subs.w      r0, r2, #32
    it          pl
    lsrpl.w     r6, r1, r0
    b           .L27
.L26:
    cmp         r2, #64
    bhs         .L28
    movs        r6, #0
    movs        r4, #0
    b           .L29
.L28:
    rsbs        r0, r1, #0
    str         r0, [sp, #60]
@APP
    ldr         r0, [r3]
@NO_APP
    str         r0, [sp, #56]
    mov.w       r2, #16843009
@APP
    ldr         r1, [r3, #4]
@NO_APP
    mov         r12, r9
    ldr         r0, [sp, #20]
@APP
    ldr         r6, [r3, #8]
@NO_APP
    str         r6, [sp, #52]
@APP
    ldr         r6, [r3, #12]
@NO_APP
    eors        r1, r0
    eors        r6, r0
@APP
    uqsub8      r1, r2, r1
@NO_APP
@APP
    ldr.w       r11, [r3, #16]
@NO_APP
@APP
    uqsub8      r6, r2, r6
@NO_APP
    orr.w       r1, r1, r6, lsl #1
@APP
    ldr         r6, [r3, #20]
@NO_APP
@APP
    ldr.w       r8, [r3, #24]
@NO_APP
    eors        r6, r0
@APP
    ldr         r4, [r3, #28]
@NO_APP
@APP
    uqsub8      r6, r2, r6
@NO_APP
    orr.w       r1, r1, r6, lsl #2
    eors        r4, r0
@APP
    ldr.w       r9, [r3, #32]
@NO_APP
    movw        r6, #52428
@APP
    uqsub8      r4, r2, r4
@NO_APP
    orr.w       r1, r1, r4, lsl #3
@APP
    ldr         r4, [r3, #36]
@NO_APP
    eors        r4, r0
@APP
    ldr.w       r10, [r3, #40]
@NO_APP
@APP
    uqsub8      r4, r2, r4
@NO_APP
    orr.w       r1, r1, r4, lsl #4
@APP
    ldr         r4, [r3, #44]
@NO_APP
    eors        r4, r0
@APP
    uqsub8      r4, r2, r4
@NO_APP
    orr.w       r1, r1, r4, lsl #5
@APP
    ldr         r4, [r3, #48]
@NO_APP
@APP
    ldr         r5, [r3, #52]
@NO_APP
    eors        r5, r0
@APP
    uqsub8      r5, r2, r5
@NO_APP
    orr.w       r5, r1, r5, lsl #6
@APP
    ldr         r1, [r3, #56]
@NO_APP
@APP
    ldr         r3, [r3, #60]
@NO_APP
    eors        r1, r0
    eors        r3, r0
@APP
    uqsub8      r1, r2, r1
@NO_APP
@APP
    uqsub8      r3, r2, r3
@NO_APP
    orr.w       r3, r5, r3, lsl #7
    eor.w       r5, r3, r3, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r3, r5
    eor.w       r5, r3, r3, lsr #14
    ands        r5, r6
    ldr         r6, [sp, #52]
    orr.w       r5, r5, r5, lsl #14
    eors        r6, r0
    eors        r3, r5
    ldr         r5, [sp, #56]
@APP
    uqsub8      r6, r2, r6
@NO_APP
    eors        r5, r0
@APP
    uqsub8      r5, r2, r5
@NO_APP
    orr.w       r6, r5, r6, lsl #1
    eor.w       r5, r11, r0
    ldr.w       r11, [sp, #8]
@APP
    uqsub8      r5, r2, r5
@NO_APP
    orr.w       r6, r6, r5, lsl #2
    eor.w       r5, r8, r0
@APP
    uqsub8      r5, r2, r5
@NO_APP
    orr.w       r6, r6, r5, lsl #3
    eor.w       r5, r9, r0
    mov         r9, r12
@APP
    uqsub8      r5, r2, r5
@NO_APP
    orr.w       r6, r6, r5, lsl #4
    eor.w       r5, r10, r0
@APP
    uqsub8      r5, r2, r5
@NO_APP
    orr.w       r6, r6, r5, lsl #5
    eor.w       r5, r4, r0
    movw        r0, #52428
@APP
    uqsub8      r5, r2, r5
@NO_APP
    orr.w       r6, r6, r5, lsl #6
    orr.w       r1, r6, r1, lsl #7
    mov.w       r6, #-1
    eor.w       r2, r1, r1, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    ands        r2, r0
    and         r0, lr, #63
    orr.w       r2, r2, r2, lsl #14
    lsl.w       r5, r6, r0
    eors        r1, r2
    subs        r0, #32
    eor.w       r2, r1, r3, lsl #4
    it          pl
    movpl       r5, #0
    bic         r2, r2, #252645135
    eor.w       r1, r1, r2
    bic.w       r1, r1, r5
    ldr         r5, [sp, #60]
    eor.w       r2, r3, r2, lsr #4
    it          pl
    lslpl       r6, r0
    and         r5, r5, #63
    bic.w       r0, r2, r6
    rsb.w       r2, r5, #32
    lsrs        r1, r5
    lsr.w       r4, r0, r5
    lsl.w       r2, r0, r2
    orr.w       r6, r1, r2
    subs.w      r1, r5, #32
    it          pl
    lsrpl.w     r6, r0, r1
.L27:
    it          pl
    movpl       r4, #0
.L29:
    ldr         r5, [sp, #64]
    mov         r1, r4
    mov         r2, r9
    rsb.w       r0, r5, #128
    str         r0, [sp]
    ldr         r0, [sp, #16]
    add.w       r3, r0, r5, lsl #1
    mov         r0, r6
    bl          <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::traits::Isa>::places
    mov.w       r0, #1431655765
    and.w       r1, r0, r6, lsr #1
    and.w       r0, r0, r4, lsr #1
    subs        r1, r6, r1
    subs        r0, r4, r0
    mov.w       r2, #858993459
    and.w       r3, r2, r1, lsr #2
    bic         r1, r1, #-858993460
    and.w       r2, r2, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r2
    add         r1, r3
    mov.w       r2, #16843009
    add.w       r1, r1, r1, lsr #4
    add.w       r0, r0, r0, lsr #4
    bic         r1, r1, #-252645136
    bic         r0, r0, #-252645136
    muls        r1, r2, r1
    muls        r0, r2, r0
    lsrs        r1, r1, #24
    add.w       r0, r1, r0, lsr #24
    adds        r6, r5, r0
.L30:
    mov.w       r12, #0
.L23:
    ldrd        r1, r2, [r11, #272]
    movs        r0, #0
    ldr         r3, [sp, #4]
    sub.w       r2, r2, r12
    str.w       r3, [r11, #280]
    subs        r3, r2, r1
    strb.w      r6, [r11, #285]
    strb.w      r0, [r11, #284]
    str.w       r2, [r11, #272]
    it          ls
    subls       r3, r1, r2
    cmp.w       r3, r6, lsl #9
    bhi         .L31
    ldrh.w      r0, [r11, #288]
    lsls        r0, r0, #1
    uxth        r0, r0
    cmp.w       r0, #256
    it          ls
    movls.w     r0, #256
    cmp.w       r0, #4096
    it          hs
    movhs.w     r0, #4096
.L31:
    strh.w      r0, [r11, #288]
    add         sp, #68
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L22:
    ldr.w       r11, [sp, #8]
    cmp.w       r12, #0
    beq         .L30
    cmp         r6, #0
    bne.w       .L24
    b           .L25
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
