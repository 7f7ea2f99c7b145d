// The outbox: commands on their way to the server, first in, first out, one at a
// time. Each is on the disk before it is sent and stays there until the server
// answers, so neither a lost network nor a killed browser loses one. Its command
// id makes repeats harmless, also from two tabs of the same seat.
//
// A fleeting tap ("next") is the exception: it means now or never, so it is not
// stored, and one failure ends it.

import { write } from './database.js';

const FIRST_DELAY = 500;
const LONGEST_DELAY = 5000;
const PATIENCE = 15000; // a request without an answer for this long is repeated
const HUNG = 3000; // …or for this long, when there is a reason to hurry
const TRY_AGAIN = [408, 425, 429];
const BROKEN_AFTER = 5; // answers 500 to one command: it is the command that breaks

let queue = [];
let flight = null; // {entry, abort, since, hurried} while a request is out
let timer = null;
let delay = FIRST_DELAY;
let tell; // {word(entry, word), accepted(entry, response, html), refused(entry, response, html)}

export function start(listener) {
  tell = listener;
  addEventListener('online', hurry);
  document.addEventListener('htmx:ws:after:connection', hurry);
}

// What an earlier page did not get through goes first.
export function load(entries) {
  queue = [...entries, ...queue];
  pump();
}

// Adds a command; replacedDraft is the key of the draft it came from, which
// leaves the database in the same transaction.
export async function add(entry, replacedDraft) {
  const before = lastOf(entry.form);
  const queued = { ...entry, command: entry.command ?? newId(), order: nextOrder(), at: Date.now() };
  const replaced = entry.autosave && before?.autosave && before !== flight?.entry ? before : null;
  if (replaced) queue[queue.indexOf(replaced)] = queued;
  else queue.push(queued);
  if (!entry.fleeting) queued.stored = await store(queued, replaced, replacedDraft);
  if (entry.autosave) pump();
  else hurry();
}

function store(entry, replaced, replacedDraft) {
  return write((drafts, outbox) => {
    if (replaced) outbox.delete(replaced.command);
    outbox.put(entry);
    if (replacedDraft) drafts.delete(replacedDraft);
  });
}

export const lastOf = (form) => queue.findLast((entry) => entry.form === form);

// An answer told a form's new version: what waits for the same form builds on it.
export function rebase(form, version) {
  for (const entry of queue.filter((one) => one.form === form && one.version !== undefined)) {
    entry.version = version;
    write((drafts, outbox) => outbox.put(entry));
  }
}

export function dropAutosaves(form) {
  for (const entry of queue.filter((one) => one.form === form && one.autosave)) remove(entry);
}

export function empty() {
  queue = [];
  flight?.abort.abort();
}

// Tries at once: the network is back, or the person just did something.
export function hurry() {
  delay = FIRST_DELAY;
  clearTimeout(timer);
  timer = null;
  if (flight && performance.now() - flight.since > HUNG) {
    flight.hurried = true;
    flight.abort.abort();
  }
  pump();
}

async function pump() {
  while (queue.length && !flight && !timer) {
    flight = { entry: queue[0], abort: new AbortController(), since: performance.now() };
    await deliver(flight);
  }
}

async function deliver({ entry, abort }) {
  // Said a little later, since most answers come sooner; and not at each repeat.
  const saying = setTimeout(() => entry.waits || tell.word(entry, 'sending'), 300);
  const patience = setTimeout(() => abort.abort(), PATIENCE);
  const answer = await post(entry, abort.signal);
  clearTimeout(saying);
  clearTimeout(patience);
  const { hurried } = flight;
  flight = null;
  if (!queue.includes(entry) || (hurried && !answer)) return;
  if (!answer || isTemporary(answer.response, entry)) return postpone();
  delay = FIRST_DELAY;
  remove(entry);
  const { response, html } = answer;
  (response.ok ? tell.accepted : tell.refused)(entry, response, html);
}

async function post(entry, signal) {
  const body = bodyOf(entry);
  try {
    const response = await fetch(entry.action, {
      method: 'POST',
      headers: { 'HX-Request': 'true', 'Content-Type': 'application/x-www-form-urlencoded' },
      body,
      credentials: 'same-origin',
      // A redirect is no answer of ours: a proxy or a hotel's sign-in page made it.
      redirect: 'manual',
      // Lets a last autosave leave while the page closes; browsers allow it 64 KiB.
      keepalive: body.length < 60000,
      signal,
    });
    return { response, html: await response.text() };
  } catch {
    return null;
  }
}

function bodyOf({ pairs, button, command, epoch, version }) {
  const body = new URLSearchParams(pairs);
  if (button.length) body.append(...button);
  for (const [name, value] of Object.entries({ command, epoch, version })) {
    if (value !== undefined) body.set(name, value);
  }
  return body.toString();
}

function isTemporary(response, entry) {
  if (response.type === 'opaqueredirect' || TRY_AGAIN.includes(response.status)) return true;
  if (response.status !== 500) return response.status > 500;
  entry.broke = (entry.broke ?? 0) + 1;
  return entry.broke < BROKEN_AFTER;
}

function postpone() {
  for (const entry of queue) {
    entry.waits = true;
    tell.word(entry, entry.fleeting ? 'failed' : entry.stored ? 'kept' : 'sending');
  }
  queue = queue.filter((entry) => !entry.fleeting);
  timer = setTimeout(() => {
    timer = null;
    pump();
  }, delay);
  delay = Math.min(delay * 2, LONGEST_DELAY);
}

function remove(entry) {
  queue = queue.filter((one) => one !== entry);
  if (!entry.fleeting) write((drafts, outbox) => outbox.delete(entry.command));
}

// Date.now() may stand still or step back; the order may not.
const nextOrder = () => Math.max(Date.now(), (queue.at(-1)?.order ?? 0) + 1);

function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
