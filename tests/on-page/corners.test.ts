import { describe, expect, test } from 'vitest';
import { cornerAt, corners, cornerTowards, nextCorner } from '../../utils/on-page/corners.ts';

describe('corners', () => {
  test('follow each other clockwise, all four', () => {
    expect(corners.map(nextCorner)).toEqual([...corners.slice(1), corners[0]]);
  });

  test.each([
    [0, 0, 'topLeft'],
    [0.9, 0.1, 'topRight'],
    [0.5, 0.5, 'bottomRight'],
    [0.49, 1, 'bottomLeft'],
    [-3, -3, 'topLeft'],
    [9, 9, 'bottomRight'],
  ] as const)('%f across and %f down lies in %s', (across, down, corner) => {
    expect(cornerAt(across, down)).toBe(corner);
  });

  test.each([
    ['bottomRight', 'ArrowUp', 'topRight'],
    ['bottomRight', 'ArrowLeft', 'bottomLeft'],
    ['topLeft', 'ArrowDown', 'bottomLeft'],
    ['topLeft', 'ArrowRight', 'topRight'],
    ['topLeft', 'ArrowUp', undefined],
    ['topLeft', 'ArrowLeft', undefined],
    ['topLeft', 'Enter', undefined],
  ] as const)('from %s, %s leads to %s', (corner, key, next) => {
    expect(cornerTowards(corner, key)).toBe(next);
  });
});
