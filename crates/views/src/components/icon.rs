//! Small line pictures. They always stand beside a word, so they say nothing themselves.

use maud::{Markup, PreEscaped, html};

/// The pictures there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say what is drawn")]
pub enum Icon {
    Circle,
    Lock,
    Person,
    Group,
    Check,
    Clock,
    Pause,
    Play,
    Next,
    Back,
    Warning,
    Info,
    Sun,
    HalfSun,
    Moon,
    Hand,
    Signal,
    Offline,
    Pen,
    Cross,
    Copy,
    Print,
    More,
}

/// The picture, in the colour of the text around it.
#[must_use]
pub fn icon(which: Icon) -> Markup {
    html! {
        svg.icon aria-hidden="true" viewBox="0 0 24 24" focusable="false" { (PreEscaped(drawn(which))) }
    }
}

const SUN_RAYS: &str = "M12 2.5v2.5M12 19v2.5M2.5 12h2.5M19 12h2.5M5.3 5.3l1.8 1.8M16.9 16.9l1.8 1.8\
M18.7 5.3l-1.8 1.8M7.1 16.9l-1.8 1.8";

fn drawn(which: Icon) -> String {
    let path = |d: &str| format!("<path d=\"{d}\"/>");
    match which {
        Icon::Circle => mark().to_owned(),
        Icon::Person => {
            path("M12 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM5 20c.5-4 3-6 7-6s6.5 2 7 6")
        }
        Icon::Group => seats(),
        Icon::Lock => path("M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3"),
        Icon::Check => path("M4.5 12.5l5 5 10-11"),
        Icon::More => path("M5.5 12h.1M12 12h.1M18.5 12h.1"),
        Icon::Clock => path("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.5V12l3 2.5"),
        Icon::Pause => path("M8 5v14M16 5v14"),
        Icon::Play => path("M8 5l10 7-10 7z"),
        Icon::Next => path("M4 12h15M13 6l6 6-6 6"),
        Icon::Back => path("M20 12H5M11 6l-6 6 6 6"),
        Icon::Warning => path("M12 4l9 16H3zM12 10v4.5M12 17.2v.3"),
        Icon::Info => path("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5M12 7.5v.3"),
        Icon::Sun => path("M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z") + &path(SUN_RAYS),
        Icon::HalfSun => {
            path("M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16z")
                + "<path d=\"M12 4a8 8 0 0 1 0 16z\" fill=\"currentColor\"/>"
        }
        Icon::Moon => path("M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z"),
        Icon::Hand => path(
            "M8 12V5.5a1.5 1.5 0 0 1 3 0V11 4.5a1.5 1.5 0 0 1 3 0V11 6.5a1.5 1.5 \
             0 0 1 3 0V14a7 7 0 0 1-7 7c-3 0-4.5-2-6-5l-1.5-3a1.5 1.5 0 0 1 2.5-1.5z",
        ),
        Icon::Signal => path("M6 21V4M6 4.5h11l-2.5 4 2.5 4H6"),
        Icon::Offline => path("M3 9c5-5 13-5 18 0M6.5 13c3-3 8-3 11 0M12 18v.3M4 4l16 16"),
        Icon::Pen => path("M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM14 6.5l3.5 3.5"),
        Icon::Cross => path("M6 6l12 12M18 6L6 18"),
        Icon::Copy => path("M9 8h11v12H9zM15 8V4H4v12h5"),
        Icon::Print => path("M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z"),
    }
}

/// The wordmark's circle: a table, five round seats, and the client's square one.
const fn mark() -> &'static str {
    "<g fill=\"currentColor\" stroke=\"none\"><circle cx=\"12\" cy=\"12\" r=\"4.6\"/>\
     <circle cx=\"18.5\" cy=\"8.2\" r=\"2\"/><circle cx=\"18.5\" cy=\"15.8\" r=\"2\"/>\
     <circle cx=\"12\" cy=\"19.6\" r=\"2\"/><circle cx=\"5.5\" cy=\"15.8\" r=\"2\"/>\
     <circle cx=\"5.5\" cy=\"8.2\" r=\"2\"/></g>\
     <rect class=\"icon-client\" x=\"9.7\" y=\"2.1\" width=\"4.6\" height=\"4.6\" rx=\"1\"/>"
}

/// A table and its six seats.
fn seats() -> String {
    let places = [
        ("12", "4"),
        ("19", "8"),
        ("19", "16"),
        ("12", "20"),
        ("5", "16"),
        ("5", "8"),
    ];
    let mut out = "<circle cx=\"12\" cy=\"12\" r=\"4\"/>".to_owned();
    for (x, y) in places {
        out.push_str(&format!(
            "<circle cx=\"{x}\" cy=\"{y}\" r=\"1.3\" fill=\"currentColor\"/>"
        ));
    }
    out
}
