/** “1 alinea”, “3 alinea’s”: a count with its noun. */
export function formatCount(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** The text with a lower-case first letter, to go on in a sentence; a name in capitals keeps them. */
export function uncapitalize(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The text with a capital first letter. */
export function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);
}
