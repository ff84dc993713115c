import { base64 } from '@scure/base';
import { bitwardenIterations, partField, writeBitwardenFile } from '../bitwarden-file.ts';
import { bitwardenKeys, encString } from '../bitwarden-keys.ts';
import { drawn, utf8 } from '../bytes.ts';
import type { Content } from '../format.ts';
import type { Random } from '../passphrase.ts';
import type { AccountEntry } from './account-entries.ts';
import { accountEntries } from './account-entries.ts';

/**
 * What Bitwarden's server takes, sealed and in base64: notes of 10,000 characters and fields of
 * 5,000 (CipherRequestModel, CipherFieldModel in bitwarden/server). These many bytes stay below.
 */
const [longestNote, longestField] = [7000, 3500];

/** The most fields of one entry. What is beyond is in its notes and in the JSON. */
const mostFields = 100;

/** Bitwarden's numbers: kinds of items and of fields, and "never" fill in by address. */
const [login, secureNote] = [1, 2];
const textField = 0;
const neverFillIn = 5;

/** The ID only ties the items to the folder, within the file. */
const folder = { id: '6a1c9d52-0c3e-4b7a-9f08-2d5e71c4b6a3', name: 'HubSpot handoff' };

/**
 * Seals into an export of Bitwarden with a password, which its apps import: a login for each
 * account, with the token as its password, and `handoff.json` in as many notes as it needs.
 */
export async function seal(
  content: Content,
  passphrase: string,
  random: Random,
): Promise<Uint8Array> {
  const salt = base64.encode(drawn(random, 16));
  const keys = await bitwardenKeys(passphrase, salt, bitwardenIterations);
  const parts = inParts(JSON.stringify(content.handoff), longestNote);
  const items = [
    ...accountEntries(content).map(loginItem),
    ...parts.map((part, at) => noteItem(part, `${at + 1}/${parts.length}`)),
  ];
  const data = JSON.stringify({ encrypted: false, folders: [folder], items });
  const file = {
    encrypted: true,
    passwordProtected: true,
    salt,
    kdfType: 0,
    kdfIterations: bitwardenIterations,
    encKeyValidation_DO_NOT_EDIT: await encString(
      base64.encode(drawn(random, 16)),
      keys,
      drawn(random, 16),
    ),
    data: await encString(data, keys, drawn(random, 16)),
  } as const;
  return utf8(writeBitwardenFile(file));
}

const common = { folderId: folder.id, favorite: false, reprompt: 0 };

const field = (name: string, value: string) => ({ name, value, type: textField });

function loginItem({ title, portalId, token, url, notes, ids }: AccountEntry) {
  const [note = '', ...rest] = inParts(notes, longestNote);
  return {
    ...common,
    type: login,
    name: title,
    notes: rest.length > 0 ? `${note}…` : note,
    fields: ids
      .filter(({ value }) => utf8(value).length <= longestField)
      .slice(0, mostFields)
      .map(({ name, value }) => field(inParts(name, 600)[0]!, value)),
    login: {
      username: portalId,
      password: token,
      totp: null,
      // HubSpot's own login must never be offered a token as its password.
      uris: url ? [{ uri: url, match: neverFillIn }] : [],
    },
  };
}

const noteItem = (text: string, part: string) => ({
  ...common,
  type: secureNote,
  name: `handoff.json ${part}`,
  notes: text,
  fields: [field(partField, part)],
  secureNote: { type: 0 },
});

/** Cuts text into pieces of at most so many bytes as UTF-8, none within a character. */
function inParts(text: string, most: number): string[] {
  const encoder = new TextEncoder();
  const room = new Uint8Array(most);
  const parts: string[] = [];
  let at = 0;
  do {
    // No more than so many characters can fit, and encoding stops where the room ends.
    const next = text.slice(at, at + most);
    const { read } = encoder.encodeInto(next, room);
    parts.push(text.slice(at, at + read));
    at += read;
  } while (at < text.length);
  return parts;
}
