import { Field } from '@base-ui/react/field';
import { useState } from 'react';
import { i18n } from '#i18n';
import { longestPortalName } from '../utils/portals.ts';
import { accountWords } from '../utils/words.ts';
import { CopyButton } from './copy-button.tsx';
import type { Portal } from './header.tsx';
import { namePortal } from './local-store.ts';

/** What is known of a portal, and the name a person gives it, which is kept as it is typed. */
export function PortalCard({
  portal: { name, region, accountType },
  portalId,
  given = '',
}: {
  portal: Portal;
  portalId: string;
  given: string | undefined;
}) {
  const [typed, setTyped] = useState(given);
  const facts: [term: string, value: string | undefined][] = [
    [i18n.t('portal.name'), name],
    [i18n.t('portal.region'), region],
    [i18n.t('portal.kind'), accountType && accountWords(accountType)],
  ];
  return (
    <>
      <Field.Root className="field">
        <Field.Label>{i18n.t('portal.yourName')}</Field.Label>
        <Field.Control
          className="input"
          value={typed}
          maxLength={longestPortalName}
          placeholder={name}
          onValueChange={(text) => {
            setTyped(text);
            namePortal(portalId, text);
          }}
          autoComplete="off"
        />
        <Field.Description className="hint">{i18n.t('portal.kept')}</Field.Description>
      </Field.Root>
      <dl className="ids">
        <div className="id-row">
          <dt>{i18n.t('id.portalId')}</dt>
          <dd>
            <span className="mono">{portalId}</span>
            <CopyButton value={portalId} name={i18n.t('copyId.portalId')} />
          </dd>
        </div>
        {facts.map(
          ([term, value]) =>
            value && (
              <div key={term} className="id-row">
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {!accountType && <p className="hint">{i18n.t('portal.unknownKind')}</p>}
    </>
  );
}
