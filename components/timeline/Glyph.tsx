import { dotRadius } from '@/lib/timeline/timeline';
import type { Mark } from '@/lib/timeline/marks';

/** A length for an SVG attribute. 1em of the strip is 13 px, so that everything grows with the reader's text size. */
export const em = (px: number): string => `${Math.round((px / 13) * 1000) / 1000}em`;

/** A part of the width for an SVG attribute. */
export const percent = (part: number): string => `${Math.round(part * 10000) / 100}%`;

/** The mark of a date at the height `y` (px). Its shape says how precise the date is, a dotted outline that it is on the public record only. */
export function Glyph({ mark: { shape, x0, x1, points, fromRecord, own }, y }: { mark: Pick<Mark, 'shape' | 'x0' | 'x1' | 'points' | 'fromRecord' | 'own'>; y: number }) {
  const ends = [x0, x1].map(percent);
  return (
    <g className={fromRecord ? 'glyph rec' : 'glyph'}>
      {shape === 'bar' && <rect x={ends[0]} width={percent(x1 - x0)} y={em(y - 3)} height={em(6)} />}
      {(shape === 'range' || shape === 'night') && <line x1={ends[0]} x2={ends[1]} y1={em(y)} y2={em(y)} className={shape} />}
      {shape === 'range' && ends.map((x) => <line key={x} x1={x} x2={x} y1={em(y - 6)} y2={em(y + 6)} />)}
      {points.map((x) => (
        <circle key={x} cx={percent(x)} cy={em(y)} r={em(own ? dotRadius.own : dotRadius.plain)} className={shape === 'about' || shape === 'conflict' ? 'ring' : undefined} />
      ))}
    </g>
  );
}
