import { i18n } from '#i18n';
import { idNames } from '../utils/hubspot/ids.ts';
import type { Ids } from '../utils/hubspot/read-ids.ts';
import { CopyButton } from './copy-button.tsx';

/** IDs by name, a line each, with a button that copies. */
export function IdList({ ids }: { ids: Ids }) {
  return (
    <dl className="ids">
      {idNames.map((name) => {
        const value = ids[name];
        if (value === undefined) return null;
        return (
          <div key={name} className="id-row">
            <dt>{i18n.t(`id.${name}`)}</dt>
            <dd>
              <span className="mono">{value}</span>
              <CopyButton value={value} name={i18n.t(`copyId.${name}`)} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
