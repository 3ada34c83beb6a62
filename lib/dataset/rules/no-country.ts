/** A reason for speaking from no country, beside a country. */
import { faultAt, parsedRows, type Rule } from '../table';

/** Refuses such a reason; the country says enough. */
export const noCountry: Rule = ({ bodies, persons }) =>
  [bodies, persons].flatMap((table) =>
    parsedRows<{ readonly country?: string | undefined; readonly no_country?: string | undefined }>(table)
      .filter(({ parsed }) => parsed.country !== undefined && parsed.no_country !== undefined)
      .map((row) => faultAt(table, row, ['no_country'], `has "country: ${row.parsed.country}" beside it; remove one`)),
  );
