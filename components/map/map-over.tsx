/** What may lie over the land of a map: proportional circles, or the outline of a body's members. */
import type { Circle } from '@/lib/map/circle';
import type { Land } from '@/lib/map/land';
import { pointPath } from '@/lib/map/path';

/** Circles, largest first, so that none hides a smaller one. Paths of no length: their stroke is the circle. */
export function Circles({ circles, grid }: { circles: readonly Circle[]; grid: number }) {
  return (
    <g className="circles">
      {circles.map(({ at, radius }) => {
        const d = pointPath(at, grid);
        return (
          <g key={d}>
            <path className="circle-rim" d={d} strokeWidth={2 * radius + 2} />
            <path d={d} strokeWidth={2 * radius} />
          </g>
        );
      })}
    </g>
  );
}

/** Members of a body: outlines without a fill, because belonging is not signing. */
export function Outlined({ land, dots }: { land: Land; dots: string }) {
  return (
    <g className="outlined">
      <path d={land.outline} />
      <path d={land.borders} />
      {dots ? <path className="dot" d={dots} /> : null}
    </g>
  );
}
