import type { LaneRows, PlacedMark, Timeline } from '@/lib/timeline/timeline';
import { labelGap } from '@/lib/timeline/place';
import { dotRadius } from '@/lib/timeline/sizes';
import { em, Glyph, percent } from './Glyph';

/** Heights in px. */
const axis = 30;
const title = 34;
const row = { held: 40, record: 24 } as const;
const foot = 6;
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

function Lane({ lane, top, heading }: { lane: LaneRows; top: number; heading: string }) {
  const records = top + title + Math.max(1, lane.rows) * row.held;
  return (
    <g role="group" aria-label={heading}>
      <line x2="100%" y1={em(top)} y2={em(top)} className="lane" />
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
export function Strip({ timeline: { lanes, ticks, dense }, headings, label }: { timeline: Timeline; headings: readonly string[]; label: string }) {
  const tops = lanes.map((_, i) => axis + lanes.slice(0, i).reduce((sum, l) => sum + laneHeight(l), 0));
  const height = axis + lanes.reduce((sum, l) => sum + laneHeight(l), 0);
  return (
    <svg width="100%" height={em(height)} className="strip" role="group" aria-label={label}>
      <g aria-hidden="true">
        {dense && <rect x={percent(dense.x0)} width={percent(dense.x1 - dense.x0)} height="100%" className="dense" />}
        {ticks.map((t) => (
          <line key={t.x} x1={percent(t.x)} x2={percent(t.x)} y2="100%" className="tick" />
        ))}
        {ticks.map((t) => t.text && (
          <text key={t.x} x={percent(t.x)} dx={em(5)} y={em(19)} className="when">
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
