import type { SealFormat } from '../utils/handoff/format-names.ts';
import { formats } from '../utils/handoff/formats.ts';
import type { Draft } from '../utils/session.ts';

/** What a recipient may have, in the order shown; `fields` is for what takes in no file of ours. */
export const recipientChoices = [
  'key',
  'html',
  'zip',
  'kdbx',
  'bitwarden',
  'age',
  'fields',
] as const satisfies ('key' | SealFormat | 'fields')[];
/** One of them. */
export type RecipientChoice = (typeof recipientChoices)[number];

/** How the file's name ends; nothing where there is no file. */
export const extensionOf = (choice: RecipientChoice): string | undefined =>
  choice === 'fields' ? undefined : `.${formats[choice === 'key' ? 'age' : choice].extension}`;

/** What the draft is for. */
export function choiceOf({ byHand, sealWith, passphraseFormat }: Draft): RecipientChoice {
  if (byHand) return 'fields';
  return sealWith === 'key' ? 'key' : passphraseFormat;
}

/** What makes a draft one for that choice. */
export function changeFor(choice: RecipientChoice): Partial<Draft> {
  if (choice === 'fields') return { byHand: 'chosen' };
  if (choice === 'key') return { byHand: undefined, sealWith: 'key' };
  return { byHand: undefined, sealWith: 'passphrase', passphraseFormat: choice };
}
