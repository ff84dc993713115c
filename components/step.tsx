import { useId } from 'react';
import type { ReactNode } from 'react';

/** One of the steps of a view: a region with its heading as name. */
export function Step({
  heading,
  aside,
  children,
}: {
  heading: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="step" aria-labelledby={id}>
      <div className="step-head">
        <h2 id={id}>{heading}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
