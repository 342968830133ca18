//! Runs the contestants of a case in turns, and times them.
//!
//! In each round every contestant runs once. Each round begins with another contestant, and goes
//! in the opposite direction to the one before: whoever runs after the slowest finds other data in
//! the caches, and that must not always be the same contestant.
//!
//! Disturbances of a machine (its clock speed, its other tenants) last longer than a round. So
//! contestants are compared within rounds, and the median is that of these ratios.

use std::time::{Duration, Instant};

use crate::lineup::Lineup;

/// Time that the fastest contestant runs at a stretch: about a thousand times that of reading the
/// clock.
const STRETCH: Duration = Duration::from_micros(30);

/// The times of a contestant.
pub(crate) struct Times {
    /// Time of a call in nanoseconds, in each round.
    rounds: Vec<f64>,
}

impl Times {
    /// The median in nanoseconds for a call.
    pub(crate) fn median(&self) -> f64 {
        quantile(self.rounds.clone(), 0.5)
    }

    /// Returns the ratio of these times to those of `base`, round by round: the lower quartile,
    /// the median, and the upper quartile.
    pub(crate) fn over(&self, base: &Times) -> [f64; 3] {
        let ratios = self.rounds.iter().zip(&base.rounds).map(|(a, b)| a / b);
        let ratios: Vec<f64> = ratios.collect();
        [0.25, 0.5, 0.75].map(|at| quantile(ratios.clone(), at))
    }
}

/// Runs `rounds` rounds of a line-up; the times come in its order.
pub(crate) fn race(lineup: &Lineup<'_>, rounds: usize) -> Vec<Times> {
    let runners = lineup.contestants();
    let calls = calibrate(lineup);
    let mut times: Vec<Vec<f64>> = runners.iter().map(|_| Vec::with_capacity(rounds)).collect();
    // The first round warms up.
    for round in 0..=rounds {
        for turn in 0..runners.len() {
            let step = if round % 2 == 0 {
                turn
            } else {
                runners.len() - turn
            };
            let who = (round + step) % runners.len();
            let elapsed = stretch(lineup, who, round * calls, calls);
            if round > 0 {
                times[who].push(elapsed.as_nanos() as f64 / calls as f64);
            }
        }
    }
    times.into_iter().map(|rounds| Times { rounds }).collect()
}

/// Returns the number of calls that make up a stretch.
fn calibrate(lineup: &Lineup<'_>) -> usize {
    let mut calls = 1;
    loop {
        let fastest = (0..3 * lineup.contestants().len())
            .map(|turn| stretch(lineup, turn / 3, 0, calls))
            .min()
            .expect("there are contestants");
        if fastest >= STRETCH {
            return calls;
        }
        let missing = STRETCH.as_secs_f64() / fastest.as_secs_f64().max(1e-9);
        calls = (calls as f64 * missing.clamp(1.1, 16.0)).ceil() as usize;
    }
}

fn stretch(lineup: &Lineup<'_>, who: usize, first: usize, calls: usize) -> Duration {
    let contestant = &lineup.contestants()[who];
    let start = Instant::now();
    contestant.run(first, calls);
    start.elapsed()
}

fn quantile(mut values: Vec<f64>, at: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let place = at * (values.len() - 1) as f64;
    let (low, high) = (place.floor() as usize, place.ceil() as usize);
    values[low] + (values[high] - values[low]) * (place - place.floor())
}
