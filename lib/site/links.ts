/**
 * Addresses of this site's own pages. Canonical form: absolute path with a trailing slash, because every plain file server answers
 * that form without a redirect (a folder's `index.html`), and one redirect on a slow line costs as much as the page.
 */
import { countryHref } from './country-href';

export { countryHref };

export const homeHref = '/';
/** The pages of which there is one. */
export const bodiesHref = '/bodies/';
export const statementsHref = '/statements/';
export const demandsPageHref = '/demands/';
export const sourcesHref = '/sources/';
export const differencesHref = '/differences/';
export const correctionsHref = '/corrections/';
export const aboutPageHref = '/about/';
export const findHref = '/find/';
/** Bodies and persons share one set of ids, but not one address. */
export const bodyHref = (id: string): string => `/body/${id}/`;
export const personHref = (id: string): string => `/person/${id}/`;
/** A source text, or one of its paragraphs. */
export const sourceHref = (id: string, paragraph?: number): string => `${sourcesHref}${id}/${paragraph === undefined ? '' : `#p${paragraph}`}`;
/** The list of all names, as the letter has them. */
export const signatoriesHref = '/signatories/';
/** The list of names, only those with this kind of mandate, or with any; a filter of the page, which shows all names where no script runs. */
export const mandateHref = (kind: 'national' | 'european' | 'stated'): string => `${signatoriesHref}?kind=${kind}`;
/** The names printed under a country, on its page. */
export const signedHref = (slug: string): string => `${countryHref(slug)}#signed`;
/** One line of the list; `n` is its place in the letter. */
export const signatureHref = (n: number): string => `${signatoriesHref}#n${n}`;
/** The line of a chamber's seats, with its source and date; `level` is that of the schema. */
export const seatsHref = (alpha2: string, level: string): string => `${aboutPageHref}#seats-${alpha2.toLowerCase()}-${level}`;
/** The names without mandate and country. */
export const notStatedHref = `${signatoriesHref}not-stated/`;
/** Every statement, one after the other; and one of them. */
export const allStatementsHref = `${statementsHref}#all-statements`;
export const statementHref = (id: string): string => `${statementsHref}#${id}`;
/** Anchor of a voice on the page of statements: a statement by its id, a public-record entry as `record-<id>`. */
export const anchorOf = ({ id, fromRecord }: { readonly id: string; readonly fromRecord: boolean }): string => (fromRecord ? `record-${id}` : id);
/** A public-record entry on that page. */
export const recordHref = (id: string): string => `${statementsHref}#record-${id}`;
/** Anchor of the demands of one statement, on its speaker's page. */
export const askedAnchor = (statement: string): string => `asked-${statement}`;
/** An event among the statements. */
export const eventHref = (id: string): string => `${statementsHref}#event-${id}`;
/** The row of a demand in the table of who asked for what. */
export const demandHref = (id: string): string => `${demandsPageHref}#${id}`;
/** A question on which sources differ. */
export const differenceHref = (id: string): string => `${differencesHref}#${id}`;
/** All countries and territories of the registry. */
export const everyCountryHref = findHref;
/** All states under which no name is printed. */
export const withoutNameHref = `${findHref}#without-name`;
/** A section of the page About. */
export const aboutHref = (id: string): string => `${aboutPageHref}#${id}`;
/** Sections of it that pages lead to or add to, whatever the case: the data check wants each of them. */
export const aboutSections = { cite: 'how-to-cite', licence: 'licence', map: 'map', shares: 'shares' } as const;
export const citeHref = aboutHref(aboutSections.cite);
export const licenceHref = aboutHref(aboutSections.licence);
/** What a share of a chamber is. */
export const sharesHref = aboutHref(aboutSections.shares);
/** Sections that the page makes from the data, below those of the case. */
export const aboutParts = { classes: 'classes', seats: 'seats', references: 'references' } as const;
/** Why the classes of the map have their limits. */
export const classesHref = aboutHref(aboutParts.classes);
/** All seats with their sources. */
export const seatsTableHref = aboutHref(aboutParts.seats);
/** All references outside the sources, and the line of one. */
export const referencesHref = aboutHref(aboutParts.references);
export const referenceAnchor = (id: string): string => `ref-${id}`;
export const referenceHref = (id: string): string => aboutHref(referenceAnchor(id));
/** Whether an anchor on the page About is the page's own: of its parts, their rows, its second table of borders, or the frame of every page. */
export const isAboutAnchor = (id: string): boolean => [...Object.values<string>(aboutParts), 'disputed', 'main', 'found'].includes(id) || /^(?:seats|ref)-/.test(id);
/** The line of a country that exists no more, by its ISO 3166-3 code, and the same by its anchor. */
export const formerAnchor = (alpha4: string): string => `former-${alpha4.toLowerCase()}`;
export const formerHref = (anchor: string): string => `${findHref}#${anchor}`;
/** The list of the countries with a name on the letter. */
export const countriesHref = '/#countries';
/** The same with a number beside each, and with none that has no name: where a zero can be seen to have no row. */
export const byCountryHref = `${signatoriesHref}#by-country`;
/** The sources held, one a row. */
export const documentsHref = `${sourcesHref}#documents`;
/** What each kind of demand means. */
export const demandsHref = `${demandsPageHref}#meanings`;
/** The countries under which only members of the European Parliament are printed. */
export const onlyEuropeanHref = '/map/share/#not-applicable';
/** The front page composed for a view of the map; `names` is the front page itself. */
export const viewHref = (id: string): string => (id === 'names' ? homeHref : `/map/${id}/`);
/** The share picture with this name. */
export const cardHref = (name: string): string => `/og/${name}.png`;
/** A view of the map as a file. */
export const pictureHref = (view: string, kind: 'svg' | 'png'): string => `/download/map-${view}.${kind}`;
