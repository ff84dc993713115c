import { useDeferredValue, useState } from 'react';
import { i18n } from '#i18n';
import type { Wanted } from '../../utils/inbox/find-rows.ts';
import { countStates, findRows } from '../../utils/inbox/find-rows.ts';
import type { InboxRow } from '../../utils/inbox/row.ts';
import { Arrivals } from './arrivals.tsx';
import { DropArea } from './drop-area.tsx';
import { Filter } from './filter.tsx';
import { ListRow } from './list-row.tsx';
import { RecheckAll } from './recheck-all.tsx';
import { useRows } from './row-store.ts';

/** How many rows are shown unasked. */
const many = 100;

/** All handoffs that came in, and the place where more come in. */
export function List() {
  const rows = useRows();
  return (
    <>
      <DropArea small={rows !== undefined && rows.length > 0} />
      <Arrivals />
      {rows && rows.length > 0 && <Rows rows={rows} />}
      {rows?.length === 0 && <p className="inbox-empty">{i18n.t('inbox.empty')}</p>}
    </>
  );
}

function Rows({ rows }: { rows: readonly InboxRow[] }) {
  const [wanted, setWanted] = useState<Wanted>({ text: '', order: 'newest' });
  const [all, showAll] = useState(false);
  const [now] = useState(Date.now);
  // Typing stays quick while a long list follows.
  const found = findRows(rows, useDeferredValue(wanted));
  const shown = all ? found : found.slice(0, many);
  return (
    <section aria-labelledby="handoffs">
      <div className="inbox-head">
        <h2 id="handoffs">{i18n.t('inbox.heading')}</h2>
        <RecheckAll rows={found} />
      </div>
      <Filter wanted={wanted} counts={countStates(rows)} onChange={setWanted} />
      {found.length === 0 ? (
        <p className="inbox-empty" role="status">
          {i18n.t('inbox.noneFound')}
        </p>
      ) : (
        <table className="inbox-table">
          <thead>
            <tr>
              <th scope="col">{i18n.t('inbox.client')}</th>
              <th scope="col">{i18n.t('inbox.portal')}</th>
              <th scope="col">{i18n.t('inbox.state')}</th>
              <th scope="col">{i18n.t('inbox.rotateBy')}</th>
              <th scope="col">{i18n.t('inbox.received')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <ListRow key={row.id} row={row} now={now} />
            ))}
          </tbody>
        </table>
      )}
      {shown.length < found.length && (
        <button type="button" className="button small quiet" onClick={() => showAll(true)}>
          {i18n.t('inbox.more', { count: found.length })}
        </button>
      )}
    </section>
  );
}
