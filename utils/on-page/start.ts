import { portalHue } from '../hubspot/portal-hue.ts';
import type { Ids } from '../hubspot/read-ids.ts';
import { onAddressChange } from './address.ts';
import { initBar } from './bar.ts';
import type { Bar, PageId } from './bar.ts';
import { readBarSettings } from './bar-settings.ts';
import type { BarSettings } from './bar-settings.ts';
import { addStyle, makeHost, removeLeftovers } from './dom.ts';
import type { CopyByHand } from './copy.ts';
import type { CopyTexts } from './copy-as.ts';
import { initLoadRows } from './load-rows.ts';
import { readIds } from './page-ids.ts';
import { copyPicture, fromMarkup, part } from './markup.ts';
import { loadPart } from './parts.ts';
import type { PartName } from './parts.ts';
import { initTitleButton } from './title-button.ts';
import type { AccountKind, Words } from './words.ts';

/** What the page's script is handed from outside: it knows no browser API of extensions. */
export type Given = {
  words: Words;
  /** What `storage.local` holds: what the person decided about the bar, and notes of portals. */
  stored: { bar?: unknown; portals?: unknown };
  /** Keeps what the person decided about the bar. */
  save: (settings: BarSettings) => void;
  /** Calls back with what another tab or page of ours stored. */
  onStored: (changed: (stored: Given['stored']) => void) => void;
  /** Calls back when something of this page was copied by other means than the bar. */
  onSaid: (said: (what: { id: string; refused?: boolean }) => void) => void;
  /** False once the extension has gone or a newer copy runs; that also aborts the signal. */
  alive: () => boolean;
  /** Has a further part of this script run here (parts.ts). */
  loadPart: (name: PartName) => Promise<unknown>;
  /** Has the background write the page, which has this title, in each of its forms. */
  write: (title: string) => Promise<CopyTexts>;
};

/** Shows the page's IDs, follows the page's address, and takes everything away on abort. */
export function startOnPage(given: Given, signal: AbortSignal): void {
  let bar: Bar | undefined;
  let tellTitle: ((recordId: string | undefined) => void) | undefined;
  let tellRows: ((ids: Ids) => void) | undefined;
  let settings = readBarSettings(given.stored.bar);
  let { portals } = given.stored;
  let ids: Ids = {};
  let portalShown = '';

  const { words, write } = given;
  const save = (decided: BarSettings) => given.save((settings = decided));
  const shared = { words, addStyle, fromMarkup };
  let byHand: CopyByHand | undefined;
  const loadByHand = async (bar: HTMLElement) =>
    (byHand ??= (await loadPart('by-hand', given.loadPart))?.(shared, bar));
  const initRows = (bar: Bar) =>
    initLoadRows(async () =>
      (await loadPart('rows', given.loadPart))?.(
        {
          ...shared,
          bar,
          readIds,
          makeHost,
          part,
          copyPicture,
          format: () => settings.rowsAs,
          keepFormat(rowsAs) {
            save({ ...settings, rowsAs });
            bar.apply(settings);
          },
        },
        signal,
      ),
    );

  const showPortal = () => {
    const { portalId } = ids;
    const { name, accountType } = noteOf(portals, portalId!);
    // A standard account is what people expect: only the others are told. Unknown kinds have no words.
    const kind = accountType && accountType !== 'STANDARD' && words(`accountType.${accountType}`);
    const text = [name, kind].filter(Boolean).join(' · ');
    if (!bar || portalShown === portalId + text) return;
    portalShown = portalId + text;
    bar.portal(portalId && portalHue(portalId), text);
  };
  const refresh = () => {
    if (!given.alive()) return;
    const next = readIds(location);
    // Pages with nothing to copy, such as the login, cost no more than reading their address.
    const pageIds = Object.entries(next) as PageId[];
    if (!bar && pageIds.length === 0) return;
    ids = next;
    bar ??= initBar(words, settings, { save, write, loadByHand }, signal);
    tellTitle ??= initTitleButton(words, bar.copy, signal);
    tellRows ??= initRows(bar);
    bar.show(pageIds);
    showPortal();
    tellTitle(ids.recordId);
    tellRows(ids);
  };

  removeLeftovers();
  onAddressChange(refresh, signal);
  given.onStored((stored) => {
    if (stored.bar) {
      settings = readBarSettings(stored.bar);
      bar?.apply(settings);
    }
    if (!stored.portals) return;
    portals = stored.portals;
    showPortal();
  });
  given.onSaid(({ id, refused }) => bar?.said(id, refused));
  refresh();
}

/** What is known of a portal: written by utils/portals.ts, which sees to its form. */
const noteOf = (portals: unknown, portalId: string) =>
  Object(Object(portals)[portalId]) as { name?: string; accountType?: AccountKind };
