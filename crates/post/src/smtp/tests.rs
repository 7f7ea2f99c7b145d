//! Letters given to a small mail server on this machine.

use super::*;
use crate::letter::tests::mail;
use mail_parser::MessageParser;
use std::sync::Mutex;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// What the server answers to a command, by how it begins; `""` is silence, and
/// `"bye"` a connection cut.
type Answers = &'static [(&'static str, &'static str)];

/// What it was told, line by line, each with the number of its connection.
type Heard = Arc<Mutex<Vec<(usize, String)>>>;

/// Starts a server; gives its port and what it hears.
async fn server(answers: Answers) -> (u16, Heard) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let heard = Heard::default();
    let told = heard.clone();
    tokio::spawn(async move {
        for number in 1.. {
            let (stream, _) = listener.accept().await.unwrap();
            tokio::spawn(serve(stream, number, answers, told.clone()));
        }
    });
    (port, heard)
}

fn answer_to(line: &str, answers: Answers) -> &'static str {
    let own = answers.iter().find(|(start, _)| line.starts_with(start));
    match own {
        Some((_, answer)) => answer,
        None if line.starts_with("EHLO") => "250-mx.example.org\r\n250 8BITMIME",
        None if line.starts_with("DATA") => "354 go on",
        None if line.starts_with("QUIT") => "221 bye",
        None => "250 fine",
    }
}

async fn serve(stream: TcpStream, number: usize, answers: Answers, heard: Heard) {
    let mut stream = BufReader::new(stream);
    let mut asked = "GREETING".to_owned();
    loop {
        let answer = match (asked.as_str(), answer_to(&asked, answers)) {
            ("GREETING", "250 fine") => "220 mx.example.org",
            (_, answer) => answer,
        };
        match answer {
            "bye" => return,
            "" => (),
            said => {
                let said = format!("{said}\r\n");
                stream.write_all(said.as_bytes()).await.unwrap();
            }
        }
        let letter = answer.starts_with("354");
        asked.clear();
        loop {
            let mut line = String::new();
            if stream.read_line(&mut line).await.unwrap_or(0) == 0 {
                return;
            }
            heard.lock().unwrap().push((number, line.clone()));
            if !letter || line == ".\r\n" {
                asked = line;
                break;
            }
        }
    }
}

fn smtp(port: u16) -> Smtp {
    let url = format!("smtp://127.0.0.1:{port}");
    Smtp::new(&url, "Entrepairs <entrepairs@example.org>").unwrap()
}

/// The same, that waits for nothing long.
fn impatient(port: u16) -> Smtp {
    let second = Duration::from_secs(1);
    Smtp {
        limits: Limits {
            step: second,
            letter: second,
            idle: second / 10,
        },
        ..smtp(port)
    }
}

