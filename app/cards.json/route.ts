import { dataset } from '@/lib/dataset';
import { mapCards } from '@/lib/views/map-cards';

export const dynamic = 'force-static';

/** Lines of the card beside the map, by slug, and the version of the data; fetched when a reader first points at the map. */
export const GET = (): Response => {
  const data = dataset();
  return Response.json({ version: data.case.version, ...mapCards(data) });
};
