/**
 * `<drawn-later>` around what lies below the first screen. Where scripts run, the style sheet leaves it out of the first picture, which then
 * has nothing to wait for but the map; this draws one after the other once the page has come and there is nothing else to do, each in tasks
 * of its own, so that no input waits for all of them. Whoever scrolls, types or presses does not wait, nor does an address that points into
 * the page or a page that was there before and returns to its place. Without scripts nothing is left out, and should this code not come,
 * it is drawn a few seconds later (home.css).
 */
const waiting = new Set<HTMLElement>();

function draw(element: HTMLElement): void {
  waiting.delete(element);
  element.classList.add('drawn');
}

// Not in every Safari.
const idle = (task: () => void): unknown => (typeof requestIdleCallback === 'function' ? requestIdleCallback(task) : setTimeout(task, 50));

let styled: Element | undefined;

function drawNext(): void {
  const [element] = waiting;
  if (!element) return;
  if (styled === element) {
    draw(element);
    void element.offsetHeight;
  } else {
    // Asking for the style of what is hidden computes it: styled here, laid out in the next task, painted in the frame after, three short tasks and not a long one.
    styled = element;
    void getComputedStyle(element.firstElementChild ?? element).color;
  }
  idle(drawNext);
}

const drawAll = (): void => waiting.forEach(draw);
const returning = (): boolean => performance.getEntriesByType('navigation').some((n) => (n as PerformanceNavigationTiming).type !== 'navigate');

class DrawnLater extends HTMLElement {
  connectedCallback(): void {
    if (location.hash || returning()) draw(this);
    else waiting.add(this);
  }
}

customElements.define('drawn-later', DrawnLater);
for (const type of ['scroll', 'wheel', 'touchstart', 'pointerdown', 'keydown', 'hashchange', 'beforeprint']) addEventListener(type, drawAll, { passive: true, once: true });
if (document.readyState === 'complete') idle(drawNext);
else addEventListener('load', () => idle(drawNext), { once: true });
