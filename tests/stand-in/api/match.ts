/** The date versions HubSpot serves, by its public API description of 2026-08. */
const dateVersion = /^(?:2025-09|2026-03|2026-09)$/;

/** True if any segment of the path is a date version. */
export function isDated(pathname: string): boolean {
  return pathname.split('/').some((segment) => dateVersion.test(segment));
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/**
 * Matches an address's path against a template: `:date` is any date version, another `:name` is one
 * segment. Segments are decoded after the split, so `acme%2Fconsult-30` is one and `acme/x` two.
 * Gives the named segments, or `undefined` where the path does not match.
 */
export function matchPath(template: string, pathname: string): Record<string, string> | undefined {
  const wanted = template.split('/');
  const given = pathname.replace(/\/$/, '').split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = decode(given[index] ?? '');
    if (!value && part) return undefined;
    if (part === ':date' ? !dateVersion.test(value ?? '') : !part.startsWith(':') && part !== value)
      return undefined;
    if (part.startsWith(':')) params[part.slice(1)] = value ?? '';
  }
  return params;
}
