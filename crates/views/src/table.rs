//! The seats of the group round the table.

use crate::ring::{self, Num, RingData};
use maud::{Markup, html};
use std::f32::consts::TAU;
use text::{Lang, msg};

/// One seat and what is known of it. What is private to a person never comes here.
#[derive(Debug, Clone, Default)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "independent marks, each drawn"
)]
pub struct SeatMark {
    /// The id of the seat.
    pub id: String,
    /// The whole name of the person.
    pub name: String,
    /// One to three letters that tell them apart.
    pub initials: String,
    /// Brings the subject.
    pub client: bool,
    /// Facilitates.
    pub facilitator: bool,
    /// Is here.
    pub present: bool,
    /// Has spoken in this step.
    pub spoken: bool,
    /// Observes.
    pub observer: bool,
    /// Is set aside.
    pub aside: bool,
    /// A simulated peer of a real room.
    pub simulated: bool,
}

impl SeatMark {
    /// The one word drawn under the name: what matters most.
    const fn word(&self) -> Option<&'static str> {
        if self.aside {
            Some(msg("seat-aside"))
        } else if self.client {
            Some(msg("seat-client-short"))
        } else if self.facilitator {
            Some(msg("seat-facilitator"))
        } else if self.simulated {
            Some(msg("seat-simulated"))
        } else if self.observer {
            Some(msg("seat-observer"))
        } else {
            None
        }
    }

    /// All that is known, in words.
    fn words(&self, lang: Lang) -> String {
        let marks = [
            (self.client, msg("seat-client")),
            (self.facilitator, msg("seat-facilitator")),
            (self.simulated, msg("people-is-simulated")),
            (self.observer, msg("seat-observer")),
            (self.aside, msg("seat-aside")),
            (self.present, msg("seat-here")),
            (!self.present, msg("seat-away")),
            (self.spoken, msg("seat-spoken")),
        ];
        let said = marks.into_iter().filter(|(holds, _)| *holds);
        said.map(|(_, id)| lang.t(id))
            .collect::<Vec<_>>()
            .join(", ")
    }

    fn class(&self) -> String {
        let mut class = String::from("seat");
        let marks = [
            (self.client, " is-client"),
            (self.facilitator, " is-facilitator"),
            (self.observer, " is-observer"),
            (self.aside, " is-aside"),
            (!self.present, " is-away"),
            (self.spoken, " has-spoken"),
        ];
        for (_, mark) in marks.into_iter().filter(|(holds, _)| *holds) {
            class.push_str(mark);
        }
        class
    }
}

/// The measures of the picture for a number of seats.
struct Plan {
    count: usize,
    /// From the middle of the table to the middle of a seat.
    reach: f32,
    seat: f32,
    longest_name: usize,
}

impl Plan {
    const LABEL: f32 = 30.0;
    const SIDE: f32 = 40.0;
    const TOP: f32 = 8.0;

    const fn of(count: usize) -> Self {
        let (reach, seat, longest_name) = match count {
            0..=8 => (112.0, 21.0, 10),
            9..=12 => (132.0, 20.0, 9),
            _ => (164.0, 17.0, 8),
        };
        Self {
            count,
            reach,
            seat,
            longest_name,
        }
    }

    /// The middle of the circle of seats.
    const fn middle(&self) -> (f32, f32) {
        (self.reach + Self::SIDE, self.reach + self.seat + Self::TOP)
    }

    const fn size(&self) -> (f32, f32) {
        let (x, y) = self.middle();
        (2.0 * x, y + self.reach + self.seat + Self::LABEL)
    }

    /// How much lower the table stands than the middle of the seats: names hang below these.
    const LOWER: f32 = Self::LABEL / 2.0;

    const fn table(&self) -> f32 {
        self.reach - self.seat - Self::LABEL / 2.0 - 9.0
    }

    #[allow(clippy::cast_precision_loss, reason = "a few seats")]
    fn place(&self, index: usize) -> (f32, f32) {
        let angle = TAU * index as f32 / self.count.max(1) as f32;
        let (x, y) = self.middle();
        (x + self.reach * angle.sin(), y - self.reach * angle.cos())
    }
}

/// The table with its seats, and the same in words behind it for those who do not see it.
#[must_use]
pub fn table(seats: &[SeatMark], lang: Lang) -> Markup {
    html! {
        div.table { (picture(seats, None, lang)) (in_words(seats, lang)) }
    }
}

/// The same, where the table itself is the ring of the six steps.
#[must_use]
pub fn gathering(seats: &[SeatMark], steps: &RingData, lang: Lang) -> Markup {
    html! {
        div.table { (picture(seats, Some(steps), lang)) (in_words(seats, lang)) }
    }
}

