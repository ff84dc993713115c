/** Browsers without the Navigation API (Firefox before 147) are asked for the address this often. */
const interval = 1000;

/** Calls back after each change of the page's address, in-app navigation included. */
export function onAddressChange(changed: () => void, signal: AbortSignal): void {
  let last = location.href;
  const look = () => {
    if (location.href === last) return;
    last = location.href;
    changed();
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
  } else {
    const timer = setInterval(look, interval);
    signal.addEventListener('abort', () => clearInterval(timer));
  }
}
