/** Index of the last number that is at most this one; the first is. */
export function indexUpTo(sorted: readonly number[], number: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}
