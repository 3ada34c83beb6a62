import { Count } from '@/components/evidence/Count';
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
      <p>
        <Count href="#member-list">{counted(list.total, 'member')}</Count>, <a href="#statements">{list.when}</a>
      </p>
      <details className="members">
        <summary>All, by region</summary>
        {/* Inside, so that a link to it opens the list. */}
        <div id="member-list">
          {list.regions.map((r) => (
            <section key={r.name} id={r.id}>
              <h3>
                {r.name}{' '}
                <span className="muted">
                  <Count href={`#${r.id}`}>{r.countries.length}</Count>
                </span>
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
        </div>
      </details>
      <p className="small muted">
        Source of the memberships: <LinkList links={list.references} />
      </p>
    </section>
  );
}
