// Small behaviours of any page, each by an attribute:
//   data-copy="#id or text"  copies; data-copied="words" says so for a moment
//   data-print               prints
//   <select data-submit>     sends its form when changed
//   data-limit="2000"        on a field: how many characters (Unicode scalar values)
//                            fit; near the limit the [data-counter] beside it says how
//                            many are left: data-counter-text="%n left"
//   <textarea>               grows with its words
//   Ctrl or Cmd + Enter      sends the form one is in
//   data-focus-home          on a heading with tabindex="-1": where the focus goes
//                            when a swap takes away what had it

import { ancestors, announce, focusHome, onRefresh } from './page.js';

const SUBMIT = ':is(button:not([type=button], [type=reset]), input[type=submit]):not(:disabled)';

export function start() {
  document.addEventListener('click', onClick);
  document.addEventListener('change', onChange);
  document.addEventListener('keydown', onKey);
  document.addEventListener('input', ({ target }) => fit(target));
  document.addEventListener('htmx:before:swap', rememberFocus);
  onRefresh(fitAll);
  onRefresh(restoreFocus);
  fitAll();
}

function onClick({ target }) {
  const copy = target.closest?.('[data-copy]');
  if (copy) copyText(textToCopy(copy.dataset.copy), copy);
  if (target.closest?.('[data-print]')) print();
}

function onChange({ target }) {
  if (target.matches('select[data-submit]')) target.form.requestSubmit();
}

function onKey(event) {
  const { key, ctrlKey, metaKey, isComposing, target } = event;
  if (key !== 'Enter' || !(ctrlKey || metaKey) || isComposing || !target.form) return;
  event.preventDefault();
  target.form.requestSubmit(target.form.querySelector(SUBMIT));
}

// ---- copying ----

function textToCopy(source) {
  const element = source.startsWith('#') && document.getElementById(source.slice(1));
  return element ? element.value ?? element.textContent.trim() : source;
}

export async function copyText(text, button) {
  // On plain http, as in a local network, browsers give no clipboard.
  const copied = navigator.clipboard ? navigator.clipboard.writeText(text).then(() => true, () => false) : false;
  if (!(await copied) && !copyBySelection(text, button)) return;
  const { copied: words } = button.dataset;
  if (!words) return;
  announce(words);
  // The words alone change: an icon before them stays.
  const label = button.querySelector('span') ?? button;
  button.dataset.label ??= label.textContent;
  label.textContent = words;
  setTimeout(() => (label.textContent = button.dataset.label), 2000);
}

// Beside the button, since outside an open dialog nothing can be selected.
function copyBySelection(text, button) {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  button.after(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  button.focus();
  return copied;
}

// ---- fields ----

function fitAll() {
  for (const field of document.querySelectorAll('textarea, [data-limit]')) fit(field);
}

function fit(field) {
  if (field.localName === 'textarea') grow(field);
  if (field.dataset?.limit) count(field);
}

// Where CSS can do it (field-sizing: content, in our sheet), it does.
function grow(field) {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}

function count(field) {
  const limit = Number(field.dataset.limit);
  const length = [...field.value].length;
  const counter = counterOf(field);
  if (!counter) return;
  counter.hidden = length < 0.9 * limit;
  const left = limit - length;
  const text = left < 0 ? counter.dataset.counterOver : counter.dataset.counterText;
  counter.textContent = counter.hidden ? '' : text.replace('%n', String(Math.abs(left)));
}

function counterOf(field) {
  for (let around = field.parentElement; around; around = around.parentElement) {
    const counter = around.querySelector('[data-counter]');
    if (counter || around === field.form) return counter;
  }
}

// ---- focus ----

let focused = null; // {element, path} before a swap

function rememberFocus() {
  const element = document.activeElement;
  focused = element && element !== document.body ? { element, path: ancestors(element) } : null;
}

function restoreFocus() {
  if (!focused || document.activeElement !== document.body) return;
  const { element, path } = focused;
  focused = null;
  // Some browsers take the focus from an element that only moved.
  element.focus({ preventScroll: true });
  if (document.activeElement !== element) focusHome(path);
}
