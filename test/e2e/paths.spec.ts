/**
 * The crawl: from every fact of the dataset that a page prints, a path of at most two clicks leads to what it rests on, every count opens
 * as many rows as it says, and nothing stands on a page that the data does not have.
 *
 * For every page of the build, every block of text in <main> (also text that only a screen reader says, and text in pictures) is split into
 * - counts, in figures or words, also in headings, captions and summaries: in a link whose rows are counted there. The anchor it leads to holds
 *   just so many rows; without an anchor the longest list of the page does, or the list that a filter in the address leaves. Beside a country, body
 *   or person it is the page of that one. 0 opens the list of all that have a number, in which the page itself has no row.
 * - names of signatories, persons and bodies, and dates: in a link, or in one row, entry, fact or paragraph with a link, that leads to a place on
 *   which the dataset says they rest (paragraph, published copy, reference, line of the letter), or to a line that has the same words and such a link.
 * - quotations: words of the data; a text fragment beside them carries these words and no others. In the text of a voice they are a link themselves.
 * - shares and seats: figures of the data, with a link beside them. Places (¶ 4, no. 12): in or beside a link that opens them.
 * - other texts of the data (summaries, notes, titles): with evidence in the same entry or fact if they hold a figure or a quotation. What stands
 *   inside them rests on what they rest on; but in notes on countries and names, in what a difference says of our count, and in texts of case.yaml,
 *   which the site writes itself, numbers are counts like others.
 * - the rest: no capitalised name, number, date or quotation that the dataset does not have. The words themselves are not judged.
 *
 * A number may stand one click further: in the row that its link leads to, with a link of its own. In the list by month a date is said in short: the
 * month above, and beside each entry what that leaves to say; both must be what the record has to which the entry leads.
 *
 * What is let through:
 * - not looked at are navigation and form controls (nav, form, label, button) with the counts in them, as an <option> of a filter cannot hold a link,
 *   but looked at is the list of differences, which says of each how many documents have a version;
 *   the header and the footer with its version, the SHA-256 of a text, the axis, key and scale of the timeline;
 * - "one" without a noun that is counted ("one of them"); a sum of linked counts of its line ("66 = 60 + 6"); "174, and Aldova" of a list with both;
 * - limits of the classes and the circles of a legend, labels in a map that repeat a linked mark, a 1 that opens the page of what is named beside it;
 * - in texts that the site writes: ordinals, years, parts of a longer sign ("1:50", "P070"), and numbers of chambers, seats, days and months;
 * - what "What we show" says of a difference, and numbers inside a text that has evidence: they are not counted again;
 * - a list of the right length in the right place is taken for the right rows: which rows they are is known only where a page is that of a country,
 *   body or person. The rows of a filter in the address are those the page marks for it.
 */
import { crawler } from './crawl/crawl';
import { expect, test } from './helpers';
import { readable, pages } from './pages';

test('every number, name, date and quotation stands with a path to what it rests on', async ({ page }) => {
  const look = await crawler(page);
  const found: Record<string, readonly string[]> = {};
  for (const address of pages()) {
    const lines = await look(address);
    if (lines.length > 0) found[address] = lines;
  }
  expect(found).toEqual({});
});

