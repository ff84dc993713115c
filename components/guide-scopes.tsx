import { i18n } from '#i18n';
import { CopyButton } from './copy-button.tsx';

/** Scopes to tick in HubSpot: each with a copy for the picker's search box, and a tick of its own. */
export function GuideScopes({
  names,
  label,
  ticked,
  onTick,
}: {
  names: readonly string[];
  label: string;
  ticked: readonly string[];
  onTick: (scope: string) => void;
}) {
  const done = names.filter((name) => ticked.includes(name)).length;
  return (
    <>
      <ul className="guide-scopes" aria-label={label}>
        {names.map((scope) => (
          <li key={scope} className="guide-scope">
            <input
              type="checkbox"
              aria-label={i18n.t('guide.scopes.tick', { scope })}
              checked={ticked.includes(scope)}
              onChange={() => onTick(scope)}
            />
            <code className="mono">{scope}</code>
            <CopyButton value={scope} name={i18n.t('token2.copyScope', { scope })} />
          </li>
        ))}
      </ul>
      <p className="hint" role="status">
        {i18n.t('guide.scopes.count', { done, all: names.length })}
      </p>
    </>
  );
}
