import { Info } from 'lucide-react';
import type { ReactNode } from 'react';

/** Says what something is and what can be done about it, where nothing is wrong; with actions. */
export function Note({
  title,
  children,
  actions,
}: {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className="notice note">
      <Info aria-hidden size={16} />
      <div>
        <strong>{title}</strong>
        {children && <p>{children}</p>}
        {actions && <div className="note-actions">{actions}</div>}
      </div>
    </div>
  );
}
