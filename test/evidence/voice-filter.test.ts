import { describe, expect, it } from 'vitest';
import { filterVoices } from '@/lib/statements/voice-filter';

const voices = [
  { id: 'call', facets: ['kind:ngo', 'demand:release'], related: [] },
  { id: 'other-call', facets: ['kind:party'], related: [] },
  { id: 'reply', facets: ['kind:person'], related: ['call'] },
  { id: 'record', facets: [], related: ['other-call'] },
];
const filter = (...wanted: string[]) => {
  const { found, shown } = filterVoices(voices, wanted);
  return [[...found], [...shown]];
};

describe('the filter of statements', () => {
  it('shows everything when nothing is wanted', () => {
    expect(filter()[1]).toEqual(['call', 'other-call', 'reply', 'record']);
  });

  it('keeps a call together with its reply', () => {
    expect(filter('kind:ngo', 'demand:release')).toEqual([['call'], ['call', 'reply']]);
  });

  it('keeps a reply together with the call it answers', () => {
    expect(filter('kind:person')).toEqual([['reply'], ['call', 'reply']]);
  });

  it('keeps a public-record entry beside its statement, and never counts it', () => {
    expect(filter('kind:party')).toEqual([['other-call'], ['other-call', 'record']]);
  });

  it('finds nothing for a value that no voice has', () => {
    expect(filter('kind:court')).toEqual([[], []]);
  });
});
