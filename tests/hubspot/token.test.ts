import { expect, test } from 'vitest';
import { holdsToken, parseToken, regionIsUnknown } from '../../utils/hubspot/token.ts';

const uuid = '00000000-0000-4000-8000-000000000001';
const token = `pat-na1-${uuid}`;

test.each([
  ['as it is', token],
  ['spaces and a line break around it', `  ${token} \r\n`],
  ['a line break within it', token.replace('-4000', '-40\n00')],
  ['double quotes', `"${token}"`],
  ['typographic quotes', `“${token}”`],
  ['backticks', `\`${token}\``],
  ['a Bearer prefix', `Bearer ${token}`],
  ['a whole header', `Authorization: Bearer ${token}`],
  ['a curl line', `curl -H "Authorization: Bearer ${token}" https://api.hubapi.com/x`],
  ['a line of a .env file', `HUBSPOT_TOKEN=${token}`],
  ['a sentence', `Here is the token: ${token}. Greetings!`],
  ['JSON', `{"access_token":"${token}","hub_id":7654321}`],
  ['JSON in a string', `{\\"token\\":\\"${token}\\"}`],
  ['an export line', `export HUBSPOT_TOKEN='${token}'`],
  ['an encoded header', `Authorization=Bearer%20${token}`],
  ['a word right before it', `token_${token} and more`],
  ['an old key beside it', `curl https://api.hubapi.com/x?hapikey=${uuid} -H 'Bearer ${token}'`],
  ['the same token twice', `${token}\n${token}`],
  ['dashes changed by a word processor', token.replaceAll('-', '–')],
  ['zero-width characters', `\u200b${token.slice(0, 9)}\u200b${token.slice(9)}\ufeff`],
  ['a label and a break within', `Token:\n${token.slice(0, 20)}\n${token.slice(20)}`],
])('a token with %s is read', (_what, text) => {
  expect(parseToken(text)).toEqual({
    ok: true,
    value: { token, kind: 'accessToken', region: 'na1' },
  });
});

test('upper-case digits and other UUID versions are left as they are', () => {
  const odd = 'pat-eu1-ABCDEF01-2345-9999-ffff-0123456789AB';
  expect(parseToken(odd)).toMatchObject({ ok: true, value: { token: odd, region: 'eu1' } });
});

test('a region nobody has seen is no reason to refuse', () => {
  const read = parseToken(`pat-jp1-${uuid}`);
  expect(read.ok && regionIsUnknown(read.value)).toBe(true);
  const known = parseToken(token);
  expect(known.ok && regionIsUnknown(known.value)).toBe(false);
});

test.each([
  ['tokenMissing', ''],
  ['tokenMissing', ' \n\u200b'],
  ['tokenMasked', 'pat-na1-1a2b**-****-****-****-************'],
  ['tokenMasked', 'pat-na1-1a2b••••-••••'],
  ['tokenCutOff', token.slice(0, -3)],
  ['tokenCutOff', `${token}ff`],
  ['tokenSeveral', `${token} ${token.replace('na1', 'eu1')}`],
  ['tokenPersonalAccessKey', `CiRuYTEt${'A'.repeat(90)}SgNuYTE`],
  ['tokenPersonalAccessKey', `CiRldTEt${'b'.repeat(90)}==`],
  ['tokenBareUuid', uuid],
  ['tokenBareUuid', `"${uuid}"`],
  ['tokenUnrecognised', 'hunter2'],
  ['tokenUnrecognised', 'https://example.com/a?b=1'],
  ['tokenUnrecognised', 'hubspot.com.example.org/x'],
  ['tokenAddress', 'https://app.hubspot.com/service-keys/7654321/key/39045903'],
  ['tokenAddress', 'app-eu1.hubspot.com/private-apps/7654321'],
  ['tokenAddress', 'https://api.hubapi.com/crm/v3/objects/contacts'],
  ['tokenMasked', `Bearer pat-eu1-1a2b*****-****`],
  ['tokenCutOff', 'Bearer pat-na1-0000'],
  ['tokenPlaceholder', 'pat-na1-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx'],
  ['tokenPlaceholder', 'pat-na1-…'],
  ['tokenPlaceholder', 'Authorization: Bearer YOUR_ACCESS_TOKEN'],
  ['tokenPlaceholder', 'curl -H "Authorization: Bearer $HUBSPOT_TOKEN"'],
  ['tokenPlaceholder', '<your-token>'],
  ['tokenPersonalAccessKey', `personalAccessKey: >-\n  CiRuYTEt${'A'.repeat(90)}SgNuYTE`],
  ['tokenBareUuid', `HUBSPOT_CLIENT_SECRET=${uuid}`],
  ['tokenBareUuid', `{"client_secret": "${uuid}"}`],
  ['tokenRefresh', 'na1-0000-0000-4000-8000-000000000001'],
  ['tokenRefresh', '{"refresh_token":"eu1-0000-0000-4000-8000-000000000001"}'],
  ['tokenDeveloperKey', `na2-${uuid}`],
  ['tokenHapikey', `hapikey=${uuid}`],
  ['tokenHapikey', `HAPI_KEY: ${uuid}`],
  ['tokenPortalId', '7654321'],
  ['tokenPortalId', 'Hub ID: 7654321'],
  ['tokenPortalId', 'Portal ID 7654321'],
])('%s: %j', (kind, text) => {
  expect(parseToken(text)).toEqual({ ok: false, problem: { kind } });
});

