/** Anchor of a period in a list of mijlpalen: `periode-2025-06`, `periode-2028--2033`. */
export function periodAnchor(key: string): string {
  return `periode-${key.toLowerCase().replaceAll('/', '--')}`;
}
