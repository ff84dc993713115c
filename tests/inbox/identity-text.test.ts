import { armor } from 'age-encryption';
import { expect, test } from 'vitest';
import { identityText, isBackup } from '../../utils/inbox/identity-text.ts';

test('a file is read as text, a binary backup too, and no more of a large one than an identity has', async () => {
  const blob = (...parts: BlobPart[]) => new Blob(parts);
  expect(await identityText(blob('# a comment\nAGE-SECRET-KEY-1X'))).toContain('AGE-SECRET-KEY');
  const binary = new TextEncoder().encode('age-encryption.org/v1\n-> scrypt x 18\n');
  const text = await identityText(blob(binary));
  expect(isBackup(text)).toBe(true);
  expect(armor.decode(text)).toEqual(binary);
  expect(await identityText(blob('x'.repeat(100_000)))).toHaveLength(64 * 1024);
});
