import { useEffect, useState } from 'react';
import type { OpenProblem } from '../../utils/handoff/problem.ts';
import { readFile } from '../../utils/inbox/store.ts';
import { openUnlocked } from './open-unlocked.ts';
import { withOpener } from './opener.ts';
import { keepOpened } from './opened-store.ts';

/** What stood in the way of opening, and the way to try a passphrase. */
export type Opening = {
  /** `undefined` while it is being tried. */
  readonly problem?: OpenProblem | undefined;
  readonly tryPassphrase: (passphrase: string) => Promise<void>;
};

/** Opens the sealed file of a row: at once with the keys that are unlocked, or with a passphrase. */
export function useOpen(id: string): Opening {
  const [problem, setProblem] = useState<OpenProblem>();
  useEffect(() => void openRow(id).then(setProblem), [id]);
  const tryPassphrase = async (passphrase: string) => {
    setProblem(undefined);
    setProblem(await openRow(id, passphrase));
  };
  return { problem, tryPassphrase };
}

/** Opens a row's file into this page's memory; gives back what stood in the way. */
async function openRow(id: string, passphrase?: string): Promise<OpenProblem | undefined> {
  const bytes = await readFile(id);
  if (!bytes) return { kind: 'fileNotOurs' };
  const opened = await withOpener((open) => openUnlocked(open, bytes, passphrase));
  if (!opened.ok) return opened.problem;
  keepOpened(opened.value.handoff);
  return undefined;
}
