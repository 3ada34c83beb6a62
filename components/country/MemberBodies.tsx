import { DateText, Precision } from '@/components/evidence/DateText';
import { EvidenceLink, ReferenceLink } from '@/components/evidence/EvidenceLink';
import type { MemberBodyRow } from '@/lib/country/member-bodies';
import { sentence } from '@/lib/words/plural';

function Row({ row: { voice, memberAs, membershipSources, date } }: { row: MemberBodyRow }) {
  return (
    <tr>
      <th scope="row">
        <a href={voice.href}>{voice.name}</a>
        <ReferenceLink title={memberAs} url={membershipSources[0]?.href} />
      </th>
      <td>
        <DateText date={date} />
        <Precision date={date} />
      </td>
      <td>
        {sentence(voice.summary)}
        {voice.quote && (
          <>
            {': '}
            <q>
              <a href={voice.quote.href} rel="noreferrer" className="words">
                {voice.quote.text}
              </a>
            </q>
          </>
        )}
      </td>
      <td>
        {voice.evidence.map((e) => (
          <EvidenceLink key={`${e.href} ${e.text}`} href={e.href ?? ''}>
            {e.text}
          </EvidenceLink>
        ))}
      </td>
    </tr>
  );
}

/** Bodies the country belonged to on the day they spoke. `rule` says first that belonging is not speaking. */
export function MemberBodies({ title, rule, rows, none }: { title: string; rule: string; rows: readonly MemberBodyRow[]; none: string }) {
  return (
    <section className="section" id="bodies">
      <h2>{title}</h2>
      <p className="first">{rows.length === 0 ? none : rule}</p>
      {rows.length > 0 && (
        <table className="bodies">
          <thead>
            <tr>
              <th scope="col">Body</th>
              <th scope="col">Day</th>
              <th scope="col">What the source says</th>
              <th scope="col">Evidence</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.voice.id} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
