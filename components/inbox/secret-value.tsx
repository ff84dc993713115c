import { useState } from 'react';
import { i18n } from '#i18n';
import { CopyButton } from '../copy-button.tsx';
import { RevealButton } from '../reveal-button.tsx';

/** A token: its end alone until it is asked for. It is copied without being shown. */
export function SecretValue({ value }: { value: string }) {
  const [shown, setShown] = useState(false);
  return (
    <span className="secret-value">
      <code className="mono">{shown ? value : `••••••••${value.slice(-4)}`}</code>
      <RevealButton
        shown={shown}
        onToggle={setShown}
        show={i18n.t('inbox.showToken')}
        hide={i18n.t('inbox.hideToken')}
      />
      <CopyButton value={value} name={i18n.t('inbox.copyToken')} />
    </span>
  );
}
