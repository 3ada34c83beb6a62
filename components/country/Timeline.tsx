import { DateText, Precision } from '@/components/evidence/DateText';
import { LinkedText } from '@/components/evidence/LinkedText';
import { VoiceText } from '@/components/statements/VoiceText';
import type { Own, TimelineRow, TimelineVoice } from '@/lib/country/timeline';
import { dateText } from '@/lib/words/dates';
import { sentence } from '@/lib/words/plural';

/** One voice. What only the public record holds says so before anything else, and has a dotted rule. */
function Entry({ entry: { voice, own, note }, rowDate }: { entry: TimelineVoice; rowDate: string }) {
  const shown = { ...voice, fromRecord: false, summary: voice.name === '' ? sentence(voice.summary).replace(/\.$/, '') : voice.summary };
  return (
    <div className={['voice', own && `by-${own}`, voice.fromRecord && 'on-record'].filter(Boolean).join(' ')} id={voice.id}>
      {voice.fromRecord && <p className="small muted">Public record, outside the documents</p>}
      <VoiceText voice={shown} dated={dateText(voice.date) !== rowDate} />
      {note && (
        <p className="small muted">
          <LinkedText parts={note} />
        </p>
      )}
    </div>
  );
}

function Row({ row: { date, calls, answers, event }, addressedSide }: { row: TimelineRow; addressedSide: string }) {
  const entries = (all: readonly TimelineVoice[]) => all.map((e) => <Entry key={e.voice.id} entry={e} rowDate={dateText(date)} />);
  return (
    <tr>
      <th scope="row">
        <DateText date={date} />
        <Precision date={date} />
      </th>
      {event ? (
        <td colSpan={2}>{entries([event])}</td>
      ) : (
        <>
          <td>{calls.length > 0 ? entries(calls) : <p className="muted">Not tied to one call.</p>}</td>
          <td data-label={addressedSide}>{answers.length > 0 ? entries(answers) : <p className="muted">No reply in the sources we hold.</p>}</td>
        </>
      )}
    </tr>
  );
}

/** All voices of a country in time order: call left, reply right, same type. An anchor before the table brings out what a count counted. */
export function Timeline({ title, rows, record, addressedSide, none }: { title: string; rows: readonly TimelineRow[]; record: boolean; addressedSide: string; none: string }) {
  const own = rows.flatMap((r) => [...r.calls, ...r.answers]).map((e) => e.own);
  const several = (kind: Own): boolean => own.filter((o) => o === kind).length > 1;
  return (
    <section className="section" id="spoke">
      <h2>{title}</h2>
      {several('person') && <span id="from-persons" />}
      {several('body') && <span id="from-bodies" />}
      {rows.length === 0 && <p className="first">{none}</p>}
      {record && (
        <p className="first small muted" id="record">
          What is marked “public record” lies outside the documents this site is built on, and is in no count.
        </p>
      )}
      {rows.length > 0 && (
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
              <Row key={row.id} row={row} addressedSide={addressedSide} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
