// A form of a circle that was refused comes back as it was sent, unfolded, so that nothing has to
// be typed again. What was sent stands in <template id="posted" data-act>.

const posted = document.getElementById('posted');
const sent = [...posted.content.querySelectorAll('input')].map(({ name, value }) => [name, value]);
const valuesOf = (name) => sent.filter(([found]) => found === name).map(([, value]) => value);

const forms = document.querySelectorAll(`main form[action$="${CSS.escape(posted.dataset.act)}"]`);
const isTheOne = (form) =>
  [...form.querySelectorAll('input[type=hidden]')].every(({ name, value }) => valuesOf(name).includes(value));

const form = [...forms].find(isTheOne);
if (form) {
  const left = new Map();
  for (const field of form.querySelectorAll('input:not([type=hidden]), select, textarea')) {
    const values = left.get(field.name) ?? valuesOf(field.name);
    if (field.type === 'radio' || field.type === 'checkbox') field.checked = values.includes(field.value);
    else if (values.length > 0) field.value = values.shift();
    left.set(field.name, values);
  }
  for (let one = form.closest('details'); one; one = one.parentElement.closest('details')) one.open = true;
}
