import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countryCard, homeCard } from '@/lib/country/card-facts';
import { dataset } from '@/lib/dataset';

/** Code points of the subsets the share pictures load; anything else would make the picture library ask the network for a font. */
function held(family: string): (letter: string) => boolean {
  const subsets = JSON.parse(readFileSync(`node_modules/@fontsource/${family}/unicode.json`, 'utf8')) as Record<string, string>;
  const ranges = `${subsets.latin},${subsets['latin-ext']}`.split(',').map((r) => {
    const [from = 0, to = from] = r.slice(2).split('-').map((hex) => parseInt(hex, 16));
    return [from, to] as const;
  });
  return (letter) => ranges.some(([from, to]) => from <= (letter.codePointAt(0) ?? 0) && (letter.codePointAt(0) ?? 0) <= to);
}

describe('every letter of the share pictures is in their fonts', () => {
  const data = dataset();
  const cards = [homeCard(data), ...data.countries.map((c) => countryCard(data, c))];

  it.each([
    ['source-serif-4', cards.flatMap((c) => [c.name, c.figure])],
    ['source-sans-3', cards.flatMap((c) => [c.under, ...c.lines, c.caption])],
  ])('%s', (family, texts) => {
    const known = held(family);
    expect([...new Set(texts.join(''))].filter((letter) => !known(letter))).toEqual([]);
  });
});
