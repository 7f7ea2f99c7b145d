//! All open rooms of this server.

use crate::Clock;
use crate::command::{Done, Fault, new_events, unasked};
use crate::painter::{Audience, Painter};
use crate::room::{Room, RoomId, fold_all};
use crate::streams::{Close, Feed};
use futures_util::future::join_all;
use method::consultation::{Consultation, Envelope, Setup, open};
use method::{SeatId, Span, Time};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use store::{Append, CommandId, OwnPut, OwnRow, Purpose, Status, Store, Token, TokenHash};

/// A room without streams is dropped from memory after this long; the log keeps it.
const DROP_AFTER: Span = Span::minutes(10);
/// A consultation in which nothing has happened for this long is deleted.
pub const PURGE_AFTER: Span = Span::minutes(90 * 24 * 60);

/// The rooms, the store that keeps them, and what paints them.
pub struct Live<P: Painter> {
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    painter: Arc<P>,
    rooms: Mutex<HashMap<RoomId, Arc<Room<P>>>>,
    /// Deleted rooms of which traces may remain in the store's files.
    unwiped: Mutex<Vec<RoomId>>,
}

impl<P: Painter> Live<P> {
    /// No room open yet.
    pub fn new(store: Arc<dyn Store>, clock: Arc<dyn Clock>, painter: P) -> Live<P> {
        Live {
            store,
            clock,
            painter: Arc::new(painter),
            rooms: Mutex::new(HashMap::new()),
            unwiped: Mutex::default(),
        }
    }

    /// The store.
    pub fn store(&self) -> &dyn Store {
        &*self.store
    }

    /// What tells the time.
    pub fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    /// What paints the rooms.
    pub fn painter(&self) -> &P {
        &self.painter
    }

    fn rooms(&self) -> MutexGuard<'_, HashMap<RoomId, Arc<Room<P>>>> {
        self.rooms.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Starts a consultation by `command`, at this moment. Its facilitator holds seat
    /// 1, by `token`.
    ///
    /// # Errors
    /// A [`Fault`] when the setup is refused or the store fails.
    pub async fn start(
        &self,
        id: &RoomId,
        name: &str,
        setup: &Setup,
        (command, now): (CommandId, Time),
        token: TokenHash,
    ) -> Result<SeatId, Fault> {
        let events = open(name, setup)?;
        let facilitator = SeatId(1);
        let append = Append {
            stream: id.stream(),
            expected: 0,
            command,
            events: new_events(None, now, &events),
            tokens: vec![Token {
                hash: token,
                stream: id.stream(),
                seat: facilitator.0,
                purpose: Purpose::Device,
                at: now.0,
            }],
            changes: Vec::new(),
        };
        match self.store.append(append).await? {
            store::Outcome::Appended { .. } | store::Outcome::Repeated { .. } => Ok(facilitator),
            store::Outcome::Conflict { .. } => Err(Fault::Unknown),
            store::Outcome::Erased => Err(Fault::Erased),
            store::Outcome::Refused(refused) => Err(unasked(refused)),
        }
    }

    /// The room of this name, folded from the log when it is not open.
    ///
    /// # Errors
    /// [`Fault::Unknown`], [`Fault::Erased`], or the store's.
    pub async fn room(&self, id: &RoomId) -> Result<Arc<Room<P>>, Fault> {
        if let Some(room) = self.rooms().get(id) {
            return Ok(Arc::clone(room));
        }
        let stream = id.stream();
        match self.store.status(&stream).await? {
            Status::Unknown => return Err(Fault::Unknown),
            Status::Erased { .. } => return Err(Fault::Erased),
            Status::Live { .. } => {}
        }
        let mut state = Consultation::default();
        fold_all(&mut state, &self.store.read(&stream, 0).await?);
        let room = Room::open(
            id.clone(),
            state,
            Arc::clone(&self.clock),
            Arc::clone(&self.painter),
        );
        // Somebody else may have opened it meanwhile: there is one of each.
        let room = Arc::clone(self.rooms().entry(id.clone()).or_insert(room));
        // Or deleted it: whichever of the two comes second cleans up.
        if let Status::Erased { .. } = self.store.status(&stream).await? {
            self.end(id);
            return Err(Fault::Erased);
        }
        Ok(room)
    }

    /// Follows a command in a room; see [`Room::follow`].
    ///
    /// # Errors
    /// A [`Fault`]; nothing was changed.
    pub async fn follow(
        &self,
        room: &Room<P>,
        envelope: &Envelope,
        id: CommandId,
        token: Option<TokenHash>,
    ) -> Result<Done, Fault> {
        room.follow(&*self.store, envelope, id, token).await
    }

