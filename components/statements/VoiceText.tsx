import { RestsOn } from '@/components/evidence/RestsOn';
import { dateText } from '@/lib/words/dates';
import { firstDocument, type Voice } from '@/lib/evidence/voices';

/** Exact words inside quotation marks, always with a link to where they stand. */
function Quote({ text, href }: { text: string; href: string }) {
  return (
    <>
      {' '}
      <q>
        <a href={href} rel={href.startsWith('/') ? undefined : 'noreferrer'} className="words">
          {text}
        </a>
      </q>
    </>
  );
}

/** Speaker, role as printed, what was said and a few exact words, as one sentence. */
export function Said({ voice, dated = false, brief = false }: { voice: Voice; dated?: boolean; brief?: boolean }) {
  const { quote } = voice;
  return (
    <>
      {voice.name && <b>{voice.href ? <a href={voice.href}>{voice.name}</a> : voice.name}</b>}
      {voice.role && `, ${voice.role},`} {voice.summary}
      {(dated || voice.fromRecord) && ` (${dateText(voice.date)})`}
      {quote ? ':' : '.'}
      {quote && <Quote text={quote.text} href={brief ? quote.at : quote.href} />}{' '}
    </>
  );
}

/**
 * One voice as running text with its evidence. Replies and calls look the same. `brief`, for a page that shows them all: the places in one document, and
 * the paragraph of a quotation; the others and the published words are one click further.
 */
export function VoiceText({ voice, dated = false, brief = false }: { voice: Voice; dated?: boolean; brief?: boolean }) {
  const shown = brief ? firstDocument(voice.evidence) : voice.evidence;
  return (
    <p className="voice">
      <Said voice={voice} dated={dated} brief={brief} />
      {shown.map((e, i) => (
        <span key={`${e.href} ${e.text}`}>
          {i > 0 && <span className="ev">, </span>}
          <RestsOn link={e} />
        </span>
      ))}
    </p>
  );
}
