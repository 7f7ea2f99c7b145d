// What outlives this page: drafts and the outbox, in IndexedDB. Each write is
// flushed to the disk before it counts ("strict"); localStorage would lie in
// memory for seconds and die with the browser.
//
// drafts: one record per seat and form. outbox: one per command.
// Where a browser refuses a database (some private windows), the page goes on
// with what it holds in memory, and write() answers false.

const DAY = 24 * 60 * 60 * 1000;

const opened = new Promise((resolve) => {
  const request = indexedDB.open('entrepairs', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('drafts', { keyPath: ['seat', 'form'] });
    request.result.createObjectStore('outbox', { keyPath: 'command' });
  };
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => resolve(null);
});

// Runs change(drafts, outbox) in one durable transaction; true once it is on disk.
export async function write(change) {
  try {
    const transaction = (await opened).transaction(['drafts', 'outbox'], 'readwrite', { durability: 'strict' });
    const ended = new Promise((resolve) => {
      transaction.oncomplete = () => resolve(true);
      transaction.onabort = () => resolve(false);
    });
    change(transaction.objectStore('drafts'), transaction.objectStore('outbox'));
    return await ended;
  } catch {
    return false;
  }
}

// Everything that is kept in this browser, without what is older than a day.
export async function readAll() {
  let drafts, outbox;
  const read = await write((draftStore, outboxStore) => {
    dropOld(draftStore);
    dropOld(outboxStore);
    drafts = draftStore.getAll();
    outbox = outboxStore.getAll();
  });
  if (!read) return { drafts: [], outbox: [] };
  const fresh = (records) => records.filter((record) => !isOld(record));
  return { drafts: fresh(drafts.result), outbox: fresh(outbox.result).sort((a, b) => a.order - b.order) };
}

const isOld = (record) => record.at < Date.now() - DAY;

const dropOld = (store) => dropWhere(store, isOld);

// Drops all that belongs to a seat, or with a room's name to all its seats here.
export function dropSeats(start) {
  const belongs = (record) => record.seat === start || record.seat.startsWith(`${start}/`);
  return write((drafts, outbox) => {
    dropWhere(drafts, belongs);
    dropWhere(outbox, belongs);
  });
}

function dropWhere(store, test) {
  store.openCursor().onsuccess = ({ target: { result: cursor } }) => {
    if (!cursor) return;
    if (test(cursor.value)) cursor.delete();
    cursor.continue();
  };
}
