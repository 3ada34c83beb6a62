import { Count } from '@/components/evidence/Count';
import { DateText } from '@/components/evidence/DateText';
import { sourceKind } from '@/lib/words/kinds';
import { allStatementsHref, sourceHref } from '@/lib/site/links';
import { inWords, sentence } from '@/lib/words/plural';
import type { SourceRows } from '@/lib/sources/source-rows';
import { LinkList } from './LinkList';

/** The documents, each with how its date is known; below it why the last column adds up to more than there are statements. */
export function DocumentTable({ table: { rows, sum, repeated }, total }: { table: SourceRows; /** Statements in all. */ total: number }) {
  return (
    <>
      <table className="documents stacks">
        <thead>
          <tr>
            <th scope="col">Document</th>
            <th scope="col">Publisher and kind</th>
            <th scope="col">Date, and how it is known</th>
            <th scope="col" className="num">
              Statements
            </th>
          </tr>
        </thead>
        <tbody id="documents">
          {rows.map(({ source: s, statements }) => (
            <tr key={s.id}>
              <th scope="row">
                <a href={sourceHref(s.id)}>{s.title}</a>
                <span className="small muted">{s.about}</span>
              </th>
              <td>
                {s.publisher}{' '}
                <span className="small muted block">{sourceKind[s.kind]}</span>
              </td>
              <td>
                <DateText date={s.date} />
                <span className="small muted">{sentence(s.date.basis)}</span>
              </td>
              <td className="num" data-label="Statements">
                <Count href={`${sourceHref(s.id)}#statements`}>{statements}</Count>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {repeated.length > 0 && (
        <p className="note">
          The last column adds up to {inWords(sum - total)} more than the <Count href={allStatementsHref}>{total}</Count> statements there are: {inWords(repeated.length)} {repeated.length === 1 ? 'rests' : 'rest'} on several documents and{' '}
          {repeated.length === 1 ? 'stands' : 'stand'} in each of their rows. <LinkList links={repeated} />
        </p>
      )}
    </>
  );
}
