//! A letter as the bytes that go over the line (RFC 5322 and MIME).
//!
//! Every body is encoded as quoted-printable or base64. So the bytes are plain ASCII,
//! which every server takes, and no body can hold `=_`, which every boundary does:
//! no words of a letter can end its part.

use crate::{BadSetting, Invite, Mail, Method, Problem};
use lettre::address::{Address, Envelope};
use lettre::message::header::{
    ContentDisposition, ContentTransferEncoding, ContentType, Date, HeaderName, HeaderValue,
};
use lettre::message::{Body, Mailbox, Message, MessageBuilder, MultiPart, SinglePart};
use std::time::{Duration, SystemTime};

/// The last second a Date header can say: the end of the year 9999.
const LAST_SECOND: u64 = 253_402_300_799;

/// Whoever letters come from.
pub(crate) struct Sender(Mailbox);

impl Sender {
    /// Reads `entrepairs@example.org` or `Entrepairs <entrepairs@example.org>`.
    pub(crate) fn read(setting: &str) -> Result<Sender, BadSetting> {
        if setting.chars().any(char::is_control) {
            return Err(BadSetting::From);
        }
        let read: Mailbox = setting.trim().parse().map_err(|_| BadSetting::From)?;
        let address = address(read.email.as_ref()).map_err(|_| BadSetting::From)?;
        let sender = Sender(Mailbox::new(read.name, address));
        // Some names can be read and not be written again: better known now than
        // by the first letter.
        match headers(&sample(), &sender, sender.address()).body(String::new()) {
            Ok(_) => Ok(sender),
            Err(_) => Err(BadSetting::From),
        }
    }

    /// The bare address.
    pub(crate) fn address(&self) -> &Address {
        &self.0.email
    }

    /// What stands behind the @.
    pub(crate) fn host(&self) -> &str {
        self.0.email.domain()
    }
}

/// A letter that says nothing.
fn sample() -> Mail {
    Mail {
        to: String::new(),
        subject: String::new(),
        text: String::new(),
        html: String::new(),
        calendar: None,
        lang: "en",
        id: "sample".to_owned(),
        secret: false,
        at: 0,
        expires: None,
    }
}

/// Reads an address. The host may have any letters, what stands before the @ ASCII
/// ones only: other ones need SMTPUTF8, which many servers on the way do not know.
pub(crate) fn address(to: &str) -> Result<Address, Problem> {
    let refused = || Problem::Never("address not valid".to_owned());
    let (user, host) = to.rsplit_once('@').ok_or_else(refused)?;
    // Also keeps line breaks out, which would be further headers or commands.
    if !user.chars().all(|it| it.is_ascii_graphic()) {
        return Err(refused());
    }
    let ascii;
    let host = if host.is_ascii() {
        host
    } else {
        ascii = url::Host::parse(host).map_err(|_| refused())?.to_string();
        &ascii
    };
    if !host.chars().all(|it| it.is_ascii_graphic()) {
        return Err(refused());
    }
    Address::new(user, host).map_err(|_| refused())
}

/// One line, whatever was given.
pub(crate) fn one_line(text: &str) -> String {
    let broken = |it: char| it.is_control() || matches!(it, '\u{2028}' | '\u{2029}');
    text.replace(broken, " ")
}

/// The whole letter.
pub(crate) fn written(mail: &Mail, from: &Sender, to: &Address) -> Result<Vec<u8>, Problem> {
    let refused = || Problem::Never("letter not valid".to_owned());
    let words = part("multipart/alternative; boundary=\"=_words\"")
        .ok_or_else(refused)?
        .singlepart(text("text/plain; charset=utf-8", &mail.text).ok_or_else(refused)?)
        .singlepart(text("text/html; charset=utf-8", &mail.html).ok_or_else(refused)?);
    let whole = match &mail.calendar {
        None => words,
        Some(invite) => with_invite(words, invite).ok_or_else(refused)?,
    };
    headers(mail, from, to)
        .multipart(whole)
        .map(|message| message.formatted())
        .map_err(|_| refused())
}

fn headers(mail: &Mail, from: &Sender, to: &Address) -> MessageBuilder {
    let plain = |it: char| it.is_ascii_alphanumeric() || it == '_';
    let id = mail.id.replace(|it| !plain(it), "-");
    let letter = Message::builder()
        // lettre would read the clock if there were no date.
        .header(date(mail.at))
        .from(from.0.clone())
        .to(Mailbox::new(None, to.clone()))
        .subject(one_line(&mail.subject))
        .message_id(Some(format!("<{id}@{}>", from.host())))
        .raw_header(HeaderValue::new(
            HeaderName::new_from_ascii_str("Content-Language"),
            mail.lang.to_owned(),
        ))
        // Keeps away the answers of those who are on holiday (RFC 3834).
        .raw_header(HeaderValue::new(
            HeaderName::new_from_ascii_str("Auto-Submitted"),
            "auto-generated".to_owned(),
        ));
    // lettre would else read them again out of the headers.
    match Envelope::new(Some(from.address().clone()), vec![to.clone()]) {
        Ok(envelope) => letter.envelope(envelope),
        Err(_) => letter,
    }
}

/// A time before 1970 or after 9999 is the nearest that a header can say.
fn date(at: i64) -> Date {
    let micros = u64::try_from(at).unwrap_or(0);
    let since = Duration::from_micros(micros).min(Duration::from_secs(LAST_SECOND));
    Date::new(SystemTime::UNIX_EPOCH + since)
}

/// Calendars want the date twice: those that read mails take the part among the
/// words and offer to answer, the others open the attached file.
fn with_invite(words: MultiPart, invite: &Invite) -> Option<MultiPart> {
    let kind = match invite.method {
        Method::Request => "text/calendar; method=REQUEST; charset=UTF-8",
        Method::Cancel => "text/calendar; method=CANCEL; charset=UTF-8",
    };
    let attached = SinglePart::builder()
        .content_type(ContentType::parse("application/ics; name=\"invite.ics\"").ok()?)
        .header(ContentDisposition::attachment("invite.ics"))
        .body(file(invite)?);
    let words = words.singlepart(
        SinglePart::builder()
            .content_type(ContentType::parse(kind).ok()?)
            .body(file(invite)?),
    );
    let whole = part("multipart/mixed; boundary=\"=_whole\"")?
        .multipart(words)
        .singlepart(attached);
    Some(whole)
}

/// A container of parts. Made from its content type: lettre's own constructors draw
/// a boundary by chance.
fn part(kind: &str) -> Option<MultiPart> {
    let kind = ContentType::parse(kind).ok()?;
    Some(MultiPart::builder().header(kind).build())
}

fn text(kind: &str, text: &str) -> Option<SinglePart> {
    let kind = ContentType::parse(kind).ok()?;
    let body = Body::new_with_encoding(text.to_owned(), ContentTransferEncoding::QuotedPrintable);
    Some(SinglePart::builder().content_type(kind).body(body.ok()?))
}

/// As bytes, so that not one line end is touched.
fn file(invite: &Invite) -> Option<Body> {
    let bytes = invite.text.clone().into_bytes();
    Body::new_with_encoding(bytes, ContentTransferEncoding::Base64).ok()
}

#[cfg(test)]
pub(crate) mod tests;
