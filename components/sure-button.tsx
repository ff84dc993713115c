import { i18n } from '#i18n';
import { useBriefly } from './use-briefly.ts';

/** A button whose second click does it: what it forgets does not come back. */
export function SureButton({
  children,
  name,
  sure = i18n.t('rotation.sure'),
  onSure,
}: {
  children: string;
  /** Its name as read aloud, where the words alone leave open what they are about. */
  name?: string;
  /** What it says once it was clicked. */
  sure?: string;
  onSure: () => void;
}) {
  const [asked, ask] = useBriefly(false);
  return (
    <button
      type="button"
      className={asked ? 'button small danger' : 'button small quiet'}
      aria-label={asked ? undefined : name}
      onClick={() => (asked ? onSure() : ask(true))}
    >
      {asked ? sure : children}
    </button>
  );
}
