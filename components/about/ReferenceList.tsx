import { LinkList } from '@/components/sources/LinkList';
import type { Link } from '@/lib/evidence/voices';
import { referenceAnchor } from '@/lib/site/links';

/** One reference with what rests on it. `url` is absent where nothing public was found. */
export interface ReferenceRow {
  readonly id: string;
  readonly text: string;
  readonly url?: string;
  readonly note?: string;
  readonly uses: readonly Link[];
}

/** Everything outside the held sources that a figure or note rests on. */
export function ReferenceList({ rows }: { rows: readonly ReferenceRow[] }) {
  return (
    <ul className="rows references">
      {rows.map((r) => (
        <li key={r.id} id={referenceAnchor(r.id)}>
          <p>
            {r.url ? (
              <a href={r.url} rel="noreferrer">
                {r.text}
              </a>
            ) : (
              `${r.text} (no public address found)`
            )}
          </p>
          {r.note && <p className="small muted">{r.note}</p>}
          {r.uses.length > 0 && (
            <p className="small muted">
              Used for: <LinkList links={r.uses} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
