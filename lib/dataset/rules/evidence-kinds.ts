/** What a paragraph is decides what can rest on it: nothing on a menu, and of what was said only hints on a headline. */
import type { Fault } from '../fault';
import { type Evidence, evidenceFields, type Source } from '../../schema';
import { numbersIn } from '../claims/everywhere';
import { faultAt, parsedRows, type Path, type Row, type Rule, type Table, type Tables } from '../table';
import { valueAt, valuesAt } from '../values';

type Kind = Source['paragraphs'][number]['kind'];
type KindOf = (source: unknown, paragraph: unknown) => Kind | undefined;

function kinds({ sources }: Tables): KindOf {
  const rows = parsedRows(sources).flatMap(({ parsed }) => parsed.paragraphs.flatMap((p) => numbersIn(p).map((n): [string, Kind] => [`${parsed.id} ${n}`, p.kind])));
  // Of a number that is there twice, which is a fault of its own, the first row counts.
  const all = new Map(rows.reverse());
  return (source, paragraph) => all.get(`${String(source)} ${String(paragraph)}`);
}

/** A difference may show what a menu or a repetition prints, since that may be what differs; nothing rests on it there. */
function furnitureFaults(tables: Tables, kindOf: KindOf): readonly Fault[] {
  return evidenceFields.filter(({ table }) => table !== 'differences').flatMap(({ table: name, field }) =>
    tables[name].rows.flatMap((row) =>
      valuesAt(row.raw, field).flatMap(({ path, value }) => {
        const source = valueAt(value, ['source']);
        const paragraphs = valueAt(value, ['paragraphs']);
        return (Array.isArray(paragraphs) ? paragraphs : [])
          .filter((n) => kindOf(source, n) === 'furniture')
          .map((n) => faultAt(tables[name], row, [...path, 'paragraphs'], `¶ ${String(n)} of "${String(source)}" is page furniture, on which nothing rests; name the paragraph that says it`));
      }),
    ),
  );
}

/** A headline is not the speaker's: a demand taken from one is indirect, and only then may the statement name it. */
function headingFaults({ statements: table }: Tables, kindOf: KindOf): readonly Fault[] {
  const headings = ({ source, paragraphs }: Evidence): readonly string[] => paragraphs.filter((n) => kindOf(source, n) === 'heading').map((n) => `¶ ${n} of "${source}"`);
  return parsedRows(table).flatMap((row) => {
    const { demands, evidence } = row.parsed;
    const hinted = new Set(demands.filter((d) => d.form === 'indirect').flatMap((d) => headings(d.evidence)));
    const say = (at: Table, r: Row, path: Path, place: string, advice: string): Fault => faultAt(at, r, path, `${place} is a heading; ${advice}`);
    return [
      ...demands.flatMap((d, i) => (d.form === 'indirect' ? [] : headings(d.evidence).map((place) => say(table, row, ['demands', i, 'evidence', 'paragraphs'], place, 'name the paragraph that asks it, or write form "indirect"')))),
      ...evidence.flatMap((e, i) => headings(e).filter((place) => !hinted.has(place)).map((place) => say(table, row, ['evidence', i, 'paragraphs'], place, 'name the paragraph that says it'))),
    ];
  });
}

/** Refuses evidence on a menu, and what was said on a headline. */
export const evidenceKinds: Rule = (tables) => {
  const kindOf = kinds(tables);
  return [...furnitureFaults(tables, kindOf), ...headingFaults(tables, kindOf)];
};
