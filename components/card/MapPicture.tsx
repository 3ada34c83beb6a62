import { haloWidth, type Picture, type Text } from '@/lib/picture/model';

/*
 * Drawn at build by the picture library, which knows no text inside a drawing: the shapes come as one SVG, the words are set over
 * it. Therefore inline styles, as in Card.tsx.
 */

/** From the top of a line as high as the size to the baseline, in parts of the size: half of (1 + ascent − descent) in the files of the fonts. */
const baseline = { sans: 0.812, serif: 0.8505 } as const;
/** Wide enough for any line; only its edge or its middle counts. */
const room = 3000;

function Word({ text: t, scale }: { text: Text; scale: number }) {
  const size = t.size * scale;
  const left = t.x * scale - (t.anchor === 'end' ? room : t.anchor === 'middle' ? room / 2 : 0);
  return (
    <div
      style={{
        display: 'flex',
        position: 'absolute',
        left,
        top: t.y * scale - size * (t.serif ? baseline.serif : baseline.sans),
        width: room,
        justifyContent: t.anchor === 'end' ? 'flex-end' : t.anchor === 'middle' ? 'center' : 'flex-start',
        whiteSpace: 'nowrap',
        fontFamily: t.serif ? 'Serif' : 'Sans',
        fontWeight: t.bold ? 600 : 400,
        fontSize: size,
        lineHeight: 1,
        color: t.fill,
        ...(t.halo ? { WebkitTextStroke: `${haloWidth * scale}px ${t.halo}` } : {}),
      }}
    >
      {t.text}
    </div>
  );
}

/** `shapes`: the picture without its words, as the text of an SVG file; `scale`: pixels of the image for one of the picture. */
export function MapPicture({ picture: { width, height, texts, background }, shapes, scale }: { picture: Picture; shapes: string; scale: number }) {
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  return (
    <div style={{ display: 'flex', position: 'relative', overflow: 'hidden', background, ...size }}>
      <img alt="" src={`data:image/svg+xml;base64,${Buffer.from(shapes).toString('base64')}`} {...size} />
      {texts.map((t, i) => (
        <Word key={i} text={t} scale={scale} />
      ))}
    </div>
  );
}
