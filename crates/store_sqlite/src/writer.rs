//! The one thread that writes.
//!
//! It takes whatever waits, does all of it in one transaction, commits, and only then answers each.
//! There is no timer: while one commit waits for the disk the next batch gathers by itself, so a
//! lone append is fast and a crowd shares its commits.

use std::thread::JoinHandle;

use rusqlite::{Connection, TransactionBehavior};
use store::StoreError;
use tokio::sync::{mpsc, oneshot};

use crate::fault::{Fallible, Fault};
use crate::wipe::{Traces, wipe};

/// Jobs that may wait, and jobs in one transaction. Who comes later waits for a place.
const QUEUE: usize = 1024;

/// The handle of the thread. Dropping it waits until what was accepted is committed.
pub(crate) struct Writer {
    /// `None` only while it is being dropped.
    queue: Option<mpsc::Sender<Box<dyn Job>>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    /// Starts the thread, which owns the connection from now on.
    pub(crate) fn start(db: Connection) -> Result<Self, StoreError> {
        let (queue, jobs) = mpsc::channel(QUEUE);
        let thread = std::thread::Builder::new()
            .name("store-writer".into())
            .spawn(move || work_off(db, jobs))
            .map_err(|error| StoreError::Unavailable(error.to_string()))?;
        Ok(Self {
            queue: Some(queue),
            thread: Some(thread),
        })
    }

