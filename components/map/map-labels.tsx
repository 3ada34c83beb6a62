import type { MapLabel } from '@/lib/map/labels';
import type { MapSheet } from '@/lib/map/sheet';

/** Font size in CSS pixels at the sheet's own width. */
const SIZE = 12.5;

/** Names and figures over a map. Hidden from screen readers, whose links already carry both; transparent to the pointer. */
export function MapLabels({ sheet: { labels, marks, grid } }: { sheet: MapSheet }) {
  const leaders = labels.map((l) => l.leader).join('');
  const markOf = (country: string) => marks.find((m) => m.alpha2 === country);
  /** `of-q1` to `of-q5`: the class of its country. On stripes a figure needs the halo of the words beside land. */
  const classOf = ({ kind, country }: MapLabel) => {
    const { level, striped } = markOf(country) ?? {};
    return [kind !== 'inside' ? kind : striped ? '' : 'num', level ? `of-q${level}` : '', striped ? 'striped' : ''].filter(Boolean).join(' ');
  };
  const anchorOf = ({ kind, country, anchor }: MapLabel) => (kind !== 'inside' ? (anchor === 'start' ? undefined : anchor) : markOf(country)?.striped ? 'middle' : undefined);
  return (
    <g className="labels" fontSize={SIZE * grid} aria-hidden="true">
      {leaders ? <><path className="leader casing" d={leaders} /><path className="leader" d={leaders} /></> : null}
      {labels.map((l) => (
        <text key={l.country + l.text} className={classOf(l)} x={Math.round(l.at[0] * grid)} y={Math.round(l.at[1] * grid)} textAnchor={anchorOf(l)}>
          {l.text}
        </text>
      ))}
    </g>
  );
}
