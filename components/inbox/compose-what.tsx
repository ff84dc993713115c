import { i18n } from '#i18n';
import { longest } from '../../utils/inbox/compose.ts';
import { isIn, templateNames, withTemplate, withoutTemplate } from '../../utils/inbox/templates.ts';
import { Step } from '../step.tsx';
import type { FormPart } from './compose-form.tsx';
import { editForm } from './compose-store.ts';
import { TextField } from './text-field.tsx';

/** Who asks whom, and what for; with what is usual, to begin with. */
export function ComposeWhat({ form, problems }: FormPart) {
  return (
    <>
      <Step heading={i18n.t('compose.who')}>
        <div className="compose-pair">
          <TextField
            label={i18n.t('compose.asker')}
            value={form.asker}
            maxLength={longest.asker}
            autoComplete="organization"
            problem={problems.asker}
            onChange={(asker) => editForm({ asker })}
          />
          <TextField
            label={i18n.t('compose.contact')}
            value={form.contact}
            maxLength={longest.contact}
            placeholder={i18n.t('compose.contactPlaceholder')}
            problem={problems.contact}
            onChange={(contact) => editForm({ contact })}
          />
        </div>
      </Step>
      <Step heading={i18n.t('compose.what')}>
        <div className="compose-pair">
          <TextField
            label={i18n.t('compose.client')}
            value={form.client}
            maxLength={longest.client}
            hint={i18n.t('compose.clientHint')}
            problem={problems.client}
            onChange={(client) => editForm({ client })}
          />
          <TextField
            label={i18n.t('compose.portalId')}
            value={form.portalId}
            maxLength={40}
            inputMode="numeric"
            hint={i18n.t('compose.portalIdHint')}
            problem={problems.portalId}
            onChange={(portalId) => editForm({ portalId })}
          />
        </div>
        <TextField
          label={i18n.t('compose.purpose')}
          value={form.purpose}
          rows={2}
          maxLength={longest.purpose}
          placeholder={i18n.t('compose.purposePlaceholder')}
          problem={problems.purpose}
          onChange={(purpose) => editForm({ purpose })}
        />
        <fieldset className="kinds templates">
          <legend>{i18n.t('compose.templates')}</legend>
          {templateNames.map((name) => {
            const added = isIn(form, name);
            return (
              <label key={name} className="kind">
                <input
                  type="checkbox"
                  className="visually-hidden"
                  checked={added}
                  onChange={() =>
                    editForm(
                      added
                        ? withoutTemplate(form, name)
                        : withTemplate(form, name, i18n.t(`compose.note.${name}`)),
                    )
                  }
                />
                {i18n.t(`compose.template.${name}`)}
              </label>
            );
          })}
        </fieldset>
      </Step>
    </>
  );
}
