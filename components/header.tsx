import { Inbox } from 'lucide-react';
import { i18n } from '#i18n';
import { openInbox } from '../utils/open-inbox.ts';
import { Mark } from './mark.tsx';
import { PortalChip } from './portal-chip.tsx';

/** Whose account this is, always in sight. */
export type Portal = {
  /** True where the token's portal is not the one that is open. */
  readonly conflict?: boolean;
  readonly portalId?: string;
  /** HubSpot's own name of it. */
  readonly name?: string;
  readonly region?: string;
  /** `STANDARD`, `SANDBOX`, …, as HubSpot spells it, where a token has told. */
  readonly accountType?: string;
};

/** The top of every surface: the product and the portal. */
export function Header({ portal }: { portal: Portal }) {
  return (
    <header className="header">
      <Mark />
      <h1>{i18n.t('popup.title')}</h1>
      {portal.portalId ? (
        <PortalChip key={portal.portalId} portal={portal} portalId={portal.portalId} />
      ) : (
        <span className="portal">{i18n.t('popup.noPortal')}</span>
      )}
      <button
        type="button"
        className="icon-button"
        aria-label={i18n.t('inbox.open')}
        title={i18n.t('inbox.open')}
        onClick={() => void openInbox()}
      >
        <Inbox aria-hidden size={16} />
      </button>
    </header>
  );
}
