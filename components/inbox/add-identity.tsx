import { useState } from 'react';
import { i18n } from '#i18n';
import { Chips } from '../chips.tsx';
import { ImportIdentity } from './import-identity.tsx';
import { MakeIdentity } from './make-identity.tsx';

const ways = ['make', 'import'] as const;

/** What both ways of adding an identity are given. */
export type AddProps = {
  /** Told of the public key of an identity that has no backup yet; of a backup, of nothing. */
  readonly onAdded: (recipient?: string) => void;
  /** Absent where there is nothing to go back to. */
  readonly onCancel?: () => void;
};

/** Adds an identity: a new one, or one that there is. */
export function AddIdentity(props: AddProps) {
  const [way, setWay] = useState<(typeof ways)[number]>('make');
  const Form = way === 'make' ? MakeIdentity : ImportIdentity;
  return (
    <div className="block add-identity">
      <Chips label={i18n.t('identity.way')} names={ways} chosen={way} onChoose={setWay}>
        {(name) => i18n.t(`identity.ways.${name}`)}
      </Chips>
      <Form {...props} />
    </div>
  );
}
