import { Check, ChevronDown, Copy } from 'lucide-react';
import { Suspense, lazy, useState } from 'react';
import { i18n } from '#i18n';
import type { CopyForm, CopySubject } from '../utils/hubspot/copy-forms.ts';
import { copyFormNames, copyText } from '../utils/hubspot/copy-forms.ts';
import { CopyByHand } from './copy-by-hand.tsx';
import { copyWords } from './copy-button.tsx';
import { chooseCopyForm, useLocal } from './local-store.ts';
import { useCopy } from './use-copy.ts';

// The menu brings more code than all the rest of the popup's own, and most days nobody opens it.
const loadMenu = () => import('./copy-as-menu.tsx');
const CopyAsMenu = lazy(async () => ({ default: (await loadMenu()).CopyAsMenu }));

/**
 * Copies what the page is about: in the form chosen last, or in another of all that this page has,
 * which is then the one chosen.
 */
export function CopyAs({ subject }: { subject: CopySubject }) {
  const { copyAs } = useLocal();
  const { state, copy, refused, putAway } = useCopy();
  const [menuAsked, askForMenu] = useState(false);
  const forms = copyFormNames.filter((form) => textOf(form, subject) !== undefined);
  const chosen = forms.includes(copyAs) ? copyAs : 'link';
  const Icon = state === 'copied' ? Check : Copy;
  const said = copyWords(state);
  const name = i18n.t('copyAs.button', { form: i18n.t(`copyAs.${chosen}`) });
  const copyIn = (form: CopyForm) => {
    copy(textOf(form, subject)!);
    if (form !== copyAs) chooseCopyForm(form);
  };
  const opener = (
    <button
      type="button"
      className="button small split-more"
      aria-label={i18n.t('copyAs.more')}
      aria-haspopup="menu"
      onClick={() => askForMenu(true)}
      onPointerEnter={() => void loadMenu()}
      onFocus={() => void loadMenu()}
    >
      <ChevronDown aria-hidden size={14} />
    </button>
  );
  return (
    <div className="split">
      <button
        type="button"
        className="button small split-main"
        aria-label={name}
        data-state={state}
        onClick={() => copyIn(chosen)}
      >
        <Icon aria-hidden size={14} />
        {state === 'copied' ? said : name}
      </button>
      {menuAsked ? (
        <Suspense fallback={opener}>
          <CopyAsMenu forms={forms} chosen={chosen} onChoose={copyIn} />
        </Suspense>
      ) : (
        opener
      )}
      {refused !== undefined && <CopyByHand text={refused} onLeave={putAway} />}
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </div>
  );
}

const textOf = (form: CopyForm, subject: CopySubject): string | undefined =>
  copyText(form, subject, (name) => i18n.t(`id.${name}`));