    /// Does work in the next transaction and gives its result after the commit, and, if it
    /// deletes, after its traces are gone. Work that fails is undone without harm to the others.
    /// Once begun it is finished even if the caller no longer waits.
    pub(crate) async fn run<T, F>(&self, traces: Traces, work: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> Fallible<T> + Send + 'static,
    {
        let stopped = || StoreError::Unavailable("the writer has stopped".into());
        let (reply, answer) = oneshot::channel();
        let job = Box::new(Task {
            traces,
            work: Some(work),
            result: None,
            reply,
        });
        let queue = self.queue.as_ref().ok_or_else(stopped)?;
        queue.send(job).await.map_err(|_| stopped())?;
        answer.await.map_err(|_| stopped())?
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        // Closes the queue: the thread ends when it has worked it off.
        self.queue = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// A [`Task`] whatever its types.
trait Job: Send {
    fn traces(&self) -> Traces;
    /// Does the work, and keeps its result for the answer.
    fn run(&mut self, db: &Connection) -> Result<(), StoreError>;
    /// Answers with the result of the work, or with what kept it from being done for good.
    fn answer(self: Box<Self>, fate: Result<(), StoreError>);
}

struct Task<T, F> {
    traces: Traces,
    work: Option<F>,
    result: Option<Result<T, StoreError>>,
    reply: oneshot::Sender<Result<T, StoreError>>,
}

impl<T: Send, F: FnOnce(&Connection) -> Fallible<T> + Send> Job for Task<T, F> {
    fn traces(&self) -> Traces {
        self.traces
    }

    fn run(&mut self, db: &Connection) -> Result<(), StoreError> {
        let Some(work) = self.work.take() else {
            return Ok(());
        };
        let result = work(db).map_err(StoreError::from);
        let succeeded = result.as_ref().map(|_| ()).map_err(StoreError::clone);
        self.result = Some(result);
        succeeded
    }

    fn answer(self: Box<Self>, fate: Result<(), StoreError>) {
        let missed = || Err(StoreError::Unavailable("the work was not done".into()));
        let result = match fate {
            Ok(()) => self.result.unwrap_or_else(missed),
            Err(error) => Err(error),
        };
        // Nobody may be waiting any more; the work is done all the same.
        let _ = self.reply.send(result);
    }
}

fn work_off(mut db: Connection, mut jobs: mpsc::Receiver<Box<dyn Job>>) {
    let mut batch = Vec::with_capacity(QUEUE);
    while jobs.blocking_recv_many(&mut batch, QUEUE) > 0 {
        settle(&mut db, &mut batch);
    }
    // At the end, fold the log into the file. If that fails it is done at the next opening.
    let _ = wipe(&db, Traces::GoneFromWal);
}

/// Does a batch and answers each of its jobs.
fn settle(db: &mut Connection, batch: &mut Vec<Box<dyn Job>>) {
    let fate = transact(db, batch).map_err(StoreError::from);
    let mut deletions = Vec::new();
    for job in batch.drain(..) {
        if fate.is_ok() && job.traces() > Traces::Kept {
            deletions.push(job);
        } else {
            job.answer(fate.clone());
        }
    }
    // After the others have their answers, as it takes longer.
    let traces = deletions
        .iter()
        .map(|job| job.traces())
        .max()
        .unwrap_or(Traces::Kept);
    let wiped = wipe(db, traces).map_err(StoreError::from);
    for job in deletions {
        job.answer(wiped.clone());
    }
}

/// One transaction for all, with a savepoint round each: what fails is undone alone.
///
/// On some failures (a full disk) SQLite undoes the entire transaction by itself. The savepoint is
/// gone with it, so finishing it fails, and the batch fails with the cause: nobody is told that
/// something was done which was not.
fn transact(db: &mut Connection, batch: &mut [Box<dyn Job>]) -> Fallible<()> {
    // Immediate: a transaction that reads first and writes later could not wait for a lock.
    let mut transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for job in batch {
        let savepoint = transaction.savepoint()?;
        match job.run(&savepoint) {
            Ok(()) => savepoint.commit()?,
            // Rolls back, as nothing was committed.
            Err(cause) => savepoint.finish().map_err(|_| cause)?,
        }
    }
    transaction.commit().map_err(Fault::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    type Answer = oneshot::Receiver<Result<i64, StoreError>>;

    fn database() -> Connection {
        let db = Connection::open_in_memory().unwrap();
        db.execute_batch("CREATE TABLE line (text TEXT NOT NULL)")
            .unwrap();
        db
    }

    fn job(sql: &'static str) -> (Box<dyn Job>, Answer) {
        let (reply, answer) = oneshot::channel();
        let work = move |db: &Connection| {
            db.execute_batch(sql)?;
            Ok(db.query_row("SELECT count(*) FROM line", (), |row| row.get(0))?)
        };
        (
            Box::new(Task {
                traces: Traces::Kept,
                work: Some(work),
                result: None,
                reply,
            }),
            answer,
        )
    }

    /// Settles these as one batch; their answers, and the lines there are afterwards.
    fn settled(db: &mut Connection, sql: &[&'static str]) -> (Vec<Result<i64, StoreError>>, i64) {
        let (mut batch, answers): (Vec<_>, Vec<_>) = sql.iter().map(|sql| job(sql)).unzip();
        settle(db, &mut batch);
        let answers = answers
            .into_iter()
            .map(|mut answer| answer.try_recv().unwrap())
            .collect();
        let lines = db
            .query_row("SELECT count(*) FROM line", (), |row| row.get(0))
            .unwrap();
        (answers, lines)
    }

    const WRITE: &str = "INSERT INTO line VALUES ('x')";

    #[test]
    fn work_that_fails_is_undone_alone() {
        let half = "INSERT INTO line VALUES ('half'); INSERT INTO line VALUES (NULL)";
        let (answers, lines) = settled(&mut database(), &[WRITE, half, WRITE]);
        assert_eq!(answers[0], Ok(1));
        assert!(matches!(answers[1], Err(StoreError::Unavailable(_))));
        assert_eq!(answers[2], Ok(2));
        assert_eq!(lines, 2);
    }

    #[test]
    fn when_the_transaction_is_lost_nobody_is_told_it_was_done() {
        // What SQLite does by itself when it cannot go on.
        let lost = "ROLLBACK; SELECT no_such_function()";
        let (answers, lines) = settled(&mut database(), &[WRITE, lost, WRITE]);
        assert!(answers.iter().all(Result::is_err), "{answers:?}");
        assert_eq!(lines, 0);
    }

    #[test]
    fn a_full_disk_is_told_to_the_batch_and_the_next_goes_on() {
        let mut db = database();
        db.pragma_update_and_check(None, "max_page_count", 4, |row| row.get::<_, i64>(0))
            .unwrap();
        let large = "INSERT INTO line VALUES (hex(zeroblob(100000)))";
        let (answers, _) = settled(&mut db, &[WRITE, large, WRITE]);
        assert_eq!(answers, vec![Err(StoreError::DiskFull); 3]);
        let (answers, lines) = settled(&mut db, &[WRITE]);
        assert_eq!((answers, lines), (vec![Ok(1)], 1));
    }
}
