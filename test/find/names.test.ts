import { describe, expect, it } from 'vitest';
import { fold, matches, readied, spans } from '@/lib/words/names';

describe('a folded name', () => {
  it.each([
    ['Müller-Gemmeke', 'muller gemmeke'],
    ['Arlene "Kaka" Bag-ao', 'arlene kaka bag ao'],
    ['Côte d’Ivoire', 'cote divoire'],
    ['Tabea Rößner', 'tabea rossner'],
    ['Đỗ Ærø Łódź', 'do aero lodz'],
    ['İSTANBUL ıssız', 'istanbul issiz'],
    ['Dr. Ko  Chung-Sen', 'dr ko chung sen'],
    ['កម្ពុជា', 'កម្ពុជា'],
    ['ສປປ ລາວ', 'ສປປ ລາວ'],
    ['မြန်မာ', 'မြန်မာ'],
    ['भारत', 'भारत'],
    ['مِصر', 'مصر'],
    ['Ελλάδα', 'ελλαδα'],
    ['ශ්\u200dරී', 'ශ්රී'],
    ['–', ''],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('a query finds a name', () => {
  it.each([
    ['Beate Müller-Gemmeke', ['muller', 'mueller', 'Müller', 'MÜLLER', 'gemmeke beate', 'beate gemm', 'mullergemmeke', 'muellergemmeke', 'beatemueller', 'b m g', 'müller beate']],
    ['Jörg Özdemir', ['jorg oezdemir', 'joerg ozdemir', 'jörg oezdemir']],
    ['Arlene "Kaka" Bag-ao', ['kaka', 'Kaka', '"kaka"', 'bagao', 'bag ao', 'arlene bag-ao']],
    ['Tabea Rößner', ['ros', 'rossner', 'rößner', 'roessner', 'tabea roß']],
    ['Timor-Leste', ['timor', 'timorleste', 'timor leste', 'leste', 'timorl']],
    ['MacDonald', ['mac donald', 'macdonald']],
    ['Côte d’Ivoire', ['cote divoire', 'cote d’ivoire', "côte d'i"]],
    ['ʻAmmar ‘Ali', ['ammar', 'ali']],
    ['Mu\u0308ller', ['muller', 'müller']],
    ['독일', ['독일', '독']],
    ['កម្ពុជា', ['កម្ពុជា', 'កម្ពុ', 'កម្ព']],
    ['ព្រះរាជាណាចក្រ\u200bកម្ពុជា', ['ព្រះរាជាណាចក្រកម្ពុជា', 'កម្ពុជា']],
    ['ประเทศไทย', ['ประเทศไทย', 'ประเทศ']],
    ['ألمانيا', ['ألمانيا', 'المانيا']],
  ])('%s', (name, queries) => {
    expect(queries.filter((q) => !matches(name, q))).toEqual([]);
  });

  it('not by letters in the middle of a word, by half the words, or by a near miss', () => {
    expect(['uller', 'beate schmidt', 'mullerr', 'emmeke', 'beta', 'muler'].filter((q) => matches('Beate Müller-Gemmeke', q))).toEqual([]);
    expect(matches('Manuel', 'manul')).toBe(false);
    expect(matches('Bagao', 'ao')).toBe(false);
  });

  it('not by another vowel where vowels are marks', () => {
    expect(['កម្ពជា', 'កមពជ', 'កម្ពិជា'].filter((q) => matches('កម្ពុជា', q))).toEqual([]);
    expect(matches('ガーナ', 'カーナ')).toBe(false);
  });

  it('also where one side was folded before', () => {
    expect(matches(fold('Beate Müller-Gemmeke'), fold('gemmeke Müller'))).toBe(true);
  });

  it('with nothing typed finds every text', () => {
    expect([matches('Anyone', ''), matches('Anyone', ' – '), matches('', '')]).toEqual([true, true, true]);
  });
});

describe('spans', () => {
  const shown = (text: string, query: string) => spans(readied(text), query)?.map(([from, to]) => [...text].slice(from, to).join(''));

  it('say which letters were typed, in the order of the query', () => {
    expect(shown('Beate Müller-Gemmeke', 'gem mueller')).toEqual(['Gem', 'Müller']);
    expect(shown('Tabea Rößner', 'ros')).toEqual(['Röß']);
    expect(shown('Timor-Leste', 'timorle')).toEqual(['Timor-Le']);
    expect(shown('Arlene "Kaka" Bag-ao', 'bag-ao')).toEqual(['Bag', 'ao']);
  });

  it('are nothing where a word is missing, or nothing was typed', () => {
    expect([shown('Timor-Leste', 'east timor'), shown('Timor-Leste', ' '), shown('', 'a')]).toEqual([undefined, undefined, undefined]);
  });
});
