//! The figures of a circle, computed twice: by the product, and plainly here from what was drawn.
//!
//! What is shown here of what is published of one form, and of the plans of one cycle:
//!
//! - each figure stands on four people or more;
//! - whatever is added and subtracted of the published groups of one question (everybody, and each
//!   organisation shown), the people left over are none, or four or more. For one question this is
//!   tried for every way to spread up to six people over each of four organisations and over no
//!   organisation; beyond six a group can only gain people.
//!
//! What is *not* shown, because it does not hold of any such rule:
//!
//! - People of one group may subtract their own answers: three of four who talk know the fourth's.
//! - A summary may say it all: when four people all answered 5, everybody knows what each said.
//! - Two forms are two questions. Their people may differ by one, but what that one answered to the
//!   one is no answer to the other, and a form is published once, so that nothing of it can be
//!   subtracted from itself.

#![allow(clippy::expect_used)]

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, date};
use method::circle::held::{Held, HeldDay, There, What};
use method::circle::report::{
    Counts, DayLine, Help, Owned, Report, TurnLine, follow_through, report,
};
use method::circle::state::{Cycle, PersonId, Settings, Slot};
use method::circle::{Entry, Event, MemberId, OrganisationId, SessionId, fold};
use method::consultation::state::ContributionKind;
use method::half_day::state::Done;
use method::measure::{Figures, Given, ITEMS, LEAST, Moment, PULSE, Summary, publish};
use method::plan::ActionState;
use method::{Span, Time};
use std::collections::{BTreeMap, BTreeSet};

const CIRCLES: u64 = 3_000;
const FORMS: u64 = 20_000;

/// Numbers from a seed (splitmix64), so that a circle that fails can be made again.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % bound as u64).expect("small")
    }

    fn size(&mut self, from: usize, to: usize) -> usize {
        from + self.below(to - from + 1)
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn number(&mut self, bound: u8) -> u8 {
        u8::try_from(self.below(usize::from(bound))).expect("small")
    }

    fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())].clone()
    }

    fn some<T: Clone + Ord>(&mut self, from: &[T], percent: usize) -> BTreeSet<T> {
        let picked = from.iter().filter(|_| self.chance(percent));
        picked.cloned().collect()
    }
}

/// One of so many organisations, or none.
fn organisation(dice: &mut Dice, many: usize) -> Option<OrganisationId> {
    let which = dice.below(many + 1);
    (which > 0).then(|| OrganisationId(format!("o{which}")))
}

struct Somebody {
    id: MemberId,
    name: String,
    organisation: Option<OrganisationId>,
    is_in: bool,
}

struct Day {
    id: SessionId,
    cycle: usize,
    starts: DateTime,
    cancelled: bool,
    here: Option<BTreeSet<MemberId>>,
    pulse: Option<Vec<Given>>,
}

struct Consultation {
    room: String,
    day: Option<SessionId>,
    cycle: usize,
    held: Option<Held>,
    followed: Option<Done>,
}

/// A circle as it was drawn: what happened, in plain lists, and the log that says so.
struct Drawn {
    dice: Dice,
    log: Vec<Entry>,
    organisations: usize,
    people: Vec<Somebody>,
    cycles: Vec<Cycle>,
    days: Vec<Day>,
    consultations: Vec<Consultation>,
    forms: BTreeMap<(usize, Moment), Vec<Given>>,
    actions: Vec<Owned>,
}

impl Drawn {
    fn new(seed: u64) -> Drawn {
        let mut dice = Dice(seed);
        let organisations = dice.size(0, 4);
        let mut drawn = Drawn {
            dice,
            log: Vec::new(),
            organisations,
            people: Vec::new(),
            cycles: Vec::new(),
            days: Vec::new(),
            consultations: Vec::new(),
            forms: BTreeMap::new(),
            actions: Vec::new(),
        };
        drawn.gathers();
        for number in 0..drawn.dice.size(1, 2) {
            drawn.runs(number);
        }
        drawn.acts();
        drawn
    }

