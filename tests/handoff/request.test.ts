import { expect, test } from 'vitest';
import { fingerprintOf } from '../../utils/handoff/fingerprint.ts';
import { makeIdentity, readIdentity, writeIdentity } from '../../utils/handoff/identity.ts';
import type { Receipt } from '../../utils/handoff/receipt.ts';
import { readReceipt, signReceipt } from '../../utils/handoff/receipt.ts';
import type { HandoffRequest } from '../../utils/handoff/request.ts';
import { readRequest, signRequest } from '../../utils/handoff/request.ts';
import { requestFragment } from '../../utils/handoff/request-fragment.ts';
import { effWords } from '../../utils/handoff/word-list.ts';

const now = new Date('2026-11-26T10:00:00Z');
const identity = await makeIdentity('Aurora', now);
const request: HandoffRequest = {
  format: 'hubspot-handoff-request',
  version: 1,
  id: '3f0c2f4e-6c1d-4c55-9d0e-5b7f8a1c2d3e',
  createdAt: '2026-11-26T10:00:00.000Z',
  validUntil: '2026-12-10T10:00:00.000Z',
  asker: { name: 'Aurora', contact: 'ops@aurora.example' },
  recipient: identity.recipient,
  purpose: 'Booking <b>page</b>',
  token: { required: true, scopes: ['scheduler.meetings.meeting-link.read'], keyName: 'Aurora' },
  items: [{ kind: 'meetingLink', required: true }],
};
const compact = await signRequest(request, identity.signing);

test('a request is read from its text, a link, and a mail that broke its lines', async () => {
  const wrapped = compact.replace(/(.{70})/g, '$1\r\n');
  const link = `https://app.hubspot.com/l/home#${requestFragment}${compact}`;
  for (const text of [compact, wrapped, link, `Dear client,\n${wrapped}\nKind regards, Aurora`]) {
    const read = await readRequest(text, now.getTime());
    expect(read).toMatchObject({ ok: true, value: { request, signer: identity.signing.x } });
  }
});

test('forged, expired, newer and unreadable requests are told apart', async () => {
  const [head, , signature] = compact.split('.');
  const changed = JSON.stringify({ ...request, purpose: 'Another' });
  const other = Buffer.from(changed).toString('base64url');
  const kind = async (text: string, at = now.getTime()) => {
    const read = await readRequest(text, at);
    return read.ok ? 'ok' : read.problem.kind;
  };
  expect(await kind(`${head}.${other}.${signature}`)).toBe('requestForged');
  expect(await kind(compact, Date.parse('2027-01-01'))).toBe('requestExpired');
  const newer = { ...request, version: 2 } as unknown as HandoffRequest;
  expect(await kind(await signRequest(newer, identity.signing))).toBe('requestNewer');
  expect(await kind('hello')).toBe('requestUnreadable');
  expect(await kind(`eyJ${'A'.repeat(400_000)}.A.${'A'.repeat(86)}`)).toBe('requestUnreadable');
  expect(await kind(compact.slice(0, -30))).toBe('requestUnreadable');
});

test('a receipt is read back, and is no request', async () => {
  const receipt: Receipt = {
    format: 'hubspot-handoff-receipt',
    version: 1,
    id: '00000000-0000-4000-8000-000000000001',
    handoffId: request.id,
    sealedSha256: 'a'.repeat(64),
    outcome: 'works',
    at: '2026-11-26T10:00:00.000Z',
    by: 'Aurora',
    accounts: [],
  };
  const text = await signReceipt(receipt, identity.signing);
  expect(await readReceipt(text)).toMatchObject({ ok: true, value: { receipt } });
  expect(await readRequest(text, now.getTime())).toMatchObject({ ok: false });
  expect(await readReceipt(compact)).toMatchObject({
    ok: false,
    problem: { kind: 'receiptUnreadable' },
  });
});

test('a fingerprint has ten words, and differs with the key', async () => {
  const words = await fingerprintOf(identity.signing.x, effWords);
  expect(words).toHaveLength(10);
  const other = await makeIdentity('Aurora', now);
  expect(await fingerprintOf(other.signing.x, effWords)).not.toEqual(words);
});

test('an identity is an age identity file with ours in its comments', async () => {
  const text = writeIdentity(identity);
  const fallback = { name: 'x', now };
  expect(await readIdentity(text, fallback)).toEqual({ ok: true, value: identity });
  const plain = await readIdentity(`# public key: age1…\n${identity.age}\n`, fallback);
  expect(plain).toMatchObject({ ok: true, value: { age: identity.age, name: 'x' } });
  expect(await readIdentity(identity.recipient, fallback)).toMatchObject({
    problem: { kind: 'identityIsPublic' },
  });
});
