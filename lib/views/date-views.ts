/** Views of the map by date: what had been said by then, one per day on which something more became certain. */
import { tallies } from '../counts/tally';
import type { Dataset } from '../schema';
import { speaker } from '../lookup/speakers';
import { signatoriesHref } from '../site/links';
import { type Linked, plain } from '../words/linked';
import { counted } from '../words/plural';
import type { MapView } from './map-views';
import { onRecordBy, onRecordWords } from './on-record';
import { steps } from './said-by';
import { saidHref } from './view-rows';

/** Names once the letter was out, and an outline around every country a person or national body of which had spoken. */
export function dateViews(data: Dataset): readonly MapView[] {
  const rows = tallies(data);
  const { letter, subject, count_classes } = data.case;
  return steps(data).map(({ day, label, said }) => {
    const out = said.some((s) => s.id === letter.statement);
    const own = said.filter((s) => s.id !== letter.statement);
    const from = own.flatMap((s) => speaker(data, s.speaker).country ?? []).filter((code) => code !== subject);
    const id = `by-${day}`;
    const onRecord = onRecordBy(data, day);
    const lead: Linked = [
      { text: counted(said.length, 'statement'), href: saidHref(id) },
      ` in the held sources by then${out ? ', ' : '; '}`,
      { text: letter.in_sentence, href: signatoriesHref },
      `${out ? ' among them' : ' came later'}.`,
      ...onRecordWords(id, onRecord),
      ' A statement of which only a span of time is known counts from the last day of that span; one dated “about” a day counts from that day.',
    ];
    return {
      id,
      label,
      day,
      group: 'date',
      count: said.length,
      caption: `What had been said by ${label}`,
      remark: plain(lead),
      lead,
      values: new Map(out ? rows.map((r): [string, number] => [r.country, r.names]) : []),
      unit: 'names',
      limits: count_classes.limits,
      mark: 'fill',
      outlined: new Set(from),
      outlineLabel: 'a person or national body had spoken',
      noneLabel: out ? 'No name on the letter' : 'No statement from there yet in these sources',
      said,
      onRecord,
    };
  });
}
