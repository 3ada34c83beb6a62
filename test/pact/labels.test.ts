/** What the case's labels promise the reader: on every view, all words can be read. */
import { expect, test } from 'vitest';
import { dataset } from '@/lib/dataset';
import { boxOfLabel, overlap, rim } from '@/lib/map/label-box';
import { depth } from '@/lib/map/rings';
import { details } from '@/lib/map/details';
import { shapesOf } from '@/lib/map/shapes';
import { atlasFor, frontMaps } from '@/lib/views/front-maps';
import { insetViews } from '@/lib/views/parts';
import { mapViews } from '@/lib/views/map-views';

const data = dataset();
const views = mapViews(data).filter((v) => v.group !== 'date' || v.values.size === 0 || v.id === mapViews(data).at(-1)?.id);

for (const view of views) {
  const { world, insets } = frontMaps(data, view);
  const parts = [{ kind: 'world', id: 'world' } as const, ...insetViews(data)];
  for (const [i, { sheet }] of [world, ...insets.map((inset) => inset.map)].entries()) {
    const where = `${view.id}, ${parts[i]!.id}`;
    const boxes = sheet.labels.map((l) => ({ ...l, box: boxOfLabel(l) }));

    test(`${where}: no label leaves the picture or touches another`, () => {
      expect(boxes.filter(({ box }) => box[0] < 0 || box[1] < 0 || box[2] > sheet.width || box[3] > sheet.height).map((l) => [l.text, l.box])).toEqual([]);
      expect(boxes.flatMap((a, n) => boxes.slice(n + 1).filter((b) => overlap(a.box, b.box)).map((b) => [a.text, b.text]))).toEqual([]);
    });

    if (view.mark === 'fill' && view.values.size > 0) test(`${where}: no leader runs over the fill of another country’s response`, () => {
      const { countries } = shapesOf(atlasFor(data), parts[i]!, { ...(i === 0 ? details.world : details.inset), keen: [...view.values.keys(), data.case.subject] });
      const filled = sheet.marks.filter((m) => m.kind === 'class');
      const crossed = boxes.filter((l) => l.leader).flatMap((l) => {
        // From the end of one line the next begins.
        let [x, y] = [0, 0];
        const along = (l.leader.match(/[a-z][^a-z]+/gi) ?? []).flatMap((step) => {
          const [dx = 0, dy = 0] = (step.match(/-?\d+/g) ?? []).map((n) => Number(n) / sheet.grid);
          const line = /l/.test(step) ? Array.from({ length: 21 }, (_, n) => [x + (dx * n) / 20, y + (dy * n) / 20] as const) : [];
          [x, y] = [x + dx, y + dy];
          return line;
        });
        return filled.filter((m) => m.alpha2 !== l.country && (countries.get(m.alpha2)?.rings ?? []).some((ring) => along.some((p) => depth(ring, p) > 0.75))).map((m) => [l.text, m.alpha2]);
      });
      expect(crossed).toEqual([]);
    });

    if (view.mark === 'fill' && view.values.size > 0) test(`${where}: no name lies on the fill of a response`, () => {
      const { countries } = shapesOf(atlasFor(data), parts[i]!, { ...(i === 0 ? details.world : details.inset), keen: [...view.values.keys(), data.case.subject] });
      const filled = sheet.marks.filter((m) => m.kind === 'class').flatMap((m) => (countries.get(m.alpha2)?.rings ?? []).map((ring) => ({ ring, of: m.alpha2 })));
      const on = boxes.filter((l) => l.kind === 'label').flatMap((l) => filled.filter(({ ring }) => rim(l.box).some((p) => depth(ring, p) > 0.5)).map(({ of }) => [l.text, of]));
      expect(on).toEqual([]);
    });
  }
}

test('every circle is on one map: the world has none of a country that a part shows', () => {
  const maps = frontMaps(data, mapViews(data).find((v) => v.mark === 'circle')!);
  const world = maps.world.over.circles!.map((c) => c.country);
  const parts = maps.insets.flatMap((i) => i.map.over.circles!.map((c) => c.country));
  expect(world.filter((c) => parts.includes(c))).toEqual([]);
  expect([...world, ...parts].sort()).toEqual([...mapViews(data)[0]!.values.keys()].sort());
});

test('every circle has its number', () => {
  const maps = frontMaps(data, mapViews(data).find((v) => v.mark === 'circle')!);
  for (const { sheet, over } of [maps.world, ...maps.insets.map((i) => i.map)]) {
    expect(over.circles!.map((c) => c.country).filter((code) => !sheet.labels.some((l) => l.country === code && /\d$/.test(l.text)))).toEqual([]);
  }
});
