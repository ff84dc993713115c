import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { i18n } from '#i18n';
import type { RecipientChoice } from './recipient-choice.ts';
import { extensionOf, recipientChoices } from './recipient-choice.ts';

/** The list opens at the foot of the view, where there is no room for it yet. */
const intoView = (details: HTMLDetailsElement) => {
  if (details.open) details.parentElement?.scrollIntoView({ block: 'nearest' });
};

/**
 * What the recipient has: the one chosen, and all there is to choose from behind it, since the popup
 * has no room for the list.
 */
export function OpensWith({
  chosen,
  onChoose,
}: {
  chosen: RecipientChoice;
  onChoose: (choice: RecipientChoice) => void;
}) {
  const group = useId();
  return (
    <details className="opens-with" onToggle={(event) => intoView(event.currentTarget)}>
      <summary>
        <span className="choice-label">{i18n.t('opensWith.label')}</span>
        <span className="input opens-with-chosen">
          {i18n.t(`opensWith.${chosen}.title`)}
          <ChevronDown aria-hidden size={14} />
        </span>
      </summary>
      <div className="opens-with-list" role="radiogroup" aria-label={i18n.t('opensWith.question')}>
        {recipientChoices.map((choice) => (
          <label key={choice} className="opens-with-option">
            <input
              type="radio"
              name={group}
              checked={choice === chosen}
              onChange={() => onChoose(choice)}
            />
            <span>{i18n.t(`opensWith.${choice}.title`)}</span>
            <span aria-hidden className="opens-with-file">
              {extensionOf(choice) ?? i18n.t('opensWith.noFile')}
            </span>
          </label>
        ))}
      </div>
    </details>
  );
}
