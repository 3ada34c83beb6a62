/**
 * The later part of `<map-figure>`, for who points at it: the card lies where it hides least, can be reached across other land, and keeps its place beside
 * its country when the page moves. Until it comes, a card lies beside the box of its country and gives way to land that the pointer rests on.
 */
import type { CardFigure } from './parts/card-figure';
import { isOut, placeLeastHidden } from './parts/least-hidden';
import { nextCard } from './parts/next-card';
import { pointedPart } from './parts/pointed-part';
import { whenViewMoves } from './parts/view-moved';
import { rests } from './parts/way-to';

/** Milliseconds before a page is fetched ahead for a pointer that comes from another country, and may only cross this one. */
const settled = 80;

const figure = document.querySelector<CardFigure>('map-figure')!;
let placed: Element | undefined;
let part = () => new DOMRect();

figure.place = (link, at) => {
  if (link !== placed) part = pointedPart(link, at);
  placed = link;
  placeLeastHidden(figure.card, link, figure, part());
};
if (figure.on) figure.place(figure.on, figure.at);

whenViewMoves(() => figure.on && (isOut(part()) ? figure.close() : figure.place(figure.on)));

/** The figure stands for no card. */
const next = nextCard(figure.card, (what, event) => {
  if (what === figure) figure.close();
  else figure.openUnder(event, figure.on ? settled : 0);
}, figure.at);

let last: PointerEvent | undefined;

/** Between countries the card stays, and outside of the map too, for a pointer that has not just come from there. */
figure.point = (event) => {
  // What moves under a pointer at rest takes no card from the focus or a finger.
  const still = rests(event, last);
  last = event;
  if (still && figure.on) return;
  const target = event.target as Element;
  const left = event.type === 'pointerleave' || (next.is(figure) && !figure.contains(target));
  const at = left ? figure : target.closest('map-figure svg a');
  next.point(event, at === figure.on ? null : at);
};
figure.drop = next.drop;
document.addEventListener('pointermove', (event) => {
  if (event.pointerType === 'touch') return;
  if (figure.on) figure.point(event);
  else last = event;
});
