import { Field } from '@base-ui/react/field';
import { Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { isWriteScope } from '../../utils/hubspot/scope-names.ts';
import type { FieldProblem } from '../../utils/inbox/compose.ts';
import { knownScopes, typedScopes } from '../../utils/inbox/scope-choice.ts';
import { secretField } from '../secret-field.ts';
import { FieldWrong } from './text-field.tsx';

/** The scopes that are asked for: each can go, and more can be typed or pasted. */
export function ScopeChoice({
  scopes,
  problem,
  onChange,
}: {
  scopes: readonly string[];
  problem?: FieldProblem;
  onChange: (scopes: readonly string[]) => void;
}) {
  return (
    <div className="field">
      <h3 className="field-title">{i18n.t('compose.scopes')}</h3>
      {scopes.length === 0 ? (
        <p className="hint items-empty">{i18n.t('compose.noScopes')}</p>
      ) : (
        <ul className="items" aria-label={i18n.t('compose.scopes')}>
          {scopes.map((scope) => (
            <li key={scope} className="item">
              <span className="mono">{scope}</span>
              {isWriteScope(scope) && <span className="writes">{i18n.t('compose.writes')}</span>}
              <button
                type="button"
                className="icon-button"
                aria-label={i18n.t('compose.removeScope', { scope })}
                onClick={() => onChange(scopes.filter((one) => one !== scope))}
              >
                <X aria-hidden size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddScope
        problem={problem}
        others={knownScopes.filter((scope) => !scopes.includes(scope))}
        onAdd={(more) => onChange([...new Set([...scopes, ...more])])}
      />
    </div>
  );
}

/** Where scopes are typed or pasted; names that guides hand on are replaced, and that is said. */
function AddScope({
  problem,
  others,
  onAdd,
}: {
  problem?: FieldProblem;
  others: readonly string[];
  onAdd: (scopes: readonly string[]) => void;
}) {
  const [text, setText] = useState('');
  const [said, say] = useState<readonly string[]>([]);
  const list = useId();
  const add = () => {
    if (!text.trim()) return;
    const { scopes, translated } = typedScopes(text);
    const replaced = translated.map(({ name, instead }) =>
      instead.length > 0
        ? i18n.t('guide.named.instead', { name, instead: instead.join(', ') })
        : i18n.t('guide.named.noScope', { name }),
    );
    const none = scopes.length + translated.length === 0;
    say(none ? [i18n.t('compose.scopeUnknown')] : replaced);
    onAdd(scopes);
    if (!none) setText('');
  };
  return (
    <Field.Root className="field" invalid={problem !== undefined}>
      <Field.Label className="visually-hidden">{i18n.t('compose.addScope')}</Field.Label>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field.Control
          className="input mono"
          list={list}
          placeholder={i18n.t('compose.addScopePlaceholder')}
          value={text}
          onValueChange={setText}
          {...secretField}
        />
        <button type="submit" className="button">
          <Plus aria-hidden size={14} />
          {i18n.t('compose.addScopeButton')}
        </button>
      </form>
      <datalist id={list}>
        {others.map((scope) => (
          <option key={scope} value={scope}>
            {scope}
          </option>
        ))}
      </datalist>
      <div aria-live="polite">
        {said.map((words) => (
          <p key={words} className="hint">
            {words}
          </p>
        ))}
      </div>
      <FieldWrong problem={problem} />
    </Field.Root>
  );
}
