import { useState } from 'react';
import type { IdentityProblem } from '../../utils/handoff/problem.ts';
import type { NewIdentity } from '../../utils/inbox/identities.ts';
import { addIdentity } from '../../utils/inbox/identities.ts';
import { isBackup } from '../../utils/inbox/identity-text.ts';
import type { AddProps } from './add-identity.tsx';
import { identityTools } from './identity-store.ts';

/** Adding an identity, as both forms do it: asked for, under way, or refused and why. */
export type Adding = {
  /** True once the form was sent: from then on each field says what it lacks. */
  readonly asked: boolean;
  readonly busy: boolean;
  readonly problem?: IdentityProblem;
  /** Sends the form; nothing is added while `identity` is incomplete. */
  readonly send: (identity: NewIdentity | undefined) => void;
};

/** Adds what a form was filled with. */
export function useAdding({ onAdded }: AddProps): Adding {
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<IdentityProblem>();
  const add = async (identity: NewIdentity) => {
    setBusy(true);
    setProblem(undefined);
    const added = await addIdentity(identity, identityTools);
    setBusy(false);
    if (!added.ok) setProblem(added.problem);
    else onAdded(isBackup(identity.text ?? '') ? undefined : added.value.recipient);
  };
  const send = (identity: NewIdentity | undefined) => {
    if (busy) return;
    setAsked(true);
    if (identity) void add(identity);
  };
  return { asked, busy, ...(problem && { problem }), send };
}
