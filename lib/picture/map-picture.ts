/** A view of the map as a picture that can leave its page: maps, legend, sums, sources, note on borders, version and address in one frame. */
import type { Dataset } from '../schema';
import { frontMaps } from '../views/front-maps';
import { legendOf } from '../views/legend';
import { light, type Tokens } from '../map/tokens';
import type { MapView } from '../views/map-views';
import { labelsIn, layerOf } from './ground';
import { keyOf } from './key';
import { wrapped } from './measure';
import type { Layer, Picture, Text } from './model';
import { pictureWords } from './words';

const MARGIN = 32;
const COLUMNS = 32;
const HEAD = 28;
const ink: Tokens = light;

/** Words, size, height of a line, and what else is not as usual. */
type Paragraph = readonly [words: string, size: number, line: number, look?: Partial<Text>];
interface Column { readonly texts: readonly Text[]; readonly end: number }

/** Paragraphs one below the other from `y` on. */
function column(rows: readonly Paragraph[], y: number, width: number): Column {
  return rows.filter(([words]) => words !== '').reduce<Column>(
    ({ texts, end }, [words, size, line, look]) => {
      const lines = wrapped(words, size, width, look?.bold);
      return { texts: [...texts, ...lines.map((text, i): Text => ({ x: MARGIN, y: end + i * line + size, text, size, fill: ink.text, ...look }))], end: end + lines.length * line };
    },
    { texts: [], end: y },
  );
}

/** The picture of a view; `maps` and the legend are those of its page, so no number can differ. */
export function mapPicture(data: Dataset, view: MapView, maps = frontMaps(data, view)): Picture {
  const words = pictureWords(data, view);
  const { world, insets } = maps;
  const right = MARGIN + world.sheet.width + COLUMNS;
  const inner = world.sheet.width + COLUMNS + Math.max(0, ...insets.map((i) => i.map.sheet.width));
  const width = inner + 2 * MARGIN;

  const head = column([[words.kicker, 13, 24, { fill: ink.muted }], [words.title, 28, 36, { serif: true, bold: true }]], 24, inner);
  const lead = column(words.lines.map((l): Paragraph => [l, 14, 21]), head.end + 6, inner);
  const top = lead.end + 20;
  const key = keyOf(legendOf(data, view), MARGIN, top + world.sheet.height + 16, world.sheet.width, ink);
  const sums = column([...words.sums.map((s): Paragraph => [s, 14, 22, { bold: true }]), [words.members, 12, 18, { fill: ink.muted }]], key.layer.y + key.height + 8, world.sheet.width);

  let y = top;
  const parts = insets.map(({ name, summary, map }): { layer: Layer; texts: readonly Text[] } => {
    const at = [right, y + HEAD] as const;
    const line = { y: y + 14, fill: ink.text };
    y += HEAD + map.sheet.height + 16;
    return {
      layer: layerOf(map, at, ink, view.outlined),
      texts: [{ ...line, x: right, text: name, size: 15, bold: true }, { ...line, x: right + map.sheet.width, text: summary, size: 13, anchor: 'end', fill: ink.muted }, ...labelsIn(map.sheet, at, ink)],
    };
  });

  const foot = Math.max(sums.end, y) + 12;
  const rule: Layer = { x: MARGIN, y: foot, width: inner, height: 2, grid: 1, shapes: [{ d: `M0 0h${inner}v1h-${inner}z`, fill: ink.text }] };
  const notes = column(words.notes.map((n): Paragraph => [n, 12, 18, { fill: ink.muted }]), foot + 12, inner);
  const last = column([[`${words.version}. ${words.address}`, 13, 20]], notes.end + 4, inner);
  return {
    id: `map-${view.id}`,
    width,
    height: Math.ceil(last.end + 20),
    background: ink.bg,
    title: `${words.kicker}. ${words.title}`,
    description: words.description,
    hatch: { ground: ink.bg, line: ink.line },
    layers: [layerOf(world, [MARGIN, top], ink, view.outlined), ...parts.map((p) => p.layer), key.layer, rule],
    texts: [...head.texts, ...lead.texts, ...labelsIn(world.sheet, [MARGIN, top], ink), ...parts.flatMap((p) => p.texts), ...key.texts, ...sums.texts, ...notes.texts, ...last.texts],
  };
}
