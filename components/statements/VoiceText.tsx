import { EvidenceLink, ReferenceLink } from '@/components/evidence/EvidenceLink';
import { PlaceLinks } from '@/components/sources/PlaceLinks';
import { dateText } from '@/lib/words/dates';
import type { Link, Voice } from '@/lib/evidence/voices';

/** Exact words inside quotation marks, linked to the place where the publisher prints them, unless the evidence link beside leads there. */
function Quote({ text, href, linked }: { text: string; href: string; linked: boolean }) {
  return (
    <>
      {' '}
      <q>
        {linked ? (
          <a href={href} rel="noreferrer" className="words">
            {text}
          </a>
        ) : (
          text
        )}
      </q>
    </>
  );
}

/** One place; `whole`: all its paragraphs as one link. */
function Evidence({ link: { href, text }, whole }: { link: Link; whole: boolean }) {
  if (!href?.startsWith('/')) return <ReferenceLink title={text} url={href} />;
  return whole ? <EvidenceLink href={href}>{text}</EvidenceLink> : <PlaceLinks place={{ href, text }} className="ev" />;
}

/** Speaker, role as printed, what was said and a few exact words, as one sentence. */
export function Said({ voice, dated = false, brief = false }: { voice: Voice; dated?: boolean; brief?: boolean }) {
  return (
    <>
      {voice.name && <b>{voice.href ? <a href={voice.href}>{voice.name}</a> : voice.name}</b>}
      {voice.role && `, ${voice.role},`} {voice.summary}
      {(dated || voice.fromRecord) && ` (${dateText(voice.date)})`}
      {voice.quote ? ':' : '.'}
      {voice.quote && <Quote text={voice.quote.text} href={voice.quote.href} linked={!brief} />}{' '}
    </>
  );
}

/**
 * One voice as running text with its evidence. Replies and calls look the same. `brief`, for a page that shows them all: one link of evidence, the
 * others one click further.
 */
export function VoiceText({ voice, dated = false, brief = false }: { voice: Voice; dated?: boolean; brief?: boolean }) {
  const shown = brief ? voice.evidence.slice(0, 1) : voice.evidence;
  return (
    <p className="voice">
      <Said voice={voice} dated={dated} brief={brief} />
      {shown.map((e, i) => (
        <span key={`${e.href} ${e.text}`}>
          {i > 0 && <span className="ev">; </span>}
          <Evidence link={e} whole={brief} />
        </span>
      ))}
    </p>
  );
}
