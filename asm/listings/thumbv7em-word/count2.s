@ count2 of WORD, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub.w       sp, sp, #940
    cmp         r2, #64
    bhs         .L1
    bl          atomic_memchr_kernels::algo::short::bits_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<2>>
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
    add.w       r9, r0, r1, lsr #24
.L2:
    mov         r0, r9
    add.w       sp, sp, #940
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L1:
    uxtb        r3, r0
    ubfx        r0, r0, #8, #8
    mov.w       r6, #16843009
    strd        r1, r2, [sp]
    mul         r4, r3, r6
    mul         r11, r0, r6
    rsbs        r0, r1, #0
    ands        r5, r0, #63
    str         r4, [sp, #12]
    beq.w       .L3
    add         r6, sp, #800
    str         r5, [sp, #412]
    mov         r0, r6
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add         r0, sp, #872
    add         r2, sp, #868
    mov         r1, r6
    str         r4, [sp, #868]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #872]
    add         r2, sp, #868
    str         r0, [sp, #396]
    add         r1, sp, #800
    ldr         r0, [sp, #876]
    str         r0, [sp, #376]
    ldr         r0, [sp, #880]
    str         r0, [sp, #392]
    ldr         r0, [sp, #928]
    str         r0, [sp, #408]
    ldr         r0, [sp, #920]
    str         r0, [sp, #404]
    ldr         r0, [sp, #912]
    str         r0, [sp, #400]
    ldr         r0, [sp, #904]
    str         r0, [sp, #388]
    ldr         r0, [sp, #896]
    str         r0, [sp, #384]
    ldr         r0, [sp, #888]
    str         r0, [sp, #380]
    ldr         r0, [sp, #932]
    str         r0, [sp, #372]
    add         r0, sp, #872
    ldr.w       r10, [sp, #884]
    ldr.w       r8, [sp, #924]
    ldr         r6, [sp, #916]
    ldr         r4, [sp, #908]
    ldr         r5, [sp, #900]
    ldr.w       r9, [sp, #892]
    str.w       r11, [sp, #868]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #376]
    movw        r12, #52428
    ldr         r1, [sp, #372]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r10, lsr #2
    orr.w       r0, r0, r9, lsr #1
    orrs        r0, r5
    lsrs        r0, r0, #2
    orr.w       r0, r0, r4, lsr #1
    ldr         r4, [sp, #412]
    orrs        r0, r6
    ldrd        r2, r6, [sp, #880]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r8, lsr #1
    orrs        r0, r1
    ldrd        r1, r3, [sp, #872]
    lsrs        r3, r3, #3
    orr.w       r3, r3, r6, lsr #2
    ldr         r6, [sp, #892]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #896]
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #900]
    orrs        r3, r6
    ldr         r6, [sp, #908]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #916]
    orrs        r3, r6
    ldr         r6, [sp, #924]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #932]
    orrs        r3, r6
    ldr         r6, [sp, #392]
    orrs        r0, r3
    eor.w       r3, r0, r0, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r0, r3
    eor.w       r3, r0, r0, lsr #14
    and.w       r3, r3, r12
    orr.w       r3, r3, r3, lsl #14
    eors        r0, r3
    ldr         r3, [sp, #396]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #380]
    orrs        r3, r6
    ldr         r6, [sp, #384]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #388]
    orrs        r3, r6
    ldr         r6, [sp, #400]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #404]
    orrs        r3, r6
    ldr         r6, [sp, #888]
    orrs        r1, r6
    ldr         r6, [sp, #904]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #912]
    orrs        r1, r6
    ldr         r6, [sp, #920]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #928]
    orrs        r1, r6
    orrs        r1, r3
    ldr         r3, [sp, #408]
    orr.w       r1, r3, r1, lsr #1
    rsb.w       r3, r4, #64
    orrs        r1, r2
    rsb.w       r6, r3, #32
    eor.w       r2, r1, r1, lsr #7
    and         r2, r2, #11141290
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
    rsbs.w      r2, r4, #32
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
    add.w       r9, r1, r0, lsr #24
    ldr         r0, [sp, #4]
    subs        r1, r0, r4
    ldr         r0, [sp]
    add.w       r12, r0, r4
    cmp.w       r1, #256
    bhs         .L4
    b.w         .L5
.L3:
    mov         r12, r1
    mov.w       r9, #0
    mov         r1, r2
    cmp.w       r1, #256
    blo.w       .L5
.L4:
    mov.w       r10, #1077952576
    b           .L6
.L7:
    ldr         r0, [sp, #8]
    cmp         r1, #255
    add         r0, r2
    add.w       r9, r0, r5
    bls.w       .L5
.L6:
    movs        r0, #0
    movs        r5, #0
    movs        r2, #0
    str.w       r9, [sp, #8]
.L8:
    add         r4, sp, #416
    strd        r2, r0, [sp, #400]
    strd        r1, r12, [sp, #408]
    mov         r1, r12
    mov         r0, r4
    str         r5, [sp, #188]
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    add.w       r9, sp, #872
    mov         r1, r4
    add         r4, sp, #868
    ldr         r6, [sp, #12]
    mov         r0, r9
    str         r6, [sp, #868]
    mov         r2, r4
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #872]
    add         r5, sp, #480
    str         r0, [sp, #124]
    ldr         r0, [sp, #876]
    str         r0, [sp, #72]
    ldr         r0, [sp, #880]
    str         r0, [sp, #120]
    ldr         r0, [sp, #884]
    str         r0, [sp, #64]
    ldr         r0, [sp, #928]
    str         r0, [sp, #136]
    ldr         r0, [sp, #920]
    str         r0, [sp, #132]
    ldr         r0, [sp, #912]
    str         r0, [sp, #128]
    ldr         r0, [sp, #904]
    str         r0, [sp, #116]
    ldr         r0, [sp, #896]
    str         r0, [sp, #112]
    ldr         r0, [sp, #888]
    str         r0, [sp, #108]
    ldr         r0, [sp, #932]
    str         r0, [sp, #68]
    ldr         r0, [sp, #924]
    str         r0, [sp, #60]
    ldr         r0, [sp, #916]
    str         r0, [sp, #56]
    ldr         r0, [sp, #908]
    str         r0, [sp, #52]
    ldr         r0, [sp, #900]
    str         r0, [sp, #48]
    ldr         r0, [sp, #892]
    str         r0, [sp, #44]
    ldr         r0, [sp, #416]
    str         r0, [sp, #76]
    ldr         r0, [sp, #420]
    str         r0, [sp, #16]
    ldr         r0, [sp, #424]
    str         r0, [sp, #84]
    ldr         r0, [sp, #428]
    str         r0, [sp, #20]
    ldr         r0, [sp, #472]
    str         r0, [sp, #104]
    ldr         r0, [sp, #464]
    str         r0, [sp, #100]
    ldr         r0, [sp, #456]
    str         r0, [sp, #96]
    ldr         r0, [sp, #448]
    str         r0, [sp, #92]
    ldr         r0, [sp, #440]
    str         r0, [sp, #88]
    ldr         r0, [sp, #432]
    str         r0, [sp, #80]
    ldr         r0, [sp, #476]
    str         r0, [sp, #40]
    ldr         r0, [sp, #468]
    str         r0, [sp, #36]
    ldr         r0, [sp, #460]
    str         r0, [sp, #32]
    ldr         r0, [sp, #452]
    ldr         r1, [sp, #412]
    str         r0, [sp, #28]
    ldr         r0, [sp, #444]
    str         r0, [sp, #24]
    mov         r0, r5
    ldr.w       r8, [sp, #436]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    mov         r0, r9
    mov         r1, r5
    mov         r2, r4
    str         r6, [sp, #868]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #872]
    add         r5, sp, #544
    str         r0, [sp, #288]
    ldr         r0, [sp, #876]
    str         r0, [sp, #204]
    ldr         r0, [sp, #880]
    str         r0, [sp, #284]
    ldr         r0, [sp, #884]
    str         r0, [sp, #196]
    ldr         r0, [sp, #928]
    str         r0, [sp, #300]
    ldr         r0, [sp, #920]
    str         r0, [sp, #296]
    ldr         r0, [sp, #912]
    str         r0, [sp, #292]
    ldr         r0, [sp, #904]
    str         r0, [sp, #280]
    ldr         r0, [sp, #896]
    str         r0, [sp, #276]
    ldr         r0, [sp, #888]
    str         r0, [sp, #272]
    ldr         r0, [sp, #932]
    str         r0, [sp, #200]
    ldr         r0, [sp, #924]
    str         r0, [sp, #192]
    ldr         r0, [sp, #916]
    str         r0, [sp, #184]
    ldr         r0, [sp, #908]
    str         r0, [sp, #180]
    ldr         r0, [sp, #900]
    str         r0, [sp, #176]
    ldr         r0, [sp, #892]
    str         r0, [sp, #172]
    ldr         r0, [sp, #480]
    str         r0, [sp, #208]
    ldr         r0, [sp, #484]
    str         r0, [sp, #144]
    ldr         r0, [sp, #488]
    str         r0, [sp, #216]
    ldr         r0, [sp, #492]
    str         r0, [sp, #148]
    ldr         r0, [sp, #536]
    str         r0, [sp, #256]
    ldr         r0, [sp, #528]
    str         r0, [sp, #248]
    ldr         r0, [sp, #520]
    str         r0, [sp, #236]
    ldr         r0, [sp, #512]
    str         r0, [sp, #224]
    ldr         r0, [sp, #504]
    str         r0, [sp, #220]
    ldr         r0, [sp, #496]
    str         r0, [sp, #212]
    ldr         r0, [sp, #540]
    str         r0, [sp, #168]
    ldr         r0, [sp, #532]
    str         r0, [sp, #164]
    ldr         r0, [sp, #524]
    str         r0, [sp, #160]
    ldr         r0, [sp, #516]
    str         r0, [sp, #156]
    ldr         r0, [sp, #508]
    ldr         r1, [sp, #412]
    str         r0, [sp, #152]
    ldr         r0, [sp, #500]
    str         r0, [sp, #140]
    mov         r0, r5
    bl          atomic_memchr_asm::word::load_words::<256, 128, 8>
    mov         r0, r9
    mov         r1, r5
    mov         r2, r4
    str         r6, [sp, #868]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #872]
    add         r5, sp, #608
    str         r0, [sp, #384]
    ldr         r0, [sp, #876]
    str         r0, [sp, #332]
    ldr         r0, [sp, #880]
    str         r0, [sp, #380]
    ldr         r0, [sp, #884]
    str         r0, [sp, #324]
    ldr         r0, [sp, #928]
    str         r0, [sp, #396]
    ldr         r0, [sp, #920]
    str         r0, [sp, #392]
    ldr         r0, [sp, #912]
    str         r0, [sp, #388]
    ldr         r0, [sp, #904]
    str         r0, [sp, #376]
    ldr         r0, [sp, #896]
    str         r0, [sp, #372]
    ldr         r0, [sp, #888]
    str         r0, [sp, #368]
    ldr         r0, [sp, #932]
    str         r0, [sp, #328]
    ldr         r0, [sp, #924]
    str         r0, [sp, #320]
    ldr         r0, [sp, #916]
    str         r0, [sp, #316]
    ldr         r0, [sp, #908]
    str         r0, [sp, #312]
    ldr         r0, [sp, #900]
    str         r0, [sp, #308]
    ldr         r0, [sp, #892]
    str         r0, [sp, #304]
    ldr         r0, [sp, #544]
    str         r0, [sp, #336]
    ldr         r0, [sp, #548]
    str         r0, [sp, #232]
    ldr         r0, [sp, #552]
    str         r0, [sp, #344]
    ldr         r0, [sp, #556]
    str         r0, [sp, #240]
    ldr         r0, [sp, #600]
    str         r0, [sp, #364]
    ldr         r0, [sp, #592]
    str         r0, [sp, #360]
    ldr         r0, [sp, #584]
    str         r0, [sp, #356]
    ldr         r0, [sp, #576]
    str         r0, [sp, #352]
    ldr         r0, [sp, #568]
    str         r0, [sp, #348]
    ldr         r0, [sp, #560]
    str         r0, [sp, #340]
    ldr         r0, [sp, #604]
    str         r0, [sp, #268]
    ldr         r0, [sp, #596]
    str         r0, [sp, #264]
    ldr         r0, [sp, #588]
    str         r0, [sp, #260]
    ldr         r0, [sp, #580]
    str         r0, [sp, #252]
    ldr         r0, [sp, #572]
    ldr         r1, [sp, #412]
    str         r0, [sp, #244]
    ldr         r0, [sp, #564]
    str         r0, [sp, #228]
    mov         r0, r5
    bl          atomic_memchr_asm::word::load_words::<256, 192, 8>
    mov         r0, r9
    mov         r1, r5
    mov         r2, r4
    str         r6, [sp, #868]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #16]
    mov.w       r9, #1431655765
    mov.w       r12, #858993459
    mov.w       lr, #16843009
    eor.w       r0, r0, r11
    bic         r1, r0, #-2139062144
    add.w       r1, r1, #2139062143
    orrs        r0, r1
    ldr         r1, [sp, #20]
    eor.w       r1, r1, r11
    and.w       r0, r10, r0, lsr #1
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic         r1, r1, #2139062143
    add         r0, r1
    eor.w       r1, r11, r8
    bic         r2, r1, #-2139062144
    mov.w       r8, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    and.w       r1, r10, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    ldr         r1, [sp, #24]
    eor.w       r1, r1, r11
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic         r1, r1, #2139062143
    add         r0, r1
    ldr         r1, [sp, #28]
    eor.w       r1, r1, r11
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    and.w       r1, r10, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    ldr         r1, [sp, #32]
    eor.w       r1, r1, r11
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r8, r1
    orrs        r0, r1
    ldr         r1, [sp, #36]
    eor.w       r1, r1, r11
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    bic.w       r1, r10, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    ldr         r1, [sp, #40]
    eor.w       r1, r1, r11
    bic         r2, r1, #-2139062144
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    ldr         r2, [sp, #64]
    bic.w       r1, r8, r1
    orrs        r0, r1
    ldr         r1, [sp, #72]
    eor         r0, r0, #522133279
    lsrs        r1, r1, #3
    orr.w       r1, r1, r2, lsr #2
    ldr         r2, [sp, #44]
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #48]
    orrs        r1, r2
    ldr         r2, [sp, #52]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #56]
    orrs        r1, r2
    ldr         r2, [sp, #60]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #68]
    orrs        r1, r2
    orrs        r0, r1
    and.w       r1, r9, r0, lsr #1
    subs        r0, r0, r1
    and.w       r1, r12, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r1
    ldr         r1, [sp, #76]
    eor.w       r1, r1, r11
    add.w       r0, r0, r0, lsr #4
    bic         r2, r1, #-2139062144
    bic         r0, r0, #-252645136
    add.w       r2, r2, #2139062143
    orrs        r1, r2
    ldr         r2, [sp, #84]
    mul         r0, r0, lr
    eor.w       r2, r2, r11
    bic         r3, r2, #-2139062144
    and.w       r1, r10, r1, lsr #1
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic         r2, r2, #2139062143
    add         r1, r2
    ldr         r2, [sp, #80]
    eor.w       r2, r2, r11
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    and.w       r2, r10, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    ldr         r2, [sp, #88]
    eor.w       r2, r2, r11
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic         r2, r2, #2139062143
    add         r1, r2
    ldr         r2, [sp, #92]
    eor.w       r2, r2, r11
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    and.w       r2, r10, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    ldr         r2, [sp, #96]
    eor.w       r2, r2, r11
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, r8, r2
    orrs        r1, r2
    ldr         r2, [sp, #100]
    eor.w       r2, r2, r11
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, r10, r2, lsr #1
    orr.w       r1, r2, r1, lsr #2
    ldr         r2, [sp, #104]
    eor.w       r2, r2, r11
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    ldr         r3, [sp, #120]
    bic.w       r2, r8, r2
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
    ldr         r3, [sp, #136]
    orr.w       r2, r3, r2, lsr #1
    orrs        r1, r2
    and.w       r2, r9, r1, lsr #1
    subs        r1, r1, r2
    and.w       r2, r12, r1, lsr #2
    bic         r1, r1, #-858993460
    add         r1, r2
    ldr         r2, [sp, #188]
    add.w       r1, r1, r1, lsr #4
    bic         r1, r1, #-252645136
    mul         r1, r1, lr
    add.w       r1, r2, r1, lsr #24
    ldrd        r2, r6, [sp, #616]
    add.w       r0, r1, r0, lsr #24
    ldrd        r3, r1, [sp, #608]
    eor.w       r1, r1, r11
    eor.w       r6, r6, r11
    bic         r5, r1, #-2139062144
    str         r0, [sp, #188]
    add.w       r5, r5, #2139062143
    eor.w       r2, r2, r11
    orrs        r1, r5
    bic         r5, r6, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    and.w       r1, r10, r1, lsr #1
    bic         r6, r6, #2139062143
    add         r1, r6
    ldr         r6, [sp, #628]
    eor.w       r6, r6, r11
    bic         r5, r6, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    and.w       r6, r10, r6, lsr #1
    orr.w       r1, r6, r1, lsr #2
    ldr         r6, [sp, #636]
    eor.w       r6, r6, r11
    bic         r5, r6, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    bic         r6, r6, #2139062143
    add         r1, r6
    ldr         r6, [sp, #644]
    eor.w       r6, r6, r11
    bic         r5, r6, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    and.w       r6, r10, r6, lsr #1
    orr.w       r1, r6, r1, lsr #2
    ldr         r6, [sp, #652]
    eor.w       r6, r6, r11
    bic         r5, r6, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    bic.w       r6, r8, r6
    orrs        r1, r6
    ldr         r6, [sp, #660]
    eor.w       r6, r6, r11
    bic         r5, r6, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    bic.w       r6, r10, r6, lsr #1
    orr.w       r1, r6, r1, lsr #2
    ldr         r6, [sp, #668]
    eor.w       r6, r6, r11
    bic         r5, r6, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    ldrd        r5, r0, [sp, #880]
    bic.w       r6, r8, r6
    orrs        r1, r6
    ldrd        r6, r4, [sp, #872]
    lsrs        r4, r4, #3
    orr.w       r0, r4, r0, lsr #2
    ldr         r4, [sp, #892]
    eor         r1, r1, #522133279
    orr.w       r0, r0, r4, lsr #1
    ldr         r4, [sp, #900]
    orrs        r0, r4
    ldr         r4, [sp, #908]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r4, lsr #1
    ldr         r4, [sp, #916]
    orrs        r0, r4
    ldr         r4, [sp, #924]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r4, lsr #1
    ldr         r4, [sp, #932]
    orrs        r0, r4
    orrs        r0, r1
    and.w       r1, r9, r0, lsr #1
    subs        r0, r0, r1
    and.w       r1, r12, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r1
    ldr         r1, [sp, #148]
    add.w       r0, r0, r0, lsr #4
    bic         r0, r0, #-252645136
    mul         r0, r0, lr
    str         r0, [sp, #136]
    eor.w       r0, r11, r3
    bic         r3, r0, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r0, r3
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    and.w       r0, r10, r0, lsr #1
    bic         r2, r2, #2139062143
    add         r0, r2
    ldr         r2, [sp, #624]
    eor.w       r2, r2, r11
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    and.w       r2, r10, r2, lsr #1
    orr.w       r0, r2, r0, lsr #2
    ldr         r2, [sp, #632]
    eor.w       r2, r2, r11
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic         r2, r2, #2139062143
    add         r0, r2
    ldr         r2, [sp, #640]
    eor.w       r2, r2, r11
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    and.w       r2, r10, r2, lsr #1
    orr.w       r0, r2, r0, lsr #2
    ldr         r2, [sp, #648]
    eor.w       r2, r2, r11
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, r8, r2
    orrs        r0, r2
    ldr         r2, [sp, #656]
    eor.w       r2, r2, r11
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    bic.w       r2, r10, r2, lsr #1
    orr.w       r0, r2, r0, lsr #2
    ldr         r2, [sp, #664]
    eor.w       r2, r2, r11
    bic         r3, r2, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r2, r3
    ldr         r3, [sp, #888]
    bic.w       r2, r8, r2
    orrs        r0, r2
    lsrs        r2, r6, #2
    orr.w       r2, r2, r5, lsr #1
    eor         r0, r0, #522133279
    orrs        r2, r3
    ldr         r3, [sp, #896]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #904]
    orrs        r2, r3
    ldr         r3, [sp, #912]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [sp, #920]
    orrs        r2, r3
    ldr         r3, [sp, #928]
    orr.w       r2, r3, r2, lsr #1
    orrs        r0, r2
    and.w       r2, r9, r0, lsr #1
    subs        r0, r0, r2
    and.w       r2, r12, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r2
    add.w       r0, r0, r0, lsr #4
    bic         r0, r0, #-252645136
    mul         r2, r0, lr
    ldr         r0, [sp, #144]
    eor.w       r0, r0, r11
    bic         r3, r0, #-2139062144
    add.w       r3, r3, #2139062143
    orrs        r0, r3
    eor.w       r3, r11, r1
    bic         r6, r3, #-2139062144
    ldr         r1, [sp, #140]
    add.w       r6, r6, #2139062143
    and.w       r0, r10, r0, lsr #1
    orrs        r3, r6
    bic         r3, r3, #2139062143
    add         r0, r3
    eor.w       r3, r11, r1
    bic         r6, r3, #-2139062144
    ldr         r1, [sp, #152]
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    and.w       r3, r10, r3, lsr #1
    orr.w       r0, r3, r0, lsr #2
    eor.w       r3, r11, r1
    bic         r6, r3, #-2139062144
    ldr         r1, [sp, #156]
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    bic         r3, r3, #2139062143
    add         r0, r3
    eor.w       r3, r11, r1
    bic         r6, r3, #-2139062144
    ldr         r1, [sp, #160]
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    and.w       r3, r10, r3, lsr #1
    orr.w       r0, r3, r0, lsr #2
    eor.w       r3, r11, r1
    bic         r6, r3, #-2139062144
    ldr         r1, [sp, #164]
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    bic.w       r3, r8, r3
    orrs        r0, r3
    eor.w       r3, r11, r1
    bic         r6, r3, #-2139062144
    ldr         r1, [sp, #168]
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    bic.w       r3, r10, r3, lsr #1
    orr.w       r0, r3, r0, lsr #2
    eor.w       r3, r11, r1
    bic         r6, r3, #-2139062144
    ldr         r1, [sp, #204]
    add.w       r6, r6, #2139062143
    orrs        r3, r6
    bic.w       r3, r8, r3
    orrs        r0, r3
    lsrs        r3, r1, #3
    ldr         r1, [sp, #196]
    eor         r0, r0, #522133279
    orr.w       r3, r3, r1, lsr #2
    ldr         r1, [sp, #172]
    orr.w       r3, r3, r1, lsr #1
    ldr         r1, [sp, #176]
    orrs        r3, r1
    ldr         r1, [sp, #180]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r1, lsr #1
    ldr         r1, [sp, #184]
    orrs        r3, r1
    ldr         r1, [sp, #192]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r1, lsr #1
    ldr         r1, [sp, #200]
    orrs        r3, r1
    ldr         r1, [sp, #216]
    orrs        r0, r3
    and.w       r3, r9, r0, lsr #1
    subs        r0, r0, r3
    and.w       r3, r12, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r3
    add.w       r0, r0, r0, lsr #4
    bic         r0, r0, #-252645136
    mul         r3, r0, lr
    ldr         r0, [sp, #208]
    eor.w       r0, r0, r11
    bic         r6, r0, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r0, r6
    eor.w       r6, r11, r1
    bic         r5, r6, #-2139062144
    ldr         r1, [sp, #212]
    add.w       r5, r5, #2139062143
    and.w       r0, r10, r0, lsr #1
    orrs        r6, r5
    bic         r6, r6, #2139062143
    add         r0, r6
    eor.w       r6, r11, r1
    bic         r5, r6, #-2139062144
    ldr         r1, [sp, #220]
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    and.w       r6, r10, r6, lsr #1
    orr.w       r0, r6, r0, lsr #2
    eor.w       r6, r11, r1
    bic         r5, r6, #-2139062144
    ldr         r1, [sp, #224]
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    bic         r6, r6, #2139062143
    add         r0, r6
    eor.w       r6, r11, r1
    bic         r5, r6, #-2139062144
    ldr         r1, [sp, #236]
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    and.w       r6, r10, r6, lsr #1
    orr.w       r0, r6, r0, lsr #2
    eor.w       r6, r11, r1
    bic         r5, r6, #-2139062144
    ldr         r1, [sp, #248]
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    bic.w       r6, r8, r6
    orrs        r0, r6
    eor.w       r6, r11, r1
    bic         r5, r6, #-2139062144
    ldr         r1, [sp, #256]
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    bic.w       r6, r10, r6, lsr #1
    orr.w       r0, r6, r0, lsr #2
    eor.w       r6, r11, r1
    bic         r5, r6, #-2139062144
    ldr         r1, [sp, #288]
    add.w       r5, r5, #2139062143
    orrs        r6, r5
    bic.w       r6, r8, r6
    orrs        r0, r6
    lsrs        r6, r1, #2
    ldr         r1, [sp, #284]
    eor         r0, r0, #522133279
    orr.w       r6, r6, r1, lsr #1
    ldr         r1, [sp, #272]
    orrs        r6, r1
    ldr         r1, [sp, #276]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r1, lsr #1
    ldr         r1, [sp, #280]
    orrs        r6, r1
    ldr         r1, [sp, #292]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r1, lsr #1
    ldr         r1, [sp, #296]
    orrs        r6, r1
    ldr         r1, [sp, #300]
    orr.w       r6, r1, r6, lsr #1
    ldr         r1, [sp, #240]
    orrs        r0, r6
    and.w       r6, r9, r0, lsr #1
    subs        r0, r0, r6
    and.w       r6, r12, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r6
    add.w       r0, r0, r0, lsr #4
    bic         r0, r0, #-252645136
    mul         r6, r0, lr
    ldr         r0, [sp, #232]
    eor.w       r0, r0, r11
    bic         r5, r0, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r0, r5
    eor.w       r5, r11, r1
    bic         r4, r5, #-2139062144
    ldr         r1, [sp, #228]
    add.w       r4, r4, #2139062143
    and.w       r0, r10, r0, lsr #1
    orrs        r5, r4
    bic         r5, r5, #2139062143
    add         r0, r5
    eor.w       r5, r11, r1
    bic         r4, r5, #-2139062144
    ldr         r1, [sp, #244]
    add.w       r4, r4, #2139062143
    orrs        r5, r4
    and.w       r5, r10, r5, lsr #1
    orr.w       r0, r5, r0, lsr #2
    eor.w       r5, r11, r1
    bic         r4, r5, #-2139062144
    ldr         r1, [sp, #252]
    add.w       r4, r4, #2139062143
    orrs        r5, r4
    bic         r5, r5, #2139062143
    add         r0, r5
    eor.w       r5, r11, r1
    bic         r4, r5, #-2139062144
    ldr         r1, [sp, #260]
    add.w       r4, r4, #2139062143
    orrs        r5, r4
    and.w       r5, r10, r5, lsr #1
    orr.w       r0, r5, r0, lsr #2
    eor.w       r5, r11, r1
    bic         r4, r5, #-2139062144
    ldr         r1, [sp, #264]
    add.w       r4, r4, #2139062143
    orrs        r5, r4
    bic.w       r5, r8, r5
    orrs        r0, r5
    eor.w       r5, r11, r1
    bic         r4, r5, #-2139062144
    ldr         r1, [sp, #268]
    add.w       r4, r4, #2139062143
    orrs        r5, r4
    bic.w       r5, r10, r5, lsr #1
    orr.w       r0, r5, r0, lsr #2
    eor.w       r5, r11, r1
    bic         r4, r5, #-2139062144
    ldr         r1, [sp, #332]
    add.w       r4, r4, #2139062143
    orrs        r5, r4
    bic.w       r5, r8, r5
    orrs        r0, r5
    lsrs        r5, r1, #3
    ldr         r1, [sp, #324]
    eor         r0, r0, #522133279
    orr.w       r5, r5, r1, lsr #2
    ldr         r1, [sp, #304]
    orr.w       r5, r5, r1, lsr #1
    ldr         r1, [sp, #308]
    orrs        r5, r1
    ldr         r1, [sp, #312]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r1, lsr #1
    ldr         r1, [sp, #316]
    orrs        r5, r1
    ldr         r1, [sp, #320]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r1, lsr #1
    ldr         r1, [sp, #328]
    orrs        r5, r1
    ldr         r1, [sp, #344]
    orrs        r0, r5
    and.w       r5, r9, r0, lsr #1
    subs        r0, r0, r5
    and.w       r5, r12, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r5
    add.w       r0, r0, r0, lsr #4
    bic         r0, r0, #-252645136
    mul         r5, r0, lr
    ldr         r0, [sp, #336]
    eor.w       r0, r0, r11
    bic         r4, r0, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r0, r4
    eor.w       r4, r11, r1
    bic         r1, r4, #-2139062144
    add.w       r1, r1, #2139062143
    and.w       r0, r10, r0, lsr #1
    orrs        r1, r4
    bic         r1, r1, #2139062143
    add         r0, r1
    ldr         r1, [sp, #340]
    eor.w       r1, r1, r11
    bic         r4, r1, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r1, r4
    and.w       r1, r10, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    ldr         r1, [sp, #348]
    eor.w       r1, r1, r11
    bic         r4, r1, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r1, r4
    bic         r1, r1, #2139062143
    add         r0, r1
    ldr         r1, [sp, #352]
    eor.w       r1, r1, r11
    bic         r4, r1, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r1, r4
    and.w       r1, r10, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    ldr         r1, [sp, #356]
    eor.w       r1, r1, r11
    bic         r4, r1, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r1, r4
    bic.w       r1, r8, r1
    orrs        r0, r1
    ldr         r1, [sp, #360]
    eor.w       r1, r1, r11
    bic         r4, r1, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r1, r4
    bic.w       r1, r10, r1, lsr #1
    orr.w       r0, r1, r0, lsr #2
    ldr         r1, [sp, #364]
    eor.w       r1, r1, r11
    bic         r4, r1, #-2139062144
    add.w       r4, r4, #2139062143
    orrs        r1, r4
    ldr         r4, [sp, #380]
    bic.w       r1, r8, r1
    orrs        r0, r1
    ldr         r1, [sp, #384]
    eor         r0, r0, #522133279
    lsrs        r1, r1, #2
    orr.w       r1, r1, r4, lsr #1
    ldr         r4, [sp, #368]
    orrs        r1, r4
    ldr         r4, [sp, #372]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r4, lsr #1
    ldr         r4, [sp, #376]
    orrs        r1, r4
    ldr         r4, [sp, #388]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r4, lsr #1
    ldr         r4, [sp, #392]
    orrs        r1, r4
    ldr         r4, [sp, #396]
    orr.w       r1, r4, r1, lsr #1
    ldr         r4, [sp, #188]
    orrs        r0, r1
    and.w       r1, r9, r0, lsr #1
    subs        r0, r0, r1
    and.w       r1, r12, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r1
    ldr         r1, [sp, #408]
    ldr.w       r12, [sp, #412]
    add.w       r0, r0, r0, lsr #4
    sub.w       r1, r1, #256
    bic         r0, r0, #-252645136
    add.w       r12, r12, #256
    mul         r0, r0, lr
    add.w       r0, r4, r0, lsr #24
    add.w       r5, r0, r5, lsr #24
    ldr         r0, [sp, #400]
    add.w       r0, r0, r6, lsr #24
    add.w       r0, r0, r3, lsr #24
    add.w       r0, r0, r2, lsr #24
    ldr         r2, [sp, #136]
    add.w       r2, r0, r2, lsr #24
    ldr         r0, [sp, #404]
    cmp         r0, #125
    bhi.w       .L7
    adds        r0, #1
    cmp.w       r1, #256
    bhs.w       .L8
    b.w         .L7
.L5:
    cmp         r1, #64
    blo.w       .L9
    mov.w       r8, #1077952576
.L10:
    add         r5, sp, #672
    mov         r10, r1
    mov         r1, r12
    mov         r4, r12
    mov         r0, r5
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    ldr         r0, [sp, #12]
    add         r2, sp, #868
    str         r0, [sp, #868]
    add         r0, sp, #872
    mov         r1, r5
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldrd        r2, r1, [sp, #672]
    mov.w       lr, #-2139062144
    eor.w       r1, r1, r11
    ldrd        r0, r3, [sp, #680]
    bic         r5, r1, #-2139062144
    eor.w       r3, r3, r11
    add.w       r5, r5, #2139062143
    add         r6, sp, #872
    orrs        r1, r5
    bic         r5, r3, #-2139062144
    add.w       r5, r5, #2139062143
    mov         r12, r4
    orrs        r3, r5
    ldr         r5, [sp, #692]
    and.w       r1, r8, r1, lsr #1
    bic         r3, r3, #2139062143
    add         r1, r3
    eor.w       r3, r11, r5
    bic         r5, r3, #-2139062144
    eor.w       r2, r2, r11
    add.w       r5, r5, #2139062143
    eor.w       r0, r0, r11
    orrs        r3, r5
    ldr         r5, [sp, #700]
    add.w       r12, r12, #64
    and.w       r3, r8, r3, lsr #1
    orr.w       r1, r3, r1, lsr #2
    eor.w       r3, r11, r5
    bic         r5, r3, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r3, r5
    ldr         r5, [sp, #708]
    bic         r3, r3, #2139062143
    add         r1, r3
    eor.w       r3, r11, r5
    bic         r5, r3, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r3, r5
    ldr         r5, [sp, #716]
    and.w       r3, r8, r3, lsr #1
    orr.w       r1, r3, r1, lsr #2
    eor.w       r3, r11, r5
    bic         r5, r3, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r3, r5
    bic.w       r3, lr, r3
    orrs        r1, r3
    ldr         r3, [sp, #724]
    eor.w       r3, r3, r11
    bic         r5, r3, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r3, r5
    bic.w       r3, r8, r3, lsr #1
    orr.w       r1, r3, r1, lsr #2
    ldr         r3, [sp, #732]
    eor.w       r3, r3, r11
    bic         r5, r3, #-2139062144
    add.w       r5, r5, #2139062143
    orrs        r3, r5
    bic.w       r3, lr, r3
    orrs        r1, r3
    ldm         r6, {r3, r4, r5, r6}
    lsrs        r4, r4, #3
    orr.w       r6, r4, r6, lsr #2
    ldr         r4, [sp, #892]
    eor         r1, r1, #522133279
    orr.w       r6, r6, r4, lsr #1
    ldr         r4, [sp, #900]
    orrs        r6, r4
    ldr         r4, [sp, #908]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r4, lsr #1
    ldr         r4, [sp, #916]
    orrs        r6, r4
    ldr         r4, [sp, #924]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r4, lsr #1
    ldr         r4, [sp, #932]
    orrs        r6, r4
    movw        r4, #52428
    orrs        r1, r6
    eor.w       r6, r1, r1, lsr #7
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r1, r6
    eor.w       r6, r1, r1, lsr #14
    ands        r6, r4
    orr.w       r6, r6, r6, lsl #14
    eors        r1, r6
    bic         r6, r2, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    bic         r6, r0, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r0, r6
    and.w       r2, r8, r2, lsr #1
    bic         r0, r0, #2139062143
    add         r0, r2
    ldr         r2, [sp, #688]
    eor.w       r2, r2, r11
    bic         r6, r2, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    and.w       r2, r8, r2, lsr #1
    orr.w       r0, r2, r0, lsr #2
    ldr         r2, [sp, #696]
    eor.w       r2, r2, r11
    bic         r6, r2, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    bic         r2, r2, #2139062143
    add         r0, r2
    ldr         r2, [sp, #704]
    eor.w       r2, r2, r11
    bic         r6, r2, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    and.w       r2, r8, r2, lsr #1
    orr.w       r0, r2, r0, lsr #2
    ldr         r2, [sp, #712]
    eor.w       r2, r2, r11
    bic         r6, r2, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    bic.w       r2, lr, r2
    orrs        r0, r2
    ldr         r2, [sp, #720]
    eor.w       r2, r2, r11
    bic         r6, r2, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    bic.w       r2, r8, r2, lsr #1
    orr.w       r0, r2, r0, lsr #2
    ldr         r2, [sp, #728]
    eor.w       r2, r2, r11
    bic         r6, r2, #-2139062144
    add.w       r6, r6, #2139062143
    orrs        r2, r6
    ldr         r6, [sp, #888]
    bic.w       r2, lr, r2
    orrs        r0, r2
    lsrs        r2, r3, #2
    orr.w       r2, r2, r5, lsr #1
    ldr         r5, [sp, #896]
    orrs        r2, r6
    ldr         r3, [sp, #904]
    ldr         r6, [sp, #920]
    eor         r0, r0, #522133279
    lsrs        r2, r2, #2
    orr.w       r2, r2, r5, lsr #1
    ldr         r5, [sp, #912]
    orrs        r2, r3
    ldr         r3, [sp, #928]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r5, lsr #1
    mov.w       r5, #858993459
    orrs        r2, r6
    mov.w       r6, #1431655765
    orr.w       r2, r3, r2, lsr #1
    orrs        r0, r2
    eor.w       r2, r0, r0, lsr #7
    and         r2, r2, #11141290
    orr.w       r2, r2, r2, lsl #7
    eors        r0, r2
    eor.w       r2, r0, r0, lsr #14
    ands        r2, r4
    orr.w       r2, r2, r2, lsl #14
    eors        r0, r2
    eor.w       r2, r0, r1, lsl #4
    bic         r2, r2, #252645135
    eors        r0, r2
    eor.w       r1, r1, r2, lsr #4
    and.w       r3, r6, r0, lsr #1
    subs        r0, r0, r3
    and.w       r2, r6, r1, lsr #1
    subs        r1, r1, r2
    and.w       r3, r5, r0, lsr #2
    bic         r0, r0, #-858993460
    add         r0, r3
    and.w       r2, r5, r1, lsr #2
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
    sub.w       r1, r10, #64
    add         r9, r0
    cmp         r1, #63
    bhi.w       .L10
.L9:
    cmp         r1, #0
    beq.w       .L2
    str         r1, [sp, #408]
    add         r4, sp, #736
    ldr         r0, [sp, #4]
    ldr         r1, [sp]
    str.w       r9, [sp, #8]
    add         r0, r1
    sub.w       r1, r0, #64
    mov         r0, r4
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    ldr         r0, [sp, #12]
    add         r2, sp, #868
    str         r0, [sp, #868]
    add         r0, sp, #872
    mov         r1, r4
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #872]
    add         r2, sp, #868
    str         r0, [sp, #396]
    add         r1, sp, #736
    ldr         r0, [sp, #876]
    str         r0, [sp, #376]
    ldr         r0, [sp, #880]
    str         r0, [sp, #392]
    ldr         r0, [sp, #928]
    str         r0, [sp, #412]
    ldr         r0, [sp, #920]
    str         r0, [sp, #404]
    ldr         r0, [sp, #912]
    str         r0, [sp, #400]
    ldr         r0, [sp, #904]
    str         r0, [sp, #388]
    ldr         r0, [sp, #896]
    str         r0, [sp, #384]
    ldr         r0, [sp, #888]
    str         r0, [sp, #380]
    ldr         r0, [sp, #932]
    str         r0, [sp, #372]
    add         r0, sp, #872
    ldr         r5, [sp, #884]
    ldr.w       r9, [sp, #924]
    ldr.w       r10, [sp, #916]
    ldr         r4, [sp, #908]
    ldr         r6, [sp, #900]
    ldr.w       r8, [sp, #892]
    str.w       r11, [sp, #868]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #376]
    ldr         r1, [sp, #372]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r5, lsr #2
    ldr         r5, [sp, #404]
    orr.w       r0, r0, r8, lsr #1
    orrs        r0, r6
    ldrd        r2, r6, [sp, #880]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r4, lsr #1
    movw        r4, #52428
    orr.w       r0, r0, r10
    lsrs        r0, r0, #2
    orr.w       r0, r0, r9, lsr #1
    orrs        r0, r1
    ldrd        r1, r3, [sp, #872]
    lsrs        r3, r3, #3
    orr.w       r3, r3, r6, lsr #2
    ldr         r6, [sp, #892]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #896]
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #900]
    orrs        r3, r6
    ldr         r6, [sp, #908]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #916]
    orrs        r3, r6
    ldr         r6, [sp, #924]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #932]
    orrs        r3, r6
    ldr         r6, [sp, #392]
    orrs        r0, r3
    eor.w       r3, r0, r0, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r0, r3
    eor.w       r3, r0, r0, lsr #14
    ands        r3, r4
    orr.w       r3, r3, r3, lsl #14
    eors        r0, r3
    ldr         r3, [sp, #396]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #380]
    orrs        r3, r6
    ldr         r6, [sp, #384]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #388]
    orrs        r3, r6
    ldr         r6, [sp, #400]
    lsrs        r3, r3, #2
    orr.w       r3, r3, r6, lsr #1
    ldr         r6, [sp, #888]
    orrs        r3, r5
    ldr         r5, [sp, #904]
    orrs        r1, r6
    ldr         r6, [sp, #920]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #912]
    orrs        r1, r5
    ldr         r5, [sp, #928]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r2, lsr #1
    ldr         r2, [sp, #412]
    orrs        r1, r6
    orrs        r1, r3
    ldr         r3, [sp, #408]
    orr.w       r1, r2, r1, lsr #1
    rsbs        r3, r3, #0
    orrs        r1, r5
    and         r3, r3, #63
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
    ldr.w       r9, [sp, #8]
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
    add         r9, r0
    mov         r0, r9
    add.w       sp, sp, #940
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