    fn says(&mut self, event: Event) -> u64 {
        let seq = self.log.len() as u64 + 1;
        self.log.push(Entry {
            seq,
            author: Some(MemberId(1)),
            at: Time(0),
            event,
        });
        seq
    }

    fn gathers(&mut self) {
        let person = PersonId("p0".into());
        self.says(Event::Founded {
            name: "Farah".into(),
            person,
            peer: false,
            settings: Settings::default(),
            charter: "Ici.".into(),
            keep_months: 3,
        });
        self.people.push(Somebody {
            id: MemberId(1),
            name: "Farah".into(),
            organisation: None,
            is_in: true,
        });
        for nth in 0..self.dice.size(3, 15) {
            let organisation = organisation(&mut self.dice, self.organisations);
            let (name, person) = (format!("Membre {nth}"), PersonId(format!("p{nth}")));
            let id = MemberId(self.says(Event::Invited {
                name: name.clone(),
                person: Some(person.clone()),
                organisation: organisation.clone(),
                replaces: None,
            }));
            let is_in = self.dice.chance(95);
            if is_in {
                self.says(Event::Joined {
                    member: id,
                    person,
                    name: name.clone(),
                });
            }
            self.people.push(Somebody {
                id,
                name,
                organisation,
                is_in,
            });
        }
    }

    fn members(&self) -> Vec<MemberId> {
        let members = self.people.iter().filter(|it| it.is_in);
        members.map(|it| it.id).collect()
    }

    /// One cycle: its half-days, what was held in them, who left, what was answered.
    fn runs(&mut self, number: usize) {
        let from = [date(2027, 1, 4), date(2027, 9, 1)][number];
        let until = from.saturating_add(150.days());
        let cycle = Cycle { from, until };
        self.says(Event::CyclePlanned { cycle });
        self.cycles.push(cycle);
        let days = self.dice.size(1, 6);
        let mut first_days = Vec::new();
        for nth in 0..days {
            first_days.push(self.plans(number, from, nth));
        }
        for (nth, day) in first_days.into_iter().enumerate() {
            // A cycle in which nobody met would not be one of its own.
            if nth > 0 && self.dice.chance(15) {
                self.says(Event::SessionCancelled { session: day });
                let last = self.days.iter_mut().find(|it| it.id == day);
                last.expect("planned").cancelled = true;
            } else {
                self.meets(number, day);
            }
        }
        if self.dice.chance(30) {
            self.consults(number, None);
        }
        if self.dice.chance(40) {
            self.leaves();
        }
        self.measures(number);
    }

    fn plans(&mut self, cycle: usize, from: Date, nth: usize) -> SessionId {
        // Not in the order of their dates.
        let weeks = (nth * 5) % 7;
        let day = from.saturating_add(i64::try_from(weeks * 21).expect("small").days());
        let starts = day.at(9, 0, 0, 0);
        let slot = Slot {
            starts,
            minutes: 210,
            place: String::new(),
        };
        let id = SessionId(self.says(Event::SessionPlanned { slot }));
        self.days.push(Day {
            id,
            cycle,
            starts,
            cancelled: false,
            here: None,
            pulse: None,
        });
        id
    }

    fn meets(&mut self, cycle: usize, session: SessionId) {
        for _ in 0..self.dice.below(4) {
            self.consults(cycle, Some(session));
        }
        let members = self.members();
        let here = self.dice.some(&members, 80);
        match self.dice.below(10) {
            0..8 => {
                let followed = self.follows(cycle);
                let held = HeldDay {
                    there: here.iter().map(|member| there(*member)).collect(),
                    followed,
                    ..HeldDay::default()
                };
                self.says(Event::SessionHeld { session, held });
            }
            8 => {
                let here = here.clone();
                self.says(Event::AttendanceWritten { session, here });
            }
            _ => return,
        }
        let pulse = self
            .dice
            .chance(70)
            .then(|| self.answers(PULSE, here.len()));
        if let Some(given) = &pulse {
            let figures = publish(PULSE, given);
            let what = What::Pulse(session);
            self.says(Event::FiguresPublished {
                cycle,
                what,
                figures,
            });
        }
        let day = self.days.iter_mut().find(|it| it.id == session);
        let day = day.expect("planned");
        (day.here, day.pulse) = (Some(here), pulse);
    }

