//! Opening the store, listening, serving, stopping.

use crate::config::Config;
use crate::letters::{courier, operator_link};
use crate::machine::{MachineChance, clock};
use crate::sample;
use crate::say;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use store_sqlite::SqliteStore;
use thiserror::Error;
use tokio::net::TcpListener;
use web::{App, Settings};

/// How often idle rooms are dropped from memory and old consultations deleted.
const TIDY_EVERY: Duration = Duration::from_secs(60);
/// Requests under way at the end have this long.
const LAST_REQUESTS: Duration = Duration::from_secs(5);

/// Why the server cannot run. Each is one line that says what to do.
#[derive(Debug, Error)]
pub(crate) enum ServeError {
    #[error("cannot make the data folder {}: {reason}. Choose another with --data.", path.display())]
    Folder { path: PathBuf, reason: String },
    #[error("cannot use the database in {}: {reason}", path.display())]
    Store { path: PathBuf, reason: String },
    #[error("cannot listen on {address}: {reason}. Choose another address with --listen.")]
    Listen { address: SocketAddr, reason: String },
    #[error("cannot write {}: {reason}. Make the folder writable, or choose another with --data.", path.display())]
    File { path: PathBuf, reason: String },
    #[error("cannot run: {0}")]
    Run(#[from] io::Error),
}

/// Serves until it is told to stop.
pub(crate) fn run(config: &Config) -> Result<(), ServeError> {
    let runtime = tokio::runtime::Runtime::new()?;
    let result = runtime.block_on(serve(config));
    // Reads that are still under way may end by themselves.
    runtime.shutdown_timeout(Duration::from_secs(1));
    result
}

fn open_store(config: &Config) -> Result<SqliteStore, ServeError> {
    std::fs::create_dir_all(&config.data).map_err(|error| ServeError::Folder {
        path: config.data.clone(),
        reason: error.to_string(),
    })?;
    let path = config.data.join("entrepairs.sqlite3");
    SqliteStore::open(&path).map_err(|error| ServeError::Store {
        path: config.data.clone(),
        reason: match error {
            store_sqlite::StoreError::NewerDatabase { .. } => format!(
                "{error}. It was written by a newer Entrepairs: start that one, or choose another folder with --data."
            ),
            error => format!("{error}. Make the folder writable, or choose another with --data."),
        },
    })
}

async fn serve(config: &Config) -> Result<(), ServeError> {
    let listener = TcpListener::bind(config.listen)
        .await
        .map_err(|error| ServeError::Listen {
            address: config.listen,
            reason: match error.kind() {
                io::ErrorKind::AddrInUse => "the port is taken by another program".to_owned(),
                _ => error.to_string(),
            },
        })?;
    let address = listener.local_addr()?;
    let store = Arc::new(open_store(config)?);
    let link = config
        .public_url
        .clone()
        .unwrap_or_else(|| format!("http://{address}"));
    say(&format!("Entrepairs  {link}"));
    let settings = Settings {
        public_url: config.public_url.clone(),
        served_at: link.clone(),
        mail_from: config.mail.as_ref().map(|mail| mail.from.clone()),
    };
    let app = App::new(
        store,
        clock(&config.data),
        Arc::new(MachineChance),
        courier(config)?,
        settings,
    );
    sample::fill(config, &app).await?;
    operator_link(config, &app).await?;

    let carrying = tokio::spawn(web::deliver(Arc::clone(&app)));
    let tidying = tokio::spawn(tidy(Arc::clone(&app)));
    let service = web::router(&app).into_make_service_with_connect_info::<SocketAddr>();
    let stopping = Arc::clone(&app);
    let serving = axum::serve(listener, service).with_graceful_shutdown(async move {
        told_to_stop().await;
        stopping.live.close();
        stopping.circles.close();
    });
    let (finished, mut told) = tokio::sync::watch::channel(false);
    let watch = tokio::spawn(async move {
        told_to_stop().await;
        let _ = finished.send(true);
    });
    tokio::select! {
        served = async { serving.await } => served?,
        () = async {
            let _ = told.wait_for(|told| *told).await;
            tokio::time::sleep(LAST_REQUESTS).await;
        } => {}
    }
    watch.abort();
    tidying.abort();
    carrying.abort();
    Ok(())
}

async fn tidy(app: Arc<App>) {
    let mut every = tokio::time::interval(TIDY_EVERY);
    loop {
        every.tick().await;
        if let Err(error) = app.live.tidy().await {
            tracing::error!(%error, "tidying failed; it is tried again in a minute");
        }
        if let Err(error) = web::settle_due(&app).await {
            tracing::error!(%error, "circles could not be settled; it is tried again in a minute");
        }
        let now = app.live.clock().now().0;
        if let Err(error) = app.live.store().sweep_people(now).await {
            tracing::error!(%error, "sweeping failed; it is tried again in a minute");
        }
    }
}

/// Waits for SIGINT or SIGTERM.
async fn told_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let interrupt = tokio::signal::ctrl_c();
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
        }
        Err(_) => {
            let _ = interrupt.await;
        }
    }
}
