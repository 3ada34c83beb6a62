/** The list below the map: the same numbers as the view above it, for everyone who reads rather than looks. */
import { countryOf } from '../lookup/countries';
import { countryRows, type CountryRow } from '../country/rows';
import type { Dataset } from '../dataset/schema';
import { countryHref, notStatedHref } from '../site/links';
import type { MapView } from './map-views';
import { counted } from '../words/plural';
import { nationalShare, percentText, shares } from '../counts/shares';
import { tallies, totals } from '../counts/tally';

/** One row: a bar (solid and open part, in the unit of the first column) and three cells, the first of which is the view's own number. */
export interface ListRow {
  readonly key: string;
  readonly href: string;
  readonly name: string;
  readonly solid: number;
  readonly open: number;
  readonly cells: readonly [string, string, string];
}

/** A heading, a table, and the row that makes the first column add up. */
export interface ViewList {
  readonly heading: string;
  readonly columns: readonly [string, string, string];
  readonly rows: readonly ListRow[];
  readonly rest?: { readonly name: string; readonly href: string; readonly cells: ListRow['cells'] };
}

const orDash = (n: number): string => (n === 0 ? '–' : String(n));

function named(data: Dataset, rows: readonly CountryRow[]): ViewList {
  const { countries, without_country } = totals(data);
  return {
    heading: `The ${countries} countries`,
    columns: ['Names', 'National', 'European'],
    rows: rows.map((r) => ({ key: r.key, href: r.href, name: r.name, solid: r.national, open: r.european, cells: [String(r.names), orDash(r.national), orDash(r.european)] })),
    rest: { name: 'Mandate not stated', href: notStatedHref, cells: [String(without_country), '–', '–'] },
  };
}

function onlyNational(rows: readonly CountryRow[]): ViewList {
  const kept = rows.filter((r) => r.national > 0).sort((a, b) => b.national - a.national);
  return {
    heading: `The ${counted(kept.length, 'country', 'countries')} through a national parliament`,
    columns: ['National', 'European', 'All names'],
    rows: kept.map((r) => ({ key: r.key, href: r.href, name: r.name, solid: r.national, open: 0, cells: [String(r.national), orDash(r.european), String(r.names)] })),
  };
}

function onlyEuropean(rows: readonly CountryRow[]): ViewList {
  const kept = rows.filter((r) => r.european > 0).sort((a, b) => b.european - a.european);
  return {
    heading: `The ${counted(kept.length, 'country', 'countries')} through members of the European Parliament`,
    columns: ['European', 'National', 'All names'],
    rows: kept.map((r) => ({ key: r.key, href: r.href, name: r.name, solid: 0, open: r.european, cells: [String(r.european), orDash(r.national), String(r.names)] })),
  };
}

/** Highest share first; countries to which a share does not apply come last and say so. */
function byShare(data: Dataset, rows: readonly CountryRow[]): ViewList {
  const byCountry = new Map(tallies(data).map((t) => [t.country, t]));
  const share = (r: CountryRow) => nationalShare(shares(byCountry.get(r.key), data));
  const kept = [...rows].sort((a, b) => (share(b)?.percent ?? -1) - (share(a)?.percent ?? -1));
  return {
    heading: `The ${kept.length} countries by share of the chamber`,
    columns: ['Share', 'Names', 'Seats'],
    rows: kept.map((r) => {
      const s = share(r);
      return { key: r.key, href: r.href, name: r.name, solid: s?.percent ?? 0, open: 0, cells: s ? [percentText(s.percent), String(s.names), String(s.chamber.seats)] : ['not applicable', '–', '–'] };
    }),
  };
}

/** The list of a view; the members of a body have a list of their own, see `memberLinks`. */
export function viewList(data: Dataset, view: MapView): ViewList {
  const rows = countryRows(data);
  if (view.unit === 'percent') return byShare(data, rows);
  if (view.id === 'national-parliaments') return onlyNational(rows);
  if (view.id === 'european-parliament') return onlyEuropean(rows);
  return named(data, rows);
}

/** Members of a body as links, in the registry's order, with the number of names where there is one. */
export function memberLinks(data: Dataset, members: ReadonlySet<string>): readonly { readonly href: string; readonly name: string; readonly names: number }[] {
  const byCountry = new Map(tallies(data).map((t) => [t.country, t.names]));
  return data.countries.filter((c) => members.has(c.alpha2)).map(({ alpha2, slug }) => ({ href: countryHref(slug), name: countryOf(data, alpha2).name, names: byCountry.get(alpha2) ?? 0 }));
}
