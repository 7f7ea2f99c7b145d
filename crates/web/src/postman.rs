//! The postman: takes due letters out of the outbox, writes their words, and hands them over.

use crate::answer::Why;
use crate::app::App;
use crate::dates;
use crate::letters::Written;
use crate::rows;
use crate::zones;
use export::{Meeting, Purpose, calendar};
use futures_util::stream::{self, StreamExt};
use jiff::civil::DateTime;
use live::{CircleFault, CircleId};
use method::circle::notices::{About, Notice};
use method::circle::state::{Session, Standing};
use method::circle::{Circle, SessionId};
use method::measure::pulse_until;
use method::plan::PlanAction;
use method::{Span, Time};
use post::{Carried, Invite, Mail, Method, Problem};
use std::sync::Arc;
use std::time::Duration;
use store::{Letter, Person};
use text::Lang;
use views::mails::{self, CircleMail, Fate, SignInMail};

/// A letter taken is nobody else's for so long: longer than a round of slow mail servers takes.
const HOLD: Span = Span::minutes(30);
/// Letters carried in one round.
const MOST: usize = 20;
/// Letters carried at the same time, so that one slow mail server does not keep the others.
const AT_ONCE: usize = 4;
/// A reminder a week ahead is worth nothing two days ahead.
const LATE_FOR_A_WEEK: i64 = 2;
/// How often the outbox is looked into when nobody says that there is a letter.
const ROUND: Duration = Duration::from_secs(20);
/// A letter refused for good is looked at by a person, not tried again.
const NEVER_AGAIN: Span = Span::minutes(10 * 365 * 24 * 60);

/// Carries letters for as long as it is let.
pub async fn deliver(app: Arc<App>) {
    loop {
        // As long as there are letters, without a pause.
        loop {
            match round(&app).await {
                Ok(MOST) => {}
                Ok(_) => break,
                Err(error) => {
                    tracing::error!(%error, "letters could not be looked after");
                    break;
                }
            }
        }
        tokio::select! {
            () = app.letters.notified() => {}
            () = tokio::time::sleep(ROUND) => {}
        }
    }
}

/// Carries what is due, several at a time; says how many letters there were.
///
/// # Errors
/// The store's, when it cannot say what is due. What it cannot note about one letter leaves the
/// others alone.
pub async fn round(app: &App) -> Result<usize, store::StoreError> {
    let now = app.live.clock().now();
    let letters = app.live.store().take_letters(now.0, HOLD.0, MOST).await?;
    stream::iter(&letters)
        .for_each_concurrent(AT_ONCE, |letter| settle(app, letter))
        .await;
    Ok(letters.len())
}

/// Carries one letter and notes what became of it.
async fn settle(app: &App, letter: &Letter) {
    let (store, now) = (app.live.store(), app.live.clock().now());
    let noted = match carry(app, letter).await {
        Ok(()) => store.letter_sent(&letter.key, now.0).await,
        // A sign-in message that cannot arrive is of no use to anybody, and holds a secret.
        Err(Problem::Never(_)) if is_sign_in(letter) => store.letter_sent(&letter.key, now.0).await,
        Err(problem) => {
            let (after, said) = match problem {
                Problem::Later(said) => (back_off(letter.tries), said),
                Problem::Never(said) => (NEVER_AGAIN, said),
            };
            store
                .letter_failed(&letter.key, (now + after).0, &said)
                .await
        }
    };
    if let Err(error) = noted {
        tracing::error!(%error, "what became of a letter could not be noted");
    }
}

fn is_sign_in(letter: &Letter) -> bool {
    matches!(Written::of(letter), Some(Written::SignIn { .. }))
}

/// One minute, then four times as long each time, up to half a day.
fn back_off(tries: u32) -> Span {
    let minutes = 4_i64.saturating_pow(tries.saturating_sub(1).min(6));
    Span::minutes(minutes.min(12 * 60))
}

/// Hands one letter over; a letter that no longer applies is done.
async fn carry(app: &App, letter: &Letter) -> Result<(), Problem> {
    let written = Written::of(letter);
    let mail =
        match written {
            None => None,
            Some(Written::SignIn {
                address,
                lang,
                link,
                code,
                expires,
            }) => sign_in(app, letter, address, &lang, (&link, &code), expires),
            Some(Written::Circle { circle, notice }) => of_circle(app, letter, &circle, notice)
                .await
                .map_err(|_| Problem::Later("the database does not answer".to_owned()))?,
        };
    match mail {
        None => Ok(()),
        Some(mail) => match app.courier.carry(&mail).await? {
            Carried::Sent | Carried::Filed | Carried::NotCarried => Ok(()),
        },
    }
}

