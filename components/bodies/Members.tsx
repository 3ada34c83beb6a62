import { LinkList } from '@/components/sources/LinkList';
import type { MemberList } from '@/lib/bodies/body-page';
import { countryHref } from '@/lib/site/links';
import { counted } from '@/lib/words/plural';

/** Members on the day the body spoke, by region. `rule` says that belonging is not speaking. */
export function Members({ list, rule, map }: { list: MemberList; rule: string; map: string }) {
  return (
    <section className="section" id="members">
      <h2>Members on the day</h2>
      <p>
        {rule} <a href={map}>These members on the map</a>
      </p>
      <details className="members">
        <summary id="member-list">
          {counted(list.total, 'member')}, {list.when}, by region
        </summary>
        {list.regions.map((r) => (
          <section key={r.name}>
            <h3>
              {r.name} <span className="muted">{r.countries.length}</span>
            </h3>
            <ul>
              {r.countries.map((c) => (
                <li key={c.alpha2}>
                  <a href={countryHref(c.slug)}>{c.name}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </details>
      <p className="small muted">
        Source of the memberships: <LinkList links={list.references} />
      </p>
    </section>
  );
}
