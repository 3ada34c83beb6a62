/** An entry of the public record says who spoke, unless it is an event. */
import type { Fault } from '../fault';
import { faultAt, parsedRows, type Rule } from '../table';

/** Refuses a call or reply without a speaker, an event with one, and two speakers at once. */
export const recordSpeakers: Rule = ({ record }) =>
  parsedRows(record).flatMap((row): readonly Fault[] => {
    const { kind, speaker, speaker_name } = row.parsed;
    if (speaker !== undefined && speaker_name !== undefined) return [faultAt(record, row, ['speaker_name'], 'stands beside "speaker"; keep one of them')];
    const spoken = speaker ?? speaker_name;
    if (kind === 'event' && spoken !== undefined) return [faultAt(record, row, ['kind'], '"event" has no speaker; remove the speaker, or use call or reply')];
    return kind !== 'event' && spoken === undefined ? [faultAt(record, row, ['kind'], `"${kind}" needs a speaker; add "speaker" or "speaker_name"`)] : [];
  });
