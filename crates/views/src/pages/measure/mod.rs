//! A minute of answers: the self-assessment of a cycle, and the pulse after a half-day.
//!
//! Both say plainly who sees what: nobody sees a single answer, and figures come from four answers
//! on, once the form has closed.

mod moment;
mod pulse;
mod scale;
mod words;

pub use moment::{MeasurePage, measure};
pub use pulse::{PulsePage, pulse};
pub use words::{item_words, moment_words, pulse_words};

use crate::components;
use crate::components::{Audience, Icon, audience, icon};
use crate::dates;
use crate::layout::{Frame, Page, Theme, page};
use jiff::civil::Date;
use maud::{Markup, html};
use text::Lang;

/// What stands around a form.
struct Around<'a> {
    lang: Lang,
    theme: Theme,
    base: &'a str,
    circle: &'a str,
    here: &'a str,
    title: String,
}

fn around(data: &Around<'_>, content: &Markup) -> Markup {
    let lang = data.lang;
    let main = html! {
        (components::live_region())
        div.page.page--narrow.measure.stack {
            p { a href={ (data.base) "/" } { (lang.t("circle-back")) } }
            div {
                p.eyebrow { (data.circle) }
                div.zone-head {
                    h1 { (data.title) }
                    (audience(lang, Audience::Me))
                }
            }
            (content)
        }
    };
    let mut frame = Page::new(lang, data.theme, data.title.as_str(), data.here, main);
    frame.frame = Frame::Circle;
    frame.sheet = Some("figures.css");
    frame.live = true;
    page(&frame)
}

/// Who sees what, and until when one can answer.
fn who_sees(lang: Lang, closes: Date) -> Markup {
    let day = dates::date(lang, closes);
    html! {
        div.who-sees {
            (icon(Icon::Lock))
            div {
                p { (lang.t("measure-who-sees")) }
                p.hint { (lang.with("measure-closes", &[("day", day.into())])) }
            }
        }
    }
}
