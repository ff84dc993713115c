import { apiHost } from './hosts.ts';
import { guid } from './ids.ts';
import { developerKey, findTokens, isOpaqueKey, wordsOf } from './token-forms.ts';

/** Names of query parameters that carry something secret. */
const secretName = /key|token|secret|password|code|auth/i;

const isSecret = (value: string): boolean =>
  guid.test(value) || developerKey.test(value) || isOpaqueKey(value) || findTokens(value).size > 0;

const request = /(?:^|\s)(?:-X|--request)[\s=]*["']?(POST|PUT|PATCH|DELETE)\b/;

/**
 * The call that a text makes with `?hapikey=`, as one with a bearer token: HubSpot took API keys
 * until 30 November 2022. The token is named `$HUBSPOT_TOKEN` and stands nowhere; the key and all
 * else that looks secret is left out. `undefined` where the text has no address of HubSpot's API, or
 * a path that looks secret itself.
 */
export function bearerForm(text: string): string | undefined {
  const address = /https?:\/\/(?:api\.hubapi|api\.hubspot)\.com[^\s"'`<>]*/i.exec(text)?.[0];
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const keys = [...url.searchParams].flatMap(([name, value]) =>
    secretName.test(name) && value ? [value] : [],
  );
  const shown = decoded(url.pathname);
  const segments = shown.split('/').flatMap((segment) => [segment, ...wordsOf(segment)]);
  if (segments.some((part) => keys.includes(part) || isOpaqueKey(part))) return undefined;
  if (findTokens(shown).size > 0) return undefined;

  const query = new URLSearchParams(
    [...url.searchParams].filter(
      ([name, value]) => !secretName.test(name) && !isSecret(name) && !isSecret(value),
    ),
  );
  const search = query.size > 0 ? `?${query}` : '';
  // In single quotes a shell reads nothing into what stands there.
  const target = `https://${apiHost}${url.pathname}${search}`.replaceAll("'", '%27');
  if (keys.some((key) => target.includes(key))) return undefined;
  const method = request.exec(text)?.[1];
  return `curl ${method ? `-X ${method} ` : ''}-H "Authorization: Bearer $HUBSPOT_TOKEN" '${target}'`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
