import { Compass } from 'lucide-react';
import { useEffect } from 'react';
import { i18n } from '#i18n';
import { hasPanel, openPanel } from '../utils/open-panel.ts';
import { openGuide, startGuide } from './guide-store.ts';

const inPopup = location.pathname === '/popup.html';

/** Leads to the guide: in the panel at once, and from the popup by opening the panel at it. */
export function GuideButton() {
  // Read before the click: the popup may be gone a moment after it.
  useEffect(() => void startGuide(), []);
  if (inPopup && !hasPanel()) return null;
  const show = () => {
    const opened = openGuide();
    // Nothing may be awaited before this: browsers open a panel right after a click alone.
    if (inPopup) void Promise.all([opened, openPanel()]).then(() => window.close());
  };
  return (
    <button type="button" className="button small quiet" onClick={show}>
      <Compass aria-hidden size={14} />
      {i18n.t('guide.show')}
    </button>
  );
}
