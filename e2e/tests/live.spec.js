// Nine people, nine browsers: a whole consultation that is typed, through a
// reload, a lost network and a server that is killed.

import { chooseClient, closeAll, everyoneIsAt, expect, gather, goOn, logSaysNothing, noFaults, recordHoldsAll, test } from '../lib/group.js';

const SHEET = {
  headline: 'Deux équipes qui ne se parlent plus',
  facts: 'Depuis mars, deux équipes se renvoient les demandes.\nPersonne ne tranche.',
  part: "J'ai laissé faire, par peur du conflit.",
  tried: 'Une réunion commune ; elle a tourné court.',
  stakes: 'Le projet de printemps, et un peu ma santé.',
  question: 'Comment les faire se parler sans arbitrer à leur place ?',
};

async function fillSheet(client) {
  const keys = await client.page.locator('form[data-form^="write-sheet-"]').evaluateAll((forms) =>
    forms.map((form) => form.dataset.form));
  const texts = Object.values(SHEET);
  expect(keys.length).toBe(texts.length);
  for (const [at, key] of keys.entries()) await client.write(key, texts[at]);
}

async function clarify({ client, peers }) {
  for (const peer of peers) {
    await peer.send('ask', `Que s'est-il passé en mars, vu par ${peer.name} ?`);
  }
  for (const peer of peers) {
    const first = client.page.locator('#queue > li').first();
    await expect(first).toContainText(`vu par ${peer.name}`);
    const key = await first.locator('form[data-form^="answer-"]').getAttribute('data-form');
    await client.fill(key, `Réponse à ${peer.name} : un changement de chef.`);
    client.said.push(`Réponse à ${peer.name} : un changement de chef.`);
    await client.tap(key);
    await expect(client.page.locator('#dealt-with')).toContainText(`vu par ${peer.name}`);
  }
}

async function contract(group) {
  const { client, peers } = group;
  await client.send('write-request', 'Aidez-moi à voir ce que je ne vois pas dans ce silence.');
  await client.tap('validate-request');
  for (const peer of peers) {
    await peer.reads('Aidez-moi à voir ce que je ne vois pas');
    await peer.tap('agree');
    await peer.reads(peer.t('my-stand-agrees'));
  }
}

async function conclude(group) {
  const { nora, client, peers } = group;
  await client.write('write-synthesis', 'Je garde : écouter chaque équipe, séparément, sans rien promettre.');
  await client.write('write-action-0-what', 'Voir chaque équipe une heure');
  await client.write('write-action-0-first-step', 'Écrire aux deux responsables demain');
  await client.tap('validate-plan');
  await nora.reads(nora.t('plan-is-validated'));
  await goOn(group, 6);
  for (const seat of [client, ...peers, nora]) {
    await seat.send('share', `${seat.name} repart avec une question de plus.`);
  }
  await goOn(group, 'closed');
}

test('nine people hold a typed consultation; nothing written is lost', async ({ browser, server }) => {
  test.slow();
  const group = await gather(browser, server);
  const { nora, client, peers } = group;
  const [bilal, chloe, driss] = peers;

  await chooseClient(group);
  await goOn(group, 1);
  await fillSheet(client);
  await client.tap('told');
  for (const peer of peers) await peer.reads('Deux équipes qui ne se parlent plus');

  await goOn(group, 2);
  await clarify(group);
  await bilal.page.reload();
  await bilal.isConnected();
  await bilal.isAt(2);

  await goOn(group, 3);
  await contract(group);

  await goOn(group, 4);
  // One loses the network while typing, sends, and comes back.
  await chloe.fill('contribute', 'Un apport écrit sans');
  await chloe.page.context().setOffline(true);
  await chloe.fill('contribute', 'Un apport écrit sans réseau.');
  await chloe.tap('contribute');
  await expect(chloe.form('contribute').locator('[data-state]')).toHaveText(chloe.t('sending-kept'));
  for (const peer of peers) {
    if (peer !== chloe) await peer.send('contribute', `Piste de ${peer.name} : commencer petit.`);
  }
  await chloe.page.context().setOffline(false);
  await chloe.isSaved('contribute');
  chloe.said.push('Un apport écrit sans réseau.');
  for (const seat of [nora, driss, client]) await seat.reads('Un apport écrit sans réseau.');

  // The server dies; one goes on writing; it comes back where it was.
  await server.kill();
  await driss.fill('contribute', 'Écrit pendant la panne.');
  await driss.tap('contribute');
  await expect(driss.form('contribute').locator('[data-state]')).toHaveText(driss.t('sending-kept'));
  await server.run();
  await driss.isSaved('contribute');
  driss.said.push('Écrit pendant la panne.');
  for (const seat of group.all) await seat.isConnected();
  for (const seat of group.all) await seat.reads('Écrit pendant la panne.');
  await everyoneIsAt(group, 4);

  // The client's marks are their own.
  const first = client.page.locator('#marks > li').first();
  await client.click(first.locator('form[data-form$="-to-try"] button'));
  await expect(first.locator('form[data-form$="-to-try"] button')).toHaveAttribute('aria-pressed', 'true');

  await goOn(group, 5);
  await conclude(group);

  await recordHoldsAll(group);
  await recordHoldsAll(group, chloe);
  logSaysNothing(group, server);
  noFaults(group);
  await closeAll(group);
});

test('a name that is no secure context serves a consultation as well', async ({ browser, server }) => {
  const group = await gather(browser, server, { names: ['Camille', 'Bilal'], start: { host: 'salle.test' } });
  const { nora, client, peers: [bilal] } = group;
  expect(nora.page.url()).toContain('//salle.test:');
  for (const seat of group.all) expect(await seat.page.evaluate(() => isSecureContext)).toBe(false);

  await chooseClient(group);
  await goOn(group, 1);
  await fillSheet(client);
  await client.tap('told');
  await bilal.reads('Deux équipes qui ne se parlent plus');
  await goOn(group, 2);
  await clarify(group);
  await goOn(group, 3);
  await contract(group);
  await goOn(group, 4);
  await bilal.page.context().setOffline(true);
  await bilal.fill('contribute', 'Écrit sans réseau.');
  await bilal.tap('contribute');
  await expect(bilal.form('contribute').locator('[data-state]')).toHaveText(bilal.t('sending-kept'));
  await bilal.page.context().setOffline(false);
  await bilal.isSaved('contribute');
  bilal.said.push('Écrit sans réseau.');
  await nora.reads('Écrit sans réseau.');
  await goOn(group, 5);
  await conclude(group);
  await recordHoldsAll(group);
  logSaysNothing(group, server);
  noFaults(group);
  await closeAll(group);
});
