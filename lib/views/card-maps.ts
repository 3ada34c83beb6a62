/** The right half of a share picture: the region with one country in its class, or the world and the case's first view with all. */
import type { Country, Dataset } from '../schema';
import { atlasFor } from './front-maps';
import { insetViews } from './parts';
import { cardPicture, type CardPicture } from '../map/card';
import { viewFor } from '../map/crop';
import type { View } from '../map/projection';
import { light } from '../map/tokens';
import { mapViews, type MapView } from './map-views';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Height of the world at a width, in the projection of the front page. */
const worldRatio = 0.47;

/** Maps that fill `width` × `height` pixels one above the other, in the light theme: a shared picture knows no other. Without a country, those of a view. */
export function cardMaps(data: Dataset, country: Country | undefined, { width, height }: Size, shown: MapView | undefined = mapViews(data)[0]): readonly CardPicture[] {
  const atlas = atlasFor(data);
  const picture = (view: View): CardPicture =>
    cardPicture(atlas, {
      countries: data.countries,
      values: shown?.values ?? new Map<string, number>(),
      limits: shown?.limits ?? [],
      scale: shown?.unit === 'percent' ? 'shares' : 'counts',
      outlined: country ? undefined : shown?.outlined,
      striped: country ? undefined : shown?.upper,
      subject: data.case.subject,
      picked: country?.alpha2,
      view,
      ink: light,
      width,
    });
  if (country) return [picture(viewFor(atlas, country, [], height / width))];
  const nearer = insetViews(data).slice(0, 1);
  return [{ kind: 'world', id: 'world' } as const, ...nearer.map((view) => ({ ...view, ratio: height / width - worldRatio }))].map(picture);
}
