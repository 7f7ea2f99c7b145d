// The demonstration, watched and from each seat; and the guests of a real room.

import { goesTo, hint, hurries, takes } from '../lib/demonstration.js';
import { closeAll, expect, gather, openSeat, test } from '../lib/group.js';
import { axeFaults, overflow, smallTargets, unfoldAll } from '../lib/page-rules.js';

const visit = (browser, lang = 'fr') => openSeat(browser, 'visitor', { lang });

test('from the first page by one click, watched at speed to its end', async ({ browser, server }) => {
  test.setTimeout(420_000);
  for (const lang of ['fr', 'en']) {
    const visitor = await visit(browser, lang);
    await visitor.page.goto(server.url('/'));
    await visitor.page.locator('form[action="/demonstration"] button').click();
    await visitor.page.waitForURL(/\/s\/1\/$/);
    await hurries(visitor);
    for (const step of [1, 2, 3, 4, 5, 6, 'closed']) {
      await expect(visitor.page.locator('#announce')).toContainText(
        step === 'closed' ? visitor.t('say-closed') : visitor.stepName(step),
        { timeout: 60_000 },
      );
    }
    await expect(hint(visitor)).toHaveText(visitor.t('hint-over'));
    expect(visitor.faults).toEqual([]);
    const record = await visitor.record();
    expect(record.length).toBeGreaterThan(5_000);
    await visitor.page.context().close();
  }
  for (const words of ['bailleur', 'Kadiatou', 'Camille']) expect(server.log).not.toContain(words);
});

test('in the client’s seat: words of one’s own, or those of the case', async ({ browser, server }) => {
  test.setTimeout(420_000);
  const visitor = await visit(browser);
  await takes(visitor, server, 'client');
  await hurries(visitor);
  await visitor.isAt(1);
  await visitor.write('write-sheet-facts', 'Mes propres faits');
  await visitor.tap('told');
  await visitor.isAt(2);
  // The first question is answered in the visitor's words, and somebody says thank you.
  const first = visitor.page.locator('.question.is-first');
  await first.locator('textarea').fill('Ma réponse à moi');
  await first.locator('form[action="do/answer"] button').click();
  await expect(visitor.page.locator('.scene-said')).toContainText('Merci');
  // The others by the words of the case.
  const prompt = visitor.form('scene-prompt').locator('button');
  while (!(await visitor.page.locator('#announce').innerText()).includes(visitor.stepName(4))) {
    if (await prompt.count()) await prompt.click({ timeout: 2_000 }).catch(() => {});
    else await visitor.page.waitForFunction(() => document.querySelector('form[data-form="scene-prompt"], #announce'), null);
    const validate = visitor.form('validate-request').locator('button');
    if (await validate.count()) await validate.click({ timeout: 2_000 }).catch(() => {});
  }
  await expect(hint(visitor)).toHaveText(visitor.t('hint-silent'));
  await expect(visitor.page.locator('form[action="do/contribute"]')).toHaveCount(0);
  await visitor.page.locator('#marks form[action="do/mark"] button').first().click();
  await goesTo(visitor, 5);
  await expect(hint(visitor)).toHaveText(visitor.t('hint-conclude'));
  await visitor.send('write-synthesis', 'Ce que je garde').catch(() => visitor.write('write-synthesis', 'Ce que je garde'));
  await visitor.tap('validate-plan');
  await visitor.isAt(6);
  await hurries(visitor);
  await visitor.send('share', 'Je repars plus tranquille');
  await visitor.isAt('closed');
  expect(visitor.faults).toEqual([]);
  await visitor.page.context().close();
});

test('in a consultant’s seat, to the end', async ({ browser, server }) => {
  test.setTimeout(420_000);
  const visitor = await visit(browser, 'en');
  await takes(visitor, server, 'consultant', 'en');
  await goesTo(visitor, 2);
  await hurries(visitor);
  await visitor.send('ask', 'What does a good day look like?');
  await visitor.reads('What does a good day look like?');
  await expect(visitor.page.locator('.dealt, .question').getByText('What does a good day look like?')).toBeVisible();
  await goesTo(visitor, 3);
  await hurries(visitor);
  await expect(hint(visitor)).toHaveText(visitor.t('hint-agree'), { timeout: 60_000 });
  await visitor.tap('agree');
  await visitor.isAt(4);
  await visitor.send('contribute', 'I wonder what would happen if nobody came to ask.');
  await visitor.isAt(5);
  await visitor.send('offer-addition', 'By when?');
  await visitor.isAt(6);
  await visitor.send('share', 'I shall listen longer.');
  await visitor.isAt('closed');
  expect(visitor.faults).toEqual([]);
  await visitor.page.context().close();
});

