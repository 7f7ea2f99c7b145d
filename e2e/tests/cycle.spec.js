// A whole cycle: eight members and their facilitator, four half-days of two consultations, the forms at their four
// moments, the report, the sponsor's page, and the purge; by a clock that is moved.

import { expect, test as base } from '@playwright/test';
import { DAY, Person, faultsHere, faultsOf, iso } from '../lib/person.js';
import { Post } from '../lib/post.js';
import { Server } from '../lib/server.js';
import { wordsOf } from '../lib/words.js';

const t = wordsOf('fr');
const NAMES = ['Ana', 'Bruno', 'Chloé', 'Driss', 'Emma', 'Félix', 'Gil', 'Hugo'];
// Typed somewhere in a case, and never to be read outside the circle.
const SECRET = 'Mot que personne d’autre ne lit';

const test = base.extend({
  post: async ({}, use) => {
    const post = await Post.open();
    await use(post);
    await post.close();
  },
  server: async ({ post }, use) => {
    const server = await Server.start({ mail: post.url() });
    await use(server);
    await server.stop();
  },
});

const address = (name) => `${name.toLowerCase().normalize('NFD').replace(/[^a-z]/g, '')}@exemple.fr`;

// The days of the cycle: four half-days, four weeks apart, on weekdays.
function calendar() {
  const first = new Date(Date.now() + 10 * DAY * 1000);
  while (first.getUTCDay() !== 2) first.setUTCDate(first.getUTCDate() + 1);
  const day = (after) => new Date(first.getTime() + after * DAY * 1000);
  return { from: day(-4), days: [0, 28, 56, 84].map(day), until: day(90) };
}

// The circle as its people live it.
class Cycle {
  constructor(server, post, browser) {
    Object.assign(this, { server, post, browser, people: {}, faults: [], ...calendar() });
  }

  async look(who, where) {
    this.faults.push(...(await faultsOf(who, this.server, where)));
  }

  goTo(who, path = '') {
    return who.page.goto(this.server.url(this.circle + path));
  }

  // By the clock on the wall in Paris, near enough: ten in the morning UTC is eleven or noon there.
  moveTo(day, hours) {
    const moment = new Date(`${iso(day)}T00:00:00Z`).getTime() + hours * 3600 * 1000;
    return this.server.moveClock(Math.round((moment - Date.now()) / 1000));
  }

  async signIn(name) {
    const person = await Person.open(this.browser, address(name), name);
    await person.signIn(this.server, this.post);
    this.people[name] = person;
    return person;
  }

  get all() {
    return NAMES.map((name) => this.people[name]);
  }

  async operate() {
    const omar = await Person.open(this.browser, 'omar@exemple.fr', 'Omar');
    await omar.page.goto((await this.server.read('first-operator.txt')).trim());
    await omar.does(new URL(omar.page.url()).pathname, { name: 'Omar', address: omar.address });
    for (const name of ['Alpha', 'Beta']) {
      await omar.does('/operator/organisations', { name });
      await expect(omar.page.locator('main')).toContainText(name);
    }
    await omar.does('/operator/sponsors', { organisation: 'Alpha', address: 'jeanne@exemple.fr' });
    await expect(omar.page.locator('main')).toContainText('j…@….fr');
    this.people.Omar = omar;
  }

