//! Snippets that the audit must pass, and snippets that it must catch.

use super::*;

fn report(text: &str, arch: Arch, root: &str) -> Report {
    let assembly = Assembly::parse(text, arch);
    Audit::new(&assembly)
        .unwrap()
        .report([root].into_iter())
        .unwrap()
}

/// A function of these lines; `asm:` begins a line of inline assembly.
fn function(name: &str, arch: Arch, body: &str) -> String {
    let comment = arch.comment();
    let mut text = format!("\t.type\t{name},@function\n{name}:\n");
    for line in body.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match line.strip_prefix("asm:") {
            Some(line) => {
                text += &format!("\t{comment}APP\n\t{}\n\t{comment}NO_APP\n", line.trim());
            }
            None if line.ends_with(':') => text += &format!("{line}\n"),
            None => text += &format!("\t{line}\n"),
        }
    }
    text + &format!("\t.size\t{name}, 1\n")
}

/// The texts of the instructions that are not allowed in a function of these lines.
/// `name` decides on its arguments.
fn caught_in(arch: Arch, name: &str, body: &str) -> Vec<String> {
    caught_with(arch, name, body, "")
}

/// The same, with other lines of the file.
fn caught_with(arch: Arch, name: &str, body: &str, others: &str) -> Vec<String> {
    let report = report(&(function(name, arch, body) + others), arch, name);
    let mut texts: Vec<_> = report
        .violations()
        .map(|(_, violation)| violation.text.clone())
        .collect();
    texts.dedup();
    texts
}

/// A function whose arguments are all unknown.
fn caught(arch: Arch, body: &str) -> Vec<String> {
    caught_in(arch, "f", body)
}

/// `fn fill(_, &mut Positions)` of the specimens.
const FILL: &str = "_RNvNtCs1_23atomic_memchr_specimens6honest4fill";
/// `fn copy(Span, SpanMut)`
const COPY: &str = "_RNvNtCs1_23atomic_memchr_specimens6honest4copy";
/// `fn equal(Span, &[u8])`
const EQUAL: &str = "_RNvNtCs1_23atomic_memchr_specimens6honest5equal";

/// Every line is caught, between two that are not.
fn all_caught(arch: Arch, prefix: &str, lines: &str) {
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let body = format!("nop\n{prefix}{line}\nret");
        let mut found = caught(arch, &body);
        // What leaves the function leaves the return behind it.
        found.retain(|text| text != "ret");
        let shown = line.strip_suffix(':').unwrap_or(line);
        assert_eq!(found, [shown], "{arch:?}, {prefix}{line}");
    }
}

#[test]
fn x86_accesses_to_what_is_unknown() {
    let lines = "
        mov rax, qword ptr [rdi]
        movzx eax, byte ptr [rdi + rsi]
        vpcmpeqb ymm0, ymm1, ymmword ptr [rdi]
        vpcmpeqb k0, zmm1, zmmword ptr [rdi + 64]
        vpcmpeqb k0 {k1}, zmm1, zmmword ptr [rdi + 64]
        vpcmpeqd k0, zmm1, dword ptr [rdi]{1to16}
        vpcompressb zmmword ptr [rdi] {k1}, zmm0
        cmp byte ptr [rdi], 10
        test byte ptr [rdi], 1
        add rax, qword ptr [rdi]
        add qword ptr [rdi], rax
        popcnt rax, qword ptr [rdi]
        cmove rax, qword ptr [rdi]
        imul rax, qword ptr [rdi], 3
        mul qword ptr [rdi]
        mov byte ptr [rdi], 0
        sete byte ptr [rdi]
        vmovdqu ymmword ptr [rdi], ymm0
        push qword ptr [rdi]
        call qword ptr [rdi]
        jmp qword ptr [rdi]
        call rdi
        jmp rdi
        call stranger
        jmp stranger
        mov al, byte ptr [rip + stranger]
        mov al, byte ptr [rip + r16]
        mov rax, qword ptr [4096]
        mov rax, qword ptr [rsi + 8*rdi]
        mov rax, qword ptr [8*rsp]
        rep stosb byte ptr es:[rdi], al
    ";
    all_caught(Arch::X86_64, "", lines);
}

