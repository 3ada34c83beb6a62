/**
 * `<map-figure>` around maps whose countries are links. Pointing at one, focusing it or tapping it once opens a card with what its page
 * says; the page itself is fetched ahead, because the link of the card is there (scripts/finish/speculation.ts). WCAG 1.4.13: Esc closes the card, the pointer
 * may move onto it, and it stays until something else is pointed at. A second tap, or a click, follows the link as ever. `data-plain`: the
 * card says only what the link says.
 */
import { placeBeside } from './parts/card-place';
import { ringOf } from './parts/focus-ring';
import { isShared, linkUnder } from './parts/plain-land';

type Cards = Readonly<Record<string, readonly string[]>>;

/**
 * Milliseconds on one country before its card opens (the next frame: the first shows the outline, which needs no script), and before an open
 * card gives way to it: land lies on the way to a card.
 */
const resting = { show: 20, give: 220 };
/** Pixels by which an arrow key scrolls a card: not quite two of its lines. */
const scrolled = 40;
/** Where there are no such rules, a page is fetched ahead by a hint. */
const hints = !HTMLScriptElement.supports?.('speculationrules');
const slugOf = (link: Element): string => link.getAttribute('href')?.split('/')[2] ?? '';
const make = <K extends keyof HTMLElementTagNameMap>(tag: K, props: Partial<HTMLElementTagNameMap[K]>) => Object.assign(document.createElement(tag), props);

class MapFigure extends HTMLElement {
  #cards?: Promise<Cards>;
  #fetched = new Set<string>();
  #card = make('div', { className: 'card', hidden: true });
  #on: Element | null = null;
  #ring: Element | undefined;
  #give = 0;

  connectedCallback(): void {
    this.append(this.#card);
    for (const type of ['pointerover', 'focusin', 'focusout', 'click', 'pointerleave']) this.addEventListener(type, this);
    document.addEventListener('pointerdown', this);
    document.addEventListener('keydown', this);
  }

  handleEvent(event: Event): void {
    const target = event.target as Element;
    const pointer = (event as PointerEvent).pointerType;
    if (event.type === 'pointerleave') return pointer === 'mouse' ? (this.#peek(target), this.#close()) : undefined;
    if (event.type === 'keydown') return this.#key(event as KeyboardEvent);
    if (event.type === 'focusout') return target === this.#on && !this.contains((event as FocusEvent).relatedTarget as Node | null) ? this.#close() : undefined;
    if (event.type === 'pointerdown') {
      // What is pressed must still be there when it is let go.
      if (isShared(target)) clearTimeout(this.#give);
      return this.contains(target) && target.closest('svg a, .card, label') ? undefined : this.#close();
    }
    if (event.type === 'pointerover') {
      clearTimeout(this.#give);
      if (pointer === 'mouse') this.#peek(target);
      return pointer === 'touch' ? undefined : this.#point(event as PointerEvent);
    }
    const link = event.type === 'click' ? linkUnder(event as PointerEvent) : target.closest('svg a:not([data-lands])');
    if (!link) return event.type === 'focusin' && !this.#card.contains(target) ? this.#close() : undefined;
    if (event.type === 'click') {
      const own = link.contains(target);
      // The first tap shows, the second goes. A click without a pointer type comes from the keyboard.
      if (own && (pointer !== 'touch' || link === this.#on)) return;
      event.preventDefault();
      // Pressed before anything was pointed at: the click was for the country.
      if (pointer !== 'touch') return void link.dispatchEvent(new MouseEvent('click', event));
    } else if (event.type === 'focusin' && !link.matches(':focus-visible')) return;
    void this.#open(link);
  }

  /** A pointer that only crosses a country on its way to the card takes nothing from it, and fetches nothing. Land that shares a link is taken apart first. */
  #point(event: PointerEvent): void {
    const target = event.target as Element;
    const link = target.closest('svg a:not([data-lands])');
    if (link) this.#give = window.setTimeout(() => void this.#open(link), this.#on ? resting.give : resting.show);
    else if (isShared(target)) this.#give = window.setTimeout(() => linkUnder(event)?.dispatchEvent(new PointerEvent('pointerover', event)), resting.show);
  }

  /** Esc closes the card and frees the legend; the arrows scroll a card that is longer than its place, for those who have no wheel. */
  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape') return this.#free();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const { scrollTop: before, hidden } = this.#card;
    if (!step || hidden || !this.contains(document.activeElement)) return;
    this.#card.scrollBy(0, step * scrolled);
    if (this.#card.scrollTop !== before) event.preventDefault();
  }

  /** A class of the legend, or the land it does not apply to, is brought out while the pointer is on it. */
  #peek(target: Element): void {
    const pick = target.closest('.legend li')?.querySelector('label')?.htmlFor;
    this.querySelector('.front')?.toggleAttribute('data-peek', pick !== undefined);
    if (pick) this.querySelector('.front')?.setAttribute('data-peek', pick);
  }

  #ahead(href: string | null): void {
    // A reader who asked to save data gets nothing ahead; browsers apply the same to the rules.
    if (!href?.startsWith('/') || this.#fetched.has(href) || (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData) return;
    this.#fetched.add(href);
    document.head.append(make('link', { rel: 'prefetch', href }));
  }

  /** The link's own words at once; the rest when it has come. */
  async #open(link: Element): Promise<void> {
    if (this.#on === link) return;
    if (hints) this.#ahead(link.getAttribute('href'));
    this.#on = link;
    this.#ring?.remove();
    this.#ring = ringOf(link);
    const named = link.getAttribute('aria-label') ?? this.querySelector(`svg a[aria-label][href="${link.getAttribute('href')}"]`)?.getAttribute('aria-label');
    this.#show(link, named?.split(', ') ?? []);
    if (this.hasAttribute('data-plain')) return;
    this.#cards ??= fetch('/cards.json').then((r) => (r.ok ? (r.json() as Promise<Cards>) : Promise.reject(new Error(r.statusText))));
    const lines = await this.#cards.then((cards) => cards[slugOf(link)], () => undefined);
    if (!lines) this.#cards = undefined;
    else if (this.#on === link) this.#show(link, lines);
  }

  #show(link: Element, [name = '', ...lines]: readonly string[]): void {
    const open = make('a', { href: link.getAttribute('href') ?? '', textContent: 'Open the page', tabIndex: -1 });
    this.#card.replaceChildren(make('b', { textContent: name, translate: false }), ...lines.map((textContent) => make('span', { textContent })), open);
    this.#card.hidden = false;
    placeBeside(this.#card, link, this);
  }

  #close(): void {
    clearTimeout(this.#give);
    this.#on = null;
    this.#ring?.remove();
    this.#card.hidden = true;
  }

  /** Of a box that has the focus, also after a press, the key would show it, and its class stay. */
  #free(): void {
    this.#close();
    for (const box of this.querySelectorAll<HTMLInputElement>('.legend-pick:is(:checked, :focus)')) {
      box.checked = false;
      box.blur();
    }
  }
}

customElements.define('map-figure', MapFigure);
