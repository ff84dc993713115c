import { expect, test } from 'vitest';
import { bearerForm } from '../../utils/hubspot/bearer-form.ts';

const key = '00000000-0000-4000-8000-000000000001';
const head = 'curl -H "Authorization: Bearer $HUBSPOT_TOKEN"';

test.each([
  [
    'an address',
    `https://api.hubapi.com/crm/v3/objects/contacts?limit=10&hapikey=${key}`,
    `${head} 'https://api.hubapi.com/crm/v3/objects/contacts?limit=10'`,
  ],
  [
    'the old host',
    `http://api.hubspot.com/contacts/v1/lists/all?hapikey=${key}`,
    `${head} 'https://api.hubapi.com/contacts/v1/lists/all'`,
  ],
  [
    'curl with a method',
    `curl -s -X POST "https://api.hubapi.com/deals/v1/deal?hapikey=${key}" -d '{}'`,
    `curl -X POST -H "Authorization: Bearer $HUBSPOT_TOKEN" 'https://api.hubapi.com/deals/v1/deal'`,
  ],
  [
    'more than one secret',
    `https://api.hubapi.com/a?hapikey=${key}&x=${key}&client_secret=abc&n=1`,
    `${head} 'https://api.hubapi.com/a?n=1'`,
  ],
  [
    'what a shell would run',
    `https://api.hubapi.com/a/$(id)'$(id)?hapikey=${key}`,
    `${head} 'https://api.hubapi.com/a/$(id)'`,
  ],
  [
    'a name and password before the host',
    `https://me:${key}@api.hubapi.com/a?hapikey=${key}`,
    undefined,
  ],
  ['a path that holds the key', `https://api.hubapi.com/a/${key}?hapikey=${key}`, undefined],
  [
    'a path with a token',
    `https://api.hubapi.com/oauth/v1/access-tokens/CJSP5qf1KhICAQEYs-gDIIGOBii1hQIyGQAf3x?hapikey=${key}`,
    undefined,
  ],
  ['another site', `https://example.com/?hapikey=${key}`, undefined],
  ['no address', `hapikey=${key}`, undefined],
] as const)('%s', (_what, text, form) => {
  expect(bearerForm(text)).toBe(form);
});