/// What the audit has in no table is caught, within inline assembly and outside.
const X86_NOT_FOLLOWED: &str = "
    maskmovdqu xmm0, xmm1
    vmaskmovdqu xmm0, xmm1
    maskmovq mm0, mm1
    vpmaskmovd ymmword ptr [rsp], ymm0, ymm1
    xlatb
    clzero
    movdir64b rax, zmmword ptr [rsp]
    movdiri qword ptr [rsp], rax
    enqcmd rax, zmmword ptr [rsp]
    monitorx
    umonitor rdi
    stosb
    stosq qword ptr es:[rdi], rax
    movsb
    movsd
    movsd dword ptr es:[rdi], dword ptr [rsi]
    cmpsd dword ptr [rsi], dword ptr es:[rdi]
    lodsb al, byte ptr [rsi]
    scasb al, byte ptr es:[rdi]
    insb byte ptr es:[rdi], dx
    rep movsb byte ptr es:[rdi], byte ptr [rsi]
    rep stosq qword ptr es:[rdi], rax
    rep
    lock add qword ptr [rsp], 1
    xadd qword ptr [rsp], rax
    xchg qword ptr [rsp], rax
    xchg rsp, rdi
    cmpxchg16b xmmword ptr [rsp]
    vpgatherdd ymm0, ymmword ptr [rsp + 4*ymm1], ymm2
    vpscatterdd zmmword ptr [rsp + 4*zmm1] {k1}, zmm2
    vmovdqu ymm0, ymmword ptr [rsp + ymm1]
    mov rax, qword ptr fs:[0]
    mov rax, qword ptr fs:[rsp]
    mov rax, qword ptr gs:[rip + f]
    mov rax, qword ptr [r16]
    mov r17, qword ptr [rsp]
    mov rax, qword ptr [rsp + r31]
    mov rax, qword ptr [edi]
    mov rax, qword ptr [rdi + f]
    mov rax, qword ptr f[rdi]
    mov rax, qword ptr [rip + f + rdi]
    mov rax, qword ptr [rip + 4096]
    mov rax, qword ptr f
    mov rax, cr3
    mov rsp
    mov
    pop word ptr [rsp]
    popf
    enter 8, 0
    fxsave [rsp]
    fstp qword ptr [rsp]
    tileloadd tmm0, [rsp + rax]
    clflush byte ptr [rsp]
    std
    syscall
    int 128
    iretq
    cpuid
    xbegin .LBB0_1
    bt qword ptr [rsp], rdi
    bts qword ptr [rsp], rdi
    call *%rax
    jmp *f(,%rax,8)
    movb (%rdi), %al
    MOV al, byte ptr [rsp]
    nop; mov al, byte ptr [rdi]
    mov rax, rdi; mov al, byte ptr [rax]
    mov rax, rdi /* [rsp] */
    {vex} vpdpbusd ymm0, ymm1, ymm2
    .byte 138, 7
    .short 1930
    .long 1930
    .quad 1930
    .octa 1930
    .zero 4
    .ascii \"abc\"
    .string \"abc\"
    .value 1930
    .2byte 1930
    .uleb128 5
    .fill 2, 1, 138
    .skip 4
    .org 8
    .float 1.0
    .incbin \"code\"
    .rept 2
    .macro nop
    .p2align 4, 0xa4
    .set rsp, rdi
    .section .text.cold,\"ax\",@progbits
    .text
    .att_syntax
    .code32
    .cfi_lsda 27, .Lexception0
    .cfi_personality 155, DW.ref.rust_eh_personality
    .a_directive_of_tomorrow
";

#[test]
fn x86_what_is_not_followed() {
    all_caught(Arch::X86_64, "", X86_NOT_FOLLOWED);
    all_caught(Arch::X86_64, "asm:", X86_NOT_FOLLOWED);
}

