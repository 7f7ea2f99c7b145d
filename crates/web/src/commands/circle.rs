//! From a posted form to what is asked of a circle.

use crate::answer::Why;
use crate::fields::Fields;
use crate::zones;
use jiff::civil::{Date, DateTime, Time};
use method::Preset;
use method::circle::state::{
    Answer, Cycle, EntryId, Holidays, OrganisationId, Poll, Settings, Slot,
};
use method::circle::{Circle, Command, MemberId, SessionId};
use method::consultation::state::Meeting;
use std::collections::BTreeSet;
use text::Lang;
use views::pages::circle::Said;
use views::pages::start::preset_code;

/// Every act a form can ask of a circle, by its name in the address.
pub const CIRCLE_ACTS: &[&str] = &[
    "change-settings",
    "set-link",
    "invite",
    "join",
    "let-in",
    "turn-away",
    "change-member",
    "set-facilitation",
    "tell-line",
    "leave",
    "write-charter",
    "accept-charter",
    "plan-cycle",
    "plan-sessions",
    "move-session",
    "cancel-session",
    "declare-absence",
    "withdraw-absence",
    "open-poll",
    "answer-poll",
    "decide-poll",
    "drop-poll",
    "wish",
    "set-turns",
    "agree-turn",
    "mark-missed",
    "ask-swap",
    "answer-swap",
    "withdraw-swap",
    "write-attendance",
    "not-today",
];

/// Why a form cannot be read as a command: a sentence for its reader, or nobody's form.
pub(crate) enum Unread {
    /// Something is to be mended.
    Said(Said),
    /// No form of ours sends this.
    Unreadable,
}

impl From<Why> for Unread {
    fn from(_: Why) -> Unread {
        Unread::Unreadable
    }
}

impl From<Said> for Unread {
    fn from(said: Said) -> Unread {
        Unread::Said(said)
    }
}

impl Unread {
    /// As an answer.
    pub(crate) fn why(self, lang: Lang) -> Why {
        match self {
            Unread::Said(said) => Why::Said(said.words(lang)),
            Unread::Unreadable => Why::Unreadable,
        }
    }
}

type Read<T> = Result<T, Unread>;

/// Reads an act, but for those that need more than the rules: inviting, joining, private rows.
pub(crate) fn read(act: &str, fields: &Fields, circle: &Circle) -> Read<Command> {
    match act {
        "change-settings" => Ok(Command::ChangeSettings {
            settings: settings(fields, &circle.settings)?,
        }),
        "let-in" => Ok(Command::LetIn {
            member: member(fields, "member")?,
        }),
        "turn-away" => Ok(Command::TurnAway {
            member: member(fields, "member")?,
        }),
        "change-member" => Ok(Command::ChangeMember {
            member: member(fields, "member")?,
            name: fields.text("name")?.to_owned(),
            // Who changes their own name is not asked where they come from.
            organisation: match fields.get("organisation") {
                Some(_) => organisation(fields),
                None => held_organisation(fields, circle),
            },
            peer: fields.ticked("peer"),
        }),
        "set-facilitation" => Ok(Command::SetFacilitation {
            member: member(fields, "member")?,
            facilitates: fields.ticked("facilitates"),
        }),
        "tell-line" => Ok(Command::TellLine {
            below: member(fields, "below")?,
            above: member(fields, "above")?,
            told: fields.ticked("told"),
        }),
        "leave" => Ok(Command::Leave {
            member: member(fields, "member")?,
        }),
        "write-charter" => Ok(Command::WriteCharter {
            text: fields.text("text")?.to_owned(),
            keep_months: number(fields, "keep_months")?,
            version: fields.parsed("version")?,
        }),
        "accept-charter" => Ok(Command::AcceptCharter {
            version: fields.parsed("version")?,
        }),
        _ => dates(act, fields, circle),
    }
}

