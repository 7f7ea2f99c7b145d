//! The streams of the pages that show a room.

use crate::painter::{Audience, Painter};
use method::{Role, SeatId};
use std::sync::Arc;
use store::OwnRow;
use tokio::sync::mpsc;

/// Messages that may wait for a slow screen before its stream is dropped; the
/// screen then connects again and receives what is current.
const WAITING_MAX: usize = 64;

/// Why a stream ends for good. The codes are the product's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Close {
    /// The person was removed or has left.
    Removed,
    /// The consultation was deleted.
    Ended,
    /// The page around the regions is another one now: load it again.
    Reload,
    /// The server stops; connect again.
    Restart,
}

impl Close {
    /// The WebSocket close code.
    pub const fn code(self) -> u16 {
        match self {
            Close::Removed => 4001,
            Close::Ended => 4002,
            Close::Reload => 4003,
            Close::Restart => 1012,
        }
    }
}

/// One message down a stream.
#[derive(Clone, Debug)]
pub enum Message {
    /// Changed regions.
    Html(Arc<str>),
    /// The end.
    Close(Close),
}

/// The receiving end of a stream. Dropping it ends the subscription.
pub struct Feed {
    /// What to send.
    pub messages: mpsc::Receiver<Message>,
}

/// One page that shows a room.
pub(crate) struct Subscriber<P: Painter> {
    /// The seat whose cookie the device holds.
    pub(crate) device_seat: SeatId,
    pub(crate) lang: P::Lang,
    /// The role its page was painted for.
    pub(crate) role: Role,
    /// What its page already shows, if it said so; taken at the first painting.
    pub(crate) has: Option<String>,
    /// Not painted yet.
    pub(crate) fresh: bool,
    /// Private rows, read when it connected and again at each of its own changes.
    pub(crate) rows: Arc<[OwnRow]>,
    pub(crate) own: P::Outline,
    sender: mpsc::Sender<Message>,
}

impl<P: Painter> Subscriber<P> {
    pub(crate) fn new(
        device_seat: SeatId,
        audience: Audience<P::Lang>,
        has: Option<String>,
        rows: Arc<[OwnRow]>,
    ) -> (Subscriber<P>, Feed) {
        let (sender, messages) = mpsc::channel(WAITING_MAX);
        let subscriber = Subscriber {
            device_seat,
            lang: audience.lang,
            role: audience.role,
            has,
            fresh: true,
            rows,
            own: P::Outline::default(),
            sender,
        };
        (subscriber, Feed { messages })
    }

    /// Whether the page is still there.
    pub(crate) fn is_open(&self) -> bool {
        !self.sender.is_closed()
    }

    /// Sends, or says that this stream is too slow to keep.
    pub(crate) fn send(&self, message: Message) -> bool {
        self.sender.try_send(message).is_ok()
    }
}
