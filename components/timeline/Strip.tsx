import type { LaneRows, PlacedMark, Timeline } from '@/lib/timeline/timeline';
import { labelGap } from '@/lib/timeline/place';
import { dotRadius } from '@/lib/timeline/sizes';
import { em, Glyph, percent } from './Glyph';

/** Heights in px. */
const axis = { plain: 30, broken: 50 } as const;
const title = 34;
const row = { held: 40, record: 24 } as const;
const foot = 6;
/** Half the width of a stroke where the axis is broken, as a part of the width. */
const slant = 0.003;
/** From the middle of a mark down to the base line of its label. */
const fall = 4.5;
const line = 16;

const laneHeight = (l: LaneRows): number => title + Math.max(1, l.rows) * row.held + l.recordRows * row.record + foot;

/** Where the label is tied to its mark: the middle of its outermost dot, or the end of its line. */
function anchor({ side, below, points, shape, x0, x1 }: PlacedMark): number {
  if (side === 'below') return below;
  const all = points.length > 0 && shape !== 'night' ? points : [x0, x1];
  return side === 'left' ? Math.min(...all) : Math.max(...all);
}

function Label({ mark: { side, points, shape, own, fromRecord, label, when } }: { mark: PlacedMark }) {
  const reach = points.length > 0 && shape !== 'night' ? (own ? dotRadius.own : dotRadius.plain) : 0;
  const x = side === 'below' ? undefined : em((side === 'left' ? -1 : 1) * (reach + labelGap));
  const oneLine = fromRecord || side === 'below';
  // Two lines are read as one, so a space stands between them, where it moves neither.
  const gap = side === 'left' ? ['', ' '] : [' ', ''];
  return (
    <text y={em(fall + (side === 'below' ? line : 0))} className={side === 'left' ? 'to-left' : undefined}>
      <tspan x={x}>
        {label}
        {oneLine ? ', ' : gap[0]}
      </tspan>
      <tspan className="when" {...(oneLine ? {} : { x: x ?? '0', dy: em(line) })}>
        {oneLine ? '' : gap[1]}
        {when}
      </tspan>
    </text>
  );
}

const kinds = (m: PlacedMark): string | undefined => [m.fromRecord && 'rec', m.own && 'own', m.shaded && 'shaded'].filter(Boolean).join(' ') || undefined;

/** Where the axis is broken between two parts: the ground of the page through all lanes, and two strokes. */
function Break({ from, to, axis: y }: { from: number; to: number; axis: number }) {
  return (
    <>
      <rect x={percent(from)} width={percent(to - from)} height="100%" className="gap" />
      {[from, to].map((x) => (
        <line key={x} x1={percent(x - slant)} x2={percent(x + slant)} y1={em(y + 6)} y2={em(y - 6)} className="lane" />
      ))}
    </>
  );
}

function Lane({ lane, top, heading }: { lane: LaneRows; top: number; heading: string }) {
  const records = top + title + Math.max(1, lane.rows) * row.held;
  return (
    <g role="group" aria-label={heading}>
      <text y={em(top + 19)} className="heading" aria-hidden="true">
        {heading}
      </text>
      {lane.marks.map((m) => {
        const y = m.fromRecord ? records + (m.row + 0.5) * row.record : top + title + 12 + m.row * row.held;
        const at = anchor(m);
        return (
          <a key={m.key} href={m.href} aria-label={m.name} className={kinds(m)}>
            <svg x={percent(at)} y={em(y)}>
              <Glyph mark={m} at={at} />
              <Label mark={m} />
            </svg>
          </a>
        );
      })}
    </g>
  );
}

/** The strip: each mark is a link, named in full for whoever does not see where it stands. */
export function Strip({ timeline: { lanes, ticks, parts, dense }, headings, label }: { timeline: Timeline; headings: readonly string[]; label: string }) {
  const start = parts.length > 0 ? axis.broken : axis.plain;
  const tops = lanes.map((_, i) => start + lanes.slice(0, i).reduce((sum, l) => sum + laneHeight(l), 0));
  const height = start + lanes.reduce((sum, l) => sum + laneHeight(l), 0);
  return (
    <svg width="100%" height={em(height)} className="strip" role="group" aria-label={label}>
      <g aria-hidden="true">
        {dense && <rect x={percent(dense.x0)} width={percent(dense.x1 - dense.x0)} height="100%" className="dense" />}
        {ticks.map((t) => (
          <line key={t.x} x1={percent(t.x)} x2={percent(t.x)} y2="100%" className="tick" />
        ))}
        {tops.map((top) => (
          <line key={top} x2="100%" y1={em(top)} y2={em(top)} className="lane" />
        ))}
        {parts.slice(1).map((p, i) => (
          <Break key={p.x0} from={parts[i]!.x1} to={p.x0} axis={start} />
        ))}
        {parts.map((p) => (
          <text key={p.x0} x={percent(p.x0)} y={em(15)} className="heading">
            {p.text}
          </text>
        ))}
        {ticks.map((t) => t.text && (
          <text key={t.x} x={percent(t.x)} dx={em(5)} y={em(start - 11)} className="when">
            {t.text}
          </text>
        ))}
      </g>
      {lanes.map((lane, i) => (
        <Lane key={lane.lane} lane={lane} top={tops[i]!} heading={headings[i]!} />
      ))}
    </svg>
  );
}
