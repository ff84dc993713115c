// What an account holds besides CRM records. Shapes: HubSpot's API reference pages for each, 2026;
// only the fields a reader of IDs could want.

import { guidAt, many, wordAt } from './many.ts';

const na1 = '7654321';
const eu1 = '24680135';

/** Rows of one table, each with the account it belongs to. */
export type Rows<T> = readonly (T & { portalId: string })[];

/** Lists (segments). `legacyListId` is the id that older app addresses carry. */
export const lists: Rows<{
  listId: string;
  legacyListId: string;
  name: string;
  objectTypeId: string;
  processingType: 'DYNAMIC' | 'MANUAL';
  size: number;
}> = [
  {
    portalId: na1,
    listId: '4242',
    legacyListId: '771000001',
    name: 'Renewals this quarter',
    objectTypeId: '0-1',
    processingType: 'DYNAMIC',
    size: 128,
  },
  {
    portalId: eu1,
    listId: '4343',
    legacyListId: '771000002',
    name: 'Nordic newsletter',
    objectTypeId: '0-1',
    processingType: 'MANUAL',
    size: 12,
  },
  ...many(230, (n) => ({
    listId: String(600 + n),
    legacyListId: String(771100000 + n),
    name: `${wordAt(n)} customers ${2000 + n}`,
    objectTypeId: n % 4 === 0 ? '0-2' : '0-1',
    processingType: n % 2 === 0 ? ('DYNAMIC' as const) : ('MANUAL' as const),
    size: n * 7,
  })),
];

/** Workflows. The API wants the flow id, not the older workflow id. */
export const flows: Rows<{ id: string; name: string; isEnabled: boolean; objectTypeId: string }> = [
  {
    portalId: na1,
    id: '567500453',
    name: 'Renewal reminder',
    isEnabled: true,
    objectTypeId: '0-3',
  },
];

/** Sales sequences. */
export const sequences: Rows<{ id: string; name: string; userId: string }> = [
  { portalId: na1, id: '248070596', name: 'Renewal follow-up', userId: '1001' },
];

/** Forms, by GUID. */
export const forms: Rows<{ id: string; name: string; formType: string; archived: boolean }> = [
  {
    portalId: na1,
    id: '866a9eb0-c553-49c6-9374-431e82d71b5e',
    name: 'Contact us',
    formType: 'hubspot',
    archived: false,
  },
  ...many(120, (n) => ({
    id: guidAt(n),
    name: `${wordAt(n)} enquiry ${n + 1}`,
    formType: 'hubspot',
    archived: false,
  })),
];

/** Inbox threads. */
export const threads: Rows<{ id: string; inboxId: string; status: string; archived: boolean }> = [
  { portalId: na1, id: '998877', inboxId: '1263703960', status: 'OPEN', archived: false },
  { portalId: na1, id: '777', inboxId: '1263703960', status: 'CLOSED', archived: false },
];

/** Marketing campaigns, by GUID. */
export const campaigns: Rows<{ id: string; properties: { hs_name: string } }> = [
  {
    portalId: na1,
    id: '2b7a1c60-0000-4000-8000-00000000c001',
    properties: { hs_name: 'Autumn launch' },
  },
];

/** Owners: the users that records can be assigned to. */
export const owners: Rows<{
  id: string;
  userId: number;
  email: string;
  firstName: string;
  lastName: string;
  archived: boolean;
}> = [
  {
    portalId: na1,
    id: '61001',
    userId: 1001,
    email: 'owner.one@example.com',
    firstName: 'Owner',
    lastName: 'One',
    archived: false,
  },
  {
    portalId: na1,
    id: '61002',
    userId: 1002,
    email: 'owner.two@example.com',
    firstName: 'Owner',
    lastName: 'Two',
    archived: false,
  },
  ...many(260, (n) => ({
    id: String(71001 + n),
    userId: 3001 + n,
    email: `owner.${n + 1}@cascade.example`,
    firstName: wordAt(n),
    lastName: `Owner ${n + 1}`,
    archived: false,
  })),
];

/** An account's rows of one table, without the column that says whose they are. */
export function heldBy<T extends { portalId: string }>(portalId: string, rows: readonly T[]) {
  return rows.filter((row) => row.portalId === portalId).map((row) => without(row, 'portalId'));
}

/** A copy of a row without one of its columns. */
export function without<T extends object, K extends keyof T>(row: T, column: K): Omit<T, K> {
  const copy = { ...row };
  delete copy[column];
  return copy;
}
