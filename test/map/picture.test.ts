import { describe, expect, it, test } from 'vitest';
import type { Dataset } from '@/lib/schema';
import { loadDataset } from '@/lib/dataset/load';
import type { FrontMap, Inset } from '@/lib/views/front-maps';
import { legendOf } from '@/lib/views/legend';
import { mapSheet } from '@/lib/map/sheet';
import { light } from '@/lib/map/tokens';
import { mapPicture } from '@/lib/picture/map-picture';
import { mapViews, type MapView } from '@/lib/views/map-views';
import { sourcesText } from '@/lib/views/view-sources';
import { widthOf, wrapped } from '@/lib/picture/measure';
import { svgFile } from '@/lib/picture/svg';
import { tiny } from '../dataset/tiny';
import { atlas, countries, detail, options, view as extent } from './tiny-atlas';

const data: Dataset = loadDataset(tiny);
const views = mapViews(data);
const view = (id: string): MapView => views.find((v) => v.id === id)!;

/** The invented land with this view's values, once as the world and once as an inset. */
function maps(v: MapView): { world: FrontMap; insets: Inset[] } {
  const map = (id: string): FrontMap => ({
    sheet: mapSheet(atlas, { ...options, countries, id, view: extent, detail, ...(v.upper ? { striped: v.upper } : {}), values: v.values, limits: v.limits, scale: v.unit === 'percent' ? 'shares' : 'counts', labels: [{ country: 'XA', view: 'world', lon: 10, lat: 47, anchor: 'middle', leader: false, show: 'number' } as never], words: () => 'A & B' }),
    over: v.mark === 'circle' ? { circles: [{ at: [60, 40], radius: 6.4, country: 'XA', href: '/country/aldova/' }] } : v.outlined ? { outlined: { land: { outline: 'M9 9h9v9z', borders: '', countries: 1 }, dots: '' } } : {},
  });
  return { world: map('w'), insets: [{ name: 'Southern Invention', summary: '1 name', href: '#part-1', map: map('i0') }] };
}
const picture = (id: string) => mapPicture(data, view(id), maps(view(id)));
const words = (id: string) => picture(id).texts.map((t) => t.text).join(' ');

