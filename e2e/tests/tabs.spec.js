// One browser can hold several seats: eight tabs, each with its own stream.

import { PEERS, chooseClient, closeAll, everyoneIsAt, expect, gather, goOn, noFaults, recordHoldsAll, test } from '../lib/group.js';

test('eight seats in eight tabs of one browser', async ({ browser, server }) => {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const group = await gather(browser, server, { names: PEERS.slice(0, 7), context });
  const { nora, client, peers } = group;
  expect(new Set(group.all.map((seat) => seat.number)).size).toBe(8);
  for (const seat of group.all) await seat.isConnected();

  await chooseClient(group);
  await goOn(group, 1);
  await client.tap('told');
  await goOn(group, 2);
  await goOn(group, 3);
  await client.send('write-request', 'Aidez-moi à choisir.');
  await client.tap('validate-request');
  await nora.reads(nora.t('request-is-validated'));
  await nora.tap('group-agrees');
  for (const peer of peers) await peer.reads(peer.t('group-agreed'));
  await goOn(group, 4);
  for (const peer of peers) await peer.send('contribute', `Apport de ${peer.name}.`);
  for (const seat of group.all) for (const peer of peers) await seat.reads(`Apport de ${peer.name}.`);
  // What is typed in one tab stays with its seat.
  await peers[0].fill('contribute', 'Brouillon de Bilal');
  await peers[1].page.reload();
  await peers[1].isConnected();
  await expect(peers[1].form('contribute').locator('textarea')).toHaveValue('');
  await peers[0].page.reload();
  await expect(peers[0].form('contribute').locator('textarea')).toHaveValue('Brouillon de Bilal');
  await everyoneIsAt(group, 4);
  await recordHoldsAll(group);
  noFaults(group);
  await closeAll(group);
});
