//! A person's journal, as Markdown and as JSON.

use crate::markdown::{inline, quoted};
use method::journal::Line;
use std::fmt::Write;
use text::Lang;
use views::dates;
use views::pages::journal::{prompts, role_words};

/// The journal as Markdown, the lines in the order given. What was written cannot pass for its
/// headings or lists.
pub fn journal_markdown(lang: Lang, lines: &[Line]) -> String {
    let mut text = format!("# {}\n", lang.t("journal-mine"));
    for line in lines {
        let role = lang.t(role_words(line.role));
        let _ = write!(text, "\n## {}\n\n", dates::date(lang, line.day));
        let about = match line.circle.as_str() {
            "" => role,
            circle => format!(
                "{role} – {}",
                lang.with("journal-circle", &[("circle", circle.into())])
            ),
        };
        let _ = write!(text, "{}\n\n", inline(&about));
        for (prompt, answer) in prompts(line.role).into_iter().zip(&line.texts) {
            if !answer.trim().is_empty() {
                let _ = write!(text, "**{}**\n\n{}\n\n", lang.t(prompt), quoted(answer));
            }
        }
    }
    text
}

/// The journal as JSON, indented: day, role, circle, texts.
pub fn journal_json(lines: &[Line]) -> String {
    serde_json::to_string_pretty(lines).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use method::journal::As;

    fn line() -> Line {
        Line {
            day: date(2027, 1, 12),
            role: As::Consultant,
            circle: "Les *passeurs*".into(),
            texts: ["# Léger".into(), String::new(), "Deux\nlignes".into()],
        }
    }

    #[test]
    fn markdown_says_day_role_circle_and_what_was_answered() {
        let text = journal_markdown(Lang::Fr, &[line()]);
        assert!(text.contains("## 12\u{a0}janvier\u{a0}2027\n"), "{text}");
        assert!(text.contains("Les \\*passeurs\\*"), "{text}");
        let prompts = prompts(As::Consultant).map(|id| Lang::Fr.t(id));
        assert!(text.contains(&format!("**{}**\n\n> \\# Léger\n", prompts[0])));
        assert!(!text.contains(&prompts[1]), "{text}");
        assert!(text.contains("> Deux\n> lignes"), "{text}");
    }

    #[test]
    fn json_is_read_back() {
        let lines = vec![line()];
        let read: Vec<Line> = serde_json::from_str(&journal_json(&lines)).unwrap();
        assert_eq!(read, lines);
    }
}
