//! `/circles/{id}/turns`: whose turn it is, as proposed, and the taking of the proposal.

use super::to;
use crate::answer::Why;
use crate::circle_gate::{Conducting, Entry, NOT_TODAY, sessions_of};
use axum::response::{Html, Response};
use method::circle::planner::{Proposal, propose};
use method::circle::{Command, MemberId, SessionId};
use std::collections::BTreeSet;
use views::pages::circle::{PlannedDay, TurnsPage, turns};

pub(crate) async fn get(entry: Entry<Conducting>) -> Result<Html<String>, Why> {
    let proposals = proposals(&entry).await?;
    let circle = &entry.circle;
    let named = |member: MemberId| circle.display_name(member);
    let days = circle
        .upcoming(entry.now)
        .into_iter()
        .map(|(session, held)| PlannedDay {
            session,
            slot: held.slot.clone(),
            current: held
                .turns
                .iter()
                .map(|turn| (turn.member, named(turn.member), turn.agreed))
                .collect(),
            proposed: of(&proposals, session)
                .map(|it| (it.member, named(it.member), it.because))
                .collect(),
        });
    let to_come = |member: MemberId| {
        let upcoming = circle.upcoming(entry.now);
        upcoming
            .iter()
            .filter(|(_, held)| held.turn(member).is_some())
            .count()
    };
    let peers = circle.peers();
    let counts = peers.map(|(id, _)| (named(id), circle.turns_taken(id, entry.now), to_come(id)));
    let base = entry.base();
    let data = TurnsPage {
        base: &base,
        days: days.collect(),
        counts: counts.collect(),
    };
    Ok(Html(
        turns(entry.reader.lang, entry.reader.theme, &data).into_string(),
    ))
}

/// Takes the whole proposal.
pub(crate) async fn post(entry: Entry<Conducting>) -> Result<Response, Why> {
    let proposals = proposals(&entry).await?;
    for (session, held) in entry.circle.upcoming(entry.now) {
        let proposed = of(&proposals, session).map(|it| it.member);
        let clients = held
            .turns
            .iter()
            .map(|turn| turn.member)
            .chain(proposed)
            .collect();
        let command = Command::SetTurns { session, clients };
        entry.follow(command, entry.app.draw_command()).await?;
    }
    Ok(to(&format!("{}/turns", entry.base())))
}

fn of(proposals: &[Proposal], session: SessionId) -> impl Iterator<Item = &Proposal> {
    proposals.iter().filter(move |it| it.session == session)
}

/// What the planner proposes. Who would rather not is passed over, and nobody is told why.
async fn proposals(entry: &Entry<Conducting>) -> Result<Vec<Proposal>, Why> {
    let mut unwilling = BTreeSet::new();
    for (member, _) in entry.circle.peers() {
        let rows = entry.rows(member).await?;
        let sessions = sessions_of(&rows, NOT_TODAY);
        unwilling.extend(sessions.into_iter().map(|session| (member, session)));
    }
    let (peers, days) = entry.circle.to_plan(entry.now, &unwilling);
    Ok(propose(&peers, &days))
}
