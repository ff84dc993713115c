import { generateIdentity, identityToRecipient } from 'age-encryption';
import { afterEach, expect, test, vi } from 'vitest';
import { lookUp } from '../utils/handoff/looked-up.ts';
import { open } from '../utils/handoff/open.ts';
import type { SealJob } from '../utils/handoff/seal-job.ts';
import type { SealedFile, SealTo } from '../utils/handoff/seal.ts';
import { askOnce } from '../utils/one-job.ts';
import { sealFor } from '../utils/seal-worker.ts';
import { sample, tools } from './handoff/sample.ts';

afterEach(() => vi.unstubAllGlobals());

const jobTo = (to: SealTo): SealJob => ({
  handoff: sample,
  to,
  words: lookUp(sample, tools.pageWords),
});

/** A worker’s own place, over which it is handed a port. */
function begin() {
  const { port1: page, port2: worker } = new MessageChannel();
  sealFor(worker);
  return { page, end: () => page.close() };
}

test.each([undefined, 'able-bacon-cable-dance'])(
  'it seals for whoever asks, or asks over a port that is handed in',
  async (passphrase) => {
    const to: SealTo = { with: 'passphrase', format: 'zip', ...(passphrase && { passphrase }) };
    const { page, end } = begin();
    const { port1, port2 } = new MessageChannel();
    if (passphrase) page.postMessage(undefined, [port2]);
    const file = await askOnce<SealedFile>(passphrase ? port1 : page, jobTo(to));
    if (passphrase) expect(file.passphrase).toBe(passphrase);
    const opened = await open(new Uint8Array(file.bytes), {
      identities: [],
      passphrase: file.passphrase!,
    });
    expect(opened).toEqual({ ok: true, value: { handoff: sample, format: 'zip' } });
    end();
    port1.close();
  },
);

test('that it failed is said, and nothing of why', async () => {
  const told = vi.fn();
  vi.stubGlobal('reportError', told);
  const { page, end } = begin();
  const secret = sample.accounts[0]!.credential!.token;
  page.postMessage(jobTo({ with: 'key', recipient: secret }));
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  expect(String(told.mock.calls[0]![0])).toBe('Error: A job failed');
  expect((told.mock.calls[0]![0] as Error).cause).toBeUndefined();

  const recipient = await identityToRecipient(await generateIdentity());
  expect((await askOnce<SealedFile>(page, jobTo({ with: 'key', recipient }))).name).toMatch(/age$/);
  end();
});
