//! The words of letters: subject, plain text and HTML. Names and dates, never a word of a case.

use maud::{DOCTYPE, html};
use text::{Lang, msg};

/// The words of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The subject.
    pub subject: String,
    /// The letter as plain text.
    pub text: String,
    /// The same as HTML.
    pub html: String,
}

/// A message to sign in with.
#[derive(Debug, Clone, Copy)]
pub struct SignInMail<'a> {
    /// The address to open.
    pub link: &'a str,
    /// The code to type instead.
    pub code: &'a str,
    /// How long both are good for.
    pub minutes: i64,
}

/// What every letter of a circle says.
#[derive(Debug, Clone, Copy)]
pub struct CircleMail<'a> {
    /// The circle's name.
    pub circle: &'a str,
    /// The address of its page.
    pub link: &'a str,
    /// Who facilitates it.
    pub by: &'a str,
}

/// What became of a half-day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It was planned.
    Planned,
    /// It was moved, or its place was changed.
    Moved,
    /// It does not take place.
    Cancelled,
}

/// A message to sign in with, by its link or its code.
#[must_use]
pub fn sign_in(lang: Lang, data: &SignInMail<'_>) -> Letter {
    let code = [("code", data.code.into())];
    let lines = [
        lang.t("mail-sign-in-hello"),
        lang.with("mail-sign-in-code", &code),
        lang.with("mail-sign-in-lasts", &[("minutes", data.minutes.into())]),
        lang.t("mail-sign-in-not-you"),
    ];
    let subject = lang.with("mail-sign-in-subject", &code);
    let link = (lang.t("mail-sign-in-button"), data.link);
    letter(lang, subject, &lines, &[link])
}

/// An invitation into a circle.
#[must_use]
pub fn invitation(lang: Lang, circle: &CircleMail<'_>) -> Letter {
    let args = [("circle", circle.circle.into()), ("by", circle.by.into())];
    let lines = [
        lang.with("mail-invitation-lead", &args),
        lang.t("mail-what"),
        lang.t("mail-invitation-how"),
    ];
    let subject = lang.with("mail-invitation-subject", &args);
    let link = (lang.t("mail-invitation-button"), circle.link);
    letter(lang, subject, &lines, &[link])
}

/// Somebody asks to be let in.
#[must_use]
pub fn asking(lang: Lang, circle: &CircleMail<'_>, name: &str) -> Letter {
    let args = [("circle", circle.circle.into()), ("name", name.into())];
    let lines = [lang.with("mail-asking-lead", &args)];
    let subject = lang.with("mail-asking-subject", &args);
    letter(lang, subject, &lines, &[open(lang, circle)])
}

/// The charter was written anew.
#[must_use]
pub fn charter(lang: Lang, circle: &CircleMail<'_>) -> Letter {
    let args = [("circle", circle.circle.into())];
    let lines = [lang.with("mail-charter-lead", &args)];
    let subject = lang.with("mail-charter-subject", &args);
    letter(lang, subject, &lines, &[open(lang, circle)])
}

/// A half-day was planned, moved or cancelled.
#[must_use]
pub fn session(lang: Lang, circle: &CircleMail<'_>, fate: Fate, when: &str, place: &str) -> Letter {
    let args = [("circle", circle.circle.into()), ("when", when.into())];
    let (subject, lead) = match fate {
        Fate::Planned => (msg("mail-planned-subject"), msg("mail-planned-lead")),
        Fate::Moved => (msg("mail-moved-subject"), msg("mail-moved-lead")),
        Fate::Cancelled => (msg("mail-cancelled-subject"), msg("mail-cancelled-lead")),
    };
    let subject = lang.with(subject, &args);
    let mut lines = vec![lang.with(lead, &args)];
    if fate != Fate::Cancelled {
        lines.extend(place_line(lang, place));
    }
    letter(lang, subject, &lines, &[open(lang, circle)])
}

/// A half-day comes.
#[must_use]
pub fn reminder(lang: Lang, circle: &CircleMail<'_>, days: u8, when: &str, place: &str) -> Letter {
    let args = [
        ("circle", circle.circle.into()),
        ("when", when.into()),
        ("days", days.into()),
    ];
    let mut lines = vec![lang.with("mail-reminder-lead", &args)];
    lines.extend(place_line(lang, place));
    let subject = lang.with("mail-reminder-subject", &args);
    reminding(lang, subject, lines, open(lang, circle))
}

/// A letter that can be turned off: it says how, and leads there.
fn reminding(lang: Lang, subject: String, mut lines: Vec<String>, link: (String, &str)) -> Letter {
    lines.push(lang.t("mail-reminder-off"));
    let account = account_at(link.1);
    let account = account.as_deref();
    let mut links = vec![link];
    links.extend(account.map(|account| (lang.t("mail-account"), account)));
    letter(lang, subject, &lines, &links)
}