const AARCH64_NOT_FOLLOWED: &str = "
    dc zva, x0
    dc civac, x0
    ic ivau, x0
    stlr x1, [sp]
    ldar x1, [sp]
    ldapurb w8, [sp, #1]
    ldxr x1, [sp]
    stxr w1, x2, [sp]
    casal w8, w9, [sp]
    swp x1, x2, [sp]
    ldadd x1, x2, [sp]
    stadd x1, [sp]
    st64b x0, [sp]
    ld64b x0, [sp]
    cpyfp [x0]!, [x1]!, x2!
    setp [x0]!, x1!, x2
    stg sp, [sp]
    stzg sp, [sp]
    ldraa x0, [sp]
    ldr x0, [sp, z0.d]
    ld1b { z0.b }, p0/z, [sp]
    ld1b { z0.d }, p0/z, [z1.d]
    st1b { z0.d }, p0, [x0, z1.d]
    ldr z0, [sp]
    ld2 { v0.16b, v1.16b }, [sp]
    ldr x0, [sp, q0]
    ldr x0, [sp], x1
    ldr x0, [sp, :tprel_lo12:f]
    ldr x0, f
    ldr x0, [x31]
    ldr x31, [sp]
    ldr x0, [w1]
    ldp x0, [sp]
    ldr x0, x1, [sp]
    add x0, x1, [sp]
    add x0, x1, q99
    mov x99, x1
    mov z0.d, x1
    prfm pldl1keep, [sp], #8
    mrs x0, tpidr_el0
    msr spsel, #1
    svc #0
    eret
    ret x0
    nop; ldr x0, [x1]
    .inst 0xf9400000
    .word 4181721088
    .byte 0
    .xword 0
    .p2align 2, 0x1
    .cfi_lsda 28, .Lexception0
    .arch armv9-a
    .a_directive_of_tomorrow
";

#[test]
fn aarch64_what_is_not_followed() {
    all_caught(Arch::AArch64, "", AARCH64_NOT_FOLLOWED);
    all_caught(Arch::AArch64, "asm:", AARCH64_NOT_FOLLOWED);
}

/// Inline assembly does not jump, nor is it jumped to.
#[test]
fn inline_assembly_has_no_labels_and_no_branches() {
    let lines = "
        jmp .LBB0_1
        je .LBB0_1
        jmp f
        jmp rax
        call f
        call qword ptr [rip + f@GOTPCREL]
        ret
        ud2
        1:
        .Linside:
    ";
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let body = format!("je .LBB0_1\nasm: {line}\n.LBB0_1:\nret");
        assert_eq!(caught(Arch::X86_64, &body), [line.trim_end_matches(':')]);
    }
}

#[test]
fn a_function_is_followed_from_its_first_instruction_to_its_last() {
    for (body, expected) in [
        ("jmp .LBB9_1", &["jmp .LBB9_1"][..]),
        ("je .LBB9_1\nret", &["je .LBB9_1"]),
        ("je stranger\nret", &["je stranger"]),
        ("je f\nret", &["je f"]),
        ("jmp 1b\nret", &["jmp 1b"]),
        ("jmp .LBB0_1+1\n.LBB0_1:\nret", &["jmp .LBB0_1+1", "ret"]),
        // Falls into the next function.
        ("mov rax, rsp", &["mov rax, rsp"]),
        ("", &[""]),
        ("call f", &["call f"]),
        // A landing pad, or what some table leads to.
        (
            "ret\n.LBB0_1:\nmov al, byte ptr [rdi]\nret",
            &["mov al, byte ptr [rdi]", "ret"],
        ),
        ("jmp qword ptr [rip + f]", &["jmp qword ptr [rip + f]"]),
        (
            "jmp qword ptr [8*rax + .LJTI0_0]",
            &["jmp qword ptr [8*rax + .LJTI0_0]"],
        ),
    ] {
        assert_eq!(caught(Arch::X86_64, body), expected, "{body}");
    }
}

