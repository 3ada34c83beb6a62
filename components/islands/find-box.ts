/**
 * `<find-box>` around the search form of the header: a combobox with a list of links, after the pattern at
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. Without it, or before its index has come, the form posts to the page for finding.
 */
import { answer, loaded, make } from '@/components/find/answers';

/** Answers shown at once, shared by the groups; the rest is a link away. */
const most = 8;

class FindBox extends HTMLElement {
  #input!: HTMLInputElement;
  #panel!: HTMLElement;
  #list!: HTMLElement;
  #active?: HTMLAnchorElement;

  connectedCallback(): void {
    const input = (this.#input = this.querySelector('input')!);
    this.#panel = this.querySelector('.found')!;
    this.#list = this.querySelector('[role=listbox]')!;
    Object.assign(input, { role: 'combobox', ariaAutoComplete: 'list' }).setAttribute('aria-controls', this.#list.id);
    input.onfocus = input.oninput = () => this.#show();
    input.onkeydown = (event) => this.#key(event);
    // A press on an answer must not take the focus, or the list closes before it becomes a click.
    this.#panel.onmousedown = (event) => event.preventDefault();
    this.#panel.onclick = () => this.#close();
    this.addEventListener('focusout', ({ relatedTarget }) => this.contains(relatedTarget as Node | null) || this.#close());
    // Typed before this ran, or nothing yet.
    void this.#show();
  }

  #close(open = false): void {
    this.#panel.hidden = !open;
    this.#input.ariaExpanded = `${open}`;
    this.#choose();
  }

  /** Answers to what is typed by the time the index is there. */
  async #show(): Promise<void> {
    const find = this.#input.matches(':focus') && (await loaded().catch(() => undefined));
    const typed = this.#input.value.trim();
    if (!find || !typed || !this.#input.matches(':focus')) return this.#close();
    const groups = find(typed);
    const all = groups.reduce((sum, [, hits]) => sum + hits.length, 0);
    const share = Math.ceil(most / groups.length);
    this.#list.replaceChildren(
      ...groups.map(([label, hits]) => make('div', { role: 'group', ariaLabel: label }, label, ...hits.slice(0, share).map((hit) => answer(hit, typed)))),
      make('a', { href: `/find/?q=${encodeURIComponent(typed)}` }, `Show all ${all} results`),
    );
    this.#options.forEach((option, i) => Object.assign(option, { role: 'option', id: `found-${i}`, tabIndex: -1 }));
    this.#panel.querySelector('p')!.textContent = all ? `${all} results` : `Nothing under “${typed}”.`;
    this.#panel.classList.toggle('none', !all);
    this.#close(true);
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  /** The option that Enter goes to, or none. */
  #choose(option?: HTMLAnchorElement): void {
    this.#active?.removeAttribute('aria-selected');
    this.#active = option;
    this.#input.setAttribute('aria-activedescendant', option?.id ?? '');
    if (option) option.ariaSelected = 'true';
    option?.scrollIntoView({ block: 'nearest' });
  }

  #key(event: KeyboardEvent): void {
    const { key } = event;
    const options = this.#options;
    const at = this.#active ? options.indexOf(this.#active) : -1;
    const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1, Home: 0, End: -1 }[key];
    if (this.#panel.hidden) {
      if (key === 'ArrowDown') void this.#show();
      return;
    }
    if (key === 'Escape') this.#close();
    else if (key === 'Enter' && this.#active) this.#active.click();
    // Home and End belong to the text until an option is chosen.
    else if (to !== undefined && (this.#active || key.startsWith('Arrow'))) this.#choose(options.at(to) ?? options[0]);
    else return;
    event.preventDefault();
  }
}

customElements.define('find-box', FindBox);
