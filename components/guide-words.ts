import { i18n } from '#i18n';
import type { Here } from './guide-here.ts';

/** The name of a step, as an order: "Tick the scopes". */
export function guideTitle({ step, way, session }: Pick<Here, 'step' | 'way' | 'session'>): string {
  switch (step.kind) {
    case 'open':
      return i18n.t(`guide.open.title.${way}`);
    case 'choose':
      return i18n.t(`guide.choose.title.${step.what}`);
    case 'show':
      return i18n.t('guide.reveal.title');
    case 'check':
      return session.report?.state === 'done' && session.report.revision === session.draft.revision
        ? i18n.t('guide.check.failed')
        : i18n.t('guide.check.title');
    default:
      return i18n.t(`guide.${step.kind}.title`);
  }
}
