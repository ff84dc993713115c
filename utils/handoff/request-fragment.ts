/** The fragment that carries a request in a link to HubSpot. */
export const requestFragment = 'handoff-request=';

/** The most characters of a request that are looked at at all. */
export const longestRequest = 400_000;

/** True for a text that is or carries a request, or what is left of one: whether it holds is not judged. */
export const holdsRequest = (text: string): boolean =>
  text.includes(requestFragment) || /eyJ[\w-]{40,}\.[\w-]*/.test(text.replace(/\s+/g, ''));
