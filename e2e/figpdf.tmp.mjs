import { chromium } from 'playwright';
const [,, out, list, t='light', l='fr'] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const p = await b.newPage();
for (const n of list.split(',')) {
  await p.goto(`http://localhost:8917/${l}-${t}-${n}.html`);
  await p.pdf({ path: `${out}/${n}-${l}-${t}.pdf`, format: 'A4', preferCSSPageSize: true });
}
await b.close();
