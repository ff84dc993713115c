import type { Identity } from '../../utils/handoff/identity.ts';
import type { FormProblems, RequestForm } from '../../utils/inbox/compose.ts';
import { composeRequest } from '../../utils/inbox/compose.ts';
import type { MadeRequest } from '../../utils/inbox/requests.ts';
import { madeRequest, rememberRequest } from '../../utils/inbox/requests.ts';
import type { Result } from '../../utils/result.ts';
import { ok } from '../../utils/result.ts';
import { rememberAsker } from './compose-store.ts';
import { requestTools } from './request-store.ts';

/** Makes the request of a form, signs it, and remembers it and who asked. */
export async function makeRequest(
  form: RequestForm,
  { recipient, signing }: Identity,
): Promise<Result<MadeRequest, FormProblems>> {
  const moment = { id: crypto.randomUUID(), now: new Date(), recipient };
  const request = composeRequest(form, moment);
  if (!request.ok) return request;
  // What signs is loaded when something is signed.
  const { signRequest } = await import('../../utils/handoff/request.ts');
  const compact = await signRequest(request.value, signing);
  const made = madeRequest(request.value, { client: form.client.trim(), compact });
  await Promise.all([rememberRequest(made, requestTools), rememberAsker(form)]);
  return ok(made);
}