test('in the facilitator’s seat: difficulties, and one’s facilitation read again', async ({ browser, server }) => {
  test.setTimeout(420_000);
  const visitor = await visit(browser);
  await takes(visitor, server, 'facilitator');
  await hurries(visitor);
  await visitor.next();
  await visitor.isAt(1);
  await expect(hint(visitor)).toHaveText(visitor.t('hint-go-on'), { timeout: 60_000 });
  await visitor.next();
  await visitor.isAt(2);
  // Disguised advice comes, and is set aside.
  await expect(hint(visitor)).toContainText('conseil', { timeout: 60_000 });
  await visitor.page.locator('.question.is-first form[action="do/set-question-aside"] button').click();
  await expect(hint(visitor)).toHaveText(visitor.t('hint-go-on'), { timeout: 90_000 });
  await visitor.next();
  await visitor.isAt(3);
  await expect(hint(visitor)).toHaveText(visitor.t('hint-go-on'), { timeout: 60_000 });
  await visitor.next();
  await visitor.isAt(4);
  // One speaks too much: rounds give everybody their place again.
  await expect(hint(visitor)).toContainText('parle beaucoup', { timeout: 60_000 });
  await visitor.unfold('ways-of-speaking');
  await visitor.tap('set-rounds');
  await expect(visitor.page.locator('form[data-form^="take-turn"]').first()).toBeVisible();
  await visitor.next();
  await visitor.isAt(5);
  await expect(hint(visitor)).toHaveText(visitor.t('hint-go-on'), { timeout: 90_000 });
  await visitor.next();
  await visitor.isAt(6);
  await visitor.send('share', 'J’ai laissé du silence');
  await expect(visitor.form('next')).toBeVisible({ timeout: 60_000 });
  await visitor.next();
  await visitor.isAt('closed');
  const review = visitor.page.locator('.review');
  await expect(review).toBeVisible();
  await expect(review.locator('tbody tr')).toHaveCount(6);
  await expect(review).toContainText(visitor.t('did-set-aside'));
  await expect(review).toContainText(visitor.t('did-rounds'));
  await visitor.write('journal-served', 'Au moment du conseil');
  expect(visitor.faults).toEqual([]);
  await visitor.page.context().close();
});

test('the strip and the page of cases are as every page must be', async ({ browser, server }) => {
  test.setTimeout(900_000);
  const faults = [];
  for (const lang of ['fr', 'en']) {
    const visitor = await visit(browser, lang);
    const { page } = visitor;
    const look = async (where) => {
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 740 });
        const note = (found) => faults.push(...found.map((one) => `${where} ${lang} ${width}: ${one}`));
        note(await overflow(page));
        await unfoldAll(page);
        note(await axeFaults(page));
        note(await smallTargets(page));
        note(await overflow(page, Math.min(width, 320)));
      }
    };
    await page.goto(server.url('/demonstration'));
    await look('cases');
    for (const place of ['watch', 'client', 'consultant', 'facilitator']) {
      await takes(visitor, server, place, lang);
      for (const stage of [2, 4, 7]) {
        await goesTo(visitor, stage);
        for (const theme of ['light', 'dark']) {
          await page.context().addCookies([{ name: 'theme', value: theme, url: server.url() }]);
          await page.reload();
          await visitor.isConnected();
          if (stage < 7 && theme === 'light') await visitor.tap(place === 'facilitator' ? 'pause' : 'scene-pause');
          await look(`${place} at ${stage} ${theme}`);
        }
      }
    }
    await page.context().close();
  }
  expect(faults, faults.join('\n')).toEqual([]);
});

test('five empty seats of a real room are filled, and a person takes one over', async ({ browser, server }) => {
  test.setTimeout(300_000);
  const { nora, client, link } = await gather(browser, server, { names: ['Camille'] });
  await nora.unfold('fill-seats');
  await nora.tap('fill-seats-5');
  await expect(nora.page.locator('#people .person')).toHaveCount(7);
  await expect(nora.page.locator('#people .person', { hasText: '(sim.)' })).toHaveCount(5);
  await expect(client.page.locator('main')).toContainText('(sim.)');
  await nora.asksToBeClient(client);
  await client.agreesToBeClient();
  // Somebody arrives: there are four simulated peers left, and as many people in all.
  const lise = await openSeat(browser, 'Lise');
  await lise.join(link);
  await expect(nora.page.locator('#people .person', { hasText: '(sim.)' })).toHaveCount(4);
  await expect(nora.page.locator('#people .person')).toHaveCount(7);
  await nora.next();
  await nora.isAt(1);
  await nora.nextAnyway();
  await nora.isAt(2);
  // Once people are quiet for a while, a guest asks one question; the client answers.
  const asked = client.page.locator('.question.is-first');
  await expect(asked).toContainText('(sim.)', { timeout: 40_000 });
  await asked.locator('textarea').fill('Depuis un an');
  await asked.locator('form[action="do/answer"] button').click();
  await lise.reads('Depuis un an');
  for (const seat of [nora, client, lise]) {
    expect(await axeFaults(seat.page)).toEqual([]);
    expect(seat.faults).toEqual([]);
  }
  await lise.page.context().close();
  await closeAll({ all: [nora, client] });
});
