// One person in front of one page: what they can do, in the words of the method.

import { expect } from '@playwright/test';
import { plain, wordsOf } from './words.js';

export const STEPS = [1, 2, 3, 4, 5, 6];
// Chromium says these of a server or a network that is gone, which some tests want,
// and of a header that means nothing over plain http.
const NETWORK = /net::ERR_|WebSocket connection to|Failed to load resource|htmx:ws:error|Cross-Origin-Opener-Policy header has been ignored/;

export class Seat {
  constructor(page, name, lang = 'fr') {
    this.page = page;
    this.name = name;
    this.t = wordsOf(lang);
    this.clicks = 0;
    this.said = []; // every word this person gave to the group
    this.faults = []; // what went wrong in the page's scripts
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !NETWORK.test(message.text())) this.faults.push(message.text());
    });
  }

  get number() {
    return Number(/\/s\/(\d+)\//.exec(this.page.url())[1]);
  }

  get address() {
    return /^.*\/s\/\d+\//.exec(this.page.url())[0];
  }

  form(key) {
    return this.page.locator(`form[data-form="${key}"]`);
  }

  async click(target) {
    this.clicks += 1;
    await target.click();
  }

  // ---- arriving ----

  async start(server, { host, spoken = false, meeting, before } = {}) {
    await this.page.goto(server.url('/start', host));
    await this.page.locator('#name').fill(this.name);
    if (spoken) await this.page.locator('input[name=spoken]').check();
    if (meeting) await this.page.locator(`input[name=meeting][value=${meeting}]`).check();
    await before?.(this.page);
    await this.page.locator('form[data-form=start] button[type=submit]').click();
    await this.page.waitForURL(/\/s\/\d+\/$/);
    await this.isConnected();
  }

  async invitation() {
    return this.page.locator('#invite-link').getAttribute('href');
  }

  async join(link) {
    await this.page.goto(link);
    await this.page.locator('#name').fill(this.name);
    await this.page.locator('form[data-form=join] button[type=submit]').click();
    await this.page.waitForURL(/\/s\/\d+\/$/);
  }

  // The stream is open: what happens from now on reaches this page by itself.
  async isConnected() {
    await this.page.waitForFunction(() => {
      const main = document.querySelector('main');
      return main?._htmx?.ws?.connection?.socket?.readyState === WebSocket.OPEN;
    });
  }

  // ---- writing ----

  async fill(key, text, field = 'text') {
    await this.form(key).locator(`[name="${field}"]:not([type=hidden])`).fill(text);
  }

  async unfold(id) {
    const details = this.page.locator(`details#${id}`);
    if ((await details.getAttribute('open')) === null) await this.click(details.locator('> summary'));
  }

  submitOf(key) {
    return this.form(key).locator('button[type=submit]:visible').first();
  }

  async isSaved(key) {
    await expect(this.form(key).locator('[data-state]')).toHaveText(this.t('sending-saved'));
  }

  // Writes and sends; the server has said yes when this returns.
  async send(key, text) {
    await this.fill(key, text);
    await this.click(this.submitOf(key));
    await this.isSaved(key);
    this.said.push(text);
  }

  // Writes in a field that is saved by itself.
  async write(key, text) {
    await this.fill(key, text);
    await this.isSaved(key);
    this.said.push(text);
  }

  async tap(key) {
    await this.click(this.submitOf(key));
  }

  // ---- the steps ----

  async asksToBeClient(other) {
    await this.tap(`ask-client-${other.number}`);
  }

  async agreesToBeClient() {
    await this.tap('agree-client');
    await expect(this.form('write-sheet-facts')).toBeVisible();
  }

  async next() {
    await this.click(this.form('next').locator('button'));
  }

  async nextAnyway(reason = 'reason-said-aloud') {
    await this.click(this.page.locator('details[id^=next-confirm]:not([open]) > summary'));
    await this.tap(`next-${reason}`);
  }

  async isAt(step) {
    const said = step === 'closed' ? this.t('say-closed') : this.stepName(step);
    await expect(this.page.locator('#announce')).toContainText(said);
  }

  stepName(step) {
    return this.t('say-step', { number: step, name: this.t(`step-${step}-name`), goal: this.t(`step-${step}-goal`) });
  }

  async reads(text) {
    await expect(this.page.locator('main').getByText(text, { exact: false }).first()).toBeVisible();
  }

  // ---- the record ----

  async record(cut = '') {
    const tab = await this.page.context().newPage();
    await tab.goto(`${this.address}record${cut}`);
    const text = await tab.locator('main').innerText();
    await tab.close();
    return plain(text);
  }
}