/** Name of the first tag that is not closed in order, or what stands where no markup may; nothing for a well-formed text. */
function malformed(xml: string): string | undefined {
  const open: string[] = [];
  const attributes = /^(\s+[\w:-]+="[^"<]*")*\s*$/;
  for (const [whole, close, name = '', rest = '', self] of xml.matchAll(/<(\/?)([\w-]+)((?:[^>"]|"[^"]*")*?)(\/?)>/g)) {
    if (close ? open.pop() !== name : !attributes.test(rest)) return whole;
    if (!close && !self) open.push(name);
  }
  const text = xml.replace(/<(\/?)([\w-]+)((?:[^>"]|"[^"]*")*?)(\/?)>/g, '');
  return open[0] ?? /[<>]|&(?!amp;|lt;|gt;|quot;)/.exec(text)?.[0];
}

describe.each(views.map((v) => v.id))('the picture of the view "%s"', (id) => {
  const file = svgFile(picture(id));

  it('is well-formed', () => expect(malformed(file)).toBeUndefined());

  it('needs nothing from outside', () => {
    expect(file).not.toMatch(/<(script|style|image|use|a|foreignObject)[\s>]|(href|src|style|class|on\w+)=|@import|@font-face/);
    for (const [, target] of file.matchAll(/url\(([^)]*)\)/g)) expect([`#map-${id}-hatch`, `#map-${id}-cross`]).toContain(target);
  });

  it('has the numbers of the page’s legend', () => {
    const { title, classes, kinds, circles = [] } = legendOf(data, view(id));
    const texts = picture(id).texts.map((t) => t.text);
    expect(texts).toContain(title);
    for (const c of classes) expect(texts.slice(texts.indexOf(c.label)).slice(0, 2)).toEqual([c.label, c.note]);
    for (const k of kinds) expect(texts).toContain(k.note ? `${k.label}: ${k.note}` : k.label);
    for (const c of circles) expect(texts).toContain(String(c.names));
  });

  it('says source, version, address and whose borders, and what is shown in words', () => {
    expect(words(id)).toContain(sourcesText(data, view(id)));
    expect(words(id).includes('Members after')).toBe(view(id).group === 'body');
    expect(words(id)).toContain(`Version 2021-07-01. https://tiny.example${id === 'names' ? '/' : `/map/${id}/`}`);
    expect(words(id)).toContain(data.case.texts.borders_note);
    expect(picture(id).description).toContain(data.case.texts.borders_note);
    expect(file).toMatch(/<title id="[^"]+">Response Atlas: [^<]+<\/title>\n<desc /);
  });

  it('stays within its frame', () => {
    const { width, height, texts, layers } = picture(id);
    for (const t of texts.filter((x) => x.anchor === undefined && !x.halo)) expect(t.x + widthOf(t.text, t.size, t.bold)).toBeLessThanOrEqual(Math.max(width, 600));
    for (const t of texts) expect(t.y).toBeLessThan(height);
    for (const l of layers) expect(l.y + l.height).toBeLessThan(height);
  });
});

test('the sum stands under every map that shows names, and under no other', () => {
  expect(words('names')).toContain('6 names = 4 national parliaments + 1 European Parliament + 1 mandate not stated');
  for (const v of views.filter((x) => x.group === 'body')) expect(words(v.id)).not.toContain(' = ');
});

test('the case’s own sentence stands only above a map of all names', () => {
  expect(words('names')).toContain(data.case.texts.home_title);
  expect(words('national-parliaments')).not.toContain(data.case.texts.home_title);
});

test('land is filled with its class, circles leave it plain, members are a line', () => {
  const looks = (id: string) => picture(id).layers[0]!.shapes;
  expect(looks('names').map((s) => s.fill)).toEqual(expect.arrayContaining([light.q1, light.q4]));
  expect(looks('circles').filter((s) => s.fill === light.q2)).toHaveLength(1);
  expect(looks('circles').map((s) => s.fill)).not.toContain(light.q4);
  const body = views.find((v) => v.group === 'body')!;
  expect(looks(body.id)).toContainEqual(expect.objectContaining({ fill: 'none', stroke: light.member }));
  // A member too small for an outline is a ring: its dot has a hole.
  const all: MapView = { ...body, outlined: new Set(data.countries.map((c) => c.alpha2)) };
  const shapes = mapPicture(data, all, maps(all)).layers.flatMap((l) => l.shapes);
  const dots = shapes.flatMap((s, i) => (s.fill === light.member ? [shapes[i + 1]!.fill] : []));
  expect(dots.length).toBeGreaterThan(0);
  expect(new Set(dots)).toEqual(new Set([light.bg]));
});

test('"not applicable" is cross-hatched, unlike a territory', () => {
  const share: MapView = { ...view('share'), values: new Map([['XA', 'not-applicable']]) };
  expect(mapPicture(data, share, maps(share)).layers[0]!.shapes).toContainEqual(expect.objectContaining({ fill: 'cross', stroke: light.text }));
});

test('the share of an upper house is striped over its class, in the map and in the legend, and no other picture has stripes', () => {
  const striped: MapView = { ...view('share'), upper: new Set(['XA']) };
  const both = maps(striped);
  const p = mapPicture(data, striped, both);
  const pairs = p.layers.flatMap((l) => l.shapes.flatMap((s, i) => (s.fill === 'stripes' ? [[l.shapes[i - 1]!.fill, l.shapes[i - 1]!.d === s.d]] : [])));
  expect(pairs).toEqual([[light.q4, true], [light.q4, true], [light.q2, true]]);
  expect(p.texts.find((t) => t.text === 'A & B')).toMatchObject({ fill: light.text, halo: light.bg });
  expect(p.texts.map((t) => t.text)).toContain('Share of the senate: only senators signed: 1, counted in the classes above');
  expect(svgFile(p)).toMatch(/<pattern id="map-share-stripes"[^>]*rotate\(-45\)"><path d="M0 0h16v4H0z" fill="#ffffff"\/><\/pattern>/);
  for (const { id } of views) expect(svgFile(picture(id))).not.toContain('stripes');
});

test('words are escaped, and can be left to another printer', () => {
  expect(svgFile(picture('names'))).toContain('>A &amp; B</text>');
  expect(svgFile(picture('names'), { words: false })).not.toMatch(/<(text|title|desc)/);
});

test('lines break between words, never at a no-break space', () => {
  expect(wrapped('one two three', 10, widthOf('one two', 10))).toEqual(['one two', 'three']);
  expect(wrapped('60\u00a0names of all', 10, 1)).toEqual(['60\u00a0names', 'of', 'all']);
});
