import { itemOfRow } from '../../utils/hubspot/pick/pick-item.ts';
import type { Item } from '../../utils/hubspot/item.ts';
import type { PickRow } from '../../utils/hubspot/pick/rows.ts';

/** The item of a row of the large account. */
export const handoffItem = (row: PickRow): Item =>
  itemOfRow(row, { portalId: '8800110', uiDomain: 'app-na2.hubspot.com' });
