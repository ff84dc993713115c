import type { TextWords } from '../../text.ts';

/** The words of a page that opens itself, looked up by whoever writes it. */
export type PageWords = {
  /** For what is sealed in it. */
  readonly text: TextWords;
  /** For what can be read of it by anybody. */
  readonly open: OpenWords;
};

/** The words of the page itself. They are in the page for anybody to read. */
export type OpenWords = {
  readonly title: string;
  readonly lead: string;
  readonly passphrase: string;
  readonly unseal: string;
  readonly working: string;
  readonly missing: string;
  readonly wrong: string;
  readonly noScript: string;
  readonly noCrypto: string;
  readonly opened: string;
  /** The heading over an account without a name, and over what concerns all of it. */
  readonly account: string;
  readonly about: string;
  readonly show: string;
  readonly hide: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly copyJson: string;
  readonly close: string;
  readonly offline: string;
};
