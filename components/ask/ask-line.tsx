import { CircleCheck, CircleDashed, CircleHelp, CircleX, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { AskLine, AskState } from '../../utils/ask/meets.ts';
import { isUnmet } from '../../utils/ask/meets.ts';
import type { AgreedRequest } from '../../utils/session.ts';
import { problemWords } from '../../utils/words.ts';
import { Reason } from './reason.tsx';
import { Need } from './wanted.tsx';

const icons: { readonly [state in AskState]: typeof CircleCheck } = {
  met: CircleCheck,
  notChecked: CircleHelp,
  failed: CircleX,
  missing: CircleDashed,
};

const shown = { met: 'pass', notChecked: 'notChecked', failed: 'fail' } as const;

/** One thing that is asked for, how it stands, and what can be done about it. */
export function Line({
  line,
  what,
  name,
  request,
  actions,
  children,
}: {
  line: AskLine;
  /** The thing as it is shown, and in words alone where that is more. */
  what: ReactNode;
  name: string;
  request: AgreedRequest;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  const { state, required, problem } = line;
  const Icon = icons[state];
  const missing = required ? 'warn' : 'none';
  return (
    <li className="check ask-line" data-state={state === 'missing' ? missing : shown[state]}>
      <Icon aria-hidden size={16} className="check-icon" />
      <div>
        <span className="check-line">
          <span className="check-subject">
            {what} <Need required={required} />
          </span>
          <span className="check-state">{stateWords(state)}</span>
        </span>
        {problem && <Problem title={problemWords(problem).title} fix={problemWords(problem).fix} />}
        {children}
        {(actions || isUnmet(line)) && (
          <div className="ask-actions">
            {actions}
            {isUnmet(line) && <Reason line={line} what={name} request={request} />}
          </div>
        )}
      </div>
    </li>
  );
}

const Problem = ({ title, fix }: { title: string; fix: string }) => (
  <p>
    <strong>{title}.</strong> {fix}
  </p>
);

function stateWords(state: AskState): string {
  return state === 'missing' ? i18n.t('ask.missing') : i18n.t(`state.${shown[state]}`);
}

/** Takes something out of the handoff again. */
export function RemoveButton({ name, onRemove }: { name: string; onRemove: () => void }) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={i18n.t('handoff3.remove', { item: name })}
      onClick={onRemove}
    >
      <X aria-hidden size={14} />
    </button>
  );
}
