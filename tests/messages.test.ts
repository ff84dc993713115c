import { expect, test } from 'vitest';
import { isOurPage, readMessage } from '../utils/messages.ts';

const runtime = { id: 'abc', getURL: (path: string) => `chrome-extension://abc/${path}` };

test('messages are read for what they are, and carry nothing else along', () => {
  expect(readMessage({ type: 'check', token: 'x' })).toEqual({ type: 'check' });
  expect(readMessage({ type: 'wake' })).toEqual({ type: 'wake' });
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
