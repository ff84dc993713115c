import type { IdentityProblem, OpenProblem, RequestProblem } from '../utils/handoff/problem.ts';

/** What a command ends with, by outcome; docs/command.md lists them. 1 is left to defects. */
export const exitCodes = {
  ok: 0,
  usage: 2,
  unreadable: 3,
  altered: 4,
  otherKey: 5,
  passphrase: 6,
  tooMuch: 7,
  newer: 8,
  checksFailed: 9,
  network: 10,
  identity: 11,
  expired: 12,
} as const;

type Known = OpenProblem | IdentityProblem | RequestProblem;

const outcomes: { readonly [kind in Known['kind']]: keyof typeof exitCodes } = {
  fileNotOurs: 'unreadable',
  contentNotOurs: 'unreadable',
  contentUnreadable: 'unreadable',
  requestUnreadable: 'unreadable',
  fileTruncated: 'altered',
  fileAltered: 'altered',
  requestForged: 'altered',
  fileOtherKey: 'otherKey',
  passphraseNeeded: 'passphrase',
  passphraseWrong: 'passphrase',
  identityPassphraseWrong: 'passphrase',
  fileTooCostly: 'tooMuch',
  fileTooLarge: 'tooMuch',
  unpacksTooLarge: 'tooMuch',
  openingEnded: 'tooMuch',
  fileNewer: 'newer',
  requestNewer: 'newer',
  identityUnreadable: 'identity',
  identityEnded: 'identity',
  identityDamaged: 'identity',
  identityHere: 'identity',
  identityIsSsh: 'identity',
  identityIsPublic: 'identity',
  identitiesSeveral: 'identity',
  requestExpired: 'expired',
};

/** The exit code for a problem. */
export const exitCodeOf = ({ kind }: Known): number => exitCodes[outcomes[kind]];
