import { dataset } from '@/lib/dataset';
import { findIndex } from '@/lib/find/find-index';

export const dynamic = 'force-static';

/** What the search boxes look through; fetched when a reader first goes to one. */
export const GET = (): Response => {
  const data = dataset();
  return Response.json({ version: data.case.version, groups: findIndex(data) });
};
