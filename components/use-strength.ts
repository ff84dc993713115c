import { useEffect, useState } from 'react';
import type { Draft } from '../utils/session.ts';
import { itemWords } from '../utils/words.ts';
import type { Strength, strengthOf } from './strength.ts';

type Judge = typeof strengthOf;

/** Half a megabyte of leaked passwords: read when there is a passphrase to judge, not before. */
const loadJudge = (): Promise<Judge> => import('./strength.ts').then((loaded) => loaded.strengthOf);

/** What whoever gets hold of the file may know of what is in it. */
const knownOf = ({ context, items, page }: Draft): string =>
  [context, page?.portalId, ...items.map((item) => itemWords(item))].join(' ');

/** How strong the sender's own passphrase is; `undefined` while that cannot be told. */
export function useStrength(draft: Draft): Strength | undefined {
  const [judge, setJudge] = useState<Judge>();

  useEffect(() => {
    void loadJudge().then((loaded) => setJudge(() => loaded));
  }, []);

  return judge && draft.passphrase ? judge(draft.passphrase, knownOf(draft)) : undefined;
}

/** Whether the passphrase that the draft is sealed with is the sender's own, and too easy to guess. */
export async function isTooEasy(draft: Draft): Promise<boolean> {
  if (draft.request || draft.sealWith !== 'passphrase' || draft.passphrase === undefined)
    return false;
  const judge = await loadJudge();
  return judge(draft.passphrase, knownOf(draft)).level === 'tooEasy';
}
