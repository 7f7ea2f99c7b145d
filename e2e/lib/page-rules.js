// What every page must be: without fault for axe, as narrow as a phone, easy to hit.

import { AxeBuilder } from '@axe-core/playwright';

const TARGET = 44;
const NARROWEST = 320;

// Everything that is folded away is looked at too.
export const unfoldAll = (page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));

export async function axeFaults(page) {
  // There are no frames: axe need not open a page of its own for each look.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) =>
    `${id}: ${nodes.slice(0, 3).map((node) => `${node.target.join(' ')} – ${node.failureSummary.split('\n').slice(1).join(' ').trim()}`).join(' | ')}`);
}

// What sticks out on the right of the narrowest screen.
export async function overflow(page, width = NARROWEST) {
  const size = page.viewportSize();
  await page.setViewportSize({ ...size, width });
  const found = await page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1);
    return out.slice(-3).map((one) => `${one.localName}.${one.className}#${one.id} ${Math.round(one.getBoundingClientRect().right)} > ${root.clientWidth}`);
  });
  await page.setViewportSize(size);
  return found;
}

// Buttons, fields and what unfolds; a box's or a round button's target is its label.
export function smallTargets(page) {
  return page.evaluate((least) => {
    const wanted = 'button, a.button, a.nav-link, a.wordmark, input:not([type=hidden]), textarea, select, summary, label.chip, label.checkbox, label.choice-card';
    const inLabel = (one) => ['radio', 'checkbox'].includes(one.type) && one.closest('label');
    return [...document.querySelectorAll(wanted)]
      .filter((one) => !inLabel(one) && one.checkVisibility({ visibilityProperty: true }))
      .map((one) => [one, one.getBoundingClientRect()])
      .filter(([, box]) => box.width > 1 && (box.width < least - 0.5 || box.height < least - 0.5))
      .map(([one, box]) => `${one.localName}.${one.className} “${one.textContent.trim().slice(0, 30)}” ${Math.round(box.width)}×${Math.round(box.height)}`);
  }, TARGET);
}