/// A pointer to a function that comes from memory is not known, be it a constant's: an index
/// could be any, and a static may have been written.
#[test]
fn pointers_from_statics_are_not_known() {
    let data = "
\t.section\t.data.rel.ro.constant,\"aw\",@progbits
constant:
\t.quad\tf
\t.section\t.data.variable,\"aw\",@progbits
variable:
\t.quad\tf
\t.section\t.rodata,\"a\",@progbits
.LJTI0_0:
\t.long\t.LBB0_1-.LJTI0_0
";
    let caught = |body: &str| caught_with(Arch::X86_64, "f", body, data);
    for name in ["constant", "variable"] {
        let body = format!("mov rax, qword ptr [rip + {name}]\njmp rax");
        assert_eq!(caught(&body).last().unwrap(), "jmp rax", "{name}");
        let body = format!("jmp qword ptr [rip + {name}]");
        assert_eq!(caught(&body), [body]);
        let body = format!("mov rax, qword ptr [rip + {name}]\nmov al, byte ptr [rax]\nret");
        assert_eq!(caught(&body).last().unwrap(), "mov al, byte ptr [rax]");
    }
    // Constants are read; what may be written is not, for it may be a haystack.
    assert_eq!(caught("mov rax, qword ptr [rip + constant]\nret"), [""; 0]);
    let line = "mov rax, qword ptr [rip + variable]";
    assert_eq!(caught(&format!("{line}\nret")), [line]);
    let line = "mov rax, qword ptr [rip + f]";
    assert_eq!(caught(&format!("{line}\nret")), [line]);
    let body = "
        lea rcx, [rip + .LJTI0_0]
        movsxd rax, dword ptr [rcx + 4*rdi]
        add rax, rcx
        jmp rax
        .LBB0_1:
        ret";
    assert_eq!(caught(body), ["jmp rax", "ret"]);
    // In the middle of a function is another one.
    assert_eq!(caught("lea rax, [rip + f]\ncall rax\nret"), [""; 0]);
    assert_eq!(
        caught("lea rax, [rip + f]\ninc rax\ncall rax\nret"),
        ["call rax"]
    );
}

#[test]
fn panics_get_constants_and_numbers() {
    let panic_fmt = "call qword ptr [rip + _RNvNtCs1_4core9panicking9panic_fmt@GOTPCREL]";
    let bounds = "call qword ptr [rip + _RNvNtCs1_4core9panicking18panic_bounds_check@GOTPCREL]";
    let data = "\t.section\t.rodata,\"a\",@progbits\ntext:\n\t.asciz\t\"text\"\n";
    let caught = |body: &str| caught_with(Arch::X86_64, FILL, body, data);
    let constant = |arguments: &str| {
        format!("lea rdi, [rip + text]\nlea rdx, [rip + text]\n{arguments}\n{panic_fmt}")
    };
    assert_eq!(caught(&constant("mov esi, 185")), [""; 0]);
    assert_eq!(caught(&format!("lea rdx, [rip + text]\n{bounds}")), [""; 0]);
    for arguments in [
        "",
        "mov rsi, rcx",
        "mov rsi, rsp",
        "mov esi, 185\nmov rdi, rcx",
    ] {
        assert_eq!(caught(&constant(arguments)), [panic_fmt], "{arguments}");
    }
    assert_eq!(caught(bounds), [bounds]);
    for other in ["unwrap_failed", "assert_failed", "panic_display"] {
        let call = format!("call _RNvNtCs1_4core9panicking{}{other}", other.len());
        assert!(caught(&format!("{call}\nret")).contains(&call), "{other}");
    }
}

