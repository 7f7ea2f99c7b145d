import { defineConfig } from '@playwright/test';

const root = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'tests',
  outputDir: 'results',
  // Nine browsers of one group fill a small machine: one test after another.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  forbidOnly: Boolean(process.env.CI),
  use: {
    headless: true,
    actionTimeout: 20_000,
    navigationTimeout: 20_000,
    locale: 'fr-FR',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        // A name that leads here and is, unlike 127.0.0.1, no secure context.
        '--host-resolver-rules=MAP salle.test 127.0.0.1',
        ...(root ? ['--no-sandbox'] : []),
      ],
    },
  },
});
