@ count3 of WORD, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub.w       sp, sp, #948
    cmp         r2, #64
    bhs         .L1
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<3>>
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
    add.w       r3, r0, r1, lsr #24
.L2:
    mov         r0, r3
    add.w       sp, sp, #948
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L1:
    uxtb        r3, r0
    mov.w       r6, #16843009
    mul         r5, r3, r6
    ubfx        r3, r0, #16, #8
    ubfx        r0, r0, #8, #8
    mul         r11, r3, r6
    strd        r1, r2, [sp, #4]
    muls        r6, r0, r6
    rsbs        r0, r1, #0
    ands        r8, r0, #63
    strd        r5, r6, [sp, #16]
    beq.w       .L3
    add         r4, sp, #808
    mov         r0, r4
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #880
    add         r2, sp, #876
    mov         r1, r4
    str         r5, [sp, #876]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #880]
    add         r2, sp, #876
    str         r0, [sp, #408]
    mov         r1, r4
    ldr         r0, [sp, #884]
    str         r0, [sp, #356]
    ldr         r0, [sp, #888]
    str         r0, [sp, #404]
    ldr         r0, [sp, #892]
    str         r0, [sp, #348]
    ldr         r0, [sp, #936]
    str         r0, [sp, #420]
    ldr         r0, [sp, #928]
    str         r0, [sp, #416]
    ldr         r0, [sp, #920]
    str         r0, [sp, #412]
    ldr         r0, [sp, #912]
    str         r0, [sp, #400]
    ldr         r0, [sp, #904]
    str         r0, [sp, #396]
    ldr         r0, [sp, #896]
    str         r0, [sp, #392]
    ldr         r0, [sp, #940]
    str         r0, [sp, #352]
    ldr         r0, [sp, #932]
    str         r0, [sp, #344]
    ldr         r0, [sp, #924]
    str         r0, [sp, #340]
    ldr         r0, [sp, #916]
    str         r0, [sp, #336]
    ldr         r0, [sp, #908]
    str         r0, [sp, #332]
    ldr         r0, [sp, #900]
    str         r0, [sp, #328]
    add         r0, sp, #880
    str         r6, [sp, #876]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #880]
    add         r1, sp, #808
    str         r0, [sp, #376]
    add         r2, sp, #876
    ldr         r0, [sp, #884]
    str         r0, [sp, #324]
    ldr         r0, [sp, #888]
    str         r0, [sp, #372]
    ldr         r0, [sp, #892]
    str         r0, [sp, #316]
    ldr         r0, [sp, #936]
    str         r0, [sp, #388]
    ldr         r0, [sp, #928]
    str         r0, [sp, #384]
    ldr         r0, [sp, #920]
    str         r0, [sp, #380]
    ldr         r0, [sp, #912]
    str         r0, [sp, #368]
    ldr         r0, [sp, #904]
    str         r0, [sp, #364]
    ldr         r0, [sp, #896]
    str         r0, [sp, #360]
    ldr         r0, [sp, #940]
    str         r0, [sp, #320]
    add         r0, sp, #880
    ldr         r6, [sp, #932]
    ldr.w       r9, [sp, #924]
    ldr         r4, [sp, #916]
    ldr         r5, [sp, #908]
    ldr.w       r10, [sp, #900]
    str.w       r11, [sp, #876]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #356]
    ldr         r1, [sp, #348]
    ldr         r2, [sp, #316]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #328]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #332]
    orrs        r0, r1
    ldr         r1, [sp, #336]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #340]
    orrs        r0, r1
    ldr         r1, [sp, #344]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #352]
    orrs        r0, r1
    ldr         r1, [sp, #324]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r2, lsr #2
    ldr         r2, [sp, #320]
    orr.w       r1, r1, r10, lsr #1
    orrs        r1, r5
    ldr         r5, [sp, #372]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r4, lsr #1
    movw        r4, #52428
    orr.w       r1, r1, r9
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    orrs        r1, r2
    ldrd        r2, r6, [sp, #888]
    orrs        r0, r1
    ldrd        r1, r3, [sp, #880]
    lsrs        r3, r3, #3
    orr.w       r3, r3, r6, lsr #2
    ldr         r6, [sp, #900]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #904]
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #908]
    orrs        r3, r6
    ldr         r6, [sp, #916]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #924]
    orrs        r3, r6
    ldr         r6, [sp, #932]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #940]
    orrs        r3, r6
    ldr         r6, [sp, #404]
    orrs        r0, r3
    eor.w       r3, r0, r0, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r0, r3
    eor.w       r3, r0, r0, lsr #14
    ands        r3, r4
    orr.w       r3, r3, r3, lsl #14
    eors        r0, r3
    ldr         r3, [sp, #408]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #392]
    orrs        r3, r6
    ldr         r6, [sp, #396]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #400]
    orrs        r3, r6
    ldr         r6, [sp, #412]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #416]
    orrs        r3, r6
    ldr         r6, [sp, #376]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #360]
    orrs        r6, r5
    ldr         r5, [sp, #364]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #368]
    orrs        r6, r5
    ldr         r5, [sp, #380]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #384]
    orrs        r6, r5
    ldr         r5, [sp, #388]
    orrs        r3, r6
    ldr         r6, [sp, #420]
    orr.w       r3, r6, r3, lsr #1
    ldr         r6, [sp, #896]
    orrs        r3, r5
    ldr         r5, [sp, #912]
    orrs        r1, r6
    ldr         r6, [sp, #928]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #920]
    orrs        r1, r5
    ldr         r5, [sp, #936]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    orrs        r1, r6
    orr.w       r1, r5, r1, lsr #1
    orrs        r1, r3
    rsb.w       r3, r8, #64
    rsb.w       r6, r3, #32
    eor.w       r2, r1, r1, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    ands        r2, r4
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r2, r2, #252645135
    eors        r1, r2
    eor.w       r0, r0, r2, lsr #4
    rsbs.w      r2, r8, #32
    lsr.w       r6, r1, r6
    lsl.w       r0, r0, r3
    orr.w       r0, r0, r6
    it          pl
    lslpl.w     r0, r1, r2
    lsl.w       r1, r1, r3
    mov.w       r2, #1431655765
    and.w       r6, r2, r0, lsr #1
    it          pl
    movpl       r1, #0
    and.w       r2, r2, r1, lsr #1
    subs        r0, r0, r6
    subs        r1, r1, r2
    mov.w       r6, #858993459
    and.w       r5, r6, r0, lsr #2
    bic         r0, r0, #-858993460
    and.w       r2, r6, r1, lsr #2
    bic         r1, r1, #-858993460
    add         r1, r2
    add         r0, r5
    mov.w       r2, #16843009
    add.w       r0, r0, r0, lsr #4
    add.w       r1, r1, r1, lsr #4
    bic         r1, r1, #-252645136
    bic         r0, r0, #-252645136
    muls        r1, r2, r1
    muls        r0, r2, r0
    lsrs        r1, r1, #24
    add.w       r3, r1, r0, lsr #24
    ldr         r0, [sp, #8]
    sub.w       r2, r0, r8
    ldr         r0, [sp, #4]
    add.w       r1, r0, r8
    cmp.w       r2, #256
    blo.w       .L4
.L5:
    ldr.w       r8, [sp, #16]
    b           .L6
.L7:
    ldr         r0, [sp, #12]
    cmp         r2, #255
    add         r0, r3
    add.w       r3, r0, r6
    bls.w       .L8
.L6:
    str         r3, [sp, #12]
    movs        r0, #0
    movs        r6, #0
    movs        r3, #0
.L9:
    str         r1, [sp, #420]
    add         r4, sp, #424
    ldr         r1, [sp, #420]
    strd        r3, r0, [sp, #376]
    mov         r0, r4
    str         r6, [sp, #224]
    str         r2, [sp, #384]
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r5, sp, #880
    add.w       r10, sp, #876
    mov         r1, r4
    str.w       r8, [sp, #876]
    mov         r0, r5
    mov         r2, r10
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #880]
    add         r6, sp, #488
    str         r0, [sp, #124]
    ldr         r0, [sp, #884]
    str         r0, [sp, #76]
    ldr         r0, [sp, #888]
    str         r0, [sp, #120]
    ldr         r0, [sp, #892]
    str         r0, [sp, #68]
    ldr         r0, [sp, #936]
    str         r0, [sp, #160]
    ldr         r0, [sp, #928]
    str         r0, [sp, #132]
    ldr         r0, [sp, #920]
    str         r0, [sp, #128]
    ldr         r0, [sp, #912]
    str         r0, [sp, #116]
    ldr         r0, [sp, #904]
    str         r0, [sp, #112]
    ldr         r0, [sp, #896]
    str         r0, [sp, #108]
    ldr         r0, [sp, #940]
    str         r0, [sp, #72]
    ldr         r0, [sp, #932]
    str         r0, [sp, #64]
    ldr         r0, [sp, #924]
    str         r0, [sp, #60]
    ldr         r0, [sp, #916]
    str         r0, [sp, #56]
    ldr         r0, [sp, #908]
    str         r0, [sp, #52]
    ldr         r0, [sp, #900]
    str         r0, [sp, #48]
    ldr         r0, [sp, #424]
    str         r0, [sp, #392]
    ldr         r0, [sp, #432]
    str         r0, [sp, #84]
    ldr         r0, [sp, #480]
    str         r0, [sp, #104]
    ldr         r0, [sp, #472]
    str         r0, [sp, #100]
    ldr         r0, [sp, #464]
    str         r0, [sp, #96]
    ldr         r0, [sp, #456]
    str         r0, [sp, #92]
    ldr         r0, [sp, #448]
    str         r0, [sp, #88]
    ldr         r0, [sp, #440]
    str         r0, [sp, #80]
    ldr         r0, [sp, #484]
    str         r0, [sp, #44]
    ldr         r0, [sp, #476]
    str         r0, [sp, #40]
    ldr         r0, [sp, #468]
    str         r0, [sp, #36]
    ldr         r0, [sp, #460]
    str         r0, [sp, #32]
    ldr         r0, [sp, #452]
    ldr         r1, [sp, #420]
    str         r0, [sp, #388]
    ldr         r0, [sp, #444]
    ldr         r4, [sp, #428]
    str         r0, [sp, #28]
    mov         r0, r6
    str         r4, [sp, #24]
    ldr.w       r9, [sp, #436]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    mov         r0, r5
    mov         r1, r6
    mov         r2, r10
    str.w       r8, [sp, #876]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #880]
    add         r6, sp, #552
    str         r0, [sp, #244]
    ldr         r0, [sp, #884]
    str         r0, [sp, #192]
    ldr         r0, [sp, #888]
    str         r0, [sp, #240]
    ldr         r0, [sp, #892]
    str         r0, [sp, #184]
    ldr         r0, [sp, #936]
    str         r0, [sp, #256]
    ldr         r0, [sp, #928]
    str         r0, [sp, #252]
    ldr         r0, [sp, #920]
    str         r0, [sp, #248]
    ldr         r0, [sp, #912]
    str         r0, [sp, #236]
    ldr         r0, [sp, #904]
    str         r0, [sp, #232]
    ldr         r0, [sp, #896]
    str         r0, [sp, #228]
    ldr         r0, [sp, #940]
    str         r0, [sp, #188]
    ldr         r0, [sp, #932]
    str         r0, [sp, #180]
    ldr         r0, [sp, #924]
    str         r0, [sp, #176]
    ldr         r0, [sp, #916]
    str         r0, [sp, #172]
    ldr         r0, [sp, #908]
    str         r0, [sp, #168]
    ldr         r0, [sp, #900]
    str         r0, [sp, #164]
    ldr         r0, [sp, #488]
    str         r0, [sp, #404]
    ldr         r0, [sp, #492]
    str         r0, [sp, #140]
    ldr         r0, [sp, #496]
    str         r0, [sp, #200]
    ldr         r0, [sp, #500]
    str         r0, [sp, #144]
    ldr         r0, [sp, #544]
    str         r0, [sp, #220]
    ldr         r0, [sp, #536]
    str         r0, [sp, #216]
    ldr         r0, [sp, #528]
    str         r0, [sp, #212]
    ldr         r0, [sp, #520]
    str         r0, [sp, #208]
    ldr         r0, [sp, #512]
    str         r0, [sp, #204]
    ldr         r0, [sp, #504]
    str         r0, [sp, #196]
    ldr         r0, [sp, #548]
    str         r0, [sp, #400]
    ldr         r0, [sp, #540]
    str         r0, [sp, #396]
    ldr         r0, [sp, #532]
    str         r0, [sp, #156]
    ldr         r0, [sp, #524]
    str         r0, [sp, #152]
    ldr         r0, [sp, #516]
    ldr         r1, [sp, #420]
    str         r0, [sp, #148]
    ldr         r0, [sp, #508]
    str         r0, [sp, #136]
    mov         r0, r6
    bl          atomic_memchr_asm::word::load_words::<256, 128, 8>
    mov         r0, r5
    mov         r1, r6
    mov         r2, r10
    str.w       r8, [sp, #876]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #880]
    add         r6, sp, #616
    str         r0, [sp, #360]
    ldr         r0, [sp, #884]
    str         r0, [sp, #312]
    ldr         r0, [sp, #888]
    str         r0, [sp, #356]
    ldr         r0, [sp, #892]
    str         r0, [sp, #304]
    ldr         r0, [sp, #936]
    str         r0, [sp, #372]
    ldr         r0, [sp, #928]
    str         r0, [sp, #368]
    ldr         r0, [sp, #920]
    str         r0, [sp, #364]
    ldr         r0, [sp, #912]
    str         r0, [sp, #352]
    ldr         r0, [sp, #904]
    str         r0, [sp, #348]
    ldr         r0, [sp, #896]
    str         r0, [sp, #344]
    ldr         r0, [sp, #940]
    str         r0, [sp, #308]
    ldr         r0, [sp, #932]
    str         r0, [sp, #300]
    ldr         r0, [sp, #924]
    str         r0, [sp, #296]
    ldr         r0, [sp, #916]
    str         r0, [sp, #292]
    ldr         r0, [sp, #908]
    str         r0, [sp, #288]
    ldr         r0, [sp, #900]
    str         r0, [sp, #284]
    ldr         r0, [sp, #552]
    str         r0, [sp, #416]
    ldr         r0, [sp, #556]
    str         r0, [sp, #412]
    ldr         r0, [sp, #560]
    str         r0, [sp, #320]
    ldr         r0, [sp, #564]
    str         r0, [sp, #260]
    ldr         r0, [sp, #608]
    str         r0, [sp, #340]
    ldr         r0, [sp, #600]
    str         r0, [sp, #336]
    ldr         r0, [sp, #592]
    str         r0, [sp, #332]
    ldr         r0, [sp, #584]
    str         r0, [sp, #328]
    ldr         r0, [sp, #576]
    str         r0, [sp, #324]
    ldr         r0, [sp, #568]
    str         r0, [sp, #316]
    ldr         r0, [sp, #612]
    str         r0, [sp, #280]
    ldr         r0, [sp, #604]
    str         r0, [sp, #276]
    ldr         r0, [sp, #596]
    str         r0, [sp, #272]
    ldr         r0, [sp, #588]
    str         r0, [sp, #268]
    ldr         r0, [sp, #580]
    ldr         r1, [sp, #420]
    str         r0, [sp, #264]
    ldr         r0, [sp, #572]
    str         r0, [sp, #408]
    mov         r0, r6
    bl          atomic_memchr_asm::word::load_words::<256, 192, 8>
    mov         r0, r5
    mov         r1, r6
    mov         r2, r10
    str.w       r8, [sp, #876]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr.w       r12, [sp, #20]
    mov.w       r10, #1077952576
    ldr.w       r8, [sp, #28]
    mov.w       r3, #-2139062144
    eor.w       r0, r12, r4
    ldr.w       lr, [sp, #32]
    bic         r1, r0, #-2139062144
    ldr         r4, [sp, #36]
    add.w       r1, r1, #2139062143
    ldr         r6, [sp, #40]
    orrs        r0, r1
    eor.w       r1, r12, r9
    bic         r2, r1, #-2139062144
    ldr         r5, [sp, #44]
    add.w       r2, r2, #2139062143
    and.w       r0, r10, r0, lsr #1
    orrs        r1, r2
    bic         r1, r1, #2139062143
    add         r0, r1
    eor.w       r1, r12, r8
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    and.w       r1, r10, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    ldr         r1, [sp, #388]
    eor.w       r1, r1, r12
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic         r1, r1, #2139062143
    add         r0, r1
    eor.w       r1, r12, lr
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    and.w       r1, r10, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r4
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r3, r1
    orrs        r0, r1
    eor.w       r1, r12, r6
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r10, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r5
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    ldr         r2, [sp, #68]
    bic.w       r1, r3, r1
    orrs        r0, r1
    ldr         r1, [sp, #76]
    eor         r0, r0, #522133279
    lsrs        r1, r1, #3
    orr.w       r1, r1, r2, lsr #2
    ldr         r2, [sp, #48]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #52]
    orrs        r1, r2
    ldr         r2, [sp, #56]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #60]
    orrs        r1, r2
    ldr         r2, [sp, #64]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #72]
    orrs        r1, r2
    orrs        r0, r1
    ldr         r1, [sp, #24]
    eor.w       r1, r1, r11
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    eor.w       r2, r11, r9
    bic         r3, r2, #-2139062144
    ldr.w       r9, [sp, #80]
    add.w       r3, r3, #2139062143
    and.w       r1, r10, r1, lsr #1
    orrs        r2, r3
    bic         r2, r2, #2139062143
    add         r1, r2
    eor.w       r2, r11, r8
    bic         r3, r2, #-2139062144
    ldr.w       r8, [sp, #88]
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    and.w       r2, r10, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    ldr         r2, [sp, #388]
    eor.w       r2, r2, r11
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic         r2, r2, #2139062143
    add         r1, r2
    eor.w       r2, r11, lr
    bic         r3, r2, #-2139062144
    ldr.w       lr, [sp, #92]
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    and.w       r2, r10, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, r11, r4
    bic         r3, r2, #-2139062144
    mov.w       r4, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, r4, r2
    orrs        r1, r2
    eor.w       r2, r11, r6
    bic         r3, r2, #-2139062144
    ldr         r6, [sp, #84]
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, r10, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, r11, r5
    bic         r3, r2, #-2139062144
    ldr         r5, [sp, #100]
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, r4, r2
    orrs        r1, r2
    eor         r1, r1, #522133279
    orrs        r0, r1
    mov.w       r1, #1431655765
    and.w       r1, r1, r0, lsr #1
    subs        r0, r0, r1
    mov.w       r1, #858993459
    and.w       r1, r1, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r1
    mov.w       r1, #16843009
    add.w       r0, r0, r0, lsr #4
    bic         r0, r0, #-252645136
    muls        r0, r1, r0
    str         r0, [sp, #388]
    ldr         r0, [sp, #392]
    eor.w       r1, r12, r0
    ldr         r0, [sp, #96]
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    eor.w       r2, r12, r6
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    and.w       r1, r10, r1, lsr #1
    orrs        r2, r3
    bic         r2, r2, #2139062143
    add         r1, r2
    eor.w       r2, r12, r9
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    and.w       r2, r10, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, r12, r8
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic         r2, r2, #2139062143
    add         r1, r2
    eor.w       r2, r12, lr
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    and.w       r2, r10, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, r12, r0
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, r4, r2
    orrs        r1, r2
    eor.w       r2, r12, r5
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, r10, r2, lsr #1
    ldr.w       r10, [sp, #104]
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, r12, r10
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    ldr         r3, [sp, #120]
    bic.w       r2, r4, r2
    mov.w       r4, #1077952576
    orrs        r1, r2
    ldr         r2, [sp, #124]
    eor         r1, r1, #522133279
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #108]
    orrs        r2, r3
    ldr         r3, [sp, #112]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #116]
    orrs        r2, r3
    ldr         r3, [sp, #128]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #132]
    orrs        r2, r3
    ldr         r3, [sp, #160]
    orr.w       r2, r3, r2, lsr #1
    orrs        r1, r2
    ldr         r2, [sp, #392]
    eor.w       r2, r2, r11
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    eor.w       r3, r11, r6
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    and.w       r2, r4, r2, lsr #1
    orrs        r3, r6
    bic         r3, r3, #2139062143
    add         r2, r3
    eor.w       r3, r11, r9
    bic         r6, r3, #-2139062144
    ldr.w       r9, [sp, #636]
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    and.w       r3, r4, r3, lsr #1
    orr.w       r2, r3, r2, lsr #2
    eor.w       r3, r11, r8
    bic         r6, r3, #-2139062144
    ldr.w       r8, [sp, #644]
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    bic         r3, r3, #2139062143
    add         r2, r3
    eor.w       r3, r11, lr
    bic         r6, r3, #-2139062144
    ldr.w       lr, [sp, #652]
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    and.w       r3, r4, r3, lsr #1
    orr.w       r2, r3, r2, lsr #2
    eor.w       r3, r11, r0
    bic         r6, r3, #-2139062144
    mov.w       r0, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    bic.w       r3, r0, r3
    orrs        r2, r3
    eor.w       r3, r11, r5
    bic         r6, r3, #-2139062144
    ldr         r5, [sp, #660]
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    bic.w       r3, r4, r3, lsr #1
    orr.w       r2, r3, r2, lsr #2
    eor.w       r3, r11, r10
    bic         r6, r3, #-2139062144
    mov         r10, r4
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    bic.w       r3, r0, r3
    mov.w       r0, #1431655765
    orrs        r2, r3
    eor         r2, r2, #522133279
    orrs        r1, r2
    and.w       r2, r0, r1, lsr #1
    mov.w       r0, #858993459
    subs        r1, r1, r2
    and.w       r2, r0, r1, lsr #2
    bic         r1, r1, #-858993460
    add         r1, r2
    mov.w       r0, #16843009
    ldr         r2, [sp, #224]
    add.w       r1, r1, r1, lsr #4
    bic         r1, r1, #-252645136
    muls        r1, r0, r1
    ldr         r0, [sp, #388]
    add.w       r1, r2, r1, lsr #24
    add.w       r0, r1, r0, lsr #24
    ldr         r1, [sp, #620]
    str         r0, [sp, #224]
    ldr         r0, [sp, #616]
    eor.w       r2, r12, r1
    str         r0, [sp, #388]
    bic         r3, r2, #-2139062144
    ldr         r0, [sp, #624]
    add.w       r3, r3, #2139062143
    str         r0, [sp, #392]
    orrs        r2, r3
    ldr         r0, [sp, #628]
    and.w       r2, r4, r2, lsr #1
    str         r1, [sp, #124]
    eor.w       r3, r12, r0
    str         r0, [sp, #160]
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    bic         r3, r3, #2139062143
    add         r2, r3
    eor.w       r3, r12, r9
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    eor.w       r6, r12, r8
    and.w       r3, r4, r3, lsr #1
    bic         r4, r6, #-2139062144
    add.w       r4, r4, #2139062143
    orr.w       r3, r3, r2, lsr #2
    orrs        r6, r4
    mov.w       r2, #-2139062144
    bic         r6, r6, #2139062143
    ldr         r4, [sp, #676]
    add         r3, r6
    eor.w       r6, r12, lr
    bic         r1, r6, #-2139062144
    add.w       r1, r1, #2139062143
    orrs        r1, r6
    ldr         r6, [sp, #668]
    and.w       r1, r10, r1, lsr #1
    orr.w       r1, r1, r3, lsr #2
    eor.w       r3, r12, r5
    bic         r0, r3, #-2139062144
    add.w       r0, r0, #2139062143
    orrs        r0, r3
    bic.w       r0, r2, r0
    orrs        r0, r1
    eor.w       r1, r12, r6
    bic         r3, r1, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r1, r3
    bic.w       r1, r10, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r4
    bic         r3, r1, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r1, r3
    bic.w       r1, r2, r1
    orrs        r0, r1
    ldr         r1, [sp, #880]
    str         r1, [sp, #132]
    eor         r0, r0, #522133279
    ldrd        r1, r3, [sp, #884]
    str         r3, [sp, #128]
    ldr         r3, [sp, #892]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r3, lsr #2
    ldr         r3, [sp, #900]
    orr.w       r1, r1, r3, lsr #1
    ldr         r3, [sp, #908]
    orrs        r1, r3
    ldr         r3, [sp, #916]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r3, lsr #1
    ldr         r3, [sp, #924]
    orrs        r1, r3
    ldr         r3, [sp, #932]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r3, lsr #1
    ldr         r3, [sp, #940]
    orrs        r1, r3
    orrs        r0, r1
    str         r0, [sp, #120]
    ldr         r0, [sp, #124]
    eor.w       r0, r0, r11
    bic         r1, r0, #-2139062144
    add.w       r1, r1, #2139062143
    orrs        r0, r1
    ldr         r1, [sp, #160]
    eor.w       r1, r1, r11
    and.w       r0, r10, r0, lsr #1
    bic         r3, r1, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r1, r3
    bic         r1, r1, #2139062143
    add         r0, r1
    eor.w       r1, r11, r9
    bic         r3, r1, #-2139062144
    ldr.w       r9, [sp, #632]
    add.w       r3, r3, #2139062143
    orrs        r1, r3
    and.w       r1, r10, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r11, r8
    bic         r2, r1, #-2139062144
    mov.w       r8, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic         r1, r1, #2139062143
    add         r0, r1
    eor.w       r1, r11, lr
    bic         r2, r1, #-2139062144
    ldr.w       lr, [sp, #640]
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    and.w       r1, r10, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r11, r5
    bic         r2, r1, #-2139062144
    ldr         r5, [sp, #648]
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r8, r1
    orrs        r0, r1
    eor.w       r1, r11, r6
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r10, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r11, r4
    bic         r2, r1, #-2139062144
    ldr         r4, [sp, #656]
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r8, r1
    orrs        r0, r1
    ldr         r1, [sp, #120]
    eor         r0, r0, #522133279
    orrs        r0, r1
    mov.w       r1, #1431655765
    and.w       r1, r1, r0, lsr #1
    subs        r0, r0, r1
    mov.w       r1, #858993459
    and.w       r1, r1, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r1
    mov.w       r1, #16843009
    add.w       r0, r0, r0, lsr #4
    bic         r0, r0, #-252645136
    muls        r0, r1, r0
    str         r0, [sp, #160]
    ldr         r0, [sp, #388]
    eor.w       r0, r0, r12
    bic         r1, r0, #-2139062144
    add.w       r1, r1, #2139062143
    orrs        r0, r1
    ldr         r1, [sp, #392]
    eor.w       r1, r1, r12
    and.w       r0, r10, r0, lsr #1
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    eor.w       r2, r12, r9
    bic         r3, r2, #-2139062144
    bic         r1, r1, #2139062143
    add.w       r3, r3, #2139062143
    add         r1, r0
    orrs        r2, r3
    eor.w       r3, r12, lr
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    and.w       r2, r10, r2, lsr #1
    orrs        r3, r6
    orr.w       r1, r2, r1, lsr #2
    bic         r3, r3, #2139062143
    add         r1, r3
    eor.w       r3, r12, r5
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    and.w       r3, r10, r3, lsr #1
    orr.w       r1, r3, r1, lsr #2
    eor.w       r3, r12, r4
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    ldr         r6, [sp, #664]
    bic.w       r3, r8, r3
    orrs        r1, r3
    eor.w       r3, r12, r6
    bic         r0, r3, #-2139062144
    add.w       r0, r0, #2139062143
    orrs        r0, r3
    bic.w       r0, r10, r0, lsr #1
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #672]
    eor.w       r3, r12, r1
    eor.w       r1, r1, r11
    bic         r2, r3, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r2, r3
    ldr         r3, [sp, #128]
    bic.w       r2, r8, r2
    orrs        r0, r2
    ldr         r2, [sp, #132]
    eor         r0, r0, #522133279
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #896]
    orrs        r2, r3
    ldr         r3, [sp, #904]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #912]
    orrs        r2, r3
    ldr         r3, [sp, #920]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #928]
    orrs        r2, r3
    ldr         r3, [sp, #936]
    orr.w       r2, r3, r2, lsr #1
    orr.w       r8, r2, r0
    ldr         r0, [sp, #388]
    eor.w       r0, r0, r11
    bic         r2, r0, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r0, r2
    ldr         r2, [sp, #392]
    eor.w       r2, r2, r11
    and.w       r0, r10, r0, lsr #1
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic         r2, r2, #2139062143
    add         r0, r2
    eor.w       r2, r11, r9
    bic         r3, r2, #-2139062144
    ldr.w       r9, [sp, #136]
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    and.w       r2, r10, r2, lsr #1
    orr.w       r0, r2, r0, lsr #2
    eor.w       r2, r11, lr
    bic         r3, r2, #-2139062144
    ldr.w       lr, [sp, #152]
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic         r2, r2, #2139062143
    add         r0, r2
    eor.w       r2, r11, r5
    bic         r3, r2, #-2139062144
    ldr         r5, [sp, #148]
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    and.w       r2, r10, r2, lsr #1
    orr.w       r0, r2, r0, lsr #2
    eor.w       r2, r11, r4
    bic         r3, r2, #-2139062144
    mov.w       r4, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, r4, r2
    orrs        r0, r2
    eor.w       r2, r11, r6
    bic         r3, r2, #-2139062144
    ldr         r6, [sp, #144]
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, r10, r2, lsr #1
    orr.w       r0, r2, r0, lsr #2
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    mov         r2, r10
    bic.w       r1, r4, r1
    orrs        r0, r1
    mov.w       r1, #1431655765
    eor         r0, r0, #522133279
    orr.w       r0, r0, r8
    ldr.w       r8, [sp, #140]
    and.w       r1, r1, r0, lsr #1
    subs        r0, r0, r1
    mov.w       r1, #858993459
    and.w       r1, r1, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r1
    mov.w       r1, #16843009
    add.w       r0, r0, r0, lsr #4
    bic         r0, r0, #-252645136
    muls        r0, r1, r0
    str         r0, [sp, #392]
    eor.w       r0, r12, r8
    bic         r1, r0, #-2139062144
    add.w       r1, r1, #2139062143
    orrs        r0, r1
    eor.w       r1, r12, r6
    bic         r3, r1, #-2139062144
    add.w       r3, r3, #2139062143
    and.w       r0, r10, r0, lsr #1
    orrs        r1, r3
    bic         r1, r1, #2139062143
    add         r0, r1
    eor.w       r1, r12, r9
    bic         r3, r1, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r1, r3
    and.w       r1, r10, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r5
    bic         r3, r1, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r1, r3
    bic         r1, r1, #2139062143
    add         r0, r1
    eor.w       r1, r12, lr
    bic         r3, r1, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r1, r3
    and.w       r1, r10, r1, lsr #1
    ldr.w       r10, [sp, #156]
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r10
    bic         r3, r1, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r1, r3
    bic.w       r1, r4, r1
    orrs        r0, r1
    ldr         r1, [sp, #396]
    eor.w       r1, r1, r12
    bic         r3, r1, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r1, r3
    bic.w       r1, r2, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    ldr         r1, [sp, #400]
    eor.w       r1, r1, r12
    bic         r3, r1, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r1, r3
    ldr         r3, [sp, #184]
    bic.w       r1, r4, r1
    orrs        r0, r1
    ldr         r1, [sp, #192]
    eor         r0, r0, #522133279
    lsrs        r1, r1, #3
    orr.w       r1, r1, r3, lsr #2
    ldr         r3, [sp, #164]
    orr.w       r1, r1, r3, lsr #1
    ldr         r3, [sp, #168]
    orrs        r1, r3
    ldr         r3, [sp, #172]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r3, lsr #1
    ldr         r3, [sp, #176]
    orrs        r1, r3
    ldr         r3, [sp, #180]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r3, lsr #1
    ldr         r3, [sp, #188]
    orrs        r1, r3
    orrs        r0, r1
    eor.w       r1, r11, r8
    bic         r3, r1, #-2139062144
    mov         r8, r2
    add.w       r3, r3, #2139062143
    orrs        r1, r3
    eor.w       r3, r11, r6
    bic         r6, r3, #-2139062144
    add.w       r6, r6, #2139062143
    and.w       r1, r2, r1, lsr #1
    orrs        r3, r6
    bic         r3, r3, #2139062143
    add         r1, r3
    eor.w       r3, r11, r9
    bic         r6, r3, #-2139062144
    ldr.w       r9, [sp, #204]
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    and.w       r3, r2, r3, lsr #1
    orr.w       r1, r3, r1, lsr #2
    eor.w       r3, r11, r5
    bic         r6, r3, #-2139062144
    ldr         r5, [sp, #200]
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    bic         r3, r3, #2139062143
    add         r1, r3
    eor.w       r3, r11, lr
    bic         r6, r3, #-2139062144
    ldr.w       lr, [sp, #212]
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    and.w       r3, r2, r3, lsr #1
    ldr         r2, [sp, #396]
    orr.w       r1, r3, r1, lsr #2
    eor.w       r3, r11, r10
    bic         r6, r3, #-2139062144
    ldr.w       r10, [sp, #196]
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    bic.w       r3, r4, r3
    orrs        r1, r3
    eor.w       r3, r11, r2
    bic         r6, r3, #-2139062144
    ldr         r2, [sp, #400]
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    bic.w       r3, r8, r3, lsr #1
    orr.w       r1, r3, r1, lsr #2
    eor.w       r3, r11, r2
    bic         r6, r3, #-2139062144
    mov         r2, r8
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    bic.w       r3, r4, r3
    orrs        r1, r3
    mov         r3, r2
    eor         r1, r1, #522133279
    orrs        r0, r1
    mov.w       r1, #1431655765
    and.w       r1, r1, r0, lsr #1
    subs        r0, r0, r1
    mov.w       r1, #858993459
    and.w       r1, r1, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r1
    mov.w       r1, #16843009
    add.w       r0, r0, r0, lsr #4
    bic         r0, r0, #-252645136
    muls        r0, r1, r0
    str         r0, [sp, #400]
    ldr         r0, [sp, #404]
    eor.w       r0, r0, r12
    bic         r1, r0, #-2139062144
    add.w       r1, r1, #2139062143
    orrs        r0, r1
    eor.w       r1, r12, r5
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    and.w       r0, r8, r0, lsr #1
    orrs        r1, r6
    bic         r1, r1, #2139062143
    add         r0, r1
    eor.w       r1, r12, r10
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    and.w       r1, r8, r1, lsr #1
    ldr.w       r8, [sp, #208]
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r9
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    bic         r1, r1, #2139062143
    add         r0, r1
    eor.w       r1, r12, r8
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    and.w       r1, r2, r1, lsr #1
    mov         r2, r4
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, lr
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    bic.w       r1, r4, r1
    ldr         r4, [sp, #216]
    orrs        r0, r1
    eor.w       r1, r12, r4
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    bic.w       r1, r3, r1, lsr #1
    ldr         r3, [sp, #220]
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r3
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    bic.w       r1, r2, r1
    ldr         r2, [sp, #240]
    orrs        r0, r1
    ldr         r1, [sp, #244]
    eor         r0, r0, #522133279
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #228]
    orrs        r1, r2
    ldr         r2, [sp, #232]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #236]
    orrs        r1, r2
    ldr         r2, [sp, #248]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #252]
    orrs        r1, r2
    ldr         r2, [sp, #256]
    orr.w       r1, r2, r1, lsr #1
    mov.w       r2, #1077952576
    orrs        r0, r1
    ldr         r1, [sp, #404]
    eor.w       r1, r1, r11
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    eor.w       r6, r11, r5
    bic         r5, r6, #-2139062144
    add.w       r5, r5, #2139062143
    and.w       r1, r2, r1, lsr #1
    orrs        r6, r5
    bic         r6, r6, #2139062143
    add         r1, r6
    eor.w       r6, r11, r10
    bic         r5, r6, #-2139062144
    mov         r10, r2
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    and.w       r6, r2, r6, lsr #1
    orr.w       r1, r6, r1, lsr #2
    eor.w       r6, r11, r9
    bic         r5, r6, #-2139062144
    ldr.w       r9, [sp, #260]
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    bic         r6, r6, #2139062143
    add         r1, r6
    eor.w       r6, r11, r8
    bic         r5, r6, #-2139062144
    ldr.w       r8, [sp, #264]
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    and.w       r6, r2, r6, lsr #1
    mov.w       r2, #-2139062144
    orr.w       r1, r6, r1, lsr #2
    eor.w       r6, r11, lr
    bic         r5, r6, #-2139062144
    ldr.w       lr, [sp, #268]
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    bic.w       r6, r2, r6
    orrs        r1, r6
    eor.w       r6, r11, r4
    bic         r5, r6, #-2139062144
    mov         r4, r2
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    bic.w       r6, r10, r6, lsr #1
    orr.w       r1, r6, r1, lsr #2
    eor.w       r6, r11, r3
    bic         r5, r6, #-2139062144
    ldr         r3, [sp, #276]
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    ldr         r5, [sp, #272]
    bic.w       r6, r2, r6
    orrs        r1, r6
    eor         r1, r1, #522133279
    orrs        r0, r1
    mov.w       r1, #1431655765
    and.w       r1, r1, r0, lsr #1
    subs        r0, r0, r1
    mov.w       r1, #858993459
    and.w       r1, r1, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r1
    mov.w       r1, #16843009
    add.w       r0, r0, r0, lsr #4
    bic         r0, r0, #-252645136
    muls        r0, r1, r0
    str         r0, [sp, #404]
    ldr         r0, [sp, #412]
    eor.w       r0, r0, r12
    bic         r1, r0, #-2139062144
    add.w       r1, r1, #2139062143
    orrs        r0, r1
    eor.w       r1, r12, r9
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    and.w       r0, r10, r0, lsr #1
    orrs        r1, r6
    bic         r1, r1, #2139062143
    add         r0, r1
    ldr         r1, [sp, #408]
    eor.w       r1, r1, r12
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    and.w       r1, r10, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r8
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    bic         r1, r1, #2139062143
    add         r0, r1
    eor.w       r1, r12, lr
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    and.w       r1, r10, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r5
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    bic.w       r1, r2, r1
    ldr         r2, [sp, #280]
    orrs        r0, r1
    eor.w       r1, r12, r3
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    bic.w       r1, r10, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r2
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    bic.w       r1, r4, r1
    ldr         r4, [sp, #304]
    orrs        r0, r1
    ldr         r1, [sp, #312]
    eor         r0, r0, #522133279
    lsrs        r1, r1, #3
    orr.w       r1, r1, r4, lsr #2
    ldr         r4, [sp, #284]
    orr.w       r1, r1, r4, lsr #1
    ldr         r4, [sp, #288]
    orrs        r1, r4
    ldr         r4, [sp, #292]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r4, lsr #1
    ldr         r4, [sp, #296]
    orrs        r1, r4
    ldr         r4, [sp, #300]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r4, lsr #1
    ldr         r4, [sp, #308]
    orrs        r1, r4
    orrs        r0, r1
    ldr         r1, [sp, #412]
    eor.w       r1, r1, r11
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    eor.w       r6, r11, r9
    bic         r4, r6, #-2139062144
    ldr.w       r9, [sp, #332]
    add.w       r4, r4, #2139062143
    and.w       r1, r10, r1, lsr #1
    orrs        r6, r4
    ldr         r4, [sp, #408]
    bic         r6, r6, #2139062143
    add         r1, r6
    eor.w       r6, r11, r4
    bic         r4, r6, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r6, r4
    and.w       r6, r10, r6, lsr #1
    orr.w       r1, r6, r1, lsr #2
    eor.w       r6, r11, r8
    bic         r4, r6, #-2139062144
    ldr.w       r8, [sp, #320]
    add.w       r4, r4, #2139062143
    orrs        r6, r4
    bic         r6, r6, #2139062143
    add         r1, r6
    eor.w       r6, r11, lr
    bic         r4, r6, #-2139062144
    ldr.w       lr, [sp, #328]
    add.w       r4, r4, #2139062143
    orrs        r6, r4
    and.w       r6, r10, r6, lsr #1
    orr.w       r1, r6, r1, lsr #2
    eor.w       r6, r11, r5
    bic         r4, r6, #-2139062144
    mov.w       r5, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r6, r4
    bic.w       r6, r5, r6
    orrs        r1, r6
    eor.w       r6, r11, r3
    bic         r4, r6, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r6, r4
    bic.w       r6, r10, r6, lsr #1
    orr.w       r1, r6, r1, lsr #2
    eor.w       r6, r11, r2
    bic         r4, r6, #-2139062144
    mov         r2, r10
    add.w       r4, r4, #2139062143
    mov         r3, r2
    orrs        r6, r4
    ldr         r4, [sp, #324]
    bic.w       r6, r5, r6
    orrs        r1, r6
    eor         r1, r1, #522133279
    orrs        r0, r1
    mov.w       r1, #1431655765
    and.w       r1, r1, r0, lsr #1
    subs        r0, r0, r1
    mov.w       r1, #858993459
    and.w       r1, r1, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r1
    mov.w       r1, #16843009
    add.w       r0, r0, r0, lsr #4
    bic         r0, r0, #-252645136
    muls        r0, r1, r0
    str         r0, [sp, #412]
    ldr         r0, [sp, #416]
    eor.w       r0, r0, r12
    bic         r1, r0, #-2139062144
    add.w       r1, r1, #2139062143
    orrs        r0, r1
    eor.w       r1, r12, r8
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    and.w       r0, r10, r0, lsr #1
    orrs        r1, r6
    ldr.w       r10, [sp, #316]
    bic         r1, r1, #2139062143
    add         r0, r1
    eor.w       r1, r12, r10
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    and.w       r1, r2, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r4
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    bic         r1, r1, #2139062143
    add         r0, r1
    eor.w       r1, r12, lr
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    and.w       r1, r2, r1, lsr #1
    mov         r2, r5
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r9
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    bic.w       r1, r5, r1
    ldr         r5, [sp, #336]
    orrs        r0, r1
    eor.w       r1, r12, r5
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    bic.w       r1, r3, r1, lsr #1
    ldr         r3, [sp, #340]
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r12, r3
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    bic.w       r1, r2, r1
    ldr         r2, [sp, #356]
    orrs        r0, r1
    ldr         r1, [sp, #360]
    eor         r0, r0, #522133279
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #344]
    orrs        r1, r2
    ldr         r2, [sp, #348]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #352]
    orrs        r1, r2
    ldr         r2, [sp, #364]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #368]
    orrs        r1, r2
    ldr         r2, [sp, #372]
    orr.w       r1, r2, r1, lsr #1
    orr.w       r12, r1, r0
    ldr         r1, [sp, #416]
    mov.w       r0, #1077952576
    eor.w       r1, r1, r11
    bic         r6, r1, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    eor.w       r6, r11, r8
    bic         r2, r6, #-2139062144
    ldr.w       r8, [sp, #16]
    add.w       r2, r2, #2139062143
    and.w       r1, r0, r1, lsr #1
    orrs        r2, r6
    bic         r2, r2, #2139062143
    add         r1, r2
    eor.w       r2, r11, r10
    bic         r6, r2, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    and.w       r2, r0, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, r11, r4
    bic         r6, r2, #-2139062144
    mov.w       r4, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    bic         r2, r2, #2139062143
    add         r1, r2
    eor.w       r2, r11, lr
    bic         r6, r2, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    and.w       r2, r0, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, r11, r9
    bic         r6, r2, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    bic.w       r2, r4, r2
    orrs        r1, r2
    eor.w       r2, r11, r5
    bic         r6, r2, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    bic.w       r2, r0, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, r11, r3
    bic         r6, r2, #-2139062144
    mov.w       r3, #16843009
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    bic.w       r2, r4, r2
    orrs        r1, r2
    ldr         r2, [sp, #384]
    eor         r1, r1, #522133279
    orr.w       r0, r12, r1
    mov.w       r1, #1431655765
    sub.w       r2, r2, #256
    and.w       r1, r1, r0, lsr #1
    subs        r0, r0, r1
    mov.w       r1, #858993459
    and.w       r1, r1, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r1
    ldr         r1, [sp, #420]
    add.w       r0, r0, r0, lsr #4
    add.w       r1, r1, #256
    bic         r0, r0, #-252645136
    muls        r0, r3, r0
    ldr         r3, [sp, #224]
    add.w       r0, r3, r0, lsr #24
    ldr         r3, [sp, #412]
    add.w       r6, r0, r3, lsr #24
    ldr         r3, [sp, #404]
    ldr         r0, [sp, #376]
    add.w       r0, r0, r3, lsr #24
    ldr         r3, [sp, #400]
    add.w       r0, r0, r3, lsr #24
    ldr         r3, [sp, #392]
    add.w       r0, r0, r3, lsr #24
    ldr         r3, [sp, #160]
    add.w       r3, r0, r3, lsr #24
    ldr         r0, [sp, #380]
    cmp         r0, #125
    bhi.w       .L7
    adds        r0, #1
    cmp.w       r2, #256
    bhs.w       .L9
    b.w         .L7
.L3:
    movs        r3, #0
    cmp.w       r2, #256
    bhs.w       .L5
.L4:
    ldr.w       r8, [sp, #16]
.L8:
    cmp         r2, #64
    bhs         .L10
    ldr.w       r9, [sp, #20]
    b           .L11
.L10:
    ldr.w       r9, [sp, #20]
.L12:
    str         r1, [sp, #420]
    add         r5, sp, #680
    ldr         r1, [sp, #420]
    mov         r0, r5
    str         r2, [sp, #384]
    str         r3, [sp, #12]
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #880
    add         r2, sp, #876
    mov         r1, r5
    str.w       r8, [sp, #876]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #680]
    mov.w       r8, #1077952576
    ldr         r1, [sp, #684]
    str         r0, [sp, #412]
    ldr         r0, [sp, #688]
    str         r0, [sp, #416]
    eor.w       r0, r9, r1
    str         r1, [sp, #396]
    bic         r1, r0, #-2139062144
    ldr         r2, [sp, #692]
    add.w       r1, r1, #2139062143
    orrs        r0, r1
    str         r2, [sp, #400]
    eor.w       r1, r9, r2
    ldr.w       r12, [sp, #708]
    bic         r3, r1, #-2139062144
    and.w       r0, r8, r0, lsr #1
    add.w       r3, r3, #2139062143
    ldr         r2, [sp, #20]
    orrs        r1, r3
    ldr         r3, [sp, #700]
    bic         r1, r1, #2139062143
    ldr.w       r10, [sp, #716]
    add         r0, r1
    eor.w       r1, r9, r3
    bic         r6, r1, #-2139062144
    ldr.w       r9, [sp, #724]
    add.w       r6, r6, #2139062143
    orrs        r1, r6
    eor.w       r6, r2, r12
    bic         r5, r6, #-2139062144
    ldr         r2, [sp, #20]
    add.w       r5, r5, #2139062143
    and.w       r1, r8, r1, lsr #1
    orrs        r6, r5
    orr.w       r1, r1, r0, lsr #2
    bic         r6, r6, #2139062143
    mov.w       r0, #-2139062144
    add         r1, r6
    eor.w       r6, r2, r10
    bic         r5, r6, #-2139062144
    ldr         r2, [sp, #20]
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    and.w       r6, r8, r6, lsr #1
    orr.w       r1, r6, r1, lsr #2
    eor.w       r6, r2, r9
    bic         r5, r6, #-2139062144
    ldr         r2, [sp, #20]
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    bic.w       r6, r0, r6
    orrs        r1, r6
    ldr         r6, [sp, #732]
    eor.w       r5, r2, r6
    bic         r2, r5, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r2, r5
    ldr         r5, [sp, #740]
    bic.w       r2, r8, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    ldr         r2, [sp, #20]
    eors        r2, r5
    bic         lr, r2, #-2139062144
    add.w       r4, lr, #2139062143
    orrs        r2, r4
    bic.w       r2, r0, r2
    ldr         r0, [sp, #396]
    orrs        r1, r2
    ldr         r2, [sp, #880]
    str         r2, [sp, #408]
    eor         r1, r1, #522133279
    ldrd        r2, r4, [sp, #884]
    str         r4, [sp, #404]
    ldr         r4, [sp, #892]
    lsrs        r2, r2, #3
    orr.w       r2, r2, r4, lsr #2
    ldr         r4, [sp, #900]
    orr.w       r2, r2, r4, lsr #1
    ldr         r4, [sp, #908]
    orrs        r2, r4
    ldr         r4, [sp, #916]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r4, lsr #1
    ldr         r4, [sp, #924]
    orrs        r2, r4
    ldr         r4, [sp, #932]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r4, lsr #1
    ldr         r4, [sp, #940]
    orrs        r2, r4
    orr.w       lr, r2, r1
    eor.w       r2, r11, r0
    bic         r4, r2, #-2139062144
    ldr         r1, [sp, #400]
    add.w       r4, r4, #2139062143
    eor.w       r0, r11, r12
    orrs        r2, r4
    eor.w       r4, r11, r1
    bic         r1, r4, #-2139062144
    mov.w       r12, #-2139062144
    add.w       r1, r1, #2139062143
    and.w       r2, r8, r2, lsr #1
    orrs        r1, r4
    ldr         r4, [sp, #712]
    bic         r1, r1, #2139062143
    add         r1, r2
    eor.w       r2, r11, r3
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    and.w       r2, r8, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    bic         r2, r0, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r0, r2
    bic         r0, r0, #2139062143
    add         r0, r1
    eor.w       r1, r11, r10
    bic         r2, r1, #-2139062144
    ldr.w       r10, [sp, #416]
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    and.w       r1, r8, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r11, r9
    bic         r2, r1, #-2139062144
    ldr.w       r9, [sp, #412]
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r12, r1
    orrs        r0, r1
    eor.w       r1, r11, r6
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r8, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r11, r5
    bic         r2, r1, #-2139062144
    ldr         r5, [sp, #720]
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    movw        r2, #52428
    bic.w       r1, r12, r1
    orrs        r0, r1
    eor         r0, r0, #522133279
    orr.w       r0, r0, lr
    ldr.w       lr, [sp, #704]
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r2
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    str         r0, [sp, #400]
    ldr         r0, [sp, #20]
    eor.w       r0, r0, r9
    bic         r1, r0, #-2139062144
    add.w       r1, r1, #2139062143
    orrs        r0, r1
    ldr         r1, [sp, #20]
    eor.w       r1, r1, r10
    and.w       r0, r8, r0, lsr #1
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    ldr         r2, [sp, #696]
    bic         r1, r1, #2139062143
    str         r2, [sp, #396]
    add         r1, r0
    ldr         r0, [sp, #20]
    eors        r2, r0
    ldr         r0, [sp, #20]
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    and.w       r2, r8, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, r0, lr
    bic         r6, r2, #-2139062144
    ldr         r0, [sp, #20]
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    bic         r2, r2, #2139062143
    add         r1, r2
    eor.w       r2, r0, r4
    bic         r6, r2, #-2139062144
    ldr         r0, [sp, #20]
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    and.w       r2, r8, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    eor.w       r2, r0, r5
    bic         r6, r2, #-2139062144
    ldr         r0, [sp, #20]
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    ldr         r6, [sp, #728]
    bic.w       r2, r12, r2
    orrs        r1, r2
    eor.w       r2, r0, r6
    bic         r0, r2, #-2139062144
    add.w       r0, r0, #2139062143
    orrs        r0, r2
    ldr         r2, [sp, #736]
    bic.w       r0, r8, r0, lsr #1
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #20]
    eors        r1, r2
    bic         r3, r1, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r1, r3
    ldr         r3, [sp, #404]
    bic.w       r1, r12, r1
    orrs        r0, r1
    ldr         r1, [sp, #408]
    eor         r0, r0, #522133279
    lsrs        r1, r1, #2
    orr.w       r1, r1, r3, lsr #1
    ldr         r3, [sp, #896]
    orrs        r1, r3
    ldr         r3, [sp, #904]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r3, lsr #1
    ldr         r3, [sp, #912]
    orrs        r1, r3
    ldr         r3, [sp, #920]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r3, lsr #1
    ldr         r3, [sp, #928]
    orrs        r1, r3
    ldr         r3, [sp, #936]
    orr.w       r1, r3, r1, lsr #1
    orrs        r0, r1
    str         r0, [sp, #408]
    eor.w       r0, r11, r9
    ldr.w       r9, [sp, #20]
    bic         r3, r0, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r0, r3
    eor.w       r3, r11, r10
    bic         r1, r3, #-2139062144
    add.w       r1, r1, #2139062143
    and.w       r0, r8, r0, lsr #1
    orrs        r1, r3
    bic         r1, r1, #2139062143
    add         r0, r1
    ldr         r1, [sp, #396]
    eor.w       r1, r1, r11
    bic         r3, r1, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r1, r3
    and.w       r1, r8, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r11, lr
    bic         r3, r1, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r1, r3
    bic         r1, r1, #2139062143
    add         r0, r1
    eor.w       r1, r11, r4
    bic         r3, r1, #-2139062144
    ldr         r4, [sp, #400]
    add.w       r3, r3, #2139062143
    orrs        r1, r3
    and.w       r1, r8, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r11, r5
    bic         r3, r1, #-2139062144
    mov.w       r5, #858993459
    add.w       r3, r3, #2139062143
    orrs        r1, r3
    bic.w       r1, r12, r1
    orrs        r0, r1
    eor.w       r1, r11, r6
    bic         r3, r1, #-2139062144
    mov.w       r6, #1431655765
    add.w       r3, r3, #2139062143
    orrs        r1, r3
    ldr         r3, [sp, #12]
    bic.w       r1, r8, r1, lsr #1
    ldr.w       r8, [sp, #16]
    orr.w       r0, r1, r0, lsr #2
    eor.w       r1, r11, r2
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    movw        r2, #52428
    bic.w       r1, r12, r1
    orrs        r0, r1
    ldr         r1, [sp, #408]
    eor         r0, r0, #522133279
    orrs        r0, r1
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r2
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r0, r4, lsl #4
    bic         r1, r1, #252645135
    eors        r0, r1
    eor.w       r1, r4, r1, lsr #4
    and.w       r2, r6, r0, lsr #1
    subs        r0, r0, r2
    and.w       r2, r5, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r2
    and.w       r2, r6, r1, lsr #1
    subs        r1, r1, r2
    add.w       r0, r0, r0, lsr #4
    and.w       r2, r5, r1, lsr #2
    bic         r1, r1, #-858993460
    add         r1, r2
    bic         r0, r0, #-252645136
    mov.w       r2, #16843009
    add.w       r1, r1, r1, lsr #4
    muls        r0, r2, r0
    bic         r1, r1, #-252645136
    muls        r1, r2, r1
    ldr         r2, [sp, #384]
    subs        r2, #64
    lsrs        r0, r0, #24
    cmp         r2, #63
    add.w       r0, r0, r1, lsr #24
    ldr         r1, [sp, #420]
    add         r3, r0
    add.w       r1, r1, #64
    bhi.w       .L12
.L11:
    cmp         r2, #0
    beq.w       .L2
    ldr         r0, [sp, #8]
    add         r4, sp, #744
    ldr         r1, [sp, #4]
    str         r2, [sp, #384]
    add         r0, r1
    str         r3, [sp, #12]
    sub.w       r1, r0, #64
    mov         r0, r4
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #880
    add         r2, sp, #876
    mov         r1, r4
    str.w       r8, [sp, #876]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #880]
    add         r2, sp, #876
    str         r0, [sp, #408]
    mov         r1, r4
    ldr         r0, [sp, #884]
    str         r0, [sp, #352]
    ldr         r0, [sp, #888]
    str         r0, [sp, #404]
    ldr         r0, [sp, #892]
    str         r0, [sp, #344]
    ldr         r0, [sp, #936]
    str         r0, [sp, #420]
    ldr         r0, [sp, #928]
    str         r0, [sp, #416]
    ldr         r0, [sp, #920]
    str         r0, [sp, #412]
    ldr         r0, [sp, #912]
    str         r0, [sp, #400]
    ldr         r0, [sp, #904]
    str         r0, [sp, #396]
    ldr         r0, [sp, #896]
    str         r0, [sp, #392]
    ldr         r0, [sp, #940]
    str         r0, [sp, #348]
    ldr         r0, [sp, #932]
    str         r0, [sp, #340]
    ldr         r0, [sp, #924]
    str         r0, [sp, #336]
    ldr         r0, [sp, #916]
    str         r0, [sp, #332]
    ldr         r0, [sp, #908]
    str         r0, [sp, #328]
    ldr         r0, [sp, #900]
    str         r0, [sp, #324]
    add         r0, sp, #880
    str.w       r9, [sp, #876]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #880]
    add         r1, sp, #744
    str         r0, [sp, #372]
    add         r2, sp, #876
    ldr         r0, [sp, #884]
    str         r0, [sp, #320]
    ldr         r0, [sp, #888]
    str         r0, [sp, #368]
    ldr         r0, [sp, #936]
    str         r0, [sp, #388]
    ldr         r0, [sp, #928]
    str         r0, [sp, #380]
    ldr         r0, [sp, #920]
    str         r0, [sp, #376]
    ldr         r0, [sp, #912]
    str         r0, [sp, #364]
    ldr         r0, [sp, #904]
    str         r0, [sp, #360]
    ldr         r0, [sp, #896]
    str         r0, [sp, #356]
    ldr         r0, [sp, #940]
    str         r0, [sp, #316]
    add         r0, sp, #880
    ldr         r4, [sp, #892]
    ldr.w       r10, [sp, #932]
    ldr         r6, [sp, #924]
    ldr.w       r9, [sp, #916]
    ldr         r5, [sp, #908]
    ldr.w       r8, [sp, #900]
    str.w       r11, [sp, #876]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #352]
    movw        r12, #52428
    ldr         r1, [sp, #344]
    ldr         r2, [sp, #316]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #324]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #328]
    orrs        r0, r1
    ldr         r1, [sp, #332]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #336]
    orrs        r0, r1
    ldr         r1, [sp, #340]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #348]
    orrs        r0, r1
    ldr         r1, [sp, #320]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r4, lsr #2
    ldr         r4, [sp, #388]
    orr.w       r1, r1, r8, lsr #1
    orrs        r1, r5
    ldr         r5, [sp, #368]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r9, lsr #1
    orrs        r1, r6
    lsrs        r1, r1, #2
    orr.w       r1, r1, r10, lsr #1
    orrs        r1, r2
    ldrd        r2, r6, [sp, #888]
    orrs        r0, r1
    ldrd        r1, r3, [sp, #880]
    lsrs        r3, r3, #3
    orr.w       r3, r3, r6, lsr #2
    ldr         r6, [sp, #900]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #904]
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #908]
    orrs        r3, r6
    ldr         r6, [sp, #916]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #924]
    orrs        r3, r6
    ldr         r6, [sp, #932]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #940]
    orrs        r3, r6
    ldr         r6, [sp, #404]
    orrs        r0, r3
    eor.w       r3, r0, r0, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r0, r3
    eor.w       r3, r0, r0, lsr #14
    and.w       r3, r3, r12
    orr.w       r3, r3, r3, lsl #14
    eors        r0, r3
    ldr         r3, [sp, #408]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #392]
    orrs        r3, r6
    ldr         r6, [sp, #396]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #400]
    orrs        r3, r6
    ldr         r6, [sp, #412]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #416]
    orrs        r3, r6
    ldr         r6, [sp, #372]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #356]
    orrs        r6, r5
    ldr         r5, [sp, #360]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #364]
    orrs        r6, r5
    ldr         r5, [sp, #376]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #380]
    orrs        r6, r5
    ldr         r5, [sp, #420]
    orrs        r3, r6
    ldr         r6, [sp, #936]
    orr.w       r3, r5, r3, lsr #1
    ldr         r5, [sp, #896]
    orrs        r3, r4
    ldr         r4, [sp, #912]
    orrs        r1, r5
    ldr         r5, [sp, #920]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #928]
    orrs        r1, r4
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    orrs        r1, r2
    orr.w       r1, r6, r1, lsr #1
    orrs        r1, r3
    ldr         r3, [sp, #384]
    eor.w       r2, r1, r1, lsr #7
    rsbs        r3, r3, #0
    and         r2, r2, #11141290
    and         r3, r3, #63
    orr.w       r2, r2, r2, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r2, r2, #252645135
    eors        r1, r2
    eor.w       r0, r0, r2, lsr #4
    rsb.w       r2, r3, #32
    lsrs        r1, r3
    lsl.w       r2, r0, r2
    orrs        r1, r2
    subs.w      r2, r3, #32
    it          pl
    lsrpl.w     r1, r0, r2
    mov.w       r2, #1431655765
    lsr.w       r0, r0, r3
    and.w       r6, r2, r1, lsr #1
    ldr         r3, [sp, #12]
    it          pl
    movpl       r0, #0
    and.w       r2, r2, r0, lsr #1
    subs        r1, r1, r6
    subs        r0, r0, r2
    mov.w       r6, #858993459
    and.w       r5, r6, r1, lsr #2
    bic         r1, r1, #-858993460
    and.w       r2, r6, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r2
    add         r1, r5
    mov.w       r2, #16843009
    add.w       r1, r1, r1, lsr #4
    add.w       r0, r0, r0, lsr #4
    bic         r0, r0, #-252645136
    bic         r1, r1, #-252645136
    muls        r1, r2, r1
    muls        r0, r2, r0
    lsrs        r1, r1, #24
    add.w       r0, r1, r0, lsr #24
    add         r3, r0
    mov         r0, r3
    add.w       sp, sp, #948
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
