import { ArrowRight, ExternalLink } from 'lucide-react';
import browser from 'webextension-polyfill';
import { i18n } from '#i18n';

/** Opens an address of HubSpot's in this tab, or in a new one. */
export function OpenButtons({
  address,
  name,
  onLeave,
}: {
  address: string;
  name: string;
  /** Called as it is opened. Beneath a new tab the popup closes, beneath this one it stays. */
  onLeave: () => void;
}) {
  const newTab = i18n.t('goTo.newTab', { what: name });
  return (
    <span className="open-buttons">
      <button
        type="button"
        className="button small"
        data-enter="first"
        onClick={() => {
          onLeave();
          void browser.tabs.update({ url: address });
        }}
      >
        <ArrowRight aria-hidden size={14} />
        {name}
      </button>
      <button
        type="button"
        className="icon-button"
        data-enter="second"
        aria-label={newTab}
        title={newTab}
        onClick={() => {
          onLeave();
          void browser.tabs.create({ url: address });
        }}
      >
        <ExternalLink aria-hidden size={14} />
      </button>
    </span>
  );
}