    /// What was told of plans of this cycle; of some of them for the second time.
    fn follows(&mut self, cycle: usize) -> Vec<(String, Done)> {
        let mut told = Vec::new();
        for consultation in &mut self.consultations {
            let planned = consultation.held.as_ref().is_some_and(|it| it.actions > 0);
            if planned && consultation.cycle == cycle && self.dice.chance(40) {
                let done = self.dice.pick(Done::ALL);
                consultation.followed = Some(done);
                told.push((consultation.room.clone(), done));
            }
        }
        told
    }

    fn consults(&mut self, cycle: usize, day: Option<SessionId>) {
        let room = format!("room{}", self.consultations.len());
        let members = self.members();
        let client = self.dice.chance(90).then(|| self.dice.pick(&members));
        let known = client.filter(|_| self.dice.chance(50));
        self.says(match day {
            Some(session) => Event::ConsultationOpened {
                room: room.clone(),
                session: Some(session),
                client: known,
                seats: Vec::new(),
            },
            None => Event::ConsultationBrought { room: room.clone() },
        });
        let held = self.dice.chance(85).then(|| {
            let mut consultants = self.dice.some(&members, 80);
            if let Some(client) = client {
                consultants.remove(&client);
            }
            let kinds = self.dice.some(ContributionKind::ALL, 30).into_iter();
            let kinds = kinds.map(|kind| (kind, u32::from(self.dice.number(5))));
            Held {
                client,
                consultants,
                kinds: kinds.collect(),
                actions: u32::from(self.dice.number(4)),
                minutes: u32::from(self.dice.number(180)),
            }
        });
        if let Some(held) = &held {
            self.says(Event::ConsultationHeld {
                room: room.clone(),
                held: held.clone(),
            });
        }
        self.consultations.push(Consultation {
            room,
            day,
            cycle,
            held,
            followed: None,
        });
    }

    fn leaves(&mut self) {
        let who = self.dice.below(self.people.len());
        let member = self.people[who].id;
        if who > 0 && self.people[who].is_in {
            self.people[who].is_in = false;
            self.says(Event::Left { member });
        }
    }

    fn answers(&mut self, questions: usize, most: usize) -> Vec<Given> {
        let many = self.dice.size(0, most);
        let organisations = self.organisations;
        (0..many)
            .map(|_| given(&mut self.dice, questions, organisations))
            .collect()
    }

    fn measures(&mut self, cycle: usize) {
        for moment in Moment::ALL {
            if self.dice.chance(60) {
                let given = self.answers(ITEMS, 14);
                let (figures, what) = (publish(ITEMS, &given), What::Moment(*moment));
                self.says(Event::FiguresPublished {
                    cycle,
                    what,
                    figures,
                });
                self.forms.insert((cycle, *moment), given);
            }
        }
    }

    fn acts(&mut self) {
        let owners = self.dice.size(0, 8);
        for owner in 0..owners {
            for _ in 0..self.dice.below(4) {
                let state = self.dice.pick(ActionState::ALL);
                self.actions.push(Owned { owner, state });
            }
        }
    }
}

fn there(member: MemberId) -> There {
    There {
        member,
        until: Time(0) + Span::minutes(180),
        ..There::default()
    }
}

fn given(dice: &mut Dice, questions: usize, organisations: usize) -> Given {
    let organisation = organisation(dice, organisations);
    let leaves_out = dice.pick(&[0, 10, 40]);
    let answer = |_| (!dice.chance(leaves_out)).then(|| 1 + dice.number(5));
    let answers = (0..questions).map(answer).collect();
    Given {
        organisation,
        answers,
    }
}

// The report, computed plainly

