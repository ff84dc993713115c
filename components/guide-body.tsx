import { LoaderCircle } from 'lucide-react';
import { i18n } from '#i18n';
import { withNames } from '../utils/guide/names.ts';
import { withTick } from '../utils/guide/progress.ts';
import { defaultHost } from '../utils/hubspot/go-to.ts';
import { GuideChecks } from './guide-checks.tsx';
import type { Here } from './guide-here.ts';
import { GuideMend } from './guide-mend.tsx';
import { GuideName } from './guide-name.tsx';
import { GuideNamed } from './guide-named.tsx';
import { language, OpenHere, Todo } from './guide-parts.tsx';
import { GuideScopes } from './guide-scopes.tsx';
import { changeGuide } from './guide-store.ts';
import { GuideTake } from './guide-take.tsx';

/** What a step tells to do, and its one button. */
export function GuideBody(here: Here) {
  const { step, way, portal, guide } = here;
  switch (step.kind) {
    case 'portal':
      return (
        <>
          <p>{i18n.t('guide.portal.text')}</p>
          <OpenHere address={`https://${defaultHost}/`} name={i18n.t('guide.portal.button')} />
        </>
      );
    case 'open': {
      const { portalId } = portal!;
      return (
        <>
          <p>{i18n.t(`guide.open.text.${way}`)}</p>
          {step.from && <p>{i18n.t('guide.open.from', { from: step.from, portalId })}</p>}
          {!here.open.page?.portalId && (
            <p className="hint">{i18n.t('guide.open.portal', { portalId })}</p>
          )}
          <OpenHere address={step.address} name={i18n.t(`guide.open.button.${way}`)} />
        </>
      );
    }
    case 'name':
      return (
        <>
          <Todo>
            {i18n.t('guide.name.press')}
            {i18n.t('guide.name.give')}
          </Todo>
          <GuideName {...here} />
          <Onward to="scopes" />
        </>
      );
    case 'scopes':
      return <ScopesBody {...here} />;
    case 'create':
      return (
        <>
          <p>{withNames(i18n.t('guide.create.press'), language)}</p>
          <Waiting text={i18n.t('guide.create.waiting')} />
          <p className="hint">{i18n.t('guide.create.opened')}</p>
          <Back to="scopes" />
        </>
      );
    case 'choose':
      return (
        <>
          <p>{i18n.t(`guide.choose.text.${step.what}`)}</p>
          <Waiting text={i18n.t('guide.choose.waiting')} />
        </>
      );
    case 'distribution':
      return (
        <>
          <p>{i18n.t('guide.distribution.text')}</p>
          <OpenHere address={step.address} name={i18n.t('guide.distribution.button')} />
        </>
      );
    case 'show':
      return (
        <>
          <Todo>
            {i18n.t(`guide.reveal.text.${way}`)}
            {i18n.t('guide.reveal.then')}
          </Todo>
          <GuideTake host={here.open.url?.host} />
        </>
      );
    case 'check':
    case 'done':
      return <GuideChecks {...here} done={step.kind === 'done'} />;
    default:
      return <GuideMend {...here} step={step} ticked={guide.mended} />;
  }
}

function ScopesBody({ scopes, guide }: Here) {
  const some = scopes.length > 0;
  return (
    <>
      <Todo>
        {i18n.t('guide.scopes.press')}
        {some && i18n.t('guide.scopes.each')}
        {!some && i18n.t('guide.scopes.none')}
      </Todo>
      {some && (
        <GuideScopes
          names={scopes}
          label={i18n.t('guide.scopes.list')}
          ticked={guide.ticked}
          onTick={(scope) => void changeGuide({ ticked: withTick(guide.ticked, scope) })}
        />
      )}
      <GuideNamed />
      <Todo start={3}>{i18n.t('guide.scopes.update')}</Todo>
      <Onward to="create" back="name" />
    </>
  );
}

function Onward({ to, back }: { to: 'scopes' | 'create'; back?: 'name' }) {
  return (
    <div className="guide-buttons">
      <button
        type="button"
        className="button primary"
        onClick={() => void changeGuide({ part: to })}
      >
        {i18n.t('guide.next')}
      </button>
      {back && <Back to={back} />}
    </div>
  );
}

function Back({ to }: { to: 'name' | 'scopes' }) {
  return (
    <button type="button" className="button quiet" onClick={() => void changeGuide({ part: to })}>
      {i18n.t('guide.back')}
    </button>
  );
}

function Waiting({ text }: { text: string }) {
  return (
    <p className="guide-waiting">
      <LoaderCircle aria-hidden size={14} className="spin" />
      {text}
    </p>
  );
}
