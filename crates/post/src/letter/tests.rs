//! Letters, read by a parser that knows nothing of the library that wrote them.

use super::*;
use mail_parser::{MessageParser, MimeHeaders, PartType};

const ICS: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nSUMMARY:Séance d’été\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

/// A letter with whatever French needs.
pub(crate) fn mail() -> Mail {
    Mail {
        to: "camille@example.org".to_owned(),
        subject: "Séance à venir\u{a0}: «\u{a0}déléguer, c’est décidé\u{202f}?\u{a0}»".to_owned(),
        text: "Bonjour\u{a0}!\nUn lien\u{a0}: https://codev.example.org/a?b=c\n.\nÀ bientôt\n"
            .to_owned(),
        html: "<p>Bonjour\u{a0}!</p><p><a href=\"https://codev.example.org/a?b=c\">Un lien</a></p>"
            .to_owned(),
        calendar: None,
        lang: "fr",
        id: "w7Qy_1-2".to_owned(),
        secret: false,
        at: 1_764_000_000_123_456,
        expires: None,
    }
}

fn invitation(method: Method) -> Mail {
    Mail {
        calendar: Some(Invite {
            method,
            text: ICS.to_owned(),
        }),
        ..mail()
    }
}

fn bytes(mail: &Mail) -> Result<Vec<u8>, Problem> {
    let from = Sender::read("Entre pairs <entrepairs@example.org>").unwrap();
    written(mail, &from, &address(&mail.to)?)
}

fn kind_of<'a>(part: &impl MimeHeaders<'a>) -> String {
    let kind = part.content_type().unwrap();
    format!("{}/{}", kind.ctype(), kind.subtype().unwrap())
}

/// The lines of the head, as they go over the line.
fn head(mail: &Mail) -> String {
    let bytes = String::from_utf8(bytes(mail).unwrap()).unwrap();
    bytes.split("\r\n\r\n").next().unwrap().to_owned()
}

#[test]
fn the_head_says_who_what_when_and_in_what_language() {
    let bytes = bytes(&mail()).unwrap();
    let read = MessageParser::default().parse(&bytes).unwrap();
    let from = read.from().unwrap().first().unwrap();
    assert_eq!(from.name(), Some("Entre pairs"));
    assert_eq!(from.address(), Some("entrepairs@example.org"));
    let to = read.to().unwrap();
    assert_eq!(to.iter().count(), 1);
    assert_eq!(to.first().unwrap().address(), Some("camille@example.org"));
    assert_eq!(read.subject(), Some(mail().subject.as_str()));
    assert_eq!(read.message_id(), Some("w7Qy_1-2@example.org"));
    assert_eq!(read.date().unwrap().to_rfc3339(), "2025-11-24T16:00:00Z");
    let head = head(&mail());
    assert!(
        head.contains("Date: Mon, 24 Nov 2025 16:00:00 +0000\r\n"),
        "{head}"
    );
    assert!(head.contains("\r\nContent-Language: fr"), "{head}");
    assert!(
        head.contains("\r\nAuto-Submitted: auto-generated"),
        "{head}"
    );
    assert!(head.contains("MIME-Version: 1.0"), "{head}");
}

#[test]
fn the_words_come_as_text_and_as_html() {
    let bytes = bytes(&mail()).unwrap();
    let read = MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(kind_of(&read), "multipart/alternative");
    let text = read.body_text(0).unwrap().replace("\r\n", "\n");
    assert_eq!(text.trim_end(), mail().text.trim_end());
    assert_eq!(read.body_html(0).unwrap().trim_end(), mail().html);
    assert_eq!(read.attachment_count(), 0);
    assert_eq!(read.parts.len(), 3);
}

#[test]
fn an_invitation_comes_among_the_words_and_attached() {
    for (method, name) in [(Method::Request, "REQUEST"), (Method::Cancel, "CANCEL")] {
        let bytes = bytes(&invitation(method)).unwrap();
        let read = MessageParser::default().parse(&bytes).unwrap();
        assert_eq!(kind_of(&read), "multipart/mixed");
        let PartType::Multipart(whole) = &read.parts[0].body else {
            panic!("not a container");
        };
        let [words, attached] = whole[..] else {
            panic!("{whole:?}");
        };
        let words = read.part(words).unwrap();
        assert_eq!(kind_of(words), "multipart/alternative");
        let PartType::Multipart(words) = &words.body else {
            panic!("not a container");
        };
        let kinds: Vec<_> = words
            .iter()
            .map(|it| kind_of(read.part(*it).unwrap()))
            .collect();
        assert_eq!(kinds, ["text/plain", "text/html", "text/calendar"]);
        let calendar = read.part(words[2]).unwrap();
        let kind = calendar.content_type().unwrap();
        assert_eq!(kind.attribute("method"), Some(name));
        assert!(
            kind.attribute("charset")
                .unwrap()
                .eq_ignore_ascii_case("utf-8")
        );
        assert_eq!(calendar.text_contents(), Some(ICS));
        let attached = read.part(attached).unwrap();
        assert_eq!(attached.attachment_name(), Some("invite.ics"));
        assert!(attached.content_disposition().unwrap().is_attachment());
        assert_eq!(attached.contents(), ICS.as_bytes());
    }
}

