import { describe, expect, it } from 'vitest';
import { labelGap, place, type Placed, rowsOf, type Wanted } from '@/lib/timeline/place';
import { cut, textWidth } from '@/lib/timeline/text-width';

const width = 1000;
const mark = (from: number, to: number, label: number, part = 0, ground: Wanted['ground'] = [0, width]): Wanted => ({ from, to, label, line: label + 60, part, ground });

/** What a placed mark covers, written out once more, independently of the code under test. */
function covers(w: Wanted, p: Placed): [number, number] {
  if (p.side === 'right') return [w.from, w.to + labelGap + w.label];
  if (p.side === 'left') return [w.from - labelGap - w.label, w.to];
  return [Math.min(w.from, p.below * width), Math.max(w.to, p.below * width + w.line)];
}

function collisions(all: readonly Wanted[], places: readonly Placed[]): number {
  const boxes = all.map((w, i) => ({ row: places[i]!.row, box: covers(w, places[i]!) }));
  return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => a.row === b.row && a.box[0] < b.box[1] && b.box[0] < a.box[1])).length;
}

describe('places', () => {
  it('put a label on the right, at the edge on the left, and below a bar that leaves room on neither side', () => {
    expect(place([mark(100, 110, 80)], width)[0]).toMatchObject({ row: 0, side: 'right' });
    expect(place([mark(980, 990, 80)], width)[0]).toMatchObject({ row: 0, side: 'left' });
    expect(place([mark(20, 980, 80)], width)[0]).toEqual({ row: 0, side: 'below', below: 0.02 });
    expect(place([mark(900, 1000, 920)], width)[0]).toEqual({ row: 0, side: 'below', below: 0.02 });
  });

  it('keep a label on the ground of its mark, and where neither side has room, on the side that strays less', () => {
    const side = (from: number, label: number) => place([mark(from, from + 10, label, 1, [300, 700])], width)[0]!.side;
    expect([side(310, 80), side(600, 80), side(620, 80), side(310, 380), side(390, 500), side(600, 400)]).toEqual(['right', 'right', 'left', 'right', 'right', 'left']);
  });

  it('keep a label below its mark where only there it stands on its ground, but in a row of one line beside it', () => {
    const bar = mark(400, 500, 250, 1, [300, 700]);
    expect(place([bar], width)[0]).toEqual({ row: 0, side: 'below', below: 0.39 });
    expect(place([{ ...bar, line: bar.label }], width)[0]).toMatchObject({ side: 'right' });
  });

  it('are read like text within a part: to the right in a row, then down', () => {
    const rows = (...all: Wanted[]) => place(all, width).map((p) => p.row);
    expect(rows(mark(100, 110, 300), mark(105, 115, 300), mark(110, 120, 300))).toEqual([0, 1, 2]);
    expect(rows(mark(100, 110, 100), mark(400, 410, 100), mark(405, 415, 500), mark(20, 30, 20))).toEqual([0, 0, 1, 2]);
  });

  it('begin in the first row again where another part begins, if there is room', () => {
    expect(place([mark(100, 110, 80), mark(105, 115, 80), mark(500, 510, 80, 1)], width).map((p) => p.row)).toEqual([0, 1, 0]);
    // The later part is placed first where that needs fewer rows.
    const crossing = [mark(100, 110, 300), mark(105, 115, 300), mark(300, 310, 80, 1), mark(300, 310, 80, 1)];
    expect(rowsOf(place(crossing, width))).toBeLessThanOrEqual(4);
  });

  it('never let two touch, nor anything leave the strip, however crowded; and are always the same', () => {
    // A small generator of its own, so that every run has the same crowds.
    let seed = 7;
    const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    for (let crowd = 0; crowd < 200; crowd++) {
      const all = Array.from({ length: 2 + Math.floor(random() * 30) }, () => {
        const from = random() * 960;
        return mark(from, Math.min(1000, from + (random() < 0.3 ? random() * 700 : 10)), 30 + random() * 250, Math.floor(from / 400));
      });
      const places = place(all, width);
      expect(collisions(all, places)).toBe(0);
      expect(all.every((w, i) => covers(w, places[i]!)[0] >= 0 && covers(w, places[i]!)[1] <= width)).toBe(true);
      expect(place(all, width)).toEqual(places);
      expect(rowsOf(places)).toBeLessThanOrEqual(all.length);
      for (const part of [0, 1, 2]) {
        const rows = places.filter((_, i) => all[i]!.part === part).map((p) => p.row);
        expect(rows).toEqual([...rows].sort((a, b) => a - b));
      }
    }
  });
});

describe('text', () => {
  it('is measured wider when bold, and by its letters', () => {
    expect(textWidth('mmm')).toBeGreaterThan(textWidth('lll'));
    expect(textWidth('Letter', true)).toBeGreaterThan(textWidth('Letter'));
    expect(textWidth('')).toBe(0);
  });
  it('is cut at a word, with a sign', () => {
    expect(cut('short', 100)).toBe('short');
    expect(cut('An ambassador, of somewhere far away', 135)).toBe('An ambassador…');
    expect(cut('Unbreakable', 10)).toBe('Unbreakable…');
  });
});
