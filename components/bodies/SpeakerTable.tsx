import { Count } from '@/components/evidence/Count';
import type { SpeakerGroup, SpeakerRow } from '@/lib/bodies/speaker-groups';
import { counted } from '@/lib/words/plural';

function Row({ row: { speaker: who, said, demands, demandsHref } }: { row: SpeakerRow }) {
  return (
    <tr>
      <th scope="row">
        <a href={who.href}>{who.name}</a>
        {who.body?.acronym && ` (${who.body.acronym})`}
        {who.role && <span className="small muted">{who.role}</span>}
      </th>
      <td data-label="Statements">
        <Count href={`${who.href}#statements`}>{said.length}</Count>
      </td>
      {demands > 0 ? (
        <td data-label="Demands">
          <Count href={demandsHref}>{demands}</Count>
        </td>
      ) : (
        <td className="no-demand">–</td>
      )}
      <td>
        {said.map((s) => (
          <span key={s.href}>
            <a href={s.href}>{s.text}</a>
          </span>
        ))}
      </td>
      <td>
        {said.map((s) => (
          <span key={s.href}>{s.kind}</span>
        ))}
      </td>
      <td>
        {said.map((s) => (
          <span key={s.href}>{s.strength}</span>
        ))}
      </td>
    </tr>
  );
}

/** Who spoke, by kind, with what was counted; each count opens the statements it counts. */
export function SpeakerTable({ groups }: { groups: readonly SpeakerGroup[] }) {
  return (
    <table className="speakers stacks run" id="speakers">
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">Statements</th>
          <th scope="col">Demands</th>
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col">Evidence</th>
        </tr>
      </thead>
      {groups.map((g) => (
        <tbody key={g.id} id={g.id}>
          <tr className="group">
            <th colSpan={6} scope="rowgroup">
              {g.title}{' '}
              <span className="muted">
                <Count href={`#${g.id}`}>{counted(g.rows.length, 'speaker')}</Count>
              </span>
            </th>
          </tr>
          {g.rows.map((r) => (
            <Row key={r.speaker.id} row={r} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
