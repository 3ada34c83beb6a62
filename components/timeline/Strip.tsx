import type { LaneRows, PlacedMark, Timeline } from '@/lib/timeline/timeline';
import { labelGap } from '@/lib/timeline/place';
import { dotRadius } from '@/lib/timeline/sizes';
import { em, Glyph, percent } from './Glyph';
import { heights, row, title } from './heights';
import { denseId } from './StripHint';

/** The words of the axis, which stand above the lanes and, once more, below them. */
const axisId = 'strip-axis';
/** Half the width of a stroke where the axis is broken, in px. */
const slant = 3;
/** From the middle of a mark down to the base line of its label. */
const fall = 4.5;
const line = 16;
/** Half of what a finger hits of one line, which alone is lower than the 24 px it needs. */
const finger = 12.5;

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
    <text x={x} y={em(fall + (side === 'below' ? line : 0))} className={side === 'left' ? 'to-left' : undefined}>
      {`${label}${oneLine ? ', ' : gap[0]}`}
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
      <rect x={percent(from)} width={percent(to - from)} className="gap" />
      {[from, to].map((x) => (
        <svg key={x} x={percent(x)} y={em(y)}>
          <line x1={em(-slant)} x2={em(slant)} y1={em(6)} y2={em(-6)} />
        </svg>
      ))}
    </>
  );
}

function Lane({ lane, top, heading }: { lane: LaneRows; top: number; heading: string }) {
  const records = top + title + Math.max(1, lane.rows) * row.held;
  return (
    <g role="group" aria-label={heading}>
      {lane.marks.map((m) => {
        const y = m.fromRecord ? records + (m.row + 0.5) * row.record : top + title + 12 + m.row * row.held;
        const at = anchor(m);
        return (
          <a key={m.key} href={m.href} aria-label={m.name} className={kinds(m)}>
            <svg x={percent(at)} y={em(y)}>
              {m.fromRecord && <ellipse rx={em(finger)} ry={em(finger)} fill="none" />}
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
export function Strip({ timeline, headings }: { timeline: Timeline; headings: readonly string[] }) {
  const { lanes, ticks, parts, dense } = timeline;
  const { axis: start, lanes: tops, end, all } = heights(timeline);
  return (
    <svg width="100%" height={em(all)} className="strip" role="group">
      <g aria-hidden="true">
        {dense && <rect x={percent(dense.x0)} width={percent(dense.x1 - dense.x0)} className="dense" id={denseId} />}
        {ticks.map((t) => (
          <rect key={t.x} x={percent(t.x)} className="tick" />
        ))}
        {[...tops, end].map((top) => (
          <line key={top} x2="100%" y1={em(top)} y2={em(top)} />
        ))}
        {parts.slice(1).map((p, i) => (
          <Break key={p.x0} from={parts[i]!.x1} to={p.x0} axis={start} />
        ))}
        {parts.map((p) => (
          <text key={p.x0} x={percent(p.x0)} y={em(15)} className="heading">
            {p.text}
          </text>
        ))}
        <g id={axisId}>
          {ticks.map((t) => t.text && (
            <text key={t.x} x={percent(t.x)} dx={em(5)} y={em(start - 11)} className="when">
              {t.text}
            </text>
          ))}
        </g>
        <use href={`#${axisId}`} y={em(end + 26 - start)} />
      </g>
      {lanes.map((lane, i) => (
        <Lane key={lane.lane} lane={lane} top={tops[i]!} heading={headings[i]!} />
      ))}
    </svg>
  );
}
