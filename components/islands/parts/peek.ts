/** A class of the legend, or what else can be brought out, is while the pointer is on it: its box says so to the style sheet. */
export function peek(figure: HTMLElement, target: Element): void {
  const pick = target.closest('.legend li')?.querySelector('label')?.htmlFor;
  for (const box of figure.querySelectorAll('.legend-pick')) box.toggleAttribute('data-peek', box.id === pick);
}
