import { describe, expect, it } from 'vitest';
import { apart } from '@/lib/map/circle';

const overlaps = (cs: ReturnType<typeof apart>) => cs.flatMap((a, i) => cs.slice(i + 1).filter((b) => Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) < a.radius + b.radius - 0.01));

describe('proportional circles', () => {
  it('leaves circles alone that do not touch', () => {
    const circles = [{ at: [0, 0], radius: 5 }, { at: [20, 0], radius: 5 }] as const;
    expect(apart(circles)).toEqual(circles);
  });

  it('moves overlapping circles apart, the larger one less', () => {
    const [large, small] = apart([{ at: [0, 0], radius: 20 }, { at: [10, 0], radius: 5 }]);
    expect(overlaps([large!, small!])).toEqual([]);
    expect(Math.abs(large!.at[0])).toBeLessThan(Math.abs(small!.at[0] - 10));
  });

  it('leaves three pixels between them where the sheet is shown narrowest', () => {
    const [a, b] = apart([{ at: [0, 0], radius: 20 }, { at: [10, 0], radius: 10 }], 0.8);
    expect((b!.at[0] - a!.at[0]) * 0.8).toBeCloseTo(20 + 10 + 3);
    expect([a!.radius, b!.radius]).toEqual([20, 10]);
  });

  it('separates circles on the very same place', () => {
    expect(overlaps(apart([{ at: [3, 3], radius: 4 }, { at: [3, 3], radius: 4 }]))).toEqual([]);
  });
});
