/** The invented world, read once for the tests of this folder. */
import { loadDataset } from '@/lib/dataset/load';
import type { Country } from '@/lib/schema';
import { tiny } from '../dataset/tiny';

export const data = loadDataset(tiny);

/** A country of the invented world: XA 4 names in three houses, XB 1, XC none, XD the subject. */
export function country(alpha2: string): Country {
  const found = data.countries.find((c) => c.alpha2 === alpha2);
  if (!found) throw new Error(`no ${alpha2}`);
  return found;
}
