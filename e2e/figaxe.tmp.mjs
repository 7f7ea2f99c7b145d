import { chromium } from 'playwright';
import { AxeBuilder } from '@axe-core/playwright';
const names = process.argv[2].split(',');
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const c = await b.newContext({ viewport: { width: 360, height: 800 } });
for (const w of [360, 1280]) for (const t of ['light','dark']) for (const n of names) {
  const p = await c.newPage(); await p.setViewportSize({ width: w, height: 800 });
  await p.goto(`http://localhost:8917/fr-${t}-${n}.html`);
  await p.evaluate(() => document.querySelectorAll('details').forEach(d => d.open = true));
  const r = await new AxeBuilder({ page: p }).analyze();
  for (const v of r.violations) console.log(n, t, w, v.id, v.nodes.length, v.nodes[0].html.slice(0,160), v.nodes[0].failureSummary.slice(0,200));
  await p.close();
}
await b.close();
