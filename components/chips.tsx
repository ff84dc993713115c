import { useId } from 'react';
import type { ReactNode } from 'react';

/** One of a few, chosen among chips that wrap: a radio group. */
export function Chips<Name extends string>({
  label,
  names,
  chosen,
  onChoose,
  className = 'kinds',
  children,
}: {
  label: string;
  names: readonly Name[];
  chosen: Name;
  onChoose: (name: Name) => void;
  className?: string;
  /** What stands on a chip. */
  children: (name: Name) => ReactNode;
}) {
  const group = useId();
  return (
    <div className={className} role="radiogroup" aria-label={label}>
      {names.map((name) => (
        <label key={name} className="kind">
          <input
            type="radio"
            className="visually-hidden"
            name={group}
            checked={name === chosen}
            onChange={() => onChoose(name)}
          />
          {children(name)}
        </label>
      ))}
    </div>
  );
}