  // Five of Alpha, three of Beta; Farah facilitates.
  async gather() {
    const farah = await this.signIn('Farah');
    await farah.page.goto(this.server.url('/circles/new'));
    await farah.does('/circles/new', { circle: 'Les passeurs' });
    await expect(farah.page.locator('h1')).toHaveText('Les passeurs');
    this.circle = new URL(farah.page.url()).pathname;
    await this.goTo(farah, 'people');
    const lines = NAMES.map((name, nth) => `${name};${address(name)};${nth < 5 ? 'Alpha' : 'Beta'}`);
    const buffer = Buffer.from(['prénom;courriel;organisation', ...lines].join('\n'), 'utf8');
    await farah.page.locator('input[type=file]').setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer });
    await farah.page.locator('form[action$="people/preview"] button').click();
    await farah.page.locator('form[action$="people/invite"] button').click();
    await expect(farah.page.locator('h1')).toBeVisible();
    for (const name of NAMES) {
      const person = await this.signIn(name);
      await this.goTo(person);
      await person.does('join', { name });
      await expect(person.page.locator('#zone-members')).toContainText('Farah');
    }
  }

  async plan() {
    const { Farah: farah } = this.people;
    await this.goTo(farah, 'series');
    await farah.does(`${this.circle}series`, {
      from: iso(this.from), until: iso(this.until), first: iso(this.days[0]), hour: '09:00', minutes: '240', count: '4', weeks: '4', place: 'Salle 4',
    });
    await expect(farah.page.locator('form[action$="plan-sessions"] input[name=starts]')).toHaveCount(4);
    const starts = await farah.page.locator('input[name=starts]').evaluateAll((all) => all.map(({ value }) => value));
    this.days = starts.map((one) => new Date(`${one.slice(0, 10)}T00:00:00Z`));
    await farah.page.locator('form[action$="plan-sessions"] button').click();
    await expect(farah.page).toHaveURL(new RegExp(`${this.circle}`));
    await this.goTo(farah, 'turns');
    const kept = farah.page.waitForResponse((answer) => answer.request().method() === 'POST');
    await farah.does(`${this.circle}turns`);
    await kept;
    for (const person of this.all) {
      await this.goTo(person);
      await person.does('agree-turn');
      await expect(person.page.locator('#zone-mine')).toContainText(t('turn-yours'));
    }
  }

  // Everybody but Hugo answers the form of a moment; he and Farah look in, and so stay signed in.
  async answer(moment, given, { look = false } = {}) {
    for (const name of ['Hugo', 'Farah']) await this.goTo(this.people[name]);
    for (const [nth, person] of this.all.slice(0, 7).entries()) {
      await this.goTo(person, `measure/${moment}`);
      if (look && nth === 1) await this.look(person, `measure ${moment}`);
      const items = Object.fromEntries([0, 1, 2, 3, 4].map((item) => [`item-${item}`, String(((given + nth + item) % 5) + 1)]));
      const goal = moment === 'start' ? { goal: `${SECRET} (but)` } : {};
      await person.does(`measure/${moment}`, { ...items, ...goal, rating: String(nth + 2) });
      await expect(person.page.locator('main')).toContainText(t('measure-saved'));
      if (look && nth === 1) this.faults.push(...(await faultsHere(person, `measure ${moment}, answered`)));
    }
  }

  // ---- a half-day ----

  form(who, key) {
    return who.page.locator(`form[data-form="${key}"]`);
  }

  async tap(who, key) {
    const form = this.form(who, key).first();
    const folded = form.locator('xpath=ancestor::details[not(@open)]/summary');
    while ((await folded.count()) > 0) await folded.first().click();
    await form.locator('button[type=submit]:visible').first().click();
  }

  async enter(who, session) {
    await this.goTo(who, `sessions/${session}/`);
    await expect(who.page).toHaveURL(new RegExp(`/sessions/${session}/$`));
  }

  async begin(part) {
    const { Farah: farah } = this.people;
    await this.tap(farah, `begin-${part}`);
    await expect(this.form(farah, `begin-${part}`)).toHaveCount(0);
  }

  async holdHalfDay(nth, looks) {
    const { Farah: farah, Ana: ana, Bruno: bruno, Gil: gil } = this.people;
    await this.moveTo(this.days[nth], 7.8);
    await this.goTo(farah);
    await farah.page.locator('a[href^="sessions/"]').first().click();
    await expect(farah.page).toHaveURL(/\/sessions\/\d+\/$/);
    const session = /sessions\/(\d+)\//.exec(farah.page.url())[1];
    const look = async (who, where) => looks && this.look(who, where);
    await look(farah, 'half-day, before');
    await this.enter(ana, session);
    await look(ana, 'half-day, before, member');
    await this.tap(farah, 'open');
    await expect(this.form(ana, 'come')).toBeVisible();

    // Ana taps, Bruno signs, Farah ticks the others; Gil comes late to the second half-day.
    await this.tap(ana, 'come');
    await this.enter(bruno, session);
    await sign(bruno);
    for (const name of NAMES.slice(2)) {
      if (nth === 1 && name === 'Gil') continue;
      const label = await farah.page.locator('li, tr').filter({ hasText: name }).locator('form[data-form^="mark-here-"] button').first();
      await label.click();
      await expect(farah.page.locator('li, tr').filter({ hasText: name }).locator('form[data-form^="mark-here-"]')).toHaveCount(0);
    }
    await this.say(ana, 'opening', `Curieuse ${nth}`);
    await expect(farah.page.locator('main')).toContainText(`Curieuse ${nth}`);
    await this.tap(farah, 'tick-all');
    await look(farah, 'half-day, opening');
    await look(ana, 'half-day, opening, member');

    await this.followUps(nth, look);
    await this.choose(nth, look);
    await this.begin('consultations');
    await look(farah, 'half-day, consultations');
    const clients = await this.clientsOf(session);
    await this.consult(session, clients[0], nth, nth === 0);
    if (nth === 1) {
      await this.enter(gil, session);
      await this.tap(gil, 'come');
    }
    await this.enter(farah, session);
    await this.begin('break');
    await look(farah, 'half-day, break');
    // Stopped half-way once, and taken up again.
    if (nth === 2) {
      await this.tap(farah, 'stop');
      await expect(this.form(farah, 'take-up')).toBeVisible();
      await look(farah, 'half-day, stopped');
      await this.tap(farah, 'take-up');
      await expect(this.form(farah, 'take-up')).toHaveCount(0);
    }
    await this.begin('consultations');
    await this.consult(session, clients[1], nth, false);
    await this.enter(farah, session);
    await this.begin('closing');
    await this.enter(ana, session);
    await this.say(ana, 'closing', `Légère ${nth}`);
    await look(farah, 'half-day, closing');
    await this.tap(farah, 'tick-all');
    await expect(this.form(farah, 'tick-all')).toHaveCount(0);
    await this.moveTo(this.days[nth], 11.9);
    await this.tap(farah, 'close');
    await expect(ana.page.locator(`a[href$="pulse/${session}"]`)).toBeVisible();
    await look(farah, 'half-day, closed');
    await look(ana, 'half-day, closed, member');
    for (const [at, person] of this.all.slice(0, 6).entries()) {
      await this.goTo(person, `pulse/${session}`);
      if (looks && at === 1) await this.look(person, 'pulse');
      await person.does(`pulse/${session}`, { 'item-0': '4', 'item-1': String((at % 3) + 3), 'item-2': '5' });
      await expect(person.page.locator('main')).toContainText(t('measure-saved'));
    }
    return session;
  }

  async say(who, round, word) {
    const form = this.form(who, `say-${round}`).first();
    await form.locator('[name=word]').fill(word);
    await form.locator('button[type=submit]:visible').first().click();
  }

  // Each client of the half-day before tells what became of their plan.
  async followUps(nth, look) {
    const { Farah: farah } = this.people;
    await this.begin('follow-ups');
    await look(farah, 'half-day, follow-ups');
    if (nth === 0) return;
    const client = this.people[this.lastClients[0]];
    await this.goTo(client);
    await client.page.locator('a[href^="sessions/"]').first().click();
    const form = client.page.locator('form[data-form^="follow-up-"]:has([name=came_of])').first();
    await form.locator('[name=done][value=partly]').check();
    await form.locator('[name=came_of]').fill(`${SECRET} (suite)`);
    if (nth === 1) await this.look(client, 'half-day, follow-up of the client');
    await form.locator('button[type=submit]:visible').first().click();
    await expect(farah.page.locator('main')).toContainText(`${SECRET} (suite)`);
    // The other one tells it aloud.
    const aloud = farah.page.locator('form[data-form^="follow-up-"][data-form$="-done"] button').last();
    const folded = aloud.locator('xpath=ancestor::details[not(@open)]/summary');
    while ((await folded.count()) > 0) await folded.first().click();
    await aloud.click();
  }

  async choose(nth, look) {
    const { Farah: farah, Ana: ana, Bruno: bruno } = this.people;
    await this.begin('choice');
    if (nth === 0) {
      const pitch = this.form(bruno, 'pitch').first();
      const folded = pitch.locator('xpath=ancestor::details[not(@open)]/summary');
      while ((await folded.count()) > 0) await folded.first().click();
      await pitch.locator('[name=subject][value=project]').check();
      await pitch.locator('[name=headline]').fill(`${SECRET} (sujet)`);
      await pitch.locator('button[type=submit]:visible').first().click();
      await expect(this.form(ana, 'vote')).toBeVisible();
      await this.form(ana, 'vote').locator('[name=pitch]').first().check();
      await this.tap(ana, 'vote');
      await look(farah, 'half-day, choice');
      await look(ana, 'half-day, choice, member');
    }
  }

  // The two whose turn is planned in this half-day, by name.
  async clientsOf(session) {
    const { Farah: farah } = this.people;
    await this.goTo(farah);
    const names = await farah.page.locator(`#half-day-${session} .clients b`).allTextContents();
    expect(names).toHaveLength(2);
    this.lastClients = names;
    await this.enter(farah, session);
    return names;
  }

  // One consultation, with its client, from the half-day to its end; the first with a contribution
  // of somebody and with the client's own words.
  async consult(session, client, nth, whole) {
    const { Farah: farah } = this.people;
    await this.enter(farah, session);
    await this.pick(farah, client);
    await expect(farah.page).toHaveURL(/\/c\/\w+\/s\/\d+\/$/);
    const who = this.people[client];
    await this.room(who, session);
    const helper = this.people[NAMES.find((name) => name !== client)];
    await this.room(helper, session);
    for (let step = 0; step < 4; step += 1) await next(farah);
    await helper.page.locator('form[data-form="contribute"] [name=text]').first().fill(`${SECRET} (apport ${nth})`);
    await helper.page.locator('form[data-form="contribute"] button[type=submit]:visible').first().click();
    await expect(who.page.locator('main')).toContainText(`${SECRET} (apport ${nth})`);
    await next(farah);
    const what = who.page.locator('form[data-form="write-action-0-what"] [name=text]');
    await what.fill(`${SECRET} (action)`);
    await expect(who.page.locator('form[data-form="write-action-0-what"] [data-state]')).toHaveText(t('sending-saved'));
    await next(farah);
    if (whole) {
      const journal = helper.page.locator('form[data-form^="journal-learning"] [name=text]');
      await journal.fill(`${SECRET} (carnet)`);
      await expect(helper.page.locator('form[data-form^="journal-learning"] [data-state]')).toHaveText(t('sending-saved'));
    }
    await next(farah);
    await expect(farah.page.locator('#announce')).toContainText(t('say-closed'));
  }

  // Opens the consultation of the one whose turn it is.
  async pick(farah, client) {
    const form = farah.page.locator('form[action="consult"]').first();
    const folded = form.locator('xpath=ancestor::details[not(@open)]/summary');
    while ((await folded.count()) > 0) await folded.first().click();
    const select = form.locator('select[name=client]');
    if ((await select.count()) > 0) {
      const value = await select.locator('option').filter({ hasText: client }).first().getAttribute('value');
      await select.selectOption(value);
    }
    else await form.locator('label').filter({ hasText: client }).locator('input').check();
    await form.locator('button[type=submit], button').first().click();
  }

  async room(who, session) {
    await this.enter(who, session);
    await who.page.locator('form[action$="/enter"]:visible button').last().click();
    await expect(who.page).toHaveURL(/\/c\/\w+\/s\/\d+\/$/);
  }
}

