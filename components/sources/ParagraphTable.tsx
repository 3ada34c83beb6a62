import { LinkList } from './LinkList';
import { paragraphKind } from '@/lib/words/kinds';
import type { Source } from '@/lib/schema';
import type { FactGroup } from '@/lib/sources/source-facts';

type Paragraph = Source['paragraphs'][number];

/** Further paragraphs of a row that stands for a run, so that a link to any of them arrives. */
const inside = ({ n, to = n }: Paragraph): readonly number[] => Array.from({ length: to - n }, (_, i) => n + 1 + i);

function Facts({ facts }: { facts: readonly FactGroup[] }) {
  if (facts.length === 0) return '–';
  return facts.map((g) => (
    <p key={g.label}>
      <span className="muted">{g.label}:</span> <LinkList links={g.links} />
    </p>
  ));
}

/** Of the list of names, whose lines stand on the same page: each paragraph that is named opens its line. */
const linked = (text: string) =>
  text.split(/(?<=¶ (?:\d+(?:, | and ))*)(\d+)/).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      <a key={part} href={`#p${part}`} aria-label={`¶ ${part}`}>
        {part}
      </a>
    ),
  );

/** A source row by row: what it establishes in our words, and what rests on it. Page furniture is kept, and quieter. */
export function ParagraphTable({ rows }: { rows: readonly { readonly row: Paragraph; readonly label: string; readonly facts: readonly FactGroup[] }[] }) {
  return (
    <table className="paragraphs stacks">
      <thead>
        <tr>
          <th scope="col">Paragraph</th>
          <th scope="col">What it establishes, in our words</th>
          <th scope="col">What rests on it here; quoted words open the published copy</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, label, facts }) => (
          <tr key={row.n} id={row.kind === 'names' ? undefined : `p${row.n}`} className={row.kind === 'furniture' ? 'furniture' : undefined}>
            <th scope="row">
              <a href={`#p${row.n}`}>¶&nbsp;{label}</a>
              {/* The lines of the names stand in a list of their own. */}
              {row.kind !== 'names' && inside(row).map((n) => <i key={n} id={`p${n}`} />)}
            </th>
            <td>
              {row.kind === 'names' ? linked(row.establishes) : row.establishes}
              {paragraphKind[row.kind] && <span className="small muted">{paragraphKind[row.kind]}</span>}
            </td>
            <td className="small">
              <Facts facts={facts} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
