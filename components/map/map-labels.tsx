import type { MapSheet } from '@/lib/map/sheet';

/** Font size in CSS pixels at the sheet's own width. */
const SIZE = 12.5;

/** Names and figures over a map. Hidden from screen readers, whose links already carry both; transparent to the pointer. */
export function MapLabels({ sheet: { labels, marks, grid } }: { sheet: MapSheet }) {
  const leaders = labels.map((l) => l.leader).join('');
  /** `of-q1` to `of-q5`: the class of its country. */
  const ofClass = (country: string) => marks.flatMap((m) => (m.alpha2 === country && m.level ? ` of-q${m.level}` : [])).join('');
  return (
    <g className="labels" fontSize={SIZE * grid} aria-hidden="true">
      {leaders ? <><path className="leader casing" d={leaders} /><path className="leader" d={leaders} /></> : null}
      {labels.map((l) => (
        <text key={l.country + l.text} className={(l.kind === 'inside' ? 'num' : l.kind) + ofClass(l.country)} x={Math.round(l.at[0] * grid)} y={Math.round(l.at[1] * grid)} textAnchor={l.anchor === 'start' || l.kind === 'inside' ? undefined : l.anchor}>
          {l.text}
        </text>
      ))}
    </g>
  );
}
