import { CircleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import { Mark } from './mark.tsx';

/** Whose account this is, always in sight. */
export type Portal = {
  /** True where the token's portal is not the one that is open. */
  readonly conflict?: boolean;
  readonly portalId?: string;
  readonly name?: string;
  readonly region?: string;
};

/** The top of every surface: the product and the portal. */
export function Header({ portal }: { portal: Portal }) {
  const { portalId, name, region, conflict } = portal;
  return (
    <header className="header">
      <Mark />
      <h1>{i18n.t('popup.title')}</h1>
      <span
        className="portal"
        data-known={portalId !== undefined}
        data-conflict={conflict}
        title={conflict ? i18n.t('popup.conflict') : undefined}
      >
        {portalId ? (
          <>
            {conflict && <CircleAlert size={14} role="img" aria-label={i18n.t('popup.conflict')} />}
            {name && <span className="portal-name">{name}</span>}
            <span>{i18n.t('popup.portal', { portalId })}</span>
            {region && <span className="region">{region}</span>}
          </>
        ) : (
          i18n.t('popup.noPortal')
        )}
      </span>
    </header>
  );
}
