import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dark, light, ramp, type Tokens } from '@/lib/map/tokens';
import { contrast, distance, sight } from './colour';

const themes: readonly (readonly [string, Tokens])[] = [['light', light], ['dark', dark]];
const classes = ['q1', 'q2', 'q3', 'q4', 'q5'] as const;

describe.each(themes)('%s', (_, t) => {
  test.each(classes)('%s stands out 3 to 1 from land without a response, the sea and the border between responders', (q) => {
    expect(contrast(t[q], t.none)).toBeGreaterThanOrEqual(3);
    expect(contrast(t[q], t.bg)).toBeGreaterThanOrEqual(3);
  });

  test('outlines stand out 3 to 1 from the sea and from the land they bound', () => {
    expect(contrast(t.line, t.bg)).toBeGreaterThanOrEqual(3);
    expect(contrast(t.line, t.none)).toBeGreaterThanOrEqual(3);
  });

  test('the accent stands out 3 to 1 from all it is drawn against: its casing, the sea, plain land', () => {
    expect(contrast(t.accent, t.bg)).toBeGreaterThanOrEqual(3);
    expect(contrast(t.accent, t.none)).toBeGreaterThanOrEqual(3);
  });

  test('the outline of members stands out 3 to 1 from its casing and plain land, and is no colour of a class', () => {
    expect(contrast(t.member, t.bg)).toBeGreaterThanOrEqual(3);
    expect(contrast(t.member, t.none)).toBeGreaterThanOrEqual(3);
    for (const as of Object.keys(sight)) for (const q of ramp(t)) expect([as, q, distance(t.member, q, as) >= 8]).toEqual([as, q, true]);
  });

  test('text reads on page, plain land and tint; muted text too', () => {
    for (const ground of [t.bg, t.none, t.tint]) {
      expect(contrast(t.text, ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(t.muted, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('figures read on every class', () => {
    expect(contrast(t['on-q1'], t.q1)).toBeGreaterThanOrEqual(4.5);
    for (const q of [t.q2, t.q3, t.q4, t.q5]) expect(contrast(t.bg, q)).toBeGreaterThanOrEqual(4.5);
  });

  test('in greyscale each class is a clear step from the one before', () => {
    const fills = ramp(t);
    fills.slice(1).forEach((fill, i) => expect(contrast(fill, fills[i] ?? fill)).toBeGreaterThanOrEqual(1.34));
  });

  test.each(Object.keys(sight))('any two classes, and plain land, can be told apart with %s sight', (as) => {
    const fills = [t.none, ...ramp(t)];
    fills.forEach((a, i) => fills.slice(i + 1).forEach((b) => expect(distance(a, b, as)).toBeGreaterThanOrEqual(8)));
  });
});

test('the border of a class is the page colour all around, so the line of plain land, against which some classes would not stand out, never lies beside one', () => {
  const css = readFileSync('components/map/map.css', 'utf8');
  for (const n of [1, 2, 3, 4, 5]) expect(css).toContain(`.map .q${n} { stroke: var(--e${n}, var(--bg)); }`);
  expect(css).toMatch(/\.map > :is\(\.q1, \.q2, \.q3, \.q4, \.q5\) \{ paint-order: stroke; \}/);
});

test('the style sheet declares the same colours', () => {
  const css = readFileSync('app/globals.css', 'utf8');
  const declared = (block: string | undefined) => Object.fromEntries([...(block ?? '').matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
  const [, first, second] = css.split(/:root\s*\{/);
  expect(declared(first?.split('}')[0])).toEqual(light);
  expect(declared(second?.split('}')[0])).toEqual(dark);
});
