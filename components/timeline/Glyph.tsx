import type { Shape } from '@/lib/timeline/marks';

/** Where a mark stands, as SVG lengths: its days from `x0` to `x1`, its dots or rings at `points`, all at the height `y`. */
export interface GlyphProps {
  readonly shape: Shape;
  readonly x0: string;
  readonly x1: string;
  readonly points: readonly string[];
  readonly y: string;
  readonly fromRecord?: boolean;
  readonly own?: boolean;
}

/** Height of the strip's lengths: 1em of its labels is 13 px, so that everything grows with the reader's text size. */
export const em = (px: number): string => `${Math.round((px / 13) * 1000) / 1000}em`;

/** Half of a bar's height upwards: percentages and em cannot be added in an attribute. */
const lifted = 'translate(0 -3)';

/** The mark of one date. Its shape says how precise the date is, dots around it that it is on the public record only. */
export function Glyph({ shape, x0, x1, points, y, fromRecord = false, own = false }: GlyphProps) {
  const radius = em(own ? 7 : 5);
  const dots = points.map((x) => <circle key={x} cx={x} cy={y} r={radius} className={shape === 'about' || shape === 'conflict' ? 'ring' : undefined} />);
  return (
    <g className={fromRecord ? 'mark rec' : 'mark'}>
      {(shape === 'bar' || shape === 'range' || shape === 'night') && <line x1={x0} x2={x1} y1={y} y2={y} className={shape} />}
      {shape === 'range' && [x0, x1].map((x) => <line key={x} x1={x} x2={x} y1={y} y2={y} className="end" transform={lifted} />)}
      {dots}
    </g>
  );
}
