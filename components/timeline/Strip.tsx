import { dotRadius, type LaneRows, type PlacedMark, type Timeline } from '@/lib/timeline/timeline';
import { labelGap } from '@/lib/timeline/place';
import { em, Glyph, percent } from './Glyph';

/** Heights in px. */
const axis = 30;
const title = 34;
const row = { held: 40, record: 24 } as const;
const foot = 6;
/** From a label's base line up to the middle of its mark. */
const rise = 4.5;
const line = 16;

const laneHeight = (l: LaneRows): number => title + Math.max(1, l.rows) * row.held + l.recordRows * row.record + foot;

function Label({ mark: m, y }: { mark: PlacedMark; y: number }) {
  const reach = m.points.length > 0 && m.shape !== 'night' ? (m.own ? dotRadius.own : dotRadius.plain) : 0;
  const edge = m.points.length > 0 && m.shape !== 'night' ? (m.side === 'left' ? Math.min(...m.points) : Math.max(...m.points)) : m.side === 'left' ? m.x0 : m.x1;
  const oneLine = m.fromRecord || m.side === 'below';
  const at = m.side === 'below' ? { x: percent(m.below), dx: '0' } : { x: percent(edge), dx: em((m.side === 'left' ? -1 : 1) * (reach + labelGap)) };
  const base = y + rise + (m.side === 'below' ? line : 0);
  return (
    <text y={em(base)} className={m.side === 'left' ? 'to-left' : undefined}>
      <tspan {...at} className={m.own ? 'own' : undefined}>
        {m.label}
        {oneLine && ', '}
      </tspan>
      {oneLine ? (
        <tspan className="when">{m.when}</tspan>
      ) : (
        <tspan {...at} y={em(base + line)} className="when">
          {m.when}
        </tspan>
      )}
    </text>
  );
}

function Lane({ lane, top, heading }: { lane: LaneRows; top: number; heading: string }) {
  const records = top + title + Math.max(1, lane.rows) * row.held;
  return (
    <>
      <line x1="0" x2="100%" y1={em(top)} y2={em(top)} className="lane" />
      <text x="0" y={em(top + 19)} className="heading">
        {heading}
      </text>
      {lane.marks.map((m) => {
        const y = m.fromRecord ? records + (m.row + 0.5) * row.record : top + title + 12 + m.row * row.held;
        return (
          <a key={m.key} href={m.href} tabIndex={-1}>
            <Glyph mark={m} y={y} />
            <Label mark={m} y={y} />
          </a>
        );
      })}
    </>
  );
}

/**
 * The strip, for the eye and the pointer only: its links are out of the tab order and hidden from screen readers, because the list below
 * holds the same links in time order, behind one tab stop; thirty stops jumping between lanes would serve nobody.
 */
export function Strip({ timeline: { lanes, ticks, dense }, headings }: { timeline: Timeline; headings: readonly string[] }) {
  const tops = lanes.map((_, i) => axis + lanes.slice(0, i).reduce((sum, l) => sum + laneHeight(l), 0));
  const height = axis + lanes.reduce((sum, l) => sum + laneHeight(l), 0);
  return (
    <svg width="100%" height={em(height)} className="strip" aria-hidden="true">
      {dense && <rect x={percent(dense.x0)} width={percent(dense.x1 - dense.x0)} height="100%" className="dense" />}
      {ticks.map((t) => (
        <line key={t.x} x1={percent(t.x)} x2={percent(t.x)} y1="0" y2="100%" className="tick" />
      ))}
      {ticks.map((t) => (
        <text key={t.x} x={percent(t.x)} dx={em(5)} y={em(19)} className="when">
          {t.text}
        </text>
      ))}
      {lanes.map((lane, i) => (
        <Lane key={lane.lane} lane={lane} top={tops[i]!} heading={headings[i]!} />
      ))}
    </svg>
  );
}
