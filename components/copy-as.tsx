import { Check, ChevronDown, Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { CopyForm } from '../utils/hubspot/copy-form-names.ts';
import { copyFormNames } from '../utils/hubspot/copy-form-names.ts';
import type { CopySubject } from '../utils/hubspot/copy-forms.ts';
import { copyText } from '../utils/hubspot/copy-forms.ts';
import { CopyAsMenu } from './copy-as-menu.tsx';
import { CopyByHand } from './copy-by-hand.tsx';
import { copyWords } from './copy-button.tsx';
import { chooseCopyForm, useLocal } from './local-store.ts';
import { useCopy } from './use-copy.ts';

/**
 * Copies what the page is about: in the form chosen last, or in another of all that this page has,
 * which is then the one chosen.
 */
export function CopyAs({ subject }: { subject: CopySubject }) {
  const { copyAs } = useLocal();
  const { state, copy, refused, putAway } = useCopy();
  const [menuOpen, setMenuOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const forms = copyFormNames.filter((form) => textOf(form, subject) !== undefined);
  const chosen = forms.includes(copyAs) ? copyAs : 'link';
  const Icon = state === 'copied' ? Check : Copy;
  const said = copyWords(state);
  const name = i18n.t('copyAs.button', [i18n.t(`copyAs.${chosen}`)]);
  const copyIn = (form: CopyForm) => {
    copy(textOf(form, subject)!);
    if (form !== copyAs) chooseCopyForm(form);
  };
  const closeMenu = (by: 'key' | 'focus') => {
    setMenuOpen(false);
    if (by === 'key') opener.current?.focus();
  };
  return (
    <div className="split">
      <button
        type="button"
        className="button small split-main"
        data-state={state}
        onClick={() => copyIn(chosen)}
      >
        <Icon aria-hidden size={14} />
        {state === 'copied' ? said : name}
      </button>
      <button
        type="button"
        className="button small split-more"
        ref={opener}
        aria-label={i18n.t('copyAs.more')}
        aria-haspopup="menu"
        aria-expanded={menuOpen}
        // Else the focus would leave the menu and close it, and the click open it again.
        onMouseDown={(event) => menuOpen && event.preventDefault()}
        onClick={() => setMenuOpen(!menuOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setMenuOpen(true);
        }}
      >
        <ChevronDown aria-hidden size={14} />
      </button>
      {menuOpen && (
        <CopyAsMenu
          forms={forms}
          chosen={chosen}
          onChoose={(form) => {
            closeMenu('key');
            copyIn(form);
          }}
          onLeave={closeMenu}
        />
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