fn dates(act: &str, fields: &Fields, circle: &Circle) -> Read<Command> {
    match act {
        "plan-cycle" => Ok(Command::PlanCycle {
            cycle: cycle(fields, "from", "until")?,
        }),
        "plan-sessions" => Ok(Command::PlanSessions {
            slots: slots(fields)?,
        }),
        "move-session" => Ok(Command::MoveSession {
            session: session(fields, "session")?,
            slot: slot(fields)?,
            sequence: fields.parsed("sequence")?,
        }),
        "cancel-session" => Ok(Command::CancelSession {
            session: session(fields, "session")?,
        }),
        "declare-absence" => Ok(Command::DeclareAbsence {
            from: day(fields.text("from")?)?,
            // One day is both.
            until: match fields.text("until")?.trim() {
                "" => day(fields.text("from")?)?,
                until => day(until)?,
            },
        }),
        "withdraw-absence" => Ok(Command::WithdrawAbsence {
            absence: entry(fields, "absence")?,
        }),
        "open-poll" => open_poll(fields),
        "answer-poll" => Ok(Command::AnswerPoll {
            poll: entry(fields, "poll")?,
            answers: answers(fields, circle.polls.get(&entry(fields, "poll")?))?,
        }),
        "decide-poll" => Ok(Command::DecidePoll {
            poll: entry(fields, "poll")?,
            option: fields.parsed("option")?,
        }),
        "drop-poll" => Ok(Command::DropPoll {
            poll: entry(fields, "poll")?,
        }),
        _ => turns(act, fields),
    }
}

fn turns(act: &str, fields: &Fields) -> Read<Command> {
    match act {
        "wish" => Ok(Command::Wish {
            session: session(fields, "session")?,
            wished: fields.ticked("wished"),
        }),
        "set-turns" => Ok(Command::SetTurns {
            session: session(fields, "session")?,
            clients: members(fields, "client")?,
        }),
        "agree-turn" => Ok(Command::AgreeTurn {
            session: session(fields, "session")?,
        }),
        "mark-missed" => Ok(Command::MarkMissed {
            session: session(fields, "session")?,
            member: member(fields, "member")?,
            missed: fields.ticked("missed"),
        }),
        "ask-swap" => Ok(Command::AskSwap {
            mine: session(fields, "mine")?,
            with: member(fields, "with")?,
            theirs: session(fields, "theirs")?,
        }),
        "answer-swap" => Ok(Command::AnswerSwap {
            swap: entry(fields, "swap")?,
            agreed: fields.ticked("agreed"),
        }),
        "withdraw-swap" => Ok(Command::WithdrawSwap {
            swap: entry(fields, "swap")?,
        }),
        "write-attendance" => Ok(Command::WriteAttendance {
            session: session(fields, "session")?,
            here: members(fields, "here")?.into_iter().collect(),
        }),
        _ => Err(Unread::Unreadable),
    }
}

/// How a circle works, from its form; `former` holds what no form asks.
pub(crate) fn settings(fields: &Fields, former: &Settings) -> Read<Settings> {
    let zone = fields.text("zone")?.trim().to_owned();
    if zones::zone(&zone).is_none() {
        return Err(Said::UnknownZone.into());
    }
    let preset = fields.optional("preset");
    let preset = Preset::ALL
        .into_iter()
        .find(|it| preset_code(*it) == preset);
    let days_off = match fields.get("days_off") {
        Some(text) => days(text)?,
        None => former.days_off.clone(),
    };
    Ok(Settings {
        name: fields.text("name")?.to_owned(),
        zone,
        holidays: match fields.text("holidays")? {
            "none" => Holidays::None,
            _ => Holidays::France,
        },
        days_off,
        preset: preset.unwrap_or_default(),
        meeting: Meeting::from_code(fields.text("meeting")?).unwrap_or_default(),
        per_session: number(fields, "per_session")?,
    })
}

fn days(text: &str) -> Read<BTreeSet<Date>> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(day).collect()
}

/// A day as browsers write it, or as people do where the browser has no field for it.
pub(crate) fn day(text: &str) -> Read<Date> {
    let text = text.trim();
    let french = Date::strptime("%d/%m/%Y", text);
    text.parse().or(french).map_err(|_| Said::BadDate.into())
}

fn hour(text: &str) -> Read<Time> {
    let text = text.trim().replace(['h', 'H'], ":");
    let text = if text.ends_with(':') {
        format!("{text}00")
    } else {
        text
    };
    Time::strptime("%H:%M", text).map_err(|_| Said::BadDate.into())
}

