import { useEffect, useState } from 'react';
import { makePassphrase } from '../../utils/handoff/passphrase.ts';
import type { Strength } from '../../utils/inbox/strength.ts';
import { useJudge } from '../use-judge.ts';

/** A passphrase in the making: made, or typed twice. */
export type NewPassphrase = {
  readonly way: 'made' | 'own';
  /** `''` until the list of words is there. */
  readonly made: string;
  /** Whether the person has said that the made one is kept elsewhere. */
  readonly kept: boolean;
  readonly own: string;
  readonly again: string;
  /** Of what was typed; `undefined` until it has been judged. */
  readonly strength?: Strength;
  readonly change: (change: Partial<Pick<NewPassphrase, 'way' | 'kept' | 'own' | 'again'>>) => void;
  readonly makeAnother: () => void;
  /** The passphrase, once it can be taken. */
  readonly value?: string;
};

/** Begins a passphrase. `known` is what guesses begin with, such as a name. */
export function useNewPassphrase(known: string): NewPassphrase {
  const [made, setMade] = useState('');
  const [typed, setTyped] = useState({
    way: 'made' as 'made' | 'own',
    kept: false,
    own: '',
    again: '',
  });
  const makeAnother = () => {
    setTyped((before) => ({ ...before, kept: false }));
    void makeOne().then(setMade);
  };
  useEffect(() => void makeOne().then(setMade), []);
  const { way, kept, own, again } = typed;
  const judged = useJudge('key', own, known);
  const strength = judged?.of === own ? judged.strength : undefined;
  const value = way === 'made' ? kept && made : strength === 'enough' && own === again && own;
  return {
    ...typed,
    made,
    ...(strength && { strength }),
    change: (change) => setTyped((before) => ({ ...before, ...change })),
    makeAnother,
    ...(value && { value }),
  };
}

async function makeOne(): Promise<string> {
  const { effWords } = await import('../../utils/handoff/word-list.ts');
  return makePassphrase(effWords, (bytes) => void crypto.getRandomValues(bytes));
}
