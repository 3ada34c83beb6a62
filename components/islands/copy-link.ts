/**
 * `<copy-link><button type="button" hidden data-share>Copy link</button></copy-link>`: copies this page's canonical address; on a touch
 * device that can, opens the share sheet instead. Where the clipboard refuses, the address appears, selected, to be copied by hand.
 */
const said = 4000;

class CopyLink extends HTMLElement {
  #timer = 0;

  get #url(): string {
    return document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href || location.href.split('#')[0]!;
  }

  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>('[data-share]');
    if (!button) return;
    // A screen reader only reads out what changes in a status line that was there before.
    if (!this.querySelector('[role=status]')) this.append(Object.assign(document.createElement('span'), { role: 'status' }));
    button.hidden = false;
    this.addEventListener('click', this);
  }

  handleEvent(event: Event): void {
    if ((event.target as Element).closest('[data-share]')) void this.#share();
  }

  async #share(): Promise<void> {
    const url = this.#url;
    if (matchMedia('(pointer: coarse)').matches && navigator.share) {
      // A reader who closes the share sheet wanted nothing more.
      return navigator.share({ title: document.title, url }).catch((error: DOMException) => (error.name === 'AbortError' ? undefined : this.#copy(url)));
    }
    return this.#copy(url);
  }

  async #copy(url: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(url);
      this.#say('Link copied');
    } catch {
      this.#show(url);
    }
  }

  /** Shown, and read out, for four seconds. */
  #say(words: string): void {
    const status = this.querySelector('[role=status]')!;
    status.textContent = words;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (status.textContent = ''), said);
  }

  #show(url: string): void {
    const field = this.querySelector('input') ?? this.appendChild(Object.assign(document.createElement('input'), { readOnly: true, ariaLabel: 'Address of this page' }));
    field.value = url;
    field.focus();
    field.select();
  }
}

customElements.define('copy-link', CopyLink);
