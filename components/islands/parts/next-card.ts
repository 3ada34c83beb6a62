import { wayTo } from './way-to';

/**
 * Milliseconds on one country before its card opens (the next frame: the first shows the outline, which needs no script); the same for a pointer that has
 * just left the way to an open card, which a trembling hand does for a step; and at rest on that way before the open card gives way.
 */
const wait = { show: 20, left: 60, rest: 300 };

/** What a pointer puts in the place of a card, and when. */
export interface NextCard {
  /** The pointer is on what would come next, `null` for nothing: it comes at once, or, on the way to the open card, when the pointer rests. */
  point(event: PointerEvent, next: Element | null): void;
  is(next: Element): boolean;
  drop(): void;
}

/** `take` is called with what comes next and the last movement to it. `at`: what pointed at the card that is open already. */
export function nextCard(card: HTMLElement, take: (next: Element, event: PointerEvent) => void, at?: MouseEvent): NextCard {
  let leads = wayTo(at);
  let next: Element | null = null;
  let [held, due] = [false, 0];
  const drop = () => {
    clearTimeout(due);
    next = null;
  };
  const come = (to: Element, event: PointerEvent) => {
    drop();
    [leads, held] = [wayTo(event), false];
    take(to, event);
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
      if (to) due = window.setTimeout(come, held ? wait.rest : was ? wait.left : wait.show, to, event);
    },
  };
}
