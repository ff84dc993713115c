import { expect, test } from 'vitest';
import { signReceipt } from '../../utils/handoff/receipt.ts';
import { looksLikeReceipt } from '../../utils/handoff/signed-kind.ts';
import { sign } from '../../utils/handoff/signed.ts';
import { makeSigningKey } from '../../utils/handoff/signing-key.ts';
import { read } from '../sent/sample.ts';

test('a receipt is known within a mail that broke its lines, and nothing else is taken for one', async () => {
  const key = await makeSigningKey();
  const text = await signReceipt(read().receipt, key);
  const wrapped = text.replace(/(.{70})/g, '$1\r\n');
  for (const whole of [text, wrapped, `Hello,\n${wrapped}\nAurora`]) {
    expect(looksLikeReceipt(whole)).toBe(true);
  }
  const request = await sign({}, 'hubspot-handoff-request+jws', key);
  for (const no of ['', 'eyJ', request, 'eyJ!', 'eyJhbGciOiJub25lIn0.e30.x', 'eyJa.b.'.repeat(9)]) {
    expect(looksLikeReceipt(no)).toBe(false);
  }
});
