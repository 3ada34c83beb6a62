/** Speakers × demands. An empty cell means only that the text held does not say it. */
import { dateText } from '../words/dates';
import type { Dataset, Demand, Statement } from '../schema';
import { evidenceLinks, sourceOf, strengthOf } from '../evidence/evidence';
import { places, type Place } from '../evidence/evidence-links';
import { statementHref } from '../site/links';
import { inTimeOrder, isFromAddressedSide, speaker } from '../lookup/speakers';
import { recordVoice, voiceOf, type Voice } from '../evidence/voices';
import { onePlace } from './one-place';

/** One statement that makes at least one demand. `own`: the document the case is about, which goes by its own short name. */
export interface Column {
  readonly id: string;
  readonly speaker: string;
  readonly name: string;
  readonly href: string;
  readonly when: string;
  readonly year: string;
  readonly strength: string;
  readonly own: boolean;
}

/** A demand made in a statement, with the place it rests on. `indirect`: no request of its own: a condition, a purpose, a warning, a hope or a headline. */
export interface Cell {
  readonly column: Column;
  readonly indirect: boolean;
  readonly place: Place;
  /** The exact words that ask, one text for each paragraph of the place. */
  readonly words: readonly string[];
  readonly note?: string;
}

export interface Row {
  readonly demand: Demand;
  /** One per column, in order. */
  readonly cells: readonly (Cell | undefined)[];
  /** Speakers who make it, each once; `direct` leaves out those who do so only indirectly. */
  readonly speakers: number;
  readonly direct: number;
  /** Names of speakers who rest on one and the same paragraph, and are counted each. */
  readonly together: readonly (readonly string[])[];
  /** What replies say on this demand. */
  readonly replies: readonly Voice[];
}

export interface Matrix {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly speakers: number;
  /** Spoke, but no demand in the text. */
  readonly without: readonly Voice[];
  /** All replies, also those that stand in a row. */
  readonly replies: readonly Voice[];
}

/** Different speakers behind some cells. */
export const distinct = (cells: readonly (Cell | undefined)[]): number => new Set(cells.flatMap((c) => (c ? [c.column.speaker] : []))).size;

function columnOf(data: Dataset, s: Statement): Column {
  const who = speaker(data, s.speaker);
  const own = s.id === data.case.letter.statement;
  const name = own ? sourceOf(data, data.case.letter.source).short : (who.body?.acronym ?? who.name);
  return { id: s.id, speaker: who.id, name, href: statementHref(s.id), when: dateText(s.date), year: s.date.value.slice(0, 4), strength: strengthOf(data, s), own };
}

/** The part of a reply that is on one demand, with its own place; how strong the evidence is stands beside the whole reply. */
const onDemand = (data: Dataset, r: Statement, demand: string): readonly Voice[] =>
  (r.points ?? []).filter((p) => p.demand === demand).map((p) => ({ ...voiceOf(data, r), summary: p.summary, evidence: evidenceLinks(data, p.evidence) }));

/** Rows by number of speakers, then as in the vocabulary; columns in time order. */
export function matrix(data: Dataset): Matrix {
  const calls = inTimeOrder(data.statements).filter((s) => !isFromAddressedSide(s));
  const asking = calls.filter((s) => s.demands.length > 0);
  const columns = asking.map((s) => columnOf(data, s));
  const replies = inTimeOrder(data.statements).filter((s) => s.kind === 'reply');
  const rows = data.demands.map((demand): Row => {
    const cells = asking.map((s, i): Cell | undefined => {
      const d = s.demands.find((x) => x.demand === demand.id);
      return d && { column: columns[i] as Column, indirect: d.form === 'indirect', place: places(data, [d.evidence])[0] as Place, words: d.words, note: d.note };
    });
    return { demand, cells, speakers: distinct(cells), direct: distinct(cells.filter((c) => !c?.indirect)), together: onePlace(cells), replies: replies.flatMap((r) => onDemand(data, r, demand.id)) };
  });
  return {
    columns,
    rows: [...rows].sort((a, b) => b.speakers - a.speakers),
    speakers: new Set(columns.map((c) => c.speaker)).size,
    without: calls.filter((s) => s.demands.length === 0).map((s) => voiceOf(data, s)),
    replies: [...replies.map((r) => voiceOf(data, r)), ...data.record.filter((r) => r.kind === 'reply').map((r) => recordVoice(data, r))],
  };
}
