import { Check, Plus } from 'lucide-react';
import { i18n } from '#i18n';
import { idNames } from '../utils/hubspot/ids.ts';
import type { Item } from '../utils/hubspot/item.ts';
import { itemOf, sameItem } from '../utils/hubspot/item.ts';
import type { PageContext } from '../utils/hubspot/pages.ts';
import { kindWords } from '../utils/words.ts';
import { CopyButton } from './copy-button.tsx';
import { Step } from './step.tsx';
import type { OpenPage } from './tab-store.ts';

/** Step 1: what the open page is, its IDs to copy, and a way into the handoff. */
export function PageStep({
  open,
  items,
  primary,
  onAdd,
}: {
  open: OpenPage;
  items: readonly Item[];
  primary: boolean;
  onAdd: (item: Item) => void;
}) {
  const { page, url } = open;
  const item = page && itemOf(page, url!);
  const added = item !== undefined && items.some((one) => sameItem(one, item));
  return (
    <Step
      heading={i18n.t('page1.heading')}
      aside={
        <>
          {page && <span className="page-kind">{kindWords(page)}</span>}
          {item && (
            <button
              type="button"
              className={primary && !added ? 'button small primary' : 'button small'}
              aria-disabled={added}
              onClick={() => !added && onAdd(item)}
            >
              {added ? <Check aria-hidden size={14} /> : <Plus aria-hidden size={14} />}
              {added ? i18n.t('page1.added') : i18n.t('page1.add')}
            </button>
          )}
        </>
      }
    >
      {page && idNames.some((name) => page[name]) && <IdList page={page} />}
      {!item && <p className="hint">{nothingToAdd(page)}</p>}
    </Step>
  );
}

function IdList({ page }: { page: PageContext }) {
  return (
    <dl className="ids">
      {idNames.map((name) => {
        const value = page[name];
        if (value === undefined) return null;
        return (
          <div key={name} className="id-row">
            <dt>{i18n.t(`id.${name}`)}</dt>
            <dd>
              <span className="mono">{value}</span>
              <CopyButton value={value} name={i18n.t(`copyId.${name}`)} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function nothingToAdd(page: PageContext | undefined): string {
  if (!page) return i18n.t('page1.notHubSpot');
  return page.portalId ? i18n.t('page1.onlyPortal') : i18n.t('page1.noIds');
}
