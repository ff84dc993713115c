import { signal } from './own.ts';

/** The events of the page's script, by name. */
type Events = DocumentEventMap & { currententrychange: Event };

/**
 * Listens to what people and the browser do, never to what a page's script feigns: while this copy of
 * the script runs, or until another signal aborts.
 */
export function on<Name extends keyof Events>(
  target: EventTarget,
  name: Name,
  listener: (event: Events[Name]) => unknown,
  capture = false,
  until = signal,
): void {
  target.addEventListener(name, (event) => event.isTrusted && listener(event as Events[Name]), {
    capture,
    signal: until,
  });
}
