//! Buttons, and links that look like them.

use crate::attrs::Attrs;
use crate::components::{Icon, icon};
use maud::{Markup, Render, html};

/// How much a button asks for attention. A view has one primary button.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// The one thing to do here.
    Primary,
    /// A thing that can be done.
    #[default]
    Secondary,
    /// A thing that can be done beside others, such as in a toolbar.
    Quiet,
    /// A thing that cannot be undone.
    Danger,
}

impl Tone {
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button button--primary",
            Self::Secondary => "button button--secondary",
            Self::Quiet => "button button--quiet",
            Self::Danger => "button button--danger",
        }
    }
}

/// A button or a link-button; it renders itself.
#[derive(Debug, Clone)]
pub struct Button {
    label: String,
    tone: Tone,
    small: bool,
    icon: Option<Icon>,
    href: Option<String>,
    kind: &'static str,
    attrs: Attrs,
}

/// A button that submits its form.
#[must_use]
pub fn button(tone: Tone, label: impl Into<String>) -> Button {
    let label = label.into();
    Button {
        label,
        tone,
        small: false,
        icon: None,
        href: None,
        kind: "submit",
        attrs: Attrs::new(),
    }
}

/// A link that looks like a button.
#[must_use]
pub fn link_button(tone: Tone, label: impl Into<String>, href: impl Into<String>) -> Button {
    Button {
        href: Some(href.into()),
        ..button(tone, label)
    }
}

impl Button {
    /// Smaller text and padding; the target stays 44 pixels high.
    #[must_use]
    pub const fn small(mut self) -> Self {
        self.small = true;
        self
    }

    /// A picture before the label.
    #[must_use]
    pub const fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// A button for a script, which submits nothing.
    #[must_use]
    pub const fn inert(mut self) -> Self {
        self.kind = "button";
        self
    }

    /// What the form says when this button sends it.
    #[must_use]
    pub fn sends(self, name: &str, value: &str) -> Self {
        self.attr("name", name).attr("value", value)
    }

    /// Any other attribute.
    #[must_use]
    pub fn attr(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attrs.push(name, value);
        self
    }
}

impl Render for Button {
    fn render(&self) -> Markup {
        let small = if self.small { " button--small" } else { "" };
        let mut attrs = Attrs::new().set("class", format!("{}{small}", self.tone.class()));
        match &self.href {
            Some(href) => attrs.push("href", href.as_str()),
            None => attrs.push("type", self.kind),
        }
        let element = if self.href.is_some() { "a" } else { "button" };
        let inner = html! {
            @if let Some(picture) = self.icon { (icon(picture)) }
            span { (self.label) }
        };
        attrs.and(&self.attrs).wrap(element, &inner)
    }
}

#[cfg(test)]
mod tests {
    use super::{Tone, button, link_button};
    use maud::Render;

    #[test]
    fn a_button_submits_and_a_link_leads() {
        let send = button(Tone::Primary, "Envoyer")
            .sends("step", "4")
            .render()
            .0;
        let wanted = "<button class=\"button button--primary\" type=\"submit\" name=\"step\" \
                      value=\"4\"><span>Envoyer</span></button>";
        assert_eq!(send, wanted);
        let link = link_button(Tone::Quiet, "Voir", "/a?b&c")
            .small()
            .render()
            .0;
        assert!(
            link.starts_with("<a class=\"button button--quiet button--small\" href=\"/a?b&amp;c\"")
        );
    }
}
