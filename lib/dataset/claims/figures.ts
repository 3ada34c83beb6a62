/** Numbers in a text, as digits or as words, without the numbers of paragraphs ("¶ 5"). "One" is not one: it is mostly no figure. */

const units = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const named = new Map<string, number>([
  ...units.map((word, i): [string, number] => [word, i + 2]),
  ...tens.flatMap((word, i): [string, number][] => [[word, (i + 2) * 10], ...['one', ...units.slice(0, 8)].map((unit, j): [string, number] => [`${word}-${unit}`, (i + 2) * 10 + j + 1])]),
]);

const withoutPlaces = (text: string): string => text.replace(/¶[\s\d,–]*(and \d+)?/gu, ' ');

/** "5,007 seats in 2017" → ["5007", "2017"]. */
export const digitsIn = (text: string): readonly string[] => [...withoutPlaces(text).matchAll(/\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?/g)].map(([n]) => n.replaceAll(',', ''));

/** The same with numbers in words: "Twenty-six years" → ["26"]. */
export const figuresIn = (text: string): readonly string[] => [
  ...digitsIn(text),
  ...[...text.toLowerCase().matchAll(/[a-z]+(?:-[a-z]+)?/g)].flatMap(([word]) => {
    const whole = named.get(word);
    const parts = whole === undefined ? word.split('-').flatMap((w) => named.get(w) ?? []) : [whole];
    return parts.map(String);
  }),
];
