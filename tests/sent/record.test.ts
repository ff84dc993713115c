import { expect, test } from 'vitest';
import { changeSent, forgetSent, readSent } from '../../utils/sent/record.ts';
import { sentOf } from '../../utils/sent/sent-of.ts';
import { localArea } from '../rotation/sample.ts';
import { now, row, signer, uuid } from './sample.ts';

test('a handoff is remembered by its file and whose it is, and by nothing secret', () => {
  const sealed = {
    state: 'done',
    id: uuid(1),
    sha256: 'a'.repeat(64),
    to: 'passphrase',
    portalIds: ['7654321'],
    items: 2,
    name: 'x.zip',
    mediaType: 'application/zip',
    base64: 'U0VDUkVU',
    passphrase: 'seven-words',
    with: 'zip',
    portalId: '7654321',
    hasToken: true,
    sealedAnyway: false,
  } as const;
  const request = { id: uuid(8), asker: 'Aurora', signer };
  const remembered = {
    id: uuid(1),
    at: now,
    fileName: 'x.zip',
    sealedSha256: 'a'.repeat(64),
    format: 'zip',
    to: 'passphrase',
    portalIds: ['7654321'],
    hasToken: true,
    items: 2,
    receipts: [],
  };
  expect(sentOf(sealed, now)).toEqual(remembered);
  expect(sentOf(sealed, now, request)).toEqual({ ...remembered, request });
});

test('rows come back, the newest first; what is no row is left out and kept', async () => {
  const area = localArea();
  const bad = { ...row(), sealedSha256: 'short' };
  area.items.sent = { version: 1, rows: [bad, row()] };
  await changeSent(area, (rows) => [...rows, row({ id: uuid(2), at: now })]);
  expect(readSent(area.items.sent).map(({ id }) => id)).toEqual([uuid(2), uuid(1)]);
  expect(JSON.stringify(area.items.sent)).toContain('short');
  await forgetSent(area);
  expect(area.items).toEqual({});
});

test('rows that do not change are not written', async () => {
  const area = localArea();
  await changeSent(area, (rows) => rows);
  expect(area.items).toEqual({});
});
