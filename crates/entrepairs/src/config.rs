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
    /// Mail server, such as smtps://user:password@mail.example.org; needs --mail-from and --public-url
    #[arg(
        long,
        env = "ENTREPAIRS_MAIL",
        value_name = "URL",
        hide_env_values = true
    )]
    mail: Option<String>,
    /// Who mails come from, such as "Entrepairs <entrepairs@example.org>"
    #[arg(long, env = "ENTREPAIRS_MAIL_FROM", value_name = "ADDRESS")]
    mail_from: Option<String>,
    /// Fill an empty data folder with a made-up circle to walk through, in French (fr) or English (en)
    #[arg(long, env = "ENTREPAIRS_SAMPLE", value_name = "LANGUAGE")]
    sample: Option<String>,
    /// File of settings, which has the same names with _ for -; no --config [default: entrepairs.toml, when it is there]
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
    mail: Option<String>,
    mail_from: Option<String>,
    sample: Option<String>,
}

/// The settings, complete.
pub(crate) struct Config {
    pub(crate) listen: SocketAddr,
    pub(crate) data: PathBuf,
    pub(crate) public_url: Option<String>,
    pub(crate) mail: Option<Mail>,
    pub(crate) sample: Option<web::Sample>,
}

/// How mails leave.
pub(crate) struct Mail {
    pub(crate) courier: std::sync::Arc<post::Smtp>,
    /// The address alone, without a name.
    pub(crate) from: String,
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
    #[error("--mail needs --{0} as well")]
    MailNeeds(&'static str),
    #[error("--mail or --mail-from: {0}")]
    Mail(#[from] post::BadSetting),
    #[error("--sample {language} is no language of the sample: give fr or en")]
    Sample { language: String },
    #[error("--sample goes without --mail: the people of the sample have no mailbox")]
    SampleMail,
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
    let mail = mail(
        arguments.mail.or(file.mail),
        arguments.mail_from.or(file.mail_from),
        public_url.is_some(),
    )?;
    let sample = sample(arguments.sample.or(file.sample))?;
    if sample.is_some() && mail.is_some() {
        return Err(ConfigError::SampleMail);
    }
    Ok(Config {
        mail,
        sample,
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

fn sample(language: Option<String>) -> Result<Option<web::Sample>, ConfigError> {
    let Some(language) = language else {
        return Ok(None);
    };
    match web::Sample::in_language(&language) {
        None => Err(ConfigError::Sample { language }),
        sample => Ok(sample),
    }
}

/// Links in mails are opened elsewhere: they need the address people open.
fn mail(
    url: Option<String>,
    from: Option<String>,
    public: bool,
) -> Result<Option<Mail>, ConfigError> {
    let Some(url) = url else { return Ok(None) };
    let from = from.ok_or(ConfigError::MailNeeds("mail-from"))?;
    if !public {
        return Err(ConfigError::MailNeeds("public-url"));
    }
    let courier = std::sync::Arc::new(post::Smtp::new(&url, &from)?);
    let bare = from
        .rsplit_once('<')
        .map_or(from.as_str(), |(_, bare)| bare);
    let from = bare.trim_end_matches('>').trim().to_owned();
    Ok(Some(Mail { courier, from }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn none() -> Arguments {
        Arguments {
            listen: None,
            data: None,
            public_url: None,
            mail: None,
            mail_from: None,
            sample: None,
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
    fn a_mail_server_needs_a_sender_and_an_address_to_come_back_to() {
        let with = |from: Option<&str>, url: Option<&str>| {
            let arguments = Arguments {
                mail: Some("smtp://127.0.0.1:2525".into()),
                mail_from: from.map(str::to_owned),
                public_url: url.map(str::to_owned),
                ..none()
            };
            merge(arguments, File::default())
        };
        assert!(with(None, Some("https://a.example")).is_err());
        assert!(with(Some("a@a.example"), None).is_err());
        assert!(with(Some("nobody"), Some("https://a.example")).is_err());
        let config = with(Some("A <a@a.example>"), Some("https://a.example")).unwrap();
        assert_eq!(config.mail.unwrap().from, "a@a.example");
    }

    #[test]
    fn a_sample_has_a_language_and_no_mail_server() {
        let with = |language: &str, mail: bool| {
            let arguments = Arguments {
                sample: Some(language.into()),
                mail: mail.then(|| "smtp://127.0.0.1:2525".into()),
                mail_from: Some("a@a.example".into()),
                public_url: Some("https://a.example".into()),
                ..none()
            };
            merge(arguments, File::default())
        };
        assert!(with("fr", false).unwrap().sample.is_some());
        assert!(with("de", false).is_err());
        assert!(with("", false).is_err());
        assert!(with("en", true).is_err());
        let file = parse("sample = \"en\"").unwrap();
        assert!(merge(none(), file).unwrap().sample.is_some());
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
