//! The machine's clock and the machine's chance. The only place that reads either.

use method::Time;

/// The machine's clock.
pub(crate) struct MachineClock;

impl live::Clock for MachineClock {
    #[allow(clippy::disallowed_methods)] // here and nowhere else
    fn now(&self) -> Time {
        Time(jiff::Timestamp::now().as_microsecond())
    }
}

/// The clock of the server: the machine's.
#[cfg(not(feature = "movable-clock"))]
pub(crate) fn clock(_: &std::path::Path) -> std::sync::Arc<dyn live::Clock> {
    std::sync::Arc::new(MachineClock)
}

/// The clock of the server in a test: the machine's, moved by as many seconds as the file `clock`
/// in the data folder says.
#[cfg(feature = "movable-clock")]
pub(crate) fn clock(data: &std::path::Path) -> std::sync::Arc<dyn live::Clock> {
    std::sync::Arc::new(MovableClock(data.join("clock")))
}

#[cfg(feature = "movable-clock")]
struct MovableClock(std::path::PathBuf);

#[cfg(feature = "movable-clock")]
impl live::Clock for MovableClock {
    fn now(&self) -> Time {
        let moved = std::fs::read_to_string(&self.0).unwrap_or_default();
        let seconds = moved.trim().parse().unwrap_or(0);
        MachineClock.now() + method::Span::seconds(seconds)
    }
}

/// The machine's chance.
pub(crate) struct MachineChance;

impl web::Chance for MachineChance {
    #[allow(clippy::disallowed_methods)] // here and nowhere else
    fn draw(&self) -> [u8; 32] {
        let mut bytes = [0; 32];
        if getrandom::fill(&mut bytes).is_err() {
            // Secrets that can be guessed would be worse than no server.
            std::process::abort();
        }
        bytes
    }
}
