import { useEffect, useState } from 'react';
import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import { askForHost, hasHostAccess } from '../utils/host-access.ts';
import { appHosts, readHost } from '../utils/hubspot/hosts.ts';
import { Note } from './note.tsx';
import type { OpenPage } from './tab-store.ts';

/** What is out of the ordinary about the open page, and what can be done about it. */
export function PageNotes({ open: { page, url, framed } }: { open: OpenPage }) {
  if (!page || !url) return null;
  if (framed) {
    return (
      <Note
        title={i18n.t('framed.title')}
        actions={
          <button
            type="button"
            className="button small"
            onClick={() => void browser.tabs.create({ url: url.href })}
          >
            {i18n.t('framed.open')}
          </button>
        }
      >
        {i18n.t('framed.fix')}
      </Note>
    );
  }
  return readHost(url.hostname)?.serves === 'app' ? <HostNote key={url.host} url={url} /> : null;
}

/** Offers to let the bar stand on a host too, where the browser has not been told to allow it. */
function HostNote({ url }: { url: URL }) {
  const [allowed, setAllowed] = useState<boolean | 'refused'>();
  const { host } = url;
  useEffect(() => {
    void hasHostAccess(url).then(setAllowed);
  }, [url]);
  if (allowed === undefined || allowed === true) return null;
  const known = appHosts.some((one) => one === host);
  return (
    <Note
      title={known ? i18n.t('newHost.titleKnown', { host }) : i18n.t('newHost.title', { host })}
      actions={
        <button
          type="button"
          className="button small"
          onClick={() => void askForHost(host).then((given) => setAllowed(given || 'refused'))}
        >
          {i18n.t('newHost.allow', { host })}
        </button>
      }
    >
      {allowed === 'refused' ? i18n.t('newHost.refused') : i18n.t('newHost.fix')}
    </Note>
  );
}
