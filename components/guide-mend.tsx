import { i18n } from '#i18n';
import { withTick } from '../utils/guide/progress.ts';
import type { Step } from '../utils/guide/step.ts';
import { CheckProgress } from './check-progress.tsx';
import { OpenHere, Todo } from './guide-parts.tsx';
import { CheckButton } from './guide-checks.tsx';
import type { Here } from './guide-here.ts';
import { GuideScopes } from './guide-scopes.tsx';
import { changeGuide } from './guide-store.ts';
import { isChecking } from './session-state.ts';

/** Scopes that a check found missing: where to tick them, how to save them, and the check again. */
export function GuideMend({
  step,
  way,
  ticked,
  session,
  open,
}: Here & { step: Extract<Step, { kind: 'mend' }>; ticked: readonly string[] }) {
  return (
    <>
      <Todo>
        {step.onList && i18n.t('guide.mend.onList')}
        {i18n.t(`guide.mend.where.${way}`)}
      </Todo>
      <GuideScopes
        names={step.scopes}
        label={i18n.t('guide.mend.list')}
        ticked={ticked}
        onTick={(scope) => void changeGuide({ mended: withTick(ticked, scope) })}
      />
      <Todo start={step.onList ? 3 : 2}>{i18n.t(`guide.mend.save.${way}`)}</Todo>
      <p className="hint">{i18n.t('guide.mend.wait')}</p>
      {isChecking(session) && <CheckProgress session={session} />}
      <div className="guide-buttons">
        {step.address ? (
          <OpenHere address={step.address} name={i18n.t(`guide.open.button.${way}`)} />
        ) : (
          <CheckButton session={session} open={open} again />
        )}
      </div>
    </>
  );
}
