import { Count } from '@/components/evidence/Count';
import type { FactGroup } from '@/lib/sources/source-facts';

/** Everything taken from a document, by sort, each sort with its number and its lines. */
export function RestsOnIt({ groups }: { groups: readonly FactGroup[] }) {
  return (
    <section className="section" id="rests-on-it">
      <h2>What rests on it</h2>
      {groups.length === 0 && <p>Nothing here rests on it.</p>}
      <dl className="facts rests">
        {groups.map((g) => (
          <div key={g.id}>
            <dt>
              {/* Names say themselves how many they are. */}
              {g.label} {g.id !== 'names' && <Count href={`#${g.id}`}>{g.links.length}</Count>}
            </dt>
            <dd>
              <ul id={g.id}>
                {g.links.map((l) => (
                  <li key={`${l.href} ${l.text}`}>
                    <a href={l.href}>{l.text}</a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
