import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId } from 'react';

/** A choice of one among few, as a row of named radios. */
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
    <div className="choice">
      <span id={id} className="choice-label">
        {label}
      </span>
      <RadioGroup
        className="choice-options"
        aria-labelledby={id}
        value={value}
        onValueChange={onChange}
      >
        {Object.entries<string>(options).map(([option, words]) => (
          <label key={option} className="choice-option">
            <Radio.Root value={option} className="radio">
              <Radio.Indicator className="radio-dot" />
            </Radio.Root>
            {words}
          </label>
        ))}
      </RadioGroup>
    </div>
  );
}
