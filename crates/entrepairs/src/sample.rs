//! The sample circle: filled into a data folder that nobody has used, when it is asked for.

use crate::config::Config;
use crate::say;
use crate::serve::ServeError;
use web::App;

/// Fills it, and says a link for each person to sign in by.
pub(crate) async fn fill(config: &Config, app: &App) -> Result<(), ServeError> {
    let Some(sample) = config.sample else {
        return Ok(());
    };
    let filled = sample.fill(app).await;
    let filled = filled.map_err(|error| ServeError::Store {
        path: config.data.clone(),
        reason: format!("{error}. Delete what is in the folder, or choose another with --data."),
    })?;
    let Some(links) = filled else {
        say("--sample: the data folder is in use already, nothing was filled");
        return Ok(());
    };
    say("Sample circle: a link to sign in as each person, good once, for a day");
    for link in links {
        say(&format!("  {}: {}", link.who, link.link));
    }
    Ok(())
}
