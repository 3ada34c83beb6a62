/**
 * `<map-figure>` around maps whose countries are links. Pointing at one, focusing it or tapping it once opens a card with what its page
 * says; the page itself is fetched ahead (speculation rules see no links inside an SVG). WCAG 1.4.13: Esc closes the card, the pointer
 * may move onto it, and it stays until something else is pointed at. A second tap, or a click, follows the link as ever.
 */
type Cards = Readonly<Record<string, readonly string[]>>;

const gap = 14;
/** Milliseconds on one country before its page is fetched ahead. */
const resting = 60;
const slugOf = (link: Element): string => link.getAttribute('href')?.split('/')[2] ?? '';
/** "sri-lanka" → "Sri Lanka": land without a response carries no label of its own. */
const inWords = (slug: string): string => slug.replace(/(^|-)(.)/g, (_, gap: string, first: string) => (gap && ' ') + first.toUpperCase());
const make = <K extends keyof HTMLElementTagNameMap>(tag: K, props: Partial<HTMLElementTagNameMap[K]>) => Object.assign(document.createElement(tag), props);

class MapFigure extends HTMLElement {
  #cards?: Promise<Cards>;
  #fetched = new Set<string>();
  #card = make('div', { className: 'card', hidden: true });
  #on: Element | null = null;
  #rest = 0;

  connectedCallback(): void {
    this.append(this.#card);
    for (const type of ['pointerover', 'focusin', 'click', 'pointerleave']) this.addEventListener(type, this);
    document.addEventListener('pointerdown', this);
    document.addEventListener('keydown', this);
  }

  handleEvent(event: Event): void {
    const target = event.target as Element;
    if (event.type === 'pointerleave') return (event as PointerEvent).pointerType === 'mouse' ? this.#close() : undefined;
    if (event.type === 'keydown') return (event as KeyboardEvent).key === 'Escape' ? this.#free() : undefined;
    if (event.type === 'pointerdown') return this.contains(target) && target.closest('svg a, .card, label') ? undefined : this.#close();
    const link = target.closest('svg a');
    const touch = (event as PointerEvent).pointerType === 'touch';
    if (!link || (event.type === 'pointerover' && touch)) return;
    // The first tap shows, the second goes. A click without a pointer type comes from the keyboard.
    if (event.type === 'click') {
      if (!touch || link === this.#on) return;
      event.preventDefault();
    } else if (event.type === 'focusin' && !link.matches(':focus-visible')) return;
    // A pointer that only crosses a country on its way fetches nothing.
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => this.#ahead(link.getAttribute('href')), resting);
    void this.#open(link);
  }

  #ahead(href: string | null): void {
    // A reader who asked to save data gets nothing ahead; browsers apply the same to the rules.
    if (!href?.startsWith('/') || this.#fetched.has(href) || (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData) return;
    this.#fetched.add(href);
    document.head.append(make('link', { rel: 'prefetch', href }));
  }

  /** The link's own name at once; the rest when it has come. */
  async #open(link: Element): Promise<void> {
    if (this.#on === link) return;
    this.#on = link;
    const [name = '', ...facts] = (link.getAttribute('aria-label') ?? inWords(slugOf(link))).split(', ');
    this.#show(link, [name, ...facts]);
    this.#cards ??= fetch('/cards.json').then((r) => (r.ok ? (r.json() as Promise<Cards>) : Promise.reject(new Error(r.statusText))));
    const lines = await this.#cards.then((cards) => cards[slugOf(link)], () => undefined);
    if (!lines) this.#cards = undefined;
    else if (this.#on === link) this.#show(link, lines);
  }

  #show(link: Element, [name = '', ...lines]: readonly string[]): void {
    const open = make('a', { href: link.getAttribute('href') ?? '', textContent: 'Open the page', tabIndex: -1 });
    this.#card.replaceChildren(make('b', { textContent: name, translate: false }), ...lines.map((textContent) => make('span', { textContent })), open);
    this.#card.hidden = false;
    this.#place(link);
  }

  /** Beside its country, on the side with more room, inside the figure; the style sheet pins it to the edge of a phone. */
  #place(link: Element): void {
    const { style, offsetWidth: w, offsetHeight: h } = this.#card;
    const frame = this.getBoundingClientRect();
    const land = (link.querySelector('.hit, .dot, path') ?? link).getBoundingClientRect();
    const right = land.right + gap + w <= Math.min(frame.right, innerWidth);
    const left = land.left - gap - w >= frame.left;
    const x = right && (!left || land.left + land.right < frame.left + frame.right) ? land.right + gap : left ? land.left - gap - w : land.left + land.width / 2 - w / 2;
    const y = right || left ? land.top + land.height / 2 - h / 2 : land.bottom + gap + h < innerHeight ? land.bottom + gap : land.top - gap - h;
    style.left = `${Math.max(frame.left, Math.min(x, frame.right - w)) - frame.left}px`;
    style.top = `${Math.max(0, Math.min(y, innerHeight - h)) - frame.top}px`;
  }

  #close(): void {
    this.#on = null;
    this.#card.hidden = true;
  }

  /** Esc closes the card, and frees the legend. */
  #free(): void {
    this.#close();
    for (const box of this.querySelectorAll<HTMLInputElement>('.legend input:checked')) box.checked = false;
  }
}

customElements.define('map-figure', MapFigure);
