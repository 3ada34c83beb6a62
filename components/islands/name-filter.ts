/**
 * `<name-filter>` around an input and a table of names: shows the rows whose name, as printed or on record, has a word beginning
 * with each word typed; accents and word order do not matter. `?q=` and `?kind=` (a kind of mandate, or `stated` for any) set it once, and what is typed goes into the
 * address, so that reload, Back and a passed-on link show the same rows.
 */
import { matches } from '@/lib/words/names';

class NameFilter extends HTMLElement {
  #input!: HTMLInputElement;
  #status!: HTMLElement;
  #kind = '';
  #rows: { readonly row: HTMLTableRowElement; readonly text: string }[] = [];

  connectedCallback(): void {
    const query = new URLSearchParams(location.search);
    this.#input = this.querySelector('input')!;
    this.#status = this.querySelector('[role=status]')!;
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => ({
      row,
      text: `${row.querySelector('th')!.firstChild!.textContent} ${row.dataset.f ?? ''}`,
    }));
    this.#kind = query.get('kind') ?? '';
    this.#input.value ||= query.get('q') ?? '';
    this.#input.closest('p')!.hidden = false;
    for (const link of this.querySelectorAll<HTMLElement>('[data-kind]')) if (link.dataset.kind === this.#kind) link.ariaCurrent = 'page';
    this.addEventListener('input', () => this.#apply());
    this.addEventListener('change', () => this.#remember());
    // Back brings the text again, without telling the input.
    addEventListener('pageshow', () => this.#apply());
    this.#apply();
  }

  #apply(): void {
    const words = this.#input.value.trim();
    let shown = 0;
    for (const { row, text } of this.#rows) {
      const kind = row.dataset.k ?? 'national';
      const ofKind = !this.#kind || (this.#kind === 'stated' ? kind !== 'not-stated' : kind === this.#kind);
      row.hidden = !(ofKind && matches(text, words));
      if (!row.hidden) shown++;
    }
    const said = words || this.#kind ? `${shown} of ${this.#rows.length} names` : '';
    if (this.#status.textContent !== said) this.#status.textContent = said;
  }

  #remember(): void {
    const url = new URL(location.href);
    if (this.#input.value) url.searchParams.set('q', this.#input.value);
    else url.searchParams.delete('q');
    history.replaceState(null, '', url);
  }
}

customElements.define('name-filter', NameFilter);
