//! A courier for tests: every letter arrives here.

use crate::{Carried, Courier, Mail, Problem};
use async_trait::async_trait;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Keeps the letters, as a mail server that takes all of them.
#[derive(Default)]
pub struct Memory(Mutex<Vec<Mail>>);

impl Memory {
    /// The letters carried since the last call, oldest first.
    pub fn taken(&self) -> Vec<Mail> {
        std::mem::take(&mut *self.mails())
    }

    fn mails(&self) -> MutexGuard<'_, Vec<Mail>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl Courier for Memory {
    async fn carry(&self, mail: &Mail) -> Result<Carried, Problem> {
        self.mails().push(mail.clone());
        Ok(Carried::Sent)
    }

    fn by_mail(&self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::tests::mail;

    #[tokio::test]
    async fn letters_are_taken_once() {
        let memory = Memory::default();
        assert_eq!(memory.carry(&mail()).await, Ok(Carried::Sent));
        assert_eq!(memory.taken(), [mail()]);
        assert!(memory.taken().is_empty());
    }
}