impl Drawn {
    fn of_cycle(&self, cycle: usize) -> Vec<&Consultation> {
        let of_it = self.consultations.iter().filter(|it| it.cycle == cycle);
        of_it.collect()
    }

    fn held_in(&self, cycle: usize) -> Vec<&Held> {
        let of_it = self.of_cycle(cycle).into_iter();
        of_it.filter_map(|it| it.held.as_ref()).collect()
    }

    /// The half-days that are over.
    fn over(&self, cycle: usize, now: DateTime) -> Vec<&Day> {
        let mut over = Vec::new();
        for day in &self.days {
            let ended = day.starts.saturating_add(210.minutes()) <= now;
            if day.cycle == cycle && !day.cancelled && ended {
                over.push(day);
            }
        }
        over.sort_by_key(|day| day.starts);
        over
    }

    fn day_lines(&self, cycle: usize, now: DateTime) -> Vec<DayLine> {
        let mut lines = Vec::new();
        for day in self.over(cycle, now) {
            let mut consultations = 0;
            for it in &self.consultations {
                consultations += usize::from(it.day == Some(day.id) && it.held.is_some());
            }
            lines.push(DayLine {
                session: day.id,
                starts: day.starts,
                here: day.here.as_ref().map(|here| here.iter().count()),
                consultations,
                pulse: day.pulse.as_ref().map(|given| plainly(PULSE, given)),
            });
        }
        lines
    }

    fn turn_lines(&self, cycle: usize, now: DateTime) -> Vec<TurnLine> {
        let mut lines = Vec::new();
        for somebody in &self.people {
            let mut line = TurnLine {
                member: somebody.id,
                name: somebody.name.clone(),
                organisation: somebody.organisation.clone(),
                client: 0,
                consultant: 0,
                here: 0,
            };
            for held in self.held_in(cycle) {
                line.client += usize::from(held.client == Some(somebody.id));
                line.consultant += usize::from(held.consultants.contains(&somebody.id));
            }
            for day in self.over(cycle, now) {
                let here = day.here.iter().flatten();
                line.here += here.filter(|member| **member == somebody.id).count();
            }
            if somebody.is_in || line.client > 0 || line.consultant > 0 || line.here > 0 {
                lines.push(line);
            }
        }
        lines
    }

    /// Everybody with everybody: how often the one consulted for the other.
    fn web(&self, cycle: usize) -> (Vec<Help>, (usize, usize)) {
        let (mut web, mut across, mut known) = (Vec::new(), 0, 0);
        for consultant in &self.people {
            for client in &self.people {
                let mut times = 0;
                for held in self.held_in(cycle) {
                    let helped = held.consultants.contains(&consultant.id);
                    times += usize::from(helped && held.client == Some(client.id));
                }
                if times == 0 {
                    continue;
                }
                web.push(Help {
                    consultant: consultant.id,
                    client: client.id,
                    times,
                });
                if let (Some(one), Some(other)) = (&consultant.organisation, &client.organisation) {
                    known += times;
                    across += if one == other { 0 } else { times };
                }
            }
        }
        (web, (across, known))
    }

    fn report(&self, cycle: usize, now: DateTime) -> Report {
        let (mut kinds, mut followed) = (BTreeMap::new(), BTreeMap::new());
        let (mut minutes, mut decided, mut consultations) = (0, 0, 0);
        for held in self.held_in(cycle) {
            consultations += 1;
            minutes += held.minutes;
            decided += held.actions;
            for (kind, count) in &held.kinds {
                *kinds.entry(*kind).or_insert(0) += count;
            }
        }
        for consultation in self.of_cycle(cycle) {
            if let Some(done) = consultation.followed {
                *followed.entry(done).or_insert(0) += 1;
            }
        }
        let mut measures = Vec::new();
        for moment in Moment::ALL {
            if let Some(given) = self.forms.get(&(cycle, *moment)) {
                measures.push((*moment, plainly(ITEMS, given)));
            }
        }
        let (web, across) = self.web(cycle);
        Report {
            number: cycle,
            cycle: self.cycles.get(cycle).copied(),
            days: self.day_lines(cycle, now),
            people: self.turn_lines(cycle, now),
            consultations,
            minutes,
            kinds,
            decided,
            followed,
            actions: counted(&self.actions),
            measures,
            web,
            across,
        }
    }
}

