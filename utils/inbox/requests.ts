import type { HandoffRequest } from '../handoff/request.ts';
import type { SessionArea } from '../session.ts';

/** Where in `storage.local` the requests that were made are remembered. */
export const requestsKey = 'requests';

/** What is remembered of a request, to match its answer. Nothing in it is secret. */
export type MadeRequest = Pick<HandoffRequest, 'id' | 'purpose' | 'portalId' | 'recipient'> & {
  /** Whom it is for, as the person calls them; never part of the request. */
  readonly client: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly validUntil: number;
  /** What was asked for; an answer names items by their place here. */
  readonly token?: HandoffRequest['token'];
  readonly items: HandoffRequest['items'];
  /** The signed request, to show it again. */
  readonly compact: string;
};

/** What the requests that are remembered take from outside. */
export type RequestTools = {
  /** `storage.local`. */
  readonly local: Pick<SessionArea, 'get' | 'set'>;
  /** Has one job run at a time, in whichever tab. */
  readonly alone: <Value>(job: () => Promise<Value>) => Promise<Value>;
};

/** The most that are remembered; the oldest go first. */
export const mostRequests = 200;

/** The requests that were made, the newest first. */
export async function readRequests(
  local: Pick<SessionArea, 'get'>,
): Promise<readonly MadeRequest[]> {
  const { [requestsKey]: stored } = await local.get([requestsKey]);
  return Array.isArray(stored) ? (stored as MadeRequest[]) : [];
}

/** What is to be remembered of a request. */
export const madeRequest = (
  request: HandoffRequest,
  { client, compact }: Pick<MadeRequest, 'client' | 'compact'>,
): MadeRequest => ({
  id: request.id,
  client,
  compact,
  purpose: request.purpose,
  createdAt: Date.parse(request.createdAt),
  validUntil: Date.parse(request.validUntil),
  recipient: request.recipient,
  ...(request.portalId && { portalId: request.portalId }),
  ...(request.token && { token: request.token }),
  items: request.items,
});

/** Remembers a request. */
export const rememberRequest = (made: MadeRequest, tools: RequestTools): Promise<void> =>
  change(tools, (others) => [made, ...others.filter(({ id }) => id !== made.id)]);

/** Forgets one. Its answer opens all the same, and says of what request it is. */
export const forgetRequest = (id: string, tools: RequestTools): Promise<void> =>
  change(tools, (all) => all.filter((each) => each.id !== id));

const change = (
  { local, alone }: RequestTools,
  next: (all: readonly MadeRequest[]) => readonly MadeRequest[],
): Promise<void> =>
  alone(async () => {
    const all = next(await readRequests(local));
    await local.set({ [requestsKey]: all.slice(0, mostRequests) });
  });
