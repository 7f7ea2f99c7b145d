// What a phone downloads the first time it opens the live room.

import { expect, gather, openSeat, test } from '../lib/group.js';

const MOST_BYTES = 60_000;

// Counts what comes over the wire from now on, with headers, compressed.
async function weigh(page) {
  const wire = await page.context().newCDPSession(page);
  await wire.send('Network.enable');
  const addresses = new Map();
  const bytes = new Map();
  wire.on('Network.responseReceived', ({ requestId, response }) => addresses.set(requestId, response.url));
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => bytes.set(requestId, encodedDataLength));
  return () => {
    let total = 0;
    for (const [request, length] of bytes) {
      const path = new URL(addresses.get(request)).pathname;
      console.log(`${String(length).padStart(7)}  ${path.replace(/[0-9a-z]{8,}/g, '…')}`);
      total += length;
    }
    console.log(`${String(total).padStart(7)}  bytes in all, with their headers, compressed`);
    expect([...addresses.values()].some((address) => address.includes('htmx.min.js'))).toBe(true);
    return total;
  };
}

test('a first visit of the live room is light', async ({ browser, server }) => {
  const { nora, client } = await gather(browser, server, { names: ['Camille'] });
  // The same seat in a browser that has nothing in its cache.
  const storageState = await client.page.context().storageState();
  const fresh = await openSeat(browser, 'Camille', { storageState });
  const weight = await weigh(fresh.page);
  await fresh.page.goto(client.address);
  await fresh.isConnected();
  await fresh.page.waitForLoadState('networkidle');
  expect(weight()).toBeLessThanOrEqual(MOST_BYTES);
  for (const seat of [nora, client, fresh]) await seat.page.context().close();
});

test('arriving by the invitation is as light: what its page loaded serves the room', async ({ browser, server }) => {
  const { nora, link } = await gather(browser, server, { names: ['Camille'] });
  const bilal = await openSeat(browser, 'Bilal');
  const weight = await weigh(bilal.page);
  await bilal.join(link);
  await bilal.isConnected();
  await bilal.page.waitForLoadState('networkidle');
  expect(weight()).toBeLessThanOrEqual(MOST_BYTES);
  for (const seat of [nora, bilal]) await seat.page.context().close();
});
