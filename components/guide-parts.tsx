import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import browser from 'webextension-polyfill';

/** What is to be done in HubSpot, a line each. */
export function Todo({ children }: { children: ReactNode }) {
  const lines = (Array.isArray(children) ? children : [children]).filter(Boolean);
  return (
    <ul className="guide-todo">
      {lines.map((line) => (
        <li key={String(line)}>{line}</li>
      ))}
    </ul>
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
