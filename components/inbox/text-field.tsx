import { Field } from '@base-ui/react/field';
import { i18n } from '#i18n';
import type { FieldProblem } from '../../utils/inbox/compose.ts';

/** A field of one line, or of more where `rows` says so, with what is wrong with it. */
export function TextField({
  label,
  value,
  onChange,
  hint,
  problem,
  rows,
  ...control
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  problem?: FieldProblem;
  rows?: number;
  type?: string;
  placeholder?: string;
  maxLength?: number;
  inputMode?: 'numeric';
  autoComplete?: string;
  min?: string;
}) {
  return (
    <Field.Root className="field" invalid={problem !== undefined}>
      <Field.Label>{label}</Field.Label>
      <Field.Control
        render={rows ? <textarea rows={rows} /> : undefined}
        className="input"
        autoComplete="off"
        value={value}
        onValueChange={onChange}
        {...control}
      />
      {hint && <Field.Description className="hint">{hint}</Field.Description>}
      <FieldWrong problem={problem} />
    </Field.Root>
  );
}

/** Says what is wrong with a field, where something is. */
export function FieldWrong({ problem }: { problem: FieldProblem | undefined }) {
  return (
    problem && (
      <p className="field-problem" role="alert">
        {i18n.t(`compose.wrong.${problem}`)}
      </p>
    )
  );
}
