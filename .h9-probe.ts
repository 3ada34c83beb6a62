import { chromium } from '@playwright/test';
import { findChromium } from './scripts/browser';
import { sideways, overlaps } from './test/e2e/layout';
import { kinds } from './test/e2e/pages';
const base = process.env.B ?? 'http://127.0.0.1:3201';
const b = await chromium.launch({ executablePath: findChromium()!, args: ['--no-sandbox'] });
const p = await b.newPage();
const c = await p.context().newCDPSession(p);
for (const size of [16, 32]) {
  await c.send('Page.setFontSizes' as never, { fontSizes: { standard: size, fixed: size } } as never);
  for (const a of process.argv.slice(2).length ? process.argv.slice(2) : [...kinds(), '/nonsense/']) {
    await p.goto(base + a);
    for (const width of size === 16 ? [320, 360, 390, 768, 1280] : [390, 768, 1280]) {
      await p.setViewportSize({ width, height: 800 });
      const w = [...await sideways(p), ...await overlaps(p)];
      if (w.length) console.log(a, size, width, w);
    }
  }
}
await b.close();
