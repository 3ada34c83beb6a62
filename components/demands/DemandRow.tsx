import { Count } from '@/components/evidence/Count';
import { dateText } from '@/lib/words/dates';
import type { Cell, Column, Row } from '@/lib/demands/matrix';
import type { Voice } from '@/lib/evidence/voices';
import { counted, listed } from '@/lib/words/plural';

/** Filled: asked. Open: indirect. The words are for a screen reader and for the phone, where squares alone would say nothing. */
function Mark({ cell: { column, indirect, place, words }, demand }: { cell: Cell; demand: string }) {
  return (
    <a href={place.href} className={indirect ? 'mark open' : 'mark'} title={`${column.name}: ${words.map((w) => `“${w}”`).join(', ')}, ${place.text}`}>
      <span>
        <b>{column.name}</b>
        <i> {indirect ? 'asked indirectly' : 'asked'}: {demand}, opens</i> <span>{place.text}</span>
      </span>
    </a>
  );
}

/** What a reply says on one demand; in full it stands below the table. */
function Back({ voice }: { voice: Voice }) {
  return (
    <p>
      <b>
        <a href={voice.href}>{voice.name}</a>
      </b>{' '}
      {voice.summary}{' '}
      <span className="ev">
        {voice.evidence.map(({ href, text }, i, all) => (
          <a key={text} href={href}>
            {text}
            {i < all.length - 1 ? '; ' : `, ${dateText(voice.date)}`}
          </a>
        ))}
      </span>
    </p>
  );
}

/** One demand across all speakers, and below it what was replied on this point, if anything. */
export function DemandRow({ row: { demand, cells, speakers, direct, together, replies }, columns, addressedSide }: { row: Row; columns: readonly Column[]; addressedSide: string }) {
  const indirect = speakers - direct;
  return (
    <>
      <tr id={demand.id}>
        <th scope="row">
          <a href={`#means-${demand.id}`}>{demand.label}</a>
          {together.map((names) => (
            <span key={names.join()} className="small muted block">
              {listed(names)}: one paragraph
            </span>
          ))}
        </th>
        <td className="num">
          <Count href={`#who-${demand.id}`} label={`${counted(speakers, 'speaker')}${indirect > 0 ? `, of them ${indirect} indirectly` : ''}: who they are`}>
            {speakers}
          </Count>
        </td>
        {cells.map((cell, i) => (
          <td key={columns[i]?.id} className={columns[i]?.own ? 'own' : undefined}>
            {cell && <Mark cell={cell} demand={demand.label} />}
          </td>
        ))}
      </tr>
      {replies.length > 0 && (
        <tr className="back">
          <th scope="row" colSpan={2}>
            {addressedSide} on this point
          </th>
          <td colSpan={columns.length} className="back">
            {replies.map((r) => (
              <Back key={r.id} voice={r} />
            ))}
          </td>
        </tr>
      )}
    </>
  );
}
