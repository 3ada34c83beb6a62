/**
 * The words that ask for each demand: one claim for each paragraph it rests on, so that no locator can be moved unnoticed. The demand is their meaning, so that
 * words found for one demand do not stand for another.
 */
import { parsedRows, type Tables } from '../table';
import type { Claim } from './claim';

export function demandWords({ statements: table }: Pick<Tables, 'statements'>): readonly Claim[] {
  return parsedRows(table).flatMap((row) =>
    row.parsed.demands.flatMap(({ demand, evidence: { source, paragraphs }, words }, i) =>
      paragraphs.slice(0, words.length).map((n, j): Claim => ({ kind: 'demand', words: words[j]!, meaning: demand, places: [{ source, paragraphs: [n] }], table, row, path: ['demands', i, 'words', j] })),
    ),
  );
}
