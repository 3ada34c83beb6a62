/**
 * Places that more than one side claims, or whose status is disputed, and that are drawn as the atlas has them. They are named so that nobody must search
 * the map for what it says; `test/pact/atlas.test.ts` asks the atlas at each point. None of it is an opinion; each row says where it can be read.
 */
import type { Grounds } from './atlas-patches';
import { court, factbook, naturalEarth, resolution } from './disputed-sources';

interface Place {
  readonly place: string;
  /** Points in it, longitude and latitude. */
  readonly at: readonly (readonly [number, number])[];
  /** Whose outline holds the place, or whose dot stands for it; absent: it is not on the map at this scale. */
  readonly to?: string;
  readonly grounds: readonly Grounds[];
}

/** `between`: who claims or holds it; `note`: why it is named, where that is not what is to be said. */
export type Disputed = Place & ({ readonly between: readonly string[] } | { readonly note: string });

/** By name as readers call the place; no row moves a line. */
export const DISPUTED: readonly Disputed[] = [
  { place: 'Abkhazia, South Ossetia', at: [[41, 43.1], [44, 42.3]], to: 'GE', note: 'administer themselves; claimed by Georgia', grounds: [naturalEarth('Abkhazia'), naturalEarth('South Ossetia')] },
  { place: 'Abyei, Kafia Kingi', at: [[28.4, 9.6], [24.3, 9.3]], to: 'SD', between: ['SD', 'SS'], grounds: [naturalEarth('Abyei'), factbook('South Sudan', 'africa/od', 2024)] },
  { place: 'Aksai Chin, Shaksgam Valley', at: [[79.3, 35.2], [76.6, 36.1]], to: 'CN', between: ['CN', 'IN'], grounds: [naturalEarth('Aksai Chin'), naturalEarth('Shaksam Valley')] },
  { place: 'Akrotiri and Dhekelia', at: [[32.95, 34.6], [33.75, 35]], to: 'CY', note: 'sovereign base areas of the United Kingdom', grounds: [factbook('Akrotiri', 'europe/ax', 2015, 'Background'), factbook('Dhekelia', 'europe/dx', 2015, 'Background')] },
  { place: 'Arunachal Pradesh', at: [[94.5, 28]], to: 'IN', between: ['CN', 'IN'], grounds: [naturalEarth('Arunachal Pradesh')] },
  { place: 'Bir Tawil', at: [[33.75, 21.87]], to: 'SD', note: 'Egypt no longer shows it on its maps as land that it administers', grounds: [factbook('Egypt', 'africa/eg', 2020)] },
  { place: 'British Indian Ocean Territory (Chagos Archipelago)', at: [[72.42, -7.3]], to: 'IO', between: ['GB', 'MU'], grounds: [factbook('British Indian Ocean Territory', 'south-asia/io', 2020), resolution('73/295 (2019)', 'A/RES/73/295')] },
  { place: 'Ceuta, Melilla', at: [[-5.32, 35.89], [-2.94, 35.29]], to: 'MA', note: 'held by Spain, which Morocco protests; too small for outlines of their own at this scale', grounds: [factbook('Spain', 'europe/sp', 2024)] },
  { place: 'Doklam', at: [[89, 27.3]], to: 'BT', between: ['BT', 'CN'], grounds: [{ text: 'Kuensel on a release of the foreign ministry of Bhutan, June 2017, last paragraph', url: 'https://kuenselonline.com/road-construction-inside-bhutanese-territory-violates-agreements-mfa/' }] },
  { place: 'Donetsk, Kherson, Luhansk, Zaporizhzhia', at: [[37.8, 48], [33.5, 46.6], [39.3, 48.6], [35.5, 47]], to: 'UA', between: ['RU', 'UA'], grounds: [resolution('ES-11/4 (2022)', 'A/RES/ES-11/4')] },
  { place: 'Essequibo', at: [[-59, 5.5]], to: 'GY', between: ['GY', 'VE'], grounds: [court(171, 'I.C.J. Reports 2020, p. 455, paragraphs 29 to 60')] },
  { place: 'Falkland Islands', at: [[-59, -51.7]], to: 'FK', between: ['AR', 'GB'], grounds: [factbook('Falkland Islands', 'south-america/fk', 2020)] },
  { place: 'Gibraltar', at: [[-5.35, 36.14]], to: 'GI', between: ['ES', 'GB'], grounds: [resolution('2353 (XXII) (1967)', 'A/RES/2353(XXII)')] },
  { place: 'Gilgit-Baltistan, Azad Kashmir', at: [[74.5, 35.9], [73.8, 33.9]], to: 'PK', between: ['IN', 'PK'], grounds: [naturalEarth('Gilgit-Baltistan')] },
  { place: 'Golan Heights', at: [[35.8, 33]], to: 'IL', between: ['IL', 'SY'], grounds: [naturalEarth('Golan Heights')] },
  { place: 'Halaib Triangle', at: [[35.5, 22.5]], to: 'EG', between: ['EG', 'SD'], grounds: [factbook('Sudan', 'africa/su', 2024)] },
  { place: 'Ilemi Triangle', at: [[35.5, 4.95], [35, 4.8]], to: 'KE', between: ['KE', 'SS'], grounds: [naturalEarth('Ilemi Triangle')] },
  { place: 'Isla Brasilera', at: [[-57.6, -30.2]], to: 'BR', between: ['BR', 'UY'], grounds: [factbook('Uruguay', 'south-america/uy', 2024)] },
  { place: 'Jammu and Kashmir, Ladakh', at: [[74.8, 34]], to: 'IN', between: ['IN', 'PK'], grounds: [naturalEarth('Jammu and Kashmir')] },
  { place: 'Kalapani', at: [[80.9, 30.2]], to: 'IN', between: ['IN', 'NP'], grounds: [factbook('Nepal', 'south-asia/np', 2020)] },
  { place: 'Mayotte', at: [[45.15, -12.8]], to: 'FR', between: ['FR', 'KM'], grounds: [resolution('31/4 (1976)', 'A/RES/31/4'), resolution('49/18 (1994)', 'A/RES/49/18')] },
  { place: 'Nagorno-Karabakh', at: [[46.8, 39.85]], to: 'AZ', between: ['AM', 'AZ'], grounds: [factbook('Azerbaijan', 'middle-east/aj', 2024), naturalEarth('Artsakh')] },
  { place: 'New River Triangle', at: [[-57.8, 2.6]], to: 'GY', between: ['GY', 'SR'], grounds: [naturalEarth('Courantyne Headwaters')] },
  { place: 'Preah Vihear temple', at: [[104.68, 14.39]], to: 'KH', note: 'decided by the International Court of Justice', grounds: [court(151, 'I.C.J. Reports 2013, p. 281')] },
  { place: 'Sabah', at: [[116.5, 5.5]], to: 'MY', between: ['MY', 'PH'], grounds: [court(102, 'I.C.J. Reports 2001, p. 575'), factbook('Philippines', 'east-n-southeast-asia/rp', 2020)] },
  { place: 'Shebaa Farms', at: [[35.72, 33.3]], to: 'IL', between: ['IL', 'LB', 'SY'], grounds: [factbook('Lebanon', 'middle-east/le', 2024), naturalEarth('Golan Heights')] },
  { place: 'South Georgia and the South Sandwich Islands', at: [[-36.8, -54.3]], to: 'GS', between: ['AR', 'GB'], grounds: [factbook('South Georgia and South Sandwich Islands', 'south-america/sx', 2025, 'Dependency status')] },
  { place: 'Southern Belize', at: [[-89, 16.5]], to: 'BZ', between: ['BZ', 'GT'], grounds: [court(177, 'Special Agreement of 8 December 2008, articles 1 and 2, before the International Court of Justice')] },
  { place: 'Southern Kuril Islands', at: [[147.8, 45], [145.8, 44.1]], to: 'RU', between: ['JP', 'RU'], grounds: [naturalEarth('Kuril Is.'), factbook('Japan', 'east-n-southeast-asia/ja', 2020)] },
  { place: 'Taiwan', at: [[121, 23.7]], to: 'TW', between: ['CN', 'TW'], grounds: [{ text: 'Constitution of the People’s Republic of China, preamble' }, factbook('Taiwan', 'east-n-southeast-asia/tw', 2024, 'Background')] },
  { place: 'Transnistria', at: [[29.5, 47]], to: 'MD', note: 'administers itself; claimed by Moldova', grounds: [naturalEarth('Transnistria')] },
  { place: 'UN buffer zone in Cyprus', at: [[33.2, 35.13]], to: 'CY', note: 'maintained by the UN between north and south', grounds: [factbook('Cyprus', 'europe/cy', 2020)] },
  { place: 'West Bank, East Jerusalem, Gaza', at: [[35.2, 32.1], [35.24, 31.78], [34.4, 31.45]], to: 'PS', between: ['IL', 'PS'], grounds: [resolution('2334 (2016)', 'S/RES/2334(2016)')] },
  { place: 'Western Sahara east of the berm', at: [[-9.5, 26.5], [-13.2, 22.3]], to: 'EH', between: ['MA', 'EH'], grounds: [factbook('Morocco', 'africa/mo', 2020)] },
  { place: 'Abu Musa', at: [[55.03, 25.87]], between: ['IR', 'AE'], grounds: [factbook('Iran', 'middle-east/ir', 2024)] },
  { place: 'Glorioso Islands, Juan de Nova', at: [[47.3, -11.56], [42.74, -17.05]], between: ['FR', 'MG'], grounds: [factbook('Madagascar', 'africa/ma', 2020), resolution('34/91 (1979)', 'A/RES/34/91')] },
  { place: 'Liancourt Rocks (Dokdo, Takeshima)', at: [[131.87, 37.24]], between: ['JP', 'KR'], grounds: [factbook('Japan', 'east-n-southeast-asia/ja', 2020)] },
  { place: 'Paracel Islands', at: [[112.33, 16.83]], between: ['CN', 'TW', 'VN'], grounds: [factbook('Paracel Islands', 'east-n-southeast-asia/pf', '2024, later', 'Background')] },
  { place: 'Scarborough Shoal', at: [[117.76, 15.15]], between: ['CN', 'PH', 'TW'], grounds: [factbook('Philippines', 'east-n-southeast-asia/rp', 2020)] },
  { place: 'Senkaku (Diaoyu) Islands', at: [[123.47, 25.74]], between: ['CN', 'JP', 'TW'], grounds: [factbook('Japan', 'east-n-southeast-asia/ja', 2020)] },
  { place: 'Spratly Islands', at: [[114.36, 10.38]], between: ['BN', 'CN', 'MY', 'PH', 'TW', 'VN'], grounds: [factbook('Spratly Islands', 'east-n-southeast-asia/pg', 2020)] },
  { place: 'Tromelin', at: [[54.52, -15.89]], between: ['FR', 'MU'], grounds: [factbook('Mauritius', 'africa/mp', 2020)] },
];
