//! The mail server: what its address says, and connecting to it.

use super::refusal::Refusal;
use crate::BadSetting;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::{SMTP_PORT, SUBMISSION_PORT, SUBMISSIONS_PORT};
use std::time::Duration;
use url::{Host, Url};

/// The mail server.
pub(super) struct Server {
    host: String,
    port: u16,
    tls: Tls,
    credentials: Option<Credentials>,
    /// The name this machine says it has.
    name: ClientId,
}

impl Server {
    /// Reads the address; `name` is the name to say when it holds none.
    pub(super) fn read(url: &str, name: &str) -> Result<Server, BadSetting> {
        let url = Url::parse(url.trim()).map_err(|_| BadSetting::Server)?;
        let host = match url.host().ok_or(BadSetting::Server)? {
            Host::Domain(name) if name.contains('%') => return Err(BadSetting::Server),
            Host::Domain("") => return Err(BadSetting::Server),
            host @ Host::Domain(_) => host.to_string(),
            // Without the brackets it has in an address.
            Host::Ipv4(ip) => ip.to_string(),
            Host::Ipv6(ip) => ip.to_string(),
        };
        let (tls, port) = encryption(&url, &host)?;
        let name = match url.path().trim_matches('/') {
            "" => name,
            given if given.contains(['/', '%']) => return Err(BadSetting::Server),
            given => given,
        };
        Ok(Server {
            port: url.port().unwrap_or(port),
            tls,
            credentials: credentials(&url)?,
            name: ClientId::Domain(name.to_owned()),
            host,
        })
    }

    /// Connects, encrypts and signs in.
    pub(super) async fn connect(&self, limit: Duration) -> Result<AsyncSmtpConnection, Refusal> {
        let (from_the_start, then) = match &self.tls {
            Tls::Wrapper(tls) => (Some(tls.clone()), None),
            Tls::Required(tls) | Tls::Opportunistic(tls) => (None, Some(tls.clone())),
            Tls::None => (None, None),
        };
        let place = (self.host.as_str(), self.port);
        let mut connection = AsyncSmtpConnection::connect_tokio1(
            place,
            Some(limit),
            &self.name,
            from_the_start,
            None,
        )
        .await?;
        if let Some(tls) = then
            && (matches!(self.tls, Tls::Required(_)) || connection.can_starttls())
        {
            connection.starttls(tls, &self.name).await?;
        }
        if let Some(credentials) = &self.credentials {
            connection.auth(DEFAULT_MECHANISMS, credentials).await?;
        }
        Ok(connection)
    }
}

/// How the connection is encrypted, and on which port that usually is.
fn encryption(url: &Url, host: &str) -> Result<(Tls, u16), BadSetting> {
    let parameters = || TlsParameters::new(host.to_owned()).map_err(|_| BadSetting::Certificates);
    match (url.scheme(), url.query()) {
        ("smtps", None) => Ok((Tls::Wrapper(parameters()?), SUBMISSIONS_PORT)),
        ("smtp", None) => Ok((Tls::None, SMTP_PORT)),
        ("smtp", Some("tls=required")) => Ok((Tls::Required(parameters()?), SUBMISSION_PORT)),
        ("smtp", Some("tls=opportunistic")) => {
            Ok((Tls::Opportunistic(parameters()?), SUBMISSION_PORT))
        }
        ("smtp" | "smtps", Some(_)) => Err(BadSetting::Tls),
        _ => Err(BadSetting::Server),
    }
}

fn credentials(url: &Url) -> Result<Option<Credentials>, BadSetting> {
    let plain = |text: &str| {
        let plain = percent_encoding::percent_decode_str(text).decode_utf8();
        plain
            .map(|it| it.into_owned())
            .map_err(|_| BadSetting::Server)
    };
    match (url.username(), url.password()) {
        ("", None) => Ok(None),
        ("", Some(_)) | (_, None) => Err(BadSetting::Credentials),
        (user, Some(password)) => Ok(Some(Credentials::new(plain(user)?, plain(password)?))),
    }
}
