/** The entries of the timeline as a list by month, for screens without room for the strip and for whoever does not see it. */
import { dateText, isoToText } from '@/lib/words/dates';
import type { Entry } from './entries';
import { labelsOf, together } from './groups';
import { type Shape, shapeOf } from './marks';

/** A line of the list: what shares a day, a lane and a kind. */
export interface Row extends Pick<Entry, 'id' | 'fromRecord' | 'own'> {
  /** How its date is drawn, the same as on the strip. */
  readonly shape: Shape;
  /** What the title of its month leaves to say: "3", "about 18", "3 Sep to 25 Oct"; nothing for a bare month or year. */
  readonly when: string;
  readonly entries: readonly { readonly href: string; readonly label: string }[];
  /** In a word what they are: "call", "reply on record"; nothing for events and for the document the case is about. */
  readonly kind: string;
}

/** All rows of a month; a bare year is a group of its own, after its months. `title`: "Sep 2017", "1991". */
export interface Month {
  readonly title: string;
  readonly rows: readonly Row[];
}

const groupOf = ({ date: { value } }: Entry): string => value.slice(0, 7);

/** Names of months as three letters, because a column of them stands beside the rows: "September 2017" → "Sep 2017". */
const short = (text: string): string => text.replace(/\b([A-Z]\p{L}{2})\p{L}+/gu, '$1');

function whenText({ date }: Entry): string {
  if (date.precision === 'month' || date.precision === 'year') return '';
  const [month, year] = isoToText(date.value.slice(0, 7)).split(' ');
  return short(dateText(date).replace(new RegExp(` ${year}$`), '').replace(new RegExp(` ${month}$`), ''));
}

const kindOf = (e: Entry): string => (e.lane === 'events' || e.own ? '' : e.fromRecord ? `${e.kind} on record` : e.kind);

function row(group: readonly Entry[]): Row {
  const [first] = group as [Entry];
  const labels = labelsOf(group);
  const { id, fromRecord, own } = first;
  return { id, fromRecord, own, shape: shapeOf(first.date), when: whenText(first), entries: group.map(({ href }, i) => ({ href, label: labels[i]! })), kind: kindOf(first) };
}

/** Months in the order of the entries. */
export const months = (all: readonly Entry[]): readonly Month[] =>
  [...new Set(all.map(groupOf))].map((group) => ({ title: short(isoToText(group)), rows: together(all.filter((e) => groupOf(e) === group), (e) => e.kind).map(row) }));
