/**
 * What the map can show. Each view is a page of its own (a shareable link that works without JavaScript); the script only makes
 * the switch instant. Counts of persons, shares of a chamber and members of a body are three different things and never share a scale.
 */
import { countryOf } from '../lookup/countries';
import type { CaseFile, Dataset, Statement } from '../dataset/schema';
import { membersOn } from '../lookup/memberships';
import { counted, listed } from '../words/plural';
import { sortKey } from '../words/dates';
import { nationalShare, shares } from '../counts/shares';
import { steps } from './said-by';
import { inTimeOrder, speaker } from '../lookup/speakers';
import { tallies } from '../counts/tally';

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
  /** By alpha-2; a country that is missing has no name on the letter (in this view). */
  readonly values: ReadonlyMap<string, Value>;
  readonly unit: 'names' | 'percent';
  readonly limits: CaseFile['count_classes']['limits'];
  readonly mark: 'fill' | 'circle' | 'outline';
  /** Members of a body on the day it spoke; drawn as an outline, unlike any fill. */
  readonly outlined?: ReadonlySet<string>;
  /** Views of one group share a place in the switch: bodies, dates. */
  readonly group?: 'body' | 'date';
  /** For a date: the statements made by then. */
  readonly said?: readonly Statement[];
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
  const counts = { unit: 'names', limits: data.case.count_classes.limits, mark: 'fill' } as const;
  const views: MapView[] = [
    { id: 'names', label: 'All names', count: data.signatures.length, caption: data.case.texts.map_caption, values: values((r) => r.names), ...counts },
    {
      id: 'national-parliaments',
      label: 'National parliaments',
      count: sum((r) => r.national),
      caption: 'Members of national parliaments on the letter, by country as printed',
      remark: leaving && `Not on this map, because only members of the European Parliament are printed under them: ${leaving}.`,
      values: values((r) => r.national),
      ...counts,
    },
    {
      id: 'european-parliament',
      label: 'European Parliament',
      count: sum((r) => r.european),
      caption: 'Members of the European Parliament on the letter, by country as printed',
      remark: 'The letter prints a country beside each of them; the European Parliament itself is one body.',
      values: values((r) => r.european),
      ...counts,
    },
    {
      id: 'share',
      label: 'Share of the chamber',
      caption: 'Names in per cent of the seats in the lower or single house; of the senate where only senators signed',
      remark: leaving && `Not applicable, because only members of the European Parliament are printed under them: ${leaving}. Houses are never added.`,
      values: values((r) => nationalShare(shares(r, data))?.percent ?? 'not-applicable'),
      unit: 'percent',
      limits: data.case.share_classes.limits,
      mark: 'fill',
    },
    { id: 'circles', label: 'As circles', caption: 'Names on the letter as circles; area is proportional to the number', values: values((r) => r.names), ...counts, mark: 'circle' },
  ];
  return [...views, ...bodyViews(data), ...dateViews(data)];
}

/**
 * One view per day on which something more had been said: names once the letter was out, and an outline around every country a person or
 * national body of which had spoken.
 */
function dateViews(data: Dataset): readonly MapView[] {
  const rows = tallies(data);
  const all = steps(data);
  return all.map(({ day, label, said }) => {
    const letter = said.some((s) => s.id === data.case.letter.statement);
    const own = said.filter((s) => s.id !== data.case.letter.statement);
    const from = own.flatMap((s) => speaker(data, s.speaker).country ?? []).filter((code) => code !== data.case.subject);
    return {
      id: `by-${day}`,
      label,
      group: 'date',
      count: said.length,
      caption: `What had been said by ${label}`,
      remark: `${counted(said.length, 'statement')} by then${letter ? `, ${data.case.letter.in_sentence} among them` : `; ${data.case.letter.in_sentence} was not written yet`}. A statement whose day is not known counts from the last day it can be of.`,
      values: new Map(letter ? rows.map((r): [string, Value] => [r.country, r.names]) : []),
      unit: 'names',
      limits: data.case.count_classes.limits,
      mark: 'fill',
      outlined: new Set(from),
      said,
    };
  });
}

/** One view per body with members that spoke: who belonged to it on that day. */
function bodyViews(data: Dataset): readonly MapView[] {
  const seen = new Set<string>();
  return inTimeOrder(data.statements).flatMap((s): MapView[] => {
    const body = data.bodies.find((b) => b.id === s.speaker);
    if (!body?.membership || seen.has(body.id)) return [];
    seen.add(body.id);
    const members = membersOn(data, body.membership, sortKey(s.date));
    return [{
      id: body.id,
      label: body.acronym ?? body.name,
      count: members.length,
      caption: `Members of ${body.in_sentence} when it spoke`,
      remark: data.case.texts.membership_rule,
      values: new Map(),
      unit: 'names',
      limits: data.case.count_classes.limits,
      mark: 'outline',
      group: 'body',
      outlined: new Set(members),
    }];
  });
}
