import type { Ids } from '../hubspot/read-ids.ts';
import { onAddressChange } from './address.ts';
import { initBar } from './bar.ts';
import type { Bar } from './bar.ts';
import type { BarSettings } from './bar-settings.ts';
import { makeHost, removeLeftovers } from './dom.ts';
import { initLoadRows } from './load-rows.ts';
import { readIds, readPageIds } from './page-ids.ts';
import type { PartName } from './parts.ts';
import { initTitleButton } from './title-button.ts';
import type { Words } from './words.ts';

/** What the page's script is handed from outside: it knows no browser API of extensions. */
export type Given = {
  words: Words;
  settings: BarSettings;
  /** Keeps what the person decided about the bar. */
  save: (settings: BarSettings) => void;
  /** Calls back with what the person decided in another tab. */
  onSettings: (changed: (settings: BarSettings) => void, signal: AbortSignal) => void;
  /** False once the extension has gone or a newer copy runs; that also aborts the signal. */
  alive: () => boolean;
  /** Has a further part of this script run here (parts.ts). */
  loadPart: (name: PartName) => Promise<unknown>;
};

/** Shows the page's IDs, follows the page's address, and takes everything away on abort. */
export function startOnPage(given: Given, signal: AbortSignal): void {
  let bar: Bar | undefined;
  let tellTitle: ((recordId: string | undefined) => void) | undefined;
  let tellRows: ((ids: Ids) => void) | undefined;
  let { settings } = given;

  const save = (decided: BarSettings) => given.save((settings = decided));
  const initRows = (bar: Bar) =>
    initLoadRows(
      given.loadPart,
      {
        words: given.words,
        bar,
        readIds,
        makeHost,
        format: () => settings.rowsAs,
        keepFormat(rowsAs) {
          save({ ...settings, rowsAs });
          bar.apply(settings);
        },
      },
      signal,
    );

  const refresh = () => {
    if (!given.alive()) return;
    const ids = readPageIds(location);
    // Pages with nothing to copy, such as the login, cost no more than reading their address.
    if (!bar && ids.length === 0) return;
    bar ??= initBar(given.words, settings, save, signal);
    tellTitle ??= initTitleButton(given.words, bar.copy, signal);
    tellRows ??= initRows(bar);
    bar.show(ids);
    tellTitle(ids.find(([name]) => name === 'recordId')?.[1]);
    tellRows(readIds(location));
  };

  removeLeftovers();
  onAddressChange(refresh, signal);
  given.onSettings((changed) => {
    settings = changed;
    bar?.apply(changed);
  }, signal);
  refresh();
}
