import { X } from 'lucide-react';
import { i18n } from '#i18n';
import type { FieldProblem, FormItem } from '../../utils/inbox/compose.ts';
import { longest } from '../../utils/inbox/compose.ts';
import type { WantedKind } from '../../utils/inbox/item-choice.ts';
import {
  accountThings,
  choiceOf,
  chosen,
  pageThings,
  recordKinds,
  takesTypeId,
} from '../../utils/inbox/item-choice.ts';
import { wantedWords } from '../../utils/inbox/wanted-words.ts';
import { FieldWrong } from './text-field.tsx';

/** One thing to ask for: what kind, which one, and whether it is required. `n` counts from 1. */
export function ItemFields({
  item,
  n,
  problem,
  onChange,
  onRemove,
}: {
  item: FormItem;
  n: number;
  problem?: FieldProblem;
  onChange: (change: Partial<FormItem>) => void;
  onRemove: () => void;
}) {
  return (
    <li className="wanted-item">
      <select
        className="input"
        aria-label={i18n.t('compose.itemKindNamed', { n })}
        value={choiceOf(item)}
        onChange={(event) => onChange(chosen(event.target.value))}
      >
        <Kinds label={i18n.t('compose.pages')} kinds={pageThings} />
        <Kinds label={i18n.t('compose.account')} kinds={accountThings} />
        <Kinds label={i18n.t('compose.records')} kinds={recordKinds} />
      </select>
      {takesTypeId(item) && (
        <input
          className="input mono type-id"
          aria-label={i18n.t('compose.typeIdNamed', { n })}
          aria-invalid={problem === 'typeId'}
          placeholder={i18n.t('compose.typeIdHint')}
          autoComplete="off"
          maxLength={40}
          value={item.objectTypeId}
          onChange={(event) => onChange({ objectTypeId: event.target.value })}
        />
      )}
      <input
        className="input note-field"
        aria-label={i18n.t('compose.itemNoteNamed', { n })}
        aria-invalid={problem === 'tooLong'}
        placeholder={i18n.t('compose.itemNotePlaceholder')}
        autoComplete="off"
        maxLength={longest.note}
        value={item.note}
        onChange={(event) => onChange({ note: event.target.value })}
      />
      <label className="tick">
        <input
          type="checkbox"
          aria-label={i18n.t('compose.itemNeedNamed', { n })}
          checked={item.required}
          onChange={(event) => onChange({ required: event.target.checked })}
        />
        {i18n.t('compose.itemNeed')}
      </label>
      <button
        type="button"
        className="icon-button"
        aria-label={i18n.t('compose.removeItem', { n, what: wantedWords(item) })}
        onClick={onRemove}
      >
        <X aria-hidden size={14} />
      </button>
      <FieldWrong problem={problem} />
    </li>
  );
}

/** Kinds by name, those that nearly everyone looks for first. */
function Kinds({ label, kinds }: { label: string; kinds: readonly WantedKind[] }) {
  return (
    <optgroup label={label}>
      {kinds.map((kind) => (
        <option key={choiceOf(kind)} value={choiceOf(kind)}>
          {wantedWords(kind)}
        </option>
      ))}
    </optgroup>
  );
}
