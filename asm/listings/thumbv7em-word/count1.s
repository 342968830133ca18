@ count1 of WORD, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub         sp, #356
    cmp         r2, #64
    bhs         .L1
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<1>>
    mov.w       r2, #1431655765
    and.w       r3, r2, r0, lsr #1
    and.w       r2, r2, r1, lsr #1
    subs        r0, r0, r3
    subs        r1, r1, r2
    mov.w       r3, #858993459
    and.w       r6, r3, r0, lsr #2
    bic         r0, r0, #-858993460
    and.w       r2, r3, r1, lsr #2
    bic         r1, r1, #-858993460
    add         r1, r2
    add         r0, r6
    mov.w       r2, #16843009
    add.w       r0, r0, r0, lsr #4
    add.w       r1, r1, r1, lsr #4
    bic         r0, r0, #-252645136
    bic         r1, r1, #-252645136
    muls        r0, r2, r0
    muls        r1, r2, r1
    lsrs        r0, r0, #24
    add.w       r8, r0, r1, lsr #24
.L2:
    mov         r0, r8
    add         sp, #356
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L1:
    uxtb        r0, r0
    mov.w       r8, #16843009
    mul         r6, r0, r8
    rsbs        r0, r1, #0
    ands        r5, r0, #63
    movw        r9, #52428
    str         r6, [sp, #212]
    beq.w       .L3
    add         r4, sp, #216
    mov         r11, r1
    mov         r10, r2
    mov         r0, r4
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #288
    add         r2, sp, #284
    mov         r1, r4
    str         r6, [sp, #284]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r1, r3, [sp, #288]
    ldr         r6, [sp, #308]
    lsrs        r3, r3, #3
    ldrd        r2, r4, [sp, #296]
    orr.w       r3, r3, r4, lsr #2
    ldr         r0, [sp, #316]
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #324]
    orrs        r0, r3
    ldr         r4, [sp, #332]
    ldr         r3, [sp, #340]
    lsrs        r0, r0, #2
    ldr.w       r12, [sp, #344]
    orr.w       r0, r0, r6, lsr #1
    ldr         r6, [sp, #348]
    orrs        r0, r4
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    orrs        r0, r6
    ldr         r6, [sp, #304]
    eor.w       r3, r0, r0, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r0, r3
    eor.w       r3, r0, r0, lsr #14
    and.w       r3, r3, r9
    orr.w       r3, r3, r3, lsl #14
    eors        r3, r0
    lsrs        r0, r1, #2
    orr.w       r0, r0, r2, lsr #1
    ldr         r2, [sp, #312]
    orrs        r0, r6
    ldr         r1, [sp, #320]
    ldr         r6, [sp, #328]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r2, lsr #1
    ldr         r2, [sp, #336]
    orrs        r0, r1
    lsrs        r0, r0, #2
    orr.w       r0, r0, r6, lsr #1
    orrs        r0, r2
    rsb.w       r2, r5, #64
    rsb.w       r6, r2, #32
    orr.w       r0, r12, r0, lsr #1
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r9
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r3, lsl #4
    bic         r1, r1, #252645135
    eors        r0, r1
    eor.w       r1, r3, r1, lsr #4
    rsbs.w      r3, r5, #32
    lsr.w       r6, r0, r6
    lsl.w       r1, r1, r2
    orr.w       r1, r1, r6
    it          pl
    lslpl.w     r1, r0, r3
    lsl.w       r0, r0, r2
    mov.w       r3, #1431655765
    and.w       r6, r3, r1, lsr #1
    it          pl
    movpl       r0, #0
    and.w       r2, r3, r0, lsr #1
    subs        r1, r1, r6
    subs        r0, r0, r2
    mov.w       r6, #858993459
    sub.w       r3, r10, r5
    and.w       r4, r6, r1, lsr #2
    bic         r1, r1, #-858993460
    and.w       r2, r6, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r2
    add         r1, r4
    mov         r2, r10
    add.w       r10, r11, r5
    add.w       r1, r1, r1, lsr #4
    add.w       r0, r0, r0, lsr #4
    bic         r0, r0, #-252645136
    bic         r1, r1, #-252645136
    mul         r0, r0, r8
    mul         r1, r1, r8
    lsrs        r0, r0, #24
    add.w       r8, r0, r1, lsr #24
    mov         r1, r11
    cmp.w       r3, #256
    strd        r1, r2, [sp, #4]
    blo.w       .L4
.L5:
    ldr         r6, [sp, #212]
    b           .L6
.L7:
    ldr         r0, [sp, #12]
    cmp         r3, #255
    add         r0, r1
    add.w       r8, r0, r4
    bls.w       .L8
.L6:
    mov.w       r9, #0
    movs        r4, #0
    movs        r1, #0
    str.w       r8, [sp, #12]
.L9:
    add.w       r11, sp, #216
    strd        r1, r3, [sp, #204]
    mov         r1, r10
    mov         r0, r11
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    str         r6, [sp, #284]
    add         r6, sp, #288
    add.w       r8, sp, #284
    mov         r1, r11
    mov         r0, r6
    mov         r2, r8
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #288]
    mov         r1, r10
    str         r0, [sp, #60]
    ldr         r0, [sp, #292]
    str         r0, [sp, #40]
    ldr         r0, [sp, #296]
    str         r0, [sp, #56]
    ldr         r0, [sp, #300]
    str         r0, [sp, #32]
    ldr         r0, [sp, #344]
    str         r0, [sp, #72]
    ldr         r0, [sp, #336]
    str         r0, [sp, #68]
    ldr         r0, [sp, #328]
    str         r0, [sp, #64]
    ldr         r0, [sp, #320]
    str         r0, [sp, #52]
    ldr         r0, [sp, #312]
    str         r0, [sp, #48]
    ldr         r0, [sp, #304]
    str         r0, [sp, #44]
    ldr         r0, [sp, #348]
    str         r0, [sp, #36]
    ldr         r0, [sp, #340]
    str         r0, [sp, #28]
    ldr         r0, [sp, #332]
    str         r0, [sp, #24]
    ldr         r0, [sp, #324]
    str         r0, [sp, #20]
    ldr         r0, [sp, #316]
    str         r0, [sp, #16]
    mov         r0, r11
    ldr         r5, [sp, #308]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    ldr         r0, [sp, #212]
    mov         r1, r11
    str         r0, [sp, #284]
    mov         r0, r6
    mov         r2, r8
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #288]
    mov         r1, r10
    str         r0, [sp, #156]
    ldr         r0, [sp, #292]
    str         r0, [sp, #112]
    ldr         r0, [sp, #296]
    str         r0, [sp, #152]
    ldr         r0, [sp, #300]
    str         r0, [sp, #104]
    ldr         r0, [sp, #344]
    str         r0, [sp, #176]
    ldr         r0, [sp, #336]
    str         r0, [sp, #168]
    ldr         r0, [sp, #328]
    str         r0, [sp, #164]
    ldr         r0, [sp, #320]
    str         r0, [sp, #148]
    ldr         r0, [sp, #312]
    str         r0, [sp, #144]
    ldr         r0, [sp, #304]
    str         r0, [sp, #140]
    ldr         r0, [sp, #348]
    str         r0, [sp, #108]
    ldr         r0, [sp, #340]
    str         r0, [sp, #100]
    ldr         r0, [sp, #332]
    str         r0, [sp, #88]
    ldr         r0, [sp, #324]
    str         r0, [sp, #84]
    ldr         r0, [sp, #316]
    str         r0, [sp, #80]
    ldr         r0, [sp, #308]
    str         r0, [sp, #76]
    mov         r0, r11
    bl          atomic_memchr_asm::word::load_words::<256, 128, 8>
    ldr         r0, [sp, #212]
    mov         r1, r11
    str         r0, [sp, #284]
    mov         r0, r6
    mov         r2, r8
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #288]
    mov         r1, r10
    str         r0, [sp, #188]
    ldr         r0, [sp, #292]
    str         r0, [sp, #136]
    ldr         r0, [sp, #296]
    str         r0, [sp, #184]
    ldr         r0, [sp, #300]
    str         r0, [sp, #128]
    ldr         r0, [sp, #344]
    str         r0, [sp, #200]
    ldr         r0, [sp, #336]
    str         r0, [sp, #196]
    ldr         r0, [sp, #328]
    str         r0, [sp, #192]
    ldr         r0, [sp, #320]
    str         r0, [sp, #180]
    ldr         r0, [sp, #312]
    str         r0, [sp, #172]
    ldr         r0, [sp, #304]
    str         r0, [sp, #160]
    ldr         r0, [sp, #348]
    str         r0, [sp, #132]
    ldr         r0, [sp, #340]
    str         r0, [sp, #124]
    ldr         r0, [sp, #332]
    str         r0, [sp, #120]
    ldr         r0, [sp, #324]
    str         r0, [sp, #116]
    ldr         r0, [sp, #316]
    str         r0, [sp, #96]
    ldr         r0, [sp, #308]
    str         r0, [sp, #92]
    mov         r0, r11
    bl          atomic_memchr_asm::word::load_words::<256, 192, 8>
    ldr         r0, [sp, #212]
    mov         r1, r11
    str         r0, [sp, #284]
    mov         r0, r6
    mov         r2, r8
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #40]
    mov.w       r8, #858993459
    ldr         r1, [sp, #32]
    mov.w       r11, #16843009
    ldr         r2, [sp, #56]
    add.w       r10, r10, #256
    lsrs        r0, r0, #3
    ldrd        r3, r6, [sp, #296]
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #16]
    orr.w       r0, r0, r5, lsr #1
    mov.w       r5, #1431655765
    orrs        r0, r1
    ldr         r1, [sp, #20]
    cmp.w       r9, #125
    lsr.w       r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #24]
    orr.w       r0, r0, r1
    ldr         r1, [sp, #28]
    lsr.w       r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #36]
    orr.w       r0, r0, r1
    and.w       r1, r5, r0, lsr #1
    sub.w       r0, r0, r1
    and.w       r1, r8, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r1
    ldr         r1, [sp, #60]
    add.w       r0, r0, r0, lsr #4
    lsr.w       r1, r1, #2
    bic         r0, r0, #-252645136
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #44]
    mul         r0, r0, r11
    orr.w       r1, r1, r2
    ldr         r2, [sp, #48]
    lsr.w       r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #52]
    orr.w       r1, r1, r2
    ldr         r2, [sp, #64]
    lsr.w       r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #68]
    orr.w       r1, r1, r2
    ldr         r2, [sp, #72]
    orr.w       r1, r2, r1, lsr #1
    and.w       r2, r5, r1, lsr #1
    sub.w       r1, r1, r2
    and.w       r2, r8, r1, lsr #2
    bic         r1, r1, #-858993460
    add         r1, r2
    add.w       r1, r1, r1, lsr #4
    bic         r1, r1, #-252645136
    mul         r1, r1, r11
    add.w       r1, r4, r1, lsr #24
    add.w       r12, r1, r0, lsr #24
    ldrd        r2, r1, [sp, #288]
    ldr         r0, [sp, #112]
    lsr.w       r1, r1, #3
    orr.w       r1, r1, r6, lsr #2
    ldr         r6, [sp, #308]
    lsr.w       r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #304]
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [sp, #316]
    orr.w       r2, r2, r3
    ldr         r3, [sp, #312]
    orr.w       r1, r1, r6
    ldr         r6, [sp, #324]
    lsr.w       r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #320]
    lsr.w       r1, r1, #2
    orr.w       r2, r2, r3
    ldr         r3, [sp, #328]
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [sp, #332]
    lsr.w       r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #336]
    orr.w       r1, r1, r6
    ldr         r6, [sp, #340]
    orr.w       r2, r2, r3
    ldr         r3, [sp, #344]
    lsr.w       r1, r1, #2
    orr.w       r2, r3, r2, lsr #1
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [sp, #348]
    and.w       r3, r5, r2, lsr #1
    sub.w       r2, r2, r3
    orr.w       r1, r1, r6
    and.w       r3, r8, r2, lsr #2
    bic         r2, r2, #-858993460
    add         r2, r3
    lsr.w       r3, r0, #3
    ldr         r0, [sp, #104]
    and.w       r6, r5, r1, lsr #1
    sub.w       r1, r1, r6
    add.w       r2, r2, r2, lsr #4
    bic         r2, r2, #-252645136
    orr.w       r3, r3, r0, lsr #2
    ldr         r0, [sp, #76]
    and.w       r6, r8, r1, lsr #2
    bic         r1, r1, #-858993460
    add         r1, r6
    mul         r2, r2, r11
    orr.w       r3, r3, r0, lsr #1
    ldr         r0, [sp, #80]
    add.w       r1, r1, r1, lsr #4
    bic         r1, r1, #-252645136
    orr.w       r3, r3, r0
    ldr         r0, [sp, #84]
    mul         lr, r1, r11
    ldr         r1, [sp, #188]
    lsr.w       r3, r3, #2
    orr.w       r3, r3, r0, lsr #1
    ldr         r0, [sp, #88]
    orr.w       r3, r3, r0
    ldr         r0, [sp, #100]
    lsr.w       r3, r3, #2
    orr.w       r3, r3, r0, lsr #1
    ldr         r0, [sp, #108]
    orr.w       r3, r3, r0
    ldr         r0, [sp, #156]
    and.w       r6, r5, r3, lsr #1
    sub.w       r3, r3, r6
    and.w       r6, r8, r3, lsr #2
    bic         r3, r3, #-858993460
    add         r3, r6
    lsr.w       r6, r0, #2
    ldr         r0, [sp, #152]
    add.w       r3, r3, r3, lsr #4
    bic         r3, r3, #-252645136
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #140]
    mul         r3, r3, r11
    orr.w       r6, r6, r0
    ldr         r0, [sp, #144]
    lsr.w       r6, r6, #2
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #148]
    orr.w       r6, r6, r0
    ldr         r0, [sp, #164]
    lsr.w       r6, r6, #2
    orr.w       r6, r6, r0, lsr #1
    ldr         r0, [sp, #168]
    orr.w       r6, r6, r0
    ldr         r0, [sp, #176]
    orr.w       r6, r0, r6, lsr #1
    ldr         r0, [sp, #136]
    and.w       r4, r5, r6, lsr #1
    sub.w       r6, r6, r4
    and.w       r4, r8, r6, lsr #2
    bic         r6, r6, #-858993460
    add         r6, r4
    lsr.w       r4, r0, #3
    ldr         r0, [sp, #128]
    add.w       r6, r6, r6, lsr #4
    bic         r6, r6, #-252645136
    orr.w       r4, r4, r0, lsr #2
    ldr         r0, [sp, #92]
    mul         r6, r6, r11
    orr.w       r4, r4, r0, lsr #1
    ldr         r0, [sp, #96]
    orr.w       r4, r4, r0
    ldr         r0, [sp, #116]
    lsr.w       r4, r4, #2
    orr.w       r4, r4, r0, lsr #1
    ldr         r0, [sp, #120]
    orr.w       r4, r4, r0
    ldr         r0, [sp, #124]
    lsr.w       r4, r4, #2
    orr.w       r4, r4, r0, lsr #1
    ldr         r0, [sp, #132]
    orr.w       r4, r4, r0
    and.w       r0, r5, r4, lsr #1
    sub.w       r0, r4, r0
    and.w       r4, r8, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r4
    lsr.w       r4, r1, #2
    ldr         r1, [sp, #184]
    add.w       r0, r0, r0, lsr #4
    bic         r0, r0, #-252645136
    orr.w       r4, r4, r1, lsr #1
    ldr         r1, [sp, #160]
    mul         r0, r0, r11
    orr.w       r4, r4, r1
    ldr         r1, [sp, #172]
    lsr.w       r4, r4, #2
    orr.w       r4, r4, r1, lsr #1
    ldr         r1, [sp, #180]
    orr.w       r4, r4, r1
    ldr         r1, [sp, #192]
    lsr.w       r4, r4, #2
    orr.w       r4, r4, r1, lsr #1
    ldr         r1, [sp, #196]
    orr.w       r4, r4, r1
    ldr         r1, [sp, #200]
    orr.w       r4, r1, r4, lsr #1
    and.w       r1, r5, r4, lsr #1
    sub.w       r1, r4, r1
    and.w       r4, r8, r1, lsr #2
    bic         r1, r1, #-858993460
    add         r1, r4
    add.w       r1, r1, r1, lsr #4
    bic         r1, r1, #-252645136
    mul         r1, r1, r11
    add.w       r1, r12, r1, lsr #24
    add.w       r4, r1, r0, lsr #24
    ldr         r0, [sp, #204]
    add.w       r0, r0, r6, lsr #24
    ldr         r6, [sp, #212]
    add.w       r0, r0, r3, lsr #24
    ldr         r3, [sp, #208]
    add.w       r0, r0, r2, lsr #24
    add.w       r1, r0, lr, lsr #24
    sub.w       r3, r3, #256
    bhi.w       .L7
    add.w       r9, r9, #1
    cmp.w       r3, #256
    bhs.w       .L9
    b           .L7
.L3:
    mov.w       r8, #0
    mov         r10, r1
    mov         r3, r2
    cmp.w       r3, #256
    strd        r1, r2, [sp, #4]
    bhs.w       .L5
.L4:
    ldr         r6, [sp, #212]
.L8:
    cmp         r3, #64
    blo.w       .L10
    movw        r11, #52428
    mov.w       r5, #858993459
.L11:
    add         r4, sp, #216
    mov         r1, r10
    mov         r9, r3
    mov         r0, r4
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #288
    add         r2, sp, #284
    mov         r1, r4
    str         r6, [sp, #284]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r2, r1, [sp, #288]
    add.w       r10, r10, #64
    ldr         r4, [sp, #308]
    lsrs        r1, r1, #3
    ldrd        r3, r6, [sp, #296]
    orr.w       r1, r1, r6, lsr #2
    ldr         r0, [sp, #316]
    orr.w       r1, r1, r4, lsr #1
    ldr         r4, [sp, #324]
    orrs        r0, r1
    ldr         r6, [sp, #332]
    ldr         r1, [sp, #340]
    lsrs        r0, r0, #2
    ldr.w       r12, [sp, #344]
    orr.w       r0, r0, r4, lsr #1
    ldr         r4, [sp, #348]
    orrs        r0, r6
    ldr         r6, [sp, #304]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    orrs        r0, r4
    mov.w       r4, #1431655765
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r11
    orr.w       r1, r1, r1, lsl #14
    eors        r1, r0
    lsrs        r0, r2, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #312]
    orrs        r0, r6
    ldr         r2, [sp, #320]
    ldr         r6, [sp, #328]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #336]
    orrs        r0, r2
    lsrs        r0, r0, #2
    orr.w       r0, r0, r6, lsr #1
    ldr         r6, [sp, #212]
    orrs        r0, r3
    orr.w       r0, r12, r0, lsr #1
    eor.w       r2, r0, r0, lsr #7
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
    and.w       r3, r4, r0, lsr #1
    subs        r0, r0, r3
    and.w       r2, r4, r1, lsr #1
    subs        r1, r1, r2
    and.w       r3, r5, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r3
    and.w       r2, r5, r1, lsr #2
    bic         r1, r1, #-858993460
    sub.w       r3, r9, #64
    add         r1, r2
    add.w       r0, r0, r0, lsr #4
    bic         r0, r0, #-252645136
    mov.w       r2, #16843009
    add.w       r1, r1, r1, lsr #4
    cmp         r3, #63
    bic         r1, r1, #-252645136
    mul         r0, r2, r0
    mul         r1, r2, r1
    lsr.w       r0, r0, #24
    add.w       r0, r0, r1, lsr #24
    add         r8, r0
    bhi.w       .L11
.L10:
    cmp         r3, #0
    beq.w       .L2
    ldrd        r1, r0, [sp, #4]
    add         r4, sp, #216
    mov         r9, r3
    add         r0, r1
    sub.w       r1, r0, #64
    mov         r0, r4
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #288
    add         r2, sp, #284
    mov         r1, r4
    str         r6, [sp, #284]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r2, r6, [sp, #288]
    ldr         r4, [sp, #308]
    lsrs        r6, r6, #3
    ldrd        r3, r5, [sp, #296]
    orr.w       r6, r6, r5, lsr #2
    ldr         r0, [sp, #316]
    orr.w       r6, r6, r4, lsr #1
    ldr         r4, [sp, #324]
    orrs        r0, r6
    ldr         r5, [sp, #332]
    ldr         r6, [sp, #340]
    lsrs        r0, r0, #2
    ldr         r1, [sp, #336]
    orr.w       r0, r0, r4, lsr #1
    ldr         r4, [sp, #348]
    orrs        r0, r5
    ldr         r5, [sp, #304]
    ldr.w       r12, [sp, #344]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r6, lsr #1
    orrs        r0, r4
    movw        r4, #52428
    eor.w       r6, r0, r0, lsr #7
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r0, r6
    eor.w       r6, r0, r0, lsr #14
    ands        r6, r4
    orr.w       r6, r6, r6, lsl #14
    eors        r6, r0
    lsrs        r0, r2, #2
    orr.w       r0, r0, r3, lsr #1
    ldr         r3, [sp, #312]
    orrs        r0, r5
    ldr         r2, [sp, #320]
    ldr         r5, [sp, #328]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r3, lsr #1
    orrs        r0, r2
    rsb.w       r2, r9, #0
    and         r2, r2, #63
    lsrs        r0, r0, #2
    rsb.w       r3, r2, #32
    orr.w       r0, r0, r5, lsr #1
    orrs        r0, r1
    orr.w       r0, r12, r0, lsr #1
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r4
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r6, lsl #4
    bic         r1, r1, #252645135
    eors        r0, r1
    eor.w       r1, r6, r1, lsr #4
    lsrs        r0, r2
    lsl.w       r3, r1, r3
    orrs        r0, r3
    subs.w      r3, r2, #32
    it          pl
    lsrpl.w     r0, r1, r3
    lsr.w       r1, r1, r2
    mov.w       r3, #1431655765
    and.w       r6, r3, r0, lsr #1
    it          pl
    movpl       r1, #0
    and.w       r2, r3, r1, lsr #1
    subs        r0, r0, r6
    subs        r1, r1, r2
    mov.w       r6, #858993459
    and.w       r5, r6, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r5
    and.w       r2, r6, r1, lsr #2
    bic         r1, r1, #-858993460
    add         r1, r2
    add.w       r0, r0, r0, lsr #4
    bic         r0, r0, #-252645136
    mov.w       r2, #16843009
    add.w       r1, r1, r1, lsr #4
    bic         r1, r1, #-252645136
    muls        r0, r2, r0
    muls        r1, r2, r1
    lsrs        r0, r0, #24
    add.w       r0, r0, r1, lsr #24
    add         r8, r0
    mov         r0, r8
    add         sp, #356
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
