/** Calls back after what the window shows was scrolled, resized, turned or zoomed with two fingers; browsers send these once before a picture, no more. */
export function whenViewMoves(call: () => void): void {
  // Every browser that runs a module of this target has a visual viewport.
  for (const view of [window, visualViewport!]) for (const type of ['scroll', 'resize']) view.addEventListener(type, call);
}
