import { Check, Copy } from 'lucide-react';
import { i18n } from '#i18n';
import { CopyByHand } from './copy-by-hand.tsx';
import type { CopyState } from './use-copy.ts';
import { useCopy } from './use-copy.ts';

/** A button that copies, with its name as read aloud. `text` shows the name beside the icon. */
export function CopyButton({ value, name, text }: { value: string; name: string; text?: boolean }) {
  const { state, copy, refused, putAway } = useCopy();
  const said = copyWords(state);
  const Icon = state === 'copied' ? Check : Copy;
  return (
    <>
      <button
        type="button"
        className={text ? 'button' : 'icon-button'}
        aria-label={name}
        title={text ? undefined : name}
        data-state={state}
        onClick={() => copy(value)}
      >
        <Icon aria-hidden size={14} />
        {text && <span>{state === 'copied' ? said : name}</span>}
      </button>
      {!text && state === 'copied' && (
        <span aria-hidden className="copied">
          {said}
        </span>
      )}
      {refused !== undefined && <CopyByHand text={refused} onLeave={putAway} />}
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </>
  );
}

/** How a copy went, in words; `''` while there is nothing to say. */
export function copyWords(state: CopyState): string {
  if (state === 'idle') return '';
  return state === 'copied' ? i18n.t('copied') : i18n.t('copyFailed');
}
