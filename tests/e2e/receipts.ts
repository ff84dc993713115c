import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { Decrypter, armor, generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Receipt } from '../../utils/handoff/receipt.ts';
import type { Handoff } from '../../utils/handoff/schema.ts';

/** Whoever receives, outside of the extension: opens what is sealed to it, and writes receipts. */
export async function makeRecipient() {
  const identity = await generateX25519Identity();
  const open = async (bytes: Buffer): Promise<Handoff> => {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    return JSON.parse(await decrypter.decrypt(armor.decode(bytes.toString()), 'text')) as Handoff;
  };
  return {
    key: await identityToRecipient(identity),
    open,
    /** A receipt of a file, unsigned. */
    receiptOf: async (bytes: Buffer): Promise<Receipt> => ({
      format: 'hubspot-handoff-receipt',
      version: 1,
      id: crypto.randomUUID(),
      handoffId: (await open(bytes)).id,
      sealedSha256: createHash('sha256').update(bytes).digest('hex'),
      outcome: 'works',
      at: new Date().toISOString(),
      by: 'Aurora',
      accounts: [],
    }),
  };
}

/** The part of the panel that lists what was sent, as a person uses it. */
export function sent(view: Page) {
  const region = view.getByRole('region', { name: 'Handoffs you sent' });
  const field = region.getByRole('textbox', { name: 'Receipt' });
  return {
    region,
    rows: region.getByRole('list', { name: 'Sent handoffs' }).locator('.sent-row'),
    field,
    status: region.getByRole('status'),
    alert: region.getByRole('alert'),
    mend: region.getByRole('list', { name: 'What to mend' }),
    button: (name: string | RegExp) => region.getByRole('button', { name }),
    async read(text: string) {
      await field.fill(text);
      await region.getByRole('button', { name: 'Read receipt' }).click();
    },
  };
}
