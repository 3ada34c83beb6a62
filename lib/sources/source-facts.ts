/** Which facts rest on which paragraph of a source: the way back from a page to everything that was taken from it. */
import { distinctLinks } from '../evidence/distinct-links';
import type { Dataset, Evidence, Source } from '../schema';
import { evidenceLinks, publishedHref, runs, type Words } from '../evidence/evidence';
import { quotedWords } from '../evidence/quoted';
import { bodyHref, countryHref, demandHref, differenceHref, eventHref, personHref, signatoriesHref, signatureHref, statementHref } from '../site/links';
import { countryOf } from '../lookup/countries';
import { counted } from '../words/plural';
import { statementName } from '../evidence/statement-detail';
import { speaker } from '../lookup/speakers';
import type { Link } from '../evidence/voices';

type Paragraph = Source['paragraphs'][number];

/** Facts of one sort; `id` is its anchor. */
export interface FactGroup {
  readonly id: string;
  readonly label: string;
  readonly links: readonly Link[];
}

/** Above this many names a row links to the list instead of each name. */
const manyNames = 4;

/** Exact words of a paragraph that a statement or a difference quotes, opened where the publisher prints them. */
function quoted(data: Dataset, source: Source, within: (p: number) => boolean): readonly Link[] {
  const said = data.statements.flatMap(({ quote }): readonly Words[] => (quote?.source === source.id && within(quote.paragraph) ? [quote] : []));
  const compared = data.differences.flatMap((d) => d.versions.flatMap((v) => (v.evidence?.source === source.id && v.evidence.paragraphs.every(within) ? quotedWords(v.words, v) : [])));
  return [...said, ...compared].map((words) => ({ href: publishedHref(source, words), text: `“${words.text}”` }));
}

function names(data: Dataset, source: Source, within: (p: number) => boolean): readonly Link[] {
  if (source.id !== data.case.letter.source) return [];
  const held = data.signatures.filter((s) => s.paragraphs.some(within));
  if (held.length <= manyNames) return held.map((s) => ({ href: signatureHref(s.n), text: `No. ${s.n}, ${s.name}` }));
  return [{ href: held.length === data.signatures.length ? signatoriesHref : signatureHref(held[0]?.n ?? 1), text: `${counted(held.length, 'name')}, nos. ${runs(held.map((s) => s.n))}` }];
}

/** Facts that rest on a row of a source's paragraphs, by sort; sorts without a fact are left out. */
export function factsOn(data: Dataset, source: Source, row: Paragraph): readonly FactGroup[] {
  const within = (p: number): boolean => row.n <= p && p <= (row.to ?? row.n);
  const rests = (evidence: readonly Evidence[] = []): boolean => evidence.some((e) => e.source === source.id && e.paragraphs.some(within));
  // Who is listed with a statement already is not listed again as named.
  const speaks = new Set(data.statements.filter((s) => rests(s.evidence)).map((s) => s.speaker));
  const groups: FactGroup[] = [
    { id: 'words', label: 'Words quoted', links: quoted(data, source, within) },
    { id: 'statements', label: 'Statements', links: data.statements.filter((s) => rests(s.evidence)).map((s) => ({ href: statementHref(s.id), text: statementName(data, s) })) },
    {
      id: 'demands',
      label: 'Demands',
      links: data.statements.flatMap((s) =>
        s.demands
          .filter((d) => rests([d.evidence]))
          .map((d) => ({ href: demandHref(d.demand), text: `${data.demands.find((x) => x.id === d.demand)?.label} (${speaker(data, s.speaker).body?.acronym ?? speaker(data, s.speaker).name})` })),
      ),
    },
    { id: 'events', label: 'Events', links: data.events.filter((e) => !e.statement && rests(e.evidence)).map((e) => ({ href: eventHref(e.id), text: e.title })) },
    {
      id: 'persons-and-bodies',
      label: 'Persons and bodies',
      links: [
        ...data.persons.filter((p) => rests(p.evidence) && !speaks.has(p.id)).map((p) => ({ href: personHref(p.id), text: p.name })),
        ...data.bodies.filter((b) => rests(b.evidence) && !speaks.has(b.id)).map((b) => ({ href: bodyHref(b.id), text: b.name })),
      ],
    },
    { id: 'names', label: 'Names on the letter', links: names(data, source, within) },
    {
      id: 'notes',
      label: 'Notes on',
      links: data.notes.filter((n) => rests(n.evidence)).flatMap((n) => n.countries.map((code) => ({ href: countryHref(countryOf(data, code).slug), text: countryOf(data, code).name }))),
    },
    { id: 'differences', label: 'Where sources differ', links: data.differences.filter((d) => d.versions.some((v) => v.evidence && rests([v.evidence]))).map((d) => ({ href: differenceHref(d.id), text: d.question })) },
  ];
  return groups.map((g) => ({ ...g, links: distinctLinks(g.links) })).filter((g) => g.links.length > 0);
}

/** Facts that rest on a source as a whole, by sort. Words quoted are left out: they stand with their paragraphs. */
export const factsOnSource = (data: Dataset, source: Source): readonly FactGroup[] =>
  factsOn(data, source, { n: 1, to: Number.MAX_SAFE_INTEGER, kind: 'text', establishes: source.about }).filter((g) => g.id !== 'words');

/** "16–331" for a row that stands for a run. */
export const paragraphLabel = ({ n, to }: Paragraph): string => (to && to !== n ? `${n}–${to}` : `${n}`);

/** The paragraphs of a source that are page furniture and no evidence, a link for each run. */
export function furniture(data: Dataset, source: Source): readonly Link[] {
  const numbers = source.paragraphs.filter((p) => p.kind === 'furniture').flatMap(({ n, to = n }) => Array.from({ length: to - n + 1 }, (_, i) => n + i));
  return numbers.length === 0 ? [] : evidenceLinks(data, { source: source.id, paragraphs: numbers });
}
