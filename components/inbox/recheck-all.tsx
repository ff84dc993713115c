import type { InboxRow } from '../../utils/inbox/row.ts';

export function RecheckAll({ rows }: { rows: readonly InboxRow[] }) {
  return <span hidden>{rows.length}</span>;
}
