//! Cortex-M under QEMU: the host prints, through semihosting.

pub use cortex_m;
pub use cortex_m_rt;
pub use semihosting;

/// Instructions for each tick of SysTick: QEMU runs one in a nanosecond
/// (`-icount shift=0`), and MPS2 ticks at 25 MHz.
const PER_TICK: u64 = 40;

/// Prints a line.
pub fn print_line(line: core::fmt::Arguments<'_>) {
    semihosting::println!("{line}");
}

/// Instructions that `run` takes, to within a tick. It must take less than 2^24 ticks.
pub fn cost(run: impl FnOnce()) -> u64 {
    use cortex_m::peripheral::{SYST, syst::SystClkSource};

    let mut timer = cortex_m::Peripherals::take()
        .map(|board| board.SYST)
        .unwrap_or_else(again);
    timer.set_clock_source(SystClkSource::Core);
    timer.set_reload(0x00FF_FFFF);
    timer.clear_current();
    timer.enable_counter();
    let before = SYST::get_current();
    run();
    let after = SYST::get_current();
    u64::from(before.wrapping_sub(after) & 0x00FF_FFFF) * PER_TICK
}

/// The timer, taken a second time.
#[allow(unsafe_code, reason = "peripherals are handed out once")]
fn again() -> cortex_m::peripheral::SYST {
    // SAFETY: nothing else here uses the timer.
    unsafe { cortex_m::Peripherals::steal() }.SYST
}

/// Has the CPU refuse misaligned addresses, if that of the target does.
#[cfg_attr(
    traps_misaligned,
    allow(unsafe_code, reason = "a register that changes what programs may do")
)]
pub fn prepare() {
    #[cfg(traps_misaligned)]
    {
        /// Configuration and Control Register: UNALIGN_TRP.
        const UNALIGN_TRP: u32 = 1 << 3;
        // SAFETY:
        // - nothing else runs yet that might use these registers.
        // - the compiler uses no misaligned address for this target.
        unsafe {
            let board = cortex_m::Peripherals::steal();
            board.SCB.ccr.modify(|ccr| ccr | UNALIGN_TRP);
        }
    }
}

/// Makes a function the program.
#[macro_export]
macro_rules! entry {
    ($main:path) => {
        #[$crate::board::cortex_m_rt::entry]
        fn start() -> ! {
            $crate::board::prepare();
            $main();
            $crate::board::semihosting::process::exit(0)
        }
    };
}
