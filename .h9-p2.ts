import { chromium } from '@playwright/test';
import { findChromium } from './scripts/browser';
import { sideways, overlaps } from './test/e2e/layout';
import { axe } from './test/e2e/helpers';
const b = await chromium.launch({ executablePath: findChromium()!, args: ['--no-sandbox'] });
const p = await b.newPage({ viewport: { width: 390, height: 800 } });
const rules = ['.front { grid-template-columns: minmax(0, 1fr) !important }', '@media (max-width: 44.99rem) { .switch ul { grid-template-columns: repeat(auto-fit, minmax(min(100%, 8rem), 1fr)) !important } }', '.asked .ev { white-space: nowrap }', 'main a { overflow-wrap: anywhere }',
 '@media (max-width: 23.99rem) { .legend-classes { display: grid !important; gap: 4px } .legend-classes li { padding: 0 0 0 36px !important } .legend-classes li::before { inset: 0 auto 0 0 !important; width: 28px; height: auto !important } .legend-classes label { margin:0 !important; padding:0 !important} .legend-classes b { display: inline !important} }'];
const c = await p.context().newCDPSession(p);
for (const size of [16, 32]) {
  await c.send('Page.setFontSizes' as never, { fontSizes: { standard: size, fixed: size } } as never);
for (const a of ['/', '/map/share/', '/country/malaysia/', '/about/', '/bodies/', '/differences/', '/signatories/']) for (const w of [320, 360, 390]) {
if (size === 32 && w < 390) continue;
await p.setViewportSize({ width: w, height: 800 });
await p.goto('http://127.0.0.1:3201' + a);
await p.evaluate((rules) => {
  const s = document.styleSheets[0]!;
  for (const r of rules) s.insertRule(r, s.cssRules.length);
  for (const e of document.querySelectorAll('.legend-classes span')) e.textContent = e.textContent!.replace('\u00a0', ' ');
}, rules);
console.log(a, size, w, await sideways(p), await overlaps(p), size === 16 ? await axe(p) : '');
if (a === '/' || a.includes('share')) await p.locator('.legend').screenshot({ path: `/tmp/h9/legend${a.replace(/\//g, '_')}${w}.png` });
}}
await b.close();
