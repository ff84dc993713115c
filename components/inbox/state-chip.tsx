import { BadgeCheck, CircleAlert, CircleCheck, CircleHelp } from 'lucide-react';
import { i18n } from '#i18n';
import type { InboxState } from '../../utils/inbox/row.ts';

const icons = {
  new: CircleHelp,
  works: CircleCheck,
  fix: CircleAlert,
  active: BadgeCheck,
} as const;

/** What became of a handoff, as icon, word and colour. */
export function StateChip({ state }: { state: InboxState }) {
  const Icon = icons[state];
  return (
    <span className="inbox-state" data-state={state}>
      <Icon aria-hidden size={14} />
      {i18n.t(`inbox.states.${state}`)}
    </span>
  );
}
