import type { SealFormat } from './format-names.ts';
import { sealFormats } from './format-names.ts';
import { pageBegin } from './page-block.ts';

/** What is known of a form of file without the code that seals or opens it. */
export type Format = {
  readonly extension: string;
  readonly mediaType: string;
  /** True where a file is meant to be of this form, by its first bytes. */
  readonly looksLike: (bytes: Uint8Array) => boolean;
};

/** The forms of file. `load-sealer.ts` and `open.ts` bring the code of each. */
export const formats: { readonly [name in SealFormat]: Format } = {
  age: {
    extension: 'age',
    mediaType: 'application/x-age',
    looksLike: (bytes) => {
      const start = startOf(bytes, 1000).trimStart();
      return start.startsWith('-----BEGIN AGE ') || start.startsWith('age-encryption.org/');
    },
  },
  html: {
    extension: 'html',
    mediaType: 'text/html',
    looksLike: (bytes) => startOf(bytes, pageBegin.length) === pageBegin,
  },
  zip: {
    extension: 'zip',
    mediaType: 'application/zip',
    /** A local file header: APPNOTE.TXT 4.3.7. */
    looksLike: (bytes) => startOf(bytes, 4) === 'PK\u0003\u0004',
  },
  kdbx: {
    extension: 'kdbx',
    mediaType: 'application/x-keepass2',
    /** The two signatures: https://keepass.info/help/kb/kdbx.html */
    looksLike: (bytes) => startOf(bytes, 8) === '\u0003\u00d9\u00a2\u009ag\u00fbK\u00b5',
  },
  bitwarden: {
    extension: 'json',
    mediaType: 'application/json',
    looksLike: (bytes) => /^\{\s*"encrypted":\s*true/.test(startOf(bytes, 1000)),
  },
};

/** The form that a file is meant to be of, by its content; `undefined` where it is none of ours. */
export const formatOf = (bytes: Uint8Array): SealFormat | undefined =>
  sealFormats.find((name) => formats[name].looksLike(bytes));

/** The first bytes as text, a character a byte. (What is called latin1 in `TextDecoder` is not.) */
const startOf = (bytes: Uint8Array, length: number): string =>
  Array.from(bytes.subarray(0, length), (byte) => String.fromCharCode(byte)).join('');
