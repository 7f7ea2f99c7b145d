//! The streams down to the pages, and what they receive.

use super::Outcome;
use super::board::Board;
use super::rooms::Room;
use futures_util::stream::{self, Stream, StreamExt, TryStreamExt};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::http::HeaderValue;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{Error, Message};
use tokio_tungstenite::{WebSocketStream, client_async_with_config};

/// Bytes buffered for each stream; the defaults would be 128 KiB.
const BUFFER: usize = 4 * 1024;
/// Streams that are opened at the same time.
const AT_ONCE: usize = 16;
/// A page that is not painted by then is not painted.
const FIRST_MAX: Duration = Duration::from_secs(30);

/// A page's end of a stream.
pub(super) type Socket = WebSocketStream<TcpStream>;

/// Small buffers, for either end.
pub(super) fn small() -> WebSocketConfig {
    WebSocketConfig::default()
        .read_buffer_size(BUFFER)
        .write_buffer_size(0)
}

/// Opens a stream.
pub(super) async fn connect(address: SocketAddr, path: &str, cookie: &str) -> Outcome<Socket> {
    let mut request = format!("ws://{address}{path}").into_client_request()?;
    request
        .headers_mut()
        .insert("cookie", HeaderValue::from_str(cookie)?);
    let socket = TcpStream::connect(address).await?;
    socket.set_nodelay(true)?;
    let (stream, _) = client_async_with_config(request, socket, Some(small())).await?;
    Ok(stream)
}

/// Opens the stream of everybody in the rooms and notes what each receives,
/// until what is returned is dropped.
pub(super) async fn of_rooms(
    address: SocketAddr,
    rooms: &[Room],
    board: &Arc<Board>,
) -> Outcome<JoinSet<()>> {
    let pages = rooms.iter().enumerate().flat_map(|(room, it)| {
        let seats = it.seats.iter().enumerate();
        seats.map(move |(person, seat)| (room, person, seat))
    });
    let open: Vec<(usize, usize, Socket)> = stream::iter(pages)
        .map(|(room, person, seat)| async move {
            let path = format!("{}stream", seat.page);
            let mut socket = connect(address, &path, &seat.cookie).await?;
            painted(&mut socket).await?;
            Outcome::Ok((room, person, socket))
        })
        .buffer_unordered(AT_ONCE)
        .try_collect()
        .await?;
    let mut streams = JoinSet::new();
    for (room, person, socket) in open {
        streams.spawn(listen(Arc::clone(board), room, person, socket));
    }
    Ok(streams)
}

/// Waits until the page shows the room.
async fn painted(socket: &mut Socket) -> Outcome<()> {
    match timeout(FIRST_MAX, socket.next()).await? {
        Some(Ok(Message::Text(text))) if !text.is_empty() => Ok(()),
        Some(Err(error)) => Err(error.into()),
        _ => Err("a stream that shows nothing".into()),
    }
}

/// Notes what a page receives until its stream ends, which it should not.
pub(super) async fn listen<S>(board: Arc<Board>, room: usize, person: usize, mut stream: S)
where
    S: Stream<Item = Result<Message, Error>> + Unpin,
{
    while let Some(Ok(message)) = stream.next().await {
        match message {
            Message::Text(text) => board.received(room, person, &text),
            Message::Close(_) => break,
            _ => {}
        }
    }
    board.failed("a stream ended");
}
