import { meetingLinkScopes, schemaScopes } from '../hubspot/needed-scopes.ts';
import { scopesToRead } from '../hubspot/object-types.ts';
import type { FormItem, RequestForm } from './compose.ts';

type Template = {
  readonly scopes: readonly string[];
  readonly items: readonly Omit<FormItem, 'note'>[];
};

/** What is asked for most. */
export const templates = {
  meetingLink: {
    scopes: meetingLinkScopes,
    items: [{ kind: 'meetingLink', objectTypeId: '', required: true }],
  },
  deals: {
    scopes: scopesToRead('0-3'),
    items: [{ kind: 'pipeline', objectTypeId: '0-3', required: true }],
  },
  contacts: {
    scopes: scopesToRead('0-1'),
    items: [{ kind: 'record', objectTypeId: '0-1', required: false }],
  },
  customObject: {
    scopes: [...schemaScopes, ...scopesToRead('2-0')],
    items: [{ kind: 'objectType', objectTypeId: '', required: true }],
  },
} as const satisfies { readonly [name: string]: Template };

/** The name of a template. */
export type TemplateName = keyof typeof templates;

/** All of them, in the order in which they are offered. */
export const templateNames = Object.keys(templates) as TemplateName[];

const sameThing = (a: Omit<FormItem, 'note'>, b: Omit<FormItem, 'note'>): boolean =>
  a.kind === b.kind && a.objectTypeId === b.objectTypeId;

/** True where a form asks for all that a template asks for. */
export function isIn({ scopes, items, token }: RequestForm, name: TemplateName): boolean {
  const template: Template = templates[name];
  return (
    token !== 'none' &&
    template.scopes.every((scope) => scopes.includes(scope)) &&
    template.items.every((item) => items.some((one) => sameThing(one, item)))
  );
}

/** Adds what a template asks for, each thing once. `note` says of its items what is meant. */
export function withTemplate(
  form: RequestForm,
  name: TemplateName,
  note: string,
): Pick<RequestForm, 'token' | 'scopes' | 'items'> {
  const template: Template = templates[name];
  const more = template.items.filter((item) => !form.items.some((one) => sameThing(one, item)));
  return {
    token: form.token === 'none' ? 'required' : form.token,
    scopes: [...new Set([...form.scopes, ...template.scopes])],
    items: [...form.items, ...more.map((item) => ({ ...item, note }))],
  };
}

/** Takes away again what a template asks for; a scope stays that another one asks for as well. */
export function withoutTemplate(
  form: RequestForm,
  name: TemplateName,
): Pick<RequestForm, 'scopes' | 'items'> {
  const template: Template = templates[name];
  const others = new Set<string>(
    templateNames.flatMap((other) =>
      other !== name && isIn(form, other) ? templates[other].scopes : [],
    ),
  );
  return {
    scopes: form.scopes.filter((scope) => !template.scopes.includes(scope) || others.has(scope)),
    items: form.items.filter((one) => !template.items.some((item) => sameThing(one, item))),
  };
}