/// A date poll waits for an answer.
#[must_use]
pub fn poll(lang: Lang, circle: &CircleMail<'_>, closes: &str) -> Letter {
    let args = [("circle", circle.circle.into()), ("closes", closes.into())];
    let lines = [lang.with("mail-poll-lead", &args)];
    let subject = lang.with("mail-poll-subject", &args);
    letter(lang, subject, &lines, &[open(lang, circle)])
}

/// They are asked to be client.
#[must_use]
pub fn turn(lang: Lang, circle: &CircleMail<'_>, when: &str) -> Letter {
    let args = [("circle", circle.circle.into()), ("when", when.into())];
    let lines = [lang.with("mail-turn-lead", &args), lang.t("mail-turn-how")];
    let subject = lang.with("mail-turn-subject", &args);
    letter(lang, subject, &lines, &[open(lang, circle)])
}

/// Somebody would like to trade turns.
#[must_use]
pub fn swap_asked(lang: Lang, circle: &CircleMail<'_>, other: &str) -> Letter {
    let args = [("circle", circle.circle.into()), ("name", other.into())];
    let lines = [lang.with("mail-swap-lead", &args)];
    let subject = lang.with("mail-swap-subject", &args);
    letter(lang, subject, &lines, &[open(lang, circle)])
}

/// A question about trading turns was answered.
#[must_use]
pub fn swap_answered(lang: Lang, circle: &CircleMail<'_>, agreed: bool) -> Letter {
    let args = [("circle", circle.circle.into())];
    let lead = match agreed {
        true => msg("mail-swapped-lead"),
        false => msg("mail-not-swapped-lead"),
    };
    let lines = [lang.with(lead, &args)];
    let subject = lang.with("mail-swapped-subject", &args);
    letter(lang, subject, &lines, &[open(lang, circle)])
}

/// A short questionnaire of the circle is open.
#[must_use]
pub fn measure(lang: Lang, circle: &CircleMail<'_>) -> Letter {
    let args = [("circle", circle.circle.into())];
    let lines = vec![
        lang.with("mail-measure-lead", &args),
        lang.t("mail-measure-how"),
    ];
    let subject = lang.with("mail-measure-subject", &args);
    reminding(lang, subject, lines, answer(lang, circle))
}

/// The pulse of a half-day is asked.
#[must_use]
pub fn pulse(lang: Lang, circle: &CircleMail<'_>, when: &str) -> Letter {
    let args = [("circle", circle.circle.into()), ("when", when.into())];
    let lines = vec![
        lang.with("mail-pulse-lead", &args),
        lang.t("mail-measure-how"),
    ];
    let subject = lang.with("mail-pulse-subject", &args);
    reminding(lang, subject, lines, answer(lang, circle))
}

/// Half-way to the next half-day: a look at one's plan.
#[must_use]
pub fn nudge(lang: Lang, circle: &CircleMail<'_>) -> Letter {
    let args = [("circle", circle.circle.into())];
    let lines = vec![
        lang.with("mail-nudge-lead", &args),
        lang.t("mail-nudge-how"),
    ];
    let subject = lang.with("mail-nudge-subject", &args);
    let link = (lang.t("mail-nudge-button"), circle.link);
    reminding(lang, subject, lines, link)
}

/// The content of a circle is deleted soon.
#[must_use]
pub fn purge_soon(lang: Lang, circle: &CircleMail<'_>, day: &str) -> Letter {
    let args = [("circle", circle.circle.into()), ("day", day.into())];
    let lines = [
        lang.with("mail-purge-lead", &args),
        lang.t("mail-purge-keep"),
        lang.t("mail-purge-stays"),
    ];
    let subject = lang.with("mail-purge-subject", &args);
    letter(lang, subject, &lines, &[open(lang, circle)])
}

/// The content of a circle was deleted.
#[must_use]
pub fn purged(lang: Lang, circle: &CircleMail<'_>) -> Letter {
    let args = [("circle", circle.circle.into())];
    let lines = [
        lang.with("mail-purged-lead", &args),
        lang.t("mail-purge-stays"),
    ];
    let subject = lang.with("mail-purged-subject", &args);
    let link = (lang.t("mail-purged-button"), circle.link);
    letter(lang, subject, &lines, &[link])
}

fn answer<'a>(lang: Lang, circle: &CircleMail<'a>) -> (String, &'a str) {
    (lang.t("mail-answer"), circle.link)
}

fn place_line(lang: Lang, place: &str) -> Option<String> {
    (!place.is_empty()).then(|| lang.with("mail-place", &[("place", place.into())]))
}

fn open<'a>(lang: Lang, circle: &CircleMail<'a>) -> (String, &'a str) {
    (lang.t("mail-open"), circle.link)
}

/// The page of one's account, on the site of a link.
fn account_at(link: &str) -> Option<String> {
    let (scheme, rest) = link.split_once("://")?;
    let host = rest.split('/').next()?;
    Some(format!("{scheme}://{host}/account"))
}

