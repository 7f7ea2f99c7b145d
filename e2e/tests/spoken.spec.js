// A group in one room that talks: nothing is typed, the facilitation taps little.

import { chooseClient, closeAll, everyoneIsAt, expect, gather, goOn, noFaults, test } from '../lib/group.js';

const MOST_CLICKS = 15;

test('a spoken consultation takes the facilitator few clicks and no typing', async ({ browser, server }) => {
  const group = await gather(browser, server, {
    names: ['Camille', 'Bilal', 'Chloé'],
    start: { spoken: true, meeting: 'room' },
  });
  const { nora, client } = group;
  // Two more are in the room without a device.
  await nora.unfold('add-person');
  for (const name of ['Rosa', 'Yann']) {
    await nora.fill('add-seat', name, 'name');
    await nora.tap('add-seat');
    await expect(nora.page.locator('#people')).toContainText(name);
  }
  await chooseClient(group);

  nora.clicks = 0;
  await goOn(group, 1);
  await goOn(group, 2);
  await goOn(group, 3);
  await nora.tap('group-agrees');
  await client.reads(client.t('group-agreed'));
  await goOn(group, 4);
  await goOn(group, 5);
  await goOn(group, 6);
  await nora.tap('tick-all');
  await expect(nora.form('tick-all')).toHaveCount(0);
  await nora.next();
  await everyoneIsAt(group, 'closed');

  console.log(`clicks of the facilitation, spoken mode: ${nora.clicks}`);
  expect(nora.clicks).toBeLessThanOrEqual(MOST_CLICKS);
  const record = await nora.record();
  for (const name of ['Camille', 'Bilal', 'Chloé', 'Rosa', 'Yann']) expect(record).toContain(name);
  noFaults(group);
  await closeAll(group);
});
