import type { Page } from '@playwright/test';
import { open, pages } from '../e2e/pages.ts';
import { shoot } from './camera.ts';
import type { PopupState } from './popup-states.ts';
import type { Stage } from './stage.ts';

/** Opens the popup with nothing remembered, and brings a state about. */
export async function reachState(stage: Stage, { at, reach }: PopupState): Promise<Page> {
  const { page, extension } = stage;
  const worker = await extension.worker();
  await worker.evaluate(() =>
    Promise.all([chrome.storage.session.clear(), chrome.storage.local.remove(['portals', 'bar'])]),
  );
  if (at && !at.includes('hubspot.com')) await page.goto(at);
  else await open(page, at ?? pages.deal);
  const view = await extension.openPopup(page);
  await view.getByRole('banner').waitFor();
  await reach?.(view);
  return view;
}

/** Takes the pictures of a state of the popup. */
export async function shootPopup(stage: Stage, name: string, state: PopupState): Promise<void> {
  const view = await reachState(stage, state);
  const { before } = state;
  await shoot(view, `popup-${name}`, before && { before: () => before(view) });
  await stage.extension.closePopup();
}
