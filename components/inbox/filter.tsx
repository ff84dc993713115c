import { Field } from '@base-ui/react/field';
import { useId } from 'react';
import { i18n } from '#i18n';
import type { Order, Wanted } from '../../utils/inbox/find-rows.ts';
import { orders } from '../../utils/inbox/find-rows.ts';
import type { InboxState } from '../../utils/inbox/row.ts';
import { inboxStates } from '../../utils/inbox/row.ts';

/** What of the list is shown, and in which order. */
export function Filter({
  wanted,
  counts,
  onChange,
}: {
  wanted: Wanted;
  counts: { readonly [state in InboxState]: number };
  onChange: (wanted: Wanted) => void;
}) {
  const id = useId();
  const all = inboxStates.reduce((sum, state) => sum + counts[state], 0);
  return (
    <div className="inbox-filter" role="search">
      <Field.Root className="inbox-search">
        <Field.Label className="visually-hidden">{i18n.t('inbox.search')}</Field.Label>
        <Field.Control
          type="search"
          className="input"
          placeholder={i18n.t('inbox.search')}
          value={wanted.text}
          onValueChange={(text) => onChange({ ...wanted, text })}
        />
      </Field.Root>
      <label htmlFor={`${id}-state`} className="visually-hidden">
        {i18n.t('inbox.state')}
      </label>
      <select
        id={`${id}-state`}
        className="input"
        value={wanted.state ?? ''}
        onChange={({ target }) =>
          onChange({ ...wanted, state: inboxStates.find((state) => state === target.value) })
        }
      >
        <option value="">{i18n.t('inbox.all', { count: all })}</option>
        {inboxStates.map((state) => (
          <option key={state} value={state}>
            {i18n.t('inbox.statesCount', {
              state: i18n.t(`inbox.states.${state}`),
              count: counts[state],
            })}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-order`} className="visually-hidden">
        {i18n.t('inbox.order')}
      </label>
      <select
        id={`${id}-order`}
        className="input"
        value={wanted.order}
        onChange={({ target }) => onChange({ ...wanted, order: target.value as Order })}
      >
        {orders.map((order) => (
          <option key={order} value={order}>
            {i18n.t(`inbox.orders.${order}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
