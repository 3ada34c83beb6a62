import { DateText, Precision } from '@/components/evidence/DateText';
import type { Exchange } from '@/lib/statements/exchanges';
import type { Voice } from '@/lib/evidence/voices';
import { VoiceText } from './VoiceText';

function Cell({ voices, empty, label, brief }: { voices: readonly Voice[]; empty: string; label?: string; brief: boolean }) {
  return (
    <td data-label={label}>
      {voices.length === 0 ? <p className="muted">{empty}</p> : voices.map((v) => <VoiceText key={v.id} voice={v} brief={brief} />)}
    </td>
  );
}

/** When, who called, what the side addressed answered: same size, same weight, side by side; stacked on phones. */
export function Exchanges({ rows, addressedSide, brief = false }: { rows: readonly Exchange[]; addressedSide: string; brief?: boolean }) {
  return (
    <table className="exchanges">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Calls and concern</th>
          <th scope="col">Announcements and replies from {addressedSide}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <DateText date={row.date} />
              <Precision date={row.date} />
            </th>
            <Cell voices={row.calls} empty="Not tied to one call." brief={brief} />
            <Cell voices={row.answers} empty="No reply in the sources we hold." label={addressedSide} brief={brief} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
