import { ChevronDown, CircleAlert, FlaskConical } from 'lucide-react';
import type { CSSProperties } from 'react';
import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { portalHue } from '../utils/hubspot/portal-hue.ts';
import { readPortalNote } from '../utils/portals.ts';
import { accountWords } from '../utils/words.ts';
import type { Portal } from './header.tsx';
import { useLocal } from './local-store.ts';
import { PortalCard } from './portal-card.tsx';

/**
 * The portal at a glance: its colour, name, ID and region, and what kind of account it is where
 * that is not the usual one. Pressed, it shows the rest, and takes a name.
 */
export function PortalChip({ portal, portalId }: { portal: Portal; portalId: string }) {
  const id = useId();
  const note = readPortalNote(useLocal().portals, portalId);
  const [opened, setOpened] = useState(0);
  const { name: ownName, region, conflict } = portal;
  const name = note.name ?? ownName;
  const accountType = portal.accountType ?? note.accountType;
  const unusual = accountType !== undefined && accountType !== 'STANDARD';
  const hue = { '--hue': portalHue(portalId) } as CSSProperties;
  return (
    <>
      <button
        type="button"
        className="portal"
        data-known="true"
        data-conflict={conflict}
        data-unusual={unusual}
        title={conflict ? i18n.t('popup.conflict') : i18n.t('portal.about')}
        popoverTarget={id}
        aria-haspopup="dialog"
      >
        {conflict && <CircleAlert size={14} role="img" aria-label={i18n.t('popup.conflict')} />}
        <span className="portal-dot" style={hue} />
        {name && <span className="portal-name">{name}</span>}
        <span className={name ? 'portal-id named' : 'portal-id'}>
          <span>{i18n.t('popup.portalWord')} </span>
          {portalId}
        </span>
        {region && <span className="region">{region}</span>}
        {unusual && (
          <span className="portal-kind">
            <FlaskConical aria-hidden size={12} />
            {accountWords(accountType)}
          </span>
        )}
        <ChevronDown aria-hidden size={12} className="portal-more" />
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={i18n.t('portal.about')}
        className="portal-card"
        onToggle={(event) => event.newState === 'open' && setOpened((times) => times + 1)}
      >
        {/* Anew each time, so that it begins with what is stored. */}
        {opened > 0 && (
          <PortalCard
            key={opened}
            portal={{ ...portal, ...(accountType && { accountType }) }}
            portalId={portalId}
            given={note.name}
          />
        )}
      </div>
    </>
  );
}
