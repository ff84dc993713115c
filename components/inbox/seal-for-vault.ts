import type { SealFormat } from '../../utils/handoff/format-names.ts';
import type { Handoff } from '../../utils/handoff/schema.ts';
import { loadSealer } from '../../utils/handoff/load-sealer.ts';
import type { SealedFile } from '../../utils/handoff/seal.ts';
import { seal } from '../../utils/handoff/seal.ts';
import { effWords } from '../../utils/handoff/word-list.ts';
import { pageWords, readable } from '../../utils/readable.ts';

/** Seals a handoff that is open into a password manager's own form, under a made passphrase. */
export const sealForVault = (handoff: Handoff, format: SealFormat): Promise<SealedFile> =>
  seal(
    handoff,
    { with: 'passphrase', format },
    {
      random: (bytes) => crypto.getRandomValues(bytes),
      words: effWords,
      readable,
      pageWords: pageWords(),
      loadSealer,
    },
  );
