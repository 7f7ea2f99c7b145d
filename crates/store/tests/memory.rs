//! The store in memory keeps the contract.

use std::sync::Arc;

use store::{MemoryStore, Store, contract};

#[tokio::test]
async fn the_store_in_memory_keeps_the_contract() {
    contract::all(|| Arc::new(MemoryStore::new()) as Arc<dyn Store>).await;
}
