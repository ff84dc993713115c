import { browser } from 'wxt/browser';
import { inTurn } from './in-turn.ts';
import { recordKey, rotationAlarm } from './rotation/key.ts';
import { rest } from './tell.ts';

const onceADay = 24 * 60;

/**
 * Keeps the number on the icon true: once a day, when the browser starts, and when the record of
 * tokens changes. The browser forgets what is on the icon when it closes, and may forget alarms.
 */
export function startRotation(): void {
  const look = () => void oneByOne(rest).catch(() => undefined);
  const start = () => {
    void setAlarm();
    look();
  };
  browser.runtime.onInstalled.addListener(start);
  browser.runtime.onStartup.addListener(start);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === rotationAlarm) look();
  });
  browser.storage.onChanged.addListener((changes, name) => {
    if (name === 'local' && recordKey in changes) look();
  });
}

const oneByOne = inTurn();

/** An alarm that is there goes on as it was: set anew at each start, it might never ring. */
async function setAlarm(): Promise<void> {
  const alarm = await browser.alarms.get(rotationAlarm);
  if (!alarm) await browser.alarms.create(rotationAlarm, { periodInMinutes: onceADay });
}
