import { describe, expect, it } from 'vitest';
import { chronicle, type Line } from '@/lib/statements/chronicle';
import { chronicleParts } from '@/lib/statements/chronicle-parts';
import { loadDataset } from '@/lib/dataset/load';
import { tiny } from '../dataset/tiny';

const data = loadDataset(tiny);
const name = (line: Line): string => (line.kind === 'exchange' ? [...line.exchange.calls, ...line.exchange.answers].map((v) => v.id).join('+') : line.kind === 'event' ? line.event.id : line.entry.id);

describe('everything in time order', () => {
  it('joins years without a statement into one period', () => {
    expect(chronicle(data).map((p) => [p.id, p.title])).toEqual([
      ['y2013', '2013'],
      ['y2021', '2021'],
    ]);
  });

  it('puts events between the statements, and a month after its days', () => {
    expect(chronicle(data).flatMap((p) => p.lines.map(name))).toEqual(['first-trial', 'arrest', 'letter-march', 'ministry-reply', 'cestia-word', 'quill-word', 'union-march', 'quill-free']);
  });

  it('does not repeat an event that is a statement; its address leads there', () => {
    expect(chronicleParts(data).detail('letter-march')?.anchors).toEqual(['event-letter-sent']);
  });
});

describe('what stands beside a line', () => {
  const parts = chronicleParts(data);

  it('knows what a reply answers', () => {
    const reply = chronicle(data).flatMap((p) => p.lines).flatMap((l) => (l.kind === 'exchange' ? l.exchange.answers : []))[0]!;
    expect(parts.related(reply)).toEqual(['letter-march', 'union-march']);
  });

  it('gives a statement one facet of each sort, and one for each demand', () => {
    expect(parts.facets('union-march')).toEqual(['kind:parliamentary', 'from:no-single-country', 'evidence:reported-by-the-press', 'demand:release', 'demand:open-trial', 'when:2021']);
  });

  it('flags an event that the sources date differently', () => {
    expect(parts.eventLinks('first-trial')).toEqual({
      evidence: [
        { href: '/sources/letter/#p1', text: 'Letter ¶\u00a01' },
        { href: '/sources/gazette/#p4', text: 'Gazette ¶\u00a04' },
      ],
      flags: [{ href: '/differences/#first-trial-year', text: 'When was the earlier trial?' }],
    });
  });
});
