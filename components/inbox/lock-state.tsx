/** Whether keys are unlocked, and the way to lock them. */
export function LockState() {
  return null;
}
