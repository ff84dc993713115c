import type { Page } from '@playwright/test';
import type { TokenRow } from '../../utils/rotation/row.ts';
import { rotation } from '../e2e/rotation.ts';
import { shoot } from './camera.ts';
import { reachState } from './popup-shots.ts';
import type { Stage } from './stage.ts';

const day = 24 * 60 * 60_000;
const key = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';

/** Tokens in every state, as they stand in the record. */
function tokens(now: number): { [name: string]: TokenRow } {
  const row = (id: string, change: Partial<TokenRow>): TokenRow => ({
    id,
    portalId: '7654321',
    portalName: 'Aurora Demo',
    accountType: 'STANDARD',
    appId: '39045903',
    serviceKeyId: '778',
    lastFour: '41c7',
    scopes: Array.from({ length: 10 }, (_, n) => `scope.${n}`),
    firstChecked: now - 90 * day,
    lastChecked: now - 2 * day,
    rotateBy: now + 92 * day,
    state: 'inUse',
    handoffs: [],
    ...change,
  });
  const to = (lastFour: string, change: Partial<TokenRow['handoffs'][number]> = {}) => ({
    at: now - 90 * day,
    to: key,
    context: 'Sync deals both ways',
    items: [],
    lastFour,
    ...change,
  });
  const eu = { portalId: '24680135', portalName: 'Fjord Demo', lastFour: '9e02' };
  return {
    fine: row('fine', { handoffs: [to('41c7')] }),
    soon: row('soon', { rotateBy: now + 9 * day, handoffs: [to('41c7')] }),
    due: row('due', {
      ...eu,
      rotateBy: now - 3 * day,
      handoffs: [to('9e02', { to: 'passphrase', context: 'Weekly report' })],
    }),
    grace: row('grace', {
      state: 'rotated',
      stateAt: now - 2 * day,
      graceUntil: now + 5 * day,
      handoffs: [to('41c7')],
    }),
    ended: row('ended', { ...eu, state: 'rotated', stateAt: now - 2 * day }),
    leaked: row('leaked', { state: 'leaked', stateAt: now, handoffs: [to('41c7')] }),
    'leaked-unknown': row('leaked-unknown', {
      serviceKeyId: undefined,
      state: 'leaked',
      stateAt: now,
    }),
    replaced: row('replaced', {
      lastFour: 'b3d8',
      firstChecked: now - day,
      lastChecked: now - day,
      rotateBy: now + 181 * day,
      previous: { lastFour: '41c7', graceUntil: now + 6 * day },
      handoffs: [to('b3d8', { at: now - day }), to('41c7', { to: 'passphrase' })],
    }),
  };
}

/** What is in sight: which tokens, and what is done before the picture is taken. */
const states: {
  readonly [name: string]: [rows: string[], reach?: (view: Page) => Promise<void>];
} = {
  empty: [[]],
  fine: [['fine', 'replaced']],
  due: [['due', 'soon']],
  rotated: [['grace', 'ended']],
  leaked: [['leaked']],
  'leaked-unknown': [['leaked-unknown']],
  how: [['due'], (view) => rotation(view).button('I rotated it').click()],
};

/** Takes the pictures of known tokens in the panel, of the next handoff, and of the popup's line. */
export async function shootRotation(stage: Stage): Promise<void> {
  const set = (view: Page, names: string[]) => {
    const all = tokens(Date.now());
    const rows = names.map((name) => all[name]!);
    return view.evaluate((record) => chrome.storage.local.set({ tokens: record }), {
      version: 1,
      rows,
    });
  };
  await reachState(stage, {});
  await stage.extension.closePopup();
  const view = await stage.page.context().newPage();
  await view.setViewportSize({ width: 360, height: 700 });
  for (const [name, [rows, reach]] of Object.entries(states)) {
    await view.goto(`chrome-extension://${stage.extension.id}/sidepanel.html`);
    await set(view, rows);
    await view.reload();
    const { region } = rotation(view);
    await region.waitFor();
    await reach?.(view);
    await region.evaluate((element) => element.scrollIntoView());
    await shoot(view, `rotation-${name}`);
  }
  await set(view, ['grace']);
  await view.reload();
  await rotation(view).button('Enter the new token').click();
  await shoot(view, 'rotation-next');
  await set(view, ['due']);
  await view.close();
  const over = await reachState(stage, {});
  await over.getByText('1 token needs rotating').waitFor();
  await shoot(over, 'rotation-popup');
  await over.evaluate(() => chrome.storage.local.remove('tokens'));
  await stage.extension.closePopup();
}
