/** What may lie over the land of a map: proportional circles, or an outline. */
import type { PlacedCircle } from '@/lib/views/front-maps';
import type { Land } from '@/lib/map/land';
import { pointPath } from '@/lib/map/path';
import { TARGET } from '@/lib/map/targets';

/**
 * Circles, largest first, so that none hides a smaller one. Paths of no length: their stroke is the circle. Each is a link for those who
 * point; the Tab key and screen readers have the link of the land, which says the same.
 */
export function Circles({ circles, grid }: { circles: readonly PlacedCircle[]; grid: number }) {
  return (
    <g className="circles" aria-hidden="true">
      {/* Below all circles, so that no neighbour's square takes the middle of one. */}
      {circles.filter((c) => 2 * c.radius < TARGET).map((c) => (
        <a key={`${c.country} target`} href={c.href} tabIndex={-1}>
          <path className="hit" d={pointPath(c.at, grid)} />
        </a>
      ))}
      {circles.map(({ at, radius, href, country }) => {
        const d = pointPath(at, grid);
        return (
          <a key={country} href={href} tabIndex={-1}>
            <path className="circle-rim" d={d} strokeWidth={2 * radius + 2} />
            <path d={d} strokeWidth={2 * radius} />
          </a>
        );
      })}
    </g>
  );
}

/** More countries than this on a map, and its outlines are most of what is seen: then they must be fine lines. */
const MANY = 12;

/**
 * Outlines without a fill: belonging is not signing. A few stand on a casing, which keeps them apart from any fill; many are fine lines, and break neither one another nor a frame. A speck is a ring, as
 * a dot would be a fill. Takes no pointer.
 */
export function Outlined({ land, dots }: { land: Land; dots: string }) {
  const many = land.countries > MANY;
  return (
    <g className={many ? 'outlined many' : 'outlined'}>
      {many ? null : <path className="casing" d={land.outline} />}
      <path d={land.outline} />
      <path d={land.borders} />
      {dots ? <><path className="dot" d={dots} /><path className="dot hole" d={dots} /></> : null}
    </g>
  );
}
