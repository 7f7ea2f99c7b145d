// A group and its consultation. `test` gives each test a server of its own.

import { test as base, expect } from '@playwright/test';
import { Seat } from './seat.js';
import { Server } from './server.js';
import { plain } from './words.js';

export const PEERS = ['Camille', 'Bilal', 'Chloé', 'Driss', 'Élise', 'Farid', 'Gaëlle', 'Hugo'];

export const test = base.extend({
  server: async ({}, use) => {
    const server = await Server.start();
    await use(server);
    await server.stop();
  },
});

export { expect };

// Each person in a browser context of their own, or, in `context`, a tab each.
export async function openSeat(browser, name, { context, lang = 'fr', ...options } = {}) {
  const locale = lang === 'fr' ? 'fr-FR' : 'en-GB';
  const home = context ?? (await browser.newContext({ locale, ...options }));
  return new Seat(await home.newPage(), name, lang);
}

// Nora facilitates; the first of the others will be client.
export async function gather(browser, server, { names = PEERS, start = {}, ...options } = {}) {
  const nora = await openSeat(browser, 'Nora', options);
  await nora.start(server, start);
  const link = await nora.invitation();
  const others = [];
  for (const name of names) {
    const seat = await openSeat(browser, name, options);
    await seat.join(link);
    await seat.isConnected();
    others.push(seat);
  }
  const [client, ...peers] = others;
  return { nora, client, peers, all: [nora, ...others], link };
}

export async function chooseClient({ nora, client }) {
  await nora.asksToBeClient(client);
  await client.agreesToBeClient();
}

export async function everyoneIsAt(group, step) {
  for (const seat of group.all) await seat.isAt(step);
}

export async function goOn(group, step) {
  await group.nora.next();
  await everyoneIsAt(group, step);
}

export async function recordHoldsAll(group, reader = group.nora) {
  const record = await reader.record();
  const words = group.all.flatMap((seat) => seat.said);
  expect(words.length).toBeGreaterThan(0);
  const missing = words.filter((text) => !record.includes(plain(text)));
  expect(missing, 'words that the record lost').toEqual([]);
}

export function noFaults(group) {
  for (const seat of group.all) expect(seat.faults, `scripts of ${seat.name}`).toEqual([]);
}

// Nothing of what was said, nor by whom, nor the invitation's secret, is in what the
// server wrote of itself, told to write all it can.
export function logSaysNothing(group, server) {
  expect(server.log).not.toContain(group.link.split('/').at(-1));
  for (const seat of group.all) {
    for (const words of [seat.name, ...seat.said]) expect(server.log).not.toContain(words);
  }
}

export async function closeAll(group) {
  for (const context of new Set(group.all.map((seat) => seat.page.context()))) await context.close();
}
