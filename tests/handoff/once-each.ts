/** A function that is run once for the same first arguments, told apart by their bytes and numbers. */
export function onceEach<Arguments extends unknown[], Value>(
  run: (...all: Arguments) => Value,
): (...all: Arguments) => Value {
  const known = new Map<string, Value>();
  return (...all) => {
    const key = JSON.stringify(all, (_name, value: unknown) =>
      ArrayBuffer.isView(value) ? [...new Uint8Array(value.buffer)] : value,
    );
    if (!known.has(key)) known.set(key, run(...all));
    return known.get(key)!;
  };
}
