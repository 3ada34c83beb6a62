/** Words for the kinds of things the schema knows. The same word on every page. */
import type { Body, Source, Statement } from '../schema';

/** One body: "Parliamentary body". */
export const bodyKind: Record<Body['kind'], string> = {
  parliamentary: 'Parliamentary body',
  intergovernmental: 'Intergovernmental body',
  government: 'Government or ministry',
  ngo: 'Non-governmental organisation',
  party: 'Political party',
  court: 'Court',
  network: 'Network',
  media: 'News organisation',
  group: 'Group of persons, not an organisation',
};

/** Heads of lists, in the order of the lists. */
export const bodyKinds: readonly (readonly [kind: Body['kind'], heading: string])[] = [
  ['parliamentary', 'Parliamentary bodies'],
  ['intergovernmental', 'Intergovernmental bodies'],
  ['government', 'Governments and ministries'],
  ['ngo', 'Non-governmental organisations'],
  ['network', 'Networks'],
  ['party', 'Political parties'],
  ['court', 'Courts'],
  ['media', 'News organisations'],
  ['group', 'Groups of persons'],
];

/** What a statement is. */
export const statementKind: Record<Statement['kind'], string> = {
  call: 'Call or concern',
  reply: 'Reply',
  announcement: 'Announcement',
  accused: 'The person concerned',
  claim: 'Claim about facts',
};

/** What counts as an indirect demand. */
export const indirectWords = 'a condition, a purpose, a warning, a hope or a headline';

export const sourceKind: Record<Source['kind'], string> = { primary: 'Primary text', press: 'Press report', release: 'Release of a body that spoke' };

/** Where a link from quoted words leads, by whether the published copy was seen to print them. */
export const quotedWordsOpen: Record<`${Source['fragments']}`, string> = {
  true: 'Open the published copy at the words',
  unchecked: 'Ask the published copy for the words; whether it prints them was not checked, and without them it opens at its top',
  false: 'Open the published copy, not the words in it',
};

/** What a paragraph is where it is not plain text. */
export const paragraphKind: Record<Source['paragraphs'][number]['kind'], string | undefined> = {
  text: undefined,
  heading: 'Heading',
  caption: 'Caption',
  names: 'Names',
  furniture: 'Page furniture, no evidence',
};
