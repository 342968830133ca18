//! Snippets that the audit must pass, and snippets that it must catch.

use super::*;

/// The texts of the instructions that are not allowed in a function of these lines.
/// `name` decides on its arguments; `asm:` begins a line of inline assembly.
fn caught_in(arch: Arch, name: &str, body: &str) -> Vec<String> {
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
    text += &format!("\t.size\t{name}, 1\n");
    let report = audit(&Assembly::parse(&text, arch), [name].into_iter());
    assert_eq!(report.functions.len(), 1);
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

#[test]
fn x86_reads_of_what_is_unknown() {
    for line in [
        "mov rax, qword ptr [rdi]",
        "movzx eax, byte ptr [rdi + rsi]",
        "vpcmpeqb ymm0, ymm1, ymmword ptr [rdi]",
        "vpcmpeqb k0, zmm1, zmmword ptr [rdi + 64]",
        "cmp byte ptr [rdi], 10",
        "test byte ptr [rdi], 1",
        "add rax, qword ptr [rdi]",
        "popcnt rax, qword ptr [rdi]",
        "rep movsb byte ptr es:[rdi], byte ptr [rsi]",
        "vpgatherdd ymm0, ymmword ptr [rdi + 4*ymm1], ymm2",
        "lock cmpxchg byte ptr [rdi], cl",
        "mov byte ptr [rdi], 0",
        "vmovdqu ymmword ptr [rdi], ymm0",
        "xchg byte ptr [rdi], al",
        "push qword ptr [rdi]",
        "call qword ptr [rdi]",
        "call rdi",
        "jmp rdi",
        "call stranger",
        "mov rax, qword ptr fs:[0]",
    ] {
        assert_eq!(caught(Arch::X86_64, &format!("{line}\nret")), [line]);
    }
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
        lea rdx, [rip + .LJTI0_0]
        movsxd rcx, dword ptr [rdx + 4*rsi]
        add rcx, rdx
        jmp rcx
        .LBB0_1:
        lea rsp, [rbp - 8]
        pop rbx
        pop rbp
        ret";
    assert_eq!(caught(Arch::X86_64, body), [""; 0]);
}

#[test]
fn inline_assembly_reads_and_does_nothing_else() {
    for line in ["mov byte ptr [rsp], al", "jmp .LBB0_1", "call f"] {
        let body = format!("asm: {line}\n.LBB0_1:\nret");
        assert_eq!(caught(Arch::X86_64, &body), [line]);
    }
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
    let report = audit(&Assembly::parse(text, Arch::X86_64), ["caller"].into_iter());
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
        let report = audit(
            &Assembly::parse(&text(store), Arch::X86_64),
            [FILL].into_iter(),
        );
        let found: Vec<_> = report.violations().map(|(_, v)| v.at).collect();
        assert_eq!(found, expected, "{store}");
    }
}

#[test]
fn aarch64() {
    for line in [
        "ldr x8, [x0]",
        "ldrb w8, [x0, x1]",
        "ldp q0, q1, [x0], #32",
        "ld1 { v0.16b }, [x0]",
        "ldr q0, [x0, w1, uxtw #4]",
        "ldapurb w8, [x0, #1]",
        "casal w8, w9, [x0]",
        "str xzr, [x0]",
        "stp x8, x9, [x0, #-16]!",
        "bl stranger",
        "br x0",
    ] {
        assert_eq!(caught(Arch::AArch64, &format!("{line}\nret")), [line]);
    }
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
    assert_eq!(caught(Arch::AArch64, body), [""; 0]);
    let body = "
        sub sp, sp, #16
        stp x0, x1, [sp]
        ldp x2, x3, [sp]
        ldr x4, [x3]
        ldr x5, [x2]
        ret";
    assert_eq!(caught_in(Arch::AArch64, FILL, body), ["ldr x5, [x2]"]);
}

#[test]
fn thumb() {
    for line in [
        "ldr r2, [r0]",
        "ldrb.w r2, [r0, r1]",
        "ldrd r2, r3, [r0, #8]",
        "ldm r0!, {r2, r3}",
        "vldr d0, [r0]",
        "strb r2, [r0]",
        "stm.w r0, {r2, r3}",
        "bl stranger",
        "bx r0",
    ] {
        assert_eq!(
            caught(Arch::Thumb, &format!("{line}\nbx lr"))
                .first()
                .map(String::as_str),
            Some(line)
        );
    }
    let body = "
        push {r4, r5, r7, lr}
        add r7, sp, #8
        sub.w sp, sp, #64
        mov r4, sp
        bfc r4, #0, #4
        mov sp, r4
        str r0, [sp, #8]
        add r3, sp, #8
        ldr r3, [r3, r1, lsl #2]
        ldr r3, .LCPI0_0
        movw r3, :lower16:table
        movt r3, :upper16:table
        ldrb r3, [r3, r1]
        asm: ldr r2, [r0]
        cmp r1, #2
        it eq
        ldreq r3, [sp, #8]
        tbb [pc, r1]
        .LBB0_1:
        sub.w r4, r7, #8
        mov sp, r4
        pop {r4, r5, r7, pc}";
    assert_eq!(caught(Arch::Thumb, body), [""; 0]);
    let body = "
        cmp r2, #0
        it eq
        moveq r1, r0
        ldr r3, [r1]
        bx lr";
    assert_eq!(caught_in(Arch::Thumb, FILL, body), ["ldr r3, [r1]"]);
}