pub(crate) fn number<T: std::str::FromStr>(fields: &Fields, name: &str) -> Read<T> {
    let text = fields.text(name)?.trim();
    text.parse().map_err(|_| Said::BadNumber.into())
}

pub(crate) fn cycle(fields: &Fields, from: &str, until: &str) -> Read<Cycle> {
    Ok(Cycle {
        from: day(fields.text(from)?)?,
        until: day(fields.text(until)?)?,
    })
}

fn slot(fields: &Fields) -> Read<Slot> {
    slot_on(
        fields,
        day(fields.text("day")?)?.to_datetime(hour(fields.text("hour")?)?),
    )
}

fn slot_on(fields: &Fields, starts: DateTime) -> Read<Slot> {
    Ok(Slot {
        starts,
        minutes: number(fields, "minutes")?,
        place: fields.optional("place"),
    })
}

/// One half-day from its day and hour, or several from a series.
fn slots(fields: &Fields) -> Read<Vec<Slot>> {
    let series: Vec<&str> = fields.all("starts").collect();
    if series.is_empty() {
        return Ok(vec![slot(fields)?]);
    }
    let starts = |text: &str| text.parse().map_err(|_| Unread::Unreadable);
    let series = series.into_iter();
    series.map(|text| slot_on(fields, starts(text)?)).collect()
}

fn open_poll(fields: &Fields) -> Read<Command> {
    let rows = fields.all("day").zip(fields.all("hour"));
    let rows = rows.filter(|(day, _)| !day.trim().is_empty());
    let options = rows.map(|(on, at)| slot_on(fields, day(on)?.to_datetime(hour(at)?)));
    let options = options.collect::<Read<Vec<Slot>>>()?;
    if options.is_empty() {
        return Err(Said::BadDate.into());
    }
    let closes = day(fields.text("closes_day")?)?;
    // Until the end of that day.
    let closes = closes.to_datetime(Time::constant(23, 59, 0, 0));
    Ok(Command::OpenPoll { options, closes })
}

/// `answer-0`, `answer-1`…, one for each date of the poll.
fn answers(fields: &Fields, poll: Option<&Poll>) -> Read<Vec<Answer>> {
    let options = poll.map_or(1, |poll| poll.options.len());
    let answer = |nth: usize| match fields.get(&format!("answer-{nth}")) {
        None => Err(Said::ChoiceNeeded.into()),
        Some(code) => Answer::from_code(code).ok_or(Unread::Unreadable),
    };
    (0..options).map(answer).collect()
}

fn member(fields: &Fields, name: &str) -> Read<MemberId> {
    match fields.text(name)? {
        "" => Err(Said::ChoiceNeeded.into()),
        _ => Ok(MemberId(fields.parsed(name)?)),
    }
}

fn members(fields: &Fields, name: &str) -> Read<Vec<MemberId>> {
    let chosen = fields.all(name).filter(|text| !text.is_empty());
    let read = |text: &str| text.parse().map(MemberId).map_err(|_| Unread::Unreadable);
    chosen.map(read).collect()
}

fn session(fields: &Fields, name: &str) -> Read<SessionId> {
    Ok(SessionId(fields.parsed(name)?))
}

fn entry(fields: &Fields, name: &str) -> Read<EntryId> {
    Ok(EntryId(fields.parsed(name)?))
}

/// The organisation that was chosen, if any.
pub(crate) fn organisation(fields: &Fields) -> Option<OrganisationId> {
    let chosen = fields.get("organisation").filter(|id| !id.is_empty());
    chosen.map(|id| OrganisationId(id.to_owned()))
}

/// The organisation a member has already.
fn held_organisation(fields: &Fields, circle: &Circle) -> Option<OrganisationId> {
    let member = fields.parsed("member").ok().map(MemberId)?;
    circle.members.get(&member)?.organisation.clone()
}

/// Whose place somebody takes, if anybody's.
pub(crate) fn replaces(fields: &Fields) -> Option<MemberId> {
    fields
        .get("replaces")
        .and_then(|id| id.parse().ok())
        .map(MemberId)
}
