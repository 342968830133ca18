//! Checks that loads preserve the values that the compiler keeps in other registers, and in other
//! parts of the same registers.

use atomic_memchr_testing::live;

#[test]
fn live_values_outlive_loads() {
    if !atomic_memchr_asm::WIDE {
        eprintln!("skipped: there is no assembly in this build");
        return;
    }
    let mut wrong = Vec::new();
    let mut count = 0;
    live::programs(|program, is_right| {
        count += 1;
        if !is_right {
            wrong.push(program);
        }
    });
    assert!(
        wrong.is_empty(),
        "{} of {count} programs were wrong: {wrong:?}",
        wrong.len()
    );
}
