/** What the map says in words: its labels, and its summary for everyone who does not look at it. */
import { printedName } from '../counts/printed';
import { highest } from '../counts/highest';
import { tallies, totals } from '../counts/tally';
import type { Dataset } from '../schema';
import { countryOf } from '../lookup/countries';
import { countryHref, notStatedHref } from '../site/links';
import { countriesOf, outlinedHref } from './view-rows';
import { inOrder, type Linked, plain } from '../words/linked';
import { counted } from '../words/plural';
import type { MapView } from './map-views';
import { outlinedCount } from './outlined-count';
import { valueText, viewLevels } from './view-highest';
import { viewList } from './view-list';

/**
 * Words of a label on the map: the name as printed, or the registry's where that is shorter, and the figure as the list has it. A figure alone stands
 * inside its country, where there is no room for a unit.
 */
export function mapLabelWords(data: Dataset, view: MapView): (code: string, show: 'name' | 'name-number' | 'number') => string {
  const rows = new Map(tallies(data).map((t) => [t.country, t]));
  return (code, show) => {
    const { name: registered } = countryOf(data, code);
    const tally = rows.get(code);
    const printed = tally ? printedName(tally) : registered;
    const name = printed.length < registered.length ? printed : registered;
    const value = view.values.get(code);
    const figure = typeof value === 'number' ? valueText(value, view.unit) : '';
    if (show === 'number') return figure.replace('\u00a0%', '');
    return show === 'name' || figure === '' ? name : `${name} ${figure}`;
  };
}

/** "Aldova 60, Brisk Island 21, and Cestia and Dorland 11 each"; a figure opens its rows, and where several share it, so does each name. */
function highestWords(data: Dataset, view: MapView): Linked {
  const all = viewLevels(data, view);
  const cells = new Map(viewList(data, view).groups.flatMap((g) => g.rows.map((r) => [r.code, r.cells[0].href] as const)).reverse());
  const opening = (code: string, text: string) => { const href = cells.get(code); return href ? { text, href } : text; };
  const named = highest(all);
  const [first] = all;
  if (named.length === 0) return first ? [' the highest number is ', opening(first.codes[0] ?? '', first.shown)] : [];
  const words = named.map(({ codes, shown }): Linked => {
    const names = codes.map((code) => countryOf(data, code).in_sentence);
    const [code = ''] = codes;
    if (codes.length === 1) return [`${names.join('')} `, opening(code, shown)];
    return [...inOrder(codes.map((c, i): Linked => [opening(c, names[i] ?? '')])), ' ', opening(code, shown), ' each'];
  });
  const several = named.some(({ codes }) => codes.length > 1);
  return [` the highest ${named.length === 1 && !several ? 'is' : 'are'} `, ...inOrder(words, several ? ', and ' : ' and ')];
}

/** So many countries with an outline are named. */
const FEW_OUTLINED = 6;

/** Members of a body, or where somebody had spoken, these by name where they are few. The country addressed is drawn as such, so it is named apart, as in the legend. */
function outlinedWords(data: Dataset, view: MapView): Linked {
  const { text, count, subjectToo } = outlinedCount(data, view);
  if (count === 0 && !subjectToo) return ['No country is outlined.'];
  const one = count === 1 && !subjectToo;
  const counts = { text, href: outlinedHref(view) };
  if (!view.said) return [counts, ` ${one ? 'was a member' : 'were members'} on that day.`];
  const codes = [...(view.outlined ?? [])].filter((code) => code !== data.case.subject);
  const names = codes.map((code): Linked => [{ text: countryOf(data, code).in_sentence, href: countryHref(countryOf(data, code).slug) }]);
  return [counts, ` ${one ? 'is' : 'are'} outlined`, ...(codes.length <= FEW_OUTLINED ? [': ', ...inOrder(names)] : []), '.'];
}

/** The map in one or two sentences, each count and figure with its rows: how many countries, the highest, how many names are counted under none. */
export function mapSummaryWords(data: Dataset, view: MapView): Linked {
  if (view.values.size === 0) return outlinedWords(data, view);
  const numbers = [...view.values.values()].filter((v) => v !== 'not-applicable').length;
  const off = totals(data).without_country;
  return [
    { text: counted(numbers, 'country', 'countries'), href: countriesOf(view) },
    ';',
    ...highestWords(data, view),
    '.',
    ...(off === 0 ? [] : [' ', { text: counted(off, 'name'), href: notStatedHref }, ` ${off === 1 ? 'carries' : 'carry'} neither mandate nor country.`]),
  ];
}

/** The same as plain text, for files. */
export const mapSummary = (data: Dataset, view: MapView): string => plain(mapSummaryWords(data, view));
