// The fine parts of steps 2 and 4: the mirror and its parking, writing in silence,
// rounds, building on one another.

import { chooseClient, closeAll, expect, gather, goOn, test } from '../lib/group.js';
import { axeFaults, overflow, smallTargets } from '../lib/page-rules.js';

// As in access.spec.js, of what a reload would take away.
async function isWellMade({ page }) {
  const faults = [];
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 740 });
      faults.push(...(await axeFaults(page)), ...(await overflow(page)), ...(await smallTargets(page)));
    }
  }
  expect(faults).toEqual([]);
}

const ADVICE = { fr: 'Pourquoi ne pas en parler à ton chef ?', en: 'Why don’t you just talk to your boss?' };

// A group of three peers, in step 2.
async function inStepTwo(browser, server, lang = 'fr') {
  const group = await gather(browser, server, { names: ['Camille', 'Bilal', 'Chloé'], lang });
  await chooseClient(group);
  await goOn(group, 1);
  await group.client.tap('told');
  await goOn(group, 2);
  return group;
}

async function toStepFour(group, questionsWait = false) {
  if (questionsWait) await group.nora.nextAnyway();
  else await group.nora.next();
  for (const seat of group.all) await seat.isAt(3);
  await group.nora.nextAnyway();
  for (const seat of group.all) await seat.isAt(4);
}

async function inStepFour(browser, server) {
  const group = await inStepTwo(browser, server);
  await toStepFour(group);
  await group.nora.unfold('ways-of-speaking');
  return group;
}

for (const lang of ['fr', 'en']) {
  test(`the mirror shows the asker alone what reads like advice (${lang})`, async ({ browser, server }) => {
    const group = await inStepTwo(browser, server, lang);
    const [bilal, chloe] = group.peers;
    const choice = bilal.form('ask').locator('[data-mirror]');

    await bilal.fill('ask', ADVICE[lang]);
    await bilal.tap('ask');
    await expect(choice).toBeVisible();
    await expect(bilal.form('ask').locator('textarea')).toHaveValue(ADVICE[lang]);
    await isWellMade(bilal);
    await choice.locator('button[value=park]').click();
    await expect(bilal.page.locator('#my-parking')).toContainText(ADVICE[lang]);
    await expect(choice).toBeHidden();

    await bilal.fill('ask', `${ADVICE[lang]} (2)`);
    await bilal.tap('ask');
    await choice.locator('button[value=ask]').click();
    await chloe.reads(`${ADVICE[lang]} (2)`);
    for (const seat of [group.nora, group.client, chloe]) {
      await expect(seat.page.getByText(ADVICE[lang], { exact: true })).toHaveCount(0);
    }

    await toStepFour(group, true);
    await isWellMade(bilal);
    await bilal.page.locator('form[data-form^=share-parked] button').click();
    await expect(bilal.page.locator('form[data-form^=share-parked]')).toHaveCount(0);
    await expect(chloe.page.locator('#contributions')).toContainText(ADVICE[lang]);
    await closeAll(group);
  });
}

test('in silence nobody sees what another writes, not even after a reload or in the record', async ({ browser, server }) => {
  const group = await inStepFour(browser, server);
  const { nora, client } = group;
  const [bilal, chloe] = group.peers;
  await nora.tap('begin-silence-5');
  await bilal.reads(bilal.t('silence-lasts'));
  await expect(bilal.page.locator('[data-moment]')).toHaveText(/\d+\sh\s\d\d/);
  await bilal.send('contribute', 'Écrit en silence');
  await chloe.page.reload();
  await chloe.isConnected();
  for (const seat of [nora, client, chloe]) {
    await expect(seat.page.locator('main')).not.toContainText('Écrit en silence');
    expect(await seat.record()).not.toContain('Écrit en silence');
  }
  await expect(bilal.page.locator('main')).toContainText('Écrit en silence');
  for (const seat of [nora, client, bilal]) await isWellMade(seat);
  // Two at once: what is revealed together comes together.
  await chloe.send('contribute', 'Écrit à côté');
  await nora.tap('reveal');
  for (const seat of group.all) {
    await seat.reads('Écrit en silence');
    await seat.reads('Écrit à côté');
  }

  const item = chloe.page.locator('#contributions > li').first();
  await item.locator('details summary').click();
  const key = await item.locator('form').getAttribute('data-form');
  await chloe.fill(key, 'Cela me rappelle un hiver.');
  await chloe.tap(key);
  await nora.reads(nora.t('builds-on', { name: 'Bilal' }));
  await closeAll(group);
});

test('in rounds everybody sees whose turn it is and who comes next', async ({ browser, server }) => {
  const group = await inStepFour(browser, server);
  const { nora, client } = group;
  const [bilal, chloe] = group.peers;
  await nora.tap('set-rounds');
  await client.reads(client.t('round-turn', { name: 'Bilal' }));
  await client.reads(client.t('round-next', { name: 'Chloé' }));
  await bilal.reads(bilal.t('round-mine'));
  for (const seat of [nora, bilal]) await isWellMade(seat);
  await bilal.tap('take-turn-true');
  await chloe.reads(chloe.t('round-mine'));
  await chloe.tap('take-turn-false');
  await client.reads(client.t('round-number', { number: 2 }));
  await client.reads(client.t('round-turn', { name: 'Chloé' }));
  await closeAll(group);
});
