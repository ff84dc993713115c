import { browser } from 'wxt/browser';
import { copyFrom } from './commands.ts';
import { editDraft } from './edit-draft.ts';
import { loadAtNeed } from './load-at-need.ts';
import { messageWords } from './message-words.ts';
import { tell } from './tell.ts';

/** The entries in the menu of a link, by what they do. */
const entries = ['copyLinkId', 'addLink'] as const;

/** Puts entries into the menu of every link that leads to HubSpot, on any site. */
export function startLinkMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      for (const id of entries) {
        browser.contextMenus.create({
          id,
          title: messageWords(`linkMenu.${id}`),
          contexts: ['link'],
          // Wider than what is read in the end: patterns cannot tell regions from other sites.
          targetUrlPatterns: ['https://*.hubspot.com/*', 'https://*.hubspotqa.com/*'],
        });
      }
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }) => {
    if (menuItemId === 'copyLinkId') void copyFrom('id', linkUrl);
    if (menuItemId === 'addLink') void addFrom(linkUrl);
  });
}

async function addFrom(address: string | undefined): Promise<void> {
  const { addLink } = await loadAtNeed();
  const kind = await editDraft(({ items }) => {
    const added = addLink(address, items);
    return {
      result: added.kind,
      ...(added.kind === 'added' && { change: { items: added.items } }),
    };
  });
  await tell(kind === 'added' || kind === 'there', messageWords(`command.${kind}`));
}
