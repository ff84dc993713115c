import { i18n } from '#i18n';
import type { HandoffRequest } from '../handoff/request.ts';
import { dayOf } from './end-of-day.ts';

/** The mail or file that carries a request: what it is about, what to do with it, and the request. */
export function requestText(request: HandoffRequest, compact: string): string {
  const date = new Date(request.validUntil).toLocaleDateString();
  return [
    i18n.t('compose.text.opening', { purpose: request.purpose }),
    i18n.t('compose.text.how'),
    i18n.t('compose.text.check'),
    i18n.t('compose.text.until', { date }),
    request.asker.name,
    compact,
  ].join('\n\n');
}

/** The name of a request's file. The first letters of its ID keep two of one day apart. */
export const requestFileName = ({ id, createdAt }: HandoffRequest): string =>
  `hubspot-handoff-request-${dayOf(new Date(createdAt))}-${id.slice(0, 4)}.txt`;
