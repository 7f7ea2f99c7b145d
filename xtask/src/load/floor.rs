//! The floor: the same load on a room server that stores nothing and checks
//! nobody. What a person writes goes to the others in the room, no more.

use super::Outcome;
use super::board::{Board, Plan, Summary, Write};
use super::streams::{Socket, connect, listen, small};
use super::{QUIET, drive};
use futures_util::stream::SplitSink;
use futures_util::{SinkExt, StreamExt};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio_tungstenite::accept_async_with_config;
use tokio_tungstenite::tungstenite::{Message, Utf8Bytes};

/// Messages that may wait for one person.
const WAITING_MAX: usize = 64;

type Sender = mpsc::Sender<Utf8Bytes>;
/// The people of each room.
type Rooms = Arc<Vec<Mutex<Vec<Sender>>>>;
/// What everybody writes with, by room and person.
type Pens = Arc<Vec<tokio::sync::Mutex<SplitSink<Socket, Message>>>>;

/// The load on the bare room server.
pub(super) async fn measure(plan: Plan) -> Outcome<Summary> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = listener.local_addr()?;
    let rooms: Rooms = Arc::new((0..plan.rooms).map(|_| Mutex::default()).collect());
    // Dropped at the end, and with it everything that runs.
    let mut tasks = JoinSet::new();
    tasks.spawn(serve(listener, rooms));
    let board = Arc::new(Board::new(plan));
    let pens = come_in(address, &board, &mut tasks).await?;
    tokio::time::sleep(QUIET).await;
    drive::drive(&board, move |write| send(Arc::clone(&pens), plan, write)).await;
    Ok(board.summary())
}

/// Everybody comes into their room and listens.
async fn come_in(
    address: SocketAddr,
    board: &Arc<Board>,
    tasks: &mut JoinSet<()>,
) -> Outcome<Pens> {
    let mut pens = Vec::new();
    for room in 0..board.plan.rooms {
        for person in 0..board.plan.people {
            let socket = connect(address, "/", "").await?;
            let (mut pen, stream) = socket.split();
            pen.send(Message::text(room.to_string())).await?;
            tasks.spawn(listen(Arc::clone(board), room, person, stream));
            pens.push(tokio::sync::Mutex::new(pen));
        }
    }
    Ok(Arc::new(pens))
}

async fn send(pens: Pens, plan: Plan, write: Write) -> Outcome<()> {
    let pen = pens
        .get(write.room * plan.people + write.person)
        .ok_or("nobody is there")?;
    let text = Message::text(write.text());
    Ok(pen.lock().await.send(text).await?)
}

async fn serve(listener: TcpListener, rooms: Rooms) {
    let mut people = JoinSet::new();
    while let Ok((socket, _)) = listener.accept().await {
        people.spawn(attend(socket, Arc::clone(&rooms)));
    }
}

/// One person: the first message names their room, each later one is passed on.
async fn attend(socket: TcpStream, rooms: Rooms) -> Outcome<()> {
    socket.set_nodelay(true)?;
    let mut socket = accept_async_with_config(socket, Some(small())).await?;
    let first = socket.next().await.ok_or("gone")??.into_text()?;
    let room = rooms.get(first.parse::<usize>()?).ok_or("no such room")?;
    let (own, mut messages) = mpsc::channel(WAITING_MAX);
    people(room, |people| people.push(own.clone()));
    loop {
        tokio::select! {
            message = messages.recv() => match message {
                Some(text) => socket.send(Message::Text(text)).await?,
                None => return Ok(()),
            },
            incoming = socket.next() => match incoming {
                Some(Ok(Message::Text(text))) => pass_on(room, &own, &text),
                Some(Ok(_)) => {}
                Some(Err(_)) | None => return Ok(()),
            },
        }
    }
}

/// Gives a text to the others. Who cannot take it is dropped.
fn pass_on(room: &Mutex<Vec<Sender>>, own: &Sender, text: &Utf8Bytes) {
    people(room, |people| {
        people.retain(|other| other.same_channel(own) || other.try_send(text.clone()).is_ok());
    });
}

fn people(room: &Mutex<Vec<Sender>>, act: impl FnOnce(&mut Vec<Sender>)) {
    act(&mut room.lock().unwrap_or_else(PoisonError::into_inner));
}
