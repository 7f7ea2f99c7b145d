// A signature drawn with a finger, a pen or the mouse, sent as an SVG path of whole
// numbers: "M12 30L14 31…". What is drawn is held here, and put back after a swap.
//
//   <form> <div data-sign data-most="bytes" hidden>
//     <svg data-sign-pad viewBox="0 0 600 200"> <path data-sign-drawn>
//     <input type="hidden" data-sign-path> [data-sign-clear] [data-sign-send]

import { onRefresh } from './page.js';

const NEAR = 3; // a point nearer to the last one adds nothing to see

let strokes = [];
let pen = null; // the pointer that draws

const part = (name) => document.querySelector(`[data-sign-${name}]`);
const most = () => Number(document.querySelector('[data-sign]').dataset.most);

const lineOf = (stroke) => 'M' + stroke.map(([x, y]) => `${x} ${y}`).join('L');
// A point alone is a dot: a line of one unit.
const whole = (stroke) => (stroke.length > 1 ? stroke : [stroke[0], [stroke[0][0] + 1, stroke[0][1]]]);
const pathOf = (all) => all.map((stroke) => lineOf(whole(stroke))).join('');

// Every second point goes, but the ends of a stroke stay.
const thinned = (stroke) => stroke.filter((point, at) => at % 2 === 0 || at === stroke.length - 1);

function show() {
  const sign = document.querySelector('[data-sign]');
  if (!sign) return;
  sign.hidden = false;
  while (pathOf(strokes).length > most() && strokes.some((stroke) => stroke.length > 2)) strokes = strokes.map(thinned);
  const path = pathOf(strokes);
  part('drawn').setAttribute('d', path);
  part('path').value = path;
  part('send').disabled = !path || path.length > most();
  part('clear').hidden = !path;
}

function pointOf(event, pad) {
  const { left, top, width, height } = pad.getBoundingClientRect();
  const box = pad.viewBox.baseVal;
  const inside = (value, end) => Math.round(Math.min(end, Math.max(0, value)));
  return [
    inside(((event.clientX - left) / width) * box.width, box.width),
    inside(((event.clientY - top) / height) * box.height, box.height),
  ];
}

function begin(event) {
  const pad = event.target.closest?.('[data-sign-pad]');
  if (!pad || pen !== null || event.button > 0) return;
  event.preventDefault();
  pad.setPointerCapture(event.pointerId);
  pen = event.pointerId;
  strokes.push([pointOf(event, pad)]);
  show();
}

function draw(event) {
  const pad = part('pad');
  if (event.pointerId !== pen || !pad) return;
  const stroke = strokes.at(-1);
  for (const one of event.getCoalescedEvents?.() ?? [event]) {
    const point = pointOf(one, pad);
    const [x, y] = stroke.at(-1);
    if (Math.hypot(point[0] - x, point[1] - y) >= NEAR) stroke.push(point);
  }
  show();
}

function end(event) {
  if (event.pointerId === pen) pen = null;
}

function clear() {
  strokes = [];
  show();
  part('pad').focus?.();
}

document.addEventListener('pointerdown', begin);
document.addEventListener('pointermove', draw);
document.addEventListener('pointerup', end);
document.addEventListener('pointercancel', end);
document.addEventListener('click', ({ target }) => target.closest?.('[data-sign-clear]') && clear());
onRefresh(show);
show();