/// The picture alone, for a page that says the same in words beside it.
#[must_use]
pub fn picture(seats: &[SeatMark], steps: Option<&RingData>, lang: Lang) -> Markup {
    let plan = Plan::of(seats.len());
    let ((width, height), radius) = (plan.size(), plan.table());
    let (x, y) = (plan.middle().0, plan.middle().1 + Plan::LOWER);
    let view_box = format!("0 0 {width:.0} {height:.0}");
    html! {
        svg.table-picture role="img" viewBox=(view_box) focusable="false" {
            title {
                (lang.t("table-title"))
                @if let Some(steps) = steps { ". " (steps.title) }
            }
            @if let Some(steps) = steps {
                @let scale = radius / 56.0;
                @let (left, top) = (x - ring::CENTRE * scale, y - ring::CENTRE * scale);
                g transform=(format!("translate({left:.2} {top:.2}) scale({scale:.3})")) {
                    (ring::arcs(steps))
                }
            } @else {
                circle.table-top cx=(Num(x)) cy=(Num(y)) r=(Num(radius)) {}
            }
            @for (index, seat) in seats.iter().enumerate() { (drawn(seat, &plan, index, lang)) }
        }
    }
}

fn drawn(seat: &SeatMark, plan: &Plan, index: usize, lang: Lang) -> Markup {
    let ((x, y), r) = (plan.place(index), plan.seat);
    html! {
        g class=(seat.class()) data-seat=(seat.id) {
            title { (seat.name) ", " (seat.words(lang)) }
            (shape(seat, x, y, r))
            text.seat-initials x=(Num(x)) y=(Num(y + 5.0)) text-anchor="middle" font-size="14" {
                (seat.initials)
            }
            @if seat.spoken { (tick(x + r * 0.72, y - r * 0.72)) }
            text.seat-name x=(Num(x)) y=(Num(y + r + 13.0)) text-anchor="middle" font-size="13" {
                (shortened(&seat.name, plan.longest_name))
            }
            @if let Some(word) = seat.word() {
                text.seat-word x=(Num(x)) y=(Num(y + r + 25.0)) text-anchor="middle" font-size="12" {
                    (lang.t(word))
                    // The name stands here without its mark.
                    @if seat.simulated && word != msg("seat-simulated") { ", sim." }
                }
            }
        }
    }
}

/// The client's seat is square, the others are round; an observer's is smaller.
fn shape(seat: &SeatMark, x: f32, y: f32, r: f32) -> Markup {
    let half = r * 0.94;
    let round = if seat.observer { r * 0.8 } else { r };
    html! {
        @if seat.client {
            rect.seat-shape x=(Num(x - half)) y=(Num(y - half)) width=(Num(2.0 * half))
                height=(Num(2.0 * half)) rx="6" {}
        } @else {
            circle.seat-shape cx=(Num(x)) cy=(Num(y)) r=(Num(round)) {}
        }
    }
}

/// The mark of who has spoken.
fn tick(x: f32, y: f32) -> Markup {
    let stroke = format!("M{:.2} {y:.2}l2.4 2.6 4.6 -5", x - 3.5);
    html! {
        circle.seat-spoken cx=(Num(x)) cy=(Num(y)) r="7.5" {}
        path.seat-tick d=(stroke) fill="none" stroke-width="1.8" {}
    }
}

fn in_words(seats: &[SeatMark], lang: Lang) -> Markup {
    html! {
        ul.visually-hidden {
            @for seat in seats { li { (seat.name) ", " (seat.words(lang)) } }
        }
    }
}

fn shortened(name: &str, longest: usize) -> String {
    if name.chars().count() <= longest {
        return name.to_owned();
    }
    let start: String = name.chars().take(longest - 1).collect();
    format!("{}…", start.trim_end())
}

#[cfg(test)]
mod tests {
    use super::{Plan, SeatMark, shortened, table};
    use text::Lang;

    fn group(count: usize) -> Vec<SeatMark> {
        let seat = |index: usize| SeatMark {
            id: format!("s{index}"),
            name: format!("Marie-Antoinette {index}"),
            initials: "MA".into(),
            client: index == 0,
            present: index != 1,
            spoken: index == 2,
            ..SeatMark::default()
        };
        (0..count).map(seat).collect()
    }

    #[test]
    fn seats_never_touch_and_stay_inside() {
        for count in 2..=17 {
            let plan = Plan::of(count);
            let (width, height) = plan.size();
            let places: Vec<_> = (0..count).map(|index| plan.place(index)).collect();
            for (index, (x, y)) in places.iter().enumerate() {
                assert!(x - plan.seat >= 0.0 && x + plan.seat <= width, "{count}");
                assert!(
                    y - plan.seat >= 0.0 && y + plan.seat + Plan::LABEL <= height,
                    "{count}"
                );
                let (next_x, next_y) = places[(index + 1) % count];
                let apart = ((x - next_x).powi(2) + (y - next_y).powi(2)).sqrt();
                assert!(apart >= 2.0 * plan.seat + 8.0, "{count} seats: {apart}");
            }
        }
    }

    #[test]
    fn the_list_says_whole_names_and_marks() {
        let out = table(&group(8), Lang::Fr).0;
        assert!(out.contains("<li>Marie-Antoinette 0, porte le sujet, ici</li>"));
        assert!(out.contains("<li>Marie-Antoinette 1, pas ici</li>"));
        assert!(out.contains("<li>Marie-Antoinette 2, ici, a parlé</li>"));
        assert_eq!(out.matches("<rect").count(), 1);
    }

    #[test]
    fn long_names_are_shortened() {
        assert_eq!(shortened("Élise", 9), "Élise");
        assert_eq!(shortened("Marie-Antoinette", 9), "Marie-An…");
        assert_eq!(shortened("Jean Mar Paul", 6), "Jean…");
    }
}
