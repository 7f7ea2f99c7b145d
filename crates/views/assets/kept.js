// Unsent text that survives: a lost network, a reload, a killed browser, a
// restarted server, a step that moved on. What is typed is a draft until it is
// sent, an entry of the outbox until the server answers, and goes back into its
// field, or into the tray when the field is gone, if the server refuses it.
//
// All is kept on this device, under the seat (<body data-seat>), or without a
// seat under the page's path (or what <body data-kept-under> says); there forms are
// posted by the browser itself.
//
//   <form method="post" action data-command data-form data-label …>
//     data-form      names the form, and the one thing it edits, within the seat; no '#'
//     data-clear     is emptied on sending
//     data-autosave  is sent as one types, without a button
//     data-fleeting  a tap that means "now": never retried, a double click is one
//   <form data-keep data-form>  only has its draft kept
//
// Forms carry autocomplete="off": Firefox would restore stale hidden fields.

import { dropSeats, readAll, write } from './database.js';
import { forgetWay } from './last.js';
import * as forms from './forms.js';
import * as outbox from './outbox.js';
import { copyText } from './behaviours.js';
import { ancestors, applyHtml, focusHome, onRefresh, setText, wordsOf } from './page.js';

const WRITE_DELAY = 250;
const AUTOSAVE_DELAY = 1200;

const seat = document.body.dataset.seat ?? `page:${document.body.dataset.keptUnder ?? location.pathname}`;
const drafts = new Map(); // form name → draft, ahead of the database by WRITE_DELAY
const statuses = new Map(); // form name → {word, refusal, epoch}
const unwritten = new Set(); // names of drafts the database does not have yet
const autosaves = new Map(); // form name → timer
let writing = null;
let forgotten = false;

export async function start() {
  document.addEventListener('input', onInput);
  document.addEventListener('change', onChange);
  document.addEventListener('submit', onSubmit);
  document.addEventListener('click', ignoreDoubleClick, true);
  document.addEventListener('visibilitychange', onHide);
  onRefresh(refresh);
  outbox.start({ word: say, accepted, refused });
  document.getElementById('kept')?.addEventListener('click', onTrayClick);

  const { clearKept } = document.body.dataset;
  if (clearKept !== undefined) await dropSeats(clearKept || seat);
  load(await readAll());
}

// The seat is over: what it kept on this device goes too.
export function forget() {
  forgotten = true;
  drafts.clear();
  unwritten.clear();
  outbox.empty();
  forgetWay();
  return dropSeats(seat);
}

function load(kept) {
  for (const draft of kept.drafts) {
    const arrived = draft.submitted && (draft.seat !== seat || isShown(draft));
    if (arrived) write((store) => store.delete([draft.seat, draft.form]));
    else if (draft.seat === seat) take(draft);
  }
  outbox.load(kept.outbox.filter((entry) => entry.seat === seat));
  refresh();
  for (const name of drafts.keys()) saveNow(name);
}

// Whether the page itself already says what was posted: it arrived.
function isShown(draft) {
  const form = forms.formNamed(draft.form);
  return form && !forms.isFormTouched(form) && forms.sameContent(forms.read(form), draft);
}

// A draft from before this page. If the field already holds other words (typed
// before this ran, or restored by the browser), both stay: the old go to the tray.
function take(draft) {
  const { form: name } = draft;
  const form = forms.formNamed(name);
  const typed = drafts.get(name) ?? (form && forms.isFormTouched(form) ? forms.read(form) : null);
  if (!typed || forms.sameContent(typed, draft)) return drafts.set(name, draft);
  keep({ ...draft, form: `${name}#${draft.at}`, refused: true });
  if (form) note(form);
}

// ---- drafts ----

function onInput({ target }) {
  if (forms.isKept(target.form)) note(target.form);
}

function note(form) {
  const name = forms.nameOf(form);
  clearStatus(form);
  const draft = { ...forms.read(form), seat };
  // The version it was begun on: a text written over an older one is refused, not mixed in.
  draft.version = drafts.get(name)?.version ?? draft.version;
  if (!draft.autosave && !forms.isFormTouched(form)) return drop(name);
  keep(draft);
  if (!draft.autosave) return;
  clearTimeout(autosaves.get(name));
  autosaves.set(name, setTimeout(saveNow, AUTOSAVE_DELAY, name));
}

