import type { Timeline } from '@/lib/timeline/timeline';
import type { Mark } from '@/lib/timeline/marks';
import { Glyph } from './Glyph';

type Kind = { readonly words: string; readonly is: (m: Mark) => boolean; readonly mark: Parameters<typeof Glyph>[0]['mark'] };

const at = { x0: 0.05, x1: 0.95, fromRecord: false, own: false } as const;

const kinds: readonly Kind[] = [
  { words: 'day known', is: (m) => m.shape === 'day', mark: { ...at, shape: 'day', points: [0.5] } },
  { words: 'night between two days', is: (m) => m.shape === 'night', mark: { ...at, shape: 'night', points: [0.5] } },
  { words: 'about this day or month', is: (m) => m.shape === 'about', mark: { ...at, shape: 'about', points: [0.5] } },
  { words: 'week, month or year known, day not', is: (m) => m.shape === 'bar', mark: { ...at, shape: 'bar', points: [] } },
  { words: 'somewhere between two days', is: (m) => m.shape === 'range', mark: { ...at, shape: 'range', points: [] } },
  { words: 'sources differ: one ring each', is: (m) => m.shape === 'conflict', mark: { ...at, shape: 'conflict', points: [0.25, 0.75] } },
  { words: 'public record, beyond the sources held', is: (m) => m.fromRecord, mark: { ...at, shape: 'day', points: [0.5], fromRecord: true } },
];

/** What the shapes mean; only those on the strip. */
export function StripKey({ timeline }: { timeline: Timeline }) {
  const marks = timeline.lanes.flatMap((l) => l.marks);
  return (
    <ul className="strip-key small">
      {kinds
        .filter((k) => marks.some(k.is))
        .map((k) => (
          <li key={k.words}>
            <svg width="28" height="14" aria-hidden="true" className="strip">
              <Glyph mark={k.mark} y={7} />
            </svg>
            {k.words}
          </li>
        ))}
    </ul>
  );
}