/// Waits until a connection has heard a command.
async fn until(heard: &Heard, connection: usize, command: &str) {
    let has = || commands(heard, connection).iter().any(|it| it == command);
    for _ in 0..1000 {
        if has() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{command} was not heard");
}

/// What becomes of a letter when the server answers so.
async fn problem(answers: Answers) -> Problem {
    let (port, _) = server(answers).await;
    let problem = smtp(port).carry(&mail()).await.unwrap_err();
    no_address_in(&problem);
    problem
}

fn no_address_in(problem: &Problem) {
    let said = format!("{problem} {problem:?}");
    for secret in ["camille", "example", "fine words"] {
        assert!(!said.contains(secret), "{said}");
    }
}

fn later(text: &str) -> Problem {
    Problem::Later(text.to_owned())
}

fn never(text: &str) -> Problem {
    Problem::Never(text.to_owned())
}

/// The commands of a connection, without their ends of line.
fn commands(heard: &Heard, connection: usize) -> Vec<String> {
    let heard = heard.lock().unwrap();
    let own = heard.iter().filter(|(number, _)| *number == connection);
    own.map(|(_, line)| line.trim_end().to_owned()).collect()
}

/// The letter as it arrived, the dots before dots taken away.
fn letter(heard: &Heard, connection: usize) -> String {
    let lines = commands(heard, connection);
    let from = lines.iter().position(|it| it == "DATA").unwrap() + 1;
    let to = lines.iter().position(|it| it == ".").unwrap();
    let plain = |it: &String| it.strip_prefix('.').unwrap_or(it).to_owned();
    let lines: Vec<_> = lines[from..to].iter().map(plain).collect();
    lines.join("\r\n")
}

#[tokio::test]
async fn a_letter_arrives() {
    let (port, heard) = server(&[]).await;
    let smtp = smtp(port);
    assert_eq!(smtp.carry(&mail()).await, Ok(Carried::Sent));
    assert!(smtp.by_mail());
    let said = commands(&heard, 1);
    assert_eq!(
        said[..4],
        [
            "EHLO example.org",
            "MAIL FROM:<entrepairs@example.org>",
            "RCPT TO:<camille@example.org>",
            "DATA"
        ]
    );
    let letter = letter(&heard, 1);
    let read = MessageParser::default().parse(letter.as_bytes()).unwrap();
    assert_eq!(read.subject(), Some(mail().subject.as_str()));
    let text = read.body_text(0).unwrap().replace("\r\n", "\n");
    assert_eq!(text.trim_end(), mail().text.trim_end());
}

#[tokio::test]
async fn the_next_letter_takes_the_same_connection() {
    let (port, heard) = server(&[]).await;
    let smtp = smtp(port);
    for _ in 0..3 {
        smtp.carry(&mail()).await.unwrap();
    }
    let said = commands(&heard, 1);
    assert_eq!(said.iter().filter(|it| *it == "DATA").count(), 3);
    assert!(commands(&heard, 2).is_empty());
}

#[tokio::test]
async fn a_connection_is_not_kept_for_long() {
    let (port, heard) = server(&[]).await;
    let smtp = impatient(port);
    smtp.carry(&mail()).await.unwrap();
    until(&heard, 1, "QUIT").await;
    smtp.carry(&mail()).await.unwrap();
    until(&heard, 2, "DATA").await;
}

#[tokio::test]
async fn letters_at_the_same_time_do_not_share_a_connection() {
    let (port, heard) = server(&[]).await;
    let (smtp, one) = (smtp(port), mail());
    let two = Mail {
        to: "dominique@example.org".to_owned(),
        ..mail()
    };
    let (first, second) = tokio::join!(smtp.carry(&one), smtp.carry(&two));
    assert_eq!((first, second), (Ok(Carried::Sent), Ok(Carried::Sent)));
    let who = |number| commands(&heard, number)[2].clone();
    let mut who = [who(1), who(2)];
    who.sort();
    assert_eq!(
        who,
        [
            "RCPT TO:<camille@example.org>",
            "RCPT TO:<dominique@example.org>"
        ]
    );
}

#[tokio::test]
async fn a_kept_connection_that_died_is_replaced() {
    let (port, heard) = server(&[("NOOP", "bye")]).await;
    let silent = server(&[("NOOP", "")]).await;
    for (port, heard) in [(port, heard), silent] {
        let smtp = Smtp {
            limits: Limits {
                step: Duration::from_secs(1),
                ..LIMITS
            },
            ..smtp(port)
        };
        smtp.carry(&mail()).await.unwrap();
        assert_eq!(smtp.carry(&mail()).await, Ok(Carried::Sent));
        assert_eq!(commands(&heard, 1).last().unwrap(), "NOOP");
        assert!(commands(&heard, 2).contains(&"DATA".to_owned()));
    }
}

#[tokio::test]
async fn whoever_is_not_known_is_refused_for_good() {
    let answers: Answers = &[("RCPT", "550 5.1.1 <camille@example.org>: fine words")];
    assert_eq!(
        problem(answers).await,
        never("the mail server answered 550")
    );
    let answers: Answers = &[(".", "554-camille@example.org\r\n554 fine words")];
    assert_eq!(
        problem(answers).await,
        never("the mail server answered 554")
    );
}

#[tokio::test]
async fn a_server_that_is_busy_is_tried_again() {
    let answers: Answers = &[("RCPT", "451 4.7.1 camille@example.org: fine words")];
    assert_eq!(
        problem(answers).await,
        later("the mail server answered 451")
    );
    let answers: Answers = &[(".", "452 fine words")];
    assert_eq!(
        problem(answers).await,
        later("the mail server answered 452")
    );
    let answers: Answers = &[("GREETING", "421 fine words")];
    assert_eq!(
        problem(answers).await,
        later("the mail server answered 421")
    );
}

#[tokio::test]
async fn a_mistake_in_the_settings_loses_no_letter() {
    for (answers, code) in [
        (&[("GREETING", "554 fine words")] as Answers, 554),
        (&[("MAIL", "550 <entrepairs@example.org> fine words")], 550),
        (&[("RCPT", "530 fine words")], 530),
        (&[("RCPT", "503 fine words")], 503),
    ] {
        let expected = later(&format!("the mail server answered {code}"));
        assert_eq!(problem(answers).await, expected);
    }
}

#[tokio::test]
async fn a_connection_after_a_refusal_is_left_with_a_word() {
    let (port, heard) = server(&[("RCPT TO:<camille", "550 fine words")]).await;
    let smtp = smtp(port);
    smtp.carry(&mail()).await.unwrap_err();
    let other = Mail {
        to: "dominique@example.org".to_owned(),
        ..mail()
    };
    assert_eq!(smtp.carry(&other).await, Ok(Carried::Sent));
    until(&heard, 1, "QUIT").await;
}

#[tokio::test]
async fn nobody_there_is_tried_again() {
    let port = {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        listener.local_addr().unwrap().port()
    };
    let problem = smtp(port).carry(&mail()).await.unwrap_err();
    assert_eq!(problem, later("connection refused"));
}

#[tokio::test]
async fn silence_ends_and_its_connection_is_not_used_again() {
    let silences: [Answers; 5] = [
        &[("GREETING", "")],
        &[("EHLO", "")],
        &[("RCPT", "")],
        &[("DATA", "")],
        &[(".", "")],
    ];
    let mut all = tokio::task::JoinSet::new();
    for answers in silences {
        all.spawn(async move {
            let (port, heard) = server(answers).await;
            let smtp = impatient(port);
            let problem = smtp.carry(&mail()).await.unwrap_err();
            assert_eq!(problem, later("timed out"));
            let before = commands(&heard, 1);
            smtp.carry(&mail()).await.unwrap_err();
            assert_eq!(commands(&heard, 1), before);
        });
    }
    while let Some(one) = all.join_next().await {
        one.unwrap();
    }
}

#[tokio::test]
async fn a_letter_nobody_waits_for_spoils_no_other() {
    let (port, heard) = server(&[("RCPT TO:<camille", "")]).await;
    let (smtp, camille) = (smtp(port), mail());
    tokio::select! {
        done = smtp.carry(&camille) => panic!("{done:?}"),
        () = until(&heard, 1, "RCPT TO:<camille@example.org>") => (),
    }
    let other = Mail {
        to: "dominique@example.org".to_owned(),
        ..mail()
    };
    assert_eq!(smtp.carry(&other).await, Ok(Carried::Sent));
    assert!(commands(&heard, 2).contains(&"DATA".to_owned()));
}

#[tokio::test]
async fn a_cut_or_an_answer_that_is_none_is_tried_again() {
    for at in [
        &[("RCPT", "bye")] as Answers,
        &[("DATA", "bye")],
        &[(".", "bye")],
    ] {
        assert!(matches!(problem(at).await, Problem::Later(_)));
    }
    let answers: Answers = &[("RCPT", "camille@example.org what?")];
    assert_eq!(problem(answers).await, later("answer not understood"));
}

#[tokio::test]
async fn an_address_that_is_none_is_refused_before_anything_is_said() {
    let (port, heard) = server(&[]).await;
    for to in ["hélène@example.org", "a@example.org\r\nDATA", "camille"] {
        let mail = Mail {
            to: to.to_owned(),
            ..mail()
        };
        let problem = smtp(port).carry(&mail).await.unwrap_err();
        assert_eq!(problem, never("address not valid"));
    }
    assert!(heard.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_password_is_said_to_a_server_that_asks_for_it() {
    let (port, heard) = server(&[
        ("EHLO", "250-mx\r\n250 AUTH PLAIN LOGIN"),
        ("AUTH", "235 fine"),
    ])
    .await;
    let url = format!("smtp://me%40example.org:p%C3%A9%3A@127.0.0.1:{port}/here.example.org");
    let smtp = Smtp::new(&url, "a@example.org").unwrap();
    assert_eq!(smtp.carry(&mail()).await, Ok(Carried::Sent));
    let said = commands(&heard, 1);
    assert_eq!(said[0], "EHLO here.example.org");
    // \0me@example.org\0pé:
    assert_eq!(said[1], "AUTH PLAIN AG1lQGV4YW1wbGUub3JnAHDDqTo=");
}

#[tokio::test]
async fn a_wrong_password_is_tried_again() {
    let refused: Answers = &[
        ("EHLO", "250-mx\r\n250 AUTH PLAIN"),
        ("AUTH", "535 fine words"),
    ];
    for (answers, said) in [
        (refused, "the mail server answered 535"),
        (&[], "sign-in or encryption not offered"),
    ] {
        let (port, _) = server(answers).await;
        let url = format!("smtp://me:secret@127.0.0.1:{port}");
        let smtp = Smtp::new(&url, "a@example.org").unwrap();
        assert_eq!(smtp.carry(&mail()).await, Err(later(said)));
    }
}

#[tokio::test]
async fn nothing_is_said_in_the_clear_where_encryption_is_required() {
    let (port, heard) = server(&[]).await;
    let url = format!("smtp://me:secret@127.0.0.1:{port}?tls=required");
    let smtp = Smtp::new(&url, "a@example.org").unwrap();
    let problem = smtp.carry(&mail()).await.unwrap_err();
    assert_eq!(problem, later("sign-in or encryption not offered"));
    assert_eq!(commands(&heard, 1), ["EHLO example.org"]);
    let url = format!("smtps://me:secret@127.0.0.1:{port}");
    let smtp = Smtp::new(&url, "a@example.org").unwrap();
    let problem = smtp.carry(&mail()).await.unwrap_err();
    assert_eq!(problem, later("no trusted encryption"));
}

#[tokio::test]
async fn encryption_that_is_only_wished_for_may_be_missing() {
    let (port, heard) = server(&[]).await;
    let url = format!("smtp://127.0.0.1:{port}?tls=opportunistic");
    let smtp = Smtp::new(&url, "a@example.org").unwrap();
    assert_eq!(smtp.carry(&mail()).await, Ok(Carried::Sent));
    assert!(commands(&heard, 1).contains(&"DATA".to_owned()));
}

#[test]
fn settings() {
    let read = |url: &str| Smtp::new(url, "a@example.org").err();
    for good in [
        "smtp://localhost",
        "smtp://localhost/",
        "smtp://[::1]:2525",
        "smtp://me:secret@mail.example.org?tls=required",
        "smtp://mail.example.org:25?tls=opportunistic",
        "smtps://me:secret@mail.example.org:465/codev.example.org",
    ] {
        assert_eq!(read(good), None, "{good}");
    }
    for (bad, why) in [
        ("", BadSetting::Server),
        ("mail.example.org", BadSetting::Server),
        ("https://mail.example.org", BadSetting::Server),
        ("smtp://", BadSetting::Server),
        ("smtp:mail.example.org", BadSetting::Server),
        ("smtp://mail.example.org:port", BadSetting::Server),
        ("smtp://mail.example.org/a/b", BadSetting::Server),
        ("smtp://me:%ff@mail.example.org", BadSetting::Server),
        ("smtp://me@mail.example.org", BadSetting::Credentials),
        ("smtp://:secret@mail.example.org", BadSetting::Credentials),
        ("smtp://mail.example.org?tls=maybe", BadSetting::Tls),
        ("smtp://mail.example.org?tsl=required", BadSetting::Tls),
        (
            "smtps://mail.example.org?tls=opportunistic",
            BadSetting::Tls,
        ),
    ] {
        assert_eq!(read(bad), Some(why), "{bad}");
    }
    let from = Smtp::new("smtp://localhost", "nobody").err();
    assert_eq!(from, Some(BadSetting::From));
}
