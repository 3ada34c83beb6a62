/** The version of the data on every page and in every file, and a way to report an error that says where. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataset } from '../../lib/dataset';
import { filesIn } from '../../scripts/finish/files';
import { isoToText } from '../../lib/words/dates';
import { lookAtEach } from './documents';
import { expect, test } from './helpers';
import { out, pages } from './pages';

const { version, report_to } = dataset().case;
const files = filesIn(out);
const text = (file: string): string => readFileSync(join(out, file), 'utf8');

test('every page has the version, and a link to report an error that carries its address', async ({ page }) => {
  const found = await lookAtEach(page, pages(), (doc) => ({
    version: doc.querySelector('footer time')?.getAttribute('datetime'),
    report: [...doc.querySelectorAll('footer a')].map((a) => a.getAttribute('href')!).filter((href) => /[?&]body=/.test(href)),
    canonical: doc.querySelector('link[rel=canonical]')!.getAttribute('href')!,
  }));
  const wrong = [...found].filter(([address, f]) => f.version !== version || f.report.length !== 1 || !f.report[0]!.startsWith(report_to) || !f.report[0]!.endsWith(`body=${encodeURIComponent(f.canonical)}`) || new URL(f.canonical).pathname !== address);
  expect(wrong).toEqual([]);
  const corrections = (await lookAtEach(page, ['/corrections/'], (doc) => doc.querySelector('main')!.textContent!)).get('/corrections/')!;
  expect(corrections).toContain(`Version ${isoToText(version)}`);
});

test('every map to download says its version, as vectors and as a picture of the same drawing', () => {
  const drawings = files.filter((f) => /^download\/[^/]+\.svg$/.test(f));
  expect(drawings.length).toBeGreaterThan(8);
  expect(drawings.filter((f) => !text(f).includes(`Version ${version}`))).toEqual([]);
  expect(drawings.map((f) => f.replace(/svg$/, 'png')).filter((f) => !files.includes(f))).toEqual([]);
});

test('every file of data says its version', () => {
  const data = files.filter((f) => f.endsWith('.json'));
  expect(data).toEqual(expect.arrayContaining(['cards.json', 'find.json']));
  expect(data.filter((f) => (JSON.parse(text(f)) as { version?: string }).version !== version)).toEqual([]);
});
