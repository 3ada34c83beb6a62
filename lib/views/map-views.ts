/**
 * What the map can show. Each view is a page of its own: a link that can be shared and works without a script. Counts of persons, shares of a
 * chamber and members of a body are three different things and never share a scale.
 */
import { isUpper, nationalShare, shares } from '../counts/shares';
import { tallies } from '../counts/tally';
import type { CaseFile, Dataset, Statement } from '../schema';
import type { Link } from '../evidence/voices';
import { countryOf } from '../lookup/countries';
import type { Linked } from '../words/linked';
import { listed } from '../words/plural';
import { bodyViews } from './body-views';
import { dateViews } from './date-views';
import type { OnRecord } from './on-record';

/** A value on the map; `not-applicable` has its own look and is never zero. */
export type Value = number | 'not-applicable';

/** One thing the map can show. */
export interface MapView {
  readonly id: string;
  /** In the switch. */
  readonly label: string;
  /** Beside the label, where a count makes sense. */
  readonly count?: number;
  /** What the map shows, as its caption. */
  readonly caption: string;
  /** What a reader should know of this view; names the countries that leave or do not apply. */
  readonly remark?: string;
  /** The remark of a view by date with its counts as links, as it stands below the heading. */
  readonly lead?: Linked;
  /** By alpha-2; a country that is missing has no name on the letter (in this view). */
  readonly values: ReadonlyMap<string, Value>;
  readonly unit: 'names' | 'percent';
  readonly limits: CaseFile['count_classes']['limits'];
  readonly mark: 'fill' | 'circle' | 'outline';
  /** Only names with this kind of mandate. */
  readonly mandate?: 'national' | 'european';
  /** Alpha-2 codes of countries whose share is of the upper house, because only its members signed: striped over their class. */
  readonly upper?: ReadonlySet<string>;
  /** Alpha-2 codes of countries drawn as an outline, unlike any fill: members of a body on the day it spoke, countries from which somebody had spoken. */
  readonly outlined?: ReadonlySet<string>;
  /** What the outline says of a country: "member of the Northern Council". */
  readonly outlineLabel?: string;
  /** What plain land says, true of all of it: "No name on the letter"; where only one kind of mandate is shown, that none is of that kind. */
  readonly noneLabel: string;
  /** Where what is shown comes from, if not from the held sources. */
  readonly sources?: readonly Link[];
  /** Views of one group share a place in the switch: bodies, dates. */
  readonly group?: 'body' | 'date';
  /** For a date: the statements made by then. */
  readonly said?: readonly Statement[];
  /** For a date: what the public record has by then, in no count of the view. */
  readonly onRecord?: OnRecord;
  /** The date itself, ISO. */
  readonly day?: string;
}

/** The views of a case in the order of the switch: names, national parliaments, European Parliament, share, circles, then one per body that spoke. */
export function mapViews(data: Dataset): readonly MapView[] {
  const rows = tallies(data);
  const sum = (of: (r: (typeof rows)[number]) => number) => rows.reduce((n, r) => n + of(r), 0);
  const values = (of: (r: (typeof rows)[number]) => Value | undefined) =>
    new Map(rows.flatMap((r): [string, Value][] => {
      const value = of(r);
      return value === undefined || value === 0 ? [] : [[r.country, value]];
    }));
  const named = (keep: (r: (typeof rows)[number]) => boolean) =>
    listed(rows.filter(keep).map((r) => countryOf(data, r.country)).sort((a, b) => a.name.localeCompare(b.name, 'en')).map((c) => c.in_sentence));
  const leaving = named((r) => r.national === 0);
  const ofUpper = (r: (typeof rows)[number]) => isUpper(nationalShare(shares(r, data)));
  const striped = named(ofUpper);
  const noneLabel = 'No name on the letter';
  const counts = { unit: 'names', limits: data.case.count_classes.limits, mark: 'fill', noneLabel } as const;
  // Land is plain here that has names of the other kind, so its label must not deny them.
  const noneOf = (parliament: string) => ({ noneLabel: `No name from ${parliament}` });
  const views: MapView[] = [
    { id: 'names', label: 'All names', count: data.signatures.length, caption: data.case.texts.map_caption, values: values((r) => r.names), ...counts },
    {
      id: 'national-parliaments',
      label: 'National parliaments',
      count: sum((r) => r.national),
      caption: 'Members of national parliaments on the letter, by country as printed',
      remark: leaving && `Not on this map, because only members of the European Parliament are printed under them: ${leaving}.`,
      mandate: 'national',
      values: values((r) => r.national),
      ...counts,
      ...noneOf('a national parliament'),
    },
    {
      id: 'european-parliament',
      label: 'European Parliament',
      count: sum((r) => r.european),
      caption: 'Members of the European Parliament on the letter, by country as printed',
      remark: 'The letter prints a country beside each member of the European Parliament, which itself is a single body.',
      mandate: 'european',
      values: values((r) => r.european),
      ...counts,
      ...noneOf('this parliament'),
    },
    {
      id: 'share',
      label: 'Share of the chamber',
      caption: 'Names in per cent of the seats in the lower or single house; of the senate where only senators signed',
      remark: [
        ...(striped ? [`Striped, because only senators signed: ${striped}.`] : []),
        ...(leaving ? [`Not applicable, because only members of the European Parliament are printed under them: ${leaving}. Houses are never added.`] : []),
      ].join(' '),
      values: values((r) => nationalShare(shares(r, data))?.percent ?? 'not-applicable'),
      upper: new Set(rows.filter(ofUpper).map((r) => r.country)),
      unit: 'percent',
      limits: data.case.share_classes.limits,
      mark: 'fill',
      noneLabel,
    },
    { id: 'circles', label: 'As circles', caption: 'Names on the letter as circles; area is proportional to the number', values: values((r) => r.names), ...counts, mark: 'circle' },
  ];
  return [...views, ...bodyViews(data), ...dateViews(data)];
}
