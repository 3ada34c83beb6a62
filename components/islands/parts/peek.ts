/** A class of the legend, or the land it does not apply to, is brought out while the pointer is on it. */
export function peek(figure: HTMLElement, target: Element): void {
  const pick = target.closest('.legend li')?.querySelector('label')?.htmlFor;
  figure.querySelector('.front')?.toggleAttribute('data-peek', pick !== undefined);
  if (pick) figure.querySelector('.front')?.setAttribute('data-peek', pick);
}
