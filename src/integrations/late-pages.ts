/** Pages that say what other files weigh, which is known once those are made. */
const late: ReadonlySet<string> = new Set(['/data/']);

/** The paths of a build, with those of late pages at the end. */
export function lateLast<T extends { pathname: string }>(paths: readonly T[]): T[] {
  const isLate = ({ pathname }: T) => late.has(pathname);
  return [...paths.filter((path) => !isLate(path)), ...paths.filter(isLate)];
}
