import { useId } from 'react';

/** A choice of one among few, as a row of radios. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: Value;
  options: { readonly [value in Value]: string };
  onChange: (value: Value) => void;
}) {
  const id = useId();
  return (
    <div className="choice" role="radiogroup" aria-labelledby={id}>
      <span id={id} className="choice-label">
        {label}
      </span>
      {(Object.keys(options) as Value[]).map((option) => (
        <label key={option} className="choice-option">
          <input
            type="radio"
            name={id}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          {options[option]}
        </label>
      ))}
    </div>
  );
}
