import { Check, Copy } from 'lucide-react';
import { i18n } from '#i18n';
import { useCopy } from './use-copy.ts';

/** A button that copies, with its name as read aloud. `text` shows the name beside the icon. */
export function CopyButton({ value, name, text }: { value: string; name: string; text?: boolean }) {
  const [state, copy] = useCopy();
  const said =
    state === 'copied' ? i18n.t('copied') : state === 'refused' ? i18n.t('copyFailed') : '';
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
      {!text && state !== 'idle' && (
        <span aria-hidden className="copied" data-state={state}>
          {said}
        </span>
      )}
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </>
  );
}
