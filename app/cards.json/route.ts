import { dataset } from '@/lib/dataset';
import { mapCards } from '@/lib/views/map-cards';

export const dynamic = 'force-static';

/** Lines of the card beside the map, by slug; fetched when a reader first points at the map. */
export const GET = () => Response.json(mapCards(dataset()));
