import { Menu } from '@base-ui/react/menu';
import { Check, ChevronDown } from 'lucide-react';
import { i18n } from '#i18n';
import type { CopyForm } from '../utils/hubspot/copy-forms.ts';

/** The button that opens the forms, open already: it is loaded when it is first pressed. */
export function CopyAsMenu({
  forms,
  chosen,
  onChoose,
}: {
  forms: readonly CopyForm[];
  chosen: CopyForm;
  onChoose: (form: CopyForm) => void;
}) {
  return (
    <Menu.Root defaultOpen modal={false}>
      <Menu.Trigger className="button small split-more" aria-label={i18n.t('copyAs.more')}>
        <ChevronDown aria-hidden size={14} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menu-place" align="end" sideOffset={4}>
          <Menu.Popup className="menu">
            <Menu.RadioGroup value={chosen} aria-label={i18n.t('copyAs.more')}>
              {forms.map((form) => (
                <Menu.RadioItem
                  key={form}
                  value={form}
                  className="menu-item"
                  closeOnClick
                  onClick={() => onChoose(form)}
                >
                  <Check aria-hidden size={14} className="menu-mark" />
                  {asTitle(i18n.t(`copyAs.${form}`))}
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** The words of a form stand within a sentence elsewhere; here they begin a line. */
const asTitle = (words: string): string =>
  words.replace(/^[a-z](?=[a-z])/, (letter) => letter.toUpperCase());
