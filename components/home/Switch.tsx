import { viewHref } from '@/lib/site/links';
import type { MapView } from '@/lib/views/map-views';

type Item = Pick<MapView, 'id' | 'label' | 'count' | 'group'>;

const groups = { body: 'Bodies that spoke', date: 'By date' } as const;

function Row({ items, className }: { items: readonly { readonly href: string; readonly label: string; readonly count?: number | undefined; readonly on?: 'page' | 'true' | undefined }[]; className: string }) {
  return (
    <ul className={className}>
      {items.map((v) => (
        <li key={v.href}>
          <a href={v.href} aria-current={v.on}>
            {v.label} {v.count !== undefined && <span className="muted">{v.count}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** To the heading of the view, which says what is shown and has this id: a reader who switches sees what changed, and the map below it. */
const at = (id: string): string => `${viewHref(id)}#shown`;

/**
 * What the map shows: plain links, one per view, so that a view has an address, Back works and nothing needs a script. Views of a
 * group (bodies, dates) share one entry, which opens a second row.
 */
export function Switch({ views, current }: { views: readonly Item[]; current: string }) {
  const page = (v: Item) => (v.id === current ? ('page' as const) : undefined);
  const shown = views.find((v) => v.id === current);
  const first = views.filter((v, i) => !v.group || views.findIndex((w) => w.group === v.group) === i);
  const main = first.map((v) => ({ href: at(v.id), label: v.group ? groups[v.group] : v.label, count: v.group ? undefined : v.count, on: v.group ? (v.group === shown?.group ? ('true' as const) : undefined) : page(v) }));
  const members = shown?.group ? views.filter((v) => v.group === shown.group) : [];
  return (
    <nav aria-label="What the map shows" className="switch">
      <span className="muted" aria-hidden="true">
        Show
      </span>
      <Row items={main} className="switch-main" />
      {members.length > 0 && <Row items={members.map((v) => ({ href: at(v.id), label: v.label, count: v.count, on: page(v) }))} className="switch-more" />}
    </nav>
  );
}
