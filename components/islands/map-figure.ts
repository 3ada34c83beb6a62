/**
 * `<map-figure>` around the maps: fetches a country's page ahead when the pointer or the focus reaches its shape. The speculation rules
 * do this for every other link, but see none inside an SVG.
 */
class MapFigure extends HTMLElement {
  #fetched = new Set<string>();

  connectedCallback(): void {
    // A reader who asked to save data gets nothing ahead; browsers apply the same to the rules.
    if ((navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData) return;
    this.addEventListener('pointerover', this);
    this.addEventListener('focusin', this);
  }

  handleEvent(event: Event): void {
    const href = (event.target as Element).closest('svg a')?.getAttribute('href');
    if (!href?.startsWith('/') || this.#fetched.has(href)) return;
    this.#fetched.add(href);
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href }));
  }
}

customElements.define('map-figure', MapFigure);
