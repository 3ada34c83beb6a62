/** What the fills mean. Takes counts ready-made; prints nothing that depends on colour alone. */
import type { MarkKind } from '@/lib/map/kinds';
import { Count } from '@/components/evidence/Count';

/** `note` counts countries and may carry words under the limits: "10 countries"; `href` opens the rows that were counted. */
export interface LegendClass { readonly level: 1 | 2 | 3 | 4 | 5; readonly label: string; readonly note: string; readonly href?: string | undefined }
/** Another kind of land, the picked country, or what lies over some of the classes. */
export interface LegendKind { readonly kind: Exclude<MarkKind, 'class'> | 'picked' | 'body' | 'upper'; readonly label: string; readonly note?: string | undefined; readonly href?: string | undefined }

const swatch = { none: 'none', subject: 'subject', territory: 'terr', 'not-applicable': 'na', picked: 'picked', body: 'body', upper: 'striped' } as const;

export interface LegendProps {
  /** What the classes count. */
  readonly title: string;
  readonly classes: readonly LegendClass[];
  readonly kinds: readonly LegendKind[];
  /** Circles to compare with, where circles carry the number; radius in CSS pixels. */
  readonly circles?: readonly { readonly names: number; readonly radius: number }[] | undefined;
  /** A class can be brought out on the maps of the same figure, which has `LegendPicks` too. */
  readonly pickable?: boolean;
}

/** Exact limits and how many countries are in each; below, the kinds of land that are no class. */
export function Legend({ title, classes, kinds, circles, pickable = false }: LegendProps) {
  return (
    <div className="legend">
      <p className="legend-title">{title}</p>
      {classes.length > 0 ? (
        <ol className="legend-classes">
          {classes.map((c) => (
            <li key={c.level} className={`q${c.level}`}>
              {pickable ? (
                <label htmlFor={`pick-q${c.level}`}>
                  <b>{c.label}</b>
                </label>
              ) : (
                <b>{c.label}</b>
              )}{' '}
              <Note {...c} />
            </li>
          ))}
        </ol>
      ) : null}
      {circles ? (
        <ul className="legend-kinds">
          {circles.map((c) => <li key={c.names}><svg width={2 * c.radius + 2} height={2 * c.radius + 2} aria-hidden="true"><circle className="q2" cx={c.radius + 1} cy={c.radius + 1} r={c.radius} /></svg>{c.names}</li>)}
        </ul>
      ) : null}
      <ul className="legend-kinds">
        {kinds.map((k) => <li key={k.kind}><Swatch kind={swatch[k.kind]} />{pickable && picks[k.kind] ? <label htmlFor={picks[k.kind]}>{k.label}</label> : k.label} <Note {...k} /></li>)}
      </ul>
    </div>
  );
}

/** The check boxes of a pickable legend, children of the figure with the maps they act on, before the legend. */
export function LegendPicks({ classes, kinds }: Pick<LegendProps, 'classes' | 'kinds'>) {
  const boxes = [...classes.map((c) => [`pick-q${c.level}`, `${c.label}: ${c.note}`] as const), ...kinds.flatMap((k) => (picks[k.kind] ? [[picks[k.kind], k.label] as const] : []))];
  return boxes.map(([id, words]) => <input key={id} type="checkbox" id={id} className={`legend-pick ${id}`} aria-label={`Bring out ${words}`} />);
}

/** Boxes of the kinds that say something of an answer or of a body, beside the classes. */
const picks: Partial<Record<LegendKind['kind'], string>> = { 'not-applicable': 'pick-na', upper: 'pick-upper', body: 'pick-body' };

function Note({ note, href }: Pick<LegendKind, 'note' | 'href'>) {
  if (note === undefined) return null;
  // Where blocks are narrow the figure stands alone: its unit is in the title.
  const [, figure, unit] = /^(\d+)( .+)$/.exec(note) ?? [];
  const words = figure ? <>{figure}<i>{unit}</i></> : note;
  return <span>{href ? <Count href={href}>{words}</Count> : words}</span>;
}

function Swatch({ kind }: { kind: string }) {
  return <svg className={`swatch ${kind}`} width="24" height="16" viewBox="0 0 72 48" aria-hidden="true" focusable="false"><path d="M3 3h66v42H3z" />{kind === 'striped' ? <path d="M3 3h66v42H3z" /> : null}</svg>;
}
