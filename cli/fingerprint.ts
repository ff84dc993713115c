import { fingerprintOf } from '../utils/handoff/fingerprint.ts';
import { effWords } from '../utils/handoff/word-list.ts';

/** A signing key in words to compare by phone. */
export const wordsOfKey = async (key: string): Promise<string> =>
  (await fingerprintOf(key, effWords)).join(' ');