/// The stack is where the stack pointer was at the entry.
#[test]
fn a_stack_pointer_that_was_moved() {
    for (body, expected) in [
        ("mov rsp, rdi\npush rax\nret", "push rax"),
        ("lea rsp, [rdi]\npop rax\nret", "pop rax"),
        ("mov rbp, rdi\nleave\nret", "leave"),
        ("mov esp, edi\npush 1\nret", "push 1"),
        ("pop rsp\npush rax\nret", "push rax"),
        ("asm: mov rsp, rdi\npush rax\nret", "push rax"),
    ] {
        assert_eq!(caught(Arch::X86_64, body), [expected], "{body}");
    }
    for line in ["push rax", "mov qword ptr [rsp - 8], rax"] {
        assert_eq!(caught(Arch::X86_64, &format!("asm: {line}\nret")), [line]);
    }
}

/// Addresses that go where they are not followed come back in any hands.
#[test]
fn a_slot_is_forgotten_when_its_address_is_out_of_sight() {
    for out_of_sight in [
        "movq xmm0, rax\nmovdqu xmmword ptr [rsp + 32], xmm0",
        "not rax\nmov qword ptr [rsp + 32], rax",
        "mov dword ptr [rsp + 32], eax",
        "mov rcx, rax\nor rcx, rdi\nmov qword ptr [rsp + 32], rcx",
        "imul rcx, rax, 3\nmov qword ptr [rsp + 32], rcx",
        "lea rcx, [rax + rax]\nmov qword ptr [rsp + 32], rcx",
        "lea rcx, [2*rax]\nmov qword ptr [rsp + 32], rcx",
        "sub rax, rsp\nmov qword ptr [rsp + 32], rax",
        "mov qword ptr [rsp + 32], rax",
    ] {
        let body = format!(
            "sub rsp, 56
            mov qword ptr [rsp + 16], rsi
            lea rax, [rsp + 16]
            {out_of_sight}
            lea rdi, [rsp + 32]
            call g
            mov rcx, qword ptr [rsp + 16]
            mov al, byte ptr [rcx]
            ret"
        );
        // It writes its own argument, and through what it finds there, for all one knows.
        let others = "\t.type\tg,@function
g:
\tmov\tqword ptr [rdi], rdi
\tret
\t.size\tg, 1
";
        assert_eq!(
            caught_with(Arch::X86_64, FILL, &body, others),
            ["mov al, byte ptr [rcx]"],
            "{out_of_sight}"
        );
    }
}

/// An outlined part of a function works on the frame of its caller.
#[test]
fn the_frame_of_the_caller_is_not_written() {
    for line in [
        "mov qword ptr [rsp + 16], rdi",
        "mov qword ptr [rsp], rdi",
        "movdqu xmmword ptr [rsp - 8], xmm0",
    ] {
        assert_eq!(caught(Arch::X86_64, &format!("{line}\nret")), [line]);
    }
    let line = "mov qword ptr [rsp - 8], rdi";
    assert_eq!(caught(Arch::X86_64, &format!("{line}\nret")), [""; 0]);
}

/// The control for the loads of kernels counts those that would not be caught.
#[test]
fn accesses_of_inline_assembly_are_tried_as_plain_ones() {
    let body = "asm: mov al, byte ptr [rdi]\nasm: mov al, byte ptr [rsp]\nret";
    let report = report(&function("f", Arch::X86_64, body), Arch::X86_64, "f");
    assert_eq!(report.violations().count(), 0);
    let finding = &report.functions[0];
    assert_eq!((finding.inline_accesses, finding.caught_accesses), (2, 1));
}

/// What is in the frame on one path and private on the other is read, and not written.
#[test]
fn what_is_perhaps_a_slot_is_not_written() {
    let body = "
        sub rsp, 24
        mov qword ptr [rsp + 8], rsi
        lea rax, [rsp + 8]
        cmove rax, rsi
        mov rcx, qword ptr [rax]
        mov qword ptr [rax], rdi
        mov rax, qword ptr [rsp + 8]
        ret";
    assert_eq!(
        caught_in(Arch::X86_64, FILL, body),
        ["mov qword ptr [rax], rdi"]
    );
}

