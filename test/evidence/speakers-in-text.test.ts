import { describe, expect, it } from 'vitest';
import { aboutEvidence } from '@/lib/bodies/about-evidence';
import { loadDataset } from '@/lib/dataset/load';
import { linkedSpeakers } from '@/lib/lookup/linked-speakers';
import { tiny } from '../dataset/tiny';

const data = loadDataset(tiny);

describe('names of speakers in our own words', () => {
  it('lead to the pages of persons and bodies', () => {
    expect(linkedSpeakers(data, 'Pat Quill wrote to the Ministry of Words.', 'union')).toEqual([
      { text: 'Pat Quill', href: '/person/pat-quill/' },
      { text: ' wrote to the ', href: undefined },
      { text: 'Ministry of Words', href: '/body/ministry/' },
      { text: '.', href: undefined },
    ]);
  });

  it('lead nowhere on the page of the one that is named, nor inside a longer word', () => {
    expect(linkedSpeakers(data, 'Pat Quill', 'pat-quill').filter((p) => p.href)).toEqual([]);
    expect(linkedSpeakers(data, 'Pat Quiller', 'union').filter((p) => p.href)).toEqual([]);
  });
});

describe('what a first sentence rests on', () => {
  it('is where a person is named, and where the person speaks, each place once', () => {
    const places = aboutEvidence(data, data.persons.find((p) => p.id === 'pat-quill')!);
    expect(places.slice(0, 2).map((p) => p.href)).toEqual(['/sources/letter/#p1', '/sources/gazette/#p1']);
    expect(new Set(places.map((p) => p.text)).size).toBe(places.length);
  });

  it('is the public record where no held source names it', () => {
    const [reference] = data.references;
    expect(aboutEvidence(data, { id: 'nobody', evidence: [], references: [reference!.id] })).toHaveLength(1);
  });
});
