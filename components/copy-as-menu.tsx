import { Check } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import type { CopyForm } from '../utils/hubspot/copy-form-names.ts';

const focus = (item: HTMLElement | null) => item?.focus();

/**
 * The forms to choose from, with the keys that menus have (WAI-ARIA Authoring Practices, Menu). Of
 * our own since a library's brought 125 kB, and focus guards that a screen reader can land on.
 */
export function CopyAsMenu({
  forms,
  chosen,
  onChoose,
  onLeave,
}: {
  forms: readonly CopyForm[];
  chosen: CopyForm;
  onChoose: (form: CopyForm) => void;
  /** Called when it is to go: by a key, or because the focus went elsewhere. */
  onLeave: (by: 'key' | 'focus') => void;
}) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^=menuitem]')];
    const next = itemFor(event.key, items, items.indexOf(document.activeElement as HTMLElement));
    if (!next && event.key !== 'Escape') return;
    // Escape would close the whole popup, and arrows would scroll it.
    event.preventDefault();
    if (next) next.focus();
    else onLeave('key');
  };
  return (
    <div
      className="menu"
      role="menu"
      tabIndex={-1}
      aria-label={i18n.t('copyAs.more')}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave('focus');
      }}
    >
      {forms.map((form) => (
        <button
          key={form}
          type="button"
          role="menuitemradio"
          aria-checked={form === chosen}
          tabIndex={-1}
          className="menu-item"
          ref={form === chosen ? focus : undefined}
          onClick={() => onChoose(form)}
          onPointerMove={(event) => event.currentTarget.focus()}
        >
          <Check aria-hidden size={14} />
          {asTitle(i18n.t(`copyAs.${form}`))}
        </button>
      ))}
    </div>
  );
}

/** The item that a key leads to from the one at `at`; a letter leads to the next that begins so. */
function itemFor(key: string, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const last = items.length - 1;
  switch (key) {
    case 'ArrowDown':
      return items[at === last ? 0 : at + 1];
    case 'ArrowUp':
      return items[at <= 0 ? last : at - 1];
    case 'Home':
      return items[0];
    case 'End':
      return items[last];
    default: {
      if (key.length !== 1 || key === ' ') return undefined;
      const round = [...items.slice(at + 1), ...items.slice(0, at + 1)];
      return round.find(({ textContent }) =>
        textContent.toLowerCase().startsWith(key.toLowerCase()),
      );
    }
  }
}

/** The words of a form stand within a sentence elsewhere; here they begin a line. */
const asTitle = (words: string): string =>
  words.replace(/^[a-z](?=[a-z])/, (letter) => letter.toUpperCase());
