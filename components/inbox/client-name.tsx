import { Field } from '@base-ui/react/field';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { InboxRow } from '../../utils/inbox/row.ts';
import { changeRow } from '../../utils/inbox/store.ts';

const longest = 100;

/** Whose handoff it is, as the person calls them; it is changed in place. */
export function ClientName({ row }: { row: InboxRow }) {
  const [text, setText] = useState(row.client);
  const keep = () => {
    const client = text.trim();
    if (client && client !== row.client) void changeRow(row.id, (now) => ({ ...now, client }));
    else setText(row.client);
  };
  return (
    <h2 id="client" className="client" aria-label={row.client}>
      <Field.Root>
        <Field.Label className="visually-hidden">{i18n.t('inbox.clientName')}</Field.Label>
        <Field.Control
          className="input"
          maxLength={longest}
          value={text}
          onValueChange={setText}
          onBlur={keep}
          onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
          autoComplete="off"
        />
      </Field.Root>
    </h2>
  );
}
