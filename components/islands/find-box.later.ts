/**
 * The later part of `<find-box>`: a combobox with a list of links, after the pattern at
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. What was typed before it came is answered at once.
 */
import { answer, loaded } from './parts/answers';
import { make } from './parts/make';

/** Answers shown at once, shared by the groups; the rest is a link away. */
const most = 8;

for (const box of document.querySelectorAll('find-box')) {
  const input = box.querySelector('input')!;
  const panel = box.querySelector<HTMLElement>('.found')!;
  const list = box.querySelector<HTMLElement>('[role=listbox]')!;
  const status = box.querySelector('[role=status]')!;
  let options: readonly HTMLAnchorElement[] = [];
  /** Place of the option that Enter goes to; -1 for none. */
  let at = -1;

  const choose = (to: number): void => {
    at = to;
    options.forEach((option, i) => (option.ariaSelected = `${i === at}`));
    input.setAttribute('aria-activedescendant', options[at]?.id ?? '');
    options[at]?.scrollIntoView({ block: 'nearest' });
  };

  /** Also empties the choice. `filled` is false where the panel only says that nothing was found. What is said is emptied on closing, so that the same is heard again. */
  const open = (shown: boolean, filled = shown, said = ''): void => {
    status.textContent = panel.querySelector('p')!.textContent = said;
    panel.hidden = !shown;
    list.hidden = !filled;
    input.ariaExpanded = `${filled}`;
    choose(-1);
  };

  /** Answers to what is typed by the time the index is there. */
  const show = async (): Promise<void> => {
    const find = input.matches(':focus') && (await loaded().catch(() => undefined));
    const typed = input.value.trim();
    if (!typed || !input.matches(':focus')) return open(false);
    if (!find) return open(true, false, 'The list could not be loaded. Enter leads to the list of all countries.');
    const groups = find(typed);
    const all = groups.reduce((sum, [, hits]) => sum + hits.length, 0);
    const share = Math.ceil(most / groups.length);
    list.replaceChildren(
      ...groups.map(([label, hits]) => make('div', { role: 'group', ariaLabel: label }, label, ...hits.slice(0, share).map((hit) => answer(hit, typed)))),
      make('a', { href: `/find/?q=${encodeURIComponent(typed)}` }, `Show all results (${all})`),
    );
    options = [...list.querySelectorAll('a')].map((option, i) => Object.assign(option, { role: 'option', id: `found-${i}`, tabIndex: -1 }));
    open(true, all > 0, all ? `Results: ${all}` : `Nothing under “${typed}”.`);
  };

  input.onfocus = input.oninput = show;
  input.onkeydown = (event) => {
    const { key } = event;
    // Keys that choose among the words an input method offers; 229 is all that some browsers say of them. https://www.w3.org/TR/uievents/#keys-IME
    if (event.isComposing || event.keyCode === 229) return;
    const chosen = options[at];
    const end = options.length;
    const to = { ArrowDown: (at + 1) % end, ArrowUp: (at < 1 ? end : at) - 1, Home: 0, End: end - 1 }[key];
    if (key === 'Escape' && !panel.hidden) open(false);
    else if (list.hidden) return void (key === 'ArrowDown' && show());
    else if (key === 'Enter' && chosen) chosen.click();
    // Home and End belong to the text until an option is chosen.
    else if (to !== undefined && (chosen || key.startsWith('Arrow'))) choose(to);
    else return;
    event.preventDefault();
  };
  // A press on an answer must not take the focus, or the list closes before it becomes a click.
  panel.onmousedown = (event) => event.preventDefault();
  panel.onclick = () => open(false);
  box.addEventListener('focusout', (event) => box.contains((event as FocusEvent).relatedTarget as Node | null) || open(false));
  // Typed before this came, or nothing yet.
  void show();
}
