// The pictures of the papers, made from the demonstration: those of the README, and
// the stepped tour in both languages.

import { join } from 'node:path';
import { goesTo, hurries, takes } from '../lib/demonstration.js';
import { expect, openSeat, test } from '../lib/group.js';
import { Server } from '../lib/server.js';

const FOLDER = process.env.PICTURES;
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

// Where each picture is taken: the seat, the step, what must be there, and the size.
const TOUR = [
  { name: '1-expose', place: 'watch', stage: 1, until: '#zone-work dd >> nth=4' },
  { name: '2-clarification', place: 'consultant', stage: 2, until: '.question >> nth=2' },
  { name: '3-contract', place: 'client', stage: 3, until: '.pinned', prompts: 1 },
  { name: '4-exploration', place: 'consultant', stage: 4, until: '#contributions > li >> nth=2', size: PHONE },
  { name: '4-facilitation', place: 'facilitator', stage: 4, until: '#contributions > li >> nth=3' },
  { name: '5-plan', place: 'client', stage: 5, until: '[data-form="scene-prompt"]', prompts: 8 },
  { name: '6-learning', place: 'watch', stage: 6, until: '#turns > li:has(p) >> nth=3' },
  { name: '7-review', place: 'facilitator', stage: 7, until: '.review' },
];

async function sits(visitor, server, lang, { place, stage, until, prompts = 0, size = WIDE }) {
  await visitor.page.setViewportSize(size);
  await takes(visitor, server, place, lang);
  await goesTo(visitor, stage);
  if (stage === 7) return visitor.page.locator(until).waitFor();
  await hurries(visitor);
  for (let said = 0; said < prompts; said += 1) {
    const prompt = visitor.form('scene-prompt').locator('button');
    await prompt.click({ timeout: 8_000 }).catch(() => {});
    await visitor.page.waitForTimeout(400);
  }
  await visitor.page.locator(until).first().waitFor({ timeout: 60_000 });
  await visitor.tap(place === 'facilitator' ? 'pause' : 'scene-pause');
  await expect(visitor.page.locator('.clock-paused:visible')).toBeVisible();
  await visitor.page.evaluate(() => scrollTo(0, 0));
}

const paint = (page, name) => page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });

for (const lang of ['fr', 'en']) {
  test(`the tour in ${lang}`, async ({ browser, server }) => {
    const visitor = await openSeat(browser, 'visitor', { lang, viewport: WIDE });
    for (const stop of TOUR) {
      await sits(visitor, server, lang, stop);
      await paint(visitor.page, `tour-${lang}-${stop.name}`);
    }
    await visitor.page.context().close();
  });
}

test('the shared screen', async ({ browser, server }) => {
  const visitor = await openSeat(browser, 'visitor', { lang: 'fr', viewport: WIDE, colorScheme: 'dark' });
  await sits(visitor, server, 'fr', TOUR[4]);
  await visitor.unfold('fold-more');
  const opened = visitor.page.context().waitForEvent('page');
  await visitor.page.locator('form[action="do/open-screen"] button').click();
  const screen = await opened;
  await screen.waitForURL(/\/s\/\d+\/$/);
  await screen.setViewportSize(WIDE);
  await screen.locator('.pinned').waitFor();
  await paint(screen, 'screen-fr-dark');
  await visitor.page.context().close();
});

// Whoever opens a link to sign in, from the file of a server without a mail server.
async function signsIn(page, server, address, name) {
  await page.goto(server.url('/sign-in'));
  await page.locator('#address').fill(address);
  await page.locator('main form button').click();
  await page.waitForURL(/sign-in\/code/);
  const link = /http:\S+\/sign-in\/\S+/;
  await expect.poll(() => server.read('sign-in-messages.txt')).toMatch(link);
  await page.goto(link.exec(await server.read('sign-in-messages.txt'))[0]);
  await page.locator('main form button').click();
  await page.waitForURL(/welcome/);
  await page.locator('#name').fill(name);
  await page.locator('main form button').click();
  await page.waitForURL(/circles$/);
}

