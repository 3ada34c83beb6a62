import { DateText, Precision } from '@/components/evidence/DateText';
import { Flags } from '@/components/sources/Flags';
import { LinkList } from '@/components/sources/LinkList';
import { Places } from '@/components/sources/Places';
import { anchorOf, askedAnchor, statementHref } from '@/lib/site/links';
import { sentence } from '@/lib/words/plural';
import type { StatementDetail } from '@/lib/evidence/statement-detail';
import { Asked } from './Asked';
import { Facts } from './Facts';
import { beyond } from './Sides';
import { Said, VoiceText } from './VoiceText';

/** Replies of the documents, then those that only the public record holds, each leading to its line in time order. */
function AnsweredBy({ detail: { replies, repliesOnRecord } }: { detail: StatementDetail }) {
  return (
    <>
      {replies.map((r) => (
        <VoiceText key={r.id} voice={r} dated />
      ))}
      {repliesOnRecord.length > 0 && (
        <div className="beyond">
          <p className="small muted">
            <LinkList links={[{ href: statementHref(anchorOf(repliesOnRecord[0]!)), text: beyond }]} />
          </p>
          {repliesOnRecord.map((r) => (
            <VoiceText key={r.id} voice={r} dated />
          ))}
        </div>
      )}
    </>
  );
}

/** One statement in full, on its speaker's page. */
export function StatementEntry({ detail: d }: { detail: StatementDetail }) {
  return (
    <article className="entry" id={d.voice.id}>
      <header>
        <h3>
          <DateText date={d.date} />
        </h3>
        <Precision date={d.date} />
      </header>
      <div>
        <p className="lead">
          <Said voice={{ ...d.voice, href: undefined, role: undefined }} />
        </p>
        <Facts
          facts={[
            ['Kind', d.kind],
            ['Date known from', sentence(d.basis)],
            ['Place', d.place],
            ['To', d.addressee && sentence(d.addressee)],
            ['Asked for', d.asked.length > 0 ? <Asked key="a" asked={d.asked} places id={askedAnchor(d.voice.id)} /> : 'No demand in the text'],
            ['Strength of evidence', d.strength],
            ['Evidence', <Places key="e" places={d.evidence} />],
            ['Words', d.voice.quote && (d.voice.quote.reported ? 'The quoted words are the reporter’s, about the speaker.' : 'The quoted words are printed as the speaker’s own.')],
            ['Answers', d.answers.length > 0 && <LinkList key="l" links={d.answers} />],
            ['Answered by', d.replies.length + d.repliesOnRecord.length > 0 && <AnsweredBy key="b" detail={d} />],
            ['Note', d.voice.note],
            ['References', d.references.length > 0 && <LinkList key="r" links={d.references} />],
            ['In time order', <a key="s" href={statementHref(d.voice.id)}>Beside the other statements</a>],
          ]}
        />
        <Flags flags={d.flags} />
      </div>
    </article>
  );
}
