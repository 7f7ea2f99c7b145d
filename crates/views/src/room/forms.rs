//! Forms that send commands. They work without scripts (a post, then the page
//! again); with scripts they go through the device's outbox.
//!
//! Addresses are relative to the seat's page, so that a region painted once
//! serves everybody of an audience.

use crate::attrs::Attrs;
use crate::components::{Tone, button, form_feedback};
use maud::{Markup, html};
use method::Epoch;

/// A form that sends one command.
#[derive(Debug, Clone)]
pub(crate) struct Form {
    action: String,
    key: String,
    epoch: Epoch,
    version: Option<u32>,
    class: &'static str,
    fields: Vec<(&'static str, String)>,
    attrs: Attrs,
}

impl Form {
    /// A form for the command `act`. Its key, the same by default, names it among
    /// the forms of a page: what is being typed in it is kept under that name.
    pub(crate) fn new(act: &str, epoch: Epoch) -> Form {
        Form {
            action: format!("do/{act}"),
            key: act.to_owned(),
            epoch,
            version: None,
            class: "form",
            fields: Vec::new(),
            attrs: Attrs::new(),
        }
    }

    /// A form that asks something of the play of a demonstration.
    pub(crate) fn of_scene(act: &str, epoch: Epoch) -> Form {
        Form {
            action: format!("scene/{act}"),
            ..Form::new(&format!("scene-{act}"), epoch)
        }
    }

    /// Tells it from another form of the same command.
    pub(crate) fn key(mut self, detail: impl std::fmt::Display) -> Form {
        self.key = format!("{}-{detail}", self.key);
        self
    }

    /// The version of the item it edits.
    pub(crate) fn version(mut self, version: u32) -> Form {
        self.version = Some(version);
        self
    }

    /// A value it sends along.
    pub(crate) fn carries(mut self, name: &'static str, value: impl std::fmt::Display) -> Form {
        self.fields.push((name, format!("{value}")));
        self
    }

    /// What it is called in the tray of kept texts.
    pub(crate) fn label(mut self, label: String) -> Form {
        self.attrs.push("data-label", label);
        self
    }

    /// Emptied when it is sent.
    pub(crate) fn clears(mut self) -> Form {
        self.attrs.push("data-clear", "");
        self
    }

    /// Sent by itself a moment after typing stops.
    pub(crate) fn autosaves(mut self) -> Form {
        self.attrs.push("data-autosave", "");
        self.class = "form form--autosave";
        self
    }

    /// The form around its content.
    pub(crate) fn around(self, content: &Markup) -> Markup {
        let attrs = Attrs::new()
            .set("class", self.class)
            .set("method", "post")
            .set("action", self.action)
            .set("autocomplete", "off")
            .set("data-command", "")
            .set("data-form", self.key)
            .and(&self.attrs);
        let inner = html! {
            input type="hidden" name="epoch" value=(self.epoch.0);
            @if let Some(version) = self.version {
                input type="hidden" name="version" value=(version);
            }
            @for (name, value) in &self.fields {
                input type="hidden" name=(name) value=(value);
            }
            (content)
            (form_feedback())
        };
        attrs.wrap("form", &inner)
    }

    /// The form posted natively, its answer in a page of its own.
    pub(crate) fn around_new_page(self, content: &Markup) -> Markup {
        let attrs = Attrs::new()
            .set("class", "tap")
            .set("method", "post")
            .set("action", self.action)
            .set("target", "_blank");
        let inner = html! {
            input type="hidden" name="epoch" value=(self.epoch.0);
            (content)
        };
        attrs.wrap("form", &inner)
    }

    /// The form as one button, for a tap of the moment: it is not sent again later.
    pub(crate) fn tap(mut self, tone: Tone, label: String) -> Markup {
        self.class = "tap";
        self.attrs.push("data-fleeting", "");
        self.around(&html! { (button(tone, label)) })
    }

    /// As [`Form::tap`], small, in a row of others.
    pub(crate) fn small_tap(mut self, tone: Tone, label: String) -> Markup {
        self.class = "tap";
        self.attrs.push("data-fleeting", "");
        self.around(&html! { (button(tone, label).small()) })
    }

    /// A button that is on or off, and is told so to those who hear the page.
    pub(crate) fn toggle(mut self, label: String, on: bool) -> Markup {
        self.class = "tap";
        self.attrs.push("data-fleeting", "");
        let pressed = if on { "true" } else { "false" };
        let tone = if on { Tone::Secondary } else { Tone::Quiet };
        self.around(&html! { (button(tone, label).small().attr("aria-pressed", pressed)) })
    }
}
