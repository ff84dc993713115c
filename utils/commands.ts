import { browser } from 'wxt/browser';
import type { FoundText, LinkPart } from './links.ts';
import { loadAtNeed } from './load-at-need.ts';
import { messageWords } from './message-words.ts';
import { openPanel } from './open-panel.ts';
import { sayOnPage } from './page-parts.ts';
import { tell } from './tell.ts';

/** The commands that copy, as the manifest names them (wxt.config.ts), and what each copies. */
const copying: { readonly [command: string]: LinkPart } = {
  'copy-record-id': 'id',
  'copy-portal-id': 'portalId',
  'copy-link': 'link',
};

/** Listens for the keyboard. The popup's and Firefox's sidebar's own commands need no listener. */
export function startCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    // Before anything is awaited: browsers open a panel right after the key alone.
    if (command === 'open-panel') void openPanel(tab?.windowId).catch(() => undefined);
    const part = copying[command];
    if (part) void copyFrom(part, tab?.url, tab?.id);
  });
}

/** Copies a part of an address, and says so on the icon and, where it is a page's, in its bar. */
export async function copyFrom(part: LinkPart, address?: string, tabId?: number): Promise<void> {
  const { readLink, writeClipboard } = await loadAtNeed();
  const found = readLink(address, part);
  if (!found.ok) return tell(false, messageWords(`command.${found.problem}`));
  const { text, id } = found.value;
  const went = await writeClipboard(text);
  if (tabId !== undefined) void sayOnPage(tabId, id, !went);
  await tell(went, went ? copiedWords(found.value) : messageWords('command.refused'));
}

function copiedWords({ text, id }: FoundText): string {
  if (id === 'link') return messageWords('command.copiedLink');
  return messageWords('command.copied', [messageWords(`id.${id}`), text]);
}
