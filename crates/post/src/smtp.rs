//! Letters by a mail server.
//!
//! lettre says each command; which connection it is said on, how long an answer may
//! take, and what a refusal means, is decided here. A connection that ran out of time
//! or was cut in the middle of a letter is never used again: the answer that comes
//! late would be taken for the next letter's.

mod refusal;
mod server;
mod spare;
#[cfg(test)]
mod tests;

use crate::letter::{self, Sender};
use crate::{BadSetting, Carried, Courier, Mail, Problem};
use async_trait::async_trait;
use lettre::address::Address;
use lettre::transport::smtp::Error as SmtpError;
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::{Data, Mail as MailFrom, Rcpt};
use lettre::transport::smtp::response::Response;
use refusal::Refusal;
use server::Server;
use spare::Spare;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::error::Elapsed;
use tokio::time::timeout;

/// How long things may take.
#[derive(Clone, Copy)]
struct Limits {
    /// To connect and sign in; for the answer to a command.
    step: Duration,
    /// For the answer to a whole letter. Servers look for spam and viruses before
    /// they give it. Who does not wait for it sends the letter twice.
    letter: Duration,
    /// How long a connection waits for another letter.
    idle: Duration,
}

const LIMITS: Limits = Limits {
    step: Duration::from_secs(20),
    letter: Duration::from_secs(60),
    idle: Duration::from_secs(30),
};

/// Letters by a mail server.
pub struct Smtp {
    server: Server,
    from: Sender,
    spare: Arc<Spare>,
    limits: Limits,
}

impl Smtp {
    /// Reads the address of the mail server and the address letters come from.
    /// Nothing is connected yet.
    ///
    /// | address | meaning | port unless given |
    /// |---|---|---|
    /// | `smtps://user:password@host` | encrypted from the start | 465 |
    /// | `smtp://user:password@host?tls=required` | encrypted (STARTTLS), or nothing is sent | 587 |
    /// | `smtp://user:password@host?tls=opportunistic` | encrypted when the server offers it | 587 |
    /// | `smtp://host` | in the clear: for a server on the same machine | 25 |
    ///
    /// User and password may be left out together. A path, as in `smtps://host/name`,
    /// is the name this machine says it has; without it that is the host of `from`.
    pub fn new(url: &str, from: &str) -> Result<Smtp, BadSetting> {
        let from = Sender::read(from)?;
        Ok(Smtp {
            server: Server::read(url, from.host())?,
            from,
            spare: Arc::default(),
            limits: LIMITS,
        })
    }

    /// A connection that answers: the one kept from the last letter, or a new one.
    async fn connection(&self) -> Result<AsyncSmtpConnection, Refusal> {
        if let Some(mut kept) = self.spare.take()
            && let Ok(true) = timeout(self.limits.step, kept.test_connected()).await
        {
            return Ok(kept);
        }
        timeout(self.limits.step, self.server.connect(self.limits.step)).await?
    }

    async fn deliver(&self, to: &Address, letter: &[u8]) -> Result<(), Problem> {
        let mut connection = self.connection().await.map_err(Refusal::of_us)?;
        match self.hand_over(&mut connection, to, letter).await {
            Ok(()) => {
                self.spare.keep(connection, self.limits.idle);
                Ok(())
            }
            Err((refusal, problem)) => {
                if refusal.was_said() {
                    spare::leave(connection);
                }
                Err(problem)
            }
        }
    }

    async fn hand_over(
        &self,
        connection: &mut AsyncSmtpConnection,
        to: &Address,
        letter: &[u8],
    ) -> Result<(), (Refusal, Problem)> {
        let step = self.limits.step;
        let from = MailFrom::new(Some(self.from.address().clone()), vec![]);
        // A sender who is refused is a mistake in the settings, which will be mended.
        answer(timeout(step, connection.command(from)).await).map_err(|it| (it, it.of_us()))?;
        let to = Rcpt::new(to.clone(), vec![]);
        answer(timeout(step, connection.command(to)).await).map_err(|it| (it, it.of_letter()))?;
        answer(timeout(step, connection.command(Data)).await).map_err(|it| (it, it.of_letter()))?;
        answer(timeout(self.limits.letter, connection.message(letter)).await)
            .map_err(|it| (it, it.of_letter()))
    }
}

#[async_trait]
impl Courier for Smtp {
    async fn carry(&self, mail: &Mail) -> Result<Carried, Problem> {
        let to = letter::address(&mail.to)?;
        let letter = letter::written(mail, &self.from, &to)?;
        self.deliver(&to, &letter).await?;
        Ok(Carried::Sent)
    }

    fn by_mail(&self) -> bool {
        true
    }
}

/// The answer to a command, within its time.
fn answer(answer: Result<Result<Response, SmtpError>, Elapsed>) -> Result<(), Refusal> {
    answer??;
    Ok(())
}
