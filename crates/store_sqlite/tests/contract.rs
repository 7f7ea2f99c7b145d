//! The store on SQLite keeps the contract.

use std::cell::Cell;
use std::sync::Arc;

use store::{Store, contract};
use store_sqlite::SqliteStore;

#[tokio::test(flavor = "multi_thread")]
async fn the_store_on_sqlite_keeps_the_contract() {
    let folder = tempfile::tempdir().unwrap();
    let made = Cell::new(0);
    contract::all(|| {
        made.set(made.get() + 1);
        let path = folder.path().join(format!("{}.db", made.get()));
        Arc::new(SqliteStore::open(&path).unwrap()) as Arc<dyn Store>
    })
    .await;
}
