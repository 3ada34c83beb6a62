/**
 * `<drawn-later>` around what lies below the first screen: the style sheet lets the browser leave it out of the first picture
 * (`content-visibility`), this has it laid out once there is nothing else to do, so that the page has its true height. An address that
 * points into a page does not wait. Without a script it is drawn when it is scrolled to.
 */
class DrawnLater extends HTMLElement {
  connectedCallback(): void {
    const draw = () => this.classList.add('drawn');
    // Not in every Safari.
    const wait = () => void (typeof requestIdleCallback === 'function' ? requestIdleCallback(draw) : setTimeout(draw, 200));
    if (location.hash) draw();
    else if (document.readyState === 'complete') wait();
    else addEventListener('load', wait, { once: true });
  }
}

customElements.define('drawn-later', DrawnLater);
