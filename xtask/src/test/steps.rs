//! The steps, in order.

use super::Run;
use super::machine::{cargo_has, find};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The environment variable that tells the browser tests which server to start.
const SERVER: &str = "ENTREPAIRS_BIN";

/// The folder of the workspace: this crate's is one below.
pub(crate) fn workspace_root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_owned()
}

/// The cargo that runs this task.
pub(super) fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

pub(crate) fn succeeds(command: &mut Command) -> bool {
    match command.status() {
        Ok(status) => status.success(),
        Err(error) => {
            eprintln!("cannot start {}: {error}", command.get_program().display());
            false
        }
    }
}

/// Format, lints, tests, documentation tests.
pub(super) fn rust(run: &mut Run) {
    let root = run.root.clone();
    let in_cargo = |arguments: &[&str]| succeeds(cargo().args(arguments).current_dir(&root));
    if cargo_has("fmt") {
        run.step("cargo fmt --check", || {
            in_cargo(&["fmt", "--all", "--check"])
        });
    } else {
        run.remark(
            "rustfmt is not installed: the format was not checked (rustup component add rustfmt)",
        );
    }
    if cargo_has("clippy") {
        run.step("cargo clippy", || {
            in_cargo(&[
                "clippy",
                "--workspace",
                "--all-targets",
                "--",
                "-D",
                "warnings",
            ])
        });
    } else {
        run.remark(
            "clippy is not installed: the lints were not checked (rustup component add clippy)",
        );
    }
    if cargo_has("nextest") {
        run.step("cargo nextest run", || {
            in_cargo(&["nextest", "run", "--workspace"])
        });
    } else {
        println!("\nnote: cargo-nextest is not installed: cargo test runs the same tests");
        run.step("cargo test", || {
            in_cargo(&["test", "--workspace", "--all-targets"])
        });
    }
    run.step("the simulator finds planted bugs", || {
        in_cargo(&[
            "test",
            "-p",
            "xtask",
            "--features",
            "planted-bug",
            "planted",
        ])
    });
    run.step("cargo test --doc", || {
        in_cargo(&["test", "--workspace", "--doc"])
    });
}

/// Builds the server, then whole consultations in real browsers.
pub(super) fn browser(run: &mut Run, told: &[String]) {
    let e2e = run.root.join("e2e");
    let installed = run.step("npm ci", || npm_ci(&e2e));
    let root = run.root.clone();
    let mut server = None;
    run.step("cargo build -p entrepairs", || {
        server = build_server(&root);
        server.is_some()
    });
    let (true, Some(server)) = (installed, server) else {
        run.step("browser tests", || {
            eprintln!("not run: the steps above did not pass");
            false
        });
        return;
    };
    let folder = env::temp_dir().join(format!("entrepairs-test-{}", std::process::id()));
    run.step("browser tests", || {
        if let Err(error) = fs::create_dir_all(&folder) {
            eprintln!("cannot make {}: {error}", folder.display());
            return false;
        }
        succeeds(playwright(&e2e, &server).args(told).env("TMPDIR", &folder))
    });
    if let Err(error) = fs::remove_dir_all(&folder) {
        run.remark(format!("could not remove {}: {error}", folder.display()));
    }
}

/// The packages of the browser tests, from their lock file.
pub(crate) fn npm_ci(e2e: &Path) -> bool {
    succeeds(
        Command::new("npm")
            .args(["ci", "--no-audit", "--no-fund"])
            .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
            .current_dir(e2e),
    )
}

/// Playwright on Debian's Chromium, with the server it is to start.
pub(crate) fn playwright(e2e: &Path, server: &Path) -> Command {
    let mut command = Command::new("npx");
    command
        .args(["--no-install", "playwright", "test"])
        .env(SERVER, server)
        .current_dir(e2e);
    if let Some(chromium) = find("chromium") {
        command.env("CHROMIUM", chromium);
    }
    command
}

/// Builds the server, with a clock that tests can move, and asks cargo where it is.
pub(crate) fn build_server(root: &Path) -> Option<PathBuf> {
    let built = cargo()
        .args([
            "build",
            "-p",
            "entrepairs",
            "--features",
            "movable-clock",
            "--message-format",
            "json-render-diagnostics",
        ])
        .current_dir(root)
        .stderr(std::process::Stdio::inherit())
        .output();
    let output = match built {
        Ok(output) if output.status.success() => output,
        Ok(_) => return None,
        Err(error) => {
            eprintln!("cannot start cargo: {error}");
            return None;
        }
    };
    let messages = String::from_utf8_lossy(&output.stdout);
    let found = messages.lines().rev().find_map(executable);
    if found.is_none() {
        eprintln!("cargo did not say where the server is");
    }
    found
}

/// The program a message of cargo names: the last field that matters here, read
/// without a JSON library. A path with a quote or a backslash is not for us.
fn executable(message: &str) -> Option<PathBuf> {
    let (_, rest) = message.split_once("\"executable\":\"")?;
    let (path, _) = rest.split_once('"')?;
    (!path.contains('\\') && Path::new(path).ends_with("entrepairs")).then(|| path.into())
}

#[cfg(test)]
mod tests {
    use super::executable;
    use std::path::Path;

    #[test]
    fn the_server_is_found_in_what_cargo_says() {
        let message =
            r#"{"reason":"compiler-artifact","executable":"/t/debug/entrepairs","fresh":true}"#;
        assert_eq!(
            executable(message).as_deref(),
            Some(Path::new("/t/debug/entrepairs"))
        );
        assert_eq!(executable(r#"{"executable":null}"#), None);
        assert_eq!(executable(r#"{"executable":"/t/debug/other"}"#), None);
    }
}
