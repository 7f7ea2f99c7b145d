//! One open room: its fold, its presence, its screens.

use crate::Clock;
use crate::painter::{Audience, Painter};
use crate::streams::{Close, Feed, Message, Subscriber};
use method::consultation::{Consultation, Entry, Event, evolve, view};
use method::{Presence, SeatId, Time};
use std::collections::{BTreeMap, HashMap};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use store::{OwnRow, Recorded, StreamId};
use tokio::sync::{Mutex as AsyncMutex, Notify, watch};

/// The name of a room in its address: 26 letters and digits that cannot be guessed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RoomId(String);

impl RoomId {
    /// Letters and digits of an id: Crockford's, without the ambiguous ones.
    const ALPHABET: &'static [u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

    /// The id of 16 drawn bytes.
    pub fn from_bytes(bytes: [u8; 16]) -> RoomId {
        let mut rest = u128::from_be_bytes(bytes);
        let mut digits = [b'0'; 26];
        for digit in digits.iter_mut().rev() {
            *digit = Self::ALPHABET[usize::try_from(rest % 32).unwrap_or(0)];
            rest /= 32;
        }
        RoomId(digits.iter().map(|digit| char::from(*digit)).collect())
    }

    /// The id of a demonstration: told apart by its first sign, which no id of 16
    /// bytes has, so that its stream is known without looking it up.
    pub fn of_demonstration(bytes: [u8; 16]) -> RoomId {
        let RoomId(id) = RoomId::from_bytes(bytes);
        RoomId(format!("d{}", &id[1..]))
    }

    /// Whether this is the id of a demonstration.
    pub fn is_demonstration(&self) -> bool {
        self.0.starts_with('d')
    }

    /// Reads an id as it stands in an address.
    pub fn parse(text: &str) -> Option<RoomId> {
        let fits = text.len() == 26 && text.bytes().all(|b| Self::ALPHABET.contains(&b));
        fits.then(|| RoomId(text.to_owned()))
    }

    /// As it stands in an address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The stream that keeps this room.
    pub fn stream(&self) -> StreamId {
        let kind = match self.is_demonstration() {
            true => DEMONSTRATIONS,
            false => "consultation/",
        };
        StreamId::new(format!("{kind}{}", self.0))
    }

    /// The room a stream keeps, if it is one of a consultation.
    pub fn of_stream(stream: &StreamId) -> Option<RoomId> {
        RoomId::parse(stream.as_str().strip_prefix("consultation/")?)
    }
}

/// How the names of streams begin that hold a demonstration; see [`RoomId`].
pub const DEMONSTRATIONS: &str = "demonstration/";

/// A consistent look at a room.
#[derive(Clone)]
pub struct Look {
    /// The fold.
    pub state: Arc<Consultation>,
    /// Who is connected.
    pub presence: Presence,
    /// When.
    pub now: Time,
}

/// One open room.
pub struct Room<P: Painter> {
    pub(crate) id: RoomId,
    pub(crate) folded: AsyncMutex<Arc<Consultation>>,
    /// Held while private rows are read and handed to the screens.
    pub(crate) rows: AsyncMutex<()>,
    screens: Mutex<Screens<P>>,
    wake: Notify,
    changes: watch::Sender<()>,
    painting: AtomicBool,
    clock: Arc<dyn Clock>,
    painter: Arc<P>,
}

struct Screens<P: Painter> {
    subscribers: Vec<Subscriber<P>>,
    /// What each audience's shared regions show.
    shown: HashMap<Audience<P::Lang>, P::Outline>,
    presence: Presence,
    /// Streams open for each seat.
    streams: BTreeMap<SeatId, usize>,
    /// When the last stream ended, a page without one showed itself, or the room was opened.
    idle_since: Time,
    /// Set once the room has ended: a stream that comes late is told so.
    over: Option<Close>,
}

pub(crate) fn entry(recorded: &Recorded) -> Entry {
    Entry {
        seq: recorded.seq,
        author: recorded.author.map(SeatId),
        at: Time(recorded.at),
        event: Event::from_parts(&recorded.kind, recorded.payload.as_deref()),
    }
}

pub(crate) fn fold_all(state: &mut Consultation, recorded: &[Recorded]) {
    for one in recorded {
        evolve(state, &entry(one));
    }
}

impl<P: Painter> Room<P> {
    pub(crate) fn open(
        id: RoomId,
        state: Consultation,
        clock: Arc<dyn Clock>,
        painter: Arc<P>,
    ) -> Arc<Room<P>> {
        let now = clock.now();
        Arc::new(Room {
            id,
            folded: AsyncMutex::new(Arc::new(state)),
            rows: AsyncMutex::new(()),
            screens: Mutex::new(Screens {
                subscribers: Vec::new(),
                shown: HashMap::new(),
                presence: Presence::from(now),
                streams: BTreeMap::new(),
                idle_since: now,
                over: None,
            }),
            wake: Notify::new(),
            changes: watch::Sender::new(()),
            painting: AtomicBool::new(false),
            clock,
            painter,
        })
    }