/// A call writes below the stack pointer.
#[test]
fn slots_below_the_stack_pointer_do_not_outlive_a_call() {
    let body = "
        mov qword ptr [rsp - 16], rsi
        call f
        mov rcx, qword ptr [rsp - 16]
        mov al, byte ptr [rcx]
        ret";
    let text = body.replace("call f", &format!("call {FILL}"));
    assert_eq!(
        caught_in(Arch::X86_64, FILL, &text).last().unwrap(),
        "mov al, byte ptr [rcx]"
    );
}

/// Kernels are called through their rows, with private memory where they take it to be.
#[test]
fn kernels_of_rows_are_told_apart() {
    let prefix = "_RNvNtNtNtCs1_21atomic_memchr_kernels8dispatch9instances";
    let data = format!(
        "
\t.section\t.data.rel.ro,\"aw\",@progbits
.Lfind:
\t.quad\t{find}4avx2{one}
\t.quad\t{find}4sse2{one}
.Lequal:
\t.quad\t{prefix}4avx25equal
\t.quad\t{prefix}4sse25equal
.Lmixed:
\t.quad\t{prefix}4avx25equal
\t.quad\tf
",
        find = "_RNvNtNtNtNtNtCs1_21atomic_memchr_kernels8dispatch9instances",
        one = "4find3one7forward",
    );
    let caught = |body: &str| caught_with(Arch::X86_64, EQUAL, body, &data);
    let level = "movzx eax, byte ptr [rip + _RNvNtCs1_21atomic_memchr_kernels8dispatch5LEVEL]";
    for row in ["find", "equal"] {
        let call = format!("{level}\nlea rcx, [rip + .L{row} - 8]\njmp qword ptr [rcx + 8*rax]");
        assert_eq!(caught(&call), [""; 0]);
    }
    let jump = "jmp qword ptr [rcx + 8*rax]";
    for (what, row) in [("mov rdx, rdi", "equal"), ("", "mixed")] {
        let call = format!("{level}\n{what}\nlea rcx, [rip + .L{row} - 8]\n{jump}");
        assert_eq!(caught(&call), [jump]);
    }
    let call = "jmp qword ptr [rdi + 8*rax]";
    assert_eq!(caught(&format!("{level}\n{call}")), [call]);
}

#[test]
fn x86_stack_constants_and_what_is_no_access() {
    let body = "
        push rbp
        mov rbp, rsp
        push rbx
        and rsp, -32
        sub rsp, 64
        lea rax, [rdi + 8*rsi + 1]
        prefetcht0 byte ptr [rdi]
        nop word ptr [rax + rax]
        asm: vpcmpeqb ymm0, ymm1, ymmword ptr [rdi]
        vmovdqa ymmword ptr [rsp + 32], ymm0
        popcnt rax, qword ptr [rsp + 8]
        lea rcx, [rsp + 32]
        movzx edx, byte ptr [rcx + rsi]
        vpand ymm0, ymm0, ymmword ptr [rip + .LCPI0_0]
        lea rdx, [rip + .LCPI0_0+8]
        movsxd rcx, dword ptr [rdx + 4*rsi]
        rep bsf ecx, ecx
        lea rsp, [rbp - 8]
        pop rbx
        pop rbp
        ret";
    let others = "\t.section\t.rodata.cst32,\"aM\",@progbits,32\n.LCPI0_0:\n\t.zero\t32\n";
    assert_eq!(caught_with(Arch::X86_64, "f", body, others), [""; 0]);
}

#[test]
fn an_address_is_followed_over_the_stack() {
    let body = "
        sub rsp, 24
        mov qword ptr [rsp + 8], rsi
        mov rax, qword ptr [rsi]
        mov qword ptr [rsp + 16], rax
        xor esi, esi
        mov rcx, qword ptr [rsp + 8]
        mov word ptr [rcx + 2*rdi + 40], 1
        mov rax, qword ptr [rsp + 16]
        movzx eax, byte ptr [rax]
        mov qword ptr [rsp + 8], rdi
        mov rcx, qword ptr [rsp + 8]
        mov rdx, qword ptr [rcx]
        ret";
    assert_eq!(
        caught_in(Arch::X86_64, FILL, body),
        ["movzx eax, byte ptr [rax]", "mov rdx, qword ptr [rcx]"]
    );
}

