//! One HTTP/1.1 connection that is kept open: just what the load asks of a
//! server, so that the command costs the machine little.

use super::Outcome;
use std::net::SocketAddr;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};

/// No head of an answer is longer.
const HEAD_MAX: usize = 16 * 1024;
/// No page is longer.
const BODY_MAX: usize = 4 * 1024 * 1024;

/// An open connection.
pub(super) struct Client {
    address: SocketAddr,
    socket: TcpStream,
}

/// An answer.
pub(super) struct Answer {
    /// The status.
    pub(super) status: u16,
    head: String,
    /// The body.
    pub(super) body: Vec<u8>,
}

impl Answer {
    /// The value of a header.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.head
            .lines()
            .filter_map(|line| line.split_once(':'))
            .find(|(found, _)| found.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
    }
}

impl Client {
    pub(super) async fn connect(address: SocketAddr) -> Outcome<Client> {
        let socket = TcpStream::connect(address).await?;
        socket.set_nodelay(true)?;
        Ok(Client { address, socket })
    }

    /// As [`Client::connect`], from an address of loopback of its own: another visitor.
    pub(super) async fn connect_from(visitor: u8, address: SocketAddr) -> Outcome<Client> {
        let from = TcpSocket::new_v4()?;
        from.bind(SocketAddr::from(([127, 0, 1, visitor], 0)))?;
        let socket = from.connect(address).await?;
        socket.set_nodelay(true)?;
        Ok(Client { address, socket })
    }

    /// Asks for a page.
    pub(super) async fn get(&mut self, path: &str, cookie: &str) -> Outcome<Answer> {
        let head = self.head("GET", path, cookie);
        self.ask(format!("{head}\r\n")).await
    }

    /// Posts a form, as a script does.
    pub(super) async fn post(&mut self, path: &str, cookie: &str, form: &str) -> Outcome<Answer> {
        let head = self.head("POST", path, cookie);
        let length = form.len();
        self.ask(format!(
            "{head}HX-Request: true\r\nContent-Type: application/x-www-form-urlencoded\r\n\
Content-Length: {length}\r\n\r\n{form}"
        ))
        .await
    }

    fn head(&self, method: &str, path: &str, cookie: &str) -> String {
        let host = self.address;
        let cookie = match cookie {
            "" => String::new(),
            cookie => format!("Cookie: {cookie}\r\n"),
        };
        format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\n{cookie}")
    }

    /// Sends a request and reads its answer. After a failure the connection is
    /// opened again, since what is left on it belongs to nobody.
    async fn ask(&mut self, request: String) -> Outcome<Answer> {
        let answer = match self.socket.write_all(request.as_bytes()).await {
            Ok(()) => answer(&mut self.socket).await,
            Err(error) => Err(error.into()),
        };
        if answer.is_err() {
            *self = Client::connect(self.address).await?;
        }
        answer
    }
}

async fn answer(socket: &mut TcpStream) -> Outcome<Answer> {
    let mut bytes = Vec::with_capacity(1024);
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            break end + 4;
        }
        if bytes.len() > HEAD_MAX || socket.read_buf(&mut bytes).await? == 0 {
            return Err("the answer of the server breaks off".into());
        }
    };
    let body = bytes.split_off(end);
    let head = String::from_utf8(bytes)?;
    let status = head
        .split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok());
    let mut answer = Answer {
        status: status.ok_or("the answer of the server has no status")?,
        head,
        body,
    };
    let length = match answer.status {
        204 | 304 => 0,
        _ => answer
            .header("content-length")
            .ok_or("an answer of unknown length")?
            .parse()?,
    };
    while answer.body.len() < length {
        if length > BODY_MAX || socket.read_buf(&mut answer.body).await? == 0 {
            return Err("the page of the server breaks off".into());
        }
    }
    Ok(answer)
}