/// A letter of paragraphs and links. The HTML needs no image and no style; the text shows where
/// each link leads.
fn letter(lang: Lang, subject: String, lines: &[String], links: &[(String, &str)]) -> Letter {
    let foot = lang.t("mail-foot");
    let html = html! {
        (DOCTYPE)
        html lang=(lang.code()) {
            head {
                meta charset="utf-8";
                meta name="color-scheme" content="light dark";
                title { (subject) }
            }
            body {
                @for line in lines { p { (line) } }
                @for (words, link) in links { p { a href=(link) { (words) } } }
                p { small { (foot) } }
            }
        }
    };
    let shown = links.iter().map(|(words, link)| {
        let words = lang.with("mail-link", &[("words", words.as_str().into())]);
        format!("{words}\n{link}")
    });
    let parts: Vec<String> = lines.iter().cloned().chain(shown).collect();
    Letter {
        text: format!("{}\n\n-- \n{foot}\n", parts.join("\n\n")),
        html: html.into_string(),
        subject,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CIRCLE: CircleMail<'_> = CircleMail {
        circle: "<Les passeurs>",
        link: "https://codev.example/circles/0/",
        by: "Farah",
    };

    fn all(lang: Lang) -> Vec<Letter> {
        let mut all = vec![
            invitation(lang, &CIRCLE),
            asking(lang, &CIRCLE, "Zoé"),
            charter(lang, &CIRCLE),
            reminder(lang, &CIRCLE, 7, "lundi", "Salle 4"),
            reminder(lang, &CIRCLE, 1, "lundi", ""),
            poll(lang, &CIRCLE, "lundi"),
            turn(lang, &CIRCLE, "lundi"),
            swap_asked(lang, &CIRCLE, "Ana"),
            measure(lang, &CIRCLE),
            pulse(lang, &CIRCLE, "lundi"),
            nudge(lang, &CIRCLE),
            purge_soon(lang, &CIRCLE, "lundi"),
            purged(lang, &CIRCLE),
        ];
        let fates = [Fate::Planned, Fate::Moved, Fate::Cancelled];
        all.extend(fates.map(|fate| session(lang, &CIRCLE, fate, "lundi", "Salle 4")));
        all.extend([true, false].map(|agreed| swap_answered(lang, &CIRCLE, agreed)));
        all
    }

    #[test]
    fn every_letter_names_its_circle_and_leads_there_in_both_forms() {
        for lang in Lang::ALL {
            for letter in all(lang) {
                assert!(letter.subject.contains(CIRCLE.circle), "{}", letter.subject);
                assert!(letter.text.contains(&format!("\n{}\n", CIRCLE.link)));
                assert!(letter.html.contains(&format!("href=\"{}\"", CIRCLE.link)));
                assert!(!letter.html.contains("<Les passeurs>"), "written as text");
                assert!(!letter.text.contains('[') && !letter.subject.contains('['));
            }
        }
    }

    #[test]
    fn a_message_to_sign_in_has_its_link_and_its_code() {
        let data = SignInMail {
            link: "https://codev.example/sign-in/abc",
            code: "123456",
            minutes: 15,
        };
        for lang in Lang::ALL {
            let letter = sign_in(lang, &data);
            for part in [&letter.text, &letter.html] {
                assert!(part.contains(data.link) && part.contains(data.code));
            }
        }
    }

    #[test]
    fn a_reminder_leads_to_where_reminders_are_turned_off() {
        let account = "https://codev.example/account";
        for lang in Lang::ALL {
            for letter in [
                reminder(lang, &CIRCLE, 1, "lundi", "Salle 4"),
                measure(lang, &CIRCLE),
                pulse(lang, &CIRCLE, "lundi"),
                nudge(lang, &CIRCLE),
            ] {
                assert!(letter.text.contains(&format!("\n{account}\n")));
                assert!(letter.html.contains(&format!("href=\"{account}\"")));
            }
        }
        assert_eq!(account_at("not an address"), None);
    }

    #[test]
    fn names_are_written_as_text() {
        for lang in Lang::ALL {
            for letter in [
                asking(lang, &CIRCLE, "<b>Zoé</b>"),
                swap_asked(lang, &CIRCLE, "<b>Zoé</b>"),
                session(lang, &CIRCLE, Fate::Moved, "lundi", "<b>Zoé</b>"),
            ] {
                assert!(letter.text.contains("<b>Zoé</b>"));
                assert!(!letter.html.contains("<b>") && letter.html.contains("&lt;b&gt;Zoé"));
            }
        }
    }

    #[test]
    fn each_language_sets_its_colon_before_a_link() {
        let signs = |lang| charter(lang, &CIRCLE).text;
        assert!(signs(Lang::En).contains("circle:\nhttps"));
        assert!(signs(Lang::Fr).contains("groupe\u{a0}:\nhttps"));
    }
}
