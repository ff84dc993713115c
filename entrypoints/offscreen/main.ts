import { readClipboardMessage } from '../../utils/clipboard-message.ts';

/**
 * Copies what the background asks for: such a document is never focused, so `execCommand` it is. Only
 * Chromium has it, and what it would share with other pages is a file more in each: so it is `chrome`.
 */
chrome.runtime.onMessage.addListener((value, sender, answer) => {
  const text = readClipboardMessage(value, sender, chrome.runtime.id);
  if (text === undefined) return;
  const field = document.querySelector('textarea')!;
  field.value = text;
  field.select();
  answer(document.execCommand('copy'));
});