#[test]
fn what_paths_disagree_on_is_unknown() {
    let body = "
        cmp rdi, 1
        je .LBB0_2
        mov rsi, rdi
        .LBB0_2:
        mov rax, qword ptr [rsi]
        cmove rsi, rsp
        ret";
    assert_eq!(
        caught_in(Arch::X86_64, FILL, body),
        ["mov rax, qword ptr [rsi]"]
    );
    let body = "
        mov rax, rsp
        cmove rax, rsi
        mov rax, qword ptr [rax]
        ret";
    assert_eq!(caught_in(Arch::X86_64, FILL, body), [""; 0]);
}

#[test]
fn a_loop_is_followed_until_nothing_changes() {
    let body = "
        mov rax, rsi
        .LBB0_1:
        mov rcx, qword ptr [rax]
        mov rax, rdx
        mov rdx, rdi
        jmp .LBB0_1";
    assert_eq!(
        caught_in(Arch::X86_64, FILL, body),
        ["mov rcx, qword ptr [rax]"]
    );
}

#[test]
fn rights_are_those_declared() {
    let body = "
        mov byte ptr [rdx + rcx - 1], al
        movzx eax, byte ptr [rdx]
        ret";
    assert_eq!(
        caught_in(Arch::X86_64, EQUAL, body),
        ["mov byte ptr [rdx + rcx - 1], al"]
    );
}

/// The target of a copy is for stores in inline assembly, and its source for none.
#[test]
fn stores_go_to_targets() {
    let body = "
        asm: vmovdqu64 zmm0, zmmword ptr [rdi]
        add rdx, rcx
        asm: vmovdqu64 zmmword ptr [rdx - 64], zmm0
        asm: vmovdqu64 zmmword ptr [rdi], zmm0
        mov byte ptr [rdx - 1], al
        movzx eax, byte ptr [rdx - 1]
        ret";
    assert_eq!(
        caught_in(Arch::X86_64, COPY, body),
        [
            "vmovdqu64 zmmword ptr [rdi], zmm0",
            "mov byte ptr [rdx - 1], al",
            "movzx eax, byte ptr [rdx - 1]",
        ]
    );
}

#[test]
fn calls_hand_over_what_is_known() {
    assert_eq!(
        caught_in(
            Arch::X86_64,
            EQUAL,
            "mov rdi, rdx\nmov rsi, rsp\nmov edx, 8\ncall bcmp\nret"
        ),
        [""; 0]
    );
    assert_eq!(
        caught_in(
            Arch::X86_64,
            EQUAL,
            "mov rsi, rdx\nmov edx, 8\ncall bcmp\nret"
        ),
        ["call bcmp"]
    );
    let text = "
\t.type\tcaller,@function
caller:
\tsub\trsp, 24
\tlea\trax, [rsp + 16]
\tmov\tqword ptr [rsp], rax
\tmov\tqword ptr [rsp + 8], rdi
\tmov\trdi, rsp
\tcall\tcallee
\tret
\t.size\tcaller, 1
\t.type\tcallee,@function
callee:
\tmov\trax, qword ptr [rdi]
\tmov\trax, qword ptr [rax]
\tmov\trcx, qword ptr [rdi + 8]
\tmov\trcx, qword ptr [rcx]
\tret
\t.size\tcallee, 1
";
    let report = report(text, Arch::X86_64, "caller");
    let found: Vec<_> = report
        .violations()
        .map(|(f, v)| (f.symbol.as_str(), v.at))
        .collect();
    assert_eq!(found, [("callee", 3)]);
}

