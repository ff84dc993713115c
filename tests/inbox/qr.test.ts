import fc from 'fast-check';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { mostBytes, qrOf, quietZone } from '../../utils/inbox/qr.ts';
import { modulesOf } from './qr-modules.ts';

test('the path draws the very modules of the code, with white around it', () => {
  const text = fc.string({ minLength: 1, maxLength: 600, unit: 'binary' });
  fc.assert(
    fc.property(text, (link) => {
      const { size, path } = qrOf(link)!;
      const modules = modulesOf(path, size);
      expect(modules).toEqual(encode(link, { ecc: 'L', border: quietZone }).data);
      const edge = modules.flatMap((row, y) =>
        row.filter((_, x) => Math.min(x, y, size - 1 - x, size - 1 - y) < quietZone),
      );
      expect(edge).not.toContain(true);
    }),
    { numRuns: 30 },
  );
});

test('the longest text that fits has a code, and one byte more has none', () => {
  expect(qrOf('a'.repeat(mostBytes))).toMatchObject({ size: 177 + 2 * quietZone });
  expect(qrOf('a'.repeat(mostBytes + 1))).toBe(undefined);
  expect(qrOf(`${'a'.repeat(mostBytes - 1)}é`)).toBe(undefined);
});
