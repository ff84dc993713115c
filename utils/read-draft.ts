import { isEmpty } from './accounts.ts';
import { asSealed, isShort } from './handoff/own-passphrase.ts';
import type { RequestProblem, SealProblem } from './handoff/problem.ts';
import { parseRecipient } from './handoff/recipient.ts';
import type { HandoffRequest } from './handoff/request.ts';
import { readRequest } from './handoff/request.ts';
import type { SealTo } from './handoff/seal.ts';
import type { PasteProblem } from './hubspot/problem.ts';
import type { AccessToken } from './hubspot/token.ts';
import { parseToken } from './hubspot/token.ts';
import type { Result } from './result.ts';
import { failed, ok } from './result.ts';
import type { Draft } from './session.ts';

/** The token of an account, which `readDraft` has read without a problem; none without one. */
export function tokenOf({ token }: Pick<Draft, 'token'>): AccessToken | undefined {
  const parsed = parseToken(token);
  return parsed.ok ? parsed.value : undefined;
}

/** What a draft is sealed from: the token at hand, to whom, and the request that it answers. */
export type Ready = { token?: AccessToken; to: SealTo; request?: HandoffRequest };

/**
 * Reads a draft before it is sealed: whether each token is one, and to whom it goes. An answer to a
 * request goes to the key in what was signed, and expires with it.
 */
export async function readDraft(
  draft: Draft,
  now: Date,
): Promise<Result<Ready, SealProblem | RequestProblem | PasteProblem>> {
  const token = draft.token.trim() ? parseToken(draft.token) : undefined;
  if (token && !token.ok) return token;
  for (const account of draft.setAside) {
    const aside = account.token ? parseToken(account.token) : undefined;
    if (aside && !aside.ok) return aside;
  }
  if (isEmpty(draft) && draft.setAside.length === 0) return failed({ kind: 'nothingToSeal' });
  if (draft.request) {
    // Read anew: to whom it is sealed is what was signed, and nothing that a field says.
    const read = await readRequest(draft.request.compact, now.getTime());
    if (!read.ok) return read;
    const { request } = read.value;
    const recipient = parseRecipient(request.recipient);
    if (!recipient.ok) return recipient;
    return ok({ token: token?.value, to: { with: 'key', recipient: recipient.value }, request });
  }
  if (draft.sealWith === 'passphrase') {
    const passphrase = draft.passphrase === undefined ? undefined : asSealed(draft.passphrase);
    if (passphrase !== undefined && isShort(passphrase)) return failed({ kind: 'passphraseWeak' });
    const to: SealTo = { with: 'passphrase', format: draft.passphraseFormat };
    return ok({ token: token?.value, to: passphrase === undefined ? to : { ...to, passphrase } });
  }
  const recipient = parseRecipient(draft.recipient);
  if (!recipient.ok) return recipient;
  return ok({ token: token?.value, to: { with: 'key', recipient: recipient.value } });
}
