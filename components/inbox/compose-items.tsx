import { Plus } from 'lucide-react';
import { i18n } from '#i18n';
import type { FormItem } from '../../utils/inbox/compose.ts';
import { Step } from '../step.tsx';
import type { FormPart } from './compose-form.tsx';
import { editForm } from './compose-store.ts';
import { ItemFields } from './item-fields.tsx';
import { FieldWrong } from './text-field.tsx';

const another: FormItem = { kind: 'meetingLink', objectTypeId: '', required: true, note: '' };

/** What is to be handed over beside the token. */
export function ComposeItems({ form: { items }, problems }: FormPart) {
  const change = (at: number, next: Partial<FormItem>) =>
    editForm({ items: items.map((item, n) => (n === at ? { ...item, ...next } : item)) });
  return (
    <Step heading={i18n.t('compose.items')}>
      {items.length === 0 && <p className="hint">{i18n.t('compose.itemsEmpty')}</p>}
      {items.length > 0 && (
        <ul className="wanted" aria-label={i18n.t('compose.items')}>
          {items.map((item, at) => (
            <ItemFields
              // Two may be alike, and none has a name: its place is what it is known by.
              // oxlint-disable-next-line react/no-array-index-key
              key={at}
              item={item}
              n={at + 1}
              problem={problems[`item${at}`]}
              onChange={(next) => change(at, next)}
              onRemove={() => editForm({ items: items.toSpliced(at, 1) })}
            />
          ))}
        </ul>
      )}
      <button
        type="button"
        className="button add-item"
        data-wrong={problems.items !== undefined}
        onClick={() => editForm({ items: [...items, another] })}
      >
        <Plus aria-hidden size={14} />
        {i18n.t('compose.addItem')}
      </button>
      <FieldWrong problem={problems.items} />
    </Step>
  );
}
