import type { LaneRows, Timeline } from '@/lib/timeline/timeline';

/** Heights of what the strip is made of, in px. */
const axis = { plain: 30, broken: 50 } as const;
export const title = 34;
export const row = { held: 40, record: 24 } as const;
const foot = 6;
/** The words of the axis once more: on a phone the strip is higher than the window. */
const axisBelow = 20;

const laneHeight = (l: LaneRows): number => title + Math.max(1, l.rows) * row.held + l.recordRows * row.record + foot;

/** Where the axis ends, where each lane begins, where the last one ends, and how high the strip is, in px. */
export interface Heights {
  readonly axis: number;
  readonly lanes: readonly number[];
  readonly end: number;
  readonly all: number;
}

export function heights({ lanes, parts }: Pick<Timeline, 'lanes' | 'parts'>): Heights {
  const start = parts.length > 0 ? axis.broken : axis.plain;
  const below = (count: number): number => start + lanes.slice(0, count).reduce((sum, l) => sum + laneHeight(l), 0);
  const end = below(lanes.length);
  return { axis: start, lanes: lanes.map((_, i) => below(i)), end, all: end + axisBelow };
}