function keep(draft) {
  drafts.set(draft.form, draft);
  writeSoon(draft.form);
}

function drop(name) {
  if (drafts.delete(name)) writeSoon(name);
}

// Not put off by further typing: what is a second old must be on the disk.
function writeSoon(name) {
  if (forgotten) return;
  unwritten.add(name);
  writing ??= setTimeout(writeNow, WRITE_DELAY);
}

function writeNow() {
  clearTimeout(writing);
  writing = null;
  if (!unwritten.size) return;
  const names = [...unwritten];
  unwritten.clear();
  write((store) => {
    for (const name of names) {
      if (drafts.has(name)) store.put(drafts.get(name));
      else store.delete([seat, name]);
    }
  });
}

function onHide() {
  if (document.visibilityState === 'visible') return;
  writeNow();
  for (const name of autosaves.keys()) saveNow(name);
}

// ---- sending ----

function onChange({ target }) {
  if (forms.isKept(target.form)) saveNow(forms.nameOf(target.form));
}

// A refused text waits for its writer to change it.
function saveNow(name) {
  clearTimeout(autosaves.get(name));
  autosaves.delete(name);
  const draft = drafts.get(name);
  if (draft?.autosave && !draft.refused && !isOnItsWay(draft)) outbox.add(draft);
}

const isOnItsWay = (entry) => {
  const last = outbox.lastOf(entry.form);
  return last && forms.sameSending(last, entry);
};

function onSubmit(event) {
  const { target: form, submitter } = event;
  if (!forms.isKept(form) || event.defaultPrevented) return;
  if (!('command' in form.dataset)) return markSubmitted(forms.nameOf(form));
  event.preventDefault();
  if ('autosave' in form.dataset) {
    note(form);
    saveNow(forms.nameOf(form));
  } else {
    submit(form, submitter);
  }
}

function submit(form, submitter) {
  const name = forms.nameOf(form);
  const { clear, fleeting } = form.dataset;
  const entry = { ...forms.read(form, submitter), seat, clear: clear !== undefined, fleeting: fleeting !== undefined };
  entry.version = drafts.get(name)?.version ?? entry.version;
  if (isOnItsWay(entry) || isSecondClick(name, entry)) return;
  clearStatus(form);
  if (!entry.clear) return outbox.add(entry);
  drafts.delete(name);
  unwritten.delete(name);
  form.reset();
  outbox.add(entry, [seat, name]);
  refresh();
}

// A second click finds the form that the first has emptied.
const SECOND_CLICK = 1000;
const sentAt = new Map();

function isSecondClick(name, entry) {
  const soon = performance.now() - (sentAt.get(name) ?? -SECOND_CLICK) < SECOND_CLICK;
  if (!soon || entry.text) sentAt.set(name, performance.now());
  return soon && entry.clear && !entry.text;
}

function ignoreDoubleClick(event) {
  if (event.detail > 1 && event.target.closest?.('form[data-fleeting]')) event.preventDefault();
}

// Posted by the browser: the draft goes once another page shows that it arrived.
function markSubmitted(name) {
  const draft = drafts.get(name);
  if (!draft) return;
  keep({ ...draft, submitted: true });
  writeNow();
}

// ---- answers ----

async function accepted(entry, response, html) {
  const version = response.headers.get('entrepairs-version');
  if (version) {
    forms.raiseVersion(forms.formNamed(entry.form), version);
    outbox.rebase(entry.form, version);
  }
  const draft = drafts.get(entry.form);
  if (draft && !entry.clear && forms.sameContent(draft, entry)) drop(entry.form);
  else if (draft && version) keep({ ...draft, version });
  // What a tap did is seen in the page itself.
  say(entry, entry.fleeting ? 'done' : 'saved');
  if (html.trim()) await applyHtml(html);
}

