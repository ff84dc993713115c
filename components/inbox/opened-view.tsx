/** One handoff, opened. */
export function OpenedView({ id }: { id: string }) {
  return <p hidden>{id}</p>;
}
