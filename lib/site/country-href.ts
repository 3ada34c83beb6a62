/** The address of a country's page, apart from `links.ts` so that the browser gets it without all other addresses. */
export const countryHref = (slug: string): string => `/country/${slug}/`;
