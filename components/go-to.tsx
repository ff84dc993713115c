import { Field } from '@base-ui/react/field';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Found } from '../utils/hubspot/find.ts';
import type { GoToKind } from '../utils/hubspot/go-to.ts';
import { goToAddress, kindAt } from '../utils/hubspot/go-to.ts';
import { isCustomType } from '../utils/hubspot/object-types.ts';
import { InPortal } from './in-portal.tsx';
import { KindPicker, customKind } from './kind-picker.tsx';
import { rememberGoTo, useLocal } from './local-store.ts';
import { OpenButtons } from './open-buttons.tsx';
import type { OpenPage } from './tab-store.ts';

/** Opens the page of an ID: of the kind that the open page has, the last one, or one picked here. */
export function GoTo({
  found: { id, objectTypeId },
  open,
  onLeave,
}: {
  found: Found & { kind: 'id' };
  open: OpenPage;
  onLeave: () => void;
}) {
  const local = useLocal();
  const [picked, setPicked] = useState<GoToKind>();
  const [typed, setTyped] = useState('2-');
  const ofPage = open.page && kindAt(open.page);
  const shown = picked ?? objectTypeId ?? ofPage ?? local.goTo ?? '0-1';
  const kind = shown === customKind ? typed.trim() : shown;
  const others = [objectTypeId, ofPage, local.goTo].filter((one) => one !== undefined);
  return (
    <div className="go-to block">
      <KindPicker value={shown} others={others} onChange={setPicked} />
      {shown === customKind && (
        <Field.Root className="field-row">
          <Field.Label>{i18n.t('id.objectTypeId')}</Field.Label>
          <Field.Control
            className="input mono"
            value={typed}
            onValueChange={setTyped}
            autoComplete="off"
            spellCheck={false}
          />
        </Field.Root>
      )}
      {hintFor(kind) && <p className="hint">{hintFor(kind)}</p>}
      <InPortal open={open}>
        {(portal) => {
          const address = goToAddress(kind, id, portal);
          if (!address) return <p className="hint">{i18n.t('goTo.customForm')}</p>;
          return (
            <div className="go-to-way">
              <span className="mono">{address.replace('https://', '')}</span>
              <OpenButtons
                address={address}
                name={i18n.t('goTo.open')}
                onLeave={() => {
                  rememberGoTo(kind);
                  onLeave();
                }}
              />
            </div>
          );
        }}
      </InPortal>
    </div>
  );
}

/** IDs that people take for one another. */
function hintFor(kind: GoToKind): string | undefined {
  if (kind === '0-47') return i18n.t('goTo.meetingRecord');
  if (kind === 'meetingId') return i18n.t('goTo.meetingLink');
  return isCustomType(kind) ? i18n.t('goTo.custom') : undefined;
}
