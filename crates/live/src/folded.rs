//! Streams that are folded afresh at each request: circles and their half-days. They have some
//! hundreds of events and are asked for now and then; nothing is held, and any node may serve them.

use store::{Append, CommandId, Outcome, Recorded, Refused, Store, StoreError, StreamId};

/// Appends that lose the race for the head are decided again; this many in a row would mean that
/// something other than people writes.
const TRIES: usize = 100;

/// The fold of a stream.
pub(crate) trait Folded: Default {
    /// Folds one event more.
    fn fold(&mut self, recorded: &Recorded);
}

/// What a command leads to: what is appended, and the fold after it.
pub(crate) struct Decided<F> {
    pub(crate) append: Append,
    pub(crate) after: F,
}

/// Why nothing was written.
pub(crate) enum Undone<R> {
    /// The rules refuse it.
    Refused(R),
    /// What goes with it was refused.
    Row(Refused),
    /// The stream was erased.
    Erased,
    /// The store failed.
    Store(StoreError),
}

impl<R> From<StoreError> for Undone<R> {
    fn from(error: StoreError) -> Undone<R> {
        Undone::Store(error)
    }
}

/// The fold of a stream as it stands; nothing for one without events.
pub(crate) async fn read<F: Folded>(
    store: &dyn Store,
    stream: &StreamId,
) -> Result<Option<F>, StoreError> {
    let stored = store.read(stream, 0).await?;
    let mut folded = F::default();
    for recorded in &stored {
        folded.fold(recorded);
    }
    Ok((!stored.is_empty()).then_some(folded))
}

/// Reads, decides and appends, again whenever another append came first. Gives the fold as it stands
/// and the first event; 0 when everything was so already.
///
/// A command id that was followed before gets its first answer again, also when the rules would
/// refuse it by now.
pub(crate) async fn follow<F: Folded, R>(
    store: &dyn Store,
    stream: &StreamId,
    command: CommandId,
    decide: impl Fn(&F) -> Result<Option<Decided<F>>, R> + Send,
) -> Result<(F, u64), Undone<R>> {
    for _ in 0..TRIES {
        let folded: F = read(store, stream).await?.unwrap_or_default();
        let Decided { append, after } = match decide(&folded) {
            Ok(Some(decided)) => decided,
            Ok(None) => return Ok((folded, 0)),
            Err(refusal) => {
                return match store.answered(stream, command).await? {
                    Some((first, _)) => Ok((folded, first)),
                    None => Err(Undone::Refused(refusal)),
                };
            }
        };
        match store.append(append).await? {
            Outcome::Appended { first, .. } => return Ok((after, first)),
            Outcome::Repeated { first, .. } => return Ok((folded, first)),
            Outcome::Conflict { .. } => {}
            Outcome::Erased => return Err(Undone::Erased),
            Outcome::Refused(why) => return Err(Undone::Row(why)),
        }
    }
    Err(StoreError::Busy.into())
}
