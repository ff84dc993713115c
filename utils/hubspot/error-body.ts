import * as z from 'zod/mini';

/**
 * The body of HubSpot's errors. Its docs say that every field "should all be treated as optional"
 * (developers.hubspot.com, error handling); a field of another type is as good as missing.
 */
const optional = <Type extends z.ZodMiniType>(type: Type) => z.catch(z.optional(type), undefined);
const text = optional(z.string());
const strings = optional(z.array(z.string()));
const named = { requiredGranularScopes: strings, requiredScopes: strings, missingScopes: strings };
const errorBody = z.object({
  message: text,
  category: text,
  subCategory: text,
  correlationId: text,
  policyName: text,
  errors: optional(z.array(optional(z.object({ context: optional(z.object(named)) })))),
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
