// Every step × role × light × language as pictures, in the folder PICTURES names.
// The circle lives one realistic consultation for each language.

import { join } from 'node:path';
import { chooseClient, closeAll, gather, openSeat, test } from '../lib/group.js';
import { Seat } from '../lib/seat.js';

const FOLDER = process.env.PICTURES;
const WIDTHS = { phone: { width: 360, height: 740 }, wide: { width: 1440, height: 900 } };

const CASE = {
  fr: {
    names: ['Camille', 'Bilal', 'Élise', 'Farid', 'Gaëlle'],
    facts: 'Depuis la fusion de nos deux services, deux collègues que j’encadre ne se parlent plus.\nLes réunions du lundi sont devenues silencieuses.',
    question: 'Comment faire revenir la parole, sans forcer personne ?',
    asked: ['Qu’est-ce qui a changé pour chacune depuis la fusion ?', 'Que se passe-t-il juste après un silence ?'],
    answer: 'L’une a perdu son bureau, l’autre son équipe.',
    request: 'Aidez-moi à voir ce que je ne vois pas dans ce silence.',
    offered: ['Et si ce silence protégeait quelque chose ?', 'Commencer chaque réunion par un tour de parole d’une minute.', 'J’ai vécu cela : on attendait que je dise ma propre gêne.'],
    synthesis: 'Le silence n’est pas contre moi. Je peux commencer par dire ma part.',
    action: 'Ouvrir la prochaine réunion en disant ce qui me gêne',
    learned: 'Je repars avec l’envie d’écouter les silences.',
  },
  en: {
    names: ['Camille', 'Bilal', 'Elise', 'Farid', 'Gaelle'],
    facts: 'Since our two departments merged, two colleagues I lead no longer speak to each other.\nThe Monday meetings have gone quiet.',
    question: 'How can talk come back, without forcing anybody?',
    asked: ['What changed for each of them with the merger?', 'What happens just after a silence?'],
    answer: 'One lost her office, the other her team.',
    request: 'Help me see what I do not see in this silence.',
    offered: ['What if this silence protects something?', 'Begin each meeting with one minute for everybody.', 'I lived this: they were waiting for me to name my own unease.'],
    synthesis: 'The silence is not against me. I can begin by saying my part.',
    action: 'Open the next meeting by saying what troubles me',
    learned: 'I leave wanting to listen to silences.',
  },
};

async function openScreen(nora) {
  await nora.page.locator('#fold-more > summary').click();
  const opened = nora.page.context().waitForEvent('page');
  await nora.page.locator('form[action="do/open-screen"] button').click();
  const page = await opened;
  await page.waitForURL(/\/s\/\d+\/$/);
  await nora.page.locator('#fold-more > summary').click();
  return new Seat(page, 'screen', 'fr');
}

// What is written at each step.
const WRITE = {
  1: async ({ client }, words) => {
    await client.write('write-sheet-facts', words.facts);
    await client.write('write-sheet-question', words.question);
  },
  2: async ({ client, peers }, words) => {
    await peers[0].send('ask', words.asked[0]);
    await peers[1].send('ask', words.asked[1]);
    await client.reads(words.asked[0]);
    const first = client.page.locator('.question.is-first');
    await first.locator('textarea').fill(words.answer);
    await first.locator('form[action="do/answer"] button').click();
    await peers[0].reads(words.answer);
  },
  3: async ({ client, peers }, words) => {
    await client.send('write-request', words.request);
    await client.tap('validate-request');
    await peers[0].reads(words.request);
    await peers[0].tap('agree');
  },
  4: async ({ client, peers }, words) => {
    for (const [place, text] of words.offered.entries()) await peers[place].send('contribute', text);
    await client.reads(words.offered[2]);
    await client.page.locator('#marks form[action="do/mark"] button').nth(1).click();
    await client.page.locator('#marks [aria-pressed=true]').waitFor();
  },
  5: async ({ client }, words) => {
    await client.write('write-synthesis', words.synthesis);
    await client.write('write-action-0-what', words.action);
    await client.tap('validate-plan');
  },
  6: async ({ client }, words) => client.send('share', words.learned),
};

async function paint(seats, server, lang, step) {
  for (const [role, seat] of Object.entries(seats)) {
    for (const theme of ['light', 'dark']) {
      const url = server.url();
      await seat.page.context().addCookies([{ name: 'lang', value: lang, url }, { name: 'theme', value: theme, url }]);
      for (const [width, size] of Object.entries(WIDTHS)) {
        await seat.page.setViewportSize(size);
        await seat.page.reload();
        await seat.isConnected();
        const path = join(FOLDER, `${step}-${role}-${lang}-${theme}-${width}.png`);
        await seat.page.screenshot({ path, fullPage: role !== 'screen' && width === 'phone' });
      }
    }
  }
}

for (const lang of ['fr', 'en']) {
  test(`pictures in ${lang}`, async ({ browser, server }) => {
    const words = CASE[lang];
    const group = await gather(browser, server, { names: words.names, lang });
    const screen = await openScreen(group.nora);
    const observer = group.peers[3];
    await group.nora.unfold(`menu-${observer.number}`);
    await group.nora.tap(`set-observer-${observer.number}`);
    const seats = { conductor: group.nora, client: group.client, consultant: group.peers[0], observer, screen };
    await chooseClient(group);
    await paint(seats, server, lang, 0);
    for (const step of [1, 2, 3, 4, 5, 6, 'closed']) {
      const confirm = group.nora.page.locator('[id^=next-confirm]');
      if (await confirm.count()) await group.nora.nextAnyway();
      else await group.nora.next();
      for (const seat of group.all) await seat.isAt(step);
      await WRITE[step]?.(group, words);
      await paint(seats, server, lang, step);
    }
    await group.client.page.goto(`${group.client.address}record?cut=mine`);
    await group.client.page.screenshot({ path: join(FOLDER, `record-${lang}.png`), fullPage: true });
    await closeAll(group);
  });
}

test('pictures around the room', async ({ browser, server }) => {
  for (const lang of ['fr', 'en']) {
    const seat = await openSeat(browser, 'Nora', { lang });
    for (const [name, size] of Object.entries(WIDTHS)) {
      await seat.page.setViewportSize(size);
      for (const [what, path] of [['home', '/'], ['method', '/method'], ['start', '/start']]) {
        await seat.page.goto(server.url(path));
        await seat.page.screenshot({ path: join(FOLDER, `${what}-${lang}-${name}.png`), fullPage: true });
      }
    }
    await seat.page.context().close();
  }
});
