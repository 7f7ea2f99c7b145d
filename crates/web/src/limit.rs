//! How often somebody may guess.

use method::{Span, Time};
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

/// Guesses of one address in one window. A code has 40 bits, so that this many
/// find nothing in a lifetime.
const TRIES: u32 = 30;
const WINDOW: Span = Span::minutes(10);
/// Addresses remembered before windows that have passed are forgotten.
const REMEMBERED: usize = 10_000;

/// Counts the wrong guesses of each address.
#[derive(Default)]
pub(crate) struct Limiter {
    wrong: Mutex<HashMap<Option<IpAddr>, (Time, u32)>>,
}

impl Limiter {
    /// Whether this address may try.
    pub(crate) fn may_try(&self, from: Option<IpAddr>, now: Time) -> bool {
        let wrong = self.wrong.lock().unwrap_or_else(PoisonError::into_inner);
        match wrong.get(&from) {
            Some((since, count)) => now - *since >= WINDOW || *count < TRIES,
            None => true,
        }
    }

    /// This address has guessed wrong.
    pub(crate) fn wrong(&self, from: Option<IpAddr>, now: Time) {
        let mut wrong = self.wrong.lock().unwrap_or_else(PoisonError::into_inner);
        if wrong.len() >= REMEMBERED {
            wrong.retain(|_, (since, _)| now - *since < WINDOW);
        }
        // Many at once: memory stays bounded, and the code's own length still stands.
        if wrong.len() >= REMEMBERED {
            wrong.clear();
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
    fn thirty_wrong_guesses_make_an_address_wait() {
        let limiter = Limiter::default();
        let now = Time(0);
        for _ in 0..TRIES {
            assert!(limiter.may_try(None, now));
            limiter.wrong(None, now);
        }
        assert!(!limiter.may_try(None, now));
        assert!(limiter.may_try(None, now + WINDOW));
    }

    #[test]
    fn no_crowd_of_guessers_fills_the_memory() {
        let limiter = Limiter::default();
        for address in 0..25_000_u32 {
            limiter.wrong(Some(std::net::Ipv4Addr::from(address).into()), Time(0));
        }
        let held = limiter.wrong.lock().expect("not poisoned").len();
        assert!(held <= REMEMBERED);
    }
}
