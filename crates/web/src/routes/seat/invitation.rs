//! How others come into the room: link, QR code, typed code.

use crate::answer::Why;
use crate::app::App;
use crate::gate::{AtSeat, Entry};
use method::consultation::view;
use method::{Span, Stage};
use qrcode::{Color, QrCode};
use std::fmt::Write;
use store::{Code, StoreError};
use views::room::Invitation;

/// A typed code is good for this long.
const CODE_LASTS: Span = Span::minutes(120);
/// Signs of a code: 8 of 5 bits each are the 40 bits of a code.
const SIGNS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// An invitation, ready to be shown.
pub(super) struct Made {
    link: String,
    qr: String,
    code: String,
    site: String,
    unreachable: bool,
    open: bool,
}

impl Made {
    pub(super) fn view(&self) -> Invitation<'_> {
        Invitation {
            link: &self.link,
            qr: &self.qr,
            code: &self.code,
            site: &self.site,
            unreachable: self.unreachable,
            open: self.open,
        }
    }
}

/// The invitation, for a role that may show it.
pub(super) async fn make(entry: &Entry<AtSeat>) -> Result<Option<Made>, Why> {
    let Some(key) = view::invitation(&entry.look.state, entry.role) else {
        return Ok(None);
    };
    // Nobody joins a demonstration.
    if entry.path.room.is_demonstration() {
        return Ok(None);
    }
    let base = base(entry);
    let link = format!("{base}/c/{}/join/{key}", entry.path.room.as_str());
    let site = base.split("://").nth(1).unwrap_or(&base).to_owned();
    let public = entry.app.settings.public_url.is_some();
    Ok(Some(Made {
        qr: qr(&link),
        link,
        code: code(&entry.app, entry).await?,
        unreachable: !public && is_loopback(&site),
        site,
        open: entry.look.state.stage == Stage::Gathering,
    }))
}

/// The address of the server as people open it.
pub(super) fn base<D>(entry: &Entry<D>) -> String {
    entry.reader.site(&entry.app)
}

fn is_loopback(site: &str) -> bool {
    let name = site.rsplit_once(':').map_or(site, |(name, _)| name);
    name == "localhost" || name.starts_with("127.") || name == "[::1]"
}

/// The room's code, made anew when the former has expired; in two halves, as it
/// is read aloud.
async fn code(app: &App, entry: &Entry<AtSeat>) -> Result<String, Why> {
    let stream = entry.path.room.stream();
    let now = entry.look.now;
    let mut code = app.live.store().code_of(&stream, now.0).await?;
    while code.is_none() {
        let drawn = app.chance.draw();
        let signs = drawn.iter().take(8);
        let made = Code {
            code: signs
                .map(|byte| char::from(SIGNS[usize::from(byte % 32)]))
                .collect(),
            stream: stream.clone(),
            expires: (now + CODE_LASTS).0,
        };
        match app.live.store().put_code(made.clone()).await {
            Ok(()) => code = Some(made),
            Err(StoreError::CodeTaken) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let code = code
        .map(|code| code.code.to_uppercase())
        .unwrap_or_default();
    let (first, second) = code.split_at(code.len() / 2);
    Ok(format!("{first}-{second}"))
}

/// A QR code as SVG: black on white in either theme, since that is what cameras read.
fn qr(link: &str) -> String {
    let Ok(code) = QrCode::new(link.as_bytes()) else {
        return String::new();
    };
    let width = code.width();
    let side = width + 8;
    let mut path = String::new();
    for (place, color) in code.to_colors().into_iter().enumerate() {
        if color == Color::Dark {
            let (x, y) = (place % width + 4, place / width + 4);
            let _ = write!(path, "M{x} {y}h1v1h-1z");
        }
    }
    format!(
        "<svg class=\"qr\" role=\"img\" aria-label=\"QR\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\
<path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path fill=\"#000\" d=\"{path}\"/></svg>"
    )
}

#[cfg(test)]
mod tests {
    use super::is_loopback;

    #[test]
    fn an_address_only_this_machine_can_open_is_known() {
        for site in [
            "localhost:3000",
            "127.0.0.1:3000",
            "[::1]:3000",
            "localhost",
        ] {
            assert!(is_loopback(site), "{site}");
        }
        for site in ["192.168.1.4:3000", "codev.example.org", "salle.test:80"] {
            assert!(!is_loopback(site), "{site}");
        }
    }
}
