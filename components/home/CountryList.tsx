import { Count } from '@/components/evidence/Count';
import type { Cell, ListGroup, ListRow, ViewList } from '@/lib/views/list-groups';
import { upperAnchor } from '@/lib/views/view-rows';

/** Least widths in per cent of the column, so that one name is seen, and an open bar is seen to be open. */
const least = { solid: 1.7, open: 4.5 };

/** Solid national, open European, both to the scale of the longest row of the page. */
function Bar({ solid, open, most }: { solid: number; open: number; most: number }) {
  const width = (n: number, min: number) => (n === 0 ? 0 : Math.max(min, (100 * n) / most));
  const a = width(solid, least.solid);
  const b = width(open, least.open);
  return (
    <svg width="100%" height="12" aria-hidden="true" className="bar">
      {a > 0 && <rect className="solid" width={`${a.toFixed(1)}%`} height="12" />}
      {b > 0 && <rect className="open" x={`${(a > 0 ? a + 0.8 : 0.2).toFixed(1)}%`} y="1" width={`${b.toFixed(1)}%`} height="10" />}
    </svg>
  );
}

function Figure({ cell: { text, href, of } }: { cell: Cell }) {
  return (
    <>
      {href ? <Count href={href}>{text}</Count> : text}
      {of && (
        <>
          {'\u00a0of\u00a0'}
          <Count href={of.href}>{of.text}</Count>
        </>
      )}
    </>
  );
}

function Cells({ cells: [first, second, third] }: { cells: ListRow['cells'] }) {
  return (
    <>
      <td>
        <b>
          <Figure cell={first} />
        </b>
      </td>
      <td>
        <Figure cell={second} />
      </td>
      <td>
        <Figure cell={third} />
      </td>
    </>
  );
}

/** What can bring a row out from elsewhere, as its classes: parts of the world, the stripes on the map. */
const partsOf = ({ parts, upper }: ListRow): string | undefined => [...parts.map((p) => `p${p}`), ...(upper ? [upperAnchor] : [])].join(' ') || undefined;

