// The clock of the step. The server says how much was spent and when it said so;
// from there each screen counts with its own stopwatch, never its own time of day,
// so all screens agree. Runs only while the step does.
//
//   <section id="clock" role="timer" data-state="waiting|running|paused|closed"
//     data-segment="3" data-at="µs" data-spent="ms" data-plan="ms" data-end="ms of the later steps">
//   data-at is the server's time when this very message left.
//   [data-clock-left] [data-clock-over data-text="%m …"] [data-clock-warning] [data-clock-end]
//   <span data-moment="µs of the server" data-text="… %t …">, anywhere: that time of day
//   <path data-ring-fill data-segment="3" pathLength="1000">, anywhere on the page

import { announce, onRefresh, setText } from './page.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

let anchor = null; // {at, stopwatch, wall} when the server's data-at reached us
let timer = null;
let warned = false;

export function start() {
  // Before step 1 there is no clock yet; the stream brings it.
  anchor = { at: document.getElementById('clock')?.dataset.at, ...firstByte() };
  onRefresh(tick);
  document.addEventListener('visibilitychange', tick);
  tick();
}

function clock() {
  const { state, at, spent, plan, end, segment } = document.getElementById('clock').dataset;
  return { state, at, spent: Number(spent), plan: Number(plan), end: Number(end), segment };
}

// The page was made just before its first byte came, maybe long before this runs.
export function firstByte() {
  const [navigation] = performance.getEntriesByType('navigation');
  const stopwatch = navigation?.responseStart || performance.now();
  return { stopwatch, wall: Date.now() - (performance.now() - stopwatch) };
}

// Some stopwatches stand still while the device sleeps; its clock goes on.
function sinceAnchor(at) {
  if (at !== anchor.at) anchor = { at, stopwatch: performance.now(), wall: Date.now() };
  return Math.max(0, performance.now() - anchor.stopwatch, Date.now() - anchor.wall);
}

function tick() {
  clearTimeout(timer);
  if (!document.getElementById('clock')) return;
  const { state, at, spent, plan, end, segment } = clock();
  const since = sinceAnchor(at);
  const running = state === 'running';
  const elapsed = spent + (running ? since : 0);
  const left = plan - elapsed;
  const serverNow = Number(at) / 1000 + since;
  showLeft(left);
  showEnd(serverNow + Math.max(0, left) + end);
  showRing(segment, elapsed, plan);
  showMoments(serverNow);
  warn(running && left > 0 && left <= MINUTE);
  // A hair after the second, so that rounding never shows the same one twice.
  if (running) timer = setTimeout(tick, ((left % SECOND) + SECOND) % SECOND + 5);
}

const part = (name) => document.querySelector(`#clock [data-clock-${name}]`);

function show(element, visible) {
  if (element) element.hidden = !visible;
}

function showLeft(left) {
  const seconds = Math.max(0, Math.ceil(left / SECOND));
  const two = (number) => String(number).padStart(2, '0');
  setText(part('left'), `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`);
  const over = part('over');
  show(over, left < 0);
  const minutes = Math.max(1, Math.floor(-left / MINUTE));
  if (left < 0) setText(over, (over?.dataset.text ?? '').replace('%m', minutes));
}

const showEnd = (moment) => setText(part('end'), timeOfDay(moment));

// Moments of the server, in µs, as this device's own clock would say them.
function showMoments(serverNow) {
  const ahead = Date.now() - serverNow;
  for (const element of document.querySelectorAll('[data-moment]')) {
    const time = timeOfDay(Number(element.dataset.moment) / 1000 + ahead);
    setText(element, element.dataset.text.replace('%t', time));
  }
}

function timeOfDay(moment) {
  const date = new Date(moment);
  const hours = date.getHours();
  const minutes = String(date.getMinutes()).padStart(2, '0');
  const french = document.documentElement.lang.startsWith('fr');
  return french ? `${hours}\u00a0h\u00a0${minutes}` : `${String(hours).padStart(2, '0')}:${minutes}`;
}

function showRing(segment, elapsed, plan) {
  const filled = plan > 0 ? Math.round(1000 * Math.min(1, elapsed / plan)) : 0;
  for (const path of document.querySelectorAll(`[data-ring-fill][data-segment="${segment}"]`)) {
    path.setAttribute('stroke-dasharray', `${filled} 1000`);
  }
}

function warn(lastMinute) {
  const warning = part('warning');
  show(warning, lastMinute);
  if (lastMinute && !warned && warning) announce(warning.textContent.trim());
  warned = lastMinute;
}
