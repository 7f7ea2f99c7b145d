//! Everything the server says of itself, written as the program writes it, to the
//! last detail.

use std::io;
use std::sync::{Mutex, Once, PoisonError};
use tracing_subscriber::filter::LevelFilter;

static WRITTEN: Mutex<Vec<u8>> = Mutex::new(Vec::new());
static KEPT: Once = Once::new();

struct Log;

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut written = WRITTEN.lock().unwrap_or_else(PoisonError::into_inner);
        written.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// From now on every line is kept, from whatever thread it comes.
pub fn keep() {
    KEPT.call_once(|| {
        tracing_subscriber::fmt()
            .json()
            .with_max_level(LevelFilter::TRACE)
            .with_writer(|| Log)
            .init();
    });
}

/// Every line so far.
pub fn lines() -> String {
    let written = WRITTEN.lock().unwrap_or_else(PoisonError::into_inner);
    String::from_utf8(written.clone()).expect("text")
}

/// Whether a line is one in which the CSRF layer tells the path of a request, which
/// it does at the level trace: the program leaves these out of its log.
pub fn tells_paths(line: &str) -> bool {
    line.contains("\"target\":\"tower_http::csrf::service\"")
}
