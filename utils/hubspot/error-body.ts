import * as z from 'zod/mini';
import { maybe } from './lenient.ts';

const text = maybe(z.string());
const strings = maybe(z.array(z.string()));
const named = { requiredGranularScopes: strings, requiredScopes: strings, missingScopes: strings };
/**
 * The body of HubSpot's errors. Its docs say that every field "should all be treated as optional"
 * (developers.hubspot.com, error handling); a field of another type is as good as missing.
 */
const errorBody = z.object({
  message: text,
  category: text,
  subCategory: text,
  correlationId: text,
  policyName: text,
  errors: maybe(z.array(maybe(z.object({ context: maybe(z.object(named)) })))),
});

/** What an error says, with the scopes that it names, each once: by today's names and by older. */
export type ErrorBody = Omit<z.infer<typeof errorBody>, 'errors'> & {
  readonly scopes: readonly string[];
  readonly legacy: readonly string[];
};

/** Reads the body of an error; `undefined` where it is no JSON object. */
export function readErrorBody(json: unknown): ErrorBody | undefined {
  const parsed = errorBody.safeParse(json);
  if (!parsed.success) return undefined;
  const { errors, ...body } = parsed.data;
  const contexts = (errors ?? []).map((error) => error?.context);
  return {
    ...body,
    scopes: scopesIn(contexts.map((it) => it?.requiredGranularScopes ?? it?.missingScopes)),
    legacy: scopesIn(contexts.map((it) => it?.requiredScopes)),
  };
}

/** What can be a scope's name: anything else is not shown to people as one. */
const scope = /^[a-z][\w.-]{0,99}$/i;

const scopesIn = (lists: readonly (readonly string[] | undefined)[]): string[] => [
  ...new Set(lists.flatMap((list) => list ?? []).filter((name) => scope.test(name))),
];
