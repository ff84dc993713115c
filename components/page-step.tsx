import { i18n } from '#i18n';
import type { Item } from '../utils/hubspot/item.ts';
import { idsOf, itemsOf } from '../utils/hubspot/item.ts';
import { cleanTitle } from '../utils/hubspot/page-title.ts';
import type { PageContext } from '../utils/hubspot/pages.ts';
import { kindWords, whichWords } from '../utils/words.ts';
import { AddButton } from './add-button.tsx';
import { CopyAs } from './copy-as.tsx';
import { Find } from './find.tsx';
import { IdList } from './id-list.tsx';
import { PageNotes } from './page-notes.tsx';
import { Step } from './step.tsx';
import type { OpenPage } from './tab-store.ts';

/** Step 1: what the open page is, its IDs to copy, a way into the handoff, and a field to find. */
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
  const { page, url, title } = open;
  const ids = page ? idsOf(page) : {};
  const meant = page ? itemsOf(page, url!) : [];
  const [only] = meant;
  return (
    <Step
      heading={i18n.t('page1.heading')}
      aside={
        <>
          {page && <span className="page-kind">{kindWords(page)}</span>}
          {only && meant.length === 1 && (
            <AddButton item={only} items={items} onAdd={onAdd} primary={primary} />
          )}
        </>
      }
    >
      <PageNotes open={open} />
      {Object.keys(ids).length > 0 && (
        <>
          <IdList ids={ids} />
          <CopyAs subject={{ ids, url: url!, ...(title && { title: cleanTitle(title) }) }} />
        </>
      )}
      {meant.length > 1 && <WhichItem meant={meant} items={items} onAdd={onAdd} />}
      {!only && <p className="hint">{nothingToAdd(page)}</p>}
      <Find open={open} />
    </Step>
  );
}

/** Asks which of several IDs of one address is meant. */
function WhichItem({
  meant,
  ...rest
}: {
  meant: readonly Item[];
  items: readonly Item[];
  onAdd: (item: Item) => void;
}) {
  return (
    <div className="which" role="group" aria-label={whichWords(meant.length)}>
      <p className="hint">{whichWords(meant.length)}</p>
      {meant.map((item) => (
        <AddButton key={JSON.stringify(item.ids)} item={item} named {...rest} />
      ))}
    </div>
  );
}

function nothingToAdd(page: PageContext | undefined): string {
  if (!page) return i18n.t('page1.notHubSpot');
  return page.portalId ? i18n.t('page1.onlyPortal') : i18n.t('page1.noIds');
}
