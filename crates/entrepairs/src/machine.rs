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
