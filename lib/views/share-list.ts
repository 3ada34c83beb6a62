/** The list of shares: each house on its own row with its seats, and the seats of a state in the European Parliament in a list apart. Never added. */
import { isUpper, nationalShare, percentText, shares, type Share } from '../counts/shares';
import { tallies } from '../counts/tally';
import type { CountryRow } from '../country/rows';
import { signatureGroups } from '../counts/signature-groups';
import type { Dataset } from '../schema';
import { seatsHref } from '../site/links';
import { isoToText } from '../words/dates';
import { grouped, type ListGroup, type ListRow, type ViewList } from './list-groups';
import type { MapView } from './map-views';
import { partsOf } from './parts';

interface Seated {
  readonly row: CountryRow;
  readonly share: Share;
}

/** The names of one house on the country's page: all, or one of its lists. */
function houseHref(data: Dataset, row: CountryRow, chamber: string): string {
  const groups = signatureGroups(tallies(data).find((t) => t.country === row.key)!);
  const own = groups.find((g) => g.assembly === chamber);
  return `${row.href}#${groups.length > 1 && own ? own.id : 'signed'}`;
}

/** The day for which all these seats were counted, if it is one: then it is said once, and not in every row. */
function oneDay(all: readonly Seated[]): string | undefined {
  const days = new Set(all.map(({ share }) => share.chamber.as_at));
  return days.size === 1 ? isoToText([...days][0] ?? '') : undefined;
}

/** "27.0 %", "60 of 222", "House of Representatives", and "5 May 2013" where rows differ (`day` is absent); the seats open their own line with source and date. */
function print(data: Dataset, { row, share }: Seated, day: string | undefined): ListRow {
  const { chamber, names, percent } = share;
  const href = seatsHref(chamber.country, chamber.level);
  return {
    key: `${row.key} ${chamber.level}`,
    code: row.key,
    href: row.href,
    name: row.name,
    solid: chamber.level === 'european' ? 0 : percent,
    open: chamber.level === 'european' ? percent : 0,
    cells: [{ text: percentText(percent), href }, { text: String(names), href: houseHref(data, row, chamber.chamber), of: { text: String(chamber.seats), href } }, { text: day ? chamber.chamber : `${chamber.chamber}, ${isoToText(chamber.as_at)}` }],
    parts: partsOf(data, row.key),
  };
}

function seatedRows(data: Dataset, rows: readonly CountryRow[]): readonly Seated[] {
  const byCountry = new Map(tallies(data).map((t) => [t.country, t]));
  return rows.flatMap((row) => shares(byCountry.get(row.key), data).map((share) => ({ row, share }))).sort((a, b) => b.share.percent - a.share.percent);
}

/** Shares on the map by class; then countries to which none applies, and further houses of a country, which are on no map. */
export function shareList(data: Dataset, view: MapView, rows: readonly CountryRow[]): ViewList {
  const all = seatedRows(data, rows).filter(({ share }) => share.chamber.level !== 'european');
  const mapped = new Set(tallies(data).map((t) => nationalShare(shares(t, data))?.chamber));
  const drawn = ({ share }: Seated) => mapped.has(share.chamber);
  const onMap = all.filter(drawn);
  const further = all.filter((s) => !drawn(s));
  const day = oneDay(all);
  // Without figures beside them, names are looked for by the alphabet.
  const without = rows.filter((r) => view.values.get(r.key) === 'not-applicable').sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const extra: readonly ListGroup[] = [
    ...(further.length > 0 ? [{ id: 'further-houses', title: 'Second house of a country listed above, not shown on the map', rows: further.map((s) => print(data, s, day)) }] : []),
    ...(without.length > 0
      ? [{ id: 'not-applicable', title: 'Share not applicable, because only members of the European Parliament signed', named: true, rows: without.map((r): ListRow => ({ key: r.key, code: r.key, href: r.href, name: r.name, solid: 0, open: 0, cells: [{ text: 'not applicable' }, { text: '–' }, { text: '–' }], parts: partsOf(data, r.key) })) }]
      : []),
  ];
  return {
    heading: [`Shares of chambers, highest first${day ? `; seats as at ${day}` : ''}`],
    caption: 'Shares of chambers',
    columns: ['Share', 'Of seats', day ? 'House' : 'House, seats as at'],
    wordy: true,
    groups: [...grouped(view, onMap, (s) => s.row.key, (s) => ({ ...print(data, s, day), upper: isUpper(s.share) })), ...extra],
  };
}

/** Shares of the seats that a state has in the European Parliament: another chamber, so another list. */
export function europeanShares(data: Dataset, rows: readonly CountryRow[]): ViewList {
  const all = seatedRows(data, rows).filter(({ share }) => share.chamber.level === 'european');
  const day = oneDay(all);
  return {
    heading: [`European Parliament: of the seats each state has there${day ? `, as at ${day}` : ''}`],
    caption: 'Shares of the European Parliament',
    columns: ['Share', 'Of seats', day ? 'House' : 'House, seats as at'],
    wordy: true,
    groups: [{ id: 'european-shares', rows: all.map((s) => print(data, s, day)) }],
  };
}
