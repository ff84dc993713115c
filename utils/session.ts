import type { SealFormat } from './handoff/format-names.ts';
import type { Offer } from './ask/offer.ts';
import { lookedKey, offerKey, readOffer } from './ask/offer.ts';
import type { SealTo } from './handoff/seal.ts';
import type { Check, Report, TokenFacts } from './hubspot/report.ts';
import type { Item } from './hubspot/item.ts';
import type { HubSpotProblem } from './hubspot/problem.ts';
import type { PageContext } from './hubspot/pages.ts';
import type { Problem } from './problem.ts';

/** What the sender has typed and chosen so far. One a browser, shared by popup and panel. */
export type Draft = {
  /** When it was begun, in milliseconds since 1970: tells one draft from the next. */
  readonly bornAt: number;
  /** Counts up with each change of token or items, so that an older report is known as such. */
  readonly revision: number;
  readonly token: string;
  /** The revision in which the token last changed; a report from then on is about it. */
  readonly tokenRevision?: number;
  readonly items: readonly Item[];
  readonly context: string;
  /** The recipient's key as typed, and which of the ways is chosen. */
  readonly recipient: string;
  readonly sealWith: SealTo['with'];
  readonly passphraseFormat: SealFormat;
  /** The sender's own passphrase as typed, where the made one is not wanted. */
  readonly passphrase?: string;
  /** Nothing is sealed: the fields are to be copied one by one, or are being shown for it. */
  readonly byHand?: 'chosen' | 'shown';
  /** The HubSpot page last seen beneath the popup: whose account it is about. */
  readonly page?: Pick<PageContext, 'portalId' | 'host' | 'region' | 'serviceKeyId' | 'appId'>;
  /** The request that this draft answers, once the person has agreed to it. */
  readonly request?: AgreedRequest;
  /** The row of the tokens' record that this draft's token comes after, where one was rotated. */
  readonly rotates?: string;
  /** The other accounts of the same handoff: what is above is of the one at hand. */
  readonly setAside: readonly AccountDraft[];
  /** When the person last did something, in milliseconds since 1970. */
  readonly touchedAt: number;
};

/** A request that was agreed to, as the signed text that it came in: whoever uses it reads it anew. */
export type AgreedRequest = {
  readonly compact: string;
  /** Milliseconds since 1970. */
  readonly agreedAt: number;
  /** Why things cannot be given, by the keys of `askLines`. */
  readonly reasons: { readonly [key: string]: string };
};

/** What of a draft is of one account alone, put aside while another is worked on. */
export type AccountDraft = Pick<Draft, 'token' | 'items' | 'page' | 'rotates'> & {
  /** Tells it from the others. */
  readonly id: string;
};

/** The last check of the draft: running, with what is known so far, or done. */
export type StoredReport = {
  readonly revision: number;
  readonly state: 'running' | 'done';
  readonly checks: readonly Check[];
  readonly facts?: TokenFacts;
  /** While it runs and waits: until when, in milliseconds since 1970, and why. */
  readonly retryAt?: number;
  readonly reason?: HubSpotProblem;
};

/** A handoff that is sealed. */
export type SealedFile = {
  readonly state: 'done';
  /** The handoff's own ID. A receipt names it, and the digest below. */
  readonly id: string;
  /** The recipient's age public key, or that a passphrase opens it. */
  readonly to: string;
  readonly items: number;
  readonly name: string;
  readonly mediaType: string;
  /** The file's bytes, base64 (RFC 4648), since storage holds JSON. */
  readonly base64: string;
  /** SHA-256 of those bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly passphrase?: string;
  readonly with: 'key' | SealFormat;
  /** The accounts in it, each once. */
  readonly portalIds: readonly string[];
  readonly hasToken: boolean;
  readonly sealedAnyway: boolean;
};

/** A handoff being sealed, sealed, or not sealed and why. */
export type StoredSeal =
  | SealedFile
  | {
      readonly state: 'running';
      readonly step: 'checking' | 'sealing';
      /** With several accounts: how many of them have been checked. */
      readonly done?: number;
      readonly of?: number;
    }
  | { readonly state: 'failed'; readonly problem: Problem; readonly revision: number };

