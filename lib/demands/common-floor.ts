/** What the speakers have in common: the demands all of them make, and those that more than half make, counting direct requests only. */
import type { Matrix, Row } from './matrix';

export interface CommonFloor {
  readonly all: readonly Row[];
  readonly mostOf: readonly Row[];
  /** The most widely made demand or demands; empty only if nothing is asked. */
  readonly widest: readonly Row[];
}

/** The floor of a matrix. "More than half" is of the speakers with at least one demand. */
export function commonFloor({ rows, speakers }: Matrix): CommonFloor {
  const asked = rows.filter((r) => r.direct > 0);
  const top = Math.max(0, ...asked.map((r) => r.direct));
  return { all: asked.filter((r) => r.direct === speakers), mostOf: asked.filter((r) => 2 * r.direct > speakers), widest: asked.filter((r) => r.direct === top) };
}
