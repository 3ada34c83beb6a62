/**
 * `<statement-filter>` around the filter form and the table of statements: hides what the chosen values leave out. A call keeps its
 * answers and an answer its call (`data-f`: facets, `data-r`: related statements). The address keeps the choice, so that it can be sent.
 */
import { filterVoices } from '../../lib/statements/voice-filter';

class StatementFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const given = new URLSearchParams(location.search);
    for (const select of form.querySelectorAll('select')) {
      const value = given.get(select.name);
      if (value && !select.value) select.value = value;
    }
    form.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('change', this);
    // The controls are empty only after the event.
    this.addEventListener('reset', () => setTimeout(() => this.handleEvent()));
    addEventListener('pageshow', () => this.#show());
    this.#show();
  }

  handleEvent(): void {
    const query = new URLSearchParams(this.#chosen()).toString();
    history.replaceState(history.state, '', location.pathname + (query ? `?${query}` : '') + location.hash);
    this.#show();
  }

  #chosen(): [string, string][] {
    return [...this.querySelectorAll('select')].filter((s) => s.value).map((s) => [s.name, s.value]);
  }

  #show(): void {
    const wanted = this.#chosen().map((pair) => pair.join(':'));
    const words = (text?: string) => text?.split(' ') ?? [];
    const voices = [...this.querySelectorAll<HTMLElement>('.said')];
    const { found, shown } = filterVoices(voices.map((v) => ({ id: v.id, facets: words(v.dataset.f), related: words(v.dataset.r) })), wanted);
    for (const v of voices) v.hidden = !shown.has(v.id);
    for (const empty of this.querySelectorAll<HTMLElement>('[data-empty]')) empty.hidden = !!empty.parentElement!.querySelector('.said:not([hidden])');
    for (const body of this.querySelectorAll('tbody')) {
      for (const row of body.rows) if (!row.matches('.group')) row.hidden = wanted.length > 0 && !row.querySelector('.said:not([hidden])');
      body.hidden = !body.querySelector('tr:not(.group, [hidden])');
    }
    const output = this.querySelector('output')!;
    output.value = `${voices.filter((v) => v.dataset.f && found.has(v.id)).length} of ${output.dataset.all} statements`;
  }
}

customElements.define('statement-filter', StatementFilter);
