@ find3 of WORD, thumbv7em-none-eabihf

    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    subw        sp, sp, #1324
    cmp         r2, #64
    bhs         .L1
    bl          atomic_memchr_kernels::algo::short::find_outlined::<atomic_memchr_kernels::isa::word::Word, atomic_memchr_kernels::pattern::Needles<3>, atomic_memchr_kernels::algo::direction::Forward>
    addw        sp, sp, #1324
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L1:
    uxtb        r6, r0
    mov.w       r3, #16843009
    mul         r9, r6, r3
    ubfx        r6, r0, #16, #8
    ubfx        r0, r0, #8, #8
    muls        r6, r3, r6
    cmp         r2, #129
    mul         r11, r0, r3
    str         r6, [sp, #332]
    bhs.w       .L2
    add.w       r10, sp, #416
    sub.w       r0, r2, #64
    str         r0, [sp, #36]
    adds        r5, r1, r0
    mov         r0, r10
    mov         r4, r6
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    sub.w       r0, r7, #96
    add         r2, sp, #336
    mov         r1, r10
    str.w       r9, [sp, #336]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    add.w       r8, sp, #336
    str         r0, [sp, #228]
    sub.w       r6, r7, #96
    ldr         r0, [r7, #-92]
    mov         r1, r10
    str         r0, [sp, #316]
    mov         r2, r8
    ldr         r0, [r7, #-88]
    str         r0, [sp, #224]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #312]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #328]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #324]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #320]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #308]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #304]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #300]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #232]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #220]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #216]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #212]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #208]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #204]
    mov         r0, r6
    str.w       r11, [sp, #336]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    mov         r1, r10
    str         r0, [sp, #196]
    mov         r2, r8
    ldr         r0, [r7, #-92]
    str         r0, [sp, #284]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #192]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #280]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #296]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #292]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #288]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #276]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #272]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #268]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #200]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #188]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #184]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #180]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #176]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #160]
    mov         r0, r6
    str         r4, [sp, #336]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    add         r4, sp, #352
    str         r0, [sp, #172]
    mov         r1, r5
    ldr         r0, [r7, #-92]
    str         r0, [sp, #252]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #168]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #248]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #264]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #260]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #256]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #244]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #240]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #236]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #164]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #156]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #152]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #144]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #140]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #136]
    mov         r0, r4
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    sub.w       r0, r7, #96
    add         r2, sp, #336
    mov         r1, r4
    str.w       r9, [sp, #336]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    add         r2, sp, #336
    str         r0, [sp, #124]
    mov         r1, r4
    ldr         r0, [r7, #-92]
    str         r0, [sp, #72]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #120]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #64]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #148]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #132]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #128]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #116]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #112]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #108]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #68]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #60]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #56]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #52]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #48]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #44]
    sub.w       r0, r7, #96
    str.w       r11, [sp, #336]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    add         r1, sp, #352
    str         r0, [sp, #92]
    add         r2, sp, #336
    ldr         r0, [r7, #-92]
    str         r0, [sp, #40]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #88]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #104]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #100]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #96]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #84]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #80]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #76]
    ldr         r0, [sp, #332]
    str         r0, [sp, #336]
    sub.w       r0, r7, #96
    ldr         r4, [r7, #-84]
    ldr         r9, [r7, #-36]
    ldr         r5, [r7, #-44]
    ldr         r10, [r7, #-52]
    ldr         r11, [r7, #-60]
    ldr         r8, [r7, #-68]
    ldr         r6, [r7, #-76]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #72]
    ldr         r1, [sp, #64]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #44]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #48]
    orrs        r0, r1
    ldr         r1, [sp, #52]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #56]
    orrs        r0, r1
    ldr         r1, [sp, #60]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #68]
    orrs        r0, r1
    ldr         r1, [sp, #40]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r4, lsr #2
    ldr         r4, [sp, #88]
    orr.w       r1, r1, r6, lsr #1
    ldrd        r3, r6, [r7, #-88]
    orr.w       r1, r1, r8
    lsrs        r1, r1, #2
    orr.w       r1, r1, r11, lsr #1
    orr.w       r1, r1, r10
    lsrs        r1, r1, #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #192]
    orr.w       r1, r1, r9
    orrs        r0, r1
    ldrd        r2, r1, [r7, #-96]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r6, lsr #2
    ldr         r6, [r7, #-76]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [r7, #-80]
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [r7, #-68]
    orrs        r2, r3
    ldr         r3, [r7, #-72]
    orrs        r1, r6
    ldr         r6, [r7, #-60]
    lsrs        r2, r2, #2
    lsrs        r1, r1, #2
    orr.w       r2, r2, r3, lsr #1
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [r7, #-52]
    ldr         r3, [r7, #-64]
    orrs        r1, r6
    ldr         r6, [r7, #-44]
    orrs        r2, r3
    ldr         r3, [r7, #-56]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [r7, #-36]
    lsrs        r2, r2, #2
    orrs        r1, r6
    ldr         r6, [sp, #224]
    orrs        r0, r1
    ldr         r1, [sp, #228]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [r7, #-48]
    lsrs        r1, r1, #2
    orrs        r2, r3
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [sp, #204]
    ldr         r3, [r7, #-40]
    orrs        r1, r6
    ldr         r6, [sp, #208]
    orr.w       r2, r3, r2, lsr #1
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [sp, #212]
    orrs        r1, r6
    ldr         r6, [sp, #216]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [sp, #220]
    orrs        r1, r6
    ldr         r6, [sp, #196]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #160]
    orrs        r6, r5
    ldr         r5, [sp, #176]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #180]
    orrs        r6, r5
    ldr         r5, [sp, #184]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #188]
    orrs        r6, r5
    ldr         r5, [sp, #168]
    orrs        r1, r6
    ldr         r6, [sp, #232]
    orr.w       r1, r6, r1, lsr #1
    ldr         r6, [sp, #200]
    orrs        r1, r6
    ldr         r6, [sp, #172]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #136]
    orrs        r6, r5
    ldr         r5, [sp, #140]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #144]
    orrs        r6, r5
    ldr         r5, [sp, #152]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #156]
    orrs        r6, r5
    ldr         r5, [sp, #164]
    orr.w       r6, r5, r6, lsr #1
    ldr         r5, [sp, #120]
    orrs        r1, r6
    ldr         r6, [sp, #124]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #108]
    orrs        r6, r5
    ldr         r5, [sp, #112]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #116]
    orrs        r6, r5
    ldr         r5, [sp, #128]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #132]
    orrs        r6, r5
    ldr         r5, [sp, #92]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #76]
    orrs        r5, r4
    ldr         r4, [sp, #80]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #84]
    orrs        r5, r4
    ldr         r4, [sp, #96]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #100]
    orrs        r5, r4
    ldr         r4, [sp, #280]
    orrs        r6, r5
    ldr         r5, [sp, #148]
    orr.w       r6, r5, r6, lsr #1
    ldr         r5, [sp, #104]
    orrs        r6, r5
    ldr         r5, [sp, #312]
    orrs        r2, r6
    ldr         r6, [sp, #316]
    orr.w       r3, r1, r2
    orrs        r3, r0
    lsrs        r6, r6, #3
    orr.w       r6, r6, r5, lsr #2
    ldr         r5, [sp, #300]
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #304]
    orrs        r6, r5
    ldr         r5, [sp, #308]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #320]
    orrs        r6, r5
    ldr         r5, [sp, #324]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #328]
    orrs        r6, r5
    ldr         r5, [sp, #284]
    lsrs        r5, r5, #3
    orr.w       r5, r5, r4, lsr #2
    ldr         r4, [sp, #268]
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #272]
    orrs        r5, r4
    ldr         r4, [sp, #276]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #288]
    orrs        r5, r4
    ldr         r4, [sp, #292]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #296]
    orrs        r5, r4
    ldr         r4, [sp, #248]
    orrs        r6, r5
    ldr         r5, [sp, #252]
    lsrs        r5, r5, #3
    orr.w       r5, r5, r4, lsr #2
    ldr         r4, [sp, #236]
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #240]
    orrs        r5, r4
    ldr         r4, [sp, #244]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #256]
    orrs        r5, r4
    ldr         r4, [sp, #260]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #264]
    orrs        r5, r4
    orrs        r6, r5
    orrs        r3, r6
    beq         .L3
    eor.w       r3, r6, r6, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r6, r3
    movw        r3, #52428
    eor.w       r5, r6, r6, lsr #14
    ands        r5, r3
    orr.w       r5, r5, r5, lsl #14
    eors        r6, r5
    eor.w       r5, r1, r1, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r1, r5
    eor.w       r5, r1, r1, lsr #14
    ands        r5, r3
    orr.w       r5, r5, r5, lsl #14
    eors        r1, r5
    eor.w       r5, r1, r6, lsl #4
    bic         r5, r5, #252645135
    eors        r1, r5
    eor.w       r6, r6, r5, lsr #4
    orrs.w      r5, r1, r6
    bne.w       .L4
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r3
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r2, r2, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    ands        r2, r3
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r2, r2, #252645135
    eors        r1, r2
    eor.w       r6, r0, r2, lsr #4
    orrs.w      r0, r1, r6
    bne.w       .L5
.L3:
    movs        r0, #0
    addw        sp, sp, #1324
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L2:
    cmp.w       r2, #256
    strd        r9, r11, [sp, #324]
    str         r1, [sp, #16]
    bhi.w       .L6
    adds        r0, r1, r2
    str         r1, [sp, #344]
    subs        r0, #128
    str         r0, [sp, #348]
    add         r0, sp, #336
    movs        r1, #0
    adds        r0, #8
    str         r0, [sp, #24]
    b           .L7
.L8:
    ldr         r0, [sp, #28]
    movs        r1, #1
    ldrd        r9, r11, [sp, #324]
    lsls        r0, r0, #31
    bne         .L3
.L7:
    ldr         r0, [sp, #24]
    add         r4, sp, #480
    str         r1, [sp, #28]
    ldr.w       r6, [r0, r1, lsl #2]
    mov         r0, r4
    mov         r1, r6
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    sub.w       r0, r7, #96
    sub.w       r2, r7, #100
    mov         r1, r4
    str         r9, [r7, #-100]
    mov         r5, r0
    mov         r8, r2
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    mov         r1, r4
    str         r0, [sp, #220]
    mov         r2, r8
    ldr         r0, [r7, #-92]
    str         r0, [sp, #308]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #216]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #304]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #320]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #316]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #312]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #300]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #296]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #292]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #224]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #212]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #208]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #204]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #200]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #196]
    mov         r0, r5
    str         r11, [r7, #-100]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    mov         r1, r4
    str         r0, [sp, #188]
    mov         r2, r8
    ldr         r0, [r7, #-92]
    str         r0, [sp, #276]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #184]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #272]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #288]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #284]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #280]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #268]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #264]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #260]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #192]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #180]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #176]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #172]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #168]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #152]
    ldr         r0, [sp, #332]
    str         r0, [r7, #-100]
    mov         r0, r5
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    add         r4, sp, #864
    str         r0, [sp, #164]
    mov         r1, r6
    ldr         r0, [r7, #-92]
    str         r0, [sp, #244]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #160]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #240]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #256]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #252]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #248]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #236]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #232]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #228]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #156]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #144]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #140]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #136]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #132]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #128]
    mov         r0, r4
    str         r6, [sp, #20]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    mov         r0, r5
    mov         r1, r4
    mov         r2, r8
    str         r9, [r7, #-100]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    mov         r1, r4
    str         r0, [sp, #116]
    mov         r2, r8
    ldr         r0, [r7, #-92]
    str         r0, [sp, #64]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #112]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #56]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #148]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #124]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #120]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #108]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #104]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #100]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #60]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #52]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #48]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #44]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #40]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #36]
    mov         r0, r5
    str         r11, [r7, #-100]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    add         r1, sp, #864
    str         r0, [sp, #84]
    sub.w       r2, r7, #100
    ldr         r0, [r7, #-92]
    str         r0, [sp, #32]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #80]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #96]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #92]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #88]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #76]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #72]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #68]
    ldr         r0, [sp, #332]
    str         r0, [r7, #-100]
    sub.w       r0, r7, #96
    ldr         r11, [r7, #-84]
    ldr         r9, [r7, #-36]
    ldr         r10, [r7, #-44]
    ldr         r4, [r7, #-52]
    ldr         r6, [r7, #-60]
    ldr         r5, [r7, #-68]
    ldr         r8, [r7, #-76]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #64]
    movw        r12, #52428
    ldr         r1, [sp, #56]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #36]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #40]
    orrs        r0, r1
    ldr         r1, [sp, #44]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #48]
    orrs        r0, r1
    ldr         r1, [sp, #52]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #60]
    orrs        r0, r1
    ldr         r1, [sp, #32]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r11, lsr #2
    orr.w       r1, r1, r8, lsr #1
    orrs        r1, r5
    ldr         r5, [sp, #184]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    ldrd        r3, r6, [r7, #-88]
    orrs        r1, r4
    ldr         r4, [sp, #80]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r10, lsr #1
    orr.w       r1, r1, r9
    orrs        r0, r1
    ldrd        r2, r1, [r7, #-96]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r6, lsr #2
    ldr         r6, [r7, #-76]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [r7, #-80]
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [r7, #-68]
    orrs        r2, r3
    ldr         r3, [r7, #-72]
    orrs        r1, r6
    ldr         r6, [r7, #-60]
    lsrs        r2, r2, #2
    lsrs        r1, r1, #2
    orr.w       r2, r2, r3, lsr #1
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [r7, #-52]
    ldr         r3, [r7, #-64]
    orrs        r1, r6
    ldr         r6, [r7, #-44]
    orrs        r2, r3
    ldr         r3, [r7, #-56]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [r7, #-36]
    lsrs        r2, r2, #2
    orrs        r1, r6
    ldr         r6, [sp, #216]
    orrs        r0, r1
    ldr         r1, [sp, #220]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [r7, #-48]
    lsrs        r1, r1, #2
    orrs        r2, r3
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [sp, #196]
    ldr         r3, [r7, #-40]
    orrs        r1, r6
    ldr         r6, [sp, #200]
    orr.w       r2, r3, r2, lsr #1
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [sp, #204]
    orrs        r1, r6
    ldr         r6, [sp, #208]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [sp, #212]
    orrs        r1, r6
    ldr         r6, [sp, #188]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #152]
    orrs        r6, r5
    ldr         r5, [sp, #168]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #172]
    orrs        r6, r5
    ldr         r5, [sp, #176]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #180]
    orrs        r6, r5
    ldr         r5, [sp, #160]
    orrs        r1, r6
    ldr         r6, [sp, #224]
    orr.w       r1, r6, r1, lsr #1
    ldr         r6, [sp, #192]
    orrs        r1, r6
    ldr         r6, [sp, #164]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #128]
    orrs        r6, r5
    ldr         r5, [sp, #132]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #136]
    orrs        r6, r5
    ldr         r5, [sp, #140]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #144]
    orrs        r6, r5
    ldr         r5, [sp, #156]
    orr.w       r6, r5, r6, lsr #1
    ldr         r5, [sp, #112]
    orrs        r1, r6
    ldr         r6, [sp, #116]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #100]
    orrs        r6, r5
    ldr         r5, [sp, #104]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #108]
    orrs        r6, r5
    ldr         r5, [sp, #120]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #124]
    orrs        r6, r5
    ldr         r5, [sp, #84]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #68]
    orrs        r5, r4
    ldr         r4, [sp, #72]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #76]
    orrs        r5, r4
    ldr         r4, [sp, #88]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #92]
    orrs        r5, r4
    ldr         r4, [sp, #272]
    orrs        r6, r5
    ldr         r5, [sp, #148]
    orr.w       r6, r5, r6, lsr #1
    ldr         r5, [sp, #96]
    orrs        r6, r5
    ldr         r5, [sp, #304]
    orrs        r2, r6
    ldr         r6, [sp, #308]
    orr.w       r3, r1, r2
    orrs        r3, r0
    lsrs        r6, r6, #3
    orr.w       r6, r6, r5, lsr #2
    ldr         r5, [sp, #292]
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #296]
    orrs        r6, r5
    ldr         r5, [sp, #300]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #312]
    orrs        r6, r5
    ldr         r5, [sp, #316]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #320]
    orrs        r6, r5
    ldr         r5, [sp, #276]
    lsrs        r5, r5, #3
    orr.w       r5, r5, r4, lsr #2
    ldr         r4, [sp, #260]
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #264]
    orrs        r5, r4
    ldr         r4, [sp, #268]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #280]
    orrs        r5, r4
    ldr         r4, [sp, #284]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #288]
    orrs        r5, r4
    ldr         r4, [sp, #240]
    orrs        r6, r5
    ldr         r5, [sp, #244]
    lsrs        r5, r5, #3
    orr.w       r5, r5, r4, lsr #2
    ldr         r4, [sp, #228]
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #232]
    orrs        r5, r4
    ldr         r4, [sp, #236]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #248]
    orrs        r5, r4
    ldr         r4, [sp, #252]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #256]
    orrs        r5, r4
    orrs        r6, r5
    orrs        r3, r6
    beq.w       .L8
    eor.w       r3, r6, r6, lsr #7
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r3, r6
    eor.w       r6, r3, r3, lsr #14
    and.w       r6, r6, r12
    orr.w       r6, r6, r6, lsl #14
    eors        r3, r6
    eor.w       r6, r1, r1, lsr #7
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r1, r6
    eor.w       r6, r1, r1, lsr #14
    and.w       r6, r6, r12
    orr.w       r6, r6, r6, lsl #14
    eors        r1, r6
    eor.w       r6, r1, r3, lsl #4
    bic         r6, r6, #252645135
    eors        r1, r6
    eor.w       r5, r3, r6, lsr #4
    orrs        r5, r1
    bne.w       .L9
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r12
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r2, r2, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r2, r2, #252645135
    eors        r1, r2
    eor.w       r3, r0, r2, lsr #4
    orrs        r3, r1
    beq.w       .L8
.L10:
    lsrs        r2, r2, #4
    b.w         .L11
.L6:
    add.w       r0, r1, #128
    str         r2, [sp, #12]
    strd        r1, r0, [sp, #344]
    movs        r0, #2
    str         r0, [sp, #340]
    add         r0, sp, #336
    movs        r1, #0
    adds        r0, #8
    str         r0, [sp, #24]
    b           .L12
.L13:
    ldrd        r9, r11, [sp, #324]
    movs        r1, #1
    cmp         r3, #2
    beq.w       .L14
.L12:
    ldr         r0, [sp, #24]
    add         r4, sp, #672
    str         r1, [sp, #320]
    ldr.w       r6, [r0, r1, lsl #2]
    mov         r0, r4
    mov         r1, r6
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    sub.w       r0, r7, #96
    sub.w       r2, r7, #100
    mov         r1, r4
    str         r9, [r7, #-100]
    mov         r5, r0
    mov         r8, r2
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    mov         r1, r4
    str         r0, [sp, #216]
    mov         r2, r8
    ldr         r0, [r7, #-92]
    str         r0, [sp, #304]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #212]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #300]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #316]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #312]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #308]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #296]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #292]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #288]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #220]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #208]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #204]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #200]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #196]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #192]
    mov         r0, r5
    str         r11, [r7, #-100]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    mov         r1, r4
    str         r0, [sp, #184]
    mov         r2, r8
    ldr         r0, [r7, #-92]
    str         r0, [sp, #272]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #180]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #268]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #284]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #280]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #276]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #264]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #260]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #256]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #188]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #176]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #172]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #168]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #164]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #148]
    ldr         r0, [sp, #332]
    str         r0, [r7, #-100]
    mov         r0, r5
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    add.w       r4, sp, #1056
    str         r0, [sp, #160]
    mov         r1, r6
    ldr         r0, [r7, #-92]
    str         r0, [sp, #240]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #156]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #236]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #252]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #248]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #244]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #232]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #228]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #224]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #152]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #140]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #136]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #132]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #128]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #124]
    mov         r0, r4
    str         r6, [sp, #20]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    mov         r0, r5
    mov         r1, r4
    mov         r2, r8
    str         r9, [r7, #-100]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    mov         r1, r4
    str         r0, [sp, #112]
    mov         r2, r8
    ldr         r0, [r7, #-92]
    str         r0, [sp, #60]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #108]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #52]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #144]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #120]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #116]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #104]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #100]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #96]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #56]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #48]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #44]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #40]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #36]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #32]
    mov         r0, r5
    str         r11, [r7, #-100]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    add.w       r1, sp, #1056
    str         r0, [sp, #80]
    sub.w       r2, r7, #100
    ldrd        r10, r0, [r7, #-92]
    ldr         r5, [r7, #-84]
    str         r0, [sp, #76]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #92]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #88]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #84]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #72]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #68]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #64]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #28]
    ldr         r0, [sp, #332]
    str         r0, [r7, #-100]
    sub.w       r0, r7, #96
    ldr         r6, [r7, #-44]
    ldr         r11, [r7, #-52]
    ldr         r8, [r7, #-60]
    ldr         r9, [r7, #-68]
    ldr         r4, [r7, #-76]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #60]
    movw        r12, #52428
    ldr         r1, [sp, #52]
    ldr         r2, [sp, #28]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #32]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #36]
    orrs        r0, r1
    ldr         r1, [sp, #40]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #44]
    orrs        r0, r1
    ldr         r1, [sp, #48]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #56]
    orrs        r0, r1
    lsr.w       r1, r10, #3
    orr.w       r1, r1, r5, lsr #2
    ldr         r5, [sp, #180]
    orr.w       r1, r1, r4, lsr #1
    ldr         r4, [sp, #76]
    orr.w       r1, r1, r9
    lsrs        r1, r1, #2
    orr.w       r1, r1, r8, lsr #1
    orr.w       r1, r1, r11
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    ldrd        r3, r6, [r7, #-88]
    orrs        r1, r2
    orrs        r0, r1
    ldrd        r2, r1, [r7, #-96]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r6, lsr #2
    ldr         r6, [r7, #-76]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [r7, #-80]
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [r7, #-68]
    orrs        r2, r3
    ldr         r3, [r7, #-72]
    orrs        r1, r6
    ldr         r6, [r7, #-60]
    lsrs        r2, r2, #2
    lsrs        r1, r1, #2
    orr.w       r2, r2, r3, lsr #1
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [r7, #-52]
    ldr         r3, [r7, #-64]
    orrs        r1, r6
    ldr         r6, [r7, #-44]
    orrs        r2, r3
    ldr         r3, [r7, #-56]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [r7, #-36]
    lsrs        r2, r2, #2
    orrs        r1, r6
    ldr         r6, [sp, #212]
    orrs        r0, r1
    ldr         r1, [sp, #216]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [r7, #-48]
    lsrs        r1, r1, #2
    orrs        r2, r3
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [sp, #192]
    ldr         r3, [r7, #-40]
    orrs        r1, r6
    ldr         r6, [sp, #196]
    orr.w       r2, r3, r2, lsr #1
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [sp, #200]
    orrs        r1, r6
    ldr         r6, [sp, #204]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [sp, #208]
    orrs        r1, r6
    ldr         r6, [sp, #184]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #148]
    orrs        r6, r5
    ldr         r5, [sp, #164]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #168]
    orrs        r6, r5
    ldr         r5, [sp, #172]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #176]
    orrs        r6, r5
    ldr         r5, [sp, #156]
    orrs        r1, r6
    ldr         r6, [sp, #220]
    orr.w       r1, r6, r1, lsr #1
    ldr         r6, [sp, #188]
    orrs        r1, r6
    ldr         r6, [sp, #160]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #124]
    orrs        r6, r5
    ldr         r5, [sp, #128]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #132]
    orrs        r6, r5
    ldr         r5, [sp, #136]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #140]
    orrs        r6, r5
    ldr         r5, [sp, #152]
    orr.w       r6, r5, r6, lsr #1
    ldr         r5, [sp, #108]
    orrs        r1, r6
    ldr         r6, [sp, #112]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #96]
    orrs        r6, r5
    ldr         r5, [sp, #100]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #104]
    orrs        r6, r5
    ldr         r5, [sp, #116]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #120]
    orrs        r6, r5
    ldr         r5, [sp, #80]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #64]
    orrs        r5, r4
    ldr         r4, [sp, #68]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #72]
    orrs        r5, r4
    ldr         r4, [sp, #84]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #88]
    orrs        r5, r4
    ldr         r4, [sp, #268]
    orrs        r6, r5
    ldr         r5, [sp, #144]
    orr.w       r6, r5, r6, lsr #1
    ldr         r5, [sp, #92]
    orrs        r6, r5
    ldr         r5, [sp, #300]
    orrs        r2, r6
    ldr         r6, [sp, #304]
    orr.w       r3, r1, r2
    orrs        r3, r0
    lsrs        r6, r6, #3
    orr.w       r6, r6, r5, lsr #2
    ldr         r5, [sp, #288]
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #292]
    orrs        r6, r5
    ldr         r5, [sp, #296]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #308]
    orrs        r6, r5
    ldr         r5, [sp, #312]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #316]
    orrs        r6, r5
    ldr         r5, [sp, #272]
    lsrs        r5, r5, #3
    orr.w       r5, r5, r4, lsr #2
    ldr         r4, [sp, #256]
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #260]
    orrs        r5, r4
    ldr         r4, [sp, #264]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #276]
    orrs        r5, r4
    ldr         r4, [sp, #280]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #284]
    orrs        r5, r4
    ldr         r4, [sp, #236]
    orrs        r6, r5
    ldr         r5, [sp, #240]
    lsrs        r5, r5, #3
    orr.w       r5, r5, r4, lsr #2
    ldr         r4, [sp, #224]
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #228]
    orrs        r5, r4
    ldr         r4, [sp, #232]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #244]
    orrs        r5, r4
    ldr         r4, [sp, #248]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #252]
    orrs        r5, r4
    orrs        r6, r5
    orrs        r3, r6
    ldr         r3, [sp, #320]
    add.w       r3, r3, #1
    beq.w       .L13
    eor.w       r5, r6, r6, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r6, r5
    eor.w       r5, r6, r6, lsr #14
    and.w       r5, r5, r12
    orr.w       r5, r5, r5, lsl #14
    eors        r6, r5
    eor.w       r5, r1, r1, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r1, r5
    eor.w       r5, r1, r1, lsr #14
    and.w       r5, r5, r12
    orr.w       r5, r5, r5, lsl #14
    eors        r1, r5
    eor.w       r5, r1, r6, lsl #4
    bic         r5, r5, #252645135
    eors        r1, r5
    eor.w       r4, r6, r5, lsr #4
    orrs        r4, r1
    bne.w       .L15
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    and.w       r1, r1, r12
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r2, r2, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    and.w       r2, r2, r12
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r2, r2, #252645135
    eors        r1, r2
    eor.w       r6, r0, r2, lsr #4
    orrs        r6, r1
    beq.w       .L13
    lsrs        r2, r2, #4
    str         r3, [sp, #336]
    b.w         .L11
.L4:
    movs        r3, #0
    b           .L16
.L14:
    ldrd        r0, r2, [sp, #12]
    adds        r3, r2, r0
    cmp.w       r0, #512
    sub.w       r1, r3, #256
    bhi.w       .L17
    sub.w       r0, r3, #128
    strd        r1, r0, [sp, #344]
    movs        r1, #0
    b           .L18
.L19:
    ldr         r0, [sp, #28]
    movs        r1, #1
    ldrd        r9, r11, [sp, #324]
    lsls        r0, r0, #31
    bne.w       .L3
.L18:
    ldr         r0, [sp, #24]
    add.w       r8, sp, #544
    str         r1, [sp, #28]
    ldr.w       r6, [r0, r1, lsl #2]
    mov         r0, r8
    mov         r1, r6
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    sub.w       r0, r7, #96
    sub.w       r2, r7, #100
    mov         r1, r8
    str         r9, [r7, #-100]
    mov         r4, r0
    mov         r10, r2
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    mov         r1, r8
    str         r0, [sp, #220]
    mov         r2, r10
    ldr         r0, [r7, #-92]
    str         r0, [sp, #308]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #216]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #304]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #320]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #316]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #312]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #300]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #296]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #292]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #224]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #212]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #208]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #204]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #200]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #196]
    mov         r0, r4
    str         r11, [r7, #-100]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    mov         r1, r8
    str         r0, [sp, #188]
    mov         r2, r10
    ldr         r0, [r7, #-92]
    str         r0, [sp, #276]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #184]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #272]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #288]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #284]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #280]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #268]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #264]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #260]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #192]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #180]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #176]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #172]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #168]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #152]
    ldr         r0, [sp, #332]
    str         r0, [r7, #-100]
    mov         r0, r4
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    add         r5, sp, #928
    str         r0, [sp, #164]
    mov         r1, r6
    ldr         r0, [r7, #-92]
    str         r0, [sp, #244]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #160]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #240]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #256]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #252]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #248]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #236]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #232]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #228]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #156]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #144]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #140]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #136]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #132]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #128]
    mov         r0, r5
    str         r6, [sp, #20]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    mov         r0, r4
    mov         r1, r5
    mov         r2, r10
    str         r9, [r7, #-100]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    mov         r1, r5
    str         r0, [sp, #116]
    mov         r2, r10
    ldr         r0, [r7, #-92]
    str         r0, [sp, #64]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #112]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #56]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #148]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #124]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #120]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #108]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #104]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #100]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #60]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #52]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #48]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #44]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #40]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #36]
    mov         r0, r4
    str         r11, [r7, #-100]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    add         r1, sp, #928
    str         r0, [sp, #84]
    sub.w       r2, r7, #100
    ldr         r0, [r7, #-92]
    str         r0, [sp, #32]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #80]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #96]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #92]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #88]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #76]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #72]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #68]
    ldr         r0, [sp, #332]
    str         r0, [r7, #-100]
    sub.w       r0, r7, #96
    ldr         r4, [r7, #-84]
    ldr         r10, [r7, #-36]
    ldr         r11, [r7, #-44]
    ldr         r5, [r7, #-52]
    ldr         r6, [r7, #-60]
    ldr         r8, [r7, #-68]
    ldr         r9, [r7, #-76]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #64]
    ldr         r1, [sp, #56]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #36]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #40]
    orrs        r0, r1
    ldr         r1, [sp, #44]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #48]
    orrs        r0, r1
    ldr         r1, [sp, #52]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #60]
    orrs        r0, r1
    ldr         r1, [sp, #32]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r4, lsr #2
    ldr         r4, [sp, #80]
    orr.w       r1, r1, r9, lsr #1
    orr.w       r1, r1, r8
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    ldrd        r3, r6, [r7, #-88]
    orrs        r1, r5
    ldr         r5, [sp, #184]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r11, lsr #1
    orr.w       r1, r1, r10
    orrs        r0, r1
    ldrd        r2, r1, [r7, #-96]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r6, lsr #2
    ldr         r6, [r7, #-76]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [r7, #-80]
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [r7, #-68]
    orrs        r2, r3
    ldr         r3, [r7, #-72]
    orrs        r1, r6
    ldr         r6, [r7, #-60]
    lsrs        r2, r2, #2
    lsrs        r1, r1, #2
    orr.w       r2, r2, r3, lsr #1
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [r7, #-52]
    ldr         r3, [r7, #-64]
    orrs        r1, r6
    ldr         r6, [r7, #-44]
    orrs        r2, r3
    ldr         r3, [r7, #-56]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [r7, #-36]
    lsrs        r2, r2, #2
    orrs        r1, r6
    ldr         r6, [sp, #216]
    orrs        r0, r1
    ldr         r1, [sp, #220]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [r7, #-48]
    lsrs        r1, r1, #2
    orrs        r2, r3
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [sp, #196]
    ldr         r3, [r7, #-40]
    orrs        r1, r6
    ldr         r6, [sp, #200]
    orr.w       r2, r3, r2, lsr #1
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [sp, #204]
    orrs        r1, r6
    ldr         r6, [sp, #208]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [sp, #212]
    orrs        r1, r6
    ldr         r6, [sp, #188]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #152]
    orrs        r6, r5
    ldr         r5, [sp, #168]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #172]
    orrs        r6, r5
    ldr         r5, [sp, #176]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #180]
    orrs        r6, r5
    ldr         r5, [sp, #160]
    orrs        r1, r6
    ldr         r6, [sp, #224]
    orr.w       r1, r6, r1, lsr #1
    ldr         r6, [sp, #192]
    orrs        r1, r6
    ldr         r6, [sp, #164]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #128]
    orrs        r6, r5
    ldr         r5, [sp, #132]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #136]
    orrs        r6, r5
    ldr         r5, [sp, #140]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #144]
    orrs        r6, r5
    ldr         r5, [sp, #156]
    orr.w       r6, r5, r6, lsr #1
    ldr         r5, [sp, #112]
    orrs        r1, r6
    ldr         r6, [sp, #116]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #100]
    orrs        r6, r5
    ldr         r5, [sp, #104]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #108]
    orrs        r6, r5
    ldr         r5, [sp, #120]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #124]
    orrs        r6, r5
    ldr         r5, [sp, #84]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #68]
    orrs        r5, r4
    ldr         r4, [sp, #72]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #76]
    orrs        r5, r4
    ldr         r4, [sp, #88]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #92]
    orrs        r5, r4
    ldr         r4, [sp, #272]
    orrs        r6, r5
    ldr         r5, [sp, #148]
    orr.w       r6, r5, r6, lsr #1
    ldr         r5, [sp, #96]
    orrs        r6, r5
    ldr         r5, [sp, #304]
    orrs        r2, r6
    ldr         r6, [sp, #308]
    orr.w       r3, r1, r2
    orrs        r3, r0
    lsrs        r6, r6, #3
    orr.w       r6, r6, r5, lsr #2
    ldr         r5, [sp, #292]
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #296]
    orrs        r6, r5
    ldr         r5, [sp, #300]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #312]
    orrs        r6, r5
    ldr         r5, [sp, #316]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #320]
    orrs        r6, r5
    ldr         r5, [sp, #276]
    lsrs        r5, r5, #3
    orr.w       r5, r5, r4, lsr #2
    ldr         r4, [sp, #260]
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #264]
    orrs        r5, r4
    ldr         r4, [sp, #268]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #280]
    orrs        r5, r4
    ldr         r4, [sp, #284]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #288]
    orrs        r5, r4
    ldr         r4, [sp, #240]
    orrs        r6, r5
    ldr         r5, [sp, #244]
    lsrs        r5, r5, #3
    orr.w       r5, r5, r4, lsr #2
    ldr         r4, [sp, #228]
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #232]
    orrs        r5, r4
    ldr         r4, [sp, #236]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #248]
    orrs        r5, r4
    ldr         r4, [sp, #252]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #256]
    orrs        r5, r4
    orrs        r6, r5
    orrs        r3, r6
    beq.w       .L19
    eor.w       r3, r6, r6, lsr #7
    movw        r4, #52428
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r3, r6
    eor.w       r6, r3, r3, lsr #14
    ands        r6, r4
    orr.w       r6, r6, r6, lsl #14
    eors        r3, r6
    eor.w       r6, r1, r1, lsr #7
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r1, r6
    eor.w       r6, r1, r1, lsr #14
    ands        r6, r4
    orr.w       r6, r6, r6, lsl #14
    eors        r1, r6
    eor.w       r6, r1, r3, lsl #4
    bic         r6, r6, #252645135
    eors        r1, r6
    eor.w       r5, r3, r6, lsr #4
    orrs        r5, r1
    bne.w       .L9
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r4
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r2, r2, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    ands        r2, r4
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r2, r2, #252645135
    eors        r1, r2
    eor.w       r3, r0, r2, lsr #4
    orrs        r3, r1
    beq.w       .L19
    b.w         .L10
.L5:
    ldr         r3, [sp, #36]
.L16:
    rbit        r0, r6
    rbit        r2, r1
    clz         r0, r0
    cmp         r1, #0
    add.w       r0, r0, #32
    it          ne
    clzne       r0, r2
    adds        r1, r3, r0
    movs        r0, #1
    addw        sp, sp, #1324
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L15:
    lsrs        r0, r5, #4
    str         r3, [sp, #336]
    eor.w       r2, r0, r6
    b.w         .L20
.L17:
    strd        r3, r1, [sp]
    and         r1, r2, #63
    rsb.w       r1, r1, #256
    add         r2, r1
    subs        r1, r0, r1
    movs        r0, #0
    cmp.w       r0, r1, lsr #20
    beq.w       .L21
    movs        r3, #2
.L22:
    sub.w       r1, r1, #256
    str         r1, [sp, #12]
    movs        r1, #0
    add.w       r0, r2, #128
    strd        r3, r2, [sp, #340]
    add.w       r2, r2, #256
    str         r0, [sp, #348]
    str         r2, [sp, #8]
    b           .L23
.L24:
    ldrd        r9, r11, [sp, #324]
    movs        r1, #1
    cmp.w       r12, #2
    beq.w       .L25
.L23:
    ldr         r0, [sp, #24]
    add         r6, sp, #800
    str         r1, [sp, #320]
    ldr.w       r8, [r0, r1, lsl #2]
    mov         r0, r6
    mov         r1, r8
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    sub.w       r0, r7, #96
    sub.w       r2, r7, #100
    mov         r1, r6
    str         r9, [r7, #-100]
    mov         r4, r0
    mov         r5, r2
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    mov         r1, r6
    str         r0, [sp, #216]
    mov         r2, r5
    ldr         r0, [r7, #-92]
    str         r0, [sp, #304]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #212]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #300]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #316]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #312]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #308]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #296]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #292]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #288]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #220]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #208]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #204]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #200]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #196]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #192]
    mov         r0, r4
    str         r11, [r7, #-100]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    mov         r1, r6
    str         r0, [sp, #184]
    mov         r2, r5
    ldr         r0, [r7, #-92]
    str         r0, [sp, #272]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #180]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #268]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #284]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #280]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #276]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #264]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #260]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #256]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #188]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #176]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #172]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #168]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #164]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #148]
    ldr         r0, [sp, #332]
    str         r0, [r7, #-100]
    mov         r0, r4
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    sub.w       r6, r7, #168
    str         r0, [sp, #160]
    mov         r1, r8
    ldr         r0, [r7, #-92]
    str         r0, [sp, #240]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #156]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #236]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #252]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #248]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #244]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #232]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #228]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #224]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #152]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #140]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #136]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #132]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #128]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #124]
    mov         r0, r6
    str.w       r8, [sp, #20]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    mov         r0, r4
    mov         r1, r6
    mov         r2, r5
    str         r9, [r7, #-100]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    mov         r1, r6
    str         r0, [sp, #112]
    mov         r2, r5
    ldr         r0, [r7, #-92]
    str         r0, [sp, #60]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #108]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #52]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #144]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #120]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #116]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #104]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #100]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #96]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #56]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #48]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #44]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #40]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #36]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #32]
    mov         r0, r4
    str         r11, [r7, #-100]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    sub.w       r1, r7, #168
    str         r0, [sp, #80]
    sub.w       r2, r7, #100
    ldrd        r8, r0, [r7, #-92]
    ldr         r9, [r7, #-84]
    str         r0, [sp, #76]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #92]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #88]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #84]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #72]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #68]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #64]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #28]
    ldr         r0, [sp, #332]
    str         r0, [r7, #-100]
    sub.w       r0, r7, #96
    ldr         r6, [r7, #-44]
    ldr         r11, [r7, #-52]
    ldr         r10, [r7, #-60]
    ldr         r4, [r7, #-68]
    ldr         r5, [r7, #-76]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #60]
    ldr         r1, [sp, #52]
    ldr         r2, [sp, #28]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #32]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #36]
    orrs        r0, r1
    ldr         r1, [sp, #40]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #44]
    orrs        r0, r1
    ldr         r1, [sp, #48]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #56]
    orrs        r0, r1
    lsr.w       r1, r8, #3
    orr.w       r1, r1, r9, lsr #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #180]
    orrs        r1, r4
    ldr         r4, [sp, #76]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r10, lsr #1
    orr.w       r1, r1, r11
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    ldrd        r3, r6, [r7, #-88]
    orrs        r1, r2
    orrs        r0, r1
    ldrd        r2, r1, [r7, #-96]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r6, lsr #2
    ldr         r6, [r7, #-76]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [r7, #-80]
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [r7, #-68]
    orrs        r2, r3
    ldr         r3, [r7, #-72]
    orrs        r1, r6
    ldr         r6, [r7, #-60]
    lsrs        r2, r2, #2
    lsrs        r1, r1, #2
    orr.w       r2, r2, r3, lsr #1
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [r7, #-52]
    ldr         r3, [r7, #-64]
    orrs        r1, r6
    ldr         r6, [r7, #-44]
    orrs        r2, r3
    ldr         r3, [r7, #-56]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [r7, #-36]
    lsrs        r2, r2, #2
    orrs        r1, r6
    ldr         r6, [sp, #212]
    orrs        r0, r1
    ldr         r1, [sp, #216]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [r7, #-48]
    lsrs        r1, r1, #2
    orrs        r2, r3
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [sp, #192]
    ldr         r3, [r7, #-40]
    orrs        r1, r6
    ldr         r6, [sp, #196]
    orr.w       r2, r3, r2, lsr #1
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [sp, #200]
    orrs        r1, r6
    ldr         r6, [sp, #204]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [sp, #208]
    orrs        r1, r6
    ldr         r6, [sp, #184]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #148]
    orrs        r6, r5
    ldr         r5, [sp, #164]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #168]
    orrs        r6, r5
    ldr         r5, [sp, #172]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #176]
    orrs        r6, r5
    ldr         r5, [sp, #156]
    orrs        r1, r6
    ldr         r6, [sp, #220]
    orr.w       r1, r6, r1, lsr #1
    ldr         r6, [sp, #188]
    orrs        r1, r6
    ldr         r6, [sp, #160]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #124]
    orrs        r6, r5
    ldr         r5, [sp, #128]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #132]
    orrs        r6, r5
    ldr         r5, [sp, #136]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #140]
    orrs        r6, r5
    ldr         r5, [sp, #152]
    orr.w       r6, r5, r6, lsr #1
    ldr         r5, [sp, #108]
    orrs        r1, r6
    ldr         r6, [sp, #112]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #96]
    orrs        r6, r5
    ldr         r5, [sp, #100]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #104]
    orrs        r6, r5
    ldr         r5, [sp, #116]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #120]
    orrs        r6, r5
    ldr         r5, [sp, #80]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #64]
    orrs        r5, r4
    ldr         r4, [sp, #68]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #72]
    orrs        r5, r4
    ldr         r4, [sp, #84]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #88]
    orrs        r5, r4
    ldr         r4, [sp, #268]
    orrs        r6, r5
    ldr         r5, [sp, #144]
    orr.w       r6, r5, r6, lsr #1
    ldr         r5, [sp, #92]
    orrs        r6, r5
    ldr         r5, [sp, #300]
    orrs        r2, r6
    ldr         r6, [sp, #304]
    orr.w       r3, r1, r2
    orrs        r3, r0
    lsrs        r6, r6, #3
    orr.w       r6, r6, r5, lsr #2
    ldr         r5, [sp, #288]
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #292]
    orrs        r6, r5
    ldr         r5, [sp, #296]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #308]
    orrs        r6, r5
    ldr         r5, [sp, #312]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #316]
    orrs        r6, r5
    ldr         r5, [sp, #272]
    lsrs        r5, r5, #3
    orr.w       r5, r5, r4, lsr #2
    ldr         r4, [sp, #256]
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #260]
    orrs        r5, r4
    ldr         r4, [sp, #264]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #276]
    orrs        r5, r4
    ldr         r4, [sp, #280]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #284]
    orrs        r5, r4
    ldr         r4, [sp, #236]
    orrs        r6, r5
    ldr         r5, [sp, #240]
    lsrs        r5, r5, #3
    orr.w       r5, r5, r4, lsr #2
    ldr         r4, [sp, #224]
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #228]
    orrs        r5, r4
    ldr         r4, [sp, #232]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #244]
    orrs        r5, r4
    ldr         r4, [sp, #248]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #252]
    orrs        r5, r4
    orrs        r6, r5
    orrs        r3, r6
    ldr         r3, [sp, #320]
    add.w       r12, r3, #1
    beq.w       .L24
    eor.w       r5, r6, r6, lsr #7
    movw        r3, #52428
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r6, r5
    eor.w       r5, r6, r6, lsr #14
    ands        r5, r3
    orr.w       r5, r5, r5, lsl #14
    eors        r6, r5
    eor.w       r5, r1, r1, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r1, r5
    eor.w       r5, r1, r1, lsr #14
    ands        r5, r3
    orr.w       r5, r5, r5, lsl #14
    eors        r1, r5
    eor.w       r5, r1, r6, lsl #4
    bic         r5, r5, #252645135
    eors        r1, r5
    eor.w       r4, r6, r5, lsr #4
    orrs        r4, r1
    bne.w       .L26
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r3
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r2, r2, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    ands        r2, r3
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r2, r2, #252645135
    eors        r1, r2
    eor.w       r6, r0, r2, lsr #4
    orrs        r6, r1
    beq.w       .L24
    b           .L27
.L25:
    ldr         r1, [sp, #12]
    movs        r3, #2
    ldr         r2, [sp, #8]
    cmp.w       r1, #3328
    bhs.w       .L22
    cmp.w       r1, #256
    blo.w       .L28
.L21:
    movs        r3, #2
.L29:
    sub.w       r1, r1, #256
    str         r1, [sp, #12]
    movs        r1, #0
    add.w       r0, r2, #128
    strd        r3, r2, [sp, #340]
    add.w       r2, r2, #256
    str         r0, [sp, #348]
    str         r2, [sp, #8]
    b           .L30
.L31:
    ldrd        r9, r11, [sp, #324]
    movs        r1, #1
    cmp.w       r12, #2
    beq.w       .L32
.L30:
    ldr         r0, [sp, #24]
    add         r6, sp, #736
    str         r1, [sp, #320]
    ldr.w       r8, [r0, r1, lsl #2]
    mov         r0, r6
    mov         r1, r8
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    sub.w       r0, r7, #96
    sub.w       r2, r7, #100
    mov         r1, r6
    str         r9, [r7, #-100]
    mov         r4, r0
    mov         r5, r2
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    mov         r1, r6
    str         r0, [sp, #216]
    mov         r2, r5
    ldr         r0, [r7, #-92]
    str         r0, [sp, #304]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #212]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #300]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #316]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #312]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #308]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #296]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #292]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #288]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #220]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #208]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #204]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #200]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #196]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #192]
    mov         r0, r4
    str         r11, [r7, #-100]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    mov         r1, r6
    str         r0, [sp, #184]
    mov         r2, r5
    ldr         r0, [r7, #-92]
    str         r0, [sp, #272]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #180]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #268]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #284]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #280]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #276]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #264]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #260]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #256]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #188]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #176]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #172]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #168]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #164]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #148]
    ldr         r0, [sp, #332]
    str         r0, [r7, #-100]
    mov         r0, r4
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    sub.w       r6, r7, #232
    str         r0, [sp, #160]
    mov         r1, r8
    ldr         r0, [r7, #-92]
    str         r0, [sp, #240]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #156]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #236]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #252]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #248]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #244]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #232]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #228]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #224]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #152]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #140]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #136]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #132]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #128]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #124]
    mov         r0, r6
    str.w       r8, [sp, #20]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    mov         r0, r4
    mov         r1, r6
    mov         r2, r5
    str         r9, [r7, #-100]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    mov         r1, r6
    str         r0, [sp, #112]
    mov         r2, r5
    ldr         r0, [r7, #-92]
    str         r0, [sp, #60]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #108]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #52]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #144]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #120]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #116]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #104]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #100]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #96]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #56]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #48]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #44]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #40]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #36]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #32]
    mov         r0, r4
    str         r11, [r7, #-100]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    sub.w       r1, r7, #232
    str         r0, [sp, #80]
    sub.w       r2, r7, #100
    ldrd        r8, r0, [r7, #-92]
    ldr         r9, [r7, #-84]
    str         r0, [sp, #76]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #92]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #88]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #84]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #72]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #68]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #64]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #28]
    ldr         r0, [sp, #332]
    str         r0, [r7, #-100]
    sub.w       r0, r7, #96
    ldr         r6, [r7, #-44]
    ldr         r11, [r7, #-52]
    ldr         r10, [r7, #-60]
    ldr         r4, [r7, #-68]
    ldr         r5, [r7, #-76]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #60]
    ldr         r1, [sp, #52]
    ldr         r2, [sp, #28]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #32]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #36]
    orrs        r0, r1
    ldr         r1, [sp, #40]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #44]
    orrs        r0, r1
    ldr         r1, [sp, #48]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #56]
    orrs        r0, r1
    lsr.w       r1, r8, #3
    orr.w       r1, r1, r9, lsr #2
    orr.w       r1, r1, r5, lsr #1
    ldr         r5, [sp, #180]
    orrs        r1, r4
    ldr         r4, [sp, #76]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r10, lsr #1
    orr.w       r1, r1, r11
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    ldrd        r3, r6, [r7, #-88]
    orrs        r1, r2
    orrs        r0, r1
    ldrd        r2, r1, [r7, #-96]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r6, lsr #2
    ldr         r6, [r7, #-76]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [r7, #-80]
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [r7, #-68]
    orrs        r2, r3
    ldr         r3, [r7, #-72]
    orrs        r1, r6
    ldr         r6, [r7, #-60]
    lsrs        r2, r2, #2
    lsrs        r1, r1, #2
    orr.w       r2, r2, r3, lsr #1
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [r7, #-52]
    ldr         r3, [r7, #-64]
    orrs        r1, r6
    ldr         r6, [r7, #-44]
    orrs        r2, r3
    ldr         r3, [r7, #-56]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [r7, #-36]
    lsrs        r2, r2, #2
    orrs        r1, r6
    ldr         r6, [sp, #212]
    orrs        r0, r1
    ldr         r1, [sp, #216]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [r7, #-48]
    lsrs        r1, r1, #2
    orrs        r2, r3
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [sp, #192]
    ldr         r3, [r7, #-40]
    orrs        r1, r6
    ldr         r6, [sp, #196]
    orr.w       r2, r3, r2, lsr #1
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [sp, #200]
    orrs        r1, r6
    ldr         r6, [sp, #204]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [sp, #208]
    orrs        r1, r6
    ldr         r6, [sp, #184]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #148]
    orrs        r6, r5
    ldr         r5, [sp, #164]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #168]
    orrs        r6, r5
    ldr         r5, [sp, #172]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #176]
    orrs        r6, r5
    ldr         r5, [sp, #156]
    orrs        r1, r6
    ldr         r6, [sp, #220]
    orr.w       r1, r6, r1, lsr #1
    ldr         r6, [sp, #188]
    orrs        r1, r6
    ldr         r6, [sp, #160]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #124]
    orrs        r6, r5
    ldr         r5, [sp, #128]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #132]
    orrs        r6, r5
    ldr         r5, [sp, #136]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #140]
    orrs        r6, r5
    ldr         r5, [sp, #152]
    orr.w       r6, r5, r6, lsr #1
    ldr         r5, [sp, #108]
    orrs        r1, r6
    ldr         r6, [sp, #112]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #96]
    orrs        r6, r5
    ldr         r5, [sp, #100]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #104]
    orrs        r6, r5
    ldr         r5, [sp, #116]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #120]
    orrs        r6, r5
    ldr         r5, [sp, #80]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #64]
    orrs        r5, r4
    ldr         r4, [sp, #68]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #72]
    orrs        r5, r4
    ldr         r4, [sp, #84]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #88]
    orrs        r5, r4
    ldr         r4, [sp, #268]
    orrs        r6, r5
    ldr         r5, [sp, #144]
    orr.w       r6, r5, r6, lsr #1
    ldr         r5, [sp, #92]
    orrs        r6, r5
    ldr         r5, [sp, #300]
    orrs        r2, r6
    ldr         r6, [sp, #304]
    orr.w       r3, r1, r2
    orrs        r3, r0
    lsrs        r6, r6, #3
    orr.w       r6, r6, r5, lsr #2
    ldr         r5, [sp, #288]
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #292]
    orrs        r6, r5
    ldr         r5, [sp, #296]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #308]
    orrs        r6, r5
    ldr         r5, [sp, #312]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #316]
    orrs        r6, r5
    ldr         r5, [sp, #272]
    lsrs        r5, r5, #3
    orr.w       r5, r5, r4, lsr #2
    ldr         r4, [sp, #256]
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #260]
    orrs        r5, r4
    ldr         r4, [sp, #264]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #276]
    orrs        r5, r4
    ldr         r4, [sp, #280]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #284]
    orrs        r5, r4
    ldr         r4, [sp, #236]
    orrs        r6, r5
    ldr         r5, [sp, #240]
    lsrs        r5, r5, #3
    orr.w       r5, r5, r4, lsr #2
    ldr         r4, [sp, #224]
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #228]
    orrs        r5, r4
    ldr         r4, [sp, #232]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #244]
    orrs        r5, r4
    ldr         r4, [sp, #248]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #252]
    orrs        r5, r4
    orrs        r6, r5
    orrs        r3, r6
    ldr         r3, [sp, #320]
    add.w       r12, r3, #1
    beq.w       .L31
    eor.w       r5, r6, r6, lsr #7
    movw        r3, #52428
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r6, r5
    eor.w       r5, r6, r6, lsr #14
    ands        r5, r3
    orr.w       r5, r5, r5, lsl #14
    eors        r6, r5
    eor.w       r5, r1, r1, lsr #7
    and         r5, r5, #11141290
    orr.w       r5, r5, r5, lsl #7
    eors        r1, r5
    eor.w       r5, r1, r1, lsr #14
    ands        r5, r3
    orr.w       r5, r5, r5, lsl #14
    eors        r1, r5
    eor.w       r5, r1, r6, lsl #4
    bic         r5, r5, #252645135
    eors        r1, r5
    eor.w       r4, r6, r5, lsr #4
    orrs        r4, r1
    bne         .L26
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r3
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r2, r2, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    ands        r2, r3
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r2, r2, #252645135
    eors        r1, r2
    eor.w       r6, r0, r2, lsr #4
    orrs        r6, r1
    beq.w       .L31
    b           .L27
.L32:
    ldr         r1, [sp, #12]
    movs        r3, #2
    ldr         r2, [sp, #8]
    cmp.w       r1, #256
    bhs.w       .L29
.L28:
    cmp         r1, #0
    beq.w       .L3
    ldr         r0, [sp]
    movs        r1, #0
    subs        r0, #128
    str         r0, [sp, #348]
    ldr         r0, [sp, #4]
    str         r0, [sp, #344]
    b           .L33
.L26:
    lsrs        r0, r5, #4
    str.w       r12, [sp, #336]
    eor.w       r2, r0, r6
    b           .L20
.L27:
    lsrs        r2, r2, #4
    str.w       r12, [sp, #336]
.L11:
    eors        r2, r0
    movs        r0, #64
    b           .L34
.L35:
    ldr         r0, [sp, #28]
    movs        r1, #1
    ldrd        r9, r11, [sp, #324]
    lsls        r0, r0, #31
    bne.w       .L3
.L33:
    ldr         r0, [sp, #24]
    add.w       r8, sp, #608
    str         r1, [sp, #28]
    ldr.w       r6, [r0, r1, lsl #2]
    mov         r0, r8
    mov         r1, r6
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    sub.w       r0, r7, #96
    sub.w       r2, r7, #100
    mov         r1, r8
    str         r9, [r7, #-100]
    mov         r4, r0
    mov         r10, r2
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    mov         r1, r8
    str         r0, [sp, #220]
    mov         r2, r10
    ldr         r0, [r7, #-92]
    str         r0, [sp, #308]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #216]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #304]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #320]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #316]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #312]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #300]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #296]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #292]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #224]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #212]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #208]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #204]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #200]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #196]
    mov         r0, r4
    str         r11, [r7, #-100]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    mov         r1, r8
    str         r0, [sp, #188]
    mov         r2, r10
    ldr         r0, [r7, #-92]
    str         r0, [sp, #276]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #184]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #272]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #288]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #284]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #280]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #268]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #264]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #260]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #192]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #180]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #176]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #172]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #168]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #152]
    ldr         r0, [sp, #332]
    str         r0, [r7, #-100]
    mov         r0, r4
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    add         r5, sp, #992
    str         r0, [sp, #164]
    mov         r1, r6
    ldr         r0, [r7, #-92]
    str         r0, [sp, #244]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #160]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #240]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #256]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #252]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #248]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #236]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #232]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #228]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #156]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #144]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #140]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #136]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #132]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #128]
    mov         r0, r5
    str         r6, [sp, #20]
    bl          atomic_memchr_asm::word::load_words::<256, 64, 8>
    mov         r0, r4
    mov         r1, r5
    mov         r2, r10
    str         r9, [r7, #-100]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    mov         r1, r5
    str         r0, [sp, #116]
    mov         r2, r10
    ldr         r0, [r7, #-92]
    str         r0, [sp, #64]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #112]
    ldr         r0, [r7, #-84]
    str         r0, [sp, #56]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #148]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #124]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #120]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #108]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #104]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #100]
    ldr         r0, [r7, #-36]
    str         r0, [sp, #60]
    ldr         r0, [r7, #-44]
    str         r0, [sp, #52]
    ldr         r0, [r7, #-52]
    str         r0, [sp, #48]
    ldr         r0, [r7, #-60]
    str         r0, [sp, #44]
    ldr         r0, [r7, #-68]
    str         r0, [sp, #40]
    ldr         r0, [r7, #-76]
    str         r0, [sp, #36]
    mov         r0, r4
    str         r11, [r7, #-100]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [r7, #-96]
    add         r1, sp, #992
    str         r0, [sp, #84]
    sub.w       r2, r7, #100
    ldr         r0, [r7, #-92]
    str         r0, [sp, #32]
    ldr         r0, [r7, #-88]
    str         r0, [sp, #80]
    ldr         r0, [r7, #-40]
    str         r0, [sp, #96]
    ldr         r0, [r7, #-48]
    str         r0, [sp, #92]
    ldr         r0, [r7, #-56]
    str         r0, [sp, #88]
    ldr         r0, [r7, #-64]
    str         r0, [sp, #76]
    ldr         r0, [r7, #-72]
    str         r0, [sp, #72]
    ldr         r0, [r7, #-80]
    str         r0, [sp, #68]
    ldr         r0, [sp, #332]
    str         r0, [r7, #-100]
    sub.w       r0, r7, #96
    ldr         r4, [r7, #-84]
    ldr         r10, [r7, #-36]
    ldr         r11, [r7, #-44]
    ldr         r5, [r7, #-52]
    ldr         r6, [r7, #-60]
    ldr         r8, [r7, #-68]
    ldr         r9, [r7, #-76]
    bl          <[u64; 8]>::try_map::<core::ops::try_trait::NeverShortCircuit<u64>, core::ops::try_trait::Wrapped<u64, u64, <atomic_memchr_kernels::isa::word::Word as atomic_memchr_kernels::isa::Isa>::eq::{closure#0}>>
    ldr         r0, [sp, #64]
    ldr         r1, [sp, #56]
    lsrs        r0, r0, #3
    orr.w       r0, r0, r1, lsr #2
    ldr         r1, [sp, #36]
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #40]
    orrs        r0, r1
    ldr         r1, [sp, #44]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #48]
    orrs        r0, r1
    ldr         r1, [sp, #52]
    lsrs        r0, r0, #2
    orr.w       r0, r0, r1, lsr #1
    ldr         r1, [sp, #60]
    orrs        r0, r1
    ldr         r1, [sp, #32]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r4, lsr #2
    ldr         r4, [sp, #80]
    orr.w       r1, r1, r9, lsr #1
    orr.w       r1, r1, r8
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    ldrd        r3, r6, [r7, #-88]
    orrs        r1, r5
    ldr         r5, [sp, #184]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r11, lsr #1
    orr.w       r1, r1, r10
    orrs        r0, r1
    ldrd        r2, r1, [r7, #-96]
    lsrs        r1, r1, #3
    orr.w       r1, r1, r6, lsr #2
    ldr         r6, [r7, #-76]
    lsrs        r2, r2, #2
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [r7, #-80]
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [r7, #-68]
    orrs        r2, r3
    ldr         r3, [r7, #-72]
    orrs        r1, r6
    ldr         r6, [r7, #-60]
    lsrs        r2, r2, #2
    lsrs        r1, r1, #2
    orr.w       r2, r2, r3, lsr #1
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [r7, #-52]
    ldr         r3, [r7, #-64]
    orrs        r1, r6
    ldr         r6, [r7, #-44]
    orrs        r2, r3
    ldr         r3, [r7, #-56]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [r7, #-36]
    lsrs        r2, r2, #2
    orrs        r1, r6
    ldr         r6, [sp, #216]
    orrs        r0, r1
    ldr         r1, [sp, #220]
    orr.w       r2, r2, r3, lsr #1
    ldr         r3, [r7, #-48]
    lsrs        r1, r1, #2
    orrs        r2, r3
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [sp, #196]
    ldr         r3, [r7, #-40]
    orrs        r1, r6
    ldr         r6, [sp, #200]
    orr.w       r2, r3, r2, lsr #1
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [sp, #204]
    orrs        r1, r6
    ldr         r6, [sp, #208]
    lsrs        r1, r1, #2
    orr.w       r1, r1, r6, lsr #1
    ldr         r6, [sp, #212]
    orrs        r1, r6
    ldr         r6, [sp, #188]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #152]
    orrs        r6, r5
    ldr         r5, [sp, #168]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #172]
    orrs        r6, r5
    ldr         r5, [sp, #176]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #180]
    orrs        r6, r5
    ldr         r5, [sp, #160]
    orrs        r1, r6
    ldr         r6, [sp, #224]
    orr.w       r1, r6, r1, lsr #1
    ldr         r6, [sp, #192]
    orrs        r1, r6
    ldr         r6, [sp, #164]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #128]
    orrs        r6, r5
    ldr         r5, [sp, #132]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #136]
    orrs        r6, r5
    ldr         r5, [sp, #140]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #144]
    orrs        r6, r5
    ldr         r5, [sp, #156]
    orr.w       r6, r5, r6, lsr #1
    ldr         r5, [sp, #112]
    orrs        r1, r6
    ldr         r6, [sp, #116]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #100]
    orrs        r6, r5
    ldr         r5, [sp, #104]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #108]
    orrs        r6, r5
    ldr         r5, [sp, #120]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #124]
    orrs        r6, r5
    ldr         r5, [sp, #84]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #68]
    orrs        r5, r4
    ldr         r4, [sp, #72]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #76]
    orrs        r5, r4
    ldr         r4, [sp, #88]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #92]
    orrs        r5, r4
    ldr         r4, [sp, #272]
    orrs        r6, r5
    ldr         r5, [sp, #148]
    orr.w       r6, r5, r6, lsr #1
    ldr         r5, [sp, #96]
    orrs        r6, r5
    ldr         r5, [sp, #304]
    orrs        r2, r6
    ldr         r6, [sp, #308]
    orr.w       r3, r1, r2
    orrs        r3, r0
    lsrs        r6, r6, #3
    orr.w       r6, r6, r5, lsr #2
    ldr         r5, [sp, #292]
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #296]
    orrs        r6, r5
    ldr         r5, [sp, #300]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #312]
    orrs        r6, r5
    ldr         r5, [sp, #316]
    lsrs        r6, r6, #2
    orr.w       r6, r6, r5, lsr #1
    ldr         r5, [sp, #320]
    orrs        r6, r5
    ldr         r5, [sp, #276]
    lsrs        r5, r5, #3
    orr.w       r5, r5, r4, lsr #2
    ldr         r4, [sp, #260]
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #264]
    orrs        r5, r4
    ldr         r4, [sp, #268]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #280]
    orrs        r5, r4
    ldr         r4, [sp, #284]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #288]
    orrs        r5, r4
    ldr         r4, [sp, #240]
    orrs        r6, r5
    ldr         r5, [sp, #244]
    lsrs        r5, r5, #3
    orr.w       r5, r5, r4, lsr #2
    ldr         r4, [sp, #228]
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #232]
    orrs        r5, r4
    ldr         r4, [sp, #236]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #248]
    orrs        r5, r4
    ldr         r4, [sp, #252]
    lsrs        r5, r5, #2
    orr.w       r5, r5, r4, lsr #1
    ldr         r4, [sp, #256]
    orrs        r5, r4
    orrs        r6, r5
    orrs        r3, r6
    beq.w       .L35
    eor.w       r3, r6, r6, lsr #7
    movw        r4, #52428
    and         r3, r3, #11141290
    orr.w       r3, r3, r3, lsl #7
    eors        r3, r6
    eor.w       r6, r3, r3, lsr #14
    ands        r6, r4
    orr.w       r6, r6, r6, lsl #14
    eors        r3, r6
    eor.w       r6, r1, r1, lsr #7
    and         r6, r6, #11141290
    orr.w       r6, r6, r6, lsl #7
    eors        r1, r6
    eor.w       r6, r1, r1, lsr #14
    ands        r6, r4
    orr.w       r6, r6, r6, lsl #14
    eors        r1, r6
    eor.w       r6, r1, r3, lsl #4
    bic         r6, r6, #252645135
    eors        r1, r6
    eor.w       r5, r3, r6, lsr #4
    orrs        r5, r1
    bne         .L9
    eor.w       r1, r0, r0, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r0, r1
    eor.w       r1, r0, r0, lsr #14
    ands        r1, r4
    orr.w       r1, r1, r1, lsl #14
    eors        r0, r1
    eor.w       r1, r2, r2, lsr #7
    and         r1, r1, #11141290
    orr.w       r1, r1, r1, lsl #7
    eors        r1, r2
    eor.w       r2, r1, r1, lsr #14
    ands        r2, r4
    orr.w       r2, r2, r2, lsl #14
    eors        r1, r2
    eor.w       r2, r1, r0, lsl #4
    bic         r2, r2, #252645135
    eors        r1, r2
    eor.w       r3, r0, r2, lsr #4
    orrs        r3, r1
    beq.w       .L35
    b.w         .L10
.L9:
    lsrs        r0, r6, #4
    eor.w       r2, r0, r3
.L20:
    movs        r0, #0
.L34:
    rbit        r2, r2
    rbit        r3, r1
    clz         r2, r2
    cmp         r1, #0
    add.w       r2, r2, #32
    it          ne
    clzne       r2, r3
    ldrd        r1, r3, [sp, #16]
    subs        r1, r3, r1
    add         r1, r2
    add         r1, r0
    movs        r0, #1
    addw        sp, sp, #1324
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
