//! The ring of the six steps, which fills with time.

use crate::pages::method::STEPS;
use maud::{Markup, Render, html};
use std::cmp::Ordering;
use std::f32::consts::TAU;
use text::Lang;

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The step is behind.
    Done,
    /// The group is in it.
    Current,
    /// The step is ahead.
    Todo,
}

/// One of the six segments.
#[derive(Debug, Clone)]
pub struct Segment {
    /// The name of the step.
    pub label: String,
    /// Its planned share of the whole, from 0 to 1. Shares are evened out so that they sum to 1.
    pub share: f32,
    /// Where it stands.
    pub state: State,
    /// How much of it has passed, from 0 to 1.
    pub filled: f32,
}

/// How large the ring is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// In the bar at the top: 3.5 rem.
    Small,
    /// In a panel: 10 rem.
    Medium,
    /// In a picture or on the projector: as wide as its column, with the numbers of the steps.
    Large,
}

/// The ring as data.
#[derive(Debug, Clone)]
pub struct RingData {
    /// What the picture says, for those who do not see it.
    pub title: String,
    /// The six steps.
    pub segments: [Segment; 6],
    /// How large.
    pub size: Size,
}

impl RingData {
    /// Six steps of the given minutes, all ahead: the picture of a plan.
    #[must_use]
    pub fn plan(title: String, labels: [String; 6], minutes: [u16; 6], size: Size) -> Self {
        let total = f32::from(minutes.iter().sum::<u16>()).max(1.0);
        let mut shares = minutes
            .into_iter()
            .map(|minutes| f32::from(minutes) / total);
        let segments = labels.map(|label| Segment {
            label,
            share: shares.next().unwrap_or_default(),
            state: State::Todo,
            filled: 0.0,
        });
        Self {
            title,
            segments,
            size,
        }
    }

    /// The ring of a consultation: `minutes` planned for each step, the step the group is in (1 to
    /// 6; 0 before the first, 7 after the last), and how much of it has passed.
    #[must_use]
    pub fn live(lang: Lang, minutes: [u16; 6], current: u8, filled: f32, size: Size) -> Self {
        let labels = STEPS.map(|step| lang.t(step.name));
        let named = current
            .checked_sub(1)
            .and_then(|index| labels.get(usize::from(index)));
        let title = match named {
            Some(name) => lang.with(
                "ring-title",
                &[("number", current.into()), ("name", name.into())],
            ),
            None => lang.t("ring-title-whole"),
        };
        let mut data = Self::plan(title, labels, minutes, size);
        for (number, segment) in (1..).zip(&mut data.segments) {
            segment.state = match current.cmp(&number) {
                Ordering::Less => State::Todo,
                Ordering::Equal => State::Current,
                Ordering::Greater => State::Done,
            };
            segment.filled = if number == current { filled } else { 0.0 };
        }
        data
    }
}

/// Half the side of the square the ring is drawn in.
pub(crate) const CENTRE: f32 = 60.0;

/// The measures of a drawn ring.
struct Shape {
    radius: f32,
    stroke: f32,
    /// The angle between two segments, in turns.
    gap: f32,
    numbers: bool,
}

const fn shape(size: Size) -> Shape {
    match size {
        Size::Small => Shape {
            radius: 47.0,
            stroke: 15.0,
            gap: 0.03,
            numbers: false,
        },
        Size::Medium => Shape {
            radius: 51.0,
            stroke: 8.0,
            gap: 0.014,
            numbers: false,
        },
        Size::Large => Shape {
            radius: 43.0,
            stroke: 6.5,
            gap: 0.012,
            numbers: true,
        },
    }
}

/// The ring, with `centre` (HTML: a number, a clock) laid over its middle.
#[must_use]
pub fn ring(data: &RingData, centre: &Markup) -> Markup {
    let class = match data.size {
        Size::Small => "ring ring--small",
        Size::Medium => "ring ring--medium",
        Size::Large => "ring ring--large",
    };
    html! {
        div class=(class) {
            svg role="img" viewBox="0 0 120 120" focusable="false" {
                title { (data.title) }
                (arcs(data))
            }
            @if !centre.0.is_empty() { div.ring-centre { (centre) } }
        }
    }
}

/// The arcs alone, in a square of 120 units, to be drawn inside another picture.
pub(crate) fn arcs(data: &RingData) -> Markup {
    let shape = shape(data.size);
    let total = data
        .segments
        .iter()
        .map(|segment| segment.share.max(0.01))
        .sum::<f32>();
    let mut start = 0.0;
    html! {
        @for (index, segment) in data.segments.iter().enumerate() {
            @let share = segment.share.max(0.01) / total;
            (arc(&shape, index + 1, segment, start, share))
            ({ start += share; "" })
        }
    }
}

