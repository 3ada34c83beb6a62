/** Where and what the site is: for canonical links, share pictures and the frame of every page. */
import type { Dataset } from '../schema';

/** The product's name, the same for every case. */
export const siteName = 'Response Atlas';

/** The language of every page and picture, as BCP 47 has it. */
export const siteLanguage = 'en-GB';

/** Origin without a trailing slash: `SITE_URL` at build, else the case's `site_url`. Share pictures and canonical links must be absolute. */
export const siteUrl = (data: Pick<Dataset, 'case'>): string => (process.env.SITE_URL || data.case.site_url).replace(/\/$/, '');

/** Absolute address of a page of this site. */
export const absolute = (data: Pick<Dataset, 'case'>, href: string): string => `${siteUrl(data)}${href}`;

/** What the frame of a page needs. */
export const siteProps = (data: Pick<Dataset, 'case'>) => ({ name: siteName, version: data.case.version, reportTo: data.case.report_to });
