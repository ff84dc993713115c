import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import browser from 'webextension-polyfill';
import { withNames } from '../utils/guide/names.ts';

/** The browser's language, which HubSpot's is likely to be too. */
export const language = browser.i18n.getUILanguage();

/** What is to be done in HubSpot, numbered; `start` where another list came before. */
export function Todo({ start = 1, children }: { start?: number; children: ReactNode }) {
  const lines = (Array.isArray(children) ? children : [children]).filter(Boolean).map(String);
  return (
    <ol className="guide-todo" start={start}>
      {lines.map((line) => (
        <li key={line}>{withNames(line, language)}</li>
      ))}
    </ol>
  );
}

/** Opens a page of HubSpot's in the tab beside the panel. */
export function OpenHere({ address, name }: { address: string; name: string }) {
  return (
    <button
      type="button"
      className="button primary"
      onClick={() => void browser.tabs.update({ url: address })}
    >
      <ArrowRight aria-hidden size={14} />
      {name}
    </button>
  );
}
