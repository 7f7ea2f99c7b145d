//! `cargo xtask pictures`: a circle lives its consultations in a browser, and every
//! screen is written as a picture, to be looked at. `--papers`: the pictures of the
//! README and of the tour, made from the demonstration.

use crate::test::machine::prepare;
use crate::test::steps::{build_server, npm_ci, playwright, succeeds, workspace_root};
use clap::Args;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// What the task is told.
#[derive(Args)]
pub(crate) struct Pictures {
    /// Where the pictures go
    #[arg(long, default_value = "target/pictures")]
    folder: PathBuf,
    /// Make those of the papers, in docs/pictures
    #[arg(long, conflicts_with = "folder")]
    papers: bool,
}

/// Writes the pictures, a few minutes' work.
pub(crate) fn run(task: &Pictures) -> ExitCode {
    match paint(task) {
        Ok(folder) => {
            println!("the pictures are in {}", folder.display());
            ExitCode::SUCCESS
        }
        Err(line) => {
            eprintln!("pictures: {line}");
            ExitCode::from(2)
        }
    }
}

fn paint(task: &Pictures) -> Result<PathBuf, String> {
    let root = workspace_root();
    let e2e = root.join("e2e");
    let (folder, spec) = match task.papers {
        true => (root.join("docs/pictures"), "papers"),
        false => (root.join(&task.folder), "look"),
    };
    prepare().map_err(|line| format!("run this first: {line}"))?;
    let made = std::fs::create_dir_all(&folder);
    made.map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    let server = build_server(&root).ok_or("the server does not build")?;
    let painted = npm_ci(&e2e)
        && succeeds(
            playwright(&e2e, &server)
                .args(["--config", "pictures.config.js", spec])
                .env("PICTURES", &folder),
        );
    if painted {
        if task.papers {
            lighten(&folder);
        }
        Ok(folder)
    } else {
        Err("not all of them could be painted".to_owned())
    }
}

/// Where ImageMagick is there, pictures of flat colours are made a third as heavy; without
/// it they are as good.
fn lighten(folder: &Path) {
    let Ok(files) = std::fs::read_dir(folder) else {
        return;
    };
    let files = files.filter_map(|file| Some(file.ok()?.path()));
    for path in files.filter(|path| path.extension().is_some_and(|it| it == "png")) {
        let lighter = format!("PNG8:{}", path.display());
        let mut convert = Command::new("convert");
        convert.arg(&path).args(["-colors", "128", &lighter]);
        if !succeeds(&mut convert) {
            return;
        }
    }
}