#[test]
fn a_callee_that_writes_an_object_makes_it_unknown() {
    let text = |store: &str| {
        format!(
            "
\t.type\t{FILL},@function
{FILL}:
\tsub\trsp, 40
\tmov\tqword ptr [rsp + 8], rsi
\tmov\tqword ptr [rsp + 24], rsi
\tlea\trdi, [rsp + 16]
\tcall\tcallee
\tmov\trax, qword ptr [rsp + 8]
\tmov\trax, qword ptr [rax]
\tmov\trax, qword ptr [rsp + 24]
\tmov\trax, qword ptr [rax]
\tret
\t.size\t{FILL}, 1
\t.type\tcallee,@function
callee:
\t{store}
\tret
\t.size\tcallee, 1
"
        )
    };
    for (store, expected) in [
        ("mov qword ptr [rdi], rax", &[][..]),
        ("mov qword ptr [rdi + 8], rax", &[8][..]),
        ("mov qword ptr [rdi + 8*rax], rcx", &[8][..]),
    ] {
        let report = report(&text(store), Arch::X86_64, FILL);
        let found: Vec<_> = report.violations().map(|(_, v)| v.at).collect();
        assert_eq!(found, expected, "{store}");
    }
}

#[test]
fn aarch64() {
    let lines = "
        ldr x8, [x0]
        ldrb w8, [x0, x1]
        ldp q0, q1, [x0], #32
        ld1 { v0.16b }, [x0]
        ldr q0, [x0, w1, uxtw #4]
        ldr x8, [x0, :lo12:stranger]
        ldr x8, [x0, :got_lo12:stranger]
        ldr x8, [x0, x1, lsl #3]
        str xzr, [x0]
        stp x8, x9, [x0, #-16]!
        bl stranger
        blr x0
        br x0
        b stranger
        b.eq stranger
        cbz x0, .LBB9_1
        tbnz w0, #3, .LBB9_1
    ";
    all_caught(Arch::AArch64, "", lines);
    let lines = "
        str x8, [x0]
        stp q0, q1, [x0]
        st1 { v0.16b }, [x0]
        str x8, [sp]
        b f
        bl f
    ";
    all_caught(Arch::AArch64, "asm:", lines);
    let body = "
        stp x29, x30, [sp, #-32]!
        mov x29, sp
        str x0, [sp, #16]
        add x8, sp, #16
        ldrb w9, [x8, x1]
        adrp x8, .LCPI0_0
        ldr q0, [x8, :lo12:.LCPI0_0]
        prfm pldl1keep, [x0]
        asm: ldp q1, q2, [x0, #32]
        cmp x0, x1
        b.eq .LBB0_1
        sub sp, sp, #64
        stp q1, q2, [sp, #32]
        add sp, sp, #64
        .LBB0_1:
        ldp x29, x30, [sp], #32
        ret";
    let others = "\t.section\t.rodata.cst16,\"aM\",@progbits,16\n.LCPI0_0:\n\t.byte\t1\n";
    assert_eq!(caught_with(Arch::AArch64, "f", body, others), [""; 0]);
    // The lowest bits of a label belong to its page.
    for page in [
        "adrp x0, stranger",
        "adrp x0, :got:.LCPI0_0",
        "adrp x0, .LCPI0_0+4096",
    ] {
        let line = "ldr q0, [x0, :lo12:.LCPI0_0]";
        let body = format!("{page}\n{line}\nret");
        assert_eq!(caught_with(Arch::AArch64, "f", &body, others), [line]);
    }
    let line = "ldr q0, [x0, :lo12:.LCPI0_0]";
    assert_eq!(
        caught_with(Arch::AArch64, "f", &format!("{line}\nret"), others),
        [line]
    );
    let body = "
        sub sp, sp, #16
        stp x0, x1, [sp]
        ldp x2, x3, [sp]
        ldr x4, [x3]
        ldr x5, [x2]
        ret";
    assert_eq!(caught_in(Arch::AArch64, FILL, body), ["ldr x5, [x2]"]);
}
