/** The sitemap, made from the pages that are there, so that no page can be forgotten and none that is gone can stay. */

/** A finished page: its address, and whether search engines may list it. */
export interface Finished {
  readonly address: string;
  readonly indexed: boolean;
}

/** May this page be listed? Pages that say `noindex` may not, nor does the page for what is not there. */
export const isIndexed = (address: string, html: string): boolean => address.endsWith('/') && !/<meta name="robots" content="[^"]*\b(noindex|none)\b/.test(html);

/** Text of `sitemap.xml`; `day` is the day the data last changed, never the day of the build. https://www.sitemaps.org/protocol.html */
export function sitemap(pages: readonly Finished[], site: string, day: string): string {
  const urls = pages.filter((p) => p.indexed).map((p) => `<url><loc>${site}${encodeURI(p.address).replace(/&/g, '&amp;')}</loc><lastmod>${day}</lastmod></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}
