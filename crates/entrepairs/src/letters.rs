//! How letters leave this machine, and the files that stand in for a mail server.

use crate::config::Config;
use crate::say;
use crate::serve::ServeError;
use post::Courier;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use web::App;

/// Sign-in messages of a server without a mail server.
const SIGN_IN: &str = "sign-in-messages.txt";
/// The link of the first operator.
const OPERATOR: &str = "first-operator.txt";

/// The mail server, or a file that only this server's user can read.
pub(crate) fn courier(config: &Config) -> Result<Arc<dyn Courier>, ServeError> {
    if let Some(mail) = &config.mail {
        return Ok(Arc::clone(&mail.courier) as Arc<dyn Courier>);
    }
    let path = config.data.join(SIGN_IN);
    say(&format!(
        "No mail server: sign-in messages are written to {}",
        path.display()
    ));
    let file = post::File::new(path.clone());
    Ok(Arc::new(file.map_err(|error| cannot(path, &error))?))
}

/// Writes the link of the first operator to a file, as long as there is none.
pub(crate) async fn operator_link(config: &Config, app: &App) -> Result<(), ServeError> {
    let path = config.data.join(OPERATOR);
    let link = web::first_operator_link(app).await;
    let link = link.map_err(|error| ServeError::Store {
        path: config.data.clone(),
        reason: error.to_string(),
    })?;
    let Some(link) = link else {
        // A link that leads nowhere would only mislead.
        let _ = std::fs::remove_file(&path);
        return Ok(());
    };
    write_private(&path, &link).map_err(|error| cannot(path.clone(), &error))?;
    say(&format!(
        "No operator yet: the link to become it is in {}",
        path.display()
    ));
    Ok(())
}

fn write_private(path: &Path, line: &str) -> std::io::Result<()> {
    // Made anew, so that its rights are those given here.
    let _ = std::fs::remove_file(path);
    let mut options = OpenOptions::new();
    options.create_new(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    writeln!(options.open(path)?, "{line}")
}

fn cannot(path: PathBuf, error: &std::io::Error) -> ServeError {
    ServeError::File {
        path,
        reason: error.to_string(),
    }
}
