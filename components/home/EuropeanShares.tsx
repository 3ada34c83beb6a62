import { Words } from '@/components/evidence/Words';
import type { ViewList } from '@/lib/views/list-groups';
import { CountryList } from './CountryList';

/** Shares of another chamber: a list of its own, so that nobody adds them to those above; its bars are of their scale, so that they can be compared. */
export function EuropeanShares({ list, above }: { list: ViewList; above: ViewList }) {
  return (
    <>
      <h3 className="list-apart">
        <Words words={list.heading} />
      </h3>
      <CountryList list={list} beside={above} />
    </>
  );
}
