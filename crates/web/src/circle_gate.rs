//! The gate before every route of a circle: who is signed in, what they are to this circle, and
//! whether that may see what the route shows.

use crate::answer::Why;
use crate::app::App;
use crate::people::SignedIn;
use crate::reader::Reader;
use crate::zones;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri};
use jiff::civil::DateTime;
use live::{CircleId, Followed};
use method::Time;
use method::circle::{
    Author, Circle, Command, Envelope, MemberId, PersonId, Role, See, SessionId, sees,
};
use std::marker::PhantomData;
use std::sync::Arc;
use store::{CommandId, OwnRow, Person, TokenHash};

/// What a route shows, as a type, so that a handler cannot be given less than it asks.
pub(crate) trait Door: Send + Sync {
    /// The row of the rights table.
    const SEE: See;
}

/// The circle's page, with whatever stands there for one's role.
pub(crate) struct AtCircle;
/// What the circle shares.
pub(crate) struct Inside;
/// What facilitators do.
pub(crate) struct Conducting;

impl Door for AtCircle {
    const SEE: See = See::Page;
}
impl Door for Inside {
    const SEE: See = See::Circle;
}
impl Door for Conducting {
    const SEE: See = See::Conduct;
}

/// Somebody who passed the gate.
pub(crate) struct Entry<D> {
    pub(crate) app: Arc<App>,
    pub(crate) id: CircleId,
    pub(crate) circle: Circle,
    pub(crate) person: Person,
    /// The session of this device.
    pub(crate) session: TokenHash,
    pub(crate) member: MemberId,
    pub(crate) role: Role,
    pub(crate) reader: Reader,
    pub(crate) at: Time,
    /// The same moment by the circle's wall clock.
    pub(crate) now: DateTime,
    door: PhantomData<D>,
}

/// The circle of `/circles/{id}/…`.
pub(crate) fn circle_of(uri: &Uri) -> Result<CircleId, Why> {
    let id = uri.path().split('/').nth(2).and_then(CircleId::parse);
    id.ok_or(Why::NotFound)
}

/// Asks at the gate. See the module.
///
/// A circle that is not there and one that is not theirs are answered alike.
pub(crate) async fn enter<D: Door>(
    app: &Arc<App>,
    headers: &HeaderMap,
    uri: &Uri,
) -> Result<Entry<D>, Why> {
    let signed_in = SignedIn::of(app, headers).await?;
    let id = circle_of(uri)?;
    // Back to the circle itself: forms and fragments cannot be gone back to.
    let signed_in = signed_in.ok_or_else(|| Why::SignIn(format!("/circles/{}/", id.as_str())))?;
    let circle = app.circles.read(&id).await?;
    let (person, session) = (signed_in.person, signed_in.session);
    let member = circle.place_of(&PersonId(person.id.clone()));
    let member = member.ok_or(Why::NotFound)?;
    let role = circle.role(member);
    if role == Role::Outsider {
        return Err(Why::NotFound);
    }
    if !sees(role, D::SEE) {
        return Err(Why::Forbidden);
    }
    let at = app.live.clock().now();
    Ok(Entry {
        app: Arc::clone(app),
        now: zones::wall_clock(&circle.settings.zone, at),
        id,
        circle,
        person,
        session,
        member,
        role,
        reader: Reader::of(headers, uri),
        at,
        door: PhantomData,
    })
}

impl<D: Door> FromRequestParts<Arc<App>> for Entry<D> {
    type Rejection = Why;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Entry<D>, Why> {
        enter(app, &parts.headers, &parts.uri).await
    }
}

impl<D: Door> Entry<D> {
    /// `/circles/{id}`.
    pub(crate) fn base(&self) -> String {
        format!("/circles/{}", self.id.as_str())
    }

    /// A command of theirs, as the rules want it.
    pub(crate) fn envelope(&self, command: Command) -> Envelope {
        Envelope {
            by: Author::Member(self.member),
            at: self.at,
            now: self.now,
            command,
        }
    }

    /// Follows a command of theirs, with its rows and letters.
    ///
    /// # Errors
    /// A refusal in the reader's words, or the store's.
    pub(crate) async fn follow(&self, command: Command, id: CommandId) -> Result<Followed, Why> {
        self.follow_with(command, id, Vec::new()).await
    }

    /// As [`Entry::follow`], with more rows in the same transaction.
    pub(crate) async fn follow_with(
        &self,
        command: Command,
        id: CommandId,
        more: Vec<store::Change>,
    ) -> Result<Followed, Why> {
        let beside = |happened: &live::Happened<'_>| {
            let mut changes = more.clone();
            changes.extend(crate::letters::beside(&self.id, self.at, happened));
            changes
        };
        let envelope = self.envelope(command);
        let followed = self
            .app
            .circles
            .follow(&self.id, &envelope, id, &beside)
            .await;
        self.app.letters.notify_one();
        followed.map_err(|fault| Why::of_circle(fault, self.reader.lang, &self.circle))
    }

    /// The private rows of a member.
    pub(crate) async fn rows(&self, member: MemberId) -> Result<Vec<OwnRow>, Why> {
        Ok(self
            .app
            .live
            .store()
            .own(&self.id.stream(), member.0)
            .await?)
    }
}

/// *Not today*: the kind of row, with the half-day as its key.
pub(crate) const NOT_TODAY: &str = "not-today";
/// A preparation sheet, likewise.
pub(crate) const SHEET: &str = "sheet";

/// The half-days of the rows of a kind.
pub(crate) fn sessions_of(rows: &[OwnRow], kind: &str) -> std::collections::BTreeSet<SessionId> {
    let rows = rows.iter().filter(|row| row.kind == kind);
    rows.filter_map(|row| row.key.parse().ok().map(SessionId))
        .collect()
}
