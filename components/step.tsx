import { useId } from 'react';
import type { ReactNode } from 'react';

/**
 * One of the steps of a view: a region with its heading as name, unless a field in it has that name
 * and would be one of two.
 */
export function Step({
  heading,
  aside,
  named = true,
  children,
}: {
  heading: string;
  aside?: ReactNode;
  named?: boolean;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="step" aria-labelledby={named ? id : undefined}>
      <div className="step-head">
        <h2 id={id}>{heading}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
