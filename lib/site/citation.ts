/** How to cite a page: site, title, case, version of the data, address. No date of access, because the version says what was read. */
import type { Dataset } from '../schema';
import { absolute, siteName } from './site';

/** `Response Atlas, “Norway: 3 of 20 signatories”, Pat Quill response map, version 2026-11-22, https://…`. */
export const citation = (data: Pick<Dataset, 'case'>, title: string, path: string): string =>
  `${siteName}, “${title}”, ${data.case.short_title}, version ${data.case.version}, ${absolute(data, path)}`;
