import type { Timeline } from '@/lib/timeline/timeline';
import type { Row } from '@/lib/timeline/months';
import { rowClass } from './EntryList';

type Kind = { readonly words: string; readonly like: Pick<Row, 'shape' | 'fromRecord' | 'own'> };

const held = { fromRecord: false, own: false } as const;

const kinds: readonly Kind[] = [
  { words: 'day known', like: { ...held, shape: 'day' } },
  { words: 'night between two days', like: { ...held, shape: 'night' } },
  { words: 'about a day', like: { ...held, shape: 'about' } },
  { words: 'week, month or year', like: { ...held, shape: 'bar' } },
  { words: 'about a month or year', like: { ...held, shape: 'open' } },
  { words: 'somewhere between two days', like: { ...held, shape: 'range' } },
  { words: 'sources differ', like: { ...held, shape: 'conflict' } },
  { words: 'public record only', like: { ...held, shape: 'day', fromRecord: true } },
];

/** What the shapes mean, on the strip and in the list; only those that occur. */
export function StripKey({ months }: Pick<Timeline, 'months'>) {
  const rows = months.flatMap((m) => m.rows);
  return (
    <ul className="dated strip-key small" aria-label="How dates are drawn">
      {kinds
        .filter(({ like }) => rows.some((r) => r.shape === like.shape && r.fromRecord === like.fromRecord))
        .map(({ words, like }) => (
          <li key={words} className={rowClass(like)}>
            {words}
          </li>
        ))}
    </ul>
  );
}
