/**
 * The later part of `<find-box>`: a combobox with a list of links, after the pattern at
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. What was typed before it came is answered at once.
 */
import { answer, loaded } from './parts/answers';
import { make } from './parts/make';

/** Answers shown at once, shared by the groups; the rest is a link away. */
const most = 8;

class Combobox {
  readonly #input: HTMLInputElement;
  readonly #panel: HTMLElement;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  #options: readonly HTMLAnchorElement[] = [];
  /** Place of the option that Enter goes to; -1 for none. */
  #at = -1;

  constructor(box: HTMLElement) {
    const input = (this.#input = box.querySelector('input')!);
    this.#panel = box.querySelector('.found')!;
    this.#list = box.querySelector('[role=listbox]')!;
    this.#status = box.querySelector('[role=status]')!;
    input.onfocus = input.oninput = () => this.#show();
    input.onkeydown = (event) => this.#key(event);
    // A press on an answer must not take the focus, or the list closes before it becomes a click.
    this.#panel.onmousedown = (event) => event.preventDefault();
    this.#panel.onclick = () => this.#open(false);
    box.addEventListener('focusout', ({ relatedTarget }) => box.contains(relatedTarget as Node | null) || this.#open(false));
    // Typed before this came, or nothing yet.
    void this.#show();
  }

  /** Also empties the choice. `filled` is false where the panel only says that nothing was found. What is said is emptied on closing, so that the same is heard again. */
  #open(open: boolean, filled = open, said = ''): void {
    this.#status.textContent = this.#panel.querySelector('p')!.textContent = said;
    this.#panel.hidden = !open;
    this.#list.hidden = !filled;
    this.#input.ariaExpanded = `${filled}`;
    this.#choose();
  }

  /** Answers to what is typed by the time the index is there. */
  async #show(): Promise<void> {
    const find = this.#input.matches(':focus') && (await loaded().catch(() => undefined));
    const typed = this.#input.value.trim();
    if (!typed || !this.#input.matches(':focus')) return this.#open(false);
    if (!find) return this.#open(true, false, 'The list could not be loaded. Enter leads to the list of all countries.');
    const groups = find(typed);
    const all = groups.reduce((sum, [, hits]) => sum + hits.length, 0);
    const share = Math.ceil(most / groups.length);
    this.#list.replaceChildren(
      ...groups.map(([label, hits]) => make('div', { role: 'group', ariaLabel: label }, label, ...hits.slice(0, share).map((hit) => answer(hit, typed)))),
      make('a', { href: `/find/?q=${encodeURIComponent(typed)}` }, `Show all results (${all})`),
    );
    this.#options = [...this.#list.querySelectorAll('a')].map((option, i) => Object.assign(option, { role: 'option', id: `found-${i}`, tabIndex: -1 }));
    this.#open(true, all > 0, all ? `Results: ${all}` : `Nothing under “${typed}”.`);
  }

  #choose(at = -1): void {
    this.#at = at;
    this.#options.forEach((option, i) => (option.ariaSelected = `${i === at}`));
    this.#input.setAttribute('aria-activedescendant', this.#options[at]?.id ?? '');
    this.#options[at]?.scrollIntoView({ block: 'nearest' });
  }

  #key(event: KeyboardEvent): void {
    const { key } = event;
    // Keys that choose among the words an input method offers; 229 is all that some browsers say of them. https://www.w3.org/TR/uievents/#keys-IME
    if (event.isComposing || event.keyCode === 229) return;
    const chosen = this.#options[this.#at];
    const end = this.#options.length;
    const to = { ArrowDown: (this.#at + 1) % end, ArrowUp: (this.#at < 1 ? end : this.#at) - 1, Home: 0, End: end - 1 }[key];
    if (key === 'Escape' && !this.#panel.hidden) this.#open(false);
    else if (this.#list.hidden) return void (key === 'ArrowDown' && this.#show());
    else if (key === 'Enter' && chosen) chosen.click();
    // Home and End belong to the text until an option is chosen.
    else if (to !== undefined && (chosen || key.startsWith('Arrow'))) this.#choose(to);
    else return;
    event.preventDefault();
  }
}

for (const box of document.querySelectorAll('find-box')) new Combobox(box as HTMLElement);
