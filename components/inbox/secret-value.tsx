import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { CopyButton } from '../copy-button.tsx';

/** A token: its end alone until it is asked for. It is copied without being shown. */
export function SecretValue({ value }: { value: string }) {
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  const name = shown ? i18n.t('inbox.hideToken') : i18n.t('inbox.showToken');
  return (
    <span className="secret-value">
      <code className="mono">{shown ? value : `••••••••${value.slice(-4)}`}</code>
      <button
        type="button"
        className="icon-button"
        aria-label={name}
        title={name}
        onClick={() => setShown(!shown)}
      >
        <Icon aria-hidden size={14} />
      </button>
      <CopyButton value={value} name={i18n.t('inbox.copyToken')} />
    </span>
  );
}
