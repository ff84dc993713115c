import { browser } from 'wxt/browser';
import { readClipboardMessage } from '../../utils/clipboard-message.ts';

/** Copies what the background asks for: such a document is never focused, so `execCommand` it is. */
browser.runtime.onMessage.addListener((value, sender, answer) => {
  const text = readClipboardMessage(value, sender, browser.runtime.id);
  if (text === undefined) return;
  const field = document.querySelector('textarea')!;
  field.value = text;
  field.select();
  answer(document.execCommand('copy'));
});
