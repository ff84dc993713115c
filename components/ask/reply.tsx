import { i18n } from '#i18n';
import { useRequest } from './requests.ts';

/** How to send the answer back, in the asker's words, beside the sealed file. */
export function Reply({ compact }: { compact: string }) {
  const read = useRequest(compact);
  if (!read?.ok) return null;
  const { reply, asker } = read.value.request;
  if (!reply?.trim()) return null;
  return (
    <div className="block" role="group" aria-label={i18n.t('ask.reply', { name: asker.name })}>
      <h3>{i18n.t('ask.reply', { name: asker.name })}</h3>
      <p className="cover">{reply.trim()}</p>
    </div>
  );
}
