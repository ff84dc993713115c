import { describe, expect, test, vi } from 'vitest';
import { shownTokens } from '../../utils/guide/shown-tokens.ts';
import { takeToken } from '../../utils/guide/take-token.ts';

const token = 'pat-na1-00000000-0000-4000-8000-000000000001';
const other = 'pat-eu1-00000000-0000-4000-8000-00000000beef';
const mask = 'pat-na1-0000****-****-****-****-************';
const page = 'https://app.hubspot.com/service-keys/7654321/key/39045903';

describe('what a page shows', () => {
  test.each([
    ['nothing', [], { kind: 'none' }],
    ['the mask', [mask], { kind: 'masked' }],
    ['the mask in dots', ['pat-na1-••••••••-••••'], { kind: 'masked' }],
    ['one token', [token], { kind: 'one', token }],
    [
      'the same one twice',
      [token, token.toUpperCase()],
      { kind: 'one', token: token.toUpperCase() },
    ],
    ['one with a mask beside it', [mask, token], { kind: 'one', token }],
    ['the beginning of one alone', ['pat-na1-0000'], { kind: 'none' }],
    ['a longer word', [`${token}0`], { kind: 'none' }],
    [
      'two',
      [token, other],
      {
        kind: 'several',
        tokens: [
          { token, region: 'na1', lastFour: '0001' },
          { token: other, region: 'eu1', lastFour: 'beef' },
        ],
      },
    ],
  ])('%s', (_what, pieces, shown) => {
    expect(shownTokens(pieces)).toEqual(shown);
  });
});

describe('taking a token', () => {
  test('from a key’s page: the look is told which page it is for', async () => {
    const run = vi.fn<() => Promise<object>>().mockResolvedValue({ pieces: [token] });
    expect(await takeToken({ id: 7, url: `${page}?a=b#c` }, run)).toEqual({ kind: 'one', token });
    expect(run.mock.calls).toEqual([
      [7, 'https://app.hubspot.com', '/service-keys/7654321/key/39045903'],
    ]);
  });

  test.each([
    undefined,
    'about:blank',
    'not an address',
    'https://app.hubspot.com/contacts/7654321/record/0-3/9101',
    'https://app.hubspot.com/service-keys/7654321',
    'https://app.hubspot.com.example/service-keys/7654321/key/39045903',
    'https://meetings.hubspot.com/service-keys/7654321/key/39045903',
    'http://app.hubspot.com/service-keys/7654321/key/39045903',
    'https://user@app.hubspot.com/service-keys/7654321/key/39045903',
  ])('never looks at %s', async (url) => {
    const run = vi.fn<() => Promise<object>>().mockResolvedValue({ pieces: [token] });
    expect(await takeToken({ id: 7, ...(url && { url }) }, run)).toEqual({ kind: 'moved' });
    expect(run).not.toHaveBeenCalled();
  });

  test('the page was left between click and look', async () => {
    const run = () => Promise.resolve({ moved: true });
    expect(await takeToken({ id: 7, url: page }, run)).toEqual({ kind: 'moved' });
  });

  test.each([undefined, null, 1, {}, { pieces: 'x' }, { pieces: [1] }])(
    'an answer of another form, %o, is no token',
    async (answer) => {
      const run = () => Promise.resolve(answer);
      expect(await takeToken({ id: 7, url: page }, run)).toEqual({ kind: 'notAllowed' });
    },
  );

  test('where the browser forbids it, nothing of what it says is passed on', async () => {
    const run = () => Promise.reject(new Error(`Cannot access ${page} ${token}`));
    const taken = await takeToken({ id: 7, url: page }, run);
    expect(taken).toEqual({ kind: 'notAllowed' });
  });
});