fn sign_in(
    app: &App,
    letter: &Letter,
    address: String,
    lang: &str,
    (link, code): (&str, &str),
    expires: i64,
) -> Option<Mail> {
    let now = app.live.clock().now();
    let lang = Lang::from_code(lang).unwrap_or(Lang::Fr);
    let minutes = (Time(expires) - now).rounded_minutes();
    let words = mails::sign_in(
        lang,
        &SignInMail {
            link,
            code,
            minutes,
        },
    );
    (minutes > 0).then(|| Mail {
        secret: true,
        expires: Some(expires),
        ..mail(letter, now, address, lang, words)
    })
}

fn mail(letter: &Letter, now: Time, to: String, lang: Lang, words: mails::Letter) -> Mail {
    let id = crate::app::hash(&letter.key);
    Mail {
        to,
        subject: words.subject,
        text: words.text,
        html: words.html,
        calendar: None,
        lang: lang.code(),
        id: crate::app::hex(&id.0[..16]),
        secret: false,
        at: now.0,
        expires: None,
    }
}

/// A letter of a circle, from what stands now; nothing when it no longer applies.
async fn of_circle(
    app: &App,
    letter: &Letter,
    id: &str,
    notice: Notice,
) -> Result<Option<Mail>, Why> {
    let Some(id) = CircleId::parse(id) else {
        return Ok(None);
    };
    let circle = match app.circles.read(&id).await {
        Ok(circle) => circle,
        Err(CircleFault::Unknown | CircleFault::Erased) => return Ok(None),
        Err(fault) => return Err(fault.into()),
    };
    let member = circle.members.get(&notice.to);
    let Some(person) = member.and_then(|held| held.person.as_ref()) else {
        return Ok(None);
    };
    let Some(person) = app.live.store().person(&person.0).await? else {
        return Ok(None);
    };
    let Some(address) = person.address.clone() else {
        return Ok(None);
    };
    let writing = Writing {
        app,
        lang: Lang::from_code(&person.lang).unwrap_or(Lang::Fr),
        person: &person,
        id: &id,
        now: zones::wall_clock(&circle.settings.zone, app.live.clock().now()),
        circle: &circle,
        notice,
    };
    if !writing.still_wanted().await? {
        return Ok(None);
    }
    let words = writing.words();
    Ok(words.map(|words| {
        let now = app.live.clock().now();
        Mail {
            calendar: writing.invite(&address),
            ..mail(letter, now, address, writing.lang, words)
        }
    }))
}

/// A letter being written.
struct Writing<'a> {
    app: &'a App,
    lang: Lang,
    person: &'a Person,
    id: &'a CircleId,
    circle: &'a Circle,
    /// The circle's wall clock.
    now: DateTime,
    notice: Notice,
}

