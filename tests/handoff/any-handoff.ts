import type { Arbitrary } from 'fast-check';
import {
  array,
  boolean,
  constantFrom,
  date,
  integer,
  option,
  record,
  string,
  uuid,
} from 'fast-check';
import type { Handoff, HandoffAccount, HandoffItem } from '../../utils/handoff/schema.ts';
import { deal } from './sample.ts';

/** Text of any kind: markup, control characters, emoji, halves of characters. */
const text = (maxLength: number): Arbitrary<string> => string({ maxLength, unit: 'binary' });
const digits = integer({ min: 1, max: 2 ** 31 }).map(String);
const moment = date({
  min: new Date('1970-01-01'),
  max: new Date('2199-12-31'),
  noInvalidDate: true,
}).map((one) => one.toISOString());
const some = <Value>(one: Arbitrary<Value>) => option(one, { nil: undefined });

const item: Arbitrary<HandoffItem> = record({
  kind: constantFrom(deal.kind, 'list'),
  ids: record({ recordId: text(40), objectTypeId: digits }),
  portalId: some(digits),
  url: some(text(60)),
  label: some(text(60)),
});

const account: Arbitrary<HandoffAccount> = record({
  portal: some(record({ portalId: digits, name: some(text(40)), host: some(text(20)) })),
  credential: some(record({ token: text(80), kind: constantFrom('accessToken', 'oauth') })),
  items: array(item, { maxLength: 4 }),
  checks: array(
    record({
      about: constantFrom('token', 'portal', 'scopes'),
      state: constantFrom('pass', 'warn', 'fail', 'notChecked'),
      at: moment,
      problem: some(record({ kind: text(20), words: text(80) })),
    }),
    { maxLength: 3 },
  ),
});

/** Any handoff that keeps to the schema, as JSON has it: without what is not there. */
export const anyHandoff: Arbitrary<Handoff> = record({
  id: uuid({ version: 4 }),
  createdAt: moment,
  accounts: array(account, { minLength: 1, maxLength: 3 }),
  context: some(text(400)),
  rotateBy: some(moment),
  sealedAnyway: boolean(),
}).map((parts) => {
  const whole = {
    format: 'hubspot-handoff',
    version: 1,
    createdBy: { name: 'Handoff for HubSpot', version: '0.1.0' },
    ...parts,
  };
  return JSON.parse(JSON.stringify(whole)) as Handoff;
});
