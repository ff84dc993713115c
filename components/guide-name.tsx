import { Field } from '@base-ui/react/field';
import { i18n } from '#i18n';
import { keyName, longestName } from '../utils/guide/progress.ts';
import { readPortalNote } from '../utils/portals.ts';
import { CopyButton } from './copy-button.tsx';
import type { Here } from './guide-here.ts';
import { changeGuide } from './guide-store.ts';
import { useLocal } from './local-store.ts';

/** The name for the key: made of two fields, and copied whole. */
export function GuideName({ guide, portal, session, asked }: Here) {
  const { portals } = useLocal();
  const known = readPortalNote(portals, portal?.portalId).name ?? session.report?.facts?.portalName;
  const name = keyName(guide.integration, guide.company || (known ?? ''));
  const field = {
    className: 'input',
    maxLength: longestName,
    autoComplete: 'off',
  } as const;
  const wanted = asked?.token?.keyName?.trim();
  return (
    <>
      {wanted && (
        <div className="guide-result">
          <span>{i18n.t('ask.guideName', { name: asked!.asker.name })}</span>
          <strong>{wanted}</strong>
          <CopyButton value={wanted} name={i18n.t('ask.copyKeyName')} />
        </div>
      )}
      <Field.Root className="field">
        <Field.Label>{i18n.t('guide.name.integration')}</Field.Label>
        <Field.Control
          {...field}
          value={guide.integration}
          placeholder={i18n.t('guide.name.integrationPlaceholder')}
          onValueChange={(integration) => void changeGuide({ integration })}
        />
      </Field.Root>
      <Field.Root className="field">
        <Field.Label>{i18n.t('guide.name.company')}</Field.Label>
        <Field.Control
          {...field}
          value={guide.company}
          placeholder={known ?? i18n.t('guide.name.companyPlaceholder')}
          onValueChange={(company) => void changeGuide({ company })}
        />
      </Field.Root>
      <div className="guide-result">
        {guide.integration.trim() ? (
          <>
            <strong>{name}</strong>
            <CopyButton value={name} name={i18n.t('guide.name.copy')} />
          </>
        ) : (
          <span className="hint">{i18n.t('guide.name.empty')}</span>
        )}
      </div>
    </>
  );
}
