import { DateText, Precision } from '@/components/evidence/DateText';
import type { Voice } from '@/lib/evidence/voices';
import type { Exchange } from '@/lib/statements/exchanges';
import { ReplyText } from './ReplyText';
import { Sides } from './Sides';
import { SidesHead } from './SidesHead';

/** What the record says besides of its own date and speaker belongs to the entry. */
function Entry({ voice, brief, linked }: { voice: Voice; brief: boolean; linked: boolean }) {
  return (
    <>
      <ReplyText reply={voice} brief={brief} linked={linked} />
      {voice.fromRecord && voice.note && <p className="small muted">{voice.note}</p>}
    </>
  );
}

/** When, who called, what the side addressed answered: same size, same weight, side by side; stacked on phones. */
export function Exchanges({ rows, addressedSide, brief = false }: { rows: readonly Exchange[]; addressedSide: string; brief?: boolean }) {
  return (
    <table className="exchanges">
      <SidesHead addressedSide={addressedSide} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={row.continued ? 'continued' : undefined}>
            <th scope="row">
              <DateText date={row.date} />
              <Precision date={row.date} />
            </th>
            <Sides row={row} addressedSide={addressedSide} entry={(v) => <Entry key={v.id} voice={v} brief={brief} linked={!brief || row.continues === true} />} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
