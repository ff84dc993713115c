import type { BrowserContext, Page } from '@playwright/test';
import type { SealTo } from '../../utils/handoff/seal.ts';
import type { Handoff } from '../../utils/handoff/schema.ts';
import { seal } from '../../utils/handoff/seal.ts';
import { tokenNamed } from '../stand-in/accounts.ts';
import type { TokenName } from '../stand-in/accounts.ts';
import { sample, tools } from '../handoff/sample.ts';
import type { Extension } from './extension.ts';

/** Opens the inbox, or a part of it, in a tab of its own. */
export async function openInbox(
  context: BrowserContext,
  { id }: Extension,
  part: '' | 'request' | 'identities' = '',
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/inbox.html#/${part}`);
  return page;
}

/** A handoff of the stand-in's account, with one of its tokens. */
export function handoffWith(name: TokenName, change: Partial<Handoff> = {}): Handoff {
  const [account] = sample.accounts;
  const { token } = tokenNamed(name);
  return {
    ...sample,
    id: crypto.randomUUID(),
    accounts: [{ ...account!, credential: { ...account!.credential!, token } }],
    ...change,
  };
}

/** A file as a person drops it, and its passphrase where it has one. */
export async function sealedFile(handoff: Handoff, to: SealTo) {
  const { bytes, name, mediaType, passphrase } = await seal(handoff, to, tools);
  return { file: { name, mimeType: mediaType, buffer: Buffer.from(bytes) }, name, passphrase };
}

/** The inbox as a person uses it: by the names of things. */
export function inbox(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    button,
    files: page.getByLabel('Sealed files'),
    arrivals: page.getByRole('region', { name: 'Files that came in' }),
    rows: page.getByRole('table').getByRole('row'),
    search: page.getByRole('searchbox', { name: 'Find by client, portal or file' }),
    passphrase: page.getByLabel(/^Passphrase of/),
    items: page.getByRole('list', { name: 'Items' }),
    alert: page.getByRole('alert'),
    /** Drops a file that a passphrase opens, and opens it. */
    async take({ file, passphrase }: Awaited<ReturnType<typeof sealedFile>>) {
      await page.getByLabel('Sealed files').setInputFiles(file);
      await page.getByLabel(/^Passphrase of/).fill(passphrase!);
      await button('Open').click();
    },
    /** Goes from the list to a handoff. */
    show: (client: string) => page.getByRole('link', { name: client, exact: true }).click(),
  };
}
