import { wayTo } from './way-to';

/**
 * Milliseconds on one country before its card opens (the next frame: the first shows the outline, which needs no script), and at rest on the way to an
 * open card before that gives way.
 */
const wait = { show: 20, rest: 300 };

/** What a pointer puts in the place of a card, and when. */
export interface NextCard {
  /** The pointer is on what would come next, `null` for nothing: it comes at once, or, on the way to the open card, when the pointer rests. */
  point(event: PointerEvent, next: Element | null): void;
  is(next: Element): boolean;
  drop(): void;
}

/** `take` is called with what comes next and the last movement to it. */
export function nextCard(card: HTMLElement, take: (next: Element, event: PointerEvent) => void): NextCard {
  const leads = wayTo();
  let next: Element | null = null;
  let [held, due] = [false, 0];
  const drop = () => {
    clearTimeout(due);
    next = null;
  };
  return {
    drop,
    is: (other) => next === other,
    point: (event, to) => {
      const was = held;
      held = !card.hidden && leads(event, card.getBoundingClientRect());
      // It waits already.
      if (to && to === next && !held && !was) return;
      drop();
      next = to;
      if (to) due = window.setTimeout(() => (drop(), take(to, event)), held ? wait.rest : wait.show);
    },
  };
}
