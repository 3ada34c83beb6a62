/**
 * `<map-figure>` around maps whose countries are links. Pointing at one, focusing it or tapping it once opens a card with what its page
 * says; the page itself is fetched ahead, because the link of the card is there (scripts/finish/speculation.ts). WCAG 1.4.13: Esc closes the card, the pointer
 * may move onto it, and it stays until something else is pointed at or its country has left the window (map-figure.later.ts). A second tap, or
 * a click, follows the link as ever. `data-besides`: what the link says of this view stays, and what the page says, which may be of
 * another day, follows below these words.
 */
import type { CardFigure } from './parts/card-figure';
import { placeBeside } from './parts/card-place';
import { ringOf } from './parts/focus-ring';
import { later } from './parts/later';
import { addToHead, make } from './parts/make';
import { peek } from './parts/peek';
import { isShared, linkUnder } from './parts/plain-land';

type Cards = Readonly<Record<string, readonly string[]>>;

/**
 * Milliseconds on one country before its card opens (the next frame: the first shows the outline, which needs no script), and before an open
 * card gives way to it: land lies on the way to a card.
 */
const resting = { show: 20, give: 220 };
/** Pixels by which an arrow key scrolls a card: not quite two of its lines. */
const scrolled = 40;
/**
 * Where there are no such rules, a page is fetched ahead by a hint; not for a reader who asked to save data, for whom browsers also leave out the rules. What
 * was fetched is in the cache.
 */
const hints = !HTMLScriptElement.supports?.('speculationrules') && !(navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData;
/** The facts of the open card, which describe its link. */
const factsId = 'card-facts';
const address = '/cards.json';
const slugOf = (link: Element): string => link.getAttribute('href')?.split('/')[2] ?? '';

class MapFigure extends HTMLElement implements CardFigure {
  #cards: Promise<Cards> | undefined;
  readonly card = make('div', { className: 'card', hidden: true });
  on: Element | null = null;
  at: MouseEvent | undefined;
  #ring: Element | undefined;
  #give = 0;

  connectedCallback(): void {
    this.append(this.card);
    for (const type of ['pointerover', 'focusin', 'focusout', 'click', 'pointerleave']) this.addEventListener(type, this);
    for (const type of ['pointerdown', 'keydown']) document.addEventListener(type, this);
    // With the first focus in the figure, so that the facts are there to be heard with the country.
    later(this, ['pointerover', 'pointerdown', 'focusin'], address);
  }

  handleEvent(event: Event): void {
    const target = event.target as Element;
    const pointer = (event as PointerEvent).pointerType;
    if (event.type === 'pointerover' || event.type === 'pointerleave') return pointer === 'touch' ? undefined : (peek(this, target), this.point(event as PointerEvent));
    if (event.type === 'keydown') return this.#key(event as KeyboardEvent);
    if (event.type === 'focusout') return target === this.on && !this.contains((event as FocusEvent).relatedTarget as Node | null) ? this.close() : undefined;
    if (event.type === 'pointerdown') {
      // What is pressed must still be there when it is let go.
      if (isShared(target)) this.drop();
      return this.contains(target) && target.closest('svg a, .card, label') ? undefined : this.close();
    }
    const link = event.type === 'click' ? linkUnder(event as PointerEvent) : target.closest('svg a:not([data-lands])');
    if (!link) return event.type === 'focusin' && !this.card.contains(target) ? this.close() : undefined;
    if (event.type === 'click') {
      const own = link.contains(target);
      // The first tap shows, the second goes. A click without a pointer type comes from the keyboard.
      if (own && (pointer !== 'touch' || link === this.on)) return;
      event.preventDefault();
      // Pressed before anything was pointed at: the click was for the country.
      if (pointer !== 'touch') return void link.dispatchEvent(new MouseEvent('click', event));
    } else if (event.type === 'focusin' && !link.matches(':focus-visible')) return;
    void this.#open(link, event.type === 'click' ? (event as PointerEvent) : undefined);
  }

  /** A pointer that only crosses a country on its way to the card takes nothing from it, and fetches nothing. Land that shares a link is taken apart first. */
  point(event: PointerEvent): void {
    this.drop();
    if (event.type === 'pointerleave') return this.close();
    if ((event.target as Element).closest('svg a')) this.#give = window.setTimeout(() => this.openUnder(event), this.on ? resting.give : resting.show);
  }

  drop(): void {
    clearTimeout(this.#give);
  }

  /** Esc closes the card and frees the legend; the arrows scroll a card that is longer than its place, for those who have no wheel. */
  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape') return this.#free();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const { scrollTop: before, hidden } = this.card;
    if (!step || hidden || !this.contains(document.activeElement)) return;
    this.card.scrollBy(0, step * scrolled);
    if (this.card.scrollTop !== before) event.preventDefault();
  }

  openUnder(event: PointerEvent, settled = 0): void {
    const link = linkUnder(event);
    if (link) void this.#open(link, event, settled);
  }

  /** The link's own words at once; the rest when it has come. */
  async #open(link: Element, at?: MouseEvent, settled = 0): Promise<void> {
    if (this.on === link) return;
    this.drop();
    const href = link.getAttribute('href') ?? '';
    const go = make('a', { textContent: 'Open the page', tabIndex: -1 });
    setTimeout(() => this.on === link && (go.setAttribute('href', href), hints && addToHead('link', { rel: 'prefetch', href })), settled);
    this.#leave();
    [this.on, this.at] = [link, at];
    this.#ring = ringOf(link);
    const named = link.getAttribute('aria-label') ?? this.querySelector(`svg a[aria-label][href="${href}"]`)?.getAttribute('aria-label');
    const said = named?.split(', ') ?? [];
    const words = this.dataset.besides;
    this.#show(link, go, said);
    this.#cards ??= fetch(address).then((r) => r.json() as Promise<Cards>);
    const lines = await this.#cards.then((cards) => cards[slugOf(link)], () => undefined);
    if (!lines) this.#cards = undefined;
    else if (this.on === link) this.#show(link, go, words ? [...said, words, ...lines.slice(1)] : lines);
  }

  #show(link: Element, go: Element, [name = '', ...lines]: readonly string[]): void {
    const facts = lines.map((line) => make('span', {}, line));
    this.card.replaceChildren(make('b', { translate: false }, name), make('div', { id: factsId }, ...facts), go);
    this.card.hidden = false;
    // Whoever hears the page hears them with the name of the link.
    link.setAttribute('aria-describedby', factsId);
    this.place(link, this.at);
  }

  place(link: Element, _at?: MouseEvent): void {
    placeBeside(this.card, link, this.getBoundingClientRect());
  }

  close(): void {
    this.drop();
    this.#leave();
    this.card.hidden = true;
  }

  #leave(): void {
    this.on?.removeAttribute('aria-describedby');
    this.on = null;
    this.#ring?.remove();
  }

  /** Of a box that has the focus, also after a press, the key would show it, and its class stay. */
  #free(): void {
    this.close();
    for (const box of this.querySelectorAll<HTMLInputElement>('.legend-pick:is(:checked, :focus)')) {
      box.checked = false;
      box.blur();
    }
  }
}

customElements.define('map-figure', MapFigure);
