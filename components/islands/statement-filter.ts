/**
 * `<statement-filter>` around the filters and the table of statements: hides what the chosen values leave out. A call keeps its answers and an answer
 * its call, marked as context (`data-f`: facets, `data-r`: related statements, `data-x`: public record). The address keeps the choice, so that it can be sent.
 */
import { filterVoices, rowsShown } from '../../lib/statements/voice-filter';

const words = (text?: string) => text?.split(' ') ?? [];

class StatementFilter extends HTMLElement {
  connectedCallback(): void {
    const given = new URLSearchParams(location.search);
    for (const select of this.querySelectorAll('select')) {
      const value = given.get(select.name);
      if (value && !select.value) select.value = value;
    }
    this.addEventListener('change', this);
    for (const button of this.querySelectorAll('.filters button, [data-none] button')) button.addEventListener('click', () => this.#reset());
    addEventListener('pageshow', () => this.#show());
    this.#show();
    // A count of the index leads to its list where no script runs, and to the table where this one does.
    if (this.#chosen().length && location.hash.startsWith('#by-')) addEventListener('load', () => this.scrollIntoView());
  }

  handleEvent(): void {
    const query = new URLSearchParams(this.#chosen()).toString();
    history.replaceState(history.state, '', location.pathname + (query ? `?${query}` : '') + (query ? '' : location.hash));
    this.#show();
  }

  #reset(): void {
    for (const select of this.querySelectorAll('select')) select.value = '';
    this.handleEvent();
  }

  #chosen(): [string, string][] {
    return [...this.querySelectorAll('select')].filter((s) => s.value).map((s) => [s.name, s.value]);
  }

  #show(): void {
    const wanted = this.#chosen().map((pair) => pair.join(':'));
    const voices = [...this.querySelectorAll<HTMLElement>('.said')];
    const { found, shown } = filterVoices(voices.map((v) => ({ id: v.id, facets: words(v.dataset.f), related: words(v.dataset.r), record: 'x' in v.dataset })), wanted);
    for (const v of voices) {
      v.hidden = !shown.has(v.id);
      v.toggleAttribute('data-context', wanted.length > 0 && !found.has(v.id));
    }
    for (const part of this.querySelectorAll<HTMLElement>('.beyond')) part.hidden = !part.querySelector('.said:not([hidden])');
    this.#showRows(wanted.length === 0);
    const n = found.size;
    const record = voices.some((v) => found.has(v.id) && 'x' in v.dataset);
    const output = this.querySelector('output')!;
    const [ofStatements, ofRecord, besides] = output.querySelectorAll('span');
    output.querySelector('a')!.textContent = `${n}`;
    ofStatements!.hidden = record;
    ofRecord!.hidden = !record;
    besides!.textContent = wanted.length && shown.size > n ? ', and what stands beside them as context' : '';
    this.querySelector('table')!.hidden = n === 0;
    this.querySelector<HTMLElement>('[data-none]')!.hidden = n > 0;
  }

  #showRows(all: boolean): void {
    const rows = [...this.querySelectorAll<HTMLElement>('tbody tr:not(.group)')];
    const stay = rowsShown(rows.map((row) => (!row.querySelector('.said') ? 'event' : row.querySelector('.said:not([hidden], [data-context])') ? 'found' : row.querySelector('.said:not([hidden])') ? 'shown' : 'hidden')));
    rows.forEach((row, i) => (row.hidden = !all && !stay[i]));
    for (const body of this.querySelectorAll('tbody')) body.hidden = !body.querySelector('tr:not(.group, [hidden])');
  }
}

customElements.define('statement-filter', StatementFilter);
