//! The sign-in messages of a server without a mail server: whoever runs it reads
//! them in a file of the machine.

use crate::letter::{address, one_line};
use crate::{Carried, Courier, Mail, Problem};
use async_trait::async_trait;
use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Sign-in messages in a file that only whoever runs the server can read.
pub struct File {
    path: PathBuf,
    /// What the file holds, oldest first.
    kept: Mutex<Vec<Mail>>,
}

impl File {
    /// Makes the file, or empties it. Its folder must be there.
    pub fn new(path: PathBuf) -> io::Result<File> {
        write(&path, "")?;
        Ok(File {
            path,
            kept: Mutex::default(),
        })
    }

    /// Writes the file anew, with this message and without those that have expired.
    fn add(&self, mail: &Mail) -> io::Result<()> {
        let mut kept = self.kept();
        let mut next: Vec<Mail> = kept
            .iter()
            // The same id is the same message, carried again.
            .filter(|it| it.expires.is_none_or(|end| end > mail.at) && it.id != mail.id)
            .cloned()
            .collect();
        next.push(mail.clone());
        write(&self.path, &text(&next))?;
        *kept = next;
        Ok(())
    }

    fn kept(&self) -> MutexGuard<'_, Vec<Mail>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl Courier for File {
    async fn carry(&self, mail: &Mail) -> Result<Carried, Problem> {
        if !mail.secret {
            return Ok(Carried::NotCarried);
        }
        // As strict as a mail server will be the day there is one.
        address(&mail.to)?;
        // A few hundred bytes that are not flushed to the disk: not worth a thread.
        self.add(mail)
            .map_err(|_| Problem::Later("the file cannot be written".to_owned()))?;
        Ok(Carried::Filed)
    }

    fn by_mail(&self) -> bool {
        false
    }
}

fn text(mails: &[Mail]) -> String {
    let one = |mail: &Mail| {
        let (to, subject) = (&mail.to, one_line(&mail.subject));
        let words = mail.text.replace("\r\n", "\n");
        format!("To: {to}\nSubject: {subject}\n\n{}\n", words.trim_end())
    };
    let all: Vec<String> = mails.iter().map(one).collect();
    all.join("\n----------------------------------------\n\n")
}

/// Puts the file in place whole. Nothing of it needs to outlive a power cut, after
/// which it is emptied: it is not flushed.
fn write(path: &Path, text: &str) -> io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let beside = path.with_file_name(name);
    // One left by a crash may be readable by others, or a link to elsewhere.
    match std::fs::remove_file(&beside) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => (),
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(&beside)?.write_all(text.as_bytes())?;
    std::fs::rename(&beside, path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::tests::mail;

    fn secret(id: &str, at: i64, expires: Option<i64>) -> Mail {
        Mail {
            id: id.to_owned(),
            text: format!("https://codev.example.org/{id}\r\n"),
            secret: true,
            at,
            expires,
            ..mail()
        }
    }

    fn new() -> (tempfile::TempDir, PathBuf, File) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sign-in.txt");
        let file = File::new(path.clone()).unwrap();
        (folder, path, file)
    }

    #[tokio::test]
    async fn the_newest_is_last_and_what_expired_has_left() {
        let (_folder, path, file) = new();
        for mail in [
            secret("one", 1, Some(10)),
            secret("two", 5, Some(15)),
            secret("three", 6, None),
            secret("four", 10, Some(20)),
        ] {
            assert_eq!(file.carry(&mail).await, Ok(Carried::Filed));
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let links: Vec<_> = text.lines().filter(|it| it.starts_with("https")).collect();
        let link = |id| format!("https://codev.example.org/{id}");
        assert_eq!(links, [link("two"), link("three"), link("four")]);
        assert!(text.starts_with("To: camille@example.org\nSubject: Séance à venir"));
    }

    #[tokio::test]
    async fn a_message_carried_twice_is_there_once() {
        let (_folder, path, file) = new();
        for id in ["one", "two", "one"] {
            file.carry(&secret(id, 1, None)).await.unwrap();
        }
        let text = std::fs::read_to_string(&path).unwrap();
        assert_eq!(text.matches("To: ").count(), 2);
        assert!(text.ends_with("one\n"));
    }

    #[tokio::test]
    async fn what_is_no_secret_is_not_written() {
        let (_folder, path, file) = new();
        assert_eq!(file.carry(&mail()).await, Ok(Carried::NotCarried));
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "");
        assert!(!file.by_mail());
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn nobody_else_reads_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sign-in.txt");
        let beside = folder.path().join("sign-in.txt.new");
        let open = std::fs::Permissions::from_mode(0o644);
        for left in [&path, &beside] {
            std::fs::write(left, "an old secret").unwrap();
            std::fs::set_permissions(left, open.clone()).unwrap();
        }
        let mode = || path.metadata().unwrap().permissions().mode() & 0o777;
        let file = File::new(path.clone()).unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "");
        assert_eq!(mode(), 0o600);
        std::fs::write(&beside, "left by a crash").unwrap();
        std::fs::set_permissions(&beside, open).unwrap();
        file.carry(&secret("one", 1, None)).await.unwrap();
        assert_eq!(mode(), 0o600);
        assert!(!beside.exists());
    }

    #[tokio::test]
    async fn one_message_cannot_look_like_two() {
        let (_folder, path, file) = new();
        let sly = Mail {
            subject: "a\r\n\r\nTo: eve@example.org".to_owned(),
            ..secret("one", 1, None)
        };
        file.carry(&sly).await.unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        assert_eq!(text.lines().filter(|it| it.starts_with("To: ")).count(), 1);
        for to in ["a@example.org\nTo: eve@example.org", "hélène@example.org"] {
            let sly = Mail {
                to: to.to_owned(),
                ..secret("two", 1, None)
            };
            let problem = file.carry(&sly).await.unwrap_err();
            assert_eq!(problem, Problem::Never("address not valid".to_owned()));
        }
        assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
    }

    #[tokio::test]
    async fn a_folder_that_is_gone_is_a_problem_for_later() {
        let (folder, path, file) = new();
        drop(folder);
        let problem = file.carry(&secret("one", 1, None)).await.unwrap_err();
        let later = Problem::Later("the file cannot be written".to_owned());
        assert_eq!(problem, later);
        assert!(File::new(path).is_err());
    }
}
