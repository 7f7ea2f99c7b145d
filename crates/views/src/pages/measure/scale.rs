//! A scale to answer on: large places in a row, words at both ends, and one for no answer.

use maud::{Markup, html};
use std::ops::RangeInclusive;
use text::Lang;

/// A scale as it is asked.
pub(super) struct Asked<'a> {
    /// The name of the field; also the id of its group.
    pub name: &'a str,
    /// What is asked.
    pub words: &'a str,
    /// From where to where.
    pub range: RangeInclusive<u8>,
    /// The words at both ends.
    pub ends: [String; 2],
    /// What was answered.
    pub chosen: Option<u8>,
    /// What is wrong.
    pub error: Option<&'a str>,
}

/// The scale. Whoever has answered can take the answer back: a radio button alone could not.
pub(super) fn scale(lang: Lang, asked: &Asked<'_>) -> Markup {
    let wide = if asked.range.clone().count() > 6 {
        "scale scale--wide"
    } else {
        "scale"
    };
    let (low, high) = (
        format!("{}-low", asked.name),
        format!("{}-high", asked.name),
    );
    let ends = format!("{low} {high}");
    html! {
        fieldset class=(wide) id=(asked.name) aria-describedby=(ends) {
            legend { (asked.words) }
            @if let Some(error) = asked.error {
                p.error { span.visually-hidden { (lang.t("form-error-prefix")) " " } (error) }
            }
            div.scale-points {
                @for value in asked.range.clone() {
                    label.scale-point {
                        input type="radio" name=(asked.name) value=(value) checked[asked.chosen == Some(value)];
                        span { (value) }
                    }
                }
            }
            div.scale-ends {
                span id=(low) { span.visually-hidden { (asked.range.start()) " " } (asked.ends[0]) }
                label.scale-none {
                    input type="radio" name=(asked.name) value="";
                    span { (lang.t("measure-no-answer")) }
                }
                span id=(high) { span.visually-hidden { (asked.range.end()) " " } (asked.ends[1]) }
            }
        }
    }
}

/// The words at the ends of a statement's scale.
pub(super) fn agreement(lang: Lang) -> [String; 2] {
    [lang.t("measure-not-at-all"), lang.t("measure-entirely")]
}
