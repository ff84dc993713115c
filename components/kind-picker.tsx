import { useId } from 'react';
import { i18n } from '#i18n';
import type { IdName } from '../utils/hubspot/ids.ts';
import { idForms } from '../utils/hubspot/ids.ts';
import type { GoToKind } from '../utils/hubspot/go-to.ts';
import { otherGoToKinds } from '../utils/hubspot/go-to.ts';
import { isStandardType, standardTypes } from '../utils/hubspot/object-types.ts';
import { kindWords } from '../utils/words.ts';

/** Stands in the list for a custom object whose type ID is typed. */
export const customKind = 'custom';

/** Picks what a number is the ID of. `others` are types that only this account has, or is known by. */
export function KindPicker({
  value,
  others,
  onChange,
}: {
  value: GoToKind;
  others: readonly string[];
  onChange: (kind: GoToKind) => void;
}) {
  const id = useId();
  const rare = [...new Set(others)].filter(
    (kind) => idForms.objectTypeId.test(kind) && !isStandardType(kind),
  );
  return (
    <div className="field-row">
      <label htmlFor={id}>{i18n.t('goTo.kind')}</label>
      <select
        id={id}
        className="input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <optgroup label={i18n.t('goTo.records')}>
          {byName(standardTypes).map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
          {rare.map((kind) => (
            <option key={kind} value={kind}>
              {i18n.t('goTo.type', {
                type: kindWords({ kind: 'record', objectTypeId: kind }),
                kind,
              })}
            </option>
          ))}
          <option value={customKind}>{i18n.t('goTo.otherCustom')}</option>
        </optgroup>
        <optgroup label={i18n.t('goTo.others')}>
          {otherGoToKinds.map((name: IdName) => (
            <option key={name} value={name}>
              {i18n.t(`id.${name}`)}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  );
}

/** What nearly everyone looks for comes first, the rest by name. */
function byName(types: readonly string[]): [kind: string, name: string][] {
  const named = types.map((kind): [string, string] => [
    kind,
    kindWords({ kind: 'record', objectTypeId: kind }),
  ]);
  const rest = named.slice(4).sort(([, a], [, b]) => a.localeCompare(b));
  return [...named.slice(0, 4), ...rest];
}
