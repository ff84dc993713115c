import { readClipboardMessage } from '../../utils/clipboard-message.ts';
import { lendWorker } from '../../utils/lend-worker.ts';

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

const background = chrome.runtime.getURL('background.js');
navigator.serviceWorker.addEventListener('message', (event) => lendWorker(event, background));
navigator.serviceWorker.startMessages();
