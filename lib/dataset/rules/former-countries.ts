/** Names of countries that exist no more: one that several succeeded must lead to none of them. An alias of the only successor leads right. */
import type { Fault } from '../fault';
import { fold } from '../../words/names';
import { faultAt, parsedRows, shortName, type Rule } from '../table';
import { claimed } from './aliases';

/** Refuses a name that is also that of a country, other than its only successor. */
export const formerCountries: Rule = (tables) => {
  const { countries, former_countries } = tables;
  const claims = claimed(tables);
  for (const row of parsedRows(countries)) for (const alias of row.parsed.aliases) if (!claims.has(fold(alias))) claims.set(fold(alias), { alpha2: row.parsed.alpha2, what: 'an alias', line: row.lineOf([]) });
  return parsedRows(former_countries).flatMap((row): readonly Fault[] => {
    const { alpha3, name, aliases, successors } = row.parsed;
    const words = [['alpha3', alpha3], ['name', name], ...aliases.map((alias) => ['aliases', alias])] as const;
    return words.flatMap(([field = '', word = '']) => {
      const claim = claims.get(fold(word));
      const only = claim?.what === 'an alias' && successors.every((code) => code === claim.alpha2);
      return claim && !only ? [faultAt(former_countries, row, [field], `"${word}" is also ${claim.what} of ${claim.alpha2} at ${shortName(countries)} line ${claim.line}, which leads to that country alone; remove one`)] : [];
    });
  });
};
