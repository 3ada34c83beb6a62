import { viewHref } from '@/lib/links';
import type { MapView } from '@/lib/map-views';

/** What the map shows: plain links, one per view; the current one is said to assistive technology and drawn with a bar. */
export function Switch({ views, current }: { views: readonly Pick<MapView, 'id' | 'label' | 'count'>[]; current: string }) {
  return (
    <nav aria-label="What the map shows" className="switch">
      <ul>
        {views.map((v) => (
          <li key={v.id}>
            <a href={viewHref(v.id)} aria-current={v.id === current ? 'page' : undefined} data-view={v.id}>
              {v.label} {v.count !== undefined && <span className="muted">{v.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
