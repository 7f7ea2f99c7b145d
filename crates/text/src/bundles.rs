//! The messages, compiled in and parsed once.

use crate::{Arg, Lang};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::borrow::Cow;
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

/// One file of messages: its area, such as `home`, and its text.
#[derive(Debug, Clone, Copy)]
pub struct Source {
    /// The name of the file without its extension.
    pub area: &'static str,
    /// What the file says.
    pub text: &'static str,
}

macro_rules! sources {
    ($dir:literal: $($area:literal),* $(,)?) => {
        &[$(Source {
            area: $area,
            text: include_str!(concat!("../", $dir, "/", $area, ".ftl")),
        }),*]
    };
}

/// The files of messages of a language. A new area is named here, once per language.
#[must_use]
pub const fn sources(lang: Lang) -> &'static [Source] {
    match lang {
        Lang::Fr => {
            sources!("fr": "common", "words", "charter", "home", "method", "room", "refusal", "start", "people", "work", "conduct", "own", "answers", "scene", "account", "mail", "circle", "dates", "turns", "door", "half_day", "figures", "journal", "plan")
        }
        Lang::En => {
            sources!("en": "common", "words", "charter", "home", "method", "room", "refusal", "start", "people", "work", "conduct", "own", "answers", "scene", "account", "mail", "circle", "dates", "turns", "door", "half_day", "figures", "journal", "plan")
        }
    }
}

type Bundle = FluentBundle<FluentResource>;

static FR: LazyLock<Bundle> = LazyLock::new(|| bundle(Lang::Fr));
static EN: LazyLock<Bundle> = LazyLock::new(|| bundle(Lang::En));

fn bundle(lang: Lang) -> Bundle {
    let locale = lang
        .code()
        .parse::<LanguageIdentifier>()
        .unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    for source in sources(lang) {
        // Whatever could be parsed is kept; the tests refuse a file with a fault in it.
        let resource = match FluentResource::try_new(source.text.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

pub(crate) fn format(lang: Lang, id: &'static str, args: &[(&'static str, Arg)]) -> String {
    let bundle = match lang {
        Lang::Fr => &*FR,
        Lang::En => &*EN,
    };
    let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
        return format!("[{id}]");
    };
    let mut values = FluentArgs::with_capacity(args.len());
    for (name, arg) in args {
        values.set(*name, arg.value());
    }
    let mut errors = Vec::new();
    match bundle.format_pattern(pattern, Some(&values), &mut errors) {
        Cow::Borrowed(text) => text.to_owned(),
        Cow::Owned(text) => text,
    }
}
