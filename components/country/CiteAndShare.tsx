import { ShareRow } from './ShareRow';

/** Last section of the phone: the buttons again, and the words to cite the page with at every width. */
export function CiteAndShare({ citation, card }: { citation: string; card: string }) {
  return (
    <section className="section" id="share">
      <h2>Cite and share</h2>
      <p className="first small" id="citation">
        {citation}
      </p>
      <div className="share narrow-only no-print">
        <ShareRow card={card} />
      </div>
    </section>
  );
}