/** What somebody might break: a page, how, and what must be said that was not said before. */
const breaks: readonly (readonly [string, string, (text: string) => string, RegExp])[] = [
  ['a count that its rows do not have', '/signatories/', (t) => t.replace(/>60</g, '>61<'), /number without its rows: .*\[61\]/],
  ['evidence of a country that leads to another page', '/country/germany/', (t) => t.replace(/href="(?:\/sources|https?:|\/signatories\/#)[^"]*"/g, 'href="/about/"'), /name without a path: .*\[Barbara Lochbihler\]/],
  ['a count that opens another country', '/signatories/', (t) => t.replaceAll('/country/malaysia/#signed', '/country/indonesia/#signed'), /number without its rows: Malaysia \[60\]/],
  ['a number in words that is wrong', '/signatories/not-stated/', (t) => t.replace('>six<', '>seven<'), /number without its rows: .*\[seven\]/],
  ['a sum that is wrong', '/signatories/not-stated/', (t) => t.replace('66<!-- --> = ', '67 = ').replace('66 = ', '67 = '), /number without its rows: .*\[67\]/],
  ['a name that is spelt otherwise', '/country/netherlands/', (t) => t.replaceAll('Hilde Vautmans', 'Hilda Vautmans'), /name that the data does not have: .*\[Hilda/],
  ['a row without its links', '/signatories/', (t) => t.replace(/(<tr id="n12".*?(?=<tr))/s, (row) => row.replace(/<a [^>]*>|<\/a>/g, '')), /name without a path: .*\[Barbara Lochbihler\]/],
  ['a date that no source has', '/statements/', (t) => t.replace('>21 January 2022<', '>22 January 2022<'), /date that the data does not have: .*\[22 January 2022\]/],
  ['a share that is wrong', '/country/malaysia/', (t) => t.replaceAll('27.0', '27.1'), /number without its rows: .*\[27\.1/],
  ['a quotation with another word', '/body/ipu/', (t) => t.replaceAll('>alarm at the plight<', '>alarm at the flight<'), /quotation that the data does not have: .*alarm at the flight/],
  ['a link that opens other words', '/body/ipu/', (t) => t.replaceAll('text=alarm%20at%20the%20plight', 'text=a%20statement'), /link at other words than these: .*alarm at the plight/],
  ['a wrong day in the list by month', '/', (t) => t.replace('<small>18</small>', '<small>19</small>'), /number without its rows: \[19\]/],
  ['a wrong month in the list by month', '/', (t) => t.replace('<h3>Oct 2017</h3>', '<h3>Oct 2018</h3>'), /date that the data does not have: \[Oct 2018\]/],
  ['an entry of the list by month that leads to another day', '/', (t) => t.replace(/(<small>24<\/small>[^<]*<a href=")[^"]*/, '$1/statements/#ipu-2017-10-18'), /number without its rows: \[24\]/],
  ['a wrong count of a facet', '/statements/', (t) => t.replace(/(kind=parliamentary[^>]*>)\d+</, '$17<'), /number without its rows: .*\[7\]/],
  ['a wrong count of names in a part of the world', '/', (t) => t.replace('101 names', '102 names').replace('101\u00a0names', '102\u00a0names'), /number without its rows: .*\[102\]/],
  ['a wrong count of countries in a part of the world', '/', (t) => t.replace(/(101.names, )5/, '$16'), /number without its rows: .*\[6\]/],
  ['a wrong count of members beside one that is named', '/map/un/', (t) => t.replace('>192\u00a0countries and', '>191\u00a0countries and'), /number without its rows: .*\[191\]/],
  ['a wrong count of states without a name', '/', (t) => t.replace('>174<', '>175<'), /number without its rows: .*\[175\]/],
  ['a wrong count of persons who spoke', '/country/cambodia/', (t) => t.replace('>Five persons<', '>Six persons<'), /number without its rows: .*\[Six\]/],
  ['a wrong count of speakers who ask', '/demands/', (t) => t.replace(/(href="#shared-2022-[^"]*">)2</, '$13<'), /number without its rows: .*\[3\]/],
  ['a share of seats that its row does not have', '/map/share/', (t) => t.replace('>222<', '>223<'), /number without its rows: .*\[223\]/],
  ['a share on the map that its country does not have', '/map/share/', (t) => t.replace('>Philippines 3.4', '>Philippines 4.4'), /number without its rows: .*\[4\.4.%\]/],
  ['a share on the map that another country has', '/map/share/', (t) => t.replace('>Philippines 3.4', '>Philippines 12.3'), /figure without a source: .*\[12\.3.%\]/],
  ['a first sentence without its evidence', '/person/kem-sokha/', (t) => t.replace(/(<p class="lead">.*?<\/p>)/s, (p) => p.replace(/<a [^>]*>|<\/a>/g, '')), /date without a path: .*\[night of 2 to 3 September 2017\]/],
  ['a reference that the data does not have', '/about/', (t) => t.replace(/(<table class="seats.*?<\/table>)/s, (table) => table.replace(/href="https?:[^"]*"/g, 'href="https://example.org/"')), /number without its rows: \[222\]/],
  ['a count in a heading that its rows do not have', '/', (t) => t.replace('>23 countries</a></h2>', '>24 countries</a></h2>'), /number without its rows: The \[24\] countries/],
  ['a count in a heading without a link', '/signatories/', (t) => t.replace(/(<h1>The )<a [^>]*>158<\/a>/, '$1158'), /number without its rows: The \[158\] signatories/],
  ['a count in a summary', '/', (t) => t.replace('<summary>All as a list', '<summary>All 49 as a list'), /number without its rows: All \[49\] as a list/],
  ['a wrong count of what a summary opens', '/', (t) => t.replace(/>(\d+)(<!-- -->)?( entries<)/, '>50$3'), /number without its rows: \[50\] entries/],
  ['a count of members without a link', '/body/un/', (t) => t.replace(/<a [^>]*href="#member-list">(193[^<]*)<\/a>/g, '$1'), /number without its rows: \[193\]/],
  ['a count in a fact that has no link of its own', '/body/un/', (t) => t.replace('<dd>States', '<dd>193 states'), /number without its rows: \[193\] states/],
  ['a figure in a fact whose sources stand in another', '/body/ipu/', (t) => t.replace(/(<dt>Members<\/dt><dd>.*?)<span.*?<\/span>/s, '$1'), /text without its evidence: \[National parliaments: 173/],
  ['a note without the places it rests on', '/body/ipu/', (t) => t.replace(/(<dt>Note<\/dt><dd>.*?)<span.*?<\/span>/s, '$1'), /text without its evidence: \[The report calls it/],
  ['a wrong count in a note', '/country/germany/', (t) => t.replace(/(id="de-two-mandates".*?>)Nine</s, '$1Eight<'), /number without its rows: .*\[Eight\] names are printed/],
  ['a count in a note without a link', '/country/malaysia/', (t) => t.replace(/(id="my-spellings".*?)<a [^>]*>60<\/a>/s, '$160'), /number without its rows: Spellings\. Some of the \[60\]/],
  ['a count in a note that opens the other house', '/country/philippines/', (t) => t.replace(/(id="ph-two-chambers".*?)#house-1/s, '$1#house-2'), /number without its rows: .*\[Ten\] names/],
  ['a count in the note on a name without a link', '/signatories/', (t) => t.replace(/(id="n54".*?)<a [^>]*>two<\/a>/s, '$1two'), /number without its rows: .*\[two\] under the Netherlands/],
  ['a count in a text of the site without a link', '/about/', (t) => t.replace(/(said about it in )<a [^>]*>5<\/a>/, '$15'), /number without its rows: .*\[5\] documents/],
  ['a count of documents in the list of differences without a link', '/differences/', (t) => t.replace(/<a [^>]*>(3\sdocuments)<\/a>/, '$1'), /number without its rows: .*\[3\].documents/],
  ['a wrong count of documents in the list of differences', '/differences/', (t) => t.replace(/>3(\sdocuments)</, '>4$1<'), /number without its rows: .*\[4\].documents/],
  ['a wrong count in what a difference says of the count', '/differences/', (t) => t.replace(/(>)16(<\/a> countries through)/, '$117$2'), /number without its rows: \[17\] countries through/],
  ['a zero that opens a list with the country in it', '/country/cambodia/', (t) => t.replace('href="/signatories/#by-country"', 'href="#spoke"'), /number without its rows: \[0\]/],
  ['a zero without a link', '/country/tuvalu/', (t) => t.replace(/<a [^>]*>0<\/a>/, '0'), /number without its rows: \[0\]/],
  ['a count that opens another country with as many names', '/signatories/', (t) => t.replaceAll('/country/philippines/#signed', '/country/south-africa/#signed'), /number without its rows: Philippines \[11\]/],
  ['a count that opens a page with another list as long', '/signatories/', (t) => t.replace('href="#list">158', 'href="/sources/open-letter/">158'), /number without its rows: The \[158\]/],
  ['a count of a section that has so many rows in one of its parts only', '/country/germany/', (t) => t.replace(/(id="de-two-mandates".*?)#house-1/s, '$1#signed'), /number without its rows: .*\[Nine\] names/],
  ['a quotation without a link in a brief list', '/', (t) => t.replace(/<q><a [^>]*>(alarm at the plight)<\/a><\/q>/, '<q>$1</q>'), /quotation without a link: .*alarm at the plight/],
  ['a paragraph of the letter that opens another place than its line', '/signatories/not-stated/', (t) => t.replace('"/sources/open-letter/#p80"', '"https://example.org/"'), /paragraph that opens another place: \[¶.80\]/],
];

/** Puts it into the last cell, line or term of the page's own text. */
function inRow(text: string): string {
  const [start, end] = [text.indexOf('<h1'), text.indexOf('</main>')];
  const inNav = (at: number) => text.lastIndexOf('<nav', at) > text.lastIndexOf('</nav>', at);
  const at = [...text.matchAll(/<\/(?:td|dd|li)>/g)].map((m) => m.index).filter((i) => start < i && i < end && !inNav(i)).at(-1);
  return at === undefined ? text : `${text.slice(0, at)} ${made}${text.slice(at)}`;
}

/** Not one word of it is in the data. */
const made = '999 invented names, “words nobody ever said”, Nobody McFake, 1 January 1900, eleven bodies';

test('what somebody makes up or breaks is found', async ({ page }) => {
  const look = await crawler(page);
  const missed: string[] = [];
  for (const [what, address, change, expected] of breaks) {
    const before = new Set(await look(address));
    const altered = change(readable(address));
    if (altered === readable(address)) missed.push(`${what}: nothing to break on ${address}`);
    else if (!(await look(address, altered)).some((l) => !before.has(l) && expected.test(l))) missed.push(`${what}: not found on ${address}`);
  }
  const everyKind = ['/', '/map/share/', '/country/germany/', '/country/tuvalu/', '/signatories/', '/statements/', '/demands/', '/sources/voa-khmer/', '/differences/', '/about/', '/corrections/', '/find/', '/body/ipu/', '/person/ted-cruz/'];
  for (const address of everyKind) {
    const text = readable(address);
    for (const [where, altered] of [['main', text.replace('</main>', `${made}</main>`)], ['a paragraph', text.replace('</main>', `<p>${made}</p></main>`)], ['a section', text.replace(/<\/section>(?![\s\S]*<\/section>)/, `<p>${made}</p></section>`)], ['a row', inRow(text)]] as const) {
      if (altered === text) continue;
      const lines = (await look(address, altered)).join('\n');
      for (const part of ['[999]', '“words nobody ever said”', 'McFake', '1 January 1900', '[eleven]']) if (!lines.includes(part)) missed.push(`${part} in ${where} of ${address}`);
    }
  }
  expect(missed).toEqual([]);
});