/** Countries in one cell, where a row each would repeat what the title says. */
function Names({ rows }: { rows: readonly ListRow[] }) {
  return (
    <tr>
      <td colSpan={5}>
        <ul className="member-links">
          {rows.map((r) => (
            <li key={r.key} className={partsOf(r)}>
              <a href={r.href}>{r.name}</a>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function Group({ group: { id, title, named, rows, split }, most }: { group: Part; most: number }) {
  const of = split && `of-${id}`;
  return (
    <tbody {...(split === 'end' ? { className: 'on' } : { id, 'data-rows': of })}>
      {title && (
        <tr className="group">
          <th colSpan={5} scope="rowgroup">
            {title}
          </th>
        </tr>
      )}
      {named && <Names rows={rows} />}
      {!named && rows.map((r) => (
        <tr key={r.key} className={[partsOf(r), of].filter(Boolean).join(' ') || undefined}>
          <th scope="row">
            <a href={r.href}>{r.name}</a>
          </th>
          <td>{(r.solid > 0 || r.open > 0) && <Bar solid={r.solid} open={r.open} most={most} />}</td>
          <Cells cells={r.cells} />
        </tr>
      ))}
    </tbody>
  );
}

function Table({ list: { columns, rest }, groups, caption, most, last }: { list: ViewList; groups: readonly Part[]; caption: string; most: number; last: boolean }) {
  return (
    <table className="list">
      <caption className="sr-only">{caption}</caption>
      {/* Both parts of a list keep the same columns, also where the head of the second is not shown. */}
      <colgroup>
        <col className="col-name" />
        <col />
        <col className="col-figure" />
        <col className="col-figure" />
        <col className="col-last" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Country as printed</th>
          <td></td>
          {columns.map((c) => (
            <th key={c} scope="col">
              {c}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((g) => (
        <Group key={g.id} group={g} most={most} />
      ))}
      {last && rest && (
        <tbody>
          <tr>
            <th scope="row">
              <a href={rest.href}>{rest.name}</a>
            </th>
            <td>
              <svg width="17" height="12" aria-hidden="true" className="bar">
                <rect className="hatched" x="0.5" y="1" width="15" height="10" fill="url(#hatch-bar)" />
              </svg>
            </td>
            <Cells cells={rest.cells} />
          </tr>
        </tbody>
      )}
    </table>
  );
}

/** A group, or what stands of it in the first and in the second column. */
type Part = ListGroup & { readonly split?: 'start' | 'end' };

/** Names alone stand about two in a line. */
const lines = (groups: readonly ListGroup[]): number => groups.reduce((n, g) => n + (g.named ? Math.ceil(g.rows.length / 2) : g.rows.length) + (g.title ? 1 : 0), 0);

/** Every way to part the groups in two columns: between two, and between two rows of one that has no title to say twice. */
const cuts = (groups: readonly ListGroup[]): readonly (readonly [readonly Part[], readonly Part[]])[] =>
  groups.flatMap((g, i) => {
    const [before, after] = [groups.slice(0, i), groups.slice(i + 1)];
    const inside = g.title || g.named ? [] : g.rows.slice(1).map((_, n) => [[...before, { ...g, rows: g.rows.slice(0, n + 1), split: 'start' }], [{ ...g, rows: g.rows.slice(n + 1), split: 'end' }, ...after]] as const);
    return [...inside, [[...before, g], after] as const];
  });

/** Two columns as equal as can be, the first rather the longer one. `besides`: lines that come after the groups. */
function columnsOf(groups: readonly ListGroup[], besides: number): readonly (readonly Part[])[] {
  const uneven = ([a, b]: readonly [readonly Part[], readonly Part[]]) => Math.abs(lines(a) - lines(b) - besides - 0.5);
  const [first, ...others] = cuts(groups);
  return first ? others.reduce((best, cut) => (uneven(cut) < uneven(best) ? cut : best), first).filter((g) => g.length > 0) : [];
}

/** What the two kinds of bar mean, of those that occur. */
function BarKey({ rows }: { rows: readonly ListRow[] }) {
  const kinds = [
    rows.some((r) => r.solid > 0) && (['solid', 'national parliament', { width: 24, height: 12 }] as const),
    rows.some((r) => r.open > 0) && (['open', 'European Parliament', { x: 1, y: 1, width: 22, height: 10 }] as const),
  ].filter((k) => k !== false);
  return (
    <p className="key small muted">
      Bars:
      {kinds.map(([kind, words, size]) => (
        <span key={kind}>
          <svg width="24" height="12" aria-hidden="true" className="bar">
            <rect className={kind} {...size} />
          </svg>
          {words}
        </span>
      ))}
    </p>
  );
}

/**
 * The countries of a view in two columns of the same length. A class is one body of a table, where the legend's count leads, or two bodies where a column
 * ends within it. Where there is a row without a country it comes last, so that the first column adds up. `parts`: how many parts of the world can be
 * picked out. `beside`: another list of the page in the same unit, whose bars must be of the same scale.
 */
export function CountryList({ list, parts = 0, beside }: { list: ViewList; parts?: number; beside?: ViewList | undefined }) {
  const { groups, wordy } = list;
  const columns = columnsOf(groups, list.rest ? 1 : 0);
  const most = Math.max(1, ...[...groups, ...(beside?.groups ?? [])].flatMap((g) => g.rows.map((r) => r.solid + r.open)));
  return (
    <div className={wordy ? 'lists wordy' : 'lists'}>
      {Array.from({ length: parts }, (_, i) => (
        <i key={i} id={`part-${i + 1}`} data-rows={`p${i + 1}`} />
      ))}
      {groups.some((g) => g.rows.some((r) => r.upper)) && <i id={upperAnchor} data-rows={upperAnchor} />}
      <BarKey rows={groups.flatMap((g) => (g.named ? [] : g.rows))} />
      {columns.map((g, i) => (
        <Table key={g[0]?.id} list={list} groups={g} caption={`${list.caption}${columns.length > 1 ? `, ${i === 0 ? 'first' : 'second'} part` : ''}`} most={most} last={i === columns.length - 1} />
      ))}
    </div>
  );
}
