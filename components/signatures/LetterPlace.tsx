import type { SignatureRow } from '@/lib/signatures/signature-rows';

/** Where a name stands: its line on the letter's page, and the published copy at the name. */
export function LetterPlace({ row: { place, published } }: { row: Pick<SignatureRow, 'place' | 'published'> }) {
  return (
    <td>
      <a href={place.href}>{place.text}</a>{' '}
      <a href={published} rel="noreferrer">
        published copy
      </a>
    </td>
  );
}
