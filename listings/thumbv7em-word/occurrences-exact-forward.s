@ occurrences::exact::forward of word, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub         sp, #108
    mov         r10, r0
    adds        r0, r1, r2
    str         r0, [sp, #36]
    mov.w       r0, #4096
    add.w       r0, r0, r2, lsl #2
    str         r0, [sp, #4]
    subs        r0, r2, #1
    str         r0, [sp]
    subs        r0, r2, #2
    str         r0, [sp, #8]
    subs        r0, r2, #4
    str         r0, [sp, #12]
    sub.w       r0, r2, #8
    str         r0, [sp, #32]
    add.w       r0, r10, #32
    str         r0, [sp, #76]
    add.w       r0, r10, #12
    str         r0, [sp, #56]
    ldr         r0, [r7, #8]
    mov         lr, r2
    ldrd        r9, r5, [r10]
    mov.w       r8, #0
    subs        r0, #64
    str         r0, [sp, #40]
    movs        r0, #0
    mov.w       r11, #0
    str         r3, [sp, #68]
    str         r1, [sp, #104]
    str         r0, [sp, #80]
    str         r0, [sp, #64]
    str.w       r10, [sp, #84]
    str         r5, [sp, #44]
    str         r2, [sp, #72]
.L1:
    subs.w      r6, r5, r9
    mov         r4, r8
    it          lo
    movlo       r6, r8
    cmp         r6, #65
    str.w       r11, [sp, #96]
    blo         .L2
    movs        r6, #64
    mov.w       r5, #-1
    b           .L3
.L2:
    cmp         r5, r9
    mov.w       r5, #-1
    bls.w       .L4
.L3:
    ldr         r0, [sp, #56]
    mov.w       r11, #0
    ldrb.w      r1, [r10, #15]
    str         r1, [sp, #52]
    ldrh        r0, [r0]
    str.w       r9, [sp, #92]
    str         r6, [sp, #60]
    uxtb        r1, r0
    cmp         lr, r1
    bls         .L5
    lsr.w       r8, r0, #8
    mov.w       r9, #0
    cmp         lr, r8
    bls.w       .L6
    ldr         r0, [sp, #56]
    ldr         r2, [sp, #104]
    ldr         r4, [sp, #92]
    ldrb        r0, [r0, #2]
    str         r0, [sp, #100]
    add.w       r11, r4, r1
    ldrb        r0, [r2, r1]
    ldrb.w      r6, [r2, r8]
    ldr         r2, [r7, #8]
    cmp         r2, #63
    bhi         .L7
    ldr         r5, [sp, #68]
    mov         r9, r2
    mov         r1, r5
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    and         r2, r11, #63
    rsb.w       r3, r2, #32
    lsrs        r0, r2
    lsr.w       r10, r1, r2
    lsl.w       r3, r1, r3
    orr.w       r11, r0, r3
    subs.w      r0, r2, #32
    it          pl
    lsrpl.w     r11, r1, r0
    it          pl
    movpl.w     r10, #0
    orrs.w      r0, r11, r10
    beq.w       .L8
    mov         r0, r6
    mov         r1, r5
    mov         r2, r9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    add.w       r2, r4, r8
    b           .L9
.L5:
    mov.w       r9, #0
    b           .L6
.L7:
    ldr         r4, [sp, #40]
    mov.w       lr, #16843009
    mul         r1, r0, lr
    str         r6, [sp, #16]
    cmp         r11, r4
    mov         r0, r4
    movw        r9, #52428
    it          lo
    movlo       r0, r11
    ldr         r2, [sp, #68]
    adds        r3, r2, r0
@APP
    ldr         r2, [r3]
@NO_APP
    str         r2, [sp, #88]
@APP
    ldr         r2, [r3, #4]
@NO_APP
    sub.w       r0, r11, r0
@APP
    ldr         r6, [r3, #8]
@NO_APP
    str         r6, [sp, #48]
    eors        r2, r1
@APP
    ldr         r5, [r3, #12]
@NO_APP
@APP
    uqsub8      r2, lr, r2
@NO_APP
    and         r0, r0, #63
    eors        r5, r1
@APP
    ldr         r6, [r3, #16]
@NO_APP
    str         r6, [sp, #28]
@APP
    uqsub8      r5, lr, r5
@NO_APP
    orr.w       r2, r2, r5, lsl #1
@APP
    ldr         r5, [r3, #20]
@NO_APP
    eors        r5, r1
@APP
    ldr         r6, [r3, #24]
@NO_APP
    str         r6, [sp, #24]
@APP
    uqsub8      r5, lr, r5
@NO_APP
    orr.w       r2, r2, r5, lsl #2
@APP
    ldr         r5, [r3, #28]
@NO_APP
    eors        r5, r1
@APP
    ldr         r6, [r3, #32]
@NO_APP
    str         r6, [sp, #20]
@APP
    uqsub8      r5, lr, r5
@NO_APP
    orr.w       r2, r2, r5, lsl #3
@APP
    ldr         r5, [r3, #36]
@NO_APP
    eors        r5, r1
@APP
    ldr.w       r10, [r3, #40]
@NO_APP
@APP
    uqsub8      r5, lr, r5
@NO_APP
    orr.w       r2, r2, r5, lsl #4
@APP
    ldr         r5, [r3, #44]
@NO_APP
    eors        r5, r1
@APP
    ldr.w       r12, [r3, #48]
@NO_APP
@APP
    uqsub8      r5, lr, r5
@NO_APP
    orr.w       r2, r2, r5, lsl #5
@APP
    ldr         r5, [r3, #52]
@NO_APP
@APP
    ldr         r6, [r3, #56]
@NO_APP
    eors        r5, r1
@APP
    ldr         r3, [r3, #60]
@NO_APP
@APP
    uqsub8      r5, lr, r5
@NO_APP
    eors        r3, r1
    orr.w       r5, r2, r5, lsl #6
@APP
    uqsub8      r3, lr, r3
@NO_APP
    ldr         r2, [sp, #88]
    orr.w       r3, r5, r3, lsl #7
    eor.w       r5, r3, r3, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r3, r5
    eor.w       r5, r3, r3, lsr #14
    and.w       r5, r5, r9
    orr.w       r5, r5, r5, lsl #14
    eors        r3, r5
    eor.w       r5, r2, r1
    ldr         r2, [sp, #48]
@APP
    uqsub8      r5, lr, r5
@NO_APP
    eors        r2, r1
@APP
    uqsub8      r2, lr, r2
@NO_APP
    orr.w       r2, r5, r2, lsl #1
    ldr         r5, [sp, #28]
    eors        r5, r1
@APP
    uqsub8      r5, lr, r5
@NO_APP
    orr.w       r2, r2, r5, lsl #2
    ldr         r5, [sp, #24]
    eors        r5, r1
@APP
    uqsub8      r5, lr, r5
@NO_APP
    orr.w       r2, r2, r5, lsl #3
    ldr         r5, [sp, #20]
    eors        r5, r1
@APP
    uqsub8      r5, lr, r5
@NO_APP
    orr.w       r2, r2, r5, lsl #4
    eor.w       r5, r10, r1
@APP
    uqsub8      r5, lr, r5
@NO_APP
    orr.w       r2, r2, r5, lsl #5
    eor.w       r5, r12, r1
    eors        r1, r6
@APP
    uqsub8      r5, lr, r5
@NO_APP
    orr.w       r2, r2, r5, lsl #6
@APP
    uqsub8      r1, lr, r1
@NO_APP
    orr.w       r1, r2, r1, lsl #7
    eor.w       r2, r1, r1, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r9
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r3, lsl #4
    bic         r2, r2, #252645135
    eors        r1, r2
    eor.w       r2, r3, r2, lsr #4
    rsb.w       r3, r0, #32
    lsrs        r1, r0
    lsl.w       r3, r2, r3
    orr.w       r11, r1, r3
    subs.w      r1, r0, #32
    lsr.w       r10, r2, r0
    it          pl
    lsrpl.w     r11, r2, r1
    it          pl
    movpl.w     r10, #0
    orrs.w      r0, r11, r10
    beq.w       .L10
    ldr         r1, [sp, #92]
    mov         r3, r4
    ldr         r0, [sp, #16]
    add.w       r2, r1, r8
    cmp         r2, r4
    it          lo
    movlo       r3, r2
    ldr         r1, [sp, #68]
    mul         r0, r0, lr
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
    ldr         r6, [r4, #8]
@NO_APP
    str         r6, [sp, #48]
@APP
    ldr         r6, [r4, #12]
@NO_APP
    eors        r1, r0
    eors        r6, r0
@APP
    uqsub8      r1, lr, r1
@NO_APP
@APP
    uqsub8      r6, lr, r6
@NO_APP
    orr.w       r1, r1, r6, lsl #1
@APP
    ldr         r6, [r4, #16]
@NO_APP
    str         r6, [sp, #28]
@APP
    ldr         r6, [r4, #20]
@NO_APP
    eors        r6, r0
@APP
    uqsub8      r6, lr, r6
@NO_APP
    orr.w       r1, r1, r6, lsl #2
@APP
    ldr         r6, [r4, #24]
@NO_APP
    str         r6, [sp, #24]
@APP
    ldr         r6, [r4, #28]
@NO_APP
@APP
    ldr.w       r8, [r4, #32]
@NO_APP
    eors        r6, r0
@APP
    ldr         r5, [r4, #36]
@NO_APP
@APP
    uqsub8      r6, lr, r6
@NO_APP
    orr.w       r1, r1, r6, lsl #3
    eors        r5, r0
@APP
    ldr.w       r9, [r4, #40]
@NO_APP
    movw        r6, #52428
@APP
    uqsub8      r5, lr, r5
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
    uqsub8      r5, lr, r5
@NO_APP
    orr.w       r1, r1, r5, lsl #5
@APP
    ldr         r5, [r4, #52]
@NO_APP
    eors        r5, r0
@APP
    uqsub8      r5, lr, r5
@NO_APP
    orr.w       r5, r1, r5, lsl #6
@APP
    ldr         r1, [r4, #56]
@NO_APP
@APP
    ldr         r4, [r4, #60]
@NO_APP
    eors        r4, r0
@APP
    uqsub8      r4, lr, r4
@NO_APP
    orr.w       r4, r5, r4, lsl #7
    eor.w       r5, r4, r4, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r4, r5
    eor.w       r5, r4, r4, lsr #14
    ands        r5, r6
    ldr         r6, [sp, #48]
    orr.w       r5, r5, r5, lsl #14
    eors        r6, r0
    eors        r4, r5
    ldr         r5, [sp, #88]
@APP
    uqsub8      r6, lr, r6
@NO_APP
    eors        r5, r0
@APP
    uqsub8      r5, lr, r5
@NO_APP
    orr.w       r5, r5, r6, lsl #1
    ldr         r6, [sp, #28]
    eors        r6, r0
@APP
    uqsub8      r6, lr, r6
@NO_APP
    orr.w       r5, r5, r6, lsl #2
    ldr         r6, [sp, #24]
    eors        r6, r0
@APP
    uqsub8      r6, lr, r6
@NO_APP
    orr.w       r5, r5, r6, lsl #3
    eor.w       r6, r8, r0
@APP
    uqsub8      r6, lr, r6
@NO_APP
    orr.w       r5, r5, r6, lsl #4
    eor.w       r6, r9, r0
@APP
    uqsub8      r6, lr, r6
@NO_APP
    orr.w       r6, r5, r6, lsl #5
    eor.w       r5, r12, r0
    eors        r0, r1
@APP
    uqsub8      r5, lr, r5
@NO_APP
    orr.w       r6, r6, r5, lsl #6
@APP
    uqsub8      r0, lr, r0
@NO_APP
    orr.w       r0, r6, r0, lsl #7
    movw        r6, #52428
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r6
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r4, lsl #4
    bic         r1, r1, #252645135
    eors        r0, r1
    eor.w       r1, r4, r1, lsr #4
.L9:
    and         r2, r2, #63
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
    and.w       r9, r0, r10
    b           .L11
.L8:
    mov.w       r11, #0
    mov.w       r9, #0
.L11:
    ldr.w       lr, [sp, #72]
    mov.w       r5, #-1
    movs        r4, #0
    ldr         r6, [sp, #60]
    ldr.w       r10, [sp, #84]
    ldr         r1, [sp, #100]
    cmp         lr, r1
    bls.w       .L6
.L12:
    ldr.w       r12, [sp, #40]
    mov.w       r3, #16843009
    ldr         r0, [sp, #52]
    cmp         r0, #3
    bne.w       .L6
    orrs.w      r0, r11, r9
    beq.w       .L6
    ldr         r0, [sp, #104]
    mov         r8, r10
    ldr         r2, [sp, #92]
    ldrb        r0, [r0, r1]
    add.w       r10, r2, r1
    ldr         r2, [r7, #8]
    cmp         r2, #64
    bhs         .L13
    ldr         r1, [sp, #68]
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    b           .L14
.L10:
    ldr.w       r10, [sp, #84]
    mov.w       r11, #0
    ldr.w       lr, [sp, #72]
    mov.w       r9, #0
    ldr         r6, [sp, #60]
    mov.w       r5, #-1
    movs        r4, #0
    ldr         r1, [sp, #100]
    cmp         lr, r1
    bhi         .L12
    b           .L6
.L13:
    muls        r0, r3, r0
    cmp         r10, r12
    it          lo
    movlo       r12, r10
    ldr         r1, [sp, #68]
    mov         r2, r3
    mov         r4, r5
    add.w       r6, r1, r12
@APP
    ldr         r1, [r6]
@NO_APP
    str         r1, [sp, #100]
@APP
    ldr         r1, [r6, #4]
@NO_APP
    sub.w       r10, r10, r12
    eors        r1, r0
@APP
    uqsub8      r1, r3, r1
@NO_APP
@APP
    ldr         r3, [r6, #8]
@NO_APP
    str         r3, [sp, #88]
@APP
    ldr         r3, [r6, #12]
@NO_APP
    eors        r3, r0
@APP
    uqsub8      r3, r2, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #1
@APP
    ldr         r3, [r6, #16]
@NO_APP
    str         r3, [sp, #48]
@APP
    ldr         r3, [r6, #20]
@NO_APP
    eors        r3, r0
@APP
    uqsub8      r3, r2, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #2
@APP
    ldr         r3, [r6, #24]
@NO_APP
    str         r3, [sp, #28]
@APP
    ldr         r3, [r6, #28]
@NO_APP
    eors        r3, r0
@APP
    uqsub8      r3, r2, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #3
@APP
    ldr         r3, [r6, #32]
@NO_APP
    str         r3, [sp, #24]
@APP
    ldr         r3, [r6, #36]
@NO_APP
    eors        r3, r0
@APP
    ldr.w       lr, [r6, #40]
@NO_APP
@APP
    uqsub8      r3, r2, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #4
@APP
    ldr         r3, [r6, #44]
@NO_APP
@APP
    ldr.w       r8, [r6, #48]
@NO_APP
    eors        r3, r0
@APP
    ldr         r5, [r6, #52]
@NO_APP
@APP
    uqsub8      r3, r2, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #5
    eors        r5, r0
    movw        r3, #52428
@APP
    uqsub8      r5, r2, r5
@NO_APP
    orr.w       r5, r1, r5, lsl #6
@APP
    ldr         r1, [r6, #56]
@NO_APP
@APP
    ldr         r6, [r6, #60]
@NO_APP
    eors        r6, r0
@APP
    uqsub8      r6, r2, r6
@NO_APP
    orr.w       r5, r5, r6, lsl #7
    eor.w       r6, r5, r5, lsr #7
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r5, r6
    eor.w       r6, r5, r5, lsr #14
    ands        r6, r3
    ldr         r3, [sp, #100]
    orr.w       r6, r6, r6, lsl #14
    eors        r6, r5
    eor.w       r5, r3, r0
    ldr         r3, [sp, #88]
@APP
    uqsub8      r5, r2, r5
@NO_APP
    eors        r3, r0
@APP
    uqsub8      r3, r2, r3
@NO_APP
    orr.w       r3, r5, r3, lsl #1
    ldr         r5, [sp, #48]
    eors        r5, r0
@APP
    uqsub8      r5, r2, r5
@NO_APP
    orr.w       r3, r3, r5, lsl #2
    ldr         r5, [sp, #28]
    eors        r5, r0
@APP
    uqsub8      r5, r2, r5
@NO_APP
    orr.w       r3, r3, r5, lsl #3
    ldr         r5, [sp, #24]
    eors        r5, r0
@APP
    uqsub8      r5, r2, r5
@NO_APP
    orr.w       r3, r3, r5, lsl #4
    eor.w       r5, lr, r0
@APP
    uqsub8      r5, r2, r5
@NO_APP
    orr.w       r3, r3, r5, lsl #5
    eor.w       r5, r8, r0
    eors        r0, r1
@APP
    uqsub8      r5, r2, r5
@NO_APP
    orr.w       r3, r3, r5, lsl #6
@APP
    uqsub8      r0, r2, r0
@NO_APP
    movw        r2, #52428
    orr.w       r0, r3, r0, lsl #7
    ldr.w       r8, [sp, #84]
    mov         r5, r4
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r2
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r6, lsl #4
    bic         r1, r1, #252645135
    eors        r0, r1
    eor.w       r1, r6, r1, lsr #4
.L14:
    and         r2, r10, #63
    movs        r4, #0
    rsb.w       r3, r2, #32
    mov         r10, r8
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
    ldr.w       lr, [sp, #72]
    ldr         r6, [sp, #60]
    and.w       r9, r9, r0
.L6:
    rsb.w       r1, r6, #64
    ldrb.w      r3, [r10, #12]
    ldrb.w      r2, [r10, #13]
    rsbs.w      r6, r6, #32
    lsr.w       r0, r5, r1
    rsb.w       r1, r1, #32
    lsl.w       r1, r5, r1
    orr.w       r1, r1, r0
    itt         pl
    lsrpl.w     r1, r5, r6
    movpl       r0, #0
    cmp.w       lr, #3
    beq         .L15
    cmp.w       lr, #2
    beq         .L16
    cmp.w       lr, #1
    ite         eq
    moveq       r2, #1
    movne       r2, #0
    b           .L17
.L16:
    subs        r2, r3, r2
    it          ne
    movne       r2, #1
    b           .L17
.L15:
    ldrb.w      r6, [r10, #14]
    mov         r12, r5
    subs        r5, r3, r2
    it          ne
    movne       r5, #1
    subs        r3, r3, r6
    it          ne
    movne       r3, #1
    ands        r3, r5
    ldr         r5, [sp, #52]
    cmp         r5, #2
    mov.w       r5, #0
    it          hi
    movhi       r5, #1
    subs        r2, r2, r6
    and.w       r3, r3, r5
    it          ne
    movne       r2, #1
    ands        r2, r3
    mov         r5, r12
.L17:
    and.w       r11, r11, r1
    and.w       r10, r9, r0
    orrs.w      r0, r11, r10
    str         r2, [sp, #88]
    str         r0, [sp, #48]
    beq.w       .L18
    ldr         r6, [sp, #92]
    ldr.w       r8, [sp, #80]
    mov         r9, r6
    b           .L19
.L20:
    mov.w       r5, #-1
.L21:
    movs        r4, #0
    ldr.w       r9, [sp, #100]
.L22:
    ldr         r6, [sp, #92]
    subs.w      r0, r9, r6
    it          lo
    movlo       r0, r4
    rsb.w       r2, r0, #32
    lsl.w       r1, r5, r0
    subs.w      r3, r0, #32
    lsr.w       r2, r5, r2
    orr.w       r2, r2, r1
    itt         pl
    lslpl.w     r2, r5, r3
    movpl       r1, #0
    cmp         r0, #64
    itt         hs
    movhs       r2, r4
    movhs       r1, r4
    subs.w      r0, r11, #1
    and.w       r0, r0, r1
    and.w       r11, r11, r0
    sbc         r0, r10, #0
    ands        r0, r2
    and.w       r10, r10, r0
    orrs.w      r0, r11, r10
    beq.w       .L23
.L19:
    rbit        r0, r10
    str.w       r9, [sp, #100]
    clz         r0, r0
    rbit        r1, r11
    adds        r0, #32
    cmp.w       r11, #0
    it          ne
    clzne       r0, r1
    add.w       r9, r6, r0
    ldr         r0, [sp, #88]
    cbz         r0, .L24
.L25:
    lsls.w      r0, r8, #24
    ldr         r1, [sp, #96]
    it          eq
    moveq       r1, r9
    subs.w      r0, r9, r1
    mov.w       r4, #0
    str         r1, [sp, #96]
    it          ls
    subls.w     r0, r1, r9
    cmp.w       r4, r0, lsr #16
    bne.w       .L26
    ldr         r1, [sp, #84]
    and         r2, r8, #63
    ldr         r3, [sp, #76]
    add         r9, lr
    add.w       r8, r8, #1
    ldrb.w      r1, [r1, #164]
    strh.w      r0, [r3, r2, lsl #1]
    uxtb.w      r0, r8
    cmp         r0, r1
    blo         .L22
    b           .L27
.L24:
    adds.w      r0, r9, lr
    bhs         .L21
    ldr         r1, [r7, #8]
    cmp         r0, r1
    bhi         .L21
    ldr         r0, [sp, #68]
    cmp.w       lr, #17
    add.w       r12, r0, r9
    blo         .L28
    movs        r1, #0
    mov         r2, lr
    str.w       r8, [sp, #80]
.L29:
    add.w       r0, r12, r1
@APP
    ldr         r3, [r0]
@NO_APP
    adds        r0, #4
@APP
    ldr         r5, [r0]
@NO_APP
    ldr         r0, [sp, #104]
    ldr         r4, [r0, r1]
    add         r0, r1
    ldr         r0, [r0, #4]
    eors        r4, r3
    eors        r0, r5
    orrs.w      r6, r4, r0
    bne         .L30
    subs        r2, #8
    adds        r1, #8
    cmp         r2, #16
    bhi         .L29
    ldr         r0, [sp, #104]
    add         r12, r1
    adds        r3, r0, r1
    b           .L31
.L28:
    cmp.w       lr, #7
    bhi         .L32
    cmp.w       lr, #4
    bhs.w       .L33
    cmp.w       lr, #2
    bhs.w       .L34
    cmp.w       lr, #0
    beq         .L25
@APP
    ldrb.w      r3, [r12]
@NO_APP
    uxtb        r1, r3
    ldr         r0, [sp, #104]
    ldrb        r0, [r0]
    cmp         r0, r1
    beq         .L25
    movs        r2, #0
    b           .L35
.L30:
    rbit        r0, r0
    rbit        r2, r4
    clz         r0, r0
    cmp         r4, #0
    add.w       r0, r0, #32
    it          ne
    clzne       r0, r2
    and         r2, r0, #56
    rsb.w       r6, r2, #32
    lsrs        r3, r2
    lsl.w       r6, r5, r6
    orrs        r3, r6
    b           .L36
.L32:
    ldr         r3, [sp, #104]
    movs        r1, #0
    mov         r2, lr
    str.w       r8, [sp, #80]
.L31:
    ldr         r0, [r3]
    ldr         r4, [r3, #4]
    add         r3, r2
    ldr         lr, [r3, #-8]
    ldr         r6, [r3, #-4]
@APP
    ldr.w       r3, [r12]
@NO_APP
    eor.w       r8, r3, r0
    add.w       r0, r12, #4
@APP
    ldr         r5, [r0]
@NO_APP
    eor.w       r0, r5, r4
    orrs.w      r4, r8, r0
    bne         .L37
    add.w       r0, r12, r2
    sub.w       r1, r0, #8
    subs        r0, #4
@APP
    ldr         r1, [r1]
@NO_APP
    eor.w       r2, r1, lr
@APP
    ldr         r0, [r0]
@NO_APP
    eor.w       r3, r0, r6
    ldr.w       r8, [sp, #80]
    orrs.w      r5, r2, r3
    ldr.w       lr, [sp, #72]
    mov.w       r5, #-1
    beq.w       .L25
    rbit        r3, r3
    cmp         r2, #0
    clz         r3, r3
    add.w       r5, r3, #32
    rbit        r3, r2
    it          ne
    clzne       r5, r3
    and         r2, r5, #56
    rsb.w       r3, r2, #32
    lsrs        r1, r2
    lsl.w       r3, r0, r3
    orrs        r3, r1
    subs.w      r1, r2, #32
    it          pl
    lsrpl.w     r3, r0, r1
    ldr         r0, [sp, #32]
    add.w       r2, r0, r5, lsr #3
    b           .L35
.L37:
    rbit        r0, r0
    rbit        r2, r8
    clz         r0, r0
    cmp.w       r8, #0
    add.w       r0, r0, #32
    it          ne
    clzne       r0, r2
    and         r2, r0, #56
    rsb.w       r4, r2, #32
    lsrs        r3, r2
    lsl.w       r4, r5, r4
    orrs        r3, r4
.L36:
    subs        r2, #32
    it          pl
    lsrpl.w     r3, r5, r2
    ldr.w       r8, [sp, #80]
    add.w       r2, r1, r0, lsr #3
    ldr.w       lr, [sp, #72]
.L35:
    ldr         r6, [sp, #84]
    cmp         r2, #16
    str         r2, [sp, #64]
    ldrd        r0, r1, [r6, #16]
    add.w       r1, r1, #1
    add         r0, r2
    add.w       r5, r0, #1
    strd        r5, r1, [r6, #16]
    blo.w       .L20
    ldr         r0, [sp, #104]
    mov         r1, lr
    bl          atomic_memchr_kernels::algo::substring::bad_character::shift::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>
    add.w       r6, r0, r9
    add.w       r0, r9, #256
    cmp.w       r5, r0, lsl #4
    bhi.w       .L38
    ldr.w       lr, [sp, #72]
    mov.w       r5, #-1
    movs        r4, #0
    mov         r9, r6
    b           .L22
.L33:
    ldr         r0, [sp, #36]
    ldr         r1, [r0, #-4]
    ldr         r0, [sp, #104]
    ldr         r3, [r0]
@APP
    ldr.w       r2, [r12]
@NO_APP
    cmp         r2, r3
    bne         .L39
    add.w       r0, r12, lr
    subs        r0, #4
@APP
    ldr         r0, [r0]
@NO_APP
    cmp         r0, r1
    beq.w       .L25
    eors        r1, r0
    ldr         r2, [sp, #12]
    rbit        r1, r1
    clz         r1, r1
    add.w       r2, r2, r1, lsr #3
    and         r1, r1, #24
    lsr.w       r3, r0, r1
    b           .L35
.L34:
    ldr         r0, [sp, #36]
    ldrh        r1, [r0, #-2]
    ldr         r0, [sp, #104]
    ldrh        r3, [r0]
@APP
    ldrh.w      r0, [r12]
@NO_APP
    uxth        r2, r0
    teq.w       r2, r3
    bne         .L40
    add.w       r0, r12, lr
    subs        r0, #2
@APP
    ldrh        r0, [r0]
@NO_APP
    uxth        r0, r0
    teq.w       r0, r1
    beq.w       .L25
    eors        r1, r0
    mov.w       r2, #64
    rbit        r1, r1
    it          ne
    clzne       r2, r1
    and         r1, r2, #56
    lsr.w       r3, r0, r1
    subs.w      r0, r1, #32
    it          pl
    movpl       r3, #0
    ldr         r0, [sp, #8]
    add.w       r2, r0, r2, lsr #3
    b           .L35
.L39:
    eor.w       r0, r2, r3
    rbit        r0, r0
    clz         r0, r0
    and         r1, r0, #24
    lsr.w       r3, r2, r1
    lsrs        r2, r0, #3
    b           .L35
.L40:
    eors.w      r0, r2, r3
    mov.w       r1, #64
    rbit        r0, r0
    it          ne
    clzne       r1, r0
    and         r0, r1, #56
    lsr.w       r3, r2, r0
    subs        r0, #32
    it          pl
    movpl       r3, #0
    lsrs        r2, r1, #3
    b           .L35
.L18:
    ldr         r6, [sp, #92]
    ldr.w       r8, [sp, #80]
    mov         r9, r6
.L23:
    ldr         r0, [sp, #48]
    ldr         r1, [sp, #60]
    ldr.w       r10, [sp, #84]
    clz         r0, r0
    add         r1, r6
    str.w       r8, [sp, #80]
    cmp         r1, r9
    lsr.w       r0, r0, #5
    ldr.w       r8, [r10, #8]
    it          hi
    movhi       r9, r1
    ldr         r1, [sp, #52]
    eor         r0, r0, #1
    subs        r1, #1
    it          ne
    movne       r1, #1
    orrs        r0, r1
    bne         .L41
    ldr         r0, [sp, #56]
    ldr         r5, [sp, #44]
    ldr.w       r11, [sp, #96]
    ldrb        r1, [r0]
    cmp         lr, r1
    bls         .L42
    add.w       r0, r8, r1
    cmp         r0, r1
    blo         .L42
    ldr         r2, [r7, #8]
    cmp         r0, r2
    bhi         .L42
    cmp         r5, r9
    blo         .L42
    cmp         r5, r8
    bhi         .L42
    ldr         r0, [sp, #104]
    sub.w       r2, r5, r9
    ldr         r3, [sp, #68]
    mov         r6, r9
    ldrb        r0, [r0, r1]
    add         r1, r3
    add         r1, r9
    bl          atomic_memchr_kernels::algo::substring::groups::nearest::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>, atomic_memchr_kernels::algo::direction::Forward>
    ldr.w       lr, [sp, #72]
    mov         r9, r5
    cmp         r0, #1
    bne         .L42
    adds        r0, r1, r6
    cmp         r0, r6
    it          hi
    movhi       r6, r0
    mov         r9, r6
    b           .L42
.L41:
    ldr         r5, [sp, #44]
    ldr.w       r11, [sp, #96]
.L42:
    subs.w      r0, r5, r9
    ldrd        r1, r2, [r10, #20]
    it          lo
    movlo       r0, r4
    sub.w       r0, r8, r0
    mov         r8, r4
    subs        r2, r0, r2
    it          lo
    movlo       r2, r4
    add.w       r2, r2, #4096
    cmp.w       r2, r1, lsl #10
    bhs.w       .L1
    ldr         r3, [sp, #64]
    mov.w       r8, #0
    ldrb.w      r4, [r10, #13]
    ldrb.w      r2, [r10, #14]
    cmp         r3, #255
    ldrb.w      r1, [r10, #15]
    bhi         .L43
    cmp         r1, #3
    beq         .L44
    cmp         r1, #2
    it          eq
    moveq       r2, r3
    b           .L43
.L44:
    mov         r4, r2
    mov         r2, r3
.L43:
    strd        r8, r0, [r10, #20]
    adds        r0, r1, #1
    strb.w      r2, [r10, #14]
    uxtb        r0, r0
    strb.w      r4, [r10, #13]
    cmp         r0, #3
    it          hs
    movhs       r0, #3
    strb.w      r0, [r10, #15]
    b.w         .L1
.L38:
    ldr         r5, [sp, #44]
    mov         r9, r6
    str.w       r8, [sp, #80]
    mov.w       r8, #0
    subs        r0, r5, r6
    it          lo
    movlo       r0, r8
    ldr         r1, [sp, #4]
    cmp         r1, r0
    it          lo
    movlo       r0, r1
    adds        r4, r0, r6
    ldr         r0, [sp]
    ldr.w       lr, [sp, #72]
    ldr.w       r10, [sp, #84]
    add         r0, r4
    ldr.w       r11, [sp, #96]
    cmp         r0, r6
    blo.w       .L1
    ldr         r1, [r7, #8]
    mov         r3, r6
    mov         r9, r6
    cmp         r0, r1
    bhi.w       .L1
    ldr         r1, [sp, #68]
    adds        r2, r1, r3
    subs        r3, r0, r3
    ldr         r0, [sp, #104]
    mov         r1, lr
    bl          atomic_memchr_kernels::algo::substring::two_way::find::<atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>
    cmp         r0, #1
    bne         .L45
    adds        r0, r1, r6
    ldr         r1, [sp, #80]
    lsls        r1, r1, #24
    mov         r1, r11
    it          eq
    moveq       r1, r0
    subs        r2, r0, r1
    mov         r12, r1
    it          ls
    subls       r2, r1, r0
    cmp.w       r8, r2, lsr #16
    bne         .L46
    ldr         r6, [sp, #80]
    mov         r11, r12
    ldr.w       r10, [sp, #84]
    ldr         r5, [sp, #76]
    and         r3, r6, #63
    ldr.w       lr, [sp, #72]
    adds        r6, #1
    ldrb.w      r1, [r10, #164]
    strh.w      r2, [r5, r3, lsl #1]
    add.w       r9, r0, lr
    uxtb        r0, r6
    ldr         r5, [sp, #44]
    cmp         r0, r1
    str         r6, [sp, #80]
    blo.w       .L1
    b           .L47
.L45:
    cmp         r4, r6
    it          hi
    movhi       r6, r4
    mov         r9, r6
    ldr.w       r10, [sp, #84]
    ldr         r5, [sp, #44]
    ldr.w       lr, [sp, #72]
    b.w         .L1
.L26:
    ldr         r0, [sp, #100]
    cmp         r9, r0
    it          hi
    movhi       r0, r9
    mov         r9, r0
.L27:
    ldr         r4, [sp, #84]
    movs        r3, #0
    ldr         r5, [sp, #44]
    ldrd        r0, r1, [r4]
    subs.w      r2, r5, r9
    ldrb.w      r6, [r4, #164]
    ldr.w       r12, [sp, #96]
    it          lo
    movlo       r2, r3
    subs        r0, r1, r0
    uxtb.w      r1, r8
    it          lo
    movlo       r0, r3
    cmp         r1, #2
    sub.w       r0, r0, r2
    uxtb        r2, r6
    sub.w       r1, r1, r2
    it          hi
    movhi       r3, #1
    clz         r1, r1
    lsrs        r1, r1, #5
    ands        r1, r3
.L48:
    movs        r2, #0
    strb.w      r8, [r4, #166]
    strb.w      r2, [r4, #165]
    rbit        r2, r8
    str.w       r12, [r4, #160]
    clz         r2, r2
    strd        r9, r5, [r4]
    cmp         r1, #0
    it          ne
    lsrne.w     r1, r0, r2
    str         r1, [r4, #28]
    add         sp, #108
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L4:
    ldr.w       r8, [sp, #80]
    b           .L27
.L46:
    ldr         r1, [sp, #84]
    cmp         r0, r6
    ldrb.w      r1, [r1, #164]
    it          hi
    movhi       r6, r0
    mov         r9, r6
.L47:
    ldr         r4, [sp, #84]
    movs        r2, #0
    ldr         r5, [sp, #44]
    uxtb        r1, r1
    ldrd        r0, r3, [r4]
    subs.w      r6, r5, r9
    it          lo
    movlo       r6, r2
    subs        r0, r3, r0
    it          lo
    movlo       r0, r2
    ldr.w       r8, [sp, #80]
    subs        r0, r0, r6
    uxtb.w      r3, r8
    subs        r1, r3, r1
    clz         r1, r1
    cmp         r3, #2
    it          hi
    movhi       r2, #1
    lsrs        r1, r1, #5
    ands        r1, r2
    b           .L48
