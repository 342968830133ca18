@ substring of WORD, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub         sp, #108
    mov         r11, r0
    adds        r0, r1, r2
    str         r0, [sp, #44]
    mov.w       r0, #4096
    add.w       r0, r0, r2, lsl #2
    str         r0, [sp, #8]
    subs        r0, r2, #1
    str         r0, [sp, #4]
    subs        r0, r2, #2
    str         r0, [sp, #12]
    subs        r0, r2, #4
    str         r0, [sp, #16]
    sub.w       r0, r2, #8
    str         r0, [sp, #40]
    add.w       r0, r11, #140
    str         r0, [sp, #60]
    ldr         r0, [r7, #8]
    movs        r4, #0
    str         r3, [sp, #72]
    ldrd        r3, lr, [r11, #128]
    subs        r0, #64
    str         r0, [sp, #48]
    movs        r0, #0
    str         r1, [sp, #80]
    str         r2, [sp, #76]
    str         r0, [sp, #104]
    str         r0, [sp, #68]
    str         r0, [sp, #92]
    str.w       r11, [sp, #84]
    str.w       lr, [sp, #52]
.L1:
    cmp         lr, r3
    bls.w       .L2
    ldr         r0, [sp, #60]
    sub.w       r9, lr, r3
    ldrb.w      r1, [r11, #143]
    cmp.w       r9, #64
    str         r1, [sp, #100]
    mov.w       r1, #64
    ldrh        r0, [r0]
    it          hs
    movhs       r9, r1
    ldr.w       r12, [sp, #76]
    mov.w       r11, #0
    str         r3, [sp, #96]
    uxtb        r1, r0
    cmp         r12, r1
    str.w       r9, [sp, #64]
    bls         .L3
    lsrs        r5, r0, #8
    mov.w       lr, #0
    cmp         r12, r5
    bls.w       .L4
    ldr         r0, [sp, #60]
    add.w       r8, r3, r1
    ldr         r2, [sp, #80]
    ldr         r4, [r7, #8]
    ldrb.w      r10, [r0, #2]
    ldrb        r0, [r2, r1]
    cmp         r4, #63
    ldrb        r2, [r2, r5]
    str         r5, [sp, #88]
    str         r2, [sp, #56]
    bhi         .L5
    ldr         r5, [sp, #72]
    mov         r2, r4
    mov         r1, r5
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    and         r2, r8, #63
    rsb.w       r3, r2, #32
    lsrs        r0, r2
    lsr.w       r8, r1, r2
    lsl.w       r3, r1, r3
    orr.w       r11, r0, r3
    subs.w      r0, r2, #32
    it          pl
    lsrpl.w     r11, r1, r0
    it          pl
    movpl.w     r8, #0
    ldr         r6, [sp, #104]
    orrs.w      r0, r11, r8
    beq.w       .L6
    ldr         r0, [sp, #56]
    mov         r1, r5
    mov         r2, r4
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    ldr         r2, [sp, #96]
    movw        r5, #52428
    ldr         r3, [sp, #88]
    add         r2, r3
    b           .L7
.L3:
    mov.w       lr, #0
    b           .L4
.L5:
    str.w       r10, [sp, #36]
    mov.w       r6, #16843009
    ldr.w       r10, [sp, #48]
    mul         r1, r0, r6
    movw        r9, #52428
    cmp         r8, r10
    mov         r0, r10
    it          lo
    movlo       r0, r8
    ldr         r2, [sp, #72]
    adds        r5, r2, r0
@APP
    ldr         r2, [r5]
@NO_APP
    str         r2, [sp, #32]
@APP
    ldr         r2, [r5, #4]
@NO_APP
    sub.w       r0, r8, r0
@APP
    ldr         r3, [r5, #8]
@NO_APP
    str         r3, [sp, #28]
    eors        r2, r1
@APP
    ldr         r3, [r5, #12]
@NO_APP
@APP
    uqsub8      r2, r6, r2
@NO_APP
    and         r0, r0, #63
    eors        r3, r1
@APP
    uqsub8      r3, r6, r3
@NO_APP
    orr.w       r2, r2, r3, lsl #1
@APP
    ldr         r3, [r5, #16]
@NO_APP
    str         r3, [sp, #24]
@APP
    ldr         r3, [r5, #20]
@NO_APP
    eors        r3, r1
@APP
    uqsub8      r3, r6, r3
@NO_APP
    orr.w       r2, r2, r3, lsl #2
@APP
    ldr         r3, [r5, #24]
@NO_APP
    str         r3, [sp, #20]
@APP
    ldr         r3, [r5, #28]
@NO_APP
    eors        r3, r1
@APP
    ldr.w       lr, [r5, #32]
@NO_APP
@APP
    uqsub8      r3, r6, r3
@NO_APP
    orr.w       r2, r2, r3, lsl #3
@APP
    ldr         r3, [r5, #36]
@NO_APP
    eors        r3, r1
@APP
    ldr.w       r12, [r5, #40]
@NO_APP
@APP
    uqsub8      r3, r6, r3
@NO_APP
    orr.w       r3, r2, r3, lsl #4
@APP
    ldr         r2, [r5, #44]
@NO_APP
    eors        r2, r1
@APP
    ldr         r4, [r5, #48]
@NO_APP
@APP
    uqsub8      r2, r6, r2
@NO_APP
    orr.w       r2, r3, r2, lsl #5
@APP
    ldr         r3, [r5, #52]
@NO_APP
    eors        r3, r1
@APP
    ldr.w       r11, [r5, #56]
@NO_APP
@APP
    uqsub8      r3, r6, r3
@NO_APP
    orr.w       r2, r2, r3, lsl #6
@APP
    ldr         r3, [r5, #60]
@NO_APP
    eors        r3, r1
@APP
    uqsub8      r3, r6, r3
@NO_APP
    orr.w       r2, r2, r3, lsl #7
    eor.w       r3, r2, r2, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r2, r3
    eor.w       r3, r2, r2, lsr #14
    and.w       r3, r3, r9
    orr.w       r3, r3, r3, lsl #14
    eor.w       r5, r3, r2
    ldr         r2, [sp, #32]
    ldr         r3, [sp, #28]
    eors        r2, r1
    eors        r3, r1
@APP
    uqsub8      r2, r6, r2
@NO_APP
@APP
    uqsub8      r3, r6, r3
@NO_APP
    orr.w       r2, r2, r3, lsl #1
    ldr         r3, [sp, #24]
    eors        r3, r1
@APP
    uqsub8      r3, r6, r3
@NO_APP
    orr.w       r2, r2, r3, lsl #2
    ldr         r3, [sp, #20]
    eors        r3, r1
@APP
    uqsub8      r3, r6, r3
@NO_APP
    orr.w       r2, r2, r3, lsl #3
    eor.w       r3, lr, r1
@APP
    uqsub8      r3, r6, r3
@NO_APP
    orr.w       r2, r2, r3, lsl #4
    eor.w       r3, r12, r1
@APP
    uqsub8      r3, r6, r3
@NO_APP
    orr.w       r2, r2, r3, lsl #5
    eor.w       r3, r4, r1
    eor.w       r1, r1, r11
@APP
    uqsub8      r3, r6, r3
@NO_APP
    orr.w       r2, r2, r3, lsl #6
@APP
    uqsub8      r1, r6, r1
@NO_APP
    orr.w       r1, r2, r1, lsl #7
    rsb.w       r3, r0, #32
    eor.w       r2, r1, r1, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r9
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r5, lsl #4
    bic         r2, r2, #252645135
    eors        r1, r2
    eor.w       r2, r5, r2, lsr #4
    lsrs        r1, r0
    lsl.w       r3, r2, r3
    orr.w       r11, r1, r3
    subs.w      r1, r0, #32
    lsr.w       r8, r2, r0
    it          pl
    lsrpl.w     r11, r2, r1
    it          pl
    movpl.w     r8, #0
    orrs.w      r0, r11, r8
    beq.w       .L8
    ldr         r1, [sp, #96]
    mov         r3, r10
    ldr         r2, [sp, #88]
    ldr         r0, [sp, #56]
    add         r2, r1
    cmp         r2, r10
    it          lo
    movlo       r3, r2
    ldr         r1, [sp, #72]
    muls        r0, r6, r0
    subs        r2, r2, r3
    adds        r4, r1, r3
@APP
    ldr         r1, [r4]
@NO_APP
    str         r1, [sp, #88]
@APP
    ldr         r1, [r4, #4]
@NO_APP
@APP
    ldr         r5, [r4, #8]
@NO_APP
    str         r5, [sp, #56]
@APP
    ldr         r5, [r4, #12]
@NO_APP
    eors        r1, r0
    eors        r5, r0
@APP
    uqsub8      r1, r6, r1
@NO_APP
@APP
    uqsub8      r5, r6, r5
@NO_APP
    orr.w       r1, r1, r5, lsl #1
@APP
    ldr         r5, [r4, #16]
@NO_APP
    str         r5, [sp, #32]
@APP
    ldr         r5, [r4, #20]
@NO_APP
    eors        r5, r0
@APP
    uqsub8      r5, r6, r5
@NO_APP
    orr.w       r1, r1, r5, lsl #2
@APP
    ldr         r5, [r4, #24]
@NO_APP
    str         r5, [sp, #28]
@APP
    ldr         r5, [r4, #28]
@NO_APP
    eors        r5, r0
@APP
    uqsub8      r5, r6, r5
@NO_APP
    orr.w       r1, r1, r5, lsl #3
@APP
    ldr         r5, [r4, #32]
@NO_APP
    str         r5, [sp, #24]
@APP
    ldr         r5, [r4, #36]
@NO_APP
    eors        r5, r0
@APP
    ldr.w       r10, [r4, #40]
@NO_APP
@APP
    uqsub8      r5, r6, r5
@NO_APP
    orr.w       r1, r1, r5, lsl #4
@APP
    ldr         r5, [r4, #44]
@NO_APP
    eors        r5, r0
@APP
    ldr.w       r12, [r4, #48]
@NO_APP
@APP
    uqsub8      r5, r6, r5
@NO_APP
@APP
    ldr.w       lr, [r4, #52]
@NO_APP
    orr.w       r1, r1, r5, lsl #5
    eor.w       r5, lr, r0
@APP
    ldr.w       lr, [r4, #56]
@NO_APP
@APP
    uqsub8      r5, r6, r5
@NO_APP
@APP
    ldr         r4, [r4, #60]
@NO_APP
    eors        r4, r0
    orr.w       r5, r1, r5, lsl #6
@APP
    uqsub8      r4, r6, r4
@NO_APP
    orr.w       r5, r5, r4, lsl #7
    ldr         r1, [sp, #88]
    eor.w       r4, r5, r5, lsr #7
    and         r4, r4, #11141290
    orr.w       r4, r4, r4, lsl #7
    eors        r5, r4
    eor.w       r4, r5, r5, lsr #14
    and.w       r4, r4, r9
    orr.w       r4, r4, r4, lsl #14
    eors        r4, r5
    eor.w       r5, r1, r0
    ldr         r1, [sp, #56]
@APP
    uqsub8      r5, r6, r5
@NO_APP
    eors        r1, r0
@APP
    uqsub8      r1, r6, r1
@NO_APP
    orr.w       r1, r5, r1, lsl #1
    ldr         r5, [sp, #32]
    eors        r5, r0
@APP
    uqsub8      r5, r6, r5
@NO_APP
    orr.w       r1, r1, r5, lsl #2
    ldr         r5, [sp, #28]
    eors        r5, r0
@APP
    uqsub8      r5, r6, r5
@NO_APP
    orr.w       r1, r1, r5, lsl #3
    ldr         r5, [sp, #24]
    eors        r5, r0
@APP
    uqsub8      r5, r6, r5
@NO_APP
    orr.w       r1, r1, r5, lsl #4
    eor.w       r5, r10, r0
    ldr.w       r10, [sp, #36]
@APP
    uqsub8      r5, r6, r5
@NO_APP
    orr.w       r1, r1, r5, lsl #5
    eor.w       r5, r12, r0
    eor.w       r0, r0, lr
@APP
    uqsub8      r5, r6, r5
@NO_APP
    orr.w       r1, r1, r5, lsl #6
@APP
    uqsub8      r0, r6, r0
@NO_APP
    ldr         r6, [sp, #104]
    orr.w       r0, r1, r0, lsl #7
    mov         r5, r9
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r9
    ldr.w       r9, [sp, #64]
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r4, lsl #4
    bic         r1, r1, #252645135
    eors        r0, r1
    eor.w       r1, r4, r1, lsr #4
.L7:
    and         r2, r2, #63
    movs        r4, #0
    rsb.w       r3, r2, #32
    lsrs        r0, r2
    lsl.w       r3, r1, r3
    orrs        r0, r3
    subs.w      r3, r2, #32
    it          pl
    lsrpl.w     r0, r1, r3
    and.w       r11, r11, r0
    lsr.w       r0, r1, r2
    it          pl
    movpl       r0, #0
    and.w       lr, r0, r8
    ldr.w       r12, [sp, #76]
    ldr         r2, [sp, #96]
    cmp         r12, r10
    str         r6, [sp, #104]
    bhi         .L9
    b           .L4
.L6:
    mov.w       r11, #0
    mov.w       lr, #0
    ldr.w       r12, [sp, #76]
    movs        r4, #0
    movw        r5, #52428
    ldr         r2, [sp, #96]
    cmp         r12, r10
    str         r6, [sp, #104]
    bhi         .L9
    b           .L4
.L8:
    mov         r5, r9
    ldr         r6, [sp, #104]
    ldr.w       r12, [sp, #76]
    mov.w       r11, #0
    ldr.w       r9, [sp, #64]
    mov.w       lr, #0
    ldr.w       r10, [sp, #36]
    movs        r4, #0
    ldr         r2, [sp, #96]
    cmp         r12, r10
    str         r6, [sp, #104]
    bls.w       .L4
.L9:
    ldr         r1, [sp, #48]
    ldr         r0, [sp, #100]
    cmp         r0, #3
    bne.w       .L4
    orrs.w      r0, r11, lr
    beq.w       .L4
    ldr         r0, [sp, #80]
    add.w       r4, r2, r10
    ldr         r2, [r7, #8]
    str.w       lr, [sp, #88]
    ldrb.w      r0, [r0, r10]
    cmp         r2, #64
    bhs         .L10
    ldr         r1, [sp, #72]
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    b           .L11
.L10:
    mov         r2, r1
    mov.w       r6, #16843009
    cmp         r4, r1
    it          lo
    movlo       r2, r4
    ldr         r1, [sp, #72]
    muls        r0, r6, r0
    mov         r12, r5
    adds        r5, r1, r2
@APP
    ldr         r1, [r5]
@NO_APP
    str         r1, [sp, #56]
@APP
    ldr         r1, [r5, #4]
@NO_APP
    subs        r4, r4, r2
@APP
    ldr         r3, [r5, #8]
@NO_APP
    str         r3, [sp, #36]
@APP
    ldr         r3, [r5, #12]
@NO_APP
    eors        r1, r0
    eors        r3, r0
@APP
    uqsub8      r1, r6, r1
@NO_APP
@APP
    uqsub8      r3, r6, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #1
@APP
    ldr         r3, [r5, #16]
@NO_APP
    str         r3, [sp, #32]
@APP
    ldr         r3, [r5, #20]
@NO_APP
    eors        r3, r0
@APP
    uqsub8      r3, r6, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #2
@APP
    ldr         r3, [r5, #24]
@NO_APP
    str         r3, [sp, #28]
@APP
    ldr         r3, [r5, #28]
@NO_APP
    eors        r3, r0
@APP
    uqsub8      r3, r6, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #3
@APP
    ldr         r3, [r5, #32]
@NO_APP
    str         r3, [sp, #24]
@APP
    ldr         r3, [r5, #36]
@NO_APP
    eors        r3, r0
@APP
    ldr.w       r10, [r5, #40]
@NO_APP
@APP
    uqsub8      r3, r6, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #4
@APP
    ldr         r3, [r5, #44]
@NO_APP
    eors        r3, r0
@APP
    ldr.w       r8, [r5, #48]
@NO_APP
@APP
    uqsub8      r3, r6, r3
@NO_APP
@APP
    ldr.w       lr, [r5, #52]
@NO_APP
    orr.w       r1, r1, r3, lsl #5
    eor.w       r3, lr, r0
@APP
    ldr.w       lr, [r5, #56]
@NO_APP
@APP
    ldr         r5, [r5, #60]
@NO_APP
@APP
    uqsub8      r3, r6, r3
@NO_APP
    eors        r5, r0
    orr.w       r3, r1, r3, lsl #6
@APP
    uqsub8      r5, r6, r5
@NO_APP
    orr.w       r3, r3, r5, lsl #7
    ldr         r1, [sp, #56]
    ldr.w       r9, [sp, #64]
    eor.w       r5, r3, r3, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r3, r5
    eor.w       r5, r3, r3, lsr #14
    and.w       r5, r5, r12
    orr.w       r5, r5, r5, lsl #14
    eors        r5, r3
    eor.w       r3, r1, r0
    ldr         r1, [sp, #36]
@APP
    uqsub8      r3, r6, r3
@NO_APP
    eors        r1, r0
@APP
    uqsub8      r1, r6, r1
@NO_APP
    orr.w       r1, r3, r1, lsl #1
    ldr         r3, [sp, #32]
    eors        r3, r0
@APP
    uqsub8      r3, r6, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #2
    ldr         r3, [sp, #28]
    eors        r3, r0
@APP
    uqsub8      r3, r6, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #3
    ldr         r3, [sp, #24]
    eors        r3, r0
@APP
    uqsub8      r3, r6, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #4
    eor.w       r3, r10, r0
@APP
    uqsub8      r3, r6, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #5
    eor.w       r3, r8, r0
    eor.w       r0, r0, lr
@APP
    uqsub8      r3, r6, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #6
@APP
    uqsub8      r0, r6, r0
@NO_APP
    orr.w       r0, r1, r0, lsl #7
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r12
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r5, lsl #4
    bic         r1, r1, #252645135
    eors        r0, r1
    eor.w       r1, r5, r1, lsr #4
.L11:
    and         r2, r4, #63
    movs        r4, #0
    rsb.w       r3, r2, #32
    lsrs        r0, r2
    lsl.w       r3, r1, r3
    orrs        r0, r3
    subs.w      r3, r2, #32
    it          pl
    lsrpl.w     r0, r1, r3
    and.w       r11, r11, r0
    lsr.w       r0, r1, r2
    it          pl
    movpl       r0, #0
    ldr.w       lr, [sp, #88]
    ldr.w       r12, [sp, #76]
    and.w       lr, lr, r0
.L4:
    ldr         r6, [sp, #84]
    rsb.w       r0, r9, #0
    and         r5, r0, #63
    mov.w       r2, #-1
    rsb.w       r1, r5, #32
    mov.w       r10, #-1
    ldrb.w      r3, [r6, #140]
    lsr.w       r0, r2, r5
    ldrb.w      r8, [r6, #141]
    lsl.w       r1, r2, r1
    orrs        r1, r0
    subs        r5, #32
    it          pl
    lsrpl.w     r1, r2, r5
    it          pl
    movpl       r0, #0
    cmp.w       r12, #3
    beq         .L12
    cmp.w       r12, #2
    beq         .L13
    cmp.w       r12, #1
    ite         eq
    moveq       r2, #1
    movne       r2, #0
    b           .L14
.L13:
    subs.w      r2, r3, r8
    it          ne
    movne       r2, #1
    b           .L14
.L12:
    ldrb.w      r5, [r6, #142]
    mov         r9, r4
    subs.w      r4, r3, r8
    it          ne
    movne       r4, #1
    subs        r3, r3, r5
    it          ne
    movne       r3, #1
    ldr         r2, [sp, #100]
    ands        r3, r4
    movs        r4, #0
    cmp         r2, #2
    it          hi
    movhi       r4, #1
    subs.w      r2, r8, r5
    and.w       r3, r3, r4
    it          ne
    movne       r2, #1
    mov         r4, r9
    ands        r2, r3
.L14:
    ldr         r6, [sp, #96]
    and.w       r11, r11, r1
    and.w       r9, lr, r0
    str         r2, [sp, #88]
    mov         r5, r6
    b           .L15
.L16:
    movs        r4, #0
    ldr         r5, [sp, #100]
.L17:
    ldr         r6, [sp, #96]
    subs        r0, r5, r6
    it          lo
    movlo       r0, r4
    rsb.w       r2, r0, #32
    lsl.w       r1, r10, r0
    subs.w      r3, r0, #32
    lsr.w       r2, r10, r2
    orr.w       r2, r2, r1
    itt         pl
    lslpl.w     r2, r10, r3
    movpl       r1, #0
    cmp         r0, #64
    itt         hs
    movhs       r2, r4
    movhs       r1, r4
    subs.w      r0, r11, #1
    and.w       r0, r0, r1
    and.w       r11, r11, r0
    sbc         r0, r9, #0
    ands        r0, r2
    and.w       r9, r9, r0
.L15:
    orrs.w      r0, r11, r9
    beq.w       .L18
    rbit        r0, r9
    str         r5, [sp, #100]
    clz         r0, r0
    rbit        r1, r11
    adds        r0, #32
    cmp.w       r11, #0
    it          ne
    clzne       r0, r1
    add.w       r8, r6, r0
    ldr         r6, [sp, #104]
    ldr         r0, [sp, #88]
    cbz         r0, .L19
.L20:
    lsls        r0, r6, #24
    ldr         r1, [sp, #92]
    it          eq
    moveq       r1, r8
    subs.w      r0, r8, r1
    mov.w       r4, #0
    str         r1, [sp, #92]
    it          ls
    subls.w     r0, r1, r8
    cmp.w       r4, r0, lsr #16
    bne.w       .L21
    ldr         r3, [sp, #84]
    and         r2, r6, #63
    adds        r6, #1
    add.w       r5, r8, r12
    str         r6, [sp, #104]
    ldrb.w      r1, [r3, #164]
    strh.w      r0, [r3, r2, lsl #1]
    uxtb        r0, r6
    cmp         r0, r1
    blo         .L17
    b           .L22
.L19:
    adds.w      r0, r8, r12
    bhs         .L16
    ldr         r1, [r7, #8]
    cmp         r0, r1
    bhi         .L16
    ldr         r0, [sp, #72]
    cmp.w       r12, #17
    add.w       lr, r0, r8
    blo         .L23
    ldr.w       r10, [sp, #80]
    movs        r1, #0
    mov         r2, r12
.L24:
    add.w       r3, lr, r1
@APP
    ldr         r6, [r3]
@NO_APP
    add.w       r4, r10, r1
    adds        r3, #4
@APP
    ldr         r3, [r3]
@NO_APP
    ldr.w       r5, [r10, r1]
    ldr         r4, [r4, #4]
    eors        r4, r3
    eors        r5, r6
    orrs.w      r0, r5, r4
    bne         .L25
    subs        r2, #8
    adds        r1, #8
    cmp         r2, #16
    bhi         .L24
    add         lr, r1
    add.w       r3, r10, r1
    b           .L26
.L23:
    cmp.w       r12, #7
    bhi         .L27
    cmp.w       r12, #4
    bhs.w       .L28
    cmp.w       r12, #2
    bhs.w       .L29
    cmp.w       r12, #0
    beq         .L20
@APP
    ldrb.w      r0, [lr]
@NO_APP
    uxtb        r2, r0
    ldr         r1, [sp, #80]
    ldrb        r1, [r1]
    cmp         r1, r2
    beq         .L20
    movs        r4, #0
    ldr         r6, [sp, #84]
    b           .L30
.L25:
    rbit        r0, r4
    cmp         r5, #0
    clz         r0, r0
    add.w       r2, r0, #32
    rbit        r0, r5
    it          ne
    clzne       r2, r0
    and         r5, r2, #56
    add.w       r4, r1, r2, lsr #3
    lsr.w       r0, r6, r5
    rsb.w       r6, r5, #32
    lsl.w       r6, r3, r6
    orrs        r0, r6
    subs.w      r6, r5, #32
    it          pl
    lsrpl.w     r0, r3, r6
    ldr         r6, [sp, #84]
    b           .L31
.L27:
    ldr         r3, [sp, #80]
    movs        r1, #0
    mov         r2, r12
.L26:
    ldr         r4, [r3]
    ldr.w       r10, [r3, #4]
    add         r3, r2
    ldr         r0, [r3, #-8]
    str         r0, [sp, #56]
    ldr         r0, [r3, #-4]
@APP
    ldr.w       r12, [lr]
@NO_APP
    eor.w       r3, r12, r4
    add.w       r4, lr, #4
@APP
    ldr         r6, [r4]
@NO_APP
    eor.w       r4, r6, r10
    orrs.w      r5, r3, r4
    bne         .L32
    add.w       r1, lr, r2
    mov         r3, r0
    sub.w       r0, r1, #8
    subs        r1, #4
@APP
    ldr         r0, [r0]
@NO_APP
    mov.w       r10, #-1
    ldr         r2, [sp, #56]
@APP
    ldr         r1, [r1]
@NO_APP
    eors        r3, r1
    ldr.w       r12, [sp, #76]
    eors        r2, r0
    orrs.w      r6, r2, r3
    ldr         r6, [sp, #104]
    beq.w       .L20
    rbit        r3, r3
    rbit        r6, r2
    clz         r3, r3
    cmp         r2, #0
    add.w       r3, r3, #32
    it          ne
    clzne       r3, r6
    and         r2, r3, #56
    rsb.w       r6, r2, #32
    lsrs        r0, r2
    subs        r2, #32
    lsl.w       r6, r1, r6
    orr.w       r0, r0, r6
    it          pl
    lsrpl.w     r0, r1, r2
    ldr         r1, [sp, #40]
    ldr         r6, [sp, #84]
    add.w       r4, r1, r3, lsr #3
    b           .L30
.L32:
    rbit        r0, r4
    cmp         r3, #0
    clz         r0, r0
    add.w       r2, r0, #32
    rbit        r0, r3
    it          ne
    clzne       r2, r0
    and         r3, r2, #56
    rsb.w       r5, r3, #32
    add.w       r4, r1, r2, lsr #3
    lsr.w       r0, r12, r3
    subs        r3, #32
    lsl.w       r5, r6, r5
    orr.w       r0, r0, r5
    it          pl
    lsrpl.w     r0, r6, r3
    ldr         r6, [sp, #84]
    ldr.w       r12, [sp, #76]
.L31:
    mov.w       r10, #-1
.L30:
    ldrd        r1, r2, [r6, #144]
    adds        r3, r4, #1
    adds        r2, #1
    str         r4, [sp, #68]
    add         r1, r3
    cmp         r4, #16
    strd        r1, r2, [r6, #144]
    blo.w       .L16
    str         r1, [sp, #56]
    mov         r1, r3
    cmp         r3, #0
    it          ne
    movne       r1, #1
    subs        r1, r3, r1
    movs        r4, #0
    cmp         r1, r12
    bls         .L33
    movs        r5, #1
    b           .L34
.L33:
    uxtb        r0, r0
    movs        r5, #1
    str         r0, [sp, #100]
.L35:
    subs.w      r0, r1, #64
    it          lo
    movlo       r0, r4
    subs        r6, r1, r0
    beq         .L34
    ldr         r1, [sp, #80]
    mov         r2, r6
    mov         r10, r3
    movs        r4, #0
    add         r1, r0
    ldr         r0, [sp, #100]
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    orrs.w      r2, r0, r1
    bne         .L36
    add         r5, r6
    mov         r3, r10
    subs.w      r1, r10, r5
    it          lo
    movlo       r1, r4
    ldr.w       r12, [sp, #76]
    cmp         r1, r12
    bls         .L35
    b           .L34
.L28:
    ldr         r0, [sp, #44]
    ldr         r1, [r0, #-4]
    ldr         r0, [sp, #80]
    ldr         r3, [r0]
@APP
    ldr.w       r2, [lr]
@NO_APP
    cmp         r2, r3
    bne         .L37
    add.w       r0, lr, r12
    subs        r0, #4
@APP
    ldr         r0, [r0]
@NO_APP
    cmp         r0, r1
    beq.w       .L20
    eors        r1, r0
    ldr         r2, [sp, #16]
    rbit        r1, r1
    ldr         r6, [sp, #84]
    clz         r1, r1
    add.w       r4, r2, r1, lsr #3
    and         r1, r1, #24
    lsrs        r0, r1
    b           .L30
.L36:
    clz         r0, r0
    cmp         r1, #0
    add.w       r0, r0, #32
    it          ne
    clzne       r0, r1
    adds        r1, r5, r6
    add         r0, r1
    ldr.w       r12, [sp, #76]
    sub.w       r5, r0, #64
.L34:
    add.w       r6, r5, r8
    add.w       r0, r8, #256
    ldr         r1, [sp, #56]
    cmp.w       r1, r0, lsl #4
    bhi.w       .L38
    mov.w       r10, #-1
    mov         r5, r6
    b           .L17
.L29:
    ldr         r0, [sp, #44]
    ldrh        r1, [r0, #-2]
    ldr         r0, [sp, #80]
    ldrh        r3, [r0]
@APP
    ldrh.w      r2, [lr]
@NO_APP
    uxth        r2, r2
    teq.w       r2, r3
    bne         .L39
    add.w       r0, lr, r12
    subs        r0, #2
@APP
    ldrh        r0, [r0]
@NO_APP
    uxth        r0, r0
    teq.w       r0, r1
    beq.w       .L20
    eors        r1, r0
    mov.w       r2, #64
    rbit        r1, r1
    it          ne
    clzne       r2, r1
    and         r1, r2, #56
    lsrs        r0, r1
    subs        r1, #32
    it          pl
    movpl       r0, #0
    ldr         r1, [sp, #12]
    ldr         r6, [sp, #84]
    add.w       r4, r1, r2, lsr #3
    b           .L30
.L37:
    eor.w       r0, r2, r3
    rbit        r0, r0
    clz         r1, r0
    and         r0, r1, #24
    lsr.w       r0, r2, r0
    b           .L40
.L39:
    eors.w      r0, r2, r3
    mov.w       r1, #64
    rbit        r0, r0
    it          ne
    clzne       r1, r0
    and         r3, r1, #56
    lsr.w       r0, r2, r3
    subs.w      r2, r3, #32
    it          pl
    movpl       r0, #0
.L40:
    lsrs        r4, r1, #3
    ldr         r6, [sp, #84]
    b           .L30
.L18:
    ldr.w       r11, [sp, #84]
    ldr         r3, [sp, #64]
    ldrd        r1, r2, [r11, #148]
    add         r3, r6
    ldr.w       r0, [r11, #136]
    cmp         r3, r5
    it          hi
    movhi       r5, r3
    ldr.w       lr, [sp, #52]
    subs.w      r3, lr, r5
    it          lo
    movlo       r3, r4
    subs        r0, r0, r3
    subs        r2, r0, r2
    mov         r3, r5
    it          lo
    movlo       r2, r4
    add.w       r2, r2, #4096
    cmp.w       r2, r1, lsl #10
    bhs.w       .L1
    mov         r12, r3
    ldrb.w      r2, [r11, #141]
    ldrb.w      r3, [r11, #142]
    ldrb.w      r1, [r11, #143]
    ldr         r6, [sp, #68]
    cmp         r6, #255
    bhi         .L41
    cmp         r1, #3
    beq         .L42
    cmp         r1, #2
    it          eq
    ldreq       r3, [sp, #68]
    b           .L41
.L42:
    mov         r2, r3
    ldr         r3, [sp, #68]
.L41:
    strd        r4, r0, [r11, #148]
    adds        r0, r1, #1
    strb.w      r3, [r11, #142]
    mov         r3, r12
    uxtb        r0, r0
    strb.w      r2, [r11, #141]
    cmp         r0, #3
    it          hs
    movhs       r0, #3
    strb.w      r0, [r11, #143]
    b.w         .L1
.L38:
    ldr.w       lr, [sp, #52]
    mov         r3, r6
    subs.w      r0, lr, r6
    it          lo
    movlo       r0, r4
    ldr         r1, [sp, #8]
    cmp         r1, r0
    it          lo
    movlo       r0, r1
    add.w       r8, r0, r6
    ldr         r0, [sp, #4]
    ldr.w       r11, [sp, #84]
    add         r0, r8
    cmp         r0, r6
    blo.w       .L1
    ldr         r1, [r7, #8]
    mov         r5, r6
    mov         r3, r6
    cmp         r0, r1
    bhi.w       .L1
    ldr         r1, [sp, #72]
    subs        r3, r0, r5
    movs        r4, #0
    adds        r2, r1, r5
    ldrd        r1, r0, [sp, #76]
    bl          atomic_memchr_kernels::algo::two_way::find::<atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>
    cmp         r0, #1
    bne         .L43
    adds        r0, r1, r6
    ldr         r1, [sp, #104]
    lsls        r1, r1, #24
    ldr         r1, [sp, #92]
    it          eq
    moveq       r1, r0
    subs        r2, r0, r1
    it          ls
    subls       r2, r1, r0
    cmp.w       r4, r2, lsr #16
    str         r1, [sp, #92]
    bne         .L44
    ldr         r6, [sp, #104]
    ldr.w       r11, [sp, #84]
    and         r3, r6, #63
    ldr.w       lr, [sp, #52]
    adds        r6, #1
    str         r6, [sp, #104]
    strh.w      r2, [r11, r3, lsl #1]
    ldr         r2, [sp, #76]
    ldrb.w      r1, [r11, #164]
    adds        r3, r0, r2
    uxtb        r0, r6
    cmp         r0, r1
    blo.w       .L1
    b           .L45
.L43:
    cmp         r8, r6
    it          hi
    movhi       r6, r8
    mov         r3, r6
    ldr.w       r11, [sp, #84]
    ldr.w       lr, [sp, #52]
    b.w         .L1
.L21:
    ldr         r5, [sp, #100]
    str         r6, [sp, #104]
    cmp         r8, r5
    it          hi
    movhi       r5, r8
.L22:
    ldr         r4, [sp, #84]
    movs        r3, #0
    ldr.w       lr, [sp, #52]
    ldrd        r0, r1, [r4, #128]
    subs.w      r2, lr, r5
    ldrb.w      r6, [r4, #164]
    it          lo
    movlo       r2, r3
    subs        r0, r1, r0
    it          lo
    movlo       r0, r3
    sub.w       r8, r0, r2
    ldr         r0, [sp, #104]
    uxtb        r2, r6
    uxtb        r1, r0
    cmp         r1, #2
    sub.w       r1, r1, r2
    it          hi
    movhi       r3, #1
    clz         r1, r1
    lsrs        r1, r1, #5
    ands        r1, r3
.L46:
    movs        r2, #0
    strb.w      r0, [r4, #166]
    strb.w      r2, [r4, #165]
    rbit        r2, r0
    strd        r5, lr, [r4, #128]
    clz         r2, r2
    cmp         r1, #0
    it          ne
    lsrne.w     r1, r8, r2
    ldr         r0, [sp, #92]
    strd        r1, r0, [r4, #156]
    add         sp, #108
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L2:
    mov         r5, r3
    b           .L22
.L44:
    ldr         r1, [sp, #84]
    cmp         r0, r6
    ldrb.w      r1, [r1, #164]
    it          hi
    movhi       r6, r0
    mov         r5, r6
    b           .L47
.L45:
    mov         r5, r3
.L47:
    ldr         r4, [sp, #84]
    movs        r2, #0
    ldr.w       lr, [sp, #52]
    uxtb        r1, r1
    ldrd        r0, r3, [r4, #128]
    subs.w      r6, lr, r5
    it          lo
    movlo       r6, r2
    subs        r0, r3, r0
    it          lo
    movlo       r0, r2
    sub.w       r8, r0, r6
    ldr         r0, [sp, #104]
    uxtb        r3, r0
    subs        r1, r3, r1
    clz         r1, r1
    cmp         r3, #2
    it          hi
    movhi       r2, #1
    lsrs        r1, r1, #5
    ands        r1, r2
    b           .L46