// Draws a signature in the folded pad.
async function sign({ page }) {
  const form = page.locator('form[data-form=sign]');
  const folded = form.locator('xpath=ancestor::details[not(@open)]/summary');
  while ((await folded.count()) > 0) await folded.first().click();
  const box = await form.locator('svg').first().boundingBox();
  await page.mouse.move(box.x + 20, box.y + 30);
  await page.mouse.down();
  for (let at = 0; at < 12; at += 1) await page.mouse.move(box.x + 20 + at * 9, box.y + 30 + (at % 2) * 20);
  await page.mouse.up();
  await form.locator('button[type=submit]:visible').first().click();
  await expect(page.locator('form[data-form=come]')).toHaveCount(0);
}

// Goes on, whatever is missing: it was said aloud.
async function next({ page }) {
  const before = await page.locator('#announce').textContent();
  const plain = page.locator('form[data-form=next] button:visible');
  const folded = page.locator('details[id^=next-confirm]:not([open]) > summary');
  await expect(plain.or(folded).first()).toBeVisible();
  if ((await folded.count()) > 0) {
    await folded.first().click();
    await page.locator('form[data-form="next-reason-said-aloud"] button:visible').click();
  } else {
    await plain.first().click();
  }
  await expect(page.locator('#announce')).not.toHaveText(before);
}

