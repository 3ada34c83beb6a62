/** Places in a source that are not there, words from elsewhere, a record nobody said. */
import { change, type Corruption } from './corruption';

export const places: readonly Corruption[] = [
  change(
    'a paragraph past the last one',
    'statements.yaml',
    'paragraphs: [4, 5]',
    'paragraphs: [4, 6]',
    'statements.yaml:81 evidence.paragraphs: "gazette" has no paragraph 6 in sources.yaml, which has 1–5; correct the number or add the paragraph there',
  ),
  change(
    'a paragraph past the letter',
    'signatories.csv',
    'inferred,10',
    'inferred,11',
    'signatories.csv:7 paragraphs: "letter" has no paragraph 11 in sources.yaml, which has 1–10; correct the number or add the paragraph there',
  ),
  change(
    'paragraphs out of order',
    'sources.yaml',
    '{ n: 3, kind: heading',
    '{ n: 2, kind: heading',
    'sources.yaml:18 paragraphs.n: 2 comes after 2; keep paragraphs in order, each once',
  ),
  change(
    'a quotation from another source',
    'statements.yaml',
    '    source: gazette\n    paragraph: 3',
    '    source: letter\n    paragraph: 3',
    'statements.yaml:64 quote.source: "letter" is not in the evidence of this statement; add it there or correct the source',
  ),
  change(
    'a quotation from another paragraph',
    'statements.yaml',
    '    paragraph: 3',
    '    paragraph: 2',
    'statements.yaml:65 quote.paragraph: 2 is not in the evidence of this statement, which has 3 of "gazette"; add it there or correct the number',
  ),
  change(
    'a record without a speaker',
    'record.yaml',
    '  speaker_name: Cestia\n',
    '',
    'record.yaml:3 kind: "call" needs a speaker; add "speaker" or "speaker_name"',
  ),
  change(
    'a point on a demand that nobody made to the one who replies',
    'statements.yaml',
    'answers: [letter-march, union-march]',
    'answers: [letter-march]\n  points: [{ demand: open-trial, summary: says no, evidence: { source: gazette, paragraphs: [3] } }]',
    'statements.yaml:53 points.demand: no statement in "answers" makes "open-trial"; name one there that does, or remove the point',
  ),
  change(
    'a point that stands where the reply does not, and twice',
    'statements.yaml',
    'answers: [letter-march, union-march]',
    'answers: [letter-march, union-march]\n  points:\n    - { demand: release, summary: says no, evidence: { source: gazette, paragraphs: [2] } }\n    - { demand: release, summary: says yes, evidence: { source: gazette, paragraphs: [3] } }',
    'statements.yaml:54 points.evidence: ¶ 2 of "gazette" is not in the evidence of this statement; add it there or correct it',
    'statements.yaml:55 points.demand: "release" stands twice; keep one point for each demand',
  ),
  change(
    'a point of what is no reply',
    'statements.yaml',
    '  kind: accused',
    '  kind: accused\n  points: [{ demand: release, summary: says no, evidence: { source: gazette, paragraphs: [4] } }]',
    'statements.yaml:73 points: only a reply has points, and this is "accused"; remove them or correct the kind',
  ),
];
