/**
 * `<find-box>` around the search form of the header: says what it is, and gets its later part and the index, side by side, when somebody
 * goes to it. Before they have come, and without them, the form posts to the page for finding.
 */
import { later } from './parts/later';

class FindBox extends HTMLElement {
  connectedCallback(): void {
    Object.assign(this.querySelector('input')!, { role: 'combobox', ariaAutoComplete: 'list', ariaExpanded: 'false' }).setAttribute('aria-controls', 'found');
    later(this, ['pointerdown', 'focusin', 'input'], '/find.json');
  }
}

customElements.define('find-box', FindBox);
