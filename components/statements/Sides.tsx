import type { ReactNode } from 'react';
import { LinkList } from '@/components/sources/LinkList';
import type { Exchange } from '@/lib/statements/exchanges';
import { answeredBelow } from '@/lib/statements/no-reply';
import { unprefixed, type Link, type Voice } from '@/lib/evidence/voices';

/** What the side of those who call means where it is empty. */
export const emptyCall = 'Answers no call in the sources we hold.';

/** Over voices that are not from the documents: set apart, in no count. */
export const beyond = 'On the public record, outside the documents';

/** Who answers a row from an earlier one, where the words stand. */
function AlsoAnswered({ links }: { links: readonly Link[] }) {
  return (
    <p className="also">
      <LinkList links={links} /> <span className="muted">answers this as well, in an earlier row</span>
    </p>
  );
}

/** One side: what the documents hold, then what only the public record does. `empty` stands there where no document has a voice. */
function Side({ voices, also = [], empty, label, entry }: { voices: readonly Voice[]; also?: readonly Link[]; empty?: ReactNode; label?: string; entry: (voice: Voice) => ReactNode }) {
  const held = voices.filter((v) => !v.fromRecord);
  const record = voices.filter((v) => v.fromRecord);
  return (
    <td data-label={label}>
      {held.map(entry)}
      {also.length > 0 && <AlsoAnswered links={also} />}
      {held.length + also.length === 0 && empty}
      {record.length > 0 && (
        <div className="beyond">
          <p className="small muted">{beyond}</p>
          {record.map((v) => entry(unprefixed(v)))}
        </div>
      )}
    </td>
  );
}

const quiet = (text: string) => <p className="muted">{text}</p>;

/** Where no document has a reply in the row. A reply below follows at once on a phone, which can do without the words. */
export const NoReply = ({ children }: { children: string }) => <p className={children === answeredBelow ? 'muted below' : 'muted'}>{children}</p>;

/** Both sides of a row. Nothing is said to be missing in a row that continues the one above, nor above a reply of another date. */
export function Sides({ row, addressedSide, entry }: { row: Exchange; addressedSide: string; entry: (voice: Voice) => ReactNode }) {
  return (
    <>
      <Side voices={row.calls} empty={!row.continues && quiet(emptyCall)} entry={entry} />
      <Side voices={row.answers} also={row.also} empty={row.noReply && <NoReply>{row.noReply}</NoReply>} label={addressedSide} entry={entry} />
    </>
  );
}
