//! Writing, at a steady pace whatever becomes of the writes before.

use super::Outcome;
use super::board::{Board, Write};
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, sleep_until, timeout};

/// A write that takes longer has failed.
const WRITE_MAX: Duration = Duration::from_secs(30);
/// What is still under way after the last write has this long to arrive.
const LAST_RECEIPTS: Duration = Duration::from_secs(10);
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// Sends every write of the board's plan when it is due, then waits until all
/// the others have received it, or the time for that is over. Lateness of an
/// earlier answer delays no write: it counts against the write that waits.
pub(super) async fn drive<S, F>(board: &Arc<Board>, send: S)
where
    S: Fn(Write) -> F + Clone + Send + 'static,
    F: Future<Output = Outcome<()>> + Send + 'static,
{
    let begin = Instant::now();
    let mut rooms = JoinSet::new();
    for room in 0..board.plan.rooms {
        rooms.spawn(pace(Arc::clone(board), room, begin, send.clone()));
    }
    while rooms.join_next().await.is_some() {}
    let end = Instant::now() + LAST_RECEIPTS;
    while !board.is_complete() && Instant::now() < end {
        sleep(LOOK_EVERY).await;
    }
    board.over();
}

/// The writes of one room.
async fn pace<S, F>(board: Arc<Board>, room: usize, begin: Instant, send: S)
where
    S: Fn(Write) -> F + Clone + Send + 'static,
    F: Future<Output = Outcome<()>> + Send + 'static,
{
    let mut under_way = JoinSet::new();
    for n in 0..board.plan.per_room {
        sleep_until(begin + board.plan.due(room, n)).await;
        under_way.spawn(one(
            Arc::clone(&board),
            board.plan.write(room, n),
            send.clone(),
        ));
    }
    while under_way.join_next().await.is_some() {}
}

/// One write, timed from just before it is sent.
async fn one<S, F>(board: Arc<Board>, write: Write, send: S)
where
    S: Fn(Write) -> F,
    F: Future<Output = Outcome<()>>,
{
    board.sent(&write);
    match timeout(WRITE_MAX, send(write)).await {
        Ok(Ok(())) => board.accepted(&write),
        Ok(Err(error)) => board.failed(&format!("a write failed: {error}")),
        Err(_) => board.failed("a write was not answered"),
    }
}
