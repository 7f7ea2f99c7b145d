// A browser that is killed brings back what was typed and not sent.

import { chromium } from '@playwright/test';
import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseClient, closeAll, expect, gather, goOn, test } from '../lib/group.js';
import { Seat } from '../lib/seat.js';

const KEPT_WITHIN = 1000;

// The browser notes its process in its profile.
const processOf = (profile) => Number(readlinkSync(join(profile, 'SingletonLock')).split('-').pop());

// The browser writes its cookies down every half minute.
function cookieIsOnDisk(profile, path) {
  const files = ['Cookies', 'Cookies-journal', 'Cookies-wal'].map((name) => join(profile, 'Default', name));
  return files.some((file) => existsSync(file) && readFileSync(file).includes(path));
}

test('what was typed a second before the browser is killed returns', async ({ browser, server, launchOptions }) => {
  const profile = await mkdtemp(join(tmpdir(), 'entrepairs-profile-'));
  const open = () => chromium.launchPersistentContext(profile, { ...launchOptions, headless: true, locale: 'fr-FR' });
  try {
    const group = await gather(browser, server, { names: ['Camille', 'Bilal'] });
    let context = await open();
    const chloe = new Seat(context.pages()[0], 'Chloé');
    await chloe.join(group.link);
    await chloe.isConnected();
    const { address } = chloe;
    await expect.poll(() => cookieIsOnDisk(profile, new URL(address).pathname.slice(0, -1)), { timeout: 90_000 }).toBe(true);

    await chooseClient(group);
    await goOn(group, 1);
    await group.client.tap('told');
    await goOn(group, 2);
    await chloe.isAt(2);
    await chloe.fill('ask', 'Une question que personne n’a encore lue');
    await chloe.fill('note', 'Une note pour moi');
    const typed = Date.now();
    await expect.poll(() => Date.now() - typed, { intervals: [50] }).toBeGreaterThan(KEPT_WITHIN);

    const gone = context.waitForEvent('close');
    process.kill(processOf(profile), 'SIGKILL');
    await gone;

    context = await open();
    const again = new Seat(context.pages()[0], 'Chloé');
    await again.page.goto(address);
    await again.isConnected();
    await expect(again.form('ask').locator('textarea')).toHaveValue('Une question que personne n’a encore lue');
    await expect(again.form('note').locator('textarea')).toHaveValue('Une note pour moi');
    await again.tap('ask');
    await group.nora.reads('Une question que personne n’a encore lue');
    await context.close();
    await closeAll(group);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
