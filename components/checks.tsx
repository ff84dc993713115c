import { i18n } from '#i18n';
import { itemKey } from '../utils/hubspot/item.ts';
import type { Check, TokenFacts } from '../utils/hubspot/report.ts';
import type { Words } from '../utils/words.ts';
import { checkWords, countsScopes, problemTrace, problemWords } from '../utils/words.ts';
import { CopyButton } from './copy-button.tsx';
import { ScopeReportView } from './scope-report.tsx';
import { currentReport } from './session-state.ts';
import type { SessionState } from './session-store.ts';
import { stateIcons } from './state-icons.ts';

/** The report on the token: a line a check, each with its state and what to do. */
export function Checks({ session, running }: { session: SessionState; running: boolean }) {
  const report = currentReport(session);
  return (
    <div aria-live="polite" aria-busy={running}>
      {report ? (
        <ul className="checks" aria-label={i18n.t('token2.checks')}>
          {report.checks.map((check) => (
            <CheckLine
              key={check.item ? itemKey(check.item) : check.about}
              check={check}
              facts={report.facts ?? {}}
            />
          ))}
        </ul>
      ) : (
        <p className="hint">
          {session.report?.state === 'done' && !running
            ? i18n.t('token2.stale')
            : i18n.t('token2.hint')}
        </p>
      )}
    </div>
  );
}

/** The scopes line lists what is missing and says what to do; an item only names its own. */
function lineWords({ about, problem }: Check): Words {
  const words = problemWords(problem!);
  if (problem?.kind !== 'missingScopes' || problem.scopes.length === 0) return words;
  if (about === 'scopes') return { ...words, fix: i18n.t('problem.missingScopes.fixHere') };
  const scopes = problem.scopes.join(', ');
  return { ...words, fix: i18n.t('problem.missingScopes.item', { scopes }) };
}

/** The names of missing scopes, to copy into the search box of HubSpot's scope picker. */
export function Scopes({ names }: { names: readonly string[] }) {
  return (
    <div className="scopes">
      {names.map((scope) => (
        <div key={scope}>
          <code className="mono">{scope}</code>
          <CopyButton value={scope} name={i18n.t('token2.copyScope', { scope })} />
        </div>
      ))}
    </div>
  );
}

/** What a line is about. The scopes that were granted are a click away. */
function Subject({ check, facts }: { check: Check; facts: Partial<TokenFacts> }) {
  const words = checkWords(check, facts);
  if (!countsScopes(check) || !facts.scopes) {
    return <span className="check-subject">{words}</span>;
  }
  return (
    <details className="check-subject">
      <summary>{words}</summary>
      <span className="mono">{facts.scopes.join(', ')}</span>
    </details>
  );
}

/** A call that was made with an old API key, as it is made today. It names no key. */
function BearerForm({ call }: { call: string }) {
  return (
    <>
      <p>{i18n.t('problem.tokenHapikey.bearer')}</p>
      <div className="bearer">
        <code className="mono">{call}</code>
        <CopyButton value={call} name={i18n.t('problem.tokenHapikey.copyBearer')} />
      </div>
    </>
  );
}

function CheckLine({ check, facts }: { check: Check; facts: Partial<TokenFacts> }) {
  const Icon = stateIcons[check.state];
  const words = check.problem && lineWords(check);
  const trace = check.problem && problemTrace(check.problem);
  return (
    <li className="check" data-state={check.state} title={trace || undefined}>
      <Icon aria-hidden size={16} className="check-icon" />
      <div>
        <span className="check-line">
          <Subject check={check} facts={facts} />
          <span className="check-state">{i18n.t(`state.${check.state}`)}</span>
        </span>
        {words && (
          <p>
            <strong>{words.title}.</strong> {words.fix}
          </p>
        )}
        {check.problem?.kind === 'tokenHapikey' && check.problem.bearer && (
          <BearerForm call={check.problem.bearer} />
        )}
        {check.scopeReport && (
          <ScopeReportView report={check.scopeReport} warn={check.state === 'warn'} />
        )}
      </div>
    </li>
  );
}
