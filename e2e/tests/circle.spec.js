// The frame of half a year: a circle across two organisations, from the operator's first link to
// the first consultation, with a mail server and a clock that is moved.

import { expect, test as base } from '@playwright/test';
import { DAY, Person, faultsHere, faultsOf, inDays, iso, weekday } from '../lib/person.js';
import { Post, entryOf } from '../lib/post.js';
import { Server } from '../lib/server.js';
import { plain, wordsOf } from '../lib/words.js';

const t = wordsOf('fr');

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

test.use({ viewport: { width: 360, height: 740 } });

test('a circle across two organisations, from the first link to the first consultation', async ({ browser, server, post }) => {
  test.setTimeout(900_000);
  const faults = [];
  const look = async (who, where) => faults.push(...(await faultsOf(who, server, where)));
  const lookHere = async (who, where) => faults.push(...(await faultsHere(who, where)));

  // The operator's first link, from the file that only the server's user reads.
  const omar = await Person.open(browser, 'omar@exemple.fr', 'Omar');
  await omar.page.goto((await server.read('first-operator.txt')).trim());
  await look(omar, 'first operator');
  const here = new URL(omar.page.url()).pathname;
  await omar.does(here, { name: 'Omar', address: omar.address });
  await expect(omar.page).toHaveURL(/\/operator$/);
  for (const name of ['Alpha', 'Beta']) {
    await omar.does('/operator/organisations', { name });
    await expect(omar.page.locator('main')).toContainText(name);
  }
  await omar.does('/operator/sponsors', { organisation: 'Alpha', address: 'jeanne@exemple.fr' });
  await expect(omar.page.locator('main')).toContainText('j…@….fr');
  await look(omar, 'operator');
  await omar.page.goto(server.url('/account'));
  await look(omar, 'account');

  // A circle, and a file of eight people, two of whose lines are wrong.
  const farah = await Person.open(browser, 'farah@exemple.fr', 'Farah');
  await farah.page.goto(server.url('/sign-in'));
  await look(farah, 'sign in');
  await farah.signIn(server, post, look);
  await look(farah, 'empty home');
  await farah.page.goto(server.url('/circles/new'));
  await look(farah, 'new circle');
  await farah.does('/circles/new', { circle: 'Les passeurs' });
  await expect(farah.page.locator('h1')).toHaveText('Les passeurs');
  const circle = new URL(farah.page.url()).pathname;
  const goTo = (who, path = '') => who.page.goto(server.url(circle + path));
  await goTo(farah, 'people');
  await look(farah, 'people');
  const names = ['Ana', 'Bruno', 'Chloé', 'Driss', 'Emma', 'Félix'];
  const address = (name) => `${name.toLowerCase().normalize('NFD').replace(/[^a-z]/g, '')}@exemple.fr`;
  const lines = names.map((name, nth) => `${name};${address(name)};${nth % 2 ? 'Beta' : 'Alpha'}`);
  const file = Buffer.from(['prénom;courriel;organisation', ...lines, 'Gil;gil@;Alpha', ';hugo@exemple.fr;Beta'].join('\n'), 'latin1');
  await farah.page.locator('input[type=file]').setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer: file });
  await farah.page.locator('form[action$="people/preview"] button').click();
  await expect(farah.page.locator('main')).toContainText('gil@');
  await lookHere(farah, 'preview');
  expect(post.mails.filter(({ to }) => to === address('Ana'))).toEqual([]);
  await farah.page.locator('form[action$="people/invite"] button').click();
  await expect(farah.page.locator('h1')).toBeVisible();
  await lookHere(farah, 'invited by file');

  // Invitations arrive, in French and readable; three people come with their own browser.
  const invitation = await post.next(address('Ana'));
  expect(invitation.html).toContain('<html lang="fr">');
  expect(plain(invitation.text)).toContain('Les passeurs');
  const people = {};
  for (const name of ['Ana', 'Bruno', 'Chloé']) {
    const person = await Person.open(browser, address(name), name);
    people[name] = person;
    await person.signIn(server, post);
    await goTo(person);
    if (name === 'Ana') await look(person, 'invited');
    await person.does('join', { name });
    await expect(person.page.locator('#zone-members')).toContainText('Farah');
  }
  const { Ana: ana, Bruno: bruno, Chloé: chloe } = people;

  // The charter, written anew and accepted; Ana's page shows it without being asked.
  await goTo(farah);
  await farah.does('write-charter', { text: 'Ce qui se dit ici ne sort pas d’ici.\nOn vient à chaque fois.' });
  await expect(ana.page.locator('#zone-charter')).toContainText('On vient à chaque fois.');
  for (const person of [farah, ana, bruno]) await person.does('accept-charter');

  // Ana cannot come in one week; six half-days are proposed round it, then planned.
  const first = weekday(20);
  const second = new Date(first.getTime() + 21 * DAY * 1000);
  await ana.does('declare-absence', { from: iso(second), until: iso(second) });
  await goTo(farah, 'series');
  await look(farah, 'series');
  await farah.does(`${circle}series`, {
    from: iso(inDays(10)), until: iso(inDays(175)), first: iso(first), hour: '09:00', minutes: '210', count: '6', weeks: '3', place: 'Salle 4',
  });
  await expect(farah.page.locator('form[action$="plan-sessions"] input[name=starts]')).toHaveCount(6);
  await lookHere(farah, 'series, proposed');
  const starts = await farah.page.locator('input[name=starts]').evaluateAll((all) => all.map(({ value }) => value));
  expect(starts.map((one) => one.slice(0, 10))).not.toContain(iso(second));
  await farah.page.locator('form[action$="plan-sessions"] button').click();
  const planned = entryOf(await post.next(ana.address, ({ attachments }) => attachments.length > 0));
  expect(planned.METHOD).toBe('REQUEST');
  expect(planned.SEQUENCE).toBe('0');
  expect(planned.LOCATION).toBe('Salle 4');

  // A date poll: asked, answered by two, decided.
  await goTo(farah);
  const [one, other] = [weekday(100), weekday(102)].map(iso);
  await farah.does('open-poll', { day: [one, other], hour: ['14:00', '14:00'], minutes: '180', closes_day: iso(inDays(30)) });
  for (const [person, said] of [[ana, ['no', 'yes']], [bruno, ['if-need-be', 'yes']]]) {
    await expect(person.page.locator('form[action="answer-poll"]')).toBeAttached();
    await person.does('answer-poll', { 'answer-0': said[0], 'answer-1': said[1] });
  }
  await look(ana, 'member');
  await look(farah, 'facilitator');
  await farah.does('decide-poll', {}, { option: 1 });
  await expect(ana.page.locator('#zone-sessions')).toContainText('14');

  // Turns as proposed; Ana and Bruno trade theirs.
  await goTo(farah, 'turns');
  await look(farah, 'turns');
  await farah.does(`${circle}turns`);
  await goTo(ana);
  await ana.does('ask-swap');
  const isAsked = async ({ page }) => (await page.locator('form[action$="answer-swap"]').count()) > 0;
  await expect.poll(async () => (await isAsked(bruno)) || (await isAsked(chloe))).toBe(true);
  const asked = (await isAsked(bruno)) ? bruno : chloe;
  await asked.does('answer-swap', {}, { agreed: 'true' });
  await expect(ana.page.locator('form[action="withdraw-swap"]')).toHaveCount(0);

  // Ana prepares what she will bring; nobody else reads it.
  await ana.page.locator('a[href*="sheet/"]:visible').first().click();
  await expect(ana.page.locator('form[action*="/sheet/"]').first()).toBeAttached();
  await look(ana, 'sheet');
  await ana.does(new URL(ana.page.url()).pathname, { headline: 'Un sujet que personne d’autre ne lit' });
  await lookHere(ana, 'sheet, kept');
  await goTo(ana);

  // The first half-day is moved: the same entry, one state later.
  await goTo(farah);
  const moved = weekday(22);
  await farah.does('move-session', { day: iso(moved), hour: '14:00' });
  const update = entryOf(await post.next(bruno.address, (mail) => mail.attachments.length > 0 && entryOf(mail).SEQUENCE === '1'));
  expect(update.METHOD).toBe('REQUEST');
  const before = entryOf(await post.next(bruno.address, (mail) => mail.attachments.length > 0 && entryOf(mail).UID === update.UID));
  expect(before.SEQUENCE).toBe('0');

  // What cannot be is said on the page, and nothing is lost.
  await farah.does('move-session', { day: '2020-01-01' });
  await expect(farah.page.locator('[role=alert]').first()).toContainText(/./);
  await expect(farah.page.locator('form[action="move-session"]:visible [name=day]').first()).toHaveValue('2020-01-01');
  await lookHere(farah, 'refused');
  await farah.page.locator('a[href="/circles"]').first().click();

  // Gil has no address: a link to hand over, which makes him an account on his device.
  await goTo(farah, 'people');
  await farah.does(`${circle}invite`, { name: 'Gil' });
  const handed = await farah.page.locator('.invite-link').first().textContent();
  await lookHere(farah, 'link to hand over');
  const gil = await Person.open(browser, '', 'Gil');
  await gil.page.goto(handed.trim());
  await look(gil, 'joining');
  await gil.does(new URL(gil.page.url()).pathname, { name: 'Gil' });
  await expect(gil.page.locator('#zone-members')).toContainText('Farah');

  // Chloé leaves: her calendar is told. Hugo joins, invited one by one.
  await chloe.does('leave');
  const gone = entryOf(await post.next(chloe.address, (mail) => mail.attachments.length > 0 && entryOf(mail).METHOD === 'CANCEL'));
  expect(gone.STATUS).toBe('CANCELLED');
  await goTo(farah, 'people');
  await farah.does(`${circle}invite`, { name: 'Hugo', address: 'hugo@exemple.fr' });
  const hugo = await Person.open(browser, 'hugo@exemple.fr', 'Hugo');
  await hugo.signIn(server, post);
  await look(hugo, 'home with an invitation');
  await goTo(hugo);
  await hugo.does('join', { name: 'Hugo' });
  await post.next(hugo.address, (mail) => mail.attachments.length > 0);

  // Zoé comes by the circle's link, asks, and is let in.
  await goTo(farah);
  await farah.does('set-link', {}, { on: 'true' });
  const ask = await farah.page.locator('#ask-link').getAttribute('href');
  const zoe = await Person.open(browser, 'zoe@exemple.fr', 'Zoé');
  await zoe.signIn(server, post);
  await zoe.page.goto(ask);
  await look(zoe, 'ask');
  await zoe.does(new URL(ask).pathname, { name: 'Zoé' });
  await expect(zoe.page.locator('h1')).toBeVisible();
  await lookHere(zoe, 'asked');
  await goTo(zoe);
  await look(zoe, 'asking');
  await farah.does('let-in');
  await goTo(zoe);
  await expect(zoe.page.locator('#zone-members')).toContainText('Farah');

  // The day comes: a reminder the day before, and the room with everybody's seat.
  // At half past one in Paris, the day before and on the day itself.
  const noon = new Date(`${iso(moved)}T12:30:00Z`).getTime();
  await server.moveClock(Math.round((noon - Date.now()) / 1000) - DAY + 60 * 60);
  await post.next(ana.address, ({ subject }) => plain(subject).startsWith('Demain'));
  await server.moveClock(Math.round((noon - Date.now()) / 1000));
  await goTo(farah);
  await farah.does('/consult');
  await expect(farah.page).toHaveURL(/\/c\/\w+\/s\/1\/$/);
  for (const name of ['Ana', 'Bruno', 'Hugo']) await expect(farah.page.locator('body')).toContainText(name);
  const seat = farah.page.url();
  await farah.page.goto(`${seat}circle`);
  await look(farah, 'bring into a circle');
  await goTo(hugo);
  await hugo.page.locator('form[action$="/enter"]:visible button').first().click();
  await expect(hugo.page).toHaveURL(/\/c\/\w+\/s\/\d+\/$/);

  // The sponsor sees the attendance of their own members.
  const jeanne = await Person.open(browser, 'jeanne@exemple.fr', 'Jeanne');
  await jeanne.signIn(server, post);
  await jeanne.page.goto(server.url('/account'));
  await jeanne.page.locator('a[href^="/organisations/"]').click();
  await expect(jeanne.page.locator('main')).not.toContainText('Farah');
  await look(jeanne, 'sponsor');

  // Neither an address nor a secret of a link is in the server's log, however much it tells.
  expect(server.log).not.toMatch(/@exemple\.fr|\/(sign-in|join|operator)\/[0-9a-f]{16}|Les passeurs|sujet que personne/);

  expect(faults).toEqual([]);
  for (const person of [omar, farah, ana, bruno, chloe, gil, hugo, zoe, jeanne]) {
    expect(person.faults, person.name).toEqual([]);
    await person.page.context().close();
  }
});
