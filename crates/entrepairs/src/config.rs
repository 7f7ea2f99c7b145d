//! Settings: the command line first, then the environment, then a toml file.

use clap::Parser;
use serde::Deserialize;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Codéveloppement professionnel: live consultations for a circle of peers.
#[derive(Debug, Parser)]
#[command(name = "entrepairs", version)]
struct Arguments {
    /// Address and port to serve on [default: 127.0.0.1:3000]
    #[arg(long, env = "ENTREPAIRS_LISTEN", value_name = "ADDRESS:PORT")]
    listen: Option<SocketAddr>,
    /// Folder of the data, made when it is not there [default: data]
    #[arg(long, env = "ENTREPAIRS_DATA", value_name = "FOLDER")]
    data: Option<PathBuf>,
    /// Address people open, such as https://codev.example.org
    #[arg(long, env = "ENTREPAIRS_PUBLIC_URL", value_name = "URL")]
    public_url: Option<String>,
    /// File of settings: listen, data, public_url [default: entrepairs.toml, when it is there]
    #[arg(long, env = "ENTREPAIRS_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
}

/// What a file of settings may hold.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    listen: Option<SocketAddr>,
    data: Option<PathBuf>,
    public_url: Option<String>,
}

/// The settings, complete.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Config {
    pub(crate) listen: SocketAddr,
    pub(crate) data: PathBuf,
    pub(crate) public_url: Option<String>,
}

/// Why the settings cannot be used. Each is one line that says what to do.
#[derive(Debug, Error)]
pub(crate) enum ConfigError {
    #[error("cannot read the settings {}: {reason}. Correct the path given to --config.", path.display())]
    Missing { path: PathBuf, reason: String },
    #[error("the settings {} have a mistake: {reason}", path.display())]
    Wrong { path: PathBuf, reason: String },
    #[error("--public-url {url} is not an address such as https://codev.example.org")]
    PublicUrl { url: String },
}

/// Reads the settings. A mistake on the command line ends the program with
/// clap's own line, exit code 2.
pub(crate) fn read() -> Result<Config, ConfigError> {
    let arguments = Arguments::parse();
    let file = file(arguments.config.as_deref())?;
    merge(arguments, file)
}

fn file(named: Option<&Path>) -> Result<File, ConfigError> {
    let path = named.unwrap_or(Path::new("entrepairs.toml"));
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(_) if named.is_none() => return Ok(File::default()),
        Err(error) => {
            return Err(ConfigError::Missing {
                path: path.to_owned(),
                reason: error.to_string(),
            });
        }
    };
    parse(&text).map_err(|reason| ConfigError::Wrong {
        path: path.to_owned(),
        reason,
    })
}

fn parse(text: &str) -> Result<File, String> {
    // toml's message has several lines; the first two say where and what.
    toml::from_str(text).map_err(|error| error.message().to_owned())
}

fn merge(arguments: Arguments, file: File) -> Result<Config, ConfigError> {
    let public_url = arguments
        .public_url
        .or(file.public_url)
        .map(|url| url.trim_end_matches('/').to_owned());
    if let Some(url) = &public_url {
        let host = url
            .strip_prefix("https://")
            .or_else(|| url.strip_prefix("http://"));
        if host.is_none_or(|host| host.is_empty() || host.contains(['/', ' ', '"', '<'])) {
            return Err(ConfigError::PublicUrl { url: url.clone() });
        }
    }
    Ok(Config {
        listen: arguments
            .listen
            .or(file.listen)
            .unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 3000))),
        data: arguments
            .data
            .or(file.data)
            .unwrap_or_else(|| PathBuf::from("data")),
        public_url,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn none() -> Arguments {
        Arguments {
            listen: None,
            data: None,
            public_url: None,
            config: None,
        }
    }

    #[test]
    fn the_command_line_comes_before_the_file() {
        let file = parse("listen = \"0.0.0.0:80\"\ndata = \"d\"").unwrap();
        let arguments = Arguments {
            data: Some("e".into()),
            ..none()
        };
        let config = merge(arguments, file).unwrap();
        assert_eq!(config.listen, SocketAddr::from(([0, 0, 0, 0], 80)));
        assert_eq!(config.data, PathBuf::from("e"));
    }

    #[test]
    fn unknown_keys_are_refused() {
        let error = parse("lisen = 1").unwrap_err();
        assert!(error.contains("lisen"), "{error}");
    }

    #[test]
    fn a_public_address_is_one() {
        for bad in ["codev.example.org", "https://", "https://a/b"] {
            let arguments = Arguments {
                public_url: Some(bad.into()),
                ..none()
            };
            assert!(merge(arguments, File::default()).is_err(), "{bad}");
        }
    }
}
