import type { Handoff } from '../../utils/handoff/schema.ts';
import type { InboxRow } from '../../utils/inbox/row.ts';
import { readFile } from '../../utils/inbox/store.ts';
import { unlockedKeys } from './keys.ts';
import type { Open } from './opener.ts';
import { withOpener } from './opener.ts';
import { getOpened, keepOpened } from './opened-store.ts';

/** Opens rows with the keys that are unlocked, in one worker; says how many stay sealed. */
export async function openRows(
  rows: readonly InboxRow[],
): Promise<{ handoffs: Handoff[]; locked: number }> {
  const unlocked = await unlockedKeys();
  const secrets = new Map(unlocked.map(({ recipient, age }) => [recipient, age]));
  const handoffs = rows.flatMap(({ id }) => getOpened(id) ?? []);
  const sealed = rows.filter(({ id, recipient }) => !getOpened(id) && secrets.has(recipient ?? ''));
  const openAll = async (open: Open) => {
    for (const { id, recipient } of sealed) {
      const bytes = await readFile(id);
      const opened = bytes && (await open(bytes, { identities: [secrets.get(recipient!)!] }));
      if (!opened?.ok) continue;
      keepOpened(opened.value.handoff);
      handoffs.push(opened.value.handoff);
    }
  };
  // A worker is begun for what is sealed alone.
  if (sealed.length > 0) await withOpener(openAll);
  return { handoffs, locked: rows.length - handoffs.length };
}
