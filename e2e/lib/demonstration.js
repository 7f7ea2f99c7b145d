// A visitor of the demonstration: the page of cases, and the strip over a room's page.

import { expect } from '@playwright/test';

const CASE = { fr: 'fr-delegation', en: 'en-delegation' };

export const hint = (visitor) => visitor.page.locator('.scene-hint');

// Takes a seat from the page of cases.
export async function takes(visitor, server, place, lang = 'fr') {
  await visitor.page.goto(server.url('/demonstration'));
  const form = visitor.page.locator(`form:has(input[value="${CASE[lang]}"]):has(input[value="${place}"])`);
  await form.locator('button').click();
  await visitor.page.waitForURL(/\/s\/1\/$/);
  await visitor.isConnected();
}

// The same case, at another step.
export async function goesTo(visitor, stage) {
  const before = visitor.page.url();
  await visitor.unfold('scene-more');
  await visitor.page.locator(`form:has(input[name=stage][value="${stage}"]) button`).click();
  await visitor.page.waitForURL((url) => String(url) !== before);
  await visitor.isConnected();
}

export async function hurries(visitor) {
  await visitor.tap('scene-speed-4');
  await expect(visitor.form('scene-speed-4').locator('button')).toHaveAttribute('aria-pressed', 'true');
}
