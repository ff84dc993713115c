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
  ['tokenUnrecognised', 'https://app.hubspot.com/service-keys/7654321/key/39045903'],
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
