import { expect, test } from 'vitest';
import type { CheckLine } from '../../utils/handoff/schema.ts';
import { withChecked, worstOf } from '../../utils/inbox/checked.ts';
import { rowLike } from './sample.ts';

const line = (state: CheckLine['state'], kind?: string): CheckLine => ({
  about: 'item',
  state,
  at: '2026-11-26T10:00:00.000Z',
  ...(kind && { problem: { kind, words: 'Words.' } }),
});

test('the gravest of the checks stands for all, with its problem', () => {
  const all = [line('pass'), line('warn', 'a'), line('fail', 'b'), line('notChecked', 'c')];
  expect(worstOf(all)).toEqual({ worst: 'fail', problem: 'b' });
  expect(worstOf(all.slice(0, 2))).toEqual({ worst: 'warn', problem: 'a' });
  expect(worstOf([line('pass')])).toEqual({ worst: 'pass' });
  expect(worstOf([])).toBeUndefined();
});

test('a check moves the state: failed is to be fixed, and what could not be checked moves nothing', () => {
  const after = (row: Parameters<typeof withChecked>[0], ...lines: CheckLine[]) =>
    withChecked(row, { at: 9, accounts: [lines] });
  const row = rowLike({ id: '1' });
  expect(after(row, line('pass')).state).toBe('works');
  expect(after(row, line('warn')).state).toBe('works');
  expect(after(row, line('pass'), line('fail', 'x')).state).toBe('fix');
  expect(after(row, line('pass'), line('notChecked', 'offline')).state).toBe('new');
  expect(after(row).state).toBe('new');
  const active = rowLike({ id: '2', state: 'active' });
  expect(after(active, line('pass')).state).toBe('active');
  expect(after(active, line('fail', 'x')).state).toBe('fix');
});

test('a later check takes away what the one before it said', () => {
  const failed = withChecked(rowLike({ id: '1' }), { at: 1, accounts: [[line('fail', 'x')]] });
  const [account] = withChecked(failed, { at: 2, accounts: [[line('pass')]] }).accounts;
  expect(account).toEqual({
    portalId: '7654321',
    portalName: 'Aurora Demo',
    lastFour: '0001',
    items: 1,
    worst: 'pass',
  });
});
