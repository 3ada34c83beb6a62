/** The held sources that the numbers and outlines of a view rest on, and no others: what leaves the page must not cite what it does not show. */
import type { Dataset, Source } from '../schema';
import { inTimeOrder } from '../lookup/speakers';
import { dateText } from '../words/dates';
import type { MapView } from './map-views';

/** The letter for names, and for what had been said or when a body spoke, the places of those statements; in the order of the case. */
export function heldSources(data: Dataset, view: MapView): readonly Source[] {
  const said = view.said ?? (view.group === 'body' ? inTimeOrder(data.statements.filter((s) => s.speaker === view.id)).slice(0, 1) : []);
  const ids = new Set([...(view.values.size > 0 ? [data.case.letter.source] : []), ...said.flatMap((s) => s.evidence.map((e) => e.source))]);
  return data.sources.filter((s) => ids.has(s.id));
}

/** "Sources: Letter to the ministry, 2 March 2021; Gazette, March 2021." */
export function sourcesText(data: Dataset, view: MapView): string {
  const all = heldSources(data, view);
  const named = all.map((s) => `${s.id === data.case.letter.source ? data.case.letter.name : s.short}, ${dateText(s.date)}`);
  return `${all.length === 1 ? 'Source' : 'Sources'}: ${named.join('; ')}.`;
}
