import { chromium } from 'playwright';
const [,, out, list, widths='360,1440', themes='light', langs='fr'] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const w of widths.split(',')) for (const t of themes.split(',')) for (const l of langs.split(',')) {
  const p = await b.newPage({ viewport: { width: +w, height: 900 } });
  for (const n of list.split(',')) {
    const open = n.endsWith('+'); const name = n.replace('+','');
    await p.goto(`http://localhost:8917/${l}-${t}-${name}.html`);
    if (open) await p.evaluate(() => document.querySelectorAll('details').forEach(d => d.open = true));
    const over = await p.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) console.log('overflow', name, w, over);
    await p.screenshot({ path: `${out}/${name}-${l}-${t}-${w}${open?'-open':''}.png`, fullPage: true });
  }
  await p.close();
}
await b.close();
