import { describe, expect, it } from 'vitest';
import { placeRuns } from '@/lib/sources/place-runs';

describe('a place of several paragraphs', () => {
  it('is a link for each run, every one to its own paragraph', () => {
    expect(placeRuns({ href: '/sources/gazette/#p2', text: 'Quoted by the press, Gazette ¶\u00a02, 4–6, 9' })).toEqual([
      { href: '/sources/gazette/#p2', text: 'Quoted by the press, Gazette ¶\u00a02' },
      { href: '/sources/gazette/#p4', text: '4–6' },
      { href: '/sources/gazette/#p9', text: '9' },
    ]);
  });

  it('stays whole where there is one run, or no place on this site', () => {
    expect(placeRuns({ href: '/sources/gazette/#p2', text: 'Gazette ¶\u00a02–3' })).toEqual([{ href: '/sources/gazette/#p2', text: 'Gazette ¶\u00a02–3' }]);
    expect(placeRuns({ href: 'https://gazette.example/', text: 'Gazette, 2, 3' })).toEqual([{ href: 'https://gazette.example/', text: 'Gazette, 2, 3' }]);
  });
});
