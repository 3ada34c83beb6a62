import type { Timeline } from '@/lib/timeline/timeline';
import type { Row } from '@/lib/timeline/months';
import { rowClass } from './EntryList';

type Kind = { readonly words: string; readonly like: Pick<Row, 'shape' | 'span' | 'fromRecord' | 'own'> };

const held = { fromRecord: false, own: false } as const;

const kinds: readonly Kind[] = [
  { words: 'day', like: { ...held, shape: 'day' } },
  { words: 'night between two days', like: { ...held, shape: 'night' } },
  { words: 'about a day', like: { ...held, shape: 'about' } },
  { words: 'week', like: { ...held, shape: 'bar', span: 'week' } },
  { words: 'month', like: { ...held, shape: 'bar', span: 'month' } },
  { words: 'year', like: { ...held, shape: 'bar' } },
  { words: 'about a month', like: { ...held, shape: 'open', span: 'month' } },
  { words: 'about a year', like: { ...held, shape: 'open' } },
  { words: 'somewhere between two days', like: { ...held, shape: 'range' } },
  { words: 'sources differ', like: { ...held, shape: 'conflict' } },
  { words: 'public record only', like: { ...held, shape: 'day', fromRecord: true } },
];

/** What the shapes mean, on the strip and in the list; only those that occur. */
export function StripKey({ months }: Pick<Timeline, 'months'>) {
  const rows = months.flatMap((m) => m.rows);
  return (
    <ul className="dated strip-key small">
      {kinds
        .filter(({ like }) => rows.some((r) => r.shape === like.shape && r.span === like.span && r.fromRecord === like.fromRecord))
        .map(({ words, like }) => (
          <li key={words} className={rowClass(like)}>
            {words}
          </li>
        ))}
    </ul>
  );
}
