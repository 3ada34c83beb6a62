import type { CardFacts } from '@/lib/country/card-facts';
import type { CardPicture } from '@/lib/map/card';

/*
 * Drawn once, at build, by a picture library that knows neither style sheets nor classes: so this file alone carries its
 * styles inline, and its colours are always those of the light theme.
 */

/** Colours of the text and the line. */
export interface CardInk {
  readonly page: string;
  readonly text: string;
  readonly muted: string;
}

/** Pixels: a shared preview is 1.91:1, and everything of use must survive a thumbnail of 300. */
export const cardSize = { width: 1200, height: 630 } as const;
const leftWidth = 542;
export const mapSize = { width: cardSize.width - leftWidth, height: cardSize.height } as const;

const oneLine = 15;
const nameSize = (name: string): number => (name.length < 14 ? 64 : name.length <= oneLine ? 52 : name.length <= 24 ? 48 : name.length <= 40 ? 44 : 36);
/** The picture library stretches a drawing to its box instead of fitting it. */
function heightOf({ viewBox }: CardPicture): number {
  const [, , width = 1, height = 1] = viewBox.split(' ').map(Number);
  return Math.round((mapSize.width * height) / width);
}

const isNumber = (figure: string): boolean => /^\d+$/.test(figure);
/** A number is as large as the lines around it allow; words in its place are set like a heading. */
function figureSize({ name, figure, lines }: CardFacts): number {
  if (!isNumber(figure)) return figure.length <= 16 ? 84 : 64;
  return lines.length > 1 || name.length > oneLine ? 200 : 240;
}

/** One share picture; its maps stand above each other. */
export function Card({ facts, maps, ink, site }: { facts: CardFacts; maps: readonly CardPicture[]; ink: CardInk; site: string }) {
  const size = figureSize(facts);
  const large = isNumber(facts.figure);
  const serif = { fontFamily: 'Serif', fontWeight: 600 } as const;
  return (
    <div style={{ display: 'flex', ...cardSize, background: ink.page, color: ink.text, fontFamily: 'Sans' }}>
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          width: leftWidth,
          height: cardSize.height,
          padding: '44px 28px 40px 56px',
          borderRight: `2px solid ${ink.text}`,
        }}
      >
        <div style={{ ...serif, fontSize: nameSize(facts.name), lineHeight: 1.15, letterSpacing: '-0.012em' }}>{facts.name}</div>
        <div style={{ ...serif, fontSize: size, lineHeight: large ? 0.92 : 1.1, letterSpacing: '-0.02em', marginTop: large ? 12 : 36 }}>{facts.figure}</div>
        <div style={{ fontSize: 32, lineHeight: 1.3, marginTop: large ? 16 : 20 }}>{facts.under}</div>
        {facts.lines.map((line) => (
          <div key={line} style={{ fontSize: 26, lineHeight: 1.35, color: ink.muted }}>
            {line}
          </div>
        ))}
        <div style={{ display: 'flex', flexDirection: 'column', marginTop: 'auto' }}>
          <div style={{ ...serif, fontSize: 25, lineHeight: 1.3 }}>{site}</div>
          <div style={{ fontSize: 19, lineHeight: 1.35, color: ink.muted }}>{facts.caption}</div>
        </div>
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', justifyContent: 'space-between', ...mapSize }}>
        {maps.map((map) => (
          <svg key={map.viewBox} width={mapSize.width} height={heightOf(map)} viewBox={map.viewBox}>
            {map.patterns.map(({ id, size, turned, paths }) => (
              <pattern key={id} id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform={`rotate(${turned})`}>
                {paths.map((p) => (
                  <path key={p.d} d={p.d} fill={p.fill} stroke={p.stroke ?? 'none'} strokeWidth={p.strokeWidth ?? 0} />
                ))}
              </pattern>
            ))}
            {map.paths.map((p, i) => (
              <path key={i} d={p.d} fill={p.fill} stroke={p.stroke ?? 'none'} strokeWidth={p.strokeWidth ?? 0} strokeLinejoin="round" />
            ))}
          </svg>
        ))}
      </div>
    </div>
  );
}
