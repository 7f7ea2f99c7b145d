// The door: removal, the lobby, the way back on another device.

import { chooseClient, closeAll, expect, gather, goOn, noFaults, openSeat, test } from '../lib/group.js';

const AT_ONCE = { timeout: 3000 };

test('a removed person is out at once; whoever comes then waits and sees nothing', async ({ browser, server }) => {
  const group = await gather(browser, server, { names: ['Camille', 'Bilal', 'Driss'] });
  const { nora, client, peers: [bilal, driss], link } = group;
  await chooseClient(group);
  await client.write('write-sheet-headline', 'Un titre que le couloir ne lit pas');

  await nora.unfold(`menu-${driss.number}`);
  await nora.unfold(`remove-${driss.number}`);
  const { address } = driss;
  await nora.tap(`remove-${driss.number}`);
  await expect(driss.page.locator('h1')).toHaveText(driss.t('removed-title'), AT_ONCE);
  for (const path of ['regions', 'record', 'record.md']) {
    const answer = await driss.page.context().request.get(address + path);
    expect(await answer.text(), path).not.toContain('Un titre que le couloir');
  }

  const zoe = await openSeat(browser, 'Zoé');
  await zoe.join(link);
  await expect(zoe.page.locator('h1')).toHaveText(zoe.t('lobby-title'));
  const shown = await zoe.page.content();
  for (const secret of ['Nora', 'Camille', 'Bilal', 'Un titre que le couloir']) expect(shown).not.toContain(secret);
  const streamed = [];
  zoe.page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => streamed.push(String(payload))));
  await zoe.page.reload();
  await zoe.isConnected();
  for (const path of ['regions', 'record', 'record.md', 'record.json', 'return']) {
    const answer = await zoe.page.context().request.get(zoe.address + path);
    expect(await answer.text(), path).not.toMatch(/Nora|Camille|Bilal|Un titre que le couloir/);
  }
  await goOn({ nora, all: [nora, client, bilal] }, 1);
  await expect(zoe.page.locator('h1')).toHaveText(zoe.t('lobby-title'));
  expect(streamed.join('')).not.toMatch(/Nora|Camille|Bilal|Un titre que le couloir/);

  await expect(nora.page.locator('#lobby-title')).toBeVisible();
  await nora.tap(`admit-${zoe.number}`);
  await zoe.isAt(1);
  await zoe.reads('Un titre que le couloir ne lit pas');
  noFaults({ all: [nora, client, bilal, zoe] });
  await closeAll({ all: [nora, client, bilal, driss, zoe] });
});

test('a personal link brings the seat and its private notes to another device', async ({ browser, server }) => {
  const group = await gather(browser, server, { names: ['Camille'] });
  const { nora, client } = group;
  await client.fill('note', 'Une note pour moi seule');
  await client.tap('note');
  await expect(client.page.locator('#notes')).toContainText('Une note pour moi seule');
  const tab = await client.page.context().newPage();
  await tab.goto(`${client.address}return`);
  await tab.locator('main form button').click();
  const link = await tab.locator('#return-address').getAttribute('href');

  const other = await openSeat(browser, 'Camille');
  await other.page.goto(client.address);
  await expect(other.page.locator('h1')).toHaveText(other.t('refusal-forbidden-title'));
  await other.page.goto(link);
  await other.page.locator('main form button').click();
  await other.page.waitForURL(client.address);
  await other.isConnected();
  await expect(other.page.locator('.my-name')).toContainText('Camille');
  await expect(other.page.locator('#notes')).toContainText('Une note pour moi seule');
  await expect(nora.page.locator('#people > li')).toHaveCount(2);
  await closeAll({ all: [nora, client, other] });
});
