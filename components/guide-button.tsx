import { Compass } from 'lucide-react';
import { useEffect } from 'react';
import { i18n } from '#i18n';
import { hasPanel } from '../utils/open-panel.ts';
import { goToPanel, inPopup } from './go-to-panel.ts';
import { openGuide, startGuide } from './guide-store.ts';

/** Leads to the guide: in the panel at once, and from the popup by opening the panel at it. */
export function GuideButton() {
  // Read before the click: the popup may be gone a moment after it.
  useEffect(() => void startGuide(), []);
  if (inPopup && !hasPanel()) return null;
  const show = () => {
    const opened = openGuide();
    if (inPopup) goToPanel(opened);
  };
  return (
    <button type="button" className="button small quiet" onClick={show}>
      <Compass aria-hidden size={14} />
      {i18n.t('guide.show')}
    </button>
  );
}
