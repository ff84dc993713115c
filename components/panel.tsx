import { PickStep } from './pick-step.tsx';
import { Rotation } from './rotation.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Surface } from './surface.tsx';

/** The side panel: the popup's steps, a step that picks from the account, and the keyboard's keys. */
export const Panel = () => (
  <Surface
    Pick={PickStep}
    foot={
      <>
        <Rotation />
        <Shortcuts />
      </>
    }
  />
);
