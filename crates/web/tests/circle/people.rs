//! People with accounts in front of the router.

use super::{Answer, Server};
use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, COOKIE, HOST};
use axum::http::{Method, Request, StatusCode};
use post::Mail;

/// Somebody's browser, with all its cookies.
#[derive(Clone, Debug, Default)]
pub struct Somebody {
    pub cookie: String,
}

impl Server {
    pub async fn posts(&self, who: &Somebody, path: &str, form: &str) -> Answer {
        self.ask(Method::POST, path, &who.cookie, Some(form), false)
            .await
    }

    pub async fn gets(&self, who: &Somebody, path: &str) -> Answer {
        self.ask(Method::GET, path, &who.cookie, None, false).await
    }

    /// A form that must be followed, to where it leads.
    pub async fn follows(&self, who: &Somebody, path: &str, form: &str) -> String {
        let answer = self.posts(who, path, form).await;
        assert_eq!(
            answer.status,
            StatusCode::SEE_OTHER,
            "{path} {form}: {}",
            answer.body
        );
        answer.location
    }

    /// A form with a file.
    pub async fn uploads(&self, who: &Somebody, path: &str, file: &[u8]) -> Answer {
        let mut body =
            b"--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                .to_vec();
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n--edge--\r\n");
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(HOST, "salle.test")
            .header(COOKIE, &who.cookie)
            .header(CONTENT_TYPE, "multipart/form-data; boundary=edge")
            .body(Body::from(body))
            .expect("a request");
        self.send(request).await
    }

    /// The letters that are due by now.
    pub async fn post(&self) -> Vec<Mail> {
        while web::deliver_due(&self.app).await.expect("the store") > 0 {}
        self.letters.taken()
    }

    /// Signs somebody in by the link of a message, and gives them their name.
    pub async fn signed_in(&self, address: &str, name: &str) -> Somebody {
        let nobody = Somebody::default();
        self.follows(&nobody, "/sign-in", &format!("address={address}"))
            .await;
        let mails = self.post().await;
        let mail = mails
            .iter()
            .rev()
            .find(|mail| mail.secret && mail.to == address)
            .expect("a message");
        let path = link(&mail.text, "/sign-in/");
        let answer = self.posts(&nobody, &path, "").await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let who = Somebody {
            cookie: answer.cookie,
        };
        self.follows(&who, "/welcome", &format!("name={name}"))
            .await;
        who
    }

    /// A circle that somebody founds: its address, with its slash.
    pub async fn founded(&self, by: &Somebody, name: &str) -> String {
        let form = format!(
            "circle={name}&name=Farah&preset=standard&meeting=hybrid&per_session=2\
             &zone=Europe/Paris&holidays=france"
        );
        self.follows(by, "/circles/new", &form).await
    }

    /// Somebody who is invited by their address, and has joined.
    pub async fn member(&self, by: &Somebody, circle: &str, address: &str, name: &str) -> Somebody {
        let form = format!("name={name}&address={address}");
        let answer = self.posts(by, &format!("{circle}invite"), &form).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        let who = self.signed_in(address, name).await;
        self.follows(&who, &format!("{circle}join"), &format!("name={name}"))
            .await;
        who
    }
}

/// The path of the first link of this kind in a text.
pub fn link(text: &str, kind: &str) -> String {
    let start = format!("http://salle.test{kind}");
    let rest = text.split_once(&start).map(|(_, rest)| rest);
    let rest = rest.unwrap_or_else(|| panic!("no {kind} in {} bytes", text.len()));
    let end = rest.find(|sign: char| sign.is_whitespace() || "\"<>".contains(sign));
    format!("{kind}{}", &rest[..end.unwrap_or(rest.len())])
}
