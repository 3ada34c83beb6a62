/** Other names of countries lead to one page each: an alias must not be a name, code or alias of another country. */
import type { Fault } from '../fault';
import { fold } from '../../words/names';
import { faultAt, parsedRows, type Rule, type Tables } from '../table';

export interface Claim {
  readonly alpha2: string;
  readonly what: string;
  readonly line: number;
}

/** Every code and name of the registry, folded, with the country that had it first. */
export function claimed({ countries }: Pick<Tables, 'countries'>): Map<string, Claim> {
  const claims = new Map<string, Claim>();
  for (const row of parsedRows(countries)) {
    const { alpha2, alpha3, numeric, slug, name, in_sentence } = row.parsed;
    const words = { 'the code': alpha2, 'the three-letter code': alpha3, 'the number': numeric, 'the name': name, 'the name in a sentence': in_sentence, 'the slug': slug };
    for (const [what, word] of Object.entries(words)) {
      const key = fold(word);
      if (key !== '' && !claims.has(key)) claims.set(key, { alpha2, what, line: row.lineOf([]) });
    }
  }
  return claims;
}

/** Refuses an alias that already leads to another country. */
export const aliases: Rule = (tables) => {
  const { countries } = tables;
  const claims = claimed(tables);
  return parsedRows(countries).flatMap((row): readonly Fault[] =>
    row.parsed.aliases.flatMap((alias) => {
      const key = fold(alias);
      const claim = claims.get(key);
      if (!claim) claims.set(key, { alpha2: row.parsed.alpha2, what: 'an alias', line: row.lineOf([]) });
      if (!claim || claim.alpha2 === row.parsed.alpha2) return [];
      return [faultAt(countries, row, ['aliases'], `"${alias}" is also ${claim.what} of ${claim.alpha2} at line ${claim.line}; an alias leads to one country, so remove one`)];
    }),
  );
};