fn counted(actions: &[Owned]) -> Counts {
    let mut people = Vec::new();
    let mut states = BTreeMap::new();
    for action in actions {
        if !people.contains(&action.owner) {
            people.push(action.owner);
        }
        *states.entry(action.state).or_insert(0) += 1;
    }
    Counts {
        people: u32::try_from(people.len()).expect("small"),
        states,
    }
}

fn summed(answers: &[u8]) -> Summary {
    let (mut n, mut sum, mut squares) = (0, 0, 0);
    for answer in answers {
        n += 1;
        sum += u32::from(*answer);
        squares += u32::from(*answer).pow(2);
    }
    Summary { n, sum, squares }
}

/// Of groups of so many, those that can be shown: the longest list of large ones, the largest
/// first, beside which nobody is left over, or as many as a group needs.
fn showable(sizes: &BTreeMap<Option<OrganisationId>, usize>) -> Vec<OrganisationId> {
    let least = usize::try_from(LEAST).expect("small");
    let total: usize = sizes.values().sum();
    let mut large = Vec::new();
    for (who, size) in sizes {
        if let (Some(who), true) = (who, *size >= least) {
            large.push((usize::MAX - size, who.clone()));
        }
    }
    large.sort();
    for many in (0..=large.len()).rev() {
        let among = large[..many]
            .iter()
            .map(|(inverse, _)| usize::MAX - inverse);
        let rest = total - among.sum::<usize>();
        if rest == 0 || rest >= least {
            return large[..many].iter().map(|(_, who)| who.clone()).collect();
        }
    }
    Vec::new()
}

/// What is to be published of a form.
fn plainly(questions: usize, given: &[Given]) -> Figures {
    let mut figures = Figures {
        people: u32::try_from(given.len()).expect("small"),
        ..Figures::default()
    };
    let mut shown = Vec::new();
    for question in 0..questions {
        let mut by: BTreeMap<Option<OrganisationId>, Vec<u8>> = BTreeMap::new();
        let mut all = Vec::new();
        for one in given {
            if let Some(answer) = one.answers[question] {
                by.entry(one.organisation.clone()).or_default().push(answer);
                all.push(answer);
            }
        }
        figures.all.push((all.len() >= 4).then(|| summed(&all)));
        let sizes = by.iter().map(|(who, those)| (who.clone(), those.len()));
        let mut theirs = BTreeMap::new();
        for who in showable(&sizes.collect()) {
            theirs.insert(who.clone(), summed(&by[&Some(who)]));
        }
        shown.push(theirs);
    }
    for who in shown.iter().flat_map(BTreeMap::keys) {
        let theirs = shown.iter().map(|question| question.get(who).copied());
        figures.by.insert(who.clone(), theirs.collect());
    }
    figures
}

#[test]
fn the_report_of_a_cycle_is_what_a_plain_count_finds() {
    let mut consultations = 0;
    for seed in 0..CIRCLES {
        let mut drawn = Drawn::new(seed);
        let circle = fold(&drawn.log);
        assert_eq!(circle.former.len() + 1, drawn.cycles.len(), "seed {seed}");
        let days = i64::try_from(drawn.dice.below(500)).expect("small");
        let now = date(2027, 1, 1).saturating_add(days.days()).at(12, 0, 0, 0);
        for cycle in 0..=drawn.cycles.len() {
            let theirs = report(&circle, cycle, now, &drawn.actions);
            assert_eq!(
                theirs,
                drawn.report(cycle, now),
                "seed {seed}, cycle {cycle}"
            );
            consultations += theirs.consultations;
        }
    }
    assert!(consultations > 10_000, "{consultations} consultations");
}

