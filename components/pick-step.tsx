import { Lock } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import type { PickKind } from '../utils/hubspot/pick/kinds.ts';
import { pickKindNames } from '../utils/hubspot/pick/kinds.ts';
import { Chips } from './chips.tsx';
import { Picker } from './picker.tsx';
import type { PickStore } from './pick-store.ts';
import { getPicks } from './picks.ts';
import type { SessionState } from './session-store.ts';
import { subscribe } from './session-store.ts';
import { Step } from './step.tsx';

/** The panel's own step: everything in the account, by name, and a way into the handoff. */
export function PickStep({ session }: { session: SessionState }) {
  const picks = useSyncExternalStore(subscribe, getPicks);
  const [kind, choose] = useState<PickKind>('meetingLinks');
  return (
    <Step heading={i18n.t('pick.heading')}>
      {picks ? (
        <>
          <Kinds store={picks.store} chosen={kind} onChoose={choose} />
          <Picker key={kind} kind={kind} picks={picks} items={session.draft.items} />
        </>
      ) : (
        <p className="hint">
          {session.draft.token.trim() ? i18n.t('pick.unchecked') : i18n.t('pick.noToken')}
        </p>
      )}
    </Step>
  );
}

/** The kinds of things there are. One that the token may not read is marked, and stays. */
function Kinds({
  store,
  chosen,
  onChoose,
}: {
  store: PickStore;
  chosen: PickKind;
  onChoose: (kind: PickKind) => void;
}) {
  const locked = useSyncExternalStore(store.subscribe, () =>
    pickKindNames.filter((kind) => store.get(kind, '').problem?.kind === 'missingScopes').join(' '),
  ).split(' ');
  return (
    <Chips label={i18n.t('pick.what')} names={pickKindNames} chosen={chosen} onChoose={onChoose}>
      {(kind) => (
        <>
          {i18n.t(`pick.kind.${kind}`)}
          {locked.includes(kind) && (
            <Lock size={12} role="img" aria-label={i18n.t('pick.locked')} />
          )}
        </>
      )}
    </Chips>
  );
}
