/** What the later part uses, and what it puts in the place of the first answer. */
export interface CardFigure extends HTMLElement {
  readonly card: HTMLElement;
  /** The link whose card is open, and what pointed at it: nothing for the focus. */
  readonly on: Element | null;
  readonly at: MouseEvent | undefined;
  /** Opens the card of what is under the pointer. `settled`: milliseconds before its page is fetched ahead. */
  openUnder(event: PointerEvent, settled?: number): void;
  close(): void;
  place(link: Element, at?: MouseEvent): void;
  /** Answers a pointer that has come to something, or left the figure. */
  point(event: PointerEvent): void;
  /** Forgets what was to be opened next. */
  drop(): void;
}
