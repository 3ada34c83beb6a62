/** The single values that fields are made of: names in addresses, plain text, links, codes, dates as written. */
import { z } from 'zod';

/** Lower-case ASCII words joined by `-`; part of a URL, so it never changes without leaving an alias behind. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by "-", for example timor-leste');
/** Plain text in our own words: no markup, no line breaks, no leading or trailing space. */
export const text = z.string().min(1, 'is empty').refine((s) => s === s.trim(), 'has a space at its start or end').refine((s) => !/[<>]/.test(s), 'is plain text: no "<" or ">"');
/** Only `https:` and `http:` addresses without credentials; publishers of 2017 still use `http:`. */
export const url = z.string().regex(/^https?:\/\/[^\s@]+$/, 'must be an http(s) address without spaces or credentials');
/** ISO 3166-1 alpha-2 (or XK, the user-assigned code in common use for Kosovo). */
export const alpha2 = z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code, for example MY');
/** Reduced-precision ISO 8601 (EDTF level 0): `2017`, `2017-12` or `2017-12-04`. Never turned into a `Date` for display. */
export const isoDate = z.string().regex(/^(1[89]|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be a date such as 2017, 2017-12 or 2017-12-04');
