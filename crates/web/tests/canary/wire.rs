//! The server behind a socket, and the streams that its pages open: whatever
//! comes down one is kept, as it came.

use crate::circle::Browser;
use futures_util::StreamExt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::time::timeout;
use tokio_tungstenite::client_async;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use web::{App, router};

/// What has not come by then never comes: the test fails instead of hanging.
const PATIENCE: Duration = Duration::from_secs(30);

/// The server behind a socket.
pub struct Wire(SocketAddr);

impl Wire {
    pub async fn of(app: &Arc<App>) -> Wire {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let service = router(app).into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, service).await });
        Wire(address)
    }

    /// Opens the stream of a browser's page, as the page does.
    pub async fn open(&self, browser: &Browser) -> Stream {
        let address = format!("ws://{}{}stream", self.0, browser.page);
        let mut request = address.into_client_request().expect("a request");
        let cookie = browser.cookie.parse().expect("a cookie");
        request.headers_mut().insert("cookie", cookie);
        let origin = format!("http://{}", self.0).parse().expect("an origin");
        request.headers_mut().insert("origin", origin);
        let socket = TcpStream::connect(self.0).await.expect("a connection");
        let (mut socket, _) = client_async(request, socket).await.expect("a stream");
        let (tell, heard) = watch::channel(Heard::default());
        tokio::spawn(async move {
            while let Some(Ok(message)) = socket.next().await {
                tell.send_modify(|heard| heard.note(message));
            }
        });
        Stream(heard)
    }
}

/// Everything that came down a stream.
#[derive(Clone, Debug, Default)]
struct Heard {
    frames: Vec<String>,
    ended: Option<u16>,
}

impl Heard {
    fn note(&mut self, message: Message) {
        match message {
            Message::Close(why) => {
                self.frames
                    .extend(why.iter().map(|why| why.reason.to_string()));
                self.ended = why.map(|why| why.code.into());
            }
            other => {
                let bytes = other.into_data().to_vec();
                self.frames.push(String::from_utf8(bytes).expect("text"));
            }
        }
    }
}

/// A stream, open or ended.
pub struct Stream(watch::Receiver<Heard>);

impl Stream {
    /// Waits until these words have come down it.
    pub async fn brings(&self, words: &str, to: &str) {
        let there = |heard: &Heard| heard.frames.iter().any(|frame| frame.contains(words));
        self.until(there, &format!("{words} for {to}")).await;
    }

    /// Waits for its end, and says with which code.
    pub async fn ends(&self, of: &str) -> u16 {
        let what = format!("the end of the stream of {of}");
        let heard = self.until(|heard| heard.ended.is_some(), &what).await;
        heard.ended.expect("an end")
    }

    async fn until(&self, is_so: impl FnMut(&Heard) -> bool, what: &str) -> Heard {
        let mut heard = self.0.clone();
        let so = timeout(PATIENCE, heard.wait_for(is_so)).await;
        let so = so.unwrap_or_else(|_| panic!("{what} never came"));
        so.unwrap_or_else(|_| panic!("the stream ended before {what}"))
            .clone()
    }

    /// Everything so far, in the order it came.
    pub fn frames(&self) -> Vec<String> {
        self.0.borrow().frames.clone()
    }
}
