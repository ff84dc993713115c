import { addressOf } from '../address.ts';
import type { Item } from '../item.ts';
import type { TokenFacts } from '../report.ts';
import type { PickRow } from './rows.ts';

/** The item that a row stands for in a handoff; it is in the account that the token is for. */
export function itemOfRow(
  { kind, ids, label }: PickRow,
  { portalId, uiDomain = 'app.hubspot.com' }: Pick<TokenFacts, 'portalId' | 'uiDomain'>,
): Item {
  // A meeting link's own page is known by its ID; its slug names the public one.
  const shown = ids.meetingId ? { meetingId: ids.meetingId } : ids;
  const url = addressOf({ ...shown, portalId }, uiDomain);
  return { kind, ids, portalId, label: label.slice(0, 200), ...(url && { url }) };
}
