import type { ComponentType } from 'react';
import { i18n } from '#i18n';
import { Mark } from '../mark.tsx';
import { Compose } from './compose.tsx';
import { Identities } from './identities.tsx';
import { List } from './list.tsx';
import { LockState } from './lock-state.tsx';
import { useCloseOnLock } from './opened-store.ts';
import { OpenedView } from './opened-view.tsx';
import type { Place } from './place.ts';
import { placeHash, usePlace } from './place.ts';

const views: { readonly [view in Exclude<Place['view'], 'handoff'>]: ComponentType } = {
  list: List,
  request: Compose,
  identities: Identities,
};

/** The recipient's page: what came in, one handoff, a request to write, and the identities. */
export function Inbox() {
  const place = usePlace();
  useCloseOnLock();
  const View = place.view === 'handoff' ? undefined : views[place.view];
  return (
    <>
      <header className="header inbox-header">
        <Mark />
        <h1>{i18n.t('popup.title')}</h1>
        <nav aria-label={i18n.t('inbox.nav')}>
          <Tab place={{ view: 'list' }} at={place} name={i18n.t('inbox.handoffs')} />
          <Tab place={{ view: 'request' }} at={place} name={i18n.t('inbox.request')} />
          <Tab place={{ view: 'identities' }} at={place} name={i18n.t('inbox.identities')} />
        </nav>
        <LockState />
      </header>
      <main className="inbox">
        {View ? <View /> : place.view === 'handoff' && <OpenedView key={place.id} id={place.id} />}
      </main>
    </>
  );
}

/** A way to one of the parts; the one where the person is says so. */
function Tab({ place, at, name }: { place: Place; at: Place; name: string }) {
  const here = place.view === at.view || (place.view === 'list' && at.view === 'handoff');
  return (
    <a href={placeHash(place)} aria-current={here ? 'page' : undefined}>
      {name}
    </a>
  );
}
