import { describe, expect, it } from 'vitest';
import { wayTo } from '@/components/islands/parts/way-to';

/** A card in a window, in CSS pixels. */
const box = { x: 400, y: 300, right: 660, bottom: 460 };
const middle = { clientX: 530, clientY: 380 };

type Place = typeof middle;
const whole = (x: number, y: number): Place => ({ clientX: Math.round(x), clientY: Math.round(y) });
const inBox = ({ clientX: x, clientY: y }: Place) => x >= box.x && x <= box.right && y >= box.y && y <= box.bottom;

/** The whole pixels of a line from one place to another, a step every `step` pixels, as a mouse reports them; each twice, as for a pointer that comes to other land. */
function line(from: Place, to: Place, step: number): readonly Place[] {
  const [dx, dy] = [to.clientX - from.clientX, to.clientY - from.clientY];
  const far = Math.hypot(dx, dy);
  return Array.from({ length: Math.floor(far / step) }, (_, i) => {
    const t = ((i + 1) * step) / far;
    return whole(from.clientX + dx * t, from.clientY + dy * t);
  }).flatMap((at) => [at, at]);
}

/** Places all around the box, at some distances. */
const starts = [...Array(72).keys()].flatMap((i) =>
  [150, 200, 300, 450].map((far) => whole(middle.clientX + Math.cos((i * Math.PI) / 36) * far * 1.2, middle.clientY + Math.sin((i * Math.PI) / 36) * far)),
).filter((at) => !inBox(at));

/** From how many of the starts a pointer is told to be off its way, of those that walk a line from it. */
const losing = (path: (from: Place) => readonly Place[]) =>
  starts.filter((from) => {
    const leads = wayTo(from);
    return path(from).filter((at) => !inBox(at) && (at.clientX !== from.clientX || at.clientY !== from.clientY)).some((at) => !leads(at, box));
  }).length;

describe('the way of a pointer to an open card', () => {
  for (const step of [0.5, 1, 2, 5, 16, 60]) {
    it(`holds from the first pixel on, from every side, in steps of ${step} px to the middle of the card`, () => {
      expect(starts.length).toBeGreaterThan(200);
      expect(losing((from) => line(from, middle, step))).toBe(0);
    });

    it(`holds to every quarter of the card in steps of ${step} px`, () => {
      for (const quarter of [whole(465, 340), whole(595, 340), whole(465, 420), whole(595, 420)]) expect(losing((from) => line(from, quarter, step))).toBe(0);
    });
  }

  it('holds for a hand that falls back by two pixels now and then', () => {
    expect(losing((from) => line(from, middle, 2).flatMap((at, i, all) => (i % 20 === 19 ? [at, all[i - 2]!, at] : [at])))).toBe(0);
  });

  it('does not hold for a pointer that goes past the card, once its direction is known', () => {
    const leads = wayTo({ clientX: 100, clientY: 380 });
    // Up, at an angle of 45 degrees: the card is straight to the right.
    expect(line({ clientX: 100, clientY: 380 }, { clientX: 300, clientY: 180 }, 10).filter((at) => leads(at, box))).toEqual([]);
  });

  it('does not hold for a pointer that goes away from the card', () => {
    const leads = wayTo({ clientX: 300, clientY: 380 });
    expect(line({ clientX: 300, clientY: 380 }, { clientX: 100, clientY: 380 }, 1).filter((at) => leads(at, box))).toEqual([]);
  });

  it('holds again as soon as a pointer that went away turns to the card', () => {
    const leads = wayTo({ clientX: 300, clientY: 380 });
    line({ clientX: 300, clientY: 380 }, { clientX: 250, clientY: 200 }, 3).forEach((at) => leads(at, box));
    expect(line({ clientX: 250, clientY: 200 }, middle, 3).filter((at) => !inBox(at)).slice(2).every((at) => leads(at, box))).toBe(true);
  });

  it('needs one movement where it is not known from where the card was pointed at', () => {
    const leads = wayTo();
    expect([[100, 380], [104, 380], [108, 380]].map(([x, y]) => leads(whole(x!, y!), box))).toEqual([false, true, true]);
  });
});
