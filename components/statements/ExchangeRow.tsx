import { DateText, Precision } from '@/components/evidence/DateText';
import { dateText } from '@/lib/words/dates';
import type { ChronicleParts } from '@/lib/statements/chronicle-parts';
import type { Exchange, Reply } from '@/lib/statements/exchanges';
import type { Link } from '@/lib/evidence/voices';
import { AlsoAnswered, beyond, emptyCall, emptyReply } from './ReplyText';
import { SaidEntry } from './SaidEntry';

interface CellProps {
  voices: readonly Reply[];
  also?: readonly Link[];
  empty: string;
  label?: string;
  rowDate: string;
  parts: ChronicleParts;
}

function Cell({ voices, also = [], empty, label, rowDate, parts }: CellProps) {
  const held = voices.filter((v) => !v.fromRecord);
  const record = voices.filter((v) => v.fromRecord);
  const entry = (v: Reply) => <SaidEntry key={v.id} voice={v} rowDate={rowDate} parts={parts} />;
  return (
    <td data-label={label}>
      {held.map(entry)}
      <AlsoAnswered links={also} />
      {held.length + also.length === 0 && <p className="muted">{empty}</p>}
      {record.length > 0 && (
        <div className="beyond">
          <p className="small muted">{beyond}</p>
          {record.map(entry)}
        </div>
      )}
    </td>
  );
}

/** Calls left, what was said back right, on one date. */
export function ExchangeRow({ row, addressedSide, parts }: { row: Exchange; addressedSide: string; parts: ChronicleParts }) {
  const rowDate = dateText(row.date);
  return (
    <tr>
      <th scope="row">
        <DateText date={row.date} />
        <Precision date={row.date} />
      </th>
      <Cell voices={row.calls} empty={emptyCall} rowDate={rowDate} parts={parts} />
      <Cell voices={row.answers} also={row.also} empty={emptyReply} label={addressedSide} rowDate={rowDate} parts={parts} />
    </tr>
  );
}