#[test]
fn what_is_published_of_a_form_is_what_a_plain_count_finds() {
    let mut shown = 0;
    for seed in 0..FORMS {
        let mut dice = Dice(seed);
        let (questions, organisations) = (dice.size(1, ITEMS), dice.size(0, 4));
        let people = dice.size(0, 20);
        let given: Vec<Given> = (0..people)
            .map(|_| given(&mut dice, questions, organisations))
            .collect();
        let figures = publish(questions, &given);
        assert_eq!(figures, plainly(questions, &given), "seed {seed}");
        shown += figures.by.len();
        for summary in figures.all.iter().flatten() {
            let mean = summary.mean().expect("answers");
            assert!((1.0..=5.0).contains(&mean), "seed {seed}");
            assert!(summary.spread().expect("answers") <= 2.0, "seed {seed}");
        }
    }
    assert!(shown > 1_000, "{shown} organisations shown");
}

#[test]
fn mean_and_spread_are_those_of_the_answers() {
    for seed in 0..2_000 {
        let mut dice = Dice(seed);
        let answers: Vec<u8> = (0..dice.size(1, 16)).map(|_| 1 + dice.number(5)).collect();
        let summary = Summary::of(answers.iter().copied());
        assert_eq!(summary, summed(&answers));
        let n = f64::from(summary.n);
        let mean = answers.iter().map(|it| f64::from(*it)).sum::<f64>() / n;
        let apart = answers.iter().map(|it| (f64::from(*it) - mean).powi(2));
        let spread = (apart.sum::<f64>() / n).sqrt();
        assert!((summary.mean().expect("answers") - mean).abs() < 1e-9);
        assert!((summary.spread().expect("answers") - spread).abs() < 1e-6);
    }
}

// Nobody is left over

/// Adds and subtracts published groups of people in every way, and looks at who is left.
fn nobody_is_left_over(all: &BTreeSet<usize>, published: &[BTreeSet<usize>]) -> Result<(), String> {
    let fine = |who: &BTreeSet<usize>| who.is_empty() || who.len() >= 4;
    for picked in 0_u32..1 << published.len() {
        let is_picked = |nth: &usize| picked & (1 << nth) != 0;
        let these = (0..published.len()).filter(is_picked);
        let union: BTreeSet<usize> = these.flat_map(|nth| published[nth].clone()).collect();
        let others: BTreeSet<usize> = all.difference(&union).copied().collect();
        if !fine(&union) || !fine(&others) {
            return Err(format!("{union:?} or {others:?} can be told"));
        }
    }
    Ok(())
}

/// Looks at everything published of one question: the groups are those whose numbers were shown,
/// the people in them those who really answered.
fn looks_at(question: usize, given: &[Given], figures: &Figures) -> Result<(), String> {
    let answered = |who: Option<&OrganisationId>| -> BTreeSet<usize> {
        let those = given.iter().enumerate().filter(|(_, one)| {
            one.answers[question].is_some() && (who.is_none() || one.organisation.as_ref() == who)
        });
        those.map(|(nth, _)| nth).collect()
    };
    let all = answered(None);
    let mut published = Vec::new();
    for (who, theirs) in &figures.by {
        if let Some(summary) = theirs[question] {
            let group = answered(Some(who));
            if summary.n < 4 || group.len() != usize::try_from(summary.n).unwrap_or(0) {
                return Err(format!("{who:?} is shown with {}", summary.n));
            }
            published.push(group);
        }
    }
    match figures.all[question] {
        Some(summary) if summary.n < 4 => Err(format!("all are shown with {}", summary.n)),
        // Without everybody nothing can be subtracted from, but then no group is shown either.
        None if !published.is_empty() => Err("a group is shown and all are not".into()),
        None => Ok(()),
        Some(_) => nobody_is_left_over(&all, &published),
    }
}

