/** “1 alinea”, “3 alinea’s”: a count with its noun. */
export function formatCount(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
