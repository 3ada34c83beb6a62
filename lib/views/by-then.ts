/** What was there on a day on which no name was: a map without a fill says only that there is none. */
import type { Dataset, Event } from '../schema';
import { speaker } from '../lookup/speakers';
import { eventHref, statementHref } from '../site/links';
import { dateText } from '../words/dates';
import { inOrder, type Linked } from '../words/linked';
import type { MapView } from './map-views';
import { certainBy } from './said-by';

/** More speakers than this are no sentence; the list below the map has them all. */
const MOST = 6;

/** The events that were the last by a day, also several of one day; what is itself a statement is among the statements. */
function latest(data: Dataset, day: string): readonly Event[] {
  const past = data.events.filter((e) => e.statement === undefined && certainBy(e.date) <= day);
  const last = past.map((e) => certainBy(e.date)).sort().at(-1);
  return past.filter((e) => certainBy(e.date) === last);
}

/** "Who had spoken in the held sources: the Union and Ana Quill. Latest event in them: The moot is dissolved, 3 March 2021."; nothing for other views, and none of it once names are shown. */
export function byThenWords(data: Dataset, view: MapView): Linked {
  if (!view.said || view.day === undefined || view.values.size > 0) return [];
  const first = view.said.filter((s, i, all) => all.findIndex((t) => t.speaker === s.speaker) === i);
  const who = first.map((s): Linked => {
    const { name, body } = speaker(data, s.speaker);
    return [{ text: body?.acronym ?? name, href: statementHref(s.id) }];
  });
  const few = who.length > 0 && who.length <= MOST;
  const events = latest(data, view.day);
  const happened = events.flatMap((e, i): Linked => [i > 0 ? '; ' : '', { text: `${e.title}, ${dateText(e.date)}`, href: eventHref(e.id) }]);
  return [
    ...(few ? ['Who had spoken in the held sources: ', ...inOrder(who), '. '] : []),
    ...(events.length > 0 ? [`Latest event${events.length > 1 ? 's' : ''} in ${few ? 'them' : 'the held sources'}: `, ...happened, '.'] : []),
  ];
}
