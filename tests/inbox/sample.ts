import type { InboxRow } from '../../utils/inbox/row.ts';

/** A row of the inbox; its file and its digest go by its ID. */
export const rowLike = (change: Partial<InboxRow> & { id: string }): InboxRow => ({
  sealedSha256: change.id.padStart(64, '0'),
  fileName: `file-${change.id}.zip`,
  format: 'zip',
  client: 'Northwind',
  receivedAt: 1,
  createdAt: 1,
  accounts: [{ portalId: '7654321', portalName: 'Aurora Demo', lastFour: '0001', items: 1 }],
  state: 'new',
  receipts: [],
  ...change,
});
