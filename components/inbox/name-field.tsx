import { Field } from '@base-ui/react/field';
import { i18n } from '#i18n';

/** The most characters of an identity's name. */
const longestName = 100;

/** What the person calls an identity. `missing` says that it is asked for. */
export function NameField({
  value,
  onChange,
  missing,
}: {
  value: string;
  onChange: (value: string) => void;
  missing: boolean;
}) {
  return (
    <Field.Root className="field" invalid={missing}>
      <Field.Label>{i18n.t('identity.name')}</Field.Label>
      <Field.Control
        className="input"
        maxLength={longestName}
        autoComplete="organization"
        value={value}
        onValueChange={onChange}
      />
      <Field.Description className="hint">{i18n.t('identity.nameHint')}</Field.Description>
      {missing && (
        <p className="field-problem" role="alert">
          {i18n.t('identity.nameMissing')}
        </p>
      )}
    </Field.Root>
  );
}
