import { VoiceText } from '@/components/statements/VoiceText';
import type { Voice } from '@/lib/evidence/voices';

/** Everything said by a day, each with its date and evidence: what the map of that day rests on. */
export function SaidBy({ heading, voices }: { heading: string; voices: readonly Voice[] }) {
  return (
    <>
      <h2>{heading}</h2>
      <ol className="rows">
        {voices.map((v) => (
          <li key={v.id}>
            <VoiceText voice={v} dated />
          </li>
        ))}
      </ol>
    </>
  );
}
