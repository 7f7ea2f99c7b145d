// Reading and filling forms: what a form holds, whether it was touched, putting a
// draft back, and showing how its sending went.

import { setText } from './page.js';

const KEPT = 'form[data-command][data-form], form[data-keep][data-form]';

// These ride beside the fields and are set anew at each sending.
const ENVELOPE = ['command', 'epoch', 'version'];
const NOT_A_FIELD = ['hidden', 'submit', 'button', 'image', 'reset', 'file', 'password'];
const TICKED = ['checkbox', 'radio'];

export const isKept = (form) => Boolean(form?.matches?.(KEPT));
export const keptForms = () => document.querySelectorAll(KEPT);
export const nameOf = (form) => form.dataset.form;
export const formNamed = (name) => [...keptForms()].find((form) => nameOf(form) === name);

const hidden = (form, name) => form.querySelector(`input[type=hidden][name=${name}]`);
export const epochOf = (form) => hidden(form, 'epoch')?.value;
export const versionOf = (form) => hidden(form, 'version')?.value;

export function raiseVersion(form, version) {
  const input = form && hidden(form, 'version');
  if (input && Number(version) > Number(input.value)) input.value = version;
}

const fields = (form) =>
  [...form.elements].filter(
    (field) => field.name && field.matches('input, select, textarea') && !NOT_A_FIELD.includes(field.type),
  );

function isTouched(field) {
  if (TICKED.includes(field.type)) return field.checked !== field.defaultChecked;
  if (!field.options) return field.value !== field.defaultValue;
  const chosen = [...field.options].findIndex((option) => option.defaultSelected);
  return field.selectedIndex !== Math.max(chosen, 0);
}

export const isFormTouched = (form) => fields(form).some(isTouched);

// All that is needed to send the form later, even when it has left the page.
export function read(form, submitter) {
  const texts = fields(form).filter((field) => !TICKED.includes(field.type) && !field.options);
  return {
    form: nameOf(form),
    action: submitter?.getAttribute('formaction') ?? form.getAttribute('action'),
    label: form.dataset.label ?? '',
    autosave: 'autosave' in form.dataset,
    epoch: epochOf(form),
    version: versionOf(form),
    pairs: pairs(form),
    button: submitter?.name ? [submitter.name, submitter.value] : [],
    text: texts.map((field) => field.value.trim()).filter(Boolean).join('\n'),
    at: Date.now(),
  };
}

const pairs = (form) =>
  [...new FormData(form)].filter(
    ([name, value]) =>
      typeof value === 'string' && !ENVELOPE.includes(name) && form.elements[name]?.type !== 'password',
  );

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
export const sameContent = (a, b) => same(a.pairs, b.pairs);
export const sameSending = (a, b) => sameContent(a, b) && a.action === b.action && same(a.button, b.button);

// Puts a draft back into the fields that nobody touched since the server filled
// them. The field being typed in is left alone, unless it is empty and `evenFocused`.
export function putBack(form, draft, evenFocused = false) {
  const values = new Map();
  for (const [name, value] of draft.pairs) values.set(name, [...(values.get(name) ?? []), value]);
  for (const field of fields(form)) {
    const own = values.get(field.name) ?? [];
    const value = TICKED.includes(field.type) ? own.includes(field.value) : own.shift();
    const free = evenFocused ? !field.value : document.activeElement !== field;
    if (isTouched(field) || !(free || TICKED.includes(field.type)) || value === undefined) continue;
    if (typeof value === 'boolean') field.checked = value;
    else if (field.value !== value) field.value = value;
  }
}

// status: {word, refusal, mirrored}, see kept.js. Words come from the page, in its
// language. `mirrored`: no refusal, but the mirror's remark, with its choice.
export function show(form, { word, refusal, mirrored } = {}) {
  const mirror = form.querySelector('[data-mirror]');
  if (mirror) mirror.hidden = !mirrored;
  setText(mirror?.querySelector('[data-mirror-why]'), mirrored ? refusal : '');
  setText(form.querySelector('[data-state]'), word ? wordFor(word) : '');
  const alert = form.querySelector('[data-refusal]');
  if (!alert) return;
  const refused = mirrored ? '' : refusal ?? '';
  alert.hidden = !refused;
  setText(alert, refused);
}

// 'kept' is in <body data-word-kept="…">.
export const wordFor = (word) => document.body.getAttribute(`data-word-${word}`) ?? '';
