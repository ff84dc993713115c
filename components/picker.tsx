import { LoaderCircle, Search } from 'lucide-react';
import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import type { KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import type { Item } from '../utils/hubspot/item.ts';
import { itemKey } from '../utils/hubspot/item.ts';
import type { PickKind } from '../utils/hubspot/pick/kinds.ts';
import { matching } from '../utils/hubspot/pick/load.ts';
import { Scopes } from './checks.tsx';
import { Notice } from './notice.tsx';
import { PickLine } from './pick-line.tsx';
import type { Shelf } from './pick-store.ts';
import type { Picks } from './picks.ts';
import { useSettled } from './use-settled.ts';

/** One kind of thing in the account: a search, the rows that were loaded, and the way to more. */
export function Picker({
  kind,
  picks: { store, facts },
  items,
}: {
  kind: PickKind;
  picks: Picks;
  items: readonly Item[];
}) {
  const [search, setSearch] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const field = useId();
  const asked = store.askedFor(kind, useSettled(search));
  const shelf = useSyncExternalStore(store.subscribe, () => store.get(kind, asked));

  useEffect(() => {
    store.open(kind, asked);
    return () => store.leave(kind, asked);
  }, [store, kind, asked]);

  // What HubSpot has searched need not be looked through again.
  const rows = asked ? shelf.rows : matching(shelf.rows, search);
  const loading = shelf.state === 'loading';
  return (
    <div className="picker">
      {kind === 'meetingLinks' && <p className="hint">{i18n.t('pick.meetingHint')}</p>}
      <div className="search">
        <Search aria-hidden size={14} />
        <label htmlFor={field} className="visually-hidden">
          {searchWords(kind)}
        </label>
        <input
          id={field}
          type="search"
          className="input"
          placeholder={searchWords(kind)}
          value={search}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') step(event, list.current, 1);
          }}
        />
      </div>
      {rows.length > 0 && (
        // Arrow keys go from row to row, the tab key from control to control.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <ul
          ref={list}
          className="picks"
          aria-label={i18n.t(`pick.kind.${kind}`)}
          aria-busy={loading}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') step(event, list.current, 1);
            if (event.key === 'ArrowUp') step(event, list.current, -1);
          }}
        >
          {rows.map((row) => (
            <PickLine key={itemKey(row)} row={row} facts={facts} items={items} />
          ))}
        </ul>
      )}
      {shelf.problem && (
        <Notice problem={shelf.problem}>
          {shelf.problem.kind === 'missingScopes' && <Scopes names={shelf.problem.scopes} />}
          <button type="button" className="button small" onClick={() => store.more(kind, asked)}>
            {i18n.t('pick.retry')}
          </button>
        </Notice>
      )}
      <div className="picker-foot">
        <p className="hint" role="status">
          {loading && <LoaderCircle aria-hidden size={14} className="spin" />}
          {statusWords(kind, shelf, rows.length, search.trim(), asked !== '')}
        </p>
        {shelf.next && !shelf.problem && (
          <button
            type="button"
            className="button small"
            aria-disabled={loading}
            onClick={() => store.more(kind, asked)}
          >
            {i18n.t('pick.more')}
          </button>
        )}
      </div>
    </div>
  );
}

/** Moves the focus to the row before or after the one that has it. */
function step(event: KeyboardEvent, list: HTMLElement | null, by: 1 | -1): void {
  const all = [...(list?.querySelectorAll<HTMLElement>('[data-pick]') ?? [])];
  const at = all.findIndex((each) => each.closest('li')!.contains(document.activeElement));
  event.preventDefault();
  all[at + by]?.focus();
}

function searchWords(kind: PickKind): string {
  if (kind === 'lists') return i18n.t('pick.searchLists');
  return kind === 'owners' ? i18n.t('pick.searchOwners') : i18n.t('pick.search');
}

function statusWords(
  kind: PickKind,
  { state, rows, total, next, problem }: Shelf,
  found: number,
  search: string,
  inAccount: boolean,
): string {
  const count = rows.length;
  if (state === 'loading') return i18n.t('pick.loading');
  if (problem && count === 0) return '';
  if (search && found === 0 && !next) return i18n.t('pick.noMatch', { search });
  if (search && inAccount) return i18n.t('pick.foundInAccount', { found: total ?? count });
  if (search) {
    return next
      ? i18n.t('pick.foundMore', { found, count })
      : i18n.t('pick.found', { found, count });
  }
  if (count === 0) return i18n.t(`pick.empty.${kind}`);
  if (!next) return i18n.t('pick.allLoaded', { count });
  return total === undefined
    ? i18n.t('pick.loaded', { count })
    : i18n.t('pick.loadedOf', { count, total });
}
