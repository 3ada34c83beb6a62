import { labelSize } from '@/lib/timeline/text-width';
import type { PlacedMark } from '@/lib/timeline/timeline';

/** Two digits: what they leave out is less than a sixth of a pixel, and a page has hundreds of them. */
const short = (n: number): number => Math.round(n * 100) / 100;

/** A length for an SVG attribute. 1em of the strip is the size of its labels, so that everything grows with the reader's text size. */
export const em = (px: number): string => `${short(px / labelSize)}em`;

/** A part of the width for an SVG attribute. */
export const percent = (part: number): string => `${short(part * 100)}%`;

/**
 * The mark of a date, drawn around the left end of its coordinates, which is the part `at` of the width. Its shape says how precise the
 * date is. Sizes are in the sheet: marks of one shape are then one text, and a page with forty is small.
 */
export function Glyph({ mark: { shape, x0, x1, points, own }, at }: { mark: PlacedMark; at: number }) {
  const [from, to] = [percent(x0 - at), percent(x1 - at)];
  const width = percent(x1 - x0);
  return (
    <>
      {(shape === 'bar' || shape === 'open') && <rect x={from} width={width} className={shape} />}
      {(shape === 'range' || shape === 'night') && <line x1={from} x2={to} className={shape} />}
      {shape === 'range' && [from, to].map((x) => <line key={x} x1={x} x2={x} y1={em(-6)} y2={em(6)} />)}
      {points.map((x) => (
        <circle key={x} cx={x === at ? undefined : percent(x - at)} className={own ? 'own' : shape === 'day' ? undefined : shape === 'night' ? 'mid' : 'ring'} />
      ))}
    </>
  );
}
