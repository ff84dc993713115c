/** The modules that a path of bars draws, `true` for dark, as a scanner sees them. */
export function modulesOf(path: string, size: number): boolean[][] {
  const modules = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    modules[Number(y)]!.fill(true, Number(x), Number(x) + Number(width));
  }
  return modules;
}
