//! Rooms, opened and led to the fourth step as people do it.

use super::Outcome;
use super::board::{CLIENT, Plan, Write};
use super::http::{Answer, Client};
use futures_util::stream::{self, StreamExt, TryStreamExt};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::Mutex;

/// Rooms that are opened at the same time.
const AT_ONCE: usize = 8;
/// The moves from gathering to the fourth step, which is the epoch then.
const MOVES: u32 = 4;

/// A person at their seat, with the connection of their browser.
pub(super) struct Seat {
    /// The address of the seat's page.
    pub(super) page: String,
    /// What the browser shows to prove who it is.
    pub(super) cookie: String,
    browser: Mutex<Client>,
}

/// A room and its people: the facilitator, the client, the others.
pub(super) struct Room {
    /// The people.
    pub(super) seats: Vec<Seat>,
}

/// Opens every room of the plan.
pub(super) async fn open_all(address: SocketAddr, plan: Plan) -> Outcome<Vec<Room>> {
    stream::iter(0..plan.rooms)
        .map(|_| open(address, plan.people))
        .buffered(AT_ONCE)
        .try_collect()
        .await
}

pub(super) async fn open(address: SocketAddr, people: usize) -> Outcome<Room> {
    let form = "name=Person+0&headline=A+question&consulting=true";
    let facilitator = sit(address, "/start", form).await?;
    let door = invitation(&facilitator).await?;
    let mut seats = vec![facilitator];
    for person in 1..people {
        let form = format!("name=Person+{person}");
        seats.push(sit(address, &door, &form).await?);
    }
    let room = Room { seats };
    lead(&room).await?;
    Ok(room)
}

/// Takes a seat: the answer says where it is and gives the cookie that holds it.
async fn sit(address: SocketAddr, door: &str, form: &str) -> Outcome<Seat> {
    let mut browser = Client::connect(address).await?;
    let answer = expect(303, browser.post(door, "", form).await?)?;
    let page = answer
        .header("location")
        .ok_or("a seat without an address")?;
    let cookie = answer
        .header("set-cookie")
        .and_then(|it| it.split(';').next());
    Ok(Seat {
        page: page.to_owned(),
        cookie: cookie.ok_or("a seat without a cookie")?.to_owned(),
        browser: Mutex::new(browser),
    })
}

/// The way in for the others, from the facilitator's page.
async fn invitation(seat: &Seat) -> Outcome<String> {
    let mut browser = seat.browser.lock().await;
    let page = expect(200, browser.get(&seat.page, &seat.cookie).await?)?;
    let page = String::from_utf8(page.body)?;
    way_in(&page).ok_or_else(|| "the facilitator's page has no invitation".into())
}

/// The path of the invitation in a page.
fn way_in(page: &str) -> Option<String> {
    let (before, after) = page.split_at(page.find("/join/")?);
    let from = before.rfind("/c/")?;
    let key = after.get("/join/".len()..)?;
    let end = key.find(|sign: char| !sign.is_ascii_alphanumeric())?;
    Some(format!("{}/join/{}", &before[from..], &key[..end]))
}

/// Finds a client, then moves the room on.
async fn lead(room: &Room) -> Outcome<()> {
    let seat = |person: usize| room.seats.get(person).ok_or("nobody is there");
    let (facilitator, client) = (seat(0)?, seat(CLIENT)?);
    let asked = client
        .page
        .trim_end_matches('/')
        .rsplit('/')
        .next()
        .unwrap_or_default();
    let asked = format!("epoch=0&seat={asked}");
    act(facilitator, "ask-client", &asked).await?;
    act(client, "agree-client", &asked).await?;
    for epoch in 0..MOVES {
        act(
            facilitator,
            "next",
            &format!("epoch={epoch}&reason=said-aloud"),
        )
        .await?;
    }
    Ok(())
}

/// One write: a contribution in the step the room is in.
pub(super) async fn contribute(rooms: &[Room], write: &Write) -> Outcome<()> {
    let room = rooms.get(write.room).ok_or("no such room")?;
    let seat = room.seats.get(write.person).ok_or("nobody is there")?;
    let text = written(&write.text());
    act(
        seat,
        "contribute",
        &format!("epoch={MOVES}&kind=lead&text={text}"),
    )
    .await
}

/// Does something at a seat. The answer means that it is durable.
async fn act(seat: &Seat, act: &str, fields: &str) -> Outcome<()> {
    let path = format!("{}do/{act}", seat.page);
    let form = format!("command={}&{fields}", command());
    let mut browser = seat.browser.lock().await;
    expect(204, browser.post(&path, &seat.cookie, &form).await?)?;
    Ok(())
}

/// An id that no other command of this run has.
fn command() -> String {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    format!("{:016x}{number:016x}", std::process::id())
}

/// A text as forms write it.
fn written(text: &str) -> String {
    let mut written = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        match byte {
            b' ' => written.push('+'),
            byte if byte.is_ascii_alphanumeric() => written.push(char::from(byte)),
            byte => written.push_str(&format!("%{byte:02X}")),
        }
    }
    written
}

pub(super) fn expect(status: u16, answer: Answer) -> Outcome<Answer> {
    if answer.status == status {
        return Ok(answer);
    }
    let said = String::from_utf8_lossy(&answer.body);
    let said: String = said.chars().take(300).collect();
    Err(format!("{} instead of {status}: {said}", answer.status).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_in_is_found_in_a_page() {
        let page = "<a href=\"/c/no\">x</a><a id=\"invite-link\" \
href=\"http://127.0.0.1:1/c/abc/join/k3y\">http://127.0.0.1:1/c/abc/join/k3y</a>";
        assert_eq!(way_in(page).as_deref(), Some("/c/abc/join/k3y"));
        assert_eq!(way_in("/join/k"), None);
    }

    #[test]
    fn texts_are_written_as_forms_write_them() {
        assert_eq!(written("a b&c?"), "a+b%26c%3F");
        assert_eq!(command().len(), 32);
    }
}
