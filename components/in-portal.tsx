import { Field } from '@base-ui/react/field';
import type { ReactNode } from 'react';
import { useState, useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import type { Portal } from '../utils/hubspot/go-to.ts';
import { appHostOr, defaultHost } from '../utils/hubspot/go-to.ts';
import { readPortalNote } from '../utils/portals.ts';
import { useLocal } from './local-store.ts';
import { currentReport } from './session-state.ts';
import type { SessionState } from './session-store.ts';
import { getSession, subscribe } from './session-store.ts';
import type { OpenPage } from './tab-store.ts';

/** Gives its child the portal at hand. Where none is known, asks for it first. */
export function InPortal({
  open,
  children,
}: {
  open: OpenPage;
  children: (portal: Portal) => ReactNode;
}) {
  const session = useSyncExternalStore(subscribe, getSession);
  const [asked, setAsked] = useState('');
  const known = knownPortal(open, session);
  if (known) return children(known);
  const portalId = asked.trim();
  return (
    <>
      <AskPortal value={asked} onChange={setAsked} />
      {/^\d{1,20}$/.test(portalId) && children({ portalId, host: defaultHost })}
    </>
  );
}

/** The portal of the open page, of the token once checked, or of the page seen before. */
function knownPortal({ page }: OpenPage, session: SessionState | undefined): Portal | undefined {
  if (page?.portalId) return { portalId: page.portalId, host: appHostOr(page.host) };
  const facts = session && currentReport(session)?.facts;
  if (facts) return { portalId: facts.portalId, host: appHostOr(facts.uiDomain) };
  const { portalId, host } = session?.draft.page ?? {};
  return portalId ? { portalId, host: appHostOr(host) } : undefined;
}

/** Asks for a portal ID, and offers those that the person has met before. */
function AskPortal({ value, onChange }: { value: string; onChange: (portalId: string) => void }) {
  const { portals } = useLocal();
  const remembered = Object.keys(Object(portals) as object);
  return (
    <>
      <p>{i18n.t('goTo.noPortal')}</p>
      {remembered.length > 0 && (
        <div className="remembered" role="group" aria-label={i18n.t('goTo.remembered')}>
          {remembered.map((portalId) => (
            <button
              key={portalId}
              type="button"
              className="button small"
              aria-pressed={value === portalId}
              onClick={() => onChange(portalId)}
            >
              {[readPortalNote(portals, portalId).name, portalId].filter(Boolean).join(' · ')}
            </button>
          ))}
        </div>
      )}
      <Field.Root className="field-row">
        <Field.Label>{i18n.t('id.portalId')}</Field.Label>
        <Field.Control
          className="input mono"
          inputMode="numeric"
          value={value}
          onValueChange={onChange}
          autoComplete="off"
        />
      </Field.Root>
    </>
  );
}
