import type { ReactNode } from 'react';
import { DateText, Precision } from '@/components/evidence/DateText';
import type { Exchange, Reply } from '@/lib/statements/exchanges';
import { AlsoAnswered, beyond, emptyCall, emptyReply, ReplyText } from './ReplyText';
import { SidesHead } from './SidesHead';

/** What the record says besides of its own date and speaker belongs to the entry. */
function Voice({ voice, brief }: { voice: Reply; brief: boolean }) {
  return (
    <>
      <ReplyText reply={voice} brief={brief} />
      {voice.fromRecord && voice.note && <p className="small muted">{voice.note}</p>}
    </>
  );
}

function Cell({ voices, empty, label, brief, children }: { voices: readonly Reply[]; empty: string; label?: string; brief: boolean; children?: ReactNode }) {
  const record = voices.filter((v) => v.fromRecord);
  return (
    <td data-label={label}>
      {voices.filter((v) => !v.fromRecord).map((v) => (
        <Voice key={v.id} voice={v} brief={brief} />
      ))}
      {children}
      {voices.length === record.length && !children && <p className="muted">{empty}</p>}
      {record.length > 0 && (
        <div className="beyond">
          <p className="small muted">{beyond}</p>
          {record.map((v) => (
            <Voice key={v.id} voice={v} brief={brief} />
          ))}
        </div>
      )}
    </td>
  );
}

/** When, who called, what the side addressed answered: same size, same weight, side by side; stacked on phones. */
export function Exchanges({ rows, addressedSide, brief = false }: { rows: readonly Exchange[]; addressedSide: string; brief?: boolean }) {
  return (
    <table className="exchanges">
      <SidesHead addressedSide={addressedSide} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <DateText date={row.date} />
              <Precision date={row.date} />
            </th>
            <Cell voices={row.calls} empty={emptyCall} brief={brief} />
            <Cell voices={row.answers} empty={emptyReply} label={addressedSide} brief={brief}>
              {row.also && row.also.length > 0 && <AlsoAnswered links={row.also} />}
            </Cell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
