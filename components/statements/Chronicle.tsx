import type { Line, Period } from '@/lib/statements/chronicle';
import type { ChronicleParts } from '@/lib/statements/chronicle-parts';
import { EventRow } from './EventRow';
import { ExchangeRow } from './ExchangeRow';
import { RecordRow } from './RecordRow';
import { SidesHead } from './SidesHead';

function LineRow({ line, addressedSide, parts }: { line: Line; addressedSide: string; parts: ChronicleParts }) {
  switch (line.kind) {
    case 'exchange':
      return <ExchangeRow row={line.exchange} addressedSide={addressedSide} parts={parts} />;
    case 'event':
      return <EventRow event={line.event} parts={parts} />;
    case 'record':
      return <RecordRow line={line} addressedSide={addressedSide} parts={parts} />;
  }
}

const keyOf = (line: Line): string => `${line.kind} ${line.kind === 'exchange' ? line.exchange.id : line.kind === 'event' ? line.event.id : line.entry.id}`;

/** Every response and every answer in time order, with what happened between them as quieter lines. */
export function Chronicle({ periods, addressedSide, parts }: { periods: readonly Period[]; addressedSide: string; parts: ChronicleParts }) {
  return (
    <table className="exchanges chronicle" id="in-time-order">
      <SidesHead addressedSide={addressedSide} />
      {periods.map((p) => (
        <tbody key={p.id} id={p.id}>
          <tr className="group">
            <th colSpan={3} scope="rowgroup">
              {p.title}
            </th>
          </tr>
          {p.lines.map((line) => (
            <LineRow key={keyOf(line)} line={line} addressedSide={addressedSide} parts={parts} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
