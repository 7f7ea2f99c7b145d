//! The files the pages need, compiled in. Nothing is ever fetched from elsewhere.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::sync::LazyLock;

/// A file of `assets/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asset {
    /// The name it is asked for by.
    pub name: &'static str,
    /// Its content.
    pub bytes: &'static [u8],
    /// Its media type.
    pub mime: &'static str,
}

macro_rules! assets {
    ($($name:literal => $mime:expr),* $(,)?) => {
        &[$(Asset {
            name: $name,
            bytes: include_bytes!(concat!("../assets/", $name)),
            mime: $mime,
        }),*]
    };
}

const CSS: &str = "text/css; charset=utf-8";
const JS: &str = "text/javascript; charset=utf-8";
const SVG: &str = "image/svg+xml";

const FILES: &[Asset] = assets! {
    "style.css" => CSS,
    "room.css" => CSS,
    "circle.css" => CSS,
    "figures.css" => CSS,
    "journal.css" => CSS,
    "half_day.css" => CSS,
    "icon.svg" => SVG,
    "app.js" => JS,
    "behaviours.js" => JS,
    "clock.js" => JS,
    "connection.js" => JS,
    "database.js" => JS,
    "forms.js" => JS,
    "kept.js" => JS,
    "last.js" => JS,
    "outbox.js" => JS,
    "page.js" => JS,
    "posted.js" => JS,
    "scene.js" => JS,
    "sign.js" => JS,
    "spans.js" => JS,
    "htmx.min.js" => JS,
    "hx-ws.min.js" => JS,
};

/// Every file there is, as it is served: our own modules without their lines of
/// comment, which no visitor needs to fetch.
pub static ALL: LazyLock<Vec<Asset>> = LazyLock::new(|| {
    let served = |file: &Asset| match file.mime {
        JS if !file.name.ends_with(".min.js") => Asset {
            bytes: Vec::leak(without_comments(file.bytes)),
            ..*file
        },
        _ => *file,
    };
    FILES.iter().map(served).collect()
});

fn without_comments(script: &[u8]) -> Vec<u8> {
    let is_comment = |line: &[u8]| line.trim_ascii_start().starts_with(b"//");
    let lines = script.split_inclusive(|byte| *byte == b'\n');
    lines
        .filter(|line| !is_comment(line))
        .flatten()
        .copied()
        .collect()
}

/// The file of that name.
#[must_use]
pub fn find(name: &str) -> Option<Asset> {
    ALL.iter().find(|asset| asset.name == name).copied()
}

static VERSION: LazyLock<String> = LazyLock::new(|| version_of(&ALL));

/// A short name for the content of all files together: other contents have another address, so
/// that browsers may keep each for ever. It is part of the path, where the modules' imports of one
/// another find it too.
#[must_use]
pub fn version() -> &'static str {
    &VERSION
}

fn version_of(assets: &[Asset]) -> String {
    let mut hasher = DefaultHasher::new();
    for asset in assets {
        asset.bytes.hash(&mut hasher);
    }
    format!("{:08x}", hasher.finish() >> 32)
}

#[cfg(test)]
mod tests {
    use super::{ALL, find, version, version_of, without_comments};

    #[test]
    fn files_are_found_by_name() {
        assert_eq!(
            find("style.css").map(|asset| asset.mime),
            Some("text/css; charset=utf-8")
        );
        assert_eq!(find("../Cargo.toml"), None);
        assert!(ALL.iter().all(|asset| !asset.bytes.is_empty()));
    }

    #[test]
    fn every_script_and_sheet_is_served() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets");
        for entry in std::fs::read_dir(folder).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            assert!(
                name.ends_with(".txt") || find(&name).is_some(),
                "{name} is not in the list"
            );
        }
    }

    #[test]
    fn scripts_are_served_without_their_comments() {
        let served = without_comments(b"// why\nlet a = 1; // kept\n  // and why\nlet b;\n");
        assert_eq!(served, b"let a = 1; // kept\nlet b;\n");
    }

    #[test]
    fn the_version_follows_the_content() {
        assert_ne!(version_of(&ALL[1..]), version());
        assert_eq!(version().len(), 8);
    }
}
