/** A picture as an SVG file that needs nothing else: no style sheet, no font, no script, no address to fetch. */
import { siteLanguage } from '../site/site';
import { CROSS, HATCH, STRIPES, haloWidth, type Layer, type Picture, type Shape, type Text } from './model';

/** Fonts of one width, or nearly, on every system; words were measured for them. */
const sans = 'Helvetica, Arial, Liberation Sans, sans-serif';
const serif = 'Charter, Georgia, Noto Serif, serif';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const rounded = (n: number): string => String(Math.round(n * 100) / 100);

function tag(name: string, attributes: Readonly<Record<string, string | number | undefined>>, inside = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(typeof value === 'number' ? rounded(value) : value)}"`]));
  return inside ? `<${name}${written.join('')}>${inside}</${name}>` : `<${name}${written.join('')}/>`;
}

const shape = (id: string, grid: number) => ({ d, fill, stroke, strokeWidth, under }: Shape): string =>
  tag('path', {
    d,
    fill: fill === HATCH || fill === CROSS || fill === STRIPES ? `url(#${id}-${fill})` : fill,
    stroke,
    'stroke-width': strokeWidth === undefined ? undefined : strokeWidth * grid,
    'paint-order': under ? 'stroke' : undefined,
  });

const layer = (id: string) => ({ x, y, width, height, grid, shapes }: Layer): string =>
  tag('svg', { x, y, width, height, viewBox: `0 0 ${rounded(width * grid)} ${rounded(height * grid)}` }, tag('g', { 'stroke-linejoin': 'round' }, shapes.map(shape(id, grid)).join('\n')));

const word = (t: Text): string =>
  tag('text', {
    x: t.x,
    y: t.y,
    'font-size': t.size,
    'font-family': t.serif ? serif : undefined,
    'font-weight': t.bold ? 600 : undefined,
    'text-anchor': t.anchor === 'start' ? undefined : t.anchor,
    fill: t.fill,
    stroke: t.halo,
    'stroke-width': t.halo && haloWidth,
    'stroke-linejoin': t.halo && 'round',
    'paint-order': t.halo && 'stroke',
  }, escaped(t.text));

/** Patterns of land, and stripes where there are some. */
const hatches = ({ id, hatch: { ground, line }, layers }: Picture): string =>
  [
    hatchOf(id, ground, line),
    tag('pattern', { id: `${id}-${CROSS}`, width: 9, height: 9, patternUnits: 'userSpaceOnUse' }, `${tag('path', { d: 'M0 0h9v9H0z', fill: ground })}${tag('path', { d: 'M0 0l9 9M9 0l-9 9', stroke: line, 'stroke-width': 1.5 })}`),
    ...(layers.some((l) => l.shapes.some((s) => s.fill === STRIPES)) ? [tag('pattern', { id: `${id}-${STRIPES}`, width: 16, height: 16, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(-45)' }, tag('path', { d: 'M0 0h16v4H0z', fill: ground }))] : []),
  ].join('\n');

const hatchOf = (id: string, ground: string, line: string): string =>
  tag('pattern', { id: `${id}-${HATCH}`, width: 12, height: 12, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, `${tag('path', { d: 'M0 0h12v12H0z', fill: ground })}${tag('path', { d: 'M0 6h12', stroke: line, 'stroke-width': 1.6 })}`);

/** The file. `words: false` leaves out all text, for a printer that sets it itself. */
export function svgFile(p: Picture, { words = true } = {}): string {
  const named = words ? [tag('title', { id: `${p.id}-title` }, escaped(p.title)), tag('desc', { id: `${p.id}-desc` }, escaped(p.description))] : [];
  const inside = [
    ...named,
    tag('defs', {}, hatches(p)),
    tag('path', { d: `M0 0h${p.width}v${p.height}H0z`, fill: p.background }),
    ...p.layers.map(layer(p.id)),
    ...(words ? [tag('g', { 'font-family': sans }, p.texts.filter((t) => t.text !== '').map(word).join('\n'))] : []),
  ];
  const role = words ? { role: 'img', 'aria-labelledby': `${p.id}-title`, 'aria-describedby': `${p.id}-desc`, lang: siteLanguage } : {};
  return `${tag('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${p.width} ${p.height}`, width: p.width, height: p.height, ...role }, `\n${inside.join('\n')}\n`)}\n`;
}
