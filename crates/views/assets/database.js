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
    // Now, not when this page gets round to it: it may be closing.
    transaction.commit();
    return await ended;
  } catch {
    return false;
  }
}

async function all() {
  let requests;
  const read = await write((drafts, outbox) => (requests = [drafts.getAll(), outbox.getAll()]));
  return read ? requests.map((request) => request.result) : [[], []];
}

// Everything kept in this browser; what is older than a day goes instead.
export async function readAll() {
  await dropWhere((record) => record.at < Date.now() - DAY);
  const [drafts, outbox] = await all();
  return { drafts, outbox: outbox.sort((a, b) => a.order - b.order) };
}

// Drops all that belongs to a seat, or with a room's name to all its seats here.
export const dropSeats = (start) =>
  dropWhere(({ seat }) => seat === start || seat.startsWith(`${start}/`));

async function dropWhere(test) {
  const [drafts, outbox] = await all();
  return write((draftStore, outboxStore) => {
    for (const { seat, form } of drafts.filter(test)) draftStore.delete([seat, form]);
    for (const { command } of outbox.filter(test)) outboxStore.delete(command);
  });
}
