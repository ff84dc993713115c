import { bearerForm } from './bearer-form.ts';
import { readHost } from './hosts.ts';
import { guid } from './ids.ts';
import type { PasteProblem } from './problem.ts';
import {
  begun,
  developerKey,
  hapikey,
  masked,
  personalAccessKey,
  refreshToken,
  wordsOf,
} from './token-forms.ts';

/** What a guide's example has in the place of a token. */
const placeholder =
  /pat-[a-z]{2,4}\d{1,2}-[x.…]|\$\{?\w*TOKEN|YOUR[ _-]?\w*[ _-]?(?:TOKEN|KEY)|<[^<>]*(?:token|key)[^<>]*>|x{8,}/i;

const portalId = /^\W*(?:(?:portal|hub|account)\W*(?:id)?\W*)?\d{3,12}\W*$/i;

/** Old addresses of the API and of the account's pages: all of them HubSpot's own. */
const hubSpotSite = /(?:^|\.)(?:hubspot|hubapi)\.com$/;

/**
 * What a text is that was pasted as a token and holds none. A kind and no more: nothing of the text
 * is in it but, for `tokenHapikey`, the address of the call without the key. A bare UUID can be four
 * things, so it is never said which.
 */
export function pasteMistake(plain: string): PasteProblem {
  if (masked.test(plain)) return { kind: 'tokenMasked' };
  const bearer = hapikey.test(plain) ? bearerForm(plain) : undefined;
  if (hapikey.test(plain)) return { kind: 'tokenHapikey', ...(bearer && { bearer }) };
  if (placeholder.test(plain)) return { kind: 'tokenPlaceholder' };
  if (begun.test(plain) || /^\W*pat-/i.test(plain)) return { kind: 'tokenCutOff' };

  const words = [plain.replace(/\s+/g, ''), ...wordsOf(plain)];
  const has = (form: RegExp) => words.some((word) => form.test(word));
  if (has(personalAccessKey)) return { kind: 'tokenPersonalAccessKey' };
  if (has(refreshToken)) return { kind: 'tokenRefresh' };
  if (has(developerKey)) return { kind: 'tokenDeveloperKey' };
  if (plain.split(/\s+/).some(isHubSpotAddress)) return { kind: 'tokenAddress' };
  if (has(guid)) return { kind: 'tokenBareUuid' };
  if (portalId.test(plain)) return { kind: 'tokenPortalId' };
  return { kind: 'tokenUnrecognised' };
}

function isHubSpotAddress(word: string): boolean {
  const address = /^https?:\/\//i.test(word) ? word : `https://${word}`;
  if (!word.includes('.') || !URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return readHost(hostname) !== undefined || hubSpotSite.test(hostname);
}
