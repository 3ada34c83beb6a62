/** Views of the map by body that spoke: who belonged to it on that day. */
import type { Body, Dataset } from '../schema';
import { shortReference } from '../evidence/short-reference';
import { membersOn } from '../lookup/memberships';
import { inTimeOrder } from '../lookup/speakers';
import { bodyHref } from '../site/links';
import { dateText, sortKey } from '../words/dates';
import type { MapView } from './map-views';

/** Bodies that spoke, each once, in the order in which they did. */
function bodiesInOrder(data: Dataset): readonly Body[] {
  const ids = new Set(inTimeOrder(data.statements).map((s) => s.speaker));
  return [...ids].flatMap((id) => data.bodies.find((b) => b.id === id) ?? []);
}

/** One view per body with member states or parliaments that spoke. */
export function bodyViews(data: Dataset): readonly MapView[] {
  return bodiesInOrder(data).flatMap((body): MapView[] => {
    const [statement] = inTimeOrder(data.statements.filter((s) => s.speaker === body.id));
    if (!body.membership || !statement) return [];
    const day = sortKey(statement.date);
    const members = membersOn(data, body.membership, day);
    const lists = new Set(data.memberships.filter((m) => m.body === body.membership && members.includes(m.country)).map((m) => m.reference));
    return [{
      id: body.id,
      label: body.acronym ?? body.name,
      count: members.length,
      caption: `Members of ${body.in_sentence} when it spoke, ${dateText(statement.date)}`,
      remark: data.case.texts.membership_rule,
      values: new Map(),
      unit: 'names',
      limits: data.case.count_classes.limits,
      mark: 'outline',
      group: 'body',
      outlined: new Set(members),
      outlineLabel: `member of ${body.in_sentence}`,
      noneLabel: `Not a member of ${body.in_sentence}`,
      sources: [...lists].flatMap((id) => shortReference(data, id)),
    }];
  });
}

/** Bodies that spoke and have no view: they are made of persons or organisations, so there is nothing to outline. */
export const bodiesWithoutMembers = (data: Dataset): readonly { readonly href: string; readonly text: string }[] =>
  bodiesInOrder(data).filter((b) => !b.membership && b.country === undefined).map((b) => ({ href: bodyHref(b.id), text: b.acronym ?? b.name }));
