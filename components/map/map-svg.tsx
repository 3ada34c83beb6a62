/** Prints one map. No data, no geometry, no colour: classes only (`map.css`). */
import type { ReactNode } from 'react';
import type { MarkKind } from '@/lib/map/kinds';
import { landsOf } from '@/lib/map/lands';
import type { CountryMark } from '@/lib/map/marks';
import { pointPath } from '@/lib/map/path';
import type { MapSheet } from '@/lib/map/sheet';
import { MapLabels } from './map-labels';

export interface MapSvgProps {
  readonly sheet: MapSheet;
  /** Accessible name: what this map shows. */
  readonly label: string;
  /** `world`, `inset`, `locator`: narrow screens show labels on insets only; a locator paints the picked country's accent under its fill. */
  readonly className?: string;
  /** Drawn over the land and under the words: circles, an outline. */
  readonly over?: ReactNode;
  /** Where a list of all countries is: land without a response is one link there, until somebody points at it (components/islands/parts/plain-land.ts). Without it, each country is a link. */
  readonly listHref?: string | undefined;
}

/** Width of the outline of plain land: hardly half a CSS pixel at the sheet's own width, in its units. */
const strokeOf = (grid: number): number => Math.floor(4.9 * grid) / 10;

/**
 * Paint order is document order: land, responders from large to small, the borders between them, what lies over them, the subject.
 */
export function MapSvg({ sheet, label, className = '', over, listHref }: MapSvgProps) {
  const { grid, marks } = sheet;
  const plain = (kind: MarkKind) => marks.filter((m) => m.kind === kind && !m.apart);
  // Over an outline of its neighbours, or it would lose half of its own.
  const last = (m: CountryMark) => over !== undefined && m.kind === 'subject' && !m.picked;
  // These come last among the marks, and nothing may be drawn over them.
  const laidOver = (m: CountryMark) => m.picked || m.needsDot;
  const keys = marks.filter((m) => m.apart && !last(m));
  const key = (m: CountryMark) => <Key key={m.alpha2} mark={m} id={sheet.id + m.alpha2} grid={grid} />;
  return (
    <svg className={`map ${className}`.trim()} viewBox={`0 0 ${sheet.width * grid} ${sheet.height * grid}`} width={sheet.width} height={sheet.height} role="group" aria-label={label}>
      <g className="none" aria-hidden="true" strokeWidth={strokeOf(grid)}>
        {sheet.land?.none ? <path d={sheet.land.none} /> : null}
        {sheet.loose ? <path d={sheet.loose} /> : null}
        <AllPlain marks={plain('none')} grid={grid} listHref={listHref} />
      </g>
      <g className="terr" aria-hidden="true" strokeWidth={strokeOf(grid)}>
        {sheet.land?.territory ? <path d={sheet.land.territory} /> : null}
        <AllPlain marks={plain('territory')} grid={grid} listHref={listHref} />
      </g>
      {keys.filter((m) => !laidOver(m)).map(key)}
      {sheet.borders ? <path className="between" d={sheet.borders} /> : null}
      {keys.filter(laidOver).map(key)}
      {sheet.frames.length > 0 ? <path className="frame" d={sheet.frames.join('')} /> : null}
      {over}
      {marks.filter(last).map(key)}
      {sheet.labels.length > 0 ? <MapLabels sheet={sheet} /> : null}
    </svg>
  );
}

/**
 * Land without a response: links for those who point. The Tab key and screen readers pass them by, or two hundred links would stand between them
 * and the answer; the page of all countries is their way there. It is everybody's way to land that is a speck of under three pixels: nobody hits one,
 * and as one path all of them cost the first picture no more than one.
 */
function AllPlain({ marks, grid, listHref }: { marks: readonly CountryMark[]; grid: number; listHref: string | undefined }) {
  const specks = marks.filter((m) => m.needsDot).map((m) => pointPath(m.point, grid));
  const drawn = marks.filter((m) => m.d !== '');
  return (
    <>
      {listHref === undefined ? drawn.map((m) => <a key={m.alpha2} href={m.href} tabIndex={-1} aria-label={m.name}><path d={m.d} /></a>) : drawn.length > 0 ? <Together marks={drawn} href={listHref} /> : null}
      {specks.length > 0 ? <path className="dot" d={specks.join('')} /> : null}
    </>
  );
}

function Together({ marks, href }: { marks: readonly CountryMark[]; href: string }) {
  const { d, names } = landsOf(marks);
  return <a href={href} tabIndex={-1} data-lands={names}><path d={d} /></a>;
}

/**
 * A responder, the subject or the picked country. Under the picked one a `use` repeats its outline, for the accent line around the casing, over a striped one
 * for the stripes; so does a script for the one pointed at. What it repeats does not see rules that start at an ancestor, hence the attribute. A country that another map shows better is a stop
 * of the Tab key, and heard, there alone.
 */
function Key({ mark, id, grid }: { mark: CountryMark; id: string; grid: number }) {
  const at = pointPath(mark.point, grid);
  return (
    <a className={classOfMark(mark)} href={mark.href} {...(mark.focusable ? {} : { tabIndex: -1, 'aria-hidden': true })} aria-label={mark.label} aria-current={mark.picked ? 'page' : undefined}>
      {mark.d ? <>{mark.picked ? <use href={`#${id}`} /> : null}<path id={id} d={mark.d} vectorEffect="non-scaling-stroke" />{mark.striped ? <use href={`#${id}`} /> : null}</> : null}
      {mark.needsDot ? <><path className="rim" d={at} /><path className="dot" d={at} />{mark.striped ? <path className="pip" d={at} /> : null}</> : null}
      {mark.target ? <path className="hit" d={pointPath(mark.target, grid)} /> : null}
    </a>
  );
}

const names = { none: 'none', territory: 'terr', subject: 'subject', 'not-applicable': 'na', class: 'q' } as const;

/** `q1` to `q5`, `none`, `terr`, `subject` or `na`, `picked` and `striped`. */
export const classOfMark = (m: Pick<CountryMark, 'kind' | 'level' | 'picked' | 'striped'>): string => `${names[m.kind]}${m.level ?? ''}${m.picked ? ' picked' : ''}${m.striped ? ' striped' : ''}`;
