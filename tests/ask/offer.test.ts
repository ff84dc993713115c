import { expect, test } from 'vitest';
import { offeredIn, pauseMs, readOffer, takeOffer } from '../../utils/ask/offer.ts';
import { requestLink, signRequest } from '../../utils/handoff/request.ts';
import { holdsRequest } from '../../utils/handoff/request-fragment.ts';
import { asker, requestOf } from './sample.ts';

const compact = await signRequest(requestOf(), asker.signing);
const link = requestLink(compact);
const other = requestLink(`${compact}x`);

function memory() {
  const items: { [key: string]: unknown } = {};
  return {
    items,
    get: async () => ({ ...items }),
    set: async (parts: object) => void Object.assign(items, parts),
  };
}

test('an address offers what stands behind our fragment, if it has the form and the size', () => {
  expect(offeredIn(link)).toBe(compact);
  expect(offeredIn(link.slice(0, -60)), 'cut off, to be told as such').toBe(compact.slice(0, -60));
  expect(offeredIn(link.replace('/#', '/login?x=1#'))).toBe(compact);
  for (const address of [
    undefined,
    'https://app.hubspot.com/',
    'https://app.hubspot.com/#handoff-request=',
    'https://app.hubspot.com/#handoff-request=<b>',
    `https://app.hubspot.com/?handoff-request=${compact}`,
    `${link}${'x'.repeat(400_000)}`,
  ]) {
    expect(offeredIn(address)).toBeUndefined();
  }
});

test('an offer is stored, and others take its place no faster than a person clicks', async () => {
  const area = memory();
  expect(await takeOffer(area, [undefined, link], 1000)).toBe(true);
  expect(area.items).toEqual({ offer: { text: compact, at: 1000 } });
  expect(await takeOffer(area, [link], 1001), 'the same again').toBe(true);
  expect(await takeOffer(area, [other], 1000 + pauseMs - 1)).toBe(false);
  expect(area.items).toEqual({ offer: { text: compact, at: 1000 } });
  expect(await takeOffer(area, [other], 1000 + pauseMs)).toBe(true);
  expect(area.items).toEqual({ offer: { text: `${compact}x`, at: 1000 + pauseMs } });
  expect(await takeOffer(area, ['https://app.hubspot.com/'], 99_999)).toBe(false);
});

test('an offer grows old, and what has no form of one is none', () => {
  const day = 24 * 3_600_000;
  expect(readOffer({ text: 'x', at: 0 }, day - 1)).toEqual({ text: 'x', at: 0 });
  for (const stored of [{ text: 'x', at: -1 }, { text: 1, at: 0 }, undefined, 'x', []]) {
    expect(readOffer(stored, day - 1)).toBe(undefined);
  }
});

test('a text that carries a request is known, whole or not, and no address or token is', () => {
  const wrapped = compact.replace(/(.{70})/g, '$1\r\n');
  for (const text of [compact, link, `Dear client,\n${wrapped}\nBye`, compact.slice(0, -60)]) {
    expect(holdsRequest(text)).toBe(true);
  }
  for (const text of [
    'https://app.hubspot.com/contacts/7654321/record/0-3/9101',
    'pat-na1-00000000-0000-4000-8000-000000000001',
    'eyJ',
    '9101',
  ]) {
    expect(holdsRequest(text)).toBe(false);
  }
});
