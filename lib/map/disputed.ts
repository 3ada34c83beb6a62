/**
 * Places that more than one side claims, or whose status is disputed, and that are drawn as the atlas has them. They are named so that nobody must search
 * the map for what it says; `test/pact/atlas.test.ts` asks the atlas at each point. None of it is an opinion.
 */

/** `to`: whose outline holds the place; absent: no outline at this scale does. `between`: who claims or holds it; `note` where that is not what is to be said. */
export interface Disputed {
  readonly place: string;
  /** Points in it, longitude and latitude. */
  readonly at: readonly (readonly [number, number])[];
  readonly to?: string;
  readonly between: readonly string[];
  readonly note?: string;
}

export const DISPUTED: readonly Disputed[] = [
  { place: 'Abkhazia, South Ossetia', at: [[41, 43.1], [44, 42.3]], to: 'GE', between: ['GE'], note: 'declared themselves independent' },
  { place: 'Abyei, Kafia Kingi', at: [[28.4, 9.6], [24.3, 9.3]], to: 'SD', between: ['SD', 'SS'] },
  { place: 'Aksai Chin, Shaksgam Valley', at: [[79.3, 35.2], [76.6, 36.1]], to: 'CN', between: ['CN', 'IN'] },
  { place: 'Akrotiri and Dhekelia', at: [[32.95, 34.6], [33.75, 35]], to: 'CY', between: ['CY', 'GB'], note: 'sovereign base areas of the United Kingdom' },
  { place: 'Arunachal Pradesh', at: [[94.5, 28]], to: 'IN', between: ['CN', 'IN'] },
  { place: 'Bir Tawil', at: [[33.75, 21.87]], to: 'SD', between: ['EG', 'SD'], note: 'claimed by neither Egypt nor Sudan' },
  { place: 'British Indian Ocean Territory (Chagos Archipelago)', at: [[72.42, -7.3]], to: 'IO', between: ['GB', 'MU'] },
  { place: 'Ceuta, Melilla', at: [[-5.32, 35.89], [-2.94, 35.29]], to: 'MA', between: ['MA', 'ES'], note: 'cities of Spain, claimed by Morocco; too small for outlines of their own at this scale' },
  { place: 'Doklam', at: [[89, 27.3]], to: 'BT', between: ['BT', 'CN'] },
  { place: 'Donetsk, Kherson, Luhansk, Zaporizhzhia', at: [[37.8, 48], [33.5, 46.6], [39.3, 48.6], [35.5, 47]], to: 'UA', between: ['RU', 'UA'] },
  { place: 'Essequibo', at: [[-59, 5.5]], to: 'GY', between: ['GY', 'VE'] },
  { place: 'Falkland Islands', at: [[-59, -51.7]], to: 'FK', between: ['AR', 'GB'] },
  { place: 'Gilgit-Baltistan, Azad Kashmir', at: [[74.5, 35.9], [73.8, 33.9]], to: 'PK', between: ['IN', 'PK'] },
  { place: 'Golan Heights', at: [[35.8, 33]], to: 'IL', between: ['IL', 'SY'] },
  { place: 'Halaib Triangle', at: [[35.5, 22.5]], to: 'EG', between: ['EG', 'SD'] },
  { place: 'Ilemi Triangle', at: [[35.5, 4.95], [35, 4.8]], to: 'KE', between: ['KE', 'SS'] },
  { place: 'Isla Brasilera', at: [[-57.6, -30.2]], to: 'BR', between: ['BR', 'UY'] },
  { place: 'Jammu and Kashmir, Ladakh', at: [[74.8, 34]], to: 'IN', between: ['IN', 'PK'] },
  { place: 'Kalapani', at: [[80.9, 30.2]], to: 'IN', between: ['IN', 'NP'] },
  { place: 'Nagorno-Karabakh', at: [[46.8, 39.85]], to: 'AZ', between: ['AM', 'AZ'] },
  { place: 'New River Triangle', at: [[-57.8, 2.6]], to: 'GY', between: ['GY', 'SR'] },
  { place: 'Preah Vihear temple', at: [[104.68, 14.39]], to: 'KH', between: ['KH', 'TH'], note: 'decided by the International Court of Justice' },
  { place: 'Sabah', at: [[116.5, 5.5]], to: 'MY', between: ['MY', 'PH'] },
  { place: 'Shebaa Farms', at: [[35.72, 33.3]], to: 'IL', between: ['IL', 'LB', 'SY'] },
  { place: 'South Georgia and the South Sandwich Islands', at: [[-36.8, -54.3]], to: 'GS', between: ['AR', 'GB'] },
  { place: 'Southern Belize', at: [[-89, 16.5]], to: 'BZ', between: ['BZ', 'GT'] },
  { place: 'Southern Kuril Islands', at: [[147.8, 45], [145.8, 44.1]], to: 'RU', between: ['JP', 'RU'] },
  { place: 'Taiwan', at: [[121, 23.7]], to: 'TW', between: ['CN', 'TW'] },
  { place: 'Transnistria', at: [[29.5, 47]], to: 'MD', between: ['MD'], note: 'declared itself independent' },
  { place: 'UN buffer zone in Cyprus', at: [[33.2, 35.13]], to: 'CY', between: ['CY'], note: 'patrolled by the UN' },
  { place: 'West Bank, East Jerusalem, Gaza', at: [[35.2, 32.1], [35.24, 31.78], [34.4, 31.45]], to: 'PS', between: ['IL', 'PS'] },
  { place: 'Western Sahara east of the berm', at: [[-9.5, 26.5], [-13.2, 22.3]], to: 'EH', between: ['MA', 'EH'] },
  { place: 'Western Sahara west of the berm', at: [[-13.5, 25]], to: 'MA', between: ['MA', 'EH'] },
  { place: 'Abu Musa', at: [[55.03, 25.87]], between: ['IR', 'AE'] },
  { place: 'Glorioso Islands, Juan de Nova', at: [[47.3, -11.56], [42.74, -17.05]], between: ['FR', 'MG'] },
  { place: 'Liancourt Rocks (Dokdo, Takeshima)', at: [[131.87, 37.24]], between: ['JP', 'KR'] },
  { place: 'Paracel Islands', at: [[112.33, 16.83]], between: ['CN', 'TW', 'VN'] },
  { place: 'Scarborough Shoal', at: [[117.76, 15.15]], between: ['CN', 'PH', 'TW'] },
  { place: 'Senkaku (Diaoyu) Islands', at: [[123.47, 25.74]], between: ['CN', 'JP', 'TW'] },
  { place: 'Spratly Islands', at: [[114.36, 10.38]], between: ['BN', 'CN', 'MY', 'PH', 'TW', 'VN'] },
  { place: 'Tromelin', at: [[54.52, -15.89]], between: ['FR', 'MU'] },
];
