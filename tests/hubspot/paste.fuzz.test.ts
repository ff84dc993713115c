import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsToken, parseToken } from '../../utils/hubspot/token.ts';

const hex = (length: number) =>
  fc.string({
    unit: fc.constantFrom(...'0123456789abcdef'.split('')),
    minLength: length,
    maxLength: length,
  });
const uuid = fc.tuple(hex(8), hex(4), hex(4), hex(4), hex(12)).map((parts) => parts.join('-'));
const region = fc.constantFrom('na1', 'na2', 'eu1', 'ap1', 'jp1', 'xx12');
const accessToken = fc.tuple(region, uuid).map(([where, id]) => `pat-${where}-${id}`);
const key = (begin: string, length: number) =>
  fc
    .string({
      unit: fc.constantFrom(...'AbCdEf0189_-'.split('')),
      minLength: length,
      maxLength: length,
    })
    .map((rest) => begin + rest);

/** Anything at all, but for a second token. */
const around = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => !/pat-/i.test(text));
/** What may stand right behind a token; a letter would be part of it. */
const end = fc.constantFrom('', ' ', '\n', '"', "'", '`', '”', ',', ';', '.', '}', '&', '\\n');

test('whatever surrounds a token, it is found', () => {
  fc.assert(
    fc.property(around, accessToken, end, around, (before, token, stop, after) => {
      const text = `${before}${token}${stop}${stop && after}`;
      expect(parseToken(text)).toMatchObject({ ok: true, value: { token, kind: 'accessToken' } });
      expect(holdsToken(text)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

const wrapped = (secret: fc.Arbitrary<string>) =>
  fc.tuple(
    secret,
    fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => ` "${text}"\n`,
      (text) => `{"client_secret":"${text}"}`,
      (text) => `HUBSPOT_KEY=${text}`,
      (text) => `https://api.hubapi.com/crm/v3/objects/contacts?limit=1&hapikey=${text}`,
      (text) => `https://api.hubapi.com/crm/${text}?hapikey=${text}`,
      (text) => `https://api.hubapi.com/crm?a=${text}&hapikey=${text}#${text}`,
      (text) => `https://${text}@api.hubapi.com/crm?hapikey=${text}`,
      (text) => `curl -X POST 'https://api.hubapi.com/deals/v1/deal?hapikey=${text}' -d '${text}'`,
    ),
  );

const secrets = fc.oneof(
  uuid,
  fc.tuple(region, uuid).map(([where, id]) => `${where}-${id}`),
  fc.tuple(hex(4), hex(4), hex(4), hex(4), hex(12)).map((parts) => `na1-${parts.join('-')}`),
  key('CiRuYTEt', 90),
  accessToken.map((token) => token.slice(0, -2)),
  accessToken.map((token) => `${token.slice(0, 12)}****-****`),
  fc.tuple(accessToken, accessToken).map(([a, b]) => `${a} ${b}`),
);

test("no problem's text holds what was pasted", () => {
  fc.assert(
    fc.property(wrapped(secrets), ([secret, wrap]) => {
      const read = parseToken(wrap(secret));
      if (read.ok) return;
      const told = JSON.stringify(read.problem);
      for (const part of secret.split(/\s/)) expect(told).not.toContain(part);
    }),
    { numRuns: 2000 },
  );
});

test('any text at all is read without a throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(typeof parseToken(text).ok).toBe('boolean');
      expect(typeof holdsToken(text)).toBe('boolean');
    }),
    { numRuns: 1000 },
  );
});
