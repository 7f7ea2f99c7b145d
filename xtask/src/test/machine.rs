//! What the machine must have for the browser tests, and installing it.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Debian's packages, each with the program it brings.
const NEEDED: [(&str, &str); 3] = [("chromium", "chromium"), ("node", "nodejs"), ("npm", "npm")];

/// Installs what is missing, or gives the line a person with rights must run.
pub(crate) fn prepare() -> Result<(), String> {
    let packages: Vec<&str> = NEEDED
        .iter()
        .filter(|(program, _)| find(program).is_none())
        .map(|(_, package)| *package)
        .collect();
    if packages.is_empty() {
        return Ok(());
    }
    let install = format!(
        "apt-get install -y --no-install-recommends {}",
        packages.join(" ")
    );
    let by_hand = format!("sudo sh -c 'apt-get update && {install}'");
    if find("apt-get").is_none() {
        return Err(format!(
            "install {} (no apt-get on this machine)",
            packages.join(", ")
        ));
    }
    let script = format!("export DEBIAN_FRONTEND=noninteractive; apt-get update && {install}");
    let mut command = if is_root() {
        Command::new("sh")
    } else if find("sudo").is_some() {
        let mut sudo = Command::new("sudo");
        sudo.args(["-n", "sh"]);
        sudo
    } else {
        return Err(by_hand);
    };
    println!("==> install {}", packages.join(" "));
    let installed = command.arg("-c").arg(script).status();
    if !installed.is_ok_and(|status| status.success()) {
        return Err(by_hand);
    }
    match NEEDED.iter().find(|(program, _)| find(program).is_none()) {
        Some(_) => Err(by_hand),
        None => Ok(()),
    }
}

/// Whether cargo has this subcommand and it runs.
pub(super) fn cargo_has(subcommand: &str) -> bool {
    let mut command = super::steps::cargo();
    command.args([subcommand, "--version"]);
    let quiet = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
    quiet.is_ok_and(|status| status.success())
}

/// Where a program is, among the folders of PATH.
pub(super) fn find(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let mut found = env::split_paths(&path).map(|folder| folder.join(program));
    found.find(|file| Path::is_file(file))
}

fn is_root() -> bool {
    let told = Command::new("id").arg("-u").output();
    told.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}