// A circle of six on a Monday of January, its half-days planned and its turns given.
async function founds(browser, page, server, { name, members, place }) {
  const { request } = page.context();
  await page.goto(server.url('/circles/new'));
  await page.locator('[name=circle]').fill(name);
  await page.locator('main form button[type=submit]').first().click();
  await page.waitForURL(/circles\/\w{26}\/$/);
  const circle = page.url();
  for (const member of members) {
    const handed = await request.post(`${circle}invite`, { form: { name: member } });
    const [link] = /http:\S+\/join\/\w+/.exec(await handed.text());
    const other = await browser.newContext();
    await other.request.post(link, { form: { name: member } });
    await other.close();
  }
  const days = ['2027-01-19', '2027-02-09', '2027-03-02', '2027-03-23'];
  await request.post(`${circle}plan-cycle`, { form: { from: '2027-01-11', until: '2027-05-28' } });
  for (const day of days) await request.post(`${circle}plan-sessions`, { form: { day, hour: '09:00', minutes: '210', place } });
  await request.post(`${circle}turns`, { form: {} });
  await page.goto(circle);
}

const CIRCLES = {
  fr: { name: 'Cadres de proximité, hiver 2027', members: ['Chloé', 'Bruno', 'Wei', 'Oumou', 'Anne'], place: 'Salle des tilleuls' },
  en: { name: 'Team leads, winter 2027', members: ['Chloe', 'Bruno', 'Wei', 'Oumou', 'Anne'], place: 'Garden room' },
};

for (const lang of ['fr', 'en']) {
  test(`a circle in ${lang}`, async ({ browser, server }) => {
    await server.moveClock(Math.round((Date.UTC(2027, 0, 11, 8) - Date.now()) / 1000));
    const locale = lang === 'fr' ? 'fr-FR' : 'en-GB';
    const page = await (await browser.newContext({ locale, viewport: WIDE })).newPage();
    await signsIn(page, server, 'nora@example.org', 'Nora');
    await founds(browser, page, server, CIRCLES[lang]);
    await paint(page, `circle-${lang}`);
    await page.context().close();
  });
}

// Today's half-day of the sample circle under way, its report, and what its sponsor sees.
for (const lang of ['fr', 'en']) {
  test(`what comes of a circle in ${lang}`, async ({ browser }) => {
    const server = await Server.start({ sample: lang });
    const locale = lang === 'fr' ? 'fr-FR' : 'en-GB';
    const signIn = async (name) => {
      const page = await (await browser.newContext({ locale, viewport: WIDE })).newPage();
      await page.goto(await server.linkOf(name));
      await page.locator('main form button').click();
      await page.waitForURL(/circles$/);
      return page;
    };
    const page = await signIn('Farah');
    await page.locator('main a[href^="/circles/"]:not([href$="/new"])').first().click();
    await page.waitForURL(/circles\/\w{26}\//);
    const circle = /.*circles\/\w{26}\//.exec(page.url())[0];
    await page.goto(circle);
    await page.locator('a[href^="sessions/"]').first().click();
    await page.locator('form[data-form=open] button').click();
    await page.locator('form[data-form=all-here] button').click();
    await page.locator('form[data-form=begin-follow-ups] button').click();
    await expect(page.locator('form[data-form=begin-follow-ups]')).toHaveCount(0);
    await page.evaluate(() => scrollTo(0, 0));
    await paint(page, `half-day-${lang}`);
    await page.goto(`${circle}report`);
    await page.screenshot({ path: join(FOLDER, `report-${lang}.png`), animations: 'disabled', clip: { x: 0, y: 0, width: 1280, height: 1600 }, fullPage: true });
    const sponsor = await signIn(lang === 'fr' ? '.*commanditaire' : '.*sponsor');
    await sponsor.goto(server.url('/account'));
    await sponsor.locator('a[href^="/organisations/"]').click();
    await paint(sponsor, `sponsor-${lang}`);
    for (const one of [page, sponsor]) await one.context().close();
    await server.stop();
  });
}
