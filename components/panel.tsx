import { useSyncExternalStore } from 'react';
import { Guide } from './guide.tsx';
import { getGuide, subscribeToGuide } from './guide-store.ts';
import { PickStep } from './pick-step.tsx';
import { Rotation } from './rotation.tsx';
import { Sent } from './sent.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Surface } from './surface.tsx';

/**
 * The side panel: the popup's steps, a step that picks from the account, and the keyboard's keys; or
 * the guide, once it was asked for.
 */
export function Panel() {
  const { open } = useSyncExternalStore(subscribeToGuide, getGuide);
  return (
    <Surface
      Pick={PickStep}
      foot={
        <>
          <Sent />
          <Rotation />
          <Shortcuts />
        </>
      }
      {...(open && { Instead: Guide })}
    />
  );
}
