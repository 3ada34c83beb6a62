/**
 * `<find-page>` on the page for finding: answers to what is typed take the place of the lists. `?q=` sets what is looked for, and what is
 * typed goes into the address, so that reload, Back and a passed-on link show the same answers.
 */
import { answer, loaded } from './parts/answers';
import { make } from './parts/make';

class FindPage extends HTMLElement {
  #input!: HTMLInputElement;

  connectedCallback(): void {
    this.#input = this.querySelector('input')!;
    this.#input.value ||= new URLSearchParams(location.search).get('q') ?? '';
    const form = this.querySelector('form')!;
    form.hidden = false;
    // Answers stand there already while typing: who asks for them goes to the first.
    form.onsubmit = (event) => {
      event.preventDefault();
      void this.#show().then(() => this.querySelector<HTMLElement>('[data-answers] a')?.focus());
    };
    form.oninput = () => {
      history.replaceState(history.state, '', this.#input.value ? `?q=${encodeURIComponent(this.#input.value)}` : location.pathname);
      void this.#show();
    };
    // Back brings the text again, without telling the input.
    addEventListener('pageshow', () => void this.#show());
    void this.#show();
  }

  async #show(): Promise<void> {
    const [status, answers, lists] = ['[role=status]', '[data-answers]', '[data-lists]'].map((part) => this.querySelector<HTMLElement>(part)!) as [HTMLElement, HTMLElement, HTMLElement];
    if (this.#input.value) status.textContent = 'Looking …';
    const find = await loaded().catch(() => undefined);
    const typed = this.#input.value.trim();
    const groups = find && typed ? find(typed) : [];
    answers.replaceChildren(
      ...groups.map(([label, hits]) => make('section', {}, make('h2', {}, `${label} `, make('span', { className: 'muted' }, `${hits.length}`)), make('ul', {}, ...hits.map((hit) => make('li', {}, answer(hit, typed)))))),
    );
    lists.hidden = groups.length > 0;
    const all = groups.reduce((sum, [, hits]) => sum + hits.length, 0);
    status.textContent = !typed ? '' : !find ? 'The index could not be loaded; the lists below hold everything.' : all ? `Results: ${all}` : `Nothing under “${typed}”. Everything is listed below.`;
  }
}

customElements.define('find-page', FindPage);
