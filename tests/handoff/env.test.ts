import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
// Comes with WXT.
import { parse as parseDotenv } from 'dotenv';
import {
  array,
  assert,
  constantFrom,
  dictionary,
  oneof,
  option,
  property,
  record,
  string,
} from 'fast-check';
import { expect, test } from 'vitest';
import { writeEnv } from '../../utils/handoff/env.ts';
import type { HandoffAccount } from '../../utils/handoff/schema.ts';
import { sample } from './sample.ts';

const portal = (portalId: string) => ({ portal: { portalId }, items: [], checks: [] });
const withItems = (...items: HandoffAccount['items']) =>
  writeEnv({ accounts: [{ items, checks: [] }] });
const item = (kind: string, ids: Record<string, string>) => ({ kind, ids });

test('one account: portal, token and a variable for each item', () => {
  expect(writeEnv(sample)).toBe(`# Aurora Demo
HUBSPOT_PORTAL_ID=7654321
HUBSPOT_ACCESS_TOKEN=pat-na1-00000000-0000-4000-8000-000000000001
# Northwind renewal <b>& "friends"</b> åäö 🚀
HUBSPOT_DEAL_ID=9101
`);
});

test('several accounts have their portals in their names, or their places', () => {
  const accounts = [portal('11'), portal('22'), portal('11'), { items: [], checks: [] }];
  const env = writeEnv({ accounts });
  expect(parseEnv(env)).toEqual({
    HUBSPOT_11_PORTAL_ID: '11',
    HUBSPOT_22_PORTAL_ID: '22',
    HUBSPOT_ACCOUNT_3_PORTAL_ID: '11',
  });
});

test('the IDs of one item carry one number', () => {
  const env = withItems(
    item('meetingLink', { meetingId: '1' }),
    item('meetingLink', { meetingSlug: 'b', meetingId: '2' }),
    item('meetingLink', { meetingSlug: 'c' }),
    item('record', { recordId: '4', objectTypeId: '0-3' }),
    item('record', { recordId: '5', objectTypeId: '2-77' }),
    item('pipelineStage', { pipelineId: 'default', stageId: 'won' }),
    item('pipelineStage', { pipelineId: 'default', stageId: 'lost' }),
    item('pipeline', { pipelineId: 'default' }),
  );
  expect(parseEnv(env)).toEqual({
    HUBSPOT_MEETING_LINK_ID: '1',
    HUBSPOT_MEETING_LINK_SLUG_2: 'b',
    HUBSPOT_MEETING_LINK_ID_2: '2',
    HUBSPOT_MEETING_LINK_SLUG_3: 'c',
    HUBSPOT_DEAL_ID: '4',
    HUBSPOT_RECORD_ID: '5',
    HUBSPOT_OBJECT_TYPE_ID: '2-77',
    HUBSPOT_PIPELINE_ID: 'default',
    HUBSPOT_STAGE_ID: 'won',
    HUBSPOT_PIPELINE_ID_2: 'default',
    HUBSPOT_STAGE_ID_2: 'lost',
  });
});

test('a type is known by its own name alone, not by one that every object has', () => {
  const env = withItems(item('record', { recordId: '4', objectTypeId: 'toString' }));
  expect(parseEnv(env)).toEqual({ HUBSPOT_RECORD_ID: '4', HUBSPOT_OBJECT_TYPE_ID: 'toString' });
});

test('an item does not pass for the token or the portal', () => {
  const env = withItems(item('record', { accessToken: 'no', 'portal-id': '1' }));
  expect(parseEnv(env)).toEqual({
    HUBSPOT_ACCESS_TOKEN_2: 'no',
    HUBSPOT_PORTAL_ID_2: '1',
  });
});

const harmful = ['\ud800', '$(id)', '${HOME}', 'HUBSPOT_X=1', 'export A=1'];

/** Text that has meant harm to some reader of such lines, and any other text. */
const hostile = oneof(
  string({ unit: 'binary', maxLength: 30 }),
  array(constantFrom(...Array.from('\n\r\'"`\\#= !~;&éa\0\u2028\u0085\u202e'), ...harmful), {
    maxLength: 8,
  }).map((parts) => parts.join('')),
);

const anyAccount = record({
  portal: option(
    record(
      { portalId: constantFrom('1', '2', '33'), name: hostile },
      { requiredKeys: ['portalId'] },
    ),
    { nil: undefined },
  ),
  credential: option(record({ token: hostile, kind: constantFrom('accessToken' as const) }), {
    nil: undefined,
  }),
  items: array(
    record(
      {
        kind: constantFrom('record', 'meetingLink'),
        ids: oneof(
          dictionary(constantFrom('recordId', 'objectTypeId', 'meetingId', 'portalId'), hostile),
          dictionary(hostile, hostile),
        ),
        label: hostile,
      },
      { requiredKeys: ['kind', 'ids'] },
    ),
    { maxLength: 5 },
  ),
  checks: constantFrom<HandoffAccount['checks']>([]),
});

/** What a shell has after it has read the file, in any of its variables that the file may set. */
function inShell(env: string): Record<string, string> {
  const file = join(mkdtempSync(join(tmpdir(), 'env-')), '.env');
  writeFileSync(file, env);
  const script = 'set -a; . "$1"; env -0';
  const output = execFileSync('sh', ['-c', script, 'sh', file], { env: { PATH: '/usr/bin:/bin' } });
  const pairs = output.toString().split('\0').filter(Boolean);
  const variables = pairs.map((pair) => [
    pair.slice(0, pair.indexOf('=')),
    pair.slice(pair.indexOf('=') + 1),
  ]);
  const shellsOwn = new Set(['PATH', 'PWD', 'OLDPWD', '_', 'SHLVL']);
  return Object.fromEntries(variables.filter(([name]) => !shellsOwn.has(name!)));
}

test('whatever a handoff holds, a shell, dotenv and Node read the same of it, and nothing else', () => {
  assert(
    property(array(anyAccount, { minLength: 1, maxLength: 3 }), (accounts) => {
      const env = writeEnv({ accounts });
      const lines = env.split('\n').filter((line) => line && !line.startsWith('#'));
      const names = lines.map((line) => line.slice(0, line.indexOf('=')));
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^HUBSPOT_[A-Z0-9_]+$/);

      const read = parseEnv(env);
      expect(Object.keys(read).sort()).toEqual([...names].sort());
      expect({ ...parseDotenv(env) }).toEqual({ ...read });
      expect(inShell(env)).toEqual({ ...read });
      const given = new Set(
        accounts.flatMap(({ portal, credential, items }) => [
          portal?.portalId,
          credential?.token,
          ...items.flatMap(({ ids }) => Object.values(ids)),
        ]),
      );
      const values = new Set<unknown>(Object.values(read));
      for (const value of values) expect(given).toContain(value);
      for (const value of given) if (value && /^\w+$/.test(value)) expect(values).toContain(value);
    }),
    { numRuns: 400 },
  );
});
