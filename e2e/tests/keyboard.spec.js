// In English, on a narrow screen, with the keyboard alone; each step is announced.

import { closeAll, expect, gather, noFaults, recordHoldsAll, test } from '../lib/group.js';
import { STEPS } from '../lib/seat.js';

const FARTHEST = 250;

// Presses Tab until the target has the focus.
async function reach(seat, target) {
  const { page } = seat;
  const has = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < FARTHEST; presses += 1) {
    if (await has()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${seat.name} cannot reach ${target}`);
}

async function press(seat, target, key = 'Enter') {
  await target.waitFor();
  await reach(seat, target);
  await seat.page.keyboard.press(key);
}

async function type(seat, key, text) {
  await reach(seat, seat.form(key).locator('textarea, input:not([type=hidden])').first());
  await seat.page.keyboard.insertText(text);
  seat.said.push(text);
}

const submit = (seat, key) => press(seat, seat.submitOf(key));

async function unfold(seat, id) {
  await press(seat, seat.page.locator(`details#${id} > summary`));
}

// What a screen reader says at each step, as it is said: once.
async function listen(seat) {
  await seat.page.evaluate(() => {
    window.announced = [];
    const status = () => document.getElementById('announce');
    let last = status().textContent;
    const hear = () => {
      const { textContent } = status();
      if (textContent !== last) window.announced.push((last = textContent));
    };
    new MutationObserver(hear).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

async function goOn(group, step) {
  const { nora } = group;
  await press(nora, nora.form('next').locator('button'));
  for (const seat of group.all) await seat.isAt(step);
  expect(await nora.page.evaluate(() => document.activeElement !== document.body), `focus of Nora at ${step}`).toBe(true);
}

test('a consultation in English at 360 pixels with the keyboard alone', async ({ browser, server }) => {
  const group = await gather(browser, server, {
    names: ['Camille', 'Bilal'],
    lang: 'en',
    viewport: { width: 360, height: 740 },
  });
  const { nora, client, peers: [bilal] } = group;
  for (const seat of group.all) {
    expect(await seat.page.locator('html').getAttribute('lang')).toBe('en');
    await expect(seat.page.locator('#announce')).toHaveAttribute('role', 'status');
    await listen(seat);
  }

  await unfold(nora, `menu-${client.number}`);
  await submit(nora, `ask-client-${client.number}`);
  await submit(client, 'agree-client');
  await client.form('write-sheet-facts').waitFor();
  await goOn(group, 1);
  await type(client, 'write-sheet-facts', 'Two teams no longer talk.');
  await client.isSaved('write-sheet-facts');
  await submit(client, 'told');
  await nora.reads(nora.t('expose-told'));
  await goOn(group, 2);
  await type(bilal, 'ask', 'What happened in March?');
  await bilal.page.keyboard.press('Control+Enter');
  await bilal.isSaved('ask');
  const answer = client.page.locator('#queue form[data-form^="answer-"]');
  await answer.waitFor();
  await type(client, await answer.getAttribute('data-form'), 'A new manager came.');
  await press(client, answer.locator('button[type=submit]'));
  await bilal.reads('A new manager came.');
  await goOn(group, 3);
  await type(client, 'write-request', 'Help me see what I miss.');
  await submit(client, 'write-request');
  await submit(client, 'validate-request');
  await submit(bilal, 'agree');
  await nora.reads(nora.t('request-is-validated'));
  await nora.reads(nora.t('stand-agrees'));
  await goOn(group, 4);
  await type(bilal, 'contribute', 'Begin with one team.');
  await submit(bilal, 'contribute');
  const mark = client.page.locator('#marks form[data-form$="-to-try"] button');
  await press(client, mark, 'Space');
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await goOn(group, 5);
  await type(client, 'write-synthesis', 'I keep: one team first.');
  await client.isSaved('write-synthesis');
  await submit(client, 'validate-plan');
  await nora.reads(nora.t('plan-is-validated'));
  await goOn(group, 6);
  for (const seat of group.all) {
    await type(seat, 'share', `${seat.name} leaves with a question.`);
    await submit(seat, 'share');
    await seat.isSaved('share');
  }
  await expect(nora.page.locator('[id^=next-confirm]')).toHaveCount(0);
  await goOn(group, 'closed');

  const wanted = [...STEPS.map((step) => nora.stepName(step)), nora.t('say-closed')];
  for (const seat of group.all) {
    expect(await seat.page.evaluate(() => window.announced), `announced to ${seat.name}`).toEqual(wanted);
  }
  await recordHoldsAll(group);
  noFaults(group);
  await closeAll(group);
});
