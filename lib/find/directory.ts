/** All that can be found, as lists: for whoever looks without JavaScript, or does not know what to type. */
import { tallies } from '../counts/tally';
import type { Dataset } from '../schema';
import { counted } from '../words/plural';
import { fold } from '../words/names';
import { countryOf } from '../lookup/countries';
import { countryHref, formerAnchor } from '../site/links';
import { findIndex } from './find-index';

/** A country or territory with its number of names; `letter` where it is the first of its letter. */
export interface CountryEntry {
  readonly slug: string;
  readonly name: string;
  readonly names: number;
  readonly letter?: string;
}

/** Every country and territory by name. "Åland" stands under A. */
export function countryEntries(data: Dataset): readonly CountryEntry[] {
  const names = new Map(tallies(data).map((t) => [t.country, t.names]));
  const sorted = [...data.countries].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const letterOf = (name: string): string => fold(name).charAt(0).toUpperCase();
  return sorted.map((c, i) => {
    const letter = letterOf(c.name);
    const first = i === 0 || letterOf(sorted[i - 1]!.name) !== letter;
    return { slug: c.slug, name: c.name, names: names.get(c.alpha2) ?? 0, ...(first ? { letter } : {}) };
  });
}

/** States without a name on the letter, which a legend counts; the state addressed and territories are in no class of it. */
export const withoutName = (data: Dataset): readonly { readonly slug: string; readonly name: string }[] => {
  const named = new Set(tallies(data).map((t) => t.country));
  return data.countries.filter((c) => c.kind !== 'territory' && c.alpha2 !== data.case.subject && !named.has(c.alpha2)).sort((a, b) => a.name.localeCompare(b.name, 'en'));
};

/** A country that exists no more, with those that are on its land today. */
export interface FormerEntry {
  readonly id: string;
  readonly name: string;
  readonly successors: readonly { readonly href: string; readonly name: string }[];
}

/** In the order of the file. */
export const formerEntries = (data: Dataset): readonly FormerEntry[] =>
  data.former_countries.map(({ alpha4, name, successors }) => ({ id: formerAnchor(alpha4), name, successors: successors.map((code) => countryOf(data, code)).map((c) => ({ href: countryHref(c.slug), name: c.name })) }));

const words: Readonly<Record<string, readonly [one: string, many: string]>> = { signatories: ['signatory', 'signatories'], bodies: ['body', 'bodies'], persons: ['person', 'persons'] };

/** Persons or bodies, all of them, each with its place. `title` has their number. */
export interface Listing {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly { readonly href: string; readonly name: string; readonly note: string; /** Where the statements stand that `note` counts. */ readonly saidHref?: string }[];
}

/** Signatories in the order of the document, then bodies and persons. */
export function listings(data: Dataset): readonly Listing[] {
  return findIndex(data)
    .filter(([label]) => Object.hasOwn(words, label.toLowerCase()))
    .map(([label, address, rows]) => {
      const id = label.toLowerCase();
      const title = counted(rows.length, ...words[id]!);
      return { id, title, rows: rows.map(([name, path, note]) => ({ href: address.replace('*', `${path}`), name, note, ...(id === 'bodies' && /^\d/.test(note) ? { saidHref: `${address.replace('*', `${path}`)}#statements` } : {}) })) };
    });
}
