/** Everything in time order: calls with their answers, the events between them, and what only the public record holds. */
import { sortKey } from '../words/dates';
import type { Dataset, Event, Record_ } from '../schema';
import { exchanges, type Exchange } from './exchanges';
import { recordVoice, type Voice } from '../evidence/voices';

/** One line of the chronicle. `at` sorts it. */
export type Line =
  | { readonly kind: 'exchange'; readonly at: string; readonly exchange: Exchange }
  | { readonly kind: 'event'; readonly at: string; readonly event: Event }
  | { readonly kind: 'record'; readonly at: string; readonly entry: Record_; readonly voice: Voice };

/** A year with statements, or the run of years without any between two of them. */
export interface Period {
  /** Anchor: `y2017`. */
  readonly id: string;
  /** "2017", "1991 to 2016". */
  readonly title: string;
  readonly lines: readonly Line[];
}

/** All lines; an event that is itself a statement, and a record shown beside a statement, are not repeated. */
export function lines(data: Dataset): readonly Line[] {
  const seen = new Set<string>();
  const once = (voices: readonly Voice[]) => voices.filter((v) => !v.fromRecord || (!seen.has(v.id) && seen.add(v.id)));
  const said = exchanges(data).map((e): Line => ({ kind: 'exchange', at: e.at, exchange: { ...e, calls: once(e.calls), answers: once(e.answers) } }));
  const happened = data.events.filter((e) => !e.statement).map((event): Line => ({ kind: 'event', at: sortKey(event.date), event }));
  const recorded = data.record.filter((r) => !seen.has(r.id)).map((entry): Line => {
    const voice = recordVoice(data, entry);
    return { kind: 'record', at: sortKey(voice.date), entry, voice };
  });
  // On one day what happened stands before what was said about it; the sort is stable.
  return [...happened, ...said, ...recorded].sort((a, b) => a.at.localeCompare(b.at, 'en'));
}

/** The lines by period, oldest first. */
export function chronicle(data: Dataset): readonly Period[] {
  const all = lines(data);
  const year = (line: Line): string => line.at.slice(0, 4);
  const spoken = new Set(all.filter((l) => l.kind === 'exchange').map(year));
  const periods: { from: string; to: string; quiet: boolean; lines: Line[] }[] = [];
  for (const line of all) {
    const y = year(line);
    const last = periods.at(-1);
    if (last && (last.to === y || (last.quiet && !spoken.has(y)))) {
      last.to = y;
      last.lines.push(line);
    } else periods.push({ from: y, to: y, quiet: !spoken.has(y), lines: [line] });
  }
  return periods.map(({ from, to, lines: held }) => ({ id: `y${from}`, title: from === to ? from : `${from} to ${to}`, lines: held }));
}
