//! The real server: built, started on a free port of loopback with an empty data
//! folder, ended by its process id.

use super::Outcome;
use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// A server that runs. Dropping it ends the server and removes its data.
pub(super) struct Server {
    child: Child,
    folder: Folder,
    /// Where it listens.
    pub(super) address: SocketAddr,
}

/// Builds the server as it is shipped, and says where it is.
pub(super) fn build() -> Outcome<PathBuf> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["build", "--release", "--package", "entrepairs"])
        .args(["--message-format", "json-render-diagnostics"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() {
        return Err("the server cannot be built".into());
    }
    let messages = String::from_utf8(output.stdout)?;
    executable(&messages).ok_or_else(|| "cargo does not say where the server is".into())
}

/// The program in cargo's messages.
fn executable(messages: &str) -> Option<PathBuf> {
    messages
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|message| message["target"]["name"] == "entrepairs")
        .find_map(|message| message["executable"].as_str().map(PathBuf::from))
}

impl Server {
    /// Starts it, and waits until it says its address.
    pub(super) async fn start(program: &Path) -> Outcome<Server> {
        Server::start_in(program, Folder::new()?).await
    }

    /// Starts it on the data that a folder holds already.
    pub(super) async fn start_in(program: &Path, folder: Folder) -> Outcome<Server> {
        let program = program.to_owned();
        tokio::task::spawn_blocking(move || Server::launch(&program, folder)).await?
    }

    /// The folder of its data.
    pub(super) fn data(&self) -> PathBuf {
        self.folder.data()
    }

    fn launch(program: &Path, folder: Folder) -> Outcome<Server> {
        let mut command = Command::new(program);
        let settings = env::vars_os().map(|(name, _)| name);
        for name in settings.filter(|name| name.to_string_lossy().starts_with("ENTREPAIRS_")) {
            command.env_remove(name);
        }
        let mut child = command
            .args(["--listen", "127.0.0.1:0", "--data"])
            .arg(folder.data())
            .current_dir(&folder.0)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()?;
        let address = match said(&mut child) {
            Ok(address) => address,
            Err(error) => {
                end(&mut child);
                return Err(error);
            }
        };
        Ok(Server {
            child,
            folder,
            address,
        })
    }

    /// The memory it has in use.
    pub(super) fn rss_kb(&self) -> Outcome<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let figure = line.and_then(|line| line.split_whitespace().next());
        Ok(figure
            .ok_or("the memory of the server is not known")?
            .parse()?)
    }
}

/// The address the server says it listens on.
fn said(child: &mut Child) -> Outcome<SocketAddr> {
    let mut line = String::new();
    let stdout = child.stdout.take().ok_or("the server says nothing")?;
    BufReader::new(stdout).read_line(&mut line)?;
    let address = line
        .trim()
        .rsplit_once("http://")
        .map(|(_, address)| address);
    Ok(address.ok_or("the server did not start")?.parse()?)
}

fn end(child: &mut Child) {
    // It may have ended by itself; then there is nothing to end.
    let _ = child.kill();
    let _ = child.wait();
}

impl Drop for Server {
    fn drop(&mut self) {
        end(&mut self.child);
        // Its folder goes next, being a field.
    }
}

/// A folder for one run.
pub(super) struct Folder(PathBuf);

impl Folder {
    pub(super) fn new() -> Outcome<Folder> {
        static NEXT: AtomicU32 = AtomicU32::new(1);
        let nth = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("entrepairs-load-{}-{nth}", std::process::id());
        let path = env::temp_dir().join(name);
        fs::create_dir(&path)?;
        Ok(Folder(path))
    }

    /// Where the server keeps its data.
    pub(super) fn data(&self) -> PathBuf {
        self.0.join("data")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.0) {
            eprintln!("load: cannot remove {}: {error}", self.0.display());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::executable;

    #[test]
    fn the_program_is_found_among_the_messages() {
        let messages = r#"{"target":{"name":"entrepairs"},"executable":null}
not json
{"target":{"name":"other"},"executable":"/x/other"}
{"target":{"name":"entrepairs"},"executable":"/x/entrepairs"}"#;
        assert_eq!(executable(messages), Some("/x/entrepairs".into()));
        assert_eq!(executable(""), None);
    }
}
