@ substring of WORD, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub         sp, #156
    str         r3, [sp, #112]
    mov         r3, r0
    adds        r0, r1, r2
    str         r0, [sp, #68]
    mov.w       r0, #4096
    mov         r12, r2
    add.w       r0, r0, r2, lsl #2
    str         r0, [sp, #20]
    subs        r0, r2, #1
    str         r0, [sp, #16]
    subs        r0, r2, #2
    str         r0, [sp, #32]
    subs        r0, r2, #4
    str         r0, [sp, #36]
    sub.w       r0, r2, #8
    mov         r2, r3
    str         r0, [sp, #56]
    movs        r5, #0
    ldr         r0, [r7, #8]
    ldrb        r10, [r2, #76]!
    subs        r0, #64
    str         r0, [sp, #52]
    ldrd        r11, r0, [r2, #-12]
    ldrb.w      r8, [r2, #3]
    str         r0, [sp, #96]
    ldr         r0, [r2, #-4]
    str         r0, [sp, #72]
    ldrb        r0, [r2, #16]
    str         r0, [sp, #128]
    ldr         r0, [r2, #4]
    str         r0, [sp, #120]
    ldr         r0, [r2, #8]
    str         r0, [sp, #116]
    ldr         r0, [r2, #12]
    str         r1, [sp, #152]
    movs        r1, #0
    str         r1, [sp, #144]
    str         r1, [sp, #108]
    strd        r12, r3, [sp, #132]
    strd        r10, r2, [sp, #8]
.L1:
    str         r0, [sp, #84]
    ldrb.w      r0, [r3, #78]
    ldrb.w      r1, [r3, #77]
    ldrb        r6, [r2, #2]
    ldrh.w      lr, [r2]
    subs.w      r2, r10, r0
    it          ne
    movne       r2, #1
    subs.w      r3, r10, r1
    it          ne
    movne       r3, #1
    str         r3, [sp, #76]
    ands        r2, r3
    uxtb.w      r3, r8
    str         r3, [sp, #60]
    cmp         r3, #2
    mov.w       r3, #0
    str.w       r8, [sp, #28]
    it          hi
    movhi       r3, #1
    subs        r0, r1, r0
    str         r1, [sp, #24]
    it          ne
    movne       r0, #1
    ands        r2, r3
    str         r6, [sp, #80]
    ands        r0, r2
    str         r0, [sp, #48]
    orr.w       r0, lr, r6, lsl #16
    mov         r6, r11
    lsrs        r1, r0, #8
    uxtb        r0, r0
    uxtb        r1, r1
    str         r0, [sp, #64]
    cmp         r12, r0
    mov.w       r0, #0
    it          hi
    movhi       r0, #1
    str         r1, [sp, #88]
    cmp         r12, r1
    mov.w       r1, #0
    it          hi
    movhi       r1, #1
    ands        r0, r1
    str         r0, [sp, #92]
.L2:
    ldr         r2, [sp, #96]
    b           .L3
.L4:
    ldr         r4, [sp, #148]
    mov         r11, r4
.L5:
    ldr         r0, [sp, #100]
    add         r0, r4
    cmp         r0, r11
    it          hi
    movhi       r11, r0
    ldr         r2, [sp, #96]
    mov         r6, r11
    subs.w      r0, r2, r11
    it          lo
    movlo       r0, r5
    ldr         r1, [sp, #72]
    subs        r0, r1, r0
    ldr         r1, [sp, #84]
    subs        r1, r0, r1
    it          lo
    movlo       r1, r5
    ldr         r3, [sp, #116]
    add.w       r1, r1, #4096
    cmp.w       r1, r3, lsl #10
    blo.w       .L6
.L3:
    cmp         r2, r6
    bls.w       .L7
    subs        r4, r2, r6
    movs        r0, #64
    cmp         r4, #64
    it          hs
    movhs       r4, r0
    ldr         r0, [sp, #92]
    str         r6, [sp, #148]
    str         r4, [sp, #100]
    cbz         r0, .L8
    ldr         r3, [sp, #64]
    ldr         r1, [sp, #152]
    ldr         r2, [sp, #88]
    add.w       r10, r6, r3
    ldrb        r0, [r1, r3]
    ldrb.w      r9, [r1, r2]
    ldr         r2, [r7, #8]
    cmp         r2, #63
    bhi         .L9
    ldr         r5, [sp, #112]
    mov         r8, r2
    mov         r1, r5
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    and         r2, r10, #63
    movw        r11, #52428
    rsb.w       r3, r2, #32
    lsrs        r0, r2
    lsr.w       r10, r1, r2
    lsl.w       r3, r1, r3
    orr.w       r6, r0, r3
    subs.w      r0, r2, #32
    it          pl
    lsrpl.w     r6, r1, r0
    it          pl
    movpl.w     r10, #0
    orrs.w      r0, r6, r10
    beq.w       .L10
    mov         r0, r9
    mov         r1, r5
    mov         r2, r8
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    ldr         r2, [sp, #88]
    ldr         r3, [sp, #148]
    add         r2, r3
    b           .L11
.L8:
    mov.w       r8, #0
    mov.w       r10, #0
    b           .L12
.L9:
    ldr.w       r11, [sp, #52]
    str.w       r9, [sp, #40]
    mov.w       r9, #16843009
    mul         r1, r0, r9
    cmp         r10, r11
    mov         r0, r11
    it          lo
    movlo       r0, r10
    ldr         r2, [sp, #112]
    adds        r3, r2, r0
@APP
    ldr         r2, [r3]
@NO_APP
    str         r2, [sp, #140]
@APP
    ldr         r2, [r3, #4]
@NO_APP
    sub.w       r0, r10, r0
@APP
    ldr         r6, [r3, #8]
@NO_APP
    str         r6, [sp, #124]
    eors        r2, r1
@APP
    ldr         r5, [r3, #12]
@NO_APP
@APP
    uqsub8      r2, r9, r2
@NO_APP
    and         r0, r0, #63
    eors        r5, r1
@APP
    ldr         r6, [r3, #16]
@NO_APP
    str         r6, [sp, #104]
@APP
    uqsub8      r5, r9, r5
@NO_APP
    orr.w       r2, r2, r5, lsl #1
@APP
    ldr         r5, [r3, #20]
@NO_APP
    eors        r5, r1
@APP
    ldr         r6, [r3, #24]
@NO_APP
    str         r6, [sp, #44]
@APP
    uqsub8      r5, r9, r5
@NO_APP
    orr.w       r2, r2, r5, lsl #2
@APP
    ldr         r5, [r3, #28]
@NO_APP
    eors        r5, r1
@APP
    ldr         r4, [r3, #32]
@NO_APP
@APP
    uqsub8      r5, r9, r5
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
    uqsub8      r5, r9, r5
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
    uqsub8      r5, r9, r5
@NO_APP
    orr.w       r2, r2, r5, lsl #5
@APP
    ldr.w       r8, [r3, #56]
@NO_APP
@APP
    uqsub8      r6, r9, r6
@NO_APP
@APP
    ldr         r3, [r3, #60]
@NO_APP
    orr.w       r6, r2, r6, lsl #6
    movw        r2, #52428
    eors        r3, r1
    ldr         r5, [sp, #140]
@APP
    uqsub8      r3, r9, r3
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
    ldr         r5, [sp, #124]
@APP
    uqsub8      r6, r9, r6
@NO_APP
    eors        r5, r1
@APP
    uqsub8      r5, r9, r5
@NO_APP
    orr.w       r5, r6, r5, lsl #1
    ldr         r6, [sp, #104]
    eors        r6, r1
@APP
    uqsub8      r6, r9, r6
@NO_APP
    orr.w       r5, r5, r6, lsl #2
    ldr         r6, [sp, #44]
    eors        r6, r1
@APP
    uqsub8      r6, r9, r6
@NO_APP
    orr.w       r5, r5, r6, lsl #3
    eor.w       r6, r4, r1
    mov         r4, r2
@APP
    uqsub8      r6, r9, r6
@NO_APP
    orr.w       r5, r5, r6, lsl #4
    eor.w       r6, lr, r1
@APP
    uqsub8      r6, r9, r6
@NO_APP
    orr.w       r6, r5, r6, lsl #5
    eor.w       r5, r12, r1
    eor.w       r1, r1, r8
@APP
    uqsub8      r5, r9, r5
@NO_APP
    orr.w       r6, r6, r5, lsl #6
@APP
    uqsub8      r1, r9, r1
@NO_APP
    orr.w       r1, r6, r1, lsl #7
    eor.w       r2, r1, r1, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    ands        r2, r4
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r3, lsl #4
    bic         r2, r2, #252645135
    eors        r1, r2
    eor.w       r2, r3, r2, lsr #4
    rsb.w       r3, r0, #32
    lsrs        r1, r0
    lsl.w       r3, r2, r3
    orr.w       r6, r1, r3
    subs.w      r1, r0, #32
    lsr.w       r10, r2, r0
    it          pl
    lsrpl.w     r6, r2, r1
    it          pl
    movpl.w     r10, #0
    orrs.w      r0, r6, r10
    beq.w       .L13
    ldr         r1, [sp, #88]
    mov         r12, r11
    ldr         r2, [sp, #148]
    mov         r3, r9
    ldr         r0, [sp, #40]
    add.w       r8, r2, r1
    cmp         r8, r11
    it          lo
    movlo       r12, r8
    ldr         r1, [sp, #112]
    mul         r0, r0, r9
    add.w       r5, r1, r12
@APP
    ldr.w       lr, [r5]
@NO_APP
@APP
    ldr         r1, [r5, #4]
@NO_APP
@APP
    ldr         r2, [r5, #8]
@NO_APP
    str         r2, [sp, #140]
@APP
    ldr         r2, [r5, #12]
@NO_APP
    eors        r1, r0
    eors        r2, r0
@APP
    uqsub8      r1, r9, r1
@NO_APP
@APP
    uqsub8      r2, r9, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #1
@APP
    ldr         r2, [r5, #16]
@NO_APP
    str         r2, [sp, #124]
@APP
    ldr         r2, [r5, #20]
@NO_APP
    eors        r2, r0
@APP
    uqsub8      r2, r9, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #2
@APP
    ldr         r2, [r5, #24]
@NO_APP
    str         r2, [sp, #104]
@APP
    ldr         r2, [r5, #28]
@NO_APP
    eors        r2, r0
@APP
    uqsub8      r2, r9, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #3
@APP
    ldr         r2, [r5, #32]
@NO_APP
    str         r2, [sp, #44]
@APP
    ldr         r2, [r5, #36]
@NO_APP
    eors        r2, r0
@APP
    ldr.w       r11, [r5, #40]
@NO_APP
@APP
    uqsub8      r2, r9, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #4
@APP
    ldr         r2, [r5, #44]
@NO_APP
    eors        r2, r0
@APP
    ldr         r4, [r5, #48]
@NO_APP
@APP
    uqsub8      r2, r9, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #5
@APP
    ldr         r2, [r5, #52]
@NO_APP
    eors        r2, r0
@APP
    uqsub8      r2, r9, r2
@NO_APP
@APP
    ldr.w       r9, [r5, #56]
@NO_APP
@APP
    ldr         r5, [r5, #60]
@NO_APP
    orr.w       r2, r1, r2, lsl #6
    movw        r1, #52428
    eors        r5, r0
@APP
    uqsub8      r5, r3, r5
@NO_APP
    orr.w       r2, r2, r5, lsl #7
    eor.w       r5, r2, r2, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r2, r5
    eor.w       r5, r2, r2, lsr #14
    ands        r5, r1
    ldr         r1, [sp, #140]
    orr.w       r5, r5, r5, lsl #14
    eors        r5, r2
    eor.w       r2, lr, r0
    eor.w       lr, r1, r0
@APP
    uqsub8      r2, r3, r2
@NO_APP
@APP
    uqsub8      r1, r3, lr
@NO_APP
    orr.w       r1, r2, r1, lsl #1
    ldr         r2, [sp, #124]
    eors        r2, r0
@APP
    uqsub8      r2, r3, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #2
    ldr         r2, [sp, #104]
    eors        r2, r0
@APP
    uqsub8      r2, r3, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #3
    ldr         r2, [sp, #44]
    eors        r2, r0
@APP
    uqsub8      r2, r3, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #4
    eor.w       r2, r11, r0
    movw        r11, #52428
@APP
    uqsub8      r2, r3, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #5
    eor.w       r2, r4, r0
    eor.w       r0, r0, r9
@APP
    uqsub8      r2, r3, r2
@NO_APP
    orr.w       r1, r1, r2, lsl #6
@APP
    uqsub8      r0, r3, r0
@NO_APP
    ldr         r4, [sp, #100]
    orr.w       r0, r1, r0, lsl #7
    sub.w       r2, r8, r12
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r11
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r5, lsl #4
    bic         r1, r1, #252645135
    eors        r0, r1
    eor.w       r1, r5, r1, lsr #4
.L11:
    and         r2, r2, #63
    rsb.w       r3, r2, #32
    lsrs        r0, r2
    lsl.w       r3, r1, r3
    orrs        r0, r3
    subs.w      r3, r2, #32
    it          pl
    lsrpl.w     r0, r1, r3
    and.w       r8, r0, r6
    lsr.w       r0, r1, r2
    it          pl
    movpl       r0, #0
    and.w       r10, r10, r0
    b           .L14
.L10:
    mov.w       r8, #0
    mov.w       r10, #0
.L14:
    ldr.w       r12, [sp, #132]
    movs        r5, #0
    ldr         r0, [sp, #80]
    cmp         r12, r0
    bls.w       .L12
.L15:
    ldr         r0, [sp, #60]
    cmp         r0, #3
    bne.w       .L12
    orrs.w      r0, r8, r10
    beq.w       .L12
    ldr         r0, [sp, #152]
    ldr         r1, [sp, #80]
    ldr         r2, [sp, #148]
    ldrb        r0, [r0, r1]
    adds        r6, r2, r1
    ldr         r2, [r7, #8]
    cmp         r2, #64
    bhs         .L16
    ldr         r1, [sp, #112]
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    b           .L17
.L16:
    ldr         r2, [sp, #52]
    mov.w       r12, #16843009
    mul         r0, r0, r12
    cmp         r6, r2
    it          lo
    movlo       r2, r6
    ldr         r1, [sp, #112]
    subs        r6, r6, r2
    adds        r5, r1, r2
@APP
    ldr         r1, [r5]
@NO_APP
    str         r1, [sp, #140]
@APP
    ldr         r1, [r5, #4]
@NO_APP
@APP
    ldr         r3, [r5, #8]
@NO_APP
    str         r3, [sp, #124]
    eors        r1, r0
@APP
    ldr         r3, [r5, #12]
@NO_APP
@APP
    uqsub8      r1, r12, r1
@NO_APP
    eors        r3, r0
@APP
    uqsub8      r3, r12, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #1
@APP
    ldr         r3, [r5, #16]
@NO_APP
    str         r3, [sp, #104]
@APP
    ldr         r3, [r5, #20]
@NO_APP
    eors        r3, r0
@APP
    uqsub8      r3, r12, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #2
@APP
    ldr         r3, [r5, #24]
@NO_APP
    str         r3, [sp, #44]
@APP
    ldr         r3, [r5, #28]
@NO_APP
    eors        r3, r0
@APP
    uqsub8      r3, r12, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #3
@APP
    ldr         r3, [r5, #32]
@NO_APP
    str         r3, [sp, #40]
@APP
    ldr         r3, [r5, #36]
@NO_APP
    eors        r3, r0
@APP
    uqsub8      r3, r12, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #4
@APP
    ldr         r3, [r5, #40]
@NO_APP
    str         r3, [sp, #4]
@APP
    ldr         r3, [r5, #44]
@NO_APP
    eors        r3, r0
@APP
    ldr.w       r9, [r5, #48]
@NO_APP
@APP
    uqsub8      r3, r12, r3
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
    uqsub8      r3, r12, r3
@NO_APP
@APP
    ldr         r5, [r5, #60]
@NO_APP
    eors        r5, r0
    orr.w       r3, r1, r3, lsl #6
@APP
    uqsub8      r5, r12, r5
@NO_APP
    orr.w       r3, r3, r5, lsl #7
    ldr         r1, [sp, #140]
    eor.w       r5, r3, r3, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r3, r5
    eor.w       r5, r3, r3, lsr #14
    and.w       r5, r5, r11
    orr.w       r5, r5, r5, lsl #14
    eors        r5, r3
    eor.w       r3, r1, r0
    ldr         r1, [sp, #124]
@APP
    uqsub8      r3, r12, r3
@NO_APP
    eors        r1, r0
@APP
    uqsub8      r1, r12, r1
@NO_APP
    orr.w       r1, r3, r1, lsl #1
    ldr         r3, [sp, #104]
    eors        r3, r0
@APP
    uqsub8      r3, r12, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #2
    ldr         r3, [sp, #44]
    eors        r3, r0
@APP
    uqsub8      r3, r12, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #3
    ldr         r3, [sp, #40]
    eors        r3, r0
@APP
    uqsub8      r3, r12, r3
@NO_APP
    orr.w       r1, r1, r3, lsl #4
    ldr         r3, [sp, #4]
    eors        r3, r0
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
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r11
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r5, lsl #4
    bic         r1, r1, #252645135
    eors        r0, r1
    eor.w       r1, r5, r1, lsr #4
.L17:
    and         r2, r6, #63
    movs        r5, #0
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
    ldr.w       r12, [sp, #132]
    and.w       r10, r10, r0
.L12:
    rsbs        r0, r4, #0
    mov.w       r3, #-1
    and         r2, r0, #63
    rsb.w       r1, r2, #32
    lsr.w       r0, r3, r2
    subs        r2, #32
    lsl.w       r1, r3, r1
    orr.w       r1, r1, r0
    itt         pl
    lsrpl.w     r1, r3, r2
    movpl       r0, #0
    cmp.w       r12, #3
    beq         .L18
    ldr         r2, [sp, #76]
    cmp.w       r12, #2
    str         r2, [sp, #140]
    beq         .L19
    cmp.w       r12, #1
    ite         eq
    moveq       r2, #1
    movne       r2, #0
    b           .L20
.L18:
    ldr         r2, [sp, #48]
.L20:
    str         r2, [sp, #140]
.L19:
    and.w       r9, r8, r1
    and.w       r10, r10, r0
    orrs.w      r0, r9, r10
    beq.w       .L4
    ldr         r4, [sp, #148]
    mov.w       r6, #-1
    mov         r11, r4
    b           .L21
.L22:
    ldr         r1, [sp, #144]
    movs        r5, #0
    ldr         r2, [sp, #136]
    and         r0, r1, #15
    adds        r1, #1
    ldr         r4, [sp, #148]
    str.w       r8, [r2, r0, lsl #2]
    uxtb        r0, r1
    str         r1, [sp, #144]
    ldr         r1, [sp, #128]
    cmp         r0, r1
    bhs.w       .L23
.L24:
    subs.w      r0, r11, r4
    it          lo
    movlo       r0, r5
    rsb.w       r2, r0, #32
    lsl.w       r1, r6, r0
    subs.w      r3, r0, #32
    lsr.w       r2, r6, r2
    orr.w       r2, r2, r1
    itt         pl
    lslpl.w     r2, r6, r3
    movpl       r1, #0
    cmp         r0, #64
    itt         hs
    movhs       r2, r5
    movhs       r1, r5
    subs.w      r0, r9, #1
    and.w       r0, r0, r1
    and.w       r9, r9, r0
    sbc         r0, r10, #0
    ands        r0, r2
    and.w       r10, r10, r0
    orrs.w      r0, r9, r10
    beq.w       .L5
.L21:
    rbit        r0, r10
    rbit        r1, r9
    clz         r0, r0
    cmp.w       r9, #0
    add.w       r0, r0, #32
    mov         r5, r11
    it          ne
    clzne       r0, r1
    add.w       r8, r4, r0
    ldr         r0, [sp, #140]
    add.w       r11, r8, r12
    cmp         r0, #0
    bne         .L22
    cmp         r8, r11
    itt         ls
    ldrls       r0, [r7, #8]
    cmpls       r11, r0
    bls         .L25
    mov         r11, r5
    movs        r5, #0
    ldr         r4, [sp, #148]
    b           .L24
.L25:
    ldr         r0, [sp, #112]
    cmp.w       r12, #17
    str         r5, [sp, #124]
    add.w       lr, r0, r8
    blo         .L26
    movs        r2, #0
    mov         r3, r12
.L27:
    add.w       r0, lr, r2
@APP
    ldr         r5, [r0]
@NO_APP
    adds        r0, #4
@APP
    ldr         r6, [r0]
@NO_APP
    ldr         r1, [sp, #152]
    adds        r4, r1, r2
    ldr         r0, [r1, r2]
    ldr         r4, [r4, #4]
    eors        r4, r6
    eors        r0, r5
    orrs.w      r1, r0, r4
    bne         .L28
    subs        r3, #8
    adds        r2, #8
    cmp         r3, #16
    bhi         .L27
    ldr         r0, [sp, #152]
    add         lr, r2
    adds        r6, r0, r2
    b           .L29
.L26:
    cmp.w       r12, #7
    bhi         .L30
    cmp.w       r12, #4
    bhs.w       .L31
    cmp.w       r12, #2
    bhs.w       .L32
    cmp.w       r12, #0
    beq.w       .L22
@APP
    ldrb.w      r1, [lr]
@NO_APP
    uxtb        r2, r1
    ldr         r0, [sp, #152]
    ldrb        r0, [r0]
    cmp         r0, r2
    beq.w       .L22
    movs        r5, #0
    ldr         r4, [sp, #136]
    b           .L33
.L28:
    rbit        r1, r4
    cmp         r0, #0
    clz         r1, r1
    add.w       r3, r1, #32
    rbit        r1, r0
    it          ne
    clzne       r3, r1
    and         r0, r3, #56
    lsr.w       r1, r5, r0
    rsb.w       r5, r0, #32
    subs        r0, #32
    lsl.w       r5, r6, r5
    orr.w       r1, r1, r5
    it          pl
    lsrpl.w     r1, r6, r0
    ldr         r4, [sp, #136]
    add.w       r5, r2, r3, lsr #3
    b           .L34
.L30:
    ldr         r6, [sp, #152]
    movs        r2, #0
    mov         r3, r12
.L29:
    adds        r0, r6, r3
    ldr         r5, [r6]
    ldr         r4, [r6, #4]
    ldr         r1, [r0, #-8]
    ldr         r0, [r0, #-4]
    str         r0, [sp, #104]
@APP
    ldr.w       r0, [lr]
@NO_APP
    eor.w       r6, r0, r5
    add.w       r5, lr, #4
@APP
    ldr         r5, [r5]
@NO_APP
    eor.w       r12, r5, r4
    orrs.w      r4, r6, r12
    bne         .L35
    add.w       r2, lr, r3
    sub.w       r0, r2, #8
    subs        r2, #4
@APP
    ldr         r0, [r0]
@NO_APP
    eors        r1, r0
@APP
    ldr         r2, [r2]
@NO_APP
    ldr         r3, [sp, #104]
    ldr.w       r12, [sp, #132]
    eors        r3, r2
    orrs.w      r6, r1, r3
    mov.w       r6, #-1
    beq.w       .L22
    rbit        r3, r3
    mov         r5, r6
    clz         r3, r3
    rbit        r6, r1
    adds        r3, #32
    cmp         r1, #0
    it          ne
    clzne       r3, r6
    and         r6, r3, #56
    rsb.w       r1, r6, #32
    lsrs        r0, r6
    lsl.w       r1, r2, r1
    orrs        r1, r0
    subs.w      r0, r6, #32
    it          pl
    lsrpl.w     r1, r2, r0
    ldr         r0, [sp, #56]
    mov         r6, r5
    ldr         r4, [sp, #136]
    add.w       r5, r0, r3, lsr #3
    b           .L33
.L35:
    rbit        r1, r12
    cmp         r6, #0
    clz         r1, r1
    add.w       r3, r1, #32
    rbit        r1, r6
    it          ne
    clzne       r3, r1
    and         r6, r3, #56
    rsb.w       r1, r6, #32
    lsrs        r0, r6
    lsl.w       r1, r5, r1
    orrs        r1, r0
    subs.w      r0, r6, #32
    it          pl
    lsrpl.w     r1, r5, r0
    add.w       r5, r2, r3, lsr #3
    ldrd        r12, r4, [sp, #132]
.L34:
    mov.w       r6, #-1
.L33:
    ldr         r2, [sp, #116]
    adds        r3, r5, #1
    ldr         r0, [sp, #120]
    cmp         r5, #16
    add.w       r2, r2, #1
    str         r5, [sp, #108]
    add         r0, r3
    mov.w       r5, #0
    strd        r0, r2, [r4, #80]
    strd        r2, r0, [sp, #116]
    bhs         .L36
    ldr.w       r11, [sp, #124]
    ldr         r4, [sp, #148]
    b           .L24
.L36:
    mov         r0, r3
    cmp         r3, #0
    it          ne
    movne       r0, #1
    subs        r0, r3, r0
    cmp         r0, r12
    bls         .L37
    mov.w       r11, #1
    b           .L38
.L37:
    uxtb        r1, r1
    mov.w       r11, #1
    str         r1, [sp, #124]
.L39:
    subs.w      r1, r0, #64
    it          lo
    movlo       r1, r5
    subs        r6, r0, r1
    beq         .L38
    ldr         r0, [sp, #152]
    mov         r2, r6
    mov         r4, r3
    movs        r5, #0
    add         r1, r0
    ldr         r0, [sp, #124]
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    orrs.w      r2, r0, r1
    bne         .L40
    add         r11, r6
    mov         r3, r4
    subs.w      r0, r4, r11
    it          lo
    movlo       r0, r5
    ldr.w       r12, [sp, #132]
    cmp         r0, r12
    bls         .L39
    b           .L38
.L31:
    ldr         r0, [sp, #68]
    ldr         r1, [sp, #152]
    ldr         r0, [r0, #-4]
    ldr         r3, [r1]
@APP
    ldr.w       r2, [lr]
@NO_APP
    cmp         r2, r3
    bne         .L41
    add.w       r1, lr, r12
    subs        r1, #4
@APP
    ldr         r1, [r1]
@NO_APP
    cmp         r1, r0
    beq.w       .L22
    eors        r0, r1
    ldr         r2, [sp, #36]
    rbit        r0, r0
    ldr         r4, [sp, #136]
    clz         r0, r0
    add.w       r5, r2, r0, lsr #3
    and         r0, r0, #24
    lsrs        r1, r0
    b           .L33
.L40:
    clz         r0, r0
    cmp         r1, #0
    add.w       r0, r0, #32
    it          ne
    clzne       r0, r1
    add.w       r1, r11, r6
    add         r0, r1
    ldr.w       r12, [sp, #132]
    sub.w       r11, r0, #64
.L38:
    add         r11, r8
    add.w       r0, r8, #256
    ldr         r1, [sp, #120]
    cmp.w       r1, r0, lsl #4
    bhi         .L42
    mov.w       r6, #-1
    ldr         r4, [sp, #148]
    b           .L24
.L32:
    ldr         r0, [sp, #68]
    ldrh        r2, [r0, #-2]
    ldr         r0, [sp, #152]
    ldrh        r3, [r0]
@APP
    ldrh.w      r0, [lr]
@NO_APP
    uxth        r0, r0
    teq.w       r0, r3
    bne         .L43
    add.w       r0, lr, r12
    subs        r0, #2
@APP
    ldrh        r0, [r0]
@NO_APP
    uxth        r0, r0
    teq.w       r0, r2
    beq.w       .L22
    eors.w      r1, r0, r2
    mov.w       r2, #64
    rbit        r1, r1
    it          ne
    clzne       r2, r1
    and         r3, r2, #56
    lsr.w       r1, r0, r3
    subs.w      r0, r3, #32
    it          pl
    movpl       r1, #0
    ldr         r0, [sp, #32]
    ldr         r4, [sp, #136]
    add.w       r5, r0, r2, lsr #3
    b           .L33
.L41:
    eor.w       r0, r2, r3
    ldr         r4, [sp, #136]
    rbit        r0, r0
    clz         r0, r0
    and         r1, r0, #24
    lsrs        r5, r0, #3
    lsr.w       r1, r2, r1
    b           .L33
.L43:
    eors.w      r1, r0, r3
    mov.w       r2, #64
    rbit        r1, r1
    it          ne
    clzne       r2, r1
    and         r3, r2, #56
    lsrs        r5, r2, #3
    lsr.w       r1, r0, r3
    subs.w      r0, r3, #32
    it          pl
    movpl       r1, #0
    ldr         r4, [sp, #136]
    b           .L33
.L13:
    mov         r11, r4
    ldr.w       r12, [sp, #132]
    ldr         r4, [sp, #100]
    mov.w       r8, #0
    mov.w       r10, #0
    movs        r5, #0
    ldr         r0, [sp, #80]
    cmp         r12, r0
    bhi.w       .L15
    b           .L12
.L42:
    ldr         r0, [sp, #96]
    mov         r6, r11
    subs.w      r0, r0, r11
    it          lo
    movlo       r0, r5
    ldr         r1, [sp, #20]
    cmp         r1, r0
    it          lo
    movlo       r0, r1
    add.w       r4, r0, r11
    ldr         r0, [sp, #16]
    add         r0, r4
    cmp         r0, r11
    blo.w       .L2
    ldr         r1, [r7, #8]
    mov         r6, r11
    cmp         r0, r1
    bhi.w       .L2
    ldr         r1, [sp, #112]
    sub.w       r3, r0, r11
    ldr         r0, [sp, #152]
    movs        r5, #0
    add.w       r2, r1, r11
    mov         r1, r12
    bl          atomic_memchr_kernels::algo::two_way::find::<atomic_memchr_kernels::algo::direction::Forward, atomic_memchr_kernels::algo::case::Exact>
    cmp         r0, #1
    bne         .L44
    ldr         r2, [sp, #144]
    add.w       r0, r1, r11
    ldr.w       r12, [sp, #132]
    ldr         r3, [sp, #136]
    and         r1, r2, #15
    add.w       r6, r0, r12
    adds        r2, #1
    str         r2, [sp, #144]
    str.w       r0, [r3, r1, lsl #2]
    mov         r11, r6
    uxtb        r0, r2
    ldr         r1, [sp, #128]
    cmp         r0, r1
    blo.w       .L2
    b           .L23
.L44:
    cmp         r4, r11
    it          hi
    movhi       r11, r4
    mov         r6, r11
    ldr.w       r12, [sp, #132]
    b.w         .L2
.L6:
    ldr         r1, [sp, #136]
    ldrb.w      r9, [r1, #78]
    ldr         r1, [sp, #108]
    cmp         r1, #255
    bls         .L45
    ldrd        r10, r2, [sp, #8]
    ldrd        r1, lr, [sp, #24]
    b           .L46
.L45:
    ldr         r2, [sp, #60]
    ldrd        r1, lr, [sp, #24]
    cmp         r2, #3
    beq         .L47
    cmp         r2, #2
    ldrd        r10, r2, [sp, #8]
    it          eq
    ldreq.w     r9, [sp, #108]
    b           .L46
.L47:
    mov         r1, r9
    ldr.w       r9, [sp, #108]
    ldrd        r10, r2, [sp, #8]
.L46:
    ldr         r3, [sp, #136]
    mov.w       r8, #0
    movs        r6, #0
    str         r6, [sp, #116]
    strb.w      r1, [r3, #77]
    add.w       r1, lr, #1
    strd        r8, r0, [r3, #84]
    uxtb.w      r8, r1
    strb.w      r9, [r3, #78]
    cmp.w       r8, #3
    it          hs
    movhs.w     r8, #3
    strb.w      r8, [r3, #79]
    b.w         .L1
.L7:
    mov         r11, r6
.L23:
    ldr         r1, [sp, #136]
    ldr         r0, [sp, #144]
    strb.w      r0, [r1, #94]
    movs        r0, #0
    strb.w      r0, [r1, #93]
    str.w       r11, [r1, #64]
    add         sp, #156
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