impl Writing<'_> {
    fn words(&self) -> Option<mails::Letter> {
        let standing = self.circle.members.get(&self.notice.to)?.standing;
        let applies = match self.notice.about {
            About::Invitation => standing == Standing::Invited,
            About::SessionGone(..) => standing != Standing::In,
            _ => standing == Standing::In,
        };
        if !applies {
            return None;
        }
        let link = self.link();
        let by = self.facilitators();
        let common = CircleMail {
            circle: &self.circle.settings.name,
            link: &link,
            by: &by,
        };
        self.about(&common)
    }

    /// Where the letter leads: the circle, a form, or one's own plan.
    fn link(&self) -> String {
        let site = self.app.settings.site();
        let circle = format!("{site}/circles/{}", self.id.as_str());
        match self.notice.about {
            About::Measure(_, moment, _) => format!("{circle}/measure/{}", moment.code()),
            About::Pulse(session, _) => format!("{circle}/pulse/{}", session.0),
            About::Nudge(_) => format!("{site}/plan"),
            About::Purged(cycle) => format!("{circle}/report/{cycle}"),
            _ => format!("{circle}/"),
        }
    }

    /// Whether what it asks for is still to be done, as far as the person's rows tell.
    async fn still_wanted(&self) -> Result<bool, Why> {
        let store = self.app.live.store();
        let id = &self.person.id;
        let answered = match self.notice.about {
            About::Measure(cycle, moment, _) => {
                let key = rows::measure_key(self.id, moment);
                let numbers = 0..=self.circle.number();
                let mut numbers = numbers.filter(|it| self.circle.cycle_of(*it) == Some(cycle));
                let Some(number) = numbers.next_back() else {
                    return Ok(false);
                };
                let open = self.circle.open_forms(self.now.date());
                if !open.contains(&(number, moment)) {
                    return Ok(false);
                }
                store.row(id, &rows::measure_kind(number), &key).await?
            }
            About::Pulse(session, _) => {
                let cycle = self.circle.sessions.get(&session).map(|held| held.cycle);
                let key = rows::pulse_key(self.id, session);
                let kind = rows::pulse_kind(cycle.unwrap_or_default());
                store.row(id, &kind, &key).await?
            }
            About::Nudge(_) => {
                let actions = store.rows(id, rows::ACTION).await?;
                let mine = actions
                    .iter()
                    .filter(|row| row.circle.as_ref() == Some(&self.id.stream()));
                let open = mine
                    .filter_map(rows::body::<PlanAction>)
                    .any(|action| action.state.is_open());
                return Ok(open && self.person.reminders);
            }
            _ => return Ok(true),
        };
        Ok(answered.is_none() && self.person.reminders)
    }

    /// The words of a letter that is told on a day of its own, or about a purge.
    fn in_time(&self, common: &CircleMail<'_>) -> Option<mails::Letter> {
        let (lang, today) = (self.lang, self.now.date());
        Some(match self.notice.about {
            About::Measure(..) => mails::measure(lang, common),
            About::Pulse(session, sequence) => {
                let held = self.newest(session, sequence)?;
                let here = held.here.as_ref();
                let was_there = here.is_some_and(|here| here.contains(&self.notice.to));
                let open = !held.cancelled && today <= pulse_until(held.slot.ends());
                (open && was_there).then_some(())?;
                mails::pulse(lang, common, &self.when(held))
            }
            About::Nudge(_) => mails::nudge(lang, common),
            About::PurgeSoon(day) => {
                let stands = self.circle.purges_to_come().contains(&day);
                (stands && day >= today).then_some(())?;
                mails::purge_soon(lang, common, &views::dates::day(lang, day))
            }
            About::Purged(_) => mails::purged(lang, common),
            _ => return None,
        })
    }

    fn about(&self, common: &CircleMail<'_>) -> Option<mails::Letter> {
        let lang = self.lang;
        Some(match self.notice.about {
            About::Invitation => mails::invitation(lang, common),
            About::Asking(member) => {
                let asking = self.circle.members.get(&member)?;
                (asking.standing == Standing::Asking).then_some(())?;
                mails::asking(lang, common, &self.circle.display_name(member))
            }
            About::Charter(version) => {
                let accepted = self.circle.members.get(&self.notice.to)?.accepted == version;
                (version == self.circle.charter.version && !accepted).then_some(())?;
                mails::charter(lang, common)
            }
            About::Session(..) | About::SessionGone(..) | About::Reminder(..) => {
                return self.half_day(common);
            }
            About::Poll(poll) => {
                let held = self.circle.polls.get(&poll)?;
                (held.decided.is_none() && held.closes > self.now).then_some(())?;
                let closes = zones::instant(&self.circle.settings.zone, held.closes);
                mails::poll(
                    lang,
                    common,
                    &dates::moment_in(lang, closes, &self.person.zone),
                )
            }
            About::Turn(session) => {
                let held = self.circle.sessions.get(&session)?;
                (!held.turn(self.notice.to)?.agreed && held.slot.ends() > self.now).then_some(())?;
                mails::turn(lang, common, &self.when(held))
            }
            About::SwapAsked(swap) => {
                let held = self.circle.swaps.get(&swap)?;
                mails::swap_asked(lang, common, &self.circle.display_name(held.by))
            }
            About::SwapAnswered(_, agreed) => mails::swap_answered(lang, common, agreed),
            About::Measure(..)
            | About::Pulse(..)
            | About::Nudge(_)
            | About::PurgeSoon(_)
            | About::Purged(_) => return self.in_time(common),
        })
    }

    /// The words of a letter about a half-day.
    fn half_day(&self, common: &CircleMail<'_>) -> Option<mails::Letter> {
        let lang = self.lang;
        Some(match self.notice.about {
            About::Session(session, sequence) => {
                let held = self.newest(session, sequence)?;
                // Of a half-day that is over nobody is told any more.
                (held.slot.ends() > self.now).then_some(())?;
                let fate = match (held.cancelled, sequence) {
                    (true, _) => Fate::Cancelled,
                    (false, 0) => Fate::Planned,
                    (false, _) => Fate::Moved,
                };
                mails::session(lang, common, fate, &self.when(held), &held.slot.place)
            }
            About::SessionGone(session, _) => {
                let held = self.circle.sessions.get(&session)?;
                mails::session(
                    lang,
                    common,
                    Fate::Cancelled,
                    &self.when(held),
                    &held.slot.place,
                )
            }
            About::Reminder(session, sequence, days) => {
                let held = self.newest(session, sequence)?;
                (self.person.reminders && !held.cancelled).then_some(())?;
                let left = self.now.duration_until(held.slot.starts).as_hours();
                let late = left <= 0 || (days > 1 && left < LATE_FOR_A_WEEK * 24);
                (!late).then_some(())?;
                mails::reminder(lang, common, days, &self.when(held), &held.slot.place)
            }
            _ => return None,
        })
    }

    /// A half-day, unless it was changed since: a newer letter says so.
    fn newest(&self, session: SessionId, sequence: u32) -> Option<&Session> {
        let held = self.circle.sessions.get(&session)?;
        (held.sequence == sequence).then_some(held)
    }

    /// When a half-day is, in the reader's zone.
    fn when(&self, session: &Session) -> String {
        let zone = &self.circle.settings.zone;
        let starts = zones::instant(zone, session.slot.starts);
        let ends = zones::instant(zone, session.slot.ends());
        dates::from_to(self.lang, (starts, ends), &self.person.zone)
    }

    fn facilitators(&self) -> String {
        let people = self.circle.people().filter(|(_, held)| held.facilitates);
        let names: Vec<String> = people.map(|(id, _)| self.circle.display_name(id)).collect();
        names.join(", ")
    }

    /// The calendar entry that goes with a letter about a half-day.
    fn invite(&self, address: &str) -> Option<Invite> {
        let (session, gone) = match self.notice.about {
            About::Session(session, _) => (session, false),
            About::SessionGone(session, _) => (session, true),
            _ => return None,
        };
        let held = self.circle.sessions.get(&session)?;
        let gone = gone || held.cancelled;
        let mut entry = meeting(self.app, self.lang, self.id, self.circle, session)?;
        entry.attendee = Some(address.to_owned());
        entry.organizer.clone_from(&self.app.settings.mail_from);
        let (purpose, method) = match gone {
            true => (Purpose::Cancel, Method::Cancel),
            false => (Purpose::Request, Method::Request),
        };
        Some(Invite {
            method,
            text: calendar(&purpose, &[entry]),
        })
    }
}

/// A half-day as a calendar entry: a fixed title, the circle's name, the place, and a link.
pub(crate) fn meeting(
    app: &App,
    lang: Lang,
    id: &CircleId,
    circle: &Circle,
    session: SessionId,
) -> Option<Meeting> {
    let held = circle.sessions.get(&session)?;
    let zone = &circle.settings.zone;
    let site = app.settings.site();
    let host = site.split_once("://").map_or(site, |(_, host)| host);
    let host = host.split(':').next().unwrap_or(host);
    let name = circle.settings.name.as_str();
    Some(Meeting {
        uid: format!("{}-{}@{host}", id.as_str(), session.0),
        sequence: held.sequence,
        stamp: app.live.clock().now().0,
        starts: zones::instant(zone, held.slot.starts).0,
        ends: zones::instant(zone, held.slot.ends()).0,
        title: lang.with("calendar-title", &[("circle", name.into())]),
        place: held.slot.place.clone(),
        link: format!("{site}/circles/{}/", id.as_str()),
        cancelled: held.cancelled,
        organizer: None,
        attendee: None,
    })
}
