//! The record as Markdown.

use crate::Record;
use method::Step;
use method::consultation::state::{Action, Turn};
use method::consultation::view::{ContributionView, QuestionView};
use std::fmt::Write;
use text::{Lang, msg};
use views::labels;

/// The record as Markdown. What people wrote cannot pass for its headings or lists.
pub fn markdown(record: &Record<'_>) -> String {
    let mut out = Out {
        text: String::new(),
        lang: record.lang,
    };
    out.heading(record);
    out.sheet(record);
    out.questions(record);
    out.request(record);
    out.contributions(record);
    out.outcome(record);
    out.learnings(record);
    out.mine(record);
    out.text
}

struct Out {
    text: String,
    lang: Lang,
}

impl Out {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn step(&mut self, step: Step) {
        let name = self.lang.t(labels::step(step));
        let _ = write!(self.text, "\n## {}. {name}\n\n", step.number());
    }

    /// A name and a text that may have several lines, as a quotation.
    fn said(&mut self, name: &str, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        let _ = write!(self.text, "**{}**\n\n{}\n\n", inline(name), quoted(text));
    }

    fn heading(&mut self, record: &Record) {
        let room = record.room;
        let title = room
            .headline()
            .map_or_else(|| self.lang.t("record-title"), str::to_owned);
        self.line(&format!("# {}\n", inline(&title)));
        self.line(&format!("{}\n", record.day));
        if room.setup.demonstration {
            self.line(&format!("{}\n", self.lang.t("demo-mark")));
        }
        if let Some(client) = &room.client {
            self.line(&format!(
                "- {} – {}",
                self.lang.t("role-client"),
                inline(&client.name)
            ));
        }
        let names: Vec<String> = room.people.iter().map(|it| inline(&it.who.name)).collect();
        self.line(&format!(
            "- {} – {}",
            self.lang.t("role-facilitator"),
            inline(&room.facilitator.name)
        ));
        self.line(&format!(
            "- {} – {}",
            self.lang.t("people-title"),
            names.join(", ")
        ));
    }

    fn sheet(&mut self, record: &Record) {
        self.step(Step::Expose);
        if let Some(kind) = record.room.setup.kind {
            let kind = self.lang.t(labels::kind(kind));
            self.said(&self.lang.t("sheet-kind"), &kind);
        }
        for (field, written) in &record.room.sheet {
            self.said(&self.lang.t(labels::sheet_field(*field)), &written.text);
        }
    }

    fn questions(&mut self, record: &Record) {
        self.step(Step::Clarification);
        let all = record.room.dealt_with.iter().chain(&record.room.queue);
        for QuestionView {
            by,
            words,
            answer,
            fate,
            ..
        } in all
        {
            self.said(&by.name, &words.text);
            self.said(&self.lang.t("answer-label"), &answer.text);
            if let Some(fate) = labels::fate(*fate) {
                let _ = write!(self.text, "*{}*\n\n", self.lang.t(fate));
            }
        }
    }

    fn request(&mut self, record: &Record) {
        self.step(Step::Contract);
        let contract = &record.room.contract;
        self.said(&self.lang.t("request-label"), &contract.request.text);
        let kinds: Vec<String> = contract
            .kinds
            .iter()
            .map(|kind| self.lang.t(labels::request_kind(*kind)))
            .collect();
        self.said(&self.lang.t("request-kinds"), &kinds.join(", "));
        self.said(&self.lang.t("request-unwanted"), &contract.unwanted);
        for wording in &contract.wordings {
            self.said(&wording.by.name, &wording.words.text);
        }
    }

    fn contributions(&mut self, record: &Record) {
        self.step(Step::Exploration);
        for it in &record.room.contributions {
            let name = self.contribution_name(it);
            self.said(&name, &it.words.text);
        }
    }

    fn contribution_name(&self, it: &ContributionView) -> String {
        let kept = if it.kept {
            self.lang.t("kept-by-client")
        } else {
            String::new()
        };
        let kind = self.lang.t(labels::contribution(it.kind));
        [it.by.name.as_str(), &kind, &kept]
            .iter()
            .filter(|part| !part.is_empty())
            .copied()
            .collect::<Vec<_>>()
            .join(" – ")
    }

    fn outcome(&mut self, record: &Record) {
        self.step(Step::Synthesis);
        let outcome = &record.room.outcome;
        self.said(&self.lang.t("synthesis-title"), &outcome.synthesis.text);
        for (number, action) in (1_usize..).zip(&outcome.actions) {
            self.action(number, action);
        }
        for (addition, _) in &outcome.additions {
            self.said(&addition.by.name, &addition.words.text);
        }
    }

    fn action(&mut self, number: usize, action: &Action) {
        if action.values().all(|text| text.is_blank()) {
            return;
        }
        let title = self.lang.with("action-title", &[("number", number.into())]);
        let _ = write!(self.text, "### {title}\n\n");
        for (field, text) in action {
            let said = labels::action_text(self.lang, *field, &text.text);
            self.said(&self.lang.t(labels::action_field(*field)), &said);
        }
    }

    fn learnings(&mut self, record: &Record) {
        self.step(Step::Learning);
        for (who, turn) in &record.room.turns {
            match turn {
                Some(Turn::Shared(said)) => self.said(&who.name, &said.text),
                Some(Turn::Said) => self.said(&who.name, &self.lang.t("turn-said")),
                Some(Turn::Passed) => self.said(&who.name, &self.lang.t("turn-passed")),
                None => {}
            }
        }
    }

    fn mine(&mut self, record: &Record) {
        let Some(rows) = record.mine else { return };
        let title = format!(
            "{} – {}",
            self.lang.t("mine-title"),
            self.lang.t("audience-me")
        );
        let _ = write!(self.text, "\n## {title}\n\n");
        let journal = [
            msg("journal-feeling"),
            msg("journal-learning"),
            msg("journal-noticed"),
            msg("review-question-1"),
            msg("review-question-2"),
            msg("review-question-3"),
        ];
        let texts = rows.journal.iter().chain(&rows.review);
        for (label, text) in journal.into_iter().zip(texts) {
            self.said(&self.lang.t(label), text);
        }
        for it in &record.room.contributions {
            if let Some(mark) = rows.mark_on(it.id.0) {
                let name = format!("{} – {}", self.lang.t(labels::mark(mark)), it.by.name);
                self.said(&name, &it.words.text);
            }
        }
        for it in &rows.parked {
            self.said(&self.lang.t("parked-title"), &it.text);
        }
        for note in &rows.notes {
            let _ = write!(self.text, "{}\n\n", quoted(&note.body.text));
        }
    }
}

/// A text as a quotation, line by line.
pub(crate) fn quoted(text: &str) -> String {
    let lines: Vec<String> = text
        .lines()
        .map(|line| format!("> {}", escaped(line)))
        .collect();
    lines.join("\n")
}

pub(crate) fn inline(text: &str) -> String {
    escaped(&text.replace(['\n', '\t'], " "))
}

/// Signs that Markdown or HTML would read are written so that they are shown.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        if matches!(
            sign,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '!' | '&'
        ) {
            out.push('\\');
        }
        out.push(sign);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{inline, quoted};

    #[test]
    fn what_people_wrote_cannot_pass_for_structure() {
        assert_eq!(quoted("# Titre\n<b>"), "> \\# Titre\n> \\<b\\>");
        assert_eq!(inline("a\nb"), "a b");
    }
}
