//! Rooms that are open: commands in, painted pages out.
//!
//! A [`Room`] holds the fold of one stream, who is connected, and the streams of
//! the pages that show it. The log is the truth: a room can be dropped and
//! folded again at any moment, and an append only succeeds at the head it was
//! decided on. What a page looks like is not known here: a [`Painter`] says.

mod circles;
mod command;
mod folded;
mod half_days;
mod painter;
mod room;
mod rooms;
mod streams;

pub use circles::{Beside, CircleFault, CircleId, Circles, Followed, Happened};
pub use command::{Done, Fault};
pub use half_days::{HalfDayFault, HalfDays, half_day_stream};
pub use painter::{Audience, Painter};
pub use room::{DEMONSTRATIONS, Look, Room, RoomId};
pub use rooms::{Live, PURGE_AFTER};
pub use streams::{Close, Feed, Message};

use method::Time;

/// Tells the time. The composition root reads the machine's; tests bring their own.
pub trait Clock: Send + Sync {
    /// The moment it is.
    fn now(&self) -> Time;
}
