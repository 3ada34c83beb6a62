import { expect, test } from 'vitest';
import { circleLabels } from '@/lib/map/circle-labels';
import { boxOfLabel, overlap } from '@/lib/map/label-box';

const sheet = { width: 200, height: 100 };
const circle = (country: string, x: number, radius: number, inside = false) => ({ country, at: [x, 50] as const, radius, text: inside ? '11' : country, inside });

test('words stand to the right of their circle, in the middle of its height', () => {
  expect(circleLabels([circle('Oz', 50, 10)], sheet)).toEqual([{ country: 'Oz', text: 'Oz', at: [64, 54.5], anchor: 'start', leader: '', kind: 'label' }]);
});

test('at the right edge of the picture they stand to the left', () => {
  expect(circleLabels([circle('Oz', 185, 10)], sheet)[0]).toMatchObject({ anchor: 'end', at: [171, 54.5] });
});

test('words that would end closer than six pixels to the edge stand elsewhere: a wider font would be cut there', () => {
  // "Oz" is 15.2 px wide and starts 14 px right of the middle.
  expect(circleLabels([circle('Oz', 164.7, 10)], sheet)[0]).toMatchObject({ anchor: 'start' });
  expect(circleLabels([circle('Oz', 164.9, 10)], sheet)[0]).toMatchObject({ anchor: 'end' });
});

test('no word covers another word or another circle', () => {
  const labels = circleLabels([circle('Ab', 60, 14), circle('Cd', 90, 8), circle('Ef', 118, 8)], sheet);
  const boxes = labels.map(boxOfLabel);
  expect(labels).toHaveLength(3);
  expect(boxes.some((a, i) => boxes.slice(i + 1).some((b) => overlap(a, b)))).toBe(false);
});

test('a figure stands inside a circle that holds it, beside a smaller one, and nowhere without room', () => {
  expect(circleLabels([circle('Oz', 50, 12, true)], sheet)[0]).toMatchObject({ text: '11', kind: 'inside', at: [50, 54.5] });
  expect(circleLabels([circle('Oz', 50, 5, true)], sheet)[0]).toMatchObject({ text: '11', kind: 'label', anchor: 'start', at: [59, 54.5] });
  expect(circleLabels([circle('Oz', 50, 5, true)], { width: 60, height: 60 }, [[0, 0, 200, 45], [0, 45, 40, 100]])).toEqual([]);
});
