import { expect, test } from 'vitest';
import { notePortal, readPortalNote } from '../utils/portals.ts';
import { portalHue } from '../utils/hubspot/portal-hue.ts';
import { memoryArea } from './memory-area.ts';

test('a portal keeps what it is and the name it was given, until that is taken away', async () => {
  const area = memoryArea();
  const note = async (portalId: string) =>
    readPortalNote((await area.get(['portals'])).portals, portalId);
  const local = { get: (key: string) => area.get([key]), set: area.set };
  await notePortal(local, '7654321', { accountType: 'SANDBOX' });
  await notePortal(local, '7654321', { name: '  Aurora, tests ' });
  await notePortal(local, '24680135', { name: 'x'.repeat(200) });
  expect(await note('7654321')).toEqual({ name: 'Aurora, tests', accountType: 'SANDBOX' });
  expect((await note('24680135')).name).toHaveLength(40);
  await notePortal(local, '7654321', { name: ' ' });
  expect(await note('7654321')).toEqual({ accountType: 'SANDBOX' });
});

test.each([undefined, null, 'x', { '1': null }, { '1': { name: 7 } }, { '1': { name: '' } }])(
  'what was stored wrongly is no note: %j',
  (stored) => expect(readPortalNote(stored, '1')).toEqual({}),
);

test('a name of the object prototype is no portal', () => {
  expect(readPortalNote({}, 'constructor')).toEqual({});
});

test('a portal has one hue, and its neighbour another', () => {
  expect(portalHue('7654321')).toBe(portalHue('7654321'));
  for (let id = 7_654_321; id < 7_654_400; id += 1) {
    const apart = Math.abs(portalHue(String(id)) - portalHue(String(id + 1)));
    expect(Math.min(apart, 360 - apart)).toBeGreaterThan(90);
  }
  expect(portalHue('99999999999999999999')).toBeLessThanOrEqual(360);
});
