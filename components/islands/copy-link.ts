/**
 * `<copy-link>` around buttons that are `hidden` until it works. `data-share`: copies this page's canonical address, or opens the share
 * sheet on a touch device that can. `data-copy="id"`: copies the text of that element. `data-print`: prints. Where the clipboard refuses,
 * the words appear, selected, to be copied by hand.
 */
import { make } from './parts/make';

const said = 4000;

class CopyLink extends HTMLElement {
  #timer = 0;

  connectedCallback(): void {
    // A screen reader only reads out what changes in a status line that was there before.
    this.append(make('span', { role: 'status' }));
    for (const button of this.querySelectorAll('button')) button.hidden = false;
    this.addEventListener('click', this);
  }

  handleEvent(event: Event): void {
    const { share, copy, print } = (event.target as Element).closest('button')?.dataset ?? {};
    if (share !== undefined) void this.#share();
    if (copy !== undefined) void this.#copy(document.getElementById(copy)!.textContent!.trim(), 'Citation copied', 'Citation');
    if (print !== undefined) window.print();
  }

  async #share(): Promise<void> {
    const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href;
    const copy = (): Promise<void> => this.#copy(url, 'Link copied', 'Address of this page');
    // A reader who closes the share sheet wanted nothing more.
    if (matchMedia('(pointer: coarse)').matches && navigator.share) return navigator.share({ title: document.title, url }).catch((error: DOMException) => (error.name === 'AbortError' ? undefined : copy()));
    return copy();
  }

  /** That it worked is shown, and read out, for four seconds. */
  async #copy(words: string, done: string, label: string): Promise<void> {
    const status = this.querySelector('[role=status]')!;
    try {
      await navigator.clipboard.writeText(words);
      status.textContent = done;
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => (status.textContent = ''), said);
    } catch {
      const field = this.querySelector('input') ?? this.appendChild(make('input', { readOnly: true }));
      field.ariaLabel = label;
      field.value = words;
      field.focus();
      field.select();
    }
  }
}

customElements.define('copy-link', CopyLink);
