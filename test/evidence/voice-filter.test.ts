import { describe, expect, it } from 'vitest';
import { filterVoices, rowsShown } from '@/lib/statements/voice-filter';

const voices = [
  { id: 'call', facets: ['kind:ngo', 'demand:release'], related: [] },
  { id: 'other-call', facets: ['kind:party'], related: [] },
  { id: 'reply', facets: ['kind:person'], related: ['call'] },
  { id: 'record', facets: ['kind:party', 'evidence:public-record'], related: ['other-call'], record: true },
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

  it('finds voices of the public record where that is asked for', () => {
    expect(filter('evidence:public-record')).toEqual([['record'], ['other-call', 'record']]);
  });
});

describe('the rows that stay', () => {
  it('keep the events from the first found row to the last, and no others', () => {
    expect(rowsShown(['event', 'found', 'event', 'hidden', 'shown', 'found', 'event'])).toEqual([false, true, true, false, true, true, false]);
  });

  it('are none where nothing was found', () => {
    expect(rowsShown(['event', 'hidden', 'event'])).toEqual([false, false, false]);
  });
});
