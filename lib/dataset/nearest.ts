/** "Did you mean …?": the known word closest to a mistyped one. */

/** Levenshtein distance: insertions, deletions and replacements that turn `a` into `b`. */
export function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}

/**
 * The candidate nearest to `word`, at most a third of its letters away (one for short words), or one that continues it
 * (`gazette` → `gazette-moved`). The first of several wins. Nothing rather than a wild guess.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const small = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(small.length / 3)) + 1;
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    const d = small.length > 2 && other.startsWith(`${small}-`) ? 1 : Math.abs(other.length - small.length) < least ? distance(small, other) : least;
    if (d < least) [best, least] = [candidate, d];
  }
  return best;
}

/** `; did you mean "union"?` where something is near, else `; ` and the advice. */
export function orNearest(word: string, candidates: Iterable<string>, advice: string): string {
  const near = nearest(word, candidates);
  return near === undefined ? `; ${advice}` : `; did you mean "${near}"?`;
}