function refused(entry, response, html) {
  const refusal = (response.status < 500 && wordsOf(html)) || forms.wordFor('failed');
  const form = forms.formNamed(entry.form);
  // What waits behind it was written on the same footing: it stays a draft.
  if (entry.autosave) outbox.dropAutosaves(entry.form);
  const draft = drafts.get(entry.form);
  if (form) forms.raiseVersion(form, response.headers.get('entrepairs-version'));
  const mirrored = response.headers.has('entrepairs-mirror');
  const givenBack = form && !entry.autosave && (!draft || forms.sameContent(draft, entry));
  if (form && entry.autosave) keepRefused(draft ?? entry);
  else if (givenBack) giveBack(form, entry);
  // From the tray the mirror is not asked a second time.
  else toTray(mirrored ? { ...entry, button: ['then', 'ask'] } : entry, refusal);
  // What the mirror says of one text does not stand under another.
  if (!form || (mirrored && !givenBack)) return refresh();
  statuses.set(entry.form, { refusal, mirrored });
  refresh();
}

// Without the version: what the person writes next builds on what is there now.
const keepRefused = (entry) => keep({ ...entry, refused: true, version: undefined, command: undefined });

function giveBack(form, entry) {
  if (!entry.text) return;
  forms.putBack(form, entry, true);
  keepRefused(entry);
}

function toTray(entry, refusal) {
  const draft = drafts.get(entry.form);
  if (draft && forms.sameContent(draft, entry)) drop(entry.form);
  if (entry.text) keep({ ...entry, form: `${entry.form}#${entry.command}`, refused: true, refusal });
}

// ---- how it went, beside each form ----

function say(entry, word) {
  const form = forms.formNamed(entry.form);
  if (!form) return statuses.delete(entry.form);
  statuses.set(entry.form, { word, epoch: forms.epochOf(form) });
  forms.show(form, { word });
}

function clearStatus(form) {
  statuses.delete(forms.nameOf(form));
  forms.show(form);
}

// ---- after each swap ----

function refresh() {
  for (const form of forms.keptForms()) {
    const name = forms.nameOf(form);
    const draft = drafts.get(name);
    if (draft) {
      // The form lives on, so its text now belongs to the step that is on.
      if (draft.epoch !== forms.epochOf(form)) keep({ ...draft, epoch: forms.epochOf(form) });
      forms.putBack(form, draft);
    }
    showStatus(form, name);
  }
  showTray();
}

function showStatus(form, name) {
  const status = statuses.get(name);
  if (!status) return;
  // "Saved" or "tap again", said of a step that is over, would mislead.
  const over = status.epoch !== forms.epochOf(form);
  if (over && ['saved', 'failed'].includes(status.word)) clearStatus(form);
  else forms.show(form, status);
}

// ---- the tray: texts whose form is gone ----

// An autosave goes off by itself, also after its form went; unless it was refused.
const isHomeless = (draft) =>
  draft.text && !forms.formNamed(draft.form) && (!draft.autosave || draft.refused);

function showTray() {
  const tray = document.getElementById('kept');
  if (!tray) return;
  const list = tray.querySelector('[data-kept-list]');
  const homeless = [...drafts.values()].filter(isHomeless);
  for (const item of [...list.children]) {
    if (!homeless.some((draft) => draft.form === item.dataset.keptForm)) item.remove();
  }
  const shown = new Set([...list.children].map((item) => item.dataset.keptForm));
  list.append(...homeless.filter((draft) => !shown.has(draft.form)).map(trayItem));
  tray.hidden = !homeless.length;
}

function trayItem(draft) {
  const item = document.getElementById('kept-item').content.firstElementChild.cloneNode(true);
  item.dataset.keptForm = draft.form;
  setText(item.querySelector('[data-kept-label]'), draft.label);
  setText(item.querySelector('[data-kept-text]'), draft.text);
  const refusal = item.querySelector('[data-kept-refusal]');
  if (refusal) {
    refusal.hidden = !draft.refusal;
    setText(refusal, draft.refusal ?? '');
  }
  return item;
}

function onTrayClick({ target }) {
  const item = target.closest('[data-kept-form]');
  const draft = drafts.get(item?.dataset.keptForm);
  const button = target.closest('button');
  if (!draft || !button) return;
  if (button.matches('[data-kept-copy]')) return copyText(draft.text, button);
  if (button.matches('[data-kept-send]')) sendAnyway(draft);
  else if (!button.matches('[data-kept-drop]')) return;
  drop(draft.form);
  const path = ancestors(item.parentElement);
  showTray();
  focusHome(path);
}

// As it was written: the old step, the old command. The server decides.
function sendAnyway(draft) {
  const { refused, refusal, ...entry } = draft;
  outbox.add({ ...entry, form: draft.form.split('#')[0] }, [seat, draft.form]);
}
