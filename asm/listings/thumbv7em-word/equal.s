@ equal of WORD, thumbv7em-none-eabihf

    cmp         r1, r3
    itt         ne
    movne       r0, #0
    bxne        lr
    push        {r4, r5, r6, r7, lr}
    add         r7, sp, #12
    push.w      {r8, r9, r10, r11}
    sub         sp, #100
    mov         r4, r0
    movw        r0, #65472
    movt        r0, #32767
    mov         r10, r2
    ands        r0, r1
    strd        r0, r1, [sp, #24]
    beq         .L1
    rsb.w       r11, r0, #64
    sub.w       r8, r1, #64
    add.w       r9, r4, #64
    add         r5, sp, #32
    mov         r6, r10
.L2:
    mov         r0, r5
    mov         r1, r4
    bl          atomic_memchr_asm::word::load_words::<256, 0, 8>
    mov         r0, r5
    mov         r1, r6
    movs        r2, #64
    bl          memcmp
    cbnz        r0, .L3
    cmp.w       r11, #0
    beq         .L4
    add.w       r1, r9, #64
    mov         r0, r8
    add.w       r11, r11, #64
    adds        r6, #64
    cmp.w       r8, #63
    itt         hi
    movhi       r4, r9
    subhi       r0, #64
    mov         r2, r8
    mov         r3, r9
    mov         r9, r1
    mov         r8, r0
    bhi         .L2
    b           .L5
.L1:
    mov         r2, r1
    mov         r3, r4
    b           .L5
.L3:
    movs        r0, #0
    add         sp, #100
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
.L4:
    mov         r2, r8
    mov         r3, r9
.L5:
    ldr         r0, [sp, #24]
    cmp         r2, #17
    ldr         r1, [sp, #28]
    add.w       r4, r10, r0
    and         r9, r1, #63
    blo         .L6
    and         r0, r1, #56
    cmp.w       r9, #7
    sub.w       r11, r2, r0
    movw        r0, #65472
    movt        r0, #32767
    add.w       r0, r0, #56
    and.w       r0, r0, r1
    add.w       r8, r10, r0
    and         r10, r1, #7
    bls         .L7
    lsls        r0, r3, #30
    str         r2, [sp, #24]
    str         r0, [sp, #16]
    beq         .L8
    add         r0, sp, #32
    mov         r1, r3
    mov         r5, r3
    bl          atomic_memchr_asm::word::any::misaligned_words::<1>
    ldrd        r2, lr, [sp, #32]
    b           .L9
.L6:
    mov         r11, r2
    mov         r10, r9
    mov         r8, r4
.L7:
    sub.w       r4, r2, r11
    cmp.w       r11, #8
    bhs.w       .L10
    cmp.w       r11, #4
    bhs.w       .L11
    cmp.w       r11, #2
    bhs.w       .L12
    b           .L13
.L8:
@APP
    ldr         r2, [r3]
@NO_APP
    adds        r1, r3, #4
    mov         r5, r3
@APP
    ldr.w       lr, [r1]
@NO_APP
.L9:
    ldr         r6, [r4]
    str         r2, [sp, #20]
    eor.w       r1, r2, r6
    ldr         r2, [sp, #24]
    ldr         r3, [r4, #4]
    eor.w       r0, lr, r3
    mov         r12, r2
    orrs        r0, r1
    bne.w       .L14
    str.w       r8, [sp, #12]
    sub.w       r3, r2, #8
    add.w       r1, r5, #8
    add.w       r8, r4, #8
    sub.w       r0, r9, #8
    cmp         r3, #17
    blo.w       .L15
    cmp         r0, #8
    blo         .L16
    ldr         r0, [sp, #16]
    strd        r5, r3, [sp, #4]
    cbz         r0, .L17
    add         r0, sp, #32
    bl          atomic_memchr_asm::word::any::misaligned_words::<1>
    ldrd        r1, lr, [sp, #32]
    b           .L18
.L17:
@APP
    ldr         r1, [r1]
@NO_APP
    add.w       r0, r5, #12
@APP
    ldr.w       lr, [r0]
@NO_APP
.L18:
    ldr.w       r3, [r8, #4]
    ldr.w       r6, [r8]
    ldr         r2, [sp, #24]
    eor.w       r0, lr, r3
    ldr.w       r12, [sp, #8]
    str         r1, [sp, #20]
    eors        r1, r6
    orrs        r0, r1
    bne.w       .L14
    ldr         r3, [sp, #4]
    sub.w       r6, r2, #16
    add.w       r8, r4, #16
    sub.w       r0, r9, #16
    add.w       r1, r3, #16
    cmp         r6, #17
    blo         .L19
    cmp         r0, #8
    blo         .L16
    ldr         r0, [sp, #16]
    mov         r5, r6
    cbz         r0, .L20
    add         r0, sp, #32
    bl          atomic_memchr_asm::word::any::misaligned_words::<1>
    ldrd        r1, lr, [sp, #32]
    b           .L21
.L20:
@APP
    ldr         r1, [r1]
@NO_APP
    add.w       r0, r3, #20
@APP
    ldr.w       lr, [r0]
@NO_APP
.L21:
    ldr.w       r3, [r8, #4]
    mov         r12, r5
    ldr.w       r6, [r8]
    ldr         r2, [sp, #24]
    eor.w       r0, lr, r3
    str         r1, [sp, #20]
    eors        r1, r6
    orrs        r0, r1
    bne.w       .L14
    ldr         r3, [sp, #4]
    sub.w       r6, r2, #24
    add.w       r8, r4, #24
    sub.w       r0, r9, #24
    add.w       r1, r3, #24
    cmp         r6, #17
    blo         .L19
    cmp         r0, #8
    blo         .L16
    ldr         r0, [sp, #16]
    mov         r5, r6
    cbz         r0, .L22
    add         r0, sp, #32
    bl          atomic_memchr_asm::word::any::misaligned_words::<1>
    ldrd        r1, lr, [sp, #32]
    b           .L23
.L16:
    mov         r3, r1
    ldr.w       r8, [sp, #12]
    b           .L7
.L19:
    mov         r10, r0
    mov         r11, r6
    mov         r3, r1
    subs        r4, r2, r6
    b           .L10
.L22:
@APP
    ldr         r1, [r1]
@NO_APP
    add.w       r0, r3, #28
@APP
    ldr.w       lr, [r0]
@NO_APP
.L23:
    ldr.w       r3, [r8, #4]
    mov         r12, r5
    ldr.w       r6, [r8]
    ldr         r2, [sp, #24]
    eor.w       r0, lr, r3
    str         r1, [sp, #20]
    eors        r1, r6
    orrs        r0, r1
    bne.w       .L14
    ldr         r0, [sp, #4]
    sub.w       r3, r2, #32
    add.w       r8, r4, #32
    cmp         r3, #17
    add.w       r1, r0, #32
    sub.w       r0, r9, #32
    blo         .L15
    cmp         r0, #8
    blo.w       .L24
    ldr         r0, [sp, #16]
    mov         r5, r3
    cmp         r0, #0
    beq.w       .L25
    add         r0, sp, #32
    bl          atomic_memchr_asm::word::any::misaligned_words::<1>
    ldr         r0, [sp, #32]
    str         r0, [sp, #20]
    ldr.w       lr, [sp, #36]
    b           .L26
.L15:
    mov         r11, r3
    mov         r10, r0
    mov         r3, r1
    sub.w       r4, r2, r11
.L10:
    cmp.w       r10, #8
    bhs         .L27
.L11:
    cmp.w       r10, #4
    bhs         .L28
.L12:
    cmp.w       r10, #1
    bhi         .L29
.L13:
    cmp.w       r11, #0
    it          ne
    cmpne.w     r10, #0
    bne         .L30
    mov.w       r11, #0
    add.w       r0, r4, r11
    b           .L31
.L27:
    add.w       r0, r8, r10
    ldr.w       r6, [r8]
    ldr.w       r5, [r8, #4]
    ldr         r9, [r0, #-8]
    ldr         r10, [r0, #-4]
    lsls        r0, r3, #30
    str         r4, [sp, #28]
    mov         r4, r2
    beq         .L32
    add         r0, sp, #32
    mov         r1, r3
    mov         r8, r3
    bl          atomic_memchr_asm::word::any::misaligned_words::<1>
    ldrd        r0, r1, [sp, #32]
    eors        r0, r6
    eors        r1, r5
    orrs.w      r2, r0, r1
    bne         .L33
.L34:
    sub.w       r5, r11, #8
    add.w       r0, r8, r5
    bl          atomic_memchr_asm::word::load8::<8, 0>
    eor.w       r1, r1, r10
    eor.w       r0, r0, r9
    orrs.w      r2, r0, r1
    beq         .L35
    rbit        r1, r1
    rbit        r2, r0
    clz         r1, r1
    cmp         r0, #0
    add.w       r1, r1, #32
    it          ne
    clzne       r1, r2
    add.w       r11, r5, r1, lsr #3
    b           .L35
.L28:
    add.w       r0, r8, r10
    ldr.w       r5, [r8]
    mov         r9, r4
    mov         r4, r3
    ldr         r8, [r0, #-4]
    lsls        r0, r3, #30
    beq         .L36
    mov         r0, r3
    movs        r1, #4
    mov         r6, r2
    bl          atomic_memchr_asm::word::any::bytes
    mov         r2, r6
    cmp         r0, r5
    bne         .L37
.L38:
    sub.w       r5, r11, #4
    adds        r0, r4, r5
    lsls        r1, r0, #30
    beq         .L39
    movs        r1, #4
    mov         r6, r2
    bl          atomic_memchr_asm::word::any::bytes
    mov         r2, r6
    mov         r4, r9
    cmp         r0, r8
    bne         .L40
    b           .L41
.L29:
    add.w       r0, r8, r10
    ldrh.w      r5, [r8]
    ldrh        r9, [r0, #-2]
    lsls        r0, r3, #31
    bne         .L42
@APP
    ldrh        r0, [r3]
@NO_APP
    uxth        r1, r0
    cmp         r5, r1
    beq         .L43
.L44:
    eors        r0, r5
    rbit        r0, r0
    clz         r0, r0
    lsr.w       r11, r0, #3
    add.w       r0, r4, r11
    b           .L31
.L30:
    ldrb.w      r0, [r8]
@APP
    ldrb        r1, [r3]
@NO_APP
    uxtb        r1, r1
    subs        r0, r0, r1
    clz         r0, r0
    lsr.w       r11, r0, #5
    b           .L41
.L32:
@APP
    ldr         r0, [r3]
@NO_APP
    adds        r1, r3, #4
    mov         r8, r3
@APP
    ldr         r1, [r1]
@NO_APP
    eors        r0, r6
    eors        r1, r5
    orrs.w      r2, r0, r1
    beq         .L34
.L33:
    rbit        r1, r1
    rbit        r2, r0
    clz         r1, r1
    cmp         r0, #0
    add.w       r1, r1, #32
    it          ne
    clzne       r1, r2
    lsr.w       r11, r1, #3
.L35:
    mov         r2, r4
    ldr         r4, [sp, #28]
    add.w       r0, r4, r11
    b           .L31
.L36:
@APP
    ldr         r0, [r3]
@NO_APP
    cmp         r0, r5
    beq         .L38
.L37:
    eors        r0, r5
    rbit        r0, r0
    clz         r0, r0
    lsr.w       r11, r0, #3
    add.w       r0, r9, r11
    b           .L31
.L42:
    mov         r0, r3
    movs        r1, #2
    mov         r8, r4
    mov         r6, r2
    mov         r4, r3
    bl          atomic_memchr_asm::word::any::bytes
    mov         r3, r4
    mov         r4, r8
    mov         r2, r6
    uxth        r1, r0
    cmp         r5, r1
    bne         .L44
.L43:
    sub.w       r5, r11, #2
    adds        r0, r3, r5
    lsls        r1, r0, #31
    bne         .L45
@APP
    ldrh        r0, [r0]
@NO_APP
    uxth        r1, r0
    cmp         r9, r1
    beq         .L41
    b           .L46
.L39:
@APP
    ldr         r0, [r0]
@NO_APP
    mov         r4, r9
    cmp         r0, r8
    beq         .L41
.L40:
    eor.w       r0, r0, r8
    b           .L47
.L45:
    movs        r1, #2
    mov         r6, r2
    bl          atomic_memchr_asm::word::any::bytes
    mov         r2, r6
    uxth        r1, r0
    cmp         r9, r1
    bne         .L46
.L41:
    add.w       r0, r4, r11
    b           .L31
.L46:
    eor.w       r0, r0, r9
.L47:
    rbit        r0, r0
    clz         r0, r0
    add.w       r11, r5, r0, lsr #3
    add.w       r0, r4, r11
    b           .L31
.L24:
    mov         r3, r1
.L48:
    ldr         r2, [sp, #24]
    ldr.w       r8, [sp, #12]
    b           .L7
.L25:
@APP
    ldr         r0, [r1]
@NO_APP
    str         r0, [sp, #20]
    ldr         r0, [sp, #4]
    adds        r0, #36
@APP
    ldr.w       lr, [r0]
@NO_APP
.L26:
    ldr.w       r3, [r8, #4]
    mov         r12, r5
    ldr.w       r6, [r8]
    ldr         r1, [sp, #20]
    eor.w       r0, lr, r3
    ldr         r2, [sp, #24]
    eors        r1, r6
    orrs        r0, r1
    bne.w       .L14
    ldr         r0, [sp, #4]
    subs        r2, #40
    add.w       r8, r4, #40
    cmp         r2, #17
    add.w       r3, r0, #40
    sub.w       r0, r9, #40
    mov         r5, r2
    blo         .L49
    cmp         r0, #8
    blo         .L48
    ldr         r0, [sp, #16]
    cbz         r0, .L50
    add         r0, sp, #32
    mov         r1, r3
    bl          atomic_memchr_asm::word::any::misaligned_words::<1>
    ldr         r0, [sp, #32]
    str         r0, [sp, #20]
    ldr.w       lr, [sp, #36]
    b           .L51
.L50:
@APP
    ldr         r0, [r3]
@NO_APP
    str         r0, [sp, #20]
    ldr         r0, [sp, #4]
    adds        r0, #44
@APP
    ldr.w       lr, [r0]
@NO_APP
.L51:
    ldr.w       r3, [r8, #4]
    mov         r12, r5
    ldr.w       r6, [r8]
    ldr         r1, [sp, #20]
    eor.w       r0, lr, r3
    ldr         r2, [sp, #24]
    eors        r1, r6
    orrs        r0, r1
    bne         .L14
    ldr         r0, [sp, #4]
    subs        r2, #48
    add.w       r8, r4, #48
    cmp         r2, #17
    add.w       r3, r0, #48
    sub.w       r0, r9, #48
    mov         r5, r2
    blo         .L49
    cmp         r0, #8
    blo         .L48
    ldr         r0, [sp, #16]
    cbz         r0, .L52
    add         r0, sp, #32
    mov         r1, r3
    bl          atomic_memchr_asm::word::any::misaligned_words::<1>
    ldr         r0, [sp, #32]
    str         r0, [sp, #20]
    ldr.w       lr, [sp, #36]
    b           .L53
.L52:
@APP
    ldr         r0, [r3]
@NO_APP
    str         r0, [sp, #20]
    ldr         r0, [sp, #4]
    adds        r0, #52
@APP
    ldr.w       lr, [r0]
@NO_APP
.L53:
    ldr.w       r3, [r8, #4]
    mov         r12, r5
    ldr.w       r6, [r8]
    ldr         r1, [sp, #20]
    eor.w       r0, lr, r3
    ldr         r2, [sp, #24]
    eors        r1, r6
    orrs        r0, r1
    bne         .L14
    ldr         r0, [sp, #4]
    subs        r2, #56
    add.w       r8, r4, #56
    cmp         r2, #17
    add.w       r3, r0, #56
    sub.w       r0, r9, #56
    mov         r5, r2
    blo         .L49
    cmp         r0, #8
    blo.w       .L48
    ldr         r0, [sp, #16]
    cbz         r0, .L54
    add         r0, sp, #32
    mov         r1, r3
    bl          atomic_memchr_asm::word::any::misaligned_words::<1>
    ldr         r0, [sp, #32]
    str         r0, [sp, #20]
    ldr.w       lr, [sp, #36]
    b           .L55
.L49:
    ldr         r2, [sp, #24]
    mov         r10, r0
    mov         r11, r5
    subs        r4, r2, r5
    b           .L10
.L54:
@APP
    ldr         r0, [r3]
@NO_APP
    str         r0, [sp, #20]
    ldr         r0, [sp, #4]
    adds        r0, #60
@APP
    ldr.w       lr, [r0]
@NO_APP
.L55:
    ldr.w       r3, [r8, #4]
    mov         r12, r5
    ldr.w       r6, [r8]
    ldr         r1, [sp, #20]
    eor.w       r0, lr, r3
    ldr         r2, [sp, #24]
    eors        r1, r6
    orrs        r0, r1
    bne         .L14
    ldr         r3, [sp, #4]
    sub.w       r11, r2, #64
    ldr         r0, [sp, #28]
    add.w       r8, r4, #64
    adds        r3, #64
    sub.w       r4, r2, r11
    orn         r10, r0, #63
    b           .L10
.L14:
    eor.w       r0, r3, lr
    ldr         r1, [sp, #20]
    rbit        r0, r0
    clz         r0, r0
    eors        r1, r6
    add.w       r0, r0, #32
    rbit        r1, r1
    it          ne
    clzne       r0, r1
    sub.w       r1, r2, r12
    add.w       r0, r1, r0, lsr #3
.L31:
    subs        r0, r0, r2
    clz         r0, r0
    lsrs        r0, r0, #5
    add         sp, #100
    pop.w       {r8, r9, r10, r11}
    pop         {r4, r5, r6, r7, pc}
