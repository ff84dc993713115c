import { i18n } from '#i18n';
import type { AskLine } from '../../utils/ask/meets.ts';
import type { AgreedRequest } from '../../utils/session.ts';
import { CopyButton } from '../copy-button.tsx';
import { Line } from './ask-line.tsx';

/** The token that is asked for, with the name to give it and each scope that it needs. */
export function TokenLines({
  line,
  scopes,
  keyName,
  request,
}: {
  line: AskLine;
  scopes: readonly AskLine[];
  keyName: string | undefined;
  request: AgreedRequest;
}) {
  const missing = scopes.filter(({ state }) => state === 'missing');
  const others = scopes.filter(({ state }) => state !== 'missing');
  const name = i18n.t('ask.token');
  return (
    <>
      <Line line={line} what={name} name={name} request={request}>
        {line.state === 'missing' && <p>{i18n.t('ask.tokenFix')}</p>}
        {keyName && line.state === 'missing' && (
          <p className="ask-copy">
            {i18n.t('ask.keyName')} <strong>{keyName}</strong>
            <CopyButton value={keyName} name={i18n.t('ask.copyKeyName')} />
          </p>
        )}
        {others.length > 0 && (
          <details className="ask-scopes" open={line.state === 'missing' && others.length <= 5}>
            <summary>{scopesWords(others)}</summary>
            <ul>
              {others.map(({ which }) => (
                <li key={which} className="ask-copy">
                  <code className="mono">{which}</code>
                  <CopyButton value={which} name={i18n.t('token2.copyScope', { scope: which })} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </Line>
      {missing.map((scope) => (
        <Line
          key={scope.key}
          line={scope}
          what={
            <span className="ask-copy">
              <code className="mono">{scope.which}</code>
              <CopyButton
                value={scope.which}
                name={i18n.t('token2.copyScope', { scope: scope.which })}
              />
            </span>
          }
          name={scope.which}
          request={request}
        >
          <p>{i18n.t('ask.scopeFix')}</p>
        </Line>
      ))}
    </>
  );
}

/** How the scopes stand that are not known to be missing: all alike, since a list tells all or none. */
function scopesWords(scopes: readonly AskLine[]): string {
  return scopes[0]!.state === 'met'
    ? i18n.t('ask.scopesGranted', scopes.length)
    : i18n.t('ask.scopesWanted', scopes.length);
}
