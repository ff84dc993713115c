import { Compose } from './compose.tsx';
import { Identities } from './identities.tsx';
import { List } from './list.tsx';
import { OpenedView } from './opened-view.tsx';
import { usePlace } from './place.ts';

/** The recipient's page: what came in, one handoff, a request to write, and the identities. */
export function Inbox() {
  const place = usePlace();
  return (
    <main className="inbox">
      {place.view === 'list' && <List />}
      {place.view === 'handoff' && <OpenedView key={place.id} id={place.id} />}
      {place.view === 'request' && <Compose />}
      {place.view === 'identities' && <Identities />}
    </main>
  );
}