    /// The name of this room.
    pub fn id(&self) -> &RoomId {
        &self.id
    }

    /// The room as it is now.
    pub async fn look(&self) -> Look {
        let state = Arc::clone(&*self.folded.lock().await);
        let presence = self.screens().presence.clone();
        Look {
            state,
            presence,
            now: self.clock.now(),
        }
    }

    pub(crate) fn presence(&self) -> Presence {
        self.screens().presence.clone()
    }

    /// Something changed: paint.
    pub(crate) fn wake(&self) {
        self.wake.notify_one();
        self.changes.send_replace(());
    }

    /// Tells whenever something may have changed. A hint, as every wake-up.
    pub fn changes(&self) -> watch::Receiver<()> {
        self.changes.subscribe()
    }

    fn screens(&self) -> MutexGuard<'_, Screens<P>> {
        self.screens.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A page that has no stream shows it is there.
    pub fn touch(&self) {
        self.screens().idle_since = self.clock.now();
    }

    /// Since when no stream has been open; nothing while one is.
    pub fn idle_since(&self) -> Option<Time> {
        let screens = self.screens();
        screens.subscribers.is_empty().then_some(screens.idle_since)
    }

    /// Whether its streams were ended for good: it was deleted, or the server stops.
    pub fn is_over(&self) -> bool {
        self.screens().over.is_some()
    }

    /// Whether no stream has been open for so long.
    pub fn idle_for(&self, span: method::Span) -> bool {
        let screens = self.screens();
        screens.subscribers.is_empty() && self.clock.now() - screens.idle_since >= span
    }

    /// Opens a stream for a page of this seat, and counts its person as connected.
    ///
    /// `has` is the digest of what the page already shows: when it still holds,
    /// only the greeting is sent.
    pub(crate) fn subscribe(
        self: &Arc<Self>,
        device_seat: SeatId,
        audience: Audience<P::Lang>,
        has: Option<String>,
        rows: Arc<[OwnRow]>,
    ) -> Feed {
        let (subscriber, feed) = Subscriber::new(device_seat, audience, has, rows);
        let mut screens = self.screens();
        if let Some(close) = screens.over {
            subscriber.send(Message::Close(close));
            return feed;
        }
        screens.subscribers.push(subscriber);
        *screens.streams.entry(device_seat).or_default() += 1;
        screens.presence.seen.insert(device_seat, None);
        drop(screens);
        if !self.painting.swap(true, Ordering::AcqRel) {
            tokio::spawn(Arc::clone(self).paint_until_empty());
        }
        self.wake();
        feed
    }

    /// A stream of this seat has ended.
    pub fn unsubscribe(&self, device_seat: SeatId) {
        let now = self.clock.now();
        let mut screens = self.screens();
        screens.idle_since = now;
        if let Some(open) = screens.streams.get_mut(&device_seat) {
            *open = open.saturating_sub(1);
            if *open == 0 {
                screens.streams.remove(&device_seat);
                screens.presence.seen.insert(device_seat, Some(now));
            }
        }
        drop(screens);
        self.wake();
    }

    /// The private rows of a seat have changed: its pages are painted again.
    pub(crate) fn refresh_rows(&self, device_seat: SeatId, rows: &Arc<[OwnRow]>) {
        for subscriber in &mut self.screens().subscribers {
            if subscriber.device_seat == device_seat {
                subscriber.rows = Arc::clone(rows);
            }
        }
        self.wake();
    }

    /// Ends every stream.
    pub(crate) fn close_all(&self, close: Close) {
        let mut screens = self.screens();
        screens.over = Some(close);
        for subscriber in screens.subscribers.drain(..) {
            subscriber.send(Message::Close(close));
        }
        drop(screens);
        self.wake();
    }

    /// Paints at each change and whenever time alone changes a view; ends with
    /// the last stream.
    async fn paint_until_empty(self: Arc<Self>) {
        loop {
            let look = self.look().await;
            if !self.paint_or_close(&look) {
                self.painting.store(false, Ordering::Release);
                // A stream that came between the painting and this line has seen
                // `painting` still set and counts on this task.
                if self.screens().subscribers.is_empty()
                    || self.painting.swap(true, Ordering::AcqRel)
                {
                    return;
                }
            }
            let next = view::next_change(&look.state, &look.presence, look.now);
            let pause = next.map(|moment| (moment - look.now).0.max(1_000).unsigned_abs());
            match pause {
                None => self.wake.notified().await,
                Some(micros) => {
                    let nap = tokio::time::sleep(Duration::from_micros(micros));
                    tokio::select! {
                        () = self.wake.notified() => {}
                        () = nap => {}
                    }
                }
            }
        }
    }

