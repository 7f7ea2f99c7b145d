// Every page, for every role, at every step, in both languages and both lights.

import { chooseClient, closeAll, expect, gather, openSeat, test } from '../lib/group.js';
import { axeFaults, overflow, smallTargets, unfoldAll } from '../lib/page-rules.js';
import { Seat } from '../lib/seat.js';

const WIDTHS = [360, 1440];
const LANGS = ['fr', 'en'];
const THEMES = ['light', 'dark'];
const LONG = 'Anticonstitutionnellement, une phrase assez longue pour occuper plusieurs lignes sur un téléphone étroit.';

test.use({ viewport: { width: 360, height: 740 } });

async function dress(page, server, lang, theme) {
  const url = server.url();
  await page.context().addCookies([{ name: 'lang', value: lang, url }, { name: 'theme', value: theme, url }]);
}

// Everything that is wrong with a page, in each language, light and width.
async function faultsOf(page, server, where) {
  const faults = [];
  const note = (what, found) => faults.push(...found.map((one) => `${where} ${what}: ${one}`));
  for (const lang of LANGS) {
    for (const theme of THEMES) {
      await dress(page, server, lang, theme);
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 740 });
        const what = `${lang} ${theme} ${width}`;
        if (theme === 'light' && width === WIDTHS[0]) note(what, await overflow(page));
        // Folded in one language, unfolded in the other: menus that unfold cover what is below.
        if (lang === 'en') await unfoldAll(page);
        note(what, await axeFaults(page));
        if (theme === 'light') {
          await unfoldAll(page);
          note(what, await smallTargets(page));
          note(`${what} unfolded`, await overflow(page, Math.min(width, 320)));
        }
      }
    }
  }
  return faults;
}

test('the pages around the room', async ({ browser, server }) => {
  test.setTimeout(600_000);
  const { nora, link } = await gather(browser, server, { names: [] });
  const page = await (await browser.newContext()).newPage();
  const faults = [];
  for (const [where, address] of [['home', '/'], ['method', '/method'], ['start', '/start'], ['nothing', '/nothing']]) {
    await page.goto(server.url(address));
    faults.push(...(await faultsOf(page, server, where)));
  }
  await page.goto(link);
  faults.push(...(await faultsOf(page, server, 'join')));
  await page.goto(nora.page.url() + 'return');
  faults.push(...(await faultsOf(page, server, 'not yours')));
  await nora.page.goto(`${nora.address}return`);
  faults.push(...(await faultsOf(nora.page, server, 'return link')));
  expect(faults, faults.join('\n')).toEqual([]);
  await page.context().close();
  await nora.page.context().close();
});

async function openScreen(nora) {
  await nora.page.locator('details:has(form[action="do/open-screen"]) > summary').last().click();
  const opened = nora.page.context().waitForEvent('page');
  await nora.page.locator('form[action="do/open-screen"] button').click();
  const page = await opened;
  await page.waitForURL(/\/s\/\d+\/$/);
  return new Seat(page, 'screen');
}

// What fills the room at a step, so that there is something to look at.
const AT_STEP = {
  1: async ({ client }) => {
    await client.write('write-sheet-facts', LONG);
    await client.tap('told');
  },
  2: async ({ peers: [bilal] }) => {
    await bilal.send('ask', `${LONG} ?`);
    await bilal.send('ask', 'Et alors ?');
  },
  3: async ({ client, peers: [bilal] }) => {
    await client.send('write-request', LONG);
    await bilal.send('propose-wording', LONG);
    await client.tap('validate-request');
    await bilal.tap('agree');
  },
  4: async ({ client, peers: [bilal] }) => {
    await bilal.send('contribute', LONG);
    await client.reads(LONG);
    await client.click(client.form('signal-fact-missing').locator('button'));
    await client.fill('note', LONG);
    await client.tap('note');
    await client.isSaved('note');
  },
  5: async ({ client, peers: [bilal] }) => {
    await client.write('write-synthesis', LONG);
    await client.write('write-action-0-what', LONG);
    await bilal.send('offer-addition', LONG);
    await client.tap('validate-plan');
  },
  6: async ({ client }) => client.send('share', LONG),
};

async function next(nora) {
  const label = nora.page.locator('[id^=next-confirm]');
  if (await label.count()) await nora.nextAnyway();
  else await nora.next();
}

test('each role at each step', async ({ browser, server }) => {
  test.setTimeout(1_800_000);
  const group = await gather(browser, server, { names: ['Camille', 'Bilal', 'Omar'] });
  const { nora, client, peers: [, omar], link } = group;
  await nora.unfold(`menu-${omar.number}`);
  await nora.tap(`set-observer-${omar.number}`);
  await omar.reads(omar.t('role-observer'));
  const screen = await openScreen(nora);
  const seats = { facilitator: nora, client, consultant: group.peers[0], observer: omar, screen };
  const faults = [];
  const lookAt = async (step, role) => {
    const { page } = seats[role];
    faults.push(...(await faultsOf(page, server, `${role} at ${step}`)));
    await dress(page, server, 'fr', 'light');
    await page.setViewportSize({ width: 360, height: 740 });
    await page.reload();
  };
  const look = async (step) => {
    const begun = Date.now();
    for (const role of Object.keys(seats)) await lookAt(step, role);
    console.log(`step ${step}: looked at in ${Math.round((Date.now() - begun) / 1000)} s, ${faults.length} faults so far`);
  };

  await chooseClient(group);
  await look('gathering');
  for (const step of [1, 2, 3, 4, 5, 6]) {
    await next(nora);
    for (const seat of Object.values(seats)) await seat.isAt(step);
    await AT_STEP[step](group);
    if (step === 4) {
      const zoe = await openSeat(browser, 'Zoé');
      await zoe.join(link);
      await nora.page.locator('#lobby-title').waitFor();
      seats.lobby = zoe;
      group.all.push(zoe);
    }
    await look(step);
    delete seats.lobby;
  }
  await next(nora);
  for (const seat of Object.values(seats)) await seat.isAt('closed');
  await look('closed');
  await client.page.goto(`${client.address}record?cut=mine`);
  faults.push(...(await faultsOf(client.page, server, 'record')));
  const all = [...new Set(faults)];
  expect(all, all.join('\n')).toEqual([]);
  await closeAll(group);
});
