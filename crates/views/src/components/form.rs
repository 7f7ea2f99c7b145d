//! Fields, choices, and who reads them.

use crate::attrs::Attrs;
use crate::components::{Icon, icon};
use maud::{Markup, Render, html};
use text::{Lang, msg};

/// Who reads what is written in a field. The three labels never change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Only the person who writes.
    Me,
    /// The facilitation.
    Facilitation,
    /// Everyone in the room.
    Group,
}

/// The label that says who reads: a picture and a word.
#[must_use]
pub fn audience(lang: Lang, who: Audience) -> Markup {
    let (class, picture, word) = match who {
        Audience::Me => ("audience audience--me", Icon::Lock, msg("audience-me")),
        Audience::Facilitation => (
            "audience audience--facilitation",
            Icon::Person,
            msg("audience-facilitation"),
        ),
        Audience::Group => (
            "audience audience--group",
            Icon::Group,
            msg("audience-group"),
        ),
    };
    html! {
        span class=(class) {
            (icon(picture)) span.visually-hidden { (lang.t("audience-label")) " " } (lang.t(word))
        }
    }
}

/// A line or an area of text with its label; it renders itself.
#[derive(Debug, Clone)]
pub struct Field {
    lang: Lang,
    id: String,
    name: String,
    label: String,
    rows: Option<u8>,
    hint: Option<String>,
    error: Option<String>,
    value: String,
    limit: Option<usize>,
    audience: Option<Audience>,
    optional: bool,
    hidden_label: bool,
    class: &'static str,
    attrs: Attrs,
}

impl Field {
    /// One line of text.
    #[must_use]
    pub fn line(lang: Lang, name: &str, label: impl Into<String>) -> Self {
        Self {
            lang,
            id: name.to_owned(),
            name: name.to_owned(),
            label: label.into(),
            rows: None,
            hint: None,
            error: None,
            value: String::new(),
            limit: None,
            audience: None,
            optional: false,
            hidden_label: false,
            class: "input",
            attrs: Attrs::new(),
        }
    }

    /// Several lines of text.
    #[must_use]
    pub fn area(lang: Lang, name: &str, label: impl Into<String>, rows: u8) -> Self {
        Self {
            rows: Some(rows),
            class: "input input--area",
            ..Self::line(lang, name, label)
        }
    }

    /// An id other than the name: where several forms have a field of the same name.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// A sentence that helps.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// What is wrong with what was written.
    #[must_use]
    pub fn error(mut self, error: Option<String>) -> Self {
        self.error = error;
        self
    }

    /// What is already written.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// The most characters it may have. Said when they run short; never cut off while writing.
    #[must_use]
    pub const fn limit(mut self, limit: usize) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Who reads it.
    #[must_use]
    pub const fn audience(mut self, who: Audience) -> Self {
        self.audience = Some(who);
        self
    }

    /// Says that it may stay empty.
    #[must_use]
    pub const fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// The label is read aloud but not shown, where the place says enough.
    #[must_use]
    pub const fn hidden_label(mut self) -> Self {
        self.hidden_label = true;
        self
    }

    /// A short line for a code, in large spaced letters.
    #[must_use]
    pub const fn code(mut self) -> Self {
        self.class = "input input--code";
        self
    }

    /// The client's request, in the type of a book.
    #[must_use]
    pub const fn request(mut self) -> Self {
        self.class = "input input--area input--request";
        self
    }

    /// Any other attribute of the input.
    #[must_use]
    pub fn attr(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attrs.push(name, value);
        self
    }

    fn described_by(&self) -> Option<String> {
        let parts = [
            (self.hint.is_some(), "hint"),
            (self.error.is_some(), "error"),
            (self.limit.is_some(), "limit"),
        ];
        let there = parts.into_iter().filter(|(there, _)| *there);
        let ids: Vec<_> = there
            .map(|(_, part)| format!("{}-{part}", self.id))
            .collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    fn input(&self) -> Markup {
        let mut attrs = Attrs::new()
            .set("class", self.class)
            .set("id", self.id.as_str());
        attrs.push("name", self.name.as_str());
        attrs.push_some("aria-describedby", self.described_by().as_deref());
        attrs.push_some("aria-invalid", self.error.as_ref().map(|_| "true"));
        attrs.push_some(
            "data-limit",
            self.limit.map(|limit| limit.to_string()).as_deref(),
        );
        match self.rows {
            Some(rows) => {
                attrs.push("rows", rows.to_string());
                // The browser drops one line break after the opening tag: give it one to drop.
                let text = html! { "\n" (self.value) };
                attrs.and(&self.attrs).wrap("textarea", &text)
            }
            None => {
                attrs.push("value", self.value.as_str());
                attrs.and(&self.attrs).open("input")
            }
        }
    }
}

impl Render for Field {
    fn render(&self) -> Markup {
        let lang = self.lang;
        let class = if self.error.is_some() {
            "field has-error"
        } else {
            "field"
        };
        let label = if self.hidden_label {
            "label visually-hidden"
        } else {
            "label"
        };
        html! {
            div class=(class) {
                div.field-head {
                    label class=(label) for=(self.id) {
                        (self.label)
                        @if self.optional { " " span.label-note { "(" (lang.t("form-optional")) ")" } }
                    }
                    @if let Some(who) = self.audience { (audience(lang, who)) }
                }
                @if let Some(hint) = &self.hint { p.hint id=(format!("{}-hint", self.id)) { (hint) } }
                @if let Some(error) = &self.error {
                    p.error id=(format!("{}-error", self.id)) {
                        span.visually-hidden { (lang.t("form-error-prefix")) " " } (error)
                    }
                }
                (self.input())
                @if let Some(limit) = self.limit {
                    p.visually-hidden id=(format!("{}-limit", self.id)) {
                        (lang.with("form-limit", &[("count", limit.into())]))
                    }
                    p.counter data-counter data-counter-text=(lang.t("form-characters-left")) data-counter-over=(lang.t("form-characters-over")) hidden {}
                }
            }
        }
    }
}

/// One of several things to choose from.
#[derive(Debug, Clone, Default)]
pub struct Choice<'a> {
    /// What the form says.
    pub value: &'a str,
    /// What the person reads.
    pub label: String,
    /// A sentence that helps, on cards only.
    pub hint: Option<String>,
}