    /// Paints; a fault in it must not freeze the room, so its screens are told to
    /// connect again instead.
    fn paint_or_close(&self, look: &Look) -> bool {
        catch_unwind(AssertUnwindSafe(|| self.paint(look))).unwrap_or_else(|_| {
            for subscriber in self.screens().subscribers.drain(..) {
                subscriber.send(Message::Close(Close::Restart));
            }
            false
        })
    }

    /// Paints every screen once; false when there is none left.
    fn paint(&self, look: &Look) -> bool {
        let mut screens = self.screens();
        screens.subscribers.retain(Subscriber::is_open);
        let Screens {
            subscribers, shown, ..
        } = &mut *screens;
        let mut brush = Brush {
            painter: &*self.painter,
            look,
            shown,
            fresh: HashMap::new(),
        };
        subscribers.retain_mut(|subscriber| brush.paint(subscriber));
        let Brush { fresh, .. } = brush;
        screens.shown = fresh
            .into_iter()
            .map(|(audience, painted)| (audience, painted.outline))
            .collect();
        !screens.subscribers.is_empty()
    }
}

/// One painting: shared regions once for each audience, private ones for each screen.
struct Brush<'a, P: Painter> {
    painter: &'a P,
    look: &'a Look,
    shown: &'a HashMap<Audience<P::Lang>, P::Outline>,
    fresh: HashMap<Audience<P::Lang>, Painted<P>>,
}

struct Painted<P: Painter> {
    page: P::Page,
    outline: P::Outline,
    patch: Option<Arc<str>>,
}

impl<P: Painter> Brush<'_, P> {
    /// Brings one screen up to date; false when its stream has ended.
    fn paint(&mut self, subscriber: &mut Subscriber<P>) -> bool {
        let state = &self.look.state;
        let seat = state.acting(subscriber.device_seat);
        let role = state.role(seat);
        if let Some(close) = self.closes(subscriber, role) {
            subscriber.send(Message::Close(close));
            return false;
        }
        let fresh = subscriber.fresh || role != subscriber.role;
        subscriber.fresh = false;
        subscriber.role = role;
        let audience = Audience {
            role,
            lang: subscriber.lang,
        };
        let own = view::own(state, seat, &self.look.presence, self.look.now)
            .map(|own| self.painter.own(&own, &subscriber.rows, subscriber.lang));
        let own_outline = own.as_ref().map(P::outline).unwrap_or_default();
        let Some(shared) = self.shared(audience) else {
            return true; // the lobby is told nothing
        };
        let own_patch = own.as_ref().and_then(|own| P::patch(&subscriber.own, own));
        let messages = if fresh {
            vec![greet(subscriber, shared, own.as_ref(), &own_outline)]
        } else {
            let own_patch = own_patch.map(Arc::from);
            shared.patch.clone().into_iter().chain(own_patch).collect()
        };
        subscriber.own = own_outline;
        messages
            .into_iter()
            .all(|html| subscriber.send(Message::Html(html)))
    }

    fn closes(&self, subscriber: &Subscriber<P>, role: method::Role) -> Option<Close> {
        match role {
            method::Role::Removed | method::Role::Newcomer => Some(Close::Removed),
            role if !P::same_layout(subscriber.role, role) => Some(Close::Reload),
            _ => None,
        }
    }

    fn shared(&mut self, audience: Audience<P::Lang>) -> Option<&Painted<P>> {
        if !self.fresh.contains_key(&audience) {
            let look = self.look;
            let room = view::room(&look.state, audience.role, &look.presence, look.now)?;
            let page = self.painter.shared(&room, audience.lang);
            let before = self.shown.get(&audience);
            let patch = before.and_then(|shown| P::patch(shown, &page));
            let painted = Painted {
                outline: P::outline(&page),
                patch: patch.map(Arc::from),
                page,
            };
            self.fresh.insert(audience, painted);
        }
        self.fresh.get(&audience)
    }
}

/// The first message of a stream: everything, or only the clock when the page
/// already shows the rest.
fn greet<P: Painter>(
    subscriber: &mut Subscriber<P>,
    shared: &Painted<P>,
    own: Option<&P::Page>,
    own_outline: &P::Outline,
) -> Arc<str> {
    let digest = P::digest(&shared.outline, own_outline);
    if subscriber.has.take() == Some(digest) {
        return P::greeting(&shared.page).into();
    }
    let mut html = P::whole(&shared.page);
    if let Some(own) = own {
        html.push_str(&P::whole(own));
    }
    html.into()
}

#[cfg(test)]
mod tests {
    use super::RoomId;

    #[test]
    fn a_room_is_named_by_26_signs_that_read_back() {
        let id = RoomId::from_bytes([0xff; 16]);
        assert_eq!(id.as_str().len(), 26);
        assert_eq!(RoomId::parse(id.as_str()), Some(id.clone()));
        assert_eq!(RoomId::of_stream(&id.stream()), Some(id));
        for bad in ["", "../etc/passwd", "ILOU", &"0".repeat(27)] {
            assert_eq!(RoomId::parse(bad), None);
        }
    }
}
