import { CircleAlert, CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import { i18n } from '#i18n';
import type { NeededScope, ScopeReport, SpareScopes } from '../utils/hubspot/report.ts';
import { itemWords } from '../utils/words.ts';
import { CopyButton } from './copy-button.tsx';

const icons = { granted: CircleCheck, missing: CircleX, unknown: CircleHelp, spare: CircleAlert };
const shown = { granted: 'pass', missing: 'fail', unknown: 'notChecked', spare: 'warn' } as const;

/** What a token may do against what it must do: missing first, then what is there, then the rest. */
export function ScopeReportView({
  report: { needed, spare },
  warn,
}: {
  report: ScopeReport;
  /** True where the line above says that the rest is to be looked at now. */
  warn: boolean;
}) {
  const missing = needed.filter(({ state }) => state === 'missing');
  const others = needed.filter(({ state }) => state !== 'missing');
  const worst = others.some(({ state }) => state === 'unknown') ? 'unknown' : 'granted';
  return (
    <div className="scope-report">
      {missing.length > 0 && (
        <>
          <Lines name={i18n.t('scopeReport.missing')} lines={missing} />
          <p>
            <strong>{i18n.t('scopeReport.serviceKey')}</strong> {i18n.t('scopeReport.inServiceKey')}
          </p>
          <p>
            <strong>{i18n.t('scopeReport.privateApp')}</strong> {i18n.t('scopeReport.inPrivateApp')}
          </p>
        </>
      )}
      {others.length > 0 && (
        <details>
          <summary>
            <Title state={worst} word={i18n.t(`scopeReport.${worst}`)}>
              {i18n.t('scopeReport.there', others.length)}
            </Title>
          </summary>
          <Lines name={i18n.t('scopeReport.needed')} lines={others} />
        </details>
      )}
      {spare.length > 0 && <Spare spare={spare} compared={needed.length > 0} open={warn} />}
    </div>
  );
}

/** What a summary says, with its state as icon, colour and word. */
function Title({
  state,
  word,
  children,
}: {
  state: keyof typeof icons;
  word: string;
  children: string;
}) {
  const Icon = icons[state];
  return (
    <span className="scope-title" data-state={shown[state]}>
      <Icon aria-hidden size={14} className="scope-icon" />
      {children}
      <span className="scope-state">{word}</span>
    </span>
  );
}

/** Each scope with its state, a button to copy it, and what needs it. */
function Lines({ name, lines }: { name: string; lines: readonly NeededScope[] }) {
  return (
    <div role="group" aria-label={name}>
      {lines.map((line) => (
        <Line key={line.scope} line={line} />
      ))}
    </div>
  );
}

function Line({ line: { scope, state, items, count, mistakenFor } }: { line: NeededScope }) {
  const Icon = icons[state];
  const names = items.map(({ item, name }) => itemWords(item!, name));
  const more = count - names.length;
  if (more > 0) names.push(i18n.t('scopeReport.more', more));
  return (
    <div className="scope-line" data-state={shown[state]}>
      <Icon aria-hidden size={14} className="scope-icon" />
      <div>
        <span className="scope-name">
          <code className="mono">{scope}</code>
          <CopyButton value={scope} name={i18n.t('token2.copyScope', { scope })} />
          <span className="scope-state">{i18n.t(`scopeReport.${state}`)}</span>
        </span>
        <p>{i18n.t('scopeReport.for', { items: names.join(', ') })}</p>
        {mistakenFor && (
          <p>{i18n.t(`scopeReport.not.${mistakenFor.by}`, { scope: mistakenFor.scope })}</p>
        )}
      </div>
    </div>
  );
}

/** What the token may do besides, by what it is, with the advice that follows from it. */
function Spare({
  spare,
  compared,
  open,
}: {
  spare: readonly SpareScopes[];
  compared: boolean;
  open: boolean;
}) {
  const count = spare.reduce((sum, { scopes }) => sum + scopes.length, 0);
  return (
    <details className="spare" open={open}>
      <summary>
        <Title state="spare" word={i18n.t('state.warn')}>
          {compared ? i18n.t('scopeReport.spare', count) : i18n.t('scopeReport.mayAlso', count)}
        </Title>
      </summary>
      {!open && <p>{i18n.t('scopeReport.spareFix')}</p>}
      <dl>
        {spare.map(({ group, scopes }) => (
          <div key={group}>
            <dt>{i18n.t(`scopeReport.group.${group}`)}</dt>
            {scopes.map((scope) => (
              <dd key={scope} className="mono">
                {scope}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
