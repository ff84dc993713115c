import { Plus } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import type { Found, FoundPage } from '../utils/hubspot/find.ts';
import type { Item } from '../utils/hubspot/item.ts';
import { idsOf, itemsOf, mainId, sameItem } from '../utils/hubspot/item.ts';
import { itemWords, kindWords, whichWords } from '../utils/words.ts';
import { AddButton } from './add-button.tsx';
import { CopyButton } from './copy-button.tsx';
import { IdList } from './id-list.tsx';
import { addItems, getSession, subscribe } from './session-store.ts';

/** With more than this many, the IDs of each are a click away. */
const mostOpen = 3;

/** What each address of a text is, with its IDs; and what was no address. */
export function FoundAddresses({ found }: { found: Found & { kind: 'addresses' } }) {
  const inHandoff = useSyncExternalStore(subscribe, getSession)?.draft.items ?? [];
  const { pages, others, more } = found;
  const read = pages.map((each) => ({ each, items: itemsOf(each.page, new URL(each.url)) }));
  // Of an address with several IDs only a person knows which; the likeliest is not a guess to add.
  const clear = read.flatMap(({ items }) => (items.length === 1 ? items : []));
  const ids = [...new Set(read.map(({ each, items }) => chiefId(each, items)))];
  const allIn = clear.every((item) => inHandoff.some((one) => sameItem(one, item)));
  return (
    <div className="found">
      {pages.length > 1 && (
        <div className="found-head">
          <strong>{i18n.t('find.count', pages.length)}</strong>
          <CopyButton text value={ids.join('\n')} name={i18n.t('find.copyAll')} />
          {clear.length > 1 && (
            <button
              type="button"
              className="button"
              aria-disabled={allIn}
              data-enter="first"
              onClick={() => !allIn && addItems(clear)}
            >
              <Plus aria-hidden size={14} />
              {allIn ? i18n.t('find.allAdded') : i18n.t('find.addAll')}
            </button>
          )}
        </div>
      )}
      <ul className="found-pages" aria-label={i18n.t('find.pages')}>
        {read.map(({ each, items }) => (
          <FoundLine
            key={each.url}
            found={each}
            items={items}
            inHandoff={inHandoff}
            opened={pages.length <= mostOpen}
            alone={pages.length === 1}
          />
        ))}
      </ul>
      {more > 0 && <p className="hint">{i18n.t('find.more', more)}</p>}
      {others.length > 0 && (
        <details className="hint">
          <summary>{i18n.t('find.others', others.length)}</summary>
          <ul className="found-others">
            {others.map((line, at) => (
              // Lines may repeat, and never change places.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={at}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** The ID that a line of "all IDs" has for an address: the portal's where it has no other. */
const chiefId = ({ page }: FoundPage, [item]: readonly Item[]): string =>
  item ? mainId(item).value : page.portalId!;

function FoundLine({
  found: { page },
  items,
  inHandoff,
  opened,
  alone,
}: {
  found: FoundPage;
  items: readonly Item[];
  inHandoff: readonly Item[];
  opened: boolean;
  alone: boolean;
}) {
  const [open, setOpen] = useState(opened);
  const name = items[0] ? itemWords(items[0]) : kindWords(page);
  return (
    <li className="found-page" aria-label={name}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {name} <span className="page-kind">{page.region}</span>
        </summary>
        {open && <IdList ids={idsOf(page)} />}
      </details>
      {items.length > 1 && <p className="hint">{whichWords(items.length)}</p>}
      <div className="found-add">
        {items.map((item) => (
          <AddButton
            key={JSON.stringify(item.ids)}
            item={item}
            items={inHandoff}
            named={items.length > 1}
            onEnter={alone && items.length === 1}
            onAdd={(one) => addItems([one])}
          />
        ))}
      </div>
    </li>
  );
}
