/** From the data to the pages: every record stands at its address with its evidence. The way back, from the pages, is in `paths.spec.ts`. */
import { filled } from '../../lib/counts/texts';
import { dataset } from '../../lib/dataset';
import type { Evidence, Source } from '../../lib/schema';
import { evidenceLinks, publishedHref, sourceOf } from '../../lib/evidence/evidence';
import { quotedWords } from '../../lib/evidence/quoted';
import { quoted } from '../../lib/words/quoted';
import { bodyHref, countryHref, differenceHref, eventHref, personHref, signatureHref, sourceHref, statementHref } from '../../lib/site/links';
import { dateText } from '../../lib/words/dates';
import { lookAtEach } from './documents';
import { expect, test } from './helpers';
import { pages } from './pages';

const all = pages();

test('every response says where it stands: a paragraph of a source on this site, or a public reference', async ({ page }) => {
  const bare = await lookAtEach(page, all, (doc) =>
    [...doc.querySelectorAll('.voice, .said, .entry, tr.event, .matrix tbody td:not(.num):not(.back) a')]
      .filter((e) => ![e, ...e.querySelectorAll('a')].some((a) => /^(https?:|\/sources\/[^/]+\/#p\d)/.test(a.getAttribute('href') ?? '')))
      .map((e) => e.textContent!.slice(0, 90)),
  );
  expect([...bare].filter(([, list]) => list.length > 0)).toEqual([]);
});

test('where sources differ every version opens its place', async ({ page }) => {
  const versions = (await lookAtEach(page, ['/differences/'], (doc) =>
    [...doc.querySelectorAll('.difference .versions > div')].map((v) => ({ words: v.children[1]!.textContent!, ours: !v.querySelector('.ev')!.textContent, links: [...v.querySelectorAll('.ev a')].map((a) => a.getAttribute('href')!) })),
  )).get('/differences/')!;
  expect(versions.length).toBeGreaterThan(60);
  // Our own counts and readings cite nothing: what they were made from stands beside them.
  const cited = versions.filter((v) => !v.ours);
  expect(cited.filter((v) => !v.links.some((href) => /^(https?:|\/sources\/[^/]+\/#p\d)/.test(href)))).toEqual([]);
});

test('every quotation opens the page where its publisher prints it, or the paragraph that does', async ({ page }) => {
  const quotes = await lookAtEach(page, all, (doc) => [...doc.querySelectorAll('q')].map((q) => [q.textContent!, (q.querySelector('a') ?? q.closest('.voice')?.querySelector('a.ev'))?.getAttribute('href') ?? ''] as const));
  const flat = [...quotes].flatMap(([address, list]) => list.map(([text, href]) => ({ address, text, href })));
  expect(flat.length).toBeGreaterThan(100);
  // Where all voices stand together, through the paragraph of the source that the voice links to; elsewhere at once.
  expect(flat.filter(({ href }) => !/^(https?:\/\/|\/sources\/[^/]+\/#p\d)/.test(href))).toEqual([]);
  expect(flat.filter(({ address, href }) => /^\/(body|person|statements)\//.test(address) && href.startsWith('/'))).toEqual([]);
  // Where the link opens at words, they are the quoted ones.
  const words = (href: string) => decodeURIComponent(/#:~:text=(?:[^,]*-,)?([^,]*)/.exec(href)?.[1] ?? '');
  expect(flat.filter(({ text, href }) => words(href) && words(href) !== text)).toEqual([]);
});

test('every name on the letter links to its line, and every line to its paragraph here and to the published copy', async ({ page }) => {
  const lines = (await lookAtEach(page, ['/signatories/'], (doc) => [...doc.querySelectorAll('.signed tbody tr')].map((r) => ({ id: r.id, own: r.querySelector('a')!.getAttribute('href'), text: r.querySelector('td:last-child a')!.textContent!, places: [...r.querySelectorAll('td:last-child a')].map((a) => a.getAttribute('href')!) })))).get('/signatories/')!;
  expect(lines.length).toBe(158);
  expect(lines.filter((l, i) => l.id !== `n${i + 1}` || l.own !== `#n${i + 1}` || l.places[0] !== `${sourceHref(dataset().case.letter.source)}#p${/\d+/.exec(l.text)?.[0]}` || !/^https?:\/\//.test(l.places[1] ?? '') || !/^¶\u00a0\d/.test(l.text))).toEqual([]);
  const names = await lookAtEach(page, all.filter((p) => p.startsWith('/country/')), (doc) => [...doc.querySelectorAll('.names li')].filter((li) => li.querySelector('a')!.getAttribute('href') !== `/signatories/#${li.id}`).map((li) => li.textContent!));
  expect([...names].filter(([, wrong]) => wrong.length > 0)).toEqual([]);
});

/** What must stand at an address, and which links with it. */
interface Expected {
  readonly address: string;
  readonly id?: string;
  readonly texts: readonly string[];
  readonly hrefs: readonly string[];
}

/** Every record of the dataset that has an address, with its words and the places it rests on. */
function expected(): readonly Expected[] {
  const data = dataset();
  const letter = sourceOf(data, data.case.letter.source);
  const at = (href: string) => ({ address: href.split('#')[0]!, id: href.split('#')[1] });
  const hrefs = (evidence: readonly Evidence[] = []) => evidence.flatMap((e) => evidenceLinks(data, e).map((l) => l.href));
  const urls = (ids: readonly string[] = []) => ids.map((id) => data.references.find((r) => r.id === id)?.url ?? `/about/#ref-${id}`);
  const speakers = [...data.persons.map((p) => ({ ...p, href: personHref(p.id) })), ...data.bodies.map((b) => ({ ...b, href: bodyHref(b.id) }))];
  return [
    ...data.signatures.flatMap((s) => [
      { ...at(signatureHref(s.n)), texts: [s.name, s.mandate ?? 'not stated', s.country_printed ?? 'not stated'], hrefs: [publishedHref(letter, { text: s.name }), ...urls(s.note ? [s.note_reference!] : [])] },
      { ...at(sourceHref(letter.id, s.paragraphs[0])), texts: [s.name], hrefs: [signatureHref(s.n)] },
      { ...at(sourceHref(letter.id, s.paragraphs.at(-1))), texts: [s.country_printed ?? s.name], hrefs: [signatureHref(s.n)] },
    ]),
    ...data.statements.flatMap((s) => [
      { ...at(statementHref(s.id)), texts: [s.summary, s.quote?.text ?? ''], hrefs: hrefs(s.evidence).slice(0, 1) },
      { ...at(`${speakers.find((x) => x.id === s.speaker)!.href}#${s.id}`), texts: [s.summary, dateText(s.date)], hrefs: [...hrefs(s.evidence), ...hrefs(s.demands.map((d) => d.evidence)), ...(s.quote ? [publishedHref(sourceOf(data, s.quote.source), s.quote)] : []), ...urls(s.references)] },
    ]),
    ...data.events.filter((e) => !e.statement).map((e) => ({ ...at(eventHref(e.id)), texts: [e.title, dateText(e.date)], hrefs: hrefs(e.evidence) })),
    ...data.record.map((r) => ({ ...at(`/statements/#record-${r.id}`), texts: [r.summary], hrefs: urls(r.references) })),
    ...speakers.map((s) => ({ ...at(s.href), texts: [s.name, s.about], hrefs: [...hrefs(s.evidence), ...urls(s.references)] })),
    ...data.differences.map((d) => ({ ...at(differenceHref(d.id)), texts: [d.question, ...[d.shown, ...d.versions.map((v) => v.words)].map((t) => filled(data, t, true))], hrefs: d.versions.flatMap((v) => [...hrefs(v.evidence ? [v.evidence] : []), ...urls(v.references), ...(v.evidence && quoted(v.words).length > 0 ? [publishedHref(sourceOf(data, v.evidence.source), ...quotedWords(v.words, v))] : [])]) })),
    ...data.sources.flatMap((s) => s.paragraphs.filter((p) => p.kind !== 'names').map((p) => ({ ...at(sourceHref(s.id, p.n)), texts: [p.establishes], hrefs: [] }))),
    ...data.chambers.filter((c) => data.signatures.some((s) => s.country === c.country)).map((c) => ({ address: '/about/', id: 'seats', texts: [c.chamber, String(c.seats)], hrefs: urls([c.reference]) })),
    ...data.references.map((r) => ({ address: '/about/', id: `ref-${r.id}`, texts: [r.title], hrefs: r.url ? [r.url] : [] })),
    ...data.notes.flatMap((n) => n.countries.map((code) => ({ address: countryHref(data.countries.find((c) => c.alpha2 === code)!.slug), id: 'notes', texts: [filled(data, n.text, true)], hrefs: [...hrefs(n.evidence), ...urls(n.references)] }))),
  ];
}

test('every record of the dataset stands at its address with every place it rests on', async ({ page }) => {
  const all = expected();
  expect(all.length).toBeGreaterThan(700);
  const addresses = [...new Set(all.map((e) => e.address))];
  const missing = await lookAtEach(
    page,
    addresses,
    (doc, address, wanted) =>
      wanted
        .filter((w) => w.address === address)
        .flatMap(({ id, texts, hrefs }) => {
          const place = id === undefined ? doc.querySelector('main') : doc.getElementById(id);
          if (!place) return [`#${id}: nothing there`];
          // A reply has an id of its own inside its row, a line of the letter is its own row.
          const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/[“”]/g, '').replace(/\.$/, '');
          const text = plain(place.textContent!);
          const own = new Set([place, ...place.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? '').map((href) => (href.startsWith('#') ? address + href : href)));
          return [...texts.filter((t) => !text.includes(plain(t))).map((t) => `#${id}: no “${t}”`), ...hrefs.filter((href) => !own.has(href)).map((href) => `#${id}: no link to ${href}`)];
        }),
    all,
  );
  expect([...missing].filter(([, lines]) => lines.length > 0)).toEqual([]);
});

test('a word of context opens the second of two equal sentences', async ({ page }) => {
  const [first, second] = ['The gate is open.', 'The gate is open.'];
  const body = `<p>${first}</p><p>It had rained.</p><p style="margin-top:4000px">Nobody came last month.</p><p id="right">${second}</p><p style="margin-top:4000px">The end.</p>`;
  await page.route('**/twice/', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Twice</title>${body}` }));
  const source = { url: `${process.env.BASE_URL}/twice/`, fragments: true } as Source;
  await page.goto(publishedHref(source, { text: 'The gate is open', before: 'last month.' }));
  await expect(page.locator('#right')).toBeInViewport();
  await page.goto('about:blank');
  await page.goto(publishedHref(source, { text: 'The gate is open' }));
  await expect(page.locator('#right')).not.toBeInViewport();
});
