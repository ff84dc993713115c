import { hasEnded } from './own.ts';

/** The events of the page's script, by name. */
type Events = DocumentEventMap & { currententrychange: Event };

/**
 * Listens to what people and the browser do, never to what a page's script feigns: until this copy of
 * the script ends, or a signal aborts.
 */
export function on<Name extends keyof Events>(
  target: EventTarget,
  name: Name,
  listener: (event: Events[Name]) => unknown,
  capture = false,
  signal?: AbortSignal,
): void {
  const heard = (event: Event) => {
    if (event.isTrusted && !hasEnded()) listener(event as Events[Name]);
  };
  target.addEventListener(name, heard, { capture, signal });
}
