//! A receive ring that is filled behind the program's back, and searched for whole lines.
//!
//! On a real board a DMA engine stores what a UART receives. Here an interrupt handler
//! does, byte by byte, in bursts that begin and end anywhere. The main loop searches what
//! has arrived for `\n`, and copies each line out. It allocates nothing, and has no
//! `unsafe`: the ring is a static of atomic bytes. (If the engine were given an address
//! that the linker knows nothing of, `View::from_raw_parts` would be the one `unsafe`
//! line: its contract permits writers outside of the program.)
//!
//! An engine waits for nobody, so it may overwrite what is being searched or copied. To
//! search such bytes is no undefined behaviour; only what was copied may be a mix of two
//! lines. So the program looks after the copy how far the engine has come, and knows. The
//! second half of the program is too slow on purpose, and must find that out.
#![no_std]
#![no_main]

use core::sync::atomic::{AtomicBool, AtomicU8, AtomicUsize, Ordering::*};

use atomic_memchr::{View, memchr};
use cortex_m::peripheral::syst::SystClkSource;
use cortex_m_rt::exception;
use firmware::println;

firmware::entry!(main);

/// Bytes in the ring.
const CAPACITY: usize = 256;

/// The longest line.
const LINE: usize = 80;

/// What is received, again and again.
const MESSAGE: &[u8] = b"$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47\n\
    temperature=21.5\n\
    \n\
    ok\n\
    rain gauge 0.3 mm; wind 4.2 m/s from 225 degrees; pressure 1013 hPa\n";

/// The bytes received last: byte `n` of all is at `n % CAPACITY`.
static RING: [AtomicU8; CAPACITY] = [const { AtomicU8::new(0) }; CAPACITY];

/// How many bytes were received.
static RECEIVED: AtomicUsize = AtomicUsize::new(0);

/// Whether the line is quiet.
static QUIET: AtomicBool = AtomicBool::new(true);

/// The engine: receives from 1 to 37 bytes at each tick.
#[exception]
fn SysTick() {
    if QUIET.load(Relaxed) {
        return;
    }
    let received = RECEIVED.load(Relaxed);
    let burst = 1 + received * 7 % 37;
    for at in received..received + burst {
        RING[at % CAPACITY].store(MESSAGE[at % MESSAGE.len()], Relaxed);
    }
    RECEIVED.store(received + burst, Release);
}

/// What has arrived from `at` on, in two pieces where it reaches around the end.
fn pieces(at: usize, received: usize) -> (View<'static>, View<'static>) {
    let start = at % CAPACITY;
    let len = (received - at).min(CAPACITY);
    let ring = View::new(&RING);
    match ring.len() - start {
        before_end if before_end < len => (ring.slice(start..), ring.slice(..len - before_end)),
        _ => (ring.slice(start..start + len), View::default()),
    }
}

/// A line that was copied out of the ring, or why there is none.
enum Next {
    Line([u8; LINE], usize),
    /// It has not arrived yet.
    Incomplete,
    /// The engine has overtaken the program.
    Overrun,
}

/// Copies out the line that begins with byte `at` of all.
fn next_line(at: usize) -> Next {
    let received = RECEIVED.load(Acquire);
    if received - at > CAPACITY {
        return Next::Overrun;
    }
    let (near, far) = pieces(at, received);
    let Some(len) = memchr(b'\n', near).or_else(|| Some(near.len() + memchr(b'\n', far)?)) else {
        return Next::Incomplete;
    };
    let mut line = [0; LINE];
    let from_near = len.min(near.len());
    let (head, tail) = line[..len].split_at_mut(from_near);
    near.slice(..head.len()).copy_to_slice(head);
    far.slice(..tail.len()).copy_to_slice(tail);
    // Only now it is known whether these bytes still were those of the line.
    if RECEIVED.load(Acquire) - at > CAPACITY {
        return Next::Overrun;
    }
    Next::Line(line, len)
}

/// Takes `count` lines, each with `delay` instructions of other work. How many were what
/// was sent, and how many overruns were seen.
fn take(count: usize, delay: u32) -> (usize, usize) {
    let (mut at, mut good, mut overruns) = (RECEIVED.load(Acquire), 0, 0);
    // A line that began before this is not whole.
    while at % MESSAGE.len() != 0 {
        at += 1;
    }
    QUIET.store(false, Relaxed);
    while good + overruns < count {
        if RECEIVED.load(Acquire) <= at {
            cortex_m::asm::wfi();
            continue;
        }
        match next_line(at) {
            Next::Line(line, len) => {
                let sent = MESSAGE
                    .iter()
                    .copied()
                    .cycle()
                    .skip(at % MESSAGE.len())
                    .take(len);
                assert!(
                    sent.eq(line[..len].iter().copied()),
                    "line {good} is not what was sent"
                );
                assert_eq!(MESSAGE[(at + len) % MESSAGE.len()], b'\n');
                if good < 7 && delay == 0 {
                    println!("{}", str::from_utf8(&line[..len]).unwrap_or("not text"));
                }
                good += 1;
                at += len + 1;
            }
            Next::Incomplete => cortex_m::asm::wfi(),
            Next::Overrun => {
                overruns += 1;
                // Begins anew with the next message that is still to come.
                let received = RECEIVED.load(Acquire);
                at = received.next_multiple_of(MESSAGE.len());
            }
        }
        cortex_m::asm::delay(delay);
    }
    QUIET.store(true, Relaxed);
    (good, overruns)
}

fn main() {
    let mut timer = cortex_m::Peripherals::take()
        .expect("nobody has taken the peripherals before")
        .SYST;
    timer.set_clock_source(SystClkSource::Core);
    // A tick in about 20,000 instructions.
    timer.set_reload(500);
    timer.clear_current();
    timer.enable_interrupt();
    timer.enable_counter();

    let (good, overruns) = take(1000, 0);
    println!("in time:  {good} lines, {overruns} overruns");
    assert_eq!((good, overruns), (1000, 0));

    let (good, overruns) = take(200, 200_000);
    println!("too late: {good} lines, {overruns} overruns");
    assert!(overruns > 0, "an overrun was not noticed");
    println!("passed");
}