/** All that the extension remembers of a handoff in the making. In memory only. */
export type Session = {
  readonly draft?: Draft;
  readonly report?: StoredReport;
  /** The last checks of the accounts that are set aside, by their IDs. */
  readonly asideReports?: { readonly [id: string]: Report };
  readonly sealed?: StoredSeal;
  /** A request that a page's address brought, and one that the person looks at or has agreed to. */
  readonly offer?: Offer;
  readonly looked?: Offer;
};

/** The part of `storage.session` (and of its stand-ins in tests) that is used here. */
export type SessionArea = {
  get(keys: string[]): Promise<{ [key: string]: unknown }>;
  set(items: { [key: string]: unknown }): Promise<void>;
  remove(keys: string[]): Promise<void>;
};

/** How long a draft outlives the last touch, in milliseconds. */
export const draftLifetimeMs = 15 * 60_000;

/** The name of the alarm that ends it. */
export const forgetAlarm = 'forget';

const keys = ['draft', 'report', 'asideReports', 'sealed'];
/** Requests hold nothing secret, and outlive the draft: making a token can take longer. */
const requestKeys = [offerKey, lookedKey];

/** Where it is kept how far the person has come in the guide; forgotten with the rest. */
export const guideKey = 'guide';

/** An empty draft. */
export const newDraft = (now: number): Draft => ({
  bornAt: now,
  revision: 0,
  token: '',
  items: [],
  context: '',
  recipient: '',
  sealWith: 'key',
  passphraseFormat: 'zip',
  setAside: [],
  touchedAt: now,
});

/** True where fields are copied one by one; an answer to a request is always sealed to its key. */
export const isByHand = ({ byHand, request }: Draft): boolean =>
  byHand !== undefined && request === undefined;

/** A draft after a change. Token and items count the revision up: older reports are not of it. */
export function changeDraft(draft: Draft, change: Partial<Draft>, now: number): Draft {
  const checkedPart = change.token !== undefined || change.items !== undefined;
  const touchedAt = Math.max(now, draft.touchedAt + 1);
  const revision = draft.revision + (checkedPart ? 1 : 0);
  const tokenRevision = change.token === undefined ? draft.tokenRevision : revision;
  return { ...draft, ...change, revision, tokenRevision, touchedAt };
}

/**
 * Reads what is remembered. A draft past its time is forgotten on the spot, should the alarm have
 * been late (a sleeping computer rings none).
 */
export async function readSession(area: SessionArea, now: number): Promise<Session> {
  const { offer, looked, ...session }: Session = await area.get([...keys, ...requestKeys]);
  const requests = { offer: readOffer(offer, now), looked: readOffer(looked, now) };
  if (session.draft && now - session.draft.touchedAt >= draftLifetimeMs) {
    await forgetSession(area);
    return requests;
  }
  return { ...session, ...requests };
}

/** Remembers parts of it. What is not named stays; `undefined` forgets one part. */
export async function writeSession(area: SessionArea, parts: Session): Promise<void> {
  const gone = Object.entries(parts).filter(([, value]) => value === undefined);
  if (gone.length > 0) await area.remove(gone.map(([key]) => key));
  await area.set(parts);
}

/** True while a draft is the one at hand: not forgotten, nor another in its place. */
export async function isAtHand(area: SessionArea, { bornAt }: Draft): Promise<boolean> {
  const { draft }: Session = await area.get(['draft']);
  return draft?.bornAt === bornAt;
}

/**
 * Remembers what came of a draft, unless that draft was forgotten meanwhile: then nothing of it may
 * come back. True where it was remembered.
 */
export async function writeOutcome(area: SessionArea, of: Draft, parts: Session): Promise<boolean> {
  const atHand = await isAtHand(area, of);
  if (atHand) await writeSession(area, parts);
  return atHand;
}

/** Forgets everything: draft, checks, sealed file, passphrase, and the place in the guide. */
export const forgetSession = (area: SessionArea): Promise<void> => area.remove([...keys, guideKey]);

/** Forgets the requests that came in, too: for a person who wants nothing kept. */
export const forgetRequests = (area: SessionArea): Promise<void> => area.remove(requestKeys);
