import { DateText, Precision } from '@/components/evidence/DateText';
import { LinkedText } from '@/components/evidence/LinkedText';
import { ReplyText } from '@/components/statements/ReplyText';
import type { Own, TimelineRow, TimelineVoice } from '@/lib/country/timeline';
import { sentence } from '@/lib/words/plural';
import { emptyCall, NoReply } from '@/components/statements/Sides';
import { SidesHead } from '@/components/statements/SidesHead';

/** One voice. What only the public record holds says so before anything else, and has a dotted rule. */
function Entry({ entry: { voice, own, note }, several }: { entry: TimelineVoice; several: readonly Own[] }) {
  const classes = [voice.fromRecord && 'on-record', own && several.includes(own) && `by-${own}`].filter(Boolean).join(' ');
  const shown = { ...voice, fromRecord: false, summary: voice.name === '' ? sentence(voice.summary).replace(/\.$/, '') : voice.summary };
  return (
    <div className={classes || undefined} id={voice.id}>
      {voice.fromRecord && <p className="small muted">Public record: outside the documents, in no count</p>}
      <ReplyText reply={shown} brief={!voice.fromRecord} linked />
      {note && (
        <p className="small muted">
          <LinkedText parts={note} />
        </p>
      )}
    </div>
  );
}

function Row({ row: { date, calls, answers, event, continues, continued, noReply }, several, addressedSide }: { row: TimelineRow; several: readonly Own[]; addressedSide: string }) {
  const entries = (all: readonly TimelineVoice[]) => all.map((e) => <Entry key={e.voice.id} entry={e} several={several} />);
  return (
    <tr className={continued ? 'continued' : undefined}>
      <th scope="row">
        <DateText date={date} />
        <Precision date={date} />
      </th>
      {event ? (
        <td colSpan={2}>{entries([event])}</td>
      ) : (
        <>
          <td>{calls.length > 0 ? entries(calls) : !continues && <p className="muted">{emptyCall}</p>}</td>
          <td data-label={addressedSide}>
            {noReply && <NoReply>{noReply}</NoReply>}
            {entries(answers)}
          </td>
        </>
      )}
    </tr>
  );
}

interface TimelineProps {
  readonly title: string;
  readonly rows: readonly TimelineRow[];
  /** The page counts its voices, so an anchor around the table brings out all that one count counted. */
  readonly counted: boolean;
  readonly addressedSide: string;
  readonly none: string;
}

/** All voices of a country in time order: call left, reply right, same type. */
export function Timeline({ title, rows, counted, addressedSide, none }: TimelineProps) {
  const own = rows.flatMap((r) => [...r.calls, ...r.answers, ...(r.event ? [r.event] : [])]).map((e) => e.own);
  const anchors = { person: 'from-persons', body: 'from-bodies', record: 'from-record' } as const;
  const several = (Object.keys(anchors) as Own[]).filter((kind) => counted && own.filter((o) => o === kind).length > 1);
  const table = (
    <table className="exchanges">
      <SidesHead addressedSide={addressedSide} />
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} several={several} addressedSide={addressedSide} />
        ))}
      </tbody>
    </table>
  );
  return (
    <section className="section" id="spoke">
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p className="first">{none}</p>
      ) : (
        several.reduce(
          (inner, kind) => (
            <div className="brings-out" id={anchors[kind]}>
              {inner}
            </div>
          ),
          table,
        )
      )}
    </section>
  );
}