#[test]
fn the_same_letter_is_the_same_bytes() {
    assert_eq!(
        bytes(&invitation(Method::Request)),
        bytes(&invitation(Method::Request))
    );
}

#[test]
fn every_server_can_take_the_bytes() {
    let long = Mail {
        text: format!("{}\n{}", "é".repeat(5000), "a".repeat(5000)),
        html: "<b>x</b>".repeat(1000),
        subject: "Une séance de codéveloppement ".repeat(20),
        ..invitation(Method::Request)
    };
    let bytes = String::from_utf8(bytes(&long).unwrap()).unwrap();
    assert!(bytes.is_ascii());
    for line in bytes.split("\r\n") {
        assert!(
            line.len() <= 998 && !line.contains(['\r', '\n']),
            "{line:?}"
        );
    }
}

#[test]
fn no_words_end_their_part() {
    let sly =
        "--=_words\r\nContent-Type: text/html\r\n\r\n<b>x</b>\r\n--=_words--\r\n--=_whole--\r\n";
    let mail = Mail {
        text: sly.to_owned(),
        html: sly.to_owned(),
        ..invitation(Method::Request)
    };
    let bytes = bytes(&mail).unwrap();
    let read = MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(read.parts.len(), 6);
    assert_eq!(read.body_text(0).unwrap().trim_end(), sly.trim_end());
    assert_eq!(read.attachment_count(), 2);
}

#[test]
fn a_subject_or_an_id_adds_no_header() {
    let sly = Mail {
        subject: "Bonjour\r\nBcc: eve@example.org\r\n\r\nUn corps\0\u{2028}!".to_owned(),
        id: "a>\r\nBcc: <eve@example.org".to_owned(),
        ..mail()
    };
    let head = head(&sly);
    assert!(!head.lines().any(|it| it.starts_with("Bcc")), "{head}");
    let bytes = bytes(&sly).unwrap();
    let read = MessageParser::default().parse(&bytes).unwrap();
    assert!(read.bcc().is_none());
    assert_eq!(
        read.subject(),
        Some("Bonjour  Bcc: eve@example.org    Un corps  !")
    );
    assert_eq!(
        read.message_id(),
        Some("a---Bcc---eve-example-org@example.org")
    );
    assert_eq!(
        read.body_text(0).unwrap().lines().next(),
        Some("Bonjour\u{a0}!")
    );
}

#[test]
fn addresses_that_cannot_be_written_to_are_refused() {
    for bad in [
        "",
        "camille",
        "@example.org",
        "camille@",
        "camille@example.org\r\nBcc: eve@example.org",
        "camille\r\nRCPT TO:<eve@example.org>@example.org",
        "\"camille\r\n\"@example.org",
        "camille@example.org\n",
        "camille@exam\u{2028}ple.org",
        "eve@example.org, camille@example.org",
        "Camille <camille@example.org>",
        "camille@example.org>",
        "hélène@example.org",
        "камилла@example.org",
    ] {
        let refused = Problem::Never("address not valid".to_owned());
        assert_eq!(address(bad).unwrap_err(), refused, "{bad:?}");
    }
}

#[test]
fn a_host_with_accents_is_written_as_the_network_knows_it() {
    let host = |to| address(to).unwrap().domain().to_owned();
    assert_eq!(host("camille@hôpital.example"), "xn--hpital-ixa.example");
    assert_eq!(host("camille+codev@example.org"), "example.org");
}

#[test]
fn senders() {
    let host = |from: &str| Sender::read(from).map(|it| it.host().to_owned());
    for good in [
        "a@example.org",
        " a@example.org ",
        "Entrepairs <a@example.org>",
        "\"Entre-pairs, l’été (Lyon)\" <a@example.org>",
        "Entrepairs été <a@example.org>",
    ] {
        assert_eq!(host(good).as_deref(), Ok("example.org"), "{good}");
    }
    for bad in [
        "",
        "a",
        "é@example.org",
        "a@example.org\r\nBcc: b@example.org",
    ] {
        assert_eq!(host(bad), Err(BadSetting::From), "{bad:?}");
    }
    let from = Sender::read("\"Entre-pairs, l’été (Lyon)\" <a@example.org>").unwrap();
    let bytes = written(&mail(), &from, &address(&mail().to).unwrap()).unwrap();
    let read = MessageParser::default().parse(&bytes).unwrap();
    let from = read.from().unwrap().first().unwrap();
    assert_eq!(from.name(), Some("Entre-pairs, l’été (Lyon)"));
}

#[test]
fn a_time_no_header_can_say_is_the_nearest_one() {
    let at = |at| head(&Mail { at, ..mail() });
    assert!(at(i64::MIN).contains("Date: Thu, 01 Jan 1970 00:00:00 +0000"));
    assert!(at(i64::MAX).contains("Date: Fri, 31 Dec 9999 23:59:59 +0000"));
}

#[test]
fn what_a_letter_says_is_not_in_its_debug_form() {
    let said = format!("{:?}", invitation(Method::Request));
    assert_eq!(said, "Mail { secret: false, calendar: true, .. }");
    let said = format!("{:?}", invitation(Method::Cancel).calendar);
    assert_eq!(said, "Some(Invite { method: Cancel, .. })");
}