test('an OAuth token is usable, and known as what it is', () => {
  const oauth = 'CJSP5qf1KhICAQEYs-gDIIGOBii1hQIyGQAf3xBKmlwHjX7OIpuIFEavB2-qYAGQsF4';
  expect(parseToken(`Bearer ${oauth}`)).toEqual({
    ok: true,
    value: { token: oauth, kind: 'oauth' },
  });
});

test.each([
  ['JSON', `{"token_type":"bearer","access_token":"CJSP5qf1KhICAQEYs-gDIIGOBii1hQIyGQAf3x"}`],
  [
    'curl',
    `curl -H 'Authorization: Bearer CJSP5qf1KhICAQEYs-gDIIGOBii1hQIyGQAf3x' https://x.example`,
  ],
  ['an env line', 'HUBSPOT_TOKEN=CJSP5qf1KhICAQEYs-gDIIGOBii1hQIyGQAf3x'],
])('an OAuth token in %s is read', (_what, text) => {
  const oauth = 'CJSP5qf1KhICAQEYs-gDIIGOBii1hQIyGQAf3x';
  expect(parseToken(text)).toEqual({ ok: true, value: { token: oauth, kind: 'oauth' } });
});

test('two OAuth tokens are several', () => {
  const two = 'CJSP5qf1KhICAQEYs-gDIIGOBii1hQIyGQAf3x CKSP5qf1KhICAQEYs-gDIIGOBii1hQIyGQAf3x';
  expect(parseToken(two)).toMatchObject({ problem: { kind: 'tokenSeveral' } });
});

test.each([
  ['as it is', token],
  ['in a line break', token.replace('-4000', '-40\n00')],
  ['with dashes of a word processor', token.replaceAll('-', '–')],
  ['with a zero-width character', `${token.slice(0, 9)}\u200b${token.slice(9)}`],
  ['in upper case', token.toUpperCase()],
  ['cut off', token.slice(0, 15)],
  ['masked', 'pat-na1-ab12****-****'],
  ['in an address', `https://app.hubspot.com/contacts/1/record/0-1/2?t=${token}`],
  ['between addresses', `https://app.hubspot.com/settings/1\n${token}\nhttps://x.example`],
  ['two of them', `${token} ${token.slice(0, -1)}2`],
  ['of a personal access key', `key: Ci${'Aa0'.repeat(32)}`],
  ['of an old key by its name', `https://api.hubapi.com/x?hapikey=${uuid}`],
  ['of a refresh token', 'refresh: na1-0000-0000-4000-8000-000000000001'],
  ['of OAuth', `Bearer CJSP5qf1KhICAQEYs-gDIIGOBii1hQIyGQAf3x`],
])('a text with a token %s is known to hold one', (_what, text) => {
  expect(holdsToken(text)).toBe(true);
});

test.each([
  '',
  '9101',
  uuid,
  'https://app.hubspot.com/contacts/7654321/record/0-3/9101',
  'consult-30',
  'pat-smith/intro',
  'Customer success introduction call',
  `C${'ontinuous'.repeat(5)}`,
])('a text without a token holds none: %s', (text) => {
  expect(holdsToken(text)).toBe(false);
});