fn arc(shape: &Shape, number: usize, segment: &Segment, start: f32, share: f32) -> Markup {
    let (from, to) = (start + shape.gap / 2.0, start + share - shape.gap / 2.0);
    let path = arc_path(shape.radius, from, to);
    let class = match segment.state {
        State::Done => "ring-segment is-done",
        State::Current => "ring-segment is-current",
        State::Todo => "ring-segment is-todo",
    };
    let filled = match segment.state {
        State::Done => 1.0,
        State::Current | State::Todo => segment.filled.clamp(0.0, 1.0),
    };
    let edge = shape.radius + shape.stroke / 2.0 + 2.2;
    html! {
        g class=(class) {
            title { (segment.label) }
            path.ring-track d=(path) fill="none" stroke-width=(Num(shape.stroke)) {}
            path.ring-fill d=(path) fill="none" stroke-width=(Num(shape.stroke)) pathLength="1000"
                stroke-dasharray=(format!("{:.0} 1000", filled * 1000.0))
                data-ring-fill data-segment=(number) {}
            @if segment.state == State::Current {
                path.ring-mark d=(arc_path(edge, from, to)) fill="none" stroke-width="1.8" {}
            }
            @if shape.numbers {
                @let (x, y) = point(shape.radius + 12.2, start + share / 2.0);
                text.ring-number x=(Num(x)) y=(Num(y + 2.8)) text-anchor="middle" font-size="8" {
                    (number)
                }
            }
        }
    }
}

/// The point at an angle, in turns from the top, clockwise.
fn point(radius: f32, turn: f32) -> (f32, f32) {
    let angle = turn * TAU;
    (CENTRE + radius * angle.sin(), CENTRE - radius * angle.cos())
}

fn arc_path(radius: f32, from: f32, to: f32) -> String {
    let ((x1, y1), (x2, y2)) = (point(radius, from), point(radius, to));
    let large = u8::from(to - from > 0.5);
    format!("M{x1:.2} {y1:.2}A{radius:.2} {radius:.2} 0 {large} 1 {x2:.2} {y2:.2}")
}

/// A measure with at most two decimals.
pub(crate) struct Num(pub f32);

impl Render for Num {
    fn render_to(&self, out: &mut String) {
        let text = format!("{:.2}", self.0);
        let short = text.trim_end_matches('0').trim_end_matches('.');
        out.push_str(if short == "-0" { "0" } else { short });
    }
}

#[cfg(test)]
mod tests {
    use super::{Num, RingData, Size, State, arc_path, ring};
    use maud::{Render, html};
    use text::Lang;

    fn sample() -> RingData {
        let labels = ["A", "B", "C", "D", "E", "F"].map(str::to_owned);
        let mut data = RingData::plan(
            "Étape 2".into(),
            labels,
            [10, 20, 10, 25, 10, 15],
            Size::Small,
        );
        data.segments[0].state = State::Done;
        data.segments[1].state = State::Current;
        data.segments[1].filled = 0.25;
        data
    }

    #[test]
    fn the_ring_has_six_segments_that_fill() {
        let out = ring(&sample(), &html! { "2" }).0;
        assert_eq!(out.matches("data-ring-fill").count(), 6);
        assert_eq!(out.matches("ring-mark").count(), 1);
        for dashes in ["1000 1000", "250 1000", "0 1000"] {
            assert!(
                out.contains(&format!("stroke-dasharray=\"{dashes}\"")),
                "{dashes}"
            );
        }
        assert!(out.contains("role=\"img\"") && out.contains("<title>Étape 2</title>"));
    }

    #[test]
    fn the_live_ring_knows_where_the_group_is() {
        let at = |step| RingData::live(Lang::Fr, [10; 6], step, 0.5, Size::Small);
        let states = |step| at(step).segments.map(|segment| segment.state);
        assert_eq!(states(0), [State::Todo; 6]);
        assert_eq!(states(7), [State::Done; 6]);
        assert_eq!(states(2)[..3], [State::Done, State::Current, State::Todo]);
        assert!(at(2).title.contains("Clarification"));
    }

    #[test]
    fn shares_that_make_no_sense_still_draw_six_segments() {
        let mut data = sample();
        for segment in &mut data.segments {
            segment.share = 0.0;
            segment.filled = 7.0;
        }
        let out = ring(&data, &html! {}).0;
        assert!(!out.contains("NaN") && !out.contains("inf") && !out.contains("7000"));
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!(Num(1.0).render().0, "1");
        assert_eq!(Num(-0.001).render().0, "0");
        assert_eq!(
            arc_path(10.0, 0.0, 0.25),
            "M60.00 50.00A10.00 10.00 0 0 1 70.00 60.00"
        );
    }
}
