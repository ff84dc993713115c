import { expect, test } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import {
  hubSpotTabOf,
  isOfferMessage,
  isOurPage,
  readMessage,
  readPartMessage,
  readWriteMessage,
} from '../utils/messages.ts';

const runtime = { id: 'abc', getURL: (path: string) => `chrome-extension://abc/${path}` };

test('messages are read for what they are, and carry nothing else along', () => {
  expect(readMessage({ type: 'check', token: 'x' })).toEqual({ type: 'check' });
  expect(readMessage({ type: 'wake' })).toEqual({ type: 'wake' });
  expect(readMessage({ type: 'cancel', all: true })).toEqual({ type: 'cancel' });
  expect(readMessage({ type: 'seal', anyway: true })).toEqual({ type: 'seal', anyway: true });
  expect(readMessage({ type: 'seal', anyway: 'yes' })).toEqual({ type: 'seal', anyway: false });
  for (const other of [undefined, null, 'check', 1, {}, { type: 'forget' }, ['check']]) {
    expect(readMessage(other)).toBeUndefined();
  }
});

test('only pages of this extension are listened to', () => {
  const from = (id: string | undefined, url: string | undefined) => isOurPage({ id, url }, runtime);
  expect(from('abc', 'chrome-extension://abc/popup.html')).toBe(true);
  // A content script of ours has our ID and the page's address.
  expect(from('abc', 'https://app.hubspot.com/contacts/1')).toBe(false);
  expect(from('abc', 'https://chrome-extension.example/abc/popup.html')).toBe(false);
  expect(from('abc', undefined)).toBe(false);
  expect(from('xyz', 'chrome-extension://abc/popup.html')).toBe(false);
  expect(from(undefined, 'chrome-extension://abc/popup.html')).toBe(false);
});

test('a page’s script can ask for a part that there is, and nothing else', () => {
  expect(readPartMessage({ type: 'part', part: 'rows', file: 'x.js' })).toEqual({
    type: 'part',
    part: 'rows',
  });
  for (const other of [
    undefined,
    'part',
    { type: 'part' },
    { type: 'part', part: 'work' },
    { type: 'part', part: 'toString' },
    { type: 'check', part: 'rows' },
  ]) {
    expect(readPartMessage(other)).toBeUndefined();
  }
});

test('that the address brings a request is said, and nothing is brought along', () => {
  expect(isOfferMessage({ type: 'offer' })).toBe(true);
  for (const other of [undefined, null, 'offer', {}, { type: 'check' }, { offer: 'x' }]) {
    expect(isOfferMessage(other)).toBe(false);
  }
});

test('a page is written for its address and title alone', () => {
  const message = { type: 'write', url: 'https://app.hubspot.com/', title: 'Deal' };
  expect(readWriteMessage({ ...message, token: 'x' })).toEqual(message);
  for (const other of [
    undefined,
    { type: 'write' },
    { ...message, url: 1 },
    { ...message, title: null },
  ]) {
    expect(readWriteMessage(other)).toBeUndefined();
  }
});

test('parts run in the tab that asked, where it shows HubSpot’s app itself', () => {
  const tab = { id: 7 } as Tabs.Tab;
  const sender = { id: 'abc', url: 'https://app-eu1.hubspot.com/contacts/1', frameId: 0, tab };
  expect(hubSpotTabOf(sender, runtime)).toBe(7);
  for (const change of [
    { id: 'xyz' },
    { frameId: 3 },
    { url: 'https://app.hubspot.com.evil.com/contacts/1' },
    { url: 'https://meetings.hubspot.com/jane' },
    { url: 'http://app.hubspot.com/contacts/1' },
    { url: 'not an address' },
    { url: undefined },
    { tab: undefined },
  ]) {
    expect(hubSpotTabOf({ ...sender, ...change }, runtime)).toBeUndefined();
  }
});
