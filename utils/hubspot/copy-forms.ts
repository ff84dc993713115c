import { apiPathOf } from './api-paths.ts';
import type { CopyForm } from './copy-form-names.ts';
import { apiHost } from './hosts.ts';
import type { IdName } from './ids.ts';
import type { Ids } from './read-ids.ts';

/** What is copied: a page's IDs, its address, and what people call it. */
export type CopySubject = {
  /** In the order in which people are shown them (`idsOf`): the page is about the first. */
  readonly ids: Ids;
  readonly url: URL;
  /** The record's name, or the page's title; the form that needs one falls back to the ID. */
  readonly title?: string;
};

/** Looks up people's name for an ID, e.g. "Record ID". */
export type IdWords = (name: IdName) => string;

type Form = (subject: CopySubject, idWords: IdWords) => string | undefined;

/** How each form is written. One that a page has no use for gives `undefined` and is not offered. */
export const copyForms = {
  id: ({ ids }) => ids[mainName(ids)],
  portalAndId: ({ ids }, idWords) => {
    const name = mainName(ids);
    if (!ids.portalId || name === 'portalId') return undefined;
    return (['portalId', name] as const).map((each) => `${idWords(each)}: ${ids[each]}`).join('\n');
  },
  link: cleanLink,
  apiPath: ({ ids }) => apiPathOf(mainName(ids), ids, '2026-09'),
  curl: ({ ids }) => {
    const path = apiPathOf(mainName(ids), ids, '2026-09');
    // In single quotes a shell takes all but the quote itself for what it is (POSIX 2.2.2).
    const url = path && `https://${apiHost}${path.replaceAll("'", '%27')}`;
    return url && `curl -H "Authorization: Bearer $HUBSPOT_TOKEN" '${url}'`;
  },
  json: (subject) => {
    const { ids, title } = subject;
    if (Object.keys(ids).length === 0) return undefined;
    const whole = { ...ids, title, url: cleanLink(subject) };
    return JSON.stringify(whole, null, 2);
  },
  markdown: (subject, idWords) => {
    const { ids, title } = subject;
    const name = mainName(ids);
    const text = title || (ids[name] && `${idWords(name)} ${ids[name]}`);
    const link = cleanLink(subject).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
    return text && `[${text.replace(/[\\[\]`*_<>]/g, '\\$&')}](${link})`;
  },
} as const satisfies Record<CopyForm, Form>;

/** The text of a subject in a form; `undefined` where the page has no use for that form. */
export const copyText = (form: CopyForm, subject: CopySubject, idWords: IdWords) =>
  copyForms[form](subject, idWords);

/** The ID that a page is about. */
const mainName = (ids: Ids): IdName => (Object.keys(ids) as IdName[])[0] ?? 'portalId';

/**
 * The address to hand on: a record's own one, whichever page showed it; else the page's, with no
 * more of its query than the IDs it carries. Tracking and the state of the view stay behind.
 */
function cleanLink({ ids, url }: CopySubject): string {
  const { portalId, objectTypeId, recordId } = ids;
  if (portalId && objectTypeId && recordId) {
    return `${url.origin}/contacts/${portalId}/record/${objectTypeId}/${recordId}`;
  }
  const values = Object.values(ids);
  const kept = [...url.searchParams].filter(([, value]) => values.includes(value));
  const query = new URLSearchParams(kept).toString();
  return url.origin + url.pathname + (query && `?${query}`);
}