impl<'a> Choice<'a> {
    /// A choice without a hint.
    #[must_use]
    pub fn new(value: &'a str, label: impl Into<String>) -> Self {
        Self {
            value,
            label: label.into(),
            hint: None,
        }
    }

    /// A choice with a hint.
    #[must_use]
    pub fn hinted(value: &'a str, label: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            value,
            label: label.into(),
            hint: Some(hint.into()),
        }
    }
}

/// One choice among a few, each on a card with its hint.
#[must_use]
pub fn radio_cards(
    name: &str,
    legend: &str,
    choices: &[Choice<'_>],
    chosen: Option<&str>,
) -> Markup {
    html! {
        fieldset.choices.choices--cards {
            legend.label { (legend) }
            div.choices-list { @for choice in choices { (radio(name, choice, chosen, "choice-card")) } }
        }
    }
}

/// One choice among several short ones: reasons, kinds.
#[must_use]
pub fn chips(name: &str, legend: &str, choices: &[Choice<'_>], chosen: Option<&str>) -> Markup {
    html! {
        fieldset.choices.choices--chips {
            legend.label { (legend) }
            div.choices-list { @for choice in choices { (radio(name, choice, chosen, "chip")) } }
        }
    }
}

fn radio(name: &str, choice: &Choice<'_>, chosen: Option<&str>, class: &str) -> Markup {
    html! {
        label class=(class) {
            input type="radio" name=(name) value=(choice.value) checked[chosen == Some(choice.value)];
            span.choice-text {
                span.choice-label { (choice.label) }
                @if let Some(hint) = &choice.hint { span.choice-hint { (hint) } }
            }
        }
    }
}

/// A box to tick.
#[must_use]
pub fn checkbox(name: &str, value: &str, label: &str, ticked: bool) -> Markup {
    tick_box(
        label,
        &html! {
            input type="checkbox" name=(name) value=(value) checked[ticked];
        },
    )
}

/// As [`checkbox`], where the browser sends nothing before it is ticked.
#[must_use]
pub fn required_checkbox(name: &str, value: &str, label: &str) -> Markup {
    tick_box(
        label,
        &html! {
            input type="checkbox" name=(name) value=(value) required;
        },
    )
}

fn tick_box(label: &str, input: &Markup) -> Markup {
    html! { label.checkbox { (input) span { (label) } } }
}

/// What remains to mend in a form, at its top: each with the id of its field.
#[must_use]
pub fn error_summary(lang: Lang, errors: &[(&str, String)]) -> Markup {
    html! {
        @if !errors.is_empty() {
            div.error-summary role="alert" tabindex="-1" {
                h2 { (lang.t("form-error-title")) }
                ul { @for (id, error) in errors { li { a href={ "#" (id) } { (error) } } } }
            }
        }
    }
}

/// Where scripts say how the sending of a form goes, and why it was refused. The last thing in a
/// form.
#[must_use]
pub fn form_feedback() -> Markup {
    html! {
        p.form-state data-state {}
        p.form-refusal role="alert" data-refusal hidden {}
    }
}

#[cfg(test)]
mod tests {
    use super::{Audience, Field};
    use maud::Render;
    use text::Lang;

    #[test]
    fn a_field_ties_its_hint_error_and_counter_to_its_input() {
        let field = Field::area(Lang::Fr, "note", "Ma note", 3)
            .hint("Courte")
            .error(Some("Trop longue".into()))
            .limit(10)
            .audience(Audience::Me)
            .value("\n<a>");
        let out = field.render().0;
        assert!(out.contains("aria-describedby=\"note-hint note-error note-limit\""));
        assert!(out.contains("rows=\"3\">\n\n&lt;a&gt;</textarea>"));
        assert!(out.contains("data-limit=\"10\"") && out.contains("moi seul"));
    }

    #[test]
    fn a_plain_line_describes_nothing() {
        let out = Field::line(Lang::En, "name", "Name").render().0;
        assert!(!out.contains("aria-describedby") && out.contains("for=\"name\""));
    }
}
