/** Somebody whose request was agreed to on this computer. Nothing here is secret. */
export type Asker = {
  /** As they called themselves. */
  readonly name: string;
  /** The key that signed: Ed25519, base64url. */
  readonly signer: string;
  /** When a request of theirs was first agreed to, in milliseconds since 1970. */
  readonly firstSeen: number;
};

/** Where they are kept in `storage.local`. Written when a person agrees, and at no other time. */
export const askersKey = 'askers';

/** The most that are remembered; the oldest go first. */
const mostAskers = 200;

/** What is known of whoever signed a request. */
export type Acquaintance =
  | { readonly kind: 'new' }
  | { readonly kind: 'known'; readonly since: number }
  /** The key is known, by another name. */
  | { readonly kind: 'otherName'; readonly since: number; readonly name: string }
  /** The name is known, with another key: a new computer of theirs, or somebody else. */
  | { readonly kind: 'otherKey'; readonly since: number };

/** Reads what was stored; whatever is of no use is left out. */
export const readAskers = (stored: unknown): readonly Asker[] =>
  Array.isArray(stored)
    ? stored.flatMap((row) => {
        const { name, signer, firstSeen } = Object(row) as { [key in keyof Asker]?: unknown };
        const whole =
          typeof name === 'string' && typeof signer === 'string' && typeof firstSeen === 'number';
        return whole ? [{ name, signer, firstSeen }] : [];
      })
    : [];

/** Judges whoever signed a request by name and key against those who were agreed to before. */
export function acquaintance(
  askers: readonly Asker[],
  { name, signer }: Pick<Asker, 'name' | 'signer'>,
): Acquaintance {
  const called = askers.find((one) => plainName(one.name) === plainName(name));
  if (called && called.signer !== signer) return { kind: 'otherKey', since: called.firstSeen };
  if (called) return { kind: 'known', since: called.firstSeen };
  const same = askers.find((one) => one.signer === signer);
  return same ? { kind: 'otherName', since: same.firstSeen, name: same.name } : { kind: 'new' };
}

/**
 * With whoever was just agreed to. A name has one key: with a new one that was agreed to, requests
 * signed with the old one are those to be wary of.
 */
export function withAsker(
  askers: readonly Asker[],
  { name, signer }: Pick<Asker, 'name' | 'signer'>,
  now: number,
): readonly Asker[] {
  if (acquaintance(askers, { name, signer }).kind === 'known') return askers;
  const others = askers.filter((one) => plainName(one.name) !== plainName(name));
  return [...others, { name, signer, firstSeen: now }].slice(-mostAskers);
}

/** Letters of other scripts, and below each the Latin one that it looks like, as far as names are faked. */
const theirs = 'авекмнорстухіјѕԁһԛԝӏαβεηικνορτυχı’';
const ours = "abekmhopctyxijsdhqwlabenikvoptuxi'";
const alike = new Map(Array.from(theirs, (letter, at) => [letter, ours[at]!]));

/**
 * A name as names are compared: NFKC, lower case, without accents and characters that nobody sees,
 * white space as one space, and look-alikes of other scripts as the Latin letters that they look like.
 */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .replace(/./gu, (letter) => alike.get(letter) ?? letter)
    .replace(/\s+/gu, ' ')
    .trim();
