//! The connection that is kept for a moment after a letter: the next one often
//! follows at once, and some servers do not like to be called for each.

use lettre::transport::smtp::client::AsyncSmtpConnection;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::time::{sleep, timeout};

/// How long a server may take to say goodbye.
const GOODBYE: Duration = Duration::from_secs(5);

/// At most one connection, between two letters.
#[derive(Default)]
pub(super) struct Spare(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    connection: Option<AsyncSmtpConnection>,
    /// Counts the connections kept, so that the end of one is not the end of another.
    number: u64,
}

impl Spare {
    /// Takes the connection out: nobody else has it then.
    pub(super) fn take(&self) -> Option<AsyncSmtpConnection> {
        self.kept().connection.take()
    }

    /// Keeps a connection that has taken a whole letter.
    pub(super) fn keep(self: &Arc<Self>, connection: AsyncSmtpConnection, idle: Duration) {
        let (before, number) = {
            let mut kept = self.kept();
            kept.number = kept.number.wrapping_add(1);
            (kept.connection.replace(connection), kept.number)
        };
        if let Some(before) = before {
            leave(before);
        }
        let spare = Arc::downgrade(self);
        tokio::spawn(async move {
            sleep(idle).await;
            if let Some(spare) = spare.upgrade() {
                spare.end(number);
            }
        });
    }

    fn end(&self, number: u64) {
        let mut kept = self.kept();
        if kept.number == number
            && let Some(connection) = kept.connection.take()
        {
            leave(connection);
        }
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Says goodbye, which nobody waits for.
pub(super) fn leave(mut connection: AsyncSmtpConnection) {
    tokio::spawn(async move {
        let _ = timeout(GOODBYE, connection.quit()).await;
    });
}
