// The stream: opens it, says when it has been away, lives without it where a proxy
// blocks it, and obeys the codes it closes with.
//
//   <main hx-ws:connect="…/stream" hx-swap="none" hx-trigger="ready">
//   <p id="connection" hidden role="status">words</p>
//
// "ready" is sent from here, because htmx would otherwise open the stream before
// our policy is known to it, and lose the first message.
//
// The server sends an empty message now and then (a beat). Once one was heard, a
// long silence means that the network died without a word: the stream is reopened.

import { applyHtml, pageIsRight, reloadOnce } from './page.js';
import { forget } from './kept.js';

const NOTICE_AFTER = 2000;
const FETCH_AFTER = 10000;
const FETCH_EVERY = 4000;
const SILENCE = 45000;
const REMOVED = 4001;
const ENDED = 4002;
const REFUSED = 4003;
const NOT_HERE = [401, 403, 404, 410];

const main = document.querySelector('main[hx-ws\\:connect]');
let open = false;
let fetching = false; // regions come by fetch instead
let over = false; // nothing more is to be had from this page
let away = null; // timers, while the stream is away
let heard = 0; // when the last message came, once a beat came

export function start() {
  if (!main) return;
  document.addEventListener('htmx:ws:after:connection', onOpen);
  document.addEventListener('htmx:ws:close', onClose);
  document.addEventListener('htmx:ws:before:message:incoming', onMessage);
  addEventListener('offline', reopen);
  setInterval(watchSilence, SILENCE / 9);
  // Left with the page's stream closed and come back to: begin anew.
  addEventListener('pageshow', (event) => event.persisted && location.reload());
  lose();
  connect();
}

// Also revives a stream that htmx gave up; does nothing while one is there.
const connect = () => htmx.trigger(main, 'ready');

function onOpen({ detail: { connection } }) {
  // What the page showed when it was loaded holds for the first connection only.
  connection.url = connection.url.split('?')[0];
  open = true;
  heard = 0;
  away?.forEach(clearTimeout);
  away = null;
  showNotice(false);
}

function onMessage(event) {
  const isBeat = event.detail.message.data === '';
  if (isBeat) event.preventDefault();
  else pageIsRight();
  if (isBeat || heard) heard = performance.now();
}

async function onClose({ detail: { code } }) {
  open = false;
  if (code === REMOVED || code === ENDED) await forget();
  if ([REMOVED, ENDED, REFUSED].includes(code)) {
    over = true;
    reloadOnce();
  }
  lose();
}

function lose() {
  away ??= [setTimeout(showNotice, NOTICE_AFTER, true), setTimeout(fetchRegions, FETCH_AFTER)];
}

async function fetchRegions() {
  if (fetching) return;
  fetching = true;
  while (!open && !over) {
    showNotice(!(await fetchOnce()) && !open);
    connect();
    await new Promise((resolve) => setTimeout(resolve, FETCH_EVERY));
  }
  fetching = false;
}

// Whether the page is up to date without its stream.
async function fetchOnce() {
  try {
    const address = main.getAttribute('hx-ws:connect').replace(/stream(\?.*)?$/, 'regions');
    const response = await fetch(address, {
      headers: { 'HX-Request': 'true' },
      credentials: 'same-origin',
      signal: AbortSignal.timeout(FETCH_AFTER),
    });
    if (NOT_HERE.includes(response.status)) over = reloadOnce() || true;
    if (!response.ok) return false;
    const html = await response.text();
    if (open) return true;
    pageIsRight();
    await applyHtml(html);
    return true;
  } catch {
    return false;
  }
}

function watchSilence() {
  if (open && heard && performance.now() - heard > SILENCE) reopen();
}

// A dead link takes a while to close; it is away from now on all the same.
function reopen() {
  main._htmx?.ws?.connection?.socket?.close();
  open = false;
  lose();
}

function showNotice(wanted) {
  const notice = document.getElementById('connection');
  if (!notice || notice.hidden === !wanted) return;
  notice.hidden = !wanted;
  // A live region speaks when its words change, not when it appears.
  if (wanted) notice.textContent = `${notice.textContent}`;
}
