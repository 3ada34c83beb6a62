/** The entries of the timeline as a list by month, for screens without room for the strip and for whoever does not see it. */
import { dateText, isoToText, shortMonths } from '@/lib/words/dates';
import type { Entry } from './entries';
import { labelsOf, together } from './groups';
import { type Shape, shapeOf } from './marks';

/** A line of the list: what shares a day, a lane and a kind. */
export interface Row extends Pick<Entry, 'id' | 'fromRecord' | 'own'> {
  /** How its date is drawn, the same as on the strip. */
  readonly shape: Shape;
  /** Of a date that its shape alone does not tell from a longer one: a bar or open bar stands for a week or a month, else for a year. */
  readonly span?: 'week' | 'month';
  /** The day of the month where just that is known: "3". */
  readonly day?: string;
  readonly entries: readonly { readonly href: string; readonly label: string }[];
  /** In a word what they are, "call", "reply on record", but for events and the document the case is about; and a date that is no day: "about 18". */
  readonly besides: string;
}

/** All rows of a month; a bare year is a group of its own, after its months. `title`: "Sep 2017", "1991". */
export interface Month {
  readonly title: string;
  readonly rows: readonly Row[];
}

const groupOf = ({ date: { value } }: Entry): string => value.slice(0, 7);

/** What the title of its month leaves to say: "about 18", "3 Sep to 25 Oct", "about Aug", "about 2017"; nothing for a bare day, month or year. */
function whenText({ date }: Entry): string {
  if (date.precision === 'day' || date.precision === 'month' || date.precision === 'year') return '';
  const [month = '', year] = isoToText(date.value.slice(0, 7)).split(' ');
  const titled: readonly string[] = year === undefined ? [] : date.value.length === 10 ? [year, month] : [year];
  return shortMonths(titled.reduce((text, word) => text.replace(new RegExp(` ${word}$`), ''), dateText(date)));
}

function spanOf({ precision, value }: Entry['date']): Row['span'] {
  if (precision === 'week') return 'week';
  return precision === 'month' || (precision === 'about' && value.length === 7) ? 'month' : undefined;
}

const kindOf = (e: Entry): string => (e.lane === 'events' || e.own ? '' : e.fromRecord ? `${e.kind} on record` : e.kind);

function row(group: readonly Entry[]): Row {
  const [first] = group as [Entry];
  const labels = labelsOf(group);
  const { id, fromRecord, own } = first;
  return {
    id,
    fromRecord,
    own,
    shape: shapeOf(first.date),
    span: spanOf(first.date),
    day: first.date.precision === 'day' ? isoToText(first.date.value).split(' ')[0] : undefined,
    entries: group.map(({ href }, i) => ({ href, label: labels[i]! })),
    besides: [kindOf(first), whenText(first)].filter(Boolean).join(', '),
  };
}

/** Months in the order of the entries. */
export const months = (all: readonly Entry[]): readonly Month[] =>
  [...new Set(all.map(groupOf))].map((group) => ({ title: shortMonths(isoToText(group)), rows: together(all.filter((e) => groupOf(e) === group), (e) => e.kind).map(row) }));
