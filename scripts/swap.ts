/** The last good build stays in its place until the next one is complete. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of a build: served, being made, and the one before while the two change places. */
export const folders = (root: string) => ({ live: join(root, 'out'), fresh: join(root, 'out.new'), old: join(root, 'out.old') });

/** If the machine stopped between the two renames, the last good build still has its other name: gives it back. */
export function recover(root: string): void {
  const { live, old } = folders(root);
  if (!existsSync(live) && existsSync(old)) renameSync(old, live);
}

/**
 * Calls `make`, which must fill the folder `out.new`, and puts that in the place of `out`: two renames, nothing is copied. When `make`
 * rejects, so does this, and `out` is as it was.
 */
export async function replaceBuild(root: string, make: (fresh: string) => Promise<void>): Promise<void> {
  const { live, fresh, old } = folders(root);
  recover(root);
  rmSync(fresh, { recursive: true, force: true });
  await make(fresh);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(live)) renameSync(live, old);
  renameSync(fresh, live);
  rmSync(old, { recursive: true, force: true });
}
