@ substring of WORD, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub         sp, #156
    mov         r4, r0
    adds        r0, r1, r2
    str         r0, [sp, #60]
    mov.w       r0, #4096
    add.w       r0, r0, r2, lsl #2
    str         r0, [sp, #16]
    subs        r0, r2, #1
    str         r0, [sp, #12]
    subs        r0, r2, #2
    str         r0, [sp, #20]
    subs        r0, r2, #4
    str         r0, [sp, #36]
    sub.w       r0, r2, #8
    mov         lr, r2
    str         r0, [sp, #48]
    mov         r2, r4
    ldr         r0, [r7, #8]
    mov         r9, r3
    ldrb        r3, [r2, #140]!
    movs        r5, #0
    subs        r0, #64
    str         r0, [sp, #52]
    ldr         r0, [r2, #-4]
    mov.w       r12, #0
    str         r0, [sp, #68]
    ldrb        r0, [r2, #24]
    str         r0, [sp, #120]
    ldr         r0, [r2, #4]
    str         r0, [sp, #116]
    ldr         r0, [r2, #8]
    ldrd        r6, r11, [r2, #-12]
    str         r0, [sp, #112]
    ldr         r0, [r2, #12]
    ldrb.w      r8, [r2, #3]
    str         r1, [sp, #136]
    movs        r1, #0
    str         r1, [sp, #100]
    str         r1, [sp, #148]
    str         r4, [sp, #132]
    str.w       r11, [sp, #88]
    str.w       r9, [sp, #108]
    str.w       lr, [sp, #124]
    strd        r3, r2, [sp, #4]
.L1:
    str         r0, [sp, #72]
    ldrb.w      r0, [r4, #142]
    ldrb.w      r1, [r4, #141]
    ldrb        r4, [r2, #2]
    ldrh.w      r10, [r2]
    subs        r2, r3, r0
    it          ne
    movne       r2, #1
    subs        r3, r3, r1
    it          ne
    movne       r3, #1
    str         r3, [sp, #80]
    ands        r2, r3
    uxtb.w      r3, r8
    str         r3, [sp, #56]
    cmp         r3, #2
    mov.w       r3, #0
    str.w       r8, [sp, #24]
    it          hi
    movhi       r3, #1
    subs        r0, r1, r0
    str         r1, [sp, #28]
    it          ne
    movne       r0, #1
    ands        r2, r3
    str         r4, [sp, #76]
    ands        r0, r2
    str         r0, [sp, #44]
    orr.w       r0, r10, r4, lsl #16
    mov         r10, r6
    lsrs        r1, r0, #8
    uxtb        r0, r0
    uxtb        r1, r1
    str         r0, [sp, #64]
    cmp         lr, r0
    mov.w       r0, #0
    it          hi
    movhi       r0, #1
    str         r1, [sp, #84]
    cmp         lr, r1
    mov.w       r1, #0
    it          hi
    movhi       r1, #1
    ands        r0, r1
    str         r0, [sp, #92]
.L2:
    cmp         r11, r10
    bls.w       .L3
    sub.w       r1, r11, r10
    movs        r0, #64
    cmp         r1, #64
    it          hs
    movhs       r1, r0
    ldr         r0, [sp, #92]
    str         r1, [sp, #104]
    str.w       r10, [sp, #140]
    str.w       r12, [sp, #128]
    cbz         r0, .L4
    ldr         r3, [sp, #64]
    ldr         r1, [sp, #136]
    ldr         r2, [sp, #84]
    add.w       r4, r10, r3
    ldrb        r0, [r1, r3]
    ldrb        r6, [r1, r2]
    ldr         r2, [r7, #8]
    cmp         r2, #63
    bhi         .L5
    mov         r1, r9
    mov         r11, r2
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    and         r2, r4, #63
    rsb.w       r3, r2, #32
    lsrs        r0, r2
    lsr.w       r4, r1, r2
    lsl.w       r3, r1, r3
    orr.w       r8, r0, r3
    subs.w      r0, r2, #32
    it          pl
    lsrpl.w     r8, r1, r0
    it          pl
    movpl       r4, #0
    orrs.w      r0, r8, r4
    beq.w       .L6
    mov         r0, r6
    mov         r1, r9
    mov         r2, r11
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    ldr         r2, [sp, #84]
    add         r2, r10
    b           .L7
.L4:
    mov.w       r8, #0
    mov.w       r11, #0
    mov.w       r4, #-1
    b           .L8
.L5:
    ldr.w       r11, [sp, #52]
    mov.w       r10, #16843009
    mul         r1, r0, r10
    str         r6, [sp, #32]
    cmp         r4, r11
    mov         r0, r11
    it          lo
    movlo       r0, r4
    add.w       r3, r9, r0
@APP
    ldr         r2, [r3]
@NO_APP
    str         r2, [sp, #152]
    subs        r0, r4, r0
@APP
    ldr         r2, [r3, #4]
@NO_APP
    and         r0, r0, #63
@APP
    ldr         r6, [r3, #8]
@NO_APP
    str         r6, [sp, #144]
    eors        r2, r1
@APP
    ldr         r5, [r3, #12]
@NO_APP
@APP
    uqsub8      r2, r10, r2
@NO_APP
    eors        r5, r1
@APP
    ldr         r6, [r3, #16]
@NO_APP
    str         r6, [sp, #96]
@APP
    uqsub8      r5, r10, r5
@NO_APP
    orr.w       r2, r2, r5, lsl #1
@APP
    ldr         r5, [r3, #20]
@NO_APP
    eors        r5, r1
@APP
    ldr         r6, [r3, #24]
@NO_APP
    str         r6, [sp, #40]
@APP
    uqsub8      r5, r10, r5
@NO_APP
    orr.w       r2, r2, r5, lsl #2
@APP
    ldr         r5, [r3, #28]
@NO_APP
    eors        r5, r1
@APP
    ldr.w       r9, [r3, #32]
@NO_APP
@APP
    uqsub8      r5, r10, r5
@NO_APP
    orr.w       r2, r2, r5, lsl #3
@APP
    ldr         r5, [r3, #36]
@NO_APP
    eors        r5, r1
@APP
    ldr.w       lr, [r3, #40]
@NO_APP
@APP
    uqsub8      r5, r10, r5
@NO_APP
    orr.w       r2, r2, r5, lsl #4
@APP
    ldr         r5, [r3, #44]
@NO_APP
@APP
    ldr.w       r12, [r3, #48]
@NO_APP
    eors        r5, r1
@APP
    ldr.w       r8, [r3, #52]
@NO_APP
    eor.w       r6, r8, r1
@APP
    uqsub8      r5, r10, r5
@NO_APP
    orr.w       r2, r2, r5, lsl #5
@APP
    ldr.w       r8, [r3, #56]
@NO_APP
@APP
    uqsub8      r6, r10, r6
@NO_APP
@APP
    ldr         r3, [r3, #60]
@NO_APP
    orr.w       r6, r2, r6, lsl #6
    movw        r2, #52428
    eors        r3, r1
    ldr         r5, [sp, #152]
@APP
    uqsub8      r3, r10, r3
@NO_APP
    orr.w       r3, r6, r3, lsl #7
    eor.w       r6, r3, r3, lsr #7
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r3, r6
    eor.w       r6, r3, r3, lsr #14
    ands        r6, r2
    orr.w       r6, r6, r6, lsl #14
    eors        r3, r6
    eor.w       r6, r5, r1
    ldr         r5, [sp, #144]
@APP
    uqsub8      r6, r10, r6
@NO_APP
    eors        r5, r1
@APP
    uqsub8      r5, r10, r5
@NO_APP
    orr.w       r5, r6, r5, lsl #1
    ldr         r6, [sp, #96]
    eors        r6, r1
@APP
    uqsub8      r6, r10, r6
@NO_APP
    orr.w       r5, r5, r6, lsl #2
    ldr         r6, [sp, #40]
    eors        r6, r1
@APP
    uqsub8      r6, r10, r6
@NO_APP
    orr.w       r5, r5, r6, lsl #3
    eor.w       r6, r9, r1
@APP
    uqsub8      r6, r10, r6
@NO_APP
    orr.w       r5, r5, r6, lsl #4
    eor.w       r6, lr, r1
    mov         lr, r2
@APP
    uqsub8      r6, r10, r6
@NO_APP
    orr.w       r6, r5, r6, lsl #5
    eor.w       r5, r12, r1
    eor.w       r1, r1, r8
@APP
    uqsub8      r5, r10, r5
@NO_APP
    orr.w       r6, r6, r5, lsl #6
@APP
    uqsub8      r1, r10, r1
@NO_APP
    orr.w       r1, r6, r1, lsl #7
    eor.w       r2, r1, r1, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, lr
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r3, lsl #4
    bic         r2, r2, #252645135
    eors        r1, r2
    eor.w       r2, r3, r2, lsr #4
    rsb.w       r3, r0, #32
    lsrs        r1, r0
    lsl.w       r3, r2, r3
    orr.w       r8, r1, r3
    subs.w      r1, r0, #32
    lsr.w       r4, r2, r0
    it          pl
    lsrpl.w     r8, r2, r1
    it          pl
    movpl       r4, #0
    orrs.w      r0, r8, r4
    beq.w       .L9
    ldr         r1, [sp, #84]
    mov         r12, r11
    ldr         r2, [sp, #140]
    mov         r3, r10
    ldr         r0, [sp, #32]
    add.w       r9, r2, r1
    cmp         r9, r11
    it          lo
    movlo       r12, r9
    ldr         r1, [sp, #108]
    mul         r0, r0, r10
    add.w       r5, r1, r12
@APP
    ldr         r1, [r5]
@NO_APP
    str         r1, [sp, #152]
@APP
    ldr         r1, [r5, #4]
@NO_APP
@APP
    ldr         r2, [r5, #8]
@NO_APP
    str         r2, [sp, #144]
@APP
    ldr         r2, [r5, #12]
@NO_APP
    eors        r1, r0
    eors        r2, r0
@APP
    uqsub8      r1, r10, r1
@NO_APP
@APP
    uqsub8      r2, r10, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #1
@APP
    ldr         r2, [r5, #16]
@NO_APP
    str         r2, [sp, #96]
@APP
    ldr         r2, [r5, #20]
@NO_APP
    eors        r2, r0
@APP
    uqsub8      r2, r10, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #2
@APP
    ldr         r2, [r5, #24]
@NO_APP
    str         r2, [sp, #40]
@APP
    ldr         r2, [r5, #28]
@NO_APP
    eors        r2, r0
@APP
    uqsub8      r2, r10, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #3
@APP
    ldr         r2, [r5, #32]
@NO_APP
    str         r2, [sp, #32]
@APP
    ldr         r2, [r5, #36]
@NO_APP
    eors        r2, r0
@APP
    uqsub8      r2, r10, r2
@NO_APP
@APP
    ldr.w       r10, [r5, #40]
@NO_APP
    orr.w       r1, r1, r2, lsl #4
@APP
    ldr         r2, [r5, #44]
@NO_APP
    eors        r2, r0
@APP
    ldr         r6, [r5, #48]
@NO_APP
@APP
    uqsub8      r2, r3, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #5
@APP
    ldr         r2, [r5, #52]
@NO_APP
    eors        r2, r0
@APP
    ldr.w       r11, [r5, #56]
@NO_APP
@APP
    uqsub8      r2, r3, r2
@NO_APP
@APP
    ldr         r5, [r5, #60]
@NO_APP
    eors        r5, r0
    orr.w       r2, r1, r2, lsl #6
@APP
    uqsub8      r5, r3, r5
@NO_APP
    orr.w       r2, r2, r5, lsl #7
    ldr         r1, [sp, #152]
    eor.w       r5, r2, r2, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r2, r5
    eor.w       r5, r2, r2, lsr #14
    and.w       r5, r5, lr
    orr.w       r5, r5, r5, lsl #14
    eors        r5, r2
    eor.w       r2, r1, r0
    ldr         r1, [sp, #144]
@APP
    uqsub8      r2, r3, r2
@NO_APP
    eor.w       lr, r1, r0
@APP
    uqsub8      r1, r3, lr
@NO_APP
    orr.w       r1, r2, r1, lsl #1
    ldr         r2, [sp, #96]
    eors        r2, r0
@APP
    uqsub8      r2, r3, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #2
    ldr         r2, [sp, #40]
    eors        r2, r0
@APP
    uqsub8      r2, r3, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #3
    ldr         r2, [sp, #32]
    eors        r2, r0
@APP
    uqsub8      r2, r3, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #4
    eor.w       r2, r10, r0
    ldr.w       r10, [sp, #140]
@APP
    uqsub8      r2, r3, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #5
    eor.w       r2, r6, r0
    eor.w       r0, r0, r11
@APP
    uqsub8      r2, r3, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #6
@APP
    uqsub8      r0, r3, r0
@NO_APP
    orr.w       r0, r1, r0, lsl #7
    movw        r2, #52428
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r2
    sub.w       r2, r9, r12
    ldr.w       r9, [sp, #108]
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r5, lsl #4
    bic         r1, r1, #252645135
    eors        r0, r1
    eor.w       r1, r5, r1, lsr #4
    movs        r5, #0
.L7:
    and         r2, r2, #63
    rsb.w       r3, r2, #32
    lsrs        r0, r2
    lsl.w       r3, r1, r3
    orrs        r0, r3
    subs.w      r3, r2, #32
    it          pl
    lsrpl.w     r0, r1, r3
    and.w       r8, r8, r0
    lsr.w       r0, r1, r2
    it          pl
    movpl       r0, #0
    and.w       r11, r0, r4
    b           .L10
.L6:
    mov.w       r8, #0
    mov.w       r11, #0
.L10:
    ldr.w       lr, [sp, #124]
    ldr         r0, [sp, #76]
    mov.w       r4, #-1
    cmp         lr, r0
    bls.w       .L8
.L11:
    ldr         r0, [sp, #56]
    cmp         r0, #3
    bne.w       .L8
    orrs.w      r0, r8, r11
    beq.w       .L8
    ldr         r1, [sp, #76]
    ldr         r0, [sp, #136]
    ldr         r2, [r7, #8]
    add         r10, r1
    ldrb        r0, [r0, r1]
    cmp         r2, #64
    bhs         .L12
    mov         r1, r9
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    b           .L13
.L12:
    mov.w       r12, #16843009
    ldr         r2, [sp, #52]
    mul         r0, r0, r12
    cmp         r10, r2
    it          lo
    movlo       r2, r10
    add.w       r4, r9, r2
@APP
    ldr         r1, [r4]
@NO_APP
    str         r1, [sp, #152]
@APP
    ldr         r1, [r4, #4]
@NO_APP
    sub.w       r10, r10, r2
@APP
    ldr         r3, [r4, #8]
@NO_APP
    str         r3, [sp, #144]
@APP
    ldr         r3, [r4, #12]
@NO_APP
    eors        r1, r0
    eors        r3, r0
@APP
    uqsub8      r1, r12, r1
@NO_APP
@APP
    uqsub8      r3, r12, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #1
@APP
    ldr         r3, [r4, #16]
@NO_APP
    str         r3, [sp, #96]
@APP
    ldr         r3, [r4, #20]
@NO_APP
    eors        r3, r0
@APP
    uqsub8      r3, r12, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #2
@APP
    ldr         r3, [r4, #24]
@NO_APP
    str         r3, [sp, #40]
@APP
    ldr         r3, [r4, #28]
@NO_APP
    eors        r3, r0
@APP
    uqsub8      r3, r12, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #3
@APP
    ldr         r3, [r4, #32]
@NO_APP
    str         r3, [sp, #32]
@APP
    ldr         r3, [r4, #36]
@NO_APP
    eors        r3, r0
@APP
    ldr         r6, [r4, #40]
@NO_APP
@APP
    uqsub8      r3, r12, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #4
@APP
    ldr         r3, [r4, #44]
@NO_APP
    eors        r3, r0
@APP
    ldr.w       r9, [r4, #48]
@NO_APP
@APP
    uqsub8      r3, r12, r3
@NO_APP
@APP
    ldr.w       lr, [r4, #52]
@NO_APP
    orr.w       r1, r1, r3, lsl #5
    eor.w       r3, lr, r0
@APP
    ldr.w       lr, [r4, #56]
@NO_APP
@APP
    uqsub8      r3, r12, r3
@NO_APP
@APP
    ldr         r5, [r4, #60]
@NO_APP
    eors        r5, r0
    orr.w       r3, r1, r3, lsl #6
@APP
    uqsub8      r5, r12, r5
@NO_APP
    orr.w       r3, r3, r5, lsl #7
    movw        r1, #52428
    eor.w       r5, r3, r3, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r3, r5
    eor.w       r5, r3, r3, lsr #14
    ands        r5, r1
    ldr         r1, [sp, #152]
    orr.w       r5, r5, r5, lsl #14
    eor.w       r4, r5, r3
    eor.w       r3, r1, r0
    ldr         r1, [sp, #144]
@APP
    uqsub8      r3, r12, r3
@NO_APP
    movs        r5, #0
    eors        r1, r0
@APP
    uqsub8      r1, r12, r1
@NO_APP
    orr.w       r1, r3, r1, lsl #1
    ldr         r3, [sp, #96]
    eors        r3, r0
@APP
    uqsub8      r3, r12, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #2
    ldr         r3, [sp, #40]
    eors        r3, r0
@APP
    uqsub8      r3, r12, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #3
    ldr         r3, [sp, #32]
    eors        r3, r0
@APP
    uqsub8      r3, r12, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #4
    eor.w       r3, r6, r0
@APP
    uqsub8      r3, r12, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #5
    eor.w       r3, r9, r0
    eor.w       r0, r0, lr
@APP
    uqsub8      r3, r12, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #6
@APP
    uqsub8      r0, r12, r0
@NO_APP
    orr.w       r0, r1, r0, lsl #7
    movw        r3, #52428
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r3
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r4, lsl #4
    bic         r1, r1, #252645135
    eors        r0, r1
    eor.w       r1, r4, r1, lsr #4
.L13:
    and         r2, r10, #63
    mov.w       r4, #-1
    rsb.w       r3, r2, #32
    lsrs        r0, r2
    lsl.w       r3, r1, r3
    orrs        r0, r3
    subs.w      r3, r2, #32
    it          pl
    lsrpl.w     r0, r1, r3
    and.w       r8, r8, r0
    lsr.w       r0, r1, r2
    it          pl
    movpl       r0, #0
    ldr.w       lr, [sp, #124]
    ldr.w       r10, [sp, #140]
    and.w       r11, r11, r0
.L8:
    ldr         r0, [sp, #104]
    rsbs        r0, r0, #0
    and         r2, r0, #63
    rsb.w       r1, r2, #32
    lsr.w       r0, r4, r2
    subs        r2, #32
    lsl.w       r1, r4, r1
    orr.w       r1, r1, r0
    itt         pl
    lsrpl.w     r1, r4, r2
    movpl       r0, #0
    cmp.w       lr, #3
    beq         .L14
    ldr         r2, [sp, #80]
    cmp.w       lr, #2
    str         r2, [sp, #144]
    beq         .L15
    cmp.w       lr, #1
    ite         eq
    moveq       r2, #1
    movne       r2, #0
    b           .L16
.L14:
    ldr         r2, [sp, #44]
.L16:
    str         r2, [sp, #144]
.L15:
    and.w       r9, r8, r1
    and.w       r11, r11, r0
    mov         r6, r10
    orrs.w      r0, r9, r11
    beq.w       .L17
    ldr.w       r12, [sp, #128]
    b           .L18
.L19:
    movs        r5, #0
.L20:
    ldr.w       r10, [sp, #140]
    ldr         r6, [sp, #152]
.L21:
    subs.w      r0, r6, r10
    it          lo
    movlo       r0, r5
    rsb.w       r2, r0, #32
    lsl.w       r1, r4, r0
    subs.w      r3, r0, #32
    lsr.w       r2, r4, r2
    orr.w       r2, r2, r1
    itt         pl
    lslpl.w     r2, r4, r3
    movpl       r1, #0
    cmp         r0, #64
    itt         hs
    movhs       r2, r5
    movhs       r1, r5
    subs.w      r0, r9, #1
    and.w       r0, r0, r1
    and.w       r9, r9, r0
    sbc         r0, r11, #0
    ands        r0, r2
    and.w       r11, r11, r0
    orrs.w      r0, r9, r11
    beq.w       .L22
.L18:
    rbit        r0, r11
    str         r6, [sp, #152]
    clz         r0, r0
    rbit        r1, r9
    adds        r0, #32
    cmp.w       r9, #0
    it          ne
    clzne       r0, r1
    add.w       r8, r10, r0
    ldr         r0, [sp, #144]
    movs        r5, #0
    cbz         r0, .L23
.L24:
    lsls.w      r0, r12, #24
    ldr         r1, [sp, #148]
    it          eq
    moveq       r1, r8
    subs.w      r0, r8, r1
    str         r1, [sp, #148]
    it          ls
    subls.w     r0, r1, r8
    cmp.w       r5, r0, lsr #16
    bne.w       .L25
    ldr         r2, [sp, #132]
    and         r1, r12, #63
    ldr.w       r10, [sp, #140]
    add.w       r6, r8, lr
    add.w       r12, r12, #1
    strh.w      r0, [r2, r1, lsl #1]
    uxtb.w      r0, r12
    ldr         r1, [sp, #120]
    cmp         r0, r1
    blo         .L21
    b           .L26
.L23:
    adds.w      r0, r8, lr
    bhs         .L20
    ldr         r1, [r7, #8]
    cmp         r0, r1
    bhi         .L20
    ldr         r0, [sp, #108]
    cmp.w       lr, #17
    str.w       r12, [sp, #128]
    add.w       r10, r0, r8
    blo         .L27
    ldr.w       r12, [sp, #136]
    movs        r1, #0
    mov         r2, lr
.L28:
    add.w       r3, r10, r1
@APP
    ldr         r6, [r3]
@NO_APP
    add.w       r4, r12, r1
    adds        r3, #4
@APP
    ldr         r3, [r3]
@NO_APP
    ldr.w       r5, [r12, r1]
    ldr         r4, [r4, #4]
    eors        r4, r3
    eors        r5, r6
    orrs.w      r0, r5, r4
    bne         .L29
    subs        r2, #8
    adds        r1, #8
    cmp         r2, #16
    bhi         .L28
    add         r10, r1
    add.w       r3, r12, r1
    b           .L30
.L27:
    cmp.w       lr, #7
    bhi         .L31
    cmp.w       lr, #4
    bhs.w       .L32
    cmp.w       lr, #2
    bhs.w       .L33
    cmp.w       lr, #0
    beq         .L24
@APP
    ldrb.w      r10, [r10]
@NO_APP
    uxtb.w      r2, r10
    ldr         r1, [sp, #136]
    ldrb        r1, [r1]
    cmp         r1, r2
    beq         .L24
    movs        r3, #0
    ldr         r0, [sp, #132]
    b           .L34
.L29:
    rbit        r0, r4
    cmp         r5, #0
    clz         r0, r0
    add.w       r2, r0, #32
    rbit        r0, r5
    it          ne
    clzne       r2, r0
    and         r5, r2, #56
    lsr.w       r0, r6, r5
    rsb.w       r6, r5, #32
    lsl.w       r6, r3, r6
    orr.w       r10, r0, r6
    subs.w      r6, r5, #32
    it          pl
    lsrpl.w     r10, r3, r6
    ldrd        r12, r0, [sp, #128]
    add.w       r3, r1, r2, lsr #3
    b           .L35
.L31:
    ldr         r3, [sp, #136]
    movs        r1, #0
    mov         r2, lr
.L30:
    ldr         r4, [r3]
    ldr.w       r12, [r3, #4]
    add         r3, r2
    ldr         r0, [r3, #-8]
    str         r0, [sp, #96]
    ldr         r0, [r3, #-4]
@APP
    ldr.w       lr, [r10]
@NO_APP
    eor.w       r3, lr, r4
    add.w       r4, r10, #4
@APP
    ldr         r6, [r4]
@NO_APP
    eor.w       r4, r6, r12
    orrs.w      r5, r3, r4
    bne         .L36
    add.w       r1, r10, r2
    mov         r3, r0
    sub.w       r0, r1, #8
    subs        r1, #4
@APP
    ldr         r0, [r0]
@NO_APP
    mov.w       r4, #-1
    movs        r5, #0
    ldr         r2, [sp, #96]
@APP
    ldr         r1, [r1]
@NO_APP
    eors        r3, r1
    ldrd        lr, r12, [sp, #124]
    eors        r2, r0
    orrs.w      r6, r2, r3
    beq.w       .L24
    rbit        r3, r3
    rbit        r6, r2
    clz         r3, r3
    cmp         r2, #0
    add.w       r3, r3, #32
    it          ne
    clzne       r3, r6
    and         r2, r3, #56
    rsb.w       r6, r2, #32
    ldr.w       r12, [sp, #128]
    lsrs        r0, r2
    subs        r2, #32
    lsl.w       r6, r1, r6
    orr.w       r10, r0, r6
    it          pl
    lsrpl.w     r10, r1, r2
    ldr         r1, [sp, #48]
    ldr         r0, [sp, #132]
    add.w       r3, r1, r3, lsr #3
    b           .L34
.L36:
    rbit        r0, r4
    cmp         r3, #0
    clz         r0, r0
    add.w       r2, r0, #32
    rbit        r0, r3
    it          ne
    clzne       r2, r0
    and         r3, r2, #56
    rsb.w       r5, r3, #32
    lsr.w       r0, lr, r3
    subs        r3, #32
    lsl.w       r5, r6, r5
    orr.w       r10, r0, r5
    it          pl
    lsrpl.w     r10, r6, r3
    add.w       r3, r1, r2, lsr #3
    ldr         r0, [sp, #132]
    ldrd        lr, r12, [sp, #124]
.L35:
    mov.w       r4, #-1
.L34:
    ldr         r2, [sp, #112]
    adds        r5, r3, #1
    ldr         r1, [sp, #116]
    cmp         r3, #16
    add.w       r2, r2, #1
    str         r3, [sp, #100]
    add         r1, r5
    strd        r1, r2, [r0, #144]
    strd        r2, r1, [sp, #112]
    blo.w       .L19
    mov         r1, r5
    cmp         r5, #0
    it          ne
    movne       r1, #1
    subs        r1, r5, r1
    cmp         r1, lr
    bls         .L37
    mov.w       r10, #1
    b           .L38
.L37:
    ldr         r2, [sp, #136]
    uxtb.w      r4, r10
    mov.w       r10, #1
    movs        r3, #0
.L39:
    subs.w      r0, r1, #64
    it          lo
    movlo       r0, r3
    subs        r6, r1, r0
    beq         .L38
    adds        r1, r2, r0
    mov         r0, r4
    mov         r2, r6
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    orrs.w      r2, r0, r1
    bne         .L40
    add         r10, r6
    movs        r3, #0
    subs.w      r1, r5, r10
    it          lo
    movlo       r1, r3
    ldr.w       lr, [sp, #124]
    ldr         r2, [sp, #136]
    cmp         r1, lr
    bls         .L39
    b           .L38
.L32:
    ldr         r0, [sp, #60]
    ldr         r1, [r0, #-4]
    ldr         r0, [sp, #136]
    ldr         r3, [r0]
@APP
    ldr.w       r2, [r10]
@NO_APP
    cmp         r2, r3
    bne         .L41
    add.w       r0, r10, lr
    subs        r0, #4
@APP
    ldr         r0, [r0]
@NO_APP
    cmp         r0, r1
    beq.w       .L24
    eors        r1, r0
    ldr         r2, [sp, #36]
    rbit        r1, r1
    clz         r1, r1
    add.w       r3, r2, r1, lsr #3
    and         r1, r1, #24
    lsr.w       r10, r0, r1
    ldr         r0, [sp, #132]
    b           .L34
.L40:
    clz         r0, r0
    cmp         r1, #0
    add.w       r0, r0, #32
    it          ne
    clzne       r0, r1
    add.w       r1, r10, r6
    add         r0, r1
    ldr.w       lr, [sp, #124]
    sub.w       r10, r0, #64
.L38:
    add.w       r6, r10, r8
    add.w       r0, r8, #256
    ldr         r1, [sp, #116]
    movs        r5, #0
    cmp.w       r1, r0, lsl #4
    bhi.w       .L42
    ldr.w       r12, [sp, #128]
    mov.w       r4, #-1
    ldr.w       r10, [sp, #140]
    b           .L21
.L33:
    ldr         r0, [sp, #60]
    ldrh        r1, [r0, #-2]
    ldr         r0, [sp, #136]
    ldrh        r3, [r0]
@APP
    ldrh.w      r2, [r10]
@NO_APP
    uxth        r2, r2
    teq.w       r2, r3
    bne         .L43
    add.w       r0, r10, lr
    subs        r0, #2
@APP
    ldrh        r0, [r0]
@NO_APP
    uxth        r0, r0
    teq.w       r0, r1
    beq.w       .L24
    eors        r1, r0
    mov.w       r2, #64
    rbit        r1, r1
    it          ne
    clzne       r2, r1
    and         r1, r2, #56
    lsr.w       r10, r0, r1
    subs        r1, #32
    it          pl
    movpl.w     r10, #0
    ldr         r1, [sp, #20]
    ldr         r0, [sp, #132]
    add.w       r3, r1, r2, lsr #3
    b           .L34
.L41:
    eor.w       r0, r2, r3
    rbit        r0, r0
    clz         r1, r0
    and         r0, r1, #24
    lsr.w       r10, r2, r0
    b           .L44
.L43:
    eors.w      r0, r2, r3
    mov.w       r1, #64
    rbit        r0, r0
    it          ne
    clzne       r1, r0
    and         r3, r1, #56
    lsr.w       r10, r2, r3
    subs.w      r2, r3, #32
    it          pl
    movpl.w     r10, #0
.L44:
    lsrs        r3, r1, #3
    ldr         r0, [sp, #132]
    b           .L34
.L17:
    ldr.w       r12, [sp, #128]
.L22:
    ldr         r0, [sp, #104]
    add         r0, r10
    cmp         r0, r6
    it          hi
    movhi       r6, r0
    ldr.w       r11, [sp, #88]
    mov         r10, r6
    subs.w      r0, r11, r6
    it          lo
    movlo       r0, r5
    ldr         r1, [sp, #68]
    subs        r0, r1, r0
    ldr         r1, [sp, #72]
    subs        r1, r0, r1
    it          lo
    movlo       r1, r5
    ldr         r2, [sp, #112]
    ldr.w       r9, [sp, #108]
    add.w       r1, r1, #4096
    cmp.w       r1, r2, lsl #10
    bhs.w       .L2
    b           .L45
.L9:
    ldr.w       r9, [sp, #108]
    mov.w       r8, #0
    ldr.w       lr, [sp, #124]
    mov.w       r11, #0
    ldr.w       r10, [sp, #140]
    movs        r5, #0
    ldr         r0, [sp, #76]
    mov.w       r4, #-1
    cmp         lr, r0
    bhi.w       .L11
    b           .L8
.L42:
    ldr.w       r11, [sp, #88]
    mov         r10, r6
    subs.w      r0, r11, r6
    it          lo
    movlo       r0, r5
    ldr         r1, [sp, #16]
    cmp         r1, r0
    it          lo
    movlo       r0, r1
    add.w       r8, r0, r6
    ldr         r0, [sp, #12]
    ldr.w       r12, [sp, #128]
    ldr.w       r9, [sp, #108]
    add         r0, r8
    cmp         r0, r6
    blo.w       .L2
    ldr         r1, [r7, #8]
    mov         r10, r6
    cmp         r0, r1
    bhi.w       .L2
    subs        r3, r0, r6
    ldr         r0, [sp, #136]
    add.w       r2, r9, r6
    mov         r1, lr
    mov         r10, r6
    bl          atomic_memchr_kernels::algo::two_way::find::<atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>
    cmp         r0, #1
    bne         .L46
    add.w       r0, r1, r10
    ldr         r1, [sp, #128]
    ldr         r2, [sp, #148]
    lsls        r1, r1, #24
    it          eq
    moveq       r2, r0
    subs        r1, r0, r2
    str         r2, [sp, #148]
    it          ls
    subls       r1, r2, r0
    cmp.w       r5, r1, lsr #16
    bne.w       .L47
    ldr.w       r12, [sp, #128]
    ldr         r3, [sp, #132]
    and         r2, r12, #63
    ldr.w       lr, [sp, #124]
    ldr.w       r11, [sp, #88]
    add.w       r12, r12, #1
    ldr.w       r9, [sp, #108]
    add.w       r10, r0, lr
    strh.w      r1, [r3, r2, lsl #1]
    uxtb.w      r0, r12
    ldr         r1, [sp, #120]
    cmp         r0, r1
    blo.w       .L2
    b           .L48
.L46:
    cmp         r8, r10
    it          hi
    movhi       r10, r8
    ldr.w       r11, [sp, #88]
    ldr.w       r9, [sp, #108]
    ldrd        lr, r12, [sp, #124]
    b.w         .L2
.L45:
    ldr         r1, [sp, #132]
    ldr         r2, [sp, #100]
    ldrb.w      r1, [r1, #142]
    cmp         r2, #255
    bls         .L49
    ldr         r2, [sp, #24]
    b           .L50
.L49:
    ldr         r3, [sp, #56]
    ldr         r2, [sp, #24]
    cmp         r3, #3
    beq         .L51
    cmp         r3, #2
    it          eq
    ldreq       r1, [sp, #100]
    b           .L50
.L51:
    str         r1, [sp, #28]
    ldr         r1, [sp, #100]
.L50:
    ldr         r4, [sp, #132]
    mov.w       r8, #0
    movs        r3, #0
    str         r3, [sp, #112]
    strb.w      r1, [r4, #142]
    ldr         r1, [sp, #28]
    strb.w      r1, [r4, #141]
    adds        r1, r2, #1
    strd        r8, r0, [r4, #148]
    uxtb.w      r8, r1
    cmp.w       r8, #3
    it          hs
    movhs.w     r8, #3
    strb.w      r8, [r4, #143]
    ldrd        r3, r2, [sp, #4]
    b.w         .L1
.L25:
    ldr.w       r10, [sp, #152]
    cmp         r8, r10
    it          hi
    movhi       r10, r8
    b           .L52
.L26:
    mov         r10, r6
.L52:
    ldr.w       r11, [sp, #88]
    ldr         r5, [sp, #132]
.L53:
    ldrd        r0, r2, [r5, #128]
    subs.w      r3, r11, r10
    ldr         r6, [sp, #148]
    mov.w       r1, #0
    it          lo
    movlo       r3, r1
    subs        r0, r2, r0
    it          lo
    movlo       r0, r1
    uxtb.w      r2, r12
    cmp         r2, #2
    sub.w       r0, r0, r3
    it          hi
    movhi       r1, #1
    ldr         r3, [sp, #120]
.L54:
    uxtb        r3, r3
    subs        r2, r2, r3
    clz         r2, r2
    lsrs        r2, r2, #5
    ands        r1, r2
    movs        r2, #0
    strb.w      r12, [r5, #166]
    strb.w      r2, [r5, #165]
    rbit        r2, r12
    str.w       r10, [r5, #128]
    clz         r2, r2
    cmp         r1, #0
    it          ne
    lsrne.w     r1, r0, r2
    strd        r1, r6, [r5, #156]
    add         sp, #156
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L3:
    ldr         r5, [sp, #132]
    ldrb.w      r0, [r5, #164]
    str         r0, [sp, #120]
    b           .L53
.L47:
    cmp         r0, r10
    it          hi
    movhi       r10, r0
    ldr.w       r12, [sp, #128]
    ldr.w       r11, [sp, #88]
.L48:
    ldr         r5, [sp, #132]
    subs.w      r3, r11, r10
    mov.w       r1, #0
    ldrd        r0, r2, [r5, #128]
    it          lo
    movlo       r3, r1
    subs        r0, r2, r0
    uxtb.w      r2, r12
    it          lo
    movlo       r0, r1
    cmp         r2, #2
    it          hi
    movhi       r1, #1
    subs        r0, r0, r3
    ldr         r3, [sp, #120]
    ldr         r6, [sp, #148]
    b           .L54