    /// Opens the stream of a page.
    ///
    /// # Errors
    /// The store's, when the private rows cannot be read.
    pub async fn subscribe(
        &self,
        room: &Arc<Room<P>>,
        device_seat: SeatId,
        audience: Audience<P::Lang>,
        has: Option<String>,
    ) -> Result<Feed, Fault> {
        let _order = room.rows.lock().await;
        let rows = self.rows(room.id(), device_seat).await?;
        Ok(room.subscribe(device_seat, audience, has, rows))
    }

    /// The private rows of a device's seat.
    ///
    /// # Errors
    /// The store's.
    pub async fn rows(&self, room: &RoomId, device_seat: SeatId) -> Result<Arc<[OwnRow]>, Fault> {
        Ok(self.store.own(&room.stream(), device_seat.0).await?.into())
    }

    /// Keeps a private row, durably, and shows it on its person's pages.
    ///
    /// # Errors
    /// The store's, or [`Fault::Erased`]; `Ok(false)` when there are too many rows.
    pub async fn keep_row(
        &self,
        room: &Room<P>,
        device_seat: SeatId,
        row: OwnRow,
    ) -> Result<bool, Fault> {
        let stream = room.id().stream();
        match self.store.put_own(&stream, device_seat.0, row).await? {
            OwnPut::Saved => {}
            OwnPut::Full => return Ok(false),
            OwnPut::Erased => return Err(Fault::Erased),
        }
        self.show_rows(room, device_seat).await?;
        Ok(true)
    }

    /// Drops a private row.
    ///
    /// # Errors
    /// The store's.
    pub async fn drop_row(
        &self,
        room: &Room<P>,
        device_seat: SeatId,
        kind: &str,
        key: &str,
    ) -> Result<(), Fault> {
        let stream = room.id().stream();
        self.store
            .drop_own(&stream, device_seat.0, kind, key)
            .await?;
        self.show_rows(room, device_seat).await
    }

    /// Reads a person's rows and shows them, in this order for everybody at once,
    /// so that an older reading never replaces a newer one.
    async fn show_rows(&self, room: &Room<P>, device_seat: SeatId) -> Result<(), Fault> {
        let _order = room.rows.lock().await;
        let rows = self.rows(room.id(), device_seat).await?;
        room.refresh_rows(device_seat, &rows);
        Ok(())
    }

    /// Deletes a consultation with everything in it, and ends its streams.
    ///
    /// # Errors
    /// The store's.
    pub async fn erase(&self, id: &RoomId) -> Result<(), Fault> {
        let erased = self.store.erase(&id.stream(), self.clock.now().0).await;
        // An error can mean that the deletion stands while traces remain in the
        // files: the room is over all the same, and `tidy` asks again.
        if let Status::Erased { .. } = self.store.status(&id.stream()).await? {
            self.end(id);
            let mut unwiped = self.unwiped.lock().unwrap_or_else(PoisonError::into_inner);
            unwiped.retain(|left| left != id);
            if erased.is_err() {
                unwiped.push(id.clone());
            }
        }
        Ok(erased?)
    }

    /// Drops a deleted room from memory and ends its streams.
    fn end(&self, id: &RoomId) {
        let room = self.rooms().remove(id);
        if let Some(room) = room {
            room.close_all(Close::Ended);
        }
    }

    /// Deletes what has been quiet for 90 days, and drops idle rooms from memory.
    ///
    /// # Errors
    /// The store's; what is left is tried again next time.
    pub async fn tidy(&self) -> Result<usize, Fault> {
        // A room that somebody is just entering is held by them, too.
        self.rooms()
            .retain(|_, room| Arc::strong_count(room) > 1 || !room.idle_for(DROP_AFTER));
        let now = self.clock.now().0;
        let quiet = self.store.quiet_since(now - PURGE_AFTER.0, now).await?;
        let mut rooms: Vec<RoomId> = quiet.iter().filter_map(RoomId::of_stream).collect();
        rooms.extend(
            self.unwiped
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .clone(),
        );
        // Erasures asked for together share the rewriting of the files.
        let erased = join_all(rooms.iter().map(|room| self.erase(room))).await;
        erased.into_iter().collect::<Result<Vec<()>, Fault>>()?;
        Ok(rooms.len())
    }

    /// Ends every stream, as the server stops.
    pub fn close(&self) {
        for room in self.rooms().values() {
            room.close_all(Close::Restart);
        }
    }
}
