/** The list below the map: the same numbers as the view above it, for everyone who reads rather than looks. */
import { totals } from '../counts/tally';
import { countryRows, type CountryRow } from '../country/rows';
import type { Dataset } from '../schema';
import { nationalAnchor } from '../counts/signature-groups';
import { notStatedHref } from '../site/links';
import { counted } from '../words/plural';
import { grouped, type Cell, type ListGroup, type ListRow, type ViewList } from './list-groups';
import type { MapView } from './map-views';
import { partsOf } from './parts';
import { shareList } from './share-list';

/** The list, on the page of every view. */
const here = '#countries';

const figure = (n: number, href: string): Cell => (n === 0 ? { text: '–' } : { text: String(n), href });
/** Where the names of a row are: all, those of the national parliament, those of the European. */
function signed(r: CountryRow): Readonly<Record<'all' | 'national' | 'european', string>> {
  const all = `${r.href}#signed`;
  const both = r.national > 0 && r.european > 0;
  return { all, national: both ? `${r.href}#${nationalAnchor}` : all, european: both ? `${r.href}#european` : all };
}

type Print = (row: CountryRow) => Pick<ListRow, 'solid' | 'open' | 'cells'>;

const groupsOf = (data: Dataset, view: MapView, rows: readonly CountryRow[], print: Print): readonly ListGroup[] =>
  grouped(view, rows, (r) => r.key, (r) => ({ key: r.key, code: r.key, href: r.href, name: r.name, parts: partsOf(data, r.key), ...print(r) }));

function named(data: Dataset, view: MapView, rows: readonly CountryRow[]): ViewList {
  const { countries, without_country } = totals(data);
  return {
    heading: ['The ', { text: `${countries} countries`, href: here }],
    caption: 'Names by country',
    columns: ['Names', 'National', 'European'],
    groups: groupsOf(data, view, rows, (r) => ({ solid: r.national, open: r.european, cells: [figure(r.names, signed(r).all), figure(r.national, signed(r).national), figure(r.european, signed(r).european)] })),
    rest: { name: 'Mandate not stated', href: notStatedHref, cells: [figure(without_country, notStatedHref), { text: '–' }, { text: '–' }] },
  };
}

function onlyNational(data: Dataset, view: MapView, rows: readonly CountryRow[]): ViewList {
  const kept = rows.filter((r) => r.national > 0).sort((a, b) => b.national - a.national);
  return {
    heading: ['The ', { text: counted(kept.length, 'country', 'countries'), href: here }, ' through a national parliament'],
    caption: 'National names by country',
    columns: ['National', 'European', 'All names'],
    groups: groupsOf(data, view, kept, (r) => ({ solid: r.national, open: 0, cells: [figure(r.national, signed(r).national), figure(r.european, signed(r).european), figure(r.names, signed(r).all)] })),
  };
}

function onlyEuropean(data: Dataset, view: MapView, rows: readonly CountryRow[]): ViewList {
  const kept = rows.filter((r) => r.european > 0).sort((a, b) => b.european - a.european);
  return {
    heading: ['The ', { text: counted(kept.length, 'country', 'countries'), href: here }, ' through members of the European Parliament'],
    caption: 'European names by country',
    columns: ['European', 'National', 'All names'],
    groups: groupsOf(data, view, kept, (r) => ({ solid: 0, open: r.european, cells: [figure(r.european, signed(r).european), figure(r.national, signed(r).national), figure(r.names, signed(r).all)] })),
  };
}

/** The list of a view. Members of a body and what had been said by a day have lists of their own. */
export function viewList(data: Dataset, view: MapView): ViewList {
  const rows = countryRows(data);
  if (view.unit === 'percent') return shareList(data, view, rows);
  if (view.mandate === 'national') return onlyNational(data, view, rows);
  if (view.mandate === 'european') return onlyEuropean(data, view, rows);
  return named(data, view, rows);
}