test('a cycle of eight members and four half-days, to its report and its purge', async ({ browser, server, post }) => {
  test.setTimeout(1_500_000);
  const cycle = new Cycle(server, post, browser);
  await cycle.operate();
  await cycle.gather();
  const { Farah: farah, Ana: ana, Chloé: chloe } = cycle.people;
  await cycle.plan();

  await cycle.moveTo(cycle.from, 10);
  await cycle.answer('start', 1, { look: true });
  for (let nth = 0; nth < 4; nth += 1) {
    await cycle.holdHalfDay(nth, nth === 0);
    if (nth === 0) await between(cycle);
    if (nth === 1) {
      await cycle.moveTo(new Date(cycle.days[0].getTime() + 43 * DAY * 1000), 10);
      await cycle.answer('middle', 2);
    }
  }
  await cycle.moveTo(cycle.until, 10);
  await cycle.answer('end', 3);
  const after = new Date(cycle.until);
  after.setUTCMonth(after.getUTCMonth() + 2);
  await cycle.moveTo(new Date(after.getTime() + 2 * DAY * 1000), 10);
  await cycle.answer('after', 4);

  // What came of it, for the circle: before the purge, with the last form's figures.
  await cycle.moveTo(new Date(after.getTime() + 23 * DAY * 1000), 10);
  await cycle.goTo(chloe, 'report');
  await expect(chloe.page.locator('main')).toContainText(t('moment-after'));
  await expect(chloe.page.locator('main svg[role=img]').first()).toBeVisible();
  await expect(chloe.page.locator('main')).not.toContainText(SECRET);
  await cycle.look(chloe, 'report');
  const pdf = await chloe.page.pdf({ format: 'A4', path: test.info().outputPath('report.pdf') });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await cycle.goTo(ana, 'attendance');
  await expect(ana.page.locator('main')).toContainText('Les passeurs');
  await cycle.look(ana, 'certificate');
  await farah.page.goto(server.url('/facilitation'));
  await expect(farah.page.locator('h1')).toHaveText(t('facilitation-title'));
  await cycle.look(farah, 'facilitation');

  // The sponsor of Alpha: attendance by name, figures of five or four people, not a word of a case.
  const jeanne = await Person.open(browser, 'jeanne@exemple.fr', 'Jeanne');
  await jeanne.signIn(server, post);
  await jeanne.page.goto(server.url('/account'));
  await jeanne.page.locator('a[href^="/organisations/"]').click();
  await expect(jeanne.page.locator('main')).toContainText('Ana');
  await expect(jeanne.page.locator('main')).not.toContainText('Félix');
  await expect(jeanne.page.locator('main')).not.toContainText(SECRET);
  await cycle.look(jeanne, 'sponsor');

  // The purge is announced a week before, and leaves a receipt.
  const purge = new Date(cycle.until);
  purge.setUTCMonth(purge.getUTCMonth() + 3);
  await cycle.moveTo(new Date(purge.getTime() - 6 * DAY * 1000), 10);
  await post.next(ana.address, ({ text }) => text.includes('effac'));
  await cycle.moveTo(new Date(purge.getTime() + 2 * DAY * 1000), 10);
  await post.next(ana.address, ({ text }) => text.includes('/report/0'));
  await cycle.goTo(farah, 'report');
  await expect(farah.page.locator('main')).toContainText(t('receipt-lead'));
  await cycle.look(farah, 'report with its receipt');
  await ana.page.goto(server.url('/plan'));
  await expect(ana.page.locator('main')).toContainText(SECRET);
  await cycle.look(ana, 'plan after the purge');
  await cycle.goTo(farah, 'series');
  await expect(farah.page.locator('form[action$="series"]').first()).toBeVisible();

  expect(server.log).not.toMatch(/@exemple\.fr|Mot que personne|Les passeurs/);
  expect(cycle.faults).toEqual([]);
  for (const person of [...cycle.all, farah, cycle.people.Omar, jeanne]) expect(person.faults, person.name).toEqual([]);
});

