//! What the machine is doing, and what it allows.

use super::Outcome;
use std::fs;
use std::process::Command;
use std::thread;
use std::time::Duration;
use tokio::signal::unix::{SignalKind, signal};

/// The share of the processors that is in use by others, over this time.
pub(super) fn busy(time: Duration) -> Outcome<f64> {
    let read = || Outcome::Ok(fs::read_to_string("/proc/stat")?);
    let before = read()?;
    thread::sleep(time);
    share(&before, &read()?).ok_or_else(|| "/proc/stat cannot be read".into())
}

/// The share in use between two readings.
fn share(before: &str, after: &str) -> Option<f64> {
    let (idle_before, all_before) = ticks(before)?;
    let (idle, all) = ticks(after)?;
    let all = all.checked_sub(all_before).filter(|all| *all > 0)?;
    Some(1.0 - idle.saturating_sub(idle_before) as f64 / all as f64)
}

/// The ticks without work (idle, waiting for disks), and all of them: guests are
/// counted among the users already.
fn ticks(stat: &str) -> Option<(u64, u64)> {
    let line = stat.lines().next()?.strip_prefix("cpu ")?;
    let fields: Vec<u64> = line
        .split_whitespace()
        .filter_map(|it| it.parse().ok())
        .collect();
    Some((fields.get(3)? + fields.get(4)?, fields.iter().take(8).sum()))
}

/// Two connections for each person, in this command as in the server.
pub(super) fn enough_files(people: usize) -> Outcome<()> {
    let wanted = people * 2 + 100;
    let limits = fs::read_to_string("/proc/self/limits")?;
    let line = limits
        .lines()
        .find_map(|line| line.strip_prefix("Max open files"));
    let allowed = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    match allowed {
        Some(allowed) if wanted > allowed => Err(format!(
            "{wanted} open files are needed and {allowed} are allowed: run `ulimit -n {wanted}` first"
        )
        .into()),
        _ => Ok(()),
    }
}

/// Waits until somebody ends the command, so that the server is ended with it.
pub(super) async fn told_to_stop() {
    let terminated = async {
        match signal(SignalKind::terminate()) {
            Ok(mut terminate) => terminate.recv().await,
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminated => {}
    }
}

/// The commit that is measured.
pub(super) fn commit() -> String {
    let output = Command::new("git")
        .args(["rev-parse", "--short", "HEAD"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output();
    match output {
        Ok(output) if output.status.success() => {
            String::from_utf8_lossy(&output.stdout).trim().to_owned()
        }
        _ => "unknown".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn waiting_for_a_disk_is_not_work() {
        let before = "cpu  10 0 10 100 0 0 0 0 0 0\ncpu0 1";
        let after = "cpu  20 5 15 170 10 0 0 0 0 0\ncpu0 1";
        let found = share(before, after).unwrap();
        assert!((found - 0.2).abs() < 1e-9, "{found}");
        assert_eq!(share(before, before), None);
        assert_eq!(share("", ""), None);
    }
}
