import { useState } from 'react';
import { i18n } from '#i18n';
import type { MadeRequest } from '../../utils/inbox/requests.ts';
import { makeLater } from '../later.ts';
import { ComposeForm } from './compose-form.tsx';
import { clearForm, useForm } from './compose-store.ts';
import { useIdentities } from './identity-store.ts';
import { RequestList } from './request-list.tsx';

/** What reads a signed request comes with it: the form does without. */
const madeCode = makeLater(() => import('./made-view.tsx'));

/** Writes a request, shows one that was made, and lists them all. */
export function Compose() {
  const form = useForm();
  const { stored } = useIdentities();
  const [shown, setShown] = useState<MadeRequest>();
  const code = madeCode.useCode(shown !== undefined);
  if (!form || !stored || (shown && !code)) return null;
  if (shown && code) return <code.MadeView made={shown} onLeave={() => setShown(undefined)} />;
  const made = (request: MadeRequest) => {
    setShown(request);
    void clearForm();
  };
  return (
    <div className="compose">
      <h2>{i18n.t('compose.heading')}</h2>
      <p className="lead">{i18n.t('compose.lead')}</p>
      <ComposeForm form={form} onMade={made} />
      <RequestList onShow={setShown} />
    </div>
  );
}
