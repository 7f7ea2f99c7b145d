// Somebody with an account at their browser, and what is wrong with the pages they are shown.

import { expect } from '@playwright/test';
import { axeFaults, overflow, smallTargets, unfoldAll } from './page-rules.js';
import { linkIn } from './post.js';

export const DAY = 24 * 60 * 60;

export const iso = (date) => date.toISOString().slice(0, 10);
export const inDays = (days) => new Date(Date.now() + days * DAY * 1000);

// A weekday, so many days from now or a little later.
export function weekday(days) {
  const date = inDays(days);
  while ([0, 6].includes(date.getUTCDay())) date.setUTCDate(date.getUTCDate() + 1);
  return date;
}

// Somebody at their browser.
export class Person {
  constructor(page, address, name) {
    Object.assign(this, { page, address, name, faults: [] });
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of (4\d\d)/.test(message.text())) this.faults.push(message.text());
    });
  }

  static async open(browser, address, name) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    return new Person(await context.newPage(), address, name);
  }

  async signIn(server, post, look = null) {
    await this.page.goto(server.url('/sign-in'));
    await this.does('/sign-in', { address: this.address });
    const mail = await post.next(this.address, ({ subject }) => /^\d{6}/.test(subject));
    const link = linkIn(mail.text, '/sign-in/');
    if (look) await look(this, 'code');
    await this.page.goto(link);
    if (look) await look(this, 'link to sign in');
    await this.page.locator('main form button').click();
    if (this.page.url().endsWith('/welcome')) await this.does('/welcome', { name: this.name });
    await expect(this.page).toHaveURL(/\/circles$/);
  }

  form(action, having = {}) {
    const fields = Object.entries(having).map(([name, value]) => `:has([name="${name}"][value="${value}"])`);
    return this.page.locator(`main form[action$="${action}"]${fields.join('')}`).first();
  }

  // Unfolds what hides a form, fills it and sends it, as a person would.
  async does(action, fields = {}, having = {}) {
    const form = this.form(action, having);
    await form.waitFor({ state: 'attached' });
    // The outermost first: what it hides cannot be tapped before.
    const folded = form.locator('xpath=ancestor::details[not(@open)]/summary');
    while ((await folded.count()) > 0) await folded.first().click();
    for (const [name, value] of Object.entries(fields)) {
      const values = Array.isArray(value) ? value : [value];
      for (const [nth, one] of values.entries()) await fill(form.locator(`[name="${name}"]`), nth, one);
    }
    await form.locator('button').first().click();
  }
}

async function fill(fields, nth, value) {
  const kind = await fields.first().evaluate((one) => (one.localName === 'select' ? 'select' : one.type));
  if (kind === 'radio') await fields.and(fields.page().locator(`[value="${value}"]`)).check();
  else if (kind === 'checkbox') await fields.first().setChecked(value === true);
  else if (kind === 'select') await fields.nth(nth).selectOption(value);
  else await fields.nth(nth).fill(value);
}

// Everything that is wrong with the page somebody is at, in both languages and lights and widths.
export async function faultsOf({ page }, server, where) {
  const faults = [];
  const note = (what, found) => faults.push(...found.map((one) => `${where} ${what}: ${one}`));
  for (const lang of ['fr', 'en']) {
    for (const theme of ['light', 'dark']) {
      const url = server.url();
      await page.context().addCookies([{ name: 'lang', value: lang, url }, { name: 'theme', value: theme, url }]);
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 740 });
        if (lang === 'en') await unfoldAll(page);
        note(`${lang} ${theme} ${width}`, await axeFaults(page));
        if (theme === 'light') {
          await unfoldAll(page);
          note(`${lang} ${width} unfolded`, await overflow(page, Math.min(width, 320)));
          note(`${lang} ${width}`, await smallTargets(page));
        }
      }
    }
  }
  const url = server.url();
  await page.context().addCookies([{ name: 'lang', value: 'fr', url }, { name: 'theme', value: 'auto', url }]);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.reload();
  return faults;
}

// What is wrong with a page that answers a form, which cannot be loaded again: as it stands.
export async function faultsHere({ page }, where) {
  const faults = [];
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 740 });
    await unfoldAll(page);
    const found = [...(await axeFaults(page)), ...(await overflow(page, Math.min(width, 320))), ...(await smallTargets(page))];
    faults.push(...found.map((one) => `${where} ${width}: ${one}`));
  }
  await page.setViewportSize({ width: 360, height: 740 });
  return faults;
}
