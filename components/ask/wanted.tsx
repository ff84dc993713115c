import { i18n } from '#i18n';
import type { HandoffRequest } from '../../utils/handoff/request.ts';
import { wantedWords } from './wanted-words.ts';

/** What a request asks for, thing by thing. */
export function Wanted({ request: { token, items } }: { request: HandoffRequest }) {
  return (
    <ul className="ask-wanted" aria-label={i18n.t('ask.wanted')}>
      {token && (
        <li>
          {i18n.t('ask.token')} <Need required={token.required} />
          {token.scopes.length > 0 && (
            <details>
              <summary>{i18n.t('ask.scopes', token.scopes.length)}</summary>
              <span className="mono">{token.scopes.join(', ')}</span>
            </details>
          )}
        </li>
      )}
      {items.map((item, at) => (
        // The same thing may be asked for twice, and the order never changes.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={at}>
          {wantedWords(item)} <Need required={item.required} />
          {item.note && <p className="hint">{item.note}</p>}
        </li>
      ))}
    </ul>
  );
}

/** Whether a thing must be given; said only where it need not. */
export function Need({ required }: { required: boolean }) {
  return required ? null : <span className="ask-need">{i18n.t('ask.optional')}</span>;
}
