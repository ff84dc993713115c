import { Keyboard } from 'lucide-react';
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Shortcut } from '../utils/shortcuts.ts';
import { canChangeShortcuts, changeShortcuts, readShortcuts } from '../utils/shortcuts.ts';

/** The keys of each command, and the way to the browser's own page where they are changed. */
export function Shortcuts() {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);

  useEffect(() => {
    const read = () => void readShortcuts().then(setShortcuts);
    read();
    // Whoever comes back from the browser's page finds the new keys.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);

  return (
    <details className="step shortcuts">
      <summary>
        <Keyboard aria-hidden size={14} />
        {i18n.t('shortcuts.heading')}
      </summary>
      <dl className="ids">
        {shortcuts.map(({ name, words, keys }) => (
          <div key={name} className="id-row">
            <dt>{words}</dt>
            <dd>{keys ? <kbd className="mono">{keys}</kbd> : i18n.t('shortcuts.none')}</dd>
          </div>
        ))}
      </dl>
      {canChangeShortcuts() ? (
        <button type="button" className="button small" onClick={() => void changeShortcuts()}>
          {i18n.t('shortcuts.change')}
        </button>
      ) : (
        <p className="hint">{i18n.t('shortcuts.where')}</p>
      )}
    </details>
  );
}
