import { portalHue } from '../hubspot/portal-hue.ts';
import type { Ids } from '../hubspot/read-ids.ts';
import { onAddressChange } from './address.ts';
import { initBar } from './bar.ts';
import type { PageId } from './bar.ts';
import { lend } from './lend.ts';
import { tellRows } from './load-rows.ts';
import { alive, succeed } from './own.ts';
import { readIds } from './page-ids.ts';
import { initTitleButton } from './title-button.ts';
import { words } from './words.ts';
import type { AccountKind } from './words.ts';

/** Shows the page's IDs and follows the page's address, until this copy ends. */
export async function startOnPage(): Promise<void> {
  // What the person decided about the bar, and notes of portals.
  const { local } = chrome.storage;
  let { bar: settings, portals } = await local.get(['bar', 'portals']);
  let shown: ReturnType<typeof makeParts> | undefined;
  let ids: Ids = {};
  let portalShown = '';

  const showPortal = () => {
    const { portalId } = ids;
    const { name, accountType } = noteOf(portals, portalId!);
    // A standard account is what people expect: only the others are told. Unknown kinds have no words.
    const kind = accountType && accountType !== 'STANDARD' && words(`accountType_${accountType}`);
    const text = [name, kind].filter(Boolean).join(' · ');
    if (portalShown === (portalShown = portalId + text)) return;
    shown?.bar.portal(portalId && portalHue(portalId), text);
  };
  const refresh = () => {
    const next = readIds(document.URL);
    const pageIds = Object.entries(next) as PageId[];
    // Pages with nothing to copy, such as the login, cost no more than reading their address.
    if (!shown && pageIds.length === 0) return;
    ids = next;
    shown ??= makeParts(settings);
    shown.bar.show(pageIds);
    showPortal();
    shown.tellTitle(ids.recordId);
    tellRows(ids);
  };

  // Whatever answered just now is there: at load that need not be asked.
  onAddressChange(() => alive() && refresh());
  local.onChanged.addListener(({ bar, portals: noted }) => {
    if (!alive()) return;
    if (bar) {
      settings = bar.newValue;
      shown?.bar.apply(settings);
    }
    if (noted) {
      portals = noted.newValue;
      showPortal();
    }
  });
  refresh();
}

/** The bar and the button beside the title, and what the further parts of this script find. */
function makeParts(settings: unknown) {
  succeed();
  const bar = initBar(settings);
  self.handoff = lend(bar);
  return { bar, tellTitle: initTitleButton(bar) };
}

/** What is known of a portal: written by utils/portals.ts, which sees to its form. */
const noteOf = (portals: unknown, portalId: string) =>
  Object(Object(portals)[portalId]) as { name?: string; accountType?: AccountKind };
