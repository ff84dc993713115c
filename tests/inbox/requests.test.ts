import { expect, test } from 'vitest';
import type { HandoffRequest } from '../../utils/handoff/request.ts';
import { inTurn } from '../../utils/in-turn.ts';
import type { RequestTools } from '../../utils/inbox/requests.ts';
import {
  forgetRequest,
  madeRequest,
  mostRequests,
  readRequests,
  rememberRequest,
} from '../../utils/inbox/requests.ts';
import { memoryArea } from '../memory-area.ts';

const request: HandoffRequest = {
  format: 'hubspot-handoff-request',
  version: 1,
  id: '3f0c2f4e-6c1d-4c55-9d0e-5b7f8a1c2d3e',
  createdAt: '2026-11-26T10:00:00.000Z',
  validUntil: '2026-12-10T10:00:00.000Z',
  asker: { name: 'Aurora' },
  recipient: 'age1aurora',
  purpose: 'Booking page',
  portalId: '7654321',
  token: { required: true, scopes: ['tickets'], keyName: 'Aurora' },
  items: [{ kind: 'meetingLink', required: true }],
};

const named = (id: string) =>
  madeRequest({ ...request, id }, { client: 'Northwind', compact: 'eyJ' });

function setUp(): RequestTools & { local: ReturnType<typeof memoryArea> } {
  return { local: memoryArea(), alone: inTurn() };
}

test('what an answer is matched by is remembered, the newest first, and forgotten', async () => {
  const tools = setUp();
  expect(await readRequests(tools.local)).toEqual([]);
  // Two tabs at once: neither loses what the other wrote.
  await Promise.all([
    rememberRequest(named('one'), tools),
    rememberRequest(named('two'), tools),
    rememberRequest(named('one'), tools),
  ]);
  const [first, second, ...others] = await readRequests(tools.local);
  expect(others).toEqual([]);
  expect(second!.id).toBe('two');
  expect(first).toEqual({
    id: 'one',
    client: 'Northwind',
    compact: 'eyJ',
    purpose: 'Booking page',
    createdAt: Date.parse(request.createdAt),
    validUntil: Date.parse(request.validUntil),
    recipient: 'age1aurora',
    portalId: '7654321',
    token: request.token,
    items: request.items,
  });
  await forgetRequest('one', tools);
  expect((await readRequests(tools.local)).map(({ id }) => id)).toEqual(['two']);
});

test('the oldest go where there are too many', async () => {
  const tools = setUp();
  const many = Array.from({ length: mostRequests }, (_, n) => named(String(n)));
  await tools.local.set({ requests: many });
  await rememberRequest(named('new'), tools);
  const ids = (await readRequests(tools.local)).map(({ id }) => id);
  expect(ids).toHaveLength(mostRequests);
  expect(ids[0]).toBe('new');
  expect(ids.at(-1)).toBe(String(mostRequests - 2));
});