#[test]
fn whatever_is_subtracted_of_a_form_leaves_nobody_or_four() {
    for seed in 0..FORMS {
        let mut dice = Dice(seed.wrapping_mul(31));
        let (questions, organisations) = (dice.size(1, ITEMS), dice.size(1, 4));
        let people = dice.size(0, 24);
        let given: Vec<Given> = (0..people)
            .map(|_| given(&mut dice, questions, organisations))
            .collect();
        let figures = publish(questions, &given);
        for question in 0..questions {
            let seen = looks_at(question, &given, &figures);
            assert_eq!(seen, Ok(()), "seed {seed}, question {question}");
        }
    }
}

/// So many people of each of four organisations, the last of none.
fn spread_over(sizes: [usize; 5]) -> Vec<Option<OrganisationId>> {
    let who = |nth: usize| (nth < 4).then(|| OrganisationId(format!("o{nth}")));
    let of = |(nth, size): (usize, usize)| std::iter::repeat_n(who(nth), size);
    sizes.into_iter().enumerate().flat_map(of).collect()
}

/// Every way to have up to six people in each of five groups.
fn every_size() -> impl Iterator<Item = [usize; 5]> {
    (0..7_usize.pow(5)).map(|nth| [1, 7, 49, 343, 2401].map(|place| nth / place % 7))
}

#[test]
fn however_people_are_spread_nobody_is_left_over() {
    let mut shown = [0; 5];
    for sizes in every_size() {
        let given: Vec<Given> = spread_over(sizes)
            .into_iter()
            .map(|organisation| Given {
                organisation,
                answers: vec![Some(3)],
            })
            .collect();
        let figures = publish(1, &given);
        assert_eq!(looks_at(0, &given, &figures), Ok(()), "{sizes:?}");
        shown[figures.by.len()] += 1;
        // Nor is more kept back than has to be: one organisation that is large enough at most.
        let large = sizes[..4].iter().filter(|size| **size >= 4).count();
        assert!(large - figures.by.len() <= 1, "{sizes:?}");
    }
    assert!(shown.iter().all(|count| *count > 0), "{shown:?}");
}

#[test]
fn however_plans_are_spread_nobody_is_left_over() {
    for (seed, sizes) in (0..).zip(every_size()) {
        let mut dice = Dice(seed);
        let owners = spread_over(sizes);
        let mut actions = Vec::new();
        for (owner, organisation) in owners.iter().enumerate() {
            for _ in 0..dice.size(1, 3) {
                let state = dice.pick(ActionState::ALL);
                actions.push((organisation.clone(), Owned { owner, state }));
            }
        }
        let published = follow_through(&actions);
        let of = |who: &OrganisationId| -> BTreeSet<usize> {
            let theirs = owners.iter().enumerate();
            let theirs = theirs.filter(|(_, it)| it.as_ref() == Some(who));
            theirs.map(|(owner, _)| owner).collect()
        };
        let groups: Vec<_> = published.keys().map(of).collect();
        let all: BTreeSet<usize> = (0..owners.len()).collect();
        let fine = published.is_empty() || nobody_is_left_over(&all, &groups).is_ok();
        assert!(fine, "{sizes:?}: {published:?}");
        let mut by_size = BTreeMap::new();
        for organisation in &owners {
            *by_size.entry(organisation.clone()).or_insert(0) += 1;
        }
        let expected: BTreeMap<_, _> = showable(&by_size)
            .into_iter()
            .map(|who| {
                let of_it = actions.iter().filter(|(it, _)| it.as_ref() == Some(&who));
                let theirs: Vec<Owned> = of_it.map(|(_, action)| *action).collect();
                (who, counted(&theirs))
            })
            .collect();
        assert_eq!(published, expected, "{sizes:?}");
    }
}

#[test]
fn the_test_itself_would_see_somebody_left_over() {
    let all: BTreeSet<usize> = (0..9).collect();
    let five: BTreeSet<usize> = (0..5).collect();
    let six: BTreeSet<usize> = (0..6).collect();
    assert!(nobody_is_left_over(&all, &[five]).is_ok());
    assert!(nobody_is_left_over(&all, &[six]).is_err());
    assert!(nobody_is_left_over(&all, &[(0..3).collect()]).is_err());
}
