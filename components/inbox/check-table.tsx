import { useState } from 'react';
import { i18n } from '#i18n';
import { subjectWords } from '../../utils/check-line-words.ts';
import type { Compared } from '../../utils/handoff/recheck.ts';
import { compareChecks } from '../../utils/handoff/recheck.ts';
import type { CheckLine, HandoffAccount } from '../../utils/handoff/schema.ts';
import { dateWords } from '../../utils/rotation-words.ts';
import { stateIcons } from '../state-icons.ts';

/** How many lines are shown unasked; whatever failed is shown beyond them. */
const many = 50;

const wantsLook = ({ before, now }: Compared): boolean => (now ?? before)?.state === 'fail';

/** How an account fared when its sender checked it, and beside it how it fares from here. */
export function CheckTable({
  account,
  now,
}: {
  account: HandoffAccount;
  now: readonly CheckLine[] | undefined;
}) {
  const lines = compareChecks(account.checks, now ?? []);
  const [sent] = account.checks;
  const [here] = now ?? [];
  const [all, showAll] = useState(false);
  const shown = all ? lines : lines.filter((line, at) => at < many || wantsLook(line));
  if (lines.length === 0) return null;
  return (
    <>
      <table className="inbox-table check-table">
        <thead>
          <tr>
            <th scope="col">{i18n.t('inbox.checkWhat')}</th>
            <th scope="col">
              {sent
                ? i18n.t('inbox.checkSender', { date: dateWords(Date.parse(sent.at)) })
                : i18n.t('inbox.checkSenderNone')}
            </th>
            <th scope="col">
              {here
                ? i18n.t('inbox.checkHereAt', { date: dateWords(Date.parse(here.at)) })
                : i18n.t('inbox.checkHere')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <tr key={`${line.about} ${line.item ?? ''}`} data-changed={here && line.changed}>
              <th scope="row">{subjectWords(line, account)}</th>
              <td>{line.before && <Line line={line.before} />}</td>
              <td>
                {line.now ? (
                  <Line line={line.now} changed={line.changed} />
                ) : (
                  <span className="hint">{i18n.t('inbox.notYet')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < lines.length && (
        <button type="button" className="button small quiet" onClick={() => showAll(true)}>
          {i18n.t('inbox.more', { count: lines.length })}
        </button>
      )}
    </>
  );
}

function Line({ line: { state, problem }, changed }: { line: CheckLine; changed?: boolean }) {
  const Icon = stateIcons[state];
  return (
    <div className="check" data-state={state}>
      <Icon aria-hidden size={16} className="check-icon" />
      <div>
        <span className="check-state">{i18n.t(`state.${state}`)}</span>
        {changed && <span className="flag">{i18n.t('inbox.changed')}</span>}
        {problem && <p>{problem.words}</p>}
      </div>
    </div>
  );
}
