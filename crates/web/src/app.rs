//! What every handler is given.

use crate::limit::Limiter;
use crate::painter::Paint;
use crate::scene::{MOST, Scenes};
use live::{Circles, Clock, DEMONSTRATIONS, HalfDays, Live, RoomId};
use post::Courier;
use sha2::{Digest, Sha256};
use std::net::IpAddr;
use std::sync::Arc;
use store::{CommandId, Split, Store, TokenHash};
use tokio::sync::Notify;

/// Draws chance. The composition root draws the machine's; tests bring their own.
pub trait Chance: Send + Sync {
    /// 32 bytes that nobody can guess.
    fn draw(&self) -> [u8; 32];
}

/// How the server is reached.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The address people open, such as `https://codev.example.org`, without a
    /// slash at its end; the request's host when not set.
    pub public_url: Option<String>,
    /// The address the server listens on, for links in letters when there is no other.
    pub served_at: String,
    /// The address letters come from, when there is a mail server.
    pub mail_from: Option<String>,
}

impl Settings {
    /// The address of the site, for links that no request asks for.
    pub fn site(&self) -> &str {
        self.public_url.as_deref().unwrap_or(&self.served_at)
    }

    /// Whether people reach the server over TLS.
    pub fn is_https(&self) -> bool {
        self.public_url
            .as_deref()
            .is_some_and(|url| url.starts_with("https://"))
    }
}

/// The rooms, the settings, and what tests replace.
pub struct App {
    /// The rooms.
    pub live: Live<Paint>,
    /// The settings.
    pub settings: Settings,
    pub(crate) chance: Arc<dyn Chance>,
    /// Wrong guesses of codes. A code has 40 bits, so that thirty find nothing in a lifetime.
    pub(crate) guesses: Limiter<Option<IpAddr>>,
    /// Sign-in messages asked for, by the hash of the address they go to.
    pub(crate) asked: Limiter<TokenHash>,
    /// Sign-in messages asked for, by where the requests come from: many people may sit behind one
    /// address, a mail to a hundred strangers is none of theirs.
    pub(crate) asking: Limiter<Option<IpAddr>>,
    /// The circles.
    pub circles: Circles,
    /// Their half-days, while they are held.
    pub half_days: HalfDays,
    /// How letters leave.
    pub(crate) courier: Arc<dyn Courier>,
    /// Told that a letter may be due.
    pub(crate) letters: Notify,
    /// The store under the rooms, with its shelves for demonstrations.
    pub(crate) split: Arc<Split>,
    /// The simulated peers at work.
    pub(crate) scenes: Scenes,
}

impl App {
    /// An application on this store.
    pub fn new(
        store: Arc<dyn Store>,
        clock: Arc<dyn Clock>,
        chance: Arc<dyn Chance>,
        courier: Arc<dyn Courier>,
        settings: Settings,
    ) -> Arc<App> {
        let split = Arc::new(Split::new(store, DEMONSTRATIONS, MOST));
        Arc::new(App {
            live: Live::new(Arc::clone(&split) as Arc<dyn Store>, clock, Paint),
            scenes: Scenes::default(),
            settings,
            chance,
            guesses: Limiter::of(30),
            asked: Limiter::of(5),
            asking: Limiter::of(200),
            circles: Circles::new(Arc::clone(&split) as Arc<dyn Store>),
            half_days: HalfDays::new(Arc::clone(&split) as Arc<dyn Store>),
            courier,
            letters: Notify::new(),
            split,
        })
    }

    /// Sixteen bytes that nobody can guess.
    pub(crate) fn draw_16(&self) -> [u8; 16] {
        let drawn = self.chance.draw();
        std::array::from_fn(|place| drawn[place])
    }

    /// A command id, for a form that brought none.
    pub(crate) fn draw_command(&self) -> CommandId {
        CommandId(self.draw_16())
    }

    /// The secret part of a link: 80 bits, short enough to be read aloud.
    pub(crate) fn draw_link(&self) -> String {
        let drawn = RoomId::from_bytes(self.draw_16());
        drawn.as_str().chars().rev().take(16).collect()
    }

    /// A new secret, to be handed to its holder once, and its hash, to be kept.
    pub(crate) fn draw_secret(&self) -> (String, TokenHash) {
        let secret = hex(&self.chance.draw());
        let hash = hash(&secret);
        (secret, hash)
    }
}

/// The hash under which a secret is kept. Secrets are 256 drawn bits, so one
/// round of SHA-256 is enough: there is nothing to guess.
pub(crate) fn hash(secret: &str) -> TokenHash {
    TokenHash(Sha256::digest(secret.as_bytes()).into())
}

/// The command id of something that must happen once however often it is asked.
pub(crate) fn command_of(what: &str) -> CommandId {
    let TokenHash(digest) = hash(what);
    let mut id = [0; 16];
    id.copy_from_slice(&digest[..16]);
    CommandId(id)
}

/// Bytes in lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
