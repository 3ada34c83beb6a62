/** The last good build stays in its place until the next one is complete. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of a build: served, being made, and the one before while the two change places. */
export const folders = (root: string) => ({ live: join(root, 'out'), fresh: join(root, 'out.new'), old: join(root, 'out.old') });

/** Puts the fresh build in the place of the live one: two renames, nothing is copied. */
export function swap(root: string): void {
  const { live, fresh, old } = folders(root);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(live)) renameSync(live, old);
  renameSync(fresh, live);
  rmSync(old, { recursive: true, force: true });
}

/** If the machine stopped between the two renames, the last good build still has its other name: gives it back. */
export function recover(root: string): void {
  const { live, old } = folders(root);
  if (!existsSync(live) && existsSync(old)) renameSync(old, live);
}
