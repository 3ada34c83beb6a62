/** On the pages of countries, bodies and persons a count opens exactly the rows it counts, in words as in figures. */
import { lookAtEach } from './documents';
import { expect, test } from './helpers';
import { pages } from './pages';

const all = pages().filter((p) => /^\/(country|body|person|bodies)\//.test(p));

test('every count that stays on its page opens as many rows as it says', async ({ page }) => {
  const wrong = await lookAtEach(page, all, (doc) => {
    const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
    const said = (text: string): number => {
      const first = text.trim().split(/[\s\u00a0]/)[0]!.toLowerCase();
      return words.includes(first) ? words.indexOf(first) : Number(first);
    };
    const rows = (id: string): number => {
      // Voices of one kind stand among others: the anchor around all brings them out.
      const among = { 'from-persons': '.by-person', 'from-bodies': '.by-body', 'from-record': '.by-record' }[id];
      const target = doc.getElementById(id);
      if (!target) return -1;
      if (among) return target.querySelectorAll(among).length;
      if (!/^(SECTION|OL|UL|TABLE|TBODY|DIV)$/.test(target.tagName) || target.closest('td')) return 1;
      const articles = target.querySelectorAll('article').length;
      return articles || target.querySelectorAll('li, tbody tr:not(.group), :scope:is(tbody) > tr:not(.group)').length;
    };
    return [...doc.querySelectorAll('main a.n[href^="#"]')].filter((a) => said(a.textContent!) !== rows(a.getAttribute('href')!.slice(1))).map((a) => `${a.textContent} → ${a.getAttribute('href')}: ${rows(a.getAttribute('href')!.slice(1))}`);
  });
  expect([...wrong].filter(([, list]) => list.length > 0)).toEqual([]);
});

test('every page of a country leads on, and says in which order', async ({ page }) => {
  const ways = await lookAtEach(page, all.filter((p) => p.startsWith('/country/')), (doc) => ({
    order: doc.querySelector('.crumbs span.muted')!.textContent!,
    before: doc.querySelector('.crumbs [rel=prev]')?.getAttribute('href') ?? '',
    after: doc.querySelector('.crumbs [rel=next]')?.getAttribute('href') ?? '',
  }));
  // Each order is one chain: whoever comes next says the same about who came before, and only its ends lead one way.
  const broken = [...ways].filter(([address, { order, after }]) => after && (ways.get(after)?.before !== address || ways.get(after)?.order !== order));
  expect(broken).toEqual([]);
  const ends = [...ways.values()].filter((w) => !w.before).map((w) => w.order);
  expect(ends.sort()).toEqual(['By number of names', 'Without a name, A to Z']);
  expect([...ways.values()].filter((w) => !w.after).length).toBe(2);
});
