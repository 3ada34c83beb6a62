import { ReferenceLink } from '@/components/evidence/EvidenceLink';
import { Exchanges } from '@/components/statements/Exchanges';
import { VoiceText } from '@/components/statements/VoiceText';
import { dateText } from '@/lib/words/dates';
import type { Exchange } from '@/lib/statements/exchanges';
import { sentence } from '@/lib/words/plural';
import type { Voice } from '@/lib/evidence/voices';

/** Persons and bodies of a country who spoke: call left, reply right, same type. */
export function CountryVoices({ title, rows, addressedSide, none }: { title: string; rows: readonly Exchange[]; addressedSide: string; none: string }) {
  return (
    <section className="section" id="spoke">
      <h2>{title}</h2>
      {rows.length === 0 ? <p className="first">{none}</p> : <Exchanges rows={rows} addressedSide={addressedSide} />}
    </section>
  );
}

/** An entry without a speaker is a plain event. */
function Entry({ voice }: { voice: Voice }) {
  if (voice.name !== '') return <VoiceText voice={voice} />;
  return (
    <p className="voice">
      {`${dateText(voice.date)}: ${sentence(voice.summary).replace(/\.$/, '')}. `}
      {voice.evidence.map((e, i) => (
        <span key={e.text}>
          {i > 0 && '; '}
          <ReferenceLink title={e.text} url={e.href} />
        </span>
      ))}
    </p>
  );
}

/** The public record of a country: beyond the held sources, marked as such, in no count. */
export function CountryRecord({ title, entries }: { title: string; entries: readonly Voice[] }) {
  return (
    <section className="section" id="record">
      <h2>{title}</h2>
      <p className="first muted">Beyond the documents this site is built on; in no count.</p>
      <ul className="rows">
        {entries.map((v) => (
          <li key={v.id} id={v.id}>
            <Entry voice={v} />
            {v.note !== undefined && <p className="small muted">{v.note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
