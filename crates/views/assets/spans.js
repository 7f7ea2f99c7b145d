// Lengths of time in minutes, counted on from what the server said, each by the
// device's own stopwatch, as the clock of a room is (clock.js).
//
//   <span data-span="ms" data-way="up|down|still" data-at="µs" data-text="… %t …" data-over="… %t …">
//     data-at is the server's time when this was painted; data-over is said below zero.
//   <p data-fits data-at="µs" data-free="ms" data-held="ms"> <span data-from="ms" hidden>…
//     the first sentence for which enough is free is shown; what is free stands still
//     for data-held, while a consultation takes the time it was given.
//   <body data-span-hours="%h h %m" data-span-whole data-span-minutes data-span-none>

import { firstByte } from './clock.js';
import { onRefresh, setText } from './page.js';

const MINUTE = 60_000;
const EVERY = 5_000;

const words = document.body.dataset;
let anchor = null; // {at, stopwatch, wall}: the newest data-at, when it reached us

function lookAt(elements) {
  const newest = Math.max(...elements.map((element) => Number(element.dataset.at)));
  if (newest <= (anchor?.at ?? -Infinity)) return;
  const now = { stopwatch: performance.now(), wall: Date.now() };
  anchor = { at: newest, ...(anchor ? now : firstByte()) };
}

// Some stopwatches stand still while the device sleeps; its clock goes on.
function since(at) {
  const passed = Math.max(0, performance.now() - anchor.stopwatch, Date.now() - anchor.wall);
  return Math.max(0, (anchor.at - at) / 1000 + passed);
}

function said(length, way) {
  const minutes = way === 'down' ? Math.ceil(length / MINUTE) : Math.floor(length / MINUTE);
  if (minutes < 1) return words.spanNone;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours < 1) return words.spanMinutes.replace('%m', minutes);
  if (rest < 1) return words.spanWhole.replace('%h', hours);
  return words.spanHours.replace('%h', hours).replace('%m', String(rest).padStart(2, '0'));
}

const GOES = { up: 1, down: -1, still: 0 };

function count({ dataset }) {
  const { span, way, at, text, over } = dataset;
  const length = Number(span) + GOES[way] * since(Number(at));
  if (length < 0 && over !== undefined) return over.replace('%t', said(-length, 'up'));
  return text.replace('%t', said(Math.max(0, length), way));
}

function choose(fits) {
  const { at, free, held } = fits.dataset;
  const left = Number(free) - Math.max(0, since(Number(at)) - Number(held));
  const sentences = [...fits.querySelectorAll('[data-from]')];
  const shown = sentences.find((sentence) => Number(sentence.dataset.from) <= left);
  for (const sentence of sentences) sentence.hidden = sentence !== shown;
}

function tick() {
  const spans = [...document.querySelectorAll('[data-span]')];
  const fits = [...document.querySelectorAll('[data-fits]')];
  if (!spans.length) return;
  lookAt([...spans, ...fits]);
  for (const element of spans) setText(element, count(element));
  fits.forEach(choose);
}

onRefresh(tick);
document.addEventListener('visibilitychange', tick);
setInterval(tick, EVERY);
tick();