// Between two half-days: the client's plan is theirs, the circle is asked, a peer offers help.
async function between(cycle) {
  const client = cycle.people[cycle.lastClients[0]];
  const peer = cycle.all.find((person) => !cycle.lastClients.includes(person.name));
  await cycle.moveTo(new Date(cycle.days[0].getTime() + 8 * DAY * 1000), 10);
  await client.page.goto(cycle.server.url('/plan'));
  await expect(client.page.locator('main')).toContainText(`${SECRET} (action)`);
  await cycle.look(client, 'plan');
  const action = await client.page.locator('form[action*="/plan/"]').first().getAttribute('action');
  await client.does(action, { state: 'under-way', ask: `${SECRET} (question)` });
  await expect(client.page.locator('main')).toContainText(t('deed-saved'));
  await cycle.goTo(peer);
  await expect(peer.page.locator('#zone-plans')).toContainText(`${SECRET} (question)`);
  await peer.does('offer', { text: `${SECRET} (aide)` });
  await client.page.goto(cycle.server.url('/plan'));
  await expect(client.page.locator('main')).toContainText(`${SECRET} (aide)`);
  await cycle.look(peer, 'circle with plans');
  const helper = cycle.all.find((person) => person.name !== cycle.lastClients[0]);
  await helper.page.goto(cycle.server.url('/journal'));
  await expect(helper.page.locator('main')).toContainText(`${SECRET} (carnet)`);
  await cycle.look(helper, 'journal');
}
