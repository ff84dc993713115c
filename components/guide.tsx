import { ArrowLeft } from 'lucide-react';
import { useEffect, useId, useRef, useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import { placeOf } from '../utils/guide/step.ts';
import { ways } from '../utils/guide/ways.ts';
import { useAsked } from './ask/asked.ts';
import { Chips } from './chips.tsx';
import { GuideBody } from './guide-body.tsx';
import { GuideHelp } from './guide-help.tsx';
import type { Here } from './guide-here.ts';
import { guideHere } from './guide-here.ts';
import { changeGuide, getGuide, subscribeToGuide } from './guide-store.ts';
import type { SessionState } from './session-store.ts';
import type { OpenPage } from './tab-store.ts';
import { guideTitle } from './guide-words.ts';

/** The guide: one step at a time towards a token that passes all checks, beside the open tab. */
export function Guide({ session, open }: { session: SessionState; open: OpenPage }) {
  const guide = useSyncExternalStore(subscribeToGuide, getGuide);
  const asked = useAsked(session, open)?.read?.request;
  const here = guideHere(session, open, guide, asked);
  const { kind } = here.step;
  return (
    <main className="guide">
      <button
        type="button"
        className="button small quiet guide-close"
        onClick={() => void changeGuide({ open: false })}
      >
        <ArrowLeft aria-hidden size={14} />
        {i18n.t('guide.close')}
      </button>
      {kind !== 'check' && kind !== 'done' && <Ways {...here} />}
      <Now {...here} />
      <GuideHelp {...here} />
    </main>
  );
}

/** The step that is due: its place, its name, and what to do. */
function Now(here: Here) {
  const { step, way } = here;
  const id = useId();
  const place = placeOf(step, way);
  const title = guideTitle(here);
  return (
    <section className="step guide-step" aria-labelledby={id}>
      <div className="guide-place">
        <span className="hint">{i18n.t('guide.place', place)}</span>
        <progress aria-hidden max={place.of} value={place.at} />
      </div>
      <Heading key={title} id={id} title={title} />
      <p className="visually-hidden" role="status">
        {title}
      </p>
      <GuideBody key={`${step.kind} ${here.open.url?.pathname}`} {...here} />
    </section>
  );
}

/** The step's name. Where a pressed button has gone with its step, the keyboard goes on from here. */
function Heading({ id, title }: { id: string; title: string }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) head.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h2 id={id} ref={head} tabIndex={-1}>
      {title}
    </h2>
  );
}

/** The three places that a token can come from. */
function Ways({ way }: Here) {
  return (
    <Chips
      label={i18n.t('guide.way')}
      names={ways}
      chosen={way}
      onChoose={(one) => void changeGuide({ way: one, part: 'name' })}
      className="kinds guide-ways"
    >
      {(one) => i18n.t(`guide.ways.${one}`)}
    </Chips>
  );
}
