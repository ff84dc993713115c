import { i18n } from '#i18n';
import type { Handoff } from '../../utils/handoff/schema.ts';

/** What the request asked for and the client could not give, with their reasons. */
export function Unmet({ request }: { request: Handoff['request'] }) {
  if (!request || request.unmet.length === 0) return null;
  return (
    <section className="block" aria-labelledby="unmet">
      <h3 id="unmet">{i18n.t('inbox.unmet')}</h3>
      <ul>
        {request.unmet.map(({ wanted, which, reason }) => (
          <li key={`${wanted} ${which}`}>
            <strong>
              {wanted === 'token'
                ? i18n.t('inbox.unmetToken')
                : i18n.t(`inbox.unmetWhat.${wanted}`, { which })}
            </strong>
            {': '}
            {reason || i18n.t('inbox.noReason')}
          </li>
        ))}
      </ul>
    </section>
  );
}
