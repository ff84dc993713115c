import { openPanel } from '../utils/open-panel.ts';

/** Whether this page is the popup: the panel has the same parts, and need not lead to itself. */
export const inPopup = location.pathname === '/popup.html';

/**
 * From the popup to the panel, once what is on its way is done too. Browsers open it right after a
 * click alone, so nothing is awaited before.
 */
export const goToPanel = (underWay?: Promise<unknown>): void =>
  void Promise.all([underWay, openPanel()]).then(() => window.close());
