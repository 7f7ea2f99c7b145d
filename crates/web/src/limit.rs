//! How often somebody may guess.

use method::{Span, Time};
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};

const WINDOW: Span = Span::minutes(10);
/// How many are remembered before windows that have passed are forgotten.
const REMEMBERED: usize = 10_000;

/// Counts what each of those who could overdo something has done in a window of ten minutes.
pub(crate) struct Limiter<K> {
    tries: u32,
    wrong: Mutex<HashMap<K, (Time, u32)>>,
}

impl<K: Hash + Eq> Limiter<K> {
    /// So many in one window.
    pub(crate) fn of(tries: u32) -> Limiter<K> {
        Limiter {
            tries,
            wrong: Mutex::default(),
        }
    }

    /// Whether this one may try.
    pub(crate) fn may_try(&self, from: &K, now: Time) -> bool {
        let wrong = self.wrong.lock().unwrap_or_else(PoisonError::into_inner);
        match wrong.get(from) {
            Some((since, count)) => now - *since >= WINDOW || *count < self.tries,
            None => true,
        }
    }

    /// This one has guessed wrong, or has done once more what is counted.
    pub(crate) fn wrong(&self, from: K, now: Time) {
        let mut wrong = self.wrong.lock().unwrap_or_else(PoisonError::into_inner);
        if wrong.len() >= REMEMBERED {
            wrong.retain(|_, (since, _)| now - *since < WINDOW);
        }
        // Many at once: memory stays bounded, and the oldest are forgotten first.
        if wrong.len() >= REMEMBERED {
            let mut begun: Vec<Time> = wrong.values().map(|(since, _)| *since).collect();
            begun.sort_unstable();
            let middle = begun[begun.len() / 2];
            wrong.retain(|_, (since, _)| *since > middle);
        }
        let entry = wrong.entry(from).or_insert((now, 0));
        if now - entry.0 >= WINDOW {
            *entry = (now, 0);
        }
        entry.1 += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn too_many_wrong_guesses_make_somebody_wait() {
        let limiter = Limiter::of(30);
        let now = Time(0);
        for _ in 0..30 {
            assert!(limiter.may_try(&"one", now));
            limiter.wrong("one", now);
        }
        assert!(!limiter.may_try(&"one", now));
        assert!(limiter.may_try(&"another", now));
        assert!(limiter.may_try(&"one", now + WINDOW));
    }

    #[test]
    fn no_crowd_of_guessers_fills_the_memory() {
        let limiter = Limiter::of(30);
        for address in 0..25_000_u32 {
            limiter.wrong(address, Time(0));
        }
        let held = limiter.wrong.lock().expect("not poisoned").len();
        assert!(held <= REMEMBERED);
    }
}
