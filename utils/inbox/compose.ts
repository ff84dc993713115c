import type { HandoffRequest, WantedItem } from '../handoff/request.ts';
import { idForms } from '../hubspot/ids.ts';
import type { ItemKind } from '../hubspot/item.ts';
import type { Result } from '../result.ts';
import { failed, ok } from '../result.ts';
import { endOfDay, usualDay } from './end-of-day.ts';

/** One thing to ask for, as it stands in the form. */
export type FormItem = {
  readonly kind: ItemKind;
  /** `''` where none is meant or known. */
  readonly objectTypeId: string;
  readonly required: boolean;
  readonly note: string;
};

/** A request in the making, as it stands in the form. */
export type RequestForm = {
  /** Whom it is for, for the asker's own list: no part of the request. */
  readonly client: string;
  readonly asker: string;
  readonly contact: string;
  readonly purpose: string;
  readonly portalId: string;
  readonly token: 'required' | 'optional' | 'none';
  readonly scopes: readonly string[];
  readonly keyName: string;
  readonly items: readonly FormItem[];
  readonly reply: string;
  /** A day, as a date field has it. */
  readonly validUntil: string;
};

/** Who asks: the same from one request to the next. */
export type Asker = Pick<RequestForm, 'asker' | 'contact'>;

/** A form with nothing in it but what is usual. */
export const newForm = (now: Date, { asker, contact }: Asker): RequestForm => ({
  client: '',
  asker,
  contact,
  purpose: '',
  portalId: '',
  token: 'required',
  scopes: [],
  keyName: '',
  items: [],
  reply: '',
  validUntil: usualDay(now),
});

/** The most characters of a field, by its name. They are those of the request's schema. */
export const longest = {
  client: 500,
  asker: 500,
  contact: 500,
  purpose: 2000,
  keyName: 500,
  reply: 2000,
  note: 500,
} as const;

/** The most scopes and the most items of a request. */
export const most = 100;

/** What is wrong with one field. */
export type FieldProblem =
  | 'missing'
  | 'tooLong'
  | 'portalId'
  | 'noScopes'
  | 'nothingAsked'
  | 'tooMany'
  | 'typeId'
  | 'noDay'
  | 'past'
  | 'noKey'
  | 'locked';

/** The fields that something can be wrong with; of the items, each by its place. */
export type FormField = Exclude<keyof RequestForm, 'token'> | `item${number}`;

/** What is wrong with a form, by field. */
export type FormProblems = { readonly [field in FormField]?: FieldProblem };

/** What is wrong with a form; empty where a request can be made of it. */
export function formProblems(form: RequestForm, now: Date): FormProblems {
  const { asker, purpose, portalId, token, scopes, items } = form;
  const problems: { [field in FormField]?: FieldProblem } = {};
  for (const field of ['client', 'asker', 'contact', 'purpose', 'keyName', 'reply'] as const) {
    if (form[field].trim().length > longest[field]) problems[field] = 'tooLong';
  }
  if (!asker.trim()) problems.asker = 'missing';
  if (!purpose.trim()) problems.purpose = 'missing';
  if (portalId.trim() && !/^\d{1,20}$/.test(portalId.trim())) problems.portalId = 'portalId';
  if (token !== 'none' && scopes.length === 0) problems.scopes = 'noScopes';
  if (scopes.length > most) problems.scopes = 'tooMany';
  if (token === 'none' && items.length === 0) problems.items = 'nothingAsked';
  if (items.length > most) problems.items = 'tooMany';
  for (const [at, { objectTypeId, note }] of items.entries()) {
    const typed = objectTypeId.trim();
    if (typed && !idForms.objectTypeId.test(typed)) problems[`item${at}`] = 'typeId';
    else if (note.trim().length > longest.note) problems[`item${at}`] = 'tooLong';
  }
  const until = endOfDay(form.validUntil);
  if (!until) problems.validUntil = 'noDay';
  else if (until < now) problems.validUntil = 'past';
  return problems;
}

/** What the moment of asking adds: an ID, the time, and the public key to seal the answer to. */
export type RequestMoment = { readonly id: string; readonly now: Date; readonly recipient: string };

/** The request that a form stands for so far, whether or not anything is wrong with it. */
export function requestOf(
  form: RequestForm,
  { id, now, recipient }: RequestMoment,
): HandoffRequest {
  const contact = form.contact.trim();
  const portalId = form.portalId.trim();
  const keyName = form.keyName.trim();
  const reply = form.reply.trim();
  return {
    format: 'hubspot-handoff-request',
    version: 1,
    id,
    createdAt: now.toISOString(),
    validUntil: (endOfDay(form.validUntil) ?? now).toISOString(),
    asker: { name: form.asker.trim(), ...(contact && { contact }) },
    recipient,
    purpose: form.purpose.trim(),
    ...(portalId && { portalId }),
    ...(form.token !== 'none' && {
      token: {
        required: form.token === 'required',
        scopes: [...form.scopes],
        ...(keyName && { keyName }),
      },
    }),
    items: form.items.map(wantedItem),
    ...(reply && { reply }),
  };
}

/** Makes a request of a form, or says what is wrong with it. */
export function composeRequest(
  form: RequestForm,
  moment: RequestMoment,
): Result<HandoffRequest, FormProblems> {
  const problems = formProblems(form, moment.now);
  return Object.keys(problems).length > 0 ? failed(problems) : ok(requestOf(form, moment));
}

function wantedItem({ kind, required, ...item }: FormItem): WantedItem {
  const objectTypeId = item.objectTypeId.trim();
  const note = item.note.trim();
  return { kind, ...(objectTypeId && { objectTypeId }), required, ...(note && { note }) };
}
