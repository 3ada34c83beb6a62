import { DateText, Precision } from '@/components/evidence/DateText';
import { dateText } from '@/lib/words/dates';
import type { ChronicleParts } from '@/lib/statements/chronicle-parts';
import type { Exchange } from '@/lib/statements/exchanges';
import { SaidEntry } from './SaidEntry';
import { Sides } from './Sides';

/** Calls left, what was said back right, on one date. */
export function ExchangeRow({ row, addressedSide, parts }: { row: Exchange; addressedSide: string; parts: ChronicleParts }) {
  return (
    <tr className={row.continued ? 'continued' : undefined}>
      <th scope="row">
        <DateText date={row.date} />
        <Precision date={row.date} />
      </th>
      <Sides row={row} addressedSide={addressedSide} entry={(v) => <SaidEntry key={v.id} voice={v} rowDate={dateText(row.date)} parts={parts} />} />
    </tr>
  );
}
