/** The right half of a share picture: the region with one country in its class, or the world with all. */
import type { Country, Dataset } from './dataset/schema';
import { atlasFor } from './front-maps';
import { cardPicture, type CardPicture } from './map/card';
import { viewFor } from './map/crop';
import { light } from './map/tokens';
import { mapViews } from './map-views';

/** A map of `width` × `height` pixels, in the light theme: a shared picture knows no other. */
export function cardMap(data: Dataset, country: Country | undefined, { width, height }: { readonly width: number; readonly height: number }): CardPicture {
  const atlas = atlasFor(data);
  const [names] = mapViews(data);
  return cardPicture(atlas, {
    countries: data.countries,
    values: names?.values ?? new Map<string, number>(),
    limits: names?.limits ?? [],
    subject: data.case.subject,
    picked: country?.alpha2,
    view: country ? viewFor(atlas, country, [], height / width) : { kind: 'world', id: 'world' },
    ink: light,
    width,
  });
}
