import { i18n } from '#i18n';
import { CopyButton } from './copy-button.tsx';
import type { Here } from './guide-here.ts';
import { changeGuide } from './guide-store.ts';

/** A menu that is missing is a permission that is missing: who gives it, and how to ask for it. */
export function GuideHelp({ step, way, portal, scopes }: Here) {
  if (step.kind === 'check' || step.kind === 'done' || step.kind === 'portal') return null;
  const portalId = portal?.portalId ?? '';
  const message =
    scopes.length > 0
      ? i18n.t('guide.help.message', { portalId, scopes: scopes.join(', ') })
      : i18n.t('guide.help.messageNoScopes', { portalId });
  return (
    <div className="guide-help">
      <details key={way}>
        <summary>{i18n.t('guide.help.summary')}</summary>
        <p>{i18n.t(`guide.help.${way}`)}</p>
        <p>{i18n.t('guide.help.language')}</p>
        {way === 'serviceKey' && (
          <CopyButton value={message} name={i18n.t('guide.help.copy')} text />
        )}
      </details>
      {way === 'privateApp' && (
        <details>
          <summary>{i18n.t('guide.future.summary')}</summary>
          <p>{i18n.t('guide.future.text')}</p>
          <p>{i18n.t('guide.future.move')}</p>
          <button
            type="button"
            className="button small"
            onClick={() => void changeGuide({ way: 'serviceKey', part: 'name' })}
          >
            {i18n.t('guide.future.button')}
          </button>
        </details>
      )}
    </div>
  );
}
