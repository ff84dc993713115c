import { i18n } from '#i18n';
import type { Due } from './rotation/due.ts';
import type { HandedOff, TokenRow } from './rotation/row.ts';

const asDate = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** A day as the person's own language writes it. */
export const dateWords = (time: number): string => asDate.format(time);

/** What a token asks for, in words. */
export function dueWords(due: Due): string {
  switch (due.kind) {
    case 'soon':
      return i18n.t('rotation.due.soon', due.days);
    case 'grace':
      return i18n.t('rotation.due.grace', due.days);
    default:
      return i18n.t(`rotation.due.${due.kind}`);
  }
}

/** What an account is called: by its name where HubSpot told it, else by its ID. */
export const rowName = ({ portalName, portalId }: TokenRow): string =>
  portalName ?? i18n.t('rotation.portal', { portalId });

/** A recipient's key, short enough to be read and long enough to be known again. It is one word. */
export const keyWords = (key: string): string =>
  key.length > 24 ? `${key.slice(0, 10)}…\u2060${key.slice(-6)}` : key;

/** When a token was handed off, to whom, and what for. */
export function handedWords({ at, to, context, received }: HandedOff): string {
  const date = dateWords(at);
  const handed =
    to === 'passphrase'
      ? i18n.t('rotation.handedWith', { date })
      : i18n.t('rotation.handedTo', { date, who: keyWords(to) });
  const what = context ? i18n.t('rotation.handedFor', { handed, context }) : handed;
  return received ? i18n.t('sent.handedReceived', { handed: what }) : what;
}

/** What a recipient is to be told of a token that leaked. It holds no secret. */
export const leakMessage = ({ lastFour, portalId }: TokenRow): string =>
  i18n.t('rotation.tell', { lastFour: `…${lastFour}`, portalId });
