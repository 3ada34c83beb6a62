import { LinkedText } from '@/components/evidence/LinkedText';
import type { DifferenceEntry } from '@/lib/sources/difference-entries';
import { differenceHref } from '@/lib/site/links';
import { LinkList } from './LinkList';
import { Places } from './Places';

/** One question with its versions side by side, what we show, and the entry’s own address. */
export function DifferenceCard({ entry }: { entry: DifferenceEntry }) {
  return (
    <section className="difference" id={entry.id}>
      <header>
        <h2>{entry.question}</h2>
        <a className="small" href={differenceHref(entry.id)} aria-label={`Link to this entry: ${entry.question}`}>
          Link to this entry
        </a>
      </header>
      <div className="versions" data-n={entry.versions.length === 4 ? 2 : Math.min(entry.versions.length, 3)}>
        {entry.versions.map((v) => (
          <div key={`${v.who} ${v.words.map((w) => w.text).join('')}`}>
            <p className="small muted">{v.who}</p>
            <p>
              <LinkedText parts={v.words} />
            </p>
            <p className="ev">
              <Places places={v.places} />
              {v.places.length > 0 && v.references.length > 0 && '; '}
              {v.references.length > 0 && (
                <>
                  Public record: <LinkList links={v.references} />
                </>
              )}
            </p>
          </div>
        ))}
      </div>
      <dl className="facts">
        <div>
          <dt>What we show</dt>
          <dd>
            <LinkedText parts={entry.shown} />
          </dd>
        </div>
        {entry.concerns.length > 0 && (
          <div className="small muted">
            <dt>Flagged on</dt>
            <dd>
              <LinkList links={entry.concerns} />
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
